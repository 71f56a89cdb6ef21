"""``make drift``: what Binance has that the spec lacks, and the reverse.

``packages`` fetches the official connector, ``sdk`` and ``docs`` read facts out of it and of Binance's documentation,
``ours`` out of the spec; ``compare`` finds the differences, ``known`` takes away those with a reason on record,
``report`` prints the others and ``write`` puts what is missing into the YAML.
"""

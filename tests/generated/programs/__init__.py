"""Small programs as users write them, each for one situation of the websockets guide. They know nothing of tests:

where they connect is said by the environment variable that ``binance_gen`` reads, and Ctrl-C ends them.
"""

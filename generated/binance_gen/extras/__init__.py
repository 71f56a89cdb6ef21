# Copied from codegen/handwritten/extras/__init__.py; edit there.
"""What python-binance's clients do beyond single endpoints: histories over many pages, look-ups, small tools.

The logic stands here once and does no I/O. A plan is a generator that yields the parameters of the next call and
is sent the rows of its answer; ``sync`` and ``async_`` make the calls.
"""

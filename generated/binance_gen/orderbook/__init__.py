# Copied from codegen/handwritten/orderbook/__init__.py; edit there.
"""A local order book: the levels, and the procedure that keeps them right. No I/O; ``depthcache`` does it."""

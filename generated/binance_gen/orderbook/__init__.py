# Copied from codegen/handwritten/orderbook/__init__.py; edit there.
"""A local order book: the levels, the procedure that keeps them right (no I/O), and the manager that feeds it."""

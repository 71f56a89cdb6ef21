"""A local order book: the levels, the procedure that keeps them right (no I/O), and the manager that feeds it."""

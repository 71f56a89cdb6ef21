"""Where the hosts are."""

__all__ = ["Environment"]


class Environment:
    """A place."""

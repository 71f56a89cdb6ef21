"""Extras of the async client."""

from .._async.alpha import AlphaMixin

__all__ = ["AsyncExtras"]


class AsyncExtras(AlphaMixin):
    """None."""

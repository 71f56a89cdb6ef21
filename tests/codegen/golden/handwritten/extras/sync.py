"""Extras of the sync client."""

from .._sync.alpha import AlphaMixin

__all__ = ["SyncExtras"]


class SyncExtras(AlphaMixin):
    """None."""

# Generated from spec/products.yaml by "make generate"; do not edit.
"""The sync client: every product, nothing else."""

from ._endpoints.constants import ClientConstants
from ._sync.spot import SpotMixin
from .extras.sync import SyncExtras

__all__ = ["Client"]


class Client(SyncExtras, SpotMixin, ClientConstants):
    """Binance over REST, and over the WebSocket API through the ``ws_`` methods. Building one needs no network."""

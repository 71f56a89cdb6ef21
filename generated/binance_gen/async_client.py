# Generated from spec/products.yaml by "make generate"; do not edit.
"""The async client: every product, nothing else."""

from ._async.spot import SpotMixin
from ._endpoints.constants import ClientConstants
from .extras.async_ import AsyncExtras

__all__ = ["AsyncClient"]


class AsyncClient(AsyncExtras, SpotMixin, ClientConstants):
    """Binance over REST, and over the WebSocket API through the ``ws_`` methods. Building one needs no network."""

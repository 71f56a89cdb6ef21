# Generated from spec/products.yaml by "make generate"; do not edit.
"""The async client: every product, nothing else."""

from ._async.alpha import AlphaMixin
from ._async.beta import BetaMixin
from ._endpoints.constants import ClientConstants
from .extras.async_ import AsyncExtras

__all__ = ["AsyncClient"]


class AsyncClient(AsyncExtras, AlphaMixin, BetaMixin, ClientConstants):
    """Binance over REST, and over the WebSocket API through the ``ws_`` methods. Building one needs no network."""

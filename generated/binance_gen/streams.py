# Generated from spec/products.yaml by "make generate"; do not edit.
"""Both socket managers: every product, nothing else."""

from ._endpoints.constants import SocketConstants
from ._sockets.spot import SpotSockets
from ._threaded.spot import SpotStarts

__all__ = ["BinanceSocketManager", "ThreadedWebsocketManager"]


class BinanceSocketManager(SpotSockets, SocketConstants):
    """Sockets for asyncio: each is an async context manager and iterator with ``recv()``."""


class ThreadedWebsocketManager(SpotStarts, SocketConstants):
    """Sockets for programs without asyncio: each calls back from a thread of its own."""

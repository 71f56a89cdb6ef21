# Generated from spec/products.yaml by "make generate"; do not edit.
"""Both socket managers: every product, nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ._endpoints.constants import SocketConstants
from ._sockets.spot import SpotSockets
from ._threaded.spot import SpotStarts

if TYPE_CHECKING:
    from .async_client import AsyncClient

__all__ = ["BinanceSocketManager", "ThreadedWebsocketManager"]


class BinanceSocketManager(SpotSockets, SocketConstants):
    """Sockets for asyncio: each is an async context manager and iterator with ``recv()``."""


class ThreadedWebsocketManager(SpotStarts, SocketConstants):
    """Sockets for programs without asyncio: each calls back from a thread of its own."""

    _manager_factory = BinanceSocketManager

    def _factory(self) -> Callable[..., AsyncClient]:
        from .async_client import AsyncClient  # with the first socket: it imports aiohttp

        return AsyncClient

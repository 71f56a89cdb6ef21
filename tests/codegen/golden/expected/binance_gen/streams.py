# Generated from spec/products.yaml by "make generate"; do not edit.
"""Both socket managers: every product, nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ._endpoints.constants import SocketConstants
from ._sockets.alpha import AlphaSockets
from ._sockets.beta import BetaSockets
from ._threaded.alpha import AlphaStarts
from ._threaded.beta import BetaStarts

if TYPE_CHECKING:
    from .async_client import AsyncClient

__all__ = ["BinanceSocketManager", "ThreadedWebsocketManager"]


class BinanceSocketManager(AlphaSockets, BetaSockets, SocketConstants):
    """Sockets for asyncio: each is an async context manager and iterator with ``recv()``."""


class ThreadedWebsocketManager(AlphaStarts, BetaStarts, SocketConstants):
    """Sockets for programs without asyncio: each calls back from a thread of its own."""

    _manager_factory = BinanceSocketManager

    def _factory(self) -> Callable[..., AsyncClient]:
        from .async_client import AsyncClient  # with the first socket: it imports aiohttp

        return AsyncClient

# Copied from codegen/handwritten/depthcache.py; edit there.
"""Order books that keep themselves up to date: ``async with DepthCacheManager(client, "BNBBTC") as dcm``.

What makes a book right, and keeps it so, stands in ``orderbook``. Here are the streams and snapshots of each product,
and python-binance's interface.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Final, Literal, TypeVar, cast

from .async_client import AsyncClient
from .enums import FuturesType, FuturesTypeLike
from .orderbook.levels import DepthCache
from .orderbook.manager import BaseDepthCacheManager
from .orderbook.procedure import ChainedBook, LocalBook
from .runtime.threads import ThreadedManager
from .streams import BinanceSocketManager

__all__ = [
    "DepthCache",
    "DepthCacheManager",
    "FuturesDepthCacheManager",
    "OptionsDepthCacheManager",
    "ThreadedDepthCacheManager",
]

M = TypeVar("M", bound="BaseDepthCacheManager")

REFRESH = 1800
"""Seconds between two snapshots for the sake of levels that no event has touched, as in python-binance."""
SIZES: Final = (100, 500, 1000)
"""Levels of a snapshot of futures or options, from ``FEWEST`` on."""
FEWEST = 100
"""Levels of the smallest snapshot asked for. Fewer cost the same weight, and the market soon leaves their range."""


class DepthCacheManager(BaseDepthCacheManager):
    """The order book of one symbol of spot."""

    def __init__(
        self,
        client: AsyncClient,
        symbol: str,
        loop: asyncio.AbstractEventLoop | None = None,  # noqa: ARG002
        refresh_interval: float | None = None,
        bm: BinanceSocketManager | None = None,
        limit: int = 500,
        conv_type: Callable[[Any], Any] = float,
        ws_interval: int | None = None,
    ) -> None:
        """
        :param loop: Ignored: the running loop is used. It is here because python-binance has it.
        :param refresh_interval: Seconds after which the book is replaced by a fresh snapshot; None or 0 for never. The
            book is right without; only levels beyond the first snapshot come in.
        :param bm: The socket manager to use, or one of its own.
        :param limit: Levels on each side to begin with. There may be more, and fewer as the market moves; at a
            quarter of them a fresh snapshot is taken.
        :param conv_type: Makes prices and quantities of their texts, e.g. ``Decimal``.
        :param ws_interval: 100 for a change every 100 ms; 1000 by default.
        """
        interval: Any = ws_interval or None  # the socket says which there are
        socket = (bm or BinanceSocketManager(client)).depth_socket(symbol, interval=interval)
        book = LocalBook(symbol, conv_type)
        super().__init__(client, symbol, socket, book, max(limit, FEWEST), refresh_interval)

    async def _snapshot(self) -> Any:
        return await self._client.get_order_book(symbol=self._symbol.upper(), limit=self._depth)


class FuturesDepthCacheManager(BaseDepthCacheManager):
    """The order book of one symbol of USD-M or COIN-M futures."""

    def __init__(
        self,
        client: AsyncClient,
        symbol: str,
        loop: asyncio.AbstractEventLoop | None = None,  # noqa: ARG002
        refresh_interval: float | None = REFRESH,
        bm: BinanceSocketManager | None = None,
        limit: int = 10,
        conv_type: Callable[[Any], Any] = float,
        ws_interval: int | None = None,
        futures_type: FuturesTypeLike = FuturesType.USD_M,
    ) -> None:
        """
        :param ws_interval: 100 or 500 for a change every 100 or 500 ms; 250 by default.

        The other arguments are those of ``DepthCacheManager``.
        """
        bm = bm or BinanceSocketManager(client)
        self._is_coin_m = FuturesType(futures_type) is FuturesType.COIN_M
        follow = bm.futures_coin_diff_depth_socket if self._is_coin_m else bm.futures_diff_depth_socket
        interval: Any = ws_interval or None
        socket = follow(symbol, interval=interval)
        super().__init__(client, symbol, socket, ChainedBook(symbol, conv_type), _offered(limit), refresh_interval)

    async def _snapshot(self) -> Any:
        ask = self._client.futures_coin_order_book if self._is_coin_m else self._client.futures_order_book
        limit: Any = self._depth
        return await ask(symbol=self._symbol.upper(), limit=limit)


class OptionsDepthCacheManager(BaseDepthCacheManager):
    """The order book of one option."""

    def __init__(
        self,
        client: AsyncClient,
        symbol: str,
        loop: asyncio.AbstractEventLoop | None = None,  # noqa: ARG002
        refresh_interval: float | None = REFRESH,
        bm: BinanceSocketManager | None = None,
        limit: int = 10,
        conv_type: Callable[[Any], Any] = float,
        speed: Literal["100ms", "500ms"] = "500ms",
    ) -> None:
        """
        :param speed: ``100ms`` for a change every 100 ms.

        The other arguments are those of ``DepthCacheManager``.
        """
        socket = (bm or BinanceSocketManager(client)).options_diff_depth_socket(symbol, speed=speed)
        super().__init__(client, symbol, socket, ChainedBook(symbol, conv_type), _offered(limit), refresh_interval)

    async def _snapshot(self) -> Any:
        limit: Any = self._depth
        return await self._client.options_order_book(symbol=self._symbol.upper(), limit=limit)


def _offered(limit: int) -> Literal[100, 500, 1000]:
    """Futures and options give snapshots of certain sizes only."""
    return next((size for size in SIZES if size >= limit), SIZES[-1])


class ThreadedDepthCacheManager(ThreadedManager):
    """Order books for programs without asyncio: each calls back from a thread of its own.

    A callback gets a ``DepthCache`` that later changes leave alone, or ``{'e': 'error', ...}``.
    """

    _manager_factory = BinanceSocketManager

    def __init__(
        self,
        api_key: str | None = None,
        api_secret: str | None = None,
        requests_params: dict[str, Any] | None = None,
        tld: str = "com",
        testnet: bool = False,
        **options: Any,
    ) -> None:
        """
        :param options: The other arguments of ``ThreadedWebsocketManager``.
        """
        super().__init__(api_key, api_secret, requests_params, tld, testnet, **options)

    def start_depth_cache(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        refresh_interval: float | None = None,
        bm: BinanceSocketManager | None = None,
        limit: int = 10,
        conv_type: Callable[[Any], Any] = float,
        ws_interval: int | None = 0,
    ) -> str:
        """Call back with the book of a symbol whenever it has changed; arguments are those of ``DepthCacheManager``.

        :returns: The name for ``stop_socket``.
        """
        bm = self._manager_or(bm)
        book = _SpotCopies(self._client, symbol, None, refresh_interval, bm, limit, conv_type, ws_interval)
        return self._follow(book, limit, callback)

    def start_futures_depth_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        refresh_interval: float | None = None,
        bm: BinanceSocketManager | None = None,
        limit: int = 10,
        conv_type: Callable[[Any], Any] = float,
        ws_interval: int | None = None,
        futures_type: FuturesTypeLike = FuturesType.USD_M,
    ) -> str:
        """The same with the book of ``FuturesDepthCacheManager``."""
        bm = self._manager_or(bm)
        book = _FuturesCopies(
            self._client, symbol, None, refresh_interval, bm, limit, conv_type, ws_interval, futures_type
        )
        return self._follow(book, limit, callback)

    def start_options_depth_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        refresh_interval: float | None = None,
        bm: BinanceSocketManager | None = None,
        limit: int = 10,
        conv_type: Callable[[Any], Any] = float,
        speed: Literal["100ms", "500ms"] = "500ms",
    ) -> str:
        """The same with the book of ``OptionsDepthCacheManager``."""
        bm = self._manager_or(bm)
        book = _OptionsCopies(self._client, symbol, None, refresh_interval, bm, limit, conv_type, speed)
        return self._follow(book, limit, callback)

    def _manager_or(self, bm: BinanceSocketManager | None) -> BinanceSocketManager:
        manager: Any = self._ready()  # makes the client as well
        return bm or cast("BinanceSocketManager", manager)

    def _follow(self, book: BaseDepthCacheManager, limit: int, callback: Callable[[Any], object]) -> str:
        return self._listen(book, f"{book.get_symbol().lower()}@depth{limit}", callback).name

    def _factory(self) -> Callable[..., Any]:
        return AsyncClient


class _Copies(BaseDepthCacheManager):
    """For a callback: in another thread, which must not see the book while it changes, and which is told of a first
    snapshot that fails as of any other."""

    async def __aenter__(self: M) -> M:
        await self._connect()
        return self

    def _shown(self) -> DepthCache:
        return self._book.cache.copy()


class _SpotCopies(_Copies, DepthCacheManager):
    pass


class _FuturesCopies(_Copies, FuturesDepthCacheManager):
    pass


class _OptionsCopies(_Copies, OptionsDepthCacheManager):
    pass

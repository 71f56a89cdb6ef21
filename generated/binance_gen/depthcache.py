# Copied from codegen/handwritten/depthcache.py; edit there.
"""Order books that keep themselves up to date: ``async with DepthCacheManager(client, "BNBBTC") as dcm``.

What makes a book right stands in ``orderbook``, without I/O. Here are the stream, the snapshots, and python-binance's
interface.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from .async_client import AsyncClient
from .orderbook.levels import DepthCache
from .orderbook.procedure import LocalBook
from .runtime.errors import BinanceAPIException, BinanceRequestException
from .runtime.events import Event, describe, error_event, kind_of
from .runtime.log import LOGGER
from .runtime.reconnect import backoff, process_exception
from .runtime.sockets import WSListenerState
from .runtime.threads import ThreadedManager
from .streams import BinanceSocketManager

if TYPE_CHECKING:
    from .types.spot import OrderBook

__all__ = ["DepthCache", "DepthCacheManager", "ThreadedDepthCacheManager"]

M = TypeVar("M", bound="DepthCacheManager")

FEWEST = 100
"""Levels of the smallest snapshot asked for. Fewer cost the same weight, and the market soon leaves their range."""
QUIET = 0.5
"""Seconds to wait for an event before a quiet symbol's book is put together without one."""
PAUSE = 5.0
"""Seconds between two snapshots that only make a book deeper."""
FIRST_DELAY, MAX_DELAY = 0.25, 30.0
"""Seconds before another attempt when a snapshot failed, was older than the stream, or did not last."""
STABLE_AFTER = 10.0
"""Seconds without a gap after which the next one is mended at once."""


class DepthCacheManager:
    """The order book of one symbol. ``recv()`` returns it whenever it has changed.

    The book starts from a snapshot and follows the stream of changes. After a gap, and after a lost connection, it
    is emptied (``synced`` is False) and put together again, before ``recv()`` returns it.
    """

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
        self._client = client
        self._symbol = symbol
        self._refresh_interval = refresh_interval or None
        self._depth = max(limit, FEWEST)
        self._socket = self._make_socket(bm or BinanceSocketManager(client), ws_interval or None)
        self._book = LocalBook(self._symbol, conv_type)
        self._is_open = False
        self._delays: Iterator[float] | None = None
        self._spacing = 0.0
        self._not_before = 0.0
        self._quiet_until = 0.0
        self._fetched_at = 0.0

    # --- what another product has of its own

    def _make_socket(self, bm: BinanceSocketManager, interval: Any) -> Any:
        return bm.depth_socket(self._symbol, interval=interval)

    async def _snapshot(self) -> OrderBook:
        return await self._client.get_order_book(symbol=self._symbol.upper(), limit=self._depth)

    # --- open and close

    async def __aenter__(self: M) -> M:
        await self._connect()
        try:
            await self._fetch()
        except BaseException:
            await self.close()
            raise
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def _connect(self) -> None:
        await self._socket.connect()
        self._is_open = True
        self._lose()

    async def close(self) -> None:
        """Close the socket. ``get_depth_cache()`` is None from now on."""
        self._is_open = False
        await self._socket.close()
        self._book.lost()

    # --- the book

    async def recv(self) -> DepthCache | Event:
        """The book, after its next change; or ``{'e': 'error', ...}``, after which it heals by itself.

        The book is the same object every time, and changes during ``recv()`` only. ``asyncio.wait_for`` around it loses
        nothing.

        :raises ReadLoopClosed: When the socket has ended.
        :raises BinanceAPIException: When Binance refuses the snapshot for good.
        """
        while True:
            message = await self._next()
            if message is None:
                error = await self._synchronize()
                return self._shown() if error is None else error
            if message.get("e") == "error":
                self._lose()
                return dict(message)
            if message.get("e") != "depthUpdate":
                continue
            if self._book.event(message):
                await self._refresh()
                return self._shown()
            if self._book.wants_snapshot:
                self._space()

    def get_depth_cache(self) -> DepthCache | None:
        """The book as of the last ``recv()``; None when the manager is not open."""
        return self._shown() if self._is_open else None

    def get_symbol(self) -> str:
        return self._symbol

    def _shown(self) -> DepthCache:
        return self._book.cache

    async def _next(self) -> Any | None:
        """A message, or None when it is time for a snapshot.

        By the procedure that is after an event; but a symbol may be quiet long after its connection is back. While the
        connection is down a snapshot would only look alive.
        """
        while not self._book.synced:
            if self._book.wants_snapshot:
                return None
            try:
                return await asyncio.wait_for(self._socket.recv(), max(0.0, self._quiet_until - _now()))
            except asyncio.TimeoutError:
                if self._socket.ws_state is WSListenerState.STREAMING:
                    return None
                self._quiet_until = _now() + QUIET
        return await self._socket.recv()

    def _lose(self) -> None:
        self._book.lost()
        self._quiet_until = _now() + QUIET

    async def _synchronize(self) -> Event | None:
        """Take snapshots until one fits to the stream; an error of the request is for the caller to see."""
        while True:
            await asyncio.sleep(self._not_before - _now())
            try:
                if await self._fetch():
                    return None
            except (BinanceAPIException, BinanceRequestException) as exc:
                if process_exception(exc) is not None:
                    raise
                delay = self._wait_longer(exc)
                text = f"no snapshot of {self._symbol}: {describe(exc)}; next attempt in {delay:.1f} s"
                return error_event(kind_of(exc), text)
            self._wait_longer()

    async def _refresh(self) -> None:
        """Replace a book that has become thin or, if that is wanted, old. It is right all the while."""
        age = _now() - self._fetched_at
        is_old = self._refresh_interval is not None and age >= self._refresh_interval
        if _now() < self._not_before or not (is_old or (self._book.thin and age >= PAUSE)):
            return
        try:
            await self._fetch()
        except (BinanceAPIException, BinanceRequestException) as exc:
            delay = self._wait_longer(exc)
            LOGGER.warning("no fresh snapshot of %s: %s; next attempt in %.1f s", self._symbol, describe(exc), delay)

    async def _fetch(self) -> bool:
        snapshot = await self._snapshot()
        if not self._book.snapshot(snapshot, self._depth):
            return False
        self._fetched_at = _now()
        self._delays = None
        return True

    def _wait_longer(self, exc: Exception | None = None) -> float:
        if self._delays is None:
            self._delays = backoff(FIRST_DELAY, 2.0, MAX_DELAY)
        delay = max(next(self._delays), getattr(exc, "retry_after", None) or 0.0)
        self._not_before = _now() + delay
        return delay

    def _space(self) -> None:
        """Snapshots are dear: a stream that gets one gap after the other may not take them in a row."""
        lasted = _now() - self._fetched_at >= STABLE_AFTER
        self._spacing = 0.0 if lasted else min(max(FIRST_DELAY, 2 * self._spacing), MAX_DELAY)
        self._not_before = max(self._not_before, _now() + self._spacing)


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
        manager: Any = self._ready()
        book = _Copied(self._client, symbol, None, refresh_interval, bm or manager, limit, conv_type, ws_interval)
        return self._listen(book, f"{symbol.lower()}@depth{limit}", callback).name

    def _factory(self) -> Callable[..., Any]:
        return AsyncClient


class _Copied(DepthCacheManager):
    """For a callback: in another thread, which must not see the book while it changes, and which is told of a first
    snapshot that fails as of any other."""

    async def __aenter__(self: M) -> M:
        await self._connect()
        return self

    def _shown(self) -> DepthCache:
        return self._book.cache.copy()


def _now() -> float:
    return asyncio.get_running_loop().time()

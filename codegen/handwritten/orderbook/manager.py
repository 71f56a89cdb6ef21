"""Keeps a local order book up to date, whatever its product: a stream, snapshots, and what goes wrong with them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from ..runtime.errors import BinanceAPIException, BinanceRequestException
from ..runtime.events import GAP, Event, describe, error_event, kind_of
from ..runtime.log import LOGGER
from ..runtime.reconnect import backoff, process_exception
from ..runtime.sockets import WSListenerState
from ..runtime.within import put_down
from .levels import DepthCache
from .procedure import LocalBook

if TYPE_CHECKING:
    from ..async_client import AsyncClient

__all__ = ["BaseDepthCacheManager"]

M = TypeVar("M", bound="BaseDepthCacheManager")

QUIET = 0.5
"""Seconds to wait for an event before a quiet symbol's book is put together without one."""
PAUSE = 5.0
"""Seconds between two snapshots that only make a book deeper."""
FIRST_DELAY, MAX_DELAY = 0.25, 30.0
"""Seconds before another attempt when a snapshot failed, was older than the stream, or did not last."""
STABLE_AFTER = 10.0
"""Seconds without a gap after which the next one is mended at once."""


class BaseDepthCacheManager:
    """The order book of one symbol. ``recv()`` returns it whenever it has changed.

    The book starts from a snapshot and follows the stream of changes. After a gap, and after a lost connection, it
    is emptied (``synced`` is False) and put together again, before ``recv()`` returns it.
    """

    def __init__(
        self, client: AsyncClient, symbol: str, socket: Any, book: LocalBook, depth: int, refresh_interval: float | None
    ) -> None:
        self._client = client
        self._symbol = symbol
        self._refresh_interval = refresh_interval or None
        self._depth = depth
        self._socket = socket
        self._book = book
        self._is_open = False
        self._delays: Iterator[float] | None = None
        self._spacing = 0.0
        self._not_before = 0.0
        self._quiet_until = 0.0
        self._fetched_at = 0.0
        self._receiving: asyncio.Future[Any] | None = None
        """The next message, where a wait for it was given up."""

    async def _snapshot(self) -> Any:
        """``self._depth`` levels by REST."""
        raise NotImplementedError

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
        receiving, self._receiving = self._receiving, None
        if receiving is not None:
            await put_down(receiving)
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
            if message.get("type") == GAP:
                continue  # a break was told before and has emptied the book; a hole shows in the numbers that follow
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
                return await self._receive(max(0.0, self._quiet_until - _now()))
            except TimeoutError:
                if self._socket.ws_state is WSListenerState.STREAMING:
                    return None
                self._quiet_until = _now() + QUIET
        return await (self._socket.recv() if self._receiving is None else self._receive(None))

    async def _receive(self, seconds: float | None) -> Any:
        """What ``asyncio.wait_for`` does, which before Python 3.12 forgets a cancellation that comes with the message.
        Here the message is for the next call then, as is one that comes too late."""
        receiving = self._receiving = self._receiving or asyncio.ensure_future(self._socket.recv())
        await asyncio.wait([receiving], timeout=seconds)
        if not receiving.done():
            raise TimeoutError
        self._receiving = None
        return receiving.result()

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


def _now() -> float:
    return asyncio.get_running_loop().time()

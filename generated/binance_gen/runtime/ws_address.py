# Copied from codegen/handwritten/runtime/ws_address.py; edit there.
"""The connection to one address of the WebSocket API: opened by the first call, replaced before its end.

Before a connection gets too old, and when the server announces that it will close, the next one is opened and made
ready first; then requests go there, and the old one closes when it owes no more answers.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from .budget import budget_of
from .errors import BinanceRequestException, BinanceWebsocketUnableToConnect
from .links import AUTO, Connect, Link, connector
from .log import LOGGER, redact
from .reconnect import STAY_AWAY, asked_wait, backoff, status_of
from .ws_connection import Connection

__all__ = ["WsApi", "lifetime"]

SILENCE, PATIENCE = 30.0, 10.0
DAY = 86_400.0


def lifetime() -> float:
    """Seconds after which a connection is replaced; the exchange closes it after a day. Random, so that clients don't
    come in step."""
    return DAY * random.uniform(0.94, 0.98)


class WsApi:
    """The connection to one address, on one loop. ``prepare`` is called with each connection before it is used."""

    def __init__(
        self,
        url: str,
        *,
        proxy: str | None = None,
        options: Mapping[str, Any] | None = None,
        prepare: Callable[[Connection], Awaitable[object]] | None = None,
        lifetime: Callable[[], float] = lifetime,
        connect: Connect | None = None,
    ) -> None:
        self.url = url
        self._proxy = proxy
        self._options = options
        self._prepare = prepare
        self._lifetime = lifetime
        self._connect = connect or connector(AUTO)
        self._current: Connection | None = None
        self._opening: asyncio.Task[Connection] | None = None
        self._lives: dict[asyncio.Task[None], Connection] = {}
        self._turn = 0.0
        """When the attempt that is under way may begin."""

    async def connection(self, timeout: float | None) -> Connection:
        """The one to send a request over; opened if need be.

        :raises BinanceWebsocketUnableToConnect: there is none, and none could be opened in time.
        """
        current = self._current
        if current is not None and current.usable:
            return current
        opening = self._begin()
        await asyncio.wait([opening], timeout=timeout)
        if not opening.done():
            wait = self._turn - time.monotonic()
            lately = f"this process has opened too many connections lately, the next may be opened in {wait:.0f} s"
            why = lately if wait > 0 else f"not within {timeout} s"
            reason = f"can't connect to {urlsplit(self.url).netloc}: {why}"
        elif opening.cancelled():
            reason = f"can't connect to {urlsplit(self.url).netloc}: the client was closed meanwhile"
        else:
            try:
                return opening.result()
            except BinanceWebsocketUnableToConnect as error:
                reason = error.message
        if current is not None and current.open:
            return current  # it has announced its end, but still answers
        raise BinanceWebsocketUnableToConnect(reason)  # each caller gets an exception of its own

    @property
    def connected(self) -> Connection | None:
        """The one to send a request over, if it is there."""
        current = self._current
        return current if current is not None and current.usable else None

    async def close(self) -> None:
        tasks: list[asyncio.Task[Any]] = [*self._lives]
        if self._opening is not None:
            tasks.append(self._opening)
            self._opening.cancel()
        self._current = None
        await asyncio.gather(*(connection.close() for connection in self._lives.values()))
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    # --- opening

    def _begin(self) -> asyncio.Task[Connection]:
        """The attempt that is under way, or a new one."""
        if self._opening is None:
            self._opening = asyncio.get_running_loop().create_task(self._open(), name="binance_gen ws-api opening")
            self._opening.add_done_callback(self._opened)
        return self._opening

    def _opened(self, opening: asyncio.Task[Connection]) -> None:
        self._opening = None
        if not opening.cancelled():
            opening.exception()  # seen, even if those who waited have gone

    async def _open(self) -> Connection:
        try:
            link = await self._link()
        except Exception as error:  # whatever the library of the link raises
            reason = redact(f"{type(error).__name__}: {error}".rstrip(": "))
        else:
            connection = Connection(link)
            try:
                if self._prepare is not None:
                    await self._prepare(connection)
            except BaseException as error:
                connection.drop("it could not be used")
                if not isinstance(error, BinanceRequestException):
                    raise
                reason = error.message
            else:
                self._current = connection
                life = asyncio.get_running_loop().create_task(self._live(connection), name="binance_gen ws-api")
                self._lives[life] = connection
                life.add_done_callback(self._lives.pop)
                return connection
        raise BinanceWebsocketUnableToConnect(f"can't connect to {urlsplit(self.url).netloc}: {reason}")

    async def _link(self) -> Link:
        """When it is our turn: the exchange counts attempts; after too many it answers nobody at this address."""
        budget = budget_of(urlsplit(self.url).hostname or "")
        with budget.place() as place:
            while delay := place.take(time.monotonic()):
                self._turn = time.monotonic() + delay
                await asyncio.sleep(delay)
        try:
            return await self._connect(
                self.url, silence=SILENCE, patience=PATIENCE, proxy=self._proxy, options=self._options
            )
        except Exception as error:
            if status_of(error) in STAY_AWAY:
                budget.refused(time.monotonic(), asked_wait(error))
            raise

    # --- the life of a connection

    async def _live(self, connection: Connection) -> None:
        try:
            either: list[asyncio.Future[Any]] = [connection.closed, connection.going]
            await asyncio.wait(either, timeout=self._lifetime(), return_when=asyncio.FIRST_COMPLETED)
            await self._replace(connection)
            await connection.drained()
            await connection.close()
        finally:
            if self._current is connection:
                self._current = None
            connection.drop("its event loop has ended")

    async def _replace(self, connection: Connection) -> None:
        """Open the next one while this one works. A connection that has broken is replaced by the next call."""
        for delay in backoff():
            if connection is not self._current or connection.closed.done():
                return
            try:
                await asyncio.shield(self._begin())
            except BinanceWebsocketUnableToConnect as error:
                LOGGER.warning("the next WebSocket API connection could not be opened: %s", error.message)
                await asyncio.wait([connection.closed], timeout=delay)

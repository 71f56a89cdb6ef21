"""Connections of HTTP/1.1 for a loop: the same as ``http1_sync.py``, over asyncio's transports.

Bytes are received into a buffer that each connection has (``asyncio.BufferedProtocol``): with an ordinary protocol
asyncio allocates 256 KB for each piece, which takes longer than all else that happens to a request. There is one timer
for a connection and not one for each request; it looks, when it is over, for how long the request at hand still has.
"""

from __future__ import annotations

import asyncio
import math
import ssl
from collections import deque
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from .http1 import Answer, HttpError, Reader, Truncated, host_line
from .readable import readable
from .within import within

__all__ = ["Connections", "Hosts", "NotConnected", "SlowToConnect"]

LIMIT = 100
"""Requests to one host at a time; the others wait for their turn. aiohttp's."""
KEEP = 15.0
"""Seconds that an idle connection is kept. aiohttp's."""
CLOSE_TIMEOUT = 0.5
EYEBALLS = 0.25
"""Seconds after which the next address of a host is tried as well (RFC 8305)."""

_PIECE = 65_536


class NotConnected(HttpError):
    """No connection could be opened. Nothing was sent."""


class SlowToConnect(NotConnected):
    """None was there in time, or the turn of the request didn't come."""


class Connection(asyncio.BufferedProtocol):
    """One request at a time."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.idle_since = 0.0
        self.closed = loop.create_future()
        self._loop = loop
        self._buffer = bytearray(_PIECE)
        self._view = memoryview(self._buffer)
        self._transport: asyncio.Transport
        self._arrived: Callable[[], object] | None = None
        self._reader: Reader | None = None
        self._waiter: asyncio.Future[Answer]
        self._silence: float | None = None
        self._deadline: float | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._rings = math.inf  # when the timer does

    @property
    def usable(self) -> bool:
        """It has been idle, and the server has neither closed it nor sent what nobody asked for. The loop may not have
        heard of that yet, so the socket is asked."""
        if self._transport.is_closing() or self.closed.done():
            return False
        return self._arrived is None or not self._arrived()

    def start(
        self, request: bytes, deadline: float | None, silence: float | None, bodyless: bool
    ) -> asyncio.Future[Answer]:
        """``deadline``: by the loop's clock. ``silence``: seconds to wait for each piece. The future fails with
        ``TimeoutError``, another ``OSError``, or ``HttpError``."""
        if silence is not None:
            deadline = self._loop.time() + silence
        self._silence = silence
        self._deadline = deadline
        self._reader = Reader(bodyless)
        waiter = self._waiter = self._loop.create_future()
        self._transport.write(request)
        if deadline is not None and deadline < self._rings:
            self._set_timer(deadline)
        return waiter

    def drop(self, cause: Exception | None = None) -> None:
        """Without a word. Who waits for an answer is told the cause."""
        if cause is not None:
            self._fail(cause)
        self._reader = None
        if not self.closed.done():
            self._transport.abort()

    # --- asyncio's

    def connection_made(self, transport: Any) -> None:  # uvloop's has not asyncio's classes
        self._transport = transport
        sock = transport.get_extra_info("socket")
        self._arrived = None if sock is None else readable(sock.fileno())

    def get_buffer(self, sizehint: int) -> bytearray:  # noqa: ARG002
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        reader = self._reader
        if reader is None:  # nobody has asked
            self._transport.abort()
            return
        try:
            whole = reader.feed(bytes(self._view[:nbytes]))
        except HttpError as error:
            self.drop(error)
            return
        if whole:
            self._reader = None
            if not self._waiter.done():
                self._waiter.set_result(reader.answer)
        elif self._silence is not None:
            self._deadline = self._loop.time() + self._silence

    def connection_lost(self, exc: Exception | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        reader = self._reader
        if reader is not None and exc is None:
            try:
                reader.end()
            except HttpError as error:
                exc = error
            else:
                self._reader = None
                if not self._waiter.done():
                    self._waiter.set_result(reader.answer)
        if exc is not None:
            self._fail(exc if isinstance(exc, (OSError, HttpError)) else Truncated(f"{type(exc).__name__}: {exc}"))
        if not self.closed.done():
            self.closed.set_result(None)

    # --- inside

    def _fail(self, cause: Exception) -> None:
        if self._reader is not None:
            self._reader = None
            if not self._waiter.done():
                self._waiter.set_exception(cause)

    def _set_timer(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._rings = self._loop.call_at(at, self._time_is_over), at

    def _time_is_over(self) -> None:
        self._timer, self._rings = None, math.inf
        if self._reader is None or self._deadline is None:
            return
        if self._loop.time() < self._deadline:
            self._set_timer(self._deadline)
        else:
            self.drop(TimeoutError("the answer was not whole in time"))


class Connections:
    """To one host, with one set of TLS settings."""

    def __init__(self, loop: asyncio.AbstractEventLoop, origin: str, tls: ssl.SSLContext | None) -> None:
        parts = urlsplit(origin)
        secure = parts.scheme == "https"
        port = parts.port or (443 if secure else 80)
        name = parts.hostname or ""
        self.line = host_line(parts.scheme, name, port)
        self._loop = loop
        self._address = name, port
        self._options: dict[str, Any] = {"ssl": tls} if secure else {}
        if isinstance(loop, asyncio.BaseEventLoop):  # uvloop doesn't know it
            self._options["happy_eyeballs_delay"] = EYEBALLS
        self._idle: list[Connection] = []
        self._open: set[Connection] = set()
        self._busy = 0
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._sweeper: asyncio.TimerHandle | None = None
        self._closed = False

    async def exchange(self, request: bytes, timeout: Any, bodyless: bool = False) -> Answer:
        """``timeout``: seconds for all of it; or seconds to connect, and to wait for each piece of the answer.

        :raises NotConnected: Nothing was sent.
        :raises TimeoutError: It was sent, and the answer was not whole in time.
        :raises OSError, HttpError: It was sent, or some of it, and no usable answer came.
        """
        deadline = connect = silence = None
        if isinstance(timeout, tuple):
            connect, silence = timeout
            if connect is not None:
                connect += self._loop.time()
        elif timeout is not None:
            deadline = connect = self._loop.time() + timeout
        if self._busy < LIMIT:
            self._busy += 1
        else:
            await self._turn(connect)
        idle = self._idle
        connection = None
        try:
            while idle:
                connection = idle.pop()  # the one that was used last
                if connection.usable:
                    break
                connection.drop()
                connection = None
            if connection is None:
                connection = await self._another(connect)
            answer = await connection.start(request, deadline, silence, bodyless)
            if answer.keep and not self._closed:
                connection.idle_since = self._loop.time()
                idle.append(connection)
                if self._sweeper is None:
                    self._sweeper = self._loop.call_later(KEEP, self._sweep)
            else:
                connection.drop()
            return answer
        except BaseException:  # it may still be answered, and that is for nobody
            if connection is not None:
                connection.drop()
            raise
        finally:
            if self._waiting:
                self._leave()
            else:
                self._busy -= 1

    async def close(self) -> None:
        """What waits for an answer is told."""
        self.discard()
        if self._open:
            await asyncio.wait([one.closed for one in self._open], timeout=CLOSE_TIMEOUT)

    def discard(self) -> None:
        """The same, where nothing can be awaited any more."""
        self._closed = True
        self._idle.clear()
        if self._sweeper is not None:
            self._sweeper.cancel()
        if not self._loop.is_closed():
            for connection in list(self._open):
                connection.drop(Truncated("the connection was closed by close_connection()"))

    # --- inside

    async def _another(self, by: float | None) -> Connection:
        connecting = self._loop.create_connection(lambda: Connection(self._loop), *self._address, **self._options)
        opening = asyncio.ensure_future(connecting)
        try:
            _, connection = await within(None if by is None else by - self._loop.time(), opening, "connecting")
        except TimeoutError:
            raise SlowToConnect("no connection in time") from None
        except OSError as error:
            raise NotConnected(f"{type(error).__name__}: {error}") from None
        except asyncio.CancelledError:
            if not opening.cancelled() and opening.exception() is None:  # it came at the same moment
                opening.result()[1].drop()
            raise
        self._open.add(connection)
        connection.closed.add_done_callback(lambda _: self._open.discard(connection))
        return connection

    async def _turn(self, by: float | None) -> None:
        waiter = self._loop.create_future()
        self._waiting.append(waiter)
        timer = None if by is None else self._loop.call_at(by, _too_late, waiter)
        try:
            await waiter
        except BaseException:
            if waiter.done() and not waiter.cancelled() and waiter.exception() is None:
                self._leave()  # it had come
            raise
        finally:
            if timer is not None:
                timer.cancel()

    def _leave(self) -> None:
        """The next one's turn."""
        while self._waiting:
            waiter = self._waiting.popleft()
            if not waiter.done():
                waiter.set_result(None)
                return
        self._busy -= 1

    def _sweep(self) -> None:
        now = self._loop.time()
        while self._idle and self._idle[0].idle_since + KEEP <= now:  # the one that has been idle longest
            self._idle.pop(0).drop()
        self._sweeper = self._loop.call_at(self._idle[0].idle_since + KEEP, self._sweep) if self._idle else None


def _too_late(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_exception(SlowToConnect(f"{LIMIT} other requests took all the time"))


class Hosts:
    """All connections of one loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self._hosts: dict[tuple[str, ssl.SSLContext | None], Connections] = {}

    def host(self, origin: str, tls: ssl.SSLContext | None) -> Connections:
        host = self._hosts.get((origin, tls))
        if host is None:
            host = self._hosts[origin, tls] = Connections(self.loop, origin, tls)
        return host

    async def close(self) -> None:
        hosts, self._hosts = list(self._hosts.values()), {}
        await asyncio.gather(*(host.close() for host in hosts))

    def discard(self) -> None:
        hosts, self._hosts = list(self._hosts.values()), {}
        for host in hosts:
            host.discard()

"""One WebSocket connection as the exchange keeps it: frames out, pings, age, and the ways in which it can break.

Frames are written straight to the transport. That keeps them in order with half frames and garbage sent on purpose,
and costs no task per message.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from . import wire
from .accounts import TimeUnit
from .clock import SECOND, Timer
from .journal import Event
from .log import Record
from .pipe import Pipe

if TYPE_CHECKING:
    from .service import Service

TOO_SLOW = 256 * 1024 * 1024
"""Bytes waiting for a client that does not read, before it is cut off."""

LEAST_PATIENCE = 0.25
"""Real seconds that a client has for its pong, however fast the clock runs or jumps."""

LISTEN = 0.05
"""Seconds between two looks whether a connection in a black hole is still there."""

POLICY, GOING_AWAY = 1008, 1001


class Connection:
    """``channel`` is ``streams`` or ``ws_api``; ``unit`` how this client wants its times."""

    def __init__(self, service: Service, channel: str, number: int, request: web.BaseRequest, unit: TimeUnit) -> None:
        self.service = service
        self.channel = channel
        self.number = number
        self.unit = unit
        self.path = request.raw_path
        self.ip = request.remote or "127.0.0.1"
        self.socket = web.WebSocketResponse(
            autoping=False, autoclose=False, compress=False, timeout=1.0, max_msg_size=8 << 20
        )
        self.transport: asyncio.Transport | None = None
        self.closing = False
        self.black_hole = False
        self.outgoing: Callable[[bytes], list[bytes]] | None = None
        self.sent = 0
        self._pipe: Pipe | None = None
        self._streams: dict[str, None] = {}
        self._unheard: list[str] = []
        self._arrivals: deque[int] = deque()
        self._ping_sent: int | None = None
        self._ping_real = 0.0
        self._timers: list[Timer] = []
        self._tasks: set[asyncio.Task[Any]] = set()
        self._resumed = asyncio.Event()

    async def open(self, request: web.BaseRequest) -> None:
        await self.socket.prepare(request)
        transport = request.transport
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self._pipe = Pipe(transport)
        rules, clock = self.service.rules, self.service.clock
        self._timers = [
            clock.every(rules.ping_interval, self._keep_alive),
            clock.call_later(rules.connection_age, lambda: self.close(GOING_AWAY, "connection is 24 hours old")),
        ]

    async def run(self, on_text: Callable[[str], None]) -> None:
        """Take frames until the connection ends. ``on_text`` is called for each message."""
        limit = self.service.rules.messages_per_second if self.channel == "streams" else None
        try:
            async for message in self.socket:
                if self.black_hole:
                    await self._stay_in_hole()
                body = message.data.encode() if isinstance(message.data, str) else bytes(message.data or b"")
                if self.service.log.on:
                    self._log("in", message.type.name.lower(), body)
                if limit is not None and self._too_fast(limit):
                    self.close(POLICY, "Too many requests")
                    continue
                if message.type is WSMsgType.PING:
                    self._write(wire.PONG, body, "pong")
                elif message.type is WSMsgType.PONG:
                    if self._ping_sent is not None and body == str(self._ping_sent).encode():
                        self._ping_sent = None
                elif message.type is WSMsgType.TEXT:
                    on_text(message.data)
                else:
                    self.close(1003, "text frames only")
            if self.black_hole:
                await self._stay_in_hole()  # a close frame is not answered either
        finally:
            self._end()

    async def _stay_in_hole(self) -> None:
        """Until the hole or the connection ends."""
        while self.black_hole and self.transport is not None and not self.transport.is_closing():
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._resumed.wait(), LISTEN)

    # --- out --------------------------------------------------------------------------------------------------------

    def send(self, payload: bytes) -> None:
        """One text frame, unless a fault holds it back."""
        if self.closing or self.black_hole:
            return
        if self.outgoing is not None:
            for part in self.outgoing(payload):
                self._write(wire.TEXT, part, "text")
        else:
            self._write(wire.TEXT, payload, "text")

    def _write(self, opcode: int, payload: bytes, kind: str) -> None:
        transport, pipe = self.transport, self._pipe
        if self.closing or self.black_hole or transport is None or pipe is None or transport.is_closing():
            return
        frame, event = wire.frame(opcode, payload), self.service.journal.current
        if pipe.is_free:
            transport.write(frame)
            self._written(kind, payload, event)
        else:
            pipe.push(frame, partial(self._written, kind, payload, event))
        if transport.get_write_buffer_size() + pipe.bytes_waiting > TOO_SLOW:
            self.abort()

    def _written(self, kind: str, payload: bytes, event: Event | None) -> None:
        self.sent += 1
        if self.service.log.on:
            self._log("out", kind, payload)
        if event is not None:
            self.service.journal.written(event, self.number)

    def write_last(self, data: bytes) -> None:
        """Bytes that are no whole frame: nothing that follows would be understood, so nothing does."""
        self._leave()
        if self.transport is not None and not self.transport.is_closing():
            if self._pipe is not None:
                self._pipe.flush()
            self.transport.write(data)
            self._log("out", "raw", data)

    # --- the end ----------------------------------------------------------------------------------------------------

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Send a close frame and wait a moment for the client's."""
        if self.closing:
            return
        self._leave()
        if self._pipe is not None:
            self._pipe.flush()  # a frame may be half gone
        self._log("out", "close", code.to_bytes(2, "big") + reason.encode())
        task = asyncio.get_running_loop().create_task(self._close(code, reason))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _close(self, code: int, reason: str) -> None:
        await self.socket.close(code=code, message=reason.encode())
        if self.transport is not None:
            self.transport.close()

    def abort(self) -> None:
        """A TCP reset: no close frame, no goodbye."""
        self._leave()
        if self._pipe is not None:
            self._pipe.drop()
        reset(self.transport)
        self._end()

    def drop(self) -> None:
        """The end of the TCP stream, without a close frame."""
        self._leave()
        if self._pipe is not None:
            self._pipe.flush()
        if self.transport is not None:
            self.transport.close()

    def set_black_hole(self, on: bool) -> None:
        """Neither answer nor send anything, and leave the connection open. What waits in a slow link is lost."""
        if on == self.black_hole or self.closing:
            return
        self.black_hole = on
        if on:
            if self._pipe is not None:
                self._pipe.drop()
            self._unheard = self.service.journal.unreachable(self.number)
        else:
            self.service.journal.reachable(self.number, [one for one in self._unheard if one in self._streams])
            self._resumed.set()
            self._resumed = asyncio.Event()

    def shape(self, *, delay: float | None = None, rate: float | None = None) -> None:
        """See ``Pipe.shape``."""
        if self._pipe is not None:
            self._pipe.shape(delay, rate)

    def _leave(self) -> None:
        """Nothing is sent any more."""
        self.closing = True
        self.service.journal.unreachable(self.number)

    def _end(self) -> None:
        self._leave()
        self._resumed.set()
        for timer in self._timers:
            timer.cancel()
        self._timers = []

    # --- what it is told --------------------------------------------------------------------------------------------

    def hears(self, stream: str) -> None:
        """It is subscribed, as the journal calls it."""
        self._streams[stream] = None
        if not self.black_hole and not self.closing:
            self.service.journal.subscribed(stream, self.number)

    def is_told(self, stream: str) -> bool:
        return stream in self._streams

    def hears_no_more(self, stream: str) -> None:
        self._streams.pop(stream, None)
        self.service.journal.unsubscribed(stream, self.number)

    # --- keeping alive and limits -----------------------------------------------------------------------------------

    def _keep_alive(self) -> None:
        elapsed, real = self.service.clock.elapsed(), time.monotonic()
        if self._ping_sent is not None:
            late = elapsed - self._ping_sent >= int(self.service.rules.pong_timeout * SECOND)
            if late and real - self._ping_real >= LEAST_PATIENCE:
                self.close(POLICY, "Pong timeout")
            return
        self._ping_sent, self._ping_real = elapsed, real
        self._write(wire.PING, str(elapsed).encode(), "ping")

    def _too_fast(self, limit: int) -> bool:
        elapsed = self.service.clock.elapsed()
        self._arrivals.append(elapsed)
        while self._arrivals[0] <= elapsed - SECOND:
            self._arrivals.popleft()
        return len(self._arrivals) > limit

    def _log(self, direction: str, kind: str, body: bytes) -> None:
        now = self.service.clock.now()
        self.service.log.add(Record(now, direction, kind, self.channel, self.number, path=self.path, body=body))


def reset(transport: asyncio.BaseTransport | None) -> None:
    """Drop a connection with RST instead of FIN."""
    if not isinstance(transport, asyncio.Transport) or transport.is_closing():
        return
    raw = transport.get_extra_info("socket")
    if raw is not None:
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()

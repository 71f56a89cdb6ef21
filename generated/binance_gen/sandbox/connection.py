# Copied from codegen/handwritten/sandbox/connection.py; edit there.
"""One WebSocket connection as the exchange keeps it: frames out, pings, age, and the ways in which it can break.

Frames are written straight to the transport. That keeps them in order with half frames and garbage sent on purpose,
and costs no task per message.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from . import wire
from .accounts import TimeUnit
from .clock import SECOND, Timer
from .log import Record

if TYPE_CHECKING:
    from .service import Service

TOO_SLOW = 256 * 1024 * 1024
"""Bytes waiting for a client that does not read, before it is cut off."""

LEAST_PATIENCE = 0.25
"""Real seconds that a client has for its pong, however fast the clock runs or jumps."""

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
        self.socket = web.WebSocketResponse(autoping=False, compress=False, timeout=1.0, max_msg_size=8 << 20)
        self.transport: asyncio.Transport | None = None
        self.closing = False
        self.black_hole = False
        self.delay = 0.0
        self.outgoing: Callable[[bytes], list[bytes]] | None = None
        self.sent = 0
        self._late: deque[bytes] = deque()
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
                    await self._resumed.wait()
                body = message.data.encode() if isinstance(message.data, str) else bytes(message.data or b"")
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
        finally:
            self._end()

    # --- out --------------------------------------------------------------------------------------------------------

    def send(self, payload: bytes) -> None:
        """One text frame, unless a fault holds it back."""
        if self.closing or self.black_hole:
            return
        if self.outgoing is not None:
            for part in self.outgoing(payload):
                self._send_later(part)
        else:
            self._send_later(payload)

    def _send_later(self, payload: bytes) -> None:
        """At once, or after the delay; never before a message that came earlier."""
        if not self.delay and not self._late:
            self._write(wire.TEXT, payload, "text")
            return
        loop = asyncio.get_running_loop()
        self._late.append(payload)
        loop.call_later(self.delay, self._send_late)

    def _send_late(self) -> None:
        if self._late:
            self._write(wire.TEXT, self._late.popleft(), "text")

    def _write(self, opcode: int, payload: bytes, kind: str) -> None:
        if self.closing or self.black_hole or self.transport is None or self.transport.is_closing():
            return
        self.transport.write(wire.frame(opcode, payload))
        self.sent += 1
        self._log("out", kind, payload)
        if self.transport.get_write_buffer_size() > TOO_SLOW:
            self.abort()

    def write_raw(self, data: bytes) -> None:
        """Bytes that need not be a frame."""
        if self.transport is not None and not self.transport.is_closing():
            self.transport.write(data)
            self._log("out", "raw", data)

    # --- the end ----------------------------------------------------------------------------------------------------

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Send a close frame and wait a moment for the client's."""
        if self.closing:
            return
        self.closing = True
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
        self.closing = True
        reset(self.transport)
        self._end()

    def set_black_hole(self, on: bool) -> None:
        """Neither answer nor send anything, and leave the connection open."""
        self.black_hole = on
        if not on:
            self._resumed.set()
            self._resumed = asyncio.Event()

    def _end(self) -> None:
        self._resumed.set()
        for timer in self._timers:
            timer.cancel()
        self._timers = []

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

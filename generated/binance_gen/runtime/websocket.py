# Copied from codegen/handwritten/runtime/websocket.py; edit there.
"""One WebSocket connection on asyncio, by way of ``websockets``.

The library opens, closes, and answers pings; data frames take a short cut past its queue, see ``frames.py``.
The rest of the runtime sees the narrow seam in ``links.py``.
"""

from __future__ import annotations

import asyncio
import enum
import sys
from collections.abc import Callable, Mapping
from math import inf
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.client import ClientProtocol
from websockets.frames import Frame, Opcode
from websockets.protocol import OPEN, Event

from .events import CloseReason, describe
from .frames import FrameReader
from .links import CLOSE_TIMEOUT, MAX_SIZE, OPEN_TIMEOUT, Link, Listener, cork, tls
from .log import wire_logger
from .reconnect import Liveness

__all__ = ["Link", "Listener", "open_link"]

MAX_HEADERS = 2**16
HEADERS_END = b"\r\n\r\n"


async def open_link(
    url: str, *, silence: float, patience: float, proxy: str | None = None, options: Mapping[str, Any] | None = None
) -> Link:
    """Connect. ``silence`` and ``patience`` are those of ``Liveness``; ``options`` go to ``websockets.connect``."""
    arguments: dict[str, Any] = {
        "compression": None,
        "open_timeout": OPEN_TIMEOUT,
        "close_timeout": CLOSE_TIMEOUT,
        "ping_interval": None,  # the link asks by itself, and only when nothing arrives
        "max_size": MAX_SIZE,
        "logger": wire_logger(),
    }
    if proxy is not None:
        arguments["proxy"] = proxy
    if url.startswith("wss:"):
        arguments["ssl"] = tls()
    arguments.update(options or {})
    connection = await connect(url, **{**arguments, "create_connection": _Connection})
    assert isinstance(connection, _Connection)
    connection.limit(arguments["max_size"])
    connection.watch(Liveness(silence, patience))
    return connection


class _Mode(enum.Enum):
    HANDSHAKE = "until the answer's headers are complete"
    READING = "bytes go to our reader"
    LIBRARY = "bytes go to the library, and data is discarded: refused, or closing"


class _Connection(ClientConnection):
    """The library's connection with our reader in front of its parser.

    The parser gets whole frames only, and none that our reader can deal with, so it always stands between two frames.
    """

    def __init__(self, protocol: ClientProtocol, **options: Any) -> None:
        super().__init__(protocol, **options)
        self.closed: asyncio.Future[CloseReason] = self.loop.create_future()
        self._mode = _Mode.HANDSHAKE
        self._head = b""
        self._reader = FrameReader(self._on_message, self._on_other, MAX_SIZE)
        self._listener: Listener | None = None
        self._held = True  # not started, or a consumer has its turn
        self._paused = False  # the transport
        self._fragments: list[bytes] = []
        self._wants_turn = False  # a fragmented message filled a queue
        self._listening_since = 0.0
        self._lost: tuple[Exception | None] | None = None
        self._cause = ""
        self.last_received = self.loop.time()
        self._timer: asyncio.TimerHandle | None = None
        self._liveness = Liveness(inf, inf)
        self.complete_until = 0.0
        self._probes: dict[bytes, float] = {}

    # --- Link

    def start(self, listener: Listener) -> None:
        first = self._listener is None
        self._listener = listener
        self._reader.on_message = listener.on_frame
        if first:
            self._go_on()

    def write(self, text: str) -> None:
        if self.protocol.state is not OPEN or self.transport.is_closing():
            raise CloseReason(cause="it is closed already")
        self.protocol.send_text(text.encode())
        self.send_data()

    def cork(self, corked: bool) -> None:
        cork(self.transport, corked)

    def probe(self) -> None:
        if self.protocol.state is OPEN:
            now = self.loop.time()
            payload = b"%d" % len(self._probes)
            self._probes[payload] = now
            self._ping(payload)
            self._set_timer(self._liveness.probe(now, self.last_received), self.watch, self._liveness)

    def fail(self, cause: str) -> None:
        self._cause = self._cause or cause
        self.transport.abort()

    async def stop(self) -> None:
        self._leave_reader()
        try:
            await self.close()
        finally:
            self.transport.abort()

    def limit(self, size: int | tuple[int | None, int | None] | None) -> None:
        """The size of a message; the library looks after those in fragments, for which it may be a pair of sizes."""
        if not isinstance(size, tuple):
            self._reader.max_size = size or sys.maxsize

    def watch(self, liveness: Liveness) -> None:
        """Ask when it is quiet for long; a timer for the whole connection, none per message."""
        self._liveness, now = liveness, self.loop.time()
        heard = now if self._paused else max(self.last_received, self._listening_since)
        action, delay = liveness.check(now, heard)
        if action == "dead":
            self.fail("the other side stopped answering")
            return
        if action == "ping" and self.protocol.state is OPEN:
            self._ping()
        self._set_timer(delay, self.watch, liveness)

    def _ping(self, payload: bytes = b"") -> None:
        self.protocol.send_ping(payload)
        self.send_data()

    # --- asyncio.Protocol

    def data_received(self, data: bytes) -> None:
        self.last_received = self.loop.time()
        if self._mode is _Mode.READING:
            if self._held:
                self._reader.hold(data)
                self._pause()  # what came before it is welcome: a fast consumer takes it without delay
            elif not self._reader.feed(data):
                self._interrupted()
        elif self._mode is _Mode.HANDSHAKE:
            self._handshake(data)
        else:
            super().data_received(data)

    def eof_received(self) -> None:
        if self._mode is _Mode.READING:
            return  # the transport closes, and connection_lost() tells the library when all is delivered
        if self._head:
            super().data_received(self._head)
        super().eof_received()

    def connection_lost(self, exc: Exception | None) -> None:
        self._lost = (exc,)
        if self._timer is not None:
            self._timer.cancel()
        if self._mode is not _Mode.READING or not self._held:
            self._settle()

    def process_event(self, event: Event) -> None:
        """What the library has read: the answer to the handshake, control frames, fragments of messages."""
        if self.response is None or not isinstance(event, Frame) or event.opcode > 2:
            if isinstance(event, Frame) and event.opcode is Opcode.PONG:
                self.complete_until = self._probes.get(bytes(event.data), self.complete_until)
            super().process_event(event)
        elif self._mode is _Mode.READING:
            self._fragments.append(bytes(event.data))
            if event.fin:
                payload, self._fragments = b"".join(self._fragments), []
                self._wants_turn = self._reader.on_message(payload)

    # --- reading

    def _handshake(self, data: bytes) -> None:
        # Frames may come in one segment with the answer. They must not get into the library's parser, which would be in
        # the middle of a frame when our reader takes over.
        self._head += data
        end = self._head.find(HEADERS_END)
        if end < 0 and len(self._head) <= MAX_HEADERS:
            return
        cut = end + len(HEADERS_END) if end >= 0 else len(self._head)
        head, rest, self._head = self._head[:cut], self._head[cut:], b""
        self._mode = _Mode.LIBRARY
        super().data_received(head)
        if self.protocol.state is OPEN:
            self._mode = _Mode.READING
            self._reader.hold(rest)
        elif rest:
            super().data_received(rest)

    def _on_message(self, _payload: bytes) -> bool:
        raise AssertionError("read before start()")

    def _on_other(self, frame: bytes) -> bool:
        super().data_received(frame)
        return self.protocol.state is OPEN and not self._wants_turn

    def _go_on(self) -> None:
        """Read what was kept, then let more come."""
        if self._mode is not _Mode.READING:
            return
        self._held = False
        if not self._reader.feed(b""):
            self._interrupted()
        elif self._lost is not None:
            self._settle()
        else:
            self._resume()

    def _interrupted(self) -> None:
        """The reader stopped early: the connection is closing, or a consumer gets its turn."""
        self._wants_turn = False
        if self.protocol.state is not OPEN:
            self._leave_reader()
            return
        self._held = True
        assert self._listener is not None
        self._listener.on_pause(self._go_on)

    def _leave_reader(self) -> None:
        """From here on the library reads; it answers a close and discards the rest."""
        if self._mode is not _Mode.READING:
            return
        self._mode = _Mode.LIBRARY
        self._fragments = []
        if rest := self._reader.rest():
            super().data_received(rest)
        if self._lost is not None:
            self._settle()
            return
        self._resume()
        # The peer ends the connection now. It gets as long as we would give it if we had begun.
        self._set_timer(CLOSE_TIMEOUT, self.transport.abort)

    def _set_timer(self, delay: float, callback: Callable[..., object], *arguments: object) -> None:
        """There is one: it looks for silence, and at the end for the end."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self.loop.call_later(delay, callback, *arguments)

    def _pause(self) -> None:
        if not self._paused and not self.transport.is_closing():
            self._paused = True
            self.transport.pause_reading()

    def _resume(self) -> None:
        if self._paused and not self.transport.is_closing():
            self._paused = False
            self._listening_since = self.loop.time()  # a peer that nobody listened to is not to blame
            self.transport.resume_reading()

    def _settle(self) -> None:
        """The connection is lost and all is delivered: tell the library, and whoever waits for it."""
        assert self._lost is not None
        exc = self._lost[0]
        partial = self._mode is _Mode.READING and (self._reader.pending or bool(self._fragments))
        self._mode = _Mode.LIBRARY
        super().connection_lost(exc)
        if not self.closed.done():
            self.closed.set_result(self._reason(exc, partial))

    def _reason(self, exc: Exception | None, partial: bool) -> CloseReason:
        received, sent = self.protocol.close_rcvd, self.protocol.close_sent
        if received is not None:
            return CloseReason(int(received.code), received.reason)
        if self._cause:
            return CloseReason(cause=self._cause)
        if sent is not None and sent.reason:  # the library has refused something
            return CloseReason(cause=sent.reason)
        return CloseReason(partial=partial, cause="" if exc is None else describe(exc))

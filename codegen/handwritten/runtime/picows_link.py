"""One WebSocket connection on asyncio, by way of picows, which reads and parses in C.

The same as ``websocket.py`` to everybody who looks at it. picows cuts frames; closing, turns, fragments and the search
for dead connections are done here, because it leaves them to its users. ``picows_connect.py`` opens it,
``picows_reader.py`` stands between it and the transport.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from math import inf
from typing import Any, Final

from picows import WSFrame, WSHandshakeError, WSListener, WSMsgType, WSTransport

from .events import CloseReason, describe
from .links import Listener, cork
from .picows_reader import Reader
from .reconnect import Liveness

__all__ = ["PicowsLink"]

CONTROL: Final = 125
"""The longest control frame."""
SEVERAL: Final = 8
"""Frames that are worth asking the listener whether it wants them at once."""

TEXT, BINARY, CONTINUATION = WSMsgType.TEXT, WSMsgType.BINARY, WSMsgType.CONTINUATION
PING, PONG, CLOSE = WSMsgType.PING, WSMsgType.PONG, WSMsgType.CLOSE
DATA = (TEXT, BINARY, CONTINUATION)


class PicowsLink(WSListener):
    """The listener of a picows connection, and the link to whoever listens to us."""

    __slots__ = (
        "_cause", "_close_timeout", "_closing", "_fragments", "_held", "_in_fragments", "_late", "_listener",
        "_listening_since", "_liveness", "_lost", "_lost_to", "_max_size", "_on_frame", "_paused", "_probes",
        "_reader", "_received", "_timer", "_transport", "_waiting", "closed", "complete_until", "loop",
    )  # fmt: skip

    def __init__(self, close_timeout: float, max_size: int) -> None:
        self.loop = asyncio.get_running_loop()
        self.closed: asyncio.Future[CloseReason] = self.loop.create_future()
        self._close_timeout = close_timeout
        self._max_size = max_size
        self._transport: Any = None
        self._reader: Reader | None = None
        self._listener: Listener | None = None
        self._on_frame: Callable[[bytes], bool] = _not_started
        self._held = True  # not started, or a consumer has its turn
        self._late = False  # what is being read came while a consumer had its turn
        self._waiting: deque[bytes | tuple[WSMsgType, bool, bytes]] = deque()  # whole texts, and frames of other kinds
        self._in_fragments = False  # what comes is a part of a message
        self._fragments: list[bytes] = []
        self._paused = False  # the transport
        self._listening_since = 0.0
        self._closing = False  # a close frame was sent or received: data is discarded
        self._received: CloseReason | None = None
        self._cause = ""
        self._lost = False
        self._lost_to: Exception | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._liveness = Liveness(inf, inf)
        self.complete_until = 0.0
        self._probes: dict[bytes, float] = {}

    # --- Link

    @property
    def last_received(self) -> float:
        return 0.0 if self._reader is None else self._reader.heard

    def start(self, listener: Listener) -> None:
        first = self._listener is None
        self._take_back()
        self._listener = listener
        if not self._closing:
            self._on_frame = listener.on_frame
        if first:
            self.go_on()

    def write(self, text: str) -> None:
        if self._closing or self._lost or self._transport.underlying_transport.is_closing():
            raise CloseReason(cause="it is closed already")
        self._transport.send(TEXT, text.encode())

    def cork(self, corked: bool) -> None:
        cork(self._transport.underlying_transport, corked)

    def probe(self) -> None:
        if not self._closing and not self._lost:
            now = self.loop.time()
            payload = b"%d" % len(self._probes)
            self._probes[payload] = now
            self._transport.send_ping(payload)
            self._set_timer(self._liveness.probe(now, self.last_received), self._watch, self._liveness)

    def fail(self, cause: str) -> None:
        self._cause = self._cause or cause
        self._transport.disconnect(graceful=False)

    async def stop(self) -> None:
        if not self._closing and not self._lost:
            self._close(b"\x03\xe8")
        self._on_frame = _discard
        try:
            self.go_on()
            await asyncio.wait([self.closed], timeout=self._close_timeout)
        finally:
            self._transport.disconnect(graceful=False)
        await self.closed

    # --- for picows_connect.py and picows_reader.py

    def abort(self) -> None:
        """The attempt has come to nothing."""
        if self._transport is not None:
            self._transport.disconnect(graceful=False)

    def opened(self, liveness: Liveness) -> None:
        """The handshake is over."""
        if self._transport is None:
            raise WSHandshakeError("the connection was closed during the opening handshake")
        if not self._lost:
            self._watch(liveness)

    def reads(self) -> None:
        """Begins to. What came before a consumer got its turn is welcome, as a fast one takes it without delay; what
        comes now is the last for some time."""
        self._late = self._held

    def collect(self) -> bool:
        """Keep the frames of the read that follows, until ``go_on``. False: nobody wants that."""
        listener = self._listener
        if self._held or self._closing or listener is None or listener.on_burst is None:
            return False
        self._held = True
        return True

    @property
    def kept(self) -> int:
        """Frames."""
        return len(self._waiting)

    # --- picows

    def on_ws_connected(self, transport: WSTransport) -> None:
        """Before the first frame, which may have come with the answer to the handshake."""
        self._transport = transport
        below = transport.underlying_transport
        self._reader = Reader(self, transport, below.get_protocol())
        below.set_protocol(self._reader)

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:  # noqa: ARG002
        payload = frame.get_payload_as_bytes()
        if len(payload) <= CONTROL or not frame.fin or self._in_fragments:
            self._on_any_frame(frame, payload)
        elif self._held:
            self._waiting.append(payload)
            if self._late:
                self._pause()
        else:
            on_frame = self._on_frame
            if on_frame(payload):
                self._take_turn()

    def _on_any_frame(self, frame: WSFrame, payload: bytes) -> None:
        """Of any kind. Asking which costs a tenth of a message, so the usual frame is not asked: one longer than a
        control frame, that is an end and had no beginning before it, is a whole message. (From a peer that breaks the
        protocol it may be the end of one that never began; it is passed on all the same.)"""
        kind, fin = frame.msg_type, bool(frame.fin)
        if kind in DATA:
            self._in_fragments = not fin
        if self._held:
            self._waiting.append((kind, fin, payload))
            if self._late:
                self._pause()
        elif self._other(kind, fin, payload):
            self._take_turn()

    def _pause(self) -> None:
        self._late = False
        if not self._paused:
            self._paused = True
            self._transport.underlying_transport.pause_reading()

    # --- reading

    def _other(self, kind: WSMsgType, fin: bool, payload: bytes) -> bool:
        """A frame of any kind. True: a consumer gets its turn."""
        if kind == CLOSE:
            self._on_close(payload)
        elif self._closing:
            pass
        elif kind == PING:
            self._transport.send_pong(payload)
        elif kind == PONG:
            self.complete_until = self._probes.get(payload, self.complete_until)
        elif kind in (TEXT, BINARY):
            if fin:
                return self._on_frame(payload)
            self._on_fragment(payload, first=True)
        elif kind == CONTINUATION:
            self._on_fragment(payload, first=False)
            if fin and not self._closing:
                message, self._fragments = b"".join(self._fragments), []
                return self._on_frame(message)
        return False

    def _on_fragment(self, payload: bytes, *, first: bool) -> None:
        if first == bool(self._fragments):
            self._refuse(1002, "expected a continuation frame" if first else "unexpected continuation frame")
            return
        self._fragments.append(payload)
        if sum(map(len, self._fragments)) > self._max_size:
            self._refuse(1009, f"a message in fragments has more than {self._max_size} bytes")

    def _on_close(self, payload: bytes) -> None:
        code = int.from_bytes(payload[:2], "big") if payload else 1005
        if not self._cause:  # else it is an echo of ours
            self._received = CloseReason(code, payload[2:].decode("utf-8", "replace"))
        if self._reader is not None:
            self._reader.stop_reading()
        if not self._closing:
            self._close(payload)

    def _refuse(self, code: int, why: str) -> None:
        self._cause = why
        self._close(code.to_bytes(2, "big") + why.encode())

    def _close(self, payload: bytes) -> None:
        """Send a close frame. The peer ends the connection, or we do in a moment."""
        self._transport.send(CLOSE, payload)
        self._closing = True
        self._on_frame = _discard
        self._fragments = []
        self._set_timer(self._close_timeout, self._transport.disconnect, False)

    def _take_turn(self) -> None:
        self._held = True
        assert self._listener is not None
        self._listener.on_pause(self.go_on)

    def _take_back(self) -> None:
        """Whoever has a turn, and still reads what was kept, finds no more."""
        lent, self._waiting = self._waiting, self._waiting.copy()
        lent.clear()

    def go_on(self) -> None:
        """Deliver what was kept, then let more come."""
        if len(self._waiting) >= SEVERAL and self._on_frame is not _discard and self._listener is not None:
            on_burst = self._listener.on_burst
            if on_burst is not None and on_burst(self._waiting):
                self._take_turn()
                return
        while self._waiting:
            one, on_frame = self._waiting.popleft(), self._on_frame
            full = self._other(*one) if isinstance(one, tuple) else on_frame(one)
            if full:
                self._take_turn()
                return
        self._held = False
        self._late = False
        if self._lost:
            self._settle()
        elif self._paused:
            self._paused = False
            self._listening_since = self.loop.time()  # a peer that nobody listened to is not to blame
            self._transport.underlying_transport.resume_reading()

    # --- the end

    def _watch(self, liveness: Liveness) -> None:
        """Ask when it is quiet for long; a timer for the whole connection, none per message."""
        self._liveness, now = liveness, self.loop.time()
        heard = now if self._paused else max(self.last_received, self._listening_since)
        action, delay = liveness.check(now, heard)
        if action == "dead":
            self.fail("the other side stopped answering")
            return
        if action == "ping" and not self._closing:
            self._transport.send_ping(b"")
        self._set_timer(delay, self._watch, liveness)

    def objected(self, why: str) -> None:
        """picows has sent a close frame, and would go on to deliver what it did not like."""
        self._cause = self._cause or why or "picows closed it"
        self._closing = True
        self._on_frame = _discard
        if self._reader is not None:
            self._reader.stop_reading()

    def _set_timer(self, delay: float, callback: Callable[..., object], *arguments: object) -> None:
        """There is one: it looks for silence, and at the end for the end."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self.loop.call_later(delay, callback, *arguments)

    def ended(self, exc: Exception | None) -> None:
        self._lost = True
        if self._timer is not None:
            self._timer.cancel()
        try:
            self._transport.wait_disconnected().send(None)  # it is over: this says at once what picows objected to
        except StopIteration:
            pass
        except Exception as objection:
            exc = exc or objection
        self._lost_to = exc
        if not self._held:
            self._settle()

    def _settle(self) -> None:
        """The connection is lost and all is delivered."""
        if not self.closed.done():
            self.closed.set_result(self._reason(self._lost_to))

    def _reason(self, exc: Exception | None) -> CloseReason:
        if self._received is not None:
            return self._received
        if self._cause:
            return CloseReason(cause=self._cause)
        partial = bool(self._fragments) or (self._reader is not None and self._reader.inside_a_frame)
        return CloseReason(partial=partial and not self._closing, cause="" if exc is None else describe(exc))


def _not_started(_payload: bytes) -> bool:
    raise AssertionError("read before start()")


def _discard(_payload: bytes) -> bool:
    return False

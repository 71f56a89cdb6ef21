# Copied from codegen/handwritten/runtime/events.py; edit there.
"""What a socket says about itself, among its messages: ``{'e': 'error', 'type': ..., 'm': ...}``.

They come through ``recv()`` and to the callback in their place in the order of messages. ``type`` names what went
wrong, ``m`` is a sentence and never empty. One break gives one event:

- ``ConnectionClosedError``: the connection ended without a closing handshake (a reset, a lost network, a proxy that
  hung up), with an error code (1008, 1011, ...), or it stopped answering. The socket reconnects.
- ``BinanceWebsocketClosed``: the other side closed in good order (1000, 1001, or no code), as Binance does after 24
  hours. The socket reconnects.
- ``IncompleteReadError``: the connection ended in the middle of a frame. The socket reconnects.
- ``gaierror``: the host's name could not be resolved. Retried.
- any other class name: an attempt to connect failed (``ConnectionRefusedError``, ``TimeoutError``, ``InvalidStatus``,
  ``SSLCertVerificationError``, ...): retried; the exchange refused the subscription (``BinanceAPIException``): retried
  unless the key or the request is what is wrong; a frame was no JSON (``DecodeError``): it is left out; a callback
  raised: its exception's name, and the socket goes on.
- ``BinanceWebsocketQueueOverflow``: messages came faster than they were taken. Follows what fitted into the queue;
  ``dropped`` counts what did not. The socket goes on.
- ``BinanceWebsocketGap``: what a stream missed: after each break one for each stream, in the place where the messages
  are missing, and wherever the exchange's own numbers have a hole. ``from`` and ``to`` are milliseconds of our clock,
  ``last`` and ``next`` the numbers around the hole (None: the stream has none), ``missing`` how many updates are not
  there (None: unknown).
- ``BinanceWebsocketQueueGrowing``: user data waits, and a lot of it. Nothing is dropped; told once in a stretch.
- ``UnexpectedMessage``: on a connection of several streams, or of user data, came something that is neither an event
  nor an answer.
- ``BinanceWebsocketUnableToConnect``: the last of the retries failed, or the error was one that no retry would cure.
  The socket ends.
- ``CancelledError``: somebody cancelled the task behind the socket, for instance a shutdown that cancels all tasks.
  The socket ends.

python-binance sends ``ConnectionClosedError`` or ``ConnectionClosedOK`` and then ``BinanceWebsocketClosed`` for one
break.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from .errors import BinanceWebsocketClosed, BinanceWebsocketQueueOverflow, BinanceWebsocketUnableToConnect
from .log import LOGGER, redact

__all__ = [
    "GAP", "CloseReason", "Event", "OnEvent", "RotateNow", "age", "bad_frame", "callback_failed", "cancelled", "closed",
    "connect_failed", "describe", "error_event", "gap", "growing", "kind_of", "overflow", "report", "state",
    "unable_to_connect", "unexpected",
]  # fmt: skip

Event = dict[str, Any]
OnEvent = Callable[[Event], object]

GAP = "BinanceWebsocketGap"

MICROSECONDS = 10**14
"""Times beyond it are no milliseconds of this millennium."""
ORDERLY = frozenset({1000, 1001, 1005})
CODES = {
    1000: "normal closure", 1001: "going away", 1002: "protocol error", 1003: "unsupported data",
    1005: "no status given", 1006: "no closing handshake", 1007: "invalid data", 1008: "policy violation",
    1009: "message too big", 1011: "internal error", 1012: "service restart", 1013: "try again later",
    1014: "bad gateway",
}  # fmt: skip


class CloseReason(Exception):
    """How a connection ended. ``code`` 1006: without a closing handshake; ``partial``: inside a frame;
    ``cause`` says more where there is more to say; ``since``: from when on (ms) nothing came that should have come,
    if that is earlier than the end."""

    def __init__(
        self, code: int = 1006, reason: str = "", *, partial: bool = False, cause: str = "", since: int | None = None
    ) -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason
        self.partial = partial
        self.cause = cause
        self.since = since

    @property
    def type(self) -> str:
        """The name that users see, see the module's text."""
        if self.partial:
            return "IncompleteReadError"
        return BinanceWebsocketClosed.__name__ if self.code in ORDERLY else "ConnectionClosedError"

    def __str__(self) -> str:
        if self.partial:
            return "the connection ended in the middle of a frame"
        if self.cause:
            return f"the connection was lost: {self.cause}"
        reason = f": {self.reason}" if self.reason else ""
        return f"the connection was closed with {self.code} ({CODES.get(self.code, 'private code')}){reason}"


class RotateNow(CloseReason):
    """A connection that works is about to be of no use: another one is wanted first, then this one may end."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause=cause)


def gap(
    stream: str,
    since: int,
    to: int,
    *,
    last: int | None = None,
    following: int | None = None,
    missing: int | None = None,
) -> Event:
    """What was missed on one stream, between two times in ms and, where the stream has numbers, between two of them."""
    if missing is None:
        what = f"what came within {(to - since) / 1000:.1f} s is missing"
    else:
        what = {0: "no update is missing", 1: "1 update is missing"}.get(missing, f"{missing} updates are missing")
        if to > since:
            what += f" after an outage of {(to - since) / 1000:.1f} s"
    numbers = "" if last is None or following is None else f" (between {last} and {following})"
    more = {"stream": stream, "from": since, "to": to, "last": last, "next": following, "missing": missing}
    return error_event(GAP, f"{stream}: {what}{numbers}", **more)


def state(kind: str, socket: str, **more: Any) -> Event:
    """A change of the connection; the time is ours."""
    return {"e": "state", "type": kind, "socket": socket, "E": time.time_ns() // 1_000_000, **more}


def report(on_event: OnEvent | None, event: Event) -> None:
    """To the function that a manager was given, if it was; its mistakes are logged and disturb nobody."""
    if on_event is None:
        return
    try:
        on_event(event)
    except Exception:
        LOGGER.exception("%s: on_event raised", event["socket"])


def error_event(kind: str, text: str, **more: Any) -> Event:
    """The one shape of all of them. Text is what a person reads, so it must not be empty."""
    return {"e": "error", "type": kind, "m": redact(text) or kind, **more}


def describe(exc: BaseException) -> str:
    """The text of an exception; its name where it has none."""
    return str(exc) or type(exc).__name__


def connect_failed(exc: Exception, then: object) -> Event:
    return error_event(kind_of(exc), f"could not connect: {describe(exc)}; {then}")


def closed(exc: Exception, then: object) -> Event:
    return error_event(kind_of(exc), f"{describe(exc)}; {then}")


def kind_of(exc: BaseException) -> str:
    return exc.type if isinstance(exc, CloseReason) else type(exc).__name__


def unable_to_connect(exc: Exception, attempts: int, final: bool) -> Event:
    """The end of the story; ``cause`` is the type of the last error."""
    tried = "not retried, because it would fail again" if final else f"gave up after {attempts} retries"
    text = f"{tried}; the last error was {kind_of(exc)}: {describe(exc)}"
    return error_event(BinanceWebsocketUnableToConnect.__name__, text, cause=kind_of(exc))


def overflow(limit: int) -> Event:
    """Made when the first message is dropped; ``dropped`` goes up while the event waits in the queue."""
    text = (
        f"the queue was full at {limit} messages and what came then was dropped: take messages faster, or raise"
        " max_queue_size"
    )
    return error_event(BinanceWebsocketQueueOverflow.__name__, text, dropped=0)


def growing(waiting: int) -> Event:
    """Of user data, which is never dropped."""
    text = f"{waiting} events of the account wait to be taken; none is dropped, and memory grows"
    return error_event("BinanceWebsocketQueueGrowing", text, waiting=waiting)


def age(message: Any) -> float | None:
    """Seconds since the exchange's time of a message, by our clock; None when it has none."""
    if isinstance(message, list) and message:
        message = message[0]
    if isinstance(message, dict) and isinstance(message.get("data"), (dict, list)):
        return age(message["data"])
    at = message.get("E") if isinstance(message, dict) else None
    if not isinstance(at, int):
        return None
    return time.time() - at / (1e6 if at > MICROSECONDS else 1e3)


def cancelled() -> Event:
    return error_event("CancelledError", "the task behind this socket was cancelled; the socket has ended")


def bad_frame(exc: Exception, frame: bytes) -> Event:
    start = frame[:80].decode("utf-8", "replace")
    return error_event(type(exc).__name__, f"a frame could not be read and was left out: {describe(exc)}: {start!r}")


def unexpected(message: object) -> Event:
    return error_event("UnexpectedMessage", f"neither an event nor an answer: {message!s:.200}")


def callback_failed(exc: BaseException) -> Event:
    return error_event(type(exc).__name__, f"the callback raised {type(exc).__name__}: {describe(exc)}")

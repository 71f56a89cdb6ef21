"""One WebSocket API connection without the connection: which answer belongs to which request, and who is logged on.

A shell sends the texts that ``request()`` returns and hands every text that arrives to ``receive()``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeAlias, TypeVar

import msgspec

__all__ = ["Answer", "Event", "Received", "Session", "Shutdown", "Stray"]

W = TypeVar("W")

_decode = msgspec.json.Decoder().decode
_encode = msgspec.json.Encoder().encode

_UNAUTHORIZED = 401


class Answer(msgspec.Struct, Generic[W], frozen=True):
    """The answer that ``waiter`` waits for."""

    waiter: W
    message: Mapping[str, Any]


class Event(msgspec.Struct, frozen=True):
    """Something that the exchange sent unasked, e.g. an event of a user data stream."""

    message: Mapping[str, Any]


class Shutdown(msgspec.Struct, frozen=True):
    """The server will close soon: open another connection for what comes next."""

    message: Mapping[str, Any]


class Stray(msgspec.Struct, frozen=True):
    """Nothing that we know: an answer to nobody, or no JSON object."""

    message: Any


Received: TypeAlias = Answer[W] | Event | Shutdown | Stray


class Session(Generic[W]):
    """``W`` is whatever the shell waits on."""

    def __init__(self) -> None:
        self._next = 1
        self._pending: dict[Any, W] = {}
        self._late: set[Any] = set()  # nobody waits any more, and the answer has not come
        self._nameless: list[Mapping[str, Any]] = []
        self.closing = False
        """The server has announced that it will close. What is pending may still be answered."""
        self.logged_on: object = None
        """Who is logged on: requests of theirs need no signature. None again when the exchange ends it."""

    def __len__(self) -> int:
        return len(self._pending)

    def request(
        self, method: str, params: Mapping[str, Any], waiter: W, request_id: int | str | None = None
    ) -> tuple[int | str, str]:
        """The request's id and its text."""
        pending = self._pending
        if request_id is None:
            # Integers: every product takes them.
            while self._next in pending:
                self._next += 1
            request_id = self._next
            self._next += 1
        elif request_id in pending:
            raise ValueError(f"a request with the id {request_id!r} is still waiting for its answer")
        request: dict[str, Any] = {"id": request_id, "method": method}
        if params:
            request["params"] = params
        text = _encode(request).decode()
        pending[request_id] = waiter
        return request_id, text

    def receive(self, frame: str | bytes) -> Received[W]:
        try:
            return self.route(_decode(frame))
        except (msgspec.DecodeError, ValueError, RecursionError):
            return Stray(frame)

    def route(self, message: Any) -> Received[W]:
        """The same for a frame that has been decoded."""
        if not isinstance(message, dict):
            return Stray(message)
        if "id" in message:
            return self._answer(message)
        event = message.get("event")
        if isinstance(event, dict):
            if event.get("e") == "serverShutdown":
                self.closing = True
                return Shutdown(message)
            return Event(message)
        return Stray(message)

    def unanswered(self) -> list[Answer[W]]:
        """Refusals without an id, as soon as nothing else is pending but the requests that they are for. Never a guess:
        a request that may have been executed must not be told that it was refused."""
        if not self._nameless or self._late or len(self._nameless) < len(self._pending):
            return []
        pairs = zip(self._pending.values(), self._nameless, strict=False)
        refused = [Answer(waiter, message) for waiter, message in pairs]
        self._pending.clear()
        self._nameless.clear()
        return refused

    def forget(self, request_id: int | str) -> None:
        """Nobody waits for this answer any more."""
        if self._pending.pop(request_id, None) is not None:
            self._late.add(request_id)

    def waiting(self) -> list[W]:
        """Those whose answers have not come."""
        return list(self._pending.values())

    def lost(self) -> list[W]:
        """The connection is gone: those who wait for an answer that won't come."""
        waiters = self.waiting()
        self._pending.clear()
        self.logged_on = None
        return waiters

    def _answer(self, message: Mapping[str, Any]) -> Received[W]:
        request_id = message["id"]
        if request_id is None and "error" in message:
            # Binance refuses with a null id what it could not read, or when it has ended a session's logon.
            if message.get("status") == _UNAUTHORIZED:
                self.logged_on = None
            if self._pending:
                self._nameless.append(message)
                if len(self._pending) == 1 and (answers := self.unanswered()):
                    return answers[0]
        elif isinstance(request_id, (int, str)):
            waiter = self._pending.pop(request_id, None)
            if waiter is not None:
                return Answer(waiter, message)
            self._late.discard(request_id)
        return Stray(message)

# Copied from codegen/handwritten/runtime/session.py; edit there.
"""One WebSocket API connection without the connection: which answer belongs to which request.

A shell sends the texts that ``request()`` returns and hands every text that arrives to ``receive()``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

import msgspec

__all__ = ["Answer", "Event", "Session", "Shutdown", "Stray"]

W = TypeVar("W")

_decode = msgspec.json.Decoder().decode


@dataclass(frozen=True)
class Answer(Generic[W]):
    """The answer that ``waiter`` waits for."""

    waiter: W
    message: Mapping[str, Any]


@dataclass(frozen=True)
class Event:
    """Something that the exchange sent unasked, e.g. an event of a user data stream."""

    message: Mapping[str, Any]


@dataclass(frozen=True)
class Shutdown:
    """The server will close soon: open another connection for what comes next."""

    message: Mapping[str, Any]


@dataclass(frozen=True)
class Stray:
    """Nothing that we know: an answer to nobody, or no JSON object."""

    message: Any


Received: TypeAlias = Answer[W] | Event | Shutdown | Stray


class Session(Generic[W]):
    """``W`` is whatever the shell waits on."""

    def __init__(self) -> None:
        self._next = 1
        self._pending: dict[Any, W] = {}
        self.closing = False
        """The server has announced that it will close. What is pending may still be answered."""

    def __len__(self) -> int:
        return len(self._pending)

    def request(
        self, method: str, params: Mapping[str, Any], waiter: W, request_id: int | str | None = None
    ) -> tuple[int | str, str]:
        """The request's id and its text."""
        if request_id is None:
            # Integers: every product takes them.
            while self._next in self._pending:
                self._next += 1
            request_id = self._next
            self._next += 1
        elif request_id in self._pending:
            raise ValueError(f"a request with the id {request_id!r} is still waiting for its answer")
        request: dict[str, Any] = {"id": request_id, "method": method}
        if params:
            request["params"] = params
        text = msgspec.json.encode(request).decode()
        self._pending[request_id] = waiter
        return request_id, text

    def receive(self, frame: str | bytes) -> Received[W]:
        try:
            return self.route(_decode(frame))
        except msgspec.DecodeError:
            return Stray(frame)

    def route(self, message: Any) -> Received[W]:
        """The same for a frame that has been decoded."""
        if not isinstance(message, dict):
            return Stray(message)
        if "id" in message:
            waiter = self._take(message)
            return Stray(message) if waiter is None else Answer(waiter, message)
        event = message.get("event")
        if isinstance(event, dict):
            if event.get("e") == "serverShutdown":
                self.closing = True
                return Shutdown(message)
            return Event(message)
        return Stray(message)

    def forget(self, request_id: int | str) -> None:
        """Nobody waits for this answer any more."""
        self._pending.pop(request_id, None)

    def lost(self) -> list[W]:
        """The connection is gone: those who wait for an answer that won't come."""
        waiters = list(self._pending.values())
        self._pending.clear()
        return waiters

    def _take(self, message: Mapping[str, Any]) -> W | None:
        request_id = message["id"]
        if request_id is None and "error" in message and len(self._pending) == 1:
            # Binance refuses with a null id what it could not read, or after it ended a session's logon.
            request_id = next(iter(self._pending))
        if isinstance(request_id, (int, str)):
            return self._pending.pop(request_id, None)
        return None

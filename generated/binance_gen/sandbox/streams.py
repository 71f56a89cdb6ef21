# Copied from codegen/handwritten/sandbox/streams.py; edit there.
"""Market streams: raw and combined connections, SUBSCRIBE and its kin, and who gets what."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from .accounts import TimeUnit
from .clock import microseconds, milliseconds
from .connection import POLICY, Connection
from .disorder import Disorder, Kind
from .journal import Journal

METHODS = ("SUBSCRIBE", "UNSUBSCRIBE", "LIST_SUBSCRIPTIONS", "SET_PROPERTY", "GET_PROPERTY")
_STRING_ID = re.compile(r"[A-Za-z0-9\-_]{1,36}")

Build = Callable[[TimeUnit], Any]
"""Renders a payload in a unit of time."""


class Publisher:
    """Streams and their subscribers. A payload is built once for each unit of time in which somebody wants it: a raw
    and a combined connection get the same one, event time included."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.on_subscribe: list[Callable[[str], None]] = []
        self._subscribers: dict[str, dict[StreamConnection, None]] = {}
        self._disorders: dict[str, Disorder[tuple[str, Build]]] = {}

    def wants(self, name: str) -> bool:
        return name in self._subscribers

    @property
    def names(self) -> list[str]:
        return list(self._subscribers)

    def add(self, name: str, connection: StreamConnection) -> None:
        self._subscribers.setdefault(name, {})[connection] = None
        for callback in tuple(self.on_subscribe):
            callback(name)

    def remove(self, name: str, connection: StreamConnection) -> None:
        found = self._subscribers.get(name)
        if found is not None:
            found.pop(connection, None)
            if not found:
                del self._subscribers[name]

    def disturb(self, name: str, kind: Kind, count: int) -> None:
        """Let something go wrong with the next ``count`` messages of a stream."""
        if name not in self._disorders:
            self._disorders[name] = Disorder(self._lose)
        self._disorders[name].plan(kind, count)

    def calm(self) -> None:
        """Forget what was to go wrong."""
        self._disorders.clear()

    def publish(self, name: str, build: Build) -> int:
        """Send to everybody who listens to ``name``; the number of frames."""
        if name not in self._subscribers:
            return 0
        if name not in self._disorders:
            return self._send(name, build)
        disorder = self._disorders[name]
        messages = disorder.take((name, _frozen(build)))
        if disorder.is_over:
            del self._disorders[name]
        return sum(self._send(*message) for message in messages)

    def _lose(self, message: tuple[str, Build]) -> None:
        name, build = message
        if self.journal.begin(name, build(milliseconds)):
            self.journal.end()

    def _send(self, name: str, build: Build) -> int:
        connections = self._subscribers.get(name, ())
        event = self.journal.begin(name)
        try:
            payloads = self._send_to(connections, name, build)
            if event is not None:
                event.payload = next(iter(payloads.values()), None)
        finally:
            if event is not None:
                self.journal.end()
        return len(connections)

    def _send_to(self, connections: Iterable[StreamConnection], name: str, build: Build) -> dict[TimeUnit, Any]:
        payloads: dict[TimeUnit, Any] = {}
        frames: dict[tuple[bool, TimeUnit], bytes] = {}
        for connection in tuple(connections):
            form = (connection.combined, connection.unit)
            frame = frames.get(form)
            if frame is None:
                if connection.unit not in payloads:
                    payloads[connection.unit] = build(connection.unit)
                payload = payloads[connection.unit]
                frame = frames[form] = msgspec.json.encode(
                    {"stream": name, "data": payload} if connection.combined else payload
                )
            connection.connection.send(frame)
        return payloads


def _frozen(build: Build) -> Build:
    """What the stream says now, also when it is said later."""
    payloads: dict[TimeUnit, Any] = {unit: build(unit) for unit in (milliseconds, microseconds)}
    return lambda unit: payloads[unit]


class StreamConnection:
    """The subscriptions of one connection, and its control messages. ``kind`` is the path class of its URL."""

    def __init__(self, connection: Connection, *, combined: bool, kind: str = "") -> None:
        self.connection = connection
        self.combined = combined
        self.names: dict[str, None] = {}
        self._service = connection.service
        self._publisher = connection.service.publisher
        self._limit = connection.service.registry.stream_limit
        self._kind = kind

    @property
    def unit(self) -> TimeUnit:
        return self.connection.unit

    def subscribe(self, names: Iterable[str]) -> bool:
        """False, and the end of the connection, when it would have too many streams."""
        fresh = [name for name in dict.fromkeys(names) if name not in self.names]
        if len(self.names) + len(fresh) > self._limit:
            self.connection.close(POLICY, f"more than {self._limit} streams")
            return False
        for name in fresh:
            self.names[name] = None
            if self._service.serves(name, self._kind):
                self._publisher.add(name, self)
                self.connection.hears(self._service.stream_of(name))
        return True

    def unsubscribe(self, names: Iterable[str]) -> None:
        for name in names:
            if self.names.pop(name, False) is None:
                self._publisher.remove(name, self)
                self.connection.hears_no_more(self._service.stream_of(name))

    def close(self) -> None:
        self.unsubscribe(list(self.names))

    def on_text(self, text: str) -> None:
        answer = self.respond(text)
        if answer is not None:
            self.connection.send(msgspec.json.encode(answer))

    def respond(self, text: str) -> dict[str, Any] | None:
        try:
            request = msgspec.json.decode(text)
        except (msgspec.DecodeError, UnicodeEncodeError):
            return {"code": 3, "msg": "Invalid JSON: expected value at line 1 column 1"}
        if not isinstance(request, dict):
            return {"code": 2, "msg": "Invalid request: invalid type, expected a map at line 1 column 1"}
        number = request.get("id")
        end = f"at line 1 column {len(text)}"
        if unknown := set(request) - {"method", "params", "id"}:
            return _refuse(2, f"Invalid request: unknown field `{sorted(unknown)[0]}` {end}", number)
        if "id" not in request or not _valid_id(number, texts=not self._service.registry.int_ids):
            return _refuse(2, "Invalid request: request ID must be an unsigned integer", None)
        method = request.get("method")
        if method is None:
            return _refuse(2, f"Invalid request: missing field `method` {end}", number)
        if method not in METHODS:
            expected = ", ".join(f"`{name}`" for name in METHODS)
            return _refuse(2, f"Invalid request: unknown variant `{method}`, expected one of {expected} {end}", number)
        params = request.get("params", [])
        if not isinstance(params, list):
            return _refuse(2, f"Invalid request: invalid type, expected a sequence {end}", number)
        if method in ("SUBSCRIBE", "UNSUBSCRIBE"):
            return self._change(method, params, number)
        if method == "LIST_SUBSCRIPTIONS":
            if params:
                return _refuse(2, "Invalid request: too many parameters", number)
            return {"result": list(self.names), "id": number}
        return self._property(method, params, number)

    def _change(self, method: str, params: list[Any], number: Any) -> dict[str, Any] | None:
        if not params or any(not isinstance(name, str) for name in params):
            return _refuse(2, "Invalid request: stream names must be strings", number)
        if method == "UNSUBSCRIBE":
            self.unsubscribe(params)
        elif not self.subscribe(params):
            return None
        return {"result": None, "id": number}

    def _property(self, method: str, params: list[Any], number: Any) -> dict[str, Any]:
        expected = 2 if method == "SET_PROPERTY" else 1
        if not params or not isinstance(params[0], str):
            return _refuse(2, "Invalid request: property name must be a string", number)
        if len(params) > expected:
            return _refuse(2, "Invalid request: too many parameters", number)
        if params[0] != "combined":
            return _refuse(0, "Unknown property", number)
        if method == "GET_PROPERTY":
            return {"result": self.combined, "id": number}
        if len(params) < 2 or not isinstance(params[1], bool):
            return _refuse(1, "Invalid value type: expected Boolean", number)
        self.combined = params[1]
        return {"result": None, "id": number}


def _refuse(code: int, message: str, number: Any) -> dict[str, Any]:
    return {"code": code, "msg": message, "id": number}


def _valid_id(value: Any, *, texts: bool) -> bool:
    if value is None:
        return True
    if isinstance(value, bool):
        return False
    if isinstance(value, int):
        return -(2**63) <= value < 2**63
    return texts and isinstance(value, str) and _STRING_ID.fullmatch(value) is not None

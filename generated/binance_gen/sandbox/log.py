# Copied from codegen/handwritten/sandbox/log.py; edit there.
"""What went over the wire, both ways, with times."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

import msgspec


class Record(NamedTuple):
    """One HTTP request or answer, one frame, or one event of a connection.

    ``kind``: ``rest`` (a request, or the answer to it), ``connect`` (a WebSocket handshake), ``text``, ``binary``,
    ``ping``, ``pong``, ``close`` (frames), ``lost`` (the connection is gone). ``path`` and ``query`` are the bytes
    as they came, ``connection`` numbers the WebSocket connection (0 for REST).
    """

    time: int
    direction: str
    kind: str
    channel: str
    connection: int = 0
    method: str = ""
    path: str = ""
    query: bytes = b""
    headers: Mapping[str, str] = MappingProxyType({})
    body: bytes = b""
    status: int = 0

    def json(self) -> Any:
        return msgspec.json.decode(self.body)

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers.items() if key.lower() == name.lower()), None)


class Log:
    """The last ``size`` records of each direction; none, and no work, with 0."""

    def __init__(self, size: int) -> None:
        self.on = size > 0
        self.received: deque[Record] = deque(maxlen=size)
        self.sent: deque[Record] = deque(maxlen=size)

    def add(self, record: Record) -> None:
        (self.received if record.direction == "in" else self.sent).append(record)

    def clear(self) -> None:
        self.received.clear()
        self.sent.clear()

    def __iter__(self) -> Iterator[Record]:
        return iter(sorted([*self.received, *self.sent], key=lambda record: record.time))

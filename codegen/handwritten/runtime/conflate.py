"""Fewer messages than the exchange sends.

``Conflating``: at most one list per period, the newest item for each key. ``Newest``: which messages of a queue say the
same about the same thing, so that the newest of them may wait alone.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Hashable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from .events import Event

if TYPE_CHECKING:
    from .endpoint import Stream
    from .sink import Sink

__all__ = [
    "WHOLE", "Conflating", "Newest", "NewestBy", "NewestByField", "NewestByStream", "conflation", "newest_of",
]  # fmt: skip

Values = Mapping[str, Any]

WHOLE = "stream"
"""In the place of a field: the newest message says all about its stream."""


class Newest(Protocol):
    def key(self, message: Any) -> Hashable:
        """Two messages with the same one are about the same thing."""
        ...

    def merge(self, old: Any, new: Any) -> Any:
        """What waits in the place of both."""
        ...


class NewestBy:
    """As a function says, which the caller gave."""

    def __init__(self, key: Callable[[Any], Hashable]) -> None:
        self._key = key

    def key(self, message: Any) -> Hashable:
        return self._key(message)

    def merge(self, old: Any, new: Any) -> Any:  # noqa: ARG002
        return new


class NewestByField:
    """By a field such as ``s`` or ``k.t``. Of two lists, the newest item for each value of it."""

    def __init__(self, field: str) -> None:
        self._path = [] if field == WHOLE else field.split(".")

    def key(self, message: Any) -> Hashable:
        for name in self._path:
            if not isinstance(message, dict):
                return None  # a list
            message = message.get(name)
        return message if self._path else None

    def merge(self, old: Any, new: Any) -> Any:
        if not self._path or not (isinstance(old, list) and isinstance(new, list)):
            return new
        newest: dict[Any, Any] = {}
        for item in (*old, *new):
            key = self.key(item)
            newest.pop(key, None)  # so that the order is that of the last changes
            newest[key] = item
        return list(newest.values())


class NewestByStream:
    """For messages in envelopes, with the rules of their streams: fields by pattern of a name."""

    def __init__(self, rules: Mapping[str, str]) -> None:
        self._rules = [(re.compile(pattern), NewestByField(field)) for pattern, field in rules.items()]
        self._known: dict[str, NewestByField | None] = {}

    def of(self, stream: str) -> NewestByField | None:
        """None: every event of this stream matters."""
        if stream not in self._known:
            found = (rule for pattern, rule in self._rules if pattern.fullmatch(stream))
            self._known[stream] = next(found, None)
        return self._known[stream]

    def key(self, message: Any) -> Hashable:
        stream = message["stream"]
        rule = self.of(stream)
        return object() if rule is None else (stream, rule.key(message["data"]))

    def merge(self, old: Any, new: Any) -> Any:
        rule = self.of(new["stream"])
        assert rule is not None
        return {**new, "data": rule.merge(old["data"], new["data"])}


def newest_of(stream: Stream[Any], values: Values, *, enveloped: bool = False) -> Newest | None:
    """None: every event of it matters. ``enveloped``: they come with the name of their stream."""
    fields = (field for param, field in stream.newest.items() if param == "else" or values.get(param) is not None)
    field = next(fields, None)
    if field is None:
        return None
    return NewestByStream({".*": field}) if enveloped else NewestByField(field)


def conflation(stream: Stream[Any], values: Values) -> Callable[[Sink], Conflating] | None:
    """What stands before a socket that wants fewer lists than the exchange sends."""
    rule = stream.conflate
    if rule is None:
        return None
    every = int(values.get(rule["every"]) or rule["native"])
    if every <= rule["native"]:
        return None
    return lambda sink: Conflating(sink, rule["by"], every / 1000)


class Conflating:
    """In front of another sink. The first list passes at once; what comes within a period after it is merged."""

    lend = None

    def __init__(self, sink: Sink, by: str, seconds: float) -> None:
        self._sink = sink
        self._by = by
        self._seconds = seconds
        self._newest: dict[Any, Any] = {}
        self._timer: asyncio.TimerHandle | None = None

    def put(self, item: Any) -> bool:
        if not isinstance(item, list):
            return self._sink.put(item)
        for one in item:
            key = one[self._by] if isinstance(one, dict) and self._by in one else object()
            self._newest.pop(key, None)  # so that the order is that of the last changes
            self._newest[key] = one
        return False if self._timer is not None else self._flush()

    def leave_out(self) -> None:
        self._sink.leave_out()

    def put_event(self, event: Event) -> bool:
        return self._sink.put_event(event)

    def take_turn(self, resume: Callable[[], object]) -> None:
        self._sink.take_turn(resume)

    def end(self, reason: Exception) -> None:
        if self._newest:
            self._flush()
        self.close()
        self._sink.end(reason)

    def close(self) -> None:
        """Let go of the timer."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _flush(self) -> bool:
        newest, self._newest = list(self._newest.values()), {}
        self.close()
        self._timer = asyncio.get_running_loop().call_later(self._seconds, self._period_over)
        return self._sink.put(newest)

    def _period_over(self) -> None:
        self._timer = None
        if self._newest:
            self._flush()

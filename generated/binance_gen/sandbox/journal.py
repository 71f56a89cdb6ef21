# Copied from codegen/handwritten/sandbox/journal.py; edit there.
"""Who was told what, and who could have been: events of streams and the times in which somebody listened to them.

The log has the bytes of every frame; the journal says what they were about, so that a test can compare what a program
was given with what it should have been given.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from .clock import Clock

T = TypeVar("T")


@dataclass(slots=True)
class Event:
    """One message of a stream, whoever got it. Times are microseconds of the exchange's clock.

    ``payload`` is what a raw connection gets, ``sent`` the connections that it was written to, each with the time. A
    frame that a fault held back or that waits on a slow link is not written (yet)."""

    number: int
    time: int
    stream: str
    payload: Any = None
    sent: list[tuple[int, int]] = field(default_factory=list)


@dataclass(slots=True)
class Span:
    """A time in which a connection was subscribed to a stream and could be reached. ``until`` is None while it is."""

    stream: str
    connection: int
    since: int
    until: int | None = None


class Journal:
    """The last ``size`` events and spans; nothing at all with 0. Every method may be called from any thread.

    Streams of the market have their names; events that nobody was subscribed to are not built, hence not here. User
    data is called ``<socket>:<account>[:<symbol>]`` (see ``Sandbox.user_stream``), whichever listen key, token or
    session it is heard by; its events are here with and without listeners."""

    def __init__(self, clock: Clock, size: int) -> None:
        self.on = size > 0
        self.run: Callable[[Callable[[], Any]], Any] = lambda action: action()
        self.current: Event | None = None
        self._clock = clock
        self._events: deque[Event] = deque(maxlen=size)
        self._closed: deque[Span] = deque(maxlen=size)
        self._open: dict[tuple[str, int], Span] = {}
        self._count = 0

    # --- what a test asks -------------------------------------------------------------------------------------------

    def events(self, stream: str | None = None) -> list[Event]:
        """What was said, oldest first."""
        return self._call(lambda: [event for event in self._events if stream in (None, event.stream)])

    def heard(self, stream: str) -> list[Event]:
        """Events that at least one connection was sent."""
        return [event for event in self.events(stream) if event.sent]

    def missed(self, stream: str) -> list[Event]:
        """Events that nobody was sent."""
        return [event for event in self.events(stream) if not event.sent]

    def spans(self, stream: str) -> list[Span]:
        """Who was subscribed when, in order of the beginnings."""

        def find() -> list[Span]:
            every = [*self._closed, *self._open.values()]
            return sorted((one for one in every if one.stream == stream), key=lambda one: one.since)

        return self._call(find)

    def listeners(self, stream: str) -> list[int]:
        """The connections that are subscribed now and can be reached."""
        return self._call(lambda: [number for name, number in self._open if name == stream])

    def outages(self, stream: str) -> list[tuple[int, int | None]]:
        """The times after the first subscription in which nobody was subscribed, or all who were could not be
        reached. The last one ends with None when it goes on."""
        found: list[tuple[int, int | None]] = []
        covered: int | None = None
        for span in self.spans(stream):
            if covered is not None and span.since > covered:
                found.append((covered, span.since))
            if span.until is None:
                return found
            covered = span.until if covered is None else max(covered, span.until)
        return found if covered is None else [*found, (covered, None)]

    def clear(self) -> None:
        """Forget what is over. What goes on is still known."""

        def forget() -> None:
            self._events.clear()
            self._closed.clear()

        self._call(forget)

    # --- what the exchange says -------------------------------------------------------------------------------------

    def begin(self, stream: str, payload: Any = None) -> Event | None:
        """From now until ``end``, frames are about this event. None, and nothing to end, inside of another one."""
        if not self.on or self.current is not None:
            return None
        self._count += 1
        self.current = Event(self._count, self._clock.now(), stream, payload)
        self._events.append(self.current)
        return self.current

    def end(self) -> None:
        self.current = None

    def written(self, event: Event, connection: int) -> None:
        event.sent.append((connection, self._clock.now()))

    def subscribed(self, stream: str, connection: int) -> None:
        if self.on:
            self._open.setdefault((stream, connection), Span(stream, connection, self._clock.now()))

    def unsubscribed(self, stream: str, connection: int) -> None:
        span = self._open.pop((stream, connection), None)
        if span is not None:
            span.until = self._clock.now()
            self._closed.append(span)

    def silenced(self, stream: str) -> None:
        """The stream says nothing any more, to nobody: a listen key expired."""
        for name, connection in [key for key in self._open if key[0] == stream]:
            self.unsubscribed(name, connection)

    def unreachable(self, connection: int) -> list[str]:
        """Nothing gets to this connection any more. Returns what it was subscribed to."""
        names = [name for name, number in self._open if number == connection]
        for name in names:
            self.unsubscribed(name, connection)
        return names

    def reachable(self, connection: int, streams: Iterable[str]) -> None:
        """It does again."""
        for name in streams:
            self.subscribed(name, connection)

    def _call(self, action: Callable[[], T]) -> T:
        result: T = self.run(action)
        return result

# Copied from codegen/handwritten/runtime/feed.py; edit there.
"""What a socket listens to: a stream, or several, kept alive as long as somebody listens.

A ``Feed`` puts the parts together: the listeners (``Fanout``), the order of the events (``Lane``) and the connection
that is kept (``Carrier``). One of several streams is in ``multiplex.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .budget import ConnectionBudget, budget_of
from .carrier import Carrier, FeedState
from .errors import ReadLoopClosed
from .events import OnEvent
from .lane import Fanout, Lane
from .reconnect import ProcessException, ReconnectDelays, backoff, process_exception
from .rotation import RotateAfter, rotate_after
from .sink import Sink
from .source import NOTHING, Source, SourceConnection

if TYPE_CHECKING:
    from .hub import Hub
    from .line import Line
    from .links import Connect, Listener

__all__ = ["NOTHING", "Feed", "FeedOptions", "FeedState", "SingleFeed", "Source", "SourceConnection"]

MAX_SILENCE = 30.0
MAX_PATIENCE = 10.0


@dataclass
class FeedOptions:
    """How the feeds of a manager behave. ``connect`` opens a link; ``user_timeout`` is the longest silence before a
    connection is probed (30 s at most: the exchange itself pings every 20 s); ``rotate_after`` says how old a
    connection gets, in seconds (None: no limit but the exchange's)."""

    connect: Connect
    user_timeout: float = 300.0
    max_reconnects: int | None = 5
    reconnect_delays: ReconnectDelays = backoff
    process_exception: ProcessException = process_exception
    rotate_after: RotateAfter = rotate_after
    budget: Callable[[str], ConnectionBudget] = budget_of
    proxy: str | None = None
    transport: dict[str, Any] = field(default_factory=dict)
    on_event: OnEvent | None = None
    state_events: bool = False

    @property
    def silence(self) -> float:
        return min(self.user_timeout, MAX_SILENCE)

    @property
    def patience(self) -> float:
        return min(self.user_timeout, MAX_PATIENCE)


class Feed:
    """What the listeners of one socket have in common."""

    def __init__(self, source: Source, hub: Hub) -> None:
        options = hub.options
        self.source = source
        self.fanout = Fanout(source.name, on_event=options.on_event, state_events=options.state_events)
        self._hub = hub
        self._started = False

    @property
    def state(self) -> FeedState:
        raise NotImplementedError

    def start(self) -> None:
        """Connect; called when there is a listener."""
        raise NotImplementedError

    async def ready(self) -> None:
        """Return when the stream is up, or the attempt that is under way (or due next) has failed."""
        raise NotImplementedError

    async def stop(self) -> None:
        """Close the connection; nobody is told."""
        raise NotImplementedError

    def rotate(self, why: str) -> None:
        """Replace the connection by a new one, without a hole."""
        raise NotImplementedError

    def add(self, sink: Sink) -> None:
        self.fanout.add(sink)
        if not self._started:
            self._started = True
            self.start()

    def remove(self, sink: Sink) -> bool:
        """True when nobody listens any more."""
        self.fanout.remove(sink)
        return not self.fanout.sinks

    def end(self, why: str) -> None:
        """Tell the listeners that nothing follows."""
        self._hub.forget(self)
        self.fanout.end(ReadLoopClosed(f"{self.source.name} has ended: {why}"))


class SingleFeed(Feed):
    """One stream with a connection of its own."""

    def __init__(self, source: Source, hub: Hub) -> None:
        super().__init__(source, hub)
        self.lane = Lane(source.name, self.fanout, source.sequence)
        self._carrier: Carrier | None = None

    @property
    def state(self) -> FeedState:
        return FeedState.CONNECTING if self._carrier is None else self._carrier.state

    def start(self) -> None:
        self._carrier = Carrier(self.source, self, self._hub.options, self.end)

    async def ready(self) -> None:
        if self._carrier is not None:
            await self._carrier.ready()

    async def stop(self) -> None:
        if self._carrier is not None:
            await self._carrier.stop()

    def rotate(self, why: str) -> None:
        if self._carrier is not None:
            self._carrier.rotate(why)

    # --- Target, see line.py

    @property
    def lanes(self) -> Iterable[Lane]:
        return (self.lane,)

    @property
    def fanouts(self) -> Iterable[Fanout]:
        return (self.fanout,)

    def short_way(self, line: Line) -> Listener | None:
        return None if line.connection.translates else self.lane

    def on_pause(self, resume: Callable[[], None]) -> None:
        self.fanout.pause(resume)

    def locate(self, message: Any) -> tuple[Lane, Any]:
        return self.lane, message

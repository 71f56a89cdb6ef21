# Copied from codegen/handwritten/runtime/feed.py; edit there.
"""What a socket listens to: a stream, or several, kept alive as long as somebody listens.

A ``Feed`` puts the parts together: the listeners (``Fanout``), the order of the events (``Lane``) and the connection
that is kept (``Carrier``). The ``Hub`` keeps one feed per distinct stream, from the first listener to the last.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .carrier import Carrier, FeedState
from .errors import ReadLoopClosed
from .events import Event
from .lane import Fanout, Lane
from .queue import Sink
from .reconnect import ProcessException, ReconnectDelays, backoff, process_exception
from .rotation import RotateAfter, rotate_after
from .source import NOTHING, Source, SourceConnection

if TYPE_CHECKING:
    from .links import Connect, Listener

__all__ = ["NOTHING", "Feed", "FeedOptions", "FeedState", "Hub", "Source", "SourceConnection"]

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
    proxy: str | None = None
    transport: dict[str, Any] = field(default_factory=dict)
    on_event: Callable[[Event], object] | None = None
    state_events: bool = False

    @property
    def silence(self) -> float:
        return min(self.user_timeout, MAX_SILENCE)

    @property
    def patience(self) -> float:
        return min(self.user_timeout, MAX_PATIENCE)


class Feed:
    """One stream with a connection of its own."""

    def __init__(self, source: Source, options: FeedOptions, on_end: Callable[[Feed], object]) -> None:
        self.source = source
        self.fanout = Fanout(source.name, on_event=options.on_event, state_events=options.state_events)
        self.lane = Lane(source.name, self.fanout, source.sequence)
        self._options = options
        self._on_end = on_end
        self._carrier: Carrier | None = None

    @property
    def state(self) -> FeedState:
        return FeedState.CONNECTING if self._carrier is None else self._carrier.state

    # --- listeners

    def add(self, sink: Sink) -> None:
        self.fanout.add(sink)
        if self._carrier is None:
            self._carrier = Carrier(self.source, self, self._options, self.end)

    async def ready(self) -> None:
        """Return when the stream is up, or the attempt that is under way (or due next) has failed."""
        if self._carrier is not None:
            await self._carrier.ready()

    def remove(self, sink: Sink) -> bool:
        """True when nobody listens any more."""
        self.fanout.remove(sink)
        return not self.fanout.sinks

    async def stop(self) -> None:
        """Close the connection; nobody is told."""
        if self._carrier is not None:
            await self._carrier.stop()

    def rotate(self, why: str) -> None:
        """Replace the connection by a new one, without a hole."""
        if self._carrier is not None:
            self._carrier.rotate(why)

    def end(self, why: str) -> None:
        """Tell the listeners that nothing follows."""
        self._on_end(self)
        self.fanout.end(ReadLoopClosed(f"{self.source.name} has ended: {why}"))

    # --- Target, see carrier.py

    @property
    def lanes(self) -> Iterable[Lane]:
        return (self.lane,)

    @property
    def fanouts(self) -> Iterable[Fanout]:
        return (self.fanout,)

    @property
    def listener(self) -> Listener:
        return self.lane

    def locate(self, message: Any) -> tuple[Lane, Any]:
        return self.lane, message


class Hub:
    """One feed per distinct stream and event loop."""

    def __init__(self, options: FeedOptions) -> None:
        self.options = options
        self._feeds: dict[tuple[asyncio.AbstractEventLoop, str], Feed] = {}

    def join(self, source: Source, sink: Sink) -> Feed:
        """The feed of this stream, made when there is none; ``sink`` gets all that follows."""
        loop = asyncio.get_running_loop()
        for key in list(self._feeds):  # a copy: loops in other threads share this
            if key[0].is_closed():  # left behind by a loop that was closed without leaving its sockets
                self._feeds.pop(key, None)
        feed = self._feeds.get((loop, source.key))
        if feed is None:
            feed = self._feeds[loop, source.key] = Feed(source, self.options, self._forget)
        feed.add(sink)
        return feed

    async def leave(self, feed: Feed, sink: Sink) -> None:
        if feed.remove(sink):
            self._forget(feed)
            await feed.stop()

    async def stop(self) -> None:
        """Close all connections of the running loop; their sinks are told."""
        loop = asyncio.get_running_loop()
        mine = [feed for key, feed in list(self._feeds.items()) if key[0] is loop]
        for feed in mine:
            feed.end("its manager was stopped")
        await asyncio.gather(*(feed.stop() for feed in mine))

    def _forget(self, feed: Feed) -> None:
        for key, value in list(self._feeds.items()):
            if value is feed:
                self._feeds.pop(key, None)

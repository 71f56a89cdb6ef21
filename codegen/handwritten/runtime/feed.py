"""A stream that is kept alive, and everybody who listens to it.

A ``Feed`` owns one connection at a time: it connects, reconnects as ``reconnect.py`` decides, and hands each message
to all of its sinks. What is particular to a kind of stream (its URL, a subscription after connecting, keys to renew)
is a ``Source``, and what is particular to one connection of it a ``SourceConnection``. The ``Hub`` keeps one feed per
distinct stream, from the first listener to the last.
"""

from __future__ import annotations

import asyncio
import enum
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

import msgspec

from . import events
from .errors import ReadLoopClosed
from .events import CloseReason, Event
from .log import LOGGER
from .queue import Sink
from .reconnect import Decision, GiveUp, ProcessException, Reconnect, ReconnectDelays, Retry, backoff, process_exception

if TYPE_CHECKING:
    from .websocket import Link

__all__ = ["NOTHING", "Feed", "FeedOptions", "FeedState", "Hub", "Source", "SourceConnection"]

R = TypeVar("R")

NOTHING: Final = object()
"""A source's answer for a message that is not for the listeners."""

MAX_SILENCE = 30.0
MAX_PATIENCE = 10.0


class FeedState(enum.Enum):
    CONNECTING = "connecting"
    STREAMING = "streaming"
    ENDED = "ended"


class Connect(Protocol):
    """``websocket.open_link``, or what takes its place."""

    async def __call__(
        self, url: str, *, silence: float, patience: float, proxy: str | None, options: Mapping[str, Any] | None
    ) -> Link: ...


@dataclass
class FeedOptions:
    """How the feeds of a manager behave. ``connect`` opens a link; ``user_timeout`` is the longest silence before a
    connection is probed (30 s at most: the exchange itself pings every 20 s)."""

    connect: Connect
    user_timeout: float = 300.0
    max_reconnects: int | None = 5
    reconnect_delays: ReconnectDelays = backoff
    process_exception: ProcessException = process_exception
    proxy: str | None = None
    transport: dict[str, Any] = field(default_factory=dict)

    @property
    def silence(self) -> float:
        return min(self.user_timeout, MAX_SILENCE)

    @property
    def patience(self) -> float:
        return min(self.user_timeout, MAX_PATIENCE)


class SourceConnection:
    """One connection of a source, from the question for its address to its end. Two may live at once, while one takes
    over from the other, so whatever belongs to a connection is kept here."""

    translates = False
    """``translate`` is to be asked about each message."""

    tell: Callable[[Event], object] = staticmethod(lambda _event: None)
    """For what is worth an event and no reason to end the connection; the feed that made the connection sets it."""

    async def address(self) -> str:
        """The URL to connect to. May ask the exchange for a key first."""
        raise NotImplementedError

    async def opened(self, link: Link) -> None:
        """Subscribe. The connection is up when this returns; an exception is a failed attempt."""

    async def keep(self) -> None:
        """Runs as long as the connection is up. An exception ends the connection, and the feed reconnects;
        ``RotateNow`` asks for another connection before this one ends."""

    def translate(self, message: Any) -> Any:
        """What listeners get for a message, or ``NOTHING``."""
        return message


class Source:
    """Where a feed gets its messages. ``key`` is what makes two of them the same stream."""

    key: str
    name: str

    def connection(self) -> SourceConnection:
        """One for each attempt; independent of those before."""
        raise NotImplementedError


class Feed:
    """One stream: ``connect, deliver, reconnect`` until the last listener leaves or the retries are used up."""

    def __init__(self, source: Source, options: FeedOptions, on_end: Callable[[Feed], object]) -> None:
        self.source = source
        self.state = FeedState.CONNECTING
        self._options = options
        self._on_end = on_end
        self._loop = asyncio.get_running_loop()
        self._machine = Reconnect(options.max_reconnects, options.reconnect_delays, options.process_exception)
        self._sinks: list[Sink] = []
        self._full: list[Sink] = []
        self._decode = msgspec.json.Decoder().decode
        self._translate: Callable[[Any], Any] | None = None
        self._received = False
        self._stopping = False
        self._tried: asyncio.Future[None] = self._loop.create_future()
        self._task: asyncio.Task[None] | None = None

    # --- listeners

    def add(self, sink: Sink) -> None:
        self._sinks = [*self._sinks, sink]  # a new list: messages may be on their way through the old one
        if self._task is None:
            self._task = self._loop.create_task(self._run(), name=f"binance_gen {self.source.name}")

    async def ready(self) -> None:
        """Return when the stream is up, or the attempt that is under way (or due next) has failed."""
        await asyncio.shield(self._tried)

    def remove(self, sink: Sink) -> bool:
        """True when nobody listens any more."""
        self._sinks = [one for one in self._sinks if one is not sink]
        return not self._sinks

    async def stop(self) -> None:
        """Close the connection; nobody is told."""
        self._stopping = True
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    # --- messages, see Listener in websocket.py

    def on_frame(self, payload: bytes) -> bool:
        try:
            message = self._decode(payload)
        except Exception as exc:  # no JSON, no UTF-8, nested too deeply
            LOGGER.warning("%s: a frame could not be read and was left out: %s", self.source.name, exc)
            self._full += self._tell(events.bad_frame(exc, payload))
            return bool(self._full)
        if self._translate is not None:
            message = self._translate(message)
            if message is NOTHING:
                return False
        self._received = True
        sinks = self._sinks
        if len(sinks) == 1:
            sink = sinks[0]
            if sink.put(message):
                self._full.append(sink)
                return True
            return False
        return self._fan_out(sinks, message, payload)

    def _fan_out(self, sinks: list[Sink], message: Any, payload: bytes) -> bool:
        for sink in sinks:
            if sink.put(message):
                self._full.append(sink)
            if sink is not sinks[-1]:  # each listener gets a message of its own, which it may change
                message = self._decode(payload)
                if self._translate is not None:
                    message = self._translate(message)
        return bool(self._full)

    def on_pause(self, resume: Callable[[], None]) -> None:
        """Go on when each consumer whose queue is full has had its turn."""
        waiting, self._full = self._full, []
        left = len(waiting)

        def done() -> None:
            nonlocal left
            left -= 1
            if not left:
                resume()

        for sink in waiting:
            sink.take_turn(done)

    def _tell(self, event: Event) -> list[Sink]:
        """Those whose queue is full now."""
        return [sink for sink in self._sinks if sink.put_event(dict(event))]

    # --- the connection

    async def _run(self) -> None:
        try:
            while True:
                decision = await self._connection()
                if isinstance(decision, GiveUp):
                    return
                await asyncio.sleep(decision.delay)
        except asyncio.CancelledError:
            if not self._stopping:
                self._tell(events.cancelled())
                self.end("its task was cancelled")
            raise
        except Exception as exc:  # a mistake of ours must not be a silent end
            LOGGER.exception("%s ended by an unexpected error", self.source.name)
            self._tell(events.error_event(events.kind_of(exc), f"unexpected: {events.describe(exc)}"))
            self.end(f"of an unexpected error: {events.describe(exc)}")
        finally:
            self._settle_attempt()

    async def _connection(self) -> Decision:
        """One connection from the attempt to its end; what to do next."""
        self.state = FeedState.CONNECTING
        if self._tried.done():
            self._tried = self._loop.create_future()
        link: Link | None = None
        connection = self.source.connection()
        self._translate = connection.translate if connection.translates else None
        try:
            try:
                url = await connection.address()
                options = self._options
                link = await options.connect(
                    url,
                    silence=options.silence,
                    patience=options.patience,
                    proxy=options.proxy,
                    options=options.transport,
                )
                self._received = False
                link.start(self)
                await _before(link.closed, connection.opened(link))
            except Exception as exc:
                decision = self._machine.failed(exc)
                self._report(events.connect_failed, exc, decision)
                return decision
            self._machine.opened(self._loop.time())
            self.state = FeedState.STREAMING
            LOGGER.debug("%s: connected", self.source.name)
            self._settle_attempt()
            lost = await self._until_lost(link, connection)
            self.state = FeedState.CONNECTING
            decision = self._machine.lost(lost, self._loop.time(), self._received)
            self._report(events.closed, lost, decision)
            return decision
        finally:
            self._settle_attempt()
            if link is not None:
                await link.stop()

    async def _until_lost(self, link: Link, connection: SourceConnection) -> Exception:
        try:
            await _before(link.closed, self._keep(connection))
        except Exception as exc:
            return exc
        raise AssertionError("a source stopped keeping its connection")

    async def _keep(self, connection: SourceConnection) -> None:
        await connection.keep()
        await self._loop.create_future()  # nothing to renew: as long as it lasts

    def _settle_attempt(self) -> None:
        if not self._tried.done():
            self._tried.set_result(None)

    def _report(self, make: Callable[[Exception, object], Event], exc: Exception, decision: Decision) -> None:
        then = decision if isinstance(decision, Retry) else "no more retries"
        event = make(exc, then)
        LOGGER.warning("%s: %s: %s", self.source.name, event["type"], event["m"])
        self._tell(event)
        if isinstance(decision, GiveUp):
            event = events.unable_to_connect(exc, decision.attempts, decision.final)
            LOGGER.error("%s: %s: %s", self.source.name, event["type"], event["m"])
            self._tell(event)
            self.end(f"the socket {event['m']}")

    def end(self, why: str) -> None:
        """Tell the listeners that nothing follows."""
        self.state = FeedState.ENDED
        self._on_end(self)
        for sink in self._sinks:
            sink.end(ReadLoopClosed(f"{self.source.name} has ended: {why}"))


async def _before(closed: asyncio.Future[CloseReason], work: Coroutine[Any, Any, R]) -> R:
    """The result of ``work``, unless the connection ends before: then its reason is raised."""
    task = asyncio.ensure_future(work)
    either: list[asyncio.Future[Any]] = [task, closed]
    try:
        await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            return task.result()
        raise closed.result()
    finally:
        if not task.done():
            task.cancel()
            await asyncio.wait([task])


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

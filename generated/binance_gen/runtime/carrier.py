# Copied from codegen/handwritten/runtime/carrier.py; edit there.
"""A connection that is kept: made, made again when it breaks, and replaced before it ends.

A ``Carrier`` brings the messages of a ``Source`` to a ``Target``. When its connection breaks, ``reconnect.py`` says
what next, and the target is told from when to when nothing came. When the connection gets old, or is about to be
ended, the next one is opened beside it and takes over stream by stream (``takeover.py``), and nothing is missing.
"""

from __future__ import annotations

import asyncio
import enum
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from . import events
from .events import Event
from .lane import Lane, milliseconds
from .line import Line, Target, before
from .log import LOGGER
from .reconnect import STAY_AWAY, Decision, GiveUp, Reconnect, Retry, asked_wait, status_of
from .source import Source
from .takeover import TakeOver

if TYPE_CHECKING:
    from .feed import FeedOptions
    from .links import Link

__all__ = ["Carrier", "FeedState"]

NUMBERS_WAIT = 5.0
"""Seconds after an outage in which the next event of a stream may come, for its number to be part of the gap's
event."""


class FeedState(enum.Enum):
    CONNECTING = "connecting"
    STREAMING = "streaming"
    ENDED = "ended"


class Carrier:
    """``connect, deliver, reconnect or replace`` until it is stopped or the retries are used up."""

    def __init__(self, source: Source, target: Target, options: FeedOptions, on_end: Callable[[str], object]) -> None:
        self.source = source
        self.target = target
        self.state = FeedState.CONNECTING
        self.newest: Line | None = None
        """The connection that was opened last."""
        self.arriving: Line | None = None
        """It, while another one still delivers what it brings."""
        self.options = options
        self._on_end = on_end
        self._loop = asyncio.get_running_loop()
        self._machine = Reconnect(options.max_reconnects, options.reconnect_delays, options.process_exception)
        self._stopping = False
        self._down_since: float | None = None
        self._tried: asyncio.Future[None] = self._loop.create_future()
        self._wanted: asyncio.Future[str] = self._loop.create_future()
        """Why another connection is wanted."""
        self._takeover: TakeOver | None = None
        """The connection is about to be replaced."""
        self._lines: list[Line] = []
        """All that are not closed."""
        self._closing: set[asyncio.Task[None]] = set()
        self._timer: asyncio.TimerHandle | None = None
        for lane in target.lanes:
            lane.on_shutdown = self.on_shutdown
        self._task = self._loop.create_task(self._run(), name=f"binance_gen {source.name}")

    async def ready(self) -> None:
        """Return when the connection is up, or the attempt that is under way (or due next) has failed."""
        await asyncio.shield(self._tried)

    async def stop(self) -> None:
        """Close the connection; nobody is told."""
        self._stopping = True
        self._task.cancel()
        await asyncio.wait([self._task])
        if self._timer is not None:
            self._timer.cancel()
        if self._closing:
            await asyncio.wait(self._closing)

    def rotate(self, why: str, line: Line | None = None) -> None:
        """Replace the connection, without a hole. A ``line`` that asks for it twice gets it once."""
        if self._may_rotate(line):
            self._wanted.set_result(why)

    def _may_rotate(self, line: Line | None) -> bool:
        leaving = None if self._takeover is None else self._takeover.old
        return not self._wanted.done() and (line is None or line is not leaving)

    # --- from the lines

    def on_shutdown(self, line: Line | None = None) -> None:
        if self._may_rotate(line):
            self.state_event("server_shutdown")
        self.rotate("the server will shut down", line)

    def unreadable(self, exc: Exception, payload: bytes) -> bool:
        LOGGER.warning("%s: a frame could not be read and was left out: %s", self.source.name, exc)
        self._tell(events.bad_frame(exc, payload))
        return any(fanout.full for fanout in self.target.fanouts)

    def change_over(self, lane: Lane) -> bool:
        return self._takeover is not None and self._takeover.change_over(lane)

    # --- the connection

    async def _run(self) -> None:
        try:
            while True:
                decision = await self._connection()
                if isinstance(decision, GiveUp):
                    return
                self.state_event(
                    "reconnecting", attempt=decision.attempt, limit=decision.limit, delay=round(decision.delay, 3)
                )
                await asyncio.sleep(decision.delay)
        except asyncio.CancelledError:
            if not self._stopping:
                self._tell(events.cancelled())
                self._end("its task was cancelled")
            raise
        except Exception as exc:  # a mistake of ours must not be a silent end
            LOGGER.exception("%s ended by an unexpected error", self.source.name)
            self._tell(events.error_event(events.kind_of(exc), f"unexpected: {events.describe(exc)}"))
            self._end(f"of an unexpected error: {events.describe(exc)}")
        finally:
            self._settle_attempt()

    async def _connection(self) -> Decision:
        """From the attempt to connect to the break of this connection, or of the last of those that replaced it."""
        self.state = FeedState.CONNECTING
        self._wanted = self._loop.create_future()
        if self._tried.done():
            self._tried = self._loop.create_future()
        line: Line | None = None
        try:
            try:
                line = self.newest = await self.open()
            except Exception as exc:
                decision = self._machine.failed(exc)
                self._report(events.connect_failed, exc, decision)
                return decision
            line.deliver_directly()
            self._is_up()
            while True:
                ended = await self._until_it_ends(line)
                if ended is None:
                    replaced = await self._replace(line)
                    if isinstance(replaced, Line):
                        line = replaced
                        continue
                    ended = replaced
                return self._is_down(line, ended)
        finally:
            self._settle_attempt()
            self._drop_timer()
            try:
                await asyncio.gather(*(self.stop_line(one) for one in list(self._lines)))
            finally:  # a task that is cancelled before its first step has stopped nothing
                for one in self._lines:
                    one.drop()

    async def _replace(self, old: Line) -> Line | Exception:
        """The connection that has taken over from ``old``, or how ``old`` ended before."""
        why, self._wanted = self._wanted.result(), self._loop.create_future()
        self._takeover = TakeOver(self, old)
        try:
            replaced = await self._takeover.run(why)
        finally:
            self._takeover = None
        if isinstance(replaced, Line):
            self._machine.opened(self._loop.time())
        return replaced

    async def open(self, takeover: TakeOver | None = None) -> Line:
        """A connection that is subscribed. Its messages are kept while it takes over from another one."""
        connection = self.source.connection()
        connection.tell = self._tell_of
        connection.recovers = self._down_since is not None and takeover is None
        connection.lost = self._lost
        line = Line(self, connection)
        connection.rotate = lambda why: self.rotate(why, line)
        connection.deliver = line.deliver
        self._lines.append(line)
        try:
            url = await connection.address()
            if takeover is not None:
                takeover.begin()
            line.link = await self._connect(url)
            self.newest = line
            if takeover is not None:
                takeover.arrive(line)
            line.begin()
            await before(line.closed, connection.opened(line.link))
        except BaseException:
            if takeover is not None:
                takeover.abandon()
            elif line.link is not None:
                for lane in self.target.lanes:
                    if lane.last_payload is not None:  # it may have brought something before it came to nothing
                        lane.lost(line.last_heard())
            await self.stop_line(line)
            raise
        line.keep()
        return line

    async def _connect(self, url: str) -> Link:
        """When it is our turn: the exchange counts attempts; after too many it answers nobody at this address."""
        options = self.options
        budget = options.budget(urlsplit(url).hostname or "")
        told = False
        with budget.place() as place:
            while delay := place.take(time.monotonic()):
                if not told:
                    self.state_event("waiting", delay=round(delay, 3), why="too many connections were opened lately")
                told = True
                await asyncio.sleep(delay)
        try:
            return await options.connect(
                url, silence=options.silence, patience=options.patience, proxy=options.proxy, options=options.transport
            )
        except Exception as exc:
            if status_of(exc) in STAY_AWAY:
                budget.refused(time.monotonic(), asked_wait(exc))
            raise

    def _is_up(self) -> None:
        now = self._loop.time()
        self._machine.opened(now)
        self.state = FeedState.STREAMING
        if self._down_since is None:
            self.state_event("connected")
        else:
            self.state_event("recovered", outage=round(now - self._down_since, 3))
            self._down_since = None
        self._goes_on(self.target.lanes)
        self._settle_attempt()

    def _goes_on(self, lanes: Iterable[Lane]) -> None:
        """After an outage, if there was one."""
        at = milliseconds()
        if [lane for lane in list(lanes) if lane.recovered(at)]:  # each of them is asked
            self.await_numbers()

    def await_numbers(self) -> None:
        self._drop_timer()
        self._timer = self._loop.call_later(NUMBERS_WAIT, self._give_up_numbers)

    def _give_up_numbers(self) -> None:
        for lane in list(self.target.lanes):
            lane.give_up_numbers()

    def _is_down(self, line: Line, why: Exception) -> Decision:
        self.state = FeedState.CONNECTING
        now = self._loop.time()
        self._down_since = now
        self._drop_timer()
        decision = self._machine.lost(why, now, line.was_of_use)
        self._report(events.closed, why, decision)
        self._lost(line.sound_until(why))
        return decision

    def _lost(self, since: int) -> None:
        for lane in list(self.target.lanes):
            lane.lost(since)

    async def _until_it_ends(self, line: Line) -> Exception | None:
        """How it was lost; None when another one is wanted."""
        age = self.options.rotate_after()
        timer = None if age is None else self._loop.call_later(age, self.rotate, "it is old")
        try:
            either: list[asyncio.Future[Any]] = [line.ended, self._wanted]
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        finally:
            if timer is not None:
                timer.cancel()
        return line.ended.result() if line.ended.done() else None

    async def stop_line(self, line: Line) -> None:
        await line.stop()
        if line in self._lines:
            self._lines.remove(line)

    def close_line(self, line: Line) -> None:
        """Without waiting for it."""
        task = self._loop.create_task(self.stop_line(line), name=f"binance_gen {self.source.name} closing")
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    # --- telling

    def _tell(self, event: Event) -> None:
        for fanout in self.target.fanouts:
            fanout.tell(event)

    def state_event(self, kind: str, **more: Any) -> None:
        for fanout in self.target.fanouts:
            fanout.state(kind, **more)

    def _tell_of(self, event: Event) -> None:
        """From the source: an error is for everybody, the rest for those who asked."""
        if event.get("e") != "state":
            self._tell(event)
            return
        self.state_event(event["type"], **{name: value for name, value in event.items() if name not in ("e", "type")})

    def _report(self, make: Callable[[Exception, object], Event], exc: Exception, decision: Decision) -> None:
        then = decision if isinstance(decision, Retry) else "no more retries"
        event = make(exc, then)
        LOGGER.warning("%s: %s: %s", self.source.name, event["type"], event["m"])
        self._tell(event)
        if isinstance(decision, GiveUp):
            event = events.unable_to_connect(exc, decision.attempts, decision.final)
            LOGGER.error("%s: %s: %s", self.source.name, event["type"], event["m"])
            self._tell(event)
            self.state_event("gave_up", attempts=decision.attempts, final=decision.final)
            self._end(f"the socket {event['m']}")

    def _end(self, why: str) -> None:
        self.state = FeedState.ENDED
        self._on_end(why)

    def _settle_attempt(self) -> None:
        if not self._tried.done():
            self._tried.set_result(None)

    def _drop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

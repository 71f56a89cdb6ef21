"""A connection that is kept: made, made again when it breaks, and replaced before it ends.

A ``Carrier`` brings the messages of a ``Source`` to a ``Target``. When its connection breaks, ``reconnect.py`` says
what next, and the target is told from when to when nothing came. When the connection gets old, or is about to be
ended, the next one is opened beside it and takes over stream by stream (``rotation.py``), and nothing is missing.
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
from .reconnect import MAX_DELAY, STAY_AWAY, Decision, GiveUp, Reconnect, Retry, asked_wait, status_of
from .source import Source

if TYPE_CHECKING:
    from .feed import FeedOptions
    from .links import Link

__all__ = ["Carrier", "FeedState"]

OVERLAP = 10.0
"""Seconds for which two connections are open at most, where a stream says nothing that tells which of them is ahead."""
SURE = 0.1  # seconds: how long before the old one ended the new one must have been up, for nothing to be missed
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
        self._options = options
        self._on_end = on_end
        self._loop = asyncio.get_running_loop()
        self._machine = Reconnect(options.max_reconnects, options.reconnect_delays, options.process_exception)
        self._stopping = False
        self._down_since: float | None = None
        self._tried: asyncio.Future[None] = self._loop.create_future()
        self._wanted: asyncio.Future[str] = self._loop.create_future()
        """Why another connection is wanted."""
        self._leaving: Line | None = None
        """The connection that is about to be replaced."""
        self._changing: asyncio.Future[None] | None = None
        """Done when every stream has changed over."""
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
        if not self._wanted.done() and (line is None or line is not self._leaving):
            self._wanted.set_result(why)

    # --- from the lines

    def on_shutdown(self, line: Line | None = None) -> None:
        if not self._wanted.done() and (line is None or line is not self._leaving):
            self._state("server_shutdown")
        self.rotate("the server will shut down", line)

    def unreadable(self, exc: Exception, payload: bytes) -> bool:
        LOGGER.warning("%s: a frame could not be read and was left out: %s", self.source.name, exc)
        self._tell(events.bad_frame(exc, payload))
        return any(fanout.full for fanout in self.target.fanouts)

    def change_over(self, lane: Lane) -> bool:
        if self._changing is None or lane.handover is None or not lane.handover.caught_up:
            return False
        full = lane.finish_handover()
        if not self._changing.done() and all(one.handover is None for one in self.target.lanes):
            self._changing.set_result(None)
        return full

    # --- the connection

    async def _run(self) -> None:
        try:
            while True:
                decision = await self._connection()
                if isinstance(decision, GiveUp):
                    return
                self._state(
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
                line = self.newest = await self._open()
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
            await asyncio.gather(*(self._stop(one) for one in list(self._lines)))

    async def _open(self, beside: Line | None = None) -> Line:
        """A connection that is subscribed. Its messages are kept while there is another one ``beside`` it."""
        connection = self.source.connection()
        connection.tell = self._tell_of
        connection.recovers = self._down_since is not None and beside is None
        line = Line(self, connection)
        connection.rotate = lambda why: self.rotate(why, line)
        connection.deliver = line.deliver
        self._lines.append(line)
        try:
            url = await connection.address()
            if beside is not None:
                # Before connecting: what comes on both while we connect must be known to have come on the old one.
                for lane in self.target.lanes:
                    lane.begin_handover()
                beside.begin()
            line.link = await self._connect(url)
            self.newest = line
            if beside is not None:
                self.arriving = line
                for lane in self.target.lanes:  # those that were added meanwhile, to the connection that we have
                    if lane.handover is None:
                        lane.begin_handover()
            line.begin()
            await before(line.closed, connection.opened(line.link))
        except BaseException:
            if beside is not None:
                self._stay_with(beside)
            elif line.link is not None:
                for lane in self.target.lanes:
                    if lane.last_payload is not None:  # it may have brought something before it came to nothing
                        lane.lost(line.last_heard())
            await self._stop(line)
            raise
        line.keep()
        return line

    async def _connect(self, url: str) -> Link:
        """When it is our turn: the exchange counts attempts; after too many it answers nobody at this address."""
        options = self._options
        budget = options.budget(urlsplit(url).hostname or "")
        told = False
        with budget.place() as place:
            while delay := place.take(time.monotonic()):
                if not told:
                    self._state("waiting", delay=round(delay, 3), why="too many connections were opened lately")
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
            self._state("connected")
        else:
            self._state("recovered", outage=round(now - self._down_since, 3))
            self._down_since = None
        self._goes_on(self.target.lanes)
        self._settle_attempt()

    def _goes_on(self, lanes: Iterable[Lane]) -> None:
        """After an outage, if there was one."""
        at = milliseconds()
        if [lane for lane in list(lanes) if lane.recovered(at)]:  # each of them is asked
            self._await_numbers()

    def _await_numbers(self) -> None:
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
        since = line.sound_until(why)
        for lane in list(self.target.lanes):
            lane.lost(since)
        return decision

    async def _until_it_ends(self, line: Line) -> Exception | None:
        """How it was lost; None when another one is wanted."""
        age = self._options.rotate_after()
        timer = None if age is None else self._loop.call_later(age, self.rotate, "it is old")
        try:
            either: list[asyncio.Future[Any]] = [line.ended, self._wanted]
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        finally:
            if timer is not None:
                timer.cancel()
        return line.ended.result() if line.ended.done() else None

    async def _replace(self, old: Line) -> Line | Exception:
        """The connection that has taken over from ``old``, or how ``old`` ended before."""
        why, self._wanted = self._wanted.result(), self._loop.create_future()
        self._leaving = old
        self._state("rotating", why=why)
        started, delays = self._loop.time(), self._options.reconnect_delays()
        while not old.ended.done():
            try:
                # Not cut short when the old one ends: the exchange may have begun to send on the new one.
                new = await self._open(beside=old)
                await self._take_over(old, new)
            except Exception as exc:
                if old.ended.done():
                    break
                delay = max(next(delays, MAX_DELAY), asked_wait(exc))
                self._state("rotation_failed", error=events.kind_of(exc), m=events.describe(exc), delay=round(delay, 3))
                await asyncio.wait([old.ended], timeout=delay)
            else:
                self._leaving = None
                self._machine.opened(self._loop.time())
                self._state("rotated", why=why, seconds=round(self._loop.time() - started, 3))
                return new
        return old.ended.result()

    async def _take_over(self, old: Line, new: Line) -> None:
        """Wait until ``new`` has brought what ``old`` did. Raises how ``new`` ended, if it does before."""
        self._changing = self._loop.create_future()
        began = milliseconds()
        try:
            for lane in list(self.target.lanes):
                self.change_over(lane)
            either: list[asyncio.Future[Any]] = [self._changing, old.ended, new.ended]
            await asyncio.wait(either, timeout=OVERLAP, return_when=asyncio.FIRST_COMPLETED)
            if new.ended.done():
                self._stay_with(old)
                await self._stop(new)
                raise new.ended.result()
            doubt = self._doubt(old, new, began)
            for lane in list(self.target.lanes):
                lane.finish_handover(doubt)
            if doubt is not None:
                self._await_numbers()
            self.arriving = None
            new.deliver_directly()
            self._close(old)
        finally:
            self._changing = None

    def _doubt(self, old: Line, new: Line, began: int) -> int | None:
        """Since when (ms) ``old`` may have missed something that ``new`` was too late for."""
        if old.ended.done():
            why = old.ended.result()
            self._state("lost", error=events.kind_of(why), m=f"{events.describe(why)}; another connection takes over")
            in_time = isinstance(why, events.CloseReason) and why.complete and new.up_at <= old.ended_at - SURE
            return None if in_time else old.sound_until(why)
        brought = any(lane.handover is not None and lane.handover.keeps for lane in self.target.lanes)
        heard = old.last_heard()
        return heard if brought and heard < began else None  # it looks alive, and is not

    def _stay_with(self, old: Line) -> None:
        """The new connection came to nothing."""
        new, self.newest, self.arriving = self.newest, old, None
        changed: list[Lane] = []  # what the old one brought for these since then was left out
        for lane in list(self.target.lanes):
            if new is not None and new is not old and lane.handover is None:
                lane.lost(new.last_heard())
                changed.append(lane)
            lane.cancel_handover()
        if not old.ended.done():
            old.deliver_directly()
            if changed:  # told with the next event: what was added meanwhile is not subscribed here yet
                self._await_numbers()

    async def _stop(self, line: Line) -> None:
        await line.stop()
        if line in self._lines:
            self._lines.remove(line)

    def _close(self, line: Line) -> None:
        task = self._loop.create_task(self._stop(line), name=f"binance_gen {self.source.name} closing")
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    # --- telling

    def _tell(self, event: Event) -> None:
        for fanout in self.target.fanouts:
            fanout.tell(event)

    def _state(self, kind: str, **more: Any) -> None:
        for fanout in self.target.fanouts:
            fanout.state(kind, **more)

    def _tell_of(self, event: Event) -> None:
        """From the source: an error is for everybody, the rest for those who asked."""
        if event.get("e") != "state":
            self._tell(event)
            return
        self._state(event["type"], **{name: value for name, value in event.items() if name not in ("e", "type")})

    def _report(self, make: Callable[[Exception, object], Event], exc: Exception, decision: Decision) -> None:
        then = decision if isinstance(decision, Retry) else "no more retries"
        event = make(exc, then)
        LOGGER.warning("%s: %s: %s", self.source.name, event["type"], event["m"])
        self._tell(event)
        if isinstance(decision, GiveUp):
            event = events.unable_to_connect(exc, decision.attempts, decision.final)
            LOGGER.error("%s: %s: %s", self.source.name, event["type"], event["m"])
            self._tell(event)
            self._state("gave_up", attempts=decision.attempts, final=decision.final)
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

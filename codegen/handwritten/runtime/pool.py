"""Many streams on as few connections as the exchange's limits allow, each added and removed while the others flow.

A ``Pool`` is a host (and path class): it spreads streams over ``Shard``s. A shard is one connection that is kept,
with its streams; ``subscriptions.py`` says what to send to the exchange, and ``carrier.py`` keeps the connection.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import events
from .carrier import Carrier, FeedState
from .errors import ReadLoopClosed
from .lane import Fanout, Lane, take_turns
from .log import LOGGER
from .shards import Shards
from .source import NOTHING, Source, SourceConnection
from .stream_names import combined_url
from .subscriptions import Refused, Subscriptions
from .switchboard import Switchboard
from .ticket import Ticket

if TYPE_CHECKING:
    from .feed import FeedOptions
    from .line import Line
    from .links import Link, Listener

__all__ = ["Place", "Pool", "Shard"]


@dataclass(frozen=True)
class Place:
    """Where streams are: ``base`` is the host's URL, ``limit`` the streams of a connection."""

    base: str
    prefix: str
    limit: int
    time_unit: str | None


class Pool:
    """The connections to one place."""

    def __init__(self, place: Place, options: FeedOptions) -> None:
        self.place = place
        self.options = options
        self._plan = Shards(place.limit, linger=0.0)
        self._shards: dict[int, Shard] = {}

    def add(self, lanes: Iterable[Lane], on_end: Callable[[str], object]) -> list[tuple[Shard, Ticket]]:
        """Listen to these streams, too. The shards that they are on, and when they will be."""
        by_name = {lane.name: lane for lane in lanes}
        found: list[tuple[Shard, Ticket]] = []
        for number, names in self._plan.add(by_name).items():
            shard = self._shards.get(number)
            if shard is None:
                shard = self._shards[number] = Shard(self)
            found.append((shard, shard.add([by_name[name] for name in names], on_end)))
        return found

    async def remove(self, names: Iterable[str]) -> None:
        """Listen to these no more. A connection without streams is closed."""
        for number, found in self._plan.remove(names, 0.0).items():
            self._shards[number].remove(found)
        idle = [shard for number in self._plan.close_idle(0.0) if (shard := self._shards.pop(number, None)) is not None]
        await asyncio.gather(*(shard.stop() for shard in idle))

    @property
    def shards(self) -> list[Shard]:
        return list(self._shards.values())

    def forget(self, shard: Shard) -> None:
        """It was given up; what is added from now on gets another one."""
        for number in [number for number, one in self._shards.items() if one is shard]:
            del self._shards[number]
        self._plan.remove(shard.board, 0.0)
        self._plan.close_idle(0.0)

    async def stop(self) -> None:
        shards, self._shards = self.shards, {}
        self._plan = Shards(self.place.limit, linger=0.0)
        await asyncio.gather(*(shard.stop() for shard in shards))


class Shard(Source):
    """One connection of a pool: the source of its carrier, and where the carrier's messages go."""

    def __init__(self, pool: Pool) -> None:
        self.pool = pool
        place = pool.place
        self.key = self.name = f"streams of {place.base}/{place.prefix}".rstrip("/")
        self.board: dict[str, Lane] = {}
        self.subscriptions = Subscriptions(place.limit)
        self._ends: dict[str, Callable[[str], object]] = {}
        self._only: Fanout | None = None
        """Who listens to all of it, where that is one socket."""
        self._carrier: Carrier | None = None
        self.wake: Callable[[], object] = bool
        """Looks at ``subscriptions`` again."""

    @property
    def state(self) -> FeedState:
        return FeedState.CONNECTING if self._carrier is None else self._carrier.state

    def add(self, lanes: Sequence[Lane], on_end: Callable[[str], object]) -> Ticket:
        for lane in lanes:
            self.board[lane.name] = lane
            self._ends[lane.name] = on_end
        self._look_who_listens()
        ticket = self.subscriptions.want([lane.name for lane in lanes])
        if self._carrier is None:
            self._carrier = Carrier(self, self, self.pool.options, self._ended)
        self.wake()
        return ticket

    def remove(self, names: Sequence[str]) -> None:
        for name in names:
            self.board.pop(name, None)
            self._ends.pop(name, None)
        self._look_who_listens()
        self.subscriptions.drop(names)
        self.wake()

    def _look_who_listens(self) -> None:
        fanouts = list(self.fanouts)
        self._only = fanouts[0] if len(fanouts) == 1 else None

    async def ready(self) -> None:
        if self._carrier is not None:
            await self._carrier.ready()

    def rotate(self, why: str) -> None:
        if self._carrier is not None:
            self._carrier.rotate(why)

    async def stop(self) -> None:
        if self._carrier is not None:
            await self._carrier.stop()
        self.subscriptions.end(ReadLoopClosed(f"{self.name} was closed"))  # to who still waits for a confirmation

    def refused(self, answer: Refused) -> None:
        """The exchange wants none of it: who listens is told, and the other streams go on."""
        for name in answer.names:
            lane = self.board.get(name)
            if lane is not None:
                kind = events.kind_of(answer.error)
                lane.fanout.tell(events.error_event(kind, f"{name}: {answer.error}", stream=name))

    def unexpected(self, message: Any) -> None:
        """Neither of a stream nor an answer. It may matter, so everybody is told."""
        event = events.unexpected(message)
        LOGGER.warning("%s: %s", self.name, event["m"])
        for fanout in self.fanouts:
            fanout.tell(event)

    def _ended(self, why: str) -> None:
        self.pool.forget(self)
        self.subscriptions.end(ReadLoopClosed(f"{self.name} has ended: {why}"))
        for on_end in dict.fromkeys(self._ends.values()):
            on_end(why)

    # --- Source

    def connection(self) -> SourceConnection:
        return _Combined(self)

    # --- Target, see line.py

    @property
    def lanes(self) -> Iterable[Lane]:
        return self.board.values()

    @property
    def fanouts(self) -> Iterable[Fanout]:
        return dict.fromkeys(lane.fanout for lane in self.board.values())

    def short_way(self, line: Line) -> Listener:
        return Switchboard(self.board, lambda: self._only, line)

    def on_pause(self, resume: Callable[[], None]) -> None:
        """Go on when each consumer of each socket has had its turn."""
        take_turns([fanout.pause for fanout in self.fanouts if fanout.full], resume)

    def locate(self, message: Any) -> tuple[Lane, Any] | None:
        lane = self.board.get(message["stream"])
        return None if lane is None else (lane, message["data"])


class _Combined(SourceConnection):
    """A connection that is told what to send while it is open."""

    translates = True

    def __init__(self, shard: Shard) -> None:
        place = shard.pool.place
        self._shard = shard
        self._subscriptions = Subscriptions(place.limit)
        self._in_url: list[str] = []
        self._link: Link | None = None
        self._changed = asyncio.Event()
        self._before = self._subscriptions
        self._wake_before: Callable[[], object] = bool

    async def address(self) -> str:
        place = self._shard.pool.place
        self._in_url = self._shard.subscriptions.url_names()
        return combined_url(place.base, place.prefix, self._in_url, place.time_unit)

    async def opened(self, link: Link) -> None:
        self._link = link
        shard = self._shard
        self._before, self._wake_before = shard.subscriptions, shard.wake
        self._subscriptions.opened(self._in_url)
        ticket = self._subscriptions.take_over(self._before)
        shard.subscriptions, shard.wake = self._subscriptions, self._changed.set
        try:
            while not ticket.done:
                await self._turn()
        except BaseException:
            self._hand_back()
            raise

    def brings(self, name: str) -> bool:
        if self._link is None:
            return name in self._in_url
        return not self._subscriptions.open or name in self._subscriptions.confirmed  # not open: it is over

    async def keep(self) -> None:
        try:
            while True:
                await self._turn()
        finally:
            self._subscriptions.lost()
            if self._before.open:
                self._hand_back()

    def _hand_back(self) -> None:
        """The connection before, if it still lives, goes on with what is wanted now."""
        shard = self._shard
        if shard.subscriptions is self._subscriptions:
            self._before.take_over(self._subscriptions)
            shard.subscriptions, shard.wake = self._before, self._wake_before
            shard.wake()

    async def _turn(self) -> None:
        """Send what is due, and wait for what comes next."""
        self._changed.clear()
        assert self._link is not None
        texts, delay = self._subscriptions.poll(time.monotonic())
        for text in texts:
            self._link.write(text)
        if delay is None:
            await self._changed.wait()
            return
        waiting = asyncio.ensure_future(self._changed.wait())
        try:
            await asyncio.wait([waiting], timeout=delay)
        finally:
            waiting.cancel()

    def translate(self, message: Any) -> Any:
        if isinstance(message, dict):
            if "stream" in message:
                return message
            answer = self._subscriptions.on_message(message, time.monotonic())
            if answer is not None:
                self._changed.set()
                if isinstance(answer, Refused) and answer.final:
                    self._shard.refused(answer)
                return NOTHING
        self._shard.unexpected(message)
        return NOTHING

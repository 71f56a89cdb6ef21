# Copied from codegen/handwritten/runtime/multiplex.py; edit there.
"""Sockets of several streams, and sockets that share their connections: streams come and go while others flow."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from .carrier import FeedState
from .feed import Feed
from .lane import Lane
from .pool import Place, Pool, Shard
from .sequence import Sequence
from .source import Source
from .ticket import Ticket
from .within import within

if TYPE_CHECKING:
    from .hub import Hub

__all__ = ["PooledFeed", "StreamSet"]


CONFIRM = 5.0
"""Seconds that the exchange may take to confirm the streams of a socket that is opened."""


class StreamSet(Source):
    """Streams by name, each with its place. ``enveloped``: messages come as ``{"stream", "data"}``. ``shared``: on
    connections that other sockets use too."""

    def __init__(
        self,
        key: str,
        name: str,
        streams: dict[str, Place],
        sequence_of: Callable[[str], Sequence | None],
        *,
        enveloped: bool = True,
        shared: bool = False,
    ) -> None:
        self.key = key
        self.name = name
        self.streams = streams
        self.sequence_of = sequence_of
        self.enveloped = enveloped
        self.shared = shared


class PooledFeed(Feed):
    """The listeners of a set of streams, which may change."""

    def __init__(self, source: StreamSet, hub: Hub) -> None:
        super().__init__(source, hub)
        self._set = source
        self._own: dict[Place, Pool] = {}
        self._shards: dict[str, Shard] = {}
        """By name of a stream."""
        self._first: list[Ticket] = []
        self._closing: asyncio.Task[None] | None = None
        """Of the connections that are left when one of them was given up."""

    @property
    def state(self) -> FeedState:
        """The worst of its connections'."""
        states = {shard.state for shard in self._shards.values()}
        worst = (state for state in (FeedState.ENDED, FeedState.CONNECTING) if state in states)
        return next(worst, FeedState.STREAMING)

    def start(self) -> None:
        self._first = self._add(self._set.streams)

    async def ready(self) -> None:
        await asyncio.gather(*(shard.ready() for shard in set(self._shards.values())))
        if self.state is FeedState.STREAMING and self._first:  # on connections that others had opened
            with contextlib.suppress(TimeoutError):
                await within(CONFIRM, asyncio.gather(*map(_settled, self._first)), "subscribing")

    async def stop(self) -> None:
        await self._close()
        if self._closing is not None:
            await asyncio.wait([self._closing])

    async def _close(self) -> None:
        if self._set.shared:
            await self._remove(list(self._shards))
        await asyncio.gather(*(pool.stop() for pool in self._own.values()))

    def _given_up(self, why: str) -> None:
        """A connection was. Its streams are a part of this socket, so the socket ends."""
        self.end(why)
        if self._closing is None:
            self._closing = asyncio.get_running_loop().create_task(self._close(), name="binance_gen closing a socket")

    def rotate(self, why: str) -> None:
        for shard in set(self._shards.values()):
            shard.rotate(why)

    async def subscribe(self, streams: dict[str, Place]) -> None:
        """Returns when the exchange has confirmed. Its error is raised for the first stream that it refuses; the others
        are subscribed all the same."""
        fresh = {name: place for name, place in streams.items() if name not in self._shards}
        self._set.streams.update(fresh)
        tickets = self._add(fresh)
        await asyncio.gather(*map(_settled, tickets))
        failed = {name: error for ticket in tickets for name, error in ticket.failed.items()}
        for name in failed:
            self._set.streams.pop(name, None)
        await self._remove(failed)
        for error in failed.values():
            raise error

    async def unsubscribe(self, names: Iterable[str]) -> None:
        """No message of these comes after it."""
        names = list(names)
        for name in names:
            self._set.streams.pop(name, None)
        await self._remove(names)

    def _add(self, streams: dict[str, Place]) -> list[Ticket]:
        by_place: dict[Place, list[Lane]] = {}
        for name, place in streams.items():
            sequence = self._set.sequence_of(name)
            lane = Lane(name, self.fanout, sequence, inside=True, enveloped=self._set.enveloped)
            by_place.setdefault(place, []).append(lane)
        tickets: list[Ticket] = []
        for place, lanes in by_place.items():
            for shard, ticket in self._pool(place).add(lanes, self._given_up):
                tickets.append(ticket)
                self._shards.update((lane.name, shard) for lane in lanes if lane.name in shard.board)
        return tickets

    async def _remove(self, names: Iterable[str]) -> None:
        by_pool: dict[Pool, list[str]] = {}
        for name in names:
            shard = self._shards.pop(name, None)
            if shard is not None:
                by_pool.setdefault(shard.pool, []).append(name)
        for pool, found in by_pool.items():
            await pool.remove(found)

    def _pool(self, place: Place) -> Pool:
        if self._set.shared:
            return self._hub.shared_pool(place)
        if place not in self._own:
            self._own[place] = Pool(place, self._hub.options)
        return self._own[place]


async def _settled(ticket: Ticket) -> None:
    done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    ticket.when_done(lambda _ticket: None if done.done() else done.set_result(None))
    await done

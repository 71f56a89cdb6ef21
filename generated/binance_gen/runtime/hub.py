# Copied from codegen/handwritten/runtime/hub.py; edit there.
"""Who listens to what: sockets of the same stream share one feed."""

from __future__ import annotations

import asyncio

from .feed import Feed, FeedOptions, SingleFeed
from .multiplex import PooledFeed, StreamSet
from .pool import Place, Pool
from .sink import Sink
from .source import Source

__all__ = ["Hub"]


class Hub:
    """One feed per distinct stream and event loop."""

    def __init__(self, options: FeedOptions) -> None:
        self.options = options
        self._feeds: dict[tuple[asyncio.AbstractEventLoop, str], Feed] = {}
        self._pools: dict[tuple[asyncio.AbstractEventLoop, Place], Pool] = {}

    def join(self, source: Source, sink: Sink) -> Feed:
        """The feed of this stream, made when there is none; ``sink`` gets all that follows."""
        loop = asyncio.get_running_loop()
        for key in list(self._feeds):  # a copy: loops in other threads share this
            if key[0].is_closed():  # left behind by a loop that was closed without leaving its sockets
                self._feeds.pop(key, None)
        feed = self._feeds.get((loop, source.key))
        if feed is None:
            feed = PooledFeed(source, self) if isinstance(source, StreamSet) else SingleFeed(source, self)
            self._feeds[loop, source.key] = feed
        feed.add(sink)
        return feed

    def find(self, source: Source) -> Feed | None:
        """Of the running loop, if somebody listens."""
        return self._feeds.get((asyncio.get_running_loop(), source.key))

    async def leave(self, feed: Feed, sink: Sink) -> None:
        if feed.remove(sink):
            self.forget(feed)
            await feed.stop()

    async def stop(self) -> None:
        """Close all connections of the running loop; their sinks are told."""
        loop = asyncio.get_running_loop()
        mine = [feed for key, feed in list(self._feeds.items()) if key[0] is loop]
        for feed in mine:
            feed.end("its manager was stopped")
        await asyncio.gather(*(feed.stop() for feed in mine))

    def shared_pool(self, place: Place) -> Pool:
        """The connections that all sockets share which ask for it."""
        loop = asyncio.get_running_loop()
        for key in [key for key in list(self._pools) if key[0].is_closed()]:
            self._pools.pop(key, None)
        pool = self._pools.get((loop, place))
        if pool is None:
            pool = self._pools[loop, place] = Pool(place, self.options)
        return pool

    def forget(self, feed: Feed) -> None:
        for key, value in list(self._feeds.items()):
            if value is feed:
                self._feeds.pop(key, None)

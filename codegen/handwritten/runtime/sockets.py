"""Sockets for asyncio: ``async with bm.trade_socket("BNBBTC") as socket: message = await socket.recv()``.

Importing this imports no WebSocket library; the first connection does.
"""

from __future__ import annotations

import enum
from collections.abc import AsyncIterator, Callable, Sequence
from types import TracebackType
from typing import Any, Generic, TypeVar

from . import events
from .carrier import FeedState
from .conflate import Conflating
from .errors import ReadLoopClosed
from .feed import Feed
from .hub import Hub
from .multiplex import PooledFeed, StreamSet
from .overflow import QueueOptions, SocketStats
from .pool import Place
from .queue import MessageQueue
from .sink import Sink
from .source import Source

__all__ = [
    "BinanceSocketType", "KeepAliveWebsocket", "MultiplexSocket", "ReconnectingWebsocket", "Socket", "Subscription",
    "WSListenerState",
]  # fmt: skip

T_co = TypeVar("T_co", covariant=True)
S = TypeVar("S", bound="Socket[Any]")


class BinanceSocketType(str, enum.Enum):
    """Kinds of sockets by python-binance's names."""

    SPOT = "Spot"
    USD_M_FUTURES = "USD_M_Futures"
    COIN_M_FUTURES = "Coin_M_Futures"
    OPTIONS = "Vanilla_Options"
    ACCOUNT = "Account"


class WSListenerState(enum.Enum):
    """``Socket.ws_state``, by python-binance's names."""

    INITIALISING = "Initialising"
    STREAMING = "Streaming"
    RECONNECTING = "Reconnecting"
    EXITING = "Exiting"


class Subscription:
    """A sink that listens to a stream, until ``close()``."""

    def __init__(self, hub: Hub, feed: Feed, sink: Sink) -> None:
        self.feed = feed
        self._hub = hub
        self._sink = sink

    @property
    def state(self) -> FeedState:
        return self.feed.state

    async def ready(self) -> None:
        """The stream is up, or the attempt that is under way has failed."""
        await self.feed.ready()

    async def close(self) -> None:
        if isinstance(self._sink, Conflating):
            self._sink.close()
        await self._hub.leave(self.feed, self._sink)


class Socket(Generic[T_co]):
    """One listener to one stream. Sockets of the same stream share a connection, and each gets every message.

    Errors are messages too: ``{'e': 'error', 'type': ..., 'm': ...}``. The connection is made and, after a break,
    made again behind the scenes; a socket has ended when its retries are used up. Then ``recv()`` gives what is left
    and raises ``ReadLoopClosed``.
    """

    def __init__(
        self,
        hub: Hub,
        source: Source,
        queue_options: QueueOptions | None = None,
        wrap: Callable[[Sink], Sink] | None = None,
    ) -> None:
        self.name: str = source.name
        """What the exchange calls the stream, or the kind of a user data socket."""
        self._hub = hub
        self._source = source
        self.queue_options = queue_options or QueueOptions()
        self._wrap = wrap
        self._queue = MessageQueue()
        self._queue.end(ReadLoopClosed(f"{self.name} is not open: use it in 'async with'"))
        self._ready = self._queue.ready
        self._subscription: Subscription | None = None

    # --- open and close

    async def __aenter__(self: S) -> S:
        await self.connect()
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def connect(self) -> None:
        """Start to listen. Returns when the stream is up, or after the first failed attempt, which ``recv()`` tells
        about; retries go on then."""
        if self._subscription is not None:
            raise RuntimeError(f"{self.name} is open already")
        self._queue = MessageQueue(self.queue_options, self.report)
        self._ready = self._queue.ready
        self._subscription = subscription = self.listen(self._queue)
        try:
            await subscription.ready()
        except BaseException:
            await self.close()
            raise

    async def close(self) -> None:
        """Stop listening. A ``recv()`` that is waiting raises ``ReadLoopClosed``; an ``async for`` ends."""
        subscription, self._subscription = self._subscription, None
        if subscription is None:
            return
        self._queue.discard()
        self._queue.end(_Closed(f"{self.name} was closed"))
        await subscription.close()

    def listen(self, sink: Sink) -> Subscription:
        """Send the stream's messages to a sink of your own. To be called on the event loop."""
        if self._wrap is not None:
            sink = self._wrap(sink)
        return Subscription(self._hub, self._hub.join(self._source, sink), sink)

    # --- messages

    async def recv(self) -> T_co:
        """The next message, or error. Waits as long as it takes; ``asyncio.wait_for`` around it loses nothing."""
        ready = self._ready
        message: T_co = ready.popleft() if ready else await self._queue.get()
        return message

    def __aiter__(self) -> AsyncIterator[T_co]:
        return self

    async def __anext__(self) -> T_co:
        try:
            return await self.recv()
        except _Closed:
            raise StopAsyncIteration from None

    @property
    def stats(self) -> SocketStats:
        """What has come since the socket was opened, and what became of it. Counting costs next to nothing, asking
        little; may be asked at any time and afterwards."""
        return self._queue.stats

    def report(self, kind: str, **more: Any) -> None:
        """To ``on_event``: the consumer falls behind, or has caught up."""
        events.report(self._hub.options.on_event, events.state(kind, self.name, **more))

    @property
    def ws_state(self) -> WSListenerState:
        """What the connection is doing."""
        if self._subscription is None:
            return WSListenerState.EXITING if isinstance(self._queue.ended, _Closed) else WSListenerState.INITIALISING
        return _STATES[self._subscription.state]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name} {self.ws_state.value}>"


class _Closed(ReadLoopClosed):
    """By its own user, so it is no failure."""


_STATES = {
    FeedState.CONNECTING: WSListenerState.RECONNECTING,
    FeedState.STREAMING: WSListenerState.STREAMING,
    FeedState.ENDED: WSListenerState.EXITING,
}

ReconnectingWebsocket = Socket


class MultiplexSocket(Socket[T_co]):
    """Several streams on one socket. They may change while it is open."""

    def __init__(
        self,
        hub: Hub,
        source: StreamSet,
        queue_options: QueueOptions,
        places: Callable[[Sequence[str]], dict[str, Place]],
    ) -> None:
        super().__init__(hub, source, queue_options)
        self._set = source
        self._places = places

    @property
    def streams(self) -> tuple[str, ...]:
        """Names of the streams that it listens to."""
        return tuple(self._set.streams)

    async def subscribe(self, streams: Sequence[str]) -> None:
        """Listen to more streams, such as ``["ethusdt@trade"]``. Returns when the exchange has confirmed them; those
        that were there before go on undisturbed.

        :raises ValueError: a name can't be one, or names are of several kinds of which the product needs to know more.
        :raises BinanceAPIException: the exchange refuses one; the others are subscribed.
        """
        fresh = self._places(streams)
        feed = self._feed
        if feed is None:
            self._set.streams.update(fresh)
        else:
            await feed.subscribe(fresh)

    async def unsubscribe(self, streams: Sequence[str]) -> None:
        """Listen to these no more: none of their messages comes after it. Names that it doesn't listen to are
        ignored."""
        names = list(self._places(streams))
        feed = self._feed
        if feed is None:
            for name in names:
                self._set.streams.pop(name, None)
        else:
            await feed.unsubscribe(names)

    @property
    def _feed(self) -> PooledFeed | None:
        feed = self._hub.find(self._set)
        return feed if isinstance(feed, PooledFeed) else None


class KeepAliveWebsocket(Socket[T_co]):
    """A socket of user data; what keeps it alive (subscription, token, listen key) is done behind the scenes."""

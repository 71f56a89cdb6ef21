"""Sockets for asyncio: ``async with bm.trade_socket("BNBBTC") as socket: message = await socket.recv()``.

Importing this imports no WebSocket library; the first connection does.
"""

from __future__ import annotations

import enum
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from types import TracebackType
from typing import Any, Final, Generic, TypeVar

from .conflate import Conflating
from .deprecation import warn_once
from .endpoint import Stream
from .environment import Environment
from .errors import ReadLoopClosed
from .events import Event
from .feed import Feed, FeedOptions, FeedState, Hub, Source, SourceConnection
from .links import Connect, connector
from .log import LOGGER
from .queue import MessageQueue, Sink, checked_size
from .reconnect import ProcessException, Reconnect, ReconnectDelays, backoff, process_exception
from .rotation import RotateAfter, rotate_after
from .routing import chosen, prefix_of
from .sequence import Sequence as EventSequence
from .sequence import sequence_of
from .stream_names import checked, combined_names, combined_url, key_of, single_url, stream_name
from .url_constant import apply_class_overrides
from .user_data import AccountClient, time_unit_of, user_source

__all__ = [
    "KEEPALIVE_TIMEOUT", "BinanceSocketType", "KeepAliveWebsocket", "ReconnectingWebsocket", "Socket", "SocketManager",
    "Subscription", "WSListenerState",
]  # fmt: skip

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
S = TypeVar("S", bound="Socket[Any]")

KEEPALIVE_TIMEOUT: Final = 300
"""Default of ``user_timeout``, seconds."""


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
        self._hub = hub
        self._feed = feed
        self._sink = sink

    @property
    def state(self) -> FeedState:
        return self._feed.state

    async def ready(self) -> None:
        """The stream is up, or the attempt that is under way has failed."""
        await self._feed.ready()

    async def close(self) -> None:
        if isinstance(self._sink, Conflating):
            self._sink.close()
        await self._hub.leave(self._feed, self._sink)


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
        max_queue_size: int | None = 100,
        wrap: Callable[[Sink], Sink] | None = None,
    ) -> None:
        checked_size(max_queue_size)
        self.name: str = source.name
        """What the exchange calls the stream, or the kind of a user data socket."""
        self._hub = hub
        self._source = source
        self._max_queue_size = max_queue_size
        self._wrap = wrap
        self._queue = MessageQueue(1)
        self._queue.end(ReadLoopClosed(f"{self.name} is not open: use it in 'async with'"))
        self._items = self._queue.items
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
        self._queue = MessageQueue(self._max_queue_size)
        self._items = self._queue.items
        self._subscription = subscription = self.subscribe(self._queue)
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
        self._items.clear()
        self._queue.end(_Closed(f"{self.name} was closed"))
        await subscription.close()

    def subscribe(self, sink: Sink) -> Subscription:
        """Send the stream's messages to a sink of your own. To be called on the event loop."""
        if self._wrap is not None:
            sink = self._wrap(sink)
        return Subscription(self._hub, self._hub.join(self._source, sink), sink)

    # --- messages

    async def recv(self) -> T_co:
        """The next message, or error. Waits as long as it takes; ``asyncio.wait_for`` around it loses nothing."""
        items = self._items
        message: T_co = items.popleft() if items else await self._queue.get()
        return message

    def __aiter__(self) -> AsyncIterator[T_co]:
        return self

    async def __anext__(self) -> T_co:
        try:
            return await self.recv()
        except _Closed:
            raise StopAsyncIteration from None

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


class KeepAliveWebsocket(Socket[T_co]):
    """A socket of user data; what keeps it alive (subscription, token, listen key) is done behind the scenes."""


class _StreamSource(Source):
    """A stream by its name: connecting is all there is to it."""

    def __init__(self, key: str, name: str, url: str, sequence: EventSequence | None = None) -> None:
        self.key = key
        self.name = name
        self.sequence = sequence
        self._url = url

    def connection(self) -> SourceConnection:
        return _StreamConnection(self._url)


class _StreamConnection(SourceConnection):
    def __init__(self, url: str) -> None:
        self._url = url

    async def address(self) -> str:
        return self._url


class SocketManager:
    """Base of the generated ``BinanceSocketManager``: makes sockets. May be made outside of an event loop."""

    def __init__(
        self,
        client: AccountClient,
        user_timeout: float = KEEPALIVE_TIMEOUT,
        max_queue_size: int | None = 100,
        verbose: bool = False,
        *,
        max_reconnects: int | None = 5,
        reconnect_delays: ReconnectDelays = backoff,
        process_exception: ProcessException = process_exception,
        rotate_after: RotateAfter = rotate_after,
        on_event: Callable[[Event], object] | None = None,
        state_events: bool = False,
        transport: str | Connect = "auto",
    ) -> None:
        """
        :param client: An ``AsyncClient``: says where the hosts are, and signs for user data.
        :param user_timeout: A connection on which nothing arrived for so many seconds (30 at most) is probed, and
            replaced when it does not answer.
        :param max_queue_size: Messages that wait for one consumer at most; None for no bound.
        :param verbose: Log connections and retries.
        :param max_reconnects: Failed retries in a row after which a socket ends; None for never.
        :param reconnect_delays: Returns an iterator of the seconds to wait before each retry.
        :param process_exception: Returns the error if it is final, None if a retry may help.
        :param rotate_after: Returns the age in seconds at which a connection is replaced by a new one, without a hole;
            None for never. The exchange ends connections at 24 hours.
        :param on_event: Called with everything that happens to the connections, errors and gaps included; see
            ``binance_gen.runtime.events``. It runs on the event loop and must not block.
        :param state_events: Changes such as ``connected`` and ``rotated`` come as messages too:
            ``{"e": "state", "type": ...}``.
        :param transport: ``auto`` (picows where the extra ``[speed]`` is installed, websockets otherwise),
            ``websockets`` or ``picows``; or a function of your own, see ``Connect`` in ``runtime/links.py``.
        """
        if user_timeout <= 0:
            raise ValueError(f"user_timeout is a number of seconds; not {user_timeout}")
        checked_size(max_queue_size)
        Reconnect(max_reconnects)  # refuses what it can't work with
        self._client = client
        apply_class_overrides(self)
        self._max_queue_size = max_queue_size
        self.verbose = verbose
        self.ws_kwargs: dict[str, Any] = {}
        """Arguments for ``websockets.connect``, such as ``ssl`` or ``additional_headers``. Where picows has nothing of
        the kind, the connection is made by way of websockets."""
        if verbose:
            LOGGER.setLevel("DEBUG")
        self._hub = Hub(
            FeedOptions(
                connect=connector(transport),
                user_timeout=user_timeout,
                max_reconnects=max_reconnects,
                reconnect_delays=reconnect_delays,
                process_exception=process_exception,
                rotate_after=rotate_after,
                on_event=on_event,
                state_events=state_events,
                proxy=_proxy_of(client),
                transport=self.ws_kwargs,
            )
        )

    @property
    def environment(self) -> Environment:
        """The client's: where the hosts are. Sockets made from now on go where it says."""
        return self._client.environment

    @environment.setter
    def environment(self, value: Environment) -> None:
        self._client.environment = value

    async def close(self) -> None:
        """Close all sockets of the running loop."""
        await self._hub.stop()

    def _socket(self, stream: Stream[T], /, **params: Any) -> Socket[T]:
        """A socket, not open yet. ``ValueError`` when a parameter is wrong."""
        warn_once(stream)
        values = checked(stream, params)
        if stream.routes:
            return self._elsewhere(stream, values)
        if stream.user is not None:
            name = ":".join([stream.name, *map(str, values.values())])
            return KeepAliveWebsocket(self._hub, user_source(self._client, stream, values, name), self._max_queue_size)
        name = stream_name(stream.template or "", values)
        product = stream.product
        url = single_url(
            self._client.environment.stream_url(product), stream.prefix, name, time_unit_of(self._client, product)
        )
        source = _StreamSource(key_of(product.name, name), name, url, sequence_of(stream.sequence, values))
        return Socket(self._hub, source, self._max_queue_size, _conflation(stream, values))

    def _multiplex(self, stream: Stream[T], /, streams: Sequence[str], **params: Any) -> Socket[T]:
        """One socket for several streams by their names; messages are ``{"stream", "data"}``."""
        warn_once(stream)
        values = checked(stream, params)
        if route := chosen(stream.routes, values):
            return self._multiplex(route.to, streams)
        names = combined_names(streams, stream.product.stream_limit, stream.prefixes)
        return self._combined(stream, prefix_of(stream, names, values), names)

    def _combined(self, stream: Stream[Any], prefix: str, names: tuple[str, ...]) -> Socket[Any]:
        product = stream.product
        url = combined_url(
            self._client.environment.stream_url(product), prefix, names, time_unit_of(self._client, product)
        )
        return Socket(self._hub, _StreamSource(key_of(product.name, names), "/".join(names), url), self._max_queue_size)

    def _elsewhere(self, stream: Stream[Any], values: Mapping[str, Any]) -> Socket[Any]:
        """The socket that another one leads to, with what both know."""
        route = chosen(stream.routes, values)
        if route is None:
            given = ", ".join(f"{name}={value!r}" for name, value in values.items())
            raise ValueError(f"{stream.name}: the exchange has no such stream with {given}")
        target = route.to
        passed = {name: value for name, value in values.items() if name in target.params}
        if not stream.combined:
            return self._socket(target, **passed)
        name = stream_name(target.template or "", checked(target, passed))
        return self._combined(target, target.prefix, (name,))


def _conflation(stream: Stream[Any], values: Mapping[str, Any]) -> Callable[[Sink], Sink] | None:
    rule = stream.conflate
    if rule is None:
        return None
    every = int(values.get(rule["every"]) or rule["native"])
    if every <= rule["native"]:
        return None
    return lambda sink: Conflating(sink, rule["by"], every / 1000)


def _proxy_of(client: Any) -> str | None:
    proxies = client._options.proxies
    proxy: str | None = proxies.get("https") or proxies.get("http")
    return proxy

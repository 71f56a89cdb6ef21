# Copied from codegen/handwritten/runtime/manager.py; edit there.
"""What makes sockets: the base of the generated ``BinanceSocketManager``."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import partial
from typing import Any, Final, TypeVar

from .budget import ConnectionBudget, budget_of
from .conflate import NewestByStream, conflation, newest_of
from .deprecation import warn_once
from .endpoint import Product, Stream
from .environment import Environment
from .events import OnEvent
from .feed import FeedOptions
from .hub import Hub
from .links import Connect, connector
from .log import LOGGER
from .multiplex import StreamSet
from .options import DEFAULT
from .overflow import MakeRoom, QueueOptions
from .pool import Place
from .reconnect import ProcessException, Reconnect, ReconnectDelays, backoff, process_exception
from .rotation import RotateAfter, rotate_after
from .routing import by_prefix, chosen
from .sequence import Sequence as EventSequence
from .sequence import sequence_by_name, sequence_of
from .sockets import KeepAliveWebsocket, MultiplexSocket, Socket
from .source import Source, SourceConnection
from .stream_names import checked, combined_names, key_of, single_url, stream_name
from .url_constant import apply_class_overrides
from .user_data import AccountClient, time_unit_of, user_source

__all__ = ["KEEPALIVE_TIMEOUT", "SocketManager"]

T = TypeVar("T")
M = TypeVar("M", bound="SocketManager")

KEEPALIVE_TIMEOUT: Final = 300
"""Default of ``user_timeout``, seconds."""

FEW = 8
"""Streams whose names fit into the name of their socket."""

_numbers = itertools.count(1)


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

    __slots__ = ("__dict__", "__weakref__", "_queue_options")  # apart: what with_options() returns shares all else

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
        on_event: OnEvent | None = None,
        state_events: bool = False,
        share_connections: bool = False,
        connection_budget: ConnectionBudget | None = None,
        transport: str | Connect = "auto",
        reconcile: bool = False,
        overflow: str | MakeRoom = "raise",
        conflate_by: Callable[[Any], Hashable] | None = None,
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
        :param share_connections: Market streams share as few connections as the exchange's limits allow, and are
            subscribed and unsubscribed there while others flow. By default each has a connection of its own.
        :param connection_budget: How many connections may be opened in which time; one may be shared by managers. By
            default all of this process share one for each host, with the exchange's limit for an address: 300 attempts
            in five minutes. Where several processes share an address, give each its part: ``ConnectionBudget(100)``
            of ``binance_gen.runtime.budget``.
        :param transport: ``auto`` (picows where the extra ``[speed]`` is installed, websockets otherwise),
            ``websockets`` or ``picows``; or a function of your own, see ``Connect`` in ``runtime/links.py``.
        :param reconcile: After an outage of a user data socket, fetch open orders, balances and positions and deliver
            them as ``{"e": "reconciliation", "type": "open_orders", "data": ..., "E": ms}``, after the gap's event and
            before the events that follow.
        :param overflow: What happens when a consumer is behind by ``max_queue_size`` messages: ``raise`` (an error
            event counts those that are lost), ``drop_oldest``, ``drop_newest``, ``conflate``, ``block``, or a function
            of your own; see ``runtime/overflow.py``. User data is never dropped.
        :param conflate_by: For ``conflate``: returns what a message is about. By default as the stream is, and streams
            whose every event matters are refused.
        """
        if user_timeout <= 0:
            raise ValueError(f"user_timeout is a number of seconds; not {user_timeout}")
        self._queue_options = QueueOptions(max_queue_size, overflow, conflate_by)
        Reconnect(max_reconnects)  # refuses what it can't work with
        self._client = client
        apply_class_overrides(self)
        self._reconcile = reconcile
        self._share_connections = share_connections
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
                budget=budget_of if connection_budget is None else lambda _host: connection_budget,
                on_event=on_event,
                state_events=state_events,
                proxy=client._proxy(),
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

    def with_options(
        self: M, *, max_queue_size: Any = DEFAULT, overflow: Any = DEFAULT, conflate_by: Any = DEFAULT
    ) -> M:
        """This manager, with other queues for the sockets that are made from what it returns:
        ``bm.with_options(overflow="conflate").symbol_book_ticker_socket("BNBBTC")``. All else is shared."""
        view: M = object.__new__(type(self))
        view.__dict__ = self.__dict__
        view._queue_options = self._queue_options.changed(max_queue_size, overflow, conflate_by)
        return view

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
            user = user_source(self._client, stream, values, name, reconcile=self._reconcile)
            return KeepAliveWebsocket(self._hub, user, self._queue_options.for_user_data())
        name = stream_name(stream.template or "", values)
        product = stream.product
        sequence = sequence_of(stream.sequence, values)
        options = self._queue_options.for_stream(name, newest_of(stream, values))
        source: Source
        if self._share_connections and not options.apart:
            place = self._place(product, stream.prefix)
            key = f"shared {key_of(product.name, name)}"
            source = StreamSet(key, name, {name: place}, lambda _name: sequence, enveloped=False, shared=True)
        else:
            base, unit = self._client.environment.stream_url(product), time_unit_of(self._client, product)
            url = single_url(base, stream.prefix, name, unit)
            source = _StreamSource(key_of(product.name, name) + options.apart, name, url, sequence)
        return Socket(self._hub, source, options, conflation(stream, values))

    def _multiplex(self, stream: Stream[T], /, streams: Sequence[str], **params: Any) -> MultiplexSocket[T]:
        """One socket for several streams by their names; messages are ``{"stream", "data"}``."""
        warn_once(stream)
        values = checked(stream, params)
        if route := chosen(stream.routes, values):
            return self._multiplex(route.to, streams)

        newest = NewestByStream(stream.newest_by_name)
        options = self._queue_options.for_stream(stream.name, newest)

        def places(names: Sequence[str]) -> dict[str, Place]:
            alone = [name for name in names if newest.of(name) is None]
            self._queue_options.for_stream(", ".join(alone), None if alone else newest)
            found = by_prefix(stream, combined_names(names, stream.prefixes), values)
            return {name: self._place(stream.product, prefix) for prefix, of in found.items() for name in of}

        found = places(streams)
        names = list(found)
        name = "/".join(names) if len(names) <= FEW else f"{names[0]} and {len(names) - 1} other streams"
        source = StreamSet(f"{stream.name}:{next(_numbers)}", name, found, partial(sequence_by_name, stream))
        return MultiplexSocket(self._hub, source, options, places)

    def _combined(self, target: Stream[Any], name: str, values: Mapping[str, Any]) -> Socket[Any]:
        """A socket of one stream whose messages come with its name."""
        product = target.product
        sequence = sequence_of(target.sequence, values)
        options = self._queue_options.for_stream(name, newest_of(target, values, enveloped=True))
        key = key_of(product.name, (name,)) + options.apart
        source = StreamSet(key, name, {name: self._place(product, target.prefix)}, lambda _name: sequence)
        return Socket(self._hub, source, options)

    def _place(self, product: Product, prefix: str) -> Place:
        base = self._client.environment.stream_url(product)
        unit = time_unit_of(self._client, product)
        return Place(base, prefix, product.stream_limit, unit)

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
        values = checked(target, passed)
        return self._combined(target, stream_name(target.template or "", values), values)

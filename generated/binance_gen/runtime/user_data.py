# Copied from codegen/handwritten/runtime/user_data.py; edit there.
"""User data streams: orders, fills and balances. Three ways to get one.

- over the WebSocket API: connect, send a signed ``subscribe``, and events arrive on that connection;
- the same with a token, which is fetched first and renewed before it expires;
- with a listen key, which is made first, names the stream in its URL and must be kept alive.

What has to be called comes from the stream itself, as endpoints by role. Everything is done again after each reconnect.
The socket has a connection of its own, so leaving it needs no unsubscription. A listen key is not deleted, because all
programs of an account share it.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from .endpoint import Endpoint, Product, Stream
from .errors import BinanceAPIException
from .events import CloseReason
from .feed import NOTHING, Source, SourceConnection
from .log import LOGGER
from .reconnect import CLOCK_CODES
from .request import ws_params
from .response import parse_ws
from .session import Answer, Session, Stray
from .stream_names import key_url, single_url, stream_name

if TYPE_CHECKING:
    from .clock import Clock
    from .credentials import Credentials
    from .environment import Environment
    from .websocket import Link

__all__ = ["AccountClient", "UserSource", "time_unit_of", "user_source"]

ANSWER_TIMEOUT = 10.0
RENEW_BEFORE = 0.1
"""Of a token's life: the part that is left when it is renewed."""
RETRY_KEEPALIVE = (5.0, 15.0, 60.0)
"""Seconds between attempts to keep a listen key alive; after the last one a new connection gets a new key."""
DEFAULT_KEEPALIVE = 1800.0

ENDED = frozenset({"eventStreamTerminated", "listenKeyExpired"})
"""Events after which a subscription is silent although its connection is open."""


class AccountClient(Protocol):
    """What is needed of a client; the asynchronous one has it."""

    @property
    def environment(self) -> Environment: ...
    @environment.setter
    def environment(self, value: Environment) -> None: ...
    @property
    def credentials(self) -> Credentials: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def time_unit(self) -> str | None: ...
    def _recv_window(self) -> float | None: ...
    async def _request(self, endpoint: Endpoint[Any], /, **params: Any) -> Any: ...
    async def sync_clock(self) -> int: ...


def user_source(client: AccountClient, stream: Stream[Any], values: Mapping[str, Any], name: str) -> Source:
    """The source for a stream's roles. ``values`` are parameters of the account, such as an isolated margin symbol."""
    roles = stream.user or {}
    if "create" not in roles:
        client.environment.ws_api_url(roles["subscribe"].product)  # raises when there is none, before any connection
    return UserSource(client, stream, {**stream.fixed, **values}, name)


def time_unit_of(client: AccountClient, product: Product) -> str | None:
    """What to ask the exchange for in an URL; None is its default, milliseconds."""
    return client.time_unit if product.time_unit else None


class UserSource(Source):
    """What all connections of a user data stream have in common: whose events, and what has to be called."""

    def __init__(self, client: AccountClient, stream: Stream[Any], values: Mapping[str, Any], name: str) -> None:
        self.name = name
        self.key = f"{stream.product.name}:{name}"
        self.client = client
        self.stream = stream
        self.values = values
        self.roles = stream.user or {}
        self.base = client.environment.stream_url(stream.product) if "create" in self.roles else ""

    def connection(self) -> SourceConnection:
        return ListenKeyConnection(self) if "create" in self.roles else SubscribedConnection(self)


class _UserConnection(SourceConnection):
    translates = True

    def __init__(self, source: UserSource) -> None:
        self._name = source.name
        self._client = source.client
        self._stream = source.stream
        self._values = source.values
        self._roles = source.roles
        self._over: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    def _look_for_end(self, event: Any) -> Any:
        """Pass the event on, and note when it says that no other will come."""
        if isinstance(event, dict) and event.get("e") in ENDED and not self._over.done():
            self._over.set_result(str(event["e"]))
        return event

    async def _sleep_while_subscribed(self, seconds: float | None) -> None:
        """``CloseReason`` as soon as the exchange says that the subscription has ended."""
        done, _ = await asyncio.wait([self._over], timeout=seconds)
        if done:
            raise CloseReason(cause=f"the exchange ended the subscription ({self._over.result()})")


class SubscribedConnection(_UserConnection):
    """Over the WebSocket API, with a signature or with a token."""

    def __init__(self, source: UserSource) -> None:
        super().__init__(source)
        self._session: Session[asyncio.Future[Mapping[str, Any]]] = Session()
        self._link: Link | None = None
        self._lifetime: float | None = None

    async def address(self) -> str:
        client, product = self._client, self._roles["subscribe"].product  # may be another than the stream's
        url = client.environment.ws_api_url(product)
        unit = time_unit_of(client, product)
        return f"{url}?timeUnit={unit}" if unit else url

    async def opened(self, link: Link) -> None:
        self._link = link
        await self._subscribe()

    async def keep(self) -> None:
        while True:
            lifetime = self._lifetime
            await self._sleep_while_subscribed(None if lifetime is None else lifetime * (1 - RENEW_BEFORE))
            await self._subscribe()  # a newer token prolongs the subscription
            LOGGER.debug("%s: renewed", self._name)

    async def _subscribe(self) -> None:
        params: dict[str, Any] = {}
        token_endpoint = self._roles.get("token")
        if token_endpoint is not None:
            token = await self._client._request(token_endpoint, **self._values)
            params["listenToken"] = token["token"]
            self._lifetime = _seconds_until(token.get("expirationTime"))
        else:
            params.update(self._values)
        await self._ask(self._roles["subscribe"], params)

    async def _ask(self, endpoint: Endpoint[Any], params: Mapping[str, Any]) -> None:
        client = self._client
        sent = ws_params(
            endpoint, params, credentials=client.credentials, clock=client.clock, recv_window=client._recv_window()
        )
        waiter: asyncio.Future[Mapping[str, Any]] = asyncio.get_running_loop().create_future()
        request_id, text = self._session.request(endpoint.ws or "", sent, waiter)
        assert self._link is not None
        self._link.write(text)
        try:
            parse_ws(await asyncio.wait_for(waiter, ANSWER_TIMEOUT))
        except asyncio.TimeoutError:
            self._session.forget(request_id)
            raise TimeoutError(f"no answer to {endpoint.ws} within {ANSWER_TIMEOUT:.0f} s") from None
        except BinanceAPIException as exc:
            if exc.code in CLOCK_CODES:
                await self._set_clock()
            raise

    async def _set_clock(self) -> None:
        try:
            await self._client.sync_clock()
        except Exception as exc:  # the next attempt will tell
            LOGGER.debug("%s: the exchange's time could not be read: %s", self._name, exc)

    def translate(self, message: Any) -> Any:
        received = self._session.route(message)
        if isinstance(received, Answer):
            if not received.waiter.done():
                received.waiter.set_result(received.message)
            return NOTHING
        if isinstance(received, Stray):
            LOGGER.debug("%s: unexpected: %.200s", self._name, received.message)
            return NOTHING
        return self._look_for_end(received.message["event"])


class ListenKeyConnection(_UserConnection):
    """A stream that is named by a key."""

    def __init__(self, source: UserSource) -> None:
        super().__init__(source)
        self._base = source.base
        self._listen_key: dict[str, Any] = {}

    async def address(self) -> str:
        answer = await self._client._request(self._roles["create"], **self._values)
        self._listen_key = {name: value for name, value in answer.items() if name == "listenKey"}
        unit = time_unit_of(self._client, self._stream.product)
        if self._stream.key_in_query:
            return key_url(self._base, self._stream.prefix, self._listen_key["listenKey"])
        name = stream_name(self._stream.template or "<listenKey>", self._listen_key)
        return single_url(self._base, self._stream.prefix, name, unit)

    async def keep(self) -> None:
        every = self._stream.every or DEFAULT_KEEPALIVE
        while True:
            await self._sleep_while_subscribed(every)
            await self._keep_alive()

    async def _keep_alive(self) -> None:
        keepalive = self._roles["keepalive"]
        # Asking for a key again may be what prolongs it; after its end the same request makes another one.
        named = self._listen_key if keepalive is not self._roles["create"] else {}
        answer: Any = None
        for delay in (*RETRY_KEEPALIVE, None):
            try:
                answer = await self._client._request(keepalive, **self._values, **named)
                break
            except BinanceAPIException as exc:
                if delay is None or exc.status_code < 500:
                    raise  # the key is gone: a new connection gets a new one
                LOGGER.warning("%s: the listen key was not prolonged, again in %.0f s: %s", self._name, delay, exc)
            except Exception as exc:
                if delay is None:
                    raise
                LOGGER.warning("%s: the listen key was not prolonged, again in %.0f s: %s", self._name, delay, exc)
            await self._sleep_while_subscribed(delay)
        key = self._listen_key["listenKey"]
        if isinstance(answer, dict) and answer.get("listenKey", key) != key:
            raise CloseReason(cause="the exchange issued another listen key")

    def translate(self, message: Any) -> Any:
        return self._look_for_end(message)


def _seconds_until(expiration: Any) -> float | None:
    """From a time in milliseconds since 1970; the exchange's clock is near enough for hours."""
    return None if expiration is None else max(1.0, float(expiration) / 1000 - time.time())

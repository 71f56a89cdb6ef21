"""Requests over a WebSocket: one connection per address, opened by the first call, shared by all tasks and threads.

With an Ed25519 key a connection is logged on when it opens, and requests on it are not signed one by one. Before a
connection gets too old, and when the server announces that it will close, the next one is opened and logged on first;
then requests move there, and the old one closes when it owes no more answers.
"""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .budget import budget_of
from .client_core import ClientCore, explain
from .endpoint import KEYED, Endpoint, Product
from .errors import (
    BinanceAPIException,
    BinanceRateLimitException,
    BinanceRequestException,
    BinanceWebsocketUnableToConnect,
)
from .events import CloseReason, describe
from .links import AUTO, Connect, Link, connector, load
from .log import LOGGER, redact
from .options import DEFAULT
from .reconnect import CLOCK_CODES, STAY_AWAY, asked_wait, backoff, status_of
from .request import ws_params
from .response import parse_ws
from .ws_connection import Connection
from .ws_ways import FromThread, OnLoop, Way

if TYPE_CHECKING:
    from .loop_thread import LoopThread

__all__ = ["WsApi", "WsCalls", "lifetime"]

SILENCE, PATIENCE = 30.0, 10.0
LOGON_TIMEOUT = 10.0
DAY = 86_400.0
LOGON_KEY = "Ed25519"
UNAUTHORIZED = frozenset({-1002, -1102, -2014, -2015})
"""What requests without a signature get when the exchange has ended the session's logon."""


def lifetime() -> float:
    """Seconds after which a connection is replaced; the exchange closes it after a day. Random, so that clients don't
    come in step."""
    return DAY * random.uniform(0.94, 0.98)


class WsApi:
    """The connection to one address, on one loop. ``prepare`` is called with each connection before it is used."""

    def __init__(
        self,
        url: str,
        *,
        proxy: str | None = None,
        options: Mapping[str, Any] | None = None,
        prepare: Callable[[Connection], Awaitable[object]] | None = None,
        lifetime: Callable[[], float] = lifetime,
        connect: Connect | None = None,
    ) -> None:
        self.url = url
        self._proxy = proxy
        self._options = options
        self._prepare = prepare
        self._lifetime = lifetime
        self._connect = connect or connector(AUTO)
        self._current: Connection | None = None
        self._opening: asyncio.Task[Connection] | None = None
        self._lives: dict[asyncio.Task[None], Connection] = {}

    async def connection(self, timeout: float | None) -> Connection:
        """The one to send a request over; opened if need be.

        :raises BinanceWebsocketUnableToConnect: there is none, and none could be opened in time.
        """
        current = self._current
        if current is not None and current.usable:
            return current
        opening = self._begin()
        await asyncio.wait([opening], timeout=timeout)
        if not opening.done():
            reason = f"can't connect to {urlsplit(self.url).netloc}: not within {timeout} s"
        elif opening.cancelled():
            reason = f"can't connect to {urlsplit(self.url).netloc}: the client was closed meanwhile"
        else:
            try:
                return opening.result()
            except BinanceWebsocketUnableToConnect as error:
                reason = error.message
        if current is not None and current.open:
            return current  # it has announced its end, but still answers
        raise BinanceWebsocketUnableToConnect(reason)  # each caller gets an exception of its own

    @property
    def connected(self) -> Connection | None:
        """The one to send a request over, if it is there."""
        current = self._current
        return current if current is not None and current.usable else None

    async def close(self) -> None:
        tasks: list[asyncio.Task[Any]] = [*self._lives]
        if self._opening is not None:
            tasks.append(self._opening)
            self._opening.cancel()
        self._current = None
        await asyncio.gather(*(connection.close() for connection in self._lives.values()))
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    # --- opening

    def _begin(self) -> asyncio.Task[Connection]:
        """The attempt that is under way, or a new one."""
        if self._opening is None:
            self._opening = asyncio.get_running_loop().create_task(self._open(), name="binance_gen ws-api opening")
            self._opening.add_done_callback(self._opened)
        return self._opening

    def _opened(self, opening: asyncio.Task[Connection]) -> None:
        self._opening = None
        if not opening.cancelled():
            opening.exception()  # seen, even if those who waited have gone

    async def _open(self) -> Connection:
        try:
            link = await self._link()
        except Exception as error:  # whatever the library of the link raises
            reason = redact(f"{type(error).__name__}: {error}".rstrip(": "))
        else:
            connection = Connection(link)
            try:
                if self._prepare is not None:
                    await self._prepare(connection)
            except BaseException as error:
                connection.drop("it could not be used")
                if not isinstance(error, BinanceRequestException):
                    raise
                reason = error.message
            else:
                self._current = connection
                life = asyncio.get_running_loop().create_task(self._live(connection), name="binance_gen ws-api")
                self._lives[life] = connection
                life.add_done_callback(self._lives.pop)
                return connection
        raise BinanceWebsocketUnableToConnect(f"can't connect to {urlsplit(self.url).netloc}: {reason}")

    async def _link(self) -> Link:
        """When it is our turn: the exchange counts attempts; after too many it answers nobody at this address."""
        budget = budget_of(urlsplit(self.url).hostname or "")
        with budget.place() as place:
            while delay := place.take(time.monotonic()):
                await asyncio.sleep(delay)
        try:
            return await self._connect(
                self.url, silence=SILENCE, patience=PATIENCE, proxy=self._proxy, options=self._options
            )
        except Exception as error:
            if status_of(error) in STAY_AWAY:
                budget.refused(time.monotonic(), asked_wait(error))
            raise

    # --- the life of a connection

    async def _live(self, connection: Connection) -> None:
        try:
            either: list[asyncio.Future[Any]] = [connection.closed, connection.going]
            await asyncio.wait(either, timeout=self._lifetime(), return_when=asyncio.FIRST_COMPLETED)
            await self._replace(connection)
            await connection.drained()
            await connection.close()
        finally:
            if self._current is connection:
                self._current = None
            connection.drop("its event loop has ended")

    async def _replace(self, connection: Connection) -> None:
        """Open the next one while this one works. A connection that has broken is replaced by the next call."""
        for delay in backoff():
            if connection is not self._current or connection.closed.done():
                return
            try:
                await asyncio.shield(self._begin())
            except BinanceWebsocketUnableToConnect as error:
                LOGGER.warning("the next WebSocket API connection could not be opened: %s", error.message)
                await asyncio.wait([connection.closed], timeout=delay)


class WsCalls:
    """A client's calls of the WebSocket API, over all its products.

    The connections live on the loop of the first call. Calls from other loops go there, as long as it runs.
    """

    lifetime: Callable[[], float] = staticmethod(lifetime)
    """Seconds after which a connection is replaced."""

    def __init__(self, client: ClientCore) -> None:
        self._client = client
        self._apis: dict[str, WsApi] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._lock = threading.Lock()

    async def request(self, endpoint: Endpoint[Any], params: Mapping[str, Any]) -> Any:
        """The ``result`` of a call; errors are those of REST."""
        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            home = self._home(loop)
            if home is not loop:
                elsewhere = asyncio.run_coroutine_threadsafe(self._request(endpoint, params, OnLoop()), home)
                return await asyncio.wrap_future(elsewhere)
        return await self._request(endpoint, params, OnLoop())

    def request_from(self, thread: LoopThread, endpoint: Endpoint[Any], params: Mapping[str, Any]) -> Any:
        """The same for a thread that may block. Only the bytes go over ``thread``, where the connections are."""
        loop = thread.loop
        if loop is not self._loop:
            self._home(loop)
        if thread.is_current:
            raise RuntimeError("this would wait for itself: it was called on the loop that has to do the work")
        try:
            self._request(endpoint, params, FromThread(thread)).send(None)
        except StopIteration as done:
            return done.value
        raise AssertionError("what blocks never waits for a loop")

    async def close(self) -> None:
        loop = asyncio.get_running_loop()
        home = self._home(loop)
        if home is loop:
            await self._close()
        else:
            await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(self._close(), home))

    def _home(self, loop: asyncio.AbstractEventLoop) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None or not self._loop.is_running():
                self._loop = loop
                self._apis = {}  # those of a loop that has ended went with it
            return self._loop

    async def _close(self) -> None:
        apis = list(self._apis.values())
        self._apis.clear()
        await asyncio.gather(*(api.close() for api in apis))

    async def _request(self, endpoint: Endpoint[Any], params: Mapping[str, Any], way: Way) -> Any:
        client = self._client
        try:
            return await self._exchange(endpoint, params, way)
        except BinanceAPIException as error:
            if not client._resync_wanted(error, params) or not client.TIME_ENDPOINT or not client.TIME_ENDPOINT.ws:
                raise
            try:
                asked = client.clock.local()
                answer = await self._exchange(client.TIME_ENDPOINT, {}, way)
                client.clock.adjust(answer["serverTime"], asked, client.clock.local())
            except (BinanceAPIException, BinanceRequestException, ValueError):
                raise error from None
        return await self._exchange(endpoint, params, way)

    async def _exchange(self, endpoint: Endpoint[Any], params: Mapping[str, Any], way: Way) -> Any:
        """One request, and another one if the exchange refused it because it no longer knows who is logged on."""
        if not endpoint.ws:
            raise ValueError(f"{endpoint.name} has no WebSocket API method")
        client = self._client
        method, values = endpoint.ws, dict(params)
        request_id = values.pop("id", None)
        options = client._options.merged(values.pop("requests_params", None))
        timeout = _seconds(client.REQUEST_TIMEOUT if options.timeout is DEFAULT else options.timeout)
        api = self._api(endpoint.product)
        by_session = endpoint.ws_security in KEYED and endpoint.session is None
        if api.connected is None:
            self._params(endpoint, values)  # what can't be sent opens no connection
        while True:
            sent = False
            try:
                connection = api.connected or await way.connection(api, timeout)
                if by_session and self._wants_logon(endpoint.product, connection):
                    await way.run(self._log_on(endpoint.product, connection))
                unsigned = by_session and connection.session.logged_on is client.credentials
                request = self._params(endpoint, values, unsigned)
                if client.verbose:
                    LOGGER.debug("ws %s %s", method, redact(str(request)))
                try:
                    waiter = way.send(connection, method, request, request_id)
                    sent = True
                    answer = await way.answer(connection, waiter, timeout)
                except CloseReason:  # broken, and that was not known yet; nothing was sent, and the next one is new
                    continue
            except BinanceRequestException as error:
                error.message = f"{method}: {error.message}"
                raise explain(error, endpoint, sent) from None
            if client.verbose:
                LOGGER.debug("ws %s: %s", method, redact(str(answer)[:2000]))
            try:
                return self._result(endpoint, answer)
            except BinanceAPIException as error:
                if not unsigned or connection.session.logged_on or error.code not in UNAUTHORIZED:
                    raise
                by_session = False  # it was not executed

    def _params(self, endpoint: Endpoint[Any], values: Mapping[str, Any], logged_on: bool = False) -> dict[str, Any]:
        client = self._client
        return ws_params(
            endpoint,
            values,
            credentials=client.credentials,
            clock=client.clock,
            recv_window=client._recv_window(),
            logged_on=logged_on,
        )

    def _result(self, endpoint: Endpoint[Any], answer: Mapping[str, Any]) -> Any:
        client = self._client
        host, account = client._limits_host(endpoint.product), client.credentials.account
        client.limits.answer(host, answer.get("rateLimits") or (), account)
        try:
            return parse_ws(answer, endpoint)
        except BinanceRateLimitException as error:
            client.limits.refused(host, error, account)
            raise

    # --- logging on

    def _wants_logon(self, product: Product, connection: Connection) -> bool:
        credentials = self._client.credentials
        return (
            product.logon is not None
            and credentials.kind == LOGON_KEY
            and credentials.api_key is not None
            and connection.session.logged_on is not credentials
            and connection.refused is not credentials
        )

    async def _log_on(self, product: Product, connection: Connection) -> None:
        """A refusal is not the end: requests are signed then."""
        async with connection.logon:
            if product.logon is None or not self._wants_logon(product, connection):
                return  # somebody was faster
            credentials = self._client.credentials
            method = product.logon.ws or ""
            try:
                waiter = connection.send(method, self._params(product.logon, {}))
                answer = await connection.answer(waiter, LOGON_TIMEOUT)
                self._result(product.logon, answer)
            except CloseReason as reason:
                raise BinanceWebsocketUnableToConnect(f"{method}: {reason}") from None
            except BinanceRequestException as error:
                raise BinanceWebsocketUnableToConnect(f"{method}: {error.message}") from None
            except BinanceAPIException as error:
                passing = error.code in CLOCK_CODES or error.status_code >= 500 or error.status_code in (418, 429)
                if not passing:
                    connection.refused = credentials
                LOGGER.warning("%s was refused, requests are signed one by one: %s", method, describe(error))
            else:
                connection.session.logged_on = credentials

    def _api(self, product: Product) -> WsApi:
        client = self._client
        url = client.environment.ws_api_url(product)
        if client.time_unit and product.time_unit:
            url += f"{'&' if '?' in url else '?'}timeUnit={client.time_unit}"
        api = self._apis.get(url)
        if api is None:
            load()
            tls = client._options.tls()

            async def prepare(connection: Connection) -> None:
                await self._log_on(product, connection)

            api = self._apis[url] = WsApi(
                url,
                proxy=client._proxy(),
                options={"ssl": tls} if tls is not None and url.startswith("wss:") else None,
                prepare=prepare,
                lifetime=self.lifetime,
            )
        return api


def _seconds(timeout: Any) -> float | None:
    """requests takes a pair too: to connect, to read."""
    if isinstance(timeout, tuple):
        timeout = timeout[1]
    if timeout is None or isinstance(timeout, (int, float)):
        return timeout
    total: float | None = getattr(timeout, "total", None)  # aiohttp.ClientTimeout
    return total

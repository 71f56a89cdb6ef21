# Copied from codegen/handwritten/runtime/ws_api.py; edit there.
"""Requests over a WebSocket: one connection per address, opened by the first call, shared by all tasks and threads.

With an Ed25519 key a connection is logged on when it opens, and requests on it are not signed one by one. Before a
connection gets too old, and when the server announces that it will close, the next one is opened and logged on first;
then requests move there, and the old one closes when it owes no more answers.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from .client_core import ClientCore, explain
from .endpoint import KEYED, Endpoint, Product
from .errors import (
    WRONG_TIME,
    BinanceAPIException,
    BinanceRateLimitException,
    BinanceRequestException,
    BinanceWebsocketUnableToConnect,
)
from .events import CloseReason, describe
from .limits_told import from_list
from .links import load
from .log import LOGGER, redact
from .options import DEFAULT
from .request import ws_params
from .response import parse_ws
from .ws_address import WsApi, lifetime
from .ws_connection import Connection
from .ws_ways import ON_LOOP, FromThread, Question, Way

if TYPE_CHECKING:
    from .call import Sending
    from .environment import Environment
    from .loop_thread import LoopThread

__all__ = ["WsApi", "WsCalls", "lifetime"]

LOGON_TIMEOUT = 10.0
LOGON_KEY = "Ed25519"
UNAUTHORIZED = frozenset({-1002, -1102, -2014, -2015})
"""What requests without a signature get when the exchange has ended the session's logon."""


class WsCalls:
    """A client's calls of the WebSocket API, over all its products.

    The connections live on the loop of the first call. Calls from other loops go there, as long as it runs.
    """

    lifetime: Callable[[], float] = staticmethod(lifetime)
    """Seconds after which a connection is replaced."""

    def __init__(self, client: ClientCore) -> None:
        self._client = client
        self._apis: dict[str, WsApi] = {}
        self._known: dict[Product, tuple[Environment, WsApi]] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._lock = threading.Lock()

    def request(self, sending: Sending, params: Mapping[str, Any]) -> Awaitable[Any]:
        """The ``result`` of a call; errors are those of REST."""
        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            home = self._home(loop)
            if home is not loop:
                elsewhere = asyncio.run_coroutine_threadsafe(self._exchange(sending, params, ON_LOOP), home)
                return asyncio.wrap_future(elsewhere)
        return self._exchange(sending, params, ON_LOOP)

    def request_from(self, thread: LoopThread, sending: Sending, params: Mapping[str, Any]) -> Any:
        """The same for a thread that may block. Only the bytes go over ``thread``, where the connections are."""
        loop = thread.loop
        if loop is not self._loop:
            self._home(loop)
        if thread.is_current:
            raise RuntimeError("this would wait for itself: it was called on the loop that has to do the work")
        try:
            self._exchange(sending, params, FromThread(thread)).send(None)
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
                self._apis, self._known = {}, {}  # those of a loop that has ended went with it
            return self._loop

    async def _close(self) -> None:
        apis = list(self._apis.values())
        self._apis.clear()
        self._known.clear()
        await asyncio.gather(*(api.close() for api in apis))

    async def _exchange(self, sending: Sending, params: Mapping[str, Any], way: Way) -> Any:
        """One request, and another one if the exchange refused it because it no longer knows who is logged on."""
        endpoint = sending.endpoint
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
            sending.sent = False
            try:
                connection = api.connected or await way.connection(api, timeout)
                if by_session and self._wants_logon(endpoint.product, connection):
                    await way.run(self._log_on(endpoint.product, connection))
                unsigned = by_session and connection.session.logged_on is client.credentials
                request = self._params(endpoint, values, unsigned)
                if client.verbose:
                    LOGGER.debug("ws %s %s", method, redact(str(request)))
                try:
                    waiter = way.send(connection, Question(method, request, timeout, request_id))
                    sending.sent = True
                    answer = await way.answer(connection, waiter)
                except CloseReason:  # broken, and that was not known yet; nothing was sent, and the next one is new
                    continue
            except BinanceRequestException as error:
                error.message = f"{method}: {error.message}"
                raise explain(error, endpoint, sending.sent) from None
            if client.verbose:
                LOGGER.debug("ws %s: %s", method, redact(str(answer)[:2000]))
            try:
                return self._result(endpoint, answer, sending)
            except BinanceAPIException as error:  # it was not executed
                if not (unsigned and not connection.session.logged_on and error.code in UNAUTHORIZED):
                    raise
                by_session = False

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

    def _result(self, endpoint: Endpoint[Any], answer: Mapping[str, Any], sending: Sending | None = None) -> Any:
        limits, told = self._client.limits, from_list(answer.get("rateLimits") or ())
        if sending is not None and sending.claim is not None:
            limits.answered(sending.claim, told)
            sending.claim = None
        else:
            limits.told(*self._counted_at(endpoint), told)
        try:
            return parse_ws(answer, endpoint)
        except BinanceRateLimitException as error:
            host, account = self._counted_at(endpoint)
            limits.refused(host, error, account)
            raise

    def _counted_at(self, endpoint: Endpoint[Any]) -> tuple[str, int]:
        return self._client._limits_host(endpoint.product), self._client.credentials.account

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
                waiter = connection.send(method, self._params(product.logon, {}), LOGON_TIMEOUT)
                answer = await connection.answer(waiter)
                self._result(product.logon, answer)
            except CloseReason as reason:
                raise BinanceWebsocketUnableToConnect(f"{method}: {reason}") from None
            except BinanceRequestException as error:
                raise BinanceWebsocketUnableToConnect(f"{method}: {error.message}") from None
            except BinanceAPIException as error:
                passing = error.code == WRONG_TIME or error.status_code >= 500 or error.status_code in (418, 429)
                if not passing:
                    connection.refused = credentials
                LOGGER.warning("%s was refused, requests are signed one by one: %s", method, describe(error))
            else:
                connection.session.logged_on = credentials

    def _api(self, product: Product) -> WsApi:
        environment = self._client.environment
        known = self._known.get(product)
        if known is not None and known[0] is environment:
            return known[1]
        api = self._api_at(product, environment.ws_api_url(product))
        self._known[product] = environment, api
        return api

    def _api_at(self, product: Product, url: str) -> WsApi:
        client = self._client
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

"""Requests over a WebSocket: one connection per address, opened by the first call, kept for the next ones."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidURI
from websockets.protocol import State

from .client_core import USER_AGENT, ClientCore, explain
from .endpoint import Endpoint
from .errors import (
    BinanceAPIException,
    BinanceRateLimitException,
    BinanceRequestException,
    BinanceTimeoutException,
    BinanceWebsocketClosed,
    BinanceWebsocketUnableToConnect,
)
from .log import LOGGER, redact, wire_logger
from .options import DEFAULT
from .request import ws_params
from .response import parse_ws
from .session import Answer, Session, Shutdown

__all__ = ["WsApi", "WsCalls"]

_Waiter = asyncio.Future[Mapping[str, Any]]

_CLOSE_TIMEOUT = 0.5  # a server that has gone must not hold up close_connection()
_MAX_SIZE = 2**26  # the whole exchange information is a few megabytes


class _Connection:
    """An open socket, its session, and the task that reads it."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.session: Session[_Waiter] = Session()
        self.loop = asyncio.get_running_loop()
        self.heard = 0
        """Counts what arrived; a request that hears nothing at all in its time sits on a dead connection."""
        self.reader = self.loop.create_task(self._read(), name="binance_gen ws-api reader")

    @property
    def usable(self) -> bool:
        return (
            not self.session.closing
            and self.socket.state is State.OPEN
            and not self.reader.done()
            and self.loop is asyncio.get_running_loop()
        )

    async def exchange(self, text: str, waiter: _Waiter) -> Mapping[str, Any]:
        await self.socket.send(text)
        return await waiter

    async def close(self) -> None:
        if self.loop is not asyncio.get_running_loop():
            return  # its loop has ended, and with it the reader, which has closed the socket
        await self.socket.close()
        self.reader.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self.reader

    async def _read(self) -> None:
        try:
            async for frame in self.socket:
                self.heard += 1
                received = self.session.receive(frame)
                if isinstance(received, Answer):
                    if not received.waiter.done():
                        received.waiter.set_result(received.message)
                elif isinstance(received, Shutdown):
                    LOGGER.info("the WebSocket API announced that it will close; the next call opens a new connection")
                else:
                    LOGGER.debug("the WebSocket API sent, unasked: %s", redact(str(received.message)[:500]))
                if self.session.closing and not len(self.session):
                    break
        except ConnectionClosed:
            pass
        finally:
            for waiter in self.session.lost():
                if not waiter.done():
                    waiter.set_exception(BinanceWebsocketClosed(f"the connection closed ({_how(self.socket)})"))
            if self.socket.state is State.OPEN:
                if self.session.closing:
                    await self.socket.close()
                else:  # cancelled, most likely because the loop ends: no time for a handshake
                    self.socket.transport.abort()


class WsApi:
    """The connection to one address, as long as somebody calls."""

    def __init__(self, url: str, proxy: str | None = None, tls: ssl.SSLContext | None = None) -> None:
        self.url = url
        self._proxy = proxy
        self._tls: dict[str, Any] = {"ssl": tls} if tls is not None and url.startswith("wss:") else {}
        self._connection: _Connection | None = None
        self._retiring: list[_Connection] = []
        self._opening: asyncio.Lock | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def call(
        self, method: str, params: Mapping[str, Any], timeout: float | None, request_id: int | str | None = None
    ) -> Mapping[str, Any]:
        """The whole answer, whatever its status.

        :raises BinanceWebsocketUnableToConnect: nothing was sent.
        :raises BinanceWebsocketClosed: the connection ended before the answer came.
        :raises BinanceTimeoutException: the answer didn't come in time.
        """
        connection = await self._open(timeout)
        waiter: _Waiter = connection.loop.create_future()
        its_id, text = connection.session.request(method, params, waiter, request_id)
        heard = connection.heard
        try:
            return await asyncio.wait_for(connection.exchange(text, waiter), timeout)
        except ConnectionClosed:
            closed = BinanceWebsocketClosed(f"the connection closed ({_how(connection.socket)})")
        except asyncio.TimeoutError:
            if connection.heard == heard:
                self._drop(connection)
            raise BinanceTimeoutException(f"no answer within {timeout} s") from None
        finally:
            connection.session.forget(its_id)
            if waiter.done() and not waiter.cancelled():
                waiter.exception()  # seen, even where the send failed first
        raise closed

    async def close(self) -> None:
        connections = [*self._retiring, *([self._connection] if self._connection else ())]
        self._connection = None
        self._retiring = []
        await asyncio.gather(*(connection.close() for connection in connections))

    async def _open(self, timeout: float | None) -> _Connection:
        loop = asyncio.get_running_loop()
        if self._opening is None or self._loop is not loop:
            self._opening, self._loop = asyncio.Lock(), loop
        async with self._opening:
            current = self._connection
            if current is not None and current.usable:
                return current
            self._retiring = [old for old in self._retiring if not old.reader.done()]
            if current is not None and not current.reader.done():
                self._retiring.append(current)  # still owes answers
            self._connection = None
            self._connection = _Connection(await self._connect(timeout))
            return self._connection

    async def _connect(self, timeout: float | None) -> ClientConnection:
        host = urlsplit(self.url).netloc
        try:
            return await connect(
                self.url,
                user_agent_header=USER_AGENT,
                compression=None,
                open_timeout=timeout,
                close_timeout=_CLOSE_TIMEOUT,
                max_size=_MAX_SIZE,
                proxy=self._proxy or True,
                **self._tls,
                logger=wire_logger(),
            )
        except (OSError, asyncio.TimeoutError, InvalidHandshake, InvalidURI) as error:
            reason = redact(f"{type(error).__name__}: {error}".rstrip(": "))
        raise BinanceWebsocketUnableToConnect(f"can't connect to {host}: {reason}")

    def _drop(self, connection: _Connection) -> None:
        if self._connection is connection:
            self._connection = None
        connection.reader.cancel()


class WsCalls:
    """A client's calls of the WebSocket API, over all its products. Runs on one loop at a time."""

    def __init__(self, client: ClientCore) -> None:
        self._client = client
        self._apis: dict[str, WsApi] = {}

    async def request(self, endpoint: Endpoint[Any], params: Mapping[str, Any]) -> Any:
        """The ``result`` of a call; errors are those of REST."""
        client = self._client
        if not endpoint.ws:
            raise ValueError(f"{endpoint.name} has no WebSocket API method")
        delay = client.limits.delay(client._limits_host(endpoint.product), endpoint)
        if delay > 0:
            await asyncio.sleep(delay)
        try:
            return await self._exchange(endpoint, params)
        except BinanceAPIException as error:
            if not client._resync_wanted(error, params) or not client.TIME_ENDPOINT or not client.TIME_ENDPOINT.ws:
                raise
            try:
                asked = client.clock.local()
                answer = await self._exchange(client.TIME_ENDPOINT, {})
                client.clock.adjust(answer["serverTime"], asked, client.clock.local())
            except (BinanceAPIException, BinanceRequestException, ValueError):
                raise error from None
        return await self._exchange(endpoint, params)

    async def close(self) -> None:
        apis = list(self._apis.values())
        self._apis.clear()
        await asyncio.gather(*(api.close() for api in apis))

    async def _exchange(self, endpoint: Endpoint[Any], params: Mapping[str, Any]) -> Any:
        client = self._client
        method = endpoint.ws or ""
        values = dict(params)
        request_id = values.pop("id", None)
        options = client._options.merged(values.pop("requests_params", None))
        sent = ws_params(
            endpoint, values, credentials=client.credentials, clock=client.clock, recv_window=client._recv_window()
        )
        if client.verbose:
            LOGGER.debug("ws %s %s", method, redact(str(sent)))
        timeout = _seconds(client.REQUEST_TIMEOUT if options.timeout is DEFAULT else options.timeout)
        try:
            answer = await self._api(endpoint).call(method, sent, timeout, request_id)
        except BinanceRequestException as error:
            error.message = f"{method}: {error.message}"
            raise explain(error, endpoint, not isinstance(error, BinanceWebsocketUnableToConnect)) from None
        if client.verbose:
            LOGGER.debug("ws %s: %s", method, redact(str(answer)[:2000]))
        host = client._limits_host(endpoint.product)
        client.limits.answer(host, answer.get("rateLimits") or ())
        try:
            return parse_ws(answer)
        except BinanceRateLimitException as error:
            client.limits.refused(host, error)
            raise

    def _api(self, endpoint: Endpoint[Any]) -> WsApi:
        client = self._client
        url = client.environment.ws_api_url(endpoint.product)
        if client.time_unit and endpoint.product.time_unit:
            url += f"{'&' if '?' in url else '?'}timeUnit={client.time_unit}"
        api = self._apis.get(url)
        if api is None:
            api = self._apis[url] = WsApi(url, client._proxy(), client._options.tls())
        return api


def _seconds(timeout: Any) -> float | None:
    """requests takes a pair too: to connect, to read."""
    if isinstance(timeout, tuple):
        timeout = timeout[1]
    if timeout is None or isinstance(timeout, (int, float)):
        return timeout
    total: float | None = getattr(timeout, "total", None)  # aiohttp.ClientTimeout
    return total


def _how(socket: ClientConnection) -> str:
    code, reason = socket.close_code, socket.close_reason
    return f"{code} {reason}".strip() if code is not None else "it broke"

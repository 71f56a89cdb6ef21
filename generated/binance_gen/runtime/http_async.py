# Copied from codegen/handwritten/runtime/http_async.py; edit there.
"""REST on aiohttp, and the WebSocket API, for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import aiohttp
import yarl

from .client_core import USER_AGENT, ClientCore, explain
from .deprecation import warn_once
from .endpoint import Endpoint
from .environment import Environment
from .errors import (
    BinanceAPIException,
    BinanceConnectionException,
    BinanceRateLimitException,
    BinanceRequestException,
    BinanceTimeoutException,
)
from .log import redact
from .options import DEFAULT, Options
from .request import Request
from .response import parse
from .routing import rerouted
from .signing import PrivateKey

if TYPE_CHECKING:
    from .ws_api import WsCalls

__all__ = ["AiohttpConnectionError", "AiohttpTimeout", "AsyncClientBase"]

T = TypeVar("T")

_NOTHING_SENT = (
    aiohttp.ClientConnectorError,
    aiohttp.ClientHttpProxyError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.InvalidURL,
)


class AiohttpTimeout(BinanceTimeoutException, asyncio.TimeoutError):
    """Also what asyncio raises, for programs that catch that."""


class AiohttpConnectionError(BinanceConnectionException, aiohttp.ClientConnectionError):
    """Also what aiohttp raises, for programs that catch that."""


class AsyncClientBase(ClientCore):
    """The base of the generated ``AsyncClient``. May be made outside a loop; its connections belong to the loop of the
    first call, and another loop gets its own."""

    def __init__(
        self,
        api_key: str | None = None,
        api_secret: str | None = None,
        requests_params: Mapping[str, Any] | None = None,
        tld: str = "com",
        base_endpoint: str = "",
        testnet: bool = False,
        demo: bool = False,
        loop: asyncio.AbstractEventLoop | None = None,  # noqa: ARG002
        session_params: Mapping[str, Any] | None = None,
        private_key: PrivateKey | None = None,
        private_key_pass: str | bytes | None = None,
        https_proxy: str | None = None,
        time_unit: str | None = None,
        verbose: bool = False,
        *,
        environment: Environment | str | None = None,
        recv_window: float | None = None,
        resync_clock: bool = True,
    ) -> None:
        """Makes no request.

        :param requests_params: ``timeout``, ``proxies``, ``headers``, ``verify``, ``cert``, or what aiohttp takes.
        :param loop: Ignored: the running loop is used. It is here because python-binance has it.
        :param session_params: Arguments of ``aiohttp.ClientSession``, e.g. ``trust_env=True``.
        :param private_key: RSA or Ed25519, PEM text or the path of a PEM file; used instead of ``api_secret``.
        :param https_proxy: A proxy for everything, WebSocket API included.
        :param time_unit: MILLISECOND or MICROSECOND, for times in answers.
        :param environment: ``Environment.testnet()``, ``Environment.at("http://127.0.0.1:9000")``, "demo", ...
        :param recv_window: Milliseconds that a signed request stays valid.
        :param resync_clock: When Binance refuses the time of a request, measure the offset and send it again, once.
        """
        options = Options().merged(requests_params)
        if https_proxy:
            options = options.merged({"proxies": {"http": https_proxy, "https": https_proxy}})
        super().__init__(
            api_key,
            api_secret,
            environment=environment,
            tld=tld,
            base_endpoint=base_endpoint,
            testnet=testnet,
            demo=demo,
            private_key=private_key,
            private_key_pass=private_key_pass,
            time_unit=time_unit,
            recv_window=recv_window,
            resync_clock=resync_clock,
            options=options,
            verbose=verbose,
        )
        self.response: aiohttp.ClientResponse | None = None
        """The last answer; of any task."""
        self._session_params = dict(session_params or {})
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ws: WsCalls | None = None

    @classmethod
    async def create(
        cls: type[A],
        api_key: str | None = None,
        api_secret: str | None = None,
        requests_params: Mapping[str, Any] | None = None,
        tld: str = "com",
        base_endpoint: str = "",
        testnet: bool = False,
        demo: bool = False,
        loop: asyncio.AbstractEventLoop | None = None,
        session_params: Mapping[str, Any] | None = None,
        private_key: PrivateKey | None = None,
        private_key_pass: str | bytes | None = None,
        https_proxy: str | None = None,
        time_unit: str | None = None,
        verbose: bool = False,
        **ours: Any,
    ) -> A:
        """``await AsyncClient.create(...)`` is the same as ``AsyncClient(...)``: it makes no request."""
        return cls(
            api_key,
            api_secret,
            requests_params,
            tld,
            base_endpoint,
            testnet,
            demo,
            loop,
            session_params,
            private_key,
            private_key_pass,
            https_proxy,
            time_unit,
            verbose,
            **ours,
        )

    @property
    def session(self) -> aiohttp.ClientSession:
        """The running loop's session; made when it is first asked for."""
        loop = asyncio.get_running_loop()
        session = self._session
        if session is None or session.closed or self._loop is not loop:
            if session is not None and self._loop is not None and self._loop is not loop:
                if self._loop.is_running():
                    raise RuntimeError("this client is in use on another running loop; make one client for each loop")
                _discard(session)
            headers = {"User-Agent": USER_AGENT, "Accept": "application/json"}
            headers.update(self._session_params.get("headers") or {})
            params = {name: value for name, value in self._session_params.items() if name not in ("headers", "loop")}
            session = aiohttp.ClientSession(headers=headers, **params)
            self._session, self._loop = session, loop
        return session

    async def close_connection(self) -> None:
        """Close all connections. The next call opens new ones."""
        session, self._session = self._session, None
        ws, self._ws = self._ws, None
        if session is not None:
            if self._loop is asyncio.get_running_loop():
                await session.close()
            else:
                _discard(session)
        if ws is not None:
            await ws.close()

    async def __aenter__(self: A) -> A:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close_connection()

    async def sync_clock(self) -> int:
        """Measure the offset to the exchange's clock; returns it, in milliseconds."""
        if self.TIME_ENDPOINT is None:
            raise ValueError("this client has no endpoint that tells the time")
        asked = self.clock.local()
        answer = await self._exchange(self.TIME_ENDPOINT, {}, self._options)
        self.clock.adjust(answer["serverTime"], asked, self.clock.local())
        return self.clock.offset

    # --- REST ---------------------------------------------------------------------------------------------------

    async def _request(self, endpoint: Endpoint[T], /, **params: Any) -> T:
        if endpoint.routes or endpoint.own:
            endpoint, params = rerouted(endpoint, params)
        if endpoint.deprecated is not None:
            warn_once(endpoint)
        options = self._call_options(params)
        delay = self.limits.delay(self._base(endpoint.product), endpoint)
        if delay > 0:
            await asyncio.sleep(delay)
        value: T
        try:
            value = await self._exchange(endpoint, params, options)
        except BinanceAPIException as error:
            if not self._resync_wanted(error, params):
                raise
            try:
                await self.sync_clock()
            except (BinanceAPIException, BinanceRequestException, ValueError):
                raise error from None
        else:
            return value
        value = await self._exchange(endpoint, params, options)
        return value

    async def _exchange(self, endpoint: Endpoint[Any], params: Mapping[str, Any], options: Options) -> Any:
        request = self._build(endpoint, params)
        if self.verbose:
            self._log_request(request)
        settings = self._settings(options, request.url)
        failure: BinanceRequestException
        try:
            async with self.session.request(
                request.method,
                yarl.URL(request.url, encoded=True),  # as it was signed
                data=request.body,
                headers={**options.headers, **request.headers},
                **settings,
            ) as response:
                body = await response.read()
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as error:
            failure = _failure(error, request, endpoint)
        else:
            self.response = response
            if self.verbose:
                self._log_answer(request, response.status, body)
            host = self._base(endpoint.product)
            self.limits.headers(host, response.headers.items())
            try:
                return parse(response.status, response.headers, body, response)
            except BinanceRateLimitException as error:
                self.limits.refused(host, error)
                raise
            except BinanceRequestException as error:
                failure = explain(error, endpoint, sent=True)
        # Out here the library's exception is not the context of ours: its text may have the whole address.
        raise failure

    def _settings(self, options: Options, url: str) -> dict[str, Any]:
        timeout = self.REQUEST_TIMEOUT if options.timeout is DEFAULT else options.timeout
        if isinstance(timeout, tuple):
            timeout = aiohttp.ClientTimeout(sock_connect=timeout[0], sock_read=timeout[1])
        elif not isinstance(timeout, aiohttp.ClientTimeout):
            timeout = aiohttp.ClientTimeout(total=timeout)
        # A redirect would carry the key and the signature to wherever it points.
        settings: dict[str, Any] = {"timeout": timeout, "allow_redirects": False}
        if options.proxies:
            proxy = options.proxies.get(url.partition(":")[0]) or options.proxies.get("all")
            if proxy:
                settings["proxy"] = proxy
        tls = options.tls()
        if tls is not None:
            settings["ssl"] = tls
        if options.extra:
            settings.update(options.extra)
        return settings

    # --- WebSocket API ------------------------------------------------------------------------------------------

    async def _ws_request(self, endpoint: Endpoint[T], /, **params: Any) -> T:
        if endpoint.routes or endpoint.own:
            endpoint, params = rerouted(endpoint, params)
        if endpoint.deprecated is not None:
            warn_once(endpoint)
        if self._ws is None:
            from .ws_api import WsCalls

            self._ws = WsCalls(self)
        value: T = await self._ws.request(endpoint, params)
        return value


A = TypeVar("A", bound=AsyncClientBase)


def _discard(session: aiohttp.ClientSession) -> None:
    """Let go of a session whose loop has ended: it can't be awaited any more."""
    connector = session.connector
    session.detach()
    if connector is not None:
        connector._close()


def _failure(error: BaseException, request: Request, endpoint: Endpoint[Any]) -> BinanceRequestException:
    """Ours for theirs, without the address that theirs may show."""
    what = f"{request.method} {endpoint.path}"
    text = redact(f"{type(error).__name__}: {error}".rstrip(": "))
    sent = not isinstance(error, _NOTHING_SENT)
    if isinstance(error, asyncio.TimeoutError):
        return explain(AiohttpTimeout(f"{what}: no answer in time ({text})"), endpoint, sent)
    return explain(AiohttpConnectionError(f"{what}: {text}"), endpoint, sent)

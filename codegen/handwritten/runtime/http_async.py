"""REST on aiohttp, and the WebSocket API, for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

import aiohttp
import yarl

from .call import MEASURE, Sending, Steps, explain
from .client_core import USER_AGENT, ClientCore, OnLimit, OnUnknown
from .credentials import Quiet
from .endpoint import Endpoint
from .envelope import RawResponse, envelopes, last
from .environment import Environment
from .errors import BinanceConnectionException, BinanceRequestException, BinanceTimeoutException
from .limits import Policy
from .log import redact
from .options import DEFAULT, Options
from .proxies import is_socks, socks_library
from .request import Request
from .signing import PrivateKey

if TYPE_CHECKING:
    from .ws_api import WsCalls

__all__ = ["AiohttpConnectionError", "AiohttpTimeout", "AsyncClientBase"]

T = TypeVar("T")
P = ParamSpec("P")

_NOTHING_SENT = (
    aiohttp.ClientConnectorError,
    aiohttp.ClientHttpProxyError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.InvalidURL,
)


_SOCKS_ERRORS = frozenset({"ProxyError", "ProxyConnectionError", "ProxyTimeoutError"})


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
        retries: int = 2,
        on_unknown: OnUnknown = "raise",
        on_limit: OnLimit | Policy = "raise",
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
        :param retries: How often what only reads is repeated after a broken connection or a 5xx, within a budget. What
            writes is never repeated.
        :param on_unknown: When it is not known whether an order was placed: ``raise`` an ``OrderStatusUnknown``, or
            ``settle`` it first by asking for its id.
        :param on_limit: When a limit is used up: ``raise``, ``wait`` for the next window, or ``ignore`` it (a ban is
            kept all the same); or a function of a ``Block``.
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
            retries=retries,
            on_unknown=on_unknown,
            on_limit=on_limit,
            verbose=verbose,
        )
        self._answers_kept = Quiet()
        self._session_params = dict(session_params or {})
        self._session: aiohttp.ClientSession | None = None
        self._socks: dict[str, aiohttp.ClientSession] = Quiet()
        self._failures: tuple[type[Exception], ...] = (aiohttp.ClientError, asyncio.TimeoutError, OSError)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ws: dict[str | None, WsCalls] = Quiet()  # by proxy

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
    def response(self) -> aiohttp.ClientResponse | None:
        """The last answer; of any task."""
        return self._answers_kept.get("last")

    @property
    def session(self) -> aiohttp.ClientSession:
        """The running loop's session; made when it is first asked for."""
        self = self._root
        loop = asyncio.get_running_loop()
        session = self._session
        if session is None or session.closed or self._loop is not loop:
            if session is not None and self._loop is not None and self._loop is not loop:
                if self._loop.is_running():
                    raise RuntimeError("this client is in use on another running loop; make one client for each loop")
                _discard(session)
            for other in self._socks.values():
                _discard(other)
            self._socks = Quiet()
            session = self._open_session()
            self._session, self._loop = session, loop
        return session

    def _open_session(self, **own: Any) -> aiohttp.ClientSession:
        headers = {"User-Agent": USER_AGENT, "Accept": "application/json"}
        headers.update(self._session_params.get("headers") or {})
        params = {name: value for name, value in self._session_params.items() if name not in ("headers", "loop")}
        session = aiohttp.ClientSession(headers=headers, **{**params, **own})
        # On a connection that broke, aiohttp sends PUT and DELETE again by itself.
        session._retry_connection = False
        return session

    def _socks_session(self, proxy: str) -> aiohttp.ClientSession:
        """To aiohttp a SOCKS proxy is a connector, so it has a session of its own."""
        root = self._root
        session = root._socks.get(proxy)
        if session is None:
            library = socks_library("aiohttp_socks")
            root._failures = (*root._failures, library.ProxyError)
            connector = library.ProxyConnector.from_url(proxy.replace("socks5h:", "socks5:"), rdns=True)
            session = root._socks[proxy] = root._open_session(connector=connector)
        return session

    async def close_connection(self) -> None:
        """Close all connections. The next call opens new ones."""
        self = self._root
        session, self._session = self._session, None
        proxied, self._socks = list(self._socks.values()), Quiet()
        calls, self._ws = list(self._ws.values()), Quiet()
        if session is not None:
            if self._loop is asyncio.get_running_loop():
                await session.close()
            else:
                _discard(session)
        for other in proxied:
            if self._loop is asyncio.get_running_loop():
                await other.close()
            else:
                _discard(other)
        for ws in calls:
            await ws.close()

    async def __aenter__(self: A) -> A:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close_connection()

    async def sync_clock(self) -> int:
        """Measure the offset to the exchange's clock; returns it, in milliseconds."""
        asked = self.clock.local()
        with envelopes() as answers, self._asking_time() as sending:
            answer = await self._exchange(sending)
        return self._measured(answer, answers[-1], asked, self.clock.local())

    async def raw(self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        """What a method of this client returns, with its envelope:
        ``await client.raw(client.get_order_book, symbol="BNBBTC")``."""
        with envelopes() as answers:
            value = await method(*args, **kwargs)
        return RawResponse(value, last(answers))

    @property
    def with_raw_response(self) -> RawCalls:
        """The same methods, returning envelopes:
        ``(await client.with_raw_response.get_order_book(symbol="BNBBTC")).headers``. A type checker knows more about
        ``client.raw(client.get_order_book, ...)``."""
        return RawCalls(self)

    # --- REST ---------------------------------------------------------------------------------------------------

    async def _request(self, endpoint: Endpoint[T], /, **params: Any) -> T:
        value: T = await self._drive(self._steps(endpoint, params))
        return value

    async def _drive(self, steps: Steps) -> Any:
        exchange: Any = None
        try:
            step = next(steps)
            while True:
                try:
                    if type(step) is Sending:
                        exchange = await (self._exchange_ws(step) if step.ws else self._exchange(step))
                    elif step is MEASURE:
                        await self.sync_clock()
                    else:
                        await self._sleep(step)  # type: ignore[arg-type]
                except Exception as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(exchange)
        except StopIteration as done:
            return done.value

    async def _sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def _exchange(self, sending: Sending) -> Any:
        endpoint = sending.endpoint
        request = self._build(endpoint, sending.params)
        if endpoint.order is not None:
            sending.expires = self._expiry(sending.params)
        sending.sent = True
        if self.verbose:
            self._log_request(request)
        settings = self._settings(sending.options, request.url)
        session = self.session
        if is_socks(settings.get("proxy")):
            session = self._socks_session(settings.pop("proxy"))
        asked = self.clock.local()
        try:
            async with session.request(
                request.method,
                yarl.URL(request.url, encoded=True),  # as it was signed
                data=request.body,
                headers={**sending.options.headers, **request.headers},
                **settings,
            ) as response:
                body = await response.read()
        except self._failures as error:
            failure = _failure(error, request, endpoint)
        else:
            self._answers_kept["last"] = response
            return self._answered(sending, response.status, response.headers, body, response, asked)
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
        value: T = await self._drive(self._steps(endpoint, params, ws=True))
        return value

    async def _exchange_ws(self, sending: Sending) -> Any:
        root, proxy = self._root, self._proxy()
        if is_socks(proxy):
            socks_library("python_socks")
        calls = root._ws.get(proxy)
        if calls is None:
            from .ws_api import WsCalls

            calls = root._ws[proxy] = WsCalls(self)
        sending.expires = self._expiry(sending.params)
        return await calls.request(sending.endpoint, self._ws_params(sending))


class RawCalls:
    """The methods of a client, returning envelopes."""

    def __init__(self, client: AsyncClientBase) -> None:
        self._client = client

    def __getattr__(self, name: str) -> Callable[..., Awaitable[RawResponse[Any]]]:
        return partial(self._client.raw, getattr(self._client, name))


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
    sent = not isinstance(error, _NOTHING_SENT) and type(error).__name__ not in _SOCKS_ERRORS
    if isinstance(error, asyncio.TimeoutError):
        return explain(AiohttpTimeout(f"{what}: no answer in time ({text})"), endpoint, sent)
    return explain(AiohttpConnectionError(f"{what}: {text}"), endpoint, sent)

# Copied from codegen/handwritten/runtime/http_async.py; edit there.
"""REST and the WebSocket API for asyncio.

Requests go over connections of our own (``http1_async.py``). What those don't do goes by way of aiohttp
(``http_aiohttp.py``), and so does everything once a program has asked for the client's ``session`` or has said how that
is to be.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

import aiohttp

from .call import MEASURE, Sending, Steps, explain
from .client_core import USER_AGENT, ClientCore, OnLimit, OnUnknown
from .credentials import Quiet
from .endpoint import Endpoint
from .envelope import RawResponse, envelopes, last
from .environment import Environment
from .errors import BinanceConnectionException, BinanceRequestException, BinanceTimeoutException
from .http1 import ACCEPTED, Sealed, request_bytes
from .http1_async import Hosts, NotConnected, SlowToConnect
from .http_aiohttp import NOTHING_SENT, AiohttpSessions, unsupported
from .http_answer import DirectAnswer
from .limits import Policy
from .links import tls
from .log import LOGGER, redact
from .options import DEFAULT, Options
from .proxies import is_socks, socks_library
from .request import Request
from .signing import PrivateKey

if TYPE_CHECKING:
    from .ws_api import WsCalls

__all__ = ["AiohttpConnectionError", "AiohttpTimeout", "AsyncClientBase"]

T = TypeVar("T")
P = ParamSpec("P")

_LINES = f"User-Agent: {USER_AGENT}\r\nAccept: application/json\r\nAccept-Encoding: {ACCEPTED}\r\n"
_FIELDS = {name: value for name, _, value in (line.partition(": ") for line in _LINES.splitlines())}
_EMPTY_BODY = "Content-Length: 0\r\n"
_WITHOUT_BODY = frozenset({"GET", "DELETE"})
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
        self._aiohttp = AiohttpSessions(session_params)
        self._hosts: Hosts | None = None
        self._ways: dict[str, _Way] = Quiet()  # by address
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
    def response(self) -> DirectAnswer | aiohttp.ClientResponse | None:
        """The last answer; of any task."""
        return self._answers_kept.get("last")

    @property
    def session(self) -> aiohttp.ClientSession:
        """The running loop's session of aiohttp; made when it is first asked for. All requests go over it from then on,
        whatever was set on it."""
        root = self._root
        root._here()
        return root._aiohttp.session

    def _here(self) -> Hosts:
        """The connections of the running loop."""
        loop = asyncio.get_running_loop()
        hosts = self._hosts
        if hosts is None or hosts.loop is not loop:
            if hosts is not None:
                if hosts.loop.is_running():
                    raise RuntimeError("this client is in use on another running loop; make one client for each loop")
                hosts.discard()
                self._aiohttp.discard()
            hosts = self._hosts = Hosts(loop)
        return hosts

    async def close_connection(self) -> None:
        """Close all connections. The next call opens new ones."""
        self = self._root
        hosts, self._hosts = self._hosts, None
        self._ways.clear()
        calls, self._ws = list(self._ws.values()), Quiet()
        if hosts is not None:
            if hosts.loop is asyncio.get_running_loop():
                await hosts.close()
                await self._aiohttp.close()
            else:
                hosts.discard()
                self._aiohttp.discard()
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

    def _request(self, endpoint: Endpoint[T], /, **params: Any) -> Coroutine[Any, Any, T]:
        return self._drive(self._steps(endpoint, params))

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
            sending.built = self.clock.now()
        if self.verbose:
            self._log_request(request)
        options, root = sending.options, self._root
        timeout = self.REQUEST_TIMEOUT if options.timeout is DEFAULT else options.timeout
        hosts = root._hosts
        if hosts is None or hosts.loop is not asyncio.get_running_loop():
            hosts = root._here()
        way = root._ways.get(request.base)
        if way is None or way.hosts is not hosts or way.options is not options or way.timeout is not timeout:
            way = root._ways[request.base] = _Way(hosts, request.base, options, timeout)
        reason = way.reason or root._aiohttp.wanted
        raw = way.bytes_of(request) if reason is None else b""
        sending.sent = True
        asked = self.clock.local()
        response: DirectAnswer | aiohttp.ClientResponse
        try:
            if reason is None:
                answer = await way.host.exchange(raw, timeout)
                response, fields, body = DirectAnswer(answer, request), answer.fields, answer.body
            else:
                LOGGER.debug("sending by way of aiohttp, because %s", reason)
                response, body = await root._aiohttp.exchange(request, options, timeout)
                fields = {name.lower(): value for name, value in response.headers.items()}
        except root._aiohttp.failures as error:
            failure = _failure(error, request, endpoint)
        else:
            self._answers_kept["last"] = response
            return self._answered(sending, response.status, fields, body, response, asked)
        # Out here the library's exception is not the context of ours: its text may have the whole address.
        raise failure

    # --- WebSocket API ------------------------------------------------------------------------------------------

    def _ws_request(self, endpoint: Endpoint[T], /, **params: Any) -> Coroutine[Any, Any, T]:
        return self._drive(self._steps(endpoint, params, ws=True))

    def _exchange_ws(self, sending: Sending) -> Awaitable[Any]:
        root, proxy = self._root, self._proxy()
        if is_socks(proxy):
            socks_library("python_socks")
        calls = root._ws.get(proxy)
        if calls is None:
            from .ws_api import WsCalls

            calls = root._ws[proxy] = WsCalls(self)
        sending.built = self.clock.now()
        return calls.request(sending, self._ws_params(sending))


class RawCalls:
    """The methods of a client, returning envelopes."""

    def __init__(self, client: AsyncClientBase) -> None:
        self._client = client

    def __getattr__(self, name: str) -> Callable[..., Awaitable[RawResponse[Any]]]:
        return partial(self._client.raw, getattr(self._client, name))


A = TypeVar("A", bound=AsyncClientBase)


class _Way:
    """How requests to one address go, with these settings: over ``host``, or, for a ``reason``, by way of aiohttp."""

    __slots__ = ("fields", "host", "hosts", "options", "origin", "reason", "timeout")

    def __init__(self, hosts: Hosts, base: str, options: Options, timeout: Any) -> None:
        end = base.find("/", 8)
        origin = base if end < 0 else base[:end]
        self.origin = len(origin)
        self.hosts, self.options, self.timeout = hosts, options, timeout
        self.reason = unsupported(options, origin, timeout)
        if self.reason is None:
            self.host = hosts.host(origin, (options.tls() or tls()) if origin.startswith("https:") else None)
            self.fields = self.host.line + _LINES

    def bytes_of(self, request: Request) -> Sealed:
        lines, count, own = self.fields, len(_FIELDS) + 1, request.headers
        if self.options.headers:
            lines, count, own = "", 0, _merged(self.host.line, self.options.headers, own)
        if own:
            lines += "".join([f"{name}: {value}\r\n" for name, value in own.items()])
            count += len(own)
        if request.body is not None:
            lines, count = f"{lines}Content-Length: {len(request.body)}\r\n", count + 1
        elif request.method not in _WITHOUT_BODY:
            lines, count = lines + _EMPTY_BODY, count + 1
        return request_bytes(request.method, request.url[self.origin :], lines, count, request.body)


def _merged(host: str, theirs: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    """Names mean the same in any case; ours, which are signed or measured, go before the caller's."""
    host_name, _, host_value = host.strip().partition(": ")
    merged = {}
    for fields in ({host_name: host_value}, _FIELDS, theirs, own):
        merged.update({name.lower(): (name, value) for name, value in fields.items()})
    return dict(merged.values())


def _failure(error: BaseException, request: Request, endpoint: Endpoint[Any]) -> BinanceRequestException:
    """Ours for theirs, without the address that theirs may show."""
    what = f"{request.method} {endpoint.path}"
    text = redact(f"{type(error).__name__}: {error}".rstrip(": "))
    sent = not isinstance(error, (NotConnected, *NOTHING_SENT)) and type(error).__name__ not in _SOCKS_ERRORS
    if isinstance(error, (TimeoutError, asyncio.TimeoutError, SlowToConnect)):
        return explain(AiohttpTimeout(f"{what}: no answer in time ({text})"), endpoint, sent)
    return explain(AiohttpConnectionError(f"{what}: {text}"), endpoint, sent)

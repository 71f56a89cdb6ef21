"""REST on requests, and the sync form of the WebSocket API.

The hot path hands a request that is built here to the session's adapter (``adapter.py``, unless another one is
mounted): ``Session.request`` would parse, encode and merge again what is known already, for more than half of the time
of a call. Everything that users set on the session still counts (proxies, verify, cert, headers, adapters); hooks, auth
and cookies take the way through ``Session.send``.
"""

from __future__ import annotations

import os
import ssl
import threading
import time
import weakref
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

import requests
from requests.structures import CaseInsensitiveDict

from .adapter import Adapter, DirectResponse
from .call import MEASURE, Sending, Steps, explain
from .client_core import USER_AGENT, ClientCore, OnLimit, OnUnknown
from .credentials import Quiet
from .endpoint import Endpoint
from .envelope import RawResponse, envelopes, last
from .environment import Environment
from .errors import BinanceConnectionException, BinanceRequestException, BinanceTimeoutException
from .http1 import ACCEPTED
from .limits import Policy
from .log import guard_library_log, redact
from .loop_thread import LoopThread
from .options import DEFAULT, Options
from .proxies import is_socks, socks_library
from .request import Request
from .signing import PrivateKey

if TYPE_CHECKING:
    from .ws_api import WsCalls

__all__ = ["RequestsConnectionError", "RequestsTimeout", "SyncClient"]

T = TypeVar("T")
P = ParamSpec("P")

_EXTRA = frozenset({"allow_redirects", "auth", "cookies", "hooks", "stream"})
_NOTHING_SENT = frozenset({
    "NewConnectionError", "NameResolutionError", "ConnectTimeoutError", "ProxyError", "InvalidProxyURL",
    "InvalidSchema",
})  # fmt: skip


class RequestsTimeout(BinanceTimeoutException, requests.exceptions.Timeout):
    """Also what requests raises, for programs that catch that."""


class RequestsConnectionError(BinanceConnectionException, requests.exceptions.ConnectionError):
    """Also what requests raises, for programs that catch that."""


class SyncClient(ClientCore):
    """The base of the generated ``Client``. Threads may share one."""

    def __init__(
        self,
        api_key: str | None = None,
        api_secret: str | None = None,
        requests_params: Mapping[str, Any] | None = None,
        tld: str = "com",
        base_endpoint: str = "",
        testnet: bool = False,
        demo: bool = False,
        private_key: PrivateKey | None = None,
        private_key_pass: str | bytes | None = None,
        ping: bool | None = False,
        time_unit: str | None = None,
        verbose: bool = False,
        *,
        environment: Environment | str | None = None,
        recv_window: float | None = None,
        https_proxy: str | None = None,
        resync_clock: bool = True,
        retries: int = 2,
        on_unknown: OnUnknown = "raise",
        on_limit: OnLimit | Policy = "raise",
    ) -> None:
        """Makes no request unless ``ping`` asks for one, which also measures the clock's offset.

        :param requests_params: ``timeout``, ``proxies``, ``headers``, ``verify``, ``cert``, ... for every request.
        :param private_key: RSA or Ed25519, PEM text or the path of a PEM file; used instead of ``api_secret``.
        :param time_unit: MILLISECOND or MICROSECOND, for times in answers.
        :param environment: ``Environment.testnet()``, ``Environment.at("http://127.0.0.1:9000")``, "demo", ...
        :param recv_window: Milliseconds that a signed request stays valid.
        :param https_proxy: A proxy for everything, WebSocket API included.
        :param resync_clock: When Binance refuses the time of a request, measure the offset and send it again, once.
        :param retries: How often what only reads is repeated after a broken connection or a 5xx, within a budget. What
            writes is never repeated.
        :param on_unknown: When it is not known whether an order was placed: ``raise`` an ``OrderStatusUnknown``, or
            ``settle`` it first by asking for its id.
        :param on_limit: When a limit is used up: ``raise``, ``wait`` for the next window, or ``ignore`` it (a ban is
            kept all the same); or a function of a ``Block``.
        """
        options = Options().merged(requests_params, _EXTRA)
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
        guard_library_log("urllib3.connectionpool")
        self.session = requests.Session()
        self.session.mount("https://", Adapter())
        self.session.mount("http://", Adapter())
        self.session.headers.update(
            {"User-Agent": USER_AGENT, "Accept": "application/json", "Accept-Encoding": ACCEPTED}
        )
        self.response: requests.Response | None = None
        """The last answer; of any thread."""
        self._settings_cache: dict[Any, Mapping[str, Any]] = Quiet()
        self._thread = LoopThread("binance_gen-ws-api")
        self._ws: dict[str | None, WsCalls] = Quiet()  # by proxy
        self._ws_lock = threading.Lock()
        self._finalizer = weakref.finalize(self, self._thread.stop)
        _clients.add(self)
        if ping:
            self.sync_clock()

    def close_connection(self) -> None:
        """Close all connections. The next call opens new ones."""
        self.session.close()
        root = self._root
        with root._ws_lock:
            calls, root._ws = list(root._ws.values()), Quiet()
        for ws in calls:
            if root._thread.running:
                root._thread.run(ws.close(), timeout=5)
        root._thread.stop()

    def __enter__(self: C) -> C:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close_connection()

    def sync_clock(self) -> int:
        """Measure the offset to the exchange's clock; returns it, in milliseconds."""
        asked = self.clock.local()
        with envelopes() as answers, self._asking_time() as sending:
            answer = self._exchange(sending)
        return self._measured(answer, answers[-1], asked, self.clock.local())

    def raw(self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        """What a method of this client returns, with its envelope: ``client.raw(client.get_order_book,
        symbol="BNBBTC")``."""
        with envelopes() as answers:
            value = method(*args, **kwargs)
        return RawResponse(value, last(answers))

    @property
    def with_raw_response(self) -> RawCalls:
        """The same methods, returning envelopes: ``client.with_raw_response.get_order_book(symbol="BNBBTC").headers``.
        A type checker knows more about ``client.raw(client.get_order_book, ...)``."""
        return RawCalls(self)

    # --- REST ---------------------------------------------------------------------------------------------------

    def _request(self, endpoint: Endpoint[T], /, **params: Any) -> T:
        value: T = self._drive(self._steps(endpoint, params, _EXTRA))
        return value

    def _drive(self, steps: Steps) -> Any:
        exchange: Any = None
        try:
            step = next(steps)
            while True:
                try:
                    if type(step) is Sending:
                        exchange = self._exchange_ws(step) if step.ws else self._exchange(step)
                    elif step is MEASURE:
                        self.sync_clock()
                    else:
                        self._sleep(step)  # type: ignore[arg-type]
                except Exception as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(exchange)
        except StopIteration as done:
            return done.value

    def _sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    def _exchange(self, sending: Sending) -> Any:
        endpoint = sending.endpoint
        request = self._build(endpoint, sending.params)
        if endpoint.order is not None:
            sending.built = self.clock.now()
        sending.sent = True
        if self.verbose:
            self._log_request(request)
        asked = self.clock.local()
        try:
            response = self._send(request, sending.options)
            body = response.content
        except requests.exceptions.RequestException as error:
            failure = _failure(error, request, endpoint)
        else:
            self.response = response
            if isinstance(response, DirectResponse):
                fields = response.answer.fields
            else:
                fields = {name.lower(): value for name, value in response.headers.items()}
            return self._answered(sending, response.status_code, fields, body, response, asked)
        # Out here the library's exception is not the context of ours: its text has the whole address.
        raise failure

    def _send(self, request: Request, options: Options) -> requests.Response:
        session = self.session
        prepared = requests.PreparedRequest()
        prepared.method = request.method
        prepared.url = request.url
        prepared.body = request.body
        headers = _copied(session.headers, [*options.headers.items(), *request.headers.items()])
        if request.body is not None:
            headers["Content-Length"] = str(len(request.body))
        elif request.method not in ("GET", "DELETE"):
            headers["Content-Length"] = "0"
        prepared.headers = headers
        settings = self._merged(request.url, options)
        timeout = self.REQUEST_TIMEOUT if options.timeout is DEFAULT else options.timeout
        if options.extra or session.auth or session.hooks["response"] or session.cookies:
            return self._send_slowly(prepared, options, settings, timeout)
        started = time.perf_counter()
        response = session.get_adapter(request.url).send(prepared, timeout=timeout, **settings)
        if not isinstance(response, DirectResponse):  # which knows
            response.elapsed = timedelta(seconds=time.perf_counter() - started)
        return response

    def _send_slowly(
        self, prepared: requests.PreparedRequest, options: Options, settings: Mapping[str, Any], timeout: Any
    ) -> requests.Response:
        """Through ``Session.send``, which knows hooks, cookies and redirects. The bytes stay as they are."""
        session, extra = self.session, options.extra
        cookies = session.cookies.copy()
        cookies.update(extra.get("cookies") or {})
        prepared.prepare_cookies(cookies)
        auth = extra.get("auth") or session.auth
        if auth:
            prepared.prepare_auth(auth, prepared.url or "")
        prepared.hooks = {
            "response": [*session.hooks["response"], *_as_list((extra.get("hooks") or {}).get("response"))]
        }
        # A redirect would carry the key and the signature to wherever it points.
        return session.send(
            prepared, timeout=timeout, allow_redirects=bool(extra.get("allow_redirects", False)), **settings
        )

    def _merged(self, url: str, options: Options) -> Mapping[str, Any]:
        """proxies, verify and cert from the options, the session and the process's environment. The latter is read
        once per host: requests reads it for every request."""
        session = self.session
        host = url[: url.find("/", 8)]
        proxies = tuple(session.proxies.items()) if session.proxies else ()
        key = (host, proxies, session.verify, session.cert, session.trust_env)
        settings = self._settings_cache.get(key) if options is self._options else None
        if settings is None:
            settings = session.merge_environment_settings(
                url, dict(options.proxies), False, options.verify, options.cert
            )
            if any(map(is_socks, settings["proxies"].values())):
                socks_library("socks")
            if options is self._options:
                self._settings_cache[key] = settings
        return settings

    # --- WebSocket API ------------------------------------------------------------------------------------------

    def _ws_request(self, endpoint: Endpoint[T], /, **params: Any) -> T:
        """On a thread with a loop of its own, so that it works in scripts, threads and inside a running loop."""
        value: T = self._drive(self._steps(endpoint, params, ws=True))
        return value

    def _exchange_ws(self, sending: Sending) -> Any:
        root, proxy = self._root, self._proxy()
        if is_socks(proxy):
            socks_library("python_socks")
        with root._ws_lock:
            calls = root._ws.get(proxy)
            if calls is None:
                from .ws_api import WsCalls

                calls = root._ws[proxy] = WsCalls(self)
        sending.built = self.clock.now()
        return calls.request_from(root._thread, sending, self._ws_params(sending))

    def _after_fork(self) -> None:
        """In the child the sockets are the parent's, and any lock may have been held by one of its threads."""
        for prefix, adapter in list(self.session.adapters.items()):
            if isinstance(adapter, Adapter):
                _parents.append(adapter)
                self.session.mount(prefix, Adapter())
        self._ws = Quiet()
        self._ws_lock = threading.Lock()


class RawCalls:
    """The methods of a client, returning envelopes."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def __getattr__(self, name: str) -> Callable[..., RawResponse[Any]]:
        return partial(self._client.raw, getattr(self._client, name))


C = TypeVar("C", bound=SyncClient)

_clients: weakref.WeakSet[SyncClient] = weakref.WeakSet()
_parents: list[Adapter] = []
"""Kept, because to let go of a connection would be to use it."""


def _after_fork() -> None:
    for client in list(_clients):
        client._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def _copied(headers: Any, more: list[tuple[str, str]]) -> CaseInsensitiveDict[Any]:
    """The session's headers, and more. Its own copy goes through every name again, for each request."""
    store = getattr(headers, "_store", None)
    if type(headers) is not CaseInsensitiveDict or store is None:
        return CaseInsensitiveDict([*headers.items(), *more])
    copied: CaseInsensitiveDict[Any] = CaseInsensitiveDict()
    store = store.copy()
    for name, value in more:
        store[name.lower()] = (name, value)
    copied._store = store  # type: ignore[attr-defined]
    return copied


def _as_list(hooks: Any) -> list[Any]:
    if hooks is None:
        return []
    return list(hooks) if isinstance(hooks, (list, tuple)) else [hooks]


def _failure(
    error: requests.exceptions.RequestException, request: Request, endpoint: Endpoint[Any]
) -> BinanceRequestException:
    """Ours for theirs, without the address that theirs shows."""
    cause = error.args[0] if error.args else error
    cause = getattr(cause, "reason", None) or cause
    text = redact(str(cause))
    name = type(cause).__name__
    what = f"{request.method} {endpoint.path}"
    if isinstance(error, requests.exceptions.Timeout):
        sent = not isinstance(error, requests.exceptions.ConnectTimeout)
        return explain(RequestsTimeout(f"{what}: no answer in time ({name}: {text})"), endpoint, sent)
    inner = cause.args[0] if isinstance(cause, Exception) and cause.args else None
    if getattr(error, "nothing_sent", False):
        return explain(RequestsConnectionError(f"{what}: {name}: {text}"), endpoint, False)
    sent = name not in _NOTHING_SENT and not isinstance(inner, ssl.SSLCertVerificationError)
    return explain(RequestsConnectionError(f"{what}: {name}: {text}"), endpoint, sent)

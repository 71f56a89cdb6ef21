# Copied from codegen/handwritten/runtime/client_core.py; edit there.
"""What both clients are before any byte moves: settings, credentials, clock, limits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, ClassVar, Literal, NoReturn, TypeVar

from . import codec
from .call import Sending, Steps, calling, changes_something, explain
from .clock import Clock
from .credentials import Credentials, Quiet
from .deprecation import warn_once
from .endpoint import Endpoint, Product
from .envelope import Envelope, recorded
from .environment import Environment
from .errors import (
    WRONG_TIME,
    BinanceAPIException,
    BinanceEnvironmentError,
    BinanceRateLimitException,
    BinanceRegionException,
    BinanceRequestException,
)
from .limits import POLICIES, Block, Claim, Limits, Policy, weight_of
from .limits_told import from_headers
from .log import LOGGER, redact
from .options import DEFAULT, Options
from .request import Request, build, sign_ws
from .response import parse
from .retry import RetryBudget
from .routing import rerouted
from .signing import PrivateKey
from .url_constant import apply_class_overrides
from .version import VERSION
from .views import view_class

__all__ = ["USER_AGENT", "ClientCore", "OnLimit", "OnUnknown", "changes_something", "explain"]

C = TypeVar("C", bound="ClientCore")

OnLimit = Literal["raise", "wait", "ignore"]
OnUnknown = Literal["raise", "settle"]

USER_AGENT = f"binance-gen/{VERSION}"

_LONGEST_WINDOW = 60_000
_PAUSE = 10.0
_TIME_UNITS = ("MILLISECOND", "MICROSECOND")


class ClientCore:
    """Shared by the sync and the async client. Makes no connection and reads no file but a private key's."""

    TIME_ENDPOINT: ClassVar[Endpoint[Any] | None] = None
    """Tells the exchange's time. The generated client sets it; without it the clock can't be synchronised."""

    REQUEST_TIMEOUT: float = 10
    """Seconds for one request, unless ``requests_params`` has a ``timeout``."""

    REQUEST_RECVWINDOW: int = 10000
    """Milliseconds that a signed request stays valid, unless the client or the call has its own."""

    _parent: Any = None
    """The client that holds the connections, of one that came from ``with_options``."""

    def __init__(
        self,
        api_key: str | None,
        api_secret: str | None,
        *,
        environment: Environment | str | None,
        tld: str,
        base_endpoint: str,
        testnet: bool,
        demo: bool,
        private_key: PrivateKey | None,
        private_key_pass: str | bytes | None,
        time_unit: str | None,
        recv_window: float | None,
        resync_clock: bool,
        options: Options,
        retries: int,
        on_unknown: OnUnknown,
        on_limit: OnLimit | Policy,
        verbose: bool,
    ) -> None:
        codec.load()
        self._environment = Environment.from_arguments(
            environment, tld=tld, base_endpoint=base_endpoint, testnet=testnet, demo=demo
        )
        self.credentials = Credentials(api_key, api_secret, private_key, private_key_pass)
        self.clock = Clock()
        self.limits = Limits(self.clock)
        self.retries = retries
        self.on_unknown = on_unknown
        self.on_limit = on_limit
        self._budget = RetryBudget()
        _check_policies(retries, on_unknown, on_limit)
        self.recv_window = recv_window
        self.resync_clock = resync_clock
        self.tld = tld if environment is None else self._environment.tld
        self.testnet = self._environment.name == "testnet"
        self.demo = self._environment.name == "demo"
        self.verbose = verbose
        if verbose:
            LOGGER.setLevel("DEBUG")
        self.time_unit = time_unit.upper() if time_unit else None
        if self.time_unit and self.time_unit not in _TIME_UNITS:
            raise ValueError(f"time_unit is one of {', '.join(_TIME_UNITS)}, not {time_unit!r}")
        self._options = options
        self._rest_bases: dict[str, str] = {}
        apply_class_overrides(self)

    # --- what users look at -------------------------------------------------------------------------------------

    @property
    def environment(self) -> Environment:
        """Where the hosts are. May be set; calls from then on go there."""
        return self._environment

    @environment.setter
    def environment(self, value: Environment) -> None:
        root = self._root
        root._environment = value
        root._rest_bases.clear()

    @property
    def API_KEY(self) -> str | None:  # python-binance's name
        return self.credentials.api_key

    @API_KEY.setter
    def API_KEY(self, value: str) -> None:
        self._root.credentials = self.credentials.replaced(api_key=value)

    @property
    def API_SECRET(self) -> str:
        """Write-only: a secret that can be read gets logged one day."""
        raise AttributeError("API_SECRET can be set, not read")

    @API_SECRET.setter
    def API_SECRET(self, value: str) -> None:
        self._root.credentials = self.credentials.replaced(api_secret=value)

    @property
    def timestamp_offset(self) -> int:
        """Milliseconds to add to the local clock to get the exchange's."""
        return self.clock.offset

    @timestamp_offset.setter
    def timestamp_offset(self, value: float) -> None:
        self.clock.offset = int(value)

    def weight_of(self, endpoint: Endpoint[Any], /, *, ws: bool = False, **params: Any) -> int:
        """The request weight that a call with these parameters costs."""
        return weight_of(endpoint, params, ws=ws)

    def sign_ws(self, params: Mapping[str, Any]) -> dict[str, Any]:
        """``params`` with ``apiKey``, ``timestamp`` and ``signature`` for the WebSocket API."""
        return sign_ws(params, self.credentials, self.clock)

    def with_options(
        self: C,
        *,
        timeout: Any = DEFAULT,
        retries: int | None = None,
        proxy: str | None = None,
        headers: Mapping[str, str] | None = None,
        recv_window: float | None = None,
        on_unknown: OnUnknown | None = None,
        on_limit: OnLimit | Policy | None = None,
    ) -> C:
        """This client with other settings, for one call or many: connections, keys, clock and limits are shared, and
        this one stays as it is. ``client.with_options(on_unknown="settle").create_order(...)``

        :param timeout: Seconds, or seconds to connect and seconds to read; None for no limit.
        :param retries: How often what only reads is repeated.
        :param proxy: ``http://``, ``https://`` or ``socks5://``, with ``user:password@`` if need be.
        :param headers: Sent as well.
        :param recv_window: Milliseconds that a signed request stays valid.
        :param on_unknown: ``raise`` or ``settle`` when it is not known whether an order was placed.
        :param on_limit: ``raise``, ``wait`` or ``ignore`` when a limit is used up.
        """
        root = self._root
        view: C = object.__new__(view_class(type(self)))
        mine = dict(vars(self))
        if self is root:
            mine = {name: value for name, value in mine.items() if hasattr(type(self), name)}
        params: dict[str, Any] = {} if timeout is DEFAULT else {"timeout": timeout}
        if proxy is not None:
            params["proxies"] = {"http": proxy, "https": proxy}
        if headers is not None:
            params["headers"] = headers
        given = {"retries": retries, "on_unknown": on_unknown, "on_limit": on_limit, "recv_window": recv_window}
        mine.update({name: value for name, value in given.items() if value is not None})
        mine.update(_parent=root, _options=self._options.merged(params), _settings_cache=Quiet())
        vars(view).update(mine)
        _check_policies(view.retries, view.on_unknown, view.on_limit)
        return view

    def __repr__(self) -> str:
        where = self._environment.url or self._environment.name
        return f"<{type(self).__name__} {where}, {self.credentials.kind or 'no'} secret>"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("a client holds keys and connections and can't be pickled or copied; make one where it is used")

    # --- what the shells use ------------------------------------------------------------------------------------

    @property
    def _root(self: C) -> C:
        """The client that holds the connections; another one than this if this came from ``with_options``."""
        return self if self._parent is None else self._parent

    def _steps(
        self, endpoint: Endpoint[Any], params: dict[str, Any], known: frozenset[str] | None = None, *, ws: bool = False
    ) -> Steps:
        """The steps of one call."""
        if endpoint.routes or endpoint.own:
            endpoint, params = rerouted(endpoint, params)
        if endpoint.deprecated is not None:
            warn_once(endpoint)
        options = self._options
        if not ws and ("requests_params" in params or "headers" in params):
            options = self._call_options(params, known)
        return calling(self, endpoint, params, options, ws=ws)

    def _drive(self, steps: Steps) -> Any:
        """Carry steps out: the result, or for asyncio an awaitable of it."""
        raise NotImplementedError

    def _can_measure(self) -> bool:
        """The clock may be set by itself. Not in quick succession: a server that tells no time won't in a second."""
        return self.resync_clock and self.TIME_ENDPOINT is not None and self.clock.steady() - self.clock.tried > _PAUSE

    def _on_block(self, block: Block) -> float:
        policy = self.on_limit
        return (POLICIES[policy] if isinstance(policy, str) else policy)(block)

    def _answered(
        self, sending: Sending, status: int, fields: Mapping[str, str], body: bytes, response: Any, asked: int
    ) -> Any:
        """What an answer says, after it was made use of. ``fields``: of its head, by their names in lower case;
        ``response``: the library's, which may have to make its ``headers`` first. ``asked``: local time."""
        endpoint, clock = sending.endpoint, self.clock
        if sending.claim is not None:
            self.limits.answered(sending.claim, from_headers(fields))
            sending.claim = None
        now = clock.local()
        date = fields.get("date")
        if date is not None:
            clock.saw(date, asked, now)
        if (kept := recorded.get()) is not None:
            kept.append(Envelope(status, response.headers, body, response, asked, now))
        if self.verbose:
            self._log_answer(endpoint, status, body)
        try:
            value = parse(status, fields if status == 200 else response.headers, body, response, endpoint)
        except BinanceRateLimitException as error:
            self.limits.refused(self._limits_host(endpoint.product), error, self.credentials.account)
            raise
        except BinanceRequestException as error:
            error.message = f"{endpoint.method} {endpoint.path}: {error.message}"
            raise explain(error, endpoint, sent=True) from None
        if type(value) is dict and "rateLimits" in value:
            self.limits.learn(self._limits_host(endpoint.product), value["rateLimits"], self.credentials.account)
        return value

    @contextmanager
    def _asking_time(self) -> Iterator[Sending]:
        """The request for the exchange's time. It goes out whatever the limits say, and counts."""
        endpoint = self.TIME_ENDPOINT
        if endpoint is None:
            raise ValueError("this client has no endpoint that tells the time")
        sending = Sending(endpoint, {}, self._options, False)
        claim = self.limits.claim(self._base(endpoint.product), endpoint, {}, force=True)
        sending.claim = claim if isinstance(claim, Claim) else None
        try:
            yield sending
        finally:
            if sending.claim is not None:
                self.limits.lost(sending.claim, sent=sending.sent)

    def _measured(self, answer: Any, last: Envelope, asked: int, answered: int) -> int:
        """Set the clock by the answer of ``TIME_ENDPOINT``; the offset."""
        self._adjust(answer, asked, answered)
        clock = self.clock
        date = last.headers.get("Date")
        if date is not None:
            clock.saw(date, asked, answered)
            if clock.doubtful:
                clock.distrust_dates()
        return clock.offset

    def _adjust(self, answer: Any, asked: int, answered: int) -> None:
        time = answer.get("serverTime") if isinstance(answer, Mapping) else None
        if not isinstance(time, int):
            raise BinanceRequestException(f"the answer tells no time: {answer!s:.100}")
        self.clock.adjust(time, asked, answered)

    def _base(self, product: Product) -> str:
        """The REST host. It also names what limits and bans are counted by."""
        base = self._rest_bases.get(product.name)
        if base is None:
            base = self._rest_bases[product.name] = self._environment.rest_url(product)
        return base

    def _limits_host(self, product: Product) -> str:
        """The WebSocket API shares the limits of the REST host."""
        try:
            return self._base(product)
        except BinanceEnvironmentError:
            return self._environment.ws_api_url(product)

    def _recv_window(self) -> float | None:
        return self.recv_window if self.recv_window is not None else self.REQUEST_RECVWINDOW or None

    def _call_options(self, params: dict[str, Any], known: frozenset[str] | None = None) -> Options:
        """The client's, or those of one call: ``requests_params`` and ``headers``, which python-binance takes with
        every method. They are taken out of ``params``."""
        options = self._options
        if "requests_params" in params:
            options = options.merged(params.pop("requests_params"), known)
        if "headers" in params:
            options = options.merged({"headers": params.pop("headers")})
        return options

    def _build(self, endpoint: Endpoint[Any], params: Mapping[str, Any]) -> Request:
        if not endpoint.method:
            raise ValueError(f"{endpoint.name} has no REST address")
        if endpoint.tld and endpoint.tld != self._environment.tld and not self._environment.url:
            raise BinanceRegionException(endpoint.tld, self._environment.tld, endpoint.name)
        request = build(
            endpoint,
            params,
            base=self._base(endpoint.product),
            credentials=self.credentials,
            clock=self.clock,
            recv_window=self._recv_window() if endpoint.signed else None,
            microseconds=self.time_unit == "MICROSECOND" and endpoint.product.time_unit,
        )
        if self.time_unit and endpoint.product.time_unit:
            request.headers["X-MBX-TIME-UNIT"] = self.time_unit
        return request

    def _expiry(self, params: Mapping[str, Any], built: int) -> float:
        """When the exchange won't take it any more, in milliseconds of its clock, as is ``built``."""
        window = params.get("recvWindow")
        try:
            return built + float(self._recv_window() or 5000 if window is None else window)
        except (TypeError, ValueError):
            return built + _LONGEST_WINDOW

    def _ws_params(self, sending: Sending) -> dict[str, Any]:
        """Those of a request over the WebSocket API; a timeout of this client's own goes with them."""
        params = sending.params
        if self is not self._root and "requests_params" not in params and self._options.timeout is not DEFAULT:
            params = {**params, "requests_params": {"timeout": self._options.timeout}}
        return params

    def _resync_wanted(self, error: BinanceAPIException, params: Mapping[str, Any]) -> bool:
        """Binance refused the time before it did anything, so the call may be sent again with a better one."""
        wanted = self.resync_clock and self.TIME_ENDPOINT is not None
        return error.code == WRONG_TIME and wanted and params.get("timestamp") is None

    def _proxy(self) -> str | None:
        """For WebSockets."""
        proxies = self._options.proxies
        return proxies.get("https") or proxies.get("http") or proxies.get("all")

    def _log_request(self, request: Request) -> None:
        body = request.body.decode("utf-8", "replace") if request.body else ""
        LOGGER.debug("%s %s", request.method, redact(f"{request.url} {body}".rstrip()))

    def _log_answer(self, endpoint: Endpoint[Any], status: int, body: bytes) -> None:
        shown = redact(body[:2000].decode("utf-8", "replace"))
        LOGGER.debug("%s %s: %s, %d bytes: %s", endpoint.method, endpoint.path, status, len(body), shown)


def _check_policies(retries: int, on_unknown: str, on_limit: str | Policy) -> None:
    if not isinstance(retries, int) or retries < 0:
        raise ValueError(f"retries is a number from 0 on, not {retries!r}")
    if on_unknown not in ("raise", "settle"):
        raise ValueError(f"on_unknown is 'raise' or 'settle', not {on_unknown!r}")
    if not callable(on_limit) and on_limit not in POLICIES:
        raise ValueError(f"on_limit is one of {', '.join(POLICIES)}, or a function, not {on_limit!r}")

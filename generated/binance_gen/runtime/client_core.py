# Copied from codegen/handwritten/runtime/client_core.py; edit there.
"""What both clients are before any byte moves: settings, credentials, clock, limits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, NoReturn

from . import codec
from .clock import Clock
from .credentials import Credentials
from .endpoint import TRADE, Endpoint, Product
from .environment import Environment
from .errors import (
    BinanceAPIException,
    BinanceEnvironmentError,
    BinanceRegionException,
    BinanceRequestException,
)
from .limits import Limits, weight_of
from .log import LOGGER, redact
from .options import Options
from .request import Request, build, sign_ws
from .signing import PrivateKey
from .url_constant import apply_class_overrides
from .version import VERSION

__all__ = ["USER_AGENT", "ClientCore", "changes_something"]

USER_AGENT = f"binance-gen/{VERSION}"

_WRONG_TIME = -1021
_TIME_UNITS = ("MILLISECOND", "MICROSECOND")


class ClientCore:
    """Shared by the sync and the async client. Makes no connection and reads no file but a private key's."""

    TIME_ENDPOINT: ClassVar[Endpoint[Any] | None] = None
    """Tells the exchange's time. The generated client sets it; without it the clock can't be synchronised."""

    REQUEST_TIMEOUT: float = 10
    """Seconds for one request, unless ``requests_params`` has a ``timeout``."""

    REQUEST_RECVWINDOW: int = 10000
    """Milliseconds that a signed request stays valid, unless the client or the call has its own."""

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
        verbose: bool,
    ) -> None:
        codec.load()
        self._environment = Environment.from_arguments(
            environment, tld=tld, base_endpoint=base_endpoint, testnet=testnet, demo=demo
        )
        self.credentials = Credentials(api_key, api_secret, private_key, private_key_pass)
        self.clock = Clock()
        self.limits = Limits()
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
        self._environment = value
        self._rest_bases.clear()

    @property
    def API_KEY(self) -> str | None:  # python-binance's name
        return self.credentials.api_key

    @API_KEY.setter
    def API_KEY(self, value: str) -> None:
        self.credentials = self.credentials.replaced(api_key=value)

    @property
    def API_SECRET(self) -> str:
        """Write-only: a secret that can be read gets logged one day."""
        raise AttributeError("API_SECRET can be set, not read")

    @API_SECRET.setter
    def API_SECRET(self, value: str) -> None:
        self.credentials = self.credentials.replaced(api_secret=value)

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

    def __repr__(self) -> str:
        where = self._environment.url or self._environment.name
        return f"<{type(self).__name__} {where}, {self.credentials.kind or 'no'} secret>"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("a client holds keys and connections and can't be pickled or copied; make one where it is used")

    # --- what the shells use ------------------------------------------------------------------------------------

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
            recv_window=self._recv_window(),
        )
        if self.time_unit and endpoint.product.time_unit:
            request.headers["X-MBX-TIME-UNIT"] = self.time_unit
        return request

    def _resync_wanted(self, error: BinanceAPIException, params: Mapping[str, Any]) -> bool:
        """Binance refused the time before it did anything, so the call may be sent again with a better one."""
        return (
            error.code == _WRONG_TIME
            and self.resync_clock
            and self.TIME_ENDPOINT is not None
            and params.get("timestamp") is None
        )

    def _proxy(self) -> str | None:
        """For WebSockets."""
        proxies = self._options.proxies
        return proxies.get("https") or proxies.get("http") or proxies.get("all")

    def _log_request(self, request: Request) -> None:
        body = request.body.decode("utf-8", "replace") if request.body else ""
        LOGGER.debug("%s %s", request.method, redact(f"{request.url} {body}".rstrip()))

    def _log_answer(self, request: Request, status: int, body: bytes) -> None:
        shown = redact(body[:2000].decode("utf-8", "replace"))
        LOGGER.debug("%s %s: %s, %d bytes: %s", request.method, request.url.partition("?")[0], status, len(body), shown)


def changes_something(endpoint: Endpoint[Any]) -> bool:
    """Sending it twice is not the same as sending it once."""
    return endpoint.method != "GET" if endpoint.method else endpoint.ws_security == TRADE


def explain(error: BinanceRequestException, endpoint: Endpoint[Any], sent: bool) -> BinanceRequestException:
    """Say whether the request may have been executed."""
    if not sent:
        error.message += ". Nothing was sent"
    elif changes_something(endpoint):
        error.outcome_unknown = True
        error.message += ". The outcome is unknown: it may have been executed, ask before you send it again"
    error.args = (error.message,)
    return error

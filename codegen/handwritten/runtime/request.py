"""An endpoint, parameters, credentials and a clock become the bytes to send.

On REST everything is percent-encoded first, then exactly those bytes are signed and sent. On the WebSocket API the
signature covers the raw values, sorted by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import codec
from .clock import Clock
from .credentials import Credentials
from .encoding import form, percent, plain, text
from .endpoint import KEYED, SIGNED, Endpoint

__all__ = ["Request", "build", "sign_ws", "ws_params"]

_FORM = "application/x-www-form-urlencoded"
_JSON = "application/json"
_IN_URL = frozenset({"GET", "DELETE"})


class Request:
    """A REST request, ready for a shell: the address and the body must go out as they are, unchanged."""

    __slots__ = ("base", "body", "headers", "method", "timed_by_caller", "url")

    def __init__(
        self, method: str, base: str, url: str, headers: dict[str, str], body: bytes | None, timed_by_caller: bool
    ) -> None:
        self.method = method
        self.base = base
        """What ``url`` begins with: the host, and where a product is at it."""
        self.url = url
        self.headers = headers
        self.body = body
        self.timed_by_caller = timed_by_caller
        """The caller gave the timestamp, so sending it again would send the same time again."""

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.url.partition('?')[0]}>"


def build(
    endpoint: Endpoint[Any],
    params: Mapping[str, Any],
    *,
    base: str,
    credentials: Credentials,
    clock: Clock,
    recv_window: float | None = None,
    microseconds: bool = False,
) -> Request:
    """``params`` without those that are None. The caller's ``recvWindow`` and ``timestamp`` win over ours.

    GET and DELETE carry everything in the query, POST and PUT in a form; with parameters that the endpoint places in
    the body, the body is JSON and the rest goes into the query. ``microseconds``: the timestamp is in those.
    """
    headers: dict[str, str] = {}
    path = endpoint.path
    sent = params.items()
    body: bytes | None = None
    if endpoint.place:
        path, sent, body = _placed(endpoint, params, headers)
    pairs = form(sent, endpoint.encode)
    timed_by_caller = False
    if endpoint.keyed:
        headers["X-MBX-APIKEY"] = credentials.key_for(endpoint.name)
    if endpoint.signed:
        timed_by_caller = params.get("timestamp") is not None
        if recv_window is not None and params.get("recvWindow") is None:
            pairs.append(f"recvWindow={text(recv_window)}")
        if not timed_by_caller:
            pairs.append(f"timestamp={clock.now_in_microseconds() if microseconds else clock.now()}")
        payload = "&".join(pairs)
        unsigned = payload.encode() if body is None else payload.encode() + body
        payload += f"&signature={percent(credentials.sign(unsigned, endpoint.name))}"
    else:
        payload = "&".join(pairs)
    url = base + path
    if body is not None:
        headers["Content-Type"] = _JSON
    elif endpoint.method not in _IN_URL:
        if payload:
            headers["Content-Type"] = _FORM
            body = payload.encode()
        return Request(endpoint.method, base, url, headers, body, timed_by_caller)
    if payload:
        url = f"{url}?{payload}"
    return Request(endpoint.method, base, url, headers, body, timed_by_caller)


def ws_params(
    endpoint: Endpoint[Any],
    params: Mapping[str, Any],
    *,
    credentials: Credentials,
    clock: Clock,
    recv_window: float | None = None,
    logged_on: bool = False,
) -> dict[str, Any]:
    """The ``params`` of a request of the WebSocket API, signed if the endpoint asks for it. ``logged_on``: it goes over
    a connection that these credentials are logged on to, which stands for key and signature."""
    values: dict[str, Any] = {}
    for name, value in params.items():
        if value is None:
            continue
        if type(value) is str:  # most are
            values[name] = value
            continue
        try:
            if endpoint.encode.get(name) == "comma" and isinstance(value, (list, tuple)):
                values[name] = ",".join(map(text, value))
            else:
                values[name] = plain(value)
        except (TypeError, ValueError) as error:
            kind = TypeError if isinstance(error, TypeError) else ValueError
            raise kind(f"{name}: {error}") from None
    if endpoint.ws_security in SIGNED:
        if recv_window is not None:
            values.setdefault("recvWindow", plain(recv_window))
        if logged_on and "apiKey" not in values:
            values.setdefault("timestamp", clock.now())
            return values
        return _signed(values, credentials, clock, endpoint.name)
    if endpoint.ws_security in KEYED and not logged_on:
        values.setdefault("apiKey", str(credentials.key_for(endpoint.name)))
    return values


def sign_ws(params: Mapping[str, Any], credentials: Credentials, clock: Clock) -> dict[str, Any]:
    """``params`` with ``apiKey``, ``timestamp`` and ``signature``; the caller's own win."""
    return _signed(dict(params), credentials, clock, "this")


def _signed(values: dict[str, Any], credentials: Credentials, clock: Clock, what: str) -> dict[str, Any]:
    values.setdefault("apiKey", str(credentials.key_for(what)))  # JSON encoders want a plain str
    values.setdefault("timestamp", clock.now())
    if "signature" not in values:
        payload = "&".join([f"{name}={text(values[name])}" for name in sorted(values)])
        values["signature"] = credentials.sign(payload.encode(), what)
    return values


def _placed(
    endpoint: Endpoint[Any], params: Mapping[str, Any], headers: dict[str, str]
) -> tuple[str, Any, bytes | None]:
    path = endpoint.path
    rest: dict[str, Any] = {}
    content: dict[str, Any] = {}
    for name, value in params.items():
        where = endpoint.place.get(name, "query")
        if where == "query" or value is None:
            rest[name] = value
        elif where == "path":
            path = path.replace(f"{{{name}}}", percent(text(value)))
        elif where == "header":
            headers[name] = _header(name, text(value))
        else:
            content[name] = plain(value)
    has_body = "body" in endpoint.place.values()
    return path, rest.items(), codec.encode(content) if has_body else None


def _header(name: str, value: str) -> str:
    if not (value.isascii() and value.isprintable()):
        raise ValueError(f"{name}: {value!r} can't be a header")
    return value

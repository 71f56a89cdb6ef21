"""requests' adapter for a client that asks the same few hosts again and again.

The stock adapter parses the address, picks a proxy, looks up the pool, stats the certificate bundle, and has
``http.client`` and ``email`` take the answer apart, each time. Here a request goes out over a connection of
``http1_sync.py``, and what comes is a ``requests.Response`` that is made in full when somebody looks at it. What that
way does not do (``_unsupported`` lists it) goes the stock adapter's; hooks, cookies, auth and redirects are the
session's business either way.

It is mounted on the client's session; users may mount another one instead.
"""

from __future__ import annotations

import http.client
import io
import ssl
import time
from collections.abc import Callable, Mapping
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests.cookies import extract_cookies_to_jar
from requests.exceptions import ConnectionError, ConnectTimeout, ReadTimeout, SSLError
from requests.structures import CaseInsensitiveDict
from requests.utils import get_encoding_from_headers, select_proxy
from urllib3.connection import HTTPConnection, HTTPSConnection

from .http1 import ACCEPTED, Answer, HttpError, Sealed, host_line, request_bytes
from .http1_sync import Connections
from .log import LOGGER
from .options import are_seconds

__all__ = ["Adapter", "DirectResponse"]

_extract_cookies: Callable[..., None] = extract_cookies_to_jar
_STOCK_SEND = HTTPAdapter.send
_CONNECTIONS = (HTTPConnection, HTTPSConnection)
_UNDERSTOOD = frozenset({ACCEPTED, "gzip", "deflate", "identity", None})
_ATTRIBUTES = frozenset(vars(requests.Response()))


class DirectResponse(requests.Response):
    """What the hot path needs of an answer; the rest, headers included, is made when it is first asked for."""

    def __init__(self, adapter: Adapter, request: requests.PreparedRequest, answer: Answer, seconds: float) -> None:
        # Not the base's: what it sets, ``__getattr__`` is for.
        self.answer = answer
        self.connection = adapter
        self.request = request
        self.status_code = answer.status
        self._content = answer.body
        self._content_consumed = True
        self._seconds = seconds

    def __getattr__(self, name: str) -> Any:
        """Called for what is not there yet."""
        mine = self.__dict__
        if "answer" not in mine or name not in _ATTRIBUTES:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        made = self.connection.build_response(self.request, _raw(self.answer))
        made.elapsed = timedelta(seconds=self._seconds)
        for attribute, value in vars(made).items():
            mine.setdefault(attribute, value)
        return mine[name]


class Adapter(HTTPAdapter):
    """Keeps the connections of each host and each set of TLS settings."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._pools: dict[Any, Any] = {}
        self._hosts: dict[Any, _Host] = {}

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: Any = True,
        cert: Any = None,
        proxies: Any = None,
    ) -> requests.Response:
        """As requests' own, exceptions included. One that comes from before anything was sent has a true attribute
        ``nothing_sent``."""
        reason = "the answer is to be streamed" if stream else self._unsupported(request, timeout, proxies)
        if reason is None:
            host = self._host(request, verify, cert)
            if host.pool.ConnectionCls not in _CONNECTIONS:
                reason = "urllib3's connections are not its own"
            elif (raw := host.bytes_of(request)) is None:
                reason = "a header is no text"
            else:
                return self._send_directly(request, raw, host.connections, timeout)
        LOGGER.debug("sending by way of urllib3, because %s", reason)
        return super().send(request, stream=stream, timeout=timeout, verify=verify, cert=cert, proxies=proxies)

    def _unsupported(self, request: requests.PreparedRequest, timeout: Any, proxies: Any) -> str | None:
        """Why a request has to go the stock adapter's way."""
        body, headers = request.body, request.headers
        if proxies and select_proxy(request.url or "", proxies):
            return "there is a proxy"
        if type(self) is not Adapter or HTTPAdapter.send is not _STOCK_SEND:
            return "the adapter is not the client's own"
        if self.max_retries.total:
            return "the adapter has retries"
        if not are_seconds(timeout):
            return "the timeout is none that is known here"
        if body is not None and (type(body) is not bytes or "Content-Length" not in headers):
            return "the body is not made of bytes"
        if headers.get("Accept-Encoding") not in _UNDERSTOOD:
            return "another content-encoding is asked for"
        return None

    def _host(self, request: requests.PreparedRequest, verify: Any, cert: Any) -> _Host:
        url = request.url or ""
        key = (url[: url.find("/", 8)], verify, cert)
        host = self._hosts.get(key)
        if host is None:
            pool = self.get_connection_with_tls_context(request, verify, proxies=None, cert=cert)
            host = self._hosts.setdefault(key, _Host(pool, self._pool_maxsize))  # type: ignore[attr-defined]
        return host

    def _send_directly(
        self, request: requests.PreparedRequest, raw: bytes, connections: Connections, timeout: Any
    ) -> DirectResponse:
        connect, read = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        started = time.perf_counter()
        try:
            connection = connections.take(connect)
        except (OSError, urllib3.exceptions.HTTPError) as error:
            raise _not_opened(error, request) from error
        try:
            answer = connections.exchange(connection, raw, read, request.method == "HEAD")
        except TimeoutError:
            raise ReadTimeout(TimeoutError(f"nothing came for {read} s"), request=request) from None
        except (OSError, HttpError) as error:
            raise ConnectionError(error, request=request) from error
        return DirectResponse(self, request, answer, time.perf_counter() - started)

    # --- the stock adapter's way, where it does again what need not be done again

    def get_connection_with_tls_context(
        self,
        request: requests.PreparedRequest,
        verify: Any,
        proxies: Mapping[str, str] | None = None,
        cert: Any = None,
    ) -> Any:
        url = request.url or ""
        key = (url[: url.find("/", 8)], verify, cert, tuple(proxies.items()) if proxies else None)
        pool = self._pools.get(key)
        if pool is None:
            pool = super().get_connection_with_tls_context(request, verify, proxies=proxies, cert=cert)
            set_tls: Callable[..., None] = super().cert_verify
            set_tls(pool, url, verify, cert)
            self._pools[key] = pool
        return pool

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Done when the pool was made."""

    def request_url(self, request: requests.PreparedRequest, proxies: Mapping[str, str] | None) -> str:
        if proxies:
            return super().request_url(request, proxies)
        url = request.url or ""
        return url[url.find("/", 8) :]

    def build_response(self, req: requests.PreparedRequest, resp: Any) -> requests.Response:
        response = requests.Response()
        response.status_code = resp.status
        response.headers = CaseInsensitiveDict(resp.headers.itermerged())
        response.encoding = get_encoding_from_headers(response.headers)
        response.raw = resp
        response.reason = resp.reason
        response.url = req.url or ""
        if "Set-Cookie" in response.headers:
            _extract_cookies(response.cookies, req, resp)
        response.request = req
        response.connection = self
        return response

    def close(self) -> None:
        hosts, self._hosts = list(self._hosts.values()), {}
        for host in hosts:
            host.connections.close()
        pools, self._pools = list(self._pools.values()), {}
        for pool in pools:  # else each would live until nobody refers to it any more, as an answer may
            pool.close()
        super().close()


class _Host:
    """One host with one set of TLS settings."""

    __slots__ = ("connections", "pool", "_line")

    def __init__(self, pool: Any, most: int) -> None:
        self._line = host_line(pool.scheme, pool.host, pool.port)
        self.pool = pool
        self.connections = Connections(pool, most)

    def bytes_of(self, request: requests.PreparedRequest) -> Sealed | None:
        """None: a header is not a text, which requests allows."""
        url, headers, body = request.url or "", request.headers, request.body
        store = getattr(headers, "_store", None)  # its own way through the names takes as long as all the rest
        fields = headers.items() if store is None else store.values()
        try:
            lines = "".join([name + ": " + value + "\r\n" for name, value in fields])
        except TypeError:
            return None
        count = len(fields)
        if "host" not in headers:
            lines, count = self._line + lines, count + 1
        assert body is None or isinstance(body, bytes)
        return request_bytes(request.method or "", url[url.find("/", 8) :], lines, count, body)


def _not_opened(error: Exception, request: requests.PreparedRequest) -> requests.exceptions.ConnectionError:
    """What requests calls it."""
    errors = urllib3.exceptions
    made: ConnectionError
    if isinstance(error, errors.NewConnectionError):  # with some urllib3 also a ConnectTimeoutError
        made = ConnectionError(error, request=request)
    elif isinstance(error, (TimeoutError, errors.ConnectTimeoutError, errors.ReadTimeoutError)):
        made = ConnectTimeout(error, request=request)
    elif isinstance(error, (ssl.SSLError, ssl.CertificateError)):
        made = SSLError(errors.SSLError(error), request=request)
    else:
        made = ConnectionError(error, request=request)
    made.nothing_sent = True  # type: ignore[attr-defined]
    return made


def _raw(answer: Answer) -> urllib3.HTTPResponse:
    """What urllib3 would have made of it; the body has been read."""
    message = http.client.HTTPMessage()
    for name, value in answer.pairs:
        message[name] = value
    raw = urllib3.HTTPResponse(
        io.BytesIO(),
        urllib3.HTTPHeaderDict(answer.pairs),
        answer.status,
        version=answer.version,
        reason=answer.reason,
        preload_content=False,
    )
    original: Any = SimpleNamespace(msg=message, isclosed=lambda: True, close=lambda: None)
    raw._original_response = original  # where cookies are looked for
    return raw

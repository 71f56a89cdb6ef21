# Copied from codegen/handwritten/runtime/http_aiohttp.py; edit there.
"""REST by way of aiohttp: for what our own connections don't do, and for programs that want their session."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import aiohttp
import yarl

from .client_core import USER_AGENT
from .credentials import Quiet
from .http1 import HttpError
from .options import Options, are_seconds
from .proxies import is_socks, socks_library
from .request import Request

__all__ = ["NOTHING_SENT", "AiohttpSessions", "unsupported"]

NOTHING_SENT = (
    aiohttp.ClientConnectorError,
    aiohttp.ClientHttpProxyError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.InvalidURL,
)
_FRAMING = frozenset({"accept-encoding", "connection", "content-length", "expect", "transfer-encoding", "upgrade"})
_STOCK_REQUEST = aiohttp.ClientSession._request


def unsupported(options: Options, origin: str, timeout: Any) -> str | None:
    """Why a request has to go by way of aiohttp."""
    if options.proxies and _proxy(options, origin):
        return "there is a proxy"
    if options.extra:
        return f"{', '.join(sorted(options.extra))} is for aiohttp"
    if not are_seconds(timeout):
        return "the timeout is aiohttp's"
    for name, value in options.headers.items():
        if not isinstance(value, str) or name.lower() in _FRAMING:
            return f"the header {name} is an unusual one"
    if "@" in origin or not origin.isascii():
        return "the address is an unusual one"
    return None


class AiohttpSessions:
    """A session, and one more for each SOCKS proxy. They belong to the loop on which they were opened."""

    def __init__(self, params: Mapping[str, Any] | None) -> None:
        """``params``: arguments of ``aiohttp.ClientSession``."""
        self.params = Quiet(params or {})
        self.failures: tuple[type[Exception], ...] = (
            HttpError, aiohttp.ClientError, asyncio.TimeoutError, OSError,
        )  # fmt: skip
        """What goes wrong on either way."""
        self._session: aiohttp.ClientSession | None = None
        self._others: dict[str, aiohttp.ClientSession] = Quiet()  # by SOCKS proxy, or without a name

    @property
    def wanted(self) -> str | None:
        """Why all requests have to go by way of aiohttp: somebody expects them to."""
        if self._session is not None or self.params:
            return "its session is in use"
        return None if aiohttp.ClientSession._request is _STOCK_REQUEST else "something stands in for it"

    @property
    def session(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            self._session = self._open()
        return self._session

    async def exchange(self, request: Request, options: Options, timeout: Any) -> tuple[aiohttp.ClientResponse, bytes]:
        settings = _settings(request.url, options, timeout)
        if is_socks(settings.get("proxy")):
            session = self._socks_session(settings.pop("proxy"))
        elif self._session is not None or self.params:
            session = self.session
        else:
            session = self._unasked()
        async with session.request(
            request.method,
            yarl.URL(request.url, encoded=True),  # as it was signed
            data=request.body,
            headers={**options.headers, **request.headers},
            **settings,
        ) as response:
            return response, await response.read()

    async def close(self) -> None:
        for session in self._taken():
            await session.close()

    def discard(self) -> None:
        """Let go of sessions whose loop has ended: they can't be awaited any more."""
        for session in self._taken():
            connector = session.connector
            session.detach()
            if connector is not None:
                connector._close()

    def _taken(self) -> list[aiohttp.ClientSession]:
        sessions = [*self._others.values(), *([self._session] if self._session else [])]
        self._session, self._others = None, Quiet()
        return sessions

    def _open(self, **own: Any) -> aiohttp.ClientSession:
        headers = {"User-Agent": USER_AGENT, "Accept": "application/json"}
        headers.update(self.params.get("headers") or {})
        params = {name: value for name, value in self.params.items() if name not in ("headers", "loop")}
        session = aiohttp.ClientSession(headers=headers, **{**params, **own})
        # On a connection that broke, aiohttp sends PUT and DELETE again by itself.
        session._retry_connection = False
        return session

    def _unasked(self) -> aiohttp.ClientSession:
        """One that nobody has seen, so that what doesn't need it goes on without it."""
        session = self._others.get("")
        if session is None:
            session = self._others[""] = self._open()
        return session

    def _socks_session(self, proxy: str) -> aiohttp.ClientSession:
        """To aiohttp a SOCKS proxy is a connector, so it has a session of its own."""
        session = self._others.get(proxy)
        if session is None:
            library = socks_library("aiohttp_socks")
            self.failures = (*self.failures, library.ProxyError)
            connector = library.ProxyConnector.from_url(proxy.replace("socks5h:", "socks5:"), rdns=True)
            session = self._others[proxy] = self._open(connector=connector)
        return session


def _proxy(options: Options, url: str) -> str | None:
    return options.proxies.get(url.partition(":")[0]) or options.proxies.get("all")


def _settings(url: str, options: Options, timeout: Any) -> dict[str, Any]:
    if isinstance(timeout, tuple):
        timeout = aiohttp.ClientTimeout(sock_connect=timeout[0], sock_read=timeout[1])
    elif not isinstance(timeout, aiohttp.ClientTimeout):
        timeout = aiohttp.ClientTimeout(total=timeout)
    # A redirect would carry the key and the signature to wherever it points.
    settings: dict[str, Any] = {"timeout": timeout, "allow_redirects": False}
    if proxy := _proxy(options, url):
        settings["proxy"] = proxy
    tls = options.tls()
    if tls is not None:
        settings["ssl"] = tls
    settings.update(options.extra)
    return settings

"""An answer as programs that were written for aiohttp look at it."""

from __future__ import annotations

import http.cookies
from email.message import Message
from functools import cached_property
from typing import TYPE_CHECKING, Any

import aiohttp
import yarl
from multidict import CIMultiDict, CIMultiDictProxy

from . import codec
from .http1 import Answer

if TYPE_CHECKING:
    from .request import Request

__all__ = ["DirectAnswer"]


class DirectAnswer:
    """Has what an ``aiohttp.ClientResponse`` offers to somebody who gets one that has been read: its attributes by
    their names there, made when they are first asked for, and the methods to read the body, which is there."""

    history: tuple[()] = ()
    closed = True
    version = aiohttp.HttpVersion11

    def __init__(self, answer: Answer, request: Request) -> None:
        self.answer = answer
        self._request = request
        self.status = answer.status

    @property
    def method(self) -> str:
        return self._request.method

    @property
    def reason(self) -> str:
        return self.answer.reason

    @property
    def ok(self) -> bool:
        return self.status < 400

    @cached_property
    def headers(self) -> CIMultiDictProxy[str]:
        return CIMultiDictProxy(CIMultiDict(self.answer.pairs))

    @property
    def raw_headers(self) -> tuple[tuple[bytes, bytes], ...]:
        return self.answer.raw_pairs

    @cached_property
    def url(self) -> yarl.URL:
        return yarl.URL(self._request.url, encoded=True)

    @property
    def real_url(self) -> yarl.URL:
        return self.url

    @property
    def host(self) -> str | None:
        return self.url.host

    @cached_property
    def request_info(self) -> aiohttp.RequestInfo:
        headers = CIMultiDictProxy(CIMultiDict(self._request.headers))
        return aiohttp.RequestInfo(self.url, self.method, headers, self.url)

    @cached_property
    def cookies(self) -> http.cookies.SimpleCookie:
        cookies = http.cookies.SimpleCookie()
        for value in self.headers.getall("Set-Cookie", []):
            cookies.load(value)
        return cookies

    @cached_property
    def _content(self) -> Message:
        message = Message()
        message["Content-Type"] = self.headers.get("Content-Type", "application/octet-stream")
        return message

    @property
    def content_type(self) -> str:
        return self._content.get_content_type()

    @property
    def charset(self) -> str | None:
        return self._content.get_content_charset()

    @property
    def content_length(self) -> int | None:
        length = self.headers.get("Content-Length", "")
        return int(length) if length.isdecimal() else None

    def get_encoding(self) -> str:
        return self.charset or "utf-8"

    async def read(self) -> bytes:
        return self.answer.body

    async def text(self, encoding: str | None = None, errors: str = "strict") -> str:
        return self.answer.body.decode(encoding or self.get_encoding(), errors)

    async def json(self, *, encoding: str | None = None, loads: Any = None, content_type: str | None = "") -> Any:  # noqa: ARG002
        """``content_type`` is not looked at."""
        body = self.answer.body.strip()
        if not body:
            return None
        return codec.decode(body) if loads is None else loads(body.decode(encoding or self.get_encoding()))

    def raise_for_status(self) -> None:
        if not self.ok:
            raise aiohttp.ClientResponseError(
                self.request_info, (), status=self.status, message=self.reason, headers=self.headers
            )

    def release(self) -> None:
        """It has been read."""

    def close(self) -> None:
        """It has been read."""

    def __repr__(self) -> str:  # an address has a signature
        return f"<{type(self).__name__} {self._request!r} [{self.status} {self.reason}]>"

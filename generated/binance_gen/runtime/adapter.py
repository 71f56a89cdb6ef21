# Copied from codegen/handwritten/runtime/adapter.py; edit there.
"""requests' adapter without what need not be done again for every request.

The stock adapter parses the address, picks a proxy, looks up the pool, stats the certificate bundle and searches the
answer for cookies each time. All of that follows from the host and the TLS settings, or from a header that Binance
rarely sends. It is mounted on the client's session; users may mount another one instead.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests.cookies import extract_cookies_to_jar
from requests.structures import CaseInsensitiveDict
from requests.utils import get_encoding_from_headers

__all__ = ["Adapter"]

_extract_cookies: Callable[..., None] = extract_cookies_to_jar


class Adapter(HTTPAdapter):
    """Keeps the pool of each host and each set of TLS settings."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._pools: dict[Any, Any] = {}

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
        self._pools.clear()
        super().close()

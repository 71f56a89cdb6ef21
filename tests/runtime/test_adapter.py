from __future__ import annotations

from typing import Any

import pytest
import requests
from requests.adapters import HTTPAdapter

from binance_gen.runtime.adapter import Adapter
from tests.runtime.rest_kit import RestServer


def prepared(url: str, **arguments: Any) -> requests.PreparedRequest:
    return requests.Request("GET", url, **arguments).prepare()


def test_the_same_as_requests_own(server: RestServer) -> None:
    url = f"{server.url}/a/b?x=%E4%BD%A0&y=a%2Bb"
    responses = []
    for adapter in (HTTPAdapter(), Adapter()):
        server.reply(201, "é".encode(), Content_Type="text/plain; charset=utf-8", Set_Cookie="c=d", X_Two="1")
        response = adapter.send(prepared(url))
        response.content  # noqa: B018
        responses.append(response)
        adapter.close()
    theirs, ours = responses
    for name in ("status_code", "reason", "encoding", "url", "text", "headers"):
        assert getattr(ours, name) == getattr(theirs, name)
    assert ours.cookies.get_dict() == theirs.cookies.get_dict() == {"c": "d"}
    assert server.requests[0].target == server.requests[1].target


def test_pools_are_kept_per_host_and_tls_settings(server: RestServer) -> None:
    adapter = Adapter()
    request = prepared(f"{server.url}/x")
    pool = adapter.get_connection_with_tls_context(request, True)
    assert adapter.get_connection_with_tls_context(prepared(f"{server.url}/y?z=1"), True) is pool
    https = prepared("https://127.0.0.1:1/x")
    strict = adapter.get_connection_with_tls_context(https, True)
    lax = adapter.get_connection_with_tls_context(https, False)
    assert strict is not lax
    assert (strict.cert_reqs, lax.cert_reqs) == ("CERT_REQUIRED", "CERT_NONE")
    assert strict.ca_certs
    proxied = adapter.get_connection_with_tls_context(request, True, {"http": "http://proxy.invalid:1"})
    assert proxied.proxy.host == "proxy.invalid"
    adapter.close()


def test_close_forgets_the_pools(server: RestServer) -> None:
    adapter = Adapter()
    for _ in range(2):
        assert adapter.send(prepared(f"{server.url}/x")).content == b"{}"
        adapter.close()
    assert server.connections == 2


def test_missing_certificates_are_refused() -> None:
    adapter = Adapter()
    with pytest.raises(OSError, match="absent"):
        adapter.send(prepared("https://127.0.0.1:1/x"), verify="/absent/bundle.pem")
    adapter.close()

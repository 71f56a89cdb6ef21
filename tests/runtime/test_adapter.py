from __future__ import annotations

import pickle
import socket
from typing import Any

import pytest
import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, Timeout
from urllib3.connection import HTTPConnection
from urllib3.util import connection

from binance_gen.runtime.adapter import Adapter
from binance_gen.runtime.http1_sync import Connections
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


# --- which way a request goes ---------------------------------------------------------------------------------------


@pytest.fixture
def direct(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Targets that went the direct way."""
    sent: list[str] = []
    exchange = Connections.exchange

    def noting(self: Connections, connection: Any, request: bytes, *arguments: Any) -> Any:
        sent.append(request.split(b" ", 2)[1].decode())
        return exchange(self, connection, request, *arguments)

    monkeypatch.setattr(Connections, "exchange", noting)
    return sent


def test_what_goes_directly(server: RestServer, direct: list[str], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", "binance_gen")
    adapter = Adapter()
    for number, timeout in enumerate([None, 5, 0.5, (1, 2), (None, 3), (3, None)]):
        adapter.send(prepared(f"{server.url}/{number}"), timeout=timeout)  # type: ignore[arg-type]
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        adapter.send(requests.Request(method, f"{server.url}/{method}", data=b"a=b").prepare())
    adapter.send(prepared(f"{server.url}/proxied elsewhere".replace(" ", "-")), proxies={"ftp": "http://127.0.0.1:1"})
    assert direct == [request.target.decode() for request in server.requests]
    assert len(direct) == 11
    assert server.connections == 1
    assert [request.body for request in server.requests[6:10]] == [b"a=b"] * 4
    assert "by way of" not in caplog.text
    adapter.close()


class Patched(Adapter):
    pass


WAYS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "the answer is to be streamed": ({}, {"stream": True}),
    "another content-encoding is asked for": ({"headers": {"Accept-Encoding": "br"}}, {}),
    "the body is not made of bytes": ({"method": "POST", "data": iter([b"a", b"b"])}, {}),
    "a header is no text": ({"headers": {"X-A": b"bytes"}}, {}),
    "the timeout is none that is known here": ({}, {"timeout": Timeout(5)}),
}


@pytest.mark.parametrize("reason", WAYS)
def test_what_goes_by_way_of_urllib3(
    reason: str, server: RestServer, direct: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", "binance_gen")
    wanted, arguments = WAYS[reason]
    adapter = Adapter()
    request = requests.Request(**{"method": "GET", "url": f"{server.url}/x", **wanted}).prepare()
    if reason.startswith("the body"):
        server.reply(200, fault="hang up")  # it doesn't know chunks
        with pytest.raises(requests.exceptions.ConnectionError):
            adapter.send(request, **arguments)
    else:
        assert adapter.send(request, **arguments).content == b"{}"
    assert direct == []
    assert f"by way of urllib3, because {reason}" in caplog.text
    adapter.close()


def test_adapters_that_are_not_the_clients_own(server: RestServer, direct: list[str]) -> None:
    for adapter in (Patched(), Adapter(max_retries=1)):
        assert adapter.send(prepared(f"{server.url}/x")).content == b"{}"
        adapter.close()
    assert direct == []


def test_libraries_that_stand_in_for_the_network(
    server: RestServer, direct: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """``responses`` puts something in the place of requests' ``send``, vcrpy in that of urllib3's connections."""
    adapter = Adapter()
    with monkeypatch.context() as patch:
        patch.setattr(HTTPAdapter, "send", lambda *_, **__: "made up")
        assert adapter.send(prepared(f"{server.url}/x")) == "made up"  # type: ignore[comparison-overlap]
    with monkeypatch.context() as patch:
        patch.setattr(HTTPConnectionPool, "ConnectionCls", type("Other", (HTTPConnection,), {}))
        assert adapter.send(prepared(f"{server.url}/x")).content == b"{}"
    assert direct == []
    assert adapter.send(prepared(f"{server.url}/x")).content == b"{}"
    assert direct == ["/x"]
    adapter.close()


def test_a_proxy_goes_by_way_of_urllib3(server: RestServer, direct: list[str]) -> None:
    adapter = Adapter()
    adapter.send(prepared("http://exchange.invalid/x"), proxies={"http": server.url})
    assert server.last.target == b"http://exchange.invalid/x"
    assert direct == []
    adapter.close()


def test_close_closes_what_an_answer_still_refers_to(server: RestServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pool of urllib3's lives as long as one of its answers."""
    opened: list[socket.socket] = []
    connect = connection.create_connection

    def remember(*args: Any, **kwargs: Any) -> socket.socket:
        opened.append(connect(*args, **kwargs))
        return opened[-1]

    monkeypatch.setattr(connection, "create_connection", remember)
    adapter = Adapter()
    answers = [
        adapter.send(prepared("http://exchange.invalid/x"), proxies={"http": server.url}),
        adapter.send(prepared(f"{server.url}/x"), stream=True),
    ]
    assert [answer.content for answer in answers] == [b"{}", b"{}"]
    assert [one.fileno() >= 0 for one in opened] == [True, True]
    adapter.close()
    assert [one.fileno() for one in opened] == [-1, -1]


# --- what a direct answer offers ------------------------------------------------------------------------------------


def test_a_direct_response_is_whole(server: RestServer) -> None:
    adapter = Adapter()
    server.reply(200, {"a": 1}, Set_Cookie="c=d", X_Two="2")
    response = adapter.send(prepared(f"{server.url}/x"))
    assert "headers" not in vars(response)  # made when it is looked at
    again = pickle.loads(pickle.dumps(response))
    for one in (response, again):
        assert one.json() == {"a": 1}
        assert one.ok
        assert one.headers["x-TWO"] == "2"
        assert one.cookies.get_dict() == {"c": "d"}
        assert one.elapsed.total_seconds() > 0
        assert one.history == []
        one.raise_for_status()
    assert b"".join(response.iter_content(4)) == response.content
    assert response.raw.version == 11
    assert response.raw.headers["X-Two"] == "2"
    assert not hasattr(response, "nothing_like_it")
    response.close()
    adapter.close()


def test_what_would_end_a_header_is_refused(server: RestServer) -> None:
    request = prepared(f"{server.url}/x")
    request.headers["X-A"] = "b\r\nX-Evil: c"
    with pytest.raises(ValueError, match="can't be sent"):
        Adapter().send(request)
    assert server.connections == 0


def test_hosts_are_named_as_requests_names_them(server: RestServer) -> None:
    for adapter in (HTTPAdapter(), Adapter()):
        adapter.send(prepared(f"{server.url}/x"))
        adapter.send(prepared(f"{server.url}/x", headers={"Host": "elsewhere.example"}))
        adapter.close()
    theirs, ours = server.requests[:2], server.requests[2:]
    assert [request.headers["host"] for request in ours] == [request.headers["host"] for request in theirs]

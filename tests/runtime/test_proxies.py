"""SOCKS proxies, for both forms of REST and for the WebSocket API. (HTTP proxies: test_http_shells, test_ws_api.)"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest

from binance_gen.runtime.errors import BinanceConnectionException, BinanceWebsocketUnableToConnect
from binance_gen.runtime.proxies import is_socks
from tests.runtime.rest_kit import ORDER, PRODUCT, PUBLIC, Driver, RestServer
from tests.runtime.socks_server import SocksServer
from tests.runtime.ws_server import WsServer

ELSEWHERE = "http://exchange.example:1234"
PASSWORD = "proxypassword"


@pytest.fixture
def socks(server: RestServer) -> Iterator[SocksServer]:
    with SocksServer(("127.0.0.1", urlsplit(server.url).port or 0), "user", PASSWORD) as proxy:
        yield proxy


@pytest.fixture(params=["sync", "async"])
def make(request: pytest.FixtureRequest) -> Iterator[Callable[..., Driver]]:
    drivers = []

    def make(url: str = ELSEWHERE, **arguments: Any) -> Driver:
        drivers.append(Driver(request.param, url, **arguments))
        return drivers[-1]

    yield make
    for driver in drivers:
        driver.close()


def test_which_proxies() -> None:
    assert [is_socks(one) for one in ("socks5://a", "SOCKS5h://a", "http://socks", None)] == [True, True, False, False]


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_rest(scheme: str, make: Callable[..., Driver], socks: SocksServer, server: RestServer) -> None:
    driver = make(https_proxy=f"{scheme}://user:{PASSWORD}@127.0.0.1:{socks.port}")
    if scheme == "socks5h" or driver.kind == "async":  # requests looks names up itself otherwise
        driver.call(PUBLIC)
        driver.call(PUBLIC)
        assert socks.asked == ["exchange.example"]
        assert socks.logins == [("user", PASSWORD)]
        assert len(server.requests) == 2


def test_for_some_calls(make: Callable[..., Driver], socks: SocksServer, server: RestServer) -> None:
    driver = make(server.url)
    proxied = driver.client.with_options(proxy=f"socks5h://user:{PASSWORD}@127.0.0.1:{socks.port}")
    driver.call(PUBLIC)
    assert socks.asked == []
    driver.run(proxied._request, PUBLIC)
    driver.call(PUBLIC)
    assert len(socks.asked) == 1
    assert server.connections == 2


def test_a_proxy_that_refuses(make: Callable[..., Driver], socks: SocksServer, server: RestServer) -> None:
    driver = make(https_proxy=f"socks5h://user:wrong{PASSWORD}@127.0.0.1:{socks.port}")
    with pytest.raises(BinanceConnectionException) as caught:
        driver.call(ORDER)
    assert PASSWORD not in str(caught.value)
    assert not caught.value.outcome_unknown
    assert server.requests == []


def test_without_the_libraries(make: Callable[..., Driver], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("socks", "aiohttp_socks", "python_socks"):
        monkeypatch.setitem(sys.modules, name, None)
    driver = make(https_proxy="socks5h://127.0.0.1:1")
    for call in (driver.call, driver.ws):
        with pytest.raises(ImportError, match=r"pip install 'binance-gen\[socks\]'"):
            call(PUBLIC)


def test_the_websocket_api(make: Callable[..., Driver]) -> None:
    with WsServer() as exchange, SocksServer(("127.0.0.1", urlsplit(exchange.url).port or 0)) as socks:
        exchange.on_text = lambda peer, message: peer.send({"id": message["id"], "status": 200, "result": {}})
        driver = make(https_proxy=f"socks5h://127.0.0.1:{socks.port}")
        assert driver.ws(PUBLIC) == {}
        assert socks.asked == ["exchange.example"]
        assert PRODUCT.ws_api
        direct = make(exchange.url)
        assert direct.ws(PUBLIC) == {}
        elsewhere = direct.client.with_options(proxy=f"socks5h://127.0.0.1:{socks.port}")
        assert direct.run(elsewhere._ws_request, PUBLIC) == {}
        assert len(socks.asked) == 2
    with pytest.raises(BinanceWebsocketUnableToConnect):
        make(https_proxy="socks5h://127.0.0.1:1").ws(PUBLIC)

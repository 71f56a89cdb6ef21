from __future__ import annotations

from typing import Any

import pytest

from binance_gen.runtime.endpoint import Product
from binance_gen.runtime.environment import Environment
from binance_gen.runtime.errors import BinanceEnvironmentError

GOODS = Product(
    "goods",
    title="Goods",
    rest={
        "live": "https://api<node>.binance.<tld>",
        "testnet": "https://testnet.binance.vision",
        "market_data": "https://data-api.binance.vision",
    },
    ws_api={"live": "wss://ws-api.binance.<tld>:443/ws-api/v3", "demo": "wss://demo-ws-api.binance.com/ws-api/v3"},
    streams={"live": "wss://stream.binance.<tld>:9443"},
)
BARE = Product("bare", title="Bare", rest={"live": "https://bare"}, sandbox="/bare")


def test_live() -> None:
    live = Environment.live()
    assert live.rest_url(GOODS) == "https://api.binance.com"
    assert live.ws_api_url(GOODS) == "wss://ws-api.binance.com:443/ws-api/v3"
    assert live.stream_url(GOODS) == "wss://stream.binance.com:9443"
    assert Environment.live("us").rest_url(GOODS) == "https://api.binance.us"
    assert Environment.live("us").stream_url(GOODS) == "wss://stream.binance.us:9443"
    assert Environment.live(node="3").rest_url(GOODS) == "https://api3.binance.com"
    assert Environment.live(node="-gcp").rest_url(GOODS) == "https://api-gcp.binance.com"


def test_the_others() -> None:
    assert Environment.testnet().rest_url(GOODS) == "https://testnet.binance.vision"
    assert Environment.demo().ws_api_url(GOODS) == "wss://demo-ws-api.binance.com/ws-api/v3"
    assert Environment.market_data().rest_url(GOODS) == "https://data-api.binance.vision"


def test_no_host_is_never_another_host() -> None:
    """python-binance sends what has no testnet to the exchange."""
    with pytest.raises(BinanceEnvironmentError) as caught:
        Environment.demo().rest_url(GOODS)
    assert str(caught.value) == "Goods has no REST host in 'demo'; it has one in: live, testnet, market_data"
    with pytest.raises(BinanceEnvironmentError, match=r"Bare has no stream host in 'live'$"):
        Environment.live().stream_url(BARE)
    with pytest.raises(BinanceEnvironmentError, match="Bare has no WebSocket API host in 'custom'"):
        Environment.at("http://127.0.0.1:1").ws_api_url(BARE)


def test_at_an_address() -> None:
    here = Environment.at("http://127.0.0.1:9000/")
    assert here.rest_url(GOODS) == "http://127.0.0.1:9000"
    assert here.rest_url(BARE) == "http://127.0.0.1:9000/bare"
    assert here.ws_api_url(GOODS) == "ws://127.0.0.1:9000/ws-api/v3"
    assert here.stream_url(GOODS) == "ws://127.0.0.1:9000"
    assert Environment.at("https://host/base").ws_api_url(GOODS) == "wss://host/base/ws-api/v3"


@pytest.mark.parametrize("text", ["live", "testnet", "demo", "market_data", "http://127.0.0.1:9000"])
def test_parse(text: str) -> None:
    environment = Environment.parse(text)
    assert text in (environment.name, environment.url)


@pytest.mark.parametrize("text", ["", "test", "LIVE", "ftp://x", "http://", "http://x?y=1", "http://x#y"])
def test_parse_refuses(text: str) -> None:
    with pytest.raises(ValueError, match="environment"):
        Environment.parse(text)


@pytest.mark.parametrize(
    "arguments", [{"tld": "../x"}, {"tld": ""}, {"tld": "com/"}, {"node": "1.evil"}, {"node": "/"}]
)
def test_hosts_can_not_be_smuggled_in(arguments: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"tld|base_endpoint"):
        Environment.live(**arguments)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({}, Environment.live()),
        ({"tld": "us"}, Environment.live("us")),
        ({"base_endpoint": "1"}, Environment.live(node="1")),
        ({"base_endpoint": 2}, Environment.live(node="2")),
        ({"testnet": True}, Environment.testnet()),
        ({"demo": True}, Environment.demo()),
        ({"testnet": True, "tld": "us"}, Environment.testnet()),  # as in python-binance: the testnet has no tld
        ({"environment": "demo"}, Environment.demo()),
        ({"environment": Environment.testnet()}, Environment.testnet()),
    ],
)
def test_arguments(arguments: dict[str, Any], expected: Environment, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BINANCE_GEN_ENVIRONMENT", raising=False)
    assert Environment.from_arguments(**arguments) == expected
    monkeypatch.setenv("BINANCE_GEN_ENVIRONMENT", "market_data")
    assert Environment.from_arguments(**arguments) == (expected if arguments else Environment.market_data())


@pytest.mark.parametrize(
    "arguments",
    [
        {"testnet": True, "demo": True},
        {"environment": "live", "testnet": True},
        {"environment": "live", "demo": True},
        {"environment": "live", "tld": "us"},
        {"environment": "live", "base_endpoint": "1"},
    ],
)
def test_contradictions(arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="pass"):
        Environment.from_arguments(**arguments)


def test_a_wrong_variable_says_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BINANCE_GEN_ENVIRONMENT", "tesnet")
    with pytest.raises(ValueError, match="BINANCE_GEN_ENVIRONMENT: environment is one of live, testnet"):
        Environment.from_arguments()
    monkeypatch.setenv("BINANCE_GEN_ENVIRONMENT", " ")
    assert Environment.from_arguments() == Environment.live()


def test_a_host_of_ones_own() -> None:
    live = Environment.live()
    moved = live.with_host(GOODS, "rest", "http://one/").with_host(GOODS, "rest", "http://two")
    assert moved.rest_url(GOODS) == "http://two"
    assert moved.ws_api_url(GOODS) == live.ws_api_url(GOODS)
    assert moved.rest_url(BARE) == "https://bare"
    assert live.rest_url(GOODS) == "https://api.binance.com"
    assert hash(moved) != hash(live)

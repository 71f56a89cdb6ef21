from __future__ import annotations

from typing import Any

import pytest

from binance_gen.runtime.client_core import changes_something, explain
from binance_gen.runtime.endpoint import Endpoint
from binance_gen.runtime.environment import Environment
from binance_gen.runtime.errors import BinanceRegionException, BinanceRequestException
from binance_gen.runtime.http_async import AsyncClientBase
from binance_gen.runtime.http_sync import SyncClient
from tests.runtime.rest_kit import KEY, ORDER, PRODUCT, PUBLIC, SECRET, SIGNED


@pytest.fixture(params=[SyncClient, AsyncClientBase])
def kind(request: pytest.FixtureRequest) -> Any:
    return request.param


def test_what_users_look_at(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BINANCE_GEN_ENVIRONMENT", raising=False)
    client = kind(KEY, SECRET)
    assert (client.API_KEY, client.tld, client.testnet, client.demo) == (KEY, "com", False, False)
    assert (client.timestamp_offset, client.response, client.verbose) == (0, None, False)
    assert client.environment == Environment.live()
    assert repr(client) == f"<{kind.__name__} live, HMAC secret>"
    assert repr(kind(environment="http://127.0.0.1:9000")) == f"<{kind.__name__} http://127.0.0.1:9000, no secret>"
    assert kind(testnet=True).testnet
    assert kind(demo=True).demo
    assert kind(tld="us").tld == "us"
    assert kind(tld="us", testnet=True).tld == "us"
    assert kind(environment=Environment.live("us")).tld == "us"


def test_the_variable(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BINANCE_GEN_ENVIRONMENT", "testnet")
    assert kind().testnet
    assert not kind(environment="live").testnet
    assert kind(demo=True).demo


def test_sign_ws(kind: Any) -> None:
    client = kind(KEY, SECRET)
    client.timestamp_offset = 10**9
    signed = client.sign_ws({"symbol": "X"})
    assert set(signed) == {"symbol", "apiKey", "timestamp", "signature"}
    assert abs(signed["timestamp"] - client.clock.now()) < 60_000
    assert len(signed["signature"]) == 64


def test_weight_of(kind: Any) -> None:
    endpoint: Endpoint[Any] = Endpoint("e", PRODUCT, rest="GET /e", weight={"symbol": 2, "else": 80}, ws_weight=4)
    client = kind()
    assert client.weight_of(endpoint) == 80
    assert client.weight_of(endpoint, symbol="X") == 2
    assert client.weight_of(endpoint, ws=True, symbol="X") == 4


def test_what_changes_something() -> None:
    assert [changes_something(SIGNED[method]) for method in ("GET", "POST", "PUT", "DELETE")] == [
        False,
        True,
        True,
        True,
    ]
    assert changes_something(Endpoint("e", PRODUCT, ws="order.place", security="TRADE"))
    assert not changes_something(Endpoint("e", PRODUCT, ws="order.status", security="USER_DATA"))
    assert not changes_something(PUBLIC)


@pytest.mark.parametrize(
    ("endpoint", "sent", "unknown", "end"),
    [
        (ORDER, True, True, ". The outcome is unknown: it may have been executed, ask before you send it again"),
        (ORDER, False, False, ". Nothing was sent"),
        (PUBLIC, True, False, "it broke"),
        (PUBLIC, False, False, ". Nothing was sent"),
    ],
)
def test_explain(endpoint: Endpoint[Any], sent: bool, unknown: bool, end: str) -> None:
    error = explain(BinanceRequestException("it broke"), endpoint, sent)
    assert error.outcome_unknown is unknown
    assert error.message.startswith("it broke")
    assert error.message.endswith(end)
    assert error.args == (error.message,)


def test_the_rest_host_names_the_limits(kind: Any) -> None:
    ws_only: Any = type(PRODUCT)("bare", title="Bare", ws_api={"live": "wss://bare"})
    client = kind(environment="live")
    assert client._limits_host(PRODUCT) == "https://api.example.com"
    assert client._limits_host(ws_only) == "wss://bare"


def test_what_one_national_site_has_is_sent_to_it_alone(kind: Any) -> None:
    only: Endpoint[Any] = Endpoint("stake_us", PRODUCT, rest="POST /v1/stake", tld="us")
    with pytest.raises(BinanceRegionException) as refused:
        kind(environment="live")._build(only, {})
    assert (refused.value.required_tld, refused.value.actual_tld, refused.value.endpoint_name) == (
        "us",
        "com",
        "stake_us",
    )
    assert kind(tld="us")._build(only, {}).url.startswith("https://api.example.us/v1/stake")
    assert kind(environment="http://127.0.0.1:9000")._build(only, {}).url.startswith("http://127.0.0.1:9000/v1/stake")
    assert kind(tld="us")._build(PUBLIC, {}).url.startswith("https://api.example.us/")

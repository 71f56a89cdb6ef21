from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any

import pytest

from binance_gen.runtime.clock import Clock
from binance_gen.runtime.credentials import Credentials
from binance_gen.runtime.endpoint import Endpoint
from binance_gen.runtime.errors import BinanceCredentialsError
from binance_gen.runtime.request import Request, build, sign_ws, ws_params
from tests.runtime.rest_kit import KEY, KEYED, ORDER, PRODUCT, PUBLIC, SECRET, SIGNED
from tests.runtime.rest_kit import Request as Arrived

CREDENTIALS = Credentials(KEY, SECRET)
NOW = 1_700_000_000_000


def made(endpoint: Endpoint[Any], credentials: Credentials = CREDENTIALS, **params: Any) -> Request:
    clock = Clock(lambda: NOW * 1_000_000)
    return build(endpoint, params, base="https://x", credentials=credentials, clock=clock, recv_window=5000)


def arrived(request: Request) -> Arrived:
    """The same, as a server that verifies for itself sees it."""
    return Arrived(request.method, request.url.removeprefix("https://x").encode(), request.headers, request.body or b"")


def test_public() -> None:
    request = made(PUBLIC, Credentials(), symbol="BTC&USDT", limit=5, none=None)
    assert (request.method, request.url) == ("GET", "https://x/v1/public?symbol=BTC%26USDT&limit=5")
    assert (request.headers, request.body) == ({}, None)
    assert made(PUBLIC).url == "https://x/v1/public"


def test_a_key_is_a_header_and_nothing_is_signed() -> None:
    request = made(KEYED, Credentials(KEY), a=1)
    assert (request.url, request.headers) == ("https://x/v1/keyed?a=1", {"X-MBX-APIKEY": KEY})


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_get_and_delete_are_signed_in_the_query(method: str) -> None:
    request = made(SIGNED[method], symbol="A B")
    assert request.body is None
    assert request.url.startswith("https://x/v1/signed?symbol=A%20B&recvWindow=5000&timestamp=1700000000000&signature=")
    assert arrived(request).hmac_ok()


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_post_and_put_are_signed_forms(method: str) -> None:
    request = made(SIGNED[method], symbol="A B")
    assert request.url == "https://x/v1/signed"
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert arrived(request).hmac_ok()
    assert arrived(request).values["symbol"] == "A B"


def test_a_post_without_parameters_has_no_body() -> None:
    keyed_post: Endpoint[Any] = Endpoint("p", PRODUCT, rest="POST /v1/p", security="USER_STREAM")
    request = made(keyed_post)
    assert request.body is None
    assert "Content-Type" not in request.headers


def test_the_callers_time_and_window_win() -> None:
    values = arrived(made(ORDER, timestamp=1, recvWindow=6000.346)).values
    assert (values["timestamp"], values["recvWindow"]) == ("1", "6000.346")
    assert made(ORDER, timestamp=1).timed_by_caller
    assert not made(ORDER, timestamp=None).timed_by_caller
    assert arrived(made(ORDER, timestamp=None, recvWindow=None)).values["timestamp"] == str(NOW)


def test_no_window_of_ours() -> None:
    request = build(ORDER, {}, base="", credentials=CREDENTIALS, clock=Clock(), recv_window=None)
    assert b"recvWindow" not in (request.body or b"")


def test_missing_credentials_are_said_before_anything_is_sent() -> None:
    with pytest.raises(BinanceCredentialsError, match="order needs an API key"):
        made(ORDER, Credentials())
    with pytest.raises(BinanceCredentialsError, match="order must be signed"):
        made(ORDER, Credentials(KEY))


def test_lists_are_encoded_as_the_endpoint_says() -> None:
    endpoint: Endpoint[Any] = Endpoint(
        "e", PRODUCT, rest="POST /v1/e", security="TRADE", encode={"orders": "indexed", "ids": "repeated"}
    )
    request = made(endpoint, orders=[{"id": "a b"}], ids=[1, 2], symbols=["A"])
    assert (request.body or b"").startswith(b"orders[0].id=a%20b&ids=1&ids=2&symbols=%5B%22A%22%5D&recvWindow=")
    assert arrived(request).hmac_ok()


def test_a_json_body_is_covered_by_the_signature_in_the_query() -> None:
    endpoint: Endpoint[Any] = Endpoint(
        "e", PRODUCT, rest="POST /v1/e", security="TRADE", place={"amount": "body", "name": "body", "lang": "header"}
    )
    request = made(endpoint, amount=1e-07, name="ключ", lang="en", other=1)
    assert request.headers["Content-Type"] == "application/json"
    assert request.headers["lang"] == "en"
    assert json.loads(request.body or b"") == {"amount": "0.0000001", "name": "ключ"}
    assert request.url.startswith("https://x/v1/e?other=1&recvWindow=5000&timestamp=")
    assert arrived(request).hmac_ok()
    assert made(endpoint, other=1).body == b"{}"
    with pytest.raises(ValueError, match=r"lang: .* can't be a header"):
        made(endpoint, lang="a\r\nX-Other: b")


def test_parameters_of_the_path() -> None:
    endpoint: Endpoint[Any] = Endpoint("e", PRODUCT, rest="GET /v1/{coin}/price", place={"coin": "path"})
    assert made(endpoint, coin="a/b c", limit=1).url == "https://x/v1/a%2Fb%20c/price?limit=1"


def test_repr_has_neither_query_nor_headers() -> None:
    assert repr(made(SIGNED["GET"])) == "<Request GET https://x/v1/signed>"


# --- WebSocket API --------------------------------------------------------------------------------------------------


def ws(endpoint: Endpoint[Any], credentials: Credentials = CREDENTIALS, **params: Any) -> dict[str, Any]:
    clock = Clock(lambda: NOW * 1_000_000)
    return ws_params(endpoint, params, credentials=credentials, clock=clock, recv_window=5000)


def test_ws_values_are_json_values() -> None:
    assert ws(PUBLIC, Credentials(), limit=5, price=1e-07, flag=True, symbols=["A"], none=None) == {
        "limit": 5, "price": "0.0000001", "flag": True, "symbols": ["A"],
    }  # fmt: skip
    comma: Endpoint[Any] = Endpoint("e", PRODUCT, ws="e", encode={"ids": "comma"})
    assert ws(comma, Credentials(), ids=[1, "b"]) == {"ids": "1,b"}


def test_ws_key_without_signature() -> None:
    assert ws(KEYED, Credentials(KEY)) == {"apiKey": KEY}


def test_ws_signature_covers_sorted_raw_values() -> None:
    sent = ws(ORDER, symbol="１２ &=", price=0.5, flag=True, n=7)
    payload = f"apiKey={KEY}&flag=true&n=7&price=0.5&recvWindow=5000&symbol=１２ &=&timestamp={NOW}"
    assert sent.pop("signature") == hmac.new(SECRET.encode(), payload.encode(), hashlib.sha256).hexdigest()
    assert sent == {
        "symbol": "１２ &=", "price": "0.5", "flag": True, "n": 7,
        "recvWindow": 5000, "apiKey": KEY, "timestamp": NOW,
    }  # fmt: skip
    assert type(sent["apiKey"]) is str


def test_ws_the_callers_own_win() -> None:
    sent = ws(ORDER, apiKey="other", timestamp=1, recvWindow=9)
    assert (sent["apiKey"], sent["timestamp"], sent["recvWindow"]) == ("other", 1, 9)
    assert sign_ws({"signature": "mine"}, CREDENTIALS, Clock())["signature"] == "mine"


def test_ws_errors_name_the_parameter() -> None:
    with pytest.raises(ValueError, match="price: nan is not a number"):
        ws(PUBLIC, price=float("nan"))
    with pytest.raises(TypeError, match="x: can't send object"):
        ws(PUBLIC, x=object())
    with pytest.raises(BinanceCredentialsError, match="get_keyed needs an API key"):
        ws(KEYED, Credentials())

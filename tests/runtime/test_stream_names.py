from __future__ import annotations

import enum
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.runtime.endpoint import Stream
from binance_gen.runtime.stream_names import (
    checked,
    combined_names,
    combined_url,
    key_of,
    key_url,
    single_url,
    stream_name,
)
from tests.runtime.stream_kit import DEPTH, PRODUCT, SYMBOL, TRADE

KLINE: Stream[object] = Stream(
    "kline_socket",
    PRODUCT,
    template="<symbol>@kline_<interval>[@<offset>]",
    params={**SYMBOL, "interval": {"values": ["1s", "1m", "1M"]}, "offset": {"values": ["+08:00"]}},
)
TICKERS: Stream[object] = Stream(
    "miniticker_socket", PRODUCT, template="!miniTicker@arr", params={"update_time": {"min": 1000}}
)

MARK: Stream[object] = Stream(
    "mark_socket", PRODUCT, template="<symbol>@mark[@1s if fast]", params={**SYMBOL, "fast": {"flag": True}}
)


class Interval(str, enum.Enum):
    MINUTE = "1m"


def name(stream: Stream[object], **params: object) -> str:
    return stream_name(stream.template or "", checked(stream, params))


@pytest.mark.parametrize(
    ("stream", "params", "expected"),
    [
        (TRADE, {"symbol": "BNBBTC"}, "bnbbtc@trade"),
        (DEPTH, {"symbol": "BNBBTC"}, "bnbbtc@depth"),
        (DEPTH, {"symbol": "BNBBTC", "depth": 5}, "bnbbtc@depth5"),
        (DEPTH, {"symbol": "BNBBTC", "depth": "5"}, "bnbbtc@depth5"),
        (DEPTH, {"symbol": "BNBBTC", "interval": 100}, "bnbbtc@depth@100ms"),
        (DEPTH, {"symbol": "BNBBTC", "depth": 20, "interval": 1000}, "bnbbtc@depth20@1000ms"),
        (DEPTH, {"symbol": "BNBBTC", "depth": None, "interval": 0}, "bnbbtc@depth"),
        (DEPTH, {"symbol": "BNBBTC", "depth": ""}, "bnbbtc@depth"),
        (KLINE, {"symbol": "BNBBTC", "interval": Interval.MINUTE}, "bnbbtc@kline_1m"),
        (KLINE, {"symbol": "BNBBTC", "interval": "1M", "offset": "+08:00"}, "bnbbtc@kline_1M@+08:00"),
        (TICKERS, {"update_time": 5000}, "!miniTicker@arr"),
        (MARK, {"symbol": "BNBBTC", "fast": True}, "bnbbtc@mark@1s"),
        (MARK, {"symbol": "BNBBTC", "fast": False}, "bnbbtc@mark"),
        (MARK, {"symbol": "BNBBTC"}, "bnbbtc@mark"),
    ],
)
def test_names(stream: Stream[object], params: dict[str, object], expected: str) -> None:
    assert name(stream, **params) == expected


@pytest.mark.parametrize(
    ("stream", "params", "said"),
    [
        (DEPTH, {"symbol": "BNBBTC", "depth": 7}, "depth_socket: depth must be one of 5, 10, 20; not 7"),
        (DEPTH, {"symbol": "BNBBTC", "depth": "1"}, "one of 5, 10, 20"),
        (DEPTH, {"symbol": "BNBBTC", "interval": 250}, "interval must be one of 100, 1000; not 250"),
        (DEPTH, {"symbol": "BNBBTC", "depth": True}, "one of 5, 10, 20"),
        (KLINE, {"symbol": "BNBBTC", "interval": "7m"}, "interval must be one of 1s, 1m, 1M; not '7m'"),
        (KLINE, {"symbol": "BNBBTC", "interval": None}, "one of 1s, 1m, 1M; not None"),
        (KLINE, {"symbol": "BNBBTC"}, "one of 1s, 1m, 1M; not None"),
        (KLINE, {"symbol": "BNBBTC", "interval": "1m", "offset": "+09:00"}, "one of +08:00"),
        (TRADE, {"symbol": ""}, "trade_socket: symbol must be a text that is not empty"),
        (TRADE, {"symbol": None}, "not None"),
        (TRADE, {"symbol": 5}, "not 5"),
        (TRADE, {"symbol": b"BNBBTC"}, "not b'BNBBTC'"),
        (TRADE, {"symbol": "BNB BTC"}, "must not contain ' '"),
        (TRADE, {"symbol": "BNBBTC "}, "must not contain ' '"),
        (TRADE, {"symbol": "bnbbtc@trade"}, "must not contain '@'"),
        (TRADE, {"symbol": "bnb/btc"}, "must not contain '/'"),
        (TICKERS, {"update_time": 500}, "at least 1000; not 500"),
        (TICKERS, {"update_time": "soon"}, "whole number, at least 1000; not 'soon'"),
    ],
)
def test_wrong_values_are_refused_with_what_is_allowed(
    stream: Stream[object], params: dict[str, object], said: str
) -> None:
    with pytest.raises(ValueError) as caught:
        name(stream, **params)
    assert said in str(caught.value)


def test_an_unknown_parameter_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="has no parameter speed"):
        checked(TRADE, {"symbol": "BNBBTC", "speed": 1})


def test_combined_names_are_lower_case_where_it_matters_and_named_once() -> None:
    names = combined_names(["BNBBTC@aggTrade", "!miniTicker@arr", "bnbbtc@aggTrade", "ethbtc@kline_1M"])
    assert names == ("bnbbtc@aggTrade", "!miniTicker@arr", "ethbtc@kline_1M")


@pytest.mark.parametrize(
    ("streams", "said"),
    [
        ([], "at least one"),
        ("bnbbtc@trade", "a list of stream names"),
        ([""], "a text such as"),
        ([None], "not None"),
        (["bnbbtc"], "not 'bnbbtc'"),
        (["bnbbtc@trade/ethbtc@trade"], "must not contain '/'"),
        (["bnb btc@trade"], "must not contain ' '"),
    ],
)
def test_wrong_combined_names(streams: list[str], said: str) -> None:
    with pytest.raises(ValueError) as caught:
        combined_names(streams)
    assert said in str(caught.value)


def test_urls() -> None:
    base = "wss://stream.example:9443"
    assert single_url(base, "", "bnbbtc@depth20@100ms") == f"{base}/ws/bnbbtc@depth20@100ms"
    assert single_url(base, "", "!miniTicker@arr", "MICROSECOND") == f"{base}/ws/!miniTicker@arr?timeUnit=MICROSECOND"
    assert single_url(base + "/", "public", "a@depth") == f"{base}/public/ws/a@depth"
    names = ["a@trade", "b@kline_1m@+08:00"]
    assert combined_url(base, "", names) == f"{base}/stream?streams=a@trade/b@kline_1m@%2B08:00"
    assert combined_url(base, "market", names[:1], "MICROSECOND").endswith(
        "/market/stream?streams=a@trade&timeUnit=MICROSECOND"
    )


def test_a_symbol_outside_of_ascii_is_sent_as_utf8() -> None:
    url = single_url("wss://h", "", name(TRADE, symbol="１２３４５６"))
    assert url.isascii()
    assert unquote(urlsplit(url).path) == "/ws/１２３４５６@trade"


def test_the_order_of_combined_names_makes_no_other_stream() -> None:
    assert key_of("spot", ["a@trade", "b@trade"]) == key_of("spot", ["b@trade", "a@trade"])
    assert key_of("spot", ["a@trade"]) != key_of("spot", "a@trade")
    assert key_of("spot", "a@trade") != key_of("futures", "a@trade")


@given(st.text())
def test_any_symbol_is_refused_or_arrives_as_it_was_meant(symbol: str) -> None:
    try:
        values = checked(TRADE, {"symbol": symbol})
    except ValueError:
        return
    url = urlsplit(single_url("wss://host", "", stream_name(TRADE.template or "", values)))
    assert unquote(url.path) == f"/ws/{symbol.lower()}@trade"
    assert not url.query
    assert not url.fragment


def test_a_key_in_the_query() -> None:
    assert key_url("wss://s.example/", "private", "a+b/c") == "wss://s.example/private/ws?listenKey=a%2Bb%2Fc"
    assert key_url("wss://s.example", "", "abc") == "wss://s.example/ws?listenKey=abc"

"""What programs on futures rely on: where conditional orders go, and which stream a socket stands for."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

from binance_gen import AsyncClient, BinanceSocketManager, Client, exceptions
from binance_gen.enums import ContractType, FuturesOrderType, FuturesType
from binance_gen.sandbox import Sandbox

ORDER = {"symbol": "BTCUSDT", "side": "SELL", "quantity": "1"}


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=5, market_rate=0) as running:
        yield running


def sent(sandbox: Sandbox) -> tuple[str, dict[str, str]]:
    """Verb and path of the last request, and its parameters without those of signing."""
    record = [one for one in sandbox.log if one.kind == "rest" and one.direction == "in"][-1]
    pairs = dict(parse_qsl((record.query or record.body).decode(), keep_blank_values=True, strict_parsing=True))
    for name in ("timestamp", "signature", "recvWindow"):
        pairs.pop(name)
    return f"{record.method} {record.path}", pairs


@pytest.mark.parametrize(
    ("method", "params", "address", "expected"),
    [
        ("futures_create_order", {"type": "MARKET"}, "POST /fapi/v1/order", {"type": "MARKET"}),
        (
            "futures_create_order",
            {"type": "STOP_MARKET", "stopPrice": "9.5", "newClientOrderId": "mine"},
            "POST /fapi/v1/algoOrder",
            {"type": "STOP_MARKET", "algoType": "CONDITIONAL", "triggerPrice": "9.5", "clientAlgoId": "mine"},
        ),
        (
            "futures_create_order",
            {"type": FuturesOrderType.TRAILING_STOP_MARKET, "activationPrice": 10, "callbackRate": 0.5},
            "POST /fapi/v1/algoOrder",
            {
                "type": "TRAILING_STOP_MARKET",
                "algoType": "CONDITIONAL",
                "activatePrice": "10",
                "callbackRate": "0.5",
            },
        ),
        (
            "futures_create_algo_order",
            {"type": "STOP_MARKET", "triggerPrice": 9},
            "POST /fapi/v1/algoOrder",
            {"type": "STOP_MARKET", "algoType": "CONDITIONAL", "triggerPrice": "9"},
        ),
    ],
)
def test_new_orders(
    sandbox: Sandbox, method: str, params: dict[str, Any], address: str, expected: dict[str, str]
) -> None:
    with Client(sandbox.api_key, sandbox.api_secret, environment=sandbox.environment) as client:
        with contextlib.suppress(exceptions.BinanceAPIException):  # what the exchange thinks of it does not matter
            getattr(client, method)(**ORDER, **params)
    where, arrived = sent(sandbox)
    name = "newClientOrderId" if where.endswith("/order") else "clientAlgoId"
    if name not in expected:
        assert len(arrived.pop(name)) == 32  # an order can always be found again
    assert (where, arrived) == (address, {**ORDER, **expected})


@pytest.mark.parametrize(
    ("method", "params", "address", "expected"),
    [
        ("get_order", {"orderId": 7}, "GET /fapi/v1/order", {"orderId": "7"}),
        ("get_order", {"algoId": 7}, "GET /fapi/v1/algoOrder", {"algoId": "7"}),
        ("get_order", {"conditional": True, "clientAlgoId": "a"}, "GET /fapi/v1/algoOrder", {"clientAlgoId": "a"}),
        ("cancel_order", {"orderId": 7, "conditional": False}, "DELETE /fapi/v1/order", {"orderId": "7"}),
        ("cancel_order", {"clientAlgoId": "a"}, "DELETE /fapi/v1/algoOrder", {"clientAlgoId": "a"}),
        ("cancel_all_open_orders", {}, "DELETE /fapi/v1/allOpenOrders", {}),
        ("cancel_all_open_orders", {"conditional": True}, "DELETE /fapi/v1/algoOpenOrders", {}),
        ("get_all_orders", {"conditional": True}, "GET /fapi/v1/allAlgoOrders", {}),
        ("get_open_orders", {"conditional": True}, "GET /fapi/v1/openAlgoOrders", {}),
    ],
)
def test_orders_that_are_there(
    sandbox: Sandbox, method: str, params: dict[str, Any], address: str, expected: dict[str, str]
) -> None:
    with Client(sandbox.api_key, sandbox.api_secret, environment=sandbox.environment) as client:
        with contextlib.suppress(exceptions.BinanceAPIException):
            getattr(client, f"futures_{method}")(symbol="BTCUSDT", **params)
    assert sent(sandbox) == (address, {"symbol": "BTCUSDT", **expected})


@pytest.mark.parametrize(
    ("socket", "arguments", "expected"),
    [
        ("aggtrade_futures_socket", ("BTCUSD_PERP", FuturesType.COIN_M), "/coinm/stream?streams=btcusd_perp@aggTrade"),
        ("symbol_mark_price_socket", ("BTCUSDT", False), "/market/stream?streams=btcusdt@markPrice"),
        (
            "symbol_mark_price_socket",
            ("BTCUSD_PERP", True, FuturesType.COIN_M),
            "/coinm/stream?streams=btcusd_perp@markPrice@1s",
        ),
        ("all_ticker_futures_socket", ("!ticker@arr",), "/market/stream?streams=!ticker@arr"),
        ("all_ticker_futures_socket", ("!bookTicker", FuturesType.COIN_M), "/coinm/stream?streams=!bookTicker"),
        ("futures_depth_socket", ("BTCUSDT", "20"), "/public/stream?streams=btcusdt@depth20"),
        (
            "kline_futures_socket",
            ("BTCUSD", "1h", FuturesType.COIN_M, ContractType.CURRENT_QUARTER),
            "/coinm/ws/btcusd_current_quarter@continuousKline_1h",
        ),
        (
            "futures_multiplex_socket",
            (["BTCUSDT@depth5", "!bookTicker"],),
            "/public/stream?streams=btcusdt@depth5/!bookTicker",
        ),
        (
            "futures_multiplex_socket",
            (["BTCUSD_PERP@kline_1m"], FuturesType.COIN_M, "market"),
            "/coinm/stream?streams=btcusd_perp@kline_1m",
        ),
        ("futures_kline_socket", ("BTCUSDT",), "/market/ws/btcusdt@kline_1m"),
        ("futures_diff_depth_socket", ("BTCUSDT", 100), "/public/ws/btcusdt@depth@100ms"),
    ],
)
async def test_streams(sandbox: Sandbox, socket: str, arguments: tuple[Any, ...], expected: str) -> None:
    async with (
        AsyncClient(environment=sandbox.environment) as client,
        getattr(BinanceSocketManager(client), socket)(*arguments),
    ):
        (record,) = [one for one in sandbox.log if one.kind == "connect" and one.channel == "streams"]
    assert unquote(record.path + (f"?{record.query.decode()}" if record.query else "")) == expected


async def test_streams_of_two_path_classes(sandbox: Sandbox) -> None:
    """The exchange is silent about those that are asked for on the path of another class."""
    async with (
        AsyncClient(environment=sandbox.environment) as client,
        BinanceSocketManager(client).futures_multiplex_socket(["btcusdt@depth", "btcusdt@aggTrade"]),
    ):
        paths = {one.path for one in sandbox.log if one.kind == "connect" and one.channel == "streams"}
    assert paths == {"/public/stream", "/market/stream"}


@pytest.mark.parametrize(
    ("socket", "arguments", "said"),
    [
        ("futures_multiplex_socket", (["btcusdt@depth"], FuturesType.USD_M, "market"), "btcusdt@depth on /public"),
        ("all_mark_price_socket", (True, FuturesType.COIN_M), "no such stream with fast=True, futures_type=2"),
        ("all_ticker_futures_socket", ("!markPrice@arr",), "channel must be one of !bookTicker"),
        ("futures_depth_socket", ("BTCUSDT", "7"), "depth must be one of 5, 10, 20"),
        ("aggtrade_futures_socket", ("BTCUSDT", 3), "futures_type must be one of 1, 2"),
        ("kline_futures_socket", ("BTCUSD", "1s", FuturesType.COIN_M), "interval must be one of 1m"),
    ],
)
def test_what_would_be_silence_is_refused(socket: str, arguments: tuple[Any, ...], said: str) -> None:
    manager = BinanceSocketManager(AsyncClient(environment="http://127.0.0.1:1"))
    with pytest.raises(ValueError, match=said):
        getattr(manager, socket)(*arguments)

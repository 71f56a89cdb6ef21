"""Every address answers, and what it answers is what the catalog declares: the sandbox, written from the vendor's
documentation, and the spec, written from the inventory, check each other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from binance_gen.sandbox import Sandbox, registry
from binance_gen.sandbox.answers import Answers
from binance_gen.sandbox.catalog import spot
from tests.sandbox.conform import problems, returned
from tests.sandbox.kit import Rest, WsApi, receive, streams, ws_api

LIMIT = {
    "symbol": "BTCUSDT",
    "side": "BUY",
    "type": "LIMIT",
    "timeInForce": "GTC",
    "quantity": "0.001",
    "price": "50000",
}
MARKET = {"symbol": "BTCUSDT", "side": "BUY", "type": "MARKET", "quantity": "0.001"}
STOP = {
    "symbol": "BTCUSDT",
    "side": "SELL",
    "type": "STOP_LOSS_LIMIT",
    "timeInForce": "GTC",
    "quantity": "0.001",
    "price": "50000",
    "stopPrice": "51000",
    "newOrderRespType": "FULL",
    "strategyId": 7,
    "strategyType": 1000000,
}
TRAILING = {
    "symbol": "BTCUSDT",
    "side": "SELL",
    "type": "STOP_LOSS",
    "quantity": "0.001",
    "trailingDelta": 100,
    "newOrderRespType": "RESULT",
}
PEGGED = {
    "symbol": "BTCUSDT",
    "side": "BUY",
    "type": "LIMIT",
    "timeInForce": "GTC",
    "quantity": "0.001",
    "pegPriceType": "PRIMARY_PEG",
    "pegOffsetType": "PRICE_LEVEL",
    "pegOffsetValue": 3,
}
OCO = {
    "symbol": "BTCUSDT",
    "side": "SELL",
    "quantity": "0.001",
    "aboveType": "LIMIT_MAKER",
    "abovePrice": "70000",
    "belowType": "STOP_LOSS",
    "belowStopPrice": "50000",
}
OLD_OCO = {"symbol": "BTCUSDT", "side": "SELL", "quantity": "0.001", "price": "70000", "stopPrice": "50000"}
WORKING = {
    "symbol": "BTCUSDT",
    "workingType": "LIMIT",
    "workingSide": "BUY",
    "workingPrice": "50000",
    "workingQuantity": "0.001",
    "workingTimeInForce": "GTC",
    "pendingSide": "SELL",
}
OTO = {**WORKING, "pendingType": "LIMIT_MAKER", "pendingPrice": "70000", "pendingQuantity": "0.001"}
PAIR = {
    "pendingAboveType": "LIMIT_MAKER",
    "pendingAbovePrice": "70000",
    "pendingBelowType": "STOP_LOSS",
    "pendingBelowStopPrice": "40000",
}
OTOCO = {**WORKING, **PAIR, "pendingQuantity": "0.001"}
OPO = {**WORKING, "pendingType": "MARKET"}
OPOCO = {**WORKING, **PAIR}
SOR = {**MARKET, "quantity": "0.002"}
SYMBOL = {"symbol": "BTCUSDT"}
BOTH = {"symbols": '["BTCUSDT","BNBBTC"]'}
INTERVAL = {"symbol": "BNBBTC", "interval": "1h", "limit": 3}
ORDER_ID = {"symbol": "BTCUSDT", "orderId": "{order}"}
REPLACE = {**LIMIT, "cancelReplaceMode": "STOP_ON_FAILURE", "cancelOrderId": "{fresh}"}

# Address of REST, address of the WebSocket API, and what to ask.
CASES: list[tuple[str | None, str | None, list[dict[str, Any]]]] = [
    ("GET /api/v3/ping", "ping", [{}]),
    ("GET /api/v3/time", "time", [{}]),
    ("GET /api/v3/exchangeInfo", "exchangeInfo", [{}, SYMBOL, BOTH, {"permissions": '["SPOT"]'}]),
    ("GET /api/v3/executionRules", "executionRules", [{}, SYMBOL]),
    ("GET /api/v3/depth", "depth", [SYMBOL, {**SYMBOL, "limit": 5}]),
    ("GET /api/v3/trades", "trades.recent", [SYMBOL]),
    ("GET /api/v3/historicalTrades", "trades.historical", [{**SYMBOL, "fromId": 10, "limit": 2}]),
    ("GET /api/v3/historicalBlockTrades", "blockTrades.historical", [{**SYMBOL, "fromId": 10, "limit": 2}]),
    ("GET /api/v3/aggTrades", "trades.aggregate", [SYMBOL]),
    ("GET /api/v3/klines", "klines", [INTERVAL]),
    ("GET /api/v3/uiKlines", "uiKlines", [INTERVAL]),
    ("GET /api/v3/avgPrice", "avgPrice", [SYMBOL]),
    ("GET /api/v3/ticker/24hr", "ticker.24hr", [{}, SYMBOL, BOTH, {**SYMBOL, "type": "MINI"}]),
    ("GET /api/v3/ticker/tradingDay", "ticker.tradingDay", [SYMBOL, BOTH, {**BOTH, "type": "MINI"}]),
    ("GET /api/v3/ticker", "ticker", [SYMBOL, BOTH, {**SYMBOL, "windowSize": "2h", "type": "MINI"}]),
    ("GET /api/v3/ticker/price", "ticker.price", [{}, SYMBOL, BOTH]),
    ("GET /api/v3/ticker/bookTicker", "ticker.book", [{}, SYMBOL, BOTH]),
    ("GET /api/v3/referencePrice", "referencePrice", [SYMBOL]),
    ("GET /api/v3/referencePrice/calculation", "referencePrice.calculation", [SYMBOL]),
    (
        "POST /api/v3/order",
        "order.place",
        [
            LIMIT,
            MARKET,
            STOP,
            TRAILING,
            PEGGED,
            {**LIMIT, "newOrderRespType": "ACK"},
            {**LIMIT, "icebergQty": "0.0005", "newOrderRespType": "RESULT"},
            {**LIMIT, "timeInForce": "IOC"},
        ],
    ),
    ("POST /api/v3/order/test", "order.test", [LIMIT, {**LIMIT, "computeCommissionRates": "true"}]),
    ("POST /api/v3/order/oco", "orderList.place", [OLD_OCO]),
    ("POST /api/v3/orderList/oco", "orderList.place.oco", [OCO, {**OCO, "newOrderRespType": "FULL"}]),
    ("POST /api/v3/orderList/oto", "orderList.place.oto", [OTO]),
    ("POST /api/v3/orderList/otoco", "orderList.place.otoco", [OTOCO, {**OTOCO, "newOrderRespType": "ACK"}]),
    ("POST /api/v3/orderList/opo", "orderList.place.opo", [OPO]),
    ("POST /api/v3/orderList/opoco", "orderList.place.opoco", [OPOCO]),
    ("POST /api/v3/sor/order", "sor.order.place", [SOR]),
    ("POST /api/v3/sor/order/test", "sor.order.test", [SOR, {**SOR, "computeCommissionRates": "true"}]),
    ("POST /api/v3/order/cancelReplace", "order.cancelReplace", [REPLACE]),
    (
        "PUT /api/v3/order/amend/keepPriority",
        "order.amend.keepPriority",
        [{**SYMBOL, "orderId": "{fresh}", "newQty": "0.0005"}],
    ),
    ("GET /api/v3/order/amendments", "order.amendments", [ORDER_ID]),
    ("GET /api/v3/order", "order.status", [ORDER_ID]),
    ("GET /api/v3/openOrders", "openOrders.status", [{}, SYMBOL]),
    ("GET /api/v3/allOrders", "allOrders", [SYMBOL]),
    ("GET /api/v3/orderList", "orderList.status", [{"orderListId": 0}]),
    ("GET /api/v3/allOrderList", "allOrderLists", [{}]),
    ("GET /api/v3/openOrderList", "openOrderLists.status", [{}]),
    ("GET /api/v3/myTrades", "myTrades", [SYMBOL]),
    ("GET /api/v3/myAllocations", "myAllocations", [SYMBOL]),
    ("GET /api/v3/myPreventedMatches", "myPreventedMatches", [{**SYMBOL, "preventedMatchId": 0}]),
    ("GET /api/v3/myFilters", "myFilters", [SYMBOL]),
    ("GET /api/v3/rateLimit/order", "account.rateLimits.orders", [{}]),
    ("GET /api/v3/account", "account.status", [{}, {"omitZeroBalances": "true"}]),
    ("GET /api/v3/account/commission", "account.commission", [SYMBOL]),
    ("DELETE /api/v3/order", "order.cancel", [{**SYMBOL, "orderId": "{fresh}"}]),
    ("DELETE /api/v3/orderList", "orderList.cancel", [{**SYMBOL, "orderListId": "{list}"}]),
    ("DELETE /api/v3/openOrders", "openOrders.cancelAll", [SYMBOL]),
    (None, "session.logon", [{}]),
    (None, "userDataStream.subscribe", [{}]),
    (None, "session.status", [{}]),
    (None, "session.subscriptions", [{}]),
    (None, "userDataStream.unsubscribe", [{"subscriptionId": 0}]),
    (None, "session.logout", [{}]),
    (None, "userDataStream.subscribe.signature", [{}]),
]
GONE = {"POST /api/v3/userDataStream", "PUT /api/v3/userDataStream", "DELETE /api/v3/userDataStream"}


def entry_of(address: str, *, ws: bool) -> dict[str, Any]:
    return next(entry for entry in spot.ENDPOINTS.values() if entry.get("ws" if ws else "rest") == address)


def test_every_address_of_the_catalog_is_here() -> None:
    rest = {entry["rest"] for entry in spot.ENDPOINTS.values() if entry.get("rest")}
    ws = {entry["ws"] for entry in spot.ENDPOINTS.values() if entry.get("ws")}
    assert rest - GONE == {case[0] for case in CASES if case[0]}
    by_token = {"userDataStream.subscribe.listenToken"}  # of margin accounts: test_user_streams
    assert ws - by_token == {case[1] for case in CASES if case[1]}


class Account:
    """Places the orders that some requests need."""

    def __init__(self, rest: Rest) -> None:
        self.rest = rest
        self.order = rest.limit("BUY", "0.001", "50000")["orderId"]
        # An amendment, a prevented match, a list and an allocation, so that no answer is an empty list.
        rest.signed("PUT", "/api/v3/order/amend/keepPriority", symbol="BTCUSDT", orderId=self.order, newQty="0.0009")
        bid = rest.public("/api/v3/depth", symbol="BTCUSDT", limit=5)["asks"][0][0]
        mine = rest.limit("SELL", "0.001", str(round(float(bid) - 0.01, 2)))
        rest.market("BUY", "0.001")
        assert (
            rest.signed("GET", "/api/v3/order", symbol="BTCUSDT", orderId=mine["orderId"])["status"]
            == "EXPIRED_IN_MATCH"
        )
        rest.signed("POST", "/api/v3/orderList/oco", **OCO)
        cheap = float(rest.public("/api/v3/depth", symbol="BTCUSDC", limit=5)["bids"][0][0]) - 500
        rest.sandbox.market.move("BTCUSDC", f"{cheap:.2f}")
        filled = rest.signed("POST", "/api/v3/sor/order", **SOR)
        assert filled["fills"][0]["matchType"] == "ONE_PARTY_TRADE_REPORT"

    def start_over(self) -> None:
        """One open order and one open list; room in the rate limits."""
        self.rest.sandbox.advance(60)
        self.rest.signed("DELETE", "/api/v3/openOrders", symbol="BTCUSDT")
        self.rest.limit("BUY", "0.001", "50000")
        self.rest.signed("POST", "/api/v3/orderList/oco", **OCO)

    def fill_in(self, params: dict[str, Any]) -> dict[str, Any]:
        done = {}
        for name, value in params.items():
            if value == "{order}":
                value = self.order
            elif value == "{fresh}":
                value = self.rest.limit("BUY", "0.001", "50000")["orderId"]
            elif value in ("{list}", "{leg}"):
                order_list = self.rest.signed("POST", "/api/v3/orderList/oco", **OCO)
                value = order_list["orderListId"] if value == "{list}" else order_list["orders"][0]["orderId"]
            done[name] = value
        return done


@pytest.fixture(scope="module")
def busy() -> Iterator[Sandbox]:
    with Sandbox(seed=1, market_rate=0) as running:
        yield running


@pytest.fixture(scope="module")
def account(busy: Sandbox) -> Iterator[Account]:
    rest = Rest(busy)
    yield Account(rest)
    rest.close()


@pytest.fixture(scope="module")
def api(busy: Sandbox) -> Iterator[WsApi]:
    from tests.sandbox.kit import pem_signer

    pair = busy.new_key("Ed25519")
    with ws_api(busy, pair.api_key, pem_signer(pair.private_pem)) as connection:
        yield connection


def check(value: Any, described: Any) -> None:
    found = problems(value, described)
    assert not found, "\n".join(found[:10])


REST_CASES = [(case[0], params) for case in CASES if case[0] for params in case[2]]
WS_CASES = [(case[1], params) for case in CASES if case[1] for params in case[2]]


@pytest.mark.parametrize(("address", "params"), REST_CASES, ids=lambda value: value if isinstance(value, str) else "")
def test_rest(account: Account, address: str, params: dict[str, Any]) -> None:
    account.start_over()
    entry = entry_of(address, ws=False)
    method, path = address.split(" ")
    sent = account.fill_in(params)
    rest = account.rest
    answer = rest.public(path, **sent) if entry["security"] == "NONE" else rest.signed(method, path, **sent)
    assert rest.last.status_code == 200, answer
    check(answer, returned(entry, sent, ws=False))


@pytest.mark.parametrize(("address", "params"), WS_CASES, ids=lambda value: value if isinstance(value, str) else "")
def test_ws(account: Account, api: WsApi, address: str, params: dict[str, Any]) -> None:
    account.start_over()
    entry = entry_of(address, ws=True)
    sent = {
        name: json.loads(value) if str(value)[:1] == "[" else value for name, value in account.fill_in(params).items()
    }
    sent = {name: {"true": True}.get(value, value) if isinstance(value, str) else value for name, value in sent.items()}
    security = entry.get("ws_security") or entry["security"]
    answer = api.call(address, **sent) if security == "NONE" else api.signed(address, **sent)
    assert answer["status"] == 200, answer
    check(answer["result"], returned(entry, sent, ws=True))


def test_cancelling_one_order_of_a_list_answers_the_list(account: Account, api: WsApi) -> None:
    account.start_over()
    sent = account.fill_in({**SYMBOL, "orderId": "{leg}"})
    check(api.result("order.cancel", **sent), "CanceledOrderList")


@pytest.mark.parametrize("address", sorted(GONE))
def test_listen_keys_are_gone(public: Rest, address: str) -> None:
    method, path = address.split(" ")
    public.raw(method, path, X_MBX_APIKEY=public.api_key)
    assert public.last.status_code == 410


STREAMS = {
    "aggtrade_socket": ["btcusdt@aggTrade"],
    "all_rolling_window_tickers_socket": ["!ticker_1h@arr", "!ticker_4h@arr", "!ticker_1d@arr"],
    "avg_price_socket": ["btcusdt@avgPrice"],
    "block_trade_socket": ["btcusdt@blockTrade"],
    "depth_socket": ["btcusdt@depth", "btcusdt@depth@100ms", "btcusdt@depth@1000ms"],
    "kline_socket": ["btcusdt@kline_1m", "btcusdt@kline_1s", "btcusdt@kline_1M", "btcusdt@kline_1d@+08:00"],
    "miniticker_socket": ["!miniTicker@arr"],
    "reference_price_socket": ["btcusdt@referencePrice"],
    "rolling_window_ticker_socket": ["btcusdt@ticker_1h", "btcusdt@ticker_4h", "btcusdt@ticker_1d"],
    "symbol_book_ticker_socket": ["btcusdt@bookTicker"],
    "symbol_miniticker_socket": ["btcusdt@miniTicker"],
    "symbol_ticker_socket": ["btcusdt@ticker"],
    "trade_socket": ["btcusdt@trade"],
}
PARTIAL = ["btcusdt@depth5", "btcusdt@depth10@100ms", "btcusdt@depth20", "btcusdt@depth20@1000ms"]


def test_every_stream_of_the_catalog_is_here() -> None:
    living = {name for name, entry in spot.STREAMS.items() if entry["stream"] and not entry.get("deprecated")}
    assert living == set(STREAMS)


def test_streams(sandbox: Sandbox) -> None:
    names = [name for group in STREAMS.values() for name in group] + PARTIAL
    described = {name: spot.STREAMS[key]["event"]["else"] for key, group in STREAMS.items() for name in group}
    described.update(dict.fromkeys(PARTIAL, dict(spot.STREAMS["depth_socket"]["event"]["cases"])["depth"]))
    with streams(sandbox, "/stream?streams=" + "/".join(names)) as connection:
        sandbox.market.rate = 20
        seen: set[str] = set()
        for _ in range(20_000):
            # A block trade is rare: make sure that one comes.
            message = receive(connection)
            check(message["data"], described[message["stream"]])
            seen.add(message["stream"])
            if seen >= set(names) - {"btcusdt@blockTrade"}:
                break
        sandbox.faults.burst(1001, "btcusdt@trade")
        while "btcusdt@blockTrade" not in seen:
            message = receive(connection)
            check(message["data"], described[message["stream"]])
            seen.add(message["stream"])
    assert seen == set(names)


def test_user_events(sandbox: Sandbox) -> None:
    with ws_api(sandbox) as api:
        api.result("userDataStream.subscribe.signature")
        api.result("order.place", **LIMIT)
        api.result("order.place", **MARKET)
        api.result("order.place", **STOP)
        api.result("order.place", **TRAILING)
        api.result("order.place", **PEGGED)
        placed = api.result("order.place", **{**LIMIT, "icebergQty": "0.0005"})
        api.result("order.amend.keepPriority", symbol="BTCUSDT", orderId=placed["orderId"], newQty="0.0005")
        api.result("order.cancel", symbol="BTCUSDT", orderId=placed["orderId"])
        api.result("order.place", **{**LIMIT, "timeInForce": "FOK"})
        api.result("orderList.place.otoco", **OTOCO)
        api.result("sor.order.place", **SOR)
        sandbox.deposit("BNB", "1.5")
        sandbox.lock_externally("BNB", "0.5")
        api.result("openOrders.cancelAll", symbol="BTCUSDT")
        assert api.call("userDataStream.unsubscribe")["status"] == 200
    kinds = set()
    for message in api.events:
        assert message["subscriptionId"] == 0
        event = message["event"]
        check(event, spot.EVENTS[event["e"]])
        kinds.add(event["e"])
    assert kinds == set(spot.EVENTS) - {"serverShutdown"}


# --- answers that no state stands behind ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(spot.ENDPOINTS))
def test_made_up_answers_have_their_type(name: str) -> None:
    """What an endpoint without code of its own would answer; the same for the same question."""
    entry = spot.ENDPOINTS[name]
    loaded = registry.load(spot)
    answers = Answers(loaded, seed=1)
    for side, table in (("rest", loaded.rest), ("ws", loaded.ws)):
        for endpoint in table.values():
            if endpoint.name != name:
                continue
            for params in ({}, {"symbol": "BNBBTC"}, {"symbols": ["BNBBTC"]}):
                value = answers.answer(endpoint, params, 1_700_000_000_000)
                check(json.loads(json.dumps(value)), returned(entry, params, ws=side == "ws"))
                assert value == answers.answer(endpoint, params, 1_700_000_000_000)


def test_made_up_answers_depend_on_seed_and_parameters() -> None:
    loaded = registry.load(spot)
    endpoint = loaded.rest["GET", "/api/v3/account"]
    one, other = Answers(loaded, seed=1), Answers(loaded, seed=2)
    assert one.answer(endpoint, {}, 5) != other.answer(endpoint, {}, 5)
    assert one.answer(endpoint, {}, 5) != one.answer(endpoint, {"omitZeroBalances": True}, 5)
    ticker = loaded.rest["GET", "/api/v3/ticker/price"]
    assert one.answer(ticker, {"symbol": "BNBBTC"}, 5)["symbol"] == "BNBBTC"


def test_code_is_for_addresses_that_exist(sandbox: Sandbox) -> None:
    """Code for an address that the spec does not have would never run; a made-up answer would come instead."""
    addresses = {where for entry in spot.ENDPOINTS.values() for where in (entry.get("rest"), entry.get("ws"))}
    answered = sandbox.call(lambda: set(sandbox.exchange.handlers.addresses))
    assert len(answered) > 80
    assert answered - addresses == set()


def test_an_endpoint_without_code_is_answered(sandbox: Sandbox, rest: Rest) -> None:
    sandbox.call(lambda: sandbox.exchange.handlers._by_address.pop("GET /api/v3/avgPrice"))
    check(rest.public("/api/v3/avgPrice", symbol="BTCUSDT"), "AveragePrice")
    assert rest.public("/api/v3/avgPrice", symbol="NOTHING")["code"] == -1121
    assert rest.public("/api/v3/avgPrice")["code"] == -1102

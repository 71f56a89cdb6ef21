"""Weights, order counts, 429, 418, on a clock that the test moves."""

from __future__ import annotations

from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from binance_gen.sandbox import Limit, Rules, Sandbox
from binance_gen.sandbox.limits import weigh
from tests.sandbox.kit import Rest, ws_api

SMALL = Rules(
    weight=Limit("REQUEST_WEIGHT", "MINUTE", 1, 100),
    orders=(Limit("ORDERS", "SECOND", 10, 3), Limit("ORDERS", "DAY", 1, 5)),
)
ORDER = {
    "symbol": "BTCUSDT",
    "side": "BUY",
    "type": "LIMIT",
    "timeInForce": "GTC",
    "quantity": "0.001",
    "price": "50000",
}


@pytest.fixture
def sandbox() -> Any:
    # A time in the middle of a minute, a day and an interval of ten seconds, and it stands still.
    with Sandbox(market_rate=0, rules=SMALL, start=1_699_999_993.5, speed=0) as running:
        yield running


def used(rest: Rest) -> int:
    assert rest.last.headers["X-MBX-USED-WEIGHT"] == rest.last.headers["X-MBX-USED-WEIGHT-1M"]
    return int(rest.last.headers["X-MBX-USED-WEIGHT-1M"])


def test_weight_adds_up_and_starts_again(sandbox: Sandbox, rest: Rest) -> None:
    rest.public("/api/v3/ping")
    rest.public("/api/v3/depth", symbol="BTCUSDT")
    rest.public("/api/v3/depth", symbol="BTCUSDT", limit=500)
    assert used(rest) == 1 + 5 + 25
    rest.public("/api/v3/depth", symbol="NOTHING")
    assert used(rest) == 36, "a refused request counts as well"
    sandbox.advance(46)
    rest.public("/api/v3/ping")
    assert used(rest) == 37, "the minute ends at its end, not sixty seconds after its first request"
    sandbox.advance(0.5)
    rest.public("/api/v3/ping")
    assert used(rest) == 1


def test_cancelling_costs_nothing_when_it_succeeds(rest: Rest) -> None:
    rest.order(**ORDER)
    before = used(rest)
    rest.signed("DELETE", "/api/v3/openOrders", symbol="BTCUSDT")
    assert used(rest) == before
    rest.signed("DELETE", "/api/v3/openOrders", symbol="BTCUSDT")
    assert used(rest) == before + 1


def test_429_then_418_then_peace(sandbox: Sandbox, rest: Rest) -> None:
    rest.public("/api/v3/depth", symbol="BTCUSDT", limit=1000)
    rest.public("/api/v3/depth", symbol="BTCUSDT", limit=1000)
    assert rest.last.status_code == 200
    refused = rest.public("/api/v3/ping")
    assert (rest.last.status_code, refused["code"]) == (429, -1003)
    assert refused["msg"].startswith("Too much request weight used; current limit is 100 request weight per 1 MINUTE.")
    assert rest.last.headers["Retry-After"] == "47"
    for _ in range(9):
        rest.public("/api/v3/ping")
        assert rest.last.status_code == 429
    banned = rest.public("/api/v3/ping")
    assert (rest.last.status_code, banned["code"]) == (418, -1003)
    assert rest.last.headers["Retry-After"] == "120"
    until = int(sandbox.now * 1000) + 120_000
    assert banned["msg"].startswith(f"Way too much request weight used; IP banned until {until}.")
    sandbox.advance(60)
    rest.public("/api/v3/ping")
    assert (rest.last.status_code, rest.last.headers["Retry-After"]) == (418, "60")
    with pytest.raises(InvalidStatus), ws_api(sandbox):
        pass
    sandbox.advance(60)
    assert rest.public("/api/v3/ping") == {}


def test_backing_off_avoids_the_ban_and_bans_grow(sandbox: Sandbox, rest: Rest) -> None:
    def overdo(times: int) -> int:
        for _ in range(times):
            rest.public("/api/v3/depth", symbol="BTCUSDT", limit=5000)
        return rest.last.status_code

    assert overdo(10) == 429
    sandbox.advance(60)
    assert overdo(10) == 429
    assert overdo(1) == 418
    sandbox.advance(120)
    assert overdo(11) == 418
    assert rest.last.headers["Retry-After"] == "240"


def test_weight_is_shared_with_the_websocket_api(sandbox: Sandbox, rest: Rest) -> None:
    with ws_api(sandbox) as api:
        assert api.call("ping")["rateLimits"][0]["count"] == 3, "two for the connection"
        rest.public("/api/v3/depth", symbol="BTCUSDT", limit=1000)
        assert used(rest) == 53
        refused = api.call("depth", symbol="BTCUSDT", limit=1000)
        assert (refused["status"], refused["error"]["code"]) == (429, -1003)
        now = int(sandbox.now * 1000)
        assert refused["error"]["data"] == {"serverTime": now, "retryAfter": now + 47_000}
        for _ in range(9):
            api.call("ping")
        banned = api.call("ping")
        assert (banned["status"], banned["error"]["data"]["retryAfter"]) == (418, now + 120_000)
        with pytest.raises(ConnectionClosed):
            api.answer()


def test_raw_requests(rest: Rest) -> None:
    rest.sandbox.exchange.limits.rules = Rules(raw=Limit("RAW_REQUESTS", "MINUTE", 5, 2))
    rest.public("/api/v3/ping")
    rest.public("/api/v3/ping")
    assert rest.public("/api/v3/ping")["code"] == -1003


class TestOrders:
    def test_too_many(self, sandbox: Sandbox, rest: Rest) -> None:
        for count in (1, 2, 3):
            rest.order(**ORDER)
            assert rest.last.headers["X-MBX-ORDER-COUNT-10S"] == rest.last.headers["X-MBX-ORDER-COUNT-1D"] == str(count)
        refused = rest.order(**ORDER)
        assert (rest.last.status_code, refused) == (
            429,
            {"code": -1015, "msg": "Too many new orders; current limit is 3 orders per 10 SECOND."},
        )
        assert rest.last.headers["Retry-After"] == "7"
        sandbox.advance(10)
        rest.order(**ORDER)
        rest.order(**ORDER)
        assert rest.order(**ORDER)["msg"] == "Too many new orders; current limit is 5 orders per 1 DAY."
        counts = rest.signed("GET", "/api/v3/rateLimit/order")
        assert [(row["intervalNum"], row["interval"], row["count"]) for row in counts] == [
            (10, "SECOND", 2),
            (1, "DAY", 5),
        ]

    def test_filled_orders_do_not_count(self, sandbox: Sandbox, rest: Rest) -> None:
        for _ in range(6):
            assert rest.market("BUY", "0.001")["status"] == "FILLED"
        rest.order(**ORDER)
        rest.order(**ORDER)
        sandbox.market.move("BTCUSDT", "49000")
        counts = rest.signed("GET", "/api/v3/rateLimit/order")
        assert [row["count"] for row in counts] == [0, 0]

    def test_lists_count_by_their_orders(self, rest: Rest) -> None:
        oco = {
            "symbol": "BTCUSDT",
            "side": "SELL",
            "quantity": "0.001",
            "aboveType": "LIMIT_MAKER",
            "abovePrice": "70000",
            "belowType": "STOP_LOSS",
            "belowStopPrice": "50000",
        }
        rest.signed("POST", "/api/v3/orderList/oco", **oco)
        assert rest.last.headers["X-MBX-ORDER-COUNT-10S"] == "2"
        assert rest.signed("POST", "/api/v3/orderList/oco", **oco)["code"] == -1015

    @pytest.mark.parametrize(("mode", "status", "code"), [("DO_NOTHING", 429, -1015), ("CANCEL_ONLY", 429, -2021)])
    def test_cancel_replace(self, rest: Rest, mode: str, status: int, code: int) -> None:
        ids = [rest.order(**ORDER)["orderId"] for _ in range(3)]
        answer = rest.signed(
            "POST",
            "/api/v3/order/cancelReplace",
            **ORDER,
            cancelReplaceMode="STOP_ON_FAILURE",
            cancelOrderId=ids[0],
            orderRateLimitExceededMode=mode,
        )
        assert (rest.last.status_code, answer["code"]) == (status, code)
        assert len(rest.signed("GET", "/api/v3/openOrders", symbol="BTCUSDT")) == (3 if mode == "DO_NOTHING" else 2)


@pytest.mark.parametrize(
    ("weight", "params", "expected"),
    [
        (20, {}, 20),
        ({"limit": {100: 5, 500: 25, 1000: 50, 5000: 250}}, {}, 5),
        ({"limit": {100: 5, 500: 25, 1000: 50, 5000: 250}}, {"limit": 100}, 5),
        ({"limit": {100: 5, 500: 25, 1000: 50, 5000: 250}}, {"limit": 101}, 25),
        ({"limit": {100: 5, 500: 25, 1000: 50, 5000: 250}}, {"limit": 9999}, 250),
        ({"symbol": 2, "else": 80}, {"symbol": "A"}, 2),
        ({"symbol": 2, "else": 80}, {}, 80),
        ({"symbol": 2, "symbols": {"each": 2, "max": 40}, "else": 40}, {"symbols": ["a"] * 3}, 6),
        ({"symbol": 2, "symbols": {"each": 2, "max": 40}, "else": 40}, {"symbols": ["a"] * 30}, 40),
        ({"symbols": {20: 2, 100: 40, "else": 80}, "else": 80}, {"symbols": ["a"] * 20}, 2),
        ({"symbols": {20: 2, 100: 40, "else": 80}, "else": 80}, {"symbols": ["a"] * 101}, 80),
        ({"success": 0, "else": 1}, {}, 1),
        ({"limiter": "UID", "else": 200}, {}, 200),
        ({"computeCommissionRates": 20, "else": 1}, {"computeCommissionRates": False}, 1),
        ({"computeCommissionRates": 20, "else": 1}, {"computeCommissionRates": "true"}, 20),
    ],
)
def test_weights_by_parameter(weight: Any, params: dict[str, Any], expected: int) -> None:
    assert weigh(weight, params) == expected

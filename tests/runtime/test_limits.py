from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.runtime.endpoint import Endpoint
from binance_gen.runtime.errors import BinanceRateLimitException
from binance_gen.runtime.limits import Limits, Usage, wait, weight_of
from tests.runtime.rest_kit import ORDER, PRODUCT, PUBLIC

HOST = "https://api"


class Time:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def refused(retry_after: float | None, status: int = 429, code: int = -1003) -> BinanceRateLimitException:
    return BinanceRateLimitException(None, status, f'{{"code":{code},"msg":""}}', retry_after)


# --- counts ---------------------------------------------------------------------------------------------------------


def test_counts_of_headers() -> None:
    limits = Limits()
    limits.headers(
        HOST,
        [
            ("X-MBX-USED-WEIGHT", "9"),
            ("X-MBX-USED-WEIGHT-1M", "20"),
            ("x-mbx-order-count-10s", "1"),
            ("x-mbx-order-count-1d", "7"),
            ("X-SAPI-USED-IP-WEIGHT-1M", "3"),
            ("X-SAPI-USED-UID-WEIGHT-1M", "300"),
            ("x-mbx-used-weight-1h", "many"),
            ("content-type", "text/plain"),
        ],
    )
    assert limits.used(HOST) == {
        "orders 10s": Usage(1, None),
        "orders 1d": Usage(7, None),
        "uid_weight 1m": Usage(300, None),
        "weight 1m": Usage(3, None),
    }
    limits.headers(HOST, [("X-MBX-USED-WEIGHT-1M", "21")])
    assert limits.used(HOST)["weight 1m"].used == 21
    assert limits.used("https://other") == {}
    assert limits.used() == limits.used(HOST)


def test_counts_of_the_websocket_api() -> None:
    limits = Limits()
    limits.answer(
        HOST,
        [
            {"rateLimitType": "ORDERS", "interval": "SECOND", "intervalNum": 10, "limit": 50, "count": 12},
            {"rateLimitType": "REQUEST_WEIGHT", "interval": "MINUTE", "intervalNum": 1, "limit": 6000, "count": 321},
            {"rateLimitType": "RAW_REQUESTS", "interval": "MINUTE", "intervalNum": 5, "limit": 1, "count": 1},
        ],
    )
    assert limits.used() == {"orders 10s": Usage(12, 50), "weight 1m": Usage(321, 6000)}
    limits.headers(HOST, [("x-mbx-used-weight-1m", "322")])  # REST doesn't tell the limit: the known one stays
    assert limits.used()["weight 1m"] == Usage(322, 6000)


# --- staying away ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("status", "word"), [(418, "banned"), (429, "asked to slow down")])
def test_calls_are_refused_until_the_time_is_over(status: int, word: str) -> None:
    time = Time()
    limits = Limits(clock=time)
    assert limits.delay(HOST, PUBLIC) == 0
    limits.refused(HOST, refused(60, status))
    time.now += 59.5
    with pytest.raises(BinanceRateLimitException, match=rf"Not sent: {word} by https://api; .* 0.5 s more") as caught:
        limits.delay(HOST, PUBLIC)
    assert caught.value.retry_after == pytest.approx(0.5)
    assert (caught.value.status_code, caught.value.code) == (status, -1003)
    assert limits.delay("https://other", PUBLIC) == 0
    time.now += 0.6
    assert limits.delay(HOST, PUBLIC) == 0


def test_the_longest_time_counts() -> None:
    time = Time()
    limits = Limits(clock=time)
    limits.refused(HOST, refused(60))
    limits.refused(HOST, refused(5))
    time.now += 10
    with pytest.raises(BinanceRateLimitException):
        limits.delay(HOST, PUBLIC)
    limits.refused(HOST, refused(90))
    limits.policy = wait
    assert limits.delay(HOST, PUBLIC) == 90


def test_too_many_orders_leave_the_rest_open() -> None:
    limits = Limits(clock=Time())
    limits.refused(HOST, refused(10, code=-1015))
    assert limits.delay(HOST, PUBLIC) == 0
    with pytest.raises(BinanceRateLimitException, match=r"no new orders for 10\.0 s more"):
        limits.delay(HOST, ORDER)


def test_a_refusal_without_a_time_blocks_nothing() -> None:
    limits = Limits()
    limits.refused(HOST, refused(None))
    assert limits.delay(HOST, PUBLIC) == 0


def test_policies() -> None:
    time = Time()
    limits = Limits(policy=wait, clock=time)
    limits.refused(HOST, refused(30))
    time.now += 10
    assert limits.delay(HOST, PUBLIC) == 20
    limits.policy = lambda _: 0.0
    assert limits.delay(HOST, PUBLIC) == 0
    limits.policy = wait
    limits.clear()
    assert limits.delay(HOST, PUBLIC) == 0


# --- weights --------------------------------------------------------------------------------------------------------


def endpoint(weight: Any, ws_weight: Any = None) -> Endpoint[Any]:
    return Endpoint("e", PRODUCT, rest="GET /e", weight=weight, ws_weight=ws_weight)


DEPTH = {"limit": {100: 5, 500: 25, 1000: 50, 5000: 250}}
TICKER = {"symbol": 2, "symbols": {20: 2, 100: 40, "else": 80}, "else": 80}
BORROWING = {"limiter": "UID", "sideEffectType": {"MARGIN_BUY": 1500, "AUTO_BORROW_REPAY": 1500}, "else": 6}
EACH = {"symbol": 4, "symbols": {"each": 4, "max": 200}, "else": 4}


@pytest.mark.parametrize(
    ("weight", "params", "expected"),
    [
        (20, {"anything": 1}, 20),
        (DEPTH, {}, 5),
        (DEPTH, {"limit": None}, 5),
        (DEPTH, {"limit": 100}, 5),
        (DEPTH, {"limit": "101"}, 25),
        (DEPTH, {"limit": 5000}, 250),
        (DEPTH, {"limit": 9999}, 250),
        ({"limit": {100: 5, "else": 50}, "else": 50}, {}, 50),
        ({"limit": {100: 5, "else": 50}}, {"limit": 101}, 50),
        (TICKER, {}, 80),
        (TICKER, {"symbol": "A"}, 2),
        (TICKER, {"symbols": ["A"] * 20}, 2),
        (TICKER, {"symbols": ["A"] * 21}, 40),
        (TICKER, {"symbols": '["A","B"]'}, 2),
        (TICKER, {"symbols": ["A"] * 101}, 80),
        (EACH, {"symbols": ["A", "B"]}, 8),
        (EACH, {"symbols": '["A","B","C"]'}, 12),
        (EACH, {"symbols": ["A"] * 99}, 200),
        ({"limiter": "UID", "else": 200}, {}, 200),
        ({"success": 0, "else": 1}, {}, 1),
        ({"computeCommissionRates": 20, "else": 1}, {"computeCommissionRates": True}, 20),
        ({"computeCommissionRates": 20, "else": 1}, {"computeCommissionRates": False}, 1),
        (BORROWING, {}, 6),
        (BORROWING, {"sideEffectType": "MARGIN_BUY"}, 1500),
        (BORROWING, {"sideEffectType": "NO_SIDE_EFFECT"}, 6),
        ({"side": {"BUY": 3}, "symbol": 2, "else": 1}, {"side": "SELL", "symbol": "A"}, 2),
    ],
)
def test_weight(weight: Any, params: dict[str, Any], expected: int) -> None:
    assert weight_of(endpoint(weight), params) == expected


def test_the_websocket_api_may_cost_something_else() -> None:
    both = endpoint(20, 2)
    assert (weight_of(both, {}), weight_of(both, {}, ws=True)) == (20, 2)
    assert weight_of(endpoint(20), {}, ws=True) == 20


@given(
    st.lists(st.tuples(st.integers(1, 5000), st.integers(1, 500)), min_size=1, unique_by=lambda step: step[0]),
    st.integers(1, 6000),
)
def test_a_table_is_its_first_step_that_holds(steps: list[tuple[int, int]], limit: int) -> None:
    steps.sort()
    fitting = [cost for bound, cost in steps if limit <= bound]
    expected = fitting[0] if fitting else steps[-1][1]
    assert weight_of(endpoint({"limit": dict(steps)}), {"limit": limit}) == expected


@given(st.integers(1, 9), st.integers(9, 99), st.lists(st.text(), max_size=60))
def test_each_item_costs_up_to_a_maximum(each: int, most: int, items: list[str]) -> None:
    weight = {"symbols": {"each": each, "max": most}}
    assert weight_of(endpoint(weight), {"symbols": items}) == min(most, each * len(items))

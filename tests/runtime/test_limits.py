from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binance_gen.runtime.clock import Clock
from binance_gen.runtime.endpoint import Endpoint, Product
from binance_gen.runtime.errors import BinanceBannedException, BinanceRateLimitException
from binance_gen.runtime.limits import (
    Block,
    Claim,
    Limits,
    Usage,
    ignore,
    refuse,
    wait,
    weight_of,
)
from binance_gen.runtime.limits_told import from_headers, from_list
from binance_gen.runtime.weights import costs_of
from tests.runtime.rest_kit import ORDER, PRODUCT, PUBLIC

HOST = "https://api.example"
START = 1_700_000_040  # a full minute
LIMITED = Product("limited", title="Limited", limits={"v1": {"weight": {"1m": 100}, "requests": {"5m": 1000}}})
CALL: Endpoint[Any] = Endpoint("call", LIMITED, rest="GET /v1/call", ws="call", weight={"limit": {10: 5, 100: 50}})
EACH = Product("each", title="Each", limits={"w1": {"weight": {"1m": 100}, "uid_weight": {"1m": 50}, "each": True}})
BY_ADDRESS: Endpoint[Any] = Endpoint("one", EACH, rest="GET /w1/one", weight=60)
BY_OTHER: Endpoint[Any] = Endpoint("two", EACH, rest="GET /w1/two", weight=60)
BY_ACCOUNT: Endpoint[Any] = Endpoint("uid", EACH, rest="GET /w1/uid", weight={"limiter": "UID", "else": 30})
PLACE: Endpoint[Any] = Endpoint("place", LIMITED, rest="POST /v1/place", weight={"success": 0, "else": 1}, orders=1)


class Time:
    """Both hands of a clock."""

    def __init__(self) -> None:
        self.now = float(START)
        self.clock = Clock(lambda: int(self.now * 1e9), lambda: self.now)
        self.clock.uncertainty = 0.0


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def limits(time: Time) -> Iterator[Limits]:
    return Limits(time.clock, shared=False)


def claimed(limits: Limits, endpoint: Endpoint[Any] = CALL, account: int = 0, **params: Any) -> Claim:
    found = limits.claim(HOST, endpoint, params, account=account)
    assert isinstance(found, Claim), found
    return found


def refused(retry_after: float | None, status: int = 429, code: int = -1003) -> BinanceRateLimitException:
    kind = BinanceBannedException if status == 418 else BinanceRateLimitException
    return kind(None, status, f'{{"code":{code},"msg":""}}', retry_after)


# --- what answers tell ----------------------------------------------------------------------------------------------


def test_counts_of_headers(limits: Limits) -> None:
    headers = [
        ("X-MBX-USED-WEIGHT", "9"),
        ("X-MBX-USED-WEIGHT-1M", "20"),
        ("x-mbx-order-count-10s", "1"),
        ("x-mbx-order-count-1d", "7"),
        ("X-SAPI-USED-UID-WEIGHT-1M", "300"),
        ("x-mbx-used-weight-1h", "many"),
        ("x-mbx-used-weight-5m", "²"),
        ("content-type", "text/plain"),
    ]
    told = from_headers(dict(headers))
    assert from_headers({name.lower(): value for name, value in headers}) == told
    limits.told(HOST, 0, told)
    assert limits.used(HOST) == {"orders 10s": 1, "orders 1d": 7, "uid_weight 1m": 300, "weight 1m": 20}
    limits.told(HOST, 0, from_headers({"X-MBX-USED-WEIGHT-1M": "21"}))
    assert limits.used(HOST)["weight 1m"] == 21
    assert limits.used("https://other") == {}
    assert limits.used() == limits.used(HOST)
    assert repr(limits) == "<Limits orders 10s: 1, orders 1d: 7, uid_weight 1m: 300, weight 1m: 21>"


def test_counts_of_the_websocket_api(limits: Limits) -> None:
    told = [
        {"rateLimitType": "ORDERS", "interval": "SECOND", "intervalNum": 10, "limit": 50, "count": 12},
        {"rateLimitType": "REQUEST_WEIGHT", "interval": "MINUTE", "intervalNum": 1, "limit": 6000, "count": 321},
        {"rateLimitType": "CONNECTIONS", "interval": "MINUTE", "intervalNum": 5, "limit": 1, "count": 1},
        {"rateLimitType": "ORDERS", "interval": None, "limit": "many"},
    ]
    limits.told(HOST, 0, from_list(told))
    assert limits.usage() == [
        Usage(HOST, "orders", "10s", 12, 0, 50), Usage(HOST, "weight", "1m", 321, 0, 6000),
    ]  # fmt: skip
    limits.told(HOST, 0, from_headers({"x-mbx-used-weight-1m": "322"}))  # the known limit stays
    assert limits.usage()[1] == Usage(HOST, "weight", "1m", 322, 0, 6000)
    assert from_list([{}]) == []


def test_limits_of_the_exchange_information(limits: Limits) -> None:
    limits.learn(HOST, [{"rateLimitType": "REQUEST_WEIGHT", "interval": "MINUTE", "intervalNum": 1, "limit": 7}])
    assert limits.usage() == [Usage(HOST, "weight", "1m", 0, 0, 7)]


# --- claims ---------------------------------------------------------------------------------------------------------


def test_no_more_is_claimed_than_a_window_has(limits: Limits, time: Time) -> None:
    first = [claimed(limits, limit=100) for _ in range(2)]
    block = limits.claim(HOST, CALL, {})
    assert block == Block(HOST, 429, 60.0, False, predicted=True)
    limits.answered(first[0], [("weight", "1m", 50, None)])
    assert isinstance(limits.claim(HOST, CALL, {}), Block)  # the other one is still out
    limits.lost(first[1], sent=False)
    assert isinstance(limits.claim(HOST, CALL, {"limit": 100}), Claim)
    time.now += 60
    assert isinstance(limits.claim(HOST, CALL, {}), Claim)


def test_a_call_that_is_larger_than_the_limit_has_a_window_to_itself(limits: Limits) -> None:
    huge: Endpoint[Any] = Endpoint("huge", LIMITED, rest="GET /v1/huge", weight=500)
    claimed(limits, huge)
    assert isinstance(limits.claim(HOST, CALL, {}), Block)


def test_what_others_used_counts(limits: Limits) -> None:
    limits.answered(claimed(limits), [("weight", "1m", 98, None)])
    assert isinstance(limits.claim(HOST, CALL, {}), Block)
    assert isinstance(limits.claim("https://other", CALL, {}), Claim)


def test_what_got_no_answer_may_have_been_counted(limits: Limits) -> None:
    limits.lost(claimed(limits, limit=100))
    limits.lost(claimed(limits, limit=100), sent=False)
    assert limits.used(HOST)["weight 1m"] == 50


def test_answers_that_come_late_or_in_another_order(limits: Limits, time: Time) -> None:
    first, second = claimed(limits), claimed(limits)
    limits.answered(second, [("weight", "1m", 10, None)])
    limits.answered(first, [("weight", "1m", 5, None)])  # it was counted first
    assert limits.used(HOST)["weight 1m"] == 10
    third = claimed(limits, limit=100)
    time.now += 60
    limits.answered(third, [("weight", "1m", 60, None)])  # of the old window or the new one? its own cost is certain
    assert limits.used(HOST)["weight 1m"] == 50


def test_a_window_is_not_over_before_it_is_for_certain(limits: Limits, time: Time) -> None:
    time.clock.uncertainty = 2.0
    time.now += 5
    for claim in [claimed(limits, limit=100), claimed(limits, limit=100)]:
        limits.answered(claim, [("weight", "1m", 100, None)])
    time.now += 54.5
    block = limits.claim(HOST, CALL, {})
    assert isinstance(block, Block)
    assert block.remaining == pytest.approx(2.5)
    time.now += 2.6
    claimed(limits)


def test_each_address_may_have_limits_of_its_own(limits: Limits) -> None:
    claimed(limits, BY_ADDRESS)
    claimed(limits, BY_OTHER)
    assert isinstance(limits.claim(HOST, BY_ADDRESS, {}), Block)
    assert [(one.address, one.reserved) for one in limits.usage()] == [("/w1/one", 60), ("/w1/two", 60)]


def test_accounts_have_limits_of_their_own(limits: Limits) -> None:
    claimed(limits, BY_ACCOUNT, account=1)
    claimed(limits, BY_ACCOUNT, account=2)
    assert isinstance(limits.claim(HOST, BY_ACCOUNT, {}, account=1), Block)


def test_a_limit_that_is_told_later_counts_from_then_on(limits: Limits) -> None:
    limits.answered(claimed(limits, PLACE), [])
    limits.learn(HOST, [{"rateLimitType": "ORDERS", "interval": "SECOND", "intervalNum": 10, "limit": 1}])
    claimed(limits, PLACE)
    block = limits.claim(HOST, PLACE, {})
    assert isinstance(block, Block)
    assert block.orders_only


def test_orders_count_when_they_are_accepted_and_no_more_when_they_fill(limits: Limits) -> None:
    limits.learn(HOST, [{"rateLimitType": "ORDERS", "interval": "SECOND", "intervalNum": 10, "limit": 2}], account=7)
    one, two = claimed(limits, PLACE, account=7), claimed(limits, PLACE, account=7)
    block = limits.claim(HOST, PLACE, {}, account=7)
    assert isinstance(block, Block)
    assert block.orders_only
    assert [one.reserved for one in limits.usage() if one.kind == "weight"] == [2]  # what is refused holds no place
    assert isinstance(limits.claim(HOST, CALL, {}, account=7), Claim)
    limits.answered(two, [("weight", "1m", 1, None), ("orders", "10s", 2, None)])
    limits.answered(one, [("weight", "1m", 1, None), ("orders", "10s", 1, None)])  # older
    assert limits.used()["orders 10s"] == 2
    limits.answered(limits.claim(HOST, PLACE, {}, account=7, force=True), [])  # type: ignore[arg-type]
    assert limits.used()["orders 10s"] == 2  # refused
    third = limits.claim(HOST, PLACE, {}, account=7, force=True)
    assert isinstance(third, Claim)
    limits.answered(third, [("orders", "10s", 1, None)])  # others have filled
    assert limits.used()["orders 10s"] == 1


@settings(max_examples=200)
@given(
    st.lists(st.tuples(st.sampled_from(["claim", "answer", "lose", "others", "time"]), st.integers(1, 40)), max_size=60)
)
def test_the_exchange_never_counts_more_than_its_limit(actions: list[tuple[str, int]]) -> None:
    """A model of the exchange: what it counts at the moment a request arrives, which is at the latest when its answer
    comes, in whatever order."""
    time = Time()
    limits = Limits(time.clock, shared=False)
    window, counted = 0, 0
    out: list[Claim] = []
    for action, number in actions:
        if int(time.now // 60) != window:
            window, counted = int(time.now // 60), 0
        if action == "claim":
            found = limits.claim(HOST, CALL, {"limit": 5})
            if isinstance(found, Claim):
                out.append(found)
                counted += 5  # it arrives at once
                assert counted <= 100
        elif action == "answer" and out:
            limits.answered(out.pop(number % len(out)), [("weight", "1m", counted, None)])
        elif action == "lose" and out:
            limits.lost(out.pop(number % len(out)))
        elif action == "time" and not out:
            time.now += number


def test_threads_share_a_window(time: Time) -> None:
    limits = Limits(time.clock, shared=False)
    got: list[Claim] = []

    def claim() -> None:
        for _ in range(10):
            found = limits.claim(HOST, CALL, {})
            if isinstance(found, Claim):
                got.append(found)

    threads = [threading.Thread(target=claim) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 20


def test_clients_of_a_process_share_what_counts_for_the_address(time: Time) -> None:
    one, other = Limits(time.clock), Limits(time.clock)
    claimed(one, limit=100), claimed(other, limit=100)
    assert isinstance(one.claim(HOST, CALL, {}), Block)
    other.refused(HOST, refused(60, 418))
    assert one.blocks() == [Block(HOST, 418, 60.0, False)]
    one.clear()
    claimed(other)


# --- staying away ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("status", "word"), [(418, "banned"), (429, "asked to slow down")])
def test_calls_are_refused_until_the_time_is_over(limits: Limits, time: Time, status: int, word: str) -> None:
    limits.refused(HOST, refused(60, status))
    time.now += 59.5
    block = limits.claim(HOST, PUBLIC, {})
    assert isinstance(block, Block)
    with pytest.raises(BinanceRateLimitException, match=rf"Not sent: {word} at {HOST}; .* 0.5 s more") as caught:
        refuse(block)
    assert caught.value.retry_after == pytest.approx(0.5)
    assert (caught.value.status_code, caught.value.code) == (status, -1003)
    assert isinstance(limits.claim("https://other", PUBLIC, {}), Claim)
    time.now += 0.6
    assert isinstance(limits.claim(HOST, PUBLIC, {}), Claim)
    assert limits.blocks() == []


def test_a_ban_is_for_everything_at_that_host(limits: Limits) -> None:
    limits.refused(f"{HOST}/futures", refused(60, 418))
    assert isinstance(limits.claim(HOST, PUBLIC, {}), Block)
    assert isinstance(limits.claim(f"{HOST}/other", PUBLIC, {}), Block)
    limits.clear()
    limits.refused(f"{HOST}/futures", refused(60))
    assert isinstance(limits.claim(HOST, PUBLIC, {}), Claim)


def test_a_ban_tells_its_end_in_the_message(limits: Limits, time: Time) -> None:
    until = int(time.now * 1000) + 45_000
    text = f'{{"code":-1003,"msg":"Way too many requests; IP banned until {until}."}}'
    error = BinanceBannedException(None, 418, text)
    assert error.banned_until == until
    limits.refused(HOST, error)
    assert limits.blocks() == [Block(HOST, 418, 45.0, False)]
    assert BinanceBannedException(None, 418, "<html>").banned_until is None


def test_the_longest_time_counts(limits: Limits, time: Time) -> None:
    limits.refused(HOST, refused(60))
    limits.refused(HOST, refused(5))
    time.now += 10
    limits.refused(HOST, refused(90))
    block = limits.claim(HOST, PUBLIC, {})
    assert isinstance(block, Block)
    assert block.remaining == 90


def test_too_many_orders_leave_the_rest_open(limits: Limits) -> None:
    limits.refused(HOST, refused(10, code=-1015), account=7)
    assert isinstance(limits.claim(HOST, PUBLIC, {}, account=7), Claim)
    assert isinstance(limits.claim(HOST, ORDER, {}, account=8), Claim)
    block = limits.claim(HOST, ORDER, {}, account=7)
    assert isinstance(block, Block)
    with pytest.raises(BinanceRateLimitException, match=r"no new orders for 10\.0 s more"):
        refuse(block)


def test_a_refusal_without_a_time_blocks_nothing(limits: Limits) -> None:
    limits.refused(HOST, refused(None))
    limits.refused(HOST, refused(0))
    assert isinstance(limits.claim(HOST, PUBLIC, {}), Claim)


def test_policies() -> None:
    asked, banned, long = Block(HOST, 429, 5, False), Block(HOST, 418, 5, False), Block(HOST, 418, 9999, False)
    assert (wait(asked), wait(banned), ignore(asked)) == (5, 5, 0)
    for policy, block in ((refuse, asked), (ignore, banned), (wait, long)):
        with pytest.raises(BinanceRateLimitException):
            policy(block)


# --- weights --------------------------------------------------------------------------------------------------------


def endpoint(weight: Any, ws_weight: Any = None) -> Endpoint[Any]:
    return Endpoint("e", PRODUCT, rest="GET /e", weight=weight, ws_weight=ws_weight)


DEPTH = {"limit": {100: 5, 500: 25, 1000: 50, 5000: 250}}
TICKER = {"symbol": 2, "symbols": {20: 2, 100: 40, "else": 80}, "else": 80}
BORROWING = {"limiter": "UID", "sideEffectType": {"MARGIN_BUY": 1500, "AUTO_BORROW_REPAY": 1500}, "else": 6}
PER_ITEM = {"symbol": 4, "symbols": {"each": 4, "max": 200}, "else": 4}


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
        (PER_ITEM, {"symbols": ["A", "B"]}, 8),
        (PER_ITEM, {"symbols": '["A","B","C"]'}, 12),
        (PER_ITEM, {"symbols": ["A"] * 99}, 200),
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


def test_costs_are_remembered_by_what_decides() -> None:
    one = endpoint({"limit": {"true": 7, "1": 3, "else": 5}, "symbols": {"each": 2}, "else": 1}, 4)
    for _ in range(2):
        for limit, cost in ((True, 7), (1, 3), ("1", 3), (1.0, 3), (2, 1)):
            assert costs_of(one, {"limit": limit, "other": [1]}, False) == [("weight", cost)]
        assert costs_of(one, {"symbols": ["A", "B"]}, False) == [("weight", 4)]
        assert costs_of(one, {"limit": 1}, True) == [("weight", 4)]


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

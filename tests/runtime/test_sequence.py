"""What comes after what: rules of sequences, and the watch over one that has no holes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.runtime.sequence import RESTART_AFTER, RESTART_BELOW, Mark, Order, Sequence, Verdict

TRADES = Sequence("t", step=True)
CHANGES = Sequence("u", first="U", step=True)
CHAIN = Sequence("u", first="U", previous="pu")


def trades(*numbers: int) -> list[dict[str, int]]:
    return [{"t": number} for number in numbers]


def verdicts(order: Order, events: list[Any]) -> list[str]:
    return [order.check(event).verdict.name for event in events]


@pytest.mark.parametrize(
    ("sequence", "message", "mark"),
    [
        (Sequence("E"), {"E": 5}, Mark(5, 5)),
        (Sequence("k.t"), {"k": {"t": 5}}, Mark(5, 5)),
        (Sequence("k.t"), {"k": None}, None),
        (CHANGES, {"U": 3, "u": 7}, Mark(3, 7)),
        (CHAIN, {"U": 3, "u": 7, "pu": 1}, Mark(3, 7, 1)),
        (CHAIN, {"U": 3, "u": 7}, None),
        (Sequence("u", by="s"), {"u": 7, "s": "A"}, Mark(7, 7, None, "A")),
        (Sequence("E"), [{"E": 5}, {"E": 9}, {"E": 7}, "?"], Mark(9, 9)),
        (Sequence("E"), [], None),
        (Sequence("E"), {"E": "5"}, None),
        (Sequence("E"), {"result": None, "id": 1}, None),
        (Sequence("E"), "a text", None),
    ],
)
def test_where_a_message_stands(sequence: Sequence, message: Any, mark: Mark | None) -> None:
    assert sequence.mark(message) == mark


def test_which_sequences_show_what_is_missing() -> None:
    assert [one.contiguous for one in (TRADES, CHANGES, CHAIN, Sequence("E"))] == [True, True, True, False]


def test_a_hole_is_counted_once() -> None:
    order = Order(TRADES)
    assert verdicts(order, trades(5, 6, 9, 10)) == ["FIRST", "NEXT", "AHEAD", "NEXT"]
    found = order.check({"t": 14})
    assert (found.last, found.next, found.missing) == (10, 14, 3)
    assert order.last == 14


def test_late_and_repeated_events() -> None:
    order = Order(TRADES)
    assert verdicts(order, trades(5, 8, 6, 8, 9)) == ["FIRST", "AHEAD", "OLD", "OLD", "NEXT"]


def test_ranges_that_overlap_follow() -> None:
    order = Order(CHANGES)
    ranges = [(1, 4), (3, 6), (5, 6), (7, 7), (9, 12)]
    events = [{"U": first, "u": last} for first, last in ranges]
    assert verdicts(order, events) == ["FIRST", "NEXT", "OLD", "NEXT", "AHEAD"]
    assert order.check({"U": 20, "u": 21}).missing == 7


def test_events_that_name_the_one_before() -> None:
    """Their numbers have holes, which mean nothing."""
    order = Order(CHAIN)
    events = [{"U": 10, "u": 20, "pu": 9}, {"U": 35, "u": 40, "pu": 20}, {"U": 60, "u": 70, "pu": 55}]
    assert verdicts(order, events) == ["FIRST", "NEXT", "AHEAD"]
    assert order.check({"U": 90, "u": 95, "pu": 80}).missing == 10


@pytest.mark.parametrize("other", [{"result": None, "id": 3}, {"t": "7"}, {"e": "error"}, [{"t": 7}], "text", None])
def test_what_has_no_number_passes(other: Any) -> None:
    order = Order(TRADES)
    assert verdicts(order, [{"t": 5}, other, {"t": 6}]) == ["FIRST", "UNKNOWN", "NEXT"]


def test_the_exchange_counts_anew() -> None:
    """Far below at once, otherwise when nothing but old ones come: dropping them for ever would be silence."""
    order = Order(TRADES)
    assert verdicts(order, trades(10**9, 10**9 - RESTART_BELOW - 1)) == ["FIRST", "RESTARTED"]
    order = Order(TRADES)
    found = verdicts(order, trades(5000, *range(1, RESTART_AFTER + 3)))
    assert found == ["FIRST", *["OLD"] * (RESTART_AFTER - 1), "RESTARTED", "NEXT", "NEXT"]


@pytest.mark.parametrize("rule", [TRADES, CHANGES, CHAIN])
def test_old_events_now_and_then_are_no_new_count(rule: Sequence) -> None:
    """However many in all: it is those in a row that mean something."""
    order = Order(rule)
    for number in range(10, 10 + 2 * RESTART_AFTER):
        order.check({"t": number, "U": number, "u": number, "pu": number - 1})
        old = order.check({"t": 5, "U": 5, "u": 5, "pu": 4})
        assert old.verdict is Verdict.OLD
    assert order.last == 9 + 2 * RESTART_AFTER


@given(
    rule=st.sampled_from([TRADES, CHANGES, CHAIN, Sequence("u", by="s", step=True), Sequence("k.u", step=True)]),
    events=st.lists(st.tuples(st.integers(1, 9), st.integers(-1, 3), st.integers(1, 9))),
)
def test_the_short_way_is_the_long_one(rule: Sequence, events: list[tuple[int, int, int]]) -> None:
    """What is just the next event is so by both; what is not has changed nothing."""
    short, long = Order(rule), Order(rule)
    for first, more, before in events:
        last = first + more
        event = {"t": first, "U": first, "u": last, "pu": before, "s": "A", "k": {"u": last}}
        expected = short.expected
        goes_on = short.goes_on(event)
        found = long._examine(event)
        if goes_on:
            assert found.verdict is Verdict.NEXT
        else:
            assert short.expected == expected
            assert short._examine(event) == found
        assert short.expected == long.expected


def test_repetitions_that_are_expected_are_no_new_count() -> None:
    """A connection that lags behind the one that it replaces repeats more than ``RESTART_AFTER`` events."""
    order = Order(TRADES)
    order.check({"t": 1000})
    order.expect_repeats(300)
    assert set(verdicts(order, trades(*range(701, 1001)))) == {"OLD"}
    assert verdicts(order, trades(1001)) == ["NEXT"]


def test_what_was_told_is_forgotten() -> None:
    order = Order(TRADES)
    assert verdicts(order, trades(5)) == ["FIRST"]
    order.forget()
    assert verdicts(order, trades(9, 10)) == ["FIRST", "NEXT"]


@given(st.lists(st.integers(0, 60), min_size=1, max_size=60, unique=True))
def test_what_is_missing_is_what_did_not_come(numbers: list[int]) -> None:
    """In any order: delivered and missing make up the whole, and nothing is delivered twice or backwards."""
    order = Order(TRADES)
    delivered: list[int] = []
    missing = 0
    for number in numbers:
        found = order.check({"t": number})
        missing += found.missing or 0
        if found.verdict is not Verdict.OLD:
            delivered.append(number)
    assert delivered == sorted(set(delivered))
    assert delivered[-1] - delivered[0] + 1 == len(delivered) + missing

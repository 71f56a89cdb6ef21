"""The judge is tested: what a soak calls lost, doubled, silent or told."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.sandbox import Span
from tests.bench.harness import ROOT
from tests.soak import table
from tests.soak.accounts import KINDS
from tests.soak.clients.worker import number_of
from tests.soak.figures import Interval, compare, longest_silence, match_gaps, merged, percentile, spread
from tests.soak.kit import OURS
from tests.soak.scenarios.faults import _cut_off


def test_compare() -> None:
    assert compare(range(5), [0, 1, 2, 3, 4]).is_exact
    found = compare(range(6), [0, 2, 1, 2, 5, 9])
    assert (found.sent, found.lost, found.duplicated, found.disordered, found.unexpected) == (6, 2, 1, 1, 1)
    assert compare([], []).is_exact


@given(st.integers(0, 200), st.integers(0, 5), st.integers(0, 5), st.randoms(use_true_random=False))
def test_every_harm_is_counted(size: int, lost: int, doubled: int, chance: random.Random) -> None:
    sent = list(range(size))
    seen = list(sent)
    gone = chance.sample(sent, min(lost, size))
    for number in gone:
        seen.remove(number)
    twice = chance.sample(seen, min(doubled, len(seen)))
    for number in twice:
        seen.insert(seen.index(number) + chance.randint(1, 3), number)
    found = compare(sent, seen)
    assert (found.lost, found.duplicated, found.disordered) == (len(gone), len(twice), 0)


def test_percentiles() -> None:
    values = [float(number) for number in range(1, 101)]
    assert percentile(values, 0.5) == 50
    assert percentile(values, 0.99) == 99
    assert percentile([7.0], 0.99) == 7.0
    assert percentile([], 0.5) is None
    assert spread([0.1, 0.2, 0.4]) == {"count": 3, "median": 0.2, "p99": 0.4, "max": 0.4}
    assert spread([])["max"] is None


@pytest.mark.parametrize(
    ("arrivals", "outages", "expected"),
    [
        ([0, 1, 2], [], 1),
        ([0, 1, 5, 6], [(1.5, 4.5)], 1),
        ([0, 10], [(1, 3), (4, 9)], 3),
        ([0, 1, 2, 9], [(2.5, 3)], 6.5),
        ([5], [(0, 9)], 0),
    ],
)
def test_silence(arrivals: list[float], outages: list[tuple[float, float]], expected: float) -> None:
    assert longest_silence(arrivals, outages) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("gaps", "expected"),
    [
        ([(1.0, 2.0), (5.1, 6.2)], (0, 0, 0)),
        ([(1.0, 2.0)], (1, 0, 0)),
        ([(1.0, 1.5), (1.6, 2.0), (5.0, 6.0)], (0, 1, 0)),
        ([(1.0, 2.0), (5.0, 6.0), (9.0, 9.5)], (0, 0, 1)),
        ([(0.5, 2.1), (2.2, 5.9)], (0, 0, 0)),  # a client notices late
    ],
)
def test_gaps(gaps: list[tuple[float, float]], expected: tuple[int, int, int]) -> None:
    found = match_gaps([(1.0, 2.0), (5.0, 6.0)], gaps)
    assert (found.untold, found.repeated, found.invented) == expected
    assert found.is_exact == (expected == (0, 0, 0))


@pytest.mark.parametrize(
    ("gaps", "expected"),
    [
        ([(1.0, 2.0)], (0, 0, 0, 0)),
        ([(1.0, 2.0), (2.29, 2.3)], (0, 0, 0, 1)),  # its own, not the outage once more
        ([(1.0, 2.0), (2.29, 2.3), (2.3, 2.31)], (0, 1, 0, 1)),
        ([(2.29, 2.3)], (1, 0, 0, 1)),
        ([(1.0, 2.0), (2.8, 2.9)], (0, 0, 1, 0)),
    ],
)
def test_what_nobody_can_know_may_be_told_once(gaps: list[Interval], expected: tuple[int, ...]) -> None:
    found = match_gaps([(1.0, 2.0)], gaps, doubts=[(2.28, 2.3)])
    assert (found.untold, found.repeated, found.invented, found.doubted) == expected


def test_one_gap_for_a_doubt_and_the_outage_that_follows() -> None:
    """However much longer the doubt was; but a gap that ends before the outage is not the outage's."""
    assert match_gaps([(0.51, 0.61)], [(0.06, 0.61)], doubts=[(0.02, 0.51)]).is_exact
    apart = match_gaps([(0.51, 0.61)], [(0.06, 0.5), (0.51, 0.61)], doubts=[(0.02, 0.51)])
    assert apart.is_exact
    assert apart.doubted == 1
    assert match_gaps([(0.51, 0.61)], [(0.06, 0.5)], slack=0.0, doubts=[(0.02, 0.51)]).untold == 1


def test_as_many_gaps_as_possible_have_a_place() -> None:
    """Although one of them is near enough to an outage that another tells of."""
    outages, doubts = [(1222.02, 1233.57), (1234.02, 1239.74)], [(1222.09, 1222.12)]
    gaps = [(1222.02, 1222.09), (1222.09, 1233.57), (1234.02, 1239.74)]
    found = match_gaps(outages, gaps, 0.6, doubts)
    assert found.is_exact
    assert found.doubted == 1


def test_two_gaps_of_which_the_first_reaches_into_the_second_outage() -> None:
    outages = [(0.01, 0.02), (1.26, 10.03)]
    assert match_gaps(outages, [(0.01, 10.02), (1.21, 20.03)]).is_exact
    assert match_gaps(outages, [(0.01, 10.02)]).untold == 1
    assert match_gaps(outages, [(0.01, 10.02), (1.21, 20.03), (1.3, 2.0)]).repeated == 1


SECOND = 1_000_000


@pytest.mark.parametrize(
    ("new", "words", "by_key", "by_session"),
    [
        (9.995, [(8.9, "text"), (9.99, "pong")], 1, 1),  # not a word after the new one was there
        (9.995, [(9.996, "pong")], 0, 1),  # the URL says all, and the ping was asked later; a subscription may be gone
        (9.995, [(9.996, "pong"), (9.999, "text")], 0, 0),
        (9.9, [], 0, 0),  # there was time to ask
        (11.0, [], 0, 0),  # it came too late: an outage
    ],
)
def test_take_overs_that_were_cut_off(new: float, words: list[tuple[float, str]], by_key: int, by_session: int) -> None:
    spans = [Span("s", 1, SECOND, 10 * SECOND), Span("s", 2, int(new * SECOND))]
    said = {1: [(int(at * SECOND), kind) for at, kind in words]}
    assert len(_cut_off(spans, said, KINDS["usdm_futures"])) == by_key
    assert len(_cut_off(spans, said, KINDS["spot"])) == by_session


def test_merged() -> None:
    assert merged([(3, 4), (0, 1), (0.5, 2)]) == [(0, 2), (3, 4)]
    assert merged([(0, 1), (1.2, 2)], closer_than=0.3) == [(0, 2)]


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ({"e": "trade", "t": 7}, 7),
        ({"stream": "btcusdt@aggTrade", "data": {"e": "aggTrade", "a": 8}}, 8),
        ({"e": "executionReport", "c": "soak-8", "o": "LIMIT"}, 8),
        ({"e": "executionReport", "c": "soak-9"}, 9),
        ({"e": "ORDER_TRADE_UPDATE", "o": {"c": "soak-10"}}, 10),
        ({"e": "ORDER_TRADE_UPDATE", "o": [{"c": "soak-11"}]}, 11),
        ({"e": "error", "type": "BinanceWebsocketGap", "m": "..."}, None),
        ("text", None),
    ],
)
def test_numbers(message: object, expected: int | None) -> None:
    assert number_of(message) == expected


@pytest.mark.parametrize(
    ("scenario", "changes"),
    [
        *(
            ("faults", {name: 1})
            for name in ("lost", "duplicated", "disordered", "untold", "repeated", "invented", "unable")
        ),
        ("faults", {"survived": False}),
        ("faults", {"silence": 2.1}),
        *(("market", {name: 1}) for name in ("untold", "wrong", "duplicated", "disordered")),
        ("market", {"faults": 0}),
        *((name, {key: 1}) for name in ("shutdowns", "planned") for key in ("lost", "duplicated", "disordered")),
        ("shutdowns", {"rotations": 0}),
        ("aborts", {"recovered": 0}),
        ("black_holes", {"recovered": 0}),
        ("hour", {"recovered": False}),
        *(("many", {name: 10_000}) for name in ("lost", "provoked", "connections")),
        ("stalled", {"missing": 1}),
        ("stalled", {"alive": False}),
        *((name, {key: 1}) for name in ("cycles", "day") for key in ("threads", "tasks", "fds", "rss")),
        ("many", {"absent": "it ended by itself"}),
    ],
)
def test_a_broken_promise_fails_the_soak(scenario: str, changes: dict[str, Any]) -> None:
    """``make soak`` ends with 1 then."""
    results = table.load()
    found = results["scenarios"][scenario][OURS]
    within = [found] if scenario not in ("faults", "stalled") else found.values()
    before = set(table.failures(results))
    next(iter(within)).update(changes)
    assert set(table.failures(results)) - before


def test_the_readme_has_the_table_of_the_results() -> None:
    results = table.load()
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert text == table.between_markers(text, table.render(results))
    assert json.loads(table.RESULTS.read_text())["versions"] == results["versions"]

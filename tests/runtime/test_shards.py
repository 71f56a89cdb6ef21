from __future__ import annotations

import math

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from binance_gen.runtime.shards import Move, Shards


def streams(count: int) -> list[str]:
    return [f"s{number}@trade" for number in range(count)]


@pytest.mark.parametrize(("count", "limit", "needed"), [(3000, 1024, 3), (200, 200, 1), (201, 200, 2), (0, 200, 0)])
def test_the_fewest_connections(count: int, limit: int, needed: int) -> None:
    shards = Shards(limit)
    placed = shards.add(streams(count))
    assert list(placed) == list(range(1, needed + 1)) == list(shards.connections)
    assert sum(len(names) for names in placed.values()) == count
    assert all(len(names) <= limit for names in placed.values())


def test_adding_again_places_nothing() -> None:
    shards = Shards(2)
    assert shards.add(["a", "b", "a", "c"]) == {1: ["a", "b"], 2: ["c"]}
    assert shards.add(["a", "c"]) == {}
    assert shards.home("c") == 2
    assert shards.home("d") is None


def test_the_fullest_with_room_is_filled_first() -> None:
    shards = Shards(3)
    shards.add(streams(9))
    shards.remove(["s0@trade", "s1@trade", "s3@trade"], 0.0)
    assert shards.add(["new"]) == {2: ["new"]}


def test_an_empty_connection_is_closed_after_a_while() -> None:
    shards = Shards(1, linger=30.0)
    shards.add(["a", "b"])
    assert shards.remove(["a", "unknown"], now=100.0) == {1: ["a"]}
    assert shards.next_look(110.0) == 20.0
    assert shards.close_idle(129.9) == []
    assert shards.close_idle(130.0) == [1]
    assert shards.connections == (2,)
    assert shards.next_look(130.0) is None
    assert shards.add(["c"]) == {3: ["c"]}, "a number is never used again"


def test_an_empty_connection_is_used_before_another_is_opened() -> None:
    shards = Shards(1)
    shards.add(["a", "b"])
    shards.remove(["a"], 0.0)
    assert shards.add(["c"]) == {1: ["c"]}
    assert shards.close_idle(1000.0) == []


@pytest.mark.parametrize(("keep_last", "closed"), [(False, [1, 2]), (True, [1])])
def test_the_last_one_stays_or_goes(keep_last: bool, closed: list[int]) -> None:
    shards = Shards(1, linger=10.0, keep_last=keep_last)
    shards.add(["a", "b"])
    shards.remove(["a"], 0.0)
    shards.remove(["b"], 1.0)
    assert shards.close_idle(60.0) == closed


def test_compaction_empties_the_emptiest() -> None:
    shards = Shards(4)
    shards.add(streams(12))
    shards.remove(["s0@trade", "s1@trade", "s2@trade", "s4@trade", "s8@trade"], 0.0)
    assert shards.compact(5.0) == [Move("s3@trade", 1, 2)]
    assert shards.compact(5.0) == []
    assert shards.next_look(5.0) == 30.0


def test_compaction_in_small_steps() -> None:
    shards = Shards(4)
    shards.add(streams(8))
    shards.remove(["s0@trade", "s1@trade", "s4@trade", "s5@trade"], 0.0)
    assert len(shards.compact(0.0, most=1)) == 1
    assert len(shards.compact(0.0, most=1)) == 1
    assert shards.compact(0.0, most=1) == []


def test_nothing_fits_on_no_connection() -> None:
    with pytest.raises(ValueError, match="limit must be 1 or more; not 0"):
        Shards(0)


class Machine(RuleBasedStateMachine):
    """Against a plain account of where each stream was put."""

    @initialize(limit=st.integers(1, 5), keep_last=st.booleans())
    def start(self, limit: int, keep_last: bool) -> None:
        self.limit, self.keep_last = limit, keep_last
        self.shards = Shards(limit, linger=10.0, keep_last=keep_last)
        self.homes: dict[str, int] = {}
        self.open: set[int] = set()
        self.used: set[int] = set()
        self.now = 0.0

    @rule(names=st.lists(st.sampled_from(streams(14)), max_size=8))
    def add(self, names: list[str]) -> None:
        new = {name for name in names if name not in self.homes}
        places = len(self.open) * self.limit - len(self.homes)
        placed = self.shards.add(names)
        opened = set(placed) - self.open
        assert not opened & self.used
        assert len(opened) == max(0, math.ceil((len(new) - places) / self.limit)), "opens exactly what it must"
        assert sorted(name for names in placed.values() for name in names) == sorted(new)
        self.homes.update({name: number for number, names in placed.items() for name in names})
        self.open |= opened
        self.used |= opened

    @rule(names=st.lists(st.sampled_from(streams(14)), max_size=8))
    def remove(self, names: list[str]) -> None:
        removed = self.shards.remove(names, self.now)
        gone = {name: number for number, names in removed.items() for name in names}
        assert gone == {name: self.homes[name] for name in names if name in self.homes}
        for name in gone:
            del self.homes[name]

    @rule(seconds=st.floats(0, 15))
    def wait(self, seconds: float) -> None:
        self.now += seconds

    @rule()
    def close(self) -> None:
        due = self.shards.next_look(self.now)
        closed = self.shards.close_idle(self.now)
        assert bool(closed) == (due == 0.0)
        assert not set(closed) & set(self.homes.values())
        self.open -= set(closed)
        assert self.open or not self.keep_last or not self.used

    @rule(most=st.none() | st.integers(1, 3))
    def compact(self, most: int | None) -> None:
        moves = self.shards.compact(self.now, most)
        assert most is None or len(moves) <= most
        for name, source, target in moves:
            assert self.homes[name] == source != target
            self.homes[name] = target
        if most is None:
            assert len(set(self.homes.values())) == math.ceil(len(self.homes) / self.limit)
            assert self.shards.compact(self.now) == []

    @invariant()
    def nothing_else_moves(self) -> None:
        assert set(self.shards.connections) == self.open
        found = {name: number for number in self.open for name in self.shards.names(number)}
        assert found == self.homes == {name: self.shards.home(name) for name in self.homes}
        assert len(self.shards) == len(self.homes)
        assert all(len(self.shards.names(number)) <= self.limit for number in self.open)


TestShards = Machine.TestCase
TestShards.settings = settings(max_examples=100, stateful_step_count=30)

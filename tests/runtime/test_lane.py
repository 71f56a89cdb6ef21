"""A lane: each event once and in order, each hole told once and with its numbers. No connection, no loop.

Nothing here repeats how the lane decides. What came out is laid beside what went in: the events and the holes between
them must cover the numbers from the first to the last without a seam.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.runtime.events import GAP
from binance_gen.runtime.lane import Fanout, Lane
from binance_gen.runtime.sequence import RESTART_AFTER, Sequence

TRADES = {"last": "t", "step": True}
CHANGES = {"last": "u", "first": "U", "step": True}
CHAIN = {"last": "u", "first": "U", "previous": "pu"}
TIMES = {"last": "E"}


class Consumer:
    """A sink that keeps everything. ``room``: so many messages fit before it wants its turn."""

    lend: Any = None

    def __init__(self, room: int = 10_000) -> None:
        self.items: list[Any] = []
        self.left_out = 0
        self.turns: list[Any] = []
        self._room = room

    def put(self, item: Any) -> bool:
        self.items.append(item)
        return len(self.items) % self._room == 0

    def put_event(self, event: dict[str, Any]) -> bool:
        return self.put(event)

    def leave_out(self) -> None:
        self.left_out += 1

    def take_turn(self, resume: Any) -> None:
        self.turns.append(resume)

    def end(self, reason: Exception) -> None:
        raise AssertionError(reason)


def made(rule: dict[str, Any] | None, *consumers: Consumer) -> Lane:
    fanout = Fanout("socket")
    for consumer in consumers:
        fanout.add(consumer)
    return Lane("stream", fanout, Sequence(**rule) if rule else None)


def feed(lane: Lane, messages: Iterable[Any]) -> None:
    for message in messages:
        lane.on_frame(msgspec.json.encode(message))


def is_gap(item: Any) -> bool:
    return isinstance(item, dict) and item.get("type") == GAP


def covered(items: list[Any], first: str, last: str) -> list[tuple[int, int]]:
    """The stretches of numbers that the consumer was given or told of, in the order in which it was."""
    stretches = []
    for item in items:
        if is_gap(item):
            assert item["missing"] == item["next"] - item["last"] - 1
            stretches.append((item["last"] + 1, item["next"] - 1))
        else:
            stretches.append((item[first], item[last]))
    return stretches


NUMBERS = st.lists(st.integers(1, 40), max_size=60)
"""With holes, duplicates and in any order; fewer than make a new count of the exchange."""


@given(NUMBERS)
def test_events_and_holes_cover_the_numbers_without_a_seam(numbers: list[int]) -> None:
    consumer = Consumer()
    feed(made(TRADES, consumer), ({"t": number} for number in numbers))
    stretches = covered(consumer.items, "t", "t")
    for (_, before), (start, end) in pairwise(stretches):
        assert start == before + 1
        assert end >= start, "a hole of nothing was told"
    if numbers:
        assert stretches[0] == (numbers[0], numbers[0])
        assert stretches[-1][1] == max(numbers)
    delivered = [item["t"] for item in consumer.items if not is_gap(item)]
    assert len(delivered) + consumer.left_out == len(numbers)
    assert not any(is_gap(a) and is_gap(b) for a, b in pairwise(consumer.items)), "one hole, told twice"


@given(st.lists(st.tuples(st.integers(1, 60), st.integers(0, 4)), max_size=50))
def test_the_same_for_events_that_cover_ranges(ranges: list[tuple[int, int]]) -> None:
    """An event that begins before the end of the last one brings something new all the same."""
    consumer = Consumer()
    feed(made(CHANGES, consumer), ({"U": first, "u": first + more} for first, more in ranges))
    end = None
    for start, last in covered(consumer.items, "U", "u"):
        assert end is None or (start <= end + 1 and last > end)
        end = last
    assert sum(not is_gap(item) for item in consumer.items) + consumer.left_out == len(ranges)


@given(st.lists(st.integers(1, 3), min_size=1, max_size=40), st.data())
def test_the_same_for_events_that_name_the_one_before(sizes: list[int], data: st.DataObject) -> None:
    """Numbers that jump are no hole where each event says which one it follows."""
    ends = [100]
    for size in sizes:
        ends.append(ends[-1] + 10 * size)
    chain = [{"U": end - 3, "u": end, "pu": before} for before, end in pairwise(ends)]
    kept = sorted(data.draw(st.sets(st.integers(0, len(chain) - 1))))
    consumer = Consumer()
    feed(made(CHAIN, consumer), (chain[i] for i in kept))
    holes = [(chain[a]["u"], chain[b]["pu"] + 1) for a, b in pairwise(kept) if b > a + 1]
    gaps = [item for item in consumer.items if is_gap(item)]
    assert [item for item in consumer.items if not is_gap(item)] == [chain[i] for i in kept]
    assert [gap["last"] for gap in gaps] == [last for last, _ in holes]
    assert all(gap["missing"] == chain_next - gap["last"] - 1 for gap, (_, chain_next) in zip(gaps, holes, strict=True))


STEPS = st.lists(st.one_of(st.integers(1, 30), st.sampled_from(["lost", "recovered", "give up", "bad"])), max_size=50)


def walk(lane: Lane, steps: list[Any], *, long_way: bool) -> int:
    """Play them; how many bad frames there were. Losses and recoveries come in turns, as a connection brings them."""
    down, bad, now = False, 0, 1_000
    for step in steps:
        now += 10
        if step == "bad":
            bad += 1
            if long_way:
                lane.unreadable(ValueError("bad"), b"{")
            else:
                lane.on_frame(b"{")
        elif step == "lost" and not down:
            lane.lost(now)
            down = True
        elif step == "recovered" and down:
            lane.recovered(now)
            down = False
        elif step == "give up" and not down:
            lane.give_up_numbers()
        elif isinstance(step, int):
            payload = msgspec.json.encode({"t": step})
            if long_way:
                lane.accept({"t": step}, payload)
            else:
                lane.on_frame(payload)
    return bad


@given(STEPS)
def test_both_ways_come_to_the_same(steps: list[Any]) -> None:
    """The short way decides most without a call; the long way knows no short cuts."""
    results = []
    for long_way in (False, True):
        consumer = Consumer()
        walk(made(TRADES, consumer), steps, long_way=long_way)
        plain = [
            {name: value for name, value in item.items() if name not in ("from", "to", "m")}
            if is_gap(item)
            else ("bad" if item.get("e") == "error" else item)
            for item in consumer.items
        ]
        results.append((plain, consumer.left_out))
    assert results[0] == results[1]


@given(STEPS)
def test_outages_among_events(steps: list[Any]) -> None:
    """What was given or told never goes back, and each number that is told as missing was not given."""
    consumer = Consumer()
    bad = walk(made(TRADES, consumer), steps, long_way=False)
    assert sum(item.get("e") == "error" and not is_gap(item) for item in consumer.items) == bad
    delivered: list[int] = []
    for item in consumer.items:
        if "t" in item:
            delivered.append(item["t"])
        elif is_gap(item) and item["missing"]:
            assert item["last"] == delivered[-1]
            assert item["missing"] == item["next"] - item["last"] - 1
    sent = sum(isinstance(step, int) for step in steps)
    assert len(delivered) + consumer.left_out == sent
    given_up = any(is_gap(item) and item["next"] is None for item in consumer.items)  # the next number may be any
    assert delivered == sorted(set(delivered)) or given_up, "in order, and none twice"


@pytest.mark.parametrize("rule", [TRADES, None])
def test_one_outage_is_one_gap(rule: dict[str, Any] | None) -> None:
    consumer = Consumer()
    lane = made(rule, consumer)
    feed(lane, [{"t": 1}, {"t": 2}])
    lane.lost(1_000)
    lane.lost(1_500)
    assert lane.recovered(4_000) is (rule is not None), "the number of the next event is worth waiting for"
    feed(lane, [{"t": 6}, {"t": 7}])
    gaps = [item for item in consumer.items if is_gap(item)]
    assert len(gaps) == 1
    assert (gaps[0]["from"], gaps[0]["to"]) == (1_000, 4_000)
    expected = (2, 6, 3) if rule else (None, None, None)
    assert (gaps[0]["last"], gaps[0]["next"], gaps[0]["missing"]) == expected
    assert [item["t"] for item in consumer.items if "t" in item] == [1, 2, 6, 7]


def test_an_outage_in_which_nothing_happened_is_told_with_nothing_missing() -> None:
    consumer = Consumer()
    lane = made(TRADES, consumer)
    feed(lane, [{"t": 1}])
    lane.lost(1_000)
    lane.recovered(2_000)
    feed(lane, [{"t": 2}, {"t": 3}])
    assert [item["missing"] for item in consumer.items if is_gap(item)] == [0]


def test_an_outage_that_no_event_follows_is_told_without_it_and_its_hole_not_again() -> None:
    consumer = Consumer()
    lane = made(TRADES, consumer)
    feed(lane, [{"t": 1}])
    lane.lost(1_000)
    lane.recovered(2_000)
    lane.give_up_numbers()
    feed(lane, [{"t": 9}, {"t": 10}, {"t": 12}])
    gaps = [(gap["last"], gap["next"], gap["missing"]) for gap in consumer.items if is_gap(gap)]
    assert gaps == [(1, None, None), (10, 12, 1)]


def test_a_new_count_is_told_once_and_followed() -> None:
    consumer = Consumer()
    feed(made(TRADES, consumer), ({"t": number} for number in [5_000, *range(1, RESTART_AFTER + 11)]))
    gaps = [item for item in consumer.items if is_gap(item)]
    assert [(gap["last"], gap["next"], gap["missing"]) for gap in gaps] == [(5_000, RESTART_AFTER, None)]
    assert consumer.left_out == RESTART_AFTER - 1
    assert [item["t"] for item in consumer.items[2:]] == list(range(RESTART_AFTER, RESTART_AFTER + 11))


@pytest.mark.parametrize("odd", [{"t": None}, {"t": "6"}, {}, [], [{"t": 6}, None], "text", 7, None, True])
@pytest.mark.parametrize("before", [[], [{"t": 5}]])
def test_what_has_no_number_passes_and_disturbs_nothing(odd: Any, before: list[Any]) -> None:
    consumer = Consumer()
    lane = made(TRADES, consumer)
    feed(lane, [*before, odd, {"t": 6}])
    assert len(consumer.items) == len(before) + 2
    assert consumer.items[len(before)] == odd
    assert not any(map(is_gap, consumer.items))
    assert not consumer.left_out


def test_a_stream_without_numbers_passes_as_it_comes() -> None:
    consumer = Consumer()
    messages = [{"E": 5}, {"E": 3}, {"E": 3}, {"E": 900}]
    feed(made(TIMES, consumer), messages)
    assert consumer.items == messages


def test_an_announcement_is_no_message() -> None:
    consumer = Consumer()
    lane = made(TRADES, consumer)
    calls: list[str] = []
    lane.on_shutdown = lambda: calls.append("shutdown")
    feed(lane, [{"t": 1}, {"e": "serverShutdown", "E": 1_770_123_456_789_123}, {"t": 2}])
    assert calls == ["shutdown"]
    assert consumer.items == [{"t": 1}, {"t": 2}]


def test_every_consumer_has_messages_of_its_own() -> None:
    consumers = [Consumer(), Consumer(), Consumer()]
    lane = made(TRADES, *consumers)
    feed(lane, [{"t": 1, "inner": [1]}])
    first, *others = [consumer.items[0] for consumer in consumers]
    first["inner"].append(2)
    assert [item["inner"] for item in others] == [[1], [1]]
    lane.fanout.remove(consumers[0])
    lane.fanout.remove(consumers[1])
    feed(lane, [{"t": 2}])
    assert [len(consumer.items) for consumer in consumers] == [1, 1, 2]


@pytest.mark.parametrize("others", [0, 1])
@pytest.mark.parametrize("trouble", [[], [{"t": 9}]])
def test_a_full_queue_stops_the_reader_until_its_consumer_has_had_its_turn(others: int, trouble: list[Any]) -> None:
    """Also when it was the event about a hole that took the last place."""
    consumer = Consumer(room=2)
    lane = made(TRADES, consumer, *(Consumer() for _ in range(others)))
    stops = [lane.on_frame(msgspec.json.encode(message)) for message in [{"t": 1}, *(trouble or [{"t": 2}])]]
    assert stops == [False, True]
    resumed: list[int] = []
    lane.on_pause(lambda: resumed.append(1))
    assert not resumed
    (turn,) = consumer.turns
    turn()
    assert resumed == [1]


class Reader(Consumer):
    """A sink that reads by itself, so many messages at a time."""

    def __init__(self, *chunks: int) -> None:
        super().__init__()
        self.lend = self._lend
        self.chunks = chunks
        self.read = 0
        self.is_full = False

    def _lend(self, read: Any, count: int) -> bool:
        assert count >= 0
        for most in self.chunks:
            messages = read(most)
            assert len(messages) <= most
            self.items += messages
            self.read += len(messages)
        return self.is_full


FRAMES: list[Any] = [
    b"no JSON", b"[1]", b'{"e":"serverShutdown"}', b'{"x":1}', b'{"t":null}', b'{"t":"5"}', ("ping", True, b"1"),
]  # fmt: skip


@given(
    rule=st.sampled_from([None, TRADES, CHANGES, CHAIN, TIMES]),
    frames=st.lists(st.integers(1, 12) | st.sampled_from(FRAMES), max_size=40),
    chunks=st.lists(st.integers(1, 10), min_size=1, max_size=6),
    cut=st.integers(0, 8),
)
def test_what_a_consumer_reads_by_itself_is_what_comes_to_another(
    rule: dict[str, Any] | None, frames: list[Any], chunks: list[int], cut: int
) -> None:
    """A burst after ``cut`` frames that came one by one: with a hole, a repetition, something unreadable in it."""
    reader, other = Reader(*chunks), Consumer()
    outcomes = []
    for consumer in (reader, other):
        lane = made(rule, consumer)
        shutdowns: list[int] = []
        lane.on_shutdown = lambda told=shutdowns: told.append(1)  # type: ignore[misc]
        numbered = [{"t": f, "U": f, "u": f, "pu": f - 1, "E": f} if isinstance(f, int) else f for f in frames]
        whole = [msgspec.json.encode(f) if isinstance(f, dict) else f for f in numbered]
        kept = deque(whole[cut:])
        early = [frame for frame in whole[:cut] if isinstance(frame, bytes)]
        for frame in early:
            lane.on_frame(frame)
        if consumer is reader:
            assert lane.on_burst is not None
            lane.on_burst(kept)
            assert list(kept) == whole[cut:][reader.read :], "taken from the front, and no more than was read"
        else:
            assert lane.on_burst is None
        for frame in kept:
            if isinstance(frame, bytes):
                lane.on_frame(frame)
        outcomes.append((without_times(consumer.items), consumer.left_out, shutdowns, lane.last_payload))
    assert outcomes[0] == outcomes[1]


def without_times(items: list[Any]) -> list[Any]:
    return [{**item, "from": 0, "to": 0, "m": ""} if is_gap(item) else item for item in items]


def trade(number: int) -> dict[str, int]:
    return {"t": number}


def change(number: int) -> dict[str, int]:
    """Of ten updates."""
    return {"U": 10 * number, "u": 10 * number + 9}


def linked(number: int) -> dict[str, int]:
    """The number of the one before is not one less than its first."""
    return {"U": 10 * number, "u": 10 * number + 5, "pu": 10 * number - 5}


@pytest.mark.parametrize(("rule", "event"), [(TRADES, trade), (CHANGES, change), (CHAIN, linked)])
def test_numbered_events_are_read_by_the_consumer_up_to_the_hole(rule: dict[str, Any], event: Any) -> None:
    reader = Reader(4, 4, 4)
    lane = made(rule, reader)
    feed(lane, [event(1)])
    kept = deque(msgspec.json.encode(event(number)) for number in (2, 3, 4, 5, 6, 7, 9, 10))
    assert lane.on_burst is not None
    lane.on_burst(kept)
    assert reader.items == [event(number) for number in range(1, 8)]
    assert list(kept) == [msgspec.json.encode(event(9)), msgspec.json.encode(event(10))]


def test_a_consumer_that_has_read_enough_gets_its_turn() -> None:
    reader = Reader(1)
    lane = made(None, reader)
    assert lane.on_burst is not None
    assert lane.on_burst(deque([b"1", b"2"])) is False
    reader.is_full = True
    assert lane.on_burst(deque([b"3", b"4"])) is True
    resumed: list[int] = []
    lane.on_pause(lambda: resumed.append(1))
    (turn,) = reader.turns
    assert not resumed
    turn()
    assert resumed == [1]
    assert reader.items == [1, 3]


def test_where_two_listen_nobody_reads_by_itself() -> None:
    reader, second = Reader(1), Consumer()
    lane = made(None, reader, second)
    assert lane.on_burst is None
    lane.fanout.remove(second)
    assert lane.on_burst is not None
    lane.lost(1)
    kept = deque([b'{"t":1}'])
    lane.on_burst(kept)
    assert kept, "an outage is to be told before the next event"

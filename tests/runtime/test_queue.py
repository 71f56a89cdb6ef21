from __future__ import annotations

import asyncio
from collections import deque
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.runtime import queue as queue_module
from binance_gen.runtime.conflate import NewestBy
from binance_gen.runtime.errors import ReadLoopClosed
from binance_gen.runtime.overflow import CONFLATE, NEVER, POLICIES, QueueOptions, checked_size, drop_oldest
from binance_gen.runtime.queue import MessageQueue


def drained(queue: MessageQueue) -> list[Any]:
    items = list(queue.items)
    queue.items.clear()
    return items


def is_overflow(item: Any) -> bool:
    return isinstance(item, dict) and item.get("type") == "BinanceWebsocketQueueOverflow"


async def test_messages_come_in_order() -> None:
    queue = MessageQueue(QueueOptions(10))
    for n in range(10):
        queue.put(n)
    assert [await queue.get() for _ in range(10)] == list(range(10))


def test_what_fitted_stays_then_one_event_then_it_goes_on() -> None:
    queue = MessageQueue(QueueOptions(4))
    for n in range(10):
        queue.put(n)
    assert list(queue.items)[:4] == [0, 1, 2, 3]
    event = queue.items[4]
    assert is_overflow(event)
    assert event["e"] == "error"
    assert event["m"]
    assert event["dropped"] == 6
    assert len(queue.items) == 5
    assert len(drained(queue)) == 5
    queue.put(10)
    assert drained(queue) == [10]
    assert event["dropped"] == 6, "an event that was delivered must not change"


def test_it_goes_on_when_half_of_it_is_taken() -> None:
    queue = MessageQueue(QueueOptions(4))
    for n in range(5):
        queue.put(n)
    for _ in range(2):
        queue.items.popleft()
    queue.put(5)  # three are waiting: still dropped
    queue.items.popleft()
    queue.put(6)
    assert [item if isinstance(item, int) else item["dropped"] for item in queue.items] == [3, 2, 6]


def test_the_last_place_asks_for_a_turn() -> None:
    queue = MessageQueue(QueueOptions(3))
    assert [queue.put(n) for n in range(5)] == [False, False, True, False, False]


def test_an_event_in_the_last_place_asks_for_a_turn_too() -> None:
    """Otherwise the next message would overflow a consumer that had no chance."""
    queue = MessageQueue(QueueOptions(3))
    assert [queue.put(0), queue.put(1), queue.put_event({"e": "error"})] == [False, False, True]
    queue.put(2)
    assert not queue.put_event({"e": "error"})


def test_events_fit_always() -> None:
    queue = MessageQueue(QueueOptions(1))
    queue.put(0)
    for _ in range(3):
        queue.put_event({"e": "error"})
    assert len(queue.items) == 4


def test_no_bound() -> None:
    queue = MessageQueue(QueueOptions(None))
    assert not any(queue.put(n) for n in range(10_000))
    assert len(queue.items) == 10_000


@pytest.mark.parametrize("size", [0, -1])
def test_a_queue_without_a_place_is_refused(size: int) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        checked_size(size)


@given(st.integers(1, 12), st.lists(st.one_of(st.just("put"), st.integers(1, 15)), max_size=200))
def test_every_message_is_delivered_or_counted(limit: int, steps: list[Any]) -> None:
    queue = MessageQueue(QueueOptions(limit))
    sent = 0
    delivered: list[Any] = []
    for step in steps:
        if step == "put":
            queue.put(sent)
            sent += 1
        else:
            delivered += [queue.items.popleft() for _ in range(min(step, len(queue.items)))]
        assert sum(not is_overflow(item) for item in queue.items) <= limit
        assert len(queue.items) <= limit + 2
    delivered += drained(queue)
    numbers = [item for item in delivered if not is_overflow(item)]
    dropped = sum(item["dropped"] for item in delivered if is_overflow(item))
    assert numbers == sorted(set(numbers))
    assert len(numbers) + dropped == sent
    # Each event stands exactly where its messages are missing.
    expected = 0
    for item in delivered:
        if is_overflow(item):
            expected += item["dropped"]
        else:
            assert item == expected
            expected += 1


async def test_a_waiting_consumer_is_woken() -> None:
    queue = MessageQueue()
    waiting = asyncio.ensure_future(queue.get())
    await asyncio.sleep(0)
    queue.put("x")
    assert await asyncio.wait_for(waiting, 5) == "x"


async def test_a_timeout_loses_nothing() -> None:
    queue = MessageQueue()
    for n in range(50):
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(queue.get(), 0.001)
        queue.put(n)
        assert await queue.get() == n


async def test_a_consumer_that_is_cancelled_when_it_was_woken_passes_it_on() -> None:
    queue = MessageQueue()
    first, second = (asyncio.ensure_future(queue.get()) for _ in range(2))
    await asyncio.sleep(0)
    queue.put("x")
    first.cancel()
    assert await asyncio.wait_for(second, 5) == "x"
    assert first.cancelled()


async def test_two_consumers_share() -> None:
    queue = MessageQueue()
    got: deque[Any] = deque()

    async def consume() -> None:
        got.append(await queue.get())

    tasks = [asyncio.ensure_future(consume()) for _ in range(5)]
    await asyncio.sleep(0)
    for n in range(5):
        queue.put(n)
    await asyncio.wait_for(asyncio.gather(*tasks), 5)
    assert sorted(got) == [0, 1, 2, 3, 4]


async def test_after_the_end_the_rest_and_then_the_reason() -> None:
    queue = MessageQueue()
    queue.put(1)
    queue.end(ReadLoopClosed("over"))
    queue.end(ReadLoopClosed("again"))
    assert await queue.get() == 1
    for _ in range(3):
        with pytest.raises(ReadLoopClosed, match="over"):
            await queue.get()


@pytest.mark.parametrize("overflow", [*POLICIES, NEVER, drop_oldest])
async def test_nothing_comes_after_the_end(overflow: Any) -> None:
    """A connection may bring more until it is closed. The reason is the last that a consumer hears; the rest is
    counted."""
    newest = NewestBy(lambda message: message["s"]) if overflow == CONFLATE else None
    queue = MessageQueue(QueueOptions(10, overflow, newest=newest))
    queue.put({"s": "a", "t": 1})
    queue.end(ReadLoopClosed("over"))
    for number in range(2, 14):
        assert queue.put({"s": "ab"[number % 2], "t": number}) is False
    assert await queue.get() == {"s": "a", "t": 1}
    with pytest.raises(ReadLoopClosed, match="over"):
        await queue.get()
    stats = queue.stats
    assert (stats.received, stats.delivered, stats.dropped, stats.waiting) == (13, 1, 12, 0)


async def test_the_end_wakes_all_who_wait() -> None:
    queue = MessageQueue()
    waiting = [asyncio.ensure_future(queue.get()) for _ in range(3)]
    await asyncio.sleep(0)
    queue.end(ReadLoopClosed("over"))
    for task in waiting:
        with pytest.raises(ReadLoopClosed):
            await asyncio.wait_for(task, 5)


@pytest.mark.parametrize("way", ["recv", "wait_for"])
async def test_a_turn_lets_a_fast_consumer_catch_up(way: str) -> None:
    """A reader that asks for a turn whenever the queue is full never overflows a consumer that only takes."""
    queue = MessageQueue(QueueOptions(5))
    total = 300
    got: list[Any] = []

    async def consume() -> None:
        while len(got) < total:
            got.append(await (queue.get() if way == "recv" else asyncio.wait_for(queue.get(), 5)))

    consumer = asyncio.ensure_future(consume())
    for n in range(total):
        if queue.put(n):
            turn = asyncio.get_running_loop().create_future()
            queue.take_turn(lambda turn=turn: turn.set_result(None))
            await turn
    await asyncio.wait_for(consumer, 10)
    assert got == list(range(total))


async def test_a_turn_does_not_wait_for_a_consumer_that_is_busy_elsewhere() -> None:
    queue = MessageQueue(QueueOptions(2))
    queue.put(1)
    assert queue.put(2)
    turn = asyncio.get_running_loop().create_future()
    queue.take_turn(lambda: turn.set_result(None))
    await asyncio.wait_for(turn, 5)
    assert len(queue.items) == 2


class Connection:
    """Has messages at hand, and asks for a turn when the queue is full."""

    def __init__(self, queue: MessageQueue, messages: list[Any]) -> None:
        self.queue = queue
        self.messages = messages

    def deliver(self) -> None:
        while self.messages:
            if self.queue.put(self.messages.pop(0)):
                self.queue.take_turn(self.deliver)
                return


async def rounds(count: list[int]) -> None:
    """Counts the rounds of the loop."""
    while True:
        count[0] += 1
        await asyncio.sleep(0)


async def test_what_is_at_hand_is_taken_without_a_round_of_the_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue_module, "SLICE", 60.0)
    queue, count = MessageQueue(QueueOptions(5)), [0]
    counter = asyncio.ensure_future(rounds(count))
    Connection(queue, [*range(1000)]).deliver()
    await asyncio.sleep(0)
    before = count[0]
    assert [await queue.get() for _ in range(1000)] == list(range(1000))
    assert count[0] == before
    counter.cancel()


async def test_a_consumer_that_takes_and_takes_leaves_room_for_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue_module, "SLICE", 0.0)
    queue, count = MessageQueue(QueueOptions(5)), [0]
    counter = asyncio.ensure_future(rounds(count))
    Connection(queue, [*range(1000)]).deliver()
    assert [await queue.get() for _ in range(1000)] == list(range(1000))
    assert count[0] >= 150
    counter.cancel()


async def test_several_connections_go_on_one_after_the_other() -> None:
    """Together they would overflow the queue of any consumer."""
    queue = MessageQueue(QueueOptions(5))
    first, second = (Connection(queue, [(name, n) for n in range(100)]) for name in "ab")
    first.deliver()
    got = [await queue.get() for _ in range(3)]
    second.deliver()  # three fit; now both wait for a turn
    got += [await asyncio.wait_for(queue.get(), 5) for _ in range(197)]
    for name in "ab":
        assert [item[1] for item in got if item[0] == name] == list(range(100))
    assert not queue.items


@pytest.mark.parametrize(("message", "turns"), [({"t": 1}, [100]), ({"bids": []}, [8, 100]), ([{"s": "A"}], [8, 100])])
def test_heavy_messages_are_handed_over_early(message: Any, turns: list[int]) -> None:
    """Or the garbage collector visits all that wait, again and again."""
    queue = MessageQueue()
    for _ in range(3):
        asked = [n for n in range(1, 101) if queue.put(message)]
        assert asked == turns
        drained(queue)

from __future__ import annotations

import asyncio
from typing import Any

from binance_gen.runtime.conflate import Conflating
from binance_gen.runtime.errors import ReadLoopClosed
from binance_gen.runtime.queue import MessageQueue

PERIOD = 0.1


def ticker(symbol: str, price: int) -> dict[str, Any]:
    return {"s": symbol, "c": price}


def made() -> tuple[Conflating, MessageQueue]:
    queue = MessageQueue()
    return Conflating(queue, "s", PERIOD), queue


async def test_the_first_list_passes_at_once_and_the_next_are_merged() -> None:
    sink, queue = made()
    sink.put([ticker("A", 1), ticker("B", 1)])
    assert list(queue.items) == [[ticker("A", 1), ticker("B", 1)]]
    sink.put([ticker("A", 2), ticker("C", 1)])
    sink.put([ticker("A", 3)])
    assert len(queue.items) == 1
    queue.items.clear()
    assert await asyncio.wait_for(queue.get(), 5) == [ticker("C", 1), ticker("A", 3)]
    sink.close()


async def test_a_quiet_stream_sends_nothing_and_then_at_once() -> None:
    sink, queue = made()
    sink.put([ticker("A", 1)])
    await asyncio.sleep(PERIOD * 2)
    assert len(queue.items) == 1
    sink.put([ticker("A", 2)])
    assert list(queue.items) == [[ticker("A", 1)], [ticker("A", 2)]]
    sink.close()


async def test_at_most_one_list_a_period_and_none_of_the_newest_lost() -> None:
    sink, queue = made()
    loop = asyncio.get_running_loop()
    begun = loop.time()
    for n in range(100):
        sink.put([ticker("A", n)])
        await asyncio.sleep(0.005)
    periods = (loop.time() - begun) / PERIOD
    await asyncio.sleep(PERIOD * 1.5)
    lists = list(queue.items)
    assert 2 <= len(lists) <= periods + 2
    assert lists[-1] == [ticker("A", 99)]
    sink.close()


async def test_errors_pass_at_once_and_what_is_no_list_too() -> None:
    sink, queue = made()
    sink.put([ticker("A", 1)])
    sink.put({"e": "serverShutdown"})
    sink.put_event({"e": "error"})
    assert [type(item) for item in queue.items] == [list, dict, dict]
    sink.close()


async def test_the_end_brings_what_was_held_back() -> None:
    sink, queue = made()
    sink.put([ticker("A", 1)])
    sink.put([ticker("A", 2), "odd", "odd"])
    sink.end(ReadLoopClosed("over"))
    assert list(queue.items) == [[ticker("A", 1)], [ticker("A", 2), "odd", "odd"]]
    assert isinstance(queue.ended, ReadLoopClosed)

"""Handing messages to callbacks. What a whole manager does with them is in test_threads."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest

from binance_gen.runtime.errors import ReadLoopClosed
from binance_gen.runtime.overflow import QueueOptions
from binance_gen.runtime.workers import AsyncWorker, ThreadWorker, worker_for
from tests.runtime.stream_kit import our_threads, soon


async def made(callback: Any, size: int | None = 100) -> Any:
    return worker_for(callback, QueueOptions(size), "test")


async def test_the_kind_follows_the_callback() -> None:
    async def coroutine(_message: Any) -> None: ...

    class Both:
        def __call__(self, _message: Any) -> None: ...

    for callback, kind in ((print, ThreadWorker), (Both(), ThreadWorker), (coroutine, AsyncWorker)):
        worker = await made(callback)
        assert isinstance(worker, kind)
        await worker.stop()
    assert not our_threads()


@pytest.mark.parametrize("wrong", [None, "text", 3])
async def test_a_callback_can_be_called(wrong: Any) -> None:
    with pytest.raises(TypeError, match="a function of one argument"):
        await made(wrong)


async def test_all_is_delivered_before_the_end() -> None:
    got: list[Any] = []
    worker = await made(got.append)
    for n in range(100):
        worker.put(n)
    worker.put_event({"e": "error"})
    worker.end(ReadLoopClosed("over"))
    await soon(worker.finished)
    assert got == [*range(100), {"e": "error"}]
    await worker.stop()


async def test_a_stop_leaves_out_what_is_waiting() -> None:
    got: list[Any] = []
    entered, release = threading.Event(), threading.Event()

    def callback(message: Any) -> None:
        got.append(message)
        entered.set()
        release.wait(10)

    worker = await made(callback)
    for n in range(10):
        worker.put(n)
    await asyncio.to_thread(entered.wait, 10)
    asyncio.get_running_loop().call_later(0.05, release.set)
    await worker.stop()
    assert got == [0]
    assert not our_threads()


async def test_a_turn_ends_when_the_callback_has_caught_up() -> None:
    entered, release = threading.Event(), threading.Event()

    def callback(message: Any) -> None:
        if message == 0:
            entered.set()
            release.wait(10)

    worker = await made(callback, 10)
    worker.put(0)
    await asyncio.to_thread(entered.wait, 10)
    assert [worker.put(n) for n in range(1, 11)] == [False] * 9 + [True]
    turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    worker.take_turn(lambda: turn.set_result(None))
    release.set()
    await soon(turn)
    await worker.stop()


async def test_a_turn_is_short_and_not_given_again_to_one_that_does_not_catch_up() -> None:
    release = threading.Event()
    worker = await made(lambda _message: release.wait(10), 4)
    assert any([worker.put(n) for n in range(5)])  # noqa: C419  # all of them
    turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    begun = time.monotonic()
    worker.take_turn(lambda: turn.set_result(None))
    await soon(turn)
    assert time.monotonic() - begun >= 0.05
    assert not any([worker.put(n) for n in range(20)])  # noqa: C419
    release.set()
    await worker.stop()


async def test_a_message_after_a_long_sleep_wakes_the_thread() -> None:
    got: list[Any] = []
    worker = await made(got.append)
    for n in range(20):
        await asyncio.sleep(0.005)
        worker.put(n)
    worker.end(ReadLoopClosed("over"))
    await soon(worker.finished)
    assert got == list(range(20))
    await worker.stop()


def test_a_loop_that_is_closed_does_not_keep_the_thread() -> None:
    release = threading.Event()

    async def leave() -> None:
        worker = await made(lambda _message: release.wait(10))
        worker.put(1)
        worker.halt()

    asyncio.run(leave())
    release.set()
    for _ in range(1000):
        if not our_threads():
            return
        time.sleep(0.01)
    raise AssertionError(our_threads())


async def test_a_coroutine_function_that_waits_for_nothing_leaves_room_for_others() -> None:
    got: list[Any] = []

    async def callback(message: Any) -> None:
        time.sleep(0.002)
        got.append(message)

    worker = await made(callback, None)
    for n in range(300):
        worker.put(n)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert 0 < len(got) < 300
    await worker.stop()
    assert worker.stats.delivered == len(got) < 300

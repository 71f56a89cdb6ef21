"""Handing messages to callbacks. What a whole manager does with them is in test_threads."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from binance_gen.runtime import workers
from binance_gen.runtime.errors import ReadLoopClosed
from binance_gen.runtime.overflow import BLOCK, QueueOptions
from binance_gen.runtime.workers import AsyncWorker, ThreadWorker, worker_for
from tests.runtime.stream_kit import our_threads, soon


async def made(callback: Any, size: int | None = 100, overflow: str = "raise") -> Any:
    return worker_for(callback, QueueOptions(size, overflow), "test")


async def until(condition: Callable[[], Any]) -> None:
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        await asyncio.sleep(0.001)


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


async def test_a_second_connection_goes_on_after_the_turn_of_the_first() -> None:
    """With one more turn in between, as the first one fills the queue again when it goes on."""
    gate = threading.Semaphore(0)
    worker = await made(lambda _message: gate.acquire(timeout=10), 10, BLOCK)
    went_on: list[str] = []

    def fill() -> None:
        while not worker.put("message"):
            pass

    def first() -> None:
        went_on.append("first")
        if len(went_on) == 1:
            fill()
            worker.take_turn(first)

    fill()
    worker.take_turn(first)
    worker.take_turn(lambda: went_on.append("second"))
    assert went_on == []
    gate.release(12)  # all, and not half of what comes then
    await until(lambda: went_on)
    await asyncio.sleep(0)
    assert went_on == ["first"], "the queue is full again"
    gate.release(100)
    await until(lambda: len(went_on) == 3)
    assert went_on == ["first", "first", "second"]
    await worker.stop()


class Connection:
    """Has messages at hand, and goes on when it is told to."""

    def __init__(self, worker: Any, name: str, count: int) -> None:
        self.worker = worker
        self.messages = iter([(name, n) for n in range(count)])

    def deliver(self) -> None:
        if any(self.worker.put(message) for message in self.messages):  # up to the one that takes the last place
            self.worker.take_turn(self.deliver)


@pytest.mark.parametrize("moment", [0.0, workers.MOMENT], ids=["turns only", "as it is"])
@pytest.mark.parametrize("size", [1, 5, 100])
async def test_connections_share_a_fast_callback(monkeypatch: pytest.MonkeyPatch, size: int, moment: float) -> None:
    monkeypatch.setattr(workers, "MOMENT", moment)
    got: list[Any] = []
    worker = await made(got.append, size, BLOCK)
    for name in "abc":
        Connection(worker, name, 500).deliver()
    await until(lambda: len(got) >= 1500)
    for name in "abc":
        assert [item[1] for item in got if item[0] == name] == list(range(500))
    assert worker.stats.longest <= size + 2, "each connection may bring one message to a queue that is full"
    await worker.stop()


async def test_the_reader_stands_by_for_a_fast_callback(monkeypatch: pytest.MonkeyPatch) -> None:
    """No round of the loop is needed, nothing is dropped, and what does not fill the queue is not forgotten."""
    monkeypatch.setattr(workers, "MOMENT", 60.0)
    got: list[Any] = []

    def callback(message: Any) -> None:
        got.append(message)
        if message == 17:
            raise ValueError("one of them")

    worker = await made(callback, 10)
    assert not any([worker.put(n) for n in range(1005)])  # noqa: C419  # all of them
    await until(lambda: len(got) == 1006)
    assert [item for item in got if isinstance(item, int)] == list(range(1005))
    assert got[18]["type"] == "ValueError"
    worker.put("later")
    await until(lambda: got[-1] == "later")
    assert (worker.stats.dropped, worker.stats.longest) == (0, 10)
    await worker.stop()


async def test_the_reader_does_not_stand_by_again_and_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once in a round of the loop, as others have their work there."""
    monkeypatch.setattr(workers, "MOMENT", 0.05)
    release = threading.Event()
    worker = await made(lambda _message: release.wait(30), 2, BLOCK)
    begun = time.monotonic()
    assert sum([worker.put(n) for n in range(1000)]) >= 997
    assert time.monotonic() - begun < 5, "not 50 s"
    release.set()
    await worker.stop()


# --- a reader that lends its place ---------------------------------------------------------------------------------


class Read:
    """What one read of a socket brought, and who took it from there."""

    def __init__(self, messages: Iterable[Any]) -> None:
        self.kept = list(messages)
        self.threads: set[str] = set()
        self.chunks: list[int] = []

    def __call__(self, most: int) -> list[Any]:
        self.threads.add(threading.current_thread().name)
        chunk, self.kept = self.kept[:most], self.kept[most:]
        self.chunks.append(len(chunk))
        return chunk


@pytest.mark.parametrize("policy", ["raise", "drop_oldest", "drop_newest", "block"])
@pytest.mark.parametrize("size", [1, 5, 100, None])
async def test_a_fast_callback_reads_by_itself(monkeypatch: pytest.MonkeyPatch, size: int | None, policy: str) -> None:
    """All of it, in order and within the bound, while the reader stands by; then the usual way again."""
    monkeypatch.setattr(workers, "MOMENT", 60.0)
    got: list[Any] = []

    def callback(message: Any) -> None:
        got.append(message)
        if message == 17:
            raise ValueError("one of them")

    worker = await made(callback, size, policy)
    already = 0 if size == 1 else 2  # with one that blocks, a full queue is for the usual way
    first, second = Read(range(already, 300)), Read(range(300, 500))
    for n in range(already):
        worker.put(n)
    for read in (first, second):
        worker.lend(read, 100)
        assert read.kept == []
        assert read.threads == {"binance_gen test"}
        assert max(read.chunks) <= (size or 100)
    worker.put(500)
    await until(lambda: got[-1] == 500)
    assert [item for item in got if isinstance(item, int)] == list(range(501))
    assert got[18]["type"] == "ValueError"
    stats = worker.stats
    assert (stats.received, stats.delivered, stats.dropped, stats.waiting) == (501, 501, 0, 0)
    assert 0 < stats.longest <= (size or 100)
    await worker.stop()


async def test_a_slow_callback_has_its_reader_back_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """It keeps what it has read, reads no more, and gets the rest in its place."""
    monkeypatch.setattr(workers, "MOMENT", 0.05)
    got: list[Any] = []
    release = threading.Event()

    def callback(message: Any) -> None:
        release.wait(30)
        got.append(message)

    worker = await made(callback, 10)
    read = Read(range(25))
    worker.lend(read, 100)
    assert got == []
    rest = list(read.kept)
    assert rest == list(range(10, 25)) or rest == list(range(25)), "the thread may not have run at all"
    asked = len(read.chunks)
    worker.lend(read, 100)
    assert len(read.chunks) == asked, "not again in the same round of the loop"
    release.set()
    coming = iter(rest)

    def deliver() -> None:
        if any(worker.put(message) for message in coming):
            worker.take_turn(deliver)

    deliver()
    await until(lambda: len(got) == 25)
    assert got == list(range(25))
    assert read.kept == rest
    assert (worker.stats.dropped, worker.stats.longest) == (0, 10)
    await worker.stop()


async def test_a_halt_is_obeyed_between_two_messages_of_a_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "MOMENT", 0.05)
    got: list[Any] = []

    def callback(message: Any) -> None:
        got.append(message)
        if message == 20:
            worker.halt()

    worker = await made(callback)
    read = Read(range(100))
    worker.lend(read, 100)
    assert got == list(range(21))
    worker.lend(read, 100)
    assert sum(read.chunks) + len(read.kept) == 100
    await worker.stop()
    stats = worker.stats
    assert stats.received == sum(read.chunks) == stats.delivered + stats.dropped
    assert stats.delivered == 21
    assert not our_threads()


async def test_who_is_behind_or_at_an_end_is_lent_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "MOMENT", 0.0)
    release = threading.Event()
    behind = await made(lambda _message: release.wait(30), 2)
    for n in range(5):
        behind.put(n)
    ended = await made(print)
    ended.end(ReadLoopClosed("over"))
    await soon(ended.finished)
    monkeypatch.setattr(workers, "MOMENT", 60.0)
    read = Read(range(100))
    for worker in (behind, ended):
        worker._moment = workers.MOMENT
        worker.lend(read, 100)
    assert read.chunks == []
    newest = QueueOptions(10, "conflate", lambda message: message).for_stream("test", None)
    conflating = worker_for(print, newest, "test")
    assert conflating.lend is None
    release.set()
    for worker in (behind, ended, conflating):
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

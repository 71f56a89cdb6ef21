"""The promises of the sockets document, threaded side."""

from __future__ import annotations

import asyncio
import functools
import gc
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from binance_gen.runtime import links, loop_end, workers
from binance_gen.runtime.endpoint import USER_DATA, Endpoint, Stream
from binance_gen.runtime.environment import Environment
from binance_gen.runtime.errors import BinanceCredentialsError, BinanceEnvironmentError, ReadLoopClosed
from binance_gen.runtime.threads import ThreadedManager
from tests.runtime.stream_kit import DEPTH, MULTIPLEX, PRODUCT, TRADE, our_threads, quick, threaded_of
from tests.runtime.ws_server import PING, Peer, WsServer, frame

pytestmark = pytest.mark.usefixtures("transport")

PROMPT = 3.0
"""Seconds. The promise is one; the machine may be busy with other tests, and what would hang would hang for longer."""


@pytest.fixture
def server() -> Iterator[WsServer]:
    """Fails when a test leaves a thread or a connection behind."""
    with WsServer() as running:
        yield running
        running.wait(lambda: not our_threads())
        running.wait(lambda: not running.open_peers)


class Inbox:
    """A callback that remembers, and can be told to misbehave."""

    def __init__(self) -> None:
        self.messages: list[Any] = []
        self.threads: set[str] = set()

    def __call__(self, message: Any) -> None:
        self.threads.add(threading.current_thread().name)
        self.messages.append(message)

    def __len__(self) -> int:
        return len(self.messages)

    @property
    def types(self) -> list[str]:
        return [message["type"] for message in self.messages if message.get("e") == "error"]


NUMBERED: Stream[Any] = Stream(
    "trade_socket",
    PRODUCT,
    template="<symbol>@trade",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "t", "step": True}},
)


def numbers(count: int) -> list[dict[str, int]]:
    return [{"t": n} for n in range(count)]


# --- the document's examples ---------------------------------------------------------------------------------------


def test_start_socket_stop(server: WsServer) -> None:

    def greet(peer: Peer) -> None:
        said = {"path": peer.path}
        peer.send({"stream": "bnbbtc@bookTicker", "data": said} if "streams=" in peer.path else said)

    server.on_open = greet
    twm, klines, depth, several = threaded_of(server), Inbox(), Inbox(), Inbox()
    twm.start()
    twm._start(TRADE, klines, symbol="BNBBTC")
    twm._start(DEPTH, depth, symbol="BNBBTC", depth=5)
    twm._start(MULTIPLEX, several, streams=["bnbbtc@miniTicker", "bnbbtc@bookTicker"])
    server.wait(lambda: klines and depth and several)
    twm.stop()
    assert several.messages[0]["stream"] == "bnbbtc@bookTicker"
    assert [inbox.messages[0].get("data", inbox.messages[0])["path"] for inbox in (klines, depth, several)] == [
        "/ws/bnbbtc@trade",
        "/ws/bnbbtc@depth5",
        "/stream?streams=bnbbtc@miniTicker/bnbbtc@bookTicker",
    ]


def test_join_waits_until_somebody_stops(server: WsServer) -> None:
    server.on_open = lambda peer: peer.send({"t": 1})
    twm = threaded_of(server)
    twm.start()
    twm._start(TRADE, lambda _message: twm.stop(), symbol="BNBBTC")
    twm.join()
    assert not twm.is_alive()


def test_join_with_a_timeout_returns(server: WsServer) -> None:
    with threaded_of(server) as twm:
        twm.join(timeout=0.05)
        assert twm.is_alive()


def test_stop_one_socket(server: WsServer) -> None:
    with threaded_of(server) as twm:
        stopped, other = Inbox(), Inbox()
        name = twm._start(TRADE, stopped, symbol="BNBBTC")
        twm._start(DEPTH, other, symbol="BNBBTC")
        server.wait(lambda: len(server.open_peers) == 2)
        twm.stop_socket(name)
        server.wait(lambda: len(server.open_peers) == 1)
        for peer in server.peers:
            if peer.open:
                peer.send({"t": 1})
        server.wait(lambda: other)
        assert not stopped.messages
        twm.stop_socket(name)
        twm.stop_socket("no such socket")


def test_after_stop_no_socket_starts(server: WsServer) -> None:
    twm = threaded_of(server)
    twm.start()
    twm.stop()
    with pytest.raises(RuntimeError, match="was stopped: it starts no more sockets"):
        twm._start(TRADE, Inbox(), symbol="BNBBTC")
    twm.stop()
    twm.join()


def test_before_start_no_socket_starts(server: WsServer) -> None:
    twm = threaded_of(server)
    with pytest.raises(RuntimeError, match=r"call start\(\) before"):
        twm._start(TRADE, Inbox(), symbol="BNBBTC")
    twm.stop()


def test_a_manager_starts_once(server: WsServer) -> None:
    with threaded_of(server) as twm, pytest.raises(RuntimeError, match="once"):
        twm.start()


def test_every_start_has_a_name_of_its_own(server: WsServer) -> None:
    with threaded_of(server) as twm:
        names = [twm._start(TRADE, Inbox(), symbol="BNBBTC") for _ in range(3)]
        assert names == ["bnbbtc@trade", "bnbbtc@trade#2", "bnbbtc@trade#3"]
        twm.stop_socket(names[1])
        assert twm._start(TRADE, Inbox(), symbol="BNBBTC") == "bnbbtc@trade#4"


def test_two_starts_of_one_stream_share_a_connection(server: WsServer) -> None:
    with threaded_of(server) as twm:
        first, second = Inbox(), Inbox()
        name = twm._start(TRADE, first, symbol="BNBBTC")
        twm._start(TRADE, second, symbol="BNBBTC")
        server.wait(lambda: all(one.listening.is_set() for one in twm._listeners.values()))
        server.peer.send({"t": 1})
        server.wait(lambda: first and second)
        twm.stop_socket(name)
        server.peer.send({"t": 2})
        server.wait(lambda: len(second) == 2)
        assert len(first) == 1
        assert server.attempts == 1


@pytest.mark.parametrize(
    "wrong", [{"symbol": ""}, {"symbol": "BNBBTC", "depth": 7}, {"symbol": "BNBBTC", "interval": 5}]
)
def test_wrong_parameters_are_refused_where_they_are_given(server: WsServer, wrong: dict[str, Any]) -> None:
    with threaded_of(server) as twm, pytest.raises(ValueError):
        twm._start(DEPTH, Inbox(), **wrong)
    assert server.attempts == 0


@pytest.mark.parametrize("wrong", [None, "print", 5])
def test_a_callback_is_a_function(server: WsServer, wrong: Any) -> None:
    with threaded_of(server) as twm, pytest.raises(TypeError, match="callback must be a function"):
        twm._start(TRADE, wrong, symbol="BNBBTC")


def test_user_data_is_in_force_when_the_start_returns(server: WsServer) -> None:
    subscribe: Endpoint[Any] = Endpoint(
        "subscribe", PRODUCT, ws="userDataStream.subscribe.signature", security=USER_DATA
    )
    stream: Stream[Any] = Stream("user_socket", PRODUCT, user={"subscribe": subscribe})
    answered: list[Any] = []

    def answer(peer: Peer, request: Any) -> None:
        time.sleep(0.1)
        answered.append(request)
        peer.send({"id": request["id"], "status": 200, "result": {"subscriptionId": 0}})
        peer.send({"subscriptionId": 0, "event": {"e": "executionReport"}})

    server.on_text = answer
    with threaded_of(server) as twm:
        inbox = Inbox()
        assert twm._start(stream, inbox) == "user_socket"
        assert len(answered) == 1
        server.wait(lambda: inbox.messages == [{"e": "executionReport"}])
        server.refuse(404, times=2)
        twm.stop_socket("user_socket")
        twm._start(stream, inbox)  # refused: it returns all the same, and the callback is told
        server.wait(lambda: "BinanceWebsocketUnableToConnect" in inbox.types)


# --- callbacks -----------------------------------------------------------------------------------------------------


def test_each_socket_calls_back_from_a_thread_of_its_own(server: WsServer) -> None:
    server.on_open = lambda peer: peer.send({"t": 1})
    with threaded_of(server) as twm:
        first, second = Inbox(), Inbox()
        twm._start(TRADE, first, symbol="A")
        twm._start(TRADE, second, symbol="B")
        server.wait(lambda: first and second)
    assert (first.threads, second.threads) == ({"binance_gen a@trade"}, {"binance_gen b@trade"})


def test_messages_come_in_order(server: WsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A burst of a thousand times the queue: a callback that keeps up loses nothing."""
    monkeypatch.setattr(workers, "PATIENCE", 60.0)  # a busy machine is no slow callback
    total = 20_000
    server.on_open = lambda peer: peer.send(*numbers(total))
    with threaded_of(server, max_queue_size=20) as twm:
        inbox = Inbox()
        twm._start(TRADE, inbox, symbol="BNBBTC")
        server.wait(lambda: len(inbox) >= total, 30)
    assert inbox.messages == numbers(total)


@pytest.mark.parametrize("size", [10, 100, None])
def test_a_burst_with_trouble_in_it(server: WsServer, size: int | None) -> None:
    """A hole, repetitions, something unreadable and a ping, in what the socket brings at once."""
    total, raises_at = 20_000, 15_000

    def text(number: int) -> bytes:
        return b'{"t":%d,"s":"BNBBTC","p":"%s"}' % (number, b"0" * 120)

    parts = [frame(text(n)) for n in range(total)]
    parts[3000] = frame("no JSON")
    parts[7000] += parts[6900] + frame(b"still there?", PING) + parts[6999]
    server.on_open = lambda peer: peer.raw(b"".join(parts))
    inbox = Inbox()

    def callback(message: Any) -> None:
        inbox(message)
        if message.get("t") == raises_at:
            raise ValueError("one of them")

    with threaded_of(server, max_queue_size=size) as twm:
        name = twm._start(NUMBERED, callback, symbol="BNBBTC")
        server.wait(lambda: len(inbox) >= total + 2, 30)
        stats = twm.stats(name)
        assert server.peer.pongs == [b"still there?"]
    others = [(n, message["type"]) for n, message in enumerate(inbox.messages) if "t" not in message]
    assert others == [(3000, "DecodeError"), (3001, "BinanceWebsocketGap"), (raises_at + 2, "ValueError")]
    assert [message["t"] for message in inbox.messages if "t" in message] == [n for n in range(total) if n != 3000]
    assert (stats.received, stats.left_out, stats.dropped) == (total - 1, 2, 0)
    assert inbox.threads == {"binance_gen bnbbtc@trade"}
    assert stats.longest <= (size or total)


async def _remember(inbox: Inbox, message: Any) -> None:
    await asyncio.sleep(0)
    inbox(message)


class AsyncCallable:
    def __init__(self, inbox: Inbox) -> None:
        self.inbox = inbox

    async def __call__(self, message: Any) -> None:
        await _remember(self.inbox, message)


@pytest.mark.parametrize(
    "make",
    [
        lambda inbox: functools.partial(_remember, inbox),
        AsyncCallable,
        lambda inbox: AsyncCallable(inbox).__call__,
    ],
    ids=["partial", "object", "method"],
)
def test_async_callbacks_run_on_the_loop_one_after_the_other(server: WsServer, make: Callable[[Inbox], Any]) -> None:
    server.on_open = lambda peer: peer.send(*numbers(500))
    with threaded_of(server, max_queue_size=1000) as twm:
        inbox = Inbox()
        twm._start(TRADE, make(inbox), symbol="BNBBTC")
        server.wait(lambda: len(inbox) == 500)
    assert inbox.messages == numbers(500)
    assert inbox.threads == {"binance_gen sockets"}


@pytest.mark.parametrize("kind", ["def", "async def"])
@pytest.mark.parametrize("error", [ValueError, KeyError, SystemExit, asyncio.CancelledError])
def test_a_callback_that_raises_is_told_and_goes_on(
    server: WsServer, kind: str, error: type[BaseException], caplog: pytest.LogCaptureFixture
) -> None:
    if kind == "async def" and error is asyncio.CancelledError and sys.version_info < (3, 11):
        pytest.skip("Python 3.10 can't tell a callback that raises CancelledError from a task that is cancelled")

    inbox = Inbox()

    def callback(message: Any) -> None:
        inbox(message)
        if message == {"t": 1}:
            raise error("mine")

    async def async_callback(message: Any) -> None:
        callback(message)

    server.on_open = lambda peer: peer.send(*numbers(4))
    with threaded_of(server) as twm:
        twm._start(TRADE, callback if kind == "def" else async_callback, symbol="BNBBTC")
        server.wait(lambda: len(inbox) == 5)
    assert [message.get("t", message.get("type")) for message in inbox.messages] == [0, 1, error.__name__, 2, 3]
    assert "mine" in inbox.messages[2]["m"]
    assert "the callback raised" in caplog.text
    assert "Traceback" in caplog.text
    assert server.attempts == 1


def test_a_callback_that_always_raises_ends_nothing(server: WsServer) -> None:
    calls = []

    def callback(message: Any) -> None:
        calls.append(message)
        raise ValueError

    server.on_open = lambda peer: peer.send(*numbers(3))
    with threaded_of(server) as twm:
        twm._start(TRADE, callback, symbol="BNBBTC")
        server.wait(lambda: len(calls) == 6)
    assert [call["type"] for call in calls[1::2]] == ["ValueError"] * 3
    assert all(call["m"] for call in calls[1::2])


def test_a_slow_callback_delays_neither_the_reader_nor_another_socket(server: WsServer) -> None:
    release = threading.Event()
    with threaded_of(server) as twm:
        slow, fast, same = Inbox(), Inbox(), Inbox()

        def block(message: Any) -> None:
            slow(message)
            release.wait(10)

        twm._start(TRADE, block, symbol="A")
        twm._start(TRADE, same, symbol="A")
        twm._start(TRADE, fast, symbol="B")
        server.wait(lambda: all(one.listening.is_set() for one in twm._listeners.values()))
        for peer in server.open_peers:
            peer.send(*numbers(1000))
        server.wait(lambda: len(fast) == 1000 and len(same) == 1000)
        assert fast.messages == same.messages == numbers(1000)
        release.set()
        server.wait(lambda: slow.types)
    fitted = [message["t"] for message in slow.messages if "t" in message]
    assert fitted == list(range(len(fitted)))
    assert 100 <= len(fitted) <= 102  # the one at work, and the queue
    assert slow.types == ["BinanceWebsocketQueueOverflow"]
    assert slow.messages[-1]["dropped"] == 1000 - len(fitted)


@pytest.mark.parametrize("kind", ["def", "async def"])
def test_after_an_overflow_the_stream_goes_on(server: WsServer, kind: str) -> None:
    release, inbox = threading.Event(), Inbox()

    def callback(message: Any) -> None:
        release.wait(10)
        inbox(message)

    async def async_callback(message: Any) -> None:
        while not release.is_set():
            await asyncio.sleep(0.005)
        inbox(message)

    server.on_open = lambda peer: peer.send(*numbers(100))
    with threaded_of(server, max_queue_size=10) as twm:
        twm._start(TRADE, callback if kind == "def" else async_callback, symbol="BNBBTC")
        server.wait(lambda: server.open_peers)
        time.sleep(0.3)
        release.set()
        server.wait(lambda: inbox.types)
        server.peer.send({"t": 100})
        server.wait(lambda: inbox.messages[-1] == {"t": 100})
    told = inbox.messages[-2]
    assert told["type"] == "BinanceWebsocketQueueOverflow"
    assert told["dropped"] + len(inbox) - 2 == 100


def test_a_callback_that_falls_behind_for_a_moment_catches_up(
    server: WsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "PATIENCE", 5.0)  # the machine may be busy
    inbox = Inbox()

    def callback(message: Any) -> None:
        if message == {"t": 0}:
            time.sleep(0.02)
        inbox(message)

    server.on_open = lambda peer: peer.send(*numbers(2000))
    with threaded_of(server, max_queue_size=20) as twm:
        twm._start(TRADE, callback, symbol="BNBBTC")
        server.wait(lambda: len(inbox) >= 2000)
    assert inbox.messages == numbers(2000)


# --- errors, each by a fault ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("abort", "ConnectionClosedError"),
        ("close", "BinanceWebsocketClosed"),
        ("half", "IncompleteReadError"),
        ("bad", "DecodeError"),
        ("black hole", "ConnectionClosedError"),
    ],
)
def test_a_fault_reaches_the_callback_and_the_stream_goes_on(server: WsServer, fault: str, kind: str) -> None:
    with threaded_of(server, user_timeout=0.2) as twm:
        inbox = Inbox()
        twm._start(TRADE, inbox, symbol="BNBBTC")
        server.wait(lambda: server.open_peers)
        peer = server.peer
        if fault == "half":
            peer.raw(frame("x" * 200)[:50])
            peer.hang_up()
        elif fault == "bad":
            peer.send("{")
        elif fault == "black hole":
            peer.black_hole()
        else:
            getattr(peer, fault)()
        server.wait(lambda: inbox)
        server.wait(lambda: len(server.peers) == (1 if fault == "bad" else 2))
        server.peers[-1].send({"t": 1})
        server.wait(lambda: {"t": 1} in inbox.messages)
        peer.hang_up()
    assert inbox.types[0] == kind
    assert all(message["m"] for message in inbox.messages if message.get("e") == "error")


def test_when_every_socket_has_given_up_join_returns(server: WsServer) -> None:
    server.stop_listening()
    twm, inbox, other = threaded_of(server), Inbox(), Inbox()
    twm.start()
    twm._start(TRADE, inbox, symbol="A")
    twm._start(TRADE, other, symbol="B")
    twm.join()
    for one in (inbox, other):
        assert one.types == ["ConnectionRefusedError"] * 6 + ["BinanceWebsocketUnableToConnect"]
        assert all(message["m"] for message in one.messages)
    assert not twm.is_alive()


def test_a_socket_that_gave_up_can_be_started_again(server: WsServer) -> None:
    """From its callback, and from another thread."""
    server.refuse(404, times=2)
    with threaded_of(server) as twm:
        inbox = Inbox()

        def callback(message: Any) -> None:
            inbox(message)
            if message["type"] == "BinanceWebsocketUnableToConnect":
                twm._start(TRADE, inbox, symbol="BNBBTC")

        twm._start(TRADE, callback, symbol="BNBBTC")
        server.wait(lambda: inbox.types.count("BinanceWebsocketUnableToConnect") == 2)
        twm._start(TRADE, inbox, symbol="BNBBTC")
        server.wait(lambda: server.open_peers)
        server.peer.send({"t": 1})
        server.wait(lambda: {"t": 1} in inbox.messages)


def test_a_cancelled_task_is_told(server: WsServer) -> None:
    with threaded_of(server) as twm:
        inbox = Inbox()
        twm._start(TRADE, inbox, symbol="BNBBTC")
        server.wait(lambda: server.open_peers)

        def cancel() -> None:
            for task in asyncio.all_tasks(twm._loop):
                if task.get_name() == "binance_gen bnbbtc@trade":
                    task.cancel()

        assert twm._loop is not None
        twm._loop.call_soon_threadsafe(cancel)
        server.wait(lambda: inbox.types == ["CancelledError"])
        assert inbox.messages[0]["m"]


def test_a_cancelled_callback_task_is_told(server: WsServer) -> None:
    with threaded_of(server) as twm:
        inbox = Inbox()

        async def callback(message: Any) -> None:
            inbox(message)

        twm._start(TRADE, callback, symbol="BNBBTC")
        server.wait(lambda: server.open_peers)

        def cancel() -> None:
            for task in asyncio.all_tasks(twm._loop):
                if "AsyncWorker" in repr(task.get_coro()):
                    task.cancel()

        assert twm._loop is not None
        twm._loop.call_soon_threadsafe(cancel)
        server.wait(lambda: inbox.types == ["CancelledError"])
        server.wait(lambda: not server.open_peers)


def test_a_shutdown_that_cancels_everything_ends_the_manager(server: WsServer) -> None:
    twm, inbox = threaded_of(server), Inbox()
    twm.start()
    twm._start(TRADE, inbox, symbol="BNBBTC")
    server.wait(lambda: server.open_peers)

    def cancel() -> None:
        for task in asyncio.all_tasks(twm._loop):
            task.cancel()

    assert twm._loop is not None
    twm._loop.call_soon_threadsafe(cancel)
    twm.join()
    with pytest.raises(RuntimeError, match="stopped"):
        twm._start(TRADE, inbox, symbol="BNBBTC")


# --- lifecycle -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", ["streaming", "black hole", "retrying", "burst", "busy callback", "no sockets"])
def test_stop_is_prompt_and_leaves_nothing(server: WsServer, state: str) -> None:
    before = set(threading.enumerate())
    twm = threaded_of(server, reconnect_delays=quick(60))
    busy = threading.Event()
    if state == "retrying":
        server.refuse(503)
    twm.start()
    if state != "no sockets":
        twm._start(TRADE, (lambda _m: busy.wait(1.5)) if state == "busy callback" else Inbox(), symbol="BNBBTC")
        server.wait(lambda: server.attempts)
    if state == "black hole":
        server.wait(lambda: server.open_peers)
        server.peer.black_hole()
    elif state in ("burst", "busy callback"):
        server.wait(lambda: server.open_peers)
        server.peer.send(*numbers(50_000))
        time.sleep(0.02)
    begun = time.monotonic()
    twm.stop()
    took = time.monotonic() - begun
    busy.set()
    for peer in server.peers:
        peer.hang_up()
    assert took < PROMPT
    assert not twm.is_alive()
    server.wait(lambda: set(threading.enumerate()) == before)


def test_the_limits_of_a_stop_add_up_to_less_than_a_second() -> None:
    """A peer that does not answer and a callback that does not return are waited for at the same time."""
    assert max(links.CLOSE_TIMEOUT, workers.STOP_TIMEOUT) + loop_end.STOP_TIMEOUT < 1.0


def test_no_callback_after_stop_socket_has_returned(server: WsServer) -> None:
    server.on_open = lambda peer: peer.send(*numbers(20_000))
    with threaded_of(server) as twm:
        for _ in range(5):
            inbox = Inbox()
            name = twm._start(TRADE, inbox, symbol="BNBBTC")
            server.wait(lambda inbox=inbox: inbox)
            twm.stop_socket(name)
            count = len(inbox)
            time.sleep(0.02)
            assert len(inbox) == count


@pytest.mark.parametrize("kind", ["def", "async def"])
def test_a_callback_may_stop_its_own_socket_and_the_manager(server: WsServer, kind: str) -> None:
    server.on_open = lambda peer: peer.send(*numbers(3))
    twm, inbox = threaded_of(server), Inbox()
    names: list[str] = []
    named = threading.Event()

    def callback(message: Any) -> None:
        inbox(message)
        if len(inbox) == 1:
            assert named.wait(10)  # the first message may be faster than the return of the start
            twm.stop_socket(names[0])
            twm.stop()

    async def async_callback(message: Any) -> None:
        callback(message)

    twm.start()
    names.append(twm._start(TRADE, callback if kind == "def" else async_callback, symbol="BNBBTC"))
    named.set()
    twm.join()
    assert len(inbox) == 1


def test_a_callback_may_start_a_socket(server: WsServer) -> None:
    server.on_open = lambda peer: peer.send({"path": peer.path})
    with threaded_of(server) as twm:
        second = Inbox()
        twm._start(TRADE, lambda _message: twm._start(TRADE, second, symbol="B"), symbol="A")
        server.wait(lambda: second)


def test_a_callback_that_cannot_be_cancelled_does_not_hold_up_stop(server: WsServer) -> None:
    server.on_open = lambda peer: peer.send({"t": 1})
    started = threading.Event()

    async def stubborn(_message: Any) -> None:
        started.set()
        for _ in range(3):
            try:
                await asyncio.sleep(30)
            except asyncio.CancelledError:
                continue

    twm = threaded_of(server)
    twm.start()
    twm._start(TRADE, stubborn, symbol="BNBBTC")
    assert started.wait(10)
    begun = time.monotonic()
    twm.stop()
    assert time.monotonic() - begun < PROMPT
    assert not twm.is_alive()


def test_one_manager_after_the_other_in_one_process(server: WsServer) -> None:
    server.on_open = lambda peer: peer.send({"t": 1})
    for _ in range(10):
        with threaded_of(server) as twm:
            inbox = Inbox()
            twm._start(TRADE, inbox, symbol="BNBBTC")
            server.wait(lambda inbox=inbox: inbox)


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="counts descriptors in /proc")
def test_descriptors_are_given_back(server: WsServer) -> None:
    def cycle() -> None:
        with threaded_of(server) as twm:
            count = len(server.peers)
            twm._start(TRADE, Inbox(), symbol="BNBBTC")
            server.wait(lambda: len(server.peers) > count)

    cycle()
    server.wait(lambda: not server.open_peers)
    gc.collect()
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(20):
        cycle()
    server.wait(lambda: not server.open_peers)
    gc.collect()
    assert len(os.listdir("/proc/self/fd")) <= before


async def test_beside_a_running_loop(server: WsServer) -> None:
    """As in Jupyter: the caller's thread has a loop that runs."""
    server.on_open = lambda peer: peer.send({"t": 1})
    with threaded_of(server) as twm:
        inbox = Inbox()
        twm._start(TRADE, inbox, symbol="BNBBTC")
        await server.until(lambda: inbox)


def test_a_loop_of_the_callers(server: WsServer) -> None:
    server.on_open = lambda peer: peer.send({"t": 1})
    loop = asyncio.new_event_loop()
    try:
        for _ in range(2):
            with threaded_of(server, loop=loop) as twm:
                inbox = Inbox()
                twm._start(TRADE, inbox, symbol="BNBBTC")
                server.wait(lambda inbox=inbox: inbox)
            assert not loop.is_closed()
    finally:
        loop.close()


async def test_a_loop_that_runs_is_refused(server: WsServer) -> None:
    twm = threaded_of(server, loop=asyncio.get_running_loop())
    with pytest.raises(RuntimeError, match="running already"):
        twm.start()


def test_start_listener_takes_anything_with_recv(server: WsServer) -> None:
    """What a depth cache looks like from here."""

    class Cache:
        def __init__(self) -> None:
            self.left = 3

        async def __aenter__(self) -> Cache:
            return self

        async def __aexit__(self, *exc_info: object) -> None:
            return None

        async def recv(self) -> int:
            self.left -= 1
            if self.left < 0:
                raise ReadLoopClosed("over")
            return self.left

    with threaded_of(server) as twm:
        inbox: list[Any] = []
        assert twm._listen(Cache(), "cache", inbox.append).name == "cache"
        server.wait(lambda: len(inbox) == 3)
        assert inbox == [2, 1, 0]


def test_wrong_arguments_are_refused_where_they_are_given() -> None:
    with pytest.raises(ValueError, match="two environments"):
        ThreadedManager(testnet=True, demo=True)
    at = Environment.at("http://127.0.0.1:1")
    with ThreadedManager("key", private_key="no key", environment=at) as twm, pytest.raises(BinanceCredentialsError):
        twm._start(TRADE, print, symbol="BNBBTC")
    with ThreadedManager(tld="us") as twm:
        assert twm._ready() is twm._bsm
        assert twm._client.environment == Environment.live("us")


def test_the_environment_can_be_read_and_set(server: WsServer) -> None:
    server.on_open = lambda peer: peer.send({"t": 1})
    with ThreadedManager(testnet=True) as twm:
        assert twm.environment == Environment.testnet()
        twm.environment = server.environment
        inbox = Inbox()
        twm._start(TRADE, inbox, symbol="A")
        server.wait(lambda: inbox)
        assert twm.environment == server.environment
        twm.environment = Environment.at("http://127.0.0.1:1")
        assert twm._client.environment == Environment.at("http://127.0.0.1:1")


def test_an_environment_without_streams(server: WsServer) -> None:
    with ThreadedManager(testnet=True) as twm, pytest.raises(BinanceEnvironmentError, match="no stream host"):
        twm._start(TRADE, print, symbol="BNBBTC")


def test_no_secret_can_be_seen(server: WsServer) -> None:
    twm = ThreadedManager("the-key", "the-secret", environment=server.environment)
    assert "the-secret" not in repr(vars(twm)) + repr(twm)


INTERRUPTED = """
import sys, threading, time
from tests.runtime.stream_kit import TRADE, ThreadedManager
twm = ThreadedManager(environment=sys.argv[1])
twm.start()
twm._start(TRADE, lambda message: print("got", flush=True), symbol="BNBBTC")
try:
    twm.join()
finally:
    print("alive", twm.is_alive(), [t.name for t in threading.enumerate() if t.name.startswith("binance_gen")])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT")
def test_ctrl_c_in_join_leaves_cleanly(server: WsServer) -> None:
    server.on_open = lambda peer: peer.send({"t": 1})
    path = os.pathsep.join(sys.path)
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", INTERRUPTED, server.url],
        env={**os.environ, "PYTHONPATH": path},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "got\n"
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=10)
    assert out == "alive False []\n"
    assert err.splitlines()[-1] == "KeyboardInterrupt"
    assert "Warning" not in err
    assert "Exception ignored" not in err

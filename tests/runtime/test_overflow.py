"""What becomes of messages when their consumer is behind: one queue, a consumer in a thread, whole sockets."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.runtime import queue
from binance_gen.runtime.conflate import NewestBy, NewestByField, NewestByStream
from binance_gen.runtime.endpoint import USER_DATA, Endpoint, Stream
from binance_gen.runtime.errors import ReadLoopClosed
from binance_gen.runtime.overflow import CONFLATE, NEVER, POLICIES, QueueOptions, SocketStats, is_event
from binance_gen.runtime.queue import MessageQueue
from binance_gen.runtime.workers import worker_for
from tests.runtime.stream_kit import PRODUCT, SYMBOL, TRADE, manager_of, soon, threaded_of
from tests.runtime.ws_server import Peer, WsServer

TICKER: Stream[Any] = Stream(
    "symbol_book_ticker_socket", PRODUCT, template="<symbol>@bookTicker", params=SYMBOL, newest={"else": "stream"}
)
DEPTH: Stream[Any] = Stream(
    "depth_socket",
    PRODUCT,
    template="<symbol>@depth[<depth>]",
    params={**SYMBOL, "depth": {"values": [5, 10]}},
    newest={"depth": "stream"},
)
SEVERAL: Stream[Any] = Stream(
    "multiplex_socket",
    PRODUCT,
    multiplex=True,
    newest_by_name={r"[^@/]+@bookTicker": "stream", r"!ticker@arr": "s", r"[^@/]+@kline_1m": "k.t"},
)


@pytest.fixture
def server() -> Iterator[WsServer]:
    with WsServer() as running:
        yield running


def options(policy: Any, size: int | None = 4) -> QueueOptions:
    return QueueOptions(size, policy, newest=NewestBy(lambda message: message % 3))


def taken(buffer: MessageQueue, count: int) -> list[Any]:
    return [buffer.take() for _ in range(min(count, len(buffer.items)))]


def messages(items: list[Any]) -> list[Any]:
    return [item for item in items if not is_event(item)]


def balance(stats: SocketStats) -> int:
    return stats.delivered + stats.dropped + stats.conflated + stats.waiting


# --- one queue -----------------------------------------------------------------------------------------------------

STEPS = st.lists(st.one_of(st.just("put"), st.just("event"), st.integers(1, 9)), max_size=150)


@given(st.sampled_from([*POLICIES, NEVER]), st.integers(1, 8), STEPS)
def test_every_message_is_accounted_for(policy: str, size: int, steps: list[Any]) -> None:
    buffer = MessageQueue(options(policy, None if policy == NEVER else size))
    sent = 0
    delivered: list[Any] = []
    asked_for_a_turn = False
    for step in steps:
        if step == "put":
            if policy == "block" and asked_for_a_turn and len(buffer.items) > size // 2:
                continue  # nobody reads
            asked_for_a_turn = buffer.put(sent)
            sent += 1
        elif step == "event":
            buffer.put_event({"e": "error", "type": "X", "m": "x"})
        else:
            delivered += taken(buffer, step)
        stats = buffer.stats
        assert stats.received == sent == balance(stats)
        assert stats.delivered == len(messages(delivered))
        if policy != NEVER:
            assert stats.waiting <= (3 if policy == "conflate" else size + 1)  # options() tells three things apart
    delivered += taken(buffer, 1000)
    stats = buffer.stats
    got = messages(delivered)
    assert (stats.delivered, stats.waiting, stats.lag) == (len(got), 0, 0.0)
    assert sent == len(got) + stats.dropped + stats.conflated
    if policy in ("block", NEVER):
        assert got == list(range(sent))
    if policy != "conflate":
        assert got == sorted(set(got))
        assert stats.conflated == 0


@given(
    policy=st.sampled_from([*POLICIES, NEVER]),
    size=st.integers(1, 40),
    heavy=st.sampled_from([0, 0, 1, 300]),
    steps=st.lists(st.tuples(st.sampled_from(["read", "take"]), st.integers(1, 30)), max_size=60),
)
def test_what_is_read_at_once_is_what_would_have_been_put(
    policy: str, size: int, heavy: int, steps: list[tuple[str, int]]
) -> None:
    """The same waits, the same is counted, and the last place is taken by the same message. ``heavy``: the first of all
    messages, or every one."""
    one, other = (MessageQueue(options(policy, None if policy == NEVER else size)) for _ in range(2))
    number = 0
    for step, count in steps:
        if step == "take":
            assert taken(one, count) == taken(other, count)
            continue
        coming = [{"n": n, "b": []} if n < heavy * 20 else n for n in range(number, number + count)]
        number += count
        wants_turn = [other.put(message) for message in coming] if policy != CONFLATE else []
        if one.lend is None:
            assert policy == CONFLATE
            continue
        kept = deque(coming)
        full = one.lend(lambda most, kept=kept: [kept.popleft() for _ in range(min(most, len(kept)))], count)  # type: ignore[misc]
        at_once = count - len(kept)
        read = [*[False] * (at_once - 1), full] if at_once else []
        assert [*read, *(one.put(message) for message in kept)] == wants_turn
        assert (one.items, one.stats) == (other.items, other.stats)


async def test_everybody_who_waits_is_woken_by_what_is_read_at_once() -> None:
    queue = MessageQueue()
    for n in range(10):
        queue.put(n)
    taken(queue, 10)  # it was as long before, so that there is nothing to think about
    waiting = [asyncio.ensure_future(queue.get()) for _ in range(3)]
    await asyncio.sleep(0)
    assert queue.lend is not None
    queue.lend(lambda most: list(range(min(most, 5))), 5)
    assert await asyncio.gather(*waiting) == [0, 1, 2]
    assert list(queue.items) == [3, 4]


@given(st.integers(1, 8), st.integers(0, 40))
def test_which_messages_stay(size: int, count: int) -> None:
    """Nobody takes anything."""
    left = {}
    for policy in ("raise", "drop_oldest", "drop_newest", "conflate"):
        buffer = MessageQueue(options(policy, size))
        for n in range(count):
            buffer.put(n)
        left[policy] = messages(taken(buffer, 1000))
    assert left["raise"] == left["drop_newest"] == list(range(min(size, count)))
    assert left["drop_oldest"] == list(range(count))[-size:]
    assert left["conflate"] == [max(range(key, count, 3)) for key in range(min(3, count))]


@given(STEPS)
def test_the_newest_of_each_key_is_always_seen(steps: list[Any]) -> None:
    buffer = MessageQueue(options("conflate"))
    newest: dict[int, int] = {}
    seen: dict[int, int] = {}
    sent = 0
    for step in [*steps, 1000]:
        if step == "put":
            buffer.put(sent)
            newest[sent % 3] = sent
            sent += 1
        elif step == "event":
            buffer.put_event({"e": "error"})
        else:
            for message in messages(taken(buffer, step)):
                assert seen.get(message % 3, -1) < message
                seen[message % 3] = message
    assert seen == newest


def test_events_about_the_connection_are_not_dropped_to_make_room() -> None:
    buffer = MessageQueue(options("drop_oldest", 2))
    buffer.put_event({"e": "error", "type": "first"})
    for n in range(5):
        buffer.put(n)
    assert taken(buffer, 9) == [{"e": "error", "type": "first"}, 4]
    assert buffer.stats.dropped == 4


def test_a_function_of_ones_own() -> None:
    def only_the_last(waiting: deque[Any], message: Any) -> int:
        dropped = len(waiting)
        waiting.clear()
        waiting.append(message)
        return dropped

    buffer = MessageQueue(options(only_the_last, 3))
    for n in range(8):
        buffer.put(n)
    assert taken(buffer, 9) == [6, 7]
    assert buffer.stats.dropped == 6


def test_a_function_of_ones_own_that_raises(caplog: pytest.LogCaptureFixture) -> None:
    buffer = MessageQueue(options(lambda _waiting, _message: 1 // 0, 1))
    for n in range(3):
        buffer.put(n)
    assert taken(buffer, 9) == [0]
    assert buffer.stats.dropped == 2
    assert "ZeroDivisionError" in caplog.text


def test_a_key_that_raises_conflates_nothing(caplog: pytest.LogCaptureFixture) -> None:
    buffer = MessageQueue(QueueOptions(overflow="conflate", newest=NewestBy(lambda message: message["k"])))
    for message in ({"k": 1}, {}, {}, {"k": 1, "n": 2}, {"k": []}):
        buffer.put(message)
    assert taken(buffer, 9) == [{"k": 1, "n": 2}, {}, {}, {"k": []}]
    assert "could not be conflated" in caplog.text


def test_conflating_is_bounded_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue, "MAX_KEYS", 10)
    buffer = MessageQueue(QueueOptions(overflow="conflate", newest=NewestBy(lambda message: message)))
    for n in range(100):
        buffer.put(n)
        assert len(buffer._places) <= 21
        if n % 20 == 19:
            taken(buffer, 5)
    assert buffer.stats.longest == 10
    assert balance(buffer.stats) == 100


def test_lists_are_merged_item_by_item() -> None:
    buffer = MessageQueue(QueueOptions(overflow="conflate", newest=NewestByField("s")))
    buffer.put([{"s": "A", "c": 1}, {"s": "B", "c": 1}])
    buffer.put([{"s": "A", "c": 2}, {"s": "C", "c": 1}])
    buffer.put({"s": "A", "c": 3})
    assert taken(buffer, 9) == [[{"s": "B", "c": 1}, {"s": "A", "c": 2}, {"s": "C", "c": 1}], {"s": "A", "c": 3}]


def test_envelopes_by_the_rule_of_their_stream() -> None:
    rules = NewestByStream(SEVERAL.newest_by_name)
    buffer = MessageQueue(QueueOptions(overflow="conflate", newest=rules))

    def put(stream: str, data: Any) -> None:
        buffer.put({"stream": stream, "data": data})

    put("a@bookTicker", {"u": 1})
    put("b@bookTicker", {"u": 2})
    put("a@bookTicker", {"u": 3})
    put("a@kline_1m", {"k": {"t": 1, "c": 1}})
    put("a@kline_1m", {"k": {"t": 2, "c": 2}})
    put("a@kline_1m", {"k": {"t": 1, "c": 3, "x": True}})
    put("!ticker@arr", [{"s": "A"}, {"s": "B", "c": 1}])
    put("!ticker@arr", [{"s": "B", "c": 2}])
    put("a@trade", {"t": 1})
    put("a@trade", {"t": 2})
    assert [(one["stream"], one["data"]) for one in taken(buffer, 20)] == [
        ("a@bookTicker", {"u": 3}),
        ("b@bookTicker", {"u": 2}),
        ("a@kline_1m", {"k": {"t": 1, "c": 3, "x": True}}),
        ("a@kline_1m", {"k": {"t": 2, "c": 2}}),
        ("!ticker@arr", [{"s": "A"}, {"s": "B", "c": 2}]),
        ("a@trade", {"t": 1}),
        ("a@trade", {"t": 2}),
    ]


def test_user_data_is_never_dropped_and_somebody_is_warned_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue, "LARGE", 10)
    buffer = MessageQueue(QueueOptions(5, "drop_oldest").for_user_data())
    for n in range(100):
        assert not buffer.put(n)
    got = taken(buffer, 1000)
    assert messages(got) == list(range(100))
    (warning,) = [item for item in got if is_event(item)]
    assert warning["type"] == "BinanceWebsocketQueueGrowing"
    assert warning["waiting"] == 10
    for n in range(20):
        buffer.put(n)
    assert len([item for item in taken(buffer, 1000) if is_event(item)]) == 1, "a new stretch"


def test_stretches_are_counted_and_told() -> None:
    told: list[Any] = []
    buffer = MessageQueue(options("drop_newest", 4), lambda kind, **more: told.append((kind, more)))
    for _ in range(3):
        for n in range(10):
            buffer.put(n)
        taken(buffer, 10)
    buffer.put(0)
    assert buffer.stats.overflows == 3
    assert [kind for kind, _ in told] == ["overflow", "caught_up"] * 3
    assert told[0][1] == {"policy": "drop_newest", "waiting": 4, "limit": 4}
    assert [more["dropped"] for kind, more in told if kind == "caught_up"] == [6, 12, 18]


@pytest.mark.parametrize("unit", [1e3, 1e6])
def test_the_lag_is_that_of_the_message_that_has_waited_longest(unit: float) -> None:
    buffer = MessageQueue()
    assert buffer.stats.lag == 0.0
    for ago in (5.0, 1.0):
        buffer.put({"stream": "x", "data": {"E": int((time.time() - ago) * unit)}})
    lag = buffer.stats.lag
    assert lag is not None
    assert 4.9 < lag < 35
    taken(buffer, 9)
    buffer.put({"u": 5})
    assert buffer.stats.lag is None


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"overflow": "drop"}, "overflow must be one of raise, drop_oldest, drop_newest, conflate, block"),
        ({"overflow": None}, "overflow must be"),
        ({"size": 0}, "max_queue_size must be at least 1"),
    ],
)
def test_wrong_options(wrong: dict[str, Any], error: str) -> None:
    with pytest.raises(ValueError, match=error):
        QueueOptions(**wrong)
    with pytest.raises(TypeError, match="conflate_by must be a function"):
        QueueOptions(chosen_key="s")  # type: ignore[arg-type]


# --- a consumer in a thread ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("policy", ["raise", "drop_oldest", "drop_newest", "conflate"])
async def test_two_threads_lose_no_count(policy: str) -> None:
    """The queue changes at both of its ends at once, thousands of times."""
    got: list[Any] = []
    worker: Any = worker_for(got.append, options(policy, 3), "test")
    total = 30_000
    for n in range(total):
        worker.put(n)
        if n % 50 == 0:
            await asyncio.sleep(0)  # let the other one run
    worker.end(ReadLoopClosed("over"))
    await soon(worker.finished, 30)
    stats = worker.stats
    assert stats.received == total == balance(stats)
    assert stats.waiting == 0
    assert stats.delivered == len(messages(got))
    if policy == "conflate":
        assert {message % 3: message for message in got} == {n % 3: n for n in range(total - 3, total)}
    else:
        assert messages(got) == sorted(set(messages(got)))
    await worker.stop()


async def test_a_stopped_worker_has_dropped_the_rest() -> None:
    entered, release = threading.Event(), threading.Event()

    def callback(_message: Any) -> None:
        entered.set()
        release.wait(10)

    worker: Any = worker_for(callback, QueueOptions(), "test")
    for n in range(10):
        worker.put(n)
    await asyncio.to_thread(entered.wait, 10)
    asyncio.get_running_loop().call_later(0.05, release.set)
    await worker.stop()
    assert (worker.stats.delivered, worker.stats.dropped) == (1, 9)


# --- sockets -------------------------------------------------------------------------------------------------------

STALLED = [("raise", 10), ("drop_oldest", 10), ("drop_newest", 10), ("conflate", 10), ("block", 10)]


@pytest.mark.usefixtures("transport")
@pytest.mark.parametrize(("policy", "size"), STALLED)
@pytest.mark.parametrize("kind", ["recv", "def", "async def"])
async def test_a_consumer_that_stalls(server: WsServer, policy: str, size: int, kind: str) -> None:
    """What was sent is delivered, dropped or conflated, to the last message, and the stream lives."""
    total = 20_000
    release = threading.Event()
    got: list[Any] = []

    def callback(message: Any) -> None:
        release.wait(20)
        got.append(message)

    async def async_callback(message: Any) -> None:
        while not release.is_set():
            await asyncio.sleep(0.005)
        got.append(message)

    def sent(peer: Peer) -> None:
        for start in range(0, total, 500):
            peer.send(*[{"u": n} for n in range(start, start + 500)])

    async def until_stalled(stats: Callable[[], SocketStats]) -> None:
        if policy == "block":
            await server.until(lambda: stats().overflows)
            before = stats().received
            await asyncio.sleep(0.1)
            assert stats().received == before < total
        else:
            await server.until(lambda: stats().received == total)

    if kind == "recv":
        manager = manager_of(server, overflow=policy, max_queue_size=size)
        async with manager._socket(TICKER, symbol="BNBBTC") as socket:
            sent(server.peer)
            await until_stalled(lambda: socket.stats)
            consumer = asyncio.ensure_future(_consume(socket, got))
            await server.until(lambda: socket.stats.received == total and not socket.stats.waiting)
            server.peer.send({"u": total})
            await server.until(lambda: got[-1] == {"u": total})
            stats = socket.stats
            consumer.cancel()
            await asyncio.wait([consumer])
    else:
        with threaded_of(server, overflow=policy, max_queue_size=size) as twm:
            name = twm._start(TICKER, callback if kind == "def" else async_callback, symbol="BNBBTC")
            await server.until(lambda: server.open_peers)
            sent(server.peer)
            await until_stalled(lambda: twm.stats(name))
            release.set()
            await server.until(lambda: twm.stats(name).received == total and not twm.stats(name).waiting)
            server.peer.send({"u": total})
            await server.until(lambda: got and got[-1] == {"u": total})
            stats = twm.stats(name)
            twm.stop()
            assert twm.stats(name) == stats
    assert stats.received == total + 1 == balance(stats)
    assert stats.delivered == len(messages(got))
    assert stats.longest <= size + 1
    assert stats.overflows >= (policy != "conflate")
    assert (stats.dropped > 0) == (policy in ("raise", "drop_oldest", "drop_newest"))
    assert (stats.conflated > 0) == (policy == "conflate")
    if policy == "block":
        assert got == [{"u": n} for n in range(total + 1)]


async def _consume(socket: Any, got: list[Any]) -> None:
    async for message in socket:
        got.append(message)


@pytest.mark.usefixtures("transport")
async def test_a_socket_that_blocks_blocks_no_other(server: WsServer) -> None:
    manager = manager_of(server)
    blocking = manager.with_options(overflow="block", max_queue_size=5)
    async with manager._socket(TRADE, symbol="A") as other, blocking._socket(TRADE, symbol="A") as blocked:
        assert len(server.open_peers) == 2
        for peer in server.open_peers:
            peer.send(*[{"t": n} for n in range(300)])
        assert [(await soon(other.recv()))["t"] for _ in range(300)] == list(range(300))
        await server.until(lambda: blocked.stats.waiting == 5)
        assert [(await soon(blocked.recv()))["t"] for _ in range(300)] == list(range(300))
        async with blocking._socket(TRADE, symbol="A"):
            assert len(server.open_peers) == 3


@pytest.mark.usefixtures("transport")
@pytest.mark.parametrize("way", ["close", "stop"])
async def test_a_socket_that_blocks_can_be_stopped(server: WsServer, way: str) -> None:
    server.on_open = lambda peer: peer.send(*[{"t": n} for n in range(5000)])
    if way == "close":
        async with manager_of(server, overflow="block", max_queue_size=5)._socket(TRADE, symbol="A") as socket:
            await server.until(lambda: socket.stats.overflows)
            begun = time.monotonic()
        assert socket.stats.dropped == 5
    else:
        busy = threading.Event()
        with threaded_of(server, overflow="block", max_queue_size=5) as twm:
            name = twm._start(TRADE, lambda _message: busy.wait(10), symbol="A")
            await server.until(lambda: twm.stats(name).overflows)
            begun = time.monotonic()
            asyncio.get_running_loop().call_later(0.1, busy.set)
            twm.stop()
            busy.set()
    assert time.monotonic() - begun < 3.0
    await server.until(lambda: not server.open_peers)


async def test_a_view_shares_all_but_the_queues(server: WsServer) -> None:
    manager = manager_of(server)
    view = manager.with_options(overflow="conflate")
    assert type(view) is type(manager)
    assert view.ws_kwargs is manager.ws_kwargs
    assert (view._queue_options.size, view._queue_options.overflow) == (100, "conflate")
    assert manager._queue_options.overflow == "raise"
    assert view.with_options(max_queue_size=None)._queue_options == QueueOptions(None, "conflate")
    async with manager._socket(TICKER, symbol="A") as first, view._socket(TICKER, symbol="A") as second:
        assert server.attempts == 1
        server.peer.send(*[{"u": n} for n in range(50)])
        await server.until(lambda: first.stats.received == 50)
        assert (first.stats.waiting, second.stats.waiting, second.stats.conflated) == (50, 1, 49)
        assert await soon(second.recv()) == {"u": 49}
    await view.close()


def test_a_view_of_a_threaded_manager(server: WsServer) -> None:
    twm = threaded_of(server)
    view = twm.with_options(max_queue_size=7, overflow="drop_newest")
    twm.start()
    assert view.is_alive()
    inboxes: list[list[Any]] = [[], []]
    names = [one._start(TRADE, box.append, symbol="A") for one, box in zip((twm, view), inboxes, strict=True)]
    server.wait(lambda: all(one.listening.is_set() for one in twm._listeners.values()))
    server.peer.send({"t": 1})
    server.wait(lambda: all(inboxes))
    assert [twm.stats(name).limit for name in names] == [view.stats(name).limit for name in names] == [100, 7]
    view.stop_socket(names[0])
    with pytest.raises(KeyError):
        twm.stats("never")
    view.stop()
    assert not twm.is_alive()
    assert twm.stats(names[1]) == SocketStats(received=1, delivered=1, longest=1, limit=7)


def test_streams_whose_every_event_matters_are_not_conflated(server: WsServer) -> None:
    manager = manager_of(server, overflow="conflate")
    for refused in (
        lambda: manager._socket(TRADE, symbol="A"),
        lambda: manager._socket(DEPTH, symbol="A"),
        lambda: manager._multiplex(SEVERAL, streams=["a@bookTicker", "a@trade", "b@depth"]),
    ):
        with pytest.raises(ValueError, match="would lose events that matter"):
            refused()
    with pytest.raises(ValueError, match=r"^a@trade, b@depth: "):
        manager._multiplex(SEVERAL, streams=["a@bookTicker", "a@trade", "b@depth"])
    with threaded_of(server, overflow="conflate") as twm, pytest.raises(ValueError, match=r"^a@trade: "):
        twm._start(TRADE, print, symbol="A")
    manager._socket(DEPTH, symbol="A", depth=5)
    manager._multiplex(SEVERAL, streams=["a@bookTicker", "!ticker@arr", "x@kline_1m"])
    manager.with_options(conflate_by=lambda message: message["s"])._socket(TRADE, symbol="A")
    assert server.attempts == 0


async def test_events_of_an_account_wait_whatever_was_chosen(server: WsServer) -> None:
    subscribe: Endpoint[Any] = Endpoint("subscribe", PRODUCT, ws="subscribe", security=USER_DATA)
    user: Stream[Any] = Stream("user_socket", PRODUCT, user={"subscribe": subscribe})
    server.on_text = lambda peer, asked: peer.send({"id": asked["id"], "status": 200, "result": {"subscriptionId": 0}})
    for policy in POLICIES:
        manager = manager_of(server, overflow=policy, max_queue_size=3)
        async with manager._socket(user) as socket:
            server.peer.send(*[{"subscriptionId": 0, "event": {"e": "executionReport", "n": n}} for n in range(500)])
            assert [(await soon(socket.recv()))["n"] for _ in range(500)] == list(range(500))
            assert (socket.stats.delivered, socket.stats.dropped, socket.stats.limit) == (500, 0, None)
        await server.until(lambda: not server.open_peers)


async def test_falling_behind_is_told_to_on_event(server: WsServer) -> None:
    told: list[Any] = []
    manager = manager_of(server, overflow="drop_oldest", max_queue_size=3, on_event=told.append)
    async with manager._socket(TRADE, symbol="A") as socket:
        server.peer.send(*[{"t": n} for n in range(50)])
        await server.until(lambda: socket.stats.received == 50)
        assert [(await soon(socket.recv()))["t"] for _ in range(3)] == [47, 48, 49]
    (event,) = [event for event in told if event["type"] == "overflow"]
    assert event["e"] == "state"
    assert event["socket"] == "a@trade"
    assert (event["policy"], event["limit"]) == ("drop_oldest", 3)

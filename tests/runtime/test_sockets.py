"""The promises of the sockets document, asynchronous side. Each error type is provoked by a fault."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
import threading
import time
import warnings
from collections.abc import AsyncIterator, Callable
from random import Random
from typing import Any

import pytest

from binance_gen.runtime import deprecation
from binance_gen.runtime.endpoint import Product, Stream
from binance_gen.runtime.errors import BinanceDeprecationWarning, BinanceEnvironmentError, ReadLoopClosed
from binance_gen.runtime.events import GAP
from binance_gen.runtime.http_async import AsyncClientBase
from binance_gen.runtime.manager import SocketManager
from binance_gen.runtime.sockets import KeepAliveWebsocket, ReconnectingWebsocket, Socket, WSListenerState
from tests.runtime.stream_kit import DEPTH, MULTIPLEX, PRODUCT, TRADE, client_of, manager_of, quick, soon, tidy_server
from tests.runtime.ws_server import Peer, WsServer, frame

pytestmark = pytest.mark.usefixtures("transport")


@pytest.fixture
async def server() -> AsyncIterator[WsServer]:
    async with tidy_server() as server:
        yield server


def trade(manager: SocketManager, symbol: str = "BNBBTC") -> Socket[Any]:
    return manager._socket(TRADE, symbol=symbol)


async def opened(server: WsServer, count: int = 1) -> Peer:
    await server.until(lambda: len(server.peers) >= count)
    return server.peers[count - 1]


# --- the document's examples ---------------------------------------------------------------------------------------


async def test_async_with_and_recv(server: WsServer) -> None:
    server.on_open = lambda peer: peer.send({"e": "trade", "t": 1})
    async with trade(manager_of(server)) as receiving:
        assert await soon(receiving.recv()) == {"e": "trade", "t": 1}
    assert server.peers[0].path == "/ws/bnbbtc@trade"


async def test_enter_and_exit_by_hand(server: WsServer) -> None:
    server.on_open = lambda peer: peer.send({"t": 1})
    ts = trade(manager_of(server))
    await ts.__aenter__()
    assert await soon(ts.recv()) == {"t": 1}
    await ts.__aexit__(None, None, None)


async def test_connect_and_close_by_name_and_once_more(server: WsServer) -> None:
    server.on_open = lambda peer: peer.send({"t": len(server.peers)})
    ts = trade(manager_of(server))
    for n in (1, 2):
        await ts.connect()
        assert await soon(ts.recv()) == {"t": n}
        await ts.close()
        await ts.close()


async def test_async_for(server: WsServer) -> None:
    server.on_open = lambda peer: peer.send({"t": 1}, {"t": 2}, {"t": 3})
    got = []
    async with trade(manager_of(server)) as receiving:
        async for message in receiving:
            got.append(message["t"])
            if len(got) == 3:
                break
    assert got == [1, 2, 3]


async def test_multiplex_frames_come_as_they_are(server: WsServer) -> None:
    combined = {"stream": "bnbbtc@miniTicker", "data": {"e": "24hrMiniTicker"}}
    server.on_open = lambda peer: peer.send(combined)
    async with manager_of(server)._multiplex(MULTIPLEX, ["BNBBTC@miniTicker", "bnbbtc@bookTicker"]) as receiving:
        assert await soon(receiving.recv()) == combined
    assert server.peers[0].path == "/stream?streams=bnbbtc@miniTicker/bnbbtc@bookTicker"


async def test_several_sockets_at_once(server: WsServer) -> None:
    server.on_open = lambda peer: peer.send({"path": peer.path})
    manager = manager_of(server)
    async with trade(manager) as a, manager._socket(DEPTH, symbol="BNBBTC", depth="5") as b, trade(manager, "X") as c:
        paths = [(await soon(one.recv()))["path"] for one in (a, b, c)]
    assert paths == ["/ws/bnbbtc@trade", "/ws/bnbbtc@depth5", "/ws/x@trade"]


async def test_the_time_unit_of_the_client_is_asked_for(server: WsServer) -> None:
    manager = SocketManager(client_of(server, time_unit="MICROSECOND"))
    async with trade(manager), manager._multiplex(MULTIPLEX, ["a@trade"]):
        pass
    assert {peer.path for peer in server.peers} == {
        "/ws/bnbbtc@trade?timeUnit=MICROSECOND",
        "/stream?streams=a@trade&timeUnit=MICROSECOND",
    }


@pytest.mark.parametrize(
    "wrong",
    [{"symbol": ""}, {"symbol": "BNBBTC", "depth": 7}, {"symbol": "BNBBTC", "interval": 250}, {"symbol": "a b"}],
)
async def test_wrong_parameters_are_refused_before_any_connection(server: WsServer, wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        manager_of(server)._socket(DEPTH, **wrong)
    assert server.attempts == 0


async def test_names_of_python_binance(server: WsServer) -> None:
    one = trade(manager_of(server))
    assert isinstance(one, ReconnectingWebsocket)
    assert not isinstance(one, KeepAliveWebsocket)
    assert one.ws_state is WSListenerState.INITIALISING
    async with one:
        assert one.ws_state is WSListenerState.STREAMING
        assert "bnbbtc@trade" in repr(one)
    assert one.ws_state is WSListenerState.EXITING


# --- one connection per stream -------------------------------------------------------------------------------------


async def test_two_sockets_of_one_stream_share_a_connection(server: WsServer) -> None:
    manager = manager_of(server)
    async with trade(manager) as first, trade(manager, "bnbbtc") as second:
        server.peer.send({"t": 1}, {"t": 2})
        for one in (first, second):
            assert [(await soon(one.recv()))["t"] for _ in range(2)] == [1, 2]
    assert server.attempts == 1


async def test_each_gets_a_message_of_its_own(server: WsServer) -> None:
    manager = manager_of(server)
    async with trade(manager) as first, trade(manager) as second:
        server.peer.send({"list": [1]})
        message = await soon(first.recv())
        message["list"].append(2)
        assert await soon(second.recv()) == {"list": [1]}


async def test_the_connection_stays_until_the_last_has_left(server: WsServer) -> None:
    manager = manager_of(server)
    first, second = trade(manager), trade(manager)
    await first.connect()
    await second.connect()
    await first.close()
    server.peer.send({"t": 1})
    assert await soon(second.recv()) == {"t": 1}
    await second.close()
    await server.until(lambda: not server.open_peers)
    assert server.peers[0].close_code == 1000


async def test_a_slow_listener_does_not_hold_up_another(server: WsServer) -> None:
    manager = manager_of(server, max_queue_size=10)
    async with trade(manager) as slow, trade(manager) as fast:
        server.peer.send(*[{"t": n} for n in range(500)])
        assert [(await soon(fast.recv()))["t"] for _ in range(500)] == list(range(500))
        got = [await soon(slow.recv()) for _ in range(11)]
        assert [message.get("t") for message in got[:10]] == list(range(10))
        assert got[10]["type"] == "BinanceWebsocketQueueOverflow"


async def test_each_multiplex_socket_has_connections_of_its_own(server: WsServer) -> None:
    """Its streams may change."""
    manager = manager_of(server)
    async with manager._multiplex(MULTIPLEX, ["a@trade", "b@trade"]):
        async with manager._multiplex(MULTIPLEX, ["B@trade", "a@trade"]):
            pass
    assert server.attempts == 2


# --- breaks --------------------------------------------------------------------------------------------------------


BREAKS: dict[str, tuple[Callable[[Peer], None], str]] = {
    "abort": (lambda peer: peer.abort(), "ConnectionClosedError"),
    "hang up": (lambda peer: peer.hang_up(), "ConnectionClosedError"),
    "1011": (lambda peer: peer.close(1011), "ConnectionClosedError"),
    "1000": (lambda peer: peer.close(1000), "BinanceWebsocketClosed"),
    "1001": (lambda peer: peer.close(1001, "24 hours"), "BinanceWebsocketClosed"),
    "half a frame": (lambda peer: (peer.raw(frame("x" * 200)[:50]), peer.hang_up()), "IncompleteReadError"),
}


@pytest.mark.parametrize("fault", BREAKS)
async def test_a_break_is_told_once_and_the_stream_goes_on(server: WsServer, fault: str) -> None:
    make, kind = BREAKS[fault]
    async with trade(manager_of(server)) as receiving:
        server.peer.send({"t": 1})
        make(server.peer)
        await opened(server, 2)
        server.peers[1].send({"t": 2})
        got = [await soon(receiving.recv()) for _ in range(4)]
    assert got[0] == {"t": 1}
    assert (got[1]["e"], got[1]["type"]) == ("error", kind)
    assert "retry 1 of 5 in" in got[1]["m"]
    assert (got[2]["e"], got[2]["type"], got[2]["stream"]) == ("error", GAP, "bnbbtc@trade")
    assert 0 < got[2]["from"] <= got[2]["to"]
    assert got[3] == {"t": 2}


async def test_a_black_hole_is_found(server: WsServer) -> None:
    async with trade(manager_of(server, user_timeout=0.1)) as receiving:
        server.peer.black_hole()
        error = await soon(receiving.recv())
        assert error["type"] == "ConnectionClosedError"
        assert "stopped answering" in error["m"]
        await opened(server, 2)
        server.peers[1].send({"t": 2})
        gap = await soon(receiving.recv())
        assert gap["to"] - gap["from"] >= 100  # since the last sign of life, not since it was noticed
        assert await soon(receiving.recv()) == {"t": 2}


async def test_a_quiet_stream_is_not_a_dead_one(server: WsServer) -> None:
    async with trade(manager_of(server, user_timeout=0.6)) as receiving:
        waiting = asyncio.ensure_future(receiving.recv())
        await server.until(lambda: server.peer.pings == 2)
        assert not waiting.done()
        waiting.cancel()
    assert server.attempts == 1


async def test_many_breaks_in_a_row_are_survived(server: WsServer) -> None:
    """The five retries are those of one outage."""
    async with trade(manager_of(server)) as receiving:
        for n in range(20):
            (await opened(server, n + 1)).abort()
            assert (await soon(receiving.recv()))["type"] == "ConnectionClosedError"
            assert (await soon(receiving.recv()))["type"] == GAP
        await opened(server, 21)
        server.peers[20].send({"t": 1})
        assert await soon(receiving.recv()) == {"t": 1}


async def test_all_listeners_of_a_stream_are_told(server: WsServer) -> None:
    manager = manager_of(server)
    async with trade(manager) as first, trade(manager) as second:
        server.peer.abort()
        errors = [await soon(one.recv()) for one in (first, second)]
        assert errors[0] == errors[1]
        assert errors[0] is not errors[1]
        await opened(server, 2)


@pytest.mark.parametrize("seed", [1, 2])
async def test_random_faults_in_the_middle_of_bursts(server: WsServer, seed: int) -> None:
    """Every message that was sent before a fault arrives, once and in order, and each fault is told once."""
    random = Random(seed)
    faults = {"bad frame": lambda peer: peer.send("{"), **{name: make for name, (make, _) in BREAKS.items()}}
    kinds = {"bad frame": "DecodeError", **{name: kind for name, (_, kind) in BREAKS.items()}}
    manager = manager_of(server, max_queue_size=20)
    got: list[list[Any]] = [[], []]

    async def consume(messages: list[Any]) -> None:
        async with trade(manager) as receiving:
            async for message in receiving:
                messages.append(message)

    expected: list[Any] = []

    def arrived() -> bool:
        return len(got[0]) == len(got[1]) == len(expected)

    consumers = [asyncio.ensure_future(consume(messages)) for messages in got]
    number = 0
    for _ in range(60):
        peer = await server.until(lambda: server.open_peers and server.open_peers[-1])
        burst = range(number, number + random.randint(1, 200))
        peer.send(*[{"t": n} for n in burst])
        number = burst.stop
        expected += burst
        fault = random.choice(sorted(faults))
        if fault == "abort":  # a reset takes with it what was not read yet
            await server.until(arrived)
        faults[fault](peer)
        expected.append(kinds[fault])
        if fault != "bad frame":
            expected.append(GAP)
            await server.until(lambda peer=peer: not peer.open)
    await server.until(arrived)
    assert [message.get("t", message.get("type")) for message in got[0]] == expected
    assert got[0] == got[1]
    for consumer in consumers:
        consumer.cancel()
    await asyncio.wait(consumers)


# --- the first connection ------------------------------------------------------------------------------------------


async def test_a_first_connection_that_fails_is_told_and_retried(server: WsServer) -> None:
    server.refuse(503, times=2)
    async with trade(manager_of(server)) as receiving:
        errors = [await soon(receiving.recv()) for _ in range(2)]
        await opened(server)
        server.peer.send({"t": 1})
        assert await soon(receiving.recv()) == {"t": 1}
    assert [error["type"] for error in errors] == ["InvalidStatus", "InvalidStatus"]
    assert "503" in errors[0]["m"]
    assert "retry 2 of 5" in errors[1]["m"]


async def test_nobody_listens_at_the_address(server: WsServer) -> None:
    """Five retries, then one BinanceWebsocketUnableToConnect, then the socket has ended."""
    server.stop_listening()
    async with trade(manager_of(server)) as receiving:
        events = [await soon(receiving.recv()) for _ in range(7)]
        for _ in range(3):
            with pytest.raises(ReadLoopClosed, match=r"bnbbtc@trade has ended.*gave up after 5 retries"):
                await soon(receiving.recv())
        with pytest.raises(ReadLoopClosed):
            async for _ in receiving:
                pass
        assert receiving.ws_state is WSListenerState.EXITING
    assert [event["type"] for event in events] == ["ConnectionRefusedError"] * 6 + ["BinanceWebsocketUnableToConnect"]
    assert all(event["e"] == "error" and event["m"] for event in events)
    assert "ConnectionRefusedError" in events[-1]["m"]


async def test_the_number_of_retries_is_the_callers(server: WsServer) -> None:
    server.refuse(503, times=100)
    async with trade(manager_of(server, max_reconnects=1)) as receiving:
        types = [(await soon(receiving.recv()))["type"] for _ in range(3)]
    assert types == ["InvalidStatus", "InvalidStatus", "BinanceWebsocketUnableToConnect"]
    server.refusals.clear()


async def test_for_ever(server: WsServer) -> None:
    server.refuse(503, times=30)
    async with trade(manager_of(server, max_reconnects=None)) as receiving:
        types = [(await soon(receiving.recv()))["type"] for _ in range(30)]
        await opened(server)
        server.peer.send({"t": 1})
        assert await soon(receiving.recv()) == {"t": 1}
    assert types == ["InvalidStatus"] * 30


async def test_after_the_end_a_new_socket_of_the_stream_connects_anew(server: WsServer) -> None:
    manager = manager_of(server, max_reconnects=0)
    server.refuse(503)
    async with trade(manager) as receiving:
        assert (await soon(receiving.recv()))["type"] == "InvalidStatus"
        assert (await soon(receiving.recv()))["type"] == "BinanceWebsocketUnableToConnect"
        async with trade(manager) as again:
            server.peer.send({"t": 1})
            assert await soon(again.recv()) == {"t": 1}


async def test_an_error_that_would_come_again_is_not_retried(server: WsServer) -> None:
    server.refuse(404)
    async with trade(manager_of(server, max_reconnects=None)) as receiving:
        events = [await soon(receiving.recv()) for _ in range(2)]
        with pytest.raises(ReadLoopClosed):
            await soon(receiving.recv())
    assert [event["type"] for event in events] == ["InvalidStatus", "BinanceWebsocketUnableToConnect"]
    assert "not retried" in events[1]["m"]
    assert server.attempts == 1


async def test_what_is_final_is_the_callers_to_say(server: WsServer) -> None:
    server.refuse(404)
    async with trade(manager_of(server, process_exception=lambda _exc: None)) as receiving:
        assert (await soon(receiving.recv()))["type"] == "InvalidStatus"
        await opened(server)


async def test_a_name_that_does_not_resolve(server: WsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.getaddrinfo

    def fails(host: Any, *args: Any, **kwargs: Any) -> Any:
        if fails.left:
            fails.left -= 1
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return real(host, *args, **kwargs)

    fails.left = 2
    environment = client_of(server).environment
    named = environment.at(server.url.replace("127.0.0.1", "localhost"))
    client = client_of(server)
    client.environment = named
    monkeypatch.setattr(socket, "getaddrinfo", fails)
    manager = SocketManager(client, reconnect_delays=quick())
    async with trade(manager) as receiving:
        errors = [await soon(receiving.recv()) for _ in range(2)]
        await opened(server)
        server.peer.send({"t": 1})
        assert await soon(receiving.recv()) == {"t": 1}
    assert [error["type"] for error in errors] == ["gaierror", "gaierror"]
    assert "Name or service not known" in errors[0]["m"]


async def test_a_product_without_streams_says_so_before_any_connection(server: WsServer) -> None:
    product = Product("wallet", title="Wallet", rest={"live": "https://x"})
    with pytest.raises(BinanceEnvironmentError, match="Wallet has no stream host"):
        manager_of(server)._socket(Stream("x_socket", product, template="!x"))


# --- overflow, bad frames, cancellation ----------------------------------------------------------------------------


async def test_overflow_what_fitted_then_one_error_then_on(server: WsServer) -> None:
    async with trade(manager_of(server)) as receiving:
        server.peer.send(*[{"t": n} for n in range(1000)])
        await asyncio.sleep(0.3)  # a consumer that is busy with something else
        got = [await soon(receiving.recv()) for _ in range(101)]
        assert [message.get("t") for message in got[:100]] == list(range(100))
        assert got[100]["e"] == "error"
        assert got[100]["type"] == "BinanceWebsocketQueueOverflow"
        assert "100" in got[100]["m"]
        assert got[100]["dropped"] == 900
        server.peer.send({"t": 1000})
        assert await soon(receiving.recv()) == {"t": 1000}
    assert server.attempts == 1


@pytest.mark.parametrize("way", ["recv", "wait_for"])
async def test_a_consumer_that_keeps_up_never_overflows(server: WsServer, way: str) -> None:
    """A burst of a thousand times the queue, in reads much larger than the queue."""
    total = 10_000
    async with trade(manager_of(server, max_queue_size=10)) as receiving:
        server.peer.send(*[{"t": n} for n in range(total)])
        for n in range(total):
            message = await (receiving.recv() if way == "recv" else asyncio.wait_for(receiving.recv(), 5))
            assert message == {"t": n}


@pytest.mark.parametrize("bad", ["{", "", "nonsense", b"\x80\x81", '{"a":}'])
async def test_a_bad_frame_is_told_and_ends_nothing(server: WsServer, bad: str | bytes) -> None:
    async with trade(manager_of(server)) as receiving:
        server.peer.send({"t": 1}, bad, {"t": 2})
        got = [await soon(receiving.recv()) for _ in range(3)]
    assert (got[0], got[2]) == ({"t": 1}, {"t": 2})
    assert got[1]["e"] == "error"
    assert got[1]["type"] == "DecodeError"
    assert "could not be read" in got[1]["m"]
    assert server.attempts == 1


async def test_a_cancelled_task_is_told(server: WsServer) -> None:
    async with trade(manager_of(server)) as receiving:
        (task,) = [task for task in asyncio.all_tasks() if task.get_name() == "binance_gen bnbbtc@trade"]
        task.cancel()
        error = await soon(receiving.recv())
        assert error["type"] == "CancelledError"
        assert error["m"]
        with pytest.raises(ReadLoopClosed, match="cancelled"):
            await soon(receiving.recv())


# --- lifecycle -----------------------------------------------------------------------------------------------------


async def test_recv_before_and_after(server: WsServer) -> None:
    one = trade(manager_of(server))
    with pytest.raises(ReadLoopClosed, match="not open: use it in 'async with'"):
        await one.recv()
    async with one:
        pass
    with pytest.raises(ReadLoopClosed, match="was closed"):
        await one.recv()


async def test_closing_ends_a_recv_and_an_async_for_that_wait(server: WsServer) -> None:
    one = trade(manager_of(server))
    await one.connect()

    async def iterate() -> str:
        async for _ in one:
            pass
        return "ended"

    iterating, receiving = asyncio.ensure_future(iterate()), asyncio.ensure_future(one.recv())
    await asyncio.sleep(0.01)
    await one.close()
    assert await soon(iterating) == "ended"
    with pytest.raises(ReadLoopClosed):
        await soon(receiving)


async def test_a_socket_is_entered_once(server: WsServer) -> None:
    async with trade(manager_of(server)) as one:
        with pytest.raises(RuntimeError, match="open already"):
            await one.connect()


async def test_an_exception_in_the_block_closes_too(server: WsServer) -> None:
    with pytest.raises(KeyError):
        async with trade(manager_of(server)):
            raise KeyError


async def test_entering_can_be_cancelled(server: WsServer) -> None:
    async def hangs(_reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(30)

    server._serve = hangs
    one = trade(manager_of(server))
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(one.connect(), 0.1)
    assert one.ws_state is WSListenerState.INITIALISING or one.ws_state is WSListenerState.EXITING


@pytest.mark.parametrize("state", ["streaming", "black hole", "waiting to retry", "burst"])
async def test_close_is_prompt(server: WsServer, state: str) -> None:
    manager = manager_of(server, reconnect_delays=quick(60), max_queue_size=10)
    if state == "waiting to retry":
        server.refuse(503)
    one = trade(manager)
    await one.connect()
    if state == "black hole":
        server.peer.black_hole()
    elif state == "burst":
        server.peer.send(*[{"t": n} for n in range(1000)])
        await asyncio.sleep(0.01)
    begun = time.monotonic()
    await soon(one.close())
    assert time.monotonic() - begun < 3.0  # half a second, on a machine that may be busy
    for peer in server.peers:
        peer.mute = False
        peer.hang_up()


async def test_the_manager_closes_all(server: WsServer) -> None:
    manager = manager_of(server)
    first, second = trade(manager), trade(manager, "X")
    await first.connect()
    await second.connect()
    await manager.close()
    for one in (first, second):
        with pytest.raises(ReadLoopClosed, match="manager was stopped"):
            await soon(one.recv())
        await one.close()


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="counts descriptors in /proc")
async def test_descriptors_are_given_back(server: WsServer) -> None:
    manager = manager_of(server)
    async with trade(manager):
        pass
    await server.until(lambda: not server.open_peers)
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(30):
        async with trade(manager) as one, trade(manager, "X"):
            server.open_peers[0].abort()
            await soon(one.recv()) if server.open_peers[0].path.startswith("/ws/bnb") else None
    await server.until(lambda: not server.open_peers)
    await asyncio.sleep(0.05)
    assert len(os.listdir("/proc/self/fd")) <= before


def test_a_manager_works_in_one_loop_after_the_other() -> None:
    with WsServer() as server:
        server.on_open = lambda peer: peer.send({"t": 1})
        manager = manager_of(server)

        async def one() -> Any:
            async with trade(manager) as receiving:
                return await soon(receiving.recv())

        for _ in range(3):
            assert asyncio.run(one()) == {"t": 1}


def test_a_loop_that_is_left_without_leaving_the_socket() -> None:
    """No warning about a task or a transport that nobody closed; the next loop starts afresh."""
    with WsServer() as server:
        manager = manager_of(server)

        async def forget() -> None:
            await trade(manager).connect()

        for _ in range(2):
            asyncio.run(forget())
        server.wait(lambda: not server.open_peers)
        assert server.attempts == 2


def test_several_loops_in_several_threads() -> None:
    with WsServer() as server:
        server.on_open = lambda peer: peer.send(*[{"t": n} for n in range(200)])
        manager = manager_of(server)
        results: list[Any] = []

        async def one() -> None:
            async with trade(manager) as receiving:
                results.append([(await soon(receiving.recv()))["t"] for _ in range(200)])

        threads = [threading.Thread(target=asyncio.run, args=(one(),)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        assert results == [list(range(200))] * 4


def test_with_uvloop() -> None:
    uvloop = pytest.importorskip("uvloop", reason="uvloop is optional")
    with WsServer() as server:
        server.on_open = lambda peer: peer.send(*[{"t": n} for n in range(1000)])
        manager = manager_of(server, max_queue_size=10)

        async def run() -> None:
            async with trade(manager) as receiving:
                assert [(await soon(receiving.recv()))["t"] for _ in range(1000)] == list(range(1000))
                server.peer.abort()
                types = [(await soon(receiving.recv()))["type"] for _ in range(2)]
                assert types == ["ConnectionClosedError", "BinanceWebsocketGap"]
                assert (await soon(receiving.recv())) == {"t": 0}

        loop = uvloop.new_event_loop()
        try:
            loop.run_until_complete(run())
        finally:
            loop.close()


def test_a_socket_can_be_made_without_a_loop_and_without_the_library() -> None:
    import subprocess

    code = (
        "import sys; from tests.runtime.stream_kit import *; from binance_gen.runtime.environment import Environment\n"
        "m = SocketManager(AsyncClientBase(environment=Environment.at('http://127.0.0.1:1')))\n"
        "m._socket(TRADE, symbol='BNBBTC'); assert 'websockets' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("options", "said"),
    [({"max_queue_size": 0}, "at least 1"), ({"user_timeout": 0}, "seconds"), ({"max_reconnects": -1}, "0 or more")],
)
def test_a_manager_refuses_what_it_cannot_work_with(options: dict[str, Any], said: str) -> None:
    from binance_gen.runtime.environment import Environment
    from binance_gen.runtime.http_async import AsyncClientBase

    client = AsyncClientBase(environment=Environment.at("http://127.0.0.1:1"))
    with pytest.raises(ValueError, match=said):
        SocketManager(client, **options)


async def test_a_retired_stream_warns_once(server: WsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deprecation, "_warned", set())  # other tests of this process may have heard it
    stream: Stream[Any] = Stream("ticker_socket", PRODUCT, template="!t@arr", deprecated="retired on 2026-03-26")

    def call(manager: SocketManager) -> None:
        manager._socket(stream)  # stands for the generated method

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(3):
            call(manager_of(server))
    assert [warning.category for warning in caught] == [BinanceDeprecationWarning]
    assert "retired on 2026-03-26" in str(caught[0].message)
    assert caught[0].filename == __file__


@pytest.mark.parametrize("scheme", ["https", "http", "all"])
async def test_streams_take_the_proxy_that_requests_take(scheme: str) -> None:
    """Whatever name it has in requests' mapping."""
    asked: list[bytes] = []

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readline())
        writer.write(b"HTTP/1.1 403 Forbidden\r\n\r\n")
        writer.close()
        await writer.wait_closed()

    async with await asyncio.start_server(refuse, "127.0.0.1", 0) as proxy:
        proxies = {scheme: f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}"}
        async with AsyncClientBase(environment="http://127.0.0.1:9", requests_params={"proxies": proxies}) as client:
            async with SocketManager(client, max_reconnects=0)._socket(TRADE, symbol="BNBBTC") as socket:
                error = await soon(socket.recv())
    assert asked == [b"CONNECT 127.0.0.1:9 HTTP/1.1\r\n"]
    assert "403" in error["m"], error

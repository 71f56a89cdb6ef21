"""What ../shared/websockets.rst describes: its examples as programs of their own, every socket in both managers, and
each row of its table of errors."""

from __future__ import annotations

import ast
import asyncio
import itertools
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from binance_gen import AsyncClient, BinanceDeprecationWarning, BinanceSocketManager, Client, ReadLoopClosed
from binance_gen.enums import *  # noqa: F403  # as the document does
from binance_gen.sandbox import Sandbox
from binance_gen.streams import ThreadedWebsocketManager

PROGRAMS = Path(__file__).parent / "programs"
PATIENCE = 20.0
SYMBOL = "BNBBTC"


@pytest.fixture(scope="module")
def moving() -> Iterator[Sandbox]:
    """A market that moves."""
    with Sandbox(seed=5) as running:
        yield running


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A market of one's own, to break."""
    with Sandbox(seed=5, market_rate=50) as running:
        yield running


# --- the programs --------------------------------------------------------------------------------------------------


@dataclass
class Program:
    """A running program and what it prints."""

    process: subprocess.Popen[str]
    lines: list[str] = field(default_factory=list)

    def until(self, *wanted: str) -> None:
        """Read until lines that begin so have come."""
        missing = list(wanted)
        while missing:
            line = self._line()
            missing = [text for text in missing if not line.startswith(text)]

    def rest(self) -> list[str]:
        """Read to its end."""
        out, _ = self.process.communicate(timeout=PATIENCE)
        self.lines += out.splitlines()
        return self.lines

    def interrupt(self) -> None:
        """Ctrl-C."""
        self.process.send_signal(signal.SIGINT)

    def _line(self) -> str:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, f"it ended with {self.process.wait()} after {self.lines}: {self.errors()}"
        self.lines.append(line.rstrip("\n"))
        return line

    def errors(self) -> str:
        assert self.process.stderr is not None
        return self.process.stderr.read()


@contextmanager
def running(name: str, sandbox: Sandbox, **variables: str) -> Iterator[Program]:
    environment = {
        **os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "BINANCE_GEN_ENVIRONMENT": sandbox.url, **variables,
    }  # fmt: skip
    process = subprocess.Popen(
        [sys.executable, "-X", "dev", "-W", "error", str(PROGRAMS / f"{name}.py")],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    watch = threading.Timer(3 * PATIENCE, process.kill)
    watch.start()
    try:
        yield Program(process)
    finally:
        watch.cancel()
        process.kill()
        process.communicate()


def test_programs_change_the_import_and_nothing_else() -> None:
    """They name no host, no sandbox and no environment."""
    for path in PROGRAMS.glob("*.py"):
        names = {
            alias.name
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("binance_gen")
            for alias in node.names
        }
        assert names <= {"AsyncClient", "BinanceSocketManager", "Client", "ThreadedWebsocketManager"}
        assert path.name == "__init__.py" or names


@pytest.mark.parametrize("name", ["call_over_websocket", "call_over_websocket_async"])
def test_requests_over_the_websocket_api(moving: Sandbox, name: str) -> None:
    before = moving.connections
    with running(name, moving) as program:
        assert program.rest() == ["bids 100", "bids 5"]
        assert program.process.returncode == 0
    assert moving.connections == before


def test_several_sockets_until_ctrl_c(moving: Sandbox) -> None:
    with running("threaded", moving) as program:
        program.until(
            "event kline BNBBTC", "event depthUpdate BNBBTC", "stream bnbbtc@miniTicker", "stream bnbbtc@bookTicker"
        )
        program.interrupt()
        program.rest()
        assert program.process.returncode not in (0, -signal.SIGKILL)


def test_one_socket_is_stopped_by_its_name(moving: Sandbox) -> None:
    with running("threaded_stop_one", moving) as program:
        lines = program.rest()
        assert lines == ["started bnbbtc@depth@100ms", "depth after the stop 0"]
        assert program.process.returncode == 0


def test_stopping_all_is_for_good(moving: Sandbox) -> None:
    with running("threaded_stop_all", moving) as program:
        lines = program.rest()
        assert lines[0] == "running False"
        assert lines[1].startswith("refused the manager was stopped")
        assert program.process.returncode == 0


def test_trades_until_ctrl_c(moving: Sandbox) -> None:
    with running("trades", moving) as program:
        program.until("trade")
        program.interrupt()
        lines = program.rest()
        assert lines[-1] == "interrupted"
        assert program.process.returncode == 0
        numbers = [int(line.split()[1]) for line in lines if line.startswith("trade")]
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))


@pytest.mark.parametrize(("name", "count"), [("trades_on_an_own_loop", 3), ("entered_by_hand", 1)])
def test_a_program_that_ends_by_itself(moving: Sandbox, name: str, count: int) -> None:
    with running(name, moving) as program:
        lines = program.rest()
        assert len(lines) == count
        assert all(line.startswith("trade ") for line in lines)
        assert program.process.returncode == 0


def test_errors_in_a_callback(sandbox: Sandbox) -> None:
    with running("errors_in_a_callback", sandbox) as program:
        program.until("event trade")
        sandbox.faults.abort()
        program.until("error ConnectionClosedError - ")
        program.until("event trade")
        program.interrupt()
        program.rest()


def test_own_orders(moving: Sandbox) -> None:
    with running("own_orders", moving, KEY=moving.api_key, SECRET=moving.api_secret) as program:
        assert program.rest() == ["threads: filled", "asyncio: filled"]
        assert program.process.returncode == 0


# --- every socket, both managers -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Example:
    """A socket of the document: how it is asked for, the stream's name, and what a message of it looks like."""

    name: str
    arguments: tuple[Any, ...]
    stream: str
    looks_right: Callable[[Any], bool]
    keywords: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.name}-{self.stream}"


def event(kind: str, symbol: str | None = SYMBOL) -> Callable[[Any], bool]:
    return lambda message: message["e"] == kind and (symbol is None or message["s"] == symbol)


def list_of(kind: str) -> Callable[[Any], bool]:
    return lambda message: isinstance(message, list) and {item["e"] for item in message} == {kind}


DEPTH = BinanceSocketManager.WEBSOCKET_DEPTH_5
EXAMPLES = [
    Example("multiplex_socket", (["bnbbtc@aggTrade", "btcusdt@ticker"],), "bnbbtc@aggTrade/btcusdt@ticker",
            lambda message: message["data"]["e"] in ("aggTrade", "24hrTicker")),
    Example("depth_socket", (SYMBOL,), "bnbbtc@depth", event("depthUpdate")),
    Example("depth_socket", (SYMBOL,), "bnbbtc@depth5", lambda message: len(message["bids"]) == 5, {"depth": DEPTH}),
    Example("depth_socket", (SYMBOL, "20", 100), "bnbbtc@depth20@100ms", lambda message: len(message["asks"]) == 20),
    Example("kline_socket", (SYMBOL,), "bnbbtc@kline_1m", lambda message: message["k"]["i"] == "1m"),
    Example("kline_socket", (SYMBOL,), "bnbbtc@kline_30m", lambda message: message["k"]["i"] == "30m",
            {"interval": KLINE_INTERVAL_30MINUTE}),  # noqa: F405
    Example("aggtrade_socket", (SYMBOL,), "bnbbtc@aggTrade", event("aggTrade")),
    Example("trade_socket", (SYMBOL,), "bnbbtc@trade", event("trade")),
    Example("symbol_ticker_socket", (SYMBOL,), "bnbbtc@ticker", event("24hrTicker")),
    Example("ticker_socket", (), "!ticker_1d@arr", list_of("1dTicker")),
    Example("miniticker_socket", (), "!miniTicker@arr", list_of("24hrMiniTicker")),
    Example("miniticker_socket", (5000,), "!miniTicker@arr", list_of("24hrMiniTicker")),
]  # fmt: skip


@pytest.fixture
async def client(moving: Sandbox) -> AsyncIterator[AsyncClient]:
    client = await AsyncClient.create(moving.api_key, moving.api_secret, environment=moving.environment)
    yield client
    await client.close_connection()


@pytest.mark.filterwarnings("ignore::binance_gen.BinanceDeprecationWarning")
@pytest.mark.parametrize("example", EXAMPLES, ids=str)
async def test_socket(moving: Sandbox, client: AsyncClient, example: Example) -> None:
    moving.clear_log()
    bm = BinanceSocketManager(client)
    async with getattr(bm, example.name)(*example.arguments, **example.keywords) as opened:
        message = await asyncio.wait_for(opened.recv(), PATIENCE)
        assert example.looks_right(message), message
        async for message in opened:
            assert example.looks_right(message)
            break
    assert opened.name == example.stream


@pytest.mark.filterwarnings("ignore::binance_gen.BinanceDeprecationWarning")
def test_started_sockets(moving: Sandbox) -> None:
    """All of them at once, on one manager."""
    with ThreadedWebsocketManager(environment=moving.environment) as twm:
        received: dict[str, queue.Queue[Any]] = {}
        for example in EXAMPLES:
            messages: queue.Queue[Any] = queue.Queue()
            name = getattr(twm, f"start_{example.name}")(messages.put, *example.arguments, **example.keywords)
            assert name not in received
            received[name] = messages
        for example, messages in zip(EXAMPLES, received.values(), strict=True):
            message = messages.get(timeout=PATIENCE)
            assert example.looks_right(message), message
        twm.stop()
        twm.join(PATIENCE)
        assert not twm.is_alive()


async def test_the_retired_ticker_socket_says_so(client: AsyncClient) -> None:
    from binance_gen.runtime import deprecation

    deprecation._warned.clear()  # it is said once in a process
    with pytest.warns(BinanceDeprecationWarning, match="ticker_1d"):
        BinanceSocketManager(client).ticker_socket()


@pytest.mark.parametrize("make", [lambda bm: bm.margin_socket(), lambda bm: bm.isolated_margin_socket(SYMBOL)])
async def test_margin_user_sockets(make: Callable[[BinanceSocketManager], Any]) -> None:
    """Cross margin, and isolated margin of one symbol: each with a token of its own."""
    with Sandbox(seed=1, market_rate=100) as sandbox:
        async with AsyncClient(sandbox.api_key, sandbox.api_secret, environment=sandbox.environment) as client:
            async with make(BinanceSocketManager(client)) as socket:
                event = await asyncio.wait_for(socket.recv(), PATIENCE)
                assert event["e"] != "error", event


async def test_one_connection_for_each_distinct_stream(sandbox: Sandbox) -> None:
    async with await AsyncClient.create(environment=sandbox.environment) as client:
        bm = BinanceSocketManager(client)
        async with bm.depth_socket(SYMBOL) as one, bm.depth_socket(SYMBOL) as two, bm.trade_socket(SYMBOL) as three:
            for opened in (one, two, three):
                await asyncio.wait_for(opened.recv(), PATIENCE)
            assert sandbox.connections == 2
        assert sandbox.connections == 0


# --- another top-level domain --------------------------------------------------------------------------------------


@pytest.fixture
def proxy() -> Iterator[tuple[str, queue.Queue[bytes]]]:
    """Notes whom it is asked to connect to, and refuses: nothing leaves this machine."""
    asked: queue.Queue[bytes] = queue.Queue()
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                asked.put(connection.recv(4096).split(b"\r\n", 1)[0])
                connection.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")

    thread = threading.Thread(target=serve)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}", asked
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(PATIENCE)


US = b"CONNECT stream.binance.us:9443 HTTP/1.1"


def test_tld_of_the_threaded_manager(proxy: tuple[str, queue.Queue[bytes]]) -> None:
    url, asked = proxy
    with ThreadedWebsocketManager(tld="us", https_proxy=url) as twm:
        twm.start_trade_socket(print_nothing, SYMBOL)
        assert asked.get(timeout=PATIENCE) == US


async def test_tld_of_the_client_is_the_managers(proxy: tuple[str, queue.Queue[bytes]]) -> None:
    url, asked = proxy
    client = await AsyncClient.create(tld="us", https_proxy=url)
    async with BinanceSocketManager(client).trade_socket(SYMBOL) as opened:
        assert (await asyncio.wait_for(opened.recv(), PATIENCE))["e"] == "error"
        assert asked.get_nowait() == US
    await client.close_connection()


def print_nothing(_message: Any) -> None:
    pass


# --- the table of errors -------------------------------------------------------------------------------------------


def refuse_for_good(sandbox: Sandbox) -> None:
    sandbox.faults.stop_listening()
    sandbox.faults.abort()


def overflow(sandbox: Sandbox) -> None:
    sandbox.faults.burst(3000, "bnbbtc@trade")


@dataclass(frozen=True)
class Row:
    """One row of the table: what brings it about, and whether the socket goes on."""

    type: str
    provoke: Callable[[Sandbox], object]
    goes_on: bool = True

    def __str__(self) -> str:
        return self.type


ROWS = [
    Row("BinanceWebsocketUnableToConnect", refuse_for_good, goes_on=False),
    Row("BinanceWebsocketClosed", lambda sandbox: sandbox.faults.close(1001)),
    Row("BinanceWebsocketQueueOverflow", overflow),
    Row("IncompleteReadError", lambda sandbox: sandbox.faults.half_frame()),
    Row("ConnectionClosedError", lambda sandbox: sandbox.faults.abort()),
    Row("DecodeError", lambda sandbox: sandbox.faults.bad_frame()),  # "other": a frame that is no JSON
]
QUICK: dict[str, Any] = {"reconnect_delays": lambda: iter([0.01] * 99)}


def check_error(error: dict[str, Any], kind: str) -> None:
    assert (error["e"], error["type"]) == ("error", kind)
    assert isinstance(error["m"], str)
    assert error["m"].strip()


async def find_error(opened: Any, kind: str) -> None:
    """Messages, and errors on the way to it, may come before."""

    async def find() -> None:
        while True:
            message = await opened.recv()
            if message["e"] == "error":
                assert message["m"].strip()
                if message["type"] == kind:
                    return check_error(message, kind)

    await asyncio.wait_for(find(), PATIENCE)


def awaited(seen: queue.Queue[Any], wanted: Callable[[Any], bool]) -> Any:
    """The first message that is wanted; others may come before it, but not for ever."""
    end = time.monotonic() + PATIENCE
    while not wanted(message := seen.get(timeout=PATIENCE)):
        assert time.monotonic() < end, f"it did not come; the last message was {message}"
    return message


async def busy_with_something_else(opened: Any) -> None:
    while not opened.stats.dropped:
        await asyncio.sleep(0.01)


@pytest.mark.parametrize("row", ROWS, ids=str)
async def test_error_by_recv(sandbox: Sandbox, row: Row) -> None:
    async with await AsyncClient.create(environment=sandbox.environment) as client:
        async with BinanceSocketManager(client, **QUICK).trade_socket(SYMBOL) as opened:
            assert (await asyncio.wait_for(opened.recv(), PATIENCE))["e"] == "trade"
            row.provoke(sandbox)
            if row.provoke is overflow:
                await asyncio.wait_for(busy_with_something_else(opened), PATIENCE)
            await find_error(opened, row.type)
            if row.goes_on:
                while (await asyncio.wait_for(opened.recv(), PATIENCE))["e"] != "trade":
                    pass
            else:
                with pytest.raises(ReadLoopClosed):
                    await opened.recv()


@pytest.mark.parametrize("row", ROWS, ids=str)
@pytest.mark.parametrize("is_async", [False, True], ids=["callback", "async callback"])
def test_error_by_callback(sandbox: Sandbox, row: Row, is_async: bool) -> None:
    seen: queue.Queue[Any] = queue.Queue()
    go_on = threading.Event()

    def callback(message: Any) -> None:
        seen.put(message)
        if row.provoke is overflow:
            go_on.wait(PATIENCE)  # a callback that takes its time

    async def async_callback(message: Any) -> None:
        seen.put(message)
        while row.provoke is overflow and not go_on.is_set():
            await asyncio.sleep(0.01)

    with ThreadedWebsocketManager(environment=sandbox.environment, **QUICK) as twm:
        twm.start_trade_socket(async_callback if is_async else callback, SYMBOL)
        assert seen.get(timeout=PATIENCE)["e"] == "trade"
        row.provoke(sandbox)
        if row.provoke is overflow:
            threading.Timer(0.5, go_on.set).start()
        check_error(awaited(seen, lambda message: message["e"] == "error" and message["type"] == row.type), row.type)
        if row.goes_on:
            awaited(seen, lambda message: message["e"] == "trade")
        else:
            twm.join()  # nothing is left to wait for
            assert not twm.is_alive()


def names_do_not_resolve(*args: Any, **kwargs: Any) -> Any:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


async def test_gaierror_by_recv(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", names_do_not_resolve)
    client = await AsyncClient.create(environment="http://exchange.invalid:80")
    async with BinanceSocketManager(client, **QUICK).trade_socket(SYMBOL) as opened:
        await find_error(opened, "gaierror")
        await find_error(opened, "BinanceWebsocketUnableToConnect")
    await client.close_connection()


def test_gaierror_by_callback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", names_do_not_resolve)
    seen: queue.Queue[Any] = queue.Queue()
    with ThreadedWebsocketManager(environment="http://exchange.invalid:80", **QUICK) as twm:
        twm.start_trade_socket(seen.put, SYMBOL)
        check_error(seen.get(timeout=PATIENCE), "gaierror")
        twm.join()
    types = [seen.get_nowait()["type"] for _ in range(seen.qsize())]
    assert types == ["gaierror"] * 5 + ["BinanceWebsocketUnableToConnect"]  # the first attempt and five more


async def test_cancelled_error_by_recv(sandbox: Sandbox) -> None:
    """A program that cancels every task it finds."""
    async with await AsyncClient.create(environment=sandbox.environment) as client:
        async with BinanceSocketManager(client).trade_socket(SYMBOL) as opened:
            await asyncio.wait_for(opened.recv(), PATIENCE)
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                if "trade" in task.get_name():
                    task.cancel()
            await find_error(opened, "CancelledError")
            with pytest.raises(ReadLoopClosed):
                await opened.recv()


@pytest.mark.parametrize("is_async", [False, True], ids=["callback", "async callback"])
@pytest.mark.parametrize("which", ["its connection", "its listener", "its callback", "of the socket", "all"])
def test_cancelled_error_by_callback(sandbox: Sandbox, which: str, is_async: bool) -> None:
    """Whichever task is cancelled, the callback hears of it, once."""
    if which == "its callback" and not is_async:
        pytest.skip("it has a thread, no task")
    seen: queue.Queue[Any] = queue.Queue()
    names = {
        "its connection": "binance_gen bnbbtc@trade", "its listener": "binance_gen listener of bnbbtc@trade",
        "its callback": "bnbbtc@trade", "of the socket": "trade",
    }  # fmt: skip

    async def async_callback(message: Any) -> None:
        seen.put(message)

    with ThreadedWebsocketManager(environment=sandbox.environment) as twm:
        twm.start_trade_socket(async_callback if is_async else seen.put, SYMBOL)
        assert seen.get(timeout=PATIENCE)["e"] == "trade"

        def cancel() -> None:
            for task in asyncio.all_tasks():
                name = task.get_name()
                if which == "all" or (names[which] in name if which == "of the socket" else names[which] == name):
                    task.cancel()

        assert twm._loop is not None
        twm._loop.call_soon_threadsafe(cancel)
        check_error(awaited(seen, lambda message: message["e"] != "trade"), "CancelledError")
        twm.join()
    assert [seen.get_nowait() for _ in range(seen.qsize())] == []


def test_a_callback_that_raises_is_told_and_goes_on(sandbox: Sandbox) -> None:
    seen: queue.Queue[Any] = queue.Queue()

    def callback(message: Any) -> None:
        seen.put(message)
        if message["e"] == "trade" and message["t"] % 2:
            raise LookupError(f"trade {message['t']}")

    with ThreadedWebsocketManager(environment=sandbox.environment) as twm:
        twm.start_trade_socket(callback, SYMBOL)
        messages = [seen.get(timeout=PATIENCE) for _ in range(12)]
    for message, following in itertools.pairwise(messages):
        if message["e"] == "trade" and message["t"] % 2:
            check_error(following, "LookupError")
            assert f"trade {message['t']}" in following["m"]
        else:
            assert following["e"] == "trade"


def test_five_retries_by_default(sandbox: Sandbox) -> None:
    seen: queue.Queue[Any] = queue.Queue()
    sandbox.faults.refuse(99, status=503, where="streams")
    with ThreadedWebsocketManager(environment=sandbox.environment, **QUICK) as twm:
        twm.start_trade_socket(seen.put, SYMBOL)
        twm.join()
    types = [seen.get_nowait()["type"] for _ in range(seen.qsize())]
    assert types == ["InvalidStatus"] * 6 + ["BinanceWebsocketUnableToConnect"]
    handshakes = [one for one in sandbox.log if one.kind == "connect" and one.channel == "streams"]
    assert len(handshakes) == 6


def test_user_data_with_a_wrong_secret_is_told(sandbox: Sandbox) -> None:
    seen: queue.Queue[Any] = queue.Queue()
    with ThreadedWebsocketManager(sandbox.api_key, "wrong", environment=sandbox.environment, **QUICK) as twm:
        twm.start_user_socket(seen.put)
        twm.join()
    errors = [seen.get_nowait() for _ in range(seen.qsize())]
    assert "-1022" in errors[-1]["m"]
    check_error(errors[-1], "BinanceWebsocketUnableToConnect")


def test_what_follows_the_start_of_a_user_socket_is_seen() -> None:
    """An order placed in the next line: its events are those of a subscription that is in force."""
    for seed in range(3):
        with Sandbox(seed=seed) as sandbox:
            keys = {"api_key": sandbox.api_key, "api_secret": sandbox.api_secret, "environment": sandbox.environment}
            inbox: queue.Queue[Any] = queue.Queue()
            with Client(**keys) as client, ThreadedWebsocketManager(**keys) as twm:
                twm.start_user_socket(inbox.put)
                order = client.order_market_buy(symbol="BNBBTC", quantity="1")
                while (event := inbox.get(timeout=10))["e"] != "executionReport":
                    pass
                assert event["i"] == order["orderId"]
                assert event["x"] == "NEW"


def test_the_start_of_a_user_socket_that_is_refused_returns() -> None:
    with Sandbox(seed=1) as sandbox:
        inbox: queue.Queue[Any] = queue.Queue()
        with ThreadedWebsocketManager(sandbox.api_key, "wrong", environment=sandbox.environment) as twm:
            twm.start_user_socket(inbox.put)
            assert inbox.get(timeout=10)["e"] == "error"

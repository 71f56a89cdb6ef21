"""Starting, stopping, and the program."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import re
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import aiohttp
import pytest
import requests

from binance_gen.sandbox import Sandbox
from tests.sandbox.kit import Rest, get, pem_signer, receive, streams

GENERATED = Path(__file__).parents[2] / "generated"


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if "sandbox" in thread.name]


def test_one_line() -> None:
    with Sandbox(seed=1) as sandbox:
        assert get(sandbox.url + "/api/v3/ping", timeout=5).json() == {}
        assert threads() == ["binance-sandbox"]
        port = sandbox.server.port
    assert threads() == []
    with pytest.raises(requests.ConnectionError):
        get(f"http://127.0.0.1:{port}/api/v3/ping", timeout=5)
    with Sandbox(seed=1, port=port) as again:
        assert again.server.port == port


async def test_async_with() -> None:
    async with Sandbox(seed=1, market_rate=50) as sandbox, aiohttp.ClientSession() as session:
        async with session.get(sandbox.url + "/api/v3/time") as response:
            assert (await response.json())["serverTime"] > 10**12
        async with session.ws_connect(sandbox.ws_url + "/ws/btcusdt@trade") as connection:
            assert (await connection.receive_json())["e"] == "trade"
    assert threads() == []


def test_many_starts_leave_nothing() -> None:
    def descriptors() -> int:
        return len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0

    with Sandbox():
        pass
    gc.collect()
    before = descriptors()
    for _ in range(5):
        with Sandbox(market_rate=20) as sandbox, streams(sandbox, "/ws/btcusdt@trade") as connection:
            receive(connection)
    gc.collect()
    assert descriptors() <= before
    assert threads() == []


def test_stopping_cuts_open_connections() -> None:
    sandbox = Sandbox(market_rate=0).start()
    rest = Rest(sandbox)
    sandbox.faults.blackhole("rest")
    failed: list[Exception] = []

    def ask() -> None:
        try:
            rest.public("/api/v3/ping")
        except requests.ConnectionError as error:
            failed.append(error)

    waiting = threading.Thread(target=ask)
    waiting.start()
    with streams(sandbox, "/ws/btcusdt@trade") as connection:
        while not sandbox.log or sandbox.connections < 1:
            pass
        sandbox.stop()
        with pytest.raises(Exception, match="no close frame"):
            receive(connection)
    waiting.join(10)
    assert not waiting.is_alive()
    rest.close()
    sandbox.stop()


def test_a_connection_that_comes_while_it_stops_is_closed() -> None:
    with contextlib.ExitStack() as connections:
        opened: list[socket.socket] = []
        for _ in range(20):
            sandbox = Sandbox(market_rate=0).start()
            stopping = threading.Thread(target=sandbox.stop)
            address = ("127.0.0.1", sandbox.server.port)
            opened.append(connections.enter_context(socket.create_connection(address)))
            stopping.start()
            with contextlib.suppress(OSError):
                opened.append(connections.enter_context(socket.create_connection(address)))
            stopping.join()
        for connection in opened:
            connection.settimeout(10)
            with contextlib.suppress(ConnectionError):
                connection.send(b"x")  # a kernel that lost one with its listener says so when it is asked
                assert connection.recv(1) == b""
    gc.collect()  # complains about those that were left open


def test_misuse() -> None:
    sandbox = Sandbox()
    with pytest.raises(RuntimeError, match="not running"):
        _ = sandbox.url
    sandbox.stop()
    with sandbox, pytest.raises(RuntimeError, match="started before"):
        sandbox.start()
    with pytest.raises(RuntimeError, match="started before"), sandbox:
        pass
    with pytest.raises(RuntimeError, match="not running"):
        sandbox.advance(1)


def test_a_port_in_use_is_an_error() -> None:
    with Sandbox() as first, pytest.raises(OSError):
        Sandbox(port=first.server.port).start()
    assert threads() == []


def test_two_exchanges_know_nothing_of_each_other() -> None:
    with Sandbox(seed=1, market_rate=0) as one, Sandbox(seed=2, market_rate=0) as two:
        assert one.api_key != two.api_key
        first, second = Rest(one), Rest(two)
        first.market("BUY", "1")
        assert "balances" in second.signed("GET", "/api/v3/account")
        assert two.balances()["BTC"] == ("10.00000000", "0.00000000")
        first.close()
        second.close()


def test_market_controls() -> None:
    with Sandbox(market_rate=0) as sandbox:
        before = sandbox.market.price("BTCUSDT")
        sandbox.market.step(5)
        assert sandbox.market.price("BTCUSDT") != before
        sandbox.market.move("BTCUSDT", "61000")
        rest = Rest(sandbox)
        book = rest.public("/api/v3/depth", symbol="BTCUSDT", limit=5)
        assert float(book["bids"][0][0]) < 61000 < float(book["asks"][0][0])
        sandbox.market.trade("BTCUSDT", price="61000", quantity="0.5", side="SELL")
        trade = rest.public("/api/v3/trades", symbol="BTCUSDT", limit=1)[0]
        assert (trade["price"], trade["qty"], trade["isBuyerMaker"]) == ("61000.00000000", "0.50000000", True)
        assert sandbox.market.price("BTCUSDT") == "61000.00000000"
        rest.close()


def test_importing_needs_little() -> None:
    code = "import sys; import binance_gen.sandbox; print(*sorted(m for m in sys.modules if '.' not in m))"
    loaded = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(GENERATED)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert not {"requests", "websockets", "dateparser", "jinja2"} & set(loaded.stdout.split())
    code = (
        "import sys; import binance_gen.sandbox; print(*sorted(m for m in sys.modules if m.startswith('binance_gen.')))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(GENERATED)},
        capture_output=True,
        text=True,
        check=True,
    )
    others = {name for name in loaded.stdout.split() if not name.startswith("binance_gen.sandbox")}
    assert others <= {"binance_gen.runtime", "binance_gen.runtime.version"}, "nothing of the client is used"


def start_program(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "binance_gen.sandbox", "--port", "0", *arguments],
        env={**os.environ, "PYTHONPATH": str(GENERATED), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def test_program(tmp_path: Path) -> None:
    with start_program("--keys", str(tmp_path)) as program:
        assert program.stdout is not None
        lines = []
        while not lines or "rsa.pem" not in lines[-1]:
            lines.append(program.stdout.readline())
        text = "".join(lines)
        url = re.search(r"http://127\.0\.0\.1:\d+", text)
        assert url
        assert get(url[0] + "/api/v3/ping", timeout=5).json() == {}
        api_key = re.search(r"Ed25519 +API key (\w{64})", text)
        assert api_key
        signer = pem_signer((tmp_path / "ed25519.pem").read_text())
        now = get(url[0] + "/api/v3/time", timeout=5).json()["serverTime"]
        from urllib.parse import quote

        signature = quote(signer(f"timestamp={now}".encode()), safe="")
        answer = get(
            f"{url[0]}/api/v3/account?timestamp={now}&signature={signature}",
            headers={"X-MBX-APIKEY": api_key[1]},
            timeout=5,
        )
        assert "balances" in answer.json()
        assert (tmp_path / "ed25519.pem").stat().st_mode & 0o077 == 0
        program.send_signal(signal.SIGINT)
        _, errors = program.communicate(timeout=20)
        assert (program.returncode, errors) == (0, "")


def test_program_that_ends_by_itself() -> None:
    with start_program("--seconds", "0.1") as program:
        output, errors = program.communicate(timeout=30)
        assert (program.returncode, errors) == (0, "")
        assert "Client(" in output


def test_program_on_a_port_in_use() -> None:
    with Sandbox() as running, start_program("--port", str(running.server.port)) as program:
        _, errors = program.communicate(timeout=30)
        assert program.returncode == 2
        assert "can't listen" in errors
        assert "Traceback" not in errors


async def test_used_from_a_running_loop() -> None:
    """Calls from a coroutine's thread do not need that loop."""
    async with Sandbox(market_rate=0) as sandbox:
        sandbox.market.step()
        await asyncio.sleep(0)
        assert sandbox.connections == 0

"""The WebSocket API against a scripted server, through both clients."""

from __future__ import annotations

import asyncio
import base64
import gc
import hashlib
import hmac
import os
import socket
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import aiohttp
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from binance_gen.runtime import budget, deprecation
from binance_gen.runtime.endpoint import Endpoint
from binance_gen.runtime.errors import (
    BinanceAPIException,
    BinanceCredentialsError,
    BinanceDeprecationWarning,
    BinanceRateLimitException,
    BinanceRequestException,
    BinanceTimeoutException,
    BinanceWebsocketClosed,
    BinanceWebsocketUnableToConnect,
)
from binance_gen.runtime.http_async import AsyncClientBase
from binance_gen.runtime.http_sync import SyncClient
from tests.runtime.rest_kit import KEY, KEYED, ORDER, PRODUCT, PUBLIC, SECRET, TIME, Driver
from tests.runtime.ws_server import Peer, WsServer


def echo(peer: Peer, message: Any) -> None:
    peer.send({"id": message["id"], "status": 200, "result": message})


@pytest.fixture
def server() -> Iterator[WsServer]:
    with WsServer() as server:
        server.on_text = echo
        yield server


def signature_ok(params: dict[str, Any], secret: str = SECRET) -> bool:
    """By the documentation's words: values as they are, sorted by name, UTF-8."""
    shown = {True: "true", False: "false"}
    values = {name: shown[value] if isinstance(value, bool) else value for name, value in params.items()}
    signature = values.pop("signature")
    payload = "&".join(f"{name}={values[name]}" for name in sorted(values))
    return signature == hmac.new(secret.encode(), payload.encode(), hashlib.sha256).hexdigest()


# --- what is sent ---------------------------------------------------------------------------------------------------


def test_a_public_request(make: Callable[..., Driver], server: WsServer) -> None:
    driver = make()
    assert driver.ws(PUBLIC, symbol="BTCUSDT", limit=5, none=None) == {
        "id": 1, "method": "public", "params": {"symbol": "BTCUSDT", "limit": 5},
    }  # fmt: skip
    assert driver.ws(PUBLIC) == {"id": 2, "method": "public"}
    assert driver.ws(KEYED)["params"] == {"apiKey": KEY}
    assert len(server.peers) == 1  # kept between calls
    assert server.peer.path == "/ws-api/v3"


def test_a_signed_request(make: Callable[..., Driver]) -> None:
    before = int(time.time() * 1000)
    params = make(recv_window=5000).ws(ORDER, symbol="１２３４５６", quantity=1e-07, flag=True)["params"]
    assert before <= params["timestamp"] <= int(time.time() * 1000)
    assert signature_ok(params)
    assert {name: params[name] for name in ("symbol", "quantity", "flag", "recvWindow", "apiKey")} == {
        "symbol": "１２３４５６", "quantity": "0.0000001", "flag": True, "recvWindow": 5000, "apiKey": KEY,
    }  # fmt: skip


@pytest.fixture(scope="module", params=["sync", "async"])
def lasting(request: pytest.FixtureRequest) -> Iterator[Driver]:
    with WsServer() as server:
        server.on_text = echo
        driver = Driver(request.param, server.url)
        yield driver
        driver.close()


texts = st.text(st.characters(exclude_categories=["Cs"]))


@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(symbol=texts, number=st.integers(-(2**63), 2**63) | st.floats(allow_nan=False, allow_infinity=False))
@example(symbol="这是测试币456", number=1e-07)
@example(symbol='a=b&c d+%20\r\n\0"\\', number=1e22)
def test_what_is_signed_is_what_is_sent(lasting: Driver, symbol: str, number: Any) -> None:
    params = lasting.ws(ORDER, symbol=symbol, number=number)["params"]
    assert signature_ok(params)
    assert params["symbol"] == symbol
    sent = params["number"]
    assert sent == number if isinstance(number, int) else float(sent) == number


def test_time_unit_is_in_the_address(make: Callable[..., Driver], server: WsServer) -> None:
    make(time_unit="microsecond").ws(PUBLIC)
    assert server.peer.path == "/ws-api/v3?timeUnit=MICROSECOND"


def test_ids_of_the_caller(make: Callable[..., Driver]) -> None:
    assert make().ws(PUBLIC, id="mine", a=1) == {"id": "mine", "method": "public", "params": {"a": 1}}


def test_nothing_is_opened_for_a_call_that_can_not_be_made(make: Callable[..., Driver], server: WsServer) -> None:
    driver = make(api_key=None, api_secret=None)
    with pytest.raises(BinanceCredentialsError, match="order needs an API key"):
        driver.ws(ORDER)
    with pytest.raises(ValueError, match="price: inf"):
        driver.ws(PUBLIC, price=float("inf"))
    assert server.attempts == 0


# --- answers --------------------------------------------------------------------------------------------------------


def test_answers_in_another_order(server: WsServer) -> None:
    waiting: list[Any] = []

    def hold(peer: Peer, message: Any) -> None:
        waiting.append(message)
        if len(waiting) == 20:
            for message in reversed(waiting):
                echo(peer, message)

    server.on_text = hold

    async def many() -> None:
        async with AsyncClientBase(environment=server.url) as client:
            answers = await asyncio.gather(*(client._ws_request(PUBLIC, n=n) for n in range(20)))
        assert [answer["params"]["n"] for answer in answers] == list(range(20))

    asyncio.run(many())
    waiting.clear()
    with SyncClient(environment=server.url) as client, ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda n: client._ws_request(PUBLIC, n=n), range(20)))
        assert [answer["params"]["n"] for answer in answers] == list(range(20))
        assert len(server.open_peers) == 1


def test_errors_of_binance(make: Callable[..., Driver], server: WsServer) -> None:
    answer = {"status": 400, "error": {"code": -2010, "msg": "Account has insufficient balance."}, "rateLimits": []}
    server.on_text = lambda peer, message: peer.send({"id": message["id"], **answer})
    driver = make()
    with pytest.raises(BinanceAPIException) as caught:
        driver.ws(ORDER)
    error = caught.value
    assert (error.code, error.message, error.status_code) == (-2010, "Account has insufficient balance.", 400)
    assert error.response["error"]["code"] == -2010
    assert len(server.peers) == 1


def test_counts_and_bans(make: Callable[..., Driver], server: WsServer) -> None:
    limits = [{"rateLimitType": "REQUEST_WEIGHT", "interval": "MINUTE", "intervalNum": 1, "limit": 6000, "count": 70}]
    ban = {
        "status": 418,
        "error": {"code": -1003, "msg": "Way too much", "data": {"serverTime": 0, "retryAfter": 9000}},
    }
    server.on_text = lambda peer, message: peer.send({"id": message["id"], **ban, "rateLimits": limits})
    driver = make()
    with pytest.raises(BinanceRateLimitException, match="Way too much") as caught:
        driver.ws(PUBLIC)
    assert caught.value.retry_after == 9.0
    assert driver.client.limits.used() == {"weight 1m": 70}
    for call in (driver.ws, driver.call):  # REST shares the ban
        with pytest.raises(BinanceRateLimitException, match="Not sent: banned"):
            call(PUBLIC)
    assert len(server.peer.texts) == 1
    server.on_text = echo
    driver.client.on_limit = lambda _: 0.001
    assert driver.ws(PUBLIC)["id"] == 2


def test_a_wrong_clock_is_set_and_the_call_repeated(make: Callable[..., Driver], server: WsServer) -> None:
    ahead = int(time.time() * 1000) + 3_600_000

    def answer(peer: Peer, message: Any) -> None:
        if message["method"] == "time":
            peer.send({"id": message["id"], "status": 200, "result": {"serverTime": ahead}})
        elif message["params"]["timestamp"] < ahead - 60_000:
            peer.send(
                {"id": message["id"], "status": 400, "error": {"code": -1021, "msg": "outside of the recvWindow"}}
            )
        else:
            echo(peer, message)

    server.on_text = answer
    driver = make(time_endpoint=TIME)
    assert signature_ok(driver.ws(ORDER)["params"])
    assert [text["method"] for text in server.peer.texts] == ["order", "time", "order"]
    with pytest.raises(BinanceAPIException, match="-1021"):
        driver.ws(ORDER, timestamp=1)
    with pytest.raises(BinanceAPIException, match="-1021"):
        make().ws(ORDER)


def test_the_first_error_stays_when_the_time_can_not_be_had(make: Callable[..., Driver], server: WsServer) -> None:
    server.on_text = lambda peer, message: peer.send(
        {"id": message["id"], "status": 400, "error": {"code": -1 if message["method"] == "time" else -1021, "msg": ""}}
    )
    with pytest.raises(BinanceAPIException, match="-1021"):
        make(time_endpoint=TIME).ws(ORDER)


def test_retired_methods_warn_once(make: Callable[..., Driver], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deprecation, "_warned", set())
    old: Endpoint[Any] = Endpoint("old", PRODUCT, ws="old", deprecated="use new")
    driver = make()
    with pytest.warns(BinanceDeprecationWarning, match="old: use new"):
        assert driver.ws(old)["method"] == "old"
    assert driver.ws(old)["method"] == "old"  # a second warning would be an error


def test_what_was_not_asked_for_disturbs_nobody(make: Callable[..., Driver], server: WsServer) -> None:
    def noisy(peer: Peer, message: Any) -> None:
        peer.send("not json", [1], {"id": 999, "status": 200}, {"subscriptionId": 0, "event": {"e": "x"}}, {"id": None})
        echo(peer, message)

    server.on_text = noisy
    driver = make()
    assert driver.ws(PUBLIC)["id"] == 1
    assert driver.ws(PUBLIC)["id"] == 2


def test_a_large_answer(make: Callable[..., Driver], server: WsServer) -> None:
    server.on_text = lambda peer, message: peer.send({"id": message["id"], "status": 200, "result": "x" * 3_000_000})
    assert len(make().ws(PUBLIC)) == 3_000_000


def test_pings_are_answered(server: WsServer) -> None:
    with SyncClient(environment=server.url) as client:
        client._ws_request(PUBLIC)
        server.peer.ping(b"1655716096505")
        assert server.wait(lambda: server.peer.pongs) == [b"1655716096505"]


# --- faults ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["refused", "503", "unknown host", "no address"])
def test_no_connection(fault: str, make: Callable[..., Driver], server: WsServer) -> None:
    hosts = {"unknown host": "http://exchange.invalid", "no address": "http://127.0.0.1:1"}
    driver = make(environment=hosts.get(fault, server.url))
    if fault == "503":
        server.refuse(503)
    elif fault == "refused":
        server.stop_listening()
    with pytest.raises(BinanceWebsocketUnableToConnect, match=r"order: can't connect to .*Nothing was sent") as caught:
        driver.ws(ORDER)
    assert not caught.value.outcome_unknown
    assert isinstance(caught.value, BinanceRequestException)
    if fault == "503":
        assert driver.ws(PUBLIC)["id"] == 1


async def test_an_order_is_not_lost_with_a_connection_known_to_be_gone(server: WsServer, transport: str) -> None:
    """It was not sent, and that is certain: it goes out on the next connection."""
    async with AsyncClientBase(KEY, SECRET, environment=server.url) as client:
        await client._ws_request(PUBLIC)
        (calls,) = client._ws.values()
        (api,) = calls._apis.values()
        assert api.connected is not None
        api.connected._link.fail("the network")
        assert (await client._ws_request(ORDER))["method"] == "order"
    assert server.attempts == 2


def test_too_many_connections_lately_is_said(make: Callable[..., Driver], server: WsServer) -> None:
    budget._budgets["127.0.0.1"] = budget.ConnectionBudget(1, 100.0)
    driver = make()
    assert driver.ws(PUBLIC)["method"] == "public"
    server.call(server.peer.writer.transport.abort)
    server.wait(lambda: not server.open_peers)
    driver.client.REQUEST_TIMEOUT = 0.1
    with suppress(BinanceWebsocketClosed, BinanceWebsocketUnableToConnect):  # it has to find out that it has none
        driver.ws(PUBLIC)
    with pytest.raises(BinanceWebsocketUnableToConnect, match=r"too many .*lately, .* in (100|99|9\d) s\. Nothing was"):
        driver.ws(PUBLIC)
    assert server.attempts == 1


@pytest.mark.parametrize("fault", ["abort", "hang_up", "close"])
@pytest.mark.parametrize("endpoint", [PUBLIC, ORDER], ids=["read", "write"])
def test_a_connection_lost_while_waiting(
    fault: str, endpoint: Endpoint[Any], make: Callable[..., Driver], server: WsServer
) -> None:
    server.on_text = lambda peer, _: getattr(peer, fault)()
    driver = make()
    with pytest.raises(BinanceWebsocketClosed, match=f"{endpoint.ws}: the connection was ") as caught:
        driver.ws(endpoint)
    assert caught.value.outcome_unknown == ("The outcome is unknown" in str(caught.value)) == (endpoint is ORDER)
    server.on_text = echo
    assert driver.ws(PUBLIC)["method"] == "public"
    assert len(server.peers) == 2


def test_a_connection_lost_between_calls_is_opened_again(make: Callable[..., Driver], server: WsServer) -> None:
    driver = make()
    for fault in ("abort", "hang_up", "close"):
        driver.ws(PUBLIC)
        peer = server.peer
        getattr(peer, fault)()
        if driver.kind == "async":  # its loop runs only while something is awaited
            driver.run(server.until, lambda peer=peer: not peer.open)
            driver.run(asyncio.sleep, 0.05)
        else:
            server.wait(lambda peer=peer: not peer.open)
            time.sleep(0.05)
        assert driver.ws(PUBLIC)["method"] == "public"
    assert len(server.peers) == 4


def test_a_dead_connection_is_left(make: Callable[..., Driver], server: WsServer) -> None:
    driver = make()
    driver.ws(PUBLIC)
    server.peer.black_hole()
    with pytest.raises(BinanceTimeoutException, match=r"order: no answer within 0.05 s. The outcome is unknown"):
        driver.ws(ORDER, requests_params={"timeout": 0.05})
    assert driver.ws(PUBLIC)["method"] == "public"
    assert len(server.peers) == 2


@pytest.mark.parametrize(
    "timeout", [0.05, (5, 0.05), aiohttp.ClientTimeout(total=0.05)], ids=["one", "pair", "aiohttp"]
)
def test_forms_of_timeouts(timeout: Any, make: Callable[..., Driver], server: WsServer) -> None:
    driver = make()
    driver.ws(PUBLIC)  # connects, so that the time is spent waiting for the answer
    server.on_text = None
    with pytest.raises(BinanceTimeoutException):
        driver.ws(PUBLIC, requests_params={"timeout": timeout})


def test_no_timeout(make: Callable[..., Driver]) -> None:
    assert make(requests_params={"timeout": None}).ws(PUBLIC)["id"] == 1


def test_a_slow_answer_doesnt_end_a_living_connection(make: Callable[..., Driver], server: WsServer) -> None:
    held: list[Any] = []

    def slow(peer: Peer, message: Any) -> None:
        if message["method"] == "public":
            held.append(message)
            peer.send({"subscriptionId": 0, "event": {"e": "alive"}})
        else:
            echo(peer, held.pop())  # late, and nobody waits for it any more
            echo(peer, message)

    driver = make()
    driver.ws(PUBLIC)
    server.on_text = slow
    with pytest.raises(BinanceTimeoutException):
        driver.ws(PUBLIC, requests_params={"timeout": 0.3})
    assert driver.ws(ORDER)["method"] == "order"
    assert len(server.peers) == 1


def test_a_server_that_announces_its_end(server: WsServer) -> None:
    """What waits is answered on the old connection; what comes next goes over a new one."""
    held: list[Any] = []

    def answer(peer: Peer, message: Any) -> None:
        if message["method"] == "order":
            held.append((peer, message))
            peer.send({"event": {"e": "serverShutdown", "E": 1770123456789}})
        else:
            echo(peer, message)

    server.on_text = answer

    async def main() -> None:
        async with AsyncClientBase(KEY, SECRET, environment=server.url) as client:
            order = asyncio.create_task(client._ws_request(ORDER))
            await server.until(lambda: held and len(server.open_peers) == 2)  # it was told, and has opened the next
            assert (await client._ws_request(PUBLIC))["method"] == "public"
            assert len(server.open_peers) == 2
            echo(*held[0])
            assert (await order)["method"] == "order"
            await server.until(lambda: len(server.open_peers) == 1)
            assert server.peer is server.peers[1]

    asyncio.run(main())


def test_a_cancelled_call(server: WsServer) -> None:
    async def main() -> None:
        async with AsyncClientBase(environment=server.url) as client:
            server.on_text = None
            task = asyncio.create_task(client._ws_request(PUBLIC))
            await server.until(lambda: server.peers and server.peer.texts)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            server.on_text = echo
            assert (await client._ws_request(PUBLIC))["id"] == 2
            assert len(server.peers) == 1

    asyncio.run(main())


# --- life -----------------------------------------------------------------------------------------------------------


def test_sync_inside_a_running_loop(server: WsServer) -> None:
    async def notebook_cell() -> Any:
        return client._ws_request(PUBLIC)["method"]

    with SyncClient(environment=server.url) as client:
        assert asyncio.run(notebook_cell()) == "public"
        assert client._ws_request(PUBLIC)["id"] == 2
        assert len(server.peers) == 1


def test_sync_in_threads(server: WsServer) -> None:
    with SyncClient(KEY, SECRET, environment=server.url) as client:
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda n: client._ws_request(ORDER, n=n), range(64)))
        assert all(signature_ok(answer["params"]) for answer in answers)
        assert len(server.peers) == 1


def test_closing_is_prompt_and_leaves_nothing(make: Callable[..., Driver], server: WsServer) -> None:
    driver = make()
    driver.ws(PUBLIC)
    peer = server.peer
    driver.run(driver.client.close_connection)
    server.wait(lambda: not peer.open)
    assert peer.close_code == 1000
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("binance_gen")] == []
    assert driver.ws(PUBLIC)["id"] == 1  # a new connection
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        driver.run(driver.client.close_connection)
        gc.collect()
    assert [str(warning.message) for warning in caught if "nclosed" in str(warning.message)] == []


@pytest.mark.timeout(9)  # the library's own patience would be 10 s
def test_closing_a_connection_that_no_longer_answers(make: Callable[..., Driver], server: WsServer) -> None:
    driver = make()
    driver.ws(PUBLIC)
    server.peer.black_hole()
    driver.run(driver.client.close_connection)


def test_closing_fails_what_still_waits(server: WsServer) -> None:
    server.on_text = None
    client = SyncClient(KEY, SECRET, environment=server.url)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(client._ws_request, ORDER)
        server.wait(lambda: server.peers and server.peer.texts)
        client.close_connection()
        with pytest.raises(BinanceWebsocketClosed, match="The outcome is unknown"):
            waiting.result(5)


def test_another_loop_gets_its_own_connection(server: WsServer) -> None:
    client = AsyncClientBase(environment=server.url)

    async def call() -> Any:
        return (await client._ws_request(PUBLIC))["method"]

    assert asyncio.run(call()) == asyncio.run(call()) == "public"
    assert len(server.peers) == 2
    server.wait(lambda: server.open_peers == [])  # each ended with its loop
    asyncio.run(client.close_connection())


SCRIPT = """
import sys
from binance_gen.runtime.http_sync import SyncClient
from tests.runtime.rest_kit import PUBLIC

client = SyncClient(environment=sys.argv[1])
assert client._ws_request(PUBLIC)["method"] == "public"
"""

FORK = """
import os
child = os.fork()
if child == 0:
    assert client._ws_request(PUBLIC, who="child")["method"] == "public"
    client.close_connection()
    os._exit(7)
_, status = os.waitpid(child, 0)
assert os.waitstatus_to_exitcode(status) == 7, status
assert client._ws_request(PUBLIC, who="parent")["id"] == 2
client.close_connection()
"""


def run(script: str, server: WsServer) -> None:
    # Python 3.12 warns of any fork in a process with threads.
    command = [sys.executable, "-X", "dev", "-W", "error", "-W", "ignore::DeprecationWarning", "-c", script, server.url]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, env=environment, timeout=60, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_script_that_forgets_to_close_ends_quietly(server: WsServer) -> None:
    run(SCRIPT, server)
    server.wait(lambda: server.open_peers == [])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_process_opens_its_own_connection(server: WsServer) -> None:
    run(SCRIPT + FORK, server)
    assert len(server.peers) == 2
    assert [text["params"]["who"] for text in server.peers[1].texts] == ["child"]


def test_through_a_proxy(make: Callable[..., Driver], server: WsServer) -> None:
    with Tunnel() as tunnel:
        address = tunnel.url.replace("://", "://user:pass@")
        driver = make(https_proxy=address)
        assert driver.ws(PUBLIC)["method"] == "public"
        driver.run(driver.client.close_connection)
    assert tunnel.asked == [f"CONNECT 127.0.0.1:{server.port} HTTP/1.1"]
    assert tunnel.authorization == [f"Basic {base64.b64encode(b'user:pass').decode()}"]


class Tunnel:
    """An HTTP proxy that knows CONNECT."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.authorization: list[str] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Tunnel:
        self._thread.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        client, _ = self._listener.accept()
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += client.recv(1)
        lines = head.decode().split("\r\n")
        self.asked.append(lines[0])
        self.authorization += [line.partition(": ")[2] for line in lines if line.lower().startswith("proxy-auth")]
        host, _, port = lines[0].split(" ")[1].partition(":")
        upstream = socket.create_connection((host, int(port)))
        client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        back = threading.Thread(target=self._pump, args=(upstream, client), daemon=True)
        back.start()
        self._pump(client, upstream)
        back.join(5)
        client.close()
        upstream.close()

    @staticmethod
    def _pump(source: socket.socket, sink: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            pass

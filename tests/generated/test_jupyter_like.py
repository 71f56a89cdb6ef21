"""The sync forms inside of asyncio: a notebook's cells run while its loop is running, so do callbacks of frameworks."""

from __future__ import annotations

import asyncio
import concurrent.futures
import queue
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from binance_gen import BinanceAPIException, Client, ThreadedDepthCacheManager, ThreadedWebsocketManager
from binance_gen.sandbox import Sandbox

SYMBOL = "BNBBTC"
PATIENCE = 20.0


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=9) as running:
        yield running


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Client]:
    with Client(sandbox.api_key, sandbox.api_secret, environment=sandbox.environment) as client:
        yield client


def handshakes(sandbox: Sandbox) -> int:
    return sum(one.kind == "connect" and one.channel == "ws_api" for one in sandbox.log)


async def test_requests_while_a_loop_runs(sandbox: Sandbox, client: Client) -> None:
    """This test is itself a coroutine, as a cell of a notebook is."""
    sandbox.clear_log()
    loop = asyncio.get_running_loop()
    for _ in range(3):
        book = client.ws_get_order_book(symbol=SYMBOL, limit=5)
        assert len(book["bids"]) == 5
    low, _ = book["bids"][-1]
    placed = client.ws_order_limit_buy(symbol=SYMBOL, quantity="1", price=low)
    assert client.ws_get_order(symbol=SYMBOL, orderId=placed["orderId"])["price"] == low
    with pytest.raises(BinanceAPIException) as caught:
        client.ws_get_order_book(symbol="NOSUCH")
    assert caught.value.code == -1121
    assert handshakes(sandbox) == 1  # one connection, kept between the calls
    assert asyncio.get_running_loop() is loop


async def test_requests_from_a_callback_of_the_loop(client: Client) -> None:
    done: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(lambda: done.set_result(client.ws_get_time()))
    assert (await done)["serverTime"] > 0


def test_requests_from_one_loop_after_another(client: Client) -> None:
    async def cell() -> int:
        return client.ws_get_time()["serverTime"]

    for _ in range(3):
        assert asyncio.run(cell()) > 0
    assert client.ws_get_time()["serverTime"] > 0


def test_requests_from_many_threads(sandbox: Sandbox, client: Client) -> None:
    """Each gets its own answer, over the one connection."""
    sandbox.clear_log()
    symbols = ["BNBBTC", "BTCUSDT", "ETHUSDT"]

    def ask(number: int) -> bool:
        symbol = symbols[number % 3]
        return client.ws_get_symbol_ticker(symbol=symbol)["symbol"] == symbol

    with concurrent.futures.ThreadPoolExecutor(12) as pool:
        assert all(pool.map(ask, range(120)))
    assert handshakes(sandbox) == 1


def test_a_thread_without_a_loop_of_its_own(client: Client) -> None:
    answers: queue.Queue[Any] = queue.Queue()
    thread = threading.Thread(target=lambda: answers.put(client.ws_ping()))
    thread.start()
    assert answers.get(timeout=PATIENCE) == {}
    thread.join()


async def test_a_threaded_manager_while_a_loop_runs(sandbox: Sandbox, client: Client) -> None:
    """And next to it the WebSocket API of a sync client, in the same thread."""
    messages: queue.Queue[Any] = queue.Queue()
    manager = ThreadedWebsocketManager(environment=sandbox.environment)
    manager.start()
    name = manager.start_trade_socket(messages.put, SYMBOL)
    assert messages.get(timeout=PATIENCE)["e"] == "trade"
    assert client.ws_ping() == {}
    manager.stop_socket(name)
    manager.stop()
    manager.join()
    assert not manager.is_alive()


async def test_a_depth_cache_while_a_loop_runs(sandbox: Sandbox) -> None:
    books: queue.Queue[Any] = queue.Queue()
    with ThreadedDepthCacheManager(environment=sandbox.environment) as manager:
        manager.start_depth_cache(books.put, SYMBOL, limit=100)
        assert books.get(timeout=PATIENCE).get_bids()


def test_nothing_is_left_behind(sandbox: Sandbox) -> None:
    before = {thread.ident for thread in threading.enumerate()}
    for _ in range(20):
        client = Client(environment=sandbox.environment)
        client.ws_ping()
        client.close_connection()
        client.close_connection()  # twice is no mistake
    assert {thread.ident for thread in threading.enumerate()} <= before
    assert sandbox.connections == 0


def test_a_client_that_was_closed_can_be_used_again(client: Client) -> None:
    client.ws_ping()
    client.close_connection()
    assert client.ws_ping() == {}

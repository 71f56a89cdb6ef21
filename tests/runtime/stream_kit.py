"""What the socket tests share: a product, streams and clients that point to a scripted server."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

from binance_gen.runtime.endpoint import Product, Stream
from binance_gen.runtime.http_async import AsyncClientBase
from binance_gen.runtime.manager import SocketManager
from binance_gen.runtime.threads import ThreadedManager
from tests.runtime.ws_server import WsServer

PRODUCT = Product(
    "spot",
    title="Spot",
    rest={"live": "https://api.example"},
    ws_api={"live": "wss://ws-api.example/ws-api/v3"},
    streams={"live": "wss://stream.example"},
    time_unit=True,
)
SYMBOL = {"symbol": {"required": True, "case": "lower"}}
TRADE: Stream[Any] = Stream("trade_socket", PRODUCT, template="<symbol>@trade", params=SYMBOL)
DEPTH: Stream[Any] = Stream(
    "depth_socket",
    PRODUCT,
    template="<symbol>@depth[<depth>][@<interval>ms]",
    params={**SYMBOL, "depth": {"values": [5, 10, 20]}, "interval": {"values": [100, 1000]}},
)
MULTIPLEX: Stream[Any] = Stream("multiplex_socket", PRODUCT, multiplex=True)


def quick(seconds: float = 0.01) -> Callable[[], Iterator[float]]:
    """Delays for tests that are not about delays."""

    def delays() -> Iterator[float]:
        while True:
            yield seconds

    return delays


def client_of(server: WsServer, **options: Any) -> AsyncClientBase:
    return AsyncClientBase("key", "secret", environment=server.environment, **options)


def manager_of(server: WsServer, **options: Any) -> SocketManager:
    options.setdefault("reconnect_delays", quick())
    return SocketManager(client_of(server), **options)


def threaded_of(server: WsServer, **options: Any) -> ThreadedManager:
    options.setdefault("reconnect_delays", quick())
    return ThreadedManager("key", "secret", environment=server.environment, **options)


async def soon(awaitable: Any, seconds: float = 10) -> Any:
    """Fails instead of hanging."""
    return await asyncio.wait_for(awaitable, seconds)


@asynccontextmanager
async def tidy_server() -> AsyncIterator[WsServer]:
    """Fails when a test leaves a task, a thread or a connection behind."""
    with WsServer() as running:
        yield running
        await asyncio.sleep(0)
        assert asyncio.all_tasks() == {asyncio.current_task()}
        await running.until(lambda: not running.open_peers)
    assert not our_threads()


def our_threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("binance_gen")]

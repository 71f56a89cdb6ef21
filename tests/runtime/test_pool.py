"""Many streams on few connections, which come and go while the others flow."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from binance_gen.runtime.endpoint import Product, Stream
from binance_gen.runtime.errors import BinanceAPIException
from binance_gen.runtime.events import GAP
from binance_gen.runtime.sockets import MultiplexSocket
from tests.runtime.stream_kit import SYMBOL, manager_of, quick, soon, threaded_of, tidy_server
from tests.runtime.ws_server import Peer, WsServer

SMALL = Product("small", title="Small", streams={"live": "wss://stream.example"}, stream_limit=3)
STEP = {"last": "t", "step": True}
TRADE: Stream[Any] = Stream("trade_socket", SMALL, template="<symbol>@trade", params=SYMBOL, sequence={"else": STEP})
MANY: Stream[Any] = Stream("multiplex_socket", SMALL, multiplex=True, sequences={"[^@/]+@trade": STEP})


class Exchange:
    """Knows who listens to what, numbers the messages of each stream, and answers SUBSCRIBE."""

    def __init__(self, server: WsServer) -> None:
        self.server = server
        self.numbers: dict[str, int] = {}
        self.refused = "bad@trade"
        self.changes: list[tuple[str, list[str]]] = []
        self._names: dict[Peer, set[str]] = {}
        server.on_text = self._asked

    def names(self, peer: Peer) -> set[str]:
        if peer not in self._names:
            (names,) = parse_qs(urlsplit(peer.path).query).get("streams", [""])
            self._names[peer] = set(names.split("/"))
        return self._names[peer]

    @property
    def spread(self) -> list[int]:
        """Streams of each connection."""
        return [len(self.names(peer)) for peer in self.server.open_peers]

    def send(self, *names: str) -> None:
        """One trade on each of these streams, to everybody who listens."""
        for name in names:
            self.numbers[name] = self.numbers.get(name, 0) + 1
            for peer in self.server.open_peers:
                if name in self.names(peer):
                    peer.send({"stream": name, "data": {"e": "trade", "E": 1, "t": self.numbers[name]}})

    def _asked(self, peer: Peer, request: dict[str, Any]) -> None:
        names, number = request["params"], request["id"]
        self.changes.append((request["method"], names))
        if self.refused in names:
            peer.send({"error": {"code": 2, "msg": "Invalid request: no such stream"}, "id": number})
            return
        known = self.names(peer)
        (known.update if request["method"] == "SUBSCRIBE" else known.difference_update)(names)
        peer.send({"result": None, "id": number})


@pytest.fixture
async def server() -> AsyncIterator[WsServer]:
    async with tidy_server() as server:
        yield server


@pytest.fixture
def exchange(server: WsServer) -> Exchange:
    return Exchange(server)


async def received(socket: Any, count: int) -> list[tuple[str, int]]:
    found = []
    for _ in range(count):
        message = await soon(socket.recv())
        found.append((message.get("stream"), message["data"]["t"] if "data" in message else message["type"]))
    return found


async def test_streams_come_and_go_while_the_others_flow(server: WsServer, exchange: Exchange) -> None:
    async with manager_of(server)._multiplex(MANY, ["a@trade"]) as socket:
        assert isinstance(socket, MultiplexSocket)
        await server.until(lambda: exchange.spread == [1])
        exchange.send("a@trade")
        await socket.subscribe(["B@trade", "c@trade"])
        assert socket.streams == ("a@trade", "b@trade", "c@trade")
        exchange.send("a@trade", "b@trade", "c@trade")
        assert await received(socket, 4) == [("a@trade", 1), ("a@trade", 2), ("b@trade", 1), ("c@trade", 1)]
        await socket.unsubscribe(["a@trade"])
        exchange.send("a@trade")  # is on its way
        await server.until(lambda: exchange.names(server.peer) == {"b@trade", "c@trade"})
        exchange.send("a@trade", "b@trade")
        assert await received(socket, 1) == [("b@trade", 2)]
    assert server.attempts == 1
    assert exchange.changes == [("SUBSCRIBE", ["b@trade", "c@trade"]), ("UNSUBSCRIBE", ["a@trade"])]


async def test_as_few_connections_as_the_limit_allows(server: WsServer, exchange: Exchange) -> None:
    names = [f"s{n}@trade" for n in range(7)]
    async with manager_of(server)._multiplex(MANY, names) as socket:
        await server.until(lambda: sorted(exchange.spread) == [1, 3, 3])
        await socket.subscribe(["t1@trade", "t2@trade"])
        assert sorted(exchange.spread) == [3, 3, 3]
        await socket.subscribe(["t3@trade"])
        await server.until(lambda: sorted(exchange.spread) == [1, 3, 3, 3])
        await socket.unsubscribe(["t3@trade"])
        await server.until(lambda: sorted(exchange.spread) == [3, 3, 3])
        exchange.send(*names)
        assert sorted(await received(socket, 7)) == sorted((name, 1) for name in names)


async def test_after_a_break_all_of_it_is_subscribed_again(server: WsServer, exchange: Exchange) -> None:
    async with manager_of(server)._multiplex(MANY, ["a@trade"]) as socket:
        await socket.subscribe(["b@trade"])
        exchange.send("a@trade", "b@trade")
        assert await received(socket, 2) == [("a@trade", 1), ("b@trade", 1)]
        server.peer.abort()
        await server.until(lambda: len(server.peers) == 2 and exchange.spread == [2])
        assert (await soon(socket.recv()))["type"] == "ConnectionClosedError"
        exchange.numbers["b@trade"] += 4
        exchange.send("b@trade")
        gap = await soon(socket.recv())
        assert (gap["type"], gap["stream"], gap["last"], gap["next"], gap["missing"]) == (GAP, "b@trade", 1, 6, 4)
        assert await received(socket, 1) == [("b@trade", 6)]
        exchange.send("a@trade")
        gap = await soon(socket.recv())
        assert (gap["type"], gap["stream"], gap["missing"]) == (GAP, "a@trade", 0)
        assert await received(socket, 1) == [("a@trade", 2)]


async def test_no_message_is_lost_or_doubled_by_rotations_and_changes(server: WsServer, exchange: Exchange) -> None:
    events: list[Any] = []
    manager = manager_of(server, max_queue_size=None, rotate_after=lambda: 0.05, on_event=events.append)
    steady = ["a@trade", "b@trade", "c@trade", "d@trade"]
    async with manager._multiplex(MANY, steady) as socket:
        over = False

        async def come_and_go() -> None:
            while not over:
                await socket.subscribe(["x@trade"])
                await socket.unsubscribe(["x@trade"])
                await asyncio.sleep(0.005)

        changing = asyncio.ensure_future(come_and_go())
        while sum(event["type"] == "rotated" for event in events) < 8:
            exchange.send(*steady, "x@trade")
            await asyncio.sleep(0.002)
        over = True
        await soon(changing)
        exchange.send(*steady)
        got: dict[str, list[int]] = {name: [] for name in (*steady, "x@trade")}
        while not all(exchange.numbers[name] in got[name] for name in steady):
            for name, number in await received(socket, 1):
                got[name].append(number)
    for name in steady:
        assert got[name] == list(range(1, exchange.numbers[name] + 1))
    assert got["x@trade"] == sorted(set(got["x@trade"]))
    assert not [event for event in events if event["e"] == "error" and event.get("stream") in steady]


async def test_a_stream_that_is_refused(server: WsServer, exchange: Exchange) -> None:
    async with manager_of(server)._multiplex(MANY, ["a@trade"]) as socket:
        with pytest.raises(BinanceAPIException, match="no such stream"):
            await soon(socket.subscribe(["b@trade", "bad@trade"]))
        assert socket.streams == ("a@trade", "b@trade")
        assert (await soon(socket.recv()))["stream"] == "bad@trade"
        exchange.send("a@trade", "b@trade")
        assert await received(socket, 2) == [("a@trade", 1), ("b@trade", 1)]


async def test_what_is_of_no_stream_is_told(server: WsServer, exchange: Exchange) -> None:
    async with manager_of(server)._multiplex(MANY, ["a@trade"]) as socket:
        server.peer.send({"news": "maintenance at noon"}, {"stream": "a@trade", "data": {"t": 1}})
        told = await soon(socket.recv())
        assert (told["e"], told["type"]) == ("error", "UnexpectedMessage")
        assert "maintenance at noon" in told["m"]
        assert await received(socket, 1) == [("a@trade", 1)]
    assert exchange.changes == []


async def test_wrong_names_end_before_anything_is_sent(server: WsServer, exchange: Exchange) -> None:
    async with manager_of(server)._multiplex(MANY, ["a@trade"]) as socket:
        with pytest.raises(ValueError, match="not 'bnbbtc'"):
            await socket.subscribe(["b@trade", "bnbbtc"])
        assert socket.streams == ("a@trade",)
    assert exchange.changes == []


async def test_streams_of_a_socket_that_is_not_open(server: WsServer, exchange: Exchange) -> None:
    socket = manager_of(server)._multiplex(MANY, ["a@trade"])
    await socket.subscribe(["b@trade"])
    await socket.unsubscribe(["a@trade"])
    for _ in range(2):
        async with socket:
            await server.until(lambda: exchange.names(server.peer) == {"b@trade"})
            await socket.subscribe(["c@trade"])
            await socket.unsubscribe(["c@trade"])
        await server.until(lambda: not server.open_peers)


# --- ordinary sockets ----------------------------------------------------------------------------------------------


async def test_ordinary_sockets_on_shared_connections(server: WsServer, exchange: Exchange) -> None:
    manager = manager_of(server, share_connections=True)
    async with manager._socket(TRADE, symbol="A") as first, manager._socket(TRADE, symbol="B") as second:
        exchange.send("a@trade", "b@trade")
        assert await soon(first.recv()) == {"e": "trade", "E": 1, "t": 1}
        assert await soon(second.recv()) == {"e": "trade", "E": 1, "t": 1}
        async with manager._socket(TRADE, symbol="B") as again:
            exchange.send("b@trade")
            assert [(await soon(one.recv()))["t"] for one in (second, again)] == [2, 2]
        await second.close()
        await server.until(lambda: exchange.names(server.peer) == {"a@trade"})
        exchange.send("a@trade")
        assert (await soon(first.recv()))["t"] == 2
    assert server.attempts == 1


async def test_a_shared_connection_that_is_given_up(server: WsServer, exchange: Exchange) -> None:
    manager = manager_of(server, share_connections=True, max_reconnects=0)
    async with manager._socket(TRADE, symbol="A") as first, manager._socket(TRADE, symbol="B") as second:
        await server.until(lambda: exchange.spread == [2])
        server.peer.abort()
        for socket in (first, second):
            kinds = [(await soon(socket.recv()))["type"] for _ in range(2)]
            assert kinds == ["ConnectionClosedError", "BinanceWebsocketUnableToConnect"]
        async with manager._socket(TRADE, symbol="C"):  # makes another one
            await server.until(lambda: exchange.spread == [1])


# --- with threads --------------------------------------------------------------------------------------------------


def test_a_threaded_socket_changes_its_streams() -> None:
    with WsServer() as server:
        exchange = Exchange(server)
        got: list[Any] = []
        with threaded_of(server, reconnect_delays=quick()) as twm:
            name = twm._start(MANY, got.append, streams=["a@trade"])
            server.wait(lambda: exchange.spread == [1])
            twm.subscribe(name, ["b@trade"])
            exchange.send("a@trade", "b@trade")
            server.wait(lambda: len(got) == 2)
            twm.unsubscribe(name, ["a@trade"])
            server.wait(lambda: exchange.names(server.peer) == {"b@trade"})
            with pytest.raises(ValueError, match="there is no socket 'nothing'"):
                twm.subscribe("nothing", ["b@trade"])
            single = twm._start(TRADE, got.append, symbol="C")
            with pytest.raises(ValueError, match="a socket of one stream"):
                twm.subscribe(single, ["b@trade"])
    assert [message["stream"] for message in got] == ["a@trade", "b@trade"]

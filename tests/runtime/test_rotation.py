"""A connection is replaced while messages flow: none is lost, none comes twice, none out of order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.runtime.endpoint import Stream
from binance_gen.runtime.events import GAP
from binance_gen.runtime.lane import Fanout, Lane, encode
from binance_gen.runtime.queue import MessageQueue
from binance_gen.runtime.rotation import Handover, rotate_after
from binance_gen.runtime.sequence import Sequence
from tests.runtime.stream_kit import PRODUCT, SYMBOL, manager_of, quick, soon, tidy_server
from tests.runtime.ws_server import Peer, WsServer

RISING = {"last": "E"}
NUMBERED = {"last": "t", "step": True}
RULES: dict[str, Any] = {"numbered": NUMBERED, "rising": RISING, "without": None}


def stream_of(rule: dict[str, Any] | None) -> Stream[Any]:
    sequence = {"else": rule} if rule else None
    return Stream("trade_socket", PRODUCT, template="<symbol>@trade", params=SYMBOL, sequence=sequence)


# --- the handover, without I/O -------------------------------------------------------------------------------------


@given(
    rule=st.sampled_from(sorted(RULES)),
    count=st.integers(0, 30),
    joined=st.integers(0, 30),
    ties=st.integers(1, 3),
    patience=st.integers(0, 60),
    order=st.randoms(use_true_random=False),
)
def test_any_interleaving_of_two_connections(
    rule: str, count: int, joined: int, ties: int, patience: int, order: Random
) -> None:
    """The old one brings everything; the new one what comes after it has joined; each in order, at its own pace. Any
    time after that the change may be carried out because the time is up, or the old one has ended."""
    events = [{"t": n, "E": n // ties, "x": n} for n in range(count)]
    old, new = list(events), events[joined:]
    sink = MessageQueue(None)
    fanout = Fanout("trades")
    fanout.add(sink)
    lane = Lane("trades", fanout, Sequence(**RULES[rule]) if RULES[rule] else None)
    lane.begin_handover()
    while old or new:
        patience -= 1
        if patience < 0 and count - len(old) >= joined:
            old = []
            lane.finish_handover()
        side = old if old and (not new or order.random() < 0.5) else new
        if not side:
            break
        event = side.pop(0)
        handover = lane.handover
        if handover is None:
            if side is new:
                lane.accept(event, encode(event))
            continue
        if side is new:
            handover.new(event, encode(event))
        else:
            handover.old(event, encode(event))
            lane.accept(event, encode(event))
        if handover.caught_up:
            lane.finish_handover()
    lane.finish_handover()
    assert list(sink.items) == events


def test_events_of_many_symbols_share_a_stream() -> None:
    """Where a payload isn't the same on both connections, the numbers of each symbol decide."""
    handover = Handover(Sequence("u", by="s"))
    for event in [{"s": "A", "u": 5, "E": 1}, {"s": "B", "u": 900, "E": 1}, {"s": "A", "u": 7, "E": 1}]:
        handover.old(event, encode(event))
    new = [{"s": "A", "u": 6, "E": 2}, {"s": "B", "u": 901, "E": 2}, {"s": "C", "u": 1, "E": 2}]
    for event in new:
        handover.new(event, encode(event))
    assert [event for event, _, _ in handover.finish()] == new[1:]


def test_the_age_is_below_a_day_and_not_always_the_same() -> None:
    ages = {rotate_after() for _ in range(100)}
    assert len(ages) == 100
    assert all(age is not None and 20 * 3600 < age < 24 * 3600 for age in ages)


async def test_what_comes_twice_or_too_late_is_left_out_and_counted(server: WsServer) -> None:
    manager = manager_of(server)
    async with manager._socket(stream_of(NUMBERED), symbol="BNBBTC") as socket:
        for number in (1, 2, 2, 4, 3, 5):
            server.peer.send({"t": number})
        got = [await soon(socket.recv()) for _ in range(5)]
        stats = socket.stats
    assert [message.get("t", message.get("missing")) for message in got] == [1, 2, 1, 4, 5]
    assert got[2]["type"] == GAP
    assert (stats.received, stats.delivered, stats.left_out) == (4, 4, 2)


# --- on sockets ----------------------------------------------------------------------------------------------------


@pytest.fixture
async def server() -> AsyncIterator[WsServer]:
    async with tidy_server() as server:
        yield server


class Flow:
    """The same numbered messages to everybody who is connected, as the exchange sends them."""

    def __init__(self, server: WsServer) -> None:
        self.server = server
        self.number = 0
        self.skip: set[Peer] = set()

    def send(self, count: int = 1) -> None:
        for _ in range(count):
            self.number += 1
            for peer in self.server.open_peers:
                if peer not in self.skip:
                    peer.send({"e": "trade", "E": self.number, "t": self.number})


async def flowing(flow: Flow, until: Callable[[], Any]) -> None:
    """Messages, until something has happened."""
    while not until():
        flow.send()
        await asyncio.sleep(0.002)
    flow.send(5)


def kinds(events: list[Any]) -> list[str]:
    return [event["type"] for event in events]


@pytest.mark.parametrize("rule", sorted(RULES))
async def test_no_message_is_lost_or_doubled(server: WsServer, rule: str) -> None:
    events: list[Any] = []
    manager = manager_of(server, max_queue_size=None, rotate_after=lambda: 0.05, on_event=events.append)
    flow = Flow(server)
    async with manager._socket(stream_of(RULES[rule]), symbol="BNBBTC") as socket:
        await flowing(flow, lambda: kinds(events).count("rotated") >= 5)
        got = [await soon(socket.recv()) for _ in range(flow.number)]
    assert [message.get("t", message) for message in got] == list(range(1, flow.number + 1))
    assert kinds(events)[:4] == ["connected", "rotating", "rotated", "rotating"]
    assert not [event for event in events if event["e"] == "error"]
    await server.until(lambda: not server.open_peers)
    assert all(peer.close_code in (1000, 1001) for peer in server.peers[:-1])


@pytest.mark.parametrize(
    "announcement",
    [
        {"e": "serverShutdown", "E": 1770123456789},
        {"stream": "!serverShutdown", "data": {"e": "serverShutdown", "E": 1770123456789}},
        {"event": {"e": "serverShutdown", "E": 1770123456789}},
    ],
)
async def test_a_shutdown_is_announced(server: WsServer, announcement: dict[str, Any]) -> None:
    """The next connection takes over before the server ends this one; the announcement is no message of the stream."""
    events: list[Any] = []
    manager = manager_of(server, max_queue_size=None, on_event=events.append)
    flow = Flow(server)
    async with manager._socket(stream_of(NUMBERED), symbol="BNBBTC") as socket:
        flow.send(3)
        first = server.peer
        first.send(announcement)
        await flowing(flow, lambda: "rotated" in kinds(events))
        await server.until(lambda: not first.open)
        flow.send(3)
        got = [await soon(socket.recv()) for _ in range(flow.number)]
    assert [message["t"] for message in got] == list(range(1, flow.number + 1))
    assert kinds(events)[:4] == ["connected", "server_shutdown", "rotating", "rotated"]


async def test_a_quiet_stream_changes_over_all_the_same(server: WsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("binance_gen.runtime.takeover.OVERLAP", 0.1)
    events: list[Any] = []
    manager = manager_of(server, on_event=events.append)
    async with manager._socket(stream_of(NUMBERED), symbol="BNBBTC") as socket:
        server.peer.send({"e": "serverShutdown", "E": 1})
        await server.until(lambda: "rotated" in kinds(events))
        await server.until(lambda: len(server.open_peers) == 1)
        server.peer.send({"t": 1})
        assert await soon(socket.recv()) == {"t": 1}


async def test_the_old_connection_ends_before_the_new_one_has_brought_anything(server: WsServer) -> None:
    """What the new one brought, and only it, is delivered: there is no gap."""
    events: list[Any] = []
    manager = manager_of(server, max_queue_size=None, on_event=events.append)
    async with manager._socket(stream_of(NUMBERED), symbol="BNBBTC") as socket:
        first = server.peer
        first.send({"t": 1}, {"e": "serverShutdown", "E": 1})
        await server.until(lambda: len(server.open_peers) == 2)
        server.peers[1].send({"t": 1}, {"t": 2}, {"t": 3})
        first.abort()
        await server.until(lambda: "rotated" in kinds(events))
        server.peers[1].send({"t": 4})
        assert [(await soon(socket.recv()))["t"] for _ in range(4)] == [1, 2, 3, 4]
    assert not [event for event in events if event["e"] == "error"]


async def test_a_new_connection_that_fails_is_tried_again_while_the_old_one_goes_on(server: WsServer) -> None:
    events: list[Any] = []
    manager = manager_of(server, max_queue_size=None, on_event=events.append)
    flow = Flow(server)
    async with manager._socket(stream_of(NUMBERED), symbol="BNBBTC") as socket:
        server.refuse(503, times=3)
        server.peer.send({"e": "serverShutdown", "E": 1})
        await flowing(flow, lambda: "rotated" in kinds(events))
        got = [await soon(socket.recv()) for _ in range(flow.number)]
    assert [message["t"] for message in got] == list(range(1, flow.number + 1))
    failures = [event for event in events if event["type"] == "rotation_failed"]
    assert len(failures) == 3
    assert all("503" in event["m"] for event in failures)


async def test_a_new_connection_that_breaks_before_it_has_taken_over(server: WsServer) -> None:
    events: list[Any] = []
    manager = manager_of(server, max_queue_size=None, on_event=events.append)
    flow = Flow(server)
    async with manager._socket(stream_of(NUMBERED), symbol="BNBBTC") as socket:
        server.peer.send({"e": "serverShutdown", "E": 1})
        await server.until(lambda: len(server.open_peers) == 2)
        second = server.peers[1]
        flow.skip.add(second)
        flow.send(3)
        second.abort()
        await flowing(flow, lambda: "rotated" in kinds(events))
        got = [await soon(socket.recv()) for _ in range(flow.number)]
    assert [message["t"] for message in got] == list(range(1, flow.number + 1))
    assert "rotation_failed" in kinds(events)


async def test_the_old_connection_breaks_while_the_new_one_is_made(server: WsServer) -> None:
    """Then it is a break like any other, and told with what it cost."""
    manager = manager_of(server, max_queue_size=None, reconnect_delays=quick(0.05))
    async with manager._socket(stream_of(NUMBERED), symbol="BNBBTC") as socket:
        server.refuse(503)
        first = server.peer
        first.send({"t": 1}, {"e": "serverShutdown", "E": 1})
        await server.until(lambda: server.attempts == 2)
        first.abort()
        await server.until(lambda: len(server.peers) == 2)
        server.peers[1].send({"t": 5})
        got = [await soon(socket.recv()) for _ in range(4)]
    assert [message.get("t", message.get("type")) for message in got] == [1, "ConnectionClosedError", GAP, 5]
    assert (got[2]["last"], got[2]["next"], got[2]["missing"]) == (1, 5, 3)


async def test_closing_in_the_middle_of_a_rotation_leaves_nothing(server: WsServer) -> None:
    manager = manager_of(server)
    for pause in (0.0, 0.001, 0.005, 0.02):
        before = asyncio.all_tasks()
        async with manager._socket(stream_of(NUMBERED), symbol="BNBBTC"):
            server.peers[-1].send({"e": "serverShutdown", "E": 1})
            await asyncio.sleep(pause)
        assert asyncio.all_tasks() == before
        await server.until(lambda: not server.open_peers)

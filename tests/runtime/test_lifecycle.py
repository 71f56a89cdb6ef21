"""Sockets and managers that come and go, in any state: threads, tasks and descriptors are as many as before."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from tests.runtime.stream_kit import DEPTH, TRADE, manager_of, our_threads, quick, soon, threaded_of
from tests.runtime.ws_server import Peer, WsServer

pytestmark = [
    pytest.mark.usefixtures("transport"),
    pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="counts descriptors in /proc"),
]
PROMPT = 3.0
"""Seconds. The promise is one; the machine may be busy with other tests."""
CYCLES = 10
STATES = ["at once", "streaming", "burst", "black hole", "refused", "broken", "raising", "busy"]
POLICIES = ["raise", "drop_oldest", "drop_newest", "block"]


@pytest.fixture
def server() -> Iterator[WsServer]:
    with WsServer() as running:
        yield running


def descriptors(server: WsServer) -> int:
    """Of this process; the server is in it."""
    server.settle()
    gc.collect()
    return len(os.listdir("/proc/self/fd"))


def bring(server: WsServer, state: str, known: int) -> None:
    """Have the connections that were opened after the first ``known`` in a state."""
    if state in ("at once", "refused"):
        return
    server.wait(lambda: len(server.peers) > known and server.open_peers)
    for peer in server.open_peers:
        disturb(peer, state)


def disturb(peer: Peer, state: str) -> None:
    if state == "black hole":
        peer.black_hole()
    elif state == "broken":
        peer.abort()
    else:
        peer.send(*[{"t": n} for n in range(1 if state == "streaming" else 2000)])


def test_managers_in_threads_come_and_go(server: WsServer) -> None:
    random = Random(7)
    before: tuple[set[threading.Thread], int] | None = None
    for cycle in range(CYCLES):
        state = random.choice(STATES)
        busy = threading.Event()

        def callback(_message: Any, state: str = state, busy: threading.Event = busy) -> None:
            if state == "raising":
                raise ValueError("on purpose")
            if state == "busy":
                busy.wait(0.2)

        async def async_callback(message: Any, state: str = state, callback: Any = callback) -> None:
            if state == "busy":
                await asyncio.sleep(0.2)
            else:
                callback(message)

        known = len(server.peers)
        if state == "refused":
            server.refuse(503, times=2)
        twm = threaded_of(server, reconnect_delays=quick(0.05), overflow=random.choice(POLICIES))
        twm.start()
        names = [
            twm._start(stream, random.choice([callback, async_callback]), symbol="BNBBTC")
            for stream in random.choices([TRADE, DEPTH], k=random.randint(1, 3))
        ]
        bring(server, state, known)
        begun = time.monotonic()
        if random.random() < 0.5:
            twm.stop_socket(random.choice(names))
        twm.stop()
        assert time.monotonic() - begun < PROMPT, state
        assert not twm.is_alive()
        busy.set()
        server.refusals.clear()
        for peer in server.peers:
            peer.hang_up()  # a black hole would wait for ever
        server.wait(lambda: not server.open_peers and not our_threads())
        if cycle == 2:  # what is made once, is made by now
            before = set(threading.enumerate()), descriptors(server)
        elif before is not None:
            assert (set(threading.enumerate()), descriptors(server)) == before, state


async def test_sockets_come_and_go(server: WsServer) -> None:
    random = Random(11)
    manager = manager_of(server, reconnect_delays=quick(0.05))
    before: tuple[set[asyncio.Task[Any]], int] | None = None
    for cycle in range(CYCLES):
        state = random.choice(STATES[:6])
        known = len(server.peers)
        if state == "refused":
            server.refuse(503, times=1)
        sockets = [
            manager.with_options(overflow=random.choice(POLICIES))._socket(stream, symbol="BNBBTC")
            for stream in random.choices([TRADE, DEPTH], k=random.randint(1, 3))
        ]
        for socket in sockets:
            opening = asyncio.ensure_future(socket.connect())
            if state == "at once":
                await asyncio.sleep(random.random() / 100)
                opening.cancel()
                await asyncio.wait([opening])
            else:
                await soon(opening)
        if state not in ("at once", "refused"):
            await server.until(lambda known=known: len(server.peers) > known)
            for peer in server.open_peers:
                disturb(peer, state)
        begun = time.monotonic()
        for socket in random.sample(sockets, len(sockets)):
            await socket.close()
        assert time.monotonic() - begun < PROMPT * len(sockets), state
        server.refusals.clear()
        for peer in server.peers:
            peer.hang_up()
        await server.until(lambda: not server.open_peers)
        await asyncio.sleep(0)
        if cycle == 2:
            before = asyncio.all_tasks(), descriptors(server)
        elif before is not None:
            assert (asyncio.all_tasks(), descriptors(server)) == before, state


async def test_everything_is_cancelled_again_and_again(server: WsServer) -> None:
    """As loops do that end: also the tasks that were made to tidy up, before their first step."""
    before = descriptors(server)
    for rounds in (*range(24), None):
        socket = manager_of(server)._socket(TRADE, symbol="BNBBTC")
        opening = asyncio.ensure_future(socket.connect())
        if rounds is None:
            await soon(opening)
        for _ in range(rounds or 0):  # at each step of the opening handshake
            await asyncio.sleep(0)
        await cancel_everything()
        await asyncio.wait([opening])
        opening.cancelled() or opening.exception()
        await server.until(lambda: not server.open_peers)
    assert descriptors(server) == before


async def cancel_everything() -> None:
    while others := asyncio.all_tasks() - {asyncio.current_task()}:
        for task in others:
            task.cancel()
        await asyncio.sleep(0)

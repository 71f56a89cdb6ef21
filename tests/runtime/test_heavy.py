"""Order books that come faster than they are taken: a few wait in the queue, the others with the connection, where a
consumer in its turn reads on by itself."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.runtime import links
from binance_gen.runtime import queue as queue_module
from binance_gen.runtime.links import Kept
from binance_gen.runtime.overflow import QueueOptions
from binance_gen.runtime.queue import BATCH, MORE, MessageQueue
from tests.runtime.stream_kit import DEPTH, manager_of, soon
from tests.runtime.test_websocket import Inbox, connected
from tests.runtime.ws_server import CLOSE, PING, WsServer, frame


@pytest.fixture
def server() -> Iterator[WsServer]:
    with WsServer() as running:
        yield running


@pytest.fixture
def picows_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the one that lends."""
    monkeypatch.setattr(links, "default", "picows")


def book(number: int, levels: int = 20) -> dict[str, Any]:
    side = [[f"{43251.87 + level:.8f}", f"{level + 1:.8f}"] for level in range(levels)]
    return {"lastUpdateId": number, "bids": side, "asks": side}


class Connection:
    """Has frames at hand, lends them to the queue, and asks for a turn when it is full. A string is a frame that the
    lender does not read."""

    def __init__(self, queue: MessageQueue, frames: list[Any]) -> None:
        self.queue = queue
        self.kept = deque(frames)
        self.went_on = 0
        self.most = 0

    def deliver(self) -> None:
        self.went_on += 1
        assert self.queue.lend is not None
        if self.queue.lend(self._read, len(self.kept)):
            self.queue.take_turn(self.deliver)
            return
        while self.kept:
            if self.queue.put(self.kept.popleft()):
                self.queue.take_turn(self.deliver)
                return

    def _read(self, most: int) -> list[Any]:
        messages: list[Any] = []
        while self.kept and len(messages) < most and not isinstance(self.kept[0], str):
            messages.append(self.kept.popleft())
        self.most = max(self.most, len(self.queue.items) + len(messages))
        return messages


async def test_a_consumer_in_its_turn_reads_what_the_connection_has(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few at a time, and without the connection."""
    monkeypatch.setattr(queue_module, "SLICE", 60.0)
    queue = MessageQueue()
    books = [book(n, 2) for n in range(1000)]
    connection = Connection(queue, list(books))
    connection.deliver()
    assert [await queue.get() for _ in range(1000)] == books
    assert connection.went_on <= 3
    assert connection.most <= max(BATCH, MORE)
    assert queue.stats.received == queue.stats.delivered == 1000


@given(
    kinds=st.lists(st.sampled_from(["book", "book", "book", "short", "other"]), max_size=80),
    pauses=st.lists(st.integers(0, 20), max_size=80),
    limit=st.sampled_from([1, 4, 9, 100]),
)
def test_nothing_is_lost_or_out_of_order(kinds: list[str], pauses: list[int], limit: int) -> None:
    """Whatever comes among the books, and however the consumer dawdles: at most it overflows, which is counted."""

    async def run() -> None:
        queue = MessageQueue(QueueOptions(limit, "drop_newest"))
        frames = [
            book(n, 1) if kind == "book" else f"{n}" if kind == "other" else {"n": n} for n, kind in enumerate(kinds)
        ]
        connection = Connection(queue, list(frames))
        connection.deliver()
        got: list[Any] = []
        for n in range(len(frames)):
            for _ in range(pauses[n] if n < len(pauses) else 0):
                await asyncio.sleep(0)
            if len(got) + queue.stats.dropped == len(frames):
                break
            got.append(await soon(queue.get()))
        stats = queue.stats
        assert (stats.received, stats.delivered, stats.waiting) == (len(frames), len(got), 0)
        assert len(got) + stats.dropped == len(frames)
        assert got == [one for one in frames if one in got]

    asyncio.run(run())


class Reader(Inbox):
    """Takes eight at a time of what it is lent, and remembers where it was."""

    def __init__(self) -> None:
        super().__init__()
        self.lent: Kept = deque()
        self.on_burst = self._on_burst

    def _on_burst(self, kept: Kept) -> bool:
        self.lent = kept
        return self.read() == 8

    def read(self) -> int:
        before = len(self.frames)
        while self.lent and len(self.frames) < before + 8 and isinstance(self.lent[0], bytes):
            self.frames.append(self.lent.popleft())
        return len(self.frames) - before


BOOKS = [json.dumps(book(n)) for n in range(40)]


async def lent(server: WsServer, *more: bytes) -> tuple[Any, Reader]:
    """A connection that has lent more books to a reader with eight; the rest, and what follows, may come later."""
    link, reader = await connected(server), Reader()
    link.start(reader)
    server.peer.raw(b"".join(map(frame, BOOKS)) + b"".join(more))
    await server.until(lambda: reader.resumes)
    assert len(reader.frames) == 8
    return link, reader


@pytest.mark.usefixtures("picows_only")
async def test_it_may_read_on_until_the_turn_is_over(server: WsServer) -> None:
    link, reader = await lent(server, frame(b"are you there", PING), frame("the end"))
    while reader.read():
        pass
    came = [one.decode() for one in reader.frames]
    assert came == BOOKS[: len(came)]
    assert len(came) > 8
    assert not server.peer.pongs, "the connection has not gone on yet"
    while reader.frames[-1] != b"the end":
        await server.until(lambda: reader.resumes or reader.frames[-1] == b"the end")
        if reader.resumes:
            reader.resumes.pop()()
    assert [one.decode() for one in reader.frames] == [*BOOKS, "the end"]
    await server.until(lambda: server.peer.pongs == [b"are you there"])
    await link.stop()


@pytest.mark.usefixtures("picows_only")
async def test_what_is_left_goes_to_the_next_listener_and_to_nobody_else(server: WsServer) -> None:
    link, reader = await lent(server)
    after = Inbox()
    link.start(after)
    assert reader.read() == 0
    reader.resumes.pop()()
    await server.until(lambda: len(after.frames) == 32)
    assert [one.decode() for one in reader.frames + after.frames] == BOOKS
    await link.stop()


@pytest.mark.usefixtures("picows_only")
@pytest.mark.parametrize("how", ["stop", "lost"])
async def test_nothing_can_be_read_of_a_connection_that_is_stopped(server: WsServer, how: str) -> None:
    link, reader = await lent(server)
    if how == "lost":
        server.peer.hang_up()
        await server.until(lambda: link._lost)
    stopping = asyncio.ensure_future(link.stop())
    await asyncio.sleep(0)
    assert reader.read() == 0
    await soon(stopping)
    assert len(reader.frames) == 8


ENDS: dict[str, Callable[[WsServer], object]] = {
    "close": lambda server: server.peer.raw(frame(b"\x03\xe9", CLOSE)),
    "abort": lambda server: server.peer.hang_up(),
    "stay": lambda _server: None,
}


@pytest.mark.usefixtures("transport")
@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("dawdles", [1, 7, 1000])
async def test_books_in_a_burst_all_come_before_what_ends_the_connection(
    server: WsServer, end: str, dawdles: int
) -> None:
    """``dawdles``: after so many, the consumer does something else for a while."""
    async with manager_of(server, max_queue_size=400)._socket(DEPTH, symbol="BTCUSDT", depth=20) as socket:
        await server.until(lambda: server.open_peers)
        server.peer.raw(b"".join(map(frame, BOOKS * 10)))
        ENDS[end](server)
        got: list[Any] = []
        while len(got) < 400:
            got.append(await soon(socket.recv()))
            if len(got) % dawdles == 0:
                await asyncio.sleep(0.001)
        assert got == [json.loads(text) for text in BOOKS * 10]
        if end != "stay":
            following = await soon(socket.recv())
            assert following["e"] in ("error", "gap"), following
        assert socket.stats.received >= 400
        assert socket.stats.dropped == 0

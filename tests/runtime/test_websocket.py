"""One connection, against a server that does not always behave."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from websockets.exceptions import InvalidHandshake

from binance_gen.runtime.events import CloseReason
from binance_gen.runtime.links import Kept, Link, connector
from binance_gen.runtime.picows_link import PicowsLink
from binance_gen.runtime.picows_reader import LONG, READ, READ_LONG
from tests.runtime.stream_kit import soon
from tests.runtime.ws_server import CLOSE, CONTINUATION, PING, PONG, TEXT, WsServer, frame

pytestmark = pytest.mark.usefixtures("transport")


@pytest.fixture
def server() -> Iterator[WsServer]:
    with WsServer() as running:
        yield running


class Inbox:
    """A listener that asks for a turn after every so many messages."""

    on_burst: Callable[[Kept], bool] | None = None

    def __init__(self, turn_after: int = 0) -> None:
        self.frames: list[bytes] = []
        self.resumes: list[Callable[[], None]] = []
        self.turn_after = turn_after

    def on_frame(self, payload: bytes) -> bool:
        self.frames.append(payload)
        return bool(self.turn_after) and len(self.frames) % self.turn_after == 0

    def on_pause(self, resume: Callable[[], None]) -> None:
        self.resumes.append(resume)


async def opened(
    url: str, *, silence: float = 30, patience: float = 10, proxy: str | None = None, **options: Any
) -> Link:
    return await connector("auto")(url, silence=silence, patience=patience, proxy=proxy, options=options)


async def connected(server: WsServer, silence: float = 30, patience: float = 10, **options: Any) -> Link:
    url = server.url.replace("http", "ws") + "/ws/bnbbtc@trade"
    link = await opened(url, silence=silence, patience=patience, **options)
    await server.until(lambda: server.open_peers)
    return link


async def test_messages_text_and_binary(server: WsServer) -> None:
    link, inbox = await connected(server), Inbox()
    link.start(inbox)
    server.peer.raw(frame("text") + frame(b"binary", 2) + frame("ü"))
    await server.until(lambda: len(inbox.frames) == 3)
    assert inbox.frames == [b"text", b"binary", "ü".encode()]
    await link.stop()


async def test_frames_that_come_with_the_handshake_are_not_lost(server: WsServer) -> None:
    """In one segment with the answer, the last of them cut in the middle."""
    rest = frame("third")
    server.on_open = lambda peer: peer.writer.write(frame("first") + frame("second") + rest[:3])
    link, inbox = await connected(server), Inbox()
    await asyncio.sleep(0.05)
    assert inbox.frames == []
    link.start(inbox)
    assert inbox.frames == [b"first", b"second"]
    server.peer.raw(rest[3:])
    await server.until(lambda: len(inbox.frames) == 3)
    await link.stop()


async def test_a_handshake_in_small_pieces(server: WsServer) -> None:
    async def trickle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        class Slow:
            def write(self, data: bytes) -> None:
                for byte in data:
                    writer.write(bytes([byte]))

            def __getattr__(self, name: str) -> Any:
                return getattr(writer, name)

        await WsServer._serve(server, reader, Slow())

    server._serve = trickle
    link, inbox = await connected(server), Inbox()
    link.start(inbox)
    server.peer.send("x")
    await server.until(lambda: inbox.frames)
    await link.stop()


async def test_fragments_are_put_together_and_pings_between_them_answered(server: WsServer) -> None:
    link, inbox = await connected(server), Inbox()
    link.start(inbox)
    server.peer.raw(
        frame("before")
        + frame('{"a', TEXT, fin=False)
        + frame(b"now", PING)
        + frame('": ', CONTINUATION, fin=False)
        + frame("1}", CONTINUATION)
        + frame("after")
    )
    await server.until(lambda: len(inbox.frames) == 3 and server.peer.pongs)
    assert inbox.frames == [b"before", b'{"a": 1}', b"after"]
    assert server.peer.pongs == [b"now"]
    await link.stop()


async def test_a_ping_is_answered_with_its_payload(server: WsServer) -> None:
    link = await connected(server)
    link.start(Inbox())
    server.peer.ping(b"1700000000000")
    await server.until(lambda: server.peer.pongs == [b"1700000000000"])
    await link.stop()


async def test_what_is_written_arrives(server: WsServer) -> None:
    link = await connected(server)
    link.start(Inbox())
    link.write('{"method": "SUBSCRIBE", "id": 1}')
    await server.until(lambda: server.peer.texts)
    assert server.peer.texts == [{"method": "SUBSCRIBE", "id": 1}]
    await link.stop()
    with pytest.raises(CloseReason, match="closed already"):
        link.write("late")


async def test_what_would_be_lost_is_refused(server: WsServer) -> None:
    """From the moment when the transport knows that the connection is lost, which is before it says so."""
    link = await connected(server)
    link.start(Inbox())
    link.fail("on purpose")
    assert not link.closed.done()
    with pytest.raises(CloseReason, match="closed already"):
        link.write("lost")
    await soon(link.closed)


async def test_stop_closes_in_good_order(server: WsServer) -> None:
    link = await connected(server)
    link.start(Inbox())
    peer = server.peer
    await link.stop()
    await server.until(lambda: not peer.open)
    assert peer.close_code == 1000
    assert link.closed.done()


@pytest.mark.parametrize("started", [True, False])
async def test_stop_does_not_wait_long_for_a_peer_that_is_gone(server: WsServer, started: bool) -> None:
    link = await connected(server)
    if started:
        link.start(Inbox())
    server.peer.black_hole()
    begun = time.monotonic()
    await soon(link.stop(), 5)
    assert time.monotonic() - begun < 3.0  # half a second, on a machine that may be busy
    assert link.closed.done()


@pytest.mark.parametrize(
    ("end", "kind", "text"),
    [
        (lambda peer: peer.close(1000), "BinanceWebsocketClosed", "closed with 1000 (normal closure)"),
        (lambda peer: peer.close(1001, "bye"), "BinanceWebsocketClosed", "closed with 1001 (going away): bye"),
        (lambda peer: peer.close(None), "BinanceWebsocketClosed", "closed with 1005 (no status given)"),
        (lambda peer: peer.close(1008, "Too many"), "ConnectionClosedError", "1008 (policy violation): Too many"),
        (lambda peer: peer.close(1011), "ConnectionClosedError", "1011 (internal error)"),
        (lambda peer: peer.close(4001), "ConnectionClosedError", "4001 (private code)"),
        (lambda peer: peer.abort(), "ConnectionClosedError", "reset by peer"),
        (lambda peer: peer.hang_up(), "ConnectionClosedError", "1006 (no closing handshake)"),
        (lambda peer: peer.raw(b"\x81\x85masked"), "ConnectionClosedError", "mask"),
        (lambda peer: peer.raw(b"\x83\x00"), "ConnectionClosedError", "invalid opcode"),
        (lambda peer: peer.raw(b"\x81\x7f" + b"\x00\x00\x01" + bytes(5)), "ConnectionClosedError", "1099511627776"),
    ],
)
async def test_how_a_connection_ended(server: WsServer, end: Callable[[Any], None], kind: str, text: str) -> None:
    link, inbox = await connected(server), Inbox()
    link.start(inbox)
    server.peer.send("last")
    end(server.peer)
    reason = await soon(link.closed)
    assert reason.type == kind
    assert text in str(reason)
    assert inbox.frames == [b"last"]
    await link.stop()


@pytest.mark.parametrize(
    "half",
    [frame("x" * 300)[:100], frame("x" * 300)[:1], frame("a", TEXT, fin=False)],
    ids=["body", "head", "fragment"],
)
async def test_an_end_in_the_middle_of_a_frame(server: WsServer, half: bytes) -> None:
    link = await connected(server)
    link.start(Inbox())
    server.peer.raw(half)
    server.peer.hang_up()
    reason = await soon(link.closed)
    assert reason.type == "IncompleteReadError"
    assert str(reason) == "the connection ended in the middle of a frame"
    await link.stop()


async def test_a_turn_holds_messages_back_and_loses_none(server: WsServer) -> None:
    link, inbox = await connected(server), Inbox(turn_after=10)
    link.start(inbox)
    total = 1000
    server.peer.send(*[str(n) for n in range(total)])
    for turns in range(1, total // 10 + 1):
        await server.until(lambda turns=turns: len(inbox.resumes) == turns)
        assert len(inbox.frames) == 10 * turns
        inbox.resumes[-1]()
    assert inbox.frames == [str(n).encode() for n in range(total)]
    await link.stop()


class Greedy(Inbox):
    """Takes so many of the messages that one read brought before the first is delivered, and then asks for a turn if it
    ever does."""

    def __init__(self, turn_after: int, takes: int) -> None:
        super().__init__(turn_after)
        self.bursts: list[int] = []
        self.on_burst = self._on_burst
        self._takes = takes

    def _on_burst(self, kept: Kept) -> bool:
        self.bursts.append(len(kept))
        before = len(self.frames)
        for _ in range(self._takes):
            if not kept or not isinstance(kept[0], bytes):
                break
            self.frames.append(kept.popleft())
        return self.turn_after > 0 and len(self.frames) > before


@pytest.mark.parametrize("turn_after", [0, 7])
@pytest.mark.parametrize("takes", [0, 50, 100_000])
async def test_what_one_read_brought_may_be_taken_at_once(
    server: WsServer, transport: str, takes: int, turn_after: int
) -> None:
    """Whatever is taken so: all comes in order, pings among it are answered, and a close is the end of it."""
    link, inbox = await connected(server), Greedy(turn_after, takes)
    link.start(inbox)
    peer = server.peer
    wanted = [f"{n} {'.' * 200}" for n in range(2000)]
    frames = [frame(text) for text in wanted]
    frames[1000:1000] = [frame("1000", fin=False), frame(b"hello", PING), frame(" and more", CONTINUATION)]
    peer.raw(b"".join(frames) + frame(b"\x03\xe8", CLOSE))
    while not link.closed.done():
        await server.until(lambda: inbox.resumes or link.closed.done())
        if inbox.resumes:
            inbox.resumes.pop(0)()
    reason = await soon(link.closed)
    assert reason.code == 1000
    assert [one.decode() for one in inbox.frames] == [*wanted[:1000], "1000 and more", *wanted[1000:]]
    assert peer.pongs == [b"hello"]
    assert bool(inbox.bursts) == (transport == "picows")
    await link.stop()


@pytest.mark.parametrize("size", [200, 1300])
async def test_more_is_read_at_once_where_messages_are_long(server: WsServer, transport: str, size: int) -> None:
    link, inbox = await connected(server), Greedy(0, 0)
    link.start(inbox)
    server.peer.send(*["x" * size] * 4000)
    await server.until(lambda: len(inbox.frames) == 4000)
    if transport == "picows":
        whole = max(inbox.bursts) * size - size  # the first may have begun in the read before
        assert READ < whole < READ_LONG if size > LONG else whole < READ
    await link.stop()


async def test_a_few_messages_are_no_burst(server: WsServer) -> None:
    link, inbox = await connected(server), Greedy(0, 100_000)
    link.start(inbox)
    server.peer.send(*["x" * 1000] * 7)
    await server.until(lambda: len(inbox.frames) == 7)
    assert inbox.bursts == []
    await link.stop()


def is_reading(link: Any) -> bool:
    transport = link._transport.underlying_transport if isinstance(link, PicowsLink) else link.transport
    return bool(transport.is_reading())


async def test_the_transport_is_paused_only_when_more_comes(server: WsServer) -> None:
    """A fast consumer has ended its turn by then; but one that has not is no reason to fill the memory."""
    link, inbox = await connected(server), Inbox(turn_after=1)
    link.start(inbox)
    server.peer.send("1")
    await server.until(lambda: inbox.resumes)
    assert is_reading(link)
    large = ["x" * 100_000] * 300
    server.peer.send("2", *large)
    await server.until(lambda: not is_reading(link))
    assert inbox.frames == [b"1"]
    await server.until(lambda: server.peer.writer.transport.get_write_buffer_size() > 1_000_000)
    inbox.turn_after = 0
    inbox.resumes[0]()
    assert is_reading(link)
    await server.until(lambda: len(inbox.frames) == 302)
    assert inbox.frames == [one.encode() for one in ("1", "2", *large)]
    await link.stop()


@pytest.mark.parametrize("end", ["close", "abort", "hang_up"])
async def test_what_had_arrived_is_delivered_before_the_end_is_told(server: WsServer, end: str) -> None:
    link, inbox = await connected(server), Inbox(turn_after=3)
    link.start(inbox)
    server.peer.send(*[str(n) for n in range(9)])
    await server.until(lambda: inbox.resumes)
    await asyncio.sleep(0.05)
    getattr(server.peer, end)()
    await asyncio.sleep(0.05)
    assert not link.closed.done()
    while len(inbox.frames) < 9:
        inbox.resumes.pop()()
    if inbox.resumes:
        inbox.resumes.pop()()
    reason = await soon(link.closed)
    assert inbox.frames == [str(n).encode() for n in range(9)]
    assert reason.type == ("BinanceWebsocketClosed" if end == "close" else "ConnectionClosedError")
    await link.stop()


async def test_a_close_that_came_during_a_turn_is_answered(server: WsServer) -> None:
    """The reader meets the close while the transport is paused; without reading on it would never see the end."""
    link, inbox = await connected(server), Inbox(turn_after=2)
    link.start(inbox)
    peer = server.peer
    peer.raw(frame("1") + frame("2") + frame("3") + frame(b"\x03\xe8", CLOSE))
    await server.until(lambda: inbox.resumes)
    inbox.resumes[0]()
    reason = await soon(link.closed)
    assert reason.code == 1000
    assert inbox.frames == [b"1", b"2", b"3"]
    assert peer.close_code == 1000
    await link.stop()


async def test_a_peer_that_closes_and_does_not_hang_up(server: WsServer) -> None:
    link = await connected(server)
    link.start(Inbox())
    peer = server.peer
    peer.mute = True  # so that it does not end the connection when the close is answered
    peer.close(1001)
    reason = await soon(link.closed)
    assert reason.code == 1001
    await link.stop()


async def test_stop_in_the_middle_of_a_turn(server: WsServer) -> None:
    link, inbox = await connected(server), Inbox(turn_after=1)
    link.start(inbox)
    server.peer.send("1", "2", "3")
    await server.until(lambda: inbox.resumes)
    peer = server.peer
    await link.stop()
    await server.until(lambda: not peer.open)
    assert peer.close_code == 1000
    inbox.resumes[0]()
    assert inbox.frames == [b"1"]


async def test_a_fragmented_message_can_ask_for_a_turn_too(server: WsServer) -> None:
    link, inbox = await connected(server), Inbox(turn_after=1)
    link.start(inbox)
    server.peer.raw(frame("a", TEXT, fin=False) + frame("b", CONTINUATION) + frame("c"))
    await server.until(lambda: inbox.resumes)
    assert inbox.frames == [b"ab"]
    inbox.resumes[0]()
    assert inbox.frames == [b"ab", b"c"]
    await link.stop()


async def test_a_dead_connection_is_found(server: WsServer) -> None:
    link = await connected(server, silence=0.1, patience=0.1)
    link.start(Inbox())
    server.peer.black_hole()
    reason = await soon(link.closed)
    assert reason.type == "ConnectionClosedError"
    assert "stopped answering" in str(reason)
    await link.stop()


async def test_a_quiet_connection_is_left_alone(server: WsServer) -> None:
    link = await connected(server, silence=0.05, patience=0.6)
    link.start(Inbox())
    await server.until(lambda: server.peer.pings >= 3)
    assert not link.closed.done()
    await link.stop()


async def test_an_answer_says_until_when_everything_has_come(server: WsServer) -> None:
    """Also when a peer sends other pongs, and when it was asked before."""
    link, inbox = await connected(server), Inbox()
    link.start(inbox)
    asked = asyncio.get_running_loop().time()
    server.peer.raw(frame(b"", PONG) + frame("a"))
    await server.until(lambda: inbox.frames)
    assert link.complete_until == 0
    for number in range(2):
        server.peer.send(str(number))
        link.probe()
        await server.until(lambda asked=asked: link.complete_until >= asked)
        asked = asyncio.get_running_loop().time()
    assert inbox.frames == [b"a", b"0", b"1"]
    await link.stop()


async def test_one_that_does_not_answer_a_question_is_dead(server: WsServer) -> None:
    """It need not have been quiet for long; and to ask again does not prolong its life."""
    link = await connected(server, silence=60, patience=0.3)
    link.start(Inbox())
    server.peer.black_hole()
    link.probe()
    asked = asyncio.get_running_loop().time()
    while not link.closed.done():
        link.probe()
        await asyncio.wait([link.closed], timeout=0.1)
        assert asyncio.get_running_loop().time() - asked < 20
    assert "stopped answering" in str(link.closed.result())
    link.probe()  # does nothing any more
    await link.stop()


async def test_a_busy_connection_is_not_probed(server: WsServer) -> None:
    link, inbox = await connected(server, silence=0.4, patience=0.4), Inbox()
    link.start(inbox)
    for n in range(60):
        server.peer.send(str(n))
        await asyncio.sleep(0.01)
    assert server.peer.pings == 0
    await link.stop()


@pytest.mark.parametrize("status", [429, 503, 529])
async def test_a_refused_handshake(server: WsServer, status: int) -> None:
    """529 has no name in Python's list."""
    server.refuse(status, headers="Retry-After: 7\r\n")
    with pytest.raises(Exception) as caught:
        await opened(server.url.replace("http", "ws") + "/ws/x")
    assert type(caught.value).__name__ == "InvalidStatus"
    assert caught.value.response.status_code == status
    assert caught.value.response.headers["retry-after"] == "7"


NO_KEY = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"


@pytest.mark.parametrize(
    "answer",
    [b"", b"SSH-2.0-x\r\n\r\n", NO_KEY],
    ids=["nothing", "no HTTP", "no key"],
)
async def test_a_handshake_that_goes_wrong(server: WsServer, answer: bytes) -> None:
    server.refusals.append(answer)
    with pytest.raises(InvalidHandshake):
        await opened(server.url.replace("http", "ws") + "/ws/x")


async def test_nobody_listens(server: WsServer) -> None:
    server.stop_listening()
    with pytest.raises(ConnectionRefusedError):
        await opened(server.url.replace("http", "ws") + "/ws/x")


@pytest.mark.parametrize("way", ["timeout", "cancel"])
async def test_an_attempt_that_is_given_up_leaves_no_socket(server: WsServer, way: str) -> None:
    heard = asyncio.Event()
    loop = asyncio.get_running_loop()
    gone: list[bytes] = []

    async def silent(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        loop.call_soon_threadsafe(heard.set)
        gone.append(await reader.read())

    server._serve = silent
    options = {"open_timeout": 0.2} if way == "timeout" else {}
    attempt = asyncio.ensure_future(opened(server.url.replace("http", "ws") + "/ws/x", **options))
    await soon(heard.wait())
    if way == "cancel":
        attempt.cancel()
    with pytest.raises(asyncio.CancelledError if way == "cancel" else TimeoutError):
        await soon(attempt)
    await server.until(lambda: gone == [b""])


@pytest.mark.parametrize("parts", [1, 3])
async def test_a_message_that_is_too_large(server: WsServer, parts: int) -> None:
    link, inbox = await connected(server, max_size=1000), Inbox()
    link.start(inbox)
    peer = server.peer
    peer.send("x" * 1000)
    if parts == 1:
        peer.send("y" * 1001)
    else:
        peer.raw(frame("y" * 400, TEXT, fin=False) + frame("y" * 400, CONTINUATION, fin=False))
        peer.raw(frame("y" * 400, CONTINUATION))
    reason = await soon(link.closed)
    assert reason.type == "ConnectionClosedError"
    assert len(inbox.frames) == 1
    await server.until(lambda: peer.close_code == 1009)
    await link.stop()


@pytest.mark.parametrize("wrong", [CONTINUATION, TEXT])
async def test_fragments_in_the_wrong_order(server: WsServer, wrong: int) -> None:
    link, inbox = await connected(server), Inbox()
    link.start(inbox)
    peer = server.peer
    if wrong == TEXT:
        peer.raw(frame("a", TEXT, fin=False))
    peer.raw(frame("b", wrong, fin=False))
    reason = await soon(link.closed)
    assert reason.type == "ConnectionClosedError"
    await server.until(lambda: peer.close_code == 1002)
    assert inbox.frames == []
    await link.stop()


async def test_what_is_asked_for_in_the_handshake(server: WsServer) -> None:
    heads: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heads.append(await reader.readuntil(b"\r\n\r\n"))

    server._serve = serve
    with pytest.raises(InvalidHandshake):
        await opened(server.url.replace("http", "ws") + "/ws/x?timeUnit=y", additional_headers={"X-Thing": "1"})
    lines = heads[0].decode().split("\r\n")
    assert lines[0] == "GET /ws/x?timeUnit=y HTTP/1.1"
    names = {line.split(":")[0].lower() for line in lines[1:] if line}
    assert {"host", "user-agent", "x-thing", "sec-websocket-key"} <= names
    assert "sec-websocket-extensions" not in names, "compression costs more than it saves"


async def test_a_peer_that_was_not_listened_to_is_not_dead(server: WsServer) -> None:
    """While a consumer has its turn, nothing is read, and so nothing is heard."""
    link, inbox = await connected(server, silence=0.05, patience=0.05), Inbox(turn_after=1)
    link.start(inbox)
    server.peer.send("1", "2")
    await server.until(lambda: inbox.resumes)
    await asyncio.sleep(0.3)
    assert not link.closed.done()
    inbox.turn_after = 0
    inbox.resumes[0]()
    await server.until(lambda: server.peer.pings >= 2)
    assert inbox.frames == [b"1", b"2"]
    await link.stop()


async def test_a_large_message(server: WsServer) -> None:
    link, inbox = await connected(server), Inbox()
    link.start(inbox)
    server.peer.send("x" * 3_000_000)
    await server.until(lambda: inbox.frames)
    assert len(inbox.frames[0]) == 3_000_000
    await link.stop()

"""The reader against hypothesis' cuts, and against the parser of the library that it stands in front of."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from websockets.frames import Frame

from binance_gen.runtime.frames import FrameReader
from tests.runtime.ws_server import BINARY, CLOSE, CONTINUATION, PING, PONG, TEXT, frame

SIZES = st.one_of(st.integers(0, 200), st.sampled_from([125, 126, 127, 65535, 65536, 70000]))
FRAMES = st.lists(st.tuples(st.sampled_from([TEXT, BINARY, PING, PONG]), SIZES), max_size=12)


def payload(opcode: int, size: int, number: int) -> bytes:
    return bytes([65 + number % 26]) * (min(size, 125) if opcode >= CLOSE else size)


def cut(data: bytes, places: list[int]) -> list[bytes]:
    marks = sorted({place % (len(data) + 1) for place in places} | {0, len(data)})
    return [data[a:b] for a, b in pairwise(marks)]


class Seen:
    def __init__(self, stop_at: frozenset[int] = frozenset()) -> None:
        self.log: list[tuple[str, bytes]] = []
        self.stop_at = stop_at
        self.reader = FrameReader(self.message, self.other)

    def message(self, data: bytes) -> bool:
        self.log.append(("data", data))
        return len(self.log) in self.stop_at

    def other(self, data: bytes) -> bool:
        self.log.append(("other", data))
        return True


def test_a_frame_is_read() -> None:
    seen = Seen()
    assert seen.reader.feed(frame("hello"))
    assert seen.log == [("data", b"hello")]
    assert not seen.reader.pending


def test_half_a_frame_waits() -> None:
    seen = Seen()
    data = frame("hello")
    for n in range(len(data) - 1):
        assert seen.reader.feed(data[n : n + 1])
        assert seen.reader.pending
        assert seen.log == []
    seen.reader.feed(data[-1:])
    assert seen.log == [("data", b"hello")]


@given(FRAMES, st.lists(st.integers(0, 10**6), max_size=20))
def test_however_the_bytes_are_cut(frames: list[tuple[int, int]], places: list[int]) -> None:
    contents = [(opcode, payload(opcode, size, n)) for n, (opcode, size) in enumerate(frames)]
    data = b"".join(frame(content, opcode) for opcode, content in contents)
    seen = Seen()
    for piece in cut(data, places):
        assert seen.reader.feed(piece)
    expected = [
        ("data", content) if opcode in (TEXT, BINARY) else ("other", frame(content, opcode))
        for opcode, content in contents
    ]
    assert seen.log == expected
    assert not seen.reader.pending


@given(FRAMES, st.lists(st.integers(0, 10**6), max_size=8), st.frozensets(st.integers(1, 12)))
def test_stopping_and_going_on_loses_nothing(
    frames: list[tuple[int, int]], places: list[int], stops: frozenset[int]
) -> None:
    contents = [(opcode, payload(opcode, size, n)) for n, (opcode, size) in enumerate(frames)]
    data = b"".join(frame(content, opcode) for opcode, content in contents)
    through, stopping = Seen(), Seen(stops)
    through.reader.feed(data)
    for piece in cut(data, places):
        more: Any = stopping.reader.feed(piece)
        while not more:
            more = stopping.reader.feed(b"")
    assert stopping.log == through.log


@given(FRAMES, st.lists(st.integers(0, 10**6), max_size=10))
def test_the_library_reads_the_same(frames: list[tuple[int, int]], places: list[int]) -> None:
    contents = [(opcode, payload(opcode, size, n)) for n, (opcode, size) in enumerate(frames)]
    data = b"".join(frame(content, opcode) for opcode, content in contents)
    seen = Seen()
    for piece in cut(data, places):
        seen.reader.feed(piece)
    ours = [content for kind, content in seen.log if kind == "data"]
    theirs = []
    rest = data
    while rest:
        rest, read = _library_frame(rest)
        if read.opcode in (TEXT, BINARY):
            theirs.append(bytes(read.data))
    assert ours == theirs


def _library_frame(data: bytes) -> tuple[bytes, Frame]:
    position = 0

    def read_exact(n: int) -> Any:
        nonlocal position
        position += n
        yield from ()
        return data[position - n : position]

    parsing = Frame.parse(read_exact, mask=False)
    try:
        next(parsing)
    except StopIteration as done:
        return data[position:], done.value
    raise AssertionError("the frame is not whole")


def test_fragments_go_to_the_library_whole() -> None:
    pieces = [frame("he", TEXT, fin=False), frame("ll", CONTINUATION, fin=False), frame("o", CONTINUATION)]
    seen = Seen()
    for byte in b"".join(pieces):
        seen.reader.feed(bytes([byte]))
    assert seen.log == [("other", piece) for piece in pieces]


def test_nothing_is_read_after_the_library_has_had_enough() -> None:
    log: list[bytes] = []
    reader = FrameReader(lambda data: bool(log.append(data)), lambda _data: False)
    assert not reader.feed(frame("a") + frame(b"", CLOSE) + frame("b"))
    assert log == [b"a"]
    assert reader.rest() == frame("b")


def test_what_only_the_library_can_judge_is_handed_over() -> None:
    masked = b"\x81\x85\x00\x00\x00\x00hello"
    huge = b"\x81\x7f" + (2**30).to_bytes(8, "big") + b"x"
    for data in (masked, huge):
        log: list[bytes] = []
        reader = FrameReader(lambda _data: False, lambda data, log=log: bool(log.append(data)))
        assert not reader.feed(frame("fine") + data)
        assert log == [data]


def test_a_frame_that_comes_in_many_pieces_is_not_copied_each_time() -> None:
    seen = Seen()
    data = frame("x" * 10_000_000)
    for start in range(0, len(data), 16_384):
        seen.reader.feed(data[start : start + 16_384])
    assert [len(content) for _, content in seen.log] == [10_000_000]

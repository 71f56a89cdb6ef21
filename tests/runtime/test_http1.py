"""An answer out of bytes: whole and however cut, truncated, broken, oversized."""

from __future__ import annotations

import gzip
import itertools
import random
import zlib
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.runtime import http1
from binance_gen.runtime.http1 import BadAnswer, HttpError, Reader, Sealed, Truncated, request_bytes


class Sample(NamedTuple):
    """What a server sends, and what that says."""

    raw: bytes
    status: int
    body: bytes
    keep: bool = True
    until_close: bool = False
    bodyless: bool = False


BODY = b'{"symbol":"BNBBTC","price":"0.0024"}'
HEAD = b"HTTP/1.1 200 OK\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
SAMPLES = {
    "length": Sample(HEAD + b"Content-Length: 36\r\n\r\n" + BODY, 200, BODY),
    "empty": Sample(HEAD + b"content-length:0\r\n\r\n", 200, b""),
    "twice the same": Sample(HEAD + b"Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", 200, b"{}"),
    "until the end": Sample(HEAD + b"\r\n" + BODY, 200, BODY, keep=False, until_close=True),
    "close": Sample(HEAD + b"Connection: Close\r\nContent-Length: 2\r\n\r\n{}", 200, b"{}", keep=False),
    "old": Sample(b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}", 200, b"{}", keep=False),
    "no reason": Sample(b"HTTP/1.1 429\r\nRetry-After:  7\t\r\nContent-Length: 2\r\n\r\n{}", 429, b"{}"),
    "no content": Sample(b"HTTP/1.1 204 No Content\r\nX-A: b\r\n\r\n", 204, b""),
    "not modified": Sample(b"HTTP/1.1 304 Not Modified\r\nContent-Length: 99\r\n\r\n", 304, b""),
    "head": Sample(HEAD + b"Content-Length: 99\r\n\r\n", 200, b"", bodyless=True),
    "interim": Sample(
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
        + HEAD + b"Content-Length: 2\r\n\r\n{}", 200, b"{}",
    ),
    "chunked": Sample(
        CHUNKED + b"a\r\n0123456789\r\n1A;x=y\r\n" + b"z" * 26 + b"\r\n0\r\n\r\n", 200, b"0123456789" + b"z" * 26
    ),
    "chunked with an end of lines inside": Sample(CHUNKED + b"4\r\n\r\n\r\n\r\n0\r\nX-T: 1\r\n\r\n", 200, b"\r\n\r\n"),
    "no chunks": Sample(CHUNKED + b"0\r\n\r\n", 200, b""),
    "chunked and a length": Sample(
        HEAD + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 200, b"{}", keep=False
    ),
    "gzip": Sample(
        HEAD + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(gzip.compress(BODY, mtime=0))
        + gzip.compress(BODY, mtime=0), 200, BODY,
    ),
    "gzip in two parts": Sample(
        CHUNKED.replace(b"\r\n\r\n", b"\r\nContent-Encoding: x-gzip\r\n\r\n")
        + b"".join(b"15\r\n%s\r\n" % gzip.compress(half, mtime=0) for half in (b"{", b"}"))
        + b"0\r\n\r\n", 200, b"{}",
    ),
    "deflate": Sample(
        HEAD + b"Content-Encoding: deflate\r\n\r\n" + zlib.compress(BODY), 200, BODY, keep=False, until_close=True
    ),
    "deflate without its head": Sample(
        HEAD + b"Content-Encoding: deflate\r\n\r\n" + zlib.compress(BODY)[2:-4], 200, BODY, keep=False, until_close=True
    ),
}  # fmt: skip
sample = st.sampled_from(sorted(SAMPLES)).map(SAMPLES.__getitem__)


def read(pieces: list[bytes], ended: bool = False, bodyless: bool = False) -> http1.Answer | None:
    """None: it is not whole yet."""
    reader = Reader(bodyless)
    for number, piece in enumerate(pieces):
        if piece and reader.feed(piece):
            assert not any(pieces[number + 1 :]), "whole before all of it had come"
            return reader.answer
    if ended:
        reader.end()
        return reader.answer
    return None


def cut(raw: bytes, places: set[int]) -> list[bytes]:
    edges = sorted({0, len(raw), *(place for place in places if place < len(raw))})
    return [raw[start:end] for start, end in itertools.pairwise(edges)]


def said(answer: http1.Answer | None) -> Any:
    assert answer is not None
    return answer.status, answer.body, answer.keep, answer.fields, answer.pairs, answer.reason


@pytest.mark.parametrize("name", SAMPLES)
def test_samples(name: str) -> None:
    one = SAMPLES[name]
    answer = read([one.raw], one.until_close, one.bodyless)
    assert answer is not None
    assert (answer.status, answer.body, answer.keep) == (one.status, one.body, one.keep)
    bytewise = [one.raw[place : place + 1] for place in range(len(one.raw))]
    assert said(read(bytewise, one.until_close, one.bodyless)) == said(answer)


@given(sample, st.sets(st.integers(1, 200)))
def test_any_cuts_say_the_same(one: Sample, places: set[int]) -> None:
    whole = read([one.raw], one.until_close, one.bodyless)
    assert said(read(cut(one.raw, places), one.until_close, one.bodyless)) == said(whole)


@given(sample, st.data())
def test_any_end_too_early_is_told(one: Sample, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(one.raw) - 1))
    places = data.draw(st.sets(st.integers(1, 200), max_size=3))
    if one.until_close and place >= one.raw.index(b"\r\n\r\n") + 4:
        if b"deflate" in one.raw and place > one.raw.index(b"\r\n\r\n") + 4:
            with pytest.raises(HttpError):
                read(cut(one.raw[:place], places), ended=True)
        return  # where it ends is where it ends
    with pytest.raises(Truncated):
        read(cut(one.raw[:place], places), ended=True, bodyless=one.bodyless)


@given(sample.filter(lambda one: not one.until_close), st.binary(min_size=1, max_size=20))
def test_what_comes_after_an_answer_ends_the_connection(one: Sample, more: bytes) -> None:
    answer = read([one.raw + more], bodyless=one.bodyless)
    assert answer is not None
    assert (answer.body, answer.keep) == (one.body, False)


BROKEN = {
    "no http": b"SSH-2.0-OpenSSH_9.6\r\n",
    "no http at all": b"\x15\x03\x01\x00\x02\x02\x46",
    "another version": b"HTTP/2.0 200 OK\r\n\r\n",
    "no code": b"HTTP/1.1 OK\r\n\r\n",
    "a code that is none": b"HTTP/1.1 2x0 OK\r\n\r\n",
    "a code of digits elsewhere": "HTTP/1.1 ²²² OK\r\n\r\n".encode("latin-1"),
    "a long code": b"HTTP/1.1 2000 OK\r\n\r\n",
    "a code below 100": b"HTTP/1.1 099 OK\r\n\r\n",
    "no name": HEAD + b": x\r\n\r\n",
    "no colon": HEAD + b"Date\r\n\r\n",
    "a space before the colon": HEAD + b"Content-Length : 2\r\n\r\n{}",
    "a folded line": HEAD + b"X-A: b\r\n c\r\n\r\n",
    "a lone line feed": HEAD + b"X-A: b\nContent-Length: 2\r\n\r\n{}",
    "a lone carriage return": HEAD + b"X-A: b\rContent-Length: 2\r\n\r\n{}",
    "a nul": HEAD + b"X-A: b\0\r\n\r\n",
    "two lengths": HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    "a negative length": HEAD + b"Content-Length: -2\r\n\r\n{}",
    "a length with a sign": HEAD + b"Content-Length: +2\r\n\r\n{}",
    "an empty length": HEAD + b"Content-Length:\r\n\r\n{}",
    "a length beyond all memory": HEAD + b"Content-Length: 99999999999999999999\r\n\r\n{}",
    "another transfer-encoding": HEAD + b"Transfer-Encoding: gzip, chunked\r\n\r\n",
    "chunks before their time": b"HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "no size": CHUNKED + b"\r\n{}\r\n",
    "a size that is none": CHUNKED + b"0x2\r\n{}\r\n",
    "a negative size": CHUNKED + b"-2\r\n{}\r\n",
    "a size beyond all memory": CHUNKED + b"f" * 16 + b"\r\n",
    "a chunk that goes on": CHUNKED + b"2\r\n{}{}\r\n",
    "a chunk's line without an end": CHUNKED + b"2;" + b"x" * 5000,
    "trailers without an end": CHUNKED + b"0\r\n" + b"X: y\r\n" * 20_000,
    "a head without an end": HEAD + b"X-A: b\r\n" * 9_000,
    "a head that is too long": HEAD + b"X-A: b\r\n" * 9_000 + b"\r\n",
    "interim answers without an end": b"HTTP/1.1 100 Continue\r\n\r\n" * 20,
    "another protocol": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
    "a coding that was not asked for": HEAD + b"Content-Encoding: br\r\nContent-Length: 2\r\n\r\n{}",
    "no gzip": HEAD + b"Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
    "half of a gzip": HEAD + b"Content-Encoding: gzip\r\nContent-Length: 20\r\n\r\n" + gzip.compress(BODY)[:20],
    "no deflate": HEAD + b"Content-Encoding: deflate\r\nContent-Length: 4\r\n\r\n\xff\xff\xff\xff",
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken(name: str) -> None:
    raw = BROKEN[name]
    with pytest.raises(BadAnswer):
        read([raw])
    with pytest.raises(HttpError):
        read([raw[place : place + 7] for place in range(0, len(raw), 7)], ended=True)


DAMAGE = [b"", b"\r\n", b"\r", b"\0", b"0", b"f", b":", b"\xff"]


@given(sample, st.integers(0, 2**32))
def test_damaged(one: Sample, seed: int) -> None:
    """Whatever is done to the bytes: an answer, or an error that is typed."""
    chance = random.Random(seed)
    raw = bytearray(one.raw)
    for _ in range(chance.randrange(1, 6)):
        place = chance.randrange(len(raw))
        raw[place : place + chance.randrange(3)] = chance.choice(DAMAGE)
        raw = raw or bytearray(b"H")
    pieces = cut(bytes(raw), {chance.randrange(1, 200) for _ in range(chance.randrange(4))})
    reader = Reader()
    try:
        for piece in pieces:
            if reader.feed(piece):
                break
        else:
            reader.end()
    except HttpError:
        return
    assert 200 <= reader.answer.status <= 999


def test_fields() -> None:
    answer = read([HEAD + b"X-A:  one \r\nx-a: two\r\nX-B:\r\nSet-Cookie: a=b; c\r\n\r\n"], True)
    assert answer is not None
    assert answer.fields == {"x-a": "one, two", "x-b": "", "set-cookie": "a=b; c"}
    assert answer.pairs == [("X-A", "one"), ("x-a", "two"), ("X-B", ""), ("Set-Cookie", "a=b; c")]
    assert answer.raw_pairs[0] == (b"X-A", b"one")
    assert repr(answer) == "<Answer 200, 0 bytes>"


def test_names_that_a_server_makes_up_fill_no_memory() -> None:
    for number in range(2_000):
        read([HEAD + b"X-%d: 1\r\n\r\n" % number], True)
    assert len(http1._names) <= http1._MOST_NAMES


def test_request() -> None:
    raw = request_bytes("POST", "/a?b=c", "Host: x\r\nX-A: \xe9\r\n", 2, b"d=e")
    assert raw == b"POST /a?b=c HTTP/1.1\r\nHost: x\r\nX-A: \xe9\r\n\r\nd=e"
    assert isinstance(raw, Sealed)
    assert repr(raw) == f"<{len(raw)} bytes>"
    assert request_bytes("GET", "/", "", 0, None) == b"GET / HTTP/1.1\r\n\r\n"


@pytest.mark.parametrize(
    ("target", "fields"),
    [
        ("/a b", "X: y\r\n"),
        ("/a", "X: y\r\nEvil: z\r\n"),
        ("/a", "X: y\rz\r\n"),
        ("/a", "X: y\nEvil: z\r\n"),
        ("/a\r\nX: y", "X: y\r\n"),
        ("/a", "X: \u20ac\r\n"),
    ],
)
def test_a_request_that_would_be_another_one(target: str, fields: str) -> None:
    with pytest.raises(ValueError, match="can't be sent") as caught:
        request_bytes("GET", target, fields, 1, None)
    assert "Evil" not in str(caught.value)
    assert caught.value.__cause__ is None

"""Answers as bytes: good ones with what they say, and broken ones."""

from __future__ import annotations

import gzip
import itertools
import zlib
from typing import NamedTuple


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


def cut(raw: bytes, places: set[int]) -> list[bytes]:
    edges = sorted({0, len(raw), *(place for place in places if place < len(raw))})
    return [raw[start:end] for start, end in itertools.pairwise(edges)]

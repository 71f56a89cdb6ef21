"""HTTP/1.1 as a client of one host needs it, without I/O: the bytes of a request, and an answer out of bytes.

A ``Reader`` takes what arrives in pieces of any size; both shells feed it (``http1_sync.py`` from a socket,
``http1_async.py`` from a transport), so that both read alike. It is strict: what RFC 9112 calls malformed is an error
and never a guess, because the wrong end of one answer is the wrong beginning of the next.

It is in Python on purpose. An answer with the 24 lines that Binance sends takes 8 µs, 12 with aiohttp's parser in C,
which wants a loop and makes a stream of each body, and 100 with ``http.client``. What counts is to look at the bytes
once, to make nothing that nobody asks for (see ``http1_head.py``), and to take most answers out of one piece.
"""

from __future__ import annotations

import re
import zlib

from .http1_head import Answer, BadAnswer, HttpError

__all__ = [
    "ACCEPTED", "Answer", "BadAnswer", "HttpError", "Reader", "Sealed", "Truncated", "checked", "host_line",
    "request_bytes", "whole",
]  # fmt: skip

ACCEPTED = "gzip, deflate"
"""Codings of a body that are asked for, and understood."""

MOST_HEAD = 65_536
"""Bytes of a head, or of what follows the last chunk."""
MOST_LINE = 4_096
"""Bytes of the line before a chunk."""
MOST_INTERIM = 16
"""Answers of the kind 1xx before the one that counts."""

_is_size = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;.*)?", re.DOTALL).fullmatch
_BODYLESS = frozenset({204, 304})


class Truncated(HttpError):
    """The connection ended before the answer did."""


class Sealed(bytes):
    """The bytes of a request. They hold a key, so they don't show themselves in a debugger's list of locals."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{len(self)} bytes>"


def host_line(scheme: str, name: str, port: int | None) -> str:
    """The field that says which host is meant, with its CRLF."""
    shown = f"[{name}]" if ":" in name else name
    usual = 443 if scheme == "https" else 80
    return f"Host: {shown}\r\n" if port in (None, usual) else f"Host: {shown}:{port}\r\n"


def checked(fields: str, count: int) -> str:
    """``fields``, if they are so many lines, each with its CRLF.

    :raises ValueError: something would end a line, or the head, early.
    """
    if not fields.count("\r") == fields.count("\n") == fields.count("\r\n") == count:
        raise ValueError("a header holds characters that can't be sent")
    return fields


def request_bytes(method: str, target: str, fields: str, body: bytes | None) -> Sealed:
    """``fields``: as they were ``checked``.

    :raises ValueError: something would end the first line early, or isn't Latin-1.
    """
    if " " not in target and "\r" not in target and "\n" not in target:
        try:
            raw = f"{method} {target} HTTP/1.1\r\n{fields}\r\n".encode("latin-1")
        except UnicodeEncodeError:
            pass
        else:
            return Sealed(raw + body) if body else Sealed(raw)
    raise ValueError(f"{method}: the address or a header holds characters that can't be sent")


def whole(data: bytes) -> Answer | None:
    """The answer, if this is all of it, and its head like the last one's, as with most. None: a ``Reader`` has to look.

    :raises BadAnswer: The body is not coded as it says.
    """
    answer = Answer.known(data)
    if answer is None or answer.status != 200:
        return None
    body = data[answer.end :]
    if len(body) != answer.length:
        return None
    coding = answer.fields.get("content-encoding")
    answer.body = body if coding is None or not body else _decoded(body, coding)
    return answer


_HEAD, _LENGTH, _REST, _SIZE, _CHUNK_END, _TRAILERS, _DONE = range(7)


class Reader:
    """Reads one answer, whatever it is like. ``feed`` it until it says that the answer is whole, or tell it the
    ``end``; ``answer`` is the result. Any exception ends it: nothing more can be made of that connection.

    :param bodyless: The answer has no body, whatever its head says: HEAD was asked.
    """

    answer: Answer
    _stage = _HEAD
    _buffer = b""
    _searched = _left = _interim = _trailers = 0

    def __init__(self, bodyless: bool = False) -> None:
        self._bodyless = bodyless
        self._parts: list[bytes] = []

    def feed(self, data: bytes) -> bool:
        """True: the answer is whole.

        :raises BadAnswer: It is none.
        """
        stage = self._stage
        if stage == _HEAD:
            return self._feed_head(data)
        if stage == _LENGTH:
            return self._feed_length(data)
        if stage == _REST:
            self._parts.append(data)
            return False
        return self._feed_chunks(data)

    def end(self) -> None:
        """The server has closed the connection.

        :raises Truncated: The answer is not whole.
        """
        if self._stage == _REST:
            self._finish(b"")
        elif self._stage == _HEAD and not self._buffer:
            raise Truncated("the server closed the connection without an answer")
        else:
            raise Truncated("the connection ended in the middle of the answer")

    # --- stages

    def _feed_head(self, data: bytes) -> bool:
        while True:
            if self._buffer:
                data = self._buffer + data
            end = data.find(b"\r\n\r\n", self._searched)
            if end < 0:
                if len(data) > MOST_HEAD:
                    raise BadAnswer(f"a head of more than {MOST_HEAD} bytes")
                if not b"HTTP/1."[: len(data)] == data[:7]:
                    raise BadAnswer(f"this is no HTTP: {data[:30]!r}")
                self._buffer, self._searched = data, max(0, len(data) - 3)
                return False
            if end > MOST_HEAD:
                raise BadAnswer(f"a head of more than {MOST_HEAD} bytes")
            answer = Answer(data, end + 4)
            data = data[answer.end :]
            self._buffer, self._searched = b"", 0
            if answer.status >= 200:
                break
            self._interim += 1
            if answer.status == 101 or self._interim > MOST_INTERIM:
                raise BadAnswer(f"an answer {answer.status} that was not asked for")
            if not data:
                return False
        self.answer = answer
        if answer.length < 0 or self._bodyless or answer.status in _BODYLESS:
            return self._begin_body(answer, data)
        self._left = answer.length
        self._stage = _LENGTH
        return self._feed_length(data)

    def _begin_body(self, answer: Answer, data: bytes) -> bool:
        fields = answer.fields
        connection = fields.get("connection")
        if answer.version == 10 or (connection is not None and "close" in connection.lower()):
            answer.keep = False
        length, coding = fields.get("content-length"), fields.get("transfer-encoding")
        if self._bodyless or answer.status in _BODYLESS:
            return self._finish(data)
        if coding is not None:
            if coding.lower() != "chunked" or answer.version == 10:
                raise BadAnswer(f"a transfer-encoding that was not asked for: {coding!r:.60}")
            if length is not None:
                answer.keep = False
            self._stage = _SIZE
            return self._feed_chunks(data)
        if length is None:
            answer.keep = False
            self._stage = _REST
            self._parts.append(data)
            return False
        self._left = _length(length)
        self._stage = _LENGTH
        return self._feed_length(data)

    def _feed_length(self, data: bytes) -> bool:
        left = self._left
        if len(data) < left:
            self._left = left - len(data)
            self._parts.append(data)
            return False
        if len(data) == left:
            self._parts.append(data)
            return self._finish(b"")
        self._parts.append(data[:left])
        return self._finish(data[left:])

    def _feed_chunks(self, data: bytes) -> bool:
        if self._buffer:
            data, self._buffer = self._buffer + data, b""
        at = 0
        while True:
            if self._left:
                piece = data[at : at + self._left]
                self._parts.append(piece)
                at += len(piece)
                self._left -= len(piece)
                if self._left:
                    return False
                self._stage = _CHUNK_END
            end = data.find(b"\r\n", at)
            if end < 0 or end - at > MOST_LINE:
                if len(data) - at > MOST_LINE:
                    raise BadAnswer("a chunk without an end, or with too long a beginning")
                self._buffer = data[at:]
                return False
            line, at = data[at:end], end + 2
            if self._stage == _SIZE:
                self._left = _size(line)
                if not self._left:
                    self._stage = _TRAILERS
            elif self._stage == _CHUNK_END:
                if line:
                    raise BadAnswer("a chunk is longer than it says")
                self._stage = _SIZE
            elif not line:
                return self._finish(data[at:])
            else:
                self._trailers += len(line)
                if self._trailers > MOST_HEAD:
                    raise BadAnswer("more behind the last chunk than a head may have")

    def _finish(self, excess: bytes) -> bool:
        answer, parts = self.answer, self._parts
        if excess:  # of which request that is the answer, nobody knows
            answer.keep = False
        body = parts[0] if len(parts) == 1 else b"".join(parts)
        coding = answer.fields.get("content-encoding")
        answer.body = body if coding is None or not body else _decoded(body, coding)
        self._stage = _DONE
        return True


def _length(value: str) -> int:
    if "," in value:  # it came twice; that is all right if it says the same
        first, *others = (one.strip(" \t") for one in value.split(","))
        value = first if all(other == first for other in others) else ""
    if not (value.isascii() and value.isdigit() and len(value) < 16):
        raise BadAnswer("a content-length that is no number")
    return int(value)


def _size(line: bytes) -> int:
    found = _is_size(line)
    if found is None:
        raise BadAnswer(f"a chunk has no size: {line[:30]!r}")
    return int(found[1], 16)


# --- codings of the body ----------------------------------------------------------------------------------------------


def _decoded(body: bytes, codings: str) -> bytes:
    for coding in reversed(codings.lower().split(",")):
        name = coding.strip(" \t")
        try:
            if name in ("gzip", "x-gzip"):
                body = _inflated(body, zlib.MAX_WBITS | 16)
            elif name == "deflate":  # with zlib's head, as it should be, or without
                wrapped = body[0] & 0x0F == 8 and int.from_bytes(body[:2], "big") % 31 == 0
                body = _inflated(body, zlib.MAX_WBITS if wrapped else -zlib.MAX_WBITS)
            elif name not in ("", "identity"):
                raise BadAnswer(f"a content-encoding that was not asked for: {name!r:.60}")
        except zlib.error as error:
            raise BadAnswer(f"the body is not {name}: {error}") from None
    return body


def _inflated(body: bytes, bits: int) -> bytes:
    parts = []
    while True:
        inflater = zlib.decompressobj(bits)
        parts.append(inflater.decompress(body))
        if not inflater.eof:
            raise BadAnswer("the compressed body ends too early")
        body = inflater.unused_data
        if not (bits > 16 and body.startswith(b"\x1f\x8b")):  # gzip may come in several parts
            return b"".join(parts)

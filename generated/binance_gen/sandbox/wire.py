# Copied from codegen/handwritten/sandbox/wire.py; edit there.
"""Bytes as clients send them: query strings, forms, and WebSocket frames. Nothing is normalised on the way in."""

from __future__ import annotations

import re

from . import errors

CLOSE, PING, PONG, TEXT = 0x8, 0x9, 0xA, 0x1

# RFC 3986, section 3.4: what may stand in a query without being percent-encoded, and the escapes themselves.
_CANONICAL = re.compile(rb"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*")
_ESCAPE = re.compile(rb"%([0-9A-Fa-f]{2})?")


def is_canonical(payload: bytes) -> bool:
    """Whether everything that needs percent-encoding has it. Signatures over anything else are refused."""
    return _CANONICAL.fullmatch(payload) is not None


def percent_decode(value: bytes) -> str:
    def replace(match: re.Match[bytes]) -> bytes:
        if match[1] is None:
            raise errors.illegal_chars()
        return bytes([int(match[1], 16)])

    try:
        return _ESCAPE.sub(replace, value.replace(b"+", b" ")).decode()
    except UnicodeDecodeError:
        raise errors.illegal_chars() from None


def parse_pairs(raw: bytes) -> list[tuple[str, str]]:
    """``a=1&b=%202`` -> [("a", "1"), ("b", " 2")], in order, nothing merged."""
    pairs = []
    for part in raw.split(b"&"):
        if part:
            name, _, value = part.partition(b"=")
            pairs.append((percent_decode(name), percent_decode(value)))
    return pairs


def merge(query: list[tuple[str, str]], body: list[tuple[str, str]]) -> dict[str, str]:
    """One value for each name. A name twice in one place is refused; in both places, the query's counts."""
    for pairs in (query, body):
        if len({name for name, _ in pairs}) != len(pairs):
            raise errors.duplicate_parameter()
    return {**dict(body), **dict(query)}


def without_signature(raw: bytes) -> bytes:
    return b"&".join(part for part in raw.split(b"&") if part.partition(b"=")[0] != b"signature")


def frame(opcode: int, payload: bytes) -> bytes:
    """A whole, unmasked WebSocket frame."""
    size = len(payload)
    if size < 126:
        return bytes((0x80 | opcode, size)) + payload
    if size < 1 << 16:
        return bytes((0x80 | opcode, 126)) + size.to_bytes(2, "big") + payload
    return bytes((0x80 | opcode, 127)) + size.to_bytes(8, "big") + payload

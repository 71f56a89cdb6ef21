# Copied from codegen/handwritten/sandbox/wire.py; edit there.
"""Bytes as clients send them: query strings, forms, and WebSocket frames. Nothing is normalised on the way in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from . import errors

CLOSE, PING, PONG, TEXT = 0x8, 0x9, 0xA, 0x1

# RFC 3986, section 3.4: what may stand in a query without being percent-encoded, and the escapes themselves.
_CANONICAL = re.compile(rb"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*")
_ESCAPE = re.compile(rb"%([0-9A-Fa-f]{2})?")


_INDEXED = re.compile(r"(\w+)\[(\d{1,4})\](?:\.(\w+))?")


def is_canonical(payload: bytes, *, brackets: bool = False) -> bool:
    """Whether everything that needs percent-encoding has it. Signatures over anything else are refused. ``brackets``:
    names of indexed arrays may have theirs as they are."""
    if brackets:
        payload = payload.replace(b"[", b"").replace(b"]", b"")
    return _CANONICAL.fullmatch(payload) is not None


def plain_brackets(payload: bytes) -> bytes:
    """What a signature covers of indexed arrays: brackets as they are, in whatever form they came."""
    for escape, bracket in ((b"%5B", b"["), (b"%5b", b"["), (b"%5D", b"]"), (b"%5d", b"]")):
        payload = payload.replace(escape, bracket)
    return payload


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


def json_text(written: bytes) -> str:
    """A JSON value as a query would have it: texts without quotes, everything else as it was written."""
    return str(msgspec.json.decode(written)) if written[:1] == b'"' else written.decode()


def merge(query: list[tuple[str, str]], body: list[tuple[str, str]]) -> dict[str, str]:
    """One value for each name. A name twice in one place is refused; in both places, the query's counts."""
    for pairs in (query, body):
        if len({name for name, _ in pairs}) != len(pairs):
            raise errors.duplicate_parameter()
    return {**dict(body), **dict(query)}


def gather(pairs: list[tuple[str, str]], encodings: Mapping[str, str | None]) -> list[tuple[str, str]]:
    """Arrays that are spread over several names or values, or over one with commas, as one JSON array each.

    ``a[0].b=1&a[0].c=2`` (indexed) -> ``a=[{"b":"1","c":"2"}]``; ``a=1&a=2`` (repeated) and ``a=1,2`` (comma) ->
    ``a=["1","2"]``.
    """
    plain: list[tuple[str, str]] = []
    arrays: dict[str, list[Any]] = {}
    for name, value in pairs:
        index = _INDEXED.fullmatch(name)
        if index and encodings.get(index[1]) == "indexed":
            _place(arrays.setdefault(index[1], []), int(index[2]), index[3], value)
        elif encodings.get(name) == "repeated":
            arrays.setdefault(name, []).append(value)
        elif encodings.get(name) == "comma" and value:
            plain.append((name, msgspec.json.encode(value.split(",")).decode()))
        else:
            plain.append((name, value))
    return plain + [(name, msgspec.json.encode(items).decode()) for name, items in arrays.items()]


def _place(items: list[Any], index: int, field: str | None, value: str) -> None:
    """The next item, or another field of the last one: indexes have no gaps."""
    if index > len(items):
        raise errors.illegal_chars()
    if index == len(items):
        items.append(value if field is None else {})
    if field is not None:
        items[index][field] = value


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

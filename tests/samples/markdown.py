"""Samples in Binance's Spot documentation: fenced blocks of JSON with comments, below what they are samples of."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .sample import Sample, Unread

NAME = "binance-spot-api-docs"
HOLDS = "rest-api.md"
FILES = ("rest-api.md", "web-socket-api.md", "web-socket-streams.md", "user-data-stream.md")

_FENCE = re.compile(r"^( *)```(\w*)\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#+ .*$", re.MULTILINE)
_STREAM = re.compile(r"^\*\*Stream Names?\*?\*?:?\*?\*?:? *(.+)$", re.MULTILINE)
_ADDRESS = re.compile(r"(GET|POST|PUT|DELETE) (/\S+)")
_COMMENT = re.compile(r'"(?:[^"\\\n]|\\.)*"|//[^\n]*|/\*.*?\*/', re.DOTALL)
_LANGUAGES = {"", "json", "javascript"}


def read(folder: Path) -> Iterator[Sample | Unread]:
    for name in FILES:
        yield from samples((folder / name).read_text(encoding="utf-8"), name)


def samples(text: str, file: str) -> Iterator[Sample | Unread]:
    """Every block that is JSON, with the address, request or stream name that stands before it in its section."""
    section = ""
    address: tuple[str, ...] = ()
    kind: str | None = None
    for start, mark, body in _marks(text):
        at = f"{file}:{text.count(chr(10), 0, start) + 1}"
        if mark == "heading":
            section, address, kind = body.lstrip("# "), (), None
        elif mark == "stream":
            names = re.split(r"\s+OR\s+", body.replace("\\", "").strip())
            address, kind = tuple(names), "stream"
        elif found := _ADDRESS.fullmatch(body.strip()):
            address, kind = (f"{found[1]} {found[2]}",), "rest"
        elif body.lstrip()[:1] in ("{", "["):
            try:
                value = parse(body)
            except ValueError as error:
                yield Unread(f"{section}: no JSON: {error}", at)
                continue
            if isinstance(value, dict) and isinstance(value.get("method"), str) and "id" in value:
                address, kind = (value["method"],), "ws"
                yield Sample("request", value["method"], value.get("params", {}), "spot", at)
                continue
            found_here = list(_told(value, kind, address, at))
            yield from found_here or [Unread(f"{section}: nothing says what it is a sample of", at)]


def _marks(text: str) -> Iterator[tuple[int, str, str]]:
    """Headings, stream names and blocks, in the order of the text."""
    blocks = list(_FENCE.finditer(text))
    inside = [(block.start(), block.end()) for block in blocks]
    found = [(block.start(), "block", block[3]) for block in blocks if block[2] in _LANGUAGES]
    for mark, pattern in (("heading", _HEADING), ("stream", _STREAM)):
        for match in pattern.finditer(text):
            if not any(start < match.start() < end for start, end in inside):
                found.append((match.start(), mark, match[match.lastindex or 0]))
    return iter(sorted(found))


def _told(value: Any, kind: str | None, address: tuple[str, ...], at: str) -> Iterator[Sample]:
    keys = set(value) if isinstance(value, dict) else set()
    if keys == {"stream", "data"}:
        value = value["data"]
    elif keys in ({"event"}, {"subscriptionId", "event"}):
        value, kind = value["event"], None
    status = value["status"] if {"id", "status"} <= keys else None
    if status not in (None, 200) or {"code", "msg"} <= keys <= {"code", "msg", "data"}:
        yield Sample("error", "", value, "spot", at)
    elif kind == "ws" and status == 200:
        yield Sample("ws", address[0], value["result"], "spot", at)
    elif kind == "stream":
        yield from (Sample("stream", name, value, "spot", at) for name in address)
    elif kind == "rest":
        yield Sample("rest", address[0], value, "spot", at)
    elif isinstance(value, dict) and "e" in value:
        yield Sample("event", value["e"], value, "spot", at)


def parse(text: str) -> Any:
    """JSON with comments, trailing commas and dots for what is left out."""
    bare = _COMMENT.sub(lambda match: match[0] if match[0].startswith('"') else "", text)
    bare = re.sub(r",?\s*\.\.\.", "", bare)
    return json.loads(re.sub(r",(\s*[\]}])", r"\1", bare))

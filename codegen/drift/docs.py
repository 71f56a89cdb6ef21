"""Binance's documentation repository -> facts. It is Markdown, one heading for each endpoint, method, stream and event,
with tables of parameters and JSON samples below.

Samples show what an answer may hold, never that it holds nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from . import prose
from .facts import ANYTHING, UNKNOWN, AnyOf, Call, Event, Origin, Parameter, Shape, Side, Socket, Source
from .samples import read_sample, shape_of

__all__ = ["read_docs"]

_PRODUCT = "spot"
"""The product that the repository describes."""

_IMPLIED = frozenset({"timestamp", "signature", "apiKey", "recvWindow"})
_KINDS = {
    "STRING": "string", "INT": "int", "LONG": "int", "DECIMAL": "decimal", "BOOLEAN": "bool",
    "ARRAY OF STRING": "array<string>",
}  # fmt: skip
_SECURITY = re.compile(r"\((TRADE|USER_DATA|USER_STREAM|MARKET_DATA)\)")
_ADDRESS = re.compile(r"^```\w*\n(GET|POST|PUT|DELETE) (/\S+)[^\n]*\n```", re.MULTILINE)
_FENCE = re.compile(r"^ *```(?:javascript|json)?\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
_WEIGHT = re.compile(r"^\*\*Weight:?\*\*:?(.*?)(?=^\*\*|^#|\Z)", re.MULTILINE | re.DOTALL)
_STREAM = re.compile(r"^\*\*Stream Names?:\*\*(.*)$|^\*\*Stream Name\*\*:(.*)$", re.MULTILINE)
_VALUES = re.compile(
    r"(?:valid|supported|allowed) values(?: are)?:? *((?:`[A-Z][A-Z_0-9]*`(?:,? (?:and|or) |,? ?/? ?)?)+)", re.I
)


@dataclass(frozen=True)
class _Section:
    """What stands below one heading, up to the next; ``path`` and ``line`` are where."""

    title: str
    text: str
    path: str
    line: int


def read_docs(product: str, folder: Path) -> Source | None:
    """What the repository says of a product; None where it says nothing."""
    if product != _PRODUCT or not (folder / "rest-api.md").is_file():
        return None
    who = "documentation"
    rest, ws = _sections(folder, "rest-api.md"), _sections(folder, "web-socket-api.md")
    streams, user = _sections(folder, "web-socket-streams.md"), _sections(folder, "user-data-stream.md")
    calls = {call.where: call for section in rest for call in _endpoint(section, who)}
    calls |= {call.where: call for section in ws for call in _method(section, who)}
    sockets = {socket.template: socket for section in streams for socket in _sockets(section, who)}
    events = {event.event: event for section in user for event in _events(section, who)}
    surfaces = frozenset({"rest", "ws", "streams", "events"})
    return Source(product, who, "documentation", surfaces, calls, sockets, events, samples=True)


def _sections(folder: Path, name: str) -> Iterator[_Section]:
    path = folder / name
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    heading, line, fenced = "", 1, False
    lines: list[str] = []
    for number, row in enumerate([*text.splitlines(), "# end"], start=1):
        fenced ^= row.lstrip().startswith("```")
        if row.startswith("#") and not fenced:
            if lines:
                yield _Section(heading, "\n".join(lines) + "\n", name, line)
            heading, line, lines = row.lstrip("# "), number, []
        else:
            lines.append(row)


# --- calls ---------------------------------------------------------------------------------------------------------


def _endpoint(section: _Section, who: str) -> Iterator[Call]:
    found = _ADDRESS.search(section.text)
    if found:
        yield _call(section, who, "rest", f"{found[1]} {found[2]}", _answer(section.text[found.end() :], "rest"))


def _method(section: _Section, who: str) -> Iterator[Call]:
    for found in _FENCE.finditer(section.text) if _WEIGHT.search(section.text) else ():
        sample = _sample(found[1])
        if isinstance(sample, dict) and isinstance(sample.get("method"), str):
            yield _call(section, who, "ws", sample["method"], _answer(section.text[found.end() :], "ws"))
            return


def _call(section: _Section, who: str, side: Side, address: str, answer: Shape) -> Call:
    security, cost = _SECURITY.search(section.title), _WEIGHT.search(section.text)
    return Call(
        side=side,
        address=address,
        name="_".join(re.findall(r"[a-z0-9]+", _SECURITY.sub("", section.title).lower())),
        group=section.path.removesuffix(".md"),
        parameters=tuple(_parameters(section.text)),
        security=security[1] if security else None,
        weight=prose.weight(cost[1]) if cost else None,
        orders=prose.orders(section.text),
        answer=answer,
        deprecated="deprecated" in section.title.lower(),
        origin=Origin(who, section.path, section.line),
    )


def _answer(text: str, side: Side) -> Shape:
    """All samples together; of the WebSocket API without their envelope, and without failures."""
    options: list[Shape] = []
    for found in _FENCE.finditer(text):
        sample = _sample(found[1])
        if isinstance(sample, dict) and "method" in sample and side == "ws":
            continue
        if isinstance(sample, dict) and ("code" in sample or "error" in sample):
            continue
        if side == "ws" and isinstance(sample, dict):
            sample = sample.get("result")
        if isinstance(sample, dict | list):
            options.append(shape_of(sample))
    return AnyOf(tuple(options)) if len(options) > 1 else options[0] if options else UNKNOWN


def _sample(text: str) -> object:
    try:
        return read_sample(text)
    except ValueError:
        return None


# --- parameters ----------------------------------------------------------------------------------------------------


def _parameters(text: str) -> Iterator[Parameter]:
    seen: set[str] = set()
    for name, kind, mandatory, words in _rows(text):
        if name in _IMPLIED or name in seen or not re.fullmatch(r"\w+", name):
            continue
        seen.add(name)
        found = _VALUES.search(words)
        listed = frozenset(re.findall(r"`([A-Z][A-Z_0-9]*)`", found[1])) if found and kind == "ENUM" else frozenset()
        default, most = prose.bounds(words) if kind in ("INT", "LONG") else (None, None)
        values = listed if len(listed) > 1 else None
        yield Parameter(name, _KINDS.get(kind), mandatory.startswith("YES"), values, default, most)


def _rows(text: str) -> Iterator[tuple[str, str, str, str]]:
    """Of the tables with a column Mandatory, in Markdown or HTML."""
    inside = False
    for line in text.splitlines():
        cells = [_plain(cell) for cell in line.strip().strip("|").split("|")]
        if len(cells) >= 3 and cells[2] == "Mandatory":
            inside = True
        elif "|" not in line:
            inside = False
        elif inside and not cells[0].startswith("--"):
            yield cells[0], cells[1].upper(), cells[2].upper(), " ".join(cells[3:])
    for table in re.findall(r"<table>(.*?)</table>", text, re.DOTALL):
        if "<th>Mandatory</th>" in table:
            yield from _html_rows(table)


def _html_rows(table: str) -> Iterator[tuple[str, str, str, str]]:
    for row in re.findall(r"<tr>(.*?)</tr>", table, re.DOTALL):
        cells = [_plain(cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", row, re.DOTALL)]
        if len(cells) >= 3:
            yield cells[0], cells[1].upper(), cells[2].upper(), " ".join(cells[3:])


def _plain(cell: str) -> str:
    cell = re.sub(r"</?code>", "`", cell)
    text = re.sub(r"<[^>]+>", " ", cell).strip()
    return text.strip("`* ") if re.fullmatch(r"[`*]*\w+[`*]*", text) else " ".join(text.split())


# --- streams and events --------------------------------------------------------------------------------------------


def _sockets(section: _Section, who: str) -> Iterator[Socket]:
    found = _STREAM.search(section.text)
    if not found:
        return
    payload = _answer(section.text[found.end() :], "rest")
    for template in re.split(r"\bOR\b", (found[1] or found[2]).replace("\\", "").replace("window-size", "window_size")):
        template = template.strip()
        parameters = tuple(Parameter(name, None, True) for name in re.findall(r"<(\w+)>", template))
        names: Mapping[str, Shape] = {re.sub(r"<\w+>", ANYTHING, template): payload}
        name = "_".join(re.findall(r"[a-z0-9]+", section.title.lower()))
        yield Socket(template, name, None, parameters, names, Origin(who, section.path, section.line))


def _events(section: _Section, who: str) -> Iterator[Event]:
    for found in _FENCE.finditer(section.text):
        sample = _sample(found[1])
        event = sample.get("event", sample) if isinstance(sample, dict) else None
        if isinstance(event, dict) and isinstance(event.get("e"), str):
            yield Event(event["e"], shape_of(event), Origin(who, section.path, section.line))

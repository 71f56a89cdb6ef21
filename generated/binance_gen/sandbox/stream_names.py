# Copied from codegen/handwritten/sandbox/stream_names.py; edit there.
"""Names of market streams: which entry of the catalog one belongs to, and what it asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_TOKEN = re.compile(r"<(\w+)>|\[|\]| if \w+")


@dataclass(frozen=True)
class Stream:
    """One stream by its name. ``known`` are values for fields of its payloads; ``prefix`` is its path class."""

    name: str
    entry: str
    prefix: str
    described: Any
    sequence: Mapping[str, Any] | None
    known: Mapping[str, Any]


class StreamNames:
    """All streams of a product."""

    def __init__(self, streams: Mapping[str, Any]) -> None:
        self._streams = streams
        self._patterns = [
            (re.compile(_pattern(entry["stream"], entry.get("params", {}))), name)
            for name, entry in streams.items()
            if entry.get("stream") and "user_data" not in entry
        ]
        self.prefixes = frozenset(entry["prefix"] for entry in self._entries() if entry.get("prefix"))

    def find(self, name: str) -> Stream | None:
        for pattern, entry_name in self._patterns:
            if match := pattern.fullmatch(name):
                entry = self._streams[entry_name]
                given = {key: value for key, value in match.groupdict().items() if value is not None}
                return Stream(
                    name=name,
                    entry=entry_name,
                    prefix=entry.get("prefix") or "",
                    described=_described(entry["event"], given),
                    sequence=_rule(entry.get("sequence") or {}, given),
                    known=_known(given),
                )
        return None

    def _entries(self) -> Iterator[Mapping[str, Any]]:
        """Streams by name and user streams; a socket of several streams has the path classes of those."""
        return (entry for entry in self._streams.values() if not entry.get("multiplex"))


def _pattern(template: str, params: Mapping[str, Any]) -> str:
    """``<symbol>@depth[<depth>][@<interval>ms]`` as a regular expression."""
    parts: list[str] = []
    at = 0
    for token in _TOKEN.finditer(template):
        parts.append(re.escape(template[at : token.start()]))
        at = token.end()
        if token[1]:
            parts.append(f"(?P<{token[1]}>{_value(params.get(token[1], {}))})")
        elif token[0] == "[":
            parts.append("(?:")
        elif token[0] == "]":
            parts.append(")?")
    parts.append(re.escape(template[at:]))
    return "".join(parts)


def _value(param: Mapping[str, Any]) -> str:
    if param.get("enum") and not param.get("open"):
        longest_first = sorted((str(value) for value in param["enum"]), key=len, reverse=True)
        return "|".join(map(re.escape, longest_first))
    if param.get("type") == "int":
        return "[0-9]+"
    return "[^@/A-Z]+" if param.get("case") == "lower" else "[^@/]+"


def _rule(sequence: Mapping[str, Any], given: Mapping[str, str]) -> Mapping[str, Any] | None:
    """What orders the events of the stream, by what is in its name."""
    return next((rule for param, rule in sequence.items() if param in given), sequence.get("else"))


def _described(event: Mapping[str, Any], given: Mapping[str, str]) -> Any:
    for name, described in event.get("cases") or ():
        if name in given:
            return described
    return event.get("else")


def _known(given: Mapping[str, str]) -> dict[str, Any]:
    """Values by the names that fields of payloads have: symbols in capitals, under their short names too."""
    known: dict[str, Any] = dict(given)
    for name, short in (("symbol", "s"), ("pair", "ps")):
        if name in given:
            known[name] = known[short] = given[name].upper()
    if "pair" in given:
        known.setdefault("s", known["pair"])
    if "contract_address" in given:
        known["ca"] = given["contract_address"]
    return known

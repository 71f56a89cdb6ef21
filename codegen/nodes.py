"""Strict YAML: text -> nodes that know where they stand.

Built on the parser's events rather than on loaded documents: there anchors are still visible, duplicate keys still
there, and no scalar has been interpreted. So ``on: rest`` has the key ``on``, and whether ``5`` is a number is
decided by whoever reads it. What YAML readers disagree about (``NO``, ``12:30``, ``010``) is refused here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import yaml

from .model import Diagnostic, Location

__all__ = ["ListNode", "MapNode", "Node", "ScalarNode", "misread", "parse", "parse_bytes"]

DEPTH = 40
"""Deeper nesting is a mistake; the bound keeps every recursion over nodes shallow."""

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class ScalarNode:
    """``style`` is the quote or block sign, empty for plain text. ``start`` and ``end`` are offsets in the file.
    ``bad``: a diagnostic has been given; readers stay silent about it."""

    path: str
    line: int
    column: int
    start: int
    end: int
    text: str
    style: str
    bad: bool = False

    @property
    def at(self) -> Location:
        return Location(self.path, self.line, self.column)

    @property
    def plain(self) -> bool:
        return not self.style


@dataclass(slots=True)
class ListNode:
    path: str
    line: int
    column: int
    start: int
    end: int
    flow: bool
    items: list[Node] = field(default_factory=list)

    @property
    def at(self) -> Location:
        return Location(self.path, self.line, self.column)


@dataclass(slots=True)
class MapNode:
    """Entries in their written order; of duplicate keys the first."""

    path: str
    line: int
    column: int
    start: int
    end: int
    flow: bool
    entries: dict[str, tuple[ScalarNode, Node]] = field(default_factory=dict)

    @property
    def at(self) -> Location:
        return Location(self.path, self.line, self.column)

    def get(self, name: str) -> Node | None:
        entry = self.entries.get(name)
        return entry[1] if entry else None

    def __iter__(self) -> Iterator[tuple[ScalarNode, Node]]:
        return iter(self.entries.values())


Node: TypeAlias = ScalarNode | ListNode | MapNode


# --- what a plain scalar would be elsewhere ------------------------------------------------------------------------

_MISREAD = re.compile(
    r"""
      (?P<boolean>   yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|True|TRUE|False|FALSE )
    | (?P<null>      ~|Null|NULL )
    | (?P<time>      [-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)? )
    | (?P<octal>     [-+]?0o?[0-9_]+ )
    | (?P<number>    [-+]?0[xb][0-9a-fA-F_]+
                   | [-+]?[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?
                   | [-+]?\.[0-9_]+(?:[eE][-+]?[0-9]+)?
                   | [-+]?\.(?:inf|Inf|INF) | \.(?:nan|NaN|NAN) )
    | (?P<moment>    [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:.* )
    | (?P<default>   = )
    """,
    re.VERBOSE,
)
_NUMBER = re.compile(r"(?:0|-?[1-9][0-9]*)|-?(?:0|[1-9][0-9]*)\.[0-9]+")  # one to everybody
_KIND = {
    "boolean": "a boolean",
    "null": "null",
    "time": "a number in base 60",
    "octal": "an octal number",
    "number": "a number",
    "moment": "a time stamp",
    "default": "a default marker",
}
_FIRST = frozenset("yYnNoOtTfF~+-.=0123456789")


def misread(text: str) -> str | None:
    """What some YAML reader takes this plain text for, although it doesn't look like it."""
    if text[:1] not in _FIRST or _NUMBER.fullmatch(text):
        return None
    match = _MISREAD.fullmatch(text)
    return _KIND[match.lastgroup] if match and match.lastgroup else None


# --- parsing -------------------------------------------------------------------------------------------------------


def parse_bytes(path: str, data: bytes) -> tuple[Node | None, list[Diagnostic]]:
    """The file's root node; None when it isn't readable at all or empty."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        return None, [Diagnostic(_place(path, before, len(before)), "S025", "not UTF-8: save the file as UTF-8")]
    return parse(path, text)


def parse(path: str, text: str) -> tuple[Node | None, list[Diagnostic]]:
    builder = _Builder(path)
    for sign, name in (("\ufeff", "a byte order mark"), ("\t", "a tab")):
        found = text.find(sign)
        if found >= 0:
            builder.report(
                _place(path, text, found), "S025", f"{name} stands here: take it away, the spec is indented by spaces"
            )
            return None, builder.problems
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except _Stop:
        return None, builder.problems
    except yaml.reader.ReaderError as error:
        place = _place(path, text, error.position if isinstance(error.position, int) else 0)
        builder.report(
            place, "S025", "a character that YAML doesn't allow: take it away, or write it as an escape in quotes"
        )
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Location(path, mark.line + 1, mark.column + 1) if mark else Location(path, 1, 1)
        what = " ".join(part for part in (error.context, error.problem) if part)
        builder.report(place, "S025", f"not YAML: {what}: {_remedy(what)}")
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        # The pure Python scanner lets int() and chr() raise on absurd escapes and version numbers.
        builder.report(Location(path, 1, 1), "S025", f"not YAML: {error}")
    else:
        if builder.root is None and not builder.problems:
            builder.report(Location(path, 1, 1), "S025", "the file is empty: write its entries, or take it away")
    return builder.root, builder.problems


_REMEDIES = {
    "mapping values are not allowed": "quote a text that has a colon in it, or mend the indentation",
    "could not find expected ':'": "write key: value, or indent the line",
    "cannot start any token": "quote the text",
    "block end": "mend the indentation",
    "did not find expected key": "mend the indentation",
    "flow": "write the bracket or comma that is missing",
    "block scalar": "quote the text",
    "quoted scalar": "write the quote that is missing",
}


def _remedy(said: str) -> str:
    """What mostly helps when the parser says this."""
    return next((_REMEDIES[words] for words in _REMEDIES if words in said), "quote what is no plain text")


def _place(path: str, text: str, offset: int) -> Location:
    start = text.rfind("\n", 0, offset) + 1
    return Location(path, text.count("\n", 0, offset) + 1, offset - start + 1)


_OPENS: dict[Any, type[ListNode] | type[MapNode]] = {
    yaml.SequenceStartEvent: ListNode,
    yaml.MappingStartEvent: MapNode,
}
_CLOSES = (yaml.SequenceEndEvent, yaml.MappingEndEvent)


class _Stop(Exception):
    """The rest of the file can't be judged."""


class _Builder:
    """Events -> nodes. A stack instead of recursion: the depth of the input is not ours to choose."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Diagnostic] = []
        self.root: Node | None = None
        self._stack: list[ListNode | MapNode] = []
        self._keys: list[ScalarNode | None] = []

    def report(self, at: Location, rule: str, message: str) -> None:
        self.problems.append(Diagnostic(at, rule, message))

    def take(self, event: Any) -> None:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._add(self._scalar(event))
        elif kind in _OPENS:
            mark = event.start_mark
            self._decoration(event)
            node = _OPENS[kind](
                self.path, mark.line + 1, mark.column + 1, mark.index, mark.index, bool(event.flow_style)
            )
            if len(self._stack) == DEPTH:
                self.report(node.at, "S025", f"nested deeper than {DEPTH} levels: take some away")
                raise _Stop
            self._stack.append(node)
            self._keys.append(None)
        elif kind in _CLOSES:
            node = self._stack.pop()
            self._keys.pop()
            node.end = event.end_mark.index
            self._add(node)
        elif kind is yaml.AliasEvent:
            scalar = self._scalar(event)
            self.report(scalar.at, "S003", f"alias *{event.anchor}: write it out, or define it once by name")
            self._add(scalar)
        elif kind is yaml.DocumentStartEvent and (self.root is not None or event.version or event.tags):
            mark = event.start_mark
            what = (
                "one document a file: take the other away" if self.root is not None else "no directives: take it away"
            )
            self.report(Location(self.path, mark.line + 1, mark.column + 1), "S025", what)
            raise _Stop

    def _scalar(self, event: Any) -> ScalarNode:
        mark = event.start_mark
        value = getattr(event, "value", None)
        style = getattr(event, "style", None) or ""
        node = ScalarNode(
            self.path, mark.line + 1, mark.column + 1, mark.index, event.end_mark.index, value or "", style
        )
        node.bad = value is None
        if value is not None:
            self._decoration(event)
            if style == '"' and any("\ud800" <= letter <= "\udfff" for letter in value):
                self.report(node.at, "S025", "half of a surrogate pair: write the whole character")
                raise _Stop
        return node

    def _decoration(self, event: Any) -> None:
        if event.anchor is None and event.tag is None:
            return
        mark = event.start_mark
        at = Location(self.path, mark.line + 1, mark.column + 1)
        if event.anchor is not None:
            self.report(at, "S003", f"anchor &{event.anchor}: write it out, or define it once by name")
        if event.tag is not None:
            self.report(at, "S003", f"tag {event.tag}: take it away, the spec needs none")

    def _add(self, node: Node) -> None:
        if not self._stack:
            self.root = node
            return
        parent = self._stack[-1]
        if isinstance(parent, ListNode):
            self._check_value(node, "an item")
            parent.items.append(node)
            return
        key = self._keys[-1]
        if key is None:
            self._keys[-1] = self._key(node)
            return
        self._keys[-1] = None
        self._check_value(node, f'"{key.text}"')
        first = parent.entries.get(key.text)
        if key.bad and not key.text:
            return
        if first is None:
            parent.entries[key.text] = (key, node)
        else:
            self.report(
                key.at, "S001", f'"{key.text}" stands here twice; the first is on line {first[0].line}: take one away'
            )

    def _key(self, node: Node) -> ScalarNode:
        if not isinstance(node, ScalarNode):
            self.report(node.at, "S026", "a key is a text: write one")
            return ScalarNode(node.path, node.line, node.column, node.start, node.end, "", "", True)
        if node.bad:
            return node
        if node.text == "<<" and node.plain:
            self.report(node.at, "S003", "merge key <<: write it out, or define it once by name")
            node.bad = True
        elif node.plain and node.text in ("", "null"):
            self.report(
                node.at,
                "S002" if node.text else "S026",
                "a key is a text: " + ("quote it" if node.text else "write one"),
            )
            node.bad = True
        elif node.plain and node.text != "on":  # `on: rest` is part of the language, and read as text here
            self._check_trap(node)
        return node

    def _check_value(self, node: Node, name: str) -> None:
        if not isinstance(node, ScalarNode) or node.bad or not node.plain:
            return
        if not node.text:
            self.report(node.at, "S026", f"{name} has no value: write one, or take it away")
            node.bad = True
        else:
            self._check_trap(node)

    def _check_trap(self, node: ScalarNode) -> None:
        kind = misread(node.text)
        if kind:
            self.report(node.at, "S002", f'{node.text} is {kind} to some YAML readers: write "{node.text}"{_or(node)}')
            node.bad = True


def _or(node: ScalarNode) -> str:
    """What it may have been meant for."""
    word = node.text.lower()
    if word in ("true", "yes", "on"):
        return " or true"
    if word in ("false", "no", "off"):
        return " or false"
    return ""

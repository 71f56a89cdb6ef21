"""Nodes -> plain values, with every complaint collected.

Each method takes a node and returns a value of the wanted kind; when the node is of another kind, it reports once and
returns a harmless stand-in, so that reading goes on and finds the next mistake.
"""

from __future__ import annotations

import datetime
import difflib
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TypeVar

from .model import Diagnostic, Location
from .nodes import ListNode, MapNode, Node, ScalarNode

__all__ = ["Reader", "did_you_mean"]

Word = TypeVar("Word", bound=str)

_INT = re.compile(r"0|-?[1-9][0-9]*")
_FLOAT = re.compile(r"-?[0-9]+\.[0-9]+")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FEW = 12
"""So many names are listed where none is near."""
_BIGGEST = 18  # digits; int() refuses thousands of them


def did_you_mean(word: str, known: Collection[str]) -> str:
    """``; did you mean "x"?``; all there are, when none is near and they are few; else how many there are."""
    near = difflib.get_close_matches(word, sorted(known), n=1)
    if not near:
        lower = [name for name in sorted(known) if name.lower() == word.lower()]
        near = lower[:1]
    if near:
        return f'; did you mean "{near[0]}"?'
    if not known:
        return "; there are none"
    return f"; there are {', '.join(sorted(known))}" if len(known) <= _FEW else f"; none of the {len(known)} is like it"


class Reader:
    """One per load: all mistakes of all files end up in ``problems``."""

    def __init__(self) -> None:
        self.problems: list[Diagnostic] = []

    def report(self, where: Node | Location, rule: str, message: str) -> None:
        at = where if isinstance(where, Location) else where.at
        self.problems.append(Diagnostic(at, rule, message))

    def wrong(self, node: Node, what: str, wanted: str) -> None:
        """Not the kind of value that is wanted, unless the parser has complained already."""
        if isinstance(node, ScalarNode):
            if node.bad:
                return
            text = " ".join(node.text.splitlines())
            found = text if node.plain else f'"{text}"'
            if len(found) > 40:
                found = found[:37] + "..."
        else:
            found = "a mapping" if isinstance(node, MapNode) else "a list"
        self.report(node, "S026", f"{what}: {wanted} is wanted, not {found}")

    # --- scalars ---

    def scalar(self, node: Node) -> str | int | float | bool | None:
        """A scalar as what it looks like: quoted is text; None when it is no scalar."""
        if not isinstance(node, ScalarNode):
            return None
        text = node.text
        if not node.plain:
            return text
        if text in ("true", "false"):
            return text == "true"
        if _INT.fullmatch(text) and len(text) <= _BIGGEST:
            return int(text)
        if _FLOAT.fullmatch(text):
            return float(text)
        return text

    def text(self, node: Node, what: str) -> str:
        if not isinstance(node, ScalarNode):
            self.wrong(node, what, "a text")
            return ""
        if node.bad or not node.plain:
            return node.text
        text = node.text
        kind = ""
        if text in ("true", "false"):
            kind = "a boolean"
        elif text == "null":
            kind = "null"
        elif _INT.fullmatch(text) or _FLOAT.fullmatch(text):
            kind = "a number"
        elif _DATE.fullmatch(text):
            kind = "a date"
        if kind:
            self.report(node, "S002", f'{what}: {text} is {kind} in YAML: write "{text}"')
            node.bad = True
        return text

    def integer(self, node: Node, what: str) -> int:
        value = self.scalar(node)
        if type(value) is int:
            return value
        self.wrong(node, what, "a whole number")
        return 0

    def number(self, node: Node, what: str) -> int | float:
        value = self.scalar(node)
        if type(value) is int or type(value) is float:
            return value
        self.wrong(node, what, "a number")
        return 0

    def boolean(self, node: Node, what: str) -> bool:
        value = self.scalar(node)
        if type(value) is bool:
            return value
        self.wrong(node, what, "true or false")
        return False

    def value(self, node: Node, what: str) -> str | int | bool:
        """What can be sent: a text, a whole number, true or false."""
        value = self.scalar(node)
        if type(value) is int or type(value) is bool:
            return value
        if type(value) is float:
            self.report(node, "S026", f'{what}: a number with a fraction is sent as text: write "{raw(node)}"')
            return raw(node)
        return self.text(node, what)

    def date(self, node: Node, what: str) -> str:
        text = node.text if isinstance(node, ScalarNode) else ""
        try:
            if not _DATE.fullmatch(text):
                raise ValueError
            datetime.date.fromisoformat(text)
        except ValueError:
            self.wrong(node, what, "a date such as 2025-04-07")
        return text

    def choice(self, node: Node, what: str, allowed: Sequence[Word]) -> Word:
        """One of a few words; the first of them when it is none."""
        word = node.text if isinstance(node, ScalarNode) else ""
        for known in allowed:
            if word == known:
                return known
        names = ", ".join(allowed)
        if isinstance(node, ScalarNode) and not node.bad:
            self.report(node, "S026", f'{what}: "{word}" is not one of {names}{did_you_mean(word, allowed)}')
        else:
            self.wrong(node, what, f"one of {names}")
        return allowed[0]

    def name(self, node: Node, what: str, known: Collection[str], kind: str) -> str | None:
        """The name of something that exists."""
        name = self.text(node, what)
        if name in known:
            return name
        if name and not (isinstance(node, ScalarNode) and node.bad):
            self.report(node, "S006", f'{what}: unknown {kind} "{name}"{did_you_mean(name, known)}')
        return None

    # --- parts of a record ---

    def flag(self, found: Mapping[str, Node], key: str) -> bool:
        return self.boolean(found[key], key) if key in found else False

    def text_in(self, found: Mapping[str, Node], key: str) -> str | None:
        return self.text(found[key], key) if key in found else None

    # --- collections ---

    def record(
        self, node: Node, what: str, keys: Collection[str], required: Collection[str] = (), at: Node | None = None
    ) -> dict[str, Node]:
        """A mapping with known keys. Unknown ones are reported and left out; ``at``: where to say what is missing."""
        found: dict[str, Node] = {}
        if not isinstance(node, MapNode):
            self.wrong(node, what, "a mapping")
            return found
        for key, value in node:
            if key.text in keys:
                found[key.text] = value
            elif not key.bad:
                self.report(key, "S004", f'{what}: unknown key "{key.text}"{did_you_mean(key.text, keys)}')
        for name in required:
            if name not in found:
                self.report(at or node, "S027", f'{what}: "{name}" is missing')
        return found

    def entries(self, node: Node | None, what: str) -> Iterator[tuple[ScalarNode, Node]]:
        """The entries of a mapping whose keys are names that the author chose."""
        if isinstance(node, MapNode):
            yield from node
        elif node is not None:
            self.wrong(node, what, "a mapping")

    def items(self, node: Node | None, what: str) -> list[Node]:
        if isinstance(node, ListNode):
            return node.items
        if node is not None:
            self.wrong(node, what, "a list")
        return []

    def texts(self, node: Node | None, what: str) -> tuple[str, ...]:
        return tuple(self.text(item, what) for item in self.items(node, what))


def raw(node: Node) -> str:
    return node.text if isinstance(node, ScalarNode) else ""

"""The small languages inside the spec: types, weights, what is returned."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import get_args

from .model import (
    Constant,
    ListOf,
    Location,
    MapOf,
    Named,
    Returns,
    Scalar,
    ScalarName,
    TupleOf,
    TypeRef,
    UnionOf,
    Weight,
    WeightEach,
    WeightRule,
    WeightSent,
    WeightTable,
    WeightValue,
)
from .nodes import ListNode, MapNode, Node, ScalarNode
from .reader import Reader, did_you_mean

__all__ = ["ANY", "SCALARS", "Scope", "read_returns", "read_type", "read_weight"]

SCALARS: dict[str, Scalar] = {name: Scalar(name) for name in get_args(ScalarName)}
ANY = SCALARS["any"]

_TOKEN = re.compile(r"\s*(?:([A-Za-z_][A-Za-z0-9_]*)|(.))", re.DOTALL)
_MAPPINGS = ("map", "tuple", "is")


@dataclass(frozen=True)
class Scope:
    """The names that one product's files see: its own and the common ones. ``partial``: a file with definitions
    couldn't be read, so an unknown name may be one of them."""

    product: str
    types: Collection[str] = field(default_factory=frozenset)
    enums: Collection[str] = field(default_factory=frozenset)
    partial: bool = False


# --- types ---------------------------------------------------------------------------------------------------------


def read_type(reader: Reader, node: Node, what: str, scope: Scope) -> TypeRef:
    if isinstance(node, ScalarNode):
        return ANY if node.bad else _Text(reader, node, what, scope).read()
    if isinstance(node, ListNode):
        if len(node.items) != 1:
            reader.report(
                node, "S026", f"{what}: a list has one type of item: write [T], or {{tuple: [...]}} for several"
            )
            return ANY
        return ListOf(read_type(reader, node.items[0], what, scope))
    if len(node.entries) != 1 or next(iter(node.entries)) not in _MAPPINGS:
        wanted = "a type ({map: T}, {tuple: [A, B]} or {is: text}, when it is a mapping)"
        reader.report(node, "S026", f"{what}: {wanted} is wanted")
        return ANY
    ((key, value),) = node
    if key.text == "map":
        return MapOf(read_type(reader, value, what, scope))
    if key.text == "is":
        return Constant(reader.text(value, what))
    return TupleOf(tuple(read_type(reader, item, what, scope) for item in reader.items(value, what)))


class _Text:
    """``A | [B]``: unions and lists in one scalar, by recursive descent."""

    def __init__(self, reader: Reader, node: ScalarNode, what: str, scope: Scope) -> None:
        self.reader, self.node, self.what, self.scope = reader, node, what, scope
        self.tokens = [(m[1] or m[2], m.start(1 if m[1] else 2)) for m in _TOKEN.finditer(node.text.rstrip())]
        self.index = 0
        self.depth = 0

    def read(self) -> TypeRef:
        try:
            ref = self._union()
            if self.index < len(self.tokens):
                raise ValueError
        except ValueError:
            self.reader.wrong(self.node, self.what, "a type (str, OrderBook, [T], A | B)")
            return ANY
        return ref

    def _peek(self) -> str:
        return self.tokens[self.index][0] if self.index < len(self.tokens) else ""

    def _union(self) -> TypeRef:
        options = [self._one()]
        while self._peek() == "|":
            self.index += 1
            options.append(self._one())
        return options[0] if len(options) == 1 else UnionOf(tuple(options))

    def _one(self) -> TypeRef:
        if self.index == len(self.tokens):
            raise ValueError
        word, offset = self.tokens[self.index]
        self.index += 1
        if word == "[":
            self.depth += 1
            if self.depth > 20:
                raise ValueError
            item = self._union()
            self.depth -= 1
            if self._peek() != "]":
                raise ValueError
            self.index += 1
            return ListOf(item)
        if not (word[0].isalpha() or word[0] == "_"):
            raise ValueError
        return self._name(word, offset)

    def _name(self, word: str, offset: int) -> TypeRef:
        if word in SCALARS:
            return SCALARS[word]
        node = self.node
        shift = offset + (0 if node.plain else 1) if "\n" not in node.text and node.style not in ("|", ">") else 0
        at = Location(node.path, node.line, node.column + shift)
        known = {*self.scope.types, *self.scope.enums}
        if word not in known:
            if self.scope.partial:
                return ANY
            self.reader.report(at, "S006", f'unknown type "{word}"{did_you_mean(word, known | set(SCALARS))}')
            return ANY
        return Named(word, at)


# --- returns -------------------------------------------------------------------------------------------------------


def read_returns(reader: Reader, node: Node, what: str, scope: Scope) -> Returns:
    if not isinstance(node, MapNode) or any(name in node.entries for name in _MAPPINGS):
        return Returns(read_type(reader, node, what, scope), ())
    if not node.entries:
        reader.report(node, "S026", f"{what}: a type is wanted, not an empty mapping")
    cases = [(key.text, read_type(reader, value, what, scope)) for key, value in node]
    otherwise = [ref for name, ref in cases if name == "else"]
    return Returns(otherwise[0] if otherwise else None, tuple(case for case in cases if case[0] != "else"))


# --- weights -------------------------------------------------------------------------------------------------------


def read_weight(reader: Reader, node: Node, what: str = "weight") -> Weight:
    if not isinstance(node, MapNode):
        return Weight(_amount(reader, node, what), (), "IP", None)
    base = limiter = success = None
    rules: list[WeightRule] = []
    for key, value in node:
        if key.text == "else":
            base = _amount(reader, value, what)
        elif key.text == "limiter":
            limiter = reader.choice(value, "limiter", ("IP", "UID"))
        elif key.text == "success":
            success = _amount(reader, value, "success")
        else:
            rules.append(_weight_rule(reader, key.text, value))
    if base is None:
        base = _first_cost(rules)
        if base is None:
            reader.report(node, "S027", f'{what}: "else" is missing: write what a call costs without these parameters')
    return Weight(base or 0, tuple(rules), "UID" if limiter == "UID" else "IP", success)


def _weight_rule(reader: Reader, param: str, node: Node) -> WeightRule:
    if not isinstance(node, MapNode):
        return WeightSent(param, _amount(reader, node, f"weight by {param}"))
    if "each" in node.entries or "max" in node.entries:
        found = reader.record(node, f"weight by {param}", ("each", "max"), ("each",))
        each = _amount(reader, found["each"], "each") if "each" in found else 0
        return WeightEach(param, each, _amount(reader, found["max"], "max") if "max" in found else None)
    if node.entries and not any(name == "else" or name.isdecimal() for name in node.entries):
        what = f"weight by {param}"
        return WeightValue(param, tuple((reader.text(key, what), _amount(reader, value, what)) for key, value in node))
    steps: list[tuple[int, int]] = []
    beyond = None
    for key, value in node:
        cost = _amount(reader, value, f"weight by {param}")
        if key.text == "else":
            beyond = cost
        elif key.text.isdecimal() and key.text.isascii() and len(key.text) < 10:
            steps.append((int(key.text), cost))
        else:
            reader.report(key, "S026", f'weight by {param}: an upper bound is wanted, not "{key.text}"')
    if not set(node.entries) - {"else"}:
        reader.report(node, "S026", f"weight by {param}: at least one upper bound is wanted")
    return WeightTable(param, tuple(steps) or ((0, 0),), beyond)


def _first_cost(rules: list[WeightRule]) -> int | None:
    """Without ``else`` a call costs what the first rule's cheapest does; a plain number says nothing about that."""
    if not rules or isinstance(rules[0], (WeightSent, WeightValue)):
        return None
    return rules[0].steps[0][1] if isinstance(rules[0], WeightTable) else rules[0].each


def _amount(reader: Reader, node: Node, what: str) -> int:
    amount = reader.integer(node, what)
    if amount < 0:
        reader.wrong(node, what, "a number from 0 upwards")
        return 0
    return amount

"""Two surfaces side by side: what a program that was written for the first one meets in the second."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from ..diff.change import API, Change
from ..model import Location
from .surface import Class, Function, Parameter, Surface, Thing, Value

__all__ = ["compare"]

Bases = Mapping[str, frozenset[str]]


def compare(old: Surface, new: Surface) -> list[Change]:
    return [*_names(old, new), *_places(old, new), *_things(old, new)]


def _names(old: Surface, new: Surface) -> Iterator[Change]:
    """What came and went. What went with its class, or with the class it is inherited from, is told there."""
    for rule, before, after in (("removed", old, new), ("added", new, old)):
        gone = {name for name in before.things if after.home(name) is None}
        for name in sorted(gone):
            parent = name.rpartition(".")[0]
            if parent not in gone and before.inherited.get(name) not in gone:
                kind = "member" if isinstance(before.things.get(parent), Class) else "name"
                at = before.things[name].at
                yield Change(f"py-{kind}-{rule}", API, name, "", at, before=rule == "removed")


def _places(old: Surface, new: Surface) -> Iterator[Change]:
    """Other ways to import what is there."""
    for rule, before, after in (("removed", old, new), ("added", new, old)):
        for name, home in sorted(before.elsewhere.items()):
            if after.home(name) is None and after.home(home) is not None:
                yield Change(f"py-place-{rule}", API, name, f"it is {home}", before.things[home].at, rule == "removed")


def _things(old: Surface, new: Surface) -> Iterator[Change]:
    for name, was in old.things.items():
        home = new.home(name)
        if home is None or (name in old.inherited and old.inherited[name] == new.inherited.get(home)):
            continue
        now = new.things[home]
        if isinstance(was, Function) and isinstance(now, Function):
            yield from _function(name, was, now, new.bases)
        elif isinstance(was, Value) and isinstance(now, Value):
            yield from _value(name, was, now, new.bases)
        elif isinstance(was, Class) and isinstance(now, Class):
            yield from _class(name, was, now)
        else:
            detail = f"{type(was).__name__.lower()} -> {type(now).__name__.lower()}"
            yield Change("py-kind-changed", API, name, detail, now.at)


def _class(name: str, old: Class, new: Class) -> Iterator[Change]:
    if "TypedDict" in old.bases and "TypedDict" in new.bases:
        return  # to a type checker it is its keys, and nothing at run time
    yield from (Change("py-base-removed", API, name, one, new.at) for one in old.bases if one not in new.bases)
    yield from (Change("py-base-added", API, name, one, new.at) for one in new.bases if one not in old.bases)


def _value(name: str, old: Value, new: Value, bases: Bases) -> Iterator[Change]:
    if old.type and new.type:  # else it is that of the value
        yield from _types("py-type", name, old.type, new.type, new.at, bases)
    if old.optional != new.optional:
        yield Change("py-key-optional" if new.optional else "py-key-required", API, name, "", new.at)
    if old.value != new.value:
        yield Change("py-value-changed", API, name, f"{_short(old.value)} -> {_short(new.value)}", new.at)


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."


# --- functions -----------------------------------------------------------------------------------------------------


def _function(name: str, old: Function, new: Function, bases: Bases) -> Iterator[Change]:
    if old.is_async != new.is_async:
        yield Change("py-async-changed", API, name, "", new.at)
    was, now = ({one.name: one for one in each.parameters} for each in (old, new))
    folds = [any(one.kind == "**kwargs" for one in each.parameters) for each in (old, new)]
    for one in old.parameters:
        if one.name not in now and one.kind != "**kwargs":
            rule = _gone(one, folds=folds[1])
            yield Change(rule, API, f"{name}.{one.name}", one.type, old.at, True)
    for one in new.parameters:
        if one.name not in was and one.kind != "**kwargs":
            yield Change(_come(one, folds=folds[0]), API, f"{name}.{one.name}", one.type, new.at)
        elif one.name in was:
            yield from _parameter(f"{name}.{one.name}", was[one.name], one, new, bases)
    if folds[0] != folds[1]:
        rule = "py-parameter-added" if folds[1] else "py-parameter-removed"
        yield Change(rule, API, f"{name}.**params", "", new.at)
    yield from _order(name, old, new)
    yield from _types("py-returns", name, old.returns, new.returns, new.at, bases)
    if old.overloads != new.overloads and old.returns == new.returns and len(old.overloads) != len(new.overloads):
        yield Change("py-overloads-changed", API, name, f"{len(old.overloads)} -> {len(new.overloads)} forms", new.at)


def _gone(one: Parameter, folds: bool) -> str:
    """``folds``: what has no name goes through ``**params``."""
    required = one.default is None and one.kind != "*args"
    if folds and one.kind == "keyword":
        return "py-required-parameter-folded" if required else "py-parameter-folded"
    return "py-required-parameter-removed" if required else "py-parameter-removed"


def _come(one: Parameter, folds: bool) -> str:
    required = one.default is None and one.kind != "*args"
    if folds and one.kind == "keyword":
        return "py-required-parameter-added" if required else "py-parameter-named"
    return "py-required-parameter-wanted" if required else "py-parameter-added"


_POSITIONAL = ("positional", "either")


def _parameter(name: str, old: Parameter, new: Parameter, owner: Thing, bases: Bases) -> Iterator[Change]:
    def change(rule: str, detail: str = "") -> Change:
        return Change(rule, API, name, detail, owner.at)

    if old.kind != new.kind and "*args" not in (old.kind, new.kind):
        was, now = (one.kind in _POSITIONAL for one in (old, new))
        if was and not now:
            yield change("py-parameter-keyword")
        elif now and not was:
            yield change("py-parameter-positional")
        else:
            yield change("py-parameters-reordered", f"{old.kind} -> {new.kind}")
    if (old.default is None) != (new.default is None):
        yield change("py-parameter-required" if new.default is None else "py-parameter-optional")
    elif old.default != new.default:
        yield change("py-default-changed", f"{old.default} -> {new.default}")
    was_type, now_type = (_without_none(one) for one in (old, new))
    yield from _types("py-parameter", name, was_type, now_type, owner.at, bases)


def _without_none(one: Parameter) -> str:
    """``X | None = None`` is an optional X: that it is optional is told apart."""
    options = _options(one.type)
    return " | ".join(sorted(options - {"None"})) if one.default == "None" and options else one.type


def _order(name: str, old: Function, new: Function) -> Iterator[Change]:
    """Arguments without a name mean the same ones; newcomers at the end don't disturb, others are told with it."""
    was, now = ([one.name for one in each.parameters if one.kind in _POSITIONAL] for each in (old, new))
    kept = [one for one in was if one in now]
    if now[: len(kept)] != kept and [one for one in now if one in was] != kept:
        yield Change("py-parameters-reordered", API, name, f"{', '.join(was)} -> {', '.join(now)}", new.at)


# --- types ---------------------------------------------------------------------------------------------------------

_WORDS: Mapping[str, tuple[str, str, str]] = {
    "py-parameter": ("py-parameter-widened", "py-parameter-narrowed", "py-parameter-type-changed"),
    "py-returns": ("py-returns-widened", "py-returns-narrowed", "py-returns-changed"),
    "py-type": ("py-type-widened", "py-type-narrowed", "py-type-changed"),
}


def _types(kind: str, name: str, old: str, new: str, at: Location, bases: Bases) -> Iterator[Change]:
    was, now = _options(old), _options(new)
    if was == now:
        return
    grows = all(_is_one_of(one, now, bases) for one in was)
    shrinks = all(_is_one_of(one, was, bases) for one in now)
    wider, narrower, other = _WORDS[kind]
    rule = wider if grows else narrower if shrinks else other
    yield Change(rule, API, name, f"{_short(old)} -> {_short(new)}", at)


def _is_one_of(one: str, options: frozenset[str], bases: Bases) -> bool:
    """``MultiplexSocket[X]`` is a ``Socket[X]``, and everything is Any."""
    if one in options or "Any" in options:
        return True
    head, bracket, rest = one.partition("[")
    return any(f"{base}{bracket}{rest}" in options for base in bases.get(head, ()))


def _options(annotation: str) -> frozenset[str]:
    """The parts of ``A | B``, and the values of a ``Literal`` one by one; no annotation is Any."""
    if not annotation:
        return frozenset({"Any"})
    try:
        tree = ast.parse(annotation, mode="eval").body
    except SyntaxError:
        return frozenset({annotation})
    parts: set[str] = set()
    waiting: list[ast.expr] = [tree]
    while waiting:
        one = waiting.pop()
        if isinstance(one, ast.BinOp) and isinstance(one.op, ast.BitOr):
            waiting += [one.left, one.right]
        elif isinstance(one, ast.Subscript) and ast.unparse(one.value) == "Literal":
            values = one.slice.elts if isinstance(one.slice, ast.Tuple) else [one.slice]
            parts |= {f"Literal[{ast.unparse(value)}]" for value in values}
        else:
            parts.add(ast.unparse(one))
    return frozenset(parts)

"""What the package offers to a program, read from its files without importing it.

griffe reads the files: it follows imports, ``__all__``, inheritance and overloads. What is said to differ is ours
(``compare``), since griffe's own comparison knows neither what is new nor what became of an annotation.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import griffe

from ..model import Location

__all__ = ["PACKAGE", "Function", "Parameter", "Surface", "Thing", "Value", "read_surface"]

PACKAGE = "binance_gen"

_PRIVATE = ("runtime", "sandbox", "extras")
"""Folders whose modules are reached through others: of theirs, what ``__init__`` lists is public."""
_PROGRAMS = ("demo",)
_OWN = frozenset({"__init__", "__call__", "__iter__", "__aiter__", "__enter__", "__aenter__"})
"""Methods with underscores that a caller relies on."""

logging.getLogger("griffe").setLevel(logging.CRITICAL)


@dataclass(frozen=True)
class Parameter:
    """``kind``: positional, either, keyword, *args, **kwargs. ``default``: its text; None when it must be passed."""

    name: str
    kind: str
    type: str
    default: str | None


@dataclass(frozen=True)
class Thing:
    at: Location = field(compare=False)


@dataclass(frozen=True)
class Function(Thing):
    parameters: tuple[Parameter, ...]
    returns: str
    overloads: tuple[str, ...]
    is_async: bool


@dataclass(frozen=True)
class Value(Thing):
    """A constant, a member of an enum, an attribute, a key of a TypedDict (``optional``: it may be absent)."""

    type: str
    value: str
    optional: bool = False


@dataclass(frozen=True)
class Class(Thing):
    """``bases``: all of them, whose names a program may use in ``except`` and ``isinstance``."""

    bases: tuple[str, ...]


@dataclass(frozen=True)
class Surface:
    """Dotted name below the package -> what it is. Each thing stands under its shortest name, and other ways to it in
    ``elsewhere``: other name -> shortest name. ``inherited``: member of a class -> the same member of the public class
    that defines it."""

    things: dict[str, Thing]
    elsewhere: dict[str, str]
    inherited: dict[str, str] = field(default_factory=dict)
    bases: dict[str, frozenset[str]] = field(default_factory=dict)
    """Class -> all its bases, for every class of the package."""

    def home(self, name: str) -> str | None:
        """The shortest name of what ``name`` leads to; None when it leads nowhere."""
        if name in self.things:
            return name
        parent, _, member = name.rpartition(".")
        found = self.elsewhere.get(name) or f"{self.elsewhere.get(parent, '')}.{member}"
        return found if found in self.things else None


def read_surface(folder: Path) -> Surface:
    """Of the package in ``folder``."""
    package: Any = griffe.load(PACKAGE, search_paths=[folder], resolve_aliases=True, allow_inspection=False)
    return _Reader(folder.parent).read(package)


class _Reader:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.things: dict[str, Thing] = {}
        self.elsewhere: dict[str, str] = {}
        self.names: dict[str, str] = {}
        self.owners: dict[str, str] = {}

    def read(self, package: Any) -> Surface:
        offered = [one for module in _modules(package) for one in _offered(module)]
        for name, thing in sorted(offered, key=lambda one: (one[0].count("."), one[0])):
            canonical = thing.canonical_path
            if canonical in self.names:
                self.elsewhere[name] = self.names[canonical]
                continue
            self.names[canonical] = name
            self._add(name, thing.final_target if thing.is_alias else thing)
        return Surface(self.things, self.elsewhere, dict(self._inherited()), dict(_hierarchy(package)))

    def _inherited(self) -> Iterator[tuple[str, str]]:
        for name, owner in self.owners.items():
            owned = f"{self.names.get(owner, '')}.{name.rsplit('.', 1)[1]}"
            if owned != name and owned in self.things:
                yield name, owned

    def _add(self, name: str, thing: Any) -> None:
        if thing.is_class:
            self.things[name] = Class(self._at(thing), tuple(_bases(thing)))
            members = thing.all_members
            for member in sorted(members):
                target = _target(members[member])
                if target is not None and (member in _OWN or not member.startswith("_")):
                    self._member(f"{name}.{member}", target, members)
                    self.owners[f"{name}.{member}"] = target.parent.canonical_path
            if "NamedTuple" in _bases(thing):
                self.things.setdefault(f"{name}.__init__", self._constructor(thing))
        elif thing.is_function:
            self.things[name] = self._function(thing)
        elif thing.is_attribute:
            self.things[name] = self._value(thing)

    def _member(self, name: str, thing: Any, members: Any) -> None:
        if thing.is_attribute and isinstance(thing.value, griffe.ExprName):
            other = _target(members.get(thing.value.name))  # `depth = get_order_book`
            thing = other if other is not None and other.is_function else thing
        if thing.is_function:
            self.things[name] = self._function(thing)
        elif thing.is_attribute:
            self.things[name] = self._value(thing)

    def _function(self, thing: Any) -> Function:
        return Function(
            self._at(thing),
            tuple(_parameters(thing)),
            _text(thing.returns),
            tuple(_signature(one) for one in thing.overloads or ()),
            "async" in thing.labels,
        )

    def _constructor(self, thing: Any) -> Function:
        """Of a NamedTuple: its fields."""
        fields = (one for one in thing.members.values() if one.is_attribute and one.annotation is not None)
        taken = (
            Parameter(one.name, "either", _text(one.annotation), None if one.value is None else _text(one.value))
            for one in fields
        )
        return Function(self._at(thing), tuple(taken), "None", (), False)

    def _value(self, thing: Any) -> Value:
        type_ = _text(thing.annotation)
        owner = thing.parent
        total = owner is None or not owner.is_class or getattr(owner, "keywords", {}).get("total") != "False"
        optional = not total or type_.startswith("NotRequired[")
        if type_.startswith("NotRequired["):
            type_ = type_[len("NotRequired[") : -1]
        if type_ == "Final" or type_.startswith("Final["):
            type_ = type_[len("Final[") : -1]
        return Value(self._at(thing), type_, _text(thing.value), optional)

    def _at(self, thing: Any) -> Location:
        path = Path(thing.filepath)
        shown = path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.name
        return Location(shown, thing.lineno or 1, 1)


def _modules(package: Any) -> Iterator[Any]:
    yield package
    waiting = [package]
    while waiting:
        parent = waiting.pop()
        for name, module in parent.modules.items():
            if name.startswith("_") or name in _PROGRAMS:
                continue
            yield module
            if name not in _PRIVATE:
                waiting.append(module)


def _hierarchy(package: Any) -> Iterator[tuple[str, frozenset[str]]]:
    waiting = [package]
    while waiting:
        module = waiting.pop()
        waiting += module.modules.values()
        for name, one in module.members.items():
            if not one.is_alias and one.is_class:
                yield name, frozenset(base.split("[")[0] for base in _bases(one))


def _offered(module: Any) -> Iterator[tuple[str, Any]]:
    """What a module lists in ``__all__``; without such a list, what it defines itself."""
    prefix = "" if module.path == PACKAGE else f"{module.path[len(PACKAGE) + 1 :]}."
    for name, member in module.members.items():
        listed = name in module.exports if module.exports is not None else not (name.startswith("_") or member.is_alias)
        if listed and (target := _target(member)) is not None and not target.is_module:
            yield prefix + name, member


def _target(member: Any) -> Any:
    """What a name stands for; None for what is not the package's."""
    if member is None or not member.is_alias:
        return member
    try:
        return member.final_target
    except (griffe.AliasResolutionError, griffe.CyclicAliasError):
        return None


def _bases(thing: Any) -> list[str]:
    names = [_text(base) for one in (thing, *thing.mro()) for base in one.bases]
    return sorted({name.rsplit(".", 1)[-1] for name in names if not name.rsplit(".", 1)[-1].startswith("_")})


_KINDS = {
    "positional-only": "positional",
    "positional or keyword": "either",
    "keyword-only": "keyword",
    "variadic positional": "*args",
    "variadic keyword": "**kwargs",
}


def _parameters(thing: Any) -> Iterator[Parameter]:
    for one in thing.parameters:
        kind = _KINDS[one.kind.value]
        default = None if kind.startswith("*") or one.default is None else _text(one.default)
        if one.name not in ("self", "cls"):
            yield Parameter(one.name, kind, _text(one.annotation), default)


def _signature(thing: Any) -> str:
    shown = (f"{one.name}: {one.type}" + (" = ..." if one.default else "") for one in _parameters(thing))
    return f"({', '.join(shown)}) -> {_text(thing.returns)}"


def _text(expression: Any) -> str:
    return "" if expression is None else str(expression)

"""Types, enums and constants among themselves."""

from __future__ import annotations

from collections.abc import Iterator

from ..expressions import SCALARS
from ..layout import COMMON
from ..load import Loaded
from ..model import ListOf, MapOf, Named, Spec, TupleOf, TypeDef, TypeRef, UnionOf
from . import Complaints
from .names import twice

__all__ = ["Types", "circles", "definitions", "inherited_fields", "members", "named_in"]


def definitions(loaded: Loaded) -> Complaints:
    """A type or an enum has a name of its own wherever it can be seen."""
    spec = loaded.spec
    enums = [(enum.name, enum.at) for enum in spec.enums]
    enums += [(f"{enum.name}Like", enum.at) for enum in spec.enums]  # what a parameter of it is annotated with
    yield from twice(enums, "enum")
    taken = dict(enums)
    for product in dict.fromkeys(typedef.product for typedef in spec.types):
        yield from twice(((one.name, one.at) for one in spec.types if one.product == product), "type")
    common = {typedef.name: typedef.at for typedef in spec.types if typedef.product == COMMON}
    for typedef in spec.types:
        if typedef.name in SCALARS:
            yield typedef.at, f'"{typedef.name}" is built in: choose another name'
        if typedef.name in taken:
            yield typedef.at, f'"{typedef.name}" is an enum too ({taken[typedef.name]}): choose another name'
        if typedef.product != COMMON and typedef.name in common:
            yield (
                typedef.at,
                f'"{typedef.name}" hides the one at {common[typedef.name]}: use that, or choose another name',
            )


def members(loaded: Loaded) -> Complaints:
    """Members of an enum, and constants, have different names and values."""
    for enum in loaded.spec.enums:
        yield from twice(((str(value.value), value.at) for value in enum.values), f"{enum.name} value")
        distinct = {value.value: value for value in reversed(enum.values)}.values()
        yield from twice(((value.name, value.at) for value in distinct), f"{enum.name} member")
    constants = [(constant.name, constant.at) for constant in loaded.spec.constants]
    for enum in loaded.spec.enums:
        if enum.constants is not None:
            constants += [(f"{enum.constants}_{value.constant}", value.at) for value in enum.values]
    yield from twice(constants, "constant")
    for product in loaded.spec.products:
        errors = [error for error in loaded.spec.errors if error.product in (COMMON, product.name)]
        yield from twice(((error.name, error.at) for error in errors), "error")


def circles(loaded: Loaded) -> Complaints:
    """Nothing is defined by itself, and only an object type is extended."""
    types = Types(loaded.spec)
    for typedef in loaded.spec.types:
        base = types.find(typedef.product, typedef.extends) if typedef.extends else None
        if base is not None and base.alias is not None:
            yield (
                typedef.at,
                f"{typedef.name}: {base.name} is an alias and has no fields to extend: write its fields out",
            )
        if typedef.alias is not None and types.reaches(typedef, typedef):
            yield typedef.at, f"{typedef.name} is an alias of itself: write out what it stands for"
        seen = [typedef]
        while base is not None and base not in seen:
            seen.append(base)
            base = types.find(base.product, base.extends) if base.extends else None
        if base is typedef:
            circle = " -> ".join(found.name for found in (*seen, typedef))
            yield typedef.at, f"{typedef.name} extends itself ({circle}): take one $extends away"


def inherited_fields(loaded: Loaded) -> Complaints:
    """A field of the base type isn't said again."""
    types = Types(loaded.spec)
    for typedef in loaded.spec.types:
        own = {field.name: field for field in typedef.fields}
        if len(own) < len(typedef.fields):
            names = ((field.name, field.at) for field in typedef.fields)
            yield from twice(names, "field")
        seen = [typedef]
        base = types.find(typedef.product, typedef.extends) if typedef.extends else None
        while base is not None and base not in seen:
            for field in base.fields:
                if field.name in own:
                    yield own[field.name].at, f'"{field.name}" is a field of {base.name} already: leave it out'
            seen.append(base)
            base = types.find(base.product, base.extends) if base.extends else None


class Types:
    """Types by the name that a product knows them by."""

    def __init__(self, spec: Spec) -> None:
        self._types = {(typedef.product, typedef.name): typedef for typedef in spec.types}

    def find(self, product: str, name: str) -> TypeDef | None:
        return self._types.get((product, name)) or self._types.get((COMMON, name))

    def reaches(self, start: TypeDef, goal: TypeDef) -> bool:
        """Whether an alias leads to ``goal`` through aliases only."""
        seen: set[tuple[str, str]] = set()
        todo = [start]
        while todo:
            typedef = todo.pop()
            for named in named_in(typedef.alias):
                found = self.find(typedef.product, named.name)
                if found is goal:
                    return True
                if found is not None and found.alias is not None and (found.product, found.name) not in seen:
                    seen.add((found.product, found.name))
                    todo.append(found)
        return False


def named_in(ref: TypeRef | None) -> Iterator[Named]:
    if isinstance(ref, Named):
        yield ref
    elif isinstance(ref, ListOf):
        yield from named_in(ref.item)
    elif isinstance(ref, MapOf):
        yield from named_in(ref.value)
    elif isinstance(ref, (TupleOf, UnionOf)):
        for item in ref.items if isinstance(ref, TupleOf) else ref.options:
            yield from named_in(item)

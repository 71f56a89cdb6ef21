"""Types of one product -> TypedDicts and aliases, in an order in which nothing is used before it exists.

The output has no ``from __future__ import annotations``: with it, importing 800 TypedDicts takes three times as long
(STYLE 12), and their required keys would be wrong at run time. So a name that can't stand earlier (a cycle) is quoted.
Keys that may be absent stand in a ``total=False`` base class, which every Python and type checker understands;
``NotRequired`` is not in the ``typing`` of 3.10.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from . import docstrings, naming
from .model import Field, TypeDef
from .python_types import Types, names_in

__all__ = ["Alias", "Class", "Functional", "Key", "definitions", "names_used"]


@dataclass(frozen=True)
class Key:
    name: str
    type: str
    doc: str | None


@dataclass(frozen=True)
class Class:
    """``class Order(OrderBase, total=False)``."""

    name: str
    bases: tuple[str, ...]
    doc: str | None
    keys: tuple[Key, ...]
    kind: str = "class"


@dataclass(frozen=True)
class Functional:
    """``Order = TypedDict("Order", {"from": int})``, for keys that are no Python names."""

    name: str
    doc: str | None
    keys: tuple[Key, ...]
    total: bool
    kind: str = "functional"


@dataclass(frozen=True)
class Alias:
    name: str
    doc: str | None
    type: str
    kind: str = "alias"


Definition = Class | Functional | Alias


def definitions(types: Sequence[TypeDef], all_types: Types) -> list[Definition]:
    """Every type of one module, in order."""
    writer = _Writer(all_types, {type_.name for type_ in types})
    for type_ in _ordered(types, all_types):
        writer.write(type_)
    return writer.done


def names_used(found: Iterable[Definition]) -> set[str]:
    """Names that the module must import or define; a quoted annotation counts as well."""
    names: set[str] = set()
    for one in found:
        if isinstance(one, Alias):
            texts, builders = [one.type], {"TypeAlias"}
        elif isinstance(one, Functional):
            texts, builders = [key.type for key in one.keys], {"TypedDict"}
        else:
            texts, builders = [key.type for key in one.keys], set(one.bases)
        names |= names_in(_unquoted(text) for text in texts) | builders
    return names


def _unquoted(annotation: str) -> str:
    return str(ast.literal_eval(annotation)) if annotation[0] in "'\"" else annotation


def _uses(type_: TypeDef, types: Types) -> set[str]:
    refs = [type_.alias] if type_.alias is not None else [field.type for field in type_.fields]
    return names_in(types.response(ref, prefix="", enum_prefix="") for ref in refs)


def _ordered(types: Sequence[TypeDef], all_types: Types) -> list[TypeDef]:
    """Used types first, otherwise by name. Base classes always first: they can't be quoted."""
    local = {type_.name: type_ for type_ in types}
    result: dict[str, TypeDef] = {}
    entered: set[str] = set()

    def visit(name: str) -> None:
        if name in entered or name not in local:
            return
        entered.add(name)
        type_ = local[name]
        if type_.extends:
            visit(type_.extends)
        for used in sorted(_uses(type_, all_types)):
            visit(used)
        result[name] = type_

    for name in sorted(local):
        visit(name)
    return _bases_first(result)


def _bases_first(types: Mapping[str, TypeDef]) -> list[TypeDef]:
    """A cycle can leave a class before its base (the base uses the class); bases win."""
    result: dict[str, TypeDef] = {}

    def place(type_: TypeDef) -> None:
        if type_.extends and type_.extends in types:
            place(types[type_.extends])
        result.setdefault(type_.name, type_)

    for type_ in types.values():
        place(type_)
    return list(result.values())


class _Writer:
    def __init__(self, types: Types, local: set[str]) -> None:
        self.types = types
        self.unknown = set(local)
        """Names that can't be used unquoted here: not defined yet, or an alias that is itself a quoted text."""
        self.done: list[Definition] = []

    def write(self, type_: TypeDef) -> None:
        if type_.alias is not None:
            text = self.types.response(type_.alias, prefix="", enum_prefix="")
            if names_in([text]) & self.unknown:
                self.done.append(Alias(type_.name, _doc(type_.doc, 0), repr(text)))
                return
            self.done.append(Alias(type_.name, _doc(type_.doc, 0), text))
        else:
            self.done += self.dicts(type_)
        self.unknown.discard(type_.name)

    def dicts(self, type_: TypeDef) -> Iterator[Definition]:
        """The class itself holds the keys that are always there; the others stand in bases."""
        groups = {
            (is_name, required): tuple(
                self.keys(field for field in type_.fields if _group(field) == (is_name, required))
            )
            for is_name in (True, False)
            for required in (True, False)
        }
        odd = [(required, groups[False, required]) for required in (True, False) if groups[False, required]]
        optional = groups[True, False]
        if len(odd) == 1 and not any(groups[True, required] for required in (True, False)) and not type_.extends:
            yield Functional(type_.name, _doc(type_.doc, 0), odd[0][1], odd[0][0])
            return
        bases = [type_.extends] if type_.extends else []
        for required, keys in odd:
            name = f"_{type_.name}{'Keys' if required else 'OptionalKeys'}"
            yield Functional(name, None, keys, required)
            bases.append(name)
        doc = _doc(type_.doc, 4)
        if optional and not groups[True, True]:
            yield Class(type_.name, (*(bases or ["TypedDict"]), "total=False"), doc, optional)
            return
        if optional:
            name = f"_{type_.name}Optional"
            yield Class(name, ("TypedDict", "total=False"), None, optional)
            bases.append(name)
        yield Class(type_.name, tuple(bases or ["TypedDict"]), doc, groups[True, True])

    def keys(self, fields: Iterable[Field]) -> Iterator[Key]:
        for field in fields:
            text = self.types.response(field.type, prefix="", enum_prefix="")
            quoted = repr(text) if names_in([text]) & self.unknown else text
            yield Key(field.name, quoted, _doc(field.doc, 4))


def _group(field: Field) -> tuple[bool, bool]:
    return naming.is_key(field.name), field.required


def _doc(text: str | None, indent: int) -> str | None:
    return docstrings.brief(text, indent) if text else None

"""Routes -> arguments of constants, and what the type checker should know of them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from . import naming
from .model import Named, Param, Returns, Route, Scalar, Stream, TypeRef, UnionOf
from .python_types import Types

__all__ = ["Choice", "argument", "choices", "prefixes"]


@dataclass(frozen=True)
class Choice:
    """What comes when these arguments have one of these values, or are passed at all. ``absent``: with them not passed
    as well."""

    values: Mapping[str, str]
    given: str | None
    absent: frozenset[str]
    outcome: TypeRef


def choices(routes: Sequence[Route], params: Iterable[Param], own: Returns, types: Types) -> list[Choice]:
    """In the order of overloads; empty where the outcome is always the same, or depends on what can't be listed."""
    stays = _one(own)
    if not routes or all(route.outcome in (None, stays) for route in routes):
        return []
    known = {param.name: param for param in params}
    names = list(dict.fromkeys(name for route in routes for name in route.when))
    domains = [_domain(known[name], types) for name in names]
    if not all(domains) and names:
        return []
    found = []
    absent: set[str] = set()
    for route in routes:
        for name in route.any:
            found.append(Choice({}, name, frozenset(absent), route.outcome or stays))
            absent.add(name)
    if not names:
        return [*found, Choice({}, None, frozenset(absent), stays)]
    table = {
        values: _outcome(routes, dict(zip(names, values, strict=True)), known, types) or stays
        for values in itertools.product(*domains)
    }
    for outcome, group in _groups(table):
        literals = {
            name: _literal(known[name], dict.fromkeys(values[place] for values in group), types)
            for place, name in enumerate(names)
            if _matters(table, place)
        }
        left = {name for name in literals if known[name].type == Scalar("bool") and group == [(False,)]}
        found.append(Choice(literals, None, frozenset(absent | left), outcome))
    return found


_Values = tuple[object, ...]


def _groups(table: Mapping[_Values, TypeRef]) -> list[tuple[TypeRef, list[_Values]]]:
    """Values with one outcome together, if one argument alone decides; else each combination for itself."""
    places = [place for place in range(len(next(iter(table)))) if _matters(table, place)]
    groups: dict[object, tuple[TypeRef, list[_Values]]] = {}
    for values, outcome in table.items():
        key: object = outcome if len(places) == 1 else tuple(values[place] for place in places)
        groups.setdefault(key, (outcome, []))[1].append(values)
    return list(groups.values())


def _matters(table: Mapping[_Values, TypeRef], place: int) -> bool:
    """Does the value in this place ever change the outcome?"""
    rest: dict[_Values, TypeRef] = {}
    return any(
        rest.setdefault((*values[:place], *values[place + 1 :]), outcome) != outcome
        for values, outcome in table.items()
    )


def _one(returns: Returns) -> TypeRef:
    refs = [ref for _, ref in returns.cases] + ([returns.otherwise] if returns.otherwise is not None else [])
    return refs[0] if len(refs) == 1 else UnionOf(tuple(refs))


def _outcome(
    routes: Sequence[Route], values: Mapping[str, object], known: Mapping[str, Param], types: Types
) -> TypeRef | None:
    for route in routes:
        if not route.any and all(values[name] in _values(known[name], route.when[name], types) for name in route.when):
            return route.outcome
    return None


def _values(param: Param, texts: Iterable[str], types: Types) -> list[object]:
    return [types.value(param, text) for text in texts]


def _domain(param: Param, types: Types) -> tuple[object, ...]:
    return (True, False) if param.type == Scalar("bool") else types.allowed(param)


def _literal(param: Param, values: Iterable[object], types: Types) -> str:
    """``Literal['STOP', e.OrderType.STOP]``; an enum of numbers goes by its members first, so that they are read."""
    options = [repr(value) for value in values]
    if isinstance(param.type, Named):
        enum = types.enums[param.type.name]
        names = {option.value: option.name for option in enum.values}
        options += [f"e.{enum.name}.{names[value]}" for value in values if isinstance(value, (str, int))]
    return f"Literal[{', '.join(options)}]"


# --- constants -----------------------------------------------------------------------------------------------------


def argument(routes: Iterable[Route], params: Iterable[Param], types: Types, here: str) -> list[str]:
    """``routes=(Route(...),)``; one that leads ``here`` can't name the constant that is being made."""
    known = {param.name: param for param in params}
    made = []
    for route in routes:
        parts = ["None" if route.to == here else naming.constant(route.to)]
        if route.when:
            when = {name: tuple(_values(known[name], texts, types)) for name, texts in route.when.items()}
            parts.append(f"when={when!r}")
        parts += [
            f"{name}={value!r}"
            for name, value in (("any", route.any), ("rename", dict(route.rename)), ("fixed", dict(route.fixed)))
            if value
        ]
        made.append(f"Route({', '.join(parts)})")
    return [f"routes=({', '.join(made)},)"] if made else []


def prefixes(stream: Stream, streams: Iterable[Stream]) -> dict[str, str]:
    """For a multiplex socket: how the names of the product's streams begin (after the symbol), and their path class."""
    if not stream.multiplex or (stream.prefix and not stream.prefix.startswith("<")):
        return {}
    found = {_beginning(one.template): one.prefix for one in streams if one.template and one.prefix}
    return dict(sorted(found.items()))


def _beginning(template: str) -> str:
    """``<symbol>@depth[<depth>]`` -> ``@depth``; ``!ticker@arr`` as it is."""
    start = template.index("@") if template.startswith("<") else 0
    return re.split(r"[<\[]", template[start:], maxsplit=1)[0]

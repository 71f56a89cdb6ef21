"""Changes of a spec at random, each with what must be told about it: level, rule and subject.

A mutation says which fields of the model it alters, so a test can see that no field of the language is left out. What
is expected is written down here once more, on purpose: it is the other half of the differ's bookkeeping.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from hypothesis import reject
from hypothesis import strategies as st

from codegen.model import Endpoint, Spec, Stream

__all__ = [
    "FORM",
    "MUTATIONS",
    "Draw",
    "Expected",
    "Outcome",
    "changed",
    "mutation",
    "own",
    "pick",
    "put",
    "simple",
    "toggled",
]

Draw = Callable[[st.SearchStrategy[Any]], Any]
Expected = set[str]
"""``ERR endpoint-removed spot/get_order_book``."""
Outcome = tuple[Spec, Expected]
Mutation = Callable[[Draw, Spec], Outcome]
Item = TypeVar("Item")

MUTATIONS: dict[str, Mutation] = {}
"""``Endpoint.security by another rank`` -> the mutation. The field comes first."""

FORM: dict[str, str] = {
    "Endpoint.section": "which file of a product it stands in",
    "Param.shared": "where its definition stands",
    "Param.use": "where its definition stands",
    "Route.outcome": "follows from where it leads",
    "PlacedOrder.carry": "follows from the query",
    "EnumValue.constant": "follows from the name, but for digits in front, which a mutation has",
    "Product.split": "how many modules are printed, none of them public",
    "Product.title": "words",
    "Spec.params": "shared definitions, which are in each parameter that uses them",
    "Spec.sources": "files",
    **dict.fromkeys(
        (
            "Field.doc", "TypeDef.doc", "EnumValue.doc", "Enum.doc", "NamedConstant.doc", "Param.doc",
            "Deprecation.doc", "Preset.doc", "Endpoint.doc", "Stream.doc", "UserEvent.doc", "ErrorCode.doc",
            "Refusal.doc",
        ),
        "words",
    ),
}  # fmt: skip
"""Fields that change nothing for users, and why."""

_PLACES = {
    "Product": "products", "Enum": "enums", "TypeDef": "types", "Endpoint": "endpoints", "Stream": "streams",
    "UserEvent": "user_events", "ErrorCode": "errors", "NamedConstant": "constants", "Refusal": "refusals",
    "HostLimits": "limits",
}  # fmt: skip


def mutation(name: str) -> Callable[[Mutation], Mutation]:
    def register(function: Mutation) -> Mutation:
        assert name not in MUTATIONS, name
        MUTATIONS[name] = function
        return function

    return register


def pick(draw: Draw, items: Iterable[Item]) -> Item:
    """One of them; the example is given up when there is none."""
    known = list(items)
    if not known:
        reject()
    return draw(st.sampled_from(known))  # type: ignore[no-any-return]


def put(spec: Spec, old: Any, new: Any) -> Spec:
    """The spec with ``new`` in the place of ``old``; None takes it away, and ``old`` None adds."""
    place = _PLACES[type(new if old is None else old).__name__]
    items = [one for one in getattr(spec, place) if one is not old]
    return replace(spec, **{place: tuple(items) if new is None else (*items, new)})


def changed(spec: Spec, old: Any, expected: Iterable[str], **fields: Any) -> Outcome:
    """One object with other fields. In what is expected, ``*`` stands for product and name."""
    name = getattr(old, "name", getattr(old, "event", ""))
    product = getattr(old, "product", "common")
    return put(spec, old, replace(old, **fields)), {line.replace("*", f"{product}/{name}") for line in expected}


def own(endpoint: Endpoint, **fields: Any) -> Any:
    return replace(endpoint.ours, **fields)


def toggled(value: bool, on: str, off: str) -> str:
    """What it is called when a flag that has this value is turned."""
    return off if value else on


def simple(
    name: str, items: Callable[[Spec], Iterable[Any]], value: Callable[[Any], Any], told: Callable[[Any], str]
) -> None:
    """A field of one object gets another value. ``told``: level and rule."""
    field = re.match(r"\w+\.(\w+)", name)[1]  # type: ignore[index]

    def apply(draw: Draw, spec: Spec) -> Outcome:
        old = pick(draw, items(spec))
        line = told(old)
        return changed(spec, old, [line if "/" in line or "*" in line else f"{line} *"], **{field: value(old)})

    mutation(name)(apply)


def entries(spec: Spec) -> Sequence[Endpoint | Stream]:
    return (*spec.endpoints, *spec.streams)


def without(mapping: Mapping[Any, Any], key: Any) -> dict[Any, Any]:
    return {name: value for name, value in mapping.items() if name != key}

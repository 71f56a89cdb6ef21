"""Whether JSON has the type that the package declares for it: strict about missing keys, unknown keys and kinds.

It reads the ``TypedDict``s and aliases of the package itself, as a type checker does, and shares no code with the
generator.
"""

from __future__ import annotations

import importlib
import types
import typing
from collections.abc import Iterator
from functools import cache
from typing import Any, Literal

from binance_gen import enums
from codegen.model import Constant, ListOf, MapOf, Named, Scalar, TupleOf, TypeRef, UnionOf

Annotation = Any

_SCALARS = {
    "str": str, "int": int, "float": float, "decimal": str, "bool": bool, "any": Any, "null": None,
}  # fmt: skip
_TAKEN = {float: (float, int)}


def declared(product: str, ref: TypeRef) -> Annotation:
    """What a product's modules declare for a type of the spec."""
    if isinstance(ref, Scalar):
        return _SCALARS[ref.name]
    if isinstance(ref, Constant):
        return Literal[ref.value]
    if isinstance(ref, ListOf):
        return list[declared(product, ref.item)]  # type: ignore[misc]
    if isinstance(ref, MapOf):
        return dict[str, declared(product, ref.value)]  # type: ignore[misc]
    if isinstance(ref, TupleOf):
        return tuple[tuple(declared(product, item) for item in ref.items)]  # type: ignore[misc]
    if isinstance(ref, UnionOf):
        return typing.Union[tuple(declared(product, option) for option in ref.options)]  # noqa: UP007
    assert isinstance(ref, Named), ref
    module = importlib.import_module(f"binance_gen.types.{product}")
    return getattr(module, ref.name, None) or getattr(enums, f"{ref.name}Value")


@cache
def _fields(name: Any) -> dict[str, Annotation]:
    return typing.get_type_hints(name)


def misfits(annotation: Annotation, value: Any, at: str = "") -> Iterator[str]:
    """Everything in a value that its type does not allow, as ``<place>: <what>``."""
    here = at.lstrip(".") or "value"
    origin, parts = typing.get_origin(annotation), typing.get_args(annotation)
    if annotation is Any:
        return
    if origin in (typing.Union, types.UnionType):
        yield from min((list(misfits(part, value, at)) for part in parts), key=len)
    elif origin is Literal:
        if value not in parts or isinstance(value, bool) is not isinstance(parts[0], bool):
            yield f"{here}: {value!r} is not among the values"
    elif origin is tuple:
        if not isinstance(value, list) or len(value) != len(parts):
            yield f"{here}: {value!r} has not {len(parts)} items"
            return
        for i, (part, item) in enumerate(zip(parts, value, strict=True)):
            yield from misfits(part, item, f"{at}({i})")
    elif origin is list:
        if not isinstance(value, list):
            yield f"{here}: {type(value).__name__}, not list"
            return
        for item in value:
            yield from misfits(parts[0], item, f"{at}[]")
    elif origin is dict:
        if not isinstance(value, dict):
            yield f"{here}: {type(value).__name__}, not dict"
            return
        for item in value.values():
            yield from misfits(parts[1], item, f"{at}{{}}")
    elif typing.is_typeddict(annotation):
        yield from _of_keys(annotation, value, at)
    elif annotation in (None, type(None)):
        if value is not None:
            yield f"{here}: {value!r} is not null"
    elif type(value) not in _TAKEN.get(annotation, (annotation,)):
        yield f"{here}: {_short(value)} is no {annotation.__name__}"


def _of_keys(annotation: Any, value: Any, at: str) -> Iterator[str]:
    name = annotation.__name__
    if not isinstance(value, dict):
        yield f"{at.lstrip('.') or 'value'}: {type(value).__name__}, not {name}"
        return
    fields = _fields(annotation)
    for key, item in value.items():
        where = f"{at}.{key}"
        if key in fields:
            yield from misfits(fields[key], item, where)
        else:
            yield f"{where.lstrip('.')}: not in {name}"
    for key in sorted(annotation.__required_keys__ - value.keys()):
        yield f"{at}.{key}".lstrip(".") + f": missing from {name}"


def _short(value: Any) -> str:
    return "null" if value is None else repr(value)[:60]

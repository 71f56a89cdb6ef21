"""What orders the events of a stream."""

from __future__ import annotations

from collections.abc import Iterator

from ..load import Loaded
from ..model import Field, ListOf, Named, Scalar, TypeDef, TypeRef, UnionOf
from ..reader import did_you_mean
from . import Complaints
from .definitions import Types

__all__ = ["sequences"]


def sequences(loaded: Loaded) -> Complaints:
    """The fields of a sequence are fields of the stream's events, and numbers where they count."""
    if not loaded.complete:
        return
    types = Types(loaded.spec)
    for stream in loaded.spec.streams:
        for param, rule in stream.sequence:
            event = dict(stream.event.cases).get(param, stream.event.otherwise)
            counts = [path for path in (rule.first, rule.last, rule.previous) if path is not None]
            for path in dict.fromkeys([*counts, *([rule.by] if rule.by else [])]):
                for problem in _problems(types, stream.product, event, path.split("."), path in counts):
                    yield loaded.where(stream.at, "sequence"), f"sequence: {problem}"


def _problems(types: Types, product: str, ref: TypeRef | None, path: list[str], counts: bool) -> Iterator[str]:
    """Of a field of every shape that an event may have. Nothing is said of what is no object."""
    if isinstance(ref, ListOf):
        yield from _problems(types, product, ref.item, path, counts)
    elif isinstance(ref, UnionOf):
        for option in ref.options:
            yield from _problems(types, product, option, path, counts)
    elif isinstance(ref, Named) and (typedef := types.find(product, ref.name)) is not None:
        if typedef.alias is not None:
            yield from _problems(types, typedef.product, typedef.alias, path, counts)
            return
        fields = _fields(types, typedef)
        name, *inner = path
        field = fields.get(name)
        if field is None:
            yield f'{typedef.name} has no field "{name}"{did_you_mean(name, fields)}'
        elif inner:
            yield from _problems(types, typedef.product, field.type, inner, counts)
        elif counts and field.type != Scalar("int"):
            yield f'"{name}" of {typedef.name} is no int, and only these can be in order: take another field'


def _fields(types: Types, typedef: TypeDef | None) -> dict[str, Field]:
    """Its own and those of what it extends."""
    found: dict[str, Field] = {}
    while typedef is not None:
        found = {**{field.name: field for field in typedef.fields}, **found}
        typedef = types.find(typedef.product, typedef.extends) if typedef.extends else None
    return found

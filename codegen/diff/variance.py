"""Whether one type takes in another: what may be read or passed without the program being changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from ..model import Constant, Enum, ListOf, MapOf, Named, Scalar, TupleOf, TypeRef, UnionOf

__all__ = ["Relation", "Variance", "spell"]

Relation = Literal["same", "respelled", "wider", "narrower", "other"]

_READ = {("str", "decimal"), ("decimal", "str"), ("float", "int")}
"""A decimal in a response is the text that Binance sends."""
_SENT = {("decimal", "str"), ("decimal", "int"), ("decimal", "float"), ("float", "int")}


@dataclass(frozen=True)
class Variance:
    """``sent``: types of parameters; else of answers and events."""

    enums: Mapping[str, Enum]
    sent: bool = False

    def relation(self, old: TypeRef, new: TypeRef) -> Relation:
        """The new one seen from the old one."""
        if old == new:
            return "same"
        wider, narrower = self.covers(new, old), self.covers(old, new)
        if wider and narrower:
            return "respelled"
        return "wider" if wider else "narrower" if narrower else "other"

    def covers(self, one: TypeRef, other: TypeRef) -> bool:
        """Is each value of the other a value of the one?"""
        if one == other or one == Scalar("any"):
            return True
        if isinstance(other, UnionOf):
            return all(self.covers(one, option) for option in other.options)
        if isinstance(one, UnionOf):
            return any(self.covers(option, other) for option in one.options)
        if isinstance(one, Scalar):
            return self._scalar(one, other)
        if isinstance(one, Named) and one.name in self.enums:
            return self._enum(self.enums[one.name], other)
        if isinstance(one, ListOf) and isinstance(other, ListOf):
            return self.covers(one.item, other.item)
        if isinstance(one, MapOf) and isinstance(other, MapOf):
            return self.covers(one.value, other.value)
        if isinstance(one, TupleOf) and isinstance(other, TupleOf) and len(one.items) == len(other.items):
            return all(map(self.covers, one.items, other.items))
        return False

    @staticmethod
    def _enum(one: Enum, other: TypeRef) -> bool:
        if isinstance(other, Constant):
            return one.open or other.value in [value.value for value in one.values]
        return other == Scalar("str") and one.open

    def _scalar(self, one: Scalar, other: TypeRef) -> bool:
        if isinstance(other, Scalar):
            return (one.name, other.name) in (_SENT if self.sent else _READ)
        if isinstance(other, Constant):
            return one.name == "str"
        if isinstance(other, Named) and (enum := self.enums.get(other.name)):
            numbers = any(isinstance(value.value, int) for value in enum.values)
            return one.name == ("int" if numbers else "str")
        return False


def spell(ref: TypeRef | None) -> str:
    """A type as the spec writes it."""
    if ref is None:
        return "nothing"
    if isinstance(ref, (Scalar, Named)):
        return ref.name
    if isinstance(ref, Constant):
        return f"{{is: {ref.value}}}"
    if isinstance(ref, ListOf):
        return f"[{spell(ref.item)}]"
    if isinstance(ref, MapOf):
        return f"{{map: {spell(ref.value)}}}"
    if isinstance(ref, TupleOf):
        return f"{{tuple: [{', '.join(map(spell, ref.items))}]}}"
    return " | ".join(map(spell, ref.options))

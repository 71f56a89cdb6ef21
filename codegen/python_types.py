"""Types of the spec -> annotations.

Three readers see a type differently: a response is plain JSON (a ``decimal`` is the ``str`` that Binance sends, an
enum is its text), a parameter takes what is convenient to pass (any number, enum members, any sequence), and a
module of TypedDicts names its neighbours without a prefix.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from .layout import COMMON
from .model import (
    Constant,
    Enum,
    ListOf,
    MapOf,
    Named,
    Param,
    Returns,
    Scalar,
    Spec,
    TupleOf,
    TypeDef,
    TypeRef,
    UnionOf,
)

__all__ = ["Types", "names_in", "union"]

_RESPONSE = {
    "str": "str",
    "int": "int",
    "float": "float",
    "decimal": "str",
    "bool": "bool",
    "any": "Any",
    "null": "None",
}
_PARAMETER = {**_RESPONSE, "decimal": "Number"}


def union(options: Iterable[str]) -> str:
    """``A | B``, each once, ``None`` last."""
    unique = list(dict.fromkeys(options))
    return " | ".join([one for one in unique if one != "None"] + [one for one in unique if one == "None"])


def names_in(annotations: Iterable[str]) -> set[str]:
    """Names that annotations use, dotted ones by their first part; texts in a ``Literal`` don't count."""
    bare = (re.sub(r"'[^']*'|\"[^\"]*\"", "", text) for text in annotations)
    return {name for text in bare for name in re.findall(r"(?<![\w.])[A-Za-z_]\w*", text)}


class Types:
    """Annotations for one product: knows which names are enums and which are types.

    Enums have one name in the whole spec. Two products may each have an ``OrderBook``, so types are those of the
    product and of ``common/``; the output's ``types/<product>.py`` offers the same.
    """

    def __init__(self, spec: Spec, product: str) -> None:
        self.product = product
        self.enums: Mapping[str, Enum] = {enum.name: enum for enum in spec.enums}
        self.streams = [one for one in spec.streams if one.product == product]
        self.types: Mapping[str, TypeDef] = {one.name: one for one in spec.types if one.product in (COMMON, product)}

    # What is received

    def response(self, ref: TypeRef, prefix: str = "t.", enum_prefix: str = "e.") -> str:
        """The annotation of JSON that comes in."""
        if isinstance(ref, Scalar):
            return _RESPONSE[ref.name]
        if isinstance(ref, Constant):
            return f"Literal[{ref.value!r}]"
        if isinstance(ref, Named):
            return f"{enum_prefix}{ref.name}Value" if ref.name in self.enums else prefix + ref.name
        if isinstance(ref, ListOf):
            return f"list[{self.response(ref.item, prefix, enum_prefix)}]"
        if isinstance(ref, MapOf):
            return f"dict[str, {self.response(ref.value, prefix, enum_prefix)}]"
        if isinstance(ref, TupleOf):
            return f"tuple[{', '.join(self.response(item, prefix, enum_prefix) for item in ref.items)}]"
        return union(self.response(option, prefix, enum_prefix) for option in ref.options)

    def returns(self, returns: Returns) -> str:
        """All that may be returned, as one annotation."""
        return union(self.response(ref) for ref in self.outcomes(returns))

    @staticmethod
    def outcomes(returns: Returns) -> list[TypeRef]:
        refs = [ref for _, ref in returns.cases]
        if returns.otherwise is not None:
            refs.append(returns.otherwise)
        return refs or [Scalar("any")]

    # What is sent

    def parameter(self, param: Param) -> str:
        """The annotation of a value that a caller passes; ``None`` is not in it."""
        if not param.values:
            return self._sent(param.type)
        values = ", ".join(repr(value) for value in param.values)
        return f"Sequence[Literal[{values}]]" if isinstance(param.type, ListOf) else f"Literal[{values}]"

    def stream_parameter(self, param: Param) -> str:
        """As ``parameter``; numbers out of a short list may be texts too (python-binance's depths are)."""
        if param.values and all(isinstance(value, int) for value in param.values):
            both = [*param.values, *map(str, param.values)]
            return f"Literal[{', '.join(map(repr, both))}]"
        return self.parameter(param)

    def _sent(self, ref: TypeRef) -> str:
        if isinstance(ref, Scalar):
            return _PARAMETER[ref.name]
        if isinstance(ref, Named):
            return f"e.{ref.name}Like" if ref.name in self.enums else f"t.{ref.name}"
        if isinstance(ref, (ListOf, TupleOf)):
            items = (ref.item,) if isinstance(ref, ListOf) else ref.items
            return f"Sequence[{union(self._sent(item) for item in items)}]"
        if isinstance(ref, MapOf):
            return f"Mapping[str, {self._sent(ref.value)}]"
        if isinstance(ref, UnionOf):
            return union(self._sent(option) for option in ref.options)
        return self.response(ref)

    def allowed(self, param: Param) -> tuple[str | int, ...]:
        """The values that a parameter may have, where the spec knows all of them."""
        ref = param.type.item if isinstance(param.type, ListOf) else param.type
        if isinstance(ref, Named) and ref.name in self.enums:
            enum = self.enums[ref.name]
            return () if enum.open else tuple(value.value for value in enum.values)
        return param.values

    def value(self, param: Param, text: object) -> object:
        """What stands for a value that the spec writes as text: a member of an enum of numbers has its name there."""
        if isinstance(param.type, Named) and param.type.name in self.enums:
            members = {option.name: option.value for option in self.enums[param.type.name].values}
            return members.get(str(text), text) if self.is_of_numbers(param.type.name) else text
        if param.type == Scalar("bool") and text in ("true", "false"):
            return text == "true"
        return next((known for known in param.values if str(known) == text), text)

    def default(self, param: Param) -> str | int | bool | None:
        value = self.value(param, param.default)
        return value if isinstance(value, (str, int)) else None

    def is_of_numbers(self, enum: str) -> bool:
        return all(isinstance(option.value, int) for option in self.enums[enum].values)

    # For people

    def words(self, ref: TypeRef) -> str:
        """The type in a sentence: ``list of Order``."""
        if isinstance(ref, Scalar):
            return {"any": "anything", "null": "nothing", "decimal": "str"}.get(ref.name, ref.name)
        if isinstance(ref, Named):
            return ref.name
        if isinstance(ref, Constant):
            return repr(ref.value)
        if isinstance(ref, ListOf):
            return f"list of {self.words(ref.item)}"
        if isinstance(ref, MapOf):
            return "dict" if ref.value == Scalar("any") else f"dict of {self.words(ref.value)}"
        if isinstance(ref, TupleOf):
            return f"list of {len(ref.items)} values"
        return " or ".join(dict.fromkeys(self.words(option) for option in ref.options))

"""Arguments for any parameter of the spec, and what must arrive for them.

Written from Binance's rules: a number is plain decimal notation, a boolean ``true`` or ``false``, a text what it is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from binance_gen import enums
from codegen.model import Constant, ListOf, MapOf, Named, Param, Scalar, TupleOf, TypeRef, UnionOf
from tests.generated.inventory import Types

__all__ = ["Sent", "is_text_of", "spread", "text", "value"]

_TEXTS = ("BNB BTC/ü+&=%41#?", "a@b.example 'x' \"y\" {z} \\")
"""Each letter of them has been sent wrong by some client."""
_NUMBERS = ((Decimal("0.00000010"), "0.00000010"), (1e-07, "0.0000001"))
_OBJECT: Mapping[str, Any] = {"text": "ü &", "amount": Decimal("0.10"), "flag": True, "count": 3, "absent": None}
_OBJECT_SENT = {"text": "ü &", "amount": "0.10", "flag": True, "count": 3}


@dataclass(frozen=True)
class Sent:
    """What a caller passes, and what that is in JSON."""

    passed: Any
    wire: Any


def value(param: Param, types: Types, style: int, *, avoid: tuple[str, ...] = ()) -> Sent | None:
    """``style`` 0 or 1: another form of the same kind of value. ``avoid``: texts of values not to take; None where that
    leaves none."""
    if avoid and not choices(param, types, avoid):
        return None
    if param.place == "header":
        return Sent("zh-CN", "zh-CN")
    if param.encoding == "comma" and isinstance(param.type, ListOf):
        items = [_one(param, param.type.item, types, place) for place in range(2)]
        return _list([Sent(item.passed, item.wire) for item in items], style)
    return _one(param, param.type, types, style, avoid)


def choices(param: Param, types: Types, avoid: tuple[str, ...]) -> set[str]:
    """What is left of the values of a parameter that has few."""
    known = {"true", "false"} if param.type == Scalar("bool") else types.values(param)
    return known - set(avoid)


def _one(param: Param, ref: TypeRef, types: Types, style: int, avoid: tuple[str, ...] = ()) -> Sent:
    if isinstance(ref, ListOf):
        return _list([_one(param, ref.item, types, place) for place in range(2)], style)
    if param.values:
        chosen = [one for one in param.values if str(one) not in avoid][-style]
        return Sent(chosen, chosen)
    if isinstance(ref, Named) and ref.name in types.enums:
        member = [one for one in types.enums[ref.name].values if str(one.value) not in avoid][-style]
        return Sent(getattr(enums, ref.name)[member.name] if style else member.value, member.value)
    if isinstance(ref, Named):
        alias = types.types[ref.name].alias
        return _one(param, alias, types, style, avoid) if alias is not None else Sent(dict(_OBJECT), _OBJECT_SENT)
    if isinstance(ref, UnionOf):
        options = [option for option in ref.options if option != Scalar("null")]
        return _one(param, options[-style], types, style, avoid)
    if isinstance(ref, TupleOf):
        return _list([_one(param, item, types, style) for item in ref.items], style)
    if isinstance(ref, Constant):
        return Sent(ref.value, ref.value)
    if isinstance(ref, MapOf):
        return Sent(dict(_OBJECT), _OBJECT_SENT)
    return _scalar(param, ref, style, avoid)


def _scalar(param: Param, ref: Scalar, style: int, avoid: tuple[str, ...]) -> Sent:
    if ref.name == "bool":
        chosen = bool(style) if not avoid else "true" not in avoid
        return Sent(chosen, chosen)
    if ref.name == "int":
        number = _within(param, 7 if style else 9_007_199_254_740_993)
        return Sent(number, number)
    if ref.name in ("decimal", "float"):
        return Sent(*_NUMBERS[style])
    return Sent(_TEXTS[style], _TEXTS[style])


def _within(param: Param, number: int) -> int:
    low = number if param.min is None else max(number, int(param.min))
    return low if param.max is None else min(low, int(param.max))


def _list(items: list[Sent], style: int) -> Sent:
    passed = [item.passed for item in items]
    return Sent(tuple(passed) if style else passed, [item.wire for item in items])


# --- back from the wire --------------------------------------------------------------------------------------------


def spread(name: str, wire: Any, encoding: str | None) -> dict[str, list[Any]]:
    """Names of a query or form, and the values that stand there for one parameter."""
    if not isinstance(wire, list) or encoding not in ("comma", "repeated", "indexed"):
        return {name: [wire]}
    if encoding == "comma":
        return {name: [",".join(map(text, wire))]}
    if encoding == "repeated":
        return {name: wire}
    found: dict[str, list[Any]] = {}
    for index, item in enumerate(wire):
        fields = item.items() if isinstance(item, dict) else [("", item)]
        found |= {f"{name}[{index}]{field and f'.{field}'}": [one] for field, one in fields}
    return found


def text(wire: Any) -> str:
    """What stands for a plain value."""
    return wire if isinstance(wire, str) else json.dumps(wire)


def is_text_of(received: str, wire: Any) -> bool:
    """A list or object is a JSON text, and its spaces don't matter."""
    return bool(json.loads(received) == wire if isinstance(wire, (list, dict)) else received == text(wire))

"""Values as Binance reads them: plain numbers, ``true`` and ``false``, JSON arrays, percent-encoding.

Texts pass as they are. Nothing is guessed: a value that has no clear form is refused here, before any network.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from numbers import Integral, Real
from typing import Any, TypeAlias
from urllib.parse import quote

from . import codec

__all__ = ["Number", "form", "plain", "text"]

Number: TypeAlias = Decimal | str | float | int
"""A price or quantity. A float is sent with the digits that ``repr`` shows; a Decimal or a text exactly as it is."""

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_MILLISECOND = timedelta(milliseconds=1)
_unreserved = re.compile(r"[A-Za-z0-9\-._~]*").fullmatch


def plain(value: Any) -> Any:
    """A value for a JSON text: str, int, bool, or lists and dicts of them. Fractions become texts, so that no parser
    on the way can round them."""
    kind = type(value)
    if kind is str or kind is int or kind is bool:
        return value
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, float):
        return _float(float(value))
    if isinstance(value, Decimal):
        return _decimal(value)
    if isinstance(value, str):
        return value
    if isinstance(value, datetime):
        return _milliseconds(value)
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(plain(name)): plain(item) for name, item in value.items() if item is not None}
    # Number types of other libraries (numpy's, for one) register themselves as these.
    if isinstance(value, Integral):
        return int(value)
    if isinstance(value, Real):
        return _foreign(value)
    raise TypeError(f"can't send {kind.__name__}: pass a text, a number, a bool, an enum, a datetime or a list")


def text(value: Any) -> str:
    """One value as text: what stands after the ``=``."""
    if type(value) is str:
        return value
    if type(value) is int:
        return str(value)
    value = plain(value)
    if isinstance(value, str):
        return value
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, int):
        return str(value)
    return codec.encode(value).decode()


def form(params: Iterable[tuple[str, Any]], encode: Mapping[str, str]) -> list[str]:
    """``name=value`` pairs, percent-encoded; None is left out. ``encode`` says how a list is written (``json`` when it
    says nothing)."""
    pairs = []
    for name, value in params:
        if value is None:
            continue
        try:
            if type(value) is str:  # most are
                if not (value.isalnum() and value.isascii()):  # asked here, as a regular expression takes longer
                    value = percent(value)
            elif encode and name in encode and isinstance(value, (list, tuple)):
                pairs += _list(name, value, encode[name])
                continue
            elif type(value) is not int:
                value = percent(text(value))
            pairs.append(f"{_name(name)}={value}")
        except (TypeError, ValueError) as error:
            kind = TypeError if isinstance(error, TypeError) else ValueError
            raise kind(f"{name}: {error}") from None
    return pairs


def percent(value: str) -> str:
    """RFC 3986: everything but letters, digits and ``-._~`` is escaped, as UTF-8."""
    return value if _unreserved(value) else quote(value, safe="")


_name = lru_cache(maxsize=2048)(percent)  # the same few in all calls


def _list(name: str, values: list[Any] | tuple[Any, ...], encoding: str) -> list[str]:
    key = percent(name)
    if encoding == "repeated":
        return [f"{key}={percent(text(value))}" for value in values]
    if encoding == "comma":
        return [f"{key}={percent(','.join(map(text, values)))}"]
    if encoding == "indexed":
        # The brackets stay as they are, on the wire and under the signature.
        pairs = []
        for index, value in enumerate(values):
            if isinstance(value, Mapping):
                fields = ((f"{key}[{index}].{percent(field)}", item) for field, item in value.items())
                pairs += [f"{field}={percent(text(item))}" for field, item in fields if item is not None]
            else:
                pairs.append(f"{key}[{index}]={percent(text(value))}")
        return pairs
    return [f"{key}={percent(text(values))}"]


def _float(value: float) -> str:
    if not math.isfinite(value):
        raise ValueError(f"{value} is not a number that can be sent")
    if value == 0:
        return "0"  # -0.0 too
    shown = repr(value)
    if "e" in shown:
        return format(Decimal(shown), "f")
    return shown.removesuffix(".0")


def _decimal(value: Decimal) -> str:
    if not value.is_finite():
        raise ValueError(f"{value} is not a number that can be sent")
    return format(value, "f")


def _foreign(value: Real) -> str:
    # Its own text has fewer digits than a conversion to float: numpy.float32(0.1) is 0.1, not 0.10000000149011612.
    try:
        return _decimal(Decimal(str(value)))
    except ArithmeticError:
        raise ValueError(f"{value} is not a number that can be sent; round it first") from None


def _milliseconds(value: datetime) -> int:
    if value.tzinfo is None:
        raise ValueError(f"{value} has no timezone: add one, e.g. tzinfo=timezone.utc")
    return (value - _EPOCH) // _MILLISECOND

"""JSON as documentation shows it, with comments and gaps -> shapes."""

from __future__ import annotations

import json
import re

from .facts import UNKNOWN, AnyOf, Items, Record, Shape, Value

__all__ = ["read_sample", "shape_of"]

_STRING = r'"(?:[^"\\]|\\.)*"'
_NOISE = re.compile(rf"({_STRING})|//[^\n]*|/\*.*?\*/|(?<!\d)\.\.\.(?!\d)", re.DOTALL)
_TRAILING = re.compile(rf"({_STRING})|,(?=\s*[}}\]])")
_DOUBLED = re.compile(rf"({_STRING})|,(?=\s*,)")


def read_sample(text: str) -> object:
    """The value that a sample shows; ValueError when it is no JSON even without its comments."""
    for pattern in (_NOISE, _DOUBLED, _TRAILING):
        text = pattern.sub(lambda found: found[1] or "", text)
    return json.loads(text)


def shape_of(value: object) -> Shape:
    """Null and an empty list say nothing of what may stand there."""
    if isinstance(value, bool):
        return Value("bool")
    if isinstance(value, int):
        return Value("int")
    if isinstance(value, float):
        return Value("float")
    if isinstance(value, str):
        return Value("string")
    if isinstance(value, list):
        options = tuple(dict.fromkeys(shape_of(item) for item in value))
        return Items(UNKNOWN if not options else options[0] if len(options) == 1 else AnyOf(options))
    if isinstance(value, dict):
        return Record("", {str(key): shape_of(one) for key, one in value.items()})
    return UNKNOWN

# Generated from spec/*/enums.yaml by "make generate"; do not edit.
"""Enums of numbers: they choose what a method does and are never sent.

Apart from the others, because ``enums`` is far larger and making its classes takes time at import.
"""

from enum import IntEnum
from typing import Literal, TypeAlias

__all__ = ["MarketKind", "MarketKindLike", "MarketKindValue"]


class MarketKind(IntEnum):
    """Numbers that never go over the wire."""

    ALPHA = 1
    BETA = 2


MarketKindValue: TypeAlias = Literal[1, 2]
MarketKindLike: TypeAlias = MarketKind | MarketKindValue

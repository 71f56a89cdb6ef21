# Generated from spec/beta/types.yaml by "make generate"; do not edit.
"""Beta: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import TypedDict

from .common import PriceLevel, Trade

__all__ = ["OnlyHere", "Order", "PriceLevel", "Trade"]


class OnlyHere(TypedDict, total=False):
    x: float


class Order(TypedDict):
    """Another order than Alpha's."""

    id: str
    book: list[PriceLevel]
    folder: OnlyHere

# Generated from spec/common/types.yaml by "make generate"; do not edit.
"""Several products: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import TypeAlias, TypedDict

__all__ = ["PriceLevel", "Trade"]

PriceLevel: TypeAlias = tuple[str, str]
"""Price and quantity."""


class Trade(TypedDict):
    p: str

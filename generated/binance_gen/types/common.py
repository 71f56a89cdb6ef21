# Generated from spec/common/types.yaml by "make generate"; do not edit.
"""Several products: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import Any, TypeAlias, TypedDict

__all__ = ["CombinedEvent", "Kline", "PriceLevel"]


class CombinedEvent(TypedDict):
    """An event of a combined stream."""

    stream: str
    """Name of the stream it came from, e.g. btcusdt@trade."""
    data: Any


Kline: TypeAlias = tuple[int, str, str, str, str, str, int, str, int, str, str, str]
"""Open time, open, high, low, close, volume, close time, quote volume, number of trades, volume and
quote volume that takers bought, unused.
"""
PriceLevel: TypeAlias = tuple[str, str]
"""Price and quantity."""

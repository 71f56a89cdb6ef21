# Copied from codegen/handwritten/orderbook/levels.py; edit there.
"""``DepthCache``: bids and asks by price."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

__all__ = ["DepthCache", "Side", "exact"]

Convert = Callable[[Any], Any]
Level = Sequence[Any]
"""Price and quantity, as texts or numbers; what follows them is ignored."""


def exact(number: Any) -> Decimal:
    return Decimal(number if isinstance(number, (str, int)) else str(number))


class Side:
    """Levels of one side, sorted all the time: an event touches few of them, a reader wants them all."""

    __slots__ = ("_convert", "_levels", "_prices")

    def __init__(self, convert: Convert) -> None:
        self._convert = convert
        self._levels: dict[Decimal, tuple[Any, Any]] = {}
        self._prices: list[Decimal] = []  # ascending

    def __len__(self) -> int:
        return len(self._prices)

    def load(self, levels: Iterable[Level]) -> None:
        """Replace everything."""
        self._levels = {exact(level[0]): self._converted(level) for level in levels if exact(level[1])}
        self._prices = sorted(self._levels)

    def put(self, level: Level) -> None:
        """Set the quantity at a price; zero, however it is written, removes the level."""
        price = exact(level[0])
        if exact(level[1]):
            if price not in self._levels:
                insort(self._prices, price)
            self._levels[price] = self._converted(level)
        elif self._levels.pop(price, None) is not None:
            del self._prices[bisect_left(self._prices, price)]

    def copy(self) -> Side:
        twin = Side(self._convert)
        twin._levels = self._levels.copy()
        twin._prices = self._prices.copy()
        return twin

    def __iter__(self) -> Iterator[tuple[Any, Any]]:
        return map(self._levels.__getitem__, self._prices)

    def __reversed__(self) -> Iterator[tuple[Any, Any]]:
        return map(self._levels.__getitem__, reversed(self._prices))

    @property
    def prices(self) -> Sequence[Decimal]:
        """Ascending."""
        return self._prices

    def _converted(self, level: Level) -> tuple[Any, Any]:
        return self._convert(level[0]), self._convert(level[1])


class DepthCache:
    """The order book of one symbol; prices and quantities as ``conv_type`` makes them.

    ``update_time`` is the time of the last event in it (ms), ``update_id`` its number. ``synced`` is False while the
    book is being put together again after a gap or a lost connection; it is empty then rather than wrong.
    """

    def __init__(self, symbol: str, conv_type: Convert = float) -> None:
        self.symbol = symbol
        self.conv_type = conv_type
        self.update_time: int | None = None
        self.update_id: int | None = None
        self.synced = False
        self.bids = Side(conv_type)
        self.asks = Side(conv_type)

    def __repr__(self) -> str:
        state = f"at {self.update_id}" if self.synced else "not synced"
        return f"<DepthCache {self.symbol} {len(self.bids)} bids, {len(self.asks)} asks, {state}>"

    def add_bid(self, bid: Level) -> None:
        """Set a level, e.g. ``["0.0024", "10"]``; quantity 0 removes it."""
        self.bids.put(bid)

    def add_ask(self, ask: Level) -> None:
        """Set a level, e.g. ``["0.0026", "100"]``; quantity 0 removes it."""
        self.asks.put(ask)

    def get_bids(self) -> list[list[Any]]:
        """``[price, quantity]`` of each level, highest price first."""
        return [list(level) for level in reversed(self.bids)]

    def get_asks(self) -> list[list[Any]]:
        """``[price, quantity]`` of each level, lowest price first."""
        return [list(level) for level in self.asks]

    def copy(self) -> DepthCache:
        """The book as it is now; later events don't change it."""
        twin = DepthCache(self.symbol, self.conv_type)
        twin.update_time, twin.update_id, twin.synced = self.update_time, self.update_id, self.synced
        twin.bids, twin.asks = self.bids.copy(), self.asks.copy()
        return twin

    @staticmethod
    def sort_depth(
        vals: dict[Any, Any] | list[Any], reverse: bool = False, conv_type: Convert = float
    ) -> list[list[Any]]:
        """Levels, as pairs or as a dict by price, converted and sorted by price."""
        if not isinstance(vals, (dict, list)):
            raise ValueError(f"levels must be a dict or a list, not {type(vals).__name__}")
        pairs = vals.items() if isinstance(vals, dict) else vals
        levels = [[conv_type(price), conv_type(quantity)] for price, quantity in pairs]
        return sorted(levels, key=lambda level: level[0], reverse=reverse)

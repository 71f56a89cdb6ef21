# Copied from codegen/handwritten/sandbox/book.py; edit there.
"""An order book in price-time priority. It knows orders and levels, not accounts or rules."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterator

from .orders import BUY, Order

LevelChange = Callable[[str, int, int], None]
"""Called with side, price and the level's new visible quantity."""


class Level:
    """All orders at one price, oldest first."""

    __slots__ = ("orders", "price", "visible")

    def __init__(self, price: int) -> None:
        self.price = price
        self.orders: dict[int, Order] = {}
        self.visible = 0


class Side:
    """One side of the book. Prices are kept sorted so that the best one is last."""

    def __init__(self, name: str, changed: LevelChange) -> None:
        self.name = name
        self._sign = 1 if name == BUY else -1
        self._keys: list[int] = []
        self.levels: dict[int, Level] = {}
        self._changed = changed

    def __len__(self) -> int:
        return len(self._keys)

    def __iter__(self) -> Iterator[Level]:
        """Best price first."""
        for key in reversed(self._keys):
            yield self.levels[key * self._sign]

    @property
    def best(self) -> Level | None:
        return self.levels[self._keys[-1] * self._sign] if self._keys else None

    def nth(self, index: int) -> Level | None:
        """0 is the best level."""
        return self.levels[self._keys[-1 - index] * self._sign] if index < len(self._keys) else None

    def top(self, count: int) -> list[tuple[int, int]]:
        """Prices and visible quantities of the best levels."""
        best = self._keys[: -count - 1 : -1]
        return [(key * self._sign, self.levels[key * self._sign].visible) for key in best]

    def accepts(self, price: int, limit: int | None) -> bool:
        """Whether a taker with ``limit`` would trade with this side at ``price``."""
        return limit is None or price * self._sign >= limit * self._sign

    def add(self, order: Order) -> None:
        level = self.levels.get(order.price)
        if level is None:
            level = self.levels[order.price] = Level(order.price)
            insort(self._keys, order.price * self._sign)
        level.orders[order.id] = order
        level.visible += order.visible
        self._changed(self.name, level.price, level.visible)

    def remove(self, order: Order) -> None:
        level = self.levels[order.price]
        del level.orders[order.id]
        level.visible -= order.visible
        self._tidy(level)
        self._changed(self.name, level.price, level.visible)

    def reduce(self, order: Order, quantity: int) -> None:
        """Some of ``order`` was traded or taken back. A part of an iceberg that is used up is shown anew, at the end
        of the queue. The order's own remaining quantity has been changed already."""
        level = self.levels[order.price]
        level.visible -= quantity
        order.visible -= quantity
        if order.remaining == 0:
            del level.orders[order.id]
        elif order.visible == 0:
            del level.orders[order.id]
            order.show()
            level.orders[order.id] = order
            level.visible += order.visible
        self._tidy(level)
        self._changed(self.name, level.price, level.visible)

    def _tidy(self, level: Level) -> None:
        if not level.orders:
            del self.levels[level.price]
            key = level.price * self._sign
            del self._keys[bisect_left(self._keys, key)]


class Book:
    """Both sides, and a number that grows with every change of a level."""

    def __init__(self, on_change: LevelChange) -> None:
        self.update_id = 0
        self._on_change = on_change
        self.bids = Side(BUY, self._level_changed)
        self.asks = Side("SELL", self._level_changed)

    def side(self, name: str) -> Side:
        return self.bids if name == BUY else self.asks

    def opposite(self, name: str) -> Side:
        return self.asks if name == BUY else self.bids

    @property
    def crossed(self) -> bool:
        bid, ask = self.bids.best, self.asks.best
        return bid is not None and ask is not None and bid.price >= ask.price

    def _level_changed(self, side: str, price: int, visible: int) -> None:
        self.update_id += 1
        self._on_change(side, price, visible)

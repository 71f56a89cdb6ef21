# Copied from codegen/handwritten/sandbox/history.py; edit there.
"""A made-up past: one trade each second from a symbol's listing until the sandbox started.

Nothing is stored. A candle is drawn from a hash of the seed and its place in time, and cut into smaller ones that
agree with it: day, 2 hours, hour, half, quarter, minute, and at last the sixty trades of a minute. So any candle of
any interval costs little, asks twice alike, and the high of an hour is the highest of its minutes.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from .numbers import times
from .orders import Trade

DAY = 86400
_LEVELS = (DAY, 7200, 3600, 1800, 900, 60, 1)
_PERIODS = ((512, 0.9), (97, 0.35), (23, 0.12), (7, 0.06), (2, 0.025))
"""Days and size of the waves that a price is made of."""


@dataclass
class Candle:
    """Prices in 1e-8; times in seconds, ``end`` exclusive. ``first_id`` is -1 when nothing was traded."""

    start: int
    end: int
    open: int
    high: int
    low: int
    close: int
    volume: int = 0
    quote: int = 0
    count: int = 0
    taker_volume: int = 0
    taker_quote: int = 0
    first_id: int = -1
    last_id: int = -1

    @classmethod
    def of_trade(cls, trade: Trade, second: int) -> Candle:
        """The candle of a second in which nothing but ``trade`` happened."""
        price, quantity, quote = trade.price, trade.quantity, trade.quote
        taken = (0, 0) if trade.buyer_is_maker else (quantity, quote)
        return cls(second, second + 1, price, price, price, price, quantity, quote, 1, *taken, trade.id, trade.id)

    def extend(self, other: Candle) -> None:
        """Append what happened right after this candle."""
        self.end = other.end
        if not other.count:
            return
        if not self.count:
            self.open, self.high, self.low, self.first_id = other.open, other.high, other.low, other.first_id
        self.high = max(self.high, other.high)
        self.low = min(self.low, other.low)
        self.close = other.close
        self.volume += other.volume
        self.quote += other.quote
        self.count += other.count
        self.taker_volume += other.taker_volume
        self.taker_quote += other.taker_quote
        self.last_id = other.last_id

    def copy(self) -> Candle:
        return Candle(**vars(self))


@dataclass(frozen=True)
class _Block:
    """Prices in ticks, volume in lots."""

    open: int
    high: int
    low: int
    close: int
    volume: int


class History:
    """The past of one symbol: ``listed <= time < until``, in seconds since the epoch, both at full minutes."""

    def __init__(
        self, seed: int, symbol: str, listed: int, until: int, price: int, tick: int, lot: int, daily_volume: int,
        value: Callable[[int, int], int] = times,
    ) -> None:  # fmt: skip
        self.until = until - until % 60
        self.listed = min(listed - listed % DAY, self.until)
        self._name = f"{seed}:{symbol}"
        self._tick = tick
        self._lot = lot
        self._anchor = price
        self._value = value
        self._daily_lots = max(daily_volume // lot, 2 * DAY)
        self._level_at = lru_cache(100_000)(self._draw_level)
        self._block = lru_cache(20_000)(self._draw_block)
        self._trades = lru_cache(2_000)(self._draw_minute)
        self._split = lru_cache(20_000)(self._draw_split)

    @property
    def trade_count(self) -> int:
        return self.until - self.listed

    @property
    def last_price(self) -> int:
        return self.trade(self.trade_count - 1).price if self.trade_count else self._anchor

    def candle(self, start: int, end: int) -> Candle | None:
        """What was traded in ``start <= time < end``, in seconds; None when that is outside of the past."""
        start, end = max(start, self.listed), min(end, self.until)
        result: Candle | None = None
        while start < end:
            size = next(level for level in _LEVELS if start % level == 0 and start + level <= end)
            part = self._whole(size, start)
            if result is None:
                result = part
            else:
                result.extend(part)
            start += size
        return result

    def trade(self, trade_id: int) -> Trade:
        """Ids count the seconds since the listing."""
        second = self.listed + trade_id
        price, lots, buyer_is_maker = self._trades(second // 60)[second % 60]
        quantity = lots * self._lot
        time = second * 1_000_000 + 137_000
        return Trade(trade_id, price, quantity, self._value(price, quantity), time, buyer_is_maker)

    def trades(self, first: int, last: int) -> Iterator[Trade]:
        """``first <= id < last``, as far as they exist."""
        for trade_id in range(max(first, 0), min(last, self.trade_count)):
            yield self.trade(trade_id)

    def _whole(self, size: int, start: int) -> Candle:
        first = start - self.listed
        if size == 1:
            trade = self.trade(first)
            return Candle.of_trade(trade, start)
        block = self._block(size, start // size)
        tick = self._tick
        volume = block.volume * self._lot
        typical = (block.open + block.high + block.low + block.close) * tick // 4
        taker = volume * self._rng(f"taker:{size}", start).randint(40, 60) // 100
        return Candle(
            start, start + size, block.open * tick, block.high * tick, block.low * tick, block.close * tick,
            volume, self._value(typical, volume), size, taker, self._value(typical, taker), first, first + size - 1,
        )  # fmt: skip

    def _rng(self, what: str, index: int) -> random.Random:
        return random.Random(f"{self._name}:{what}:{index}")

    def _draw_level(self, day: int) -> int:
        """The price at the start of a day, in ticks: the symbol's own price when the sandbox starts, and waves."""
        shape = math.exp(self._waves(day) - self._waves(self.until // DAY))
        return max(int(self._anchor * shape) // self._tick, 20)

    def _waves(self, day: int) -> float:
        total = 0.0
        for period, size in _PERIODS:
            index, offset = divmod(day, period)
            here = self._rng(f"wave:{period}", index).uniform(-1, 1)
            following = self._rng(f"wave:{period}", index + 1).uniform(-1, 1)
            smooth = (1 - math.cos(math.pi * offset / period)) / 2
            total += size * (here + (following - here) * smooth)
        return total

    def _draw_block(self, size: int, index: int) -> _Block:
        if size == DAY:
            rng = self._rng("day", index)
            first, last = self._level_at(index), self._level_at(index + 1)
            high = int(max(first, last) * (1 + rng.random() * 0.02)) + 1
            low = max(int(min(first, last) * (1 - rng.random() * 0.02)) - 1, 1)
            return _Block(first, high, low, last, int(self._daily_lots * (0.5 + rng.random())))
        parent = _LEVELS[_LEVELS.index(size) - 1]
        start = index * size
        return self._split(parent, start // parent, size)[start % parent // size]

    def _draw_split(self, parent: int, index: int, size: int) -> list[_Block]:
        whole = self._block(parent, index)
        count = parent // size
        rng = self._rng(f"split:{parent}", index)
        bounds = _path(rng, whole, count + 1)
        highest, lowest = rng.randrange(count), rng.randrange(count)
        lots = _share(rng, whole.volume, count, size)
        blocks = []
        for position in range(count):
            first, last = bounds[position], bounds[position + 1]
            above, below = max(first, last), min(first, last)
            high = whole.high if position == highest else above + int((whole.high - above) * rng.random() * 0.5)
            low = whole.low if position == lowest else below - int((below - whole.low) * rng.random() * 0.5)
            blocks.append(_Block(first, high, low, last, lots[position]))
        return blocks

    def _draw_minute(self, minute: int) -> list[tuple[int, int, bool]]:
        block = self._block(60, minute)
        rng = self._rng("minute", minute)
        prices = _path(rng, block, 60)
        highest, lowest = rng.sample(range(1, 59), 2)
        prices[highest], prices[lowest] = block.high, block.low
        lots = _share(rng, block.volume, 60, 1)
        return [(price * self._tick, lots[at], rng.random() < 0.5) for at, price in enumerate(prices)]


def _path(rng: random.Random, block: _Block, points: int) -> list[int]:
    """From open to close, never beyond high and low."""
    spread = (block.high - block.low) * 0.3
    path = [block.open]
    for at in range(1, points - 1):
        straight = block.open + (block.close - block.open) * at / (points - 1)
        path.append(int(min(max(straight + rng.uniform(-spread, spread), block.low), block.high)))
    return [*path, block.close]


def _share(rng: random.Random, total: int, count: int, least: int) -> list[int]:
    """Parts of ``total``, each at least ``least``, that add up to it."""
    spare = max(total - least * count, 0)
    weights = [rng.random() + 0.05 for _ in range(count)]
    scale = spare / sum(weights)
    parts = [least + int(weight * scale) for weight in weights]
    parts[-1] += max(total, least * count) - sum(parts)
    return parts

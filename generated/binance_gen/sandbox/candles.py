# Copied from codegen/handwritten/sandbox/candles.py; edit there.
"""Klines of a symbol, from its made-up past and from what was traded since."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import datetime, timedelta, timezone

from .history import Candle, History
from .orders import Trade

SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
INTERVALS = ("1s", "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M")
_MONDAY = 4 * 86400  # 1970-01-05, the first Monday
_ZONE = re.compile(r"([+-]?)(\d{1,2})(?::(\d{2}))?")


def zone_seconds(text: str) -> int | None:
    """``"8"``, ``"-1:00"``, ``"05:45"`` -> seconds east of UTC; None outside of -12:00 to +14:00."""
    match = _ZONE.fullmatch(text)
    if match is None:
        return None
    minutes = int(match[2]) * 60 + int(match[3] or 0)
    offset = -minutes if match[1] == "-" else minutes
    return offset * 60 if -720 <= offset <= 840 and int(match[3] or 0) < 60 else None


def bounds(time: int, interval: str, zone: int = 0) -> tuple[int, int]:
    """Start and end, in seconds, of the kline that holds ``time``."""
    local = time + zone
    if interval == "1M":
        first = datetime.fromtimestamp(local, timezone.utc).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        following = (first + timedelta(days=32)).replace(day=1)
        return int(first.timestamp()) - zone, int(following.timestamp()) - zone
    size = 7 * 86400 if interval == "1w" else int(interval[:-1]) * SECONDS[interval[-1]]
    phase = _MONDAY if interval == "1w" else 0
    start = (local - phase) // size * size + phase - zone
    return start, start + size


class Candles:
    """All klines of one symbol. Times are seconds."""

    def __init__(self, history: History) -> None:
        self.history = history
        self.last_price = history.last_price
        self._seconds: dict[int, Candle] = {}
        self._minutes: dict[int, Candle] = {}
        self._second_keys: list[int] = []
        self._minute_keys: list[int] = []

    def add(self, trade: Trade) -> None:
        second = trade.time // 1_000_000
        part = Candle.of_trade(trade, second)
        minute = second - second % 60
        for key, size, table, keys in (
            (second, 1, self._seconds, self._second_keys),
            (minute, 60, self._minutes, self._minute_keys),
        ):
            candle = table.get(key)
            if candle is None:
                if keys and key < keys[-1]:  # the exchange's clock was set back: stay in order
                    key = keys[-1]
                    candle = table[key]
                else:
                    table[key] = Candle(key, key + size, *(self.last_price,) * 4)
                    keys.append(key)
                    candle = table[key]
            end = candle.end
            candle.extend(part)
            candle.end = end
        self.last_price = trade.price

    def between(self, start: int, end: int) -> Candle:
        """Everything traded in ``start <= time < end``; a flat candle at the last price when nothing was."""
        result = self.history.candle(start, end)
        live = max(start, self.history.until)
        if live < end:
            for candle in self._live(live, end):
                if result is None:
                    result = candle.copy()
                else:
                    result.extend(candle)
        if result is None:
            price = self._price_before(start)
            return Candle(start, end, price, price, price, price)
        result.start, result.end = start, end
        return result

    def kline(self, time: int, interval: str, zone: int = 0) -> Candle:
        return self.between(*bounds(time, interval, zone))

    def klines(
        self, interval: str, zone: int, first: int | None, last: int | None, limit: int, now: int
    ) -> list[Candle]:
        """Klines whose open time is in ``first <= open <= last``: the oldest with ``first``, else the latest."""
        oldest = bounds(self.history.listed, interval, zone)[0]
        newest = bounds(now if last is None else min(last, now), interval, zone)[0]
        if first is not None:
            start, end = bounds(first, interval, zone)
            start = start if start >= first else end
            opens: list[int] = []
            start = max(start, oldest)
            while start <= newest and len(opens) < limit:
                opens.append(start)
                start = bounds(start, interval, zone)[1]
        else:
            opens = [newest]
            while len(opens) < limit and opens[-1] > oldest:
                opens.append(bounds(opens[-1] - 1, interval, zone)[0])
            opens.reverse()
        return [self.kline(start, interval, zone) for start in opens if start >= oldest]

    def _live(self, start: int, end: int) -> list[Candle]:
        inner_start, inner_end = -(-start // 60) * 60, end // 60 * 60
        if inner_start >= inner_end:
            return self._slice(self._seconds, self._second_keys, start, end)
        return [
            *self._slice(self._seconds, self._second_keys, start, inner_start),
            *self._slice(self._minutes, self._minute_keys, inner_start, inner_end),
            *self._slice(self._seconds, self._second_keys, inner_end, end),
        ]

    @staticmethod
    def _slice(table: dict[int, Candle], keys: list[int], start: int, end: int) -> list[Candle]:
        return [table[key] for key in keys[bisect_left(keys, start) : bisect_left(keys, end)]]

    def _price_before(self, time: int) -> int:
        at = bisect_left(self._second_keys, time)
        if at:
            return self._seconds[self._second_keys[at - 1]].close
        return self.history.last_price

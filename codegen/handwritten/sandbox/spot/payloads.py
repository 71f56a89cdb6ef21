"""The streams of spot: which names mean something, when they are due, and what they say."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ..accounts import TimeUnit
from ..candles import INTERVALS, bounds
from ..exchange import Exchange
from ..history import Candle
from ..market import Market
from ..numbers import text
from ..orders import AggTrade, Trade
from ..streams import Build, Publisher
from .market_data import agg_trade_of, book_of
from .tickers import average_of, change_of, last_day, window

_KLINE = re.compile(rf"kline_({'|'.join(INTERVALS)})(@\+08:00)?")
_DEPTH = re.compile(r"depth(5|10|20)?(?:@(100|1000)ms)?")
_WINDOW = re.compile(r"ticker_(1h|4h|1d)")
_ALL_WINDOWS = re.compile(r"!ticker_(1h|4h|1d)@arr")
EAST = 8 * 3600
BLOCK_EVERY = 1000
"""Every so many trades one is shown as a block trade, as in historicalBlockTrades."""


class SpotFeeds:
    """Forwards what markets do, and wakes up for what is sent by the clock."""

    def __init__(self, exchange: Exchange, publisher: Publisher) -> None:
        self._exchange = exchange
        self._publisher = publisher
        self._by_name = {_lower(name): market for name, market in exchange.markets.items()}
        self._seen: dict[str, int] = {}
        exchange.listen(self)
        publisher.on_subscribe.append(self._subscribed)
        clock = exchange.clock
        clock.every(0.1, lambda: self._depth(100))
        clock.every(1, self._each_second)
        clock.every(2, self._klines)

    # --- as it happens ----------------------------------------------------------------------------------------------

    def on_trade(self, market: Market, trade: Trade) -> None:
        symbol = _lower(market.name)
        self._publisher.publish(f"{symbol}@trade", lambda unit: self._trade(market, trade, unit))
        if trade.id % BLOCK_EVERY == 0:
            self._publisher.publish(f"{symbol}@blockTrade", lambda unit: self._block_trade(market, trade, unit))

    def on_agg_trade(self, market: Market, trade: AggTrade) -> None:
        def build(unit: TimeUnit) -> dict[str, Any]:
            return {"e": "aggTrade", "E": unit(self._now), "s": market.name, **agg_trade_of(trade, unit)}

        self._publisher.publish(f"{_lower(market.name)}@aggTrade", build)

    def on_book_ticker(self, market: Market) -> None:
        self._publisher.publish(f"{_lower(market.name)}@bookTicker", lambda _unit: book_ticker(market))

    # --- by the clock -----------------------------------------------------------------------------------------------

    def _depth(self, speed: int) -> None:
        for market in self._by_name.values():
            symbol = _lower(market.name)
            suffixes = (f"@{speed}ms",) if speed == 100 else ("", "@1000ms")
            collected = market.windows.get(speed)
            taken = collected.take(market.book.update_id) if collected else None
            for suffix in suffixes:
                if taken is not None:
                    self._publisher.publish(f"{symbol}@depth{suffix}", self._diff(market, *taken))
                for levels in (5, 10, 20):
                    self._publisher.publish(f"{symbol}@depth{levels}{suffix}", _partial(market, levels))

    def _each_second(self) -> None:
        self._depth(1000)
        for name in self._publisher.names:
            build = self._periodic(name)
            if build is not None:
                self._publisher.publish(name, build)
        self._each_kline(("1s",))

    def _klines(self) -> None:
        self._each_kline(INTERVALS[1:])

    def _each_kline(self, intervals: tuple[str, ...]) -> None:
        for name in self._publisher.names:
            symbol, _, kind = name.partition("@")
            market, match = self._by_name.get(symbol), _KLINE.fullmatch(kind)
            if market is None or match is None or match[1] not in intervals:
                continue
            zone = EAST if match[2] else 0
            current = bounds(self._now // 1_000_000, match[1], zone)[0]
            before = self._seen.get(name)
            if before is not None and before < current:
                # The last word on a kline comes when the next one has begun.
                self._publisher.publish(name, self._kline(market, match[1], zone, before, closed=True))
            self._seen[name] = current
            self._publisher.publish(name, self._kline(market, match[1], zone, current, closed=False))

    def _subscribed(self, name: str) -> None:
        """Depth events chain from the moment somebody listens."""
        symbol, _, kind = name.partition("@")
        market, match = self._by_name.get(symbol), _DEPTH.fullmatch(kind)
        if market is not None and match is not None and match[1] is None:
            market.window(int(match[2] or 1000))
        self._seen.pop(name, None)

    def current(self, name: str) -> Build | None:
        """What ``name`` would say right now; None for names that mean nothing."""
        if build := self._periodic(name):
            return build
        symbol, _, kind = name.partition("@")
        market = self._by_name.get(symbol)
        if market is None:
            return None
        if match := _KLINE.fullmatch(kind):
            zone = EAST if match[2] else 0
            start = bounds(self._now // 1_000_000, match[1], zone)[0]
            return self._kline(market, match[1], zone, start, closed=False)
        if (match := _DEPTH.fullmatch(kind)) and match[1]:
            return _partial(market, int(match[1]))
        return self._latest(market, kind)

    def _latest(self, market: Market, kind: str) -> Build | None:
        if kind == "bookTicker":
            return lambda _unit: book_ticker(market)
        trades = market.find_trades(market.end_of_trades - 1, 1)
        if kind == "trade" and trades:
            return lambda unit: self._trade(market, trades[0], unit)
        if kind == "blockTrade" and trades:
            return lambda unit: self._block_trade(market, trades[0], unit)
        if kind == "aggTrade" and trades:
            last = market.find_agg_trades(market.end_of_agg_trades - 1, 1)[0]
            return lambda unit: {"e": "aggTrade", "E": unit(self._now), "s": market.name, **agg_trade_of(last, unit)}
        return None

    # --- payloads ---------------------------------------------------------------------------------------------------

    @property
    def _now(self) -> int:
        return self._exchange.clock.now()

    def _trade(self, market: Market, trade: Trade, unit: TimeUnit) -> dict[str, Any]:
        return {**self._block_trade(market, trade, unit), "e": "trade", "t": trade.id, "M": True}

    def _block_trade(self, market: Market, trade: Trade, unit: TimeUnit) -> dict[str, Any]:
        return {
            "e": "blockTrade",
            "E": unit(self._now),
            "s": market.name,
            "t": trade.id // BLOCK_EVERY,
            "p": text(trade.price),
            "q": text(trade.quantity),
            "T": unit(trade.time),
            "m": trade.buyer_is_maker,
        }

    def _diff(self, market: Market, first: int, last: int, bids: dict[int, int], asks: dict[int, int]) -> Build:
        def build(unit: TimeUnit) -> dict[str, Any]:
            return {
                "e": "depthUpdate",
                "E": unit(self._now),
                "s": market.name,
                "U": first,
                "u": last,
                "b": [[text(price), text(quantity)] for price, quantity in sorted(bids.items(), reverse=True)],
                "a": [[text(price), text(quantity)] for price, quantity in sorted(asks.items())],
            }

        return build

    def _kline(self, market: Market, interval: str, zone: int, start: int, *, closed: bool) -> Build:
        candle = market.candles.kline(start, interval, zone)

        def build(unit: TimeUnit) -> dict[str, Any]:
            return {
                "e": "kline",
                "E": unit(self._now),
                "s": market.name,
                "k": _kline(market, candle, interval, closed, unit),
            }

        return build

    def _periodic(self, name: str) -> Build | None:
        """Streams that speak once a second whatever happens."""
        if name == "!miniTicker@arr":
            return lambda unit: [self._mini_ticker(market, unit) for market in self._trading()]
        if match := _ALL_WINDOWS.fullmatch(name):
            width = match[1]
            return lambda unit: [self._window_ticker(market, width, unit) for market in self._trading()]
        symbol, _, kind = name.partition("@")
        market = self._by_name.get(symbol)
        if market is None:
            return None
        found = market
        simple: dict[str, Callable[[Market, TimeUnit], Any]] = {
            "ticker": self._ticker,
            "miniTicker": self._mini_ticker,
            "avgPrice": self._average_price,
            "referencePrice": self._reference_price,
        }
        if kind in simple:
            return lambda unit: simple[kind](found, unit)
        if match := _WINDOW.fullmatch(kind):
            size = match[1]
            return lambda unit: self._window_ticker(found, size, unit)
        return None

    def _trading(self) -> list[Market]:
        return [market for market in self._by_name.values() if market.instrument.is_trading]

    def _mini_ticker(self, market: Market, unit: TimeUnit) -> dict[str, Any]:
        candle = last_day(market, self._now)
        return {
            "e": "24hrMiniTicker",
            "E": unit(self._now),
            "s": market.name,
            "c": text(candle.close),
            "o": text(candle.open),
            "h": text(candle.high),
            "l": text(candle.low),
            "v": text(candle.volume),
            "q": text(candle.quote),
        }

    def _ticker(self, market: Market, unit: TimeUnit) -> dict[str, Any]:
        candle = last_day(market, self._now)
        bid, ask = market.book.bids.best, market.book.asks.best
        quotes = {
            "b": text(bid.price if bid else 0),
            "B": text(bid.visible if bid else 0),
            "a": text(ask.price if ask else 0),
            "A": text(ask.visible if ask else 0),
        }
        before = market.candles.between(candle.start - 1, candle.start)
        row: dict[str, Any] = {**self._statistics(market, candle, unit), **quotes}
        row["x"], row["Q"] = text(before.close), text(market.last_quantity)
        row["O"] = unit(self._now - 86_400_000_000)
        return {"e": "24hrTicker", **row}

    def _window_ticker(self, market: Market, size: str, unit: TimeUnit) -> dict[str, Any]:
        return {"e": f"{size}Ticker", **self._statistics(market, window(market, size, self._now), unit)}

    def _statistics(self, market: Market, candle: Candle, unit: TimeUnit) -> dict[str, Any]:
        change, percent = change_of(candle)
        return {
            "E": unit(self._now),
            "s": market.name,
            "p": text(change),
            "P": percent,
            "o": text(candle.open),
            "h": text(candle.high),
            "l": text(candle.low),
            "c": text(candle.close),
            "w": text(average_of(candle)),
            "v": text(candle.volume),
            "q": text(candle.quote),
            "O": unit(candle.start * 1_000_000),
            "C": unit(self._now),
            "F": candle.first_id,
            "L": candle.last_id,
            "n": candle.count,
        }

    def _average_price(self, market: Market, unit: TimeUnit) -> dict[str, Any]:
        price, time = text(market.average_price()), unit(market.last_trade_time)
        return {"e": "avgPrice", "E": unit(self._now), "s": market.name, "i": "5m", "w": price, "T": time}

    def _reference_price(self, market: Market, unit: TimeUnit) -> dict[str, Any]:
        return {"e": "referencePrice", "s": market.name, "r": text(market.average_price(1)), "t": unit(self._now)}


def book_ticker(market: Market) -> dict[str, Any]:
    bid, ask = market.book.bids.best, market.book.asks.best
    return {
        "u": market.book.update_id,
        "s": market.name,
        "b": text(bid.price if bid else 0),
        "B": text(bid.visible if bid else 0),
        "a": text(ask.price if ask else 0),
        "A": text(ask.visible if ask else 0),
    }


def _partial(market: Market, levels: int) -> Build:
    return lambda _unit: book_of(market, levels)


def _kline(market: Market, candle: Candle, interval: str, closed: bool, unit: TimeUnit) -> dict[str, Any]:
    return {
        "t": unit(candle.start * 1_000_000),
        "T": unit(candle.end * 1_000_000 - 1),
        "s": market.name,
        "i": interval,
        "f": candle.first_id,
        "L": candle.last_id,
        "o": text(candle.open),
        "c": text(candle.close),
        "h": text(candle.high),
        "l": text(candle.low),
        "v": text(candle.volume),
        "n": candle.count,
        "x": closed,
        "q": text(candle.quote),
        "V": text(candle.taker_volume),
        "Q": text(candle.taker_quote),
        "B": "0",
    }


def _lower(name: str) -> str:
    return name.lower()

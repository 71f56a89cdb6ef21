# Copied from codegen/handwritten/sandbox/futures/feeds.py; edit there.
"""The streams of both products: which names mean something, how often they speak, and what they say."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from ..accounts import TimeUnit
from ..market import Market
from ..orders import AggTrade, Trade
from ..streams import Build
from . import payloads
from .exchange import FuturesExchange
from .kline_streams import KlineStreams
from .market_data import agg_trade_of
from .orders import FuturesOrder
from .prices import contract_of

_DEPTH = re.compile(r"(depth|rpiDepth)(5|10|20)?(?:@(\d+)ms)?")
USUAL_DEPTH = 250
DEPTHS = (100, 250, 500)
"""Milliseconds between depth events."""


@dataclass(frozen=True)
class Periodic:
    """Streams that speak by the clock. ``seconds`` of USD-M and of COIN-M."""

    pattern: re.Pattern[str]
    seconds: tuple[float, float]
    build: Callable[[FuturesExchange, str], Build | None]


_PERIODIC = tuple(
    Periodic(re.compile(pattern), seconds, build)
    for pattern, seconds, build in (
        (r"[^!@]+@ticker", (2, 0.5), payloads.ticker),
        (r"[^!@]+@miniTicker", (2, 0.5), payloads.mini_ticker),
        (r"[^!@]+@markPrice", (3, 3), payloads.mark_price),
        (r"[^!@]+@markPrice@1s", (1, 1), payloads.mark_price),
        (r"[^!@]+@indexPrice", (3, 3), payloads.index_price),
        (r"[^!@]+@indexPrice@1s", (1, 1), payloads.index_price),
        (r"!ticker@arr", (1, 1), payloads.tickers),
        (r"!miniTicker@arr", (1, 1), payloads.mini_tickers),
        (r"!markPrice@arr", (3, 3), payloads.mark_prices),
        (r"!markPrice@arr@1s", (1, 1), payloads.mark_prices),
    )
)


class FuturesFeeds:
    """Forwards what markets do, and wakes up for what is sent by the clock. Streams of other names are made up."""

    def __init__(self, exchange: FuturesExchange) -> None:
        self._exchange = exchange
        self._publisher = exchange.publisher
        self._by_name = {name.lower(): market for name, market in exchange.markets.items()}
        self._klines = KlineStreams(exchange)
        exchange.listen(self)
        self._publisher.on_subscribe.append(self._subscribed)
        clock = exchange.clock
        for speed in DEPTHS:
            clock.every(speed / 1000, partial(self._depth, speed))
        for seconds in sorted({one.seconds[exchange.inverse] for one in _PERIODIC}):
            clock.every(seconds, partial(self._speak, seconds))
        clock.every(0.25, self._klines.speak)
        if not exchange.inverse:
            clock.every(5, self._all_book_tickers)
        exchange.risk.on_liquidation = self._liquidated

    # --- as it happens ----------------------------------------------------------------------------------------------

    def on_trade(self, market: Market, trade: Trade) -> None:
        """Futures have no stream of single trades."""

    def on_agg_trade(self, market: Market, trade: AggTrade) -> None:
        now = self._exchange.clock.now()

        def build(unit: TimeUnit) -> dict[str, Any]:
            head = {"e": "aggTrade", "E": unit(now), "s": market.name}
            return {**head, **agg_trade_of(market, trade, unit), "st": payloads.kind_of(contract_of(market))}

        self._publisher.publish(f"{market.name.lower()}@aggTrade", build)

    def on_book_ticker(self, market: Market) -> None:
        build = payloads.book_ticker(self._exchange, market)
        self._publisher.publish(f"{market.name.lower()}@bookTicker", build)
        if self._exchange.inverse:
            self._publisher.publish("!bookTicker", build)

    def _liquidated(self, order: FuturesOrder) -> None:
        for name, of_all in ((f"{order.symbol.lower()}@forceOrder", False), ("!forceOrder@arr", True)):
            self._publisher.publish(name, payloads.liquidation(self._exchange, order, of_all=of_all))

    # --- by the clock -----------------------------------------------------------------------------------------------

    def _all_book_tickers(self) -> None:
        for market in self._exchange.markets.values():
            self._publisher.publish("!bookTicker", payloads.book_ticker(self._exchange, market))

    def _speak(self, seconds: float) -> None:
        for name in self._publisher.names:
            for one in _PERIODIC:
                if one.seconds[self._exchange.inverse] == seconds and one.pattern.fullmatch(name):
                    build = one.build(self._exchange, name)
                    if build is not None:
                        self._publisher.publish(name, build)

    def _depth(self, speed: int) -> None:
        suffixes = (f"@{speed}ms", "") if speed == USUAL_DEPTH else (f"@{speed}ms",)
        for symbol, market in self._by_name.items():
            collected = market.windows.get(speed)
            taken = collected.take(market.book.update_id) if collected else None
            if taken is None:
                continue
            for suffix in suffixes:
                names = [f"{symbol}@depth{suffix}"]
                if speed == 500 and not self._exchange.inverse:
                    names.append(f"{symbol}@rpiDepth{suffix}")
                for name in names:
                    self._publisher.publish(name, payloads.depth_update(self._exchange, market, *taken))
                for levels in (5, 10, 20):
                    build = payloads.partial_depth(self._exchange, market, levels, taken[0], taken[1])
                    self._publisher.publish(f"{symbol}@depth{levels}{suffix}", build)

    # --- names ------------------------------------------------------------------------------------------------------

    def _subscribed(self, name: str) -> None:
        """Depth events chain from the moment somebody listens."""
        symbol, _, kind = name.partition("@")
        market, match = self._by_name.get(symbol), _DEPTH.fullmatch(kind)
        if market is not None and match is not None:
            speed = int(match[3] or USUAL_DEPTH)
            if speed in DEPTHS:
                market.window(speed)
        self._klines.forget(name)

    def current(self, name: str) -> Build | None:
        """What ``name`` would say right now; None for names that mean nothing."""
        exchange = self._exchange
        for one in _PERIODIC:
            if one.pattern.fullmatch(name):
                return one.build(exchange, name)
        if (build := self._klines.current(name)) is not None:
            return build
        symbol, _, kind = name.partition("@")
        market = self._by_name.get(symbol)
        if market is None:
            return None
        if kind == "bookTicker":
            return payloads.book_ticker(exchange, market)
        if (match := _DEPTH.fullmatch(kind)) and match[2]:
            last = market.book.update_id
            return payloads.partial_depth(exchange, market, int(match[2]), last + 1, last)
        return self._last_trade(market) if kind == "aggTrade" else None

    def _last_trade(self, market: Market) -> Build | None:
        found = market.find_agg_trades(market.end_of_agg_trades - 1, 1)
        now = self._exchange.clock.now()
        if not found:
            return None

        def build(unit: TimeUnit) -> dict[str, Any]:
            head = {"e": "aggTrade", "E": unit(now), "s": market.name}
            return {**head, **agg_trade_of(market, found[0], unit), "st": payloads.kind_of(contract_of(market))}

        return build

# Copied from codegen/handwritten/sandbox/market.py; edit there.
"""One symbol: its book, its trades, its prices, and who wants to hear of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from functools import cached_property
from typing import Any, Protocol

from .book import Book
from .candles import Candles
from .clock import Clock
from .history import History
from .instrument import Instrument
from .orders import BUY, AggTrade, Order, Trade

KEPT = 100_000
"""Live trades kept for queries; candles are kept all."""


class Feed(Protocol):
    """Whoever forwards a market's events to subscribers."""

    def on_trade(self, market: Market, trade: Trade) -> None: ...
    def on_agg_trade(self, market: Market, trade: AggTrade) -> None: ...
    def on_book_ticker(self, market: Market) -> None: ...


class DepthWindow:
    """Level changes since the last depth event of one speed. Events chain: each starts where the last ended."""

    def __init__(self, update_id: int) -> None:
        self.last = update_id
        self.bids: dict[int, int] = {}
        self.asks: dict[int, int] = {}

    def take(self, update_id: int) -> tuple[int, int, dict[int, int], dict[int, int]] | None:
        if update_id == self.last:
            return None
        taken = (self.last + 1, update_id, self.bids, self.asks)
        self.last, self.bids, self.asks = update_id, {}, {}
        return taken


class Market:
    def __init__(self, instrument: Instrument, history: History, clock: Clock) -> None:
        self.instrument = instrument
        self.clock = clock
        self.candles = Candles(history)
        self.fill: Callable[[], None] = lambda: None
        self.trades: list[Trade] = []
        self.agg_trades: list[AggTrade] = []
        self.first_live_id = history.trade_count
        self.first_live_agg = history.trade_count
        self.last_trade_time = history.until * 1_000_000
        self.last_quantity = instrument.lot
        self.windows: dict[int, DepthWindow] = {}
        self.stops: list[Order] = []
        self.feed: Feed | None = None
        self._ticker: tuple[Any, Any] = (None, None)

    @cached_property
    def book(self) -> Book:
        """Filled when somebody first looks: most programs trade few of the symbols."""
        book = vars(self)["book"] = Book(self._level_changed)
        feed, self.feed = self.feed, None
        self.fill()
        self.feed = feed
        return book

    def open(self) -> None:
        """Fill the book, if nobody has looked yet."""
        self.book  # noqa: B018

    @property
    def name(self) -> str:
        return self.instrument.name

    @property
    def history(self) -> History:
        return self.candles.history

    @property
    def last_price(self) -> int:
        return self.candles.last_price

    def record(self, price: int, quantity: int, quote: int, taker_side: str) -> Trade:
        trade = Trade(
            self._next(self.trades, self.first_live_id), price, quantity, quote, self.clock.now(), taker_side != BUY
        )
        self.trades.append(trade)
        if len(self.trades) > 2 * KEPT:
            del self.trades[:KEPT]
        self.candles.add(trade)
        self.last_trade_time = trade.time
        self.last_quantity = quantity
        if self.feed:
            self.feed.on_trade(self, trade)
        return trade

    def aggregate(self, trades: list[Trade]) -> None:
        """The trades of one taker, grouped by price."""
        groups: list[list[Trade]] = []
        for trade in trades:
            if groups and groups[-1][-1].price == trade.price:
                groups[-1].append(trade)
            else:
                groups.append([trade])
        for group in groups:
            first, last = group[0], group[-1]
            total = sum(trade.quantity for trade in group)
            number = self._next(self.agg_trades, self.first_live_agg)
            agg = AggTrade(number, first.price, total, first.id, last.id, last.time, first.buyer_is_maker)
            self.agg_trades.append(agg)
            if len(self.agg_trades) > 2 * KEPT:
                del self.agg_trades[:KEPT]
            if self.feed:
                self.feed.on_agg_trade(self, agg)

    def announce_best(self) -> None:
        """Tell the book ticker when the best bid or ask is not what it was."""
        if self.feed is None:
            return
        bid, ask = self.book.bids.best, self.book.asks.best
        now = (bid and (bid.price, bid.visible), ask and (ask.price, ask.visible))
        if now != self._ticker:
            self._ticker = now
            self.feed.on_book_ticker(self)

    def window(self, speed: int) -> DepthWindow:
        """The collector of depth changes for streams of ``speed`` milliseconds."""
        found = self.windows.get(speed)
        if found is None:
            found = self.windows[speed] = DepthWindow(self.book.update_id)
        return found

    def find_trades(self, first: int, count: int) -> list[Trade]:
        """``count`` trades from id ``first`` on."""
        found = list(self.history.trades(first, first + count))
        if len(found) < count and self.trades:
            start = max(first - self.trades[0].id, 0)
            found += self.trades[start : start + count - len(found)]
        return found

    def find_agg_trades(self, first: int, count: int) -> list[AggTrade]:
        found = [_single(trade) for trade in self.history.trades(first, first + count)]
        if len(found) < count and self.agg_trades:
            start = max(first - self.agg_trades[0].id, 0)
            found += self.agg_trades[start : start + count - len(found)]
        return found

    def page_of_agg_trades(
        self, limit: int, *, first: int | None, start: int | None, end: int | None
    ) -> list[AggTrade]:
        """From an id or a time on; without either the last ones. None is later than ``end``."""
        if first is None and start is not None:
            first = self.agg_id_at(start)
        if first is None:
            last = self.end_of_agg_trades if end is None else self.agg_id_at(end + 1)
            first = max(last - limit, 0)
        return [trade for trade in self.find_agg_trades(first, limit) if end is None or trade.time <= end]

    @property
    def end_of_trades(self) -> int:
        return self.trades[-1].id + 1 if self.trades else self.first_live_id

    @property
    def end_of_agg_trades(self) -> int:
        return self.agg_trades[-1].id + 1 if self.agg_trades else self.first_live_agg

    def agg_id_at(self, time: int) -> int:
        """The first aggregate trade at or after ``time`` in microseconds."""
        history = self.history
        if time <= history.until * 1_000_000:
            second = max(-(-(time - 137_000) // 1_000_000), history.listed)
            return min(second - history.listed, self.first_live_agg)
        if not self.agg_trades:
            return self.first_live_agg
        at = bisect_left(self.agg_trades, time, key=lambda trade: trade.time)
        return self.agg_trades[0].id + at

    def average_price(self, minutes: int = 5) -> int:
        now = self.clock.now() // 1_000_000
        candle = self.candles.between(now - minutes * 60, now + 1)
        return candle.quote * 10**8 // candle.volume if candle.volume else self.last_price

    def _next(self, live: list[Any], first: int) -> int:
        return live[-1].id + 1 if live else first

    def _level_changed(self, side: str, price: int, visible: int) -> None:
        for window in self.windows.values():
            (window.bids if side == BUY else window.asks)[price] = visible


def _single(trade: Trade) -> AggTrade:
    return AggTrade(trade.id, trade.price, trade.quantity, trade.id, trade.id, trade.time, trade.buyer_is_maker)

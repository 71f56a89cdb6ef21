"""The matching engine: places, matches, triggers, amends and cancels orders, and says what happened.

Everything runs in one thread and to its end: when a call returns, all its trades are done, all orders that they
triggered as well, and every account's events are out.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from . import errors, settlement
from .accounts import Account
from .clock import Clock
from .market import Market
from .orders import BUY, Fill, Order, OrderList, Trade
from .settlement import Settlement


class Reporter(Protocol):
    """Whoever tells accounts what happened to them."""

    def execution(self, order: Order, kind: str, *, fill: Fill | None = None, client_id: str = "") -> None: ...
    def list_status(self, order_list: OrderList, /) -> None: ...
    def prevented(self, order: Order, match: PreventedMatch, /) -> None: ...
    def positions(self) -> None: ...


class ListRules(Protocol):
    """What order lists do when one of their orders moves. None of it is the engine's business."""

    def on_working(self, order: Order) -> None: ...
    def on_filled(self, order: Order) -> None: ...
    def on_done(self, order: Order) -> None: ...


@dataclass(frozen=True)
class PreventedMatch:
    id: int
    symbol: str
    taker: Order
    maker: Order
    mode: str
    price: int
    taker_quantity: int
    maker_quantity: int
    time: int


@dataclass(frozen=True)
class Amendment:
    execution_id: int
    order: Order
    old_client_id: str
    new_client_id: str
    old_quantity: int
    new_quantity: int
    time: int


class Engine:
    def __init__(
        self, clock: Clock, markets: dict[str, Market], fees: Account, settled_by: Settlement = settlement
    ) -> None:
        self.clock = clock
        self.settlement = settled_by
        self.markets = markets
        self.fees = fees
        self.reporter: Reporter | None = None
        self.lists: ListRules | None = None
        self.on_first_fill: Callable[[Order, bool], None] = lambda _order, _is_maker: None
        self.orders: dict[tuple[int, str], dict[int, Order]] = {}
        self.prevented: list[PreventedMatch] = []
        self.amendments: list[Amendment] = []
        self._order_ids: dict[str, int] = {}
        self._execution_id = 0
        self._triggered: deque[Order] = deque()
        self._depth = 0

    # --- what the API and the market call ---------------------------------------------------------------------------

    def new_id(self, symbol: str) -> int:
        self._order_ids[symbol] = number = self._order_ids.get(symbol, 0) + 1
        return number

    def next_execution(self) -> int:
        self._execution_id += 1
        return self._execution_id

    def place(self, order: Order) -> None:
        """Accept and match an order, or refuse it and change nothing."""
        with self.operation():
            self.admit(order)
            self.start(order)

    def admit(self, order: Order) -> None:
        """Refuse what can't be accepted, take the funds and report the order as new."""
        self.validate(order)
        market = self.markets[order.symbol]
        if order.quote_quantity:
            order.quantity = self.settlement.quantity_for_quote(order, market)
        self.settlement.hold(order, market)
        self.accept(order)

    def validate(self, order: Order) -> None:
        market = self.markets[order.symbol]
        if not market.instrument.is_trading:
            raise errors.rejected(errors.MARKET_CLOSED)
        if self.find_open(order.account, order.symbol, order.client_id):
            raise errors.rejected(errors.DUPLICATE_ORDER)
        if order.is_stop and not order.trailing_delta and self.is_past(order, market.last_price):
            raise errors.rejected(errors.WOULD_TRIGGER)
        if order.type == "LIMIT_MAKER" and self.would_match(order):
            raise errors.rejected(errors.WOULD_MATCH)

    def accept(self, order: Order) -> None:
        order.created = order.updated = self.clock.now()
        if not order.account.house:
            self.orders.setdefault((order.account.uid, order.symbol), {})[order.id] = order
            if not order.is_stop and order.status == "NEW":
                order.working_time = order.created
            self.report(order, "NEW")

    def start(self, order: Order) -> None:
        """Let an accepted order wait for its trigger, or trade."""
        market = self.markets[order.symbol]
        if order.is_stop and not order.triggered:
            self._watch(order, market)
        else:
            self._match(order, market)

    def cancel(self, order: Order, client_id: str = "") -> None:
        with self.operation():
            self.finish(order, "CANCELED", client_id=client_id)

    def amend(self, order: Order, quantity: int, client_id: str) -> Amendment:
        """Make an order smaller; it keeps its place in the queue."""
        with self.operation():
            market, now = self.markets[order.symbol], self.clock.now()
            amendment = Amendment(
                self.next_execution(), order, order.client_id, client_id, order.quantity, quantity, now
            )
            self.amendments.append(amendment)
            cut = order.quantity - quantity
            side = market.book.side(order.side)
            on_book = order.price in side.levels and order.id in side.levels[order.price].orders
            order.quantity = quantity
            order.original_client_id, order.client_id = order.client_id, client_id
            if on_book:
                # Hidden parts of an iceberg go first.
                side.reduce(order, max(0, order.visible - order.remaining) if order.iceberg else cut)
                market.announce_best()
            if order.status != "PENDING_NEW":
                self.settlement.relock(order, market)
            order.updated = now
            self.report(order, "REPLACED")
            return amendment

    def finish(self, order: Order, status: str, reason: str | None = None, client_id: str = "") -> None:
        """Take an open order out: cancelled or expired."""
        market = self.markets[order.symbol]
        side = market.book.side(order.side)
        level = side.levels.get(order.price)
        if level is not None and order.id in level.orders:
            side.remove(order)
        elif order in market.stops:
            market.stops.remove(order)
        if order.lock_asset:
            self.settlement.release(order)
        order.status, order.expiry_reason, order.updated = status, reason, self.clock.now()
        market.announce_best()
        self.report(order, "CANCELED" if status == "CANCELED" else self._kind(status), client_id=client_id)
        if order.list and self.lists:
            self.lists.on_done(order)

    # --- lookups ----------------------------------------------------------------------------------------------------

    def of(self, account: Account, symbol: str) -> dict[int, Order]:
        return self.orders.get((account.uid, symbol), {})

    def open_orders(self, account: Account, symbol: str | None = None) -> list[Order]:
        return [
            order
            for (uid, name), orders in self.orders.items()
            if uid == account.uid and symbol in (None, name)
            for order in orders.values()
            if order.is_open
        ]

    def find_open(self, account: Account, symbol: str, client_id: str) -> Order | None:
        if account.house:
            return None
        orders = self.of(account, symbol).values()
        return next((order for order in orders if order.is_open and order.client_id == client_id), None)

    def would_match(self, order: Order) -> bool:
        side = self.markets[order.symbol].book.opposite(order.side)
        return side.best is not None and side.accepts(side.best.price, order.price)

    @contextmanager
    def operation(self) -> Iterator[None]:
        """Run what was triggered, then tell accounts their balances, once for all of it."""
        self._depth += 1
        try:
            yield
            while self._depth == 1 and self._triggered:
                self._activate(self._triggered.popleft())
        finally:
            self._depth -= 1
            if not self._depth and self.reporter:
                self.reporter.positions()

    # --- matching ---------------------------------------------------------------------------------------------------

    def _match(self, order: Order, market: Market) -> None:
        if order.time_in_force == "FOK" and not self.settlement.can_fill(order, market):
            self.expire(order, "UNFILLED_FOK_ORDER_EXPIRED")
            return
        side = market.book.opposite(order.side)
        trades: list[Trade] = []
        while order.remaining > 0 and order.is_open:
            level = side.best
            if level is None or not side.accepts(level.price, order.limit):
                break
            maker = next(iter(level.orders.values()))
            if maker.account is order.account and not order.account.house and order.stp != "NONE":
                self._prevent(order, maker, market)
            else:
                trades.append(self._trade(order, maker, market))
        market.aggregate(trades)
        self._settle_rest(order, market)
        market.announce_best()
        for trade in trades:
            self._check_stops(market, trade.price)

    def _trade(self, taker: Order, maker: Order, market: Market) -> Trade:
        for order in (taker, maker):
            if order.list and self.lists:
                self.lists.on_working(order)
        price, quantity = maker.price, min(taker.remaining, maker.visible)
        quote = market.instrument.value(price, quantity)
        trade = market.record(price, quantity, quote, taker.side)
        for order in (taker, maker):
            first = not order.executed
            order.executed += quantity
            order.executed_quote += quote
            order.status = "PARTIALLY_FILLED" if order.remaining else "FILLED"
            order.updated = trade.time
            is_maker = order is maker
            paid = self.settlement.pay(order, market.instrument, trade, self.fees, is_maker=is_maker)
            if not order.account.house:
                fill = Fill(trade, order, paid.commission, paid.asset, is_maker, realized=paid.realized)
                order.fills.append(fill)
                if first:
                    self.on_first_fill(order, is_maker)
        market.book.side(maker.side).reduce(maker, quantity)
        for order in (taker, maker):
            if order.account.house:
                continue
            self.settlement.relock(order, market)
            if not order.remaining:
                self.settlement.release(order)
            self.report(order, "TRADE", fill=order.fills[-1])
        if not maker.remaining:
            self._filled(maker)
        return trade

    def _settle_rest(self, order: Order, market: Market) -> None:
        """What happens to an order that found no more counterpart."""
        if not order.is_open:
            if order.status == "FILLED":
                self._filled(order)
            return
        if order.rests:
            order.show()
            order.working_time = self.clock.now()
            market.book.side(order.side).add(order)
        elif order.limit is None:
            self.expire(order, "INSUFFICIENT_LIQUIDITY")
        else:
            self.expire(order, "UNFILLED_IOC_QUANTITY_EXPIRED")

    def _filled(self, order: Order) -> None:
        if order.list and self.lists:
            self.lists.on_filled(order)

    def expire(self, order: Order, reason: str) -> None:
        self.finish(order, "EXPIRED", reason)

    def _prevent(self, taker: Order, maker: Order, market: Market) -> None:
        """Self-trade prevention, by the mode of the taker."""
        mode, quantity = taker.stp, min(taker.remaining, maker.remaining)
        decrement = mode == "DECREMENT"
        match = PreventedMatch(
            len(self.prevented), market.name, taker, maker, mode, maker.price,
            quantity if decrement else taker.remaining, quantity if decrement else maker.remaining, self.clock.now(),
        )  # fmt: skip
        self.prevented.append(match)
        hit = [maker] if mode == "EXPIRE_MAKER" else [taker] if mode == "EXPIRE_TAKER" else [maker, taker]
        for order in hit:
            order.prevented_match = match.id
            left = order.remaining - quantity if decrement else 0
            if left:
                order.prevented += quantity
                if order is maker:
                    market.book.side(maker.side).reduce(maker, min(quantity, maker.visible))
                self.settlement.relock(order, market)
                self._report_prevented(order, match)
            else:
                prevented = order.remaining
                self.finish(order, "EXPIRED_IN_MATCH")
                order.prevented += prevented

    # --- stop orders ------------------------------------------------------------------------------------------------

    def _watch(self, order: Order, market: Market) -> None:
        market.stops.append(order)
        if order.trailing_delta and (not order.stop_price or self.is_past(order, market.last_price)):
            self._start_trailing(order, market.last_price)

    def _start_trailing(self, order: Order, price: int) -> None:
        order.extreme = price
        order.trailing_time = self.clock.now()

    @staticmethod
    def is_past(order: Order, price: int) -> bool:
        """Whether ``price`` meets the stop price: it triggers an order, or starts the trailing of a trailing one."""
        return price >= order.stop_price if order.triggers_above else price <= order.stop_price

    def _check_stops(self, market: Market, price: int) -> None:
        for order in tuple(market.stops):
            if self._fires(order, price):
                self.trigger(order)

    def trigger(self, order: Order) -> None:
        """Let a stop order trade as soon as what is going on is done."""
        market = self.markets[order.symbol]
        if order in market.stops:
            market.stops.remove(order)
        self._triggered.append(order)

    def _fires(self, order: Order, price: int) -> bool:
        if not order.trailing_delta:
            return self.is_past(order, price)
        if order.trailing_time < 0:
            if self.is_past(order, price):
                self._start_trailing(order, price)
            return False
        if order.side == BUY:
            order.extreme = min(order.extreme, price)
            return price * 10_000 >= order.extreme * (10_000 + order.trailing_delta)
        order.extreme = max(order.extreme, price)
        return price * 10_000 <= order.extreme * (10_000 - order.trailing_delta)

    def _activate(self, order: Order) -> None:
        """A stop order's price was reached: it becomes a market or limit order."""
        if not order.is_open:
            return
        market = self.markets[order.symbol]
        if order.list and self.lists:
            self.lists.on_working(order)
        order.triggered = True
        if order.limit is None and order.side == BUY:
            self.settlement.release(order)
            try:
                self.settlement.hold(order, market)
            except errors.ApiError:
                self.expire(order, "REJECTED")
                return
        order.working_time = order.updated = self.clock.now()
        self.report(order, "NEW")
        self._match(order, market)

    # --- reports ----------------------------------------------------------------------------------------------------

    @staticmethod
    def _kind(status: str) -> str:
        return "TRADE_PREVENTION" if status == "EXPIRED_IN_MATCH" else status

    def report(self, order: Order, kind: str, *, fill: Fill | None = None, client_id: str = "") -> None:
        if self.reporter and not order.account.house:
            self.reporter.execution(order, kind, fill=fill, client_id=client_id)

    def _report_prevented(self, order: Order, match: PreventedMatch) -> None:
        if self.reporter and not order.account.house:
            self.reporter.prevented(order, match)

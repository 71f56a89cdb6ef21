# Copied from codegen/handwritten/sandbox/order_lists.py; edit there.
"""OCO, OTO, OTOCO, OPO and OPOCO: orders that start or cancel each other."""

from __future__ import annotations

from . import errors, settlement
from .accounts import Account
from .matching import Engine
from .numbers import floor_to
from .orders import BUY, Order, OrderList

LIMITS = frozenset({"LIMIT_MAKER", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"})
LOSSES = frozenset({"STOP_LOSS", "STOP_LOSS_LIMIT"})


class OrderLists:
    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.all: list[OrderList] = []
        engine.lists = self

    @property
    def next_id(self) -> int:
        return len(self.all)

    def place(self, order_list: OrderList) -> None:
        """Accept the whole list, or nothing of it."""
        engine = self._engine
        if self.find_open(order_list.account, order_list.client_id):
            raise errors.rejected(errors.DUPLICATE_ORDER)
        ids = [order.client_id for order in order_list.orders]
        if len(set(ids)) != len(ids):
            raise errors.rejected(errors.DUPLICATE_ORDER)
        with engine.operation():
            if order_list.working is None:
                self._check_prices(order_list.pending)
                for order in order_list.pending:
                    engine.validate(order)
                self._hold_pair(order_list.pending)
            else:
                engine.validate(order_list.working)
                for order in order_list.pending:
                    self._check_unique(order)
                settlement.hold(order_list.working, engine.markets[order_list.symbol])
            self._register(order_list)
            started = [order_list.working] if order_list.working else self._limit_last(order_list.pending)
            for order in started:
                if order.is_open:
                    engine.start(order)

    def cancel(self, order_list: OrderList, client_id: str = "") -> None:
        with self._engine.operation():
            for order in order_list.orders:
                if order.is_open:
                    self._engine.finish(order, "CANCELED", client_id=client_id)

    def of(self, account: Account) -> list[OrderList]:
        return [found for found in self.all if found.account is account]

    def find_open(self, account: Account, client_id: str) -> OrderList | None:
        return next((found for found in self.of(account) if found.is_open and found.client_id == client_id), None)

    # --- what the engine reports ------------------------------------------------------------------------------------

    def on_working(self, order: Order) -> None:
        """A leg of an OCO was triggered or traded: the other one goes."""
        self._drop_sibling(order)

    def on_filled(self, order: Order) -> None:
        order_list = order.list
        if order_list is None or not order_list.is_open:
            return
        if order is order_list.working:
            self._start_pending(order_list, order)
        else:
            self._drop_sibling(order)
            self._close(order_list)

    def on_done(self, order: Order) -> None:
        """An order was cancelled or expired: nothing of the list stays."""
        order_list = order.list
        if order_list is None or not order_list.is_open:
            return
        if order.expiry_reason == "OCO_TRIGGER":
            return
        cancelled = order.status == "CANCELED"
        order_list.order_status = "ALL_DONE"  # before the others, whose ends come back here
        for other in order_list.orders:
            if other is not order and other.is_open:
                reason = "OTO_PHASE_ONE_EXPIRED" if order is order_list.working else "OCO_TRIGGER"
                self._engine.finish(other, order.status if cancelled else "EXPIRED", None if cancelled else reason)
        order_list.order_status = "EXECUTING"
        self._close(order_list)

    # --- steps ------------------------------------------------------------------------------------------------------

    def _register(self, order_list: OrderList) -> None:
        engine = self._engine
        self.all.append(order_list)
        order_list.created = engine.clock.now()
        for order in order_list.orders:
            order.list = order_list
            if order_list.working is not None and order is not order_list.working:
                order.status = "PENDING_NEW"
            engine.accept(order)
        self._report(order_list)

    def _start_pending(self, order_list: OrderList, working: Order) -> None:
        engine, market = self._engine, self._engine.markets[order_list.symbol]
        if order_list.proceeds:
            bought = working.executed - sum(fill.commission for fill in working.fills)
            for order in order_list.pending:
                order.quantity = floor_to(bought, market.instrument.lot)
        try:
            if order_list.proceeds and not order_list.pending[0].quantity:
                raise errors.filter_failure("LOT_SIZE")
            if len(order_list.pending) == 2:
                self._hold_pair(order_list.pending)
            else:
                settlement.hold(order_list.pending[0], market)
        except errors.ApiError:
            order_list.order_status = "ALL_DONE"
            for order in order_list.pending:
                engine.finish(order, "EXPIRED", "REJECTED")
            order_list.order_status = "EXECUTING"
            self._close(order_list)
            return
        for order in order_list.pending:
            order.status = "NEW"
            order.updated = engine.clock.now()
            if not order.is_stop:
                order.working_time = order.updated
            engine.report(order, "NEW")
        for order in self._limit_last(order_list.pending):
            if not order.is_open:
                continue
            if order.is_stop and order.stop_price and engine.is_past(order, market.last_price):
                engine.trigger(order)
            elif order.type == "LIMIT_MAKER" and engine.would_match(order):
                engine.expire(order, "REJECTED")
            else:
                engine.start(order)

    def _drop_sibling(self, order: Order) -> None:
        order_list = order.list
        if order_list is None or order is order_list.working or len(order_list.pending) < 2:
            return
        for other in order_list.pending:
            if other is not order and other.is_open:
                # The pair's funds are held once: the order that goes on takes them over.
                if not order.locked and other.locked:
                    order.lock_asset, order.locked, other.locked = other.lock_asset, other.locked, 0
                    other.lock_asset = ""
                self._engine.finish(other, "EXPIRED", "OCO_TRIGGER")

    def _hold_pair(self, pair: list[Order]) -> None:
        """Both legs use the same funds: the dearer one holds them."""
        market = self._engine.markets[pair[0].symbol]
        first, second = sorted(pair, key=lambda order: settlement.needed(order, market), reverse=True)
        settlement.hold(first, market)
        second.lock_asset, second.locked = "", 0

    def _close(self, order_list: OrderList) -> None:
        if order_list.is_open and not any(order.is_open for order in order_list.orders):
            order_list.order_status = order_list.status_type = "ALL_DONE"
            self._report(order_list)

    def _report(self, order_list: OrderList) -> None:
        if self._engine.reporter:
            self._engine.reporter.list_status(order_list)

    def _check_unique(self, order: Order) -> None:
        if self._engine.find_open(order.account, order.symbol, order.client_id):
            raise errors.rejected(errors.DUPLICATE_ORDER)

    def _check_prices(self, pair: list[Order]) -> None:
        """The leg that limits a gain and the one that stops a loss stand on both sides of the last price."""
        last = self._engine.markets[pair[0].symbol].last_price
        for order in pair:
            price = order.stop_price if order.type in LOSSES or order.type == "TAKE_PROFIT" else order.price
            if not price:
                continue
            above = (order.type in LOSSES) == (order.side == BUY)
            if order.type in LOSSES and order.trailing_delta:
                continue
            if price <= last if above else price >= last:
                raise errors.rejected(errors.BAD_RELATION)

    @staticmethod
    def _limit_last(orders: list[Order]) -> list[Order]:
        """Stops only wait; a limit order may trade at once, and then the stop must be there to be cancelled."""
        return sorted(orders, key=lambda order: not order.is_stop)

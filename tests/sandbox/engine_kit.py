"""The matching engine without the rest of the exchange."""

from __future__ import annotations

import itertools
from typing import Any

from binance_gen.sandbox.accounts import Account, Accounts
from binance_gen.sandbox.clock import Clock
from binance_gen.sandbox.history import History
from binance_gen.sandbox.instrument import instrument
from binance_gen.sandbox.market import Market
from binance_gen.sandbox.matching import Engine
from binance_gen.sandbox.numbers import units
from binance_gen.sandbox.order_lists import OrderLists
from binance_gen.sandbox.orders import Fill, Order, OrderList
from binance_gen.sandbox.spot.user_events import SpotReporter

SYMBOL, BASE, QUOTE = "AAABBB", "AAA", "BBB"
START = 1_700_006_400


class Recorder:
    """Passes reports on and keeps them."""

    def __init__(self, reporter: SpotReporter) -> None:
        self._reporter = reporter
        self.reports: list[tuple[int, str]] = []
        self.lists: list[tuple[int, str]] = []

    def execution(self, order: Order, kind: str, *, fill: Fill | None = None, client_id: str = "") -> None:
        self.reports.append((order.id, kind))
        self._reporter.execution(order, kind, fill=fill, client_id=client_id)

    def list_status(self, order_list: OrderList) -> None:
        self.lists.append((order_list.id, order_list.order_status))
        self._reporter.list_status(order_list)

    def prevented(self, order: Order, match: Any, /) -> None:
        self.reports.append((order.id, "TRADE_PREVENTION"))
        self._reporter.prevented(order, match)

    def positions(self) -> None:
        self._reporter.positions()


class Bench:
    """One symbol at price 100 with ticks of 1 and lots of 1, and accounts with 1,000 AAA and 100,000 BBB each."""

    def __init__(self, accounts: int = 2, last: int = 100) -> None:
        self.clock = Clock(START, speed=0)
        self.accounts = Accounts(1)
        self.fees = self.accounts.new_account({}, house=True)
        self.users = [self.accounts.new_account({BASE: "1000", QUOTE: "100000"}) for _ in range(accounts)]
        traded = instrument(SYMBOL, BASE, QUOTE, str(last), "1", "1", "1", "1000", "100000", "2023-11-14")
        history = History(1, SYMBOL, START, START, units(last), units(1), units(1), units(1000))
        self.symbol_market = Market(traded, history, self.clock)
        self.engine = Engine(self.clock, {SYMBOL: self.symbol_market}, self.fees)
        self.lists = OrderLists(self.engine)
        self.recorder = Recorder(SpotReporter(self.engine, self.clock, self.accounts))
        self.engine.reporter = self.recorder
        self.orders: list[Order] = []
        self._names = itertools.count()

    def make(self, user: int, side: str, kind: str = "LIMIT", quantity: int = 0, price: int = 0, **more: Any) -> Order:
        for name in ("stop_price", "quote_quantity", "iceberg"):
            if more.get(name):
                more[name] = units(more[name])
        return Order(
            id=self.engine.new_id(SYMBOL),
            symbol=SYMBOL,
            account=self.users[user],
            client_id=f"order-{next(self._names)}",
            side=side,
            type=kind,
            time_in_force=more.pop("time_in_force", "GTC"),
            quantity=units(quantity),
            price=units(price),
            **more,
        )

    def place(self, user: int, side: str, kind: str = "LIMIT", quantity: int = 0, price: int = 0, **more: Any) -> Order:
        order = self.make(user, side, kind, quantity, price, **more)
        self.engine.place(order)
        self.orders.append(order)
        return order

    def place_list(self, user: int, working: Order | None, pending: list[Order], **more: Any) -> OrderList:
        kind = "OTO" if working else "OCO"
        name = f"list-{next(self._names)}"
        made = OrderList(self.lists.next_id, SYMBOL, self.users[user], name, kind, working, pending, 0, **more)
        self.lists.place(made)
        self.orders += made.orders
        return made

    def balance(self, user: int, asset: str) -> tuple[float, float]:
        held = self.users[user].balance(asset)
        return held.free / 1e8, held.locked / 1e8

    @property
    def everybody(self) -> list[Account]:
        return [*self.users, self.fees]

    def check(self) -> None:
        """What must hold after anything that may happen."""
        book = self.symbol_market.book
        assert not book.crossed
        for asset, each in ((BASE, 1000), (QUOTE, 100000)):
            total = sum(account.balance(asset).free + account.balance(asset).locked for account in self.everybody)
            assert total == units(each) * len(self.users), f"{asset} was made or lost"
        for account in self.users:
            for asset, held in account.balances.items():
                assert held.free >= 0
                mine = [order for order in self.orders if order.account is account and order.lock_asset == asset]
                assert held.locked == sum(order.locked for order in mine if order.is_open)
        resting = set()
        for side in (book.bids, book.asks):
            for level in side:
                assert level.orders
                assert level.visible == sum(order.visible for order in level.orders.values())
                for order in level.orders.values():
                    assert order.is_open
                    assert order.side == side.name
                    assert order.price == level.price
                    assert 0 < order.visible <= order.remaining
                    resting.add(order.id)
        waiting = {order.id for order in self.symbol_market.stops}
        for order in self.orders:
            assert order.executed == sum(fill.trade.quantity for fill in order.fills)
            assert order.executed_quote == sum(fill.trade.quote for fill in order.fills)
            assert order.remaining >= 0
            if order.status == "FILLED":
                assert order.executed + order.prevented == order.quantity
                assert order.executed
            elif order.is_open and order.quantity:
                assert order.remaining
            here = (order.id in resting) + (order.id in waiting) + (order.status == "PENDING_NEW")
            assert here == (1 if order.is_open else 0), f"{order.status} {order.type}"
            if not order.is_open:
                assert order.locked == 0
        for order_list in self.lists.all:
            assert order_list.is_open == any(order.is_open for order in order_list.orders)

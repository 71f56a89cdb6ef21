"""Whatever orders come: money is conserved, the book is never crossed, fills add up, price and time decide."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from binance_gen.sandbox.errors import ApiError
from binance_gen.sandbox.numbers import units
from binance_gen.sandbox.orders import Order
from tests.sandbox.engine_kit import Bench

users, sides = st.integers(0, 1), st.sampled_from(["BUY", "SELL"])
prices, quantities = st.integers(90, 110), st.integers(1, 40)
modes = st.sampled_from(["NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH", "DECREMENT"])


class Exchange(RuleBasedStateMachine):
    """Random users at work."""

    @initialize()
    def open(self) -> None:
        self.bench = Bench()
        window = self.bench.symbol_market.window(100)
        self.window = window
        self.mirror: tuple[dict[int, int], dict[int, int]] = ({}, {})
        self.mirror_id = window.last

    def attempt(self, action: Any) -> None:
        """A refused request changes nothing that an account can see."""
        before = [(dict_of(account), account.uid) for account in self.bench.everybody]
        known = len(self.bench.orders)
        try:
            action()
        except ApiError:
            assert before == [(dict_of(account), account.uid) for account in self.bench.everybody]
            assert len(self.bench.orders) == known

    @rule(
        user=users,
        side=sides,
        quantity=quantities,
        price=prices,
        mode=modes,
        tif=st.sampled_from(["GTC", "IOC", "FOK"]),
        iceberg=st.sampled_from([None, None, 3]),
    )
    def limit(self, user: int, side: str, quantity: int, price: int, mode: str, tif: str, iceberg: int | None) -> None:
        iceberg = iceberg if iceberg and iceberg < quantity and tif == "GTC" else None
        self.attempt(
            lambda: self.bench.place(user, side, "LIMIT", quantity, price, time_in_force=tif, stp=mode, iceberg=iceberg)
        )

    @rule(user=users, side=sides, quantity=quantities, price=prices)
    def maker(self, user: int, side: str, quantity: int, price: int) -> None:
        self.attempt(lambda: self.bench.place(user, side, "LIMIT_MAKER", quantity, price))

    @rule(user=users, side=sides, quantity=quantities, mode=modes)
    def market(self, user: int, side: str, quantity: int, mode: str) -> None:
        self.attempt(lambda: self.bench.place(user, side, "MARKET", quantity, stp=mode))

    @rule(user=users, side=sides, amount=st.integers(50, 5000), mode=modes)
    def market_by_quote(self, user: int, side: str, amount: int, mode: str) -> None:
        self.attempt(lambda: self.bench.place(user, side, "MARKET", quote_quantity=amount, stp=mode))

    @rule(
        user=users,
        side=sides,
        quantity=quantities,
        stop=prices,
        price=prices,
        kind=st.sampled_from(["STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"]),
        delta=st.sampled_from([None, None, 200]),
        with_stop=st.booleans(),
    )
    def stop(
        self, user: int, side: str, quantity: int, stop: int, price: int, kind: str, delta: int | None, with_stop: bool
    ) -> None:
        limit = price if kind.endswith("LIMIT") else 0
        stop_price = stop if with_stop or not delta else 0
        self.attempt(
            lambda: self.bench.place(user, side, kind, quantity, limit, stop_price=stop_price, trailing_delta=delta)
        )

    @rule(user=users, side=sides, quantity=quantities, near=st.integers(1, 8), far=st.integers(1, 8))
    def oco(self, user: int, side: str, quantity: int, near: int, far: int) -> None:
        last = self.bench.symbol_market.last_price // 10**8
        up = 1 if side == "SELL" else -1
        gain = self.bench.make(user, side, "LIMIT_MAKER", quantity, last + up * near)
        loss = self.bench.make(user, side, "STOP_LOSS", quantity, stop_price=last - up * far)
        self.attempt(lambda: self.bench.place_list(user, None, [loss, gain]))

    @rule(
        user=users,
        side=sides,
        quantity=quantities,
        price=prices,
        near=st.integers(1, 8),
        pair=st.booleans(),
        proceeds=st.booleans(),
    )
    def oto(self, user: int, side: str, quantity: int, price: int, near: int, pair: bool, proceeds: bool) -> None:
        other = "SELL" if side == "BUY" else "BUY"
        up = 1 if other == "SELL" else -1
        working = self.bench.make(user, side, "LIMIT", quantity, price)
        pending = [self.bench.make(user, other, "LIMIT_MAKER", quantity, price + up * near)]
        if pair:
            pending.insert(0, self.bench.make(user, other, "STOP_LOSS", quantity, stop_price=max(price - up * near, 1)))
        proceeds = proceeds and side == "BUY"
        if proceeds:
            for order in pending:
                order.quantity = 0
        self.attempt(lambda: self.bench.place_list(user, working, pending, proceeds=proceeds))

    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        alive = [order for order in self.bench.orders if order.is_open]
        if alive:
            order = data.draw(st.sampled_from(alive))
            if order.list:
                self.bench.lists.cancel(order.list, "cancelled")
                assert not order.list.is_open
            else:
                self.bench.engine.cancel(order, "cancelled")
            assert order.status == "CANCELED"

    @rule(data=st.data())
    def amend(self, data: st.DataObject) -> None:
        alive = [
            order for order in self.bench.orders if order.is_open and order.remaining > units(1) and order.list is None
        ]
        if alive:
            order = data.draw(st.sampled_from(alive))
            least = (order.executed + order.prevented) // 10**8 + 1
            quantity = data.draw(st.integers(least, order.quantity // 10**8 - 1))
            ahead = queue_before(self.bench, order)
            self.bench.engine.amend(order, units(quantity), "amended")
            assert queue_before(self.bench, order) == ahead
            assert order.quantity == units(quantity)

    @invariant()
    def all_is_well(self) -> None:
        self.bench.check()

    @invariant()
    def depth_events_rebuild_the_book(self) -> None:
        book = self.bench.symbol_market.book
        taken = self.window.take(book.update_id)
        if taken is not None:
            first, last, bids, asks = taken
            assert first == self.mirror_id + 1
            assert last == book.update_id
            self.mirror_id = last
            for known, changes in zip(self.mirror, (bids, asks), strict=True):
                known.update(changes)
                for price in [price for price, quantity in known.items() if not quantity]:
                    del known[price]
        assert self.mirror[0] == dict(book.bids.top(10**6))
        assert self.mirror[1] == dict(book.asks.top(10**6))


def dict_of(account: Any) -> dict[str, tuple[int, int]]:
    return {asset: (held.free, held.locked) for asset, held in account.balances.items() if held.free or held.locked}


def queue_before(bench: Bench, order: Order) -> list[int]:
    level = bench.symbol_market.book.side(order.side).levels.get(order.price)
    if level is None or order.id not in level.orders:
        return []
    ids = list(level.orders)
    return ids[: ids.index(order.id)]


Exchange.TestCase.settings = settings(
    max_examples=60, stateful_step_count=40, suppress_health_check=[HealthCheck.too_slow]
)
TestExchange = Exchange.TestCase


orders = st.lists(st.tuples(sides, quantities, prices, st.sampled_from(["GTC", "IOC", "FOK"])), min_size=1, max_size=40)


@settings(max_examples=100)
@given(orders)
def test_price_time_priority(sent: list[tuple[str, int, int, str]]) -> None:
    """The same orders through a model that is too simple to be wrong: a list, sorted again for each order."""
    bench = Bench(accounts=1)
    resting: list[list[Any]] = []  # side, price, arrival, quantity
    for arrival, (side, quantity, price, tif) in enumerate(sent):
        expected = []
        candidates = [
            row for row in resting if row[0] != side and (row[1] <= price if side == "BUY" else row[1] >= price)
        ]
        candidates.sort(key=lambda row: (row[1] if side == "BUY" else -row[1], row[2]))
        left = quantity
        if tif != "FOK" or sum(row[3] for row in candidates) >= quantity:
            for row in candidates:
                if left:
                    taken = min(left, row[3])
                    expected.append((row[1], taken))
                    row[3] -= taken
                    left -= taken
        resting = [row for row in resting if row[3]]
        if left and tif == "GTC":
            resting.append([side, price, arrival, left])
        order = bench.place(0, side, "LIMIT", quantity, price, time_in_force=tif)
        mine = [fill for fill in order.fills if not fill.is_maker]
        assert [(fill.trade.price // 10**8, fill.trade.quantity // 10**8) for fill in mine] == expected
        assert order.status == ("FILLED" if not left else "EXPIRED" if tif != "GTC" else order.status)
    bench.check()


@given(st.integers(1, 10**14), st.integers(1, 10**14))
def test_amounts_survive_their_text(price: int, quantity: int) -> None:
    from decimal import Decimal

    from binance_gen.sandbox.numbers import text, times

    assert units(text(price)) == price
    exact = Decimal(price) * Decimal(quantity) / 10**16
    assert 0 <= exact - Decimal(text(times(price, quantity))) < Decimal("0.00000001")

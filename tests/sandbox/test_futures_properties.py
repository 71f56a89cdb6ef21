"""Whatever accounts do: no money is made or lost, and every figure of an account follows from the others."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binance_gen.sandbox import errors
from binance_gen.sandbox.accounts import Account
from binance_gen.sandbox.clock import Clock
from binance_gen.sandbox.futures.contracts import Contract, inverse, linear
from binance_gen.sandbox.futures.engine import FuturesEngine
from binance_gen.sandbox.futures.ledger import Ledger
from binance_gen.sandbox.futures.margin import Margin
from binance_gen.sandbox.futures.orders import FuturesOrder
from binance_gen.sandbox.futures.positions import Position
from binance_gen.sandbox.futures.prices import Prices
from binance_gen.sandbox.history import History
from binance_gen.sandbox.market import Market
from binance_gen.sandbox.numbers import units
from binance_gen.sandbox.position_modes import PositionModes

START = 1_700_006_400
LINEAR, INVERSE = linear(START)[0], inverse(START)[0]
CONTRACTS = st.sampled_from([LINEAR, INVERSE])
PRICES = st.integers(500_000, 700_000).map(lambda ticks: ticks * units("0.1"))
TRADES = st.lists(st.tuples(st.integers(-50, 50).filter(bool), PRICES), min_size=1, max_size=30)


# --- positions ------------------------------------------------------------------------------------------------------


@given(CONTRACTS, TRADES, PRICES)
def test_profits_add_up_to_the_cash(contract: Contract, trades: list[tuple[int, int]], mark: int) -> None:
    """What was realized and what is not yet is what selling everything at the mark would have brought."""
    position = Position(contract, "BOTH")
    realized = cash = 0
    for lots, price in trades:
        value = contract.value(price, abs(lots) * contract.lot)
        realized += position.trade(lots * contract.lot, value)
        cash += -value if lots > 0 else value
    assert position.amount == sum(lots for lots, _ in trades) * contract.lot
    worth = position.direction * position.value(mark)
    assert realized + position.unrealized(mark) == contract.sign * (cash + worth)
    assert realized == position.realized
    if not position.amount:
        assert position.cost == position.fees == position.isolated == 0
        assert realized == contract.sign * cash


@given(CONTRACTS, st.integers(1, 50), PRICES, PRICES, st.booleans())
def test_profit_by_definition(contract: Contract, lots: int, entry: int, end: int, long: bool) -> None:
    position, amount = Position(contract, "BOTH"), lots * contract.lot
    side = 1 if long else -1
    position.trade(side * amount, contract.value(entry, amount))
    realized = position.trade(-side * amount, contract.value(end, amount))
    first, last = Fraction(entry, 10**8), Fraction(end, 10**8)
    if contract.inverse:
        exact = side * Fraction(amount * contract.size, 10**8) * (1 / first - 1 / last)
    else:
        exact = side * amount * (last - first)
    assert abs(realized - exact) <= 2
    assert realized == 0 or (realized > 0) == (long == (end > entry))


@given(CONTRACTS, TRADES)
def test_entry_price_lies_between_the_prices_paid(contract: Contract, trades: list[tuple[int, int]]) -> None:
    position = Position(contract, "BOTH")
    prices: list[int] = []
    for lots, price in trades:
        before = position.direction
        position.trade(lots * contract.lot, contract.value(price, abs(lots) * contract.lot))
        prices = [*prices, price] if position.direction == before else [price]
        if position.amount:
            slack = max(prices) // 10**4  # values are cut off after eight decimals
            assert min(prices) - slack <= position.entry_price <= max(prices) + slack
        else:
            prices = []


# --- the engine -----------------------------------------------------------------------------------------------------


class Bench:
    """One contract, an empty book and three accounts of 1,000 BTC or 10,000,000 USDT. The first one has bought from
    the others."""

    def __init__(self, contract: Contract, *, dual: bool) -> None:
        self.contract = contract
        self.clock = Clock(START, speed=0)
        history = History(
            1, contract.name, START, START, contract.price, contract.tick, contract.lot, contract.daily_volume,
            contract.value,
        )  # fmt: skip
        self.market = Market(contract, history, self.clock)
        markets = {contract.name: self.market}
        modes = PositionModes()
        self.start = "1000" if contract.inverse else "10000000"
        self.ledger = Ledger(self.clock, modes, {contract.margin_asset: self.start})
        self.prices = Prices(1, markets)
        self.margin = Margin(self.ledger, self.prices, markets, lambda mine, symbol: self.open(mine.owner, symbol))
        self.engine = FuturesEngine(self.clock, markets, Account(0, house=True), self.ledger, self.margin)
        self.users = [Account(uid) for uid in (1, 2, 3)]
        self.mine = [self.ledger.of(user) for user in self.users]
        for one in self.mine:
            self.ledger.set_dual(one, dual)
        self.mine[2].margin_types[contract.name] = "ISOLATED"
        for seller in (1, 2):
            self.act(seller, "SELL", "GTC", 20, units("60000"), "SHORT" if dual else "BOTH", reduce=False)
        self.act(0, "BUY", "MARKET", 40, 0, "LONG" if dual else "BOTH", reduce=False)
        assert [len(list(one.open_positions())) for one in self.mine] == [1, 1, 1]

    def open(self, owner: Account, symbol: str) -> list[FuturesOrder]:
        return self.engine.open_of(owner, symbol)

    def act(self, user: int, side: str, kind: str, lots: int, price: int, position_side: str, reduce: bool) -> None:
        number = self.engine.new_id(self.contract.name)
        order = FuturesOrder(
            number, self.contract.name, self.users[user], f"o{number}", side,
            "MARKET" if kind == "MARKET" else "LIMIT", "GTC" if kind == "MARKET" else kind,
            0 if kind == "MARKET" else price, lots * self.contract.lot, stp="EXPIRE_MAKER",
            position_side=position_side, reduce_only=reduce and position_side == "BOTH", original_type="LIMIT",
        )  # fmt: skip
        before = self.state()
        try:
            self.engine.place(order)
        except errors.ApiError:
            assert self.state() == before, "a refusal changed something"

    def state(self) -> Any:
        return [
            (one.wallet(self.contract.margin_asset).balance, [(p.amount, p.cost) for p in one.open_positions()],
             [(order.id, order.status, order.executed) for order in self.open(one.owner, self.contract.name)])
            for one in self.mine
        ]  # fmt: skip

    def check(self) -> None:
        """What must hold after anything that may happen."""
        contract, asset, mark = self.contract, self.contract.margin_asset, self.prices.mark(self.market)
        assert not self.market.book.crossed
        # Every contract that somebody holds somebody else owes, and their values cancel out.
        held = [position for one in self.mine for position in one.positions.values()]
        assert sum(position.amount for position in held) == 0
        total = sum(one.wallet(asset).balance for one in self.mine)
        total += sum(contract.sign * -position.cost for position in held)
        fees = sum(row.amount for one in self.mine for row in one.income if row.type == "COMMISSION")
        assert fees <= 0
        assert total == 3 * units(self.start) + fees
        for one in self.mine:
            margins = self.margin.of(one, asset)
            assert margins.wallet == units(self.start) + sum(row.amount for row in one.income)
            assert margins.balance == margins.wallet + sum(p.unrealized(mark) for p in one.open_positions())
            assert margins.crossed_wallet == margins.wallet - sum(p.isolated for p in one.positions.values())
            assert margins.order_initial >= 0
            for position in one.positions.values():
                assert position.isolated >= 0
                assert (position.side, position.amount) != ("LONG", -abs(position.amount)) or not position.amount
                assert (position.side, position.amount) != ("SHORT", abs(position.amount)) or not position.amount
            for order in self.open(one.owner, contract.name):
                assert 0 < order.remaining <= order.quantity
                if order.reduces:
                    assert order.remaining <= abs(self.engine.position_of(order).amount)
            fills = [fill for order in self.engine.orders_of(one.owner, contract.name) for fill in order.fills]
            assert sum(fill.realized for fill in fills) == sum(
                row.amount for row in one.income if row.type == "REALIZED_PNL"
            )


KINDS = st.sampled_from(["GTC", "GTC", "IOC", "FOK", "GTX", "MARKET"])
ACTIONS = st.lists(
    st.tuples(
        st.integers(0, 2), st.sampled_from(["BUY", "SELL"]), KINDS,
        st.integers(1, 40), st.integers(598_000, 602_000).map(lambda ticks: ticks // 500 * 500 * units("0.1")),
        st.sampled_from(["LONG", "SHORT"]), st.booleans(),
    ),
    max_size=40,
)  # fmt: skip


@settings(max_examples=150)
@given(CONTRACTS, st.booleans(), ACTIONS)
def test_no_money_is_made_or_lost(contract: Contract, dual: bool, actions: list[Any]) -> None:
    bench = Bench(contract, dual=dual)
    for user, side, kind, lots, price, position_side, reduce in actions:
        bench.act(user, side, kind, lots, price, position_side if dual else "BOTH", reduce)
        bench.check()


@settings(max_examples=60)
@given(CONTRACTS, ACTIONS, st.integers(1, 20), st.sampled_from([("BUY", "50000"), ("SELL", "70000")]))
def test_what_is_free_can_be_used_and_no_more(
    contract: Contract, actions: list[Any], leverage: int, sent: tuple[str, str]
) -> None:
    """An order is accepted exactly when the margin that it adds is there."""
    bench = Bench(contract, dual=False)
    for user, side, kind, lots, price, _, _ in actions:
        bench.act(user, side, kind, lots, price, "BOTH", False)
    mine, name = bench.mine[0], contract.name
    mine.leverages[name] = leverage
    free = bench.margin.free(mine, contract.margin_asset)
    quantity = units("1500") if contract.inverse else units("3")
    order = FuturesOrder(
        10**6, name, bench.users[0], "x", sent[0], "LIMIT", "GTC", units(sent[1]), quantity, original_type="LIMIT"
    )
    needs = bench.margin.of_orders(mine, name, order) - bench.margin.of_orders(mine, name)
    mine.wallet(contract.margin_asset).balance += needs - free  # now exactly as much as it takes
    bench.margin.check(order)
    assert needs > 0
    mine.wallet(contract.margin_asset).balance -= 2
    with pytest.raises(errors.ApiError) as refusal:
        bench.margin.check(order)
    assert refusal.value.code == -2019

# Copied from codegen/handwritten/sandbox/futures/engine.py; edit there.
"""The matching engine for futures: trades change positions, and orders that only reduce never do more than that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import cast

from .. import settlement
from ..accounts import Account
from ..clock import Clock
from ..instrument import Instrument
from ..market import Market
from ..matching import Engine
from ..orders import BUY, Fill, Order, Trade
from ..settlement import Payment
from .contracts import Contract
from .errors import refuse
from .ledger import Ledger
from .margin import Margin
from .orders import FuturesOrder
from .positions import Position
from .prices import contract_of

MAKER, TAKER = 20_000, 50_000
"""Commission of makers and takers, of a trade's value: whole numbers of 1e-8."""
KNOCKED_OUT = "KNOCKED_OUT"


@dataclass(frozen=True)
class Modification:
    """``count`` is how often the order has been modified."""

    id: int
    order: FuturesOrder
    old_price: int
    new_price: int
    old_quantity: int
    new_quantity: int
    count: int
    time: int
    sent_id: int | None


class MarginSettlement:
    """Nothing is locked for an order: what it needs is counted whenever somebody asks."""

    def __init__(self, ledger: Ledger, margin: Margin) -> None:
        self._ledger = ledger
        self._margin = margin

    def hold(self, order: Order, _market: Market) -> None:
        if isinstance(order, FuturesOrder) and not order.reduces:
            self._margin.check(order)

    def release(self, _order: Order, _keep: int = 0) -> None:
        return

    def relock(self, _order: Order, _market: Market) -> None:
        return

    def can_fill(self, order: Order, market: Market) -> bool:
        return settlement.can_fill(order, market)

    def quantity_for_quote(self, order: Order, _market: Market) -> int:
        return order.quantity

    def pay(self, order: Order, instrument: Instrument, trade: Trade, _fees: Account, *, is_maker: bool) -> Payment:
        assert isinstance(instrument, Contract)
        asset, name = instrument.margin_asset, instrument.name
        if not isinstance(order, FuturesOrder):
            return Payment(0, asset)  # the house's
        account = self._ledger.of(order.account)
        position = account.position(instrument, order.position_side)
        before, direction = abs(position.amount), position.direction
        realized = position.trade(trade.quantity if order.side == BUY else -trade.quantity, trade.quote)
        kept = before if position.direction == direction else 0
        opened = max(abs(position.amount) - kept, 0)
        commission = trade.quote * (MAKER if is_maker else TAKER) // 10**8
        position.fees += commission * opened // trade.quantity
        position.updated = trade.time
        if account.is_isolated(name):
            position.isolated += trade.quote * opened // trade.quantity // account.leverage(name)
        self._ledger.change(account, asset, realized, "REALIZED_PNL", name, str(trade.id))
        self._ledger.change(account, asset, -commission, "COMMISSION", name, str(trade.id))
        return Payment(commission, asset, realized)


class FuturesEngine(Engine):
    """``on_price`` hears of every trade's price, ``on_closed`` of every order that is no longer open."""

    def __init__(
        self, clock: Clock, markets: dict[str, Market], fees: Account, ledger: Ledger, margin: Margin
    ) -> None:  # fmt: skip
        super().__init__(clock, markets, fees, MarginSettlement(ledger, margin))
        self._ledger = ledger
        self.on_price: Callable[[Market, int], None] = lambda _market, _price: None
        self.on_closed: Callable[[FuturesOrder], None] = lambda _order: None
        self.modifications: list[Modification] = []

    # --- lookups ----------------------------------------------------------------------------------------------------

    def orders_of(self, account: Account, symbol: str) -> list[FuturesOrder]:
        """All of them, oldest first."""
        return cast("list[FuturesOrder]", list(self.of(account, symbol).values()))

    def open_of(self, account: Account, symbol: str) -> list[FuturesOrder]:
        return [order for order in self.orders_of(account, symbol) if order.is_open]

    def position_of(self, order: FuturesOrder) -> Position:
        market = self.markets[order.symbol]
        return self._ledger.of(order.account).position(contract_of(market), order.position_side)

    # --- placing ----------------------------------------------------------------------------------------------------

    def validate(self, order: Order) -> None:
        if not isinstance(order, FuturesOrder) or order.account.house:
            return
        market = self.markets[order.symbol]
        if not market.instrument.is_trading:
            raise refuse(-4141)
        self.check_client_id(order)
        if order.reduces:
            self.fit(order)
        if order.time_in_force == "GTX" and self.would_match(order):
            raise refuse(-5022)
        if order.time_in_force == "FOK" and not settlement.can_fill(order, market):
            raise refuse(-5021)

    def check_client_id(self, order: FuturesOrder) -> None:
        if self.find_open(order.account, order.symbol, order.client_id):
            raise refuse(-4116)

    def fit(self, order: FuturesOrder) -> None:
        """An order that only reduces is cut to the position; without one to reduce it is refused."""
        held = self.position_of(order).amount
        if not held or (held > 0) == (order.side == BUY):
            raise refuse(-2022)
        if order.remaining > abs(held):
            if order.closes_side and not order.close_position:
                raise refuse(-2022)
            order.quantity = order.executed + abs(held)

    def modify(self, order: FuturesOrder, quantity: int, price: int, sent_id: int | None) -> None:
        """Another price or quantity, at the end of the queue. Refused, it stays as it was."""
        with self.operation():
            market = self.markets[order.symbol]
            if quantity > order.executed:
                self.settlement.hold(replace(order, quantity=quantity, price=price), market)
            old_price, old_quantity = order.price, order.quantity
            market.book.side(order.side).remove(order)
            order.quantity, order.price = quantity, price
            order.modifications += 1
            order.updated = self.clock.now()
            change = Modification(
                len(self.modifications) + 1, order, old_price, price, old_quantity, quantity, order.modifications,
                order.updated, sent_id,
            )  # fmt: skip
            self.modifications.append(change)
            if quantity <= order.executed or (order.time_in_force == "GTX" and self.would_match(order)):
                self.finish(order, "CANCELED")
                return
            self.report(order, "AMENDMENT")
            self.start(order)

    # --- what happens -----------------------------------------------------------------------------------------------

    def finish(self, order: Order, status: str, reason: str | None = None, client_id: str = "") -> None:
        if isinstance(order, FuturesOrder):
            order.waiting = False
        super().finish(order, status, reason, client_id)

    def _trade(self, taker: Order, maker: Order, market: Market) -> Trade:
        trade = super()._trade(taker, maker, market)
        for order in (taker, maker):
            if not order.account.house:
                self.knock_out(order.account, market)
        return trade

    def knock_out(self, account: Account, market: Market) -> None:
        """End orders on the book that would now open a position although they may only reduce one."""
        contract = contract_of(market)
        for order in self.open_of(account, market.name):
            if not order.reduces or order.waiting or not order.visible:
                continue
            held = self._ledger.of(account).position(contract, order.position_side).amount
            closing = order.side != BUY if held > 0 else order.side == BUY
            if not held or not closing or order.remaining > abs(held):
                self.expire(order, KNOCKED_OUT)

    def _check_stops(self, market: Market, price: int) -> None:
        self.on_price(market, price)

    def report(self, order: Order, kind: str, *, fill: Fill | None = None, client_id: str = "") -> None:
        super().report(order, kind, fill=fill, client_id=client_id)
        if isinstance(order, FuturesOrder) and not order.is_open and not order.account.house:
            self.on_closed(order)

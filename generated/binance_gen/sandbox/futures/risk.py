# Copied from codegen/handwritten/sandbox/futures/risk.py; edit there.
"""What happens to positions by the clock: funding every eight hours, margin calls and liquidation when prices ate the
margin, and the end of orders that are good till a date."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..numbers import ONE
from ..orders import BUY
from .contracts import Contract
from .ledger import MarginAccount
from .orders import FuturesOrder
from .positions import Position
from .prices import FUNDING_INTERVAL

if TYPE_CHECKING:
    from .exchange import FuturesExchange

WARN_AT = 80
"""Percent of the margin that maintenance may take before there is a margin call."""


class Risk:
    """``liquidations`` are the orders that closed positions against their owners' will."""

    def __init__(self, exchange: FuturesExchange) -> None:
        self._exchange = exchange
        self._funded_until = self._now // FUNDING_INTERVAL
        self.liquidations: list[FuturesOrder] = []
        self.on_liquidation: Callable[[FuturesOrder], None] = lambda _order: None

    @property
    def _now(self) -> int:
        return self._exchange.clock.now() // 1_000_000

    def start(self) -> None:
        self._exchange.clock.every(1, self.look)

    def look(self) -> None:
        """Whatever is due."""
        interval = self._now // FUNDING_INTERVAL
        while self._funded_until < interval:
            self._fund(self._funded_until * FUNDING_INTERVAL)
            self._funded_until += 1
        for account in self._exchange.ledger:
            self._expire_orders(account)
            self._check(account)

    # --- funding ----------------------------------------------------------------------------------------------------

    def _fund(self, time: int) -> None:
        for account in self._exchange.ledger:
            for position in tuple(account.open_positions()):
                self._pay_funding(account, position, time)

    def _pay_funding(self, account: MarginAccount, position: Position, time: int) -> None:
        """Longs pay shorts when the rate is positive."""
        exchange, contract = self._exchange, position.contract
        rate = exchange.prices.funding_rate(contract, time)
        amount = -position.direction * exchange.margin.value(position) * rate // ONE
        if not amount:
            return
        exchange.ledger.change(account, contract.margin_asset, amount, "FUNDING_FEE", contract.name)
        isolated = account.is_isolated(contract.name)
        if isolated:
            position.isolated += amount
        shown = [position] if isolated else []
        exchange.reporter.account_update(account, "FUNDING_FEE", [contract.margin_asset], shown, amount)

    # --- margin -----------------------------------------------------------------------------------------------------

    def _check(self, account: MarginAccount) -> None:
        worst = 0
        for asset in tuple(account.wallets):
            crossed = [
                position
                for position in account.open_positions()
                if position.contract.margin_asset == asset and not account.is_isolated(position.contract.name)
            ]
            whole = self._exchange.margin.of(account, asset)
            worst = max(worst, self._examine(account, crossed, whole.crossed_wallet))
        for position in tuple(account.open_positions()):
            if account.is_isolated(position.contract.name):
                worst = max(worst, self._examine(account, [position], position.isolated))
        if worst < WARN_AT:
            account.called = False

    def _examine(self, account: MarginAccount, positions: list[Position], wallet: int) -> int:
        """Percent of the margin of these positions that maintenance takes; acts when it is too much."""
        if not positions:
            return 0
        margin = self._exchange.margin
        balance = wallet + sum(margin.unrealized(position) for position in positions)
        needed = sum(margin.maintenance(position) for position in positions)
        used = needed * 100 // balance if balance > 0 else 100
        if used >= 100:
            for position in positions:
                self.liquidate(account, position)
        elif used >= WARN_AT and not account.called:
            account.called = True
            self._exchange.reporter.margin_call(account, positions)
        return used

    def liquidate(self, account: MarginAccount, position: Position) -> None:
        """Cancel the symbol's orders and close the position at any price."""
        exchange, contract, owner = self._exchange, position.contract, account.owner
        for open_order in exchange.open_orders(owner, contract.name):
            if open_order.is_open:
                exchange.engine.finish(open_order, "EXPIRED", "LIQUIDATED")
        if not position.amount:
            return
        side = "SELL" if position.amount > 0 else BUY
        order = FuturesOrder(
            exchange.engine.new_id(contract.name), contract.name, owner, f"autoclose-{exchange.clock.now() // 1000}",
            side, "LIMIT", "IOC", self._any_price(contract, side), abs(position.amount),
            position_side=position.side, reduce_only=True, original_type="LIMIT",
        )  # fmt: skip
        self.liquidations.append(order)
        exchange.engine.place(order)
        self.on_liquidation(order)

    def _any_price(self, contract: Contract, side: str) -> int:
        """The end of the other side's book."""
        book = self._exchange.markets[contract.name].book.opposite(side)
        levels = [level.price for level in book]
        return levels[-1] if levels else contract.tick

    # --- orders good till a date ------------------------------------------------------------------------------------

    def _expire_orders(self, account: MarginAccount) -> None:
        now = self._exchange.clock.now() // 1000
        for order in self._exchange.open_orders(account.owner):
            if order.good_till and order.good_till <= now and order.is_open:
                self._exchange.engine.expire(order, "GOOD_TILL_DATE")

# Copied from codegen/handwritten/sandbox/futures/margin.py; edit there.
"""How much margin positions and orders need, and what is left. Nothing is kept: every figure follows from positions,
open orders, marks and balances of the moment."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .. import settlement
from ..market import Market
from ..orders import BUY
from .errors import refuse
from .ledger import Ledger, MarginAccount
from .orders import FuturesOrder
from .positions import BOTH, LONG, SHORT, Position
from .prices import Prices, contract_of

OpenOrders = Callable[[MarginAccount, str], list[FuturesOrder]]
HAIRCUT = 95
"""Percent of its worth that a coin counts for in multi-assets mode."""
DOLLARS = frozenset({"USDT", "USDC"})


@dataclass(frozen=True)
class Margins:
    """Of one asset. ``crossed_*`` leave isolated positions out."""

    wallet: int
    unrealized: int
    maintenance: int
    position_initial: int
    order_initial: int
    crossed_wallet: int
    crossed_unrealized: int
    crossed_initial: int

    @property
    def balance(self) -> int:
        return self.wallet + self.unrealized

    @property
    def initial(self) -> int:
        return self.position_initial + self.order_initial

    @property
    def free(self) -> int:
        """What new orders may use; negative when prices took more than there is."""
        return self.crossed_wallet + self.crossed_unrealized - self.crossed_initial - self.order_initial

    @property
    def available(self) -> int:
        return max(self.free, 0)

    @property
    def withdrawable(self) -> int:
        return max(min(self.free, self.crossed_wallet), 0)


class Margin:
    def __init__(self, ledger: Ledger, prices: Prices, markets: Mapping[str, Market], open_orders: OpenOrders) -> None:
        self._ledger = ledger
        self._prices = prices
        self._markets = markets
        self._open_orders = open_orders

    # --- positions --------------------------------------------------------------------------------------------------

    def mark(self, position: Position) -> int:
        return self._prices.mark(self._markets[position.contract.name])

    def value(self, position: Position) -> int:
        return position.value(self.mark(position))

    def unrealized(self, position: Position) -> int:
        return position.unrealized(self.mark(position))

    def initial(self, account: MarginAccount, position: Position) -> int:
        return self.value(position) // account.leverage(position.contract.name)

    def maintenance(self, position: Position) -> int:
        return position.contract.maintenance(self.value(position)) if position.amount else 0

    # --- orders -----------------------------------------------------------------------------------------------------

    def of_orders(self, account: MarginAccount, symbol: str, added: FuturesOrder | None = None) -> int:
        """What open orders of a symbol (and ``added``) need beyond what its positions need already."""
        return self._exposure(account, symbol, added)[0] // account.leverage(symbol)

    def check(self, order: FuturesOrder) -> None:
        """Refuse an order for which there is not enough margin, or which could make too large a position."""
        account, symbol = self._ledger.of(order.account), order.symbol
        contract = contract_of(self._markets[symbol])
        leverage = account.leverage(symbol)
        before, (added, largest) = self._exposure(account, symbol, None)[0], self._exposure(account, symbol, order)
        if largest > contract.largest(leverage):
            raise refuse(-2027)
        if added > before and (added - before) // leverage > self.free(account, contract.margin_asset):
            raise refuse(-2019)

    def _exposure(self, account: MarginAccount, symbol: str, added: FuturesOrder | None) -> tuple[int, int]:
        """By how much open orders could at worst make positions larger, and the largest position that could be."""
        orders = [order for order in self._open_orders(account, symbol) if added is None or order.id != added.id]
        if added is not None:
            orders.append(added)
        more = largest = 0
        for side in (BOTH, LONG, SHORT):
            position = account.positions.get((symbol, side))
            held = position.direction * self.value(position) if position else 0
            mine = [order for order in orders if order.position_side == side and not order.reduces]
            bids = sum(self._worth(order) for order in mine if order.side == BUY)
            asks = sum(self._worth(order) for order in mine if order.side != BUY)
            worst = max(abs(held + bids), abs(held - asks))
            more += max(worst - abs(held), 0)
            largest = max(largest, worst)
        return more, largest

    def _worth(self, order: FuturesOrder) -> int:
        market = self._markets[order.symbol]
        if order.limit is not None:
            return market.instrument.value(order.limit, order.remaining)
        left, worth = order.remaining, 0
        for price, quantity in settlement.offers(order, market):
            taken = min(left, quantity)
            worth += market.instrument.value(price, taken)
            left -= taken
            if not left:
                break
        return worth

    # --- accounts ---------------------------------------------------------------------------------------------------

    def of(self, account: MarginAccount, asset: str) -> Margins:
        unrealized = maintenance = position_initial = crossed_unrealized = crossed_initial = order_initial = 0
        for position in account.open_positions():
            if position.contract.margin_asset != asset:
                continue
            profit, initial = self.unrealized(position), self.initial(account, position)
            unrealized += profit
            position_initial += initial
            maintenance += self.maintenance(position)
            if not account.is_isolated(position.contract.name):
                crossed_unrealized += profit
                crossed_initial += initial
        for name, market in self._markets.items():
            if contract_of(market).margin_asset == asset:
                order_initial += self.of_orders(account, name)
        return Margins(
            account.wallet(asset).balance, unrealized, maintenance, position_initial, order_initial,
            account.crossed(asset), crossed_unrealized, crossed_initial,
        )  # fmt: skip

    def free(self, account: MarginAccount, asset: str) -> int:
        if not account.multi_assets:
            return self.of(account, asset).free
        total = sum(self.in_dollars(name, self.of(account, name).free) for name in account.wallets)
        return total * 10**8 // max(self.in_dollars(asset, 10**8), 1)

    def in_dollars(self, asset: str, amount: int) -> int:
        """For multi-assets mode."""
        if asset in DOLLARS:
            return amount
        market = self._markets.get(f"{asset}USDT")
        return amount * self._prices.mark(market) // 10**8 * HAIRCUT // 100 if market else 0

    def liquidation_price(self, account: MarginAccount, position: Position) -> int:
        """Where the margin is down to maintenance, all other prices standing still; 0 when that can't be."""
        if not position.amount:
            return 0
        contract, value = position.contract, self.value(position)
        bracket = contract.bracket(value)
        if account.is_isolated(contract.name):
            balance = position.isolated
        else:
            whole = self.of(account, contract.margin_asset)
            balance = whole.crossed_wallet + whole.crossed_unrealized - self.unrealized(position)
            balance -= sum(
                self.maintenance(other)
                for other in account.open_positions()
                if other is not position and other.contract.margin_asset == contract.margin_asset
            )
        side, margin = position.direction, balance / 1e8 + bracket.cum
        amount, cost = abs(position.amount) / 1e8, abs(position.cost) / 1e8
        if contract.inverse:
            below = margin + side * cost
            price = amount * contract.size / 1e8 * (bracket.maintenance + side) / below if below else 0.0
        else:
            price = (side * cost - margin) / (amount * (side - bracket.maintenance))
        return max(int(price * 1e8), 0)

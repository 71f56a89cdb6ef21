# Copied from codegen/handwritten/sandbox/settlement.py; edit there.
"""Who owes what: funds that an order holds back, and what changes hands in a trade."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from . import errors
from .accounts import Account
from .instrument import Instrument
from .market import Market
from .numbers import floor_to, times
from .orders import BUY, SELL, Order, Trade

COMMISSION_RATE = 1000
"""One part in a thousand of what is received, maker or taker."""


@dataclass(frozen=True)
class Payment:
    """What one side of a trade paid as commission, and what it gained by closing a position."""

    commission: int
    asset: str
    realized: int = 0


class Settlement(Protocol):
    """How the engine takes and gives back funds. This module is the one of Spot."""

    def hold(self, order: Order, market: Market, /) -> None: ...
    def release(self, order: Order, keep: int = 0, /) -> None: ...
    def relock(self, order: Order, market: Market, /) -> None: ...
    def can_fill(self, order: Order, market: Market, /) -> bool: ...
    def quantity_for_quote(self, order: Order, market: Market, /) -> int: ...
    def pay(
        self, order: Order, instrument: Instrument, trade: Trade, fees: Account, /, *, is_maker: bool
    ) -> Payment: ...


def hold_asset(instrument: Instrument, side: str) -> str:
    return instrument.quote if side == BUY else instrument.base


def needed(order: Order, market: Market) -> int:
    """What must be held back for what is left of an order."""
    if order.side == SELL:
        return order.remaining
    if order.limit is not None:
        return times(order.price, order.remaining)
    if order.is_stop and not order.triggered:
        return times(order.stop_price or market.last_price, order.remaining)
    return order.quote_quantity or cost_at_market(order, market)


def hold(order: Order, market: Market) -> None:
    """Lock the funds of an order; refused when the account has too little."""
    asset = hold_asset(market.instrument, order.side)
    amount = needed(order, market)
    order.account.lock(asset, amount)
    order.lock_asset, order.locked = asset, amount


def release(order: Order, keep: int = 0) -> None:
    """Give back what is locked beyond ``keep``."""
    order.account.unlock(order.lock_asset, order.locked - keep)
    order.locked = keep


def relock(order: Order, market: Market) -> None:
    """After a trade at a better price, or when the order became smaller. A leg whose sibling holds the funds has none
    to give back."""
    if order.lock_asset and (order.limit is not None or order.side == SELL):
        release(order, needed(order, market))


def pay(
    order: Order, instrument: Instrument, trade: Trade, fees: Account, *, is_maker: bool  # noqa: ARG001
) -> Payment:  # fmt: skip
    """One side of a trade. Makers and takers pay the same."""
    account, quantity, quote = order.account, trade.quantity, trade.quote
    if order.side == BUY:
        spent, received, asset = quote, quantity, instrument.base
    else:
        spent, received, asset = quantity, quote, instrument.quote
    account.spend_locked(hold_asset(instrument, order.side), spent)
    order.locked -= spent
    commission = 0 if account.house else received // COMMISSION_RATE
    account.change(asset, received - commission)
    if commission:
        fees.change(asset, commission)
    return Payment(commission, asset)


def cost_at_market(order: Order, market: Market) -> int:
    """What buying ``order.quantity`` costs right now. What the book can't deliver costs nothing: it will expire."""
    left, cost = order.remaining, 0
    for price, quantity in offers(order, market):
        taken = min(left, quantity)
        cost += times(price, taken)
        left -= taken
        if not left:
            break
    return cost


def quantity_for_quote(order: Order, market: Market) -> int:
    """How much a market order by quote quantity buys or sells: full lots, without going over the amount."""
    lot, budget, total = market.instrument.lot, order.quote_quantity, 0
    for price, quantity in offers(order, market):
        taken = min(quantity, floor_to(budget * 10**8 // price, lot))
        total += taken
        budget -= times(price, taken)
        if taken < quantity:
            break
    if not total:
        raise errors.rejected(errors.NO_LIQUIDITY)
    return total


def offers(order: Order, market: Market) -> list[tuple[int, int]]:
    """Price and quantity of everything on the other side, best first. Own orders that self-trade prevention will
    remove don't count."""
    skip_own = order.stp == "EXPIRE_MAKER" and not order.account.house
    found = []
    for level in market.book.opposite(order.side):
        quantity = sum(
            maker.remaining for maker in level.orders.values() if not (skip_own and maker.account is order.account)
        )
        if quantity:
            found.append((level.price, quantity))
    return found


def can_fill(order: Order, market: Market) -> bool:
    """Whether the whole order would trade at once, as FOK asks."""
    side = market.book.opposite(order.side)
    left = order.remaining
    for price, quantity in offers(order, market):
        if not side.accepts(price, order.limit):
            break
        left -= quantity
        if left <= 0:
            return True
    return False

# Copied from codegen/handwritten/sandbox/futures/filters.py; edit there.
"""A symbol's filters: as exchangeInfo shows them, and what orders must be like to pass."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import errors
from ..market import Market
from ..numbers import text, units
from ..orders import BUY, LIMITED
from .conditional import MAX_WAITING
from .contracts import Contract
from .errors import refuse, too_small
from .orders import CONDITIONAL, FuturesOrder
from .prices import contract_of

if TYPE_CHECKING:
    from .exchange import FuturesExchange

MAX_ORDERS = 200
HIGHEST_PRICE = units("10000000")
BAND = 15
"""Percent by which a bid may be above, or an ask below the mark price."""
LONGEST_CLIENT_ID = 36


def describe(contract: Contract) -> list[dict[str, Any]]:
    tick, lot, most = contract.price_text(contract.tick), contract.quantity_text(contract.lot), contract.max_quantity
    rows: dict[str, dict[str, Any]] = {
        "PRICE_FILTER": {"minPrice": tick, "maxPrice": contract.price_text(HIGHEST_PRICE), "tickSize": tick},
        "LOT_SIZE": {"minQty": lot, "maxQty": contract.quantity_text(most), "stepSize": lot},
        "MARKET_LOT_SIZE": {"minQty": lot, "maxQty": contract.quantity_text(most // 5), "stepSize": lot},
        "MAX_NUM_ORDERS": {"limit": MAX_ORDERS},
        "MAX_NUM_ALGO_ORDERS": {"limit": MAX_WAITING},
        "PERCENT_PRICE": {
            "multiplierUp": f"1.{BAND:02d}00",
            "multiplierDown": f"0.{100 - BAND:02d}00",
            "multiplierDecimal": "4",
        },
    }
    if contract.min_notional:
        rows["MIN_NOTIONAL"] = {"notional": text(contract.min_notional, 0)}
    return [{"filterType": name, **row} for name, row in rows.items()]


def check(exchange: FuturesExchange, market: Market, order: FuturesOrder) -> None:
    contract = contract_of(market)
    if len(order.client_id) > LONGEST_CLIENT_ID:
        raise refuse(-4015)
    for price in (order.price if order.type not in ("MARKET",) else None, order.stop_price, order.activation_price):
        if price:
            check_price(contract, price)
    if (order.type in LIMITED or order.type == "STOP") and order.price <= 0:
        raise refuse(-4001)
    if not order.close_position:
        check_quantity(contract, order.quantity, at_market=order.type not in LIMITED)
    if order.type == "LIMIT":
        check_band(exchange, market, order.side, order.price)
    if not order.reduces:
        price = order.price or order.stop_price or exchange.prices.mark(market)
        check_notional(contract, price, order.quantity)
    resting = exchange.open_orders(order.account, market.name)
    waiting = sum(one.waiting for one in resting)
    if len(resting) - waiting >= MAX_ORDERS:
        raise errors.ApiError(-2025, "Reach max open order limit.")
    if order.type in CONDITIONAL:
        waiting += sum(algo.is_open for algo in exchange.conditional.of(order.account, market.name))
        if waiting >= MAX_WAITING:
            raise refuse(-4045)


def check_price(contract: Contract, price: int) -> None:
    if price % 10 ** (8 - contract.price_places):
        raise errors.ApiError(-1111, "Precision is over the maximum defined for this asset.")
    if price > HIGHEST_PRICE:
        raise refuse(-4002)
    if price < contract.tick:
        raise refuse(-4013)
    if price % contract.tick:
        raise refuse(-4014)


def check_quantity(contract: Contract, quantity: int, *, at_market: bool = False) -> None:
    if quantity % 10 ** (8 - contract.quantity_places):
        raise errors.ApiError(-1111, "Precision is over the maximum defined for this asset.")
    if quantity <= 0:
        raise refuse(-4003)
    if quantity < contract.lot:
        raise refuse(-4004)
    if quantity > (contract.max_quantity // 5 if at_market else contract.max_quantity):
        raise refuse(-4005)
    if quantity % contract.lot:
        raise refuse(-4023)


def check_band(exchange: FuturesExchange, market: Market, side: str, price: int) -> None:
    mark = exchange.prices.mark(market)
    if side == BUY and price * 100 > mark * (100 + BAND):
        raise refuse(-4016)
    if side != BUY and price * 100 < mark * (100 - BAND):
        raise refuse(-4024)


def check_notional(contract: Contract, price: int, quantity: int) -> None:
    if contract.min_notional and contract.value(price, quantity) < contract.min_notional:
        raise too_small(text(contract.min_notional, 0))

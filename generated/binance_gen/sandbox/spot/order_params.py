# Copied from codegen/handwritten/sandbox/spot/order_params.py; edit there.
"""From the parameters of a request to an order: which belong to which type, and the symbol's filters.

``prefix`` names one order of a list: ``working``, ``pendingAbove``, ``below``; empty for a single order.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import errors
from ..calls import Call
from ..market import Market
from ..matching import Engine
from ..numbers import times
from ..orders import LIMITED, STOPS, Order, Peg
from . import symbols

# What a type needs, and what it has no use for. Names without a prefix.
_NEEDS: Mapping[str, tuple[str, ...]] = {
    "LIMIT": ("timeInForce", "quantity", "price"),
    "LIMIT_MAKER": ("quantity", "price"),
    "MARKET": (),
    "STOP_LOSS": ("quantity",),
    "STOP_LOSS_LIMIT": ("timeInForce", "quantity", "price"),
    "TAKE_PROFIT": ("quantity",),
    "TAKE_PROFIT_LIMIT": ("timeInForce", "quantity", "price"),
}
_STOP_ONLY = ("stopPrice", "trailingDelta")
_REFUSES: Mapping[str, tuple[str, ...]] = {
    "LIMIT": (*_STOP_ONLY, "quoteOrderQty"),
    "LIMIT_MAKER": (*_STOP_ONLY, "quoteOrderQty", "timeInForce"),
    "MARKET": (*_STOP_ONLY, "price", "timeInForce", "icebergQty", "pegPriceType"),
    "STOP_LOSS": ("price", "timeInForce", "quoteOrderQty", "icebergQty", "pegPriceType"),
    "STOP_LOSS_LIMIT": ("quoteOrderQty",),
    "TAKE_PROFIT": ("price", "timeInForce", "quoteOrderQty", "icebergQty", "pegPriceType"),
    "TAKE_PROFIT_LIMIT": ("quoteOrderQty",),
}


class Leg:
    """The parameters of one order of a request."""

    def __init__(self, params: Mapping[str, Any], prefix: str = "", shared: Mapping[str, str] | None = None) -> None:
        self._params = params
        self._prefix = prefix
        self._shared = shared or {}

    def wire(self, name: str) -> str:
        """``price`` of ``working`` is ``workingPrice``; some lists share one side or quantity."""
        if name in self._shared:
            return self._shared[name]
        if not self._prefix:
            return name
        return self._prefix + name[0].upper() + name[1:]

    def get(self, name: str) -> Any:
        return self._params.get(self.wire(name))

    def has(self, name: str) -> bool:
        return self.wire(name) in self._params


def build(call: Call, leg: Leg, *, order_type: str | None = None, quantity_follows: bool = False) -> Order:
    """Check the parameters of one order and make it. ``quantity_follows``: the quantity is what another order buys."""
    market, account = call.market, call.account
    kind = order_type or leg.get("type")
    _check_presence(leg, kind, quantity_follows)
    price, peg = _price(leg, kind, market)
    engine = call.exchange.engine
    order = Order(
        id=engine.new_id(market.name),
        symbol=market.name,
        account=account,
        client_id=client_id(call, leg.get("newClientOrderId" if leg.has("newClientOrderId") else "clientOrderId")),
        side=leg.get("side"),
        type=kind,
        time_in_force=leg.get("timeInForce") or "GTC",
        price=price,
        quantity=leg.get("quantity") or 0,
        quote_quantity=leg.get("quoteOrderQty") or 0,
        stop_price=leg.get("stopPrice") or 0,
        trailing_delta=_integer(leg.get("trailingDelta")),
        iceberg=leg.get("icebergQty"),
        strategy_id=leg.get("strategyId"),
        strategy_type=leg.get("strategyType"),
        stp=_stp_mode(call),
        peg=peg,
    )
    if order.iceberg and order.time_in_force != "GTC":
        raise errors.ApiError(-1013, "Unsupported order combination")
    check_filters(engine, market, order, quantity_known=not quantity_follows)
    return order


def client_id(call: Call, given: str | None) -> str:
    return given or call.exchange.accounts.new_text(22)


def _check_presence(leg: Leg, kind: str, quantity_follows: bool) -> None:
    for name in _NEEDS[kind]:
        if leg.has(name) or (name == "quantity" and quantity_follows) or (name == "price" and leg.has("pegPriceType")):
            continue
        raise errors.missing(leg.wire(name))
    if kind == "MARKET" and not quantity_follows:
        if leg.has("quantity") and leg.has("quoteOrderQty"):
            raise errors.bad_combination()
        if not leg.has("quantity") and not leg.has("quoteOrderQty"):
            raise errors.missing(leg.wire("quantity"))
    if kind in STOPS and not any(leg.has(name) for name in _STOP_ONLY):
        raise errors.missing_either(leg.wire("stopPrice"), leg.wire("trailingDelta"))
    for name in _REFUSES[kind]:
        if leg.has(name):
            raise errors.not_required(leg.wire(name))
    if leg.has("pegOffsetType") != leg.has("pegOffsetValue"):
        raise errors.sent_together(leg.wire("pegOffsetType"), leg.wire("pegOffsetValue"))
    if leg.has("pegOffsetType") and not leg.has("pegPriceType"):
        raise errors.sent_together(leg.wire("pegPriceType"), leg.wire("pegOffsetType"))


def _price(leg: Leg, kind: str, market: Market) -> tuple[int, Peg | None]:
    peg_type = leg.get("pegPriceType")
    if peg_type is None:
        return leg.get("price") or 0, None
    if kind == "LIMIT_MAKER" and peg_type == "MARKET_PEG":
        raise errors.rejected("This price peg cannot be used with this order type.")
    peg = Peg(peg_type, leg.get("pegOffsetType"), leg.get("pegOffsetValue"), leg.get("price") or 0)
    book, side = market.book, leg.get("side")
    levels = book.side(side) if peg_type == "PRIMARY_PEG" else book.opposite(side)
    level = levels.nth(peg.offset_value or 0)
    if level is None:
        raise errors.rejected("Order book liquidity is too low for this pegged order.")
    return level.price, peg


def _stp_mode(call: Call) -> str:
    mode = call.get("selfTradePreventionMode", "EXPIRE_MAKER")
    if mode not in symbols.STP_MODES:
        raise errors.ApiError(-1013, "This symbol does not allow the specified self-trade prevention mode.")
    return str(mode)


def _integer(value: int | None) -> int | None:
    """Trailing deltas are whole numbers, though some lists declare them as decimals."""
    if value is not None and value >= 10**8 and value % 10**8 == 0:
        return value // 10**8
    return value


# --- filters --------------------------------------------------------------------------------------------------------


def check_filters(engine: Engine, market: Market, order: Order, *, quantity_known: bool = True) -> None:
    """In the order in which exchangeInfo lists them."""
    _check_price(market, order)
    if quantity_known:
        _check_quantity(market, order)
        _check_notional(market, order)
    if order.trailing_delta is not None and not symbols.TRAILING[0] <= order.trailing_delta <= symbols.TRAILING[1]:
        raise errors.filter_failure("TRAILING_DELTA")
    others = engine.open_orders(order.account, market.name)
    if len(others) >= symbols.MAX_ORDERS:
        raise errors.filter_failure("MAX_NUM_ORDERS")
    if order.is_stop and sum(other.is_stop and not other.triggered for other in others) >= symbols.MAX_ALGO_ORDERS:
        raise errors.filter_failure("MAX_NUM_ALGO_ORDERS")
    if order.iceberg and sum(bool(other.iceberg) for other in others) >= symbols.MAX_ICEBERGS:
        raise errors.filter_failure("MAX_NUM_ICEBERG_ORDERS")


def _check_price(market: Market, order: Order) -> None:
    tick = market.instrument.tick
    prices = [order.price] if order.type in LIMITED else []
    if order.stop_price:
        prices.append(order.stop_price)
    for price in prices:
        if not tick <= price <= symbols.HIGHEST_PRICE or price % tick:
            raise errors.filter_failure("PRICE_FILTER")
    if order.type in LIMITED:
        average, band = market.average_price(), symbols.PRICE_BAND
        if not average // band <= order.price <= average * band:
            raise errors.filter_failure("PERCENT_PRICE_BY_SIDE")


def _check_quantity(market: Market, order: Order) -> None:
    lot, largest = market.instrument.lot, market.instrument.max_quantity
    if order.quote_quantity:
        return
    for quantity in (order.quantity, order.iceberg):
        if quantity is not None and (not lot <= quantity <= largest or quantity % lot):
            raise errors.filter_failure("LOT_SIZE")
    if order.type not in LIMITED and order.quantity > largest // 10:
        raise errors.filter_failure("MARKET_LOT_SIZE")
    if order.iceberg:
        if order.iceberg > order.quantity:
            raise errors.ApiError(-1013, "IcebergQty exceeds QTY.")
        if -(-order.quantity // order.iceberg) > symbols.ICEBERG_PARTS:
            raise errors.filter_failure("ICEBERG_PARTS")


def _check_notional(market: Market, order: Order) -> None:
    price = order.price if order.type in LIMITED else market.average_price()
    notional = order.quote_quantity or times(price, order.quantity)
    too_much = order.type in LIMITED and notional > symbols.HIGHEST_NOTIONAL
    if notional < market.instrument.min_notional or too_much:
        raise errors.filter_failure("NOTIONAL")

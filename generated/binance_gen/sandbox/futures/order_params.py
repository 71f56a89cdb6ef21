# Copied from codegen/handwritten/sandbox/futures/order_params.py; edit there.
"""From the parameters of a request to an order: what belongs to which type and mode, and the symbol's filters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import errors
from ..calls import Call
from ..market import Market
from ..numbers import units
from ..orders import BUY
from . import filters
from .errors import refuse
from .exchange import FuturesExchange, desk
from .orders import CONDITIONAL, FuturesOrder
from .positions import BOTH, LONG
from .triggers import TRAILING

SOONEST_END = 600
"""Seconds that a GTD order lives at least."""
LATEST_END = 253_402_300_799_000
CALLBACKS = (units("0.1"), units("10"))
_PRICED = frozenset({"LIMIT", "STOP", "TAKE_PROFIT"})


def build(call: Call, params: Mapping[str, Any]) -> FuturesOrder:
    """Check the parameters of an order and make it. Conditional ones have ``stopPrice`` or ``triggerPrice``."""
    exchange = desk(call)
    market, account = market_of(exchange, params["symbol"]), exchange.ledger.of(call.account)
    kind: str = params["type"]
    position_side = params.get("positionSide", BOTH)
    if exchange.ledger.is_dual(account) == (position_side == BOTH):
        raise refuse(-4061)
    price, price_match = _price(market, kind, params)
    order = FuturesOrder(
        id=0,
        symbol=market.name,
        account=call.account,
        client_id=params.get("newClientOrderId") or params.get("clientAlgoId") or exchange.accounts.new_text(22),
        side=params["side"],
        type=kind,
        time_in_force=params.get("timeInForce", "GTC"),
        price=price,
        quantity=params.get("quantity", 0),
        stop_price=params.get("stopPrice", params.get("triggerPrice", 0)),
        stp=params.get("selfTradePreventionMode", "NONE" if kind in CONDITIONAL else "EXPIRE_MAKER"),
        position_side=position_side,
        reduce_only=flag(params.get("reduceOnly")),
        close_position=flag(params.get("closePosition")),
        price_match=price_match,
        good_till=_good_till(call, params),
        original_type=kind,
        working_type=params.get("workingType", "CONTRACT_PRICE"),
        price_protect=flag(params.get("priceProtect")),
        activation_price=params.get("activationPrice", params.get("activatePrice", 0)),
        callback_rate=params.get("callbackRate", 0),
    )
    _check_flags(order, params)
    filters.check(exchange, market, order)
    return order


def flag(value: Any) -> bool:
    """Booleans, which some endpoints take as text."""
    return value is True or str(value).lower() == "true"


def market_of(exchange: FuturesExchange, symbol: str) -> Market:
    market = exchange.markets.get(symbol)
    if market is None:
        raise errors.bad_symbol()
    return market


def _price(market: Market, kind: str, params: Mapping[str, Any]) -> tuple[int, str]:
    match = params.get("priceMatch")
    if kind == "MARKET":
        for name in ("price", "timeInForce", "priceMatch"):
            if name in params:
                raise refuse(-5038) if name == "priceMatch" else errors.not_required(name)
    if match is None:
        if kind in _PRICED and "price" not in params:
            raise errors.missing("price")
        return (params.get("price", 0) if kind in _PRICED else 0), "NONE"
    if kind not in _PRICED:
        raise refuse(-5038)
    if "price" in params:
        raise refuse(-5037)
    return matched_price(market, params["side"], match), match


def matched_price(market: Market, side: str, match: str) -> int:
    """``OPPONENT_5`` is the fifth best price of the other side, ``QUEUE`` the best of the own."""
    name, _, depth = match.partition("_")
    levels = market.book.opposite(side) if name == "OPPONENT" else market.book.side(side)
    level = levels.nth(int(depth or 1) - 1)
    if level is None:
        raise refuse(-5041)
    return level.price


def _good_till(call: Call, params: Mapping[str, Any]) -> int:
    """Whole seconds, though it is written in milliseconds."""
    if params.get("timeInForce") != "GTD":
        return 0
    if "goodTillDate" not in params:
        raise errors.missing("goodTillDate")
    end = int(params["goodTillDate"])
    if not call.now // 1000 + SOONEST_END * 1000 < end < LATEST_END:
        raise refuse(-5040)
    return end // 1000 * 1000


def _check_flags(order: FuturesOrder, params: Mapping[str, Any]) -> None:
    hedging = order.position_side != BOTH
    if hedging and "reduceOnly" in params:
        raise errors.not_required("reduceonly")
    if order.close_position:
        if order.type not in ("STOP_MARKET", "TAKE_PROFIT_MARKET"):
            raise refuse(-4136)
        if "quantity" in params:
            raise refuse(-4137)
        if "reduceOnly" in params:
            raise errors.not_required("reduceonly")
        if hedging and (order.side == BUY) == (order.position_side == LONG):
            raise refuse(-4061)
    elif not order.quantity and "quantity" not in params:
        raise errors.missing("quantity")
    if order.type == "LIMIT" and "timeInForce" not in params:
        raise errors.missing("timeInForce")
    if order.type == TRAILING:
        if "callbackRate" not in params:
            raise errors.missing("callbackRate")
        if not CALLBACKS[0] <= order.callback_rate <= CALLBACKS[1]:
            raise errors.bad_value("callbackRate")
    elif order.type in CONDITIONAL and not order.stop_price:
        raise errors.missing("triggerPrice" if "algoType" in params else "stopPrice")

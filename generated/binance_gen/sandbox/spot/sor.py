# Copied from codegen/handwritten/sandbox/spot/sor.py; edit there.
"""Smart order routing: an order for BTCUSDT may be filled by the book of BTCUSDC when that is better.

Then the exchange trades there and hands the result on as an allocation, which is no trade of its own.
"""

from __future__ import annotations

from typing import Any

from .. import errors, settlement
from ..calls import Call
from ..market import Market
from ..orders import BUY, Fill, Order, Trade
from . import reports
from .order_params import Leg, build
from .symbols import SORS
from .trading import show_order_count, test_answer

TYPES = ("LIMIT", "MARKET")


def test(call: Call) -> dict[str, Any]:
    _build(call)
    return test_answer(call)


def place(call: Call) -> dict[str, Any]:
    order = _build(call)
    uid, limits, engine = call.account.uid, call.exchange.limits, call.exchange.engine
    limits.check_orders(uid, 1)
    limits.add_orders(uid, 1)
    market = call.market
    with engine.operation():
        engine.admit(order)
        best = _best(call, order)
        if best is not market:
            _allocate(call, order, market, best)
        if order.is_open:
            engine.start(order)
    show_order_count(call)
    return reports.placed(order, call.get("newOrderRespType", "FULL"), call.unit, engine)


def _build(call: Call) -> Order:
    market = call.market
    if not any(market.name in names for names in SORS.values()):
        raise errors.ApiError(-1013, "SOR is not enabled on this symbol.")
    if call.params["type"] not in TYPES:
        raise errors.ApiError(-1116, "Invalid orderType.")
    order = build(call, Leg(call.params))
    order.sor = True
    return order


def _best(call: Call, order: Order) -> Market:
    """The market with the best price for the order among those that SOR joins."""
    names = next(names for names in SORS.values() if order.symbol in names)
    best = call.exchange.markets[order.symbol]
    for name in names:
        market = call.exchange.markets[name]
        offered, known = market.book.opposite(order.side).best, best.book.opposite(order.side).best
        if offered is None:
            continue
        better = known is None or (offered.price < known.price if order.side == BUY else offered.price > known.price)
        if better:
            best = market
    return best


def _allocate(call: Call, order: Order, market: Market, best: Market) -> None:
    """Take the other book's best level in the exchange's name, and hand it on at the same price."""
    exchange = call.exchange
    engine, house = exchange.engine, exchange.house
    level = best.book.opposite(order.side).best
    own = market.book.opposite(order.side)
    if level is None or not own.accepts(level.price, order.limit):
        return
    price, quantity = level.price, min(order.remaining, level.visible)
    if order.time_in_force == "FOK" and quantity < order.remaining:
        return
    hedge = Order(engine.new_id(best.name), best.name, house, "", order.side, "LIMIT", "IOC", price, quantity)
    engine.place(hedge)
    quote = price * quantity // 10**8
    trade = Trade(-1, price, quantity, quote, exchange.clock.now(), order.side != BUY)
    counter = Order(-1, market.name, house, "", "SELL" if order.side == BUY else BUY, "LIMIT", "IOC", price, quantity)
    settlement.pay(counter, market.instrument, trade, exchange.fees, is_maker=False)
    paid = settlement.pay(order, market.instrument, trade, exchange.fees, is_maker=False)
    order.executed += quantity
    order.executed_quote += quote
    order.updated = trade.time
    order.status = "PARTIALLY_FILLED" if order.remaining else "FILLED"
    fill = Fill(trade, order, paid.commission, paid.asset, is_maker=False, allocation=exchange.new_allocation())
    order.fills.append(fill)
    settlement.relock(order, market)
    if not order.remaining:
        settlement.release(order)
    engine.report(order, "TRADE", fill=fill)

# Copied from codegen/handwritten/sandbox/futures/reports.py; edit there.
"""Orders and trades as answers show them."""

from __future__ import annotations

from typing import Any

from ..accounts import TimeUnit
from ..numbers import text
from ..orders import Fill
from .engine import Modification
from .exchange import FuturesExchange
from .orders import FuturesOrder
from .prices import contract_of
from .triggers import TRAILING


def placed(exchange: FuturesExchange, order: FuturesOrder, unit: TimeUnit) -> dict[str, Any]:
    """The answer to a new order, to a change of it and to its end."""
    contract = contract_of(exchange.markets[order.symbol])
    return {**_state(exchange, order, unit), "cumQty": contract.quantity_text(order.executed)}


def queried(exchange: FuturesExchange, order: FuturesOrder, unit: TimeUnit) -> dict[str, Any]:
    return {**_state(exchange, order, unit), "time": unit(order.created)}


def _state(exchange: FuturesExchange, order: FuturesOrder, unit: TimeUnit) -> dict[str, Any]:
    contract = contract_of(exchange.markets[order.symbol])
    fields: dict[str, Any] = {
        "orderId": order.id,
        "symbol": order.symbol,
        "status": order.status,
        "clientOrderId": order.client_id,
        "price": contract.price_text(order.price),
        "avgPrice": text(contract.average(order.executed_quote, order.executed)),
        "origQty": contract.quantity_text(order.quantity),
        "executedQty": contract.quantity_text(order.executed),
        "timeInForce": order.time_in_force,
        "type": order.type,
        "reduceOnly": order.reduce_only,
        "closePosition": order.close_position,
        "side": order.side,
        "positionSide": order.position_side,
        "stopPrice": contract.price_text(order.stop_price),
        "workingType": order.working_type,
        "priceProtect": order.price_protect,
        "origType": order.original_type,
        "priceMatch": order.price_match,
        "selfTradePreventionMode": order.stp,
        "updateTime": unit(order.updated),
    }
    if exchange.inverse:
        fields.update(pair=contract.pair, cumBase=text(order.executed_quote))
    else:
        fields.update(cumQuote=text(order.executed_quote), goodTillDate=order.good_till)
    if order.original_type == TRAILING:
        fields.update(activatePrice=contract.price_text(order.activation_price), priceRate=text(order.callback_rate, 1))
    return fields


def forced(exchange: FuturesExchange, order: FuturesOrder, unit: TimeUnit) -> dict[str, Any]:
    """A liquidation, as its victim sees it."""
    hidden = {"priceMatch", "selfTradePreventionMode", "goodTillDate", "priceProtect"}
    state = {key: value for key, value in queried(exchange, order, unit).items() if key not in hidden}
    return {**state, "pair": contract_of(exchange.markets[order.symbol]).pair}


def my_trade(exchange: FuturesExchange, fill: Fill, unit: TimeUnit) -> dict[str, Any]:
    order, trade = fill.order, fill.trade
    assert isinstance(order, FuturesOrder)
    contract = contract_of(exchange.markets[order.symbol])
    fields: dict[str, Any] = {
        "symbol": order.symbol,
        "id": trade.id,
        "orderId": order.id,
        "side": order.side,
        "price": contract.price_text(trade.price),
        "qty": contract.quantity_text(trade.quantity),
        "realizedPnl": text(fill.realized),
        "commission": text(fill.commission),
        "commissionAsset": fill.commission_asset,
        "time": unit(trade.time),
        "positionSide": order.position_side,
        "buyer": order.side == "BUY",
        "maker": fill.is_maker,
    }
    if exchange.inverse:
        fields.update(pair=contract.pair, baseQty=text(trade.quote), marginAsset=contract.margin_asset)
    else:
        fields["quoteQty"] = text(trade.quote)
    return fields


def modification(exchange: FuturesExchange, change: Modification, unit: TimeUnit) -> dict[str, Any]:
    order = change.order
    contract = contract_of(exchange.markets[order.symbol])
    amendment: dict[str, Any] = {
        "price": {"before": contract.price_text(change.old_price), "after": contract.price_text(change.new_price)},
        "origQty": {
            "before": contract.quantity_text(change.old_quantity),
            "after": contract.quantity_text(change.new_quantity),
        },
        "count": change.count,
    }
    if change.sent_id is not None:
        amendment["modifyId"] = change.sent_id
    return {
        "amendmentId": change.id,
        "symbol": order.symbol,
        "pair": contract.pair,
        "orderId": order.id,
        "clientOrderId": order.client_id,
        "time": unit(change.time),
        "amendment": amendment,
    }

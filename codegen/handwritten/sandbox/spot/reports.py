"""Orders as answers show them."""

from __future__ import annotations

from typing import Any

from ..accounts import TimeUnit
from ..matching import Amendment, Engine
from ..numbers import text
from ..orders import Fill, Order, OrderList


def placed(order: Order, style: str | None, unit: TimeUnit, engine: Engine) -> dict[str, Any]:
    """The answer to a new order: ACK, RESULT or FULL."""
    if style is None:
        style = "FULL" if order.type in ("MARKET", "LIMIT") else "ACK"
    ack = {
        "symbol": order.symbol,
        "orderId": order.id,
        "orderListId": list_id(order),
        "clientOrderId": order.client_id,
        "transactTime": unit(order.updated),
    }
    if style == "ACK":
        return ack
    result = {**ack, **_state(order), "workingTime": _time(order.working_time, unit)}
    result.update(conditional(order, unit, engine))
    if style == "FULL":
        result["fills"] = [_fill(fill) for fill in order.fills]
    return result


def cancelled(order: Order, new_client_id: str, unit: TimeUnit, engine: Engine) -> dict[str, Any]:
    return {
        "symbol": order.symbol,
        "origClientOrderId": order.client_id,
        "orderId": order.id,
        "orderListId": list_id(order),
        "clientOrderId": new_client_id,
        "transactTime": unit(order.updated),
        **_state(order),
        **conditional(order, unit, engine),
    }


def queried(order: Order, unit: TimeUnit, engine: Engine) -> dict[str, Any]:
    """An order as GET answers it."""
    return {
        "symbol": order.symbol,
        "orderId": order.id,
        "orderListId": list_id(order),
        "clientOrderId": order.client_id,
        **_state(order),
        "stopPrice": text(order.stop_price),
        "icebergQty": text(order.iceberg or 0),
        "time": unit(order.created),
        "updateTime": unit(order.updated),
        "isWorking": order.working_time > 0,
        "workingTime": _time(order.working_time, unit),
        **{
            key: value
            for key, value in conditional(order, unit, engine).items()
            if key not in ("stopPrice", "icebergQty")
        },
    }


def amended(amendment: Amendment, unit: TimeUnit, engine: Engine) -> dict[str, Any]:
    order = amendment.order
    body: dict[str, Any] = {
        "symbol": order.symbol,
        "orderId": order.id,
        "orderListId": list_id(order),
        "origClientOrderId": amendment.old_client_id,
        "clientOrderId": order.client_id,
        "price": text(order.shown_price),
        "qty": text(order.quantity),
        "executedQty": text(order.executed),
        "preventedQty": text(order.prevented),
        "quoteOrderQty": text(order.quote_quantity),
        "cumulativeQuoteQty": text(order.executed_quote),
        "status": order.status,
        "timeInForce": order.time_in_force,
        "type": order.type,
        "side": order.side,
        "selfTradePreventionMode": order.stp,
        **conditional(order, unit, engine),
    }
    if order.working_time > 0:
        body["workingTime"] = unit(order.working_time)
    answer = {
        "transactTime": unit(amendment.time),
        "executionId": amendment.execution_id,
        "amendedOrder": body,
    }
    if order.list:
        status = list_summary(order.list, unit)
        answer["listStatus"] = {
            key: status[key]
            for key in ("orderListId", "contingencyType", "listOrderStatus", "listClientOrderId", "symbol", "orders")
        }
    return answer


def list_summary(order_list: OrderList, unit: TimeUnit) -> dict[str, Any]:
    return {
        "orderListId": order_list.id,
        "contingencyType": order_list.contingency,
        "listStatusType": order_list.status_type,
        "listOrderStatus": order_list.order_status,
        "listClientOrderId": order_list.client_id,
        "transactionTime": unit(order_list.created),
        "symbol": order_list.symbol,
        "orders": [
            {"symbol": order.symbol, "orderId": order.id, "clientOrderId": order.client_id}
            for order in order_list.orders
        ],
    }


def my_trade(fill: Fill, unit: TimeUnit) -> dict[str, Any]:
    order, trade = fill.order, fill.trade
    return {
        "symbol": order.symbol,
        "id": trade.id,
        "orderId": order.id,
        "orderListId": list_id(order),
        "price": text(trade.price),
        "qty": text(trade.quantity),
        "quoteQty": text(trade.quote),
        "commission": text(fill.commission),
        "commissionAsset": fill.commission_asset,
        "time": unit(trade.time),
        "isBuyer": order.side == "BUY",
        "isMaker": fill.is_maker,
        "isBestMatch": True,
    }


def list_id(order: Order) -> int:
    return order.list.id if order.list else -1


def conditional(order: Order, unit: TimeUnit, engine: Engine) -> dict[str, Any]:
    """Fields that only some orders have."""
    found: dict[str, Any] = {}
    if order.iceberg is not None:
        found["icebergQty"] = text(order.iceberg)
    if order.is_stop:
        found["stopPrice"] = text(order.stop_price)
    if order.strategy_id is not None:
        found["strategyId"] = order.strategy_id
    if order.strategy_type is not None:
        found["strategyType"] = order.strategy_type
    if order.trailing_delta is not None:
        found["trailingDelta"] = order.trailing_delta
        found["trailingTime"] = _time(order.trailing_time, unit)
    if order.prevented_match is not None:
        found["preventedMatchId"] = engine.prevented[order.prevented_match].id
        found["preventedQuantity"] = text(order.prevented)
    if order.sor:
        found["usedSor"] = True
        found["workingFloor"] = "SOR"
    if order.peg:
        found["pegPriceType"] = order.peg.price_type
        if order.peg.offset_type is not None:
            found["pegOffsetType"] = order.peg.offset_type
            found["pegOffsetValue"] = order.peg.offset_value
        found["peggedPrice"] = text(order.price)
    if order.expiry_reason:
        found["expiryReason"] = order.expiry_reason
    return found


def _state(order: Order) -> dict[str, Any]:
    return {
        "price": text(order.shown_price),
        "origQty": text(order.quantity),
        "executedQty": text(order.executed),
        "origQuoteOrderQty": text(order.quote_quantity),
        "cummulativeQuoteQty": text(order.executed_quote),
        "status": order.status,
        "timeInForce": order.time_in_force,
        "type": order.type,
        "side": order.side,
        "selfTradePreventionMode": order.stp,
    }


def _fill(fill: Fill) -> dict[str, Any]:
    row: dict[str, Any] = {
        "price": text(fill.trade.price),
        "qty": text(fill.trade.quantity),
        "commission": text(fill.commission),
        "commissionAsset": fill.commission_asset,
        "tradeId": fill.trade.id if fill.allocation is None else -1,
    }
    if fill.allocation is not None:
        row = {"matchType": "ONE_PARTY_TRADE_REPORT", **row, "allocId": fill.allocation}
    return row


def _time(value: int, unit: TimeUnit) -> int:
    return unit(value) if value > 0 else -1

# Copied from codegen/handwritten/sandbox/spot/trading.py; edit there.
"""Placing, changing and cancelling single orders."""

from __future__ import annotations

from typing import Any

from .. import errors
from ..calls import Call, Handlers
from ..numbers import text
from ..orders import Order
from . import reports, symbols
from .order_params import Leg, build, client_id

trading = Handlers()

RATE = {"maker": "0.00100000", "taker": "0.00100000"}
NO_RATE = {"maker": "0.00000000", "taker": "0.00000000"}
DISCOUNT = {"enabledForAccount": False, "enabledForSymbol": True, "discountAsset": "BNB", "discount": "0.25000000"}


@trading.answers("POST /api/v3/order", "order.place")
def new_order(call: Call) -> dict[str, Any]:
    order = build(call, Leg(call.params))
    place(call, order)
    return reports.placed(order, call.get("newOrderRespType"), call.unit, call.exchange.engine)


@trading.answers("POST /api/v3/order/test", "order.test")
def test_order(call: Call) -> dict[str, Any]:
    build(call, Leg(call.params))
    return test_answer(call)


def test_answer(call: Call) -> dict[str, Any]:
    if not call.get("computeCommissionRates"):
        return {}
    return {
        "standardCommissionForOrder": RATE,
        "specialCommissionForOrder": NO_RATE,
        "taxCommissionForOrder": NO_RATE,
        "discount": DISCOUNT,
    }


def place(call: Call, order: Order) -> None:
    uid, limits = call.account.uid, call.exchange.limits
    limits.check_orders(uid, 1)
    limits.add_orders(uid, 1)
    show_order_count(call)
    call.exchange.engine.place(order)
    show_order_count(call)


def show_order_count(call: Call) -> None:
    """The count of unfilled orders rides along with an answer."""
    for limit, info in zip(call.exchange.rules.orders, call.exchange.limits.order_info(call.account.uid), strict=True):
        call.headers[f"X-MBX-ORDER-COUNT-{limit.letter}"] = str(info["count"])


@trading.answers("DELETE /api/v3/order", "order.cancel")
def cancel_order(call: Call) -> dict[str, Any]:
    order = find_to_cancel(call, "orderId", "origClientOrderId")
    return cancel(call, order, call.get("newClientOrderId"))


def cancel(call: Call, order: Order, given_id: str | None) -> dict[str, Any]:
    """Cancelling one order of a list cancels all of it."""
    new_id = client_id(call, given_id)
    restriction = call.get("cancelRestrictions")
    if restriction and order.status != restriction.removeprefix("ONLY_"):
        raise errors.cancel_rejected("Order was not canceled due to cancel restrictions.")
    engine = call.exchange.engine
    if order.list:
        call.exchange.lists.cancel(order.list, new_id)
        return cancelled_list(call, order.list.orders, order, new_id)
    engine.cancel(order, new_id)
    return reports.cancelled(order, new_id, call.unit, engine)


def cancelled_list(call: Call, orders: list[Order], order: Order, new_id: str) -> dict[str, Any]:
    assert order.list is not None
    engine = call.exchange.engine
    rows = [reports.cancelled(one, new_id, call.unit, engine) for one in orders]
    summary = reports.list_summary(order.list, call.unit)
    return {**summary, "transactionTime": call.unit(call.now), "orderReports": rows}


def find_to_cancel(call: Call, by_id: str, by_client_id: str) -> Order:
    market = call.market
    if by_id not in call.params and by_client_id not in call.params:
        raise errors.missing_either(by_id, by_client_id)
    order = look_up(call, market.name, call.get(by_id), call.get(by_client_id), only_open=True)
    if order is None or not order.is_open:
        raise errors.cancel_rejected()
    return order


def look_up(
    call: Call, symbol: str, order_id: int | None, given_client_id: str | None, *, only_open: bool = False
) -> Order | None:
    """By id first; a client id sent along must then be the order's own."""
    orders = call.exchange.engine.of(call.account, symbol)
    if order_id is not None:
        order = orders.get(order_id)
        if order is not None and given_client_id not in (None, order.client_id):
            return None
        return order
    matches = [order for order in orders.values() if order.client_id == given_client_id]
    alive = [order for order in matches if order.is_open]
    if alive or only_open:
        return alive[-1] if alive else None
    return matches[-1] if matches else None


@trading.answers("DELETE /api/v3/openOrders", "openOrders.cancelAll")
def cancel_open_orders(call: Call) -> list[dict[str, Any]]:
    open_orders = call.exchange.engine.open_orders(call.account, call.market.name)
    if not open_orders:
        raise errors.cancel_rejected()
    answers = []
    new_id = client_id(call, None)
    for order in open_orders:
        if order.is_open:
            answers.append(cancel(call, order, new_id))
    return answers


@trading.answers("POST /api/v3/order/cancelReplace", "order.cancelReplace")
def cancel_replace(call: Call) -> dict[str, Any]:
    """Two steps, each of which may fail; the answer tells both."""
    if "cancelOrderId" not in call.params and "cancelOrigClientOrderId" not in call.params:
        raise errors.missing_either("cancelOrderId", "cancelOrigClientOrderId")
    uid, limits = call.account.uid, call.exchange.limits
    order = build(call, Leg(call.params))
    limit_error: errors.ApiError | None = None
    try:
        limits.check_orders(uid, 1)
        limits.add_orders(uid, 1)
    except errors.ApiError as error:
        if call.get("orderRateLimitExceededMode") != "CANCEL_ONLY":
            raise
        limit_error = error
    show_order_count(call)

    cancel_error: errors.ApiError | None = None
    cancel_response: Any = None
    try:
        target = find_to_cancel(call, "cancelOrderId", "cancelOrigClientOrderId")
        cancel_response = cancel(call, target, call.get("cancelNewClientOrderId"))
    except errors.ApiError as error:
        cancel_error = error
        cancel_response = error.body()
    if cancel_error and call.params["cancelReplaceMode"] == "STOP_ON_FAILURE":
        raise _replace_failed(cancel_response, "NOT_ATTEMPTED", None, limit_error)

    order_error = limit_error
    if not order_error:
        try:
            call.exchange.engine.place(order)
        except errors.ApiError as error:
            order_error = error
    style = call.get("newOrderRespType")
    new_response = order_error.body() if order_error else reports.placed(order, style, call.unit, call.exchange.engine)
    cancel_result = "FAILURE" if cancel_error else "SUCCESS"
    new_result = "FAILURE" if order_error else "SUCCESS"
    if cancel_error and order_error:
        raise _replace_failed(cancel_response, "FAILURE", new_response, limit_error)
    outcome = {
        "cancelResult": cancel_result,
        "newOrderResult": new_result,
        "cancelResponse": cancel_response,
        "newOrderResponse": new_response,
    }
    if cancel_error or order_error:
        status = 429 if limit_error and call.params["cancelReplaceMode"] == "STOP_ON_FAILURE" else 409
        raise errors.ApiError(-2021, "Order cancel-replace partially failed.", status=status, data=outcome)
    return outcome


def _replace_failed(
    cancel_response: Any, new_result: str, new_response: Any, limit_error: errors.ApiError | None
) -> errors.ApiError:
    outcome = {
        "cancelResult": "FAILURE",
        "newOrderResult": new_result,
        "cancelResponse": cancel_response,
        "newOrderResponse": new_response,
    }
    status = 429 if limit_error and new_result == "NOT_ATTEMPTED" else 400
    return errors.ApiError(-2022, "Order cancel-replace failed.", status=status, data=outcome)


@trading.answers("PUT /api/v3/order/amend/keepPriority", "order.amend.keepPriority")
def amend_keep_priority(call: Call) -> dict[str, Any]:
    market, engine = call.market, call.exchange.engine
    if "orderId" not in call.params and "origClientOrderId" not in call.params:
        raise errors.missing_either("orderId", "origClientOrderId")
    order = look_up(call, market.name, call.get("orderId"), call.get("origClientOrderId"), only_open=True)
    if order is None or not order.is_open:
        raise errors.ApiError(-2038, errors.UNKNOWN_ORDER)
    quantity, lot = call.params["newQty"], market.instrument.lot
    if quantity == order.quantity:
        raise errors.ApiError(-2038, "The requested action would change no state; rejecting")
    if quantity > order.quantity:
        raise errors.ApiError(-2038, "Order amend (quantity increase) is not supported.")
    if quantity < lot or quantity % lot:
        raise errors.filter_failure("LOT_SIZE")
    if quantity <= order.executed:
        raise errors.ApiError(-2038, "Price * QTY is zero or less.")
    done = sum(amendment.order is order for amendment in engine.amendments)
    if done >= symbols.MAX_AMENDS:
        raise errors.ApiError(-2038, "Filter failure: MAX_NUM_ORDER_AMENDS")
    amendment = engine.amend(order, quantity, client_id(call, call.get("newClientOrderId")))
    return reports.amended(amendment, call.unit, engine)


@trading.answers("GET /api/v3/order/amendments", "order.amendments")
def order_amendments(call: Call) -> list[dict[str, Any]]:
    first, limit = call.get("fromExecutionId", 0), call.get("limit", 500)
    symbol, engine = call.market.name, call.exchange.engine
    order = engine.of(call.account, symbol).get(call.params["orderId"])
    found = [
        {
            "symbol": symbol,
            "orderId": amendment.order.id,
            "executionId": amendment.execution_id,
            "origClientOrderId": amendment.old_client_id,
            "newClientOrderId": amendment.new_client_id,
            "origQty": text(amendment.old_quantity),
            "newQty": text(amendment.new_quantity),
            "time": call.unit(amendment.time),
        }
        for amendment in engine.amendments
        if order is not None and amendment.order is order and amendment.execution_id >= first
    ]
    return found[:limit]

"""Order lists and smart order routing."""

from __future__ import annotations

from typing import Any

from .. import errors
from ..calls import Call, Handlers
from ..order_lists import LIMITS, LOSSES
from ..orders import BUY, Order, OrderList
from . import reports, sor
from .account import page, time_range
from .order_params import Leg, build, client_id
from .symbols import MAX_LISTS
from .trading import show_order_count

order_lists = Handlers()

_PAIR_SHARED = {"side": "side", "quantity": "quantity"}


@order_lists.answers("POST /api/v3/orderList/oco", "orderList.place.oco")
def new_oco(call: Call) -> dict[str, Any]:
    pair = [build(call, Leg(call.params, name, _PAIR_SHARED)) for name in ("above", "below")]
    _check_pair(*pair)
    return _place(call, "OCO", None, pair)


@order_lists.answers("POST /api/v3/order/oco", "orderList.place")
def new_old_oco(call: Call) -> dict[str, Any]:
    """The retired form: a limit maker and a stop loss."""
    params = call.params
    limit = {
        "side": params["side"], "type": "LIMIT_MAKER", "quantity": params["quantity"], "price": params["price"],
        "newClientOrderId": params.get("limitClientOrderId"), "icebergQty": params.get("limitIcebergQty"),
        "strategyId": params.get("limitStrategyId"), "strategyType": params.get("limitStrategyType"),
    }  # fmt: skip
    has_limit_price = "stopLimitPrice" in params
    if has_limit_price != ("stopLimitTimeInForce" in params):
        other = "stopLimitTimeInForce" if has_limit_price else "stopLimitPrice"
        text = f"Combination of optional parameters invalid. Recommendation: '{other}' should also be sent."
        raise errors.ApiError(-1128, text)
    stop = {
        "side": params["side"], "type": "STOP_LOSS_LIMIT" if has_limit_price else "STOP_LOSS",
        "quantity": params["quantity"], "price": params.get("stopLimitPrice"), "stopPrice": params.get("stopPrice"),
        "trailingDelta": params.get("trailingDelta"), "timeInForce": params.get("stopLimitTimeInForce"),
        "newClientOrderId": params.get("stopClientOrderId"), "icebergQty": params.get("stopIcebergQty"),
        "strategyId": params.get("stopStrategyId"), "strategyType": params.get("stopStrategyType"),
    }  # fmt: skip
    pair = [build(call, Leg({key: value for key, value in leg.items() if value is not None})) for leg in (stop, limit)]
    return _place(call, "OCO", None, pair)


@order_lists.answers("POST /api/v3/orderList/oto", "orderList.place.oto")
def new_oto(call: Call) -> dict[str, Any]:
    working, pending = build(call, Leg(call.params, "working")), build(call, Leg(call.params, "pending"))
    return _place(call, "OTO", working, [pending])


@order_lists.answers("POST /api/v3/orderList/otoco", "orderList.place.otoco")
def new_otoco(call: Call) -> dict[str, Any]:
    shared = {"side": "pendingSide", "quantity": "pendingQuantity"}
    return _place(call, "OTO", build(call, Leg(call.params, "working")), _pending_pair(call, shared))


@order_lists.answers("POST /api/v3/orderList/opo", "orderList.place.opo")
def new_opo(call: Call) -> dict[str, Any]:
    working = _opo_working(call)
    pending = build(call, Leg(call.params, "pending"), quantity_follows=True)
    return _place(call, "OTO", working, [pending], proceeds=True)


@order_lists.answers("POST /api/v3/orderList/opoco", "orderList.place.opoco")
def new_opoco(call: Call) -> dict[str, Any]:
    working = _opo_working(call)
    shared = {"side": "pendingSide"}
    return _place(call, "OTO", working, _pending_pair(call, shared, quantity_follows=True), proceeds=True)


@order_lists.answers("DELETE /api/v3/orderList", "orderList.cancel")
def cancel_list(call: Call) -> dict[str, Any]:
    symbol = call.market.name
    if "orderListId" not in call.params and "listClientOrderId" not in call.params:
        raise errors.missing_either("orderListId", "listClientOrderId")
    found = _find(call, call.get("orderListId"), call.get("listClientOrderId"), only_open=True)
    if found is None or found.symbol != symbol or not found.is_open:
        raise errors.cancel_rejected()
    new_id = client_id(call, call.get("newClientOrderId"))
    call.exchange.lists.cancel(found, new_id)
    engine = call.exchange.engine
    summary = {**reports.list_summary(found, call.unit), "transactionTime": call.unit(call.now)}
    return {**summary, "orderReports": [reports.cancelled(one, new_id, call.unit, engine) for one in found.orders]}


@order_lists.answers("GET /api/v3/orderList", "orderList.status")
def query_list(call: Call) -> dict[str, Any]:
    if "orderListId" not in call.params and "origClientOrderId" not in call.params:
        raise errors.missing_either("orderListId", "origClientOrderId")
    found = _find(call, call.get("orderListId"), call.get("origClientOrderId"))
    if found is None:
        raise errors.ApiError(-2018, "Order list does not exist.")
    return reports.list_summary(found, call.unit)


@order_lists.answers("GET /api/v3/allOrderList", "allOrderLists")
def all_lists(call: Call) -> list[dict[str, Any]]:
    if "fromId" in call.params and {"startTime", "endTime"} & call.params.keys():
        raise errors.bad_combination()
    start, end = time_range(call)
    found, limit = call.exchange.lists.of(call.account), call.get("limit", 500)
    if "fromId" in call.params:
        found = [one for one in found if one.id >= call.params["fromId"]][:limit]
    else:
        found = page(found, [one.created for one in found], start, end, limit)
    return [reports.list_summary(one, call.unit) for one in found]


@order_lists.answers("GET /api/v3/openOrderList", "openOrderLists.status")
def open_lists(call: Call) -> list[dict[str, Any]]:
    return [reports.list_summary(one, call.unit) for one in call.exchange.lists.of(call.account) if one.is_open]


@order_lists.answers("POST /api/v3/sor/order")
def sor_order(call: Call) -> dict[str, Any]:
    return sor.place(call)


@order_lists.answers("sor.order.place")
def ws_sor_order(call: Call) -> list[dict[str, Any]]:
    return [sor.place(call)]


@order_lists.answers("POST /api/v3/sor/order/test", "sor.order.test")
def sor_test(call: Call) -> dict[str, Any]:
    return sor.test(call)


def _pending_pair(call: Call, shared: dict[str, str], *, quantity_follows: bool = False) -> list[Order]:
    pair = [
        build(call, Leg(call.params, name, shared), quantity_follows=quantity_follows)
        for name in ("pendingAbove", "pendingBelow")
        if f"{name}Type" in call.params
    ]
    if len(pair) == 2:
        _check_pair(*pair)
    return pair


def _opo_working(call: Call) -> Order:
    working = build(call, Leg(call.params, "working"))
    if working.side != BUY:
        raise errors.ApiError(-1222, "Working order in an OPO list must be a bid.")
    if call.params["pendingSide"] == BUY:
        raise errors.ApiError(-1223, "Pending orders in an OPO list must be asks.")
    return working


def _check_pair(above: Order, below: Order) -> None:
    """One leg limits a gain, the other stops a loss, each on its side of the price."""
    buys = above.side == BUY
    for order in (above, below):
        if order.type not in LIMITS | LOSSES:
            raise errors.ApiError(-1158, "Order type not supported in OCO.")
    if above.type in LIMITS and below.type in LIMITS:
        raise errors.ApiError(-1168, "At least one OCO order must be contingent.")
    gain, loss = (below, above) if buys else (above, below)
    if loss.type in LIMITS:
        code, name = (-1165, "limit") if loss.type == "LIMIT_MAKER" else (-1198, "take profit")
        if not buys:
            code = -1166 if name == "limit" else -1199
        raise errors.ApiError(
            code, f"A {name} order in a {'buy' if buys else 'sell'} OCO must be {'below' if buys else 'above'}."
        )
    if gain.type in LOSSES:
        code = -1196 if buys else -1197
        raise errors.ApiError(
            code, f"A stop loss order in a {'buy' if buys else 'sell'} OCO must be {'above' if buys else 'below'}."
        )


def _place(
    call: Call, contingency: str, working: Order | None, pending: list[Order], *, proceeds: bool = False
) -> dict[str, Any]:
    account, market, lists = call.account, call.market, call.exchange.lists
    open_now = [one for one in lists.of(account) if one.is_open and one.symbol == market.name]
    if len(open_now) >= MAX_LISTS:
        raise errors.filter_failure("MAX_NUM_ORDER_LISTS")
    order_list = OrderList(
        lists.next_id, market.name, account, client_id(call, call.get("listClientOrderId")), contingency, working,
        pending, call.now, proceeds=proceeds,
    )  # fmt: skip
    count, limits = len(order_list.orders), call.exchange.limits
    limits.check_orders(account.uid, count)
    limits.add_orders(account.uid, count)
    lists.place(order_list)
    show_order_count(call)
    style = call.get("newOrderRespType", "RESULT")
    rows = [reports.placed(order, style, call.unit, call.exchange.engine) for order in order_list.orders]
    if working is not None:
        for row, order in zip(rows, order_list.orders, strict=True):
            if order is not working:
                _show_pending(row, style, hide_quantity=proceeds)
    summary = {
        **reports.list_summary(order_list, call.unit),
        "listStatusType": "EXEC_STARTED",
        "listOrderStatus": "EXECUTING",
    }
    return {**summary, "orderReports": rows}


def _show_pending(row: dict[str, Any], style: str, *, hide_quantity: bool) -> None:
    """Even when the working order was filled at once, the answer shows the pending ones as they were placed."""
    if style == "ACK":
        return
    row.update(status="PENDING_NEW", workingTime=-1, executedQty="0.00000000", cummulativeQuoteQty="0.00000000")
    row.pop("expiryReason", None)
    if "fills" in row:
        row["fills"] = []
    if hide_quantity:
        row.pop("origQty", None)


def _find(call: Call, list_id: int | None, given: str | None, *, only_open: bool = False) -> OrderList | None:
    mine = call.exchange.lists.of(call.account)
    if list_id is not None:
        found = next((one for one in mine if one.id == list_id), None)
        return found if found and given in (None, found.client_id) else None
    matches = [one for one in mine if one.client_id == given and (one.is_open or not only_open)]
    return matches[-1] if matches else None

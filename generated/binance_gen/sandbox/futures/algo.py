# Copied from codegen/handwritten/sandbox/futures/algo.py; edit there.
"""The algo service of USD-M: conditional orders."""

from __future__ import annotations

from typing import Any

from ..calls import Call
from . import algo_reports
from .addresses import FuturesHandlers
from .conditional import AlgoOrder
from .errors import refuse
from .exchange import desk
from .order_params import build, market_of
from .trading import count_orders, show_order_count

algo = FuturesHandlers()


@algo.on("POST /fapi/v1/algoOrder", "algoOrder.place")
def new_algo_order(call: Call) -> dict[str, Any]:
    exchange = desk(call)
    order = build(call, call.params)
    taken = exchange.conditional.find(call.account, None, order.client_id)
    if taken is not None and taken.is_open:
        raise refuse(-4116)
    count_orders(call, 1)
    placed = exchange.conditional.place_algo(order)
    show_order_count(call)
    return algo_reports.placed(exchange, placed, call.unit)


@algo.on("DELETE /fapi/v1/algoOrder", "algoOrder.cancel")
def cancel_algo_order(call: Call) -> dict[str, Any]:
    found = _find(call)
    if found is None or found.status != "NEW":
        raise refuse(-2011)
    desk(call).conditional.cancel_algo(found)
    return {"algoId": found.id, "clientAlgoId": found.client_id, "code": "200", "msg": "success"}


@algo.on("DELETE /fapi/v1/algoOpenOrders")
def cancel_algo_orders(call: Call) -> dict[str, Any]:
    exchange = desk(call)
    for one in exchange.conditional.of(call.account, market_of(exchange, call.params["symbol"]).name):
        if one.status == "NEW":
            exchange.conditional.cancel_algo(one)
    return {"code": 200, "msg": "The operation of cancel all open order is done."}


@algo.on("GET /fapi/v1/algoOrder")
def query_algo_order(call: Call) -> dict[str, Any]:
    found = _find(call)
    if found is None:
        raise refuse(-2013)
    return algo_reports.queried(desk(call), found, call.unit)


@algo.on("GET /fapi/v1/openAlgoOrders")
def open_algo_orders(call: Call) -> list[dict[str, Any]]:
    symbol, number = call.get("symbol"), call.get("algoId")
    waiting = [one for one in desk(call).conditional.of(call.account, symbol) if one.is_open]
    return [algo_reports.queried(desk(call), one, call.unit) for one in waiting if number in (None, one.id)]


@algo.on("GET /fapi/v1/allAlgoOrders")
def all_algo_orders(call: Call) -> list[dict[str, Any]]:
    exchange, first = desk(call), call.get("algoId", 0)
    start, end = call.time("startTime"), call.time("endTime")
    found = [
        one
        for one in exchange.conditional.of(call.account, market_of(exchange, call.params["symbol"]).name)
        if one.id >= first and (start is None or one.created >= start) and (end is None or one.created <= end)
    ]
    limit = call.get("limit", 500)
    chosen = found[:limit] if first or start is not None else found[-limit:]
    return [algo_reports.queried(exchange, one, call.unit) for one in chosen]


def _find(call: Call) -> AlgoOrder | None:
    return desk(call).conditional.find(call.account, call.get("algoId"), call.get("clientAlgoId"))

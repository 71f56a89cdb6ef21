# Copied from codegen/handwritten/sandbox/futures/trading.py; edit there.
"""Placing, changing and cancelling orders."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from .. import checks, errors
from ..calls import Call
from . import filters, reports
from .addresses import FuturesHandlers
from .errors import refuse
from .exchange import FuturesExchange, desk
from .order_params import build, market_of, matched_price
from .orders import CONDITIONAL, FuturesOrder
from .prices import contract_of

trading = FuturesHandlers()

LARGEST_BATCH, LARGEST_CANCEL = 5, 10


@trading.on("POST /v1/order", "order.place")
def new_order(call: Call) -> dict[str, Any]:
    order = _build(call, call.params)
    count_orders(call, 1)
    _place(desk(call), order)
    show_order_count(call)
    return reports.placed(desk(call), order, call.unit)


@trading.on("POST /v1/order/test")
def test_order(call: Call) -> dict[str, Any]:
    order = build(call, call.params)
    order.created = order.updated = call.now
    return reports.placed(desk(call), order, call.unit)


def _build(call: Call, params: Mapping[str, Any]) -> FuturesOrder:
    exchange = desk(call)
    if not exchange.inverse and params["type"] in CONDITIONAL:
        raise refuse(-4120)
    order = build(call, params)
    order.id = exchange.engine.new_id(order.symbol)
    return order


def _place(exchange: FuturesExchange, order: FuturesOrder) -> None:
    if order.type in CONDITIONAL:
        exchange.engine.check_client_id(order)
        exchange.conditional.place_waiting(order)
    else:
        exchange.engine.place(order)


def count_orders(call: Call, number: int) -> None:
    uid, limits = call.account.uid, desk(call).limits
    limits.check_orders(uid, number)
    limits.add_orders(uid, number)
    show_order_count(call)


def show_order_count(call: Call) -> None:
    service = desk(call)
    for limit, info in zip(service.rules.orders, service.limits.order_info(call.account.uid), strict=True):
        call.headers[f"X-MBX-ORDER-COUNT-{limit.letter}"] = str(info["count"])


@trading.on("DELETE /v1/order", "order.cancel")
def cancel_order(call: Call) -> dict[str, Any]:
    order = find_open(call, call.params)
    desk(call).engine.cancel(order)
    return reports.placed(desk(call), order, call.unit)


@trading.on("PUT /v1/order", "order.modify")
def modify_order(call: Call) -> dict[str, Any]:
    count_orders(call, 1)
    return _modify(call, call.params)


def _modify(call: Call, params: Mapping[str, Any]) -> dict[str, Any]:
    exchange = desk(call)
    order = find_open(call, params, missing=-2013)
    market = exchange.markets[order.symbol]
    if order.type != "LIMIT" or order.waiting:
        raise refuse(-5025)
    if params["side"] != order.side:
        raise errors.bad_value("side")
    contract = contract_of(market)
    quantity = params.get("quantity", order.quantity)
    price = params.get("price", order.price)
    if match := params.get("priceMatch"):
        price = matched_price(market, order.side, match)
    if (quantity, price) == (order.quantity, order.price):
        raise refuse(-5027)
    filters.check_price(contract, price)
    filters.check_quantity(contract, quantity)
    filters.check_band(exchange, market, order.side, price)
    if not order.reduces:
        filters.check_notional(contract, price, quantity)
    exchange.engine.modify(order, quantity, price, params.get("modifyId"))
    return reports.placed(exchange, order, call.unit)


@trading.on("DELETE /v1/allOpenOrders")
def cancel_open_orders(call: Call) -> dict[str, Any]:
    exchange = desk(call)
    for order in exchange.open_orders(call.account, market_of(exchange, call.params["symbol"]).name):
        if order.is_open:
            exchange.engine.cancel(order)
    return {"code": 200, "msg": "The operation of cancel all open order is done."}


@trading.on("POST /v1/countdownCancelAll")
def countdown_cancel_all(call: Call) -> dict[str, Any]:
    exchange = desk(call)
    symbol = market_of(exchange, call.params["symbol"]).name
    exchange.countdowns.set(call.account, symbol, call.params["countdownTime"])
    return {"symbol": symbol, "countdownTime": str(call.params["countdownTime"])}


# --- several at once ------------------------------------------------------------------------------------------------


@trading.on("POST /v1/batchOrders")
def place_batch(call: Call) -> list[dict[str, Any]]:
    """Each is accepted or refused on its own."""
    rows = _batch(call)
    count_orders(call, len(rows))

    def place(row: Mapping[str, Any]) -> dict[str, Any]:
        order = _build(call, _checked(call, "POST", row))
        _place(desk(call), order)
        return reports.placed(desk(call), order, call.unit)

    return [_each(place, row) for row in rows]


@trading.on("PUT /v1/batchOrders")
def modify_batch(call: Call) -> list[dict[str, Any]]:
    rows = _batch(call)
    count_orders(call, len(rows))
    return [_each(lambda one: _modify(call, _checked(call, "PUT", one)), row) for row in rows]


@trading.on("DELETE /v1/batchOrders")
def cancel_batch(call: Call) -> list[dict[str, Any]]:
    ids, client_ids = call.get("orderIdList"), call.get("origClientOrderIdList")
    symbol = call.params["symbol"]
    market_of(desk(call), symbol)
    if ids is None and client_ids is None:
        raise errors.missing_either("orderIdList", "origClientOrderIdList")
    wanted: list[dict[str, Any]] = [{"orderId": number} for number in ids or ()]
    wanted = wanted or [{"origClientOrderId": name} for name in client_ids or ()]
    if len(wanted) > LARGEST_CANCEL:
        raise refuse(-4032)

    def cancel(row: Mapping[str, Any]) -> dict[str, Any]:
        order = find_open(call, {"symbol": symbol, **row})
        desk(call).engine.cancel(order)
        return reports.placed(desk(call), order, call.unit)

    return [_each(cancel, row) for row in wanted]


def _batch(call: Call) -> list[Mapping[str, Any]]:
    rows: list[Mapping[str, Any]] = call.params["batchOrders"]
    if not 0 < len(rows) <= LARGEST_BATCH:
        raise refuse(-4082)
    return rows


def _each(act: Any, row: Mapping[str, Any]) -> dict[str, Any]:
    try:
        done: dict[str, Any] = act(row)
    except errors.ApiError as error:
        return error.body()
    return done


def _checked(call: Call, method: str, row: Mapping[str, Any]) -> dict[str, Any]:
    """One order of a batch, checked as if it had come alone."""
    registry = desk(call).registry
    path = f"{registry.prefix}/{'dapi' if desk(call).inverse else 'fapi'}/v1/order"
    sent = {name: _text(value) for name, value in row.items()}
    return checks.check(registry.rest[method, path], sent, strict=False)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


# --- looking up -----------------------------------------------------------------------------------------------------


def find_open(call: Call, params: Mapping[str, Any], missing: int = -2011) -> FuturesOrder:
    order = find(call, params)
    if order is None or not order.is_open:
        raise refuse(missing)
    return order


def find(call: Call, params: Mapping[str, Any]) -> FuturesOrder | None:
    """By id when both are sent; among several with one client id, the one that is open, else the last."""
    exchange = desk(call)
    symbol = market_of(exchange, params["symbol"]).name
    number, client_id = params.get("orderId"), params.get("origClientOrderId")
    if number is None and client_id is None:
        raise errors.missing_either("origClientOrderId", "orderId")
    orders = exchange.engine.orders_of(call.account, symbol)
    found = [order for order in orders if (order.id == number if number is not None else order.client_id == client_id)]
    return next((order for order in found if order.is_open), found[-1] if found else None)

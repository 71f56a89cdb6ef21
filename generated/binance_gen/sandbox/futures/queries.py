# Copied from codegen/handwritten/sandbox/futures/queries.py; edit there.
"""Looking up orders, trades, amendments and income."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from .. import errors
from ..calls import Call
from ..numbers import text
from . import reports
from .addresses import FuturesHandlers
from .errors import refuse
from .exchange import desk
from .ledger import Income
from .order_params import market_of
from .trading import find, find_open

T = TypeVar("T")

queries = FuturesHandlers()

WEEK = 7 * 86_400_000_000


@queries.on("GET /v1/order", "order.status")
def query_order(call: Call) -> dict[str, Any]:
    order = find(call, call.params)
    if order is None:
        raise refuse(-2013)
    return reports.queried(desk(call), order, call.unit)


@queries.on("GET /v1/openOrder")
def query_open_order(call: Call) -> dict[str, Any]:
    return reports.queried(desk(call), find_open(call, call.params, missing=-2013), call.unit)


@queries.on("GET /v1/openOrders")
def open_orders(call: Call) -> list[dict[str, Any]]:
    exchange = desk(call)
    return [
        reports.queried(exchange, order, call.unit)
        for symbol in _symbols(call)
        for order in exchange.open_orders(call.account, symbol)
    ]


@queries.on("GET /v1/allOrders")
def all_orders(call: Call) -> list[dict[str, Any]]:
    exchange, first = desk(call), call.get("orderId")
    found = [
        order
        for symbol in _symbols(call, needed=True)
        for order in exchange.engine.orders_of(call.account, symbol)
        if first is None or order.id >= first
    ]
    chosen = _window(call, found, lambda order: order.created, by_id=first is not None)
    return [reports.queried(exchange, order, call.unit) for order in chosen]


@queries.on("GET /v1/userTrades")
def user_trades(call: Call) -> list[dict[str, Any]]:
    exchange, first, order_id = desk(call), call.get("fromId"), call.get("orderId")
    found = [
        fill
        for symbol in _symbols(call, needed=True)
        for order in exchange.engine.orders_of(call.account, symbol)
        if order_id is None or str(order.id) == str(order_id)
        for fill in order.fills
        if first is None or fill.trade.id >= first
    ]
    found.sort(key=lambda fill: (fill.trade.time, fill.trade.id))
    chosen = _window(call, found, lambda fill: fill.trade.time, by_id=first is not None)
    return [reports.my_trade(exchange, fill, call.unit) for fill in chosen]


@queries.on("GET /v1/forceOrders")
def force_orders(call: Call) -> list[dict[str, Any]]:
    exchange, symbol = desk(call), call.get("symbol")
    if call.get("autoCloseType") == "ADL":
        return []
    mine = [
        order
        for order in exchange.risk.liquidations
        if order.account is call.account and symbol in (None, order.symbol)
    ]
    return [reports.forced(exchange, order, call.unit) for order in _window(call, mine, lambda one: one.created, 50)]


@queries.on("GET /v1/orderAmendment")
def order_amendments(call: Call) -> list[dict[str, Any]]:
    exchange = desk(call)
    symbol = market_of(exchange, call.params["symbol"]).name
    number, client_id = call.get("orderId"), call.get("origClientOrderId")
    mine = [
        change
        for change in exchange.engine.modifications
        if change.order.account is call.account
        and change.order.symbol == symbol
        and number in (None, change.order.id)
        and client_id in (None, change.order.client_id)
    ]
    chosen = _window(call, mine, lambda change: change.time, 50)
    return [reports.modification(exchange, change, call.unit) for change in reversed(chosen)]


@queries.on("GET /v1/income")
def income(call: Call) -> list[dict[str, Any]]:
    exchange, kind, symbol = desk(call), call.get("incomeType"), call.get("symbol")
    found = [
        one
        for one in exchange.ledger.of(call.account).income
        if kind in (None, one.type) and symbol in (None, one.symbol)
    ]
    limit, page = call.get("limit", 100), call.get("page", 1)
    within = _between(call, found, lambda one: one.time)
    asked = "startTime" in call.params or "page" in call.params
    chosen = within[(page - 1) * limit : page * limit] if asked else within[-limit:]
    return [_income(call, one) for one in chosen]


def _income(call: Call, one: Income) -> dict[str, Any]:
    return {
        "symbol": one.symbol,
        "incomeType": one.type,
        "income": text(one.amount),
        "asset": one.asset,
        "info": one.trade_id or one.type,
        "time": call.unit(one.time),
        "tranId": str(one.id) if desk(call).inverse else one.id,
        "tradeId": one.trade_id,
    }


# --- what is asked for ----------------------------------------------------------------------------------------------


def _symbols(call: Call, *, needed: bool = False) -> list[str]:
    """By symbol, by pair where there are pairs, or all."""
    exchange, symbol, pair = desk(call), call.get("symbol"), call.get("pair")
    if symbol is not None and pair is not None:
        raise errors.bad_combination()
    if symbol is not None:
        return [market_of(exchange, symbol).name]
    if pair is not None:
        found = [market.name for market in exchange.prices.of_pair(pair)]
        if not found:
            raise errors.ApiError(-4144 if not exchange.inverse else -4087, "Invalid pair")
        return found
    if needed:
        raise errors.missing_either("symbol", "pair")
    return list(exchange.markets)


def _between(call: Call, rows: Iterable[T], time: Any) -> list[T]:
    start, end = call.time("startTime"), call.time("endTime")
    return [row for row in rows if (start is None or time(row) >= start) and (end is None or time(row) <= end)]


def _window(call: Call, rows: list[T], time: Any, limit: int = 500, *, by_id: bool = False) -> list[T]:
    """At most ``limit``: the oldest from a start on, else the latest."""
    start, end = call.time("startTime"), call.time("endTime")
    if start is not None and end is not None and end - start > WEEK:
        raise errors.ApiError(-4165, "Maximum time interval is 7 days")
    found, limit = _between(call, rows, time), call.get("limit", limit)
    return found[:limit] if by_id or start is not None else found[-limit:]

# Copied from codegen/handwritten/sandbox/spot/account.py; edit there.
"""The account: balances, orders, trades."""

from __future__ import annotations

from typing import Any

from .. import errors
from ..calls import Call, Handlers
from ..numbers import text
from ..orders import Fill, Order
from . import reports
from .symbols import filters
from .trading import DISCOUNT, look_up

account = Handlers()

DAY = 86_400_000_000
RATES = {"maker": "0.00100000", "taker": "0.00100000", "buyer": "0.00000000", "seller": "0.00000000"}
NO_RATES = dict.fromkeys(RATES, "0.00000000")


@account.answers("GET /api/v3/account", "account.status")
def account_status(call: Call) -> dict[str, Any]:
    balances = call.account.balances.items()
    hide = call.get("omitZeroBalances", False)
    return {
        "makerCommission": 10,
        "takerCommission": 10,
        "buyerCommission": 0,
        "sellerCommission": 0,
        "commissionRates": RATES,
        "canTrade": call.key is not None and call.key.allows("TRADE"),
        "canWithdraw": True,
        "canDeposit": True,
        "brokered": False,
        "requireSelfTradePrevention": False,
        "preventSor": False,
        "updateTime": call.unit(call.account.updated),
        "accountType": "SPOT",
        "balances": [
            {"asset": asset, "free": text(balance.free), "locked": text(balance.locked)}
            for asset, balance in balances
            if balance.free or balance.locked or not hide
        ],
        "permissions": ["SPOT"],
        "uid": call.account.uid,
    }


@account.answers("GET /api/v3/account/commission", "account.commission")
def commission(call: Call) -> dict[str, Any]:
    return {
        "symbol": call.market.name,
        "standardCommission": RATES,
        "specialCommission": NO_RATES,
        "taxCommission": NO_RATES,
        "discount": DISCOUNT,
    }


@account.answers("GET /api/v3/order", "order.status")
def query_order(call: Call) -> dict[str, Any]:
    if "orderId" not in call.params and "origClientOrderId" not in call.params:
        raise errors.missing_either("origClientOrderId", "orderId")
    order = look_up(call, call.market.name, call.get("orderId"), call.get("origClientOrderId"))
    if order is None:
        raise errors.no_such_order()
    return reports.queried(order, call.unit, call.exchange.engine)


@account.answers("GET /api/v3/openOrders", "openOrders.status")
def open_orders(call: Call) -> list[dict[str, Any]]:
    symbol = call.market.name if "symbol" in call.params else None
    return _rows(call, call.exchange.engine.open_orders(call.account, symbol))


@account.answers("GET /api/v3/allOrders", "allOrders")
def all_orders(call: Call) -> list[dict[str, Any]]:
    orders = list(call.exchange.engine.of(call.account, call.market.name).values())
    limit = call.get("limit", 500)
    start, end = time_range(call)
    if "orderId" in call.params:
        return _rows(call, [order for order in orders if order.id >= call.params["orderId"]][:limit])
    return _rows(call, page(orders, [order.created for order in orders], start, end, limit))


@account.answers("GET /api/v3/myTrades", "myTrades")
def my_trades(call: Call) -> list[dict[str, Any]]:
    sent = {"orderId", "startTime", "endTime", "fromId"} & call.params.keys()
    if sent - {"startTime", "endTime"} and sent & {"startTime", "endTime"}:
        raise errors.bad_combination()
    start, end = time_range(call)
    limit = call.get("limit", 500)
    fills = _fills(call, call.market.name)
    fills = [fill for fill in fills if fill.allocation is None]
    if "orderId" in call.params:
        fills = [fill for fill in fills if fill.order.id == call.params["orderId"]]
    if "fromId" in call.params:
        fills = [fill for fill in fills if fill.trade.id >= call.params["fromId"]][:limit]
    else:
        fills = page(fills, [fill.trade.time for fill in fills], start, end, limit)
    return [reports.my_trade(fill, call.unit) for fill in fills]


@account.answers("GET /api/v3/myAllocations", "myAllocations")
def my_allocations(call: Call) -> list[dict[str, Any]]:
    start, end = time_range(call)
    limit = call.get("limit", 500)
    fills = [fill for fill in _fills(call, call.market.name) if fill.allocation is not None]
    if "orderId" in call.params:
        fills = [fill for fill in fills if fill.order.id == call.params["orderId"]]
    first = call.get("fromAllocationId", 0)
    fills = [fill for fill in fills if (fill.allocation or 0) >= first]
    if start is None and end is not None:
        fills = page(fills, [fill.trade.time for fill in fills], None, end, limit)
    else:
        fills = page(fills, [fill.trade.time for fill in fills], start or 0, end, limit)
    return [
        {
            **{
                key: value
                for key, value in reports.my_trade(fill, call.unit).items()
                if key not in ("id", "isBestMatch")
            },
            "allocationId": fill.allocation,
            "allocationType": "SOR",
            "isAllocator": False,
        }
        for fill in fills
    ]


@account.answers("GET /api/v3/myPreventedMatches", "myPreventedMatches")
def my_prevented_matches(call: Call) -> list[dict[str, Any]]:
    symbol = call.market.name
    if "preventedMatchId" not in call.params and "orderId" not in call.params:
        raise errors.missing_either("preventedMatchId", "orderId")
    found = []
    for match in call.exchange.engine.prevented:
        if match.symbol != symbol or match.taker.account is not call.account:
            continue
        if call.get("preventedMatchId", match.id) != match.id or match.id < call.get("fromPreventedMatchId", 0):
            continue
        if call.get("orderId") not in (None, match.taker.id, match.maker.id):
            continue
        row = {
            "symbol": symbol,
            "preventedMatchId": match.id,
            "takerOrderId": match.taker.id,
            "makerSymbol": symbol,
            "makerOrderId": match.maker.id,
            "tradeGroupId": -1,
            "selfTradePreventionMode": match.mode,
            "price": text(match.price),
            "transactTime": call.unit(match.time),
        }
        if match.mode != "EXPIRE_MAKER":
            row["takerPreventedQuantity"] = text(match.taker_quantity)
        if match.mode != "EXPIRE_TAKER":
            row["makerPreventedQuantity"] = text(match.maker_quantity)
        found.append(row)
    return found[: call.get("limit", 500)]


@account.answers("GET /api/v3/rateLimit/order", "account.rateLimits.orders")
def unfilled_order_count(call: Call) -> list[dict[str, Any]]:
    return call.exchange.limits.order_info(call.account.uid)


@account.answers("GET /api/v3/myFilters", "myFilters")
def my_filters(call: Call) -> dict[str, Any]:
    return {
        "exchangeFilters": [{"filterType": "EXCHANGE_MAX_NUM_ORDERS", "maxNumOrders": 1000}],
        "symbolFilters": filters(call.market.instrument),
        "assetFilters": [],
    }


def time_range(call: Call) -> tuple[int | None, int | None]:
    """``startTime`` and ``endTime``, at most 24 hours apart."""
    start, end = call.time("startTime"), call.time("endTime")
    if start is not None and end is not None and end - start > DAY:
        raise errors.lookup_too_long(24)
    return start, end


def page(rows: list[Any], times: list[int], start: int | None, end: int | None, limit: int) -> list[Any]:
    """The oldest from ``start`` on, or the latest up to ``end``."""
    inside = [
        row for row, time in zip(rows, times, strict=True) if (start or 0) <= time and (end is None or time <= end)
    ]
    return inside[:limit] if start is not None else inside[-limit:]


def _rows(call: Call, orders: list[Order]) -> list[dict[str, Any]]:
    return [reports.queried(order, call.unit, call.exchange.engine) for order in orders]


def _fills(call: Call, symbol: str) -> list[Fill]:
    orders = call.exchange.engine.of(call.account, symbol).values()
    fills = [fill for order in orders for fill in order.fills]
    return sorted(fills, key=lambda fill: (fill.trade.time, fill.trade.id))

# Generated from spec/convert/ by "make generate"; do not edit.
"""Convert: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import TRADE, USER_DATA, Endpoint
from .products import CONVERT

if TYPE_CHECKING:
    from ..types import convert as t

CONVERT_ACCEPT_QUOTE: Endpoint[t.AcceptedQuote] = Endpoint(
    "convert_accept_quote",
    CONVERT,
    rest="POST /sapi/v1/convert/acceptQuote",
    security=TRADE,
    weight={"limiter": "UID", "else": 500},
)
CONVERT_CANCEL_LIMIT_ORDER: Endpoint[t.LimitOrderState] = Endpoint(
    "convert_cancel_limit_order",
    CONVERT,
    rest="POST /sapi/v1/convert/limit/cancelOrder",
    security=TRADE,
    weight={"limiter": "UID", "else": 200},
)
CONVERT_CREATE_LIMIT_ORDER: Endpoint[t.LimitOrderState] = Endpoint(
    "convert_create_limit_order",
    CONVERT,
    rest="POST /sapi/v1/convert/limit/placeOrder",
    security=TRADE,
    weight={"limiter": "UID", "else": 500},
)
CONVERT_GET_ASSET_INFO: Endpoint[list[t.AssetPrecision]] = Endpoint(
    "convert_get_asset_info",
    CONVERT,
    rest="GET /sapi/v1/convert/assetInfo",
    security=USER_DATA,
    weight=100,
)
CONVERT_GET_EXCHANGE_INFO: Endpoint[list[t.ConvertPair]] = Endpoint(
    "convert_get_exchange_info", CONVERT, rest="GET /sapi/v1/convert/exchangeInfo", weight=3000
)
CONVERT_GET_OPEN_LIMIT_ORDERS: Endpoint[t.OpenLimitOrders] = Endpoint(
    "convert_get_open_limit_orders",
    CONVERT,
    rest="GET /sapi/v1/convert/limit/queryOpenOrders",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 3000},
)
CONVERT_GET_ORDER_STATUS: Endpoint[t.ConvertOrder] = Endpoint(
    "convert_get_order_status",
    CONVERT,
    rest="GET /sapi/v1/convert/orderStatus",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 100},
)
CONVERT_REQUEST_QUOTE: Endpoint[t.ConvertQuote] = Endpoint(
    "convert_request_quote",
    CONVERT,
    rest="POST /sapi/v1/convert/getQuote",
    security=TRADE,
    weight={"limiter": "UID", "else": 200},
)
GET_CONVERT_TRADE_HISTORY: Endpoint[t.ConvertTrades] = Endpoint(
    "get_convert_trade_history",
    CONVERT,
    rest="GET /sapi/v1/convert/tradeFlow",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 3000},
)

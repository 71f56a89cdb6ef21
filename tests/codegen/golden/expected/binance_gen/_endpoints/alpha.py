# Generated from spec/alpha/ by "make generate"; do not edit.
"""Alpha: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import MARKET_DATA, TRADE, USER_DATA, USER_STREAM, Endpoint, Route
from .products import ALPHA

if TYPE_CHECKING:
    from typing import Any

    from ..types import alpha as t

CANCEL_WAITING_ORDER: Endpoint[t.Ack] = Endpoint(
    "cancel_waiting_order", ALPHA, rest="DELETE /api/v3/waiting", security=TRADE
)
CREATE_WAITING_ORDER: Endpoint[t.Ack] = Endpoint(
    "create_waiting_order", ALPHA, rest="POST /api/v3/waiting", ws="waiting.place", security=TRADE
)
GET_DEPRECATED: Endpoint[t.OnlyOdd | t.Partial | t.Folder | None] = Endpoint(
    "get_deprecated",
    ALPHA,
    rest="GET /api/v1/old",
    deprecated="deprecated by Binance since 2025-04-07, switched off on 2026-02-20; use ping. It was a mistake.",
)
GET_KLINES: Endpoint[t.Klines] = Endpoint(
    "get_klines", ALPHA, rest="GET /api/v3/klines", security=MARKET_DATA, weight=2
)
GET_LEVELS: Endpoint[t.OrderBook] = Endpoint(
    "get_levels", ALPHA, rest="GET /api/v3/levels", weight={"levels": {5: 1, 20: 2}, "else": 1}
)
GET_ORDER: Endpoint[t.Order] = Endpoint(
    "get_order",
    ALPHA,
    rest="GET /api/v3/orders/{symbol}",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 200},
    place={"symbol": "path", "lang": "header", "secret": "body"},
)
WS_GET_ORDER: Endpoint[t.Ack] = Endpoint(
    "ws_get_order",
    ALPHA,
    ws="order.status",
    security=USER_STREAM,
    place={"symbol": "path", "lang": "header", "secret": "body"},
)
GET_RANGE: Endpoint[t.OddKeys] = Endpoint(
    "get_range",
    ALPHA,
    rest="GET /api/v3/range",
    ws="range",
    weight={"limit": {100: 5, 500: 25, "else": 50}, "else": 5},
)
GET_TICKER: Endpoint[t.Ticker | list[t.Ticker]] = Endpoint(
    "get_ticker",
    ALPHA,
    rest="GET /api/v3/ticker",
    ws="ticker",
    weight={"symbol": 2, "symbols": {"each": 4, "max": 200}, "else": 80},
    encode={"symbols": "json"},
)
PING: Endpoint[dict[str, Any]] = Endpoint("ping", ALPHA, rest="GET /api/v3/ping", ws="ping")
SUBSCRIBE_USER_DATA: Endpoint[dict[str, int]] = Endpoint(
    "ws_subscribe_user_data", ALPHA, ws="userDataStream.subscribe", security=USER_STREAM, weight=2
)
CANCEL_ORDER: Endpoint[t.Order] = Endpoint(
    "cancel_order",
    ALPHA,
    rest="DELETE /api/v3/order",
    ws="order.cancel",
    security=TRADE,
    own=("conditional", "listenKey"),
    routes=(
        Route(CANCEL_WAITING_ORDER, when={"conditional": (True,)}),
        Route(CANCEL_WAITING_ORDER, any=("waitId",)),
    ),
)
CREATE_ORDER: Endpoint[t.Order] = Endpoint(
    "create_order",
    ALPHA,
    rest="POST /api/v3/order",
    ws="order.place",
    security=TRADE,
    weight={"success": 0, "else": 1},
    orders=1,
    routes=(
        Route(
            CREATE_WAITING_ORDER,
            when={"type": ("STOP", "TAKE_PROFIT")},
            rename={"stopPrice": "triggerPrice"},
            fixed={"kind": "CONDITIONAL"},
        ),
    ),
)

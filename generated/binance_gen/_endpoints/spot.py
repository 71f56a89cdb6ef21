# Generated from spec/spot/ by "make generate"; do not edit.
"""Spot: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import TRADE, USER_DATA, USER_STREAM, Endpoint, PlacedOrder
from .products import SPOT

if TYPE_CHECKING:
    from typing import Any

    from ..types import spot as t

AMEND_ORDER_KEEP_PRIORITY: Endpoint[t.Amendment] = Endpoint(
    "amend_order_keep_priority",
    SPOT,
    rest="PUT /api/v3/order/amend/keepPriority",
    ws="order.amend.keepPriority",
    security=TRADE,
    weight=4,
)
CANCEL_ALL_OPEN_ORDERS: Endpoint[list[t.CanceledOrder | t.CanceledOrderList]] = Endpoint(
    "cancel_all_open_orders",
    SPOT,
    rest="DELETE /api/v3/openOrders",
    ws="openOrders.cancelAll",
    security=TRADE,
    weight={"success": 0, "else": 1},
)
CANCEL_ORDER: Endpoint[t.CanceledOrder] = Endpoint(
    "cancel_order",
    SPOT,
    rest="DELETE /api/v3/order",
    security=TRADE,
    weight={"success": 0, "else": 1},
)
WS_CANCEL_ORDER: Endpoint[t.CanceledOrder | t.CanceledOrderList] = Endpoint(
    "ws_cancel_order", SPOT, ws="order.cancel", security=TRADE, weight={"success": 0, "else": 1}
)
CANCEL_ORDER_LIST: Endpoint[t.CanceledOrderList] = Endpoint(
    "cancel_order_list",
    SPOT,
    rest="DELETE /api/v3/orderList",
    ws="orderList.cancel",
    security=TRADE,
    weight={"success": 0, "else": 1},
)
CREATE_TEST_ORDER: Endpoint[t.TestOrder] = Endpoint(
    "create_test_order",
    SPOT,
    rest="POST /api/v3/order/test",
    ws="order.test",
    security=TRADE,
    weight={"computeCommissionRates": 20, "else": 1},
)
CREATE_TEST_SOR_ORDER: Endpoint[t.TestOrder] = Endpoint(
    "create_test_sor_order",
    SPOT,
    rest="POST /api/v3/sor/order/test",
    ws="sor.order.test",
    security=TRADE,
    weight={"computeCommissionRates": 20, "else": 1},
)
GET_ACCOUNT: Endpoint[t.Account] = Endpoint(
    "get_account",
    SPOT,
    rest="GET /api/v3/account",
    ws="account.status",
    security=USER_DATA,
    weight=20,
)
GET_AGGREGATE_TRADES: Endpoint[list[t.AggregateTrade]] = Endpoint(
    "get_aggregate_trades", SPOT, rest="GET /api/v3/aggTrades", ws="trades.aggregate", weight=4
)
GET_ALL_ORDER_LISTS: Endpoint[list[t.OrderList]] = Endpoint(
    "get_all_order_lists",
    SPOT,
    rest="GET /api/v3/allOrderList",
    ws="allOrderLists",
    security=USER_DATA,
    weight=20,
)
GET_ALL_ORDERS: Endpoint[list[t.Order]] = Endpoint(
    "get_all_orders",
    SPOT,
    rest="GET /api/v3/allOrders",
    ws="allOrders",
    security=USER_DATA,
    weight=20,
)
GET_ALLOCATIONS: Endpoint[list[t.Allocation]] = Endpoint(
    "get_allocations",
    SPOT,
    rest="GET /api/v3/myAllocations",
    ws="myAllocations",
    security=USER_DATA,
    weight=20,
)
GET_AVG_PRICE: Endpoint[t.AveragePrice] = Endpoint(
    "get_avg_price", SPOT, rest="GET /api/v3/avgPrice", ws="avgPrice", weight=2
)
GET_COMMISSION_RATES: Endpoint[t.CommissionRates] = Endpoint(
    "get_commission_rates",
    SPOT,
    rest="GET /api/v3/account/commission",
    ws="account.commission",
    security=USER_DATA,
    weight=20,
)
GET_CURRENT_ORDER_COUNT: Endpoint[list[t.OrderCount]] = Endpoint(
    "get_current_order_count",
    SPOT,
    rest="GET /api/v3/rateLimit/order",
    ws="account.rateLimits.orders",
    security=USER_DATA,
    weight=40,
)
GET_EXCHANGE_INFO: Endpoint[t.ExchangeInfo] = Endpoint(
    "get_exchange_info",
    SPOT,
    rest="GET /api/v3/exchangeInfo",
    ws="exchangeInfo",
    weight=20,
    encode={"symbols": "json", "permissions": "json"},
)
GET_EXECUTION_RULES: Endpoint[t.ExecutionRules] = Endpoint(
    "get_execution_rules",
    SPOT,
    rest="GET /api/v3/executionRules",
    ws="executionRules",
    weight={"symbol": 2, "symbols": {"each": 2, "max": 40}, "else": 40},
    encode={"symbols": "json"},
)
GET_HISTORICAL_BLOCK_TRADES: Endpoint[list[t.BlockTrade]] = Endpoint(
    "get_historical_block_trades",
    SPOT,
    rest="GET /api/v3/historicalBlockTrades",
    ws="blockTrades.historical",
    weight=25,
)
GET_HISTORICAL_TRADES: Endpoint[list[t.PublicTrade]] = Endpoint(
    "get_historical_trades",
    SPOT,
    rest="GET /api/v3/historicalTrades",
    ws="trades.historical",
    weight=25,
)
GET_KLINES: Endpoint[list[t.Kline]] = Endpoint(
    "get_klines", SPOT, rest="GET /api/v3/klines", ws="klines", weight=2
)
GET_MY_FILTERS: Endpoint[t.MyFilters] = Endpoint(
    "get_my_filters",
    SPOT,
    rest="GET /api/v3/myFilters",
    ws="myFilters",
    security=USER_DATA,
    weight=40,
)
GET_MY_TRADES: Endpoint[list[t.MyTrade]] = Endpoint(
    "get_my_trades",
    SPOT,
    rest="GET /api/v3/myTrades",
    ws="myTrades",
    security=USER_DATA,
    weight={"orderId": 5, "else": 20},
)
GET_OPEN_ORDER_LISTS: Endpoint[list[t.OrderList]] = Endpoint(
    "get_open_order_lists",
    SPOT,
    rest="GET /api/v3/openOrderList",
    ws="openOrderLists.status",
    security=USER_DATA,
    weight=6,
)
GET_OPEN_ORDERS: Endpoint[list[t.Order]] = Endpoint(
    "get_open_orders",
    SPOT,
    rest="GET /api/v3/openOrders",
    ws="openOrders.status",
    security=USER_DATA,
    weight={"symbol": 6, "else": 80},
)
GET_ORDER: Endpoint[t.Order] = Endpoint(
    "get_order", SPOT, rest="GET /api/v3/order", ws="order.status", security=USER_DATA, weight=4
)
GET_ORDER_AMENDMENTS: Endpoint[list[t.OrderAmendment]] = Endpoint(
    "get_order_amendments",
    SPOT,
    rest="GET /api/v3/order/amendments",
    ws="order.amendments",
    security=USER_DATA,
    weight=4,
)
GET_ORDER_BOOK: Endpoint[t.OrderBook] = Endpoint(
    "get_order_book",
    SPOT,
    rest="GET /api/v3/depth",
    ws="depth",
    weight={"limit": {100: 5, 500: 25, 1000: 50, 5000: 250}, "else": 5},
)
GET_ORDER_LIST: Endpoint[t.OrderList] = Endpoint(
    "get_order_list",
    SPOT,
    rest="GET /api/v3/orderList",
    ws="orderList.status",
    security=USER_DATA,
    weight=4,
)
GET_ORDERBOOK_TICKER: Endpoint[t.BookTicker | list[t.BookTicker]] = Endpoint(
    "get_orderbook_ticker",
    SPOT,
    rest="GET /api/v3/ticker/bookTicker",
    ws="ticker.book",
    weight={"symbol": 2, "else": 4},
    encode={"symbols": "json"},
)
GET_PREVENTED_MATCHES: Endpoint[list[t.PreventedMatch]] = Endpoint(
    "get_prevented_matches",
    SPOT,
    rest="GET /api/v3/myPreventedMatches",
    ws="myPreventedMatches",
    security=USER_DATA,
    weight={"orderId": 20, "else": 2},
)
GET_RECENT_TRADES: Endpoint[list[t.PublicTrade]] = Endpoint(
    "get_recent_trades", SPOT, rest="GET /api/v3/trades", ws="trades.recent", weight=25
)
GET_REFERENCE_PRICE: Endpoint[t.ReferencePrice] = Endpoint(
    "get_reference_price", SPOT, rest="GET /api/v3/referencePrice", ws="referencePrice", weight=2
)
GET_REFERENCE_PRICE_CALCULATION: Endpoint[t.ReferencePriceCalculation] = Endpoint(
    "get_reference_price_calculation",
    SPOT,
    rest="GET /api/v3/referencePrice/calculation",
    ws="referencePrice.calculation",
    weight=2,
)
GET_SERVER_TIME: Endpoint[t.ServerTime] = Endpoint(
    "get_server_time", SPOT, rest="GET /api/v3/time", ws="time"
)
GET_SYMBOL_TICKER: Endpoint[t.PriceTicker | list[t.PriceTicker]] = Endpoint(
    "get_symbol_ticker",
    SPOT,
    rest="GET /api/v3/ticker/price",
    ws="ticker.price",
    weight={"symbol": 2, "else": 4},
    encode={"symbols": "json"},
)
GET_SYMBOL_TICKER_WINDOW: Endpoint[t.Ticker | list[t.Ticker]] = Endpoint(
    "get_symbol_ticker_window",
    SPOT,
    rest="GET /api/v3/ticker",
    ws="ticker",
    weight={"symbol": 4, "symbols": {"each": 4, "max": 200}, "else": 4},
    encode={"symbols": "json"},
)
GET_TICKER: Endpoint[t.Ticker24h | list[t.Ticker24h]] = Endpoint(
    "get_ticker",
    SPOT,
    rest="GET /api/v3/ticker/24hr",
    ws="ticker.24hr",
    weight={"symbol": 2, "symbols": {20: 2, 100: 40, "else": 80}, "else": 80},
    encode={"symbols": "json"},
)
GET_TRADING_DAY_TICKER: Endpoint[t.Ticker | list[t.Ticker]] = Endpoint(
    "get_trading_day_ticker",
    SPOT,
    rest="GET /api/v3/ticker/tradingDay",
    ws="ticker.tradingDay",
    weight={"symbol": 4, "symbols": {"each": 4, "max": 200}, "else": 4},
    encode={"symbols": "json"},
)
GET_UI_KLINES: Endpoint[list[t.Kline]] = Endpoint(
    "get_ui_klines", SPOT, rest="GET /api/v3/uiKlines", ws="uiKlines", weight=2
)
PING: Endpoint[dict[str, Any]] = Endpoint("ping", SPOT, rest="GET /api/v3/ping", ws="ping")
SESSION_LOGON: Endpoint[t.SessionStatus] = Endpoint(
    "ws_session_logon", SPOT, ws="session.logon", security=USER_DATA, session="logon", weight=2
)
SESSION_LOGOUT: Endpoint[t.SessionStatus] = Endpoint(
    "ws_session_logout", SPOT, ws="session.logout", weight=2
)
SESSION_STATUS: Endpoint[t.SessionStatus] = Endpoint(
    "ws_session_status", SPOT, ws="session.status", weight=2
)
SESSION_SUBSCRIBE_USER_DATA: Endpoint[t.Subscription] = Endpoint(
    "ws_session_subscribe_user_data", SPOT, ws="userDataStream.subscribe", weight=2
)
SESSION_SUBSCRIPTIONS: Endpoint[list[t.Subscription]] = Endpoint(
    "ws_session_subscriptions", SPOT, ws="session.subscriptions", weight=2
)
STREAM_CLOSE: Endpoint[dict[str, Any]] = Endpoint(
    "stream_close",
    SPOT,
    rest="DELETE /api/v3/userDataStream",
    security=USER_STREAM,
    weight=2,
    deprecated="deprecated by Binance since 2025-04-07, switched off on 2026-02-20; use user_socket. Answers 410.",
)
STREAM_GET_LISTEN_KEY: Endpoint[t.ListenKey] = Endpoint(
    "stream_get_listen_key",
    SPOT,
    rest="POST /api/v3/userDataStream",
    security=USER_STREAM,
    weight=2,
    deprecated="deprecated by Binance since 2025-04-07, switched off on 2026-02-20; use user_socket. Answers 410.",
)
STREAM_KEEPALIVE: Endpoint[dict[str, Any]] = Endpoint(
    "stream_keepalive",
    SPOT,
    rest="PUT /api/v3/userDataStream",
    security=USER_STREAM,
    weight=2,
    deprecated="deprecated by Binance since 2025-04-07, switched off on 2026-02-20; use user_socket. Answers 410.",
)
SUBSCRIBE_LISTEN_TOKEN: Endpoint[t.TokenSubscription] = Endpoint(
    "ws_subscribe_listen_token", SPOT, ws="userDataStream.subscribe.listenToken", weight=2
)
SUBSCRIBE_USER_DATA: Endpoint[t.Subscription] = Endpoint(
    "ws_subscribe_user_data",
    SPOT,
    ws="userDataStream.subscribe.signature",
    security=USER_DATA,
    session="explicit",
    weight=2,
)
UNSUBSCRIBE_USER_DATA: Endpoint[dict[str, Any]] = Endpoint(
    "ws_unsubscribe_user_data", SPOT, ws="userDataStream.unsubscribe", weight=2
)
CANCEL_REPLACE_ORDER: Endpoint[t.CancelReplace] = Endpoint(
    "cancel_replace_order",
    SPOT,
    rest="POST /api/v3/order/cancelReplace",
    ws="order.cancelReplace",
    security=TRADE,
    weight={"success": 0, "else": 1},
    orders=1,
    order=PlacedOrder("newClientOrderId", GET_ORDER, by="origClientOrderId", carry=("symbol",)),
)
CREATE_LEGACY_OCO_ORDER: Endpoint[t.NewOrderList] = Endpoint(
    "create_legacy_oco_order",
    SPOT,
    rest="POST /api/v3/order/oco",
    ws="orderList.place",
    security=TRADE,
    weight={"success": 0, "else": 1},
    orders=2,
    order=PlacedOrder(
        "listClientOrderId",
        GET_ORDER_LIST,
        by="origClientOrderId",
        also=("limitClientOrderId", "stopClientOrderId"),
    ),
    deprecated="deprecated by Binance since 2024-04-02; use create_oco_order.",
)
CREATE_OCO_ORDER: Endpoint[t.NewOrderList] = Endpoint(
    "create_oco_order",
    SPOT,
    rest="POST /api/v3/orderList/oco",
    ws="orderList.place.oco",
    security=TRADE,
    weight={"success": 0, "else": 1},
    orders=2,
    order=PlacedOrder(
        "listClientOrderId",
        GET_ORDER_LIST,
        by="origClientOrderId",
        also=("aboveClientOrderId", "belowClientOrderId"),
    ),
)
CREATE_OPO_ORDER: Endpoint[t.NewOrderList] = Endpoint(
    "create_opo_order",
    SPOT,
    rest="POST /api/v3/orderList/opo",
    ws="orderList.place.opo",
    security=TRADE,
    weight={"success": 0, "else": 1},
    orders=2,
    order=PlacedOrder(
        "listClientOrderId",
        GET_ORDER_LIST,
        by="origClientOrderId",
        also=("workingClientOrderId", "pendingClientOrderId"),
    ),
)
CREATE_OPOCO_ORDER: Endpoint[t.NewOrderList] = Endpoint(
    "create_opoco_order",
    SPOT,
    rest="POST /api/v3/orderList/opoco",
    ws="orderList.place.opoco",
    security=TRADE,
    weight={"success": 0, "else": 1},
    orders=3,
    order=PlacedOrder(
        "listClientOrderId",
        GET_ORDER_LIST,
        by="origClientOrderId",
        also=("workingClientOrderId", "pendingAboveClientOrderId"),
    ),
)
CREATE_ORDER: Endpoint[t.NewOrder] = Endpoint(
    "create_order",
    SPOT,
    rest="POST /api/v3/order",
    ws="order.place",
    security=TRADE,
    weight={"success": 0, "else": 1},
    orders=1,
    order=PlacedOrder("newClientOrderId", GET_ORDER, by="origClientOrderId", carry=("symbol",)),
)
CREATE_OTO_ORDER: Endpoint[t.NewOrderList] = Endpoint(
    "create_oto_order",
    SPOT,
    rest="POST /api/v3/orderList/oto",
    ws="orderList.place.oto",
    security=TRADE,
    weight={"success": 0, "else": 1},
    orders=2,
    order=PlacedOrder(
        "listClientOrderId",
        GET_ORDER_LIST,
        by="origClientOrderId",
        also=("workingClientOrderId", "pendingClientOrderId"),
    ),
)
CREATE_OTOCO_ORDER: Endpoint[t.NewOrderList] = Endpoint(
    "create_otoco_order",
    SPOT,
    rest="POST /api/v3/orderList/otoco",
    ws="orderList.place.otoco",
    security=TRADE,
    weight={"success": 0, "else": 1},
    orders=3,
    order=PlacedOrder(
        "listClientOrderId",
        GET_ORDER_LIST,
        by="origClientOrderId",
        also=("workingClientOrderId", "pendingAboveClientOrderId"),
    ),
)
CREATE_SOR_ORDER: Endpoint[t.NewOrder] = Endpoint(
    "create_sor_order",
    SPOT,
    rest="POST /api/v3/sor/order",
    security=TRADE,
    weight={"success": 0, "else": 1},
    orders=1,
    order=PlacedOrder("newClientOrderId", GET_ORDER, by="origClientOrderId", carry=("symbol",)),
)
WS_CREATE_SOR_ORDER: Endpoint[list[t.NewOrder]] = Endpoint(
    "ws_create_sor_order",
    SPOT,
    ws="sor.order.place",
    security=TRADE,
    weight={"success": 0, "else": 1},
    orders=1,
    order=PlacedOrder("newClientOrderId", GET_ORDER, by="origClientOrderId", carry=("symbol",)),
)
SPOT.logon = SESSION_LOGON

# Generated from spec/options/ by "make generate"; do not edit.
"""Options: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import MARKET_DATA, TRADE, USER_DATA, USER_STREAM, Endpoint, PlacedOrder
from .products import OPTIONS

if TYPE_CHECKING:
    from typing import Any

    from ..types import options as t

OPTIONS_ACCEPT_BLOCK_TRADE_ORDER: Endpoint[t.BlockTradeOrder] = Endpoint(
    "options_accept_block_trade_order",
    OPTIONS,
    rest="POST /eapi/v1/block/order/execute",
    security=TRADE,
    weight=5,
)
OPTIONS_ACCOUNT_GET_BLOCK_TRADES: Endpoint[list[t.AccountBlockTrade]] = Endpoint(
    "options_account_get_block_trades",
    OPTIONS,
    rest="GET /eapi/v1/block/user-trades",
    security=USER_DATA,
    weight=5,
)
OPTIONS_CANCEL_ALL_ORDERS: Endpoint[t.ResultCode] = Endpoint(
    "options_cancel_all_orders", OPTIONS, rest="DELETE /eapi/v1/allOpenOrders", security=TRADE
)
OPTIONS_CANCEL_ALL_ORDERS_BY_UNDERLYING: Endpoint[t.ResultMessage] = Endpoint(
    "options_cancel_all_orders_by_underlying",
    OPTIONS,
    rest="DELETE /eapi/v1/allOpenOrdersByUnderlying",
    security=TRADE,
    weight=5,
)
OPTIONS_CANCEL_BATCH_ORDER: Endpoint[list[t.CanceledOrder]] = Endpoint(
    "options_cancel_batch_order",
    OPTIONS,
    rest="DELETE /eapi/v1/batchOrders",
    security=TRADE,
    weight=5,
    encode={"orderIds": "json", "clientOrderIds": "json"},
)
OPTIONS_CANCEL_BLOCK_TRADE_ORDER: Endpoint[dict[str, Any]] = Endpoint(
    "options_cancel_block_trade_order",
    OPTIONS,
    rest="DELETE /eapi/v1/block/order/create",
    security=TRADE,
    weight=5,
)
OPTIONS_CANCEL_ORDER: Endpoint[t.CanceledOrder] = Endpoint(
    "options_cancel_order", OPTIONS, rest="DELETE /eapi/v1/order", security=TRADE
)
OPTIONS_COUNTDOWN_CANCEL_ALL_HEARTBEAT: Endpoint[t.CountdownHeartbeat] = Endpoint(
    "options_countdown_cancel_all_heartbeat",
    OPTIONS,
    rest="POST /eapi/v1/countdownCancelAllHeartBeat",
    security=TRADE,
    weight=10,
    encode={"underlyings": "comma"},
)
OPTIONS_CREATE_BLOCK_TRADE_ORDER: Endpoint[t.NewBlockTradeOrder] = Endpoint(
    "options_create_block_trade_order",
    OPTIONS,
    rest="POST /eapi/v1/block/order/create",
    security=TRADE,
    weight=5,
    encode={"legs": "json"},
)
OPTIONS_EXCHANGE_INFO: Endpoint[t.ExchangeInfo] = Endpoint(
    "options_exchange_info", OPTIONS, rest="GET /eapi/v1/exchangeInfo"
)
OPTIONS_EXERCISE_HISTORY: Endpoint[list[t.ExerciseRecord]] = Endpoint(
    "options_exercise_history", OPTIONS, rest="GET /eapi/v1/exerciseHistory", weight=3
)
OPTIONS_EXERCISE_RECORD: Endpoint[list[t.MyExercise]] = Endpoint(
    "options_exercise_record",
    OPTIONS,
    rest="GET /eapi/v1/exerciseRecord",
    security=USER_DATA,
    weight=5,
)
OPTIONS_EXTEND_BLOCK_TRADE_ORDER: Endpoint[t.BlockTradeOrder] = Endpoint(
    "options_extend_block_trade_order",
    OPTIONS,
    rest="PUT /eapi/v1/block/order/create",
    security=TRADE,
    weight=5,
)
OPTIONS_FUNDS_TRANSFER: Endpoint[Any] = Endpoint(
    "options_funds_transfer",
    OPTIONS,
    rest="POST /eapi/v1/transfer",
    security=USER_DATA,
    deprecated="deprecated by Binance and switched off on 2023-02-02; use make_universal_transfer.",
)
OPTIONS_GET_BILL: Endpoint[list[t.Bill]] = Endpoint(
    "options_get_bill", OPTIONS, rest="GET /eapi/v1/bill", security=USER_DATA
)
OPTIONS_GET_BLOCK_TRADE_ORDER: Endpoint[t.BlockTradeOrder] = Endpoint(
    "options_get_block_trade_order",
    OPTIONS,
    rest="GET /eapi/v1/block/order/execute",
    security=USER_DATA,
    weight=5,
)
OPTIONS_GET_BLOCK_TRADE_ORDERS: Endpoint[list[t.BlockTradeOrder]] = Endpoint(
    "options_get_block_trade_orders",
    OPTIONS,
    rest="GET /eapi/v1/block/order/orders",
    security=TRADE,
    weight=5,
)
OPTIONS_GET_COUNTDOWN_CANCEL_ALL: Endpoint[t.Countdown] = Endpoint(
    "options_get_countdown_cancel_all",
    OPTIONS,
    rest="GET /eapi/v1/countdownCancelAll",
    security=TRADE,
)
OPTIONS_GET_MARGIN_ACCOUNT: Endpoint[t.OptionsAccount] = Endpoint(
    "options_get_margin_account",
    OPTIONS,
    rest="GET /eapi/v1/marginAccount",
    security=USER_DATA,
    weight=3,
)
OPTIONS_GET_MARKET_MAKER_PROTECTION_CONFIG: Endpoint[t.MarketMakerProtection] = Endpoint(
    "options_get_market_maker_protection_config", OPTIONS, rest="GET /eapi/v1/mmp", security=TRADE
)
OPTIONS_GET_USER_COMMISSION: Endpoint[t.OptionsCommissions] = Endpoint(
    "options_get_user_commission",
    OPTIONS,
    rest="GET /eapi/v1/commission",
    security=USER_DATA,
    weight=5,
)
OPTIONS_HISTORICAL_TRADES: Endpoint[Any] = Endpoint(
    "options_historical_trades",
    OPTIONS,
    rest="GET /eapi/v1/historicalTrades",
    security=MARKET_DATA,
    weight=20,
    deprecated="deprecated by Binance; use options_recent_trades. No longer documented.",
)
OPTIONS_INDEX_PRICE: Endpoint[t.IndexPrice] = Endpoint(
    "options_index_price", OPTIONS, rest="GET /eapi/v1/index"
)
OPTIONS_INFO: Endpoint[Any] = Endpoint(
    "options_info",
    OPTIONS,
    rest="GET /eapi/v1/optionInfo",
    deprecated="deprecated by Binance; use options_exchange_info. No longer documented.",
)
OPTIONS_KLINES: Endpoint[list[t.Kline]] = Endpoint(
    "options_klines", OPTIONS, rest="GET /eapi/v1/klines"
)
OPTIONS_MARK_PRICE: Endpoint[list[t.MarkPrice]] = Endpoint(
    "options_mark_price", OPTIONS, rest="GET /eapi/v1/mark", weight=5
)
OPTIONS_OPEN_INTEREST: Endpoint[list[t.OpenInterest]] = Endpoint(
    "options_open_interest", OPTIONS, rest="GET /eapi/v1/openInterest", weight=0
)
OPTIONS_ORDER_BOOK: Endpoint[t.OrderBook] = Endpoint(
    "options_order_book",
    OPTIONS,
    rest="GET /eapi/v1/depth",
    weight={"limit": {50: 1, 100: 5, 500: 10, 1000: 20}, "else": 5},
)
OPTIONS_PING: Endpoint[dict[str, Any]] = Endpoint("options_ping", OPTIONS, rest="GET /eapi/v1/ping")
OPTIONS_POSITIONS: Endpoint[list[t.Position]] = Endpoint(
    "options_positions", OPTIONS, rest="GET /eapi/v1/position", security=USER_DATA, weight=5
)
OPTIONS_POST_MARKET_MAKER_PROTECTION_CONFIG: Endpoint[t.MarketMakerProtection] = Endpoint(
    "options_post_market_maker_protection_config",
    OPTIONS,
    rest="POST /eapi/v1/mmpSet",
    security=TRADE,
)
OPTIONS_PRICE: Endpoint[list[t.Ticker]] = Endpoint(
    "options_price", OPTIONS, rest="GET /eapi/v1/ticker", weight={"symbol": 1, "else": 40}
)
OPTIONS_QUERY_ORDER: Endpoint[t.Order] = Endpoint(
    "options_query_order", OPTIONS, rest="GET /eapi/v1/order", security=TRADE
)
OPTIONS_QUERY_ORDER_HISTORY: Endpoint[list[t.Order]] = Endpoint(
    "options_query_order_history",
    OPTIONS,
    rest="GET /eapi/v1/historyOrders",
    security=TRADE,
    weight=3,
)
OPTIONS_QUERY_PENDING_ORDERS: Endpoint[list[t.Order]] = Endpoint(
    "options_query_pending_orders",
    OPTIONS,
    rest="GET /eapi/v1/openOrders",
    security=USER_DATA,
    weight={"symbol": 1, "else": 40},
)
OPTIONS_RECENT_BLOCK_TRADES: Endpoint[list[t.PublicTrade]] = Endpoint(
    "options_recent_block_trades", OPTIONS, rest="GET /eapi/v1/blockTrades", weight=5
)
OPTIONS_RECENT_TRADES: Endpoint[list[t.PublicTrade]] = Endpoint(
    "options_recent_trades", OPTIONS, rest="GET /eapi/v1/trades", weight=5
)
OPTIONS_RESET_MARKET_MAKER_PROTECTION_CONFIG: Endpoint[t.MarketMakerProtection] = Endpoint(
    "options_reset_market_maker_protection_config",
    OPTIONS,
    rest="POST /eapi/v1/mmpReset",
    security=TRADE,
)
OPTIONS_SET_COUNTDOWN_CANCEL_ALL: Endpoint[t.Countdown] = Endpoint(
    "options_set_countdown_cancel_all",
    OPTIONS,
    rest="POST /eapi/v1/countdownCancelAll",
    security=TRADE,
)
OPTIONS_SIGN_TRADFI_CONTRACT: Endpoint[t.ResultMessage] = Endpoint(
    "options_sign_tradfi_contract",
    OPTIONS,
    rest="POST /eapi/v1/stock/contract",
    security=USER_DATA,
    weight=50,
)
OPTIONS_STREAM_CLOSE: Endpoint[dict[str, Any]] = Endpoint(
    "options_stream_close",
    OPTIONS,
    rest="DELETE /eapi/v1/listenKey",
    security=USER_STREAM,
    own=("listenKey",),
)
OPTIONS_STREAM_GET_LISTEN_KEY: Endpoint[t.OptionsListenKey] = Endpoint(
    "options_stream_get_listen_key", OPTIONS, rest="POST /eapi/v1/listenKey", security=USER_STREAM
)
OPTIONS_STREAM_KEEPALIVE: Endpoint[dict[str, Any]] = Endpoint(
    "options_stream_keepalive",
    OPTIONS,
    rest="PUT /eapi/v1/listenKey",
    security=USER_STREAM,
    own=("listenKey",),
)
OPTIONS_TIME: Endpoint[t.ServerTime] = Endpoint("options_time", OPTIONS, rest="GET /eapi/v1/time")
OPTIONS_USER_TRADES: Endpoint[list[t.MyTrade]] = Endpoint(
    "options_user_trades", OPTIONS, rest="GET /eapi/v1/userTrades", security=USER_DATA, weight=5
)
OPTIONS_V1_GET_INCOME_ASYN: Endpoint[Any] = Endpoint(
    "options_v1_get_income_asyn",
    OPTIONS,
    rest="GET /eapi/v1/income/asyn",
    security=USER_DATA,
    weight=5,
    deprecated="deprecated by Binance; use options_get_bill. No longer documented.",
)
OPTIONS_V1_GET_INCOME_ASYN_ID: Endpoint[Any] = Endpoint(
    "options_v1_get_income_asyn_id",
    OPTIONS,
    rest="GET /eapi/v1/income/asyn/id",
    security=USER_DATA,
    weight=5,
    deprecated="deprecated by Binance; use options_get_bill. No longer documented.",
)
OPTIONS_PLACE_BATCH_ORDER: Endpoint[list[t.NewOrder | t.OptionsOrderError]] = Endpoint(
    "options_place_batch_order",
    OPTIONS,
    rest="POST /eapi/v1/batchOrders",
    security=TRADE,
    weight=5,
    order=PlacedOrder(
        "clientOrderId",
        OPTIONS_QUERY_ORDER,
        by="clientOrderId",
        each="orders",
        carry=("symbol", "orderId"),
    ),
    encode={"orders": "json"},
)
OPTIONS_PLACE_ORDER: Endpoint[t.NewOrder] = Endpoint(
    "options_place_order",
    OPTIONS,
    rest="POST /eapi/v1/order",
    security=TRADE,
    weight=0,
    order=PlacedOrder("clientOrderId", OPTIONS_QUERY_ORDER, by="clientOrderId", carry=("symbol",)),
)

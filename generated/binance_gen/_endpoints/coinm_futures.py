# Generated from spec/coinm_futures/ by "make generate"; do not edit.
"""COIN-M futures: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import MARKET_DATA, TRADE, USER_DATA, USER_STREAM, Endpoint, PlacedOrder
from .products import COINM_FUTURES

if TYPE_CHECKING:
    from typing import Any

    from ..types import coinm_futures as t

FUTURES_COIN_ACCOUNT: Endpoint[t.Account] = Endpoint(
    "futures_coin_account",
    COINM_FUTURES,
    rest="GET /dapi/v1/account",
    ws="account.status",
    security=USER_DATA,
    weight=5,
)
FUTURES_COIN_ACCOUNT_BALANCE: Endpoint[list[t.Balance]] = Endpoint(
    "futures_coin_account_balance",
    COINM_FUTURES,
    rest="GET /dapi/v1/balance",
    ws="account.balance",
    security=USER_DATA,
    ws_weight=5,
)
FUTURES_COIN_ACCOUNT_INCOME_HISTORY_DOWNLOAD: Endpoint[t.FuturesDownloadId] = Endpoint(
    "futures_coin_account_income_history_download",
    COINM_FUTURES,
    rest="GET /dapi/v1/income/asyn",
    security=USER_DATA,
    weight=1000,
)
FUTURES_COIN_ACCOUNT_INCOME_HISTORY_DOWNLOAD_LINK: Endpoint[t.FuturesDownloadLink] = Endpoint(
    "futures_coin_account_income_history_download_link",
    COINM_FUTURES,
    rest="GET /dapi/v1/income/asyn/id",
    security=USER_DATA,
    weight=5,
)
FUTURES_COIN_ACCOUNT_ORDER_HISTORY_DOWNLOAD: Endpoint[t.FuturesDownloadId] = Endpoint(
    "futures_coin_account_order_history_download",
    COINM_FUTURES,
    rest="GET /dapi/v1/order/asyn",
    security=USER_DATA,
    weight=1000,
)
FUTURES_COIN_ACCOUNT_ORDER_HISTORY_DOWNLOAD_LINK: Endpoint[t.FuturesDownloadLink] = Endpoint(
    "futures_coin_account_order_history_download_link",
    COINM_FUTURES,
    rest="GET /dapi/v1/order/asyn/id",
    security=USER_DATA,
    weight=5,
)
FUTURES_COIN_ACCOUNT_TRADE_HISTORY_DOWNLOAD: Endpoint[t.FuturesDownloadId] = Endpoint(
    "futures_coin_account_trade_history_download",
    COINM_FUTURES,
    rest="GET /dapi/v1/trade/asyn",
    security=USER_DATA,
    weight=1000,
)
FUTURES_COIN_ACCOUNT_TRADE_HISTORY_DOWNLOAD_LINK: Endpoint[t.FuturesDownloadLink] = Endpoint(
    "futures_coin_account_trade_history_download_link",
    COINM_FUTURES,
    rest="GET /dapi/v1/trade/asyn/id",
    security=USER_DATA,
    weight=5,
)
FUTURES_COIN_ACCOUNT_TRADES: Endpoint[list[t.MyTrade]] = Endpoint(
    "futures_coin_account_trades",
    COINM_FUTURES,
    rest="GET /dapi/v1/userTrades",
    security=USER_DATA,
    weight=5,
)
FUTURES_COIN_ADL_QUANTILE_ESTIMATE: Endpoint[list[t.FuturesAdlQuantile]] = Endpoint(
    "futures_coin_adl_quantile_estimate",
    COINM_FUTURES,
    rest="GET /dapi/v1/adlQuantile",
    security=USER_DATA,
    weight=5,
)
FUTURES_COIN_AGGREGATE_TRADES: Endpoint[list[t.FuturesAggregateTrade]] = Endpoint(
    "futures_coin_aggregate_trades", COINM_FUTURES, rest="GET /dapi/v1/aggTrades", weight=20
)
FUTURES_COIN_BASIS: Endpoint[list[t.FuturesBasis]] = Endpoint(
    "futures_coin_basis", COINM_FUTURES, rest="GET /futures/data/basis"
)
FUTURES_COIN_CANCEL_ALL_OPEN_ORDERS: Endpoint[t.FuturesResult] = Endpoint(
    "futures_coin_cancel_all_open_orders",
    COINM_FUTURES,
    rest="DELETE /dapi/v1/allOpenOrders",
    security=TRADE,
)
FUTURES_COIN_CANCEL_ORDER: Endpoint[t.NewOrder] = Endpoint(
    "futures_coin_cancel_order",
    COINM_FUTURES,
    rest="DELETE /dapi/v1/order",
    ws="order.cancel",
    security=TRADE,
)
FUTURES_COIN_CANCEL_ORDERS: Endpoint[list[t.NewOrder | t.FuturesOrderError]] = Endpoint(
    "futures_coin_cancel_orders",
    COINM_FUTURES,
    rest="DELETE /dapi/v1/batchOrders",
    security=TRADE,
    encode={"orderIdList": "json", "origClientOrderIdList": "json"},
)
FUTURES_COIN_CHANGE_LEVERAGE: Endpoint[t.CmLeverage] = Endpoint(
    "futures_coin_change_leverage", COINM_FUTURES, rest="POST /dapi/v1/leverage", security=TRADE
)
FUTURES_COIN_CHANGE_MARGIN_TYPE: Endpoint[t.FuturesResult] = Endpoint(
    "futures_coin_change_margin_type",
    COINM_FUTURES,
    rest="POST /dapi/v1/marginType",
    security=TRADE,
)
FUTURES_COIN_CHANGE_POSITION_MARGIN: Endpoint[t.FuturesPositionMarginChange] = Endpoint(
    "futures_coin_change_position_margin",
    COINM_FUTURES,
    rest="POST /dapi/v1/positionMargin",
    security=TRADE,
)
FUTURES_COIN_CHANGE_POSITION_MODE: Endpoint[t.FuturesResult] = Endpoint(
    "futures_coin_change_position_mode",
    COINM_FUTURES,
    rest="POST /dapi/v1/positionSide/dual",
    security=TRADE,
)
FUTURES_COIN_COMMISSION_RATE: Endpoint[t.FuturesCommissionRate] = Endpoint(
    "futures_coin_commission_rate",
    COINM_FUTURES,
    rest="GET /dapi/v1/commissionRate",
    security=USER_DATA,
    weight=20,
)
FUTURES_COIN_CONTINUOUS_KLINES: Endpoint[list[t.Kline]] = Endpoint(
    "futures_coin_continuous_klines",
    COINM_FUTURES,
    rest="GET /dapi/v1/continuousKlines",
    weight={"limit": {99: 1, 499: 2, 1000: 5, "else": 10}, "else": 5},
)
FUTURES_COIN_COUNTDOWN_CANCEL_ALL: Endpoint[t.FuturesCountdown] = Endpoint(
    "futures_coin_countdown_cancel_all",
    COINM_FUTURES,
    rest="POST /dapi/v1/countdownCancelAll",
    security=TRADE,
    weight=10,
)
FUTURES_COIN_EXCHANGE_INFO: Endpoint[t.ExchangeInfo] = Endpoint(
    "futures_coin_exchange_info", COINM_FUTURES, rest="GET /dapi/v1/exchangeInfo"
)
FUTURES_COIN_FUNDING_INFO: Endpoint[list[t.FuturesFundingInfo]] = Endpoint(
    "futures_coin_funding_info", COINM_FUTURES, rest="GET /dapi/v1/fundingInfo"
)
FUTURES_COIN_FUNDING_RATE: Endpoint[list[t.FundingRate]] = Endpoint(
    "futures_coin_funding_rate", COINM_FUTURES, rest="GET /dapi/v1/fundingRate"
)
FUTURES_COIN_GET_ALL_ORDERS: Endpoint[list[t.HistoricalOrder]] = Endpoint(
    "futures_coin_get_all_orders",
    COINM_FUTURES,
    rest="GET /dapi/v1/allOrders",
    security=USER_DATA,
    weight=5,
)
FUTURES_COIN_GET_OPEN_ORDER: Endpoint[t.Order] = Endpoint(
    "futures_coin_get_open_order", COINM_FUTURES, rest="GET /dapi/v1/openOrder", security=USER_DATA
)
FUTURES_COIN_GET_OPEN_ORDERS: Endpoint[list[t.Order]] = Endpoint(
    "futures_coin_get_open_orders",
    COINM_FUTURES,
    rest="GET /dapi/v1/openOrders",
    security=USER_DATA,
    weight={"symbol": 1, "else": 40},
)
FUTURES_COIN_GET_ORDER: Endpoint[t.Order] = Endpoint(
    "futures_coin_get_order",
    COINM_FUTURES,
    rest="GET /dapi/v1/order",
    ws="order.status",
    security=USER_DATA,
)
FUTURES_COIN_GET_ORDER_AMENDMENT: Endpoint[list[t.FuturesOrderAmendment]] = Endpoint(
    "futures_coin_get_order_amendment",
    COINM_FUTURES,
    rest="GET /dapi/v1/orderAmendment",
    security=USER_DATA,
)
FUTURES_COIN_GET_PORTFOLIO_MARGIN_ACCOUNT: Endpoint[Any] = Endpoint(
    "futures_coin_get_portfolio_margin_account",
    COINM_FUTURES,
    rest="GET /dapi/v1/pmAccountInfo",
    security=USER_DATA,
    weight=5,
    deprecated="deprecated by Binance; use futures_get_portfolio_margin_account. In no documentation since 2026.",
)
FUTURES_COIN_GET_POSITION_MODE: Endpoint[t.FuturesPositionMode] = Endpoint(
    "futures_coin_get_position_mode",
    COINM_FUTURES,
    rest="GET /dapi/v1/positionSide/dual",
    security=USER_DATA,
    weight=30,
)
FUTURES_COIN_GLOBAL_LONGSHORT_RATIO: Endpoint[list[t.LongShortRatio]] = Endpoint(
    "futures_coin_global_longshort_ratio",
    COINM_FUTURES,
    rest="GET /futures/data/globalLongShortAccountRatio",
)
FUTURES_COIN_HISTORICAL_TRADES: Endpoint[list[t.PublicTrade]] = Endpoint(
    "futures_coin_historical_trades",
    COINM_FUTURES,
    rest="GET /dapi/v1/historicalTrades",
    security=MARKET_DATA,
    weight=200,
)
FUTURES_COIN_INCOME_HISTORY: Endpoint[list[t.Income]] = Endpoint(
    "futures_coin_income_history",
    COINM_FUTURES,
    rest="GET /dapi/v1/income",
    security=USER_DATA,
    weight=20,
)
FUTURES_COIN_INDEX_PRICE_CONSTITUENTS: Endpoint[t.FuturesIndexPriceConstituents] = Endpoint(
    "futures_coin_index_price_constituents", COINM_FUTURES, rest="GET /dapi/v1/constituents"
)
FUTURES_COIN_INDEX_PRICE_KLINES: Endpoint[list[t.Kline]] = Endpoint(
    "futures_coin_index_price_klines",
    COINM_FUTURES,
    rest="GET /dapi/v1/indexPriceKlines",
    weight={"limit": {99: 1, 499: 2, 1000: 5, "else": 10}, "else": 5},
)
FUTURES_COIN_KLINES: Endpoint[list[t.Kline]] = Endpoint(
    "futures_coin_klines",
    COINM_FUTURES,
    rest="GET /dapi/v1/klines",
    weight={"limit": {99: 1, 499: 2, 1000: 5, "else": 10}, "else": 5},
)
FUTURES_COIN_LEVERAGE_BRACKET: Endpoint[list[t.SymbolBrackets]] = Endpoint(
    "futures_coin_leverage_bracket",
    COINM_FUTURES,
    rest="GET /dapi/v2/leverageBracket",
    security=USER_DATA,
    weight={"symbol": 1, "else": 2},
)
FUTURES_COIN_LIQUIDATION_ORDERS: Endpoint[list[t.ForceOrder]] = Endpoint(
    "futures_coin_liquidation_orders",
    COINM_FUTURES,
    rest="GET /dapi/v1/forceOrders",
    security=USER_DATA,
    weight={"symbol": 20, "else": 50},
)
FUTURES_COIN_MARK_PRICE: Endpoint[list[t.MarkPrice]] = Endpoint(
    "futures_coin_mark_price", COINM_FUTURES, rest="GET /dapi/v1/premiumIndex", weight=10
)
FUTURES_COIN_MARK_PRICE_KLINES: Endpoint[list[t.Kline]] = Endpoint(
    "futures_coin_mark_price_klines",
    COINM_FUTURES,
    rest="GET /dapi/v1/markPriceKlines",
    weight={"limit": {99: 1, 499: 2, 1000: 5, "else": 10}, "else": 5},
)
FUTURES_COIN_MODIFY_BATCH_ORDER: Endpoint[list[t.ModifiedOrder | t.FuturesOrderError]] = Endpoint(
    "futures_coin_modify_batch_order",
    COINM_FUTURES,
    rest="PUT /dapi/v1/batchOrders",
    security=TRADE,
    weight=5,
    encode={"batchOrders": "json"},
)
FUTURES_COIN_MODIFY_ORDER: Endpoint[t.ModifiedOrder] = Endpoint(
    "futures_coin_modify_order",
    COINM_FUTURES,
    rest="PUT /dapi/v1/order",
    ws="order.modify",
    security=TRADE,
)
FUTURES_COIN_OPEN_INTEREST: Endpoint[t.OpenInterest] = Endpoint(
    "futures_coin_open_interest", COINM_FUTURES, rest="GET /dapi/v1/openInterest"
)
FUTURES_COIN_OPEN_INTEREST_HIST: Endpoint[list[t.OpenInterestRecord]] = Endpoint(
    "futures_coin_open_interest_hist", COINM_FUTURES, rest="GET /futures/data/openInterestHist"
)
FUTURES_COIN_ORDER_BOOK: Endpoint[t.OrderBook] = Endpoint(
    "futures_coin_order_book",
    COINM_FUTURES,
    rest="GET /dapi/v1/depth",
    weight={"limit": {50: 2, 100: 5, 500: 10, 1000: 20}, "else": 10},
)
FUTURES_COIN_ORDERBOOK_TICKER: Endpoint[list[t.BookTicker]] = Endpoint(
    "futures_coin_orderbook_ticker",
    COINM_FUTURES,
    rest="GET /dapi/v1/ticker/bookTicker",
    weight={"symbol": 2, "else": 5},
)
FUTURES_COIN_PAIR_LEVERAGE_BRACKET: Endpoint[list[t.PairBrackets]] = Endpoint(
    "futures_coin_pair_leverage_bracket",
    COINM_FUTURES,
    rest="GET /dapi/v1/leverageBracket",
    security=USER_DATA,
)
FUTURES_COIN_PING: Endpoint[dict[str, Any]] = Endpoint(
    "futures_coin_ping", COINM_FUTURES, rest="GET /dapi/v1/ping"
)
FUTURES_COIN_POSITION_INFORMATION: Endpoint[list[t.Position]] = Endpoint(
    "futures_coin_position_information",
    COINM_FUTURES,
    rest="GET /dapi/v1/positionRisk",
    ws="account.position",
    security=USER_DATA,
    ws_weight=5,
)
FUTURES_COIN_POSITION_MARGIN_HISTORY: Endpoint[list[t.PositionMarginRecord]] = Endpoint(
    "futures_coin_position_margin_history",
    COINM_FUTURES,
    rest="GET /dapi/v1/positionMargin/history",
    security=TRADE,
)
FUTURES_COIN_PREMIUM_INDEX_KLINES: Endpoint[list[t.Kline]] = Endpoint(
    "futures_coin_premium_index_klines",
    COINM_FUTURES,
    rest="GET /dapi/v1/premiumIndexKlines",
    weight={"limit": {99: 1, 499: 2, 1000: 5, "else": 10}, "else": 5},
)
FUTURES_COIN_RECENT_TRADES: Endpoint[list[t.PublicTrade]] = Endpoint(
    "futures_coin_recent_trades", COINM_FUTURES, rest="GET /dapi/v1/trades", weight=5
)
FUTURES_COIN_STREAM_CLOSE: Endpoint[dict[str, Any]] = Endpoint(
    "futures_coin_stream_close",
    COINM_FUTURES,
    rest="DELETE /dapi/v1/listenKey",
    ws="userDataStream.stop",
    security=USER_STREAM,
    own=("listenKey",),
)
FUTURES_COIN_STREAM_GET_LISTEN_KEY: Endpoint[t.ListenKey] = Endpoint(
    "futures_coin_stream_get_listen_key",
    COINM_FUTURES,
    rest="POST /dapi/v1/listenKey",
    ws="userDataStream.start",
    security=USER_STREAM,
)
FUTURES_COIN_STREAM_KEEPALIVE: Endpoint[t.ListenKey] = Endpoint(
    "futures_coin_stream_keepalive",
    COINM_FUTURES,
    rest="PUT /dapi/v1/listenKey",
    ws="userDataStream.ping",
    security=USER_STREAM,
    own=("listenKey",),
)
FUTURES_COIN_SYMBOL_TICKER: Endpoint[list[t.PriceTicker]] = Endpoint(
    "futures_coin_symbol_ticker",
    COINM_FUTURES,
    rest="GET /dapi/v1/ticker/price",
    weight={"symbol": 1, "else": 2},
)
FUTURES_COIN_TAKER_BUY_SELL_VOLUME: Endpoint[list[t.TakerVolume]] = Endpoint(
    "futures_coin_taker_buy_sell_volume", COINM_FUTURES, rest="GET /futures/data/takerBuySellVol"
)
FUTURES_COIN_TICKER: Endpoint[list[t.Ticker]] = Endpoint(
    "futures_coin_ticker",
    COINM_FUTURES,
    rest="GET /dapi/v1/ticker/24hr",
    weight={"symbol": 1, "else": 40},
)
FUTURES_COIN_TIME: Endpoint[t.ServerTime] = Endpoint(
    "futures_coin_time", COINM_FUTURES, rest="GET /dapi/v1/time"
)
FUTURES_COIN_TOP_LONGSHORT_ACCOUNT_RATIO: Endpoint[list[t.LongShortRatio]] = Endpoint(
    "futures_coin_top_longshort_account_ratio",
    COINM_FUTURES,
    rest="GET /futures/data/topLongShortAccountRatio",
)
FUTURES_COIN_TOP_LONGSHORT_POSITION_RATIO: Endpoint[list[t.LongShortPositionRatio]] = Endpoint(
    "futures_coin_top_longshort_position_ratio",
    COINM_FUTURES,
    rest="GET /futures/data/topLongShortPositionRatio",
)
FUTURES_COIN_CREATE_ORDER: Endpoint[t.NewOrder] = Endpoint(
    "futures_coin_create_order",
    COINM_FUTURES,
    rest="POST /dapi/v1/order",
    ws="order.place",
    security=TRADE,
    weight=0,
    orders=1,
    order=PlacedOrder(
        "newClientOrderId", FUTURES_COIN_GET_ORDER, by="origClientOrderId", carry=("symbol",)
    ),
)
FUTURES_COIN_PLACE_BATCH_ORDER: Endpoint[list[t.NewOrder | t.FuturesOrderError]] = Endpoint(
    "futures_coin_place_batch_order",
    COINM_FUTURES,
    rest="POST /dapi/v1/batchOrders",
    security=TRADE,
    weight=5,
    order=PlacedOrder(
        "newClientOrderId",
        FUTURES_COIN_GET_ORDER,
        by="origClientOrderId",
        each="batchOrders",
        carry=("symbol", "orderId"),
    ),
    encode={"batchOrders": "json"},
)

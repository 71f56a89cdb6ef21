# Generated from spec/usdm_futures/ by "make generate"; do not edit.
"""USD-M futures: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import (
    MARKET_DATA,
    TRADE,
    USER_DATA,
    USER_STREAM,
    Endpoint,
    PlacedOrder,
    Route,
)
from .products import USDM_FUTURES

if TYPE_CHECKING:
    from typing import Any

    from ..types import usdm_futures as t

FUTURES_ACCOUNT: Endpoint[t.Account] = Endpoint(
    "futures_account",
    USDM_FUTURES,
    rest="GET /fapi/v2/account",
    ws="account.status",
    security=USER_DATA,
    weight=5,
)
FUTURES_ACCOUNT_BALANCE: Endpoint[list[t.Balance]] = Endpoint(
    "futures_account_balance",
    USDM_FUTURES,
    rest="GET /fapi/v3/balance",
    ws="account.balance",
    security=USER_DATA,
    weight=5,
)
FUTURES_ACCOUNT_BALANCE_V2: Endpoint[list[t.Balance]] = Endpoint(
    "futures_account_balance_v2",
    USDM_FUTURES,
    rest="GET /fapi/v2/balance",
    ws="v2/account.balance",
    security=USER_DATA,
    weight=5,
)
FUTURES_ACCOUNT_CONFIG: Endpoint[t.UmAccountConfig] = Endpoint(
    "futures_account_config",
    USDM_FUTURES,
    rest="GET /fapi/v1/accountConfig",
    security=USER_DATA,
    weight=5,
)
FUTURES_ACCOUNT_INCOME_HISTORY_DOWNLOAD: Endpoint[t.FuturesDownloadId] = Endpoint(
    "futures_account_income_history_download",
    USDM_FUTURES,
    rest="GET /fapi/v1/income/asyn",
    security=USER_DATA,
    weight=1000,
)
FUTURES_ACCOUNT_INCOME_HISTORY_DOWNLOAD_LINK: Endpoint[t.FuturesDownloadLink] = Endpoint(
    "futures_account_income_history_download_link",
    USDM_FUTURES,
    rest="GET /fapi/v1/income/asyn/id",
    security=USER_DATA,
    weight=10,
)
FUTURES_ACCOUNT_ORDER_HISTORY_DOWNLOAD: Endpoint[t.FuturesDownloadId] = Endpoint(
    "futures_account_order_history_download",
    USDM_FUTURES,
    rest="GET /fapi/v1/order/asyn",
    security=USER_DATA,
    weight=1000,
)
FUTURES_ACCOUNT_ORDER_HISTORY_DOWNLOAD_LINK: Endpoint[t.FuturesDownloadLink] = Endpoint(
    "futures_account_order_history_download_link",
    USDM_FUTURES,
    rest="GET /fapi/v1/order/asyn/id",
    security=USER_DATA,
    weight=10,
)
FUTURES_ACCOUNT_TRADE_HISTORY_DOWNLOAD: Endpoint[t.FuturesDownloadId] = Endpoint(
    "futures_account_trade_history_download",
    USDM_FUTURES,
    rest="GET /fapi/v1/trade/asyn",
    security=USER_DATA,
    weight=1000,
)
FUTURES_ACCOUNT_TRADE_HISTORY_DOWNLOAD_LINK: Endpoint[t.FuturesDownloadLink] = Endpoint(
    "futures_account_trade_history_download_link",
    USDM_FUTURES,
    rest="GET /fapi/v1/trade/asyn/id",
    security=USER_DATA,
    weight=10,
)
FUTURES_ACCOUNT_TRADES: Endpoint[list[t.MyTrade]] = Endpoint(
    "futures_account_trades",
    USDM_FUTURES,
    rest="GET /fapi/v1/userTrades",
    security=USER_DATA,
    weight=5,
)
FUTURES_ACCOUNT_V3: Endpoint[t.AccountV3] = Endpoint(
    "futures_account_v3",
    USDM_FUTURES,
    rest="GET /fapi/v3/account",
    ws="v2/account.status",
    security=USER_DATA,
    weight=5,
)
FUTURES_ADL_QUANTILE_ESTIMATE: Endpoint[list[t.FuturesAdlQuantile]] = Endpoint(
    "futures_adl_quantile_estimate",
    USDM_FUTURES,
    rest="GET /fapi/v1/adlQuantile",
    security=USER_DATA,
    weight=5,
)
FUTURES_AGGREGATE_TRADES: Endpoint[list[t.AggregateTrade]] = Endpoint(
    "futures_aggregate_trades", USDM_FUTURES, rest="GET /fapi/v1/aggTrades", weight=20
)
FUTURES_API_TRADING_STATUS: Endpoint[t.ApiTradingStatus] = Endpoint(
    "futures_api_trading_status",
    USDM_FUTURES,
    rest="GET /fapi/v1/apiTradingStatus",
    security=USER_DATA,
    weight={"symbol": 1, "else": 10},
)
FUTURES_ASSET_INDEX: Endpoint[t.AssetIndex | list[t.AssetIndex]] = Endpoint(
    "futures_asset_index",
    USDM_FUTURES,
    rest="GET /fapi/v1/assetIndex",
    weight={"symbol": 1, "else": 10},
)
FUTURES_BASIS: Endpoint[list[t.FuturesBasis]] = Endpoint(
    "futures_basis", USDM_FUTURES, rest="GET /futures/data/basis", weight=0
)
FUTURES_CANCEL_ALGO_ORDER: Endpoint[t.CanceledAlgoOrder] = Endpoint(
    "futures_cancel_algo_order",
    USDM_FUTURES,
    rest="DELETE /fapi/v1/algoOrder",
    ws="algoOrder.cancel",
    security=TRADE,
)
FUTURES_CANCEL_ALL_ALGO_OPEN_ORDERS: Endpoint[t.FuturesResult] = Endpoint(
    "futures_cancel_all_algo_open_orders",
    USDM_FUTURES,
    rest="DELETE /fapi/v1/algoOpenOrders",
    security=TRADE,
)
FUTURES_CANCEL_ORDERS: Endpoint[list[t.NewOrder | t.FuturesOrderError]] = Endpoint(
    "futures_cancel_orders",
    USDM_FUTURES,
    rest="DELETE /fapi/v1/batchOrders",
    security=TRADE,
    encode={"orderIdList": "json", "origClientOrderIdList": "json"},
)
FUTURES_CHANGE_LEVERAGE: Endpoint[t.UmLeverage] = Endpoint(
    "futures_change_leverage", USDM_FUTURES, rest="POST /fapi/v1/leverage", security=TRADE
)
FUTURES_CHANGE_MARGIN_TYPE: Endpoint[t.FuturesResult] = Endpoint(
    "futures_change_margin_type", USDM_FUTURES, rest="POST /fapi/v1/marginType", security=TRADE
)
FUTURES_CHANGE_MULTI_ASSETS_MODE: Endpoint[t.FuturesResult] = Endpoint(
    "futures_change_multi_assets_mode",
    USDM_FUTURES,
    rest="POST /fapi/v1/multiAssetsMargin",
    security=TRADE,
)
FUTURES_CHANGE_POSITION_MARGIN: Endpoint[t.FuturesPositionMarginChange] = Endpoint(
    "futures_change_position_margin",
    USDM_FUTURES,
    rest="POST /fapi/v1/positionMargin",
    security=TRADE,
)
FUTURES_CHANGE_POSITION_MODE: Endpoint[t.FuturesResult] = Endpoint(
    "futures_change_position_mode",
    USDM_FUTURES,
    rest="POST /fapi/v1/positionSide/dual",
    security=TRADE,
)
FUTURES_COMMISSION_RATE: Endpoint[t.CommissionRate] = Endpoint(
    "futures_commission_rate",
    USDM_FUTURES,
    rest="GET /fapi/v1/commissionRate",
    security=USER_DATA,
    weight=20,
)
FUTURES_CONTINUOUS_KLINES: Endpoint[list[t.Kline]] = Endpoint(
    "futures_continuous_klines",
    USDM_FUTURES,
    rest="GET /fapi/v1/continuousKlines",
    weight={"limit": {99: 1, 499: 2, 1000: 5, "else": 10}, "else": 5},
)
FUTURES_CONVERT_ACCEPT_QUOTE: Endpoint[t.AcceptedQuote] = Endpoint(
    "futures_convert_accept_quote",
    USDM_FUTURES,
    rest="POST /fapi/v1/convert/acceptQuote",
    security=USER_DATA,
    weight=200,
)
FUTURES_CONVERT_GET_EXCHANGE_INFO: Endpoint[list[t.ConvertPair]] = Endpoint(
    "futures_convert_get_exchange_info",
    USDM_FUTURES,
    rest="GET /fapi/v1/convert/exchangeInfo",
    weight=20,
)
FUTURES_CONVERT_GET_ORDER_STATUS: Endpoint[t.ConvertOrder] = Endpoint(
    "futures_convert_get_order_status",
    USDM_FUTURES,
    rest="GET /fapi/v1/convert/orderStatus",
    security=USER_DATA,
    weight=50,
)
FUTURES_CONVERT_REQUEST_QUOTE: Endpoint[t.ConvertQuote] = Endpoint(
    "futures_convert_request_quote",
    USDM_FUTURES,
    rest="POST /fapi/v1/convert/getQuote",
    security=USER_DATA,
    weight=50,
)
FUTURES_COUNTDOWN_CANCEL_ALL: Endpoint[t.FuturesCountdown] = Endpoint(
    "futures_countdown_cancel_all",
    USDM_FUTURES,
    rest="POST /fapi/v1/countdownCancelAll",
    security=TRADE,
    weight=10,
)
FUTURES_CREATE_TEST_ORDER: Endpoint[t.NewOrder] = Endpoint(
    "futures_create_test_order", USDM_FUTURES, rest="POST /fapi/v1/order/test", security=TRADE
)
FUTURES_DELIVERY_PRICE: Endpoint[list[t.DeliveryPrice]] = Endpoint(
    "futures_delivery_price", USDM_FUTURES, rest="GET /futures/data/delivery-price", weight=0
)
FUTURES_EXCHANGE_INFO: Endpoint[t.ExchangeInfo] = Endpoint(
    "futures_exchange_info", USDM_FUTURES, rest="GET /fapi/v1/exchangeInfo"
)
FUTURES_FUNDING_INFO: Endpoint[list[t.FuturesFundingInfo]] = Endpoint(
    "futures_funding_info", USDM_FUTURES, rest="GET /fapi/v1/fundingInfo", weight=0
)
FUTURES_FUNDING_RATE: Endpoint[list[t.FundingRate]] = Endpoint(
    "futures_funding_rate", USDM_FUTURES, rest="GET /fapi/v1/fundingRate", weight=0
)
FUTURES_GET_ALGO_ORDER: Endpoint[t.AlgoOrder] = Endpoint(
    "futures_get_algo_order", USDM_FUTURES, rest="GET /fapi/v1/algoOrder", security=USER_DATA
)
FUTURES_GET_ALL_ALGO_ORDERS: Endpoint[list[t.AlgoOrder]] = Endpoint(
    "futures_get_all_algo_orders",
    USDM_FUTURES,
    rest="GET /fapi/v1/allAlgoOrders",
    security=USER_DATA,
    weight=5,
)
FUTURES_GET_FEE_BURN: Endpoint[t.FeeBurn] = Endpoint(
    "futures_get_fee_burn", USDM_FUTURES, rest="GET /fapi/v1/feeBurn", security=USER_DATA, weight=30
)
FUTURES_GET_MULTI_ASSETS_MODE: Endpoint[t.MultiAssetsMode] = Endpoint(
    "futures_get_multi_assets_mode",
    USDM_FUTURES,
    rest="GET /fapi/v1/multiAssetsMargin",
    security=USER_DATA,
    weight=30,
)
FUTURES_GET_OPEN_ALGO_ORDERS: Endpoint[list[t.AlgoOrder]] = Endpoint(
    "futures_get_open_algo_orders",
    USDM_FUTURES,
    rest="GET /fapi/v1/openAlgoOrders",
    security=USER_DATA,
    weight={"symbol": 1, "else": 40},
)
FUTURES_GET_OPEN_ORDER: Endpoint[t.Order] = Endpoint(
    "futures_get_open_order", USDM_FUTURES, rest="GET /fapi/v1/openOrder", security=USER_DATA
)
FUTURES_GET_ORDER_AMENDMENT: Endpoint[list[t.FuturesOrderAmendment]] = Endpoint(
    "futures_get_order_amendment",
    USDM_FUTURES,
    rest="GET /fapi/v1/orderAmendment",
    security=USER_DATA,
)
FUTURES_GET_PORTFOLIO_MARGIN_ACCOUNT: Endpoint[t.PortfolioMarginAccount] = Endpoint(
    "futures_get_portfolio_margin_account",
    USDM_FUTURES,
    rest="GET /fapi/v1/pmAccountInfo",
    security=USER_DATA,
    weight=5,
)
FUTURES_GET_POSITION_MODE: Endpoint[t.FuturesPositionMode] = Endpoint(
    "futures_get_position_mode",
    USDM_FUTURES,
    rest="GET /fapi/v1/positionSide/dual",
    security=USER_DATA,
    weight=30,
)
FUTURES_GET_RATE_LIMIT: Endpoint[list[t.RateLimit]] = Endpoint(
    "futures_get_rate_limit", USDM_FUTURES, rest="GET /fapi/v1/rateLimit/order", security=USER_DATA
)
FUTURES_GLOBAL_LONGSHORT_RATIO: Endpoint[list[t.LongShortRatio]] = Endpoint(
    "futures_global_longshort_ratio",
    USDM_FUTURES,
    rest="GET /futures/data/globalLongShortAccountRatio",
    weight=0,
)
FUTURES_HISTORICAL_TRADES: Endpoint[list[t.PublicTrade]] = Endpoint(
    "futures_historical_trades",
    USDM_FUTURES,
    rest="GET /fapi/v1/historicalTrades",
    security=MARKET_DATA,
    weight=200,
)
FUTURES_INCOME_HISTORY: Endpoint[list[t.Income]] = Endpoint(
    "futures_income_history",
    USDM_FUTURES,
    rest="GET /fapi/v1/income",
    security=USER_DATA,
    weight=30,
)
FUTURES_INDEX_INFO: Endpoint[list[t.CompositeIndex]] = Endpoint(
    "futures_index_info", USDM_FUTURES, rest="GET /fapi/v1/indexInfo"
)
FUTURES_INDEX_PRICE_CONSTITUENTS: Endpoint[t.FuturesIndexPriceConstituents] = Endpoint(
    "futures_index_price_constituents", USDM_FUTURES, rest="GET /fapi/v1/constituents", weight=2
)
FUTURES_INDEX_PRICE_KLINES: Endpoint[list[t.Kline]] = Endpoint(
    "futures_index_price_klines",
    USDM_FUTURES,
    rest="GET /fapi/v1/indexPriceKlines",
    weight={"limit": {99: 1, 499: 2, 1000: 5, "else": 10}, "else": 5},
)
FUTURES_INSURANCE_FUND_BALANCE_SNAPSHOT: Endpoint[t.InsuranceFund | list[t.InsuranceFund]] = (
    Endpoint(
        "futures_insurance_fund_balance_snapshot",
        USDM_FUTURES,
        rest="GET /fapi/v1/insuranceBalance",
    )
)
FUTURES_KLINES: Endpoint[list[t.Kline]] = Endpoint(
    "futures_klines",
    USDM_FUTURES,
    rest="GET /fapi/v1/klines",
    weight={"limit": {99: 1, 499: 2, 1000: 5, "else": 10}, "else": 5},
)
FUTURES_LEVERAGE_BRACKET: Endpoint[t.SymbolBrackets | list[t.SymbolBrackets]] = Endpoint(
    "futures_leverage_bracket",
    USDM_FUTURES,
    rest="GET /fapi/v1/leverageBracket",
    security=USER_DATA,
)
FUTURES_LIQUIDATION_ORDERS: Endpoint[list[t.ForceOrder]] = Endpoint(
    "futures_liquidation_orders",
    USDM_FUTURES,
    rest="GET /fapi/v1/forceOrders",
    security=USER_DATA,
    weight={"symbol": 20, "else": 50},
)
FUTURES_MARK_PRICE: Endpoint[t.FuturesMarkPrice | list[t.FuturesMarkPrice]] = Endpoint(
    "futures_mark_price",
    USDM_FUTURES,
    rest="GET /fapi/v1/premiumIndex",
    weight={"symbol": 1, "else": 10},
)
FUTURES_MARK_PRICE_KLINES: Endpoint[list[t.Kline]] = Endpoint(
    "futures_mark_price_klines",
    USDM_FUTURES,
    rest="GET /fapi/v1/markPriceKlines",
    weight={"limit": {99: 1, 499: 2, 1000: 5, "else": 10}, "else": 5},
)
FUTURES_MODIFY_BATCH_ORDER: Endpoint[list[t.ModifiedOrder | t.FuturesOrderError]] = Endpoint(
    "futures_modify_batch_order",
    USDM_FUTURES,
    rest="PUT /fapi/v1/batchOrders",
    security=TRADE,
    weight=5,
    orders=5,
    encode={"batchOrders": "json"},
)
FUTURES_MODIFY_ORDER: Endpoint[t.ModifiedOrder] = Endpoint(
    "futures_modify_order",
    USDM_FUTURES,
    rest="PUT /fapi/v1/order",
    ws="order.modify",
    security=TRADE,
    weight=0,
    orders=1,
)
FUTURES_OPEN_INTEREST: Endpoint[t.OpenInterest] = Endpoint(
    "futures_open_interest", USDM_FUTURES, rest="GET /fapi/v1/openInterest"
)
FUTURES_OPEN_INTEREST_HIST: Endpoint[list[t.OpenInterestRecord]] = Endpoint(
    "futures_open_interest_hist", USDM_FUTURES, rest="GET /futures/data/openInterestHist", weight=0
)
FUTURES_ORDER_BOOK: Endpoint[t.OrderBook] = Endpoint(
    "futures_order_book",
    USDM_FUTURES,
    rest="GET /fapi/v1/depth",
    ws="depth",
    weight={"limit": {50: 2, 100: 5, 500: 10, 1000: 20}, "else": 10},
)
FUTURES_ORDERBOOK_TICKER: Endpoint[t.BookTicker | list[t.BookTicker]] = Endpoint(
    "futures_orderbook_ticker",
    USDM_FUTURES,
    rest="GET /fapi/v1/ticker/bookTicker",
    ws="ticker.book",
    weight={"symbol": 2, "else": 5},
)
FUTURES_PING: Endpoint[dict[str, Any]] = Endpoint(
    "futures_ping", USDM_FUTURES, rest="GET /fapi/v1/ping"
)
FUTURES_POSITION_INFORMATION: Endpoint[list[t.Position]] = Endpoint(
    "futures_position_information",
    USDM_FUTURES,
    rest="GET /fapi/v3/positionRisk",
    ws="v2/account.position",
    security=USER_DATA,
    weight=5,
)
FUTURES_POSITION_INFORMATION_V2: Endpoint[list[t.PositionV2]] = Endpoint(
    "futures_position_information_v2",
    USDM_FUTURES,
    rest="GET /fapi/v2/positionRisk",
    ws="account.position",
    security=USER_DATA,
    weight=5,
)
FUTURES_POSITION_MARGIN_HISTORY: Endpoint[list[t.PositionMarginRecord]] = Endpoint(
    "futures_position_margin_history",
    USDM_FUTURES,
    rest="GET /fapi/v1/positionMargin/history",
    security=TRADE,
)
FUTURES_PREMIUM_INDEX_KLINES: Endpoint[list[t.Kline]] = Endpoint(
    "futures_premium_index_klines",
    USDM_FUTURES,
    rest="GET /fapi/v1/premiumIndexKlines",
    weight={"limit": {99: 1, 499: 2, 1000: 5, "else": 10}, "else": 5},
)
FUTURES_RECENT_TRADES: Endpoint[list[t.PublicTrade]] = Endpoint(
    "futures_recent_trades", USDM_FUTURES, rest="GET /fapi/v1/trades", weight=5
)
FUTURES_RPI_DEPTH: Endpoint[t.OrderBook] = Endpoint(
    "futures_rpi_depth", USDM_FUTURES, rest="GET /fapi/v1/rpiDepth", weight=20
)
FUTURES_SET_FEE_BURN: Endpoint[t.FuturesResult] = Endpoint(
    "futures_set_fee_burn", USDM_FUTURES, rest="POST /fapi/v1/feeBurn", security=TRADE
)
FUTURES_SIGN_TRADFI_CONTRACT: Endpoint[t.FuturesResult] = Endpoint(
    "futures_sign_tradfi_contract",
    USDM_FUTURES,
    rest="POST /fapi/v1/stock/contract",
    security=USER_DATA,
    weight=50,
)
FUTURES_STREAM_CLOSE: Endpoint[dict[str, Any]] = Endpoint(
    "futures_stream_close",
    USDM_FUTURES,
    rest="DELETE /fapi/v1/listenKey",
    ws="userDataStream.stop",
    security=USER_STREAM,
    own=("listenKey",),
)
FUTURES_STREAM_GET_LISTEN_KEY: Endpoint[t.ListenKey] = Endpoint(
    "futures_stream_get_listen_key",
    USDM_FUTURES,
    rest="POST /fapi/v1/listenKey",
    ws="userDataStream.start",
    security=USER_STREAM,
)
FUTURES_STREAM_KEEPALIVE: Endpoint[t.ListenKey] = Endpoint(
    "futures_stream_keepalive",
    USDM_FUTURES,
    rest="PUT /fapi/v1/listenKey",
    ws="userDataStream.ping",
    security=USER_STREAM,
    own=("listenKey",),
)
FUTURES_SYMBOL_ADL_RISK: Endpoint[t.AdlRisk | list[t.AdlRisk]] = Endpoint(
    "futures_symbol_adl_risk", USDM_FUTURES, rest="GET /fapi/v1/symbolAdlRisk"
)
FUTURES_SYMBOL_CONFIG: Endpoint[list[t.SymbolConfig]] = Endpoint(
    "futures_symbol_config",
    USDM_FUTURES,
    rest="GET /fapi/v1/symbolConfig",
    security=USER_DATA,
    weight=5,
)
FUTURES_SYMBOL_TICKER: Endpoint[t.PriceTicker | list[t.PriceTicker]] = Endpoint(
    "futures_symbol_ticker",
    USDM_FUTURES,
    rest="GET /fapi/v2/ticker/price",
    ws="ticker.price",
    weight={"symbol": 1, "else": 2},
)
FUTURES_SYMBOL_TICKER_V1: Endpoint[t.PriceTicker | list[t.PriceTicker]] = Endpoint(
    "futures_symbol_ticker_v1",
    USDM_FUTURES,
    rest="GET /fapi/v1/ticker/price",
    weight={"symbol": 1, "else": 2},
    deprecated="deprecated by Binance; use futures_symbol_ticker. Binance gives no date.",
)
FUTURES_TAKER_LONGSHORT_RATIO: Endpoint[list[t.TakerVolume]] = Endpoint(
    "futures_taker_longshort_ratio",
    USDM_FUTURES,
    rest="GET /futures/data/takerlongshortRatio",
    weight=0,
)
FUTURES_TICKER: Endpoint[t.Ticker | list[t.Ticker]] = Endpoint(
    "futures_ticker",
    USDM_FUTURES,
    rest="GET /fapi/v1/ticker/24hr",
    weight={"symbol": 1, "else": 40},
)
FUTURES_TIME: Endpoint[t.ServerTime] = Endpoint(
    "futures_time", USDM_FUTURES, rest="GET /fapi/v1/time"
)
FUTURES_TOP_LONGSHORT_ACCOUNT_RATIO: Endpoint[list[t.LongShortRatio]] = Endpoint(
    "futures_top_longshort_account_ratio",
    USDM_FUTURES,
    rest="GET /futures/data/topLongShortAccountRatio",
    security=MARKET_DATA,
)
FUTURES_TOP_LONGSHORT_POSITION_RATIO: Endpoint[list[t.LongShortRatio]] = Endpoint(
    "futures_top_longshort_position_ratio",
    USDM_FUTURES,
    rest="GET /futures/data/topLongShortPositionRatio",
    security=MARKET_DATA,
    weight=0,
)
FUTURES_TRADING_SCHEDULE: Endpoint[t.TradingSchedule] = Endpoint(
    "futures_trading_schedule", USDM_FUTURES, rest="GET /fapi/v1/tradingSchedule", weight=5
)
FUTURES_CANCEL_ALL_OPEN_ORDERS: Endpoint[t.FuturesResult] = Endpoint(
    "futures_cancel_all_open_orders",
    USDM_FUTURES,
    rest="DELETE /fapi/v1/allOpenOrders",
    security=TRADE,
    own=("conditional",),
    routes=(Route(FUTURES_CANCEL_ALL_ALGO_OPEN_ORDERS, when={"conditional": (True,)}),),
)
FUTURES_CANCEL_ORDER: Endpoint[t.NewOrder] = Endpoint(
    "futures_cancel_order",
    USDM_FUTURES,
    rest="DELETE /fapi/v1/order",
    ws="order.cancel",
    security=TRADE,
    own=("conditional",),
    routes=(
        Route(FUTURES_CANCEL_ALGO_ORDER, when={"conditional": (True,)}),
        Route(FUTURES_CANCEL_ALGO_ORDER, any=("algoId", "clientAlgoId")),
    ),
)
FUTURES_GET_ALL_ORDERS: Endpoint[list[t.HistoricalOrder]] = Endpoint(
    "futures_get_all_orders",
    USDM_FUTURES,
    rest="GET /fapi/v1/allOrders",
    security=USER_DATA,
    weight=5,
    own=("conditional",),
    routes=(Route(FUTURES_GET_ALL_ALGO_ORDERS, when={"conditional": (True,)}),),
)
FUTURES_GET_OPEN_ORDERS: Endpoint[list[t.Order]] = Endpoint(
    "futures_get_open_orders",
    USDM_FUTURES,
    rest="GET /fapi/v1/openOrders",
    security=USER_DATA,
    weight={"symbol": 1, "else": 40},
    own=("conditional",),
    routes=(Route(FUTURES_GET_OPEN_ALGO_ORDERS, when={"conditional": (True,)}),),
)
FUTURES_GET_ORDER: Endpoint[t.Order] = Endpoint(
    "futures_get_order",
    USDM_FUTURES,
    rest="GET /fapi/v1/order",
    ws="order.status",
    security=USER_DATA,
    own=("conditional",),
    routes=(
        Route(FUTURES_GET_ALGO_ORDER, when={"conditional": (True,)}),
        Route(FUTURES_GET_ALGO_ORDER, any=("algoId", "clientAlgoId")),
    ),
)
FUTURES_CREATE_ALGO_ORDER: Endpoint[t.NewAlgoOrder] = Endpoint(
    "futures_create_algo_order",
    USDM_FUTURES,
    rest="POST /fapi/v1/algoOrder",
    ws="algoOrder.place",
    security=TRADE,
    weight=0,
    orders=1,
    order=PlacedOrder("clientAlgoId", FUTURES_GET_ALGO_ORDER, by="clientAlgoId"),
)
FUTURES_PLACE_BATCH_ORDER: Endpoint[list[t.NewOrder | t.FuturesOrderError]] = Endpoint(
    "futures_place_batch_order",
    USDM_FUTURES,
    rest="POST /fapi/v1/batchOrders",
    security=TRADE,
    weight=5,
    orders=5,
    order=PlacedOrder(
        "newClientOrderId",
        FUTURES_GET_ORDER,
        by="origClientOrderId",
        each="batchOrders",
        carry=("symbol", "orderId"),
    ),
    encode={"batchOrders": "json"},
)
FUTURES_CREATE_ORDER: Endpoint[t.NewOrder] = Endpoint(
    "futures_create_order",
    USDM_FUTURES,
    rest="POST /fapi/v1/order",
    ws="order.place",
    security=TRADE,
    weight=0,
    orders=1,
    order=PlacedOrder(
        "newClientOrderId", FUTURES_GET_ORDER, by="origClientOrderId", carry=("symbol",)
    ),
    routes=(
        Route(
            FUTURES_CREATE_ALGO_ORDER,
            when={
                "type": (
                    "STOP",
                    "STOP_MARKET",
                    "TAKE_PROFIT",
                    "TAKE_PROFIT_MARKET",
                    "TRAILING_STOP_MARKET",
                )
            },
            rename={
                "stopPrice": "triggerPrice",
                "activationPrice": "activatePrice",
                "newClientOrderId": "clientAlgoId",
            },
            fixed={"algoType": "CONDITIONAL"},
        ),
    ),
)

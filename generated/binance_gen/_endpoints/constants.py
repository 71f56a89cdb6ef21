# Generated from spec/*/enums.yaml, spec/common/constants.yaml by "make generate"; do not edit.
"""Class constants, under the names that python-binance's users know."""

from typing import Final

from ..runtime.url_constant import UrlConstant
from .products import (
    ALGO,
    BROKER,
    C2C,
    COINM_FUTURES,
    CONVERT,
    COPY_TRADING,
    CRYPTO_LOAN,
    DUAL_INVESTMENT,
    FIAT,
    GIFT_CARD,
    LENDING,
    MARGIN_,
    MINING,
    OPTIONS,
    PAY,
    PORTFOLIO_MARGIN,
    PORTFOLIO_MARGIN_PRO,
    REBATE,
    SIMPLE_EARN,
    SPOT,
    STAKING,
    STOCKS,
    SUB_ACCOUNT,
    USDM_FUTURES,
    VIP_LOAN,
    W3W_PREDICTION,
    WALLET,
    WEBSITE,
)


class ClientConstants:
    """On Client and AsyncClient."""

    AGG_BEST_MATCH: Final = "M"
    AGG_BUYER_MAKES: Final = "m"
    AGG_FIRST_TRADE_ID: Final = "f"
    AGG_ID: Final = "a"
    AGG_LAST_TRADE_ID: Final = "l"
    AGG_PRICE: Final = "p"
    AGG_QUANTITY: Final = "q"
    AGG_TIME: Final = "T"
    BASE_ENDPOINT_1: Final = "1"
    BASE_ENDPOINT_2: Final = "2"
    BASE_ENDPOINT_3: Final = "3"
    BASE_ENDPOINT_4: Final = "4"
    BASE_ENDPOINT_DEFAULT: Final = ""
    COIN_FUTURE_TO_SPOT: Final = "CMFUTURE_MAIN"
    FIAT_TO_MINING: Final = "C2C_MINING"
    FIAT_TO_SPOT: Final = "C2C_MAIN"
    FIAT_TO_USDT_FUTURE: Final = "C2C_UMFUTURE"
    FUTURES_API_VERSION: Final = "v1"
    FUTURES_API_VERSION2: Final = "v2"
    FUTURES_API_VERSION3: Final = "v3"
    FUTURE_ORDER_TYPE_LIMIT: Final = "LIMIT"
    FUTURE_ORDER_TYPE_LIMIT_MAKER: Final = "LIMIT_MAKER"
    FUTURE_ORDER_TYPE_MARKET: Final = "MARKET"
    FUTURE_ORDER_TYPE_STOP: Final = "STOP"
    FUTURE_ORDER_TYPE_STOP_MARKET: Final = "STOP_MARKET"
    FUTURE_ORDER_TYPE_TAKE_PROFIT: Final = "TAKE_PROFIT"
    FUTURE_ORDER_TYPE_TAKE_PROFIT_MARKET: Final = "TAKE_PROFIT_MARKET"
    FUTURE_ORDER_TYPE_TRAILING_STOP_MARKET: Final = "TRAILING_STOP_MARKET"
    KLINE_INTERVAL_12HOUR: Final = "12h"
    KLINE_INTERVAL_15MINUTE: Final = "15m"
    KLINE_INTERVAL_1DAY: Final = "1d"
    KLINE_INTERVAL_1HOUR: Final = "1h"
    KLINE_INTERVAL_1MINUTE: Final = "1m"
    KLINE_INTERVAL_1MONTH: Final = "1M"
    KLINE_INTERVAL_1SECOND: Final = "1s"
    KLINE_INTERVAL_1WEEK: Final = "1w"
    KLINE_INTERVAL_2HOUR: Final = "2h"
    KLINE_INTERVAL_30MINUTE: Final = "30m"
    KLINE_INTERVAL_3DAY: Final = "3d"
    KLINE_INTERVAL_3MINUTE: Final = "3m"
    KLINE_INTERVAL_4HOUR: Final = "4h"
    KLINE_INTERVAL_5MINUTE: Final = "5m"
    KLINE_INTERVAL_6HOUR: Final = "6h"
    KLINE_INTERVAL_8HOUR: Final = "8h"
    MARGIN_API_VERSION: Final = "v1"
    MARGIN_API_VERSION2: Final = "v2"
    MARGIN_API_VERSION3: Final = "v3"
    MARGIN_API_VERSION4: Final = "v4"
    MARGIN_CROSS_TO_SPOT: Final = "MARGIN_MAIN"
    MARGIN_CROSS_TO_USDT_FUTURE: Final = "MARGIN_UMFUTURE"
    MINING_TO_FIAT: Final = "MINING_C2C"
    MINING_TO_SPOT: Final = "MINING_MAIN"
    MINING_TO_USDT_FUTURE: Final = "MINING_UMFUTURE"
    OPTIONS_API_VERSION: Final = "v1"
    OPTIONS_TESTNET_URL: Final = "https://testnet.binanceops.{}/eapi"
    ORDER_RESP_TYPE_ACK: Final = "ACK"
    ORDER_RESP_TYPE_FULL: Final = "FULL"
    ORDER_RESP_TYPE_RESULT: Final = "RESULT"
    ORDER_STATUS_CANCELED: Final = "CANCELED"
    ORDER_STATUS_EXPIRED: Final = "EXPIRED"
    ORDER_STATUS_EXPIRED_IN_MATCH: Final = "EXPIRED_IN_MATCH"
    ORDER_STATUS_FILLED: Final = "FILLED"
    ORDER_STATUS_NEW: Final = "NEW"
    ORDER_STATUS_PARTIALLY_FILLED: Final = "PARTIALLY_FILLED"
    ORDER_STATUS_PENDING_CANCEL: Final = "PENDING_CANCEL"
    ORDER_STATUS_PENDING_NEW: Final = "PENDING_NEW"
    ORDER_STATUS_REJECTED: Final = "REJECTED"
    ORDER_TYPE_LIMIT: Final = "LIMIT"
    ORDER_TYPE_LIMIT_MAKER: Final = "LIMIT_MAKER"
    ORDER_TYPE_MARKET: Final = "MARKET"
    ORDER_TYPE_STOP_LOSS: Final = "STOP_LOSS"
    ORDER_TYPE_STOP_LOSS_LIMIT: Final = "STOP_LOSS_LIMIT"
    ORDER_TYPE_TAKE_PROFIT: Final = "TAKE_PROFIT"
    ORDER_TYPE_TAKE_PROFIT_LIMIT: Final = "TAKE_PROFIT_LIMIT"
    PORTFOLIO_API_VERSION: Final = "v1"
    PORTFOLIO_API_VERSION2: Final = "v2"
    PRIVATE_API_VERSION: Final = "v3"
    PUBLIC_API_VERSION: Final = "v3"
    SIDE_BUY: Final = "BUY"
    SIDE_SELL: Final = "SELL"
    SPOT_TO_COIN_FUTURE: Final = "MAIN_CMFUTURE"
    SPOT_TO_FIAT: Final = "MAIN_C2C"
    SPOT_TO_MARGIN_CROSS: Final = "MAIN_MARGIN"
    SPOT_TO_MINING: Final = "MAIN_MINING"
    SPOT_TO_USDT_FUTURE: Final = "MAIN_UMFUTURE"
    SYMBOL_TYPE_SPOT: Final = "SPOT"
    TIME_IN_FORCE_FOK: Final = "FOK"
    TIME_IN_FORCE_GTC: Final = "GTC"
    TIME_IN_FORCE_IOC: Final = "IOC"
    USDT_FUTURE_TO_FIAT: Final = "UMFUTURE_C2C"
    USDT_FUTURE_TO_MARGIN_CROSS: Final = "UMFUTURE_MARGIN"
    USDT_FUTURE_TO_SPOT: Final = "UMFUTURE_MAIN"

    API_DEMO_URL = UrlConstant(SPOT, "rest", "demo", "/api")
    API_TESTNET_URL = UrlConstant(SPOT, "rest", "testnet", "/api")
    API_URL = UrlConstant(SPOT, "rest", "live", "/api")
    FUTURES_COIN_DATA_TESTNET_URL = UrlConstant(
        COINM_FUTURES, "rest", "testnet", "/futures/data", (USDM_FUTURES,)
    )
    FUTURES_COIN_DATA_URL = UrlConstant(COINM_FUTURES, "rest", "live", "/futures/data")
    FUTURES_COIN_DEMO_URL = UrlConstant(COINM_FUTURES, "rest", "demo", "/dapi")
    FUTURES_COIN_TESTNET_URL = UrlConstant(COINM_FUTURES, "rest", "testnet", "/dapi")
    FUTURES_COIN_URL = UrlConstant(COINM_FUTURES, "rest", "live", "/dapi")
    FUTURES_DATA_TESTNET_URL = UrlConstant(
        USDM_FUTURES, "rest", "testnet", "/futures/data", (COINM_FUTURES,)
    )
    FUTURES_DATA_URL = UrlConstant(USDM_FUTURES, "rest", "live", "/futures/data")
    FUTURES_DEMO_URL = UrlConstant(USDM_FUTURES, "rest", "demo", "/fapi")
    FUTURES_TESTNET_URL = UrlConstant(USDM_FUTURES, "rest", "testnet", "/fapi")
    FUTURES_URL = UrlConstant(USDM_FUTURES, "rest", "live", "/fapi")
    MARGIN_API_URL = UrlConstant(
        MARGIN_,
        "rest",
        "live",
        "/sapi",
        (
            ALGO,
            BROKER,
            C2C,
            CONVERT,
            COPY_TRADING,
            CRYPTO_LOAN,
            DUAL_INVESTMENT,
            FIAT,
            GIFT_CARD,
            LENDING,
            MINING,
            PAY,
            PORTFOLIO_MARGIN_PRO,
            REBATE,
            SIMPLE_EARN,
            STAKING,
            STOCKS,
            SUB_ACCOUNT,
            VIP_LOAN,
            W3W_PREDICTION,
            WALLET,
        ),
    )
    OPTIONS_URL = UrlConstant(OPTIONS, "rest", "live", "/eapi")
    PAPI_URL = UrlConstant(PORTFOLIO_MARGIN, "rest", "live", "/papi")
    WEBSITE_URL = UrlConstant(WEBSITE, "rest", "live")
    WS_API_DEMO_URL = UrlConstant(SPOT, "ws_api", "demo")
    WS_API_TESTNET_URL = UrlConstant(SPOT, "ws_api", "testnet")
    WS_API_URL = UrlConstant(SPOT, "ws_api", "live")
    WS_FUTURES_DEMO_URL = UrlConstant(USDM_FUTURES, "ws_api", "demo")
    WS_FUTURES_TESTNET_URL = UrlConstant(USDM_FUTURES, "ws_api", "testnet")
    WS_FUTURES_URL = UrlConstant(USDM_FUTURES, "ws_api", "live")


class SocketConstants:
    """On the socket managers."""

    WEBSOCKET_DEPTH_10: Final = "10"
    WEBSOCKET_DEPTH_20: Final = "20"
    WEBSOCKET_DEPTH_5: Final = "5"

    DSTREAM_DEMO_URL = UrlConstant(COINM_FUTURES, "streams", "demo", "/")
    DSTREAM_TESTNET_URL = UrlConstant(COINM_FUTURES, "streams", "testnet", "/")
    DSTREAM_URL = UrlConstant(COINM_FUTURES, "streams", "live", "/")
    FSTREAM_DEMO_URL = UrlConstant(USDM_FUTURES, "streams", "demo", "/")
    FSTREAM_TESTNET_URL = UrlConstant(USDM_FUTURES, "streams", "testnet", "/")
    FSTREAM_URL = UrlConstant(USDM_FUTURES, "streams", "live", "/")
    STREAM_DEMO_URL = UrlConstant(SPOT, "streams", "demo", "/")
    STREAM_TESTNET_URL = UrlConstant(SPOT, "streams", "testnet", "/")
    STREAM_URL = UrlConstant(SPOT, "streams", "live", "/")

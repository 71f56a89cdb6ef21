# Generated from spec/*/enums.yaml, spec/common/constants.yaml by "make generate"; do not edit.
"""Class constants, under the names that python-binance's users know."""

from typing import Final

from ..runtime.url_constant import UrlConstant
from .products import SPOT


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
    MARGIN_CROSS_TO_SPOT: Final = "MARGIN_MAIN"
    MARGIN_CROSS_TO_USDT_FUTURE: Final = "MARGIN_UMFUTURE"
    MINING_TO_FIAT: Final = "MINING_C2C"
    MINING_TO_SPOT: Final = "MINING_MAIN"
    MINING_TO_USDT_FUTURE: Final = "MINING_UMFUTURE"
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
    WEBSITE_URL: Final = "https://www.binance.{}"

    API_DEMO_URL = UrlConstant(SPOT, "rest", "demo", "/api")
    API_TESTNET_URL = UrlConstant(SPOT, "rest", "testnet", "/api")
    API_URL = UrlConstant(SPOT, "rest", "live", "/api")
    WS_API_DEMO_URL = UrlConstant(SPOT, "ws_api", "demo")
    WS_API_TESTNET_URL = UrlConstant(SPOT, "ws_api", "testnet")
    WS_API_URL = UrlConstant(SPOT, "ws_api", "live")


class SocketConstants:
    """On the socket managers."""

    WEBSOCKET_DEPTH_10: Final = "10"
    WEBSOCKET_DEPTH_20: Final = "20"
    WEBSOCKET_DEPTH_5: Final = "5"

    STREAM_DEMO_URL = UrlConstant(SPOT, "streams", "demo", "/")
    STREAM_TESTNET_URL = UrlConstant(SPOT, "streams", "testnet", "/")
    STREAM_URL = UrlConstant(SPOT, "streams", "live", "/")

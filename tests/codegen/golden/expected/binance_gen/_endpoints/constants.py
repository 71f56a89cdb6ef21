# Generated from spec/*/enums.yaml, spec/common/constants.yaml by "make generate"; do not edit.
"""Class constants, under the names that python-binance's users know."""

from typing import Final

from ..runtime.url_constant import UrlConstant
from .products import ALPHA, BETA


class ClientConstants:
    """On Client and AsyncClient."""

    AGG_ID: Final = "a"
    KLINE_INTERVAL_1MINUTE: Final = "1m"
    KLINE_INTERVAL_1MONTH: Final = "1M"
    SIDE_BUY: Final = "BUY"
    SIDE_SELL: Final = "SELL"

    API_URL = UrlConstant(ALPHA, "rest", "live", "/api")


class SocketConstants:
    """On the socket managers."""

    DEPTH_5: Final = "5"

    STREAM_URL = UrlConstant(BETA, "streams", "live")

# Generated from spec/stocks/ by "make generate"; do not edit.
"""Stocks: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import MARKET_DATA, TRADE, USER_DATA, USER_STREAM, Endpoint, PlacedOrder
from .products import STOCKS

if TYPE_CHECKING:
    from ..types import stocks as t

STOCKS_CANCEL_ALL_ORDERS: Endpoint[t.Success] = Endpoint(
    "stocks_cancel_all_orders", STOCKS, rest="POST /sapi/v1/equity/order/cancel-all", security=TRADE
)
STOCKS_CANCEL_ORDER: Endpoint[t.CanceledOrder] = Endpoint(
    "stocks_cancel_order", STOCKS, rest="POST /sapi/v1/equity/order/cancel", security=TRADE
)
STOCKS_GET_EXCHANGE_INFO: Endpoint[t.ExchangeInfo] = Endpoint(
    "stocks_get_exchange_info",
    STOCKS,
    rest="GET /sapi/v1/equity/market/exchangeInfo",
    security=MARKET_DATA,
)
STOCKS_GET_OPEN_ORDERS: Endpoint[list[t.Order]] = Endpoint(
    "stocks_get_open_orders",
    STOCKS,
    rest="GET /sapi/v1/equity/order/open-orders",
    security=USER_DATA,
)
STOCKS_GET_ORDER: Endpoint[t.OrderDetail] = Endpoint(
    "stocks_get_order", STOCKS, rest="GET /sapi/v1/equity/order/detail", security=USER_DATA
)
STOCKS_GET_ORDER_HISTORY: Endpoint[t.OrderHistory] = Endpoint(
    "stocks_get_order_history",
    STOCKS,
    rest="GET /sapi/v1/equity/order/history",
    security=USER_DATA,
    encode={"orderStatus": "comma"},
)
STOCKS_GET_QUOTE: Endpoint[t.Quote] = Endpoint(
    "stocks_get_quote", STOCKS, rest="GET /sapi/v1/equity/market/quote", security=MARKET_DATA
)
STOCKS_GET_TOKEN_CONVERSION: Endpoint[t.TokenConversion] = Endpoint(
    "stocks_get_token_conversion",
    STOCKS,
    rest="GET /sapi/v1/equity/tokenized/convert-status",
    security=USER_DATA,
)
STOCKS_GET_TOKEN_CONVERSION_HISTORY: Endpoint[t.TokenConversions] = Endpoint(
    "stocks_get_token_conversion_history",
    STOCKS,
    rest="GET /sapi/v1/equity/tokenized/history",
    security=USER_DATA,
)
STOCKS_GET_TOKENIZED_ASSETS: Endpoint[list[t.TokenizedAsset]] = Endpoint(
    "stocks_get_tokenized_assets",
    STOCKS,
    rest="GET /sapi/v1/equity/market/tokenized-assets",
    security=MARKET_DATA,
)
STOCKS_GET_TRADE_HISTORY: Endpoint[t.TradeHistory] = Endpoint(
    "stocks_get_trade_history", STOCKS, rest="GET /sapi/v1/equity/trade/history", security=USER_DATA
)
STOCKS_SIGN_DISCLAIMER: Endpoint[t.Success] = Endpoint(
    "stocks_sign_disclaimer", STOCKS, rest="POST /sapi/v1/equity/account/disclaimer", security=TRADE
)
STOCKS_STREAM_GET_LISTEN_KEY: Endpoint[t.ListenKey] = Endpoint(
    "stocks_stream_get_listen_key",
    STOCKS,
    rest="POST /sapi/v1/equity/listenKey",
    security=USER_STREAM,
)
STOCKS_CREATE_ORDER: Endpoint[t.NewOrder] = Endpoint(
    "stocks_create_order",
    STOCKS,
    rest="POST /sapi/v1/equity/order/place",
    security=TRADE,
    order=PlacedOrder("clientOrderId", STOCKS_GET_ORDER, by="clientOrderId"),
)
STOCKS_MINT_TOKEN: Endpoint[t.ConversionRequest] = Endpoint(
    "stocks_mint_token",
    STOCKS,
    rest="POST /sapi/v1/equity/tokenized/mint",
    security=TRADE,
    order=PlacedOrder("clientOrderId"),
)
STOCKS_REDEEM_TOKEN: Endpoint[t.ConversionRequest] = Endpoint(
    "stocks_redeem_token",
    STOCKS,
    rest="POST /sapi/v1/equity/tokenized/redeem",
    security=TRADE,
    order=PlacedOrder("clientOrderId"),
)

# Generated from spec/stocks/streams.yaml by "make generate"; do not edit.
"""Stocks: streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._endpoints.products import STOCKS
from .._endpoints.stocks import STOCKS_GET_OPEN_ORDERS, STOCKS_STREAM_GET_LISTEN_KEY
from ..runtime.endpoint import Route, Stream

if TYPE_CHECKING:
    from ..types import stocks as t

STOCKS_CALENDAR_SOCKET: Stream[t.CalendarEvent] = Stream(
    "stocks_calendar_socket", STOCKS, template="calendar", sequence={"else": {"last": "ts"}}
)
STOCKS_KLINE_SOCKET: Stream[t.KlineEvent] = Stream(
    "stocks_kline_socket",
    STOCKS,
    template="<symbol>@kline_<interval>",
    params={
        "symbol": {"required": True, "case": "upper"},
        "interval": {"values": ["5m", "1h", "1d", "1w", "1M"]},
    },
    sequence={"else": {"last": "E"}},
    newest={"else": "k.t"},
)
STOCKS_PRICE_SOCKET: Stream[t.PriceEvent] = Stream("stocks_price_socket", STOCKS, template="price")
STOCKS_QUOTE_SOCKET: Stream[t.QuoteEvent] = Stream(
    "stocks_quote_socket",
    STOCKS,
    template="<symbol>@quote",
    params={"symbol": {"required": True, "case": "upper"}},
    sequence={"else": {"last": "E"}},
    newest={"else": "stream"},
)
STOCKS_TRADABILITY_SOCKET: Stream[t.TradabilityEvent] = Stream(
    "stocks_tradability_socket",
    STOCKS,
    template="<symbol>@tradability",
    params={"symbol": {"required": True, "case": "upper"}},
    sequence={"else": {"last": "t"}},
)
STOCKS_TRADING_STATUS_SOCKET: Stream[t.TradingStatusEvent] = Stream(
    "stocks_trading_status_socket",
    STOCKS,
    template="<symbol>@tradingStatus",
    params={"symbol": {"required": True, "case": "upper"}},
)
STOCKS_USER_SOCKET: Stream[t.OrderReport] = Stream(
    "stocks_user_socket",
    STOCKS,
    template="<listenKey>@orderReport",
    sequence={"else": {"last": "E"}},
    user={"create": STOCKS_STREAM_GET_LISTEN_KEY, "keepalive": STOCKS_STREAM_GET_LISTEN_KEY},
    every=1800,
    reconcile={"open_orders": Route(STOCKS_GET_OPEN_ORDERS)},
)

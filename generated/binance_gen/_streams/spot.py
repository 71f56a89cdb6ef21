# Generated from spec/spot/streams.yaml by "make generate"; do not edit.
"""Spot: streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._endpoints.products import SPOT
from .._endpoints.spot import (
    GET_ACCOUNT,
    GET_OPEN_ORDER_LISTS,
    GET_OPEN_ORDERS,
    SESSION_SUBSCRIBE_USER_DATA,
    SESSION_SUBSCRIPTIONS,
    SUBSCRIBE_USER_DATA,
    UNSUBSCRIBE_USER_DATA,
)
from ..runtime.endpoint import Route, Stream

if TYPE_CHECKING:
    from ..types import spot as t

AGGTRADE_SOCKET: Stream[t.AggregateTradeEvent] = Stream(
    "aggtrade_socket",
    SPOT,
    template="<symbol>@aggTrade",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "a", "step": True}},
)
ALL_ROLLING_WINDOW_TICKERS_SOCKET: Stream[list[t.RollingWindowTickerEvent]] = Stream(
    "all_rolling_window_tickers_socket",
    SPOT,
    template="!ticker_<window_size>@arr",
    params={"window_size": {"required": True, "values": ["1h", "4h", "1d"]}},
    sequence={"else": {"last": "E"}},
    newest={"else": "s"},
)
AVG_PRICE_SOCKET: Stream[t.AveragePriceEvent] = Stream(
    "avg_price_socket",
    SPOT,
    template="<symbol>@avgPrice",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "E"}},
    newest={"else": "stream"},
)
BLOCK_TRADE_SOCKET: Stream[t.BlockTradeEvent] = Stream(
    "block_trade_socket",
    SPOT,
    template="<symbol>@blockTrade",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "t"}},
)
BOOK_TICKER_SOCKET: Stream[t.BookTickerEvent] = Stream(
    "book_ticker_socket",
    SPOT,
    template="!bookTicker",
    sequence={"else": {"last": "u", "by": "s"}},
    newest={"else": "s"},
    deprecated="deprecated by Binance and switched off on 2022-12-07; use symbol_book_ticker_socket. Binance sends nothing here any more; there is no replacement for all symbols at once.",
)
DEPTH_SOCKET: Stream[t.PartialDepth | t.DepthUpdate] = Stream(
    "depth_socket",
    SPOT,
    template="<symbol>@depth[<depth>][@<interval>ms]",
    params={
        "symbol": {"required": True, "case": "lower"},
        "depth": {"values": [5, 10, 20]},
        "interval": {"values": [100, 1000]},
    },
    sequence={"depth": {"last": "lastUpdateId"}, "else": {"last": "u", "first": "U", "step": True}},
    newest={"depth": "stream"},
)
KLINE_SOCKET: Stream[t.KlineEvent] = Stream(
    "kline_socket",
    SPOT,
    template="<symbol>@kline_<interval>[@<offset>]",
    params={
        "symbol": {"required": True, "case": "lower"},
        "interval": {
            "values": [
                "1s",
                "1m",
                "3m",
                "5m",
                "15m",
                "30m",
                "1h",
                "2h",
                "4h",
                "6h",
                "8h",
                "12h",
                "1d",
                "3d",
                "1w",
                "1M",
            ]
        },
        "offset": {"values": ["+08:00"]},
    },
    sequence={"else": {"last": "E"}},
    newest={"else": "k.t"},
)
MINITICKER_SOCKET: Stream[list[t.MiniTickerEvent]] = Stream(
    "miniticker_socket",
    SPOT,
    template="!miniTicker@arr",
    params={"update_time": {"min": 1000}},
    sequence={"else": {"last": "E"}},
    newest={"else": "s"},
    conflate={"by": "s", "every": "update_time", "native": 1000},
)
MULTIPLEX_SOCKET: Stream[t.CombinedEvent] = Stream(
    "multiplex_socket",
    SPOT,
    sequences={
        "[^@/]+@aggTrade": {"last": "a", "step": True},
        "!ticker_(?:1d|1h|4h)@arr": {"last": "E"},
        "[^@/]+@avgPrice": {"last": "E"},
        "[^@/]+@blockTrade": {"last": "t"},
        "!bookTicker": {"last": "u", "by": "s"},
        "[^@/]+@depth(?:(?:10|20|5))(?:@(?:1000|100)ms)?": {"last": "lastUpdateId"},
        "[^@/]+@depth(?:(?:10|20|5))?(?:@(?:1000|100)ms)?": {
            "last": "u",
            "first": "U",
            "step": True,
        },
        "[^@/]+@kline_(?:12h|15m|30m|1M|1d|1h|1m|1s|1w|2h|3d|3m|4h|5m|6h|8h)(?:@(?:\\+08:00))?": {
            "last": "E"
        },
        "!miniTicker@arr": {"last": "E"},
        "[^@/]+@referencePrice": {"last": "t"},
        "[^@/]+@ticker_(?:1d|1h|4h)": {"last": "E"},
        "[^@/]+@bookTicker": {"last": "u"},
        "[^@/]+@miniTicker": {"last": "E"},
        "[^@/]+@ticker": {"last": "E"},
        "!ticker_1d@arr": {"last": "E"},
        "[^@/]+@trade": {"last": "t", "step": True},
    },
    newest_by_name={
        "!ticker_(?:1d|1h|4h)@arr": "s",
        "[^@/]+@avgPrice": "stream",
        "!bookTicker": "s",
        "[^@/]+@depth(?:(?:10|20|5))(?:@(?:1000|100)ms)?": "stream",
        "[^@/]+@kline_(?:12h|15m|30m|1M|1d|1h|1m|1s|1w|2h|3d|3m|4h|5m|6h|8h)(?:@(?:\\+08:00))?": "k.t",
        "!miniTicker@arr": "s",
        "[^@/]+@referencePrice": "stream",
        "[^@/]+@ticker_(?:1d|1h|4h)": "stream",
        "[^@/]+@bookTicker": "stream",
        "[^@/]+@miniTicker": "stream",
        "[^@/]+@ticker": "stream",
        "!ticker_1d@arr": "s",
    },
    multiplex=True,
)
REFERENCE_PRICE_SOCKET: Stream[t.ReferencePriceEvent] = Stream(
    "reference_price_socket",
    SPOT,
    template="<symbol>@referencePrice",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "t"}},
    newest={"else": "stream"},
)
ROLLING_WINDOW_TICKER_SOCKET: Stream[t.RollingWindowTickerEvent] = Stream(
    "rolling_window_ticker_socket",
    SPOT,
    template="<symbol>@ticker_<window_size>",
    params={
        "symbol": {"required": True, "case": "lower"},
        "window_size": {"required": True, "values": ["1h", "4h", "1d"]},
    },
    sequence={"else": {"last": "E"}},
    newest={"else": "stream"},
)
SYMBOL_BOOK_TICKER_SOCKET: Stream[t.BookTickerEvent] = Stream(
    "symbol_book_ticker_socket",
    SPOT,
    template="<symbol>@bookTicker",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "u"}},
    newest={"else": "stream"},
)
SYMBOL_MINITICKER_SOCKET: Stream[t.MiniTickerEvent] = Stream(
    "symbol_miniticker_socket",
    SPOT,
    template="<symbol>@miniTicker",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "E"}},
    newest={"else": "stream"},
)
SYMBOL_TICKER_SOCKET: Stream[t.TickerEvent] = Stream(
    "symbol_ticker_socket",
    SPOT,
    template="<symbol>@ticker",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "E"}},
    newest={"else": "stream"},
)
TICKER_SOCKET: Stream[list[t.RollingWindowTickerEvent]] = Stream(
    "ticker_socket",
    SPOT,
    template="!ticker_1d@arr",
    sequence={"else": {"last": "E"}},
    newest={"else": "s"},
    deprecated="deprecated by Binance and switched off on 2026-03-26; use all_rolling_window_tickers_socket. Was !ticker@arr; now !ticker_1d@arr, whose items lack x, Q, b, B, a and A.",
)
TRADE_SOCKET: Stream[t.TradeEvent] = Stream(
    "trade_socket",
    SPOT,
    template="<symbol>@trade",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "t", "step": True}},
)
USER_SOCKET: Stream[t.SpotUserEvent] = Stream(
    "user_socket",
    SPOT,
    user={
        "subscribe": SUBSCRIBE_USER_DATA,
        "session": SESSION_SUBSCRIBE_USER_DATA,
        "subscriptions": SESSION_SUBSCRIPTIONS,
        "unsubscribe": UNSUBSCRIBE_USER_DATA,
    },
    reconcile={
        "balances": Route(GET_ACCOUNT),
        "open_order_lists": Route(GET_OPEN_ORDER_LISTS),
        "open_orders": Route(GET_OPEN_ORDERS),
    },
)

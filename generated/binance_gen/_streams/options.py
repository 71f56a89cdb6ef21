# Generated from spec/options/streams.yaml by "make generate"; do not edit.
"""Options: streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._endpoints.options import (
    OPTIONS_GET_MARGIN_ACCOUNT,
    OPTIONS_POSITIONS,
    OPTIONS_QUERY_PENDING_ORDERS,
    OPTIONS_STREAM_CLOSE,
    OPTIONS_STREAM_GET_LISTEN_KEY,
    OPTIONS_STREAM_KEEPALIVE,
)
from .._endpoints.products import OPTIONS
from ..runtime.endpoint import Route, Stream

if TYPE_CHECKING:
    from ..types import options as t

OPTIONS_BOOK_TICKER_SOCKET: Stream[t.BookTickerEvent] = Stream(
    "options_book_ticker_socket",
    OPTIONS,
    template="<symbol>@bookTicker",
    prefix="public",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "u"}},
    newest={"else": "stream"},
)
OPTIONS_DEPTH_SOCKET: Stream[t.PartialDepth] = Stream(
    "options_depth_socket",
    OPTIONS,
    template="<symbol>@depth<depth>@<speed>",
    prefix="public",
    params={
        "symbol": {"required": True, "case": "lower"},
        "depth": {"values": [5, 10, 20]},
        "speed": {"values": ["100ms", "500ms"]},
    },
    sequence={"else": {"last": "u"}},
    newest={"else": "stream"},
)
OPTIONS_DIFF_DEPTH_SOCKET: Stream[t.DepthUpdate] = Stream(
    "options_diff_depth_socket",
    OPTIONS,
    template="<symbol>@depth@<speed>",
    prefix="public",
    params={"symbol": {"required": True, "case": "lower"}, "speed": {"values": ["100ms", "500ms"]}},
    sequence={"else": {"last": "u", "first": "U", "previous": "pu"}},
)
OPTIONS_INDEX_PRICE_SOCKET: Stream[list[t.IndexPriceEvent]] = Stream(
    "options_index_price_socket",
    OPTIONS,
    template="!index@arr",
    prefix="market",
    sequence={"else": {"last": "E"}},
    newest={"else": "s"},
)
OPTIONS_KLINE_SOCKET: Stream[t.KlineEvent] = Stream(
    "options_kline_socket",
    OPTIONS,
    template="<symbol>@kline_<interval>",
    prefix="market",
    params={
        "symbol": {"required": True, "case": "lower"},
        "interval": {
            "values": [
                "1m",
                "3m",
                "5m",
                "15m",
                "30m",
                "1h",
                "2h",
                "4h",
                "6h",
                "12h",
                "1d",
                "3d",
                "1w",
            ]
        },
    },
    sequence={"else": {"last": "E"}},
    newest={"else": "k.t"},
)
OPTIONS_MARK_PRICE_SOCKET: Stream[list[t.MarkPriceEvent]] = Stream(
    "options_mark_price_socket",
    OPTIONS,
    template="<symbol>@optionMarkPrice",
    prefix="market",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "E"}},
    newest={"else": "s"},
)
OPTIONS_MULTIPLEX_SOCKET: Stream[t.CombinedEvent] = Stream(
    "options_multiplex_socket",
    OPTIONS,
    prefixes={
        "!index@arr": "market",
        "!optionSymbol": "market",
        "@bookTicker": "public",
        "@depth": "public",
        "@depth@": "public",
        "@kline_": "market",
        "@openInterest@": "market",
        "@optionMarkPrice": "market",
        "@optionTicker": "public",
        "@optionTicker@": "public",
        "@optionTrade": "public",
    },
    sequences={
        "[^@/]+@bookTicker": {"last": "u"},
        "[^@/]+@depth(?:10|20|5)@(?:100ms|500ms)": {"last": "u"},
        "[^@/]+@depth@(?:100ms|500ms)": {"last": "u", "first": "U", "previous": "pu"},
        "!index@arr": {"last": "E"},
        "[^@/]+@kline_(?:12h|15m|30m|1d|1h|1m|1w|2h|3d|3m|4h|5m|6h)": {"last": "E"},
        "[^@/]+@optionMarkPrice": {"last": "E"},
        "!optionSymbol": {"last": "E"},
        "[^@/]+@openInterest@[^@/]+": {"last": "E"},
        "[^@/]+@optionTrade": {"last": "t"},
        "[^@/]+@optionTicker": {"last": "E"},
    },
    newest_by_name={
        "[^@/]+@bookTicker": "stream",
        "[^@/]+@depth(?:10|20|5)@(?:100ms|500ms)": "stream",
        "!index@arr": "s",
        "[^@/]+@kline_(?:12h|15m|30m|1d|1h|1m|1w|2h|3d|3m|4h|5m|6h)": "k.t",
        "[^@/]+@optionMarkPrice": "s",
        "[^@/]+@openInterest@[^@/]+": "s",
        "[^@/]+@optionTicker@[^@/]+": "s",
        "[^@/]+@optionTicker": "stream",
    },
    multiplex=True,
)
OPTIONS_NEW_SYMBOL_SOCKET: Stream[t.NewSymbolEvent] = Stream(
    "options_new_symbol_socket",
    OPTIONS,
    template="!optionSymbol",
    prefix="market",
    sequence={"else": {"last": "E"}},
)
OPTIONS_OPEN_INTEREST_SOCKET: Stream[list[t.OpenInterestEvent]] = Stream(
    "options_open_interest_socket",
    OPTIONS,
    template="<symbol>@openInterest@<expiration_date>",
    prefix="market",
    params={"symbol": {"required": True, "case": "lower"}, "expiration_date": {"required": True}},
    sequence={"else": {"last": "E"}},
    newest={"else": "s"},
)
OPTIONS_RECENT_TRADES_SOCKET: Stream[t.TradeEvent] = Stream(
    "options_recent_trades_socket",
    OPTIONS,
    template="<symbol>@optionTrade",
    prefix="public",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "t"}},
)
OPTIONS_TICKER_BY_EXPIRATION_SOCKET: Stream[t.TickerEvent] = Stream(
    "options_ticker_by_expiration_socket",
    OPTIONS,
    template="<symbol>@optionTicker@<expiration_date>",
    prefix="public",
    params={"symbol": {"required": True, "case": "lower"}, "expiration_date": {"required": True}},
    newest={"else": "s"},
)
OPTIONS_TICKER_SOCKET: Stream[t.TickerEvent] = Stream(
    "options_ticker_socket",
    OPTIONS,
    template="<symbol>@optionTicker",
    prefix="public",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "E"}},
    newest={"else": "stream"},
)
OPTIONS_USER_SOCKET: Stream[t.OptionsUserEvent] = Stream(
    "options_user_socket",
    OPTIONS,
    prefix="private",
    user={
        "create": OPTIONS_STREAM_GET_LISTEN_KEY,
        "keepalive": OPTIONS_STREAM_KEEPALIVE,
        "close": OPTIONS_STREAM_CLOSE,
    },
    every=1800,
    reconcile={
        "balances": Route(OPTIONS_GET_MARGIN_ACCOUNT),
        "open_orders": Route(OPTIONS_QUERY_PENDING_ORDERS),
        "positions": Route(OPTIONS_POSITIONS),
    },
)

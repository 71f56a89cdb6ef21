# Generated from spec/alpha/streams.yaml by "make generate"; do not edit.
"""Alpha: streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._endpoints.products import ALPHA
from ..runtime.endpoint import Stream

if TYPE_CHECKING:
    from ..types import alpha as t

ALPHA_AGGTRADE_SOCKET: Stream[t.AggregateTradeEvent] = Stream(
    "alpha_aggtrade_socket",
    ALPHA,
    template="<symbol>@aggTrade",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "a"}},
)
ALPHA_ALL_TOKENS_TICKER_SOCKET: Stream[t.TokenTickersEvent] = Stream(
    "alpha_all_tokens_ticker_socket", ALPHA, template="came@allTokens@ticker24"
)
ALPHA_BOOK_TICKER_SOCKET: Stream[t.BookTickerEvent] = Stream(
    "alpha_book_ticker_socket",
    ALPHA,
    template="!bookTicker",
    sequence={"else": {"last": "u", "by": "s"}},
    newest={"else": "s"},
)
ALPHA_CONTRACT_KLINE_SOCKET: Stream[t.ContractKlineEvent] = Stream(
    "alpha_contract_kline_socket",
    ALPHA,
    template="came@<contract_address>@<chain_id>@kline_<interval>",
    params={
        "contract_address": {"required": True},
        "chain_id": {"required": True},
        "interval": {"values": ["1s", "1m", "5m", "15m", "1h", "4h", "1d"]},
    },
    newest={"else": "k.ot"},
)
ALPHA_DEPTH_SOCKET: Stream[t.DepthUpdate] = Stream(
    "alpha_depth_socket",
    ALPHA,
    template="<symbol>@depth<depth>@<interval>ms",
    params={
        "symbol": {"required": True, "case": "lower"},
        "depth": {"required": True, "values": [5, 10, 20]},
        "interval": {"values": [0, 100, 500]},
    },
    sequence={"else": {"last": "u"}},
    newest={"else": "stream"},
)
ALPHA_FULL_DEPTH_SOCKET: Stream[t.DepthUpdate] = Stream(
    "alpha_full_depth_socket",
    ALPHA,
    template="<symbol>@fulldepth@<interval>ms",
    params={"symbol": {"required": True, "case": "lower"}, "interval": {"values": [0, 100, 500]}},
    sequence={"else": {"last": "u", "first": "U", "previous": "pu"}},
)
ALPHA_KLINE_SOCKET: Stream[t.KlineEvent] = Stream(
    "alpha_kline_socket",
    ALPHA,
    template="<symbol>@kline_<interval>",
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
                "8h",
                "12h",
                "1d",
                "3d",
                "1w",
                "1M",
            ]
        },
    },
    sequence={"else": {"last": "E"}},
    newest={"else": "k.t"},
)
ALPHA_MINITICKER_SOCKET: Stream[t.MiniTickerEvent | list[t.MiniTickerEvent]] = Stream(
    "alpha_miniticker_socket",
    ALPHA,
    template="!miniTicker@arr",
    sequence={"else": {"last": "E"}},
    newest={"else": "s"},
)
ALPHA_MULTIPLEX_SOCKET: Stream[t.CombinedEvent] = Stream(
    "alpha_multiplex_socket",
    ALPHA,
    sequences={
        "[^@/]+@aggTrade": {"last": "a"},
        "!bookTicker": {"last": "u", "by": "s"},
        "[^@/]+@depth(?:10|20|5)@(?:100|500|0)ms": {"last": "u"},
        "[^@/]+@fulldepth@(?:100|500|0)ms": {"last": "u", "first": "U", "previous": "pu"},
        "[^@/]+@kline_(?:12h|15m|30m|1M|1d|1h|1m|1w|2h|3d|3m|4h|5m|6h|8h)": {"last": "E"},
        "!miniTicker@arr": {"last": "E"},
        "[^@/]+@bookTicker": {"last": "u"},
        "[^@/]+@miniTicker": {"last": "E"},
        "[^@/]+@ticker": {"last": "E"},
        "!ticker@arr": {"last": "E"},
        "[^@/]+@trade": {"last": "t"},
    },
    newest_by_name={
        "!bookTicker": "s",
        "came@[^@/]+@[^@/]+@kline_(?:15m|1d|1h|1m|1s|4h|5m)": "k.ot",
        "[^@/]+@depth(?:10|20|5)@(?:100|500|0)ms": "stream",
        "[^@/]+@kline_(?:12h|15m|30m|1M|1d|1h|1m|1w|2h|3d|3m|4h|5m|6h|8h)": "k.t",
        "!miniTicker@arr": "s",
        "[^@/]+@bookTicker": "stream",
        "[^@/]+@miniTicker": "stream",
        "[^@/]+@ticker": "stream",
        "!ticker@arr": "s",
    },
    multiplex=True,
)
ALPHA_SYMBOL_BOOK_TICKER_SOCKET: Stream[t.BookTickerEvent] = Stream(
    "alpha_symbol_book_ticker_socket",
    ALPHA,
    template="<symbol>@bookTicker",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "u"}},
    newest={"else": "stream"},
)
ALPHA_SYMBOL_MINITICKER_SOCKET: Stream[t.MiniTickerEvent] = Stream(
    "alpha_symbol_miniticker_socket",
    ALPHA,
    template="<symbol>@miniTicker",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "E"}},
    newest={"else": "stream"},
)
ALPHA_SYMBOL_TICKER_SOCKET: Stream[t.TickerEvent] = Stream(
    "alpha_symbol_ticker_socket",
    ALPHA,
    template="<symbol>@ticker",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "E"}},
    newest={"else": "stream"},
)
ALPHA_TICKER_SOCKET: Stream[t.TickerEvent | list[t.TickerEvent]] = Stream(
    "alpha_ticker_socket",
    ALPHA,
    template="!ticker@arr",
    sequence={"else": {"last": "E"}},
    newest={"else": "s"},
)
ALPHA_TRADE_SOCKET: Stream[t.TradeEvent] = Stream(
    "alpha_trade_socket",
    ALPHA,
    template="<symbol>@trade",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "t"}},
)

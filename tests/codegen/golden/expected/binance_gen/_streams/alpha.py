# Generated from spec/alpha/streams.yaml by "make generate"; do not edit.
"""Alpha: streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._endpoints.alpha import SUBSCRIBE_USER_DATA
from .._endpoints.products import ALPHA
from ..runtime.endpoint import Route, Stream
from .beta import BETA_TRADE_SOCKET

if TYPE_CHECKING:
    from ..types import alpha as t

DEPTH_SOCKET: Stream[t.OrderBook | t.BookEvent] = Stream(
    "depth_socket",
    ALPHA,
    template="<symbol>@depth[<depth>][@<interval>ms]",
    prefix="public",
    params={
        "symbol": {"required": True, "case": "lower"},
        "depth": {"values": [5, 10, 20]},
        "interval": {"values": [100, 1000]},
    },
    sequence={"else": {"last": "u", "first": "U"}},
)
KLINE_SOCKET: Stream[t.Klines] = Stream(
    "kline_socket",
    ALPHA,
    template="<symbol>@kline_<interval>",
    params={"symbol": {"required": True, "case": "lower"}, "interval": {"values": ["1m", "1M"]}},
)
MULTIPLEX_SOCKET: Stream[t.CombinedEvent] = Stream(
    "multiplex_socket",
    ALPHA,
    prefix="<category>",
    prefixes={"@depth": "public", "@trade": "market"},
    params={"category": {"values": ["public", "market"]}},
    sequences={"[^@/]+@depth(?:(?:10|20|5))?(?:@(?:1000|100)ms)?": {"last": "u", "first": "U"}},
    multiplex=True,
)
TICKER_SOCKET: Stream[list[t.Ticker]] = Stream(
    "ticker_socket",
    ALPHA,
    template="!ticker@arr",
    params={"update_time": {"min": 1000}},
    conflate={"by": "s", "every": "update_time", "native": 1000},
    deprecated="deprecated by Binance and switched off on 2022-12-07; use kline_socket.",
)
TRADE_SOCKET: Stream[t.Ticker] = Stream(
    "trade_socket",
    ALPHA,
    template="<symbol>@trade[@1s if fast]",
    prefix="market",
    params={"symbol": {"required": True, "case": "lower"}, "fast": {"flag": True}},
)
USER_SOCKET: Stream[t.UserEvent] = Stream(
    "user_socket", ALPHA, user={"subscribe": SUBSCRIBE_USER_DATA}
)
ALL_TRADE_SOCKET: Stream[t.CombinedTrades | t.CombinedTicker] = Stream(
    "all_trade_socket",
    ALPHA,
    params={
        "symbol": {"required": True, "case": "lower"},
        "fast": {"flag": True},
        "kind": {"values": [1, 2]},
    },
    combined=True,
    routes=(
        Route(BETA_TRADE_SOCKET, when={"kind": (2,)}),
        Route(TRADE_SOCKET),
    ),
)

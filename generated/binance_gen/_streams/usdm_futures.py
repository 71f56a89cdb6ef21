# Generated from spec/usdm_futures/streams.yaml by "make generate"; do not edit.
"""USD-M futures: streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._endpoints.products import USDM_FUTURES
from .._endpoints.usdm_futures import (
    FUTURES_ACCOUNT_BALANCE,
    FUTURES_GET_OPEN_ALGO_ORDERS,
    FUTURES_GET_OPEN_ORDERS,
    FUTURES_POSITION_INFORMATION,
    FUTURES_STREAM_CLOSE,
    FUTURES_STREAM_GET_LISTEN_KEY,
    FUTURES_STREAM_KEEPALIVE,
)
from ..runtime.endpoint import Route, Stream
from .coinm_futures import (
    FUTURES_COIN_AGGTRADE_SOCKET,
    FUTURES_COIN_ALL_TICKER_SOCKET,
    FUTURES_COIN_BOOK_TICKER_SOCKET,
    FUTURES_COIN_CONTINUOUS_KLINE_SOCKET,
    FUTURES_COIN_MINITICKER_SOCKET,
    FUTURES_COIN_MULTIPLEX_SOCKET,
    FUTURES_COIN_PARTIAL_DEPTH_SOCKET,
    FUTURES_COIN_SYMBOL_BOOK_TICKER_SOCKET,
    FUTURES_COIN_SYMBOL_MARK_PRICE_SOCKET,
    FUTURES_COIN_SYMBOL_TICKER_SOCKET,
)

if TYPE_CHECKING:
    from ..types import usdm_futures as t

FUTURES_AGGTRADE_SOCKET: Stream[t.AggregateTradeEvent] = Stream(
    "futures_aggtrade_socket",
    USDM_FUTURES,
    template="<symbol>@aggTrade",
    prefix="market",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "a", "step": True}},
)
FUTURES_ALL_TICKER_SOCKET: Stream[list[t.FuturesTickerEvent]] = Stream(
    "futures_all_ticker_socket",
    USDM_FUTURES,
    template="!ticker@arr",
    prefix="market",
    sequence={"else": {"last": "E"}},
    newest={"else": "s"},
)
FUTURES_ASSET_INDEX_SOCKET: Stream[list[t.AssetIndexEvent]] = Stream(
    "futures_asset_index_socket",
    USDM_FUTURES,
    template="!assetIndex@arr",
    prefix="market",
    sequence={"else": {"last": "E"}},
    newest={"else": "s"},
)
FUTURES_BOOK_TICKER_SOCKET: Stream[t.FuturesBookTickerEvent] = Stream(
    "futures_book_ticker_socket",
    USDM_FUTURES,
    template="!bookTicker",
    prefix="public",
    sequence={"else": {"last": "u", "by": "s"}},
    newest={"else": "s"},
)
FUTURES_COMPOSITE_INDEX_SOCKET: Stream[t.CompositeIndexEvent] = Stream(
    "futures_composite_index_socket",
    USDM_FUTURES,
    template="<symbol>@compositeIndex",
    prefix="market",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "E"}},
    newest={"else": "stream"},
)
FUTURES_CONTINUOUS_KLINE_SOCKET: Stream[t.FuturesContinuousKlineEvent] = Stream(
    "futures_continuous_kline_socket",
    USDM_FUTURES,
    template="<symbol>_<contract_type>@continuousKline_<interval>",
    prefix="market",
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
        "contract_type": {
            "values": ["perpetual", "current_quarter", "next_quarter", "tradifi_perpetual"]
        },
    },
    sequence={"else": {"last": "E"}},
    newest={"else": "k.t"},
)
FUTURES_CONTRACT_INFO_SOCKET: Stream[t.FuturesContractInfoEvent] = Stream(
    "futures_contract_info_socket",
    USDM_FUTURES,
    template="!contractInfo",
    prefix="market",
    sequence={"else": {"last": "E"}},
)
FUTURES_DIFF_DEPTH_SOCKET: Stream[t.FuturesDepthUpdate] = Stream(
    "futures_diff_depth_socket",
    USDM_FUTURES,
    template="<symbol>@depth[@<interval>ms]",
    prefix="public",
    params={"symbol": {"required": True, "case": "lower"}, "interval": {"values": [100, 500]}},
    sequence={"else": {"last": "u", "first": "U", "previous": "pu"}},
)
FUTURES_KLINE_SOCKET: Stream[t.FuturesKlineEvent] = Stream(
    "futures_kline_socket",
    USDM_FUTURES,
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
FUTURES_LIQUIDATION_SOCKET: Stream[t.LiquidationEvent] = Stream(
    "futures_liquidation_socket",
    USDM_FUTURES,
    template="!forceOrder@arr",
    prefix="market",
    sequence={"else": {"last": "E"}},
)
FUTURES_MARK_PRICE_SOCKET: Stream[list[t.MarkPriceEvent]] = Stream(
    "futures_mark_price_socket",
    USDM_FUTURES,
    template="!markPrice@arr[@1s if fast]",
    prefix="market",
    params={"fast": {"flag": True}},
    sequence={"else": {"last": "E"}},
    newest={"else": "s"},
)
FUTURES_MINITICKER_SOCKET: Stream[list[t.FuturesMiniTickerEvent]] = Stream(
    "futures_miniticker_socket",
    USDM_FUTURES,
    template="!miniTicker@arr",
    prefix="market",
    sequence={"else": {"last": "E"}},
    newest={"else": "s"},
)
FUTURES_PARTIAL_DEPTH_SOCKET: Stream[t.FuturesDepthUpdate] = Stream(
    "futures_partial_depth_socket",
    USDM_FUTURES,
    template="<symbol>@depth<depth>[@<interval>ms]",
    prefix="public",
    params={
        "symbol": {"required": True, "case": "lower"},
        "depth": {"values": [5, 10, 20]},
        "interval": {"values": [100, 500]},
    },
    sequence={"else": {"last": "u"}},
    newest={"else": "stream"},
)
FUTURES_RPI_DIFF_DEPTH_SOCKET: Stream[t.FuturesDepthUpdate] = Stream(
    "futures_rpi_diff_depth_socket",
    USDM_FUTURES,
    template="<symbol>@rpiDepth@500ms",
    prefix="public",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "u", "first": "U", "previous": "pu"}},
)
FUTURES_SYMBOL_BOOK_TICKER_SOCKET: Stream[t.FuturesBookTickerEvent] = Stream(
    "futures_symbol_book_ticker_socket",
    USDM_FUTURES,
    template="<symbol>@bookTicker",
    prefix="public",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "u"}},
    newest={"else": "stream"},
)
FUTURES_SYMBOL_LIQUIDATION_SOCKET: Stream[t.SymbolLiquidationEvent] = Stream(
    "futures_symbol_liquidation_socket",
    USDM_FUTURES,
    template="<symbol>@forceOrder",
    prefix="market",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "E"}},
)
FUTURES_SYMBOL_MARK_PRICE_SOCKET: Stream[t.MarkPriceEvent] = Stream(
    "futures_symbol_mark_price_socket",
    USDM_FUTURES,
    template="<symbol>@markPrice[@1s if fast]",
    prefix="market",
    params={"symbol": {"required": True, "case": "lower"}, "fast": {"flag": True}},
    sequence={"else": {"last": "E"}},
    newest={"else": "stream"},
)
FUTURES_SYMBOL_MINITICKER_SOCKET: Stream[t.FuturesMiniTickerEvent] = Stream(
    "futures_symbol_miniticker_socket",
    USDM_FUTURES,
    template="<symbol>@miniTicker",
    prefix="market",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "E"}},
    newest={"else": "stream"},
)
FUTURES_SYMBOL_TICKER_SOCKET: Stream[t.FuturesTickerEvent] = Stream(
    "futures_symbol_ticker_socket",
    USDM_FUTURES,
    template="<symbol>@ticker",
    prefix="market",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "E"}},
    newest={"else": "stream"},
)
FUTURES_TRADING_SESSION_SOCKET: Stream[t.TradingSessionEvent] = Stream(
    "futures_trading_session_socket",
    USDM_FUTURES,
    template="tradingSession",
    prefix="market",
    sequence={"else": {"last": "E"}},
)
FUTURES_USER_SOCKET: Stream[t.FuturesUserEvent] = Stream(
    "futures_user_socket",
    USDM_FUTURES,
    prefix="private",
    user={
        "create": FUTURES_STREAM_GET_LISTEN_KEY,
        "keepalive": FUTURES_STREAM_KEEPALIVE,
        "close": FUTURES_STREAM_CLOSE,
    },
    every=1800,
    key_in_query=True,
    reconcile={
        "balances": Route(FUTURES_ACCOUNT_BALANCE),
        "open_algo_orders": Route(FUTURES_GET_OPEN_ALGO_ORDERS),
        "open_orders": Route(FUTURES_GET_OPEN_ORDERS),
        "positions": Route(FUTURES_POSITION_INFORMATION),
    },
)
AGGTRADE_FUTURES_SOCKET: Stream[
    t.CombinedFuturesAggregateTradeEvent | t.CombinedAggregateTradeEvent
] = Stream(
    "aggtrade_futures_socket",
    USDM_FUTURES,
    params={"symbol": {"required": True, "case": "lower"}, "futures_type": {"values": [1, 2]}},
    combined=True,
    routes=(
        Route(FUTURES_COIN_AGGTRADE_SOCKET, when={"futures_type": (2,)}),
        Route(FUTURES_AGGTRADE_SOCKET),
    ),
)
ALL_MARK_PRICE_SOCKET: Stream[t.CombinedMarkPriceEvents] = Stream(
    "all_mark_price_socket",
    USDM_FUTURES,
    params={"fast": {"flag": True}, "futures_type": {"values": [1, 2]}},
    combined=True,
    routes=(Route(FUTURES_MARK_PRICE_SOCKET, when={"futures_type": (1,)}),),
)
ALL_TICKER_FUTURES_SOCKET: Stream[
    t.CombinedFuturesTickerEvents
    | t.CombinedFuturesMiniTickerEvents
    | t.CombinedFuturesBookTickerEvent
] = Stream(
    "all_ticker_futures_socket",
    USDM_FUTURES,
    params={
        "channel": {"values": ["!bookTicker", "!ticker@arr", "!miniTicker@arr"]},
        "futures_type": {"values": [1, 2]},
    },
    combined=True,
    routes=(
        Route(FUTURES_ALL_TICKER_SOCKET, when={"futures_type": (1,), "channel": ("!ticker@arr",)}),
        Route(
            FUTURES_MINITICKER_SOCKET, when={"futures_type": (1,), "channel": ("!miniTicker@arr",)}
        ),
        Route(FUTURES_BOOK_TICKER_SOCKET, when={"futures_type": (1,)}),
        Route(FUTURES_COIN_ALL_TICKER_SOCKET, when={"channel": ("!ticker@arr",)}),
        Route(FUTURES_COIN_MINITICKER_SOCKET, when={"channel": ("!miniTicker@arr",)}),
        Route(FUTURES_COIN_BOOK_TICKER_SOCKET),
    ),
)
FUTURES_DEPTH_SOCKET: Stream[t.CombinedFuturesDepthUpdate] = Stream(
    "futures_depth_socket",
    USDM_FUTURES,
    params={
        "symbol": {"required": True, "case": "lower"},
        "depth": {"values": [5, 10, 20]},
        "futures_type": {"values": [1, 2]},
    },
    combined=True,
    routes=(
        Route(FUTURES_COIN_PARTIAL_DEPTH_SOCKET, when={"futures_type": (2,)}),
        Route(FUTURES_PARTIAL_DEPTH_SOCKET),
    ),
)
FUTURES_MULTIPLEX_SOCKET: Stream[t.CombinedEvent] = Stream(
    "futures_multiplex_socket",
    USDM_FUTURES,
    prefix="<category>",
    prefixes={
        "!assetIndex@arr": "market",
        "!bookTicker": "public",
        "!contractInfo": "market",
        "!forceOrder@arr": "market",
        "!markPrice@arr": "market",
        "!miniTicker@arr": "market",
        "!ticker@arr": "market",
        "@aggTrade": "market",
        "@bookTicker": "public",
        "@compositeIndex": "market",
        "@continuousKline_": "market",
        "@depth": "public",
        "@forceOrder": "market",
        "@kline_": "market",
        "@markPrice": "market",
        "@miniTicker": "market",
        "@rpiDepth@500ms": "public",
        "@ticker": "market",
        "tradingSession": "market",
    },
    params={
        "futures_type": {"values": [1, 2]},
        "category": {"values": ["public", "market", "private"]},
    },
    sequences={
        "[^@/]+@aggTrade": {"last": "a", "step": True},
        "!ticker@arr": {"last": "E"},
        "!assetIndex@arr": {"last": "E"},
        "!bookTicker": {"last": "u", "by": "s"},
        "[^@/]+@compositeIndex": {"last": "E"},
        "[^@/]+_(?:tradifi_perpetual|current_quarter|next_quarter|perpetual)@continuousKline_(?:12h|15m|30m|1M|1d|1h|1m|1s|1w|2h|3d|3m|4h|5m|6h|8h)": {
            "last": "E"
        },
        "!contractInfo": {"last": "E"},
        "[^@/]+@depth(?:@(?:100|500)ms)?": {"last": "u", "first": "U", "previous": "pu"},
        "[^@/]+@kline_(?:12h|15m|30m|1M|1d|1h|1m|1w|2h|3d|3m|4h|5m|6h|8h)": {"last": "E"},
        "!forceOrder@arr": {"last": "E"},
        "!markPrice@arr(?:@1s)?": {"last": "E"},
        "!miniTicker@arr": {"last": "E"},
        "[^@/]+@depth(?:10|20|5)(?:@(?:100|500)ms)?": {"last": "u"},
        "[^@/]+@rpiDepth@500ms": {"last": "u", "first": "U", "previous": "pu"},
        "[^@/]+@bookTicker": {"last": "u"},
        "[^@/]+@forceOrder": {"last": "E"},
        "[^@/]+@markPrice(?:@1s)?": {"last": "E"},
        "[^@/]+@miniTicker": {"last": "E"},
        "[^@/]+@ticker": {"last": "E"},
        "tradingSession": {"last": "E"},
    },
    newest_by_name={
        "!ticker@arr": "s",
        "!assetIndex@arr": "s",
        "!bookTicker": "s",
        "[^@/]+@compositeIndex": "stream",
        "[^@/]+_(?:tradifi_perpetual|current_quarter|next_quarter|perpetual)@continuousKline_(?:12h|15m|30m|1M|1d|1h|1m|1s|1w|2h|3d|3m|4h|5m|6h|8h)": "k.t",
        "[^@/]+@kline_(?:12h|15m|30m|1M|1d|1h|1m|1w|2h|3d|3m|4h|5m|6h|8h)": "k.t",
        "!markPrice@arr(?:@1s)?": "s",
        "!miniTicker@arr": "s",
        "[^@/]+@depth(?:10|20|5)(?:@(?:100|500)ms)?": "stream",
        "[^@/]+@bookTicker": "stream",
        "[^@/]+@markPrice(?:@1s)?": "stream",
        "[^@/]+@miniTicker": "stream",
        "[^@/]+@ticker": "stream",
    },
    multiplex=True,
    routes=(Route(FUTURES_COIN_MULTIPLEX_SOCKET, when={"futures_type": (2,)}),),
)
FUTURES_RPI_DEPTH_SOCKET: Stream[t.CombinedFuturesDepthUpdate] = Stream(
    "futures_rpi_depth_socket",
    USDM_FUTURES,
    params={"symbol": {"required": True, "case": "lower"}, "futures_type": {"values": [1, 2]}},
    combined=True,
    routes=(Route(FUTURES_RPI_DIFF_DEPTH_SOCKET, when={"futures_type": (1,)}),),
)
FUTURES_TICKER_SOCKET: Stream[t.CombinedFuturesTickerEvents] = Stream(
    "futures_ticker_socket", USDM_FUTURES, combined=True, routes=(Route(FUTURES_ALL_TICKER_SOCKET),)
)
INDIVIDUAL_SYMBOL_TICKER_FUTURES_SOCKET: Stream[t.CombinedFuturesTickerEvent] = Stream(
    "individual_symbol_ticker_futures_socket",
    USDM_FUTURES,
    params={"symbol": {"required": True, "case": "lower"}, "futures_type": {"values": [1, 2]}},
    combined=True,
    routes=(
        Route(FUTURES_COIN_SYMBOL_TICKER_SOCKET, when={"futures_type": (2,)}),
        Route(FUTURES_SYMBOL_TICKER_SOCKET),
    ),
)
KLINE_FUTURES_SOCKET: Stream[t.FuturesContinuousKlineEvent] = Stream(
    "kline_futures_socket",
    USDM_FUTURES,
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
        "futures_type": {"values": [1, 2]},
        "contract_type": {
            "values": ["perpetual", "current_quarter", "next_quarter", "tradifi_perpetual"]
        },
    },
    routes=(
        Route(FUTURES_COIN_CONTINUOUS_KLINE_SOCKET, when={"futures_type": (2,)}),
        Route(FUTURES_CONTINUOUS_KLINE_SOCKET),
    ),
)
SYMBOL_MARK_PRICE_SOCKET: Stream[t.CombinedFuturesMarkPriceEvent | t.CombinedMarkPriceEvent] = (
    Stream(
        "symbol_mark_price_socket",
        USDM_FUTURES,
        params={
            "symbol": {"required": True, "case": "lower"},
            "fast": {"flag": True},
            "futures_type": {"values": [1, 2]},
        },
        combined=True,
        routes=(
            Route(FUTURES_COIN_SYMBOL_MARK_PRICE_SOCKET, when={"futures_type": (2,)}),
            Route(FUTURES_SYMBOL_MARK_PRICE_SOCKET),
        ),
    )
)
SYMBOL_TICKER_FUTURES_SOCKET: Stream[t.CombinedFuturesBookTickerEvent] = Stream(
    "symbol_ticker_futures_socket",
    USDM_FUTURES,
    params={"symbol": {"required": True, "case": "lower"}, "futures_type": {"values": [1, 2]}},
    combined=True,
    routes=(
        Route(FUTURES_COIN_SYMBOL_BOOK_TICKER_SOCKET, when={"futures_type": (2,)}),
        Route(FUTURES_SYMBOL_BOOK_TICKER_SOCKET),
    ),
)

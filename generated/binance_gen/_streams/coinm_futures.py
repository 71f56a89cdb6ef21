# Generated from spec/coinm_futures/streams.yaml by "make generate"; do not edit.
"""COIN-M futures: streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._endpoints.coinm_futures import (
    FUTURES_COIN_ACCOUNT_BALANCE,
    FUTURES_COIN_GET_OPEN_ORDERS,
    FUTURES_COIN_POSITION_INFORMATION,
    FUTURES_COIN_STREAM_CLOSE,
    FUTURES_COIN_STREAM_GET_LISTEN_KEY,
    FUTURES_COIN_STREAM_KEEPALIVE,
)
from .._endpoints.products import COINM_FUTURES
from ..runtime.endpoint import Route, Stream

if TYPE_CHECKING:
    from ..types import coinm_futures as t

COIN_FUTURES_USER_SOCKET: Stream[t.FuturesCoinUserEvent] = Stream(
    "coin_futures_user_socket",
    COINM_FUTURES,
    user={
        "create": FUTURES_COIN_STREAM_GET_LISTEN_KEY,
        "keepalive": FUTURES_COIN_STREAM_KEEPALIVE,
        "close": FUTURES_COIN_STREAM_CLOSE,
    },
    every=1800,
    reconcile={
        "balances": Route(FUTURES_COIN_ACCOUNT_BALANCE),
        "open_orders": Route(FUTURES_COIN_GET_OPEN_ORDERS),
        "positions": Route(FUTURES_COIN_POSITION_INFORMATION),
    },
)
FUTURES_COIN_AGGTRADE_SOCKET: Stream[t.FuturesAggregateTradeEvent] = Stream(
    "futures_coin_aggtrade_socket",
    COINM_FUTURES,
    template="<symbol>@aggTrade",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "a", "step": True}},
)
FUTURES_COIN_ALL_TICKER_SOCKET: Stream[list[t.FuturesTickerEvent]] = Stream(
    "futures_coin_all_ticker_socket",
    COINM_FUTURES,
    template="!ticker@arr",
    sequence={"else": {"last": "E"}},
    newest={"else": "s"},
)
FUTURES_COIN_BOOK_TICKER_SOCKET: Stream[t.FuturesBookTickerEvent] = Stream(
    "futures_coin_book_ticker_socket",
    COINM_FUTURES,
    template="!bookTicker",
    sequence={"else": {"last": "u", "by": "s"}},
    newest={"else": "s"},
)
FUTURES_COIN_CONTINUOUS_KLINE_SOCKET: Stream[t.FuturesContinuousKlineEvent] = Stream(
    "futures_coin_continuous_kline_socket",
    COINM_FUTURES,
    template="<symbol>_<contract_type>@continuousKline_<interval>",
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
        "contract_type": {"values": ["perpetual", "current_quarter", "next_quarter"]},
    },
    sequence={"else": {"last": "E"}},
    newest={"else": "k.t"},
)
FUTURES_COIN_CONTRACT_INFO_SOCKET: Stream[t.ContractInfoEvent] = Stream(
    "futures_coin_contract_info_socket",
    COINM_FUTURES,
    template="!contractInfo",
    sequence={"else": {"last": "E"}},
)
FUTURES_COIN_DIFF_DEPTH_SOCKET: Stream[t.FuturesDepthUpdate] = Stream(
    "futures_coin_diff_depth_socket",
    COINM_FUTURES,
    template="<symbol>@depth[@<interval>ms]",
    params={"symbol": {"required": True, "case": "lower"}, "interval": {"values": [100, 500]}},
    sequence={"else": {"last": "u", "first": "U", "previous": "pu"}},
)
FUTURES_COIN_INDEX_PRICE_KLINE_SOCKET: Stream[t.PairKlineEvent] = Stream(
    "futures_coin_index_price_kline_socket",
    COINM_FUTURES,
    template="<symbol>@indexPriceKline_<interval>",
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
FUTURES_COIN_INDEX_PRICE_SOCKET: Stream[t.FuturesIndexPriceEvent] = Stream(
    "futures_coin_index_price_socket",
    COINM_FUTURES,
    template="<symbol>@indexPrice[@1s if fast]",
    params={"symbol": {"required": True, "case": "lower"}, "fast": {"flag": True}},
    sequence={"else": {"last": "E"}},
    newest={"else": "stream"},
)
FUTURES_COIN_KLINE_SOCKET: Stream[t.FuturesKlineEvent] = Stream(
    "futures_coin_kline_socket",
    COINM_FUTURES,
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
FUTURES_COIN_LIQUIDATION_SOCKET: Stream[t.LiquidationEvent] = Stream(
    "futures_coin_liquidation_socket",
    COINM_FUTURES,
    template="!forceOrder@arr",
    sequence={"else": {"last": "E"}},
)
FUTURES_COIN_MARK_PRICE_KLINE_SOCKET: Stream[t.PairKlineEvent] = Stream(
    "futures_coin_mark_price_kline_socket",
    COINM_FUTURES,
    template="<symbol>@markPriceKline_<interval>",
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
FUTURES_COIN_MINITICKER_SOCKET: Stream[list[t.FuturesMiniTickerEvent]] = Stream(
    "futures_coin_miniticker_socket",
    COINM_FUTURES,
    template="!miniTicker@arr",
    sequence={"else": {"last": "E"}},
    newest={"else": "s"},
)
FUTURES_COIN_MULTIPLEX_SOCKET: Stream[t.CombinedEvent] = Stream(
    "futures_coin_multiplex_socket",
    COINM_FUTURES,
    sequences={
        "[^@/]+@aggTrade": {"last": "a", "step": True},
        "!ticker@arr": {"last": "E"},
        "!bookTicker": {"last": "u", "by": "s"},
        "[^@/]+_(?:current_quarter|next_quarter|perpetual)@continuousKline_(?:12h|15m|30m|1M|1d|1h|1m|1w|2h|3d|3m|4h|5m|6h|8h)": {
            "last": "E"
        },
        "!contractInfo": {"last": "E"},
        "[^@/]+@depth(?:@(?:100|500)ms)?": {"last": "u", "first": "U", "previous": "pu"},
        "[^@/]+@indexPriceKline_(?:12h|15m|30m|1M|1d|1h|1m|1w|2h|3d|3m|4h|5m|6h|8h)": {"last": "E"},
        "[^@/]+@indexPrice(?:@1s)?": {"last": "E"},
        "[^@/]+@kline_(?:12h|15m|30m|1M|1d|1h|1m|1w|2h|3d|3m|4h|5m|6h|8h)": {"last": "E"},
        "!forceOrder@arr": {"last": "E"},
        "[^@/]+@markPriceKline_(?:12h|15m|30m|1M|1d|1h|1m|1w|2h|3d|3m|4h|5m|6h|8h)": {"last": "E"},
        "!miniTicker@arr": {"last": "E"},
        "[^@/]+@markPrice(?:@1s)?": {"last": "E"},
        "[^@/]+@depth(?:10|20|5)(?:@(?:100|500)ms)?": {"last": "u"},
        "[^@/]+@bookTicker": {"last": "u"},
        "[^@/]+@forceOrder": {"last": "E"},
        "[^@/]+@miniTicker": {"last": "E"},
        "[^@/]+@ticker": {"last": "E"},
    },
    newest_by_name={
        "!ticker@arr": "s",
        "!bookTicker": "s",
        "[^@/]+_(?:current_quarter|next_quarter|perpetual)@continuousKline_(?:12h|15m|30m|1M|1d|1h|1m|1w|2h|3d|3m|4h|5m|6h|8h)": "k.t",
        "[^@/]+@indexPriceKline_(?:12h|15m|30m|1M|1d|1h|1m|1w|2h|3d|3m|4h|5m|6h|8h)": "k.t",
        "[^@/]+@indexPrice(?:@1s)?": "stream",
        "[^@/]+@kline_(?:12h|15m|30m|1M|1d|1h|1m|1w|2h|3d|3m|4h|5m|6h|8h)": "k.t",
        "[^@/]+@markPriceKline_(?:12h|15m|30m|1M|1d|1h|1m|1w|2h|3d|3m|4h|5m|6h|8h)": "k.t",
        "!miniTicker@arr": "s",
        "[^@/]+@markPrice(?:@1s)?": "stream",
        "[^@/]+@depth(?:10|20|5)(?:@(?:100|500)ms)?": "stream",
        "[^@/]+@bookTicker": "stream",
        "[^@/]+@miniTicker": "stream",
        "[^@/]+@ticker": "stream",
    },
    multiplex=True,
)
FUTURES_COIN_PAIR_MARK_PRICE_SOCKET: Stream[list[t.FuturesMarkPriceEvent]] = Stream(
    "futures_coin_pair_mark_price_socket",
    COINM_FUTURES,
    template="<pair>@markPrice[@1s if fast]",
    params={"pair": {"required": True, "case": "lower"}, "fast": {"flag": True}},
    sequence={"else": {"last": "E"}},
    newest={"else": "s"},
)
FUTURES_COIN_PARTIAL_DEPTH_SOCKET: Stream[t.FuturesDepthUpdate] = Stream(
    "futures_coin_partial_depth_socket",
    COINM_FUTURES,
    template="<symbol>@depth<depth>[@<interval>ms]",
    params={
        "symbol": {"required": True, "case": "lower"},
        "depth": {"values": [5, 10, 20]},
        "interval": {"values": [100, 500]},
    },
    sequence={"else": {"last": "u"}},
    newest={"else": "stream"},
)
FUTURES_COIN_SYMBOL_BOOK_TICKER_SOCKET: Stream[t.FuturesBookTickerEvent] = Stream(
    "futures_coin_symbol_book_ticker_socket",
    COINM_FUTURES,
    template="<symbol>@bookTicker",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "u"}},
    newest={"else": "stream"},
)
FUTURES_COIN_SYMBOL_LIQUIDATION_SOCKET: Stream[t.SymbolLiquidationEvent] = Stream(
    "futures_coin_symbol_liquidation_socket",
    COINM_FUTURES,
    template="<symbol>@forceOrder",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "E"}},
)
FUTURES_COIN_SYMBOL_MARK_PRICE_SOCKET: Stream[t.FuturesMarkPriceEvent] = Stream(
    "futures_coin_symbol_mark_price_socket",
    COINM_FUTURES,
    template="<symbol>@markPrice[@1s if fast]",
    params={"symbol": {"required": True, "case": "lower"}, "fast": {"flag": True}},
    sequence={"else": {"last": "E"}},
    newest={"else": "stream"},
)
FUTURES_COIN_SYMBOL_MINITICKER_SOCKET: Stream[t.FuturesMiniTickerEvent] = Stream(
    "futures_coin_symbol_miniticker_socket",
    COINM_FUTURES,
    template="<symbol>@miniTicker",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "E"}},
    newest={"else": "stream"},
)
FUTURES_COIN_SYMBOL_TICKER_SOCKET: Stream[t.FuturesTickerEvent] = Stream(
    "futures_coin_symbol_ticker_socket",
    COINM_FUTURES,
    template="<symbol>@ticker",
    params={"symbol": {"required": True, "case": "lower"}},
    sequence={"else": {"last": "E"}},
    newest={"else": "stream"},
)
FUTURES_COIN_TICKER_SOCKET: Stream[t.CombinedFuturesTickerEvents] = Stream(
    "futures_coin_ticker_socket",
    COINM_FUTURES,
    combined=True,
    routes=(Route(FUTURES_COIN_ALL_TICKER_SOCKET),),
)
INDEX_PRICE_SOCKET: Stream[t.CombinedFuturesIndexPriceEvent] = Stream(
    "index_price_socket",
    COINM_FUTURES,
    params={"symbol": {"required": True, "case": "lower"}, "fast": {"flag": True}},
    combined=True,
    routes=(Route(FUTURES_COIN_INDEX_PRICE_SOCKET),),
)

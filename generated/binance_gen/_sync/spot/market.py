# Generated from spec/spot/market.yaml by "make generate"; do not edit.
"""Spot, market: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..._endpoints import spot as _e
from ...runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ... import enums as e
    from ...types import spot as t


class SpotMarketMixin(SyncClient):
    """Spot, market.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def get_aggregate_trades(
        self,
        *,
        symbol: str,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.AggregateTrade]:
        """Trades with the fills of one taker order at one price added up, oldest first.

        GET /api/v3/aggTrades (no key, weight 4)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param fromId: The first id to return.
        :param startTime: From this time, inclusive (Unix ms or µs).
        :param endTime: Up to this time, inclusive (Unix ms or µs).
        :param limit: How many items at most. Default 500, max 1000.
        :returns: list of AggregateTrade
        """
        return self._request(
            _e.GET_AGGREGATE_TRADES,
            symbol=symbol,
            fromId=fromId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def ws_get_aggregate_trades(
        self,
        *,
        symbol: str,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.AggregateTrade]:
        """:meth:`get_aggregate_trades` over the WebSocket API (``trades.aggregate``)."""
        return self._ws_request(
            _e.GET_AGGREGATE_TRADES,
            symbol=symbol,
            fromId=fromId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def get_avg_price(self, *, symbol: str, **params: Any) -> t.AveragePrice:
        """Volume-weighted average price of one symbol over the last minutes.

        GET /api/v3/avgPrice (no key, weight 2)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: AveragePrice
        """
        return self._request(_e.GET_AVG_PRICE, symbol=symbol, **params)

    def ws_get_avg_price(self, *, symbol: str, **params: Any) -> t.AveragePrice:
        """:meth:`get_avg_price` over the WebSocket API (``avgPrice``)."""
        return self._ws_request(_e.GET_AVG_PRICE, symbol=symbol, **params)

    def get_historical_block_trades(
        self, *, symbol: str, fromId: int, limit: int | None = None, **params: Any
    ) -> list[t.BlockTrade]:
        """Block trades of one symbol from an id on; they are dealt off the order book.

        GET /api/v3/historicalBlockTrades (no key, weight 25)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param fromId: The first id to return.
        :param limit: How many items at most. Default 500, max 1000.
        :returns: list of BlockTrade
        """
        return self._request(
            _e.GET_HISTORICAL_BLOCK_TRADES, symbol=symbol, fromId=fromId, limit=limit, **params
        )

    def ws_get_historical_block_trades(
        self, *, symbol: str, fromId: int, limit: int | None = None, **params: Any
    ) -> list[t.BlockTrade]:
        """:meth:`get_historical_block_trades` over the WebSocket API (``blockTrades.historical``)."""
        return self._ws_request(
            _e.GET_HISTORICAL_BLOCK_TRADES, symbol=symbol, fromId=fromId, limit=limit, **params
        )

    def get_historical_trades(
        self, *, symbol: str, limit: int | None = None, fromId: int | None = None, **params: Any
    ) -> list[t.PublicTrade]:
        """Older trades of one symbol, from an id on or the latest.

        GET /api/v3/historicalTrades (no key, weight 25)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param limit: How many items at most. Default 500, max 1000.
        :param fromId: The first id to return.
        :returns: list of PublicTrade
        """
        return self._request(
            _e.GET_HISTORICAL_TRADES, symbol=symbol, limit=limit, fromId=fromId, **params
        )

    def ws_get_historical_trades(
        self, *, symbol: str, limit: int | None = None, fromId: int | None = None, **params: Any
    ) -> list[t.PublicTrade]:
        """:meth:`get_historical_trades` over the WebSocket API (``trades.historical``)."""
        return self._ws_request(
            _e.GET_HISTORICAL_TRADES, symbol=symbol, limit=limit, fromId=fromId, **params
        )

    def get_klines(
        self,
        *,
        symbol: str,
        interval: e.KlineIntervalLike,
        startTime: int | None = None,
        endTime: int | None = None,
        timeZone: str | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Kline]:
        """Candlesticks of one symbol, oldest first; the last one may still be open.

        GET /api/v3/klines (no key, weight 2)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param interval: Length of one kline, e.g. 1m.
        :param startTime: From this time, inclusive (Unix ms or µs).
        :param endTime: Up to this time, inclusive (Unix ms or µs).
        :param timeZone: Offset from UTC at which days begin, e.g. 8 or -1:00. Default 0.
        :param limit: How many items at most. Default 500, max 1000.
        :returns: list of Kline
        """
        return self._request(
            _e.GET_KLINES,
            symbol=symbol,
            interval=interval,
            startTime=startTime,
            endTime=endTime,
            timeZone=timeZone,
            limit=limit,
            **params,
        )

    def ws_get_klines(
        self,
        *,
        symbol: str,
        interval: e.KlineIntervalLike,
        startTime: int | None = None,
        endTime: int | None = None,
        timeZone: str | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Kline]:
        """:meth:`get_klines` over the WebSocket API (``klines``)."""
        return self._ws_request(
            _e.GET_KLINES,
            symbol=symbol,
            interval=interval,
            startTime=startTime,
            endTime=endTime,
            timeZone=timeZone,
            limit=limit,
            **params,
        )

    def get_order_book(
        self,
        *,
        symbol: str,
        limit: int | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.OrderBook:
        """Bids and asks of one symbol, best first.

        GET /api/v3/depth (no key, weight 5-250)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param limit: Levels on each side. Default 100, max 5000.
        :param symbolStatus: Only symbols in this state. TRADING, HALT or BREAK.
        :returns: OrderBook
        """
        return self._request(
            _e.GET_ORDER_BOOK, symbol=symbol, limit=limit, symbolStatus=symbolStatus, **params
        )

    def ws_get_order_book(
        self,
        *,
        symbol: str,
        limit: int | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.OrderBook:
        """:meth:`get_order_book` over the WebSocket API (``depth``)."""
        return self._ws_request(
            _e.GET_ORDER_BOOK, symbol=symbol, limit=limit, symbolStatus=symbolStatus, **params
        )

    @overload
    def get_orderbook_ticker(
        self,
        *,
        symbol: str,
        symbols: Sequence[str] | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.BookTicker: ...

    @overload
    def get_orderbook_ticker(
        self,
        *,
        symbol: None = None,
        symbols: Sequence[str] | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> list[t.BookTicker]: ...

    def get_orderbook_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.BookTicker | list[t.BookTicker]:
        """Best bid and ask with their quantities, of one symbol, several or all.

        GET /api/v3/ticker/bookTicker (no key, weight 2-4)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param symbols: Several trading pairs, instead of symbol.
        :param symbolStatus: Only symbols in this state. TRADING, HALT or BREAK.
        :returns: BookTicker with ``symbol``, else list of BookTicker
        """
        return self._request(
            _e.GET_ORDERBOOK_TICKER,
            symbol=symbol,
            symbols=symbols,
            symbolStatus=symbolStatus,
            **params,
        )

    get_orderbook_tickers = get_orderbook_ticker

    @overload
    def ws_get_orderbook_ticker(
        self,
        *,
        symbol: str,
        symbols: Sequence[str] | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.BookTicker: ...

    @overload
    def ws_get_orderbook_ticker(
        self,
        *,
        symbol: None = None,
        symbols: Sequence[str] | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> list[t.BookTicker]: ...

    def ws_get_orderbook_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.BookTicker | list[t.BookTicker]:
        """:meth:`get_orderbook_ticker` over the WebSocket API (``ticker.book``)."""
        return self._ws_request(
            _e.GET_ORDERBOOK_TICKER,
            symbol=symbol,
            symbols=symbols,
            symbolStatus=symbolStatus,
            **params,
        )

    def get_recent_trades(
        self, *, symbol: str, limit: int | None = None, **params: Any
    ) -> list[t.PublicTrade]:
        """The latest trades of one symbol, oldest first.

        GET /api/v3/trades (no key, weight 25)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param limit: How many items at most. Default 500, max 1000.
        :returns: list of PublicTrade
        """
        return self._request(_e.GET_RECENT_TRADES, symbol=symbol, limit=limit, **params)

    def ws_get_recent_trades(
        self, *, symbol: str, limit: int | None = None, **params: Any
    ) -> list[t.PublicTrade]:
        """:meth:`get_recent_trades` over the WebSocket API (``trades.recent``)."""
        return self._ws_request(_e.GET_RECENT_TRADES, symbol=symbol, limit=limit, **params)

    def get_reference_price(self, *, symbol: str, **params: Any) -> t.ReferencePrice:
        """Reference price that filters and execution rules of one symbol go by.

        GET /api/v3/referencePrice (no key, weight 2)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: ReferencePrice
        """
        return self._request(_e.GET_REFERENCE_PRICE, symbol=symbol, **params)

    def ws_get_reference_price(self, *, symbol: str, **params: Any) -> t.ReferencePrice:
        """:meth:`get_reference_price` over the WebSocket API (``referencePrice``)."""
        return self._ws_request(_e.GET_REFERENCE_PRICE, symbol=symbol, **params)

    def get_reference_price_calculation(
        self, *, symbol: str, symbolStatus: e.TradingStatusLike | None = None, **params: Any
    ) -> t.ReferencePriceCalculation:
        """How the reference price of one symbol comes about.

        GET /api/v3/referencePrice/calculation (no key, weight 2)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param symbolStatus: Only symbols in this state. TRADING, HALT or BREAK.
        :returns: ReferencePriceCalculation
        """
        return self._request(
            _e.GET_REFERENCE_PRICE_CALCULATION, symbol=symbol, symbolStatus=symbolStatus, **params
        )

    def ws_get_reference_price_calculation(
        self, *, symbol: str, symbolStatus: e.TradingStatusLike | None = None, **params: Any
    ) -> t.ReferencePriceCalculation:
        """:meth:`get_reference_price_calculation` over the WebSocket API
        (``referencePrice.calculation``).
        """
        return self._ws_request(
            _e.GET_REFERENCE_PRICE_CALCULATION, symbol=symbol, symbolStatus=symbolStatus, **params
        )

    @overload
    def get_symbol_ticker(
        self,
        symbol: str,
        *,
        symbols: Sequence[str] | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.PriceTicker: ...

    @overload
    def get_symbol_ticker(
        self,
        symbol: None = None,
        *,
        symbols: Sequence[str] | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> list[t.PriceTicker]: ...

    def get_symbol_ticker(
        self,
        symbol: str | None = None,
        *,
        symbols: Sequence[str] | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.PriceTicker | list[t.PriceTicker]:
        """Latest price of one symbol, several or all.

        GET /api/v3/ticker/price (no key, weight 2-4)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param symbols: Several trading pairs, instead of symbol.
        :param symbolStatus: Only symbols in this state. TRADING, HALT or BREAK.
        :returns: PriceTicker with ``symbol``, else list of PriceTicker
        """
        return self._request(
            _e.GET_SYMBOL_TICKER,
            symbol=symbol,
            symbols=symbols,
            symbolStatus=symbolStatus,
            **params,
        )

    get_all_tickers = get_symbol_ticker

    @overload
    def ws_get_symbol_ticker(
        self,
        symbol: str,
        *,
        symbols: Sequence[str] | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.PriceTicker: ...

    @overload
    def ws_get_symbol_ticker(
        self,
        symbol: None = None,
        *,
        symbols: Sequence[str] | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> list[t.PriceTicker]: ...

    def ws_get_symbol_ticker(
        self,
        symbol: str | None = None,
        *,
        symbols: Sequence[str] | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.PriceTicker | list[t.PriceTicker]:
        """:meth:`get_symbol_ticker` over the WebSocket API (``ticker.price``)."""
        return self._ws_request(
            _e.GET_SYMBOL_TICKER,
            symbol=symbol,
            symbols=symbols,
            symbolStatus=symbolStatus,
            **params,
        )

    @overload
    def get_symbol_ticker_window(
        self,
        *,
        symbol: str,
        symbols: Sequence[str] | None = None,
        windowSize: (
            Literal[
                "1m",
                "2m",
                "3m",
                "4m",
                "5m",
                "6m",
                "7m",
                "8m",
                "9m",
                "10m",
                "11m",
                "12m",
                "13m",
                "14m",
                "15m",
                "16m",
                "17m",
                "18m",
                "19m",
                "20m",
                "21m",
                "22m",
                "23m",
                "24m",
                "25m",
                "26m",
                "27m",
                "28m",
                "29m",
                "30m",
                "31m",
                "32m",
                "33m",
                "34m",
                "35m",
                "36m",
                "37m",
                "38m",
                "39m",
                "40m",
                "41m",
                "42m",
                "43m",
                "44m",
                "45m",
                "46m",
                "47m",
                "48m",
                "49m",
                "50m",
                "51m",
                "52m",
                "53m",
                "54m",
                "55m",
                "56m",
                "57m",
                "58m",
                "59m",
                "1h",
                "2h",
                "3h",
                "4h",
                "5h",
                "6h",
                "7h",
                "8h",
                "9h",
                "10h",
                "11h",
                "12h",
                "13h",
                "14h",
                "15h",
                "16h",
                "17h",
                "18h",
                "19h",
                "20h",
                "21h",
                "22h",
                "23h",
                "1d",
                "2d",
                "3d",
                "4d",
                "5d",
                "6d",
                "7d",
            ]
            | None
        ) = None,
        type: e.TickerTypeLike | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.Ticker: ...

    @overload
    def get_symbol_ticker_window(
        self,
        *,
        symbol: None = None,
        symbols: Sequence[str] | None = None,
        windowSize: (
            Literal[
                "1m",
                "2m",
                "3m",
                "4m",
                "5m",
                "6m",
                "7m",
                "8m",
                "9m",
                "10m",
                "11m",
                "12m",
                "13m",
                "14m",
                "15m",
                "16m",
                "17m",
                "18m",
                "19m",
                "20m",
                "21m",
                "22m",
                "23m",
                "24m",
                "25m",
                "26m",
                "27m",
                "28m",
                "29m",
                "30m",
                "31m",
                "32m",
                "33m",
                "34m",
                "35m",
                "36m",
                "37m",
                "38m",
                "39m",
                "40m",
                "41m",
                "42m",
                "43m",
                "44m",
                "45m",
                "46m",
                "47m",
                "48m",
                "49m",
                "50m",
                "51m",
                "52m",
                "53m",
                "54m",
                "55m",
                "56m",
                "57m",
                "58m",
                "59m",
                "1h",
                "2h",
                "3h",
                "4h",
                "5h",
                "6h",
                "7h",
                "8h",
                "9h",
                "10h",
                "11h",
                "12h",
                "13h",
                "14h",
                "15h",
                "16h",
                "17h",
                "18h",
                "19h",
                "20h",
                "21h",
                "22h",
                "23h",
                "1d",
                "2d",
                "3d",
                "4d",
                "5d",
                "6d",
                "7d",
            ]
            | None
        ) = None,
        type: e.TickerTypeLike | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> list[t.Ticker]: ...

    def get_symbol_ticker_window(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        windowSize: (
            Literal[
                "1m",
                "2m",
                "3m",
                "4m",
                "5m",
                "6m",
                "7m",
                "8m",
                "9m",
                "10m",
                "11m",
                "12m",
                "13m",
                "14m",
                "15m",
                "16m",
                "17m",
                "18m",
                "19m",
                "20m",
                "21m",
                "22m",
                "23m",
                "24m",
                "25m",
                "26m",
                "27m",
                "28m",
                "29m",
                "30m",
                "31m",
                "32m",
                "33m",
                "34m",
                "35m",
                "36m",
                "37m",
                "38m",
                "39m",
                "40m",
                "41m",
                "42m",
                "43m",
                "44m",
                "45m",
                "46m",
                "47m",
                "48m",
                "49m",
                "50m",
                "51m",
                "52m",
                "53m",
                "54m",
                "55m",
                "56m",
                "57m",
                "58m",
                "59m",
                "1h",
                "2h",
                "3h",
                "4h",
                "5h",
                "6h",
                "7h",
                "8h",
                "9h",
                "10h",
                "11h",
                "12h",
                "13h",
                "14h",
                "15h",
                "16h",
                "17h",
                "18h",
                "19h",
                "20h",
                "21h",
                "22h",
                "23h",
                "1d",
                "2d",
                "3d",
                "4d",
                "5d",
                "6d",
                "7d",
            ]
            | None
        ) = None,
        type: e.TickerTypeLike | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.Ticker | list[t.Ticker]:
        """Price change and volume over a window that ends now, from one minute to seven days.

        GET /api/v3/ticker (no key, weight 4-200)

        - Needs one of symbol or symbols.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param symbols: Several trading pairs, instead of symbol.
        :param windowSize: Minutes, hours or days; the window starts on a full minute. Default 1d.
        :param type: MINI leaves out the price changes. FULL or MINI. Default FULL.
        :param symbolStatus: Only symbols in this state. TRADING, HALT or BREAK.
        :returns: Ticker with ``symbol``, else list of Ticker
        """
        return self._request(
            _e.GET_SYMBOL_TICKER_WINDOW,
            symbol=symbol,
            symbols=symbols,
            windowSize=windowSize,
            type=type,
            symbolStatus=symbolStatus,
            **params,
        )

    @overload
    def ws_get_symbol_ticker_window(
        self,
        *,
        symbol: str,
        symbols: Sequence[str] | None = None,
        windowSize: (
            Literal[
                "1m",
                "2m",
                "3m",
                "4m",
                "5m",
                "6m",
                "7m",
                "8m",
                "9m",
                "10m",
                "11m",
                "12m",
                "13m",
                "14m",
                "15m",
                "16m",
                "17m",
                "18m",
                "19m",
                "20m",
                "21m",
                "22m",
                "23m",
                "24m",
                "25m",
                "26m",
                "27m",
                "28m",
                "29m",
                "30m",
                "31m",
                "32m",
                "33m",
                "34m",
                "35m",
                "36m",
                "37m",
                "38m",
                "39m",
                "40m",
                "41m",
                "42m",
                "43m",
                "44m",
                "45m",
                "46m",
                "47m",
                "48m",
                "49m",
                "50m",
                "51m",
                "52m",
                "53m",
                "54m",
                "55m",
                "56m",
                "57m",
                "58m",
                "59m",
                "1h",
                "2h",
                "3h",
                "4h",
                "5h",
                "6h",
                "7h",
                "8h",
                "9h",
                "10h",
                "11h",
                "12h",
                "13h",
                "14h",
                "15h",
                "16h",
                "17h",
                "18h",
                "19h",
                "20h",
                "21h",
                "22h",
                "23h",
                "1d",
                "2d",
                "3d",
                "4d",
                "5d",
                "6d",
                "7d",
            ]
            | None
        ) = None,
        type: e.TickerTypeLike | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.Ticker: ...

    @overload
    def ws_get_symbol_ticker_window(
        self,
        *,
        symbol: None = None,
        symbols: Sequence[str] | None = None,
        windowSize: (
            Literal[
                "1m",
                "2m",
                "3m",
                "4m",
                "5m",
                "6m",
                "7m",
                "8m",
                "9m",
                "10m",
                "11m",
                "12m",
                "13m",
                "14m",
                "15m",
                "16m",
                "17m",
                "18m",
                "19m",
                "20m",
                "21m",
                "22m",
                "23m",
                "24m",
                "25m",
                "26m",
                "27m",
                "28m",
                "29m",
                "30m",
                "31m",
                "32m",
                "33m",
                "34m",
                "35m",
                "36m",
                "37m",
                "38m",
                "39m",
                "40m",
                "41m",
                "42m",
                "43m",
                "44m",
                "45m",
                "46m",
                "47m",
                "48m",
                "49m",
                "50m",
                "51m",
                "52m",
                "53m",
                "54m",
                "55m",
                "56m",
                "57m",
                "58m",
                "59m",
                "1h",
                "2h",
                "3h",
                "4h",
                "5h",
                "6h",
                "7h",
                "8h",
                "9h",
                "10h",
                "11h",
                "12h",
                "13h",
                "14h",
                "15h",
                "16h",
                "17h",
                "18h",
                "19h",
                "20h",
                "21h",
                "22h",
                "23h",
                "1d",
                "2d",
                "3d",
                "4d",
                "5d",
                "6d",
                "7d",
            ]
            | None
        ) = None,
        type: e.TickerTypeLike | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> list[t.Ticker]: ...

    def ws_get_symbol_ticker_window(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        windowSize: (
            Literal[
                "1m",
                "2m",
                "3m",
                "4m",
                "5m",
                "6m",
                "7m",
                "8m",
                "9m",
                "10m",
                "11m",
                "12m",
                "13m",
                "14m",
                "15m",
                "16m",
                "17m",
                "18m",
                "19m",
                "20m",
                "21m",
                "22m",
                "23m",
                "24m",
                "25m",
                "26m",
                "27m",
                "28m",
                "29m",
                "30m",
                "31m",
                "32m",
                "33m",
                "34m",
                "35m",
                "36m",
                "37m",
                "38m",
                "39m",
                "40m",
                "41m",
                "42m",
                "43m",
                "44m",
                "45m",
                "46m",
                "47m",
                "48m",
                "49m",
                "50m",
                "51m",
                "52m",
                "53m",
                "54m",
                "55m",
                "56m",
                "57m",
                "58m",
                "59m",
                "1h",
                "2h",
                "3h",
                "4h",
                "5h",
                "6h",
                "7h",
                "8h",
                "9h",
                "10h",
                "11h",
                "12h",
                "13h",
                "14h",
                "15h",
                "16h",
                "17h",
                "18h",
                "19h",
                "20h",
                "21h",
                "22h",
                "23h",
                "1d",
                "2d",
                "3d",
                "4d",
                "5d",
                "6d",
                "7d",
            ]
            | None
        ) = None,
        type: e.TickerTypeLike | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.Ticker | list[t.Ticker]:
        """:meth:`get_symbol_ticker_window` over the WebSocket API (``ticker``)."""
        return self._ws_request(
            _e.GET_SYMBOL_TICKER_WINDOW,
            symbol=symbol,
            symbols=symbols,
            windowSize=windowSize,
            type=type,
            symbolStatus=symbolStatus,
            **params,
        )

    @overload
    def get_ticker(
        self,
        *,
        symbol: str,
        symbols: Sequence[str] | None = None,
        type: e.TickerTypeLike | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.Ticker24h: ...

    @overload
    def get_ticker(
        self,
        *,
        symbol: None = None,
        symbols: Sequence[str] | None = None,
        type: e.TickerTypeLike | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> list[t.Ticker24h]: ...

    def get_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        type: e.TickerTypeLike | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.Ticker24h | list[t.Ticker24h]:
        """Price change, best prices and volume of the last 24 hours, of one symbol, several or all.

        GET /api/v3/ticker/24hr (no key, weight 2-80)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param symbols: Several trading pairs, instead of symbol.
        :param type: MINI leaves out the price changes. FULL or MINI. Default FULL.
        :param symbolStatus: Only symbols in this state. TRADING, HALT or BREAK.
        :returns: Ticker24h with ``symbol``, else list of Ticker24h
        """
        return self._request(
            _e.GET_TICKER,
            symbol=symbol,
            symbols=symbols,
            type=type,
            symbolStatus=symbolStatus,
            **params,
        )

    @overload
    def ws_get_ticker(
        self,
        *,
        symbol: str,
        symbols: Sequence[str] | None = None,
        type: e.TickerTypeLike | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.Ticker24h: ...

    @overload
    def ws_get_ticker(
        self,
        *,
        symbol: None = None,
        symbols: Sequence[str] | None = None,
        type: e.TickerTypeLike | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> list[t.Ticker24h]: ...

    def ws_get_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        type: e.TickerTypeLike | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.Ticker24h | list[t.Ticker24h]:
        """:meth:`get_ticker` over the WebSocket API (``ticker.24hr``)."""
        return self._ws_request(
            _e.GET_TICKER,
            symbol=symbol,
            symbols=symbols,
            type=type,
            symbolStatus=symbolStatus,
            **params,
        )

    @overload
    def get_trading_day_ticker(
        self,
        *,
        symbol: str,
        symbols: Sequence[str] | None = None,
        timeZone: str | None = None,
        type: e.TickerTypeLike | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.Ticker: ...

    @overload
    def get_trading_day_ticker(
        self,
        *,
        symbol: None = None,
        symbols: Sequence[str] | None = None,
        timeZone: str | None = None,
        type: e.TickerTypeLike | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> list[t.Ticker]: ...

    def get_trading_day_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        timeZone: str | None = None,
        type: e.TickerTypeLike | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.Ticker | list[t.Ticker]:
        """Price change and volume since the trading day began, of one symbol or several.

        GET /api/v3/ticker/tradingDay (no key, weight 4-200)

        - Needs one of symbol or symbols.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param symbols: Several trading pairs, instead of symbol.
        :param timeZone: Offset from UTC at which days begin, e.g. 8 or -1:00. Default 0.
        :param type: MINI leaves out the price changes. FULL or MINI. Default FULL.
        :param symbolStatus: Only symbols in this state. TRADING, HALT or BREAK.
        :returns: Ticker with ``symbol``, else list of Ticker
        """
        return self._request(
            _e.GET_TRADING_DAY_TICKER,
            symbol=symbol,
            symbols=symbols,
            timeZone=timeZone,
            type=type,
            symbolStatus=symbolStatus,
            **params,
        )

    v3_get_ticker_trading_day = get_trading_day_ticker

    @overload
    def ws_get_trading_day_ticker(
        self,
        *,
        symbol: str,
        symbols: Sequence[str] | None = None,
        timeZone: str | None = None,
        type: e.TickerTypeLike | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.Ticker: ...

    @overload
    def ws_get_trading_day_ticker(
        self,
        *,
        symbol: None = None,
        symbols: Sequence[str] | None = None,
        timeZone: str | None = None,
        type: e.TickerTypeLike | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> list[t.Ticker]: ...

    def ws_get_trading_day_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        timeZone: str | None = None,
        type: e.TickerTypeLike | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.Ticker | list[t.Ticker]:
        """:meth:`get_trading_day_ticker` over the WebSocket API (``ticker.tradingDay``)."""
        return self._ws_request(
            _e.GET_TRADING_DAY_TICKER,
            symbol=symbol,
            symbols=symbols,
            timeZone=timeZone,
            type=type,
            symbolStatus=symbolStatus,
            **params,
        )

    def get_ui_klines(
        self,
        *,
        symbol: str,
        interval: e.KlineIntervalLike,
        startTime: int | None = None,
        endTime: int | None = None,
        timeZone: str | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Kline]:
        """Candlesticks adjusted for drawing charts, oldest first.

        GET /api/v3/uiKlines (no key, weight 2)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param interval: Length of one kline, e.g. 1m.
        :param startTime: From this time, inclusive (Unix ms or µs).
        :param endTime: Up to this time, inclusive (Unix ms or µs).
        :param timeZone: Offset from UTC at which days begin, e.g. 8 or -1:00. Default 0.
        :param limit: How many items at most. Default 500, max 1000.
        :returns: list of Kline
        """
        return self._request(
            _e.GET_UI_KLINES,
            symbol=symbol,
            interval=interval,
            startTime=startTime,
            endTime=endTime,
            timeZone=timeZone,
            limit=limit,
            **params,
        )

    def ws_get_ui_klines(
        self,
        *,
        symbol: str,
        interval: e.KlineIntervalLike,
        startTime: int | None = None,
        endTime: int | None = None,
        timeZone: str | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Kline]:
        """:meth:`get_ui_klines` over the WebSocket API (``uiKlines``)."""
        return self._ws_request(
            _e.GET_UI_KLINES,
            symbol=symbol,
            interval=interval,
            startTime=startTime,
            endTime=endTime,
            timeZone=timeZone,
            limit=limit,
            **params,
        )

    ws_get_uiKlines = ws_get_ui_klines

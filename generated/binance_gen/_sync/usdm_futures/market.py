# Generated from spec/usdm_futures/market.yaml by "make generate"; do not edit.
"""USD-M futures, market: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..._endpoints import usdm_futures as _e
from ...runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from typing import Literal

    from ... import enums as e
    from ...types import usdm_futures as t


class UsdmFuturesMarketMixin(SyncClient):
    """USD-M futures, market.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def futures_aggregate_trades(
        self,
        *,
        symbol: str,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.AggregateTrade]:
        """Trades of one symbol, those of 100 ms at one price and taker side added up.

        GET /fapi/v1/aggTrades (no key, weight 20)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param fromId: The first id to return.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 500, max 1000.
        :returns: list of AggregateTrade
        """
        return self._request(
            _e.FUTURES_AGGREGATE_TRADES,
            symbol=symbol,
            fromId=fromId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    @overload
    def futures_asset_index(self, *, symbol: str, **params: Any) -> t.AssetIndex: ...

    @overload
    def futures_asset_index(self, *, symbol: None = None, **params: Any) -> list[t.AssetIndex]: ...

    def futures_asset_index(
        self, *, symbol: str | None = None, **params: Any
    ) -> t.AssetIndex | list[t.AssetIndex]:
        """Index prices that margin assets count at, with buffers and auto-exchange rates.

        GET /fapi/v1/assetIndex (no key, weight 1-10)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: AssetIndex with ``symbol``, else list of AssetIndex
        """
        return self._request(_e.FUTURES_ASSET_INDEX, symbol=symbol, **params)

    futures_v1_get_asset_index = futures_asset_index

    def futures_basis(
        self,
        *,
        pair: str,
        contractType: e.FuturesContractTypeLike,
        period: e.FuturesDataPeriodLike,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> list[t.FuturesBasis]:
        """Difference between futures and index price of a pair, period by period.

        GET /futures/data/basis (no key, weight 0)

        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :param contractType: PERPETUAL, CURRENT_QUARTER or NEXT_QUARTER.
        :param period: Length of a period.
        :param limit: How many items at most. Default 30, max 500.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: list of FuturesBasis
        """
        return self._request(
            _e.FUTURES_BASIS,
            pair=pair,
            contractType=contractType,
            period=period,
            limit=limit,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    def futures_continuous_klines(
        self,
        *,
        pair: str,
        contractType: e.ContinuousContractTypeLike,
        interval: e.KlineIntervalLike,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Kline]:
        """Candlesticks of a pair's perpetual or nearest quarterly contract, oldest first.

        GET /fapi/v1/continuousKlines (no key, weight 1-10)

        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :param contractType: PERPETUAL, CURRENT_QUARTER, NEXT_QUARTER or TRADIFI_PERPETUAL.
        :param interval: Length of one kline, e.g. 1m.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 500, max 1500.
        :returns: list of Kline
        """
        return self._request(
            _e.FUTURES_CONTINUOUS_KLINES,
            pair=pair,
            contractType=contractType,
            interval=interval,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def futures_delivery_price(self, *, pair: str, **params: Any) -> list[t.DeliveryPrice]:
        """Prices at which the quarterly contracts of a pair were settled.

        GET /futures/data/delivery-price (no key, weight 0)

        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :returns: list of DeliveryPrice
        """
        return self._request(_e.FUTURES_DELIVERY_PRICE, pair=pair, **params)

    def futures_exchange_info(self, **params: Any) -> t.ExchangeInfo:
        """Symbols with contract type, status, filters and margins; rate limits.

        GET /fapi/v1/exchangeInfo (no key, weight 1)

        :returns: ExchangeInfo
        """
        return self._request(_e.FUTURES_EXCHANGE_INFO, **params)

    def futures_funding_info(self, **params: Any) -> list[t.FuturesFundingInfo]:
        """Funding interval (hours), cap and floor of symbols where they were adjusted.

        GET /fapi/v1/fundingInfo (no key, weight 0)

        :returns: list of FuturesFundingInfo
        """
        return self._request(_e.FUTURES_FUNDING_INFO, **params)

    futures_v1_get_funding_info = futures_funding_info

    def futures_funding_rate(
        self,
        *,
        symbol: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.FundingRate]:
        """Past funding rates, with the mark price at each funding time.

        GET /fapi/v1/fundingRate (no key, weight 0)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 100, max 1000.
        :returns: list of FundingRate
        """
        return self._request(
            _e.FUTURES_FUNDING_RATE,
            symbol=symbol,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def futures_global_longshort_ratio(
        self,
        *,
        symbol: str,
        period: e.FuturesDataPeriodLike,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> list[t.LongShortRatio]:
        """Share of all accounts that are long and short in one symbol, period by period.

        GET /futures/data/globalLongShortAccountRatio (no key, weight 0)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param period: Length of a period.
        :param limit: How many items at most. Default 30, max 500.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: list of LongShortRatio
        """
        return self._request(
            _e.FUTURES_GLOBAL_LONGSHORT_RATIO,
            symbol=symbol,
            period=period,
            limit=limit,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    def futures_historical_trades(
        self, *, symbol: str, limit: int | None = None, fromId: int | None = None, **params: Any
    ) -> list[t.PublicTrade]:
        """Older trades of one symbol, from an id on or the latest.

        GET /fapi/v1/historicalTrades (API key, weight 200)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param limit: How many items at most. Default 100, max 500.
        :param fromId: The first id to return.
        :returns: list of PublicTrade
        """
        return self._request(
            _e.FUTURES_HISTORICAL_TRADES, symbol=symbol, limit=limit, fromId=fromId, **params
        )

    def futures_index_info(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.CompositeIndex]:
        """What composite index symbols consist of, with the weight of each asset.

        GET /fapi/v1/indexInfo (no key, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: list of CompositeIndex
        """
        return self._request(_e.FUTURES_INDEX_INFO, symbol=symbol, **params)

    def futures_index_price_constituents(
        self, *, symbol: str, **params: Any
    ) -> t.FuturesIndexPriceConstituents:
        """Exchanges, prices and weights that make up the index price of one symbol.

        GET /fapi/v1/constituents (no key, weight 2)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: FuturesIndexPriceConstituents
        """
        return self._request(_e.FUTURES_INDEX_PRICE_CONSTITUENTS, symbol=symbol, **params)

    def futures_index_price_klines(
        self,
        *,
        pair: str,
        interval: e.FuturesKlineIntervalLike,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Kline]:
        """Candlesticks of the index price of a pair, oldest first.

        GET /fapi/v1/indexPriceKlines (no key, weight 1-10)

        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :param interval: Length of one kline, e.g. 1m.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 500, max 1500.
        :returns: list of Kline
        """
        return self._request(
            _e.FUTURES_INDEX_PRICE_KLINES,
            pair=pair,
            interval=interval,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    @overload
    def futures_insurance_fund_balance_snapshot(
        self, *, symbol: str, **params: Any
    ) -> t.InsuranceFund: ...

    @overload
    def futures_insurance_fund_balance_snapshot(
        self, *, symbol: None = None, **params: Any
    ) -> list[t.InsuranceFund]: ...

    def futures_insurance_fund_balance_snapshot(
        self, *, symbol: str | None = None, **params: Any
    ) -> t.InsuranceFund | list[t.InsuranceFund]:
        """What the insurance funds hold by asset, and the symbols that each stands for.

        GET /fapi/v1/insuranceBalance (no key, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: InsuranceFund with ``symbol``, else list of InsuranceFund
        """
        return self._request(_e.FUTURES_INSURANCE_FUND_BALANCE_SNAPSHOT, symbol=symbol, **params)

    def futures_klines(
        self,
        *,
        symbol: str,
        interval: e.FuturesKlineIntervalLike,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Kline]:
        """Candlesticks of one symbol, oldest first; the last one may still be open.

        GET /fapi/v1/klines (no key, weight 1-10)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param interval: Length of one kline, e.g. 1m.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 500, max 1500.
        :returns: list of Kline
        """
        return self._request(
            _e.FUTURES_KLINES,
            symbol=symbol,
            interval=interval,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    @overload
    def futures_mark_price(self, *, symbol: str, **params: Any) -> t.FuturesMarkPrice: ...

    @overload
    def futures_mark_price(
        self, *, symbol: None = None, **params: Any
    ) -> list[t.FuturesMarkPrice]: ...

    def futures_mark_price(
        self, *, symbol: str | None = None, **params: Any
    ) -> t.FuturesMarkPrice | list[t.FuturesMarkPrice]:
        """Mark price, index price and funding rate of one symbol or all.

        GET /fapi/v1/premiumIndex (no key, weight 1-10)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: FuturesMarkPrice with ``symbol``, else list of FuturesMarkPrice
        """
        return self._request(_e.FUTURES_MARK_PRICE, symbol=symbol, **params)

    def futures_mark_price_klines(
        self,
        *,
        symbol: str,
        interval: e.FuturesKlineIntervalLike,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Kline]:
        """Candlesticks of the mark price of one symbol, oldest first.

        GET /fapi/v1/markPriceKlines (no key, weight 1-10)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param interval: Length of one kline, e.g. 1m.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 500, max 1500.
        :returns: list of Kline
        """
        return self._request(
            _e.FUTURES_MARK_PRICE_KLINES,
            symbol=symbol,
            interval=interval,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def futures_open_interest(self, *, symbol: str, **params: Any) -> t.OpenInterest:
        """Quantity of one symbol in open positions now.

        GET /fapi/v1/openInterest (no key, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: OpenInterest
        """
        return self._request(_e.FUTURES_OPEN_INTEREST, symbol=symbol, **params)

    def futures_open_interest_hist(
        self,
        *,
        symbol: str,
        period: e.FuturesDataPeriodLike,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> list[t.OpenInterestRecord]:
        """Open interest of one symbol as quantity and value, period by period.

        GET /futures/data/openInterestHist (no key, weight 0)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param period: Length of a period.
        :param limit: How many items at most. Default 30, max 500.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: list of OpenInterestRecord
        """
        return self._request(
            _e.FUTURES_OPEN_INTEREST_HIST,
            symbol=symbol,
            period=period,
            limit=limit,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    def futures_order_book(
        self,
        *,
        symbol: str,
        limit: Literal[5, 10, 20, 50, 100, 500, 1000] | None = None,
        **params: Any,
    ) -> t.OrderBook:
        """Bids and asks of one symbol, best first, without RPI orders.

        GET /fapi/v1/depth (no key, weight 2-20)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param limit: Levels on each side. 5, 10, 20, 50, 100, 500 or 1000. Default 500.
        :returns: OrderBook
        """
        return self._request(_e.FUTURES_ORDER_BOOK, symbol=symbol, limit=limit, **params)

    def ws_futures_order_book(
        self,
        *,
        symbol: str,
        limit: Literal[5, 10, 20, 50, 100, 500, 1000] | None = None,
        **params: Any,
    ) -> t.OrderBook:
        """:meth:`futures_order_book` over the WebSocket API (``depth``)."""
        return self._ws_request(_e.FUTURES_ORDER_BOOK, symbol=symbol, limit=limit, **params)

    ws_futures_get_order_book = ws_futures_order_book

    @overload
    def futures_orderbook_ticker(self, *, symbol: str, **params: Any) -> t.BookTicker: ...

    @overload
    def futures_orderbook_ticker(
        self, *, symbol: None = None, **params: Any
    ) -> list[t.BookTicker]: ...

    def futures_orderbook_ticker(
        self, *, symbol: str | None = None, **params: Any
    ) -> t.BookTicker | list[t.BookTicker]:
        """Best bid and ask with their quantities, of one symbol or all.

        GET /fapi/v1/ticker/bookTicker (no key, weight 2-5)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: BookTicker with ``symbol``, else list of BookTicker
        """
        return self._request(_e.FUTURES_ORDERBOOK_TICKER, symbol=symbol, **params)

    @overload
    def ws_futures_orderbook_ticker(self, *, symbol: str, **params: Any) -> t.BookTicker: ...

    @overload
    def ws_futures_orderbook_ticker(
        self, *, symbol: None = None, **params: Any
    ) -> list[t.BookTicker]: ...

    def ws_futures_orderbook_ticker(
        self, *, symbol: str | None = None, **params: Any
    ) -> t.BookTicker | list[t.BookTicker]:
        """:meth:`futures_orderbook_ticker` over the WebSocket API (``ticker.book``)."""
        return self._ws_request(_e.FUTURES_ORDERBOOK_TICKER, symbol=symbol, **params)

    ws_futures_get_order_book_ticker = ws_futures_orderbook_ticker

    def futures_ping(self, **params: Any) -> dict[str, Any]:
        """Tells that the USD-M exchange can be reached; the answer is empty.

        GET /fapi/v1/ping (no key, weight 1)

        :returns: dict
        """
        return self._request(_e.FUTURES_PING, **params)

    def futures_premium_index_klines(
        self,
        *,
        symbol: str,
        interval: e.FuturesKlineIntervalLike,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Kline]:
        """Candlesticks of one symbol's premium index, which its funding rate comes from.

        GET /fapi/v1/premiumIndexKlines (no key, weight 1-10)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param interval: Length of one kline, e.g. 1m.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 500, max 1500.
        :returns: list of Kline
        """
        return self._request(
            _e.FUTURES_PREMIUM_INDEX_KLINES,
            symbol=symbol,
            interval=interval,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def futures_recent_trades(
        self, *, symbol: str, limit: int | None = None, **params: Any
    ) -> list[t.PublicTrade]:
        """The latest trades of one symbol.

        GET /fapi/v1/trades (no key, weight 5)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param limit: How many items at most. Default 500, max 1000.
        :returns: list of PublicTrade
        """
        return self._request(_e.FUTURES_RECENT_TRADES, symbol=symbol, limit=limit, **params)

    def futures_rpi_depth(
        self, *, symbol: str, limit: Literal[1000] | None = None, **params: Any
    ) -> t.OrderBook:
        """Bids and asks of one symbol, best first, RPI orders included.

        GET /fapi/v1/rpiDepth (no key, weight 20)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param limit: Levels on each side. Only 1000.
        :returns: OrderBook
        """
        return self._request(_e.FUTURES_RPI_DEPTH, symbol=symbol, limit=limit, **params)

    @overload
    def futures_symbol_adl_risk(self, *, symbol: str, **params: Any) -> t.AdlRisk: ...

    @overload
    def futures_symbol_adl_risk(self, *, symbol: None = None, **params: Any) -> list[t.AdlRisk]: ...

    def futures_symbol_adl_risk(
        self, *, symbol: str | None = None, **params: Any
    ) -> t.AdlRisk | list[t.AdlRisk]:
        """How likely auto-deleveraging is, of one symbol or all.

        GET /fapi/v1/symbolAdlRisk (no key, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: AdlRisk with ``symbol``, else list of AdlRisk
        """
        return self._request(_e.FUTURES_SYMBOL_ADL_RISK, symbol=symbol, **params)

    @overload
    def futures_symbol_ticker(self, *, symbol: str, **params: Any) -> t.PriceTicker: ...

    @overload
    def futures_symbol_ticker(
        self, *, symbol: None = None, **params: Any
    ) -> list[t.PriceTicker]: ...

    def futures_symbol_ticker(
        self, *, symbol: str | None = None, **params: Any
    ) -> t.PriceTicker | list[t.PriceTicker]:
        """Latest price of one symbol or all, with its time (ms).

        GET /fapi/v2/ticker/price (no key, weight 1-2)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: PriceTicker with ``symbol``, else list of PriceTicker
        """
        return self._request(_e.FUTURES_SYMBOL_TICKER, symbol=symbol, **params)

    @overload
    def ws_futures_symbol_ticker(self, *, symbol: str, **params: Any) -> t.PriceTicker: ...

    @overload
    def ws_futures_symbol_ticker(
        self, *, symbol: None = None, **params: Any
    ) -> list[t.PriceTicker]: ...

    def ws_futures_symbol_ticker(
        self, *, symbol: str | None = None, **params: Any
    ) -> t.PriceTicker | list[t.PriceTicker]:
        """:meth:`futures_symbol_ticker` over the WebSocket API (``ticker.price``)."""
        return self._ws_request(_e.FUTURES_SYMBOL_TICKER, symbol=symbol, **params)

    ws_futures_get_all_tickers = ws_futures_symbol_ticker

    @overload
    def futures_symbol_ticker_v1(self, *, symbol: str, **params: Any) -> t.PriceTicker: ...

    @overload
    def futures_symbol_ticker_v1(
        self, *, symbol: None = None, **params: Any
    ) -> list[t.PriceTicker]: ...

    def futures_symbol_ticker_v1(
        self, *, symbol: str | None = None, **params: Any
    ) -> t.PriceTicker | list[t.PriceTicker]:
        """Latest price of one symbol or all, from the endpoint that v2 replaced.

        Deprecated by Binance; use :meth:`futures_symbol_ticker`. Binance gives no date.

        GET /fapi/v1/ticker/price (no key, weight 1-2)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: PriceTicker with ``symbol``, else list of PriceTicker
        """
        return self._request(_e.FUTURES_SYMBOL_TICKER_V1, symbol=symbol, **params)

    def futures_taker_longshort_ratio(
        self,
        *,
        symbol: str,
        period: e.FuturesDataPeriodLike,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> list[t.TakerVolume]:
        """Volume that takers bought and sold in one symbol, period by period.

        GET /futures/data/takerlongshortRatio (no key, weight 0)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param period: Length of a period.
        :param limit: How many items at most. Default 30, max 500.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: list of TakerVolume
        """
        return self._request(
            _e.FUTURES_TAKER_LONGSHORT_RATIO,
            symbol=symbol,
            period=period,
            limit=limit,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    @overload
    def futures_ticker(self, *, symbol: str, **params: Any) -> t.Ticker: ...

    @overload
    def futures_ticker(self, *, symbol: None = None, **params: Any) -> list[t.Ticker]: ...

    def futures_ticker(
        self, *, symbol: str | None = None, **params: Any
    ) -> t.Ticker | list[t.Ticker]:
        """Price change and volume over the last 24 hours, of one symbol or all.

        GET /fapi/v1/ticker/24hr (no key, weight 1-40)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: Ticker with ``symbol``, else list of Ticker
        """
        return self._request(_e.FUTURES_TICKER, symbol=symbol, **params)

    def futures_time(self, **params: Any) -> t.ServerTime:
        """Clock of the USD-M exchange (Unix ms).

        GET /fapi/v1/time (no key, weight 1)

        :returns: ServerTime
        """
        return self._request(_e.FUTURES_TIME, **params)

    def futures_top_longshort_account_ratio(
        self,
        *,
        symbol: str,
        period: e.FuturesDataPeriodLike,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> list[t.LongShortRatio]:
        """Share of top traders' accounts that are long and short in one symbol, by period.

        GET /futures/data/topLongShortAccountRatio (API key, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param period: Length of a period.
        :param limit: How many items at most. Default 30, max 500.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: list of LongShortRatio
        """
        return self._request(
            _e.FUTURES_TOP_LONGSHORT_ACCOUNT_RATIO,
            symbol=symbol,
            period=period,
            limit=limit,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    def futures_top_longshort_position_ratio(
        self,
        *,
        symbol: str,
        period: e.FuturesDataPeriodLike,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> list[t.LongShortRatio]:
        """Share of top traders' positions that are long and short in one symbol, by period.

        GET /futures/data/topLongShortPositionRatio (API key, weight 0)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param period: Length of a period.
        :param limit: How many items at most. Default 30, max 500.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: list of LongShortRatio
        """
        return self._request(
            _e.FUTURES_TOP_LONGSHORT_POSITION_RATIO,
            symbol=symbol,
            period=period,
            limit=limit,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    def futures_trading_schedule(self, **params: Any) -> t.TradingSchedule:
        """Sessions of the markets behind TradFi perpetuals, a week back and a week ahead.

        GET /fapi/v1/tradingSchedule (no key, weight 5)

        :returns: TradingSchedule
        """
        return self._request(_e.FUTURES_TRADING_SCHEDULE, **params)

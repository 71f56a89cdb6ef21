# Generated from spec/coinm_futures/market.yaml by "make generate"; do not edit.
"""COIN-M futures, market: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import coinm_futures as _e
from ...runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from typing import Literal

    from ... import enums as e
    from ...types import coinm_futures as t


class CoinmFuturesMarketMixin(AsyncClientBase):
    """COIN-M futures, market.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def futures_coin_aggregate_trades(
        self,
        *,
        symbol: str,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.FuturesAggregateTrade]:
        """Trades of one symbol, those of 100 ms at one price and taker side added up.

        GET /dapi/v1/aggTrades (no key, weight 20)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param fromId: The first id to return.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 500, max 1000.
        :returns: list of FuturesAggregateTrade
        """
        return await self._request(
            _e.FUTURES_COIN_AGGREGATE_TRADES,
            symbol=symbol,
            fromId=fromId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    async def futures_coin_basis(
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

        GET /futures/data/basis (no key, weight 1)

        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :param contractType: PERPETUAL, CURRENT_QUARTER or NEXT_QUARTER.
        :param period: Length of a period.
        :param limit: How many items at most. Default 30, max 500.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: list of FuturesBasis
        """
        return await self._request(
            _e.FUTURES_COIN_BASIS,
            pair=pair,
            contractType=contractType,
            period=period,
            limit=limit,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    async def futures_coin_continuous_klines(
        self,
        *,
        pair: str,
        contractType: e.FuturesContractTypeLike,
        interval: e.FuturesKlineIntervalLike,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Kline]:
        """Candlesticks of a pair's perpetual or nearest quarterly contract, oldest first.

        GET /dapi/v1/continuousKlines (no key, weight 1-10)

        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :param contractType: PERPETUAL, CURRENT_QUARTER or NEXT_QUARTER.
        :param interval: Length of one kline, e.g. 1m.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 500, max 1500.
        :returns: list of Kline
        """
        return await self._request(
            _e.FUTURES_COIN_CONTINUOUS_KLINES,
            pair=pair,
            contractType=contractType,
            interval=interval,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    futures_coin_continous_klines = futures_coin_continuous_klines

    async def futures_coin_exchange_info(self, **params: Any) -> t.ExchangeInfo:
        """COIN-M symbols with contract size, status, filters and margins; rate limits.

        GET /dapi/v1/exchangeInfo (no key, weight 1)

        :returns: ExchangeInfo
        """
        return await self._request(_e.FUTURES_COIN_EXCHANGE_INFO, **params)

    async def futures_coin_funding_info(self, **params: Any) -> list[t.FuturesFundingInfo]:
        """Funding interval (hours), cap and floor of symbols where they were adjusted.

        GET /dapi/v1/fundingInfo (no key, weight 1)

        :returns: list of FuturesFundingInfo
        """
        return await self._request(_e.FUTURES_COIN_FUNDING_INFO, **params)

    futures_coin_v1_get_funding_info = futures_coin_funding_info

    async def futures_coin_funding_rate(
        self,
        *,
        symbol: str,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.FundingRate]:
        """Past funding rates of one perpetual symbol.

        GET /dapi/v1/fundingRate (no key, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 100, max 1000.
        :returns: list of FundingRate
        """
        return await self._request(
            _e.FUTURES_COIN_FUNDING_RATE,
            symbol=symbol,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    async def futures_coin_global_longshort_ratio(
        self,
        *,
        pair: str,
        period: e.FuturesDataPeriodLike,
        contractType: e.FuturesContractTypeLike | None = None,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> list[t.LongShortRatio]:
        """Share of all accounts that are long and short in a pair, period by period.

        GET /futures/data/globalLongShortAccountRatio (no key, weight 1)

        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :param period: Length of a period.
        :param contractType: PERPETUAL, CURRENT_QUARTER or NEXT_QUARTER.
        :param limit: How many items at most. Default 30, max 500.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: list of LongShortRatio
        """
        return await self._request(
            _e.FUTURES_COIN_GLOBAL_LONGSHORT_RATIO,
            pair=pair,
            period=period,
            contractType=contractType,
            limit=limit,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    async def futures_coin_historical_trades(
        self, *, symbol: str, limit: int | None = None, fromId: int | None = None, **params: Any
    ) -> list[t.PublicTrade]:
        """Older trades of one symbol, from an id on or the latest.

        GET /dapi/v1/historicalTrades (API key, weight 200)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param limit: How many items at most. Default 100, max 500.
        :param fromId: The first id to return.
        :returns: list of PublicTrade
        """
        return await self._request(
            _e.FUTURES_COIN_HISTORICAL_TRADES, symbol=symbol, limit=limit, fromId=fromId, **params
        )

    async def futures_coin_index_price_constituents(
        self, *, symbol: str, **params: Any
    ) -> t.FuturesIndexPriceConstituents:
        """Exchanges, prices and weights that make up the index price of one symbol.

        GET /dapi/v1/constituents (no key, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: FuturesIndexPriceConstituents
        """
        return await self._request(
            _e.FUTURES_COIN_INDEX_PRICE_CONSTITUENTS, symbol=symbol, **params
        )

    async def futures_coin_index_price_klines(
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

        GET /dapi/v1/indexPriceKlines (no key, weight 1-10)

        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :param interval: Length of one kline, e.g. 1m.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 500, max 1500.
        :returns: list of Kline
        """
        return await self._request(
            _e.FUTURES_COIN_INDEX_PRICE_KLINES,
            pair=pair,
            interval=interval,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    async def futures_coin_klines(
        self,
        *,
        symbol: str,
        interval: e.FuturesKlineIntervalLike,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Kline]:
        """Candlesticks of one COIN-M symbol, oldest first; the last one may still be open.

        GET /dapi/v1/klines (no key, weight 1-10)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param interval: Length of one kline, e.g. 1m.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 500, max 1500.
        :returns: list of Kline
        """
        return await self._request(
            _e.FUTURES_COIN_KLINES,
            symbol=symbol,
            interval=interval,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    async def futures_coin_mark_price(
        self, *, symbol: str | None = None, pair: str | None = None, **params: Any
    ) -> list[t.MarkPrice]:
        """Mark price, index price and funding rate of one symbol, a pair or all.

        GET /dapi/v1/premiumIndex (no key, weight 10)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :returns: list of MarkPrice
        """
        return await self._request(_e.FUTURES_COIN_MARK_PRICE, symbol=symbol, pair=pair, **params)

    async def futures_coin_mark_price_klines(
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

        GET /dapi/v1/markPriceKlines (no key, weight 1-10)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param interval: Length of one kline, e.g. 1m.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 500, max 1500.
        :returns: list of Kline
        """
        return await self._request(
            _e.FUTURES_COIN_MARK_PRICE_KLINES,
            symbol=symbol,
            interval=interval,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    async def futures_coin_open_interest(self, *, symbol: str, **params: Any) -> t.OpenInterest:
        """Number of contracts of one symbol in open positions now.

        GET /dapi/v1/openInterest (no key, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: OpenInterest
        """
        return await self._request(_e.FUTURES_COIN_OPEN_INTEREST, symbol=symbol, **params)

    async def futures_coin_open_interest_hist(
        self,
        *,
        pair: str,
        period: e.FuturesDataPeriodLike,
        contractType: e.FuturesContractTypeLike | None = None,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> list[t.OpenInterestRecord]:
        """Open interest of a pair as contracts and value, period by period.

        GET /futures/data/openInterestHist (no key, weight 1)

        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :param period: Length of a period.
        :param contractType: PERPETUAL, CURRENT_QUARTER or NEXT_QUARTER.
        :param limit: How many items at most. Default 30, max 500.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: list of OpenInterestRecord
        """
        return await self._request(
            _e.FUTURES_COIN_OPEN_INTEREST_HIST,
            pair=pair,
            period=period,
            contractType=contractType,
            limit=limit,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    async def futures_coin_order_book(
        self,
        *,
        symbol: str,
        limit: Literal[5, 10, 20, 50, 100, 500, 1000] | None = None,
        **params: Any,
    ) -> t.OrderBook:
        """Bids and asks of one COIN-M symbol, best first, in contracts.

        GET /dapi/v1/depth (no key, weight 2-20)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param limit: Levels on each side. 5, 10, 20, 50, 100, 500 or 1000. Default 500.
        :returns: OrderBook
        """
        return await self._request(_e.FUTURES_COIN_ORDER_BOOK, symbol=symbol, limit=limit, **params)

    async def futures_coin_orderbook_ticker(
        self, *, symbol: str | None = None, pair: str | None = None, **params: Any
    ) -> list[t.BookTicker]:
        """Best bid and ask with their quantities, of one symbol, a pair or all.

        GET /dapi/v1/ticker/bookTicker (no key, weight 2-5)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :returns: list of BookTicker
        """
        return await self._request(
            _e.FUTURES_COIN_ORDERBOOK_TICKER, symbol=symbol, pair=pair, **params
        )

    async def futures_coin_ping(self, **params: Any) -> dict[str, Any]:
        """Tells that the COIN-M exchange can be reached; the answer is empty.

        GET /dapi/v1/ping (no key, weight 1)

        :returns: dict
        """
        return await self._request(_e.FUTURES_COIN_PING, **params)

    async def futures_coin_premium_index_klines(
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

        GET /dapi/v1/premiumIndexKlines (no key, weight 1-10)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param interval: Length of one kline, e.g. 1m.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 500, max 1500.
        :returns: list of Kline
        """
        return await self._request(
            _e.FUTURES_COIN_PREMIUM_INDEX_KLINES,
            symbol=symbol,
            interval=interval,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    async def futures_coin_recent_trades(
        self, *, symbol: str, limit: int | None = None, **params: Any
    ) -> list[t.PublicTrade]:
        """The latest trades of one COIN-M symbol.

        GET /dapi/v1/trades (no key, weight 5)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param limit: How many items at most. Default 500, max 1000.
        :returns: list of PublicTrade
        """
        return await self._request(
            _e.FUTURES_COIN_RECENT_TRADES, symbol=symbol, limit=limit, **params
        )

    async def futures_coin_symbol_ticker(
        self, *, symbol: str | None = None, pair: str | None = None, **params: Any
    ) -> list[t.PriceTicker]:
        """Latest price of one symbol, a pair or all.

        GET /dapi/v1/ticker/price (no key, weight 1-2)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :returns: list of PriceTicker
        """
        return await self._request(
            _e.FUTURES_COIN_SYMBOL_TICKER, symbol=symbol, pair=pair, **params
        )

    async def futures_coin_taker_buy_sell_volume(
        self,
        *,
        pair: str,
        contractType: e.TakerContractTypeLike,
        period: e.FuturesDataPeriodLike,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> list[t.TakerVolume]:
        """Contracts and value that takers bought and sold in a pair, period by period.

        GET /futures/data/takerBuySellVol (no key, weight 1)

        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :param contractType: ALL, PERPETUAL, CURRENT_QUARTER or NEXT_QUARTER.
        :param period: Length of a period.
        :param limit: How many items at most. Default 30, max 500.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: list of TakerVolume
        """
        return await self._request(
            _e.FUTURES_COIN_TAKER_BUY_SELL_VOLUME,
            pair=pair,
            contractType=contractType,
            period=period,
            limit=limit,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    async def futures_coin_ticker(
        self, *, symbol: str | None = None, pair: str | None = None, **params: Any
    ) -> list[t.Ticker]:
        """Price change and volume over the last 24 hours, of one symbol, a pair or all.

        GET /dapi/v1/ticker/24hr (no key, weight 1-40)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :returns: list of Ticker
        """
        return await self._request(_e.FUTURES_COIN_TICKER, symbol=symbol, pair=pair, **params)

    async def futures_coin_time(self, **params: Any) -> t.ServerTime:
        """Clock of the COIN-M exchange (Unix ms).

        GET /dapi/v1/time (no key, weight 1)

        :returns: ServerTime
        """
        return await self._request(_e.FUTURES_COIN_TIME, **params)

    async def futures_coin_top_longshort_account_ratio(
        self,
        *,
        pair: str,
        period: e.FuturesDataPeriodLike,
        contractType: e.FuturesContractTypeLike | None = None,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> list[t.LongShortRatio]:
        """Share of top traders' accounts that are long and short in a pair, by period.

        GET /futures/data/topLongShortAccountRatio (no key, weight 1)

        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :param period: Length of a period.
        :param contractType: PERPETUAL, CURRENT_QUARTER or NEXT_QUARTER.
        :param limit: How many items at most. Default 30, max 500.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: list of LongShortRatio
        """
        return await self._request(
            _e.FUTURES_COIN_TOP_LONGSHORT_ACCOUNT_RATIO,
            pair=pair,
            period=period,
            contractType=contractType,
            limit=limit,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    async def futures_coin_top_longshort_position_ratio(
        self,
        *,
        pair: str,
        period: e.FuturesDataPeriodLike,
        contractType: e.FuturesContractTypeLike | None = None,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> list[t.LongShortPositionRatio]:
        """Share of top traders' positions that are long and short in a pair, by period.

        GET /futures/data/topLongShortPositionRatio (no key, weight 1)

        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :param period: Length of a period.
        :param contractType: PERPETUAL, CURRENT_QUARTER or NEXT_QUARTER.
        :param limit: How many items at most. Default 30, max 500.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: list of LongShortPositionRatio
        """
        return await self._request(
            _e.FUTURES_COIN_TOP_LONGSHORT_POSITION_RATIO,
            pair=pair,
            period=period,
            contractType=contractType,
            limit=limit,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

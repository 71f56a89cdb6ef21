# Generated from spec/alpha/market_data.yaml by "make generate"; do not edit.
"""Alpha, market data: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import alpha as _e
from ..runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from typing import Literal

    from .. import enums as e
    from ..types import alpha as t


class AlphaMixin(AsyncClientBase):
    """Alpha, market data.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def alpha_get_aggregate_trades(
        self,
        *,
        symbol: str,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.AggregateTradesAnswer:
        """Trades of one Alpha token; fills of one taker order at one price count as one.

        GET /bapi/defi/v1/public/alpha-trade/agg-trades (no key, weight 1)

        :param symbol: Trading pair by the token's alphaId, e.g. ALPHA_175USDT.
        :param fromId: The first id to return.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Max 1000.
        :returns: AggregateTradesAnswer
        """
        return await self._request(
            _e.ALPHA_GET_AGGREGATE_TRADES,
            symbol=symbol,
            fromId=fromId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    async def alpha_get_exchange_info(self, **params: Any) -> t.ExchangeInfoAnswer:
        """Alpha symbols with their status, precision, filters and order types.

        GET /bapi/defi/v1/public/alpha-trade/get-exchange-info (no key, weight 1)

        :returns: ExchangeInfoAnswer
        """
        return await self._request(_e.ALPHA_GET_EXCHANGE_INFO, **params)

    async def alpha_get_klines(
        self,
        *,
        symbol: str,
        interval: e.AlphaKlineIntervalLike,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> t.KlinesAnswer:
        """Candlesticks of one Alpha token, oldest first.

        GET /bapi/defi/v1/public/alpha-trade/klines (no key, weight 1)

        :param symbol: Trading pair by the token's alphaId, e.g. ALPHA_175USDT.
        :param interval: Length of one kline, e.g. 1m.
        :param limit: How many items at most. Max 1500.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: KlinesAnswer
        """
        return await self._request(
            _e.ALPHA_GET_KLINES,
            symbol=symbol,
            interval=interval,
            limit=limit,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    async def alpha_get_order_book(
        self,
        *,
        symbol: str,
        limit: Literal[5, 10, 20, 50, 100, 500, 1000] | None = None,
        **params: Any,
    ) -> t.OrderBookAnswer:
        """Bids and asks of one Alpha token, best first.

        GET /bapi/defi/v1/public/alpha-trade/fullDepth (no key, weight 1)

        :param symbol: Trading pair by the token's alphaId, e.g. ALPHA_175USDT.
        :param limit: Levels on each side. 5, 10, 20, 50, 100, 500 or 1000.
        :returns: OrderBookAnswer
        """
        return await self._request(_e.ALPHA_GET_ORDER_BOOK, symbol=symbol, limit=limit, **params)

    async def alpha_get_ticker(self, *, symbol: str, **params: Any) -> t.TickerAnswer:
        """Price change and volume of one Alpha token over the last 24 hours.

        GET /bapi/defi/v1/public/alpha-trade/ticker (no key, weight 1)

        :param symbol: Trading pair by the token's alphaId, e.g. ALPHA_175USDT.
        :returns: TickerAnswer
        """
        return await self._request(_e.ALPHA_GET_TICKER, symbol=symbol, **params)

    async def alpha_get_token_list(self, **params: Any) -> t.TokensAnswer:
        """All Alpha tokens with chain, contract, price, market cap and the id used in symbols.

        GET /bapi/defi/v1/public/wallet-direct/buw/wallet/cex/alpha/all/token/list (no key, weight
        1)

        :returns: TokensAnswer
        """
        return await self._request(_e.ALPHA_GET_TOKEN_LIST, **params)

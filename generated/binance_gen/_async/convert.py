# Generated from spec/convert/ by "make generate"; do not edit.
"""Convert: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import convert as _e
from ..runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from typing import Literal

    from .. import enums as e
    from ..runtime.encoding import Number
    from ..types import convert as t


class ConvertMixin(AsyncClientBase):
    """Convert.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def convert_accept_quote(self, *, quoteId: str, **params: Any) -> t.AcceptedQuote:
        """Converts at the price of a quote that is still valid.

        POST /sapi/v1/convert/acceptQuote (signed, TRADE, weight 500 of the account)

        :param quoteId: Id of the quote.
        :returns: AcceptedQuote
        """
        return await self._request(_e.CONVERT_ACCEPT_QUOTE, quoteId=quoteId, **params)

    async def convert_cancel_limit_order(self, *, orderId: int, **params: Any) -> t.LimitOrderState:
        """Cancels a convert limit order that has not been filled.

        POST /sapi/v1/convert/limit/cancelOrder (signed, TRADE, weight 200 of the account)

        :param orderId: Binance's id of the order.
        :returns: LimitOrderState
        """
        return await self._request(_e.CONVERT_CANCEL_LIMIT_ORDER, orderId=orderId, **params)

    margin_v1_post_convert_limit_cancel_order = convert_cancel_limit_order

    async def convert_create_limit_order(
        self,
        *,
        baseAsset: str,
        quoteAsset: str,
        limitPrice: Number,
        side: e.OrderSideLike,
        expiredType: Literal["1_D", "3_D", "7_D", "30_D"],
        baseAmount: Number | None = None,
        quoteAmount: Number | None = None,
        walletType: e.ConvertWalletTypeLike | None = None,
        **params: Any,
    ) -> t.LimitOrderState:
        """Converts one asset into another once the price reaches your limit.

        POST /sapi/v1/convert/limit/placeOrder (signed, TRADE, weight 500 of the account)

        - Needs one of baseAmount or quoteAmount.

        :param baseAsset: Base asset of the pair.
        :param quoteAsset: Quote asset of the pair.
        :param limitPrice: Limit, in the quote asset.
        :param side: BUY or SELL.
        :param expiredType: How long it stays, in days. 1_D, 3_D, 7_D or 30_D.
        :param baseAmount: How much, in the base asset.
        :param quoteAmount: How much, in the quote asset; not together with baseAmount.
        :param walletType: Wallets to take the asset from. SPOT, FUNDING, EARN, SPOT_FUNDING,
            FUNDING_EARN, SPOT_FUNDING_EARN or SPOT_EARN. Default SPOT.
        :returns: LimitOrderState
        """
        return await self._request(
            _e.CONVERT_CREATE_LIMIT_ORDER,
            baseAsset=baseAsset,
            quoteAsset=quoteAsset,
            limitPrice=limitPrice,
            side=side,
            expiredType=expiredType,
            baseAmount=baseAmount,
            quoteAmount=quoteAmount,
            walletType=walletType,
            **params,
        )

    margin_v1_post_convert_limit_place_order = convert_create_limit_order

    async def convert_get_asset_info(self, **params: Any) -> list[t.AssetPrecision]:
        """How many decimals an amount of each convertible asset may have.

        GET /sapi/v1/convert/assetInfo (signed, USER_DATA, weight 100)

        :returns: list of AssetPrecision
        """
        return await self._request(_e.CONVERT_GET_ASSET_INFO, **params)

    margin_v1_get_convert_asset_info = convert_get_asset_info

    async def convert_get_exchange_info(
        self, *, fromAsset: str | None = None, toAsset: str | None = None, **params: Any
    ) -> list[t.ConvertPair]:
        """Pairs of an asset that can be converted, with minimum and maximum amounts.

        GET /sapi/v1/convert/exchangeInfo (no key, weight 3000)

        - Needs one of fromAsset or toAsset.

        :param fromAsset: Asset to give, e.g. BTC.
        :param toAsset: Asset to get, e.g. USDT.
        :returns: list of ConvertPair
        """
        return await self._request(
            _e.CONVERT_GET_EXCHANGE_INFO, fromAsset=fromAsset, toAsset=toAsset, **params
        )

    margin_v1_get_convert_exchange_info = convert_get_exchange_info

    async def convert_get_open_limit_orders(self, **params: Any) -> t.OpenLimitOrders:
        """Convert limit orders that wait for their price.

        GET /sapi/v1/convert/limit/queryOpenOrders (signed, USER_DATA, weight 3000 of the account)

        :returns: OpenLimitOrders
        """
        return await self._request(_e.CONVERT_GET_OPEN_LIMIT_ORDERS, **params)

    margin_v1_get_convert_limit_query_open_orders = convert_get_open_limit_orders

    async def convert_get_order_status(
        self, *, orderId: str | None = None, quoteId: str | None = None, **params: Any
    ) -> t.ConvertOrder:
        """State, amounts and price of one conversion, by order or quote id.

        GET /sapi/v1/convert/orderStatus (signed, USER_DATA, weight 100 of the account)

        - Needs one of orderId or quoteId.

        :param orderId: Binance's id of the order.
        :param quoteId: Id of the quote.
        :returns: ConvertOrder
        """
        return await self._request(
            _e.CONVERT_GET_ORDER_STATUS, orderId=orderId, quoteId=quoteId, **params
        )

    margin_v1_get_convert_order_status = convert_get_order_status

    async def convert_request_quote(
        self,
        *,
        fromAsset: str,
        toAsset: str,
        fromAmount: Number | None = None,
        toAmount: Number | None = None,
        walletType: e.ConvertWalletTypeLike | None = None,
        validTime: Literal["10s", "30s", "1m"] | None = None,
        **params: Any,
    ) -> t.ConvertQuote:
        """Asks for a firm price to convert one asset into another, good for seconds.

        POST /sapi/v1/convert/getQuote (signed, TRADE, weight 200 of the account)

        - Needs one of fromAmount or toAmount.

        :param fromAsset: Asset to give, e.g. BTC.
        :param toAsset: Asset to get, e.g. USDT.
        :param fromAmount: How much to give.
        :param toAmount: How much to get, instead of fromAmount.
        :param walletType: Wallets to take the asset from. SPOT, FUNDING, EARN, SPOT_FUNDING,
            FUNDING_EARN, SPOT_FUNDING_EARN or SPOT_EARN. Default SPOT.
        :param validTime: How long it is good. 10s, 30s or 1m. Default 10s.
        :returns: ConvertQuote
        """
        return await self._request(
            _e.CONVERT_REQUEST_QUOTE,
            fromAsset=fromAsset,
            toAsset=toAsset,
            fromAmount=fromAmount,
            toAmount=toAmount,
            walletType=walletType,
            validTime=validTime,
            **params,
        )

    async def get_convert_trade_history(
        self, *, startTime: int, endTime: int, limit: int | None = None, **params: Any
    ) -> t.ConvertTrades:
        """Your conversions within a time span of at most 30 days.

        GET /sapi/v1/convert/tradeFlow (signed, USER_DATA, weight 3000 of the account)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, 30 days at most (Unix ms).
        :param limit: How many items at most. Default 100, max 1000.
        :returns: ConvertTrades
        """
        return await self._request(
            _e.GET_CONVERT_TRADE_HISTORY,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

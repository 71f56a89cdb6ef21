# Generated from spec/usdm_futures/convert.yaml by "make generate"; do not edit.
"""USD-M futures, convert: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import usdm_futures as _e
from ...runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from ...runtime.encoding import Number
    from ...types import usdm_futures as t


class UsdmFuturesConvertMixin(AsyncClientBase):
    """USD-M futures, convert.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def futures_convert_accept_quote(self, *, quoteId: str, **params: Any) -> t.AcceptedQuote:
        """Converts in the futures wallet at the price of a quote that is still valid.

        POST /fapi/v1/convert/acceptQuote (signed, USER_DATA, weight 200)

        :param quoteId: What futures_convert_request_quote returned.
        :returns: AcceptedQuote
        """
        return await self._request(_e.FUTURES_CONVERT_ACCEPT_QUOTE, quoteId=quoteId, **params)

    futures_v1_post_convert_accept_quote = futures_convert_accept_quote

    async def futures_convert_get_exchange_info(
        self, *, fromAsset: str | None = None, toAsset: str | None = None, **params: Any
    ) -> list[t.ConvertPair]:
        """Pairs that the futures wallet can convert, with minimum and maximum amounts.

        GET /fapi/v1/convert/exchangeInfo (no key, weight 20)

        :param fromAsset: Asset to convert, e.g. USDT.
        :param toAsset: Asset to convert into, e.g. BNB.
        :returns: list of ConvertPair
        """
        return await self._request(
            _e.FUTURES_CONVERT_GET_EXCHANGE_INFO, fromAsset=fromAsset, toAsset=toAsset, **params
        )

    futures_v1_get_convert_exchange_info = futures_convert_get_exchange_info

    async def futures_convert_get_order_status(
        self, *, orderId: str | None = None, quoteId: str | None = None, **params: Any
    ) -> t.ConvertOrder:
        """State, amounts and price of one conversion, by order or quote id.

        GET /fapi/v1/convert/orderStatus (signed, USER_DATA, weight 50)

        - Needs one of orderId or quoteId.

        :param orderId: What futures_convert_accept_quote returned.
        :param quoteId: What futures_convert_request_quote returned.
        :returns: ConvertOrder
        """
        return await self._request(
            _e.FUTURES_CONVERT_GET_ORDER_STATUS, orderId=orderId, quoteId=quoteId, **params
        )

    futures_v1_get_convert_order_status = futures_convert_get_order_status

    async def futures_convert_request_quote(
        self,
        *,
        fromAsset: str,
        toAsset: str,
        fromAmount: Number | None = None,
        toAmount: Number | None = None,
        validTime: str | None = None,
        **params: Any,
    ) -> t.ConvertQuote:
        """Asks for a firm price to convert an asset in the futures wallet, good for seconds.

        POST /fapi/v1/convert/getQuote (signed, USER_DATA, weight 50)

        - Needs one of fromAmount or toAmount.

        :param fromAsset: Asset to convert, e.g. USDT.
        :param toAsset: Asset to convert into, e.g. BNB.
        :param fromAmount: How much to give.
        :param toAmount: How much to get.
        :param validTime: How long the quote is to be good. Default 10s.
        :returns: ConvertQuote
        """
        return await self._request(
            _e.FUTURES_CONVERT_REQUEST_QUOTE,
            fromAsset=fromAsset,
            toAsset=toAsset,
            fromAmount=fromAmount,
            toAmount=toAmount,
            validTime=validTime,
            **params,
        )

    futures_v1_post_convert_get_quote = futures_convert_request_quote

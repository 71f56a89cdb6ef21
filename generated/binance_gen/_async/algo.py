# Generated from spec/algo/ by "make generate"; do not edit.
"""Algo trading: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import algo as _e
from ..runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from .. import enums as e
    from ..runtime.encoding import Number
    from ..types import algo as t


class AlgoMixin(AsyncClientBase):
    """Algo trading.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def algo_cancel_futures_order(
        self, *, algoId: int | None = None, clientAlgoId: str | None = None, **params: Any
    ) -> t.AlgoOrderCancelled:
        """Stops a futures TWAP or VP order; what has been filled stays filled.

        DELETE /sapi/v1/algo/futures/order (signed, TRADE, weight 1)

        - Needs one of algoId or clientAlgoId.

        :param algoId: Id of the algo order.
        :param clientAlgoId: Your id of the order.
        :returns: AlgoOrderCancelled
        """
        return await self._request(
            _e.ALGO_CANCEL_FUTURES_ORDER, algoId=algoId, clientAlgoId=clientAlgoId, **params
        )

    async def algo_cancel_spot_order(
        self, *, algoId: int | None = None, clientAlgoId: str | None = None, **params: Any
    ) -> t.AlgoOrderCancelled:
        """Stops a spot TWAP or VP order; what has been filled stays filled.

        DELETE /sapi/v1/algo/spot/order (signed, TRADE, weight 1)

        - Needs one of algoId or clientAlgoId.

        :param algoId: Id of the algo order.
        :param clientAlgoId: Your id of the order.
        :returns: AlgoOrderCancelled
        """
        return await self._request(
            _e.ALGO_CANCEL_SPOT_ORDER, algoId=algoId, clientAlgoId=clientAlgoId, **params
        )

    margin_v1_delete_algo_spot_order = algo_cancel_spot_order

    async def algo_create_futures_twap_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        quantity: Number,
        duration: int,
        positionSide: e.PositionSideLike | None = None,
        clientAlgoId: str | None = None,
        reduceOnly: bool | None = None,
        limitPrice: Number | None = None,
        **params: Any,
    ) -> t.AlgoOrderAccepted:
        """Places a USD-M futures order that is filled in slices over ``duration`` seconds.

        POST /sapi/v1/algo/futures/newOrderTwap (signed, TRADE, weight 3000 of the account)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param quantity: Base asset, worth 1,000 to 1,000,000 USDT.
        :param duration: Seconds, from 300 to 86400.
        :param positionSide: Needed in hedge mode, LONG or SHORT. BOTH, LONG or SHORT.
        :param clientAlgoId: Your id of the order, of 32 characters; Binance makes one up.
        :param reduceOnly: Only make the position smaller; not in hedge mode. Default false.
        :param limitPrice: Worst price to fill at; the market's when absent.
        :returns: AlgoOrderAccepted
        """
        return await self._request(
            _e.ALGO_CREATE_FUTURES_TWAP_ORDER,
            symbol=symbol,
            side=side,
            quantity=quantity,
            duration=duration,
            positionSide=positionSide,
            clientAlgoId=clientAlgoId,
            reduceOnly=reduceOnly,
            limitPrice=limitPrice,
            **params,
        )

    margin_v1_post_algo_futures_new_order_twap = algo_create_futures_twap_order

    async def algo_create_futures_vp_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        quantity: Number,
        urgency: e.AlgoUrgencyLike,
        positionSide: e.PositionSideLike | None = None,
        clientAlgoId: str | None = None,
        reduceOnly: bool | None = None,
        limitPrice: Number | None = None,
        **params: Any,
    ) -> t.AlgoOrderAccepted:
        """Places a USD-M futures order that follows market volume at the chosen urgency.

        POST /sapi/v1/algo/futures/newOrderVp (signed, TRADE, weight 300 of the account)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param quantity: Base asset, worth 10,000 to 1,000,000 USDT.
        :param urgency: How fast to fill it. LOW, MEDIUM or HIGH.
        :param positionSide: Needed in hedge mode, LONG or SHORT. BOTH, LONG or SHORT.
        :param clientAlgoId: Your id of the order, of 32 characters; Binance makes one up.
        :param reduceOnly: Only make the position smaller; not in hedge mode. Default false.
        :param limitPrice: Worst price to fill at; the market's when absent.
        :returns: AlgoOrderAccepted
        """
        return await self._request(
            _e.ALGO_CREATE_FUTURES_VP_ORDER,
            symbol=symbol,
            side=side,
            quantity=quantity,
            urgency=urgency,
            positionSide=positionSide,
            clientAlgoId=clientAlgoId,
            reduceOnly=reduceOnly,
            limitPrice=limitPrice,
            **params,
        )

    margin_v1_post_algo_futures_new_order_vp = algo_create_futures_vp_order

    async def algo_create_spot_twap_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        quantity: Number,
        duration: int,
        clientAlgoId: str | None = None,
        limitPrice: Number | None = None,
        **params: Any,
    ) -> t.AlgoOrderAccepted:
        """Places a spot order that is filled in slices over ``duration`` seconds.

        POST /sapi/v1/algo/spot/newOrderTwap (signed, TRADE, weight 3000 of the account)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param quantity: Amount of the base asset.
        :param duration: Seconds. Min 300, max 86400.
        :param clientAlgoId: Your id of the order, of 32 characters; Binance makes one up.
        :param limitPrice: Worst price to fill at; the market's when absent.
        :returns: AlgoOrderAccepted
        """
        return await self._request(
            _e.ALGO_CREATE_SPOT_TWAP_ORDER,
            symbol=symbol,
            side=side,
            quantity=quantity,
            duration=duration,
            clientAlgoId=clientAlgoId,
            limitPrice=limitPrice,
            **params,
        )

    margin_v1_post_algo_spot_new_order_twap = algo_create_spot_twap_order

    async def algo_create_spot_vp_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        quantity: Number,
        urgency: e.AlgoUrgencyLike,
        clientAlgoId: str | None = None,
        vpTimeLimit: int | None = None,
        **params: Any,
    ) -> t.AlgoOrderAccepted:
        """Places a spot order that follows market volume at the chosen urgency.

        POST /sapi/v1/algo/spot/newOrderVp (signed, TRADE, weight 3000 of the account)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param quantity: Base asset, worth 1,000 USDT at least.
        :param urgency: How fast to fill it. LOW, MEDIUM or HIGH.
        :param clientAlgoId: Your id of the order, of 32 characters; Binance makes one up.
        :param vpTimeLimit: Seconds to work at most; what is left then is cancelled. Default 86400,
            min 300, max 86400.
        :returns: AlgoOrderAccepted
        """
        return await self._request(
            _e.ALGO_CREATE_SPOT_VP_ORDER,
            symbol=symbol,
            side=side,
            quantity=quantity,
            urgency=urgency,
            clientAlgoId=clientAlgoId,
            vpTimeLimit=vpTimeLimit,
            **params,
        )

    async def algo_get_futures_historical_orders(
        self,
        *,
        symbol: str | None = None,
        side: e.OrderSideLike | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        pageSize: int | None = None,
        **params: Any,
    ) -> t.FuturesAlgoOrders:
        """Finished futures TWAP and VP orders, with the quantity filled and the average price.

        GET /sapi/v1/algo/futures/historicalOrders (signed, USER_DATA, weight 1)

        :param symbol: Only orders of this symbol.
        :param side: Only orders of this side. BUY or SELL.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param page: Page, from 1. Default 1.
        :param pageSize: How many items on a page.
        :returns: FuturesAlgoOrders
        """
        return await self._request(
            _e.ALGO_GET_FUTURES_HISTORICAL_ORDERS,
            symbol=symbol,
            side=side,
            startTime=startTime,
            endTime=endTime,
            page=page,
            pageSize=pageSize,
            **params,
        )

    async def algo_get_futures_open_orders(self, **params: Any) -> t.FuturesAlgoOrders:
        """Futures TWAP and VP orders that are still working.

        GET /sapi/v1/algo/futures/openOrders (signed, USER_DATA, weight 1)

        :returns: FuturesAlgoOrders
        """
        return await self._request(_e.ALGO_GET_FUTURES_OPEN_ORDERS, **params)

    async def algo_get_futures_sub_orders(
        self, *, algoId: int, page: int | None = None, pageSize: int | None = None, **params: Any
    ) -> t.AlgoSubOrders:
        """Single orders that a futures TWAP or VP order was split into, with fills and fees.

        GET /sapi/v1/algo/futures/subOrders (signed, USER_DATA, weight 1)

        :param algoId: Id of the algo order.
        :param page: Page, from 1. Default 1.
        :param pageSize: How many items on a page. Default 100, min 1, max 100.
        :returns: AlgoSubOrders
        """
        return await self._request(
            _e.ALGO_GET_FUTURES_SUB_ORDERS, algoId=algoId, page=page, pageSize=pageSize, **params
        )

    async def algo_get_spot_historical_orders(
        self,
        *,
        symbol: str | None = None,
        side: e.OrderSideLike | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        pageSize: int | None = None,
        **params: Any,
    ) -> t.SpotAlgoOrders:
        """Finished spot TWAP and VP orders, with the quantity filled and the average price.

        GET /sapi/v1/algo/spot/historicalOrders (signed, USER_DATA, weight 1)

        :param symbol: Only orders of this symbol.
        :param side: Only orders of this side. BUY or SELL.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param page: Page, from 1. Default 1.
        :param pageSize: How many items on a page. Default 100, min 1, max 100.
        :returns: SpotAlgoOrders
        """
        return await self._request(
            _e.ALGO_GET_SPOT_HISTORICAL_ORDERS,
            symbol=symbol,
            side=side,
            startTime=startTime,
            endTime=endTime,
            page=page,
            pageSize=pageSize,
            **params,
        )

    margin_v1_get_algo_spot_historical_orders = algo_get_spot_historical_orders

    async def algo_get_spot_open_orders(self, **params: Any) -> t.SpotAlgoOrders:
        """Spot TWAP and VP orders that are still working.

        GET /sapi/v1/algo/spot/openOrders (signed, USER_DATA, weight 1)

        :returns: SpotAlgoOrders
        """
        return await self._request(_e.ALGO_GET_SPOT_OPEN_ORDERS, **params)

    margin_v1_get_algo_spot_open_orders = algo_get_spot_open_orders

    async def algo_get_spot_sub_orders(
        self, *, algoId: int, page: int | None = None, pageSize: int | None = None, **params: Any
    ) -> t.AlgoSubOrders:
        """Single orders that a spot TWAP or VP order was split into, with fills and fees.

        GET /sapi/v1/algo/spot/subOrders (signed, USER_DATA, weight 1)

        :param algoId: Id of the algo order.
        :param page: Page, from 1. Default 1.
        :param pageSize: How many items on a page. Default 100, min 1, max 100.
        :returns: AlgoSubOrders
        """
        return await self._request(
            _e.ALGO_GET_SPOT_SUB_ORDERS, algoId=algoId, page=page, pageSize=pageSize, **params
        )

    margin_v1_get_algo_spot_sub_orders = algo_get_spot_sub_orders

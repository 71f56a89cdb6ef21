# Generated from spec/margin/trade.yaml by "make generate"; do not edit.
"""Margin, trade: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import margin as _e
from ...runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ... import enums as e
    from ...runtime.encoding import Number
    from ...types import margin as t


class MarginTradeMixin(AsyncClientBase):
    """Margin, trade.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def cancel_all_open_margin_orders(
        self, *, symbol: str, isIsolated: Literal["TRUE", "FALSE"] | None = None, **params: Any
    ) -> list[t.CanceledOrder | t.CanceledOrderList]:
        """Cancels every open margin order of one pair, order lists included.

        DELETE /sapi/v1/margin/openOrders (signed, TRADE, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :returns: list of CanceledOrder or CanceledOrderList
        """
        return await self._request(
            _e.CANCEL_ALL_OPEN_MARGIN_ORDERS, symbol=symbol, isIsolated=isIsolated, **params
        )

    async def cancel_margin_oco_order(
        self,
        *,
        symbol: str,
        isIsolated: Literal["TRUE", "FALSE"] | None = None,
        orderListId: int | None = None,
        listClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        **params: Any,
    ) -> t.CanceledOrderList:
        """Cancels a margin order list with all its orders.

        DELETE /sapi/v1/margin/orderList (signed, TRADE, weight 1 of the account)

        - Needs one of orderListId or listClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :param orderListId: Binance's id of the order list.
        :param listClientOrderId: Your id of the order list.
        :param newClientOrderId: Your id of this cancellation.
        :returns: CanceledOrderList
        """
        return await self._request(
            _e.CANCEL_MARGIN_OCO_ORDER,
            symbol=symbol,
            isIsolated=isIsolated,
            orderListId=orderListId,
            listClientOrderId=listClientOrderId,
            newClientOrderId=newClientOrderId,
            **params,
        )

    async def cancel_margin_order(
        self,
        *,
        symbol: str,
        isIsolated: Literal["TRUE", "FALSE"] | None = None,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        **params: Any,
    ) -> t.CanceledOrder:
        """Cancels one margin order; one of a list takes the whole list with it.

        DELETE /sapi/v1/margin/order (signed, TRADE, weight 10)

        - Needs one of orderId or origClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :param newClientOrderId: Your id of this cancellation.
        :returns: CanceledOrder
        """
        return await self._request(
            _e.CANCEL_MARGIN_ORDER,
            symbol=symbol,
            isIsolated=isIsolated,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            newClientOrderId=newClientOrderId,
            **params,
        )

    async def create_margin_oco_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        quantity: Number,
        price: Number,
        stopPrice: Number,
        isIsolated: Literal["TRUE", "FALSE"] | None = None,
        listClientOrderId: str | None = None,
        limitClientOrderId: str | None = None,
        limitIcebergQty: Number | None = None,
        stopClientOrderId: str | None = None,
        stopLimitPrice: Number | None = None,
        stopIcebergQty: Number | None = None,
        stopLimitTimeInForce: e.TimeInForceLike | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        sideEffectType: e.SideEffectTypeLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        autoRepayAtCancel: bool | None = None,
        **params: Any,
    ) -> t.NewOrderList:
        """Places a limit and a stop order on margin; the first to act cancels the other.

        POST /sapi/v1/margin/order/oco (signed, TRADE, weight 6-1500 of the account, 2 orders)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param quantity: Amount of the base asset.
        :param price: Price of the limit maker order.
        :param stopPrice: Price that triggers the stop loss order.
        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :param listClientOrderId: Your id of the order list; Binance makes one up.
        :param limitClientOrderId: Your id of the limit maker order.
        :param limitIcebergQty: Quantity of the limit maker order to show.
        :param stopClientOrderId: Your id of the stop loss order.
        :param stopLimitPrice: Makes it a stop loss limit order.
        :param stopIcebergQty: Quantity of the stop loss order to show.
        :param stopLimitTimeInForce: Goes with stopLimitPrice. GTC, IOC or FOK.
        :param newOrderRespType: How much to answer. ACK, RESULT or FULL.
        :param sideEffectType: Whether the order borrows or repays; neither when absent.
            NO_SIDE_EFFECT, MARGIN_BUY, AUTO_REPAY or AUTO_BORROW_REPAY.
        :param selfTradePreventionMode: What expires before two orders of one owner trade. NONE,
            EXPIRE_TAKER, EXPIRE_MAKER or EXPIRE_BOTH.
        :param autoRepayAtCancel: Repay what the order borrowed when it is cancelled.
        :returns: NewOrderList
        """
        return await self._request(
            _e.CREATE_MARGIN_OCO_ORDER,
            symbol=symbol,
            side=side,
            quantity=quantity,
            price=price,
            stopPrice=stopPrice,
            isIsolated=isIsolated,
            listClientOrderId=listClientOrderId,
            limitClientOrderId=limitClientOrderId,
            limitIcebergQty=limitIcebergQty,
            stopClientOrderId=stopClientOrderId,
            stopLimitPrice=stopLimitPrice,
            stopIcebergQty=stopIcebergQty,
            stopLimitTimeInForce=stopLimitTimeInForce,
            newOrderRespType=newOrderRespType,
            sideEffectType=sideEffectType,
            selfTradePreventionMode=selfTradePreventionMode,
            autoRepayAtCancel=autoRepayAtCancel,
            **params,
        )

    async def create_margin_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.OrderTypeLike,
        isIsolated: Literal["TRUE", "FALSE"] | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        stopPrice: Number | None = None,
        newClientOrderId: str | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        sideEffectType: e.SideEffectTypeLike | None = None,
        timeInForce: e.TimeInForceLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        trailingDelta: int | None = None,
        autoRepayAtCancel: bool | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Places a margin order, which can borrow or repay as it goes (``sideEffectType``).

        POST /sapi/v1/margin/order (signed, TRADE, weight 6-1500 of the account, 1 order)

        - ``type`` LIMIT, STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs timeInForce, quantity and
          price.
        - ``type`` LIMIT_MAKER needs quantity and price.
        - ``type`` MARKET needs one of quantity or quoteOrderQty.
        - ``type`` STOP_LOSS or TAKE_PROFIT needs quantity.
        - ``type`` STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT or TAKE_PROFIT_LIMIT needs one of
          stopPrice or trailingDelta.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param type: Decides which other parameters are needed. LIMIT, MARKET, STOP_LOSS,
            STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT or LIMIT_MAKER.
        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :param quantity: Amount of the base asset.
        :param quoteOrderQty: Amount of the quote asset, for market orders.
        :param price: Limit price, in the quote asset.
        :param stopPrice: Price that triggers the order.
        :param newClientOrderId: Your id of the order, unique among open ones; Binance makes one up.
        :param icebergQty: Quantity to show in the book; needs timeInForce GTC.
        :param newOrderRespType: How much to answer. ACK, RESULT or FULL.
        :param sideEffectType: Whether the order borrows or repays; neither when absent.
            NO_SIDE_EFFECT, MARGIN_BUY, AUTO_REPAY or AUTO_BORROW_REPAY.
        :param timeInForce: GTC, IOC or FOK.
        :param selfTradePreventionMode: What expires before two orders of one owner trade. NONE,
            EXPIRE_TAKER, EXPIRE_MAKER or EXPIRE_BOTH.
        :param trailingDelta: Distance of a trailing stop, in basis points.
        :param autoRepayAtCancel: Repay what the order borrowed when it is cancelled.
        :returns: NewOrder
        """
        return await self._request(
            _e.CREATE_MARGIN_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            isIsolated=isIsolated,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            stopPrice=stopPrice,
            newClientOrderId=newClientOrderId,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            sideEffectType=sideEffectType,
            timeInForce=timeInForce,
            selfTradePreventionMode=selfTradePreventionMode,
            trailingDelta=trailingDelta,
            autoRepayAtCancel=autoRepayAtCancel,
            **params,
        )

    async def create_margin_oto_order(
        self,
        *,
        symbol: str,
        workingType: e.WorkingOrderTypeLike,
        workingSide: e.OrderSideLike,
        workingPrice: Number,
        workingQuantity: Number,
        workingIcebergQty: Number,
        pendingType: e.OrderTypeLike,
        pendingSide: e.OrderSideLike,
        pendingQuantity: Number,
        isIsolated: Literal["TRUE", "FALSE"] | None = None,
        listClientOrderId: str | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        sideEffectType: e.OrderListSideEffectLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        autoRepayAtCancel: bool | None = None,
        workingClientOrderId: str | None = None,
        workingTimeInForce: e.TimeInForceLike | None = None,
        pendingClientOrderId: str | None = None,
        pendingPrice: Number | None = None,
        pendingStopPrice: Number | None = None,
        pendingTrailingDelta: int | None = None,
        pendingIcebergQty: Number | None = None,
        pendingTimeInForce: e.TimeInForceLike | None = None,
        **params: Any,
    ) -> t.NewOrderList:
        """Places a margin order that, once filled, places a second one.

        POST /sapi/v1/margin/order/oto (signed, TRADE, weight 6-1500 of the account, 2 orders)

        - ``workingType`` LIMIT needs workingTimeInForce.
        - ``pendingType`` LIMIT, STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs pendingPrice and
          pendingTimeInForce.
        - ``pendingType`` LIMIT_MAKER needs pendingPrice.
        - ``pendingType`` STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT or TAKE_PROFIT_LIMIT needs one of
          pendingStopPrice or pendingTrailingDelta.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param workingType: Type of the working order. LIMIT or LIMIT_MAKER.
        :param workingSide: Side of the working order. BUY or SELL.
        :param workingPrice: Limit price of the working order.
        :param workingQuantity: Amount of the base asset, for the working order.
        :param workingIcebergQty: Quantity of the working order to show.
        :param pendingType: Type of the pending order. LIMIT, MARKET, STOP_LOSS, STOP_LOSS_LIMIT,
            TAKE_PROFIT, TAKE_PROFIT_LIMIT or LIMIT_MAKER.
        :param pendingSide: Side of the pending order. BUY or SELL.
        :param pendingQuantity: Amount of the base asset, for the pending order.
        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :param listClientOrderId: Your id of the order list; Binance makes one up.
        :param newOrderRespType: How much to answer. ACK, RESULT or FULL.
        :param sideEffectType: Whether the list borrows or repays; neither when absent.
            NO_SIDE_EFFECT, MARGIN_BUY or AUTO_BORROW_REPAY.
        :param selfTradePreventionMode: What expires before two orders of one owner trade. NONE,
            EXPIRE_TAKER, EXPIRE_MAKER or EXPIRE_BOTH.
        :param autoRepayAtCancel: Repay what the order borrowed when it is cancelled.
        :param workingClientOrderId: Your id of the working order.
        :param workingTimeInForce: GTC, IOC or FOK.
        :param pendingClientOrderId: Your id of the pending order.
        :param pendingPrice: Limit price of the pending order.
        :param pendingStopPrice: Price that triggers the pending order.
        :param pendingTrailingDelta: Distance of a trailing stop, in basis points.
        :param pendingIcebergQty: Quantity of the pending order to show.
        :param pendingTimeInForce: GTC, IOC or FOK.
        :returns: NewOrderList
        """
        return await self._request(
            _e.CREATE_MARGIN_OTO_ORDER,
            symbol=symbol,
            workingType=workingType,
            workingSide=workingSide,
            workingPrice=workingPrice,
            workingQuantity=workingQuantity,
            workingIcebergQty=workingIcebergQty,
            pendingType=pendingType,
            pendingSide=pendingSide,
            pendingQuantity=pendingQuantity,
            isIsolated=isIsolated,
            listClientOrderId=listClientOrderId,
            newOrderRespType=newOrderRespType,
            sideEffectType=sideEffectType,
            selfTradePreventionMode=selfTradePreventionMode,
            autoRepayAtCancel=autoRepayAtCancel,
            workingClientOrderId=workingClientOrderId,
            workingTimeInForce=workingTimeInForce,
            pendingClientOrderId=pendingClientOrderId,
            pendingPrice=pendingPrice,
            pendingStopPrice=pendingStopPrice,
            pendingTrailingDelta=pendingTrailingDelta,
            pendingIcebergQty=pendingIcebergQty,
            pendingTimeInForce=pendingTimeInForce,
            **params,
        )

    async def create_margin_otoco_order(
        self,
        *,
        symbol: str,
        workingType: e.WorkingOrderTypeLike,
        workingSide: e.OrderSideLike,
        workingPrice: Number,
        workingQuantity: Number,
        pendingSide: e.OrderSideLike,
        pendingQuantity: Number,
        pendingAboveType: e.PendingOcoOrderTypeLike,
        isIsolated: Literal["TRUE", "FALSE"] | None = None,
        sideEffectType: e.OrderListSideEffectLike | None = None,
        autoRepayAtCancel: bool | None = None,
        listClientOrderId: str | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        workingClientOrderId: str | None = None,
        workingIcebergQty: Number | None = None,
        workingTimeInForce: e.TimeInForceLike | None = None,
        pendingAboveClientOrderId: str | None = None,
        pendingAbovePrice: Number | None = None,
        pendingAboveStopPrice: Number | None = None,
        pendingAboveTrailingDelta: int | None = None,
        pendingAboveIcebergQty: Number | None = None,
        pendingAboveTimeInForce: e.TimeInForceLike | None = None,
        pendingBelowType: e.PendingOcoOrderTypeLike | None = None,
        pendingBelowClientOrderId: str | None = None,
        pendingBelowPrice: Number | None = None,
        pendingBelowStopPrice: Number | None = None,
        pendingBelowTrailingDelta: int | None = None,
        pendingBelowIcebergQty: Number | None = None,
        pendingBelowTimeInForce: e.TimeInForceLike | None = None,
        **params: Any,
    ) -> t.NewOrderList:
        """Places a margin order that, once filled, places two of which one cancels the other.

        POST /sapi/v1/margin/order/otoco (signed, TRADE, weight 6-1500 of the account, 3 orders)

        - ``workingType`` LIMIT needs workingTimeInForce.
        - ``pendingAboveType`` LIMIT_MAKER needs pendingAbovePrice.
        - ``pendingAboveType`` STOP_LOSS_LIMIT needs pendingAbovePrice and pendingAboveTimeInForce.
        - ``pendingAboveType`` STOP_LOSS or STOP_LOSS_LIMIT needs one of pendingAboveStopPrice or
          pendingAboveTrailingDelta.
        - ``pendingBelowType`` LIMIT_MAKER needs pendingBelowPrice.
        - ``pendingBelowType`` STOP_LOSS_LIMIT needs pendingBelowPrice and pendingBelowTimeInForce.
        - ``pendingBelowType`` STOP_LOSS or STOP_LOSS_LIMIT needs one of pendingBelowStopPrice or
          pendingBelowTrailingDelta.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param workingType: Type of the working order. LIMIT or LIMIT_MAKER.
        :param workingSide: Side of the working order. BUY or SELL.
        :param workingPrice: Limit price of the working order.
        :param workingQuantity: Amount of the base asset, for the working order.
        :param pendingSide: Side of the pending orders. BUY or SELL.
        :param pendingQuantity: Amount of the base asset, for each pending order.
        :param pendingAboveType: Type of the upper pending order. LIMIT_MAKER, STOP_LOSS or
            STOP_LOSS_LIMIT.
        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :param sideEffectType: Whether the list borrows or repays; neither when absent.
            NO_SIDE_EFFECT, MARGIN_BUY or AUTO_BORROW_REPAY.
        :param autoRepayAtCancel: Repay what the order borrowed when it is cancelled.
        :param listClientOrderId: Your id of the order list; Binance makes one up.
        :param newOrderRespType: How much to answer. ACK, RESULT or FULL.
        :param selfTradePreventionMode: What expires before two orders of one owner trade. NONE,
            EXPIRE_TAKER, EXPIRE_MAKER or EXPIRE_BOTH.
        :param workingClientOrderId: Your id of the working order.
        :param workingIcebergQty: Quantity of the working order to show.
        :param workingTimeInForce: GTC, IOC or FOK.
        :param pendingAboveClientOrderId: Your id of the upper pending order.
        :param pendingAbovePrice: Limit price of the upper pending order.
        :param pendingAboveStopPrice: Price that triggers the upper pending order.
        :param pendingAboveTrailingDelta: Distance of a trailing stop, in basis points.
        :param pendingAboveIcebergQty: Quantity of the upper pending order to show.
        :param pendingAboveTimeInForce: GTC, IOC or FOK.
        :param pendingBelowType: Type of the lower pending order. LIMIT_MAKER, STOP_LOSS or
            STOP_LOSS_LIMIT.
        :param pendingBelowClientOrderId: Your id of the lower pending order.
        :param pendingBelowPrice: Limit price of the lower pending order.
        :param pendingBelowStopPrice: Price that triggers the lower pending order.
        :param pendingBelowTrailingDelta: Distance of a trailing stop, in basis points.
        :param pendingBelowIcebergQty: Quantity of the lower pending order to show.
        :param pendingBelowTimeInForce: GTC, IOC or FOK.
        :returns: NewOrderList
        """
        return await self._request(
            _e.CREATE_MARGIN_OTOCO_ORDER,
            symbol=symbol,
            workingType=workingType,
            workingSide=workingSide,
            workingPrice=workingPrice,
            workingQuantity=workingQuantity,
            pendingSide=pendingSide,
            pendingQuantity=pendingQuantity,
            pendingAboveType=pendingAboveType,
            isIsolated=isIsolated,
            sideEffectType=sideEffectType,
            autoRepayAtCancel=autoRepayAtCancel,
            listClientOrderId=listClientOrderId,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            workingClientOrderId=workingClientOrderId,
            workingIcebergQty=workingIcebergQty,
            workingTimeInForce=workingTimeInForce,
            pendingAboveClientOrderId=pendingAboveClientOrderId,
            pendingAbovePrice=pendingAbovePrice,
            pendingAboveStopPrice=pendingAboveStopPrice,
            pendingAboveTrailingDelta=pendingAboveTrailingDelta,
            pendingAboveIcebergQty=pendingAboveIcebergQty,
            pendingAboveTimeInForce=pendingAboveTimeInForce,
            pendingBelowType=pendingBelowType,
            pendingBelowClientOrderId=pendingBelowClientOrderId,
            pendingBelowPrice=pendingBelowPrice,
            pendingBelowStopPrice=pendingBelowStopPrice,
            pendingBelowTrailingDelta=pendingBelowTrailingDelta,
            pendingBelowIcebergQty=pendingBelowIcebergQty,
            pendingBelowTimeInForce=pendingBelowTimeInForce,
            **params,
        )

    async def exchange_small_liability_assets(
        self, *, assetNames: Sequence[str], **params: Any
    ) -> dict[str, Any]:
        """Exchanges small debts (below 10 USDT each) into one debt, up to 10 assets at once.

        POST /sapi/v1/margin/exchange-small-liability (signed, MARGIN, weight 3000 of the account)

        :param assetNames: 10 at most.
        :returns: dict
        """
        return await self._request(
            _e.EXCHANGE_SMALL_LIABILITY_ASSETS, assetNames=assetNames, **params
        )

    async def get_all_margin_oco_orders(
        self,
        *,
        isIsolated: Literal["TRUE", "FALSE"] | None = None,
        symbol: str | None = None,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.OrderList]:
        """Margin order lists in every state, by time or from an id on.

        GET /sapi/v1/margin/allOrderList (signed, USER_DATA, weight 200)

        - ``isIsolated`` TRUE needs symbol.

        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :param symbol: Isolated margin pair; needs isIsolated.
        :param fromId: The first id to return; not together with startTime or endTime.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 500, max 1000.
        :returns: list of OrderList
        """
        return await self._request(
            _e.GET_ALL_MARGIN_OCO_ORDERS,
            isIsolated=isIsolated,
            symbol=symbol,
            fromId=fromId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    margin_v1_get_margin_all_order_list = get_all_margin_oco_orders

    async def get_all_margin_orders(
        self,
        *,
        symbol: str,
        isIsolated: Literal["TRUE", "FALSE"] | None = None,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Order]:
        """Margin orders of one pair in every state, within 24 hours or from an id on.

        GET /sapi/v1/margin/allOrders (signed, USER_DATA, weight 200)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :param orderId: The first order to return.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Max 500.
        :returns: list of Order
        """
        return await self._request(
            _e.GET_ALL_MARGIN_ORDERS,
            symbol=symbol,
            isIsolated=isIsolated,
            orderId=orderId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    async def get_margin_force_liquidation_rec(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        isolatedSymbol: str | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.ForceLiquidations:
        """Orders by which your margin positions were liquidated, newest first.

        GET /sapi/v1/margin/forceLiquidationRec (signed, USER_DATA, weight 1)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param isolatedSymbol: Isolated margin pair, instead of cross margin.
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: ForceLiquidations
        """
        return await self._request(
            _e.GET_MARGIN_FORCE_LIQUIDATION_REC,
            startTime=startTime,
            endTime=endTime,
            isolatedSymbol=isolatedSymbol,
            current=current,
            size=size,
            **params,
        )

    async def get_margin_oco_order(
        self,
        *,
        isIsolated: Literal["TRUE", "FALSE"] | None = None,
        symbol: str | None = None,
        orderListId: int | None = None,
        origClientOrderId: str | None = None,
        **params: Any,
    ) -> t.OrderList:
        """State of one margin order list and the ids of its orders.

        GET /sapi/v1/margin/orderList (signed, USER_DATA, weight 10)

        - Needs one of orderListId or origClientOrderId.
        - ``isIsolated`` TRUE needs symbol.

        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :param symbol: Isolated margin pair; needs isIsolated.
        :param orderListId: Binance's id of the order list.
        :param origClientOrderId: Your id of the order list.
        :returns: OrderList
        """
        return await self._request(
            _e.GET_MARGIN_OCO_ORDER,
            isIsolated=isIsolated,
            symbol=symbol,
            orderListId=orderListId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    async def get_margin_order(
        self,
        *,
        symbol: str,
        isIsolated: Literal["TRUE", "FALSE"] | None = None,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        **params: Any,
    ) -> t.Order:
        """State of one margin order, open or finished.

        GET /sapi/v1/margin/order (signed, USER_DATA, weight 10)

        - Needs one of orderId or origClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :returns: Order
        """
        return await self._request(
            _e.GET_MARGIN_ORDER,
            symbol=symbol,
            isIsolated=isIsolated,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    async def get_margin_trades(
        self,
        *,
        symbol: str,
        isIsolated: Literal["TRUE", "FALSE"] | None = None,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        fromId: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.MyTrade]:
        """Your margin trades in one pair, with commission, within 24 hours or from an id on.

        GET /sapi/v1/margin/myTrades (signed, USER_DATA, weight 10)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :param orderId: Only trades of this order.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param fromId: The first id to return.
        :param limit: How many items at most. Default 500, max 1000.
        :returns: list of MyTrade
        """
        return await self._request(
            _e.GET_MARGIN_TRADES,
            symbol=symbol,
            isIsolated=isIsolated,
            orderId=orderId,
            startTime=startTime,
            endTime=endTime,
            fromId=fromId,
            limit=limit,
            **params,
        )

    async def get_open_margin_oco_orders(
        self,
        *,
        isIsolated: Literal["TRUE", "FALSE"] | None = None,
        symbol: str | None = None,
        **params: Any,
    ) -> list[t.OrderList]:
        """Margin order lists that are still open.

        GET /sapi/v1/margin/openOrderList (signed, USER_DATA, weight 10)

        - ``isIsolated`` TRUE needs symbol.

        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :param symbol: Isolated margin pair; needs isIsolated.
        :returns: list of OrderList
        """
        return await self._request(
            _e.GET_OPEN_MARGIN_OCO_ORDERS, isIsolated=isIsolated, symbol=symbol, **params
        )

    async def get_open_margin_orders(
        self,
        *,
        symbol: str | None = None,
        isIsolated: Literal["TRUE", "FALSE"] | None = None,
        **params: Any,
    ) -> list[t.Order]:
        """Margin orders on the book, of one pair or all.

        GET /sapi/v1/margin/openOrders (signed, USER_DATA, weight 10)

        - ``isIsolated`` TRUE needs symbol.

        :param symbol: Only this pair; isolated margin needs it.
        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :returns: list of Order
        """
        return await self._request(
            _e.GET_OPEN_MARGIN_ORDERS, symbol=symbol, isIsolated=isIsolated, **params
        )

    async def get_open_margin_oto_orders(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.OpenOrderList]:
        """Margin OTO and OTOCO lists of which an order is still open, of one pair or all.

        GET /sapi/v1/margin/oto/openOrderList (signed, USER_DATA, weight 10 of the account)

        :param symbol: Only lists of this pair.
        :returns: list of OpenOrderList
        """
        return await self._request(_e.GET_OPEN_MARGIN_OTO_ORDERS, symbol=symbol, **params)

    async def get_small_liability_exchange_assets(self, **params: Any) -> list[t.Liability]:
        """Small debts that can be exchanged into one debt.

        GET /sapi/v1/margin/exchange-small-liability (signed, USER_DATA, weight 100)

        :returns: list of Liability
        """
        return await self._request(_e.GET_SMALL_LIABILITY_EXCHANGE_ASSETS, **params)

    async def get_small_liability_exchange_history(
        self,
        *,
        current: int,
        size: int,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> t.SmallLiabilityExchanges:
        """Small debts that you exchanged, with both amounts.

        GET /sapi/v1/margin/exchange-small-liability-history (signed, USER_DATA, weight 100 of the
        account)

        :param current: Page, from 1. Min 1.
        :param size: How many items on a page. Max 100.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: SmallLiabilityExchanges
        """
        return await self._request(
            _e.GET_SMALL_LIABILITY_EXCHANGE_HISTORY,
            current=current,
            size=size,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    async def margin_change_special_key_ip(
        self, *, ip: Sequence[str], symbol: str | None = None, **params: Any
    ) -> dict[str, Any]:
        """Replaces the trusted IPs of a special key.

        PUT /sapi/v1/margin/apiKey/ip (signed, TRADE, weight 1 of the account)

        :param ip: Trusted addresses; 30 at most.
        :param symbol: Isolated margin pair of the key.
        :returns: dict
        """
        return await self._request(_e.MARGIN_CHANGE_SPECIAL_KEY_IP, ip=ip, symbol=symbol, **params)

    async def margin_create_special_key(
        self,
        *,
        apiName: str,
        symbol: str | None = None,
        ip: Sequence[str] | None = None,
        publicKey: str | None = None,
        permissionMode: Literal["TRADE", "READ"] | None = None,
        **params: Any,
    ) -> t.NewSpecialKey:
        """Creates a special key for low-latency margin trading; shows its secret once.

        POST /sapi/v1/margin/apiKey (signed, TRADE, weight 1 of the account)

        :param apiName: A name for the key.
        :param symbol: Isolated margin pair, instead of cross margin.
        :param ip: Trusted addresses; 30 at most.
        :param publicKey: RSA or Ed25519 key, PEM; an HMAC key is made when absent.
        :param permissionMode: For Ed25519 keys. TRADE or READ. Default TRADE.
        :returns: NewSpecialKey
        """
        return await self._request(
            _e.MARGIN_CREATE_SPECIAL_KEY,
            apiName=apiName,
            symbol=symbol,
            ip=ip,
            publicKey=publicKey,
            permissionMode=permissionMode,
            **params,
        )

    async def margin_delete_special_key(
        self, *, apiName: str | None = None, symbol: str | None = None, **params: Any
    ) -> dict[str, Any]:
        """Deletes a special key of low-latency margin trading.

        DELETE /sapi/v1/margin/apiKey (signed, TRADE, weight 1 of the account)

        :param apiName: All keys of this name.
        :param symbol: Isolated margin pair of the key.
        :returns: dict
        """
        return await self._request(
            _e.MARGIN_DELETE_SPECIAL_KEY, apiName=apiName, symbol=symbol, **params
        )

    async def margin_exit_special_key_mode(self, **params: Any) -> dict[str, Any]:
        """Leaves low-latency margin trading; all debts must be repaid first.

        POST /sapi/v1/margin/exit-special-key-mode (signed, TRADE, weight 10 of the account)

        :returns: dict
        """
        return await self._request(_e.MARGIN_EXIT_SPECIAL_KEY_MODE, **params)

    async def margin_get_current_order_count(
        self,
        *,
        isIsolated: Literal["TRUE", "FALSE"] | None = None,
        symbol: str | None = None,
        **params: Any,
    ) -> list[t.OrderCount]:
        """How many margin orders you have placed in each interval, and how many you may.

        GET /sapi/v1/margin/rateLimit/order (signed, TRADE, weight 20)

        - ``isIsolated`` TRUE needs symbol.

        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :param symbol: Isolated margin pair; needs isIsolated.
        :returns: list of OrderCount
        """
        return await self._request(
            _e.MARGIN_GET_CURRENT_ORDER_COUNT, isIsolated=isIsolated, symbol=symbol, **params
        )

    margin_v1_get_margin_rate_limit_order = margin_get_current_order_count

    async def margin_get_liquidation_loan(self, **params: Any) -> t.LiquidationLoan:
        """Debt that a liquidation left when equity fell below zero, and what is repaid of it.

        GET /sapi/v1/margin/liquidation-loan (signed, USER_DATA, weight 100 of the account)

        :returns: LiquidationLoan
        """
        return await self._request(_e.MARGIN_GET_LIQUIDATION_LOAN, **params)

    async def margin_get_liquidation_loan_repay_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.LiquidationLoanRepayments:
        """Your repayments of debt that a liquidation left, of 90 days at most.

        GET /sapi/v1/margin/liquidation-loan/repay-history (signed, USER_DATA, weight 100 of the
        account)

        :param startTime: From this time, inclusive (Unix ms); 7 days ago when absent.
        :param endTime: Up to this time, inclusive (Unix ms).
        :param current: Page, from 1. Default 1.
        :param size: How many items on a page. Default 50.
        :returns: LiquidationLoanRepayments
        """
        return await self._request(
            _e.MARGIN_GET_LIQUIDATION_LOAN_REPAY_HISTORY,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    async def margin_get_prevented_matches(
        self,
        *,
        symbol: str,
        preventedMatchId: int | None = None,
        orderId: int | None = None,
        fromPreventedMatchId: int | None = None,
        isIsolated: Literal["TRUE", "FALSE"] | None = None,
        **params: Any,
    ) -> list[t.PreventedMatch]:
        """Margin orders that expired because they would have met another of yours.

        GET /sapi/v1/margin/myPreventedMatches (signed, USER_DATA, weight 10)

        - Needs one of preventedMatchId or orderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param preventedMatchId: Only this one.
        :param orderId: Only those of this order.
        :param fromPreventedMatchId: The first id to return; together with orderId.
        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :returns: list of PreventedMatch
        """
        return await self._request(
            _e.MARGIN_GET_PREVENTED_MATCHES,
            symbol=symbol,
            preventedMatchId=preventedMatchId,
            orderId=orderId,
            fromPreventedMatchId=fromPreventedMatchId,
            isIsolated=isIsolated,
            **params,
        )

    async def margin_get_special_key(
        self, *, symbol: str | None = None, **params: Any
    ) -> t.SpecialKey:
        """Name, permission and trusted IPs of a special key.

        GET /sapi/v1/margin/apiKey (signed, TRADE, weight 1 of the account)

        :param symbol: Isolated margin pair of the key.
        :returns: SpecialKey
        """
        return await self._request(_e.MARGIN_GET_SPECIAL_KEY, symbol=symbol, **params)

    async def margin_get_special_keys(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.SpecialKey]:
        """Your special keys, which trade on margin with low latency.

        GET /sapi/v1/margin/api-key-list (signed, TRADE, weight 1 of the account)

        :param symbol: Isolated margin pair of the keys.
        :returns: list of SpecialKey
        """
        return await self._request(_e.MARGIN_GET_SPECIAL_KEYS, symbol=symbol, **params)

    async def margin_manual_liquidation(
        self, *, type: e.MarginModeLike, symbol: str | None = None, **params: Any
    ) -> t.Liability:
        """Liquidates a margin account at once, to repay its debts.

        POST /sapi/v1/margin/manual-liquidation (signed, TRADE, weight 3000 of the account)

        - ``type`` ISOLATED needs symbol.

        :param type: MARGIN or ISOLATED.
        :param symbol: Isolated margin pair.
        :returns: Liability
        """
        return await self._request(_e.MARGIN_MANUAL_LIQUIDATION, type=type, symbol=symbol, **params)

    margin_v1_post_margin_manual_liquidation = margin_manual_liquidation

    async def margin_repay_liquidation_loan(
        self, *, asset: str, amount: Number, **params: Any
    ) -> t.LiquidationLoanRepayment:
        """Repays from the spot wallet what a liquidation left as debt.

        POST /sapi/v1/margin/liquidation-loan/repay (signed, MARGIN, weight 100 of the account)

        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :returns: LiquidationLoanRepayment
        """
        return await self._request(
            _e.MARGIN_REPAY_LIQUIDATION_LOAN, asset=asset, amount=amount, **params
        )

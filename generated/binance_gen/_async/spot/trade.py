# Generated from spec/spot/trade.yaml by "make generate"; do not edit.
"""Spot, trade: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import spot as _e
from ...runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from ... import enums as e
    from ...runtime.encoding import Number
    from ...types import spot as t


class SpotTradeMixin(AsyncClientBase):
    """Spot, trade.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def amend_order_keep_priority(
        self,
        *,
        symbol: str,
        newQty: Number,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        **params: Any,
    ) -> t.Amendment:
        """Makes an open order smaller without losing its place in the book.

        PUT /api/v3/order/amend/keepPriority (signed, TRADE, weight 4)

        - Needs one of orderId or origClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param newQty: New quantity, above 0 and below the old one.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :param newClientOrderId: Your new id of the order; may be the old.
        :returns: Amendment
        """
        return await self._request(
            _e.AMEND_ORDER_KEEP_PRIORITY,
            symbol=symbol,
            newQty=newQty,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            newClientOrderId=newClientOrderId,
            **params,
        )

    async def ws_amend_order_keep_priority(
        self,
        *,
        symbol: str,
        newQty: Number,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        **params: Any,
    ) -> t.Amendment:
        """:meth:`amend_order_keep_priority` over the WebSocket API (``order.amend.keepPriority``)."""
        return await self._ws_request(
            _e.AMEND_ORDER_KEEP_PRIORITY,
            symbol=symbol,
            newQty=newQty,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            newClientOrderId=newClientOrderId,
            **params,
        )

    async def cancel_all_open_orders(
        self, *, symbol: str, **params: Any
    ) -> list[t.CanceledOrder | t.CanceledOrderList]:
        """Cancels every open order of one symbol, order lists included.

        DELETE /api/v3/openOrders (signed, TRADE, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: list of CanceledOrder or CanceledOrderList
        """
        return await self._request(_e.CANCEL_ALL_OPEN_ORDERS, symbol=symbol, **params)

    v3_delete_open_orders = cancel_all_open_orders

    async def ws_cancel_all_open_orders(
        self, *, symbol: str, **params: Any
    ) -> list[t.CanceledOrder | t.CanceledOrderList]:
        """:meth:`cancel_all_open_orders` over the WebSocket API (``openOrders.cancelAll``)."""
        return await self._ws_request(_e.CANCEL_ALL_OPEN_ORDERS, symbol=symbol, **params)

    async def cancel_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        cancelRestrictions: e.CancelRestrictionLike | None = None,
        **params: Any,
    ) -> t.CanceledOrder:
        """Cancels one order; one of a list takes the whole list with it.

        DELETE /api/v3/order (signed, TRADE, weight 1)

        - Needs one of orderId or origClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :param newClientOrderId: Your id of this cancellation.
        :param cancelRestrictions: Cancel only in this state. ONLY_NEW or ONLY_PARTIALLY_FILLED.
        :returns: CanceledOrder
        """
        return await self._request(
            _e.CANCEL_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            newClientOrderId=newClientOrderId,
            cancelRestrictions=cancelRestrictions,
            **params,
        )

    v3_delete_order = cancel_order

    async def ws_cancel_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        cancelRestrictions: e.CancelRestrictionLike | None = None,
        **params: Any,
    ) -> t.CanceledOrder | t.CanceledOrderList:
        """:meth:`cancel_order` over the WebSocket API (``order.cancel``)."""
        return await self._ws_request(
            _e.WS_CANCEL_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            newClientOrderId=newClientOrderId,
            cancelRestrictions=cancelRestrictions,
            **params,
        )

    async def cancel_order_list(
        self,
        *,
        symbol: str,
        orderListId: int | None = None,
        listClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        **params: Any,
    ) -> t.CanceledOrderList:
        """Cancels all orders of a list.

        DELETE /api/v3/orderList (signed, TRADE, weight 1)

        - Needs one of orderListId or listClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderListId: Binance's id of the order list.
        :param listClientOrderId: Your id of the order list.
        :param newClientOrderId: Your id of this cancellation.
        :returns: CanceledOrderList
        """
        return await self._request(
            _e.CANCEL_ORDER_LIST,
            symbol=symbol,
            orderListId=orderListId,
            listClientOrderId=listClientOrderId,
            newClientOrderId=newClientOrderId,
            **params,
        )

    v3_delete_order_list = cancel_order_list

    async def ws_cancel_order_list(
        self,
        *,
        symbol: str,
        orderListId: int | None = None,
        listClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        **params: Any,
    ) -> t.CanceledOrderList:
        """:meth:`cancel_order_list` over the WebSocket API (``orderList.cancel``)."""
        return await self._ws_request(
            _e.CANCEL_ORDER_LIST,
            symbol=symbol,
            orderListId=orderListId,
            listClientOrderId=listClientOrderId,
            newClientOrderId=newClientOrderId,
            **params,
        )

    ws_cancel_oco_order = ws_cancel_order_list

    async def cancel_replace_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.OrderTypeLike,
        cancelReplaceMode: e.CancelReplaceModeLike,
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        cancelNewClientOrderId: str | None = None,
        cancelOrigClientOrderId: str | None = None,
        cancelOrderId: int | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        cancelRestrictions: e.CancelRestrictionLike | None = None,
        orderRateLimitExceededMode: e.OrderRateLimitModeLike | None = None,
        pegPriceType: e.PegPriceTypeLike | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: e.PegOffsetTypeLike | None = None,
        **params: Any,
    ) -> t.CancelReplace:
        """Cancels one order and places another on the same symbol.

        POST /api/v3/order/cancelReplace (signed, TRADE, weight 1, 1 order)

        - ``type`` LIMIT, STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs timeInForce, quantity and one
          of price or pegPriceType.
        - ``type`` LIMIT_MAKER needs quantity and one of price or pegPriceType.
        - ``type`` MARKET needs one of quantity or quoteOrderQty.
        - ``type`` STOP_LOSS or TAKE_PROFIT needs quantity.
        - ``type`` STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT or TAKE_PROFIT_LIMIT needs one of
          stopPrice or trailingDelta.
        - Needs one of cancelOrderId or cancelOrigClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param type: Decides which other parameters are needed. LIMIT, MARKET, STOP_LOSS,
            STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT or LIMIT_MAKER.
        :param cancelReplaceMode: STOP_ON_FAILURE or ALLOW_FAILURE.
        :param timeInForce: GTC, IOC or FOK.
        :param quantity: Amount of the base asset.
        :param quoteOrderQty: Amount of the quote asset, for market orders.
        :param price: Limit price, in the quote asset.
        :param cancelNewClientOrderId: Your id of the cancellation.
        :param cancelOrigClientOrderId: Your id of the order to cancel.
        :param cancelOrderId: Binance's id of the order to cancel.
        :param newClientOrderId: Your id of the order, unique among open ones; Binance makes one up.
        :param strategyId: A number of yours for one strategy.
        :param strategyType: A number of yours for a kind of strategy. Min 1000000.
        :param stopPrice: Price that triggers the order.
        :param trailingDelta: Distance of a trailing stop, in basis points.
        :param icebergQty: Quantity to show in the book; needs timeInForce GTC.
        :param newOrderRespType: How much to answer. ACK, RESULT or FULL.
        :param selfTradePreventionMode: What expires before two orders of one owner trade.
        :param cancelRestrictions: Cancel only in this state. ONLY_NEW or ONLY_PARTIALLY_FILLED.
        :param orderRateLimitExceededMode: When no new order is allowed. DO_NOTHING or CANCEL_ONLY.
            Default DO_NOTHING.
        :param pegPriceType: Makes it a pegged order; the price may be left out. PRIMARY_PEG or
            MARKET_PEG.
        :param pegOffsetValue: How many levels behind the best price. Max 100.
        :param pegOffsetType: Unit of pegOffsetValue; sent together with it. Only PRICE_LEVEL.
        :returns: CancelReplace
        """
        return await self._request(
            _e.CANCEL_REPLACE_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            cancelReplaceMode=cancelReplaceMode,
            timeInForce=timeInForce,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            cancelNewClientOrderId=cancelNewClientOrderId,
            cancelOrigClientOrderId=cancelOrigClientOrderId,
            cancelOrderId=cancelOrderId,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            cancelRestrictions=cancelRestrictions,
            orderRateLimitExceededMode=orderRateLimitExceededMode,
            pegPriceType=pegPriceType,
            pegOffsetValue=pegOffsetValue,
            pegOffsetType=pegOffsetType,
            **params,
        )

    v3_post_cancel_replace = cancel_replace_order
    v3_post_order_cancel_replace = cancel_replace_order

    async def ws_cancel_replace_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.OrderTypeLike,
        cancelReplaceMode: e.CancelReplaceModeLike,
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        cancelNewClientOrderId: str | None = None,
        cancelOrigClientOrderId: str | None = None,
        cancelOrderId: int | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        cancelRestrictions: e.CancelRestrictionLike | None = None,
        orderRateLimitExceededMode: e.OrderRateLimitModeLike | None = None,
        pegPriceType: e.PegPriceTypeLike | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: e.PegOffsetTypeLike | None = None,
        **params: Any,
    ) -> t.CancelReplace:
        """:meth:`cancel_replace_order` over the WebSocket API (``order.cancelReplace``)."""
        return await self._ws_request(
            _e.CANCEL_REPLACE_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            cancelReplaceMode=cancelReplaceMode,
            timeInForce=timeInForce,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            cancelNewClientOrderId=cancelNewClientOrderId,
            cancelOrigClientOrderId=cancelOrigClientOrderId,
            cancelOrderId=cancelOrderId,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            cancelRestrictions=cancelRestrictions,
            orderRateLimitExceededMode=orderRateLimitExceededMode,
            pegPriceType=pegPriceType,
            pegOffsetValue=pegOffsetValue,
            pegOffsetType=pegOffsetType,
            **params,
        )

    ws_cancel_and_replace_order = ws_cancel_replace_order

    async def create_legacy_oco_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        quantity: Number,
        price: Number,
        listClientOrderId: str | None = None,
        limitClientOrderId: str | None = None,
        limitStrategyId: int | None = None,
        limitStrategyType: int | None = None,
        limitIcebergQty: Number | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        stopClientOrderId: str | None = None,
        stopStrategyId: int | None = None,
        stopStrategyType: int | None = None,
        stopLimitPrice: Number | None = None,
        stopIcebergQty: Number | None = None,
        stopLimitTimeInForce: e.TimeInForceLike | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        **params: Any,
    ) -> t.NewOrderList:
        """Places a limit maker and a stop loss order; the first to act cancels the other.

        Deprecated by Binance since 2024-04-02; use :meth:`create_oco_order`.

        POST /api/v3/order/oco (signed, TRADE, weight 1, 2 orders)

        - Needs one of stopPrice or trailingDelta.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param quantity: Amount of the base asset.
        :param price: Price of the limit maker order.
        :param listClientOrderId: Your id of the order list; Binance makes one up.
        :param limitClientOrderId: Your id of the limit maker order.
        :param limitStrategyId: A number of yours for one strategy.
        :param limitStrategyType: A number of yours for a kind of strategy. Min 1000000.
        :param limitIcebergQty: Quantity of the limit maker order to show.
        :param stopPrice: Price that triggers the stop loss order.
        :param trailingDelta: Distance of a trailing stop, in basis points.
        :param stopClientOrderId: Your id of the stop loss order.
        :param stopStrategyId: A number of yours for one strategy.
        :param stopStrategyType: A number of yours for a kind of strategy. Min 1000000.
        :param stopLimitPrice: Makes it a stop loss limit order.
        :param stopIcebergQty: Quantity of the stop loss order to show.
        :param stopLimitTimeInForce: GTC, IOC or FOK.
        :param newOrderRespType: How much to answer. ACK, RESULT or FULL.
        :param selfTradePreventionMode: What expires before two orders of one owner trade.
        :returns: NewOrderList
        """
        return await self._request(
            _e.CREATE_LEGACY_OCO_ORDER,
            symbol=symbol,
            side=side,
            quantity=quantity,
            price=price,
            listClientOrderId=listClientOrderId,
            limitClientOrderId=limitClientOrderId,
            limitStrategyId=limitStrategyId,
            limitStrategyType=limitStrategyType,
            limitIcebergQty=limitIcebergQty,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            stopClientOrderId=stopClientOrderId,
            stopStrategyId=stopStrategyId,
            stopStrategyType=stopStrategyType,
            stopLimitPrice=stopLimitPrice,
            stopIcebergQty=stopIcebergQty,
            stopLimitTimeInForce=stopLimitTimeInForce,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            **params,
        )

    async def ws_create_legacy_oco_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        quantity: Number,
        price: Number,
        listClientOrderId: str | None = None,
        limitClientOrderId: str | None = None,
        limitStrategyId: int | None = None,
        limitStrategyType: int | None = None,
        limitIcebergQty: Number | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        stopClientOrderId: str | None = None,
        stopStrategyId: int | None = None,
        stopStrategyType: int | None = None,
        stopLimitPrice: Number | None = None,
        stopIcebergQty: Number | None = None,
        stopLimitTimeInForce: e.TimeInForceLike | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        **params: Any,
    ) -> t.NewOrderList:
        """:meth:`create_legacy_oco_order` over the WebSocket API (``orderList.place``)."""
        return await self._ws_request(
            _e.CREATE_LEGACY_OCO_ORDER,
            symbol=symbol,
            side=side,
            quantity=quantity,
            price=price,
            listClientOrderId=listClientOrderId,
            limitClientOrderId=limitClientOrderId,
            limitStrategyId=limitStrategyId,
            limitStrategyType=limitStrategyType,
            limitIcebergQty=limitIcebergQty,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            stopClientOrderId=stopClientOrderId,
            stopStrategyId=stopStrategyId,
            stopStrategyType=stopStrategyType,
            stopLimitPrice=stopLimitPrice,
            stopIcebergQty=stopIcebergQty,
            stopLimitTimeInForce=stopLimitTimeInForce,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            **params,
        )

    async def create_oco_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        quantity: Number,
        aboveType: e.OcoOrderTypeLike,
        belowType: e.OcoOrderTypeLike,
        listClientOrderId: str | None = None,
        aboveClientOrderId: str | None = None,
        aboveIcebergQty: Number | None = None,
        abovePrice: Number | None = None,
        aboveStopPrice: Number | None = None,
        aboveTrailingDelta: int | None = None,
        aboveTimeInForce: e.TimeInForceLike | None = None,
        aboveStrategyId: int | None = None,
        aboveStrategyType: int | None = None,
        abovePegPriceType: e.PegPriceTypeLike | None = None,
        abovePegOffsetType: e.PegOffsetTypeLike | None = None,
        abovePegOffsetValue: int | None = None,
        belowClientOrderId: str | None = None,
        belowIcebergQty: Number | None = None,
        belowPrice: Number | None = None,
        belowStopPrice: Number | None = None,
        belowTrailingDelta: int | None = None,
        belowTimeInForce: e.TimeInForceLike | None = None,
        belowStrategyId: int | None = None,
        belowStrategyType: int | None = None,
        belowPegPriceType: e.PegPriceTypeLike | None = None,
        belowPegOffsetType: e.PegOffsetTypeLike | None = None,
        belowPegOffsetValue: int | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        **params: Any,
    ) -> t.NewOrderList:
        """Places two orders above and below the market price; the first to act cancels the other.

        POST /api/v3/orderList/oco (signed, TRADE, weight 1, 2 orders)

        - ``aboveType`` LIMIT_MAKER needs one of abovePrice or abovePegPriceType.
        - ``aboveType`` STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs aboveTimeInForce and one of
          abovePrice or abovePegPriceType.
        - ``aboveType`` STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT or TAKE_PROFIT_LIMIT needs one of
          aboveStopPrice or aboveTrailingDelta.
        - ``belowType`` LIMIT_MAKER needs one of belowPrice or belowPegPriceType.
        - ``belowType`` STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs belowTimeInForce and one of
          belowPrice or belowPegPriceType.
        - ``belowType`` STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT or TAKE_PROFIT_LIMIT needs one of
          belowStopPrice or belowTrailingDelta.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param quantity: Amount of the base asset, for each order.
        :param aboveType: Type of the upper order. STOP_LOSS_LIMIT, STOP_LOSS, LIMIT_MAKER,
            TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        :param belowType: Type of the lower order. STOP_LOSS_LIMIT, STOP_LOSS, LIMIT_MAKER,
            TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        :param listClientOrderId: Your id of the order list; Binance makes one up.
        :param aboveClientOrderId: Your id of the upper order.
        :param aboveIcebergQty: Quantity of the upper order to show.
        :param abovePrice: Limit price of the upper order.
        :param aboveStopPrice: Stop price of the upper order.
        :param aboveTrailingDelta: Distance of a trailing stop, in basis points.
        :param aboveTimeInForce: GTC, IOC or FOK.
        :param aboveStrategyId: A number of yours for one strategy.
        :param aboveStrategyType: A number of yours for a kind of strategy. Min 1000000.
        :param abovePegPriceType: Makes it a pegged order; the price may be left out. PRIMARY_PEG or
            MARKET_PEG.
        :param abovePegOffsetType: Unit of pegOffsetValue; sent together with it. Only PRICE_LEVEL.
        :param abovePegOffsetValue: How many levels behind the best price. Max 100.
        :param belowClientOrderId: Your id of the lower order.
        :param belowIcebergQty: Quantity of the lower order to show.
        :param belowPrice: Limit price of the lower order.
        :param belowStopPrice: Stop price of the lower order.
        :param belowTrailingDelta: Distance of a trailing stop, in basis points.
        :param belowTimeInForce: GTC, IOC or FOK.
        :param belowStrategyId: A number of yours for one strategy.
        :param belowStrategyType: A number of yours for a kind of strategy. Min 1000000.
        :param belowPegPriceType: Makes it a pegged order; the price may be left out. PRIMARY_PEG or
            MARKET_PEG.
        :param belowPegOffsetType: Unit of pegOffsetValue; sent together with it. Only PRICE_LEVEL.
        :param belowPegOffsetValue: How many levels behind the best price. Max 100.
        :param newOrderRespType: How much to answer. ACK, RESULT or FULL.
        :param selfTradePreventionMode: What expires before two orders of one owner trade.
        :returns: NewOrderList
        """
        return await self._request(
            _e.CREATE_OCO_ORDER,
            symbol=symbol,
            side=side,
            quantity=quantity,
            aboveType=aboveType,
            belowType=belowType,
            listClientOrderId=listClientOrderId,
            aboveClientOrderId=aboveClientOrderId,
            aboveIcebergQty=aboveIcebergQty,
            abovePrice=abovePrice,
            aboveStopPrice=aboveStopPrice,
            aboveTrailingDelta=aboveTrailingDelta,
            aboveTimeInForce=aboveTimeInForce,
            aboveStrategyId=aboveStrategyId,
            aboveStrategyType=aboveStrategyType,
            abovePegPriceType=abovePegPriceType,
            abovePegOffsetType=abovePegOffsetType,
            abovePegOffsetValue=abovePegOffsetValue,
            belowClientOrderId=belowClientOrderId,
            belowIcebergQty=belowIcebergQty,
            belowPrice=belowPrice,
            belowStopPrice=belowStopPrice,
            belowTrailingDelta=belowTrailingDelta,
            belowTimeInForce=belowTimeInForce,
            belowStrategyId=belowStrategyId,
            belowStrategyType=belowStrategyType,
            belowPegPriceType=belowPegPriceType,
            belowPegOffsetType=belowPegOffsetType,
            belowPegOffsetValue=belowPegOffsetValue,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            **params,
        )

    v3_post_order_list_oco = create_oco_order

    async def order_oco_buy(
        self,
        *,
        symbol: str,
        quantity: Number,
        aboveType: e.OcoOrderTypeLike,
        belowType: e.OcoOrderTypeLike,
        listClientOrderId: str | None = None,
        aboveClientOrderId: str | None = None,
        aboveIcebergQty: Number | None = None,
        abovePrice: Number | None = None,
        aboveStopPrice: Number | None = None,
        aboveTrailingDelta: int | None = None,
        aboveTimeInForce: e.TimeInForceLike | None = None,
        aboveStrategyId: int | None = None,
        aboveStrategyType: int | None = None,
        abovePegPriceType: e.PegPriceTypeLike | None = None,
        abovePegOffsetType: e.PegOffsetTypeLike | None = None,
        abovePegOffsetValue: int | None = None,
        belowClientOrderId: str | None = None,
        belowIcebergQty: Number | None = None,
        belowPrice: Number | None = None,
        belowStopPrice: Number | None = None,
        belowTrailingDelta: int | None = None,
        belowTimeInForce: e.TimeInForceLike | None = None,
        belowStrategyId: int | None = None,
        belowStrategyType: int | None = None,
        belowPegPriceType: e.PegPriceTypeLike | None = None,
        belowPegOffsetType: e.PegOffsetTypeLike | None = None,
        belowPegOffsetValue: int | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        **params: Any,
    ) -> t.NewOrderList:
        """Buys by whichever of two orders acts first.

        :meth:`create_oco_order` with ``side=BUY``.
        """
        return await self._request(
            _e.CREATE_OCO_ORDER,
            symbol=symbol,
            side="BUY",
            quantity=quantity,
            aboveType=aboveType,
            belowType=belowType,
            listClientOrderId=listClientOrderId,
            aboveClientOrderId=aboveClientOrderId,
            aboveIcebergQty=aboveIcebergQty,
            abovePrice=abovePrice,
            aboveStopPrice=aboveStopPrice,
            aboveTrailingDelta=aboveTrailingDelta,
            aboveTimeInForce=aboveTimeInForce,
            aboveStrategyId=aboveStrategyId,
            aboveStrategyType=aboveStrategyType,
            abovePegPriceType=abovePegPriceType,
            abovePegOffsetType=abovePegOffsetType,
            abovePegOffsetValue=abovePegOffsetValue,
            belowClientOrderId=belowClientOrderId,
            belowIcebergQty=belowIcebergQty,
            belowPrice=belowPrice,
            belowStopPrice=belowStopPrice,
            belowTrailingDelta=belowTrailingDelta,
            belowTimeInForce=belowTimeInForce,
            belowStrategyId=belowStrategyId,
            belowStrategyType=belowStrategyType,
            belowPegPriceType=belowPegPriceType,
            belowPegOffsetType=belowPegOffsetType,
            belowPegOffsetValue=belowPegOffsetValue,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            **params,
        )

    async def order_oco_sell(
        self,
        *,
        symbol: str,
        quantity: Number,
        aboveType: e.OcoOrderTypeLike,
        belowType: e.OcoOrderTypeLike,
        listClientOrderId: str | None = None,
        aboveClientOrderId: str | None = None,
        aboveIcebergQty: Number | None = None,
        abovePrice: Number | None = None,
        aboveStopPrice: Number | None = None,
        aboveTrailingDelta: int | None = None,
        aboveTimeInForce: e.TimeInForceLike | None = None,
        aboveStrategyId: int | None = None,
        aboveStrategyType: int | None = None,
        abovePegPriceType: e.PegPriceTypeLike | None = None,
        abovePegOffsetType: e.PegOffsetTypeLike | None = None,
        abovePegOffsetValue: int | None = None,
        belowClientOrderId: str | None = None,
        belowIcebergQty: Number | None = None,
        belowPrice: Number | None = None,
        belowStopPrice: Number | None = None,
        belowTrailingDelta: int | None = None,
        belowTimeInForce: e.TimeInForceLike | None = None,
        belowStrategyId: int | None = None,
        belowStrategyType: int | None = None,
        belowPegPriceType: e.PegPriceTypeLike | None = None,
        belowPegOffsetType: e.PegOffsetTypeLike | None = None,
        belowPegOffsetValue: int | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        **params: Any,
    ) -> t.NewOrderList:
        """Sells by whichever of two orders acts first.

        :meth:`create_oco_order` with ``side=SELL``.
        """
        return await self._request(
            _e.CREATE_OCO_ORDER,
            symbol=symbol,
            side="SELL",
            quantity=quantity,
            aboveType=aboveType,
            belowType=belowType,
            listClientOrderId=listClientOrderId,
            aboveClientOrderId=aboveClientOrderId,
            aboveIcebergQty=aboveIcebergQty,
            abovePrice=abovePrice,
            aboveStopPrice=aboveStopPrice,
            aboveTrailingDelta=aboveTrailingDelta,
            aboveTimeInForce=aboveTimeInForce,
            aboveStrategyId=aboveStrategyId,
            aboveStrategyType=aboveStrategyType,
            abovePegPriceType=abovePegPriceType,
            abovePegOffsetType=abovePegOffsetType,
            abovePegOffsetValue=abovePegOffsetValue,
            belowClientOrderId=belowClientOrderId,
            belowIcebergQty=belowIcebergQty,
            belowPrice=belowPrice,
            belowStopPrice=belowStopPrice,
            belowTrailingDelta=belowTrailingDelta,
            belowTimeInForce=belowTimeInForce,
            belowStrategyId=belowStrategyId,
            belowStrategyType=belowStrategyType,
            belowPegPriceType=belowPegPriceType,
            belowPegOffsetType=belowPegOffsetType,
            belowPegOffsetValue=belowPegOffsetValue,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            **params,
        )

    async def ws_create_oco_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        quantity: Number,
        aboveType: e.OcoOrderTypeLike,
        belowType: e.OcoOrderTypeLike,
        listClientOrderId: str | None = None,
        aboveClientOrderId: str | None = None,
        aboveIcebergQty: Number | None = None,
        abovePrice: Number | None = None,
        aboveStopPrice: Number | None = None,
        aboveTrailingDelta: int | None = None,
        aboveTimeInForce: e.TimeInForceLike | None = None,
        aboveStrategyId: int | None = None,
        aboveStrategyType: int | None = None,
        abovePegPriceType: e.PegPriceTypeLike | None = None,
        abovePegOffsetType: e.PegOffsetTypeLike | None = None,
        abovePegOffsetValue: int | None = None,
        belowClientOrderId: str | None = None,
        belowIcebergQty: Number | None = None,
        belowPrice: Number | None = None,
        belowStopPrice: Number | None = None,
        belowTrailingDelta: int | None = None,
        belowTimeInForce: e.TimeInForceLike | None = None,
        belowStrategyId: int | None = None,
        belowStrategyType: int | None = None,
        belowPegPriceType: e.PegPriceTypeLike | None = None,
        belowPegOffsetType: e.PegOffsetTypeLike | None = None,
        belowPegOffsetValue: int | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        **params: Any,
    ) -> t.NewOrderList:
        """:meth:`create_oco_order` over the WebSocket API (``orderList.place.oco``)."""
        return await self._ws_request(
            _e.CREATE_OCO_ORDER,
            symbol=symbol,
            side=side,
            quantity=quantity,
            aboveType=aboveType,
            belowType=belowType,
            listClientOrderId=listClientOrderId,
            aboveClientOrderId=aboveClientOrderId,
            aboveIcebergQty=aboveIcebergQty,
            abovePrice=abovePrice,
            aboveStopPrice=aboveStopPrice,
            aboveTrailingDelta=aboveTrailingDelta,
            aboveTimeInForce=aboveTimeInForce,
            aboveStrategyId=aboveStrategyId,
            aboveStrategyType=aboveStrategyType,
            abovePegPriceType=abovePegPriceType,
            abovePegOffsetType=abovePegOffsetType,
            abovePegOffsetValue=abovePegOffsetValue,
            belowClientOrderId=belowClientOrderId,
            belowIcebergQty=belowIcebergQty,
            belowPrice=belowPrice,
            belowStopPrice=belowStopPrice,
            belowTrailingDelta=belowTrailingDelta,
            belowTimeInForce=belowTimeInForce,
            belowStrategyId=belowStrategyId,
            belowStrategyType=belowStrategyType,
            belowPegPriceType=belowPegPriceType,
            belowPegOffsetType=belowPegOffsetType,
            belowPegOffsetValue=belowPegOffsetValue,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            **params,
        )

    async def ws_order_oco_buy(
        self,
        *,
        symbol: str,
        quantity: Number,
        aboveType: e.OcoOrderTypeLike,
        belowType: e.OcoOrderTypeLike,
        listClientOrderId: str | None = None,
        aboveClientOrderId: str | None = None,
        aboveIcebergQty: Number | None = None,
        abovePrice: Number | None = None,
        aboveStopPrice: Number | None = None,
        aboveTrailingDelta: int | None = None,
        aboveTimeInForce: e.TimeInForceLike | None = None,
        aboveStrategyId: int | None = None,
        aboveStrategyType: int | None = None,
        abovePegPriceType: e.PegPriceTypeLike | None = None,
        abovePegOffsetType: e.PegOffsetTypeLike | None = None,
        abovePegOffsetValue: int | None = None,
        belowClientOrderId: str | None = None,
        belowIcebergQty: Number | None = None,
        belowPrice: Number | None = None,
        belowStopPrice: Number | None = None,
        belowTrailingDelta: int | None = None,
        belowTimeInForce: e.TimeInForceLike | None = None,
        belowStrategyId: int | None = None,
        belowStrategyType: int | None = None,
        belowPegPriceType: e.PegPriceTypeLike | None = None,
        belowPegOffsetType: e.PegOffsetTypeLike | None = None,
        belowPegOffsetValue: int | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        **params: Any,
    ) -> t.NewOrderList:
        """Buys by whichever of two orders acts first.

        :meth:`ws_create_oco_order` with ``side=BUY``.
        """
        return await self._ws_request(
            _e.CREATE_OCO_ORDER,
            symbol=symbol,
            side="BUY",
            quantity=quantity,
            aboveType=aboveType,
            belowType=belowType,
            listClientOrderId=listClientOrderId,
            aboveClientOrderId=aboveClientOrderId,
            aboveIcebergQty=aboveIcebergQty,
            abovePrice=abovePrice,
            aboveStopPrice=aboveStopPrice,
            aboveTrailingDelta=aboveTrailingDelta,
            aboveTimeInForce=aboveTimeInForce,
            aboveStrategyId=aboveStrategyId,
            aboveStrategyType=aboveStrategyType,
            abovePegPriceType=abovePegPriceType,
            abovePegOffsetType=abovePegOffsetType,
            abovePegOffsetValue=abovePegOffsetValue,
            belowClientOrderId=belowClientOrderId,
            belowIcebergQty=belowIcebergQty,
            belowPrice=belowPrice,
            belowStopPrice=belowStopPrice,
            belowTrailingDelta=belowTrailingDelta,
            belowTimeInForce=belowTimeInForce,
            belowStrategyId=belowStrategyId,
            belowStrategyType=belowStrategyType,
            belowPegPriceType=belowPegPriceType,
            belowPegOffsetType=belowPegOffsetType,
            belowPegOffsetValue=belowPegOffsetValue,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            **params,
        )

    async def ws_order_oco_sell(
        self,
        *,
        symbol: str,
        quantity: Number,
        aboveType: e.OcoOrderTypeLike,
        belowType: e.OcoOrderTypeLike,
        listClientOrderId: str | None = None,
        aboveClientOrderId: str | None = None,
        aboveIcebergQty: Number | None = None,
        abovePrice: Number | None = None,
        aboveStopPrice: Number | None = None,
        aboveTrailingDelta: int | None = None,
        aboveTimeInForce: e.TimeInForceLike | None = None,
        aboveStrategyId: int | None = None,
        aboveStrategyType: int | None = None,
        abovePegPriceType: e.PegPriceTypeLike | None = None,
        abovePegOffsetType: e.PegOffsetTypeLike | None = None,
        abovePegOffsetValue: int | None = None,
        belowClientOrderId: str | None = None,
        belowIcebergQty: Number | None = None,
        belowPrice: Number | None = None,
        belowStopPrice: Number | None = None,
        belowTrailingDelta: int | None = None,
        belowTimeInForce: e.TimeInForceLike | None = None,
        belowStrategyId: int | None = None,
        belowStrategyType: int | None = None,
        belowPegPriceType: e.PegPriceTypeLike | None = None,
        belowPegOffsetType: e.PegOffsetTypeLike | None = None,
        belowPegOffsetValue: int | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        **params: Any,
    ) -> t.NewOrderList:
        """Sells by whichever of two orders acts first.

        :meth:`ws_create_oco_order` with ``side=SELL``.
        """
        return await self._ws_request(
            _e.CREATE_OCO_ORDER,
            symbol=symbol,
            side="SELL",
            quantity=quantity,
            aboveType=aboveType,
            belowType=belowType,
            listClientOrderId=listClientOrderId,
            aboveClientOrderId=aboveClientOrderId,
            aboveIcebergQty=aboveIcebergQty,
            abovePrice=abovePrice,
            aboveStopPrice=aboveStopPrice,
            aboveTrailingDelta=aboveTrailingDelta,
            aboveTimeInForce=aboveTimeInForce,
            aboveStrategyId=aboveStrategyId,
            aboveStrategyType=aboveStrategyType,
            abovePegPriceType=abovePegPriceType,
            abovePegOffsetType=abovePegOffsetType,
            abovePegOffsetValue=abovePegOffsetValue,
            belowClientOrderId=belowClientOrderId,
            belowIcebergQty=belowIcebergQty,
            belowPrice=belowPrice,
            belowStopPrice=belowStopPrice,
            belowTrailingDelta=belowTrailingDelta,
            belowTimeInForce=belowTimeInForce,
            belowStrategyId=belowStrategyId,
            belowStrategyType=belowStrategyType,
            belowPegPriceType=belowPegPriceType,
            belowPegOffsetType=belowPegOffsetType,
            belowPegOffsetValue=belowPegOffsetValue,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            **params,
        )

    async def create_opo_order(
        self,
        *,
        symbol: str,
        workingType: e.WorkingOrderTypeLike,
        workingSide: e.OrderSideLike,
        workingPrice: Number,
        workingQuantity: Number,
        pendingType: e.OrderTypeLike,
        pendingSide: e.OrderSideLike,
        listClientOrderId: str | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        workingClientOrderId: str | None = None,
        workingIcebergQty: Number | None = None,
        workingTimeInForce: e.TimeInForceLike | None = None,
        workingStrategyId: int | None = None,
        workingStrategyType: int | None = None,
        workingPegPriceType: e.PegPriceTypeLike | None = None,
        workingPegOffsetType: e.PegOffsetTypeLike | None = None,
        workingPegOffsetValue: int | None = None,
        pendingClientOrderId: str | None = None,
        pendingPrice: Number | None = None,
        pendingStopPrice: Number | None = None,
        pendingTrailingDelta: int | None = None,
        pendingIcebergQty: Number | None = None,
        pendingTimeInForce: e.TimeInForceLike | None = None,
        pendingStrategyId: int | None = None,
        pendingStrategyType: int | None = None,
        pendingPegPriceType: e.PegPriceTypeLike | None = None,
        pendingPegOffsetType: e.PegOffsetTypeLike | None = None,
        pendingPegOffsetValue: int | None = None,
        **params: Any,
    ) -> t.NewOrderList:
        """Places a buy order and, once that is filled, sells what it brought by a second order.

        POST /api/v3/orderList/opo (signed, TRADE, weight 1, 2 orders)

        - ``workingType`` LIMIT needs workingTimeInForce.
        - ``pendingType`` LIMIT, STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs pendingTimeInForce and
          one of pendingPrice or pendingPegPriceType.
        - ``pendingType`` LIMIT_MAKER needs one of pendingPrice or pendingPegPriceType.
        - ``pendingType`` STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT or TAKE_PROFIT_LIMIT needs one of
          pendingStopPrice or pendingTrailingDelta.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param workingType: Type of the working order. LIMIT or LIMIT_MAKER.
        :param workingSide: Side of the working order. BUY or SELL.
        :param workingPrice: Limit price of the working order.
        :param workingQuantity: Amount of the base asset, for the working order.
        :param pendingType: Type of the pending order. LIMIT, MARKET, STOP_LOSS, STOP_LOSS_LIMIT,
            TAKE_PROFIT, TAKE_PROFIT_LIMIT or LIMIT_MAKER.
        :param pendingSide: Side of the pending orders. BUY or SELL.
        :param listClientOrderId: Your id of the order list; Binance makes one up.
        :param newOrderRespType: How much to answer. ACK, RESULT or FULL.
        :param selfTradePreventionMode: What expires before two orders of one owner trade.
        :param workingClientOrderId: Your id of the working order.
        :param workingIcebergQty: Quantity of the working order to show.
        :param workingTimeInForce: GTC, IOC or FOK.
        :param workingStrategyId: A number of yours for one strategy.
        :param workingStrategyType: A number of yours for a kind of strategy. Min 1000000.
        :param workingPegPriceType: Makes it a pegged order; the price may be left out. PRIMARY_PEG
            or MARKET_PEG.
        :param workingPegOffsetType: Unit of pegOffsetValue; sent together with it. Only
            PRICE_LEVEL.
        :param workingPegOffsetValue: How many levels behind the best price. Max 100.
        :param pendingClientOrderId: Your id of the pending order.
        :param pendingPrice: Limit price of the pending order.
        :param pendingStopPrice: Stop price of the pending order.
        :param pendingTrailingDelta: Distance of a trailing stop, in basis points.
        :param pendingIcebergQty: Quantity of the pending order to show.
        :param pendingTimeInForce: GTC, IOC or FOK.
        :param pendingStrategyId: A number of yours for one strategy.
        :param pendingStrategyType: A number of yours for a kind of strategy. Min 1000000.
        :param pendingPegPriceType: Makes it a pegged order; the price may be left out. PRIMARY_PEG
            or MARKET_PEG.
        :param pendingPegOffsetType: Unit of pegOffsetValue; sent together with it. Only
            PRICE_LEVEL.
        :param pendingPegOffsetValue: How many levels behind the best price. Max 100.
        :returns: NewOrderList
        """
        return await self._request(
            _e.CREATE_OPO_ORDER,
            symbol=symbol,
            workingType=workingType,
            workingSide=workingSide,
            workingPrice=workingPrice,
            workingQuantity=workingQuantity,
            pendingType=pendingType,
            pendingSide=pendingSide,
            listClientOrderId=listClientOrderId,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            workingClientOrderId=workingClientOrderId,
            workingIcebergQty=workingIcebergQty,
            workingTimeInForce=workingTimeInForce,
            workingStrategyId=workingStrategyId,
            workingStrategyType=workingStrategyType,
            workingPegPriceType=workingPegPriceType,
            workingPegOffsetType=workingPegOffsetType,
            workingPegOffsetValue=workingPegOffsetValue,
            pendingClientOrderId=pendingClientOrderId,
            pendingPrice=pendingPrice,
            pendingStopPrice=pendingStopPrice,
            pendingTrailingDelta=pendingTrailingDelta,
            pendingIcebergQty=pendingIcebergQty,
            pendingTimeInForce=pendingTimeInForce,
            pendingStrategyId=pendingStrategyId,
            pendingStrategyType=pendingStrategyType,
            pendingPegPriceType=pendingPegPriceType,
            pendingPegOffsetType=pendingPegOffsetType,
            pendingPegOffsetValue=pendingPegOffsetValue,
            **params,
        )

    async def ws_create_opo_order(
        self,
        *,
        symbol: str,
        workingType: e.WorkingOrderTypeLike,
        workingSide: e.OrderSideLike,
        workingPrice: Number,
        workingQuantity: Number,
        pendingType: e.OrderTypeLike,
        pendingSide: e.OrderSideLike,
        listClientOrderId: str | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        workingClientOrderId: str | None = None,
        workingIcebergQty: Number | None = None,
        workingTimeInForce: e.TimeInForceLike | None = None,
        workingStrategyId: int | None = None,
        workingStrategyType: int | None = None,
        workingPegPriceType: e.PegPriceTypeLike | None = None,
        workingPegOffsetType: e.PegOffsetTypeLike | None = None,
        workingPegOffsetValue: int | None = None,
        pendingClientOrderId: str | None = None,
        pendingPrice: Number | None = None,
        pendingStopPrice: Number | None = None,
        pendingTrailingDelta: int | None = None,
        pendingIcebergQty: Number | None = None,
        pendingTimeInForce: e.TimeInForceLike | None = None,
        pendingStrategyId: int | None = None,
        pendingStrategyType: int | None = None,
        pendingPegPriceType: e.PegPriceTypeLike | None = None,
        pendingPegOffsetType: e.PegOffsetTypeLike | None = None,
        pendingPegOffsetValue: int | None = None,
        **params: Any,
    ) -> t.NewOrderList:
        """:meth:`create_opo_order` over the WebSocket API (``orderList.place.opo``)."""
        return await self._ws_request(
            _e.CREATE_OPO_ORDER,
            symbol=symbol,
            workingType=workingType,
            workingSide=workingSide,
            workingPrice=workingPrice,
            workingQuantity=workingQuantity,
            pendingType=pendingType,
            pendingSide=pendingSide,
            listClientOrderId=listClientOrderId,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            workingClientOrderId=workingClientOrderId,
            workingIcebergQty=workingIcebergQty,
            workingTimeInForce=workingTimeInForce,
            workingStrategyId=workingStrategyId,
            workingStrategyType=workingStrategyType,
            workingPegPriceType=workingPegPriceType,
            workingPegOffsetType=workingPegOffsetType,
            workingPegOffsetValue=workingPegOffsetValue,
            pendingClientOrderId=pendingClientOrderId,
            pendingPrice=pendingPrice,
            pendingStopPrice=pendingStopPrice,
            pendingTrailingDelta=pendingTrailingDelta,
            pendingIcebergQty=pendingIcebergQty,
            pendingTimeInForce=pendingTimeInForce,
            pendingStrategyId=pendingStrategyId,
            pendingStrategyType=pendingStrategyType,
            pendingPegPriceType=pendingPegPriceType,
            pendingPegOffsetType=pendingPegOffsetType,
            pendingPegOffsetValue=pendingPegOffsetValue,
            **params,
        )

    async def create_opoco_order(
        self,
        *,
        symbol: str,
        workingType: e.WorkingOrderTypeLike,
        workingSide: e.OrderSideLike,
        workingPrice: Number,
        workingQuantity: Number,
        pendingSide: e.OrderSideLike,
        pendingAboveType: e.OcoOrderTypeLike,
        listClientOrderId: str | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        workingClientOrderId: str | None = None,
        workingIcebergQty: Number | None = None,
        workingTimeInForce: e.TimeInForceLike | None = None,
        workingStrategyId: int | None = None,
        workingStrategyType: int | None = None,
        workingPegPriceType: e.PegPriceTypeLike | None = None,
        workingPegOffsetType: e.PegOffsetTypeLike | None = None,
        workingPegOffsetValue: int | None = None,
        pendingAboveClientOrderId: str | None = None,
        pendingAbovePrice: Number | None = None,
        pendingAboveStopPrice: Number | None = None,
        pendingAboveTrailingDelta: int | None = None,
        pendingAboveIcebergQty: Number | None = None,
        pendingAboveTimeInForce: e.TimeInForceLike | None = None,
        pendingAboveStrategyId: int | None = None,
        pendingAboveStrategyType: int | None = None,
        pendingAbovePegPriceType: e.PegPriceTypeLike | None = None,
        pendingAbovePegOffsetType: e.PegOffsetTypeLike | None = None,
        pendingAbovePegOffsetValue: int | None = None,
        pendingBelowType: e.OcoOrderTypeLike | None = None,
        pendingBelowClientOrderId: str | None = None,
        pendingBelowPrice: Number | None = None,
        pendingBelowStopPrice: Number | None = None,
        pendingBelowTrailingDelta: int | None = None,
        pendingBelowIcebergQty: Number | None = None,
        pendingBelowTimeInForce: e.TimeInForceLike | None = None,
        pendingBelowStrategyId: int | None = None,
        pendingBelowStrategyType: int | None = None,
        pendingBelowPegPriceType: e.PegPriceTypeLike | None = None,
        pendingBelowPegOffsetType: e.PegOffsetTypeLike | None = None,
        pendingBelowPegOffsetValue: int | None = None,
        **params: Any,
    ) -> t.NewOrderList:
        """Places a buy order and then sells what it brought by whichever of two orders acts first.

        POST /api/v3/orderList/opoco (signed, TRADE, weight 1, 3 orders)

        - ``workingType`` LIMIT needs workingTimeInForce.
        - ``pendingAboveType`` LIMIT_MAKER needs one of pendingAbovePrice or
          pendingAbovePegPriceType.
        - ``pendingAboveType`` STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs pendingAboveTimeInForce
          and one of pendingAbovePrice or pendingAbovePegPriceType.
        - ``pendingAboveType`` STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT or TAKE_PROFIT_LIMIT needs
          one of pendingAboveStopPrice or pendingAboveTrailingDelta.
        - ``pendingBelowType`` LIMIT_MAKER needs one of pendingBelowPrice or
          pendingBelowPegPriceType.
        - ``pendingBelowType`` STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs pendingBelowTimeInForce
          and one of pendingBelowPrice or pendingBelowPegPriceType.
        - ``pendingBelowType`` STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT or TAKE_PROFIT_LIMIT needs
          one of pendingBelowStopPrice or pendingBelowTrailingDelta.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param workingType: Type of the working order. LIMIT or LIMIT_MAKER.
        :param workingSide: Side of the working order. BUY or SELL.
        :param workingPrice: Limit price of the working order.
        :param workingQuantity: Amount of the base asset, for the working order.
        :param pendingSide: Side of the pending orders. BUY or SELL.
        :param pendingAboveType: Type of the upper pending order. STOP_LOSS_LIMIT, STOP_LOSS,
            LIMIT_MAKER, TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        :param listClientOrderId: Your id of the order list; Binance makes one up.
        :param newOrderRespType: How much to answer. ACK, RESULT or FULL.
        :param selfTradePreventionMode: What expires before two orders of one owner trade.
        :param workingClientOrderId: Your id of the working order.
        :param workingIcebergQty: Quantity of the working order to show.
        :param workingTimeInForce: GTC, IOC or FOK.
        :param workingStrategyId: A number of yours for one strategy.
        :param workingStrategyType: A number of yours for a kind of strategy. Min 1000000.
        :param workingPegPriceType: Makes it a pegged order; the price may be left out. PRIMARY_PEG
            or MARKET_PEG.
        :param workingPegOffsetType: Unit of pegOffsetValue; sent together with it. Only
            PRICE_LEVEL.
        :param workingPegOffsetValue: How many levels behind the best price. Max 100.
        :param pendingAboveClientOrderId: Your id of the upper pending order.
        :param pendingAbovePrice: Limit price of the upper pending order.
        :param pendingAboveStopPrice: Stop price of the upper pending order.
        :param pendingAboveTrailingDelta: Distance of a trailing stop, in basis points.
        :param pendingAboveIcebergQty: Quantity of the upper pending order to show.
        :param pendingAboveTimeInForce: GTC, IOC or FOK.
        :param pendingAboveStrategyId: A number of yours for one strategy.
        :param pendingAboveStrategyType: A number of yours for a kind of strategy. Min 1000000.
        :param pendingAbovePegPriceType: Makes it a pegged order; the price may be left out.
            PRIMARY_PEG or MARKET_PEG.
        :param pendingAbovePegOffsetType: Unit of pegOffsetValue; sent together with it. Only
            PRICE_LEVEL.
        :param pendingAbovePegOffsetValue: How many levels behind the best price. Max 100.
        :param pendingBelowType: Type of the lower pending order. STOP_LOSS_LIMIT, STOP_LOSS,
            LIMIT_MAKER, TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        :param pendingBelowClientOrderId: Your id of the lower pending order.
        :param pendingBelowPrice: Limit price of the lower pending order.
        :param pendingBelowStopPrice: Stop price of the lower pending order.
        :param pendingBelowTrailingDelta: Distance of a trailing stop, in basis points.
        :param pendingBelowIcebergQty: Quantity of the lower pending order to show.
        :param pendingBelowTimeInForce: GTC, IOC or FOK.
        :param pendingBelowStrategyId: A number of yours for one strategy.
        :param pendingBelowStrategyType: A number of yours for a kind of strategy. Min 1000000.
        :param pendingBelowPegPriceType: Makes it a pegged order; the price may be left out.
            PRIMARY_PEG or MARKET_PEG.
        :param pendingBelowPegOffsetType: Unit of pegOffsetValue; sent together with it. Only
            PRICE_LEVEL.
        :param pendingBelowPegOffsetValue: How many levels behind the best price. Max 100.
        :returns: NewOrderList
        """
        return await self._request(
            _e.CREATE_OPOCO_ORDER,
            symbol=symbol,
            workingType=workingType,
            workingSide=workingSide,
            workingPrice=workingPrice,
            workingQuantity=workingQuantity,
            pendingSide=pendingSide,
            pendingAboveType=pendingAboveType,
            listClientOrderId=listClientOrderId,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            workingClientOrderId=workingClientOrderId,
            workingIcebergQty=workingIcebergQty,
            workingTimeInForce=workingTimeInForce,
            workingStrategyId=workingStrategyId,
            workingStrategyType=workingStrategyType,
            workingPegPriceType=workingPegPriceType,
            workingPegOffsetType=workingPegOffsetType,
            workingPegOffsetValue=workingPegOffsetValue,
            pendingAboveClientOrderId=pendingAboveClientOrderId,
            pendingAbovePrice=pendingAbovePrice,
            pendingAboveStopPrice=pendingAboveStopPrice,
            pendingAboveTrailingDelta=pendingAboveTrailingDelta,
            pendingAboveIcebergQty=pendingAboveIcebergQty,
            pendingAboveTimeInForce=pendingAboveTimeInForce,
            pendingAboveStrategyId=pendingAboveStrategyId,
            pendingAboveStrategyType=pendingAboveStrategyType,
            pendingAbovePegPriceType=pendingAbovePegPriceType,
            pendingAbovePegOffsetType=pendingAbovePegOffsetType,
            pendingAbovePegOffsetValue=pendingAbovePegOffsetValue,
            pendingBelowType=pendingBelowType,
            pendingBelowClientOrderId=pendingBelowClientOrderId,
            pendingBelowPrice=pendingBelowPrice,
            pendingBelowStopPrice=pendingBelowStopPrice,
            pendingBelowTrailingDelta=pendingBelowTrailingDelta,
            pendingBelowIcebergQty=pendingBelowIcebergQty,
            pendingBelowTimeInForce=pendingBelowTimeInForce,
            pendingBelowStrategyId=pendingBelowStrategyId,
            pendingBelowStrategyType=pendingBelowStrategyType,
            pendingBelowPegPriceType=pendingBelowPegPriceType,
            pendingBelowPegOffsetType=pendingBelowPegOffsetType,
            pendingBelowPegOffsetValue=pendingBelowPegOffsetValue,
            **params,
        )

    async def ws_create_opoco_order(
        self,
        *,
        symbol: str,
        workingType: e.WorkingOrderTypeLike,
        workingSide: e.OrderSideLike,
        workingPrice: Number,
        workingQuantity: Number,
        pendingSide: e.OrderSideLike,
        pendingAboveType: e.OcoOrderTypeLike,
        listClientOrderId: str | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        workingClientOrderId: str | None = None,
        workingIcebergQty: Number | None = None,
        workingTimeInForce: e.TimeInForceLike | None = None,
        workingStrategyId: int | None = None,
        workingStrategyType: int | None = None,
        workingPegPriceType: e.PegPriceTypeLike | None = None,
        workingPegOffsetType: e.PegOffsetTypeLike | None = None,
        workingPegOffsetValue: int | None = None,
        pendingAboveClientOrderId: str | None = None,
        pendingAbovePrice: Number | None = None,
        pendingAboveStopPrice: Number | None = None,
        pendingAboveTrailingDelta: int | None = None,
        pendingAboveIcebergQty: Number | None = None,
        pendingAboveTimeInForce: e.TimeInForceLike | None = None,
        pendingAboveStrategyId: int | None = None,
        pendingAboveStrategyType: int | None = None,
        pendingAbovePegPriceType: e.PegPriceTypeLike | None = None,
        pendingAbovePegOffsetType: e.PegOffsetTypeLike | None = None,
        pendingAbovePegOffsetValue: int | None = None,
        pendingBelowType: e.OcoOrderTypeLike | None = None,
        pendingBelowClientOrderId: str | None = None,
        pendingBelowPrice: Number | None = None,
        pendingBelowStopPrice: Number | None = None,
        pendingBelowTrailingDelta: int | None = None,
        pendingBelowIcebergQty: Number | None = None,
        pendingBelowTimeInForce: e.TimeInForceLike | None = None,
        pendingBelowStrategyId: int | None = None,
        pendingBelowStrategyType: int | None = None,
        pendingBelowPegPriceType: e.PegPriceTypeLike | None = None,
        pendingBelowPegOffsetType: e.PegOffsetTypeLike | None = None,
        pendingBelowPegOffsetValue: int | None = None,
        **params: Any,
    ) -> t.NewOrderList:
        """:meth:`create_opoco_order` over the WebSocket API (``orderList.place.opoco``)."""
        return await self._ws_request(
            _e.CREATE_OPOCO_ORDER,
            symbol=symbol,
            workingType=workingType,
            workingSide=workingSide,
            workingPrice=workingPrice,
            workingQuantity=workingQuantity,
            pendingSide=pendingSide,
            pendingAboveType=pendingAboveType,
            listClientOrderId=listClientOrderId,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            workingClientOrderId=workingClientOrderId,
            workingIcebergQty=workingIcebergQty,
            workingTimeInForce=workingTimeInForce,
            workingStrategyId=workingStrategyId,
            workingStrategyType=workingStrategyType,
            workingPegPriceType=workingPegPriceType,
            workingPegOffsetType=workingPegOffsetType,
            workingPegOffsetValue=workingPegOffsetValue,
            pendingAboveClientOrderId=pendingAboveClientOrderId,
            pendingAbovePrice=pendingAbovePrice,
            pendingAboveStopPrice=pendingAboveStopPrice,
            pendingAboveTrailingDelta=pendingAboveTrailingDelta,
            pendingAboveIcebergQty=pendingAboveIcebergQty,
            pendingAboveTimeInForce=pendingAboveTimeInForce,
            pendingAboveStrategyId=pendingAboveStrategyId,
            pendingAboveStrategyType=pendingAboveStrategyType,
            pendingAbovePegPriceType=pendingAbovePegPriceType,
            pendingAbovePegOffsetType=pendingAbovePegOffsetType,
            pendingAbovePegOffsetValue=pendingAbovePegOffsetValue,
            pendingBelowType=pendingBelowType,
            pendingBelowClientOrderId=pendingBelowClientOrderId,
            pendingBelowPrice=pendingBelowPrice,
            pendingBelowStopPrice=pendingBelowStopPrice,
            pendingBelowTrailingDelta=pendingBelowTrailingDelta,
            pendingBelowIcebergQty=pendingBelowIcebergQty,
            pendingBelowTimeInForce=pendingBelowTimeInForce,
            pendingBelowStrategyId=pendingBelowStrategyId,
            pendingBelowStrategyType=pendingBelowStrategyType,
            pendingBelowPegPriceType=pendingBelowPegPriceType,
            pendingBelowPegOffsetType=pendingBelowPegOffsetType,
            pendingBelowPegOffsetValue=pendingBelowPegOffsetValue,
            **params,
        )

    async def create_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.OrderTypeLike,
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        pegPriceType: e.PegPriceTypeLike | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: e.PegOffsetTypeLike | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Places an order.

        POST /api/v3/order (signed, TRADE, weight 1, 1 order)

        - ``type`` LIMIT, STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs timeInForce, quantity and one
          of price or pegPriceType.
        - ``type`` LIMIT_MAKER needs quantity and one of price or pegPriceType.
        - ``type`` MARKET needs one of quantity or quoteOrderQty.
        - ``type`` STOP_LOSS or TAKE_PROFIT needs quantity.
        - ``type`` STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT or TAKE_PROFIT_LIMIT needs one of
          stopPrice or trailingDelta.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param type: Decides which other parameters are needed. LIMIT, MARKET, STOP_LOSS,
            STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT or LIMIT_MAKER.
        :param timeInForce: GTC, IOC or FOK.
        :param quantity: Amount of the base asset.
        :param quoteOrderQty: Amount of the quote asset, for market orders.
        :param price: Limit price, in the quote asset.
        :param newClientOrderId: Your id of the order, unique among open ones; Binance makes one up.
        :param strategyId: A number of yours for one strategy.
        :param strategyType: A number of yours for a kind of strategy. Min 1000000.
        :param stopPrice: Price that triggers the order.
        :param trailingDelta: Distance of a trailing stop, in basis points.
        :param icebergQty: Quantity to show in the book; needs timeInForce GTC.
        :param newOrderRespType: How much to answer. ACK, RESULT or FULL.
        :param selfTradePreventionMode: What expires before two orders of one owner trade.
        :param pegPriceType: Makes it a pegged order; the price may be left out. PRIMARY_PEG or
            MARKET_PEG.
        :param pegOffsetValue: How many levels behind the best price. Max 100.
        :param pegOffsetType: Unit of pegOffsetValue; sent together with it. Only PRICE_LEVEL.
        :returns: NewOrder
        """
        return await self._request(
            _e.CREATE_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            timeInForce=timeInForce,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            pegPriceType=pegPriceType,
            pegOffsetValue=pegOffsetValue,
            pegOffsetType=pegOffsetType,
            **params,
        )

    v3_post_order = create_order

    async def order_limit(
        self,
        timeInForce: e.TimeInForceLike = "GTC",
        *,
        symbol: str,
        side: e.OrderSideLike,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        pegPriceType: e.PegPriceTypeLike | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: e.PegOffsetTypeLike | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Buys or sells at a price or better.

        :meth:`create_order` with ``type=LIMIT``.
        """
        return await self._request(
            _e.CREATE_ORDER,
            symbol=symbol,
            side=side,
            type="LIMIT",
            timeInForce=timeInForce,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            pegPriceType=pegPriceType,
            pegOffsetValue=pegOffsetValue,
            pegOffsetType=pegOffsetType,
            **params,
        )

    async def order_limit_buy(
        self,
        timeInForce: e.TimeInForceLike = "GTC",
        *,
        symbol: str,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        pegPriceType: e.PegPriceTypeLike | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: e.PegOffsetTypeLike | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Buys at a price or lower.

        :meth:`create_order` with ``side=BUY`` and ``type=LIMIT``.
        """
        return await self._request(
            _e.CREATE_ORDER,
            symbol=symbol,
            side="BUY",
            type="LIMIT",
            timeInForce=timeInForce,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            pegPriceType=pegPriceType,
            pegOffsetValue=pegOffsetValue,
            pegOffsetType=pegOffsetType,
            **params,
        )

    async def order_limit_sell(
        self,
        timeInForce: e.TimeInForceLike = "GTC",
        *,
        symbol: str,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        pegPriceType: e.PegPriceTypeLike | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: e.PegOffsetTypeLike | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Sells at a price or higher.

        :meth:`create_order` with ``side=SELL`` and ``type=LIMIT``.
        """
        return await self._request(
            _e.CREATE_ORDER,
            symbol=symbol,
            side="SELL",
            type="LIMIT",
            timeInForce=timeInForce,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            pegPriceType=pegPriceType,
            pegOffsetValue=pegOffsetValue,
            pegOffsetType=pegOffsetType,
            **params,
        )

    async def order_market(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        pegPriceType: e.PegPriceTypeLike | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: e.PegOffsetTypeLike | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Buys or sells at once, at the best prices there are.

        :meth:`create_order` with ``type=MARKET``.
        """
        return await self._request(
            _e.CREATE_ORDER,
            symbol=symbol,
            side=side,
            type="MARKET",
            timeInForce=timeInForce,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            pegPriceType=pegPriceType,
            pegOffsetValue=pegOffsetValue,
            pegOffsetType=pegOffsetType,
            **params,
        )

    async def order_market_buy(
        self,
        *,
        symbol: str,
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        pegPriceType: e.PegPriceTypeLike | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: e.PegOffsetTypeLike | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Buys at once, at the lowest prices there are.

        :meth:`create_order` with ``side=BUY`` and ``type=MARKET``.
        """
        return await self._request(
            _e.CREATE_ORDER,
            symbol=symbol,
            side="BUY",
            type="MARKET",
            timeInForce=timeInForce,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            pegPriceType=pegPriceType,
            pegOffsetValue=pegOffsetValue,
            pegOffsetType=pegOffsetType,
            **params,
        )

    async def order_market_sell(
        self,
        *,
        symbol: str,
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        pegPriceType: e.PegPriceTypeLike | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: e.PegOffsetTypeLike | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Sells at once, at the highest prices there are.

        :meth:`create_order` with ``side=SELL`` and ``type=MARKET``.
        """
        return await self._request(
            _e.CREATE_ORDER,
            symbol=symbol,
            side="SELL",
            type="MARKET",
            timeInForce=timeInForce,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            pegPriceType=pegPriceType,
            pegOffsetValue=pegOffsetValue,
            pegOffsetType=pegOffsetType,
            **params,
        )

    async def ws_create_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.OrderTypeLike,
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        pegPriceType: e.PegPriceTypeLike | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: e.PegOffsetTypeLike | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """:meth:`create_order` over the WebSocket API (``order.place``)."""
        return await self._ws_request(
            _e.CREATE_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            timeInForce=timeInForce,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            pegPriceType=pegPriceType,
            pegOffsetValue=pegOffsetValue,
            pegOffsetType=pegOffsetType,
            **params,
        )

    async def ws_order_limit(
        self,
        timeInForce: e.TimeInForceLike = "GTC",
        *,
        symbol: str,
        side: e.OrderSideLike,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        pegPriceType: e.PegPriceTypeLike | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: e.PegOffsetTypeLike | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Buys or sells at a price or better.

        :meth:`ws_create_order` with ``type=LIMIT``.
        """
        return await self._ws_request(
            _e.CREATE_ORDER,
            symbol=symbol,
            side=side,
            type="LIMIT",
            timeInForce=timeInForce,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            pegPriceType=pegPriceType,
            pegOffsetValue=pegOffsetValue,
            pegOffsetType=pegOffsetType,
            **params,
        )

    async def ws_order_limit_buy(
        self,
        timeInForce: e.TimeInForceLike = "GTC",
        *,
        symbol: str,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        pegPriceType: e.PegPriceTypeLike | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: e.PegOffsetTypeLike | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Buys at a price or lower.

        :meth:`ws_create_order` with ``side=BUY`` and ``type=LIMIT``.
        """
        return await self._ws_request(
            _e.CREATE_ORDER,
            symbol=symbol,
            side="BUY",
            type="LIMIT",
            timeInForce=timeInForce,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            pegPriceType=pegPriceType,
            pegOffsetValue=pegOffsetValue,
            pegOffsetType=pegOffsetType,
            **params,
        )

    async def ws_order_limit_sell(
        self,
        timeInForce: e.TimeInForceLike = "GTC",
        *,
        symbol: str,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        pegPriceType: e.PegPriceTypeLike | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: e.PegOffsetTypeLike | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Sells at a price or higher.

        :meth:`ws_create_order` with ``side=SELL`` and ``type=LIMIT``.
        """
        return await self._ws_request(
            _e.CREATE_ORDER,
            symbol=symbol,
            side="SELL",
            type="LIMIT",
            timeInForce=timeInForce,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            pegPriceType=pegPriceType,
            pegOffsetValue=pegOffsetValue,
            pegOffsetType=pegOffsetType,
            **params,
        )

    async def ws_order_market(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        pegPriceType: e.PegPriceTypeLike | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: e.PegOffsetTypeLike | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Buys or sells at once, at the best prices there are.

        :meth:`ws_create_order` with ``type=MARKET``.
        """
        return await self._ws_request(
            _e.CREATE_ORDER,
            symbol=symbol,
            side=side,
            type="MARKET",
            timeInForce=timeInForce,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            pegPriceType=pegPriceType,
            pegOffsetValue=pegOffsetValue,
            pegOffsetType=pegOffsetType,
            **params,
        )

    async def ws_order_market_buy(
        self,
        *,
        symbol: str,
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        pegPriceType: e.PegPriceTypeLike | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: e.PegOffsetTypeLike | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Buys at once, at the lowest prices there are.

        :meth:`ws_create_order` with ``side=BUY`` and ``type=MARKET``.
        """
        return await self._ws_request(
            _e.CREATE_ORDER,
            symbol=symbol,
            side="BUY",
            type="MARKET",
            timeInForce=timeInForce,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            pegPriceType=pegPriceType,
            pegOffsetValue=pegOffsetValue,
            pegOffsetType=pegOffsetType,
            **params,
        )

    async def ws_order_market_sell(
        self,
        *,
        symbol: str,
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        pegPriceType: e.PegPriceTypeLike | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: e.PegOffsetTypeLike | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Sells at once, at the highest prices there are.

        :meth:`ws_create_order` with ``side=SELL`` and ``type=MARKET``.
        """
        return await self._ws_request(
            _e.CREATE_ORDER,
            symbol=symbol,
            side="SELL",
            type="MARKET",
            timeInForce=timeInForce,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            pegPriceType=pegPriceType,
            pegOffsetValue=pegOffsetValue,
            pegOffsetType=pegOffsetType,
            **params,
        )

    async def create_oto_order(
        self,
        *,
        symbol: str,
        workingType: e.WorkingOrderTypeLike,
        workingSide: e.OrderSideLike,
        workingPrice: Number,
        workingQuantity: Number,
        pendingType: e.OrderTypeLike,
        pendingSide: e.OrderSideLike,
        pendingQuantity: Number,
        listClientOrderId: str | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        workingClientOrderId: str | None = None,
        workingIcebergQty: Number | None = None,
        workingTimeInForce: e.TimeInForceLike | None = None,
        workingStrategyId: int | None = None,
        workingStrategyType: int | None = None,
        workingPegPriceType: e.PegPriceTypeLike | None = None,
        workingPegOffsetType: e.PegOffsetTypeLike | None = None,
        workingPegOffsetValue: int | None = None,
        pendingClientOrderId: str | None = None,
        pendingPrice: Number | None = None,
        pendingStopPrice: Number | None = None,
        pendingTrailingDelta: int | None = None,
        pendingIcebergQty: Number | None = None,
        pendingTimeInForce: e.TimeInForceLike | None = None,
        pendingStrategyId: int | None = None,
        pendingStrategyType: int | None = None,
        pendingPegPriceType: e.PegPriceTypeLike | None = None,
        pendingPegOffsetType: e.PegOffsetTypeLike | None = None,
        pendingPegOffsetValue: int | None = None,
        **params: Any,
    ) -> t.NewOrderList:
        """Places an order and, once that is filled, a second one.

        POST /api/v3/orderList/oto (signed, TRADE, weight 1, 2 orders)

        - ``workingType`` LIMIT needs workingTimeInForce.
        - ``pendingType`` LIMIT, STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs pendingTimeInForce and
          one of pendingPrice or pendingPegPriceType.
        - ``pendingType`` LIMIT_MAKER needs one of pendingPrice or pendingPegPriceType.
        - ``pendingType`` STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT or TAKE_PROFIT_LIMIT needs one of
          pendingStopPrice or pendingTrailingDelta.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param workingType: Type of the working order. LIMIT or LIMIT_MAKER.
        :param workingSide: Side of the working order. BUY or SELL.
        :param workingPrice: Limit price of the working order.
        :param workingQuantity: Amount of the base asset, for the working order.
        :param pendingType: Type of the pending order. LIMIT, MARKET, STOP_LOSS, STOP_LOSS_LIMIT,
            TAKE_PROFIT, TAKE_PROFIT_LIMIT or LIMIT_MAKER.
        :param pendingSide: Side of the pending orders. BUY or SELL.
        :param pendingQuantity: Amount of the base asset, for each pending order.
        :param listClientOrderId: Your id of the order list; Binance makes one up.
        :param newOrderRespType: How much to answer. ACK, RESULT or FULL.
        :param selfTradePreventionMode: What expires before two orders of one owner trade.
        :param workingClientOrderId: Your id of the working order.
        :param workingIcebergQty: Quantity of the working order to show.
        :param workingTimeInForce: GTC, IOC or FOK.
        :param workingStrategyId: A number of yours for one strategy.
        :param workingStrategyType: A number of yours for a kind of strategy. Min 1000000.
        :param workingPegPriceType: Makes it a pegged order; the price may be left out. PRIMARY_PEG
            or MARKET_PEG.
        :param workingPegOffsetType: Unit of pegOffsetValue; sent together with it. Only
            PRICE_LEVEL.
        :param workingPegOffsetValue: How many levels behind the best price. Max 100.
        :param pendingClientOrderId: Your id of the pending order.
        :param pendingPrice: Limit price of the pending order.
        :param pendingStopPrice: Stop price of the pending order.
        :param pendingTrailingDelta: Distance of a trailing stop, in basis points.
        :param pendingIcebergQty: Quantity of the pending order to show.
        :param pendingTimeInForce: GTC, IOC or FOK.
        :param pendingStrategyId: A number of yours for one strategy.
        :param pendingStrategyType: A number of yours for a kind of strategy. Min 1000000.
        :param pendingPegPriceType: Makes it a pegged order; the price may be left out. PRIMARY_PEG
            or MARKET_PEG.
        :param pendingPegOffsetType: Unit of pegOffsetValue; sent together with it. Only
            PRICE_LEVEL.
        :param pendingPegOffsetValue: How many levels behind the best price. Max 100.
        :returns: NewOrderList
        """
        return await self._request(
            _e.CREATE_OTO_ORDER,
            symbol=symbol,
            workingType=workingType,
            workingSide=workingSide,
            workingPrice=workingPrice,
            workingQuantity=workingQuantity,
            pendingType=pendingType,
            pendingSide=pendingSide,
            pendingQuantity=pendingQuantity,
            listClientOrderId=listClientOrderId,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            workingClientOrderId=workingClientOrderId,
            workingIcebergQty=workingIcebergQty,
            workingTimeInForce=workingTimeInForce,
            workingStrategyId=workingStrategyId,
            workingStrategyType=workingStrategyType,
            workingPegPriceType=workingPegPriceType,
            workingPegOffsetType=workingPegOffsetType,
            workingPegOffsetValue=workingPegOffsetValue,
            pendingClientOrderId=pendingClientOrderId,
            pendingPrice=pendingPrice,
            pendingStopPrice=pendingStopPrice,
            pendingTrailingDelta=pendingTrailingDelta,
            pendingIcebergQty=pendingIcebergQty,
            pendingTimeInForce=pendingTimeInForce,
            pendingStrategyId=pendingStrategyId,
            pendingStrategyType=pendingStrategyType,
            pendingPegPriceType=pendingPegPriceType,
            pendingPegOffsetType=pendingPegOffsetType,
            pendingPegOffsetValue=pendingPegOffsetValue,
            **params,
        )

    v3_post_order_list_oto = create_oto_order

    async def ws_create_oto_order(
        self,
        *,
        symbol: str,
        workingType: e.WorkingOrderTypeLike,
        workingSide: e.OrderSideLike,
        workingPrice: Number,
        workingQuantity: Number,
        pendingType: e.OrderTypeLike,
        pendingSide: e.OrderSideLike,
        pendingQuantity: Number,
        listClientOrderId: str | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        workingClientOrderId: str | None = None,
        workingIcebergQty: Number | None = None,
        workingTimeInForce: e.TimeInForceLike | None = None,
        workingStrategyId: int | None = None,
        workingStrategyType: int | None = None,
        workingPegPriceType: e.PegPriceTypeLike | None = None,
        workingPegOffsetType: e.PegOffsetTypeLike | None = None,
        workingPegOffsetValue: int | None = None,
        pendingClientOrderId: str | None = None,
        pendingPrice: Number | None = None,
        pendingStopPrice: Number | None = None,
        pendingTrailingDelta: int | None = None,
        pendingIcebergQty: Number | None = None,
        pendingTimeInForce: e.TimeInForceLike | None = None,
        pendingStrategyId: int | None = None,
        pendingStrategyType: int | None = None,
        pendingPegPriceType: e.PegPriceTypeLike | None = None,
        pendingPegOffsetType: e.PegOffsetTypeLike | None = None,
        pendingPegOffsetValue: int | None = None,
        **params: Any,
    ) -> t.NewOrderList:
        """:meth:`create_oto_order` over the WebSocket API (``orderList.place.oto``)."""
        return await self._ws_request(
            _e.CREATE_OTO_ORDER,
            symbol=symbol,
            workingType=workingType,
            workingSide=workingSide,
            workingPrice=workingPrice,
            workingQuantity=workingQuantity,
            pendingType=pendingType,
            pendingSide=pendingSide,
            pendingQuantity=pendingQuantity,
            listClientOrderId=listClientOrderId,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            workingClientOrderId=workingClientOrderId,
            workingIcebergQty=workingIcebergQty,
            workingTimeInForce=workingTimeInForce,
            workingStrategyId=workingStrategyId,
            workingStrategyType=workingStrategyType,
            workingPegPriceType=workingPegPriceType,
            workingPegOffsetType=workingPegOffsetType,
            workingPegOffsetValue=workingPegOffsetValue,
            pendingClientOrderId=pendingClientOrderId,
            pendingPrice=pendingPrice,
            pendingStopPrice=pendingStopPrice,
            pendingTrailingDelta=pendingTrailingDelta,
            pendingIcebergQty=pendingIcebergQty,
            pendingTimeInForce=pendingTimeInForce,
            pendingStrategyId=pendingStrategyId,
            pendingStrategyType=pendingStrategyType,
            pendingPegPriceType=pendingPegPriceType,
            pendingPegOffsetType=pendingPegOffsetType,
            pendingPegOffsetValue=pendingPegOffsetValue,
            **params,
        )

    async def create_otoco_order(
        self,
        *,
        symbol: str,
        workingType: e.WorkingOrderTypeLike,
        workingSide: e.OrderSideLike,
        workingPrice: Number,
        workingQuantity: Number,
        pendingSide: e.OrderSideLike,
        pendingQuantity: Number,
        pendingAboveType: e.OcoOrderTypeLike,
        listClientOrderId: str | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        workingClientOrderId: str | None = None,
        workingIcebergQty: Number | None = None,
        workingTimeInForce: e.TimeInForceLike | None = None,
        workingStrategyId: int | None = None,
        workingStrategyType: int | None = None,
        workingPegPriceType: e.PegPriceTypeLike | None = None,
        workingPegOffsetType: e.PegOffsetTypeLike | None = None,
        workingPegOffsetValue: int | None = None,
        pendingAboveClientOrderId: str | None = None,
        pendingAbovePrice: Number | None = None,
        pendingAboveStopPrice: Number | None = None,
        pendingAboveTrailingDelta: int | None = None,
        pendingAboveIcebergQty: Number | None = None,
        pendingAboveTimeInForce: e.TimeInForceLike | None = None,
        pendingAboveStrategyId: int | None = None,
        pendingAboveStrategyType: int | None = None,
        pendingAbovePegPriceType: e.PegPriceTypeLike | None = None,
        pendingAbovePegOffsetType: e.PegOffsetTypeLike | None = None,
        pendingAbovePegOffsetValue: int | None = None,
        pendingBelowType: e.OcoOrderTypeLike | None = None,
        pendingBelowClientOrderId: str | None = None,
        pendingBelowPrice: Number | None = None,
        pendingBelowStopPrice: Number | None = None,
        pendingBelowTrailingDelta: int | None = None,
        pendingBelowIcebergQty: Number | None = None,
        pendingBelowTimeInForce: e.TimeInForceLike | None = None,
        pendingBelowStrategyId: int | None = None,
        pendingBelowStrategyType: int | None = None,
        pendingBelowPegPriceType: e.PegPriceTypeLike | None = None,
        pendingBelowPegOffsetType: e.PegOffsetTypeLike | None = None,
        pendingBelowPegOffsetValue: int | None = None,
        **params: Any,
    ) -> t.NewOrderList:
        """Places an order and, once that is filled, two more; the first to act cancels the other.

        POST /api/v3/orderList/otoco (signed, TRADE, weight 1, 3 orders)

        - ``workingType`` LIMIT needs workingTimeInForce.
        - ``pendingAboveType`` LIMIT_MAKER needs one of pendingAbovePrice or
          pendingAbovePegPriceType.
        - ``pendingAboveType`` STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs pendingAboveTimeInForce
          and one of pendingAbovePrice or pendingAbovePegPriceType.
        - ``pendingAboveType`` STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT or TAKE_PROFIT_LIMIT needs
          one of pendingAboveStopPrice or pendingAboveTrailingDelta.
        - ``pendingBelowType`` LIMIT_MAKER needs one of pendingBelowPrice or
          pendingBelowPegPriceType.
        - ``pendingBelowType`` STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs pendingBelowTimeInForce
          and one of pendingBelowPrice or pendingBelowPegPriceType.
        - ``pendingBelowType`` STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT or TAKE_PROFIT_LIMIT needs
          one of pendingBelowStopPrice or pendingBelowTrailingDelta.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param workingType: Type of the working order. LIMIT or LIMIT_MAKER.
        :param workingSide: Side of the working order. BUY or SELL.
        :param workingPrice: Limit price of the working order.
        :param workingQuantity: Amount of the base asset, for the working order.
        :param pendingSide: Side of the pending orders. BUY or SELL.
        :param pendingQuantity: Amount of the base asset, for each pending order.
        :param pendingAboveType: Type of the upper pending order. STOP_LOSS_LIMIT, STOP_LOSS,
            LIMIT_MAKER, TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        :param listClientOrderId: Your id of the order list; Binance makes one up.
        :param newOrderRespType: How much to answer. ACK, RESULT or FULL.
        :param selfTradePreventionMode: What expires before two orders of one owner trade.
        :param workingClientOrderId: Your id of the working order.
        :param workingIcebergQty: Quantity of the working order to show.
        :param workingTimeInForce: GTC, IOC or FOK.
        :param workingStrategyId: A number of yours for one strategy.
        :param workingStrategyType: A number of yours for a kind of strategy. Min 1000000.
        :param workingPegPriceType: Makes it a pegged order; the price may be left out. PRIMARY_PEG
            or MARKET_PEG.
        :param workingPegOffsetType: Unit of pegOffsetValue; sent together with it. Only
            PRICE_LEVEL.
        :param workingPegOffsetValue: How many levels behind the best price. Max 100.
        :param pendingAboveClientOrderId: Your id of the upper pending order.
        :param pendingAbovePrice: Limit price of the upper pending order.
        :param pendingAboveStopPrice: Stop price of the upper pending order.
        :param pendingAboveTrailingDelta: Distance of a trailing stop, in basis points.
        :param pendingAboveIcebergQty: Quantity of the upper pending order to show.
        :param pendingAboveTimeInForce: GTC, IOC or FOK.
        :param pendingAboveStrategyId: A number of yours for one strategy.
        :param pendingAboveStrategyType: A number of yours for a kind of strategy. Min 1000000.
        :param pendingAbovePegPriceType: Makes it a pegged order; the price may be left out.
            PRIMARY_PEG or MARKET_PEG.
        :param pendingAbovePegOffsetType: Unit of pegOffsetValue; sent together with it. Only
            PRICE_LEVEL.
        :param pendingAbovePegOffsetValue: How many levels behind the best price. Max 100.
        :param pendingBelowType: Type of the lower pending order. STOP_LOSS_LIMIT, STOP_LOSS,
            LIMIT_MAKER, TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        :param pendingBelowClientOrderId: Your id of the lower pending order.
        :param pendingBelowPrice: Limit price of the lower pending order.
        :param pendingBelowStopPrice: Stop price of the lower pending order.
        :param pendingBelowTrailingDelta: Distance of a trailing stop, in basis points.
        :param pendingBelowIcebergQty: Quantity of the lower pending order to show.
        :param pendingBelowTimeInForce: GTC, IOC or FOK.
        :param pendingBelowStrategyId: A number of yours for one strategy.
        :param pendingBelowStrategyType: A number of yours for a kind of strategy. Min 1000000.
        :param pendingBelowPegPriceType: Makes it a pegged order; the price may be left out.
            PRIMARY_PEG or MARKET_PEG.
        :param pendingBelowPegOffsetType: Unit of pegOffsetValue; sent together with it. Only
            PRICE_LEVEL.
        :param pendingBelowPegOffsetValue: How many levels behind the best price. Max 100.
        :returns: NewOrderList
        """
        return await self._request(
            _e.CREATE_OTOCO_ORDER,
            symbol=symbol,
            workingType=workingType,
            workingSide=workingSide,
            workingPrice=workingPrice,
            workingQuantity=workingQuantity,
            pendingSide=pendingSide,
            pendingQuantity=pendingQuantity,
            pendingAboveType=pendingAboveType,
            listClientOrderId=listClientOrderId,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            workingClientOrderId=workingClientOrderId,
            workingIcebergQty=workingIcebergQty,
            workingTimeInForce=workingTimeInForce,
            workingStrategyId=workingStrategyId,
            workingStrategyType=workingStrategyType,
            workingPegPriceType=workingPegPriceType,
            workingPegOffsetType=workingPegOffsetType,
            workingPegOffsetValue=workingPegOffsetValue,
            pendingAboveClientOrderId=pendingAboveClientOrderId,
            pendingAbovePrice=pendingAbovePrice,
            pendingAboveStopPrice=pendingAboveStopPrice,
            pendingAboveTrailingDelta=pendingAboveTrailingDelta,
            pendingAboveIcebergQty=pendingAboveIcebergQty,
            pendingAboveTimeInForce=pendingAboveTimeInForce,
            pendingAboveStrategyId=pendingAboveStrategyId,
            pendingAboveStrategyType=pendingAboveStrategyType,
            pendingAbovePegPriceType=pendingAbovePegPriceType,
            pendingAbovePegOffsetType=pendingAbovePegOffsetType,
            pendingAbovePegOffsetValue=pendingAbovePegOffsetValue,
            pendingBelowType=pendingBelowType,
            pendingBelowClientOrderId=pendingBelowClientOrderId,
            pendingBelowPrice=pendingBelowPrice,
            pendingBelowStopPrice=pendingBelowStopPrice,
            pendingBelowTrailingDelta=pendingBelowTrailingDelta,
            pendingBelowIcebergQty=pendingBelowIcebergQty,
            pendingBelowTimeInForce=pendingBelowTimeInForce,
            pendingBelowStrategyId=pendingBelowStrategyId,
            pendingBelowStrategyType=pendingBelowStrategyType,
            pendingBelowPegPriceType=pendingBelowPegPriceType,
            pendingBelowPegOffsetType=pendingBelowPegOffsetType,
            pendingBelowPegOffsetValue=pendingBelowPegOffsetValue,
            **params,
        )

    v3_post_order_list_otoco = create_otoco_order

    async def ws_create_otoco_order(
        self,
        *,
        symbol: str,
        workingType: e.WorkingOrderTypeLike,
        workingSide: e.OrderSideLike,
        workingPrice: Number,
        workingQuantity: Number,
        pendingSide: e.OrderSideLike,
        pendingQuantity: Number,
        pendingAboveType: e.OcoOrderTypeLike,
        listClientOrderId: str | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        workingClientOrderId: str | None = None,
        workingIcebergQty: Number | None = None,
        workingTimeInForce: e.TimeInForceLike | None = None,
        workingStrategyId: int | None = None,
        workingStrategyType: int | None = None,
        workingPegPriceType: e.PegPriceTypeLike | None = None,
        workingPegOffsetType: e.PegOffsetTypeLike | None = None,
        workingPegOffsetValue: int | None = None,
        pendingAboveClientOrderId: str | None = None,
        pendingAbovePrice: Number | None = None,
        pendingAboveStopPrice: Number | None = None,
        pendingAboveTrailingDelta: int | None = None,
        pendingAboveIcebergQty: Number | None = None,
        pendingAboveTimeInForce: e.TimeInForceLike | None = None,
        pendingAboveStrategyId: int | None = None,
        pendingAboveStrategyType: int | None = None,
        pendingAbovePegPriceType: e.PegPriceTypeLike | None = None,
        pendingAbovePegOffsetType: e.PegOffsetTypeLike | None = None,
        pendingAbovePegOffsetValue: int | None = None,
        pendingBelowType: e.OcoOrderTypeLike | None = None,
        pendingBelowClientOrderId: str | None = None,
        pendingBelowPrice: Number | None = None,
        pendingBelowStopPrice: Number | None = None,
        pendingBelowTrailingDelta: int | None = None,
        pendingBelowIcebergQty: Number | None = None,
        pendingBelowTimeInForce: e.TimeInForceLike | None = None,
        pendingBelowStrategyId: int | None = None,
        pendingBelowStrategyType: int | None = None,
        pendingBelowPegPriceType: e.PegPriceTypeLike | None = None,
        pendingBelowPegOffsetType: e.PegOffsetTypeLike | None = None,
        pendingBelowPegOffsetValue: int | None = None,
        **params: Any,
    ) -> t.NewOrderList:
        """:meth:`create_otoco_order` over the WebSocket API (``orderList.place.otoco``)."""
        return await self._ws_request(
            _e.CREATE_OTOCO_ORDER,
            symbol=symbol,
            workingType=workingType,
            workingSide=workingSide,
            workingPrice=workingPrice,
            workingQuantity=workingQuantity,
            pendingSide=pendingSide,
            pendingQuantity=pendingQuantity,
            pendingAboveType=pendingAboveType,
            listClientOrderId=listClientOrderId,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            workingClientOrderId=workingClientOrderId,
            workingIcebergQty=workingIcebergQty,
            workingTimeInForce=workingTimeInForce,
            workingStrategyId=workingStrategyId,
            workingStrategyType=workingStrategyType,
            workingPegPriceType=workingPegPriceType,
            workingPegOffsetType=workingPegOffsetType,
            workingPegOffsetValue=workingPegOffsetValue,
            pendingAboveClientOrderId=pendingAboveClientOrderId,
            pendingAbovePrice=pendingAbovePrice,
            pendingAboveStopPrice=pendingAboveStopPrice,
            pendingAboveTrailingDelta=pendingAboveTrailingDelta,
            pendingAboveIcebergQty=pendingAboveIcebergQty,
            pendingAboveTimeInForce=pendingAboveTimeInForce,
            pendingAboveStrategyId=pendingAboveStrategyId,
            pendingAboveStrategyType=pendingAboveStrategyType,
            pendingAbovePegPriceType=pendingAbovePegPriceType,
            pendingAbovePegOffsetType=pendingAbovePegOffsetType,
            pendingAbovePegOffsetValue=pendingAbovePegOffsetValue,
            pendingBelowType=pendingBelowType,
            pendingBelowClientOrderId=pendingBelowClientOrderId,
            pendingBelowPrice=pendingBelowPrice,
            pendingBelowStopPrice=pendingBelowStopPrice,
            pendingBelowTrailingDelta=pendingBelowTrailingDelta,
            pendingBelowIcebergQty=pendingBelowIcebergQty,
            pendingBelowTimeInForce=pendingBelowTimeInForce,
            pendingBelowStrategyId=pendingBelowStrategyId,
            pendingBelowStrategyType=pendingBelowStrategyType,
            pendingBelowPegPriceType=pendingBelowPegPriceType,
            pendingBelowPegOffsetType=pendingBelowPegOffsetType,
            pendingBelowPegOffsetValue=pendingBelowPegOffsetValue,
            **params,
        )

    async def create_sor_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.MarketOrLimitLike,
        quantity: Number,
        timeInForce: e.TimeInForceLike | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Places an order that the books of several symbols with one base asset may fill.

        POST /api/v3/sor/order (signed, TRADE, weight 1, 1 order)

        - ``type`` LIMIT needs timeInForce and price.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param type: LIMIT or MARKET.
        :param quantity: Amount of the base asset.
        :param timeInForce: GTC, IOC or FOK.
        :param price: Limit price, in the quote asset.
        :param newClientOrderId: Your id of the order, unique among open ones; Binance makes one up.
        :param strategyId: A number of yours for one strategy.
        :param strategyType: A number of yours for a kind of strategy. Min 1000000.
        :param icebergQty: Quantity to show in the book; needs timeInForce GTC.
        :param newOrderRespType: How much to answer. ACK, RESULT or FULL. Default FULL.
        :param selfTradePreventionMode: What expires before two orders of one owner trade.
        :returns: NewOrder
        """
        return await self._request(
            _e.CREATE_SOR_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            quantity=quantity,
            timeInForce=timeInForce,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            **params,
        )

    v3_post_sor_order = create_sor_order

    async def ws_create_sor_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.MarketOrLimitLike,
        quantity: Number,
        timeInForce: e.TimeInForceLike | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        **params: Any,
    ) -> list[t.NewOrder]:
        """:meth:`create_sor_order` over the WebSocket API (``sor.order.place``)."""
        return await self._ws_request(
            _e.WS_CREATE_SOR_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            quantity=quantity,
            timeInForce=timeInForce,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            **params,
        )

    async def create_test_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.OrderTypeLike,
        computeCommissionRates: bool | None = None,
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        pegPriceType: e.PegPriceTypeLike | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: e.PegOffsetTypeLike | None = None,
        **params: Any,
    ) -> t.TestOrder:
        """Checks an order without placing it, and can tell its commission.

        POST /api/v3/order/test (signed, TRADE, weight 1-20)

        - ``type`` LIMIT, STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs timeInForce, quantity and one
          of price or pegPriceType.
        - ``type`` LIMIT_MAKER needs quantity and one of price or pegPriceType.
        - ``type`` MARKET needs one of quantity or quoteOrderQty.
        - ``type`` STOP_LOSS or TAKE_PROFIT needs quantity.
        - ``type`` STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT or TAKE_PROFIT_LIMIT needs one of
          stopPrice or trailingDelta.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param type: Decides which other parameters are needed. LIMIT, MARKET, STOP_LOSS,
            STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT or LIMIT_MAKER.
        :param computeCommissionRates: Tell its commission. Default false.
        :param timeInForce: GTC, IOC or FOK.
        :param quantity: Amount of the base asset.
        :param quoteOrderQty: Amount of the quote asset, for market orders.
        :param price: Limit price, in the quote asset.
        :param newClientOrderId: Your id of the order, unique among open ones; Binance makes one up.
        :param strategyId: A number of yours for one strategy.
        :param strategyType: A number of yours for a kind of strategy. Min 1000000.
        :param stopPrice: Price that triggers the order.
        :param trailingDelta: Distance of a trailing stop, in basis points.
        :param icebergQty: Quantity to show in the book; needs timeInForce GTC.
        :param newOrderRespType: How much to answer. ACK, RESULT or FULL.
        :param selfTradePreventionMode: What expires before two orders of one owner trade.
        :param pegPriceType: Makes it a pegged order; the price may be left out. PRIMARY_PEG or
            MARKET_PEG.
        :param pegOffsetValue: How many levels behind the best price. Max 100.
        :param pegOffsetType: Unit of pegOffsetValue; sent together with it. Only PRICE_LEVEL.
        :returns: TestOrder
        """
        return await self._request(
            _e.CREATE_TEST_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            computeCommissionRates=computeCommissionRates,
            timeInForce=timeInForce,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            pegPriceType=pegPriceType,
            pegOffsetValue=pegOffsetValue,
            pegOffsetType=pegOffsetType,
            **params,
        )

    v3_post_order_test = create_test_order

    async def ws_create_test_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.OrderTypeLike,
        computeCommissionRates: bool | None = None,
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        pegPriceType: e.PegPriceTypeLike | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: e.PegOffsetTypeLike | None = None,
        **params: Any,
    ) -> t.TestOrder:
        """:meth:`create_test_order` over the WebSocket API (``order.test``)."""
        return await self._ws_request(
            _e.CREATE_TEST_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            computeCommissionRates=computeCommissionRates,
            timeInForce=timeInForce,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            pegPriceType=pegPriceType,
            pegOffsetValue=pegOffsetValue,
            pegOffsetType=pegOffsetType,
            **params,
        )

    async def create_test_sor_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.MarketOrLimitLike,
        quantity: Number,
        computeCommissionRates: bool | None = None,
        timeInForce: e.TimeInForceLike | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        **params: Any,
    ) -> t.TestOrder:
        """Checks an order for smart order routing without placing it, and can tell its commission.

        POST /api/v3/sor/order/test (signed, TRADE, weight 1-20)

        - ``type`` LIMIT needs timeInForce and price.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param type: LIMIT or MARKET.
        :param quantity: Amount of the base asset.
        :param computeCommissionRates: Tell its commission. Default false.
        :param timeInForce: GTC, IOC or FOK.
        :param price: Limit price, in the quote asset.
        :param newClientOrderId: Your id of the order, unique among open ones; Binance makes one up.
        :param strategyId: A number of yours for one strategy.
        :param strategyType: A number of yours for a kind of strategy. Min 1000000.
        :param icebergQty: Quantity to show in the book; needs timeInForce GTC.
        :param newOrderRespType: How much to answer. ACK, RESULT or FULL. Default FULL.
        :param selfTradePreventionMode: What expires before two orders of one owner trade.
        :returns: TestOrder
        """
        return await self._request(
            _e.CREATE_TEST_SOR_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            quantity=quantity,
            computeCommissionRates=computeCommissionRates,
            timeInForce=timeInForce,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            **params,
        )

    v3_post_sor_order_test = create_test_sor_order

    async def ws_create_test_sor_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.MarketOrLimitLike,
        quantity: Number,
        computeCommissionRates: bool | None = None,
        timeInForce: e.TimeInForceLike | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        selfTradePreventionMode: e.SelfTradePreventionModeLike | None = None,
        **params: Any,
    ) -> t.TestOrder:
        """:meth:`create_test_sor_order` over the WebSocket API (``sor.order.test``)."""
        return await self._ws_request(
            _e.CREATE_TEST_SOR_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            quantity=quantity,
            computeCommissionRates=computeCommissionRates,
            timeInForce=timeInForce,
            price=price,
            newClientOrderId=newClientOrderId,
            strategyId=strategyId,
            strategyType=strategyType,
            icebergQty=icebergQty,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            **params,
        )

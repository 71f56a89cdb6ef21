# Generated from spec/portfolio_margin/trade_um.yaml by "make generate"; do not edit.
"""Portfolio margin, trade um: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import portfolio_margin as _e
from ...runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from typing import Literal

    from ... import enums as e
    from ...runtime.encoding import Number
    from ...types import portfolio_margin as t


class PortfolioMarginTradeUmMixin(AsyncClientBase):
    """Portfolio margin, trade um.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def papi_cancel_um_algo_all_open_orders(
        self, *, symbol: str, **params: Any
    ) -> t.ResultMessage:
        """Cancels every conditional order of one USD-M symbol that has not triggered.

        DELETE /papi/v1/um/algo/allOpenOrders (signed, TRADE, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: ResultMessage
        """
        return await self._request(_e.PAPI_CANCEL_UM_ALGO_ALL_OPEN_ORDERS, symbol=symbol, **params)

    async def papi_cancel_um_algo_order(
        self, *, algoId: int | None = None, clientAlgoId: str | None = None, **params: Any
    ) -> t.CanceledAlgoOrder:
        """Cancels one USD-M conditional order that has not triggered.

        DELETE /papi/v1/um/algo/order (signed, TRADE, weight 1)

        - Needs one of algoId or clientAlgoId.

        :param algoId: Binance's id of the conditional order.
        :param clientAlgoId: Your id of the conditional order.
        :returns: CanceledAlgoOrder
        """
        return await self._request(
            _e.PAPI_CANCEL_UM_ALGO_ORDER, algoId=algoId, clientAlgoId=clientAlgoId, **params
        )

    async def papi_cancel_um_all_open_orders(
        self, *, symbol: str, **params: Any
    ) -> t.ResultMessage:
        """Cancels every open order of one USD-M symbol; conditional orders stay.

        DELETE /papi/v1/um/allOpenOrders (signed, TRADE, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: ResultMessage
        """
        return await self._request(_e.PAPI_CANCEL_UM_ALL_OPEN_ORDERS, symbol=symbol, **params)

    async def papi_cancel_um_conditional_all_open_orders(
        self, *, symbol: str, **params: Any
    ) -> t.ResultCode:
        """Cancels every conditional order of one USD-M symbol, by the endpoint before algo.

        Deprecated by Binance; use :meth:`papi_cancel_um_algo_all_open_orders`. Conditional orders
        have moved to algo orders.

        DELETE /papi/v1/um/conditional/allOpenOrders (signed, TRADE, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: ResultCode
        """
        return await self._request(
            _e.PAPI_CANCEL_UM_CONDITIONAL_ALL_OPEN_ORDERS, symbol=symbol, **params
        )

    async def papi_cancel_um_conditional_order(
        self,
        *,
        symbol: str,
        strategyId: int | None = None,
        newClientStrategyId: str | None = None,
        **params: Any,
    ) -> t.UmConditionalOrder:
        """Cancels one USD-M conditional order, by the endpoint before algo.

        Deprecated by Binance; use :meth:`papi_cancel_um_algo_order`. Conditional orders have moved
        to algo orders.

        DELETE /papi/v1/um/conditional/order (signed, TRADE, weight 1)

        - Needs one of strategyId or newClientStrategyId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param strategyId: Binance's id of the conditional order.
        :param newClientStrategyId: Your id of the conditional order.
        :returns: UmConditionalOrder
        """
        return await self._request(
            _e.PAPI_CANCEL_UM_CONDITIONAL_ORDER,
            symbol=symbol,
            strategyId=strategyId,
            newClientStrategyId=newClientStrategyId,
            **params,
        )

    async def papi_cancel_um_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        **params: Any,
    ) -> t.NewUmOrder:
        """Cancels one USD-M order by Binance's id or yours.

        DELETE /papi/v1/um/order (signed, TRADE, weight 1)

        - Needs one of orderId or origClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :returns: NewUmOrder
        """
        return await self._request(
            _e.PAPI_CANCEL_UM_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    async def papi_create_um_algo_order(
        self,
        *,
        algoType: Literal["CONDITIONAL"],
        symbol: str,
        side: e.OrderSideLike,
        type: e.ConditionalOrderTypeLike,
        quantity: Number | None = None,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.UmTimeInForceLike | None = None,
        price: Number | None = None,
        triggerPrice: Number | None = None,
        workingType: e.WorkingTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        closePosition: bool | None = None,
        priceProtect: bool | None = None,
        reduceOnly: bool | None = None,
        activatePrice: Number | None = None,
        callbackRate: Number | None = None,
        clientAlgoId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.UmAlgoOrder:
        """Places a USD-M conditional order: stop, take profit or trailing stop.

        POST /papi/v1/um/algo/order (signed, TRADE, weight 1)

        - Needs one of quantity or closePosition.
        - ``type`` STOP or TAKE_PROFIT needs triggerPrice and one of price or priceMatch.
        - ``type`` STOP_MARKET or TAKE_PROFIT_MARKET needs triggerPrice.
        - ``type`` TRAILING_STOP_MARKET needs callbackRate.
        - ``timeInForce`` GTD needs goodTillDate.

        :param algoType: Only CONDITIONAL.
        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param type: Decides which other parameters are needed. STOP, STOP_MARKET, TAKE_PROFIT,
            TAKE_PROFIT_MARKET or TRAILING_STOP_MARKET.
        :param quantity: Amount of the base asset.
        :param positionSide: Needed in hedge mode, LONG or SHORT. BOTH, LONG or SHORT.
        :param timeInForce: GTC, IOC, FOK, GTX or GTD.
        :param price: Limit price, in the quote asset.
        :param triggerPrice: Price that triggers the order.
        :param workingType: Which price triggers it. MARK_PRICE or CONTRACT_PRICE. Default
            CONTRACT_PRICE.
        :param priceMatch: Price from the order book, instead of price. OPPONENT, OPPONENT_5,
            OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5, QUEUE_10 or QUEUE_20.
        :param closePosition: Closes the whole position, without a quantity.
        :param priceProtect: Not while mark and latest price are far apart. Default false.
        :param reduceOnly: Only make a position smaller; not in hedge mode.
        :param activatePrice: Price from which a trailing stop follows; the latest when absent.
        :param callbackRate: Distance of a trailing stop in percent, 0.1 to 10.
        :param clientAlgoId: Your id of the order, unique among open ones; Binance makes one up.
        :param newOrderRespType: How much to answer. ACK or RESULT.
        :param selfTradePreventionMode: What expires before two orders of one owner trade. NONE,
            EXPIRE_TAKER, EXPIRE_MAKER or EXPIRE_BOTH.
        :param goodTillDate: When it ends (Unix ms), with timeInForce GTD.
        :returns: UmAlgoOrder
        """
        return await self._request(
            _e.PAPI_CREATE_UM_ALGO_ORDER,
            algoType=algoType,
            symbol=symbol,
            side=side,
            type=type,
            quantity=quantity,
            positionSide=positionSide,
            timeInForce=timeInForce,
            price=price,
            triggerPrice=triggerPrice,
            workingType=workingType,
            priceMatch=priceMatch,
            closePosition=closePosition,
            priceProtect=priceProtect,
            reduceOnly=reduceOnly,
            activatePrice=activatePrice,
            callbackRate=callbackRate,
            clientAlgoId=clientAlgoId,
            newOrderRespType=newOrderRespType,
            selfTradePreventionMode=selfTradePreventionMode,
            goodTillDate=goodTillDate,
            **params,
        )

    async def papi_create_um_conditional_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        strategyType: e.ConditionalOrderTypeLike,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.UmTimeInForceLike | None = None,
        quantity: Number | None = None,
        reduceOnly: bool | None = None,
        price: Number | None = None,
        workingType: e.WorkingTypeLike | None = None,
        priceProtect: bool | None = None,
        newClientStrategyId: str | None = None,
        stopPrice: Number | None = None,
        activationPrice: Number | None = None,
        callbackRate: Number | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.UmConditionalOrder:
        """Places a USD-M conditional order, by the endpoint before algo.

        Deprecated by Binance; use :meth:`papi_create_um_algo_order`. Conditional orders have moved
        to algo orders.

        POST /papi/v1/um/conditional/order (signed, TRADE, weight 1)

        - ``strategyType`` STOP or TAKE_PROFIT needs quantity, stopPrice and one of price or
          priceMatch.
        - ``strategyType`` STOP_MARKET or TAKE_PROFIT_MARKET needs stopPrice.
        - ``strategyType`` TRAILING_STOP_MARKET needs callbackRate.
        - ``timeInForce`` GTD needs goodTillDate.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param strategyType: Decides which other parameters are needed. STOP, STOP_MARKET,
            TAKE_PROFIT, TAKE_PROFIT_MARKET or TRAILING_STOP_MARKET.
        :param positionSide: Needed in hedge mode, LONG or SHORT. BOTH, LONG or SHORT.
        :param timeInForce: GTC, IOC, FOK, GTX or GTD.
        :param quantity: Amount of the base asset.
        :param reduceOnly: Only make a position smaller; not in hedge mode.
        :param price: Limit price, in the quote asset.
        :param workingType: Which price triggers it. MARK_PRICE or CONTRACT_PRICE. Default
            CONTRACT_PRICE.
        :param priceProtect: Not while mark and latest price are far apart. Default false.
        :param newClientStrategyId: Your id of the order, unique among open ones; Binance makes one
            up.
        :param stopPrice: Price that triggers the order.
        :param activationPrice: Price from which a trailing stop follows; the latest when absent.
        :param callbackRate: Distance of a trailing stop, in percent. Min 0.1, max 5.
        :param priceMatch: Price from the order book, instead of price. OPPONENT, OPPONENT_5,
            OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5, QUEUE_10 or QUEUE_20.
        :param selfTradePreventionMode: What expires before two orders of one owner trade. NONE,
            EXPIRE_TAKER, EXPIRE_MAKER or EXPIRE_BOTH.
        :param goodTillDate: When it ends (Unix ms), with timeInForce GTD.
        :returns: UmConditionalOrder
        """
        return await self._request(
            _e.PAPI_CREATE_UM_CONDITIONAL_ORDER,
            symbol=symbol,
            side=side,
            strategyType=strategyType,
            positionSide=positionSide,
            timeInForce=timeInForce,
            quantity=quantity,
            reduceOnly=reduceOnly,
            price=price,
            workingType=workingType,
            priceProtect=priceProtect,
            newClientStrategyId=newClientStrategyId,
            stopPrice=stopPrice,
            activationPrice=activationPrice,
            callbackRate=callbackRate,
            priceMatch=priceMatch,
            selfTradePreventionMode=selfTradePreventionMode,
            goodTillDate=goodTillDate,
            **params,
        )

    async def papi_create_um_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.MarketOrLimitLike,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.UmTimeInForceLike | None = None,
        quantity: Number | None = None,
        reduceOnly: bool | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewUmOrder:
        """Places a limit or market order in USD-M.

        POST /papi/v1/um/order (signed, TRADE, weight 1)

        - ``type`` LIMIT needs timeInForce, quantity and one of price or priceMatch.
        - ``type`` MARKET needs quantity.
        - ``timeInForce`` GTD needs goodTillDate.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param type: LIMIT or MARKET.
        :param positionSide: Needed in hedge mode, LONG or SHORT. BOTH, LONG or SHORT.
        :param timeInForce: GTC, IOC, FOK, GTX or GTD.
        :param quantity: Amount of the base asset.
        :param reduceOnly: Only make a position smaller; not in hedge mode. Default false.
        :param price: Limit price, in the quote asset.
        :param newClientOrderId: Your id of the order, unique among open ones; Binance makes one up.
        :param newOrderRespType: How much to answer. ACK or RESULT. Default ACK.
        :param priceMatch: Price from the order book, instead of price. OPPONENT, OPPONENT_5,
            OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5, QUEUE_10 or QUEUE_20.
        :param selfTradePreventionMode: What expires before two orders of one owner trade. NONE,
            EXPIRE_TAKER, EXPIRE_MAKER or EXPIRE_BOTH.
        :param goodTillDate: When it ends (Unix ms), with timeInForce GTD.
        :returns: NewUmOrder
        """
        return await self._request(
            _e.PAPI_CREATE_UM_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            positionSide=positionSide,
            timeInForce=timeInForce,
            quantity=quantity,
            reduceOnly=reduceOnly,
            price=price,
            newClientOrderId=newClientOrderId,
            newOrderRespType=newOrderRespType,
            priceMatch=priceMatch,
            selfTradePreventionMode=selfTradePreventionMode,
            goodTillDate=goodTillDate,
            **params,
        )

    async def papi_get_um_adl_quantile(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.FuturesAdlQuantile]:
        """Places of your USD-M positions in the auto-deleveraging queue, from 0 to 4 (next).

        GET /papi/v1/um/adlQuantile (signed, USER_DATA, weight 5)

        :param symbol: Only this symbol.
        :returns: list of FuturesAdlQuantile
        """
        return await self._request(_e.PAPI_GET_UM_ADL_QUANTILE, symbol=symbol, **params)

    async def papi_get_um_algo_all_orders(
        self,
        *,
        symbol: str,
        algoId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.UmAlgoOrder]:
        """USD-M conditional orders of one symbol in every state, by time or from an id on.

        GET /papi/v1/um/algo/allAlgoOrders (signed, USER_DATA, weight 5)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param algoId: The first order to return.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 500, max 1000.
        :returns: list of UmAlgoOrder
        """
        return await self._request(
            _e.PAPI_GET_UM_ALGO_ALL_ORDERS,
            symbol=symbol,
            algoId=algoId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    async def papi_get_um_algo_open_orders(
        self,
        *,
        algoType: str | None = None,
        symbol: str | None = None,
        algoId: int | None = None,
        **params: Any,
    ) -> list[t.UmAlgoOrder]:
        """USD-M conditional orders that have not triggered, of one symbol or all.

        GET /papi/v1/um/algo/openAlgoOrders (signed, USER_DATA, weight 1)

        :param algoType: Only orders of this type, CONDITIONAL.
        :param symbol: Only this symbol.
        :param algoId: Only this order.
        :returns: list of UmAlgoOrder
        """
        return await self._request(
            _e.PAPI_GET_UM_ALGO_OPEN_ORDERS,
            algoType=algoType,
            symbol=symbol,
            algoId=algoId,
            **params,
        )

    async def papi_get_um_algo_order(
        self, *, algoId: int | None = None, clientAlgoId: str | None = None, **params: Any
    ) -> t.UmAlgoOrder:
        """State of one USD-M conditional order, and the order that it placed.

        GET /papi/v1/um/algo/algoOrder (signed, USER_DATA, weight 1)

        - Needs one of algoId or clientAlgoId.

        :param algoId: Binance's id of the conditional order.
        :param clientAlgoId: Your id of the conditional order.
        :returns: UmAlgoOrder
        """
        return await self._request(
            _e.PAPI_GET_UM_ALGO_ORDER, algoId=algoId, clientAlgoId=clientAlgoId, **params
        )

    async def papi_get_um_all_orders(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.UmOrder]:
        """USD-M orders of one symbol in every state, by time or from an id on.

        GET /papi/v1/um/allOrders (signed, USER_DATA, weight 5)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: The first order to return.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Max 1000.
        :returns: list of UmOrder
        """
        return await self._request(
            _e.PAPI_GET_UM_ALL_ORDERS,
            symbol=symbol,
            orderId=orderId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    async def papi_get_um_conditional_all_orders(
        self,
        *,
        symbol: str | None = None,
        strategyId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.UmConditionalOrder]:
        """USD-M conditional orders in every state, by the endpoint before algo.

        Deprecated by Binance; use :meth:`papi_get_um_algo_all_orders`. Conditional orders have
        moved to algo orders.

        GET /papi/v1/um/conditional/allOrders (signed, USER_DATA, weight 1-40)

        :param symbol: Only this symbol.
        :param strategyId: The first order to return.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Max 1000.
        :returns: list of UmConditionalOrder
        """
        return await self._request(
            _e.PAPI_GET_UM_CONDITIONAL_ALL_ORDERS,
            symbol=symbol,
            strategyId=strategyId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    async def papi_get_um_conditional_open_order(
        self,
        *,
        symbol: str,
        strategyId: int | None = None,
        newClientStrategyId: str | None = None,
        **params: Any,
    ) -> t.UmConditionalOrder:
        """One USD-M conditional order that waits, by the endpoint before algo.

        Deprecated by Binance; use :meth:`papi_get_um_algo_order`. Conditional orders have moved to
        algo orders.

        GET /papi/v1/um/conditional/openOrder (signed, USER_DATA, weight 1)

        - Needs one of strategyId or newClientStrategyId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param strategyId: Binance's id of the conditional order.
        :param newClientStrategyId: Your id of the conditional order.
        :returns: UmConditionalOrder
        """
        return await self._request(
            _e.PAPI_GET_UM_CONDITIONAL_OPEN_ORDER,
            symbol=symbol,
            strategyId=strategyId,
            newClientStrategyId=newClientStrategyId,
            **params,
        )

    async def papi_get_um_conditional_open_orders(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.UmConditionalOrder]:
        """USD-M conditional orders that wait, by the endpoint before algo.

        Deprecated by Binance; use :meth:`papi_get_um_algo_open_orders`. Conditional orders have
        moved to algo orders.

        GET /papi/v1/um/conditional/openOrders (signed, USER_DATA, weight 1-40)

        :param symbol: Only this symbol.
        :returns: list of UmConditionalOrder
        """
        return await self._request(_e.PAPI_GET_UM_CONDITIONAL_OPEN_ORDERS, symbol=symbol, **params)

    async def papi_get_um_conditional_order_history(
        self,
        *,
        symbol: str,
        strategyId: int | None = None,
        newClientStrategyId: str | None = None,
        **params: Any,
    ) -> t.UmConditionalOrder:
        """State of one USD-M conditional order, by the endpoint before algo.

        Deprecated by Binance; use :meth:`papi_get_um_algo_order`. Conditional orders have moved to
        algo orders.

        GET /papi/v1/um/conditional/orderHistory (signed, USER_DATA, weight 1)

        - Needs one of strategyId or newClientStrategyId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param strategyId: Binance's id of the conditional order.
        :param newClientStrategyId: Your id of the conditional order.
        :returns: UmConditionalOrder
        """
        return await self._request(
            _e.PAPI_GET_UM_CONDITIONAL_ORDER_HISTORY,
            symbol=symbol,
            strategyId=strategyId,
            newClientStrategyId=newClientStrategyId,
            **params,
        )

    async def papi_get_um_fee_burn(self, **params: Any) -> t.FeeBurn:
        """Whether your USD-M fees are paid in BNB at a discount.

        GET /papi/v1/um/feeBurn (signed, USER_DATA, weight 30)

        :returns: FeeBurn
        """
        return await self._request(_e.PAPI_GET_UM_FEE_BURN, **params)

    async def papi_get_um_force_orders(
        self,
        *,
        symbol: str | None = None,
        autoCloseType: e.AutoCloseTypeLike | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.UmForceOrder]:
        """Orders by which your USD-M positions were liquidated or auto-deleveraged.

        GET /papi/v1/um/forceOrders (signed, USER_DATA, weight 20-50)

        :param symbol: Only this symbol.
        :param autoCloseType: Only orders of this kind. LIQUIDATION or ADL.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Max 100.
        :returns: list of UmForceOrder
        """
        return await self._request(
            _e.PAPI_GET_UM_FORCE_ORDERS,
            symbol=symbol,
            autoCloseType=autoCloseType,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    async def papi_get_um_open_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        **params: Any,
    ) -> t.UmOrder:
        """One USD-M order while it is open; an error once it is filled or cancelled.

        GET /papi/v1/um/openOrder (signed, USER_DATA, weight 1)

        - Needs one of orderId or origClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :returns: UmOrder
        """
        return await self._request(
            _e.PAPI_GET_UM_OPEN_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    async def papi_get_um_open_orders(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.UmOrder]:
        """USD-M orders on the book, of one symbol or all.

        GET /papi/v1/um/openOrders (signed, USER_DATA, weight 1-40)

        :param symbol: Only this symbol.
        :returns: list of UmOrder
        """
        return await self._request(_e.PAPI_GET_UM_OPEN_ORDERS, symbol=symbol, **params)

    async def papi_get_um_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        **params: Any,
    ) -> t.UmOrder:
        """State of one USD-M order, open or finished.

        GET /papi/v1/um/order (signed, USER_DATA, weight 1)

        - Needs one of orderId or origClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :returns: UmOrder
        """
        return await self._request(
            _e.PAPI_GET_UM_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    async def papi_get_um_order_amendment(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.UmOrderAmendment]:
        """Changes of a symbol's USD-M orders, with old and new values.

        GET /papi/v1/um/orderAmendment (signed, TRADE, weight 1)

        - Needs one of orderId or origClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Max 1000.
        :returns: list of UmOrderAmendment
        """
        return await self._request(
            _e.PAPI_GET_UM_ORDER_AMENDMENT,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    async def papi_get_um_user_trades(
        self,
        *,
        symbol: str,
        startTime: int | None = None,
        endTime: int | None = None,
        fromId: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.UmTrade]:
        """Your USD-M trades in one symbol, with commission and realized profit.

        GET /papi/v1/um/userTrades (signed, USER_DATA, weight 5)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param fromId: The first id to return.
        :param limit: How many items at most. Max 1000.
        :returns: list of UmTrade
        """
        return await self._request(
            _e.PAPI_GET_UM_USER_TRADES,
            symbol=symbol,
            startTime=startTime,
            endTime=endTime,
            fromId=fromId,
            limit=limit,
            **params,
        )

    async def papi_modify_um_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        quantity: Number,
        price: Number,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        modifyId: int | None = None,
        **params: Any,
    ) -> t.ModifiedUmOrder:
        """Changes price or quantity of a USD-M limit order, which goes back in the queue.

        PUT /papi/v1/um/order (signed, TRADE, weight 1)

        - Needs one of orderId or origClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param quantity: Amount of the base asset.
        :param price: Limit price, in the quote asset.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :param priceMatch: Price from the order book, instead of price. OPPONENT, OPPONENT_5,
            OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5, QUEUE_10 or QUEUE_20.
        :param modifyId: A number of yours for this change.
        :returns: ModifiedUmOrder
        """
        return await self._request(
            _e.PAPI_MODIFY_UM_ORDER,
            symbol=symbol,
            side=side,
            quantity=quantity,
            price=price,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            priceMatch=priceMatch,
            modifyId=modifyId,
            **params,
        )

    async def papi_set_um_fee_burn(self, *, feeBurn: bool, **params: Any) -> t.ResultMessage:
        """Turns on or off paying USD-M fees in BNB at a discount.

        POST /papi/v1/um/feeBurn (signed, TRADE, weight 1)

        :returns: ResultMessage
        """
        return await self._request(_e.PAPI_SET_UM_FEE_BURN, feeBurn=feeBurn, **params)

    async def papi_sign_um_tradfi_contract(self, **params: Any) -> t.ResultMessage:
        """Signs the agreement that trading TradFi perpetuals asks for.

        POST /papi/v1/um/stock/contract (signed, USER_DATA, weight 5)

        :returns: ResultMessage
        """
        return await self._request(_e.PAPI_SIGN_UM_TRADFI_CONTRACT, **params)

# Generated from spec/usdm_futures/trade.yaml by "make generate"; do not edit.
"""USD-M futures, trade: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..._endpoints import usdm_futures as _e
from ...runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ... import enums as e
    from ...runtime.encoding import Number
    from ...types import usdm_futures as t


class UsdmFuturesTradeMixin(AsyncClientBase):
    """USD-M futures, trade.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def futures_account_trades(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        fromId: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.MyTrade]:
        """Your trades in one symbol, with commission and realized profit.

        GET /fapi/v1/userTrades (signed, USER_DATA, weight 5)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Binance's id of the order.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param fromId: The first id to return.
        :param limit: How many items at most. Default 500, max 1000.
        :returns: list of MyTrade
        """
        return await self._request(
            _e.FUTURES_ACCOUNT_TRADES,
            symbol=symbol,
            orderId=orderId,
            startTime=startTime,
            endTime=endTime,
            fromId=fromId,
            limit=limit,
            **params,
        )

    async def futures_adl_quantile_estimate(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.FuturesAdlQuantile]:
        """Places of your positions in the auto-deleveraging queue, from 0 (safe) to 4 (next).

        GET /fapi/v1/adlQuantile (signed, USER_DATA, weight 5)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: list of FuturesAdlQuantile
        """
        return await self._request(_e.FUTURES_ADL_QUANTILE_ESTIMATE, symbol=symbol, **params)

    async def futures_cancel_algo_order(
        self, *, algoId: int | None = None, clientAlgoId: str | None = None, **params: Any
    ) -> t.CanceledAlgoOrder:
        """Cancels one conditional order that has not triggered.

        DELETE /fapi/v1/algoOrder (signed, TRADE, weight 1)

        - Needs one of algoId or clientAlgoId.

        :param algoId: Binance's id of the conditional order.
        :param clientAlgoId: Your id of the conditional order.
        :returns: CanceledAlgoOrder
        """
        return await self._request(
            _e.FUTURES_CANCEL_ALGO_ORDER, algoId=algoId, clientAlgoId=clientAlgoId, **params
        )

    async def ws_futures_cancel_algo_order(
        self, *, algoId: int | None = None, clientAlgoId: str | None = None, **params: Any
    ) -> t.CanceledAlgoOrder:
        """:meth:`futures_cancel_algo_order` over the WebSocket API (``algoOrder.cancel``)."""
        return await self._ws_request(
            _e.FUTURES_CANCEL_ALGO_ORDER, algoId=algoId, clientAlgoId=clientAlgoId, **params
        )

    async def futures_cancel_all_algo_open_orders(
        self, *, symbol: str, **params: Any
    ) -> t.FuturesResult:
        """Cancels every conditional order of one symbol that has not triggered.

        DELETE /fapi/v1/algoOpenOrders (signed, TRADE, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: FuturesResult
        """
        return await self._request(_e.FUTURES_CANCEL_ALL_ALGO_OPEN_ORDERS, symbol=symbol, **params)

    async def futures_cancel_all_open_orders(
        self, *, symbol: str, conditional: bool | None = None, **params: Any
    ) -> t.FuturesResult:
        """Cancels every open order of one symbol; conditional orders stay.

        DELETE /fapi/v1/allOpenOrders (signed, TRADE, weight 1)

        - With ``conditional`` true it is :meth:`futures_cancel_all_algo_open_orders`.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param conditional: Those that wait for a trigger instead.
        :returns: FuturesResult
        """
        return await self._request(
            _e.FUTURES_CANCEL_ALL_OPEN_ORDERS, symbol=symbol, conditional=conditional, **params
        )

    @overload
    async def futures_cancel_order(
        self,
        *,
        symbol: str,
        algoId: int,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: bool | None = None,
        clientAlgoId: str | None = None,
        **params: Any,
    ) -> t.CanceledAlgoOrder: ...

    @overload
    async def futures_cancel_order(
        self,
        *,
        symbol: str,
        clientAlgoId: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: bool | None = None,
        algoId: None = None,
        **params: Any,
    ) -> t.CanceledAlgoOrder: ...

    @overload
    async def futures_cancel_order(
        self,
        *,
        symbol: str,
        conditional: Literal[True],
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        algoId: None = None,
        clientAlgoId: None = None,
        **params: Any,
    ) -> t.CanceledAlgoOrder: ...

    @overload
    async def futures_cancel_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: Literal[False] | None = None,
        algoId: None = None,
        clientAlgoId: None = None,
        **params: Any,
    ) -> t.NewOrder: ...

    @overload
    async def futures_cancel_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: bool | None = None,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        **params: Any,
    ) -> t.CanceledAlgoOrder | t.NewOrder: ...

    async def futures_cancel_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: bool | None = None,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        **params: Any,
    ) -> t.CanceledAlgoOrder | t.NewOrder:
        """Cancels one order by Binance's id or yours.

        DELETE /fapi/v1/order (signed, TRADE, weight 1)

        - Needs one of orderId or origClientOrderId.
        - With ``conditional`` true it is :meth:`futures_cancel_algo_order`.
        - With ``algoId`` or ``clientAlgoId`` it is :meth:`futures_cancel_algo_order`.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :param conditional: Whether it is a conditional order.
        :param algoId: Binance's id of the conditional order.
        :param clientAlgoId: Your id of the conditional order.
        :returns: NewOrder
        """
        return await self._request(
            _e.FUTURES_CANCEL_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            conditional=conditional,
            algoId=algoId,
            clientAlgoId=clientAlgoId,
            **params,
        )

    @overload
    async def ws_futures_cancel_order(
        self,
        *,
        symbol: str,
        algoId: int,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: bool | None = None,
        clientAlgoId: str | None = None,
        **params: Any,
    ) -> t.CanceledAlgoOrder: ...

    @overload
    async def ws_futures_cancel_order(
        self,
        *,
        symbol: str,
        clientAlgoId: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: bool | None = None,
        algoId: None = None,
        **params: Any,
    ) -> t.CanceledAlgoOrder: ...

    @overload
    async def ws_futures_cancel_order(
        self,
        *,
        symbol: str,
        conditional: Literal[True],
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        algoId: None = None,
        clientAlgoId: None = None,
        **params: Any,
    ) -> t.CanceledAlgoOrder: ...

    @overload
    async def ws_futures_cancel_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: Literal[False] | None = None,
        algoId: None = None,
        clientAlgoId: None = None,
        **params: Any,
    ) -> t.NewOrder: ...

    @overload
    async def ws_futures_cancel_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: bool | None = None,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        **params: Any,
    ) -> t.CanceledAlgoOrder | t.NewOrder: ...

    async def ws_futures_cancel_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: bool | None = None,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        **params: Any,
    ) -> t.CanceledAlgoOrder | t.NewOrder:
        """:meth:`futures_cancel_order` over the WebSocket API (``order.cancel``)."""
        return await self._ws_request(
            _e.FUTURES_CANCEL_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            conditional=conditional,
            algoId=algoId,
            clientAlgoId=clientAlgoId,
            **params,
        )

    async def futures_cancel_orders(
        self,
        *,
        symbol: str,
        orderIdList: Sequence[int] | None = None,
        origClientOrderIdList: Sequence[str] | None = None,
        **params: Any,
    ) -> list[t.NewOrder | t.FuturesOrderError]:
        """Cancels up to 10 orders of one symbol at once, each on its own.

        DELETE /fapi/v1/batchOrders (signed, TRADE, weight 1)

        - Needs one of orderIdList or origClientOrderIdList.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderIdList: Binance's ids of the orders, at most 10.
        :param origClientOrderIdList: Your ids of the orders, at most 10.
        :returns: list of NewOrder or FuturesOrderError
        """
        return await self._request(
            _e.FUTURES_CANCEL_ORDERS,
            symbol=symbol,
            orderIdList=orderIdList,
            origClientOrderIdList=origClientOrderIdList,
            **params,
        )

    futures_v1_delete_batch_order = futures_cancel_orders

    async def futures_change_leverage(
        self, *, symbol: str, leverage: int, **params: Any
    ) -> t.UmLeverage:
        """Sets your leverage on one symbol.

        POST /fapi/v1/leverage (signed, TRADE, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param leverage: Min 1, max 125.
        :returns: UmLeverage
        """
        return await self._request(
            _e.FUTURES_CHANGE_LEVERAGE, symbol=symbol, leverage=leverage, **params
        )

    async def futures_change_margin_type(
        self, *, symbol: str, marginType: e.MarginTypeLike, **params: Any
    ) -> t.FuturesResult:
        """Makes your margin on one symbol isolated or crossed.

        POST /fapi/v1/marginType (signed, TRADE, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param marginType: ISOLATED or CROSSED.
        :returns: FuturesResult
        """
        return await self._request(
            _e.FUTURES_CHANGE_MARGIN_TYPE, symbol=symbol, marginType=marginType, **params
        )

    async def futures_change_multi_assets_mode(
        self, multiAssetsMargin: bool, **params: Any
    ) -> t.FuturesResult:
        """Lets all your assets serve as margin together, or each only for its own symbols.

        POST /fapi/v1/multiAssetsMargin (signed, TRADE, weight 1)

        :param multiAssetsMargin: All assets serve as margin together.
        :returns: FuturesResult
        """
        return await self._request(
            _e.FUTURES_CHANGE_MULTI_ASSETS_MODE, multiAssetsMargin=multiAssetsMargin, **params
        )

    async def futures_change_position_margin(
        self,
        *,
        symbol: str,
        amount: Number,
        type: Literal[1, 2],
        positionSide: e.PositionSideLike | None = None,
        **params: Any,
    ) -> t.FuturesPositionMarginChange:
        """Adds margin to an isolated position, or takes some back.

        POST /fapi/v1/positionMargin (signed, TRADE, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param amount: In the margin asset.
        :param type: 1 adds margin, 2 takes some back. 1 or 2.
        :param positionSide: Needed in hedge mode, LONG or SHORT. BOTH, LONG or SHORT.
        :returns: FuturesPositionMarginChange
        """
        return await self._request(
            _e.FUTURES_CHANGE_POSITION_MARGIN,
            symbol=symbol,
            amount=amount,
            type=type,
            positionSide=positionSide,
            **params,
        )

    async def futures_change_position_mode(
        self, *, dualSidePosition: bool, **params: Any
    ) -> t.FuturesResult:
        """Switches all symbols between hedge mode and one-way mode.

        POST /fapi/v1/positionSide/dual (signed, TRADE, weight 1)

        :param dualSidePosition: True for hedge mode, false for one-way mode.
        :returns: FuturesResult
        """
        return await self._request(
            _e.FUTURES_CHANGE_POSITION_MODE, dualSidePosition=dualSidePosition, **params
        )

    async def futures_countdown_cancel_all(
        self, *, symbol: str, countdownTime: int, **params: Any
    ) -> t.FuturesCountdown:
        """Cancels every open order of one symbol after a countdown (ms), unless called again.

        POST /fapi/v1/countdownCancelAll (signed, TRADE, weight 10)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param countdownTime: Milliseconds, 0 to stop the countdown.
        :returns: FuturesCountdown
        """
        return await self._request(
            _e.FUTURES_COUNTDOWN_CANCEL_ALL, symbol=symbol, countdownTime=countdownTime, **params
        )

    async def futures_create_algo_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.ConditionalOrderTypeLike,
        algoType: e.AlgoTypeLike = "CONDITIONAL",
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        quantity: Number | None = None,
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
    ) -> t.NewAlgoOrder:
        """Places a conditional order: stop, take profit or trailing stop.

        POST /fapi/v1/algoOrder (signed, TRADE, weight 0, 1 order)

        - ``type`` STOP or TAKE_PROFIT needs quantity, triggerPrice and one of price or priceMatch.
        - ``type`` STOP_MARKET or TAKE_PROFIT_MARKET needs triggerPrice and one of quantity or
          closePosition.
        - ``type`` TRAILING_STOP_MARKET needs quantity and callbackRate.
        - ``timeInForce`` GTD needs goodTillDate.

        :param algoType: Only CONDITIONAL.
        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param type: Decides which other parameters are needed. STOP, STOP_MARKET, TAKE_PROFIT,
            TAKE_PROFIT_MARKET or TRAILING_STOP_MARKET.
        :param positionSide: Needed in hedge mode, LONG or SHORT. BOTH, LONG or SHORT.
        :param timeInForce: GTC, IOC, FOK, GTX, GTD or RPI.
        :param quantity: Amount of the base asset; not with closePosition.
        :param price: Limit price, in the quote asset.
        :param triggerPrice: Price that triggers the order.
        :param workingType: Which price triggers the order. MARK_PRICE or CONTRACT_PRICE. Default
            CONTRACT_PRICE.
        :param priceMatch: Takes the price from the book, in place of price. OPPONENT, OPPONENT_5,
            OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5, QUEUE_10 or QUEUE_20.
        :param closePosition: Closes the whole position, without a quantity.
        :param priceProtect: Triggers only while mark and last price are close to each other.
        :param reduceOnly: Only makes a position smaller; not in hedge mode.
        :param activatePrice: Price from which a trailing stop trails, by default the latest.
        :param callbackRate: How far a trailing stop trails, in percent. Min 0.1, max 10.
        :param clientAlgoId: Your id of the conditional order.
        :param newOrderRespType: How much to answer. ACK or RESULT.
        :param selfTradePreventionMode: What expires before two orders of one owner trade. NONE,
            EXPIRE_TAKER, EXPIRE_MAKER or EXPIRE_BOTH. Default NONE.
        :param goodTillDate: Time in force GTD until then (Unix ms), at least 10 minutes ahead.
        :returns: NewAlgoOrder
        """
        return await self._request(
            _e.FUTURES_CREATE_ALGO_ORDER,
            algoType=algoType,
            symbol=symbol,
            side=side,
            type=type,
            positionSide=positionSide,
            timeInForce=timeInForce,
            quantity=quantity,
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

    async def ws_futures_create_algo_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.ConditionalOrderTypeLike,
        algoType: e.AlgoTypeLike = "CONDITIONAL",
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        quantity: Number | None = None,
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
    ) -> t.NewAlgoOrder:
        """:meth:`futures_create_algo_order` over the WebSocket API (``algoOrder.place``)."""
        return await self._ws_request(
            _e.FUTURES_CREATE_ALGO_ORDER,
            algoType=algoType,
            symbol=symbol,
            side=side,
            type=type,
            positionSide=positionSide,
            timeInForce=timeInForce,
            quantity=quantity,
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

    @overload
    async def futures_create_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: Literal["LIMIT", "MARKET", e.FuturesOrderType.LIMIT, e.FuturesOrderType.MARKET],
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewOrder: ...

    @overload
    async def futures_create_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: Literal[
            "STOP",
            "STOP_MARKET",
            "TAKE_PROFIT",
            "TAKE_PROFIT_MARKET",
            "TRAILING_STOP_MARKET",
            e.FuturesOrderType.STOP,
            e.FuturesOrderType.STOP_MARKET,
            e.FuturesOrderType.TAKE_PROFIT,
            e.FuturesOrderType.TAKE_PROFIT_MARKET,
            e.FuturesOrderType.TRAILING_STOP_MARKET,
        ],
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewAlgoOrder: ...

    @overload
    async def futures_create_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.FuturesOrderTypeLike,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewOrder | t.NewAlgoOrder: ...

    async def futures_create_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.FuturesOrderTypeLike,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewOrder | t.NewAlgoOrder:
        """Places a limit or market order; conditional ones go to futures_create_algo_order.

        POST /fapi/v1/order (signed, TRADE, weight 0, 1 order)

        - ``type`` LIMIT needs timeInForce, quantity and one of price or priceMatch.
        - ``type`` MARKET needs quantity.
        - ``timeInForce`` GTD needs goodTillDate.
        - With ``type`` STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET or TRAILING_STOP_MARKET
          it is :meth:`futures_create_algo_order`, with ``stopPrice`` as ``triggerPrice``,
          ``activationPrice`` as ``activatePrice`` and ``newClientOrderId`` as ``clientAlgoId``.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param type: Decides which other parameters are needed. LIMIT, MARKET, STOP, STOP_MARKET,
            TAKE_PROFIT, TAKE_PROFIT_MARKET or TRAILING_STOP_MARKET.
        :param positionSide: Needed in hedge mode, LONG or SHORT. BOTH, LONG or SHORT.
        :param timeInForce: GTC, IOC, FOK, GTX, GTD or RPI.
        :param reduceOnly: Only makes a position smaller; not in hedge mode.
        :param quantity: Amount of the base asset; not with closePosition.
        :param price: Limit price, in the quote asset.
        :param newClientOrderId: Your id of the order, unique among open ones; Binance makes one up.
        :param newOrderRespType: How much to answer. ACK or RESULT.
        :param priceMatch: Takes the price from the book, in place of price. OPPONENT, OPPONENT_5,
            OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5, QUEUE_10 or QUEUE_20.
        :param selfTradePreventionMode: What expires before two orders of one owner trade. NONE,
            EXPIRE_TAKER, EXPIRE_MAKER or EXPIRE_BOTH. Default EXPIRE_MAKER.
        :param goodTillDate: Time in force GTD until then (Unix ms), at least 10 minutes ahead.
        :returns: NewOrder
        """
        return await self._request(
            _e.FUTURES_CREATE_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            positionSide=positionSide,
            timeInForce=timeInForce,
            reduceOnly=reduceOnly,
            quantity=quantity,
            price=price,
            newClientOrderId=newClientOrderId,
            newOrderRespType=newOrderRespType,
            priceMatch=priceMatch,
            selfTradePreventionMode=selfTradePreventionMode,
            goodTillDate=goodTillDate,
            **params,
        )

    async def futures_limit_buy_order(
        self,
        *,
        symbol: str,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Buys at a price or better.

        :meth:`futures_create_order` with ``side=BUY`` and ``type=LIMIT``.
        """
        return await self._request(
            _e.FUTURES_CREATE_ORDER,
            symbol=symbol,
            side="BUY",
            type="LIMIT",
            positionSide=positionSide,
            timeInForce=timeInForce,
            reduceOnly=reduceOnly,
            quantity=quantity,
            price=price,
            newClientOrderId=newClientOrderId,
            newOrderRespType=newOrderRespType,
            priceMatch=priceMatch,
            selfTradePreventionMode=selfTradePreventionMode,
            goodTillDate=goodTillDate,
            **params,
        )

    async def futures_limit_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Buys or sells at a price or better.

        :meth:`futures_create_order` with ``type=LIMIT``.
        """
        return await self._request(
            _e.FUTURES_CREATE_ORDER,
            symbol=symbol,
            side=side,
            type="LIMIT",
            positionSide=positionSide,
            timeInForce=timeInForce,
            reduceOnly=reduceOnly,
            quantity=quantity,
            price=price,
            newClientOrderId=newClientOrderId,
            newOrderRespType=newOrderRespType,
            priceMatch=priceMatch,
            selfTradePreventionMode=selfTradePreventionMode,
            goodTillDate=goodTillDate,
            **params,
        )

    async def futures_limit_sell_order(
        self,
        *,
        symbol: str,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Sells at a price or better.

        :meth:`futures_create_order` with ``side=SELL`` and ``type=LIMIT``.
        """
        return await self._request(
            _e.FUTURES_CREATE_ORDER,
            symbol=symbol,
            side="SELL",
            type="LIMIT",
            positionSide=positionSide,
            timeInForce=timeInForce,
            reduceOnly=reduceOnly,
            quantity=quantity,
            price=price,
            newClientOrderId=newClientOrderId,
            newOrderRespType=newOrderRespType,
            priceMatch=priceMatch,
            selfTradePreventionMode=selfTradePreventionMode,
            goodTillDate=goodTillDate,
            **params,
        )

    async def futures_market_buy_order(
        self,
        *,
        symbol: str,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Buys at once, at the best prices there are.

        :meth:`futures_create_order` with ``side=BUY`` and ``type=MARKET``.
        """
        return await self._request(
            _e.FUTURES_CREATE_ORDER,
            symbol=symbol,
            side="BUY",
            type="MARKET",
            positionSide=positionSide,
            timeInForce=timeInForce,
            reduceOnly=reduceOnly,
            quantity=quantity,
            price=price,
            newClientOrderId=newClientOrderId,
            newOrderRespType=newOrderRespType,
            priceMatch=priceMatch,
            selfTradePreventionMode=selfTradePreventionMode,
            goodTillDate=goodTillDate,
            **params,
        )

    async def futures_market_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Buys or sells at once, at the best prices there are.

        :meth:`futures_create_order` with ``type=MARKET``.
        """
        return await self._request(
            _e.FUTURES_CREATE_ORDER,
            symbol=symbol,
            side=side,
            type="MARKET",
            positionSide=positionSide,
            timeInForce=timeInForce,
            reduceOnly=reduceOnly,
            quantity=quantity,
            price=price,
            newClientOrderId=newClientOrderId,
            newOrderRespType=newOrderRespType,
            priceMatch=priceMatch,
            selfTradePreventionMode=selfTradePreventionMode,
            goodTillDate=goodTillDate,
            **params,
        )

    async def futures_market_sell_order(
        self,
        *,
        symbol: str,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Sells at once, at the best prices there are.

        :meth:`futures_create_order` with ``side=SELL`` and ``type=MARKET``.
        """
        return await self._request(
            _e.FUTURES_CREATE_ORDER,
            symbol=symbol,
            side="SELL",
            type="MARKET",
            positionSide=positionSide,
            timeInForce=timeInForce,
            reduceOnly=reduceOnly,
            quantity=quantity,
            price=price,
            newClientOrderId=newClientOrderId,
            newOrderRespType=newOrderRespType,
            priceMatch=priceMatch,
            selfTradePreventionMode=selfTradePreventionMode,
            goodTillDate=goodTillDate,
            **params,
        )

    @overload
    async def ws_futures_create_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: Literal["LIMIT", "MARKET", e.FuturesOrderType.LIMIT, e.FuturesOrderType.MARKET],
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewOrder: ...

    @overload
    async def ws_futures_create_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: Literal[
            "STOP",
            "STOP_MARKET",
            "TAKE_PROFIT",
            "TAKE_PROFIT_MARKET",
            "TRAILING_STOP_MARKET",
            e.FuturesOrderType.STOP,
            e.FuturesOrderType.STOP_MARKET,
            e.FuturesOrderType.TAKE_PROFIT,
            e.FuturesOrderType.TAKE_PROFIT_MARKET,
            e.FuturesOrderType.TRAILING_STOP_MARKET,
        ],
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewAlgoOrder: ...

    @overload
    async def ws_futures_create_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.FuturesOrderTypeLike,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewOrder | t.NewAlgoOrder: ...

    async def ws_futures_create_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.FuturesOrderTypeLike,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewOrder | t.NewAlgoOrder:
        """:meth:`futures_create_order` over the WebSocket API (``order.place``)."""
        return await self._ws_request(
            _e.FUTURES_CREATE_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            positionSide=positionSide,
            timeInForce=timeInForce,
            reduceOnly=reduceOnly,
            quantity=quantity,
            price=price,
            newClientOrderId=newClientOrderId,
            newOrderRespType=newOrderRespType,
            priceMatch=priceMatch,
            selfTradePreventionMode=selfTradePreventionMode,
            goodTillDate=goodTillDate,
            **params,
        )

    async def ws_futures_limit_buy_order(
        self,
        *,
        symbol: str,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Buys at a price or better.

        :meth:`ws_futures_create_order` with ``side=BUY`` and ``type=LIMIT``.
        """
        return await self._ws_request(
            _e.FUTURES_CREATE_ORDER,
            symbol=symbol,
            side="BUY",
            type="LIMIT",
            positionSide=positionSide,
            timeInForce=timeInForce,
            reduceOnly=reduceOnly,
            quantity=quantity,
            price=price,
            newClientOrderId=newClientOrderId,
            newOrderRespType=newOrderRespType,
            priceMatch=priceMatch,
            selfTradePreventionMode=selfTradePreventionMode,
            goodTillDate=goodTillDate,
            **params,
        )

    async def ws_futures_limit_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Buys or sells at a price or better.

        :meth:`ws_futures_create_order` with ``type=LIMIT``.
        """
        return await self._ws_request(
            _e.FUTURES_CREATE_ORDER,
            symbol=symbol,
            side=side,
            type="LIMIT",
            positionSide=positionSide,
            timeInForce=timeInForce,
            reduceOnly=reduceOnly,
            quantity=quantity,
            price=price,
            newClientOrderId=newClientOrderId,
            newOrderRespType=newOrderRespType,
            priceMatch=priceMatch,
            selfTradePreventionMode=selfTradePreventionMode,
            goodTillDate=goodTillDate,
            **params,
        )

    async def ws_futures_limit_sell_order(
        self,
        *,
        symbol: str,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Sells at a price or better.

        :meth:`ws_futures_create_order` with ``side=SELL`` and ``type=LIMIT``.
        """
        return await self._ws_request(
            _e.FUTURES_CREATE_ORDER,
            symbol=symbol,
            side="SELL",
            type="LIMIT",
            positionSide=positionSide,
            timeInForce=timeInForce,
            reduceOnly=reduceOnly,
            quantity=quantity,
            price=price,
            newClientOrderId=newClientOrderId,
            newOrderRespType=newOrderRespType,
            priceMatch=priceMatch,
            selfTradePreventionMode=selfTradePreventionMode,
            goodTillDate=goodTillDate,
            **params,
        )

    async def ws_futures_market_buy_order(
        self,
        *,
        symbol: str,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Buys at once, at the best prices there are.

        :meth:`ws_futures_create_order` with ``side=BUY`` and ``type=MARKET``.
        """
        return await self._ws_request(
            _e.FUTURES_CREATE_ORDER,
            symbol=symbol,
            side="BUY",
            type="MARKET",
            positionSide=positionSide,
            timeInForce=timeInForce,
            reduceOnly=reduceOnly,
            quantity=quantity,
            price=price,
            newClientOrderId=newClientOrderId,
            newOrderRespType=newOrderRespType,
            priceMatch=priceMatch,
            selfTradePreventionMode=selfTradePreventionMode,
            goodTillDate=goodTillDate,
            **params,
        )

    async def ws_futures_market_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Buys or sells at once, at the best prices there are.

        :meth:`ws_futures_create_order` with ``type=MARKET``.
        """
        return await self._ws_request(
            _e.FUTURES_CREATE_ORDER,
            symbol=symbol,
            side=side,
            type="MARKET",
            positionSide=positionSide,
            timeInForce=timeInForce,
            reduceOnly=reduceOnly,
            quantity=quantity,
            price=price,
            newClientOrderId=newClientOrderId,
            newOrderRespType=newOrderRespType,
            priceMatch=priceMatch,
            selfTradePreventionMode=selfTradePreventionMode,
            goodTillDate=goodTillDate,
            **params,
        )

    async def ws_futures_market_sell_order(
        self,
        *,
        symbol: str,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Sells at once, at the best prices there are.

        :meth:`ws_futures_create_order` with ``side=SELL`` and ``type=MARKET``.
        """
        return await self._ws_request(
            _e.FUTURES_CREATE_ORDER,
            symbol=symbol,
            side="SELL",
            type="MARKET",
            positionSide=positionSide,
            timeInForce=timeInForce,
            reduceOnly=reduceOnly,
            quantity=quantity,
            price=price,
            newClientOrderId=newClientOrderId,
            newOrderRespType=newOrderRespType,
            priceMatch=priceMatch,
            selfTradePreventionMode=selfTradePreventionMode,
            goodTillDate=goodTillDate,
            **params,
        )

    async def futures_create_test_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.FuturesOrderTypeLike,
        positionSide: e.PositionSideLike | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        stopPrice: Number | None = None,
        closePosition: bool | None = None,
        activationPrice: Number | None = None,
        callbackRate: Number | None = None,
        timeInForce: e.FuturesTimeInForceLike | None = None,
        workingType: e.WorkingTypeLike | None = None,
        priceProtect: bool | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        goodTillDate: int | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Checks an order as if it were placed, and places nothing.

        POST /fapi/v1/order/test (signed, TRADE, weight 1)

        - ``type`` LIMIT needs timeInForce, quantity and one of price or priceMatch.
        - ``type`` MARKET needs quantity.
        - ``type`` STOP or TAKE_PROFIT needs quantity, stopPrice and one of price or priceMatch.
        - ``type`` STOP_MARKET or TAKE_PROFIT_MARKET needs stopPrice and one of quantity or
          closePosition.
        - ``type`` TRAILING_STOP_MARKET needs quantity and callbackRate.
        - ``timeInForce`` GTD needs goodTillDate.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param type: Decides which other parameters are needed. LIMIT, MARKET, STOP, STOP_MARKET,
            TAKE_PROFIT, TAKE_PROFIT_MARKET or TRAILING_STOP_MARKET.
        :param positionSide: Needed in hedge mode, LONG or SHORT. BOTH, LONG or SHORT.
        :param reduceOnly: Only makes a position smaller; not in hedge mode.
        :param quantity: Amount of the base asset; not with closePosition.
        :param price: Limit price, in the quote asset.
        :param newClientOrderId: Your id of the order, unique among open ones; Binance makes one up.
        :param stopPrice: Price that triggers the order.
        :param closePosition: Closes the whole position, without a quantity.
        :param activationPrice: Price from which a trailing stop trails, by default the latest.
        :param callbackRate: How far a trailing stop trails, in percent. Min 0.1, max 5.
        :param timeInForce: GTC, IOC, FOK, GTX, GTD or RPI.
        :param workingType: Which price triggers the order. MARK_PRICE or CONTRACT_PRICE. Default
            CONTRACT_PRICE.
        :param priceProtect: Triggers only while mark and last price are close to each other.
        :param newOrderRespType: How much to answer. ACK or RESULT.
        :param priceMatch: Takes the price from the book, in place of price. OPPONENT, OPPONENT_5,
            OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5, QUEUE_10 or QUEUE_20.
        :param selfTradePreventionMode: What expires before two orders of one owner trade. NONE,
            EXPIRE_TAKER, EXPIRE_MAKER or EXPIRE_BOTH. Default NONE.
        :param goodTillDate: Time in force GTD until then (Unix ms), at least 10 minutes ahead.
        :returns: NewOrder
        """
        return await self._request(
            _e.FUTURES_CREATE_TEST_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            positionSide=positionSide,
            reduceOnly=reduceOnly,
            quantity=quantity,
            price=price,
            newClientOrderId=newClientOrderId,
            stopPrice=stopPrice,
            closePosition=closePosition,
            activationPrice=activationPrice,
            callbackRate=callbackRate,
            timeInForce=timeInForce,
            workingType=workingType,
            priceProtect=priceProtect,
            newOrderRespType=newOrderRespType,
            priceMatch=priceMatch,
            selfTradePreventionMode=selfTradePreventionMode,
            goodTillDate=goodTillDate,
            **params,
        )

    async def futures_get_algo_order(
        self, *, algoId: int | None = None, clientAlgoId: str | None = None, **params: Any
    ) -> t.AlgoOrder:
        """State of one conditional order, and the order that it placed when triggered.

        GET /fapi/v1/algoOrder (signed, USER_DATA, weight 1)

        - Needs one of algoId or clientAlgoId.

        :param algoId: Binance's id of the conditional order.
        :param clientAlgoId: Your id of the conditional order.
        :returns: AlgoOrder
        """
        return await self._request(
            _e.FUTURES_GET_ALGO_ORDER, algoId=algoId, clientAlgoId=clientAlgoId, **params
        )

    async def futures_get_all_algo_orders(
        self,
        *,
        symbol: str,
        algoId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.AlgoOrder]:
        """Conditional orders of one symbol in every state, by time or from an id on.

        GET /fapi/v1/allAlgoOrders (signed, USER_DATA, weight 5)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param algoId: Binance's id of the conditional order.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Max 1000.
        :returns: list of AlgoOrder
        """
        return await self._request(
            _e.FUTURES_GET_ALL_ALGO_ORDERS,
            symbol=symbol,
            algoId=algoId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    @overload
    async def futures_get_all_orders(
        self,
        *,
        symbol: str,
        conditional: Literal[True],
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.AlgoOrder]: ...

    @overload
    async def futures_get_all_orders(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        conditional: Literal[False] | None = None,
        **params: Any,
    ) -> list[t.HistoricalOrder]: ...

    @overload
    async def futures_get_all_orders(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        conditional: bool | None = None,
        **params: Any,
    ) -> list[t.AlgoOrder] | list[t.HistoricalOrder]: ...

    async def futures_get_all_orders(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        conditional: bool | None = None,
        **params: Any,
    ) -> list[t.AlgoOrder] | list[t.HistoricalOrder]:
        """Orders of one symbol in every state, by time or from an id on.

        GET /fapi/v1/allOrders (signed, USER_DATA, weight 5)

        - With ``conditional`` true it is :meth:`futures_get_all_algo_orders`.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Binance's id of the order.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 500, max 1000.
        :param conditional: Conditional orders instead.
        :returns: list of HistoricalOrder
        """
        return await self._request(
            _e.FUTURES_GET_ALL_ORDERS,
            symbol=symbol,
            orderId=orderId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            conditional=conditional,
            **params,
        )

    async def futures_get_open_algo_orders(
        self,
        *,
        algoType: e.AlgoTypeLike | None = None,
        symbol: str | None = None,
        algoId: int | None = None,
        **params: Any,
    ) -> list[t.AlgoOrder]:
        """Conditional orders that have not triggered, of one symbol or all.

        GET /fapi/v1/openAlgoOrders (signed, USER_DATA, weight 1-40)

        :param algoType: Only CONDITIONAL.
        :param symbol: Trading pair, e.g. BTCUSDT.
        :param algoId: Binance's id of the conditional order.
        :returns: list of AlgoOrder
        """
        return await self._request(
            _e.FUTURES_GET_OPEN_ALGO_ORDERS,
            algoType=algoType,
            symbol=symbol,
            algoId=algoId,
            **params,
        )

    async def futures_get_open_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        **params: Any,
    ) -> t.Order:
        """One order while it is open; an error once it is filled or cancelled.

        GET /fapi/v1/openOrder (signed, USER_DATA, weight 1)

        - Needs one of orderId or origClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :returns: Order
        """
        return await self._request(
            _e.FUTURES_GET_OPEN_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    futures_v1_get_open_order = futures_get_open_order

    @overload
    async def futures_get_open_orders(
        self, *, conditional: Literal[True], symbol: str | None = None, **params: Any
    ) -> list[t.AlgoOrder]: ...

    @overload
    async def futures_get_open_orders(
        self, *, symbol: str | None = None, conditional: Literal[False] | None = None, **params: Any
    ) -> list[t.Order]: ...

    @overload
    async def futures_get_open_orders(
        self, *, symbol: str | None = None, conditional: bool | None = None, **params: Any
    ) -> list[t.AlgoOrder] | list[t.Order]: ...

    async def futures_get_open_orders(
        self, *, symbol: str | None = None, conditional: bool | None = None, **params: Any
    ) -> list[t.AlgoOrder] | list[t.Order]:
        """Orders on the book, of one symbol or all.

        GET /fapi/v1/openOrders (signed, USER_DATA, weight 1-40)

        - With ``conditional`` true it is :meth:`futures_get_open_algo_orders`.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param conditional: Those that wait for a trigger instead.
        :returns: list of Order
        """
        return await self._request(
            _e.FUTURES_GET_OPEN_ORDERS, symbol=symbol, conditional=conditional, **params
        )

    @overload
    async def futures_get_order(
        self,
        *,
        symbol: str,
        algoId: int,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: bool | None = None,
        clientAlgoId: str | None = None,
        **params: Any,
    ) -> t.AlgoOrder: ...

    @overload
    async def futures_get_order(
        self,
        *,
        symbol: str,
        clientAlgoId: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: bool | None = None,
        algoId: None = None,
        **params: Any,
    ) -> t.AlgoOrder: ...

    @overload
    async def futures_get_order(
        self,
        *,
        symbol: str,
        conditional: Literal[True],
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        algoId: None = None,
        clientAlgoId: None = None,
        **params: Any,
    ) -> t.AlgoOrder: ...

    @overload
    async def futures_get_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: Literal[False] | None = None,
        algoId: None = None,
        clientAlgoId: None = None,
        **params: Any,
    ) -> t.Order: ...

    @overload
    async def futures_get_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: bool | None = None,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        **params: Any,
    ) -> t.AlgoOrder | t.Order: ...

    async def futures_get_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: bool | None = None,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        **params: Any,
    ) -> t.AlgoOrder | t.Order:
        """State of one order, open or finished.

        GET /fapi/v1/order (signed, USER_DATA, weight 1)

        - Needs one of orderId or origClientOrderId.
        - With ``conditional`` true it is :meth:`futures_get_algo_order`.
        - With ``algoId`` or ``clientAlgoId`` it is :meth:`futures_get_algo_order`.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :param conditional: Whether it is a conditional order.
        :param algoId: Binance's id of the conditional order.
        :param clientAlgoId: Your id of the conditional order.
        :returns: Order
        """
        return await self._request(
            _e.FUTURES_GET_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            conditional=conditional,
            algoId=algoId,
            clientAlgoId=clientAlgoId,
            **params,
        )

    @overload
    async def ws_futures_get_order(
        self,
        *,
        symbol: str,
        algoId: int,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: bool | None = None,
        clientAlgoId: str | None = None,
        **params: Any,
    ) -> t.AlgoOrder: ...

    @overload
    async def ws_futures_get_order(
        self,
        *,
        symbol: str,
        clientAlgoId: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: bool | None = None,
        algoId: None = None,
        **params: Any,
    ) -> t.AlgoOrder: ...

    @overload
    async def ws_futures_get_order(
        self,
        *,
        symbol: str,
        conditional: Literal[True],
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        algoId: None = None,
        clientAlgoId: None = None,
        **params: Any,
    ) -> t.AlgoOrder: ...

    @overload
    async def ws_futures_get_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: Literal[False] | None = None,
        algoId: None = None,
        clientAlgoId: None = None,
        **params: Any,
    ) -> t.Order: ...

    @overload
    async def ws_futures_get_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: bool | None = None,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        **params: Any,
    ) -> t.AlgoOrder | t.Order: ...

    async def ws_futures_get_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        conditional: bool | None = None,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        **params: Any,
    ) -> t.AlgoOrder | t.Order:
        """:meth:`futures_get_order` over the WebSocket API (``order.status``)."""
        return await self._ws_request(
            _e.FUTURES_GET_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            conditional=conditional,
            algoId=algoId,
            clientAlgoId=clientAlgoId,
            **params,
        )

    async def futures_get_order_amendment(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.FuturesOrderAmendment]:
        """Changes of one order or of a symbol's orders, with old and new values.

        GET /fapi/v1/orderAmendment (signed, USER_DATA, weight 1)

        - Needs one of orderId or origClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 50, max 100.
        :returns: list of FuturesOrderAmendment
        """
        return await self._request(
            _e.FUTURES_GET_ORDER_AMENDMENT,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    futures_v1_get_order_amendment = futures_get_order_amendment

    async def futures_liquidation_orders(
        self,
        *,
        symbol: str | None = None,
        autoCloseType: e.AutoCloseTypeLike | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.ForceOrder]:
        """Orders by which your positions were liquidated or auto-deleveraged.

        GET /fapi/v1/forceOrders (signed, USER_DATA, weight 20-50)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param autoCloseType: Only those of this kind. LIQUIDATION or ADL.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 50, max 100.
        :returns: list of ForceOrder
        """
        return await self._request(
            _e.FUTURES_LIQUIDATION_ORDERS,
            symbol=symbol,
            autoCloseType=autoCloseType,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    async def futures_modify_batch_order(
        self, *, batchOrders: Sequence[Mapping[str, Any]], **params: Any
    ) -> list[t.ModifiedOrder | t.FuturesOrderError]:
        """Changes price or quantity of up to 5 limit orders at once.

        PUT /fapi/v1/batchOrders (signed, TRADE, weight 5, 5 orders)

        :param batchOrders: Parameters of futures_modify_order, at most 5 times.
        :returns: list of ModifiedOrder or FuturesOrderError
        """
        return await self._request(_e.FUTURES_MODIFY_BATCH_ORDER, batchOrders=batchOrders, **params)

    futures_v1_put_batch_orders = futures_modify_batch_order
    futures_v1_put_batch_order = futures_modify_batch_order

    async def futures_modify_order(
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
        reduceOnly: bool | None = None,
        **params: Any,
    ) -> t.ModifiedOrder:
        """Changes price or quantity of a limit order, which loses its place in the queue.

        PUT /fapi/v1/order (signed, TRADE, weight 0, 1 order)

        - Needs one of orderId or origClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param quantity: New quantity.
        :param price: New price.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :param priceMatch: Takes the price from the book, in place of price. OPPONENT, OPPONENT_5,
            OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5, QUEUE_10 or QUEUE_20.
        :param modifyId: A number of yours for the change.
        :param reduceOnly: The order only makes the position smaller; the minimum notional does not
            count then.
        :returns: ModifiedOrder
        """
        return await self._request(
            _e.FUTURES_MODIFY_ORDER,
            symbol=symbol,
            side=side,
            quantity=quantity,
            price=price,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            priceMatch=priceMatch,
            modifyId=modifyId,
            reduceOnly=reduceOnly,
            **params,
        )

    async def ws_futures_modify_order(
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
        reduceOnly: bool | None = None,
        **params: Any,
    ) -> t.ModifiedOrder:
        """:meth:`futures_modify_order` over the WebSocket API (``order.modify``)."""
        return await self._ws_request(
            _e.FUTURES_MODIFY_ORDER,
            symbol=symbol,
            side=side,
            quantity=quantity,
            price=price,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            priceMatch=priceMatch,
            modifyId=modifyId,
            reduceOnly=reduceOnly,
            **params,
        )

    ws_futures_edit_order = ws_futures_modify_order

    async def futures_place_batch_order(
        self, *, batchOrders: Sequence[Mapping[str, Any]], **params: Any
    ) -> list[t.NewOrder | t.FuturesOrderError]:
        """Places up to 5 orders at once; each is accepted or refused on its own.

        POST /fapi/v1/batchOrders (signed, TRADE, weight 5, 5 orders)

        :param batchOrders: Parameters of futures_create_order, at most 5 times.
        :returns: list of NewOrder or FuturesOrderError
        """
        return await self._request(_e.FUTURES_PLACE_BATCH_ORDER, batchOrders=batchOrders, **params)

    futures_v1_post_batch_order = futures_place_batch_order

    async def futures_position_information(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.Position]:
        """Symbols with a position or open order, with margins and liquidation price.

        GET /fapi/v3/positionRisk (signed, USER_DATA, weight 5)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: list of Position
        """
        return await self._request(_e.FUTURES_POSITION_INFORMATION, symbol=symbol, **params)

    async def ws_futures_position_information(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.Position]:
        """:meth:`futures_position_information` over the WebSocket API (``v2/account.position``)."""
        return await self._ws_request(_e.FUTURES_POSITION_INFORMATION, symbol=symbol, **params)

    ws_futures_v2_account_position = ws_futures_position_information

    async def futures_position_information_v2(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.PositionV2]:
        """Positions of one symbol or all, empty ones too, with mark and liquidation price.

        GET /fapi/v2/positionRisk (signed, USER_DATA, weight 5)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: list of PositionV2
        """
        return await self._request(_e.FUTURES_POSITION_INFORMATION_V2, symbol=symbol, **params)

    async def ws_futures_position_information_v2(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.PositionV2]:
        """:meth:`futures_position_information_v2` over the WebSocket API (``account.position``)."""
        return await self._ws_request(_e.FUTURES_POSITION_INFORMATION_V2, symbol=symbol, **params)

    ws_futures_account_position = ws_futures_position_information_v2

    async def futures_position_margin_history(
        self,
        *,
        symbol: str,
        type: Literal[1, 2] | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.PositionMarginRecord]:
        """Margin added to and taken from isolated positions of one symbol.

        GET /fapi/v1/positionMargin/history (signed, TRADE, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param type: Only margin that was added (1) or taken (2). 1 or 2.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 500.
        :returns: list of PositionMarginRecord
        """
        return await self._request(
            _e.FUTURES_POSITION_MARGIN_HISTORY,
            symbol=symbol,
            type=type,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    async def futures_sign_tradfi_contract(self, **params: Any) -> t.FuturesResult:
        """Signs the agreement that trading TradFi perpetuals asks for.

        POST /fapi/v1/stock/contract (signed, USER_DATA, weight 50)

        :returns: FuturesResult
        """
        return await self._request(_e.FUTURES_SIGN_TRADFI_CONTRACT, **params)

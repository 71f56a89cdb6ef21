# Generated from spec/coinm_futures/trade.yaml by "make generate"; do not edit.
"""COIN-M futures, trade: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import coinm_futures as _e
from ...runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ... import enums as e
    from ...runtime.encoding import Number
    from ...types import coinm_futures as t


class CoinmFuturesTradeMixin(SyncClient):
    """COIN-M futures, trade.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def futures_coin_account_trades(
        self,
        *,
        symbol: str | None = None,
        pair: str | None = None,
        orderId: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        fromId: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.MyTrade]:
        """Your trades in one symbol or pair, with commission and realized profit.

        GET /dapi/v1/userTrades (signed, USER_DATA, weight 5)

        - Needs one of symbol or pair.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :param orderId: Only the trades of this order.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param fromId: The first id to return.
        :param limit: How many items at most. Default 50, max 1000.
        :returns: list of MyTrade
        """
        return self._request(
            _e.FUTURES_COIN_ACCOUNT_TRADES,
            symbol=symbol,
            pair=pair,
            orderId=orderId,
            startTime=startTime,
            endTime=endTime,
            fromId=fromId,
            limit=limit,
            **params,
        )

    def futures_coin_adl_quantile_estimate(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.FuturesAdlQuantile]:
        """Places of your positions in the auto-deleveraging queue, from 0 (safe) to 4 (next).

        GET /dapi/v1/adlQuantile (signed, USER_DATA, weight 5)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: list of FuturesAdlQuantile
        """
        return self._request(_e.FUTURES_COIN_ADL_QUANTILE_ESTIMATE, symbol=symbol, **params)

    futures_coin_v1_get_adl_quantile = futures_coin_adl_quantile_estimate

    def futures_coin_cancel_all_open_orders(self, *, symbol: str, **params: Any) -> t.FuturesResult:
        """Cancels every open order of one COIN-M symbol.

        DELETE /dapi/v1/allOpenOrders (signed, TRADE, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: FuturesResult
        """
        return self._request(_e.FUTURES_COIN_CANCEL_ALL_OPEN_ORDERS, symbol=symbol, **params)

    def futures_coin_cancel_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Cancels one COIN-M order by Binance's id or yours.

        DELETE /dapi/v1/order (signed, TRADE, weight 1)

        - Needs one of orderId or origClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :returns: NewOrder
        """
        return self._request(
            _e.FUTURES_COIN_CANCEL_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    def ws_futures_coin_cancel_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """:meth:`futures_coin_cancel_order` over the WebSocket API (``order.cancel``)."""
        return self._ws_request(
            _e.FUTURES_COIN_CANCEL_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    def futures_coin_cancel_orders(
        self,
        *,
        symbol: str,
        orderIdList: Sequence[int] | None = None,
        origClientOrderIdList: Sequence[str] | None = None,
        **params: Any,
    ) -> list[t.NewOrder | t.FuturesOrderError]:
        """Cancels up to 10 orders of one symbol at once, each on its own.

        DELETE /dapi/v1/batchOrders (signed, TRADE, weight 1)

        - Needs one of orderIdList or origClientOrderIdList.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderIdList: Binance's ids of the orders, at most 10.
        :param origClientOrderIdList: Your ids of the orders, at most 10.
        :returns: list of NewOrder or FuturesOrderError
        """
        return self._request(
            _e.FUTURES_COIN_CANCEL_ORDERS,
            symbol=symbol,
            orderIdList=orderIdList,
            origClientOrderIdList=origClientOrderIdList,
            **params,
        )

    def futures_coin_change_leverage(
        self, *, symbol: str, leverage: int, **params: Any
    ) -> t.CmLeverage:
        """Sets your leverage on one COIN-M symbol.

        POST /dapi/v1/leverage (signed, TRADE, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param leverage: Min 1, max 125.
        :returns: CmLeverage
        """
        return self._request(
            _e.FUTURES_COIN_CHANGE_LEVERAGE, symbol=symbol, leverage=leverage, **params
        )

    def futures_coin_change_margin_type(
        self, *, symbol: str, marginType: e.MarginTypeLike, **params: Any
    ) -> t.FuturesResult:
        """Makes your margin on one COIN-M symbol isolated or crossed.

        POST /dapi/v1/marginType (signed, TRADE, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param marginType: ISOLATED or CROSSED.
        :returns: FuturesResult
        """
        return self._request(
            _e.FUTURES_COIN_CHANGE_MARGIN_TYPE, symbol=symbol, marginType=marginType, **params
        )

    def futures_coin_change_position_margin(
        self,
        *,
        symbol: str,
        amount: Number,
        type: Literal[1, 2],
        positionSide: e.PositionSideLike | None = None,
        **params: Any,
    ) -> t.FuturesPositionMarginChange:
        """Adds margin to an isolated position, or takes some back.

        POST /dapi/v1/positionMargin (signed, TRADE, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param amount: In the margin asset.
        :param type: 1 adds margin, 2 takes some back. 1 or 2.
        :param positionSide: Needed in hedge mode, LONG or SHORT. BOTH, LONG or SHORT.
        :returns: FuturesPositionMarginChange
        """
        return self._request(
            _e.FUTURES_COIN_CHANGE_POSITION_MARGIN,
            symbol=symbol,
            amount=amount,
            type=type,
            positionSide=positionSide,
            **params,
        )

    def futures_coin_change_position_mode(
        self, *, dualSidePosition: bool, **params: Any
    ) -> t.FuturesResult:
        """Switches all symbols between hedge mode and one-way mode; USD-M follows.

        POST /dapi/v1/positionSide/dual (signed, TRADE, weight 1)

        :param dualSidePosition: True for hedge mode, false for one-way mode.
        :returns: FuturesResult
        """
        return self._request(
            _e.FUTURES_COIN_CHANGE_POSITION_MODE, dualSidePosition=dualSidePosition, **params
        )

    def futures_coin_countdown_cancel_all(
        self, *, symbol: str, countdownTime: int, **params: Any
    ) -> t.FuturesCountdown:
        """Cancels every open order of one symbol after a countdown (ms), unless called again.

        POST /dapi/v1/countdownCancelAll (signed, TRADE, weight 10)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param countdownTime: Milliseconds, 0 to stop the countdown.
        :returns: FuturesCountdown
        """
        return self._request(
            _e.FUTURES_COIN_COUNTDOWN_CANCEL_ALL,
            symbol=symbol,
            countdownTime=countdownTime,
            **params,
        )

    def futures_coin_create_order(
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
        timeInForce: e.DerivativesTimeInForceLike | None = None,
        workingType: e.WorkingTypeLike | None = None,
        priceProtect: bool | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Places a COIN-M order: limit, market, stop, take profit or trailing stop.

        POST /dapi/v1/order (signed, TRADE, weight 0, 1 order)

        - ``type`` LIMIT needs timeInForce, quantity and one of price or priceMatch.
        - ``type`` MARKET needs quantity.
        - ``type`` STOP or TAKE_PROFIT needs quantity, stopPrice and one of price or priceMatch.
        - ``type`` STOP_MARKET or TAKE_PROFIT_MARKET needs stopPrice and one of quantity or
          closePosition.
        - ``type`` TRAILING_STOP_MARKET needs quantity and callbackRate.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param type: Decides which other parameters are needed. LIMIT, MARKET, STOP, STOP_MARKET,
            TAKE_PROFIT, TAKE_PROFIT_MARKET or TRAILING_STOP_MARKET.
        :param positionSide: Needed in hedge mode, LONG or SHORT. BOTH, LONG or SHORT.
        :param reduceOnly: Only makes a position smaller; not in hedge mode.
        :param quantity: Contracts; not with closePosition.
        :param price: Limit price, in the quote asset.
        :param newClientOrderId: Your id of the order, unique among open ones; Binance makes one up.
        :param stopPrice: Price that triggers the order.
        :param closePosition: Closes the whole position, without a quantity.
        :param activationPrice: Price from which a trailing stop trails, by default the latest.
        :param callbackRate: How far a trailing stop trails, in percent. Min 0.1, max 10.
        :param timeInForce: GTC, IOC, FOK or GTX.
        :param workingType: Which price triggers the order. MARK_PRICE or CONTRACT_PRICE. Default
            CONTRACT_PRICE.
        :param priceProtect: Triggers only while mark and last price are close to each other.
        :param newOrderRespType: How much to answer. ACK or RESULT.
        :param priceMatch: Takes the price from the book, in place of price. OPPONENT, OPPONENT_5,
            OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5, QUEUE_10 or QUEUE_20.
        :param selfTradePreventionMode: What expires before two orders of one owner trade. NONE,
            EXPIRE_TAKER, EXPIRE_MAKER or EXPIRE_BOTH.
        :returns: NewOrder
        """
        return self._request(
            _e.FUTURES_COIN_CREATE_ORDER,
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
            **params,
        )

    def ws_futures_coin_create_order(
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
        timeInForce: e.DerivativesTimeInForceLike | None = None,
        workingType: e.WorkingTypeLike | None = None,
        priceProtect: bool | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """:meth:`futures_coin_create_order` over the WebSocket API (``order.place``)."""
        return self._ws_request(
            _e.FUTURES_COIN_CREATE_ORDER,
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
            **params,
        )

    def futures_coin_get_all_orders(
        self,
        *,
        symbol: str | None = None,
        pair: str | None = None,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.HistoricalOrder]:
        """Orders of one symbol or pair in every state, by time or from an id on.

        GET /dapi/v1/allOrders (signed, USER_DATA, weight 5)

        - Needs one of symbol or pair.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :param orderId: Binance's id of the order.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 50, max 100.
        :returns: list of HistoricalOrder
        """
        return self._request(
            _e.FUTURES_COIN_GET_ALL_ORDERS,
            symbol=symbol,
            pair=pair,
            orderId=orderId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def futures_coin_get_open_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        **params: Any,
    ) -> t.Order:
        """One order while it is open; an error once it is filled or cancelled.

        GET /dapi/v1/openOrder (signed, USER_DATA, weight 1)

        - Needs one of orderId or origClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :returns: Order
        """
        return self._request(
            _e.FUTURES_COIN_GET_OPEN_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    def futures_coin_get_open_orders(
        self, *, symbol: str | None = None, pair: str | None = None, **params: Any
    ) -> list[t.Order]:
        """Orders on the book, of one symbol, a pair or all.

        GET /dapi/v1/openOrders (signed, USER_DATA, weight 1-40)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :returns: list of Order
        """
        return self._request(_e.FUTURES_COIN_GET_OPEN_ORDERS, symbol=symbol, pair=pair, **params)

    def futures_coin_get_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        **params: Any,
    ) -> t.Order:
        """State of one COIN-M order, open or finished.

        GET /dapi/v1/order (signed, USER_DATA, weight 1)

        - Needs one of orderId or origClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :returns: Order
        """
        return self._request(
            _e.FUTURES_COIN_GET_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    def ws_futures_coin_get_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        **params: Any,
    ) -> t.Order:
        """:meth:`futures_coin_get_order` over the WebSocket API (``order.status``)."""
        return self._ws_request(
            _e.FUTURES_COIN_GET_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    def futures_coin_get_order_amendment(
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

        GET /dapi/v1/orderAmendment (signed, USER_DATA, weight 1)

        - Needs one of orderId or origClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 50, max 100.
        :returns: list of FuturesOrderAmendment
        """
        return self._request(
            _e.FUTURES_COIN_GET_ORDER_AMENDMENT,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    futures_coin_v1_get_order_amendment = futures_coin_get_order_amendment

    def futures_coin_liquidation_orders(
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

        GET /dapi/v1/forceOrders (signed, USER_DATA, weight 20-50)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param autoCloseType: Only those of this kind. LIQUIDATION or ADL.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Max 100.
        :returns: list of ForceOrder
        """
        return self._request(
            _e.FUTURES_COIN_LIQUIDATION_ORDERS,
            symbol=symbol,
            autoCloseType=autoCloseType,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def futures_coin_modify_batch_order(
        self, *, batchOrders: Sequence[Mapping[str, Any]], **params: Any
    ) -> list[t.ModifiedOrder | t.FuturesOrderError]:
        """Changes price or quantity of up to 5 limit orders at once.

        PUT /dapi/v1/batchOrders (signed, TRADE, weight 5)

        :param batchOrders: Parameters of futures_coin_modify_order, at most 5 times.
        :returns: list of ModifiedOrder or FuturesOrderError
        """
        return self._request(_e.FUTURES_COIN_MODIFY_BATCH_ORDER, batchOrders=batchOrders, **params)

    futures_coin_v1_put_batch_orders = futures_coin_modify_batch_order

    def futures_coin_modify_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        modifyId: int | None = None,
        **params: Any,
    ) -> t.ModifiedOrder:
        """Changes price or quantity of a limit order, which loses its place in the queue.

        PUT /dapi/v1/order (signed, TRADE, weight 1)

        - Needs one of orderId or origClientOrderId.
        - Needs one of quantity, price or priceMatch.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :param quantity: New quantity.
        :param price: New price.
        :param priceMatch: Takes the price from the book, in place of price. OPPONENT, OPPONENT_5,
            OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5, QUEUE_10 or QUEUE_20.
        :param modifyId: A number of yours for the change.
        :returns: ModifiedOrder
        """
        return self._request(
            _e.FUTURES_COIN_MODIFY_ORDER,
            symbol=symbol,
            side=side,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            quantity=quantity,
            price=price,
            priceMatch=priceMatch,
            modifyId=modifyId,
            **params,
        )

    futures_coin_v1_put_order = futures_coin_modify_order

    def ws_futures_coin_modify_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        modifyId: int | None = None,
        **params: Any,
    ) -> t.ModifiedOrder:
        """:meth:`futures_coin_modify_order` over the WebSocket API (``order.modify``)."""
        return self._ws_request(
            _e.FUTURES_COIN_MODIFY_ORDER,
            symbol=symbol,
            side=side,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            quantity=quantity,
            price=price,
            priceMatch=priceMatch,
            modifyId=modifyId,
            **params,
        )

    def futures_coin_place_batch_order(
        self, *, batchOrders: Sequence[Mapping[str, Any]], **params: Any
    ) -> list[t.NewOrder | t.FuturesOrderError]:
        """Places up to 5 orders at once; each is accepted or refused on its own.

        POST /dapi/v1/batchOrders (signed, TRADE, weight 5)

        :param batchOrders: Parameters of futures_coin_create_order, at most 5 times.
        :returns: list of NewOrder or FuturesOrderError
        """
        return self._request(_e.FUTURES_COIN_PLACE_BATCH_ORDER, batchOrders=batchOrders, **params)

    def futures_coin_position_information(
        self, *, marginAsset: str | None = None, pair: str | None = None, **params: Any
    ) -> list[t.Position]:
        """Positions by margin asset or pair, with mark and liquidation price.

        GET /dapi/v1/positionRisk (signed, USER_DATA, weight 1)

        :param marginAsset: Only this margin asset, e.g. BTC.
        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :returns: list of Position
        """
        return self._request(
            _e.FUTURES_COIN_POSITION_INFORMATION, marginAsset=marginAsset, pair=pair, **params
        )

    def ws_futures_coin_position_information(
        self, *, marginAsset: str | None = None, pair: str | None = None, **params: Any
    ) -> list[t.Position]:
        """:meth:`futures_coin_position_information` over the WebSocket API (``account.position``,
        weight 5).
        """
        return self._ws_request(
            _e.FUTURES_COIN_POSITION_INFORMATION, marginAsset=marginAsset, pair=pair, **params
        )

    def futures_coin_position_margin_history(
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

        GET /dapi/v1/positionMargin/history (signed, TRADE, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param type: Only margin that was added (1) or taken (2). 1 or 2.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 50.
        :returns: list of PositionMarginRecord
        """
        return self._request(
            _e.FUTURES_COIN_POSITION_MARGIN_HISTORY,
            symbol=symbol,
            type=type,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

# Generated from spec/portfolio_margin/trade_cm.yaml by "make generate"; do not edit.
"""Portfolio margin, trade cm: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import portfolio_margin as _e
from ...runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from ... import enums as e
    from ...runtime.encoding import Number
    from ...types import portfolio_margin as t


class PortfolioMarginTradeCmMixin(SyncClient):
    """Portfolio margin, trade cm.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def papi_cancel_cm_all_open_orders(self, *, symbol: str, **params: Any) -> t.ResultMessage:
        """Cancels every open order of one COIN-M symbol; conditional orders stay.

        DELETE /papi/v1/cm/allOpenOrders (signed, TRADE, weight 1)

        :param symbol: COIN-M symbol, e.g. BTCUSD_PERP.
        :returns: ResultMessage
        """
        return self._request(_e.PAPI_CANCEL_CM_ALL_OPEN_ORDERS, symbol=symbol, **params)

    def papi_cancel_cm_conditional_all_open_orders(
        self, *, symbol: str, **params: Any
    ) -> t.ResultCode:
        """Cancels every conditional order of one COIN-M symbol that has not triggered.

        DELETE /papi/v1/cm/conditional/allOpenOrders (signed, TRADE, weight 1)

        :param symbol: COIN-M symbol, e.g. BTCUSD_PERP.
        :returns: ResultCode
        """
        return self._request(_e.PAPI_CANCEL_CM_CONDITIONAL_ALL_OPEN_ORDERS, symbol=symbol, **params)

    def papi_cancel_cm_conditional_order(
        self,
        *,
        symbol: str,
        strategyId: int | None = None,
        newClientStrategyId: str | None = None,
        **params: Any,
    ) -> t.CmConditionalOrder:
        """Cancels one COIN-M conditional order that has not triggered.

        DELETE /papi/v1/cm/conditional/order (signed, TRADE, weight 1)

        - Needs one of strategyId or newClientStrategyId.

        :param symbol: COIN-M symbol, e.g. BTCUSD_PERP.
        :param strategyId: Binance's id of the conditional order.
        :param newClientStrategyId: Your id of the conditional order.
        :returns: CmConditionalOrder
        """
        return self._request(
            _e.PAPI_CANCEL_CM_CONDITIONAL_ORDER,
            symbol=symbol,
            strategyId=strategyId,
            newClientStrategyId=newClientStrategyId,
            **params,
        )

    def papi_cancel_cm_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        **params: Any,
    ) -> t.NewCmOrder:
        """Cancels one COIN-M order by Binance's id or yours.

        DELETE /papi/v1/cm/order (signed, TRADE, weight 1)

        - Needs one of orderId or origClientOrderId.

        :param symbol: COIN-M symbol, e.g. BTCUSD_PERP.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :returns: NewCmOrder
        """
        return self._request(
            _e.PAPI_CANCEL_CM_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    def papi_create_cm_conditional_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        strategyType: e.ConditionalOrderTypeLike,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.DerivativesTimeInForceLike | None = None,
        quantity: Number | None = None,
        reduceOnly: bool | None = None,
        price: Number | None = None,
        workingType: e.WorkingTypeLike | None = None,
        priceProtect: bool | None = None,
        newClientStrategyId: str | None = None,
        stopPrice: Number | None = None,
        activationPrice: Number | None = None,
        callbackRate: Number | None = None,
        **params: Any,
    ) -> t.CmConditionalOrder:
        """Places a COIN-M conditional order: stop, take profit or trailing stop.

        POST /papi/v1/cm/conditional/order (signed, TRADE, weight 1)

        - ``strategyType`` STOP or TAKE_PROFIT needs quantity, stopPrice and price.
        - ``strategyType`` STOP_MARKET or TAKE_PROFIT_MARKET needs stopPrice.
        - ``strategyType`` TRAILING_STOP_MARKET needs callbackRate.

        :param symbol: COIN-M symbol, e.g. BTCUSD_PERP.
        :param side: BUY or SELL.
        :param strategyType: Decides which other parameters are needed. STOP, STOP_MARKET,
            TAKE_PROFIT, TAKE_PROFIT_MARKET or TRAILING_STOP_MARKET.
        :param positionSide: Needed in hedge mode, LONG or SHORT. BOTH, LONG or SHORT.
        :param timeInForce: GTC, IOC, FOK or GTX.
        :param quantity: Number of contracts.
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
        :returns: CmConditionalOrder
        """
        return self._request(
            _e.PAPI_CREATE_CM_CONDITIONAL_ORDER,
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
            **params,
        )

    def papi_create_cm_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.MarketOrLimitLike,
        positionSide: e.PositionSideLike | None = None,
        timeInForce: e.DerivativesTimeInForceLike | None = None,
        quantity: Number | None = None,
        reduceOnly: bool | None = None,
        price: Number | None = None,
        priceMatch: e.PriceMatchLike | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        **params: Any,
    ) -> t.NewCmOrder:
        """Places a limit or market order in COIN-M.

        POST /papi/v1/cm/order (signed, TRADE, weight 1)

        - ``type`` LIMIT needs timeInForce, quantity and one of price or priceMatch.
        - ``type`` MARKET needs quantity.

        :param symbol: COIN-M symbol, e.g. BTCUSD_PERP.
        :param side: BUY or SELL.
        :param type: LIMIT or MARKET.
        :param positionSide: Needed in hedge mode, LONG or SHORT. BOTH, LONG or SHORT.
        :param timeInForce: GTC, IOC, FOK or GTX.
        :param quantity: Number of contracts.
        :param reduceOnly: Only make a position smaller; not in hedge mode.
        :param price: Limit price, in the quote asset.
        :param priceMatch: Price from the order book, instead of price. OPPONENT, OPPONENT_5,
            OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5, QUEUE_10 or QUEUE_20.
        :param newClientOrderId: Your id of the order, unique among open ones; Binance makes one up.
        :param newOrderRespType: How much to answer. ACK or RESULT. Default ACK.
        :returns: NewCmOrder
        """
        return self._request(
            _e.PAPI_CREATE_CM_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            positionSide=positionSide,
            timeInForce=timeInForce,
            quantity=quantity,
            reduceOnly=reduceOnly,
            price=price,
            priceMatch=priceMatch,
            newClientOrderId=newClientOrderId,
            newOrderRespType=newOrderRespType,
            **params,
        )

    def papi_get_cm_adl_quantile(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.FuturesAdlQuantile]:
        """Places of your COIN-M positions in the auto-deleveraging queue, from 0 to 4 (next).

        GET /papi/v1/cm/adlQuantile (signed, USER_DATA, weight 5)

        :param symbol: Only this COIN-M symbol.
        :returns: list of FuturesAdlQuantile
        """
        return self._request(_e.PAPI_GET_CM_ADL_QUANTILE, symbol=symbol, **params)

    def papi_get_cm_all_orders(
        self,
        *,
        symbol: str | None = None,
        pair: str | None = None,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.CmOrder]:
        """COIN-M orders of one symbol or pair in every state, by time or from an id on.

        GET /papi/v1/cm/allOrders (signed, USER_DATA, weight 20-40)

        - Needs one of symbol or pair.

        :param symbol: Only this COIN-M symbol.
        :param pair: All symbols of this pair.
        :param orderId: The first order to return.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Max 100.
        :returns: list of CmOrder
        """
        return self._request(
            _e.PAPI_GET_CM_ALL_ORDERS,
            symbol=symbol,
            pair=pair,
            orderId=orderId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def papi_get_cm_conditional_all_orders(
        self,
        *,
        symbol: str | None = None,
        strategyId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.CmConditionalOrder]:
        """COIN-M conditional orders in every state, of one symbol or all.

        GET /papi/v1/cm/conditional/allOrders (signed, USER_DATA, weight 1-40)

        :param symbol: Only this COIN-M symbol.
        :param strategyId: The first order to return.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Max 1000.
        :returns: list of CmConditionalOrder
        """
        return self._request(
            _e.PAPI_GET_CM_CONDITIONAL_ALL_ORDERS,
            symbol=symbol,
            strategyId=strategyId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def papi_get_cm_conditional_open_order(
        self,
        *,
        symbol: str,
        strategyId: int | None = None,
        newClientStrategyId: str | None = None,
        **params: Any,
    ) -> t.CmConditionalOrder:
        """One COIN-M conditional order while it waits; an error once it has triggered.

        GET /papi/v1/cm/conditional/openOrder (signed, USER_DATA, weight 1)

        - Needs one of strategyId or newClientStrategyId.

        :param symbol: COIN-M symbol, e.g. BTCUSD_PERP.
        :param strategyId: Binance's id of the conditional order.
        :param newClientStrategyId: Your id of the conditional order.
        :returns: CmConditionalOrder
        """
        return self._request(
            _e.PAPI_GET_CM_CONDITIONAL_OPEN_ORDER,
            symbol=symbol,
            strategyId=strategyId,
            newClientStrategyId=newClientStrategyId,
            **params,
        )

    def papi_get_cm_conditional_open_orders(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.CmConditionalOrder]:
        """COIN-M conditional orders that have not triggered, of one symbol or all.

        GET /papi/v1/cm/conditional/openOrders (signed, USER_DATA, weight 1-40)

        :param symbol: Only this COIN-M symbol.
        :returns: list of CmConditionalOrder
        """
        return self._request(_e.PAPI_GET_CM_CONDITIONAL_OPEN_ORDERS, symbol=symbol, **params)

    def papi_get_cm_conditional_order_history(
        self,
        *,
        symbol: str,
        strategyId: int | None = None,
        newClientStrategyId: str | None = None,
        **params: Any,
    ) -> t.CmConditionalOrder:
        """State of one COIN-M conditional order, and the order that it placed.

        GET /papi/v1/cm/conditional/orderHistory (signed, USER_DATA, weight 1)

        - Needs one of strategyId or newClientStrategyId.

        :param symbol: COIN-M symbol, e.g. BTCUSD_PERP.
        :param strategyId: Binance's id of the conditional order.
        :param newClientStrategyId: Your id of the conditional order.
        :returns: CmConditionalOrder
        """
        return self._request(
            _e.PAPI_GET_CM_CONDITIONAL_ORDER_HISTORY,
            symbol=symbol,
            strategyId=strategyId,
            newClientStrategyId=newClientStrategyId,
            **params,
        )

    def papi_get_cm_force_orders(
        self,
        *,
        symbol: str | None = None,
        autoCloseType: e.AutoCloseTypeLike | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.CmOrder]:
        """Orders by which your COIN-M positions were liquidated or auto-deleveraged.

        GET /papi/v1/cm/forceOrders (signed, USER_DATA, weight 20-50)

        :param symbol: Only this COIN-M symbol.
        :param autoCloseType: Only orders of this kind. LIQUIDATION or ADL.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Max 100.
        :returns: list of CmOrder
        """
        return self._request(
            _e.PAPI_GET_CM_FORCE_ORDERS,
            symbol=symbol,
            autoCloseType=autoCloseType,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def papi_get_cm_open_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        **params: Any,
    ) -> list[t.CmOrder]:
        """One COIN-M order while it is open; an error once it is filled or cancelled.

        GET /papi/v1/cm/openOrder (signed, USER_DATA, weight 1)

        - Needs one of orderId or origClientOrderId.

        :param symbol: COIN-M symbol, e.g. BTCUSD_PERP.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :returns: list of CmOrder
        """
        return self._request(
            _e.PAPI_GET_CM_OPEN_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    def papi_get_cm_open_orders(
        self, *, symbol: str | None = None, pair: str | None = None, **params: Any
    ) -> list[t.CmOrder]:
        """COIN-M orders on the book, of one symbol, a pair or all.

        GET /papi/v1/cm/openOrders (signed, USER_DATA, weight 1-40)

        :param symbol: Only this COIN-M symbol.
        :param pair: All symbols of this pair.
        :returns: list of CmOrder
        """
        return self._request(_e.PAPI_GET_CM_OPEN_ORDERS, symbol=symbol, pair=pair, **params)

    def papi_get_cm_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        **params: Any,
    ) -> t.CmOrder:
        """State of one COIN-M order, open or finished.

        GET /papi/v1/cm/order (signed, USER_DATA, weight 1)

        - Needs one of orderId or origClientOrderId.

        :param symbol: COIN-M symbol, e.g. BTCUSD_PERP.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :returns: CmOrder
        """
        return self._request(
            _e.PAPI_GET_CM_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    def papi_get_cm_order_amendment(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.CmOrderAmendment]:
        """Changes of a symbol's COIN-M orders, with old and new values.

        GET /papi/v1/cm/orderAmendment (signed, TRADE, weight 1)

        - Needs one of orderId or origClientOrderId.

        :param symbol: COIN-M symbol, e.g. BTCUSD_PERP.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Max 1000.
        :returns: list of CmOrderAmendment
        """
        return self._request(
            _e.PAPI_GET_CM_ORDER_AMENDMENT,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def papi_get_cm_user_trades(
        self,
        *,
        symbol: str | None = None,
        pair: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        fromId: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.CmTrade]:
        """Your COIN-M trades in one symbol or pair, with commission and realized profit.

        GET /papi/v1/cm/userTrades (signed, USER_DATA, weight 20-40)

        - Needs one of symbol or pair.

        :param symbol: Only this COIN-M symbol.
        :param pair: All symbols of this pair.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param fromId: The first id to return.
        :param limit: How many items at most. Max 1000.
        :returns: list of CmTrade
        """
        return self._request(
            _e.PAPI_GET_CM_USER_TRADES,
            symbol=symbol,
            pair=pair,
            startTime=startTime,
            endTime=endTime,
            fromId=fromId,
            limit=limit,
            **params,
        )

    def papi_modify_cm_order(
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
    ) -> t.ModifiedCmOrder:
        """Changes price or quantity of a COIN-M limit order, which goes back in the queue.

        PUT /papi/v1/cm/order (signed, TRADE, weight 1)

        - Needs one of orderId or origClientOrderId.

        :param symbol: COIN-M symbol, e.g. BTCUSD_PERP.
        :param side: BUY or SELL.
        :param quantity: Number of contracts.
        :param price: Limit price, in the quote asset.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :param priceMatch: Price from the order book, instead of price. OPPONENT, OPPONENT_5,
            OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5, QUEUE_10 or QUEUE_20.
        :param modifyId: A number of yours for this change.
        :returns: ModifiedCmOrder
        """
        return self._request(
            _e.PAPI_MODIFY_CM_ORDER,
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

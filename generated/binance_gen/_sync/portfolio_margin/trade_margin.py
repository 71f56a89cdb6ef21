# Generated from spec/portfolio_margin/trade_margin.yaml by "make generate"; do not edit.
"""Portfolio margin, trade margin: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import portfolio_margin as _e
from ...runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ... import enums as e
    from ...runtime.encoding import Number
    from ...types import portfolio_margin as t


class PortfolioMarginTradeMarginMixin(SyncClient):
    """Portfolio margin, trade margin.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def papi_cancel_margin_all_open_orders(
        self, *, symbol: str, **params: Any
    ) -> list[t.CanceledMarginOrder | t.CanceledMarginOrderList]:
        """Cancels every open margin order of one pair, order lists included.

        DELETE /papi/v1/margin/allOpenOrders (signed, TRADE, weight 5)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: list of CanceledMarginOrder or CanceledMarginOrderList
        """
        return self._request(_e.PAPI_CANCEL_MARGIN_ALL_OPEN_ORDERS, symbol=symbol, **params)

    def papi_cancel_margin_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        **params: Any,
    ) -> t.CanceledMarginOrder:
        """Cancels one margin order by Binance's id or yours.

        DELETE /papi/v1/margin/order (signed, TRADE, weight 2)

        - Needs one of orderId or origClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :param newClientOrderId: Your id of this cancellation.
        :returns: CanceledMarginOrder
        """
        return self._request(
            _e.PAPI_CANCEL_MARGIN_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            newClientOrderId=newClientOrderId,
            **params,
        )

    def papi_cancel_margin_order_list(
        self,
        *,
        symbol: str,
        orderListId: int | None = None,
        listClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        **params: Any,
    ) -> t.CanceledMarginOrderList:
        """Cancels a margin order list with all its orders.

        DELETE /papi/v1/margin/orderList (signed, TRADE, weight 2)

        - Needs one of orderListId or listClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderListId: Binance's id of the order list.
        :param listClientOrderId: Your id of the order list.
        :param newClientOrderId: Your id of this cancellation.
        :returns: CanceledMarginOrderList
        """
        return self._request(
            _e.PAPI_CANCEL_MARGIN_ORDER_LIST,
            symbol=symbol,
            orderListId=orderListId,
            listClientOrderId=listClientOrderId,
            newClientOrderId=newClientOrderId,
            **params,
        )

    def papi_create_margin_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.OrderTypeLike,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        stopPrice: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: e.OrderResponseTypeLike | None = None,
        icebergQty: Number | None = None,
        sideEffectType: e.SideEffectTypeLike | None = None,
        timeInForce: e.TimeInForceLike | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        autoRepayAtCancel: bool | None = None,
        **params: Any,
    ) -> t.NewMarginOrder:
        """Places a margin order, which can borrow or repay as it goes (``sideEffectType``).

        POST /papi/v1/margin/order (signed, TRADE, weight 1)

        - ``type`` LIMIT, STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs timeInForce, quantity and
          price.
        - ``type`` LIMIT_MAKER needs quantity and price.
        - ``type`` MARKET needs one of quantity or quoteOrderQty.
        - ``type`` STOP_LOSS or TAKE_PROFIT needs quantity.
        - ``type`` STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT or TAKE_PROFIT_LIMIT needs stopPrice.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param type: Decides which other parameters are needed. LIMIT, MARKET, STOP_LOSS,
            STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT or LIMIT_MAKER.
        :param quantity: Amount of the base asset.
        :param quoteOrderQty: Amount of the quote asset, for market orders.
        :param price: Limit price, in the quote asset.
        :param stopPrice: Price that triggers the order.
        :param newClientOrderId: Your id of the order, unique among open ones; Binance makes one up.
        :param newOrderRespType: How much to answer. ACK, RESULT or FULL.
        :param icebergQty: Quantity to show in the book; needs timeInForce GTC.
        :param sideEffectType: Whether the order borrows or repays; neither when absent.
            NO_SIDE_EFFECT, MARGIN_BUY, AUTO_REPAY or AUTO_BORROW_REPAY.
        :param timeInForce: GTC, IOC or FOK.
        :param selfTradePreventionMode: What expires before two orders of one owner trade. NONE,
            EXPIRE_TAKER, EXPIRE_MAKER or EXPIRE_BOTH.
        :param autoRepayAtCancel: Repay what the order borrowed when it is cancelled.
        :returns: NewMarginOrder
        """
        return self._request(
            _e.PAPI_CREATE_MARGIN_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            quantity=quantity,
            quoteOrderQty=quoteOrderQty,
            price=price,
            stopPrice=stopPrice,
            newClientOrderId=newClientOrderId,
            newOrderRespType=newOrderRespType,
            icebergQty=icebergQty,
            sideEffectType=sideEffectType,
            timeInForce=timeInForce,
            selfTradePreventionMode=selfTradePreventionMode,
            autoRepayAtCancel=autoRepayAtCancel,
            **params,
        )

    def papi_get_margin_all_order_list(
        self,
        *,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.MarginOrderList]:
        """Margin order lists in every state, by time or from an id on.

        GET /papi/v1/margin/allOrderList (signed, USER_DATA, weight 100)

        :param fromId: The first id to return; not together with startTime or endTime.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Max 1000.
        :returns: list of MarginOrderList
        """
        return self._request(
            _e.PAPI_GET_MARGIN_ALL_ORDER_LIST,
            fromId=fromId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def papi_get_margin_all_orders(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.MarginOrder]:
        """Margin orders of one pair in every state, by time or from an id on.

        GET /papi/v1/margin/allOrders (signed, USER_DATA, weight 100)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: The first order to return.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Max 500.
        :returns: list of MarginOrder
        """
        return self._request(
            _e.PAPI_GET_MARGIN_ALL_ORDERS,
            symbol=symbol,
            orderId=orderId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def papi_get_margin_force_orders(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.MarginForceOrders:
        """Orders by which your margin positions were liquidated.

        GET /papi/v1/margin/forceOrders (signed, USER_DATA, weight 1)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param current: Page, from 1.
        :param size: How many items on a page. Max 100.
        :returns: MarginForceOrders
        """
        return self._request(
            _e.PAPI_GET_MARGIN_FORCE_ORDERS,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    def papi_get_margin_my_trades(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        fromId: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.MarginTrade]:
        """Your margin trades in one pair, with commission.

        GET /papi/v1/margin/myTrades (signed, USER_DATA, weight 5)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Only trades of this order.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param fromId: The first id to return.
        :param limit: How many items at most. Max 1000.
        :returns: list of MarginTrade
        """
        return self._request(
            _e.PAPI_GET_MARGIN_MY_TRADES,
            symbol=symbol,
            orderId=orderId,
            startTime=startTime,
            endTime=endTime,
            fromId=fromId,
            limit=limit,
            **params,
        )

    def papi_get_margin_open_order_list(self, **params: Any) -> list[t.MarginOrderList]:
        """Margin order lists that are still open.

        GET /papi/v1/margin/openOrderList (signed, USER_DATA, weight 5)

        :returns: list of MarginOrderList
        """
        return self._request(_e.PAPI_GET_MARGIN_OPEN_ORDER_LIST, **params)

    def papi_get_margin_open_orders(self, *, symbol: str, **params: Any) -> list[t.MarginOrder]:
        """Margin orders of one pair that are on the book.

        GET /papi/v1/margin/openOrders (signed, USER_DATA, weight 5)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: list of MarginOrder
        """
        return self._request(_e.PAPI_GET_MARGIN_OPEN_ORDERS, symbol=symbol, **params)

    def papi_get_margin_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        **params: Any,
    ) -> t.MarginOrder:
        """State of one margin order, open or finished.

        GET /papi/v1/margin/order (signed, USER_DATA, weight 10)

        - Needs one of orderId or origClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :returns: MarginOrder
        """
        return self._request(
            _e.PAPI_GET_MARGIN_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    def papi_get_margin_order_list(
        self, *, orderListId: int | None = None, origClientOrderId: str | None = None, **params: Any
    ) -> t.MarginOrderList:
        """State of one margin order list.

        GET /papi/v1/margin/orderList (signed, USER_DATA, weight 5)

        - Needs one of orderListId or origClientOrderId.

        :param orderListId: Binance's id of the order list.
        :param origClientOrderId: Your id of the order list.
        :returns: MarginOrderList
        """
        return self._request(
            _e.PAPI_GET_MARGIN_ORDER_LIST,
            orderListId=orderListId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    def papi_margin_loan(self, *, asset: str, amount: Number, **params: Any) -> t.TransactionId:
        """Borrows an asset into the margin wallet.

        POST /papi/v1/marginLoan (signed, MARGIN, weight 100)

        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :returns: TransactionId
        """
        return self._request(_e.PAPI_MARGIN_LOAN, asset=asset, amount=amount, **params)

    def papi_margin_order_oco(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        quantity: Number,
        price: Number,
        stopPrice: Number,
        listClientOrderId: str | None = None,
        limitClientOrderId: str | None = None,
        limitIcebergQty: Number | None = None,
        stopClientOrderId: str | None = None,
        stopLimitPrice: Number | None = None,
        stopIcebergQty: Number | None = None,
        stopLimitTimeInForce: e.TimeInForceLike | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        sideEffectType: Literal["NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_REPAY"] | None = None,
        **params: Any,
    ) -> t.NewMarginOrderList:
        """Places a limit and a stop order on margin; the first to act cancels the other.

        POST /papi/v1/margin/order/oco (signed, TRADE, weight 1, 2 orders)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param quantity: Amount of the base asset.
        :param price: Price of the limit maker order.
        :param stopPrice: Price that triggers the stop loss order.
        :param listClientOrderId: Your id of the order list; Binance makes one up.
        :param limitClientOrderId: Your id of the limit maker order.
        :param limitIcebergQty: Quantity of the limit maker order to show.
        :param stopClientOrderId: Your id of the stop loss order.
        :param stopLimitPrice: Makes it a stop loss limit order.
        :param stopIcebergQty: Quantity of the stop loss order to show.
        :param stopLimitTimeInForce: Goes with stopLimitPrice. GTC, IOC or FOK.
        :param newOrderRespType: How much to answer. ACK or RESULT.
        :param sideEffectType: Whether the orders borrow or repay. NO_SIDE_EFFECT, MARGIN_BUY or
            AUTO_REPAY. Default NO_SIDE_EFFECT.
        :returns: NewMarginOrderList
        """
        return self._request(
            _e.PAPI_MARGIN_ORDER_OCO,
            symbol=symbol,
            side=side,
            quantity=quantity,
            price=price,
            stopPrice=stopPrice,
            listClientOrderId=listClientOrderId,
            limitClientOrderId=limitClientOrderId,
            limitIcebergQty=limitIcebergQty,
            stopClientOrderId=stopClientOrderId,
            stopLimitPrice=stopLimitPrice,
            stopIcebergQty=stopIcebergQty,
            stopLimitTimeInForce=stopLimitTimeInForce,
            newOrderRespType=newOrderRespType,
            sideEffectType=sideEffectType,
            **params,
        )

    papi_create_margin_oco_order = papi_margin_order_oco

    def papi_repay_loan(self, *, asset: str, amount: Number, **params: Any) -> t.TransactionId:
        """Repays what you borrowed of an asset, from the margin wallet.

        POST /papi/v1/repayLoan (signed, MARGIN, weight 100)

        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :returns: TransactionId
        """
        return self._request(_e.PAPI_REPAY_LOAN, asset=asset, amount=amount, **params)

    def papi_repay_margin_debt(
        self,
        *,
        asset: str,
        amount: Number | None = None,
        specifyRepayAssets: Sequence[str] | None = None,
        **params: Any,
    ) -> t.RepaidDebt:
        """Repays a margin debt, with other assets where you name them.

        POST /papi/v1/margin/repay-debt (signed, TRADE, weight 3000)

        :param asset: Asset, e.g. BTC.
        :param amount: How much of the debt; all of it when absent.
        :param specifyRepayAssets: Assets to repay with, after the asset itself.
        :returns: RepaidDebt
        """
        return self._request(
            _e.PAPI_REPAY_MARGIN_DEBT,
            asset=asset,
            amount=amount,
            specifyRepayAssets=specifyRepayAssets,
            **params,
        )

    papi_get_margin_repay_debt = papi_repay_margin_debt

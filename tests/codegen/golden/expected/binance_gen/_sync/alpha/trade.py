# Generated from spec/alpha/trade.yaml by "make generate"; do not edit.
"""Alpha, trade: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..._endpoints import alpha as _e
from ...runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from typing import Literal

    from ... import enums as e
    from ...runtime.encoding import Number
    from ...types import alpha as t


class AlphaTradeMixin(SyncClient):
    """Alpha, trade.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    @overload
    def cancel_order(
        self,
        symbol: str,
        listenKey: str | None = None,
        *,
        waitId: int,
        conditional: bool | None = None,
        **params: Any,
    ) -> t.Ack: ...

    @overload
    def cancel_order(
        self,
        symbol: str,
        listenKey: str | None = None,
        *,
        conditional: Literal[True],
        waitId: None = None,
        **params: Any,
    ) -> t.Ack: ...

    @overload
    def cancel_order(
        self,
        symbol: str,
        listenKey: str | None = None,
        *,
        conditional: Literal[False] | None = None,
        waitId: None = None,
        **params: Any,
    ) -> t.Order: ...

    @overload
    def cancel_order(
        self,
        symbol: str,
        listenKey: str | None = None,
        *,
        conditional: bool | None = None,
        waitId: int | None = None,
        **params: Any,
    ) -> t.Ack | t.Order: ...

    def cancel_order(
        self,
        symbol: str,
        listenKey: str | None = None,
        *,
        conditional: bool | None = None,
        waitId: int | None = None,
        **params: Any,
    ) -> t.Ack | t.Order:
        """Takes one order off the book, or one that waits.

        DELETE /api/v3/order (signed, TRADE, weight 1)

        - With ``conditional`` true it is :meth:`cancel_waiting_order`.
        - With ``waitId`` it is :meth:`cancel_waiting_order`.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param conditional: Whether it waits for its trigger.
        :param listenKey: Not needed.
        :param waitId: Id of an order that waits.
        :returns: Order
        """
        return self._request(
            _e.CANCEL_ORDER,
            symbol=symbol,
            conditional=conditional,
            listenKey=listenKey,
            waitId=waitId,
            **params,
        )

    @overload
    def ws_cancel_order(
        self,
        symbol: str,
        listenKey: str | None = None,
        *,
        waitId: int,
        conditional: bool | None = None,
        **params: Any,
    ) -> t.Ack: ...

    @overload
    def ws_cancel_order(
        self,
        symbol: str,
        listenKey: str | None = None,
        *,
        conditional: Literal[True],
        waitId: None = None,
        **params: Any,
    ) -> t.Ack: ...

    @overload
    def ws_cancel_order(
        self,
        symbol: str,
        listenKey: str | None = None,
        *,
        conditional: Literal[False] | None = None,
        waitId: None = None,
        **params: Any,
    ) -> t.Order: ...

    @overload
    def ws_cancel_order(
        self,
        symbol: str,
        listenKey: str | None = None,
        *,
        conditional: bool | None = None,
        waitId: int | None = None,
        **params: Any,
    ) -> t.Ack | t.Order: ...

    def ws_cancel_order(
        self,
        symbol: str,
        listenKey: str | None = None,
        *,
        conditional: bool | None = None,
        waitId: int | None = None,
        **params: Any,
    ) -> t.Ack | t.Order:
        """:meth:`cancel_order` over the WebSocket API (``order.cancel``)."""
        return self._ws_request(
            _e.CANCEL_ORDER,
            symbol=symbol,
            conditional=conditional,
            listenKey=listenKey,
            waitId=waitId,
            **params,
        )

    def cancel_waiting_order(
        self, *, symbol: str, waitId: int | None = None, **params: Any
    ) -> t.Ack:
        """Takes one order off the list of those that wait.

        DELETE /api/v3/waiting (signed, TRADE, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: Ack
        """
        return self._request(_e.CANCEL_WAITING_ORDER, symbol=symbol, waitId=waitId, **params)

    @overload
    def create_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: Literal["LIMIT", "MARKET", e.OrderType.LIMIT, e.OrderType.MARKET],
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        hidden: e.FlagLike | None = None,
        **params: Any,
    ) -> t.Order: ...

    @overload
    def create_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: Literal["STOP", "TAKE_PROFIT", e.OrderType.STOP, e.OrderType.TAKE_PROFIT],
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        hidden: e.FlagLike | None = None,
        **params: Any,
    ) -> t.Ack: ...

    @overload
    def create_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.OrderTypeLike,
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        hidden: e.FlagLike | None = None,
        **params: Any,
    ) -> t.Order | t.Ack: ...

    def create_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.OrderTypeLike,
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        hidden: e.FlagLike | None = None,
        **params: Any,
    ) -> t.Order | t.Ack:
        """Places an order on the book.

        POST /api/v3/order (signed, TRADE, weight 1, 1 order)

        - ``type`` LIMIT needs timeInForce, quantity and price.
        - With ``type`` STOP or TAKE_PROFIT it is :meth:`create_waiting_order`, with ``stopPrice``
          as ``triggerPrice``.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param type: LIMIT, MARKET, STOP or TAKE_PROFIT.
        :param timeInForce: GTC or IOC.
        :param quantity: In the base asset.
        :param price: Min 0.
        :param hidden: TRUE, FALSE or class.
        :returns: Order
        """
        return self._request(
            _e.CREATE_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            timeInForce=timeInForce,
            quantity=quantity,
            price=price,
            hidden=hidden,
            **params,
        )

    def order_limit_buy(
        self,
        timeInForce: e.TimeInForceLike = "GTC",
        *,
        symbol: str,
        quantity: Number | None = None,
        price: Number | None = None,
        hidden: e.FlagLike | None = None,
        **params: Any,
    ) -> t.Order:
        """Buys at a price or better.

        :meth:`create_order` with ``side=BUY`` and ``type=LIMIT``.
        """
        return self._request(
            _e.CREATE_ORDER,
            symbol=symbol,
            side="BUY",
            type="LIMIT",
            timeInForce=timeInForce,
            quantity=quantity,
            price=price,
            hidden=hidden,
            **params,
        )

    @overload
    def ws_create_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: Literal["LIMIT", "MARKET", e.OrderType.LIMIT, e.OrderType.MARKET],
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        hidden: e.FlagLike | None = None,
        **params: Any,
    ) -> t.Order: ...

    @overload
    def ws_create_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: Literal["STOP", "TAKE_PROFIT", e.OrderType.STOP, e.OrderType.TAKE_PROFIT],
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        hidden: e.FlagLike | None = None,
        **params: Any,
    ) -> t.Ack: ...

    @overload
    def ws_create_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.OrderTypeLike,
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        hidden: e.FlagLike | None = None,
        **params: Any,
    ) -> t.Order | t.Ack: ...

    def ws_create_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.OrderTypeLike,
        timeInForce: e.TimeInForceLike | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        hidden: e.FlagLike | None = None,
        **params: Any,
    ) -> t.Order | t.Ack:
        """:meth:`create_order` over the WebSocket API (``order.place``)."""
        return self._ws_request(
            _e.CREATE_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            timeInForce=timeInForce,
            quantity=quantity,
            price=price,
            hidden=hidden,
            **params,
        )

    def ws_order_limit_buy(
        self,
        timeInForce: e.TimeInForceLike = "GTC",
        *,
        symbol: str,
        quantity: Number | None = None,
        price: Number | None = None,
        hidden: e.FlagLike | None = None,
        **params: Any,
    ) -> t.Order:
        """Buys at a price or better.

        :meth:`ws_create_order` with ``side=BUY`` and ``type=LIMIT``.
        """
        return self._ws_request(
            _e.CREATE_ORDER,
            symbol=symbol,
            side="BUY",
            type="LIMIT",
            timeInForce=timeInForce,
            quantity=quantity,
            price=price,
            hidden=hidden,
            **params,
        )

    def create_waiting_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.OrderTypeLike,
        kind: Literal["CONDITIONAL"] = "CONDITIONAL",
        triggerPrice: Number | None = None,
        **params: Any,
    ) -> t.Ack:
        """Places an order that waits for its trigger.

        POST /api/v3/waiting (signed, TRADE, weight 1)

        :param kind: Only CONDITIONAL.
        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param type: LIMIT, MARKET, STOP or TAKE_PROFIT.
        :returns: Ack
        """
        return self._request(
            _e.CREATE_WAITING_ORDER,
            kind=kind,
            symbol=symbol,
            side=side,
            type=type,
            triggerPrice=triggerPrice,
            **params,
        )

    def ws_create_waiting_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: e.OrderTypeLike,
        kind: Literal["CONDITIONAL"] = "CONDITIONAL",
        triggerPrice: Number | None = None,
        **params: Any,
    ) -> t.Ack:
        """:meth:`create_waiting_order` over the WebSocket API (``waiting.place``)."""
        return self._ws_request(
            _e.CREATE_WAITING_ORDER,
            kind=kind,
            symbol=symbol,
            side=side,
            type=type,
            triggerPrice=triggerPrice,
            **params,
        )

    def get_order(
        self,
        *,
        symbol: str,
        orderId: int,
        lang: str | None = None,
        secret: str | None = None,
        **params: Any,
    ) -> t.Order:
        """State of one order; the twin answers less and costs less.

        GET /api/v3/orders/{symbol} (signed, USER_DATA, weight 200 of the account)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param lang: Sent as a header.
        :returns: Order
        """
        return self._request(
            _e.GET_ORDER, symbol=symbol, orderId=orderId, lang=lang, secret=secret, **params
        )

    def ws_get_order(
        self,
        *,
        symbol: str,
        orderId: int,
        lang: str | None = None,
        secret: str | None = None,
        wsOnly: int | None = None,
        **params: Any,
    ) -> t.Ack:
        """:meth:`get_order` over the WebSocket API (``order.status``, API key, weight 1)."""
        return self._ws_request(
            _e.WS_GET_ORDER,
            symbol=symbol,
            orderId=orderId,
            lang=lang,
            secret=secret,
            wsOnly=wsOnly,
            **params,
        )

    def ws_subscribe_user_data(
        self, *, permission: e.PermissionLike | None = None, **params: Any
    ) -> dict[str, int]:
        """Starts the events of an account on this connection.

        WebSocket API ``userDataStream.subscribe`` (API key, weight 2)

        :returns: dict of int
        """
        return self._ws_request(_e.SUBSCRIBE_USER_DATA, permission=permission, **params)

    ws_user_data = ws_subscribe_user_data

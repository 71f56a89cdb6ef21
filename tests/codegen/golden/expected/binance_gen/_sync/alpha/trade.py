# Generated from spec/alpha/trade.yaml by "make generate"; do not edit.
"""Alpha, trade: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import alpha as _e
from ...runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from ... import enums as e
    from ...runtime.encoding import Number
    from ...types import alpha as t


class AlphaTradeMixin(SyncClient):
    """Alpha, trade.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

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
    ) -> t.Order:
        """Places an order on the book.

        POST /api/v3/order (signed, TRADE, weight 1, 1 order)

        - ``type`` LIMIT needs timeInForce, quantity and price.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param side: BUY or SELL.
        :param type: LIMIT or MARKET.
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
    ) -> t.Order:
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

# Generated from spec/spot/account.yaml by "make generate"; do not edit.
"""Spot, account: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import spot as _e
from ...runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from ...types import spot as t


class SpotAccountMixin(SyncClient):
    """Spot, account.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def get_account(self, *, omitZeroBalances: bool | None = None, **params: Any) -> t.Account:
        """Balances, commission rates and permissions of the account.

        GET /api/v3/account (signed, USER_DATA, weight 20)

        :param omitZeroBalances: Leave out assets without a balance. Default false.
        :returns: Account
        """
        return self._request(_e.GET_ACCOUNT, omitZeroBalances=omitZeroBalances, **params)

    v3_get_account = get_account

    def ws_get_account(self, *, omitZeroBalances: bool | None = None, **params: Any) -> t.Account:
        """:meth:`get_account` over the WebSocket API (``account.status``)."""
        return self._ws_request(_e.GET_ACCOUNT, omitZeroBalances=omitZeroBalances, **params)

    def get_all_order_lists(
        self,
        *,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.OrderList]:
        """Order lists of the account, open and finished, within 24 hours or from an id on.

        GET /api/v3/allOrderList (signed, USER_DATA, weight 20)

        :param fromId: The first id to return; not together with startTime or endTime.
        :param startTime: From this time, inclusive (Unix ms or µs).
        :param endTime: Up to this time, inclusive (Unix ms or µs).
        :param limit: How many items at most. Default 500, max 1000.
        :returns: list of OrderList
        """
        return self._request(
            _e.GET_ALL_ORDER_LISTS,
            fromId=fromId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    v3_get_all_order_list = get_all_order_lists

    def ws_get_all_order_lists(
        self,
        *,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.OrderList]:
        """:meth:`get_all_order_lists` over the WebSocket API (``allOrderLists``)."""
        return self._ws_request(
            _e.GET_ALL_ORDER_LISTS,
            fromId=fromId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def get_all_orders(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Order]:
        """Orders of one symbol in every state, the latest, within 24 hours or from an id on.

        GET /api/v3/allOrders (signed, USER_DATA, weight 20)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: The first order to return.
        :param startTime: From this time, inclusive (Unix ms or µs).
        :param endTime: Up to this time, inclusive (Unix ms or µs).
        :param limit: How many items at most. Default 500, max 1000.
        :returns: list of Order
        """
        return self._request(
            _e.GET_ALL_ORDERS,
            symbol=symbol,
            orderId=orderId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    v3_get_all_orders = get_all_orders

    def ws_get_all_orders(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Order]:
        """:meth:`get_all_orders` over the WebSocket API (``allOrders``)."""
        return self._ws_request(
            _e.GET_ALL_ORDERS,
            symbol=symbol,
            orderId=orderId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def get_allocations(
        self,
        *,
        symbol: str,
        startTime: int | None = None,
        endTime: int | None = None,
        fromAllocationId: int | None = None,
        limit: int | None = None,
        orderId: int | None = None,
        **params: Any,
    ) -> list[t.Allocation]:
        """Fills of one symbol that smart order routing brought.

        GET /api/v3/myAllocations (signed, USER_DATA, weight 20)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param startTime: From this time, inclusive (Unix ms or µs).
        :param endTime: Up to this time, inclusive (Unix ms or µs).
        :param fromAllocationId: The first allocation to return.
        :param limit: How many items at most. Default 500, max 1000.
        :param orderId: Only allocations of this order.
        :returns: list of Allocation
        """
        return self._request(
            _e.GET_ALLOCATIONS,
            symbol=symbol,
            startTime=startTime,
            endTime=endTime,
            fromAllocationId=fromAllocationId,
            limit=limit,
            orderId=orderId,
            **params,
        )

    v3_get_my_allocations = get_allocations

    def ws_get_allocations(
        self,
        *,
        symbol: str,
        startTime: int | None = None,
        endTime: int | None = None,
        fromAllocationId: int | None = None,
        limit: int | None = None,
        orderId: int | None = None,
        **params: Any,
    ) -> list[t.Allocation]:
        """:meth:`get_allocations` over the WebSocket API (``myAllocations``)."""
        return self._ws_request(
            _e.GET_ALLOCATIONS,
            symbol=symbol,
            startTime=startTime,
            endTime=endTime,
            fromAllocationId=fromAllocationId,
            limit=limit,
            orderId=orderId,
            **params,
        )

    def get_commission_rates(self, *, symbol: str, **params: Any) -> t.CommissionRates:
        """Commission that the account pays on one symbol, as maker, taker, buyer and seller.

        GET /api/v3/account/commission (signed, USER_DATA, weight 20)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: CommissionRates
        """
        return self._request(_e.GET_COMMISSION_RATES, symbol=symbol, **params)

    v3_get_account_commission = get_commission_rates

    def ws_get_commission_rates(self, *, symbol: str, **params: Any) -> t.CommissionRates:
        """:meth:`get_commission_rates` over the WebSocket API (``account.commission``)."""
        return self._ws_request(_e.GET_COMMISSION_RATES, symbol=symbol, **params)

    def get_current_order_count(self, **params: Any) -> list[t.OrderCount]:
        """How many unfilled orders the account has placed in each interval, and how many it may.

        GET /api/v3/rateLimit/order (signed, USER_DATA, weight 40)

        :returns: list of OrderCount
        """
        return self._request(_e.GET_CURRENT_ORDER_COUNT, **params)

    v3_get_rate_limit_order = get_current_order_count

    def ws_get_current_order_count(self, **params: Any) -> list[t.OrderCount]:
        """:meth:`get_current_order_count` over the WebSocket API (``account.rateLimits.orders``)."""
        return self._ws_request(_e.GET_CURRENT_ORDER_COUNT, **params)

    ws_get_account_rate_limits_orders = ws_get_current_order_count

    def get_my_filters(self, *, symbol: str, **params: Any) -> t.MyFilters:
        """Filters that count for the account on one symbol, its limits per asset included.

        GET /api/v3/myFilters (signed, USER_DATA, weight 40)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: MyFilters
        """
        return self._request(_e.GET_MY_FILTERS, symbol=symbol, **params)

    def ws_get_my_filters(self, *, symbol: str, **params: Any) -> t.MyFilters:
        """:meth:`get_my_filters` over the WebSocket API (``myFilters``)."""
        return self._ws_request(_e.GET_MY_FILTERS, symbol=symbol, **params)

    def get_my_trades(
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
        """Fills of the account on one symbol, with price, quantity and commission.

        GET /api/v3/myTrades (signed, USER_DATA, weight 5-20)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Only fills of this order.
        :param startTime: From this time, inclusive (Unix ms or µs).
        :param endTime: Up to this time, inclusive (Unix ms or µs).
        :param fromId: The first id to return.
        :param limit: How many items at most. Default 500, max 1000.
        :returns: list of MyTrade
        """
        return self._request(
            _e.GET_MY_TRADES,
            symbol=symbol,
            orderId=orderId,
            startTime=startTime,
            endTime=endTime,
            fromId=fromId,
            limit=limit,
            **params,
        )

    v3_get_my_trades = get_my_trades

    def ws_get_my_trades(
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
        """:meth:`get_my_trades` over the WebSocket API (``myTrades``)."""
        return self._ws_request(
            _e.GET_MY_TRADES,
            symbol=symbol,
            orderId=orderId,
            startTime=startTime,
            endTime=endTime,
            fromId=fromId,
            limit=limit,
            **params,
        )

    def get_open_order_lists(self, **params: Any) -> list[t.OrderList]:
        """Order lists of the account that are not finished.

        GET /api/v3/openOrderList (signed, USER_DATA, weight 6)

        :returns: list of OrderList
        """
        return self._request(_e.GET_OPEN_ORDER_LISTS, **params)

    get_open_oco_orders = get_open_order_lists
    v3_get_open_order_list = get_open_order_lists

    def ws_get_open_order_lists(self, **params: Any) -> list[t.OrderList]:
        """:meth:`get_open_order_lists` over the WebSocket API (``openOrderLists.status``)."""
        return self._ws_request(_e.GET_OPEN_ORDER_LISTS, **params)

    ws_get_oco_open_orders = ws_get_open_order_lists

    def get_open_orders(self, *, symbol: str | None = None, **params: Any) -> list[t.Order]:
        """Open orders of one symbol or of all.

        GET /api/v3/openOrders (signed, USER_DATA, weight 6-80)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: list of Order
        """
        return self._request(_e.GET_OPEN_ORDERS, symbol=symbol, **params)

    v3_get_open_orders = get_open_orders

    def ws_get_open_orders(self, *, symbol: str | None = None, **params: Any) -> list[t.Order]:
        """:meth:`get_open_orders` over the WebSocket API (``openOrders.status``)."""
        return self._ws_request(_e.GET_OPEN_ORDERS, symbol=symbol, **params)

    def get_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        **params: Any,
    ) -> t.Order:
        """State of one order.

        GET /api/v3/order (signed, USER_DATA, weight 4)

        - Needs one of orderId or origClientOrderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Binance's id of the order.
        :param origClientOrderId: Your id of the order.
        :returns: Order
        """
        return self._request(
            _e.GET_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    v3_get_order = get_order

    def ws_get_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        **params: Any,
    ) -> t.Order:
        """:meth:`get_order` over the WebSocket API (``order.status``)."""
        return self._ws_request(
            _e.GET_ORDER,
            symbol=symbol,
            orderId=orderId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    def get_order_amendments(
        self,
        *,
        symbol: str,
        orderId: int,
        fromExecutionId: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.OrderAmendment]:
        """Every change of quantity that one order has seen.

        GET /api/v3/order/amendments (signed, USER_DATA, weight 4)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param orderId: Binance's id of the order.
        :param fromExecutionId: The first execution id to return.
        :param limit: How many items at most. Default 500, max 1000.
        :returns: list of OrderAmendment
        """
        return self._request(
            _e.GET_ORDER_AMENDMENTS,
            symbol=symbol,
            orderId=orderId,
            fromExecutionId=fromExecutionId,
            limit=limit,
            **params,
        )

    def ws_get_order_amendments(
        self,
        *,
        symbol: str,
        orderId: int,
        fromExecutionId: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.OrderAmendment]:
        """:meth:`get_order_amendments` over the WebSocket API (``order.amendments``)."""
        return self._ws_request(
            _e.GET_ORDER_AMENDMENTS,
            symbol=symbol,
            orderId=orderId,
            fromExecutionId=fromExecutionId,
            limit=limit,
            **params,
        )

    def get_order_list(
        self, *, orderListId: int | None = None, origClientOrderId: str | None = None, **params: Any
    ) -> t.OrderList:
        """State of one order list and the ids of its orders.

        GET /api/v3/orderList (signed, USER_DATA, weight 4)

        - Needs one of orderListId or origClientOrderId.

        :param orderListId: Binance's id of the order list.
        :param origClientOrderId: Your id of the order list.
        :returns: OrderList
        """
        return self._request(
            _e.GET_ORDER_LIST,
            orderListId=orderListId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    v3_get_order_list = get_order_list

    def ws_get_order_list(
        self, *, orderListId: int | None = None, origClientOrderId: str | None = None, **params: Any
    ) -> t.OrderList:
        """:meth:`get_order_list` over the WebSocket API (``orderList.status``)."""
        return self._ws_request(
            _e.GET_ORDER_LIST,
            orderListId=orderListId,
            origClientOrderId=origClientOrderId,
            **params,
        )

    ws_get_oco_order = ws_get_order_list

    def get_prevented_matches(
        self,
        *,
        symbol: str,
        preventedMatchId: int | None = None,
        orderId: int | None = None,
        fromPreventedMatchId: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.PreventedMatch]:
        """Matches of one symbol that self-trade prevention stopped.

        GET /api/v3/myPreventedMatches (signed, USER_DATA, weight 2-20)

        - Needs one of preventedMatchId or orderId.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param preventedMatchId: Only this one.
        :param orderId: Only those of this order.
        :param fromPreventedMatchId: The first id to return; together with orderId.
        :param limit: How many items at most. Default 500, max 1000.
        :returns: list of PreventedMatch
        """
        return self._request(
            _e.GET_PREVENTED_MATCHES,
            symbol=symbol,
            preventedMatchId=preventedMatchId,
            orderId=orderId,
            fromPreventedMatchId=fromPreventedMatchId,
            limit=limit,
            **params,
        )

    v3_get_my_prevented_matches = get_prevented_matches

    def ws_get_prevented_matches(
        self,
        *,
        symbol: str,
        preventedMatchId: int | None = None,
        orderId: int | None = None,
        fromPreventedMatchId: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.PreventedMatch]:
        """:meth:`get_prevented_matches` over the WebSocket API (``myPreventedMatches``)."""
        return self._ws_request(
            _e.GET_PREVENTED_MATCHES,
            symbol=symbol,
            preventedMatchId=preventedMatchId,
            orderId=orderId,
            fromPreventedMatchId=fromPreventedMatchId,
            limit=limit,
            **params,
        )

# Generated from spec/algo/ by "make generate"; do not edit.
"""Algo trading: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import TRADE, USER_DATA, Endpoint, PlacedOrder
from .products import ALGO

if TYPE_CHECKING:
    from ..types import algo as t

ALGO_CANCEL_FUTURES_ORDER: Endpoint[t.AlgoOrderCancelled] = Endpoint(
    "algo_cancel_futures_order", ALGO, rest="DELETE /sapi/v1/algo/futures/order", security=TRADE
)
ALGO_CANCEL_SPOT_ORDER: Endpoint[t.AlgoOrderCancelled] = Endpoint(
    "algo_cancel_spot_order", ALGO, rest="DELETE /sapi/v1/algo/spot/order", security=TRADE
)
ALGO_GET_FUTURES_HISTORICAL_ORDERS: Endpoint[t.FuturesAlgoOrders] = Endpoint(
    "algo_get_futures_historical_orders",
    ALGO,
    rest="GET /sapi/v1/algo/futures/historicalOrders",
    security=USER_DATA,
)
ALGO_GET_FUTURES_OPEN_ORDERS: Endpoint[t.FuturesAlgoOrders] = Endpoint(
    "algo_get_futures_open_orders",
    ALGO,
    rest="GET /sapi/v1/algo/futures/openOrders",
    security=USER_DATA,
)
ALGO_GET_FUTURES_SUB_ORDERS: Endpoint[t.AlgoSubOrders] = Endpoint(
    "algo_get_futures_sub_orders",
    ALGO,
    rest="GET /sapi/v1/algo/futures/subOrders",
    security=USER_DATA,
)
ALGO_GET_SPOT_HISTORICAL_ORDERS: Endpoint[t.SpotAlgoOrders] = Endpoint(
    "algo_get_spot_historical_orders",
    ALGO,
    rest="GET /sapi/v1/algo/spot/historicalOrders",
    security=USER_DATA,
)
ALGO_GET_SPOT_OPEN_ORDERS: Endpoint[t.SpotAlgoOrders] = Endpoint(
    "algo_get_spot_open_orders", ALGO, rest="GET /sapi/v1/algo/spot/openOrders", security=USER_DATA
)
ALGO_GET_SPOT_SUB_ORDERS: Endpoint[t.AlgoSubOrders] = Endpoint(
    "algo_get_spot_sub_orders", ALGO, rest="GET /sapi/v1/algo/spot/subOrders", security=USER_DATA
)
ALGO_CREATE_FUTURES_TWAP_ORDER: Endpoint[t.AlgoOrderAccepted] = Endpoint(
    "algo_create_futures_twap_order",
    ALGO,
    rest="POST /sapi/v1/algo/futures/newOrderTwap",
    security=TRADE,
    weight={"limiter": "UID", "else": 3000},
    order=PlacedOrder("clientAlgoId"),
)
ALGO_CREATE_FUTURES_VP_ORDER: Endpoint[t.AlgoOrderAccepted] = Endpoint(
    "algo_create_futures_vp_order",
    ALGO,
    rest="POST /sapi/v1/algo/futures/newOrderVp",
    security=TRADE,
    weight={"limiter": "UID", "else": 300},
    order=PlacedOrder("clientAlgoId"),
)
ALGO_CREATE_SPOT_TWAP_ORDER: Endpoint[t.AlgoOrderAccepted] = Endpoint(
    "algo_create_spot_twap_order",
    ALGO,
    rest="POST /sapi/v1/algo/spot/newOrderTwap",
    security=TRADE,
    weight={"limiter": "UID", "else": 3000},
    order=PlacedOrder("clientAlgoId"),
)
ALGO_CREATE_SPOT_VP_ORDER: Endpoint[t.AlgoOrderAccepted] = Endpoint(
    "algo_create_spot_vp_order",
    ALGO,
    rest="POST /sapi/v1/algo/spot/newOrderVp",
    security=TRADE,
    weight={"limiter": "UID", "else": 3000},
    order=PlacedOrder("clientAlgoId"),
)

# Generated from spec/portfolio_margin/streams.yaml by "make generate"; do not edit.
"""Portfolio margin: streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._endpoints.portfolio_margin import (
    PAPI_GET_BALANCE,
    PAPI_GET_CM_CONDITIONAL_OPEN_ORDERS,
    PAPI_GET_CM_OPEN_ORDERS,
    PAPI_GET_CM_POSITION_RISK,
    PAPI_GET_MARGIN_OPEN_ORDER_LIST,
    PAPI_GET_UM_ALGO_OPEN_ORDERS,
    PAPI_GET_UM_OPEN_ORDERS,
    PAPI_GET_UM_POSITION_RISK,
    PAPI_STREAM_CLOSE,
    PAPI_STREAM_GET_LISTEN_KEY,
    PAPI_STREAM_KEEPALIVE,
)
from .._endpoints.products import PORTFOLIO_MARGIN
from ..runtime.endpoint import Route, Stream

if TYPE_CHECKING:
    from ..types import portfolio_margin as t

PORTFOLIO_MARGIN_SOCKET: Stream[t.PortfolioMarginUserEvent] = Stream(
    "portfolio_margin_socket",
    PORTFOLIO_MARGIN,
    user={
        "create": PAPI_STREAM_GET_LISTEN_KEY,
        "keepalive": PAPI_STREAM_KEEPALIVE,
        "close": PAPI_STREAM_CLOSE,
    },
    every=1800,
    reconcile={
        "balances": Route(PAPI_GET_BALANCE),
        "open_cm_conditional_orders": Route(PAPI_GET_CM_CONDITIONAL_OPEN_ORDERS),
        "open_cm_orders": Route(PAPI_GET_CM_OPEN_ORDERS),
        "open_margin_order_lists": Route(PAPI_GET_MARGIN_OPEN_ORDER_LIST),
        "open_um_algo_orders": Route(PAPI_GET_UM_ALGO_OPEN_ORDERS),
        "open_um_orders": Route(PAPI_GET_UM_OPEN_ORDERS),
        "positions_cm": Route(PAPI_GET_CM_POSITION_RISK),
        "positions_um": Route(PAPI_GET_UM_POSITION_RISK),
    },
)

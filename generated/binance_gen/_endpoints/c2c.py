# Generated from spec/c2c/ by "make generate"; do not edit.
"""C2C: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import USER_DATA, Endpoint
from .products import C2C

if TYPE_CHECKING:
    from ..types import c2c as t

GET_C2C_TRADE_HISTORY: Endpoint[t.C2cTradeHistory] = Endpoint(
    "get_c2c_trade_history",
    C2C,
    rest="GET /sapi/v1/c2c/orderMatch/listUserOrderHistory",
    security=USER_DATA,
)

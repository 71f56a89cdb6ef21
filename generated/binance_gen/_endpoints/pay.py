# Generated from spec/pay/ by "make generate"; do not edit.
"""Binance Pay: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import USER_DATA, Endpoint
from .products import PAY

if TYPE_CHECKING:
    from ..types import pay as t

GET_PAY_TRADE_HISTORY: Endpoint[t.PayTransactions] = Endpoint(
    "get_pay_trade_history",
    PAY,
    rest="GET /sapi/v1/pay/transactions",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 3000},
)

# Generated from spec/fiat/ by "make generate"; do not edit.
"""Fiat: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import TRADE, USER_DATA, Endpoint
from .products import FIAT

if TYPE_CHECKING:
    from ..types import fiat as t

FIAT_DEPOSIT: Endpoint[t.FiatOrderAnswer] = Endpoint(
    "fiat_deposit",
    FIAT,
    rest="POST /sapi/v1/fiat/deposit",
    security=TRADE,
    weight={"limiter": "UID", "else": 45000},
    place={"currency": "body", "apiPaymentMethod": "body", "amount": "body", "ext": "body"},
)
FIAT_GET_ORDER_DETAIL: Endpoint[t.FiatOrderDetailAnswer] = Endpoint(
    "fiat_get_order_detail", FIAT, rest="GET /sapi/v1/fiat/get-order-detail", security=USER_DATA
)
FIAT_WITHDRAW: Endpoint[t.FiatOrderAnswer] = Endpoint(
    "fiat_withdraw",
    FIAT,
    rest="POST /sapi/v2/fiat/withdraw",
    security=TRADE,
    weight={"limiter": "UID", "else": 45000},
    place={
        "currency": "body",
        "apiPaymentMethod": "body",
        "amount": "body",
        "accountInfo": "body",
        "ext": "body",
    },
)
GET_FIAT_DEPOSIT_WITHDRAW_HISTORY: Endpoint[t.FiatOrders] = Endpoint(
    "get_fiat_deposit_withdraw_history",
    FIAT,
    rest="GET /sapi/v1/fiat/orders",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 45000},
)
GET_FIAT_PAYMENTS_HISTORY: Endpoint[t.FiatPayments] = Endpoint(
    "get_fiat_payments_history", FIAT, rest="GET /sapi/v1/fiat/payments", security=USER_DATA
)

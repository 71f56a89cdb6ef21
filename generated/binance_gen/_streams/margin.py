# Generated from spec/margin/streams.yaml by "make generate"; do not edit.
"""Margin: streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._endpoints.margin import (
    GET_ISOLATED_MARGIN_ACCOUNT,
    GET_MARGIN_ACCOUNT,
    GET_OPEN_MARGIN_OCO_ORDERS,
    GET_OPEN_MARGIN_ORDERS,
    MARGIN_CREATE_LISTEN_TOKEN,
    MARGIN_RISK_STREAM_CLOSE,
    MARGIN_RISK_STREAM_GET_LISTEN_KEY,
    MARGIN_RISK_STREAM_KEEPALIVE,
)
from .._endpoints.products import MARGIN_
from .._endpoints.spot import SESSION_SUBSCRIPTIONS, SUBSCRIBE_LISTEN_TOKEN, UNSUBSCRIBE_USER_DATA
from ..runtime.endpoint import Route, Stream

if TYPE_CHECKING:
    from ..types import margin as t

ISOLATED_MARGIN_SOCKET: Stream[t.MarginUserEvent] = Stream(
    "isolated_margin_socket",
    MARGIN_,
    params={"symbol": {"required": True}},
    user={
        "subscribe": SUBSCRIBE_LISTEN_TOKEN,
        "subscriptions": SESSION_SUBSCRIPTIONS,
        "unsubscribe": UNSUBSCRIBE_USER_DATA,
        "token": MARGIN_CREATE_LISTEN_TOKEN,
    },
    fixed={"isIsolated": True},
    reconcile={
        "balances": Route(GET_ISOLATED_MARGIN_ACCOUNT, rename={"symbol": "symbols"}),
        "open_order_lists": Route(
            GET_OPEN_MARGIN_OCO_ORDERS, rename={"symbol": "symbol"}, fixed={"isIsolated": "TRUE"}
        ),
        "open_orders": Route(
            GET_OPEN_MARGIN_ORDERS, rename={"symbol": "symbol"}, fixed={"isIsolated": "TRUE"}
        ),
    },
)
MARGIN_RISK_SOCKET: Stream[t.MarginRiskEvent] = Stream(
    "margin_risk_socket",
    MARGIN_,
    user={
        "create": MARGIN_RISK_STREAM_GET_LISTEN_KEY,
        "keepalive": MARGIN_RISK_STREAM_KEEPALIVE,
        "close": MARGIN_RISK_STREAM_CLOSE,
    },
    every=1800,
    reconcile={"balances": Route(GET_MARGIN_ACCOUNT)},
)
MARGIN_SOCKET: Stream[t.MarginUserEvent] = Stream(
    "margin_socket",
    MARGIN_,
    user={
        "subscribe": SUBSCRIBE_LISTEN_TOKEN,
        "subscriptions": SESSION_SUBSCRIPTIONS,
        "unsubscribe": UNSUBSCRIBE_USER_DATA,
        "token": MARGIN_CREATE_LISTEN_TOKEN,
    },
    reconcile={
        "balances": Route(GET_MARGIN_ACCOUNT),
        "open_order_lists": Route(GET_OPEN_MARGIN_OCO_ORDERS),
        "open_orders": Route(GET_OPEN_MARGIN_ORDERS),
    },
)

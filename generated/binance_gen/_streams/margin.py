# Generated from spec/margin/streams.yaml by "make generate"; do not edit.
"""Margin: streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._endpoints.margin import (
    MARGIN_CREATE_LISTEN_TOKEN,
    MARGIN_RISK_STREAM_CLOSE,
    MARGIN_RISK_STREAM_GET_LISTEN_KEY,
    MARGIN_RISK_STREAM_KEEPALIVE,
)
from .._endpoints.products import MARGIN_
from .._endpoints.spot import SESSION_SUBSCRIPTIONS, SUBSCRIBE_LISTEN_TOKEN, UNSUBSCRIBE_USER_DATA
from ..runtime.endpoint import Stream

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
)

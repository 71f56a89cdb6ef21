# Generated from spec/portfolio_margin_pro/streams.yaml by "make generate"; do not edit.
"""Portfolio margin Pro: streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._endpoints.portfolio_margin_pro import PM_PRO_GET_ACCOUNT, PM_PRO_GET_BALANCE
from .._endpoints.products import PORTFOLIO_MARGIN_PRO
from .._endpoints.usdm_futures import (
    FUTURES_STREAM_CLOSE,
    FUTURES_STREAM_GET_LISTEN_KEY,
    FUTURES_STREAM_KEEPALIVE,
)
from ..runtime.endpoint import Route, Stream

if TYPE_CHECKING:
    from ..types import portfolio_margin_pro as t

PM_PRO_USER_SOCKET: Stream[t.ProUserEvent] = Stream(
    "pm_pro_user_socket",
    PORTFOLIO_MARGIN_PRO,
    user={
        "create": FUTURES_STREAM_GET_LISTEN_KEY,
        "keepalive": FUTURES_STREAM_KEEPALIVE,
        "close": FUTURES_STREAM_CLOSE,
    },
    every=1800,
    reconcile={"account": Route(PM_PRO_GET_ACCOUNT), "balances": Route(PM_PRO_GET_BALANCE)},
)

# Generated from spec/portfolio_margin/streams.yaml by "make generate"; do not edit.
"""Portfolio margin: streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._endpoints.portfolio_margin import (
    PAPI_STREAM_CLOSE,
    PAPI_STREAM_GET_LISTEN_KEY,
    PAPI_STREAM_KEEPALIVE,
)
from .._endpoints.products import PORTFOLIO_MARGIN
from ..runtime.endpoint import Stream

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
)

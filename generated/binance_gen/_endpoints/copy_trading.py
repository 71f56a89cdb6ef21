# Generated from spec/copy_trading/ by "make generate"; do not edit.
"""Copy trading: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import TRADE, USER_DATA, Endpoint
from .products import COPY_TRADING

if TYPE_CHECKING:
    from ..types import copy_trading as t

COPY_TRADING_GET_FUTURES_LEAD_SYMBOLS: Endpoint[t.LeadSymbols] = Endpoint(
    "copy_trading_get_futures_lead_symbols",
    COPY_TRADING,
    rest="GET /sapi/v1/copyTrading/futures/leadSymbol",
    security=USER_DATA,
)
COPY_TRADING_GET_FUTURES_LEAD_TRADER_STATUS: Endpoint[t.LeadTraderStatusAnswer] = Endpoint(
    "copy_trading_get_futures_lead_trader_status",
    COPY_TRADING,
    rest="GET /sapi/v1/copyTrading/futures/userStatus",
    security=TRADE,
)

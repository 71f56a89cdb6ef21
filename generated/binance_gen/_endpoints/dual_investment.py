# Generated from spec/dual_investment/ by "make generate"; do not edit.
"""Dual Investment: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import USER_DATA, Endpoint
from .products import DUAL_INVESTMENT

if TYPE_CHECKING:
    from ..types import dual_investment as t

DUAL_INVESTMENT_CHANGE_AUTO_COMPOUND: Endpoint[t.AutoCompoundChanged] = Endpoint(
    "dual_investment_change_auto_compound",
    DUAL_INVESTMENT,
    rest="POST /sapi/v1/dci/product/auto_compound/edit-status",
    security=USER_DATA,
    deprecated="deprecated by Binance. Binance documents reinvestment no more (October 2026).",
)
DUAL_INVESTMENT_GET_ACCOUNT: Endpoint[t.DualInvestmentAccount] = Endpoint(
    "dual_investment_get_account",
    DUAL_INVESTMENT,
    rest="GET /sapi/v1/dci/product/accounts",
    security=USER_DATA,
)
DUAL_INVESTMENT_GET_POSITIONS: Endpoint[t.DualInvestmentPositions] = Endpoint(
    "dual_investment_get_positions",
    DUAL_INVESTMENT,
    rest="GET /sapi/v1/dci/product/positions",
    security=USER_DATA,
)
DUAL_INVESTMENT_GET_PRODUCT_LIST: Endpoint[t.DualInvestmentProducts] = Endpoint(
    "dual_investment_get_product_list", DUAL_INVESTMENT, rest="GET /sapi/v1/dci/product/list"
)
DUAL_INVESTMENT_SUBSCRIBE_PRODUCT: Endpoint[t.DualInvestmentSubscribed] = Endpoint(
    "dual_investment_subscribe_product",
    DUAL_INVESTMENT,
    rest="POST /sapi/v1/dci/product/subscribe",
    security=USER_DATA,
)

# Generated from spec/crypto_loan/ by "make generate"; do not edit.
"""Crypto loans: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import TRADE, USER_DATA, Endpoint
from .products import CRYPTO_LOAN

if TYPE_CHECKING:
    from typing import Any

    from ..types import crypto_loan as t

CRYPTO_LOAN_ADJUST_FLEXIBLE_LTV: Endpoint[t.FlexibleLtvAdjusted] = Endpoint(
    "crypto_loan_adjust_flexible_ltv",
    CRYPTO_LOAN,
    rest="POST /sapi/v2/loan/flexible/adjust/ltv",
    security=TRADE,
    weight={"limiter": "UID", "else": 6000},
)
CRYPTO_LOAN_BORROW_FLEXIBLE: Endpoint[t.FlexibleBorrowed] = Endpoint(
    "crypto_loan_borrow_flexible",
    CRYPTO_LOAN,
    rest="POST /sapi/v2/loan/flexible/borrow",
    security=TRADE,
    weight=6000,
)
CRYPTO_LOAN_GET_BORROW_HISTORY: Endpoint[t.Borrows] = Endpoint(
    "crypto_loan_get_borrow_history",
    CRYPTO_LOAN,
    rest="GET /sapi/v1/loan/borrow/history",
    security=USER_DATA,
    weight=400,
    deprecated="deprecated by Binance; use crypto_loan_get_flexible_borrow_history. Of fixed-term loans, which Binance documents no more (October 2026).",
)
CRYPTO_LOAN_GET_FLEXIBLE_BORROW_HISTORY: Endpoint[t.FlexibleBorrows] = Endpoint(
    "crypto_loan_get_flexible_borrow_history",
    CRYPTO_LOAN,
    rest="GET /sapi/v2/loan/flexible/borrow/history",
    security=USER_DATA,
    weight=400,
)
CRYPTO_LOAN_GET_FLEXIBLE_COLLATERAL_ASSETS: Endpoint[t.FlexibleCollateralAssets] = Endpoint(
    "crypto_loan_get_flexible_collateral_assets",
    CRYPTO_LOAN,
    rest="GET /sapi/v2/loan/flexible/collateral/data",
    security=USER_DATA,
    weight=400,
)
CRYPTO_LOAN_GET_FLEXIBLE_COLLATERAL_REPAY_RATE: Endpoint[t.CollateralRepayRate] = Endpoint(
    "crypto_loan_get_flexible_collateral_repay_rate",
    CRYPTO_LOAN,
    rest="GET /sapi/v2/loan/flexible/repay/rate",
    security=USER_DATA,
    weight=6000,
)
CRYPTO_LOAN_GET_FLEXIBLE_INTEREST_RATE_HISTORY: Endpoint[t.FlexibleInterestRates] = Endpoint(
    "crypto_loan_get_flexible_interest_rate_history",
    CRYPTO_LOAN,
    rest="GET /sapi/v2/loan/interestRateHistory",
    security=USER_DATA,
    weight=400,
)
CRYPTO_LOAN_GET_FLEXIBLE_LIQUIDATION_HISTORY: Endpoint[t.FlexibleLiquidations] = Endpoint(
    "crypto_loan_get_flexible_liquidation_history",
    CRYPTO_LOAN,
    rest="GET /sapi/v2/loan/flexible/liquidation/history",
    security=USER_DATA,
    weight=400,
)
CRYPTO_LOAN_GET_FLEXIBLE_LOANABLE_ASSETS: Endpoint[t.FlexibleLoanableAssets] = Endpoint(
    "crypto_loan_get_flexible_loanable_assets",
    CRYPTO_LOAN,
    rest="GET /sapi/v2/loan/flexible/loanable/data",
    security=USER_DATA,
    weight=400,
)
CRYPTO_LOAN_GET_FLEXIBLE_LTV_ADJUSTMENT_HISTORY: Endpoint[t.FlexibleLtvAdjustments] = Endpoint(
    "crypto_loan_get_flexible_ltv_adjustment_history",
    CRYPTO_LOAN,
    rest="GET /sapi/v2/loan/flexible/ltv/adjustment/history",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 400},
)
CRYPTO_LOAN_GET_FLEXIBLE_ONGOING_ORDERS: Endpoint[t.FlexibleLoans] = Endpoint(
    "crypto_loan_get_flexible_ongoing_orders",
    CRYPTO_LOAN,
    rest="GET /sapi/v2/loan/flexible/ongoing/orders",
    security=USER_DATA,
    weight=300,
)
CRYPTO_LOAN_GET_FLEXIBLE_REPAY_HISTORY: Endpoint[t.FlexibleRepayments] = Endpoint(
    "crypto_loan_get_flexible_repay_history",
    CRYPTO_LOAN,
    rest="GET /sapi/v2/loan/flexible/repay/history",
    security=USER_DATA,
    weight=400,
)
CRYPTO_LOAN_GET_INCOME_HISTORY: Endpoint[list[t.LoanIncome]] = Endpoint(
    "crypto_loan_get_income_history",
    CRYPTO_LOAN,
    rest="GET /sapi/v1/loan/income",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 6000},
    deprecated="deprecated by Binance. Of fixed-term loans, which Binance documents no more (October 2026).",
)
CRYPTO_LOAN_GET_LTV_ADJUSTMENT_HISTORY: Endpoint[t.LtvAdjustments] = Endpoint(
    "crypto_loan_get_ltv_adjustment_history",
    CRYPTO_LOAN,
    rest="GET /sapi/v1/loan/ltv/adjustment/history",
    security=USER_DATA,
    weight=400,
    deprecated="deprecated by Binance; use crypto_loan_get_flexible_ltv_adjustment_history. Of fixed-term loans, which Binance documents no more (October 2026).",
)
CRYPTO_LOAN_GET_REPAY_HISTORY: Endpoint[t.Repayments] = Endpoint(
    "crypto_loan_get_repay_history",
    CRYPTO_LOAN,
    rest="GET /sapi/v1/loan/repay/history",
    security=USER_DATA,
    weight=400,
    deprecated="deprecated by Binance; use crypto_loan_get_flexible_repay_history. Of fixed-term loans, which Binance documents no more (October 2026).",
)
CRYPTO_LOAN_REPAY_FLEXIBLE: Endpoint[t.FlexibleRepaid] = Endpoint(
    "crypto_loan_repay_flexible",
    CRYPTO_LOAN,
    rest="POST /sapi/v2/loan/flexible/repay",
    security=TRADE,
    weight=6000,
)
FUTURES_CROSS_COLLATERAL_ADJUST_HISTORY: Endpoint[Any] = Endpoint(
    "futures_cross_collateral_adjust_history",
    CRYPTO_LOAN,
    rest="GET /sapi/v1/futures/loan/adjustCollateral/history",
    security=USER_DATA,
    deprecated="deprecated by Binance; use crypto_loan_get_flexible_ltv_adjustment_history. Cross-collateral has ended; crypto loans took its place.",
)
FUTURES_CROSS_COLLATERAL_LIQUIDATION_HISTORY: Endpoint[Any] = Endpoint(
    "futures_cross_collateral_liquidation_history",
    CRYPTO_LOAN,
    rest="GET /sapi/v1/futures/loan/liquidationHistory",
    security=USER_DATA,
    deprecated="deprecated by Binance; use crypto_loan_get_flexible_liquidation_history. Cross-collateral has ended; crypto loans took its place.",
)
FUTURES_LOAN_BORROW_HISTORY: Endpoint[Any] = Endpoint(
    "futures_loan_borrow_history",
    CRYPTO_LOAN,
    rest="GET /sapi/v1/futures/loan/borrow/history",
    security=USER_DATA,
    deprecated="deprecated by Binance; use crypto_loan_get_flexible_borrow_history. Cross-collateral has ended; crypto loans took its place.",
)
FUTURES_LOAN_INTEREST_HISTORY: Endpoint[Any] = Endpoint(
    "futures_loan_interest_history",
    CRYPTO_LOAN,
    rest="GET /sapi/v1/futures/loan/interestHistory",
    security=USER_DATA,
    deprecated="deprecated by Binance. Cross-collateral has ended; crypto loans took its place.",
)
FUTURES_LOAN_REPAY_HISTORY: Endpoint[Any] = Endpoint(
    "futures_loan_repay_history",
    CRYPTO_LOAN,
    rest="GET /sapi/v1/futures/loan/repay/history",
    security=USER_DATA,
    deprecated="deprecated by Binance; use crypto_loan_get_flexible_repay_history. Cross-collateral has ended; crypto loans took its place.",
)
FUTURES_LOAN_WALLET: Endpoint[Any] = Endpoint(
    "futures_loan_wallet",
    CRYPTO_LOAN,
    rest="GET /sapi/v2/futures/loan/wallet",
    security=USER_DATA,
    weight=10,
    deprecated="deprecated by Binance; use crypto_loan_get_flexible_ongoing_orders. Cross-collateral has ended; crypto loans took its place.",
)
MARGIN_V1_GET_LOAN_COLLATERAL_DATA: Endpoint[Any] = Endpoint(
    "margin_v1_get_loan_collateral_data",
    CRYPTO_LOAN,
    rest="GET /sapi/v1/loan/collateral/data",
    security=USER_DATA,
    weight=400,
    deprecated="deprecated by Binance and switched off on 2024-11-05; use crypto_loan_get_flexible_collateral_assets. Binance no longer lends for a fixed term here.",
)
MARGIN_V1_GET_LOAN_LOANABLE_DATA: Endpoint[Any] = Endpoint(
    "margin_v1_get_loan_loanable_data",
    CRYPTO_LOAN,
    rest="GET /sapi/v1/loan/loanable/data",
    security=USER_DATA,
    weight=400,
    deprecated="deprecated by Binance and switched off on 2024-11-05; use crypto_loan_get_flexible_loanable_assets. Binance no longer lends for a fixed term here.",
)
MARGIN_V1_GET_LOAN_ONGOING_ORDERS: Endpoint[Any] = Endpoint(
    "margin_v1_get_loan_ongoing_orders",
    CRYPTO_LOAN,
    rest="GET /sapi/v1/loan/ongoing/orders",
    security=USER_DATA,
    weight=300,
    deprecated="deprecated by Binance and switched off on 2024-11-05; use crypto_loan_get_flexible_ongoing_orders. Binance no longer lends for a fixed term here.",
)
MARGIN_V1_GET_LOAN_REPAY_COLLATERAL_RATE: Endpoint[Any] = Endpoint(
    "margin_v1_get_loan_repay_collateral_rate",
    CRYPTO_LOAN,
    rest="GET /sapi/v1/loan/repay/collateral/rate",
    security=USER_DATA,
    weight=6000,
    deprecated="deprecated by Binance; use crypto_loan_get_flexible_collateral_repay_rate. Out of the documentation by 2026-07.",
)
MARGIN_V1_POST_LOAN_ADJUST_LTV: Endpoint[Any] = Endpoint(
    "margin_v1_post_loan_adjust_ltv",
    CRYPTO_LOAN,
    rest="POST /sapi/v1/loan/adjust/ltv",
    security=TRADE,
    weight={"limiter": "UID", "else": 6000},
    deprecated="deprecated by Binance and switched off on 2024-11-05; use crypto_loan_adjust_flexible_ltv. Binance no longer lends for a fixed term here.",
)
MARGIN_V1_POST_LOAN_BORROW: Endpoint[Any] = Endpoint(
    "margin_v1_post_loan_borrow",
    CRYPTO_LOAN,
    rest="POST /sapi/v1/loan/borrow",
    security=TRADE,
    weight={"limiter": "UID", "else": 6000},
    deprecated="deprecated by Binance and switched off on 2024-11-05; use crypto_loan_borrow_flexible. Binance no longer lends for a fixed term here.",
)
MARGIN_V1_POST_LOAN_CUSTOMIZE_MARGIN_CALL: Endpoint[Any] = Endpoint(
    "margin_v1_post_loan_customize_margin_call",
    CRYPTO_LOAN,
    rest="POST /sapi/v1/loan/customize/margin_call",
    security=TRADE,
    weight={"limiter": "UID", "else": 6000},
    deprecated="deprecated by Binance and switched off on 2024-11-05. Binance no longer lends for a fixed term here.",
)
MARGIN_V1_POST_LOAN_REPAY: Endpoint[Any] = Endpoint(
    "margin_v1_post_loan_repay",
    CRYPTO_LOAN,
    rest="POST /sapi/v1/loan/repay",
    security=TRADE,
    weight={"limiter": "UID", "else": 6000},
    deprecated="deprecated by Binance and switched off on 2024-11-05; use crypto_loan_repay_flexible. Binance no longer lends for a fixed term here.",
)

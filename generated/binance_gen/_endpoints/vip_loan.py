# Generated from spec/vip_loan/ by "make generate"; do not edit.
"""VIP loans: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import TRADE, USER_DATA, Endpoint
from .products import VIP_LOAN

if TYPE_CHECKING:
    from ..types import vip_loan as t

VIP_LOAN_BORROW: Endpoint[t.VipBorrowed] = Endpoint(
    "vip_loan_borrow",
    VIP_LOAN,
    rest="POST /sapi/v1/loan/vip/borrow",
    security=TRADE,
    weight={"limiter": "UID", "else": 6000},
    encode={"collateralAccountId": "comma", "collateralCoin": "comma"},
)
VIP_LOAN_BORROW_FIXED_RATE: Endpoint[t.VipBorrowedFixedRate] = Endpoint(
    "vip_loan_borrow_fixed_rate",
    VIP_LOAN,
    rest="POST /sapi/v1/loan/vip/fixed/borrow",
    security=TRADE,
    weight={"limiter": "UID", "else": 6000},
    encode={"collateralCoin": "comma", "collateralAccountId": "comma"},
)
VIP_LOAN_GET_ACCRUED_INTEREST: Endpoint[t.AccruedInterests] = Endpoint(
    "vip_loan_get_accrued_interest",
    VIP_LOAN,
    rest="GET /sapi/v1/loan/vip/accruedInterest",
    security=USER_DATA,
    weight=400,
)
VIP_LOAN_GET_APPLICATION_STATUS: Endpoint[t.LoanApplications] = Endpoint(
    "vip_loan_get_application_status",
    VIP_LOAN,
    rest="GET /sapi/v1/loan/vip/request/data",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 400},
)
VIP_LOAN_GET_BORROW_INTEREST_RATE: Endpoint[list[t.BorrowInterestRate]] = Endpoint(
    "vip_loan_get_borrow_interest_rate",
    VIP_LOAN,
    rest="GET /sapi/v1/loan/vip/request/interestRate",
    security=USER_DATA,
    weight=400,
    encode={"loanCoin": "comma"},
)
VIP_LOAN_GET_COLLATERAL_ACCOUNT: Endpoint[t.CollateralAccounts] = Endpoint(
    "vip_loan_get_collateral_account",
    VIP_LOAN,
    rest="GET /sapi/v1/loan/vip/collateral/account",
    security=USER_DATA,
    weight=6000,
)
VIP_LOAN_GET_COLLATERAL_ASSETS: Endpoint[t.CollateralAssets] = Endpoint(
    "vip_loan_get_collateral_assets",
    VIP_LOAN,
    rest="GET /sapi/v1/loan/vip/collateral/data",
    security=USER_DATA,
    weight=400,
)
VIP_LOAN_GET_FIXED_RATE_MARKET: Endpoint[t.FixedRateOffers] = Endpoint(
    "vip_loan_get_fixed_rate_market",
    VIP_LOAN,
    rest="GET /sapi/v1/loan/vip/fixed/market",
    security=USER_DATA,
    weight=6000,
)
VIP_LOAN_GET_INTEREST_RATE_HISTORY: Endpoint[t.VipInterestRates] = Endpoint(
    "vip_loan_get_interest_rate_history",
    VIP_LOAN,
    rest="GET /sapi/v1/loan/vip/interestRateHistory",
    security=USER_DATA,
    weight=400,
)
VIP_LOAN_GET_LOANABLE_ASSETS: Endpoint[t.LoanableAssets] = Endpoint(
    "vip_loan_get_loanable_assets",
    VIP_LOAN,
    rest="GET /sapi/v1/loan/vip/loanable/data",
    security=USER_DATA,
    weight=400,
)
VIP_LOAN_GET_ONGOING_ORDERS: Endpoint[t.VipLoans] = Endpoint(
    "vip_loan_get_ongoing_orders",
    VIP_LOAN,
    rest="GET /sapi/v1/loan/vip/ongoing/orders",
    security=USER_DATA,
    weight=400,
)
VIP_LOAN_GET_REPAY_HISTORY: Endpoint[t.VipRepayments] = Endpoint(
    "vip_loan_get_repay_history",
    VIP_LOAN,
    rest="GET /sapi/v1/loan/vip/repay/history",
    security=USER_DATA,
    weight=400,
)
VIP_LOAN_RENEW: Endpoint[t.VipRenewed] = Endpoint(
    "vip_loan_renew",
    VIP_LOAN,
    rest="POST /sapi/v1/loan/vip/renew",
    security=TRADE,
    weight={"limiter": "UID", "else": 6000},
)
VIP_LOAN_REPAY: Endpoint[t.VipRepaid] = Endpoint(
    "vip_loan_repay",
    VIP_LOAN,
    rest="POST /sapi/v1/loan/vip/repay",
    security=TRADE,
    weight={"limiter": "UID", "else": 6000},
)

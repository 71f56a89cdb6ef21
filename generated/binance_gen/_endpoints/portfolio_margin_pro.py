# Generated from spec/portfolio_margin_pro/ by "make generate"; do not edit.
"""Portfolio margin Pro: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import MARKET_DATA, TRADE, USER_DATA, Endpoint
from .products import PORTFOLIO_MARGIN_PRO

if TYPE_CHECKING:
    from typing import Any

    from ..types import portfolio_margin_pro as t

MARGIN_V1_POST_PORTFOLIO_MINT: Endpoint[Any] = Endpoint(
    "margin_v1_post_portfolio_mint",
    PORTFOLIO_MARGIN_PRO,
    rest="POST /sapi/v1/portfolio/mint",
    security=TRADE,
    weight={"limiter": "UID", "else": 1500},
    deprecated="deprecated by Binance and switched off on 2025-08-13; use bfusd_subscribe. Answers -21015; BFUSD is a product of Earn.",
)
MARGIN_V1_POST_PORTFOLIO_REDEEM: Endpoint[Any] = Endpoint(
    "margin_v1_post_portfolio_redeem",
    PORTFOLIO_MARGIN_PRO,
    rest="POST /sapi/v1/portfolio/redeem",
    security=TRADE,
    weight={"limiter": "UID", "else": 1500},
    deprecated="deprecated by Binance and switched off on 2025-08-13; use bfusd_redeem. Answers -21015; BFUSD is a product of Earn.",
)
PM_PRO_COLLECT_ALL_ASSETS: Endpoint[t.ResultText] = Endpoint(
    "pm_pro_collect_all_assets",
    PORTFOLIO_MARGIN_PRO,
    rest="POST /sapi/v1/portfolio/auto-collection",
    security=USER_DATA,
    weight=1500,
)
PM_PRO_COLLECT_ASSET: Endpoint[t.ResultText] = Endpoint(
    "pm_pro_collect_asset",
    PORTFOLIO_MARGIN_PRO,
    rest="POST /sapi/v1/portfolio/asset-collection",
    security=USER_DATA,
    weight=60,
)
PM_PRO_DELETE_MARGIN_CALL_LEVEL: Endpoint[t.ResultText] = Endpoint(
    "pm_pro_delete_margin_call_level",
    PORTFOLIO_MARGIN_PRO,
    rest="DELETE /sapi/v1/portfolio/margin-call-level",
    security=USER_DATA,
    weight=1500,
)
PM_PRO_GET_ACCOUNT: Endpoint[t.ProAccount] = Endpoint(
    "pm_pro_get_account",
    PORTFOLIO_MARGIN_PRO,
    rest="GET /sapi/v1/portfolio/account",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 5},
)
PM_PRO_GET_ASSET_INDEX_PRICE: Endpoint[list[t.AssetIndexPrice]] = Endpoint(
    "pm_pro_get_asset_index_price",
    PORTFOLIO_MARGIN_PRO,
    rest="GET /sapi/v1/portfolio/asset-index-price",
    security=MARKET_DATA,
    weight={"asset": 1, "else": 50},
)
PM_PRO_GET_ASSET_LEVERAGE: Endpoint[list[t.AssetLeverage]] = Endpoint(
    "pm_pro_get_asset_leverage",
    PORTFOLIO_MARGIN_PRO,
    rest="GET /sapi/v1/portfolio/margin-asset-leverage",
    security=USER_DATA,
    weight=50,
)
PM_PRO_GET_BALANCE: Endpoint[list[t.ProAssetBalance]] = Endpoint(
    "pm_pro_get_balance",
    PORTFOLIO_MARGIN_PRO,
    rest="GET /sapi/v1/portfolio/balance",
    security=USER_DATA,
    weight=20,
)
PM_PRO_GET_BANKRUPTCY_LOAN: Endpoint[t.AssetAmount] = Endpoint(
    "pm_pro_get_bankruptcy_loan",
    PORTFOLIO_MARGIN_PRO,
    rest="GET /sapi/v1/portfolio/pmLoan",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 500},
)
PM_PRO_GET_BANKRUPTCY_LOAN_REPAY_HISTORY: Endpoint[t.BankruptcyLoanRepayments] = Endpoint(
    "pm_pro_get_bankruptcy_loan_repay_history",
    PORTFOLIO_MARGIN_PRO,
    rest="GET /sapi/v1/portfolio/pmloan-history",
    security=USER_DATA,
    weight=500,
)
PM_PRO_GET_COLLATERAL_RATE: Endpoint[list[t.CollateralRate]] = Endpoint(
    "pm_pro_get_collateral_rate",
    PORTFOLIO_MARGIN_PRO,
    rest="GET /sapi/v1/portfolio/collateralRate",
    security=MARKET_DATA,
    weight=50,
)
PM_PRO_GET_DELTA_MODE: Endpoint[t.DeltaMode] = Endpoint(
    "pm_pro_get_delta_mode",
    PORTFOLIO_MARGIN_PRO,
    rest="GET /sapi/v1/portfolio/delta-mode",
    security=USER_DATA,
    weight=1500,
)
PM_PRO_GET_EARN_ASSET_BALANCE: Endpoint[t.AssetAmount] = Endpoint(
    "pm_pro_get_earn_asset_balance",
    PORTFOLIO_MARGIN_PRO,
    rest="GET /sapi/v1/portfolio/earn-asset-balance",
    security=USER_DATA,
    weight=1500,
)
PM_PRO_GET_INTEREST_HISTORY: Endpoint[list[t.ProNegativeBalanceInterest]] = Endpoint(
    "pm_pro_get_interest_history",
    PORTFOLIO_MARGIN_PRO,
    rest="GET /sapi/v1/portfolio/interest-history",
    security=USER_DATA,
    weight=50,
)
PM_PRO_GET_MARGIN_CALL_LEVEL: Endpoint[t.MarginCallLevel] = Endpoint(
    "pm_pro_get_margin_call_level",
    PORTFOLIO_MARGIN_PRO,
    rest="GET /sapi/v1/portfolio/margin-call-level",
    security=USER_DATA,
    weight=1500,
)
PM_PRO_GET_REPAY_FUTURES_SWITCH: Endpoint[t.AutoRepayFutures] = Endpoint(
    "pm_pro_get_repay_futures_switch",
    PORTFOLIO_MARGIN_PRO,
    rest="GET /sapi/v1/portfolio/repay-futures-switch",
    security=USER_DATA,
    weight=30,
)
PM_PRO_GET_SPAN_ACCOUNT: Endpoint[t.SpanAccount] = Endpoint(
    "pm_pro_get_span_account",
    PORTFOLIO_MARGIN_PRO,
    rest="GET /sapi/v2/portfolio/account",
    security=USER_DATA,
    weight=5,
)
PM_PRO_GET_TIERED_COLLATERAL_RATE: Endpoint[list[t.TieredCollateralRate]] = Endpoint(
    "pm_pro_get_tiered_collateral_rate",
    PORTFOLIO_MARGIN_PRO,
    rest="GET /sapi/v2/portfolio/collateralRate",
    security=USER_DATA,
    weight=50,
)
PM_PRO_REPAY_BANKRUPTCY_LOAN: Endpoint[t.TransactionId] = Endpoint(
    "pm_pro_repay_bankruptcy_loan",
    PORTFOLIO_MARGIN_PRO,
    rest="POST /sapi/v1/portfolio/repay",
    security=TRADE,
    weight={"limiter": "UID", "else": 3000},
)
PM_PRO_REPAY_FUTURES_NEGATIVE_BALANCE: Endpoint[t.ResultText] = Endpoint(
    "pm_pro_repay_futures_negative_balance",
    PORTFOLIO_MARGIN_PRO,
    rest="POST /sapi/v1/portfolio/repay-futures-negative-balance",
    security=USER_DATA,
    weight=1500,
)
PM_PRO_SET_DELTA_MODE: Endpoint[t.ResultText] = Endpoint(
    "pm_pro_set_delta_mode",
    PORTFOLIO_MARGIN_PRO,
    rest="POST /sapi/v1/portfolio/delta-mode",
    security=TRADE,
    weight=1500,
)
PM_PRO_SET_MARGIN_CALL_LEVEL: Endpoint[t.MarginCallLevel] = Endpoint(
    "pm_pro_set_margin_call_level",
    PORTFOLIO_MARGIN_PRO,
    rest="POST /sapi/v1/portfolio/margin-call-level",
    security=USER_DATA,
    weight=1500,
)
PM_PRO_SET_REPAY_FUTURES_SWITCH: Endpoint[t.ResultText] = Endpoint(
    "pm_pro_set_repay_futures_switch",
    PORTFOLIO_MARGIN_PRO,
    rest="POST /sapi/v1/portfolio/repay-futures-switch",
    security=TRADE,
    weight=1500,
)
PM_PRO_TRANSFER_BNB: Endpoint[t.TransactionId] = Endpoint(
    "pm_pro_transfer_bnb",
    PORTFOLIO_MARGIN_PRO,
    rest="POST /sapi/v1/portfolio/bnb-transfer",
    security=USER_DATA,
    weight=1500,
)
PM_PRO_TRANSFER_EARN_ASSET: Endpoint[t.ResultText] = Endpoint(
    "pm_pro_transfer_earn_asset",
    PORTFOLIO_MARGIN_PRO,
    rest="POST /sapi/v1/portfolio/earn-asset-transfer",
    security=TRADE,
    weight={"limiter": "UID", "else": 1500},
)

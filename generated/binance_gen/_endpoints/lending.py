# Generated from spec/lending/ by "make generate"; do not edit.
"""Savings and Auto-Invest: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import TRADE, USER_DATA, Endpoint
from .products import LENDING

if TYPE_CHECKING:
    from typing import Any

CHANGE_FIXED_ACTIVITY_TO_DAILY_POSITION: Endpoint[Any] = Endpoint(
    "change_fixed_activity_to_daily_position",
    LENDING,
    rest="POST /sapi/v1/lending/positionChanged",
    security=USER_DATA,
    deprecated="deprecated by Binance; use subscribe_simple_earn_flexible_product. Fixed savings and activities have ended.",
)
GET_FIXED_ACTIVITY_PROJECT_LIST: Endpoint[Any] = Endpoint(
    "get_fixed_activity_project_list",
    LENDING,
    rest="GET /sapi/v1/lending/project/list",
    security=USER_DATA,
    deprecated="deprecated by Binance; use get_simple_earn_locked_product_list. Fixed savings and activities have ended.",
)
MARGIN_V1_GET_LENDING_AUTO_INVEST_ALL_ASSET: Endpoint[Any] = Endpoint(
    "margin_v1_get_lending_auto_invest_all_asset",
    LENDING,
    rest="GET /sapi/v1/lending/auto-invest/all/asset",
    security=USER_DATA,
    deprecated="deprecated by Binance. Auto-Invest is in no documentation any more.",
)
MARGIN_V1_GET_LENDING_AUTO_INVEST_HISTORY_LIST: Endpoint[Any] = Endpoint(
    "margin_v1_get_lending_auto_invest_history_list",
    LENDING,
    rest="GET /sapi/v1/lending/auto-invest/history/list",
    security=USER_DATA,
    deprecated="deprecated by Binance. Auto-Invest is in no documentation any more.",
)
MARGIN_V1_GET_LENDING_AUTO_INVEST_INDEX_INFO: Endpoint[Any] = Endpoint(
    "margin_v1_get_lending_auto_invest_index_info",
    LENDING,
    rest="GET /sapi/v1/lending/auto-invest/index/info",
    security=USER_DATA,
    deprecated="deprecated by Binance. Auto-Invest is in no documentation any more.",
)
MARGIN_V1_GET_LENDING_AUTO_INVEST_INDEX_USER_SUMMARY: Endpoint[Any] = Endpoint(
    "margin_v1_get_lending_auto_invest_index_user_summary",
    LENDING,
    rest="GET /sapi/v1/lending/auto-invest/index/user-summary",
    security=USER_DATA,
    deprecated="deprecated by Binance. Auto-Invest is in no documentation any more.",
)
MARGIN_V1_GET_LENDING_AUTO_INVEST_ONE_OFF_STATUS: Endpoint[Any] = Endpoint(
    "margin_v1_get_lending_auto_invest_one_off_status",
    LENDING,
    rest="GET /sapi/v1/lending/auto-invest/one-off/status",
    security=USER_DATA,
    deprecated="deprecated by Binance. Auto-Invest is in no documentation any more.",
)
MARGIN_V1_GET_LENDING_AUTO_INVEST_PLAN_ID: Endpoint[Any] = Endpoint(
    "margin_v1_get_lending_auto_invest_plan_id",
    LENDING,
    rest="GET /sapi/v1/lending/auto-invest/plan/id",
    security=USER_DATA,
    deprecated="deprecated by Binance. Auto-Invest is in no documentation any more.",
)
MARGIN_V1_GET_LENDING_AUTO_INVEST_PLAN_LIST: Endpoint[Any] = Endpoint(
    "margin_v1_get_lending_auto_invest_plan_list",
    LENDING,
    rest="GET /sapi/v1/lending/auto-invest/plan/list",
    security=USER_DATA,
    deprecated="deprecated by Binance. Auto-Invest is in no documentation any more.",
)
MARGIN_V1_GET_LENDING_AUTO_INVEST_REBALANCE_HISTORY: Endpoint[Any] = Endpoint(
    "margin_v1_get_lending_auto_invest_rebalance_history",
    LENDING,
    rest="GET /sapi/v1/lending/auto-invest/rebalance/history",
    security=USER_DATA,
    deprecated="deprecated by Binance. Auto-Invest is in no documentation any more.",
)
MARGIN_V1_GET_LENDING_AUTO_INVEST_REDEEM_HISTORY: Endpoint[Any] = Endpoint(
    "margin_v1_get_lending_auto_invest_redeem_history",
    LENDING,
    rest="GET /sapi/v1/lending/auto-invest/redeem/history",
    security=USER_DATA,
    deprecated="deprecated by Binance. Auto-Invest is in no documentation any more.",
)
MARGIN_V1_GET_LENDING_AUTO_INVEST_SOURCE_ASSET_LIST: Endpoint[Any] = Endpoint(
    "margin_v1_get_lending_auto_invest_source_asset_list",
    LENDING,
    rest="GET /sapi/v1/lending/auto-invest/source-asset/list",
    security=USER_DATA,
    deprecated="deprecated by Binance. Auto-Invest is in no documentation any more.",
)
MARGIN_V1_GET_LENDING_AUTO_INVEST_TARGET_ASSET_LIST: Endpoint[Any] = Endpoint(
    "margin_v1_get_lending_auto_invest_target_asset_list",
    LENDING,
    rest="GET /sapi/v1/lending/auto-invest/target-asset/list",
    security=USER_DATA,
    deprecated="deprecated by Binance. Auto-Invest is in no documentation any more.",
)
MARGIN_V1_GET_LENDING_AUTO_INVEST_TARGET_ASSET_ROI_LIST: Endpoint[Any] = Endpoint(
    "margin_v1_get_lending_auto_invest_target_asset_roi_list",
    LENDING,
    rest="GET /sapi/v1/lending/auto-invest/target-asset/roi/list",
    security=USER_DATA,
    deprecated="deprecated by Binance. Auto-Invest is in no documentation any more.",
)
MARGIN_V1_POST_LENDING_AUTO_INVEST_ONE_OFF: Endpoint[Any] = Endpoint(
    "margin_v1_post_lending_auto_invest_one_off",
    LENDING,
    rest="POST /sapi/v1/lending/auto-invest/one-off",
    security=TRADE,
    deprecated="deprecated by Binance. Auto-Invest is in no documentation any more.",
)
MARGIN_V1_POST_LENDING_AUTO_INVEST_PLAN_ADD: Endpoint[Any] = Endpoint(
    "margin_v1_post_lending_auto_invest_plan_add",
    LENDING,
    rest="POST /sapi/v1/lending/auto-invest/plan/add",
    security=USER_DATA,
    deprecated="deprecated by Binance. Auto-Invest is in no documentation any more.",
)
MARGIN_V1_POST_LENDING_AUTO_INVEST_PLAN_EDIT_STATUS: Endpoint[Any] = Endpoint(
    "margin_v1_post_lending_auto_invest_plan_edit_status",
    LENDING,
    rest="POST /sapi/v1/lending/auto-invest/plan/edit-status",
    security=USER_DATA,
    deprecated="deprecated by Binance. Auto-Invest is in no documentation any more.",
)
MARGIN_V1_POST_LENDING_AUTO_INVEST_REDEEM: Endpoint[Any] = Endpoint(
    "margin_v1_post_lending_auto_invest_redeem",
    LENDING,
    rest="POST /sapi/v1/lending/auto-invest/redeem",
    security=TRADE,
    deprecated="deprecated by Binance. Auto-Invest is in no documentation any more.",
)
MARGIN_V1_POST_LENDING_CUSTOMIZED_FIXED_PURCHASE: Endpoint[Any] = Endpoint(
    "margin_v1_post_lending_customized_fixed_purchase",
    LENDING,
    rest="POST /sapi/v1/lending/customizedFixed/purchase",
    security=USER_DATA,
    deprecated="deprecated by Binance; use subscribe_simple_earn_locked_product. Fixed savings and activities have ended.",
)
MARGIN_V1_POST_LENDING_DAILY_PURCHASE: Endpoint[Any] = Endpoint(
    "margin_v1_post_lending_daily_purchase",
    LENDING,
    rest="POST /sapi/v1/lending/daily/purchase",
    security=USER_DATA,
    deprecated="deprecated by Binance and switched off on 2023-06-22; use subscribe_simple_earn_flexible_product. Simple Earn took the place of savings.",
)
MARGIN_V1_POST_LENDING_DAILY_REDEEM: Endpoint[Any] = Endpoint(
    "margin_v1_post_lending_daily_redeem",
    LENDING,
    rest="POST /sapi/v1/lending/daily/redeem",
    security=USER_DATA,
    deprecated="deprecated by Binance and switched off on 2023-06-22; use redeem_simple_earn_flexible_product. Simple Earn took the place of savings.",
)

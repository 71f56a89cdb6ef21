# Generated from spec/simple_earn/ by "make generate"; do not edit.
"""Simple Earn: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import TRADE, USER_DATA, Endpoint
from .products import SIMPLE_EARN

if TYPE_CHECKING:
    from ..types import simple_earn as t

BFUSD_GET_ACCOUNT: Endpoint[t.BfusdAccount] = Endpoint(
    "bfusd_get_account",
    SIMPLE_EARN,
    rest="GET /sapi/v1/bfusd/account",
    security=USER_DATA,
    weight=150,
)
BFUSD_GET_QUOTA: Endpoint[t.BfusdQuota] = Endpoint(
    "bfusd_get_quota", SIMPLE_EARN, rest="GET /sapi/v1/bfusd/quota", security=USER_DATA, weight=150
)
BFUSD_GET_RATE_HISTORY: Endpoint[t.YieldRates] = Endpoint(
    "bfusd_get_rate_history",
    SIMPLE_EARN,
    rest="GET /sapi/v1/bfusd/history/rateHistory",
    security=USER_DATA,
    weight=150,
)
BFUSD_GET_REDEMPTION_HISTORY: Endpoint[t.YieldRedemptions] = Endpoint(
    "bfusd_get_redemption_history",
    SIMPLE_EARN,
    rest="GET /sapi/v1/bfusd/history/redemptionHistory",
    security=USER_DATA,
    weight=150,
)
BFUSD_GET_REWARDS_HISTORY: Endpoint[t.BfusdRewards] = Endpoint(
    "bfusd_get_rewards_history",
    SIMPLE_EARN,
    rest="GET /sapi/v1/bfusd/history/rewardsHistory",
    security=USER_DATA,
    weight=150,
)
BFUSD_GET_SUBSCRIPTION_HISTORY: Endpoint[t.YieldSubscriptions] = Endpoint(
    "bfusd_get_subscription_history",
    SIMPLE_EARN,
    rest="GET /sapi/v1/bfusd/history/subscriptionHistory",
    security=USER_DATA,
    weight=150,
)
BFUSD_REDEEM: Endpoint[t.YieldRedeemed] = Endpoint(
    "bfusd_redeem", SIMPLE_EARN, rest="POST /sapi/v1/bfusd/redeem", security=TRADE, weight=150
)
BFUSD_SUBSCRIBE: Endpoint[t.BfusdSubscribed] = Endpoint(
    "bfusd_subscribe", SIMPLE_EARN, rest="POST /sapi/v1/bfusd/subscribe", security=TRADE, weight=150
)
GET_SIMPLE_EARN_ACCOUNT: Endpoint[t.EarnAccount] = Endpoint(
    "get_simple_earn_account",
    SIMPLE_EARN,
    rest="GET /sapi/v1/simple-earn/account",
    security=USER_DATA,
    weight=150,
)
GET_SIMPLE_EARN_FLEXIBLE_PRODUCT_LIST: Endpoint[t.FlexibleProducts] = Endpoint(
    "get_simple_earn_flexible_product_list",
    SIMPLE_EARN,
    rest="GET /sapi/v1/simple-earn/flexible/list",
    security=USER_DATA,
    weight=150,
)
GET_SIMPLE_EARN_FLEXIBLE_PRODUCT_POSITION: Endpoint[t.FlexiblePositions] = Endpoint(
    "get_simple_earn_flexible_product_position",
    SIMPLE_EARN,
    rest="GET /sapi/v1/simple-earn/flexible/position",
    security=USER_DATA,
    weight=150,
)
GET_SIMPLE_EARN_LOCKED_PRODUCT_LIST: Endpoint[t.LockedProducts] = Endpoint(
    "get_simple_earn_locked_product_list",
    SIMPLE_EARN,
    rest="GET /sapi/v1/simple-earn/locked/list",
    security=USER_DATA,
    weight=150,
)
GET_SIMPLE_EARN_LOCKED_PRODUCT_POSITION: Endpoint[t.LockedPositions] = Endpoint(
    "get_simple_earn_locked_product_position",
    SIMPLE_EARN,
    rest="GET /sapi/v1/simple-earn/locked/position",
    security=USER_DATA,
    weight=150,
)
REDEEM_SIMPLE_EARN_FLEXIBLE_PRODUCT: Endpoint[t.ProductRedeemed] = Endpoint(
    "redeem_simple_earn_flexible_product",
    SIMPLE_EARN,
    rest="POST /sapi/v1/simple-earn/flexible/redeem",
    security=TRADE,
)
REDEEM_SIMPLE_EARN_LOCKED_PRODUCT: Endpoint[t.ProductRedeemed] = Endpoint(
    "redeem_simple_earn_locked_product",
    SIMPLE_EARN,
    rest="POST /sapi/v1/simple-earn/locked/redeem",
    security=TRADE,
)
RWUSD_GET_ACCOUNT: Endpoint[t.RwusdAccount] = Endpoint(
    "rwusd_get_account",
    SIMPLE_EARN,
    rest="GET /sapi/v1/rwusd/account",
    security=USER_DATA,
    weight=150,
)
RWUSD_GET_QUOTA: Endpoint[t.RwusdQuota] = Endpoint(
    "rwusd_get_quota", SIMPLE_EARN, rest="GET /sapi/v1/rwusd/quota", security=USER_DATA, weight=150
)
RWUSD_GET_RATE_HISTORY: Endpoint[t.YieldRates] = Endpoint(
    "rwusd_get_rate_history",
    SIMPLE_EARN,
    rest="GET /sapi/v1/rwusd/history/rateHistory",
    security=USER_DATA,
    weight=150,
)
RWUSD_GET_REDEMPTION_HISTORY: Endpoint[t.YieldRedemptions] = Endpoint(
    "rwusd_get_redemption_history",
    SIMPLE_EARN,
    rest="GET /sapi/v1/rwusd/history/redemptionHistory",
    security=USER_DATA,
    weight=150,
)
RWUSD_GET_REWARDS_HISTORY: Endpoint[t.RwusdRewards] = Endpoint(
    "rwusd_get_rewards_history",
    SIMPLE_EARN,
    rest="GET /sapi/v1/rwusd/history/rewardsHistory",
    security=USER_DATA,
    weight=150,
)
RWUSD_GET_SUBSCRIPTION_HISTORY: Endpoint[t.YieldSubscriptions] = Endpoint(
    "rwusd_get_subscription_history",
    SIMPLE_EARN,
    rest="GET /sapi/v1/rwusd/history/subscriptionHistory",
    security=USER_DATA,
    weight=150,
)
RWUSD_REDEEM: Endpoint[t.YieldRedeemed] = Endpoint(
    "rwusd_redeem", SIMPLE_EARN, rest="POST /sapi/v1/rwusd/redeem", security=TRADE, weight=150
)
RWUSD_SUBSCRIBE: Endpoint[t.RwusdSubscribed] = Endpoint(
    "rwusd_subscribe", SIMPLE_EARN, rest="POST /sapi/v1/rwusd/subscribe", security=TRADE, weight=150
)
SIMPLE_EARN_GET_FLEXIBLE_COLLATERAL_HISTORY: Endpoint[t.FlexibleCollaterals] = Endpoint(
    "simple_earn_get_flexible_collateral_history",
    SIMPLE_EARN,
    rest="GET /sapi/v1/simple-earn/flexible/history/collateralRecord",
    security=USER_DATA,
)
SIMPLE_EARN_GET_FLEXIBLE_LEFT_QUOTA: Endpoint[t.PersonalLeftQuota] = Endpoint(
    "simple_earn_get_flexible_left_quota",
    SIMPLE_EARN,
    rest="GET /sapi/v1/simple-earn/flexible/personalLeftQuota",
    security=USER_DATA,
    weight=150,
)
SIMPLE_EARN_GET_FLEXIBLE_RATE_HISTORY: Endpoint[t.FlexibleRates] = Endpoint(
    "simple_earn_get_flexible_rate_history",
    SIMPLE_EARN,
    rest="GET /sapi/v1/simple-earn/flexible/history/rateHistory",
    security=USER_DATA,
    weight=150,
)
SIMPLE_EARN_GET_FLEXIBLE_REDEMPTION_HISTORY: Endpoint[t.FlexibleRedemptions] = Endpoint(
    "simple_earn_get_flexible_redemption_history",
    SIMPLE_EARN,
    rest="GET /sapi/v1/simple-earn/flexible/history/redemptionRecord",
    security=USER_DATA,
    weight=150,
)
SIMPLE_EARN_GET_FLEXIBLE_REWARDS_HISTORY: Endpoint[t.FlexibleRewards] = Endpoint(
    "simple_earn_get_flexible_rewards_history",
    SIMPLE_EARN,
    rest="GET /sapi/v1/simple-earn/flexible/history/rewardsRecord",
    security=USER_DATA,
    weight=150,
)
SIMPLE_EARN_GET_FLEXIBLE_SUBSCRIPTION_HISTORY: Endpoint[t.FlexibleSubscriptions] = Endpoint(
    "simple_earn_get_flexible_subscription_history",
    SIMPLE_EARN,
    rest="GET /sapi/v1/simple-earn/flexible/history/subscriptionRecord",
    security=USER_DATA,
    weight=150,
)
SIMPLE_EARN_GET_FLEXIBLE_SUBSCRIPTION_PREVIEW: Endpoint[t.FlexibleSubscriptionPreview] = Endpoint(
    "simple_earn_get_flexible_subscription_preview",
    SIMPLE_EARN,
    rest="GET /sapi/v1/simple-earn/flexible/subscriptionPreview",
    security=USER_DATA,
    weight=150,
)
SIMPLE_EARN_GET_LOCKED_LEFT_QUOTA: Endpoint[t.PersonalLeftQuota] = Endpoint(
    "simple_earn_get_locked_left_quota",
    SIMPLE_EARN,
    rest="GET /sapi/v1/simple-earn/locked/personalLeftQuota",
    security=USER_DATA,
    weight=150,
)
SIMPLE_EARN_GET_LOCKED_REDEMPTION_HISTORY: Endpoint[t.LockedRedemptions] = Endpoint(
    "simple_earn_get_locked_redemption_history",
    SIMPLE_EARN,
    rest="GET /sapi/v1/simple-earn/locked/history/redemptionRecord",
    security=USER_DATA,
    weight=150,
)
SIMPLE_EARN_GET_LOCKED_REWARDS_HISTORY: Endpoint[t.LockedRewards] = Endpoint(
    "simple_earn_get_locked_rewards_history",
    SIMPLE_EARN,
    rest="GET /sapi/v1/simple-earn/locked/history/rewardsRecord",
    security=USER_DATA,
    weight=150,
)
SIMPLE_EARN_GET_LOCKED_SUBSCRIPTION_HISTORY: Endpoint[t.LockedSubscriptions] = Endpoint(
    "simple_earn_get_locked_subscription_history",
    SIMPLE_EARN,
    rest="GET /sapi/v1/simple-earn/locked/history/subscriptionRecord",
    security=USER_DATA,
    weight=150,
)
SIMPLE_EARN_GET_LOCKED_SUBSCRIPTION_PREVIEW: Endpoint[list[t.LockedSubscriptionPreview]] = Endpoint(
    "simple_earn_get_locked_subscription_preview",
    SIMPLE_EARN,
    rest="GET /sapi/v1/simple-earn/locked/subscriptionPreview",
    security=USER_DATA,
    weight=150,
)
SIMPLE_EARN_SET_FLEXIBLE_AUTO_SUBSCRIBE: Endpoint[t.Success] = Endpoint(
    "simple_earn_set_flexible_auto_subscribe",
    SIMPLE_EARN,
    rest="POST /sapi/v1/simple-earn/flexible/setAutoSubscribe",
    security=USER_DATA,
    weight=150,
)
SIMPLE_EARN_SET_LOCKED_AUTO_SUBSCRIBE: Endpoint[t.Success] = Endpoint(
    "simple_earn_set_locked_auto_subscribe",
    SIMPLE_EARN,
    rest="POST /sapi/v1/simple-earn/locked/setAutoSubscribe",
    security=USER_DATA,
    weight=150,
)
SIMPLE_EARN_SET_LOCKED_REDEEM_OPTION: Endpoint[t.Success] = Endpoint(
    "simple_earn_set_locked_redeem_option",
    SIMPLE_EARN,
    rest="POST /sapi/v1/simple-earn/locked/setRedeemOption",
    security=USER_DATA,
    weight=50,
)
SUBSCRIBE_SIMPLE_EARN_FLEXIBLE_PRODUCT: Endpoint[t.FlexibleSubscribed] = Endpoint(
    "subscribe_simple_earn_flexible_product",
    SIMPLE_EARN,
    rest="POST /sapi/v1/simple-earn/flexible/subscribe",
    security=TRADE,
)
SUBSCRIBE_SIMPLE_EARN_LOCKED_PRODUCT: Endpoint[t.LockedSubscribed] = Endpoint(
    "subscribe_simple_earn_locked_product",
    SIMPLE_EARN,
    rest="POST /sapi/v1/simple-earn/locked/subscribe",
    security=TRADE,
)
YIELD_ARENA_GET_ACTIVITIES: Endpoint[t.YieldArenaActivities] = Endpoint(
    "yield_arena_get_activities",
    SIMPLE_EARN,
    rest="GET /sapi/v1/earn/arena/activities",
    security=USER_DATA,
    weight=150,
    place={"lang": "header"},
)

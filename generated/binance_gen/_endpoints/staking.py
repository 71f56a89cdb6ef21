# Generated from spec/staking/ by "make generate"; do not edit.
"""Staking: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import TRADE, USER_DATA, Endpoint
from .products import STAKING

if TYPE_CHECKING:
    from typing import Any

    from ..types import staking as t

ETH_STAKING_GET_ACCOUNT: Endpoint[t.EthStakingAccount] = Endpoint(
    "eth_staking_get_account",
    STAKING,
    rest="GET /sapi/v2/eth-staking/account",
    security=USER_DATA,
    weight=150,
)
ETH_STAKING_GET_QUOTA: Endpoint[t.EthStakingQuota] = Endpoint(
    "eth_staking_get_quota",
    STAKING,
    rest="GET /sapi/v1/eth-staking/eth/quota",
    security=USER_DATA,
    weight=150,
)
ETH_STAKING_GET_REDEMPTION_HISTORY: Endpoint[t.EthRedemptions] = Endpoint(
    "eth_staking_get_redemption_history",
    STAKING,
    rest="GET /sapi/v1/eth-staking/eth/history/redemptionHistory",
    security=USER_DATA,
    weight=150,
)
ETH_STAKING_GET_STAKING_HISTORY: Endpoint[t.EthStakes] = Endpoint(
    "eth_staking_get_staking_history",
    STAKING,
    rest="GET /sapi/v1/eth-staking/eth/history/stakingHistory",
    security=USER_DATA,
    weight=150,
)
ETH_STAKING_GET_WBETH_RATE_HISTORY: Endpoint[t.WbethRates] = Endpoint(
    "eth_staking_get_wbeth_rate_history",
    STAKING,
    rest="GET /sapi/v1/eth-staking/eth/history/rateHistory",
    security=USER_DATA,
    weight=150,
)
ETH_STAKING_GET_WBETH_REWARDS_HISTORY: Endpoint[t.WbethRewards] = Endpoint(
    "eth_staking_get_wbeth_rewards_history",
    STAKING,
    rest="GET /sapi/v1/eth-staking/eth/history/wbethRewardsHistory",
    security=USER_DATA,
    weight=150,
)
ETH_STAKING_GET_WBETH_UNWRAP_HISTORY: Endpoint[t.WbethConversions] = Endpoint(
    "eth_staking_get_wbeth_unwrap_history",
    STAKING,
    rest="GET /sapi/v1/eth-staking/wbeth/history/unwrapHistory",
    security=USER_DATA,
    weight=150,
)
ETH_STAKING_GET_WBETH_WRAP_HISTORY: Endpoint[t.WbethConversions] = Endpoint(
    "eth_staking_get_wbeth_wrap_history",
    STAKING,
    rest="GET /sapi/v1/eth-staking/wbeth/history/wrapHistory",
    security=USER_DATA,
    weight=150,
)
ETH_STAKING_REDEEM: Endpoint[t.EthRedeemed] = Endpoint(
    "eth_staking_redeem",
    STAKING,
    rest="POST /sapi/v1/eth-staking/eth/redeem",
    security=TRADE,
    weight=150,
)
ETH_STAKING_SUBSCRIBE: Endpoint[t.EthStaked] = Endpoint(
    "eth_staking_subscribe",
    STAKING,
    rest="POST /sapi/v2/eth-staking/eth/stake",
    security=TRADE,
    weight=150,
)
ETH_STAKING_WRAP_BETH: Endpoint[t.BethWrapped] = Endpoint(
    "eth_staking_wrap_beth",
    STAKING,
    rest="POST /sapi/v1/eth-staking/wbeth/wrap",
    security=TRADE,
    weight=150,
)
GET_PERSONAL_LEFT_QUOTA: Endpoint[Any] = Endpoint(
    "get_personal_left_quota",
    STAKING,
    rest="GET /sapi/v1/staking/personalLeftQuota",
    security=USER_DATA,
    deprecated="deprecated by Binance; use simple_earn_get_locked_left_quota. Out of the documentation by 2024-06; Simple Earn took its place.",
)
GET_STAKING_ASSET_US: Endpoint[list[t.StakingAssetUs]] = Endpoint(
    "get_staking_asset_us", STAKING, rest="GET /sapi/v1/staking/asset", tld="us", security=USER_DATA
)
GET_STAKING_BALANCE_US: Endpoint[t.StakingBalancesUs] = Endpoint(
    "get_staking_balance_us",
    STAKING,
    rest="GET /sapi/v1/staking/stakingBalance",
    tld="us",
    security=USER_DATA,
)
GET_STAKING_HISTORY_US: Endpoint[list[t.StakingTransactionUs]] = Endpoint(
    "get_staking_history_us",
    STAKING,
    rest="GET /sapi/v1/staking/history",
    tld="us",
    security=USER_DATA,
)
GET_STAKING_POSITION: Endpoint[Any] = Endpoint(
    "get_staking_position",
    STAKING,
    rest="GET /sapi/v1/staking/position",
    security=USER_DATA,
    deprecated="deprecated by Binance; use get_simple_earn_locked_product_position. Out of the documentation by 2024-06; Simple Earn took its place.",
)
GET_STAKING_PRODUCT_LIST: Endpoint[Any] = Endpoint(
    "get_staking_product_list",
    STAKING,
    rest="GET /sapi/v1/staking/productList",
    security=USER_DATA,
    deprecated="deprecated by Binance; use get_simple_earn_locked_product_list. Out of the documentation by 2024-06; Simple Earn took its place.",
)
GET_STAKING_PURCHASE_HISTORY: Endpoint[Any] = Endpoint(
    "get_staking_purchase_history",
    STAKING,
    rest="GET /sapi/v1/staking/purchaseRecord",
    security=USER_DATA,
    deprecated="deprecated by Binance; use simple_earn_get_locked_subscription_history. Out of the documentation by 2024-06; Simple Earn took its place.",
)
GET_STAKING_REWARDS_HISTORY_US: Endpoint[t.StakingRewardsUs] = Endpoint(
    "get_staking_rewards_history_us",
    STAKING,
    rest="GET /sapi/v1/staking/stakingRewardsHistory",
    tld="us",
    security=USER_DATA,
)
MARGIN_V1_GET_STAKING_STAKING_RECORD: Endpoint[Any] = Endpoint(
    "margin_v1_get_staking_staking_record",
    STAKING,
    rest="GET /sapi/v1/staking/stakingRecord",
    security=USER_DATA,
    deprecated="deprecated by Binance; use simple_earn_get_locked_subscription_history. Out of the documentation by 2024-06; Simple Earn took its place.",
)
MARGIN_V1_POST_ETH_STAKING_WBETH_UNWRAP: Endpoint[Any] = Endpoint(
    "margin_v1_post_eth_staking_wbeth_unwrap",
    STAKING,
    rest="POST /sapi/v1/eth-staking/wbeth/unwrap",
    security=TRADE,
    weight=150,
    deprecated="deprecated by Binance; use eth_staking_redeem. No longer documented; WBETH is redeemed to ETH now.",
)
ONCHAIN_YIELDS_GET_ACCOUNT: Endpoint[t.EarnAccount] = Endpoint(
    "onchain_yields_get_account",
    STAKING,
    rest="GET /sapi/v1/onchain-yields/account",
    security=USER_DATA,
    weight=50,
)
ONCHAIN_YIELDS_GET_LOCKED_LEFT_QUOTA: Endpoint[t.PersonalLeftQuota] = Endpoint(
    "onchain_yields_get_locked_left_quota",
    STAKING,
    rest="GET /sapi/v1/onchain-yields/locked/personalLeftQuota",
    security=USER_DATA,
    weight=50,
)
ONCHAIN_YIELDS_GET_LOCKED_PRODUCT_LIST: Endpoint[t.OnchainProducts] = Endpoint(
    "onchain_yields_get_locked_product_list",
    STAKING,
    rest="GET /sapi/v1/onchain-yields/locked/list",
    security=USER_DATA,
    weight=50,
)
ONCHAIN_YIELDS_GET_LOCKED_PRODUCT_POSITION: Endpoint[t.OnchainPositions] = Endpoint(
    "onchain_yields_get_locked_product_position",
    STAKING,
    rest="GET /sapi/v1/onchain-yields/locked/position",
    security=USER_DATA,
    weight=50,
)
ONCHAIN_YIELDS_GET_LOCKED_REDEMPTION_HISTORY: Endpoint[t.OnchainRedemptions] = Endpoint(
    "onchain_yields_get_locked_redemption_history",
    STAKING,
    rest="GET /sapi/v1/onchain-yields/locked/history/redemptionRecord",
    security=USER_DATA,
    weight=50,
)
ONCHAIN_YIELDS_GET_LOCKED_REWARDS_HISTORY: Endpoint[t.OnchainRewards] = Endpoint(
    "onchain_yields_get_locked_rewards_history",
    STAKING,
    rest="GET /sapi/v1/onchain-yields/locked/history/rewardsRecord",
    security=USER_DATA,
    weight=50,
)
ONCHAIN_YIELDS_GET_LOCKED_SUBSCRIPTION_HISTORY: Endpoint[t.OnchainSubscriptions] = Endpoint(
    "onchain_yields_get_locked_subscription_history",
    STAKING,
    rest="GET /sapi/v1/onchain-yields/locked/history/subscriptionRecord",
    security=USER_DATA,
    weight=50,
)
ONCHAIN_YIELDS_GET_LOCKED_SUBSCRIPTION_PREVIEW: Endpoint[t.OnchainSubscriptionPreview] = Endpoint(
    "onchain_yields_get_locked_subscription_preview",
    STAKING,
    rest="GET /sapi/v1/onchain-yields/locked/subscriptionPreview",
    security=USER_DATA,
    weight=50,
)
ONCHAIN_YIELDS_REDEEM_LOCKED_PRODUCT: Endpoint[t.ProductRedeemed] = Endpoint(
    "onchain_yields_redeem_locked_product",
    STAKING,
    rest="POST /sapi/v1/onchain-yields/locked/redeem",
    security=TRADE,
    weight=200,
)
ONCHAIN_YIELDS_SET_LOCKED_AUTO_SUBSCRIBE: Endpoint[t.Success] = Endpoint(
    "onchain_yields_set_locked_auto_subscribe",
    STAKING,
    rest="POST /sapi/v1/onchain-yields/locked/setAutoSubscribe",
    security=USER_DATA,
    weight=50,
)
ONCHAIN_YIELDS_SET_LOCKED_REDEEM_OPTION: Endpoint[t.Success] = Endpoint(
    "onchain_yields_set_locked_redeem_option",
    STAKING,
    rest="POST /sapi/v1/onchain-yields/locked/setRedeemOption",
    security=USER_DATA,
    weight=50,
)
ONCHAIN_YIELDS_SUBSCRIBE_LOCKED_PRODUCT: Endpoint[t.OnchainSubscribed] = Endpoint(
    "onchain_yields_subscribe_locked_product",
    STAKING,
    rest="POST /sapi/v1/onchain-yields/locked/subscribe",
    security=TRADE,
    weight=200,
)
PURCHASE_STAKING_PRODUCT: Endpoint[Any] = Endpoint(
    "purchase_staking_product",
    STAKING,
    rest="POST /sapi/v1/staking/purchase",
    security=TRADE,
    deprecated="deprecated by Binance; use subscribe_simple_earn_locked_product. Out of the documentation by 2024-06; Simple Earn took its place.",
)
REDEEM_STAKING_PRODUCT: Endpoint[Any] = Endpoint(
    "redeem_staking_product",
    STAKING,
    rest="POST /sapi/v1/staking/redeem",
    security=TRADE,
    deprecated="deprecated by Binance; use redeem_simple_earn_locked_product. Out of the documentation by 2024-06; Simple Earn took its place.",
)
SET_AUTO_STAKING: Endpoint[Any] = Endpoint(
    "set_auto_staking",
    STAKING,
    rest="POST /sapi/v1/staking/setAutoStaking",
    security=USER_DATA,
    deprecated="deprecated by Binance; use simple_earn_set_locked_auto_subscribe. Out of the documentation by 2024-06; Simple Earn took its place.",
)
SOFT_STAKING_GET_PRODUCT_LIST: Endpoint[t.SoftStakingProducts] = Endpoint(
    "soft_staking_get_product_list",
    STAKING,
    rest="GET /sapi/v1/soft-staking/list",
    security=USER_DATA,
    weight=50,
)
SOFT_STAKING_GET_REWARDS_HISTORY: Endpoint[t.SoftStakingRewards] = Endpoint(
    "soft_staking_get_rewards_history",
    STAKING,
    rest="GET /sapi/v1/soft-staking/history/rewardsRecord",
    security=USER_DATA,
    weight=50,
)
SOFT_STAKING_SET_STATUS: Endpoint[t.Success] = Endpoint(
    "soft_staking_set_status",
    STAKING,
    rest="GET /sapi/v1/soft-staking/set",
    security=USER_DATA,
    weight=50,
)
SOL_STAKING_CLAIM_BOOST_REWARDS: Endpoint[t.Success] = Endpoint(
    "sol_staking_claim_boost_rewards",
    STAKING,
    rest="POST /sapi/v1/sol-staking/sol/claim",
    security=TRADE,
    weight=150,
)
SOL_STAKING_GET_ACCOUNT: Endpoint[t.SolStakingAccount] = Endpoint(
    "sol_staking_get_account",
    STAKING,
    rest="GET /sapi/v1/sol-staking/account",
    security=USER_DATA,
    weight=150,
)
SOL_STAKING_GET_BNSOL_RATE_HISTORY: Endpoint[t.BnsolRates] = Endpoint(
    "sol_staking_get_bnsol_rate_history",
    STAKING,
    rest="GET /sapi/v1/sol-staking/sol/history/rateHistory",
    security=USER_DATA,
    weight=150,
)
SOL_STAKING_GET_BNSOL_REWARDS_HISTORY: Endpoint[t.BnsolRewards] = Endpoint(
    "sol_staking_get_bnsol_rewards_history",
    STAKING,
    rest="GET /sapi/v1/sol-staking/sol/history/bnsolRewardsHistory",
    security=USER_DATA,
    weight=150,
)
SOL_STAKING_GET_BOOST_REWARDS_HISTORY: Endpoint[t.BoostRewards] = Endpoint(
    "sol_staking_get_boost_rewards_history",
    STAKING,
    rest="GET /sapi/v1/sol-staking/sol/history/boostRewardsHistory",
    security=USER_DATA,
    weight=150,
)
SOL_STAKING_GET_QUOTA: Endpoint[t.SolStakingQuota] = Endpoint(
    "sol_staking_get_quota",
    STAKING,
    rest="GET /sapi/v1/sol-staking/sol/quota",
    security=USER_DATA,
    weight=150,
)
SOL_STAKING_GET_REDEMPTION_HISTORY: Endpoint[t.SolRedemptions] = Endpoint(
    "sol_staking_get_redemption_history",
    STAKING,
    rest="GET /sapi/v1/sol-staking/sol/history/redemptionHistory",
    security=USER_DATA,
    weight=150,
)
SOL_STAKING_GET_STAKING_HISTORY: Endpoint[t.SolStakes] = Endpoint(
    "sol_staking_get_staking_history",
    STAKING,
    rest="GET /sapi/v1/sol-staking/sol/history/stakingHistory",
    security=USER_DATA,
    weight=150,
)
SOL_STAKING_GET_UNCLAIMED_REWARDS: Endpoint[list[t.UnclaimedReward]] = Endpoint(
    "sol_staking_get_unclaimed_rewards",
    STAKING,
    rest="GET /sapi/v1/sol-staking/sol/history/unclaimedRewards",
    security=USER_DATA,
    weight=150,
)
SOL_STAKING_REDEEM: Endpoint[t.SolRedeemed] = Endpoint(
    "sol_staking_redeem",
    STAKING,
    rest="POST /sapi/v1/sol-staking/sol/redeem",
    security=TRADE,
    weight=150,
)
SOL_STAKING_SUBSCRIBE: Endpoint[t.SolStaked] = Endpoint(
    "sol_staking_subscribe",
    STAKING,
    rest="POST /sapi/v1/sol-staking/sol/stake",
    security=TRADE,
    weight=150,
)
STAKE_ASSET_US: Endpoint[t.StakedUs] = Endpoint(
    "stake_asset_us", STAKING, rest="POST /sapi/v1/staking/stake", tld="us", security=TRADE
)
UNSTAKE_ASSET_US: Endpoint[t.UnstakedUs] = Endpoint(
    "unstake_asset_us", STAKING, rest="POST /sapi/v1/staking/unstake", tld="us", security=TRADE
)

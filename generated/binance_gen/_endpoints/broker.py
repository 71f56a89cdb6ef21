# Generated from spec/broker/ by "make generate"; do not edit.
"""Broker (Exchange Link): endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import USER_DATA, Endpoint
from .products import BROKER

if TYPE_CHECKING:
    from typing import Any

    from ..types import broker as t

BROKER_CHANGE_API_KEY_PERMISSIONS: Endpoint[t.ApiKey] = Endpoint(
    "broker_change_api_key_permissions",
    BROKER,
    rest="POST /sapi/v1/broker/subAccountApi/permission",
    security=USER_DATA,
)
BROKER_CHANGE_API_KEY_UNIVERSAL_TRANSFER: Endpoint[t.UniversalTransferPermission] = Endpoint(
    "broker_change_api_key_universal_transfer",
    BROKER,
    rest="POST /sapi/v1/broker/subAccountApi/permission/universalTransfer",
    security=USER_DATA,
)
BROKER_CHANGE_COIN_FUTURES_COMMISSION: Endpoint[t.CoinFuturesCommissionChanged] = Endpoint(
    "broker_change_coin_futures_commission",
    BROKER,
    rest="POST /sapi/v1/broker/subAccountApi/commission/coinFutures",
    security=USER_DATA,
)
BROKER_CHANGE_COMMISSION: Endpoint[t.Commission] = Endpoint(
    "broker_change_commission",
    BROKER,
    rest="POST /sapi/v1/broker/subAccountApi/commission",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 4},
)
BROKER_CHANGE_FUTURES_COMMISSION: Endpoint[t.FuturesCommissionChanged] = Endpoint(
    "broker_change_futures_commission",
    BROKER,
    rest="POST /sapi/v1/broker/subAccountApi/commission/futures",
    security=USER_DATA,
)
BROKER_CREATE_API_KEY: Endpoint[t.ApiKeyCreated] = Endpoint(
    "broker_create_api_key",
    BROKER,
    rest="POST /sapi/v1/broker/subAccountApi",
    security=USER_DATA,
    weight=8,
)
BROKER_CREATE_FUTURES_TRANSFER: Endpoint[t.FuturesTransferSent] = Endpoint(
    "broker_create_futures_transfer",
    BROKER,
    rest="POST /sapi/v1/broker/transfer/futures",
    security=USER_DATA,
)
BROKER_CREATE_SUB_ACCOUNT: Endpoint[t.SubAccountCreated] = Endpoint(
    "broker_create_sub_account", BROKER, rest="POST /sapi/v1/broker/subAccount", security=USER_DATA
)
BROKER_CREATE_TRANSFER: Endpoint[t.TransferSent] = Endpoint(
    "broker_create_transfer", BROKER, rest="POST /sapi/v1/broker/transfer", security=USER_DATA
)
BROKER_CREATE_UNIVERSAL_TRANSFER: Endpoint[t.UniversalTransferSent] = Endpoint(
    "broker_create_universal_transfer",
    BROKER,
    rest="POST /sapi/v1/broker/universalTransfer",
    security=USER_DATA,
)
BROKER_DELETE_API_KEY: Endpoint[dict[str, Any]] = Endpoint(
    "broker_delete_api_key", BROKER, rest="DELETE /sapi/v1/broker/subAccountApi", security=USER_DATA
)
BROKER_DELETE_API_KEY_IP_LIST: Endpoint[t.ApiKeyIpList] = Endpoint(
    "broker_delete_api_key_ip_list",
    BROKER,
    rest="DELETE /sapi/v1/broker/subAccountApi/ipRestriction/ipList",
    security=USER_DATA,
    encode={"ipAddress": "comma"},
)
BROKER_ENABLE_FUTURES: Endpoint[t.FuturesEnabled] = Endpoint(
    "broker_enable_futures",
    BROKER,
    rest="POST /sapi/v1/broker/subAccount/futures",
    security=USER_DATA,
)
BROKER_GET_API_KEY_IP_RESTRICTION: Endpoint[t.ApiKeyIpRestriction] = Endpoint(
    "broker_get_api_key_ip_restriction",
    BROKER,
    rest="GET /sapi/v1/broker/subAccountApi/ipRestriction",
    security=USER_DATA,
)
BROKER_GET_API_KEYS: Endpoint[list[t.ApiKey]] = Endpoint(
    "broker_get_api_keys", BROKER, rest="GET /sapi/v1/broker/subAccountApi", security=USER_DATA
)
BROKER_GET_BNB_BURN_STATUS: Endpoint[t.BnbBurnStatus] = Endpoint(
    "broker_get_bnb_burn_status",
    BROKER,
    rest="GET /sapi/v1/broker/subAccount/bnbBurn/status",
    security=USER_DATA,
)
BROKER_GET_COIN_FUTURES_COMMISSION: Endpoint[list[t.CoinFuturesCommission]] = Endpoint(
    "broker_get_coin_futures_commission",
    BROKER,
    rest="GET /sapi/v1/broker/subAccountApi/commission/coinFutures",
    security=USER_DATA,
)
BROKER_GET_DEPOSIT_HISTORY: Endpoint[list[t.Deposit]] = Endpoint(
    "broker_get_deposit_history",
    BROKER,
    rest="GET /sapi/v1/broker/subAccount/depositHist",
    security=USER_DATA,
    weight=10,
)
BROKER_GET_FUTURES_COMMISSION: Endpoint[list[t.FuturesCommission]] = Endpoint(
    "broker_get_futures_commission",
    BROKER,
    rest="GET /sapi/v1/broker/subAccountApi/commission/futures",
    security=USER_DATA,
)
BROKER_GET_FUTURES_REBATES: Endpoint[list[t.Rebate]] = Endpoint(
    "broker_get_futures_rebates",
    BROKER,
    rest="GET /sapi/v1/broker/rebate/futures/recentRecord",
    security=USER_DATA,
)
BROKER_GET_FUTURES_SUMMARY: Endpoint[t.FuturesSummary] = Endpoint(
    "broker_get_futures_summary",
    BROKER,
    rest="GET /sapi/v3/broker/subAccount/futuresSummary",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 60},
)
BROKER_GET_FUTURES_TRANSFER_HISTORY: Endpoint[t.FuturesTransfers] = Endpoint(
    "broker_get_futures_transfer_history",
    BROKER,
    rest="GET /sapi/v1/broker/transfer/futures",
    security=USER_DATA,
)
BROKER_GET_INFO: Endpoint[t.BrokerInfo] = Endpoint(
    "broker_get_info", BROKER, rest="GET /sapi/v1/broker/info", security=USER_DATA
)
BROKER_GET_MARGIN_SUMMARY: Endpoint[t.MarginSummary] = Endpoint(
    "broker_get_margin_summary",
    BROKER,
    rest="GET /sapi/v1/broker/subAccount/marginSummary",
    security=USER_DATA,
)
BROKER_GET_SPOT_REBATES: Endpoint[list[t.Rebate]] = Endpoint(
    "broker_get_spot_rebates",
    BROKER,
    rest="GET /sapi/v1/broker/rebate/recentRecord",
    security=USER_DATA,
)
BROKER_GET_SPOT_SUMMARY: Endpoint[t.SpotSummary] = Endpoint(
    "broker_get_spot_summary",
    BROKER,
    rest="GET /sapi/v1/broker/subAccount/spotSummary",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 3000},
)
BROKER_GET_SUB_ACCOUNTS: Endpoint[list[t.SubAccount]] = Endpoint(
    "broker_get_sub_accounts", BROKER, rest="GET /sapi/v1/broker/subAccount", security=USER_DATA
)
BROKER_GET_TRANSFER_HISTORY: Endpoint[list[t.Transfer]] = Endpoint(
    "broker_get_transfer_history", BROKER, rest="GET /sapi/v1/broker/transfer", security=USER_DATA
)
BROKER_GET_UNIVERSAL_TRANSFER_HISTORY: Endpoint[list[t.UniversalTransfer]] = Endpoint(
    "broker_get_universal_transfer_history",
    BROKER,
    rest="GET /sapi/v1/broker/universalTransfer",
    security=USER_DATA,
)
BROKER_SET_API_KEY_IP_RESTRICTION: Endpoint[t.ApiKeyIpRestrictionSet] = Endpoint(
    "broker_set_api_key_ip_restriction",
    BROKER,
    rest="POST /sapi/v2/broker/subAccountApi/ipRestriction",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 3000},
    encode={"ipAddress": "comma"},
)
BROKER_TOGGLE_MARGIN_INTEREST_BNB_BURN: Endpoint[t.InterestBnbBurn] = Endpoint(
    "broker_toggle_margin_interest_bnb_burn",
    BROKER,
    rest="POST /sapi/v1/broker/subAccount/bnbBurn/marginInterest",
    security=USER_DATA,
)
BROKER_TOGGLE_SPOT_BNB_BURN: Endpoint[t.SpotBnbBurn] = Endpoint(
    "broker_toggle_spot_bnb_burn",
    BROKER,
    rest="POST /sapi/v1/broker/subAccount/bnbBurn/spot",
    security=USER_DATA,
)
MARGIN_V1_GET_BROKER_REBATE_HISTORICAL_RECORD: Endpoint[Any] = Endpoint(
    "margin_v1_get_broker_rebate_historical_record",
    BROKER,
    rest="GET /sapi/v1/broker/rebate/historicalRecord",
    security=USER_DATA,
    deprecated="deprecated by Binance; use broker_get_spot_rebates. No longer documented.",
)
MARGIN_V1_GET_BROKER_SUB_ACCOUNT_FUTURES_SUMMARY: Endpoint[Any] = Endpoint(
    "margin_v1_get_broker_sub_account_futures_summary",
    BROKER,
    rest="GET /sapi/v1/broker/subAccount/futuresSummary",
    security=USER_DATA,
    deprecated="deprecated by Binance since 2024-06-28, switched off on 2024-07-28; use broker_get_futures_summary.",
)
MARGIN_V1_POST_BROKER_SUB_ACCOUNT_API_IP_RESTRICTION: Endpoint[Any] = Endpoint(
    "margin_v1_post_broker_sub_account_api_ip_restriction",
    BROKER,
    rest="POST /sapi/v1/broker/subAccountApi/ipRestriction",
    security=USER_DATA,
    deprecated="deprecated by Binance; use broker_set_api_key_ip_restriction. No longer documented.",
)
MARGIN_V1_POST_BROKER_SUB_ACCOUNT_API_IP_RESTRICTION_IP_LIST: Endpoint[Any] = Endpoint(
    "margin_v1_post_broker_sub_account_api_ip_restriction_ip_list",
    BROKER,
    rest="POST /sapi/v1/broker/subAccountApi/ipRestriction/ipList",
    security=USER_DATA,
    deprecated="deprecated by Binance; use broker_set_api_key_ip_restriction. No longer documented.",
)
MARGIN_V1_POST_BROKER_SUB_ACCOUNT_API_PERMISSION_VANILLA_OPTIONS: Endpoint[Any] = Endpoint(
    "margin_v1_post_broker_sub_account_api_permission_vanilla_options",
    BROKER,
    rest="POST /sapi/v1/broker/subAccountApi/permission/vanillaOptions",
    security=USER_DATA,
    deprecated="deprecated by Binance and switched off on 2023-10-04. Nothing took its place.",
)
MARGIN_V1_POST_BROKER_SUB_ACCOUNT_BLVT: Endpoint[Any] = Endpoint(
    "margin_v1_post_broker_sub_account_blvt",
    BROKER,
    rest="POST /sapi/v1/broker/subAccount/blvt",
    security=USER_DATA,
    deprecated="deprecated by Binance and switched off on 2024-03-05. There are no leveraged tokens any more.",
)
MARGIN_V2_GET_BROKER_SUB_ACCOUNT_FUTURES_SUMMARY: Endpoint[Any] = Endpoint(
    "margin_v2_get_broker_sub_account_futures_summary",
    BROKER,
    rest="GET /sapi/v2/broker/subAccount/futuresSummary",
    security=USER_DATA,
    deprecated="deprecated by Binance since 2024-06-28, switched off on 2024-07-28; use broker_get_futures_summary.",
)

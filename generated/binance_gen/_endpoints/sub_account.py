# Generated from spec/sub_account/ by "make generate"; do not edit.
"""Sub-accounts: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import USER_DATA, Endpoint
from .products import SUB_ACCOUNT

if TYPE_CHECKING:
    from typing import Any

    from ..types import sub_account as t

CREATE_SUB_ACCOUNT_FUTURES_TRANSFER: Endpoint[t.FuturesTransferSent] = Endpoint(
    "create_sub_account_futures_transfer",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/sub-account/futures/internalTransfer",
    security=USER_DATA,
)
ENABLE_SUBACCOUNT_FUTURES: Endpoint[t.FuturesEnabled] = Endpoint(
    "enable_subaccount_futures",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/sub-account/futures/enable",
    security=USER_DATA,
)
ENABLE_SUBACCOUNT_MARGIN: Endpoint[t.MarginEnabled] = Endpoint(
    "enable_subaccount_margin",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/sub-account/margin/enable",
    security=USER_DATA,
    deprecated="deprecated by Binance and switched off on 2025-06-03; use make_subaccount_margin_transfer. The first transfer opens the margin account.",
)
GET_SUB_ACCOUNT_ASSETS: Endpoint[t.SubAccountBalances] = Endpoint(
    "get_sub_account_assets",
    SUB_ACCOUNT,
    rest="GET /sapi/v4/sub-account/assets",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 60},
)
GET_SUB_ACCOUNT_FUTURES_TRANSFER_HISTORY: Endpoint[t.FuturesTransfers] = Endpoint(
    "get_sub_account_futures_transfer_history",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/sub-account/futures/internalTransfer",
    security=USER_DATA,
)
GET_SUB_ACCOUNT_LIST: Endpoint[t.SubAccounts] = Endpoint(
    "get_sub_account_list", SUB_ACCOUNT, rest="GET /sapi/v1/sub-account/list", security=USER_DATA
)
GET_SUB_ACCOUNT_TRANSFER_HISTORY: Endpoint[list[t.SpotTransfer]] = Endpoint(
    "get_sub_account_transfer_history",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/sub-account/sub/transfer/history",
    security=USER_DATA,
)
GET_SUBACCOUNT_DEPOSIT_ADDRESS: Endpoint[t.DepositAddress] = Endpoint(
    "get_subaccount_deposit_address",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/capital/deposit/subAddress",
    security=USER_DATA,
)
GET_SUBACCOUNT_DEPOSIT_HISTORY: Endpoint[list[t.CryptoDeposit]] = Endpoint(
    "get_subaccount_deposit_history",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/capital/deposit/subHisrec",
    security=USER_DATA,
)
GET_SUBACCOUNT_FUTURES_DETAILS: Endpoint[t.FuturesAccountByType] = Endpoint(
    "get_subaccount_futures_details",
    SUB_ACCOUNT,
    rest="GET /sapi/v2/sub-account/futures/account",
    security=USER_DATA,
)
GET_SUBACCOUNT_FUTURES_MARGIN_STATUS: Endpoint[list[t.SubAccountStatus]] = Endpoint(
    "get_subaccount_futures_margin_status",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/sub-account/status",
    security=USER_DATA,
    weight=10,
)
GET_SUBACCOUNT_FUTURES_POSITIONRISK: Endpoint[t.PositionRiskByType] = Endpoint(
    "get_subaccount_futures_positionrisk",
    SUB_ACCOUNT,
    rest="GET /sapi/v2/sub-account/futures/positionRisk",
    security=USER_DATA,
)
GET_SUBACCOUNT_FUTURES_SUMMARY: Endpoint[t.FuturesSummaryByType] = Endpoint(
    "get_subaccount_futures_summary",
    SUB_ACCOUNT,
    rest="GET /sapi/v2/sub-account/futures/accountSummary",
    security=USER_DATA,
    weight=10,
)
GET_SUBACCOUNT_MARGIN_DETAILS: Endpoint[t.MarginAccount] = Endpoint(
    "get_subaccount_margin_details",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/sub-account/margin/account",
    security=USER_DATA,
    weight=10,
)
GET_SUBACCOUNT_MARGIN_SUMMARY: Endpoint[t.MarginSummary] = Endpoint(
    "get_subaccount_margin_summary",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/sub-account/margin/accountSummary",
    security=USER_DATA,
    weight=10,
)
GET_SUBACCOUNT_TRANSFER_HISTORY: Endpoint[list[t.SubAccountTransfer]] = Endpoint(
    "get_subaccount_transfer_history",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/sub-account/transfer/subUserHistory",
    security=USER_DATA,
)
GET_UNIVERSAL_TRANSFER_HISTORY: Endpoint[t.UniversalTransfers] = Endpoint(
    "get_universal_transfer_history",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/sub-account/universalTransfer",
    security=USER_DATA,
)
MAKE_SUBACCOUNT_FUTURES_TRANSFER: Endpoint[t.TransferId] = Endpoint(
    "make_subaccount_futures_transfer",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/sub-account/futures/transfer",
    security=USER_DATA,
)
MAKE_SUBACCOUNT_MARGIN_TRANSFER: Endpoint[t.TransferId] = Endpoint(
    "make_subaccount_margin_transfer",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/sub-account/margin/transfer",
    security=USER_DATA,
)
MAKE_SUBACCOUNT_TO_MASTER_TRANSFER: Endpoint[t.TransferId] = Endpoint(
    "make_subaccount_to_master_transfer",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/sub-account/transfer/subToMaster",
    security=USER_DATA,
)
MAKE_SUBACCOUNT_TO_SUBACCOUNT_TRANSFER: Endpoint[t.TransferId] = Endpoint(
    "make_subaccount_to_subaccount_transfer",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/sub-account/transfer/subToSub",
    security=USER_DATA,
)
MAKE_SUBACCOUNT_UNIVERSAL_TRANSFER: Endpoint[t.UniversalTransferId] = Endpoint(
    "make_subaccount_universal_transfer",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/sub-account/universalTransfer",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 360},
)
MANAGED_SUB_ACCOUNT_DEPOSIT: Endpoint[t.ManagedTransferId] = Endpoint(
    "managed_sub_account_deposit",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/managed-subaccount/deposit",
    security=USER_DATA,
)
MANAGED_SUB_ACCOUNT_GET_ASSETS: Endpoint[list[t.ManagedAsset]] = Endpoint(
    "managed_sub_account_get_assets",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/managed-subaccount/asset",
    security=USER_DATA,
)
MANAGED_SUB_ACCOUNT_GET_DEPOSIT_ADDRESS: Endpoint[t.DepositAddress] = Endpoint(
    "managed_sub_account_get_deposit_address",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/managed-subaccount/deposit/address",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 1},
)
MANAGED_SUB_ACCOUNT_GET_FUTURES_ASSETS: Endpoint[t.ManagedFuturesSnapshots] = Endpoint(
    "managed_sub_account_get_futures_assets",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/managed-subaccount/fetch-future-asset",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 60},
)
MANAGED_SUB_ACCOUNT_GET_INVESTOR_TRANSFER_LOG: Endpoint[t.ManagedTransfers] = Endpoint(
    "managed_sub_account_get_investor_transfer_log",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/managed-subaccount/queryTransLogForInvestor",
    security=USER_DATA,
)
MANAGED_SUB_ACCOUNT_GET_LIST: Endpoint[t.ManagedSubAccounts] = Endpoint(
    "managed_sub_account_get_list",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/managed-subaccount/info",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 60},
)
MANAGED_SUB_ACCOUNT_GET_MARGIN_ASSETS: Endpoint[t.MarginBalances] = Endpoint(
    "managed_sub_account_get_margin_assets",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/managed-subaccount/marginAsset",
    security=USER_DATA,
)
MANAGED_SUB_ACCOUNT_GET_SNAPSHOT: Endpoint[t.AccountSnapshots] = Endpoint(
    "managed_sub_account_get_snapshot",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/managed-subaccount/accountSnapshot",
    security=USER_DATA,
    weight=2400,
)
MANAGED_SUB_ACCOUNT_GET_TRADING_TEAM_TRANSFER_LOG: Endpoint[t.ManagedTransfers] = Endpoint(
    "managed_sub_account_get_trading_team_transfer_log",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/managed-subaccount/queryTransLogForTradeParent",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 60},
)
MANAGED_SUB_ACCOUNT_GET_TRANSFER_LOG: Endpoint[t.ManagedTransfers] = Endpoint(
    "managed_sub_account_get_transfer_log",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/managed-subaccount/query-trans-log",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 60},
)
MANAGED_SUB_ACCOUNT_WITHDRAW: Endpoint[t.ManagedTransferId] = Endpoint(
    "managed_sub_account_withdraw",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/managed-subaccount/withdraw",
    security=USER_DATA,
)
MARGIN_V1_DELETE_ACCOUNT_API_RESTRICTIONS_IP_RESTRICTION_IP_LIST: Endpoint[Any] = Endpoint(
    "margin_v1_delete_account_api_restrictions_ip_restriction_ip_list",
    SUB_ACCOUNT,
    rest="DELETE /sapi/v1/account/apiRestrictions/ipRestriction/ipList",
    security=USER_DATA,
    deprecated="deprecated by Binance and switched off on 2021-11-17; use sub_account_delete_api_key_ip_list.",
)
MARGIN_V1_GET_ACCOUNT_API_RESTRICTIONS_IP_RESTRICTION: Endpoint[Any] = Endpoint(
    "margin_v1_get_account_api_restrictions_ip_restriction",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/account/apiRestrictions/ipRestriction",
    security=USER_DATA,
    deprecated="deprecated by Binance and switched off on 2021-11-17; use sub_account_get_api_key_ip_restriction.",
)
MARGIN_V1_POST_ACCOUNT_API_RESTRICTIONS_IP_RESTRICTION: Endpoint[Any] = Endpoint(
    "margin_v1_post_account_api_restrictions_ip_restriction",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/account/apiRestrictions/ipRestriction",
    security=USER_DATA,
    deprecated="deprecated by Binance and switched off on 2021-11-17; use sub_account_set_api_key_ip_restriction.",
)
MARGIN_V1_POST_ACCOUNT_API_RESTRICTIONS_IP_RESTRICTION_IP_LIST: Endpoint[Any] = Endpoint(
    "margin_v1_post_account_api_restrictions_ip_restriction_ip_list",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/account/apiRestrictions/ipRestriction/ipList",
    security=USER_DATA,
    deprecated="deprecated by Binance and switched off on 2021-11-17; use sub_account_set_api_key_ip_restriction.",
)
MARGIN_V1_POST_SUB_ACCOUNT_BLVT_ENABLE: Endpoint[t.LeveragedTokensEnabled] = Endpoint(
    "margin_v1_post_sub_account_blvt_enable",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/sub-account/blvt/enable",
    security=USER_DATA,
    deprecated="deprecated by Binance and switched off on 2025-06-03. There are no leveraged tokens any more.",
)
MARGIN_V1_POST_SUB_ACCOUNT_SUB_ACCOUNT_API_IP_RESTRICTION: Endpoint[Any] = Endpoint(
    "margin_v1_post_sub_account_sub_account_api_ip_restriction",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/sub-account/subAccountApi/ipRestriction",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 3000},
    deprecated="deprecated by Binance since 2023-04-26; use sub_account_set_api_key_ip_restriction. Discontinued by that date.",
)
MARGIN_V1_POST_SUB_ACCOUNT_SUB_ACCOUNT_API_IP_RESTRICTION_IP_LIST: Endpoint[Any] = Endpoint(
    "margin_v1_post_sub_account_sub_account_api_ip_restriction_ip_list",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/sub-account/subAccountApi/ipRestriction/ipList",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 3000},
    encode={"ipAddress": "comma"},
    deprecated="deprecated by Binance since 2023-04-26; use sub_account_set_api_key_ip_restriction. Discontinued by that date.",
)
QUERY_SUBACCOUNT_SPOT_SUMMARY: Endpoint[t.SpotSummary] = Endpoint(
    "query_subaccount_spot_summary",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/sub-account/spotSummary",
    security=USER_DATA,
)
SUB_ACCOUNT_CHANGE_API_KEY_PERMISSIONS: Endpoint[t.ApiKeyPermissions] = Endpoint(
    "sub_account_change_api_key_permissions",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/sub-account/subAccountApiPermission",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 3000},
)
SUB_ACCOUNT_CREATE_API_KEY: Endpoint[t.ApiKeyCreated] = Endpoint(
    "sub_account_create_api_key",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/sub-account/subAccountApi",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 3000},
    encode={"ipAddress": "comma"},
)
SUB_ACCOUNT_CREATE_VIRTUAL: Endpoint[t.VirtualSubAccount] = Endpoint(
    "sub_account_create_virtual",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/sub-account/virtualSubAccount",
    security=USER_DATA,
)
SUB_ACCOUNT_DELETE_API_KEY: Endpoint[dict[str, Any]] = Endpoint(
    "sub_account_delete_api_key",
    SUB_ACCOUNT,
    rest="DELETE /sapi/v1/sub-account/subAccountApi",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 3000},
)
SUB_ACCOUNT_DELETE_API_KEY_IP_LIST: Endpoint[t.ApiKeyIpRestriction] = Endpoint(
    "sub_account_delete_api_key_ip_list",
    SUB_ACCOUNT,
    rest="DELETE /sapi/v1/sub-account/subAccountApi/ipRestriction/ipList",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 3000},
    encode={"ipAddress": "comma"},
)
SUB_ACCOUNT_ENABLE_OPTIONS: Endpoint[t.OptionsEnabled] = Endpoint(
    "sub_account_enable_options",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/sub-account/eoptions/enable",
    security=USER_DATA,
)
SUB_ACCOUNT_GET_API_KEY_IP_RESTRICTION: Endpoint[t.ApiKeyIpRestriction] = Endpoint(
    "sub_account_get_api_key_ip_restriction",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/sub-account/subAccountApi/ipRestriction",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 3000},
)
SUB_ACCOUNT_GET_API_KEYS: Endpoint[t.ApiKeys] = Endpoint(
    "sub_account_get_api_keys",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/sub-account/subAccountApi",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 3000},
)
SUB_ACCOUNT_GET_ASSETS_V3: Endpoint[t.SubAccountBalancesV3] = Endpoint(
    "sub_account_get_assets_v3",
    SUB_ACCOUNT,
    rest="GET /sapi/v3/sub-account/assets",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 60},
)
SUB_ACCOUNT_GET_FUTURES_DETAILS_V1: Endpoint[t.FuturesAccountV1] = Endpoint(
    "sub_account_get_futures_details_v1",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/sub-account/futures/account",
    security=USER_DATA,
    weight=10,
)
SUB_ACCOUNT_GET_FUTURES_POSITION_RISK_V1: Endpoint[list[t.UsdMPositionRisk]] = Endpoint(
    "sub_account_get_futures_position_risk_v1",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/sub-account/futures/positionRisk",
    security=USER_DATA,
    weight=10,
)
SUB_ACCOUNT_GET_FUTURES_SUMMARY_V1: Endpoint[t.UsdMFuturesSummary] = Endpoint(
    "sub_account_get_futures_summary_v1",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/sub-account/futures/accountSummary",
    security=USER_DATA,
)
SUB_ACCOUNT_GET_MOVE_POSITION_HISTORY: Endpoint[t.MovedPositions] = Endpoint(
    "sub_account_get_move_position_history",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/sub-account/futures/move-position",
    security=USER_DATA,
)
SUB_ACCOUNT_GET_TRANSACTION_STATISTICS: Endpoint[t.TransactionStatistics] = Endpoint(
    "sub_account_get_transaction_statistics",
    SUB_ACCOUNT,
    rest="GET /sapi/v1/sub-account/transaction-statistics",
    security=USER_DATA,
    weight=60,
)
SUB_ACCOUNT_MOVE_POSITIONS: Endpoint[t.MovePositionOrders] = Endpoint(
    "sub_account_move_positions",
    SUB_ACCOUNT,
    rest="POST /sapi/v1/sub-account/futures/move-position",
    security=USER_DATA,
    encode={"orderArgs": "indexed"},
)
SUB_ACCOUNT_SET_API_KEY_IP_RESTRICTION: Endpoint[t.ApiKeyIpRestrictionSet] = Endpoint(
    "sub_account_set_api_key_ip_restriction",
    SUB_ACCOUNT,
    rest="POST /sapi/v2/sub-account/subAccountApi/ipRestriction",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 3000},
    encode={"ipAddress": "comma"},
)

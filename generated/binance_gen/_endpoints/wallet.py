# Generated from spec/wallet/ by "make generate"; do not edit.
"""Wallet: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import MARKET_DATA, USER_DATA, Endpoint
from .products import WALLET

if TYPE_CHECKING:
    from typing import Any

    from ..types import wallet as t

DISABLE_FAST_WITHDRAW_SWITCH: Endpoint[dict[str, Any]] = Endpoint(
    "disable_fast_withdraw_switch",
    WALLET,
    rest="POST /sapi/v1/account/disableFastWithdrawSwitch",
    security=USER_DATA,
)
ENABLE_FAST_WITHDRAW_SWITCH: Endpoint[dict[str, Any]] = Endpoint(
    "enable_fast_withdraw_switch",
    WALLET,
    rest="POST /sapi/v1/account/enableFastWithdrawSwitch",
    security=USER_DATA,
)
FUNDING_WALLET: Endpoint[list[t.FundingAsset]] = Endpoint(
    "funding_wallet", WALLET, rest="POST /sapi/v1/asset/get-funding-asset", security=USER_DATA
)
FUTURES_ACCOUNT_TRANSFER: Endpoint[t.UniversalTransferId] = Endpoint(
    "futures_account_transfer",
    WALLET,
    rest="POST /sapi/v1/futures/transfer",
    security=USER_DATA,
    deprecated="deprecated by Binance; use make_universal_transfer. No longer documented.",
)
FUTURES_HISTORICAL_DATA_LINK: Endpoint[Any] = Endpoint(
    "futures_historical_data_link",
    WALLET,
    rest="GET /sapi/v1/futures/histDataLink",
    security=USER_DATA,
    deprecated="deprecated by Binance. In no documentation since 2025; only accounts that applied for it may ask.",
)
GET_ACCOUNT_API_PERMISSIONS: Endpoint[t.ApiKeyPermissions] = Endpoint(
    "get_account_api_permissions",
    WALLET,
    rest="GET /sapi/v1/account/apiRestrictions",
    security=USER_DATA,
)
GET_ACCOUNT_API_TRADING_STATUS: Endpoint[t.ApiTradingStatusAnswer] = Endpoint(
    "get_account_api_trading_status",
    WALLET,
    rest="GET /sapi/v1/account/apiTradingStatus",
    security=USER_DATA,
)
GET_ACCOUNT_SNAPSHOT: Endpoint[t.AccountSnapshots] = Endpoint(
    "get_account_snapshot",
    WALLET,
    rest="GET /sapi/v1/accountSnapshot",
    security=USER_DATA,
    weight=2400,
)
GET_ACCOUNT_STATUS: Endpoint[t.AccountStatus] = Endpoint(
    "get_account_status",
    WALLET,
    rest="GET /sapi/v1/account/status",
    security=USER_DATA,
    own=("version",),
)
GET_ALL_COINS_INFO: Endpoint[list[t.CoinInfo]] = Endpoint(
    "get_all_coins_info",
    WALLET,
    rest="GET /sapi/v1/capital/config/getall",
    security=USER_DATA,
    weight=10,
)
GET_ASSET_DETAILS: Endpoint[dict[str, t.AssetDetail]] = Endpoint(
    "get_asset_details", WALLET, rest="GET /sapi/v1/asset/assetDetail", security=USER_DATA
)
GET_ASSET_DIVIDEND_HISTORY: Endpoint[t.AssetDividends] = Endpoint(
    "get_asset_dividend_history",
    WALLET,
    rest="GET /sapi/v1/asset/assetDividend",
    security=USER_DATA,
    weight=10,
)
GET_DEPOSIT_ADDRESS: Endpoint[t.DepositAddress] = Endpoint(
    "get_deposit_address",
    WALLET,
    rest="GET /sapi/v1/capital/deposit/address",
    security=USER_DATA,
    weight=10,
)
GET_DEPOSIT_HISTORY: Endpoint[list[t.Deposit]] = Endpoint(
    "get_deposit_history", WALLET, rest="GET /sapi/v1/capital/deposit/hisrec", security=USER_DATA
)
GET_DUST_ASSETS: Endpoint[t.BnbConvertibleDust] = Endpoint(
    "get_dust_assets", WALLET, rest="POST /sapi/v1/asset/dust-btc", security=USER_DATA
)
GET_DUST_LOG: Endpoint[t.DustLog] = Endpoint(
    "get_dust_log", WALLET, rest="GET /sapi/v1/asset/dribblet", security=USER_DATA
)
GET_SPOT_DELIST_SCHEDULE: Endpoint[list[t.DelistingSymbols]] = Endpoint(
    "get_spot_delist_schedule",
    WALLET,
    rest="GET /sapi/v1/spot/delist-schedule",
    security=MARKET_DATA,
    weight=100,
)
GET_SYSTEM_STATUS: Endpoint[t.SystemStatus] = Endpoint(
    "get_system_status", WALLET, rest="GET /sapi/v1/system/status"
)
GET_TRADE_FEE: Endpoint[list[t.TradeFee]] = Endpoint(
    "get_trade_fee", WALLET, rest="GET /sapi/v1/asset/tradeFee", security=USER_DATA
)
GET_USER_ASSET: Endpoint[list[t.UserAsset]] = Endpoint(
    "get_user_asset", WALLET, rest="POST /sapi/v3/asset/getUserAsset", security=USER_DATA, weight=5
)
GET_WITHDRAW_HISTORY: Endpoint[list[t.Withdrawal]] = Endpoint(
    "get_withdraw_history",
    WALLET,
    rest="GET /sapi/v1/capital/withdraw/history",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 18000},
    encode={"idList": "comma"},
)
MAKE_UNIVERSAL_TRANSFER: Endpoint[t.UniversalTransferId] = Endpoint(
    "make_universal_transfer",
    WALLET,
    rest="POST /sapi/v1/asset/transfer",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 300},
)
MARGIN_V1_GET_CAPITAL_CONTRACT_CONVERTIBLE_COINS: Endpoint[t.BusdAutoConversion] = Endpoint(
    "margin_v1_get_capital_contract_convertible_coins",
    WALLET,
    rest="GET /sapi/v1/capital/contract/convertible-coins",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 600},
    deprecated="deprecated by Binance. No longer documented; BUSD has been wound down.",
)
MARGIN_V1_POST_ASSET_CONVERT_TRANSFER: Endpoint[t.BusdConversion] = Endpoint(
    "margin_v1_post_asset_convert_transfer",
    WALLET,
    rest="POST /sapi/v1/asset/convert-transfer",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 5},
    deprecated="deprecated by Binance; use convert_request_quote. No longer documented; BUSD has been wound down.",
)
MARGIN_V1_POST_ASSET_CONVERT_TRANSFER_QUERY_BY_PAGE: Endpoint[t.BusdConversions] = Endpoint(
    "margin_v1_post_asset_convert_transfer_query_by_page",
    WALLET,
    rest="GET /sapi/v1/asset/convert-transfer/queryByPage",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 5},
    deprecated="deprecated by Binance; use get_convert_trade_history. No longer documented.",
)
MARGIN_V1_POST_CAPITAL_CONTRACT_CONVERTIBLE_COINS: Endpoint[dict[str, Any]] = Endpoint(
    "margin_v1_post_capital_contract_convertible_coins",
    WALLET,
    rest="POST /sapi/v1/capital/contract/convertible-coins",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 600},
    deprecated="deprecated by Binance. No longer documented; BUSD has been wound down.",
)
QUERY_UNIVERSAL_TRANSFER_HISTORY: Endpoint[t.UniversalTransfers] = Endpoint(
    "query_universal_transfer_history",
    WALLET,
    rest="GET /sapi/v1/asset/transfer",
    security=USER_DATA,
)
TOGGLE_BNB_BURN_SPOT_MARGIN: Endpoint[t.BnbBurnSwitches] = Endpoint(
    "toggle_bnb_burn_spot_margin", WALLET, rest="POST /sapi/v1/bnbBurn", security=USER_DATA
)
TRANSFER_DUST: Endpoint[t.DustConverted] = Endpoint(
    "transfer_dust",
    WALLET,
    rest="POST /sapi/v1/asset/dust",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 10},
    encode={"asset": "comma"},
)
TRANSFER_HISTORY: Endpoint[t.FuturesTransfers] = Endpoint(
    "transfer_history",
    WALLET,
    rest="GET /sapi/v1/futures/transfer",
    security=USER_DATA,
    weight=10,
    deprecated="deprecated by Binance; use query_universal_transfer_history. No longer documented.",
)
TRAVEL_RULE_BROKER_WITHDRAW: Endpoint[t.TravelRuleReceipt] = Endpoint(
    "travel_rule_broker_withdraw",
    WALLET,
    rest="POST /sapi/v1/localentity/broker/withdraw/apply",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 600},
)
TRAVEL_RULE_GET_ADDRESS_VERIFICATION_LIST: Endpoint[list[t.AddressVerification]] = Endpoint(
    "travel_rule_get_address_verification_list",
    WALLET,
    rest="GET /sapi/v1/addressVerify/list",
    security=USER_DATA,
)
TRAVEL_RULE_GET_COUNTRY_LIST: Endpoint[t.TravelRuleCountries] = Endpoint(
    "travel_rule_get_country_list",
    WALLET,
    rest="GET /sapi/v1/localentity/country/list",
    security=USER_DATA,
)
TRAVEL_RULE_GET_DEPOSIT_HISTORY: Endpoint[list[t.TravelRuleDeposit]] = Endpoint(
    "travel_rule_get_deposit_history",
    WALLET,
    rest="GET /sapi/v1/localentity/deposit/history",
    security=USER_DATA,
    encode={"trId": "comma", "txId": "comma", "tranId": "comma"},
)
TRAVEL_RULE_GET_DEPOSIT_HISTORY_V2: Endpoint[list[t.TravelRuleDepositV2]] = Endpoint(
    "travel_rule_get_deposit_history_v2",
    WALLET,
    rest="GET /sapi/v2/localentity/deposit/history",
    security=USER_DATA,
    encode={"depositId": "comma", "txId": "comma"},
)
TRAVEL_RULE_GET_QUESTIONNAIRE_REQUIREMENTS: Endpoint[t.QuestionnaireRequirements] = Endpoint(
    "travel_rule_get_questionnaire_requirements",
    WALLET,
    rest="GET /sapi/v1/localentity/questionnaire-requirements",
    security=USER_DATA,
)
TRAVEL_RULE_GET_REGION_LIST: Endpoint[t.TravelRuleRegions] = Endpoint(
    "travel_rule_get_region_list",
    WALLET,
    rest="GET /sapi/v1/localentity/region/list",
    security=USER_DATA,
)
TRAVEL_RULE_GET_VASP_LIST: Endpoint[list[t.Vasp]] = Endpoint(
    "travel_rule_get_vasp_list", WALLET, rest="GET /sapi/v1/localentity/vasp", security=USER_DATA
)
TRAVEL_RULE_GET_WITHDRAW_HISTORY: Endpoint[list[t.TravelRuleWithdrawal]] = Endpoint(
    "travel_rule_get_withdraw_history",
    WALLET,
    rest="GET /sapi/v1/localentity/withdraw/history",
    security=USER_DATA,
    encode={"trId": "comma", "txId": "comma"},
)
TRAVEL_RULE_GET_WITHDRAW_HISTORY_V2: Endpoint[list[t.TravelRuleWithdrawal]] = Endpoint(
    "travel_rule_get_withdraw_history_v2",
    WALLET,
    rest="GET /sapi/v2/localentity/withdraw/history",
    security=USER_DATA,
    encode={"trId": "comma", "txId": "comma"},
)
TRAVEL_RULE_SUBMIT_BROKER_DEPOSIT_QUESTIONNAIRE: Endpoint[t.TravelRuleReceipt] = Endpoint(
    "travel_rule_submit_broker_deposit_questionnaire",
    WALLET,
    rest="PUT /sapi/v1/localentity/broker/deposit/provide-info",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 600},
)
TRAVEL_RULE_SUBMIT_DEPOSIT_QUESTIONNAIRE: Endpoint[t.TravelRuleReceipt] = Endpoint(
    "travel_rule_submit_deposit_questionnaire",
    WALLET,
    rest="PUT /sapi/v1/localentity/deposit/provide-info",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 600},
)
TRAVEL_RULE_SUBMIT_DEPOSIT_QUESTIONNAIRE_V2: Endpoint[t.TravelRuleReceipt] = Endpoint(
    "travel_rule_submit_deposit_questionnaire_v2",
    WALLET,
    rest="PUT /sapi/v2/localentity/deposit/provide-info",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 600},
)
TRAVEL_RULE_WITHDRAW: Endpoint[t.TravelRuleReceipt] = Endpoint(
    "travel_rule_withdraw",
    WALLET,
    rest="POST /sapi/v1/localentity/withdraw/apply",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 600},
)
WALLET_APPLY_DEPOSIT_CREDIT: Endpoint[t.DepositCreditAnswer] = Endpoint(
    "wallet_apply_deposit_credit",
    WALLET,
    rest="POST /sapi/v1/capital/deposit/credit-apply",
    security=USER_DATA,
)
WALLET_CONVERT_DUST: Endpoint[t.DustConverted] = Endpoint(
    "wallet_convert_dust",
    WALLET,
    rest="POST /sapi/v1/asset/dust-convert/convert",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 10},
    encode={"asset": "comma"},
)
WALLET_GET_ACCOUNT_INFO: Endpoint[t.AccountInfo] = Endpoint(
    "wallet_get_account_info", WALLET, rest="GET /sapi/v1/account/info", security=USER_DATA
)
WALLET_GET_BALANCE: Endpoint[list[t.WalletBalance]] = Endpoint(
    "wallet_get_balance",
    WALLET,
    rest="GET /sapi/v1/asset/wallet/balance",
    security=USER_DATA,
    weight=60,
)
WALLET_GET_CLOUD_MINING_HISTORY: Endpoint[t.CloudMiningRecords] = Endpoint(
    "wallet_get_cloud_mining_history",
    WALLET,
    rest="GET /sapi/v1/asset/ledger-transfer/cloud-mining/queryByPage",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 600},
)
WALLET_GET_DELEGATION_HISTORY: Endpoint[t.Delegations] = Endpoint(
    "wallet_get_delegation_history",
    WALLET,
    rest="GET /sapi/v1/asset/custody/transfer-history",
    security=USER_DATA,
    weight=60,
)
WALLET_GET_DEPOSIT_ADDRESS_LIST: Endpoint[list[t.ListedDepositAddress]] = Endpoint(
    "wallet_get_deposit_address_list",
    WALLET,
    rest="GET /sapi/v1/capital/deposit/address/list",
    security=USER_DATA,
    weight=10,
)
WALLET_GET_DUST_CONVERTIBLE_ASSETS: Endpoint[t.ConvertibleDust] = Endpoint(
    "wallet_get_dust_convertible_assets",
    WALLET,
    rest="POST /sapi/v1/asset/dust-convert/query-convertible-assets",
    security=USER_DATA,
)
WALLET_GET_OPEN_SYMBOL_LIST: Endpoint[list[t.OpeningSymbols]] = Endpoint(
    "wallet_get_open_symbol_list",
    WALLET,
    rest="GET /sapi/v1/spot/open-symbol-list",
    security=MARKET_DATA,
    weight=100,
)
WALLET_GET_SPOT_ASSET_TAGS: Endpoint[list[t.SpotAssetTags]] = Endpoint(
    "wallet_get_spot_asset_tags",
    WALLET,
    rest="GET /sapi/v1/spot/asset/tags",
    security=MARKET_DATA,
    weight=100,
    encode={"tag": "comma"},
)
WALLET_GET_WITHDRAW_ADDRESS_LIST: Endpoint[list[t.WithdrawAddress]] = Endpoint(
    "wallet_get_withdraw_address_list",
    WALLET,
    rest="GET /sapi/v1/capital/withdraw/address/list",
    security=USER_DATA,
    weight=10,
)
WALLET_GET_WITHDRAW_QUOTA: Endpoint[t.WithdrawQuota] = Endpoint(
    "wallet_get_withdraw_quota",
    WALLET,
    rest="GET /sapi/v1/capital/withdraw/quota",
    security=USER_DATA,
    weight=10,
)
WITHDRAW: Endpoint[t.WithdrawalId] = Endpoint(
    "withdraw",
    WALLET,
    rest="POST /sapi/v1/capital/withdraw/apply",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 900},
)

# Generated from spec/margin/ by "make generate"; do not edit.
"""Margin: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import (
    MARGIN,
    MARKET_DATA,
    TRADE,
    USER_DATA,
    USER_STREAM,
    Endpoint,
    PlacedOrder,
    Route,
)
from .products import MARGIN_

if TYPE_CHECKING:
    from typing import Any

    from ..types import margin as t

CANCEL_ALL_OPEN_MARGIN_ORDERS: Endpoint[list[t.CanceledOrder | t.CanceledOrderList]] = Endpoint(
    "cancel_all_open_margin_orders",
    MARGIN_,
    rest="DELETE /sapi/v1/margin/openOrders",
    security=TRADE,
)
CANCEL_MARGIN_OCO_ORDER: Endpoint[t.CanceledOrderList] = Endpoint(
    "cancel_margin_oco_order",
    MARGIN_,
    rest="DELETE /sapi/v1/margin/orderList",
    security=TRADE,
    weight={"limiter": "UID", "else": 1},
)
CANCEL_MARGIN_ORDER: Endpoint[t.CanceledOrder] = Endpoint(
    "cancel_margin_order", MARGIN_, rest="DELETE /sapi/v1/margin/order", security=TRADE, weight=10
)
CREATE_ISOLATED_MARGIN_ACCOUNT: Endpoint[Any] = Endpoint(
    "create_isolated_margin_account",
    MARGIN_,
    rest="POST /sapi/v1/margin/isolated/create",
    security=MARGIN,
    deprecated="deprecated by Binance and switched off on 2021-05-15; use make_universal_transfer. The first transfer to an isolated margin account opens it.",
)
CREATE_MARGIN_LOAN: Endpoint[Any] = Endpoint(
    "create_margin_loan",
    MARGIN_,
    rest="POST /sapi/v1/margin/loan",
    security=MARGIN,
    weight={"limiter": "UID", "else": 3000},
    deprecated="deprecated by Binance and switched off on 2024-03-31; use margin_borrow_repay.",
)
DISABLE_ISOLATED_MARGIN_ACCOUNT: Endpoint[t.IsolatedAccountSwitch] = Endpoint(
    "disable_isolated_margin_account",
    MARGIN_,
    rest="DELETE /sapi/v1/margin/isolated/account",
    security=TRADE,
    weight={"limiter": "UID", "else": 300},
)
ENABLE_ISOLATED_MARGIN_ACCOUNT: Endpoint[t.IsolatedAccountSwitch] = Endpoint(
    "enable_isolated_margin_account",
    MARGIN_,
    rest="POST /sapi/v1/margin/isolated/account",
    security=TRADE,
    weight={"limiter": "UID", "else": 300},
)
EXCHANGE_SMALL_LIABILITY_ASSETS: Endpoint[dict[str, Any]] = Endpoint(
    "exchange_small_liability_assets",
    MARGIN_,
    rest="POST /sapi/v1/margin/exchange-small-liability",
    security=MARGIN,
    weight={"limiter": "UID", "else": 3000},
    encode={"assetNames": "comma"},
)
GET_ALL_ISOLATED_MARGIN_SYMBOLS: Endpoint[list[t.IsolatedMarginPair]] = Endpoint(
    "get_all_isolated_margin_symbols",
    MARGIN_,
    rest="GET /sapi/v1/margin/isolated/allPairs",
    security=MARKET_DATA,
    weight=10,
)
GET_ALL_MARGIN_OCO_ORDERS: Endpoint[list[t.OrderList]] = Endpoint(
    "get_all_margin_oco_orders",
    MARGIN_,
    rest="GET /sapi/v1/margin/allOrderList",
    security=USER_DATA,
    weight=200,
)
GET_ALL_MARGIN_ORDERS: Endpoint[list[t.Order]] = Endpoint(
    "get_all_margin_orders",
    MARGIN_,
    rest="GET /sapi/v1/margin/allOrders",
    security=USER_DATA,
    weight=200,
)
GET_BNB_BURN_SPOT_MARGIN: Endpoint[t.BnbBurnSwitches] = Endpoint(
    "get_bnb_burn_spot_margin", MARGIN_, rest="GET /sapi/v1/bnbBurn", security=USER_DATA
)
GET_CROSS_MARGIN_COLLATERAL_RATIO: Endpoint[list[t.CollateralRatio]] = Endpoint(
    "get_cross_margin_collateral_ratio",
    MARGIN_,
    rest="GET /sapi/v1/margin/crossMarginCollateralRatio",
    security=MARKET_DATA,
    weight=100,
)
GET_CROSS_MARGIN_DATA: Endpoint[list[t.CrossMarginData]] = Endpoint(
    "get_cross_margin_data",
    MARGIN_,
    rest="GET /sapi/v1/margin/crossMarginData",
    security=USER_DATA,
    weight={"coin": 1, "else": 5},
)
GET_ENABLED_ISOLATED_MARGIN_ACCOUNT_LIMIT: Endpoint[t.IsolatedAccountLimit] = Endpoint(
    "get_enabled_isolated_margin_account_limit",
    MARGIN_,
    rest="GET /sapi/v1/margin/isolated/accountLimit",
    security=USER_DATA,
)
GET_FUTURE_HOURLY_INTEREST_RATE: Endpoint[list[t.NextHourlyInterestRate]] = Endpoint(
    "get_future_hourly_interest_rate",
    MARGIN_,
    rest="GET /sapi/v1/margin/next-hourly-interest-rate",
    security=USER_DATA,
    weight=100,
    encode={"assets": "comma"},
)
GET_ISOLATED_MARGIN_ACCOUNT: Endpoint[t.IsolatedMarginAccount] = Endpoint(
    "get_isolated_margin_account",
    MARGIN_,
    rest="GET /sapi/v1/margin/isolated/account",
    security=USER_DATA,
    weight=10,
    encode={"symbols": "comma"},
)
GET_ISOLATED_MARGIN_FEE_DATA: Endpoint[list[t.IsolatedMarginData]] = Endpoint(
    "get_isolated_margin_fee_data",
    MARGIN_,
    rest="GET /sapi/v1/margin/isolatedMarginData",
    security=USER_DATA,
    weight={"symbol": 1, "else": 10},
)
GET_ISOLATED_MARGIN_SYMBOL: Endpoint[Any] = Endpoint(
    "get_isolated_margin_symbol",
    MARGIN_,
    rest="GET /sapi/v1/margin/isolated/pair",
    security=USER_DATA,
    weight=10,
    deprecated="deprecated by Binance and switched off on 2024-03-31; use get_all_isolated_margin_symbols.",
)
GET_ISOLATED_MARGIN_TIER_DATA: Endpoint[list[t.IsolatedMarginTier]] = Endpoint(
    "get_isolated_margin_tier_data",
    MARGIN_,
    rest="GET /sapi/v1/margin/isolatedMarginTier",
    security=USER_DATA,
)
GET_ISOLATED_MARGIN_TRANFER_HISTORY: Endpoint[Any] = Endpoint(
    "get_isolated_margin_tranfer_history",
    MARGIN_,
    rest="GET /sapi/v1/margin/isolated/transfer",
    security=USER_DATA,
    deprecated="deprecated by Binance and switched off on 2024-03-31; use get_margin_transfer_history.",
)
GET_MARGIN_ACCOUNT: Endpoint[t.MarginAccount] = Endpoint(
    "get_margin_account", MARGIN_, rest="GET /sapi/v1/margin/account", security=USER_DATA, weight=10
)
GET_MARGIN_ALL_ASSETS: Endpoint[list[t.MarginAssetInfo]] = Endpoint(
    "get_margin_all_assets", MARGIN_, rest="GET /sapi/v1/margin/allAssets", security=MARKET_DATA
)
GET_MARGIN_ALL_PAIRS: Endpoint[list[t.CrossMarginPair]] = Endpoint(
    "get_margin_all_pairs", MARGIN_, rest="GET /sapi/v1/margin/allPairs", security=MARKET_DATA
)
GET_MARGIN_ASSET: Endpoint[Any] = Endpoint(
    "get_margin_asset",
    MARGIN_,
    rest="GET /sapi/v1/margin/asset",
    security=MARKET_DATA,
    weight=10,
    deprecated="deprecated by Binance and switched off on 2024-03-31; use get_margin_all_assets.",
)
GET_MARGIN_CAPITAL_FLOW: Endpoint[list[t.CapitalFlow]] = Endpoint(
    "get_margin_capital_flow",
    MARGIN_,
    rest="GET /sapi/v1/margin/capital-flow",
    security=USER_DATA,
    weight=100,
)
GET_MARGIN_DELIST_SCHEDULE: Endpoint[list[t.MarginDelisting]] = Endpoint(
    "get_margin_delist_schedule",
    MARGIN_,
    rest="GET /sapi/v1/margin/delist-schedule",
    security=MARKET_DATA,
    weight=100,
)
GET_MARGIN_DUST_ASSETS: Endpoint[Any] = Endpoint(
    "get_margin_dust_assets",
    MARGIN_,
    rest="GET /sapi/v1/margin/dust",
    security=USER_DATA,
    weight=100,
    deprecated="deprecated by Binance and switched off on 2024-03-31; use get_dust_assets. With accountType MARGIN.",
)
GET_MARGIN_DUSTLOG: Endpoint[Any] = Endpoint(
    "get_margin_dustlog",
    MARGIN_,
    rest="GET /sapi/v1/margin/dribblet",
    security=USER_DATA,
    deprecated="deprecated by Binance and switched off on 2024-03-31; use get_dust_log. With accountType MARGIN.",
)
GET_MARGIN_FORCE_LIQUIDATION_REC: Endpoint[t.ForceLiquidations] = Endpoint(
    "get_margin_force_liquidation_rec",
    MARGIN_,
    rest="GET /sapi/v1/margin/forceLiquidationRec",
    security=USER_DATA,
)
GET_MARGIN_INTEREST_HISTORY: Endpoint[t.InterestHistory] = Endpoint(
    "get_margin_interest_history",
    MARGIN_,
    rest="GET /sapi/v1/margin/interestHistory",
    security=USER_DATA,
)
GET_MARGIN_LOAN_DETAILS: Endpoint[Any] = Endpoint(
    "get_margin_loan_details",
    MARGIN_,
    rest="GET /sapi/v1/margin/loan",
    security=USER_DATA,
    weight=10,
    deprecated="deprecated by Binance and switched off on 2024-03-31; use margin_get_borrow_repay_records.",
)
GET_MARGIN_OCO_ORDER: Endpoint[t.OrderList] = Endpoint(
    "get_margin_oco_order",
    MARGIN_,
    rest="GET /sapi/v1/margin/orderList",
    security=USER_DATA,
    weight=10,
)
GET_MARGIN_ORDER: Endpoint[t.Order] = Endpoint(
    "get_margin_order", MARGIN_, rest="GET /sapi/v1/margin/order", security=USER_DATA, weight=10
)
GET_MARGIN_PRICE_INDEX: Endpoint[t.PriceIndex] = Endpoint(
    "get_margin_price_index",
    MARGIN_,
    rest="GET /sapi/v1/margin/priceIndex",
    security=MARKET_DATA,
    weight=10,
)
GET_MARGIN_REPAY_DETAILS: Endpoint[Any] = Endpoint(
    "get_margin_repay_details",
    MARGIN_,
    rest="GET /sapi/v1/margin/repay",
    security=USER_DATA,
    weight=10,
    deprecated="deprecated by Binance and switched off on 2024-03-31; use margin_get_borrow_repay_records.",
)
GET_MARGIN_SYMBOL: Endpoint[Any] = Endpoint(
    "get_margin_symbol",
    MARGIN_,
    rest="GET /sapi/v1/margin/pair",
    security=MARKET_DATA,
    weight=10,
    deprecated="deprecated by Binance and switched off on 2024-03-31; use get_margin_all_pairs.",
)
GET_MARGIN_TRADES: Endpoint[list[t.MyTrade]] = Endpoint(
    "get_margin_trades", MARGIN_, rest="GET /sapi/v1/margin/myTrades", security=USER_DATA, weight=10
)
GET_MARGIN_TRANSFER_HISTORY: Endpoint[t.MarginTransfers] = Endpoint(
    "get_margin_transfer_history", MARGIN_, rest="GET /sapi/v1/margin/transfer", security=USER_DATA
)
GET_MAX_MARGIN_LOAN: Endpoint[t.MaxBorrow] = Endpoint(
    "get_max_margin_loan",
    MARGIN_,
    rest="GET /sapi/v1/margin/maxBorrowable",
    security=USER_DATA,
    weight=50,
)
GET_MAX_MARGIN_TRANSFER: Endpoint[t.MaxTransfer] = Endpoint(
    "get_max_margin_transfer",
    MARGIN_,
    rest="GET /sapi/v1/margin/maxTransferable",
    security=USER_DATA,
    weight=50,
)
GET_OPEN_MARGIN_OCO_ORDERS: Endpoint[list[t.OrderList]] = Endpoint(
    "get_open_margin_oco_orders",
    MARGIN_,
    rest="GET /sapi/v1/margin/openOrderList",
    security=USER_DATA,
    weight=10,
)
GET_OPEN_MARGIN_ORDERS: Endpoint[list[t.Order]] = Endpoint(
    "get_open_margin_orders",
    MARGIN_,
    rest="GET /sapi/v1/margin/openOrders",
    security=USER_DATA,
    weight=10,
)
GET_OPEN_MARGIN_OTO_ORDERS: Endpoint[list[t.OpenOrderList]] = Endpoint(
    "get_open_margin_oto_orders",
    MARGIN_,
    rest="GET /sapi/v1/margin/oto/openOrderList",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 10},
)
GET_SMALL_LIABILITY_EXCHANGE_ASSETS: Endpoint[list[t.Liability]] = Endpoint(
    "get_small_liability_exchange_assets",
    MARGIN_,
    rest="GET /sapi/v1/margin/exchange-small-liability",
    security=USER_DATA,
    weight=100,
)
GET_SMALL_LIABILITY_EXCHANGE_HISTORY: Endpoint[t.SmallLiabilityExchanges] = Endpoint(
    "get_small_liability_exchange_history",
    MARGIN_,
    rest="GET /sapi/v1/margin/exchange-small-liability-history",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 100},
)
ISOLATED_MARGIN_STREAM_CLOSE: Endpoint[dict[str, Any]] = Endpoint(
    "isolated_margin_stream_close",
    MARGIN_,
    rest="DELETE /sapi/v1/userDataStream/isolated",
    security=USER_STREAM,
    deprecated="deprecated by Binance since 2025-10-06, switched off on 2026-02-20; use isolated_margin_socket.",
)
ISOLATED_MARGIN_STREAM_GET_LISTEN_KEY: Endpoint[t.ListenKey] = Endpoint(
    "isolated_margin_stream_get_listen_key",
    MARGIN_,
    rest="POST /sapi/v1/userDataStream/isolated",
    security=USER_STREAM,
    deprecated="deprecated by Binance since 2025-10-06, switched off on 2026-02-20; use isolated_margin_socket.",
)
ISOLATED_MARGIN_STREAM_KEEPALIVE: Endpoint[dict[str, Any]] = Endpoint(
    "isolated_margin_stream_keepalive",
    MARGIN_,
    rest="PUT /sapi/v1/userDataStream/isolated",
    security=USER_STREAM,
    deprecated="deprecated by Binance since 2025-10-06, switched off on 2026-02-20; use isolated_margin_socket.",
)
MARGIN_BORROW_REPAY: Endpoint[t.TransactionId] = Endpoint(
    "margin_borrow_repay",
    MARGIN_,
    rest="POST /sapi/v1/margin/borrow-repay",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 1500},
)
MARGIN_CHANGE_SPECIAL_KEY_IP: Endpoint[dict[str, Any]] = Endpoint(
    "margin_change_special_key_ip",
    MARGIN_,
    rest="PUT /sapi/v1/margin/apiKey/ip",
    security=TRADE,
    weight={"limiter": "UID", "else": 1},
    encode={"ip": "comma"},
)
MARGIN_CREATE_SPECIAL_KEY: Endpoint[t.NewSpecialKey] = Endpoint(
    "margin_create_special_key",
    MARGIN_,
    rest="POST /sapi/v1/margin/apiKey",
    security=TRADE,
    weight={"limiter": "UID", "else": 1},
    encode={"ip": "comma"},
)
MARGIN_DELETE_SPECIAL_KEY: Endpoint[dict[str, Any]] = Endpoint(
    "margin_delete_special_key",
    MARGIN_,
    rest="DELETE /sapi/v1/margin/apiKey",
    security=TRADE,
    weight={"limiter": "UID", "else": 1},
)
MARGIN_EXIT_SPECIAL_KEY_MODE: Endpoint[dict[str, Any]] = Endpoint(
    "margin_exit_special_key_mode",
    MARGIN_,
    rest="POST /sapi/v1/margin/exit-special-key-mode",
    security=TRADE,
    weight={"limiter": "UID", "else": 10},
)
MARGIN_GET_AVAILABLE_INVENTORY: Endpoint[t.AvailableInventory] = Endpoint(
    "margin_get_available_inventory",
    MARGIN_,
    rest="GET /sapi/v1/margin/available-inventory",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 50},
)
MARGIN_GET_BORROW_REPAY_RECORDS: Endpoint[t.BorrowRepayRecords] = Endpoint(
    "margin_get_borrow_repay_records",
    MARGIN_,
    rest="GET /sapi/v1/margin/borrow-repay",
    security=USER_DATA,
    weight=10,
)
MARGIN_GET_CURRENT_ORDER_COUNT: Endpoint[list[t.OrderCount]] = Endpoint(
    "margin_get_current_order_count",
    MARGIN_,
    rest="GET /sapi/v1/margin/rateLimit/order",
    security=TRADE,
    weight=20,
)
MARGIN_GET_LEVERAGE_BRACKET: Endpoint[list[t.LiabilityBrackets]] = Endpoint(
    "margin_get_leverage_bracket",
    MARGIN_,
    rest="GET /sapi/v1/margin/leverageBracket",
    security=MARKET_DATA,
)
MARGIN_GET_LIMIT_PRICE_PAIRS: Endpoint[t.LimitPricePairs] = Endpoint(
    "margin_get_limit_price_pairs",
    MARGIN_,
    rest="GET /sapi/v1/margin/limit-price-pairs",
    security=MARKET_DATA,
)
MARGIN_GET_LIQUIDATION_LOAN: Endpoint[t.LiquidationLoan] = Endpoint(
    "margin_get_liquidation_loan",
    MARGIN_,
    rest="GET /sapi/v1/margin/liquidation-loan",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 100},
)
MARGIN_GET_LIQUIDATION_LOAN_REPAY_HISTORY: Endpoint[t.LiquidationLoanRepayments] = Endpoint(
    "margin_get_liquidation_loan_repay_history",
    MARGIN_,
    rest="GET /sapi/v1/margin/liquidation-loan/repay-history",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 100},
)
MARGIN_GET_LIST_SCHEDULE: Endpoint[list[t.MarginListing]] = Endpoint(
    "margin_get_list_schedule",
    MARGIN_,
    rest="GET /sapi/v1/margin/list-schedule",
    security=MARKET_DATA,
    weight=100,
)
MARGIN_GET_PREVENTED_MATCHES: Endpoint[list[t.PreventedMatch]] = Endpoint(
    "margin_get_prevented_matches",
    MARGIN_,
    rest="GET /sapi/v1/margin/myPreventedMatches",
    security=USER_DATA,
    weight=10,
)
MARGIN_GET_RESTRICTED_ASSETS: Endpoint[t.RestrictedAssets] = Endpoint(
    "margin_get_restricted_assets",
    MARGIN_,
    rest="GET /sapi/v1/margin/restricted-asset",
    security=MARKET_DATA,
)
MARGIN_GET_RISK_BASED_LIQUIDATION_RATIO: Endpoint[list[t.LiquidationRatio]] = Endpoint(
    "margin_get_risk_based_liquidation_ratio",
    MARGIN_,
    rest="GET /sapi/v1/margin/risk-based-liquidation-ratio",
    security=MARKET_DATA,
)
MARGIN_GET_SPECIAL_KEY: Endpoint[t.SpecialKey] = Endpoint(
    "margin_get_special_key",
    MARGIN_,
    rest="GET /sapi/v1/margin/apiKey",
    security=TRADE,
    weight={"limiter": "UID", "else": 1},
)
MARGIN_GET_SPECIAL_KEYS: Endpoint[list[t.SpecialKey]] = Endpoint(
    "margin_get_special_keys",
    MARGIN_,
    rest="GET /sapi/v1/margin/api-key-list",
    security=TRADE,
    weight={"limiter": "UID", "else": 1},
)
MARGIN_GET_TRADE_COEFF: Endpoint[t.MarginLevels] = Endpoint(
    "margin_get_trade_coeff",
    MARGIN_,
    rest="GET /sapi/v1/margin/tradeCoeff",
    security=USER_DATA,
    weight=10,
)
MARGIN_INTEREST_RATE_HISTORY: Endpoint[list[t.InterestRate]] = Endpoint(
    "margin_interest_rate_history",
    MARGIN_,
    rest="GET /sapi/v1/margin/interestRateHistory",
    security=USER_DATA,
)
MARGIN_ISOLATED_TRANSFER: Endpoint[Any] = Endpoint(
    "margin_isolated_transfer",
    MARGIN_,
    rest="POST /sapi/v1/margin/isolated/transfer",
    security=MARGIN,
    weight={"limiter": "UID", "else": 600},
    deprecated="deprecated by Binance and switched off on 2024-03-31; use make_universal_transfer.",
)
MARGIN_MANUAL_LIQUIDATION: Endpoint[t.Liability] = Endpoint(
    "margin_manual_liquidation",
    MARGIN_,
    rest="POST /sapi/v1/margin/manual-liquidation",
    security=TRADE,
    weight={"limiter": "UID", "else": 3000},
)
MARGIN_REPAY_LIQUIDATION_LOAN: Endpoint[t.LiquidationLoanRepayment] = Endpoint(
    "margin_repay_liquidation_loan",
    MARGIN_,
    rest="POST /sapi/v1/margin/liquidation-loan/repay",
    security=MARGIN,
    weight={"limiter": "UID", "else": 100},
)
MARGIN_RISK_STREAM_CLOSE: Endpoint[dict[str, Any]] = Endpoint(
    "margin_risk_stream_close",
    MARGIN_,
    rest="DELETE /sapi/v1/margin/listen-key",
    security=USER_STREAM,
    weight={"limiter": "UID", "else": 3000},
)
MARGIN_RISK_STREAM_CLOSE_V2: Endpoint[dict[str, Any]] = Endpoint(
    "margin_risk_stream_close_v2",
    MARGIN_,
    rest="DELETE /sapi/v2/margin/listen-key",
    security=USER_STREAM,
)
MARGIN_RISK_STREAM_GET_LISTEN_KEY: Endpoint[t.ListenKey] = Endpoint(
    "margin_risk_stream_get_listen_key",
    MARGIN_,
    rest="POST /sapi/v1/margin/listen-key",
    security=USER_STREAM,
    weight={"limiter": "UID", "else": 1},
)
MARGIN_RISK_STREAM_GET_LISTEN_KEY_V2: Endpoint[t.ListenKey] = Endpoint(
    "margin_risk_stream_get_listen_key_v2",
    MARGIN_,
    rest="POST /sapi/v2/margin/listen-key",
    security=USER_STREAM,
)
MARGIN_RISK_STREAM_KEEPALIVE: Endpoint[dict[str, Any]] = Endpoint(
    "margin_risk_stream_keepalive",
    MARGIN_,
    rest="PUT /sapi/v1/margin/listen-key",
    security=USER_STREAM,
    weight={"limiter": "UID", "else": 1},
)
MARGIN_RISK_STREAM_KEEPALIVE_V2: Endpoint[dict[str, Any]] = Endpoint(
    "margin_risk_stream_keepalive_v2",
    MARGIN_,
    rest="PUT /sapi/v2/margin/listen-key",
    security=USER_STREAM,
)
MARGIN_STREAM_CLOSE: Endpoint[dict[str, Any]] = Endpoint(
    "margin_stream_close",
    MARGIN_,
    rest="DELETE /sapi/v1/userDataStream",
    security=USER_STREAM,
    deprecated="deprecated by Binance since 2025-10-06, switched off on 2026-02-20; use margin_socket.",
)
MARGIN_STREAM_GET_LISTEN_KEY: Endpoint[t.ListenKey] = Endpoint(
    "margin_stream_get_listen_key",
    MARGIN_,
    rest="POST /sapi/v1/userDataStream",
    security=USER_STREAM,
    deprecated="deprecated by Binance since 2025-10-06, switched off on 2026-02-20; use margin_socket.",
)
MARGIN_STREAM_KEEPALIVE: Endpoint[dict[str, Any]] = Endpoint(
    "margin_stream_keepalive",
    MARGIN_,
    rest="PUT /sapi/v1/userDataStream",
    security=USER_STREAM,
    deprecated="deprecated by Binance since 2025-10-06, switched off on 2026-02-20; use margin_socket.",
)
MARGIN_TRANSFER: Endpoint[Any] = Endpoint(
    "margin_transfer",
    MARGIN_,
    rest="POST /sapi/v1/margin/transfer",
    security=MARGIN,
    weight={"limiter": "UID", "else": 600},
    deprecated="deprecated by Binance and switched off on 2024-03-31; use make_universal_transfer.",
)
REPAY_MARGIN_LOAN: Endpoint[Any] = Endpoint(
    "repay_margin_loan",
    MARGIN_,
    rest="POST /sapi/v1/margin/repay",
    security=MARGIN,
    weight={"limiter": "UID", "else": 3000},
    deprecated="deprecated by Binance and switched off on 2024-03-31; use margin_borrow_repay.",
)
SET_MARGIN_MAX_LEVERAGE: Endpoint[t.Success] = Endpoint(
    "set_margin_max_leverage",
    MARGIN_,
    rest="POST /sapi/v1/margin/max-leverage",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 3000},
)
TRANSFER_MARGIN_DUST: Endpoint[Any] = Endpoint(
    "transfer_margin_dust",
    MARGIN_,
    rest="POST /sapi/v1/margin/dust",
    security=TRADE,
    weight={"limiter": "UID", "else": 3000},
    encode={"asset": "comma"},
    deprecated="deprecated by Binance and switched off on 2024-03-31; use transfer_dust. With accountType MARGIN.",
)
MARGIN_CREATE_LISTEN_TOKEN: Endpoint[t.ListenToken] = Endpoint(
    "margin_create_listen_token",
    MARGIN_,
    rest="POST /sapi/v1/userListenToken",
    security=USER_STREAM,
    weight={"limiter": "UID", "else": 1},
    routes=(Route(None, any=("is_isolated",), rename={"is_isolated": "isIsolated"}),),
)
CREATE_MARGIN_OCO_ORDER: Endpoint[t.NewOrderList] = Endpoint(
    "create_margin_oco_order",
    MARGIN_,
    rest="POST /sapi/v1/margin/order/oco",
    security=TRADE,
    weight={
        "limiter": "UID",
        "sideEffectType": {"MARGIN_BUY": 1500, "AUTO_BORROW_REPAY": 1500},
        "else": 6,
    },
    orders=2,
    order=PlacedOrder(
        "listClientOrderId",
        GET_MARGIN_OCO_ORDER,
        by="origClientOrderId",
        also=("limitClientOrderId", "stopClientOrderId"),
        carry=("isIsolated", "symbol"),
    ),
)
CREATE_MARGIN_ORDER: Endpoint[t.NewOrder] = Endpoint(
    "create_margin_order",
    MARGIN_,
    rest="POST /sapi/v1/margin/order",
    security=TRADE,
    weight={
        "limiter": "UID",
        "sideEffectType": {"MARGIN_BUY": 1500, "AUTO_BORROW_REPAY": 1500},
        "else": 6,
    },
    orders=1,
    order=PlacedOrder(
        "newClientOrderId", GET_MARGIN_ORDER, by="origClientOrderId", carry=("symbol", "isIsolated")
    ),
)
CREATE_MARGIN_OTO_ORDER: Endpoint[t.NewOrderList] = Endpoint(
    "create_margin_oto_order",
    MARGIN_,
    rest="POST /sapi/v1/margin/order/oto",
    security=TRADE,
    weight={
        "limiter": "UID",
        "sideEffectType": {"MARGIN_BUY": 1500, "AUTO_BORROW_REPAY": 1500},
        "else": 6,
    },
    orders=2,
    order=PlacedOrder(
        "listClientOrderId",
        GET_MARGIN_OCO_ORDER,
        by="origClientOrderId",
        also=("workingClientOrderId", "pendingClientOrderId"),
        carry=("isIsolated", "symbol"),
    ),
)
CREATE_MARGIN_OTOCO_ORDER: Endpoint[t.NewOrderList] = Endpoint(
    "create_margin_otoco_order",
    MARGIN_,
    rest="POST /sapi/v1/margin/order/otoco",
    security=TRADE,
    weight={
        "limiter": "UID",
        "sideEffectType": {"MARGIN_BUY": 1500, "AUTO_BORROW_REPAY": 1500},
        "else": 6,
    },
    orders=3,
    order=PlacedOrder(
        "listClientOrderId",
        GET_MARGIN_OCO_ORDER,
        by="origClientOrderId",
        also=("workingClientOrderId", "pendingAboveClientOrderId"),
        carry=("isIsolated", "symbol"),
    ),
)

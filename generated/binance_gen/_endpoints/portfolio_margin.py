# Generated from spec/portfolio_margin/ by "make generate"; do not edit.
"""Portfolio margin: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import MARGIN, TRADE, USER_DATA, USER_STREAM, Endpoint, PlacedOrder
from .products import PORTFOLIO_MARGIN

if TYPE_CHECKING:
    from typing import Any

    from ..types import portfolio_margin as t

PAPI_BNB_TRANSFER: Endpoint[t.TransactionId] = Endpoint(
    "papi_bnb_transfer",
    PORTFOLIO_MARGIN,
    rest="POST /papi/v1/bnb-transfer",
    security=TRADE,
    weight=750,
)
PAPI_CANCEL_CM_ALL_OPEN_ORDERS: Endpoint[t.ResultMessage] = Endpoint(
    "papi_cancel_cm_all_open_orders",
    PORTFOLIO_MARGIN,
    rest="DELETE /papi/v1/cm/allOpenOrders",
    security=TRADE,
)
PAPI_CANCEL_CM_CONDITIONAL_ALL_OPEN_ORDERS: Endpoint[t.ResultCode] = Endpoint(
    "papi_cancel_cm_conditional_all_open_orders",
    PORTFOLIO_MARGIN,
    rest="DELETE /papi/v1/cm/conditional/allOpenOrders",
    security=TRADE,
)
PAPI_CANCEL_CM_CONDITIONAL_ORDER: Endpoint[t.CmConditionalOrder] = Endpoint(
    "papi_cancel_cm_conditional_order",
    PORTFOLIO_MARGIN,
    rest="DELETE /papi/v1/cm/conditional/order",
    security=TRADE,
)
PAPI_CANCEL_CM_ORDER: Endpoint[t.NewCmOrder] = Endpoint(
    "papi_cancel_cm_order", PORTFOLIO_MARGIN, rest="DELETE /papi/v1/cm/order", security=TRADE
)
PAPI_CANCEL_MARGIN_ALL_OPEN_ORDERS: Endpoint[
    list[t.CanceledMarginOrder | t.CanceledMarginOrderList]
] = Endpoint(
    "papi_cancel_margin_all_open_orders",
    PORTFOLIO_MARGIN,
    rest="DELETE /papi/v1/margin/allOpenOrders",
    security=TRADE,
    weight=5,
)
PAPI_CANCEL_MARGIN_ORDER: Endpoint[t.CanceledMarginOrder] = Endpoint(
    "papi_cancel_margin_order",
    PORTFOLIO_MARGIN,
    rest="DELETE /papi/v1/margin/order",
    security=TRADE,
    weight=2,
)
PAPI_CANCEL_MARGIN_ORDER_LIST: Endpoint[t.CanceledMarginOrderList] = Endpoint(
    "papi_cancel_margin_order_list",
    PORTFOLIO_MARGIN,
    rest="DELETE /papi/v1/margin/orderList",
    security=TRADE,
    weight=2,
)
PAPI_CANCEL_UM_ALGO_ALL_OPEN_ORDERS: Endpoint[t.ResultMessage] = Endpoint(
    "papi_cancel_um_algo_all_open_orders",
    PORTFOLIO_MARGIN,
    rest="DELETE /papi/v1/um/algo/allOpenOrders",
    security=TRADE,
)
PAPI_CANCEL_UM_ALGO_ORDER: Endpoint[t.CanceledAlgoOrder] = Endpoint(
    "papi_cancel_um_algo_order",
    PORTFOLIO_MARGIN,
    rest="DELETE /papi/v1/um/algo/order",
    security=TRADE,
)
PAPI_CANCEL_UM_ALL_OPEN_ORDERS: Endpoint[t.ResultMessage] = Endpoint(
    "papi_cancel_um_all_open_orders",
    PORTFOLIO_MARGIN,
    rest="DELETE /papi/v1/um/allOpenOrders",
    security=TRADE,
)
PAPI_CANCEL_UM_CONDITIONAL_ALL_OPEN_ORDERS: Endpoint[t.ResultCode] = Endpoint(
    "papi_cancel_um_conditional_all_open_orders",
    PORTFOLIO_MARGIN,
    rest="DELETE /papi/v1/um/conditional/allOpenOrders",
    security=TRADE,
    deprecated="deprecated by Binance; use papi_cancel_um_algo_all_open_orders. Conditional orders have moved to algo orders.",
)
PAPI_CANCEL_UM_CONDITIONAL_ORDER: Endpoint[t.UmConditionalOrder] = Endpoint(
    "papi_cancel_um_conditional_order",
    PORTFOLIO_MARGIN,
    rest="DELETE /papi/v1/um/conditional/order",
    security=TRADE,
    deprecated="deprecated by Binance; use papi_cancel_um_algo_order. Conditional orders have moved to algo orders.",
)
PAPI_CANCEL_UM_ORDER: Endpoint[t.NewUmOrder] = Endpoint(
    "papi_cancel_um_order", PORTFOLIO_MARGIN, rest="DELETE /papi/v1/um/order", security=TRADE
)
PAPI_CHANGE_CM_POSITION_SIDE_DUAL: Endpoint[t.ResultMessage] = Endpoint(
    "papi_change_cm_position_side_dual",
    PORTFOLIO_MARGIN,
    rest="POST /papi/v1/cm/positionSide/dual",
    security=TRADE,
)
PAPI_CHANGE_UM_POSITION_SIDE_DUAL: Endpoint[t.ResultMessage] = Endpoint(
    "papi_change_um_position_side_dual",
    PORTFOLIO_MARGIN,
    rest="POST /papi/v1/um/positionSide/dual",
    security=TRADE,
)
PAPI_FUND_ASSET_COLLECTION: Endpoint[t.ResultText] = Endpoint(
    "papi_fund_asset_collection",
    PORTFOLIO_MARGIN,
    rest="POST /papi/v1/asset-collection",
    security=TRADE,
    weight=30,
)
PAPI_FUND_AUTO_COLLECTION: Endpoint[t.ResultText] = Endpoint(
    "papi_fund_auto_collection",
    PORTFOLIO_MARGIN,
    rest="POST /papi/v1/auto-collection",
    security=TRADE,
    weight=750,
)
PAPI_GET_ACCOUNT: Endpoint[t.PortfolioAccount] = Endpoint(
    "papi_get_account", PORTFOLIO_MARGIN, rest="GET /papi/v1/account", security=USER_DATA, weight=20
)
PAPI_GET_BALANCE: Endpoint[t.AssetBalance | list[t.AssetBalance]] = Endpoint(
    "papi_get_balance", PORTFOLIO_MARGIN, rest="GET /papi/v1/balance", security=USER_DATA, weight=20
)
PAPI_GET_CM_ACCOUNT: Endpoint[t.CmAccount] = Endpoint(
    "papi_get_cm_account",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/cm/account",
    security=USER_DATA,
    weight=5,
)
PAPI_GET_CM_ADL_QUANTILE: Endpoint[list[t.FuturesAdlQuantile]] = Endpoint(
    "papi_get_cm_adl_quantile",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/cm/adlQuantile",
    security=USER_DATA,
    weight=5,
)
PAPI_GET_CM_ALL_ORDERS: Endpoint[list[t.CmOrder]] = Endpoint(
    "papi_get_cm_all_orders",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/cm/allOrders",
    security=USER_DATA,
    weight={"symbol": 20, "else": 40},
)
PAPI_GET_CM_COMMISSION_RATE: Endpoint[t.FuturesCommissionRate] = Endpoint(
    "papi_get_cm_commission_rate",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/cm/commissionRate",
    security=USER_DATA,
    weight=20,
)
PAPI_GET_CM_CONDITIONAL_ALL_ORDERS: Endpoint[list[t.CmConditionalOrder]] = Endpoint(
    "papi_get_cm_conditional_all_orders",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/cm/conditional/allOrders",
    security=USER_DATA,
    weight={"symbol": 1, "else": 40},
)
PAPI_GET_CM_CONDITIONAL_OPEN_ORDER: Endpoint[t.CmConditionalOrder] = Endpoint(
    "papi_get_cm_conditional_open_order",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/cm/conditional/openOrder",
    security=USER_DATA,
)
PAPI_GET_CM_CONDITIONAL_OPEN_ORDERS: Endpoint[list[t.CmConditionalOrder]] = Endpoint(
    "papi_get_cm_conditional_open_orders",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/cm/conditional/openOrders",
    security=USER_DATA,
    weight={"symbol": 1, "else": 40},
)
PAPI_GET_CM_CONDITIONAL_ORDER_HISTORY: Endpoint[t.CmConditionalOrder] = Endpoint(
    "papi_get_cm_conditional_order_history",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/cm/conditional/orderHistory",
    security=USER_DATA,
)
PAPI_GET_CM_FORCE_ORDERS: Endpoint[list[t.CmOrder]] = Endpoint(
    "papi_get_cm_force_orders",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/cm/forceOrders",
    security=USER_DATA,
    weight={"symbol": 20, "else": 50},
)
PAPI_GET_CM_INCOME_HISTORY: Endpoint[list[t.FuturesIncome]] = Endpoint(
    "papi_get_cm_income_history",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/cm/income",
    security=USER_DATA,
    weight=30,
)
PAPI_GET_CM_LEVERAGE_BRACKET: Endpoint[list[t.CmSymbolBrackets]] = Endpoint(
    "papi_get_cm_leverage_bracket",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/cm/leverageBracket",
    security=USER_DATA,
)
PAPI_GET_CM_OPEN_ORDER: Endpoint[list[t.CmOrder]] = Endpoint(
    "papi_get_cm_open_order", PORTFOLIO_MARGIN, rest="GET /papi/v1/cm/openOrder", security=USER_DATA
)
PAPI_GET_CM_OPEN_ORDERS: Endpoint[list[t.CmOrder]] = Endpoint(
    "papi_get_cm_open_orders",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/cm/openOrders",
    security=USER_DATA,
    weight={"symbol": 1, "else": 40},
)
PAPI_GET_CM_ORDER: Endpoint[t.CmOrder] = Endpoint(
    "papi_get_cm_order", PORTFOLIO_MARGIN, rest="GET /papi/v1/cm/order", security=USER_DATA
)
PAPI_GET_CM_ORDER_AMENDMENT: Endpoint[list[t.CmOrderAmendment]] = Endpoint(
    "papi_get_cm_order_amendment",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/cm/orderAmendment",
    security=TRADE,
)
PAPI_GET_CM_POSITION_RISK: Endpoint[list[t.CmPosition]] = Endpoint(
    "papi_get_cm_position_risk",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/cm/positionRisk",
    security=USER_DATA,
)
PAPI_GET_CM_POSITION_SIDE_DUAL: Endpoint[t.FuturesPositionMode] = Endpoint(
    "papi_get_cm_position_side_dual",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/cm/positionSide/dual",
    security=USER_DATA,
    weight=30,
)
PAPI_GET_CM_USER_TRADES: Endpoint[list[t.CmTrade]] = Endpoint(
    "papi_get_cm_user_trades",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/cm/userTrades",
    security=USER_DATA,
    weight={"symbol": 20, "else": 40},
)
PAPI_GET_MARGIN_ALL_ORDER_LIST: Endpoint[list[t.MarginOrderList]] = Endpoint(
    "papi_get_margin_all_order_list",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/margin/allOrderList",
    security=USER_DATA,
    weight=100,
)
PAPI_GET_MARGIN_ALL_ORDERS: Endpoint[list[t.MarginOrder]] = Endpoint(
    "papi_get_margin_all_orders",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/margin/allOrders",
    security=USER_DATA,
    weight=100,
)
PAPI_GET_MARGIN_FORCE_ORDERS: Endpoint[t.MarginForceOrders] = Endpoint(
    "papi_get_margin_force_orders",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/margin/forceOrders",
    security=USER_DATA,
)
PAPI_GET_MARGIN_INTEREST_HISTORY: Endpoint[t.MarginInterestHistory] = Endpoint(
    "papi_get_margin_interest_history",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/margin/marginInterestHistory",
    security=USER_DATA,
)
PAPI_GET_MARGIN_MARGIN_LOAN: Endpoint[t.MarginLoans] = Endpoint(
    "papi_get_margin_margin_loan",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/margin/marginLoan",
    security=USER_DATA,
    weight=10,
)
PAPI_GET_MARGIN_MAX_BORROWABLE: Endpoint[t.MaxBorrow] = Endpoint(
    "papi_get_margin_max_borrowable",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/margin/maxBorrowable",
    security=USER_DATA,
    weight=5,
)
PAPI_GET_MARGIN_MAX_WITHDRAW: Endpoint[t.MaxWithdraw] = Endpoint(
    "papi_get_margin_max_withdraw",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/margin/maxWithdraw",
    security=USER_DATA,
    weight=5,
)
PAPI_GET_MARGIN_MY_TRADES: Endpoint[list[t.MarginTrade]] = Endpoint(
    "papi_get_margin_my_trades",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/margin/myTrades",
    security=USER_DATA,
    weight=5,
)
PAPI_GET_MARGIN_OPEN_ORDER_LIST: Endpoint[list[t.MarginOrderList]] = Endpoint(
    "papi_get_margin_open_order_list",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/margin/openOrderList",
    security=USER_DATA,
    weight=5,
)
PAPI_GET_MARGIN_OPEN_ORDERS: Endpoint[list[t.MarginOrder]] = Endpoint(
    "papi_get_margin_open_orders",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/margin/openOrders",
    security=USER_DATA,
    weight=5,
)
PAPI_GET_MARGIN_ORDER: Endpoint[t.MarginOrder] = Endpoint(
    "papi_get_margin_order",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/margin/order",
    security=USER_DATA,
    weight=10,
)
PAPI_GET_MARGIN_ORDER_LIST: Endpoint[t.MarginOrderList] = Endpoint(
    "papi_get_margin_order_list",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/margin/orderList",
    security=USER_DATA,
    weight=5,
)
PAPI_GET_MARGIN_REPAY_LOAN: Endpoint[t.MarginRepayments] = Endpoint(
    "papi_get_margin_repay_loan",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/margin/repayLoan",
    security=USER_DATA,
    weight=10,
)
PAPI_GET_PORTFOLIO_INTEREST_HISTORY: Endpoint[list[t.NegativeBalanceInterest]] = Endpoint(
    "papi_get_portfolio_interest_history",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/portfolio/interest-history",
    security=USER_DATA,
    weight=50,
)
PAPI_GET_PORTFOLIO_NEGATIVE_BALANCE_EXCHANGE_RECORD: Endpoint[t.NegativeBalanceExchanges] = (
    Endpoint(
        "papi_get_portfolio_negative_balance_exchange_record",
        PORTFOLIO_MARGIN,
        rest="GET /papi/v1/portfolio/negative-balance-exchange-record",
        security=USER_DATA,
        weight=100,
    )
)
PAPI_GET_RATE_LIMIT: Endpoint[list[t.RateLimit]] = Endpoint(
    "papi_get_rate_limit", PORTFOLIO_MARGIN, rest="GET /papi/v1/rateLimit/order", security=USER_DATA
)
PAPI_GET_REPAY_FUTURES_SWITCH: Endpoint[t.AutoRepayFutures] = Endpoint(
    "papi_get_repay_futures_switch",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/repay-futures-switch",
    security=USER_DATA,
    weight=30,
)
PAPI_GET_UM_ACCOUNT: Endpoint[t.UmAccount] = Endpoint(
    "papi_get_um_account",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/account",
    security=USER_DATA,
    weight=5,
)
PAPI_GET_UM_ACCOUNT_CONFIG: Endpoint[t.UmAccountConfig] = Endpoint(
    "papi_get_um_account_config",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/accountConfig",
    security=USER_DATA,
    weight=5,
)
PAPI_GET_UM_ACCOUNT_V2: Endpoint[t.UmAccountV2] = Endpoint(
    "papi_get_um_account_v2",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v2/um/account",
    security=USER_DATA,
    weight=5,
)
PAPI_GET_UM_ADL_QUANTILE: Endpoint[list[t.FuturesAdlQuantile]] = Endpoint(
    "papi_get_um_adl_quantile",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/adlQuantile",
    security=USER_DATA,
    weight=5,
)
PAPI_GET_UM_ALGO_ALL_ORDERS: Endpoint[list[t.UmAlgoOrder]] = Endpoint(
    "papi_get_um_algo_all_orders",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/algo/allAlgoOrders",
    security=USER_DATA,
    weight=5,
)
PAPI_GET_UM_ALGO_OPEN_ORDERS: Endpoint[list[t.UmAlgoOrder]] = Endpoint(
    "papi_get_um_algo_open_orders",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/algo/openAlgoOrders",
    security=USER_DATA,
)
PAPI_GET_UM_ALGO_ORDER: Endpoint[t.UmAlgoOrder] = Endpoint(
    "papi_get_um_algo_order",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/algo/algoOrder",
    security=USER_DATA,
)
PAPI_GET_UM_ALL_ORDERS: Endpoint[list[t.UmOrder]] = Endpoint(
    "papi_get_um_all_orders",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/allOrders",
    security=USER_DATA,
    weight=5,
)
PAPI_GET_UM_API_TRADING_STATUS: Endpoint[t.UmTradingStatus] = Endpoint(
    "papi_get_um_api_trading_status",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/apiTradingStatus",
    security=USER_DATA,
    weight={"symbol": 1, "else": 10},
)
PAPI_GET_UM_COMMISSION_RATE: Endpoint[t.FuturesCommissionRate] = Endpoint(
    "papi_get_um_commission_rate",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/commissionRate",
    security=USER_DATA,
    weight=20,
)
PAPI_GET_UM_CONDITIONAL_ALL_ORDERS: Endpoint[list[t.UmConditionalOrder]] = Endpoint(
    "papi_get_um_conditional_all_orders",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/conditional/allOrders",
    security=USER_DATA,
    weight={"symbol": 1, "else": 40},
    deprecated="deprecated by Binance; use papi_get_um_algo_all_orders. Conditional orders have moved to algo orders.",
)
PAPI_GET_UM_CONDITIONAL_OPEN_ORDER: Endpoint[t.UmConditionalOrder] = Endpoint(
    "papi_get_um_conditional_open_order",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/conditional/openOrder",
    security=USER_DATA,
    deprecated="deprecated by Binance; use papi_get_um_algo_order. Conditional orders have moved to algo orders.",
)
PAPI_GET_UM_CONDITIONAL_OPEN_ORDERS: Endpoint[list[t.UmConditionalOrder]] = Endpoint(
    "papi_get_um_conditional_open_orders",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/conditional/openOrders",
    security=USER_DATA,
    weight={"symbol": 1, "else": 40},
    deprecated="deprecated by Binance; use papi_get_um_algo_open_orders. Conditional orders have moved to algo orders.",
)
PAPI_GET_UM_CONDITIONAL_ORDER_HISTORY: Endpoint[t.UmConditionalOrder] = Endpoint(
    "papi_get_um_conditional_order_history",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/conditional/orderHistory",
    security=USER_DATA,
    deprecated="deprecated by Binance; use papi_get_um_algo_order. Conditional orders have moved to algo orders.",
)
PAPI_GET_UM_FEE_BURN: Endpoint[t.FeeBurn] = Endpoint(
    "papi_get_um_fee_burn",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/feeBurn",
    security=USER_DATA,
    weight=30,
)
PAPI_GET_UM_FORCE_ORDERS: Endpoint[list[t.UmForceOrder]] = Endpoint(
    "papi_get_um_force_orders",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/forceOrders",
    security=USER_DATA,
    weight={"symbol": 20, "else": 50},
)
PAPI_GET_UM_INCOME_ASYN: Endpoint[t.FuturesDownloadId] = Endpoint(
    "papi_get_um_income_asyn",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/income/asyn",
    security=USER_DATA,
    weight=1500,
)
PAPI_GET_UM_INCOME_ASYN_ID: Endpoint[t.DownloadLink] = Endpoint(
    "papi_get_um_income_asyn_id",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/income/asyn/id",
    security=USER_DATA,
    weight=10,
)
PAPI_GET_UM_INCOME_HISTORY: Endpoint[list[t.FuturesIncome]] = Endpoint(
    "papi_get_um_income_history",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/income",
    security=USER_DATA,
    weight=30,
)
PAPI_GET_UM_LEVERAGE_BRACKET: Endpoint[list[t.UmSymbolBrackets]] = Endpoint(
    "papi_get_um_leverage_bracket",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/leverageBracket",
    security=USER_DATA,
)
PAPI_GET_UM_OPEN_ORDER: Endpoint[t.UmOrder] = Endpoint(
    "papi_get_um_open_order", PORTFOLIO_MARGIN, rest="GET /papi/v1/um/openOrder", security=USER_DATA
)
PAPI_GET_UM_OPEN_ORDERS: Endpoint[list[t.UmOrder]] = Endpoint(
    "papi_get_um_open_orders",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/openOrders",
    security=USER_DATA,
    weight={"symbol": 1, "else": 40},
)
PAPI_GET_UM_ORDER: Endpoint[t.UmOrder] = Endpoint(
    "papi_get_um_order", PORTFOLIO_MARGIN, rest="GET /papi/v1/um/order", security=USER_DATA
)
PAPI_GET_UM_ORDER_AMENDMENT: Endpoint[list[t.UmOrderAmendment]] = Endpoint(
    "papi_get_um_order_amendment",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/orderAmendment",
    security=TRADE,
)
PAPI_GET_UM_ORDER_ASYN: Endpoint[t.FuturesDownloadId] = Endpoint(
    "papi_get_um_order_asyn",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/order/asyn",
    security=USER_DATA,
    weight=1500,
)
PAPI_GET_UM_ORDER_ASYN_ID: Endpoint[t.DownloadLink] = Endpoint(
    "papi_get_um_order_asyn_id",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/order/asyn/id",
    security=USER_DATA,
    weight=10,
)
PAPI_GET_UM_POSITION_RISK: Endpoint[list[t.UmPosition]] = Endpoint(
    "papi_get_um_position_risk",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/positionRisk",
    security=USER_DATA,
    weight=5,
)
PAPI_GET_UM_POSITION_SIDE_DUAL: Endpoint[t.FuturesPositionMode] = Endpoint(
    "papi_get_um_position_side_dual",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/positionSide/dual",
    security=USER_DATA,
    weight=30,
)
PAPI_GET_UM_SYMBOL_CONFIG: Endpoint[list[t.UmSymbolConfig]] = Endpoint(
    "papi_get_um_symbol_config",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/symbolConfig",
    security=USER_DATA,
    weight=5,
)
PAPI_GET_UM_TRADE_ASYN: Endpoint[t.FuturesDownloadId] = Endpoint(
    "papi_get_um_trade_asyn",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/trade/asyn",
    security=USER_DATA,
    weight=1500,
)
PAPI_GET_UM_TRADE_ASYN_ID: Endpoint[t.DownloadLink] = Endpoint(
    "papi_get_um_trade_asyn_id",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/trade/asyn/id",
    security=USER_DATA,
    weight=10,
)
PAPI_GET_UM_USER_TRADES: Endpoint[list[t.UmTrade]] = Endpoint(
    "papi_get_um_user_trades",
    PORTFOLIO_MARGIN,
    rest="GET /papi/v1/um/userTrades",
    security=USER_DATA,
    weight=5,
)
PAPI_MARGIN_LOAN: Endpoint[t.TransactionId] = Endpoint(
    "papi_margin_loan",
    PORTFOLIO_MARGIN,
    rest="POST /papi/v1/marginLoan",
    security=MARGIN,
    weight=100,
)
PAPI_MODIFY_CM_ORDER: Endpoint[t.ModifiedCmOrder] = Endpoint(
    "papi_modify_cm_order", PORTFOLIO_MARGIN, rest="PUT /papi/v1/cm/order", security=TRADE
)
PAPI_MODIFY_UM_ORDER: Endpoint[t.ModifiedUmOrder] = Endpoint(
    "papi_modify_um_order", PORTFOLIO_MARGIN, rest="PUT /papi/v1/um/order", security=TRADE
)
PAPI_PING: Endpoint[dict[str, Any]] = Endpoint(
    "papi_ping", PORTFOLIO_MARGIN, rest="GET /papi/v1/ping"
)
PAPI_REPAY_FUTURES_NEGATIVE_BALANCE: Endpoint[t.ResultText] = Endpoint(
    "papi_repay_futures_negative_balance",
    PORTFOLIO_MARGIN,
    rest="POST /papi/v1/repay-futures-negative-balance",
    security=USER_DATA,
    weight=750,
)
PAPI_REPAY_FUTURES_SWITCH: Endpoint[t.ResultText] = Endpoint(
    "papi_repay_futures_switch",
    PORTFOLIO_MARGIN,
    rest="POST /papi/v1/repay-futures-switch",
    security=TRADE,
    weight=750,
)
PAPI_REPAY_LOAN: Endpoint[t.TransactionId] = Endpoint(
    "papi_repay_loan", PORTFOLIO_MARGIN, rest="POST /papi/v1/repayLoan", security=MARGIN, weight=100
)
PAPI_REPAY_MARGIN_DEBT: Endpoint[t.RepaidDebt] = Endpoint(
    "papi_repay_margin_debt",
    PORTFOLIO_MARGIN,
    rest="POST /papi/v1/margin/repay-debt",
    security=TRADE,
    weight=3000,
    encode={"specifyRepayAssets": "comma"},
)
PAPI_SET_CM_LEVERAGE: Endpoint[t.CmLeverage] = Endpoint(
    "papi_set_cm_leverage", PORTFOLIO_MARGIN, rest="POST /papi/v1/cm/leverage", security=TRADE
)
PAPI_SET_UM_FEE_BURN: Endpoint[t.ResultMessage] = Endpoint(
    "papi_set_um_fee_burn", PORTFOLIO_MARGIN, rest="POST /papi/v1/um/feeBurn", security=TRADE
)
PAPI_SET_UM_LEVERAGE: Endpoint[t.UmLeverage] = Endpoint(
    "papi_set_um_leverage", PORTFOLIO_MARGIN, rest="POST /papi/v1/um/leverage", security=TRADE
)
PAPI_SIGN_UM_TRADFI_CONTRACT: Endpoint[t.ResultMessage] = Endpoint(
    "papi_sign_um_tradfi_contract",
    PORTFOLIO_MARGIN,
    rest="POST /papi/v1/um/stock/contract",
    security=USER_DATA,
    weight=5,
)
PAPI_STREAM_CLOSE: Endpoint[dict[str, Any]] = Endpoint(
    "papi_stream_close",
    PORTFOLIO_MARGIN,
    rest="DELETE /papi/v1/listenKey",
    security=USER_STREAM,
    own=("listenKey",),
)
PAPI_STREAM_GET_LISTEN_KEY: Endpoint[t.ListenKey] = Endpoint(
    "papi_stream_get_listen_key",
    PORTFOLIO_MARGIN,
    rest="POST /papi/v1/listenKey",
    security=USER_STREAM,
)
PAPI_STREAM_KEEPALIVE: Endpoint[dict[str, Any]] = Endpoint(
    "papi_stream_keepalive",
    PORTFOLIO_MARGIN,
    rest="PUT /papi/v1/listenKey",
    security=USER_STREAM,
    own=("listenKey",),
)
PAPI_CREATE_CM_CONDITIONAL_ORDER: Endpoint[t.CmConditionalOrder] = Endpoint(
    "papi_create_cm_conditional_order",
    PORTFOLIO_MARGIN,
    rest="POST /papi/v1/cm/conditional/order",
    security=TRADE,
    order=PlacedOrder(
        "newClientStrategyId",
        PAPI_GET_CM_CONDITIONAL_ORDER_HISTORY,
        by="newClientStrategyId",
        carry=("symbol",),
    ),
)
PAPI_CREATE_CM_ORDER: Endpoint[t.NewCmOrder] = Endpoint(
    "papi_create_cm_order",
    PORTFOLIO_MARGIN,
    rest="POST /papi/v1/cm/order",
    security=TRADE,
    order=PlacedOrder(
        "newClientOrderId", PAPI_GET_CM_ORDER, by="origClientOrderId", carry=("symbol",)
    ),
)
PAPI_CREATE_MARGIN_ORDER: Endpoint[t.NewMarginOrder] = Endpoint(
    "papi_create_margin_order",
    PORTFOLIO_MARGIN,
    rest="POST /papi/v1/margin/order",
    security=TRADE,
    order=PlacedOrder(
        "newClientOrderId", PAPI_GET_MARGIN_ORDER, by="origClientOrderId", carry=("symbol",)
    ),
)
PAPI_CREATE_UM_ALGO_ORDER: Endpoint[t.UmAlgoOrder] = Endpoint(
    "papi_create_um_algo_order",
    PORTFOLIO_MARGIN,
    rest="POST /papi/v1/um/algo/order",
    security=TRADE,
    order=PlacedOrder("clientAlgoId", PAPI_GET_UM_ALGO_ORDER, by="clientAlgoId"),
)
PAPI_CREATE_UM_CONDITIONAL_ORDER: Endpoint[t.UmConditionalOrder] = Endpoint(
    "papi_create_um_conditional_order",
    PORTFOLIO_MARGIN,
    rest="POST /papi/v1/um/conditional/order",
    security=TRADE,
    order=PlacedOrder(
        "newClientStrategyId",
        PAPI_GET_UM_CONDITIONAL_ORDER_HISTORY,
        by="newClientStrategyId",
        carry=("symbol",),
    ),
    deprecated="deprecated by Binance; use papi_create_um_algo_order. Conditional orders have moved to algo orders.",
)
PAPI_CREATE_UM_ORDER: Endpoint[t.NewUmOrder] = Endpoint(
    "papi_create_um_order",
    PORTFOLIO_MARGIN,
    rest="POST /papi/v1/um/order",
    security=TRADE,
    order=PlacedOrder(
        "newClientOrderId", PAPI_GET_UM_ORDER, by="origClientOrderId", carry=("symbol",)
    ),
)
PAPI_MARGIN_ORDER_OCO: Endpoint[t.NewMarginOrderList] = Endpoint(
    "papi_margin_order_oco",
    PORTFOLIO_MARGIN,
    rest="POST /papi/v1/margin/order/oco",
    security=TRADE,
    orders=2,
    order=PlacedOrder(
        "listClientOrderId",
        PAPI_GET_MARGIN_ORDER_LIST,
        by="origClientOrderId",
        also=("limitClientOrderId", "stopClientOrderId"),
    ),
)

# Generated from spec/w3w_prediction/ by "make generate"; do not edit.
"""Prediction markets: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import PREDICTION_TRADE, USER_DATA, Endpoint
from .products import W3W_PREDICTION

if TYPE_CHECKING:
    from ..types import w3w_prediction as t

PREDICTION_ACCEPT_BLOCK_TRADE: Endpoint[t.OrderId] = Endpoint(
    "prediction_accept_block_trade",
    W3W_PREDICTION,
    rest="POST /sapi/v1/w3w/wallet/prediction/otc/blocktrade/fulfil",
    security=PREDICTION_TRADE,
    weight=200,
)
PREDICTION_CANCEL_BLOCK_TRADES: Endpoint[t.CanceledBlockTrades] = Endpoint(
    "prediction_cancel_block_trades",
    W3W_PREDICTION,
    rest="POST /sapi/v1/w3w/wallet/prediction/otc/blocktrade/remove",
    security=PREDICTION_TRADE,
    weight=200,
    encode={"orderIds": "json"},
)
PREDICTION_CANCEL_ORDERS: Endpoint[t.CanceledOrders] = Endpoint(
    "prediction_cancel_orders",
    W3W_PREDICTION,
    rest="POST /sapi/v1/w3w/wallet/prediction/trade/batch-cancel",
    security=PREDICTION_TRADE,
    encode={"cancelInfoList": "indexed"},
)
PREDICTION_CREATE_BLOCK_TRADE: Endpoint[t.NewBlockTrade] = Endpoint(
    "prediction_create_block_trade",
    W3W_PREDICTION,
    rest="POST /sapi/v1/w3w/wallet/prediction/otc/blocktrade/create",
    security=PREDICTION_TRADE,
    weight=200,
)
PREDICTION_CREATE_ORDER: Endpoint[t.OrderId] = Endpoint(
    "prediction_create_order",
    W3W_PREDICTION,
    rest="POST /sapi/v1/w3w/wallet/prediction/trade/place-order-bundle",
    security=PREDICTION_TRADE,
)
PREDICTION_GET_BLOCK_TRADE: Endpoint[t.BlockTradeDetail] = Endpoint(
    "prediction_get_block_trade",
    W3W_PREDICTION,
    rest="POST /sapi/v1/w3w/wallet/prediction/otc/blocktrade/detail",
    security=PREDICTION_TRADE,
    weight=200,
)
PREDICTION_GET_BLOCK_TRADE_EVENTS: Endpoint[t.BlockTradeEvents] = Endpoint(
    "prediction_get_block_trade_events",
    W3W_PREDICTION,
    rest="POST /sapi/v1/w3w/wallet/prediction/otc/blocktrade/events",
    security=PREDICTION_TRADE,
    weight=200,
    encode={"eventTypes": "json"},
)
PREDICTION_GET_BLOCK_TRADES: Endpoint[t.BlockTrades] = Endpoint(
    "prediction_get_block_trades",
    W3W_PREDICTION,
    rest="POST /sapi/v1/w3w/wallet/prediction/otc/blocktrade/list",
    security=PREDICTION_TRADE,
    weight=200,
)
PREDICTION_GET_CATEGORIES: Endpoint[t.Categories] = Endpoint(
    "prediction_get_categories",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/category/list",
    security=USER_DATA,
)
PREDICTION_GET_LAST_TRADE_PRICE: Endpoint[t.LastTradePrice] = Endpoint(
    "prediction_get_last_trade_price",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/order-book/last-trade-price",
    security=USER_DATA,
)
PREDICTION_GET_MARKET: Endpoint[t.MarketTopicDetail] = Endpoint(
    "prediction_get_market",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/market/detail",
    security=USER_DATA,
)
PREDICTION_GET_MARKETS: Endpoint[t.MarketTopics] = Endpoint(
    "prediction_get_markets",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/market/list",
    security=USER_DATA,
)
PREDICTION_GET_OPEN_ORDERS: Endpoint[t.OpenOrders] = Endpoint(
    "prediction_get_open_orders",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/order/list",
    security=PREDICTION_TRADE,
)
PREDICTION_GET_ORDER_BOOK: Endpoint[t.OrderBook] = Endpoint(
    "prediction_get_order_book",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/order-book",
    security=USER_DATA,
)
PREDICTION_GET_ORDER_HISTORY: Endpoint[t.OrderHistory] = Endpoint(
    "prediction_get_order_history",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/order/history",
    security=PREDICTION_TRADE,
)
PREDICTION_GET_PAYMENT_BALANCES: Endpoint[t.PaymentBalances] = Endpoint(
    "prediction_get_payment_balances",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/balance/payment-options",
    security=PREDICTION_TRADE,
)
PREDICTION_GET_PNL: Endpoint[t.Pnl] = Endpoint(
    "prediction_get_pnl",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/pnl/query",
    security=PREDICTION_TRADE,
)
PREDICTION_GET_PORTFOLIO: Endpoint[t.Portfolio] = Endpoint(
    "prediction_get_portfolio",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/pnl/portfolio",
    security=PREDICTION_TRADE,
)
PREDICTION_GET_POSITION: Endpoint[t.TokenPosition] = Endpoint(
    "prediction_get_position",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/position/token",
    security=PREDICTION_TRADE,
)
PREDICTION_GET_POSITIONS: Endpoint[t.Positions] = Endpoint(
    "prediction_get_positions",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/position/list",
    security=PREDICTION_TRADE,
)
PREDICTION_GET_POSITIONS_BY_FILTER: Endpoint[t.FilteredPositions] = Endpoint(
    "prediction_get_positions_by_filter",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/position/filter",
    security=PREDICTION_TRADE,
)
PREDICTION_GET_QUOTA: Endpoint[t.Quota] = Endpoint(
    "prediction_get_quota",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/quota/limit/status",
    security=PREDICTION_TRADE,
)
PREDICTION_GET_REDEEM_STATUS: Endpoint[t.RedeemState] = Endpoint(
    "prediction_get_redeem_status",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/redeem/status",
    security=PREDICTION_TRADE,
)
PREDICTION_GET_RESERVED_BALANCES: Endpoint[t.ReservedBalances] = Endpoint(
    "prediction_get_reserved_balances",
    W3W_PREDICTION,
    rest="POST /sapi/v1/w3w/wallet/prediction/otc/blocktrade/reserved-balances",
    security=PREDICTION_TRADE,
    weight=200,
    encode={"assets": "json"},
)
PREDICTION_GET_SETTLED_POSITIONS: Endpoint[t.SettledPositions] = Endpoint(
    "prediction_get_settled_positions",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/position/settled-history",
    security=PREDICTION_TRADE,
)
PREDICTION_GET_TRANSFER: Endpoint[t.TransferState] = Endpoint(
    "prediction_get_transfer",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/transfer/status",
    security=PREDICTION_TRADE,
)
PREDICTION_GET_TRANSFERS: Endpoint[t.Transfers] = Endpoint(
    "prediction_get_transfers",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/transfer/list",
    security=PREDICTION_TRADE,
)
PREDICTION_GET_WALLETS: Endpoint[t.Wallets] = Endpoint(
    "prediction_get_wallets",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/wallet/list",
    security=PREDICTION_TRADE,
)
PREDICTION_MM_DEPOSIT: Endpoint[t.TransferStarted] = Endpoint(
    "prediction_mm_deposit",
    W3W_PREDICTION,
    rest="POST /sapi/v1/w3w/wallet/prediction/deposit/apply",
    security=PREDICTION_TRADE,
)
PREDICTION_MM_WITHDRAW: Endpoint[t.WithdrawStarted] = Endpoint(
    "prediction_mm_withdraw",
    W3W_PREDICTION,
    rest="POST /sapi/v1/w3w/wallet/prediction/withdraw/apply",
    security=PREDICTION_TRADE,
)
PREDICTION_PREVIEW_BLOCK_TRADE: Endpoint[t.BlockTradePreview] = Endpoint(
    "prediction_preview_block_trade",
    W3W_PREDICTION,
    rest="POST /sapi/v1/w3w/wallet/prediction/otc/blocktrade/preview",
    security=PREDICTION_TRADE,
    weight=200,
)
PREDICTION_REDEEM: Endpoint[t.Redemption] = Endpoint(
    "prediction_redeem",
    W3W_PREDICTION,
    rest="POST /sapi/v1/w3w/wallet/prediction/batch-redeem",
    security=PREDICTION_TRADE,
    encode={"tokenIds": "repeated"},
)
PREDICTION_REQUEST_QUOTE: Endpoint[t.Quote] = Endpoint(
    "prediction_request_quote",
    W3W_PREDICTION,
    rest="POST /sapi/v1/w3w/wallet/prediction/trade/get-quote",
    security=PREDICTION_TRADE,
)
PREDICTION_SEARCH_MARKETS: Endpoint[list[t.FoundMarketTopic]] = Endpoint(
    "prediction_search_markets",
    W3W_PREDICTION,
    rest="GET /sapi/v1/w3w/wallet/prediction/market/search",
    security=USER_DATA,
)
PREDICTION_TRANSFER_FROM_EXCHANGE: Endpoint[t.TransferStarted] = Endpoint(
    "prediction_transfer_from_exchange",
    W3W_PREDICTION,
    rest="POST /sapi/v1/w3w/wallet/prediction/transfer/outbound",
    security=PREDICTION_TRADE,
)
PREDICTION_TRANSFER_TO_EXCHANGE: Endpoint[t.TransferStarted] = Endpoint(
    "prediction_transfer_to_exchange",
    W3W_PREDICTION,
    rest="POST /sapi/v1/w3w/wallet/prediction/transfer/inbound",
    security=PREDICTION_TRADE,
)

# Generated from spec/alpha/ by "make generate"; do not edit.
"""Alpha: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import Endpoint
from .products import ALPHA

if TYPE_CHECKING:
    from ..types import alpha as t

ALPHA_GET_AGGREGATE_TRADES: Endpoint[t.AggregateTradesAnswer] = Endpoint(
    "alpha_get_aggregate_trades", ALPHA, rest="GET /bapi/defi/v1/public/alpha-trade/agg-trades"
)
ALPHA_GET_EXCHANGE_INFO: Endpoint[t.ExchangeInfoAnswer] = Endpoint(
    "alpha_get_exchange_info", ALPHA, rest="GET /bapi/defi/v1/public/alpha-trade/get-exchange-info"
)
ALPHA_GET_KLINES: Endpoint[t.KlinesAnswer] = Endpoint(
    "alpha_get_klines", ALPHA, rest="GET /bapi/defi/v1/public/alpha-trade/klines"
)
ALPHA_GET_ORDER_BOOK: Endpoint[t.OrderBookAnswer] = Endpoint(
    "alpha_get_order_book", ALPHA, rest="GET /bapi/defi/v1/public/alpha-trade/fullDepth"
)
ALPHA_GET_TICKER: Endpoint[t.TickerAnswer] = Endpoint(
    "alpha_get_ticker", ALPHA, rest="GET /bapi/defi/v1/public/alpha-trade/ticker"
)
ALPHA_GET_TOKEN_LIST: Endpoint[t.TokensAnswer] = Endpoint(
    "alpha_get_token_list",
    ALPHA,
    rest="GET /bapi/defi/v1/public/wallet-direct/buw/wallet/cex/alpha/all/token/list",
)

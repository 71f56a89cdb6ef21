# Generated from spec/mining/ by "make generate"; do not edit.
"""Mining: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import MARKET_DATA, USER_DATA, Endpoint
from .products import MINING

if TYPE_CHECKING:
    from ..types import mining as t

MINING_CANCEL_HASHRATE_RESALE: Endpoint[t.HashrateResaleCancelled] = Endpoint(
    "mining_cancel_hashrate_resale",
    MINING,
    rest="POST /sapi/v1/mining/hash-transfer/config/cancel",
    security=USER_DATA,
)
MINING_CREATE_HASHRATE_RESALE: Endpoint[t.HashrateResaleCreated] = Endpoint(
    "mining_create_hashrate_resale",
    MINING,
    rest="POST /sapi/v1/mining/hash-transfer/config",
    security=USER_DATA,
)
MINING_GET_ACCOUNT_EARNINGS: Endpoint[t.AccountEarningsAnswer] = Endpoint(
    "mining_get_account_earnings",
    MINING,
    rest="GET /sapi/v1/mining/payment/uid",
    security=USER_DATA,
)
MINING_GET_ACCOUNT_HASHRATE: Endpoint[t.AccountHashrates] = Endpoint(
    "mining_get_account_hashrate",
    MINING,
    rest="GET /sapi/v1/mining/statistics/user/list",
    security=USER_DATA,
)
MINING_GET_ALGO_LIST: Endpoint[t.MiningAlgos] = Endpoint(
    "mining_get_algo_list", MINING, rest="GET /sapi/v1/mining/pub/algoList", security=MARKET_DATA
)
MINING_GET_COIN_LIST: Endpoint[t.MiningCoins] = Endpoint(
    "mining_get_coin_list", MINING, rest="GET /sapi/v1/mining/pub/coinList", security=MARKET_DATA
)
MINING_GET_EARNINGS: Endpoint[t.EarningsAnswer] = Endpoint(
    "mining_get_earnings", MINING, rest="GET /sapi/v1/mining/payment/list", security=USER_DATA
)
MINING_GET_EXTRA_BONUS: Endpoint[t.ExtraBonusesAnswer] = Endpoint(
    "mining_get_extra_bonus", MINING, rest="GET /sapi/v1/mining/payment/other", security=USER_DATA
)
MINING_GET_HASHRATE_RESALE_DETAIL: Endpoint[t.HashrateResaleProfitsAnswer] = Endpoint(
    "mining_get_hashrate_resale_detail",
    MINING,
    rest="GET /sapi/v1/mining/hash-transfer/profit/details",
    security=USER_DATA,
)
MINING_GET_HASHRATE_RESALE_LIST: Endpoint[t.HashrateResalesAnswer] = Endpoint(
    "mining_get_hashrate_resale_list",
    MINING,
    rest="GET /sapi/v1/mining/hash-transfer/config/details/list",
    security=USER_DATA,
)
MINING_GET_STATISTICS: Endpoint[t.MiningStatisticsAnswer] = Endpoint(
    "mining_get_statistics",
    MINING,
    rest="GET /sapi/v1/mining/statistics/user/status",
    security=USER_DATA,
)
MINING_GET_WORKER_DETAIL: Endpoint[t.WorkerDetails] = Endpoint(
    "mining_get_worker_detail", MINING, rest="GET /sapi/v1/mining/worker/detail", security=USER_DATA
)
MINING_GET_WORKER_LIST: Endpoint[t.WorkersAnswer] = Endpoint(
    "mining_get_worker_list", MINING, rest="GET /sapi/v1/mining/worker/list", security=USER_DATA
)

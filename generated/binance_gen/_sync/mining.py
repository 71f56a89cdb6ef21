# Generated from spec/mining/mining.yaml by "make generate"; do not edit.
"""Mining, mining: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import mining as _e
from ..runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from typing import Literal

    from ..types import mining as t


class MiningMixin(SyncClient):
    """Mining, mining.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def mining_cancel_hashrate_resale(
        self, *, configId: int, userName: str, **params: Any
    ) -> t.HashrateResaleCancelled:
        """Ends a hashrate resale.

        POST /sapi/v1/mining/hash-transfer/config/cancel (signed, USER_DATA, weight 1)

        :param configId: Id of the resale.
        :param userName: The mining account.
        :returns: HashrateResaleCancelled
        """
        return self._request(
            _e.MINING_CANCEL_HASHRATE_RESALE, configId=configId, userName=userName, **params
        )

    margin_v1_post_mining_hash_transfer_config_cancel = mining_cancel_hashrate_resale

    def mining_create_hashrate_resale(
        self,
        *,
        userName: str,
        algo: str,
        endDate: int,
        startDate: int,
        toPoolUser: str,
        hashRate: int,
        **params: Any,
    ) -> t.HashrateResaleCreated:
        """Passes part of your hashrate (in H/s) to another mining account for a time.

        POST /sapi/v1/mining/hash-transfer/config (signed, USER_DATA, weight 1)

        :param userName: The mining account.
        :param algo: Algorithm, e.g. sha256.
        :param endDate: Up to this day (Unix ms).
        :param startDate: From this day (Unix ms).
        :param toPoolUser: Mining account that gets it.
        :param hashRate: H/s, for Bitcoin above 500000000000.
        :returns: HashrateResaleCreated
        """
        return self._request(
            _e.MINING_CREATE_HASHRATE_RESALE,
            userName=userName,
            algo=algo,
            endDate=endDate,
            startDate=startDate,
            toPoolUser=toPoolUser,
            hashRate=hashRate,
            **params,
        )

    margin_v1_post_mining_hash_transfer_config = mining_create_hashrate_resale

    def mining_get_account_earnings(
        self,
        *,
        algo: str,
        startDate: int | None = None,
        endDate: int | None = None,
        pageIndex: int | None = None,
        pageSize: int | None = None,
        **params: Any,
    ) -> t.AccountEarningsAnswer:
        """Referral, refund and rebate income from mining, by mining account and coin.

        GET /sapi/v1/mining/payment/uid (signed, USER_DATA, weight 1)

        :param algo: Algorithm, e.g. sha256.
        :param startDate: From this time (Unix ms).
        :param endDate: Up to this time (Unix ms).
        :param pageIndex: Page, from 1.
        :param pageSize: How many items on a page. Min 10, max 200.
        :returns: AccountEarningsAnswer
        """
        return self._request(
            _e.MINING_GET_ACCOUNT_EARNINGS,
            algo=algo,
            startDate=startDate,
            endDate=endDate,
            pageIndex=pageIndex,
            pageSize=pageSize,
            **params,
        )

    margin_v1_get_mining_payment_uid = mining_get_account_earnings

    def mining_get_account_hashrate(
        self, *, algo: str, userName: str, **params: Any
    ) -> t.AccountHashrates:
        """Hashrate and reject rate of a mining account over time, hourly and daily.

        GET /sapi/v1/mining/statistics/user/list (signed, USER_DATA, weight 1)

        :param algo: Algorithm, e.g. sha256.
        :param userName: The mining account.
        :returns: AccountHashrates
        """
        return self._request(_e.MINING_GET_ACCOUNT_HASHRATE, algo=algo, userName=userName, **params)

    margin_v1_get_mining_statistics_user_list = mining_get_account_hashrate

    def mining_get_algo_list(self, **params: Any) -> t.MiningAlgos:
        """Mining algorithms of the pool, with the unit of their hashrate.

        GET /sapi/v1/mining/pub/algoList (API key, weight 1)

        :returns: MiningAlgos
        """
        return self._request(_e.MINING_GET_ALGO_LIST, **params)

    margin_v1_get_mining_pub_algo_list = mining_get_algo_list

    def mining_get_coin_list(self, **params: Any) -> t.MiningCoins:
        """Coins that the pool mines, with the algorithm of each.

        GET /sapi/v1/mining/pub/coinList (API key, weight 1)

        :returns: MiningCoins
        """
        return self._request(_e.MINING_GET_COIN_LIST, **params)

    margin_v1_get_mining_pub_coin_list = mining_get_coin_list

    def mining_get_earnings(
        self,
        *,
        algo: str,
        userName: str,
        coin: str | None = None,
        startDate: int | None = None,
        endDate: int | None = None,
        pageIndex: int | None = None,
        pageSize: int | None = None,
        **params: Any,
    ) -> t.EarningsAnswer:
        """Mining earnings of one mining account by day, with hashrate and payment state.

        GET /sapi/v1/mining/payment/list (signed, USER_DATA, weight 1)

        :param algo: Algorithm, e.g. sha256.
        :param userName: The mining account.
        :param coin: Only this coin, e.g. BTC.
        :param startDate: From this time (Unix ms).
        :param endDate: Up to this time (Unix ms).
        :param pageIndex: Page, from 1.
        :param pageSize: How many items on a page. Min 10, max 200.
        :returns: EarningsAnswer
        """
        return self._request(
            _e.MINING_GET_EARNINGS,
            algo=algo,
            userName=userName,
            coin=coin,
            startDate=startDate,
            endDate=endDate,
            pageIndex=pageIndex,
            pageSize=pageSize,
            **params,
        )

    margin_v1_get_mining_payment_list = mining_get_earnings

    def mining_get_extra_bonus(
        self,
        *,
        algo: str,
        userName: str,
        coin: str | None = None,
        startDate: int | None = None,
        endDate: int | None = None,
        pageIndex: int | None = None,
        pageSize: int | None = None,
        **params: Any,
    ) -> t.ExtraBonusesAnswer:
        """Mining account income beyond mining itself, e.g. merged mining, bonuses, rebates.

        GET /sapi/v1/mining/payment/other (signed, USER_DATA, weight 1)

        :param algo: Algorithm, e.g. sha256.
        :param userName: The mining account.
        :param coin: Only this coin, e.g. BTC.
        :param startDate: From this time (Unix ms).
        :param endDate: Up to this time (Unix ms).
        :param pageIndex: Page, from 1.
        :param pageSize: How many items on a page. Min 10, max 200.
        :returns: ExtraBonusesAnswer
        """
        return self._request(
            _e.MINING_GET_EXTRA_BONUS,
            algo=algo,
            userName=userName,
            coin=coin,
            startDate=startDate,
            endDate=endDate,
            pageIndex=pageIndex,
            pageSize=pageSize,
            **params,
        )

    margin_v1_get_mining_payment_other = mining_get_extra_bonus

    def mining_get_hashrate_resale_detail(
        self,
        *,
        configId: int,
        pageIndex: int | None = None,
        pageSize: int | None = None,
        **params: Any,
    ) -> t.HashrateResaleProfitsAnswer:
        """Earnings that one hashrate resale passed on, day by day.

        GET /sapi/v1/mining/hash-transfer/profit/details (signed, USER_DATA, weight 1)

        :param configId: Id of the resale.
        :param pageIndex: Page, from 1.
        :param pageSize: How many items on a page. Min 10, max 200.
        :returns: HashrateResaleProfitsAnswer
        """
        return self._request(
            _e.MINING_GET_HASHRATE_RESALE_DETAIL,
            configId=configId,
            pageIndex=pageIndex,
            pageSize=pageSize,
            **params,
        )

    margin_v1_get_mining_hash_transfer_profit_details = mining_get_hashrate_resale_detail

    def mining_get_hashrate_resale_list(
        self, *, pageIndex: int | None = None, pageSize: int | None = None, **params: Any
    ) -> t.HashrateResalesAnswer:
        """Your hashrate resales, with accounts, hashrate, first and last day and state.

        GET /sapi/v1/mining/hash-transfer/config/details/list (signed, USER_DATA, weight 1)

        :param pageIndex: Page, from 1.
        :param pageSize: How many items on a page. Min 10, max 200.
        :returns: HashrateResalesAnswer
        """
        return self._request(
            _e.MINING_GET_HASHRATE_RESALE_LIST, pageIndex=pageIndex, pageSize=pageSize, **params
        )

    margin_v1_get_mining_hash_transfer_config_details_list = mining_get_hashrate_resale_list

    def mining_get_statistics(
        self, *, algo: str, userName: str, **params: Any
    ) -> t.MiningStatisticsAnswer:
        """Current hashrate, number of miners and profit of a mining account.

        GET /sapi/v1/mining/statistics/user/status (signed, USER_DATA, weight 1)

        :param algo: Algorithm, e.g. sha256.
        :param userName: The mining account.
        :returns: MiningStatisticsAnswer
        """
        return self._request(_e.MINING_GET_STATISTICS, algo=algo, userName=userName, **params)

    margin_v1_get_mining_statistics_user_status = mining_get_statistics

    def mining_get_worker_detail(
        self, *, algo: str, userName: str, workerName: str, **params: Any
    ) -> t.WorkerDetails:
        """Hashrate and reject rate of one miner over time.

        GET /sapi/v1/mining/worker/detail (signed, USER_DATA, weight 1)

        :param algo: Algorithm, e.g. sha256.
        :param userName: The mining account.
        :param workerName: Name of the miner.
        :returns: WorkerDetails
        """
        return self._request(
            _e.MINING_GET_WORKER_DETAIL,
            algo=algo,
            userName=userName,
            workerName=workerName,
            **params,
        )

    margin_v1_get_mining_worker_detail = mining_get_worker_detail

    def mining_get_worker_list(
        self,
        *,
        algo: str,
        userName: str,
        pageIndex: int | None = None,
        sort: Literal[0, 1] | None = None,
        sortColumn: Literal[1, 2, 3, 4, 5] | None = None,
        workerStatus: Literal[0, 1, 2, 3] | None = None,
        **params: Any,
    ) -> t.WorkersAnswer:
        """Miners of a mining account, with state, hashrate and last share.

        GET /sapi/v1/mining/worker/list (signed, USER_DATA, weight 1)

        :param algo: Algorithm, e.g. sha256.
        :param userName: The mining account.
        :param pageIndex: Page, from 1.
        :param sort: 0 ascending, 1 descending. 0 or 1.
        :param sortColumn: By 1 name, 2 hashrate now, 3 hashrate of the day, 4 reject rate, 5 last
            share. 1, 2, 3, 4 or 5.
        :param workerStatus: 0 all, 1 valid, 2 invalid, 3 failed. 0, 1, 2 or 3.
        :returns: WorkersAnswer
        """
        return self._request(
            _e.MINING_GET_WORKER_LIST,
            algo=algo,
            userName=userName,
            pageIndex=pageIndex,
            sort=sort,
            sortColumn=sortColumn,
            workerStatus=workerStatus,
            **params,
        )

    margin_v1_get_mining_worker_list = mining_get_worker_list

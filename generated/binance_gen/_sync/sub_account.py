# Generated from spec/sub_account/ by "make generate"; do not edit.
"""Sub-accounts: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import sub_account as _e
from ..runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from .. import enums as e
    from ..runtime.encoding import Number
    from ..types import sub_account as t


class SubAccountMixin(SyncClient):
    """Sub-accounts.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def create_sub_account_futures_transfer(
        self,
        *,
        fromEmail: str,
        toEmail: str,
        futuresType: Literal[1, 2],
        asset: str,
        amount: Number,
        **params: Any,
    ) -> t.FuturesTransferSent:
        """Moves an asset between the futures wallets of master and sub-accounts.

        POST /sapi/v1/sub-account/futures/internalTransfer (signed, USER_DATA, weight 1)

        :param fromEmail: Sender.
        :param toEmail: Receiver.
        :param futuresType: 1 USD-M, 2 COIN-M. 1 or 2.
        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :returns: FuturesTransferSent
        """
        return self._request(
            _e.CREATE_SUB_ACCOUNT_FUTURES_TRANSFER,
            fromEmail=fromEmail,
            toEmail=toEmail,
            futuresType=futuresType,
            asset=asset,
            amount=amount,
            **params,
        )

    def enable_subaccount_futures(self, *, email: str, **params: Any) -> t.FuturesEnabled:
        """Lets a sub-account trade futures.

        POST /sapi/v1/sub-account/futures/enable (signed, USER_DATA, weight 1)

        :param email: Email of the sub-account.
        :returns: FuturesEnabled
        """
        return self._request(_e.ENABLE_SUBACCOUNT_FUTURES, email=email, **params)

    def enable_subaccount_margin(self, *, email: str, **params: Any) -> t.MarginEnabled:
        """Opens the margin account of a sub-account.

        Deprecated by Binance and switched off on 2025-06-03; use
        :meth:`make_subaccount_margin_transfer`. The first transfer opens the margin account.

        POST /sapi/v1/sub-account/margin/enable (signed, USER_DATA, weight 1)

        :param email: Email of the sub-account.
        :returns: MarginEnabled
        """
        return self._request(_e.ENABLE_SUBACCOUNT_MARGIN, email=email, **params)

    def get_sub_account_assets(self, *, email: str, **params: Any) -> t.SubAccountBalances:
        """Spot balances of a sub-account, free and locked, by asset.

        GET /sapi/v4/sub-account/assets (signed, USER_DATA, weight 60 of the account)

        :param email: Email of the sub-account.
        :returns: SubAccountBalances
        """
        return self._request(_e.GET_SUB_ACCOUNT_ASSETS, email=email, **params)

    def get_sub_account_futures_transfer_history(
        self,
        *,
        email: str,
        futuresType: Literal[1, 2],
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.FuturesTransfers:
        """Transfers of futures assets from or to a sub-account, within the last month.

        GET /sapi/v1/sub-account/futures/internalTransfer (signed, USER_DATA, weight 1)

        :param email: Email of the sub-account.
        :param futuresType: 1 USD-M, 2 COIN-M. 1 or 2.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param page: Page, from 1. Default 1.
        :param limit: How many items at most. Default 50, max 500.
        :returns: FuturesTransfers
        """
        return self._request(
            _e.GET_SUB_ACCOUNT_FUTURES_TRANSFER_HISTORY,
            email=email,
            futuresType=futuresType,
            startTime=startTime,
            endTime=endTime,
            page=page,
            limit=limit,
            **params,
        )

    def get_sub_account_list(
        self,
        *,
        email: str | None = None,
        isFreeze: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.SubAccounts:
        """Your sub-accounts, with email, remark and whether they are frozen.

        GET /sapi/v1/sub-account/list (signed, USER_DATA, weight 1)

        :param email: Only this sub-account.
        :param isFreeze: Only frozen ones, or only others.
        :param page: Page, from 1. Default 1.
        :param limit: How many items at most. Default 1, max 200.
        :returns: SubAccounts
        """
        return self._request(
            _e.GET_SUB_ACCOUNT_LIST,
            email=email,
            isFreeze=isFreeze,
            page=page,
            limit=limit,
            **params,
        )

    def get_sub_account_transfer_history(
        self,
        *,
        fromEmail: str | None = None,
        toEmail: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.SpotTransfer]:
        """Spot transfers between master and sub-accounts, as the master sees them.

        GET /sapi/v1/sub-account/sub/transfer/history (signed, USER_DATA, weight 1)

        :param fromEmail: Sender; the master when neither is sent.
        :param toEmail: Receiver, instead of the sender.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param page: Page, from 1. Default 1.
        :param limit: How many items at most. Default 1.
        :returns: list of SpotTransfer
        """
        return self._request(
            _e.GET_SUB_ACCOUNT_TRANSFER_HISTORY,
            fromEmail=fromEmail,
            toEmail=toEmail,
            startTime=startTime,
            endTime=endTime,
            page=page,
            limit=limit,
            **params,
        )

    def get_subaccount_deposit_address(
        self,
        *,
        email: str,
        coin: str,
        network: str | None = None,
        amount: Number | None = None,
        **params: Any,
    ) -> t.DepositAddress:
        """Address for sending a coin to a sub-account, on the network you choose.

        GET /sapi/v1/capital/deposit/subAddress (signed, USER_DATA, weight 1)

        - ``network`` LIGHTNING needs amount.

        :param email: Email of the sub-account.
        :param coin: Coin, e.g. BTC.
        :param network: Network, e.g. ETH; the coin's default when absent.
        :param amount: How much, for the network LIGHTNING only.
        :returns: DepositAddress
        """
        return self._request(
            _e.GET_SUBACCOUNT_DEPOSIT_ADDRESS,
            email=email,
            coin=coin,
            network=network,
            amount=amount,
            **params,
        )

    def get_subaccount_deposit_history(
        self,
        *,
        email: str,
        includeSource: bool | None = None,
        coin: str | None = None,
        status: Literal[0, 1, 6, 7, 8] | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        txId: str | None = None,
        **params: Any,
    ) -> list[t.CryptoDeposit]:
        """Crypto deposits of a sub-account, with state and transaction id.

        GET /sapi/v1/capital/deposit/subHisrec (signed, USER_DATA, weight 1)

        :param email: Email of the sub-account.
        :param includeSource: Fill sourceAddress. Default false.
        :param coin: Only this coin.
        :param status: 0 pending, 1 successful, 6 credited but locked, 7 wrong, 8 waits for
            confirmation. 0, 1, 6, 7 or 8.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Max 200.
        :param offset: How many items to skip.
        :param txId: Only this transaction.
        :returns: list of CryptoDeposit
        """
        return self._request(
            _e.GET_SUBACCOUNT_DEPOSIT_HISTORY,
            email=email,
            includeSource=includeSource,
            coin=coin,
            status=status,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            offset=offset,
            txId=txId,
            **params,
        )

    def get_subaccount_futures_details(
        self, *, email: str, futuresType: Literal[1, 2], **params: Any
    ) -> t.FuturesAccountByType:
        """USD-M (``futuresType`` 1) or COIN-M (2) account of a sub-account, by asset.

        GET /sapi/v2/sub-account/futures/account (signed, USER_DATA, weight 1)

        :param email: Email of the sub-account.
        :param futuresType: 1 USD-M, 2 COIN-M. 1 or 2.
        :returns: FuturesAccountByType
        """
        return self._request(
            _e.GET_SUBACCOUNT_FUTURES_DETAILS, email=email, futuresType=futuresType, **params
        )

    def get_subaccount_futures_margin_status(
        self, *, email: str | None = None, **params: Any
    ) -> list[t.SubAccountStatus]:
        """Whether sub-accounts are active and may trade margin and futures.

        GET /sapi/v1/sub-account/status (signed, USER_DATA, weight 10)

        :param email: Only this sub-account.
        :returns: list of SubAccountStatus
        """
        return self._request(_e.GET_SUBACCOUNT_FUTURES_MARGIN_STATUS, email=email, **params)

    def get_subaccount_futures_positionrisk(
        self, *, email: str, futuresType: Literal[1, 2], **params: Any
    ) -> t.PositionRiskByType:
        """USD-M (``futuresType`` 1) or COIN-M (2) positions of a sub-account.

        GET /sapi/v2/sub-account/futures/positionRisk (signed, USER_DATA, weight 1)

        :param email: Email of the sub-account.
        :param futuresType: 1 USD-M, 2 COIN-M. 1 or 2.
        :returns: PositionRiskByType
        """
        return self._request(
            _e.GET_SUBACCOUNT_FUTURES_POSITIONRISK, email=email, futuresType=futuresType, **params
        )

    def get_subaccount_futures_summary(
        self,
        *,
        futuresType: Literal[1, 2],
        page: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.FuturesSummaryByType:
        """USD-M (``futuresType`` 1) or COIN-M (2) totals of all sub-accounts and of each.

        GET /sapi/v2/sub-account/futures/accountSummary (signed, USER_DATA, weight 10)

        :param futuresType: 1 USD-M, 2 COIN-M. 1 or 2.
        :param page: Page, from 1. Default 1.
        :param limit: How many items at most. Default 10, max 20.
        :returns: FuturesSummaryByType
        """
        return self._request(
            _e.GET_SUBACCOUNT_FUTURES_SUMMARY,
            futuresType=futuresType,
            page=page,
            limit=limit,
            **params,
        )

    def get_subaccount_margin_details(self, *, email: str, **params: Any) -> t.MarginAccount:
        """Cross margin account of a sub-account, with margin level and balances by asset.

        GET /sapi/v1/sub-account/margin/account (signed, USER_DATA, weight 10)

        :param email: Email of the sub-account.
        :returns: MarginAccount
        """
        return self._request(_e.GET_SUBACCOUNT_MARGIN_DETAILS, email=email, **params)

    def get_subaccount_margin_summary(self, **params: Any) -> t.MarginSummary:
        """Margin assets and debts of all sub-accounts and of each, in BTC.

        GET /sapi/v1/sub-account/margin/accountSummary (signed, USER_DATA, weight 10)

        :returns: MarginSummary
        """
        return self._request(_e.GET_SUBACCOUNT_MARGIN_SUMMARY, **params)

    def get_subaccount_transfer_history(
        self,
        *,
        asset: str | None = None,
        type: Literal[1, 2] | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        returnFailHistory: bool | None = None,
        **params: Any,
    ) -> list[t.SubAccountTransfer]:
        """Transfers of the calling sub-account, out (the default) or in.

        GET /sapi/v1/sub-account/transfer/subUserHistory (signed, USER_DATA, weight 1)

        :param asset: Only this asset.
        :param type: 1 in, 2 out; 2 when absent. 1 or 2.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Max 200.
        :param returnFailHistory: Include those that failed. Default false.
        :returns: list of SubAccountTransfer
        """
        return self._request(
            _e.GET_SUBACCOUNT_TRANSFER_HISTORY,
            asset=asset,
            type=type,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            returnFailHistory=returnFailHistory,
            **params,
        )

    def get_universal_transfer_history(
        self,
        *,
        fromEmail: str | None = None,
        toEmail: str | None = None,
        clientTranId: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.UniversalTransfers:
        """Transfers between any wallets of master and sub-accounts, 7 days at most.

        GET /sapi/v1/sub-account/universalTransfer (signed, USER_DATA, weight 1)

        :param fromEmail: Sender; the master when neither is sent.
        :param toEmail: Receiver, instead of the sender.
        :param clientTranId: Only this one, by your own id.
        :param startTime: From this time, inclusive (Unix ms); 7 days ago when absent.
        :param endTime: Up to this time, inclusive (Unix ms).
        :param page: Page, from 1. Default 1.
        :param limit: How many items at most. Default 500, max 500.
        :returns: UniversalTransfers
        """
        return self._request(
            _e.GET_UNIVERSAL_TRANSFER_HISTORY,
            fromEmail=fromEmail,
            toEmail=toEmail,
            clientTranId=clientTranId,
            startTime=startTime,
            endTime=endTime,
            page=page,
            limit=limit,
            **params,
        )

    def make_subaccount_futures_transfer(
        self, *, email: str, asset: str, amount: Number, type: Literal[1, 2, 3, 4], **params: Any
    ) -> t.TransferId:
        """Moves an asset between the spot and futures wallets of a sub-account.

        POST /sapi/v1/sub-account/futures/transfer (signed, USER_DATA, weight 1)

        :param email: Email of the sub-account.
        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :param type: 1 spot to USD-M, 2 USD-M to spot, 3 spot to COIN-M, 4 COIN-M to spot. 1, 2, 3
            or 4.
        :returns: TransferId
        """
        return self._request(
            _e.MAKE_SUBACCOUNT_FUTURES_TRANSFER,
            email=email,
            asset=asset,
            amount=amount,
            type=type,
            **params,
        )

    def make_subaccount_margin_transfer(
        self, *, email: str, asset: str, amount: Number, type: Literal[1, 2], **params: Any
    ) -> t.TransferId:
        """Moves an asset between the spot and cross margin wallets of a sub-account.

        POST /sapi/v1/sub-account/margin/transfer (signed, USER_DATA, weight 1)

        :param email: Email of the sub-account.
        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :param type: 1 spot to margin, 2 margin to spot. 1 or 2.
        :returns: TransferId
        """
        return self._request(
            _e.MAKE_SUBACCOUNT_MARGIN_TRANSFER,
            email=email,
            asset=asset,
            amount=amount,
            type=type,
            **params,
        )

    def make_subaccount_to_master_transfer(
        self, *, asset: str, amount: Number, **params: Any
    ) -> t.TransferId:
        """Sends an asset from the calling sub-account to its master.

        POST /sapi/v1/sub-account/transfer/subToMaster (signed, USER_DATA, weight 1)

        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :returns: TransferId
        """
        return self._request(
            _e.MAKE_SUBACCOUNT_TO_MASTER_TRANSFER, asset=asset, amount=amount, **params
        )

    def make_subaccount_to_subaccount_transfer(
        self, *, toEmail: str, asset: str, amount: Number, **params: Any
    ) -> t.TransferId:
        """Sends an asset from the calling sub-account to another of the same master.

        POST /sapi/v1/sub-account/transfer/subToSub (signed, USER_DATA, weight 1)

        :param toEmail: Receiver.
        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :returns: TransferId
        """
        return self._request(
            _e.MAKE_SUBACCOUNT_TO_SUBACCOUNT_TRANSFER,
            toEmail=toEmail,
            asset=asset,
            amount=amount,
            **params,
        )

    def make_subaccount_universal_transfer(
        self,
        *,
        fromAccountType: e.SubAccountWalletLike,
        toAccountType: e.SubAccountWalletLike,
        asset: str,
        amount: Number,
        fromEmail: str | None = None,
        toEmail: str | None = None,
        clientTranId: str | None = None,
        symbol: str | None = None,
        **params: Any,
    ) -> t.UniversalTransferId:
        """Moves an asset between any wallets of master and sub-accounts.

        POST /sapi/v1/sub-account/universalTransfer (signed, USER_DATA, weight 360 of the account)

        - ``fromAccountType`` SPOT and ``toAccountType`` SPOT needs one of fromEmail or toEmail.
        - ``fromAccountType`` USDT_FUTURE and ``toAccountType`` USDT_FUTURE needs one of fromEmail
          or toEmail.
        - ``fromAccountType`` COIN_FUTURE and ``toAccountType`` COIN_FUTURE needs one of fromEmail
          or toEmail.
        - ``fromAccountType`` MARGIN and ``toAccountType`` MARGIN needs one of fromEmail or toEmail.
        - ``fromAccountType`` ALPHA and ``toAccountType`` ALPHA needs one of fromEmail or toEmail.

        :param fromAccountType: Wallet to take from. SPOT, USDT_FUTURE, COIN_FUTURE, MARGIN,
            ISOLATED_MARGIN or ALPHA.
        :param toAccountType: Wallet to bring to. SPOT, USDT_FUTURE, COIN_FUTURE, MARGIN,
            ISOLATED_MARGIN or ALPHA.
        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :param fromEmail: Sender; the master when absent.
        :param toEmail: Receiver; the master when absent.
        :param clientTranId: Your id of the transfer, unique.
        :param symbol: Trading pair, for isolated margin only.
        :returns: UniversalTransferId
        """
        return self._request(
            _e.MAKE_SUBACCOUNT_UNIVERSAL_TRANSFER,
            fromAccountType=fromAccountType,
            toAccountType=toAccountType,
            asset=asset,
            amount=amount,
            fromEmail=fromEmail,
            toEmail=toEmail,
            clientTranId=clientTranId,
            symbol=symbol,
            **params,
        )

    def managed_sub_account_deposit(
        self, *, toEmail: str, asset: str, amount: Number, **params: Any
    ) -> t.ManagedTransferId:
        """Puts an asset of the investor's account into a managed sub-account.

        POST /sapi/v1/managed-subaccount/deposit (signed, USER_DATA, weight 1)

        :param toEmail: The managed sub-account.
        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :returns: ManagedTransferId
        """
        return self._request(
            _e.MANAGED_SUB_ACCOUNT_DEPOSIT, toEmail=toEmail, asset=asset, amount=amount, **params
        )

    margin_v1_post_managed_subaccount_deposit = managed_sub_account_deposit

    def managed_sub_account_get_assets(self, *, email: str, **params: Any) -> list[t.ManagedAsset]:
        """Spot balances of a managed sub-account, with their value in BTC.

        GET /sapi/v1/managed-subaccount/asset (signed, USER_DATA, weight 1)

        :param email: Email of the sub-account.
        :returns: list of ManagedAsset
        """
        return self._request(_e.MANAGED_SUB_ACCOUNT_GET_ASSETS, email=email, **params)

    margin_v1_get_managed_subaccount_asset = managed_sub_account_get_assets

    def managed_sub_account_get_deposit_address(
        self,
        *,
        email: str,
        coin: str,
        network: str | None = None,
        amount: Number | None = None,
        **params: Any,
    ) -> t.DepositAddress:
        """Address for sending a coin to a managed sub-account.

        GET /sapi/v1/managed-subaccount/deposit/address (signed, USER_DATA, weight 1 of the account)

        - ``network`` LIGHTNING needs amount.

        :param email: Email of the sub-account.
        :param coin: Coin, e.g. BTC.
        :param network: Network, e.g. ETH; the coin's default when absent.
        :param amount: How much, for the network LIGHTNING only.
        :returns: DepositAddress
        """
        return self._request(
            _e.MANAGED_SUB_ACCOUNT_GET_DEPOSIT_ADDRESS,
            email=email,
            coin=coin,
            network=network,
            amount=amount,
            **params,
        )

    margin_v1_get_managed_subaccount_deposit_address = managed_sub_account_get_deposit_address

    def managed_sub_account_get_futures_assets(
        self,
        *,
        email: str,
        accountType: Literal["USDT_FUTURE", "COIN_FUTURE"] | None = None,
        **params: Any,
    ) -> t.ManagedFuturesSnapshots:
        """Futures balances and positions of a managed sub-account, USD-M unless you choose.

        GET /sapi/v1/managed-subaccount/fetch-future-asset (signed, USER_DATA, weight 60 of the
        account)

        :param email: Email of the sub-account.
        :param accountType: USDT_FUTURE or COIN_FUTURE. Default USDT_FUTURE.
        :returns: ManagedFuturesSnapshots
        """
        return self._request(
            _e.MANAGED_SUB_ACCOUNT_GET_FUTURES_ASSETS,
            email=email,
            accountType=accountType,
            **params,
        )

    margin_v1_get_managed_subaccount_fetch_future_asset = managed_sub_account_get_futures_assets

    def managed_sub_account_get_investor_transfer_log(
        self,
        *,
        email: str,
        startTime: int,
        endTime: int,
        page: int,
        limit: int,
        transfers: str | None = None,
        transferFunctionAccountType: (
            Literal["SPOT", "MARGIN", "ISOLATED_MARGIN", "USDT_FUTURE", "COIN_FUTURE"] | None
        ) = None,
        **params: Any,
    ) -> t.ManagedTransfers:
        """Transfers of a managed sub-account, asked for by the investor.

        GET /sapi/v1/managed-subaccount/queryTransLogForInvestor (signed, USER_DATA, weight 1)

        :param email: Email of the sub-account.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, half a year at most (Unix ms).
        :param page: Page, from 1.
        :param limit: How many items at most.
        :param transfers: Only FROM or TO the account.
        :param transferFunctionAccountType: Only transfers of this wallet. SPOT, MARGIN,
            ISOLATED_MARGIN, USDT_FUTURE or COIN_FUTURE.
        :returns: ManagedTransfers
        """
        return self._request(
            _e.MANAGED_SUB_ACCOUNT_GET_INVESTOR_TRANSFER_LOG,
            email=email,
            startTime=startTime,
            endTime=endTime,
            page=page,
            limit=limit,
            transfers=transfers,
            transferFunctionAccountType=transferFunctionAccountType,
            **params,
        )

    margin_v1_get_managed_subaccount_query_trans_log_for_investor = (
        managed_sub_account_get_investor_transfer_log
    )

    def managed_sub_account_get_list(
        self,
        *,
        email: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.ManagedSubAccounts:
        """The managed sub-accounts of an investor and what each may trade.

        GET /sapi/v1/managed-subaccount/info (signed, USER_DATA, weight 60 of the account)

        :param email: Only this sub-account.
        :param page: Page, from 1. Default 1.
        :param limit: How many items at most. Max 20.
        :returns: ManagedSubAccounts
        """
        return self._request(
            _e.MANAGED_SUB_ACCOUNT_GET_LIST, email=email, page=page, limit=limit, **params
        )

    margin_v1_get_managed_subaccount_info = managed_sub_account_get_list

    def managed_sub_account_get_margin_assets(
        self,
        *,
        email: str,
        accountType: Literal["MARGIN", "ISOLATED_MARGIN"] | None = None,
        **params: Any,
    ) -> t.MarginBalances:
        """Margin balances and debts of a managed sub-account, cross unless you choose.

        GET /sapi/v1/managed-subaccount/marginAsset (signed, USER_DATA, weight 1)

        :param email: Email of the sub-account.
        :param accountType: MARGIN or ISOLATED_MARGIN. Default MARGIN.
        :returns: MarginBalances
        """
        return self._request(
            _e.MANAGED_SUB_ACCOUNT_GET_MARGIN_ASSETS, email=email, accountType=accountType, **params
        )

    margin_v1_get_managed_subaccount_margin_asset = managed_sub_account_get_margin_assets

    def managed_sub_account_get_snapshot(
        self,
        *,
        email: str,
        type: e.SnapshotTypeLike,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.AccountSnapshots:
        """Daily balances of a managed sub-account, of the last month at most.

        GET /sapi/v1/managed-subaccount/accountSnapshot (signed, USER_DATA, weight 2400)

        :param email: Email of the sub-account.
        :param type: Whose balances. SPOT, MARGIN or FUTURES.
        :param startTime: From this time, inclusive (Unix ms); 7 days ago when absent.
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many days at most. Default 7, min 7, max 30.
        :returns: AccountSnapshots
        """
        return self._request(
            _e.MANAGED_SUB_ACCOUNT_GET_SNAPSHOT,
            email=email,
            type=type,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    margin_v1_get_managed_subaccount_account_snapshot = managed_sub_account_get_snapshot

    def managed_sub_account_get_trading_team_transfer_log(
        self,
        *,
        email: str,
        startTime: int,
        endTime: int,
        page: int,
        limit: int,
        transfers: str | None = None,
        transferFunctionAccountType: (
            Literal["SPOT", "MARGIN", "ISOLATED_MARGIN", "USDT_FUTURE", "COIN_FUTURE"] | None
        ) = None,
        **params: Any,
    ) -> t.ManagedTransfers:
        """Transfers of a managed sub-account, asked for by the trading team.

        GET /sapi/v1/managed-subaccount/queryTransLogForTradeParent (signed, USER_DATA, weight 60 of
        the account)

        :param email: Email of the sub-account.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, half a year at most (Unix ms).
        :param page: Page, from 1.
        :param limit: How many items at most.
        :param transfers: Only FROM or TO the account.
        :param transferFunctionAccountType: Only transfers of this wallet. SPOT, MARGIN,
            ISOLATED_MARGIN, USDT_FUTURE or COIN_FUTURE.
        :returns: ManagedTransfers
        """
        return self._request(
            _e.MANAGED_SUB_ACCOUNT_GET_TRADING_TEAM_TRANSFER_LOG,
            email=email,
            startTime=startTime,
            endTime=endTime,
            page=page,
            limit=limit,
            transfers=transfers,
            transferFunctionAccountType=transferFunctionAccountType,
            **params,
        )

    margin_v1_get_managed_subaccount_query_trans_log_for_trade_parent = (
        managed_sub_account_get_trading_team_transfer_log
    )

    def managed_sub_account_get_transfer_log(
        self,
        *,
        startTime: int,
        endTime: int,
        page: int,
        limit: int,
        transfers: str | None = None,
        transferFunctionAccountType: (
            Literal["SPOT", "MARGIN", "ISOLATED_MARGIN", "USDT_FUTURE", "COIN_FUTURE"] | None
        ) = None,
        **params: Any,
    ) -> t.ManagedTransfers:
        """Transfers of the calling managed sub-account, half a year at most.

        GET /sapi/v1/managed-subaccount/query-trans-log (signed, USER_DATA, weight 60 of the
        account)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, half a year at most (Unix ms).
        :param page: Page, from 1.
        :param limit: How many items at most.
        :param transfers: Only from or to the account, in lower case.
        :param transferFunctionAccountType: Only transfers of this wallet. SPOT, MARGIN,
            ISOLATED_MARGIN, USDT_FUTURE or COIN_FUTURE.
        :returns: ManagedTransfers
        """
        return self._request(
            _e.MANAGED_SUB_ACCOUNT_GET_TRANSFER_LOG,
            startTime=startTime,
            endTime=endTime,
            page=page,
            limit=limit,
            transfers=transfers,
            transferFunctionAccountType=transferFunctionAccountType,
            **params,
        )

    margin_v1_get_managed_subaccount_query_trans_log = managed_sub_account_get_transfer_log

    def managed_sub_account_withdraw(
        self,
        *,
        fromEmail: str,
        asset: str,
        amount: Number,
        transferDate: int | None = None,
        **params: Any,
    ) -> t.ManagedTransferId:
        """Takes an asset out of a managed sub-account, at once or on a chosen day (UTC).

        POST /sapi/v1/managed-subaccount/withdraw (signed, USER_DATA, weight 1)

        :param fromEmail: The managed sub-account.
        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :param transferDate: The day, in UTC (Unix ms); at once when absent.
        :returns: ManagedTransferId
        """
        return self._request(
            _e.MANAGED_SUB_ACCOUNT_WITHDRAW,
            fromEmail=fromEmail,
            asset=asset,
            amount=amount,
            transferDate=transferDate,
            **params,
        )

    margin_v1_post_managed_subaccount_withdraw = managed_sub_account_withdraw

    def margin_v1_delete_account_api_restrictions_ip_restriction_ip_list(
        self, **params: Any
    ) -> Any:
        """Takes IPs off the trusted list of an API key.

        Deprecated by Binance and switched off on 2021-11-17; use
        :meth:`sub_account_delete_api_key_ip_list`.

        DELETE /sapi/v1/account/apiRestrictions/ipRestriction/ipList (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return self._request(
            _e.MARGIN_V1_DELETE_ACCOUNT_API_RESTRICTIONS_IP_RESTRICTION_IP_LIST, **params
        )

    def margin_v1_get_account_api_restrictions_ip_restriction(self, **params: Any) -> Any:
        """Trusted IPs of an API key.

        Deprecated by Binance and switched off on 2021-11-17; use
        :meth:`sub_account_get_api_key_ip_restriction`.

        GET /sapi/v1/account/apiRestrictions/ipRestriction (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return self._request(_e.MARGIN_V1_GET_ACCOUNT_API_RESTRICTIONS_IP_RESTRICTION, **params)

    def margin_v1_post_account_api_restrictions_ip_restriction(self, **params: Any) -> Any:
        """Limits an API key to trusted IPs or opens it.

        Deprecated by Binance and switched off on 2021-11-17; use
        :meth:`sub_account_set_api_key_ip_restriction`.

        POST /sapi/v1/account/apiRestrictions/ipRestriction (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return self._request(_e.MARGIN_V1_POST_ACCOUNT_API_RESTRICTIONS_IP_RESTRICTION, **params)

    def margin_v1_post_account_api_restrictions_ip_restriction_ip_list(self, **params: Any) -> Any:
        """Puts IPs on the trusted list of an API key.

        Deprecated by Binance and switched off on 2021-11-17; use
        :meth:`sub_account_set_api_key_ip_restriction`.

        POST /sapi/v1/account/apiRestrictions/ipRestriction/ipList (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return self._request(
            _e.MARGIN_V1_POST_ACCOUNT_API_RESTRICTIONS_IP_RESTRICTION_IP_LIST, **params
        )

    def margin_v1_post_sub_account_blvt_enable(
        self, *, email: str, enableBlvt: bool, **params: Any
    ) -> t.LeveragedTokensEnabled:
        """Lets a sub-account trade leveraged tokens.

        Deprecated by Binance and switched off on 2025-06-03. There are no leveraged tokens any
        more.

        POST /sapi/v1/sub-account/blvt/enable (signed, USER_DATA, weight 1)

        :param email: Email of the sub-account.
        :param enableBlvt: True; it can't be turned off.
        :returns: LeveragedTokensEnabled
        """
        return self._request(
            _e.MARGIN_V1_POST_SUB_ACCOUNT_BLVT_ENABLE, email=email, enableBlvt=enableBlvt, **params
        )

    def margin_v1_post_sub_account_sub_account_api_ip_restriction(
        self, *, email: str, subAccountApiKey: str, ipRestrict: bool, **params: Any
    ) -> Any:
        """Limits a sub-account's API key to trusted IPs or opens it.

        Deprecated by Binance since 2023-04-26; use :meth:`sub_account_set_api_key_ip_restriction`.
        Discontinued by that date.

        POST /sapi/v1/sub-account/subAccountApi/ipRestriction (signed, USER_DATA, weight 3000 of the
        account)

        :param email: Email of the sub-account.
        :param subAccountApiKey: API key of the sub-account.
        :param ipRestrict: Only trusted IPs.
        :returns: anything
        """
        return self._request(
            _e.MARGIN_V1_POST_SUB_ACCOUNT_SUB_ACCOUNT_API_IP_RESTRICTION,
            email=email,
            subAccountApiKey=subAccountApiKey,
            ipRestrict=ipRestrict,
            **params,
        )

    def margin_v1_post_sub_account_sub_account_api_ip_restriction_ip_list(
        self,
        *,
        email: str,
        subAccountApiKey: str,
        ipAddress: Sequence[str] | None = None,
        **params: Any,
    ) -> Any:
        """Puts IPs on the trusted list of a sub-account's API key.

        Deprecated by Binance since 2023-04-26; use :meth:`sub_account_set_api_key_ip_restriction`.
        Discontinued by that date.

        POST /sapi/v1/sub-account/subAccountApi/ipRestriction/ipList (signed, USER_DATA, weight 3000
        of the account)

        :param email: Email of the sub-account.
        :param subAccountApiKey: API key of the sub-account.
        :param ipAddress: IPs.
        :returns: anything
        """
        return self._request(
            _e.MARGIN_V1_POST_SUB_ACCOUNT_SUB_ACCOUNT_API_IP_RESTRICTION_IP_LIST,
            email=email,
            subAccountApiKey=subAccountApiKey,
            ipAddress=ipAddress,
            **params,
        )

    def query_subaccount_spot_summary(
        self,
        *,
        email: str | None = None,
        page: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.SpotSummary:
        """Value of the spot wallets of master and sub-accounts, in BTC.

        GET /sapi/v1/sub-account/spotSummary (signed, USER_DATA, weight 1)

        :param email: Only this sub-account.
        :param page: Page, from 1. Default 1.
        :param size: How many items on a page. Default 10, max 20.
        :returns: SpotSummary
        """
        return self._request(
            _e.QUERY_SUBACCOUNT_SPOT_SUMMARY, email=email, page=page, size=size, **params
        )

    def sub_account_change_api_key_permissions(
        self,
        *,
        email: str,
        subAccountApiKey: str,
        canTrade: bool | None = None,
        canMarginLoanRepay: bool | None = None,
        canFuturesTrade: bool | None = None,
        canUniversalTransfer: bool | None = None,
        canVanillaOptions: bool | None = None,
        **params: Any,
    ) -> t.ApiKeyPermissions:
        """Changes what a sub-account's API key may trade, borrow and transfer.

        POST /sapi/v1/sub-account/subAccountApiPermission (signed, USER_DATA, weight 3000 of the
        account)

        :param email: Email of the sub-account.
        :param subAccountApiKey: API key of the sub-account.
        :param canTrade: Trade on spot and margin.
        :param canMarginLoanRepay: Borrow and repay on margin.
        :param canFuturesTrade: Trade futures.
        :param canUniversalTransfer: Move assets between its wallets.
        :param canVanillaOptions: Trade options.
        :returns: ApiKeyPermissions
        """
        return self._request(
            _e.SUB_ACCOUNT_CHANGE_API_KEY_PERMISSIONS,
            email=email,
            subAccountApiKey=subAccountApiKey,
            canTrade=canTrade,
            canMarginLoanRepay=canMarginLoanRepay,
            canFuturesTrade=canFuturesTrade,
            canUniversalTransfer=canUniversalTransfer,
            canVanillaOptions=canVanillaOptions,
            **params,
        )

    def sub_account_create_api_key(
        self,
        *,
        email: str,
        apiName: str,
        status: Literal[1, 2, 3],
        canTrade: bool | None = None,
        canMarginLoanRepay: bool | None = None,
        canFuturesTrade: bool | None = None,
        canUniversalTransfer: bool | None = None,
        canVanillaOptions: bool | None = None,
        ipAddress: Sequence[str] | None = None,
        thirdPartyName: str | None = None,
        publicKey: str | None = None,
        **params: Any,
    ) -> t.ApiKeyCreated:
        """Creates an API key for a sub-account, with its permissions and trusted IPs.

        POST /sapi/v1/sub-account/subAccountApi (signed, USER_DATA, weight 3000 of the account)

        - ``status`` 2 needs ipAddress.
        - ``status`` 3 needs thirdPartyName.

        :param email: Email of the sub-account.
        :param apiName: A name for the key.
        :param status: Who may use it: 1 any IP, 2 the IPs of ipAddress, 3 the third party. 1, 2 or
            3.
        :param canTrade: Trade on spot and margin. Default false.
        :param canMarginLoanRepay: Borrow and repay on margin. Default false.
        :param canFuturesTrade: Trade futures. Default false.
        :param canUniversalTransfer: Move assets between its wallets. Default false.
        :param canVanillaOptions: Trade options. Default false.
        :param ipAddress: Trusted IPs, of 500 characters at most.
        :param thirdPartyName: The third party.
        :param publicKey: Public key, which makes it an Ed25519 key.
        :returns: ApiKeyCreated
        """
        return self._request(
            _e.SUB_ACCOUNT_CREATE_API_KEY,
            email=email,
            apiName=apiName,
            status=status,
            canTrade=canTrade,
            canMarginLoanRepay=canMarginLoanRepay,
            canFuturesTrade=canFuturesTrade,
            canUniversalTransfer=canUniversalTransfer,
            canVanillaOptions=canVanillaOptions,
            ipAddress=ipAddress,
            thirdPartyName=thirdPartyName,
            publicKey=publicKey,
            **params,
        )

    def sub_account_create_virtual(
        self, *, subAccountString: str, **params: Any
    ) -> t.VirtualSubAccount:
        """Creates a sub-account with a virtual email made from your text.

        POST /sapi/v1/sub-account/virtualSubAccount (signed, USER_DATA, weight 1)

        :param subAccountString: A text that becomes part of the email.
        :returns: VirtualSubAccount
        """
        return self._request(
            _e.SUB_ACCOUNT_CREATE_VIRTUAL, subAccountString=subAccountString, **params
        )

    margin_v1_post_sub_account_virtual_sub_account = sub_account_create_virtual

    def sub_account_delete_api_key(
        self, *, email: str, subAccountApiKey: str, **params: Any
    ) -> dict[str, Any]:
        """Revokes an API key of a sub-account for good.

        DELETE /sapi/v1/sub-account/subAccountApi (signed, USER_DATA, weight 3000 of the account)

        :param email: Email of the sub-account.
        :param subAccountApiKey: API key of the sub-account.
        :returns: dict
        """
        return self._request(
            _e.SUB_ACCOUNT_DELETE_API_KEY, email=email, subAccountApiKey=subAccountApiKey, **params
        )

    def sub_account_delete_api_key_ip_list(
        self, *, email: str, subAccountApiKey: str, ipAddress: Sequence[str], **params: Any
    ) -> t.ApiKeyIpRestriction:
        """Takes IPs off the trusted list of a sub-account's API key.

        DELETE /sapi/v1/sub-account/subAccountApi/ipRestriction/ipList (signed, USER_DATA, weight
        3000 of the account)

        :param email: Email of the sub-account.
        :param subAccountApiKey: API key of the sub-account.
        :param ipAddress: IPs.
        :returns: ApiKeyIpRestriction
        """
        return self._request(
            _e.SUB_ACCOUNT_DELETE_API_KEY_IP_LIST,
            email=email,
            subAccountApiKey=subAccountApiKey,
            ipAddress=ipAddress,
            **params,
        )

    margin_v1_delete_sub_account_sub_account_api_ip_restriction_ip_list = (
        sub_account_delete_api_key_ip_list
    )

    def sub_account_enable_options(self, *, email: str, **params: Any) -> t.OptionsEnabled:
        """Lets a sub-account trade options.

        POST /sapi/v1/sub-account/eoptions/enable (signed, USER_DATA, weight 1)

        :param email: Email of the sub-account.
        :returns: OptionsEnabled
        """
        return self._request(_e.SUB_ACCOUNT_ENABLE_OPTIONS, email=email, **params)

    margin_v1_post_sub_account_eoptions_enable = sub_account_enable_options

    def sub_account_get_api_key_ip_restriction(
        self, *, email: str, subAccountApiKey: str, **params: Any
    ) -> t.ApiKeyIpRestriction:
        """Trusted IPs of a sub-account's API key, and whether it is limited to them.

        GET /sapi/v1/sub-account/subAccountApi/ipRestriction (signed, USER_DATA, weight 3000 of the
        account)

        :param email: Email of the sub-account.
        :param subAccountApiKey: API key of the sub-account.
        :returns: ApiKeyIpRestriction
        """
        return self._request(
            _e.SUB_ACCOUNT_GET_API_KEY_IP_RESTRICTION,
            email=email,
            subAccountApiKey=subAccountApiKey,
            **params,
        )

    margin_v1_get_sub_account_sub_account_api_ip_restriction = (
        sub_account_get_api_key_ip_restriction
    )

    def sub_account_get_api_keys(
        self,
        *,
        email: str,
        subAccountApiKey: str | None = None,
        page: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.ApiKeys:
        """API keys of a sub-account and what each may do.

        GET /sapi/v1/sub-account/subAccountApi (signed, USER_DATA, weight 3000 of the account)

        :param email: Email of the sub-account.
        :param subAccountApiKey: Only this key.
        :param page: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 30, max 100.
        :returns: ApiKeys
        """
        return self._request(
            _e.SUB_ACCOUNT_GET_API_KEYS,
            email=email,
            subAccountApiKey=subAccountApiKey,
            page=page,
            size=size,
            **params,
        )

    def sub_account_get_assets_v3(self, *, email: str, **params: Any) -> t.SubAccountBalancesV3:
        """Spot balances of a sub-account, from the older v3 endpoint.

        GET /sapi/v3/sub-account/assets (signed, USER_DATA, weight 60 of the account)

        :param email: Email of the sub-account.
        :returns: SubAccountBalancesV3
        """
        return self._request(_e.SUB_ACCOUNT_GET_ASSETS_V3, email=email, **params)

    def sub_account_get_futures_details_v1(
        self, *, email: str, **params: Any
    ) -> t.FuturesAccountV1:
        """USD-M futures account of a sub-account, with balances and margins by asset.

        GET /sapi/v1/sub-account/futures/account (signed, USER_DATA, weight 10)

        :param email: Email of the sub-account.
        :returns: FuturesAccountV1
        """
        return self._request(_e.SUB_ACCOUNT_GET_FUTURES_DETAILS_V1, email=email, **params)

    def sub_account_get_futures_position_risk_v1(
        self, *, email: str, **params: Any
    ) -> list[t.UsdMPositionRisk]:
        """USD-M positions of a sub-account, with leverage and liquidation price.

        GET /sapi/v1/sub-account/futures/positionRisk (signed, USER_DATA, weight 10)

        :param email: Email of the sub-account.
        :returns: list of UsdMPositionRisk
        """
        return self._request(_e.SUB_ACCOUNT_GET_FUTURES_POSITION_RISK_V1, email=email, **params)

    def sub_account_get_futures_summary_v1(
        self, *, page: int, limit: int, **params: Any
    ) -> t.UsdMFuturesSummary:
        """USD-M futures totals of all sub-accounts and of each.

        GET /sapi/v1/sub-account/futures/accountSummary (signed, USER_DATA, weight 1)

        :param page: Page, from 1.
        :param limit: How many items at most.
        :returns: UsdMFuturesSummary
        """
        return self._request(
            _e.SUB_ACCOUNT_GET_FUTURES_SUMMARY_V1, page=page, limit=limit, **params
        )

    def sub_account_get_move_position_history(
        self,
        *,
        symbol: str,
        page: int,
        rows: int,
        productType: Literal["UM", "OPTION"] | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> t.MovedPositions:
        """Futures positions of a symbol that were moved between accounts.

        GET /sapi/v1/sub-account/futures/move-position (signed, USER_DATA, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param page: Page, from 1.
        :param rows: How many items on a page. Max 100.
        :param productType: Only moves of this product. UM or OPTION. Default UM.
        :param startTime: From this time, inclusive (Unix ms); of 90 days at most.
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: MovedPositions
        """
        return self._request(
            _e.SUB_ACCOUNT_GET_MOVE_POSITION_HISTORY,
            symbol=symbol,
            page=page,
            rows=rows,
            productType=productType,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    def sub_account_get_transaction_statistics(
        self, *, email: str | None = None, **params: Any
    ) -> t.TransactionStatistics:
        """What a sub-account traded in 30 days on spot, margin and futures, in BTC and BUSD.

        GET /sapi/v1/sub-account/transaction-statistics (signed, USER_DATA, weight 60)

        :param email: The sub-account; the master account when absent.
        :returns: TransactionStatistics
        """
        return self._request(_e.SUB_ACCOUNT_GET_TRANSACTION_STATISTICS, email=email, **params)

    margin_v1_get_sub_account_transaction_statistics = sub_account_get_transaction_statistics

    def sub_account_move_positions(
        self,
        *,
        fromUserEmail: str,
        toUserEmail: str,
        productType: Literal["UM", "OPTION"],
        orderArgs: Sequence[Mapping[str, Any]],
        **params: Any,
    ) -> t.MovePositionOrders:
        """Moves USD-M positions between master and sub-accounts without closing them.

        POST /sapi/v1/sub-account/futures/move-position (signed, USER_DATA, weight 1)

        :param fromUserEmail: Account that has the positions.
        :param toUserEmail: Account that gets them.
        :param productType: UM or OPTION.
        :param orderArgs: Up to 10 of {symbol, quantity, positionSide}.
        :returns: MovePositionOrders
        """
        return self._request(
            _e.SUB_ACCOUNT_MOVE_POSITIONS,
            fromUserEmail=fromUserEmail,
            toUserEmail=toUserEmail,
            productType=productType,
            orderArgs=orderArgs,
            **params,
        )

    def sub_account_set_api_key_ip_restriction(
        self,
        *,
        email: str,
        subAccountApiKey: str,
        status: Literal[1, 2],
        ipAddress: Sequence[str] | None = None,
        **params: Any,
    ) -> t.ApiKeyIpRestrictionSet:
        """Opens a sub-account's API key to all IPs (``status`` 1) or to trusted ones only (2).

        POST /sapi/v2/sub-account/subAccountApi/ipRestriction (signed, USER_DATA, weight 3000 of the
        account)

        :param email: Email of the sub-account.
        :param subAccountApiKey: API key of the sub-account.
        :param status: 1 any IP, 2 trusted ones only. 1 or 2.
        :param ipAddress: IPs.
        :returns: ApiKeyIpRestrictionSet
        """
        return self._request(
            _e.SUB_ACCOUNT_SET_API_KEY_IP_RESTRICTION,
            email=email,
            subAccountApiKey=subAccountApiKey,
            status=status,
            ipAddress=ipAddress,
            **params,
        )

    margin_v2_post_sub_account_sub_account_api_ip_restriction = (
        sub_account_set_api_key_ip_restriction
    )

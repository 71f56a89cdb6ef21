# Generated from spec/broker/ by "make generate"; do not edit.
"""Broker (Exchange Link): methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import broker as _e
from ..runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .. import enums as e
    from ..runtime.encoding import Number
    from ..types import broker as t


class BrokerMixin(AsyncClientBase):
    """Broker (Exchange Link).

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def broker_change_api_key_permissions(
        self,
        *,
        subAccountId: str,
        subAccountApiKey: str,
        canTrade: bool,
        marginTrade: bool,
        futuresTrade: bool,
        **params: Any,
    ) -> t.ApiKey:
        """Sets what a client's API key may trade.

        POST /sapi/v1/broker/subAccountApi/permission (signed, USER_DATA, weight 1)

        :param subAccountId: Id of the client.
        :param subAccountApiKey: API key of the client.
        :param canTrade: Trade on spot.
        :param marginTrade: Trade on margin.
        :param futuresTrade: Trade futures.
        :returns: ApiKey
        """
        return await self._request(
            _e.BROKER_CHANGE_API_KEY_PERMISSIONS,
            subAccountId=subAccountId,
            subAccountApiKey=subAccountApiKey,
            canTrade=canTrade,
            marginTrade=marginTrade,
            futuresTrade=futuresTrade,
            **params,
        )

    margin_v1_post_broker_sub_account_api_permission = broker_change_api_key_permissions

    async def broker_change_api_key_universal_transfer(
        self, *, subAccountId: str, subAccountApiKey: str, canUniversalTransfer: bool, **params: Any
    ) -> t.UniversalTransferPermission:
        """Sets whether a client's API key may move assets between the client's wallets.

        POST /sapi/v1/broker/subAccountApi/permission/universalTransfer (signed, USER_DATA, weight
        1)

        :param subAccountId: Id of the client.
        :param subAccountApiKey: API key of the client.
        :returns: UniversalTransferPermission
        """
        return await self._request(
            _e.BROKER_CHANGE_API_KEY_UNIVERSAL_TRANSFER,
            subAccountId=subAccountId,
            subAccountApiKey=subAccountApiKey,
            canUniversalTransfer=canUniversalTransfer,
            **params,
        )

    margin_v1_post_broker_sub_account_api_permission_universal_transfer = (
        broker_change_api_key_universal_transfer
    )

    async def broker_change_coin_futures_commission(
        self,
        *,
        subAccountId: str,
        pair: str,
        makerAdjustment: int,
        takerAdjustment: int,
        **params: Any,
    ) -> t.CoinFuturesCommissionChanged:
        """Sets what is added to a client's COIN-M commission on one pair.

        POST /sapi/v1/broker/subAccountApi/commission/coinFutures (signed, USER_DATA, weight 1)

        :param subAccountId: Id of the client.
        :param pair: COIN-M pair, e.g. BTCUSD.
        :param makerAdjustment: 100 is 0.01 %. Min 0, max 100.
        :param takerAdjustment: 100 is 0.01 %. Min 0, max 500.
        :returns: CoinFuturesCommissionChanged
        """
        return await self._request(
            _e.BROKER_CHANGE_COIN_FUTURES_COMMISSION,
            subAccountId=subAccountId,
            pair=pair,
            makerAdjustment=makerAdjustment,
            takerAdjustment=takerAdjustment,
            **params,
        )

    margin_v1_post_broker_sub_account_api_commission_coin_futures = (
        broker_change_coin_futures_commission
    )

    async def broker_change_commission(
        self,
        *,
        subAccountId: str,
        makerCommission: Number,
        takerCommission: Number,
        marginMakerCommission: Number | None = None,
        marginTakerCommission: Number | None = None,
        **params: Any,
    ) -> t.Commission:
        """Sets the commission that a client pays on spot and margin.

        POST /sapi/v1/broker/subAccountApi/commission (signed, USER_DATA, weight 4 of the account)

        :param subAccountId: Id of the client.
        :param makerCommission: A fraction.
        :param takerCommission: A fraction.
        :param marginMakerCommission: A fraction; as on spot when absent.
        :param marginTakerCommission: A fraction; as on spot when absent.
        :returns: Commission
        """
        return await self._request(
            _e.BROKER_CHANGE_COMMISSION,
            subAccountId=subAccountId,
            makerCommission=makerCommission,
            takerCommission=takerCommission,
            marginMakerCommission=marginMakerCommission,
            marginTakerCommission=marginTakerCommission,
            **params,
        )

    margin_v1_post_broker_sub_account_api_commission = broker_change_commission

    async def broker_change_futures_commission(
        self,
        *,
        subAccountId: str,
        symbol: str,
        makerAdjustment: int,
        takerAdjustment: int,
        **params: Any,
    ) -> t.FuturesCommissionChanged:
        """Sets what is added to a client's USD-M commission on one symbol.

        POST /sapi/v1/broker/subAccountApi/commission/futures (signed, USER_DATA, weight 1)

        :param subAccountId: Id of the client.
        :param symbol: Trading pair, e.g. BTCUSDT.
        :param makerAdjustment: 100 is 0.01 %. Min 0, max 200.
        :param takerAdjustment: 100 is 0.01 %. Min 0, max 400.
        :returns: FuturesCommissionChanged
        """
        return await self._request(
            _e.BROKER_CHANGE_FUTURES_COMMISSION,
            subAccountId=subAccountId,
            symbol=symbol,
            makerAdjustment=makerAdjustment,
            takerAdjustment=takerAdjustment,
            **params,
        )

    margin_v1_post_broker_sub_account_api_commission_futures = broker_change_futures_commission

    async def broker_create_api_key(
        self,
        *,
        subAccountId: str,
        canTrade: bool,
        publicKey: str | None = None,
        marginTrade: bool | None = None,
        futuresTrade: bool | None = None,
        **params: Any,
    ) -> t.ApiKeyCreated:
        """A new API key for a client, one a second at most.

        POST /sapi/v1/broker/subAccountApi (signed, USER_DATA, weight 8)

        :param subAccountId: Id of the client.
        :param canTrade: Trade on spot.
        :param publicKey: Public key, which makes it an Ed25519 or RSA key.
        :param marginTrade: Trade on margin.
        :param futuresTrade: Trade futures.
        :returns: ApiKeyCreated
        """
        return await self._request(
            _e.BROKER_CREATE_API_KEY,
            subAccountId=subAccountId,
            canTrade=canTrade,
            publicKey=publicKey,
            marginTrade=marginTrade,
            futuresTrade=futuresTrade,
            **params,
        )

    margin_v1_post_broker_sub_account_api = broker_create_api_key

    async def broker_create_futures_transfer(
        self,
        *,
        futuresType: Literal[1, 2],
        asset: str,
        amount: Number,
        fromId: str | None = None,
        toId: str | None = None,
        clientTranId: str | None = None,
        **params: Any,
    ) -> t.FuturesTransferSent:
        """Moves an asset between the futures wallets of broker and clients.

        POST /sapi/v1/broker/transfer/futures (signed, USER_DATA, weight 1)

        :param futuresType: 1 USD-M, 2 COIN-M. 1 or 2.
        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :param fromId: Client to take from; the broker when absent.
        :param toId: Client to bring to; the broker when absent.
        :param clientTranId: Your id of the transfer, unique, of 32 characters at most.
        :returns: FuturesTransferSent
        """
        return await self._request(
            _e.BROKER_CREATE_FUTURES_TRANSFER,
            futuresType=futuresType,
            asset=asset,
            amount=amount,
            fromId=fromId,
            toId=toId,
            clientTranId=clientTranId,
            **params,
        )

    margin_v1_post_broker_transfer_futures = broker_create_futures_transfer

    async def broker_create_sub_account(
        self, *, tag: str | None = None, **params: Any
    ) -> t.SubAccountCreated:
        """Opens an account for a client.

        POST /sapi/v1/broker/subAccount (signed, USER_DATA, weight 1)

        :param tag: A tag of yours, below 32 characters.
        :returns: SubAccountCreated
        """
        return await self._request(_e.BROKER_CREATE_SUB_ACCOUNT, tag=tag, **params)

    margin_v1_post_broker_sub_account = broker_create_sub_account

    async def broker_create_transfer(
        self,
        *,
        asset: str,
        amount: Number,
        fromId: str | None = None,
        toId: str | None = None,
        clientTranId: str | None = None,
        **params: Any,
    ) -> t.TransferSent:
        """Moves an asset between the spot wallets of broker and clients.

        POST /sapi/v1/broker/transfer (signed, USER_DATA, weight 1)

        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :param fromId: Client to take from; the broker when absent.
        :param toId: Client to bring to; the broker when absent.
        :param clientTranId: Your id of the transfer, unique, of 32 characters at most.
        :returns: TransferSent
        """
        return await self._request(
            _e.BROKER_CREATE_TRANSFER,
            asset=asset,
            amount=amount,
            fromId=fromId,
            toId=toId,
            clientTranId=clientTranId,
            **params,
        )

    margin_v1_post_broker_transfer = broker_create_transfer

    async def broker_create_universal_transfer(
        self,
        *,
        fromAccountType: e.BrokerWalletLike,
        toAccountType: e.BrokerWalletLike,
        asset: str,
        amount: Number,
        fromId: str | None = None,
        toId: str | None = None,
        clientTranId: str | None = None,
        **params: Any,
    ) -> t.UniversalTransferSent:
        """Moves an asset between spot and futures wallets of broker and clients.

        POST /sapi/v1/broker/universalTransfer (signed, USER_DATA, weight 1)

        :param fromAccountType: Wallet to take from. SPOT, USDT_FUTURE or COIN_FUTURE.
        :param toAccountType: Wallet to bring to; one of the two is spot. SPOT, USDT_FUTURE or
            COIN_FUTURE.
        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :param fromId: Client to take from; the broker when absent.
        :param toId: Client to bring to; the broker when absent.
        :param clientTranId: Your id of the transfer, unique, of 32 characters at most.
        :returns: UniversalTransferSent
        """
        return await self._request(
            _e.BROKER_CREATE_UNIVERSAL_TRANSFER,
            fromAccountType=fromAccountType,
            toAccountType=toAccountType,
            asset=asset,
            amount=amount,
            fromId=fromId,
            toId=toId,
            clientTranId=clientTranId,
            **params,
        )

    margin_v1_post_broker_universal_transfer = broker_create_universal_transfer

    async def broker_delete_api_key(
        self, *, subAccountId: str, subAccountApiKey: str, **params: Any
    ) -> dict[str, Any]:
        """Revokes an API key of a client, one a second at most.

        DELETE /sapi/v1/broker/subAccountApi (signed, USER_DATA, weight 1)

        :param subAccountId: Id of the client.
        :param subAccountApiKey: API key of the client.
        :returns: dict
        """
        return await self._request(
            _e.BROKER_DELETE_API_KEY,
            subAccountId=subAccountId,
            subAccountApiKey=subAccountApiKey,
            **params,
        )

    margin_v1_delete_broker_sub_account_api = broker_delete_api_key

    async def broker_delete_api_key_ip_list(
        self,
        *,
        subAccountId: str,
        subAccountApiKey: str,
        ipAddress: Sequence[str] | None = None,
        **params: Any,
    ) -> t.ApiKeyIpList:
        """Takes IPs off the trusted list of a client's API key, all unless you name some.

        DELETE /sapi/v1/broker/subAccountApi/ipRestriction/ipList (signed, USER_DATA, weight 1)

        :param subAccountId: Id of the client.
        :param subAccountApiKey: API key of the client.
        :param ipAddress: IPs.
        :returns: ApiKeyIpList
        """
        return await self._request(
            _e.BROKER_DELETE_API_KEY_IP_LIST,
            subAccountId=subAccountId,
            subAccountApiKey=subAccountApiKey,
            ipAddress=ipAddress,
            **params,
        )

    margin_v1_delete_broker_sub_account_api_ip_restriction_ip_list = broker_delete_api_key_ip_list

    async def broker_enable_futures(
        self, *, subAccountId: str, futures: bool, **params: Any
    ) -> t.FuturesEnabled:
        """Opens the futures account of a client.

        POST /sapi/v1/broker/subAccount/futures (signed, USER_DATA, weight 1)

        :param subAccountId: Id of the client.
        :param futures: True; it can't be turned off.
        :returns: FuturesEnabled
        """
        return await self._request(
            _e.BROKER_ENABLE_FUTURES, subAccountId=subAccountId, futures=futures, **params
        )

    async def broker_get_api_key_ip_restriction(
        self, *, subAccountId: str, subAccountApiKey: str, **params: Any
    ) -> t.ApiKeyIpRestriction:
        """Trusted IPs of a client's API key, and whether it is limited to them.

        GET /sapi/v1/broker/subAccountApi/ipRestriction (signed, USER_DATA, weight 1)

        :param subAccountId: Id of the client.
        :param subAccountApiKey: API key of the client.
        :returns: ApiKeyIpRestriction
        """
        return await self._request(
            _e.BROKER_GET_API_KEY_IP_RESTRICTION,
            subAccountId=subAccountId,
            subAccountApiKey=subAccountApiKey,
            **params,
        )

    margin_v1_get_broker_sub_account_api_ip_restriction = broker_get_api_key_ip_restriction

    async def broker_get_api_keys(
        self,
        *,
        subAccountId: str,
        subAccountApiKey: str | None = None,
        page: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> list[t.ApiKey]:
        """API keys of a client and what each may trade.

        GET /sapi/v1/broker/subAccountApi (signed, USER_DATA, weight 1)

        :param subAccountId: Id of the client.
        :param subAccountApiKey: Only this key.
        :param page: Page, from 1. Default 1.
        :param size: How many items on a page. Default 500, max 500.
        :returns: list of ApiKey
        """
        return await self._request(
            _e.BROKER_GET_API_KEYS,
            subAccountId=subAccountId,
            subAccountApiKey=subAccountApiKey,
            page=page,
            size=size,
            **params,
        )

    margin_v1_get_broker_sub_account_api = broker_get_api_keys

    async def broker_get_bnb_burn_status(
        self, *, subAccountId: str, **params: Any
    ) -> t.BnbBurnStatus:
        """Whether a client pays commission and interest with BNB.

        GET /sapi/v1/broker/subAccount/bnbBurn/status (signed, USER_DATA, weight 1)

        :param subAccountId: Id of the client.
        :returns: BnbBurnStatus
        """
        return await self._request(
            _e.BROKER_GET_BNB_BURN_STATUS, subAccountId=subAccountId, **params
        )

    margin_v1_get_broker_sub_account_bnb_burn_status = broker_get_bnb_burn_status

    async def broker_get_coin_futures_commission(
        self, *, subAccountId: str, pair: str, **params: Any
    ) -> list[t.CoinFuturesCommission]:
        """COIN-M commission that a client pays on one pair.

        GET /sapi/v1/broker/subAccountApi/commission/coinFutures (signed, USER_DATA, weight 1)

        :param subAccountId: Id of the client.
        :param pair: COIN-M pair, e.g. BTCUSD.
        :returns: list of CoinFuturesCommission
        """
        return await self._request(
            _e.BROKER_GET_COIN_FUTURES_COMMISSION, subAccountId=subAccountId, pair=pair, **params
        )

    margin_v1_get_broker_sub_account_api_commission_coin_futures = (
        broker_get_coin_futures_commission
    )

    async def broker_get_deposit_history(
        self,
        *,
        subAccountId: str | None = None,
        coin: str | None = None,
        status: Literal[0, 1, 6] | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **params: Any,
    ) -> list[t.Deposit]:
        """Crypto deposits of clients, of 7 days at most.

        GET /sapi/v1/broker/subAccount/depositHist (signed, USER_DATA, weight 10)

        :param subAccountId: Only this client.
        :param coin: Only this coin, e.g. BTC.
        :param status: 0 pending, 1 successful, 6 credited but locked. 0, 1 or 6.
        :param startTime: From this time, inclusive (Unix ms); 7 days ago when absent.
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 500, max 500.
        :param offset: How many items to skip. Default 0.
        :returns: list of Deposit
        """
        return await self._request(
            _e.BROKER_GET_DEPOSIT_HISTORY,
            subAccountId=subAccountId,
            coin=coin,
            status=status,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            offset=offset,
            **params,
        )

    margin_v1_get_broker_sub_account_deposit_hist = broker_get_deposit_history

    async def broker_get_futures_commission(
        self, *, subAccountId: str, symbol: str, **params: Any
    ) -> list[t.FuturesCommission]:
        """USD-M commission that a client pays on one symbol.

        GET /sapi/v1/broker/subAccountApi/commission/futures (signed, USER_DATA, weight 1)

        :param subAccountId: Id of the client.
        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: list of FuturesCommission
        """
        return await self._request(
            _e.BROKER_GET_FUTURES_COMMISSION, subAccountId=subAccountId, symbol=symbol, **params
        )

    margin_v1_get_broker_sub_account_api_commission_futures = broker_get_futures_commission

    async def broker_get_futures_rebates(
        self,
        *,
        futuresType: Literal[1, 2],
        startTime: int,
        endTime: int,
        page: int | None = None,
        size: int | None = None,
        filterResult: bool | None = None,
        **params: Any,
    ) -> list[t.Rebate]:
        """What a broker earned by its clients' trades on futures.

        GET /sapi/v1/broker/rebate/futures/recentRecord (signed, USER_DATA, weight 1)

        :param futuresType: 1 USD-M, 2 COIN-M. 1 or 2.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param page: Page, from 1. Default 1.
        :param size: How many items on a page. Default 10, max 100.
        :param filterResult: Only those from your own clients. Default false.
        :returns: list of Rebate
        """
        return await self._request(
            _e.BROKER_GET_FUTURES_REBATES,
            futuresType=futuresType,
            startTime=startTime,
            endTime=endTime,
            page=page,
            size=size,
            filterResult=filterResult,
            **params,
        )

    margin_v1_get_broker_rebate_futures_recent_record = broker_get_futures_rebates

    async def broker_get_futures_summary(
        self,
        *,
        futuresType: Literal[1, 2],
        subAccountId: str | None = None,
        page: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.FuturesSummary:
        """Totals of the clients' USD-M (``futuresType`` 1) or COIN-M (2) accounts.

        GET /sapi/v3/broker/subAccount/futuresSummary (signed, USER_DATA, weight 60 of the account)

        :param futuresType: 1 USD-M, 2 COIN-M. 1 or 2.
        :param subAccountId: Only this client.
        :param page: Page, from 1. Default 1.
        :param size: How many items on a page. Default 10, max 20.
        :returns: FuturesSummary
        """
        return await self._request(
            _e.BROKER_GET_FUTURES_SUMMARY,
            futuresType=futuresType,
            subAccountId=subAccountId,
            page=page,
            size=size,
            **params,
        )

    margin_v3_get_broker_sub_account_futures_summary = broker_get_futures_summary

    async def broker_get_futures_transfer_history(
        self,
        *,
        subAccountId: str,
        futuresType: Literal[1, 2],
        clientTranId: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.FuturesTransfers:
        """Transfers of a client's futures assets, of 30 days at most.

        GET /sapi/v1/broker/transfer/futures (signed, USER_DATA, weight 1)

        :param subAccountId: Id of the client.
        :param futuresType: 1 USD-M, 2 COIN-M. 1 or 2.
        :param clientTranId: Only this one, by your own id.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param page: Page, from 1. Default 1.
        :param limit: How many items at most. Default 50, max 500.
        :returns: FuturesTransfers
        """
        return await self._request(
            _e.BROKER_GET_FUTURES_TRANSFER_HISTORY,
            subAccountId=subAccountId,
            futuresType=futuresType,
            clientTranId=clientTranId,
            startTime=startTime,
            endTime=endTime,
            page=page,
            limit=limit,
            **params,
        )

    margin_v1_get_broker_transfer_futures = broker_get_futures_transfer_history

    async def broker_get_info(self, **params: Any) -> t.BrokerInfo:
        """Bounds of the commission that a broker may charge, and its number of clients.

        GET /sapi/v1/broker/info (signed, USER_DATA, weight 1)

        :returns: BrokerInfo
        """
        return await self._request(_e.BROKER_GET_INFO, **params)

    async def broker_get_margin_summary(
        self,
        *,
        subAccountId: str | None = None,
        page: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.MarginSummary:
        """Margin assets, debts and margin levels of the clients, in BTC.

        GET /sapi/v1/broker/subAccount/marginSummary (signed, USER_DATA, weight 1)

        :param subAccountId: Only this client.
        :param page: Page, from 1. Default 1.
        :param size: How many items on a page. Default 10, max 20.
        :returns: MarginSummary
        """
        return await self._request(
            _e.BROKER_GET_MARGIN_SUMMARY, subAccountId=subAccountId, page=page, size=size, **params
        )

    margin_v1_get_broker_sub_account_margin_summary = broker_get_margin_summary

    async def broker_get_spot_rebates(
        self,
        *,
        subAccountId: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> list[t.Rebate]:
        """What a broker earned by its clients' trades on spot, of 7 days at most.

        GET /sapi/v1/broker/rebate/recentRecord (signed, USER_DATA, weight 1)

        :param subAccountId: Only this client.
        :param startTime: From this time, inclusive (Unix ms); 7 days ago when absent.
        :param endTime: Up to this time, inclusive (Unix ms).
        :param page: Page, from 1. Default 1.
        :param size: How many items on a page. Default 500, max 500.
        :returns: list of Rebate
        """
        return await self._request(
            _e.BROKER_GET_SPOT_REBATES,
            subAccountId=subAccountId,
            startTime=startTime,
            endTime=endTime,
            page=page,
            size=size,
            **params,
        )

    margin_v1_get_broker_rebate_recent_record = broker_get_spot_rebates

    async def broker_get_spot_summary(
        self,
        *,
        subAccountId: str | None = None,
        page: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.SpotSummary:
        """Value of the clients' spot wallets, in BTC.

        GET /sapi/v1/broker/subAccount/spotSummary (signed, USER_DATA, weight 3000 of the account)

        :param subAccountId: Only this client.
        :param page: Page, from 1. Default 1.
        :param size: How many items on a page. Default 10, max 20.
        :returns: SpotSummary
        """
        return await self._request(
            _e.BROKER_GET_SPOT_SUMMARY, subAccountId=subAccountId, page=page, size=size, **params
        )

    margin_v1_get_broker_sub_account_spot_summary = broker_get_spot_summary

    async def broker_get_sub_accounts(
        self,
        *,
        subAccountId: str | None = None,
        page: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> list[t.SubAccount]:
        """Clients of a broker, with email, tag and commission rates.

        GET /sapi/v1/broker/subAccount (signed, USER_DATA, weight 1)

        :param subAccountId: Only this client.
        :param page: Page, from 1. Default 1.
        :param size: How many items on a page. Default 500, max 500.
        :returns: list of SubAccount
        """
        return await self._request(
            _e.BROKER_GET_SUB_ACCOUNTS, subAccountId=subAccountId, page=page, size=size, **params
        )

    margin_v1_get_broker_sub_account = broker_get_sub_accounts

    async def broker_get_transfer_history(
        self,
        *,
        fromId: str | None = None,
        toId: str | None = None,
        clientTranId: str | None = None,
        showAllStatus: bool | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Transfer]:
        """Transfers of spot assets from or to a client, of 100 days at most.

        GET /sapi/v1/broker/transfer (signed, USER_DATA, weight 1)

        - Needs one of fromId or toId.

        :param fromId: Client that an asset came from.
        :param toId: Client that it went to.
        :param clientTranId: Only this one, by your own id.
        :param showAllStatus: Include those that failed. Default false.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param page: Page, from 1. Default 1.
        :param limit: How many items at most. Default 500, max 500.
        :returns: list of Transfer
        """
        return await self._request(
            _e.BROKER_GET_TRANSFER_HISTORY,
            fromId=fromId,
            toId=toId,
            clientTranId=clientTranId,
            showAllStatus=showAllStatus,
            startTime=startTime,
            endTime=endTime,
            page=page,
            limit=limit,
            **params,
        )

    margin_v1_get_broker_transfer = broker_get_transfer_history

    async def broker_get_universal_transfer_history(
        self,
        *,
        fromId: str | None = None,
        toId: str | None = None,
        clientTranId: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        showAllStatus: bool | None = None,
        **params: Any,
    ) -> list[t.UniversalTransfer]:
        """Transfers between any wallets of a client or of the broker, of 100 days at most.

        GET /sapi/v1/broker/universalTransfer (signed, USER_DATA, weight 1)

        - Needs one of fromId or toId.

        :param fromId: Client that an asset came from.
        :param toId: Client that it went to.
        :param clientTranId: Only this one, by your own id.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param page: Page, from 1. Default 1.
        :param limit: How many items at most. Default 500, max 500.
        :param showAllStatus: Include those that failed. Default false.
        :returns: list of UniversalTransfer
        """
        return await self._request(
            _e.BROKER_GET_UNIVERSAL_TRANSFER_HISTORY,
            fromId=fromId,
            toId=toId,
            clientTranId=clientTranId,
            startTime=startTime,
            endTime=endTime,
            page=page,
            limit=limit,
            showAllStatus=showAllStatus,
            **params,
        )

    margin_v1_get_broker_universal_transfer = broker_get_universal_transfer_history

    async def broker_set_api_key_ip_restriction(
        self,
        *,
        subAccountId: str,
        subAccountApiKey: str,
        status: Literal[1, 2],
        ipAddress: Sequence[str] | None = None,
        **params: Any,
    ) -> t.ApiKeyIpRestrictionSet:
        """Opens a client's API key to all IPs (``status`` 1) or to trusted ones only (2).

        POST /sapi/v2/broker/subAccountApi/ipRestriction (signed, USER_DATA, weight 3000 of the
        account)

        :param subAccountId: Id of the client.
        :param subAccountApiKey: API key of the client.
        :param status: 1 any IP, 2 trusted ones only. 1 or 2.
        :param ipAddress: IPs.
        :returns: ApiKeyIpRestrictionSet
        """
        return await self._request(
            _e.BROKER_SET_API_KEY_IP_RESTRICTION,
            subAccountId=subAccountId,
            subAccountApiKey=subAccountApiKey,
            status=status,
            ipAddress=ipAddress,
            **params,
        )

    margin_v2_post_broker_sub_account_api_ip_restriction = broker_set_api_key_ip_restriction

    async def broker_toggle_margin_interest_bnb_burn(
        self, *, subAccountId: str, interestBNBBurn: bool, **params: Any
    ) -> t.InterestBnbBurn:
        """Turns paying interest on a client's margin loans with BNB on or off.

        POST /sapi/v1/broker/subAccount/bnbBurn/marginInterest (signed, USER_DATA, weight 1)

        :param subAccountId: Id of the client.
        :returns: InterestBnbBurn
        """
        return await self._request(
            _e.BROKER_TOGGLE_MARGIN_INTEREST_BNB_BURN,
            subAccountId=subAccountId,
            interestBNBBurn=interestBNBBurn,
            **params,
        )

    margin_v1_post_broker_sub_account_bnb_burn_margin_interest = (
        broker_toggle_margin_interest_bnb_burn
    )

    async def broker_toggle_spot_bnb_burn(
        self, *, subAccountId: str, spotBNBBurn: bool, **params: Any
    ) -> t.SpotBnbBurn:
        """Turns paying a client's commission on spot and margin with BNB on or off.

        POST /sapi/v1/broker/subAccount/bnbBurn/spot (signed, USER_DATA, weight 1)

        :param subAccountId: Id of the client.
        :returns: SpotBnbBurn
        """
        return await self._request(
            _e.BROKER_TOGGLE_SPOT_BNB_BURN,
            subAccountId=subAccountId,
            spotBNBBurn=spotBNBBurn,
            **params,
        )

    margin_v1_post_broker_sub_account_bnb_burn_spot = broker_toggle_spot_bnb_burn

    async def margin_v1_get_broker_rebate_historical_record(self, **params: Any) -> Any:
        """A file with what a broker earned by its clients' trades.

        Deprecated by Binance; use :meth:`broker_get_spot_rebates`. No longer documented.

        GET /sapi/v1/broker/rebate/historicalRecord (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_GET_BROKER_REBATE_HISTORICAL_RECORD, **params)

    async def margin_v1_get_broker_sub_account_futures_summary(self, **params: Any) -> Any:
        """Totals of the clients' USD-M accounts.

        Deprecated by Binance since 2024-06-28, switched off on 2024-07-28; use
        :meth:`broker_get_futures_summary`.

        GET /sapi/v1/broker/subAccount/futuresSummary (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_GET_BROKER_SUB_ACCOUNT_FUTURES_SUMMARY, **params)

    async def margin_v1_post_broker_sub_account_api_ip_restriction(self, **params: Any) -> Any:
        """Limits a client's API key to trusted IPs or opens it.

        Deprecated by Binance; use :meth:`broker_set_api_key_ip_restriction`. No longer documented.

        POST /sapi/v1/broker/subAccountApi/ipRestriction (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(
            _e.MARGIN_V1_POST_BROKER_SUB_ACCOUNT_API_IP_RESTRICTION, **params
        )

    async def margin_v1_post_broker_sub_account_api_ip_restriction_ip_list(
        self, **params: Any
    ) -> Any:
        """Puts IPs on the trusted list of a client's API key.

        Deprecated by Binance; use :meth:`broker_set_api_key_ip_restriction`. No longer documented.

        POST /sapi/v1/broker/subAccountApi/ipRestriction/ipList (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(
            _e.MARGIN_V1_POST_BROKER_SUB_ACCOUNT_API_IP_RESTRICTION_IP_LIST, **params
        )

    async def margin_v1_post_broker_sub_account_api_permission_vanilla_options(
        self, **params: Any
    ) -> Any:
        """Sets whether a client's API key may trade options.

        Deprecated by Binance and switched off on 2023-10-04. Nothing took its place.

        POST /sapi/v1/broker/subAccountApi/permission/vanillaOptions (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(
            _e.MARGIN_V1_POST_BROKER_SUB_ACCOUNT_API_PERMISSION_VANILLA_OPTIONS, **params
        )

    async def margin_v1_post_broker_sub_account_blvt(self, **params: Any) -> Any:
        """Lets a client trade leveraged tokens.

        Deprecated by Binance and switched off on 2024-03-05. There are no leveraged tokens any
        more.

        POST /sapi/v1/broker/subAccount/blvt (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_POST_BROKER_SUB_ACCOUNT_BLVT, **params)

    async def margin_v2_get_broker_sub_account_futures_summary(self, **params: Any) -> Any:
        """Totals of the clients' USD-M or COIN-M accounts.

        Deprecated by Binance since 2024-06-28, switched off on 2024-07-28; use
        :meth:`broker_get_futures_summary`.

        GET /sapi/v2/broker/subAccount/futuresSummary (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V2_GET_BROKER_SUB_ACCOUNT_FUTURES_SUMMARY, **params)

# Generated from spec/wallet/ by "make generate"; do not edit.
"""Wallet: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import wallet as _e
from ..runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .. import enums as e
    from ..runtime.encoding import Number
    from ..types import wallet as t


class WalletMixin(AsyncClientBase):
    """Wallet.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def disable_fast_withdraw_switch(self, **params: Any) -> dict[str, Any]:
        """Sends withdrawals to other Binance accounts over the chain again.

        POST /sapi/v1/account/disableFastWithdrawSwitch (signed, USER_DATA, weight 1)

        :returns: dict
        """
        return await self._request(_e.DISABLE_FAST_WITHDRAW_SWITCH, **params)

    margin_v1_post_account_disable_fast_withdraw_switch = disable_fast_withdraw_switch

    async def enable_fast_withdraw_switch(self, **params: Any) -> dict[str, Any]:
        """Makes withdrawals to other Binance accounts instant and free, off the chain.

        POST /sapi/v1/account/enableFastWithdrawSwitch (signed, USER_DATA, weight 1)

        :returns: dict
        """
        return await self._request(_e.ENABLE_FAST_WITHDRAW_SWITCH, **params)

    margin_v1_post_account_enable_fast_withdraw_switch = enable_fast_withdraw_switch

    async def funding_wallet(
        self, *, asset: str | None = None, needBtcValuation: bool | None = None, **params: Any
    ) -> list[t.FundingAsset]:
        """Balances of the funding wallet, in BTC as well if you ask.

        POST /sapi/v1/asset/get-funding-asset (signed, USER_DATA, weight 1)

        :param asset: Only this asset.
        :param needBtcValuation: Fill btcValuation.
        :returns: list of FundingAsset
        """
        return await self._request(
            _e.FUNDING_WALLET, asset=asset, needBtcValuation=needBtcValuation, **params
        )

    async def futures_account_transfer(
        self, *, asset: str, amount: Number, type: Literal[1, 2, 3, 4], **params: Any
    ) -> t.UniversalTransferId:
        """Moves an asset between the spot wallet and a futures wallet.

        Deprecated by Binance; use :meth:`make_universal_transfer`. No longer documented.

        POST /sapi/v1/futures/transfer (signed, USER_DATA, weight 1)

        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :param type: 1 spot to USD-M, 2 USD-M to spot, 3 spot to COIN-M, 4 COIN-M to spot. 1, 2, 3
            or 4.
        :returns: UniversalTransferId
        """
        return await self._request(
            _e.FUTURES_ACCOUNT_TRANSFER, asset=asset, amount=amount, type=type, **params
        )

    async def futures_historical_data_link(
        self,
        *,
        symbol: str,
        dataType: Literal["T_DEPTH", "S_DEPTH"],
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> Any:
        """Files with every change of a USD-M order book, by day.

        Deprecated by Binance. In no documentation since 2025; only accounts that applied for it may
        ask.

        GET /sapi/v1/futures/histDataLink (signed, USER_DATA, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param dataType: Changes or snapshots. T_DEPTH or S_DEPTH.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: anything
        """
        return await self._request(
            _e.FUTURES_HISTORICAL_DATA_LINK,
            symbol=symbol,
            dataType=dataType,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    async def get_account_api_permissions(self, **params: Any) -> t.ApiKeyPermissions:
        """What the API key in use may do, and whether it is bound to IPs.

        GET /sapi/v1/account/apiRestrictions (signed, USER_DATA, weight 1)

        :returns: ApiKeyPermissions
        """
        return await self._request(_e.GET_ACCOUNT_API_PERMISSIONS, **params)

    async def get_account_api_trading_status(self, **params: Any) -> t.ApiTradingStatusAnswer:
        """Whether trading by API is locked for your account, until when, and the triggers.

        GET /sapi/v1/account/apiTradingStatus (signed, USER_DATA, weight 1)

        :returns: ApiTradingStatusAnswer
        """
        return await self._request(_e.GET_ACCOUNT_API_TRADING_STATUS, **params)

    async def get_account_snapshot(
        self,
        *,
        type: e.SnapshotTypeLike,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.AccountSnapshots:
        """Daily balances of the spot, margin or futures account, of the last month at most.

        GET /sapi/v1/accountSnapshot (signed, USER_DATA, weight 2400)

        :param type: Whose balances. SPOT, MARGIN or FUTURES.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many days at most. Default 7, min 7, max 30.
        :returns: AccountSnapshots
        """
        return await self._request(
            _e.GET_ACCOUNT_SNAPSHOT,
            type=type,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    async def get_account_status(self, version: int = 1, **params: Any) -> t.AccountStatus:
        """Whether your account is normal or restricted.

        GET /sapi/v1/account/status (signed, USER_DATA, weight 1)

        :param version: There is only one; python-binance has the argument.
        :returns: AccountStatus
        """
        return await self._request(_e.GET_ACCOUNT_STATUS, version=version, **params)

    async def get_all_coins_info(self, **params: Any) -> list[t.CoinInfo]:
        """All coins with your balances and, by network, fees, limits and whether it is open.

        GET /sapi/v1/capital/config/getall (signed, USER_DATA, weight 10)

        :returns: list of CoinInfo
        """
        return await self._request(_e.GET_ALL_COINS_INFO, **params)

    async def get_asset_details(
        self, *, asset: str | None = None, **params: Any
    ) -> dict[str, t.AssetDetail]:
        """Withdrawal fee and minimum of assets, and whether deposits and withdrawals work.

        GET /sapi/v1/asset/assetDetail (signed, USER_DATA, weight 1)

        :param asset: Only this asset.
        :returns: dict of AssetDetail
        """
        return await self._request(_e.GET_ASSET_DETAILS, asset=asset, **params)

    async def get_asset_dividend_history(
        self,
        *,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.AssetDividends:
        """Airdrops, rewards and other payouts to your account.

        GET /sapi/v1/asset/assetDividend (signed, USER_DATA, weight 10)

        :param asset: Only this asset.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, at most 180 days after startTime (Unix ms).
        :param limit: How many items at most. Default 20, max 500.
        :returns: AssetDividends
        """
        return await self._request(
            _e.GET_ASSET_DIVIDEND_HISTORY,
            asset=asset,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    async def get_deposit_address(
        self, coin: str, network: str | None = None, *, amount: Number | None = None, **params: Any
    ) -> t.DepositAddress:
        """Your address for depositing a coin, on the network you choose.

        GET /sapi/v1/capital/deposit/address (signed, USER_DATA, weight 10)

        - ``network`` LIGHTNING needs amount.

        :param coin: Coin, e.g. BTC.
        :param network: Network, e.g. ETH; the coin's default when absent.
        :param amount: How much, for the network LIGHTNING only.
        :returns: DepositAddress
        """
        return await self._request(
            _e.GET_DEPOSIT_ADDRESS, coin=coin, network=network, amount=amount, **params
        )

    async def get_deposit_history(
        self,
        *,
        includeSource: bool | None = None,
        coin: str | None = None,
        status: Literal[0, 1, 2, 6, 7, 8] | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        offset: int | None = None,
        limit: int | None = None,
        txId: str | None = None,
        **params: Any,
    ) -> list[t.Deposit]:
        """Your crypto deposits, with state and transaction id, of 90 days at most.

        GET /sapi/v1/capital/deposit/hisrec (signed, USER_DATA, weight 1)

        :param includeSource: Fill sourceAddress.
        :param coin: Only this coin.
        :param status: 0 pending, 1 successful, 2 rejected, 6 credited but locked, 7 wrong, 8 waits
            for you to confirm. 0, 1, 2, 6, 7 or 8.
        :param startTime: From this time, inclusive (Unix ms); 90 days ago when absent.
        :param endTime: Up to this time, inclusive (Unix ms).
        :param offset: How many items to skip. Default 0.
        :param limit: How many items at most. Default 500, max 1000.
        :param txId: Only this transaction.
        :returns: list of Deposit
        """
        return await self._request(
            _e.GET_DEPOSIT_HISTORY,
            includeSource=includeSource,
            coin=coin,
            status=status,
            startTime=startTime,
            endTime=endTime,
            offset=offset,
            limit=limit,
            txId=txId,
            **params,
        )

    async def get_dust_assets(
        self, *, accountType: e.DustAccountTypeLike | None = None, **params: Any
    ) -> t.BnbConvertibleDust:
        """Small balances that can be converted to BNB, with what each would give.

        POST /sapi/v1/asset/dust-btc (signed, USER_DATA, weight 1)

        :param accountType: Which account's balances. SPOT or MARGIN. Default SPOT.
        :returns: BnbConvertibleDust
        """
        return await self._request(_e.GET_DUST_ASSETS, accountType=accountType, **params)

    async def get_dust_log(
        self,
        *,
        accountType: e.DustAccountTypeLike | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> t.DustLog:
        """Small balances that you converted to BNB, the last 100.

        GET /sapi/v1/asset/dribblet (signed, USER_DATA, weight 1)

        :param accountType: Which account's balances. SPOT or MARGIN. Default SPOT.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: DustLog
        """
        return await self._request(
            _e.GET_DUST_LOG, accountType=accountType, startTime=startTime, endTime=endTime, **params
        )

    async def get_spot_delist_schedule(self, **params: Any) -> list[t.DelistingSymbols]:
        """Spot symbols that will be delisted, and when (ms).

        GET /sapi/v1/spot/delist-schedule (API key, weight 100)

        :returns: list of DelistingSymbols
        """
        return await self._request(_e.GET_SPOT_DELIST_SCHEDULE, **params)

    margin_v1_get_spot_delist_schedule = get_spot_delist_schedule

    async def get_system_status(self, **params: Any) -> t.SystemStatus:
        """Whether the exchange works normally (0) or is under maintenance (1).

        GET /sapi/v1/system/status (no key, weight 1)

        :returns: SystemStatus
        """
        return await self._request(_e.GET_SYSTEM_STATUS, **params)

    async def get_trade_fee(self, *, symbol: str | None = None, **params: Any) -> list[t.TradeFee]:
        """Maker and taker commission rates of one spot symbol or of all.

        GET /sapi/v1/asset/tradeFee (signed, USER_DATA, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: list of TradeFee
        """
        return await self._request(_e.GET_TRADE_FEE, symbol=symbol, **params)

    async def get_user_asset(
        self, *, asset: str | None = None, needBtcValuation: bool | None = None, **params: Any
    ) -> list[t.UserAsset]:
        """Spot assets that you hold, with free, locked and frozen amounts.

        POST /sapi/v3/asset/getUserAsset (signed, USER_DATA, weight 5)

        :param asset: Only this asset, even without a balance.
        :param needBtcValuation: Fill btcValuation.
        :returns: list of UserAsset
        """
        return await self._request(
            _e.GET_USER_ASSET, asset=asset, needBtcValuation=needBtcValuation, **params
        )

    async def get_withdraw_history(
        self,
        *,
        coin: str | None = None,
        withdrawOrderId: str | None = None,
        status: Literal[0, 2, 3, 4, 6] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        idList: Sequence[str] | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> list[t.Withdrawal]:
        """Your crypto withdrawals, with fee, state and transaction id, of 90 days at most.

        GET /sapi/v1/capital/withdraw/history (signed, USER_DATA, weight 18000 of the account)

        :param coin: Only this coin.
        :param withdrawOrderId: Only this one, by your own id; of 7 days at most.
        :param status: 0 email sent, 2 waits for approval, 3 rejected, 4 in process, 6 completed. 0,
            2, 3, 4 or 6.
        :param offset: How many items to skip. Default 0.
        :param limit: How many items at most. Default 500, max 1000.
        :param idList: Only these, 45 at most.
        :param startTime: From this time, inclusive (Unix ms); 90 days ago when absent.
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: list of Withdrawal
        """
        return await self._request(
            _e.GET_WITHDRAW_HISTORY,
            coin=coin,
            withdrawOrderId=withdrawOrderId,
            status=status,
            offset=offset,
            limit=limit,
            idList=idList,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    async def make_universal_transfer(
        self,
        *,
        type: e.UniversalTransferTypeLike,
        asset: str,
        amount: Number,
        fromSymbol: str | None = None,
        toSymbol: str | None = None,
        **params: Any,
    ) -> t.UniversalTransferId:
        """Moves an asset between two of your own wallets.

        POST /sapi/v1/asset/transfer (signed, USER_DATA, weight 300 of the account)

        - ``type`` ISOLATEDMARGIN_MARGIN or ISOLATEDMARGIN_ISOLATEDMARGIN needs fromSymbol.
        - ``type`` MARGIN_ISOLATEDMARGIN or ISOLATEDMARGIN_ISOLATEDMARGIN needs toSymbol.

        :param type: From which wallet to which.
        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :param fromSymbol: Isolated margin symbol to take from.
        :param toSymbol: Isolated margin symbol to bring to.
        :returns: UniversalTransferId
        """
        return await self._request(
            _e.MAKE_UNIVERSAL_TRANSFER,
            type=type,
            asset=asset,
            amount=amount,
            fromSymbol=fromSymbol,
            toSymbol=toSymbol,
            **params,
        )

    universal_transfer = make_universal_transfer

    async def margin_v1_get_capital_contract_convertible_coins(
        self, **params: Any
    ) -> t.BusdAutoConversion:
        """Which stablecoins are turned into BUSD as they come in.

        Deprecated by Binance. No longer documented; BUSD has been wound down.

        GET /sapi/v1/capital/contract/convertible-coins (signed, USER_DATA, weight 600 of the
        account)

        :returns: BusdAutoConversion
        """
        return await self._request(_e.MARGIN_V1_GET_CAPITAL_CONTRACT_CONVERTIBLE_COINS, **params)

    async def margin_v1_post_asset_convert_transfer(
        self,
        *,
        clientTranId: str,
        asset: str,
        amount: Number,
        targetAsset: str,
        accountType: Literal["MAIN", "CARD"] | None = None,
        **params: Any,
    ) -> t.BusdConversion:
        """Converts BUSD into another stablecoin or back.

        Deprecated by Binance; use :meth:`convert_request_quote`. No longer documented; BUSD has
        been wound down.

        POST /sapi/v1/asset/convert-transfer (signed, USER_DATA, weight 5 of the account)

        :param clientTranId: Your id of the conversion, of 20 characters or more.
        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :param targetAsset: Asset to get.
        :param accountType: Wallet: MAIN is spot, CARD is funding. MAIN or CARD.
        :returns: BusdConversion
        """
        return await self._request(
            _e.MARGIN_V1_POST_ASSET_CONVERT_TRANSFER,
            clientTranId=clientTranId,
            asset=asset,
            amount=amount,
            targetAsset=targetAsset,
            accountType=accountType,
            **params,
        )

    async def margin_v1_post_asset_convert_transfer_query_by_page(
        self,
        *,
        startTime: int,
        endTime: int,
        tranId: int | None = None,
        clientTranId: str | None = None,
        asset: str | None = None,
        accountType: Literal["MAIN", "CARD"] | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.BusdConversions:
        """Your conversions between BUSD and other stablecoins.

        Deprecated by Binance; use :meth:`get_convert_trade_history`. No longer documented.

        GET /sapi/v1/asset/convert-transfer/queryByPage (signed, USER_DATA, weight 5 of the account)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param tranId: Only this conversion.
        :param clientTranId: Only this one, by your own id.
        :param asset: Only conversions from or to this asset.
        :param accountType: Wallet: MAIN is spot, CARD is funding. MAIN or CARD.
        :param current: Page, from 1. Default 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: BusdConversions
        """
        return await self._request(
            _e.MARGIN_V1_POST_ASSET_CONVERT_TRANSFER_QUERY_BY_PAGE,
            startTime=startTime,
            endTime=endTime,
            tranId=tranId,
            clientTranId=clientTranId,
            asset=asset,
            accountType=accountType,
            current=current,
            size=size,
            **params,
        )

    async def margin_v1_post_capital_contract_convertible_coins(
        self, *, coin: str, enable: bool, **params: Any
    ) -> dict[str, Any]:
        """Turns on or off that one stablecoin becomes BUSD as it comes in.

        Deprecated by Binance. No longer documented; BUSD has been wound down.

        POST /sapi/v1/capital/contract/convertible-coins (signed, USER_DATA, weight 600 of the
        account)

        :param coin: USDC, USDP or TUSD.
        :returns: dict
        """
        return await self._request(
            _e.MARGIN_V1_POST_CAPITAL_CONTRACT_CONVERTIBLE_COINS, coin=coin, enable=enable, **params
        )

    async def query_universal_transfer_history(
        self,
        *,
        type: e.UniversalTransferTypeLike,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        fromSymbol: str | None = None,
        toSymbol: str | None = None,
        **params: Any,
    ) -> t.UniversalTransfers:
        """Your transfers between two wallets, of the last six months.

        GET /sapi/v1/asset/transfer (signed, USER_DATA, weight 1)

        - ``type`` ISOLATEDMARGIN_MARGIN or ISOLATEDMARGIN_ISOLATEDMARGIN needs fromSymbol.
        - ``type`` MARGIN_ISOLATEDMARGIN or ISOLATEDMARGIN_ISOLATEDMARGIN needs toSymbol.

        :param type: From which wallet to which.
        :param startTime: From this time, inclusive (Unix ms); 7 days ago when absent.
        :param endTime: Up to this time, inclusive (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :param fromSymbol: Isolated margin symbol to take from.
        :param toSymbol: Isolated margin symbol to bring to.
        :returns: UniversalTransfers
        """
        return await self._request(
            _e.QUERY_UNIVERSAL_TRANSFER_HISTORY,
            type=type,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            fromSymbol=fromSymbol,
            toSymbol=toSymbol,
            **params,
        )

    new_transfer_history = query_universal_transfer_history

    async def toggle_bnb_burn_spot_margin(
        self, *, spotBNBBurn: bool | None = None, interestBNBBurn: bool | None = None, **params: Any
    ) -> t.BnbBurnSwitches:
        """Turns paying spot fees or margin interest with BNB on or off.

        POST /sapi/v1/bnbBurn (signed, USER_DATA, weight 1)

        - Needs one of spotBNBBurn or interestBNBBurn.

        :param spotBNBBurn: Pay commission on spot with BNB.
        :param interestBNBBurn: Pay interest on margin loans with BNB.
        :returns: BnbBurnSwitches
        """
        return await self._request(
            _e.TOGGLE_BNB_BURN_SPOT_MARGIN,
            spotBNBBurn=spotBNBBurn,
            interestBNBBurn=interestBNBBurn,
            **params,
        )

    async def transfer_dust(
        self,
        *,
        asset: Sequence[str],
        accountType: e.DustAccountTypeLike | None = None,
        **params: Any,
    ) -> t.DustConverted:
        """Converts small balances of the named assets to BNB.

        POST /sapi/v1/asset/dust (signed, USER_DATA, weight 10 of the account)

        :param asset: Assets to convert.
        :param accountType: Which account's balances. SPOT or MARGIN. Default SPOT.
        :returns: DustConverted
        """
        return await self._request(_e.TRANSFER_DUST, asset=asset, accountType=accountType, **params)

    async def transfer_history(
        self,
        *,
        startTime: int,
        asset: str | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.FuturesTransfers:
        """Your transfers between the spot wallet and the futures wallets.

        Deprecated by Binance; use :meth:`query_universal_transfer_history`. No longer documented.

        GET /sapi/v1/futures/transfer (signed, USER_DATA, weight 10)

        :param startTime: From this time, inclusive (Unix ms).
        :param asset: Only this asset.
        :param endTime: Up to this time, inclusive (Unix ms).
        :param current: Page, from 1. Default 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: FuturesTransfers
        """
        return await self._request(
            _e.TRANSFER_HISTORY,
            startTime=startTime,
            asset=asset,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    async def travel_rule_broker_withdraw(
        self,
        *,
        address: str,
        coin: str,
        amount: Number,
        withdrawOrderId: str,
        questionnaire: str | t.JsonObject,
        originatorPii: str | t.JsonObject,
        addressTag: str | None = None,
        network: str | None = None,
        addressName: str | None = None,
        transactionFeeFlag: bool | None = None,
        walletType: Literal[0, 1] | None = None,
        **params: Any,
    ) -> t.TravelRuleReceipt:
        """Withdraws for a broker's client, with the travel-rule answers and the sender's data.

        POST /sapi/v1/localentity/broker/withdraw/apply (signed, USER_DATA, weight 600 of the
        account)

        :param address: Address to send to.
        :param coin: Coin, e.g. BTC.
        :param amount: How much of the asset.
        :param withdrawOrderId: Your id of the withdrawal.
        :param questionnaire: Answers, as JSON; the country decides which.
        :param originatorPii: Who sends it, as JSON: piiType (0 person, 1 company), names, country.
        :param addressTag: Memo or tag, on networks that have one.
        :param network: Network, e.g. ETH; the coin's default when absent.
        :param addressName: A name for the address.
        :param transactionFeeFlag: Who gets the fee back when the address is Binance's: the
            recipient, else you. Default false.
        :param walletType: Wallet to take from: 0 spot, 1 funding. 0 or 1.
        :returns: TravelRuleReceipt
        """
        return await self._request(
            _e.TRAVEL_RULE_BROKER_WITHDRAW,
            address=address,
            coin=coin,
            amount=amount,
            withdrawOrderId=withdrawOrderId,
            questionnaire=questionnaire,
            originatorPii=originatorPii,
            addressTag=addressTag,
            network=network,
            addressName=addressName,
            transactionFeeFlag=transactionFeeFlag,
            walletType=walletType,
            **params,
        )

    async def travel_rule_get_address_verification_list(
        self, **params: Any
    ) -> list[t.AddressVerification]:
        """Your saved addresses and whether your ownership of them is verified.

        GET /sapi/v1/addressVerify/list (signed, USER_DATA, weight 1)

        :returns: list of AddressVerification
        """
        return await self._request(_e.TRAVEL_RULE_GET_ADDRESS_VERIFICATION_LIST, **params)

    async def travel_rule_get_country_list(self, **params: Any) -> t.TravelRuleCountries:
        """Countries for travel-rule answers, and whether transfers with each are allowed.

        GET /sapi/v1/localentity/country/list (signed, USER_DATA, weight 1)

        :returns: TravelRuleCountries
        """
        return await self._request(_e.TRAVEL_RULE_GET_COUNTRY_LIST, **params)

    async def travel_rule_get_deposit_history(
        self,
        *,
        trId: Sequence[str] | None = None,
        txId: Sequence[str] | None = None,
        tranId: Sequence[str] | None = None,
        network: str | None = None,
        coin: str | None = None,
        travelRuleStatus: Literal[0, 1, 2] | None = None,
        pendingQuestionnaire: bool | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.TravelRuleDeposit]:
        """Deposits under the travel rule, with whether answers are still due.

        GET /sapi/v1/localentity/deposit/history (signed, USER_DATA, weight 1)

        :param trId: Only these travel rule records.
        :param txId: Only these transactions.
        :param tranId: Only these wallet transactions.
        :param network: Only this network.
        :param coin: Only this coin.
        :param travelRuleStatus: 0 completed, 1 pending, 2 failed. 0, 1 or 2.
        :param pendingQuestionnaire: Only deposits that wait for answers.
        :param startTime: From this time, inclusive (Unix ms); 90 days ago when absent.
        :param endTime: Up to this time, inclusive (Unix ms).
        :param offset: How many items to skip. Default 0.
        :param limit: How many items at most. Max 1000.
        :returns: list of TravelRuleDeposit
        """
        return await self._request(
            _e.TRAVEL_RULE_GET_DEPOSIT_HISTORY,
            trId=trId,
            txId=txId,
            tranId=tranId,
            network=network,
            coin=coin,
            travelRuleStatus=travelRuleStatus,
            pendingQuestionnaire=pendingQuestionnaire,
            startTime=startTime,
            endTime=endTime,
            offset=offset,
            limit=limit,
            **params,
        )

    margin_v1_get_localentity_deposit_history = travel_rule_get_deposit_history

    async def travel_rule_get_deposit_history_v2(
        self,
        *,
        depositId: Sequence[int] | None = None,
        txId: Sequence[str] | None = None,
        network: str | None = None,
        coin: str | None = None,
        retrieveQuestionnaire: bool | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.TravelRuleDepositV2]:
        """Deposits under the travel rule by ``depositId``, with the answers if you ask.

        GET /sapi/v2/localentity/deposit/history (signed, USER_DATA, weight 1)

        :param depositId: Only these deposits.
        :param txId: Only these transactions.
        :param network: Only this network.
        :param coin: Only this coin.
        :param retrieveQuestionnaire: Fill questionnaire.
        :param startTime: From this time, inclusive (Unix ms); 90 days ago when absent.
        :param endTime: Up to this time, inclusive (Unix ms).
        :param offset: How many items to skip. Default 0.
        :param limit: How many items at most. Max 1000.
        :returns: list of TravelRuleDepositV2
        """
        return await self._request(
            _e.TRAVEL_RULE_GET_DEPOSIT_HISTORY_V2,
            depositId=depositId,
            txId=txId,
            network=network,
            coin=coin,
            retrieveQuestionnaire=retrieveQuestionnaire,
            startTime=startTime,
            endTime=endTime,
            offset=offset,
            limit=limit,
            **params,
        )

    async def travel_rule_get_questionnaire_requirements(
        self, **params: Any
    ) -> t.QuestionnaireRequirements:
        """The country whose travel-rule questionnaire applies to your account.

        GET /sapi/v1/localentity/questionnaire-requirements (signed, USER_DATA, weight 1)

        :returns: QuestionnaireRequirements
        """
        return await self._request(_e.TRAVEL_RULE_GET_QUESTIONNAIRE_REQUIREMENTS, **params)

    async def travel_rule_get_region_list(
        self, *, countryCode: str, **params: Any
    ) -> t.TravelRuleRegions:
        """Regions of a country for travel-rule answers, and whether transfers are allowed.

        GET /sapi/v1/localentity/region/list (signed, USER_DATA, weight 1)

        :param countryCode: Two letters, e.g. AU.
        :returns: TravelRuleRegions
        """
        return await self._request(
            _e.TRAVEL_RULE_GET_REGION_LIST, countryCode=countryCode, **params
        )

    async def travel_rule_get_vasp_list(self, **params: Any) -> list[t.Vasp]:
        """Exchanges and custodians (VASPs) that can be named in travel-rule answers.

        GET /sapi/v1/localentity/vasp (signed, USER_DATA, weight 1)

        :returns: list of Vasp
        """
        return await self._request(_e.TRAVEL_RULE_GET_VASP_LIST, **params)

    margin_v1_get_localentity_vasp = travel_rule_get_vasp_list

    async def travel_rule_get_withdraw_history(
        self,
        *,
        trId: Sequence[str] | None = None,
        txId: Sequence[str] | None = None,
        withdrawOrderId: str | None = None,
        network: str | None = None,
        coin: str | None = None,
        travelRuleStatus: Literal[0, 1, 2] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> list[t.TravelRuleWithdrawal]:
        """Withdrawals under the travel rule, with their state, of 90 days at most.

        GET /sapi/v1/localentity/withdraw/history (signed, USER_DATA, weight 1)

        :param trId: Only these travel rule records.
        :param txId: Only these transactions.
        :param withdrawOrderId: Only this one, by your own id.
        :param network: Only this network.
        :param coin: Only this coin.
        :param travelRuleStatus: 0 completed, 1 pending, 2 failed. 0, 1 or 2.
        :param offset: How many items to skip. Default 0.
        :param limit: How many items at most. Max 1000.
        :param startTime: From this time, inclusive (Unix ms); 90 days ago when absent.
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: list of TravelRuleWithdrawal
        """
        return await self._request(
            _e.TRAVEL_RULE_GET_WITHDRAW_HISTORY,
            trId=trId,
            txId=txId,
            withdrawOrderId=withdrawOrderId,
            network=network,
            coin=coin,
            travelRuleStatus=travelRuleStatus,
            offset=offset,
            limit=limit,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    margin_v1_get_localentity_withdraw_history = travel_rule_get_withdraw_history

    async def travel_rule_get_withdraw_history_v2(
        self,
        *,
        trId: Sequence[str] | None = None,
        txId: Sequence[str] | None = None,
        withdrawOrderId: str | None = None,
        network: str | None = None,
        coin: str | None = None,
        travelRuleStatus: Literal[0, 1, 2] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> list[t.TravelRuleWithdrawal]:
        """Withdrawals made by ``travel_rule_withdraw``; others may be missing.

        GET /sapi/v2/localentity/withdraw/history (signed, USER_DATA, weight 1)

        :param trId: Only these travel rule records, 45 at most.
        :param txId: Only these transactions, 45 at most.
        :param withdrawOrderId: Only this one, by your own id; of 7 days at most.
        :param network: Only this network.
        :param coin: Only this coin.
        :param travelRuleStatus: 0 completed, 1 pending, 2 failed. 0, 1 or 2.
        :param offset: How many items to skip. Default 0.
        :param limit: How many items at most. Max 1000.
        :param startTime: From this time, inclusive (Unix ms); 90 days ago when absent.
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: list of TravelRuleWithdrawal
        """
        return await self._request(
            _e.TRAVEL_RULE_GET_WITHDRAW_HISTORY_V2,
            trId=trId,
            txId=txId,
            withdrawOrderId=withdrawOrderId,
            network=network,
            coin=coin,
            travelRuleStatus=travelRuleStatus,
            offset=offset,
            limit=limit,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    margin_v2_get_localentity_withdraw_history = travel_rule_get_withdraw_history_v2

    async def travel_rule_submit_broker_deposit_questionnaire(
        self,
        *,
        subAccountId: str,
        depositId: int,
        questionnaire: str | t.JsonObject,
        beneficiaryPii: str | t.JsonObject,
        network: str | None = None,
        coin: str | None = None,
        amount: Number | None = None,
        address: str | None = None,
        addressTag: str | None = None,
        **params: Any,
    ) -> t.TravelRuleReceipt:
        """Gives the travel-rule answers for a deposit of a broker's sub-account.

        PUT /sapi/v1/localentity/broker/deposit/provide-info (signed, USER_DATA, weight 600 of the
        account)

        :param subAccountId: Your id of the user.
        :param depositId: Id of the deposit.
        :param questionnaire: Answers, as JSON; the country decides which.
        :param beneficiaryPii: Who receives it, as JSON: piiType (0 person, 1 company), names,
            country.
        :param network: Network, e.g. ETH; the coin's default when absent.
        :param coin: Coin, e.g. BTC.
        :param amount: How much of the asset.
        :param address: Address it came to.
        :param addressTag: Memo or tag, on networks that have one.
        :returns: TravelRuleReceipt
        """
        return await self._request(
            _e.TRAVEL_RULE_SUBMIT_BROKER_DEPOSIT_QUESTIONNAIRE,
            subAccountId=subAccountId,
            depositId=depositId,
            questionnaire=questionnaire,
            beneficiaryPii=beneficiaryPii,
            network=network,
            coin=coin,
            amount=amount,
            address=address,
            addressTag=addressTag,
            **params,
        )

    async def travel_rule_submit_deposit_questionnaire(
        self, *, tranId: int, questionnaire: str | t.JsonObject, **params: Any
    ) -> t.TravelRuleReceipt:
        """Gives the travel-rule answers for a deposit, named by its ``tranId``.

        PUT /sapi/v1/localentity/deposit/provide-info (signed, USER_DATA, weight 600 of the account)

        :param tranId: Wallet transaction of the deposit.
        :param questionnaire: Answers, as JSON; the country decides which.
        :returns: TravelRuleReceipt
        """
        return await self._request(
            _e.TRAVEL_RULE_SUBMIT_DEPOSIT_QUESTIONNAIRE,
            tranId=tranId,
            questionnaire=questionnaire,
            **params,
        )

    margin_v1_put_localentity_deposit_provide_info = travel_rule_submit_deposit_questionnaire

    async def travel_rule_submit_deposit_questionnaire_v2(
        self, *, depositId: int, questionnaire: str | t.JsonObject, **params: Any
    ) -> t.TravelRuleReceipt:
        """Gives the travel-rule answers for a deposit, named by its ``depositId``.

        PUT /sapi/v2/localentity/deposit/provide-info (signed, USER_DATA, weight 600 of the account)

        :param depositId: Id of the deposit.
        :param questionnaire: Answers, as JSON; the country decides which.
        :returns: TravelRuleReceipt
        """
        return await self._request(
            _e.TRAVEL_RULE_SUBMIT_DEPOSIT_QUESTIONNAIRE_V2,
            depositId=depositId,
            questionnaire=questionnaire,
            **params,
        )

    async def travel_rule_withdraw(
        self,
        *,
        coin: str,
        address: str,
        amount: Number,
        questionnaire: str | t.JsonObject,
        withdrawOrderId: str | None = None,
        network: str | None = None,
        addressTag: str | None = None,
        transactionFeeFlag: bool | None = None,
        name: str | None = None,
        walletType: Literal[0, 1] | None = None,
        **params: Any,
    ) -> t.TravelRuleReceipt:
        """Withdraws a coin, with the answers that the travel rule asks for.

        POST /sapi/v1/localentity/withdraw/apply (signed, USER_DATA, weight 600 of the account)

        :param coin: Coin, e.g. BTC.
        :param address: Address to send to.
        :param amount: How much of the asset.
        :param questionnaire: Answers, as JSON; the country decides which.
        :param withdrawOrderId: Your id of the withdrawal.
        :param network: Network, e.g. ETH; the coin's default when absent.
        :param addressTag: Memo or tag, on networks that have one.
        :param transactionFeeFlag: Who gets the fee back when the address is Binance's: the
            recipient, else you. Default false.
        :param name: A name for the address.
        :param walletType: Wallet to take from: 0 spot, 1 funding. 0 or 1.
        :returns: TravelRuleReceipt
        """
        return await self._request(
            _e.TRAVEL_RULE_WITHDRAW,
            coin=coin,
            address=address,
            amount=amount,
            questionnaire=questionnaire,
            withdrawOrderId=withdrawOrderId,
            network=network,
            addressTag=addressTag,
            transactionFeeFlag=transactionFeeFlag,
            name=name,
            walletType=walletType,
            **params,
        )

    margin_v1_post_localentity_withdraw_apply = travel_rule_withdraw

    async def wallet_apply_deposit_credit(
        self,
        *,
        depositId: int | None = None,
        txId: str | None = None,
        subAccountId: str | None = None,
        subUserId: int | None = None,
        **params: Any,
    ) -> t.DepositCreditAnswer:
        """Asks for a deposit to be credited that was sent to an expired address.

        POST /sapi/v1/capital/deposit/credit-apply (signed, USER_DATA, weight 1)

        - Needs one of depositId or txId.

        :param depositId: Id of the deposit.
        :param txId: Transaction of the deposit, for want of a depositId.
        :param subAccountId: Sub-account of a cloud user.
        :param subUserId: Sub-account of a master account.
        :returns: DepositCreditAnswer
        """
        return await self._request(
            _e.WALLET_APPLY_DEPOSIT_CREDIT,
            depositId=depositId,
            txId=txId,
            subAccountId=subAccountId,
            subUserId=subUserId,
            **params,
        )

    margin_v1_post_capital_deposit_credit_apply = wallet_apply_deposit_credit

    async def wallet_convert_dust(
        self,
        *,
        asset: Sequence[str],
        accountType: e.DustAccountTypeLike | None = None,
        clientId: str | None = None,
        targetAsset: str | None = None,
        thirdPartyClientId: str | None = None,
        dustQuotaAssetToTargetAssetPrice: Number | None = None,
        **params: Any,
    ) -> t.DustConverted:
        """Converts small balances to an asset of your choice.

        POST /sapi/v1/asset/dust-convert/convert (signed, USER_DATA, weight 10 of the account)

        :param asset: Assets to convert.
        :param accountType: Which account's balances. SPOT or MARGIN. Default SPOT.
        :param clientId: Your id of the request, unique.
        :param targetAsset: Asset to get.
        :param thirdPartyClientId: Id of a third party's request.
        :param dustQuotaAssetToTargetAssetPrice: Price of the target asset to go by.
        :returns: DustConverted
        """
        return await self._request(
            _e.WALLET_CONVERT_DUST,
            asset=asset,
            accountType=accountType,
            clientId=clientId,
            targetAsset=targetAsset,
            thirdPartyClientId=thirdPartyClientId,
            dustQuotaAssetToTargetAssetPrice=dustQuotaAssetToTargetAssetPrice,
            **params,
        )

    async def wallet_get_account_info(self, **params: Any) -> t.AccountInfo:
        """Your VIP level and whether margin, futures, options and portfolio margin are open.

        GET /sapi/v1/account/info (signed, USER_DATA, weight 1)

        :returns: AccountInfo
        """
        return await self._request(_e.WALLET_GET_ACCOUNT_INFO, **params)

    margin_v1_get_account_info = wallet_get_account_info

    async def wallet_get_balance(
        self, *, quoteAsset: str | None = None, needBalanceDetail: bool | None = None, **params: Any
    ) -> list[t.WalletBalance]:
        """Total of each of your wallets, in BTC or another quote asset.

        GET /sapi/v1/asset/wallet/balance (signed, USER_DATA, weight 60)

        :param quoteAsset: Asset that totals are in; BTC when absent.
        :param needBalanceDetail: Fill assetBalances.
        :returns: list of WalletBalance
        """
        return await self._request(
            _e.WALLET_GET_BALANCE,
            quoteAsset=quoteAsset,
            needBalanceDetail=needBalanceDetail,
            **params,
        )

    margin_v1_get_asset_wallet_balance = wallet_get_balance

    async def wallet_get_cloud_mining_history(
        self,
        *,
        startTime: int,
        endTime: int,
        tranId: int | None = None,
        clientTranId: str | None = None,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.CloudMiningRecords:
        """Payments (``type`` 248) and refunds (249) of cloud mining that succeeded.

        GET /sapi/v1/asset/ledger-transfer/cloud-mining/queryByPage (signed, USER_DATA, weight 600
        of the account)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Before this time, exclusive (Unix ms).
        :param tranId: Only this transaction.
        :param clientTranId: Only this transaction.
        :param asset: Only this asset.
        :param current: Page, from 1. Default 1.
        :param size: How many items on a page.
        :returns: CloudMiningRecords
        """
        return await self._request(
            _e.WALLET_GET_CLOUD_MINING_HISTORY,
            startTime=startTime,
            endTime=endTime,
            tranId=tranId,
            clientTranId=clientTranId,
            asset=asset,
            current=current,
            size=size,
            **params,
        )

    margin_v1_get_asset_ledger_transfer_cloud_mining_query_by_page = wallet_get_cloud_mining_history

    async def wallet_get_delegation_history(
        self,
        *,
        email: str,
        startTime: int,
        endTime: int,
        type: Literal["DELEGATE", "UNDELEGATE"] | None = None,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.Delegations:
        """Assets that a user (by email) delegated or took back, for a master account.

        GET /sapi/v1/asset/custody/transfer-history (signed, USER_DATA, weight 60)

        :param email: Email of the user.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param type: Only transfers in this direction. DELEGATE or UNDELEGATE.
        :param asset: Only this asset.
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: Delegations
        """
        return await self._request(
            _e.WALLET_GET_DELEGATION_HISTORY,
            email=email,
            startTime=startTime,
            endTime=endTime,
            type=type,
            asset=asset,
            current=current,
            size=size,
            **params,
        )

    margin_v1_get_asset_custody_transfer_history = wallet_get_delegation_history

    async def wallet_get_deposit_address_list(
        self, *, coin: str, network: str | None = None, **params: Any
    ) -> list[t.ListedDepositAddress]:
        """All your deposit addresses of a coin on one network, and which is the default.

        GET /sapi/v1/capital/deposit/address/list (signed, USER_DATA, weight 10)

        :param coin: Coin, e.g. BTC.
        :param network: Network, e.g. ETH; the coin's default when absent.
        :returns: list of ListedDepositAddress
        """
        return await self._request(
            _e.WALLET_GET_DEPOSIT_ADDRESS_LIST, coin=coin, network=network, **params
        )

    margin_v1_get_capital_deposit_address_list = wallet_get_deposit_address_list

    async def wallet_get_dust_convertible_assets(
        self,
        *,
        targetAsset: str,
        accountType: e.DustAccountTypeLike | None = None,
        dustQuotaAssetToTargetAssetPrice: Number | None = None,
        **params: Any,
    ) -> t.ConvertibleDust:
        """Small balances that can be converted to an asset, with what each would give.

        POST /sapi/v1/asset/dust-convert/query-convertible-assets (signed, USER_DATA, weight 1)

        :param targetAsset: Asset to get.
        :param accountType: Which account's balances. SPOT or MARGIN. Default SPOT.
        :param dustQuotaAssetToTargetAssetPrice: Price of the target asset to go by.
        :returns: ConvertibleDust
        """
        return await self._request(
            _e.WALLET_GET_DUST_CONVERTIBLE_ASSETS,
            targetAsset=targetAsset,
            accountType=accountType,
            dustQuotaAssetToTargetAssetPrice=dustQuotaAssetToTargetAssetPrice,
            **params,
        )

    async def wallet_get_open_symbol_list(self, **params: Any) -> list[t.OpeningSymbols]:
        """Spot symbols that will open for trading, and when (ms).

        GET /sapi/v1/spot/open-symbol-list (API key, weight 100)

        :returns: list of OpeningSymbols
        """
        return await self._request(_e.WALLET_GET_OPEN_SYMBOL_LIST, **params)

    async def wallet_get_spot_asset_tags(
        self, *, tag: Sequence[str] | None = None, **params: Any
    ) -> list[t.SpotAssetTags]:
        """Tags of the assets traded on spot, all or those with one of the given tags.

        GET /sapi/v1/spot/asset/tags (API key, weight 100)

        :param tag: Only assets with any of these.
        :returns: list of SpotAssetTags
        """
        return await self._request(_e.WALLET_GET_SPOT_ASSET_TAGS, tag=tag, **params)

    async def wallet_get_withdraw_address_list(self, **params: Any) -> list[t.WithdrawAddress]:
        """Your saved withdrawal addresses, and which are on the whitelist.

        GET /sapi/v1/capital/withdraw/address/list (signed, USER_DATA, weight 10)

        :returns: list of WithdrawAddress
        """
        return await self._request(_e.WALLET_GET_WITHDRAW_ADDRESS_LIST, **params)

    async def wallet_get_withdraw_quota(self, **params: Any) -> t.WithdrawQuota:
        """How much you may withdraw, and how much of it is used.

        GET /sapi/v1/capital/withdraw/quota (signed, USER_DATA, weight 10)

        :returns: WithdrawQuota
        """
        return await self._request(_e.WALLET_GET_WITHDRAW_QUOTA, **params)

    async def withdraw(
        self,
        *,
        coin: str,
        address: str,
        amount: Number,
        withdrawOrderId: str | None = None,
        network: str | None = None,
        addressTag: str | None = None,
        transactionFeeFlag: bool | None = None,
        name: str | None = None,
        walletType: Literal[0, 1] | None = None,
        **params: Any,
    ) -> t.WithdrawalId:
        """Sends a coin from your spot or funding wallet to an address.

        POST /sapi/v1/capital/withdraw/apply (signed, USER_DATA, weight 900 of the account)

        :param coin: Coin, e.g. BTC.
        :param address: Address to send to.
        :param amount: How much of the asset.
        :param withdrawOrderId: Your id of the withdrawal.
        :param network: Network, e.g. ETH; the coin's default when absent.
        :param addressTag: Memo or tag, on networks that have one.
        :param transactionFeeFlag: Who gets the fee back when the address is Binance's: the
            recipient, else you. Default false.
        :param name: A name for the address.
        :param walletType: Wallet to take from: 0 spot, 1 funding. 0 or 1.
        :returns: WithdrawalId
        """
        return await self._request(
            _e.WITHDRAW,
            coin=coin,
            address=address,
            amount=amount,
            withdrawOrderId=withdrawOrderId,
            network=network,
            addressTag=addressTag,
            transactionFeeFlag=transactionFeeFlag,
            name=name,
            walletType=walletType,
            **params,
        )

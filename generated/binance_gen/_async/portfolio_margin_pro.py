# Generated from spec/portfolio_margin_pro/ by "make generate"; do not edit.
"""Portfolio margin Pro: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import portfolio_margin_pro as _e
from ..runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from typing import Literal

    from .. import enums as e
    from ..runtime.encoding import Number
    from ..types import portfolio_margin_pro as t


class PortfolioMarginProMixin(AsyncClientBase):
    """Portfolio margin Pro.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def margin_v1_post_portfolio_mint(
        self, *, fromAsset: str, targetAsset: str, amount: Number, **params: Any
    ) -> Any:
        """Mints BFUSD from USDT.

        Deprecated by Binance and switched off on 2025-08-13; use :meth:`bfusd_subscribe`. Answers
        -21015; BFUSD is a product of Earn.

        POST /sapi/v1/portfolio/mint (signed, TRADE, weight 1500 of the account)

        :param fromAsset: Asset to give, USDT.
        :param targetAsset: Asset to get, BFUSD.
        :param amount: How much of the asset.
        :returns: anything
        """
        return await self._request(
            _e.MARGIN_V1_POST_PORTFOLIO_MINT,
            fromAsset=fromAsset,
            targetAsset=targetAsset,
            amount=amount,
            **params,
        )

    async def margin_v1_post_portfolio_redeem(
        self, *, fromAsset: str, targetAsset: str, amount: Number, **params: Any
    ) -> Any:
        """Redeems BFUSD for USDT.

        Deprecated by Binance and switched off on 2025-08-13; use :meth:`bfusd_redeem`. Answers
        -21015; BFUSD is a product of Earn.

        POST /sapi/v1/portfolio/redeem (signed, TRADE, weight 1500 of the account)

        :param fromAsset: Asset to give, BFUSD.
        :param targetAsset: Asset to get, USDT.
        :param amount: How much of the asset.
        :returns: anything
        """
        return await self._request(
            _e.MARGIN_V1_POST_PORTFOLIO_REDEEM,
            fromAsset=fromAsset,
            targetAsset=targetAsset,
            amount=amount,
            **params,
        )

    async def pm_pro_collect_all_assets(self, **params: Any) -> t.ResultText:
        """Moves all assets but BNB from the futures wallets to the margin wallet.

        POST /sapi/v1/portfolio/auto-collection (signed, USER_DATA, weight 1500)

        :returns: ResultText
        """
        return await self._request(_e.PM_PRO_COLLECT_ALL_ASSETS, **params)

    async def pm_pro_collect_asset(
        self,
        *,
        asset: str,
        amount: Number | None = None,
        futureType: Literal["CM", "OPTION", "UM"] | None = None,
        **params: Any,
    ) -> t.ResultText:
        """Moves all of one asset from the futures wallets to the margin wallet; not BNB.

        POST /sapi/v1/portfolio/asset-collection (signed, USER_DATA, weight 60)

        - ``futureType`` CM, OPTION or UM needs amount.

        :param asset: Asset, e.g. BTC.
        :param amount: How much; all of it when absent.
        :param futureType: Wallet to take the amount from. CM, OPTION or UM.
        :returns: ResultText
        """
        return await self._request(
            _e.PM_PRO_COLLECT_ASSET, asset=asset, amount=amount, futureType=futureType, **params
        )

    async def pm_pro_delete_margin_call_level(self, **params: Any) -> t.ResultText:
        """Ends the notices that your own margin call level brings.

        DELETE /sapi/v1/portfolio/margin-call-level (signed, USER_DATA, weight 1500)

        :returns: ResultText
        """
        return await self._request(_e.PM_PRO_DELETE_MARGIN_CALL_LEVEL, **params)

    async def pm_pro_get_account(self, **params: Any) -> t.ProAccount:
        """Portfolio Margin Pro account: uniMMR, equity, margins and status, in USD.

        GET /sapi/v1/portfolio/account (signed, USER_DATA, weight 5 of the account)

        :returns: ProAccount
        """
        return await self._request(_e.PM_PRO_GET_ACCOUNT, **params)

    async def pm_pro_get_asset_index_price(
        self, *, asset: str | None = None, **params: Any
    ) -> list[t.AssetIndexPrice]:
        """Index prices in USD that assets of portfolio margin count at.

        GET /sapi/v1/portfolio/asset-index-price (API key, weight 1-50)

        :param asset: Only this asset.
        :returns: list of AssetIndexPrice
        """
        return await self._request(_e.PM_PRO_GET_ASSET_INDEX_PRICE, asset=asset, **params)

    async def pm_pro_get_asset_leverage(self, **params: Any) -> list[t.AssetLeverage]:
        """Highest leverage of each margin asset.

        GET /sapi/v1/portfolio/margin-asset-leverage (signed, USER_DATA, weight 50)

        :returns: list of AssetLeverage
        """
        return await self._request(_e.PM_PRO_GET_ASSET_LEVERAGE, **params)

    async def pm_pro_get_balance(
        self, *, asset: str | None = None, **params: Any
    ) -> list[t.ProAssetBalance]:
        """Balances by asset over the margin, USD-M, COIN-M and options wallets.

        GET /sapi/v1/portfolio/balance (signed, USER_DATA, weight 20)

        :param asset: Only this asset.
        :returns: list of ProAssetBalance
        """
        return await self._request(_e.PM_PRO_GET_BALANCE, asset=asset, **params)

    margin_v1_get_portfolio_balance = pm_pro_get_balance

    async def pm_pro_get_bankruptcy_loan(self, **params: Any) -> t.AssetAmount:
        """Debt that a liquidation left when equity fell below zero; 0 without one.

        GET /sapi/v1/portfolio/pmLoan (signed, USER_DATA, weight 500 of the account)

        :returns: AssetAmount
        """
        return await self._request(_e.PM_PRO_GET_BANKRUPTCY_LOAN, **params)

    async def pm_pro_get_bankruptcy_loan_repay_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        size: int | None = None,
        current: int | None = None,
        **params: Any,
    ) -> t.BankruptcyLoanRepayments:
        """Your repayments of debt that a liquidation left, 30 days back unless you say.

        GET /sapi/v1/portfolio/pmloan-history (signed, USER_DATA, weight 500)

        :param startTime: From this time, inclusive (Unix ms), 360 days before endTime at most.
        :param endTime: Up to this time, inclusive (Unix ms).
        :param size: How many items on a page.
        :param current: Page, from 1.
        :returns: BankruptcyLoanRepayments
        """
        return await self._request(
            _e.PM_PRO_GET_BANKRUPTCY_LOAN_REPAY_HISTORY,
            startTime=startTime,
            endTime=endTime,
            size=size,
            current=current,
            **params,
        )

    async def pm_pro_get_collateral_rate(self, **params: Any) -> list[t.CollateralRate]:
        """Share of each asset's value that counts as collateral.

        GET /sapi/v1/portfolio/collateralRate (API key, weight 50)

        :returns: list of CollateralRate
        """
        return await self._request(_e.PM_PRO_GET_COLLATERAL_RATE, **params)

    async def pm_pro_get_delta_mode(self, **params: Any) -> t.DeltaMode:
        """Whether offsetting positions count together for margin (delta mode).

        GET /sapi/v1/portfolio/delta-mode (signed, USER_DATA, weight 1500)

        :returns: DeltaMode
        """
        return await self._request(_e.PM_PRO_GET_DELTA_MODE, **params)

    async def pm_pro_get_earn_asset_balance(
        self, *, asset: str, transferType: e.EarnTransferTypeLike, **params: Any
    ) -> t.AssetAmount:
        """How much LDUSDT or RWUSD can be moved into or out of the account now.

        GET /sapi/v1/portfolio/earn-asset-balance (signed, USER_DATA, weight 1500)

        :param asset: LDUSDT or RWUSD.
        :param transferType: EARN_TO_FUTURE or FUTURE_TO_EARN.
        :returns: AssetAmount
        """
        return await self._request(
            _e.PM_PRO_GET_EARN_ASSET_BALANCE, asset=asset, transferType=transferType, **params
        )

    async def pm_pro_get_interest_history(
        self,
        *,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> list[t.ProNegativeBalanceInterest]:
        """Interest that was charged on negative balances.

        GET /sapi/v1/portfolio/interest-history (signed, USER_DATA, weight 50)

        :param asset: Only this asset.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param size: How many items at most.
        :returns: list of ProNegativeBalanceInterest
        """
        return await self._request(
            _e.PM_PRO_GET_INTEREST_HISTORY,
            asset=asset,
            startTime=startTime,
            endTime=endTime,
            size=size,
            **params,
        )

    async def pm_pro_get_margin_call_level(self, **params: Any) -> t.MarginCallLevel:
        """The uniMMR at which you get notice by email and SMS.

        GET /sapi/v1/portfolio/margin-call-level (signed, USER_DATA, weight 1500)

        :returns: MarginCallLevel
        """
        return await self._request(_e.PM_PRO_GET_MARGIN_CALL_LEVEL, **params)

    async def pm_pro_get_repay_futures_switch(self, **params: Any) -> t.AutoRepayFutures:
        """Whether negative futures balances are repaid by themselves.

        GET /sapi/v1/portfolio/repay-futures-switch (signed, USER_DATA, weight 30)

        :returns: AutoRepayFutures
        """
        return await self._request(_e.PM_PRO_GET_REPAY_FUTURES_SWITCH, **params)

    async def pm_pro_get_span_account(self, **params: Any) -> t.SpanAccount:
        """SPAN account: uniMMR, equity and maintenance margin by risk unit, in USD.

        GET /sapi/v2/portfolio/account (signed, USER_DATA, weight 5)

        :returns: SpanAccount
        """
        return await self._request(_e.PM_PRO_GET_SPAN_ACCOUNT, **params)

    margin_v2_get_portfolio_account = pm_pro_get_span_account

    async def pm_pro_get_tiered_collateral_rate(
        self, **params: Any
    ) -> list[t.TieredCollateralRate]:
        """Share of each asset's value that counts as collateral, by size of the holding.

        GET /sapi/v2/portfolio/collateralRate (signed, USER_DATA, weight 50)

        :returns: list of TieredCollateralRate
        """
        return await self._request(_e.PM_PRO_GET_TIERED_COLLATERAL_RATE, **params)

    margin_v2_get_portfolio_collateral_rate = pm_pro_get_tiered_collateral_rate

    async def pm_pro_repay_bankruptcy_loan(
        self, *, from_: e.RepayWalletLike | None = None, **params: Any
    ) -> t.TransactionId:
        """Repays what a liquidation left as debt, from the spot or the margin wallet.

        POST /sapi/v1/portfolio/repay (signed, TRADE, weight 3000 of the account)

        :param from_: Wallet to repay from. SPOT or MARGIN.
        :returns: TransactionId
        """
        return await self._request(_e.PM_PRO_REPAY_BANKRUPTCY_LOAN, **{"from": from_}, **params)

    async def pm_pro_repay_futures_negative_balance(
        self, *, from_: e.RepayWalletLike | None = None, **params: Any
    ) -> t.ResultText:
        """Repays negative futures balances from the spot or the margin wallet.

        POST /sapi/v1/portfolio/repay-futures-negative-balance (signed, USER_DATA, weight 1500)

        :param from_: Wallet to repay from. SPOT or MARGIN.
        :returns: ResultText
        """
        return await self._request(
            _e.PM_PRO_REPAY_FUTURES_NEGATIVE_BALANCE, **{"from": from_}, **params
        )

    async def pm_pro_set_delta_mode(self, *, deltaEnabled: bool, **params: Any) -> t.ResultText:
        """Turns on or off that offsetting positions count together for margin.

        POST /sapi/v1/portfolio/delta-mode (signed, TRADE, weight 1500)

        :returns: ResultText
        """
        return await self._request(_e.PM_PRO_SET_DELTA_MODE, deltaEnabled=deltaEnabled, **params)

    async def pm_pro_set_margin_call_level(
        self, *, marginCallLevel: Number, **params: Any
    ) -> t.MarginCallLevel:
        """Chooses the uniMMR at which you get notice by email and SMS.

        POST /sapi/v1/portfolio/margin-call-level (signed, USER_DATA, weight 1500)

        :param marginCallLevel: Min 1.1, max 2.0.
        :returns: MarginCallLevel
        """
        return await self._request(
            _e.PM_PRO_SET_MARGIN_CALL_LEVEL, marginCallLevel=marginCallLevel, **params
        )

    async def pm_pro_set_repay_futures_switch(
        self, *, autoRepay: bool, **params: Any
    ) -> t.ResultText:
        """Turns on or off that negative futures balances are repaid by themselves.

        POST /sapi/v1/portfolio/repay-futures-switch (signed, TRADE, weight 1500)

        :returns: ResultText
        """
        return await self._request(
            _e.PM_PRO_SET_REPAY_FUTURES_SWITCH, autoRepay=autoRepay, **params
        )

    margin_v1_post_portfolio_repay_futures_switch = pm_pro_set_repay_futures_switch

    async def pm_pro_transfer_bnb(
        self, *, amount: Number, transferSide: e.BnbTransferSideLike, **params: Any
    ) -> t.TransactionId:
        """Moves BNB between the margin and the USD-M wallet.

        POST /sapi/v1/portfolio/bnb-transfer (signed, USER_DATA, weight 1500)

        :param amount: How much of the asset.
        :param transferSide: TO_UM or FROM_UM.
        :returns: TransactionId
        """
        return await self._request(
            _e.PM_PRO_TRANSFER_BNB, amount=amount, transferSide=transferSide, **params
        )

    async def pm_pro_transfer_earn_asset(
        self,
        *,
        asset: Literal["LDUSDT", "RWUSD"],
        transferType: e.EarnTransferTypeLike,
        amount: Number,
        **params: Any,
    ) -> t.ResultText:
        """Moves LDUSDT or RWUSD between Earn and the account, where it is collateral.

        POST /sapi/v1/portfolio/earn-asset-transfer (signed, TRADE, weight 1500 of the account)

        :param asset: LDUSDT or RWUSD.
        :param transferType: EARN_TO_FUTURE or FUTURE_TO_EARN.
        :param amount: How much of the asset.
        :returns: ResultText
        """
        return await self._request(
            _e.PM_PRO_TRANSFER_EARN_ASSET,
            asset=asset,
            transferType=transferType,
            amount=amount,
            **params,
        )

# Generated from spec/staking/ by "make generate"; do not edit.
"""Staking: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import staking as _e
from ..runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from typing import Literal

    from .. import enums as e
    from ..runtime.encoding import Number
    from ..types import staking as t


class StakingMixin(SyncClient):
    """Staking.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def eth_staking_get_account(self, **params: Any) -> t.EthStakingAccount:
        """Your WBETH and BETH, their value in ETH and the profit of the last 30 days.

        GET /sapi/v2/eth-staking/account (signed, USER_DATA, weight 150)

        :returns: EthStakingAccount
        """
        return self._request(_e.ETH_STAKING_GET_ACCOUNT, **params)

    margin_v2_get_eth_staking_account = eth_staking_get_account

    def eth_staking_get_quota(self, **params: Any) -> t.EthStakingQuota:
        """How much ETH you can still stake or redeem, with minimums, fee and waiting time.

        GET /sapi/v1/eth-staking/eth/quota (signed, USER_DATA, weight 150)

        :returns: EthStakingQuota
        """
        return self._request(_e.ETH_STAKING_GET_QUOTA, **params)

    def eth_staking_get_redemption_history(
        self,
        *,
        redeemId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.EthRedemptions:
        """Your redemptions to ETH, with amount received and arrival time.

        GET /sapi/v1/eth-staking/eth/history/redemptionHistory (signed, USER_DATA, weight 150)

        :param redeemId: Only this redemption.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 3 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: EthRedemptions
        """
        return self._request(
            _e.ETH_STAKING_GET_REDEMPTION_HISTORY,
            redeemId=redeemId,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    margin_v1_get_eth_staking_eth_history_redemption_history = eth_staking_get_redemption_history

    def eth_staking_get_staking_history(
        self,
        *,
        purchaseId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.EthStakes:
        """ETH that you staked and the WBETH received for it.

        GET /sapi/v1/eth-staking/eth/history/stakingHistory (signed, USER_DATA, weight 150)

        :param purchaseId: Only this purchase.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 3 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: EthStakes
        """
        return self._request(
            _e.ETH_STAKING_GET_STAKING_HISTORY,
            purchaseId=purchaseId,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    margin_v1_get_eth_staking_eth_history_staking_history = eth_staking_get_staking_history

    def eth_staking_get_wbeth_rate_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.WbethRates:
        """Past yearly rates of WBETH and its exchange rate to ETH.

        GET /sapi/v1/eth-staking/eth/history/rateHistory (signed, USER_DATA, weight 150)

        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 3 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: WbethRates
        """
        return self._request(
            _e.ETH_STAKING_GET_WBETH_RATE_HISTORY,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    def eth_staking_get_wbeth_rewards_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.WbethRewards:
        """What your WBETH earned day by day, in ETH.

        GET /sapi/v1/eth-staking/eth/history/wbethRewardsHistory (signed, USER_DATA, weight 150)

        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 3 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: WbethRewards
        """
        return self._request(
            _e.ETH_STAKING_GET_WBETH_REWARDS_HISTORY,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    margin_v1_get_eth_staking_eth_history_wbeth_rewards_history = (
        eth_staking_get_wbeth_rewards_history
    )

    def eth_staking_get_wbeth_unwrap_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.WbethConversions:
        """WBETH that you turned into BETH, with the exchange rate.

        GET /sapi/v1/eth-staking/wbeth/history/unwrapHistory (signed, USER_DATA, weight 150)

        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 3 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: WbethConversions
        """
        return self._request(
            _e.ETH_STAKING_GET_WBETH_UNWRAP_HISTORY,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    def eth_staking_get_wbeth_wrap_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.WbethConversions:
        """BETH that you turned into WBETH, with the exchange rate.

        GET /sapi/v1/eth-staking/wbeth/history/wrapHistory (signed, USER_DATA, weight 150)

        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 3 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: WbethConversions
        """
        return self._request(
            _e.ETH_STAKING_GET_WBETH_WRAP_HISTORY,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    def eth_staking_redeem(
        self, *, amount: Number, asset: Literal["WBETH", "BETH"] | None = None, **params: Any
    ) -> t.EthRedeemed:
        """Turns WBETH or BETH back into ETH, which arrives after a waiting time.

        POST /sapi/v1/eth-staking/eth/redeem (signed, TRADE, weight 150)

        :param amount: How much of asset, 8 decimals at most.
        :param asset: What to redeem. WBETH or BETH. Default BETH.
        :returns: EthRedeemed
        """
        return self._request(_e.ETH_STAKING_REDEEM, amount=amount, asset=asset, **params)

    margin_v1_post_eth_staking_eth_redeem = eth_staking_redeem

    def eth_staking_subscribe(self, *, amount: Number, **params: Any) -> t.EthStaked:
        """Stakes ETH and gives you WBETH for it.

        POST /sapi/v2/eth-staking/eth/stake (signed, TRADE, weight 150)

        :param amount: How much ETH, 4 decimals at most.
        :returns: EthStaked
        """
        return self._request(_e.ETH_STAKING_SUBSCRIBE, amount=amount, **params)

    margin_v2_post_eth_staking_eth_stake = eth_staking_subscribe

    def eth_staking_wrap_beth(self, *, amount: Number, **params: Any) -> t.BethWrapped:
        """Turns BETH into WBETH.

        POST /sapi/v1/eth-staking/wbeth/wrap (signed, TRADE, weight 150)

        :param amount: How much BETH, 4 decimals at most.
        :returns: BethWrapped
        """
        return self._request(_e.ETH_STAKING_WRAP_BETH, amount=amount, **params)

    margin_v1_post_eth_staking_wbeth_wrap = eth_staking_wrap_beth

    def get_personal_left_quota(self, **params: Any) -> Any:
        """How much you could still put into one locked or DeFi staking product.

        Deprecated by Binance; use :meth:`simple_earn_get_locked_left_quota`. Out of the
        documentation by 2024-06; Simple Earn took its place.

        GET /sapi/v1/staking/personalLeftQuota (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return self._request(_e.GET_PERSONAL_LEFT_QUOTA, **params)

    def get_staking_asset_us(
        self, *, stakingAsset: str | None = None, **params: Any
    ) -> list[t.StakingAssetUs]:
        """Assets that can be staked on Binance.US, with rates, limits and unstaking period.

        GET /sapi/v1/staking/asset (signed, USER_DATA, weight 1)

        On binance.us only; any other client raises BinanceRegionException.

        :param stakingAsset: Only this asset.
        :returns: list of StakingAssetUs
        """
        return self._request(_e.GET_STAKING_ASSET_US, stakingAsset=stakingAsset, **params)

    def get_staking_balance_us(
        self, *, asset: str | None = None, **params: Any
    ) -> t.StakingBalancesUs:
        """What you have staked on Binance.US, by asset.

        GET /sapi/v1/staking/stakingBalance (signed, USER_DATA, weight 1)

        On binance.us only; any other client raises BinanceRegionException.

        :param asset: Only this asset.
        :returns: StakingBalancesUs
        """
        return self._request(_e.GET_STAKING_BALANCE_US, asset=asset, **params)

    def get_staking_history_us(
        self,
        *,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.StakingTransactionUs]:
        """What you staked and unstaked on Binance.US.

        GET /sapi/v1/staking/history (signed, USER_DATA, weight 1)

        On binance.us only; any other client raises BinanceRegionException.

        :param asset: Only this asset.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param page: Page, from 1. Default 1.
        :param limit: How many items at most. Default 500, max 500.
        :returns: list of StakingTransactionUs
        """
        return self._request(
            _e.GET_STAKING_HISTORY_US,
            asset=asset,
            startTime=startTime,
            endTime=endTime,
            page=page,
            limit=limit,
            **params,
        )

    def get_staking_position(self, **params: Any) -> Any:
        """Your locked or DeFi staking.

        Deprecated by Binance; use :meth:`get_simple_earn_locked_product_position`. Out of the
        documentation by 2024-06; Simple Earn took its place.

        GET /sapi/v1/staking/position (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return self._request(_e.GET_STAKING_POSITION, **params)

    def get_staking_product_list(self, **params: Any) -> Any:
        """Locked and DeFi staking products that were on offer.

        Deprecated by Binance; use :meth:`get_simple_earn_locked_product_list`. Out of the
        documentation by 2024-06; Simple Earn took its place.

        GET /sapi/v1/staking/productList (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return self._request(_e.GET_STAKING_PRODUCT_LIST, **params)

    def get_staking_purchase_history(self, **params: Any) -> Any:
        """Your purchases of locked or DeFi staking.

        Deprecated by Binance; use :meth:`simple_earn_get_locked_subscription_history`. Out of the
        documentation by 2024-06; Simple Earn took its place.

        GET /sapi/v1/staking/purchaseRecord (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return self._request(_e.GET_STAKING_PURCHASE_HISTORY, **params)

    def get_staking_rewards_history_us(
        self,
        *,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.StakingRewardsUs:
        """Rewards of your staking on Binance.US.

        GET /sapi/v1/staking/stakingRewardsHistory (signed, USER_DATA, weight 1)

        On binance.us only; any other client raises BinanceRegionException.

        :param asset: Only rewards for this asset.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param page: Page, from 1. Default 1.
        :param limit: How many items at most. Default 500, max 500.
        :returns: StakingRewardsUs
        """
        return self._request(
            _e.GET_STAKING_REWARDS_HISTORY_US,
            asset=asset,
            startTime=startTime,
            endTime=endTime,
            page=page,
            limit=limit,
            **params,
        )

    def margin_v1_get_staking_staking_record(self, **params: Any) -> Any:
        """Purchases, redemptions and interest of your locked or DeFi staking.

        Deprecated by Binance; use :meth:`simple_earn_get_locked_subscription_history`. Out of the
        documentation by 2024-06; Simple Earn took its place.

        GET /sapi/v1/staking/stakingRecord (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return self._request(_e.MARGIN_V1_GET_STAKING_STAKING_RECORD, **params)

    def margin_v1_post_eth_staking_wbeth_unwrap(self, **params: Any) -> Any:
        """Turned WBETH back into BETH.

        Deprecated by Binance; use :meth:`eth_staking_redeem`. No longer documented; WBETH is
        redeemed to ETH now.

        POST /sapi/v1/eth-staking/wbeth/unwrap (signed, TRADE, weight 150)

        :returns: anything
        """
        return self._request(_e.MARGIN_V1_POST_ETH_STAKING_WBETH_UNWRAP, **params)

    def onchain_yields_get_account(self, **params: Any) -> t.EarnAccount:
        """Value of your On-chain Yields products in BTC and USDT.

        GET /sapi/v1/onchain-yields/account (signed, USER_DATA, weight 50)

        :returns: EarnAccount
        """
        return self._request(_e.ONCHAIN_YIELDS_GET_ACCOUNT, **params)

    def onchain_yields_get_locked_left_quota(
        self, *, projectId: str, **params: Any
    ) -> t.PersonalLeftQuota:
        """How much you may still put into one locked On-chain Yields product.

        GET /sapi/v1/onchain-yields/locked/personalLeftQuota (signed, USER_DATA, weight 50)

        :param projectId: Id of the locked product, e.g. Solv-60d.
        :returns: PersonalLeftQuota
        """
        return self._request(_e.ONCHAIN_YIELDS_GET_LOCKED_LEFT_QUOTA, projectId=projectId, **params)

    def onchain_yields_get_locked_product_list(
        self,
        *,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.OnchainProducts:
        """Locked On-chain Yields products on offer, with term in days, rate and your limits.

        GET /sapi/v1/onchain-yields/locked/list (signed, USER_DATA, weight 50)

        :param asset: Only products of this asset.
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: OnchainProducts
        """
        return self._request(
            _e.ONCHAIN_YIELDS_GET_LOCKED_PRODUCT_LIST,
            asset=asset,
            current=current,
            size=size,
            **params,
        )

    def onchain_yields_get_locked_product_position(
        self,
        *,
        asset: str | None = None,
        positionId: str | None = None,
        projectId: str | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.OnchainPositions:
        """Your locked On-chain Yields products, with term, rewards and delivery date.

        GET /sapi/v1/onchain-yields/locked/position (signed, USER_DATA, weight 50)

        :param asset: Only this asset.
        :param positionId: Only this position.
        :param projectId: Only this product.
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: OnchainPositions
        """
        return self._request(
            _e.ONCHAIN_YIELDS_GET_LOCKED_PRODUCT_POSITION,
            asset=asset,
            positionId=positionId,
            projectId=projectId,
            current=current,
            size=size,
            **params,
        )

    def onchain_yields_get_locked_redemption_history(
        self,
        *,
        positionId: str | None = None,
        redeemId: str | None = None,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.OnchainRedemptions:
        """Redemptions of your locked On-chain Yields products, with amount and rewards.

        GET /sapi/v1/onchain-yields/locked/history/redemptionRecord (signed, USER_DATA, weight 50)

        :param positionId: Only this position.
        :param redeemId: Only this redemption.
        :param asset: Only this asset.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 3 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: OnchainRedemptions
        """
        return self._request(
            _e.ONCHAIN_YIELDS_GET_LOCKED_REDEMPTION_HISTORY,
            positionId=positionId,
            redeemId=redeemId,
            asset=asset,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    def onchain_yields_get_locked_rewards_history(
        self,
        *,
        positionId: str | None = None,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.OnchainRewards:
        """Rewards paid on your locked On-chain Yields products.

        GET /sapi/v1/onchain-yields/locked/history/rewardsRecord (signed, USER_DATA, weight 50)

        :param positionId: Only this position.
        :param asset: Only this asset.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 3 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: OnchainRewards
        """
        return self._request(
            _e.ONCHAIN_YIELDS_GET_LOCKED_REWARDS_HISTORY,
            positionId=positionId,
            asset=asset,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    def onchain_yields_get_locked_subscription_history(
        self,
        *,
        purchaseId: str | None = None,
        clientId: str | None = None,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.OnchainSubscriptions:
        """Your purchases of On-chain Yields products, with lock period and source wallet.

        GET /sapi/v1/onchain-yields/locked/history/subscriptionRecord (signed, USER_DATA, weight 50)

        :param purchaseId: Only this purchase.
        :param clientId: Only this purchase, by your own id.
        :param asset: Only this asset.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 3 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: OnchainSubscriptions
        """
        return self._request(
            _e.ONCHAIN_YIELDS_GET_LOCKED_SUBSCRIPTION_HISTORY,
            purchaseId=purchaseId,
            clientId=clientId,
            asset=asset,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    def onchain_yields_get_locked_subscription_preview(
        self, *, projectId: str, amount: Number, autoSubscribe: bool | None = None, **params: Any
    ) -> t.OnchainSubscriptionPreview:
        """Rewards and dates that an On-chain Yields product would give; nothing is bought.

        GET /sapi/v1/onchain-yields/locked/subscriptionPreview (signed, USER_DATA, weight 50)

        :param projectId: Id of the locked product, e.g. Solv-60d.
        :param amount: How much of the asset.
        :param autoSubscribe: Put idle balance, or what a term frees, back in by itself. Default
            true.
        :returns: OnchainSubscriptionPreview
        """
        return self._request(
            _e.ONCHAIN_YIELDS_GET_LOCKED_SUBSCRIPTION_PREVIEW,
            projectId=projectId,
            amount=amount,
            autoSubscribe=autoSubscribe,
            **params,
        )

    def onchain_yields_redeem_locked_product(
        self, *, positionId: str, channelId: str | None = None, **params: Any
    ) -> t.ProductRedeemed:
        """Ends a locked On-chain Yields position before its term.

        POST /sapi/v1/onchain-yields/locked/redeem (signed, TRADE, weight 200)

        :param positionId: Id of the locked position.
        :param channelId: Id of the channel that the request came through.
        :returns: ProductRedeemed
        """
        return self._request(
            _e.ONCHAIN_YIELDS_REDEEM_LOCKED_PRODUCT,
            positionId=positionId,
            channelId=channelId,
            **params,
        )

    def onchain_yields_set_locked_auto_subscribe(
        self, *, positionId: str, autoSubscribe: bool, **params: Any
    ) -> t.Success:
        """Turns on or off that an On-chain Yields position is renewed when it ends.

        POST /sapi/v1/onchain-yields/locked/setAutoSubscribe (signed, USER_DATA, weight 50)

        :param positionId: Id of the locked position.
        :param autoSubscribe: Put idle balance, or what a term frees, back in by itself.
        :returns: Success
        """
        return self._request(
            _e.ONCHAIN_YIELDS_SET_LOCKED_AUTO_SUBSCRIBE,
            positionId=positionId,
            autoSubscribe=autoSubscribe,
            **params,
        )

    def onchain_yields_set_locked_redeem_option(
        self, *, positionId: str, redeemTo: e.RedeemToLike, **params: Any
    ) -> t.Success:
        """Chooses where an On-chain Yields position goes at its end, spot wallet or flexible.

        POST /sapi/v1/onchain-yields/locked/setRedeemOption (signed, USER_DATA, weight 50)

        :param positionId: Id of the locked position.
        :param redeemTo: Where the amount goes when the term ends without a renewal. SPOT or
            FLEXIBLE.
        :returns: Success
        """
        return self._request(
            _e.ONCHAIN_YIELDS_SET_LOCKED_REDEEM_OPTION,
            positionId=positionId,
            redeemTo=redeemTo,
            **params,
        )

    def onchain_yields_subscribe_locked_product(
        self,
        *,
        projectId: str,
        amount: Number,
        autoSubscribe: bool | None = None,
        sourceAccount: e.SourceAccountLike | None = None,
        redeemTo: e.RedeemToLike | None = None,
        channelId: str | None = None,
        clientId: str | None = None,
        **params: Any,
    ) -> t.OnchainSubscribed:
        """Puts an amount into a locked On-chain Yields product for its term.

        POST /sapi/v1/onchain-yields/locked/subscribe (signed, TRADE, weight 200)

        :param projectId: Id of the locked product, e.g. Solv-60d.
        :param amount: How much of the asset.
        :param autoSubscribe: Put idle balance, or what a term frees, back in by itself. Default
            false.
        :param sourceAccount: Wallet to pay from. SPOT, FUND or ALL. Default SPOT.
        :param redeemTo: Where the amount goes when the term ends without a renewal. SPOT or
            FLEXIBLE. Default FLEXIBLE.
        :param channelId: Id of the channel that the request came through.
        :param clientId: Your id of the purchase.
        :returns: OnchainSubscribed
        """
        return self._request(
            _e.ONCHAIN_YIELDS_SUBSCRIBE_LOCKED_PRODUCT,
            projectId=projectId,
            amount=amount,
            autoSubscribe=autoSubscribe,
            sourceAccount=sourceAccount,
            redeemTo=redeemTo,
            channelId=channelId,
            clientId=clientId,
            **params,
        )

    def purchase_staking_product(self, **params: Any) -> Any:
        """Put an amount into locked or DeFi staking.

        Deprecated by Binance; use :meth:`subscribe_simple_earn_locked_product`. Out of the
        documentation by 2024-06; Simple Earn took its place.

        POST /sapi/v1/staking/purchase (signed, TRADE, weight 1)

        :returns: anything
        """
        return self._request(_e.PURCHASE_STAKING_PRODUCT, **params)

    def redeem_staking_product(self, **params: Any) -> Any:
        """Took an amount out of locked or DeFi staking.

        Deprecated by Binance; use :meth:`redeem_simple_earn_locked_product`. Out of the
        documentation by 2024-06; Simple Earn took its place.

        POST /sapi/v1/staking/redeem (signed, TRADE, weight 1)

        :returns: anything
        """
        return self._request(_e.REDEEM_STAKING_PRODUCT, **params)

    def set_auto_staking(self, **params: Any) -> Any:
        """Turned the renewal of locked or DeFi staking on or off.

        Deprecated by Binance; use :meth:`simple_earn_set_locked_auto_subscribe`. Out of the
        documentation by 2024-06; Simple Earn took its place.

        POST /sapi/v1/staking/setAutoStaking (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return self._request(_e.SET_AUTO_STAKING, **params)

    def soft_staking_get_product_list(
        self,
        *,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.SoftStakingProducts:
        """Assets that earn in the spot wallet, with rate, limits and your profit.

        GET /sapi/v1/soft-staking/list (signed, USER_DATA, weight 50)

        :param asset: Only this asset.
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: SoftStakingProducts
        """
        return self._request(
            _e.SOFT_STAKING_GET_PRODUCT_LIST, asset=asset, current=current, size=size, **params
        )

    def soft_staking_get_rewards_history(
        self,
        *,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.SoftStakingRewards:
        """Rewards of soft staking, with the average spot balance behind each.

        GET /sapi/v1/soft-staking/history/rewardsRecord (signed, USER_DATA, weight 50)

        :param asset: Only this asset.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 3 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: SoftStakingRewards
        """
        return self._request(
            _e.SOFT_STAKING_GET_REWARDS_HISTORY,
            asset=asset,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    def soft_staking_set_status(self, *, softStaking: bool, **params: Any) -> t.Success:
        """Turns soft staking, rewards on spot balances, on or off.

        GET /sapi/v1/soft-staking/set (signed, USER_DATA, weight 50)

        :param softStaking: On or off.
        :returns: Success
        """
        return self._request(_e.SOFT_STAKING_SET_STATUS, softStaking=softStaking, **params)

    def sol_staking_claim_boost_rewards(self, **params: Any) -> t.Success:
        """Collects the airdropped boost rewards of your BNSOL.

        POST /sapi/v1/sol-staking/sol/claim (signed, TRADE, weight 150)

        :returns: Success
        """
        return self._request(_e.SOL_STAKING_CLAIM_BOOST_REWARDS, **params)

    margin_v1_post_sol_staking_sol_claim = sol_staking_claim_boost_rewards

    def sol_staking_get_account(self, **params: Any) -> t.SolStakingAccount:
        """Your BNSOL, its value in SOL and the profit of the last 30 days.

        GET /sapi/v1/sol-staking/account (signed, USER_DATA, weight 150)

        :returns: SolStakingAccount
        """
        return self._request(_e.SOL_STAKING_GET_ACCOUNT, **params)

    margin_v1_get_sol_staking_account = sol_staking_get_account

    def sol_staking_get_bnsol_rate_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.BnsolRates:
        """Past yearly and boost rates of BNSOL and its exchange rate to SOL.

        GET /sapi/v1/sol-staking/sol/history/rateHistory (signed, USER_DATA, weight 150)

        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 3 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: BnsolRates
        """
        return self._request(
            _e.SOL_STAKING_GET_BNSOL_RATE_HISTORY,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    margin_v1_get_sol_staking_sol_history_rate_history = sol_staking_get_bnsol_rate_history

    def sol_staking_get_bnsol_rewards_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.BnsolRewards:
        """What your BNSOL earned day by day, in SOL.

        GET /sapi/v1/sol-staking/sol/history/bnsolRewardsHistory (signed, USER_DATA, weight 150)

        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 3 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: BnsolRewards
        """
        return self._request(
            _e.SOL_STAKING_GET_BNSOL_REWARDS_HISTORY,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    margin_v1_get_sol_staking_sol_history_bnsol_rewards_history = (
        sol_staking_get_bnsol_rewards_history
    )

    def sol_staking_get_boost_rewards_history(
        self,
        *,
        type: Literal["CLAIM", "DISTRIBUTE"],
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.BoostRewards:
        """Boost rewards of your BNSOL that were distributed or claimed.

        GET /sapi/v1/sol-staking/sol/history/boostRewardsHistory (signed, USER_DATA, weight 150)

        :param type: Rewards claimed or distributed. CLAIM or DISTRIBUTE.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 3 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: BoostRewards
        """
        return self._request(
            _e.SOL_STAKING_GET_BOOST_REWARDS_HISTORY,
            type=type,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    margin_v1_get_sol_staking_sol_history_boost_rewards_history = (
        sol_staking_get_boost_rewards_history
    )

    def sol_staking_get_quota(self, **params: Any) -> t.SolStakingQuota:
        """How much SOL you can still stake or redeem, with minimums, fee and waiting time.

        GET /sapi/v1/sol-staking/sol/quota (signed, USER_DATA, weight 150)

        :returns: SolStakingQuota
        """
        return self._request(_e.SOL_STAKING_GET_QUOTA, **params)

    margin_v1_get_sol_staking_sol_quota = sol_staking_get_quota

    def sol_staking_get_redemption_history(
        self,
        *,
        redeemId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.SolRedemptions:
        """Your redemptions to SOL, with amount received and arrival time.

        GET /sapi/v1/sol-staking/sol/history/redemptionHistory (signed, USER_DATA, weight 150)

        :param redeemId: Only this redemption.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 3 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: SolRedemptions
        """
        return self._request(
            _e.SOL_STAKING_GET_REDEMPTION_HISTORY,
            redeemId=redeemId,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    margin_v1_get_sol_staking_sol_history_redemption_history = sol_staking_get_redemption_history

    def sol_staking_get_staking_history(
        self,
        *,
        purchaseId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.SolStakes:
        """SOL that you staked and the BNSOL received for it.

        GET /sapi/v1/sol-staking/sol/history/stakingHistory (signed, USER_DATA, weight 150)

        :param purchaseId: Only this purchase.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 3 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: SolStakes
        """
        return self._request(
            _e.SOL_STAKING_GET_STAKING_HISTORY,
            purchaseId=purchaseId,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    margin_v1_get_sol_staking_sol_history_staking_history = sol_staking_get_staking_history

    def sol_staking_get_unclaimed_rewards(self, **params: Any) -> list[t.UnclaimedReward]:
        """Boost rewards that wait to be claimed, by asset.

        GET /sapi/v1/sol-staking/sol/history/unclaimedRewards (signed, USER_DATA, weight 150)

        :returns: list of UnclaimedReward
        """
        return self._request(_e.SOL_STAKING_GET_UNCLAIMED_REWARDS, **params)

    margin_v1_get_sol_staking_sol_history_unclaimed_rewards = sol_staking_get_unclaimed_rewards

    def sol_staking_redeem(self, *, amount: Number, **params: Any) -> t.SolRedeemed:
        """Turns BNSOL back into SOL, which arrives after a waiting time.

        POST /sapi/v1/sol-staking/sol/redeem (signed, TRADE, weight 150)

        :param amount: How much BNSOL, 8 decimals at most.
        :returns: SolRedeemed
        """
        return self._request(_e.SOL_STAKING_REDEEM, amount=amount, **params)

    margin_v1_post_sol_staking_sol_redeem = sol_staking_redeem

    def sol_staking_subscribe(self, *, amount: Number, **params: Any) -> t.SolStaked:
        """Stakes SOL and gives you BNSOL for it.

        POST /sapi/v1/sol-staking/sol/stake (signed, TRADE, weight 150)

        :param amount: How much SOL.
        :returns: SolStaked
        """
        return self._request(_e.SOL_STAKING_SUBSCRIBE, amount=amount, **params)

    margin_v1_post_sol_staking_sol_stake = sol_staking_subscribe

    def stake_asset_us(
        self, *, stakingAsset: str, amount: Number, autoRestake: bool | None = None, **params: Any
    ) -> t.StakedUs:
        """Stakes an amount of an asset on Binance.US.

        POST /sapi/v1/staking/stake (signed, TRADE, weight 1)

        On binance.us only; any other client raises BinanceRegionException.

        :param stakingAsset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :param autoRestake: Stake the rewards as well. Default true.
        :returns: StakedUs
        """
        return self._request(
            _e.STAKE_ASSET_US,
            stakingAsset=stakingAsset,
            amount=amount,
            autoRestake=autoRestake,
            **params,
        )

    def unstake_asset_us(self, *, stakingAsset: str, amount: Number, **params: Any) -> t.UnstakedUs:
        """Ends the staking of an amount on Binance.US, which comes back after some days.

        POST /sapi/v1/staking/unstake (signed, TRADE, weight 1)

        On binance.us only; any other client raises BinanceRegionException.

        :param stakingAsset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :returns: UnstakedUs
        """
        return self._request(
            _e.UNSTAKE_ASSET_US, stakingAsset=stakingAsset, amount=amount, **params
        )

# Generated from spec/simple_earn/ by "make generate"; do not edit.
"""Simple Earn: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import simple_earn as _e
from ..runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from typing import Literal

    from .. import enums as e
    from ..runtime.encoding import Number
    from ..types import simple_earn as t


class SimpleEarnMixin(AsyncClientBase):
    """Simple Earn.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def bfusd_get_account(self, **params: Any) -> t.BfusdAccount:
        """Your BFUSD balance and what it has earned in USDT and BFUSD.

        GET /sapi/v1/bfusd/account (signed, USER_DATA, weight 150)

        :returns: BfusdAccount
        """
        return await self._request(_e.BFUSD_GET_ACCOUNT, **params)

    async def bfusd_get_quota(self, **params: Any) -> t.BfusdQuota:
        """How much BFUSD you can still buy or redeem, with minimums and fees.

        GET /sapi/v1/bfusd/quota (signed, USER_DATA, weight 150)

        :returns: BfusdQuota
        """
        return await self._request(_e.BFUSD_GET_QUOTA, **params)

    async def bfusd_get_rate_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.YieldRates:
        """Past yearly rates that BFUSD paid, newest first.

        GET /sapi/v1/bfusd/history/rateHistory (signed, USER_DATA, weight 150)

        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 6 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: YieldRates
        """
        return await self._request(
            _e.BFUSD_GET_RATE_HISTORY,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    async def bfusd_get_redemption_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.YieldRedemptions:
        """Your BFUSD redemptions, with fee, amount received and arrival time.

        GET /sapi/v1/bfusd/history/redemptionHistory (signed, USER_DATA, weight 150)

        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 6 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: YieldRedemptions
        """
        return await self._request(
            _e.BFUSD_GET_REDEMPTION_HISTORY,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    async def bfusd_get_rewards_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.BfusdRewards:
        """Rewards paid on your BFUSD, with the holding and the yearly rate behind each.

        GET /sapi/v1/bfusd/history/rewardsHistory (signed, USER_DATA, weight 150)

        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 6 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: BfusdRewards
        """
        return await self._request(
            _e.BFUSD_GET_REWARDS_HISTORY,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    async def bfusd_get_subscription_history(
        self,
        *,
        asset: e.YieldPaymentAssetLike | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.YieldSubscriptions:
        """Your BFUSD purchases, with what was paid and received.

        GET /sapi/v1/bfusd/history/subscriptionHistory (signed, USER_DATA, weight 150)

        :param asset: Only those paid with this asset. USDC or USDT.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 6 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: YieldSubscriptions
        """
        return await self._request(
            _e.BFUSD_GET_SUBSCRIPTION_HISTORY,
            asset=asset,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    async def bfusd_redeem(
        self, *, amount: Number, type: e.YieldRedemptionTypeLike, **params: Any
    ) -> t.YieldRedeemed:
        """Turns BFUSD back into USDT in the spot wallet, at once (FAST) or after a wait.

        POST /sapi/v1/bfusd/redeem (signed, TRADE, weight 150)

        :param amount: How much BFUSD.
        :param type: FAST or STANDARD.
        :returns: YieldRedeemed
        """
        return await self._request(_e.BFUSD_REDEEM, amount=amount, type=type, **params)

    async def bfusd_subscribe(
        self, *, asset: e.YieldPaymentAssetLike, amount: Number, **params: Any
    ) -> t.BfusdSubscribed:
        """Buys BFUSD with USDT or USDC from the spot wallet.

        POST /sapi/v1/bfusd/subscribe (signed, TRADE, weight 150)

        :param asset: What to pay with. USDC or USDT.
        :param amount: How much to pay, in asset.
        :returns: BfusdSubscribed
        """
        return await self._request(_e.BFUSD_SUBSCRIBE, asset=asset, amount=amount, **params)

    async def get_simple_earn_account(self, **params: Any) -> t.EarnAccount:
        """Value of your flexible and locked products in BTC and USDT.

        GET /sapi/v1/simple-earn/account (signed, USER_DATA, weight 150)

        :returns: EarnAccount
        """
        return await self._request(_e.GET_SIMPLE_EARN_ACCOUNT, **params)

    async def get_simple_earn_flexible_product_list(
        self,
        *,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.FlexibleProducts:
        """Flexible products on offer, with rates, minimum amount and availability.

        GET /sapi/v1/simple-earn/flexible/list (signed, USER_DATA, weight 150)

        :param asset: Only products of this asset.
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: FlexibleProducts
        """
        return await self._request(
            _e.GET_SIMPLE_EARN_FLEXIBLE_PRODUCT_LIST,
            asset=asset,
            current=current,
            size=size,
            **params,
        )

    async def get_simple_earn_flexible_product_position(
        self,
        *,
        asset: str | None = None,
        productId: str | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.FlexiblePositions:
        """Your flexible products, with amount, rate, rewards and what serves as collateral.

        GET /sapi/v1/simple-earn/flexible/position (signed, USER_DATA, weight 150)

        :param asset: Only this asset.
        :param productId: Only this product.
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: FlexiblePositions
        """
        return await self._request(
            _e.GET_SIMPLE_EARN_FLEXIBLE_PRODUCT_POSITION,
            asset=asset,
            productId=productId,
            current=current,
            size=size,
            **params,
        )

    async def get_simple_earn_locked_product_list(
        self,
        *,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.LockedProducts:
        """Locked products on offer, with term in days, rates and your limits.

        GET /sapi/v1/simple-earn/locked/list (signed, USER_DATA, weight 150)

        :param asset: Only products of this asset.
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: LockedProducts
        """
        return await self._request(
            _e.GET_SIMPLE_EARN_LOCKED_PRODUCT_LIST,
            asset=asset,
            current=current,
            size=size,
            **params,
        )

    async def get_simple_earn_locked_product_position(
        self,
        *,
        asset: str | None = None,
        positionId: str | None = None,
        projectId: str | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.LockedPositions:
        """Your locked products, with term, rewards and delivery date.

        GET /sapi/v1/simple-earn/locked/position (signed, USER_DATA, weight 150)

        :param asset: Only this asset.
        :param positionId: Only this position.
        :param projectId: Only this product.
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: LockedPositions
        """
        return await self._request(
            _e.GET_SIMPLE_EARN_LOCKED_PRODUCT_POSITION,
            asset=asset,
            positionId=positionId,
            projectId=projectId,
            current=current,
            size=size,
            **params,
        )

    async def redeem_simple_earn_flexible_product(
        self,
        *,
        productId: str,
        redeemAll: bool | None = None,
        amount: Number | None = None,
        destAccount: Literal["SPOT", "FUND"] | None = None,
        **params: Any,
    ) -> t.ProductRedeemed:
        """Takes an amount, or all, out of a flexible product.

        POST /sapi/v1/simple-earn/flexible/redeem (signed, TRADE, weight 1)

        - Needs one of redeemAll or amount.

        :param productId: Id of the flexible product, e.g. USDT001.
        :param redeemAll: Take out everything. Default false.
        :param amount: How much, unless redeemAll.
        :param destAccount: Wallet to pay into; FUND is the funding wallet. SPOT or FUND. Default
            SPOT.
        :returns: ProductRedeemed
        """
        return await self._request(
            _e.REDEEM_SIMPLE_EARN_FLEXIBLE_PRODUCT,
            productId=productId,
            redeemAll=redeemAll,
            amount=amount,
            destAccount=destAccount,
            **params,
        )

    async def redeem_simple_earn_locked_product(
        self, *, positionId: str, **params: Any
    ) -> t.ProductRedeemed:
        """Ends a locked position before its term.

        POST /sapi/v1/simple-earn/locked/redeem (signed, TRADE, weight 1)

        :param positionId: Id of the locked position.
        :returns: ProductRedeemed
        """
        return await self._request(
            _e.REDEEM_SIMPLE_EARN_LOCKED_PRODUCT, positionId=positionId, **params
        )

    async def rwusd_get_account(self, **params: Any) -> t.RwusdAccount:
        """Your RWUSD balance and the profit it has made.

        GET /sapi/v1/rwusd/account (signed, USER_DATA, weight 150)

        :returns: RwusdAccount
        """
        return await self._request(_e.RWUSD_GET_ACCOUNT, **params)

    async def rwusd_get_quota(self, **params: Any) -> t.RwusdQuota:
        """How much RWUSD you can still buy or redeem, with minimums and fees.

        GET /sapi/v1/rwusd/quota (signed, USER_DATA, weight 150)

        :returns: RwusdQuota
        """
        return await self._request(_e.RWUSD_GET_QUOTA, **params)

    async def rwusd_get_rate_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.YieldRates:
        """Past yearly rates that RWUSD paid, newest first.

        GET /sapi/v1/rwusd/history/rateHistory (signed, USER_DATA, weight 150)

        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 6 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: YieldRates
        """
        return await self._request(
            _e.RWUSD_GET_RATE_HISTORY,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    async def rwusd_get_redemption_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.YieldRedemptions:
        """Your RWUSD redemptions, with fee, amount received and arrival time.

        GET /sapi/v1/rwusd/history/redemptionHistory (signed, USER_DATA, weight 150)

        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 6 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: YieldRedemptions
        """
        return await self._request(
            _e.RWUSD_GET_REDEMPTION_HISTORY,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    async def rwusd_get_rewards_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.RwusdRewards:
        """Rewards paid on your RWUSD, with the holding and the yearly rate behind each.

        GET /sapi/v1/rwusd/history/rewardsHistory (signed, USER_DATA, weight 150)

        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 6 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: RwusdRewards
        """
        return await self._request(
            _e.RWUSD_GET_REWARDS_HISTORY,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    async def rwusd_get_subscription_history(
        self,
        *,
        asset: e.YieldPaymentAssetLike | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.YieldSubscriptions:
        """Your RWUSD purchases, with what was paid and received.

        GET /sapi/v1/rwusd/history/subscriptionHistory (signed, USER_DATA, weight 150)

        :param asset: Only those paid with this asset. USDC or USDT.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 6 months after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: YieldSubscriptions
        """
        return await self._request(
            _e.RWUSD_GET_SUBSCRIPTION_HISTORY,
            asset=asset,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    async def rwusd_redeem(
        self, *, amount: Number, type: e.YieldRedemptionTypeLike, **params: Any
    ) -> t.YieldRedeemed:
        """Turns RWUSD back into USDC in the spot wallet, at once (FAST) or after a wait.

        POST /sapi/v1/rwusd/redeem (signed, TRADE, weight 150)

        :param amount: How much RWUSD.
        :param type: FAST or STANDARD.
        :returns: YieldRedeemed
        """
        return await self._request(_e.RWUSD_REDEEM, amount=amount, type=type, **params)

    async def rwusd_subscribe(
        self, *, asset: e.YieldPaymentAssetLike, amount: Number, **params: Any
    ) -> t.RwusdSubscribed:
        """Buys RWUSD with USDT or USDC from the spot wallet.

        POST /sapi/v1/rwusd/subscribe (signed, TRADE, weight 150)

        :param asset: What to pay with. USDC or USDT.
        :param amount: How much to pay, in asset.
        :returns: RwusdSubscribed
        """
        return await self._request(_e.RWUSD_SUBSCRIBE, asset=asset, amount=amount, **params)

    async def simple_earn_get_flexible_collateral_history(
        self,
        *,
        productId: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.FlexibleCollaterals:
        """Flexible holdings that were pledged as loan collateral or released.

        GET /sapi/v1/simple-earn/flexible/history/collateralRecord (signed, USER_DATA, weight 1)

        :param productId: Only this product.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 30 days after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: FlexibleCollaterals
        """
        return await self._request(
            _e.SIMPLE_EARN_GET_FLEXIBLE_COLLATERAL_HISTORY,
            productId=productId,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    async def simple_earn_get_flexible_left_quota(
        self, *, productId: str, **params: Any
    ) -> t.PersonalLeftQuota:
        """How much you may still put into one flexible product.

        GET /sapi/v1/simple-earn/flexible/personalLeftQuota (signed, USER_DATA, weight 150)

        :param productId: Id of the flexible product, e.g. USDT001.
        :returns: PersonalLeftQuota
        """
        return await self._request(
            _e.SIMPLE_EARN_GET_FLEXIBLE_LEFT_QUOTA, productId=productId, **params
        )

    async def simple_earn_get_flexible_rate_history(
        self,
        *,
        productId: str,
        aprPeriod: Literal["DAY", "YEAR"] | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.FlexibleRates:
        """Past yearly rates of one flexible product.

        GET /sapi/v1/simple-earn/flexible/history/rateHistory (signed, USER_DATA, weight 150)

        :param productId: Id of the flexible product, e.g. USDT001.
        :param aprPeriod: Period of the rate. DAY or YEAR.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, a year after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: FlexibleRates
        """
        return await self._request(
            _e.SIMPLE_EARN_GET_FLEXIBLE_RATE_HISTORY,
            productId=productId,
            aprPeriod=aprPeriod,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    async def simple_earn_get_flexible_redemption_history(
        self,
        *,
        productId: str | None = None,
        redeemId: str | None = None,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.FlexibleRedemptions:
        """Redemptions of your flexible products, with amount and destination wallet.

        GET /sapi/v1/simple-earn/flexible/history/redemptionRecord (signed, USER_DATA, weight 150)

        :param productId: Only this product.
        :param redeemId: Only this redemption.
        :param asset: Only this asset.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 30 days after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: FlexibleRedemptions
        """
        return await self._request(
            _e.SIMPLE_EARN_GET_FLEXIBLE_REDEMPTION_HISTORY,
            productId=productId,
            redeemId=redeemId,
            asset=asset,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    margin_v1_get_simple_earn_flexible_history_redemption_record = (
        simple_earn_get_flexible_redemption_history
    )

    async def simple_earn_get_flexible_rewards_history(
        self,
        *,
        productId: str | None = None,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        type: e.FlexibleRewardTypeLike | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.FlexibleRewards:
        """Rewards paid on your flexible products, by kind (bonus, real-time, historical).

        GET /sapi/v1/simple-earn/flexible/history/rewardsRecord (signed, USER_DATA, weight 150)

        :param productId: Only this product.
        :param asset: Only this asset.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 30 days after startTime at most (Unix ms).
        :param type: Only rewards of this kind. BONUS, REALTIME, REWARDS or ALL. Default ALL.
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: FlexibleRewards
        """
        return await self._request(
            _e.SIMPLE_EARN_GET_FLEXIBLE_REWARDS_HISTORY,
            productId=productId,
            asset=asset,
            startTime=startTime,
            endTime=endTime,
            type=type,
            current=current,
            size=size,
            **params,
        )

    async def simple_earn_get_flexible_subscription_history(
        self,
        *,
        productId: str | None = None,
        purchaseId: str | None = None,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.FlexibleSubscriptions:
        """Your purchases of flexible products, with the wallets they were paid from.

        GET /sapi/v1/simple-earn/flexible/history/subscriptionRecord (signed, USER_DATA, weight 150)

        :param productId: Only this product.
        :param purchaseId: Only this purchase.
        :param asset: Only this asset.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 30 days after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: FlexibleSubscriptions
        """
        return await self._request(
            _e.SIMPLE_EARN_GET_FLEXIBLE_SUBSCRIPTION_HISTORY,
            productId=productId,
            purchaseId=purchaseId,
            asset=asset,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    margin_v1_get_simple_earn_flexible_history_subscription_record = (
        simple_earn_get_flexible_subscription_history
    )

    async def simple_earn_get_flexible_subscription_preview(
        self, *, productId: str, amount: Number, **params: Any
    ) -> t.FlexibleSubscriptionPreview:
        """Daily rewards that a flexible product would give for an amount; nothing is bought.

        GET /sapi/v1/simple-earn/flexible/subscriptionPreview (signed, USER_DATA, weight 150)

        :param productId: Id of the flexible product, e.g. USDT001.
        :param amount: How much of the asset.
        :returns: FlexibleSubscriptionPreview
        """
        return await self._request(
            _e.SIMPLE_EARN_GET_FLEXIBLE_SUBSCRIPTION_PREVIEW,
            productId=productId,
            amount=amount,
            **params,
        )

    async def simple_earn_get_locked_left_quota(
        self, *, projectId: str, **params: Any
    ) -> t.PersonalLeftQuota:
        """How much you may still put into one locked product.

        GET /sapi/v1/simple-earn/locked/personalLeftQuota (signed, USER_DATA, weight 150)

        :param projectId: Id of the locked product, e.g. Axs*90.
        :returns: PersonalLeftQuota
        """
        return await self._request(
            _e.SIMPLE_EARN_GET_LOCKED_LEFT_QUOTA, projectId=projectId, **params
        )

    async def simple_earn_get_locked_redemption_history(
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
    ) -> t.LockedRedemptions:
        """Redemptions of your locked products, with amount, rewards and delivery date.

        GET /sapi/v1/simple-earn/locked/history/redemptionRecord (signed, USER_DATA, weight 150)

        :param positionId: Only this position.
        :param redeemId: Only this redemption.
        :param asset: Only this asset.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 30 days after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: LockedRedemptions
        """
        return await self._request(
            _e.SIMPLE_EARN_GET_LOCKED_REDEMPTION_HISTORY,
            positionId=positionId,
            redeemId=redeemId,
            asset=asset,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    margin_v1_get_simple_earn_locked_history_redemption_record = (
        simple_earn_get_locked_redemption_history
    )

    async def simple_earn_get_locked_rewards_history(
        self,
        *,
        positionId: str | None = None,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.LockedRewards:
        """Rewards paid on your locked products.

        GET /sapi/v1/simple-earn/locked/history/rewardsRecord (signed, USER_DATA, weight 150)

        :param positionId: Only this position.
        :param asset: Only this asset.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 30 days after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: LockedRewards
        """
        return await self._request(
            _e.SIMPLE_EARN_GET_LOCKED_REWARDS_HISTORY,
            positionId=positionId,
            asset=asset,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    async def simple_earn_get_locked_subscription_history(
        self,
        *,
        purchaseId: str | None = None,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.LockedSubscriptions:
        """Your purchases of locked products, with lock period and source wallet.

        GET /sapi/v1/simple-earn/locked/history/subscriptionRecord (signed, USER_DATA, weight 150)

        :param purchaseId: Only this purchase.
        :param asset: Only this asset.
        :param startTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, 30 days after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: LockedSubscriptions
        """
        return await self._request(
            _e.SIMPLE_EARN_GET_LOCKED_SUBSCRIPTION_HISTORY,
            purchaseId=purchaseId,
            asset=asset,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    margin_v1_get_simple_earn_locked_history_subscription_record = (
        simple_earn_get_locked_subscription_history
    )

    async def simple_earn_get_locked_subscription_preview(
        self, *, projectId: str, amount: Number, autoSubscribe: bool | None = None, **params: Any
    ) -> list[t.LockedSubscriptionPreview]:
        """Rewards and dates that a locked product would give for an amount; nothing is bought.

        GET /sapi/v1/simple-earn/locked/subscriptionPreview (signed, USER_DATA, weight 150)

        :param projectId: Id of the locked product, e.g. Axs*90.
        :param amount: How much of the asset.
        :param autoSubscribe: Put idle balance, or what a term frees, back in by itself. Default
            true.
        :returns: list of LockedSubscriptionPreview
        """
        return await self._request(
            _e.SIMPLE_EARN_GET_LOCKED_SUBSCRIPTION_PREVIEW,
            projectId=projectId,
            amount=amount,
            autoSubscribe=autoSubscribe,
            **params,
        )

    async def simple_earn_set_flexible_auto_subscribe(
        self, *, productId: str, autoSubscribe: bool, **params: Any
    ) -> t.Success:
        """Turns on or off that idle balance goes into a flexible product by itself.

        POST /sapi/v1/simple-earn/flexible/setAutoSubscribe (signed, USER_DATA, weight 150)

        :param productId: Id of the flexible product, e.g. USDT001.
        :param autoSubscribe: Put idle balance, or what a term frees, back in by itself.
        :returns: Success
        """
        return await self._request(
            _e.SIMPLE_EARN_SET_FLEXIBLE_AUTO_SUBSCRIBE,
            productId=productId,
            autoSubscribe=autoSubscribe,
            **params,
        )

    async def simple_earn_set_locked_auto_subscribe(
        self, *, positionId: str, autoSubscribe: bool, **params: Any
    ) -> t.Success:
        """Turns on or off that a locked position is renewed when it ends.

        POST /sapi/v1/simple-earn/locked/setAutoSubscribe (signed, USER_DATA, weight 150)

        :param positionId: Id of the locked position.
        :param autoSubscribe: Put idle balance, or what a term frees, back in by itself.
        :returns: Success
        """
        return await self._request(
            _e.SIMPLE_EARN_SET_LOCKED_AUTO_SUBSCRIBE,
            positionId=positionId,
            autoSubscribe=autoSubscribe,
            **params,
        )

    async def simple_earn_set_locked_redeem_option(
        self, *, positionId: str, redeemTo: e.RedeemToLike, **params: Any
    ) -> t.Success:
        """Chooses where a locked position goes at its end, spot wallet or a flexible product.

        POST /sapi/v1/simple-earn/locked/setRedeemOption (signed, USER_DATA, weight 50)

        :param positionId: Id of the locked position.
        :param redeemTo: Where the amount goes when the term ends without a renewal. SPOT or
            FLEXIBLE.
        :returns: Success
        """
        return await self._request(
            _e.SIMPLE_EARN_SET_LOCKED_REDEEM_OPTION,
            positionId=positionId,
            redeemTo=redeemTo,
            **params,
        )

    margin_v1_post_simple_earn_locked_set_redeem_option = simple_earn_set_locked_redeem_option

    async def subscribe_simple_earn_flexible_product(
        self,
        *,
        productId: str,
        amount: Number,
        autoSubscribe: bool | None = None,
        sourceAccount: e.SourceAccountLike | None = None,
        **params: Any,
    ) -> t.FlexibleSubscribed:
        """Puts an amount into a flexible product, which can be redeemed at any time.

        POST /sapi/v1/simple-earn/flexible/subscribe (signed, TRADE, weight 1)

        :param productId: Id of the flexible product, e.g. USDT001.
        :param amount: How much of the asset.
        :param autoSubscribe: Put idle balance, or what a term frees, back in by itself. Default
            true.
        :param sourceAccount: Wallet to pay from; FUND is the funding wallet. SPOT, FUND or ALL.
            Default SPOT.
        :returns: FlexibleSubscribed
        """
        return await self._request(
            _e.SUBSCRIBE_SIMPLE_EARN_FLEXIBLE_PRODUCT,
            productId=productId,
            amount=amount,
            autoSubscribe=autoSubscribe,
            sourceAccount=sourceAccount,
            **params,
        )

    async def subscribe_simple_earn_locked_product(
        self,
        *,
        projectId: str,
        amount: Number,
        autoSubscribe: bool | None = None,
        sourceAccount: e.SourceAccountLike | None = None,
        redeemTo: e.RedeemToLike | None = None,
        **params: Any,
    ) -> t.LockedSubscribed:
        """Puts an amount into a locked product for its whole term.

        POST /sapi/v1/simple-earn/locked/subscribe (signed, TRADE, weight 1)

        :param projectId: Id of the locked product, e.g. Axs*90.
        :param amount: How much of the asset.
        :param autoSubscribe: Put idle balance, or what a term frees, back in by itself. Default
            false.
        :param sourceAccount: Wallet to pay from; FUND is the funding wallet. SPOT, FUND or ALL.
            Default SPOT.
        :param redeemTo: Where the amount goes when the term ends without a renewal. SPOT or
            FLEXIBLE. Default SPOT.
        :returns: LockedSubscribed
        """
        return await self._request(
            _e.SUBSCRIBE_SIMPLE_EARN_LOCKED_PRODUCT,
            projectId=projectId,
            amount=amount,
            autoSubscribe=autoSubscribe,
            sourceAccount=sourceAccount,
            redeemTo=redeemTo,
            **params,
        )

    async def yield_arena_get_activities(
        self, *, lang: str | None = None, **params: Any
    ) -> t.YieldArenaActivities:
        """Running Yield Arena campaigns, with reward pool in USD and dates.

        GET /sapi/v1/earn/arena/activities (signed, USER_DATA, weight 150)

        :param lang: Language of titles and descriptions, e.g. zh-CN. Default en, sent as a header.
        :returns: YieldArenaActivities
        """
        return await self._request(_e.YIELD_ARENA_GET_ACTIVITIES, lang=lang, **params)

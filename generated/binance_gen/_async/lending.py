# Generated from spec/lending/ by "make generate"; do not edit.
"""Savings and Auto-Invest: methods of the async client."""

from __future__ import annotations

from typing import Any

from .._endpoints import lending as _e
from ..runtime.http_async import AsyncClientBase


class LendingMixin(AsyncClientBase):
    """Savings and Auto-Invest.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def change_fixed_activity_to_daily_position(self, **params: Any) -> Any:
        """Turned fixed savings or an activity into flexible savings.

        Deprecated by Binance; use :meth:`subscribe_simple_earn_flexible_product`. Fixed savings and
        activities have ended.

        POST /sapi/v1/lending/positionChanged (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.CHANGE_FIXED_ACTIVITY_TO_DAILY_POSITION, **params)

    async def get_fixed_activity_project_list(self, **params: Any) -> Any:
        """Fixed savings and activities that were on offer.

        Deprecated by Binance; use :meth:`get_simple_earn_locked_product_list`. Fixed savings and
        activities have ended.

        GET /sapi/v1/lending/project/list (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.GET_FIXED_ACTIVITY_PROJECT_LIST, **params)

    async def margin_v1_get_lending_auto_invest_all_asset(self, **params: Any) -> Any:
        """Assets that Auto-Invest pays with and those that it buys.

        Deprecated by Binance. Auto-Invest is in no documentation any more.

        GET /sapi/v1/lending/auto-invest/all/asset (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_GET_LENDING_AUTO_INVEST_ALL_ASSET, **params)

    async def margin_v1_get_lending_auto_invest_history_list(self, **params: Any) -> Any:
        """Purchases of your Auto-Invest plans.

        Deprecated by Binance. Auto-Invest is in no documentation any more.

        GET /sapi/v1/lending/auto-invest/history/list (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_GET_LENDING_AUTO_INVEST_HISTORY_LIST, **params)

    async def margin_v1_get_lending_auto_invest_index_info(self, **params: Any) -> Any:
        """Assets and weights of an index that Auto-Invest follows.

        Deprecated by Binance. Auto-Invest is in no documentation any more.

        GET /sapi/v1/lending/auto-invest/index/info (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_GET_LENDING_AUTO_INVEST_INDEX_INFO, **params)

    async def margin_v1_get_lending_auto_invest_index_user_summary(self, **params: Any) -> Any:
        """Your holdings in an index-linked plan.

        Deprecated by Binance. Auto-Invest is in no documentation any more.

        GET /sapi/v1/lending/auto-invest/index/user-summary (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(
            _e.MARGIN_V1_GET_LENDING_AUTO_INVEST_INDEX_USER_SUMMARY, **params
        )

    async def margin_v1_get_lending_auto_invest_one_off_status(self, **params: Any) -> Any:
        """State of a one-time purchase by Auto-Invest.

        Deprecated by Binance. Auto-Invest is in no documentation any more.

        GET /sapi/v1/lending/auto-invest/one-off/status (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_GET_LENDING_AUTO_INVEST_ONE_OFF_STATUS, **params)

    async def margin_v1_get_lending_auto_invest_plan_id(self, **params: Any) -> Any:
        """Holdings and settings of one Auto-Invest plan.

        Deprecated by Binance. Auto-Invest is in no documentation any more.

        GET /sapi/v1/lending/auto-invest/plan/id (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_GET_LENDING_AUTO_INVEST_PLAN_ID, **params)

    async def margin_v1_get_lending_auto_invest_plan_list(self, **params: Any) -> Any:
        """Your Auto-Invest plans.

        Deprecated by Binance. Auto-Invest is in no documentation any more.

        GET /sapi/v1/lending/auto-invest/plan/list (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_GET_LENDING_AUTO_INVEST_PLAN_LIST, **params)

    async def margin_v1_get_lending_auto_invest_rebalance_history(self, **params: Any) -> Any:
        """How an index-linked plan was rebalanced.

        Deprecated by Binance. Auto-Invest is in no documentation any more.

        GET /sapi/v1/lending/auto-invest/rebalance/history (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_GET_LENDING_AUTO_INVEST_REBALANCE_HISTORY, **params)

    async def margin_v1_get_lending_auto_invest_redeem_history(self, **params: Any) -> Any:
        """Redemptions of your index-linked plans.

        Deprecated by Binance. Auto-Invest is in no documentation any more.

        GET /sapi/v1/lending/auto-invest/redeem/history (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_GET_LENDING_AUTO_INVEST_REDEEM_HISTORY, **params)

    async def margin_v1_get_lending_auto_invest_source_asset_list(self, **params: Any) -> Any:
        """Assets that an Auto-Invest plan can pay with.

        Deprecated by Binance. Auto-Invest is in no documentation any more.

        GET /sapi/v1/lending/auto-invest/source-asset/list (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_GET_LENDING_AUTO_INVEST_SOURCE_ASSET_LIST, **params)

    async def margin_v1_get_lending_auto_invest_target_asset_list(self, **params: Any) -> Any:
        """Assets that an Auto-Invest plan can buy.

        Deprecated by Binance. Auto-Invest is in no documentation any more.

        GET /sapi/v1/lending/auto-invest/target-asset/list (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_GET_LENDING_AUTO_INVEST_TARGET_ASSET_LIST, **params)

    async def margin_v1_get_lending_auto_invest_target_asset_roi_list(self, **params: Any) -> Any:
        """What regular purchases of an asset would have returned over the years.

        Deprecated by Binance. Auto-Invest is in no documentation any more.

        GET /sapi/v1/lending/auto-invest/target-asset/roi/list (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(
            _e.MARGIN_V1_GET_LENDING_AUTO_INVEST_TARGET_ASSET_ROI_LIST, **params
        )

    async def margin_v1_post_lending_auto_invest_one_off(self, **params: Any) -> Any:
        """Bought once by the settings of an Auto-Invest plan.

        Deprecated by Binance. Auto-Invest is in no documentation any more.

        POST /sapi/v1/lending/auto-invest/one-off (signed, TRADE, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_POST_LENDING_AUTO_INVEST_ONE_OFF, **params)

    async def margin_v1_post_lending_auto_invest_plan_add(self, **params: Any) -> Any:
        """Created an Auto-Invest plan.

        Deprecated by Binance. Auto-Invest is in no documentation any more.

        POST /sapi/v1/lending/auto-invest/plan/add (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_POST_LENDING_AUTO_INVEST_PLAN_ADD, **params)

    async def margin_v1_post_lending_auto_invest_plan_edit_status(self, **params: Any) -> Any:
        """Paused, resumed or ended an Auto-Invest plan.

        Deprecated by Binance. Auto-Invest is in no documentation any more.

        POST /sapi/v1/lending/auto-invest/plan/edit-status (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_POST_LENDING_AUTO_INVEST_PLAN_EDIT_STATUS, **params)

    async def margin_v1_post_lending_auto_invest_redeem(self, **params: Any) -> Any:
        """Sold part of the holdings of an index-linked plan.

        Deprecated by Binance. Auto-Invest is in no documentation any more.

        POST /sapi/v1/lending/auto-invest/redeem (signed, TRADE, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_POST_LENDING_AUTO_INVEST_REDEEM, **params)

    async def margin_v1_post_lending_customized_fixed_purchase(self, **params: Any) -> Any:
        """Put lots into fixed savings or an activity.

        Deprecated by Binance; use :meth:`subscribe_simple_earn_locked_product`. Fixed savings and
        activities have ended.

        POST /sapi/v1/lending/customizedFixed/purchase (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_POST_LENDING_CUSTOMIZED_FIXED_PURCHASE, **params)

    async def margin_v1_post_lending_daily_purchase(self, **params: Any) -> Any:
        """Put an amount into flexible savings.

        Deprecated by Binance and switched off on 2023-06-22; use
        :meth:`subscribe_simple_earn_flexible_product`. Simple Earn took the place of savings.

        POST /sapi/v1/lending/daily/purchase (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_POST_LENDING_DAILY_PURCHASE, **params)

    async def margin_v1_post_lending_daily_redeem(self, **params: Any) -> Any:
        """Took an amount out of flexible savings.

        Deprecated by Binance and switched off on 2023-06-22; use
        :meth:`redeem_simple_earn_flexible_product`. Simple Earn took the place of savings.

        POST /sapi/v1/lending/daily/redeem (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return await self._request(_e.MARGIN_V1_POST_LENDING_DAILY_REDEEM, **params)

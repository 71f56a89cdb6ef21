# Generated from spec/dual_investment/ by "make generate"; do not edit.
"""Dual Investment: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import dual_investment as _e
from ..runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from .. import enums as e
    from ..runtime.encoding import Number
    from ..types import dual_investment as t


class DualInvestmentMixin(AsyncClientBase):
    """Dual Investment.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def dual_investment_change_auto_compound(
        self, *, positionId: str, autoCompoundPlan: e.AutoCompoundPlanLike, **params: Any
    ) -> t.AutoCompoundChanged:
        """Sets how a position is reinvested when it settles, or that it is not.

        Deprecated by Binance. Binance documents reinvestment no more (October 2026).

        POST /sapi/v1/dci/product/auto_compound/edit-status (signed, USER_DATA, weight 1)

        :param positionId: Id of the position.
        :param autoCompoundPlan: What happens when it settles. NONE, STANDARD or ADVANCED.
        :returns: AutoCompoundChanged
        """
        return await self._request(
            _e.DUAL_INVESTMENT_CHANGE_AUTO_COMPOUND,
            positionId=positionId,
            autoCompoundPlan=autoCompoundPlan,
            **params,
        )

    margin_v1_post_dci_product_auto_compound_edit_status = dual_investment_change_auto_compound

    async def dual_investment_get_account(self, **params: Any) -> t.DualInvestmentAccount:
        """Total value of your Dual Investment positions in BTC and USDT.

        GET /sapi/v1/dci/product/accounts (signed, USER_DATA, weight 1)

        :returns: DualInvestmentAccount
        """
        return await self._request(_e.DUAL_INVESTMENT_GET_ACCOUNT, **params)

    margin_v1_get_dci_product_accounts = dual_investment_get_account

    async def dual_investment_get_positions(
        self,
        *,
        status: e.DualInvestmentStatusLike | None = None,
        pageSize: int | None = None,
        pageIndex: int | None = None,
        **params: Any,
    ) -> t.DualInvestmentPositions:
        """Your Dual Investment positions, of all states or of one.

        GET /sapi/v1/dci/product/positions (signed, USER_DATA, weight 1)

        :param status: Only positions in this state. PENDING, PURCHASE_SUCCESS, SETTLED,
            PURCHASE_FAIL, REFUNDING, REFUND_SUCCESS or SETTLING.
        :param pageSize: How many items on a page. Default 100, min 1, max 100.
        :param pageIndex: Page, from 1.
        :returns: DualInvestmentPositions
        """
        return await self._request(
            _e.DUAL_INVESTMENT_GET_POSITIONS,
            status=status,
            pageSize=pageSize,
            pageIndex=pageIndex,
            **params,
        )

    margin_v1_get_dci_product_positions = dual_investment_get_positions

    async def dual_investment_get_product_list(
        self,
        *,
        optionType: e.DualInvestmentTypeLike,
        exercisedCoin: str,
        investCoin: str,
        pageSize: int | None = None,
        pageIndex: int | None = None,
        **params: Any,
    ) -> t.DualInvestmentProducts:
        """Products to buy low (PUT) or sell high (CALL), with strike price, settle date, APR.

        GET /sapi/v1/dci/product/list (no key, weight 1)

        :param optionType: CALL or PUT.
        :param exercisedCoin: Asset to get at the strike price, e.g. USDT for CALL.
        :param investCoin: Asset to invest, e.g. BNB for CALL.
        :param pageSize: How many items on a page. Default 100, min 1, max 100.
        :param pageIndex: Page, from 1.
        :returns: DualInvestmentProducts
        """
        return await self._request(
            _e.DUAL_INVESTMENT_GET_PRODUCT_LIST,
            optionType=optionType,
            exercisedCoin=exercisedCoin,
            investCoin=investCoin,
            pageSize=pageSize,
            pageIndex=pageIndex,
            **params,
        )

    margin_v1_get_dci_product_list = dual_investment_get_product_list

    async def dual_investment_subscribe_product(
        self,
        *,
        id: str,
        orderId: str,
        depositAmount: Number,
        autoCompoundPlan: e.AutoCompoundPlanLike | None = None,
        **params: Any,
    ) -> t.DualInvestmentSubscribed:
        """Puts an amount into a Dual Investment product until its settle date.

        POST /sapi/v1/dci/product/subscribe (signed, USER_DATA, weight 1)

        :param id: Id of the product, from the list.
        :param orderId: The orderId beside it, from the list.
        :param depositAmount: How much of investCoin.
        :param autoCompoundPlan: What happens when it settles. NONE, STANDARD or ADVANCED.
        :returns: DualInvestmentSubscribed
        """
        return await self._request(
            _e.DUAL_INVESTMENT_SUBSCRIBE_PRODUCT,
            id=id,
            orderId=orderId,
            depositAmount=depositAmount,
            autoCompoundPlan=autoCompoundPlan,
            **params,
        )

    margin_v1_post_dci_product_subscribe = dual_investment_subscribe_product

# Generated from spec/crypto_loan/ by "make generate"; do not edit.
"""Crypto loans: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import crypto_loan as _e
from ..runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from typing import Literal

    from .. import enums as e
    from ..runtime.encoding import Number
    from ..types import crypto_loan as t


class CryptoLoanMixin(SyncClient):
    """Crypto loans.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def crypto_loan_adjust_flexible_ltv(
        self,
        *,
        loanCoin: str,
        collateralCoin: str,
        adjustmentAmount: Number,
        direction: e.LtvDirectionLike,
        **params: Any,
    ) -> t.FlexibleLtvAdjusted:
        """Adds or takes back collateral of a flexible loan, which changes its loan-to-value.

        POST /sapi/v2/loan/flexible/adjust/ltv (signed, TRADE, weight 6000 of the account)

        :param loanCoin: Coin that is lent, e.g. USDT.
        :param collateralCoin: Coin that serves as collateral, e.g. BTC.
        :param adjustmentAmount: How much collateral.
        :param direction: ADDITIONAL or REDUCED.
        :returns: FlexibleLtvAdjusted
        """
        return self._request(
            _e.CRYPTO_LOAN_ADJUST_FLEXIBLE_LTV,
            loanCoin=loanCoin,
            collateralCoin=collateralCoin,
            adjustmentAmount=adjustmentAmount,
            direction=direction,
            **params,
        )

    margin_v2_post_loan_flexible_adjust_ltv = crypto_loan_adjust_flexible_ltv

    def crypto_loan_borrow_flexible(
        self,
        *,
        loanCoin: str,
        collateralCoin: str,
        loanAmount: Number | None = None,
        collateralAmount: Number | None = None,
        **params: Any,
    ) -> t.FlexibleBorrowed:
        """Takes a flexible-rate loan against collateral; give either amount, or both.

        POST /sapi/v2/loan/flexible/borrow (signed, TRADE, weight 6000)

        - Needs one of loanAmount or collateralAmount.

        :param loanCoin: Coin that is lent, e.g. USDT.
        :param collateralCoin: Coin that serves as collateral, e.g. BTC.
        :param loanAmount: How much to borrow.
        :param collateralAmount: How much collateral to give.
        :returns: FlexibleBorrowed
        """
        return self._request(
            _e.CRYPTO_LOAN_BORROW_FLEXIBLE,
            loanCoin=loanCoin,
            collateralCoin=collateralCoin,
            loanAmount=loanAmount,
            collateralAmount=collateralAmount,
            **params,
        )

    margin_v2_post_loan_flexible_borrow = crypto_loan_borrow_flexible

    def crypto_loan_get_borrow_history(
        self,
        *,
        orderId: int | None = None,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.Borrows:
        """Fixed-term loans that you took, with hourly rate, term and collateral.

        Deprecated by Binance; use :meth:`crypto_loan_get_flexible_borrow_history`. Of fixed-term
        loans, which Binance documents no more (October 2026).

        GET /sapi/v1/loan/borrow/history (signed, USER_DATA, weight 400)

        :param orderId: Only this loan.
        :param loanCoin: Only loans of this coin.
        :param collateralCoin: Only loans against this coin.
        :param startTime: From this time, inclusive (Unix ms); 90 days ago when absent.
        :param endTime: Up to this time, 180 days after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1, max 1000.
        :param limit: How many items at most. Default 10, max 100.
        :returns: Borrows
        """
        return self._request(
            _e.CRYPTO_LOAN_GET_BORROW_HISTORY,
            orderId=orderId,
            loanCoin=loanCoin,
            collateralCoin=collateralCoin,
            startTime=startTime,
            endTime=endTime,
            current=current,
            limit=limit,
            **params,
        )

    margin_v1_get_loan_borrow_history = crypto_loan_get_borrow_history

    def crypto_loan_get_flexible_borrow_history(
        self,
        *,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.FlexibleBorrows:
        """Flexible loans that you took, with the initial debt and collateral.

        GET /sapi/v2/loan/flexible/borrow/history (signed, USER_DATA, weight 400)

        :param loanCoin: Only loans of this coin.
        :param collateralCoin: Only loans against this coin.
        :param startTime: From this time, inclusive (Unix ms); 90 days ago when absent.
        :param endTime: Up to this time, 180 days after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1, max 1000.
        :param limit: How many items at most. Default 10, max 100.
        :returns: FlexibleBorrows
        """
        return self._request(
            _e.CRYPTO_LOAN_GET_FLEXIBLE_BORROW_HISTORY,
            loanCoin=loanCoin,
            collateralCoin=collateralCoin,
            startTime=startTime,
            endTime=endTime,
            current=current,
            limit=limit,
            **params,
        )

    margin_v2_get_loan_flexible_borrow_history = crypto_loan_get_flexible_borrow_history

    def crypto_loan_get_flexible_collateral_assets(
        self, *, collateralCoin: str | None = None, **params: Any
    ) -> t.FlexibleCollateralAssets:
        """Collateral coins for flexible loans, with LTV thresholds and the limit in USD.

        GET /sapi/v2/loan/flexible/collateral/data (signed, USER_DATA, weight 400)

        :param collateralCoin: Only this coin.
        :returns: FlexibleCollateralAssets
        """
        return self._request(
            _e.CRYPTO_LOAN_GET_FLEXIBLE_COLLATERAL_ASSETS, collateralCoin=collateralCoin, **params
        )

    margin_v2_get_loan_flexible_collateral_data = crypto_loan_get_flexible_collateral_assets

    def crypto_loan_get_flexible_collateral_repay_rate(
        self, *, loanCoin: str, collateralCoin: str, **params: Any
    ) -> t.CollateralRepayRate:
        """Rate between collateral and loan coin that a repayment from collateral gets now.

        GET /sapi/v2/loan/flexible/repay/rate (signed, USER_DATA, weight 6000)

        :param loanCoin: Coin that is lent, e.g. USDT.
        :param collateralCoin: Coin that serves as collateral, e.g. BTC.
        :returns: CollateralRepayRate
        """
        return self._request(
            _e.CRYPTO_LOAN_GET_FLEXIBLE_COLLATERAL_REPAY_RATE,
            loanCoin=loanCoin,
            collateralCoin=collateralCoin,
            **params,
        )

    margin_v2_get_loan_flexible_repay_rate = crypto_loan_get_flexible_collateral_repay_rate

    def crypto_loan_get_flexible_interest_rate_history(
        self,
        *,
        coin: str,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.FlexibleInterestRates:
        """Past yearly interest rates of one coin lent at a flexible rate.

        GET /sapi/v2/loan/interestRateHistory (signed, USER_DATA, weight 400)

        :param coin: Coin that is lent, e.g. USDT.
        :param startTime: From this time, inclusive (Unix ms); 90 days ago when absent.
        :param endTime: Up to this time, 90 days after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1, max 1000.
        :param limit: How many items at most. Default 10, max 100.
        :returns: FlexibleInterestRates
        """
        return self._request(
            _e.CRYPTO_LOAN_GET_FLEXIBLE_INTEREST_RATE_HISTORY,
            coin=coin,
            startTime=startTime,
            endTime=endTime,
            current=current,
            limit=limit,
            **params,
        )

    def crypto_loan_get_flexible_liquidation_history(
        self,
        *,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.FlexibleLiquidations:
        """Liquidations of your flexible loans, with debt, collateral sold and fee.

        GET /sapi/v2/loan/flexible/liquidation/history (signed, USER_DATA, weight 400)

        :param loanCoin: Only loans of this coin.
        :param collateralCoin: Only loans against this coin.
        :param startTime: From this time, inclusive (Unix ms); 90 days ago when absent.
        :param endTime: Up to this time, 180 days after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1, max 1000.
        :param limit: How many items at most. Default 10, max 100.
        :returns: FlexibleLiquidations
        """
        return self._request(
            _e.CRYPTO_LOAN_GET_FLEXIBLE_LIQUIDATION_HISTORY,
            loanCoin=loanCoin,
            collateralCoin=collateralCoin,
            startTime=startTime,
            endTime=endTime,
            current=current,
            limit=limit,
            **params,
        )

    def crypto_loan_get_flexible_loanable_assets(
        self, *, loanCoin: str | None = None, **params: Any
    ) -> t.FlexibleLoanableAssets:
        """Coins to borrow at a flexible rate, with the rate and the limits in USD.

        GET /sapi/v2/loan/flexible/loanable/data (signed, USER_DATA, weight 400)

        :param loanCoin: Only this coin.
        :returns: FlexibleLoanableAssets
        """
        return self._request(
            _e.CRYPTO_LOAN_GET_FLEXIBLE_LOANABLE_ASSETS, loanCoin=loanCoin, **params
        )

    margin_v2_get_loan_flexible_loanable_data = crypto_loan_get_flexible_loanable_assets

    def crypto_loan_get_flexible_ltv_adjustment_history(
        self,
        *,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.FlexibleLtvAdjustments:
        """Collateral that you added to or took from flexible loans, with LTV before and after.

        GET /sapi/v2/loan/flexible/ltv/adjustment/history (signed, USER_DATA, weight 400 of the
        account)

        :param loanCoin: Only loans of this coin.
        :param collateralCoin: Only loans against this coin.
        :param startTime: From this time, inclusive (Unix ms); 90 days ago when absent.
        :param endTime: Up to this time, 180 days after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1, max 1000.
        :param limit: How many items at most. Default 10, max 100.
        :returns: FlexibleLtvAdjustments
        """
        return self._request(
            _e.CRYPTO_LOAN_GET_FLEXIBLE_LTV_ADJUSTMENT_HISTORY,
            loanCoin=loanCoin,
            collateralCoin=collateralCoin,
            startTime=startTime,
            endTime=endTime,
            current=current,
            limit=limit,
            **params,
        )

    margin_v2_get_loan_flexible_ltv_adjustment_history = (
        crypto_loan_get_flexible_ltv_adjustment_history
    )

    def crypto_loan_get_flexible_ongoing_orders(
        self,
        *,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.FlexibleLoans:
        """Your open flexible loans, with debt, collateral and current LTV.

        GET /sapi/v2/loan/flexible/ongoing/orders (signed, USER_DATA, weight 300)

        :param loanCoin: Only loans of this coin.
        :param collateralCoin: Only loans against this coin.
        :param current: Page, from 1. Default 1, min 1, max 1000.
        :param limit: How many items at most. Default 10, max 100.
        :returns: FlexibleLoans
        """
        return self._request(
            _e.CRYPTO_LOAN_GET_FLEXIBLE_ONGOING_ORDERS,
            loanCoin=loanCoin,
            collateralCoin=collateralCoin,
            current=current,
            limit=limit,
            **params,
        )

    margin_v2_get_loan_flexible_ongoing_orders = crypto_loan_get_flexible_ongoing_orders

    def crypto_loan_get_flexible_repay_history(
        self,
        *,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.FlexibleRepayments:
        """Repayments of your flexible loans and the collateral returned.

        GET /sapi/v2/loan/flexible/repay/history (signed, USER_DATA, weight 400)

        :param loanCoin: Only loans of this coin.
        :param collateralCoin: Only loans against this coin.
        :param startTime: From this time, inclusive (Unix ms); 90 days ago when absent.
        :param endTime: Up to this time, 180 days after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1, max 1000.
        :param limit: How many items at most. Default 10, max 100.
        :returns: FlexibleRepayments
        """
        return self._request(
            _e.CRYPTO_LOAN_GET_FLEXIBLE_REPAY_HISTORY,
            loanCoin=loanCoin,
            collateralCoin=collateralCoin,
            startTime=startTime,
            endTime=endTime,
            current=current,
            limit=limit,
            **params,
        )

    margin_v1_post_loan_flexible_repay_history = crypto_loan_get_flexible_repay_history
    margin_v2_get_loan_flexible_repay_history = crypto_loan_get_flexible_repay_history

    def crypto_loan_get_income_history(
        self,
        *,
        asset: str | None = None,
        type: e.CryptoLoanIncomeTypeLike | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.LoanIncome]:
        """Asset flows of your loans, such as borrowed, repaid, collateral added or returned.

        Deprecated by Binance. Of fixed-term loans, which Binance documents no more (October 2026).

        GET /sapi/v1/loan/income (signed, USER_DATA, weight 6000 of the account)

        :param asset: Only this asset.
        :param type: Only flows of this kind. borrowIn, collateralSpent, repayAmount,
            collateralReturn, addCollateral, removeCollateral or collateralReturnAfterLiquidation.
        :param startTime: From this time, inclusive (Unix ms); 7 days ago when absent.
        :param endTime: Up to this time, 30 days after startTime at most (Unix ms).
        :param limit: How many items at most. Default 20, max 100.
        :returns: list of LoanIncome
        """
        return self._request(
            _e.CRYPTO_LOAN_GET_INCOME_HISTORY,
            asset=asset,
            type=type,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    margin_v1_get_loan_income = crypto_loan_get_income_history

    def crypto_loan_get_ltv_adjustment_history(
        self,
        *,
        orderId: int | None = None,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.LtvAdjustments:
        """Collateral changes of your fixed-term loans, with LTV before and after.

        Deprecated by Binance; use :meth:`crypto_loan_get_flexible_ltv_adjustment_history`. Of
        fixed-term loans, which Binance documents no more (October 2026).

        GET /sapi/v1/loan/ltv/adjustment/history (signed, USER_DATA, weight 400)

        :param orderId: Only this loan.
        :param loanCoin: Only loans of this coin.
        :param collateralCoin: Only loans against this coin.
        :param startTime: From this time, inclusive (Unix ms); 90 days ago when absent.
        :param endTime: Up to this time, 180 days after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1, max 1000.
        :param limit: How many items at most. Default 10, max 100.
        :returns: LtvAdjustments
        """
        return self._request(
            _e.CRYPTO_LOAN_GET_LTV_ADJUSTMENT_HISTORY,
            orderId=orderId,
            loanCoin=loanCoin,
            collateralCoin=collateralCoin,
            startTime=startTime,
            endTime=endTime,
            current=current,
            limit=limit,
            **params,
        )

    margin_v1_get_loan_ltv_adjustment_history = crypto_loan_get_ltv_adjustment_history

    def crypto_loan_get_repay_history(
        self,
        *,
        orderId: int | None = None,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.Repayments:
        """Repayments of your fixed-term loans and the collateral used or returned.

        Deprecated by Binance; use :meth:`crypto_loan_get_flexible_repay_history`. Of fixed-term
        loans, which Binance documents no more (October 2026).

        GET /sapi/v1/loan/repay/history (signed, USER_DATA, weight 400)

        :param orderId: Only this loan.
        :param loanCoin: Only loans of this coin.
        :param collateralCoin: Only loans against this coin.
        :param startTime: From this time, inclusive (Unix ms); 90 days ago when absent.
        :param endTime: Up to this time, 180 days after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1, max 1000.
        :param limit: How many items at most. Default 10, max 100.
        :returns: Repayments
        """
        return self._request(
            _e.CRYPTO_LOAN_GET_REPAY_HISTORY,
            orderId=orderId,
            loanCoin=loanCoin,
            collateralCoin=collateralCoin,
            startTime=startTime,
            endTime=endTime,
            current=current,
            limit=limit,
            **params,
        )

    margin_v1_get_loan_repay_history = crypto_loan_get_repay_history

    def crypto_loan_repay_flexible(
        self,
        *,
        loanCoin: str,
        collateralCoin: str,
        repayAmount: Number,
        collateralReturn: bool | None = None,
        fullRepayment: bool | None = None,
        repaymentType: Literal[1, 2] | None = None,
        **params: Any,
    ) -> t.FlexibleRepaid:
        """Repays a flexible loan in part or in full, with the loan coin or from collateral.

        POST /sapi/v2/loan/flexible/repay (signed, TRADE, weight 6000)

        :param loanCoin: Coin that is lent, e.g. USDT.
        :param collateralCoin: Coin that serves as collateral, e.g. BTC.
        :param repayAmount: How much of loanCoin; needed even with fullRepayment.
        :param collateralReturn: Give back what is no longer needed as collateral; else it lowers
            the LTV. Default true.
        :param fullRepayment: Repay all of it. Default false.
        :param repaymentType: 1 with the loan coin, 2 from collateral. 1 or 2.
        :returns: FlexibleRepaid
        """
        return self._request(
            _e.CRYPTO_LOAN_REPAY_FLEXIBLE,
            loanCoin=loanCoin,
            collateralCoin=collateralCoin,
            repayAmount=repayAmount,
            collateralReturn=collateralReturn,
            fullRepayment=fullRepayment,
            repaymentType=repaymentType,
            **params,
        )

    margin_v2_post_loan_flexible_repay = crypto_loan_repay_flexible

    def futures_cross_collateral_adjust_history(self, **params: Any) -> Any:
        """Changes of collateral of your cross-collateral loans for futures.

        Deprecated by Binance; use :meth:`crypto_loan_get_flexible_ltv_adjustment_history`.
        Cross-collateral has ended; crypto loans took its place.

        GET /sapi/v1/futures/loan/adjustCollateral/history (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return self._request(_e.FUTURES_CROSS_COLLATERAL_ADJUST_HISTORY, **params)

    def futures_cross_collateral_liquidation_history(self, **params: Any) -> Any:
        """Liquidations of your cross-collateral loans for futures.

        Deprecated by Binance; use :meth:`crypto_loan_get_flexible_liquidation_history`.
        Cross-collateral has ended; crypto loans took its place.

        GET /sapi/v1/futures/loan/liquidationHistory (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return self._request(_e.FUTURES_CROSS_COLLATERAL_LIQUIDATION_HISTORY, **params)

    def futures_loan_borrow_history(self, **params: Any) -> Any:
        """Cross-collateral loans that you took for futures.

        Deprecated by Binance; use :meth:`crypto_loan_get_flexible_borrow_history`. Cross-collateral
        has ended; crypto loans took its place.

        GET /sapi/v1/futures/loan/borrow/history (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return self._request(_e.FUTURES_LOAN_BORROW_HISTORY, **params)

    def futures_loan_interest_history(self, **params: Any) -> Any:
        """Interest of your cross-collateral loans for futures.

        Deprecated by Binance. Cross-collateral has ended; crypto loans took its place.

        GET /sapi/v1/futures/loan/interestHistory (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return self._request(_e.FUTURES_LOAN_INTEREST_HISTORY, **params)

    def futures_loan_repay_history(self, **params: Any) -> Any:
        """Repayments of your cross-collateral loans for futures.

        Deprecated by Binance; use :meth:`crypto_loan_get_flexible_repay_history`. Cross-collateral
        has ended; crypto loans took its place.

        GET /sapi/v1/futures/loan/repay/history (signed, USER_DATA, weight 1)

        :returns: anything
        """
        return self._request(_e.FUTURES_LOAN_REPAY_HISTORY, **params)

    def futures_loan_wallet(self, **params: Any) -> Any:
        """Collateral and debt of your cross-collateral loans for futures.

        Deprecated by Binance; use :meth:`crypto_loan_get_flexible_ongoing_orders`. Cross-collateral
        has ended; crypto loans took its place.

        GET /sapi/v2/futures/loan/wallet (signed, USER_DATA, weight 10)

        :returns: anything
        """
        return self._request(_e.FUTURES_LOAN_WALLET, **params)

    def margin_v1_get_loan_collateral_data(self, **params: Any) -> Any:
        """Collateral coins for fixed-term loans, with their LTV thresholds.

        Deprecated by Binance and switched off on 2024-11-05; use
        :meth:`crypto_loan_get_flexible_collateral_assets`. Binance no longer lends for a fixed term
        here.

        GET /sapi/v1/loan/collateral/data (signed, USER_DATA, weight 400)

        :returns: anything
        """
        return self._request(_e.MARGIN_V1_GET_LOAN_COLLATERAL_DATA, **params)

    def margin_v1_get_loan_loanable_data(self, **params: Any) -> Any:
        """Coins that were lent for a fixed term, with rates and limits.

        Deprecated by Binance and switched off on 2024-11-05; use
        :meth:`crypto_loan_get_flexible_loanable_assets`. Binance no longer lends for a fixed term
        here.

        GET /sapi/v1/loan/loanable/data (signed, USER_DATA, weight 400)

        :returns: anything
        """
        return self._request(_e.MARGIN_V1_GET_LOAN_LOANABLE_DATA, **params)

    def margin_v1_get_loan_ongoing_orders(self, **params: Any) -> Any:
        """Your open fixed-term loans.

        Deprecated by Binance and switched off on 2024-11-05; use
        :meth:`crypto_loan_get_flexible_ongoing_orders`. Binance no longer lends for a fixed term
        here.

        GET /sapi/v1/loan/ongoing/orders (signed, USER_DATA, weight 300)

        :returns: anything
        """
        return self._request(_e.MARGIN_V1_GET_LOAN_ONGOING_ORDERS, **params)

    def margin_v1_get_loan_repay_collateral_rate(self, **params: Any) -> Any:
        """Rate that a repayment of a fixed-term loan from collateral got.

        Deprecated by Binance; use :meth:`crypto_loan_get_flexible_collateral_repay_rate`. Out of
        the documentation by 2026-07.

        GET /sapi/v1/loan/repay/collateral/rate (signed, USER_DATA, weight 6000)

        :returns: anything
        """
        return self._request(_e.MARGIN_V1_GET_LOAN_REPAY_COLLATERAL_RATE, **params)

    def margin_v1_post_loan_adjust_ltv(self, **params: Any) -> Any:
        """Added or took back collateral of a fixed-term loan.

        Deprecated by Binance and switched off on 2024-11-05; use
        :meth:`crypto_loan_adjust_flexible_ltv`. Binance no longer lends for a fixed term here.

        POST /sapi/v1/loan/adjust/ltv (signed, TRADE, weight 6000 of the account)

        :returns: anything
        """
        return self._request(_e.MARGIN_V1_POST_LOAN_ADJUST_LTV, **params)

    def margin_v1_post_loan_borrow(self, **params: Any) -> Any:
        """Took a loan for a fixed term.

        Deprecated by Binance and switched off on 2024-11-05; use
        :meth:`crypto_loan_borrow_flexible`. Binance no longer lends for a fixed term here.

        POST /sapi/v1/loan/borrow (signed, TRADE, weight 6000 of the account)

        :returns: anything
        """
        return self._request(_e.MARGIN_V1_POST_LOAN_BORROW, **params)

    def margin_v1_post_loan_customize_margin_call(self, **params: Any) -> Any:
        """Set the LTV at which a fixed-term loan is called.

        Deprecated by Binance and switched off on 2024-11-05. Binance no longer lends for a fixed
        term here.

        POST /sapi/v1/loan/customize/margin_call (signed, TRADE, weight 6000 of the account)

        :returns: anything
        """
        return self._request(_e.MARGIN_V1_POST_LOAN_CUSTOMIZE_MARGIN_CALL, **params)

    def margin_v1_post_loan_repay(self, **params: Any) -> Any:
        """Repaid a fixed-term loan.

        Deprecated by Binance and switched off on 2024-11-05; use
        :meth:`crypto_loan_repay_flexible`. Binance no longer lends for a fixed term here.

        POST /sapi/v1/loan/repay (signed, TRADE, weight 6000 of the account)

        :returns: anything
        """
        return self._request(_e.MARGIN_V1_POST_LOAN_REPAY, **params)

# Generated from spec/vip_loan/ by "make generate"; do not edit.
"""VIP loans: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import vip_loan as _e
from ..runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..runtime.encoding import Number
    from ..types import vip_loan as t


class VipLoanMixin(SyncClient):
    """VIP loans.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def vip_loan_borrow(
        self,
        *,
        loanAccountId: int,
        loanCoin: str,
        loanAmount: Number,
        collateralAccountId: Sequence[str],
        collateralCoin: Sequence[str],
        isFlexibleRate: bool,
        loanTerm: int | None = None,
        **params: Any,
    ) -> t.VipBorrowed:
        """Applies for a VIP loan, flexible or for a fixed term in days; master accounts only.

        POST /sapi/v1/loan/vip/borrow (signed, TRADE, weight 6000 of the account)

        - ``isFlexibleRate`` false needs loanTerm.

        :param loanAccountId: Account that gets the loan.
        :param loanCoin: Coin that is lent, e.g. USDT.
        :param loanAmount: How much to borrow.
        :param collateralAccountId: Accounts that hold the collateral.
        :param collateralCoin: Coins that serve as collateral, e.g. BTC.
        :param isFlexibleRate: At a flexible rate; else at a fixed one.
        :param loanTerm: Days, 30 or 60, for a fixed rate.
        :returns: VipBorrowed
        """
        return self._request(
            _e.VIP_LOAN_BORROW,
            loanAccountId=loanAccountId,
            loanCoin=loanCoin,
            loanAmount=loanAmount,
            collateralAccountId=collateralAccountId,
            collateralCoin=collateralCoin,
            isFlexibleRate=isFlexibleRate,
            loanTerm=loanTerm,
            **params,
        )

    margin_v1_post_loan_vip_borrow = vip_loan_borrow

    def vip_loan_borrow_fixed_rate(
        self,
        *,
        supplyRequest: str,
        borrowCoin: str,
        loanTerm: int,
        borrowUid: int,
        collateralCoin: Sequence[str],
        collateralAccountId: Sequence[str],
        autoRepay: bool | None = None,
        **params: Any,
    ) -> t.VipBorrowedFixedRate:
        """Takes a fixed-rate VIP loan from one or more offers of the market.

        POST /sapi/v1/loan/vip/fixed/borrow (signed, TRADE, weight 6000 of the account)

        :param supplyRequest: Offers to take, as id:rate:amount with ``;`` between them, e.g.
            1212:0.12:100;3434:0.13:50, all of one coin and term.
        :param borrowCoin: Coin that is lent, e.g. USDT.
        :param loanTerm: Days.
        :param borrowUid: Account that gets the loan.
        :param collateralCoin: Coins that serve as collateral, e.g. BTC.
        :param collateralAccountId: Accounts that hold the collateral.
        :param autoRepay: Repay when the term ends; else it goes on at a flexible rate. Default
            true.
        :returns: VipBorrowedFixedRate
        """
        return self._request(
            _e.VIP_LOAN_BORROW_FIXED_RATE,
            supplyRequest=supplyRequest,
            borrowCoin=borrowCoin,
            loanTerm=loanTerm,
            borrowUid=borrowUid,
            collateralCoin=collateralCoin,
            collateralAccountId=collateralAccountId,
            autoRepay=autoRepay,
            **params,
        )

    def vip_loan_get_accrued_interest(
        self,
        *,
        orderId: int | None = None,
        loanCoin: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.AccruedInterests:
        """Interest charged on your VIP loans, with principal and yearly rate.

        GET /sapi/v1/loan/vip/accruedInterest (signed, USER_DATA, weight 400)

        :param orderId: Only this loan.
        :param loanCoin: Only loans of this coin.
        :param startTime: From this time, inclusive (Unix ms); 90 days ago when absent.
        :param endTime: Up to this time, 90 days after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1, max 1000.
        :param limit: How many items at most. Default 10, max 100.
        :returns: AccruedInterests
        """
        return self._request(
            _e.VIP_LOAN_GET_ACCRUED_INTEREST,
            orderId=orderId,
            loanCoin=loanCoin,
            startTime=startTime,
            endTime=endTime,
            current=current,
            limit=limit,
            **params,
        )

    def vip_loan_get_application_status(
        self, *, current: int | None = None, limit: int | None = None, **params: Any
    ) -> t.LoanApplications:
        """Your VIP loan applications and how far each has come.

        GET /sapi/v1/loan/vip/request/data (signed, USER_DATA, weight 400 of the account)

        :param current: Page, from 1. Default 1, min 1, max 1000.
        :param limit: How many items at most. Default 10, max 100.
        :returns: LoanApplications
        """
        return self._request(
            _e.VIP_LOAN_GET_APPLICATION_STATUS, current=current, limit=limit, **params
        )

    def vip_loan_get_borrow_interest_rate(
        self, *, loanCoin: Sequence[str], **params: Any
    ) -> list[t.BorrowInterestRate]:
        """Flexible daily and yearly rates that you would pay now, for up to 10 coins.

        GET /sapi/v1/loan/vip/request/interestRate (signed, USER_DATA, weight 400)

        :param loanCoin: Coins to borrow, up to 10.
        :returns: list of BorrowInterestRate
        """
        return self._request(_e.VIP_LOAN_GET_BORROW_INTEREST_RATE, loanCoin=loanCoin, **params)

    margin_v1_get_loan_vip_request_interest_rate = vip_loan_get_borrow_interest_rate

    def vip_loan_get_collateral_account(
        self, *, orderId: int | None = None, collateralAccountId: int | None = None, **params: Any
    ) -> t.CollateralAccounts:
        """Accounts that hold collateral of your VIP loans, and in which coins.

        GET /sapi/v1/loan/vip/collateral/account (signed, USER_DATA, weight 6000)

        :param orderId: Only this loan.
        :param collateralAccountId: Only this account.
        :returns: CollateralAccounts
        """
        return self._request(
            _e.VIP_LOAN_GET_COLLATERAL_ACCOUNT,
            orderId=orderId,
            collateralAccountId=collateralAccountId,
            **params,
        )

    margin_v1_get_loan_vip_collateral_account = vip_loan_get_collateral_account

    def vip_loan_get_collateral_assets(
        self, *, collateralCoin: str | None = None, **params: Any
    ) -> t.CollateralAssets:
        """Collateral coins for VIP loans, with the share of their value that counts by tier.

        GET /sapi/v1/loan/vip/collateral/data (signed, USER_DATA, weight 400)

        :param collateralCoin: Only this coin.
        :returns: CollateralAssets
        """
        return self._request(
            _e.VIP_LOAN_GET_COLLATERAL_ASSETS, collateralCoin=collateralCoin, **params
        )

    def vip_loan_get_fixed_rate_market(
        self,
        *,
        loanCoin: str,
        duration: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.FixedRateOffers:
        """Fixed-rate offers of one coin to borrow, with rate, days and amount left.

        GET /sapi/v1/loan/vip/fixed/market (signed, USER_DATA, weight 6000)

        :param loanCoin: Coin that is lent, e.g. USDT.
        :param duration: Only offers for this term, in days. Min 1.
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, min 1, max 100.
        :returns: FixedRateOffers
        """
        return self._request(
            _e.VIP_LOAN_GET_FIXED_RATE_MARKET,
            loanCoin=loanCoin,
            duration=duration,
            current=current,
            size=size,
            **params,
        )

    def vip_loan_get_interest_rate_history(
        self,
        *,
        coin: str,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.VipInterestRates:
        """Past yearly flexible rates of one VIP loan coin.

        GET /sapi/v1/loan/vip/interestRateHistory (signed, USER_DATA, weight 400)

        :param coin: Coin that is lent, e.g. USDT.
        :param startTime: From this time, inclusive (Unix ms); 90 days ago when absent.
        :param endTime: Up to this time, 180 days after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1, max 1000.
        :param limit: How many items at most. Default 10, max 100.
        :returns: VipInterestRates
        """
        return self._request(
            _e.VIP_LOAN_GET_INTEREST_RATE_HISTORY,
            coin=coin,
            startTime=startTime,
            endTime=endTime,
            current=current,
            limit=limit,
            **params,
        )

    def vip_loan_get_loanable_assets(
        self, *, loanCoin: str | None = None, vipLevel: int | None = None, **params: Any
    ) -> t.LoanableAssets:
        """Coins for VIP loans, with flexible, 30- and 60-day rates and limits in USD.

        GET /sapi/v1/loan/vip/loanable/data (signed, USER_DATA, weight 400)

        :param loanCoin: Only this coin.
        :param vipLevel: For this VIP level; yours when absent.
        :returns: LoanableAssets
        """
        return self._request(
            _e.VIP_LOAN_GET_LOANABLE_ASSETS, loanCoin=loanCoin, vipLevel=vipLevel, **params
        )

    margin_v1_get_loan_vip_loanable_data = vip_loan_get_loanable_assets

    def vip_loan_get_ongoing_orders(
        self,
        *,
        orderId: int | None = None,
        collateralAccountId: int | None = None,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.VipLoans:
        """Your open VIP loans, with debt, rate, collateral value and current LTV.

        GET /sapi/v1/loan/vip/ongoing/orders (signed, USER_DATA, weight 400)

        :param orderId: Only this loan.
        :param collateralAccountId: Only loans with collateral in this account.
        :param loanCoin: Only loans of this coin.
        :param collateralCoin: Only loans against this coin.
        :param current: Page, from 1. Default 1, min 1, max 1000.
        :param limit: How many items at most. Default 10, max 100.
        :returns: VipLoans
        """
        return self._request(
            _e.VIP_LOAN_GET_ONGOING_ORDERS,
            orderId=orderId,
            collateralAccountId=collateralAccountId,
            loanCoin=loanCoin,
            collateralCoin=collateralCoin,
            current=current,
            limit=limit,
            **params,
        )

    margin_v1_get_loan_vip_ongoing_orders = vip_loan_get_ongoing_orders

    def vip_loan_get_repay_history(
        self,
        *,
        orderId: int | None = None,
        loanCoin: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.VipRepayments:
        """Repayments of your VIP loans.

        GET /sapi/v1/loan/vip/repay/history (signed, USER_DATA, weight 400)

        :param orderId: Only this loan.
        :param loanCoin: Only loans of this coin.
        :param startTime: From this time, inclusive (Unix ms); 90 days ago when absent.
        :param endTime: Up to this time, 180 days after startTime at most (Unix ms).
        :param current: Page, from 1. Default 1, min 1, max 1000.
        :param limit: How many items at most. Default 10, max 100.
        :returns: VipRepayments
        """
        return self._request(
            _e.VIP_LOAN_GET_REPAY_HISTORY,
            orderId=orderId,
            loanCoin=loanCoin,
            startTime=startTime,
            endTime=endTime,
            current=current,
            limit=limit,
            **params,
        )

    margin_v1_get_loan_vip_repay_history = vip_loan_get_repay_history

    def vip_loan_renew(self, *, orderId: int, loanTerm: int, **params: Any) -> t.VipRenewed:
        """Renews a fixed-term VIP loan for 30 or 60 days.

        POST /sapi/v1/loan/vip/renew (signed, TRADE, weight 6000 of the account)

        :param orderId: Id of the loan.
        :param loanTerm: Days, 30 or 60.
        :returns: VipRenewed
        """
        return self._request(_e.VIP_LOAN_RENEW, orderId=orderId, loanTerm=loanTerm, **params)

    margin_v1_post_loan_vip_renew = vip_loan_renew

    def vip_loan_repay(self, *, orderId: int, amount: Number, **params: Any) -> t.VipRepaid:
        """Repays a VIP loan in part or in full.

        POST /sapi/v1/loan/vip/repay (signed, TRADE, weight 6000 of the account)

        :param orderId: Id of the loan.
        :param amount: How much, in the loan coin.
        :returns: VipRepaid
        """
        return self._request(_e.VIP_LOAN_REPAY, orderId=orderId, amount=amount, **params)

    margin_v1_post_loan_vip_repay = vip_loan_repay

# Generated from spec/margin/borrow_repay.yaml by "make generate"; do not edit.
"""Margin, borrow repay: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import margin as _e
from ...runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ... import enums as e
    from ...runtime.encoding import Number
    from ...types import margin as t


class MarginBorrowRepayMixin(AsyncClientBase):
    """Margin, borrow repay.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def create_margin_loan(
        self,
        *,
        asset: str,
        amount: Number,
        isIsolated: Literal["TRUE", "FALSE"] | None = None,
        symbol: str | None = None,
        **params: Any,
    ) -> Any:
        """Borrows an asset into a cross or isolated margin account.

        Deprecated by Binance and switched off on 2024-03-31; use :meth:`margin_borrow_repay`.

        POST /sapi/v1/margin/loan (signed, MARGIN, weight 3000 of the account)

        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :param symbol: Isolated margin pair.
        :returns: anything
        """
        return await self._request(
            _e.CREATE_MARGIN_LOAN,
            asset=asset,
            amount=amount,
            isIsolated=isIsolated,
            symbol=symbol,
            **params,
        )

    async def get_future_hourly_interest_rate(
        self, *, assets: Sequence[str], isIsolated: Literal["TRUE", "FALSE"], **params: Any
    ) -> list[t.NextHourlyInterestRate]:
        """Interest rate of the next hour, for up to 20 assets.

        GET /sapi/v1/margin/next-hourly-interest-rate (signed, USER_DATA, weight 100)

        :param assets: 20 at most.
        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :returns: list of NextHourlyInterestRate
        """
        return await self._request(
            _e.GET_FUTURE_HOURLY_INTEREST_RATE, assets=assets, isIsolated=isIsolated, **params
        )

    margin_next_hourly_interest_rate = get_future_hourly_interest_rate

    async def get_margin_interest_history(
        self,
        *,
        asset: str | None = None,
        isolatedSymbol: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.InterestHistory:
        """Interest that was charged on your margin debts, newest first.

        GET /sapi/v1/margin/interestHistory (signed, USER_DATA, weight 1)

        :param asset: Only this asset.
        :param isolatedSymbol: Isolated margin pair, instead of cross margin.
        :param startTime: From this time, inclusive (Unix ms), 30 days before endTime at most.
        :param endTime: Up to this time, inclusive (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: InterestHistory
        """
        return await self._request(
            _e.GET_MARGIN_INTEREST_HISTORY,
            asset=asset,
            isolatedSymbol=isolatedSymbol,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    margin_interest_history = get_margin_interest_history

    async def get_margin_loan_details(
        self,
        *,
        asset: str,
        isolatedSymbol: str | None = None,
        txId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> Any:
        """What you borrowed on margin, by transaction or time.

        Deprecated by Binance and switched off on 2024-03-31; use
        :meth:`margin_get_borrow_repay_records`.

        GET /sapi/v1/margin/loan (signed, USER_DATA, weight 10)

        :param asset: Asset, e.g. BTC.
        :param isolatedSymbol: Isolated margin pair, instead of cross margin.
        :param txId: Only this transaction.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: anything
        """
        return await self._request(
            _e.GET_MARGIN_LOAN_DETAILS,
            asset=asset,
            isolatedSymbol=isolatedSymbol,
            txId=txId,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    async def get_margin_repay_details(
        self,
        *,
        asset: str,
        isolatedSymbol: str | None = None,
        txId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> Any:
        """What you repaid on margin, by transaction or time.

        Deprecated by Binance and switched off on 2024-03-31; use
        :meth:`margin_get_borrow_repay_records`.

        GET /sapi/v1/margin/repay (signed, USER_DATA, weight 10)

        :param asset: Asset, e.g. BTC.
        :param isolatedSymbol: Isolated margin pair, instead of cross margin.
        :param txId: Only this transaction.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: anything
        """
        return await self._request(
            _e.GET_MARGIN_REPAY_DETAILS,
            asset=asset,
            isolatedSymbol=isolatedSymbol,
            txId=txId,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    async def get_max_margin_loan(
        self, *, asset: str, isolatedSymbol: str | None = None, **params: Any
    ) -> t.MaxBorrow:
        """How much of an asset you can still borrow, and the limit of your level.

        GET /sapi/v1/margin/maxBorrowable (signed, USER_DATA, weight 50)

        :param asset: Asset, e.g. BTC.
        :param isolatedSymbol: Isolated margin pair, instead of cross margin.
        :returns: MaxBorrow
        """
        return await self._request(
            _e.GET_MAX_MARGIN_LOAN, asset=asset, isolatedSymbol=isolatedSymbol, **params
        )

    margin_max_borrowable = get_max_margin_loan

    async def margin_borrow_repay(
        self,
        *,
        asset: str,
        isIsolated: Literal["TRUE", "FALSE"],
        amount: Number,
        type: e.BorrowRepayTypeLike,
        symbol: str | None = None,
        **params: Any,
    ) -> t.TransactionId:
        """Borrows an asset into a cross or isolated margin account, or repays it.

        POST /sapi/v1/margin/borrow-repay (signed, USER_DATA, weight 1500 of the account)

        - ``isIsolated`` TRUE needs symbol.

        :param asset: Asset, e.g. BTC.
        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :param amount: How much of the asset.
        :param type: BORROW or REPAY.
        :param symbol: Isolated margin pair.
        :returns: TransactionId
        """
        return await self._request(
            _e.MARGIN_BORROW_REPAY,
            asset=asset,
            isIsolated=isIsolated,
            amount=amount,
            type=type,
            symbol=symbol,
            **params,
        )

    async def margin_get_borrow_repay_records(
        self,
        *,
        type: e.BorrowRepayTypeLike,
        asset: str | None = None,
        isolatedSymbol: str | None = None,
        txId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.BorrowRepayRecords:
        """What you borrowed or repaid, with interest and state, newest first.

        GET /sapi/v1/margin/borrow-repay (signed, USER_DATA, weight 10)

        :param type: BORROW or REPAY.
        :param asset: Only this asset; then 30 days at most, else 7.
        :param isolatedSymbol: Isolated margin pair, instead of cross margin.
        :param txId: Only this transaction, whatever the times.
        :param startTime: From this time, inclusive (Unix ms); 7 days before endTime when absent.
        :param endTime: Up to this time, inclusive (Unix ms); now when absent.
        :param current: Page, from 1. Default 1.
        :param size: How many items on a page.
        :returns: BorrowRepayRecords
        """
        return await self._request(
            _e.MARGIN_GET_BORROW_REPAY_RECORDS,
            type=type,
            asset=asset,
            isolatedSymbol=isolatedSymbol,
            txId=txId,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    async def margin_interest_rate_history(
        self,
        *,
        asset: str,
        vipLevel: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> list[t.InterestRate]:
        """Daily interest rates of one asset in the past, for a VIP level.

        GET /sapi/v1/margin/interestRateHistory (signed, USER_DATA, weight 1)

        :param asset: Asset, e.g. BTC.
        :param vipLevel: VIP level; yours when absent.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: list of InterestRate
        """
        return await self._request(
            _e.MARGIN_INTEREST_RATE_HISTORY,
            asset=asset,
            vipLevel=vipLevel,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    async def repay_margin_loan(
        self,
        *,
        asset: str,
        amount: Number,
        isIsolated: Literal["TRUE", "FALSE"] | None = None,
        symbol: str | None = None,
        **params: Any,
    ) -> Any:
        """Repays a debt of a cross or isolated margin account.

        Deprecated by Binance and switched off on 2024-03-31; use :meth:`margin_borrow_repay`.

        POST /sapi/v1/margin/repay (signed, MARGIN, weight 3000 of the account)

        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :param isIsolated: Isolated margin; cross margin when absent. TRUE or FALSE.
        :param symbol: Isolated margin pair.
        :returns: anything
        """
        return await self._request(
            _e.REPAY_MARGIN_LOAN,
            asset=asset,
            amount=amount,
            isIsolated=isIsolated,
            symbol=symbol,
            **params,
        )

# Generated from spec/portfolio_margin/account.yaml by "make generate"; do not edit.
"""Portfolio margin, account: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..._endpoints import portfolio_margin as _e
from ...runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from typing import Literal

    from ... import enums as e
    from ...runtime.encoding import Number
    from ...types import portfolio_margin as t


class PortfolioMarginAccountMixin(AsyncClientBase):
    """Portfolio margin, account.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def papi_bnb_transfer(
        self, *, amount: Number, transferSide: e.BnbTransferSideLike, **params: Any
    ) -> t.TransactionId:
        """Moves BNB between the margin and the USD-M wallet.

        POST /papi/v1/bnb-transfer (signed, TRADE, weight 750)

        :param amount: How much of the asset.
        :param transferSide: TO_UM or FROM_UM.
        :returns: TransactionId
        """
        return await self._request(
            _e.PAPI_BNB_TRANSFER, amount=amount, transferSide=transferSide, **params
        )

    async def papi_fund_asset_collection(
        self,
        *,
        asset: str,
        amount: Number | None = None,
        futureType: Literal["CM", "OPTION", "UM"] | None = None,
        **params: Any,
    ) -> t.ResultText:
        """Moves all of one asset from the futures wallets to the margin wallet; not BNB.

        POST /papi/v1/asset-collection (signed, TRADE, weight 30)

        - ``futureType`` CM, OPTION or UM needs amount.

        :param asset: Asset, e.g. BTC.
        :param amount: How much; all of it when absent.
        :param futureType: Wallet to take the amount from. CM, OPTION or UM.
        :returns: ResultText
        """
        return await self._request(
            _e.PAPI_FUND_ASSET_COLLECTION,
            asset=asset,
            amount=amount,
            futureType=futureType,
            **params,
        )

    async def papi_fund_auto_collection(self, **params: Any) -> t.ResultText:
        """Moves all assets but BNB from the futures wallets to the margin wallet.

        POST /papi/v1/auto-collection (signed, TRADE, weight 750)

        :returns: ResultText
        """
        return await self._request(_e.PAPI_FUND_AUTO_COLLECTION, **params)

    async def papi_get_account(self, **params: Any) -> t.PortfolioAccount:
        """Portfolio margin account: uniMMR, equity, margins and status, in USD.

        GET /papi/v1/account (signed, USER_DATA, weight 20)

        :returns: PortfolioAccount
        """
        return await self._request(_e.PAPI_GET_ACCOUNT, **params)

    @overload
    async def papi_get_balance(self, *, asset: str, **params: Any) -> t.AssetBalance: ...

    @overload
    async def papi_get_balance(
        self, *, asset: None = None, **params: Any
    ) -> list[t.AssetBalance]: ...

    async def papi_get_balance(
        self, *, asset: str | None = None, **params: Any
    ) -> t.AssetBalance | list[t.AssetBalance]:
        """Balances by asset over the margin, USD-M and COIN-M wallets.

        GET /papi/v1/balance (signed, USER_DATA, weight 20)

        :param asset: Only this asset.
        :returns: AssetBalance with ``asset``, else list of AssetBalance
        """
        return await self._request(_e.PAPI_GET_BALANCE, asset=asset, **params)

    async def papi_get_margin_interest_history(
        self,
        *,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        archived: bool | None = None,
        **params: Any,
    ) -> t.MarginInterestHistory:
        """Interest that was charged on your margin debts.

        GET /papi/v1/margin/marginInterestHistory (signed, USER_DATA, weight 1)

        :param asset: Only this asset.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param current: Page, from 1.
        :param size: How many items on a page.
        :param archived: Data from before the last 6 months.
        :returns: MarginInterestHistory
        """
        return await self._request(
            _e.PAPI_GET_MARGIN_INTEREST_HISTORY,
            asset=asset,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            archived=archived,
            **params,
        )

    async def papi_get_margin_margin_loan(
        self,
        *,
        asset: str,
        txId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        archived: bool | None = None,
        **params: Any,
    ) -> t.MarginLoans:
        """What you borrowed of one asset, and when (ms).

        GET /papi/v1/margin/marginLoan (signed, USER_DATA, weight 10)

        :param asset: Asset, e.g. BTC.
        :param txId: Only this transaction.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param current: Page, from 1. Min 1.
        :param size: How many items on a page. Max 100.
        :param archived: Data from before the last 6 months.
        :returns: MarginLoans
        """
        return await self._request(
            _e.PAPI_GET_MARGIN_MARGIN_LOAN,
            asset=asset,
            txId=txId,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            archived=archived,
            **params,
        )

    async def papi_get_margin_max_borrowable(self, *, asset: str, **params: Any) -> t.MaxBorrow:
        """How much of an asset you can still borrow, and the limit of your level.

        GET /papi/v1/margin/maxBorrowable (signed, USER_DATA, weight 5)

        :param asset: Asset, e.g. BTC.
        :returns: MaxBorrow
        """
        return await self._request(_e.PAPI_GET_MARGIN_MAX_BORROWABLE, asset=asset, **params)

    async def papi_get_margin_max_withdraw(self, *, asset: str, **params: Any) -> t.MaxWithdraw:
        """How much of an asset can leave the account now.

        GET /papi/v1/margin/maxWithdraw (signed, USER_DATA, weight 5)

        :param asset: Asset, e.g. BTC.
        :returns: MaxWithdraw
        """
        return await self._request(_e.PAPI_GET_MARGIN_MAX_WITHDRAW, asset=asset, **params)

    async def papi_get_margin_repay_loan(
        self,
        *,
        asset: str,
        txId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        archived: bool | None = None,
        **params: Any,
    ) -> t.MarginRepayments:
        """What you repaid of one asset, with principal and interest.

        GET /papi/v1/margin/repayLoan (signed, USER_DATA, weight 10)

        :param asset: Asset, e.g. BTC.
        :param txId: Only this transaction.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param current: Page, from 1. Min 1.
        :param size: How many items on a page. Max 100.
        :param archived: Data from before the last 6 months.
        :returns: MarginRepayments
        """
        return await self._request(
            _e.PAPI_GET_MARGIN_REPAY_LOAN,
            asset=asset,
            txId=txId,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            archived=archived,
            **params,
        )

    async def papi_get_portfolio_interest_history(
        self,
        *,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> list[t.NegativeBalanceInterest]:
        """Interest that was charged on negative balances.

        GET /papi/v1/portfolio/interest-history (signed, USER_DATA, weight 50)

        :param asset: Only this asset.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param size: How many items on a page.
        :returns: list of NegativeBalanceInterest
        """
        return await self._request(
            _e.PAPI_GET_PORTFOLIO_INTEREST_HISTORY,
            asset=asset,
            startTime=startTime,
            endTime=endTime,
            size=size,
            **params,
        )

    async def papi_get_portfolio_negative_balance_exchange_record(
        self, *, startTime: int, endTime: int, **params: Any
    ) -> t.NegativeBalanceExchanges:
        """Negative balances that Binance settled by exchanging other assets.

        GET /papi/v1/portfolio/negative-balance-exchange-record (signed, USER_DATA, weight 100)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: NegativeBalanceExchanges
        """
        return await self._request(
            _e.PAPI_GET_PORTFOLIO_NEGATIVE_BALANCE_EXCHANGE_RECORD,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    async def papi_get_rate_limit(self, **params: Any) -> list[t.RateLimit]:
        """How many orders the account may place in each interval.

        GET /papi/v1/rateLimit/order (signed, USER_DATA, weight 1)

        :returns: list of RateLimit
        """
        return await self._request(_e.PAPI_GET_RATE_LIMIT, **params)

    async def papi_get_repay_futures_switch(self, **params: Any) -> t.AutoRepayFutures:
        """Whether negative futures balances are repaid by themselves.

        GET /papi/v1/repay-futures-switch (signed, USER_DATA, weight 30)

        :returns: AutoRepayFutures
        """
        return await self._request(_e.PAPI_GET_REPAY_FUTURES_SWITCH, **params)

    async def papi_repay_futures_negative_balance(self, **params: Any) -> t.ResultText:
        """Repays negative futures balances from the margin wallet.

        POST /papi/v1/repay-futures-negative-balance (signed, USER_DATA, weight 750)

        :returns: ResultText
        """
        return await self._request(_e.PAPI_REPAY_FUTURES_NEGATIVE_BALANCE, **params)

    async def papi_repay_futures_switch(self, *, autoRepay: bool, **params: Any) -> t.ResultText:
        """Turns on or off that negative futures balances are repaid by themselves.

        POST /papi/v1/repay-futures-switch (signed, TRADE, weight 750)

        :returns: ResultText
        """
        return await self._request(_e.PAPI_REPAY_FUTURES_SWITCH, autoRepay=autoRepay, **params)

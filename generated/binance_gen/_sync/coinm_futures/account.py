# Generated from spec/coinm_futures/account.yaml by "make generate"; do not edit.
"""COIN-M futures, account: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import coinm_futures as _e
from ...runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from ... import enums as e
    from ...types import coinm_futures as t


class CoinmFuturesAccountMixin(SyncClient):
    """COIN-M futures, account.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def futures_coin_account(self, **params: Any) -> t.Account:
        """Balances, margins and positions of the COIN-M account.

        GET /dapi/v1/account (signed, USER_DATA, weight 5)

        :returns: Account
        """
        return self._request(_e.FUTURES_COIN_ACCOUNT, **params)

    def ws_futures_coin_account(self, **params: Any) -> t.Account:
        """:meth:`futures_coin_account` over the WebSocket API (``account.status``)."""
        return self._ws_request(_e.FUTURES_COIN_ACCOUNT, **params)

    def futures_coin_account_balance(self, **params: Any) -> list[t.Balance]:
        """COIN-M wallet by asset: balance, unrealized profit and what is available.

        GET /dapi/v1/balance (signed, USER_DATA, weight 1)

        :returns: list of Balance
        """
        return self._request(_e.FUTURES_COIN_ACCOUNT_BALANCE, **params)

    def ws_futures_coin_account_balance(self, **params: Any) -> list[t.Balance]:
        """:meth:`futures_coin_account_balance` over the WebSocket API (``account.balance``, weight
        5).
        """
        return self._ws_request(_e.FUTURES_COIN_ACCOUNT_BALANCE, **params)

    def futures_coin_account_income_history_download(
        self, *, startTime: int, endTime: int, **params: Any
    ) -> t.FuturesDownloadId:
        """Requests a file of up to a year of COIN-M income; returns its download id.

        GET /dapi/v1/income/asyn (signed, USER_DATA, weight 1000)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: FuturesDownloadId
        """
        return self._request(
            _e.FUTURES_COIN_ACCOUNT_INCOME_HISTORY_DOWNLOAD,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    futures_coin_v1_get_income_asyn = futures_coin_account_income_history_download

    def futures_coin_account_income_history_download_link(
        self, *, downloadId: str, **params: Any
    ) -> t.FuturesDownloadLink:
        """Link to a requested file of COIN-M income, once it is ready.

        GET /dapi/v1/income/asyn/id (signed, USER_DATA, weight 5)

        :param downloadId: What the request for the file returned.
        :returns: FuturesDownloadLink
        """
        return self._request(
            _e.FUTURES_COIN_ACCOUNT_INCOME_HISTORY_DOWNLOAD_LINK, downloadId=downloadId, **params
        )

    futures_coin_v1_get_income_asyn_id = futures_coin_account_income_history_download_link

    def futures_coin_account_order_history_download(
        self, *, startTime: int, endTime: int, **params: Any
    ) -> t.FuturesDownloadId:
        """Requests a file of up to a year of COIN-M orders; returns its download id.

        GET /dapi/v1/order/asyn (signed, USER_DATA, weight 1000)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: FuturesDownloadId
        """
        return self._request(
            _e.FUTURES_COIN_ACCOUNT_ORDER_HISTORY_DOWNLOAD,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    def futures_coin_account_order_history_download_link(
        self, *, downloadId: str, **params: Any
    ) -> t.FuturesDownloadLink:
        """Link to a requested file of COIN-M orders, once it is ready.

        GET /dapi/v1/order/asyn/id (signed, USER_DATA, weight 5)

        :param downloadId: What the request for the file returned.
        :returns: FuturesDownloadLink
        """
        return self._request(
            _e.FUTURES_COIN_ACCOUNT_ORDER_HISTORY_DOWNLOAD_LINK, downloadId=downloadId, **params
        )

    futures_coin_accout_order_history_download_link = (
        futures_coin_account_order_history_download_link
    )

    def futures_coin_account_trade_history_download(
        self, *, startTime: int, endTime: int, **params: Any
    ) -> t.FuturesDownloadId:
        """Requests a file of up to a year of COIN-M trades; returns its download id.

        GET /dapi/v1/trade/asyn (signed, USER_DATA, weight 1000)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: FuturesDownloadId
        """
        return self._request(
            _e.FUTURES_COIN_ACCOUNT_TRADE_HISTORY_DOWNLOAD,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    def futures_coin_account_trade_history_download_link(
        self, *, downloadId: str, **params: Any
    ) -> t.FuturesDownloadLink:
        """Link to a requested file of COIN-M trades, once it is ready.

        GET /dapi/v1/trade/asyn/id (signed, USER_DATA, weight 5)

        :param downloadId: What the request for the file returned.
        :returns: FuturesDownloadLink
        """
        return self._request(
            _e.FUTURES_COIN_ACCOUNT_TRADE_HISTORY_DOWNLOAD_LINK, downloadId=downloadId, **params
        )

    def futures_coin_commission_rate(
        self, *, symbol: str, **params: Any
    ) -> t.FuturesCommissionRate:
        """Maker and taker commission rates that you pay on one COIN-M symbol.

        GET /dapi/v1/commissionRate (signed, USER_DATA, weight 20)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: FuturesCommissionRate
        """
        return self._request(_e.FUTURES_COIN_COMMISSION_RATE, symbol=symbol, **params)

    futures_coin_v1_get_commission_rate = futures_coin_commission_rate

    def futures_coin_get_portfolio_margin_account(self, *, asset: str, **params: Any) -> Any:
        """How much of an asset a classic portfolio margin account could withdraw.

        Deprecated by Binance; use :meth:`futures_get_portfolio_margin_account`. In no documentation
        since 2026.

        GET /dapi/v1/pmAccountInfo (signed, USER_DATA, weight 5)

        :param asset: Asset, e.g. BTC.
        :returns: anything
        """
        return self._request(_e.FUTURES_COIN_GET_PORTFOLIO_MARGIN_ACCOUNT, asset=asset, **params)

    futures_coin_v1_get_pm_account_info = futures_coin_get_portfolio_margin_account

    def futures_coin_get_position_mode(self, **params: Any) -> t.FuturesPositionMode:
        """Whether long and short positions of a symbol are kept apart (hedge mode).

        GET /dapi/v1/positionSide/dual (signed, USER_DATA, weight 30)

        :returns: FuturesPositionMode
        """
        return self._request(_e.FUTURES_COIN_GET_POSITION_MODE, **params)

    def futures_coin_income_history(
        self,
        *,
        symbol: str | None = None,
        incomeType: e.CoinIncomeTypeLike | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Income]:
        """Realized profits, funding fees, commissions and transfers of the COIN-M account.

        GET /dapi/v1/income (signed, USER_DATA, weight 20)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param incomeType: Only this kind.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param page: Page, from 1.
        :param limit: How many items at most. Default 100, max 1000.
        :returns: list of Income
        """
        return self._request(
            _e.FUTURES_COIN_INCOME_HISTORY,
            symbol=symbol,
            incomeType=incomeType,
            startTime=startTime,
            endTime=endTime,
            page=page,
            limit=limit,
            **params,
        )

    def futures_coin_leverage_bracket(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.SymbolBrackets]:
        """Highest leverage and maintenance margin by position size, of one symbol or all.

        GET /dapi/v2/leverageBracket (signed, USER_DATA, weight 1-2)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: list of SymbolBrackets
        """
        return self._request(_e.FUTURES_COIN_LEVERAGE_BRACKET, symbol=symbol, **params)

    def futures_coin_pair_leverage_bracket(
        self, *, pair: str | None = None, **params: Any
    ) -> list[t.PairBrackets]:
        """Leverage brackets by pair, from the v1 endpoint; they may not fit every symbol.

        GET /dapi/v1/leverageBracket (signed, USER_DATA, weight 1)

        :param pair: Pair of assets, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :returns: list of PairBrackets
        """
        return self._request(_e.FUTURES_COIN_PAIR_LEVERAGE_BRACKET, pair=pair, **params)

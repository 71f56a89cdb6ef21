# Generated from spec/usdm_futures/account.yaml by "make generate"; do not edit.
"""USD-M futures, account: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..._endpoints import usdm_futures as _e
from ...runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from ... import enums as e
    from ...types import usdm_futures as t


class UsdmFuturesAccountMixin(SyncClient):
    """USD-M futures, account.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def futures_account(self, **params: Any) -> t.Account:
        """Balances, margins and positions of the account, for every symbol and in total.

        GET /fapi/v2/account (signed, USER_DATA, weight 5)

        :returns: Account
        """
        return self._request(_e.FUTURES_ACCOUNT, **params)

    def ws_futures_account(self, **params: Any) -> t.Account:
        """:meth:`futures_account` over the WebSocket API (``account.status``)."""
        return self._ws_request(_e.FUTURES_ACCOUNT, **params)

    ws_futures_account_status = ws_futures_account

    def futures_account_balance(self, **params: Any) -> list[t.Balance]:
        """Futures wallet by asset: balance, unrealized profit and what is available.

        GET /fapi/v3/balance (signed, USER_DATA, weight 5)

        :returns: list of Balance
        """
        return self._request(_e.FUTURES_ACCOUNT_BALANCE, **params)

    def ws_futures_account_balance(self, **params: Any) -> list[t.Balance]:
        """:meth:`futures_account_balance` over the WebSocket API (``account.balance``)."""
        return self._ws_request(_e.FUTURES_ACCOUNT_BALANCE, **params)

    def futures_account_balance_v2(self, **params: Any) -> list[t.Balance]:
        """Futures wallet by asset, as futures_account_balance; REST v2 is the older endpoint.

        GET /fapi/v2/balance (signed, USER_DATA, weight 5)

        :returns: list of Balance
        """
        return self._request(_e.FUTURES_ACCOUNT_BALANCE_V2, **params)

    def ws_futures_account_balance_v2(self, **params: Any) -> list[t.Balance]:
        """:meth:`futures_account_balance_v2` over the WebSocket API (``v2/account.balance``)."""
        return self._ws_request(_e.FUTURES_ACCOUNT_BALANCE_V2, **params)

    ws_futures_v2_account_balance = ws_futures_account_balance_v2

    def futures_account_config(self, **params: Any) -> t.UmAccountConfig:
        """Account settings: position and margin mode, fee tier, and what the account may do.

        GET /fapi/v1/accountConfig (signed, USER_DATA, weight 5)

        :returns: UmAccountConfig
        """
        return self._request(_e.FUTURES_ACCOUNT_CONFIG, **params)

    def futures_account_income_history_download(
        self, *, startTime: int, endTime: int, **params: Any
    ) -> t.FuturesDownloadId:
        """Requests a file of up to a year of income; returns its download id.

        GET /fapi/v1/income/asyn (signed, USER_DATA, weight 1000)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: FuturesDownloadId
        """
        return self._request(
            _e.FUTURES_ACCOUNT_INCOME_HISTORY_DOWNLOAD,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    futures_v1_get_income_asyn = futures_account_income_history_download

    def futures_account_income_history_download_link(
        self, *, downloadId: str, **params: Any
    ) -> t.FuturesDownloadLink:
        """Link to a requested file of income, once it is ready.

        GET /fapi/v1/income/asyn/id (signed, USER_DATA, weight 10)

        :param downloadId: What the request for the file returned.
        :returns: FuturesDownloadLink
        """
        return self._request(
            _e.FUTURES_ACCOUNT_INCOME_HISTORY_DOWNLOAD_LINK, downloadId=downloadId, **params
        )

    futures_v1_get_income_asyn_id = futures_account_income_history_download_link

    def futures_account_order_history_download(
        self, *, startTime: int, endTime: int, **params: Any
    ) -> t.FuturesDownloadId:
        """Requests a file of up to a year of orders; returns its download id.

        GET /fapi/v1/order/asyn (signed, USER_DATA, weight 1000)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: FuturesDownloadId
        """
        return self._request(
            _e.FUTURES_ACCOUNT_ORDER_HISTORY_DOWNLOAD,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    futures_v1_get_order_asyn = futures_account_order_history_download

    def futures_account_order_history_download_link(
        self, *, downloadId: str, **params: Any
    ) -> t.FuturesDownloadLink:
        """Link to a requested file of orders, once it is ready.

        GET /fapi/v1/order/asyn/id (signed, USER_DATA, weight 10)

        :param downloadId: What the request for the file returned.
        :returns: FuturesDownloadLink
        """
        return self._request(
            _e.FUTURES_ACCOUNT_ORDER_HISTORY_DOWNLOAD_LINK, downloadId=downloadId, **params
        )

    futures_v1_get_order_asyn_id = futures_account_order_history_download_link

    def futures_account_trade_history_download(
        self, *, startTime: int, endTime: int, **params: Any
    ) -> t.FuturesDownloadId:
        """Requests a file of up to a year of trades; returns its download id.

        GET /fapi/v1/trade/asyn (signed, USER_DATA, weight 1000)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: FuturesDownloadId
        """
        return self._request(
            _e.FUTURES_ACCOUNT_TRADE_HISTORY_DOWNLOAD,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    futures_v1_get_trade_asyn = futures_account_trade_history_download

    def futures_account_trade_history_download_link(
        self, *, downloadId: str, **params: Any
    ) -> t.FuturesDownloadLink:
        """Link to a requested file of trades, once it is ready.

        GET /fapi/v1/trade/asyn/id (signed, USER_DATA, weight 10)

        :param downloadId: What the request for the file returned.
        :returns: FuturesDownloadLink
        """
        return self._request(
            _e.FUTURES_ACCOUNT_TRADE_HISTORY_DOWNLOAD_LINK, downloadId=downloadId, **params
        )

    futures_v1_get_trade_asyn_id = futures_account_trade_history_download_link

    def futures_account_v3(self, **params: Any) -> t.AccountV3:
        """Balances and margins of the account, with the positions that are not empty.

        GET /fapi/v3/account (signed, USER_DATA, weight 5)

        :returns: AccountV3
        """
        return self._request(_e.FUTURES_ACCOUNT_V3, **params)

    def ws_futures_account_v3(self, **params: Any) -> t.AccountV3:
        """:meth:`futures_account_v3` over the WebSocket API (``v2/account.status``)."""
        return self._ws_request(_e.FUTURES_ACCOUNT_V3, **params)

    ws_futures_v2_account_status = ws_futures_account_v3

    def futures_api_trading_status(
        self, *, symbol: str | None = None, **params: Any
    ) -> t.ApiTradingStatus:
        """Indicators of the quantitative trading rules, and whether they lock your trading.

        GET /fapi/v1/apiTradingStatus (signed, USER_DATA, weight 1-10)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: ApiTradingStatus
        """
        return self._request(_e.FUTURES_API_TRADING_STATUS, symbol=symbol, **params)

    def futures_commission_rate(self, *, symbol: str, **params: Any) -> t.CommissionRate:
        """Maker and taker commission rates that you pay on one symbol.

        GET /fapi/v1/commissionRate (signed, USER_DATA, weight 20)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: CommissionRate
        """
        return self._request(_e.FUTURES_COMMISSION_RATE, symbol=symbol, **params)

    def futures_get_fee_burn(self, **params: Any) -> t.FeeBurn:
        """Whether your futures fees are paid in BNB at a discount.

        GET /fapi/v1/feeBurn (signed, USER_DATA, weight 30)

        :returns: FeeBurn
        """
        return self._request(_e.FUTURES_GET_FEE_BURN, **params)

    futures_v1_get_fee_burn = futures_get_fee_burn

    def futures_get_multi_assets_mode(self, **params: Any) -> t.MultiAssetsMode:
        """Whether all your assets serve as margin together or each only for its own symbols.

        GET /fapi/v1/multiAssetsMargin (signed, USER_DATA, weight 30)

        :returns: MultiAssetsMode
        """
        return self._request(_e.FUTURES_GET_MULTI_ASSETS_MODE, **params)

    def futures_get_portfolio_margin_account(
        self, *, asset: str, **params: Any
    ) -> t.PortfolioMarginAccount:
        """How much of an asset a classic portfolio margin account may withdraw.

        GET /fapi/v1/pmAccountInfo (signed, USER_DATA, weight 5)

        :param asset: Asset, e.g. BTC.
        :returns: PortfolioMarginAccount
        """
        return self._request(_e.FUTURES_GET_PORTFOLIO_MARGIN_ACCOUNT, asset=asset, **params)

    futures_v1_get_pm_account_info = futures_get_portfolio_margin_account

    def futures_get_position_mode(self, **params: Any) -> t.FuturesPositionMode:
        """Whether long and short positions of a symbol are kept apart (hedge mode).

        GET /fapi/v1/positionSide/dual (signed, USER_DATA, weight 30)

        :returns: FuturesPositionMode
        """
        return self._request(_e.FUTURES_GET_POSITION_MODE, **params)

    def futures_get_rate_limit(self, **params: Any) -> list[t.RateLimit]:
        """How many orders the account may place in each interval.

        GET /fapi/v1/rateLimit/order (signed, USER_DATA, weight 1)

        :returns: list of RateLimit
        """
        return self._request(_e.FUTURES_GET_RATE_LIMIT, **params)

    futures_v1_get_rate_limit_order = futures_get_rate_limit

    def futures_income_history(
        self,
        *,
        symbol: str | None = None,
        incomeType: e.FuturesIncomeTypeLike | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Income]:
        """Realized profits, funding fees, commissions and transfers of the account.

        GET /fapi/v1/income (signed, USER_DATA, weight 30)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param incomeType: Only this kind.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param page: Page, from 1.
        :param limit: How many items at most. Default 100, max 1000.
        :returns: list of Income
        """
        return self._request(
            _e.FUTURES_INCOME_HISTORY,
            symbol=symbol,
            incomeType=incomeType,
            startTime=startTime,
            endTime=endTime,
            page=page,
            limit=limit,
            **params,
        )

    @overload
    def futures_leverage_bracket(self, *, symbol: str, **params: Any) -> t.SymbolBrackets: ...

    @overload
    def futures_leverage_bracket(
        self, *, symbol: None = None, **params: Any
    ) -> list[t.SymbolBrackets]: ...

    def futures_leverage_bracket(
        self, *, symbol: str | None = None, **params: Any
    ) -> t.SymbolBrackets | list[t.SymbolBrackets]:
        """Highest leverage and maintenance margin by position value, of one symbol or all.

        GET /fapi/v1/leverageBracket (signed, USER_DATA, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: SymbolBrackets with ``symbol``, else list of SymbolBrackets
        """
        return self._request(_e.FUTURES_LEVERAGE_BRACKET, symbol=symbol, **params)

    def futures_set_fee_burn(self, *, feeBurn: bool, **params: Any) -> t.FuturesResult:
        """Turns on or off paying futures fees in BNB at a discount.

        POST /fapi/v1/feeBurn (signed, TRADE, weight 1)

        :returns: FuturesResult
        """
        return self._request(_e.FUTURES_SET_FEE_BURN, feeBurn=feeBurn, **params)

    futures_v1_post_fee_burn = futures_set_fee_burn

    def futures_symbol_config(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.SymbolConfig]:
        """Your margin type, leverage and largest position value, of one symbol or all.

        GET /fapi/v1/symbolConfig (signed, USER_DATA, weight 5)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: list of SymbolConfig
        """
        return self._request(_e.FUTURES_SYMBOL_CONFIG, symbol=symbol, **params)

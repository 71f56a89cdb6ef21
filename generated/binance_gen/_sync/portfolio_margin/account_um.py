# Generated from spec/portfolio_margin/account_um.yaml by "make generate"; do not edit.
"""Portfolio margin, account um: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import portfolio_margin as _e
from ...runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from ... import enums as e
    from ...types import portfolio_margin as t


class PortfolioMarginAccountUmMixin(SyncClient):
    """Portfolio margin, account um.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def papi_change_um_position_side_dual(
        self, *, dualSidePosition: bool, **params: Any
    ) -> t.ResultMessage:
        """Switches all USD-M symbols between hedge mode and one-way mode.

        POST /papi/v1/um/positionSide/dual (signed, TRADE, weight 1)

        :param dualSidePosition: Hedge mode, else one-way mode.
        :returns: ResultMessage
        """
        return self._request(
            _e.PAPI_CHANGE_UM_POSITION_SIDE_DUAL, dualSidePosition=dualSidePosition, **params
        )

    def papi_get_um_account(self, **params: Any) -> t.UmAccount:
        """Assets and positions of the USD-M part of the account.

        GET /papi/v1/um/account (signed, USER_DATA, weight 5)

        :returns: UmAccount
        """
        return self._request(_e.PAPI_GET_UM_ACCOUNT, **params)

    def papi_get_um_account_config(self, **params: Any) -> t.UmAccountConfig:
        """USD-M settings: position and margin mode, fee tier, and what the account may do.

        GET /papi/v1/um/accountConfig (signed, USER_DATA, weight 5)

        :returns: UmAccountConfig
        """
        return self._request(_e.PAPI_GET_UM_ACCOUNT_CONFIG, **params)

    def papi_get_um_account_v2(self, **params: Any) -> t.UmAccountV2:
        """USD-M assets and the positions that are not empty.

        GET /papi/v2/um/account (signed, USER_DATA, weight 5)

        :returns: UmAccountV2
        """
        return self._request(_e.PAPI_GET_UM_ACCOUNT_V2, **params)

    def papi_get_um_api_trading_status(
        self, *, symbol: str | None = None, **params: Any
    ) -> t.UmTradingStatus:
        """Indicators of the USD-M quantitative rules, and whether they lock your trading.

        GET /papi/v1/um/apiTradingStatus (signed, USER_DATA, weight 1-10)

        :param symbol: Only this symbol.
        :returns: UmTradingStatus
        """
        return self._request(_e.PAPI_GET_UM_API_TRADING_STATUS, symbol=symbol, **params)

    def papi_get_um_commission_rate(self, *, symbol: str, **params: Any) -> t.FuturesCommissionRate:
        """Maker and taker commission rates that you pay on one USD-M symbol.

        GET /papi/v1/um/commissionRate (signed, USER_DATA, weight 20)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: FuturesCommissionRate
        """
        return self._request(_e.PAPI_GET_UM_COMMISSION_RATE, symbol=symbol, **params)

    papi_get_um_comission_rate = papi_get_um_commission_rate

    def papi_get_um_income_asyn(
        self, *, startTime: int, endTime: int, **params: Any
    ) -> t.FuturesDownloadId:
        """Requests a file of up to a year of USD-M income; returns its download id.

        GET /papi/v1/um/income/asyn (signed, USER_DATA, weight 1500)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: FuturesDownloadId
        """
        return self._request(
            _e.PAPI_GET_UM_INCOME_ASYN, startTime=startTime, endTime=endTime, **params
        )

    def papi_get_um_income_asyn_id(self, *, downloadId: str, **params: Any) -> t.DownloadLink:
        """Link to a requested file of USD-M income, once it is ready.

        GET /papi/v1/um/income/asyn/id (signed, USER_DATA, weight 10)

        :param downloadId: What papi_get_um_income_asyn returned.
        :returns: DownloadLink
        """
        return self._request(_e.PAPI_GET_UM_INCOME_ASYN_ID, downloadId=downloadId, **params)

    def papi_get_um_income_history(
        self,
        *,
        symbol: str | None = None,
        incomeType: e.UmIncomeTypeLike | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.FuturesIncome]:
        """Realized profits, funding fees, commissions and transfers in USD-M.

        GET /papi/v1/um/income (signed, USER_DATA, weight 30)

        :param symbol: Only this symbol.
        :param incomeType: Only income of this type.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param page: Page, from 1.
        :param limit: How many items at most. Max 1000.
        :returns: list of FuturesIncome
        """
        return self._request(
            _e.PAPI_GET_UM_INCOME_HISTORY,
            symbol=symbol,
            incomeType=incomeType,
            startTime=startTime,
            endTime=endTime,
            page=page,
            limit=limit,
            **params,
        )

    def papi_get_um_leverage_bracket(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.UmSymbolBrackets]:
        """Highest leverage and maintenance margin by position value, for USD-M symbols.

        GET /papi/v1/um/leverageBracket (signed, USER_DATA, weight 1)

        :param symbol: Only this symbol.
        :returns: list of UmSymbolBrackets
        """
        return self._request(_e.PAPI_GET_UM_LEVERAGE_BRACKET, symbol=symbol, **params)

    def papi_get_um_order_asyn(
        self, *, startTime: int, endTime: int, **params: Any
    ) -> t.FuturesDownloadId:
        """Requests a file of up to a year of USD-M orders; returns its download id.

        GET /papi/v1/um/order/asyn (signed, USER_DATA, weight 1500)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: FuturesDownloadId
        """
        return self._request(
            _e.PAPI_GET_UM_ORDER_ASYN, startTime=startTime, endTime=endTime, **params
        )

    def papi_get_um_order_asyn_id(self, *, downloadId: str, **params: Any) -> t.DownloadLink:
        """Link to a requested file of USD-M orders, once it is ready.

        GET /papi/v1/um/order/asyn/id (signed, USER_DATA, weight 10)

        :param downloadId: What papi_get_um_order_asyn returned.
        :returns: DownloadLink
        """
        return self._request(_e.PAPI_GET_UM_ORDER_ASYN_ID, downloadId=downloadId, **params)

    def papi_get_um_position_risk(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.UmPosition]:
        """USD-M positions of one symbol or all, with mark and liquidation price.

        GET /papi/v1/um/positionRisk (signed, USER_DATA, weight 5)

        :param symbol: Only this symbol.
        :returns: list of UmPosition
        """
        return self._request(_e.PAPI_GET_UM_POSITION_RISK, symbol=symbol, **params)

    def papi_get_um_position_side_dual(self, **params: Any) -> t.FuturesPositionMode:
        """Whether long and short positions are kept apart (hedge mode) in USD-M.

        GET /papi/v1/um/positionSide/dual (signed, USER_DATA, weight 30)

        :returns: FuturesPositionMode
        """
        return self._request(_e.PAPI_GET_UM_POSITION_SIDE_DUAL, **params)

    def papi_get_um_symbol_config(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.UmSymbolConfig]:
        """Your leverage and largest position value in USD-M, of one symbol or all.

        GET /papi/v1/um/symbolConfig (signed, USER_DATA, weight 5)

        :param symbol: Only this symbol.
        :returns: list of UmSymbolConfig
        """
        return self._request(_e.PAPI_GET_UM_SYMBOL_CONFIG, symbol=symbol, **params)

    def papi_get_um_trade_asyn(
        self, *, startTime: int, endTime: int, **params: Any
    ) -> t.FuturesDownloadId:
        """Requests a file of up to a year of USD-M trades; returns its download id.

        GET /papi/v1/um/trade/asyn (signed, USER_DATA, weight 1500)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: FuturesDownloadId
        """
        return self._request(
            _e.PAPI_GET_UM_TRADE_ASYN, startTime=startTime, endTime=endTime, **params
        )

    def papi_get_um_trade_asyn_id(self, *, downloadId: str, **params: Any) -> t.DownloadLink:
        """Link to a requested file of USD-M trades, once it is ready.

        GET /papi/v1/um/trade/asyn/id (signed, USER_DATA, weight 10)

        :param downloadId: What papi_get_um_trade_asyn returned.
        :returns: DownloadLink
        """
        return self._request(_e.PAPI_GET_UM_TRADE_ASYN_ID, downloadId=downloadId, **params)

    def papi_set_um_leverage(self, *, symbol: str, leverage: int, **params: Any) -> t.UmLeverage:
        """Sets your leverage on one USD-M symbol.

        POST /papi/v1/um/leverage (signed, TRADE, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param leverage: Min 1, max 125.
        :returns: UmLeverage
        """
        return self._request(_e.PAPI_SET_UM_LEVERAGE, symbol=symbol, leverage=leverage, **params)

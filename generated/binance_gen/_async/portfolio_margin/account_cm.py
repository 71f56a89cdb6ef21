# Generated from spec/portfolio_margin/account_cm.yaml by "make generate"; do not edit.
"""Portfolio margin, account cm: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import portfolio_margin as _e
from ...runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from ... import enums as e
    from ...types import portfolio_margin as t


class PortfolioMarginAccountCmMixin(AsyncClientBase):
    """Portfolio margin, account cm.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def papi_change_cm_position_side_dual(
        self, *, dualSidePosition: bool, **params: Any
    ) -> t.ResultMessage:
        """Switches all COIN-M symbols between hedge mode and one-way mode.

        POST /papi/v1/cm/positionSide/dual (signed, TRADE, weight 1)

        :param dualSidePosition: Hedge mode, else one-way mode.
        :returns: ResultMessage
        """
        return await self._request(
            _e.PAPI_CHANGE_CM_POSITION_SIDE_DUAL, dualSidePosition=dualSidePosition, **params
        )

    async def papi_get_cm_account(self, **params: Any) -> t.CmAccount:
        """Assets and positions of the COIN-M part of the account.

        GET /papi/v1/cm/account (signed, USER_DATA, weight 5)

        :returns: CmAccount
        """
        return await self._request(_e.PAPI_GET_CM_ACCOUNT, **params)

    async def papi_get_cm_commission_rate(
        self, *, symbol: str, **params: Any
    ) -> t.FuturesCommissionRate:
        """Maker and taker commission rates that you pay on one COIN-M symbol.

        GET /papi/v1/cm/commissionRate (signed, USER_DATA, weight 20)

        :param symbol: COIN-M symbol, e.g. BTCUSD_PERP.
        :returns: FuturesCommissionRate
        """
        return await self._request(_e.PAPI_GET_CM_COMMISSION_RATE, symbol=symbol, **params)

    papi_get_cm_comission_rate = papi_get_cm_commission_rate

    async def papi_get_cm_income_history(
        self,
        *,
        symbol: str | None = None,
        incomeType: e.CoinIncomeTypeLike | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.FuturesIncome]:
        """Realized profits, funding fees, commissions and transfers in COIN-M.

        GET /papi/v1/cm/income (signed, USER_DATA, weight 30)

        :param symbol: Only this COIN-M symbol.
        :param incomeType: Only income of this type.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param page: Page, from 1.
        :param limit: How many items at most. Max 1000.
        :returns: list of FuturesIncome
        """
        return await self._request(
            _e.PAPI_GET_CM_INCOME_HISTORY,
            symbol=symbol,
            incomeType=incomeType,
            startTime=startTime,
            endTime=endTime,
            page=page,
            limit=limit,
            **params,
        )

    async def papi_get_cm_leverage_bracket(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.CmSymbolBrackets]:
        """Highest leverage and maintenance margin by position size, for COIN-M symbols.

        GET /papi/v1/cm/leverageBracket (signed, USER_DATA, weight 1)

        :param symbol: Only this COIN-M symbol.
        :returns: list of CmSymbolBrackets
        """
        return await self._request(_e.PAPI_GET_CM_LEVERAGE_BRACKET, symbol=symbol, **params)

    async def papi_get_cm_position_risk(
        self, *, marginAsset: str | None = None, pair: str | None = None, **params: Any
    ) -> list[t.CmPosition]:
        """COIN-M positions by margin asset or pair, with mark and liquidation price.

        GET /papi/v1/cm/positionRisk (signed, USER_DATA, weight 1)

        :param marginAsset: Only positions with this margin asset.
        :param pair: All symbols of this pair.
        :returns: list of CmPosition
        """
        return await self._request(
            _e.PAPI_GET_CM_POSITION_RISK, marginAsset=marginAsset, pair=pair, **params
        )

    async def papi_get_cm_position_side_dual(self, **params: Any) -> t.FuturesPositionMode:
        """Whether long and short positions are kept apart (hedge mode) in COIN-M.

        GET /papi/v1/cm/positionSide/dual (signed, USER_DATA, weight 30)

        :returns: FuturesPositionMode
        """
        return await self._request(_e.PAPI_GET_CM_POSITION_SIDE_DUAL, **params)

    async def papi_set_cm_leverage(
        self, *, symbol: str, leverage: int, **params: Any
    ) -> t.CmLeverage:
        """Sets your leverage on one COIN-M symbol.

        POST /papi/v1/cm/leverage (signed, TRADE, weight 1)

        :param symbol: COIN-M symbol, e.g. BTCUSD_PERP.
        :param leverage: Min 1, max 125.
        :returns: CmLeverage
        """
        return await self._request(
            _e.PAPI_SET_CM_LEVERAGE, symbol=symbol, leverage=leverage, **params
        )

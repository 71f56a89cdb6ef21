# Generated from spec/copy_trading/future_copy_trading.yaml by "make generate"; do not edit.
"""Copy trading, future copy trading: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import copy_trading as _e
from ..runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from ..types import copy_trading as t


class CopyTradingMixin(AsyncClientBase):
    """Copy trading, future copy trading.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def copy_trading_get_futures_lead_symbols(self, **params: Any) -> t.LeadSymbols:
        """Futures symbols that a lead trader may trade for copiers.

        GET /sapi/v1/copyTrading/futures/leadSymbol (signed, USER_DATA, weight 1)

        :returns: LeadSymbols
        """
        return await self._request(_e.COPY_TRADING_GET_FUTURES_LEAD_SYMBOLS, **params)

    margin_v1_get_copy_trading_futures_lead_symbol = copy_trading_get_futures_lead_symbols

    async def copy_trading_get_futures_lead_trader_status(
        self, **params: Any
    ) -> t.LeadTraderStatusAnswer:
        """Whether your account is a futures lead trader.

        GET /sapi/v1/copyTrading/futures/userStatus (signed, TRADE, weight 1)

        :returns: LeadTraderStatusAnswer
        """
        return await self._request(_e.COPY_TRADING_GET_FUTURES_LEAD_TRADER_STATUS, **params)

    margin_v1_get_copy_trading_futures_user_status = copy_trading_get_futures_lead_trader_status

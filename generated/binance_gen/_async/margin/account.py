# Generated from spec/margin/account.yaml by "make generate"; do not edit.
"""Margin, account: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import margin as _e
from ...runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ... import enums as e
    from ...types import margin as t


class MarginAccountMixin(AsyncClientBase):
    """Margin, account.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def create_isolated_margin_account(self, *, base: str, quote: str, **params: Any) -> Any:
        """Opens an isolated margin account for a pair.

        Deprecated by Binance and switched off on 2021-05-15; use :meth:`make_universal_transfer`.
        The first transfer to an isolated margin account opens it.

        POST /sapi/v1/margin/isolated/create (signed, MARGIN, weight 1)

        :param base: Base asset of the pair.
        :param quote: Quote asset of the pair.
        :returns: anything
        """
        return await self._request(
            _e.CREATE_ISOLATED_MARGIN_ACCOUNT, base=base, quote=quote, **params
        )

    async def disable_isolated_margin_account(
        self, *, symbol: str, **params: Any
    ) -> t.IsolatedAccountSwitch:
        """Closes the isolated margin account of one pair, at most once in 24 hours.

        DELETE /sapi/v1/margin/isolated/account (signed, TRADE, weight 300 of the account)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: IsolatedAccountSwitch
        """
        return await self._request(_e.DISABLE_ISOLATED_MARGIN_ACCOUNT, symbol=symbol, **params)

    async def enable_isolated_margin_account(
        self, *, symbol: str, **params: Any
    ) -> t.IsolatedAccountSwitch:
        """Opens the isolated margin account of one pair again after it was disabled.

        POST /sapi/v1/margin/isolated/account (signed, TRADE, weight 300 of the account)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: IsolatedAccountSwitch
        """
        return await self._request(_e.ENABLE_ISOLATED_MARGIN_ACCOUNT, symbol=symbol, **params)

    async def get_bnb_burn_spot_margin(self, **params: Any) -> t.BnbBurnSwitches:
        """Whether spot fees and margin interest are paid in BNB.

        GET /sapi/v1/bnbBurn (signed, USER_DATA, weight 1)

        :returns: BnbBurnSwitches
        """
        return await self._request(_e.GET_BNB_BURN_SPOT_MARGIN, **params)

    async def get_cross_margin_data(
        self, *, vipLevel: int | None = None, coin: str | None = None, **params: Any
    ) -> list[t.CrossMarginData]:
        """Interest rates, borrow limits and pairs of cross margin, by coin and VIP level.

        GET /sapi/v1/margin/crossMarginData (signed, USER_DATA, weight 1-5)

        :param vipLevel: VIP level; yours when absent.
        :param coin: Only this asset.
        :returns: list of CrossMarginData
        """
        return await self._request(_e.GET_CROSS_MARGIN_DATA, vipLevel=vipLevel, coin=coin, **params)

    async def get_enabled_isolated_margin_account_limit(
        self, **params: Any
    ) -> t.IsolatedAccountLimit:
        """How many isolated margin accounts are open, and how many may be.

        GET /sapi/v1/margin/isolated/accountLimit (signed, USER_DATA, weight 1)

        :returns: IsolatedAccountLimit
        """
        return await self._request(_e.GET_ENABLED_ISOLATED_MARGIN_ACCOUNT_LIMIT, **params)

    async def get_isolated_margin_account(
        self, *, symbols: Sequence[str] | None = None, **params: Any
    ) -> t.IsolatedMarginAccount:
        """Isolated margin accounts by pair: balances, debts, margin level, liquidation price.

        GET /sapi/v1/margin/isolated/account (signed, USER_DATA, weight 10)

        :param symbols: Only these pairs, 5 at most; totals are left out then.
        :returns: IsolatedMarginAccount
        """
        return await self._request(_e.GET_ISOLATED_MARGIN_ACCOUNT, symbols=symbols, **params)

    async def get_isolated_margin_fee_data(
        self, *, vipLevel: int | None = None, symbol: str | None = None, **params: Any
    ) -> list[t.IsolatedMarginData]:
        """Interest rates, borrow limits and leverage of isolated margin, by pair and VIP level.

        GET /sapi/v1/margin/isolatedMarginData (signed, USER_DATA, weight 1-10)

        :param vipLevel: VIP level; yours when absent.
        :param symbol: Only this pair.
        :returns: list of IsolatedMarginData
        """
        return await self._request(
            _e.GET_ISOLATED_MARGIN_FEE_DATA, vipLevel=vipLevel, symbol=symbol, **params
        )

    async def get_margin_account(self, **params: Any) -> t.MarginAccount:
        """Cross margin account: margin level, totals in BTC, and balances and debts by asset.

        GET /sapi/v1/margin/account (signed, USER_DATA, weight 10)

        :returns: MarginAccount
        """
        return await self._request(_e.GET_MARGIN_ACCOUNT, **params)

    async def get_margin_capital_flow(
        self,
        *,
        asset: str | None = None,
        symbol: str | None = None,
        type: e.CapitalFlowTypeLike | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        fromId: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.CapitalFlow]:
        """What went into and out of a cross or isolated margin account in the last 90 days.

        GET /sapi/v1/margin/capital-flow (signed, USER_DATA, weight 100)

        :param asset: Only this asset.
        :param symbol: Isolated margin pair, instead of cross margin.
        :param type: Only flows of this type.
        :param startTime: From this time, inclusive (Unix ms), 7 days before endTime at most.
        :param endTime: Up to this time, inclusive (Unix ms).
        :param fromId: Only flows with a greater id.
        :param limit: How many items at most. Default 500, max 1000.
        :returns: list of CapitalFlow
        """
        return await self._request(
            _e.GET_MARGIN_CAPITAL_FLOW,
            asset=asset,
            symbol=symbol,
            type=type,
            startTime=startTime,
            endTime=endTime,
            fromId=fromId,
            limit=limit,
            **params,
        )

    async def margin_get_trade_coeff(self, **params: Any) -> t.MarginLevels:
        """Margin levels at which trading is normal, a margin call comes and liquidation begins.

        GET /sapi/v1/margin/tradeCoeff (signed, USER_DATA, weight 10)

        :returns: MarginLevels
        """
        return await self._request(_e.MARGIN_GET_TRADE_COEFF, **params)

    margin_v1_get_margin_trade_coeff = margin_get_trade_coeff

    async def set_margin_max_leverage(self, *, maxLeverage: int, **params: Any) -> t.Success:
        """Sets the highest leverage of the cross margin account.

        POST /sapi/v1/margin/max-leverage (signed, USER_DATA, weight 3000 of the account)

        :param maxLeverage: 3 or 5 for Cross Margin Classic, 10 for Pro, 20 where the law allows it.
        :returns: Success
        """
        return await self._request(_e.SET_MARGIN_MAX_LEVERAGE, maxLeverage=maxLeverage, **params)

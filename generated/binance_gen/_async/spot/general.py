# Generated from spec/spot/general.yaml by "make generate"; do not edit.
"""Spot, general: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import spot as _e
from ...runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ... import enums as e
    from ...types import spot as t


class SpotGeneralMixin(AsyncClientBase):
    """Spot, general.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def get_exchange_info(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        permissions: Sequence[e.PermissionLike] | None = None,
        showPermissionSets: bool | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.ExchangeInfo:
        """Rules of the exchange and of its symbols, with filters, precisions and rate limits.

        GET /api/v3/exchangeInfo (no key, weight 20)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param symbols: Several trading pairs, instead of symbol.
        :param permissions: Symbols with any of these.
        :param showPermissionSets: Fill permissionSets. Default true.
        :param symbolStatus: Only symbols in this state, out of all. TRADING, HALT or BREAK.
        :returns: ExchangeInfo
        """
        return await self._request(
            _e.GET_EXCHANGE_INFO,
            symbol=symbol,
            symbols=symbols,
            permissions=permissions,
            showPermissionSets=showPermissionSets,
            symbolStatus=symbolStatus,
            **params,
        )

    async def ws_get_exchange_info(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        permissions: Sequence[e.PermissionLike] | None = None,
        showPermissionSets: bool | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.ExchangeInfo:
        """:meth:`get_exchange_info` over the WebSocket API (``exchangeInfo``)."""
        return await self._ws_request(
            _e.GET_EXCHANGE_INFO,
            symbol=symbol,
            symbols=symbols,
            permissions=permissions,
            showPermissionSets=showPermissionSets,
            symbolStatus=symbolStatus,
            **params,
        )

    async def get_execution_rules(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.ExecutionRules:
        """How far from the reference price orders of a symbol may trade.

        GET /api/v3/executionRules (no key, weight 2-40)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param symbols: Several trading pairs, instead of symbol.
        :param symbolStatus: Only symbols in this state, out of all. TRADING, HALT or BREAK.
        :returns: ExecutionRules
        """
        return await self._request(
            _e.GET_EXECUTION_RULES,
            symbol=symbol,
            symbols=symbols,
            symbolStatus=symbolStatus,
            **params,
        )

    async def ws_get_execution_rules(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        symbolStatus: e.TradingStatusLike | None = None,
        **params: Any,
    ) -> t.ExecutionRules:
        """:meth:`get_execution_rules` over the WebSocket API (``executionRules``)."""
        return await self._ws_request(
            _e.GET_EXECUTION_RULES,
            symbol=symbol,
            symbols=symbols,
            symbolStatus=symbolStatus,
            **params,
        )

    async def get_server_time(self, **params: Any) -> t.ServerTime:
        """Clock of the exchange.

        GET /api/v3/time (no key, weight 1)

        :returns: ServerTime
        """
        return await self._request(_e.GET_SERVER_TIME, **params)

    async def ws_get_server_time(self, **params: Any) -> t.ServerTime:
        """:meth:`get_server_time` over the WebSocket API (``time``)."""
        return await self._ws_request(_e.GET_SERVER_TIME, **params)

    ws_get_time = ws_get_server_time

    async def ping(self, **params: Any) -> dict[str, Any]:
        """An empty answer if the exchange can be reached.

        GET /api/v3/ping (no key, weight 1)

        :returns: dict
        """
        return await self._request(_e.PING, **params)

    async def ws_ping(self, **params: Any) -> dict[str, Any]:
        """:meth:`ping` over the WebSocket API (``ping``)."""
        return await self._ws_request(_e.PING, **params)

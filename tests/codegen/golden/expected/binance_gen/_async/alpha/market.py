# Generated from spec/alpha/market.yaml by "make generate"; do not edit.
"""Alpha, market: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..._endpoints import alpha as _e
from ...runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ... import enums as e
    from ...types import alpha as t


class AlphaMarketMixin(AsyncClientBase):
    """Alpha, market.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def get_deprecated(self, **params: Any) -> t.OnlyOdd | t.Partial | t.Folder | None:
        """Still there for old programs.

        Deprecated by Binance since 2025-04-07, switched off on 2026-02-20; use :meth:`ping`. It was
        a mistake.

        GET /api/v1/old (no key, weight 1)

        :returns: OnlyOdd or Partial or Folder or nothing
        """
        return await self._request(_e.GET_DEPRECATED, **params)

    async def get_klines(
        self, symbol: str, interval: e.KlineIntervalLike, *, limit: int | None = None, **params: Any
    ) -> t.Klines:
        """Candlesticks of one symbol, oldest first, in a sentence that is much longer than one line
        of a docstring may be.

        GET /api/v3/klines (API key, weight 2)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param interval: 1m or 1M.
        :param limit: How many items at most. Default 500, max 1500.
        :returns: Klines
        """
        return await self._request(
            _e.GET_KLINES, symbol=symbol, interval=interval, limit=limit, **params
        )

    async def get_levels(
        self,
        *,
        levels: Literal[5, 20] | None = None,
        kind: Literal["FULL", "MINI"] | None = None,
        **params: Any,
    ) -> t.OrderBook:
        """Numbers out of a short list.

        GET /api/v3/levels (no key, weight 1-2)

        :param levels: 5 or 20. Default 5.
        :param kind: FULL or MINI.
        :returns: OrderBook
        """
        return await self._request(_e.GET_LEVELS, levels=levels, kind=kind, **params)

    async def get_range(
        self,
        *,
        from_: int,
        class_: bool | None = None,
        limit: int | None = None,
        type: str | None = None,
        **params: Any,
    ) -> t.OddKeys:
        """Parameters whose names Python can't take.

        GET /api/v3/range (no key, weight 5-50)

        :param limit: Default 100, max 5000.
        :returns: OddKeys
        """
        return await self._request(
            _e.GET_RANGE, limit=limit, type=type, **{"from": from_, "class": class_}, **params
        )

    async def ws_get_range(
        self,
        *,
        from_: int,
        class_: bool | None = None,
        limit: int | None = None,
        type: str | None = None,
        **params: Any,
    ) -> t.OddKeys:
        """:meth:`get_range` over the WebSocket API (``range``)."""
        return await self._ws_request(
            _e.GET_RANGE, limit=limit, type=type, **{"from": from_, "class": class_}, **params
        )

    @overload
    async def get_ticker(
        self, *, symbol: str, symbols: Sequence[str] | None = None, **params: Any
    ) -> t.Ticker: ...

    @overload
    async def get_ticker(
        self, *, symbol: None = None, symbols: Sequence[str] | None = None, **params: Any
    ) -> list[t.Ticker]: ...

    async def get_ticker(
        self, *, symbol: str | None = None, symbols: Sequence[str] | None = None, **params: Any
    ) -> t.Ticker | list[t.Ticker]:
        """Last price of one symbol, of several, or of all.

        GET /api/v3/ticker (no key, weight 2-200)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: Ticker with ``symbol``, else list of Ticker
        """
        return await self._request(_e.GET_TICKER, symbol=symbol, symbols=symbols, **params)

    @overload
    async def ws_get_ticker(
        self, *, symbol: str, symbols: Sequence[str] | None = None, **params: Any
    ) -> t.Ticker: ...

    @overload
    async def ws_get_ticker(
        self, *, symbol: None = None, symbols: Sequence[str] | None = None, **params: Any
    ) -> list[t.Ticker]: ...

    async def ws_get_ticker(
        self, *, symbol: str | None = None, symbols: Sequence[str] | None = None, **params: Any
    ) -> t.Ticker | list[t.Ticker]:
        """:meth:`get_ticker` over the WebSocket API (``ticker``)."""
        return await self._ws_request(_e.GET_TICKER, symbol=symbol, symbols=symbols, **params)

    async def ping(self, **params: Any) -> dict[str, Any]:
        """Nothing but a sign of life.

        GET /api/v3/ping (no key, weight 1)

        :returns: dict
        """
        return await self._request(_e.PING, **params)

    v3_ping = ping

    async def ws_ping(self, **params: Any) -> dict[str, Any]:
        """:meth:`ping` over the WebSocket API (``ping``)."""
        return await self._ws_request(_e.PING, **params)

    ws_hello = ws_ping

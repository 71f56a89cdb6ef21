# Generated from spec/stocks/streams.yaml by "make generate"; do not edit.
"""Stocks: sockets of ThreadedWebsocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._streams import stocks as _s
from ..runtime.threads import ThreadedManager

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal


class StocksStarts(ThreadedManager):
    """Stocks. A wrong parameter is a ValueError before any connection."""

    def start_stocks_calendar_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.stocks_calendar_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.STOCKS_CALENDAR_SOCKET, callback)

    def start_stocks_kline_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        interval: Literal["5m", "1h", "1d", "1w", "1M"] = "5m",
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.stocks_kline_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(_s.STOCKS_KLINE_SOCKET, callback, symbol=symbol, interval=interval)

    def start_stocks_price_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.stocks_price_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(_s.STOCKS_PRICE_SOCKET, callback)

    def start_stocks_quote_socket(self, callback: Callable[[Any], object], symbol: str) -> str:
        """Messages of :meth:`BinanceSocketManager.stocks_quote_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(_s.STOCKS_QUOTE_SOCKET, callback, symbol=symbol)

    def start_stocks_tradability_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.stocks_tradability_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.STOCKS_TRADABILITY_SOCKET, callback, symbol=symbol)

    def start_stocks_trading_status_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.stocks_trading_status_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.STOCKS_TRADING_STATUS_SOCKET, callback, symbol=symbol)

    def start_stocks_user_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.stocks_user_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(_s.STOCKS_USER_SOCKET, callback)

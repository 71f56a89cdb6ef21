# Generated from spec/spot/streams.yaml by "make generate"; do not edit.
"""Spot: sockets of ThreadedWebsocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._streams import spot as _s
from ..runtime.threads import ThreadedManager

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, Literal

    from .. import enums as e


class SpotStarts(ThreadedManager):
    """Spot. A wrong parameter is a ValueError before any connection."""

    def start_aggtrade_socket(self, callback: Callable[[Any], object], symbol: str) -> str:
        """Messages of :meth:`BinanceSocketManager.aggtrade_socket` go to ``callback``; returns the
        name for ``stop_socket``.
        """
        return self._start(_s.AGGTRADE_SOCKET, callback, symbol=symbol)

    def start_all_rolling_window_tickers_socket(
        self, callback: Callable[[Any], object], window_size: Literal["1h", "4h", "1d"]
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.all_rolling_window_tickers_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.ALL_ROLLING_WINDOW_TICKERS_SOCKET, callback, window_size=window_size)

    def start_avg_price_socket(self, callback: Callable[[Any], object], symbol: str) -> str:
        """Messages of :meth:`BinanceSocketManager.avg_price_socket` go to ``callback``; returns the
        name for ``stop_socket``.
        """
        return self._start(_s.AVG_PRICE_SOCKET, callback, symbol=symbol)

    def start_block_trade_socket(self, callback: Callable[[Any], object], symbol: str) -> str:
        """Messages of :meth:`BinanceSocketManager.block_trade_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(_s.BLOCK_TRADE_SOCKET, callback, symbol=symbol)

    def start_book_ticker_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.book_ticker_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(_s.BOOK_TICKER_SOCKET, callback)

    def start_depth_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        depth: Literal[5, 10, 20, "5", "10", "20"] | None = None,
        interval: Literal[100, 1000, "100", "1000"] | None = None,
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.depth_socket` go to ``callback``; returns the
        name for ``stop_socket``.
        """
        return self._start(_s.DEPTH_SOCKET, callback, symbol=symbol, depth=depth, interval=interval)

    def start_kline_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        interval: e.KlineIntervalLike = "1m",
        offset: Literal["+08:00"] | None = None,
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.kline_socket` go to ``callback``; returns the
        name for ``stop_socket``.
        """
        return self._start(
            _s.KLINE_SOCKET, callback, symbol=symbol, interval=interval, offset=offset
        )

    def start_miniticker_socket(
        self, callback: Callable[[Any], object], update_time: int = 1000
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.miniticker_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(_s.MINITICKER_SOCKET, callback, update_time=update_time)

    def start_multiplex_socket(
        self, callback: Callable[[Any], object], streams: Sequence[str]
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.multiplex_socket` go to ``callback``; returns the
        name for ``stop_socket``.
        """
        return self._start(_s.MULTIPLEX_SOCKET, callback, streams=streams)

    def start_reference_price_socket(self, callback: Callable[[Any], object], symbol: str) -> str:
        """Messages of :meth:`BinanceSocketManager.reference_price_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.REFERENCE_PRICE_SOCKET, callback, symbol=symbol)

    def start_rolling_window_ticker_socket(
        self, callback: Callable[[Any], object], symbol: str, window_size: Literal["1h", "4h", "1d"]
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.rolling_window_ticker_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(
            _s.ROLLING_WINDOW_TICKER_SOCKET, callback, symbol=symbol, window_size=window_size
        )

    def start_symbol_book_ticker_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.symbol_book_ticker_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.SYMBOL_BOOK_TICKER_SOCKET, callback, symbol=symbol)

    def start_symbol_miniticker_socket(self, callback: Callable[[Any], object], symbol: str) -> str:
        """Messages of :meth:`BinanceSocketManager.symbol_miniticker_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.SYMBOL_MINITICKER_SOCKET, callback, symbol=symbol)

    def start_symbol_ticker_socket(self, callback: Callable[[Any], object], symbol: str) -> str:
        """Messages of :meth:`BinanceSocketManager.symbol_ticker_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(_s.SYMBOL_TICKER_SOCKET, callback, symbol=symbol)

    def start_ticker_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.ticker_socket` go to ``callback``; returns the
        name for ``stop_socket``.
        """
        return self._start(_s.TICKER_SOCKET, callback)

    def start_trade_socket(self, callback: Callable[[Any], object], symbol: str) -> str:
        """Messages of :meth:`BinanceSocketManager.trade_socket` go to ``callback``; returns the
        name for ``stop_socket``.
        """
        return self._start(_s.TRADE_SOCKET, callback, symbol=symbol)

    def start_user_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.user_socket` go to ``callback``; returns the name
        for ``stop_socket``.
        """
        return self._start(_s.USER_SOCKET, callback)

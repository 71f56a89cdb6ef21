# Generated from spec/options/streams.yaml by "make generate"; do not edit.
"""Options: sockets of ThreadedWebsocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._streams import options as _s
from ..runtime.threads import ThreadedManager

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, Literal

    from .. import enums as e


class OptionsStarts(ThreadedManager):
    """Options. A wrong parameter is a ValueError before any connection."""

    def start_options_book_ticker_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.options_book_ticker_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.OPTIONS_BOOK_TICKER_SOCKET, callback, symbol=symbol)

    def start_options_depth_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        depth: Literal[5, 10, 20, "5", "10", "20"] = 10,
        speed: Literal["100ms", "500ms"] = "500ms",
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.options_depth_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(
            _s.OPTIONS_DEPTH_SOCKET, callback, symbol=symbol, depth=depth, speed=speed
        )

    def start_options_diff_depth_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        speed: Literal["100ms", "500ms"] = "500ms",
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.options_diff_depth_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.OPTIONS_DIFF_DEPTH_SOCKET, callback, symbol=symbol, speed=speed)

    def start_options_index_price_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.options_index_price_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.OPTIONS_INDEX_PRICE_SOCKET, callback)

    def start_options_kline_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        interval: e.OptionsStreamIntervalLike = "1m",
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.options_kline_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(_s.OPTIONS_KLINE_SOCKET, callback, symbol=symbol, interval=interval)

    def start_options_mark_price_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.options_mark_price_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.OPTIONS_MARK_PRICE_SOCKET, callback, symbol=symbol)

    def start_options_multiplex_socket(
        self, callback: Callable[[Any], object], streams: Sequence[str]
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.options_multiplex_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.OPTIONS_MULTIPLEX_SOCKET, callback, streams=streams)

    def start_options_new_symbol_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.options_new_symbol_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.OPTIONS_NEW_SYMBOL_SOCKET, callback)

    def start_options_open_interest_socket(
        self, callback: Callable[[Any], object], symbol: str, expiration_date: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.options_open_interest_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(
            _s.OPTIONS_OPEN_INTEREST_SOCKET,
            callback,
            symbol=symbol,
            expiration_date=expiration_date,
        )

    def start_options_recent_trades_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.options_recent_trades_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.OPTIONS_RECENT_TRADES_SOCKET, callback, symbol=symbol)

    start_options_trade_socket = start_options_recent_trades_socket

    def start_options_ticker_by_expiration_socket(
        self, callback: Callable[[Any], object], symbol: str, expiration_date: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.options_ticker_by_expiration_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(
            _s.OPTIONS_TICKER_BY_EXPIRATION_SOCKET,
            callback,
            symbol=symbol,
            expiration_date=expiration_date,
        )

    def start_options_ticker_socket(self, callback: Callable[[Any], object], symbol: str) -> str:
        """Messages of :meth:`BinanceSocketManager.options_ticker_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.OPTIONS_TICKER_SOCKET, callback, symbol=symbol)

    def start_options_user_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.options_user_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(_s.OPTIONS_USER_SOCKET, callback)

# Generated from spec/alpha/streams.yaml by "make generate"; do not edit.
"""Alpha: sockets of ThreadedWebsocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._streams import alpha as _s
from ..runtime.threads import ThreadedManager

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, Literal

    from .. import enums as e


class AlphaStarts(ThreadedManager):
    """Alpha. A wrong parameter is a ValueError before any connection."""

    def start_all_trade_socket(
        self,
        callback: Callable[[Any], object],
        kind: e.MarketKindLike = 1,
        *,
        symbol: str,
        fast: bool = True,
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.all_trade_socket` go to ``callback``; returns the
        name for ``stop_socket``.
        """
        return self._start(_s.ALL_TRADE_SOCKET, callback, symbol=symbol, fast=fast, kind=kind)

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
        self, callback: Callable[[Any], object], symbol: str, interval: e.KlineIntervalLike = "1m"
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.kline_socket` go to ``callback``; returns the
        name for ``stop_socket``.
        """
        return self._start(_s.KLINE_SOCKET, callback, symbol=symbol, interval=interval)

    def start_multiplex_socket(
        self,
        callback: Callable[[Any], object],
        streams: Sequence[str],
        category: Literal["public", "market"] | None = None,
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.multiplex_socket` go to ``callback``; returns the
        name for ``stop_socket``.
        """
        return self._start(_s.MULTIPLEX_SOCKET, callback, streams=streams, category=category)

    def start_ticker_socket(
        self, callback: Callable[[Any], object], update_time: int = 1000
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.ticker_socket` go to ``callback``; returns the
        name for ``stop_socket``.
        """
        return self._start(_s.TICKER_SOCKET, callback, update_time=update_time)

    start_tickers_socket = start_ticker_socket

    def start_trade_socket(
        self, callback: Callable[[Any], object], symbol: str, fast: bool = True
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.trade_socket` go to ``callback``; returns the
        name for ``stop_socket``.
        """
        return self._start(_s.TRADE_SOCKET, callback, symbol=symbol, fast=fast)

    def start_user_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.user_socket` go to ``callback``; returns the name
        for ``stop_socket``.
        """
        return self._start(_s.USER_SOCKET, callback)

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

    def start_alpha_aggtrade_socket(self, callback: Callable[[Any], object], symbol: str) -> str:
        """Messages of :meth:`BinanceSocketManager.alpha_aggtrade_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.ALPHA_AGGTRADE_SOCKET, callback, symbol=symbol)

    def start_alpha_all_tokens_ticker_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.alpha_all_tokens_ticker_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.ALPHA_ALL_TOKENS_TICKER_SOCKET, callback)

    def start_alpha_book_ticker_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.alpha_book_ticker_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.ALPHA_BOOK_TICKER_SOCKET, callback)

    def start_alpha_contract_kline_socket(
        self,
        callback: Callable[[Any], object],
        contract_address: str,
        chain_id: str,
        interval: Literal["1s", "1m", "5m", "15m", "1h", "4h", "1d"] = "1m",
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.alpha_contract_kline_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(
            _s.ALPHA_CONTRACT_KLINE_SOCKET,
            callback,
            contract_address=contract_address,
            chain_id=chain_id,
            interval=interval,
        )

    def start_alpha_depth_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        depth: Literal[5, 10, 20, "5", "10", "20"],
        interval: Literal[0, 100, 500, "0", "100", "500"] = 100,
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.alpha_depth_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(
            _s.ALPHA_DEPTH_SOCKET, callback, symbol=symbol, depth=depth, interval=interval
        )

    def start_alpha_full_depth_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        interval: Literal[0, 100, 500, "0", "100", "500"] = 100,
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.alpha_full_depth_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.ALPHA_FULL_DEPTH_SOCKET, callback, symbol=symbol, interval=interval)

    def start_alpha_kline_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        interval: e.FuturesKlineIntervalLike = "1m",
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.alpha_kline_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(_s.ALPHA_KLINE_SOCKET, callback, symbol=symbol, interval=interval)

    def start_alpha_miniticker_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.alpha_miniticker_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.ALPHA_MINITICKER_SOCKET, callback)

    def start_alpha_multiplex_socket(
        self, callback: Callable[[Any], object], streams: Sequence[str]
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.alpha_multiplex_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.ALPHA_MULTIPLEX_SOCKET, callback, streams=streams)

    def start_alpha_symbol_book_ticker_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.alpha_symbol_book_ticker_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.ALPHA_SYMBOL_BOOK_TICKER_SOCKET, callback, symbol=symbol)

    def start_alpha_symbol_miniticker_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.alpha_symbol_miniticker_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.ALPHA_SYMBOL_MINITICKER_SOCKET, callback, symbol=symbol)

    def start_alpha_symbol_ticker_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.alpha_symbol_ticker_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.ALPHA_SYMBOL_TICKER_SOCKET, callback, symbol=symbol)

    def start_alpha_ticker_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.alpha_ticker_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(_s.ALPHA_TICKER_SOCKET, callback)

    def start_alpha_trade_socket(self, callback: Callable[[Any], object], symbol: str) -> str:
        """Messages of :meth:`BinanceSocketManager.alpha_trade_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(_s.ALPHA_TRADE_SOCKET, callback, symbol=symbol)

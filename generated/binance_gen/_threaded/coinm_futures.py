# Generated from spec/coinm_futures/streams.yaml by "make generate"; do not edit.
"""COIN-M futures: sockets of ThreadedWebsocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._streams import coinm_futures as _s
from ..runtime.threads import ThreadedManager

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, Literal

    from .. import enums as e


class CoinmFuturesStarts(ThreadedManager):
    """COIN-M futures. A wrong parameter is a ValueError before any connection."""

    def start_coin_futures_user_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.coin_futures_user_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.COIN_FUTURES_USER_SOCKET, callback)

    start_coin_futures_socket = start_coin_futures_user_socket
    start_futures_coin_user_socket = start_coin_futures_user_socket

    def start_futures_coin_aggtrade_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_aggtrade_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_COIN_AGGTRADE_SOCKET, callback, symbol=symbol)

    def start_futures_coin_all_ticker_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_all_ticker_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_COIN_ALL_TICKER_SOCKET, callback)

    def start_futures_coin_book_ticker_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_book_ticker_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_COIN_BOOK_TICKER_SOCKET, callback)

    def start_futures_coin_continuous_kline_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        interval: e.FuturesKlineIntervalLike = "1m",
        contract_type: Literal["perpetual", "current_quarter", "next_quarter"] = "perpetual",
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_continuous_kline_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(
            _s.FUTURES_COIN_CONTINUOUS_KLINE_SOCKET,
            callback,
            symbol=symbol,
            interval=interval,
            contract_type=contract_type,
        )

    def start_futures_coin_contract_info_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_contract_info_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_COIN_CONTRACT_INFO_SOCKET, callback)

    def start_futures_coin_diff_depth_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        interval: Literal[100, 500, "100", "500"] | None = None,
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_diff_depth_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(
            _s.FUTURES_COIN_DIFF_DEPTH_SOCKET, callback, symbol=symbol, interval=interval
        )

    def start_futures_coin_index_price_kline_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        interval: e.FuturesKlineIntervalLike = "1m",
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_index_price_kline_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(
            _s.FUTURES_COIN_INDEX_PRICE_KLINE_SOCKET, callback, symbol=symbol, interval=interval
        )

    def start_futures_coin_index_price_socket(
        self, callback: Callable[[Any], object], symbol: str, fast: bool = True
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_index_price_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_COIN_INDEX_PRICE_SOCKET, callback, symbol=symbol, fast=fast)

    def start_futures_coin_kline_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        interval: e.FuturesKlineIntervalLike = "1m",
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_kline_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_COIN_KLINE_SOCKET, callback, symbol=symbol, interval=interval)

    def start_futures_coin_liquidation_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_liquidation_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_COIN_LIQUIDATION_SOCKET, callback)

    def start_futures_coin_mark_price_kline_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        interval: e.FuturesKlineIntervalLike = "1m",
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_mark_price_kline_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(
            _s.FUTURES_COIN_MARK_PRICE_KLINE_SOCKET, callback, symbol=symbol, interval=interval
        )

    def start_futures_coin_miniticker_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_miniticker_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_COIN_MINITICKER_SOCKET, callback)

    def start_futures_coin_multiplex_socket(
        self, callback: Callable[[Any], object], streams: Sequence[str]
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_multiplex_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_COIN_MULTIPLEX_SOCKET, callback, streams=streams)

    def start_futures_coin_pair_mark_price_socket(
        self, callback: Callable[[Any], object], pair: str, fast: bool = True
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_pair_mark_price_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_COIN_PAIR_MARK_PRICE_SOCKET, callback, pair=pair, fast=fast)

    def start_futures_coin_partial_depth_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        depth: Literal[5, 10, 20, "5", "10", "20"] = 10,
        interval: Literal[100, 500, "100", "500"] | None = None,
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_partial_depth_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(
            _s.FUTURES_COIN_PARTIAL_DEPTH_SOCKET,
            callback,
            symbol=symbol,
            depth=depth,
            interval=interval,
        )

    def start_futures_coin_symbol_book_ticker_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_symbol_book_ticker_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_COIN_SYMBOL_BOOK_TICKER_SOCKET, callback, symbol=symbol)

    def start_futures_coin_symbol_liquidation_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_symbol_liquidation_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_COIN_SYMBOL_LIQUIDATION_SOCKET, callback, symbol=symbol)

    def start_futures_coin_symbol_mark_price_socket(
        self, callback: Callable[[Any], object], symbol: str, fast: bool = True
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_symbol_mark_price_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(
            _s.FUTURES_COIN_SYMBOL_MARK_PRICE_SOCKET, callback, symbol=symbol, fast=fast
        )

    def start_futures_coin_symbol_miniticker_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_symbol_miniticker_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_COIN_SYMBOL_MINITICKER_SOCKET, callback, symbol=symbol)

    def start_futures_coin_symbol_ticker_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_symbol_ticker_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_COIN_SYMBOL_TICKER_SOCKET, callback, symbol=symbol)

    def start_futures_coin_ticker_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_coin_ticker_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_COIN_TICKER_SOCKET, callback)

    def start_index_price_socket(
        self, callback: Callable[[Any], object], symbol: str, fast: bool = True
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.index_price_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(_s.INDEX_PRICE_SOCKET, callback, symbol=symbol, fast=fast)

# Generated from spec/usdm_futures/streams.yaml by "make generate"; do not edit.
"""USD-M futures: sockets of ThreadedWebsocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._streams import usdm_futures as _s
from ..runtime.threads import ThreadedManager

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, Literal

    from .. import enums as e


class UsdmFuturesStarts(ThreadedManager):
    """USD-M futures. A wrong parameter is a ValueError before any connection."""

    def start_aggtrade_futures_socket(
        self, callback: Callable[[Any], object], symbol: str, futures_type: e.FuturesTypeLike = 1
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.aggtrade_futures_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(
            _s.AGGTRADE_FUTURES_SOCKET, callback, symbol=symbol, futures_type=futures_type
        )

    def start_all_mark_price_socket(
        self,
        callback: Callable[[Any], object],
        fast: bool = True,
        futures_type: e.FuturesTypeLike = 1,
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.all_mark_price_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.ALL_MARK_PRICE_SOCKET, callback, fast=fast, futures_type=futures_type)

    def start_all_ticker_futures_socket(
        self,
        callback: Callable[[Any], object],
        futures_type: e.FuturesTypeLike = 1,
        channel: Literal["!bookTicker", "!ticker@arr", "!miniTicker@arr"] = "!bookTicker",
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.all_ticker_futures_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(
            _s.ALL_TICKER_FUTURES_SOCKET, callback, channel=channel, futures_type=futures_type
        )

    def start_futures_aggtrade_socket(self, callback: Callable[[Any], object], symbol: str) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_aggtrade_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_AGGTRADE_SOCKET, callback, symbol=symbol)

    def start_futures_all_ticker_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_all_ticker_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_ALL_TICKER_SOCKET, callback)

    def start_futures_asset_index_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_asset_index_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_ASSET_INDEX_SOCKET, callback)

    def start_futures_book_ticker_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_book_ticker_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_BOOK_TICKER_SOCKET, callback)

    def start_futures_composite_index_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_composite_index_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_COMPOSITE_INDEX_SOCKET, callback, symbol=symbol)

    def start_futures_continuous_kline_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        interval: e.KlineIntervalLike = "1m",
        contract_type: e.ContractTypeLike = "perpetual",
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_continuous_kline_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(
            _s.FUTURES_CONTINUOUS_KLINE_SOCKET,
            callback,
            symbol=symbol,
            interval=interval,
            contract_type=contract_type,
        )

    def start_futures_contract_info_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_contract_info_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_CONTRACT_INFO_SOCKET, callback)

    def start_futures_depth_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        depth: Literal[5, 10, 20, "5", "10", "20"] = 10,
        futures_type: e.FuturesTypeLike = 1,
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_depth_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(
            _s.FUTURES_DEPTH_SOCKET, callback, symbol=symbol, depth=depth, futures_type=futures_type
        )

    def start_futures_diff_depth_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        interval: Literal[100, 500, "100", "500"] | None = None,
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_diff_depth_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_DIFF_DEPTH_SOCKET, callback, symbol=symbol, interval=interval)

    def start_futures_kline_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        interval: e.FuturesKlineIntervalLike = "1m",
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_kline_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_KLINE_SOCKET, callback, symbol=symbol, interval=interval)

    def start_futures_liquidation_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_liquidation_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_LIQUIDATION_SOCKET, callback)

    def start_futures_mark_price_socket(
        self, callback: Callable[[Any], object], fast: bool = True
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_mark_price_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_MARK_PRICE_SOCKET, callback, fast=fast)

    def start_futures_miniticker_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_miniticker_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_MINITICKER_SOCKET, callback)

    def start_futures_multiplex_socket(
        self,
        callback: Callable[[Any], object],
        streams: Sequence[str],
        futures_type: e.FuturesTypeLike = 1,
        category: e.PathClassLike | None = None,
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_multiplex_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(
            _s.FUTURES_MULTIPLEX_SOCKET,
            callback,
            streams=streams,
            futures_type=futures_type,
            category=category,
        )

    def start_futures_partial_depth_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        depth: Literal[5, 10, 20, "5", "10", "20"] = 10,
        interval: Literal[100, 500, "100", "500"] | None = None,
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_partial_depth_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(
            _s.FUTURES_PARTIAL_DEPTH_SOCKET, callback, symbol=symbol, depth=depth, interval=interval
        )

    def start_futures_rpi_depth_socket(
        self, callback: Callable[[Any], object], symbol: str, futures_type: e.FuturesTypeLike = 1
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_rpi_depth_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(
            _s.FUTURES_RPI_DEPTH_SOCKET, callback, symbol=symbol, futures_type=futures_type
        )

    def start_futures_rpi_diff_depth_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_rpi_diff_depth_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_RPI_DIFF_DEPTH_SOCKET, callback, symbol=symbol)

    def start_futures_symbol_book_ticker_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_symbol_book_ticker_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_SYMBOL_BOOK_TICKER_SOCKET, callback, symbol=symbol)

    def start_futures_symbol_liquidation_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_symbol_liquidation_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_SYMBOL_LIQUIDATION_SOCKET, callback, symbol=symbol)

    def start_futures_symbol_mark_price_socket(
        self, callback: Callable[[Any], object], symbol: str, fast: bool = True
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_symbol_mark_price_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_SYMBOL_MARK_PRICE_SOCKET, callback, symbol=symbol, fast=fast)

    def start_futures_symbol_miniticker_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_symbol_miniticker_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_SYMBOL_MINITICKER_SOCKET, callback, symbol=symbol)

    def start_futures_symbol_ticker_socket(
        self, callback: Callable[[Any], object], symbol: str
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_symbol_ticker_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_SYMBOL_TICKER_SOCKET, callback, symbol=symbol)

    def start_futures_ticker_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_ticker_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_TICKER_SOCKET, callback)

    def start_futures_trading_session_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_trading_session_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_TRADING_SESSION_SOCKET, callback)

    def start_futures_user_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.futures_user_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(_s.FUTURES_USER_SOCKET, callback)

    start_futures_socket = start_futures_user_socket

    def start_individual_symbol_ticker_futures_socket(
        self, callback: Callable[[Any], object], symbol: str, futures_type: e.FuturesTypeLike = 1
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.individual_symbol_ticker_futures_socket` go to
        ``callback``; returns the name for ``stop_socket``.
        """
        return self._start(
            _s.INDIVIDUAL_SYMBOL_TICKER_FUTURES_SOCKET,
            callback,
            symbol=symbol,
            futures_type=futures_type,
        )

    def start_kline_futures_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        interval: e.KlineIntervalLike = "1m",
        futures_type: e.FuturesTypeLike = 1,
        contract_type: e.ContractTypeLike = "perpetual",
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.kline_futures_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(
            _s.KLINE_FUTURES_SOCKET,
            callback,
            symbol=symbol,
            interval=interval,
            futures_type=futures_type,
            contract_type=contract_type,
        )

    def start_symbol_mark_price_socket(
        self,
        callback: Callable[[Any], object],
        symbol: str,
        fast: bool = True,
        futures_type: e.FuturesTypeLike = 1,
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.symbol_mark_price_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(
            _s.SYMBOL_MARK_PRICE_SOCKET,
            callback,
            symbol=symbol,
            fast=fast,
            futures_type=futures_type,
        )

    def start_symbol_ticker_futures_socket(
        self, callback: Callable[[Any], object], symbol: str, futures_type: e.FuturesTypeLike = 1
    ) -> str:
        """Messages of :meth:`BinanceSocketManager.symbol_ticker_futures_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(
            _s.SYMBOL_TICKER_FUTURES_SOCKET, callback, symbol=symbol, futures_type=futures_type
        )

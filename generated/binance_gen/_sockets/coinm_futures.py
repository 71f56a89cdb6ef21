# Generated from spec/coinm_futures/streams.yaml by "make generate"; do not edit.
"""COIN-M futures: sockets of BinanceSocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._streams import coinm_futures as _s
from ..runtime.manager import SocketManager

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .. import enums as e
    from ..runtime.sockets import MultiplexSocket, Socket
    from ..types import coinm_futures as t


class CoinmFuturesSockets(SocketManager):
    """COIN-M futures. A wrong parameter is a ValueError before any connection."""

    def coin_futures_user_socket(self) -> Socket[t.FuturesCoinUserEvent]:
        """Your COIN-M orders, fills, balances and positions as they change.

        :returns: socket of FuturesCoinUserEvent
        """
        return self._socket(_s.COIN_FUTURES_USER_SOCKET)

    coin_futures_socket = coin_futures_user_socket
    futures_coin_user_socket = coin_futures_user_socket

    def futures_coin_aggtrade_socket(self, symbol: str) -> Socket[t.FuturesAggregateTradeEvent]:
        """Trades of one symbol, those of 100 ms at one price and taker side added up.

        Stream ``<symbol>@aggTrade``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of FuturesAggregateTradeEvent
        """
        return self._socket(_s.FUTURES_COIN_AGGTRADE_SOCKET, symbol=symbol)

    def futures_coin_all_ticker_socket(self) -> Socket[list[t.FuturesTickerEvent]]:
        """Price changes over 24 hours, of every symbol of USD-M and COIN-M that changed.

        Stream ``!ticker@arr``

        :returns: socket of list of FuturesTickerEvent
        """
        return self._socket(_s.FUTURES_COIN_ALL_TICKER_SOCKET)

    def futures_coin_book_ticker_socket(self) -> Socket[t.FuturesBookTickerEvent]:
        """Best bid and ask of all symbols of USD-M and COIN-M at every change.

        Stream ``!bookTicker``

        :returns: socket of FuturesBookTickerEvent
        """
        return self._socket(_s.FUTURES_COIN_BOOK_TICKER_SOCKET)

    def futures_coin_continuous_kline_socket(
        self,
        symbol: str,
        interval: e.FuturesKlineIntervalLike = "1m",
        contract_type: Literal["perpetual", "current_quarter", "next_quarter"] = "perpetual",
    ) -> Socket[t.FuturesContinuousKlineEvent]:
        """The current candlestick of a pair and contract type, four times a second.

        Stream ``<symbol>_<contract_type>@continuousKline_<interval>``

        :param symbol: Pair, e.g. BTCUSD.
        :param interval: Default 1m.
        :param contract_type: perpetual, current_quarter or next_quarter. Default perpetual.
        :returns: socket of FuturesContinuousKlineEvent
        """
        return self._socket(
            _s.FUTURES_COIN_CONTINUOUS_KLINE_SOCKET,
            symbol=symbol,
            interval=interval,
            contract_type=contract_type,
        )

    def futures_coin_contract_info_socket(self) -> Socket[t.ContractInfoEvent]:
        """Contracts of USD-M and COIN-M that are listed or settled, or whose brackets change.

        Stream ``!contractInfo``

        :returns: socket of ContractInfoEvent
        """
        return self._socket(_s.FUTURES_COIN_CONTRACT_INFO_SOCKET)

    def futures_coin_diff_depth_socket(
        self, symbol: str, interval: Literal[100, 500, "100", "500"] | None = None
    ) -> Socket[t.FuturesDepthUpdate]:
        """Order book changes of one symbol; ``pu`` is the ``u`` of the event before.

        Stream ``<symbol>@depth[@<interval>ms]``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param interval: Milliseconds between events; 250 when absent. 100 or 500.
        :returns: socket of FuturesDepthUpdate
        """
        return self._socket(_s.FUTURES_COIN_DIFF_DEPTH_SOCKET, symbol=symbol, interval=interval)

    def futures_coin_index_price_kline_socket(
        self, symbol: str, interval: e.FuturesKlineIntervalLike = "1m"
    ) -> Socket[t.PairKlineEvent]:
        """The current candlestick of the index price of a pair, four times a second.

        Stream ``<symbol>@indexPriceKline_<interval>``

        :param symbol: Pair, e.g. BTCUSD.
        :param interval: Default 1m.
        :returns: socket of PairKlineEvent
        """
        return self._socket(
            _s.FUTURES_COIN_INDEX_PRICE_KLINE_SOCKET, symbol=symbol, interval=interval
        )

    def futures_coin_index_price_socket(
        self, symbol: str, fast: bool = True
    ) -> Socket[t.FuturesIndexPriceEvent]:
        """Index price of a pair, each second or every three.

        Stream ``<symbol>@indexPrice[@1s if fast]``

        :param symbol: Pair, e.g. BTCUSD.
        :param fast: Each second, else every three. Default true.
        :returns: socket of FuturesIndexPriceEvent
        """
        return self._socket(_s.FUTURES_COIN_INDEX_PRICE_SOCKET, symbol=symbol, fast=fast)

    def futures_coin_kline_socket(
        self, symbol: str, interval: e.FuturesKlineIntervalLike = "1m"
    ) -> Socket[t.FuturesKlineEvent]:
        """The current candlestick of one symbol, four times a second.

        Stream ``<symbol>@kline_<interval>``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param interval: Default 1m.
        :returns: socket of FuturesKlineEvent
        """
        return self._socket(_s.FUTURES_COIN_KLINE_SOCKET, symbol=symbol, interval=interval)

    def futures_coin_liquidation_socket(self) -> Socket[t.LiquidationEvent]:
        """The latest liquidation of each symbol of USD-M and COIN-M, once a second at most.

        Stream ``!forceOrder@arr``

        :returns: socket of LiquidationEvent
        """
        return self._socket(_s.FUTURES_COIN_LIQUIDATION_SOCKET)

    def futures_coin_mark_price_kline_socket(
        self, symbol: str, interval: e.FuturesKlineIntervalLike = "1m"
    ) -> Socket[t.PairKlineEvent]:
        """The current candlestick of the mark price of one symbol, four times a second.

        Stream ``<symbol>@markPriceKline_<interval>``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param interval: Default 1m.
        :returns: socket of PairKlineEvent
        """
        return self._socket(
            _s.FUTURES_COIN_MARK_PRICE_KLINE_SOCKET, symbol=symbol, interval=interval
        )

    def futures_coin_miniticker_socket(self) -> Socket[list[t.FuturesMiniTickerEvent]]:
        """Prices of the last 24 hours, of every symbol of USD-M and COIN-M that changed.

        Stream ``!miniTicker@arr``

        :returns: socket of list of FuturesMiniTickerEvent
        """
        return self._socket(_s.FUTURES_COIN_MINITICKER_SOCKET)

    def futures_coin_multiplex_socket(
        self, streams: Sequence[str]
    ) -> MultiplexSocket[t.CombinedEvent]:
        """Several streams over one connection, by names such as btcusd_perp@aggTrade.

        :returns: socket of CombinedEvent
        """
        return self._multiplex(_s.FUTURES_COIN_MULTIPLEX_SOCKET, streams)

    def futures_coin_pair_mark_price_socket(
        self, pair: str, fast: bool = True
    ) -> Socket[list[t.FuturesMarkPriceEvent]]:
        """Mark price of every symbol of a pair, each second or every three.

        Stream ``<pair>@markPrice[@1s if fast]``

        :param pair: Pair, e.g. BTCUSD.
        :param fast: Each second, else every three. Default true.
        :returns: socket of list of FuturesMarkPriceEvent
        """
        return self._socket(_s.FUTURES_COIN_PAIR_MARK_PRICE_SOCKET, pair=pair, fast=fast)

    def futures_coin_partial_depth_socket(
        self,
        symbol: str,
        depth: Literal[5, 10, 20, "5", "10", "20"] = 10,
        interval: Literal[100, 500, "100", "500"] | None = None,
    ) -> Socket[t.FuturesDepthUpdate]:
        """Best levels of the order book of one symbol, again and again.

        Stream ``<symbol>@depth<depth>[@<interval>ms]``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param depth: Levels on each side. 5, 10 or 20. Default 10.
        :param interval: Milliseconds between events; 250 when absent. 100 or 500.
        :returns: socket of FuturesDepthUpdate
        """
        return self._socket(
            _s.FUTURES_COIN_PARTIAL_DEPTH_SOCKET, symbol=symbol, depth=depth, interval=interval
        )

    def futures_coin_symbol_book_ticker_socket(
        self, symbol: str
    ) -> Socket[t.FuturesBookTickerEvent]:
        """Best bid and ask of one symbol at every change.

        Stream ``<symbol>@bookTicker``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of FuturesBookTickerEvent
        """
        return self._socket(_s.FUTURES_COIN_SYMBOL_BOOK_TICKER_SOCKET, symbol=symbol)

    def futures_coin_symbol_liquidation_socket(
        self, symbol: str
    ) -> Socket[t.SymbolLiquidationEvent]:
        """The latest liquidation of one symbol, once a second at most.

        Stream ``<symbol>@forceOrder``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of SymbolLiquidationEvent
        """
        return self._socket(_s.FUTURES_COIN_SYMBOL_LIQUIDATION_SOCKET, symbol=symbol)

    def futures_coin_symbol_mark_price_socket(
        self, symbol: str, fast: bool = True
    ) -> Socket[t.FuturesMarkPriceEvent]:
        """Mark price and funding rate of one symbol, each second or every three.

        Stream ``<symbol>@markPrice[@1s if fast]``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param fast: Each second, else every three. Default true.
        :returns: socket of FuturesMarkPriceEvent
        """
        return self._socket(_s.FUTURES_COIN_SYMBOL_MARK_PRICE_SOCKET, symbol=symbol, fast=fast)

    def futures_coin_symbol_miniticker_socket(
        self, symbol: str
    ) -> Socket[t.FuturesMiniTickerEvent]:
        """Prices and volume of one symbol over the last 24 hours, twice a second.

        Stream ``<symbol>@miniTicker``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of FuturesMiniTickerEvent
        """
        return self._socket(_s.FUTURES_COIN_SYMBOL_MINITICKER_SOCKET, symbol=symbol)

    def futures_coin_symbol_ticker_socket(self, symbol: str) -> Socket[t.FuturesTickerEvent]:
        """Price change and volume of one symbol over the last 24 hours, twice a second.

        Stream ``<symbol>@ticker``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of FuturesTickerEvent
        """
        return self._socket(_s.FUTURES_COIN_SYMBOL_TICKER_SOCKET, symbol=symbol)

    def futures_coin_ticker_socket(self) -> Socket[t.CombinedFuturesTickerEvents]:
        """Price changes over 24 hours, of every symbol of USD-M and COIN-M that changed.

        Events come as ``{'stream': ..., 'data': ...}``.

        - Else it is :meth:`futures_coin_all_ticker_socket`.

        :returns: socket of CombinedFuturesTickerEvents
        """
        return self._socket(_s.FUTURES_COIN_TICKER_SOCKET)

    def index_price_socket(
        self, symbol: str, fast: bool = True
    ) -> Socket[t.CombinedFuturesIndexPriceEvent]:
        """Index price of a COIN-M pair.

        Events come as ``{'stream': ..., 'data': ...}``.

        - Else it is :meth:`futures_coin_index_price_socket`.

        :param symbol: Pair, e.g. BTCUSD.
        :param fast: Each second, else every three. Default true.
        :returns: socket of CombinedFuturesIndexPriceEvent
        """
        return self._socket(_s.INDEX_PRICE_SOCKET, symbol=symbol, fast=fast)

# Generated from spec/spot/streams.yaml by "make generate"; do not edit.
"""Spot: sockets of BinanceSocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._streams import spot as _s
from ..runtime.manager import SocketManager

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .. import enums as e
    from ..runtime.sockets import MultiplexSocket, Socket
    from ..types import spot as t


class SpotSockets(SocketManager):
    """Spot. A wrong parameter is a ValueError before any connection."""

    def aggtrade_socket(self, symbol: str) -> Socket[t.AggregateTradeEvent]:
        """Trades of one symbol, the fills of one taker order at one price added up.

        Stream ``<symbol>@aggTrade``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of AggregateTradeEvent
        """
        return self._socket(_s.AGGTRADE_SOCKET, symbol=symbol)

    def all_rolling_window_tickers_socket(
        self, window_size: Literal["1h", "4h", "1d"]
    ) -> Socket[list[t.RollingWindowTickerEvent]]:
        """Price change and volume over 1 hour, 4 hours or a day, of every symbol that changed.

        Stream ``!ticker_<window_size>@arr``

        :param window_size: 1h, 4h or 1d.
        :returns: socket of list of RollingWindowTickerEvent
        """
        return self._socket(_s.ALL_ROLLING_WINDOW_TICKERS_SOCKET, window_size=window_size)

    def avg_price_socket(self, symbol: str) -> Socket[t.AveragePriceEvent]:
        """Average price of one symbol over five minutes, each second.

        Stream ``<symbol>@avgPrice``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of AveragePriceEvent
        """
        return self._socket(_s.AVG_PRICE_SOCKET, symbol=symbol)

    def block_trade_socket(self, symbol: str) -> Socket[t.BlockTradeEvent]:
        """Block trades of one symbol as they are reported; they are dealt off the order book.

        Stream ``<symbol>@blockTrade``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of BlockTradeEvent
        """
        return self._socket(_s.BLOCK_TRADE_SOCKET, symbol=symbol)

    def book_ticker_socket(self) -> Socket[t.BookTickerEvent]:
        """Best bid and ask of all symbols at every change.

        Deprecated by Binance and switched off on 2022-12-07; use :meth:`symbol_book_ticker_socket`.
        Binance sends nothing here any more; there is no replacement for all symbols at once.

        Stream ``!bookTicker``

        :returns: socket of BookTickerEvent
        """
        return self._socket(_s.BOOK_TICKER_SOCKET)

    @overload
    def depth_socket(
        self,
        symbol: str,
        depth: Literal[5, 10, 20, "5", "10", "20"],
        interval: Literal[100, 1000, "100", "1000"] | None = None,
    ) -> Socket[t.PartialDepth]: ...

    @overload
    def depth_socket(
        self,
        symbol: str,
        depth: None = None,
        interval: Literal[100, 1000, "100", "1000"] | None = None,
    ) -> Socket[t.DepthUpdate]: ...

    def depth_socket(
        self,
        symbol: str,
        depth: Literal[5, 10, 20, "5", "10", "20"] | None = None,
        interval: Literal[100, 1000, "100", "1000"] | None = None,
    ) -> Socket[t.PartialDepth | t.DepthUpdate]:
        """Order book changes of one symbol, or its best levels when ``depth`` is given.

        Stream ``<symbol>@depth[<depth>][@<interval>ms]``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param depth: Send this many best levels instead of changes. 5, 10 or 20.
        :param interval: Milliseconds between events, else 1000. 100 or 1000.
        :returns: socket of PartialDepth with ``depth``, else DepthUpdate
        """
        return self._socket(_s.DEPTH_SOCKET, symbol=symbol, depth=depth, interval=interval)

    def kline_socket(
        self,
        symbol: str,
        interval: e.KlineIntervalLike = "1m",
        offset: Literal["+08:00"] | None = None,
    ) -> Socket[t.KlineEvent]:
        """The current candlestick of one symbol, each second or two; x tells that it is closed.

        Stream ``<symbol>@kline_<interval>[@<offset>]``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param interval: Length of one kline, e.g. 1m. Default 1m.
        :param offset: Klines that begin and end by this offset from UTC. Only +08:00.
        :returns: socket of KlineEvent
        """
        return self._socket(_s.KLINE_SOCKET, symbol=symbol, interval=interval, offset=offset)

    def miniticker_socket(self, update_time: int = 1000) -> Socket[list[t.MiniTickerEvent]]:
        """Prices and volume of the last 24 hours, of every symbol that changed.

        Stream ``!miniTicker@arr``

        :param update_time: Milliseconds between two lists. Default 1000, min 1000.
        :returns: socket of list of MiniTickerEvent
        """
        return self._socket(_s.MINITICKER_SOCKET, update_time=update_time)

    def multiplex_socket(self, streams: Sequence[str]) -> MultiplexSocket[t.CombinedEvent]:
        """Several streams over one connection, by stream names such as btcusdt@trade.

        :returns: socket of CombinedEvent
        """
        return self._multiplex(_s.MULTIPLEX_SOCKET, streams)

    def reference_price_socket(self, symbol: str) -> Socket[t.ReferencePriceEvent]:
        """Reference price of one symbol, each second.

        Stream ``<symbol>@referencePrice``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of ReferencePriceEvent
        """
        return self._socket(_s.REFERENCE_PRICE_SOCKET, symbol=symbol)

    def rolling_window_ticker_socket(
        self, symbol: str, window_size: Literal["1h", "4h", "1d"]
    ) -> Socket[t.RollingWindowTickerEvent]:
        """Price change and volume of one symbol over 1 hour, 4 hours or a day, each second.

        Stream ``<symbol>@ticker_<window_size>``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param window_size: 1h, 4h or 1d.
        :returns: socket of RollingWindowTickerEvent
        """
        return self._socket(_s.ROLLING_WINDOW_TICKER_SOCKET, symbol=symbol, window_size=window_size)

    def symbol_book_ticker_socket(self, symbol: str) -> Socket[t.BookTickerEvent]:
        """Best bid and ask of one symbol at every change.

        Stream ``<symbol>@bookTicker``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of BookTickerEvent
        """
        return self._socket(_s.SYMBOL_BOOK_TICKER_SOCKET, symbol=symbol)

    def symbol_miniticker_socket(self, symbol: str) -> Socket[t.MiniTickerEvent]:
        """Prices and volume of one symbol over the last 24 hours, each second.

        Stream ``<symbol>@miniTicker``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of MiniTickerEvent
        """
        return self._socket(_s.SYMBOL_MINITICKER_SOCKET, symbol=symbol)

    def symbol_ticker_socket(self, symbol: str) -> Socket[t.TickerEvent]:
        """Price change, best prices and volume of one symbol over the last 24 hours, each second.

        Stream ``<symbol>@ticker``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of TickerEvent
        """
        return self._socket(_s.SYMBOL_TICKER_SOCKET, symbol=symbol)

    def ticker_socket(self) -> Socket[list[t.RollingWindowTickerEvent]]:
        """Price change and volume over the last day, of every symbol that changed, each second.

        Deprecated by Binance and switched off on 2026-03-26; use
        :meth:`all_rolling_window_tickers_socket`. Was !ticker@arr; now !ticker_1d@arr, whose items
        lack x, Q, b, B, a and A.

        Stream ``!ticker_1d@arr``

        :returns: socket of list of RollingWindowTickerEvent
        """
        return self._socket(_s.TICKER_SOCKET)

    def trade_socket(self, symbol: str) -> Socket[t.TradeEvent]:
        """Every trade of one symbol.

        Stream ``<symbol>@trade``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of TradeEvent
        """
        return self._socket(_s.TRADE_SOCKET, symbol=symbol)

    def user_socket(self) -> Socket[t.SpotUserEvent]:
        """Your orders, fills and balances as they change.

        :returns: socket of SpotUserEvent
        """
        return self._socket(_s.USER_SOCKET)

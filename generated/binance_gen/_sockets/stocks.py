# Generated from spec/stocks/streams.yaml by "make generate"; do not edit.
"""Stocks: sockets of BinanceSocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._streams import stocks as _s
from ..runtime.manager import SocketManager

if TYPE_CHECKING:
    from typing import Literal

    from ..runtime.sockets import Socket
    from ..types import stocks as t


class StocksSockets(SocketManager):
    """Stocks. A wrong parameter is a ValueError before any connection."""

    def stocks_calendar_socket(self) -> Socket[t.CalendarEvent]:
        """Changes of the market phase, such as from pre-market to regular hours.

        Stream ``calendar``

        :returns: socket of CalendarEvent
        """
        return self._socket(_s.STOCKS_CALENDAR_SOCKET)

    def stocks_kline_socket(
        self, symbol: str, interval: Literal["5m", "1h", "1d", "1w", "1M"] = "5m"
    ) -> Socket[t.KlineEvent]:
        """The current candlestick of one stock, as it grows.

        Stream ``<symbol>@kline_<interval>``

        :param symbol: Ticker, e.g. AAPL.
        :param interval: Length of one kline, e.g. 1h. 5m, 1h, 1d, 1w or 1M. Default 5m.
        :returns: socket of KlineEvent
        """
        return self._socket(_s.STOCKS_KLINE_SOCKET, symbol=symbol, interval=interval)

    def stocks_price_socket(self) -> Socket[t.PriceEvent]:
        """Latest prices of all stocks, every three seconds.

        Stream ``price``

        :returns: socket of PriceEvent
        """
        return self._socket(_s.STOCKS_PRICE_SOCKET)

    def stocks_quote_socket(self, symbol: str) -> Socket[t.QuoteEvent]:
        """Best bid and ask of one stock, up to five times a second.

        Stream ``<symbol>@quote``

        :param symbol: Ticker, e.g. AAPL.
        :returns: socket of QuoteEvent
        """
        return self._socket(_s.STOCKS_QUOTE_SOCKET, symbol=symbol)

    def stocks_tradability_socket(self, symbol: str) -> Socket[t.TradabilityEvent]:
        """Whether one stock can be bought and sold, whenever that changes.

        Stream ``<symbol>@tradability``

        :param symbol: Ticker, e.g. AAPL.
        :returns: socket of TradabilityEvent
        """
        return self._socket(_s.STOCKS_TRADABILITY_SOCKET, symbol=symbol)

    def stocks_trading_status_socket(self, symbol: str) -> Socket[t.TradingStatusEvent]:
        """Halts, pauses and resumptions of trading in one stock.

        Stream ``<symbol>@tradingStatus``

        :param symbol: Ticker, e.g. AAPL.
        :returns: socket of TradingStatusEvent
        """
        return self._socket(_s.STOCKS_TRADING_STATUS_SOCKET, symbol=symbol)

    def stocks_user_socket(self) -> Socket[t.OrderReport]:
        """Your stock orders as they are filled, cancelled or changed otherwise.

        Stream ``<listenKey>@orderReport``

        :returns: socket of OrderReport
        """
        return self._socket(_s.STOCKS_USER_SOCKET)

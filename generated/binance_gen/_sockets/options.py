# Generated from spec/options/streams.yaml by "make generate"; do not edit.
"""Options: sockets of BinanceSocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._streams import options as _s
from ..runtime.manager import SocketManager

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .. import enums as e
    from ..runtime.sockets import MultiplexSocket, Socket
    from ..types import options as t


class OptionsSockets(SocketManager):
    """Options. A wrong parameter is a ValueError before any connection."""

    def options_book_ticker_socket(self, symbol: str) -> Socket[t.BookTickerEvent]:
        """Best bid and ask of one option at every change.

        Stream ``<symbol>@bookTicker`` (public)

        :param symbol: Option, e.g. BTC-200730-9000-C.
        :returns: socket of BookTickerEvent
        """
        return self._socket(_s.OPTIONS_BOOK_TICKER_SOCKET, symbol=symbol)

    def options_depth_socket(
        self,
        symbol: str,
        depth: Literal[5, 10, 20, "5", "10", "20"] = 10,
        speed: Literal["100ms", "500ms"] = "500ms",
    ) -> Socket[t.PartialDepth]:
        """The best levels of one option's order book, as they stand.

        Stream ``<symbol>@depth<depth>@<speed>`` (public)

        :param symbol: Option, e.g. BTC-200730-9000-C.
        :param depth: Levels on each side. 5, 10 or 20. Default 10.
        :param speed: Time between two events. 100ms or 500ms. Default 500ms.
        :returns: socket of PartialDepth
        """
        return self._socket(_s.OPTIONS_DEPTH_SOCKET, symbol=symbol, depth=depth, speed=speed)

    def options_diff_depth_socket(
        self, symbol: str, speed: Literal["100ms", "500ms"] = "500ms"
    ) -> Socket[t.DepthUpdate]:
        """Order book changes of one option; ``pu`` is the ``u`` of the event before.

        Stream ``<symbol>@depth@<speed>`` (public)

        :param symbol: Option, e.g. BTC-200730-9000-C.
        :param speed: Time between two events. 100ms or 500ms. Default 500ms.
        :returns: socket of DepthUpdate
        """
        return self._socket(_s.OPTIONS_DIFF_DEPTH_SOCKET, symbol=symbol, speed=speed)

    def options_index_price_socket(self) -> Socket[list[t.IndexPriceEvent]]:
        """Index prices of all underlyings, each second.

        Stream ``!index@arr`` (market)

        :returns: socket of list of IndexPriceEvent
        """
        return self._socket(_s.OPTIONS_INDEX_PRICE_SOCKET)

    def options_kline_socket(
        self, symbol: str, interval: e.OptionsStreamIntervalLike = "1m"
    ) -> Socket[t.KlineEvent]:
        """The current candlestick of one option, each second; x tells that it is closed.

        Stream ``<symbol>@kline_<interval>`` (market)

        :param symbol: Option, e.g. BTC-200730-9000-C.
        :param interval: Length of the kline, e.g. 1m. Default 1m.
        :returns: socket of KlineEvent
        """
        return self._socket(_s.OPTIONS_KLINE_SOCKET, symbol=symbol, interval=interval)

    def options_mark_price_socket(self, symbol: str) -> Socket[list[t.MarkPriceEvent]]:
        """Mark price, implied volatilities and Greeks of an underlying's options, each second.

        Stream ``<symbol>@optionMarkPrice`` (market)

        :param symbol: Underlying, e.g. BTCUSDT.
        :returns: socket of list of MarkPriceEvent
        """
        return self._socket(_s.OPTIONS_MARK_PRICE_SOCKET, symbol=symbol)

    def options_multiplex_socket(self, streams: Sequence[str]) -> MultiplexSocket[t.CombinedEvent]:
        """Several options streams over one connection, by names such as btcusdt@optionMarkPrice.

        :returns: socket of CombinedEvent
        """
        return self._multiplex(_s.OPTIONS_MULTIPLEX_SOCKET, streams)

    def options_new_symbol_socket(self) -> Socket[t.NewSymbolEvent]:
        """Options as they are newly listed.

        Stream ``!optionSymbol`` (market)

        :returns: socket of NewSymbolEvent
        """
        return self._socket(_s.OPTIONS_NEW_SYMBOL_SOCKET)

    def options_open_interest_socket(
        self, symbol: str, expiration_date: str
    ) -> Socket[list[t.OpenInterestEvent]]:
        """Open interest of an underlying's options that expire on one day, each minute.

        Stream ``<symbol>@openInterest@<expiration_date>`` (market)

        :param symbol: Underlying, e.g. ETHUSDT.
        :param expiration_date: Day as yymmdd, e.g. 221125.
        :returns: socket of list of OpenInterestEvent
        """
        return self._socket(
            _s.OPTIONS_OPEN_INTEREST_SOCKET, symbol=symbol, expiration_date=expiration_date
        )

    def options_recent_trades_socket(self, symbol: str) -> Socket[t.TradeEvent]:
        """Every trade of one option, or of all options of an underlying.

        Stream ``<symbol>@optionTrade`` (public)

        :param symbol: Option or underlying, e.g. BTCUSDT.
        :returns: socket of TradeEvent
        """
        return self._socket(_s.OPTIONS_RECENT_TRADES_SOCKET, symbol=symbol)

    options_trade_socket = options_recent_trades_socket

    def options_ticker_by_expiration_socket(
        self, symbol: str, expiration_date: str
    ) -> Socket[t.TickerEvent]:
        """Price change over 24 hours of an underlying's options that expire on one day.

        Stream ``<symbol>@optionTicker@<expiration_date>`` (public)

        :param symbol: Underlying, e.g. ETHUSDT.
        :param expiration_date: Day as yymmdd, e.g. 221125.
        :returns: socket of TickerEvent
        """
        return self._socket(
            _s.OPTIONS_TICKER_BY_EXPIRATION_SOCKET, symbol=symbol, expiration_date=expiration_date
        )

    def options_ticker_socket(self, symbol: str) -> Socket[t.TickerEvent]:
        """Price change and volume over 24 hours of one option, each second.

        Stream ``<symbol>@optionTicker`` (public)

        :param symbol: Option, e.g. BTC-200730-9000-C.
        :returns: socket of TickerEvent
        """
        return self._socket(_s.OPTIONS_TICKER_SOCKET, symbol=symbol)

    def options_user_socket(self) -> Socket[t.OptionsUserEvent]:
        """Your options orders, fills, balances, positions and Greeks as they change.

        :returns: socket of OptionsUserEvent
        """
        return self._socket(_s.OPTIONS_USER_SOCKET)

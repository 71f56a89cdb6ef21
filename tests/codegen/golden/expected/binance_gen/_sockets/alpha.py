# Generated from spec/alpha/streams.yaml by "make generate"; do not edit.
"""Alpha: sockets of BinanceSocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._streams import alpha as _s
from ..runtime.sockets import SocketManager

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .. import enums as e
    from ..runtime.sockets import Socket
    from ..types import alpha as t


class AlphaSockets(SocketManager):
    """Alpha. A wrong parameter is a ValueError before any connection."""

    @overload
    def depth_socket(
        self,
        symbol: str,
        depth: Literal[5, 10, 20, "5", "10", "20"],
        interval: Literal[100, 1000, "100", "1000"] | None = None,
    ) -> Socket[t.OrderBook]: ...

    @overload
    def depth_socket(
        self,
        symbol: str,
        depth: None = None,
        interval: Literal[100, 1000, "100", "1000"] | None = None,
    ) -> Socket[t.BookEvent]: ...

    def depth_socket(
        self,
        symbol: str,
        depth: Literal[5, 10, 20, "5", "10", "20"] | None = None,
        interval: Literal[100, 1000, "100", "1000"] | None = None,
    ) -> Socket[t.OrderBook | t.BookEvent]:
        """Order book changes of one symbol, or its best levels when ``depth`` is given.

        Stream ``<symbol>@depth[<depth>][@<interval>ms]`` (public)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param depth: 5, 10 or 20.
        :param interval: 100 or 1000.
        :returns: socket of OrderBook with ``depth``, else BookEvent
        """
        return self._socket(_s.DEPTH_SOCKET, symbol=symbol, depth=depth, interval=interval)

    def kline_socket(self, symbol: str, interval: e.KlineIntervalLike = "1m") -> Socket[t.Klines]:
        """The current candlestick.

        Stream ``<symbol>@kline_<interval>``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param interval: 1m or 1M. Default 1m.
        :returns: socket of Klines
        """
        return self._socket(_s.KLINE_SOCKET, symbol=symbol, interval=interval)

    def multiplex_socket(self, streams: Sequence[str]) -> Socket[t.CombinedEvent]:
        """Any streams over one connection.

        :returns: socket of CombinedEvent
        """
        return self._multiplex(_s.MULTIPLEX_SOCKET, streams)

    def ticker_socket(self, update_time: int = 1000) -> Socket[list[t.Ticker]]:
        """Last prices of all symbols that changed.

        Deprecated by Binance and switched off on 2022-12-07; use :meth:`kline_socket`.

        Stream ``!ticker@arr``

        :param update_time: Default 1000, min 1000.
        :returns: socket of list of Ticker
        """
        return self._socket(_s.TICKER_SOCKET, update_time=update_time)

    tickers_socket = ticker_socket

    def user_socket(self) -> Socket[t.UserEvent]:
        """What happens to an account.

        :returns: socket of UserEvent
        """
        return self._socket(_s.USER_SOCKET)

# Generated from spec/alpha/streams.yaml by "make generate"; do not edit.
"""Alpha: sockets of BinanceSocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._streams import alpha as _s
from ..runtime.manager import SocketManager

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .. import enums as e
    from ..runtime.sockets import MultiplexSocket, Socket
    from ..types import alpha as t


class AlphaSockets(SocketManager):
    """Alpha. A wrong parameter is a ValueError before any connection."""

    @overload
    def all_trade_socket(
        self, symbol: str, fast: bool = True, kind: Literal[1, e.MarketKind.ALPHA] = 1
    ) -> Socket[t.CombinedTicker]: ...

    @overload
    def all_trade_socket(
        self, symbol: str, fast: bool = True, *, kind: Literal[2, e.MarketKind.BETA]
    ) -> Socket[t.CombinedTrades]: ...

    @overload
    def all_trade_socket(
        self, symbol: str, fast: bool = True, kind: e.MarketKindLike = 1
    ) -> Socket[t.CombinedTicker | t.CombinedTrades]: ...

    def all_trade_socket(
        self, symbol: str, fast: bool = True, kind: e.MarketKindLike = 1
    ) -> Socket[t.CombinedTicker | t.CombinedTrades]:
        """Trades of one symbol or contract, with the name of their stream.

        Events come as ``{'stream': ..., 'data': ...}``.

        - With ``kind`` BETA it is :meth:`beta_trade_socket`.
        - Else it is :meth:`trade_socket`.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param fast: Default true.
        :param kind: MarketKind.ALPHA or MarketKind.BETA. Default ALPHA.
        :returns: socket of CombinedTrades or CombinedTicker
        """
        return self._socket(_s.ALL_TRADE_SOCKET, symbol=symbol, fast=fast, kind=kind)

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

    def multiplex_socket(
        self, streams: Sequence[str], category: Literal["public", "market"] | None = None
    ) -> MultiplexSocket[t.CombinedEvent]:
        """Any streams over one connection.

        :param category: public or market.
        :returns: socket of CombinedEvent
        """
        return self._multiplex(_s.MULTIPLEX_SOCKET, streams, category=category)

    def ticker_socket(self, update_time: int = 1000) -> Socket[list[t.Ticker]]:
        """Last prices of all symbols that changed.

        Deprecated by Binance and switched off on 2022-12-07; use :meth:`kline_socket`.

        Stream ``!ticker@arr``

        :param update_time: Default 1000, min 1000.
        :returns: socket of list of Ticker
        """
        return self._socket(_s.TICKER_SOCKET, update_time=update_time)

    tickers_socket = ticker_socket

    def trade_socket(self, symbol: str, fast: bool = True) -> Socket[t.Ticker]:
        """Prices of one symbol, each second when it should be fast.

        Stream ``<symbol>@trade[@1s if fast]`` (market)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param fast: Default true.
        :returns: socket of Ticker
        """
        return self._socket(_s.TRADE_SOCKET, symbol=symbol, fast=fast)

    def user_socket(self) -> Socket[t.UserEvent]:
        """What happens to an account.

        :returns: socket of UserEvent
        """
        return self._socket(_s.USER_SOCKET)

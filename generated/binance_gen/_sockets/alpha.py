# Generated from spec/alpha/streams.yaml by "make generate"; do not edit.
"""Alpha: sockets of BinanceSocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

    def alpha_aggtrade_socket(self, symbol: str) -> Socket[t.AggregateTradeEvent]:
        """Trades of one Alpha token, the fills of one taker order at one price added up.

        Stream ``<symbol>@aggTrade``

        :param symbol: Trading pair by the token's alphaId, e.g. ALPHA_175USDT.
        :returns: socket of AggregateTradeEvent
        """
        return self._socket(_s.ALPHA_AGGTRADE_SOCKET, symbol=symbol)

    def alpha_all_tokens_ticker_socket(self) -> Socket[t.TokenTickersEvent]:
        """Price, 24-hour change and volume, liquidity and holders of all Alpha tokens.

        Stream ``came@allTokens@ticker24``

        :returns: socket of TokenTickersEvent
        """
        return self._socket(_s.ALPHA_ALL_TOKENS_TICKER_SOCKET)

    def alpha_book_ticker_socket(self) -> Socket[t.BookTickerEvent]:
        """Best bid and ask of every Alpha token, at every change.

        Stream ``!bookTicker``

        :returns: socket of BookTickerEvent
        """
        return self._socket(_s.ALPHA_BOOK_TICKER_SOCKET)

    def alpha_contract_kline_socket(
        self,
        contract_address: str,
        chain_id: str,
        interval: Literal["1s", "1m", "5m", "15m", "1h", "4h", "1d"] = "1m",
    ) -> Socket[t.ContractKlineEvent]:
        """The current candlestick of a token, found by its contract address and chain id.

        Stream ``came@<contract_address>@<chain_id>@kline_<interval>``

        :param contract_address: Address of the token's contract.
        :param chain_id: Id of its chain, e.g. 56.
        :param interval: Length of the kline. 1s, 1m, 5m, 15m, 1h, 4h or 1d. Default 1m.
        :returns: socket of ContractKlineEvent
        """
        return self._socket(
            _s.ALPHA_CONTRACT_KLINE_SOCKET,
            contract_address=contract_address,
            chain_id=chain_id,
            interval=interval,
        )

    def alpha_depth_socket(
        self,
        symbol: str,
        depth: Literal[5, 10, 20, "5", "10", "20"],
        interval: Literal[0, 100, 500, "0", "100", "500"] = 100,
    ) -> Socket[t.DepthUpdate]:
        """Best bids and asks of one Alpha token, leaving out orders sent by API.

        Stream ``<symbol>@depth<depth>@<interval>ms``

        :param symbol: Trading pair by the token's alphaId, e.g. ALPHA_175USDT.
        :param depth: Best levels on each side. 5, 10 or 20.
        :param interval: Milliseconds between events. 0, 100 or 500. Default 100.
        :returns: socket of DepthUpdate
        """
        return self._socket(_s.ALPHA_DEPTH_SOCKET, symbol=symbol, depth=depth, interval=interval)

    def alpha_full_depth_socket(
        self, symbol: str, interval: Literal[0, 100, 500, "0", "100", "500"] = 100
    ) -> Socket[t.DepthUpdate]:
        """Order book changes of one Alpha token, orders sent by API included.

        Stream ``<symbol>@fulldepth@<interval>ms``

        :param symbol: Trading pair by the token's alphaId, e.g. ALPHA_175USDT.
        :param interval: Milliseconds between events. 0, 100 or 500. Default 100.
        :returns: socket of DepthUpdate
        """
        return self._socket(_s.ALPHA_FULL_DEPTH_SOCKET, symbol=symbol, interval=interval)

    def alpha_kline_socket(
        self, symbol: str, interval: e.FuturesKlineIntervalLike = "1m"
    ) -> Socket[t.KlineEvent]:
        """The current candlestick of one Alpha token; x tells that it is closed.

        Stream ``<symbol>@kline_<interval>``

        :param symbol: Trading pair by the token's alphaId, e.g. ALPHA_175USDT.
        :param interval: Length of the kline. Default 1m.
        :returns: socket of KlineEvent
        """
        return self._socket(_s.ALPHA_KLINE_SOCKET, symbol=symbol, interval=interval)

    def alpha_miniticker_socket(self) -> Socket[t.MiniTickerEvent | list[t.MiniTickerEvent]]:
        """Prices and volume of the last 24 hours, of all Alpha tokens.

        Stream ``!miniTicker@arr``

        :returns: socket of MiniTickerEvent or list of MiniTickerEvent
        """
        return self._socket(_s.ALPHA_MINITICKER_SOCKET)

    def alpha_multiplex_socket(self, streams: Sequence[str]) -> MultiplexSocket[t.CombinedEvent]:
        """Several Alpha streams over one connection, by stream names such as alpha_175usdt@trade.

        :returns: socket of CombinedEvent
        """
        return self._multiplex(_s.ALPHA_MULTIPLEX_SOCKET, streams)

    def alpha_symbol_book_ticker_socket(self, symbol: str) -> Socket[t.BookTickerEvent]:
        """Best bid and ask of one Alpha token, at every change.

        Stream ``<symbol>@bookTicker``

        :param symbol: Trading pair by the token's alphaId, e.g. ALPHA_175USDT.
        :returns: socket of BookTickerEvent
        """
        return self._socket(_s.ALPHA_SYMBOL_BOOK_TICKER_SOCKET, symbol=symbol)

    def alpha_symbol_miniticker_socket(self, symbol: str) -> Socket[t.MiniTickerEvent]:
        """Prices and volume of one Alpha token over the last 24 hours.

        Stream ``<symbol>@miniTicker``

        :param symbol: Trading pair by the token's alphaId, e.g. ALPHA_175USDT.
        :returns: socket of MiniTickerEvent
        """
        return self._socket(_s.ALPHA_SYMBOL_MINITICKER_SOCKET, symbol=symbol)

    def alpha_symbol_ticker_socket(self, symbol: str) -> Socket[t.TickerEvent]:
        """Price change and volume of one Alpha token over the last 24 hours.

        Stream ``<symbol>@ticker``

        :param symbol: Trading pair by the token's alphaId, e.g. ALPHA_175USDT.
        :returns: socket of TickerEvent
        """
        return self._socket(_s.ALPHA_SYMBOL_TICKER_SOCKET, symbol=symbol)

    def alpha_ticker_socket(self) -> Socket[t.TickerEvent | list[t.TickerEvent]]:
        """Price change and volume of the last 24 hours, of all Alpha tokens.

        Stream ``!ticker@arr``

        :returns: socket of TickerEvent or list of TickerEvent
        """
        return self._socket(_s.ALPHA_TICKER_SOCKET)

    def alpha_trade_socket(self, symbol: str) -> Socket[t.TradeEvent]:
        """Every trade of one Alpha token.

        Stream ``<symbol>@trade``

        :param symbol: Trading pair by the token's alphaId, e.g. ALPHA_175USDT.
        :returns: socket of TradeEvent
        """
        return self._socket(_s.ALPHA_TRADE_SOCKET, symbol=symbol)

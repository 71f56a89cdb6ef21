# Generated from spec/usdm_futures/streams.yaml by "make generate"; do not edit.
"""USD-M futures: sockets of BinanceSocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._streams import usdm_futures as _s
from ..runtime.manager import SocketManager

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .. import enums as e
    from ..runtime.sockets import MultiplexSocket, Socket
    from ..types import usdm_futures as t


class UsdmFuturesSockets(SocketManager):
    """USD-M futures. A wrong parameter is a ValueError before any connection."""

    @overload
    def aggtrade_futures_socket(
        self, symbol: str, futures_type: Literal[1, e.FuturesType.USD_M] = 1
    ) -> Socket[t.CombinedAggregateTradeEvent]: ...

    @overload
    def aggtrade_futures_socket(
        self, symbol: str, futures_type: Literal[2, e.FuturesType.COIN_M]
    ) -> Socket[t.CombinedFuturesAggregateTradeEvent]: ...

    @overload
    def aggtrade_futures_socket(
        self, symbol: str, futures_type: e.FuturesTypeLike = 1
    ) -> Socket[t.CombinedAggregateTradeEvent | t.CombinedFuturesAggregateTradeEvent]: ...

    def aggtrade_futures_socket(
        self, symbol: str, futures_type: e.FuturesTypeLike = 1
    ) -> Socket[t.CombinedAggregateTradeEvent | t.CombinedFuturesAggregateTradeEvent]:
        """Trades of one symbol, those of 100 ms at one price and taker side added up.

        Events come as ``{'stream': ..., 'data': ...}``.

        - With ``futures_type`` COIN_M it is :meth:`futures_coin_aggtrade_socket`.
        - Else it is :meth:`futures_aggtrade_socket`.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param futures_type: FuturesType.USD_M or FuturesType.COIN_M. Default USD_M.
        :returns: socket of CombinedFuturesAggregateTradeEvent or CombinedAggregateTradeEvent
        """
        return self._socket(_s.AGGTRADE_FUTURES_SOCKET, symbol=symbol, futures_type=futures_type)

    def all_mark_price_socket(
        self, fast: bool = True, futures_type: e.FuturesTypeLike = 1
    ) -> Socket[t.CombinedMarkPriceEvents]:
        """Mark prices and funding rates of all USD-M symbols.

        Events come as ``{'stream': ..., 'data': ...}``.

        - With ``futures_type`` USD_M it is :meth:`futures_mark_price_socket`.

        :param fast: Each second, else every three. Default true.
        :param futures_type: FuturesType.USD_M or FuturesType.COIN_M. Default USD_M.
        :returns: socket of CombinedMarkPriceEvents
        """
        return self._socket(_s.ALL_MARK_PRICE_SOCKET, fast=fast, futures_type=futures_type)

    @overload
    def all_ticker_futures_socket(
        self, channel: Literal["!bookTicker"] = "!bookTicker", futures_type: e.FuturesTypeLike = 1
    ) -> Socket[t.CombinedFuturesBookTickerEvent]: ...

    @overload
    def all_ticker_futures_socket(
        self, channel: Literal["!ticker@arr"], futures_type: e.FuturesTypeLike = 1
    ) -> Socket[t.CombinedFuturesTickerEvents]: ...

    @overload
    def all_ticker_futures_socket(
        self, channel: Literal["!miniTicker@arr"], futures_type: e.FuturesTypeLike = 1
    ) -> Socket[t.CombinedFuturesMiniTickerEvents]: ...

    @overload
    def all_ticker_futures_socket(
        self,
        channel: Literal["!bookTicker", "!ticker@arr", "!miniTicker@arr"] = "!bookTicker",
        futures_type: e.FuturesTypeLike = 1,
    ) -> Socket[
        t.CombinedFuturesBookTickerEvent
        | t.CombinedFuturesTickerEvents
        | t.CombinedFuturesMiniTickerEvents
    ]: ...

    def all_ticker_futures_socket(
        self,
        channel: Literal["!bookTicker", "!ticker@arr", "!miniTicker@arr"] = "!bookTicker",
        futures_type: e.FuturesTypeLike = 1,
    ) -> Socket[
        t.CombinedFuturesBookTickerEvent
        | t.CombinedFuturesTickerEvents
        | t.CombinedFuturesMiniTickerEvents
    ]:
        """Best bids and asks of all symbols, or their prices over the last 24 hours.

        Events come as ``{'stream': ..., 'data': ...}``.

        - With ``futures_type`` USD_M and ``channel`` !ticker@arr it is
          :meth:`futures_all_ticker_socket`.
        - With ``futures_type`` USD_M and ``channel`` !miniTicker@arr it is
          :meth:`futures_miniticker_socket`.
        - With ``futures_type`` USD_M it is :meth:`futures_book_ticker_socket`.
        - With ``channel`` !ticker@arr it is :meth:`futures_coin_all_ticker_socket`.
        - With ``channel`` !miniTicker@arr it is :meth:`futures_coin_miniticker_socket`.
        - Else it is :meth:`futures_coin_book_ticker_socket`.

        :param channel: !bookTicker, !ticker@arr or !miniTicker@arr. Default !bookTicker.
        :param futures_type: FuturesType.USD_M or FuturesType.COIN_M. Default USD_M.
        :returns: socket of CombinedFuturesTickerEvents or CombinedFuturesMiniTickerEvents or
            CombinedFuturesBookTickerEvent
        """
        return self._socket(
            _s.ALL_TICKER_FUTURES_SOCKET, channel=channel, futures_type=futures_type
        )

    def futures_aggtrade_socket(self, symbol: str) -> Socket[t.AggregateTradeEvent]:
        """Trades of one symbol, those of 100 ms at one price and taker side added up.

        Stream ``<symbol>@aggTrade`` (market)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of AggregateTradeEvent
        """
        return self._socket(_s.FUTURES_AGGTRADE_SOCKET, symbol=symbol)

    def futures_all_ticker_socket(self) -> Socket[list[t.FuturesTickerEvent]]:
        """Price changes over 24 hours, of every symbol of USD-M and COIN-M that changed.

        Stream ``!ticker@arr`` (market)

        :returns: socket of list of FuturesTickerEvent
        """
        return self._socket(_s.FUTURES_ALL_TICKER_SOCKET)

    def futures_asset_index_socket(self) -> Socket[list[t.AssetIndexEvent]]:
        """Index prices of all margin assets, each second.

        Stream ``!assetIndex@arr`` (market)

        :returns: socket of list of AssetIndexEvent
        """
        return self._socket(_s.FUTURES_ASSET_INDEX_SOCKET)

    def futures_book_ticker_socket(self) -> Socket[t.FuturesBookTickerEvent]:
        """Best bid and ask of all symbols of USD-M and COIN-M, every five seconds.

        Stream ``!bookTicker`` (public)

        :returns: socket of FuturesBookTickerEvent
        """
        return self._socket(_s.FUTURES_BOOK_TICKER_SOCKET)

    def futures_composite_index_socket(self, symbol: str) -> Socket[t.CompositeIndexEvent]:
        """Price and weights of one composite index symbol, each second.

        Stream ``<symbol>@compositeIndex`` (market)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of CompositeIndexEvent
        """
        return self._socket(_s.FUTURES_COMPOSITE_INDEX_SOCKET, symbol=symbol)

    def futures_continuous_kline_socket(
        self,
        symbol: str,
        interval: e.KlineIntervalLike = "1m",
        contract_type: e.ContractTypeLike = "perpetual",
    ) -> Socket[t.FuturesContinuousKlineEvent]:
        """The current candlestick of a pair and contract type, four times a second.

        Stream ``<symbol>_<contract_type>@continuousKline_<interval>`` (market)

        :param symbol: Pair, e.g. BTCUSDT.
        :param interval: Default 1m.
        :param contract_type: perpetual, current_quarter, next_quarter or tradifi_perpetual. Default
            perpetual.
        :returns: socket of FuturesContinuousKlineEvent
        """
        return self._socket(
            _s.FUTURES_CONTINUOUS_KLINE_SOCKET,
            symbol=symbol,
            interval=interval,
            contract_type=contract_type,
        )

    def futures_contract_info_socket(self) -> Socket[t.FuturesContractInfoEvent]:
        """Contracts of USD-M and COIN-M that are listed or settled, or whose brackets change.

        Stream ``!contractInfo`` (market)

        :returns: socket of FuturesContractInfoEvent
        """
        return self._socket(_s.FUTURES_CONTRACT_INFO_SOCKET)

    def futures_depth_socket(
        self,
        symbol: str,
        depth: Literal[5, 10, 20, "5", "10", "20"] = 10,
        futures_type: e.FuturesTypeLike = 1,
    ) -> Socket[t.CombinedFuturesDepthUpdate]:
        """Best levels of the order book of one symbol, again and again.

        Events come as ``{'stream': ..., 'data': ...}``.

        - With ``futures_type`` COIN_M it is :meth:`futures_coin_partial_depth_socket`.
        - Else it is :meth:`futures_partial_depth_socket`.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param depth: Levels on each side. 5, 10 or 20. Default 10.
        :param futures_type: FuturesType.USD_M or FuturesType.COIN_M. Default USD_M.
        :returns: socket of CombinedFuturesDepthUpdate
        """
        return self._socket(
            _s.FUTURES_DEPTH_SOCKET, symbol=symbol, depth=depth, futures_type=futures_type
        )

    def futures_diff_depth_socket(
        self, symbol: str, interval: Literal[100, 500, "100", "500"] | None = None
    ) -> Socket[t.FuturesDepthUpdate]:
        """Order book changes of one symbol; ``pu`` is the ``u`` of the event before.

        Stream ``<symbol>@depth[@<interval>ms]`` (public)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param interval: Milliseconds between events; 250 when absent. 100 or 500.
        :returns: socket of FuturesDepthUpdate
        """
        return self._socket(_s.FUTURES_DIFF_DEPTH_SOCKET, symbol=symbol, interval=interval)

    def futures_kline_socket(
        self, symbol: str, interval: e.FuturesKlineIntervalLike = "1m"
    ) -> Socket[t.FuturesKlineEvent]:
        """The current candlestick of one symbol, four times a second.

        Stream ``<symbol>@kline_<interval>`` (market)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param interval: Default 1m.
        :returns: socket of FuturesKlineEvent
        """
        return self._socket(_s.FUTURES_KLINE_SOCKET, symbol=symbol, interval=interval)

    def futures_liquidation_socket(self) -> Socket[t.LiquidationEvent]:
        """The latest liquidation of each symbol of USD-M and COIN-M, once a second at most.

        Stream ``!forceOrder@arr`` (market)

        :returns: socket of LiquidationEvent
        """
        return self._socket(_s.FUTURES_LIQUIDATION_SOCKET)

    def futures_mark_price_socket(self, fast: bool = True) -> Socket[list[t.MarkPriceEvent]]:
        """Mark prices and funding rates of all symbols, each second or every three.

        Stream ``!markPrice@arr[@1s if fast]`` (market)

        :param fast: Each second, else every three. Default true.
        :returns: socket of list of MarkPriceEvent
        """
        return self._socket(_s.FUTURES_MARK_PRICE_SOCKET, fast=fast)

    def futures_miniticker_socket(self) -> Socket[list[t.FuturesMiniTickerEvent]]:
        """Prices of the last 24 hours, of every symbol of USD-M and COIN-M that changed.

        Stream ``!miniTicker@arr`` (market)

        :returns: socket of list of FuturesMiniTickerEvent
        """
        return self._socket(_s.FUTURES_MINITICKER_SOCKET)

    def futures_multiplex_socket(
        self,
        streams: Sequence[str],
        futures_type: e.FuturesTypeLike = 1,
        category: e.PathClassLike | None = None,
    ) -> MultiplexSocket[t.CombinedEvent]:
        """Several streams of USD-M over one connection, by names such as btcusdt@aggTrade.

        - With ``futures_type`` COIN_M it is :meth:`futures_coin_multiplex_socket`.

        :param futures_type: FuturesType.USD_M or FuturesType.COIN_M. Default USD_M.
        :param category: Path class of the streams, all of the same; known by their names. public,
            market or private.
        :returns: socket of CombinedEvent
        """
        return self._multiplex(
            _s.FUTURES_MULTIPLEX_SOCKET, streams, futures_type=futures_type, category=category
        )

    def futures_partial_depth_socket(
        self,
        symbol: str,
        depth: Literal[5, 10, 20, "5", "10", "20"] = 10,
        interval: Literal[100, 500, "100", "500"] | None = None,
    ) -> Socket[t.FuturesDepthUpdate]:
        """Best levels of the order book of one symbol, again and again.

        Stream ``<symbol>@depth<depth>[@<interval>ms]`` (public)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param depth: Levels on each side. 5, 10 or 20. Default 10.
        :param interval: Milliseconds between events; 250 when absent. 100 or 500.
        :returns: socket of FuturesDepthUpdate
        """
        return self._socket(
            _s.FUTURES_PARTIAL_DEPTH_SOCKET, symbol=symbol, depth=depth, interval=interval
        )

    def futures_rpi_depth_socket(
        self, symbol: str, futures_type: e.FuturesTypeLike = 1
    ) -> Socket[t.CombinedFuturesDepthUpdate]:
        """Order book changes of one USD-M symbol with RPI orders, twice a second.

        Events come as ``{'stream': ..., 'data': ...}``.

        - With ``futures_type`` USD_M it is :meth:`futures_rpi_diff_depth_socket`.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param futures_type: FuturesType.USD_M or FuturesType.COIN_M. Default USD_M.
        :returns: socket of CombinedFuturesDepthUpdate
        """
        return self._socket(_s.FUTURES_RPI_DEPTH_SOCKET, symbol=symbol, futures_type=futures_type)

    def futures_rpi_diff_depth_socket(self, symbol: str) -> Socket[t.FuturesDepthUpdate]:
        """Order book changes of one symbol with RPI orders, twice a second.

        Stream ``<symbol>@rpiDepth@500ms`` (public)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of FuturesDepthUpdate
        """
        return self._socket(_s.FUTURES_RPI_DIFF_DEPTH_SOCKET, symbol=symbol)

    def futures_symbol_book_ticker_socket(self, symbol: str) -> Socket[t.FuturesBookTickerEvent]:
        """Best bid and ask of one symbol at every change.

        Stream ``<symbol>@bookTicker`` (public)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of FuturesBookTickerEvent
        """
        return self._socket(_s.FUTURES_SYMBOL_BOOK_TICKER_SOCKET, symbol=symbol)

    def futures_symbol_liquidation_socket(self, symbol: str) -> Socket[t.SymbolLiquidationEvent]:
        """The latest liquidation of one symbol, once a second at most.

        Stream ``<symbol>@forceOrder`` (market)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of SymbolLiquidationEvent
        """
        return self._socket(_s.FUTURES_SYMBOL_LIQUIDATION_SOCKET, symbol=symbol)

    def futures_symbol_mark_price_socket(
        self, symbol: str, fast: bool = True
    ) -> Socket[t.MarkPriceEvent]:
        """Mark price and funding rate of one symbol, each second or every three.

        Stream ``<symbol>@markPrice[@1s if fast]`` (market)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param fast: Each second, else every three. Default true.
        :returns: socket of MarkPriceEvent
        """
        return self._socket(_s.FUTURES_SYMBOL_MARK_PRICE_SOCKET, symbol=symbol, fast=fast)

    def futures_symbol_miniticker_socket(self, symbol: str) -> Socket[t.FuturesMiniTickerEvent]:
        """Prices and volume of one symbol over the last 24 hours, every two seconds.

        Stream ``<symbol>@miniTicker`` (market)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of FuturesMiniTickerEvent
        """
        return self._socket(_s.FUTURES_SYMBOL_MINITICKER_SOCKET, symbol=symbol)

    def futures_symbol_ticker_socket(self, symbol: str) -> Socket[t.FuturesTickerEvent]:
        """Price change and volume of one symbol over the last 24 hours, every two seconds.

        Stream ``<symbol>@ticker`` (market)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of FuturesTickerEvent
        """
        return self._socket(_s.FUTURES_SYMBOL_TICKER_SOCKET, symbol=symbol)

    def futures_ticker_socket(self) -> Socket[t.CombinedFuturesTickerEvents]:
        """Price changes over 24 hours, of every symbol of USD-M and COIN-M that changed.

        Events come as ``{'stream': ..., 'data': ...}``.

        - Else it is :meth:`futures_all_ticker_socket`.

        :returns: socket of CombinedFuturesTickerEvents
        """
        return self._socket(_s.FUTURES_TICKER_SOCKET)

    def futures_trading_session_socket(self) -> Socket[t.TradingSessionEvent]:
        """Sessions that the markets behind TradFi perpetuals are in, each second.

        Stream ``tradingSession`` (market)

        :returns: socket of TradingSessionEvent
        """
        return self._socket(_s.FUTURES_TRADING_SESSION_SOCKET)

    def futures_user_socket(self) -> Socket[t.FuturesUserEvent]:
        """Your USD-M orders, fills, balances and positions as they change.

        :returns: socket of FuturesUserEvent
        """
        return self._socket(_s.FUTURES_USER_SOCKET)

    futures_socket = futures_user_socket

    def individual_symbol_ticker_futures_socket(
        self, symbol: str, futures_type: e.FuturesTypeLike = 1
    ) -> Socket[t.CombinedFuturesTickerEvent]:
        """Price change and volume of one symbol over the last 24 hours.

        Events come as ``{'stream': ..., 'data': ...}``.

        - With ``futures_type`` COIN_M it is :meth:`futures_coin_symbol_ticker_socket`.
        - Else it is :meth:`futures_symbol_ticker_socket`.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param futures_type: FuturesType.USD_M or FuturesType.COIN_M. Default USD_M.
        :returns: socket of CombinedFuturesTickerEvent
        """
        return self._socket(
            _s.INDIVIDUAL_SYMBOL_TICKER_FUTURES_SOCKET, symbol=symbol, futures_type=futures_type
        )

    def kline_futures_socket(
        self,
        symbol: str,
        interval: e.KlineIntervalLike = "1m",
        futures_type: e.FuturesTypeLike = 1,
        contract_type: e.ContractTypeLike = "perpetual",
    ) -> Socket[t.FuturesContinuousKlineEvent]:
        """The current candlestick of a pair and contract type, four times a second.

        - With ``futures_type`` COIN_M it is :meth:`futures_coin_continuous_kline_socket`.
        - Else it is :meth:`futures_continuous_kline_socket`.

        :param symbol: Pair, e.g. BTCUSDT, or BTCUSD on COIN-M.
        :param interval: Default 1m.
        :param futures_type: FuturesType.USD_M or FuturesType.COIN_M. Default USD_M.
        :param contract_type: perpetual, current_quarter, next_quarter or tradifi_perpetual. Default
            perpetual.
        :returns: socket of FuturesContinuousKlineEvent
        """
        return self._socket(
            _s.KLINE_FUTURES_SOCKET,
            symbol=symbol,
            interval=interval,
            futures_type=futures_type,
            contract_type=contract_type,
        )

    @overload
    def symbol_mark_price_socket(
        self, symbol: str, fast: bool = True, futures_type: Literal[1, e.FuturesType.USD_M] = 1
    ) -> Socket[t.CombinedMarkPriceEvent]: ...

    @overload
    def symbol_mark_price_socket(
        self, symbol: str, fast: bool = True, *, futures_type: Literal[2, e.FuturesType.COIN_M]
    ) -> Socket[t.CombinedFuturesMarkPriceEvent]: ...

    @overload
    def symbol_mark_price_socket(
        self, symbol: str, fast: bool = True, futures_type: e.FuturesTypeLike = 1
    ) -> Socket[t.CombinedMarkPriceEvent | t.CombinedFuturesMarkPriceEvent]: ...

    def symbol_mark_price_socket(
        self, symbol: str, fast: bool = True, futures_type: e.FuturesTypeLike = 1
    ) -> Socket[t.CombinedMarkPriceEvent | t.CombinedFuturesMarkPriceEvent]:
        """Mark price and funding rate of one symbol.

        Events come as ``{'stream': ..., 'data': ...}``.

        - With ``futures_type`` COIN_M it is :meth:`futures_coin_symbol_mark_price_socket`.
        - Else it is :meth:`futures_symbol_mark_price_socket`.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param fast: Each second, else every three. Default true.
        :param futures_type: FuturesType.USD_M or FuturesType.COIN_M. Default USD_M.
        :returns: socket of CombinedFuturesMarkPriceEvent or CombinedMarkPriceEvent
        """
        return self._socket(
            _s.SYMBOL_MARK_PRICE_SOCKET, symbol=symbol, fast=fast, futures_type=futures_type
        )

    def symbol_ticker_futures_socket(
        self, symbol: str, futures_type: e.FuturesTypeLike = 1
    ) -> Socket[t.CombinedFuturesBookTickerEvent]:
        """Best bid and ask of one symbol at every change.

        Events come as ``{'stream': ..., 'data': ...}``.

        - With ``futures_type`` COIN_M it is :meth:`futures_coin_symbol_book_ticker_socket`.
        - Else it is :meth:`futures_symbol_book_ticker_socket`.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param futures_type: FuturesType.USD_M or FuturesType.COIN_M. Default USD_M.
        :returns: socket of CombinedFuturesBookTickerEvent
        """
        return self._socket(
            _s.SYMBOL_TICKER_FUTURES_SOCKET, symbol=symbol, futures_type=futures_type
        )

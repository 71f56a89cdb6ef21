# Generated from spec/products.yaml by "make generate"; do not edit.
"""Both socket managers: every product, nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ._endpoints.constants import SocketConstants
from ._sockets.alpha import AlphaSockets
from ._sockets.coinm_futures import CoinmFuturesSockets
from ._sockets.margin import MarginSockets
from ._sockets.options import OptionsSockets
from ._sockets.portfolio_margin import PortfolioMarginSockets
from ._sockets.portfolio_margin_pro import PortfolioMarginProSockets
from ._sockets.spot import SpotSockets
from ._sockets.stocks import StocksSockets
from ._sockets.usdm_futures import UsdmFuturesSockets
from ._threaded.alpha import AlphaStarts
from ._threaded.coinm_futures import CoinmFuturesStarts
from ._threaded.margin import MarginStarts
from ._threaded.options import OptionsStarts
from ._threaded.portfolio_margin import PortfolioMarginStarts
from ._threaded.portfolio_margin_pro import PortfolioMarginProStarts
from ._threaded.spot import SpotStarts
from ._threaded.stocks import StocksStarts
from ._threaded.usdm_futures import UsdmFuturesStarts

if TYPE_CHECKING:
    from .async_client import AsyncClient

__all__ = ["BinanceSocketManager", "ThreadedWebsocketManager"]


class BinanceSocketManager(
    AlphaSockets,
    CoinmFuturesSockets,
    MarginSockets,
    OptionsSockets,
    PortfolioMarginSockets,
    PortfolioMarginProSockets,
    SpotSockets,
    StocksSockets,
    UsdmFuturesSockets,
    SocketConstants,
):
    """Sockets for asyncio: each is an async context manager and iterator with ``recv()``."""


class ThreadedWebsocketManager(
    AlphaStarts,
    CoinmFuturesStarts,
    MarginStarts,
    OptionsStarts,
    PortfolioMarginStarts,
    PortfolioMarginProStarts,
    SpotStarts,
    StocksStarts,
    UsdmFuturesStarts,
    SocketConstants,
):
    """Sockets for programs without asyncio: each calls back from a thread of its own."""

    _manager_factory = BinanceSocketManager

    def _factory(self) -> Callable[..., AsyncClient]:
        from .async_client import AsyncClient  # with the first socket: it imports aiohttp

        return AsyncClient

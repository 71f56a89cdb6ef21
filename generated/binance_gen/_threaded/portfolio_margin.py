# Generated from spec/portfolio_margin/streams.yaml by "make generate"; do not edit.
"""Portfolio margin: sockets of ThreadedWebsocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._streams import portfolio_margin as _s
from ..runtime.threads import ThreadedManager

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class PortfolioMarginStarts(ThreadedManager):
    """Portfolio margin. A wrong parameter is a ValueError before any connection."""

    def start_portfolio_margin_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.portfolio_margin_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.PORTFOLIO_MARGIN_SOCKET, callback)

    start_papi_user_socket = start_portfolio_margin_socket

# Generated from spec/portfolio_margin/streams.yaml by "make generate"; do not edit.
"""Portfolio margin: sockets of BinanceSocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._streams import portfolio_margin as _s
from ..runtime.manager import SocketManager

if TYPE_CHECKING:
    from ..runtime.sockets import Socket
    from ..types import portfolio_margin as t


class PortfolioMarginSockets(SocketManager):
    """Portfolio margin. A wrong parameter is a ValueError before any connection."""

    def portfolio_margin_socket(self) -> Socket[t.PortfolioMarginUserEvent]:
        """Your portfolio margin orders, fills, balances and positions as they change.

        :returns: socket of PortfolioMarginUserEvent
        """
        return self._socket(_s.PORTFOLIO_MARGIN_SOCKET)

    papi_user_socket = portfolio_margin_socket

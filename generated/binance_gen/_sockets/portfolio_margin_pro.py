# Generated from spec/portfolio_margin_pro/streams.yaml by "make generate"; do not edit.
"""Portfolio margin Pro: sockets of BinanceSocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._streams import portfolio_margin_pro as _s
from ..runtime.manager import SocketManager

if TYPE_CHECKING:
    from ..runtime.sockets import Socket
    from ..types import portfolio_margin_pro as t


class PortfolioMarginProSockets(SocketManager):
    """Portfolio margin Pro. A wrong parameter is a ValueError before any connection."""

    def pm_pro_user_socket(self) -> Socket[t.ProUserEvent]:
        """Equity, margins and risk level of your portfolio margin Pro account as they change.

        :returns: socket of ProUserEvent
        """
        return self._socket(_s.PM_PRO_USER_SOCKET)

# Generated from spec/portfolio_margin_pro/streams.yaml by "make generate"; do not edit.
"""Portfolio margin Pro: sockets of ThreadedWebsocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._streams import portfolio_margin_pro as _s
from ..runtime.threads import ThreadedManager

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class PortfolioMarginProStarts(ThreadedManager):
    """Portfolio margin Pro. A wrong parameter is a ValueError before any connection."""

    def start_pm_pro_user_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.pm_pro_user_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(_s.PM_PRO_USER_SOCKET, callback)

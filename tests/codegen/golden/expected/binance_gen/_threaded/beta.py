# Generated from spec/beta/streams.yaml by "make generate"; do not edit.
"""Beta: sockets of ThreadedWebsocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._streams import beta as _s
from ..runtime.threads import ThreadedManager

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class BetaStarts(ThreadedManager):
    """Beta. A wrong parameter is a ValueError before any connection."""

    def start_beta_trade_socket(self, callback: Callable[[Any], object], symbol: str) -> str:
        """Messages of :meth:`BinanceSocketManager.beta_trade_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(_s.BETA_TRADE_SOCKET, callback, symbol=symbol)

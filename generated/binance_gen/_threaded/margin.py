# Generated from spec/margin/streams.yaml by "make generate"; do not edit.
"""Margin: sockets of ThreadedWebsocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._streams import margin as _s
from ..runtime.threads import ThreadedManager

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class MarginStarts(ThreadedManager):
    """Margin. A wrong parameter is a ValueError before any connection."""

    def start_isolated_margin_socket(self, callback: Callable[[Any], object], symbol: str) -> str:
        """Messages of :meth:`BinanceSocketManager.isolated_margin_socket` go to ``callback``;
        returns the name for ``stop_socket``.
        """
        return self._start(_s.ISOLATED_MARGIN_SOCKET, callback, symbol=symbol)

    def start_margin_risk_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.margin_risk_socket` go to ``callback``; returns
        the name for ``stop_socket``.
        """
        return self._start(_s.MARGIN_RISK_SOCKET, callback)

    def start_margin_socket(self, callback: Callable[[Any], object]) -> str:
        """Messages of :meth:`BinanceSocketManager.margin_socket` go to ``callback``; returns the
        name for ``stop_socket``.
        """
        return self._start(_s.MARGIN_SOCKET, callback)

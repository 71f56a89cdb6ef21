# Generated from spec/margin/streams.yaml by "make generate"; do not edit.
"""Margin: sockets of BinanceSocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._streams import margin as _s
from ..runtime.manager import SocketManager

if TYPE_CHECKING:
    from ..runtime.sockets import Socket
    from ..types import margin as t


class MarginSockets(SocketManager):
    """Margin. A wrong parameter is a ValueError before any connection."""

    def isolated_margin_socket(self, symbol: str) -> Socket[t.MarginUserEvent]:
        """Your orders, fills and balances of one isolated margin pair as they change.

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of MarginUserEvent
        """
        return self._socket(_s.ISOLATED_MARGIN_SOCKET, symbol=symbol)

    def margin_risk_socket(self) -> Socket[t.MarginRiskEvent]:
        """Margin level and debts of the cross margin account as they change.

        :returns: socket of MarginRiskEvent
        """
        return self._socket(_s.MARGIN_RISK_SOCKET)

    def margin_socket(self) -> Socket[t.MarginUserEvent]:
        """Your cross margin orders, fills and balances as they change.

        :returns: socket of MarginUserEvent
        """
        return self._socket(_s.MARGIN_SOCKET)

# Generated from spec/beta/streams.yaml by "make generate"; do not edit.
"""Beta: sockets of BinanceSocketManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._streams import beta as _s
from ..runtime.manager import SocketManager

if TYPE_CHECKING:
    from ..runtime.sockets import Socket
    from ..types import beta as t


class BetaSockets(SocketManager):
    """Beta. A wrong parameter is a ValueError before any connection."""

    def beta_trade_socket(self, symbol: str) -> Socket[list[t.Trade]]:
        """Trades of one contract.

        Stream ``<symbol>@trade``

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: socket of list of Trade
        """
        return self._socket(_s.BETA_TRADE_SOCKET, symbol=symbol)

# Generated from spec/beta/ by "make generate"; do not edit.
"""Beta: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import beta as _e
from ..runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import beta as t


class BetaMixin(SyncClient):
    """Beta.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def beta_get_order(self, *, symbol: str | None = None, **params: Any) -> t.Order:
        """State of one order of another product.

        GET /bapi/v1/order (signed, USER_DATA, weight 1)

        :param symbol: The contract.
        :returns: Order
        """
        return self._request(_e.BETA_GET_ORDER, symbol=symbol, **params)

    def beta_move(
        self, *, moves: Sequence[t.Order], ids: Sequence[int] | None = None, **params: Any
    ) -> list[t.Order]:
        """Moves several positions at once.

        POST /bapi/v1/move (signed, TRADE, weight 5, 2 orders)

        :returns: list of Order
        """
        return self._request(_e.BETA_MOVE, moves=moves, ids=ids, **params)

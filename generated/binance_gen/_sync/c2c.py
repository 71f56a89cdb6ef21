# Generated from spec/c2c/c2c.yaml by "make generate"; do not edit.
"""C2C, c2c: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import c2c as _e
from ..runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from .. import enums as e
    from ..types import c2c as t


class C2cMixin(SyncClient):
    """C2C, c2c.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def get_c2c_trade_history(
        self,
        *,
        tradeType: e.OrderSideLike | None = None,
        startTimestamp: int | None = None,
        endTimestamp: int | None = None,
        page: int | None = None,
        rows: int | None = None,
        **params: Any,
    ) -> t.C2cTradeHistory:
        """Your peer-to-peer buys and sells, with price, counterparty and commission.

        GET /sapi/v1/c2c/orderMatch/listUserOrderHistory (signed, USER_DATA, weight 1)

        :param tradeType: Only buys, or only sells. BUY or SELL.
        :param startTimestamp: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTimestamp: Up to this time, at most 30 days after startTimestamp (Unix ms).
        :param page: Page, from 1. Default 1.
        :param rows: How many items on a page. Default 100, max 100.
        :returns: C2cTradeHistory
        """
        return self._request(
            _e.GET_C2C_TRADE_HISTORY,
            tradeType=tradeType,
            startTimestamp=startTimestamp,
            endTimestamp=endTimestamp,
            page=page,
            rows=rows,
            **params,
        )

# Generated from spec/pay/pay.yaml by "make generate"; do not edit.
"""Binance Pay, pay: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import pay as _e
from ..runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from ..types import pay as t


class PayMixin(SyncClient):
    """Binance Pay, pay.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def get_pay_trade_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.PayTransactions:
        """Binance Pay transactions of your account, with payer, receiver and the funds used.

        GET /sapi/v1/pay/transactions (signed, USER_DATA, weight 3000 of the account)

        :param startTime: From this time, inclusive (Unix ms); 90 days ago when absent.
        :param endTime: Up to this time, at most 90 days after startTime (Unix ms).
        :param limit: How many items at most. Default 100, max 100.
        :returns: PayTransactions
        """
        return self._request(
            _e.GET_PAY_TRADE_HISTORY, startTime=startTime, endTime=endTime, limit=limit, **params
        )

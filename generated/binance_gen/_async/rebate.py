# Generated from spec/rebate/rebate.yaml by "make generate"; do not edit.
"""Rebates, rebate: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import rebate as _e
from ..runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from ..types import rebate as t


class RebateMixin(AsyncClientBase):
    """Rebates, rebate.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def rebate_get_spot_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        **params: Any,
    ) -> t.SpotRebatesAnswer:
        """Spot commission rebates and referral kickbacks that you received, 200 to a page.

        GET /sapi/v1/rebate/taxQuery (signed, USER_DATA, weight 12000 of the account)

        :param startTime: From this time, inclusive (Unix ms); 7 days ago when absent.
        :param endTime: Up to this time, at most 30 days after startTime (Unix ms).
        :param page: Page, from 1. Default 1.
        :returns: SpotRebatesAnswer
        """
        return await self._request(
            _e.REBATE_GET_SPOT_HISTORY, startTime=startTime, endTime=endTime, page=page, **params
        )

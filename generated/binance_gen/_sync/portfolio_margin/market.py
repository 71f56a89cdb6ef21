# Generated from spec/portfolio_margin/market.yaml by "make generate"; do not edit.
"""Portfolio margin, market: methods of the sync client."""

from __future__ import annotations

from typing import Any

from ..._endpoints import portfolio_margin as _e
from ...runtime.http_sync import SyncClient


class PortfolioMarginMarketMixin(SyncClient):
    """Portfolio margin, market.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def papi_ping(self, **params: Any) -> dict[str, Any]:
        """An empty answer if the portfolio margin API can be reached.

        GET /papi/v1/ping (no key, weight 1)

        :returns: dict
        """
        return self._request(_e.PAPI_PING, **params)

    papi_v1_post_ping = papi_ping

# Generated from spec/portfolio_margin/user_data.yaml by "make generate"; do not edit.
"""Portfolio margin, user data: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import portfolio_margin as _e
from ...runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from ...types import portfolio_margin as t


class PortfolioMarginUserDataMixin(AsyncClientBase):
    """Portfolio margin, user data.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def papi_stream_close(
        self, listenKey: str | None = None, **params: Any
    ) -> dict[str, Any]:
        """Ends the listen key of your portfolio margin user data stream.

        DELETE /papi/v1/listenKey (API key, weight 1)

        :param listenKey: Not sent; there is one for each account.
        :returns: dict
        """
        return await self._request(_e.PAPI_STREAM_CLOSE, listenKey=listenKey, **params)

    async def papi_stream_get_listen_key(self, **params: Any) -> t.ListenKey:
        """A listen key, which names your portfolio margin user data stream for an hour.

        POST /papi/v1/listenKey (API key, weight 1)

        :returns: ListenKey
        """
        return await self._request(_e.PAPI_STREAM_GET_LISTEN_KEY, **params)

    async def papi_stream_keepalive(
        self, listenKey: str | None = None, **params: Any
    ) -> dict[str, Any]:
        """Makes the listen key of your portfolio margin user data stream last another hour.

        PUT /papi/v1/listenKey (API key, weight 1)

        :param listenKey: Not sent; there is one for each account.
        :returns: dict
        """
        return await self._request(_e.PAPI_STREAM_KEEPALIVE, listenKey=listenKey, **params)

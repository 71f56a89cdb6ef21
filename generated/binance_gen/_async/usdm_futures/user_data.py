# Generated from spec/usdm_futures/user_data.yaml by "make generate"; do not edit.
"""USD-M futures, user data: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import usdm_futures as _e
from ...runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from ...types import usdm_futures as t


class UsdmFuturesUserDataMixin(AsyncClientBase):
    """USD-M futures, user data.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def futures_stream_close(
        self, listenKey: str | None = None, **params: Any
    ) -> dict[str, Any]:
        """Ends the listen key of your user data stream.

        DELETE /fapi/v1/listenKey (API key, weight 1)

        :param listenKey: Not needed; the API key says whose it is.
        :returns: dict
        """
        return await self._request(_e.FUTURES_STREAM_CLOSE, listenKey=listenKey, **params)

    async def ws_futures_stream_close(
        self, listenKey: str | None = None, **params: Any
    ) -> dict[str, Any]:
        """:meth:`futures_stream_close` over the WebSocket API (``userDataStream.stop``)."""
        return await self._ws_request(_e.FUTURES_STREAM_CLOSE, listenKey=listenKey, **params)

    async def futures_stream_get_listen_key(self, **params: Any) -> t.ListenKey:
        """A listen key, which names your user data stream and lasts an hour.

        POST /fapi/v1/listenKey (API key, weight 1)

        :returns: ListenKey
        """
        return await self._request(_e.FUTURES_STREAM_GET_LISTEN_KEY, **params)

    async def ws_futures_stream_get_listen_key(self, **params: Any) -> t.ListenKey:
        """:meth:`futures_stream_get_listen_key` over the WebSocket API (``userDataStream.start``)."""
        return await self._ws_request(_e.FUTURES_STREAM_GET_LISTEN_KEY, **params)

    async def futures_stream_keepalive(
        self, listenKey: str | None = None, **params: Any
    ) -> t.ListenKey:
        """Makes the listen key last another hour.

        PUT /fapi/v1/listenKey (API key, weight 1)

        :param listenKey: Not needed; the API key says whose it is.
        :returns: ListenKey
        """
        return await self._request(_e.FUTURES_STREAM_KEEPALIVE, listenKey=listenKey, **params)

    async def ws_futures_stream_keepalive(
        self, listenKey: str | None = None, **params: Any
    ) -> t.ListenKey:
        """:meth:`futures_stream_keepalive` over the WebSocket API (``userDataStream.ping``)."""
        return await self._ws_request(_e.FUTURES_STREAM_KEEPALIVE, listenKey=listenKey, **params)

# Generated from spec/coinm_futures/user_data.yaml by "make generate"; do not edit.
"""COIN-M futures, user data: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import coinm_futures as _e
from ...runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from ...types import coinm_futures as t


class CoinmFuturesUserDataMixin(SyncClient):
    """COIN-M futures, user data.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def futures_coin_stream_close(
        self, listenKey: str | None = None, **params: Any
    ) -> dict[str, Any]:
        """Ends the listen key of your COIN-M user data stream.

        DELETE /dapi/v1/listenKey (API key, weight 1)

        :param listenKey: Not needed; the API key says whose it is.
        :returns: dict
        """
        return self._request(_e.FUTURES_COIN_STREAM_CLOSE, listenKey=listenKey, **params)

    def ws_futures_coin_stream_close(
        self, listenKey: str | None = None, **params: Any
    ) -> dict[str, Any]:
        """:meth:`futures_coin_stream_close` over the WebSocket API (``userDataStream.stop``)."""
        return self._ws_request(_e.FUTURES_COIN_STREAM_CLOSE, listenKey=listenKey, **params)

    def futures_coin_stream_get_listen_key(self, **params: Any) -> t.ListenKey:
        """A listen key, which names your COIN-M user data stream and lasts an hour.

        POST /dapi/v1/listenKey (API key, weight 1)

        :returns: ListenKey
        """
        return self._request(_e.FUTURES_COIN_STREAM_GET_LISTEN_KEY, **params)

    def ws_futures_coin_stream_get_listen_key(self, **params: Any) -> t.ListenKey:
        """:meth:`futures_coin_stream_get_listen_key` over the WebSocket API
        (``userDataStream.start``).
        """
        return self._ws_request(_e.FUTURES_COIN_STREAM_GET_LISTEN_KEY, **params)

    def futures_coin_stream_keepalive(
        self, listenKey: str | None = None, **params: Any
    ) -> t.ListenKey:
        """Makes the listen key last another hour.

        PUT /dapi/v1/listenKey (API key, weight 1)

        :param listenKey: Not needed; the API key says whose it is.
        :returns: ListenKey
        """
        return self._request(_e.FUTURES_COIN_STREAM_KEEPALIVE, listenKey=listenKey, **params)

    def ws_futures_coin_stream_keepalive(
        self, listenKey: str | None = None, **params: Any
    ) -> t.ListenKey:
        """:meth:`futures_coin_stream_keepalive` over the WebSocket API (``userDataStream.ping``)."""
        return self._ws_request(_e.FUTURES_COIN_STREAM_KEEPALIVE, listenKey=listenKey, **params)

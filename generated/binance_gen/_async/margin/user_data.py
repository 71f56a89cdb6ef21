# Generated from spec/margin/user_data.yaml by "make generate"; do not edit.
"""Margin, user data: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import margin as _e
from ...runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from ...types import margin as t


class MarginUserDataMixin(AsyncClientBase):
    """Margin, user data.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def isolated_margin_stream_close(
        self, symbol: str, listenKey: str, **params: Any
    ) -> dict[str, Any]:
        """Ends a listen key of an isolated margin account.

        Deprecated by Binance since 2025-10-06, switched off on 2026-02-20; use
        :meth:`isolated_margin_socket`.

        DELETE /sapi/v1/userDataStream/isolated (API key, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param listenKey: What isolated_margin_stream_get_listen_key returned.
        :returns: dict
        """
        return await self._request(
            _e.ISOLATED_MARGIN_STREAM_CLOSE, symbol=symbol, listenKey=listenKey, **params
        )

    async def isolated_margin_stream_get_listen_key(
        self, symbol: str, **params: Any
    ) -> t.ListenKey:
        """A listen key, which names the user data stream of an isolated margin account.

        Deprecated by Binance since 2025-10-06, switched off on 2026-02-20; use
        :meth:`isolated_margin_socket`.

        POST /sapi/v1/userDataStream/isolated (API key, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: ListenKey
        """
        return await self._request(
            _e.ISOLATED_MARGIN_STREAM_GET_LISTEN_KEY, symbol=symbol, **params
        )

    async def isolated_margin_stream_keepalive(
        self, symbol: str, listenKey: str, **params: Any
    ) -> dict[str, Any]:
        """Keeps a listen key of an isolated margin account alive for another hour.

        Deprecated by Binance since 2025-10-06, switched off on 2026-02-20; use
        :meth:`isolated_margin_socket`.

        PUT /sapi/v1/userDataStream/isolated (API key, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param listenKey: What isolated_margin_stream_get_listen_key returned.
        :returns: dict
        """
        return await self._request(
            _e.ISOLATED_MARGIN_STREAM_KEEPALIVE, symbol=symbol, listenKey=listenKey, **params
        )

    async def margin_create_listen_token(
        self,
        symbol: str | None = None,
        is_isolated: bool | None = None,
        validity: int | None = None,
        *,
        isIsolated: bool | None = None,
        **params: Any,
    ) -> t.ListenToken:
        """A token for subscribing to the events of a cross or isolated margin account.

        POST /sapi/v1/userListenToken (API key, weight 1 of the account)

        - ``isIsolated`` true needs symbol.
        - With ``is_isolated`` it sends ``is_isolated`` as ``isIsolated``.

        :param symbol: Isolated margin pair.
        :param isIsolated: Isolated instead of cross margin; needs symbol. Default false.
        :param validity: Milliseconds that the token lasts. Default 86400000, max 86400000.
        :param is_isolated: The same as isIsolated, by python-binance's name.
        :returns: ListenToken
        """
        return await self._request(
            _e.MARGIN_CREATE_LISTEN_TOKEN,
            symbol=symbol,
            isIsolated=isIsolated,
            validity=validity,
            is_isolated=is_isolated,
            **params,
        )

    async def margin_risk_stream_close(self, **params: Any) -> dict[str, Any]:
        """Ends the listen key of the margin risk stream.

        DELETE /sapi/v1/margin/listen-key (API key, weight 3000 of the account)

        :returns: dict
        """
        return await self._request(_e.MARGIN_RISK_STREAM_CLOSE, **params)

    async def margin_risk_stream_close_v2(self, **params: Any) -> dict[str, Any]:
        """Ends the listen key that v2 of the margin risk stream gave.

        DELETE /sapi/v2/margin/listen-key (API key, weight 1)

        :returns: dict
        """
        return await self._request(_e.MARGIN_RISK_STREAM_CLOSE_V2, **params)

    async def margin_risk_stream_get_listen_key(self, **params: Any) -> t.ListenKey:
        """A listen key of the margin risk stream, good for an hour; cross margin only.

        POST /sapi/v1/margin/listen-key (API key, weight 1 of the account)

        :returns: ListenKey
        """
        return await self._request(_e.MARGIN_RISK_STREAM_GET_LISTEN_KEY, **params)

    async def margin_risk_stream_get_listen_key_v2(self, **params: Any) -> t.ListenKey:
        """A listen key of the margin risk stream, by the endpoint that costs less.

        POST /sapi/v2/margin/listen-key (API key, weight 1)

        :returns: ListenKey
        """
        return await self._request(_e.MARGIN_RISK_STREAM_GET_LISTEN_KEY_V2, **params)

    async def margin_risk_stream_keepalive(self, listenKey: str, **params: Any) -> dict[str, Any]:
        """Makes a listen key of the margin risk stream last another hour.

        PUT /sapi/v1/margin/listen-key (API key, weight 1 of the account)

        :param listenKey: What margin_risk_stream_get_listen_key returned.
        :returns: dict
        """
        return await self._request(_e.MARGIN_RISK_STREAM_KEEPALIVE, listenKey=listenKey, **params)

    async def margin_risk_stream_keepalive_v2(
        self, *, listenKey: str, **params: Any
    ) -> dict[str, Any]:
        """Makes a listen key of v2 of the margin risk stream last longer.

        PUT /sapi/v2/margin/listen-key (API key, weight 1)

        :param listenKey: What margin_risk_stream_get_listen_key_v2 returned.
        :returns: dict
        """
        return await self._request(
            _e.MARGIN_RISK_STREAM_KEEPALIVE_V2, listenKey=listenKey, **params
        )

    async def margin_stream_close(self, listenKey: str, **params: Any) -> dict[str, Any]:
        """Ends a listen key of the cross margin account.

        Deprecated by Binance since 2025-10-06, switched off on 2026-02-20; use
        :meth:`margin_socket`.

        DELETE /sapi/v1/userDataStream (API key, weight 1)

        :param listenKey: What margin_stream_get_listen_key returned.
        :returns: dict
        """
        return await self._request(_e.MARGIN_STREAM_CLOSE, listenKey=listenKey, **params)

    async def margin_stream_get_listen_key(self, **params: Any) -> t.ListenKey:
        """A listen key, which names the user data stream of the cross margin account.

        Deprecated by Binance since 2025-10-06, switched off on 2026-02-20; use
        :meth:`margin_socket`.

        POST /sapi/v1/userDataStream (API key, weight 1)

        :returns: ListenKey
        """
        return await self._request(_e.MARGIN_STREAM_GET_LISTEN_KEY, **params)

    async def margin_stream_keepalive(self, listenKey: str, **params: Any) -> dict[str, Any]:
        """Keeps a listen key of the cross margin account alive for another hour.

        Deprecated by Binance since 2025-10-06, switched off on 2026-02-20; use
        :meth:`margin_socket`.

        PUT /sapi/v1/userDataStream (API key, weight 1)

        :param listenKey: What margin_stream_get_listen_key returned.
        :returns: dict
        """
        return await self._request(_e.MARGIN_STREAM_KEEPALIVE, listenKey=listenKey, **params)

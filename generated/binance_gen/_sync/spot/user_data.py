# Generated from spec/spot/user_data.yaml by "make generate"; do not edit.
"""Spot, user data: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import spot as _e
from ...runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from ...types import spot as t


class SpotUserDataMixin(SyncClient):
    """Spot, user data.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def ws_session_subscribe_user_data(self, **params: Any) -> t.Subscription:
        """Orders, fills and balances of the account that is logged on, as events on the connection.

        WebSocket API ``userDataStream.subscribe`` (no key, weight 2)

        :returns: Subscription
        """
        return self._ws_request(_e.SESSION_SUBSCRIBE_USER_DATA, **params)

    def ws_session_subscriptions(self, **params: Any) -> list[t.Subscription]:
        """User data subscriptions of the connection.

        WebSocket API ``session.subscriptions`` (no key, weight 2)

        :returns: list of Subscription
        """
        return self._ws_request(_e.SESSION_SUBSCRIPTIONS, **params)

    def stream_close(self, listenKey: str, **params: Any) -> dict[str, Any]:
        """Ends a listen key.

        Deprecated by Binance since 2025-04-07, switched off on 2026-02-20; use :meth:`user_socket`.
        Answers 410.

        DELETE /api/v3/userDataStream (API key, weight 2)

        :param listenKey: What stream_get_listen_key returned.
        :returns: dict
        """
        return self._request(_e.STREAM_CLOSE, listenKey=listenKey, **params)

    v3_delete_user_data_stream = stream_close

    def stream_get_listen_key(self, **params: Any) -> t.ListenKey:
        """A listen key, which names a user data stream.

        Deprecated by Binance since 2025-04-07, switched off on 2026-02-20; use :meth:`user_socket`.
        Answers 410.

        POST /api/v3/userDataStream (API key, weight 2)

        :returns: ListenKey
        """
        return self._request(_e.STREAM_GET_LISTEN_KEY, **params)

    v3_post_user_data_stream = stream_get_listen_key

    def stream_keepalive(self, listenKey: str, **params: Any) -> dict[str, Any]:
        """Keeps a listen key alive for another hour.

        Deprecated by Binance since 2025-04-07, switched off on 2026-02-20; use :meth:`user_socket`.
        Answers 410.

        PUT /api/v3/userDataStream (API key, weight 2)

        :param listenKey: What stream_get_listen_key returned.
        :returns: dict
        """
        return self._request(_e.STREAM_KEEPALIVE, listenKey=listenKey, **params)

    v3_put_user_data_stream = stream_keepalive

    def ws_subscribe_listen_token(self, *, listenToken: str, **params: Any) -> t.TokenSubscription:
        """Events of the account that a token is for, on this connection, until it expires.

        WebSocket API ``userDataStream.subscribe.listenToken`` (no key, weight 2)

        :param listenToken: What margin_create_listen_token returned.
        :returns: TokenSubscription
        """
        return self._ws_request(_e.SUBSCRIBE_LISTEN_TOKEN, listenToken=listenToken, **params)

    def ws_subscribe_user_data(self, **params: Any) -> t.Subscription:
        """Orders, fills and balances of the account as events on this connection.

        WebSocket API ``userDataStream.subscribe.signature`` (signed, USER_DATA, weight 2)

        :returns: Subscription
        """
        return self._ws_request(_e.SUBSCRIBE_USER_DATA, **params)

    def ws_unsubscribe_user_data(
        self, *, subscriptionId: int | None = None, **params: Any
    ) -> dict[str, Any]:
        """Ends one user data subscription of the connection, or all.

        WebSocket API ``userDataStream.unsubscribe`` (no key, weight 2)

        :param subscriptionId: All subscriptions when absent.
        :returns: dict
        """
        return self._ws_request(_e.UNSUBSCRIBE_USER_DATA, subscriptionId=subscriptionId, **params)

# Generated from spec/spot/session.yaml by "make generate"; do not edit.
"""Spot, session: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import spot as _e
from ...runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from ...types import spot as t


class SpotSessionMixin(AsyncClientBase):
    """Spot, session.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def ws_session_logon(self, **params: Any) -> t.SessionStatus:
        """Logs the connection on, so that later requests need no signature.

        WebSocket API ``session.logon`` (signed, USER_DATA, weight 2)

        :returns: SessionStatus
        """
        return await self._ws_request(_e.SESSION_LOGON, **params)

    async def ws_session_logout(self, **params: Any) -> t.SessionStatus:
        """Logs the connection off; it stays open.

        WebSocket API ``session.logout`` (no key, weight 2)

        :returns: SessionStatus
        """
        return await self._ws_request(_e.SESSION_LOGOUT, **params)

    async def ws_session_status(self, **params: Any) -> t.SessionStatus:
        """Which key the connection is logged on with, and since when.

        WebSocket API ``session.status`` (no key, weight 2)

        :returns: SessionStatus
        """
        return await self._ws_request(_e.SESSION_STATUS, **params)

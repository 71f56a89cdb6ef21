"""One connection of a user data stream that is named by a listen key, which has to be made and kept alive."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .errors import WRONG_TIME, BinanceAPIException
from .events import CloseReason, describe
from .stream_names import key_url, single_url, stream_name
from .user_connections import UserConnection, time_unit_of

if TYPE_CHECKING:
    from .user_data import UserSource

__all__ = ["ListenKeyConnection"]

DEFAULT_KEEPALIVE = 1800.0
KEY_LIVES = 2.0
"""A listen key lives for so many times the period in which it is to be kept alive."""
LAST_MINUTE = 0.05
"""Of a listen key's life: the part that is left when another connection is asked for."""
ENVELOPE = {"stream", "data"}
GONE = frozenset({400, 401, 404, 410})
"""Statuses by which the exchange says that a listen key is none; others pass with time."""


class ListenKeyConnection(UserConnection):
    """A stream that is named by a key."""

    def __init__(self, source: UserSource) -> None:
        super().__init__(source)
        self._source = source
        self._listen_key: dict[str, Any] = {}

    async def address(self) -> str:
        answer = await self._client._request(self._roles["create"], **self._values)
        self._listen_key = {name: value for name, value in answer.items() if name == "listenKey"}
        before, self._source.newest = self._source.newest, self
        if before is not None and (gone := before._gone(answer)) is not None and not before._over.done():
            before._over.set_result(gone)
        unit = time_unit_of(self._client, self._stream.product)
        if self._stream.key_in_query:
            return key_url(self._source.base, self._stream.prefix, self._listen_key["listenKey"])
        name = stream_name(self._stream.template or "<listenKey>", self._listen_key)
        return single_url(self._source.base, self._stream.prefix, name, unit)

    async def _keep(self) -> None:
        every = self._stream.every or DEFAULT_KEEPALIVE
        life = every * KEY_LIVES
        while True:
            renewed = self._loop.time()
            await self._sleep_while_subscribed(every)
            if not await self._renew("listen key", self._keep_alive, renewed + life * (1 - LAST_MINUTE)):
                self.rotate("its listen key is about to expire")
                if not await self._renew("listen key", self._keep_alive, renewed + life):
                    raise CloseReason(cause="its listen key has expired, and could not be kept alive")

    async def _keep_alive(self) -> None:
        keepalive = self._roles["keepalive"]
        # Asking for a key again may be what prolongs it; after its end the same request makes another one.
        named = self._listen_key if keepalive is not self._roles["create"] else {}
        try:
            answer = await self._client._request(keepalive, **self._values, **named)
        except BinanceAPIException as exc:
            if exc.status_code not in GONE or exc.code == WRONG_TIME:
                raise
            raise CloseReason(cause=f"its listen key is none any more: {describe(exc)}", since=self._sound) from None
        if (gone := self._gone(answer)) is not None:
            raise gone

    def _gone(self, answer: Any) -> CloseReason | None:
        """What follows from the key that the exchange gives now: the same one, as long as it is one."""
        key = self._listen_key["listenKey"]
        if isinstance(answer, dict) and answer.get("listenKey", key) != key:
            return CloseReason(cause="the exchange issued another listen key", since=self._sound)
        return None

    def _ends(self, event: Mapping[str, Any]) -> bool:
        key = self._listen_key.get("listenKey")
        return bool(event.get("listenKey", key) == key)

    def translate(self, message: Any) -> Any:
        return self._pass_on(_unwrapped(message))


def _unwrapped(message: Any) -> Any:
    """The event in an envelope with the stream's name, in which some of the exchange's machines send it."""
    if isinstance(message, dict) and message.keys() == ENVELOPE:
        event = message["data"]
        if isinstance(event, dict) and "e" in event:
            return event
    return message

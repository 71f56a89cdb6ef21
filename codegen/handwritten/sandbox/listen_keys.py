"""Listen keys: each names the user data stream of an account, for an hour from its last keepalive."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import errors
from .accounts import Account, TimeUnit, UserEvent
from .clock import SECOND, Timer
from .user_streams import UserStream

if TYPE_CHECKING:
    from .service import Service

LIFE = 3600
"""Seconds."""


@dataclass
class ListenKey:
    text: str
    stream: UserStream
    expires: int
    timer: Timer | None = None


class ListenKeys:
    """Of one product. An account has one for each kind of user stream; asking again gives the same."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._keys: dict[str, ListenKey] = {}

    def create(self, account: Account, entry: str) -> str:
        found = self._find(account, entry, None)
        if found is None:
            stream = self._service.user_streams.get(account, entry)
            found = ListenKey(self._service.accounts.new_text(), stream, 0)
            self._keys[found.text] = found
            stream.add(self._listener(found.text))
        self._prolong(found)
        return found.text

    def keep_alive(self, account: Account, entry: str, text: str | None = None) -> str:
        """``text`` is not needed where the account has but one key."""
        key = self._known(account, entry, text)
        self._prolong(key)
        return key.text

    def close(self, account: Account, entry: str, text: str | None = None) -> None:
        self._drop(self._known(account, entry, text))

    def entry_of(self, text: str) -> str | None:
        """The catalog's socket that a living key is for."""
        key = self._keys.get(text)
        return key.stream.entry if key else None

    def stream_of(self, text: str) -> UserStream | None:
        """The user data that a living key is for."""
        key = self._keys.get(text)
        return key.stream if key else None

    def expire(self, text: str) -> None:
        """Say that no more events come, and forget the key. Connections stay open and silent."""
        key = self._keys[text]
        key.stream.deliver(self._expired(text))
        self._drop(key)

    def expire_all(self) -> int:
        living = list(self._keys)
        for text in living:
            self.expire(text)
        return len(living)

    def _known(self, account: Account, entry: str, text: str | None) -> ListenKey:
        key = self._find(account, entry, text)
        if key is None:
            raise errors.ApiError(-1125, "This listenKey does not exist.")
        return key

    def _find(self, account: Account, entry: str, text: str | None) -> ListenKey | None:
        for key in self._keys.values():
            if key.stream.account is account and key.stream.entry == entry and text in (None, key.text):
                return key
        return None

    def _prolong(self, key: ListenKey) -> None:
        clock = self._service.clock
        if key.timer is not None:
            key.timer.cancel()
        key.expires = clock.elapsed() + LIFE * SECOND
        key.timer = clock.call_later(LIFE, lambda: self.expire(key.text))

    def _drop(self, key: ListenKey) -> None:
        del self._keys[key.text]
        key.stream.listeners.clear()
        self._service.journal.silenced(key.stream.name)
        if key.timer is not None:
            key.timer.cancel()

    def _listener(self, text: str) -> Callable[[UserEvent], None]:
        def publish(event: UserEvent) -> None:
            self._service.publisher.publish(text, event)

        return publish

    def _expired(self, text: str) -> UserEvent:
        described = self._service.registry.events.get("listenKeyExpired")
        now = self._service.clock.now()

        def event(unit: TimeUnit) -> dict[str, Any]:
            if described is None:
                return {"e": "listenKeyExpired", "E": unit(now), "listenKey": text}
            known = {"listenKey": text}
            made: dict[str, Any] = self._service.answers.value(described, known, unit(now), "listenKeyExpired")
            return made

        return event

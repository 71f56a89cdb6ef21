# Copied from codegen/handwritten/sandbox/listen_keys.py; edit there.
"""Listen keys: each names the user data stream of an account, for an hour from its last keepalive."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
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
    """``name`` is the stream that a connection subscribes to; ``on_end`` is for products that borrow the key."""

    text: str
    name: str
    stream: UserStream
    expires: int
    timer: Timer | None = None
    on_end: list[Callable[[], None]] = field(default_factory=list)


class ListenKeys:
    """Of one product. An account has one for each kind of user stream; asking again gives the same."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._keys: dict[str, ListenKey] = {}
        self._names: dict[str, ListenKey] = {}

    def create(self, account: Account, entry: str) -> str:
        found = self._find(account, entry, None)
        if found is None:
            found = self._add(self._service.accounts.new_text(), account, entry)
            self._keys[found.text] = self._service.world.listen_keys[found.text] = found
        self._prolong(found)
        return found.text

    def keep_alive(self, account: Account, entry: str, text: str | None = None) -> str:
        """``text`` is not needed where the account has but one key."""
        key = self._known(account, entry, text)
        self._prolong(key)
        return key.text

    def close(self, account: Account, entry: str, text: str | None = None) -> None:
        self._drop(self._known(account, entry, text))

    def stream_of(self, name: str) -> UserStream | None:
        """The user data that a stream name with a living key stands for."""
        key = self._names.get(name) or self._borrow(name)
        return key.stream if key else None

    def expire(self, text: str) -> None:
        """Say that no more events come, and forget the key. Connections stay open and silent."""
        key = self._keys[text]
        key.stream.deliver(self._expired(text))
        self._drop(key)

    def expire_all(self, stream: str | None = None) -> int:
        """All keys, or those of one account's data as the journal calls it."""
        living = [text for text, key in self._keys.items() if stream in (None, key.stream.name)]
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

    def _add(self, text: str, account: Account, entry: str) -> ListenKey:
        template = self._service.registry.streams[entry].get("stream") or "<listenKey>"
        stream = self._service.user_streams.get(account, entry)
        key = ListenKey(text, template.replace("<listenKey>", text), stream, 0)
        self._names[key.name] = key
        stream.add(lambda event: self._publish(key.name, event))
        return key

    def _borrow(self, name: str) -> ListenKey | None:
        """A key of another product, by which some socket of this one is heard."""
        entry, lent = self._service.registry.borrowing_socket, self._service.world.listen_keys.get(name)
        if entry is None or lent is None:
            return None
        key = self._add(name, lent.stream.account, entry)
        lent.on_end.append(lambda: self._silence(key))
        return key

    def _prolong(self, key: ListenKey) -> None:
        clock = self._service.clock
        if key.timer is not None:
            key.timer.cancel()
        key.expires = clock.elapsed() + LIFE * SECOND
        key.timer = clock.call_later(LIFE, lambda: self.expire(key.text))

    def _drop(self, key: ListenKey) -> None:
        del self._keys[key.text], self._service.world.listen_keys[key.text]
        self._silence(key)
        if key.timer is not None:
            key.timer.cancel()
        for callback in key.on_end:
            callback()

    def _silence(self, key: ListenKey) -> None:
        del self._names[key.name]
        key.stream.listeners.clear()
        self._service.journal.silenced(key.stream.name)

    def _publish(self, name: str, event: UserEvent) -> None:
        self._service.publisher.publish(name, event)

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

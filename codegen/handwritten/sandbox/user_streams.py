"""User data of accounts: who hears of what happens to whom, and tokens that let somebody hear it elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import errors
from .accounts import Account, UserEvent, tell, user_stream
from .clock import MILLISECOND
from .journal import Journal

if TYPE_CHECKING:
    from .service import Service

LONGEST_TOKEN = 86_400_000
"""Milliseconds."""


class UserStream:
    """Events of one account, or of one isolated margin account, of a product. ``entry`` is the catalog's socket;
    ``heard`` is called when somebody begins to listen."""

    def __init__(self, account: Account, slot: str, entry: str, journal: Journal, heard: Callable[[], None]) -> None:
        self.account = account
        self.slot = slot
        self.entry = entry
        self.name = user_stream(entry, account.uid, slot)
        self._journal = journal
        self.listeners: list[Callable[[UserEvent], None]] = []
        self._heard = heard

    def add(self, listener: Callable[[UserEvent], None]) -> None:
        self.listeners.append(listener)
        self._heard()

    def deliver(self, event: UserEvent) -> None:
        tell(self._journal, self.name, event, self.listeners)


class UserStreams:
    """All of one product."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._streams: dict[tuple[int, str, str], UserStream] = {}

    def get(self, account: Account, entry: str, slot: str = "") -> UserStream:
        key = (account.uid, entry, slot)
        if key not in self._streams:
            journal, wake = self._service.journal, self._service.made_up_feeds.wake
            self._streams[key] = UserStream(account, slot, entry, journal, wake)
        return self._streams[key]

    @property
    def heard(self) -> list[UserStream]:
        """Those that somebody may listen to."""
        return [stream for stream in self._streams.values() if stream.listeners]

    def emit(self, account: Account, event: UserEvent, slot: str = "") -> None:
        """To all sockets that this account was ever heard by."""
        for stream in self._streams.values():
            if stream.account is account and stream.slot == slot:
                stream.deliver(event)


@dataclass(frozen=True)
class Token:
    """What lets a connection of the WebSocket API hear a user stream, with or without a logon there."""

    text: str
    stream: UserStream
    expires: int


class Tokens:
    """Listen tokens of all products; made over one product's REST and used over another's WebSocket API."""

    def __init__(self) -> None:
        self._tokens: dict[str, Token] = {}

    def create(self, service: Service, account: Account, entry: str, slot: str, validity: int) -> Token:
        expires = service.clock.now() + min(validity, LONGEST_TOKEN) * MILLISECOND
        token = Token(service.accounts.new_text(70), service.user_streams.get(account, entry, slot), expires)
        self._tokens[token.text] = token
        return token

    def forget(self, stream: str | None = None) -> None:
        """None is good any more: of all, or of one account's data as the journal calls it."""
        self._tokens = {text: token for text, token in self._tokens.items() if stream not in (None, token.stream.name)}

    def find(self, text: Any, now: int) -> Token:
        token = self._tokens.get(text)
        if token is None or token.expires <= now:
            raise errors.ApiError(-1209, "Invalid listenToken.")
        return token

# Copied from codegen/handwritten/sandbox/accounts.py; edit there.
"""Accounts, their balances and their API keys."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from . import errors
from .clock import milliseconds
from .journal import Journal
from .numbers import units
from .signatures import Verifier, hmac_verifier, public_key_verifier

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
ALL_PERMISSIONS = frozenset({"TRADE", "USER_DATA", "USER_STREAM", "MARKET_DATA", "MARGIN", "PREDICTION_TRADE"})

TimeUnit = Callable[[int], int]
"""Turns microseconds into what a client asked for."""
UserEvent = Callable[[TimeUnit], dict[str, Any]]
"""An event that is rendered for each subscriber in its unit of time."""


class Balance:
    __slots__ = ("free", "locked")

    def __init__(self, free: int = 0) -> None:
        self.free = free
        self.locked = 0


class Account:
    """A spot account. ``house`` accounts provide the market's liquidity and may owe without limit."""

    def __init__(self, uid: int, balances: Mapping[str, str | int | float] | None = None, *, house: bool = False):
        self.uid = uid
        self.house = house
        self.balances = {asset: Balance(units(amount)) for asset, amount in (balances or {}).items()}
        self.touched: set[str] = set()
        self.updated = 0
        self.listeners: list[Callable[[UserEvent], None]] = []
        self.journal: Journal | None = None

    @property
    def stream(self) -> str:
        """What the journal calls its Spot user data."""
        return user_stream("user_socket", self.uid)

    def balance(self, asset: str) -> Balance:
        found = self.balances.get(asset)
        if found is None:
            found = self.balances[asset] = Balance()
        return found

    def lock(self, asset: str, amount: int) -> None:
        if self.house:
            return
        balance = self.balance(asset)
        if balance.free < amount:
            raise errors.rejected(errors.INSUFFICIENT)
        balance.free -= amount
        balance.locked += amount
        self.touched.add(asset)

    def unlock(self, asset: str, amount: int) -> None:
        if self.house or not amount:
            return
        balance = self.balance(asset)
        balance.locked -= amount
        balance.free += amount
        self.touched.add(asset)

    def change(self, asset: str, amount: int) -> None:
        self.balance(asset).free += amount
        self.touched.add(asset)

    def spend_locked(self, asset: str, amount: int) -> None:
        balance = self.balance(asset)
        if self.house:
            balance.free -= amount
        else:
            balance.locked -= amount
        self.touched.add(asset)

    def emit(self, event: UserEvent) -> None:
        tell(self.journal, self.stream, event, self.listeners)


def user_stream(socket: str, uid: int, symbol: str = "") -> str:
    """How the journal calls the events that a user data socket brings."""
    return f"{socket}:{uid}:{symbol}" if symbol else f"{socket}:{uid}"


def as_it_is(event: dict[str, Any]) -> UserEvent:
    """In whatever unit its times are."""
    return lambda _unit: event


def tell(
    journal: Journal | None, stream: str, event: UserEvent, listeners: Iterable[Callable[[UserEvent], None]]
) -> None:
    """Let all listeners have an event, and the journal with them."""
    noted = journal is not None and journal.on and journal.begin(stream, event(milliseconds)) is not None
    try:
        for listener in tuple(listeners):
            listener(event)
    finally:
        if noted and journal is not None:
            journal.end()


@dataclass
class Key:
    """An API key: who it belongs to, how its signatures are checked and what it may do."""

    api_key: str
    account: Account
    kind: str
    verify: Verifier
    permissions: frozenset[str] = ALL_PERMISSIONS
    revoked: bool = False
    watchers: list[Callable[[], None]] = field(default_factory=list)

    def allows(self, security: str) -> bool:
        return not self.revoked and (security == "NONE" or security in self.permissions)

    def revoke(self) -> None:
        self.revoked = True
        for watcher in tuple(self.watchers):
            watcher()


class Accounts:
    """All accounts of the exchange and the keys into them. Generated keys depend on the seed only."""

    def __init__(self, seed: int, journal: Journal | None = None) -> None:
        self._journal = journal
        self._random = random.Random(f"accounts:{seed}")
        self._keys: dict[str, Key] = {}
        self.all: list[Account] = []

    def new_text(self, length: int = 64) -> str:
        return "".join(self._random.choices(ALPHABET, k=length))

    def new_account(self, balances: Mapping[str, str | int | float] | None, *, house: bool = False) -> Account:
        account = Account(self._random.randrange(10**8, 10**9), balances, house=house)
        account.journal = self._journal
        self.all.append(account)
        return account

    def add_hmac(
        self, account: Account, api_key: str | None = None, secret: str | None = None, permissions: Iterable[str] = ()
    ) -> tuple[Key, str]:
        secret = secret or self.new_text()
        return self._add(account, api_key, "HMAC", hmac_verifier(secret), permissions), secret

    def add_public(
        self, account: Account, pem: str | bytes, api_key: str | None = None, permissions: Iterable[str] = ()
    ) -> Key:
        kind, verifier = public_key_verifier(pem.encode() if isinstance(pem, str) else pem)
        return self._add(account, api_key, kind, verifier, permissions)

    def find(self, api_key: str) -> Key | None:
        return self._keys.get(api_key)

    def _add(
        self, account: Account, api_key: str | None, kind: str, verifier: Verifier, permissions: Iterable[str]
    ) -> Key:
        name = api_key or self.new_text()
        key = Key(name, account, kind, verifier, frozenset(permissions) or ALL_PERMISSIONS)
        self._keys[name] = key
        return key

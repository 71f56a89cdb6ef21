# Copied from codegen/handwritten/runtime/limits.py; edit there.
"""Limits: what is used, what is left, and times to stay away.

The exchange counts per address in windows that its clock cuts (a minute ends at :00): request weight for a whole host,
weight and unfilled orders for an account. The same is counted here before a request is sent, so that however many
threads and tasks ask at once, no more goes out than the window allows; what answers tell corrects it. What counts for
an address counts for the process: all its clients share it. So do the times to stay away that 429 and 418 tell: each
request that is sent all the same makes a ban longer."""

from __future__ import annotations

import math
import os
import threading
import weakref
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any, Final, NamedTuple

from .clock import Clock
from .endpoint import Endpoint
from .errors import BinanceBannedException, BinanceRateLimitException
from .limits_told import from_list
from .weights import costs_of, deciding, weight_of

__all__ = ["POLICIES", "Block", "Claim", "Limits", "Policy", "Usage", "ignore", "refuse", "wait", "weight_of"]

_NO_PAGE: Final[dict[str, Any]] = {}
_NO_GROUP: Final[dict[str, Any]] = {}
_OF_ACCOUNT = frozenset({"orders", "uid_weight"})
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_TOO_MANY_ORDERS = -1015
_PATIENCE: Final = 130.0
"""Seconds that the policy ``wait`` waits: longer than any window of weight, shorter than a ban that has been
renewed."""


class Usage(NamedTuple):
    """How much of one limit is used in its current window. ``reserved``: by requests that have no answer yet, not part
    of ``used``. ``limit``: None where it is not known. ``address``: where each has limits of its own."""

    host: str
    kind: str
    interval: str
    used: int
    reserved: int
    limit: int | None
    address: str = ""


class Block(NamedTuple):
    """Why a call should not be sent now. ``remaining``: seconds. ``orders_only``: the rest of the API is open.
    ``predicted``: the window is used up as far as we know; the exchange has not refused anything."""

    host: str
    status_code: int
    remaining: float
    orders_only: bool
    predicted: bool = False


Policy = Callable[[Block], float]
"""Raises, or returns the seconds to wait; 0 to send all the same."""


def refuse(block: Block) -> float:
    """Raise, and say for how long."""
    what = "new orders" if block.orders_only else "requests"
    reason = "banned" if block.status_code == 418 else "used up" if block.predicted else "asked to slow down"
    kind = BinanceBannedException if block.status_code == 418 else BinanceRateLimitException
    raise kind(
        None,
        block.status_code,
        f'{{"code":-1003,"msg":"Not sent: {reason} at {block.host}; no {what} for {block.remaining:.1f} s more"}}',
        block.remaining,
    )


def wait(block: Block) -> float:
    """Sleep until the time is over, then send; raise when that is longer than two minutes."""
    return block.remaining if block.remaining <= _PATIENCE else refuse(block)


def ignore(block: Block) -> float:
    """Send, unless the address is banned."""
    return refuse(block) if block.status_code == 418 else 0.0


POLICIES: Final[Mapping[str, Policy]] = {"raise": refuse, "wait": wait, "ignore": ignore}


class _Counter:
    """One limit in its current window, which ``ends`` then. ``since``, ``told``, ``newest``: numbers of the last claim
    before that window, of the last that had an answer, and of the newest that had one."""

    __slots__ = ("counted", "ends", "limit", "newest", "open", "reserved", "seconds", "since", "told")

    def __init__(self, kind: str, interval: str, limit: int | None) -> None:
        self.seconds = int(interval[:-1]) * _SECONDS[interval[-1]]
        self.ends = 0
        self.counted = 0
        self.reserved = 0
        self.since = self.told = self.newest = 0
        self.set_limit(kind, limit)

    def set_limit(self, kind: str, limit: int | None) -> None:
        """``open`` of it is for everybody: a little of the weight stays free for what must get through, which is the
        question for the time."""
        self.limit = limit
        self.open = math.inf if limit is None else limit - limit // 500 if kind == "weight" else limit

    def used(self, now: float) -> int:
        return self.counted if now < self.ends else 0

    def begin(self, now: float, claims: int) -> None:
        """A window. ``claims``: that were made before it."""
        self.ends, self.counted, self.since = (int(now // self.seconds) + 1) * self.seconds, 0, claims


_Where = tuple[str, int, str]
"""Host, account, and path (empty: the whole host)."""


class _Toll:
    """What requests of one sort cost, and where that is counted: ``parts`` are counter, cost and kind."""

    __slots__ = ("parts", "where")

    def __init__(self, where: _Where, parts: list[tuple[_Counter, int, str]]) -> None:
        self.where = where
        self.parts = parts


class Claim:
    """A place in the windows for one request, until its answer comes. They are numbered from 1 on."""

    __slots__ = ("number", "toll")

    def __init__(self, toll: _Toll, number: int) -> None:
        self.toll = toll
        self.number = number


_Place = tuple[str, str, int, str]
"""Host, kind, account (0: the address of this machine) and path; its limits by interval."""
_Group = dict[str, _Counter]
_MOST_TOLLS = 4096


class _Ledger:
    """What the process has used."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.groups: dict[_Place, _Group] = {}
        self.pages: dict[_Where, dict[str, _Group]] = {}
        """The same groups by kind, as a request meets them there: its account's and those of the address."""
        self.tolls: dict[tuple[Any, ...], _Toll] = {}
        """By where they go, and what decides on the costs. Valid until there is another counter."""
        self.blocks: dict[str, list[tuple[float, int, int | None]]] = {}
        self.claims = 0


_LEDGER: Final = _Ledger()
_ledgers: weakref.WeakSet[_Ledger] = weakref.WeakSet([_LEDGER])


def _after_fork() -> None:
    for ledger in _ledgers:  # a thread of the parent may have held it
        ledger.lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


class Limits:
    """What a client may still ask for. ``clock`` is the exchange's; the windows are cut by it."""

    def __init__(self, clock: Clock | None = None, *, shared: bool = True) -> None:
        """``shared``: with all clients of this process."""
        self.clock = clock or Clock()
        self._ledger = _LEDGER if shared else _Ledger()
        _ledgers.add(self._ledger)

    def usage(self, host: str | None = None) -> list[Usage]:
        """Every count of the current windows, of one host or all."""
        ledger, now = self._ledger, self.clock.certainly()
        with ledger.lock:
            found = [
                Usage(where, kind, interval, counter.used(now), counter.reserved, counter.limit, address)
                for (where, kind, _, address), group in ledger.groups.items()
                for interval, counter in group.items()
                if host is None or host == where
            ]
        return sorted(found, key=lambda one: (one.host, one.kind, one.address, one.interval))

    def used(self, host: str | None = None) -> dict[str, int]:
        """The same in short, e.g. ``{"weight 1m": 20, "orders 10s": 1}``."""
        return {f"{one.kind} {one.interval}": one.used for one in self.usage(host)}

    def __repr__(self) -> str:
        counts = ", ".join(
            f"{one.kind} {one.interval}: {one.used}" + (f" of {one.limit}" if one.limit is not None else "")
            for one in self.usage()
        )
        return f"<Limits {counts or 'nothing used yet'}>"

    def blocks(self) -> list[Block]:
        """Times to stay away that are not over."""
        now = self.clock.steady()
        with self._ledger.lock:
            return [
                Block(host, status, until - now, account is not None)
                for host, blocks in self._ledger.blocks.items()
                for until, status, account in blocks
                if until > now
            ]

    def clear(self) -> None:
        """Forget all counts and all times to stay away, for every client that shares them."""
        with self._ledger.lock:
            self._ledger.blocks.clear()
            self._ledger.groups.clear()
            self._ledger.pages.clear()
            self._ledger.tolls.clear()

    # --- around a request -------------------------------------------------------------------------------------------

    def claim(
        self,
        host: str,
        endpoint: Endpoint[Any],
        params: Mapping[str, Any],
        *,
        account: int = 0,
        ws: bool = False,
        force: bool = False,
    ) -> Claim | Block:
        """A place for one request, or why there is none now. ``force``: a place all the same."""
        ledger, values = self._ledger, deciding(endpoint, params, ws)
        with ledger.lock:
            if not force and ledger.blocks and (block := self._blocked(host, endpoint, account)) is not None:
                return block
            key = host, account, endpoint, ws, values
            toll = ledger.tolls.get(key)
            if toll is None or values is None:
                toll = self._new_toll(key, params)
            now = self.clock.certainly()
            for counter, cost, kind in toll.parts:
                if now >= counter.ends:
                    counter.begin(now, ledger.claims)
                used = counter.counted + counter.reserved
                if used + cost > counter.open and used and not force:
                    _give_back(toll, counter)
                    return Block(host, 429, max(counter.ends - now, 0.001), kind == "orders", predicted=True)
                counter.reserved += cost
            ledger.claims = number = ledger.claims + 1
            return Claim(toll, number)

    def answered(self, claim: Claim, told: Iterable[tuple[str, str, int, int | None]]) -> None:
        """``told``: kind, interval, count and limit (None when not told), as the answer has them."""
        ledger, number, where, parts = self._ledger, claim.number, claim.toll.where, claim.toll.parts
        with ledger.lock:
            now = self.clock.certainly()
            page = ledger.pages.get(where, _NO_PAGE)
            for kind, interval, count, limit in told:
                counter = page.get(kind, _NO_GROUP).get(interval) or self._counter(where, kind, interval)
                if now >= counter.ends:
                    counter.begin(now, ledger.claims)
                if limit is not None and limit != counter.limit:
                    counter.set_limit(kind, limit)
                if number <= counter.since and any(part[0] is counter for part in parts):
                    continue  # of which window this count is can't be known
                counter.told = number
                if kind != "orders":
                    if count > counter.counted:
                        counter.counted = count
                elif number >= counter.newest:  # orders that fill are taken off
                    counter.counted, counter.newest = count, number
            for counter, cost, kind in parts:
                counter.reserved -= cost
                if counter.told != number and kind != "orders":  # refused orders don't count
                    self._add(counter, cost, now)

    def lost(self, claim: Claim, *, sent: bool = True) -> None:
        """There is no answer. What was sent may have been counted."""
        with self._ledger.lock:
            now = self.clock.certainly()
            for counter, cost, _ in claim.toll.parts:
                counter.reserved -= cost
                if sent:
                    self._add(counter, cost, now)

    def learn(self, host: str, told: Iterable[Mapping[str, Any]], account: int = 0) -> None:
        """Limits as the exchange information lists them (``rateLimits``)."""
        with self._ledger.lock:
            for kind, interval, _, limit in from_list(told):
                self._counter((host, account, ""), kind, interval).set_limit(kind, limit)

    def told(self, host: str, account: int, told: Iterable[tuple[str, str, int, int | None]]) -> None:
        """What an answer has, where no claim was made for the request."""
        self.answered(Claim(_Toll((host, account, ""), []), 0), told)

    def refused(self, host: str, error: BinanceRateLimitException, account: int = 0) -> None:
        """Stay away as long as the answer said; a ban counts for everything at that host."""
        banned = isinstance(error, BinanceBannedException)
        seconds = error.retry_after
        if seconds is None and isinstance(error, BinanceBannedException):
            until = error.banned_until
            seconds = 120.0 if until is None else until / 1000 - self.clock.now() / 1000
        if not seconds or seconds < 0:
            return
        block = (
            self.clock.steady() + seconds,
            error.status_code,
            account if error.code == _TOO_MANY_ORDERS else None,
        )
        with self._ledger.lock:
            self._ledger.blocks.setdefault(_netloc(host) if banned else host, []).append(block)

    # --- with the lock held -----------------------------------------------------------------------------------------

    def _blocked(self, host: str, endpoint: Endpoint[Any], account: int) -> Block | None:
        now, longest = self.clock.steady(), None
        for where in {host, _netloc(host)}:
            blocks = self._ledger.blocks.get(where)
            if not blocks:
                continue
            blocks[:] = [block for block in blocks if block[0] > now]
            for until, status, of_account in blocks:
                applies = of_account is None or (endpoint.orders and of_account == account)
                if applies and (longest is None or until - now > longest.remaining):
                    longest = Block(host, status, until - now, of_account is not None)
        return longest

    def _add(self, counter: _Counter, cost: int, now: float) -> None:
        if now >= counter.ends:
            counter.begin(now, self._ledger.claims)
        counter.counted += cost

    def _new_toll(self, key: tuple[Any, ...], params: Mapping[str, Any]) -> _Toll:
        host, account, endpoint, ws, values = key
        table, tolls = endpoint.limits, self._ledger.tolls
        where = host, account, endpoint.path if "each" in table else ""
        parts: list[tuple[_Counter, int, str]] = []
        for kind, cost in costs_of(endpoint, params, ws):
            group = self._group(where, kind)
            if not group:  # nothing is known yet
                for interval, limit in table.get(kind, {}).items():
                    self._counter(where, kind, interval).set_limit(kind, limit)
            parts += [(counter, cost, kind) for counter in group.values()]
        toll = _Toll(where, parts)
        if values is not None:
            if len(tolls) >= _MOST_TOLLS:
                tolls.clear()
            tolls[key] = toll
        return toll

    def _group(self, where: _Where, kind: str) -> _Group:
        host, account, address = where
        place = host, kind, account if kind in _OF_ACCOUNT else 0, address
        group = self._ledger.groups.setdefault(place, {})
        self._ledger.pages.setdefault(where, {})[kind] = group
        return group

    def _counter(self, where: _Where, kind: str, interval: str) -> _Counter:
        group = self._group(where, kind)
        if interval not in group:
            group[interval] = _Counter(kind, interval, None)
            self._ledger.tolls.clear()
        return group[interval]


def _give_back(toll: _Toll, end: _Counter) -> None:
    """What was reserved of the counters before this one."""
    for counter, cost, _ in toll.parts:
        if counter is end:
            break
        counter.reserved -= cost


@lru_cache(maxsize=64)
def _netloc(host: str) -> str:
    """Products share a host under different paths."""
    start = host.find("/", 8)
    return host if start < 0 else host[:start]

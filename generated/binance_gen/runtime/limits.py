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
from .weights import costs_of, weight_of

__all__ = ["POLICIES", "Block", "Claim", "Limits", "Policy", "Usage", "ignore", "refuse", "wait", "weight_of"]

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
    """One limit in its current window, which ``ends`` then."""

    __slots__ = ("counted", "ends", "limit", "newest", "open", "reserved", "seconds")

    def __init__(self, kind: str, interval: str, limit: int | None) -> None:
        self.seconds = int(interval[:-1]) * _SECONDS[interval[-1]]
        self.ends = 0
        self.counted = 0
        self.reserved = 0
        self.newest = 0  # number of the claim that was told last
        self.set_limit(kind, limit)

    def set_limit(self, kind: str, limit: int | None) -> None:
        """``open`` of it is for everybody: a little of the weight stays free for what must get through, which is the
        question for the time."""
        self.limit = limit
        self.open = math.inf if limit is None else limit - limit // 500 if kind == "weight" else limit

    def at(self, now: float) -> _Counter:
        if now >= self.ends:
            self.ends, self.counted = (int(now // self.seconds) + 1) * self.seconds, 0
        return self


class Claim:
    """A place in the windows for one request, until its answer comes. ``parts``: counter, cost, kind, and when the
    window ends."""

    __slots__ = ("account", "address", "host", "number", "parts")

    def __init__(
        self, host: str, address: str, account: int, number: int, parts: list[tuple[_Counter, int, str, int]]
    ) -> None:
        self.host = host
        self.address = address
        self.account = account
        self.number = number
        self.parts = parts


_Place = tuple[str, str, int, str]
"""Host, kind, account (0: the address of this machine) and path (empty: the whole host); its limits by interval."""


class _Ledger:
    """What the process has used."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.groups: dict[_Place, dict[str, _Counter]] = {}
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
        ledger, now = self._ledger, self._now()
        with ledger.lock:
            found = [
                Usage(where, kind, interval, counter.at(now).counted, counter.reserved, counter.limit, address)
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
        ledger, table = self._ledger, endpoint.limits
        address = endpoint.path if "each" in table else ""
        costs = costs_of(endpoint, params, ws)
        with ledger.lock:
            if not force and ledger.blocks and (block := self._blocked(host, endpoint, account)) is not None:
                return block
            parts: list[tuple[_Counter, int, str, int]] = []
            now = self._now()
            for kind, cost in costs:
                place = host, kind, account if kind in _OF_ACCOUNT else 0, address
                for counter in (ledger.groups.get(place) or self._new_group(place, table)).values():
                    used = counter.at(now).counted + counter.reserved
                    if used + cost > counter.open and used and not force:
                        return Block(host, 429, max(counter.ends - now, 0.001), kind == "orders", predicted=True)
                    parts.append((counter, cost, kind, counter.ends))
            for part in parts:
                part[0].reserved += part[1]
            ledger.claims += 1
            return Claim(host, address, account, ledger.claims, parts)

    def answered(self, claim: Claim, told: Iterable[tuple[str, str, int, int | None]]) -> None:
        """``told``: kind, interval, count and limit (None when not told), as the answer has them."""
        with self._ledger.lock:
            now = self._now()
            seen: list[_Counter] = []
            for kind, interval, count, limit in told:
                owner = claim.account if kind in _OF_ACCOUNT else 0
                counter = self._counter((claim.host, kind, owner, claim.address), interval).at(now)
                if limit is not None and limit != counter.limit:
                    counter.set_limit(kind, limit)
                if _from_before(claim, counter):
                    continue  # of which window this count is can't be known
                seen.append(counter)
                if kind != "orders":
                    if count > counter.counted:
                        counter.counted = count
                elif claim.number >= counter.newest:  # orders that fill are taken off
                    counter.counted, counter.newest = count, claim.number
            for counter, cost, kind, _ in claim.parts:
                counter.reserved -= cost
                if counter not in seen and kind != "orders":  # refused orders don't count
                    counter.at(now).counted += cost

    def lost(self, claim: Claim, *, sent: bool = True) -> None:
        """There is no answer. What was sent may have been counted."""
        with self._ledger.lock:
            now = self._now()
            for counter, cost, _, _ in claim.parts:
                counter.reserved -= cost
                if sent:
                    counter.at(now).counted += cost

    def learn(self, host: str, told: Iterable[Mapping[str, Any]], account: int = 0) -> None:
        """Limits as the exchange information lists them (``rateLimits``)."""
        with self._ledger.lock:
            for kind, interval, _, limit in from_list(told):
                owner = account if kind in _OF_ACCOUNT else 0
                self._counter((host, kind, owner, ""), interval).set_limit(kind, limit)

    def told(self, host: str, account: int, told: Iterable[tuple[str, str, int, int | None]]) -> None:
        """What an answer has, where no claim was made for the request."""
        self.answered(Claim(host, "", account, 0, []), told)

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

    def _now(self) -> float:
        """A little late, so that no window is taken for over before it is."""
        return self.clock.now() / 1000 - self.clock.uncertainty

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

    def _new_group(self, place: _Place, table: Mapping[str, Any]) -> dict[str, _Counter]:
        group = self._ledger.groups.setdefault(place, {})
        for interval, limit in table.get(place[1], {}).items():
            group[interval] = _Counter(place[1], interval, limit)
        return group

    def _counter(self, place: _Place, interval: str) -> _Counter:
        group = self._ledger.groups.get(place)
        if group is None:
            group = self._ledger.groups[place] = {}
        counter = group.get(interval)
        if counter is None:
            counter = group[interval] = _Counter(place[1], interval, None)
        return counter


def _from_before(claim: Claim, counter: _Counter) -> bool:
    for its, _, _, ends in claim.parts:
        if its is counter:
            return ends != counter.ends
    return False


@lru_cache(maxsize=64)
def _netloc(host: str) -> str:
    """Products share a host under different paths."""
    start = host.find("/", 8)
    return host if start < 0 else host[:start]

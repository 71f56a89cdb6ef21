# Copied from codegen/handwritten/runtime/shards.py; edit there.
"""Which stream goes over which connection, when one connection is not enough. No I/O, no clock.

A stream stays where it was put until it is removed, whatever comes and goes beside it; only ``compact`` moves streams.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

__all__ = ["Move", "Shards"]

LINGER = 30.0


class Move(NamedTuple):
    """Subscribe on ``target``, and when it delivers, unsubscribe on ``source``."""

    name: str
    source: int
    target: int


class Shards:
    """Streams on numbered connections, ``limit`` on each.

    A new stream goes to the fullest connection with room, so that the emptier ones run dry; a connection is opened
    when all are full, and closed when it has been empty for ``linger`` seconds. With ``keep_last`` one stays. Numbers
    are never used again.
    """

    def __init__(self, limit: int, linger: float = LINGER, *, keep_last: bool = False) -> None:
        if limit < 1:
            raise ValueError(f"limit must be 1 or more; not {limit}")
        self._limit = limit
        self._linger = linger
        self._keep_last = keep_last
        self._names: dict[int, dict[str, None]] = {}
        self._home: dict[str, int] = {}
        self._empty_since: dict[int, float] = {}
        self._next = 1

    def __len__(self) -> int:
        """Streams."""
        return len(self._home)

    @property
    def connections(self) -> tuple[int, ...]:
        return tuple(self._names)

    def names(self, connection: int) -> tuple[str, ...]:
        return tuple(self._names[connection])

    def home(self, name: str) -> int | None:
        """The connection of a stream."""
        return self._home.get(name)

    def add(self, names: Iterable[str]) -> dict[int, list[str]]:
        """Connections, new ones among them, and what to subscribe there. Streams that have a home keep it."""
        placed: dict[int, list[str]] = {}
        for name in dict.fromkeys(names):
            if name not in self._home:
                connection = self._fullest(self._names)
                if connection is None:
                    connection = self._open()
                self._put(name, connection)
                placed.setdefault(connection, []).append(name)
        return placed

    def remove(self, names: Iterable[str], now: float) -> dict[int, list[str]]:
        """Connections and what to unsubscribe there. Streams without a home are left out."""
        removed: dict[int, list[str]] = {}
        for name in dict.fromkeys(names):
            connection = self._home.get(name)
            if connection is not None:
                self._take(name, now)
                removed.setdefault(connection, []).append(name)
        return removed

    def close_idle(self, now: float) -> list[int]:
        """Connections to close, because they have been empty for long enough. They are gone when this returns."""
        idle = [number for number in self._closable() if now - self._empty_since[number] >= self._linger]
        for number in idle:
            del self._names[number], self._empty_since[number]
        return idle

    def next_look(self, now: float) -> float | None:
        """Seconds until ``close_idle`` may have something to close."""
        since = [self._empty_since[number] for number in self._closable()]
        return max(0.0, min(since) + self._linger - now) if since else None

    def compact(self, now: float, most: int | None = None) -> list[Move]:
        """Move streams, ``most`` of them at a time, off the emptiest connections, when that makes some of these
        superfluous. The plan counts as done."""
        needed = math.ceil(len(self._home) / self._limit)
        by_size = sorted(self._names, key=lambda number: (-len(self._names[number]), number))
        keep, leave = by_size[:needed], [number for number in reversed(by_size[needed:]) if self._names[number]]
        moves: list[Move] = []
        for source in leave:
            for name in self.names(source):
                target = self._fullest(keep)
                if target is None or len(moves) == most:
                    return moves
                self._take(name, now)
                self._put(name, target)
                moves.append(Move(name, source, target))
        return moves

    # --- within

    def _fullest(self, connections: Iterable[int]) -> int | None:
        """The fullest with room; of equals the oldest."""
        room = [number for number in connections if len(self._names[number]) < self._limit]
        return max(room, key=lambda number: (len(self._names[number]), -number), default=None)

    def _closable(self) -> list[int]:
        """Empty ones. If that is all there are, and one has to stay, it is the one that was used last."""
        empty = sorted(self._empty_since, key=self._empty_since.__getitem__)
        return empty[:-1] if self._keep_last and len(empty) == len(self._names) else empty

    def _open(self) -> int:
        number = self._next
        self._next += 1
        self._names[number] = {}
        return number

    def _put(self, name: str, connection: int) -> None:
        self._names[connection][name] = None
        self._home[name] = connection
        self._empty_since.pop(connection, None)

    def _take(self, name: str, now: float) -> None:
        connection = self._home.pop(name)
        del self._names[connection][name]
        if not self._names[connection]:
            self._empty_since[connection] = now

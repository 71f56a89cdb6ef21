# Copied from codegen/handwritten/runtime/rotation.py; edit there.
"""Changing a connection for a new one without losing, repeating or swapping an event. No I/O, no clock.

The exchange ends every connection after 24 hours, and announces with ``serverShutdown`` when it does so earlier. The
new connection is opened and subscribed first; for a while both bring the same events. What the old one brings is
delivered, what the new one brings is kept, until the old one has brought the first event that is kept (or one after
it). Then the kept events that the old one did not bring are delivered, and the new one takes over.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from typing import Any

from .sequence import Mark, Sequence

__all__ = ["Handover", "RotateAfter", "rotate_after"]

RotateAfter = Callable[[], float | None]

HOUR = 3600.0


def rotate_after() -> float:
    """Seconds after which a connection is replaced: between 22 and 23.5 hours, so that the connections of many
    programs, or of one, don't come back in step. The exchange ends them at 24."""
    return random.uniform(22.0, 23.5) * HOUR


class Handover:
    """The events of one stream while two connections bring them."""

    def __init__(self, sequence: Sequence | None) -> None:
        self._sequence = sequence
        self._kept: list[tuple[Any, bytes, Any]] = []
        self._first: Mark | bytes | None = None
        self._newest: dict[Any, int] = {}
        """Of the old connection, by key of the sequence."""
        self._same: dict[Any, set[bytes]] = {}
        """The payloads of the newest number: times may be those of several events."""
        self._unnumbered: Counter[bytes] = Counter()
        self.caught_up = False
        """The old connection has brought what the new one began with."""

    @property
    def started(self) -> bool:
        """The new connection has brought something."""
        return self._first is not None

    def old(self, message: Any, payload: bytes) -> None:
        """The old connection brought this, and it is delivered."""
        mark = self._mark(message)
        if mark is None:
            self._unnumbered[payload] += 1
        elif mark.last > self._newest.get(mark.key, -1):
            self._newest[mark.key] = mark.last
            self._same[mark.key] = {payload}
        elif mark.last == self._newest[mark.key]:
            self._same[mark.key].add(payload)
        if self._first is not None:
            self._look()

    def new(self, message: Any, payload: bytes, envelope: Any = None) -> None:
        """The new connection brought this (in ``envelope``), and it is kept."""
        if self._first is None:
            mark = self._mark(message)
            self._first = payload if mark is None else mark
        self._kept.append((message, payload, envelope))
        if not self.caught_up:
            self._look()

    def finish(self) -> list[tuple[Any, bytes, Any]]:
        """What the old connection did not bring of what was kept, in order: message, payload, envelope."""
        kept, self._kept = self._kept, []
        return [one for one in kept if not self._came(one[0], one[1])]

    def _look(self) -> None:
        first = self._first
        if isinstance(first, Mark):
            self.caught_up = self._newest.get(first.key, -1) >= first.last
        elif first is not None:
            self.caught_up = self._unnumbered[first] > 0

    def _came(self, message: Any, payload: bytes) -> bool:
        mark = self._mark(message)
        if mark is None:
            seen = self._unnumbered[payload] > 0
            self._unnumbered[payload] -= seen
            return seen
        newest = self._newest.get(mark.key, -1)
        if mark.last != newest:
            return mark.last < newest
        return (self._sequence is not None and self._sequence.contiguous) or payload in self._same[mark.key]

    def _mark(self, message: Any) -> Mark | None:
        return None if self._sequence is None else self._sequence.mark(message)

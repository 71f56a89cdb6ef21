"""Changing a connection for a new one without losing, repeating or swapping an event. No I/O, no clock.

The exchange ends every connection after 24 hours, and announces with ``serverShutdown`` when it does so earlier. The
new connection is opened and subscribed first; for a while both bring the same events. What the old one brings is
delivered, what the new one brings is kept, until what the old one brought last is among what is kept. Then the events
after it are delivered, and the new one goes on.
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
        self._contiguous = sequence is not None and sequence.contiguous
        self._kept: list[tuple[Any, bytes, Any]] = []
        self._payloads: set[bytes] = set()
        """Of what is kept."""
        self._range: tuple[int, int] | None = None
        """Numbers of what is kept."""
        self._newest: dict[Any, int] = {}
        """Of the old connection, by key of the sequence."""
        self._came: Counter[bytes] = Counter()
        """From the old connection."""
        self._last: tuple[int | None, bytes] | None = None
        """What the old connection brought last."""
        self.caught_up = False
        """What the old connection brought last is among what is kept: from here on the new one has it all."""
        self.overlaps = False
        """After ``finish``: both brought the same event, so nothing fell between them."""

    def old(self, message: Any, payload: bytes) -> None:
        """The old connection brought this, and it is delivered."""
        mark = self._mark(message)
        if mark is not None:
            self._newest[mark.key] = max(mark.last, self._newest.get(mark.key, mark.last))
        self._came[payload] += 1
        self._last = (None if mark is None else mark.last, payload)
        self._look()

    def new(self, message: Any, payload: bytes, envelope: Any = None) -> None:
        """The new connection brought this (in ``envelope``), and it is kept."""
        self._kept.append((message, payload, envelope))
        self._payloads.add(payload)
        mark = self._mark(message) if self._contiguous else None
        if mark is not None:
            self._range = (mark.first if self._range is None else self._range[0], mark.last)
        self._look()

    @property
    def came(self) -> int:
        """How many events the old connection has brought."""
        return self._came.total()

    def finish(self) -> list[tuple[Any, bytes, Any]]:
        """What the old connection did not bring of what was kept, in order: message, payload, envelope."""
        kept, self._kept = self._kept, []
        fresh = [one for one in kept if not self._is_repeated(one[0], one[1])]
        self.overlaps = self.caught_up or len(fresh) < len(kept)
        return fresh

    def trail(self) -> Counter[bytes] | None:
        """After ``finish``: what the new connection may still bring although the old one has brought it. None: nothing,
        or nothing that its numbers don't tell."""
        return None if self.caught_up or self._contiguous or not self._came.total() else self._came

    def _look(self) -> None:
        if self._last is None:
            self.caught_up = False
            return
        number, payload = self._last
        if self._contiguous and number is not None:
            self.caught_up = self._range is not None and self._range[0] <= number <= self._range[1]
        else:
            self.caught_up = payload in self._payloads

    def _is_repeated(self, message: Any, payload: bytes) -> bool:
        if self._came[payload] > 0:
            self._came[payload] -= 1
            return True
        mark = self._mark(message)
        if mark is None:
            return False
        newest = self._newest.get(mark.key, mark.last - 1)
        return mark.last < newest or (self._contiguous and mark.last == newest)

    def _mark(self, message: Any) -> Mark | None:
        return None if self._sequence is None else self._sequence.mark(message)

# Copied from codegen/handwritten/runtime/clock.py; edit there.
"""The exchange's time, as far as we know it.

The offset of the local clock is measured when there is a reason to: an answer's ``Date`` that is seconds away, or a
refused timestamp. From then on it is followed: two measurements tell how fast the clocks drift apart, and the ``Date``
of every answer whether one of them has jumped."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import lru_cache

__all__ = ["Clock"]

_MICROSECONDS = 10**14
"""No time in milliseconds is as large as this before the year 5138; a client in microseconds gets larger ones."""

_ROUGH = 1000
"""Milliseconds that a ``Date`` may be older than its answer: servers make it once a second."""

_MOST_DRIFT = 0.05
"""Clocks don't drift by more; what looks like it was a jump."""

_LEAST_SPAN = 20_000
"""Milliseconds between two measurements that say something about drift."""

_RECENT = 60_000
"""Milliseconds for which a measurement is better than a later one that is less exact."""


class Clock:
    """Local time plus an offset, in milliseconds."""

    __slots__ = ("_at", "_dates", "_drift", "_offset", "_source", "doubtful", "measurements", "steady", "tried",
                 "uncertainty")  # fmt: skip

    def __init__(self, source: Callable[[], int] = time.time_ns, steady: Callable[[], float] = time.monotonic) -> None:
        """``source`` gives nanoseconds since 1970, ``steady`` seconds that nobody sets."""
        self._source = source
        self.steady = steady
        self._offset = 0
        self._at = 0
        self._drift = 0.0
        self._dates = True
        self.measurements = 0
        self.tried = float("-inf")
        """When a measurement was begun, whatever came of it."""
        self.doubtful = False
        """Answers came at times that don't fit: measure before the time matters."""
        self.uncertainty = 0.25
        """Seconds by which the offset may be wrong."""

    @property
    def offset(self) -> int:
        """Milliseconds from the local time to the exchange's."""
        if not self._drift:
            return self._offset
        return self._offset + int((self._source() // 1_000_000 - self._at) * self._drift)

    @offset.setter
    def offset(self, value: int) -> None:
        self._offset, self._drift = value, 0.0

    def now(self) -> int:
        return self._source() // 1_000_000 + (self.offset if self._drift else self._offset)

    def certainly(self) -> float:
        """Seconds: the earliest time that it may be."""
        return self.now() / 1000 - self.uncertainty

    def now_in_microseconds(self) -> int:
        return self._source() // 1000 + self.offset * 1000

    def local(self) -> int:
        """Without the offset."""
        return self._source() // 1_000_000

    def adjust(self, server_time: int, asked: int, answered: int) -> None:
        """``server_time`` came for a question asked and answered at these local times; the middle is the best guess
        of when it was true. Microseconds are taken too."""
        if server_time > _MICROSECONDS:
            server_time //= 1000
        at = (asked + answered) // 2
        offset, uncertainty = server_time - at, (answered - asked) / 2000 + 0.005
        span, apart = at - self._at, abs(offset - self.offset) / 1000
        self.measurements += 1
        self.doubtful = False
        if self.measurements > 1 and 0 <= span < _RECENT and apart <= uncertainty > self.uncertainty:
            return  # it says the same, less exactly
        drift = 0.0
        if self.measurements > 1 and span >= _LEAST_SPAN:
            change = (offset - self._offset) / 1000
            if abs(change) > 3 * (uncertainty + self.uncertainty):
                drift = change / span * 1000
        self._drift = drift if abs(drift) <= _MOST_DRIFT else 0.0
        self._offset, self._at, self.uncertainty = offset, at, uncertainty

    def saw(self, date: str, asked: int, answered: int) -> None:
        """``date`` is the header of an answer to a question asked and answered at these local times."""
        seconds = _seconds(date) if self._dates else None
        if seconds is None:
            return
        lowest = seconds * 1000 - answered
        highest = seconds * 1000 + 1000 + _ROUGH - asked
        self.doubtful = not lowest <= self.offset <= highest

    def distrust_dates(self) -> None:
        """Some proxy or server dates its answers by another clock than the exchange's."""
        self._dates = self.doubtful = False


@lru_cache(maxsize=8)  # the same text for a whole second
def _seconds(date: str) -> int | None:
    from email.utils import parsedate_to_datetime

    try:
        return int(parsedate_to_datetime(date).timestamp())
    except (TypeError, ValueError, OverflowError):
        return None

# Copied from codegen/handwritten/runtime/clock.py; edit there.
"""The exchange's time, as far as we know it."""

from __future__ import annotations

import time
from collections.abc import Callable

__all__ = ["Clock"]

_MICROSECONDS = 10**14
"""No time in milliseconds is as large as this before the year 5138; a client in microseconds gets larger ones."""


class Clock:
    """Local time plus an offset, in milliseconds."""

    __slots__ = ("_source", "offset")

    def __init__(self, source: Callable[[], int] = time.time_ns) -> None:
        """``source`` gives nanoseconds since 1970."""
        self._source = source
        self.offset = 0

    def now(self) -> int:
        return self._source() // 1_000_000 + self.offset

    def local(self) -> int:
        """Without the offset."""
        return self._source() // 1_000_000

    def adjust(self, server_time: int, asked: int, answered: int) -> None:
        """``server_time`` came for a question asked and answered at these local times; the middle is the best guess
        of when it was true. Microseconds are taken too."""
        if server_time > _MICROSECONDS:
            server_time //= 1000
        self.offset = server_time - (asked + answered) // 2

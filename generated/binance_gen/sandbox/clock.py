# Copied from codegen/handwritten/sandbox/clock.py; edit there.
"""The exchange's time, which a test may speed up, stop, move or set wrong.

Everything is in microseconds. There are two hands: ``now`` is the time of day that the exchange stamps on its
messages and compares with a request's timestamp; ``elapsed`` only ever grows and is what limits, pings, ages of
connections and the market wait for. They differ when a test moves one without the other.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import time
from collections.abc import Callable

SECOND = 1_000_000
MILLISECOND = 1_000


def milliseconds(micros: int) -> int:
    return micros // MILLISECOND


def microseconds(micros: int) -> int:
    return micros


class Timer:
    """A call in the future. ``period`` is None for a single call."""

    __slots__ = ("callback", "cancelled", "due", "period")

    def __init__(self, due: int, callback: Callable[[], object], period: int | None) -> None:
        self.due = due
        self.callback = callback
        self.period = period
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True


class Clock:
    """Virtual time. Without an event loop nothing runs by itself: ``advance`` runs what is due."""

    def __init__(self, start: float | None = None, speed: float = 1.0) -> None:
        self._origin = int((time.time() if start is None else start) * SECOND)
        self._elapsed = 0  # at the last change of speed
        self._since = time.monotonic_ns()
        self._speed = speed
        self._held = 0  # elapsed time that the time of day did not follow
        self._skew = 0
        self._heap: list[tuple[int, int, Timer]] = []
        self._order = itertools.count()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._handle: asyncio.TimerHandle | None = None

    def elapsed(self) -> int:
        if not self._speed:
            return self._elapsed
        return self._elapsed + int((time.monotonic_ns() - self._since) * self._speed) // 1000

    def now(self) -> int:
        return self._origin + self.elapsed() - self._held + self._skew

    def steady(self) -> int:
        """A time of day that no test sets wrong: what rate limit intervals are cut by."""
        return self._origin + self.elapsed()

    @property
    def speed(self) -> float:
        return self._speed

    @speed.setter
    def speed(self, value: float) -> None:
        """1 is real time, 60 a minute a second, 0 stands still."""
        if value < 0:
            raise ValueError("time does not run backwards")
        self._elapsed = self.elapsed()
        self._since = time.monotonic_ns()
        self._speed = value
        self._arm()

    def advance(self, seconds: float, *, wall: bool = True) -> None:
        """Jump ahead and run what became due, a repeating timer once.

        ``wall=False`` leaves the time of day where it is: limits and connections age, yet clients whose clocks did
        not jump can still sign requests.
        """
        if seconds < 0:
            raise ValueError("time does not run backwards")
        step = int(seconds * SECOND)
        self._elapsed += step
        if not wall:
            self._held += step
        self._run_due()

    def set_skew(self, milliseconds: float) -> None:
        """Be wrong by so much; negative is late."""
        self._skew = int(milliseconds * MILLISECOND)

    def call_later(self, seconds: float, callback: Callable[[], object]) -> Timer:
        return self._add(Timer(self.elapsed() + int(seconds * SECOND), callback, None))

    def every(self, seconds: float, callback: Callable[[], object]) -> Timer:
        period = int(seconds * SECOND)
        return self._add(Timer(self.elapsed() + period, callback, period))

    async def sleep(self, seconds: float) -> None:
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def wake() -> None:
            if not done.done():
                done.set_result(None)

        timer = self.call_later(seconds, wake)
        try:
            await done
        finally:
            timer.cancel()

    def attach(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._arm()

    def detach(self) -> None:
        self._loop = None
        self._heap.clear()
        if self._handle:
            self._handle.cancel()
            self._handle = None

    def _add(self, timer: Timer) -> Timer:
        heapq.heappush(self._heap, (timer.due, next(self._order), timer))
        self._arm()
        return timer

    def _arm(self) -> None:
        if self._loop is None:
            return
        if self._handle:
            self._handle.cancel()
            self._handle = None
        while self._heap and self._heap[0][2].cancelled:
            heapq.heappop(self._heap)
        if self._heap and self._speed:
            delay = max(0, self._heap[0][0] - self.elapsed()) / SECOND / self._speed
            self._handle = self._loop.call_later(delay, self._run_due)

    def _run_due(self) -> None:
        elapsed = self.elapsed()
        due: list[Timer] = []
        while self._heap and self._heap[0][0] <= elapsed:
            due.append(heapq.heappop(self._heap)[2])
        try:
            for timer in due:
                if timer.cancelled:
                    continue
                if timer.period is not None:
                    missed = (elapsed - timer.due) // timer.period
                    timer.due += (missed + 1) * timer.period
                    heapq.heappush(self._heap, (timer.due, next(self._order), timer))
                timer.callback()
        finally:
            self._arm()

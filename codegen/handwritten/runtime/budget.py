"""How many connections this process may open to a host: 300 attempts in five minutes, as the exchange counts them.

It counts per address, so all managers, loops and threads of a process share the budget of a host (``budget_of``).
Nothing here waits or reads a clock. Whoever wants to connect joins the line, asks when its turn is, and sleeps::

    with budget_of(host).place() as place:
        while seconds := place.take(time.monotonic()):
            await asyncio.sleep(seconds)
    ...  # connect

Times are ``time.monotonic()`` everywhere: loops have clocks of their own.
"""

from __future__ import annotations

import threading
from collections import deque
from types import TracebackType

__all__ = ["ConnectionBudget", "Place", "budget_of"]

ATTEMPTS, SECONDS = 300, 300.0


class ConnectionBudget:
    """At most ``attempts`` in any ``seconds``; first come, first served. Safe to share between threads."""

    def __init__(self, attempts: int = ATTEMPTS, seconds: float = SECONDS) -> None:
        if attempts < 1:
            raise ValueError(f"attempts must be 1 or more; not {attempts}")
        self._attempts = attempts
        self._seconds = seconds
        self._lock = threading.Lock()
        self._taken: deque[float] = deque()
        self._line: dict[Place, None] = {}
        self._closed_until = 0.0

    def place(self) -> Place:
        """A place at the end of the line."""
        place = Place(self)
        with self._lock:
            self._line[place] = None
        return place

    def delay(self, now: float) -> float:
        """Seconds that somebody who joined now would wait."""
        with self._lock:
            return self._delay(now, len(self._line))

    def refused(self, now: float, retry_after: float | None) -> None:
        """The host said 429 or 418: nobody tries it before ``retry_after`` seconds are over."""
        with self._lock:
            self._closed_until = max(self._closed_until, now + (retry_after or 0.0))

    def _take(self, place: Place, now: float) -> float:
        with self._lock:
            if place not in self._line:
                raise RuntimeError("this place is no longer in the line: a place is for one attempt")
            ahead = 0
            for other in self._line:
                if other is place:
                    break
                ahead += 1
            delay = self._delay(now, ahead)
            if not delay:
                del self._line[place]
                self._taken.append(max(now, self._taken[-1]) if self._taken else now)  # threads may be a little late
            return delay

    def _leave(self, place: Place) -> None:
        with self._lock:
            self._line.pop(place, None)

    def _delay(self, now: float, ahead: int) -> float:
        """For the one with so many others ahead of it, as if each of them went as soon as it could."""
        while self._taken and self._taken[0] <= now - self._seconds:
            self._taken.popleft()
        rounds, number = divmod(len(self._taken) + ahead, self._attempts)
        first = self._taken[number] if number < len(self._taken) else now
        opens = first + rounds * self._seconds
        return max(0.0, opens - now, self._closed_until - now)


class Place:
    """In the line of a budget, for one attempt."""

    def __init__(self, budget: ConnectionBudget) -> None:
        self._budget = budget

    def take(self, now: float) -> float:
        """0.0: go; the attempt is counted. Otherwise the seconds after which to ask again."""
        return self._budget._take(self, now)

    def leave(self) -> None:
        """Give it up; after an attempt was taken it does nothing."""
        self._budget._leave(self)

    def __enter__(self) -> Place:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.leave()


_budgets: dict[str, ConnectionBudget] = {}
_budgets_lock = threading.Lock()


def budget_of(host: str) -> ConnectionBudget:
    """The process's budget of a host, made at the first call."""
    with _budgets_lock:
        return _budgets.setdefault(host, ConnectionBudget())

# Copied from codegen/handwritten/runtime/allowance.py; edit there.
"""How many messages one connection may send. No I/O, no clock.

The exchange closes a connection that sends it more than so many messages in a second, pongs and pings included, and
bans those that are closed often. It counts them as they arrive: spacing them here is no proof, because a network that
stalls delivers at once what was sent over seconds. An answer is a proof. It shows that its request, and all that was
sent before it, had arrived by then; so a message counts from when it is sent until a second after something shows
that it has arrived. However the network bunches them, no second at the exchange holds more than the limit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

__all__ = ["Allowance"]

WINDOW = 1.05
"""The exchange's second, and a little for its clock."""
DOUBT = 5.0
"""Seconds after which a pong or ping, which nothing answers, is taken to have arrived."""


@dataclass
class _Sent:
    number: int
    control: bool
    until: float
    """It counts until then."""


class Allowance:
    """The messages of one connection. Pongs and pings can't be put off: ``spare`` places are kept free for them, so
    that requests use ``per_second - spare`` at most."""

    def __init__(self, per_second: int = 5, spare: int = 2) -> None:
        if not 0 <= spare < per_second:
            raise ValueError(f"per_second must be more than the spare {spare}; not {per_second}")
        self._per_second = per_second
        self._spare = spare
        self._number = 0
        self._sent: list[_Sent] = []

    def opened(self) -> None:
        """A new connection: nothing has been sent on it."""
        self._sent.clear()

    def request(self) -> int:
        """A request is sent. Its number is for ``arrived``."""
        return self._add(math.inf, control=False)

    def control(self, now: float, count: int = 1) -> None:
        """Pongs or pings were sent."""
        for _ in range(count):
            self._add(now + DOUBT, control=True)

    def arrived(self, number: int, now: float) -> None:
        """The exchange has answered: this one has arrived, and those sent before it."""
        for sent in self._sent:
            if sent.number <= number:
                sent.until = min(sent.until, now + WINDOW)

    def delay(self, now: float) -> float | None:
        """Seconds until a request may be sent; None: not before something is answered."""
        self._sent = [sent for sent in self._sent if sent.until > now]
        for time in sorted({now, *(sent.until for sent in self._sent)}):
            if self._free(time):
                return time - now if time < math.inf else None
        return None

    def _free(self, time: float) -> bool:
        counted = [sent.control for sent in self._sent if sent.until > time]
        controls = sum(counted)
        return len(counted) - controls + max(controls, self._spare) < self._per_second

    def _add(self, until: float, *, control: bool) -> int:
        self._number += 1
        self._sent.append(_Sent(self._number, control, until))
        return self._number

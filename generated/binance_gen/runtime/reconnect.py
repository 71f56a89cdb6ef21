# Copied from codegen/handwritten/runtime/reconnect.py; edit there.
"""When to connect again, when to give up, when to look whether a connection is still alive. No I/O, no clock.

The shell tells what happened and does what it is told. Policies are plain functions that a caller can replace:
``reconnect_delays`` yields seconds to wait before each retry, ``process_exception`` says which errors are final.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .errors import WRONG_TIME, BinanceAPIException, BinanceRateLimitException

__all__ = [
    "MAX_DELAY", "STAY_AWAY", "Decision", "GiveUp", "Liveness", "ProcessException", "Reconnect",
    "ReconnectDelays", "Retry", "asked_wait", "backoff", "process_exception", "status_of",
]  # fmt: skip

ReconnectDelays = Callable[[], Iterator[float]]
ProcessException = Callable[[Exception], Exception | None]

FIRST_DELAY = 0.1
FACTOR = 4.0
MAX_DELAY = 60.0
STABLE_AFTER = 10.0
"""Seconds after which a connection on which nothing arrived counts as a good one all the same."""

FINAL_STATUS = frozenset({400, 401, 404, 405, 410, 451})
"""HTTP answers that the next attempt would get again. 403, 418 and 429 pass with time."""
STAY_AWAY = frozenset({418, 429})
"""HTTP answers that are for everybody at this address."""


def backoff(first: float = FIRST_DELAY, factor: float = FACTOR, most: float = MAX_DELAY) -> Iterator[float]:
    """Exponential, with jitter: half of each delay is random, so that clients don't come back in step.

    The default five retries wait for 17 to 34 seconds in all.
    """
    delay = first
    while True:
        yield delay * random.uniform(0.5, 1.0)
        delay = min(delay * factor, most)


def process_exception(exc: Exception) -> Exception | None:
    """Return the error when the next attempt would fail in the same way, None when it may succeed.

    Final are a refusal of the key or the request by the exchange, an HTTP status that does not change with time, and
    a wrong argument of our own (a proxy that is no URL). Broken networks, DNS failures, server errors, bans and rate
    limits are not.
    """
    if isinstance(exc, BinanceAPIException):
        final = not isinstance(exc, BinanceRateLimitException) and exc.status_code < 500
        return exc if final and exc.code != WRONG_TIME else None
    status = status_of(exc)
    if status is not None:
        return exc if status in FINAL_STATUS else None
    if isinstance(exc, OSError):  # before ValueError: some are both, such as a certificate error
        return None
    return exc if isinstance(exc, (ImportError, TypeError, ValueError)) else None


@dataclass(frozen=True)
class Retry:
    """Wait for ``delay`` seconds, then connect. ``attempt`` counts from 1; ``limit`` None: no limit."""

    attempt: int
    limit: int | None
    delay: float

    def __str__(self) -> str:
        limit = "" if self.limit is None else f" of {self.limit}"
        return f"retry {self.attempt}{limit} in {self.delay:.1f} s"


@dataclass(frozen=True)
class GiveUp:
    """Stop. ``final``: the error is one that no retry would cure."""

    attempts: int
    final: bool


Decision = Retry | GiveUp


class Reconnect:
    """Counts failures in a row and decides.

    A connection that opens ends the count. The delays start over only when it was of use (something arrived, or it
    lived for a while): a server that accepts and closes at once is not asked ten times a second.
    """

    def __init__(
        self,
        max_retries: int | None = 5,
        delays: ReconnectDelays = backoff,
        is_final: ProcessException = process_exception,
    ) -> None:
        if max_retries is not None and max_retries < 0:
            raise ValueError(f"max_reconnects must be 0 or more, or None for ever; not {max_retries}")
        self._max_retries = max_retries
        self._delays = delays
        self._is_final = is_final
        self._schedule: Iterator[float] | None = None
        self._retries = 0
        self._opened_at: float | None = None

    @property
    def retries(self) -> int:
        """Retries since the last connection that opened."""
        return self._retries

    def opened(self, now: float) -> None:
        self._retries = 0
        self._opened_at = now

    def failed(self, exc: Exception) -> Decision:
        """An attempt to connect failed."""
        if self._is_final(exc) is not None:
            return GiveUp(self._retries, final=True)
        return self._retry(exc)

    def lost(self, exc: Exception, now: float, received: bool) -> Decision:
        """An open connection ended, which is never final, because it had worked. ``received``: a message had come."""
        lived = 0.0 if self._opened_at is None else now - self._opened_at
        if received or lived >= STABLE_AFTER:
            self._schedule = None
        self._opened_at = None
        return self._retry(exc)

    def _retry(self, exc: Exception) -> Decision:
        if self._max_retries is not None and self._retries >= self._max_retries:
            return GiveUp(self._retries, final=False)
        if self._schedule is None:
            self._schedule = self._delays()
        self._retries += 1
        delay = max(0.0, next(self._schedule, MAX_DELAY), asked_wait(exc))
        return Retry(self._retries, self._max_retries, delay)


def status_of(exc: Exception) -> int | None:
    """The HTTP status that refused the connection."""
    status: int | None = getattr(getattr(exc, "response", None), "status_code", None)
    return status


def asked_wait(exc: Exception) -> float:
    """Seconds that the exchange asked us to stay away, from the exception or from the answer that it carries."""
    headers = getattr(getattr(exc, "response", None), "headers", None) or {}
    asked = getattr(exc, "retry_after", None) or headers.get("Retry-After")
    try:
        return float(asked or 0.0)
    except ValueError:  # a date: the back-off must do
        return 0.0


TICK = 0.001
"""A timer may ring a little early; less than this is not worth another one."""


class Liveness:
    """Finds connections that are dead without having been closed.

    Silence is no proof: a stream may be quiet. After ``silence`` seconds without a byte the peer is asked (``ping``);
    when nothing at all arrives within ``patience`` seconds, the connection is dead.
    """

    def __init__(self, silence: float, patience: float) -> None:
        self._silence = silence
        self._patience = patience
        self._asked_at: float | None = None

    def probe(self, now: float, last_received: float) -> float:
        """The peer is asked now, silence or not. After how many seconds to come back."""
        if self._asked_at is None or last_received >= self._asked_at:
            self._asked_at = now
        return self._asked_at + self._patience - now

    def check(self, now: float, last_received: float) -> tuple[str, float]:
        """What to do now (``wait``, ``ping`` or ``dead``), and after how many seconds to come back."""
        if self._asked_at is not None and last_received < self._asked_at:
            left = self._asked_at + self._patience - now
            return ("wait", left) if left > TICK else ("dead", 0.0)
        self._asked_at = None
        left = last_received + self._silence - now
        if left > TICK:
            return "wait", left
        self._asked_at = now
        return "ping", self._patience

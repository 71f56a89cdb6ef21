# Copied from codegen/handwritten/runtime/retry.py; edit there.
"""When to ask again."""

from __future__ import annotations

import random

__all__ = ["RetryBudget", "backoff"]

_FIRST, _LONGEST = 0.1, 5.0
_ATTEMPTS, _EARNED = 10.0, 0.1


def backoff(attempt: int) -> float:
    """Seconds before the attempt of this number (1 is the first that repeats): somewhere up to a bound that doubles, so
    that many clients don't come back in step."""
    return random.uniform(0, min(_LONGEST, _FIRST * 2**attempt))


class RetryBudget:
    """How much may be repeated: some at once, then one for every ten calls that succeed. An exchange that is down gets
    no multiple of the requests that it can't answer."""

    __slots__ = ("_left",)

    def __init__(self) -> None:
        self._left = _ATTEMPTS

    def earn(self) -> None:
        if self._left < _ATTEMPTS:
            self._left = min(_ATTEMPTS, self._left + _EARNED)

    def take(self) -> bool:
        if self._left < 1:
            return False
        self._left -= 1
        return True

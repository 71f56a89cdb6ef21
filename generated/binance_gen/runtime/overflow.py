# Copied from codegen/handwritten/runtime/overflow.py; edit there.
"""What a queue does when its consumer is behind. No I/O.

- ``raise``: what is in the queue stays, one overflow event takes the next place, and messages are dropped until the
  consumer has taken half of what is waiting; then it goes on. A slow consumer sees one event for each stretch of lost
  messages, not one for each message, and always in the place where they are missing.
- ``drop_oldest``, ``drop_newest``: what has waited longest makes room, or what comes is left out.
- ``conflate``: of messages that say the same about the same thing, the newest waits alone, in the place of the first.
- ``block``: nothing is dropped; the connection is not read until half of the queue is empty, and the exchange has to
  wait. A socket that blocks has a connection of its own, so that no other waits with it. The exchange gives up on a
  connection that does not answer its pings for a minute: then there is a gap, which is told.
- a function of your own gets the queue, a ``deque`` that is full, and the message that came; it changes the queue as
  it likes and returns how many messages are lost.

User data is never dropped, whatever is chosen.
"""

from __future__ import annotations

import itertools
import sys
from collections import deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from typing import Any, Final

from .conflate import Newest, NewestBy
from .options import DEFAULT

__all__ = [
    "BLOCK", "CONFLATE", "DROP_NEWEST", "DROP_OLDEST", "LARGE", "NEVER", "POLICIES", "RAISE", "MakeRoom",
    "QueueOptions", "SocketStats", "checked_size", "drop_newest", "drop_oldest", "is_event",
]  # fmt: skip

MakeRoom = Callable[["deque[Any]", Any], int]

RAISE: Final = "raise"
DROP_OLDEST: Final = "drop_oldest"
DROP_NEWEST: Final = "drop_newest"
CONFLATE: Final = "conflate"
BLOCK: Final = "block"
NEVER: Final = "never"
"""For user data; not to be chosen."""
POLICIES: Final = (RAISE, DROP_OLDEST, DROP_NEWEST, CONFLATE, BLOCK)

_count = itertools.count()

LARGE: Final = 10_000
"""Events of an account that wait before somebody is warned."""


@dataclass(frozen=True)
class SocketStats:
    """What a socket has done so far. Messages are counted, events about the connection are not:
    ``received == delivered + dropped + conflated + waiting``.

    ``conflated``: a newer one took its place. ``overflows``: stretches of time in which the consumer was behind.
    ``longest``: the most that ever waited; ``limit``: the most that may, None for no bound. ``lag``: seconds since the
    exchange's time of the message that has waited longest, 0 when none waits, None when it has no time. ``left_out``:
    messages that had come before, or came too late to be in order; they are not among those received.
    """

    received: int = 0
    delivered: int = 0
    dropped: int = 0
    conflated: int = 0
    overflows: int = 0
    waiting: int = 0
    longest: int = 0
    limit: int | None = None
    lag: float | None = 0.0
    left_out: int = 0


@dataclass(frozen=True)
class QueueOptions:
    """``newest`` says what is the same thing, for ``conflate``; ``chosen_key`` is the caller's."""

    size: int | None = 100
    overflow: str | MakeRoom = RAISE
    chosen_key: Callable[[Any], Hashable] | None = None
    newest: Newest | None = None

    def __post_init__(self) -> None:
        checked_size(self.size)
        if not callable(self.overflow) and self.overflow not in (*POLICIES, NEVER):
            raise ValueError(f"overflow must be one of {', '.join(POLICIES)}, or a function; not {self.overflow!r}")
        if self.chosen_key is not None and not callable(self.chosen_key):
            raise TypeError(f"conflate_by must be a function of a message; not {self.chosen_key!r}")

    @property
    def apart(self) -> str:
        """To be added to the key of a source: a socket that blocks shares its connection with none."""
        return f"#{next(_count)}" if self.overflow == BLOCK else ""

    def changed(
        self, max_queue_size: Any = DEFAULT, overflow: Any = DEFAULT, conflate_by: Any = DEFAULT
    ) -> QueueOptions:
        """With what was given."""
        given = {"size": max_queue_size, "overflow": overflow, "chosen_key": conflate_by}
        return replace(self, **{name: value for name, value in given.items() if value is not DEFAULT})

    def given(self) -> dict[str, Any]:
        """For the ``with_options`` of another manager."""
        return {"max_queue_size": self.size, "overflow": self.overflow, "conflate_by": self.chosen_key}

    def for_user_data(self) -> QueueOptions:
        return QueueOptions(None, NEVER)

    def for_stream(self, name: str, newest: Newest | None) -> QueueOptions:
        """``newest`` None: every event of this stream matters."""
        if self.overflow != CONFLATE:
            return self
        if self.chosen_key is not None:
            newest = NewestBy(self.chosen_key)
        if newest is None:
            raise ValueError(
                f"{name}: overflow='conflate' would lose events that matter; take another policy, or say with"
                " conflate_by which message takes the place of which"
            )
        return replace(self, newest=newest)


def checked_size(max_queue_size: int | None) -> int:
    """None is no bound."""
    if max_queue_size is None:
        return sys.maxsize
    if max_queue_size < 1:
        raise ValueError(f"max_queue_size must be at least 1, or None for no bound; not {max_queue_size}")
    return max_queue_size


def drop_oldest(waiting: deque[Any], message: Any) -> int:
    """Events about the connection stay."""
    kept = []
    dropped = 0
    while waiting and not dropped:
        try:
            first = waiting.popleft()
        except IndexError:  # its consumer is a thread, and was faster
            break
        if is_event(first):
            kept.append(first)
        else:
            dropped = 1
    waiting.extendleft(reversed(kept))
    waiting.append(message)
    return dropped


def drop_newest(_waiting: deque[Any], _message: Any) -> int:
    return 1


def is_event(item: Any) -> bool:
    """About the connection, as opposed to a message of the exchange."""
    return isinstance(item, dict) and item.get("e") in ("error", "state")

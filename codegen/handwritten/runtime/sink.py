"""Where the messages of a stream go, as a connection sees it: a queue of ``queue.py``, a callback of ``workers.py``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from .events import Event

__all__ = ["Lend", "Sink"]

Lend = Callable[[Callable[[int], list[Any]], int], bool]
"""Takes a function that reads, and how many frames there are: it returns as many messages as are wanted, or fewer when
there are no more that are ordinary. True is what it is for ``Sink.put``; until that turn is over, whoever has it may
go on reading."""


class Sink(Protocol):
    """Where messages go. A connection calls it, never waits for it.

    ``put`` returns True when the message took the last place: the connection then reads no further until ``resume``,
    given to ``take_turn``, is called, so that a consumer that is fast enough can empty the queue. A burst that
    arrives in one read would overflow the queue of any consumer otherwise.
    """

    def put(self, item: Any) -> bool: ...

    def put_event(self, event: Event) -> bool:
        """Like ``put``, but fits always."""
        ...

    def leave_out(self) -> None:
        """A message had come before, or came too late to be in order."""
        ...

    def take_turn(self, resume: Callable[[], object]) -> None: ...

    @property
    def lend(self) -> Lend | None:
        """For one that can read several messages at once, while the connection stands by. When it returns, it has read
        what it could, and what is left comes by ``put``."""
        ...

    def end(self, reason: Exception) -> None:
        """Nothing follows; ``reason`` is what a consumer that asks for more is told."""
        ...

"""The queue between a connection and one consumer: bounded, and honest about what did not fit.

When it is full, what is in it stays, one overflow event takes the next place, and messages are dropped until the
consumer has taken half of what is waiting; then it goes on. So a slow consumer sees one event for each stretch of
lost messages, not one for each message, and always in the place where they are missing.
"""

from __future__ import annotations

import asyncio
import sys
from collections import deque
from collections.abc import Callable
from typing import Any, Protocol

from .events import Event, overflow

__all__ = ["MessageQueue", "Overflow", "Sink", "checked_size"]


IDLE_TURNS = 12
"""Rounds of the event loop that a consumer may take to come back for a message: ``asyncio.wait_for(socket.recv(), 1)``
needs four before Python 3.12. One that waits for anything real needs many more."""


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

    def take_turn(self, resume: Callable[[], object]) -> None: ...

    def end(self, reason: Exception) -> None:
        """Nothing follows; ``reason`` is what a consumer that asks for more is told."""
        ...


def checked_size(max_queue_size: int | None) -> int:
    """None is no bound."""
    if max_queue_size is None:
        return sys.maxsize
    if max_queue_size < 1:
        raise ValueError(f"max_queue_size must be at least 1, or None for no bound; not {max_queue_size}")
    return max_queue_size


class Overflow:
    """What to do with a message when ``waiting`` messages are in the queue already."""

    __slots__ = ("_event", "_limit", "_low")

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._low = limit // 2
        self._event: Event | None = None

    def drops(self, waiting: int) -> tuple[bool, Event | None]:
        """Whether the message is dropped, and the event to put in its place if it is the first.

        To be asked when the queue is full, and after that as long as ``active``.
        """
        if self._event is None:
            if waiting < self._limit:
                return False, None
            self._event = overflow(self._limit)
            self._event["dropped"] = 1
            return True, self._event
        if waiting <= self._low:
            self._event = None
            return False, None
        self._event["dropped"] += 1  # still in the queue: nobody has seen it
        return True, None

    @property
    def active(self) -> bool:
        return self._event is not None


class MessageQueue:
    """A sink for consumers on the event loop; ``get`` never loses a message to a cancellation."""

    def __init__(self, max_queue_size: int | None = 100) -> None:
        self.items: deque[Any] = deque()
        self._limit = checked_size(max_queue_size)
        self._bound = self._limit  # 0 while messages are dropped, so that put() makes one comparison
        self._overflow = Overflow(self._limit)
        self._getters: deque[asyncio.Future[None]] = deque()
        self._ended: Exception | None = None

    @property
    def ended(self) -> Exception | None:
        return self._ended

    def put(self, item: Any) -> bool:
        items = self.items
        waiting = len(items)
        if waiting >= self._bound:
            dropped, event = self._overflow.drops(waiting)
            self._bound = 0 if self._overflow.active else self._limit
            if event is not None:
                self.put_event(event)
            if dropped:
                return False
        items.append(item)
        if self._getters:
            self._wake()
        return waiting + 1 == self._limit

    def put_event(self, event: Event) -> bool:
        self.items.append(event)
        self._wake()
        return len(self.items) >= self._limit and not self._overflow.active

    def take_turn(self, resume: Callable[[], object]) -> None:
        """Until half of the queue is empty, or the consumer has let ``IDLE_TURNS`` go by without taking anything."""
        loop = asyncio.get_running_loop()
        low = self._limit // 2

        def look(before: int, idle: int) -> None:
            waiting = len(self.items)
            idle = 0 if waiting < before else idle + 1
            if waiting <= low or idle >= IDLE_TURNS:
                resume()
            else:
                loop.call_soon(look, waiting, idle)

        loop.call_soon(look, len(self.items), 0)

    def end(self, reason: Exception) -> None:
        """What is in the queue can still be taken."""
        if self._ended is None:
            self._ended = reason
        while self._getters:
            self._wake()

    async def get(self) -> Any:
        items = self.items
        while not items:
            if self._ended is not None:
                raise self._ended.with_traceback(None)
            getter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._getters.append(getter)
            try:
                await getter
            except asyncio.CancelledError:
                if getter in self._getters:
                    self._getters.remove(getter)
                elif items:  # woken and cancelled in one turn: somebody else may be waiting
                    self._wake()
                raise
        return items.popleft()

    def _wake(self) -> None:
        while self._getters:
            getter = self._getters.popleft()
            if not getter.done():
                getter.set_result(None)
                return

# Copied from codegen/handwritten/runtime/queue.py; edit there.
"""What waits between a connection and one consumer: bounded, counted, and honest about what did not fit.

``Buffer`` holds it, and does what ``overflow.py`` says when it is full. ``MessageQueue`` is one whose consumer is on
the event loop; workers.py has those of callbacks.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import deque
from collections.abc import Callable, Hashable
from typing import Any

from . import events
from .events import Event
from .log import LOGGER
from .overflow import (
    BLOCK,
    CONFLATE,
    DROP_NEWEST,
    DROP_OLDEST,
    LARGE,
    NEVER,
    RAISE,
    MakeRoom,
    QueueOptions,
    SocketStats,
    checked_size,
    drop_newest,
    drop_oldest,
    is_event,
)  # fmt: skip
from .sink import Lend

__all__ = ["Buffer", "MessageQueue", "Report", "checked_size"]

Report = Callable[..., object]
"""Told that something changed: a kind of state event, and what is to be said about it."""

IDLE_TURNS = 12
"""Rounds of the event loop that a consumer may take to come back for a message: ``asyncio.wait_for(socket.recv(), 1)``
needs four before Python 3.12. One that waits for anything real needs many more."""
SLICE = 0.005
"""Seconds for which a consumer may take one turn after the other without a round of the event loop."""
BATCH = 8
"""Heavy messages that are handed over at once. What is taken soon dies young: a hundred order books that wait together
are ten thousand objects, which Python's garbage collector visits again and again, and each is 12 KB of the caches."""
MORE = 4
"""Heavy messages that a consumer in its turn reads by itself, when it has taken those."""
MAX_KEYS = 10_000
"""Things about which a message may wait: more than there are symbols. A message about one more is dropped."""


class Buffer:
    """The half of a sink that has to do with what waits. The other half wakes its consumer.

    ``put`` makes one comparison when all is well: ``_mark`` is the length from which on there is something to think
    about, be it that the queue was never as long, that this is the last place, or that messages are being dropped.
    """

    waiters: Any = False
    """True when the consumer sleeps, and is to be woken."""

    def __init__(self, options: QueueOptions | None = None, report: Report | None = None) -> None:
        options = options or QueueOptions()
        self.items: deque[Any] = deque()
        self.take: Callable[[], Any] = self.items.popleft
        """The next message; ``IndexError`` when there is none."""
        self.received = self.dropped = self.conflated = self.overflows = self.left_out = 0
        self._policy = options.overflow
        self._size = options.size
        self._limit = checked_size(options.size)
        self._low = self._limit // 2
        self._alarm = self._limit - 1  # waiting messages before something is to be done
        self._batch = 0  # heavy messages after which a fast consumer gets its turn although there is room
        self._longest = 0
        self._mark = 0
        self._ended: Exception | None = None
        self._behind = False  # a stretch in which the consumer is too slow
        self._told: Event | None = None  # the event of this stretch: it is in the queue and counts
        self._report = report
        self._full: MakeRoom | None = None
        if callable(self._policy):
            self._full = self._policy
        elif self._policy == DROP_OLDEST:
            self._full = drop_oldest
        elif self._policy == DROP_NEWEST:
            self._full = drop_newest
        elif self._policy == NEVER:
            self._alarm, self._low = LARGE, LARGE // 2
        elif self._policy == CONFLATE:
            assert options.newest is not None
            self._newest = options.newest
            self._places: dict[Hashable, list[Any]] = {}
            vars(self).update(put=self._put_newest, take=self._take_newest)

    def leave_out(self) -> None:
        self.left_out += 1

    @property
    def lend(self) -> Lend | None:
        return None

    @property
    def ended(self) -> Exception | None:
        """Why nothing follows."""
        return self._ended

    def _wake(self) -> None:
        raise NotImplementedError

    # --- from the connection

    def put(self, item: Any) -> bool:
        items = self.items
        waiting = len(items)
        self.received += 1
        if waiting >= self._mark:
            return self._crowded(item, waiting)
        items.append(item)
        if self.waiters:
            self._wake()
        return False

    def put_event(self, event: Event) -> bool:
        if self._ended is not None:  # who said so said why, too
            return False
        self.items.append([event] if self._policy == CONFLATE else event)
        if self.waiters:
            self._wake()
        return len(self.items) >= self._limit and not self._behind

    def _is_over(self, reason: Exception) -> None:
        """Nothing that is put from now on is delivered: the reason it ended is the last that a consumer hears."""
        self._ended = self._ended or reason
        self._mark = 0

    def _crowded(self, item: Any, waiting: int) -> bool:
        if self._ended is not None:
            self.dropped += 1
            return False
        if self._behind and waiting <= self._low:
            self._caught_up()
        if waiting >= (0 if self._told is not None else self._limit) and self._policy != BLOCK:
            self._overflows(item)
            return False
        if self._policy == NEVER and waiting >= LARGE and not self._behind:
            self._falls_behind()
            self.put_event(events.growing(waiting))
        elif self._policy == BLOCK and waiting + 1 >= self._limit and not self._behind:
            self._falls_behind()
        self.items.append(item)
        self._longest = max(self._longest, waiting + 1)
        self._mark = 0 if self._behind else min(self._longest, self._alarm)
        if self.waiters:
            self._wake()
        if waiting + 1 == self._batch:
            heavy = _is_heavy(item)
            self._alarm = (self._batch if heavy else self._limit) - 1
            return heavy
        return waiting + 1 >= self._limit and (not self._behind or self._policy == BLOCK)

    def _overflows(self, item: Any) -> None:
        """There is no room for it."""
        if not self._behind:
            self._falls_behind()
            if self._policy == RAISE:
                self._told = events.overflow(self._limit)
                self.put_event(self._told)
        if self._full is None:
            assert self._told is not None
            self._told["dropped"] += 1  # still in the queue: nobody has seen it
            self.dropped += 1
            return
        try:
            self.dropped += self._full(self.items, item)
        except Exception:
            LOGGER.exception("the function given as overflow raised; what came was dropped")
            self.dropped += 1

    def _falls_behind(self) -> None:
        self._behind = True
        self._mark = 0
        self.overflows += 1
        if self._report is not None:
            policy = self._policy if isinstance(self._policy, str) else "own"
            self._report("overflow", policy=policy, waiting=len(self.items), limit=self._size)

    def _caught_up(self) -> None:
        self._behind = False
        self._told = None
        if self._report is not None:
            self._report("caught_up", dropped=self.dropped)

    # --- conflating: an item is a place, a list of one message, which is empty when it was taken

    def _put_newest(self, item: Any) -> bool:
        self.received += 1
        if self._ended is not None:
            self.dropped += 1
            return False
        key: Hashable = None
        try:
            key = self._newest.key(item)
            place = self._places.get(key)
            if place:
                old = place[0]
                place[0] = self._newest.merge(old, item)
                self.conflated += 1
                return False
        except IndexError:  # its consumer is a thread, and took it meanwhile
            pass
        except Exception:
            LOGGER.exception("a message could not be conflated, and waits beside the others")
            key = object()
        waiting = len(self.items)
        if waiting >= MAX_KEYS:
            self.dropped += 1
            return False
        self._places[key] = place = [item]
        self.items.append(place)
        if waiting >= self._longest:
            self._longest = waiting + 1
        if len(self._places) > 2 * MAX_KEYS:
            self._places = {key: place for key, place in self._places.items() if place}
        if self.waiters:
            self._wake()
        return False

    def _take_newest(self) -> Any:
        return self.items.popleft().pop()

    # --- what happened

    @property
    def stats(self) -> SocketStats:
        received, dropped, conflated = self.received, self.dropped, self.conflated
        waiting = [item for item in self._waiting() if not is_event(item)]
        return SocketStats(
            received=received,
            delivered=max(0, received - dropped - conflated - len(waiting)),
            dropped=dropped,
            conflated=conflated,
            overflows=self.overflows,
            left_out=self.left_out,
            waiting=len(waiting),
            longest=self._longest,
            limit=None if self._policy in (CONFLATE, NEVER) else self._size,
            lag=events.age(waiting[0]) if waiting else 0.0,
        )

    def discard(self) -> None:
        """What waits will not be delivered any more."""
        self.dropped += sum(not is_event(item) for item in self._waiting())
        self.items.clear()

    def _waiting(self) -> list[Any]:
        items = list(self.items.copy())
        return [message for place in items for message in place[:1]] if self._policy == CONFLATE else items


def _is_heavy(message: Any) -> bool:
    """It has lists inside, as an order book has."""
    if not isinstance(message, dict):
        return isinstance(message, list)
    for one in message.values():  # noqa: SIM110 - any() with a generator takes three times as long
        if type(one) is list:
            return True
    return False


class MessageQueue(Buffer):
    """A sink for consumers on the event loop; ``get`` never loses a message to a cancellation."""

    def __init__(self, options: QueueOptions | None = None, report: Report | None = None) -> None:
        super().__init__(options, report)
        self.waiters: deque[asyncio.Future[None]] = deque()
        self._resumes: deque[Callable[[], object]] = deque()  # of connections that wait until we have had our turn
        self._looking = False  # at each round of the loop, for the end of the turn
        self._before = self._idle = self._enough = 0
        self._slice_over = 0.0
        self._read: Callable[[int], list[Any]] | None = None  # lent, until the connection goes on
        if self._policy not in (BLOCK, CONFLATE, NEVER) and self._limit > BATCH:
            self._batch = BATCH
        simple = self._policy not in (BLOCK, CONFLATE)
        self.ready: deque[Any] = self.items if simple else deque()
        """Where a consumer may help itself before it asks ``get``; empty where taking is more than that."""

    def take_turn(self, resume: Callable[[], object]) -> None:
        """Until the consumer asks for more than there is, or half of the queue is empty, or ``IDLE_TURNS`` rounds have
        gone by in which it took nothing."""
        self._resumes.append(resume)
        self._before, self._idle = len(self.items), 0
        self._enough = min(self._low, self._before // 2)
        if self._policy == BLOCK:
            self._unblock()
            return
        if not self._looking:
            self._look_again()

    def _look_again(self) -> None:
        self._looking = True
        self._slice_over = time.monotonic() + SLICE
        asyncio.get_running_loop().call_soon(self._look)

    def _look(self) -> None:
        waiting = len(self.items)
        self._idle = 0 if waiting < self._before else self._idle + 1
        self._before = waiting
        self._looking = False
        if self._idle >= IDLE_TURNS:
            self._enough = sys.maxsize  # it is busy elsewhere
        self._resume()
        if self._resumes and not self._looking:
            self._look_again()

    def _resume(self) -> None:
        """Let the connections that wait for our consumer go on, one after the other, until there is enough again."""
        while self._resumes and len(self.items) <= self._enough:
            self._read = None
            self._resumes.popleft()()

    def end(self, reason: Exception) -> None:
        """What is in the queue can still be taken."""
        self._is_over(reason)
        while self.waiters:
            self._wake()

    @property
    def lend(self) -> Lend | None:
        return None if self._policy == CONFLATE else self._lend

    def _lend(self, read: Callable[[int], list[Any]], _count: int) -> bool:
        """As many as ``put`` would take without a thought, or a batch of heavy ones."""
        items = self.items
        batch = self._mark == self._alarm < self._batch
        room = self._mark - len(items) + batch
        if room <= 0:
            return False
        messages = read(room)
        self.received += len(messages)
        items.extend(messages)
        for _ in messages:
            if not self.waiters:
                break
            self._wake()
        if not batch or len(messages) < room:
            return False
        if _is_heavy(messages[-1]):
            self._read = read
            return True
        self._alarm = self._limit - 1
        return False

    def _read_more(self) -> bool:
        """Of what the connection has that waits for us."""
        messages = [] if self._read is None else self._read(MORE)
        self.received += len(messages)
        self.items.extend(messages)
        return bool(messages)

    async def get(self) -> Any:
        items = self.items
        while not items:
            if self._ended is not None:
                raise self._ended.with_traceback(None)
            if self._resumes and time.monotonic() < self._slice_over:
                # what has been read already comes at once, without a round of the loop
                if not self._read_more():
                    self._resume()
                continue
            getter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self.waiters.append(getter)
            try:
                await getter
            except asyncio.CancelledError:
                if getter in self.waiters:
                    self.waiters.remove(getter)
                elif items:  # woken and cancelled in one turn: somebody else may be waiting
                    self._wake()
                raise
        item = self.take()
        if self._resumes and self._policy == BLOCK:
            self._unblock()
        return item

    def _unblock(self) -> None:
        if len(self.items) <= self._enough:
            asyncio.get_running_loop().call_soon(self._resume)

    def _wake(self) -> None:
        while self.waiters:
            getter = self.waiters.popleft()
            if not getter.done():
                getter.set_result(None)
                return

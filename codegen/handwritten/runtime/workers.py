"""Callbacks: a thread for each socket with a plain function, a task for one with ``async def``.

A slow callback delays nobody but itself. One that raises is told so, as an error event, and logged; its socket goes on.
"""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import threading
import time
from collections.abc import Callable
from typing import Any, Final

from . import events
from .errors import ReadLoopClosed
from .events import Event
from .log import LOGGER
from .overflow import BLOCK, CONFLATE, QueueOptions
from .queue import Buffer, MessageQueue, Report
from .sink import Lend

__all__ = ["AsyncWorker", "Callback", "ThreadWorker", "Worker", "worker_for"]

Callback = Callable[[Any], object]

STOP_TIMEOUT: Final = 0.4
"""Seconds that a callback which is at work may take to return when its socket is stopped."""

PATIENCE: Final = 0.1
"""Seconds of a burst during which the reader waits for a callback that has fallen behind, before messages are dropped.
Counted anew when the callback has caught up."""

SLOW: Final = 0.002
"""Seconds after which a callback that has dealt with half of its queue lets the reader go on. A faster one deals with
all of it first: the two threads would only get into each other's way."""

MOMENT: Final = 0.001
"""Seconds of each round of the loop for which the reader stands by while callbacks empty a full queue. A fast one does
so in a small part of it; to tell the loop, and to wait for a round of it, would take as long."""

MANY: Final = 32
"""Frames that are worth a change of threads while the reader stands by."""

CHUNK: Final = 16
"""Messages that a thread reads at once when it reads by itself."""

SLICE: Final = 0.01
"""Seconds for which a coroutine function that waits for nothing may keep the loop from everybody else."""


def worker_for(
    callback: Callback, options: QueueOptions | None = None, name: str = "", report: Report | None = None
) -> Worker:
    """To be called on the event loop."""
    if not callable(callback):
        raise TypeError(f"callback must be a function of one argument; not {callback!r}")
    if inspect.iscoroutinefunction(callback) or inspect.iscoroutinefunction(type(callback).__call__):
        return AsyncWorker(callback, options, name, report)
    return ThreadWorker(callback, options, name, report)


class ThreadWorker(Buffer):
    """A sink that calls a function in a thread of its own. Handing over is one ``append`` to a deque; the thread takes
    until there is nothing left, and only then sleeps and has to be woken. Where much comes at once, the reader lends it
    its place: see ``_lend``."""

    def __init__(self, callback: Callback, options: QueueOptions | None, name: str, report: Report | None) -> None:
        super().__init__(options, report)
        self._callback = callback
        self._loop = asyncio.get_running_loop()
        self._patience = PATIENCE
        self._turn: _Turn | None = None
        self._stopping = False
        self._moment = MOMENT
        self._stands_by = False
        self._read: Callable[[int], list[Any]] | None = None  # lent by the reader, which stands by
        self._reading = threading.Lock()  # for whoever reads, or takes it back
        self._chunk = min(CHUNK, self._limit)
        self._bell = _Bell()  # for the thread
        self._taken = _Bell()  # for the reader that stands by
        self.finished: asyncio.Future[None] = self._loop.create_future()
        """The stream has ended and the callback has seen all of it."""
        self._thread = threading.Thread(target=self._run, name=f"binance_gen {name}", daemon=True)
        self._thread.start()

    # --- Sink, on the event loop; put() and put_event() are those of Buffer

    def _crowded(self, item: Any, waiting: int) -> bool:
        return super()._crowded(item, waiting) and not self._makes_room()

    def _makes_room(self) -> bool:
        """The last place is taken, and the callback deals with all of it while we stand by. False: it is too slow."""
        if self._moment <= 0 or self._patience <= 0 or self._stopping:
            return False
        if self._moment == MOMENT:  # the first time in this round
            self._loop.call_soon(self._end_moment)
        started = time.monotonic()
        self._stands_by = True
        self._bell.ring()
        self._taken.wait(timeout=self._moment)
        self._stands_by = False
        self._moment -= time.monotonic() - started
        self.waiters = False  # not to be woken by the next message: it would stand in the way of the others
        return len(self.items) <= self._low

    def _end_moment(self) -> None:
        self._moment = MOMENT
        self._bell.ring()

    @property
    def lend(self) -> Lend | None:
        return None if self._policy == CONFLATE else self._lend

    def _lend(self, read: Callable[[int], list[Any]], count: int) -> bool:
        """The thread reads while we stand by. That is one change of threads for a whole read of the socket, whatever
        the size of the queue, and what the thread decodes is in the caches of its own core. If it is slow, we go on."""
        if count < MANY or self._moment <= 0 or self._patience <= 0:
            return False
        if self._behind or self._stopping or self._ended is not None:
            return False
        self._read = read
        self._stands_by = True
        in_time = False
        try:
            self._bell.ring()
            in_time = self._taken.wait(timeout=self._moment)
        finally:
            self._stands_by = False
            with self._reading:
                self._read = None
        if in_time:  # it has caught up
            self._patience = PATIENCE
        else:  # not again in this round
            if self._moment == MOMENT:
                self._loop.call_soon(self._end_moment)
            self._moment = 0
        return False

    def take_turn(self, resume: Callable[[], object]) -> None:
        if self._turn is not None:  # of another connection of the same socket
            self._turn.resumes.append(resume)
            return
        if self._patience <= 0 and self._policy != BLOCK:  # the callback is too slow for this burst
            resume()
            return
        self._turn = _Turn(resume)
        if self._policy != BLOCK:
            self._turn.timer = self._loop.call_later(self._patience, self._end_turn)
        if len(self.items) <= self._low:  # the thread was faster than this
            self._end_turn()

    def end(self, reason: Exception) -> None:
        self._is_over(reason)
        self._wake()

    def _end_turn(self) -> None:
        turn, self._turn = self._turn, None
        if turn is None:
            return
        if turn.timer is not None:
            turn.timer.cancel()
            self._patience -= time.monotonic() - turn.started
        if not self.items:
            self._patience = PATIENCE
        self.waiters = False  # as above
        resumes = turn.resumes
        try:
            while resumes and self._turn is None:
                resumes.pop(0)()
        finally:
            self._bell.ring()
        if self._turn is not None:  # the queue is full again
            self._turn.resumes += resumes

    def _wake(self) -> None:
        """It slept, so it had taken everything."""
        self.waiters = False
        self._patience = PATIENCE
        self._bell.ring()

    # --- stopping

    def halt(self) -> None:
        """Call back no more, from any thread. A call that is under way goes on."""
        self._stopping = True

    async def stop(self) -> None:
        """What is waiting is not delivered any more."""
        self.halt()
        self.end(ReadLoopClosed("stopped"))
        self._end_turn()
        await asyncio.wait([self.finished], timeout=STOP_TIMEOUT)
        if self.finished.done():
            self._thread.join()
        self.discard()

    def runs_here(self) -> bool:
        """Called by the callback."""
        return threading.current_thread() is self._thread

    # --- the thread

    def _run(self) -> None:
        take, callback, items, low = self.take, self._callback, self.items, self._low
        while not self._stopping:
            for _ in range(max(len(items) - low, low, 1)):  # until half of it is left, then the rest
                try:
                    item = take()
                except IndexError:
                    break
                try:
                    callback(item)
                except BaseException as exc:  # SystemExit too: a thread that ends without a word is a silent socket
                    self._failed(exc)
                if self._stopping:
                    break
            if items:
                self._let_go_on(after=SLOW)
            elif self._stopping or not (self._read_on() or self._sleep()):
                break
        self._on_loop(self._finish)

    def _read_on(self) -> bool:
        """Into the queue, which is empty. False: there is nothing to read."""
        if self._read is None:
            return False
        with self._reading:
            if self._read is None:  # taken back
                return False
            messages = self._read(self._chunk)
            self.received += len(messages)
            self._longest = max(self._longest, len(messages))
            self.items.extend(messages)
        return bool(messages)

    def _sleep(self) -> bool:
        """Until there is something to take. False: nothing will come any more."""
        self.waiters = True
        if not self.items:  # else it came just now, and perhaps before anybody saw that we wait
            if self._ended is not None:
                return False
            self._let_go_on()
            if self._stands_by:
                self._stands_by = False
                self._taken.ring()
            self._bell.wait()
        self.waiters = False
        return True

    def _let_go_on(self, after: float = 0.0) -> None:
        """End the turn, if there is one, has lasted so long, and half of the queue is empty."""
        turn = self._turn
        if turn is None or turn.over or len(self.items) > self._low:
            return
        if time.monotonic() - turn.started >= after:  # the loop's clock may stand still for another thread
            turn.over = True
            self._on_loop(self._end_turn)

    def _failed(self, exc: BaseException) -> None:
        event = _report(exc, self._thread.name)
        try:
            self._callback(event)
        except BaseException as again:
            _report(again, self._thread.name)

    def _finish(self) -> None:
        if not self.finished.done():
            self.finished.set_result(None)

    def _on_loop(self, call: Callable[[], object]) -> None:
        try:
            self._loop.call_soon_threadsafe(call)
        except RuntimeError:  # the loop is closed: nobody waits any more
            self._stopping = True


class _Bell:
    """Wakes the thread that waits for it, or the next one that does."""

    __slots__ = ("_lock", "wait")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lock.acquire()
        self.wait = self._lock.acquire

    def ring(self) -> None:
        with contextlib.suppress(RuntimeError):  # it has been rung, and nobody has waited since
            self._lock.release()


class _Turn:
    """The reader waits until the callback has caught up, or the timer rings."""

    __slots__ = ("over", "resumes", "started", "timer")

    def __init__(self, resume: Callable[[], object]) -> None:
        self.resumes = [resume]
        self.timer: asyncio.TimerHandle | None = None
        self.started = time.monotonic()
        self.over = False  # the thread has said so


class AsyncWorker(MessageQueue):
    """A sink that awaits an ``async def``, one message after the other."""

    def __init__(self, callback: Callback, options: QueueOptions | None, name: str, report: Report | None) -> None:
        super().__init__(options, report)
        self._callback: Any = callback
        self._name = name
        self._stopping = False
        self.finished: asyncio.Future[None] = asyncio.get_running_loop().create_task(self._run(), name=name)

    def halt(self) -> None:
        """Call back no more, from any thread. A call that is under way goes on."""
        self._stopping = True

    async def stop(self) -> None:
        """What is waiting is not delivered any more."""
        self.halt()
        self.finished.cancel()
        await asyncio.wait([self.finished], timeout=STOP_TIMEOUT)
        self.discard()

    def runs_here(self) -> bool:
        """A callback on the loop; nothing there may wait for another thread."""
        return False

    async def _run(self) -> None:
        loop = asyncio.get_running_loop()
        until = loop.time() + SLICE
        try:
            while True:
                try:
                    item = await self.get()
                except ReadLoopClosed:
                    return
                if self._stopping:
                    return
                await self._call(item)
                if loop.time() > until:  # neither get() nor the callback need have waited for anything
                    await asyncio.sleep(0)
                    until = loop.time() + SLICE
        except asyncio.CancelledError:
            if not self._stopping:
                LOGGER.warning("%s: the task of its callback was cancelled; the socket ends", self._name)
                await self._call(events.cancelled())
            raise

    async def _call(self, item: Any) -> None:
        try:
            await self._callback(item)
        except BaseException as exc:
            if self._is_mine(exc):
                raise
            event = _report(exc, self._name)
            try:
                await self._callback(event)
            except Exception as again:
                _report(again, self._name)

    def _is_mine(self, exc: BaseException) -> bool:
        """Our task is being cancelled, as opposed to a callback that raised. Python 3.10 can't tell the two apart."""
        if not isinstance(exc, asyncio.CancelledError):
            return isinstance(exc, GeneratorExit)
        cancelling: Callable[[], int] | None = getattr(asyncio.current_task(), "cancelling", None)
        return self._stopping or cancelling is None or cancelling() > 0


Worker = ThreadWorker | AsyncWorker


def _report(exc: BaseException, name: str) -> Event:
    LOGGER.error("%s: the callback raised %s", name, events.kind_of(exc), exc_info=exc)
    return events.callback_failed(exc)

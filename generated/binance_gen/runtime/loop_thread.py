# Copied from codegen/handwritten/runtime/loop_thread.py; edit there.
"""An event loop in a thread of its own, for callers that have none, or have one that they must not block.

asyncio is imported with the first loop: a program that only uses REST never needs it.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import asyncio
    import concurrent.futures

__all__ = ["LoopThread"]

T = TypeVar("T")


class LoopThread:
    """Starts with the first ``run()`` or ``submit()``, and again after ``stop()`` or in a forked process."""

    def __init__(self, name: str = "binance_gen") -> None:
        self._name = name
        self._reset()

    def _reset(self) -> None:
        self._lock = threading.Lock()
        self._pid = os.getpid()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    @property
    def running(self) -> bool:
        return self._pid == os.getpid() and self._thread is not None and self._thread.is_alive()

    @property
    def is_current(self) -> bool:
        """Whether this is the thread."""
        return threading.current_thread() is self._thread

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The loop; starts the thread if need be."""
        if self._pid != os.getpid():
            self._reset()  # the thread stayed in the parent, and the lock may have been held there
        with self._lock:
            if self._loop is None:
                import concurrent.futures

                started: concurrent.futures.Future[asyncio.AbstractEventLoop] = concurrent.futures.Future()
                self._thread = threading.Thread(target=_main, args=(started,), name=self._name, daemon=True)
                self._thread.start()
                self._loop = started.result()
            return self._loop

    def submit(self, work: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:
        """Start a coroutine on the loop, from any thread."""
        import asyncio

        return asyncio.run_coroutine_threadsafe(work, self.loop)

    def run(self, work: Coroutine[Any, Any, T], timeout: float | None = None) -> T:
        """The result of a coroutine. The calling thread waits; if it is interrupted, the coroutine is cancelled."""
        if threading.current_thread() is self._thread:
            work.close()
            raise RuntimeError("this would wait for itself: it was called on the loop that has to do the work")
        future = self.submit(work)
        try:
            return future.result(timeout)
        except BaseException:
            future.cancel()
            raise

    def stop(self, timeout: float = 5) -> None:
        """Cancel what runs, close the loop, end the thread. Again is fine."""
        if self._pid != os.getpid():
            return
        with self._lock:
            loop, thread = self._loop, self._thread
            self._loop = self._thread = None
        if loop is None or thread is None:
            return
        try:
            loop.call_soon_threadsafe(loop.stop)
        except RuntimeError:
            return  # it has ended already
        if thread is not threading.current_thread():
            thread.join(timeout)


def _main(started: concurrent.futures.Future[asyncio.AbstractEventLoop]) -> None:
    import asyncio

    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    loop.call_soon(started.set_result, loop)
    try:
        loop.run_forever()
    finally:
        try:
            tasks = asyncio.all_tasks(loop)
            for task in tasks:
                task.cancel()
            if tasks:
                loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            asyncio.set_event_loop(None)
            loop.close()

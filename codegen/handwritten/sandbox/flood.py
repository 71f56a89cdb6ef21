"""Messages at a steady rate, for as long as it takes."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

TICK = 0.001
"""Seconds between two looks at what is due; each message is written by itself all the same."""


class Flood:
    """``sent`` counts messages, whoever listened; ``first`` and ``last`` are their numbers, where they have some."""

    def __init__(self, say: Callable[[], int | None], rate: float, total: int | None) -> None:
        if rate <= 0:
            raise ValueError("a rate is more than 0 a second")
        self.sent = 0
        self.first: int | None = None
        self.last: int | None = None
        self.done = threading.Event()
        self._say = say
        self._rate = rate
        self._total = total
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """In the exchange's thread."""
        self._loop = asyncio.get_running_loop()
        self._task = self._loop.create_task(self._run())

    def wait(self, timeout: float | None = None) -> bool:
        """Until the last message has been written."""
        return self.done.wait(timeout)

    def stop(self) -> None:
        """Say no more. May be called from any thread; ``sent`` is final when ``wait`` returns."""
        if not self.done.is_set():
            self._loop.call_soon_threadsafe(self.cancel)

    def cancel(self) -> None:
        """In the exchange's thread."""
        if self._task is not None:
            self._task.cancel()
        self.done.set()

    async def _run(self) -> None:
        loop = asyncio.get_running_loop()
        started = loop.time()
        try:
            while self._total is None or self.sent < self._total:
                due = int((loop.time() - started) * self._rate) + 1
                if self._total is not None:
                    due = min(due, self._total)
                while self.sent < due:
                    number = self._say()
                    self.sent += 1
                    self.first = number if self.first is None else self.first
                    self.last = number
                await asyncio.sleep(TICK)
        finally:
            self.done.set()

# Copied from codegen/handwritten/sandbox/pipe.py; edit there.
"""The way out of a connection: bytes leave in the order in which they came; at once, late, or slowly."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable

TICK = 0.02
"""Seconds between two pieces on a slow link."""


class Pipe:
    """Without ``delay`` (seconds) and ``rate`` (bytes a second) nothing waits, and the owner may write by itself."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._waiting: deque[tuple[float, bytes, Callable[[], None] | None]] = deque()
        self._handle: asyncio.TimerHandle | None = None
        self._delay = 0.0
        self._rate: float | None = None
        self._allowance = 0.0
        self.bytes_waiting = 0

    @property
    def is_free(self) -> bool:
        return not self._waiting and not self._delay and self._rate is None

    def shape(self, delay: float | None = None, rate: float | None = None) -> None:
        """From now on. What waits keeps its delay and gets the new rate; a rate of 0 ends the slow link."""
        if delay is not None:
            self._delay = delay
        if rate is not None:
            self._rate = rate or None
            self._allowance = 0.0
            self._wake()

    def push(self, data: bytes, done: Callable[[], None] | None = None) -> None:
        """``done`` is called when the last byte has left."""
        self._waiting.append((asyncio.get_running_loop().time() + self._delay, data, done))
        self.bytes_waiting += len(data)
        if self._handle is None:
            self._wake()

    def flush(self) -> None:
        """What waits leaves now."""
        while self._waiting:
            self._leave(self._waiting[0][1])
        self._rest()

    def drop(self) -> None:
        """What waits never leaves."""
        self._waiting.clear()
        self.bytes_waiting = 0
        self._rest()

    def _rest(self) -> None:
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def _wake(self) -> None:
        self._rest()
        if self._waiting:
            loop = asyncio.get_running_loop()
            due = self._waiting[0][0]
            self._handle = loop.call_at(due if self._rate is None else max(due, loop.time() + TICK), self._move)

    def _move(self) -> None:
        self._handle = None
        now = asyncio.get_running_loop().time()
        if self._rate is not None:
            self._allowance += self._rate * TICK
        while self._waiting and self._waiting[0][0] <= now:
            data = self._waiting[0][1]
            if self._rate is not None and len(data) > self._allowance:
                part, self._allowance = int(self._allowance), self._allowance % 1
                self._leave(data[:part])
                break
            self._allowance -= 0 if self._rate is None else len(data)
            self._leave(data)
        else:
            self._allowance = 0.0  # an idle link saves nothing up
        self._wake()

    def _leave(self, data: bytes) -> None:
        """The first item, or its first bytes."""
        due, whole, done = self._waiting.popleft()
        if not self._transport.is_closing():
            self._transport.write(data)
        self.bytes_waiting -= len(data)
        if len(data) < len(whole):
            self._waiting.appendleft((due, whole[len(data) :], done))
        elif done is not None:
            done()

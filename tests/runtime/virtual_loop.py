"""An event loop whose time passes only when nothing is left to do: hours of timers take milliseconds, always the same.

``with virtual_time() as loop`` also gives the stream runtime the loop's clock for its own.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any
from unittest import mock

EPOCH = 1_770_000_000_000
"""The time of day when a loop begins, in milliseconds."""
CLOCKS = ["carrier", "lane", "pool", "events"]
"""Modules of the runtime that ask ``time``."""


class Stuck(Exception):
    """Something waits for what will never happen."""


TICK = 1e-9
"""Seconds that each round takes. asyncio rings timers that much too early; who then asked for the rest of the time
would ask for ever if none passed."""


class _Selector(selectors.DefaultSelector):  # type: ignore[misc,valid-type]
    """Does not wait for I/O, for there is none: the time of the next timer comes at once."""

    now = 1000.0

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout is None:
            raise Stuck
        self.now += max(0.0, timeout) + TICK
        return list(super().select(0))


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._virtual = _Selector()
        super().__init__(self._virtual)

    def time(self) -> float:
        return self._virtual.now

    def milliseconds(self) -> int:
        """The time of day."""
        return EPOCH + int(self.time() * 1000)

    def advance(self, seconds: float) -> None:
        """Let this time pass, with all that it brings."""
        self.run_until_complete(asyncio.sleep(seconds))

    def timers(self) -> list[asyncio.TimerHandle]:
        """Those that would ring."""
        waiting: list[asyncio.TimerHandle] = self._scheduled  # type: ignore[attr-defined]
        return [timer for timer in waiting if not timer.cancelled()]


@contextmanager
def virtual_time() -> Iterator[VirtualLoop]:
    loop = VirtualLoop()
    clock = SimpleNamespace(monotonic=loop.time, time_ns=lambda: loop.milliseconds() * 1_000_000)
    patches = [mock.patch(f"binance_gen.runtime.{module}.time", clock) for module in CLOCKS]
    try:
        for patch in patches:
            patch.start()
        yield loop
    finally:
        mock.patch.stopall()
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()

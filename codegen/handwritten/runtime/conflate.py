"""Fewer messages than the exchange sends: at most one list per period, the newest item for each key."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from .events import Event
from .queue import Sink

__all__ = ["Conflating"]


class Conflating:
    """In front of another sink. The first list passes at once; what comes within a period after it is merged."""

    def __init__(self, sink: Sink, by: str, seconds: float) -> None:
        self._sink = sink
        self._by = by
        self._seconds = seconds
        self._newest: dict[Any, Any] = {}
        self._timer: asyncio.TimerHandle | None = None

    def put(self, item: Any) -> bool:
        if not isinstance(item, list):
            return self._sink.put(item)
        for one in item:
            key = one[self._by] if isinstance(one, dict) and self._by in one else object()
            self._newest.pop(key, None)  # so that the order is that of the last changes
            self._newest[key] = one
        return False if self._timer is not None else self._flush()

    def put_event(self, event: Event) -> bool:
        return self._sink.put_event(event)

    def take_turn(self, resume: Callable[[], object]) -> None:
        self._sink.take_turn(resume)

    def end(self, reason: Exception) -> None:
        if self._newest:
            self._flush()
        self.close()
        self._sink.end(reason)

    def close(self) -> None:
        """Let go of the timer."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _flush(self) -> bool:
        newest, self._newest = list(self._newest.values()), {}
        self.close()
        self._timer = asyncio.get_running_loop().call_later(self._seconds, self._period_over)
        return self._sink.put(newest)

    def _period_over(self) -> None:
        self._timer = None
        if self._newest:
            self._flush()

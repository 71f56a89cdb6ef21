"""What somebody holds who waits for several names to be subscribed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

__all__ = ["Ticket"]


class Ticket:
    """Settled (``done``) when each of its names is confirmed, refused or dropped again. ``failed`` says what became of
    the names that were refused, or given up with the connection."""

    def __init__(self, names: Iterable[str]) -> None:
        self.waiting = set(names)
        self.failed: dict[str, Exception] = {}
        self._callbacks: list[Callable[[Ticket], object]] = []

    @property
    def done(self) -> bool:
        return not self.waiting

    def when_done(self, callback: Callable[[Ticket], object]) -> None:
        """Call it once; at once when all is settled already."""
        if self.done:
            callback(self)
        else:
            self._callbacks.append(callback)

    def settle(self, name: str, error: Exception | None = None) -> None:
        if name not in self.waiting:
            return
        self.waiting.discard(name)
        if error is not None:
            self.failed[name] = error
        if self.done:
            callbacks, self._callbacks = self._callbacks, []
            for callback in callbacks:
                callback(self)

"""Sockets with callbacks, without threads."""

from collections.abc import Callable
from typing import Any

from .endpoint import Stream

__all__ = ["ThreadedManager"]


class ThreadedManager:
    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []

    def _start(self, stream: Stream[Any], callback: Callable[[Any], object], /, **params: Any) -> str:
        self.calls.append((stream.name, params))
        callback(params)
        return f"{stream.name}-{len(self.calls)}"

"""Streams that say things twice, in the wrong order, or not at all."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

T = TypeVar("T")
Kind = Literal["lose", "duplicate", "reorder"]


@dataclass
class _Plan:
    kind: Kind
    left: int


class Disorder(Generic[T]):
    """What is to happen to the next messages of one stream, plan after plan."""

    def __init__(self, lost: Callable[[T], None]) -> None:
        self._plans: deque[_Plan] = deque()
        self._held: list[T] = []
        self._lost = lost

    def plan(self, kind: Kind, count: int) -> None:
        self._plans.append(_Plan(kind, count))

    @property
    def is_over(self) -> bool:
        return not self._plans

    def take(self, message: T) -> list[T]:
        """What is sent instead of this message."""
        if not self._plans:
            return [message]
        plan = self._plans[0]
        plan.left -= 1
        if not plan.left:
            self._plans.popleft()
        if plan.kind == "duplicate":
            return [message, message]
        if plan.kind == "lose":
            self._lost(message)
            return []
        self._held.append(message)
        if plan.left:
            return []
        backwards, self._held = self._held[::-1], []
        return backwards

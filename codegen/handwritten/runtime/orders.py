"""Orders that can be found again: ids for them, and the way to settle whether one was placed. No I/O.

An order that is sent has an id of the caller's side. When its outcome is unknown, the exchange is asked for that id. If
it doesn't know it, the order may still be on its way; but not for longer than ``recvWindow`` allows, so once that is
over, the answer is final. Nothing is ever sent a second time."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Generator, Mapping
from typing import Any

from .endpoint import PlacedOrder
from .errors import BinanceUnknownOrderException

__all__ = ["Placed", "new_id"]

_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 2.0

Asking = Callable[[dict[str, Any]], Generator[Any, Any, Any]]


def new_id() -> str:
    """Random, and of the length that every product takes."""
    return os.urandom(16).hex()


class Placed:
    """What one call places. ``params`` are those of the call with ids where they were missing, ``ids`` the ids."""

    __slots__ = ("order", "params", "_items")

    def __init__(self, order: PlacedOrder, params: dict[str, Any]) -> None:
        self.order = order
        if order.each is None:
            self.params = dict(params)
            for name in (order.id, *order.also):
                if self.params.get(name) is None:
                    self.params[name] = new_id()
            items: list[Mapping[str, Any]] = [self.params]
        else:
            items = _items(params.get(order.each), order.id)
            self.params = {**params, order.each: items} if items else params  # a text of the caller's stays as it is
        self._items = items

    @property
    def ids(self) -> tuple[str, ...]:
        name = self.order.id
        return tuple(str(getattr(item[name], "value", item[name])) for item in self._items)

    @property
    def can_be_settled(self) -> bool:
        return self.order.query is not None and bool(self._items)

    def settling(self, ask: Asking, expired: Callable[[], bool]) -> Generator[Any, Any, list[Any]]:
        """Steps to what the exchange says of each order, None for one that it doesn't have and can't get any more.
        ``ask`` makes the steps of one question; a number is a time to wait, in seconds."""
        questions = self._questions()
        found: list[Any] = [None] * len(questions)
        pause = _FIRST_PAUSE
        while True:
            last = expired()
            for place, question in enumerate(questions):
                if found[place] is None:
                    with contextlib.suppress(BinanceUnknownOrderException):
                        found[place] = yield from ask(question)
            if last or None not in found:
                return found
            yield pause
            pause = min(pause * 2, _LONGEST_PAUSE)

    def _questions(self) -> list[dict[str, Any]]:
        carry = self.order.carry
        return [
            {self.order.by: name} | {known: item[known] for known in carry if item.get(known) is not None}
            for name, item in zip(self.ids, self._items, strict=True)
        ]

    def result(self, found: list[Any]) -> Any:
        """As one value: the order, or the list of a batch."""
        return found[0] if self.order.each is None else found


def _items(values: Any, name: str) -> list[Mapping[str, Any]]:
    if not isinstance(values, (list, tuple)) or not all(isinstance(item, Mapping) for item in values):
        return []
    return [item if item.get(name) is not None else {**item, name: new_id()} for item in values]

# Copied from codegen/handwritten/runtime/sequence.py; edit there.
"""Which event of a stream comes after which: by the numbers or times that the exchange puts into them. No I/O.

``Sequence`` is the rule of a kind of stream, from the spec. ``Order`` watches one stream that numbers its events
without a hole, and says what is missing, late or repeated. Anything that it can't read (an answer, an error, a new
shape) passes: a client that drops what it does not understand would be worse than one that does not count it.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .endpoint import Stream

__all__ = [
    "FIRST", "NEXT", "UNKNOWN", "Found", "Mark", "Order", "Sequence", "Verdict", "sequence_by_name", "sequence_of",
]  # fmt: skip

RESTART_AFTER = 100
"""So many events in a row that are all older than the last one: the exchange has begun to count anew."""
RESTART_BELOW = 100_000
"""As does one that is older by so much."""


@dataclass(frozen=True)
class Mark:
    """Where an event stands: it covers ``first`` to ``last``. ``previous``: the ``last`` of the event before it.
    ``key`` where events of several sequences share a stream."""

    first: int
    last: int
    previous: int | None = None
    key: Any = None


class Sequence:
    """The fields that order the events of a stream.

    ``last`` rises from event to event (it may stand still in times); with ``first`` an event covers a range. ``step``:
    each event begins one after the end of the one before. ``previous`` names the ``last`` of the one before. ``by``:
    each value of this field has its own sequence. A field may be one of an inner object (``k.t``). A list of events
    counts as its latest one.
    """

    __slots__ = ("_by", "_first", "_last", "_previous", "contiguous", "last", "link", "simple", "step")

    def __init__(
        self,
        last: str,
        *,
        first: str | None = None,
        previous: str | None = None,
        by: str | None = None,
        step: bool = False,
    ) -> None:
        self.last = last
        self.step = step
        self.contiguous = step or previous is not None
        """Missing events can be told by the numbers."""
        link = previous or first or last
        self.link = link if self.contiguous and by is None and "." not in link + last else None
        """The field that tells by itself that an event follows, where none is inside another one."""
        self.simple = self.link == last
        """One number in each event, one more each time."""
        self._last = _getter(last)
        self._first = _getter(first) if first else self._last
        self._previous = _getter(previous) if previous else None
        self._by = _getter(by) if by else None

    def mark(self, message: Any) -> Mark | None:
        """Where a message stands; None when it has no place in the sequence."""
        if isinstance(message, list):
            marks = [mark for item in message if (mark := self.mark(item)) is not None]
            return max(marks, key=lambda mark: mark.last, default=None)
        try:
            last, first = self._last(message), self._first(message)
            previous = self._previous(message) if self._previous else None
            key = self._by(message) if self._by else None
        except (KeyError, TypeError):
            return None
        if not (isinstance(last, int) and isinstance(first, int) and isinstance(previous, int | None)):
            return None
        return Mark(first, last, previous, key)

    def __repr__(self) -> str:
        return f"<Sequence {self.last}{' + 1' if self.step else ''}>"


def _getter(path: str) -> Callable[[Any], Any]:
    names = path.split(".")
    if len(names) == 1:
        (name,) = names
        return lambda message: message[name]

    def inner(message: Any) -> Any:
        for name in names:
            message = message[name]
        return message

    return inner


def sequence_of(rules: Mapping[str, Mapping[str, Any]], values: Mapping[str, Any]) -> Sequence | None:
    """The rule for a socket with these parameters, of those that the spec has by parameter."""
    found = next((rule for param, rule in rules.items() if param in values), rules.get("else"))
    return None if found is None else Sequence(**found)


def sequence_by_name(stream: Stream[Any], name: str) -> Sequence | None:
    """The same for a stream that a multiplex socket has by its name."""
    found = next((rule for pattern, rule in stream.sequences.items() if re.fullmatch(pattern, name)), None)
    return None if found is None else Sequence(**found)


class Verdict(enum.Enum):
    FIRST = "nothing is known of what came before"
    NEXT = "it follows"
    AHEAD = "something before it is missing"
    OLD = "it has been there, or has been missed and told"
    RESTARTED = "the exchange counts anew"
    UNKNOWN = "it has no number"


@dataclass(frozen=True)
class Found:
    """What an event turned out to be. ``missing``: how many numbers there are between ``last`` and ``next``."""

    verdict: Verdict
    last: int | None = None
    next: int | None = None
    missing: int | None = None

    @property
    def is_gap(self) -> bool:
        return self.verdict in (Verdict.AHEAD, Verdict.RESTARTED)


FIRST = Found(Verdict.FIRST)
NEXT = Found(Verdict.NEXT)
UNKNOWN = Found(Verdict.UNKNOWN)


class Order:
    """One stream of a contiguous sequence. ``check`` is asked about every event; the first one may be any."""

    __slots__ = ("_behind", "_end", "_link", "_old", "_old_at", "_sequence", "expected", "field")

    def __init__(self, sequence: Sequence) -> None:
        self._sequence = sequence
        self.field = sequence.last if sequence.simple else None
        self.expected: int | None = None
        self._link = sequence.link
        self._behind = 0 if sequence.step else 1  # what the link is, below the number that is expected
        self._end = sequence.last
        self._old = 0
        self._old_at: int | None = None  # what was expected when they came

    @property
    def last(self) -> int | None:
        """The number that came last."""
        return None if self.expected is None else self.expected - 1

    def forget(self) -> None:
        """What is missing has been told: the next event may be any."""
        self.expected = None

    def expect_repeats(self, count: int) -> None:
        """So many old events may come again without being taken for a new count."""
        self._old = -count

    def follows(self, message: Any) -> bool:
        """Nothing is missing before it."""
        mark = self._sequence.mark(message)
        if mark is None or self.expected is None:
            return False
        return (mark.first - 1 if mark.previous is None else mark.previous) < self.expected

    def goes_on(self, message: Any) -> bool:
        """It is just the next event, and now the one after it is expected: nearly always, so in the fewest steps.
        False: nothing is known of it yet, and nothing has changed."""
        expected = self.expected
        if expected is None or self._link is None:
            return False
        try:
            if message[self._link] != expected - self._behind:
                return False
            last = message[self._end]
        except (KeyError, TypeError, IndexError):
            return False
        if type(last) is not int or last < expected:
            return False
        self.expected = last + 1
        return True

    def check(self, message: Any) -> Found:
        if self.goes_on(message):
            return NEXT
        if self.field is not None and not isinstance(message, dict):  # one number has one event
            return UNKNOWN
        return self._examine(message)

    def _examine(self, message: Any) -> Found:
        mark = self._sequence.mark(message)
        if mark is None:
            return UNKNOWN
        expected = self.expected
        if expected is None:
            return self._accept(FIRST, mark)
        before = mark.first - 1 if mark.previous is None else mark.previous
        if mark.last < expected:
            return self._look_back(mark, expected)
        if before < expected:  # it follows, or repeats a part of what has come
            return self._accept(NEXT, mark)
        return self._accept(Found(Verdict.AHEAD, expected - 1, mark.first, before + 1 - expected), mark)

    def _look_back(self, mark: Mark, expected: int) -> Found:
        if expected != self._old_at:  # new ones have come in between
            self._old, self._old_at = min(self._old, 0), expected
        self._old += 1
        if self._old >= RESTART_AFTER or expected - mark.last > RESTART_BELOW:
            return self._accept(Found(Verdict.RESTARTED, expected - 1, mark.first), mark)
        return Found(Verdict.OLD, expected - 1, mark.first)

    def _accept(self, found: Found, mark: Mark) -> Found:
        self._old = 0
        self.expected = mark.last + 1
        return found

"""What a listener got of a stream, compared with what the exchange sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from binance_gen.runtime.events import GAP
from tests.runtime.made_up_exchange import SEQUENCES, kind_of


class Log:
    """A sink that keeps everything. A ``slow`` one wants a pause after every few messages."""

    lend = None

    def __init__(self, loop: Any, slow: bool = False) -> None:
        self.items: list[dict[str, Any]] = []
        self.ends: list[Exception] = []
        self._loop = loop
        self._slow = slow

    def put(self, item: Any) -> bool:
        self.items.append(item)
        return self._slow and len(self.items) % 5 == 0

    def leave_out(self) -> None:
        pass

    def put_event(self, event: dict[str, Any]) -> bool:
        return self.put(event)

    def take_turn(self, resume: Callable[[], object]) -> None:
        self._loop.call_later(0.02, resume)

    def end(self, reason: Exception) -> None:
        self.ends.append(reason)

    def of(self, name: str) -> list[dict[str, Any]]:
        """The events and the gaps of a stream."""
        found = []
        for item in self.items:
            if "stream" in item and "data" in item:
                if item["stream"] == name:
                    found.append(item["data"])
            elif item.get("type") == GAP:
                if item["stream"] == name:
                    found.append(item)
            elif "x" in item:
                found.append(item)
        return found


def check(name: str, found: list[dict[str, Any]], sent: list[tuple[int, dict[str, Any]]], first: int | None) -> None:
    """Each event once and in order, and where some are missing a gap says so, and what it says is true. ``first``: the
    number of the first event that had to come."""
    before = None if first is None else first - 1
    events = [one for one in found if "x" in one]
    told: list[dict[str, Any]] = []
    for one in found:
        if "x" not in one:
            told.append(one)
            continue
        number = one["x"]
        assert one == sent[number - 1][1], "not what was sent"
        if first is not None and number < first and one is events[0]:
            before = number - 1  # it was on its way when the listener came
        if before is not None:
            assert number > before, f"{name}: {number} came after {before}"
            missing = range(before + 1, number)
            assert told or not missing, f"{name}: {list(missing)} are missing and nobody was told"
            for event in missing:
                _check_times(name, event, sent[event - 1][0], told)
        if told:
            previous = None if one is events[0] or not before else sent[before - 1][1]
            _check_numbers(name, told, previous, one)
        before, told = number, []


def _check_times(name: str, event: int, at: int, told: list[dict[str, Any]]) -> None:
    """It was sent in one of these gaps, or on its way when the connection broke. What only the numbers of the next
    event show has the time at which they showed it."""
    covered = any(
        gap["from"] - 2100 <= at <= gap["to"] + 1 or (gap["from"] == gap["to"] and gap["missing"] and at <= gap["to"])
        for gap in told
    )
    assert covered, f"{name}: {event} was sent at {at}, and the gaps are {[(gap['from'], gap['to']) for gap in told]}"


def _check_numbers(
    name: str, told: list[dict[str, Any]], previous: dict[str, Any] | None, following: dict[str, Any]
) -> None:
    sequence = SEQUENCES[kind_of(name)]
    for gap in told:
        assert gap["from"] <= gap["to"], gap
        if sequence is None:
            assert (gap["last"], gap["next"], gap["missing"]) == (None, None, None), gap
            continue
        last = gap["last"] if previous is None else previous[sequence.last]  # it may be older than this listener
        assert gap["last"] == last, f"{name}: the gap says {gap}, {previous} came before"
    if sequence is None:
        return
    told_last = told[-1]
    if told_last["next"] is None:
        assert told_last["missing"] is None, told_last
        return
    starts = {"trade": "t", "time": "E"}.get(kind_of(name), "U")
    assert told_last["next"] == following[starts], f"{name}: the gap says {told_last}, {following} came next"
    if told_last["last"] is None or not sequence.contiguous:
        assert told_last["missing"] is None, f"{name}: {told_last}"
    elif told_last["missing"] is None:  # a part of it was told before, without numbers
        assert previous is None or len(told) > 1, f"{name}: {told_last}"
    else:
        ends = following["pu"] if kind_of(name) == "fdepth" else following[starts] - 1
        assert told_last["missing"] == ends - told_last["last"], f"{name}: {told_last}"

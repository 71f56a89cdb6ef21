"""What numbers and times say: pure functions, so that the judge is tested too."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

Interval = tuple[float, float]


@dataclass
class Delivery:
    """How a consumer's numbers compare with those that were sent to it."""

    sent: int
    lost: int
    duplicated: int
    disordered: int
    unexpected: int

    @property
    def is_exact(self) -> bool:
        return not (self.lost or self.duplicated or self.disordered or self.unexpected)


def compare(sent: Sequence[int], seen: Sequence[int]) -> Delivery:
    """``disordered`` counts numbers that come after a greater one for the first time; ``unexpected`` those that were
    never sent."""
    wanted, counts = set(sent), Counter(seen)
    highest, disordered, known = -math.inf, 0, set[int]()
    for number in seen:
        if number in known:
            continue
        known.add(number)
        if number < highest:
            disordered += 1
        highest = max(highest, number)
    return Delivery(
        sent=len(wanted),
        lost=len(wanted - counts.keys()),
        duplicated=sum(count - 1 for count in counts.values()),
        disordered=disordered,
        unexpected=len(counts.keys() - wanted),
    )


def percentile(values: Iterable[float], share: float) -> float | None:
    """The value that ``share`` (0 to 1) of all are not above; None of nothing."""
    ordered = sorted(values)
    return ordered[max(math.ceil(share * len(ordered)) - 1, 0)] if ordered else None


def spread(values: Sequence[float]) -> dict[str, float | int | None]:
    """Of seconds."""

    def rounded(value: float | None) -> float | None:
        return None if value is None else round(value, 4)

    return {
        "count": len(values),
        "median": rounded(percentile(values, 0.5)),
        "p99": rounded(percentile(values, 0.99)),
        "max": rounded(max(values, default=None)),
    }


def longest_silence(arrivals: Sequence[float], outages: Sequence[Interval]) -> float:
    """The longest time between two arrivals that no outage explains, in seconds."""
    longest, at = 0.0, 0
    outages = sorted(outages)
    for before, after in pairwise(arrivals):
        while at < len(outages) and outages[at][1] <= before:
            at += 1
        explained = 0.0
        for start, end in outages[at:]:
            if start >= after:
                break
            explained += max(min(end, after) - max(start, before), 0.0)
        longest = max(longest, after - before - explained)
    return longest


@dataclass
class Told:
    """Outages and the gaps that a client told of. ``untold``: outages without a gap; ``repeated``: gaps beyond one for
    an outage; ``invented``: gaps without an outage; ``doubted``: gaps where nobody could know, see ``match_gaps``."""

    outages: int
    untold: int
    repeated: int
    invented: int
    doubted: int = 0

    @property
    def is_exact(self) -> bool:
        return not (self.untold or self.repeated or self.invented)


def match_gaps(
    outages: Sequence[Interval], gaps: Sequence[Interval], slack: float = 0.25, doubts: Sequence[Interval] = ()
) -> Told:
    """A gap belongs to the outage that it overlaps most, of those that none has told of yet if there is one; clocks and
    the way to the client cost ``slack`` seconds. ``doubts`` are times of which no client can know whether they were
    outages: one gap each may tell of them, and need not; where an outage follows at once, its gap may tell of both."""
    places = [*outages, *doubts]
    counts = [0] * len(places)
    invented = 0
    for start, end in sorted(gaps):
        best, most = None, (False, False, -math.inf)
        for index, (since, until) in enumerate(places):
            overlap = min(end, until) - max(start, since) + slack
            fits = counts[index] == 0, index < len(outages) and overlap > slack, overlap
            if overlap >= 0 and fits > most:
                best, most = index, fits
        if best is None:
            invented += 1
        else:
            counts[best] += 1
    repeated = sum(count - 1 for count in counts if count > 1)
    told, doubted = counts[: len(outages)], counts[len(outages) :]
    return Told(len(outages), told.count(0), repeated, invented, sum(map(bool, doubted)))


def merged(intervals: Iterable[Interval], closer_than: float = 0.0) -> list[Interval]:
    """Overlapping ones as one."""
    result: list[Interval] = []
    for start, end in sorted(intervals):
        if result and start <= result[-1][1] + closer_than:
            result[-1] = (result[-1][0], max(result[-1][1], end))
        else:
            result.append((start, end))
    return result

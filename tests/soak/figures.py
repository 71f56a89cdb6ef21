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
    """A gap belongs to an outage that it overlaps, and to one that no other gap tells of if that is possible at all;
    clocks and the way to the client cost ``slack`` seconds. ``doubts`` are times of which no client can know whether
    they were outages: one gap each may tell of them, and need not; where an outage follows at once, its gap may tell of
    both."""
    gaps, places = sorted(gaps), [*outages, *doubts]
    tells: dict[int, int] = {}  # which place a gap tells of

    def settle(place: int, asked: set[int]) -> bool:
        """Find a gap for it, if need be by moving those of others."""
        overlaps = [_overlap(gap, places[place]) + slack for gap in gaps]
        for gap in sorted((gap for gap in range(len(gaps)) if overlaps[gap] >= 0), key=lambda gap: -overlaps[gap]):
            if gap not in asked:
                asked.add(gap)
                if gap not in tells or settle(tells[gap], asked):
                    tells[gap] = place
                    return True
        return False

    settled = [settle(place, set()) for place in range(len(places))]  # the outages first: none of them loses its gap
    left = [gap for number, gap in enumerate(gaps) if number not in tells]
    repeated = sum(any(_overlap(gap, place) + slack >= 0 for place in places) for gap in left)
    untold = settled[: len(outages)].count(False)
    return Told(len(outages), untold, repeated, len(left) - repeated, sum(settled[len(outages) :]))


def _overlap(one: Interval, other: Interval) -> float:
    """Negative: they are so far apart."""
    return min(one[1], other[1]) - max(one[0], other[0])


def merged(intervals: Iterable[Interval], closer_than: float = 0.0) -> list[Interval]:
    """Overlapping ones as one."""
    result: list[Interval] = []
    for start, end in sorted(intervals):
        if result and start <= result[-1][1] + closer_than:
            result[-1] = (result[-1][0], max(result[-1][1], end))
        else:
            result.append((start, end))
    return result

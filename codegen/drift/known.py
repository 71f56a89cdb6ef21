"""``spec/deviations/<product>.yaml``: where the spec says something else than Binance's sources on purpose, and why.

Each entry has a reason and regular expressions for whole lines of a comparison. ``differences`` show with the
inventory, which the tests compare with, and silence the same lines here; ``connector`` and ``documentation`` show here,
by the source; ``inventory`` is of the tests alone. What fits nothing any more is told by the comparison it is of.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from ..layout import DEVIATIONS
from ..load import SPEC
from ..model import Diagnostic, Location
from ..nodes import MapNode, parse_bytes
from ..reader import Reader
from .compare import Difference

__all__ = ["Deviation", "Settled", "read_deviations", "settle"]

_LISTS = ("differences", "connector", "documentation")
_TESTS = "inventory"


@dataclass(frozen=True)
class Deviation:
    """``source``: the list that it stands in."""

    pattern: re.Pattern[str]
    source: str
    reason: str
    at: Location


@dataclass(frozen=True)
class Settled:
    """``left`` wants a decision; ``known`` has a reason on record, the first that fits; ``unused`` deviations fit
    nothing."""

    left: tuple[Difference, ...]
    known: tuple[tuple[Difference, Deviation], ...]
    unused: tuple[Deviation, ...]


def read_deviations(root: Path, product: str) -> tuple[list[Deviation], list[Diagnostic]]:
    """The deviations of one product, and what is wrong with the file."""
    path = f"{SPEC}/{DEVIATIONS}/{product}.yaml"
    if not (root / path).exists():
        return [], []
    tree, problems = parse_bytes(path, (root / path).read_bytes())
    reader = Reader()
    found: list[Deviation] = []
    for entry in reader.items(tree, "deviations"):
        fields = reader.record(entry, "a deviation", ("reason", *_LISTS, _TESTS), ("reason",))
        reason = reader.text_in(fields, "reason") or ""
        for source in _LISTS:
            for item in reader.items(fields.get(source), source):
                try:
                    found.append(Deviation(re.compile(reader.text(item, source)), source, reason, item.at))
                except re.error as error:
                    reader.report(item, "S026", f"no regular expression: {error}")
        if isinstance(entry, MapNode) and not fields.keys() & {*_LISTS, _TESTS}:
            reader.report(entry, "S027", f"one of {', '.join((*_LISTS, _TESTS))} is wanted")
    return found, [*problems, *reader.problems]


def settle(differences: Iterable[Difference], deviations: Iterable[Deviation], sources: Collection[str]) -> Settled:
    """What has a reason and what hasn't. ``sources``: those that were compared."""
    left: list[Difference] = []
    known: list[tuple[Difference, Deviation]] = []
    used: set[Location] = set()
    deviations = tuple(deviations)
    for difference in differences:
        fitting = [one for one in deviations if one.pattern.fullmatch(difference.text)]
        used |= {one.at for one in fitting}
        if fitting:
            known.append((difference, fitting[0]))
        else:
            left.append(difference)
    unused = tuple(one for one in deviations if one.source in sources and one.at not in used)
    return Settled(tuple(left), tuple(known), unused)

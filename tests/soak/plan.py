"""Which scenario runs with which client, and how often. A factor of 1 is what the reliability table promises."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.soak.accounts import KEYS, KINDS
from tests.soak.kit import OFFICIAL, OURS, PYTHON_BINANCE
from tests.soak.scenarios import endurance, faults, many, market, recovery, requests, rotations, stalled

Scenario = Callable[[str, float], dict[str, Any]]

KNOWN = {
    OURS: tuple(KINDS),
    PYTHON_BINANCE: ("spot", "margin", "isolated_margin", "usdm_futures", "coinm_futures"),
    OFFICIAL: ("spot",),
}
"""User data that can be asked for at a sandbox: python-binance's hosts for portfolio margin can't be set, and it has no
options; the official connector keeps other products in packages of their own."""


def _faults(library: str, factor: float) -> dict[str, Any]:
    accounts = [(kind, key) for kind in KNOWN[library] for key in KEYS]
    return faults.run(library, accounts, _times(1000, factor))


def _market(library: str, factor: float) -> dict[str, Any]:
    return market.run(library, _times(1000, factor))


def _shutdowns(library: str, factor: float) -> dict[str, Any]:
    return rotations.shutdowns(library, _times(500 if library == OURS else 20, factor), rate=1000)


def _planned(library: str, factor: float) -> dict[str, Any]:
    return rotations.planned(library, every=1.0, seconds=_times(100 if library == OURS else 30, factor), rate=1000)


def _aborts(library: str, factor: float) -> dict[str, Any]:
    return recovery.aborts(library, _times(300 if library == OURS else 30, factor))


def _black_holes(library: str, factor: float) -> dict[str, Any]:
    return recovery.black_holes(library, _times(10 if library == OURS else 2, factor))


def _hour(library: str, factor: float) -> dict[str, Any]:
    if library == OURS:
        return recovery.downtime(library, 3600, speed=3600 / max(20 * factor, 2))
    return recovery.downtime(library, 40)  # of real time: their delays can't be set


def _many(library: str, factor: float) -> dict[str, Any]:
    return many.run(library, _times(3000, factor))


def _stalled(library: str, factor: float) -> dict[str, Any]:
    seconds = max(10 * factor, 1)
    return {policy: stalled.run(library, policy, seconds, rate=5000) for policy in POLICIES[library]}


def _cycles(library: str, factor: float) -> dict[str, Any]:
    count = _times(1000 if library == OURS else 30, factor)  # one of python-binance's takes five seconds
    return endurance.cycles(library, count, warm=max(count // 5, 5))


def _day(library: str, factor: float) -> dict[str, Any]:
    return endurance.day(library, steps=_times(1440, factor))


def _orders(_library: str, factor: float) -> dict[str, Any]:
    return requests.orders(_times(10_000, factor))


def _limits(_library: str, factor: float) -> dict[str, Any]:
    return requests.flat_out(max(_times(10, factor), 2))


def _times(count: int, factor: float) -> int:
    return max(round(count * factor), 1)


POLICIES = {
    OURS: ("raise", "drop_oldest", "drop_newest", "conflate", "block"),
    PYTHON_BINANCE: ("a queue of its own",),
    OFFICIAL: ("callback",),
}
"""What each library does for a consumer that is too slow; ours by choice."""

SCENARIOS: dict[str, Scenario] = {
    "faults": _faults,
    "market": _market,
    "shutdowns": _shutdowns,
    "planned": _planned,
    "aborts": _aborts,
    "black_holes": _black_holes,
    "hour": _hour,
    "many": _many,
    "stalled": _stalled,
    "cycles": _cycles,
    "day": _day,
    "orders": _orders,
    "limits": _limits,
}
PATIENT = ("faults", "market", "aborts", "black_holes", "hour", "cycles", "day")
"""In these the peers mostly wait, for delays of their own or until they are given up, whatever else the machine does:
they run beside the first of ours, which is the longest. Where moments or the load count, nothing else runs."""
ABSENT = {
    ("planned", PYTHON_BINANCE): "does not rotate",
    **{(name, peer): "not run" for name in ("orders", "limits") for peer in (PYTHON_BINANCE, OFFICIAL)},
}
"""What a library does not have."""

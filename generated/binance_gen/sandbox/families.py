# Copied from codegen/handwritten/sandbox/families.py; edit there.
"""Rate limits and manners of each group of hosts, which no catalog says. A product belongs to the group of the first
part of its paths."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from .limits import Limit, Rules
from .registry import Registry


@dataclass(frozen=True)
class Family:
    """``changes`` to the rules of Spot. ``per_endpoint``: each address has limits of its own."""

    name: str
    changes: tuple[tuple[str, Any], ...] = ()
    per_endpoint: bool = False

    def rules(self, base: Rules) -> Rules:
        """What a sandbox was told to use instead of Spot's rules holds here too."""
        documented = Rules()
        kept = {name: value for name, value in self.changes if getattr(base, name) == getattr(documented, name)}
        return replace(base, **kept)


def _weight(limit: int) -> tuple[str, Limit]:
    return "weight", Limit("REQUEST_WEIGHT", "MINUTE", 1, limit)


def _orders(minute: int, ten_seconds: int | None) -> tuple[str, tuple[Limit, ...]]:
    short = () if ten_seconds is None else (Limit("ORDERS", "SECOND", 10, ten_seconds),)
    return "orders", (*short, Limit("ORDERS", "MINUTE", 1, minute))


_MANNERS: tuple[tuple[str, Any], ...] = (("messages_per_second", 10), ("ping_interval", 180.0), ("pong_timeout", 600.0))
"""Of the derivatives' streams."""

SPOT = Family("api")
_FAMILIES = {
    family.name: family
    for family in (
        SPOT,
        Family("sapi", (_weight(12_000),), per_endpoint=True),
        Family("fapi", (_weight(2_400), _orders(1_200, 300), *_MANNERS)),
        Family("dapi", (_weight(2_400), _orders(1_200, None), *_MANNERS)),
        Family("eapi", (_weight(2_400), _orders(1_200, 300), *_MANNERS)),
        Family("papi", (_weight(6_000), _orders(1_200, None), *_MANNERS)),
    )
}


def find(registry: Registry) -> Family:
    for path in registry.paths:
        first = path.removeprefix(registry.prefix).split("/")[1]
        if first in _FAMILIES:
            return _FAMILIES[first]
    return Family(registry.name)

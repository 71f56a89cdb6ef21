"""Orders while everything breaks around them, and requests as fast as the limits allow. Our client only."""

from __future__ import annotations

import time
from collections import Counter
from typing import Any

from tests.soak import limits
from tests.soak import orders as soak_orders

SPEED = 20.0
"""How much faster than real time the minutes of the limits pass."""


def orders(faults: int) -> dict[str, Any]:
    """Orders by each of the three ways, until so many faults have happened: in the end each was placed once, or is
    known not to have been."""
    totals: Counter[str] = Counter(orders=0, placed=0, not_placed=0, refused=0, unknown=0, faults=0)
    broken: list[str] = []
    for form in soak_orders.FORMS:
        try:
            ledger, chance = soak_orders.run(form, faults)
        except AssertionError as error:
            broken.append(f"{form}: {error}")
            continue
        totals.update(orders=ledger.begun, placed=len(ledger.placed), not_placed=len(ledger.not_placed))
        totals.update(refused=sum(ledger.refused.values()), unknown=len(ledger.unknown), faults=chance.total)
    return {"planned": faults * len(soak_orders.FORMS), "broken": broken, **totals}


def flat_out(minutes: int) -> dict[str, Any]:
    """What was used of the weight that a minute has, and how often the exchange had to refuse."""
    started = time.monotonic()
    count = limits.run(minutes, SPEED)
    return {
        "minutes": minutes,
        "used": round(count.use(minutes), 4),
        "refused": sum(count.refused.values()),
        "seconds": round(time.monotonic() - started, 1),
    }

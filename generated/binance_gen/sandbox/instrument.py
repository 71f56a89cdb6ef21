# Copied from codegen/handwritten/sandbox/instrument.py; edit there.
"""What is traded: a pair of assets and the grid of its prices and quantities."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone

from .numbers import per, times, units


@dataclass(frozen=True)
class Instrument:
    name: str
    base: str
    quote: str
    price: int
    tick: int
    lot: int
    min_notional: int
    daily_volume: int
    max_quantity: int
    listed: int
    status: str = "TRADING"

    def value(self, price: int, quantity: int) -> int:
        """What ``quantity`` is worth at ``price``."""
        return times(price, quantity)

    def average(self, value: int, quantity: int) -> int:
        """The price at which ``quantity`` is worth ``value``; 0 when there is none."""
        return per(value, quantity)

    @property
    def is_trading(self) -> bool:
        return self.status == "TRADING"


def instrument(
    name: str, base: str, quote: str, price: str, tick: str, lot: str, min_notional: str, daily_volume: str,
    max_quantity: str, listed: str, status: str = "TRADING",
) -> Instrument:  # fmt: skip
    """Decimal texts in, whole numbers of 1e-8 out; ``listed`` is a day."""
    midnight = datetime.fromisoformat(listed).replace(tzinfo=timezone.utc)
    return Instrument(
        name, base, quote, units(price), units(tick), units(lot), units(min_notional), units(daily_volume),
        units(max_quantity), int(midnight.timestamp()), status,
    )  # fmt: skip

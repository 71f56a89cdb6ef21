"""What is traded: a pair of assets and the grid of its prices and quantities."""

from __future__ import annotations

from dataclasses import dataclass

from .numbers import units


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
    listed: int
    status: str = "TRADING"
    max_quantity: int = units(900_000)

    @property
    def is_trading(self) -> bool:
        return self.status == "TRADING"


def instrument(
    name: str, base: str, quote: str, *, price: str, tick: str, lot: str, min_notional: str, daily_volume: str,
    listed: int = 1_502_928_000, status: str = "TRADING", max_quantity: str = "900000",
) -> Instrument:  # fmt: skip
    """Decimal texts in, whole numbers of 1e-8 out."""
    return Instrument(
        name, base, quote, units(price), units(tick), units(lot), units(min_notional), units(daily_volume), listed,
        status, units(max_quantity),
    )  # fmt: skip

# Copied from codegen/handwritten/sandbox/numbers.py; edit there.
"""Money as whole numbers.

Prices and quantities have eight decimals on the exchange; here they are ``int``s of 1e-8, so sums are exact and
nothing is ever rounded by accident.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

DECIMALS = 8
ONE: Final = 100_000_000
_POWERS: Final = tuple(int(f"1{'0' * places}") for places in range(DECIMALS + 1))


def units(value: str | int | float | Decimal) -> int:
    """``"0.1"`` -> 10000000. More than eight decimals is a mistake of the caller."""
    scaled = Decimal(str(value)).scaleb(DECIMALS)
    whole = int(scaled)
    if whole != scaled:
        raise ValueError(f"{value} has more than {DECIMALS} decimals")
    return whole


def text(value: int, places: int = DECIMALS) -> str:
    """10000000 -> ``"0.10000000"``; fewer places cut off what is beyond."""
    size = abs(value) // _POWERS[DECIMALS - places]
    sign = "-" if value < 0 and size else ""
    whole, rest = divmod(size, _POWERS[places])
    return f"{sign}{whole}.{rest:0{places}d}" if places else f"{sign}{whole}"


def times(price: int, quantity: int) -> int:
    """What ``quantity`` costs at ``price``, cut off after eight decimals as the exchange does."""
    return price * quantity // ONE


def per(quote: int, quantity: int) -> int:
    """The average price of ``quantity`` for which ``quote`` was paid; 0 when nothing was traded."""
    return quote * ONE // quantity if quantity else 0


def floor_to(value: int, step: int) -> int:
    return value - value % step if step else value

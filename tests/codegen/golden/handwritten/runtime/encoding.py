"""Numbers."""

from decimal import Decimal
from typing import TypeAlias

__all__ = ["Number"]

Number: TypeAlias = Decimal | str | float | int

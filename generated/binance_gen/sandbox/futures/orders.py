# Copied from codegen/handwritten/sandbox/futures/orders.py; edit there.
"""Orders of futures: those of the matching engine with a position side and what else only they have."""

from __future__ import annotations

from dataclasses import dataclass

from ..orders import BUY, LIMITED, Order
from .positions import BOTH, LONG, SHORT

CONDITIONAL = frozenset({"STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"})
RESTING = frozenset({"GTC", "GTX", "GTD", "RPI"})


@dataclass(slots=True, eq=False)
class FuturesOrder(Order):
    """``original_type`` is what was sent; ``waiting`` for its trigger price. Times are in milliseconds."""

    position_side: str = BOTH
    reduce_only: bool = False
    close_position: bool = False
    price_match: str = "NONE"
    good_till: int = 0
    original_type: str = ""
    working_type: str = "CONTRACT_PRICE"
    price_protect: bool = False
    activation_price: int = 0
    callback_rate: int = 0
    waiting: bool = False
    modifications: int = 0

    @property
    def is_stop(self) -> bool:
        """The engine watches none of them: triggers are not its business here."""
        return False

    @property
    def rests(self) -> bool:
        return self.type in LIMITED and self.time_in_force in RESTING

    @property
    def change(self) -> int:
        """What is left of it, as a change of the position."""
        return self.remaining if self.side == BUY else -self.remaining

    @property
    def reduces(self) -> bool:
        """Whether it may only make a position smaller: by flag, or by closing one side in hedge mode."""
        return self.reduce_only or self.close_position or self.closes_side

    @property
    def closes_side(self) -> bool:
        closing = {LONG: "SELL", SHORT: BUY}.get(self.position_side)
        return closing is not None and self.side == closing

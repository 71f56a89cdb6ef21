# Copied from codegen/handwritten/sandbox/futures/positions.py; edit there.
"""Positions: how much, what it cost, and what closing it brings. Whole numbers all the way, so that profit, cost and
cash add up to the last unit."""

from __future__ import annotations

from dataclasses import dataclass

from .contracts import Contract

BOTH, LONG, SHORT = "BOTH", "LONG", "SHORT"


@dataclass(eq=False)
class Position:
    """``amount`` and ``cost`` (in the margin asset) are negative when short. ``isolated`` is the margin set aside,
    ``fees`` what opening it cost, ``realized`` what closing it has brought so far."""

    contract: Contract
    side: str
    amount: int = 0
    cost: int = 0
    fees: int = 0
    isolated: int = 0
    realized: int = 0
    updated: int = 0

    @property
    def direction(self) -> int:
        return (self.amount > 0) - (self.amount < 0)

    @property
    def entry_price(self) -> int:
        return self.contract.average(abs(self.cost), abs(self.amount))

    @property
    def break_even(self) -> int:
        """Where closing would pay for the commission of opening."""
        worth = abs(self.cost) + self.contract.sign * self.direction * self.fees
        return self.contract.average(worth, abs(self.amount)) if self.amount else 0

    def value(self, price: int) -> int:
        """What it is worth at ``price``, without a sign."""
        return self.contract.value(price, abs(self.amount)) if self.amount else 0

    def unrealized(self, price: int) -> int:
        return self.contract.sign * (self.direction * self.value(price) - self.cost)

    def trade(self, change: int, value: int) -> int:
        """Add ``change`` (negative: sold), worth ``value``. Returns the profit of what it closed."""
        realized = 0
        if self.amount and (change > 0) != (self.amount > 0):
            closed = min(abs(change), abs(self.amount))
            brought = value * closed // abs(change)
            cost, fees = self._share(self.cost, closed), self._share(self.fees, closed)
            realized = self.contract.sign * (self.direction * brought - cost)
            self.isolated -= self._share(self.isolated, closed)
            self.amount -= self.direction * closed
            self.cost -= cost
            self.fees -= fees
            self.realized += realized
            value -= brought
            change += closed if change < 0 else -closed
        self.amount += change
        self.cost += value if change > 0 else -value if change < 0 else 0
        return realized

    def _share(self, total: int, closed: int) -> int:
        """The part of ``total`` that goes with ``closed``; all of it with the last."""
        sign = -1 if total < 0 else 1
        return sign * (abs(total) * closed // abs(self.amount))

    @property
    def is_empty(self) -> bool:
        return not self.amount

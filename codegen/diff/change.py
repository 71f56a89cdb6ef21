"""One change, and how two lists of named things are laid side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from ..model import Location
from .rules import LEVELS, RULES, Level, Rule
from .rules_api import API_RULES

__all__ = ["API", "EVERY", "Change", "Report", "matched", "order", "shown"]

API = "api"
"""What changes of the Python surface have for a product."""

Item = TypeVar("Item")

EVERY: dict[str, Rule] = {**RULES, **API_RULES}
"""Of the spec and of the Python surface."""


@dataclass(frozen=True)
class Change:
    """``subject`` names what changed inside the product: ``get_order_book``, ``get_order_book.limit``,
    ``OrderBook.bids``, ``OrderSide.BUY``, ``rest.live``. ``before``: ``at`` is a place in the old spec."""

    rule: str
    product: str
    subject: str
    detail: str
    at: Location
    before: bool = False

    @property
    def level(self) -> Level:
        return EVERY[self.rule].level

    @property
    def key(self) -> str:
        """How a record names it."""
        return f"{self.product}/{self.subject}"

    @property
    def message(self) -> str:
        return f"{self.subject}: {self.detail}" if self.detail else self.subject

    def __str__(self) -> str:
        place = f"{self.at.path}:{self.at.line}{' (before)' if self.before else ''}"
        return f"{self.level:<4} {self.rule}  {place}  {self.message}"


def order(change: Change) -> tuple[bool, str, int, str, Location, str, str]:
    """By product (Python last), the worst first."""
    level = LEVELS.index(change.level)
    return change.product == API, change.product, level, change.rule, change.at, change.subject, change.detail


Report = Callable[[str, str], Change]
"""Rule and detail -> a change of what is being compared."""


def matched(
    old: Iterable[Item], new: Iterable[Item], key: Callable[[Item], object]
) -> tuple[list[Item], list[Item], list[tuple[Item, Item]]]:
    """What is only in the old, only in the new, and in both; what is one and the same object has not changed."""
    before, after = ({key(one): one for one in items} for items in (old, new))
    removed = [one for name, one in before.items() if name not in after]
    added = [one for name, one in after.items() if name not in before]
    pairs = ((one, after[name]) for name, one in before.items() if name in after)
    return removed, added, [(one, other) for one, other in pairs if one is not other]


def shown(value: object) -> str:
    """A value of the spec in a sentence; what isn't there is ``none``."""
    if value is None:
        return "none"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (list, tuple)):
        return ", ".join(map(shown, value)) or "none"
    return str(value)

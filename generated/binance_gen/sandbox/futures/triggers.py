# Copied from codegen/handwritten/sandbox/futures/triggers.py; edit there.
"""Watching prices for conditional orders: stops, take profits, trailing stops."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..market import Market
from ..orders import BUY
from .errors import refuse
from .prices import Prices

TRAILING = "TRAILING_STOP_MARKET"
PERCENT = 10**10
"""100 percent, as callback rates are written."""
PROTECTION = 5
"""Percent by which mark and last price may differ at most when a protected order triggers."""


@dataclass(eq=False)
class Trigger:
    """``callback`` is in percent (1e-8). ``extreme``: the best price since a trailing stop was activated, 0 before."""

    symbol: str
    type: str
    side: str
    price: int
    by_mark: bool
    protected: bool
    activation: int
    callback: int
    fire: Callable[[], None]
    extreme: int = 0

    @property
    def above(self) -> bool:
        """Stops that buy and take profits that sell wait for a higher price."""
        return self.type.startswith("STOP") == (self.side == BUY)

    def reached(self, price: int) -> bool:
        if self.type != TRAILING:
            return price >= self.price if self.above else price <= self.price
        buying = self.side == BUY
        if not self.extreme:
            if not self.activation or (price <= self.activation if buying else price >= self.activation):
                self.extreme = price
            return False
        self.extreme = min(self.extreme, price) if buying else max(self.extreme, price)
        back = self.extreme * self.callback
        return (price - self.extreme) * PERCENT >= back if buying else (self.extreme - price) * PERCENT >= back


class Triggers:
    def __init__(self, prices: Prices) -> None:
        self._prices = prices
        self._waiting: dict[str, list[Trigger]] = {}
        self._due: list[Trigger] = []

    def add(self, trigger: Trigger, market: Market) -> None:
        """Refused when it would trigger at once."""
        price = self._prices.mark(market) if trigger.by_mark else market.last_price
        if trigger.type == TRAILING:
            buying = trigger.side == BUY
            if trigger.activation and (price <= trigger.activation if buying else price >= trigger.activation):
                raise refuse(-2021)
            trigger.reached(price)
        elif trigger.reached(price):
            raise refuse(-2021)
        self._waiting.setdefault(trigger.symbol, []).append(trigger)

    def remove(self, trigger: Trigger) -> None:
        for found in (self._waiting.get(trigger.symbol, []), self._due):
            if trigger in found:
                found.remove(trigger)

    def on_trade(self, market: Market, price: int) -> None:
        self._look(market, price, by_mark=False)

    def run(self, markets: Mapping[str, Market]) -> None:
        """Books have moved, and mark prices with them. Let what was triggered act, in the order in which it was."""
        for symbol, waiting in self._waiting.items():
            if waiting:
                self._look(markets[symbol], self._prices.mark(markets[symbol]), by_mark=True)
        while self._due:
            self._due.pop(0).fire()

    def _look(self, market: Market, price: int, *, by_mark: bool) -> None:
        for trigger in tuple(self._waiting.get(market.name, ())):
            if trigger.by_mark == by_mark and trigger.reached(price) and not self._too_far(trigger, market):
                self._waiting[market.name].remove(trigger)
                self._due.append(trigger)

    def _too_far(self, trigger: Trigger, market: Market) -> bool:
        """A protected order waits while mark and last price are far apart."""
        mark, last = self._prices.mark(market), market.last_price
        return trigger.protected and abs(mark - last) * 100 > last * PROTECTION

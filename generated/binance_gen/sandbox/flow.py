# Copied from codegen/handwritten/sandbox/flow.py; edit there.
"""The rest of the market: quotes around a price that wanders, and takers that come by. Depends on the seed only.

Each movement is one operation of the engine: what it triggers finds the book as the movement left it.
"""

from __future__ import annotations

import random
from collections.abc import Iterable

from .accounts import Account
from .clock import Clock, Timer
from .market import Market
from .matching import Engine
from .numbers import floor_to
from .orders import BUY, SELL, Order

LEVELS = 200
"""Price levels on each side to begin with."""
NEAR = 20
"""Levels kept filled close to the price."""
VOLATILITY = 0.00004
"""Relative size of one step of the price. Quotes stand about half a step apart, so that a step takes few of them."""


class Flow:
    """Liquidity of one market."""

    def __init__(self, engine: Engine, market: Market, house: Account, seed: int) -> None:
        self._engine = engine
        self._market = market
        self._house = house
        self._random = random.Random(f"flow:{seed}:{market.name}")
        self._tick = market.instrument.tick
        self._lot = market.instrument.lot
        self._typical = max(market.instrument.daily_volume // 86400, 20 * self._lot)
        self._fair = market.last_price / self._tick
        self._grid = max(int(self._fair * VOLATILITY / 2), 1)
        self._resting: dict[tuple[str, int], Order] = {}
        market.fill = self._open

    @property
    def fair_price(self) -> int:
        return round(self._fair) * self._tick

    def _open(self) -> None:
        """Fill the empty book."""
        if not self._market.instrument.is_trading:
            return
        for side in (BUY, SELL):
            distance = 1
            for _ in range(LEVELS):
                self._quote(side, self._price(side, distance))
                distance += 1 if distance < NEAR else self._random.randint(1, 5)

    def step(self) -> None:
        """A moment of ordinary trading."""
        if not self._market.instrument.is_trading:
            return
        with self._engine.operation():
            self._step(self._random)

    def _step(self, rng: random.Random) -> None:
        self._market.open()  # at the price of before
        self._fair = max(self._fair * (1 + rng.gauss(0, VOLATILITY)), 10 * NEAR)
        self._follow()
        for _ in range(rng.randint(0, 2)):
            side = rng.choice((BUY, SELL))
            self._quote(side, self._price(side, rng.randint(1, NEAR)), replace=True)
        if rng.random() < 0.5:
            self._take(rng.choice((BUY, SELL)), self._size() // 4 + self._lot)

    def move(self, price: int) -> None:
        """Bring the market to ``price``: whatever stands in between is traded."""
        self._market.open()  # at the price of before
        self._fair = price / self._tick
        with self._engine.operation():
            self._follow(at=price)

    def trade(self, price: int | None, quantity: int, side: str) -> None:
        """One trade, at the best price or at a given one."""
        if price is None:
            self._take(side, quantity)
            return
        with self._engine.operation():
            self.move(price)
            other = SELL if side == BUY else BUY
            self._cancel_at(price)
            self._order(other, price, quantity)
            self._order(side, price, quantity, "IOC")
            self._follow()

    def _follow(self, at: int | None = None) -> None:
        """Take out what stands beyond the price, then quote around it."""
        book = self._market.book
        bid = at if at is not None else self._price(BUY, 1)
        ask = at if at is not None else self._price(SELL, 1)
        for taker, side, limit in ((BUY, book.asks, bid), (SELL, book.bids, ask)):
            total = 0
            for level in side:
                if not side.accepts(level.price, limit):
                    break
                total += sum(order.remaining for order in level.orders.values())
            if total:
                self._order(taker, limit, total, "IOC")
        self._prune()
        for side_name in (BUY, SELL):
            for distance in range(1, NEAR + 1):
                price = self._price(side_name, distance)
                if price != at:
                    self._quote(side_name, price)

    def _price(self, side: str, distance: int) -> int:
        """Of the ``distance``-th quote: prices are multiples of the grid, at least a tick away from the fair one."""
        ticks, grid = round(self._fair), self._grid
        if side == BUY:
            at = ((ticks - 1) // grid - distance + 1) * grid
        else:
            at = (-(-(ticks + 1) // grid) + distance - 1) * grid
        return max(at, 1) * self._tick

    def _size(self) -> int:
        return max(floor_to(int(self._typical * self._random.uniform(0.2, 3)), self._lot), self._lot)

    def _quote(self, side: str, price: int, *, replace: bool = False) -> None:
        """Put an order at ``price``, unless it would trade."""
        standing = self._resting.get((side, price))
        if standing is not None:
            if not replace:
                return
            if standing.is_open:
                self._engine.cancel(standing)
            del self._resting[side, price]
        opposite = self._market.book.opposite(side)
        if opposite.best is not None and opposite.accepts(opposite.best.price, price):
            return
        self._resting[side, price] = self._order(side, price, self._size())

    def _take(self, side: str, quantity: int) -> None:
        opposite = self._market.book.opposite(side)
        if opposite.best is not None:
            quantity = max(floor_to(quantity, self._lot), self._lot)
            self._order(side, opposite.best.price, min(quantity, opposite.best.visible), "IOC")

    def _order(self, side: str, price: int, quantity: int, time_in_force: str = "GTC") -> Order:
        name = self._market.name
        order = Order(self._engine.new_id(name), name, self._house, "", side, "LIMIT", time_in_force, price, quantity)
        self._engine.place(order)
        return order

    def _cancel_at(self, price: int) -> None:
        """Clear own quotes from ``price``, so that a trade there is the asked one alone."""
        for name in (BUY, SELL):
            order = self._resting.pop((name, price), None)
            if order is not None and order.is_open:
                self._engine.cancel(order)

    def _prune(self) -> None:
        """Forget quotes that were traded; take back those left far behind."""
        fair, far = self.fair_price, 5 * LEVELS * self._grid * self._tick
        gone = [key for key, order in self._resting.items() if not order.is_open]
        for key in gone:
            del self._resting[key]
        for key, order in list(self._resting.items()):
            if abs(order.price - fair) > far:
                self._engine.cancel(order)
                del self._resting[key]


class Crowd:
    """All flows on one timer. ``rate`` is steps a second for each market; pausing stops nothing else."""

    def __init__(self, clock: Clock, flows: Iterable[Flow], rate: float) -> None:
        self._clock = clock
        self._flows = list(flows)
        self._rate = rate
        self._timer: Timer | None = None

    def start(self) -> None:
        self.set_rate(self._rate)

    @property
    def rate(self) -> float:
        return self._rate

    def set_rate(self, rate: float) -> None:
        """0 pauses."""
        if rate < 0:
            raise ValueError("a rate is not negative")
        self._rate = rate
        if self._timer:
            self._timer.cancel()
            self._timer = None
        if rate:
            self._timer = self._clock.every(1 / rate, self.step)

    def step(self) -> None:
        for flow in self._flows:
            flow.step()

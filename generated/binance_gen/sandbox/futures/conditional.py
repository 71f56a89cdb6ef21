# Copied from codegen/handwritten/sandbox/futures/conditional.py; edit there.
"""Conditional orders. USD-M keeps them apart, with ids and states of their own, until they place an order (the algo
service); on COIN-M they are orders from the start, whose type changes when they are triggered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .. import errors
from ..accounts import Account
from ..clock import Clock
from .engine import FuturesEngine
from .orders import FuturesOrder
from .triggers import Trigger, Triggers

MARKET_TYPES = frozenset({"STOP_MARKET", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"})
ALGO_OPEN = frozenset({"NEW", "TRIGGERING"})
MAX_WAITING = 200
"""Conditional orders that an account may have waiting in one symbol."""


@dataclass(eq=False)
class AlgoOrder:
    """``order`` is what it will place: not on any book before ``status`` is TRIGGERED. Times are in microseconds."""

    id: int
    order: FuturesOrder
    created: int
    updated: int
    status: str = "NEW"
    triggered: int = 0
    reason: str = ""
    trigger: Trigger | None = None

    @property
    def is_open(self) -> bool:
        return self.status in ALGO_OPEN

    @property
    def client_id(self) -> str:
        return self.order.client_id


class Conditional:
    def __init__(self, clock: Clock, engine: FuturesEngine, triggers: Triggers) -> None:
        self._clock = clock
        self._engine = engine
        self._triggers = triggers
        self._algos: list[AlgoOrder] = []
        self._placed: dict[FuturesOrder, AlgoOrder] = {}
        self._watched: dict[FuturesOrder, Trigger] = {}
        self.on_update: Callable[[AlgoOrder], None] = lambda _algo: None

    # --- USD-M: algo orders -----------------------------------------------------------------------------------------

    def of(self, account: Account, symbol: str | None = None) -> list[AlgoOrder]:
        """All of an account, oldest first."""
        return [algo for algo in self._algos if algo.order.account is account and symbol in (None, algo.order.symbol)]

    def find(self, account: Account, algo_id: int | None, client_id: str | None) -> AlgoOrder | None:
        found = [
            algo
            for algo in self.of(account)
            if (algo.id == algo_id if algo_id is not None else algo.client_id == client_id)
        ]
        return next((algo for algo in found if algo.is_open), found[-1] if found else None)

    def place_algo(self, order: FuturesOrder) -> AlgoOrder:
        now = self._clock.now()
        algo = AlgoOrder(len(self._algos) + 1, order, now, now)
        algo.trigger = self._watch(order, lambda: self._run(algo))
        self._algos.append(algo)
        self.on_update(algo)
        return algo

    def cancel_algo(self, algo: AlgoOrder, status: str = "CANCELED") -> None:
        if algo.trigger:
            self._triggers.remove(algo.trigger)
        self._set(algo, status)

    def _run(self, algo: AlgoOrder) -> None:
        """The price was reached: place the order, or say why that was refused."""
        algo.triggered = self._clock.now()
        self._set(algo, "TRIGGERING")
        order = algo.order
        order.type = "MARKET" if order.original_type in MARKET_TYPES else "LIMIT"
        order.id = self._engine.new_id(order.symbol)
        self._size(order)
        self._placed[order] = algo
        try:
            with self._engine.operation():
                self._engine.admit(order)
                self._set(algo, "TRIGGERED")
                self._engine.start(order)
        except errors.ApiError as error:
            del self._placed[order]
            algo.reason = error.message
            self._set(algo, "REJECTED")

    def _set(self, algo: AlgoOrder, status: str) -> None:
        algo.status, algo.updated = status, self._clock.now()
        self.on_update(algo)

    # --- COIN-M: orders that wait -----------------------------------------------------------------------------------

    def place_waiting(self, order: FuturesOrder) -> None:
        trigger = self._watch(order, lambda: self._start(order))
        order.waiting = True
        self._watched[order] = trigger
        self._engine.accept(order)

    def _start(self, order: FuturesOrder) -> None:
        """The waiting order ends and one of the same id, which is at work, begins."""
        engine = self._engine
        del self._watched[order]
        order.waiting = False
        order.status, order.updated = "EXPIRED", self._clock.now()
        engine.report(order, "EXPIRED")
        order.status = "NEW"
        order.type = "MARKET" if order.original_type in MARKET_TYPES else "LIMIT"
        self._size(order)
        with engine.operation():
            try:
                if order.reduces:
                    engine.fit(order)
                engine.settlement.hold(order, engine.markets[order.symbol])
            except errors.ApiError:
                engine.expire(order, "REJECTED")
                return
            order.updated = order.working_time = self._clock.now()
            engine.report(order, "NEW")
            engine.start(order)

    # --- both -------------------------------------------------------------------------------------------------------

    def _size(self, order: FuturesOrder) -> None:
        """One that closes a position is as large as that is by now."""
        if order.close_position:
            order.quantity = abs(self._engine.position_of(order).amount)

    def on_closed(self, order: FuturesOrder) -> None:
        """An order is no longer open: cancelled while it waited, or done after it was triggered."""
        trigger = self._watched.pop(order, None)
        if trigger is not None:
            self._triggers.remove(trigger)
        algo = self._placed.pop(order, None)
        if algo is not None:
            self._set(algo, "FINISHED")

    def _watch(self, order: FuturesOrder, fire: Callable[[], None]) -> Trigger:
        trigger = Trigger(
            order.symbol, order.original_type, order.side, order.stop_price, order.working_type == "MARK_PRICE",
            order.price_protect, order.activation_price, order.callback_rate, fire,
        )  # fmt: skip
        self._triggers.add(trigger, self._engine.markets[order.symbol])
        return trigger

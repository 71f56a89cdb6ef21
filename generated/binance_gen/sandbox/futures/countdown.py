# Copied from codegen/handwritten/sandbox/futures/countdown.py; edit there.
"""Countdowns after which all orders of a symbol are cancelled, unless they are set anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..accounts import Account
from ..clock import Timer

if TYPE_CHECKING:
    from .exchange import FuturesExchange


class Countdowns:
    def __init__(self, exchange: FuturesExchange) -> None:
        self._exchange = exchange
        self._timers: dict[tuple[int, str], Timer] = {}

    def set(self, account: Account, symbol: str, milliseconds: int) -> None:
        """0 ends it."""
        running = self._timers.pop((account.uid, symbol), None)
        if running is not None:
            running.cancel()
        if milliseconds:
            timer = self._exchange.clock.call_later(milliseconds / 1000, lambda: self._over(account, symbol))
            self._timers[account.uid, symbol] = timer

    def _over(self, account: Account, symbol: str) -> None:
        self._timers.pop((account.uid, symbol), None)
        for order in self._exchange.open_orders(account, symbol):
            if order.is_open:
                self._exchange.engine.cancel(order)

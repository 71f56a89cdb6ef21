# Copied from codegen/handwritten/sandbox/market_control.py; edit there.
"""Steering the market of a product, from any thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .numbers import text, units

if TYPE_CHECKING:
    from .exchange import Exchange
    from .flow import Flow
    from .futures.exchange import FuturesExchange
    from .sandbox import Sandbox


class MarketControl:
    """The market's hand brake and steering wheel. The brake is that of all products."""

    def __init__(self, sandbox: Sandbox, exchange: Exchange | FuturesExchange) -> None:
        self._sandbox = sandbox
        self._exchange = exchange

    def pause(self) -> None:
        """No more orders from the crowd; accounts can still trade with what is on the book."""
        self.rate = 0

    def resume(self) -> None:
        self.rate = self._sandbox.exchange.options.market_rate

    @property
    def rate(self) -> float:
        """Steps a second for each symbol."""
        return self._exchange.crowd.rate

    @rate.setter
    def rate(self, value: float) -> None:
        self._sandbox.call(lambda: self._sandbox.server.directory.set_rate(value))

    def step(self, count: int = 1) -> None:
        """So many steps at once."""

        def run() -> None:
            for _ in range(count):
                for service in self._sandbox.server.directory.open:
                    service.step()

        self._sandbox.call(run)

    def price(self, symbol: str) -> str:
        """The last price."""
        return self._sandbox.call(lambda: text(self._exchange.markets[symbol].last_price))

    def move(self, symbol: str, price: str) -> None:
        """Bring a market to a price; what stands in between is traded."""
        self._sandbox.call(lambda: self._flow(symbol).move(units(price)))

    def trade(self, symbol: str, *, price: str | None = None, quantity: str | None = None, side: str = "BUY") -> None:
        """One trade by the crowd; ``side`` is the taker's."""
        flow = self._flow(symbol)
        amount = self._exchange.markets[symbol].instrument.lot if quantity is None else units(quantity)
        self._sandbox.call(lambda: flow.trade(None if price is None else units(price), amount, side))

    def _flow(self, symbol: str) -> Flow:
        return self._exchange.flows[symbol]

# Copied from codegen/handwritten/sandbox/futures/prices.py; edit there.
"""Mark price, index price and funding. The mark price is the middle of the book, so that a test which moves a market
knows it; the index stands off from it by a premium that the seed decides for each funding interval."""

from __future__ import annotations

import random
from collections.abc import Mapping

from ..market import Market
from .contracts import NEVER, Contract

FUNDING_INTERVAL = 8 * 3600
"""Seconds between fundings."""
INTEREST = 10_000
"""0.01 % in an interval, as all rates here a whole number of 1e-8."""
RATE_CAP, DAMPER, WIDEST_PREMIUM = 300_000, 50_000, 120_000
ONE = 10**8


def contract_of(market: Market) -> Contract:
    assert isinstance(market.instrument, Contract)
    return market.instrument


class Prices:
    def __init__(self, seed: int, markets: Mapping[str, Market]) -> None:
        self._seed = seed
        self._markets = markets

    def mark(self, market: Market) -> int:
        bid, ask = market.book.bids.best, market.book.asks.best
        if bid is None or ask is None:
            return market.last_price
        return (bid.price + ask.price) // 2

    def of_pair(self, pair: str) -> list[Market]:
        """The perpetual first."""
        return [market for market in self._markets.values() if contract_of(market).pair == pair]

    def index(self, pair: str) -> int:
        market = self.of_pair(pair)[0]
        return self.without_premium(pair, self.mark(market), market.clock.now() // 1_000_000)

    def without_premium(self, pair: str, price: int, time: int) -> int:
        return price * ONE // (ONE + self.premium(pair, time))

    def premium(self, pair: str, time: int) -> int:
        """By how much the perpetual is dearer than the index; ``time`` in seconds."""
        interval = time // FUNDING_INTERVAL
        return random.Random(f"premium:{self._seed}:{pair}:{interval}").randint(-WIDEST_PREMIUM, WIDEST_PREMIUM)

    def funding_rate(self, contract: Contract, time: int) -> int:
        """Of the funding at the end of the interval that ``time`` is in; 0 for contracts with a delivery."""
        if contract.delivery != NEVER:
            return 0
        premium = self.premium(contract.pair, time)
        rate = premium + min(max(INTEREST - premium, -DAMPER), DAMPER)
        return min(max(rate, -RATE_CAP), RATE_CAP)

    @staticmethod
    def next_funding(time: int) -> int:
        """In seconds."""
        return (time // FUNDING_INTERVAL + 1) * FUNDING_INTERVAL

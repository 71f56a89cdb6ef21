# Copied from codegen/handwritten/sandbox/spot/__init__.py; edit there.
"""Spot: what the sandbox knows about this product beyond its catalog."""

from __future__ import annotations

from ..calls import Handlers
from ..venue import Venue

GONE = frozenset(
    {
        "/api/v3/userDataStream",
        "/api/v3/userDataStream/isolated",
        "userDataStream.start",
        "userDataStream.ping",
        "userDataStream.stop",
    }
)
"""Listen keys, switched off on 2026-02-20."""

BALANCES = {
    "BTC": "10", "ETH": "100", "BNB": "500", "LTC": "1000", "NEO": "10000", "USDT": "1000000", "USDC": "1000000",
    "１２３": "100000", "４５６": "100000",
}  # fmt: skip
"""What a new account owns."""


def venue() -> Venue:
    from ..catalog import spot as catalog
    from .account import account
    from .general import general
    from .market_data import market_data
    from .order_lists import order_lists
    from .payloads import SpotFeeds
    from .symbols import INSTRUMENTS
    from .tickers import tickers
    from .trading import trading
    from .user_events import SpotReporter, terminated

    every = Handlers()
    for part in (general, market_data, tickers, trading, order_lists, account):
        every.include(part)
    return Venue(catalog, INSTRUMENTS, BALANCES, every, SpotReporter, SpotFeeds, terminated, GONE)

"""Spot: what the sandbox knows about this product beyond its catalog."""

from __future__ import annotations

from ..calls import Handlers


def handlers() -> Handlers:
    """All answers that come from the exchange's state. What isn't here is answered by its declared type."""
    from .account import account
    from .general import general
    from .market_data import market_data
    from .order_lists import order_lists
    from .session import session
    from .tickers import tickers
    from .trading import trading

    every = Handlers()
    for part in (general, market_data, tickers, trading, order_lists, account, session):
        every.include(part)
    return every

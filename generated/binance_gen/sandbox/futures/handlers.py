# Copied from codegen/handwritten/sandbox/futures/handlers.py; edit there.
"""All that futures answer by code."""

from __future__ import annotations

from ..calls import Handlers
from .account import account
from .algo import algo
from .general import general
from .market_data import market_data
from .queries import queries
from .settings import settings
from .tickers import tickers
from .trading import trading

HANDLERS = Handlers()
for _part in (general, market_data, tickers, trading, queries, algo, account, settings):
    HANDLERS.include(_part)

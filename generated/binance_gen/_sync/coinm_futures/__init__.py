# Generated from spec/coinm_futures/ by "make generate"; do not edit.
"""COIN-M futures, one module for each section."""

from .account import CoinmFuturesAccountMixin
from .market import CoinmFuturesMarketMixin
from .trade import CoinmFuturesTradeMixin
from .user_data import CoinmFuturesUserDataMixin


class CoinmFuturesMixin(
    CoinmFuturesAccountMixin,
    CoinmFuturesMarketMixin,
    CoinmFuturesTradeMixin,
    CoinmFuturesUserDataMixin,
):
    """COIN-M futures."""

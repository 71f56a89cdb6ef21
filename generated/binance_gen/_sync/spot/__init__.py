# Generated from spec/spot/ by "make generate"; do not edit.
"""Spot, one module for each section."""

from .account import SpotAccountMixin
from .general import SpotGeneralMixin
from .market import SpotMarketMixin
from .session import SpotSessionMixin
from .trade import SpotTradeMixin
from .user_data import SpotUserDataMixin


class SpotMixin(
    SpotAccountMixin,
    SpotGeneralMixin,
    SpotMarketMixin,
    SpotSessionMixin,
    SpotTradeMixin,
    SpotUserDataMixin,
):
    """Spot."""

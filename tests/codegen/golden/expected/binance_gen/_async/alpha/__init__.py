# Generated from spec/alpha/ by "make generate"; do not edit.
"""Alpha, one module for each section."""

from .market import AlphaMarketMixin
from .trade import AlphaTradeMixin


class AlphaMixin(AlphaMarketMixin, AlphaTradeMixin):
    """Alpha."""

# Generated from spec/margin/ by "make generate"; do not edit.
"""Margin, one module for each section."""

from .account import MarginAccountMixin
from .borrow_repay import MarginBorrowRepayMixin
from .market import MarginMarketMixin
from .trade import MarginTradeMixin
from .transfer import MarginTransferMixin
from .user_data import MarginUserDataMixin


class MarginMixin(
    MarginAccountMixin,
    MarginBorrowRepayMixin,
    MarginMarketMixin,
    MarginTradeMixin,
    MarginTransferMixin,
    MarginUserDataMixin,
):
    """Margin."""

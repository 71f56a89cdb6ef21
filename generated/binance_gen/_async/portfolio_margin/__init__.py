# Generated from spec/portfolio_margin/ by "make generate"; do not edit.
"""Portfolio margin, one module for each section."""

from .account import PortfolioMarginAccountMixin
from .account_cm import PortfolioMarginAccountCmMixin
from .account_um import PortfolioMarginAccountUmMixin
from .market import PortfolioMarginMarketMixin
from .trade_cm import PortfolioMarginTradeCmMixin
from .trade_margin import PortfolioMarginTradeMarginMixin
from .trade_um import PortfolioMarginTradeUmMixin
from .user_data import PortfolioMarginUserDataMixin


class PortfolioMarginMixin(
    PortfolioMarginAccountMixin,
    PortfolioMarginAccountCmMixin,
    PortfolioMarginAccountUmMixin,
    PortfolioMarginMarketMixin,
    PortfolioMarginTradeCmMixin,
    PortfolioMarginTradeMarginMixin,
    PortfolioMarginTradeUmMixin,
    PortfolioMarginUserDataMixin,
):
    """Portfolio margin."""

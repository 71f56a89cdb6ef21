# Generated from spec/usdm_futures/ by "make generate"; do not edit.
"""USD-M futures, one module for each section."""

from .account import UsdmFuturesAccountMixin
from .convert import UsdmFuturesConvertMixin
from .market import UsdmFuturesMarketMixin
from .trade import UsdmFuturesTradeMixin
from .user_data import UsdmFuturesUserDataMixin


class UsdmFuturesMixin(
    UsdmFuturesAccountMixin,
    UsdmFuturesConvertMixin,
    UsdmFuturesMarketMixin,
    UsdmFuturesTradeMixin,
    UsdmFuturesUserDataMixin,
):
    """USD-M futures."""

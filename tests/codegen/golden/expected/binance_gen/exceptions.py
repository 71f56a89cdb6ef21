# Generated from spec/*/errors.yaml by "make generate"; do not edit.
"""What is raised, and Binance's error codes by name."""

from enum import IntEnum

from .runtime.errors import BinanceAPIException, BinanceRequestException

__all__ = ["AlphaErrorCode", "BinanceAPIException", "BinanceRequestException"]


class AlphaErrorCode(IntEnum):
    """Error codes of Alpha."""

    INVALID_SIGNATURE = -1022
    """The signature is not that of the bytes that were sent, or they were signed with another key
    than this one.
    """
    BAD_SYMBOL = -1121

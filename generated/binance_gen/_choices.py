# Generated from spec/*/enums.yaml by "make generate"; do not edit.
"""Enums of numbers: they choose what a method does and are never sent.

Apart from the others, because ``enums`` is far larger and making its classes takes time at import.
"""

from enum import IntEnum
from typing import Literal, TypeAlias

__all__ = [
    "FuturesType",
    "FuturesTypeLike",
    "FuturesTypeValue",
    "HistoricalKlinesType",
    "HistoricalKlinesTypeLike",
    "HistoricalKlinesTypeValue",
]


class FuturesType(IntEnum):
    """Which futures a socket is for; numbers that never reach Binance."""

    USD_M = 1
    COIN_M = 2


FuturesTypeValue: TypeAlias = Literal[1, 2]
FuturesTypeLike: TypeAlias = FuturesType | FuturesTypeValue


class HistoricalKlinesType(IntEnum):
    """Which klines get_historical_klines fetches; numbers that never reach Binance."""

    SPOT = 1
    FUTURES = 2
    FUTURES_COIN = 3
    FUTURES_MARK_PRICE = 4
    FUTURES_INDEX_PRICE = 5
    FUTURES_COIN_MARK_PRICE = 6
    FUTURES_COIN_INDEX_PRICE = 7


HistoricalKlinesTypeValue: TypeAlias = Literal[1, 2, 3, 4, 5, 6, 7]
HistoricalKlinesTypeLike: TypeAlias = HistoricalKlinesType | HistoricalKlinesTypeValue

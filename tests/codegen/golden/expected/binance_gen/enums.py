# Generated from spec/*/enums.yaml, spec/common/constants.yaml by "make generate"; do not edit.
"""Values that Binance knows by name, and python-binance's constants for them.

``OrderSideLike`` is what a parameter takes, ``OrderSideValue`` what a response holds.
"""

from enum import Enum
from typing import Final, Literal, TypeAlias

from ._choices import MarketKind, MarketKindLike, MarketKindValue

__all__ = [
    "DEPTH_5",
    "KLINE_INTERVAL_1MINUTE",
    "KLINE_INTERVAL_1MONTH",
    "SIDE_BUY",
    "SIDE_SELL",
    "Flag",
    "FlagLike",
    "FlagValue",
    "KlineInterval",
    "KlineIntervalLike",
    "KlineIntervalValue",
    "MarketKind",
    "MarketKindLike",
    "MarketKindValue",
    "OrderSide",
    "OrderSideLike",
    "OrderSideValue",
    "OrderType",
    "OrderTypeLike",
    "OrderTypeValue",
    "Permission",
    "PermissionLike",
    "PermissionValue",
    "TimeInForce",
    "TimeInForceLike",
    "TimeInForceValue",
]


class TextEnum(str, Enum):
    """A member is its text, also when it is printed or formatted."""

    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, spec: str) -> str:
        return str.__format__(self, spec)


class Flag(TextEnum):
    """Booleans as texts, and names that are keywords of Python."""

    TRUE = "TRUE"
    """Yes."""
    FALSE = "FALSE"
    """No."""
    CLASS = "class"
    """A class, in quotes \"\"\"."""


FlagValue: TypeAlias = Literal["TRUE", "FALSE", "class"]
FlagLike: TypeAlias = Flag | FlagValue


class KlineInterval(TextEnum):
    """Length of a kline."""

    MINUTE_1 = "1m"
    MONTH_1 = "1M"


KlineIntervalValue: TypeAlias = Literal["1m", "1M"]
KlineIntervalLike: TypeAlias = KlineInterval | KlineIntervalValue
KLINE_INTERVAL_1MINUTE: Final = "1m"
KLINE_INTERVAL_1MONTH: Final = "1M"


class OrderSide(TextEnum):
    BUY = "BUY"
    SELL = "SELL"


OrderSideValue: TypeAlias = Literal["BUY", "SELL"]
OrderSideLike: TypeAlias = OrderSide | OrderSideValue
SIDE_BUY: Final = "BUY"
SIDE_SELL: Final = "SELL"


class OrderType(TextEnum):
    LIMIT = "LIMIT"
    MARKET = "MARKET"
    STOP = "STOP"
    TAKE_PROFIT = "TAKE_PROFIT"


OrderTypeValue: TypeAlias = Literal["LIMIT", "MARKET", "STOP", "TAKE_PROFIT"]
OrderTypeLike: TypeAlias = OrderType | OrderTypeValue


class Permission(TextEnum):
    SPOT = "SPOT"
    MARGIN = "MARGIN"


PermissionValue: TypeAlias = str
PermissionLike: TypeAlias = Permission | PermissionValue


class TimeInForce(TextEnum):
    GTC = "GTC"
    """Good till cancelled."""
    IOC = "IOC"
    """Immediate or cancel."""


TimeInForceValue: TypeAlias = Literal["GTC", "IOC"]
TimeInForceLike: TypeAlias = TimeInForce | TimeInForceValue

DEPTH_5: Final = "5"

# Generated from spec/alpha/types.yaml by "make generate"; do not edit.
"""Alpha: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import Any, Literal, TypeAlias, TypedDict

from ..enums import OrderSideValue, PermissionValue
from .common import PriceLevel, Trade

__all__ = [
    "Ack",
    "BookEvent",
    "CombinedEvent",
    "CombinedTicker",
    "CombinedTrades",
    "Folder",
    "Klines",
    "Node",
    "OddKeys",
    "OnlyOdd",
    "Order",
    "OrderBook",
    "OrderKey",
    "Partial",
    "PriceLevel",
    "Ticker",
    "Trade",
    "UserEvent",
]


class Ack(TypedDict):
    orderId: int


class BookEvent(TypedDict):
    e: Literal["depthUpdate"]
    U: int
    u: int
    l: list[PriceLevel]


class CombinedEvent(TypedDict):
    stream: str
    data: Any


class Ticker(TypedDict):
    s: str
    c: str


class CombinedTicker(TypedDict):
    """An event with the name of its stream."""

    stream: str
    """Name of the stream, e.g. btcusdt@aggTrade."""
    data: Ticker


class CombinedTrades(TypedDict):
    """An event with the name of its stream."""

    stream: str
    """Name of the stream, e.g. btcusdt@aggTrade."""
    data: list[Trade]


Node: TypeAlias = "Folder | Ticker"


class _FolderOptional(TypedDict, total=False):
    parent: "Folder | None"


class Folder(_FolderOptional):
    """Uses itself through an alias."""

    name: str
    children: "list[Node]"


Klines: TypeAlias = list[tuple[int, str, float, bool]]
_OddKeysKeys = TypedDict(
    "_OddKeysKeys",
    {
        "from": int,
        "24hr": str,
    },
)
_OddKeysOptionalKeys = TypedDict(
    "_OddKeysOptionalKeys",
    {
        "class": str,
    },
    total=False,
)


class _OddKeysOptional(TypedDict, total=False):
    note: str
    """A \\ and "quotes"."""


class OddKeys(_OddKeysKeys, _OddKeysOptionalKeys, _OddKeysOptional):
    """Keys that are no names, always and sometimes there."""

    name: str


OnlyOdd = TypedDict(
    "OnlyOdd",
    {
        "0-5BTC": str,
    },
)


class OrderKey(TypedDict):
    symbol: str
    orderId: int


class _OrderOptional(TypedDict, total=False):
    stopPrice: str
    more: dict[str, Any]


class Order(OrderKey, _OrderOptional):
    side: OrderSideValue
    permissions: list[PermissionValue]
    time: int
    """Milliseconds."""


class OrderBook(TypedDict):
    lastUpdateId: int
    bids: list[PriceLevel]
    asks: list[PriceLevel]


class Partial(OrderKey, total=False):
    reason: str


UserEvent: TypeAlias = Order | BookEvent

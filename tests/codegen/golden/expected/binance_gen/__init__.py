# Generated from spec/ by "make generate"; do not edit.
"""A client of the Binance API.

Names are imported when they are first used: this module loads no transport.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .runtime.version import VERSION as __version__

if TYPE_CHECKING:
    from . import async_client, client, enums, exceptions, helpers, streams
    from .async_client import AsyncClient
    from .client import Client
    from .enums import (
        DEPTH_5,
        KLINE_INTERVAL_1MINUTE,
        KLINE_INTERVAL_1MONTH,
        SIDE_BUY,
        SIDE_SELL,
        Flag,
        FlagLike,
        FlagValue,
        KlineInterval,
        KlineIntervalLike,
        KlineIntervalValue,
        MarketKind,
        MarketKindLike,
        MarketKindValue,
        OrderSide,
        OrderSideLike,
        OrderSideValue,
        OrderType,
        OrderTypeLike,
        OrderTypeValue,
        Permission,
        PermissionLike,
        PermissionValue,
        TimeInForce,
        TimeInForceLike,
        TimeInForceValue,
    )
    from .exceptions import AlphaErrorCode, BinanceAPIException, BinanceRequestException
    from .helpers import double
    from .runtime.environment import Environment
    from .runtime.sockets import MultiplexSocket
    from .streams import BinanceSocketManager, ThreadedWebsocketManager

__all__ = [
    "DEPTH_5",
    "KLINE_INTERVAL_1MINUTE",
    "KLINE_INTERVAL_1MONTH",
    "SIDE_BUY",
    "SIDE_SELL",
    "AlphaErrorCode",
    "AsyncClient",
    "BinanceAPIException",
    "BinanceRequestException",
    "BinanceSocketManager",
    "Client",
    "Environment",
    "Flag",
    "FlagLike",
    "FlagValue",
    "KlineInterval",
    "KlineIntervalLike",
    "KlineIntervalValue",
    "MarketKind",
    "MarketKindLike",
    "MarketKindValue",
    "MultiplexSocket",
    "OrderSide",
    "OrderSideLike",
    "OrderSideValue",
    "OrderType",
    "OrderTypeLike",
    "OrderTypeValue",
    "Permission",
    "PermissionLike",
    "PermissionValue",
    "ThreadedWebsocketManager",
    "TimeInForce",
    "TimeInForceLike",
    "TimeInForceValue",
    "__version__",
    "async_client",
    "client",
    "double",
    "enums",
    "exceptions",
    "helpers",
    "streams",
]

# A visible module __getattr__ would make a type checker accept any name.
if not TYPE_CHECKING:
    _MODULES = frozenset(["async_client", "client", "enums", "exceptions", "helpers", "streams"])
    _NAMES = {
        "DEPTH_5": "enums",
        "KLINE_INTERVAL_1MINUTE": "enums",
        "KLINE_INTERVAL_1MONTH": "enums",
        "SIDE_BUY": "enums",
        "SIDE_SELL": "enums",
        "AlphaErrorCode": "exceptions",
        "AsyncClient": "async_client",
        "BinanceAPIException": "exceptions",
        "BinanceRequestException": "exceptions",
        "BinanceSocketManager": "streams",
        "Client": "client",
        "Environment": "runtime.environment",
        "Flag": "enums",
        "FlagLike": "enums",
        "FlagValue": "enums",
        "KlineInterval": "enums",
        "KlineIntervalLike": "enums",
        "KlineIntervalValue": "enums",
        "MarketKind": "enums",
        "MarketKindLike": "enums",
        "MarketKindValue": "enums",
        "MultiplexSocket": "runtime.sockets",
        "OrderSide": "enums",
        "OrderSideLike": "enums",
        "OrderSideValue": "enums",
        "OrderType": "enums",
        "OrderTypeLike": "enums",
        "OrderTypeValue": "enums",
        "Permission": "enums",
        "PermissionLike": "enums",
        "PermissionValue": "enums",
        "ThreadedWebsocketManager": "streams",
        "TimeInForce": "enums",
        "TimeInForceLike": "enums",
        "TimeInForceValue": "enums",
        "double": "helpers",
    }

    def __getattr__(name):
        from importlib import import_module

        if name in _NAMES:
            value = getattr(import_module(f".{_NAMES[name]}", __name__), name)
        elif name in _MODULES:
            value = import_module(f".{name}", __name__)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value

    def __dir__():
        return sorted({*globals(), *__all__})

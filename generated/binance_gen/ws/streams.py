# Copied from codegen/handwritten/ws/streams.py; edit there.
"""Where python-binance has them; its documentation says ``binance_gen.streams``, which works as well."""

from __future__ import annotations

from ..runtime.sockets import BinanceSocketType, KeepAliveWebsocket, ReconnectingWebsocket
from ..runtime.threads import ThreadedApiManager
from ..streams import BinanceSocketManager, ThreadedWebsocketManager

__all__ = [
    "BinanceSocketManager",
    "BinanceSocketType",
    "KeepAliveWebsocket",
    "ReconnectingWebsocket",
    "ThreadedApiManager",
    "ThreadedWebsocketManager",
]

"""Where python-binance has it."""

from __future__ import annotations

from ..runtime.sockets import KeepAliveWebsocket

__all__ = ["KeepAliveWebsocket"]

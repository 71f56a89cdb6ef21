# Copied from codegen/handwritten/ws/reconnecting_websocket.py; edit there.
"""Where python-binance has them."""

from __future__ import annotations

from ..runtime.sockets import ReconnectingWebsocket, WSListenerState

__all__ = ["ReconnectingWebsocket", "WSListenerState"]

# Copied from codegen/handwritten/ws/constants.py; edit there.
"""Where python-binance has them."""

from __future__ import annotations

from ..runtime.sockets import KEEPALIVE_TIMEOUT, WSListenerState

__all__ = ["KEEPALIVE_TIMEOUT", "WSListenerState"]

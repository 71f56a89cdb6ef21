# Copied from codegen/handwritten/ws/constants.py; edit there.
"""Where python-binance has them."""

from __future__ import annotations

from ..runtime.manager import KEEPALIVE_TIMEOUT
from ..runtime.sockets import WSListenerState

__all__ = ["KEEPALIVE_TIMEOUT", "WSListenerState"]

# Copied from codegen/handwritten/ws/threaded_stream.py; edit there.
"""Where python-binance has it."""

from __future__ import annotations

from ..runtime.threads import ThreadedApiManager

__all__ = ["ThreadedApiManager"]

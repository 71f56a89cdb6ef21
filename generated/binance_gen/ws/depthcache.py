# Copied from codegen/handwritten/ws/depthcache.py; edit there.
"""Where python-binance has them."""

from __future__ import annotations

from ..depthcache import (
    DepthCache,
    DepthCacheManager,
    FuturesDepthCacheManager,
    OptionsDepthCacheManager,
    ThreadedDepthCacheManager,
)
from ..orderbook.manager import BaseDepthCacheManager

__all__ = [
    "BaseDepthCacheManager",
    "DepthCache",
    "DepthCacheManager",
    "FuturesDepthCacheManager",
    "OptionsDepthCacheManager",
    "ThreadedDepthCacheManager",
]

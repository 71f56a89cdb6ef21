# Copied from codegen/handwritten/ws/depthcache.py; edit there.
"""Where python-binance has them."""

from __future__ import annotations

from ..depthcache import DepthCache, DepthCacheManager, ThreadedDepthCacheManager

__all__ = ["DepthCache", "DepthCacheManager", "ThreadedDepthCacheManager"]

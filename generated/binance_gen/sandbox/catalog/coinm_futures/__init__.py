# Generated from spec/coinm_futures/ by "make generate"; do not edit.
"""COIN-M futures, as the spec describes it."""

from .endpoints import ENDPOINTS
from .types import ENUMS, ERRORS, EVENTS, PRODUCT, STREAMS, TYPES

__all__ = ["PRODUCT", "ENDPOINTS", "STREAMS", "EVENTS", "TYPES", "ENUMS", "ERRORS"]

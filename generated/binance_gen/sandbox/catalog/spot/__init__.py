# Generated from spec/spot/ by "make generate"; do not edit.
"""Spot, as the spec describes it."""

from .endpoints import ENDPOINTS
from .types import ENUMS, ERRORS, EVENTS, PRODUCT, STREAMS, TYPES

__all__ = ["PRODUCT", "ENDPOINTS", "STREAMS", "EVENTS", "TYPES", "ENUMS", "ERRORS"]

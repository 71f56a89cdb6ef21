# Generated from spec/rebate/ by "make generate"; do not edit.
"""Rebates: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import USER_DATA, Endpoint
from .products import REBATE

if TYPE_CHECKING:
    from ..types import rebate as t

REBATE_GET_SPOT_HISTORY: Endpoint[t.SpotRebatesAnswer] = Endpoint(
    "rebate_get_spot_history",
    REBATE,
    rest="GET /sapi/v1/rebate/taxQuery",
    security=USER_DATA,
    weight={"limiter": "UID", "else": 12000},
)

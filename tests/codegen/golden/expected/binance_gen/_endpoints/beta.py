# Generated from spec/beta/ by "make generate"; do not edit.
"""Beta: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import TRADE, USER_DATA, Endpoint
from .products import BETA

if TYPE_CHECKING:
    from ..types import beta as t

BETA_GET_ORDER: Endpoint[t.Order] = Endpoint(
    "beta_get_order", BETA, rest="GET /bapi/v1/order", security=USER_DATA
)
BETA_MOVE: Endpoint[list[t.Order]] = Endpoint(
    "beta_move",
    BETA,
    rest="POST /bapi/v1/move",
    security=TRADE,
    weight=5,
    orders=2,
    encode={"moves": "indexed", "ids": "comma"},
)

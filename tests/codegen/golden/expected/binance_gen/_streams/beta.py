# Generated from spec/beta/streams.yaml by "make generate"; do not edit.
"""Beta: streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._endpoints.products import BETA
from ..runtime.endpoint import Stream

if TYPE_CHECKING:
    from ..types import beta as t

BETA_TRADE_SOCKET: Stream[list[t.Trade]] = Stream(
    "beta_trade_socket", BETA, template="<symbol>@trade", params={"symbol": {"required": True}}
)

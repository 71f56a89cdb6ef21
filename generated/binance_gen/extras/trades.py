# Copied from codegen/handwritten/extras/trades.py; edit there.
"""Which calls walk through the aggregate trades of a symbol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..helpers import Moment, convert_ts_str
from .plans import Plan

if TYPE_CHECKING:
    from ..types.spot import AggregateTrade

__all__ = ["trades_since"]

PAGE = 1000


def trades_since(start: Moment | None, last_id: int | None) -> Plan[AggregateTrade, None]:
    """From a time, or after a trade, or else from the first trade ever, up to the newest.

    A page that is not full is the newest: waiting for an empty one would never end on a busy symbol.
    """
    if start is not None and last_id is not None:
        raise ValueError("give start_str or last_id, not both")
    if start is not None:
        return _walk({"startTime": convert_ts_str(start)}, -1)
    return _walk({}, -1 if last_id is None else last_id)


def _walk(first: dict[str, int], last: int) -> Plan[AggregateTrade, None]:
    call = first or {"fromId": last + 1}
    while True:
        rows = yield {**call, "limit": PAGE}
        if len(rows) < PAGE or rows[-1]["a"] <= last:
            return
        last = rows[-1]["a"]
        call = {"fromId": last + 1}

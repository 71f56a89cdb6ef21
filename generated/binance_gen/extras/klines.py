# Copied from codegen/handwritten/extras/klines.py; edit there.
"""Which calls fetch a history of klines.

A page starts one millisecond after the opening of the last kline before it. Open times identify klines, so no page
border repeats one or leaves one out, whatever the interval: months need no length, and a halt of trading no care.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, overload

from ..enums import HistoricalKlinesType
from ..helpers import Moment, convert_ts_str
from ..runtime.errors import NotImplementedException
from .plans import Plan, collect

if TYPE_CHECKING:
    from ..types.spot import Kline

__all__ = ["METHODS", "KlineMethod", "history", "method_of", "pages"]


class KlineMethod(NamedTuple):
    """The client method behind a ``HistoricalKlinesType``."""

    name: str
    page: int
    """Most klines that it returns at once."""


METHODS: dict[HistoricalKlinesType, KlineMethod] = {
    HistoricalKlinesType.SPOT: KlineMethod("get_klines", page=1000),
}


def method_of(klines_type: HistoricalKlinesType) -> KlineMethod:
    """
    :raises NotImplementedException: When no method fetches such klines.
    """
    try:
        return METHODS[klines_type]
    except KeyError:
        raise NotImplementedException(klines_type) from None


def history(start: Moment | None, end: Moment | None, limit: int | None, *, page: int) -> Plan[Kline, list[Kline]]:
    """All klines that open from ``start`` to ``end``, at most ``limit``; without ``start`` the newest up to ``end``."""
    _check(limit)
    start_ms, end_ms = _milliseconds(convert_ts_str(start)), _milliseconds(convert_ts_str(end))
    if start_ms is None:
        return _newest(end_ms, limit or page, page)
    return collect(_forward(start_ms, end_ms, limit, page))


def pages(start: Moment | None, end: Moment | None, limit: int | None, *, page: int) -> Plan[Kline, None]:
    """Klines page by page, where ``limit`` is the size of a page; without ``start`` one page, the newest."""
    _check(limit)
    start_ms, end_ms = _milliseconds(convert_ts_str(start)), _milliseconds(convert_ts_str(end))
    page = min(limit or page, page)
    if start_ms is None:
        return _single(end_ms, page)
    return _forward(start_ms, end_ms, None, page)


def _forward(start: int, end: int | None, limit: int | None, page: int) -> Plan[Kline, None]:
    while end is None or start <= end:
        size = page if limit is None else min(limit, page)
        rows = yield {"startTime": start, "endTime": end, "limit": size}
        if len(rows) < size:
            return
        if limit is not None:
            limit -= len(rows)
            if limit <= 0:
                return
        after = _opened(rows[-1]) + 1
        if after <= start:
            return  # an answer from before ``start``: asking on would go round for ever
        start = after


def _newest(end: int | None, limit: int, page: int) -> Plan[Kline, list[Kline]]:
    """Backwards, because Binance counts from the end when no start is given."""
    found: list[list[Kline]] = []
    while limit > 0:
        size = min(limit, page)
        rows = yield {"endTime": end, "limit": size}
        found.append(rows)
        if len(rows) < size:
            break
        limit -= len(rows)
        end = _opened(rows[0]) - 1
    return [row for rows in reversed(found) for row in rows]


def _single(end: int | None, page: int) -> Plan[Kline, None]:
    yield {"endTime": end, "limit": page}


def _check(limit: int | None) -> None:
    if limit is not None and limit < 1:
        raise ValueError(f"limit must be at least 1, not {limit!r}")


def _opened(row: Kline) -> int:
    return _milliseconds(row[0])


@overload
def _milliseconds(time: int) -> int: ...
@overload
def _milliseconds(time: int | None) -> int | None: ...
def _milliseconds(time: int | None) -> int | None:
    """Binance takes and, with ``time_unit="MICROSECOND"``, gives microseconds too."""
    return time if time is None or time < 10**14 else time // 1000

# Copied from codegen/handwritten/extras/klines.py; edit there.
"""Which calls fetch a history of klines.

A page starts one millisecond after the opening of the last kline before it. Open times identify klines, so no page
border repeats one or leaves one out, whatever the interval: months need no length, and a halt of trading no care.

COIN-M answers with the newest klines of a window, not with the oldest, and takes no window above 200 days. There a
page is a window so short that all its klines fit in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, overload

from .._choices import HistoricalKlinesType
from ..helpers import Moment, convert_ts_str, interval_to_milliseconds
from ..runtime.errors import NotImplementedException
from .plans import Plan, Probe, collect

if TYPE_CHECKING:
    from ..types.spot import Kline

__all__ = ["METHODS", "KlineMethod", "history", "method_of", "pages"]


class KlineMethod(NamedTuple):
    """The client method behind a ``HistoricalKlinesType``."""

    name: str
    symbol: str = "symbol"
    """The argument that takes the symbol."""
    newest_first: bool = False
    """A window with too many klines is cut off at its start, and may not exceed ``SPAN``."""

    def arguments(self, symbol: str, interval: str) -> dict[str, str]:
        return {self.symbol: symbol, "interval": interval}


METHODS: dict[HistoricalKlinesType, KlineMethod] = {
    HistoricalKlinesType.SPOT: KlineMethod("get_klines"),
    HistoricalKlinesType.FUTURES: KlineMethod("futures_klines"),
    HistoricalKlinesType.FUTURES_COIN: KlineMethod("futures_coin_klines", newest_first=True),
    HistoricalKlinesType.FUTURES_MARK_PRICE: KlineMethod("futures_mark_price_klines"),
    HistoricalKlinesType.FUTURES_INDEX_PRICE: KlineMethod("futures_index_price_klines", "pair"),
    HistoricalKlinesType.FUTURES_COIN_MARK_PRICE: KlineMethod("futures_coin_mark_price_klines", newest_first=True),
    HistoricalKlinesType.FUTURES_COIN_INDEX_PRICE: KlineMethod(
        "futures_coin_index_price_klines", "pair", newest_first=True
    ),
}

PAGE = 1000
"""Most klines in a call. Futures would give 1500, at twice the weight."""
DAY = 86_400_000
SPAN = 200 * DAY
"""Longest window of COIN-M."""
MONTH = 28 * DAY
"""The shortest one, as no more of them can open in a window than of these."""
OPENED = 1_577_836_800_000
"""2020-01-01, before which COIN-M has nothing."""
EMPTY_PAGES = 10
"""How many pages may come to nothing before it pays to find out where the klines begin."""


def method_of(klines_type: HistoricalKlinesType) -> KlineMethod:
    """
    :raises NotImplementedException: When no method fetches such klines.
    """
    try:
        return METHODS[klines_type]
    except KeyError:
        raise NotImplementedException(klines_type) from None


def history(
    method: KlineMethod, interval: str, start: Moment | None, end: Moment | None, limit: int | None
) -> Plan[Kline, list[Kline]]:
    """All klines that open from ``start`` to ``end``, at most ``limit``; without ``start`` the newest up to ``end``."""
    _check(limit)
    start_ms, end_ms = _milliseconds(convert_ts_str(start)), _milliseconds(convert_ts_str(end))
    if start_ms is None:
        return _newest(end_ms, limit or PAGE, method)
    if method.newest_first:
        return collect(_windows(start_ms, end_ms, limit, PAGE, interval), limit)
    return collect(_forward(start_ms, end_ms, limit, PAGE))


def pages(
    method: KlineMethod, interval: str, start: Moment | None, end: Moment | None, limit: int | None
) -> Plan[Kline, None]:
    """Klines page by page, where ``limit`` is the size of a page; without ``start`` one page, the newest."""
    _check(limit)
    start_ms, end_ms = _milliseconds(convert_ts_str(start)), _milliseconds(convert_ts_str(end))
    page = min(limit or PAGE, PAGE)
    if start_ms is None:
        return _single(end_ms, page)
    if method.newest_first:
        return _windows(start_ms, end_ms, None, page, interval)
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


def _windows(start: int, end: int | None, limit: int | None, page: int, interval: str) -> Plan[Kline, None]:
    """Forwards too, though an answer is cut off at its start. The last page may go beyond ``limit``."""
    if end is None:
        newest = yield Probe(limit=1)
        if not newest:
            return
        end = _opened(newest[-1])
    length = interval_to_milliseconds(interval) or MONTH
    if end - max(start, OPENED) > EMPTY_PAGES * min(page * length, SPAN):
        start = yield from _beginning(start, end, length)
    start = max(start, OPENED - length)
    while start <= end and (limit is None or limit > 0):
        stop = min(end, start + min(page * length, SPAN) - 1)
        rows = yield {"startTime": start, "endTime": stop, "limit": page}
        if limit is not None:
            limit -= len(rows)
        start = stop + 1


def _beginning(start: int, end: int, length: int) -> Plan[Kline, int]:
    """A time before the first kline, and not much before: from long steps to short ones."""
    for step, reach in ("1M", 31 * DAY), ("1d", DAY):
        at = max(start, OPENED) - reach
        while True:
            if at > end:
                return end + 1
            rows = yield Probe(interval=step, startTime=at, endTime=min(end, at + SPAN - 1), limit=SPAN // DAY)
            if rows:
                break
            at += SPAN
        start = max(start, _opened(rows[0]) - length)  # a week may open before the month of its days
    return start


def _newest(end: int | None, limit: int, method: KlineMethod) -> Plan[Kline, list[Kline]]:
    """Backwards, because Binance counts from the end when no start is given."""
    found: list[list[Kline]] = []
    while limit > 0:
        size = min(limit, PAGE)
        rows = yield {"endTime": end, "limit": size}
        found.append(rows)
        if not rows or (len(rows) < size and not method.newest_first):
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

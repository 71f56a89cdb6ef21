"""Dates, intervals, step sizes: what python-binance keeps in its ``helpers``, with the same arguments."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal, localcontext
from typing import TYPE_CHECKING, Any, TypeAlias, overload

from .runtime.errors import UnknownDateFormat

if TYPE_CHECKING:
    import asyncio

__all__ = [
    "convert_list_to_json_array",
    "convert_ts_str",
    "date_to_milliseconds",
    "get_loop",
    "interval_to_milliseconds",
    "round_step_size",
]

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
MILLISECOND = timedelta(milliseconds=1)

UNITS = {"s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000, "w": 604_800_000}

# 2024-05-01, 2024-05-01 12:30, 2024-05-01T12:30:00.123Z, 2024-05-01 12:30:00 +02:00
ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?"
    r"(?:\s*(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2})?))?",
    re.IGNORECASE,
)
# Seconds, milliseconds and microseconds since the epoch are told apart by their number of digits.
EPOCH_DIGITS = {10: 1_000_000, 13: 1_000, 16: 1}

Moment: TypeAlias = str | int | float | date
"""A text, milliseconds since the epoch, or a ``datetime`` (UTC where it has no zone)."""


def date_to_milliseconds(date_str: str | date) -> int:
    """Milliseconds since the epoch, UTC unless the text names a zone.

    ISO dates are read here; anything else ("1 day ago UTC", "1 Dec, 2017") is given to ``dateparser``, which is
    imported at the first such text. A part that a text leaves out is its first: "January 2018" is the 1st.

    :raises UnknownDateFormat: When the text is no date.
    """
    if isinstance(date_str, datetime):
        return _milliseconds(date_str)
    if isinstance(date_str, date):
        return _milliseconds(datetime.combine(date_str, time()))
    text = date_str.strip()
    if text.isascii() and text.isdigit() and len(text) in EPOCH_DIGITS:
        return int(text) * EPOCH_DIGITS[len(text)] // 1_000
    match = ISO.fullmatch(text)
    moment = _from_iso(match, date_str) if match else _from_words(text)
    if moment is None:
        raise UnknownDateFormat(date_str)
    return _milliseconds(moment)


def interval_to_milliseconds(interval: str) -> int | None:
    """Length of a kline interval such as ``1m``, ``4h``, ``1w``; None for any other text.

    None for ``1M`` as well: a month has no fixed length.
    """
    count, unit = interval[:-1], interval[-1:]
    if not (count.isascii() and count.isdigit()) or unit not in UNITS:
        return None
    return int(count) * UNITS[unit]


def round_step_size(quantity: Decimal | str | float, step_size: Decimal | str | float) -> float:
    """The largest multiple of ``step_size`` that is not above ``quantity``, exact whatever the types are.

    Rounds towards zero, so an order never asks for more than there is.

    :raises ValueError: When ``step_size`` is not a positive number.
    """
    step = Decimal(str(step_size))
    if not step.is_finite() or step <= 0:
        raise ValueError(f"step_size must be a positive number, not {step_size!r}")
    with localcontext() as context:
        context.prec = 60  # the default of 28 digits is too few for 10**18 coins with 18 decimals
        return float(Decimal(str(quantity)) // step * step)


@overload
def convert_ts_str(ts_str: None) -> None: ...
@overload
def convert_ts_str(ts_str: Moment) -> int: ...
def convert_ts_str(ts_str: Moment | None) -> int | None:
    """Milliseconds since the epoch of a text or ``datetime``; numbers are milliseconds already."""
    if ts_str is None:
        return None
    if isinstance(ts_str, (int, float)):
        return int(ts_str)
    if index := getattr(ts_str, "__index__", None):  # numpy's integers have one
        return int(index())
    return date_to_milliseconds(ts_str)


@overload
def convert_list_to_json_array(l: None) -> None: ...  # noqa: E741
@overload
def convert_list_to_json_array(l: Iterable[Any]) -> str: ...  # noqa: E741
def convert_list_to_json_array(l: Iterable[Any] | None) -> str | None:  # noqa: E741
    """A list as Binance takes it in a query: JSON without spaces between the items."""
    if l is None:
        return None
    return json.dumps(l if isinstance(l, (dict, str)) else list(l), separators=(",", ":"), ensure_ascii=False)


def get_loop() -> asyncio.AbstractEventLoop:
    """The running loop, or else this thread's; where there is none, or a closed one, a new one is made and set."""
    import asyncio

    try:
        loop = asyncio.get_event_loop()
        if not loop.is_closed():
            return loop
    except (RuntimeError, DeprecationWarning):  # no loop in this thread: 3.14, and 3.12 with warnings as errors
        pass
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    return loop


def _from_iso(match: re.Match[str], text: str | date) -> datetime:
    year, month, day, hour, minute, second, fraction, zone, sign, zone_hours, zone_minutes = match.groups()
    del zone  # Z, UTC and GMT are the default
    offset = timedelta(hours=int(zone_hours or 0), minutes=int(zone_minutes or 0))
    try:
        return datetime(
            int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0),
            int((fraction or "0").ljust(6, "0")[:6]), timezone(-offset if sign == "-" else offset),
        )  # fmt: skip
    except ValueError as error:
        raise UnknownDateFormat(text) from error


def _from_words(text: str) -> datetime | None:
    import dateparser  # 170 ms and 30 modules: only for those who write dates in words

    settings = {"TIMEZONE": "UTC", "PREFER_DAY_OF_MONTH": "first", "PREFER_MONTH_OF_YEAR": "first"}
    moment: datetime | None = dateparser.parse(text, settings=settings)
    return moment


def _milliseconds(moment: datetime) -> int:
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return (moment - EPOCH) // MILLISECOND

# Copied from codegen/handwritten/runtime/limits_told.py; edit there.
"""What answers tell about limits: kind, interval, count, and the limit where it is told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, TypeAlias

__all__ = ["Told", "from_headers", "from_list"]

Told: TypeAlias = tuple[str, str, int, "int | None"]

_header = re.compile(r"x-(?:mbx|sapi)-(used-weight|used-ip-weight|used-uid-weight|order-count)-(\d+[smhd])").fullmatch
_KINDS = {"used-weight": "weight", "used-ip-weight": "weight", "used-uid-weight": "uid_weight", "order-count": "orders"}
_TOLD_KINDS = {"REQUEST_WEIGHT": "weight", "ORDERS": "orders", "RAW_REQUESTS": "requests"}
_is_interval = re.compile(r"\d+[smhd]").fullmatch


@lru_cache(maxsize=64)  # answers have the same names in the same order
def _counters(names: tuple[str, ...]) -> list[tuple[str, str, str]]:
    return [(name, _KINDS[found[1]], found[2]) for name in names if (found := _header(name.lower()))]


def from_headers(headers: Mapping[str, str]) -> list[Told]:
    """The counts in a REST answer; its headers don't tell limits."""
    form = getattr(headers, "form", None)  # the same names as before, over a connection of our own
    found: list[Told] = []
    for name, kind, interval in _counters(tuple(headers) if form is None else form.names):
        value = headers[name]
        if value.isdecimal():
            found.append((kind, interval, int(value), None))
    return found


def from_list(told: Iterable[Mapping[str, Any]]) -> list[Told]:
    """``rateLimits`` of an answer over the WebSocket API, or of the exchange information, which tells no counts."""
    found: list[Told] = []
    for item in told:
        kind = _TOLD_KINDS.get(str(item.get("rateLimitType")))
        interval = _interval(str(item.get("interval")), str(item.get("intervalNum", 1)))
        limit, count = item.get("limit"), item.get("count", 0)
        if kind and interval and isinstance(limit, int) and isinstance(count, int):
            found.append((kind, interval, count, limit))
    return found


@lru_cache(maxsize=64)
def _interval(unit: str, number: str) -> str:
    """Empty: it is none."""
    interval = f"{number}{unit[:1].lower()}"
    return interval if _is_interval(interval) else ""

# Copied from codegen/handwritten/runtime/limits.py; edit there.
"""Weights, order counts, and times to stay away.

Binance counts per address and minute (request weight) and per account (unfilled orders); its answers tell the counts.
Here they are kept, per host. An answer 429 or 418 says how long to stay away; until then calls are refused here,
because each one that is sent makes the ban longer.
"""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from .encoding import text
from .endpoint import Endpoint
from .errors import BinanceRateLimitException

__all__ = ["Block", "Limits", "Usage", "refuse", "wait", "weight_of"]

_header = re.compile(r"x-(?:mbx|sapi)-(used-weight|used-ip-weight|used-uid-weight|order-count)-(\d+[smhd])").fullmatch
_KINDS = {"used-weight": "weight", "used-ip-weight": "weight", "used-uid-weight": "uid_weight", "order-count": "orders"}
_WS_KINDS = {"REQUEST_WEIGHT": "weight", "ORDERS": "orders"}
_TOO_MANY_ORDERS = -1015
_STEP_WORDS = frozenset({"else", "limiter", "success"})


class Usage(NamedTuple):
    """A count as an answer told it. ``limit`` is None where the answer doesn't tell it (REST never does)."""

    used: int
    limit: int | None


class Block(NamedTuple):
    """A time to stay away. ``orders_only``: the order limit was exceeded, the rest of the API is open."""

    host: str
    status_code: int
    remaining: float
    orders_only: bool


def refuse(block: Block) -> float:
    """The default policy: raise, and say for how long."""
    what = "new orders" if block.orders_only else "requests"
    reason = "banned" if block.status_code == 418 else "asked to slow down"
    raise BinanceRateLimitException(
        None,
        block.status_code,
        f'{{"code":-1003,"msg":"Not sent: {reason} by {block.host}; no {what} for {block.remaining:.1f} s more"}}',
        block.remaining,
    )


def wait(block: Block) -> float:
    """A policy that sleeps until the time is over, then sends."""
    return block.remaining


class Limits:
    """What the answers of each host said. ``policy`` decides about a call within a time to stay away: it raises, or
    returns the seconds to wait before the call is sent all the same."""

    def __init__(self, policy: Callable[[Block], float] = refuse, clock: Callable[[], float] = time.monotonic) -> None:
        self.policy = policy
        self._clock = clock
        self._usage: dict[str, dict[tuple[str, str], Usage]] = {}
        self._blocks: dict[str, list[tuple[float, int, bool]]] = {}

    def used(self, host: str | None = None) -> dict[str, Usage]:
        """The last counts, e.g. ``{"weight 1m": Usage(20, None), "orders 10s": Usage(1, 50)}``; of all hosts when
        none is given (there is rarely more than one)."""
        hosts = [host] if host is not None else list(self._usage)
        return {
            f"{kind} {interval}": usage
            for name in hosts
            for (kind, interval), usage in sorted(self._usage.get(name, {}).items())
        }

    def __repr__(self) -> str:
        counts = ", ".join(
            f"{name}: {usage.used}" + (f" of {usage.limit}" if usage.limit is not None else "")
            for name, usage in self.used().items()
        )
        return f"<Limits {counts or 'nothing used yet'}>"

    def delay(self, host: str, endpoint: Endpoint[Any]) -> float:
        """Seconds to wait before this call may be sent, by the policy; raises if the policy says no."""
        blocks = self._blocks.get(host)
        if not blocks:
            return 0.0
        now = self._clock()
        applicable = []
        for block in list(blocks):
            if block[0] <= now:
                with contextlib.suppress(ValueError):  # another thread was faster
                    blocks.remove(block)
            elif endpoint.orders or not block[2]:
                applicable.append(block)
        if not applicable:
            return 0.0
        until, status_code, orders_only = max(applicable)
        return self.policy(Block(host, status_code, until - now, orders_only))

    def clear(self) -> None:
        """Forget all times to stay away."""
        self._blocks.clear()

    def headers(self, host: str, headers: Iterable[tuple[str, str]]) -> None:
        """Keep the counts of a REST answer."""
        for name, value in headers:
            counter = _counter(name)
            if counter is not None and value.isdigit():
                self._keep(host, *counter, Usage(int(value), None))

    def answer(self, host: str, rate_limits: Iterable[Mapping[str, Any]]) -> None:
        """Keep the counts of an answer of the WebSocket API (its ``rateLimits``)."""
        for item in rate_limits:
            kind = _WS_KINDS.get(item.get("rateLimitType", ""))
            if kind is not None:
                interval = f"{item.get('intervalNum', 1)}{str(item.get('interval', ''))[:1].lower()}"
                self._keep(host, kind, interval, Usage(int(item.get("count", 0)), item.get("limit")))

    def refused(self, host: str, error: BinanceRateLimitException) -> None:
        """Stay away as long as the answer said."""
        if error.retry_after:
            until = self._clock() + error.retry_after
            block = (until, error.status_code, error.code == _TOO_MANY_ORDERS)
            self._blocks.setdefault(host, []).append(block)

    def _keep(self, host: str, kind: str, interval: str, usage: Usage) -> None:
        counts = self._usage.setdefault(host, {})
        if usage.limit is None and (kind, interval) in counts:
            usage = Usage(usage.used, counts[kind, interval].limit)
        counts[kind, interval] = usage


def weight_of(endpoint: Endpoint[Any], params: Mapping[str, Any], *, ws: bool = False) -> int:
    """What a call costs, by the table of its endpoint.

    The first rule whose parameter is sent decides; one by value only if it lists the value. Without any: ``else``;
    without that, the first step of the first rule (a table starts with the weight of the parameter's default, or says
    ``else``).
    """
    weight = endpoint.ws_weight if ws else endpoint.weight
    if isinstance(weight, int):
        return weight
    for name, rule in weight.items():
        value = params.get(name)
        if name in _STEP_WORDS or value is None or value is False:
            continue
        if not _is_by_value(rule):
            return _cost(rule, value)
        if (listed := text(value)) in rule:
            return int(rule[listed])
    if "else" in weight:
        return int(weight["else"])
    rule = next((rule for name, rule in weight.items() if name not in _STEP_WORDS), 1)
    return _cost(rule, None)


def _is_by_value(rule: int | Mapping[Any, Any]) -> bool:
    """``{"MARGIN_BUY": 1500}``; a table has numbers, and ``else`` after them."""
    return not isinstance(rule, int) and isinstance(next(iter(rule)), str) and "each" not in rule


@lru_cache(maxsize=256)  # the same twenty names in every answer
def _counter(name: str) -> tuple[str, str] | None:
    found = _header(name.lower())
    return (_KINDS[found[1]], found[2]) if found else None


def _cost(rule: int | Mapping[Any, Any], value: Any) -> int:
    if isinstance(rule, int):
        return rule
    if "each" in rule:
        cost = int(rule["each"]) * _items(value)
        return min(cost, int(rule["max"])) if "max" in rule else cost
    steps = [(bound, cost) for bound, cost in rule.items() if bound != "else"]
    if value is None:
        return int(steps[0][1])
    size = _size(value)
    for bound, cost in steps:
        if size <= int(bound):
            return int(cost)
    return int(rule.get("else", steps[-1][1]))


def _items(value: Any) -> int:
    """How many a list parameter names; lists also come as the JSON text that is sent."""
    if isinstance(value, str) and value.startswith("["):
        return value.count(",") + 1
    return len(value) if isinstance(value, (list, tuple)) else 1


def _size(value: Any) -> int:
    """What a table goes by: a number itself, or how many items there are."""
    try:
        return int(value)
    except (TypeError, ValueError):
        return _items(value)

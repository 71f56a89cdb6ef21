# Copied from codegen/handwritten/sandbox/limits.py; edit there.
"""Rate limits: request weight and number per IP, unfilled orders per account, bans, connection attempts.

Intervals are cut by the clock (a minute ends at :00), as the documentation says. Going on after 429 bans the IP for
two minutes, and each further ban doubles, up to three days.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from . import errors
from .clock import SECOND, Clock

SECONDS = {"SECOND": 1, "MINUTE": 60, "HOUR": 3600, "DAY": 86400}
FIRST_BAN, LONGEST_BAN = 120, 3 * 86400
PATIENCE = 10
"""Requests answered 429 within one interval before the IP is banned."""
MAKER_REWARD = 5
"""By how many orders the unfilled count falls with the first fill of an order that waited on the book."""


@dataclass(frozen=True)
class Limit:
    kind: str
    interval: str
    num: int
    limit: int

    @property
    def seconds(self) -> int:
        return SECONDS[self.interval] * self.num

    @property
    def letter(self) -> str:
        return f"{self.num}{self.interval[0]}"

    def info(self) -> dict[str, Any]:
        return {
            "rateLimitType": self.kind,
            "interval": self.interval,
            "intervalNum": self.num,
            "limit": self.limit,
        }


@dataclass(frozen=True)
class Rules:
    """The limits of the spot documentation. Give a sandbox other ones to test with."""

    weight: Limit = Limit("REQUEST_WEIGHT", "MINUTE", 1, 6000)
    uid_weight: Limit = Limit("REQUEST_WEIGHT", "MINUTE", 1, 180_000)
    raw: Limit = Limit("RAW_REQUESTS", "MINUTE", 5, 61000)
    orders: tuple[Limit, ...] = (Limit("ORDERS", "SECOND", 10, 50), Limit("ORDERS", "DAY", 1, 160000))
    connections: Limit = Limit("CONNECTIONS", "MINUTE", 5, 300)
    messages_per_second: int = 5
    subscriptions: int = 1000
    lifetime_subscriptions: int = 65535
    connection_age: float = 24 * 3600
    ping_interval: float = 20
    pong_timeout: float = 60

    def info(self) -> list[dict[str, Any]]:
        return [limit.info() for limit in (self.weight, *self.orders, self.raw)]


@dataclass
class Counter:
    """How much of one limit is used in its current interval."""

    interval: int = -1
    used: int = 0

    def at(self, limit: Limit, now: int) -> Counter:
        current = now // (limit.seconds * SECOND)
        if current != self.interval:
            self.interval, self.used = current, 0
        return self


@dataclass
class _Visitor:
    weights: dict[str, Counter] = field(default_factory=dict)
    raw: Counter = field(default_factory=Counter)
    connections: Counter = field(default_factory=Counter)
    refused: int = 0
    bans: int = 0
    banned_until: int = 0


class Limits:
    """``per_endpoint``: the weight of each address counts by itself; ``where`` is the address then."""

    def __init__(self, clock: Clock, rules: Rules, *, per_endpoint: bool = False) -> None:
        self.rules = rules
        self.per_endpoint = per_endpoint
        self._clock = clock
        self._uids: dict[tuple[int, str], Counter] = {}
        self._visitors: dict[str, _Visitor] = {}
        self._orders: dict[tuple[int, int], Counter] = {}

    def used_weight(self, ip: str, where: str = "") -> int:
        return self._weight(self._visitor(ip), where).used

    def used_by_account(self, uid: int, where: str) -> int:
        return self._account_weight(uid, where).used

    def spend_by_account(self, uid: int, weight: int, where: str) -> None:
        """Count what counts against the account, wherever it asks from."""
        counter, limit = self._account_weight(uid, where), self.rules.uid_weight
        counter.used += weight
        if counter.used > limit.limit:
            interval = f"{limit.num} {limit.interval}"
            raise errors.too_much_weight(limit.limit, interval, self._until_next(limit))

    def spend(self, ip: str, weight: int, where: str = "") -> None:
        """Count a request. Raises 418 while the IP is banned and 429 when the request is one too many."""
        visitor, now = self._visitor(ip), self._clock.steady()
        if now < visitor.banned_until:
            raise self._ban(visitor)
        by_weight = self._weight(visitor, where)
        for counter, limit, amount in ((by_weight, self.rules.weight, weight), (visitor.raw, self.rules.raw, 1)):
            if counter.at(limit, now).used == 0:
                visitor.refused = 0
            counter.used += amount
        if by_weight.used <= self.rules.weight.limit and visitor.raw.used <= self.rules.raw.limit:
            return
        visitor.refused += 1
        if visitor.refused > PATIENCE:
            seconds = min(FIRST_BAN * 2**visitor.bans, LONGEST_BAN)
            visitor.bans += 1
            visitor.banned_until = now + seconds * SECOND
            raise self._ban(visitor)
        limit = self.rules.weight if by_weight.used > self.rules.weight.limit else self.rules.raw
        interval = f"{limit.num} {limit.interval}"
        raise errors.too_much_weight(limit.limit, interval, self._until_next(limit))

    def give_back(self, ip: str, weight: int, where: str = "") -> None:
        """For calls that cost less when they succeed."""
        self._weight(self._visitor(ip), where).used -= weight

    def connect(self, ip: str) -> None:
        """Count a WebSocket handshake; refused when there were too many, or the IP is banned."""
        visitor, now, limit = self._visitor(ip), self._clock.steady(), self.rules.connections
        if now < visitor.banned_until:
            raise self._ban(visitor)
        counter = visitor.connections.at(limit, now)
        counter.used += 1
        if counter.used > limit.limit:
            per = f"'{limit.num} {limit.interval}'"
            text = f"Too many connection attempts from IP; current limit is {limit.limit} per {per}."
            raise errors.ApiError(-1034, text, status=429, retry_after=self._until_next(limit))

    def ban(self, ip: str, seconds: float) -> None:
        self._visitor(ip).banned_until = self._clock.steady() + int(seconds * SECOND)

    def check_orders(self, uid: int, count: int) -> None:
        for limit, counter in self._order_counters(uid):
            if counter.used + count > limit.limit:
                raise errors.too_many_orders(limit.limit, f"{limit.num} {limit.interval}", self._until_next(limit))

    def add_orders(self, uid: int, count: int) -> None:
        for _, counter in self._order_counters(uid):
            counter.used += count

    def order_filled(self, uid: int, *, is_maker: bool) -> None:
        """An order's first fill takes it off the count; filling as a maker is worth more."""
        for _, counter in self._order_counters(uid):
            counter.used = max(0, counter.used - (MAKER_REWARD if is_maker else 1))

    def order_info(self, uid: int) -> list[dict[str, Any]]:
        return [{**limit.info(), "count": counter.used} for limit, counter in self._order_counters(uid)]

    def weight_info(self, ip: str) -> dict[str, Any]:
        return {**self.rules.weight.info(), "count": self.used_weight(ip)}

    def _order_counters(self, uid: int) -> list[tuple[Limit, Counter]]:
        now = self._clock.steady()
        return [
            (limit, self._orders.setdefault((uid, index), Counter()).at(limit, now))
            for index, limit in enumerate(self.rules.orders)
        ]

    def _weight(self, visitor: _Visitor, where: str) -> Counter:
        counter = visitor.weights.setdefault(where if self.per_endpoint else "", Counter())
        return counter.at(self.rules.weight, self._clock.steady())

    def _account_weight(self, uid: int, where: str) -> Counter:
        counter = self._uids.setdefault((uid, where if self.per_endpoint else ""), Counter())
        return counter.at(self.rules.uid_weight, self._clock.steady())

    def _visitor(self, ip: str) -> _Visitor:
        return self._visitors.setdefault(ip, _Visitor())

    def _until_next(self, limit: Limit) -> int:
        period = limit.seconds * SECOND
        return -(-(period - self._clock.steady() % period) // SECOND)

    def _ban(self, visitor: _Visitor) -> errors.ApiError:
        left = visitor.banned_until - self._clock.steady()
        return errors.banned((self._clock.now() + left) // 1000, -(-left // SECOND))


def weigh(weight: Any, params: Mapping[str, Any]) -> int:
    """The weight of one request, by the notation of the spec."""
    if not isinstance(weight, Mapping):
        return int(weight)
    for name, rule in weight.items():
        if name not in params or params[name] is False:
            continue
        if not _lists_values(rule):
            return _weigh_by(rule, params[name])
        if params[name] in rule:
            return int(rule[params[name]])
    fallback = weight.get("else")
    if fallback is None:
        # A table by number without `else` is by a parameter with a default: the cheapest row.
        tables = [rule for rule in weight.values() if isinstance(rule, Mapping)]
        return min((int(value) for table in tables for value in table.values()), default=1)
    return int(fallback)


def _lists_values(rule: Any) -> bool:
    """By value, such as ``{"MARGIN_BUY": 1500}``, not by number."""
    return isinstance(rule, Mapping) and "each" not in rule and all(isinstance(value, str) for value in rule)


def _weigh_by(rule: Any, value: Any) -> int:
    size = len(value) if isinstance(value, list) else value if isinstance(value, int) else 1
    if not isinstance(rule, Mapping):
        return int(rule)
    if "each" in rule:
        return int(min(rule["each"] * size, rule.get("max", rule["each"] * size)))
    bounds = sorted(int(bound) for bound in rule if bound != "else")
    for bound in bounds:
        if size <= bound:
            return int(rule[bound])
    return int(rule.get("else", rule[bounds[-1]]))

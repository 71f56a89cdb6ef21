"""Plausible values of declared types, for answers and events that no state stands behind. The same seed, endpoint and
parameters give the same answer."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from typing import Any

from .registry import Endpoint, Registry

DEEPEST = 6
_TIMES = re.compile(r"(?:^|[a-z])(time|Time|timestamp|Timestamp|date|Date)(?:$|[A-Z])|^[ETuOCW]$")
_NUMBERS = re.compile(
    r"price|qty|quantity|amount|balance|free|locked|volume|rate|fee|commission|total|limit|interest|income|asset.*value"
    r"|ratio|percent|margin|leverage|notional|size|pnl|profit",
    re.IGNORECASE,
)
_ASSET_NAMES = re.compile(r"asset|coin|currency", re.IGNORECASE)
_ASSETS = ("BTC", "ETH", "BNB", "USDT")
_SCALARS = frozenset({"str", "int", "float", "decimal", "bool", "any", "null"})
_SYMBOLS = frozenset({"symbol", "s", "pair", "ps"})

_SUCCESS = {"code": "000000", "message": "success", "msg": "success"}

# Payloads have names of one or two letters. Nearly all texts among them are numbers.
_TEXTS = {
    "market": frozenset({"ca", "X", "st", "cs"}),
    "user": frozenset({"c", "C", "x", "X", "f", "o", "r", "V", "ot", "gP", "cr", "at"}),
}
_USER_ASSETS = frozenset({"a", "N"})
_LEVELS = {
    "h": 110, "high": 110, "highPrice": 110, "l": 90, "low": 90, "lowPrice": 90,
    "b": 99, "bids": 99, "bidPrice": 99, "a": 101, "asks": 101, "askPrice": 101,
    "o": 100, "open": 100, "openPrice": 100, "c": 100, "close": 100, "p": 100, "price": 100, "lastPrice": 100,
}  # fmt: skip
"""Prices that must stand in a relation: around this, by less than a percent."""
_BOOK = frozenset({"b", "bids", "a", "asks"})
_CANDLE = frozenset({"t", "T", "o", "c", "h", "l"})
_UNITS = {"s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000, "w": 604_800_000, "M": 2_592_000_000}


class Answers:
    def __init__(self, registry: Registry, seed: int) -> None:
        self._types = registry.types
        self._enums = registry.enums
        self._seed = seed

    def answer(self, endpoint: Endpoint, params: Mapping[str, Any], now: int) -> Any:
        """A value of what ``endpoint`` returns for these parameters; ``now`` in the caller's unit of time."""
        described = pick_type(endpoint.returns, params)
        if described is None:
            return {}
        return self.value(described, params, now, f"{endpoint.name}:{sorted((k, str(v)) for k, v in params.items())}")

    def value(self, described: Any, params: Mapping[str, Any], now: int, salt: str = "") -> Any:
        return self._make(described, params, now, salt, "")

    def payload(self, described: Any, known: Mapping[str, Any], now: int, salt: str, *, user: bool = False) -> Any:
        """An event, whose names are mostly one letter."""
        return self._make(described, known, now, salt, "user" if user else "market")

    def _make(self, described: Any, known: Mapping[str, Any], now: int, salt: str, names: str) -> Any:
        rng = random.Random(f"{self._seed}:{salt}")
        return _Maker(self._types, self._enums, rng, known, now, names).make(described, "", 0)


class _Maker:
    """One value. ``known`` are values that fields of their names take; ``names``: ``market``, ``user`` or nothing."""

    def __init__(
        self, types: Mapping[str, Any], enums: Mapping[str, Any], rng: random.Random, known: Mapping[str, Any],
        now: int, names: str,
    ) -> None:  # fmt: skip
        self._types, self._enums = types, enums
        self._rng, self._known, self._now = rng, known, now
        self._names = names

    def make(self, described: Any, name: str, depth: int) -> Any:
        if isinstance(described, str):
            if described in _SCALARS:
                return self._scalar(described, name)
            if described in self._enums:
                return self._member(_values(self._enums[described]), name)
            return self._named(described, name, depth)
        kind, parts = described[0], described[1:]
        if kind == "list":
            items = [self.make(parts[0], name, depth + 1) for _ in range(0 if depth >= DEEPEST else 2)]
            return _in_order(items, name) if name in _BOOK else items
        if kind == "map":
            return {asset: self.make(parts[0], name, depth + 1) for asset in _ASSETS[:2]}
        if kind == "tuple":
            return [self.make(part, name, depth + 1) for part in parts]
        if kind == "is":
            return parts[0]
        real = [part for part in parts if part != "null"]
        return self.make(real[0], name, depth) if real else None

    def _named(self, type_name: str, name: str, depth: int) -> Any:
        definition = self._types[type_name]
        if "alias" in definition:
            return self.make(definition["alias"], name, depth)
        made = {
            field: self.make(described, field, depth + 1)
            for field, (described, required) in fields_of(self._types, type_name).items()
            if required or depth < DEEPEST - 2
        }
        if self._names and made.keys() >= _CANDLE:
            length = _milliseconds(str(made.get("i", self._known.get("interval", "1m"))))
            made["t"] = self._now - self._now % length
            made["T"] = made["t"] + length - 1
        return made

    def _member(self, values: Sequence[Any], name: str) -> Any:
        for given in (self._known.get(name), self._known.get("interval")):
            if given in values:
                return given
        return self._rng.choice(values)

    def _scalar(self, kind: str, name: str) -> Any:
        if kind == "str":
            return self._text(name)
        if kind == "int":
            given = self._known.get(name)
            if isinstance(given, int) and not isinstance(given, bool):
                return given
            if name == "code":
                return 200
            return self._now if _TIMES.search(name) else self._rng.randint(1, 10_000)
        if kind == "float":
            return round(self._rng.uniform(0.01, 100), 4)
        if kind == "decimal":
            return self._number(name)
        return {"bool": True, "any": {}, "null": None}[kind]

    def _text(self, name: str) -> str:
        given = self._known.get(name)
        if isinstance(given, str):
            return given
        if name in _SYMBOLS:
            return "BTCUSDT"
        if name in _SUCCESS:
            return _SUCCESS[name]
        if _ASSET_NAMES.search(name) or (self._names == "user" and name in _USER_ASSETS):
            return self._rng.choice(_ASSETS)
        short = len(name) <= 2
        if (_NUMBERS.search(name) or name in _LEVELS) if not short else self._names and name not in _TEXTS[self._names]:
            return self._number(name)
        return "".join(self._rng.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=12))

    def _number(self, name: str) -> str:
        level = None if self._names == "user" else _LEVELS.get(name)
        return f"{self._rng.uniform(0.01, 100) if level is None else level * self._rng.uniform(0.999, 1.001):.8f}"


def fields_of(types: Mapping[str, Any], name: str) -> dict[str, tuple[Any, bool]]:
    """All fields of an object type, inherited ones first."""
    definition = types[name]
    parent = definition.get("extends")
    fields = fields_of(types, parent) if parent else {}
    fields.update({field: (described, bool(required)) for field, (described, required) in definition["fields"].items()})
    return fields


def pick_type(returns: Mapping[str, Any], params: Mapping[str, Any]) -> Any:
    """Which of the declared answers these parameters get."""
    for name, described in returns.get("cases") or ():
        if name in params:
            return described
    return returns.get("else")


def _values(enum: Any) -> Sequence[Any]:
    values: Sequence[Any] = list(enum.values()) if isinstance(enum, Mapping) else enum
    return values


def _in_order(items: list[Any], name: str) -> list[Any]:
    """Levels of a book, best first."""
    if not all(isinstance(item, list) and item and _is_number(item[0]) for item in items):
        return items
    return sorted(items, key=lambda item: float(item[0]), reverse=name in ("b", "bids"))


def _is_number(value: Any) -> bool:
    return isinstance(value, str) and value.isascii() and value.replace(".", "", 1).isdigit()


def _milliseconds(interval: str) -> int:
    digits, unit = interval[:-1], interval[-1:]
    return int(digits) * _UNITS[unit] if digits.isascii() and digits.isdigit() and unit in _UNITS else 60_000

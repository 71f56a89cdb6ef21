"""Plausible values of declared types, for endpoints whose answer no state stands behind. The same seed, endpoint and
parameters give the same answer."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .registry import Endpoint, Registry

DEEPEST = 6
_TIMES = re.compile(r"(?:^|[a-z])(time|Time|timestamp|Timestamp|date|Date)(?:$|[A-Z])|^[ETu]$")
_NUMBERS = re.compile(
    r"price|qty|quantity|amount|balance|free|locked|volume|rate|fee|commission|total|limit|interest|income|asset.*value"
    r"|ratio|percent|margin|leverage|notional|size",
    re.IGNORECASE,
)
_ASSETS = ("BTC", "ETH", "BNB", "USDT")
_SCALARS = frozenset({"str", "int", "float", "decimal", "bool", "any", "null"})


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
        key = f"{self._seed}:{endpoint.name}:{sorted((name, str(value)) for name, value in params.items())}"
        return self._maker(random.Random(key), params, now)(described, "", 0)

    def value(self, described: Any, params: Mapping[str, Any], now: int, salt: str = "") -> Any:
        return self._maker(random.Random(f"{self._seed}:{salt}"), params, now)(described, "", 0)

    def _maker(self, rng: random.Random, params: Mapping[str, Any], now: int) -> Callable[[Any, str, int], Any]:
        def make(described: Any, name: str, depth: int) -> Any:
            if isinstance(described, str):
                if described in _SCALARS:
                    return scalar(described, name)
                if described in self._enums:
                    return rng.choice(_values(self._enums[described]))
                return self._named(described, name, depth, make)
            kind, parts = described[0], described[1:]
            if kind == "list":
                return [make(parts[0], name, depth + 1) for _ in range(0 if depth >= DEEPEST else 2)]
            if kind == "map":
                return {asset: make(parts[0], name, depth + 1) for asset in _ASSETS[:2]}
            if kind == "tuple":
                return [make(part, name, depth + 1) for part in parts]
            if kind == "is":
                return parts[0]
            real = [part for part in parts if part != "null"]
            return make(real[0], name, depth) if real else None

        def scalar(kind: str, name: str) -> Any:
            if kind == "str":
                return text_for(name)
            if kind == "int":
                if name in params and isinstance(params[name], int) and not isinstance(params[name], bool):
                    return params[name]
                return now if _TIMES.search(name) else rng.randint(1, 10_000)
            if kind == "float":
                return round(rng.uniform(0.01, 100), 4)
            if kind == "decimal":
                return f"{rng.uniform(0.01, 100):.8f}"
            return {"bool": True, "any": {}, "null": None}[kind]

        def text_for(name: str) -> str:
            given = params.get(name)
            if isinstance(given, str):
                return given
            if name in ("symbol", "s"):
                return "BTCUSDT"
            if re.search(r"asset|coin|currency", name, re.IGNORECASE):
                return rng.choice(_ASSETS)
            if _NUMBERS.search(name):
                return f"{rng.uniform(0.01, 100):.8f}"
            return "".join(rng.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=12))

        return make

    def _named(self, type_name: str, name: str, depth: int, make: Callable[[Any, str, int], Any]) -> Any:
        definition = self._types[type_name]
        if "alias" in definition:
            return make(definition["alias"], name, depth)
        return {
            field: make(described, field, depth + 1)
            for field, (described, required) in fields_of(self._types, type_name).items()
            if required or depth < DEEPEST - 2
        }


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

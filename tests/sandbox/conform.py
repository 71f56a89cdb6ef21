"""Whether a JSON value has a declared type of a catalog: no key missing, none too many, every value of its kind."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from binance_gen.sandbox.catalog import spot

SCALARS = {
    "str": lambda value: isinstance(value, str),
    "int": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "float": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "decimal": lambda value: isinstance(value, str),
    "bool": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "any": lambda _value: True,
}


def problems(value: Any, described: Any, at: str = "$", *, catalog: ModuleType = spot) -> list[str]:
    return _Checker(catalog).problems(value, described, at)


class _Checker:
    def __init__(self, catalog: ModuleType) -> None:
        self.types = catalog.TYPES
        self.enums = catalog.ENUMS

    def problems(self, value: Any, described: Any, at: str) -> list[str]:
        if isinstance(described, str):
            if described in SCALARS:
                return [] if SCALARS[described](value) else [f"{at}: {value!r} is no {described}"]
            if described in self.enums:
                return [] if value in self.enums[described] else [f"{at}: {value!r} is no {described}"]
            return self._named(value, described, at)
        kind, parts = described[0], described[1:]
        if kind == "is":
            return [] if value == parts[0] else [f"{at}: {value!r} is not {parts[0]!r}"]
        if kind == "union":
            found = [self.problems(value, part, at) for part in parts]
            return [] if any(not one for one in found) else min(found, key=len)
        if kind == "list":
            if not isinstance(value, list):
                return [f"{at}: {value!r} is no list"]
            return [
                text for index, item in enumerate(value) for text in self.problems(item, parts[0], f"{at}[{index}]")
            ]
        if kind == "tuple":
            if not isinstance(value, list) or len(value) != len(parts):
                return [f"{at}: {value!r} has not {len(parts)} items"]
            return [
                text for index, part in enumerate(parts) for text in self.problems(value[index], part, f"{at}[{index}]")
            ]
        assert kind == "map"
        if not isinstance(value, dict):
            return [f"{at}: {value!r} is no object"]
        return [text for key, item in value.items() for text in self.problems(item, parts[0], f"{at}.{key}")]

    def _fields(self, name: str) -> dict[str, tuple[Any, bool]]:
        definition = self.types[name]
        inherited = self._fields(definition["extends"]) if definition.get("extends") else {}
        return {**inherited, **{key: (item[0], bool(item[1])) for key, item in definition["fields"].items()}}

    def _named(self, value: Any, name: str, at: str) -> list[str]:
        definition = self.types[name]
        if "alias" in definition:
            return self.problems(value, definition["alias"], at)
        if not isinstance(value, dict):
            return [f"{at}: {value!r} is no {name}"]
        fields = self._fields(name)
        found = [
            f"{at}: {name}.{key} is missing" for key, (_, required) in fields.items() if required and key not in value
        ]
        for key, item in value.items():
            if key in fields:
                found += self.problems(item, fields[key][0], f"{at}.{key}")
            else:
                found.append(f"{at}: {name} has no {key}")
        return found


def returned(entry: dict[str, Any], params: dict[str, Any], *, ws: bool) -> Any:
    """The declared type of an endpoint's answer to these parameters."""
    returns = (entry.get("ws_returns") if ws else None) or entry.get("returns") or {"else": "any"}
    for name, described in returns.get("cases", ()):
        if name in params:
            return described
    return returns["else"]

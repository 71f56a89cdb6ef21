# Copied from codegen/handwritten/runtime/weights.py; edit there.
"""What a call costs, by the table of its endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .encoding import text
from .endpoint import Endpoint

__all__ = ["costs_of", "deciding", "weight_of"]

_names: dict[tuple[Endpoint[Any], bool], tuple[str, ...]] = {}
"""Of the parameters that decide, by endpoint and way."""
_MOST_NAMES = 4096
_PLAIN = frozenset({str, int, type(None)})
_STEP_WORDS = frozenset({"else", "limiter", "success"})


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


def deciding(endpoint: Endpoint[Any], params: Mapping[str, Any], ws: bool) -> tuple[Any, ...] | None:
    """The values that a call's costs depend on, as a key for a dict. None: they make none."""
    names = _names.get((endpoint, ws))
    if names is None:
        table = endpoint.ws_weight if ws else endpoint.weight
        names = () if isinstance(table, int) else tuple(name for name in table if name not in _STEP_WORDS)
        if len(_names) < _MOST_NAMES:
            _names[endpoint, ws] = names
    if not names:
        return ()
    values = tuple(map(params.get, names))
    return values if _PLAIN.issuperset(map(type, values)) else None  # True is 1 to a dict, and a list is no key


def costs_of(endpoint: Endpoint[Any], params: Mapping[str, Any], ws: bool) -> list[tuple[str, int]]:
    """What a call costs of each kind of limit."""
    table = endpoint.ws_weight if ws else endpoint.weight
    by_account = not isinstance(table, int) and table.get("limiter") == "UID"
    costs = [("uid_weight" if by_account else "weight", weight_of(endpoint, params, ws=ws))]
    if "requests" in endpoint.limits:
        costs.append(("requests", 1))
    if endpoint.orders:
        costs.append(("orders", endpoint.orders))
    return costs


def _is_by_value(rule: int | Mapping[Any, Any]) -> bool:
    """``{"MARGIN_BUY": 1500}``; a table has numbers, and ``else`` after them."""
    return not isinstance(rule, int) and isinstance(next(iter(rule)), str) and "each" not in rule


def _cost(rule: int | Mapping[Any, Any], value: Any) -> int:
    if isinstance(rule, int):
        return rule
    if "each" in rule:
        cost = int(rule["each"]) * _items(value)
        return min(cost, int(rule["max"])) if "max" in rule else cost
    size, found = None if value is None else _size(value), 0
    for bound, cost in rule.items():  # from the lowest to the highest, and ``else`` at the end
        found = int(cost)
        if size is None or bound == "else" or size <= int(bound):
            break
    return found


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

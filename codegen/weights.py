"""What a call costs: as the mapping that the runtime reads, and in words."""

from __future__ import annotations

from .model import Endpoint, Param, Weight, WeightEach, WeightSent, WeightTable, WeightValue

__all__ = ["literal", "most", "text"]

Literal = int | dict[str, object]


def literal(weight: Weight, params: tuple[Param, ...]) -> Literal:
    """The value of ``Endpoint.weight``: a number, or the spec's own form.

    A table whose parameter has a default decides even when nothing is sent, so its default's weight is ``else`` and
    later rules can't be reached.
    """
    defaults = {param.name: param.default for param in params}
    rules: dict[str, object] = {}
    base = weight.base
    for rule in weight.rules:
        if isinstance(rule, WeightTable):
            steps: dict[object, int] = dict(rule.steps)
            if rule.beyond is not None:
                steps["else"] = rule.beyond
            rules[rule.param] = steps
            default = defaults.get(rule.param)
            if isinstance(default, int):
                base = at(rule, default)
                break
        elif isinstance(rule, WeightEach):
            rules[rule.param] = {"each": rule.each} | ({} if rule.most is None else {"max": rule.most})
        elif isinstance(rule, WeightValue):
            rules[rule.param] = dict(rule.costs)
        else:
            rules[rule.param] = rule.weight
    extra: dict[str, object] = {}
    if weight.limiter != "IP":
        extra["limiter"] = weight.limiter
    if weight.success is not None:
        extra["success"] = weight.success
    if not rules and not extra:
        return base
    return {**extra, **rules, "else": base}


def at(table: WeightTable, number: int) -> int:
    for bound, weight in table.steps:
        if number <= bound:
            return weight
    return table.steps[-1][1] if table.beyond is None else table.beyond


def text(endpoint: Endpoint, weight: Weight) -> str:
    """``weight 5-250``, ``weight 200 of the account, 2 orders``."""
    costs = _costs(weight)
    if not _decided(weight, endpoint.params):
        costs.add(weight.base)
    low, high = min(costs), max(costs)
    words = f"weight {low}" if low == high else f"weight {low}-{high}"
    if weight.limiter == "UID":
        words += " of the account"
    if endpoint.orders:
        words += f", {endpoint.orders} order{'s' if endpoint.orders > 1 else ''}"
    return words


def most(weight: Weight) -> int:
    """The most that a call can cost."""
    return max(weight.base, *_costs(weight), weight.base)


def _costs(weight: Weight) -> set[int]:
    costs: set[int] = set()
    for rule in weight.rules:
        if isinstance(rule, WeightTable):
            costs.update(cost for _, cost in rule.steps)
            costs.update(() if rule.beyond is None else (rule.beyond,))
        elif isinstance(rule, WeightValue):
            costs.update(cost for _, cost in rule.costs)
        elif isinstance(rule, WeightSent):
            costs.add(rule.weight)
        else:
            costs.update((rule.each,) if rule.most is None else (rule.each, rule.most))
    return costs


def _decided(weight: Weight, params: tuple[Param, ...]) -> bool:
    """Does a table with a default always apply, so that the base never does?"""
    tables = {rule.param for rule in weight.rules if isinstance(rule, WeightTable)}
    return any(param.name in tables and isinstance(param.default, int) for param in params)

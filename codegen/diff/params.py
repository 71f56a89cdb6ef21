"""What a call takes: parameters, their values and bounds, and what depends on what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..model import Constant, Need, Param, Preset, Route, Scalar, TypeRef, UnionOf
from .change import Change, Report, matched, shown
from .variance import Variance, spell

__all__ = [
    "ENDPOINT",
    "OURS",
    "SOCKET",
    "Kind",
    "needs",
    "order",
    "params",
    "positional",
    "presets",
    "routes",
    "unasked",
]


@dataclass(frozen=True)
class Kind:
    """What the rules for a parameter that comes or goes are called. A socket and an argument of ours take what they
    name and nothing else; an endpoint passes on whatever it is given."""

    added: str
    removed: str
    required_added: str
    required_removed: str


ENDPOINT = Kind("param-added", "param-removed", "required-param-added", "required-param-removed")
OURS = Kind("argument-added", "argument-removed", "required-param-added", "argument-removed")
SOCKET = Kind(
    "socket-param-added", "socket-param-removed", "required-socket-param-added", "required-socket-param-removed"
)


def params(
    old: Sequence[Param], new: Sequence[Param], product: str, owner: str, kind: Kind, variance: Variance, sides: bool
) -> Iterator[Change]:
    """``sides``: there are two addresses before and after, so it matters which one knows a parameter."""
    removed, added, both = matched(old, new, lambda one: one.name)
    for one in removed:
        rule = kind.required_removed if one.required else kind.removed
        yield Change(rule, product, f"{owner}.{one.name}", spell(one.type), one.at, True)
    for one in added:
        rule = kind.required_added if one.required else kind.added
        yield Change(rule, product, f"{owner}.{one.name}", spell(one.type), one.at)
    for one, other in both:
        yield from _param(one, other, product, owner, variance, sides)


def _param(old: Param, new: Param, product: str, owner: str, variance: Variance, sides: bool) -> Iterator[Change]:
    def change(rule: str, detail: str = "") -> Change:
        return Change(rule, product, f"{owner}.{new.name}", detail, new.at)

    if old.required != new.required:
        yield change("param-became-required" if new.required else "param-became-optional")
    relation = variance.relation(*((old.type, new.type) if old.type == new.type else (_type(old), _type(new))))
    types = f"{_spelled(old)} -> {_spelled(new)}"
    if relation == "wider":
        yield change("param-type-widened", types)
    elif relation == "narrower":
        yield change("param-type-narrowed", types)
    elif relation == "other":
        yield change("param-type-changed", types)
    elif relation == "respelled":
        yield change("type-respelled", types)
    if old.default != new.default or type(old.default) is not type(new.default):
        yield change("param-default-changed", f"{shown(old.default)} -> {shown(new.default)}")
    if sent := _sent(old, new, sides):
        yield change("param-sent-differently", sent)
    if old.type == new.type:  # else the values have come or gone with the type
        yield from _values(old.values, new.values, change)
    yield from _limits(old, new, change)


def _type(param: Param) -> TypeRef:
    """A short list of texts is a type of its own, as an enum is."""
    if param.type == Scalar("str") and param.values:
        return UnionOf(tuple(Constant(str(value)) for value in param.values))
    return param.type


def _spelled(param: Param) -> str:
    return f"{spell(param.type)} of {shown(param.values)}" if param.values else spell(param.type)


def _sent(old: Param, new: Param, sides: bool) -> str:
    told: list[tuple[str, str | None, str | None]] = []
    told += [("in", old.place, new.place), ("encoding", old.encoding, new.encoding), ("case", old.case, new.case)]
    if sides:
        told.append(("on", old.on or "both", new.on or "both"))
    return "; ".join(f"{name}: {shown(was)} -> {shown(now)}" for name, was, now in told if was != now)


def _values(old: Sequence[str | int], new: Sequence[str | int], change: Report) -> Iterator[Change]:
    """No values means any value."""
    if old and new:
        if gone := [one for one in old if one not in new]:
            yield change("param-value-removed", shown(gone))
        if more := [one for one in new if one not in old]:
            yield change("param-value-added", shown(more))
    elif new:
        yield change("param-value-removed", f"only {shown(new)}")
    elif old:
        yield change("param-value-added", "any")


def _limits(old: Param, new: Param, change: Report) -> Iterator[Change]:
    for name, was, now, sign in (("min", old.min, new.min, -1), ("max", old.max, new.max, 1)):
        if was != now:
            wider = now is None or (was is not None and (now - was) * sign > 0)
            yield change("limit-widened" if wider else "limit-narrowed", f"{name} {shown(was)} -> {shown(now)}")


def order(old: Sequence[Param], new: Sequence[Param], change: Report) -> Iterator[Change]:
    """A socket's parameters are positional; what a required newcomer does to the order is told with it."""
    names = [[one.name for one in each] for each in (old, new)]
    kept = [name for name in names[0] if name in names[1]]
    then = [one.name for one in new if one.name in kept or not one.required]
    if then[: len(kept)] != kept:
        yield change("param-order-changed", f"{shown(names[0])} -> {shown(names[1])}")


def positional(old: Sequence[str], new: Sequence[str], change: Report) -> Iterator[Change]:
    if old == new:
        return
    detail = f"{shown(old)} -> {shown(new)}"
    if new[: len(old)] == old:
        yield change("positional-added", detail)
    elif old[: len(new)] == new:
        yield change("positional-removed", detail)
    else:
        yield change("positional-changed", detail)


def needs(old: Sequence[Need], new: Sequence[Need], change: Report) -> Iterator[Change]:
    """They add up, so their order means nothing."""
    was, now = ({_need(one) for one in each} for each in (old, new))
    yield from (change("needs-removed", text) for text in sorted(was - now))
    yield from (change("needs-added", text) for text in sorted(now - was))


def _need(need: Need) -> str:
    wanted = [f"all of {shown(sorted(need.all))}"] if need.all else []
    wanted += [f"one of {shown(sorted(need.any))}"] if need.any else []
    when = " and ".join(f"{name} = {' or '.join(sorted(need.when[name]))}" for name in sorted(need.when))
    return " and ".join(wanted) + (f" when {when}" if when else "")


def presets(old: Sequence[Preset], new: Sequence[Preset], change: Report) -> Iterator[Change]:
    for one, other in matched(old, new, lambda preset: preset.name)[2]:
        for what, was, now in (("fixed", one.fixed, other.fixed), ("defaults", one.defaults, other.defaults)):
            if was != now or (what == "defaults" and list(was) != list(now)):  # these are positional
                yield change("preset-changed", f"{other.name}: {what} {_settings(was)} -> {_settings(now)}")


def unasked(
    old: Mapping[str, str | int | bool], new: Mapping[str, str | int | bool], change: Report
) -> Iterator[Change]:
    if old != new:
        yield change("unasked-changed", f"{_settings(old)} -> {_settings(new)}")


def _settings(values: Mapping[str, str | int | bool]) -> str:
    return ", ".join(f"{name} = {shown(value)}" for name, value in values.items()) or "none"


def routes(old: Sequence[Route], new: Sequence[Route], change: Report) -> Iterator[Change]:
    was, now = ([_route(one) for one in each] for each in (old, new))
    if was != now:
        changed = [one for one in was if one not in now], [one for one in now if one not in was]
        yield change("reroute-changed", " -> ".join("; ".join(each) or "none" for each in changed) or "another order")


def _route(route: Route) -> str:
    parts = [f"{name} = {' or '.join(sorted(route.when[name]))}" for name in sorted(route.when)]
    parts += [f"any of {shown(sorted(route.any))}"] if route.any else []
    text = f"{' and '.join(parts) or 'always'}: {route.to}"
    more = [f"{name} as {route.rename[name]}" for name in sorted(route.rename)]
    more += [f"{name} = {shown(route.fixed[name])}" for name in sorted(route.fixed)]
    return f"{text} ({', '.join(more)})" if more else text

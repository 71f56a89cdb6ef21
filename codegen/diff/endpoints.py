"""Methods: which there are, by which names, at which address, for which key and at what cost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from .. import weights
from ..model import Deprecation, Endpoint, Returns, Spec, Twin
from ..rules.names import endpoint_names
from . import params
from .change import Change, Report, matched, shown
from .variance import Variance, spell

__all__ = ["deprecation", "endpoints", "removal", "returned"]

T = TypeVar("T")

_WORDS = {"rest": "", "ws": " over the WebSocket API"}
_RANKS = {"NONE": 0, "MARKET_DATA": 1, "USER_STREAM": 1}
"""0 nothing, 1 a key, 2 (all others) a signature."""


def endpoints(old: Spec, new: Spec, variance: Variance) -> Iterator[Change]:
    removed, added, both = matched(old.endpoints, new.endpoints, lambda one: one.name)
    renamed = _renamed(removed, added)
    both += renamed
    names = [{name: one for one in spec.endpoints for name in endpoint_names(one)} for spec in (old, new)]
    gone = [one for one in removed if one not in [pair[0] for pair in renamed]]
    for one in gone:
        moved = [name for name in endpoint_names(one) if name in names[1]]
        if len(moved) < len([*endpoint_names(one)]):
            rule = removal("endpoint-removed", one.deprecated)
            yield Change(rule, one.product, one.name, _summary(one), one.at, True)
        for name in moved:
            yield Change("name-moved", one.product, one.name, f"{name} is {names[1][name].name} now", one.at, True)
    for one in added:
        if one in [pair[1] for pair in renamed] or not [name for name in endpoint_names(one) if name not in names[0]]:
            continue
        yield Change(removal("endpoint-added", one.deprecated), one.product, one.name, _summary(one), one.at)
    for one, other in both:
        yield from _Endpoint(one, other, names[0], names[1], variance).changes()


def removal(rule: str, deprecated: Deprecation | None) -> str:
    """Taking away what the vendor had deprecated is no surprise."""
    if deprecated is None:
        return rule
    return f"{rule}-after-deprecation" if rule.endswith("removed") else f"deprecated-{rule}"


def _renamed(removed: Sequence[Endpoint], added: Sequence[Endpoint]) -> list[tuple[Endpoint, Endpoint]]:
    """Entries of another name at the same address: the method goes on, its names are compared."""
    by_address = {address: one for one in reversed(added) for address in _addresses(one)}
    pairs: list[tuple[Endpoint, Endpoint]] = []
    for one in removed:
        other = next((by_address[address] for address in _addresses(one) if address in by_address), None)
        if other is not None and other not in [pair[1] for pair in pairs]:
            pairs.append((one, other))
    return pairs


def _addresses(endpoint: Endpoint) -> list[str]:
    rest = [f"{endpoint.product} {_rest(endpoint)}"] if endpoint.rest_path else []
    return rest + ([f"{endpoint.product} ws {endpoint.ws.method}"] if endpoint.ws else [])


def _rest(endpoint: Endpoint) -> str:
    return f"{endpoint.rest_method} {endpoint.rest_path}"


def _order(endpoint: Endpoint) -> str:
    """How an order that it places is known; ``carry`` follows from the query."""
    if endpoint.order is None:
        return ""
    told = ("id", "also", "each", "query", "by")
    return ", ".join(f"{name} {shown(value)}" for name in told if (value := getattr(endpoint.order, name)))


def _summary(endpoint: Endpoint) -> str:
    """``GET /api/v3/depth and ws depth, also as depth, ws_depth``."""
    addresses = [_rest(endpoint)] if endpoint.rest_path else []
    addresses += [f"ws {endpoint.ws.method}"] if endpoint.ws else []
    others = [*endpoint.ours.aliases, *(preset.name for preset in endpoint.ours.presets)]
    return " and ".join(addresses) + (f", also as {shown(others)}" if others else "")


@dataclass(frozen=True)
class _Endpoint:
    """One method before and after. ``names``: every method of each spec, and the entry that it calls."""

    old: Endpoint
    new: Endpoint
    old_names: Mapping[str, Endpoint]
    new_names: Mapping[str, Endpoint]
    variance: Variance

    def changes(self) -> Iterator[Change]:
        old, new, change = self.old, self.new, self.change
        yield from self._names()
        yield from deprecation("endpoint", old.deprecated, new.deprecated, change)
        if old.product != new.product:
            yield change("endpoint-moved", f"{old.product} -> {new.product}")
        yield from self._addresses()
        yield from self._sites()
        for side in self._sides():
            yield from self._security(side)
            yield from self._weight(side)
            yield from self._returns(side)
        if _order(old) != _order(new):
            yield change("order-tracking-changed", f"{_order(old) or 'none'} -> {_order(new) or 'none'}")
        if old.session != new.session:
            yield change("session-changed", f"{shown(old.session)} -> {shown(new.session)}")
        if old.orders != new.orders:
            rule = "orders-raised" if new.orders > old.orders else "orders-lowered"
            yield change(rule, f"{old.orders} -> {new.orders}")
        yield from params.needs(old.needs, new.needs, change)
        yield from params.positional(old.ours.positional, new.ours.positional, change)
        yield from params.presets(old.ours.presets, new.ours.presets, change)
        yield from params.unasked(old.ours.defaults, new.ours.defaults, change)
        yield from params.routes(old.ours.routes, new.ours.routes, change)
        variance = Variance(self.variance.enums, sent=True)
        sides = all(one.rest_path and one.ws for one in (old, new))
        yield from params.params(old.params, new.params, new.product, new.name, params.ENDPOINT, variance, sides)
        arguments = old.ours.arguments, new.ours.arguments
        yield from params.params(*arguments, new.product, new.name, params.OURS, variance, False)

    def change(self, rule: str, detail: str) -> Change:
        return Change(rule, self.new.product, self.new.name, detail, self.new.at)

    def _names(self) -> Iterator[Change]:
        """Names that came and went, but for those that did so with one of the two addresses."""
        was, now = list(endpoint_names(self.old)), list(endpoint_names(self.new))
        lost = set() if self.new.ws else {name for name in was if name.startswith("ws_")}
        lost |= set() if self.new.rest_path else {name for name in was if not name.startswith("ws_")}
        won = set() if self.old.ws else {name for name in now if name.startswith("ws_")}
        won |= set() if self.old.rest_path else {name for name in now if not name.startswith("ws_")}
        gone = [name for name in was if name not in now]
        for name in gone:
            if name in self.new_names:
                yield self.change("name-moved", f"{name} is {self.new_names[name].name} now")
        if removed := [name for name in gone if name not in self.new_names and name not in lost]:
            yield self.change("name-removed", shown(removed))
        if added := [name for name in now if name not in was and name not in won and name not in self.old_names]:
            yield self.change("name-added", shown(added))

    def _addresses(self) -> Iterator[Change]:
        old, new = self.old, self.new
        for side, was, now in (("rest", old.rest_path, new.rest_path), ("ws", old.ws, new.ws)):
            if bool(was) != bool(now):
                one = new if now else old
                address = _rest(one) if side == "rest" else one.ws.method if one.ws else ""
                yield self.change(f"{side}-{'added' if now else 'removed'}", address)
        if old.rest_path and new.rest_path and _rest(old) != _rest(new):
            yield self.change("address-changed", f"{_rest(old)} -> {_rest(new)}")
        if old.ws and new.ws and old.ws.method != new.ws.method:
            yield self.change("ws-method-changed", f"{old.ws.method} -> {new.ws.method}")

    def _sites(self) -> Iterator[Change]:
        was, now = self.old.tld, self.new.tld
        if was != now:
            rule = "site-narrowed" if not was else "site-widened" if not now else "site-changed"
            yield self.change(rule, f"{was or 'all'} -> {now or 'all'}")

    def _sides(self) -> list[str]:
        """The addresses that both have."""
        rest = bool(self.old.rest_path and self.new.rest_path)
        ws = bool(self.old.ws and self.new.ws)
        return (["rest"] if rest else []) + (["ws"] if ws else [])

    def _said(self, side: str, said: Callable[[Endpoint], T], own: Callable[[Twin], T | None]) -> tuple[T, T] | None:
        """What both say about one side; None where that is the same, or told for REST already."""
        if side == "rest":
            pair = said(self.old), said(self.new)
            return None if pair[0] == pair[1] else pair
        pairs = [(said(one), own(one.ws) if one.ws else None) for one in (self.old, self.new)]
        was, now = (shared if other is None else other for shared, other in pairs)
        told = "rest" in self._sides() and (was, now) == (pairs[0][0], pairs[1][0])
        return None if was == now or told else (was, now)

    def _security(self, side: str) -> Iterator[Change]:
        if pair := self._said(side, lambda one: one.security, lambda ws: ws.security):
            was, now = (_RANKS.get(one, 2) for one in pair)
            rule = "security-raised" if now > was else "security-lowered" if now < was else "security-changed"
            yield self.change(rule, f"{pair[0]} -> {pair[1]}{_WORDS[side]}")

    def _weight(self, side: str) -> Iterator[Change]:
        if pair := self._said(side, lambda one: one.weight, lambda ws: ws.weight):
            was, now = map(weights.most, pair)
            rule = "weight-raised" if now > was else "weight-lowered" if now < was else "weight-changed"
            texts = (shown(weights.literal(one, ())) for one in pair)
            yield self.change(rule, f"{' -> '.join(texts)}{_WORDS[side]}")

    def _returns(self, side: str) -> Iterator[Change]:
        if pair := self._said(side, lambda one: one.returns, lambda ws: ws.returns):
            yield from returned("returns", *pair, self.variance, self.change, _WORDS[side])


def deprecation(kind: str, old: Deprecation | None, new: Deprecation | None, change: Report) -> Iterator[Change]:
    if old is None and new is not None:
        yield change(f"{kind}-deprecated", f"use {new.use}" if new.use else new.doc or "")
    elif old is not None and new is None:
        yield change(f"{kind}-restored", "")
    elif old is not None and new is not None:
        for what in ("since", "gone", "use"):
            was, now = getattr(old, what), getattr(new, what)
            if was != now:
                yield change("deprecation-changed", f"{what} {shown(was)} -> {shown(now)}")


def returned(
    kind: str, old: Returns, new: Returns, variance: Variance, change: Report, where: str = ""
) -> Iterator[Change]:
    """``kind``: ``returns`` or ``event``. By the parameter that decides, when it is the same parameters."""
    cases = [dict(one.cases) for one in (old, new)]
    if list(cases[0]) != list(cases[1]) or (old.otherwise is None) != (new.otherwise is None):
        yield change(f"{kind}-changed", f"{_cases(old)} -> {_cases(new)}{where}")
        return
    pairs = [(f" when {name} is sent", cases[0][name], cases[1][name]) for name in cases[0]]
    if old.otherwise is not None and new.otherwise is not None:
        pairs.append((" else" if cases[0] else "", old.otherwise, new.otherwise))
    for when, was, now in pairs:
        relation = variance.relation(was, now)
        if relation != "same":
            rules = {"wider": f"{kind}-widened", "narrower": f"{kind}-narrowed", "respelled": "type-respelled"}
            yield change(rules.get(relation, f"{kind}-changed"), f"{spell(was)} -> {spell(now)}{when}{where}")


def _cases(returns: Returns) -> str:
    parts = [f"{name}: {spell(ref)}" for name, ref in returns.cases]
    parts += [f"else: {spell(returns.otherwise)}"] if returns.otherwise is not None and parts else []
    return f"{{{', '.join(parts)}}}" if parts else spell(returns.otherwise)

"""``diff BASE``: what changed for users between two states of the spec."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from . import weights
from .changes import LEVELS, Change
from .layout import COMMON
from .load import read
from .model import Deprecation, Endpoint, Enum, Field, NamedConstant, Param, Product, Route, Spec, Stream, TypeDef

__all__ = ["Incomparable", "changes", "since"]

Item = TypeVar("Item")
Report = Callable[[str, str], Change]
"""Rule and message -> a change at the entry that is being compared."""


def changes(old: Spec, new: Spec) -> list[Change]:
    """By product, the worst first."""
    found = [
        *_products(old, new),
        *_endpoints(old, new),
        *_streams(old, new),
        *_types(old, new),
        *_enums(old, new),
        *_events(old, new),
        *_errors(old, new),
        *_constants(old, new),
    ]
    return sorted(found, key=lambda one: (one.product, LEVELS.index(one.level), one.rule, one.at, one.message))


def _match(
    old: Iterable[Item], new: Iterable[Item], key: Callable[[Item], object]
) -> tuple[list[Item], list[Item], list[tuple[Item, Item]]]:
    """What is only in the old, only in the new, and in both."""
    before, after = ({key(one): one for one in items} for items in (old, new))
    removed = [one for name, one in before.items() if name not in after]
    added = [one for name, one in after.items() if name not in before]
    return removed, added, [(one, after[name]) for name, one in before.items() if name in after]


# --- products, endpoints, streams ----------------------------------------------------------------------------------


def _products(old: Spec, new: Spec) -> Iterator[Change]:
    removed, added, both = _match(old.products, new.products, lambda one: one.name)
    yield from (Change("product-removed", one.at, one.title, one.name, True) for one in removed)
    yield from (Change("product-added", one.at, one.title, one.name) for one in added)
    for one, other in both:
        was, now = _hosts(one), _hosts(other)
        for name in sorted({*was, *now}):
            if was.get(name) != now.get(name):
                yield Change("host-changed", other.at, f"{name}: {was.get(name)} -> {now.get(name)}", one.name)


def _hosts(product: Product) -> dict[str, str]:
    groups = {"rest": product.rest, "ws_api": product.ws_api, "streams": product.streams}
    return {f"{kind} {name}": url for kind, hosts in groups.items() if hosts for name, url in hosts.urls.items()}


def _endpoints(old: Spec, new: Spec) -> Iterator[Change]:
    removed, added, both = _match(old.endpoints, new.endpoints, lambda one: one.name)
    for one in removed:
        yield Change(_rule("endpoint-removed", one.deprecated), one.at, one.name, one.product, True)
    for one in added:
        yield Change(_rule("endpoint-added", one.deprecated), one.at, one.name, one.product)
    for one, other in both:
        yield from _endpoint(one, other)


def _rule(rule: str, deprecated: Deprecation | None) -> str:
    """Taking away what the vendor had deprecated is no surprise."""
    if deprecated is None:
        return rule
    return f"{rule}-after-deprecation" if rule.endswith("removed") else f"deprecated-{rule}"


def _endpoint(old: Endpoint, new: Endpoint) -> Iterator[Change]:
    def change(rule: str, text: str) -> Change:
        return Change(rule, new.at, f"{new.name}: {text}", new.product)

    yield from _deprecation("endpoint", old.deprecated, new.deprecated, change)
    for side, was, now in (("rest", old.rest_path, new.rest_path), ("ws", old.ws, new.ws)):
        if bool(was) != bool(now):
            yield change(f"{side}-{'added' if now else 'removed'}", "REST" if side == "rest" else "WebSocket API")
    if old.rest_path and new.rest_path and (old.rest_method, old.rest_path) != (new.rest_method, new.rest_path):
        yield change("address-changed", f"{old.rest_method} {old.rest_path} -> {new.rest_method} {new.rest_path}")
    if old.ws and new.ws and old.ws.method != new.ws.method:
        yield change("ws-method-changed", f"{old.ws.method} -> {new.ws.method}")
    if old.tld != new.tld:
        yield change("site-changed", f"{old.tld or 'all'} -> {new.tld or 'all'}")
    for was, now in (
        (old.security, new.security),
        ((old.ws and old.ws.security) or old.security, (new.ws and new.ws.security) or new.security),
    ):
        if _rank(was) != _rank(now):
            yield change("security-raised" if _rank(now) > _rank(was) else "security-lowered", f"{was} -> {now}")
            break
    costs = [weights.most(one.weight) for one in (old, new)]
    if costs[0] != costs[1]:
        yield change("weight-raised" if costs[1] > costs[0] else "weight-lowered", f"at most {costs[0]} -> {costs[1]}")
    if old.returns != new.returns or (old.ws and old.ws.returns) != (new.ws and new.ws.returns):
        yield change("returns-changed", "another type")
    if [(one.when, one.all, one.any) for one in old.needs] != [(one.when, one.all, one.any) for one in new.needs]:
        yield change("needs-changed", "parameters that depend on others")
    if new.ours.positional[: len(old.ours.positional)] != old.ours.positional:
        yield change("positional-changed", f"{_listed(old.ours.positional)} -> {_listed(new.ours.positional)}")
    presets = _match(old.ours.presets, new.ours.presets, lambda one: one.name)
    names = [[*one.ours.aliases, *(preset.name for preset in one.ours.presets)] for one in (old, new)]
    yield from _names(names[0], names[1], change)
    for one, other in presets[2]:
        if (one.fixed, one.defaults) != (other.fixed, other.defaults):
            yield change("preset-changed", one.name)
    if old.ours.defaults != new.ours.defaults:
        yield change("preset-changed", "what is sent unasked")
    yield from _routes(old.ours.routes, new.ours.routes, change)
    takes = [(*one.params, *one.ours.arguments) for one in (old, new)]
    yield from _params(takes[0], takes[1], new.name, new.product)


def _deprecation(kind: str, old: Deprecation | None, new: Deprecation | None, change: Report) -> Iterator[Change]:
    if old is None and new is not None:
        yield change(f"{kind}-deprecated", f"use {new.use}" if new.use else new.doc or "")
    elif old is not None and new is None:
        yield change(f"{kind}-restored", "no longer deprecated")


def _names(old: Sequence[str], new: Sequence[str], change: Report) -> Iterator[Change]:
    yield from (change("name-removed", name) for name in old if name not in new)
    yield from (change("name-added", name) for name in new if name not in old)


def _routes(old: Sequence[Route], new: Sequence[Route], change: Report) -> Iterator[Change]:
    was, now = ([(one.when, one.any, one.to, one.rename, one.fixed) for one in routes] for routes in (old, new))
    if was != now:
        yield change("reroute-changed", _listed(list(dict.fromkeys(one.to for one in (*old, *new)))))


def _rank(security: str) -> int:
    """0 nothing, 1 a key, 2 a signature."""
    return {"NONE": 0, "MARKET_DATA": 1, "USER_STREAM": 1}.get(security, 2)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) or "none"


def _streams(old: Spec, new: Spec) -> Iterator[Change]:
    removed, added, both = _match(old.streams, new.streams, lambda one: one.name)
    for one in removed:
        yield Change(_rule("stream-removed", one.deprecated), one.at, one.name, one.product, True)
    for one in added:
        yield Change(_rule("stream-added", one.deprecated), one.at, one.name, one.product)
    for one, other in both:
        yield from _stream(one, other)


def _stream(old: Stream, new: Stream) -> Iterator[Change]:
    def change(rule: str, text: str) -> Change:
        return Change(rule, new.at, f"{new.name}: {text}", new.product)

    yield from _deprecation("stream", old.deprecated, new.deprecated, change)
    if (old.template, old.prefix) != (new.template, new.prefix):
        yield change("stream-name-changed", f"{old.template} -> {new.template}")
    if old.event != new.event:
        yield change("event-changed", "another type")
    yield from _names(old.aliases, new.aliases, change)
    yield from _routes(old.routes, new.routes, change)
    if new.start != old.start:
        yield change("positional-changed", f"start_{new.name}: {_listed(old.start)} -> {_listed(new.start)}")
    order = [[param.name for param in one.params] for one in (old, new)]
    kept = [name for name in order[0] if name in order[1]]
    if order[1][: len(kept)] != kept:
        yield change("param-order-changed", f"{_listed(order[0])} -> {_listed(order[1])}")
    yield from _params(old.params, new.params, new.name, new.product)


# --- parameters ----------------------------------------------------------------------------------------------------


def _params(old: Sequence[Param], new: Sequence[Param], owner: str, product: str) -> Iterator[Change]:
    removed, added, both = _match(old, new, lambda one: one.name)
    for one in removed:
        rule = "required-param-removed" if one.required else "param-removed"
        yield Change(rule, one.at, f"{owner}: {one.name}", product, True)
    for one in added:
        rule = "required-param-added" if one.required else "param-added"
        yield Change(rule, one.at, f"{owner}: {one.name}", product)
    for one, other in both:
        yield from _param(one, other, owner, product)


def _param(old: Param, new: Param, owner: str, product: str) -> Iterator[Change]:
    def change(rule: str, text: str = "") -> Change:
        return Change(rule, new.at, f"{owner}: {new.name}{f' {text}' if text else ''}", product)

    if old.required != new.required:
        yield change("param-became-required" if new.required else "param-became-optional")
    if old.type != new.type:
        yield change("param-type-changed")
    if old.default != new.default:
        yield change("param-default-changed", f"{old.default} -> {new.default}")
    if (old.place, old.encoding, old.case, old.on) != (new.place, new.encoding, new.case, new.on):
        yield change("param-sent-differently")
    yield from _values(old.values, new.values, change)
    for name, sign in (("min", -1), ("max", 1)):
        was, now = getattr(old, name), getattr(new, name)
        if was != now:
            wider = now is None or (was is not None and (now - was) * sign > 0)
            yield change("limit-widened" if wider else "limit-narrowed", f"{name} {was} -> {now}")


def _values(old: Sequence[str | int], new: Sequence[str | int], change: Report) -> Iterator[Change]:
    """No values means any value."""
    if old and new:
        if gone := sorted({str(one) for one in old} - {str(one) for one in new}):
            yield change("param-value-removed", ", ".join(gone))
        if more := sorted({str(one) for one in new} - {str(one) for one in old}):
            yield change("param-value-added", ", ".join(more))
    elif new:
        yield change("param-value-removed", f"only {', '.join(map(str, new))}")
    elif old:
        yield change("param-value-added", "any")


# --- types, enums, the rest ----------------------------------------------------------------------------------------


def _types(old: Spec, new: Spec) -> Iterator[Change]:
    known = [{(one.product, one.name): one for one in spec.types} for spec in (old, new)]
    removed, added, both = _match(old.types, new.types, lambda one: (one.product, one.name))
    yield from (Change("type-removed", one.at, one.name, one.product, True) for one in removed)
    yield from (Change("type-added", one.at, one.name, one.product) for one in added)
    for one, other in both:
        if one.alias != other.alias:
            yield Change("type-changed", other.at, other.name, other.product)
        else:
            yield from _fields(one, other, _all_fields(one, known[0]), _all_fields(other, known[1]))


def _all_fields(type_: TypeDef, types: Mapping[tuple[str, str], TypeDef]) -> dict[str, Field]:
    """Inherited ones as well: moving a field into a base changes nothing for users."""
    fields = {one.name: one for one in type_.fields}
    if type_.extends:
        base = types.get((type_.product, type_.extends)) or types.get((COMMON, type_.extends))
        return {**(_all_fields(base, types) if base else {}), **fields}
    return fields


def _fields(one: TypeDef, other: TypeDef, old: Mapping[str, Field], new: Mapping[str, Field]) -> Iterator[Change]:
    # A field that both inherit from the same base is the base's change, told once.
    told = {*old, *new} if one.extends != other.extends else {field.name for field in (*one.fields, *other.fields)}
    for name in sorted(told):
        was, now = old.get(name), new.get(name)
        text = f"{other.name}.{name}"
        if was and not now:
            yield Change("field-removed", was.at, text, other.product, True)
        elif now and not was:
            yield Change("field-added", now.at, text, other.product)
        elif was and now:
            if was.type != now.type:
                yield Change("field-type-changed", now.at, text, other.product)
            if was.required != now.required:
                rule = "field-became-required" if now.required else "field-became-optional"
                yield Change(rule, now.at, text, other.product)


def _enums(old: Spec, new: Spec) -> Iterator[Change]:
    removed, added, both = _match(old.enums, new.enums, lambda one: one.name)
    yield from (Change("enum-removed", one.at, one.name, one.product, True) for one in removed)
    yield from (Change("enum-added", one.at, one.name, one.product) for one in added)
    for one, other in both:
        yield from _enum(one, other)


def _enum(old: Enum, new: Enum) -> Iterator[Change]:
    if old.open != new.open:
        yield Change("enum-opened" if new.open else "enum-closed", new.at, new.name, new.product)
    if old.constants != new.constants and old.constants:
        yield Change("constant-removed", old.at, f"{old.constants}_...", new.product, True)
    if old.constants != new.constants and new.constants:
        yield Change("constant-added", new.at, f"{new.constants}_...", new.product)
    removed, added, both = _match(old.values, new.values, lambda one: one.name)
    yield from (Change("enum-value-removed", one.at, f"{new.name}.{one.name}", new.product, True) for one in removed)
    yield from (Change("enum-value-added", one.at, f"{new.name}.{one.name}", new.product) for one in added)
    for one, other in both:
        if one.value != other.value:
            text = f"{new.name}.{one.name}: {one.value} -> {other.value}"
            yield Change("enum-value-changed", other.at, text, new.product)


def _events(old: Spec, new: Spec) -> Iterator[Change]:
    removed, added, both = _match(old.user_events, new.user_events, lambda one: (one.product, one.event))
    yield from (Change("user-event-removed", one.at, one.event, one.product, True) for one in removed)
    yield from (Change("user-event-added", one.at, one.event, one.product) for one in added)
    for one, other in both:
        if one.type != other.type:
            yield Change("event-changed", other.at, other.event, other.product)


def _errors(old: Spec, new: Spec) -> Iterator[Change]:
    removed, added, both = _match(old.errors, new.errors, lambda one: (one.product, one.code))
    yield from (Change("error-code-removed", one.at, f"{one.code} {one.name}", one.product, True) for one in removed)
    yield from (Change("error-code-added", one.at, f"{one.code} {one.name}", one.product) for one in added)
    for one, other in both:
        if one.name != other.name:
            text = f"{one.code}: {one.name} -> {other.name}"
            yield Change("error-code-renamed", other.at, text, other.product)


def _constants(old: Spec, new: Spec) -> Iterator[Change]:
    removed, added, both = _match(old.constants, new.constants, lambda one: one.name)
    yield from (Change("constant-removed", one.at, one.name, COMMON, True) for one in removed)
    yield from (Change("constant-added", one.at, one.name, COMMON) for one in added)
    for one, other in both:
        if _meaning(one) != _meaning(other):
            yield Change("constant-changed", other.at, other.name, COMMON)


def _meaning(constant: NamedConstant) -> tuple[object, ...]:
    return constant.value, constant.url, constant.add, sorted(constant.on)


# --- git -----------------------------------------------------------------------------------------------------------


class Incomparable(Exception):
    """One of the two states can't be read; says which and why."""


def since(root: Path, base: str) -> list[Change]:
    """The changes of the project in ``root`` since a git revision."""
    packed = subprocess.run(["git", "-C", str(root), "archive", base, "spec"], capture_output=True, check=False)
    if packed.returncode:
        raise Incomparable(packed.stderr.decode().strip())
    with tempfile.TemporaryDirectory(prefix="codegen-") as name:
        with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as archive:
            for member in archive.getmembers():
                if member.isfile() and (content := archive.extractfile(member)):
                    path = Path(name, member.name)
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(content.read())
        before, after = read(Path(name)), read(root)
    for loaded, where in ((before, f"the spec at {base}"), (after, "the spec")):
        if loaded.problems:
            raise Incomparable("\n".join([*map(str, loaded.problems), f"{where} can't be read"]))
    return changes(before.spec, after.spec)

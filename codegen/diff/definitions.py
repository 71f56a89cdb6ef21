"""Products and their hosts, types, enums, error codes, constants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..layout import COMMON
from ..model import Enum, Field, NamedConstant, Product, Spec, TypeDef
from .change import Change, matched, shown
from .variance import Variance, spell

__all__ = ["constants", "enums", "errors", "products", "types"]


# --- products ------------------------------------------------------------------------------------------------------


def products(old: Spec, new: Spec) -> Iterator[Change]:
    removed, added, both = matched(old.products, new.products, lambda one: one.name)
    yield from (Change("product-removed", one.name, one.name, one.title, one.at, True) for one in removed)
    yield from (Change("product-added", one.name, one.name, one.title, one.at) for one in added)
    for one, other in both:
        yield from _product(one, other)


def _product(old: Product, new: Product) -> Iterator[Change]:
    def change(rule: str, subject: str, detail: str = "") -> Change:
        return Change(rule, new.name, subject, detail, new.at)

    was, now = _hosts(old), _hosts(new)
    for name in sorted({*was, *now}):
        if name not in now:
            yield Change("host-removed", new.name, name, was[name], old.at, True)
        elif name not in was:
            yield change("host-added", name, now[name])
        elif was[name] != now[name]:
            yield change("host-changed", name, f"{was[name]} -> {now[name]}")
    if old.stream_limit != new.stream_limit:
        rule = "stream-limit-lowered" if new.stream_limit < old.stream_limit else "stream-limit-raised"
        yield change(rule, "stream_limit", f"{old.stream_limit} -> {new.stream_limit}")
    if old.time_unit != new.time_unit:
        yield change("time-unit-added" if new.time_unit else "time-unit-removed", "time_unit")
    if old.int_ids != new.int_ids:
        yield change("connection-changed", "int_ids", f"{shown(old.int_ids)} -> {shown(new.int_ids)}")
    if old.sandbox != new.sandbox:
        yield change("connection-changed", "sandbox", f"{old.sandbox or 'none'} -> {new.sandbox or 'none'}")


def _hosts(product: Product) -> dict[str, str]:
    groups = {"rest": product.rest, "ws_api": product.ws_api, "streams": product.streams}
    return {f"{kind}.{name}": url for kind, hosts in groups.items() if hosts for name, url in hosts.urls.items()}


# --- types ---------------------------------------------------------------------------------------------------------


def types(old: Spec, new: Spec, variance: Variance) -> Iterator[Change]:
    known = [{(one.product, one.name): one for one in spec.types} for spec in (old, new)]
    removed, added, both = matched(old.types, new.types, lambda one: (one.product, one.name))
    shared, unshared = {one.name: one for one in added}, {one.name: one for one in removed}
    for one in removed:
        if one.product != COMMON and (COMMON, one.name) in known[1] and shared.get(one.name):
            both.append((one, known[1][COMMON, one.name]))  # each product offers the common ones
        elif one.product == COMMON and one.name in shared:
            yield Change("type-unshared", COMMON, one.name, "", one.at, True)
            both += [(one, other) for other in added if other.name == one.name]
        else:
            yield Change("type-removed", one.product, one.name, "", one.at, True)
    for one in added:
        if one.product == COMMON and one.name in unshared:
            yield Change("type-shared", COMMON, one.name, "", one.at)
        elif not ((COMMON, one.name) in known[0] and one.name in unshared):
            yield Change("type-added", one.product, one.name, "", one.at)
    for one, other in both:
        yield from _type(one, other, known[0], known[1], variance)


_Known = Mapping[tuple[str, str], TypeDef]


def _type(one: TypeDef, other: TypeDef, old: _Known, new: _Known, variance: Variance) -> Iterator[Change]:
    def change(rule: str, detail: str = "") -> Change:
        return Change(rule, other.product, other.name, detail, other.at)

    if one.alias is not None and other.alias is not None:
        relation = variance.relation(one.alias, other.alias)
        rules = {"wider": "type-widened", "narrower": "type-narrowed", "respelled": "type-respelled"}
        if relation != "same":
            yield change(rules.get(relation, "type-changed"), f"{spell(one.alias)} -> {spell(other.alias)}")
    elif one.alias is not None or other.alias is not None:
        texts = ("an object" if each.alias is None else spell(each.alias) for each in (one, other))
        yield change("type-changed", " -> ".join(texts))
    else:
        yield from _fields(one, other, _all_fields(one, old), _all_fields(other, new), variance)


def _all_fields(type_: TypeDef, types: _Known) -> dict[str, Field]:
    """Inherited ones as well: moving a field into a base changes nothing for users."""
    fields = {one.name: one for one in type_.fields}
    if type_.extends:
        base = types.get((type_.product, type_.extends)) or types.get((COMMON, type_.extends))
        return {**(_all_fields(base, types) if base else {}), **fields}
    return fields


def _fields(
    one: TypeDef, other: TypeDef, old: Mapping[str, Field], new: Mapping[str, Field], variance: Variance
) -> Iterator[Change]:
    # A field that both inherit from the same base is the base's change, told once.
    told = {*old, *new} if one.extends != other.extends else {field.name for field in (*one.fields, *other.fields)}
    for name in sorted(told):
        was, now = old.get(name), new.get(name)
        subject = f"{other.name}.{name}"
        if was and not now:
            yield Change("field-removed", other.product, subject, spell(was.type), was.at, True)
        elif now and not was:
            yield Change("field-added", other.product, subject, spell(now.type), now.at)
        elif was and now:
            yield from _field(was, now, other.product, subject, variance)


def _field(old: Field, new: Field, product: str, subject: str, variance: Variance) -> Iterator[Change]:
    relation = variance.relation(old.type, new.type)
    rules = {"wider": "field-type-widened", "narrower": "field-type-narrowed", "respelled": "type-respelled"}
    if relation != "same":
        detail = f"{spell(old.type)} -> {spell(new.type)}"
        yield Change(rules.get(relation, "field-type-changed"), product, subject, detail, new.at)
    if old.required != new.required:
        rule = "field-became-required" if new.required else "field-became-optional"
        yield Change(rule, product, subject, "", new.at)


# --- enums, error codes, constants ---------------------------------------------------------------------------------


def enums(old: Spec, new: Spec) -> Iterator[Change]:
    removed, added, both = matched(old.enums, new.enums, lambda one: one.name)
    for one in removed:
        yield Change("enum-removed", one.product, one.name, "", one.at, True)
    for one in added:
        yield Change("enum-added", one.product, one.name, "", one.at)
    for one, other in both:
        yield from _enum(one, other)


def _enum(old: Enum, new: Enum) -> Iterator[Change]:
    if old.open != new.open:
        yield Change("enum-opened" if new.open else "enum-closed", new.product, new.name, "", new.at)
    removed, added, both = matched(old.values, new.values, lambda one: one.name)
    for one in removed:
        yield Change("enum-value-removed", new.product, f"{new.name}.{one.name}", str(one.value), one.at, True)
    for one in added:
        yield Change("enum-value-added", new.product, f"{new.name}.{one.name}", str(one.value), one.at)
    for one, other in both:
        if one.value != other.value:
            detail = f"{one.value} -> {other.value}"
            yield Change("enum-value-changed", new.product, f"{new.name}.{one.name}", detail, other.at)
        elif old.constants and old.constants == new.constants and one.constant != other.constant:
            names = [f"{new.constants}_{each.constant}" for each in (one, other)]
            yield Change("constant-removed", new.product, names[0], "", one.at, True)
            yield Change("constant-added", new.product, names[1], "", other.at)
    if old.constants != new.constants and old.constants:
        yield Change("constant-removed", new.product, f"{old.constants}_*", f"of {old.name}", old.at, True)
    if old.constants != new.constants and new.constants:
        yield Change("constant-added", new.product, f"{new.constants}_*", f"of {new.name}", new.at)


def errors(old: Spec, new: Spec) -> Iterator[Change]:
    removed, added, both = matched(old.errors, new.errors, lambda one: (one.product, one.code))
    for one in removed:
        yield Change("error-code-removed", one.product, str(one.code), one.name, one.at, True)
    for one in added:
        yield Change("error-code-added", one.product, str(one.code), one.name, one.at)
    for one, other in both:
        if one.name != other.name:
            yield Change("error-code-renamed", other.product, str(one.code), f"{one.name} -> {other.name}", other.at)


def constants(old: Spec, new: Spec) -> Iterator[Change]:
    removed, added, both = matched(old.constants, new.constants, lambda one: one.name)
    for one in removed:
        yield Change("constant-removed", COMMON, one.name, f"on {shown(one.on)}", one.at, True)
    for one in added:
        yield Change("constant-added", COMMON, one.name, f"on {shown(one.on)}", one.at)
    for one, other in both:
        if gone := [place for place in one.on if place not in other.on]:
            yield Change("constant-removed", COMMON, one.name, f"on {shown(gone)}", one.at, True)
        if more := [place for place in other.on if place not in one.on]:
            yield Change("constant-added", COMMON, one.name, f"on {shown(more)}", other.at)
        if _value(one) != _value(other):
            yield Change("constant-changed", COMMON, one.name, f"{_value(one)} -> {_value(other)}", other.at)


def _value(constant: NamedConstant) -> str:
    return shown(constant.value) if constant.url is None else f"{'.'.join(constant.url)}{constant.add}"

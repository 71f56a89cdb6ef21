"""Changes of products, types, enums, error codes, constants, and of what holds for whole hosts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from codegen.layout import COMMON
from codegen.model import Field, HostLimits, Hosts, Location, Scalar, Spec, TypeDef, UnionOf
from tests.codegen.mutations import Draw, Outcome, changed, mutation, pick, put, simple, toggled, without

HERE = Location("spec/new.yaml", 1, 1)

# --- products ------------------------------------------------------------------------------------------------------


@mutation("Product.name and Spec.products: a new one")
def product_added(draw: Draw, spec: Spec) -> Outcome:
    new = replace(pick(draw, spec.products), name="brand_new")
    return put(spec, None, new), {"INFO product-added brand_new/brand_new"}


@mutation("Product.name: gone")
def product_removed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, spec.products)
    return put(spec, old, None), {f"ERR product-removed {old.name}/{old.name}"}


for kind in ("rest", "ws_api", "streams"):

    @mutation(f"Product.{kind} Hosts.urls: one less")
    def host_removed(draw: Draw, spec: Spec, kind: str = kind) -> Outcome:
        old = pick(draw, [one for one in spec.products if getattr(one, kind)])
        urls = getattr(old, kind).urls
        name = pick(draw, sorted(urls))
        new: Any = {kind: Hosts(without(urls, name))}
        return put(spec, old, replace(old, **new)), {f"ERR host-removed {old.name}/{kind}.{name}"}

    @mutation(f"Product.{kind} Hosts.urls: another")
    def host_changed(draw: Draw, spec: Spec, kind: str = kind) -> Outcome:
        old = pick(draw, [one for one in spec.products if getattr(one, kind)])
        urls = getattr(old, kind).urls
        name = pick(draw, sorted(urls))
        new: Any = {kind: Hosts({**urls, name: "https://new.example.com"})}
        return put(spec, old, replace(old, **new)), {f"WARN host-changed {old.name}/{kind}.{name}"}


def products(spec: Spec) -> Any:
    return spec.products


simple("Product.stream_limit", products, lambda one: one.stream_limit - 1,
       lambda one: f"WARN stream-limit-lowered {one.name}/stream_limit")  # fmt: skip
simple(
    "Product.time_unit",
    products,
    lambda one: not one.time_unit,
    lambda one: toggled(one.time_unit, "INFO time-unit-added", "ERR time-unit-removed") + f" {one.name}/time_unit",
)
simple("Product.int_ids", products, lambda one: not one.int_ids,
       lambda one: f"INFO connection-changed {one.name}/int_ids")  # fmt: skip
simple("Product.sandbox", products, lambda one: f"{one.sandbox}/x",
       lambda one: f"INFO connection-changed {one.name}/sandbox")  # fmt: skip


# --- types ---------------------------------------------------------------------------------------------------------


def leaves(spec: Spec) -> list[TypeDef]:
    """Objects that no other extends and that extend none: what happens to them is told once."""
    bases = {one.extends for one in spec.types}
    return [one for one in spec.types if one.alias is None and one.name not in bases and not one.extends and one.fields]


@mutation("TypeDef.name TypeDef.product and Spec.types: a new one")
def type_added(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, leaves(spec))
    return put(spec, None, replace(old, name="BrandNew")), {f"INFO type-added {old.product}/BrandNew"}


@mutation("TypeDef.name TypeDef.product: gone")
def type_removed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, leaves(spec))
    return put(spec, old, None), {f"ERR type-removed {old.product}/{old.name}"}


@mutation("TypeDef.product: for all")
def type_shared(draw: Draw, spec: Spec) -> Outcome:
    names = [one.name for one in spec.types]
    old = pick(draw, [one for one in leaves(spec) if one.product != COMMON and names.count(one.name) == 1])
    return put(spec, old, replace(old, product=COMMON)), {f"INFO type-shared common/{old.name}"}


@mutation("TypeDef.alias")
def alias_changed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, [one for one in spec.types if one.alias not in (None, Scalar("any"))])
    assert old.alias
    return changed(spec, old, ["ERR type-widened *"], alias=UnionOf((old.alias, Scalar("float"), Scalar("bool"))))


@mutation("TypeDef.extends: the same fields, said again")
def written_out(draw: Draw, spec: Spec) -> Outcome:
    bases = {(one.product, one.name): one for one in spec.types}
    targets = {one.extends for one in spec.types}
    old = pick(draw, [one for one in spec.types if (one.product, one.extends) in bases and one.name not in targets])
    base = bases[old.product, str(old.extends)]
    if base.extends:
        return spec, set()
    return changed(spec, old, [], extends=None, fields=(*base.fields, *old.fields))


@mutation("TypeDef.extends: none")
def extends_removed(draw: Draw, spec: Spec) -> Outcome:
    bases = {(one.product, one.name): one for one in spec.types}
    targets = {one.extends for one in spec.types}
    old = pick(draw, [one for one in spec.types if (one.product, one.extends) in bases and one.name not in targets])
    base = bases[old.product, str(old.extends)]
    if base.extends:
        return spec, set()
    return changed(spec, old, [f"ERR field-removed *.{one.name}" for one in base.fields], extends=None)


def with_field(draw: Draw, spec: Spec, line: str, **fields: Any) -> Outcome:
    vague = (Scalar("any"), Scalar("null"), Scalar("bool"))
    found = [one for one in leaves(spec) if any(each.type not in vague for each in one.fields)]
    old = pick(draw, found)
    field = pick(
        draw, [one for one in old.fields if one.type not in vague and not isinstance(one.type, UnionOf)] or [None]
    )
    if field is None:
        return spec, set()
    if "required" in fields:
        fields["required"] = not field.required
        line = toggled(field.required, "INFO field-became-required", "ERR field-became-optional")
    if fields.get("type") == "more":
        fields["type"] = UnionOf((field.type, Scalar("null")))
    new = tuple(replace(one, **fields) if one is field else one for one in old.fields)
    return changed(spec, old, [f"{line} *.{field.name}"], fields=new)


@mutation("TypeDef.fields Field.name: one more")
def field_added(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, leaves(spec))
    new = Field("brandNew", Scalar("str"), True, None, HERE)
    return changed(spec, old, ["INFO field-added *.brandNew"], fields=(*old.fields, new))


@mutation("TypeDef.fields Field.name: one less")
def field_removed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, leaves(spec))
    field = pick(draw, old.fields)
    rest = tuple(one for one in old.fields if one is not field)
    return changed(spec, old, [f"ERR field-removed *.{field.name}"], fields=rest)


@mutation("Field.type: more")
def field_widened(draw: Draw, spec: Spec) -> Outcome:
    return with_field(draw, spec, "ERR field-type-widened", type="more")


@mutation("Field.type: another")
def field_changed(draw: Draw, spec: Spec) -> Outcome:
    return with_field(draw, spec, "ERR field-type-changed", type=Scalar("bool"))


@mutation("Field.required")
def field_required(draw: Draw, spec: Spec) -> Outcome:
    return with_field(draw, spec, "", required=None)


# --- enums, errors, constants --------------------------------------------------------------------------------------


@mutation("Enum.name and Spec.enums: a new one")
def enum_added(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, spec.enums)
    return put(spec, None, replace(old, name="BrandNew")), {f"INFO enum-added {old.product}/BrandNew"}


@mutation("Enum.name: gone")
def enum_removed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, spec.enums)
    return put(spec, old, None), {f"ERR enum-removed {old.product}/{old.name}"}


@mutation("Enum.product: it has one name everywhere")
def enum_moved(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, [one for one in spec.enums if one.product != COMMON])
    return put(spec, old, replace(old, product=COMMON)), set()


@mutation("Enum.values EnumValue.name: one less")
def value_removed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, [one for one in spec.enums if len(one.values) > 1])
    value = pick(draw, old.values)
    rest = tuple(one for one in old.values if one is not value)
    return changed(spec, old, [f"ERR enum-value-removed *.{value.name}"], values=rest)


@mutation("EnumValue.value")
def value_changed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, [one for one in spec.enums if isinstance(one.values[0].value, str)])
    value = pick(draw, old.values)
    new = tuple(replace(one, value="brand_new") if one is value else one for one in old.values)
    return changed(spec, old, [f"ERR enum-value-changed *.{value.name}"], values=new)


@mutation("Enum.values: another order")
def values_turned(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, spec.enums)
    return changed(spec, old, [], values=old.values[::-1])


def enums(spec: Spec) -> Any:
    return spec.enums


simple(
    "Enum.open", enums, lambda one: not one.open, lambda one: toggled(one.open, "INFO enum-opened", "ERR enum-closed")
)


@mutation("Enum.constants: gone")
def constants_gone(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, [one for one in spec.enums if one.constants])
    lines = [f"ERR constant-removed {old.product}/{old.constants}_*".replace("_*", "_\0")]
    new, expected = changed(spec, old, lines, constants=None)
    return new, {line.replace("\0", "*") for line in expected}


@mutation("EnumValue.constant: the same member by another name")
def constant_renamed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, [one for one in spec.enums if one.constants])
    value = old.values[0]
    new = (replace(value, constant="BRAND_NEW"), *old.values[1:])
    names = f"{old.product}/{old.constants}_{value.constant}", f"{old.product}/{old.constants}_BRAND_NEW"
    return changed(spec, old, [f"ERR constant-removed {names[0]}", f"INFO constant-added {names[1]}"], values=new)


@mutation("ErrorCode.code ErrorCode.product and Spec.errors: gone")
def error_removed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, spec.errors)
    return put(spec, old, None), {f"WARN error-code-removed {old.product}/{old.code}"}


@mutation("ErrorCode.name")
def error_renamed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, spec.errors)
    return put(spec, old, replace(old, name="BRAND_NEW")), {f"ERR error-code-renamed {old.product}/{old.code}"}


@mutation("NamedConstant.name and Spec.constants: a new one")
def constant_added(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, spec.constants)
    return put(spec, None, replace(old, name="BRAND_NEW")), {"INFO constant-added common/BRAND_NEW"}


@mutation("NamedConstant.on: one less")
def constant_off(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, [one for one in spec.constants if len(one.on) > 1])
    return changed(spec, old, ["ERR constant-removed *"], on=old.on[1:])


simple("NamedConstant.value", lambda spec: [one for one in spec.constants if one.url is None], lambda one: "brand new",
       lambda one: "WARN constant-changed")  # fmt: skip
simple("NamedConstant.url", lambda spec: [one for one in spec.constants if one.url], lambda one: ("spot", "rest", "x"),
       lambda one: "WARN constant-changed")  # fmt: skip
simple("NamedConstant.add", lambda spec: [one for one in spec.constants if one.url], lambda one: f"{one.add}/x",
       lambda one: "WARN constant-changed")  # fmt: skip

# --- whole hosts ---------------------------------------------------------------------------------------------------


@mutation("Refusal.codes and Spec.refusals: one more")
def refusal_code(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, spec.refusals)
    new = replace(old, codes={**old.codes, -77: "X"})
    return put(spec, old, new), {f"INFO refusal-added common/{old.kind}.-77"}


@mutation("Refusal.texts: another")
def refusal_text(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, [one for one in spec.refusals if one.texts])
    code = pick(draw, sorted(old.texts))
    new = replace(old, texts={**old.texts, code: "Brand new"})
    return put(spec, old, new), {f"WARN refusal-changed common/{old.kind}.{code}.text"}


@mutation("Refusal.in_products and Refusal.kind: gone")
def refusal_removed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, spec.refusals)
    keys = [f"common/{old.kind}.{code}" for code in old.codes] + [
        f"common/{old.kind}.{code}.text" for code in old.texts
    ]
    keys += [f"{product}/{old.kind}.{code}" for product, codes in old.in_products.items() for code in codes]
    return put(spec, old, None), {f"ERR refusal-removed {key}" for key in keys}


@mutation("HostLimits.start HostLimits.most and Spec.limits: lower")
def limit_lowered(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, [one for one in spec.limits if one.most])
    kind = pick(draw, sorted(old.most))
    interval = pick(draw, sorted(old.most[kind]))
    lower = {**old.most[kind], interval: old.most[kind][interval] - 1}
    new: HostLimits = replace(old, most={**old.most, kind: lower})
    return put(spec, old, new), {f"WARN rate-limit-lowered common/{old.start}.{kind}.{interval}"}


@mutation("HostLimits.each")
def limit_shared(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, spec.limits)
    return put(spec, old, replace(old, each=not old.each)), {f"WARN rate-limit-shared common/{old.start}"}

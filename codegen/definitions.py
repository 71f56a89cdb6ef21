"""What entries refer to: products, enums, types, error codes, constants."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import get_args

from . import layout
from .expressions import ANY, Scope, read_type
from .model import ConstantPlace, Enum, EnumValue, ErrorCode, Field, Hosts, NamedConstant, Product, TypeDef
from .nodes import ListNode, MapNode, Node, ScalarNode
from .reader import Reader, did_you_mean

__all__ = ["member_name", "read_constant", "read_enum", "read_error", "read_product", "read_typedef"]


# --- products ------------------------------------------------------------------------------------------------------


def read_product(reader: Reader, key: ScalarNode, node: Node) -> Product:
    found = reader.record(node, key.text, layout.PRODUCT.keys, ("title",), at=key)
    return Product(
        name=key.text,
        title=reader.text_in(found, "title") or key.text,
        rest=_hosts(reader, found.get("rest"), "rest", ("https://", "http://")),
        ws_api=_hosts(reader, found.get("ws_api"), "ws_api", ("wss://", "ws://")),
        streams=_hosts(reader, found.get("streams"), "streams", ("wss://", "ws://")),
        stream_limit=reader.integer(found["stream_limit"], "stream_limit") if "stream_limit" in found else 1024,
        time_unit=reader.flag(found, "time_unit"),
        int_ids=reader.flag(found, "int_ids"),
        sandbox=reader.text_in(found, "sandbox") or "",
        split=reader.flag(found, "split"),
        at=key.at,
    )


def _hosts(reader: Reader, node: Node | None, what: str, schemes: tuple[str, ...]) -> Hosts | None:
    if node is None:
        return None
    urls: dict[str, str] = {}
    found = reader.record(node, what, layout.HOSTS.keys)
    for name, value in ((name, found[name]) for name in layout.HOSTS.keys if name in found):
        urls[name] = url = reader.text(value, f"{what}.{name}")
        if url and (not url.startswith(schemes) or url.endswith("/")):
            reader.wrong(value, f"{what}.{name}", f"a URL that begins with {schemes[0]} and doesn't end with a slash")
    return Hosts(urls)


# --- enums ---------------------------------------------------------------------------------------------------------


def read_enum(reader: Reader, key: ScalarNode, node: Node, product: str) -> Enum:
    """A list of values, or a mapping with more to say."""
    if isinstance(node, ListNode):
        return Enum(key.text, product, None, _values(reader, node, None), None, False, key.at)
    found = reader.record(node, key.text, layout.ENUM.keys)
    if found and "values" not in found and "names" not in found:
        reader.report(key, "S027", f'{key.text}: "values" is missing')
    return Enum(
        name=key.text,
        product=product,
        doc=reader.text_in(found, "doc"),
        values=_values(reader, found.get("values"), found.get("names")),
        constants=reader.text_in(found, "constants"),
        open=reader.flag(found, "open"),
        at=key.at,
    )


def _values(reader: Reader, values: Node | None, names: Node | None) -> tuple[EnumValue, ...]:
    """Values in their order; ``names`` gives some of them other names, or is the whole list."""
    named: dict[str | int, tuple[str, Node]] = {}
    for key, node in reader.entries(names, "names"):
        value = _enum_value(reader, node, f"names.{key.text}")
        if value in named:
            reader.report(key, "S023", f'"{key.text}" and "{named[value][0]}" name the same value: take one away')
        named[value] = (key.text, node)
    if values is None:
        return tuple(_member(reader, name, value, None, node) for value, (name, node) in named.items())
    listed: list[tuple[str | int, str | None, Node]] = []
    if isinstance(values, MapNode):
        for key, node in values:
            listed.append((_enum_value(reader, key, "values"), reader.text(node, f"values.{key.text}"), key))
    else:
        listed = [(_enum_value(reader, item, "values"), None, item) for item in reader.items(values, "values")]
    for value, (name, node) in named.items():
        if value not in [entry[0] for entry in listed]:
            reader.report(node, "S006", f'names.{name}: "{value}" is not among the values: put it there')
    return tuple(_member(reader, named.get(value, (None,))[0], value, doc, node) for value, doc, node in listed)


def _enum_value(reader: Reader, node: Node, what: str) -> str | int:
    value = reader.scalar(node)
    return value if type(value) is int else reader.text(node, what)


def _member(reader: Reader, name: str | None, value: str | int, doc: str | None, node: Node) -> EnumValue:
    text = name or str(value)
    member = member_name(text)
    if not member.isidentifier():
        if not (isinstance(node, ScalarNode) and node.bad):
            reader.report(node, "S010", f'"{text}" makes no Python name; give it one: names: {{NAME: {text}}}')
        member = f"UNNAMED_{node.line}_{node.column}"
    return EnumValue(member, value, doc, node.at, constant=name or _shout(text))


def member_name(text: str) -> str:
    """``1MINUTE`` -> ``MINUTE_1``, ``TRD_GRP_002`` as it is, ``perpetualOnly`` -> ``PERPETUAL_ONLY``."""
    name = _shout(text)
    digits = re.match(r"([0-9]+)_?([A-Z].*)", name)
    return f"{digits[2]}_{digits[1]}" if digits else name


def _shout(text: str) -> str:
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z][a-z])", "_", text)
    return re.sub(r"[^A-Z0-9]+", "_", text.upper()).strip("_")


# --- types ---------------------------------------------------------------------------------------------------------


def read_typedef(reader: Reader, key: ScalarNode, node: Node, scope: Scope) -> TypeDef:
    doc = extends = alias = None
    fields: list[Field] = []
    for name, value in reader.entries(node, key.text):
        if name.text == "$doc":
            doc = reader.text(value, "$doc")
        elif name.text == "$alias":
            alias = read_type(reader, value, key.text, scope)
        elif name.text == "$extends":
            known = not scope.partial or (isinstance(value, ScalarNode) and value.text in scope.types)
            extends = reader.name(value, "$extends", scope.types, "type") if known else None
        elif name.text.startswith("$"):
            reader.report(
                name, "S004", f'{key.text}: unknown key "{name.text}"{did_you_mean(name.text, layout.TYPE.keys)}'
            )
        else:
            fields.append(_field(reader, name, value, scope))
    if alias is not None and (fields or extends):
        reader.report(key, "S026", f"{key.text}: an alias has no fields of its own: take them away, or $alias")
        fields, extends = [], None
    return TypeDef(key.text, scope.product, doc, tuple(fields), extends, alias, key.at)


def _field(reader: Reader, key: ScalarNode, node: Node, scope: Scope) -> Field:
    name = key.text[:-1] if key.text.endswith("?") else key.text
    if isinstance(node, MapNode) and ("type" in node.entries or "doc" in node.entries):
        found = reader.record(node, key.text, layout.FIELD.keys, ("type",), at=key)
        doc = reader.text_in(found, "doc")
        ref = read_type(reader, found["type"], key.text, scope) if "type" in found else ANY
        return Field(name, ref, name == key.text, doc, key.at)
    return Field(name, read_type(reader, node, key.text, scope), name == key.text, None, key.at)


# --- errors and constants ------------------------------------------------------------------------------------------


def read_error(reader: Reader, key: ScalarNode, node: Node, product: str) -> ErrorCode:
    code = reader.integer(key, "error code")
    if isinstance(node, MapNode):
        found = reader.record(node, key.text, layout.ERROR.keys, ("name",), at=key)
        name = reader.text_in(found, "name") or "UNNAMED"
        return ErrorCode(code, name, product, reader.text_in(found, "doc"), key.at)
    return ErrorCode(code, reader.text(node, key.text), product, None, key.at)


def read_constant(reader: Reader, key: ScalarNode, node: Node, hosts: Collection[str] | None) -> NamedConstant:
    """``hosts``: what ``url:`` may name, as ``spot.rest.live``; None when they couldn't be read."""
    found = reader.record(node, key.text, layout.CONSTANT.keys, ("on",), at=key)
    if isinstance(node, MapNode) and ("value" in found) == ("url" in found):
        reader.report(key, "S027", f'{key.text}: one of "value" and "url" is wanted')
    value = reader.scalar(found["value"]) if "value" in found else None
    if "value" in found and (isinstance(value, bool) or not isinstance(value, (int, float))):
        value = reader.text(found["value"], "value")
    url = reader.name(found["url"], "url", hosts, "host") if hosts is not None and "url" in found else None
    product, kind, environment = url.split(".") if url else ("", "", "")
    return NamedConstant(
        name=key.text,
        value=value,
        on=tuple(reader.choice(item, "on", get_args(ConstantPlace)) for item in reader.items(found.get("on"), "on")),
        doc=reader.text_in(found, "doc"),
        at=key.at,
        url=(product, kind, environment) if url else None,
        add=reader.text_in(found, "add") or "",
    )

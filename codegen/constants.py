"""Enums and named constants, ready to print."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from . import docstrings, naming
from .model import Enum, EnumValue, ErrorCode, Product, Spec

__all__ = [
    "EnumClass",
    "Host",
    "Member",
    "constants_on",
    "enum_classes",
    "exported",
    "hosts_on",
    "members_of",
    "product_arguments",
]


@dataclass(frozen=True)
class Member:
    name: str
    value: str | int
    doc: str | None


@dataclass(frozen=True)
class EnumClass:
    """``constants``: module constants made of the values, name -> value. ``literal``: the values for a type checker."""

    name: str
    base: str
    doc: str | None
    members: tuple[Member, ...]
    constants: tuple[tuple[str, str | int], ...]
    literal: str

    @property
    def numbers(self) -> bool:
        return self.base == "IntEnum"


@dataclass(frozen=True)
class Host:
    """A ``UrlConstant``: its name, the constants of products.py that it needs, and what it is called with."""

    name: str
    products: tuple[str, ...]
    arguments: tuple[str, ...]


def enum_classes(enums: Iterable[Enum]) -> list[EnumClass]:
    return [_enum(enum) for enum in sorted(enums, key=lambda enum: enum.name)]


def _enum(enum: Enum) -> EnumClass:
    numbers = all(isinstance(value.value, int) for value in enum.values)
    values = ", ".join(repr(value.value) for value in enum.values)
    return EnumClass(
        name=enum.name,
        base="IntEnum" if numbers else "TextEnum",
        doc=_doc(enum.doc),
        members=tuple(Member(one.name, one.value, _doc(one.doc)) for one in enum.values),
        constants=tuple((_constant(enum, value), value.value) for value in enum.values if enum.constants),
        literal=("int" if numbers else "str") if enum.open else f"Literal[{values}]",
    )


def members_of(errors: Iterable[ErrorCode]) -> list[Member]:
    """Error codes as members, largest first: that is how Binance lists them."""
    return [Member(one.name, one.code, _doc(one.doc)) for one in sorted(errors, key=lambda one: -one.code)]


def _doc(text: str | None) -> str | None:
    return docstrings.brief(text, 4) if text else None


def _constant(enum: Enum, value: EnumValue) -> str:
    return f"{enum.constants}_{value.constant or value.name}"


def constants_on(spec: Spec, place: str, enums: Iterable[EnumClass] = ()) -> list[tuple[str, str | int | float]]:
    """Names and values for ``client``, ``sockets`` or ``enums``. What ``enums`` define is on both clients as well."""
    found = {one.name: one.value for one in spec.constants if place in one.on and one.value is not None}
    if place == "client":
        for enum in enums:
            found.update(enum.constants)
    return sorted(found.items())


def hosts_on(spec: Spec, place: str) -> list[Host]:
    """Names that say where products are."""
    found = (_host(spec, one.name, *one.url, one.add) for one in spec.constants if place in one.on and one.url)
    return sorted(found, key=lambda one: one.name)


def _host(spec: Spec, name: str, product: str, kind: str, environment: str, add: str) -> Host:
    others = _neighbours(spec, product, environment, add) if kind == "rest" and add else []
    products = tuple(naming.product(one) for one in [product, *others])
    arguments = [products[0], repr(kind), repr(environment)]
    if others:
        return Host(name, products, (*arguments, repr(add), f"({', '.join(products[1:])},)"))
    return Host(name, products, (*arguments, repr(add)) if add else tuple(arguments))


def _neighbours(spec: Spec, product: str, environment: str, add: str) -> list[str]:
    """Other products on the same host with such paths: ``/sapi`` is the home of many."""
    urls = {one.name: one.rest.urls.get(environment) for one in spec.products if one.rest}
    there = {one.product for one in spec.endpoints if (one.rest_path or "").startswith(f"{add}/")}
    return [name for name in sorted(there - {product}) if urls.get(name) == urls[product]]


def product_arguments(product: Product) -> list[str]:
    """What ``Product(...)`` is called with."""
    arguments = [repr(product.name), f"title={product.title!r}"]
    for name in ("rest", "ws_api", "streams"):
        hosts = getattr(product, name)
        if hosts and hosts.urls:
            arguments.append(f"{name}={dict(hosts.urls)!r}")
    arguments.append(f"stream_limit={product.stream_limit}")
    arguments += [f"{flag}=True" for flag in ("time_unit", "int_ids") if getattr(product, flag)]
    return [*arguments, f"sandbox={product.sandbox!r}"] if product.sandbox else arguments


def exported(names: Iterable[str]) -> list[str]:
    """The order of ``__all__``."""
    return sorted(set(names), key=naming.order)

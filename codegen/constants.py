"""Enums and named constants, ready to print."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from . import docstrings, naming
from .model import Enum, EnumValue, ErrorCode, Product, Spec

__all__ = [
    "EnumClass",
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


def hosts_on(spec: Spec, place: str) -> list[tuple[str, list[str]]]:
    """Names that say where a product is, and the arguments of their ``UrlConstant``."""
    return sorted((one.name, _host(*one.url, one.add)) for one in spec.constants if place in one.on and one.url)


def _host(product: str, kind: str, environment: str, add: str) -> list[str]:
    arguments = [naming.constant(product), repr(kind), repr(environment)]
    return [*arguments, repr(add)] if add else arguments


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

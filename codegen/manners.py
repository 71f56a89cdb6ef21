"""What holds for whole hosts: which errors programs tell apart, and how much may be asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import get_args

from . import layout
from .model import HostLimits, Location, Product, Refusal, RefusalKind, Spec
from .nodes import ListNode, Node, ScalarNode
from .reader import Reader, did_you_mean

__all__ = ["limits_of", "read_limits", "read_refusal", "refusals_of"]

_INTERVAL = re.compile(r"[1-9][0-9]*[smhd]")
_KINDS = ("weight", "uid_weight", "orders", "requests")


# --- errors --------------------------------------------------------------------------------------------------------


def read_refusal(reader: Reader, key: ScalarNode, node: Node) -> Refusal:
    found = reader.record(node, key.text, layout.REFUSAL.keys, ("doc",), at=key)
    return Refusal(
        kind=reader.choice(key, "refusal", get_args(RefusalKind)),
        doc=reader.text_in(found, "doc"),
        codes=_codes(reader, found.get("codes"), "codes"),
        texts={
            reader.integer(code, "texts"): reader.text(text, "texts")
            for code, text in reader.entries(found.get("texts"), "texts")
        },
        in_products={
            product.text: _codes(reader, codes, f"in.{product.text}")
            for product, codes in reader.entries(found.get("in"), "in")
        },
        at=key.at,
    )


def _codes(reader: Reader, node: Node | None, what: str) -> dict[int, str]:
    """A list, or a mapping with the detail of each."""
    if isinstance(node, ListNode):
        return {reader.integer(item, what): "" for item in node.items}
    return {reader.integer(code, what): reader.text(detail, what) for code, detail in reader.entries(node, what)}


Printed = dict[int, tuple[tuple[str, str, str], ...]]
"""Code -> beginning of the message, kind, detail; the first that fits."""


def refusals_of(spec: Spec, product: str | None = None) -> Printed:
    """Those of every product, or those that only ``product`` has beside them."""
    found: dict[int, list[tuple[str, str, str]]] = {}
    for refusal in sorted(spec.refusals, key=lambda one: one.kind):
        codes = refusal.codes if product is None else refusal.in_products.get(product, {})
        for code, detail in codes.items():
            found.setdefault(code, []).append(("", refusal.kind, detail))
        if product is None:
            for code, text in refusal.texts.items():
                found.setdefault(code, []).insert(0, (text, refusal.kind, ""))
    return {code: tuple(found[code]) for code in sorted(found, reverse=True)}


# --- limits --------------------------------------------------------------------------------------------------------


def read_limits(reader: Reader, key: ScalarNode, node: Node) -> HostLimits:
    found = reader.record(node, key.text, layout.LIMITS.keys, at=key)
    return HostLimits(
        start=key.text,
        most={kind: _intervals(reader, found[kind], kind) for kind in _KINDS if kind in found},
        each=reader.flag(found, "each"),
        at=key.at,
    )


def _intervals(reader: Reader, node: Node, what: str) -> dict[str, int]:
    found = {}
    for key, value in reader.entries(node, what):
        if not _INTERVAL.fullmatch(key.text):
            reader.wrong(key, what, "an interval such as 10s, 1m or 1d")
        found[key.text] = reader.integer(value, f"{what}.{key.text}")
    return found


def limits_of(spec: Spec, product: Product) -> list[HostLimits]:
    """Those that the product's paths begin with."""
    paths = [one.rest_path for one in spec.endpoints if one.product == product.name and one.rest_path]
    starts = {path.split("/")[1] for path in paths}
    return [one for one in sorted(spec.limits, key=lambda one: one.start) if one.start in starts]


# --- rules ---------------------------------------------------------------------------------------------------------


def unknown(spec: Spec) -> Iterable[tuple[Location, str]]:
    """Products that there are not, and paths that nothing begins with."""
    products = {one.name for one in spec.products}
    for refusal in spec.refusals:
        for name in refusal.in_products:
            if name not in products:
                yield refusal.at, f'unknown product "{name}"{did_you_mean(name, products)}'
    starts = {one.rest_path.split("/")[1] for one in spec.endpoints if one.rest_path}
    for one in spec.limits:
        if one.start not in starts:
            yield one.at, f'no path begins with "/{one.start}/"{did_you_mean(one.start, starts)}'


def literal(most: Mapping[str, Mapping[str, int]], each: bool) -> dict[str, object]:
    """``Product(limits={"api": ...})``."""
    return {**{kind: dict(intervals) for kind, intervals in most.items()}, **({"each": True} if each else {})}

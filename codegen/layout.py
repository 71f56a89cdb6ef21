"""The keys of the spec language and their canonical order, each written down once.

The loader takes from here which keys exist, lint and fmt what comes first. How a value is read is the loader's
matter.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Literal

from .nodes import ListNode, MapNode, Node, ScalarNode

__all__ = [
    "COMMON",
    "DEVIATIONS",
    "FREE",
    "PRODUCTS",
    "SECTIONS",
    "Shape",
    "children",
    "inversion",
    "is_required",
    "ordered",
    "section_of",
    "shape_of",
    "walk",
]

COMMON = "common"
"""The folder, and the name in the model, of what products share."""

PRODUCTS = "products.yaml"

DEVIATIONS = "deviations"
"""The folder of reasons: where the spec says something else than Binance's sources. Not part of the language."""

Order = Literal["keys", "name", "code", "required", "written"]


@dataclass(frozen=True)
class Shape:
    """What may stand in a mapping, or in each item of a list.

    ``keys``: the known keys, in order. ``other``: the shape below every other key. ``order`` of the other keys:
    by name, error codes from -1000 downwards, parameters with the required ones first, or as written. ``block``:
    one line each, however short. ``apart``: an empty line around entries of several lines.
    """

    keys: Mapping[str, Shape] = field(default_factory=dict)
    other: Shape | None = None
    order: Order = "keys"
    block: bool = False
    apart: bool = False


FREE = Shape(order="written")
"""An expression: flow style where it fits, order as written."""

HOSTS = Shape(
    keys=dict.fromkeys(("live", "testnet", "demo", "market_data"), FREE),
    block=True,
)
PRODUCT = Shape(
    keys={
        "title": FREE, "rest": HOSTS, "ws_api": HOSTS, "streams": HOSTS, "stream_limit": FREE,
        "time_unit": FREE, "int_ids": FREE, "sandbox": FREE, "split": FREE,
    },
    block=True,
)  # fmt: skip
PARAM_KEYS = dict.fromkeys(
    ("use", "type", "enum", "required", "default", "min", "max", "values", "in", "encoding", "on", "case", "doc"), FREE
)
PARAM = Shape(keys=PARAM_KEYS)
PARAMS = Shape(other=PARAM, order="required", block=True)
SHARED_PARAM = Shape(keys={key: FREE for key in PARAM_KEYS if key not in ("required", "on")})
DEPRECATED = Shape(keys=dict.fromkeys(("since", "gone", "use", "doc"), FREE))
PLACES_ORDERS = Shape(keys=dict.fromkeys(("id", "also", "each", "query", "by"), FREE))
TWIN = Shape(keys=dict.fromkeys(("method", "weight", "security", "returns"), FREE))
NEED = Shape(keys=dict.fromkeys(("when", "all", "any"), FREE))
PRESET = Shape(keys={"doc": FREE, "fixed": FREE, "defaults": FREE}, block=True)
ROUTE = Shape(keys=dict.fromkeys(("when", "any", "to", "rename", "fixed"), FREE))
ROUTES = Shape(other=ROUTE, order="written", block=True)
OURS = Shape(
    keys={
        "aliases": FREE, "positional": FREE,
        "arguments": Shape(other=PARAM, order="written", block=True), "defaults": FREE,
        "presets": Shape(other=PRESET, order="name", block=True),
        "reroute": ROUTES,
    },
)  # fmt: skip
ENDPOINT = Shape(
    keys={
        "doc": FREE, "rest": FREE, "ws": TWIN, "tld": FREE, "security": FREE, "session": FREE, "weight": FREE,
        "orders": FREE, "order": PLACES_ORDERS, "params": PARAMS,
        "needs": Shape(other=NEED, order="written", block=True), "returns": FREE, "deprecated": DEPRECATED,
        "ours": OURS,
    },
    block=True,
)  # fmt: skip
CONFLATE = Shape(keys=dict.fromkeys(("by", "every", "native"), FREE))
RECONCILE = Shape(keys=dict.fromkeys(("to", "pass", "fixed"), FREE))
USER_DATA = Shape(
    keys={
        **dict.fromkeys(
            (
                "token", "subscribe", "session", "subscriptions", "unsubscribe", "create", "keepalive", "close",
                "every", "in", "fixed",
            ),
            FREE,
        ),
        "reconcile": Shape(other=RECONCILE, block=True),
    }
)  # fmt: skip
STREAM = Shape(
    keys={
        "doc": FREE, "stream": FREE, "multiplex": FREE, "user_data": USER_DATA, "prefix": FREE,
        "params": PARAMS, "conflate": CONFLATE, "event": FREE,
        "sequence": FREE, "newest": FREE, "deprecated": DEPRECATED,
        "ours": Shape(keys={"aliases": FREE, "combined": FREE, "start": FREE, "reroute": ROUTES}),
    },
    block=True,
)  # fmt: skip
FIELD = Shape(keys={"type": FREE, "doc": FREE})
TYPE = Shape(keys={"$doc": FREE, "$extends": FREE, "$alias": FREE}, other=FIELD, block=True)
ENUM = Shape(
    keys={
        "doc": FREE, "constants": FREE, "open": FREE, "names": FREE, "values": Shape(order="written", block=True),
    },
    block=True,
)  # fmt: skip
EVENT = Shape(keys={"doc": FREE, "type": FREE}, block=True)
ERROR = Shape(keys={"name": FREE, "doc": FREE}, block=True)
REFUSAL = Shape(keys=dict.fromkeys(("doc", "codes", "texts", "in"), FREE), block=True)
LIMITS = Shape(keys=dict.fromkeys(("weight", "uid_weight", "orders", "requests", "each"), FREE), block=True)
CONSTANT = Shape(keys=dict.fromkeys(("value", "url", "add", "on", "doc"), FREE))


def _entries(item: Shape, order: Order = "name", apart: bool = True) -> Shape:
    return Shape(other=item, order=order, block=True, apart=apart)


SECTIONS = {
    "endpoints": _entries(ENDPOINT),
    "streams": _entries(STREAM),
    "types": _entries(TYPE),
    "enums": _entries(ENUM, apart=False),
    "events": _entries(EVENT, apart=False),
    "errors": _entries(ERROR, order="code", apart=False),
    "params": _entries(SHARED_PARAM, apart=False),
    "constants": _entries(CONSTANT, apart=False),
    "refusals": _entries(REFUSAL),
    "limits": _entries(LIMITS),
}

_FILES = {
    "streams": "streams",
    "user_events": "events",
    "types": "types",
    "enums": "enums",
    "errors": "errors",
    "params": "params",
    "constants": "constants",
    "refusals": "refusals",
    "limits": "limits",
}
_MORE_TYPES = "_types"
"""How the name of a further file of types ends, where one would be too long to read."""
_IN_COMMON = ("types", "enums", "errors", "params", "constants", "refusals", "limits")
_IN_PRODUCT = ("streams", "user_events", "types", "enums", "errors", "params")


def section_of(path: str) -> str | None:
    """What a file below spec/ holds, by its name; None when it has no place in the spec."""
    parts = PurePosixPath(path).parts
    if parts == (PRODUCTS,):
        return "products"
    if len(parts) != 2 or not parts[1].endswith(".yaml") or parts[0] == DEVIATIONS:
        return None
    stem = parts[1][: -len(".yaml")]
    if stem.endswith(_MORE_TYPES):
        stem = "types"
    if parts[0] == COMMON:
        return _FILES[stem] if stem in _IN_COMMON else None
    if stem in _FILES:
        return _FILES[stem] if stem in _IN_PRODUCT else None
    return "endpoints"


def shape_of(path: str) -> Shape:
    """The shape of a whole file, by its path below spec/."""
    section = section_of(path)
    if section == "products":
        return Shape(keys={"products": _entries(PRODUCT)}, block=True)
    if section is None:
        return FREE
    head = {} if path.startswith(f"{COMMON}/") else {"product": FREE}
    return Shape(keys={**head, section: SECTIONS[section]}, block=True)


def children(shape: Shape, key: str) -> Shape:
    """The shape below one key of a mapping."""
    return shape.keys.get(key) or shape.other or FREE


_Rank = tuple[int, int, str]


def _rank(shape: Shape, position: int, key: str, value: Node) -> _Rank:
    if key in shape.keys:
        return 0, list(shape.keys).index(key), ""
    if shape.order == "name":
        return 1, 0, key
    if shape.order == "code":
        return (1, -int(key), "") if re.fullmatch(r"-?[0-9]{1,9}", key) else (2, position, "")
    if shape.order == "required":
        return 1, 0 if is_required(value) else 1, ""
    return 2, 0, ""


def is_required(value: Node) -> bool:
    """Whether a parameter is required, by its own entry: a shared definition never says."""
    if isinstance(value, MapNode):
        value = value.get("required") or value
        return isinstance(value, ScalarNode) and value.text == "true"
    return isinstance(value, ScalarNode) and value.text == "required"


def ordered(shape: Shape, node: MapNode) -> list[tuple[ScalarNode, Node]]:
    """The entries of a mapping in canonical order; the order of equals stays, and unknown keys come last."""
    entries = list(node)
    ranks = [_rank(shape, position, key.text, value) for position, (key, value) in enumerate(entries)]
    return [entries[position] for position in sorted(range(len(entries)), key=ranks.__getitem__)]


def inversion(shape: Shape, node: MapNode) -> tuple[ScalarNode, ScalarNode] | None:
    """The first key that stands after one that it should precede, and that one."""
    seen: list[tuple[_Rank, ScalarNode]] = []
    for position, (key, value) in enumerate(node):
        if key.text not in shape.keys and shape.other is None:
            continue  # unknown, or the author's own order
        rank = _rank(shape, position, key.text, value)
        if seen and rank < seen[-1][0]:
            return key, next(earlier for other, earlier in seen if other > rank)
        seen.append((rank, key))
    return None


def walk(shape: Shape, node: Node) -> list[tuple[Shape, MapNode]]:
    """Every mapping below a node with its shape."""
    found: list[tuple[Shape, MapNode]] = []
    stack: list[tuple[Shape, Node]] = [(shape, node)]
    while stack:
        shape, node = stack.pop()
        if isinstance(node, MapNode):
            found.append((shape, node))
            stack += [(children(shape, key.text), value) for key, value in node]
        elif isinstance(node, ListNode):
            stack += [(shape.other or FREE, item) for item in node.items]
    return found

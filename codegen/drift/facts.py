"""What a source says of Binance's API, in one form whatever the source: the connector's packages, the documentation,
our own spec.

A source may know less than another. What it doesn't say is None, or ``UNKNOWN`` in an answer, and differs from
nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product as combinations
from typing import Literal, TypeAlias

__all__ = [
    "ANYTHING", "UNKNOWN", "AnyOf", "Call", "Event", "Items", "Origin", "Parameter", "Record", "Shape",
    "Side", "Socket", "Source", "Stated", "Table", "Value", "Words", "below", "merged", "names_of",
    "paths", "steps",
]  # fmt: skip

Side = Literal["rest", "ws"]


@dataclass(frozen=True, order=True)
class Origin:
    """``binance-sdk-spot 13.3.0 rest_api/api/market_api.py:50``: who says so, and where."""

    who: str
    path: str
    line: int

    def __str__(self) -> str:
        return f"{self.who} {self.path}:{self.line}"


# --- values --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Value:
    """One JSON value. ``kind``: string, int, float, bool or object (one of unknown keys); empty: nobody says."""

    kind: str


@dataclass(frozen=True)
class Items:
    item: Shape


@dataclass(frozen=True)
class Table:
    """An object with any keys."""

    value: Shape


@dataclass(frozen=True)
class Record:
    """An object; ``name`` as the source calls it, ``origin`` where it says so."""

    name: str
    fields: Mapping[str, Shape]
    origin: Origin | None = field(default=None, compare=False)

    def __hash__(self) -> int:
        return hash((self.name, tuple(self.fields)))


@dataclass(frozen=True)
class AnyOf:
    options: tuple[Shape, ...]


Shape: TypeAlias = "Value | Items | Table | Record | AnyOf"
UNKNOWN = Value("")

Paths: TypeAlias = "dict[str, set[str]]"


def paths(shape: Shape, at: str = "") -> Paths:
    """Where in a value (``[].orders[].symbol``) which kinds stand."""
    if isinstance(shape, Value):
        return {at: {shape.kind}}
    if isinstance(shape, Items):
        return paths(shape.item, f"{at}[]")
    if isinstance(shape, Table):
        return paths(shape.value, f"{at}{{}}")
    if isinstance(shape, AnyOf):
        return merged(paths(option, at) for option in shape.options)
    if not shape.fields:
        return {at: {"object"}}
    return merged(paths(value, f"{at}.{name}".lstrip(".")) for name, value in shape.fields.items())


def merged(parts: Iterable[Paths]) -> Paths:
    together: Paths = {}
    for part in parts:
        for at, kinds in part.items():
            together.setdefault(at, set()).update(kinds)
    return together


def steps(path: str) -> list[str]:
    """``[].orders[].symbol`` -> ``[]``, ``orders``, ``[]``, ``symbol``."""
    return re.findall(r"\[\]|\{\}|[^.\[{]+", path)


def below(shape: Shape, tokens: Sequence[str]) -> Shape | None:
    """What stands at a path."""
    if not tokens:
        return shape
    if isinstance(shape, AnyOf):
        return next((found for option in shape.options if (found := below(option, tokens)) is not None), None)
    if isinstance(shape, Items):
        return below(shape.item, tokens[1:]) if tokens[0] == "[]" else None
    if isinstance(shape, Table):
        return below(shape.value, tokens[1:]) if tokens[0] == "{}" else None
    if isinstance(shape, Record):
        # Where the spec has any keys, the source may have listed those of its sample.
        fitting = (value for key, value in shape.fields.items() if tokens[0] in ("{}", key))
        return next((found for value in fitting if (found := below(value, tokens[1:])) is not None), None)
    return None


# --- weights -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Stated:
    """A cost that a machine can read: the first of ``rules`` that holds, or ``otherwise`` (None: not said). A rule is a
    parameter, the upper bound of its value (None: whatever it is) and the cost."""

    limiter: Literal["IP", "UID"] | None
    otherwise: int | None
    rules: tuple[tuple[str, int | None, int], ...] = ()

    def __str__(self) -> str:
        parts = [f"{f'{name} up to {bound}' if bound else f'with {name}'}: {cost}" for name, bound, cost in self.rules]
        if self.otherwise is not None:
            parts.append(f"else {self.otherwise}" if parts else str(self.otherwise))
        text = ", ".join(parts)
        return f"{self.limiter} {text}" if self.limiter else text


@dataclass(frozen=True)
class Words:
    """A cost that only a person can read."""

    text: str

    def __str__(self) -> str:
        return f'"{self.text}"'


# --- calls ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Parameter:
    """``kind``: string, int, decimal, bool, object or array<kind>; None when not said. ``values``: all that are
    allowed; None when that isn't said."""

    name: str
    kind: str | None
    required: bool
    values: frozenset[str] | None = None
    default: int | None = None
    max: int | None = None


@dataclass(frozen=True)
class Call:
    """An endpoint (``address`` = ``GET /api/v3/depth``) or a method of the WebSocket API (``depth``). ``name`` and
    ``group`` are what the source calls it and the section that it stands in; ``orders`` is what it adds to the unfilled
    order count."""

    side: Side
    address: str
    name: str
    group: str
    parameters: tuple[Parameter, ...]
    security: str | None
    weight: Stated | Words | None
    orders: int | None
    answer: Shape
    deprecated: bool
    origin: Origin

    @property
    def where(self) -> str:
        return self.address if self.side == "rest" else f"ws {self.address}"


@dataclass(frozen=True)
class Socket:
    """A stream. ``template`` has its parameters as ``<symbol>``; one that isn't sent goes with the ``@`` before it.
    ``names``: every name that can be asked for, with ``bnbbtc`` for what takes any value."""

    template: str
    name: str
    prefix: str | None
    parameters: tuple[Parameter, ...]
    names: Mapping[str, Shape]
    origin: Origin
    deprecated: bool = False


@dataclass(frozen=True)
class Event:
    """An event of the user data stream, by the value of its ``e``."""

    event: str
    payload: Shape
    origin: Origin


@dataclass(frozen=True)
class Source:
    """All that one source says of one product. ``surfaces`` are those that it knows completely (rest, ws, streams,
    events): what it doesn't have there, it says isn't there. ``samples``: answers are those of samples,
    which may lack what others hold."""

    product: str
    title: str
    kind: Literal["connector", "documentation", "spec"]
    surfaces: frozenset[str]
    calls: Mapping[str, Call] = field(default_factory=dict)
    sockets: Mapping[str, Socket] = field(default_factory=dict)
    events: Mapping[str, Event] = field(default_factory=dict)
    samples: bool = False


ANYTHING = "bnbbtc"


def names_of(template: str, parameters: Iterable[Parameter]) -> list[str]:
    """The names of streams that a template stands for."""
    choices: list[list[tuple[str, str | None]]] = []
    for parameter in parameters:
        values = sorted(parameter.values) if parameter.values else [ANYTHING]
        choices.append([(parameter.name, value) for value in [*values, *([] if parameter.required else [None])]])
    found: dict[str, None] = {}
    for picked in combinations(*choices):
        text = template
        for name, value in picked:
            text = text.replace(f"@<{name}>", "") if value is None else text.replace(f"<{name}>", value)
        found[re.sub(r"<\w+>", ANYTHING, text)] = None
    return list(found)

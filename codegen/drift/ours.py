"""The spec -> facts, so that it can be compared with what others say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import product as combinations

from .. import weights
from ..layout import COMMON
from ..model import (
    Constant,
    Endpoint,
    ListOf,
    Location,
    MapOf,
    Named,
    Param,
    Returns,
    Scalar,
    Spec,
    Stream,
    TupleOf,
    TypeDef,
    TypeRef,
    UnionOf,
    Weight,
    WeightEach,
    WeightSent,
    WeightTable,
)  # fmt: skip
from .facts import (
    ANYTHING,
    UNKNOWN,
    AnyOf,
    Call,
    Event,
    Items,
    Origin,
    Parameter,
    Record,
    Shape,
    Side,
    Socket,
    Source,
    Stated,
    Table,
    Value,
)

__all__ = ["Shapes", "of_product"]

_KINDS = {"str": "string", "int": "int", "float": "float", "decimal": "decimal", "bool": "bool"}
_SURFACES = frozenset({"rest", "ws", "streams", "events"})


def of_product(spec: Spec, product: str) -> Source:
    """What the spec says of one product."""
    shapes = Shapes(spec, product)
    endpoints = [one for one in spec.endpoints if one.product == product]
    calls = [call for endpoint in endpoints for call in _calls(shapes, endpoint)]
    streams = [one for one in spec.streams if one.product == product and one.template]
    events = [one for one in spec.user_events if one.product == product]
    return Source(
        product, "the spec", "spec", _SURFACES,
        {call.where: call for call in calls},
        {str(one.template): _socket(shapes, one) for one in streams},
        {one.event: Event(one.event, shapes.of(one.type), _origin(one.at)) for one in events},
    )  # fmt: skip


class Shapes:
    """Types and enums by the names that one product knows them by."""

    def __init__(self, spec: Spec, product: str) -> None:
        seen = (COMMON, product)
        self.types = {one.name: one for one in spec.types if one.product in seen}
        self.enums = {one.name: one for one in spec.enums if one.product in seen}
        self._known: dict[str, Shape] = {}

    def of(self, ref: TypeRef) -> Shape:
        if isinstance(ref, Scalar):
            return Value(_KINDS[ref.name]) if ref.name in _KINDS else UNKNOWN
        if isinstance(ref, Constant):
            return Value("string")
        if isinstance(ref, ListOf):
            return Items(self.of(ref.item))
        if isinstance(ref, MapOf):
            value = self.of(ref.value)
            return Value("object") if value == UNKNOWN else Table(value)
        if isinstance(ref, TupleOf):
            return Items(_any(self.of(item) for item in ref.items))
        if isinstance(ref, UnionOf):
            return _any(self.of(option) for option in ref.options if option != Scalar("null"))
        return Value("string") if ref.name in self.enums else self.shape(ref.name)

    def shape(self, name: str) -> Shape:
        """Of a type, by its name."""
        if name not in self._known:
            self._known[name] = UNKNOWN  # while it is read: a type may hold itself
            found = self.types[name]
            fields = {key: self.of(type_) for key, type_ in self.fields(found).items()}
            self._known[name] = Record(name, fields) if found.alias is None else self.of(found.alias)
        return self._known[name]

    def fields(self, found: TypeDef) -> dict[str, TypeRef]:
        inherited = self.fields(self.types[found.extends]) if found.extends else {}
        return {**inherited, **{field.name: field.type for field in found.fields}}

    def answer(self, returns: Returns) -> Shape:
        options = [ref for _, ref in returns.cases]
        if returns.otherwise is not None:
            options.append(returns.otherwise)
        return _any(self.of(ref) for ref in options) if options else Record("", {})

    def values(self, param: Param) -> frozenset[str] | None:
        ref = param.type.item if isinstance(param.type, ListOf) else param.type
        if isinstance(ref, Named) and ref.name in self.enums:
            return frozenset(str(value.value) for value in self.enums[ref.name].values)
        return frozenset(map(str, param.values)) or None

    def kind(self, param: Param) -> str:
        if isinstance(param.type, ListOf) and param.encoding != "comma":
            return f"array<{self._kind(param.type.item)}>"
        return self._kind(param.type.item if isinstance(param.type, ListOf) else param.type)

    def _kind(self, ref: TypeRef) -> str:
        if isinstance(ref, Scalar):
            return _KINDS.get(ref.name, "object")
        return "string" if isinstance(ref, Named) and ref.name in self.enums else "object"


def _any(options: Iterable[Shape]) -> Shape:
    found = tuple(dict.fromkeys(options))
    return found[0] if len(found) == 1 else AnyOf(found)


# --- entries -------------------------------------------------------------------------------------------------------


def _calls(shapes: Shapes, endpoint: Endpoint) -> Iterator[Call]:
    twin = endpoint.ws
    if endpoint.rest_path:
        address = f"{endpoint.rest_method} {endpoint.rest_path}"
        yield _call(shapes, endpoint, "rest", address, endpoint.security, endpoint.weight, endpoint.returns)
    if twin:
        weight, returns = twin.weight or endpoint.weight, twin.returns or endpoint.returns
        yield _call(shapes, endpoint, "ws", twin.method, twin.security or endpoint.security, weight, returns)


def _call(
    shapes: Shapes, endpoint: Endpoint, side: Side, address: str, security: str, weight: Weight, returns: Returns
) -> Call:
    return Call(
        side=side,
        address=address,
        name=endpoint.name,
        group=endpoint.section,
        parameters=tuple(_parameter(shapes, one) for one in endpoint.params if one.on in (None, side)),
        security=security,
        weight=_stated(weight, endpoint.params),
        orders=endpoint.orders,
        answer=shapes.answer(returns),
        deprecated=endpoint.deprecated is not None,
        origin=_origin(endpoint.at),
    )


def _parameter(shapes: Shapes, param: Param) -> Parameter:
    default = param.default if isinstance(param.default, int) and not isinstance(param.default, bool) else None
    most = int(param.max) if param.max is not None and param.max == int(param.max) else None
    return Parameter(param.name, shapes.kind(param), param.required, shapes.values(param), default, most)


def _origin(at: Location) -> Origin:
    return Origin("the spec", at.path, at.line)


def _socket(shapes: Shapes, stream: Stream) -> Socket:
    names = {name: shapes.of(event) for name, event in stream_names(shapes, stream).items()}
    parameters = tuple(_parameter(shapes, one) for one in stream.params)
    return Socket(
        str(stream.template), stream.name, stream.prefix, parameters, names, _origin(stream.at), bool(stream.deprecated)
    )


def stream_names(shapes: Shapes, stream: Stream) -> dict[str, TypeRef]:
    """Every name that a socket can ask for, with the type of its events."""
    template = stream.template or ""
    choices: list[list[tuple[str, str | bool | None]]] = []
    for param in stream.params:
        if f" if {param.name}]" in template:
            choices.append([(param.name, True), (param.name, False)])
        elif f"<{param.name}>" in template:
            values = sorted(shapes.values(param) or {ANYTHING})
            choices.append([(param.name, one) for one in values] + ([] if param.required else [(param.name, None)]))
    found: dict[str, TypeRef] = {}
    defaults = {param.name: param.default for param in stream.params if param.default is not None}
    for picked in combinations(*choices):
        sent = {**defaults, **{name: value for name, value in picked if value is not None}}
        text = re.sub(r"\[([^]<]*) if (\w+)\]", lambda part, sent=sent: part[1] if sent[part[2]] else "", template)  # type: ignore[misc]
        text = re.sub(r"\[([^]]*<(\w+)>[^]]*)\]", lambda part, sent=sent: part[1] if part[2] in sent else "", text)  # type: ignore[misc]
        for name, value in sent.items():
            text = text.replace(f"<{name}>", str(value))
        event = next((ref for name, ref in stream.event.cases if name in sent), stream.event.otherwise)
        if event is not None:
            found[re.sub(r"<\w+>", ANYTHING, text)] = event
    return found


# --- weights -------------------------------------------------------------------------------------------------------


def _stated(weight: Weight, params: Iterable[Param]) -> Stated:
    """As far as another's ``Stated`` can say it: a list counts as one item, and values decide nothing."""
    defaults = {param.name: param.default for param in params}
    rules: list[tuple[str, int | None, int]] = []
    otherwise = weight.base
    for rule in reversed(weight.rules):
        if isinstance(rule, WeightTable):
            steps: list[tuple[int | None, int]] = [*rule.steps, *([] if rule.beyond is None else [(None, rule.beyond)])]
            rules[:0] = [(rule.param, bound, step) for bound, step in steps]
            default = defaults.get(rule.param)
            otherwise = weights.at(rule, default) if isinstance(default, int) else otherwise
        elif isinstance(rule, WeightSent):
            rules.insert(0, (rule.param, None, rule.weight))
        elif isinstance(rule, WeightEach):
            rules.insert(0, (rule.param, None, rule.each))
    return Stated(weight.limiter, otherwise, tuple(rules))

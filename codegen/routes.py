"""``reroute:`` calls and sockets that lead to another entry, depending on what is passed.

Rules are read with their entry. What comes back from the other one is known when all entries are read, so it is
filled in then.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from . import layout
from .model import (
    Endpoint,
    Field,
    ListOf,
    Location,
    Named,
    PlacedOrder,
    Returns,
    Route,
    Scalar,
    Stream,
    TypeDef,
    TypeRef,
    UnionOf,
)
from .nodes import ListNode, Node
from .reader import Reader

__all__ = ["conditions", "read_routes", "resolve_endpoints", "resolve_streams", "settings"]


def conditions(reader: Reader, node: Node | None) -> dict[str, tuple[str, ...]]:
    """``when: {type: [A, B]}``: values as they are sent."""
    when: dict[str, tuple[str, ...]] = {}
    for key, value in reader.entries(node, "when"):
        options = value.items if isinstance(value, ListNode) else [value]
        when[key.text] = tuple(_sent(reader, option, f"when.{key.text}") for option in options)
    return when


def _sent(reader: Reader, node: Node, what: str) -> str:
    value = reader.value(node, what)
    return str(value).lower() if isinstance(value, bool) else str(value)


def settings(reader: Reader, node: Node | None, what: str) -> Mapping[str, str | int | bool]:
    return {key.text: reader.value(value, f"{what}.{key.text}") for key, value in reader.entries(node, what)}


def read_routes(reader: Reader, node: Node | None) -> tuple[Route, ...]:
    return tuple(_route(reader, item) for item in reader.items(node, "reroute"))


def _route(reader: Reader, node: Node) -> Route:
    found = reader.record(node, "reroute", layout.ROUTE.keys, ("to",))
    return Route(
        when=conditions(reader, found.get("when")),
        any=reader.texts(found.get("any"), "any"),
        to=reader.text_in(found, "to") or "",
        rename={key.text: reader.text(value, "rename") for key, value in reader.entries(found.get("rename"), "rename")},
        fixed=settings(reader, found.get("fixed"), "fixed"),
        at=node.at,
    )


# --- what comes from there -----------------------------------------------------------------------------------------


def resolve_endpoints(endpoints: Iterable[Endpoint]) -> tuple[Endpoint, ...]:
    endpoints = tuple(endpoints)
    answers = {one.name: _one(one.returns) for one in endpoints}
    known = {one.name: one for one in endpoints}
    return tuple(
        replace(
            one,
            ours=replace(one.ours, routes=_resolved(one.ours.routes, answers)) if one.ours.routes else one.ours,
            order=_asked(one, one.order, known) if one.order else None,
        )
        for one in endpoints
    )


def _asked(endpoint: Endpoint, order: PlacedOrder, known: Mapping[str, Endpoint]) -> PlacedOrder:
    """With the parameters that the order and the question about it share. What the items of a batch hold is not
    known."""
    query = known.get(order.query or "")
    mine = {param.name for param in endpoint.params}
    shared = (param.name for param in (query.params if query else ()) if order.each or param.name in mine)
    return replace(order, carry=tuple(name for name in shared if name != order.by))


def resolve_streams(streams: Iterable[Stream]) -> tuple[tuple[Stream, ...], tuple[TypeDef, ...]]:
    """The streams, and types of the events that come with the name of their stream."""
    streams = tuple(streams)
    events = {one.name: _one(one.event) for one in streams}
    types: dict[tuple[str, str], TypeDef] = {}
    resolved = []
    for one in streams:
        if not one.routes:
            resolved.append(one)
            continue
        routes = _resolved(one.routes, events)
        if one.combined:
            for route in routes:
                if (made := _combined(route.outcome, one.product, one.at)) is not None:
                    types.setdefault((made.product, made.name), made)
            routes = tuple(replace(route, outcome=_wrapped(route.outcome, one.at)) for route in routes)
        outcomes = [route.outcome for route in routes if route.outcome is not None]
        if one.leads_elsewhere and outcomes:
            one = replace(one, event=Returns(_union(outcomes), ()))
        resolved.append(replace(one, routes=routes))
    return tuple(resolved), tuple(types.values())


def _resolved(routes: tuple[Route, ...], known: Mapping[str, TypeRef]) -> tuple[Route, ...]:
    return tuple(replace(route, outcome=known.get(route.to)) for route in routes)


def _one(returns: Returns) -> TypeRef:
    """All that may come, as one type."""
    refs = [ref for _, ref in returns.cases]
    return _union([*refs, returns.otherwise] if returns.otherwise is not None else refs)


def _union(refs: list[TypeRef]) -> TypeRef:
    distinct = [ref for number, ref in enumerate(refs) if ref not in refs[:number]]
    return distinct[0] if len(distinct) == 1 else UnionOf(tuple(distinct))


def _combined(event: TypeRef | None, product: str, at: Location) -> TypeDef | None:
    """``{"stream", "data"}`` around an event, or a list of them."""
    wrapped = _wrapped(event, at)
    if event is None or not isinstance(wrapped, Named):
        return None
    fields = (
        Field("stream", Scalar("str"), True, "Name of the stream, e.g. btcusdt@aggTrade.", at),
        Field("data", event, True, None, at),
    )
    return TypeDef(wrapped.name, product, "An event with the name of its stream.", fields, None, None, at)


def _wrapped(event: TypeRef | None, at: Location) -> TypeRef | None:
    """The name of that type; what has no name is left as it is."""
    item = event.item if isinstance(event, ListOf) else event
    if not isinstance(item, Named):
        return event
    return Named(f"Combined{item.name}{'s' if isinstance(event, ListOf) else ''}", at)

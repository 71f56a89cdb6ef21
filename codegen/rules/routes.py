"""Calls and sockets that lead to another entry."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping

from ..layout import COMMON
from ..load import Loaded
from ..model import Endpoint, Location, Param, Route, Snapshot, Spec, Stream, TypeRef
from ..reader import did_you_mean
from . import Complaint, Complaints
from .definitions import named_in

__all__ = ["orders", "reroutes"]


def orders(loaded: Loaded) -> Complaints:
    """What places orders says by which parameters they are known, and which endpoint tells of them."""
    endpoints = {one.name: one for one in loaded.spec.endpoints}
    for endpoint in loaded.spec.endpoints:
        order = endpoint.order
        if order is None:
            continue
        known = {param.name for param in endpoint.params}
        for name in [order.each] if order.each else [order.id, *order.also]:
            if name not in known:
                yield order.at, f'unknown parameter "{name}"{did_you_mean(name, known)}'
        if order.query is None:
            continue
        query = endpoints.get(order.query)
        if query is None or not query.rest_path:
            yield order.at, f'query: unknown endpoint "{order.query}"{did_you_mean(order.query, endpoints)}'
            continue
        asked = {param.name for param in query.params}
        if order.by not in asked:
            yield order.at, f'by: {query.name} has no parameter "{order.by}"{did_you_mean(order.by or "", asked)}'


def reroutes(loaded: Loaded) -> Complaints:
    """What a reroute or a reconcile leads to is of its kind, takes what it is given and misses nothing."""
    spec = loaded.spec
    endpoints = {one.name: one for one in spec.endpoints}
    for endpoint in spec.endpoints:
        yield from _arguments(endpoint)
        yield from _order(endpoint.ours.routes)
        for route in endpoint.ours.routes:
            if route.to in endpoints:
                yield from ((route.at, text) for text in _call(endpoint, route, endpoints[route.to]))
    streams = {one.name: one for one in spec.streams}
    for stream in spec.streams:
        yield from ((loaded.where(stream.at, "ours", *keys), text) for keys, text in _socket(stream))
        yield from _order(stream.routes)
        targets = [(route, streams[route.to]) for route in stream.routes if route.to in streams]
        for route, target in targets:
            yield from ((route.at, text) for text in _connection(spec, stream, target))
        for kind, one in stream.user_data.reconcile.items() if stream.user_data else ():
            if one.to in endpoints:
                at = loaded.where(stream.at, "user_data", "reconcile", kind)
                yield from ((at, text) for text in _snapshot(stream, one, endpoints[one.to]))
        if stream.leads_elsewhere and targets:
            yield from _idle(stream, [target for _, target in targets])


def _snapshot(stream: Stream, one: Snapshot, target: Endpoint) -> Iterator[str]:
    """What reconciles the listeners to a user data stream with the account."""
    if target.rest_path is None:
        yield f"{target.name} has no REST form: choose an endpoint that has one"
    elif target.rest_method != "GET":
        yield f"{target.name} does more than tell: choose a GET"
    known = {param.name for param in target.params}
    own = {param.name for param in stream.params}
    for name, new in one.passed.items():
        if name not in own:
            yield f'unknown parameter "{name}"{did_you_mean(name, own)}'
        if new not in known:
            yield f'{target.name} has no parameter "{new}"{did_you_mean(new, known)}'
    for name in one.fixed:
        if name not in known:
            yield f'{target.name} has no parameter "{name}"{did_you_mean(name, known)}'
    given = {*(new for name, new in one.passed.items() if name in own), *one.fixed, *target.ours.defaults}
    yield from _missing(target.name, target.params, given)


def _arguments(endpoint: Endpoint) -> Iterator[Complaint]:
    names = {param.name for param in endpoint.params}
    for argument in endpoint.ours.arguments:
        if argument.name in names:
            yield argument.at, f'"{argument.name}" is a parameter of {endpoint.name} already: leave it out'
        if argument.required:
            yield argument.at, f'"{argument.name}": what is not sent is not required: write optional'


def _order(routes: tuple[Route, ...]) -> Iterator[Complaint]:
    for route, following in itertools.pairwise(routes):
        if not route.when and not route.any:
            yield following.at, f"nothing gets here, {route.to} takes all that is left: put this rule before it"


def _call(endpoint: Endpoint, route: Route, target: Endpoint) -> Iterator[str]:
    if target is endpoint and not (route.rename or route.fixed):
        yield f"{target.name} is where it stands, and nothing changes: write rename: or fixed:"
    if target is not endpoint and target.ours.routes:
        yield f"{target.name} leads further: lead to where it leads"
    if target.ws is not None and target.ws.returns is not None:
        yield f"{target.name} answers differently over the WebSocket API, which is meant?: choose another target"
    known = {param.name: param for param in target.params}
    for new in route.rename.values():
        if new not in known:
            yield f'{target.name} has no parameter "{new}"{did_you_mean(new, known)}'
    given = {route.rename.get(param.name, param.name) for param in endpoint.params if param.required}
    given |= {*route.fixed, *endpoint.ours.defaults, *target.ours.defaults}
    yield from _missing(target.name, known.values(), given)


def _missing(name: str, params: Iterable[Param], given: set[str]) -> Iterator[str]:
    for param in params:
        if param.required and param.name not in given:
            yield f'{name} needs "{param.name}", which is not given: write it under fixed:, or take it as a parameter'


def _socket(stream: Stream) -> Iterator[tuple[tuple[str, ...], str]]:
    if stream.combined and not stream.routes:
        yield ("combined",), f"{stream.name} has a stream of its own, whose events are as they are: leave combined: out"
    names = {param.name for param in stream.params}
    for name in stream.start:
        if name not in names:
            yield ("start",), f'unknown parameter "{name}"{did_you_mean(name, names)}'


def _connection(spec: Spec, stream: Stream, target: Stream) -> Iterator[str]:
    if target.routes:
        yield f"{target.name} leads further: lead to where it leads"
    if stream.multiplex != target.multiplex or target.user_data is not None:
        yield f"{target.name} is a socket of another kind: choose one that is opened in the same way"
    if stream.template is not None or stream.user_data is not None:
        yield f"{stream.name} has a stream of its own: leave reroute: out, or stream:"
    yield from _missing(target.name, target.params, {param.name for param in stream.params})
    common = {typedef.name for typedef in spec.types if typedef.product == COMMON}
    common |= {enum.name for enum in spec.enums}
    for name in _named(target.event.otherwise, *(ref for _, ref in target.event.cases)):
        if target.product != stream.product and name not in common:
            yield f"{name} is a type of {target.product}: move it to common/"


def _named(*refs: TypeRef | None) -> Iterator[str]:
    yield from (named.name for ref in refs for named in named_in(ref))


def _idle(stream: Stream, targets: list[Stream]) -> Iterator[Complaint]:
    known: Mapping[str, Location] = {param.name: param.at for target in targets for param in target.params}
    decide = {name for route in stream.routes for name in (*route.when, *route.any)}
    for param in stream.params:
        if param.name not in known and param.name not in decide:
            yield param.at, f'"{param.name}" is passed on to no socket: leave it out'

"""The spec as plain literals, for the sandbox: it must know addresses, parameters and types, but not our client."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from . import sequences, weights
from .model import (
    Constant,
    Deprecation,
    Endpoint,
    Hosts,
    ListOf,
    MapOf,
    Named,
    Param,
    Product,
    Returns,
    Scalar,
    Spec,
    Stream,
    TupleOf,
    TypeDef,
    TypeRef,
    UserData,
)
from .python_types import Types
from .sockets import user_endpoints

__all__ = ["catalog", "index"]

Plain = object
"""Dicts, lists, texts and numbers."""


def catalog(spec: Spec, product: Product, types: Types) -> dict[str, Plain]:
    """The module's constants by name. Types and enums are those that the product's entries reach."""
    mine: Callable[[str], bool] = product.name.__eq__
    endpoints = [one for one in spec.endpoints if mine(one.product)]
    streams = [one for one in spec.streams if mine(one.product) and not one.leads_elsewhere]
    events = [one for one in spec.user_events if mine(one.product)]
    roots = [ref for one in endpoints for ref in _endpoint_refs(one)]
    roots += [ref for one in streams for ref in _stream_refs(one)]
    roots += [one.type for one in events]
    reached = _reached(roots, types)
    return {
        "PRODUCT": {
            "name": product.name,
            "sandbox": product.sandbox,
            "ws_api_path": _path(product.ws_api.urls.get("live", "") if product.ws_api else ""),
            "stream_limit": product.stream_limit,
            "time_unit": product.time_unit,
            "int_ids": product.int_ids,
        },
        "ENDPOINTS": {one.name: _endpoint(one, types) for one in endpoints},
        "STREAMS": {one.name: _stream(one, types) for one in streams},
        "EVENTS": {one.event: _type(one.type) for one in events},
        "TYPES": {name: _typedef(types.types[name]) for name in sorted(reached) if name in types.types},
        "ENUMS": {
            name: [value.value for value in types.enums[name].values] for name in sorted(reached) if name in types.enums
        },
        "ERRORS": {one.code: one.name for one in spec.errors if one.product in (product.name, "common")},
    }


def index(spec: Spec, product: Product) -> dict[str, Plain]:
    """What tells which product a path belongs to, before its catalog is loaded. ``streams``: the path classes;
    ``hosts``: where the exchange has it, without a scheme."""
    endpoints = [one for one in spec.endpoints if one.product == product.name]
    streams = [one for one in spec.streams if one.product == product.name and not one.leads_elsewhere]
    classes = {one.prefix or "" for one in streams if not one.multiplex}
    return {
        "sandbox": product.sandbox,
        "ws_api_path": _path(product.ws_api.urls.get("live", "") if product.ws_api else ""),
        **({"streams": sorted(classes)} if product.streams else {}),
        "hosts": {side: _host(one) for side, one in (("rest", product.rest), ("streams", product.streams)) if one},
        "paths": sorted({one.rest_path for one in endpoints if one.rest_path}),
    }


def _host(hosts: Hosts) -> str:
    """``wss://host.<tld>:443/prefix`` -> ``host.com/prefix``."""
    url = hosts.urls.get("live", "").replace("<tld>", "com").replace("<node>", "")
    host, slash, path = url.partition("//")[2].partition("/")
    return host.partition(":")[0] + slash + path


def _path(url: str) -> str:
    """``wss://host:443/ws-api/v3`` -> ``/ws-api/v3``."""
    _, slash, path = url.partition("//")[2].partition("/")
    return slash + path


def _type(ref: TypeRef) -> Plain:
    if isinstance(ref, (Scalar, Named)):
        return ref.name
    if isinstance(ref, Constant):
        return ["is", ref.value]
    if isinstance(ref, ListOf):
        return ["list", _type(ref.item)]
    if isinstance(ref, MapOf):
        return ["map", _type(ref.value)]
    if isinstance(ref, TupleOf):
        return ["tuple", *map(_type, ref.items)]
    return ["union", *map(_type, ref.options)]


def _typedef(type_: TypeDef) -> Plain:
    if type_.alias is not None:
        return {"alias": _type(type_.alias)}
    return {
        "fields": {field.name: [_type(field.type), field.required] for field in type_.fields},
        "extends": type_.extends,
    }


def _stated(values: Mapping[str, Plain]) -> dict[str, Plain]:
    """Without what the spec doesn't say."""
    return {name: value for name, value in values.items() if value is not None and value != {} and value != []}


def _returns(returns: Returns | None) -> Plain:
    if returns is None:
        return None
    otherwise = None if returns.otherwise is None else _type(returns.otherwise)
    return {"else": otherwise, "cases": [[name, _type(ref)] for name, ref in returns.cases]}


def _deprecated(deprecated: Deprecation | None) -> Plain:
    if deprecated is None:
        return None
    return _stated({"since": deprecated.since, "gone": deprecated.gone, "use": deprecated.use})


def _param(param: Param, types: Types) -> Plain:
    item = param.type.item if isinstance(param.type, ListOf) else param.type
    enum = types.enums.get(item.name) if isinstance(item, Named) else None
    values = [value.value for value in enum.values] if enum else list(param.values)
    return {
        "type": _type(param.type),
        "required": param.required,
        **_stated(
            {
                "enum": values,
                "open": True if enum and enum.open else None,
                "default": param.default,
                "min": param.min,
                "max": param.max,
                "in": param.place if param.place != "query" else None,
                "encoding": param.encoding,
                "on": param.on,
                "case": param.case,
            }
        ),
    }


def _endpoint(endpoint: Endpoint, types: Types) -> Plain:
    ws = endpoint.ws
    return {
        **_stated(
            {
                "rest": f"{endpoint.rest_method} {endpoint.rest_path}" if endpoint.rest_path else None,
                "ws": ws and ws.method,
                "security": endpoint.security,
                "ws_security": (ws.security or endpoint.security) if ws else None,
                "weight": weights.literal(endpoint.weight, endpoint.params),
                "ws_weight": weights.literal(ws.weight or endpoint.weight, endpoint.params) if ws else None,
            }
        ),
        "orders": endpoint.orders,
        "limiter": endpoint.weight.limiter,
        "success": endpoint.weight.success,
        "params": {param.name: _param(param, types) for param in endpoint.params},
        "needs": [
            {"when": {name: list(values) for name, values in need.when.items()}}
            | _stated({"all": list(need.all), "any": list(need.any)})
            for need in endpoint.needs
        ],
        "returns": _returns(endpoint.returns),
        **_stated(
            {
                "ws_returns": _returns(ws.returns) if ws else None,
                "deprecated": _deprecated(endpoint.deprecated),
            }
        ),
    }


def _stream(stream: Stream, types: Types) -> Plain:
    user = stream.user_data
    return {
        "stream": stream.template,
        "prefix": stream.prefix or "",
        "params": {} if stream.multiplex else {param.name: _param(param, types) for param in stream.params},
        "event": _returns(stream.event),
        **_stated(
            {
                "sequence": sequences.plain(stream.sequence),
                "user_data": {**user_endpoints(stream), **_key(user)} if user else None,
                "multiplex": stream.multiplex or None,
                "deprecated": _deprecated(stream.deprecated),
            }
        ),
    }


def _key(user: UserData) -> dict[str, Plain]:
    """What there is to know of a key or subscription; a listen key stands in the path of the URL if nothing is said."""
    place = None if user.place == "path" else user.place
    return _stated({"every": user.every, "in": place, "fixed": dict(user.fixed)})


# --- what is reached -----------------------------------------------------------------------------------------------


def _endpoint_refs(endpoint: Endpoint) -> Iterable[TypeRef]:
    yield from (param.type for param in endpoint.params)
    yield from Types.outcomes(endpoint.returns)
    if endpoint.ws and endpoint.ws.returns:
        yield from Types.outcomes(endpoint.ws.returns)


def _stream_refs(stream: Stream) -> Iterable[TypeRef]:
    yield from (param.type for param in stream.params)
    yield from Types.outcomes(stream.event)


def _reached(roots: Iterable[TypeRef], types: Types) -> set[str]:
    """Names of types and enums that can be met from here, bases included."""
    names: set[str] = set()
    waiting = list(roots)
    while waiting:
        ref = waiting.pop()
        if isinstance(ref, Named):
            if ref.name in names:
                continue
            names.add(ref.name)
            type_: TypeDef | None = types.types.get(ref.name)
            while type_:
                names.add(type_.name)
                waiting += [field.type for field in type_.fields] + ([type_.alias] if type_.alias else [])
                type_ = types.types.get(type_.extends) if type_.extends else None
        elif isinstance(ref, ListOf):
            waiting.append(ref.item)
        elif isinstance(ref, MapOf):
            waiting.append(ref.value)
        elif isinstance(ref, TupleOf):
            waiting += ref.items
        elif not isinstance(ref, (Scalar, Constant)):
            waiting += ref.options
    return names

"""Endpoints -> methods of the clients and endpoint constants, ready to print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from . import docstrings, naming, routing, weights
from .model import Endpoint, Param, PlacedOrder, Preset, Returns, Side
from .python_types import Types, union
from .signatures import Printed, arguments_of, call_arguments, chosen_overloads, overloads, signature

__all__ = ["Constant", "Method", "endpoint_constants", "methods"]


@dataclass(frozen=True)
class Method(Printed):
    """A method of the clients; the sync and the async one are printed from the same value. ``summary`` is for the
    index."""

    side: Side
    address: str
    summary: str


@dataclass(frozen=True)
class Constant:
    """``GET_ORDER_BOOK: Endpoint[t.OrderBook] = Endpoint(...)``."""

    name: str
    type: str
    arguments: tuple[str, ...]


def methods(endpoint: Endpoint, types: Types) -> list[Method]:
    """REST method, its presets, WebSocket API twin, its presets."""
    ours = endpoint.ours
    for_ws = [name for name in ours.aliases if name.startswith("ws_") or not endpoint.rest_path]
    result = []
    if endpoint.rest_path:
        result.append(_method(endpoint, types, "rest", [name for name in ours.aliases if name not in for_ws]))
        result += [_preset(endpoint, types, "rest", preset) for preset in ours.presets]
    if endpoint.ws:
        result.append(_method(endpoint, types, "ws", for_ws))
        result += [_preset(endpoint, types, "ws", preset) for preset in ours.presets]
    return result


def _params(endpoint: Endpoint, side: Side) -> list[Param]:
    return [param for param in endpoint.params if param.on in (None, side)]


def _returns(endpoint: Endpoint, side: Side) -> Returns:
    return (side == "ws" and endpoint.ws and endpoint.ws.returns) or endpoint.returns


def _name(endpoint: Endpoint, side: Side) -> str:
    return endpoint.name if side == "rest" else naming.ws_method(endpoint.name)


def _address(endpoint: Endpoint, side: Side) -> str:
    return endpoint.ws.method if side == "ws" and endpoint.ws else f"{endpoint.rest_method} {endpoint.rest_path}"


def _summary(endpoint: Endpoint, doc: str) -> str:
    return f"{doc} *Deprecated.*" if endpoint.deprecated else doc


def _method(endpoint: Endpoint, types: Types, side: Side, aliases: Sequence[str]) -> Method:
    params = [*_params(endpoint, side), *endpoint.ours.arguments]
    if side == "ws" and endpoint.rest_path:
        doc = docstrings.twin_doc(endpoint)
    else:
        doc = docstrings.endpoint_doc(endpoint, types, params, ws=side == "ws")
    ours = endpoint.ours
    arguments = arguments_of(params, types.parameter, positional=ours.positional, defaults=ours.defaults)
    returns = _returns(endpoint, side)
    everything = types.returns(returns)
    variants = overloads(arguments, returns, types.response, everything)
    if choices := routing.choices(ours.routes, params, returns, types):
        everything = union(types.response(choice.outcome) for choice in choices)
        variants = chosen_overloads(arguments, choices, types.response, everything)
    return Method(
        name=_name(endpoint, side),
        side=side,
        address=_address(endpoint, side),
        summary=_summary(endpoint, endpoint.doc),
        doc=doc,
        overloads=tuple(variants),
        signature=signature(arguments, everything),
        request="_request" if side == "rest" else "_ws_request",
        constant=_constant_name(endpoint, side),
        call=call_arguments(params),
        aliases=tuple(aliases),
    )


def _preset(endpoint: Endpoint, types: Types, side: Side, preset: Preset) -> Method:
    params = _params(endpoint, side)
    free = [param for param in params if param.name not in preset.fixed]
    arguments = arguments_of(free, types.parameter, positional=list(preset.defaults), defaults=preset.defaults)
    returns = _returns(endpoint, side)
    everything = types.returns(returns)
    decided = any(name in preset.fixed or name in preset.defaults for name, _ in returns.cases)
    return Method(
        name=preset.name if side == "rest" else naming.ws_method(preset.name),
        side=side,
        address=_address(endpoint, side),
        summary=_summary(endpoint, preset.doc),
        doc=docstrings.preset_doc(preset, _name(endpoint, side)),
        overloads=() if decided else tuple(overloads(arguments, returns, types.response, everything)),
        signature=signature(arguments, everything),
        request="_request" if side == "rest" else "_ws_request",
        constant=_constant_name(endpoint, side),
        call=call_arguments(params, preset.fixed),
        aliases=(),
    )


# --- constants -----------------------------------------------------------------------------------------------------


def _routed(endpoint: Endpoint) -> set[str]:
    """Arguments that stand for a parameter where the call is led to: what decides by being there at all."""
    return {name for route in endpoint.ours.routes for name in route.any}


def _placed_order(order: PlacedOrder) -> str:
    arguments = [repr(order.id)]
    if order.query is not None:
        arguments += [naming.constant(order.query), f"by={order.by!r}"]
    for name, value in (("also", order.also), ("each", order.each), ("carry", order.carry)):
        if value:
            arguments.append(f"{name}={value!r}")
    return f"PlacedOrder({', '.join(arguments)})"


def _apart(endpoint: Endpoint) -> bool:
    """Two answers of different types need two constants, because the type flows from the constant."""
    return bool(endpoint.rest_path and endpoint.ws and endpoint.ws.returns and endpoint.ws.returns != endpoint.returns)


def _constant_name(endpoint: Endpoint, side: Side) -> str:
    name = naming.constant(endpoint.name)
    return naming.ws_method(name).upper() if side == "ws" and _apart(endpoint) else name


def endpoint_constants(endpoint: Endpoint, types: Types) -> list[Constant]:
    if not _apart(endpoint):
        return [_constant(endpoint, types, ("rest", "ws"))]
    return [_constant(endpoint, types, ("rest",)), _constant(endpoint, types, ("ws",))]


def _constant(endpoint: Endpoint, types: Types, sides: tuple[Side, ...]) -> Constant:
    rest = "rest" in sides and endpoint.rest_path
    twin = endpoint.ws if "ws" in sides else None
    alone = twin is not None and not rest
    params = [param for param in endpoint.params if param.on is None or param.on in sides]
    security, weight = endpoint.security, endpoint.weight
    if twin and alone:
        security, weight = twin.security or security, twin.weight or weight
    arguments = [repr(_name(endpoint, "ws") if alone else endpoint.name), naming.product(endpoint.product)]

    def add(name: str, value: object, default: object = None) -> None:
        if value != default:
            arguments.append(f"{name}={value!r}")

    add("rest", f"{endpoint.rest_method} {endpoint.rest_path}" if rest else None)
    add("ws", twin and twin.method)
    add("tld", endpoint.tld)
    if security != "NONE":
        arguments.append(f"security={security}")
    if twin and twin.security and twin.security != security:
        arguments.append(f"ws_security={twin.security}")
    add("session", endpoint.session if twin else None)
    add("weight", weights.literal(weight, endpoint.params), 1)
    if twin and twin.weight and twin.weight != weight:
        add("ws_weight", weights.literal(twin.weight, endpoint.params))
    add("orders", endpoint.orders, 0)
    if endpoint.order is not None:
        arguments.append(f"order={_placed_order(endpoint.order)}")
    add("encode", {param.name: param.encoding for param in params if param.encoding}, {})
    add("place", {param.name: param.place for param in params if param.place != "query"}, {})
    add("deprecated", docstrings.warning(endpoint.deprecated))
    add("own", tuple(one.name for one in endpoint.ours.arguments if one.name not in _routed(endpoint)), ())
    arguments += routing.argument(endpoint.ours.routes, [*params, *endpoint.ours.arguments], types, endpoint.name)
    side: Side = "rest" if rest else "ws"
    return Constant(_constant_name(endpoint, side), types.returns(_returns(endpoint, side)), tuple(arguments))

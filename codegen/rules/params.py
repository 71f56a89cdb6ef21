"""Parameters: what they are, what they may be set to, and who mentions them."""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Iterator, Mapping

from ..layout import COMMON
from ..load import Loaded
from ..model import Endpoint, Enum, Location, Named, Param, Scalar, Spec, Stream, Weight, WeightTable, WeightValue
from ..naming import SIGNED
from ..reader import did_you_mean
from . import Complaints, entries

__all__ = ["defaults", "implied", "inline_enums", "local_twins", "mentions", "settings", "templates", "weight_tables"]

_KEYED = SIGNED | {"MARKET_DATA", "USER_STREAM"}
_IMPLIED = frozenset({"timestamp", "signature", "recvWindow", "apiKey"})


class Enums:
    """Enums by the name that a product knows them by."""

    def __init__(self, spec: Spec) -> None:
        self._enums = {(enum.product, enum.name): enum for enum in spec.enums}

    def find(self, product: str, name: str) -> Enum | None:
        return self._enums.get((product, name)) or self._enums.get((COMMON, name))

    def seen_by(self, product: str) -> Iterator[Enum]:
        return (enum for enum in self._enums.values() if enum.product in (product, COMMON))


def _owners(spec: Spec) -> Iterator[tuple[str, Param]]:
    """Every parameter that was written out, with its product."""
    for key, param in spec.params.items():
        yield key.rpartition(".")[0] or COMMON, param
    for entry in entries(spec):
        arguments = entry.ours.arguments if isinstance(entry, Endpoint) else ()
        for param in (*entry.params, *arguments):
            if not param.shared:
                yield entry.product, param


# --- what they are ----------------------------------------------------------------------------------------------------


def implied(loaded: Loaded) -> Complaints:
    """What the security type implies (timestamp, signature, recvWindow, apiKey) isn't listed."""
    for endpoint in loaded.spec.endpoints:
        securities = {endpoint.security, endpoint.ws.security if endpoint.ws else None}
        hidden = _IMPLIED if securities & SIGNED else {"apiKey"} if securities & _KEYED else frozenset()
        for param in endpoint.params:
            if param.name in hidden:
                yield param.at, f'"{param.name}" is implied by security: leave it out'


def local_twins(loaded: Loaded) -> Complaints:
    """A parameter that is the same as the shared one of its name uses that."""
    spec = loaded.spec
    for entry in entries(spec):
        for param in entry.params:
            shared = spec.params.get(f"{entry.product}.{param.name}") or spec.params.get(param.name)
            if shared is None or param.shared or param.on is not None:
                continue
            doc = shared.doc if param.doc is None else param.doc
            same = dataclasses.replace(param, required=False, doc=doc, place=shared.place, at=shared.at, use=shared.use)
            if same == shared and param.place in (shared.place, "path"):
                word = "required" if param.required else "optional"
                yield param.at, f'this is the shared "{param.name}": write {param.name}: {word}'


def inline_enums(loaded: Loaded) -> Complaints:
    """A list of values that is a named enum is written as that enum."""
    enums = Enums(loaded.spec)
    for product, param in _owners(loaded.spec):
        for enum in enums.seen_by(product) if len(param.values) > 1 else ():
            values = {value.value for value in enum.values}
            if all(isinstance(value, int) for value in values):
                continue  # such an enum never goes over the wire
            if len(values) > 1 and set(param.values) == values:
                yield param.at, f'"{param.name}" lists the values of {enum.name}: write enum: {enum.name}'


# --- what they may be set to ------------------------------------------------------------------------------------------


def defaults(loaded: Loaded) -> Complaints:
    """A default is allowed by type, bounds and values, and no required parameter has one."""
    enums = Enums(loaded.spec)
    for entry in entries(loaded.spec):
        for param in entry.params:
            if param.required and param.default is not None:
                yield param.at, f'"{param.name}" is required, so nobody sees its default: take one of the two away'
    for product, param in _owners(loaded.spec):
        if param.min is not None and param.max is not None and param.min > param.max:
            yield param.at, f'"{param.name}": min is above max: swap them'
        if param.default is not None:
            complaint = illegal(param, param.default, product, enums)
            if complaint:
                yield param.at, f'default of "{param.name}": {complaint}'


def illegal(param: Param, value: str | int | bool, product: str, enums: Enums) -> str | None:
    """Why a parameter can't have this value."""
    if isinstance(param.type, Named):
        enum = enums.find(product, param.type.name)
        numbers = enum is not None and all(isinstance(option.value, int) for option in enum.values)
        known = [option.name if numbers else option.value for option in enum.values] if enum else []
        if enum and not enum.open and value not in known:
            return f'"{value}" is not one of {enum.name}{did_you_mean(str(value), [str(option) for option in known])}'
    elif isinstance(param.type, Scalar) and not _fits(param.type.name, value):
        return f"{value!r} is no {param.type.name}: write {_EXAMPLES[param.type.name]}"
    if param.values and value not in param.values:
        return f"{value} is not one of {', '.join(map(str, param.values))}: take one of those"
    number = _number(value)
    if number is not None and param.min is not None and number < param.min:
        return f"{value} is below {param.min}: write {param.min} or more"
    if number is not None and param.max is not None and number > param.max:
        return f"{value} is above {param.max}: write {param.max} or less"
    return None


_EXAMPLES = {
    "bool": "true or false",
    "int": "a whole number",
    "float": "a number",
    "decimal": "a number",
    "str": "a text",
}


def _fits(kind: str, value: str | int | bool) -> bool:
    if kind == "bool":
        return isinstance(value, bool)
    if kind == "int":
        return isinstance(value, int) and not isinstance(value, bool)
    if kind in ("float", "decimal"):
        return _number(value) is not None
    return kind != "str" or isinstance(value, str)


def _number(value: str | int | bool) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        return float(value) if re.fullmatch(r"-?[0-9]{1,30}(\.[0-9]{1,30})?", value) else None
    return value


def settings(loaded: Loaded) -> Complaints:
    """Presets, conditions, defaults and weights name existing parameters and values that these allow."""
    enums = Enums(loaded.spec)
    for stream in loaded.spec.streams:
        yield from _decided(stream, {param.name: param for param in stream.params}, loaded, enums)
    for endpoint in loaded.spec.endpoints:
        params = {param.name: param for param in endpoint.params}
        for need in endpoint.needs:
            for name, values in need.when.items():
                if name not in params:
                    yield need.at, f'when: unknown parameter "{name}"{did_you_mean(name, params)}'
                elif isinstance(params[name].type, Named) or params[name].values:
                    for text in values:
                        complaint = illegal(params[name], _typed(params[name], text), endpoint.product, enums)
                        if complaint:
                            yield need.at, f'when "{name}": {complaint}'
        for key, weight in _weights(endpoint):
            for rule in weight.rules:
                if isinstance(rule, WeightValue) and rule.param in params:
                    for text, _ in rule.costs:
                        complaint = illegal(params[rule.param], text, endpoint.product, enums)
                        if complaint:
                            yield loaded.where(endpoint.at, *key, rule.param, text), f"weight: {complaint}"
        yield from _decided(endpoint, {**params, **{one.name: one for one in endpoint.ours.arguments}}, loaded, enums)
        for preset in endpoint.ours.presets:
            if not preset.fixed and not preset.defaults:
                yield preset.at, f"{preset.name} sets nothing: write it under aliases, or give it fixed or defaults"
            for name in sorted(set(preset.fixed) & set(preset.defaults)):
                yield preset.at, f'{preset.name}: "{name}" is fixed and has a default: take one of the two away'
            for name, value in (*preset.fixed.items(), *preset.defaults.items()):
                if name not in params:
                    yield preset.at, f'{preset.name}: unknown parameter "{name}"{did_you_mean(name, params)}'
                    continue
                complaint = illegal(params[name], value, endpoint.product, enums)
                if complaint:
                    yield preset.at, f'{preset.name} sets "{name}": {complaint}'


def _decided(entry: Endpoint | Stream, params: Mapping[str, Param], loaded: Loaded, enums: Enums) -> Complaints:
    """Values that decide where a call goes, and those that are sent unasked."""
    routes = entry.ours.routes if isinstance(entry, Endpoint) else entry.routes
    for route in routes:
        for name, values in route.when.items():
            for text in values if name in params else ():
                complaint = illegal(params[name], _typed(params[name], text), entry.product, enums)
                if complaint:
                    yield route.at, f'when "{name}": {complaint}'
    sent = [(route.at, _params(loaded, route.to), route.fixed) for route in routes if route.fixed]
    if isinstance(entry, Endpoint):
        sent.append((loaded.where(entry.at, "ours", "defaults"), dict(params), entry.ours.defaults))
    for at, known, values_sent in sent:
        for name, value in values_sent.items():
            if name not in known:
                yield at, f'unknown parameter "{name}"{did_you_mean(name, known)}'
            elif complaint := illegal(known[name], value, entry.product, enums):
                yield at, f'"{name}": {complaint}'


def _params(loaded: Loaded, endpoint: str) -> dict[str, Param]:
    return {param.name: param for one in loaded.spec.endpoints if one.name == endpoint for param in one.params}


def _typed(param: Param, value: str) -> str | int | bool:
    """A value of ``when``, which holds texts, as the parameter lists it."""
    if param.type == Scalar("bool"):
        return {"true": True, "false": False}.get(value, value)
    if param.type == Scalar("int") and value.isdecimal():
        return int(value)
    return next((known for known in param.values if str(known) == value), value)


# --- who mentions them ------------------------------------------------------------------------------------------------


def mentions(loaded: Loaded) -> Complaints:
    """Needs, positional, weights, answers, conflation, reroutes and user data name parameters that exist."""
    for endpoint in loaded.spec.endpoints:
        known = [param.name for param in (*endpoint.params, *endpoint.ours.arguments)]
        for name, at in _mentioned(loaded, endpoint):
            if name not in known:
                yield at, f'unknown parameter "{name}"{did_you_mean(name, known)}'
    for stream in loaded.spec.streams:
        known = [param.name for param in stream.params]
        mentioned = [(name, loaded.where(stream.at, "event", name)) for name, _ in stream.event.cases]
        if stream.conflate is not None:
            mentioned.append((stream.conflate.every, loaded.where(stream.at, "conflate", "every")))
        mentioned += [(name, route.at) for route in stream.routes for name in (*route.when, *route.any)]
        for name, at in mentioned:
            if name and name not in known:
                yield at, f'unknown parameter "{name}"{did_you_mean(name, known)}'
        yield from _account(loaded, stream)


def _account(loaded: Loaded, stream: Stream) -> Complaints:
    """What says whose user data it is goes to an endpoint that must know it."""
    user = stream.user_data
    first = next((one for one in loaded.spec.endpoints if user and one.name == user.first), None)
    if user is None or first is None:
        return
    known = {param.name: param for param in first.params}
    mentioned = [(param.name, param.at) for param in stream.params]
    mentioned += [(name, loaded.where(stream.at, "user_data", "fixed", name)) for name in user.fixed]
    for name, at in mentioned:
        if name not in known:
            yield at, f'{first.name} has no parameter "{name}"{did_you_mean(name, known)}'
        elif name in user.fixed:
            complaint = illegal(known[name], user.fixed[name], first.product, Enums(loaded.spec))
            if complaint:
                yield at, f'"{name}": {complaint}'


def _mentioned(loaded: Loaded, endpoint: Endpoint) -> Iterator[tuple[str, Location]]:
    for need in endpoint.needs:
        for name in (*need.all, *need.any):
            yield name, need.at
    for route in endpoint.ours.routes:
        for name in (*route.when, *route.any):
            yield name, route.at
    for name in endpoint.ours.positional:
        yield name, loaded.where(endpoint.at, "ours", "positional")
    for key, weight in _weights(endpoint):
        for rule in weight.rules:
            yield rule.param, loaded.where(endpoint.at, *key, rule.param)
    for name, _ in endpoint.returns.cases:
        yield name, loaded.where(endpoint.at, "returns", name)
    if endpoint.ws is not None and endpoint.ws.returns is not None:
        for name, _ in endpoint.ws.returns.cases:
            yield name, loaded.where(endpoint.at, "ws", "returns", name)


def _weights(endpoint: Endpoint) -> Iterator[tuple[tuple[str, ...], Weight]]:
    yield ("weight",), endpoint.weight
    if endpoint.ws is not None and endpoint.ws.weight is not None:
        yield ("ws", "weight"), endpoint.ws.weight


def weight_tables(loaded: Loaded) -> Complaints:
    """The bounds and the costs of a weight table increase."""
    for endpoint in loaded.spec.endpoints:
        for key, weight in _weights(endpoint):
            for rule in weight.rules:
                if not isinstance(rule, WeightTable):
                    continue
                bounds = [bound for bound, _ in rule.steps]
                costs = [cost for _, cost in rule.steps] + ([] if rule.beyond is None else [rule.beyond])
                if not _increases(bounds) or not _increases(costs):
                    at = loaded.where(endpoint.at, *key, rule.param)
                    yield at, f"the weights by {rule.param} don't increase from one bound to the next: sort them"


def _increases(numbers: list[int]) -> bool:
    return all(one < next_one for one, next_one in itertools.pairwise(numbers))


# --- stream names -----------------------------------------------------------------------------------------------------

_PART = re.compile(r"<(\w+)>|(\[)|(\])|([<>])")
_PLACEHOLDER = re.compile(r"<(\w+)>")
_FLAG = re.compile(r"\[[^\[\]<> ]+ if (\w+)\]")
"""A part that stands there when a parameter is true."""


def templates(loaded: Loaded) -> Complaints:
    """The placeholders of a stream name are its parameters: optional ones in brackets, the others outside."""
    for stream in loaded.spec.streams:
        at = loaded.where(stream.at, "stream")
        placeholders: dict[str, bool] = {}
        if stream.template is not None:
            try:
                placeholders = _placeholders(_FLAG.sub("", stream.template))
            except ValueError as error:
                yield at, f"stream: {error}"
                continue
            if stream.user_data is not None:
                if list(placeholders) != ["listenKey"] or stream.user_data.create is None:
                    yield (
                        at,
                        "in the name of user data, nothing varies but a listen key: write <listenKey>, and create:",
                    )
                continue
        if not stream.leads_elsewhere:
            yield from _compare(stream, placeholders, at)


def _compare(stream: Stream, placeholders: Mapping[str, bool], at: Location) -> Complaints:
    params = {param.name: param for param in stream.params}
    flags = set(_FLAG.findall(stream.template or ""))
    for name in sorted(flags | placeholders.keys()):
        is_flag = name in params and params[name].type == Scalar("bool")
        if name in flags and name not in params:
            yield at, f'"{name}" is no parameter{did_you_mean(name, params)}'
        elif name in params and is_flag != (name in flags):
            yield params[name].at, f'"{name}" is {"" if is_flag else "not "}true or false: [... if {name}] is for that'
    for name, optional in placeholders.items():
        param = params.get(name)
        if param is None:
            yield at, f"<{name}> is no parameter{did_you_mean(name, params)}"
        elif optional and (param.required or param.default is not None):
            yield param.at, f'"{name}" is always given: <{name}> needs no brackets'
        elif not optional and not param.required and param.default is None:
            yield param.at, f'"{name}" may be absent: put <{name}> in brackets, or give it a default'
    if stream.user_data is None:
        used = {*placeholders, *flags, *(name for route in stream.routes for name in (*route.when, *route.any))}
        if stream.conflate:
            used.add(stream.conflate.every)
        if stream.multiplex:
            used.update(_PLACEHOLDER.findall(stream.prefix or ""))
        for name, param in params.items():
            if name not in used:
                yield param.at, f'"{name}" is not in the name of the stream: put <{name}> there, or take it away'


def _placeholders(template: str) -> dict[str, bool]:
    """Name -> whether it stands in brackets."""
    found: dict[str, bool] = {}
    inside: list[str] | None = None
    for match in _PART.finditer(template):
        if match[1]:
            if match[1] in found:
                raise ValueError(f"<{match[1]}> stands there twice: take one away")
            found[match[1]] = inside is not None
            if inside is not None:
                inside.append(match[1])
        elif match[2] and inside is None:
            inside = []
        elif match[3] and inside:
            inside = None
        elif match[3] and inside is not None:
            raise ValueError("brackets without a parameter in them: take them away, or put one in")
        else:
            raise ValueError(f'"{match[0]}" has no partner: write the other one, too')
    if inside is not None:
        raise ValueError('"[" has no partner: write the other one, too')
    return found

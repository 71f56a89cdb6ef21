"""The connector's package -> facts. Its methods are written by a generator, so each says the same things in the same
places: verb and path in the call at its end, parameters in its signature, the rest in its docstring."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from . import prose
from .facts import AnyOf, Call, Event, Parameter, Record, Shape, Side, Socket, Source, names_of
from .sdk_models import Models
from .sdk_source import Module, Package, Unreadable, constant, named

__all__ = ["read_wheel"]

_Method = ast.FunctionDef | ast.AsyncFunctionDef

_KINDS = {"str": "string", "int": "int", "float": "decimal", "bool": "bool", "object": "object"}
_BOOLEANS = frozenset({"true", "false"})
_IMPLIED = frozenset({"self", "recv_window", "timestamp", "signature", "api_key"})
_SURFACES = ("rest_api", "websocket_api", "websocket_streams")
_EVENTS = "_EVENT_SCHEMA_MAP"


def read_wheel(product: str, wheel: Path) -> Source:
    package = Package(wheel)
    calls = {call.where: call for call in _calls(package)}
    sockets = {socket.template: socket for socket in _sockets(package)}
    events = {event.event: event for event in _events(package)}
    if not (calls or sockets or events):
        raise Unreadable(f"{package.title}: nothing that could be read; is it laid out in another way now?")
    parts: dict[str, Mapping[str, object]] = {
        "rest": {name: call for name, call in calls.items() if call.side == "rest"},
        "ws": {name: call for name, call in calls.items() if call.side == "ws"},
        "streams": sockets,
        "events": events,
    }
    surfaces = frozenset(name for name, found in parts.items() if found)
    return Source(product, package.title, "connector", surfaces, calls, sockets, events)


# --- calls ---------------------------------------------------------------------------------------------------------


def _methods(module: Module) -> Iterator[tuple[_Method, Mapping[str, ast.expr]]]:
    """The public methods with the keywords of the call that each of them ends in. One that ends otherwise would be
    missed in silence, so nothing is read then."""
    for found in module.classes():
        for node in found.body:
            if not isinstance(node, _Method) or node.name.startswith("_"):
                continue
            answer = node.body[-1].value if isinstance(node.body[-1], ast.Return) else None
            call = answer.value if isinstance(answer, ast.Await) else answer
            if not isinstance(call, ast.Call):
                raise _missed(module, node)
            yield node, {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}


def _missed(module: Module, node: _Method) -> Unreadable:
    return Unreadable(f"{module.origin(node)}: {node.name}: another layout than before; codegen/drift/sdk.py reads it")


def _calls(package: Package) -> Iterator[Call]:
    sides: dict[str, Side] = {"rest_api": "rest", "websocket_api": "ws"}
    for surface, side in sides.items():
        models = Models(package, surface)
        for module in package.below(f"{surface}/api"):
            for node, keywords in _methods(module):
                address = _address(node, keywords, side)
                if address is None:
                    raise _missed(module, node)
                yield _call(package, models, module, node, keywords, side, address)


def _address(node: _Method, keywords: Mapping[str, ast.expr], side: Side) -> str | None:
    if side == "rest":
        method, path = constant(keywords.get("method")), constant(keywords.get("path"))
        return f"{method} {path}" if method and path else None
    for inner in ast.walk(node):
        if isinstance(inner, ast.Dict):
            for key, value in zip(inner.keys, inner.values, strict=True):
                if constant(key) == "method":
                    return (constant(value) or "").lstrip("/") or None
    return None


def _call(
    package: Package, models: Models, module: Module, node: _Method, keywords: Mapping[str, ast.expr], side: Side,
    address: str,
) -> Call:  # fmt: skip
    doc = ast.get_docstring(node) or ""
    model = keywords.get("response_model")
    answer: Shape = models.shape(model.id) if isinstance(model, ast.Name) else Record("", {})
    cost = _cost(doc)
    return Call(
        side=side,
        address=address,
        name=node.name,
        group=Path(module.path).stem.removesuffix("_api"),
        parameters=tuple(_parameters(package, models, node, doc, side == "rest")),
        security=_security(doc),
        weight=prose.weight(*cost) if cost else None,
        orders=prose.orders(cost[0]) if cost else None,
        answer=answer if side == "rest" else _result(answer),
        deprecated="deprecated" in doc.split("\n", 1)[0].lower(),
        origin=module.origin(node),
    )


def _result(answer: Shape) -> Shape:
    """The WebSocket API's answer without its envelope (which some models leave out)."""
    if isinstance(answer, Record) and "result" in answer.fields:
        return answer.fields["result"]
    if isinstance(answer, AnyOf):
        return AnyOf(tuple(_result(option) for option in answer.options))
    if isinstance(answer, Record) and answer.fields.keys() <= {"id", "status", "rateLimits"}:
        return Record("", {})
    return answer


def _security(doc: str) -> str | None:
    found = re.search(r"^\s*Security Type: ([A-Z_]+)$", doc, re.MULTILINE)
    return found[1] if found else None


def _cost(doc: str) -> tuple[str, str | None] | None:
    found = re.search(
        r"^\s*Weight(?:\((IP|UID)\))?:(.*?)(?=^\s*(?:Security Type:|Notes:|Response Notes:|Args:))", doc, re.M | re.S
    )
    return (found[2], found[1]) if found else None


# --- parameters ----------------------------------------------------------------------------------------------------


def _parameters(package: Package, models: Models, node: _Method, doc: str, rest: bool) -> Iterator[Parameter]:
    arguments = node.args.args
    optional = {argument.arg for argument in arguments[len(arguments) - len(node.args.defaults) :]}
    said = dict(re.findall(r"^\s*(\w+) \([^\n]*?\): ?(.*?)$", doc, re.MULTILINE))
    for argument in arguments:
        if argument.arg in _IMPLIED or (argument.arg == "id" and not rest) or argument.annotation is None:
            continue
        kind, values = _kind(package, models, argument.annotation)
        if values == _BOOLEANS:
            kind, values = "bool", None
        default, most = prose.bounds(said.get(argument.arg, "")) if kind == "int" else (None, None)
        yield Parameter(_camel(argument.arg), kind, argument.arg not in optional, values, default, most)


def _kind(package: Package, models: Models, node: ast.expr) -> tuple[str | None, frozenset[str] | None]:
    for wrapper in ("Optional", "Union"):
        if inner := named(node, wrapper):
            return _kind(package, models, inner[0])
    if inner := named(node, "List"):
        kind, values = _kind(package, models, inner[0])
        return f"array<{kind or 'object'}>", values
    if not isinstance(node, ast.Name):
        return None, None
    if node.id in _KINDS:
        return _KINDS[node.id], None
    values = package.enum(models.surface, node.id)
    return ("string", values) if values is not None else ("object", None)


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


# --- streams and events --------------------------------------------------------------------------------------------


def _sockets(package: Package) -> Iterator[Socket]:
    models = Models(package, "websocket_streams")
    for module in package.below("websocket_streams/streams"):
        for node, keywords in _methods(module):
            template = _template(node)
            model = keywords.get("response_model")
            if template is None or not isinstance(model, ast.Name):
                raise _missed(module, node)
            parameters = tuple(_parameters(package, models, node, ast.get_docstring(node) or "", False))
            payload = models.shape(model.id)
            names = dict.fromkeys(names_of(template, parameters), payload)
            prefix = constant(keywords.get("stream_url")) or None
            yield Socket(template, node.name, prefix, parameters, names, module.origin(node))


def _template(node: _Method) -> str | None:
    for inner in ast.walk(node):
        if isinstance(inner, ast.Call) and isinstance(inner.func, ast.Name) and "placeholder" in inner.func.id:
            return (constant(inner.args[0]) or "").removeprefix("/") or None
    return None


def _events(package: Package) -> Iterator[Event]:
    """Events stand in a table by their name, beside the model that holds one of them."""
    found: dict[str, Event] = {}
    for surface in _SURFACES:
        models = Models(package, surface)
        for module in package.below(f"{surface}/models"):
            if module.path.endswith("_events_response.py"):
                for node, table in _tables(module):
                    for key, value in zip(table.keys, table.values, strict=True):
                        name = constant(key)
                        if name and isinstance(value, ast.Name):
                            found.setdefault(name, Event(name, models.shape(value.id), module.origin(node)))
    yield from found.values()


def _tables(module: Module) -> Iterator[tuple[ast.stmt, ast.Dict]]:
    for node in module.tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict):
            target = node.targets[0]
            if isinstance(target, ast.Name) and target.id.endswith(_EVENTS):
                yield node, node.value

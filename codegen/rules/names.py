"""What can be called, and by which names."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator

from ..layout import COMMON
from ..load import Loaded
from ..model import Endpoint, Location, Spec, Stream
from . import Complaints, entries

__all__ = ["addresses", "endpoint_names", "methods", "reserved", "stream_names", "twice"]


# --- what can be called -----------------------------------------------------------------------------------------------


def endpoint_names(endpoint: Endpoint) -> Iterator[str]:
    """The methods of both clients that come from one entry."""
    for name in (endpoint.name, *(preset.name for preset in endpoint.ours.presets)):
        if endpoint.rest_path is not None:
            yield name
        if endpoint.ws is not None:
            yield f"ws_{name}"
    yield from endpoint.ours.aliases


def stream_names(stream: Stream) -> tuple[str, ...]:
    return (stream.name, *stream.aliases)


def methods(loaded: Loaded) -> Complaints:
    """A Python name stands for one method of a client, or for one socket of a manager."""
    clients = ((name, entry.at) for entry in loaded.spec.endpoints for name in endpoint_names(entry))
    yield from twice(clients, "method")
    sockets = ((name, entry.at) for entry in loaded.spec.streams for name in stream_names(entry))
    yield from twice(sockets, "socket")


def addresses(loaded: Loaded) -> Complaints:
    """An address (verb and path, ws method, stream name) has one entry in a product."""
    for product in dict.fromkeys(entry.product for entry in entries(loaded.spec)):
        endpoints = [entry for entry in loaded.spec.endpoints if entry.product == product]
        rest = ((f"{entry.rest_method} {entry.rest_path}", entry.at) for entry in endpoints if entry.rest_path)
        yield from twice(rest, "address")
        yield from twice(((entry.ws.method, entry.at) for entry in endpoints if entry.ws), "ws method")
        streams = (entry for entry in loaded.spec.streams if entry.product == product and entry.template)
        yield from twice(((str(entry.template), entry.at) for entry in streams), "stream")


def twice(names: Iterable[tuple[str, Location]], kind: str) -> Complaints:
    first: dict[str, Location] = {}
    for name, at in sorted(names, key=lambda entry: entry[1]):
        if name in first:
            yield at, f'{kind} "{name}" is taken by {first[name]}: take one away, or name it otherwise'
        first.setdefault(name, at)


# --- which names are allowed ------------------------------------------------------------------------------------------

_METHOD = re.compile(r"[a-z][A-Za-z0-9_]*")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*")
_MODULE = re.compile(r"[a-z][a-z0-9_]*")
_CONSTANT = re.compile(r"[A-Z][A-Z0-9_]*")
_EVENT = re.compile(r"[A-Za-z][A-Za-z0-9_]*")

_PARAMS = frozenset({"self", "params", "cls"})
_SOCKET_PARAMS = _PARAMS | {"callback", "streams", "stream"}
_CLIENT = frozenset({
    "aclose", "clock", "close", "close_connection", "create", "credentials", "environment", "limits", "recv_window",
    "request", "response", "session", "sign_ws", "testnet", "time_unit", "timestamp_offset", "tld", "verbose",
    "with_options", "ws_api",
})  # fmt: skip
_MANAGER = frozenset({
    "client", "close", "is_alive", "join", "name", "run", "start", "stop", "stop_client", "stop_socket",
})  # fmt: skip
_CLASSES = frozenset({
    "Any", "Decimal", "Enum", "Final", "Literal", "NotRequired", "Number", "Required", "TypedDict", "Union", "None",
    "True", "False",
})  # fmt: skip

_WRITE_MODULE = "write small letters, digits and _, no word of Python's"
_WRITE_METHOD = "write letters, digits and _, a small one first, no word of Python's or of the package's own"
_WRITE_CLASS = "write letters and digits, a capital first, no word of Python's or of typing's"
_WRITE_CONSTANT = "write capitals, digits and _, a letter first"


def reserved(loaded: Loaded) -> Complaints:
    """A name is usable in Python and doesn't hide one that the package needs."""
    spec = loaded.spec
    for document in loaded.documents:
        stem = document.place.rsplit("/", 1)[-1].removesuffix(".yaml")
        if document.section == "endpoints" and not _usable(_MODULE, stem):
            yield Location(document.path, 1, 1), f'"{stem}" is no name for a module: {_WRITE_MODULE}'
    for product in spec.products:
        if not _usable(_MODULE, product.name) or product.name == COMMON:
            yield product.at, f'"{product.name}" is no name for a product: {_WRITE_MODULE}'
    for endpoint in spec.endpoints:
        yield from _endpoint(endpoint)
    for stream in spec.streams:
        for name in stream_names(stream):
            if not _usable(_METHOD, name) or name in _MANAGER or name.startswith("start_"):
                yield stream.at, f'"{name}" is no name for a socket: {_WRITE_METHOD}'
        for param in stream.params:
            yield from _param(param.name, param.at, _SOCKET_PARAMS)
    for param in spec.params.values():
        yield from _param(param.name, param.at, _PARAMS)
    for name, at in _definitions(spec):
        if not _usable(_CLASS, name) or name in _CLASSES:
            yield at, f'"{name}" is no name for a class: {_WRITE_CLASS}'
    for enum in spec.enums:
        if enum.constants is not None and not _usable(_CONSTANT, enum.constants):
            yield enum.at, f'"{enum.constants}" is no prefix for constants: {_WRITE_CONSTANT}'
    for name, at in _constants(spec):
        if not _usable(_CONSTANT, name):
            yield at, f'"{name}" is no name for a constant: {_WRITE_CONSTANT}'
    for event in spec.user_events:
        if not _usable(_EVENT, event.event):
            yield event.at, f'"{event.event}" is no name for an event: write the value of e, letters and digits'


def _definitions(spec: Spec) -> Iterator[tuple[str, Location]]:
    yield from ((typedef.name, typedef.at) for typedef in spec.types)
    yield from ((enum.name, enum.at) for enum in spec.enums)


def _constants(spec: Spec) -> Iterator[tuple[str, Location]]:
    yield from ((constant.name, constant.at) for constant in spec.constants)
    yield from ((error.name, error.at) for error in spec.errors)


def _endpoint(endpoint: Endpoint) -> Complaints:
    for name in (endpoint.name, *(preset.name for preset in endpoint.ours.presets)):
        if not _usable(_METHOD, name) or name in _CLIENT or name.startswith("ws_"):
            yield endpoint.at, f'"{name}" is no name for a method: {_WRITE_METHOD}'
    for name in endpoint.ours.aliases:
        side = endpoint.ws if name.startswith("ws_") else endpoint.rest_path
        if not _usable(_METHOD, name) or name in _CLIENT:
            yield endpoint.at, f'"{name}" is no name for a method: {_WRITE_METHOD}'
        elif side is None:
            kind = "WebSocket API" if name.startswith("ws_") else "REST"
            said = f'"{name}" is an alias of the {kind} form, which {endpoint.name} has not'
            yield endpoint.at, f"{said}: leave it out, or write {'ws' if kind[0] == 'W' else 'rest'}:"
    for param in (*endpoint.params, *endpoint.ours.arguments):
        if not param.shared:
            yield from _param(param.name, param.at, _PARAMS)


def _param(name: str, at: Location, taken: frozenset[str]) -> Complaints:
    if not name.isidentifier() or name.startswith("_") or name in taken:
        yield at, f'"{name}" is no name for a parameter: write the wire name; Python needs letters, digits, _'


def _usable(pattern: re.Pattern[str], name: str) -> bool:
    return bool(pattern.fullmatch(name)) and not keyword.iskeyword(name)

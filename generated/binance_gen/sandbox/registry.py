# Copied from codegen/handwritten/sandbox/registry.py; edit there.
"""The generated catalog of a product, with the few things the sandbox asks of it given names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import ModuleType
from typing import Any

from .stream_names import StreamNames

SIGNED = frozenset({"TRADE", "USER_DATA", "MARGIN", "PREDICTION_TRADE"})
KEYED = SIGNED | {"MARKET_DATA", "USER_STREAM"}


@dataclass(frozen=True)
class Param:
    name: str
    type: Any
    required: bool = False
    enum: tuple[str, ...] = ()
    open: bool = False
    min: float | None = None
    max: float | None = None
    encoding: str | None = None
    place: str = "query"
    on: str | None = None

    @property
    def is_list(self) -> bool:
        return self.encoding == "json" or (isinstance(self.type, (list, tuple)) and self.type[0] == "list")


@dataclass(frozen=True)
class Endpoint:
    """One address: a REST route or a WebSocket method. Twins of the spec are two of these."""

    name: str
    address: str
    security: str
    weight: Any
    orders: int
    limiter: str
    success: int | None
    params: Mapping[str, Param]
    needs: tuple[Mapping[str, Any], ...]
    returns: Mapping[str, Any]

    @property
    def signed(self) -> bool:
        return self.security in SIGNED

    @property
    def keyed(self) -> bool:
        return self.security in KEYED


@dataclass
class Registry:
    """Everything one product declares. ``gone``: when addresses were switched off; ``roles``: what user data sockets
    call, by name: the role and the socket."""

    name: str
    prefix: str
    ws_api_path: str
    stream_limit: int
    time_unit: bool = False
    int_ids: bool = False
    rest: dict[tuple[str, str], Endpoint] = field(default_factory=dict)
    paths: dict[str, set[str]] = field(default_factory=dict)
    ws: dict[str, Endpoint] = field(default_factory=dict)
    streams: Mapping[str, Any] = field(default_factory=dict)
    events: Mapping[str, Any] = field(default_factory=dict)
    types: Mapping[str, Any] = field(default_factory=dict)
    enums: Mapping[str, Any] = field(default_factory=dict)
    gone: dict[str, str] = field(default_factory=dict)
    roles: dict[str, tuple[str, str]] = field(default_factory=dict)
    _templates: list[tuple[re.Pattern[str], str]] = field(default_factory=list)

    @cached_property
    def streams_by_name(self) -> StreamNames:
        return StreamNames(self.streams)

    def route(self, path: str) -> tuple[str, dict[str, str]] | None:
        """A path of the catalog, and the parameters that stand in it."""
        if path in self.paths:
            return path, {}
        for pattern, template in self._templates:
            if match := pattern.fullmatch(path):
                return template, match.groupdict()
        return None

    def socket_by_token(self, endpoint: str, params: Mapping[str, Any]) -> str:
        """Which user data socket asks for a token in this way: the one with most of the parameters that it fixes."""
        asking = {name: entry["user_data"].get("fixed", {}) for name, entry in self.streams.items()
                  if entry.get("user_data", {}).get("token") == endpoint}  # fmt: skip
        fitting = [name for name, fixed in asking.items() if fixed.items() <= params.items()]
        return max(fitting, key=lambda name: len(asking[name]))

    @cached_property
    def borrowing_socket(self) -> str | None:
        """The user data socket that is heard by another product's listen key."""
        for name, entry in self.streams.items():
            creates = entry.get("user_data", {}).get("create")
            if creates is not None and creates not in self.own_names:
                return name
        return None

    @cached_property
    def own_names(self) -> frozenset[str]:
        """Names of the product's endpoints."""
        return frozenset(one.name for table in (self.rest, self.ws) for one in table.values())

    def user_event_types(self, socket: str) -> list[tuple[str, Any]]:
        """What a user data socket may say: the value of ``e`` and the type of each event."""
        found: list[tuple[str, Any]] = []
        waiting = [self.streams[socket]["event"]["else"]]
        while waiting:
            described = waiting.pop(0)
            if isinstance(described, str):
                definition = self.types[described]
                if "alias" in definition:
                    waiting.append(definition["alias"])
                else:
                    found.append((self._tag(described), described))
            elif described[0] == "union":
                waiting += described[1:]
        return found

    def _tag(self, type_name: str) -> str:
        """The value of ``e`` of an event."""
        definition = self.types[type_name]
        while "e" not in definition["fields"] and definition.get("extends"):
            definition = self.types[definition["extends"]]
        tag = definition["fields"].get("e", ["str"])[0]
        return str(tag[1]) if isinstance(tag, list) and tag[0] == "is" else ""


def load(catalog: ModuleType) -> Registry:
    """Index a module of the generated ``catalog`` package."""
    product: Mapping[str, Any] = catalog.PRODUCT
    registry = Registry(
        name=product["name"],
        prefix=product.get("sandbox", ""),
        ws_api_path=product.get("ws_api_path", ""),
        stream_limit=product.get("stream_limit", 1024),
        streams=catalog.STREAMS,
        events=catalog.EVENTS,
        types=catalog.TYPES,
        enums=catalog.ENUMS,
        time_unit=product.get("time_unit", False),
        int_ids=product.get("int_ids", False),
    )
    for name, entry in catalog.ENDPOINTS.items():
        if entry.get("rest"):
            method, path = entry["rest"].split(" ", 1)
            path = registry.prefix + path
            registry.rest[method, path] = _endpoint(name, entry, "rest")
            if path not in registry.paths and "{" in path:
                registry._templates.append((path_pattern(path), path))
            registry.paths.setdefault(path, set()).add(method)
        if entry.get("ws"):
            registry.ws[entry["ws"]] = _endpoint(name, entry, "ws")
        if since := entry.get("deprecated", {}).get("gone"):
            registry.gone.update({entry[side]: str(since) for side in ("rest", "ws") if entry.get(side)})
    for socket, entry in registry.streams.items():
        for role in ("create", "keepalive", "close", "token"):
            if called := entry.get("user_data", {}).get(role):
                registry.roles.setdefault(called, (role, socket))
    return registry


def path_pattern(path: str) -> re.Pattern[str]:
    """Of ``/a/{x}/b``."""
    parts = re.split(r"\{(\w+)\}", path)  # names at odd places
    written = (f"(?P<{part}>[^/]+)" if index % 2 else re.escape(part) for index, part in enumerate(parts))
    return re.compile("".join(written))


def _endpoint(name: str, entry: Mapping[str, Any], side: str) -> Endpoint:
    twin = "ws_" if side == "ws" else ""

    def pick(key: str, default: Any) -> Any:
        own = entry.get(twin + key)
        return entry.get(key, default) if own is None else own

    params = {
        key: _param(key, value) for key, value in entry.get("params", {}).items() if value.get("on", side) == side
    }
    return Endpoint(
        name=name,
        address=entry[side],
        security=pick("security", "NONE"),
        weight=pick("weight", 1),
        orders=entry.get("orders", 0) or 0,
        limiter=entry.get("limiter") or "IP",
        success=entry.get("success"),
        params=params,
        needs=tuple(entry.get("needs", ())),
        returns=pick("returns", {}) or {},
    )


def _param(name: str, value: Mapping[str, Any]) -> Param:
    return Param(
        name=name,
        type=value.get("type", "str"),
        required=bool(value.get("required")),
        enum=tuple(str(item) for item in value.get("enum", ())),
        open=bool(value.get("open")),
        min=value.get("min"),
        max=value.get("max"),
        encoding=value.get("encoding"),
        place=value.get("in", "query"),
        on=value.get("on"),
    )

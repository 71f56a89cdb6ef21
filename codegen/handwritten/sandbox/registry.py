"""The generated catalog of a product, with the few things the sandbox asks of it given names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

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
    """Everything one product declares."""

    name: str
    prefix: str
    ws_api_path: str
    stream_limit: int
    rest: dict[tuple[str, str], Endpoint] = field(default_factory=dict)
    paths: dict[str, set[str]] = field(default_factory=dict)
    ws: dict[str, Endpoint] = field(default_factory=dict)
    streams: Mapping[str, Any] = field(default_factory=dict)
    events: Mapping[str, Any] = field(default_factory=dict)
    types: Mapping[str, Any] = field(default_factory=dict)
    enums: Mapping[str, Any] = field(default_factory=dict)


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
    )
    for name, entry in catalog.ENDPOINTS.items():
        if entry.get("rest"):
            method, path = entry["rest"].split(" ", 1)
            registry.rest[method, registry.prefix + path] = _endpoint(name, entry, "rest")
            registry.paths.setdefault(registry.prefix + path, set()).add(method)
        if entry.get("ws"):
            registry.ws[entry["ws"]] = _endpoint(name, entry, "ws")
    return registry


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

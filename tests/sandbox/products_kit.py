"""Requests of every product, made from its catalog and sent without a network."""

from __future__ import annotations

import hashlib
import hmac
import importlib
import json
from collections.abc import Iterator, Mapping
from types import ModuleType, SimpleNamespace
from typing import Any
from urllib.parse import quote

from binance_gen.sandbox.accounts import Account
from binance_gen.sandbox.calls import milliseconds
from binance_gen.sandbox.catalog import PRODUCTS
from binance_gen.sandbox.limits import Limit, Rules
from binance_gen.sandbox.rest import Answer, Request, RestApi
from binance_gen.sandbox.service import Service
from binance_gen.sandbox.world import Options, World
from binance_gen.sandbox.ws_api import WsApi

START = 1_790_000_000
PLENTY = Rules(
    weight=Limit("REQUEST_WEIGHT", "MINUTE", 1, 10**9),
    uid_weight=Limit("REQUEST_WEIGHT", "MINUTE", 1, 10**9),
    raw=Limit("RAW_REQUESTS", "MINUTE", 5, 10**9),
    orders=(Limit("ORDERS", "DAY", 1, 10**9),),
)


def catalog_of(product: str) -> ModuleType:
    return importlib.import_module(f"binance_gen.sandbox.catalog.{product}")


def entries(side: str) -> Iterator[tuple[str, str]]:
    for product in PRODUCTS:
        for name, entry in catalog_of(product).ENDPOINTS.items():
            if entry.get(side):
                yield product, name


def is_gone(entry: Mapping[str, Any]) -> bool:
    return bool(entry.get("deprecated", {}).get("gone"))


def security(entry: Mapping[str, Any], side: str) -> str:
    return str((side == "ws" and entry.get("ws_security")) or entry.get("security", "NONE"))


def is_signed(kind: str) -> bool:
    return kind in ("TRADE", "USER_DATA", "MARGIN", "PREDICTION_TRADE")


class Desk:
    """One product, answered by its catalog alone, and somebody who asks."""

    def __init__(self, product: str, rules: Rules = PLENTY, *, seed: int = 1, rate: float = 0) -> None:
        self.world = World(Options(seed, START, speed=0, market_rate=rate, rules=rules))
        self.service = Service(self.world, catalog_of(product))
        self.account: Account = self.world.accounts.new_account({})
        key, self.secret = self.world.accounts.add_hmac(self.account)
        self.api_key = key.api_key
        self.catalog = catalog_of(product)
        self.rest = RestApi(self.service)
        self.sent: list[bytes] = []
        connection: Any = SimpleNamespace(
            service=self.service, unit=milliseconds, ip="127.0.0.1", send=self.sent.append
        )
        self.ws = WsApi(connection, return_rate_limits=False)

    def stamp(self) -> int:
        return self.world.clock.now() // 1000

    def signature(self, payload: str) -> str:
        return hmac.new(self.secret.encode(), payload.encode(), hashlib.sha256).hexdigest()

    def ask(
        self, name: str, params: Mapping[str, Any], *, keyed: bool = True, signed: bool = True, spoil: str = ""
    ) -> tuple[Any, Answer]:
        """Send an endpoint's REST request. ``spoil`` is put in front of the signature."""
        entry = self.catalog.ENDPOINTS[name]
        method, path = entry["rest"].split(" ")
        headers: dict[str, str] = {}
        content: dict[str, Any] = {}
        pairs: list[tuple[str, str]] = []
        has_body = any(param.get("in") == "body" for param in entry["params"].values())
        for key, value in params.items():
            param = entry["params"].get(key, {})
            if f"{{{key}}}" in path:
                path = path.replace(f"{{{key}}}", quote(str(value), safe=""))
            elif param.get("in") == "body":
                content[key] = value
            elif param.get("in") == "header":
                headers[key.lower()] = str(value)
            else:
                pairs += spread(key, value, param.get("encoding"))
        if is_signed(entry["security"]) and signed:
            pairs.append(("timestamp", str(self.stamp())))
        query = "&".join(f"{quote(key, safe='[]')}={quote(value, safe='')}" for key, value in pairs)
        body = json.dumps(content) if has_body else ""
        if is_signed(entry["security"]) and signed:
            query += f"&signature={spoil}{self.signature(query + body)}"
        if keyed and entry["security"] != "NONE":
            headers["x-mbx-apikey"] = self.api_key
        if has_body:
            headers["content-type"] = "application/json"
        path = self.catalog.PRODUCT["sandbox"] + path
        answer = self.rest.handle(Request(method, path, query.encode(), headers, body.encode()))
        return (json.loads(answer.body) if answer.content_type == "application/json" else None), answer

    def ask_ws(self, name: str, params: Mapping[str, Any], *, keyed: bool = True, signed: bool = True) -> Any:
        entry = self.catalog.ENDPOINTS[name]
        kind = security(entry, "ws")
        sent = dict(params)
        if keyed and kind != "NONE":
            sent["apiKey"] = self.api_key
        if is_signed(kind) and signed:
            sent["timestamp"] = self.stamp()
            sent["signature"] = self.signature("&".join(f"{key}={written(sent[key])}" for key in sorted(sent)))
        return self.ws.respond(json.dumps({"id": 1, "method": entry["ws"], "params": sent}))


def spread(name: str, value: Any, encoding: str | None) -> list[tuple[str, str]]:
    """A value as the query pairs of its encoding."""
    if not isinstance(value, list):
        return [(name, written(value))]
    if encoding == "comma":
        return [(name, ",".join(map(written, value)))]
    if encoding == "repeated":
        return [(name, written(item)) for item in value]
    if encoding == "indexed":
        return [
            (f"{name}[{index}].{field}", written(text))
            for index, item in enumerate(value)
            for field, text in item.items()
        ]
    return [(name, json.dumps(value, separators=(",", ":")))]


def written(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))


def sample_params(entry: Mapping[str, Any], side: str) -> dict[str, Any]:
    """Values for what is required, and for what those values need."""
    known = {name: param for name, param in entry["params"].items() if param.get("on", side) == side}
    chosen = {name: sample(name, param) for name, param in known.items() if param.get("required")}
    for need in entry.get("needs", ()):
        if any(chosen.get(name) not in values for name, values in need.get("when", {}).items()):
            continue
        wanted = list(need.get("all", ()))
        if (either := need.get("any")) and not any(name in chosen for name in either):
            wanted.append(either[0])
        chosen.update({name: sample(name, known[name]) for name in wanted if name in known and name not in chosen})
    return chosen


def sample(name: str, param: Mapping[str, Any]) -> Any:
    described = param.get("type", "str")
    if isinstance(described, list) and described[0] == "list":
        if param.get("enum"):
            return [param["enum"][0]]
        return [_item(name, described[1])]
    if param.get("enum"):
        return param["enum"][0]
    if described == "int":
        return int(param.get("min", param.get("max", 5)))
    if described in ("decimal", "float"):
        return str(param.get("min") or 1)
    if described == "bool":
        return True
    if isinstance(described, str) and described != "str":
        return {"anything": "1"}
    return {"symbol": "BTCUSDT", "timeZone": "0"}.get(name, "abc")


def _item(name: str, described: Any) -> Any:
    if described == "int":
        return 7
    if described == "str":
        return "BTCUSDT" if name == "symbols" else "BTC"
    return {"symbol": "BTCUSDT", "quantity": "1"}

"""Clients of both kinds against one loopback server that keeps what arrives, and a decoder of that.

Server and decoder share nothing with the client: sockets, ``urllib``, ``json``, ``hashlib``.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import re
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote

from binance_gen import AsyncClient, Client
from binance_gen._endpoints import products
from binance_gen.runtime.endpoint import Product
from binance_gen.runtime.environment import Environment, Kind
from codegen.model import Endpoint
from tests.generated.wire_facts import Facts
from tests.generated.wire_values import is_text_of, spread, text
from tests.runtime.rest_kit import KEY, SECRET, Request, RestServer
from tests.runtime.ws_server import Peer, WsServer

__all__ = ["HOMES", "Wire", "check_rest", "check_ws"]

WINDOW = 10000
IMPLIED = ("timestamp", "recvWindow", "signature")
FORM = "application/x-www-form-urlencoded"


HOMES = {one.name: one for one in vars(products).values() if isinstance(one, Product)}
KINDS: tuple[Kind, ...] = ("ws_api", "streams")


class Wire:
    """Every product is a folder of the server, so that a request says which host it was meant for."""

    def __init__(self, ws: WsServer) -> None:
        self.rest = RestServer()
        self.ws = ws
        self.messages: list[tuple[str, Any]] = []
        """Path of the connection and what was sent over it."""
        ws.on_text = self._answer
        environment = Environment.at(self.rest.url)
        for name, product in HOMES.items():
            environment = environment.with_host(product, "rest", f"{self.rest.url}/{name}")
            for kind in KINDS:
                environment = environment.with_host(product, kind, f"{ws.url.replace('http', 'ws')}/{name}")
        self.environment = environment
        self.loop = asyncio.new_event_loop()
        keys: dict[str, Any] = {"api_key": KEY, "api_secret": SECRET, "environment": environment, "on_limit": "ignore"}
        self.clients: dict[type[Any], Any] = {Client: Client(**keys), AsyncClient: AsyncClient(**keys)}

    def _answer(self, peer: Peer, message: Any) -> None:
        self.messages.append((peer.path, message))
        peer.send({"id": message["id"], "status": 200, "result": {"subscriptionId": 0}})

    def call(self, flavour: type[Any], name: str, params: Mapping[str, Any]) -> Any:
        method = getattr(self.clients[flavour], name)
        if not asyncio.iscoroutinefunction(method):
            return method(**params)

        async def called() -> Any:  # a frame of a program, for a warning to point at
            return await method(**params)

        return self.loop.run_until_complete(called())

    @property
    def arrived(self) -> int:
        return len(self.rest.requests) + len(self.messages)

    def clear(self) -> None:
        self.rest.requests.clear()
        self.messages.clear()

    def check(self, side: str, endpoint: Endpoint, expected: Facts, sent: Mapping[str, Any]) -> None:
        """One request has arrived since the last check, and it is this one. ``sent``: JSON values by wire name."""
        assert self.arrived == 1
        if side == "rest":
            request = self.rest.requests.pop()
            payload = request.target.decode().partition("?")[2] or request.body.decode()
            arrived = dict(parse_qsl(payload)) if endpoint.order else {}
            check_rest(request, endpoint, expected, with_made_ids(endpoint, sent, arrived))
        else:
            path, message = self.messages.pop()
            sent = with_made_ids(endpoint, sent, message.get("params", {}))
            check_ws(path, message, endpoint, expected, sent)

    def close(self) -> None:
        self.clients[Client].close_connection()
        self.loop.run_until_complete(self.clients[AsyncClient].close_connection())
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.close()
        self.rest.stop()


def with_made_ids(endpoint: Endpoint, sent: Mapping[str, Any], arrived: Mapping[str, Any]) -> Mapping[str, Any]:
    """Orders get ids that the caller didn't give: random ones, each time others."""
    order = endpoint.order
    if order is None:
        return sent
    if order.each is not None:
        items = json.loads(arrived[order.each]) if isinstance(arrived[order.each], str) else arrived[order.each]
        pairs = zip(sent[order.each], items, strict=True)
        return {**sent, order.each: [{**mine, order.id: made_id(mine, order.id, one)} for mine, one in pairs]}
    return {**sent, **{name: made_id(sent, name, arrived) for name in (order.id, *order.also)}}


_made: set[str] = set()


def made_id(sent: Mapping[str, Any], name: str, arrived: Mapping[str, Any]) -> Any:
    if name in sent:
        return sent[name]
    made = arrived[name]
    assert re.fullmatch("[0-9a-f]{32}", made), made
    assert made not in _made
    _made.add(made)
    return made


# --- the decoder ---------------------------------------------------------------------------------------------------


def check_rest(request: Request, endpoint: Endpoint, expected: Facts, sent: Mapping[str, Any]) -> None:
    path, _, query = request.target.decode("ascii").partition("?")
    by_place: dict[str, dict[str, Any]] = {"query": {}, "body": {}, "header": {}, "path": {}}
    for name, one in sent.items():
        by_place[expected.place(name)][name] = one
    has_json = any(rule.place == "body" for rule in expected.params.values())
    in_url = has_json or endpoint.rest_method in ("GET", "DELETE")

    assert request.method == endpoint.rest_method
    check_path(path, f"/{endpoint.product}{endpoint.rest_path}", by_place["path"])
    if not in_url:
        assert query == "", "what POST and PUT send belongs into the form"
        assert request.headers.get("content-type") == FORM or not request.body
    elif has_json:
        assert request.headers.get("content-type") == "application/json"
        assert json.loads(request.body) == by_place["body"]
    else:
        assert request.body == b""

    payload = query if in_url else request.body.decode("ascii")
    assert "+" not in payload, "not every server takes it for a space"
    pairs = parse_qsl(payload, keep_blank_values=True, strict_parsing=True) if payload else []
    implied = {name: one for name, one in pairs if name in IMPLIED}
    assert sum(name in IMPLIED for name, _ in pairs) == len(implied), "twice"
    check_implied(implied, expected)
    if expected.is_signed:
        covered, _, signature = payload.rpartition("&signature=")
        assert signature == signature_of(covered.encode() + (request.body if in_url else b""))
    check_pairs([pair for pair in pairs if pair[0] not in IMPLIED], by_place["query"], expected)
    if any(rule.encoding == "indexed" and name in sent for name, rule in expected.params.items()):
        assert "[0]" in payload, "brackets stay as they are"

    assert request.headers.get("x-mbx-apikey") == (KEY if expected.is_keyed else None)
    for name, one in by_place["header"].items():
        assert request.headers.get(name.lower()) == text(one)


def check_path(path: str, template: str, values: Mapping[str, Any]) -> None:
    arrived, wanted = path.split("/"), template.split("/")
    assert len(arrived) == len(wanted), path
    for one, part in zip(arrived, wanted, strict=True):
        assert unquote(one, errors="strict") == (text(values[part[1:-1]]) if part.startswith("{") else part)


def check_pairs(pairs: list[tuple[str, str]], sent: Mapping[str, Any], expected: Facts) -> None:
    arrived: dict[str, list[str]] = {}
    for name, one in pairs:
        arrived.setdefault(name, []).append(one)
    wanted: dict[str, list[Any]] = {}
    for name, one in sent.items():
        wanted |= spread(name, one, expected.encoding(name))
    assert arrived.keys() == wanted.keys()
    for name, ones in arrived.items():
        assert len(ones) == len(wanted[name]), name
        for one, value in zip(ones, wanted[name], strict=True):
            assert is_text_of(one, value), f"{name}: {one!r} arrived for {value!r}"


def check_ws(path: str, message: Any, endpoint: Endpoint, expected: Facts, sent: Mapping[str, Any]) -> None:
    assert endpoint.ws is not None
    assert path == f"/{endpoint.product}"
    assert message["method"] == endpoint.ws.method
    assert message.keys() <= {"id", "method", "params"}
    params = message.get("params", {})
    implied = {name: params[name] for name in IMPLIED if name in params}
    check_implied(implied, expected)
    if expected.is_signed:
        assert implied["signature"] == signature_of(
            "&".join(f"{name}={in_payload(params[name])}" for name in sorted(params.keys() - {"signature"})).encode()
        )
    assert params.get("apiKey") == (KEY if expected.is_keyed else None)
    wanted = {
        name: spread(name, one, "comma")[name][0] if expected.encoding(name) == "comma" else one
        for name, one in sent.items()
    }
    assert {name: one for name, one in params.items() if name not in (*IMPLIED, "apiKey")} == wanted


def check_implied(implied: Mapping[str, Any], expected: Facts) -> None:
    """What the security type adds: all of it, or nothing."""
    if not expected.is_signed:
        assert implied == {}
        return
    assert implied.keys() == set(IMPLIED)
    assert int(implied["recvWindow"]) == WINDOW
    assert abs(int(implied["timestamp"]) - time.time() * 1000) < 600_000


def signature_of(payload: bytes) -> str:
    return hmac.new(SECRET.encode(), payload, hashlib.sha256).hexdigest()


def in_payload(one: Any) -> str:
    return one if isinstance(one, str) else json.dumps(one, ensure_ascii=False, separators=(",", ":"))

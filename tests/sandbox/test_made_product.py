"""A product that exists only here, with everything that a catalog can say, in the sandbox as a whole."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from websockets.exceptions import InvalidStatus

from binance_gen.sandbox import Sandbox, directory
from tests.sandbox.kit import Rest, WsApi, connect, eventually, hmac_signer, receive, streams

TEXT = {"type": "str", "required": True}
ENDPOINTS: dict[str, Any] = {
    "get_row": {
        "rest": "GET /made/v1/rows/{id}/cells",
        "security": "NONE",
        "weight": 1,
        "params": {"id": {"type": "int", "required": True}, "lang": {"type": "str", "in": "header"}},
        "returns": {"else": "Row", "cases": []},
    },
    "send_rows": {
        "rest": "POST /made/v1/rows",
        "security": "TRADE",
        "weight": 1,
        "orders": 1,
        "params": {
            "ids": {"type": ["list", "int"], "encoding": "repeated"},
            "rows": {"type": ["list", ["map", "any"]], "encoding": "indexed"},
            "amount": {"type": "decimal"},
        },
        "returns": {"else": "Row", "cases": []},
    },
    "start": {
        "rest": "POST /made/v1/listenKey",
        "ws": "userDataStream.start",
        "security": "USER_STREAM",
        "ws_security": "USER_STREAM",
        "weight": 1,
        "params": {},
        "returns": {"else": "Key", "cases": []},
    },
    "ping": {
        "rest": "PUT /made/v1/listenKey",
        "ws": "userDataStream.ping",
        "security": "USER_STREAM",
        "ws_security": "USER_STREAM",
        "weight": 1,
        "params": {"listenKey": {"type": "str", "on": "rest"}},
        "returns": {"else": "Key", "cases": []},
    },
    "stop": {
        "rest": "DELETE /made/v1/listenKey",
        "ws": "userDataStream.stop",
        "security": "USER_STREAM",
        "ws_security": "USER_STREAM",
        "weight": 1,
        "params": {},
        "returns": {"else": ["map", "any"], "cases": []},
    },
    "position": {
        "ws": "v2/account.position",
        "security": "USER_DATA",
        "ws_security": "USER_DATA",
        "ws_weight": 5,
        "weight": 5,
        "params": {"symbol": TEXT},
        "returns": {"else": ["list", "Row"], "cases": []},
    },
    "session_logon": {
        "ws": "session.logon",
        "security": "USER_DATA",
        "ws_security": "USER_DATA",
        "weight": 1,
        "params": {},
        "returns": {"else": "any", "cases": []},
    },
    "old": {
        "rest": "GET /made/v1/old",
        "security": "NONE",
        "weight": 1,
        "params": {},
        "returns": {"else": "any", "cases": []},
        "deprecated": {"gone": "2024-01-01"},
    },
}
STREAMS: dict[str, Any] = {
    "mark_socket": {
        "stream": "<symbol>@mark[@1s if fast]",
        "prefix": "market",
        "params": {"symbol": {**TEXT, "case": "lower"}, "fast": {"type": "bool", "required": False, "default": True}},
        "event": {"else": "Mark", "cases": []},
    },
    "depth_socket": {
        "stream": "<symbol>@depth[<levels>]",
        "prefix": "public",
        "params": {"symbol": {**TEXT, "case": "lower"}, "levels": {"type": "int", "enum": [5, 10]}},
        "event": {"else": "Diff", "cases": [["levels", "Part"]]},
        "sequence": {"else": {"last": "u", "first": "U", "previous": "pu"}},
    },
    "user_socket": {
        "stream": None,
        "prefix": "private",
        "params": {},
        "event": {"else": "UserEvent", "cases": []},
        "user_data": {"create": "start", "keepalive": "ping", "close": "stop", "every": 1800, "in": "query"},
    },
}
TYPES: dict[str, Any] = {
    "Row": {"fields": {"id": ["int", True], "symbol": ["str", False], "amount": ["str", True]}, "extends": None},
    "Key": {"fields": {"listenKey": ["str", True]}, "extends": None},
    "Mark": {"fields": {"e": [["is", "mark"], True], "s": ["str", True], "p": ["str", True]}, "extends": None},
    "Diff": {
        "fields": {"e": [["is", "diff"], True], "U": ["int", True], "u": ["int", True], "pu": ["int", True]},
        "extends": None,
    },
    "Part": {"fields": {"e": [["is", "part"], True]}, "extends": None},
    "Base": {"fields": {"e": [["is", "BALANCE"], True]}, "extends": None},
    "Balance": {"fields": {"a": ["str", True]}, "extends": "Base"},
    "Expired": {"fields": {"e": [["is", "listenKeyExpired"], True], "listenKey": ["str", True]}, "extends": None},
    "UserEvent": {"alias": ["union", "Balance", "Expired"]},
}


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    module = ModuleType("binance_gen.sandbox.catalog.made")
    vars(module).update(
        PRODUCT={"name": "made", "sandbox": "/x", "ws_api_path": "/ws-made/v1", "stream_limit": 2, "int_ids": True},
        ENDPOINTS=ENDPOINTS, STREAMS=STREAMS, EVENTS={"BALANCE": "Balance", "listenKeyExpired": "Expired"},
        TYPES=TYPES, ENUMS={}, ERRORS={},
    )  # fmt: skip
    monkeypatch.setitem(sys.modules, module.__name__, module)
    entry = {
        "sandbox": "/x",
        "ws_api_path": "/ws-made/v1",
        "streams": ["market", "private", "public"],
        "paths": sorted({one["rest"].split()[1] for one in ENDPOINTS.values() if one.get("rest")}),
    }
    monkeypatch.setitem(directory.PRODUCTS, "made", entry)
    with Sandbox(seed=1, market_rate=0) as running:
        yield running


@pytest.fixture
def asked(made: Sandbox) -> Iterator[Rest]:
    client = Rest(made)
    yield client
    client.close()


def api(sandbox: Sandbox) -> Any:
    return connect(sandbox.ws_url + "/x/ws-made/v1", proxy=None)


def test_values_in_the_path_and_in_a_header(asked: Rest) -> None:
    row = asked.raw("GET", "/x/made/v1/rows/17/cells", lang="de")
    assert row["id"] == 17
    assert asked.raw("GET", "/x/made/v1/rows/seventeen/cells")["code"] == -1100
    asked.raw("GET", "/made/v1/rows/17/cells")
    assert asked.last.status_code == 404


def signed(asked: Rest, query: str) -> Any:
    query += f"&timestamp={int(asked.sandbox.now * 1000)}"
    return asked.raw(
        "POST", f"/x/made/v1/rows?{query}&signature={asked.signer(query.encode())}", X_MBX_APIKEY=asked.api_key
    )


def test_arrays_and_amounts(asked: Rest) -> None:
    answer = signed(asked, "ids=1&ids=2&rows[0].a=1&rows[0].b=2&rows[1].a=3&amount=1.50")
    assert asked.last.status_code == 200, answer
    assert answer["amount"] == "1.50000000"
    assert signed(asked, "ids=1&ids=two")["code"] == -1100
    assert signed(asked, "amount=1&amount=2")["code"] == -1101
    assert signed(asked, "rows[1].a=1")["code"] == -1100
    assert signed(asked, "amount=nothing")["code"] == -1100


def test_orders_are_counted(asked: Rest) -> None:
    signed(asked, "amount=1")
    signed(asked, "amount=1")
    assert asked.last.headers["X-MBX-ORDER-COUNT-1D"] == "2"


def test_what_is_gone(asked: Rest) -> None:
    assert asked.raw("GET", "/x/made/v1/old")["code"] == -1016
    assert asked.last.status_code == 410


def test_its_websocket_api(made: Sandbox) -> None:
    with api(made) as connection:
        calls = WsApi(connection, made, made.api_key, hmac_signer(made.api_secret))
        rows = calls.result("v2/account.position", symbol="BNBUSDT")
        assert [row["symbol"] for row in rows] == ["BNBUSDT"] * 2
        assert calls.signed("v2/account.position")["error"]["code"] == -1102
        assert calls.call("v2/account.position", symbol="BNBUSDT")["error"]["code"] == -1102
        assert calls.call("depth", symbol="BNBUSDT")["error"]["code"] == -1020  # a method of Spot
        limits = calls.signed("v2/account.position", symbol="BNBUSDT")["rateLimits"]
        assert limits[0]["count"] >= 10
        assert calls.signed("session.logon")["error"]["code"] == -4056  # an HMAC key


def test_listen_keys_over_the_websocket_api_are_those_of_rest(made: Sandbox, asked: Rest) -> None:
    with api(made) as connection:
        calls = WsApi(connection, made, made.api_key, hmac_signer(made.api_secret))
        key = calls.call("userDataStream.start", apiKey=made.api_key)["result"]["listenKey"]
        assert asked.raw("POST", "/x/made/v1/listenKey", X_MBX_APIKEY=asked.api_key) == {"listenKey": key}
        assert calls.call("userDataStream.ping", apiKey=made.api_key)["result"] == {"listenKey": key}
        assert calls.call("userDataStream.stop", apiKey=made.api_key)["result"] == {}
        assert calls.call("userDataStream.ping", apiKey=made.api_key)["error"]["code"] == -1125
        assert asked.raw("PUT", "/x/made/v1/listenKey", X_MBX_APIKEY=asked.api_key)["code"] == -1125


def test_user_events_by_listen_key_in_the_query(made: Sandbox, asked: Rest) -> None:
    key = asked.raw("POST", "/x/made/v1/listenKey", X_MBX_APIKEY=asked.api_key)["listenKey"]
    with streams(made, f"/x/private/ws?listenKey={key}") as connection:
        eventually(lambda: key in made.subscriptions)
        made.market.step()
        assert receive(connection)["e"] == "BALANCE"
        made.advance(3601, wall=False)
        assert receive(connection) == {"e": "listenKeyExpired", "listenKey": key}


def test_path_classes_and_optional_parts(made: Sandbox) -> None:
    with streams(made, "/x/market/stream?streams=btcusdt@mark/btcusdt@mark@1s") as connection:
        eventually(lambda: len(made.subscriptions) == 2)
        made.market.step()
        messages = [receive(connection) for _ in range(2)]
    assert {message["stream"] for message in messages} == {"btcusdt@mark", "btcusdt@mark@1s"}
    assert {message["data"]["s"] for message in messages} == {"BTCUSDT"}
    with streams(made, "/x/public/stream?streams=btcusdt@mark/btcusdt@depth") as connection:
        eventually(lambda: made.subscriptions == ["btcusdt@depth"])
        made.market.step()
        first = receive(connection)["data"]
        made.market.step()
        second = receive(connection)["data"]
        assert first["u"] == second["pu"] == second["U"] - 1
        connection.send(json.dumps({"method": "SUBSCRIBE", "params": ["btcusdt@depth5"], "id": 7}))
        with pytest.raises(Exception, match="1008"):  # two streams at most, and a silent one is one too
            receive(connection)
    with streams(made, "/x/public/ws/btcusdt@depth5") as connection:
        eventually(lambda: made.subscriptions == ["btcusdt@depth5"])
        made.market.step()
        assert receive(connection) == {"e": "part"}
    for path in ("/x/ws/btcusdt@mark", "/x/nothing/ws/btcusdt@mark", "/ws-made/v1", "/x/public/btcusdt@mark"):
        with pytest.raises(InvalidStatus), streams(made, path):
            pass


def test_symbols_in_capitals_are_other_streams(made: Sandbox) -> None:
    with streams(made, "/x/market/ws/BTCUSDT@mark") as connection:
        eventually(lambda: made.connections == 1)
        made.market.step()
        with pytest.raises(TimeoutError):
            receive(connection, timeout=0.2)

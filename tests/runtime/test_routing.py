from __future__ import annotations

import enum
from collections.abc import Iterator
from typing import Any

import pytest

from binance_gen.runtime.endpoint import Endpoint, Product, Route, Stream
from binance_gen.runtime.http_async import AsyncClientBase
from binance_gen.runtime.http_sync import SyncClient
from binance_gen.runtime.manager import SocketManager
from binance_gen.runtime.routing import by_prefix, rerouted
from binance_gen.runtime.stream_names import combined_names
from tests.runtime.rest_kit import KEY, SECRET, RestServer
from tests.runtime.rest_kit import PRODUCT as GOODS
from tests.runtime.stream_kit import SYMBOL, manager_of
from tests.runtime.ws_server import WsServer

# --- calls ---------------------------------------------------------------------------------------------------------

WAITING: Endpoint[Any] = Endpoint("create_waiting", GOODS, rest="POST /v1/waiting", security="TRADE")
ORDER: Endpoint[Any] = Endpoint(
    "create_order",
    GOODS,
    rest="POST /v1/order",
    ws="order",
    security="TRADE",
    own=("conditional", "listenKey"),
    routes=(
        Route(
            WAITING,
            when={"type": ("STOP", "TAKE_PROFIT")},
            rename={"stopPrice": "triggerPrice", "newId": "waitId"},
            fixed={"kind": "CONDITIONAL"},
        ),
        Route(WAITING, when={"conditional": (True,), "type": ("LIMIT",)}),
        Route(WAITING, any=("waitId", "clientWaitId")),
    ),
)


class Kind(str, enum.Enum):
    STOP = "STOP"


@pytest.mark.parametrize(
    ("params", "target", "sent"),
    [
        ({"type": "LIMIT"}, ORDER, {"type": "LIMIT"}),
        ({"type": "LIMIT", "stopPrice": 1}, ORDER, {"type": "LIMIT", "stopPrice": 1}),
        ({"type": "STOP"}, WAITING, {"type": "STOP", "kind": "CONDITIONAL"}),
        ({"type": Kind.STOP, "stopPrice": 1}, WAITING, {"type": Kind.STOP, "triggerPrice": 1, "kind": "CONDITIONAL"}),
        (
            {"type": "STOP", "stopPrice": 1, "triggerPrice": 2, "newId": None},
            WAITING,
            {"type": "STOP", "stopPrice": 1, "triggerPrice": 2, "newId": None, "kind": "CONDITIONAL"},
        ),
        ({"type": "LIMIT", "conditional": True}, WAITING, {"type": "LIMIT"}),
        ({"type": "MARKET", "conditional": True}, ORDER, {"type": "MARKET"}),
        ({"type": "LIMIT", "conditional": False}, ORDER, {"type": "LIMIT"}),
        ({"type": "LIMIT", "conditional": None, "listenKey": "abc"}, ORDER, {"type": "LIMIT"}),
        ({"type": "LIMIT", "waitId": 0}, WAITING, {"type": "LIMIT", "waitId": 0}),
        ({"type": "LIMIT", "waitId": None}, ORDER, {"type": "LIMIT", "waitId": None}),
    ],
)
def test_where_a_call_goes(params: dict[str, Any], target: Endpoint[Any], sent: dict[str, Any]) -> None:
    before = dict(params)
    assert rerouted(ORDER, params) == (target, sent)
    assert params == before


def test_another_name_of_a_parameter() -> None:
    route = Route(None, any=("is_fast",), rename={"is_fast": "isFast"})
    endpoint: Endpoint[Any] = Endpoint("get", GOODS, rest="GET /v1/get", routes=(route,))
    assert rerouted(endpoint, {"is_fast": False, "isFast": None}) == (endpoint, {"isFast": False})
    assert rerouted(endpoint, {"is_fast": None, "isFast": True}) == (endpoint, {"is_fast": None, "isFast": True})


@pytest.fixture
def rest() -> Iterator[RestServer]:
    server = RestServer()
    yield server
    server.stop()


def test_the_client_sends_it_there_signed(rest: RestServer) -> None:
    with SyncClient(KEY, SECRET, environment=rest.url) as client:
        client._request(ORDER, type="STOP", stopPrice="1.5", listenKey="abc", quantity=None)
        assert rest.last.target.partition(b"?")[0] == b"/v1/waiting"
        assert rest.last.hmac_ok()
        values = rest.last.values
        assert {name: values.get(name) for name in ("type", "triggerPrice", "kind", "stopPrice", "listenKey")} == {
            "type": "STOP", "triggerPrice": "1.5", "kind": "CONDITIONAL", "stopPrice": None, "listenKey": None,
        }  # fmt: skip
        client._request(ORDER, type="LIMIT")
        assert rest.last.target.partition(b"?")[0] == b"/v1/order"


def test_a_target_without_the_web_socket_api_says_so(rest: RestServer) -> None:
    with (
        SyncClient(KEY, SECRET, environment=rest.url) as client,
        pytest.raises(ValueError, match="create_waiting has no WebSocket API method"),
    ):
        client._ws_request(ORDER, type="STOP")


# --- sockets -------------------------------------------------------------------------------------------------------

USD = Product("usd", title="USD", streams={"live": "wss://u.example"}, sandbox="/usd")
COIN = Product("coin", title="Coin", streams={"live": "wss://c.example"}, sandbox="/coin")
MARK: Stream[Any] = Stream(
    "mark_socket",
    USD,
    template="<symbol>@mark[@1s if fast]",
    prefix="market",
    params={**SYMBOL, "fast": {"flag": True}},
)
COIN_MARK: Stream[Any] = Stream("coin_mark_socket", COIN, template="<symbol>@mark", params=SYMBOL)
EITHER: Stream[Any] = Stream(
    "either_socket",
    USD,
    params={**SYMBOL, "fast": {"flag": True}, "kind": {"values": [1, 2]}},
    combined=True,
    routes=(Route(COIN_MARK, when={"kind": (2,)}), Route(MARK)),
)
BARE: Stream[Any] = Stream("bare_socket", USD, params=EITHER.params, routes=EITHER.routes)
COIN_MANY: Stream[Any] = Stream("coin_multiplex_socket", COIN, multiplex=True)
MANY: Stream[Any] = Stream(
    "multiplex_socket",
    USD,
    prefix="<category>",
    prefixes={"!book": "public", "@book": "public", "@mark": "market", "!mark@arr": "market", "session": "market"},
    params={"category": {"values": ["public", "market", "private"]}, "kind": {"values": [1, 2]}},
    multiplex=True,
    routes=(Route(COIN_MANY, when={"kind": (2,)}),),
)


class Futures(enum.IntEnum):
    COIN = 2


@pytest.mark.parametrize(
    ("stream", "params", "target"),
    [
        (EITHER, {"symbol": "BTC", "fast": True, "kind": 1}, "/usd/market/stream?streams=btc@mark@1s"),
        (EITHER, {"symbol": "BTC", "fast": False, "kind": "1"}, "/usd/market/stream?streams=btc@mark"),
        (EITHER, {"symbol": "BTC", "fast": True, "kind": Futures.COIN}, "/coin/stream?streams=btc@mark"),
        (BARE, {"symbol": "BTC", "fast": True, "kind": 1}, "/usd/market/ws/btc@mark@1s"),
        (BARE, {"symbol": "BTC", "kind": 2}, "/coin/ws/btc@mark"),
        (MARK, {"symbol": "BTC", "fast": None}, "/usd/market/ws/btc@mark"),
    ],
)
async def test_where_a_socket_connects(stream: Stream[Any], params: dict[str, Any], target: str) -> None:
    with WsServer() as server:
        async with manager_of(server)._socket(stream, **params):
            assert server.peers[-1].path == target


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"symbol": "BTC", "kind": 3}, "either_socket: kind must be one of 1, 2; not 3"),
        ({"symbol": "BTC", "kind": 1, "fast": "yes"}, "either_socket: fast must be True or False; not 'yes'"),
        ({"symbol": "", "kind": 1}, "either_socket: symbol must be a text"),
    ],
)
def test_what_is_wrong_is_said_by_the_socket_that_was_asked_for(params: dict[str, Any], said: str) -> None:
    manager = SocketManager(AsyncClientBase(environment="http://127.0.0.1:1"))
    with pytest.raises(ValueError, match=said):
        manager._socket(EITHER, **params)


@pytest.mark.parametrize(
    ("names", "category", "expected"),
    [
        (["a@mark@1s", "!mark@arr"], None, {"market": ["a@mark@1s", "!mark@arr"]}),
        (["a@mark", "session"], None, {"market": ["a@mark", "session"]}),
        (["a@book", "!book"], None, {"public": ["a@book", "!book"]}),
        (["a@book"], "public", {"public": ["a@book"]}),
        (["a@new"], "public", {"public": ["a@new"]}),
        (["a@new", "a@book"], "public", {"public": ["a@new", "a@book"]}),
        (["a@book", "a@mark", "b@book"], None, {"public": ["a@book", "b@book"], "market": ["a@mark"]}),
    ],
)
def test_the_path_class_of_streams(names: list[str], category: str | None, expected: dict[str, list[str]]) -> None:
    assert by_prefix(MANY, combined_names(names, MANY.prefixes), {"category": category}) == expected


@pytest.mark.parametrize(
    ("names", "category", "said"),
    [
        (["a@book"], "market", "asked for on /market, but the exchange has a@book on /public"),
        (["a@book", "a@mark"], "market", "but the exchange has a@mark on /market; a@book on /public"),
        (["a@new"], None, "the path class of a@new is not known; pass it"),
        (["sessions"], None, "not 'sessions'"),
    ],
)
def test_streams_that_the_exchange_would_be_silent_about(names: list[str], category: str | None, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        by_prefix(MANY, combined_names(names, MANY.prefixes), {"category": category})


def test_a_product_without_path_classes_has_none() -> None:
    assert by_prefix(COIN_MANY, ("a@book", "a@mark"), {}) == {"": ["a@book", "a@mark"]}


async def test_a_multiplex_socket_of_another_product() -> None:
    with WsServer() as server:
        manager = manager_of(server)
        async with manager._multiplex(MANY, ["A@mark"], kind=Futures.COIN, category="market"):
            assert server.peers[-1].path == "/coin/stream?streams=a@mark"
        async with manager._multiplex(MANY, ["A@mark"], kind=1, category=None):
            assert server.peers[-1].path == "/usd/market/stream?streams=a@mark"


def test_what_leads_nowhere_is_said() -> None:
    one: Stream[Any] = Stream("one_socket", USD, params=EITHER.params, routes=EITHER.routes[:1])
    with pytest.raises(ValueError, match="one_socket: the exchange has no such stream with symbol='btc', kind=1"):
        SocketManager(AsyncClientBase(environment="http://127.0.0.1:1"))._socket(one, symbol="BTC", kind=1)

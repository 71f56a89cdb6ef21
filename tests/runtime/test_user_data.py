"""User data sockets: the three ways to subscribe, and that none of them can go quiet."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator, Callable
from types import SimpleNamespace
from typing import Any, cast

import pytest

from binance_gen.runtime import listen_key, user_connections
from binance_gen.runtime.clock import Clock
from binance_gen.runtime.endpoint import NONE, USER_DATA, USER_STREAM, Endpoint, Product, Stream
from binance_gen.runtime.errors import (
    BinanceAPIException,
    BinanceCredentialsError,
    BinanceEnvironmentError,
    ReadLoopClosed,
)
from binance_gen.runtime.events import GAP
from binance_gen.runtime.http_async import AsyncClientBase
from binance_gen.runtime.links import Link
from binance_gen.runtime.manager import SocketManager
from binance_gen.runtime.sockets import KeepAliveWebsocket, Socket
from binance_gen.runtime.user_connections import SubscribedConnection
from binance_gen.runtime.user_data import UserSource, user_source
from tests.runtime.stream_kit import PRODUCT, client_of, manager_of, quick, soon, tidy_server
from tests.runtime.ws_server import Peer, WsServer

pytestmark = pytest.mark.usefixtures("transport")

SUBSCRIBE: Endpoint[Any] = Endpoint("subscribe", PRODUCT, ws="userDataStream.subscribe.signature", security=USER_DATA)
SUBSCRIPTIONS: Endpoint[Any] = Endpoint("subscriptions", PRODUCT, ws="session.subscriptions")
SUBSCRIBE_TOKEN: Endpoint[Any] = Endpoint("subscribe_token", PRODUCT, ws="userDataStream.subscribe.listenToken")
TOKEN: Endpoint[Any] = Endpoint("token", PRODUCT, rest="POST /sapi/v1/userListenToken", security=USER_STREAM)
CREATE: Endpoint[Any] = Endpoint("create", PRODUCT, rest="POST /fapi/v1/listenKey", security=USER_STREAM)
KEEPALIVE: Endpoint[Any] = Endpoint("keepalive", PRODUCT, rest="PUT /fapi/v1/listenKey", security=USER_STREAM)

USER: Stream[Any] = Stream("user_socket", PRODUCT, user={"subscribe": SUBSCRIBE})
MARGIN: Stream[Any] = Stream(
    "isolated_margin_socket",
    PRODUCT,
    params={"symbol": {"required": True}},
    user={"token": TOKEN, "subscribe": SUBSCRIBE_TOKEN},
)
FUTURES: Stream[Any] = Stream("futures_user_socket", PRODUCT, user={"create": CREATE, "keepalive": KEEPALIVE}, every=1)


class Exchange:
    """The WebSocket API side of the server, by the exchange's documentation."""

    def __init__(self, server: WsServer) -> None:
        self.server = server
        self.requests: list[dict[str, Any]] = []
        self.refusals: list[tuple[int, int, str]] = []
        self.ignore = 0
        server.on_text = self.answer

    def answer(self, peer: Peer, request: dict[str, Any]) -> None:
        self.requests.append(request)
        if self.ignore:
            self.ignore -= 1
            return
        if self.refusals:
            status, code, text = self.refusals.pop(0)
            peer.send({"id": request["id"], "status": status, "error": {"code": code, "msg": text}})
            return
        result = {"subscriptionId": 0}
        peer.send({"id": request["id"], "status": 200, "result": result, "rateLimits": []})

    async def subscribed(self, count: int = 1) -> Peer:
        await self.server.until(lambda: len(self.requests) >= count and self.server.open_peers)
        return self.server.open_peers[-1]


def report(number: int) -> dict[str, Any]:
    return {"subscriptionId": 0, "event": {"e": "executionReport", "i": number}}


@pytest.fixture
async def server() -> AsyncIterator[WsServer]:
    async with tidy_server() as server:
        yield server


@pytest.fixture
def exchange(server: WsServer) -> Exchange:
    return Exchange(server)


class RestClient(AsyncClientBase):
    """A client whose REST calls are answered from a table; the WebSocket side is real."""

    def __init__(self, server: WsServer, answers: dict[str, Callable[..., Any]]) -> None:
        super().__init__("key", "secret", environment=server.environment)
        self.answers = answers
        self.calls: list[tuple[str, dict[str, Any]]] = []

    async def _request(self, endpoint: Endpoint[Any], /, **params: Any) -> Any:
        self.calls.append((endpoint.name, params))
        return self.answers[endpoint.name](**params)

    def count(self, name: str) -> int:
        return sum(call == name for call, _ in self.calls)


def socket_of(client: Any, stream: Stream[Any], **params: Any) -> Socket[Any]:
    return SocketManager(client, reconnect_delays=quick())._socket(stream, **params)


# --- with a signature ----------------------------------------------------------------------------------------------


async def test_it_subscribes_with_a_signature_and_unwraps_events(server: WsServer, exchange: Exchange) -> None:
    async with manager_of(server)._socket(USER) as user:
        assert isinstance(user, KeepAliveWebsocket)
        (request,) = exchange.requests  # entering returns when the subscription is there
        assert server.peer.path == "/ws-api/v3"
        server.peer.send(report(1), report(2))
        assert [await soon(user.recv()) for _ in range(2)] == [report(1)["event"], report(2)["event"]]
    assert request["method"] == "userDataStream.subscribe.signature"
    params = dict(request["params"])
    signature = params.pop("signature")
    assert params["apiKey"] == "key"
    assert abs(params["timestamp"] - time.time() * 1000) < 60_000
    payload = "&".join(f"{name}={params[name]}" for name in sorted(params))
    assert signature == hmac.new(b"secret", payload.encode(), hashlib.sha256).hexdigest()


@pytest.mark.parametrize("fault", ["abort", "close", "hang_up"])
async def test_it_subscribes_again_after_every_break(server: WsServer, exchange: Exchange, fault: str) -> None:
    async with manager_of(server)._socket(USER) as user:
        for n in range(1, 6):
            peer = await exchange.subscribed(n)
            peer.send(report(n))
            assert await soon(user.recv()) == report(n)["event"]
            getattr(peer, fault)()
            error = await soon(user.recv())
            assert error["type"] in {"ConnectionClosedError", "BinanceWebsocketClosed"}
            assert (await soon(user.recv()))["type"] == GAP
        await exchange.subscribed(6)
    assert len({request["params"]["signature"] for request in exchange.requests}) > 1


async def test_an_event_that_comes_with_the_answer_is_not_lost(server: WsServer, exchange: Exchange) -> None:
    def answer(peer: Peer, request: dict[str, Any]) -> None:
        peer.send(report(0), {"id": request["id"], "status": 200, "result": {"subscriptionId": 0}}, report(1))

    server.on_text = answer
    async with manager_of(server)._socket(USER) as user:
        assert [(await soon(user.recv()))["i"] for _ in range(2)] == [0, 1]


async def test_what_is_neither_an_event_nor_an_answer_is_told(server: WsServer, exchange: Exchange) -> None:
    """An answer that comes too late is nobody's business."""
    async with manager_of(server)._socket(USER) as user:
        peer = await exchange.subscribed(1)
        peer.send({"id": 4711, "status": 200, "result": {}}, {"news": "maintenance at noon"}, report(1))
        told = await soon(user.recv())
        assert (told["e"], told["type"]) == ("error", "UnexpectedMessage")
        assert "maintenance at noon" in told["m"]
        assert (await soon(user.recv()))["i"] == 1


@pytest.mark.parametrize("ended", ["eventStreamTerminated", "listenKeyExpired"])
async def test_an_end_of_the_subscription_is_passed_on_and_mended(
    server: WsServer, exchange: Exchange, ended: str
) -> None:
    async with manager_of(server)._socket(USER) as user:
        server.peer.send({"subscriptionId": 0, "event": {"e": ended, "E": 1}})
        assert (await soon(user.recv()))["e"] == ended
        error = await soon(user.recv())
        assert error["type"] == "ConnectionClosedError"
        assert ended in error["m"]
        peer = await exchange.subscribed(2)
        peer.send(report(1))
        assert (await soon(user.recv()))["type"] == GAP
        assert (await soon(user.recv()))["i"] == 1


async def test_a_refused_key_is_told_and_not_tried_for_ever(server: WsServer, exchange: Exchange) -> None:
    exchange.refusals = [(401, -2015, "Invalid API-key, IP, or permissions for action.")] * 10
    async with manager_of(server, max_reconnects=None)._socket(USER) as user:
        events = [await soon(user.recv()) for _ in range(2)]
        with pytest.raises(ReadLoopClosed, match="-2015"):
            await soon(user.recv())
    assert [event["type"] for event in events] == ["BinanceAPIException", "BinanceWebsocketUnableToConnect"]
    assert "APIError(code=-2015): Invalid API-key" in events[0]["m"]
    assert len(exchange.requests) == 1


async def test_a_failure_of_the_exchange_is_retried(server: WsServer, exchange: Exchange) -> None:
    exchange.refusals = [(500, -1000, "An unknown error occurred"), (429, -1003, "Too many requests")]
    async with manager_of(server)._socket(USER) as user:
        types = [(await soon(user.recv()))["type"] for _ in range(2)]
        (await exchange.subscribed(3)).send(report(1))
        assert (await soon(user.recv()))["i"] == 1
    assert types == ["BinanceAPIException", "BinanceRateLimitException"]


async def test_a_wrong_clock_is_set_and_the_subscription_retried(server: WsServer, exchange: Exchange) -> None:
    exchange.refusals = [(400, -1021, "Timestamp for this request is outside of the recvWindow.")]
    client = RestClient(server, {"time": lambda: {"serverTime": int(time.time() * 1000) + 3_600_000}})
    asked = []

    async def sync_clock() -> int:
        asked.append(True)
        client.clock.offset = 3_600_000
        return client.clock.offset

    client.sync_clock = sync_clock
    async with socket_of(client, USER) as user:
        assert (await soon(user.recv()))["type"] == "BinanceAPIException"
        await exchange.subscribed(2)
    assert asked == [True]
    first, second = (request["params"]["timestamp"] for request in exchange.requests)
    assert second - first > 3_000_000


async def test_an_exchange_that_does_not_answer(
    server: WsServer, exchange: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(user_connections, "ANSWER_TIMEOUT", 0.1)
    exchange.ignore = 1
    async with manager_of(server)._socket(USER) as user:
        error = await soon(user.recv())
        assert error["type"] == "TimeoutError"
        assert "no answer to userDataStream.subscribe.signature" in error["m"]
        await exchange.subscribed(2)


async def test_an_answer_that_comes_with_the_end(server: WsServer) -> None:
    """Who is cancelled ends, also when there is a result at that moment."""
    roles = {"subscribe": SUBSCRIBE, "subscriptions": SUBSCRIPTIONS}
    source = user_source(client_of(server), Stream("user_socket", PRODUCT, user=roles), {}, "user_socket")
    connection, sent = SubscribedConnection(cast(UserSource, source)), []
    connection._link = cast(Link, SimpleNamespace(write=sent.append))
    connection._subscription = 0
    connection.ask()
    keeping = asyncio.ensure_future(connection.keep())
    while not sent:
        await asyncio.sleep(0)
    connection.translate({"id": json.loads(sent[0])["id"], "status": 200, "result": [{"subscriptionId": 0}]})
    keeping.cancel()
    await asyncio.wait([keeping], timeout=5)
    assert keeping.cancelled()


async def test_a_connection_that_breaks_before_the_answer(server: WsServer, exchange: Exchange) -> None:
    def answer(peer: Peer, request: dict[str, Any]) -> None:
        if len(server.peers) == 1:
            peer.abort()
        else:
            exchange.answer(peer, request)

    server.on_text = answer
    async with manager_of(server)._socket(USER) as user:
        assert (await soon(user.recv()))["type"] == "ConnectionClosedError"
        await exchange.subscribed(1)


async def test_no_key(server: WsServer) -> None:
    client = AsyncClientBase(environment=server.environment)
    async with socket_of(client, USER) as user:
        error = await soon(user.recv())
        assert error["type"] == BinanceCredentialsError.__name__
        assert "API key" in error["m"]
        assert (await soon(user.recv()))["type"] == "BinanceWebsocketUnableToConnect"


async def test_a_product_without_a_websocket_api(server: WsServer) -> None:
    product = Product("odd", title="Odd", streams={"live": "wss://x"})
    subscribe: Endpoint[Any] = Endpoint("subscribe", product, ws="subscribe")
    with pytest.raises(BinanceEnvironmentError, match="Odd has no WebSocket API host"):
        socket_of(AsyncClientBase(environment=server.environment), Stream("u", product, user={"subscribe": subscribe}))


async def test_two_user_sockets_share_one_subscription(server: WsServer, exchange: Exchange) -> None:
    manager = manager_of(server)
    async with manager._socket(USER) as first, manager._socket(USER) as second:
        server.peer.send(report(1))
        assert await soon(first.recv()) == await soon(second.recv()) == report(1)["event"]
    assert len(exchange.requests) == 1


async def test_microseconds_are_asked_for(server: WsServer, exchange: Exchange) -> None:
    client = AsyncClientBase("key", "secret", environment=server.environment, time_unit="MICROSECOND")
    async with socket_of(client, USER):
        assert server.peer.path == "/ws-api/v3?timeUnit=MICROSECOND"


async def test_no_secret_in_what_is_told(
    server: WsServer, exchange: Exchange, caplog: pytest.LogCaptureFixture
) -> None:
    exchange.refusals = [(400, -1022, "Signature for this request is not valid.")]
    caplog.set_level("DEBUG")
    async with manager_of(server)._socket(USER) as user:
        told = [await soon(user.recv()) for _ in range(2)]
    signature = exchange.requests[0]["params"]["signature"]
    assert signature not in caplog.text + str(told)
    assert "secret" not in caplog.text


# --- with a token --------------------------------------------------------------------------------------------------


async def test_a_token_is_fetched_for_every_subscription(server: WsServer, exchange: Exchange) -> None:
    client = RestClient(server, {"token": lambda **_: {"token": f"token{client.count('token')}"}})
    async with socket_of(client, MARGIN, symbol="BNBBTC") as user:
        server.peer.send(report(1))
        assert (await soon(user.recv()))["i"] == 1
        server.peer.abort()
        assert (await soon(user.recv()))["type"] == "ConnectionClosedError"
        await exchange.subscribed(2)
    assert client.calls == [("token", {"symbol": "BNBBTC"})] * 2
    assert [request["params"] for request in exchange.requests] == [
        {"listenToken": "token1"},
        {"listenToken": "token2"},
    ]


async def test_a_token_is_renewed_before_it_expires_on_the_same_connection(
    server: WsServer, exchange: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(user_connections, "_seconds_until", lambda expiration, _clock: expiration and expiration / 1000)
    client = RestClient(server, {"token": lambda **_: {"token": "t", "expirationTime": 200}})
    async with socket_of(client, MARGIN, symbol="BNBBTC") as user:
        await exchange.subscribed(3)
        server.peer.send(report(1))
        assert (await soon(user.recv()))["i"] == 1
    assert server.attempts == 1


async def test_a_token_that_is_not_renewed_is_told_and_fetched_again(
    server: WsServer, exchange: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(user_connections, "_seconds_until", lambda expiration, _clock: expiration / 1000)
    monkeypatch.setattr(user_connections, "FIRST_RETRY", 0.01)

    def token(**_: Any) -> dict[str, Any]:
        if client.count("token") in (2, 3):
            raise BinanceAPIException(None, 503, '{"code": -1008, "msg": "overloaded"}')
        return {"token": "t", "expirationTime": 2000}

    monkeypatch.setattr(user_connections, "RENEW_BEFORE", 0.95)
    client = RestClient(server, {"token": token})
    told: list[dict[str, Any]] = []
    manager = SocketManager(client, reconnect_delays=quick(), on_event=told.append)
    async with manager._socket(MARGIN, symbol="BNBBTC"):
        await server.until(lambda: any(event["type"] == "renewed" for event in told))
    failed = [event for event in told if event["type"] == "renewal_failed"]
    assert [(event["what"], event["error"], "-1008" in event["m"]) for event in failed] == [
        ("token", "BinanceAPIException", True)
    ] * 2
    assert server.attempts == 1


async def test_a_token_that_is_refused_is_not_the_end(server: WsServer, exchange: Exchange) -> None:
    exchange.refusals = [(400, -1209, "Invalid listenToken.")]
    client = RestClient(server, {"token": lambda **_: {"token": f"token{client.count('token')}"}})
    async with socket_of(client, MARGIN, symbol="BNBBTC") as user:
        assert "-1209" in (await soon(user.recv()))["m"]
        await exchange.subscribed(2)
    assert exchange.requests[-1]["params"] == {"listenToken": "token2"}


async def test_the_websocket_api_may_be_another_products(server: WsServer, exchange: Exchange) -> None:
    product = Product("margin", title="Margin", rest=PRODUCT.rest)
    roles = {"token": TOKEN, "subscribe": SUBSCRIBE_TOKEN}
    stream: Stream[Any] = Stream("isolated", product, params=MARGIN.params, user=roles, fixed={"isIsolated": True})
    client = RestClient(server, {"token": lambda **_: {"token": "t"}})
    async with socket_of(client, stream, symbol="BNBBTC"):
        assert server.peer.path == "/ws-api/v3"
    assert client.calls == [("token", {"isIsolated": True, "symbol": "BNBBTC"})]


def test_the_life_of_a_token() -> None:
    clock = Clock()
    assert user_connections._seconds_until(None, clock) is None
    for unit in (1e3, 1e6):
        assert user_connections._seconds_until((time.time() + 3600) * unit, clock) == pytest.approx(3600, abs=5)
    assert user_connections._seconds_until(0, clock) == 1.0
    clock.offset = 600_000
    assert user_connections._seconds_until((time.time() + 3600) * 1000, clock) == pytest.approx(3000, abs=5)


async def test_isolated_symbols_are_streams_of_their_own(server: WsServer, exchange: Exchange) -> None:
    client = RestClient(server, {"token": lambda **params: {"token": params["symbol"]}})
    manager = SocketManager(client)
    async with manager._socket(MARGIN, symbol="A") as a, manager._socket(MARGIN, symbol="B") as b:
        assert (a.name, b.name) == ("isolated_margin_socket:A", "isolated_margin_socket:B")
    assert server.attempts == 2


# --- with a listen key ---------------------------------------------------------------------------------------------


def listen_keys(server: WsServer, **more: Callable[..., Any]) -> RestClient:
    client = RestClient(
        server,
        {
            "create": lambda **_: {"listenKey": f"key{client.count('create')}"},
            "keepalive": lambda **_: {},
            **more,
        },
    )
    return client


async def test_a_listen_key_names_the_stream(server: WsServer) -> None:
    client = listen_keys(server)
    async with socket_of(client, FUTURES) as user:
        assert server.peer.path == "/ws/key1"
        server.peer.send({"e": "ORDER_TRADE_UPDATE"})
        assert (await soon(user.recv()))["e"] == "ORDER_TRADE_UPDATE"
        server.peer.abort()
        assert (await soon(user.recv()))["type"] == "ConnectionClosedError"
        await server.until(lambda: len(server.peers) == 2)
        assert server.peers[1].path == "/ws/key2"


async def test_a_listen_key_in_the_query(server: WsServer) -> None:
    client = listen_keys(server)
    stream: Stream[Any] = Stream("f", PRODUCT, prefix="private", user=FUTURES.user, every=1, key_in_query=True)
    async with socket_of(client, stream):
        assert server.peer.path == "/private/ws?listenKey=key1"


async def test_a_listen_key_is_a_part_of_a_name(server: WsServer) -> None:
    client = listen_keys(server)
    stream: Stream[Any] = Stream("f", PRODUCT, template="<listenKey>@orderReport", user=FUTURES.user, every=1)
    async with socket_of(client, stream):
        assert server.peer.path == "/ws/key1@orderReport"


async def test_a_listen_key_is_kept_alive(server: WsServer) -> None:
    client = listen_keys(server)
    stream: Stream[Any] = Stream("f", PRODUCT, user=FUTURES.user, every=1)
    stream.every = 0.05
    async with socket_of(client, stream):
        await server.until(lambda: client.count("keepalive") >= 3)
    assert ("keepalive", {"listenKey": "key1"}) in client.calls
    assert server.attempts == 1


async def test_asking_again_keeps_a_listen_key_alive(server: WsServer) -> None:
    client = listen_keys(server, create=lambda **_: {"listenKey": "key1" if client.count("create") < 4 else "key2"})
    stream: Stream[Any] = Stream("f", PRODUCT, user={"create": CREATE, "keepalive": CREATE})
    stream.every = 0.05
    async with SocketManager(client, reconnect_delays=quick())._socket(stream) as user:
        assert "another listen key" in (await soon(user.recv()))["m"]
        await server.until(lambda: len(server.peers) == 2)
        assert server.peers[1].path == "/ws/key2"
    assert ("create", {}) in client.calls
    assert ("create", {"listenKey": "key1"}) not in client.calls


async def test_a_keepalive_that_fails_is_tried_again(server: WsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(user_connections, "FIRST_RETRY", 0.01)
    monkeypatch.setattr(listen_key, "KEY_LIVES", 100.0)

    def keepalive(**_: Any) -> dict[str, Any]:
        if client.count("keepalive") <= 2:
            raise BinanceAPIException(None, 503, "{}") if client.count("keepalive") == 1 else OSError("network")
        return {}

    client = listen_keys(server, keepalive=keepalive)
    stream: Stream[Any] = Stream("f", PRODUCT, user=FUTURES.user)
    stream.every = 0.05
    async with socket_of(client, stream):
        await server.until(lambda: client.count("keepalive") >= 4)
    assert server.attempts == 1


async def test_a_key_that_is_gone_is_replaced(server: WsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    def keepalive(**_: Any) -> dict[str, Any]:
        if client.count("keepalive") == 1:
            raise BinanceAPIException(None, 400, '{"code": -1125, "msg": "This listenKey does not exist."}')
        return {}

    client = listen_keys(server, keepalive=keepalive)
    stream: Stream[Any] = Stream("f", PRODUCT, user=FUTURES.user)
    stream.every = 0.05
    async with SocketManager(client, reconnect_delays=quick())._socket(stream) as user:
        error = await soon(user.recv())
        assert "-1125" in error["m"]
        await server.until(lambda: len(server.peers) == 2)
        assert server.peers[1].path == "/ws/key2"


async def test_an_expired_listen_key_is_told_and_replaced(server: WsServer) -> None:
    client = listen_keys(server)
    async with socket_of(client, FUTURES) as user:
        server.peer.send({"e": "listenKeyExpired", "listenKey": "key1"})
        assert (await soon(user.recv()))["e"] == "listenKeyExpired"
        assert (await soon(user.recv()))["type"] == "ConnectionClosedError"
        await server.until(lambda: len(server.peers) == 2)
        assert server.peers[1].path == "/ws/key2"


async def test_an_event_in_an_envelope_is_taken_out_of_it(server: WsServer) -> None:
    """Some come so on a connection of one stream, also the one that says that it ends; nothing else is an envelope."""
    others: list[Any] = [{"stream": "key1", "data": [1]}, {"stream": "key1", "data": {"e": "x"}, "E": 1}, {"data": {}}]
    async with socket_of(listen_keys(server), FUTURES) as user:
        server.peer.send({"stream": "key1", "data": {"e": "ACCOUNT_UPDATE", "E": 1}}, *others)
        assert await soon(user.recv()) == {"e": "ACCOUNT_UPDATE", "E": 1}
        assert [await soon(user.recv()) for _ in others] == others
        server.peer.send({"stream": "key1", "data": {"e": "listenKeyExpired", "listenKey": "key1"}})
        assert (await soon(user.recv()))["e"] == "listenKeyExpired"
        await server.until(lambda: len(server.peers) == 2)


def test_the_token_subscription_is_not_signed() -> None:
    assert SUBSCRIBE_TOKEN.ws_security == NONE

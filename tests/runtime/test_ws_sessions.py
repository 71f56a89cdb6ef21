"""Connections of the WebSocket API: logged on with Ed25519 keys, replaced before they end, shared by everybody."""

from __future__ import annotations

import asyncio
import itertools
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from binance_gen._endpoints.spot import CREATE_ORDER, GET_ACCOUNT, GET_SERVER_TIME, SUBSCRIBE_USER_DATA
from binance_gen.runtime import ws_api
from binance_gen.runtime.errors import (
    BinanceAPIException,
    BinanceWebsocketClosed,
    BinanceWebsocketUnableToConnect,
)
from binance_gen.runtime.events import CloseReason
from binance_gen.runtime.http_async import AsyncClientBase
from binance_gen.runtime.ws_api import WsCalls
from binance_gen.sandbox import Limit, Rules, Sandbox
from tests.runtime.rest_kit import KEY, ORDER, PUBLIC, SECRET, Driver
from tests.runtime.stream_kit import soon
from tests.runtime.ws_server import Peer, WsServer

PLENTY = Rules(
    weight=Limit("REQUEST_WEIGHT", "MINUTE", 1, 10**6),
    connections=Limit("CONNECTIONS", "MINUTE", 5, 10**4),
    orders=(Limit("ORDERS", "SECOND", 10, 10**6),),
)
LIMIT_ORDER = {
    "symbol": "BTCUSDT", "side": "BUY", "type": "LIMIT", "timeInForce": "GTC", "quantity": "0.001", "price": "50000",
}  # fmt: skip

FLEETING_ORDER = {**LIMIT_ORDER, "timeInForce": "IOC"}  # an account may have 200 that stay


async def until(condition: Callable[[], Any]) -> None:
    for _ in range(4000):
        if condition():
            return
        await asyncio.sleep(0.005)
    raise AssertionError("it did not happen")


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=1, market_rate=0, rules=PLENTY) as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def make(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[Callable[..., Driver]]:
    drivers = []

    def make(kind: str | None, **arguments: Any) -> Driver:
        """With a new key of a kind, or the sandbox's first one."""
        keys: dict[str, Any] = {"api_key": sandbox.api_key, "api_secret": sandbox.api_secret}
        if kind is not None:
            pair = sandbox.new_key(kind)
            keys = {"api_key": pair.api_key, "private_key": pair.private_pem}
        arguments.setdefault("time_endpoint", GET_SERVER_TIME)
        drivers.append(Driver(request.param, sandbox.url, **keys, **arguments))
        return drivers[-1]

    yield make
    for driver in drivers:
        driver.close()


def asked(sandbox: Sandbox) -> list[Any]:
    """The requests that arrived over the WebSocket API."""
    return [record.json() for record in sandbox.log if record.channel == "ws_api" and record.kind == "text"]


def methods(sandbox: Sandbox) -> list[str]:
    return [request["method"] for request in asked(sandbox)]


# --- logon ----------------------------------------------------------------------------------------------------------


def test_an_ed25519_key_logs_on_and_signs_nothing_else(make: Callable[..., Driver], sandbox: Sandbox) -> None:
    driver = make("Ed25519")
    order = driver.ws(CREATE_ORDER, **LIMIT_ORDER)
    assert order["status"] == "NEW"  # the exchange knew whose order it is
    assert driver.ws(GET_ACCOUNT)["canTrade"]
    assert methods(sandbox) == ["session.logon", "order.place", "account.status"]
    logon, *others = (request["params"] for request in asked(sandbox))
    assert {"apiKey", "signature", "timestamp"} <= set(logon)
    for params in others:
        assert "timestamp" in params
        assert not {"apiKey", "signature"} & set(params)


@pytest.mark.parametrize("kind", ["RSA", None])
def test_other_keys_sign_each_request(kind: str | None, make: Callable[..., Driver], sandbox: Sandbox) -> None:
    driver = make(kind)
    assert driver.ws(CREATE_ORDER, **LIMIT_ORDER)["status"] == "NEW"
    assert methods(sandbox) == ["order.place"]
    assert "signature" in asked(sandbox)[0]["params"]


def test_what_says_whose_key_it_is_is_signed_after_a_logon_too(make: Callable[..., Driver], sandbox: Sandbox) -> None:
    driver = make("Ed25519")
    assert driver.ws(SUBSCRIBE_USER_DATA) == {"subscriptionId": 0}
    assert methods(sandbox) == ["session.logon", "userDataStream.subscribe.signature"]


def test_a_key_of_the_caller_goes_before_the_logon(make: Callable[..., Driver], sandbox: Sandbox) -> None:
    driver = make("Ed25519")
    driver.ws(GET_ACCOUNT)
    with pytest.raises(BinanceAPIException, match="API-key"):
        driver.ws(GET_ACCOUNT, apiKey="another")
    assert "signature" in asked(sandbox)[-1]["params"]


def test_a_client_whose_key_is_replaced_is_not_who_logged_on(make: Callable[..., Driver], sandbox: Sandbox) -> None:
    driver = make("Ed25519")
    driver.ws(GET_ACCOUNT)
    driver.client.API_KEY, driver.client.API_SECRET = sandbox.api_key, sandbox.api_secret
    sandbox.clear_log()
    assert driver.ws(GET_ACCOUNT)["canTrade"]
    assert asked(sandbox)[0]["params"]["apiKey"] == sandbox.api_key


@pytest.mark.parametrize("fault", ["abort", "close", "drop"])
def test_it_logs_on_again_after_every_break(fault: str, make: Callable[..., Driver], sandbox: Sandbox) -> None:
    driver = make("Ed25519")
    for _ in range(3):
        driver.ws(GET_ACCOUNT)
        getattr(sandbox.faults, fault)(where="ws_api")
        driver.run(settle, driver)
    driver.ws(GET_ACCOUNT)
    assert methods(sandbox) == ["session.logon", "account.status"] * 4


def settle(driver: Driver) -> Any:
    """Until the client knows that its connection has gone."""

    def gone() -> bool:
        return not any(api.connected for calls in driver.client._ws.values() for api in calls._apis.values())

    return asyncio.run(until(gone)) if driver.kind == "sync" else until(gone)


def test_a_clock_that_is_wrong_is_set_before_the_logon_counts(make: Callable[..., Driver], sandbox: Sandbox) -> None:
    sandbox.faults.wrong_clock(3_600_000)
    driver = make("Ed25519")
    assert driver.ws(GET_ACCOUNT)["canTrade"]
    assert driver.ws(GET_ACCOUNT)["canTrade"]
    assert "signature" not in asked(sandbox)[-1]["params"]


def test_a_revoked_session_and_a_revoked_key(make: Callable[..., Driver], sandbox: Sandbox) -> None:
    driver = make("Ed25519")
    driver.ws(GET_ACCOUNT)
    sandbox.faults.revoke(driver.client.API_KEY)
    with pytest.raises(BinanceAPIException, match="-2015"):
        driver.ws(GET_ACCOUNT)
    sandbox.clear_log()
    with pytest.raises(BinanceAPIException, match="-2015"):
        driver.ws(GET_ACCOUNT)
    assert "session.logon" in methods(sandbox) or "signature" in asked(sandbox)[-1]["params"]
    driver.ws(GET_SERVER_TIME)  # the connection is as good as before


class Desk:
    """A server that knows logons, and ends them when it is told to."""

    def __init__(self, server: WsServer, *, refuse: int | None = None) -> None:
        self.known: set[Peer] = set()
        self.refuse = refuse
        self.server = server
        server.on_text = self.answer

    def answer(self, peer: Peer, message: Any) -> None:
        params = message.get("params", {})
        error = None
        if message["method"] == "logon":
            if self.refuse is None:
                self.known.add(peer)
            else:
                error = {"code": self.refuse, "msg": "no"}
        elif message["method"] == "order" and "signature" not in params and peer not in self.known:
            error = {"code": -1102, "msg": "Mandatory parameter 'apiKey' was not sent"}
        if error is not None:
            peer.send({"id": message["id"], "status": 400, "error": error})
        else:
            peer.send({"id": message["id"], "status": 200, "result": message})

    def end_session(self, peer: Peer, requests: int = 1) -> None:
        """The next requests are refused without their ids."""

        def refuse(peer: Peer, message: Any) -> None:
            nonlocal requests
            requests -= 1
            self.known.discard(peer)
            peer.send({"id": None, "status": 401, "error": {"code": -2015, "msg": "Invalid API-key"}})
            if not requests:
                self.server.on_text = self.answer

        self.server.on_text = refuse


@pytest.fixture
def desk_keys(monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox) -> dict[str, Any]:
    from binance_gen.runtime.endpoint import Endpoint
    from tests.runtime.rest_kit import PRODUCT

    logon: Endpoint[Any] = Endpoint("logon", PRODUCT, ws="logon", security="TRADE", session="logon")
    monkeypatch.setattr(PRODUCT, "logon", logon)
    pair = sandbox.new_key("Ed25519")
    return {"api_key": pair.api_key, "private_key": pair.private_pem}


def test_a_lost_session_costs_no_request(desk_keys: dict[str, Any]) -> None:
    async def main() -> None:
        async with AsyncClientBase(environment=server.url, **desk_keys) as client:
            assert "signature" not in (await client._ws_request(ORDER))["params"]
            desk.end_session(server.peer)
            answer = await client._ws_request(ORDER)  # refused once, then signed
            assert "signature" in answer["params"]
            assert "signature" not in (await client._ws_request(ORDER))["params"]  # logged on again
            assert len(server.peers) == 1

    with WsServer() as server:
        desk = Desk(server)
        asyncio.run(main())


def test_a_session_lost_under_many_requests_costs_none(desk_keys: dict[str, Any]) -> None:
    async def main() -> None:
        async with AsyncClientBase(environment=server.url, **desk_keys) as client:
            await client._ws_request(ORDER)
            desk.end_session(server.peer, requests=3)
            answers = await asyncio.gather(*(client._ws_request(ORDER, n=n) for n in range(20)))
            assert [answer["params"]["n"] for answer in answers] == list(range(20))

    with WsServer() as server:
        desk = Desk(server)
        asyncio.run(main())


def test_a_refused_logon_is_told_and_requests_are_signed(
    desk_keys: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    async def main() -> None:
        async with AsyncClientBase(environment=server.url, **desk_keys) as client:
            for _ in range(3):
                assert "signature" in (await client._ws_request(ORDER))["params"]
        assert [text["method"] for text in server.peers[0].texts] == ["logon", "order", "order", "order"]

    with WsServer() as server:
        Desk(server, refuse=-4056)
        asyncio.run(main())
    assert "logon was refused, requests are signed one by one: APIError(code=-4056)" in caplog.text


# --- rotation -------------------------------------------------------------------------------------------------------


def with_lifetimes(monkeypatch: pytest.MonkeyPatch, *lifetimes: float) -> None:
    """Connections live so long, the last for ever."""
    left = itertools.chain(lifetimes, itertools.repeat(1000.0))
    monkeypatch.setattr(WsCalls, "lifetime", staticmethod(lambda: next(left)))


def test_a_lifetime_is_less_than_a_day_and_random() -> None:
    drawn = {ws_api.lifetime() for _ in range(100)}
    assert len(drawn) > 90
    assert min(drawn) > 22 * 3600
    assert max(drawn) < 23.6 * 3600


@pytest.mark.parametrize("kind", ["Ed25519", None])
def test_rotation_under_load_fails_no_request(
    kind: str | None, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Orders all the time, over six connections: each is answered, each is placed once."""
    with_lifetimes(monkeypatch, *[0.15] * 5)
    keys: dict[str, Any] = {"api_key": sandbox.api_key, "api_secret": sandbox.api_secret}
    if kind is not None:
        pair = sandbox.new_key(kind)
        keys = {"api_key": pair.api_key, "private_key": pair.private_pem}

    async def trader(client: Any, name: int) -> list[str]:
        placed = []
        for number in itertools.count():
            mine = f"t{name}-{number}"
            answer = await client._ws_request(CREATE_ORDER, **FLEETING_ORDER, newClientOrderId=mine)
            assert answer["clientOrderId"] == mine
            placed.append(mine)
            if connections() >= 6:
                return placed
        raise AssertionError

    def connections() -> int:
        arrived = list(sandbox.exchange.log.received)
        return sum(record.kind == "connect" and record.channel == "ws_api" for record in arrived)

    async def main() -> list[str]:
        async with AsyncClientBase(environment=sandbox.url, **keys) as client:
            lists = await soon(asyncio.gather(*(trader(client, name) for name in range(8))), 60)
            await until(lambda: sandbox.connections == 1)
            return [mine for placed in lists for mine in placed]

    believed = asyncio.run(main())
    counted = Counter(
        request["params"]["newClientOrderId"] for request in asked(sandbox) if request["method"] == "order.place"
    )
    assert counted == Counter(believed)
    assert max(counted.values()) == 1
    assert methods(sandbox).count("session.logon") == (6 if kind else 0)


@pytest.mark.parametrize("close_after", [None, 0.3])
def test_a_server_that_goes_fails_no_request(sandbox: Sandbox, close_after: float | None) -> None:
    pair = sandbox.new_key("Ed25519")
    announced = threading.Event()

    async def trader(client: Any) -> int:
        for number in itertools.count():
            await client._ws_request(GET_ACCOUNT)
            if announced.is_set() and logons() >= 3:
                return number
        raise AssertionError

    def logons() -> int:
        return sum(b"session.logon" in record.body for record in list(sandbox.exchange.log.received))

    async def main() -> None:
        async with AsyncClientBase(pair.api_key, private_key=pair.private_pem, environment=sandbox.url) as client:
            await client._ws_request(GET_ACCOUNT)
            tasks = [asyncio.create_task(trader(client)) for _ in range(8)]
            for expected in (2, 3):
                await asyncio.sleep(0)
                await asyncio.to_thread(sandbox.faults.server_shutdown, close_after=close_after, where="ws_api")
                await until(lambda expected=expected: logons() >= expected)
            announced.set()
            await soon(asyncio.gather(*tasks))
            await until(lambda: sandbox.connections == 1)

    asyncio.run(main())


def test_an_idle_client_moves_when_the_server_goes(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with AsyncClientBase(sandbox.api_key, sandbox.api_secret, environment=sandbox.url) as client:
            await client._ws_request(GET_ACCOUNT)
            await asyncio.to_thread(sandbox.faults.server_shutdown, where="ws_api")
            await until(lambda: sandbox.connections == 1 and connects() == 2)

    def connects() -> int:
        return sum(record.kind == "connect" for record in sandbox.log)

    asyncio.run(main())


def test_a_server_that_goes_is_used_while_there_is_no_other(server: WsServer) -> None:
    async def main() -> None:
        async with AsyncClientBase(KEY, SECRET, environment=server.url) as client:
            await client._ws_request(PUBLIC)
            server.refuse(503, times=1000)
            server.peer.send({"event": {"e": "serverShutdown", "E": 1}})
            await server.until(lambda: server.attempts >= 2)
            for _ in range(5):
                assert (await client._ws_request(PUBLIC))["method"] == "public"
            server.refusals.clear()
            await server.until(lambda: len(server.peers) == 2 and len(server.open_peers) == 1)
            assert (await client._ws_request(PUBLIC))["method"] == "public"
            assert server.peers[1].texts

    asyncio.run(main())


def test_what_the_old_connection_owes_is_waited_for(server: WsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with_lifetimes(monkeypatch, 0.05)
    held: list[Any] = []

    def hold(peer: Peer, message: Any) -> None:
        if message["method"] == "order":
            held.append((peer, message))
        else:
            echo(peer, message)

    server.on_text = hold

    async def main() -> None:
        async with AsyncClientBase(KEY, SECRET, environment=server.url) as client:
            order = asyncio.create_task(client._ws_request(ORDER))
            await server.until(lambda: held and len(server.peers) == 2)
            assert (await client._ws_request(PUBLIC))["method"] == "public"
            assert len(server.open_peers) == 2
            (peer, message) = held[0]
            assert peer is server.peers[0]
            echo(peer, message)
            assert (await soon(order))["method"] == "order"
            await server.until(lambda: not server.peers[0].open)
            assert server.peers[0].close_code == 1000

    asyncio.run(main())


# --- in flight at a break -------------------------------------------------------------------------------------------


def test_requests_in_flight_are_told_what_is_known(server: WsServer) -> None:
    """Those that were sent: unknown for what changes something; those that were not: nothing was sent."""
    server.on_text = lambda _peer, _message: None

    async def main() -> list[Any]:
        async with AsyncClientBase(KEY, SECRET, environment=server.url, retries=0) as client:
            calls = [client._ws_request(ORDER), client._ws_request(PUBLIC), client._ws_request(ORDER)]
            waiting = asyncio.gather(*calls, return_exceptions=True)
            await server.until(lambda: server.peers and len(server.peer.texts) == 3)
            server.stop_listening()
            server.peer.abort()
            errors = await soon(waiting)
            with pytest.raises(BinanceWebsocketUnableToConnect, match="Nothing was sent") as caught:
                await client._ws_request(ORDER)
            return [*errors, caught.value]

    first, read, second, unsent = asyncio.run(main())
    assert [type(error) for error in (first, read, second)] == [BinanceWebsocketClosed] * 3
    assert len({id(error) for error in (first, read, second)}) == 3
    assert [error.outcome_unknown for error in (first, read, second, unsent)] == [True, False, True, False]


def test_a_request_for_a_connection_that_is_closing_goes_over_the_next(server: WsServer) -> None:
    """The close frame has come, the end of the connection has not."""

    async def main() -> None:
        async with AsyncClientBase(KEY, SECRET, environment=server.url) as client:
            await client._ws_request(PUBLIC)
            (calls,) = client._ws.values()
            for api in calls._apis.values():
                connection = api._current
                connection._link = Closing(connection._link)
                assert connection.usable
            assert (await client._ws_request(ORDER))["method"] == "order"
            assert len(server.peers) == 2

    asyncio.run(main())


class Closing:
    """A link that takes nothing more, and has not ended yet."""

    def __init__(self, link: Any) -> None:
        self._link = link

    def write(self, _text: str) -> None:
        raise CloseReason(cause="it is closed already")

    def __getattr__(self, name: str) -> Any:
        return getattr(self._link, name)


@pytest.fixture
def server() -> Iterator[WsServer]:
    with WsServer() as running:
        running.on_text = echo
        yield running


def echo(peer: Peer, message: Any) -> None:
    peer.send({"id": message["id"], "status": 200, "result": message})


# --- shared ---------------------------------------------------------------------------------------------------------


def test_tasks_on_several_loops_share_the_connection(server: WsServer) -> None:
    """An AsyncClient used by threads with loops of their own, as programs with workers do."""
    client = AsyncClientBase(KEY, SECRET, environment=server.url)

    async def worker(number: int) -> list[int]:
        answers = await asyncio.gather(*(client._ws_request(ORDER, n=number * 100 + n) for n in range(20)))
        return [answer["params"]["n"] for answer in answers]

    async def main() -> None:
        await client._ws_request(PUBLIC)
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(8) as pool:
            lists = await asyncio.gather(
                *(loop.run_in_executor(pool, lambda n=n: asyncio.run(worker(n))) for n in range(8))
            )
        assert lists == [[number * 100 + n for n in range(20)] for number in range(8)]
        await client.close_connection()

    asyncio.run(main())
    assert len(server.peers) == 1


def test_closing_while_the_first_connection_is_opened(server: WsServer) -> None:
    async def main() -> None:
        client = AsyncClientBase(KEY, SECRET, environment=server.url)
        waiting = asyncio.create_task(client._ws_request(ORDER))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        await client.close_connection()
        with pytest.raises(BinanceWebsocketUnableToConnect, match="the client was closed meanwhile"):
            await soon(waiting)
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())

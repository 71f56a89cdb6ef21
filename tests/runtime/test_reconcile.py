"""After an outage: the gap, then what the account looks like, then what happened since."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from binance_gen.runtime import reconcile
from binance_gen.runtime.endpoint import Endpoint, Route, Stream
from binance_gen.runtime.errors import BinanceAPIException
from binance_gen.runtime.reconcile import Reconciler
from binance_gen.sandbox import Sandbox
from tests.runtime.stream_kit import PRODUCT, soon
from tests.runtime.test_user_data_faults import ACCOUNTS, Desk, constant, until

ORDERS: Endpoint[Any] = Endpoint("orders", PRODUCT, rest="GET /orders", security="USER_DATA")
BALANCES: Endpoint[Any] = Endpoint("balances", PRODUCT, rest="GET /balances", security="USER_DATA")


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=1, market_rate=0) as running:
        yield running


@pytest.mark.parametrize("socket", ACCOUNTS)
def test_the_spec_says_it_for_every_account_type(socket: str) -> None:
    stream = constant(socket)
    assert stream.reconcile
    assert all(route.to.method == "GET" and route.to.signed for route in stream.reconcile.values())


@pytest.mark.parametrize("socket", ACCOUNTS)
async def test_every_account_type_is_reconciled_after_an_outage(socket: str, sandbox: Sandbox) -> None:
    kinds = set(constant(socket).reconcile)
    async with Desk(sandbox, socket, "Ed25519", reconcile=True) as desk:
        listener = desk.listener
        await listener.hears()
        assert listener.others == []  # nothing was missed
        for number in (1, 2):
            await asyncio.to_thread(sandbox.faults.abort)
            await listener.sees(lambda number=number: len(listener.others) == number * len(kinds))
            await listener.hears()
        assert {event["type"] for event in listener.others} == kinds
        assert {event["e"] for event in listener.others} == {"reconciliation"}
        assert desk.gaps == 2
        errors = {"BinanceWebsocketGap", "ConnectionClosedError"}
        assert set(listener.errors) == errors
    assert listener.numbers == sorted(set(listener.numbers))


async def test_nothing_is_fetched_unless_it_is_wanted(sandbox: Sandbox) -> None:
    async with Desk(sandbox, "user_socket", "HMAC") as desk:
        await desk.listener.hears()
        await asyncio.to_thread(sandbox.faults.abort)
        await desk.listener.sees(lambda: desk.states("recovered"))
        await desk.listener.hears()
        assert desk.listener.others == []


async def test_the_order_of_gap_account_and_events(sandbox: Sandbox) -> None:
    """What happens while the account is asked for comes after what was asked for."""
    async with Desk(sandbox, "user_socket", "HMAC", reconcile=True) as desk:
        messages: list[Any] = []
        await desk.listener.stop()
        await asyncio.to_thread(sandbox.faults.delay, 0.2, "rest")
        await asyncio.to_thread(sandbox.faults.abort)
        await until(lambda: desk.states("recovered"))
        await until(lambda: any(record.kind == "rest" for record in sandbox.log))
        numbers = [await asyncio.to_thread(desk.account.happen) for _ in range(5)]
        while not (messages and messages[-1].get("n") == numbers[-1]):
            messages.append(await soon(desk.socket.recv()))
    kinds = [message["type"] if message["e"] in ("error", "reconciliation") else message["n"] for message in messages]
    assert kinds[0] == "ConnectionClosedError"
    assert kinds[1] == "BinanceWebsocketGap"
    assert set(kinds[2:5]) == {"balances", "open_orders", "open_order_lists"}
    assert kinds[5:] == numbers
    asked = {message["E"] for message in messages if message["e"] == "reconciliation"}
    assert len(asked) == 1
    assert asked.pop() <= messages[-1]["E"]


async def test_what_is_open_is_what_is_told(sandbox: Sandbox) -> None:
    order = {"symbol": "BTCUSDT", "side": "BUY", "type": "LIMIT", "timeInForce": "GTC", "quantity": "0.001"}
    async with Desk(sandbox, "user_socket", "HMAC", reconcile=True) as desk:
        client: Any = desk.client
        await client.create_order(**order, price="50000", newClientOrderId="before")
        await desk.listener.sees(lambda: desk.listener.others)
        await asyncio.to_thread(sandbox.faults.refuse, where="ws_api", count=2)
        await asyncio.to_thread(sandbox.faults.abort)
        await client.create_order(**order, price="50001", newClientOrderId="during")
        await desk.listener.sees(lambda: desk.states("recovered"))
        await desk.listener.sees(lambda: sum(one["e"] == "reconciliation" for one in desk.listener.others) == 3)
        (open_orders,) = (one["data"] for one in desk.listener.others if one.get("type") == "open_orders")
    assert {one["clientOrderId"] for one in open_orders} == {"before", "during"}


# --- failures, without sockets --------------------------------------------------------------------------------------


class Teller:
    """Events and what was held back, in the order in which they would be delivered."""

    def __init__(self) -> None:
        self.told: list[Any] = []
        self.held: list[Any] | None = None

    def tell_event(self, event: Any) -> None:
        self.told.append((event.get("reconciliation") and event["type"]) or event["type"])

    def hold(self) -> None:
        assert self.held is None
        self.held = []

    def release(self) -> None:
        assert self.held is not None
        self.told += self.held
        self.held = None

    def happen(self, name: str) -> None:
        (self.told if self.held is None else self.held).append(name)


class Client:
    """Answers by a function; nothing else of a client is needed."""

    def __init__(self, answer: Callable[..., Any]) -> None:
        self.answer = answer
        self.calls: list[tuple[str, dict[str, Any]]] = []

    class clock:
        now = staticmethod(lambda: 1)

    async def _request(self, endpoint: Endpoint[Any], /, **params: Any) -> Any:
        self.calls.append((endpoint.name, params))
        return await self.answer(endpoint.name)


def reconciler(client: Any, **values: Any) -> Reconciler:
    orders = Route(ORDERS, rename={"symbol": "symbols"}, fixed={"isolated": True})
    routes = {"orders": orders, "balances": Route(BALANCES)}
    made = Reconciler(client, Stream("user", PRODUCT, reconcile=routes), values, "user")
    made.outage()
    return made


@pytest.fixture
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reconcile, "FIRST_RETRY", 0.01)


async def test_what_goes_along() -> None:
    async def answer(_name: str) -> Any:
        return []

    client = Client(answer)
    await reconciler(client, symbol="BNBBTC", other=1).run(Teller())
    assert sorted(client.calls) == [("balances", {}), ("orders", {"symbols": "BNBBTC", "isolated": True})]


@pytest.mark.usefixtures("quickly")
async def test_a_failure_is_told_and_only_that_is_repeated() -> None:
    teller = Teller()

    async def answer(name: str) -> Any:
        teller.happen(f"while {name}")
        if name == "orders" and client.calls.count(("orders", {"isolated": True})) < 3:
            raise BinanceAPIException(None, 503, "{}")
        return []

    client = Client(answer)
    await reconciler(client).run(teller)
    assert [name for name, _ in client.calls].count("balances") == 1
    assert teller.told[0] == "balances"
    assert teller.told[1:3] in (["while orders", "while balances"], ["while balances", "while orders"])
    assert teller.told[3:] == ["BinanceAPIException", "while orders", "BinanceAPIException", "orders", "while orders"]


@pytest.mark.usefixtures("quickly")
async def test_events_are_not_held_back_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reconcile, "HOLD", 0.05)
    teller = Teller()
    release = asyncio.Event()

    async def answer(_name: str) -> Any:
        await release.wait()

    task = asyncio.create_task(reconciler(Client(answer)).run(teller))
    await until(lambda: teller.held is not None)
    teller.happen("event")
    await until(lambda: "event" in teller.told)
    assert teller.told[0] == "event"
    release.set()
    await soon(task)
    assert teller.told.count("orders") == teller.told.count("balances") == 1
    assert "TimeoutError" in teller.told


async def test_a_connection_that_ends_hands_over_what_it_has_not_finished() -> None:
    release = asyncio.Event()

    async def answer(name: str) -> Any:
        if name == "orders":
            await release.wait()
        return []

    client = Client(answer)
    one = reconciler(client)
    first, second = Teller(), Teller()
    running = asyncio.create_task(one.run(first))
    await until(lambda: len(client.calls) == 2)
    first.happen("event")
    waiting = asyncio.create_task(one.run(second))
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert (first.told, first.held) == (["event"], None)
    release.set()
    await soon(waiting)
    assert sorted(second.told) == ["balances", "orders"]
    await soon(one.run(second))  # nothing is left
    assert len(second.told) == 2

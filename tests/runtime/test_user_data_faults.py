"""User data of every account type, with every kind of key, through every fault: none goes quiet, each event comes once.

The sandbox's journal says what was sent to whom; a socket must bring exactly that, and tell every outage.
"""

from __future__ import annotations

import asyncio
import importlib
import itertools
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from binance_gen import AsyncClient, BinanceSocketManager
from binance_gen.runtime import listen_key, takeover, user_connections
from binance_gen.runtime.endpoint import Stream
from binance_gen.sandbox import Sandbox, user_streams
from tests.runtime.stream_kit import quick, soon

ACCOUNTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "user_socket": ("spot", ()),
    "margin_socket": ("margin", ()),
    "isolated_margin_socket": ("margin", ("BNBUSDT",)),
    "margin_risk_socket": ("margin", ()),
    "futures_user_socket": ("usdm_futures", ()),
    "coin_futures_user_socket": ("coinm_futures", ()),
    "options_user_socket": ("options", ()),
    "portfolio_margin_socket": ("portfolio_margin", ()),
    "pm_pro_user_socket": ("portfolio_margin_pro", ()),
    "stocks_user_socket": ("stocks", ()),
}
KINDS = ("HMAC", "RSA", "Ed25519")
SUBSCRIBED = {"user_socket", "margin_socket", "isolated_margin_socket"}
"""Over the WebSocket API; the others have listen keys."""


def test_every_account_type_is_here() -> None:
    listed = {
        name
        for product in {product for product, _ in ACCOUNTS.values()}
        for name, stream in vars(importlib.import_module(f"binance_gen._streams.{product}")).items()
        if isinstance(stream, Stream) and stream.user
    }
    assert {name.lower() for name in listed} == set(ACCOUNTS)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=1, market_rate=0) as running:
        yield running


async def until(condition: Callable[[], Any]) -> None:
    async def wait() -> None:
        while not condition():
            await asyncio.sleep(0.005)

    await soon(wait(), 20)


def keys(sandbox: Sandbox, kind: str) -> dict[str, Any]:
    if kind == "HMAC":
        return {"api_key": sandbox.api_key, "api_secret": sandbox.api_secret}
    pair = sandbox.new_key(kind)
    return {"api_key": pair.api_key, "private_key": pair.private_pem}


class Account:
    """An account that something happens to, all the time."""

    def __init__(self, sandbox: Sandbox, socket: str) -> None:
        self.sandbox = sandbox
        self.product, self.params = ACCOUNTS[socket]
        self.stream = sandbox.user_stream(socket, symbol=self.params[0] if self.params else "")
        self._socket = socket
        self._numbers = itertools.count()

    def happen(self) -> int:
        """One event, with a number. To whoever listens."""
        number = next(self._numbers)

        def deliver() -> None:
            account = self.sandbox._account
            now = self.sandbox.exchange.clock.now()

            def event(unit: Callable[[int], int]) -> dict[str, Any]:
                return {"e": "something", "E": unit(now), "n": number}

            if self.product == "spot":
                account.emit(event)
                return
            service = self.sandbox.server.directory.service(self.product)
            slot = self.params[0] if self.params else ""
            service.user_streams.get(account, self._socket, slot).deliver(event)

        self.sandbox.call(deliver)
        return number

    @property
    def heard(self) -> list[int]:
        """What the exchange has sent to somebody who was there."""
        return [event.payload["n"] for event in self.sandbox.journal.heard(self.stream) if "n" in event.payload]


class Listener:
    """Takes everything from a socket, and events happen until some have come."""

    def __init__(self, account: Account, socket: Any) -> None:
        self.account = account
        self.numbers: list[int] = []
        self.errors: list[str] = []
        self.others: list[Any] = []
        self._task = asyncio.create_task(self._take(socket))

    async def _take(self, socket: Any) -> None:
        while True:
            message = await socket.recv()
            if "n" in message:
                self.numbers.append(message["n"])
            elif message.get("e") == "error":
                self.errors.append(message["type"])
            else:
                self.others.append(message)

    async def hears(self, count: int = 3) -> None:
        """Events happen every few milliseconds until ``count`` new ones have come."""
        wanted = len(self.numbers) + count

        async def until() -> None:
            while len(self.numbers) < wanted:
                assert not self._task.done(), self._task.exception()
                await asyncio.to_thread(self.account.happen)
                await asyncio.sleep(0.005)

        await soon(until(), 20)

    async def sees(self, condition: Callable[[], Any]) -> None:
        """Events happen until it is so."""

        async def until() -> None:
            while not condition():
                await asyncio.to_thread(self.account.happen)
                await asyncio.sleep(0.005)

        await soon(until(), 20)

    async def stop(self) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)


class Desk:
    """A client, its manager, one socket, what was told."""

    def __init__(self, sandbox: Sandbox, socket: str, kind: str, **options: Any) -> None:
        self.account = Account(sandbox, socket)
        self.told: list[dict[str, Any]] = []
        chosen = keys(sandbox, kind)
        self.account_key = chosen["api_key"]
        self.client = AsyncClient(**chosen, environment=sandbox.environment)
        options.setdefault("reconnect_delays", quick())
        manager = BinanceSocketManager(self.client, on_event=self.told.append, max_reconnects=None, **options)
        self.socket = getattr(manager, socket)(*self.account.params)

    async def __aenter__(self) -> Desk:
        await self.socket.connect()
        self.listener = Listener(self.account, self.socket)
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.listener.stop()
        await self.socket.close()
        await self.client.close_connection()

    def rotate(self) -> None:
        for feed in self.socket._hub._feeds.values():
            feed.rotate("somebody wants it")

    def states(self, kind: str) -> list[dict[str, Any]]:
        return [event for event in self.told if event["e"] == "state" and event["type"] == kind]

    @property
    def gaps(self) -> int:
        return sum(event["type"] == "BinanceWebsocketGap" for event in self.told)


def faults_of(sandbox: Sandbox, socket: str) -> dict[str, Callable[[], object]]:
    faults = sandbox.faults
    every: dict[str, Callable[[], object]] = {
        "abort": faults.abort,
        "close": lambda: faults.close(1001),
        "end": lambda: faults.close(1000),
        "policy": lambda: faults.close(1008),
        "drop": faults.drop,
        "half frame": faults.half_frame,
        "24 hours": lambda: sandbox.advance(86_401, wall=False),
    }
    if socket in SUBSCRIBED:
        every["terminated"] = faults.terminate_user_streams
        every["quietly"] = lambda: faults.terminate_user_streams(quietly=True)
        if socket != "user_socket":
            every["tokens"] = faults.expire_tokens
    else:
        every["listen keys"] = faults.expire_listen_keys
    return every


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("socket", ACCOUNTS)
async def test_no_fault_makes_it_quiet(
    socket: str, kind: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After each fault events come again, each once and in order, and each outage was told once."""
    monkeypatch.setattr(user_connections, "LOOK_EVERY", 0.2)
    if socket == "pm_pro_user_socket":  # its key is another product's, which is told of its end
        monkeypatch.setattr(constant(socket), "every", 0.4)
    async with Desk(sandbox, socket, kind) as desk:
        listener = desk.listener
        await listener.hears()
        for number, (name, fault) in enumerate(faults_of(sandbox, socket).items(), 1):
            await asyncio.to_thread(fault)
            await listener.sees(lambda number=number: len(desk.states("recovered")) == number)
            await listener.hears()
            assert desk.gaps == number, name
            assert "BinanceWebsocketUnableToConnect" not in listener.errors
        await listener.sees(lambda: listener.numbers[-1] == desk.account.heard[-1])
    assert listener.numbers == sorted(set(listener.numbers))
    assert set(listener.numbers) <= set(desk.account.heard)
    lost = set(desk.account.heard) - set(listener.numbers)
    assert len(lost) <= 2 * desk.gaps, "written to a connection that was broken already, and told as an outage"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("socket", ACCOUNTS)
async def test_a_server_that_goes_costs_nothing(
    socket: str, kind: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(takeover, "OVERLAP", 0.1)
    async with Desk(sandbox, socket, kind) as desk:
        await desk.listener.hears()
        for number in range(1, 4):
            await asyncio.to_thread(sandbox.faults.server_shutdown)
            await desk.listener.sees(lambda number=number: len(desk.states("rotated")) == number)
            await desk.listener.hears()
        assert (desk.gaps, desk.listener.errors) == (0, [])
        await desk.listener.sees(lambda: desk.listener.numbers[-1] == desk.account.heard[-1])
    heard = desk.account.heard
    assert desk.listener.numbers == heard[: len(desk.listener.numbers)]
    assert len(heard) - len(desk.listener.numbers) <= 1  # what happened while we looked


@pytest.mark.parametrize("socket", ACCOUNTS)
async def test_a_black_hole_is_found(socket: str, sandbox: Sandbox) -> None:
    async with Desk(sandbox, socket, "Ed25519", user_timeout=0.2) as desk:
        await desk.listener.hears()
        await asyncio.to_thread(sandbox.faults.blackhole, "streams", new=False)
        await asyncio.to_thread(sandbox.faults.blackhole, "ws_api", new=False)
        await desk.listener.sees(lambda: desk.states("recovered"))
        await desk.listener.hears()
        assert desk.gaps == 1
    assert desk.listener.numbers == sorted(set(desk.listener.numbers))


@pytest.mark.usefixtures("transport")
async def test_one_that_is_dead_and_quiet_is_not_replaced_untold(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody had asked it yet; and what was missed is fetched."""
    monkeypatch.setattr(takeover, "OVERLAP", 0.1)
    async with Desk(sandbox, "user_socket", "Ed25519", user_timeout=1.0, reconcile=True) as desk:
        await desk.listener.hears()
        await asyncio.to_thread(sandbox.faults.blackhole, "ws_api", new=False)
        await asyncio.to_thread(desk.account.happen)
        desk.rotate()
        await until(lambda: desk.states("rotated"))
        await until(lambda: len(desk.listener.others) == len(constant("user_socket").reconcile))
        await desk.listener.hears()
        assert (desk.gaps, desk.states("reconnecting")) == (1, [])


@pytest.mark.parametrize("kind", KINDS)
async def test_a_logon_stands_in_for_the_signature(kind: str, sandbox: Sandbox) -> None:
    async with Desk(sandbox, "user_socket", kind) as desk:
        await desk.listener.hears()
        await asyncio.to_thread(sandbox.faults.abort)
        await desk.listener.sees(lambda: desk.states("recovered"))
    asked = [record.json()["method"] for record in sandbox.log if record.channel == "ws_api" and record.kind == "text"]
    signed = ["userDataStream.subscribe.signature"]
    assert asked == 2 * (["session.logon", "userDataStream.subscribe"] if kind == "Ed25519" else signed)


async def test_a_revoked_key_is_told_and_final(sandbox: Sandbox) -> None:
    async with Desk(sandbox, "user_socket", "Ed25519") as desk:
        await desk.listener.hears()
        await asyncio.to_thread(sandbox.faults.revoke, desk.account_key)
        await until(lambda: "BinanceWebsocketUnableToConnect" in desk.listener.errors)


# --- what is renewed ------------------------------------------------------------------------------------------------


def constant(socket: str) -> Any:
    return getattr(importlib.import_module(f"binance_gen._streams.{ACCOUNTS[socket][0]}"), socket.upper())


def path_of(socket: str, role: str) -> str:
    endpoint = constant(socket).user[role]
    return str(endpoint.product.sandbox + endpoint.path)


@pytest.mark.parametrize("failures", [0, 4])
@pytest.mark.parametrize("socket", ["margin_socket", "isolated_margin_socket"])
async def test_tokens_are_renewed_without_a_hole(
    socket: str, failures: int, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On one connection, long before each token ends, and again when that fails."""
    monkeypatch.setattr(user_streams, "LONGEST_TOKEN", 1500)
    monkeypatch.setattr(user_connections, "RENEW_BEFORE", 0.8)
    monkeypatch.setattr(user_connections, "FIRST_RETRY", 0.02)
    async with Desk(sandbox, socket, "HMAC") as desk:
        await desk.listener.hears()
        await asyncio.to_thread(sandbox.faults.answer, 503, times=failures, path=path_of(socket, "token"))
        await desk.listener.sees(lambda: len(desk.states("renewed")) >= 6)  # longer than a token lives
        assert (desk.gaps, desk.listener.errors, sandbox.connections) == (0, [], 1)
        assert len(desk.states("renewal_failed")) == failures
        await desk.listener.sees(lambda: desk.listener.numbers[-1] == desk.account.heard[-1])
        assert desk.listener.numbers == desk.account.heard[: len(desk.listener.numbers)]


async def test_a_token_that_can_not_be_renewed_at_all(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """It ends, which is told, and everything goes on when a token is to be had again."""
    monkeypatch.setattr(user_streams, "LONGEST_TOKEN", 1100)
    monkeypatch.setattr(user_connections, "RENEW_BEFORE", 0.8)
    monkeypatch.setattr(user_connections, "FIRST_RETRY", 0.05)
    async with Desk(sandbox, "margin_socket", "HMAC") as desk:
        await desk.listener.hears()
        await asyncio.to_thread(sandbox.faults.answer, 503, times=10_000, path=path_of("margin_socket", "token"))
        await until(lambda: desk.states("reconnecting"))
        assert len(desk.states("renewal_failed")) > 3
        assert all("503" in event["m"] or "code" in event["m"] for event in desk.states("renewal_failed"))
        await asyncio.to_thread(sandbox.faults.clear)
        await desk.listener.sees(lambda: desk.states("recovered"))
        await desk.listener.hears()
        assert desk.gaps == 1


KEYED = [socket for socket in ACCOUNTS if socket not in SUBSCRIBED]


@pytest.mark.parametrize("socket", KEYED)
async def test_a_keepalive_that_fails_is_told_and_repeated(
    socket: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(constant(socket), "every", 0.2)
    monkeypatch.setattr(user_connections, "FIRST_RETRY", 0.01)
    async with Desk(sandbox, socket, "HMAC") as desk:
        await asyncio.to_thread(sandbox.faults.answer, 503, times=2, path=path_of(socket, "keepalive"))
        await asyncio.to_thread(sandbox.faults.reset_rest, path=path_of(socket, "keepalive"))
        await desk.listener.sees(lambda: len(desk.states("renewal_failed")) >= 3)
        before = len(desk.states("renewed"))  # one may have come before the reset
        await desk.listener.sees(lambda: len(desk.states("renewed")) > before)
        assert len(desk.states("renewal_failed")) == 3
        assert (desk.gaps, desk.listener.errors) == (0, [])
        assert {event["what"] for event in desk.states("renewal_failed")} == {"listen key"}


@pytest.mark.parametrize("socket", KEYED)
async def test_a_key_that_can_not_be_kept_alive_is_left_before_it_ends(
    socket: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next connection comes first, as soon as the exchange gives a key again."""
    monkeypatch.setattr(constant(socket), "every", 1.0)
    monkeypatch.setattr(listen_key, "KEY_LIVES", 30.0)
    monkeypatch.setattr(listen_key, "LAST_MINUTE", 0.99)
    monkeypatch.setattr(user_connections, "FIRST_RETRY", 0.05)
    monkeypatch.setattr(takeover, "OVERLAP", 0.1)
    async with Desk(sandbox, socket, "HMAC") as desk:
        await asyncio.to_thread(sandbox.faults.answer, 503, times=10_000, path=path_of(socket, "keepalive"))
        await desk.listener.sees(lambda: desk.states("rotating"))
        assert "about to expire" in desk.states("rotating")[0]["why"]
        await asyncio.to_thread(sandbox.faults.clear)
        await desk.listener.sees(lambda: desk.states("rotated"))
        await desk.listener.hears()
        assert (desk.gaps, desk.listener.errors) == (0, [])
        await desk.listener.sees(lambda: desk.listener.numbers[-1] == desk.account.heard[-1])
        assert desk.listener.numbers == desk.account.heard[: len(desk.listener.numbers)]


@pytest.mark.parametrize("socket", ["futures_user_socket", "stocks_user_socket"])
async def test_a_key_that_is_gone_without_a_word(
    socket: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The gap begins when all was well for the last time, not when the loss was found."""
    monkeypatch.setattr(constant(socket), "every", 0.3)
    async with Desk(sandbox, socket, "HMAC") as desk:
        await desk.listener.hears()
        service = sandbox.server.directory.service(desk.account.product)
        gone = sandbox.now * 1000
        sandbox.call(lambda: [service.listen_keys._drop(key) for key in list(service.listen_keys._keys.values())])
        await desk.listener.sees(lambda: desk.states("recovered"))
        await desk.listener.hears()
        (gap,) = (event for event in desk.told if event["type"] == "BinanceWebsocketGap")
        assert gap["from"] <= gone + 50
        assert gap["to"] >= gone


def drop_quietly(sandbox: Sandbox) -> None:
    """The exchange sends no more, and says so to nobody."""
    sandbox.faults.terminate_user_streams(quietly=True)
    of_products = [service.listen_keys for service in sandbox.server.directory.open]
    sandbox.call(lambda: [keys._drop(key) for keys in of_products for key in list(keys._keys.values())])


@pytest.mark.parametrize("socket", ACCOUNTS)
async def test_one_that_was_dropped_without_a_word_is_not_replaced_untold(socket: str, sandbox: Sandbox) -> None:
    """Long before anybody looks by himself: what nobody was sent lies in the gap."""
    async with Desk(sandbox, socket, "HMAC") as desk:
        await desk.listener.hears()
        await asyncio.to_thread(drop_quietly, sandbox)
        missed = await asyncio.to_thread(desk.account.happen)
        await asyncio.sleep(0.05)
        desk.rotate()
        await until(lambda: desk.states("rotated"))
        await desk.listener.hears()
        (gap,) = (event for event in desk.told if event["type"] == "BinanceWebsocketGap")
    (at,) = (one.time / 1000 for one in sandbox.journal.missed(desk.account.stream) if one.payload.get("n") == missed)
    assert gap["from"] <= at <= gap["to"]


@pytest.mark.parametrize("end", ["abort", "close"])
@pytest.mark.parametrize("socket", ACCOUNTS)
async def test_one_that_was_dropped_without_a_word_and_then_broke(socket: str, end: str, sandbox: Sandbox) -> None:
    """The gap begins when it was last known to be subscribed, although the connection lived on."""
    async with Desk(sandbox, socket, "HMAC", user_timeout=0.1) as desk:
        await desk.listener.hears()
        await asyncio.to_thread(drop_quietly, sandbox)
        missed = await asyncio.to_thread(desk.account.happen)
        await asyncio.sleep(0.3)  # in which the exchange answers pings
        await asyncio.to_thread(getattr(sandbox.faults, end))
        await until(lambda: desk.states("recovered"))
        await desk.listener.hears()
        (gap,) = (event for event in desk.told if event["type"] == "BinanceWebsocketGap")
    (at,) = (one.time / 1000 for one in sandbox.journal.missed(desk.account.stream) if one.payload.get("n") == missed)
    assert gap["from"] <= at <= gap["to"]

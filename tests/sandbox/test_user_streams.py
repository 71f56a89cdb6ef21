"""User data of every product: listen keys, listen tokens, and the events that come by them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from binance_gen.sandbox import Sandbox
from binance_gen.sandbox.catalog import PRODUCTS
from binance_gen.sandbox.directory import ENGINES
from tests.sandbox.conform import problems
from tests.sandbox.kit import Rest, eventually, receive, streams, ws_api
from tests.sandbox.products_kit import Desk, catalog_of, written

KEYED = [
    (product, socket)
    for product in PRODUCTS
    for socket, entry in catalog_of(product).STREAMS.items()
    if product not in ENGINES and "create" in entry.get("user_data", {})
    if entry["user_data"]["create"] in catalog_of(product).ENDPOINTS
]
"""Sockets with a listen key of their own product."""
CLOSED = [(product, socket) for product, socket in KEYED
          if "close" in catalog_of(product).STREAMS[socket]["user_data"]]  # fmt: skip
"""Those whose key can be given back. The others can only be left to expire."""
HOUR = 3600
ENDINGS = {"listenKeyExpired", "eventStreamTerminated", "serverShutdown"}

pytestmark = pytest.mark.skipif("margin" not in PRODUCTS, reason="margin is not specified")


@pytest.fixture
def lively() -> Iterator[Sandbox]:
    with Sandbox(seed=1, market_rate=200) as running:
        yield running


class Account:
    """Somebody with a key, and the endpoints that one socket names."""

    def __init__(self, sandbox: Sandbox, product: str, socket: str) -> None:
        self.rest = Rest(sandbox)
        self.catalog = catalog_of(product)
        self.entry = self.catalog.STREAMS[socket]
        self.prefix = self.catalog.PRODUCT["sandbox"]

    def call(self, role: str, **params: Any) -> Any:
        entry = self.catalog.ENDPOINTS[self.entry["user_data"][role]]
        method, path = entry["rest"].split(" ")
        query = "&".join(f"{name}={written(value)}" for name, value in params.items() if name in entry["params"])
        return self.rest.raw(method, f"{self.prefix}{path}?{query}", X_MBX_APIKEY=self.rest.api_key)

    def key(self) -> str:
        answer = self.call("create")
        assert self.rest.last.status_code == 200, answer
        return str(answer["listenKey"])

    def target(self, key: str, kind: str | None = None) -> str:
        kind = self.entry["prefix"] if kind is None else kind
        path = self.prefix + (f"/{kind}" if kind else "")
        key = (self.entry["stream"] or "<listenKey>").replace("<listenKey>", key)
        return f"{path}/ws?listenKey={key}" if self.entry["user_data"].get("in") == "query" else f"{path}/ws/{key}"


@pytest.mark.parametrize(("product", "socket"), KEYED)
def test_events_have_their_types(lively: Sandbox, product: str, socket: str) -> None:
    account = Account(lively, product, socket)
    account_types = lively.call(lambda: lively.server.directory.service(product).registry.user_event_types(socket))
    expected = {event for event, _ in account_types} - ENDINGS
    seen: set[str] = set()
    with streams(lively, account.target(account.key())) as connection:
        for _ in range(2 * len(expected)):
            event = receive(connection)
            assert problems(event, account.entry["event"]["else"], catalog=account.catalog) == []
            seen.add(event["e"])
        assert seen == expected
        lively.advance(HOUR + 1, wall=False)
        while (event := receive(connection))["e"] != "listenKeyExpired":
            pass
    if "listenKeyExpired" in account.catalog.EVENTS:
        assert problems(event, account.catalog.EVENTS["listenKeyExpired"], catalog=account.catalog) == []


@pytest.mark.parametrize(("product", "socket"), KEYED)
def test_life_of_a_listen_key(sandbox: Sandbox, product: str, socket: str) -> None:
    account = Account(sandbox, product, socket)
    key = account.key()
    assert account.key() == key  # there is one at a time
    with streams(sandbox, account.target(key)) as connection:
        eventually(lambda: any(key in name for name in sandbox.subscriptions))
        sandbox.advance(HOUR - 60, wall=False)
        answer = account.call("keepalive", listenKey=key)
        assert account.rest.last.status_code == 200, answer
        declared = account.catalog.ENDPOINTS[account.entry["user_data"]["keepalive"]]["returns"]["else"]
        assert problems(answer, declared, catalog=account.catalog) == []
        sandbox.advance(HOUR - 60, wall=False)
        sandbox.market.step()
        assert receive(connection)["e"] not in ENDINGS
        sandbox.advance(120, wall=False)
        assert receive(connection)["e"] == "listenKeyExpired"
        sandbox.market.step()
        with pytest.raises(TimeoutError):
            receive(connection, timeout=0.2)
    if account.entry["user_data"]["keepalive"] != account.entry["user_data"]["create"]:
        answer = account.call("keepalive", listenKey=key)
        assert (account.rest.last.status_code, answer["code"]) == (400, -1125)
    fresh = account.key()
    assert fresh != key
    if (product, socket) in CLOSED:
        account.call("close", listenKey=fresh)
        assert account.rest.last.status_code == 200
        assert account.call("close", listenKey=fresh)["code"] == -1125


@pytest.mark.parametrize(("product", "socket"), CLOSED)
def test_a_closed_key_is_silent(sandbox: Sandbox, product: str, socket: str) -> None:
    account = Account(sandbox, product, socket)
    key = account.key()
    with streams(sandbox, account.target(key)) as connection:
        eventually(lambda: key in sandbox.subscriptions)
        account.call("close", listenKey=key)
        sandbox.market.step()
        with pytest.raises(TimeoutError):
            receive(connection, timeout=0.2)


@pytest.mark.skipif("options" not in PRODUCTS, reason="no product with path classes is specified")
def test_user_data_has_its_own_path_class(sandbox: Sandbox) -> None:
    account = Account(sandbox, "options", "options_user_socket")
    key = account.key()
    with streams(sandbox, account.target(key, "market")) as wrong, streams(sandbox, account.target(key)) as right:
        eventually(lambda: key in sandbox.subscriptions)
        sandbox.market.step()
        assert "e" in receive(right)
        with pytest.raises(TimeoutError):
            receive(wrong, timeout=0.2)


def test_keys_expire_on_command(sandbox: Sandbox) -> None:
    account = margin(sandbox, "margin_risk_socket")
    key = account.key()
    with streams(sandbox, account.target(key)) as connection:
        eventually(lambda: key in sandbox.subscriptions)
        assert sandbox.faults.expire_listen_keys() == 1
        assert receive(connection)["e"] == "listenKeyExpired"
    assert account.call("keepalive", listenKey=key)["code"] == -1125


@pytest.mark.skipif("portfolio_margin_pro" not in PRODUCTS, reason="portfolio margin Pro is not specified")
def test_a_key_of_another_product(lively: Sandbox) -> None:
    """Portfolio margin Pro is heard by USD-M's key, at an address of its own, and ends with that key."""
    futures = Account(lively, "usdm_futures", "futures_user_socket")
    pro = Account(lively, "portfolio_margin_pro", "pm_pro_user_socket")
    key = futures.key()
    seen: set[str] = set()
    with streams(lively, pro.target(key)) as connection, streams(lively, futures.target(key)) as other:
        for _ in range(8):
            event = receive(connection)
            assert problems(event, pro.entry["event"]["else"], catalog=pro.catalog) == []
            seen.add(event["e"])
        assert seen == {"PM_PRO_ACCOUNT_UPDATE", "riskLevelChange"}
        lively.user_event(product="usdm_futures", socket="futures_user_socket")
        assert receive(other)["e"] not in seen
        futures.call("close", listenKey=key)
        stream = lively.user_stream("pm_pro_user_socket")
        eventually(lambda: lively.journal.spans(stream)[-1].until is not None)
    with streams(lively, pro.target(key)) as late, pytest.raises(TimeoutError):
        receive(late, timeout=0.3)


def test_accounts_have_keys_of_their_own(sandbox: Sandbox) -> None:
    first, other = (Account(sandbox, "margin", "margin_risk_socket") for _ in range(2))
    _, other.rest.api_key, _ = sandbox.add_account()
    mine = first.key()
    assert other.key() != mine
    assert other.call("keepalive", listenKey=mine)["code"] == -1125


# --- margin: events over Spot's WebSocket API -----------------------------------------------------------------------


def margin(sandbox: Sandbox, socket: str = "margin_socket") -> Account:
    return Account(sandbox, "margin", socket)


def test_events_by_token(lively: Sandbox) -> None:
    account = margin(lively)
    token = account.call("token")
    assert problems(token, "ListenToken", catalog=account.catalog) == []
    seen: set[str] = set()
    with ws_api(lively) as api:
        answer = api.call("userDataStream.subscribe.listenToken", listenToken=token["token"])
        assert answer["result"] == {"subscriptionId": 0, "expirationTime": token["expirationTime"]}
        for _ in range(12):
            message = api.event()
            assert message["subscriptionId"] == 0
            assert problems(message["event"], "MarginUserEvent", catalog=account.catalog) == []
            seen.add(message["event"]["e"])
    assert len(seen) == 6
    assert not seen & ENDINGS


def test_isolated_accounts(lively: Sandbox) -> None:
    account = margin(lively, "isolated_margin_socket")
    refused = account.call("token", isIsolated="true")
    assert refused["code"] == -1102
    cross = account.call("token")
    isolated = account.call("token", isIsolated="true", symbol="BNBUSDT")
    with ws_api(lively) as api:
        for number, token in enumerate((cross, isolated)):
            answer = api.call("userDataStream.subscribe.listenToken", listenToken=token["token"])
            assert answer["result"]["subscriptionId"] == number
        symbols: dict[int, str] = {}
        while len(symbols) < 2:
            message = api.event()
            if message["event"]["e"] == "executionReport":
                symbols[message["subscriptionId"]] = message["event"]["s"]
    assert symbols[1] == "BNBUSDT"


def test_a_token_ends(sandbox: Sandbox) -> None:
    account = margin(sandbox)
    token = account.call("token", validity=60_000)
    assert token["expirationTime"] == pytest.approx(sandbox.now * 1000 + 60_000, abs=5_000)
    with ws_api(sandbox) as api:
        api.call("userDataStream.subscribe.listenToken", listenToken=token["token"])
        sandbox.advance(61)
        message = api.event()
        assert message["subscriptionId"] == 0
        assert message["event"]["e"] == "eventStreamTerminated"
        answer = api.call("userDataStream.subscribe.listenToken", listenToken=token["token"])
        assert answer["error"]["code"] == -1209
        assert api.call("userDataStream.subscribe.listenToken", listenToken="x")["error"]["code"] == -1209


def test_a_newer_token_prolongs(sandbox: Sandbox) -> None:
    account = margin(sandbox)
    with ws_api(sandbox) as api:
        first = account.call("token", validity=60_000)
        api.call("userDataStream.subscribe.listenToken", listenToken=first["token"])
        sandbox.advance(50)
        newer = account.call("token", validity=60_000)
        answer = api.call("userDataStream.subscribe.listenToken", listenToken=newer["token"])
        assert answer["result"] == {"subscriptionId": 0, "expirationTime": newer["expirationTime"]}
        sandbox.advance(50)
        sandbox.market.step()
        assert api.event()["event"]["e"] != "eventStreamTerminated"
        sandbox.advance(11)
        assert api.event()["event"]["e"] == "eventStreamTerminated"


def test_unsubscribing(sandbox: Sandbox) -> None:
    account = margin(sandbox)
    with ws_api(sandbox) as api:
        token = account.call("token")
        answer = api.call("userDataStream.subscribe.listenToken", listenToken=token["token"])
        number = answer["result"]["subscriptionId"]
        assert api.result("userDataStream.subscribe.signature") == {"subscriptionId": number + 1}
        assert api.call("userDataStream.unsubscribe", subscriptionId=number)["status"] == 200
        assert api.event()["event"]["e"] == "eventStreamTerminated"
        sandbox.market.step()
        sandbox.deposit("BNB", "1")
        assert api.event()["subscriptionId"] == number + 1


# --- over a product's own WebSocket API -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "product",
    [
        name
        for name in PRODUCTS
        if any(entry.get("ws") == "userDataStream.start" for entry in catalog_of(name).ENDPOINTS.values())
    ]
    or [pytest.param("", marks=pytest.mark.skip(reason="no product has listen keys over its WebSocket API"))],
)
def test_listen_keys_over_the_websocket_api(product: str) -> None:
    asked = Desk(product)
    by_method = {entry.get("ws"): name for name, entry in asked.catalog.ENDPOINTS.items()}
    key = asked.ask_ws(by_method["userDataStream.start"], {})["result"]["listenKey"]
    assert asked.ask_ws(by_method["userDataStream.start"], {})["result"]["listenKey"] == key
    assert asked.ask_ws(by_method["userDataStream.ping"], {})["status"] == 200
    assert asked.ask_ws(by_method["userDataStream.stop"], {})["status"] == 200
    assert asked.ask_ws(by_method["userDataStream.ping"], {})["error"]["code"] == -1125

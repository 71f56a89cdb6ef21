"""What futures answer and send is what the catalog declares: the sandbox, written from the vendor's documentation, and
the spec, written from the inventory, check each other."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from decimal import Decimal as D
from types import ModuleType
from typing import Any

import pytest

from binance_gen.sandbox import Sandbox
from binance_gen.sandbox.futures.handlers import HANDLERS
from tests.sandbox.conform import problems, returned
from tests.sandbox.futures_kit import BOTH, Futures, Product, another
from tests.sandbox.kit import receive


def catalog_of(product: Product) -> ModuleType:
    return importlib.import_module(f"binance_gen.sandbox.catalog.{product.name}")


class Scene:
    """An account to which everything has happened that answers can tell of."""

    def __init__(self, sandbox: Sandbox, product: Product) -> None:
        self.sandbox, self.product = sandbox, product
        self.client = Futures(sandbox, product)
        self.catalog = catalog_of(product)
        client, step = self.client, product.step
        self.low = str((client.best()[0] * D("0.9")).quantize(D("0.1")))
        client.market("BUY", step)
        client.market("SELL", D(step) / 10 if not product.inverse else 1)
        self.resting = client.limit("BUY", step, self.low)["orderId"]
        changed = client.call("PUT", "v1/order", **self.values("PUT v1/order"), modifyId=7)
        self.resting = changed["orderId"]
        if product.inverse:
            client.order(**self.stop("activationPrice", "stopPrice"))
        else:
            self.algo = client.call(
                "POST", "v1/algoOrder", algoType="CONDITIONAL", symbol=product.symbol, **self.stop()
            )
        client.call("POST", "v1/marginType", symbol=self.others[0], marginType="ISOLATED")
        client.call("POST", "v1/leverage", symbol=self.others[0], leverage=125)
        client.market("BUY", step, symbol=self.others[0])
        client.call("POST", "v1/positionMargin", symbol=self.others[0], amount="0.001", type=1)
        sandbox.advance(8 * 3600)

    @property
    def others(self) -> tuple[str, ...]:
        return ("BNBUSD_PERP",) if self.product.inverse else ("ETHUSDT",)

    def stop(self, activation: str = "activatePrice", _price: str = "triggerPrice") -> dict[str, Any]:
        above = str((self.client.best()[1] * D("1.1")).quantize(D("0.1")))
        shared = {"side": "SELL", "quantity": self.product.step, "type": "TRAILING_STOP_MARKET"}
        return {**shared, "callbackRate": "1", activation: above}

    def values(self, what: str) -> dict[str, Any]:
        """Parameters for an endpoint."""
        symbol, step = self.product.symbol, self.product.step
        by_id = {"symbol": symbol, "orderId": self.resting}
        given: dict[str, dict[str, Any]] = {
            "PUT v1/order": {**by_id, "side": "BUY", "quantity": step, "price": D(self.low) - 10},
            "GET v1/order": by_id,
            "GET v1/openOrder": by_id,
            "GET v1/orderAmendment": by_id,
            "GET v1/algoOrder": {"algoId": getattr(self, "algo", {}).get("algoId")},
            "GET v1/continuousKlines": {"pair": self.pair, "contractType": "PERPETUAL", "interval": "1m"},
            "GET v1/indexPriceKlines": {"pair": self.pair, "interval": "1m"},
            "GET v1/positionMargin/history": {"symbol": self.others[0]},
            "GET v1/userTrades": {"symbol": symbol},
            "GET v1/allOrders": {"symbol": symbol},
        }
        return given.get(what, {})

    @property
    def pair(self) -> str:
        return "BTCUSD" if self.product.inverse else "BTCUSDT"


@pytest.fixture(scope="module", params=BOTH, ids=lambda product: product.name)
def scene(request: pytest.FixtureRequest) -> Iterator[Scene]:
    with Sandbox(seed=1, market_rate=0) as sandbox:
        made = Scene(sandbox, request.param)
        yield made
        made.client.close()


def endpoints(product: Product, method: str) -> list[tuple[str, str]]:
    """Names and paths that code stands behind."""
    found = []
    for name, entry in catalog_of(product).ENDPOINTS.items():
        verb, _, path = (entry.get("rest") or "").partition(" ")
        if verb == method and HANDLERS.find(entry["rest"]) is not None:
            found.append((name, path.removeprefix(f"{product.rest}/")))
    return found


def test_code_is_for_addresses_that_exist() -> None:
    """At one of the two exchanges: most code serves both, and COIN-M lacks some addresses of USD-M."""
    entries = [entry for product in BOTH for entry in catalog_of(product).ENDPOINTS.values()]
    exist = {where for entry in entries for where in (entry.get("rest"), entry.get("ws"))}
    exist |= {str(where).replace("/fapi/", "/dapi/") for where in exist}
    assert len(set(HANDLERS.addresses)) > 100
    assert set(HANDLERS.addresses) - exist == set()


def test_every_query_has_its_declared_type(scene: Scene) -> None:
    catalog, found = scene.catalog, []
    queries = endpoints(scene.product, "GET")
    assert len(queries) > 25
    for name, path in queries:
        entry = catalog.ENDPOINTS[name]
        params = scene.values(f"GET {path}")
        for key, declared in entry["params"].items():
            if declared.get("required") and key not in params:
                params[key] = {"symbol": scene.product.symbol, "interval": "1m"}[key]
        variants = [params]
        if "symbol" in entry["params"] and "symbol" not in params:
            variants.append({**params, "symbol": scene.product.symbol})
        for variant in variants:
            answer = scene.client.call("GET", path, **variant)
            if isinstance(answer, list) and path != "v1/forceOrders":
                assert answer, f"{name} {variant}"
            for problem in problems(answer, returned(entry, variant, ws=False), catalog=catalog):
                found.append(f"{name} {variant}: {problem}")
    assert found == []


def test_every_action_has_its_declared_type(scene: Scene) -> None:
    client, symbol, step = scene.client, scene.product.symbol, scene.product.step
    limit = {
        "symbol": symbol,
        "side": "BUY",
        "type": "LIMIT",
        "timeInForce": "GTC",
        "quantity": step,
        "price": scene.low,
    }
    rows = json.dumps([limit, {**limit, "price": "1"}])
    answers = [
        ("POST", "v1/order", limit),
        ("POST", "v1/batchOrders", {"batchOrders": rows}),
        ("DELETE", "v1/batchOrders", {"symbol": symbol, "orderIdList": json.dumps([scene.resting, 4711])}),
        ("POST", "v1/countdownCancelAll", {"symbol": symbol, "countdownTime": 0}),
        ("DELETE", "v1/allOpenOrders", {"symbol": symbol}),
        ("POST", "v1/leverage", {"symbol": symbol, "leverage": 9}),
    ]
    if not scene.product.inverse:
        trigger = {"symbol": symbol, "side": "SELL", "type": "STOP_MARKET", "quantity": step, "triggerPrice": scene.low}
        answers += [
            ("POST", "v1/order/test", limit),
            ("POST", "v1/algoOrder", {"algoType": "CONDITIONAL", **trigger}),
            ("DELETE", "v1/algoOrder", {"algoId": scene.algo["algoId"]}),
            ("DELETE", "v1/algoOpenOrders", {"symbol": symbol}),
            ("POST", "v1/feeBurn", {"feeBurn": "false"}),
        ]
    for method, path, params in answers:
        answer = client.call(method, path, **params)
        (name,) = [one for one, found in endpoints(scene.product, method) if found == path]
        entry = scene.catalog.ENDPOINTS[name]
        assert problems(answer, returned(entry, params, ws=False), catalog=scene.catalog) == [], path


def test_every_event_has_its_declared_type(sandbox: Sandbox) -> None:
    for product in BOTH:
        client, catalog = Futures(sandbox, product), catalog_of(product)
        market = sandbox.market_of(product.name)
        with client.user_stream() as user:
            client.call("POST", "v1/leverage", symbol=product.symbol, leverage=100)
            client.call("POST", "v1/marginType", symbol=product.symbol, marginType="ISOLATED")
            client.market("BUY", product.step)
            low = str((client.best()[0] * D("0.97")).quantize(D("0.1")))
            client.limit("BUY", product.step, low)
            stop = {"side": "SELL", "quantity": product.step, "type": "TRAILING_STOP_MARKET", "callbackRate": "0.3"}
            if product.inverse:
                client.order(**stop)
            else:
                client.call("POST", "v1/algoOrder", algoType="CONDITIONAL", symbol=product.symbol, **stop)
            market.trade(product.symbol, price=str((client.best()[0] * D("0.996")).quantize(D("0.1"))))
            client.market("BUY", product.step)
            liquidation = D(client.position()["liquidationPrice"])
            market.move(product.symbol, str((liquidation * D("1.0006")).quantize(D("0.1"))))
            sandbox.advance(1.5)
            sandbox.advance(3700, wall=False)
            events = user.all(quiet=0.5)
        seen = {event["e"] for event in events}
        expected = {"ACCOUNT_CONFIG_UPDATE", "ACCOUNT_UPDATE", "ORDER_TRADE_UPDATE", "MARGIN_CALL", "listenKeyExpired"}
        assert seen == expected | (set() if product.inverse else {"TRADE_LITE", "ALGO_UPDATE"})
        for event in events:
            assert problems(event, catalog.EVENTS[event["e"]], catalog=catalog) == [], event
        client.close()


def named(product: Product, stream: str) -> str | None:
    """A name of the stream; None where there is none to listen to."""
    filled = stream
    pair = "btcusd" if product.inverse else "btcusdt"
    for token, value in (
        ("<symbol>_<contract_type>", f"{pair}_perpetual"), ("<pair>_<contract_type>", f"{pair}_perpetual"),
        ("<symbol>@indexPrice", f"{pair}@indexPrice"), ("<symbol>", product.symbol.lower()), ("<pair>", pair),
        ("[@<interval>ms]", "@100ms"), ("<interval>", "1m"), ("<depth>", "5"), ("[@1s if fast]", "@1s"),
    ):  # fmt: skip
        filled = filled.replace(token, value)
    return None if "<" in filled else filled


QUIET = ("contractInfo", "compositeIndex", "assetIndex", "tradingSession", "forceOrder")
"""Streams of things that don't happen here or are made up."""


@pytest.mark.parametrize("product", BOTH, ids=lambda product: product.name)
def test_every_stream_has_its_declared_type(sandbox: Sandbox, product: Product) -> None:
    client, catalog, market = Futures(sandbox, product), catalog_of(product), sandbox.market_of(product.name)
    checked = []
    for entry_name, entry in catalog.STREAMS.items():
        if not entry.get("stream") or any(word in entry["stream"] for word in QUIET):
            continue
        name = named(product, entry["stream"])
        assert name is not None, entry_name
        with client.stream(name, f"/{entry['prefix']}" if entry.get("prefix") else "") as connection:
            for _ in range(3):
                market.trade(product.symbol, side="BUY")
                sandbox.advance(2)
            event = receive(connection)
        described = entry["event"]["else"]
        assert problems(event, described, catalog=catalog) == [], name
        checked.append(name)
    assert len(checked) >= 14
    client.close()


@pytest.mark.parametrize("product", BOTH, ids=lambda product: product.name)
def test_liquidations_are_streamed(sandbox: Sandbox, product: Product) -> None:
    victim, catalog = another(sandbox, product), catalog_of(product)
    entries = [entry for entry in catalog.STREAMS.values() if "forceOrder" in (entry.get("stream") or "")]
    victim.call("POST", "v1/leverage", symbol=product.symbol, leverage=125)
    victim.call("POST", "v1/marginType", symbol=product.symbol, marginType="ISOLATED")
    victim.market("BUY", product.step)
    assert len(entries) == 2
    with victim.stream(f"{product.symbol.lower()}@forceOrder") as one, victim.stream("!forceOrder@arr") as every:
        low = D(victim.position()["liquidationPrice"]) * D("0.999")
        sandbox.market_of(product.name).move(product.symbol, str(low.quantize(D("0.1"))))
        sandbox.advance(1.5)
        for connection, entry in ((one, "<symbol>@forceOrder"), (every, "!forceOrder@arr")):
            event = receive(connection)
            assert event["o"]["s"] == product.symbol
            (described,) = [found["event"]["else"] for found in entries if found["stream"] == entry]
            assert problems(event, described, catalog=catalog) == []
    victim.close()

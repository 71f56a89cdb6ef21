"""Streams of every product at their addresses, in the sandbox as a whole."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from binance_gen.sandbox import Sandbox
from binance_gen.sandbox.catalog import PRODUCTS
from binance_gen.sandbox.directory import ENGINES
from tests.sandbox.conform import problems
from tests.sandbox.kit import eventually, get, receive, streams
from tests.sandbox.products_kit import Desk, catalog_of

MADE_UP = [name for name, product in PRODUCTS.items() if "streams" in product and name not in ENGINES]
MARKET = [
    (product, socket)
    for product in MADE_UP
    for socket, entry in catalog_of(product).STREAMS.items()
    if entry.get("stream") and "user_data" not in entry and not entry.get("deprecated", {}).get("gone")
]


@pytest.fixture(scope="module")
def lively() -> Iterator[Sandbox]:
    with Sandbox(seed=1, market_rate=100) as running:
        yield running


def name_and_type(product: str, socket: str, *, optional: bool) -> tuple[str, Any]:
    """A stream name, with or without its optional parts."""
    entry = catalog_of(product).STREAMS[socket]
    values: dict[str, str] = {}
    for name, param in entry["params"].items():
        if param.get("enum"):
            values[name] = str(param["enum"][0])
        elif param["type"] == "int":
            values[name] = str(param.get("min", 5))
        else:
            values[name] = "btcusdt" if param.get("case") == "lower" else "BTCUSDT"
    inside = lambda match: re.sub(r" if \w+", "", match[1]) if optional else ""  # noqa: E731
    template = re.sub(r"\[([^\[\]]*)\]", inside, entry["stream"])
    given = set(re.findall(r"<(\w+)>", template))
    described = next((kind for name, kind in entry["event"]["cases"] if name in given), entry["event"]["else"])
    return re.sub(r"<(\w+)>", lambda match: values[match[1]], template), described


@pytest.mark.parametrize(("product", "socket"), MARKET)
@pytest.mark.parametrize("optional", [False, True])
def test_payloads(lively: Sandbox, product: str, socket: str, optional: bool) -> None:
    catalog = catalog_of(product)
    name, described = name_and_type(product, socket, optional=optional)
    prefix = catalog.PRODUCT["sandbox"] + ("/" + kind if (kind := catalog.STREAMS[socket]["prefix"]) else "")
    with streams(lively, f"{prefix}/ws/{name}") as connection:
        payloads = [receive(connection) for _ in range(3)]
    for payload in payloads:
        assert problems(payload, described, catalog=catalog) == []
    one = payloads[0][0] if isinstance(payloads[0], list) else payloads[0]
    if "s" in one and "symbol" in catalog.STREAMS[socket]["params"]:
        assert one["s"] == "BTCUSDT"
    field = catalog.STREAMS[socket].get("sequence", {}).get("else", {}).get("last", "E")
    if isinstance(payloads[0], dict) and field != "E":
        numbers = [payload[field] for payload in payloads]
        assert numbers == sorted(set(numbers))


@pytest.mark.parametrize("product", MADE_UP)
def test_combined(lively: Sandbox, product: str) -> None:
    catalog = catalog_of(product)
    by_class: dict[str, list[str]] = {}
    for other, socket in MARKET:
        if other == product:
            name, _ = name_and_type(product, socket, optional=False)
            by_class.setdefault(catalog.STREAMS[socket]["prefix"], []).append(name)
    for kind, names in by_class.items():
        path = catalog.PRODUCT["sandbox"] + (f"/{kind}" if kind else "")
        with streams(lively, f"{path}/stream?streams={'/'.join(names)}") as connection:
            seen: set[str] = set()
            while seen != set(names):
                message = receive(connection)
                assert set(message) == {"stream", "data"}
                seen.add(message["stream"])


@pytest.mark.skipif("options" not in PRODUCTS, reason="no product with path classes is specified")
def test_another_path_class_is_silent(lively: Sandbox) -> None:
    name = "BTC-261225-100000-C@bookTicker"
    with streams(lively, f"/options/market/stream?streams={name}/!index@arr") as connection:
        seen = {receive(connection)["stream"] for _ in range(5)}
        connection.send(json.dumps({"method": "LIST_SUBSCRIPTIONS", "id": 1}))
        while "id" not in (answer := receive(connection)):
            pass
    assert seen == {"!index@arr"}
    assert set(answer["result"]) == {name, "!index@arr"}


def test_a_path_that_is_nobodys(lively: Sandbox) -> None:
    for path in ("/nothing/ws/btcusdt@trade", "/alpha/public/ws/btcusdt@trade", "/ws-api/v9"):
        with pytest.raises(Exception, match="404"), streams(lively, path):
            pass


@pytest.mark.skipif("alpha" not in PRODUCTS, reason="Alpha is not specified")
def test_ids_of_requests_may_have_to_be_numbers(lively: Sandbox) -> None:
    with streams(lively, "/alpha/stream") as connection:
        connection.send(json.dumps({"method": "SUBSCRIBE", "params": ["btcusdt@trade"], "id": "one"}))
        assert receive(connection)["code"] == 2
        connection.send(json.dumps({"method": "SUBSCRIBE", "params": ["btcusdt@trade"], "id": 1}))
        assert receive(connection) == {"result": None, "id": 1}
        assert receive(connection)["stream"] == "btcusdt@trade"


@pytest.mark.skipif("alpha" not in PRODUCTS, reason="Alpha is not specified")
def test_products_do_not_hear_each_other(lively: Sandbox) -> None:
    with streams(lively, "/alpha/ws/bnbbtc@trade") as alpha, streams(lively, "/ws/bnbbtc@trade") as spot:
        assert problems(receive(alpha), "TradeEvent", catalog=catalog_of("alpha")) == []
        assert problems(receive(spot), "TradeEvent", catalog=catalog_of("spot")) == []


@pytest.mark.skipif("alpha" not in PRODUCTS, reason="Alpha is not specified")
def test_a_quiet_market_speaks_when_told(sandbox: Sandbox) -> None:
    with streams(sandbox, "/alpha/ws/btcusdt@trade") as connection:
        eventually(lambda: sandbox.subscriptions == ["btcusdt@trade"])
        with pytest.raises(TimeoutError):
            receive(connection, timeout=0.2)
        sandbox.market.step()
        first = receive(connection)
        sandbox.faults.burst(2, "btcusdt@trade")
        assert [receive(connection)["t"] for _ in range(2)] == [first["t"] + 1, first["t"] + 2]


def test_candles_and_books_make_sense() -> None:
    asked = Desk("alpha")
    service = asked.service
    candle = service.feeds.current("btcusdt@kline_5m")(lambda micros: micros // 1000)["k"]  # type: ignore[misc]
    assert candle["i"] == "5m"
    assert candle["T"] - candle["t"] == 299_999
    assert candle["t"] % 300_000 == 0
    assert float(candle["l"]) < min(float(candle["o"]), float(candle["c"])) < float(candle["h"])
    book = service.feeds.current("btcusdt@depth5@100ms")(lambda micros: micros // 1000)  # type: ignore[misc]
    bids, asks = ([float(row[0]) for row in book[side]] for side in ("b", "a"))
    assert bids == sorted(bids, reverse=True)
    assert asks == sorted(asks)
    assert bids[0] < asks[0]


def test_only_what_is_used_is_loaded(sandbox: Sandbox) -> None:
    assert [one.registry.name for one in sandbox.server.directory.open] == ["spot"]
    get(sandbox.url + "/sapi/v1/system/status", timeout=10)
    assert [one.registry.name for one in sandbox.server.directory.open] == ["spot", "wallet"]

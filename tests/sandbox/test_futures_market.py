"""Market data of futures: depth events rebuild the book of REST, klines, trades and prices agree with each other."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal as D
from itertools import pairwise
from typing import Any

import pytest
from websockets.sync.client import ClientConnection

from binance_gen.sandbox import Sandbox
from tests.sandbox.futures_kit import BOTH, COINM, USDM, Futures, Product
from tests.sandbox.kit import receive

FUTURES = pytest.mark.parametrize("client", BOTH, indirect=True, ids=lambda product: product.name)


@pytest.fixture
def client(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[Futures]:
    """Time moves by ``advance`` only, so that what was sent is all there is."""
    sandbox.set_speed(0)
    made = Futures(sandbox, request.param)
    yield made
    made.close()


def events(connection: ClientConnection) -> list[Any]:
    """What has arrived and soon will."""
    found = []
    while True:
        try:
            found.append(receive(connection, timeout=0.3))
        except TimeoutError:
            return found


def busy(sandbox: Sandbox, product: Product, moments: int = 10) -> None:
    """Some trading, and the time that depth streams need to tell of it."""
    for _ in range(moments):
        sandbox.market.step(3)
        sandbox.advance(0.5)


# --- books ----------------------------------------------------------------------------------------------------------


@FUTURES
@pytest.mark.parametrize("speed", ["@100ms", "", "@500ms"])
def test_depth_events_rebuild_the_book(sandbox: Sandbox, client: Futures, speed: str) -> None:
    name = f"{client.symbol.lower()}@depth{speed}"
    with client.stream(name, client.product.public) as connection:
        busy(sandbox, client.product, 3)
        snapshot = client.get("v1/depth", symbol=client.symbol, limit=1000)
        busy(sandbox, client.product)
        final = client.get("v1/depth", symbol=client.symbol, limit=1000)
        told = events(connection)
    for before, after in pairwise(told):
        assert after["pu"] == before["u"]
        assert after["U"] <= after["u"]
    last = snapshot["lastUpdateId"]
    usable = [event for event in told if event["u"] >= last]
    assert usable[0]["U"] <= last + 1
    sides = {"b": dict(snapshot["bids"]), "a": dict(snapshot["asks"])}
    for event in usable:
        if event["u"] > last:
            for side, levels in sides.items():
                for price, quantity in event[side]:
                    if D(quantity):
                        levels[price] = quantity
                    else:
                        levels.pop(price, None)
    assert usable[-1]["u"] == final["lastUpdateId"]
    assert sides["b"] == dict(final["bids"])
    assert sides["a"] == dict(final["asks"])
    assert final != snapshot


@FUTURES
def test_partial_depth_and_book_ticker_are_the_top_of_the_book(sandbox: Sandbox, client: Futures) -> None:
    lower, public = client.symbol.lower(), client.product.public
    with client.stream(f"{lower}@depth5@100ms", public) as depth, client.stream(f"{lower}@bookTicker", public) as best:
        busy(sandbox, client.product)
        book = client.get("v1/depth", symbol=client.symbol, limit=5)
        top, ticker = events(depth)[-1], events(best)[-1]
    assert (top["b"], top["a"]) == (book["bids"], book["asks"])
    assert [[ticker["b"], ticker["B"]], [ticker["a"], ticker["A"]]] == [book["bids"][0], book["asks"][0]]
    shown = client.get("v1/ticker/bookTicker", symbol=client.symbol)
    shown = shown[0] if client.product.inverse else shown
    assert (shown["bidPrice"], shown["askQty"]) == (ticker["b"], ticker["A"])


@FUTURES
def test_depth_limits(client: Futures) -> None:
    for limit in (5, 10, 20, 50, 100, 500, 1000):
        assert len(client.get("v1/depth", symbol=client.symbol, limit=limit)["bids"]) <= limit
    answer = client.get("v1/depth", symbol=client.symbol, limit=7)
    assert answer["code"] in (-4021, -1130)


def test_path_classes(sandbox: Sandbox) -> None:
    """Depth comes over /public and trades over /market; asked for elsewhere, nothing comes."""
    client = Futures(sandbox, USDM)
    with (
        client.stream("btcusdt@bookTicker", "/market") as wrong,
        client.stream("btcusdt@bookTicker", "/public") as right,
    ):
        busy(sandbox, USDM, 2)
        assert events(right)
        assert events(wrong) == []
    client.close()


# --- trades and klines ----------------------------------------------------------------------------------------------


@FUTURES
def test_aggregate_trades_are_streamed_and_kept(sandbox: Sandbox, client: Futures) -> None:
    with client.stream(f"{client.symbol.lower()}@aggTrade") as connection:
        busy(sandbox, client.product)
        told = events(connection)
    kept = client.get("v1/aggTrades", symbol=client.symbol, fromId=told[0]["a"], limit=1000)
    fields = ("a", "p", "q", "f", "l", "T", "m")
    assert [[one[key] for key in fields] for one in told] == [[one[key] for key in fields] for one in kept]
    trades = client.get("v1/trades", symbol=client.symbol, limit=1000)
    wanted = {trade["id"]: D(trade["qty"]) for trade in trades}
    for one in told:
        assert D(one["q"]) == sum(wanted[number] for number in range(one["f"], one["l"] + 1))


@FUTURES
def test_klines_say_the_same_everywhere(sandbox: Sandbox, client: Futures) -> None:
    lower = client.symbol.lower()
    contract = f"{'btcusd' if client.product.inverse else 'btcusdt'}_perpetual@continuousKline_1m"
    with client.stream(f"{lower}@kline_1m") as one, client.stream(contract) as other:
        busy(sandbox, client.product)
        row = client.get("v1/klines", symbol=client.symbol, interval="1m", limit=1)[0]
        sandbox.advance(0.3)
        kline, continuous = events(one)[-1]["k"], events(other)[-1]["k"]
    shown = [kline[key] for key in "tohlcvTqnVQ"]
    assert shown == row[:11]
    assert [continuous[key] for key in "tohlcvTqnVQ"] == shown
    assert D(row[3]) <= min(D(row[1]), D(row[4])) <= max(D(row[1]), D(row[4])) <= D(row[2])


@FUTURES
def test_the_last_word_on_a_kline(sandbox: Sandbox, client: Futures) -> None:
    with client.stream(f"{client.symbol.lower()}@kline_1m") as connection:
        sandbox.advance(0.5)
        sandbox.market_of(client.product.name).trade(client.symbol, side="BUY")
        start = int(sandbox.now) // 60 * 60_000
        sandbox.advance(60)
        told = events(connection)
    closed = [event["k"] for event in told if event["k"]["x"]]
    assert [kline["t"] for kline in closed] == [start]
    assert D(closed[0]["v"]) > 0
    (row,) = client.get("v1/klines", symbol=client.symbol, interval="1m", startTime=start, endTime=start)
    assert [closed[0][key] for key in "tohlcv"] == row[:6]


def test_inverse_volume_is_worth_less_the_higher_the_price(sandbox: Sandbox) -> None:
    client = Futures(sandbox, COINM)
    for row in client.get("v1/klines", symbol=client.symbol, interval="1d", limit=5):
        low, high, volume, base = D(row[3]), D(row[2]), D(row[5]), D(row[7])
        assert volume * 100 / high <= base <= volume * 100 / low
    client.close()


# --- prices ---------------------------------------------------------------------------------------------------------


@FUTURES
def test_mark_prices_agree(sandbox: Sandbox, client: Futures) -> None:
    with client.stream(f"{client.symbol.lower()}@markPrice@1s") as connection:
        sandbox.market_of(client.product.name).trade(client.symbol, price=str(client.best()[0] - 100))
        sandbox.advance(1.1)
        event = events(connection)[-1]
    row = client.get("v1/premiumIndex", symbol=client.symbol)
    row = row[0] if client.product.inverse else row
    assert (event["p"], event["i"], event["r"], event["T"]) == (
        row["markPrice"], row["indexPrice"], row["lastFundingRate"], row["nextFundingTime"],
    )  # fmt: skip
    bid, ask = client.best()
    assert D(row["markPrice"]) == (bid + ask) / 2
    client.market("BUY", client.product.step)
    assert D(client.position()["markPrice"]) == sum(client.best()) / 2


@FUTURES
def test_every_symbol_is_in_the_tickers(client: Futures) -> None:
    symbols = {row["symbol"] for row in client.get("v1/exchangeInfo")["symbols"]}
    assert client.symbol in symbols
    assert len(symbols) >= 5
    for path in ("v1/ticker/24hr", "v1/ticker/price", "v1/ticker/bookTicker", "v1/premiumIndex"):
        assert {row["symbol"] for row in client.get(path)} == symbols
    assert client.get("v1/ticker/price", symbol="NOTHING")["code"] == -1121


@FUTURES
def test_orders_must_pass_the_filters_that_are_shown(client: Futures) -> None:
    (info,) = [row for row in client.get("v1/exchangeInfo")["symbols"] if row["symbol"] == client.symbol]
    filters = {row["filterType"]: row for row in info["filters"]}
    lot, tick = D(filters["LOT_SIZE"]["stepSize"]), D(filters["PRICE_FILTER"]["tickSize"])
    mark = client.best()[0]
    band = D(filters["PERCENT_PRICE"]["multiplierUp"])
    price = (mark * (band + D("0.01")) // tick) * tick
    params = {"symbol": client.symbol, "side": "BUY", "type": "LIMIT", "timeInForce": "GTC"}
    assert client.refused("POST", "v1/order", **params, quantity=client.product.step, price=price) == -4016
    most = D(filters["LOT_SIZE"]["maxQty"]) + lot
    assert client.refused("POST", "v1/order", **params, quantity=most, price=mark // tick * tick) == -4005
    if "MIN_NOTIONAL" in filters:
        low = (D(filters["MIN_NOTIONAL"]["notional"]) / lot).quantize(tick) - tick
        assert client.refused("POST", "v1/order", **params, quantity=lot, price=low) == -4164
        client.limit("BUY", lot, low + tick)


DAY = 86_400_000


def test_klines_of_coin_m_are_the_newest_of_a_window(coinm: Futures) -> None:
    """A window's ends depend on each other: 200 days from a start, 200 days before an end, at most 200 in between."""
    now = int(coinm.sandbox.now * 1000)
    today = now // DAY * DAY

    def opens(path: str = "v1/klines", **params: Any) -> list[int]:
        asked = {"symbol": coinm.symbol} if "pair" not in params else {}
        return [row[0] for row in coinm.get(path, interval="1d", **{**asked, **params})]

    assert opens(limit=3) == [today - 2 * DAY, today - DAY, today]
    start = today - 300 * DAY
    assert opens(startTime=start, limit=2) == [start + 199 * DAY, start + 200 * DAY]
    assert opens(startTime=start, limit=1000)[0] == start
    assert opens(startTime=today - 3 * DAY, limit=2) == [today - DAY, today]
    assert opens(endTime=start, limit=1000)[0] == start - 200 * DAY
    assert opens(startTime=start, endTime=start + 9 * DAY, limit=3) == [start + n * DAY for n in (7, 8, 9)]
    refused = coinm.get("v1/klines", symbol=coinm.symbol, interval="1d", startTime=start, endTime=start + 201 * DAY)
    assert refused["code"] == -4088
    for path in ("v1/markPriceKlines", "v1/indexPriceKlines", "v1/continuousKlines"):
        asked = {"pair": "BTCUSD"} if "mark" not in path else {}
        kind = {"contractType": "PERPETUAL"} if "continuous" in path else {}
        assert opens(path, startTime=start, limit=1, **asked, **kind) == [start + 200 * DAY]
    assert opens("v1/premiumIndexKlines", startTime=start, limit=1) == [start]


def test_klines_of_usd_m_are_the_oldest_from_a_start(usdm: Futures) -> None:
    start = int(usdm.sandbox.now * 1000) // DAY * DAY - 300 * DAY
    rows = usdm.get("v1/klines", symbol=usdm.symbol, interval="1d", startTime=start, limit=2)
    assert [row[0] for row in rows] == [start, start + DAY]

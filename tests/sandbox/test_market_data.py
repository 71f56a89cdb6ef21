"""Candles and trades of the made-up past and of what was traded since hang together, page by page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binance_gen.sandbox import Sandbox
from binance_gen.sandbox.candles import INTERVALS, Candles, bounds, zone_seconds
from binance_gen.sandbox.history import DAY, History
from binance_gen.sandbox.numbers import units
from binance_gen.sandbox.orders import Trade
from tests.sandbox.kit import Rest

NOW = 1_700_000_000
LISTED = 1_502_928_000


def history(seed: int = 1) -> History:
    return History(seed, "BTCUSDT", LISTED, NOW, units(60000), units("0.01"), units("0.00001"), units(30000))


PAST = history()
starts = st.integers(LISTED, NOW - 2 * DAY)


@settings(max_examples=60)
@given(
    starts,
    st.sampled_from(
        [(60, 1), (180, 60), (300, 60), (900, 60), (1800, 900), (3600, 1800), (7200, 3600), (14400, 3600), (DAY, 7200)]
    ),
)
def test_a_candle_is_the_sum_of_smaller_ones(time: int, sizes: tuple[int, int]) -> None:
    size, part = sizes
    start = time - time % size
    whole = PAST.candle(start, start + size)
    parts = [PAST.candle(at, at + part) for at in range(start, start + size, part)]
    assert whole is not None
    found = [candle for candle in parts if candle is not None]
    assert len(found) == len(parts)
    assert whole.open == found[0].open
    assert whole.close == found[-1].close
    assert whole.high == max(candle.high for candle in found)
    assert whole.low == min(candle.low for candle in found)
    assert whole.volume == sum(candle.volume for candle in found)
    assert whole.count == sum(candle.count for candle in found) == size
    assert (whole.first_id, whole.last_id) == (found[0].first_id, found[-1].last_id)
    for candle in found:
        assert candle.low <= candle.open <= candle.high
        assert candle.low <= candle.close <= candle.high
        assert candle.low * candle.volume // 10**8 <= candle.quote <= candle.high * candle.volume // 10**8 + 1
        assert 0 <= candle.taker_volume <= candle.volume


@settings(max_examples=30)
@given(starts)
def test_trades_make_their_minute(time: int) -> None:
    start = time - time % 60
    candle = PAST.candle(start, start + 60)
    assert candle is not None
    trades = list(PAST.trades(candle.first_id, candle.last_id + 1))
    prices = [trade.price for trade in trades]
    assert (prices[0], max(prices), min(prices), prices[-1]) == (candle.open, candle.high, candle.low, candle.close)
    assert sum(trade.quantity for trade in trades) == candle.volume
    assert all(start * 10**6 <= trade.time < (start + 60) * 10**6 for trade in trades)
    assert all(trade.quantity % units("0.00001") == 0 and trade.price % units("0.01") == 0 for trade in trades)


def test_the_past_depends_on_the_seed_alone() -> None:
    day = NOW // DAY * DAY - DAY
    assert history().candle(day, day + DAY) == PAST.candle(day, day + DAY)
    assert history(2).candle(day, day + DAY) != PAST.candle(day, day + DAY)


@given(st.integers(0, 4_000_000_000), st.sampled_from(INTERVALS), st.sampled_from([0, 8 * 3600, -5 * 3600, 20700]))
def test_intervals_tile_time(time: int, interval: str, zone: int) -> None:
    start, end = bounds(time, interval, zone)
    assert start <= time < end
    assert bounds(start, interval, zone) == (start, end)
    assert bounds(end, interval, zone)[0] == end
    local = datetime.fromtimestamp(start + zone, timezone.utc)
    if interval == "1w":
        assert (local.weekday(), local.hour) == (0, 0)
    if interval == "1M":
        assert (local.day, local.hour, local.minute) == (1, 0, 0)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0),
        ("8", 28800),
        ("-1:00", -3600),
        ("05:45", 20700),
        ("+14:00", 50400),
        ("-12:00", -43200),
        ("14:01", None),
        ("-12:30", None),
        ("1:75", None),
        ("x", None),
    ],
)
def test_time_zones(text: str, seconds: int | None) -> None:
    assert zone_seconds(text) == seconds


def test_live_trades_go_on_where_the_past_ends() -> None:
    candles = Candles(PAST)
    second = PAST.until + 130
    price = candles.last_price
    trades = [Trade(PAST.trade_count + n, price + n * 10**6, 5, 1, (second + n) * 10**6, n % 2 == 0) for n in range(3)]
    for trade in trades:
        candles.add(trade)
    minute = candles.kline(second, "1m")
    assert (minute.open, minute.close, minute.count) == (trades[0].price, trades[-1].price, 3)
    quiet = candles.kline(PAST.until, "1m")
    assert (quiet.open, quiet.close, quiet.count, quiet.volume, quiet.first_id) == (price, price, 0, 0, -1)
    day = candles.kline(second, "1d")
    before = PAST.candle(day.start, day.end)
    assert before is not None
    assert (day.open, day.close, day.count) == (before.open, trades[-1].price, before.count + 3)


# --- over the network -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def still() -> Iterator[Rest]:
    with Sandbox(seed=3, start=NOW + 0.5, speed=0, market_rate=0) as sandbox:
        rest = Rest(sandbox)
        yield rest
        rest.close()


def klines(rest: Rest, **params: Any) -> list[list[Any]]:
    return rest.public("/api/v3/klines", symbol="BTCUSDT", **params)


@pytest.mark.parametrize(("interval", "size"), [("1s", 1), ("1m", 60), ("1h", 3600), ("1d", DAY), ("1w", 7 * DAY)])
def test_pages_of_klines_join(still: Rest, interval: str, size: int) -> None:
    """The loop that every historical download runs."""
    end = NOW * 1000
    start = (NOW - size * 250) * 1000
    pages: list[list[Any]] = []
    while True:
        page = klines(still, interval=interval, startTime=start, endTime=end, limit=100)
        pages += page
        if len(page) < 100:
            break
        start = page[-1][0] + 1
    opens = [row[0] for row in pages]
    assert opens == sorted(set(opens))
    assert {later - sooner for sooner, later in pairwise(opens)} == {size * 1000}
    assert len(opens) in (250, 251)
    assert all(row[6] == row[0] + size * 1000 - 1 for row in pages)
    assert pages[-3:] == klines(still, interval=interval, limit=3)
    assert klines(still, interval=interval, endTime=opens[40], limit=2) == pages[39:41]
    assert klines(still, interval=interval, startTime=opens[40] + 1, limit=1) == pages[41:42]


def test_the_first_kline_is_the_listing(still: Rest) -> None:
    assert klines(still, interval="1m", startTime=0, limit=1)[0][0] == LISTED * 1000
    assert klines(still, interval="1M", startTime=0, limit=2)[1][0] == 1_504_224_000_000
    assert klines(still, interval="1d", startTime=(NOW + DAY) * 1000) == []
    assert klines(still, interval="1d", endTime=(LISTED - DAY) * 1000) == []


def test_time_zone_moves_days(still: Rest) -> None:
    plain, east = klines(still, interval="1d", limit=1)[0][0], klines(still, interval="1d", limit=1, timeZone="8")[0][0]
    assert plain % (DAY * 1000) == 0
    assert (east + 8 * 3600 * 1000) % (DAY * 1000) == 0


def test_aggregate_trades_by_time_then_by_id(still: Rest) -> None:
    """The way an iterator walks: the first page by time, the others by id."""
    path, start = "/api/v3/aggTrades", (NOW - 5000) * 1000
    page = still.public(path, symbol="BTCUSDT", startTime=start, limit=1000)
    assert page[0]["T"] >= start > page[0]["T"] - 1000
    walked = page
    while len(page) == 1000:
        page = still.public(path, symbol="BTCUSDT", fromId=walked[-1]["a"] + 1, limit=1000)
        walked = walked + page
    ids = [row["a"] for row in walked]
    assert ids == list(range(ids[0], ids[0] + len(ids)))
    assert walked[-1] == still.public(path, symbol="BTCUSDT", limit=1)[0]
    assert [row["T"] for row in walked] == sorted(row["T"] for row in walked)
    inside = still.public(path, symbol="BTCUSDT", startTime=start, endTime=start + 10_000)
    assert all(start <= row["T"] <= start + 10_000 for row in inside)
    assert len(inside) == 10
    until = still.public(path, symbol="BTCUSDT", endTime=start, limit=3)
    assert [row["a"] for row in until] == [inside[0]["a"] - 3, inside[0]["a"] - 2, inside[0]["a"] - 1]


def test_trades_by_id(still: Rest) -> None:
    latest = still.public("/api/v3/trades", symbol="BTCUSDT", limit=5)
    again = still.public("/api/v3/historicalTrades", symbol="BTCUSDT", fromId=latest[2]["id"], limit=2)
    assert again == latest[2:4]
    assert still.public("/api/v3/historicalTrades", symbol="BTCUSDT", fromId=10**9) == []


def test_tickers_agree_with_each_other(still: Rest) -> None:
    full = still.public("/api/v3/ticker/24hr", symbol="BNBBTC")
    mini = still.public("/api/v3/ticker/24hr", symbol="BNBBTC", type="MINI")
    book = still.public("/api/v3/ticker/bookTicker", symbol="BNBBTC")
    price = still.public("/api/v3/ticker/price", symbol="BNBBTC")
    assert {key: full[key] for key in mini} == mini
    assert (full["lastPrice"], full["bidPrice"], full["askPrice"]) == (
        price["price"],
        book["bidPrice"],
        book["askPrice"],
    )
    assert float(full["priceChange"]) == pytest.approx(float(full["lastPrice"]) - float(full["openPrice"]))
    assert full["lastId"] - full["firstId"] + 1 == full["count"]
    assert float(full["lowPrice"]) <= float(full["weightedAvgPrice"]) <= float(full["highPrice"])
    depth = still.public("/api/v3/depth", symbol="BNBBTC", limit=1)
    assert (depth["bids"][0][0], depth["asks"][0][0]) == (book["bidPrice"], book["askPrice"])
    everything = still.public("/api/v3/ticker/price")
    assert len(everything) == len(still.public("/api/v3/exchangeInfo")["symbols"])
    trading = still.public("/api/v3/ticker/price", symbolStatus="TRADING")
    assert {row["symbol"] for row in everything} - {row["symbol"] for row in trading} == {"BCCBTC"}


def test_window_ticker_starts_on_a_minute(still: Rest) -> None:
    row = still.public("/api/v3/ticker", symbol="BTCUSDT", windowSize="2h")
    assert row["openTime"] % 60_000 == 0
    assert 7_200_000 <= row["closeTime"] - row["openTime"] < 7_260_000
    day = still.public("/api/v3/ticker/tradingDay", symbol="BTCUSDT", timeZone="-5")
    assert (day["openTime"] - 5 * 3_600_000) % (DAY * 1000) == 0
    assert day["closeTime"] - day["openTime"] == DAY * 1000 - 1


def test_the_book_is_in_order(still: Rest) -> None:
    book = still.public("/api/v3/depth", symbol="１２３４５６", limit=5000)
    bids, asks = ([float(price) for price, _ in book[side]] for side in ("bids", "asks"))
    assert bids == sorted(bids, reverse=True)
    assert asks == sorted(asks)
    assert bids[0] < asks[0]
    assert len(bids) == len(asks) == 200


def test_same_seed_same_market() -> None:
    def run(seed: int) -> Any:
        with Sandbox(seed=seed, start=NOW, speed=0, market_rate=0) as sandbox:
            rest = Rest(sandbox)
            sandbox.market.step(20)
            order = rest.market("BUY", "0.5")
            seen = [
                order,
                rest.public("/api/v3/depth", symbol="BTCUSDT"),
                rest.public("/api/v3/trades", symbol="ETHBTC", limit=20),
            ]
            rest.close()
            return sandbox.api_key, seen

    assert run(5) == run(5)
    assert run(5) != run(6)


def test_exchange_info_describes_the_filters_that_are_applied(still: Rest) -> None:
    info = still.public("/api/v3/exchangeInfo", symbol="BTCUSDT")["symbols"][0]
    filters = {row["filterType"]: row for row in info["filters"]}
    assert still.limit("BUY", filters["LOT_SIZE"]["minQty"], "60000")["msg"] == "Filter failure: NOTIONAL"
    tick = filters["PRICE_FILTER"]["tickSize"]
    assert tick == "0.01000000"
    least = float(filters["NOTIONAL"]["minNotional"]) / 50000
    assert still.limit("BUY", f"{least:.5f}", "50000")["status"] == "NEW"
    names = [row["symbol"] for row in still.public("/api/v3/exchangeInfo", permissions='["SPOT"]')["symbols"]]
    assert "BTCUSDT" in names
    assert still.public("/api/v3/exchangeInfo", permissions='["LEVERAGED"]')["symbols"] == []
    assert (
        still.public("/api/v3/exchangeInfo", symbol="BTCUSDT", showPermissionSets="false")["symbols"][0][
            "permissionSets"
        ]
        == []
    )


def test_microseconds_are_accepted_as_times(still: Rest) -> None:
    milli = klines(still, interval="1m", startTime=(NOW - 600) * 1000, limit=2)
    assert klines(still, interval="1m", startTime=(NOW - 600) * 1_000_000, limit=2) == milli

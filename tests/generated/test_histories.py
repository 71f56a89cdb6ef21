"""Histories over many pages, against a model of the two endpoints written from Binance's documentation."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binance_gen.async_client import AsyncClient
from binance_gen.client import Client
from binance_gen.enums import HistoricalKlinesType
from binance_gen.exceptions import BinanceAPIException, NotImplementedException, UnknownDateFormat
from binance_gen.helpers import convert_ts_str
from binance_gen.sandbox import Sandbox

MINUTE = 60_000
BASE = 1_700_000_000_000 // MINUTE * MINUTE
CAP = 1000  # rows that the exchange returns at most, whatever is asked for


class Exchange:
    """Klines by open time and aggregate trades by id, answered as documented; every call is noted."""

    def __init__(self, klines: list[int] = (), trades: list[tuple[int, int]] = (), *, micro: bool = False) -> None:
        self.klines = sorted(klines)
        self.trades = sorted(trades)  # (id, time)
        self.micro = micro
        self.calls: list[dict[str, Any]] = []

    def answer(self, path: str, params: dict[str, Any]) -> Any:
        params = {name: value for name, value in params.items() if value is not None}
        self.calls.append(params)
        assert len(self.calls) < 500, "the history does not end"
        if path == "/api/v3/klines":
            return self._klines(**params)
        assert path == "/api/v3/aggTrades"
        return self._trades(**params)

    def _klines(self, symbol: str, interval: str, limit: int = 500, **window: int) -> list[list[Any]]:
        start, end = window.get("startTime"), window.get("endTime")
        rows = [time for time in self.klines if (start is None or time >= start) and (end is None or time <= end)]
        limit = min(limit, CAP)
        rows = rows[-limit:] if start is None else rows[:limit]
        unit = 1000 if self.micro else 1
        return [
            [time * unit, "1", "1", "1", "1", "1", (time + MINUTE) * unit - 1, "1", 1, "1", "1", "0"] for time in rows
        ]

    def _trades(self, symbol: str, limit: int = 500, **window: int) -> list[dict[str, Any]]:
        assert not ("fromId" in window and "startTime" in window)
        start, first = window.get("startTime"), window.get("fromId")
        rows = [(id, time) for id, time in self.trades if (start is None or time >= start) and id >= (first or 0)]
        limit = min(limit, CAP)
        rows = rows[-limit:] if not window else rows[:limit]
        return [{"a": id, "p": "1", "q": "1", "f": id, "l": id, "T": time, "m": True, "M": True} for id, time in rows]


def sync_flavour(exchange: Exchange, name: str, *args: Any, **params: Any) -> list[Any]:
    class Fake(Client):
        def _request(self, endpoint: Any, /, **params: Any) -> Any:
            return exchange.answer(endpoint.path, params)

    with Fake() as client:
        result = getattr(client, name)(*args, **params)
        return list(result) if isinstance(result, Iterator) else result


def async_flavour(exchange: Exchange, name: str, *args: Any, **params: Any) -> list[Any]:
    class Fake(AsyncClient):
        async def _request(self, endpoint: Any, /, **params: Any) -> Any:
            return exchange.answer(endpoint.path, params)

    async def main() -> list[Any]:
        async with Fake() as client:
            result = getattr(client, name)(*args, **params)
            if not isinstance(result, AsyncIterator):
                result = await result
            return [row async for row in result] if isinstance(result, AsyncIterator) else result

    return asyncio.run(main())


Flavour = Callable[..., list[Any]]
both = pytest.mark.parametrize("call", [sync_flavour, async_flavour])
HISTORIES = ["get_historical_klines", "get_historical_klines_generator"]


def opens(rows: list[list[Any]]) -> list[int]:
    return [row[0] for row in rows]


@both
@pytest.mark.parametrize("name", HISTORIES)
@pytest.mark.parametrize("count", [0, 1, 999, 1000, 1001, 2000, 3456])
def test_every_kline_once_whatever_the_page_borders(call: Flavour, name: str, count: int) -> None:
    klines = [BASE + index * MINUTE for index in range(count)]
    exchange = Exchange(klines)
    assert opens(call(exchange, name, "BNBBTC", "1m", BASE)) == klines
    assert len(exchange.calls) == count // CAP + 1
    assert all(params["limit"] == CAP and params["symbol"] == "BNBBTC" for params in exchange.calls)


@both
@pytest.mark.parametrize("name", HISTORIES)
def test_gaps_and_months_have_no_length(call: Flavour, name: str) -> None:
    """A halt of trading, and an interval that interval_to_milliseconds cannot tell."""
    klines = [BASE + index * MINUTE + (index // 700) * 86_400_000 + index % 7 for index in range(2500)]
    assert opens(call(Exchange(klines), name, "BNBBTC", "1M", 0)) == klines


@both
@pytest.mark.parametrize("name", HISTORIES)
def test_start_and_end_are_inclusive_and_end_stops(call: Flavour, name: str) -> None:
    klines = [BASE + index * MINUTE for index in range(5000)]
    exchange = Exchange(klines)
    start, end = klines[10], klines[2010]
    assert opens(call(exchange, name, "BNBBTC", "1m", start, end)) == klines[10:2011]
    assert {params["endTime"] for params in exchange.calls} == {end}
    assert opens(call(Exchange(klines), name, "BNBBTC", "1m", start, start)) == [start]


@both
@pytest.mark.parametrize("name", HISTORIES)
def test_a_full_last_page_that_reaches_the_end_asks_no_further(call: Flavour, name: str) -> None:
    klines = [BASE + index * MINUTE for index in range(1000)]
    exchange = Exchange(klines)
    assert opens(call(exchange, name, "BNBBTC", "1m", klines[0], klines[-1])) == klines
    assert len(exchange.calls) == 1


@both
@pytest.mark.parametrize("name", HISTORIES)
def test_end_before_start_asks_nothing(call: Flavour, name: str) -> None:
    exchange = Exchange([BASE])
    assert call(exchange, name, "BNBBTC", "1m", BASE, BASE - 1) == []
    assert exchange.calls == []


@both
@pytest.mark.parametrize("limit", [1, 999, 1000, 1001, 1500, 2000, 9999])
def test_limit_of_the_list(call: Flavour, limit: int) -> None:
    klines = [BASE + index * MINUTE for index in range(3000)]
    exchange = Exchange(klines)
    rows = call(exchange, "get_historical_klines", "BNBBTC", "1m", BASE, None, limit)
    assert opens(rows) == klines[:limit]
    assert sum(params["limit"] for params in exchange.calls) <= max(limit, 4000)


@both
@pytest.mark.parametrize("limit", [1, 500, 1000, 1500, 2999, 5000])
def test_without_a_start_the_newest(call: Flavour, limit: int) -> None:
    klines = [BASE + index * MINUTE for index in range(3000)]
    rows = call(Exchange(klines), "get_historical_klines", "BNBBTC", "1m", limit=limit)
    assert opens(rows) == klines[-limit:]
    rows = call(Exchange(klines), "get_historical_klines", "BNBBTC", "1m", None, klines[2000], limit)
    assert opens(rows) == klines[:2001][-limit:]


@both
@pytest.mark.parametrize("name", HISTORIES)
def test_without_start_and_limit_the_newest_thousand(call: Flavour, name: str) -> None:
    klines = [BASE + index * MINUTE for index in range(1500)]
    exchange = Exchange(klines)
    assert opens(call(exchange, name, "BNBBTC", "1m")) == klines[-1000:]
    assert len(exchange.calls) == 1


@both
def test_limit_of_the_generator_is_the_page(call: Flavour) -> None:
    klines = [BASE + index * MINUTE for index in range(25)]
    exchange = Exchange(klines)
    rows = call(exchange, "get_historical_klines_generator", "BNBBTC", "1m", BASE, None, 10)
    assert opens(rows) == klines
    assert [params["limit"] for params in exchange.calls] == [10, 10, 10]
    exchange = Exchange([BASE + index * MINUTE for index in range(2500)])  # a page too large is not the end
    assert len(call(exchange, "get_historical_klines_generator", "BNBBTC", "1m", BASE, None, 5000)) == 2500


def test_the_generator_calls_when_it_is_asked() -> None:
    exchange = Exchange([BASE + index * MINUTE for index in range(3000)])

    class Fake(Client):
        def _request(self, endpoint: Any, /, **params: Any) -> Any:
            return exchange.answer(endpoint.path, params)

    with Fake() as client:
        rows = client.get_historical_klines_generator("BNBBTC", "1m", BASE)
        assert exchange.calls == []
        for _ in range(1000):
            next(rows)
        assert len(exchange.calls) == 1
        next(rows)
        assert len(exchange.calls) == 2


@both
@pytest.mark.parametrize("name", HISTORIES)
def test_microseconds(call: Flavour, name: str) -> None:
    """A client with time_unit="MICROSECOND" gets open times a thousand times as large."""
    klines = [BASE + index * MINUTE for index in range(2100)]
    for scale in (1, 1000):
        exchange = Exchange(klines, micro=True)
        rows = call(exchange, name, "BNBBTC", "1m", BASE * scale, klines[2050] * scale)
        assert opens(rows) == [time * 1000 for time in klines[:2051]]


@both
@pytest.mark.parametrize("name", HISTORIES)
def test_dates_as_text(call: Flavour, name: str) -> None:
    klines = [1512086400000 + index * MINUTE for index in range(100)]
    rows = call(Exchange(klines), name, "BNBBTC", "1m", "1 Dec, 2017", "2017-12-01 00:10")
    assert opens(rows) == klines[:11]
    rows = call(Exchange(klines), name, "BNBBTC", "1m", start_str="2017-12-01", end_str="2017-12-01T00:00:59Z")
    assert opens(rows) == klines[:1]


@both
@pytest.mark.parametrize("name", HISTORIES)
def test_mistakes_are_told_before_any_call(call: Flavour, name: str) -> None:
    exchange = Exchange([BASE])
    with pytest.raises(UnknownDateFormat):
        call(exchange, name, "BNBBTC", "1m", "no date")
    with pytest.raises(ValueError, match="limit"):
        call(exchange, name, "BNBBTC", "1m", BASE, None, 0)
    with pytest.raises(NotImplementedException):
        call(exchange, name, "BNBBTC", "1m", BASE, klines_type="SPOT")
    assert exchange.calls == []


@both
@pytest.mark.parametrize("name", HISTORIES)
def test_an_exchange_that_ignores_the_window_does_not_trap_us(call: Flavour, name: str) -> None:
    class Stuck(Exchange):
        def _klines(self, symbol: str, interval: str, limit: int = 500, **window: int) -> list[list[Any]]:
            return super()._klines(symbol, interval, limit, startTime=BASE)

    exchange = Stuck([BASE + index * MINUTE for index in range(1000)])
    call(exchange, name, "BNBBTC", "1m", BASE)
    assert len(exchange.calls) == 2


@settings(max_examples=60)
@given(
    klines=st.sets(st.integers(0, 400), max_size=120),
    start=st.integers(-10, 410),
    length=st.integers(-5, 420) | st.none(),
    page=st.integers(1, 30),
)
def test_any_range_and_any_page(klines: set[int], start: int, length: int | None, page: int) -> None:
    end = None if length is None else start + length
    expected = sorted(time for time in klines if time >= start and (end is None or time <= end))
    rows = sync_flavour(Exchange(list(klines)), HISTORIES[1], "BNBBTC", "1m", start, end, page)
    assert opens(rows) == expected
    rows = sync_flavour(Exchange(list(klines)), HISTORIES[0], "BNBBTC", "1m", start, end, page)
    assert opens(rows) == expected[:page]


# --- aggregate trades ----------------------------------------------------------------------------------------------


def ids(rows: list[dict[str, Any]]) -> list[int]:
    return [row["a"] for row in rows]


@both
@pytest.mark.parametrize("count", [0, 1, 999, 1000, 1001, 2500])
def test_all_trades_once(call: Flavour, count: int) -> None:
    trades = [(index, BASE + index // 3) for index in range(count)]
    exchange = Exchange(trades=trades)
    assert ids(call(exchange, "aggregate_trade_iter", "BNBBTC")) == [id for id, _ in trades]
    assert exchange.calls[0]["fromId"] == 0
    assert len(exchange.calls) == count // CAP + 1


@both
def test_trades_from_a_time_on(call: Flavour) -> None:
    trades = [(7 + index, BASE + index * 10) for index in range(2500)]
    exchange = Exchange(trades=trades)
    assert ids(call(exchange, "aggregate_trade_iter", "BNBBTC", BASE + 101)) == [
        id for id, time in trades if time > BASE + 100
    ]
    assert exchange.calls[0] == {"symbol": "BNBBTC", "startTime": BASE + 101, "limit": CAP}
    assert [set(params) for params in exchange.calls[1:]] == [{"symbol", "fromId", "limit"}] * 2
    # years without a trade cost one call, not one for each hour
    exchange = Exchange(trades=trades)
    assert ids(call(exchange, "aggregate_trade_iter", "BNBBTC", start_str="2015-01-01")) == [id for id, _ in trades]
    assert len(exchange.calls) == 3
    exchange = Exchange(trades=trades)
    assert call(exchange, "aggregate_trade_iter", "BNBBTC", BASE + 10**9) == []


@both
def test_trades_after_an_id(call: Flavour) -> None:
    trades = [(index * 2, BASE) for index in range(1600)]  # one millisecond, and ids with holes
    assert ids(call(Exchange(trades=trades), "aggregate_trade_iter", "BNBBTC", last_id=10)) == list(range(12, 3200, 2))
    assert ids(call(Exchange(trades=trades), "aggregate_trade_iter", "BNBBTC", last_id=0)) == list(range(2, 3200, 2))
    assert call(Exchange(trades=trades), "aggregate_trade_iter", "BNBBTC", last_id=3198) == []


@both
def test_time_and_id_exclude_each_other(call: Flavour) -> None:
    with pytest.raises(ValueError, match="not both"):
        call(Exchange(), "aggregate_trade_iter", "BNBBTC", BASE, 5)


# --- look-ups and tools --------------------------------------------------------------------------------------------


class Answer:
    """Answers every request with one value, or raises it."""

    def __init__(self, value: Any) -> None:
        self.value = value
        self.calls: list[tuple[str, dict[str, Any]]] = []

    def answer(self, path: str, params: dict[str, Any]) -> Any:
        self.calls.append((path, {name: value for name, value in params.items() if value is not None}))
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


def refusal(code: int) -> BinanceAPIException:
    text = f'{{"code": {code}, "msg": "no"}}'
    return BinanceAPIException(SimpleNamespace(text=text, request=None), 400, text)


@both
def test_get_symbol_info(call: Flavour) -> None:
    answer = Answer({"symbols": [{"symbol": "BNBBTC", "status": "TRADING"}]})
    assert call(answer, "get_symbol_info", "bnbbtc") == {"symbol": "BNBBTC", "status": "TRADING"}
    assert answer.calls == [("/api/v3/exchangeInfo", {"symbol": "BNBBTC"})]
    assert call(Answer({"symbols": []}), "get_symbol_info", "BNBBTC") is None
    for code in (-1121, -1100):
        assert call(Answer(refusal(code)), "get_symbol_info", "NONE") is None
    with pytest.raises(BinanceAPIException):
        call(Answer(refusal(-1003)), "get_symbol_info", "BNBBTC")


@both
def test_get_asset_balance(call: Flavour) -> None:
    balances = [{"asset": "BNB", "free": "1", "locked": "0"}, {"asset": "BTC", "free": "2", "locked": "1"}]
    answer = Answer({"balances": balances})
    assert call(answer, "get_asset_balance", "btc") == balances[1]
    assert call(answer, "get_asset_balance", asset="XRP") is None
    assert call(answer, "get_asset_balance", recvWindow=5000) == balances
    assert answer.calls[-1] == ("/api/v3/account", {"recvWindow": 5000})


@both
def test_get_withdraw_history_id(call: Flavour) -> None:
    history = [{"id": "a", "amount": "1"}, {"id": "b", "amount": "2"}]
    answer = Answer(history)
    assert call(answer, "get_withdraw_history_id", "b", coin="BTC") == history[1]
    assert answer.calls == [("/sapi/v1/capital/withdraw/history", {"idList": ["b"], "coin": "BTC"})]
    with pytest.raises(LookupError, match="'c'"):
        call(answer, "get_withdraw_history_id", withdraw_id="c")


@pytest.mark.parametrize("client", [Client, AsyncClient])
def test_tools(client: type[Client] | type[AsyncClient]) -> None:
    assert client.convert_to_dict([("a", 1), ("b", 2), ("a", 3)]) == {"a": 3, "b": 2}
    assert client.encode_uri_component("a b&c=~()*!.'/é") == "a%20b%26c%3D~()*!.'%2F%C3%A9"
    assert client.encode_uri_component("a/b", safe="/") == "a/b"
    made = {client.uuid22() for _ in range(1000)}
    assert len(made) == 1000
    assert all(len(id) == 22 and set(id) <= set("0123456789abcdef") for id in made)
    assert [len(client.uuid22(length)) for length in (1, 7, 36)] == [1, 7, 36]


# --- klines of futures ---------------------------------------------------------------------------------------------

HOUR, DAY = 60 * MINUTE, 1440 * MINUTE
LENGTHS = {"1m": MINUTE, "1h": HOUR, "6h": 6 * HOUR, "1d": DAY}
KINDS = {
    HistoricalKlinesType.SPOT: ("/api/v3/klines", "symbol"),
    HistoricalKlinesType.FUTURES: ("/fapi/v1/klines", "symbol"),
    HistoricalKlinesType.FUTURES_COIN: ("/dapi/v1/klines", "symbol"),
    HistoricalKlinesType.FUTURES_MARK_PRICE: ("/fapi/v1/markPriceKlines", "symbol"),
    HistoricalKlinesType.FUTURES_INDEX_PRICE: ("/fapi/v1/indexPriceKlines", "pair"),
    HistoricalKlinesType.FUTURES_COIN_MARK_PRICE: ("/dapi/v1/markPriceKlines", "symbol"),
    HistoricalKlinesType.FUTURES_COIN_INDEX_PRICE: ("/dapi/v1/indexPriceKlines", "pair"),
}


@both
@pytest.mark.parametrize("name", HISTORIES)
@pytest.mark.parametrize("kind", HistoricalKlinesType)
def test_every_kind_of_klines(call: Flavour, name: str, kind: HistoricalKlinesType) -> None:
    answer = Answer([[BASE]])
    assert call(answer, name, "BTCUSD", "1m", BASE, BASE + MINUTE, klines_type=kind) == [[BASE]]
    path, argument = KINDS[kind]
    end = BASE + MINUTE
    expected = {argument: "BTCUSD", "interval": "1m", "startTime": BASE, "endTime": end, "limit": 1000}
    assert answer.calls == [(path, expected)]


@both
@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("futures_historical_klines", "/fapi/v1/klines"),
        ("futures_historical_klines_generator", "/fapi/v1/klines"),
        ("futures_historical_mark_price_klines", "/fapi/v1/markPriceKlines"),
    ],
)
def test_methods_of_futures(call: Flavour, name: str, path: str) -> None:
    answer = Answer([[BASE]])
    assert call(answer, name, "BTCUSDT", "1m", "1 Jan, 2024", end_str="2024-01-02") == [[BASE]]
    window = {"startTime": 1704067200000, "endTime": 1704153600000}
    assert answer.calls == [(path, {"symbol": "BTCUSDT", "interval": "1m", **window, "limit": 1000})]
    if not name.endswith("generator"):
        assert call(answer, name, "BTCUSDT", "1m", BASE, None, 1) == [[BASE]]
        assert answer.calls[-1][1]["limit"] == 1


class CoinM:
    """Klines of COIN-M from a listing to now, as documented: the newest of a window, which spans 200 days at most."""

    def __init__(self, listed: int, now: int) -> None:
        self.listed, self.now = listed, now
        self.calls: list[dict[str, Any]] = []

    def answer(self, path: str, params: dict[str, Any]) -> list[list[Any]]:
        assert path == "/dapi/v1/klines"
        params = {name: value for name, value in params.items() if value is not None}
        self.calls.append(params)
        assert len(self.calls) < 300, "the history does not end"
        start, end = params.get("startTime"), params.get("endTime")
        if end is None:
            end = self.now if start is None else min(start + 200 * DAY, self.now)
        start = end - 200 * DAY if start is None else start
        assert end - start <= 200 * DAY
        limit = params["limit"]
        return [[time] for time in self.opens(params["interval"], start, end)[-limit:]]

    def opens(self, interval: str, start: int, end: int) -> list[int]:
        """Open times, also of the kline in which the symbol was listed."""
        end = min(end, self.now)
        if interval == "1M":
            first = max(month for month in MONTHS if month <= self.listed)
            return [month for month in MONTHS if max(start, first) <= month <= end]
        length, offset = (7 * DAY, 4 * DAY) if interval == "1w" else (LENGTHS[interval], 0)
        first = max((self.listed - offset) // length, -((offset - start) // length)) * length + offset
        return list(range(first, end + 1, length))


def millis(text: str) -> int:
    found = convert_ts_str(text)
    assert found is not None
    return found


MONTHS = [millis(f"{year}-{month:02}-01") for year in range(2019, 2027) for month in range(1, 13)]
NOW = millis("2026-03-14 15:09:26")
coin_m = {"klines_type": HistoricalKlinesType.FUTURES_COIN}


@both
@pytest.mark.parametrize("name", HISTORIES)
@pytest.mark.parametrize(
    ("interval", "listed", "start", "most"),
    [
        ("1m", "2026-03-10 08:00", "2019-01-01", 30),
        ("1m", "2026-01-20 08:00", "2026-03-01", 23),
        ("1m", "2026-02-28 23:59", "2026-03-01 00:00:30", 23),
        ("1h", "2021-02-03 08:00", "2020-01-01", 60),
        ("6h", "2020-08-10", "2020-01-01", 25),
        ("1d", "2020-08-10", "2015-01-01", 25),
        ("1w", "2020-09-02", "2017-01-01", 25),
        ("1M", "2020-08-10", 0, 25),
    ],
)
def test_coin_m_whatever_the_window(
    call: Flavour, name: str, interval: str, listed: str, start: Any, most: int
) -> None:
    exchange = CoinM(millis(listed), NOW)
    first = start if isinstance(start, int) else millis(start)
    expected = exchange.opens(interval, first, NOW)
    assert len(expected) > 50
    assert opens(call(exchange, name, "BTCUSD_PERP", interval, start, **coin_m)) == expected
    assert len(exchange.calls) <= most
    end = expected[len(expected) // 2]
    exchange.calls.clear()
    rows = call(exchange, name, "BTCUSD_PERP", interval, start, end, **coin_m)
    assert opens(rows) == expected[: len(expected) // 2 + 1]


@both
def test_coin_m_limits(call: Flavour) -> None:
    exchange = CoinM(millis("2020-08-10"), NOW)
    for interval, limit in itertools.product(("1h", "1d", "1M"), (1, 60, 1500)):
        start = millis("2020-01-01")
        rows = call(exchange, HISTORIES[0], "BTCUSD_PERP", interval, start, None, limit, **coin_m)
        assert opens(rows) == exchange.opens(interval, start, NOW)[:limit]
        rows = call(exchange, HISTORIES[0], "BTCUSD_PERP", interval, None, None, limit, **coin_m)
        assert opens(rows) == exchange.opens(interval, start, NOW)[-limit:]
        exchange.calls.clear()
    rows = call(exchange, HISTORIES[1], "BTCUSD_PERP", "1d", "2026-01-01", None, 7, **coin_m)
    assert opens(rows) == exchange.opens("1d", millis("2026-01-01"), NOW)


@both
@pytest.mark.parametrize("name", HISTORIES)
def test_coin_m_where_there_is_nothing(call: Flavour, name: str) -> None:
    exchange = CoinM(NOW + DAY, NOW)
    assert call(exchange, name, "BTCUSD_PERP", "1m", "2020-01-01", **coin_m) == []
    assert len(exchange.calls) == 1
    assert call(exchange, name, "BTCUSD_PERP", "1m", "2020-01-01", "2025-01-01", **coin_m) == []
    assert len(exchange.calls) < 15
    exchange = CoinM(BASE, NOW)
    assert call(exchange, name, "BTCUSD_PERP", "1m", NOW + DAY, **coin_m) == []
    assert call(exchange, name, "BTCUSD_PERP", "1m", NOW, BASE, **coin_m) == []


@settings(max_examples=80)
@given(
    interval=st.sampled_from(["1h", "6h", "1d", "1w", "1M"]),
    listed=st.integers(MONTHS[12], NOW),
    start=st.integers(MONTHS[0], NOW),
    length=st.integers(0, 300 * DAY),
    page=st.integers(100, 1000),
)
def test_coin_m_any_range(interval: str, listed: int, start: int, length: int, page: int) -> None:
    exchange = CoinM(listed, NOW)
    rows = sync_flavour(exchange, HISTORIES[1], "BTCUSD_PERP", interval, start, start + length, page, **coin_m)
    assert opens(rows) == exchange.opens(interval, start, start + length)


# --- against the sandbox -------------------------------------------------------------------------------------------


def test_the_sandbox_agrees() -> None:
    """Pages put together are what one large answer holds."""
    with Sandbox(seed=4, market_rate=0) as sandbox, Client(environment=sandbox.environment) as client:
        sandbox.market.step(200)
        end = int(sandbox.now * 1000) // MINUTE * MINUTE
        start = end - 600 * MINUTE
        whole = client.get_klines(symbol="BNBBTC", interval="1m", startTime=start, endTime=end, limit=1000)
        assert len(whole) == 601
        for page in (1000, 601, 600, 150, 77):
            assert list(client.get_historical_klines_generator("BNBBTC", "1m", start, end, page)) == whole
        assert client.get_historical_klines("BNBBTC", "1m", start, end) == whole
        long = client.get_historical_klines("BNBBTC", "1m", end - 2500 * MINUTE, end)
        assert opens(long) == list(range(end - 2500 * MINUTE, end + 1, MINUTE))
        months = client.get_historical_klines("BNBBTC", "1M", "2020-01-01", "2023-12-31")
        assert len(months) == 48

        first = ids(list(itertools.islice(client.aggregate_trade_iter("BNBBTC"), 2500)))
        assert first == list(range(first[0], first[0] + 2500))
        newest = client.get_aggregate_trades(symbol="BNBBTC", limit=30)
        assert list(client.aggregate_trade_iter("BNBBTC", last_id=newest[9]["a"])) == newest[10:]
        assert list(client.aggregate_trade_iter("BNBBTC", newest[20]["T"]))[-10:] == newest[20:]

        info = client.get_symbol_info("bnbbtc")
        assert info is not None
        assert info["baseAsset"] == "BNB"
        assert client.get_symbol_info("NOSUCH") is None
        assert client.get_symbol_info("no such") is None


def test_the_sandbox_agrees_on_futures() -> None:
    kinds = [kind for kind in HistoricalKlinesType if kind is not HistoricalKlinesType.SPOT]
    with Sandbox(seed=4, market_rate=0) as sandbox, Client(environment=sandbox.environment) as client:
        end = int(sandbox.now * 1000) // MINUTE * MINUTE
        start = end - 1500 * MINUTE
        for kind in kinds:
            symbol = "BTCUSD" if "COIN" in kind.name else "BTCUSDT"
            symbol += "_PERP" if kind.name in ("FUTURES_COIN", "FUTURES_COIN_MARK_PRICE") else ""
            rows = client.get_historical_klines(symbol, "1m", start, end, klines_type=kind)
            assert opens(rows) == list(range(start, end + 1, MINUTE))

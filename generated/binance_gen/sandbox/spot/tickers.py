# Copied from codegen/handwritten/sandbox/spot/tickers.py; edit there.
"""Price statistics: over the last 24 hours, a trading day, any window; prices and best quotes."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any

from .. import errors
from ..accounts import TimeUnit
from ..calls import Call, Handlers
from ..candles import zone_seconds
from ..history import Candle
from ..market import Market
from ..numbers import per, text
from .general import pick_markets

tickers = Handlers()

DAY = 86400
UNITS = {"m": 60, "h": 3600, "d": DAY}


@tickers.answers("GET /api/v3/ticker/24hr", "ticker.24hr")
def ticker_24hr(call: Call) -> Any:
    return _each(call, lambda market: _ticker_24hr(call, market))


@tickers.answers("GET /api/v3/ticker/tradingDay", "ticker.tradingDay")
def ticker_trading_day(call: Call) -> Any:
    zone = zone_seconds(call.get("timeZone", "0"))
    if zone is None:
        raise errors.bad_value("timeZone")
    now = call.now // 1_000_000
    start = (now + zone) // DAY * DAY - zone
    _require_symbols(call)

    def describe(market: Market) -> dict[str, Any]:
        candle = market.candles.between(start, now + 1)
        candle.end = start + DAY
        return _statistics(call, market, candle, candle.end * 1_000_000 - 1)

    return _each(call, describe)


@tickers.answers("GET /api/v3/ticker", "ticker")
def ticker_window(call: Call) -> Any:
    size = call.get("windowSize", "1d")
    _require_symbols(call)
    return _each(call, lambda market: _statistics(call, market, window(market, size, call.now), call.now))


@tickers.answers("GET /api/v3/ticker/price", "ticker.price")
def ticker_price(call: Call) -> Any:
    return _each(call, lambda market: {"symbol": market.name, "price": text(market.last_price)})


@tickers.answers("GET /api/v3/ticker/bookTicker", "ticker.book")
def ticker_book(call: Call) -> Any:
    return _each(call, best_quotes)


def best_quotes(market: Market) -> dict[str, Any]:
    bid, ask = market.book.bids.best, market.book.asks.best
    return {
        "symbol": market.name,
        "bidPrice": text(bid.price if bid else 0),
        "bidQty": text(bid.visible if bid else 0),
        "askPrice": text(ask.price if ask else 0),
        "askQty": text(ask.visible if ask else 0),
    }


def window(market: Market, size: str, now: int) -> Candle:
    """Statistics from a full minute, at most 59999 ms earlier than asked, until now."""
    end = now // 1_000_000
    start = (end - int(size[:-1]) * UNITS[size[-1]]) // 60 * 60
    return market.candles.between(start, end + 1)


def last_day(market: Market, now: int) -> Candle:
    end = now // 1_000_000 + 1
    return market.candles.between(end - DAY, end)


def change_of(candle: Candle) -> tuple[int, str]:
    """The price's change and the same in percent."""
    change = candle.close - candle.open
    percent = Decimal(change * 100) / Decimal(candle.open)
    return change, str(percent.quantize(Decimal("0.001"), ROUND_HALF_EVEN))


def average_of(candle: Candle) -> int:
    return per(candle.quote, candle.volume)


def _each(call: Call, describe: Any) -> Any:
    """One object for ``symbol``, a list otherwise."""
    if "symbol" in call.params and "symbols" in call.params:
        raise errors.bad_combination()
    rows = [describe(market) for market in pick_markets(call)]
    return rows[0] if "symbol" in call.params else rows


def _require_symbols(call: Call) -> None:
    if "symbol" not in call.params and "symbols" not in call.params:
        raise errors.missing_either("symbol", "symbols")
    if len(call.get("symbols", ())) > 100:
        raise errors.ApiError(-1101, "Too many values sent for parameter 'symbols', maximum allowed up to 100.")


def _ticker_24hr(call: Call, market: Market) -> dict[str, Any]:
    candle = last_day(market, call.now)
    row = _statistics(call, market, candle, call.now)
    row["openTime"] = call.unit(call.now - DAY * 1_000_000)
    if call.get("type") == "MINI":
        return row
    before = market.candles.between(candle.start - 1, candle.start)
    extra = {
        "prevClosePrice": text(before.close),
        "lastQty": text(market.last_quantity),
        **{key: value for key, value in best_quotes(market).items() if key != "symbol"},
    }
    return {**row, **extra}


def _statistics(call: Call, market: Market, candle: Candle, close_time: int) -> dict[str, Any]:
    unit: TimeUnit = call.unit
    mini = {
        "symbol": market.name,
        "openPrice": text(candle.open),
        "highPrice": text(candle.high),
        "lowPrice": text(candle.low),
        "lastPrice": text(candle.close),
        "volume": text(candle.volume),
        "quoteVolume": text(candle.quote),
        "openTime": unit(candle.start * 1_000_000),
        "closeTime": unit(close_time),
        "firstId": candle.first_id,
        "lastId": candle.last_id,
        "count": candle.count,
    }
    if call.get("type") == "MINI":
        return mini
    change, percent = change_of(candle)
    full = {
        "priceChange": text(change),
        "priceChangePercent": percent,
        "weightedAvgPrice": text(average_of(candle)),
    }
    return {**mini, **full}

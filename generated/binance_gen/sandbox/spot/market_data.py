# Copied from codegen/handwritten/sandbox/spot/market_data.py; edit there.
"""Order books, trades and klines."""

from __future__ import annotations

from typing import Any

from .. import errors
from ..accounts import TimeUnit
from ..calls import Call, Handlers
from ..candles import zone_seconds
from ..history import Candle
from ..market import Market
from ..numbers import text
from ..orders import AggTrade, Trade

market_data = Handlers()


@market_data.answers("GET /api/v3/depth", "depth")
def depth(call: Call) -> dict[str, Any]:
    return book_of(call.market, call.get("limit", 100))


@market_data.answers("GET /api/v3/trades", "trades.recent")
def recent_trades(call: Call) -> list[dict[str, Any]]:
    market, limit = call.market, call.get("limit", 500)
    return [trade_of(trade, call.unit) for trade in market.find_trades(max(market.end_of_trades - limit, 0), limit)]


@market_data.answers("GET /api/v3/historicalTrades", "trades.historical")
def historical_trades(call: Call) -> list[dict[str, Any]]:
    market, limit = call.market, call.get("limit", 500)
    first = call.get("fromId", max(market.end_of_trades - limit, 0))
    return [trade_of(trade, call.unit) for trade in market.find_trades(first, limit)]


@market_data.answers("GET /api/v3/historicalBlockTrades", "blockTrades.historical")
def historical_block_trades(call: Call) -> list[dict[str, Any]]:
    """A block trade for each 1000th of the trades."""
    market, found = call.market, []
    for number in range(call.params["fromId"], call.params["fromId"] + call.get("limit", 500)):
        trades = market.find_trades(number * 1000, 1)
        if not trades:
            break
        row = trade_of(trades[0], call.unit)
        del row["isBestMatch"]
        found.append({**row, "id": number})
    return found


@market_data.answers("GET /api/v3/aggTrades", "trades.aggregate")
def aggregate_trades(call: Call) -> list[dict[str, Any]]:
    market, limit = call.market, call.get("limit", 500)
    start, end = call.time("startTime"), call.time("endTime")
    if "fromId" in call.params and (start is not None or end is not None):
        raise errors.bad_combination()
    found = market.page_of_agg_trades(limit, first=call.params.get("fromId"), start=start, end=end)
    return [agg_trade_of(trade, call.unit) for trade in found]


@market_data.answers("GET /api/v3/klines", "klines", "GET /api/v3/uiKlines", "uiKlines")
def klines(call: Call) -> list[list[Any]]:
    zone = zone_seconds(call.get("timeZone", "0"))
    if zone is None:
        raise errors.bad_value("timeZone")
    start, end = call.time("startTime"), call.time("endTime")
    found = call.market.candles.klines(
        call.params["interval"], zone, None if start is None else -(-start // 1_000_000),
        None if end is None else end // 1_000_000, call.get("limit", 500), call.now // 1_000_000,
    )  # fmt: skip
    return [kline_of(candle, call.unit) for candle in found]


@market_data.answers("GET /api/v3/avgPrice", "avgPrice")
def average_price(call: Call) -> dict[str, Any]:
    market = call.market
    return {"mins": 5, "price": text(market.average_price()), "closeTime": call.unit(market.last_trade_time)}


@market_data.answers("GET /api/v3/referencePrice", "referencePrice")
def reference_price(call: Call) -> dict[str, Any]:
    market = call.market
    return {
        "symbol": market.name,
        "referencePrice": text(market.average_price(1)),
        "timestamp": call.unit(call.now),
    }


@market_data.answers("GET /api/v3/referencePrice/calculation", "referencePrice.calculation")
def reference_price_calculation(call: Call) -> dict[str, Any]:
    market = call.market
    return {"symbol": market.name, "calculationType": "ARITHMETIC_MEAN", "bucketCount": 10, "bucketWidthMs": 1000}


def book_of(market: Market, limit: int) -> dict[str, Any]:
    book = market.book
    return {
        "lastUpdateId": book.update_id,
        "bids": [[text(price), text(quantity)] for price, quantity in book.bids.top(limit)],
        "asks": [[text(price), text(quantity)] for price, quantity in book.asks.top(limit)],
    }


def trade_of(trade: Trade, unit: TimeUnit) -> dict[str, Any]:
    return {
        "id": trade.id,
        "price": text(trade.price),
        "qty": text(trade.quantity),
        "quoteQty": text(trade.quote),
        "time": unit(trade.time),
        "isBuyerMaker": trade.buyer_is_maker,
        "isBestMatch": True,
    }


def agg_trade_of(trade: AggTrade, unit: TimeUnit) -> dict[str, Any]:
    return {
        "a": trade.id,
        "p": text(trade.price),
        "q": text(trade.quantity),
        "f": trade.first_id,
        "l": trade.last_id,
        "T": unit(trade.time),
        "m": trade.buyer_is_maker,
        "M": True,
    }


def kline_of(candle: Candle, unit: TimeUnit) -> list[Any]:
    return [
        unit(candle.start * 1_000_000),
        text(candle.open),
        text(candle.high),
        text(candle.low),
        text(candle.close),
        text(candle.volume),
        unit(candle.end * 1_000_000 - 1),
        text(candle.quote),
        candle.count,
        text(candle.taker_volume),
        text(candle.taker_quote),
        "0",
    ]

# Copied from codegen/handwritten/sandbox/futures/market_data.py; edit there.
"""Order books, trades and klines."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .. import errors
from ..accounts import TimeUnit
from ..calls import Call
from ..history import Candle
from ..market import Market
from ..orders import AggTrade, Trade
from .addresses import FuturesHandlers
from .exchange import FuturesExchange, desk
from .order_params import market_of
from .prices import contract_of
from .shown import book_levels, plain

market_data = FuturesHandlers()

DEPTHS = (5, 10, 20, 50, 100, 500, 1000)
MOST_KLINES = 1500
LONGEST_WINDOW = 200 * 86_400
"""Seconds that klines of COIN-M may be asked for at once."""
Transform = Callable[[int], int]


@market_data.on("GET /v1/depth", "depth", "GET /fapi/v1/rpiDepth")
def depth(call: Call) -> dict[str, Any]:
    limit = call.get("limit", 500)
    if limit not in DEPTHS:
        raise errors.ApiError(-4021, f"{limit} is not valid depth limit.")
    market = _market(call)
    contract = contract_of(market)
    bids, asks = book_levels(market, limit)
    head: dict[str, Any] = {"lastUpdateId": market.book.update_id}
    if contract.inverse:
        head.update(symbol=contract.name, pair=contract.pair)
    return {**head, "E": call.unit(call.now), "T": call.unit(call.now), "bids": bids, "asks": asks}


@market_data.on("GET /v1/trades")
def recent_trades(call: Call) -> list[dict[str, Any]]:
    market, limit = _market(call), call.get("limit", 500)
    return [_trade(market, one, call.unit) for one in market.find_trades(max(market.end_of_trades - limit, 0), limit)]


@market_data.on("GET /v1/historicalTrades")
def historical_trades(call: Call) -> list[dict[str, Any]]:
    market, limit = _market(call), call.get("limit", 100)
    first = call.get("fromId", max(market.end_of_trades - limit, 0))
    return [_trade(market, one, call.unit) for one in market.find_trades(first, limit)]


@market_data.on("GET /v1/aggTrades")
def aggregate_trades(call: Call) -> list[dict[str, Any]]:
    market, limit = _market(call), call.get("limit", 500)
    start, end = call.time("startTime"), call.time("endTime")
    found = market.page_of_agg_trades(limit, first=call.params.get("fromId"), start=start, end=end)
    return [agg_trade_of(market, one, call.unit) for one in found]


@market_data.on("GET /v1/klines")
def klines(call: Call) -> list[list[Any]]:
    market = _market(call)
    return [_kline(market, candle, call.unit) for candle in _candles(call, market)]


@market_data.on("GET /v1/continuousKlines")
def continuous_klines(call: Call) -> list[list[Any]]:
    market = contract_market(desk(call), call.params["pair"], call.params["contractType"])
    return [_kline(market, candle, call.unit) for candle in _candles(call, market)]


@market_data.on("GET /v1/markPriceKlines")
def mark_price_klines(call: Call) -> list[list[Any]]:
    return [_price_kline(candle, call.unit) for candle in _candles(call, _market(call))]


@market_data.on("GET /v1/indexPriceKlines")
def index_price_klines(call: Call) -> list[list[Any]]:
    exchange, pair = desk(call), call.params["pair"]
    return [
        _price_kline(candle, call.unit, index_of(exchange, pair, candle.start))
        for candle in _candles(call, contract_market(exchange, pair, "PERPETUAL"))
    ]


@market_data.on("GET /v1/premiumIndexKlines")
def premium_index_klines(call: Call) -> list[list[Any]]:
    exchange, market = desk(call), _market(call)
    pair = contract_of(market).pair
    return [
        _price_kline(candle, call.unit, _constant(exchange.prices.premium(pair, candle.start)))
        for candle in _candles(call, market, windows=False)
    ]


# --- shared with streams --------------------------------------------------------------------------------------------


def contract_market(exchange: FuturesExchange, pair: str, contract_type: str) -> Market:
    for market in exchange.prices.of_pair(pair):
        if contract_of(market).contract_type == contract_type:
            return market
    raise errors.ApiError(-4087 if exchange.inverse else -4144, "Invalid pair")


def index_of(exchange: FuturesExchange, pair: str, time: int) -> Transform:
    """From prices of the perpetual to the index's, at a time in seconds."""
    return lambda price: exchange.prices.without_premium(pair, price, time)


def agg_trade_of(market: Market, trade: AggTrade, unit: TimeUnit) -> dict[str, Any]:
    contract = contract_of(market)
    quantity = contract.quantity_text(trade.quantity)
    row = {
        "a": trade.id,
        "p": contract.price_text(trade.price),
        "q": quantity,
        "f": trade.first_id,
        "l": trade.last_id,
        "T": unit(trade.time),
        "m": trade.buyer_is_maker,
    }
    return row if contract.inverse else {**row, "nq": quantity}


# --- parts ----------------------------------------------------------------------------------------------------------


def _market(call: Call) -> Market:
    return market_of(desk(call), call.params["symbol"])


def _candles(call: Call, market: Market, *, windows: bool = True) -> list[Candle]:
    """The oldest from a start, else the latest. COIN-M gives the latest of a window, whose ends follow each other."""
    start, end = call.time("startTime"), call.time("endTime")
    first = None if start is None else -(-start // 1_000_000)
    last = None if end is None else end // 1_000_000
    limit, now = min(call.get("limit", 500), MOST_KLINES), call.now // 1_000_000
    if not windows or not contract_of(market).inverse:
        return market.candles.klines(call.params["interval"], 0, first, last, limit, now)
    if first is not None and last is not None and last - first > LONGEST_WINDOW:
        raise errors.ApiError(-4088, "Maximum time interval is 200 days.")
    if last is None:
        last = now if first is None else min(first + LONGEST_WINDOW, now)
    elif first is None:
        first = last - LONGEST_WINDOW
    found = market.candles.klines(call.params["interval"], 0, None, last, limit, now)
    return [candle for candle in found if first is None or candle.start >= first]


def _trade(market: Market, trade: Trade, unit: TimeUnit) -> dict[str, Any]:
    contract = contract_of(market)
    row: dict[str, Any] = {
        "id": trade.id,
        "price": contract.price_text(trade.price),
        "qty": contract.quantity_text(trade.quantity),
        ("baseQty" if contract.inverse else "quoteQty"): plain(trade.quote),
        "time": unit(trade.time),
        "isBuyerMaker": trade.buyer_is_maker,
    }
    return row if contract.inverse else {**row, "isRPITrade": False}


def _kline(market: Market, candle: Candle, unit: TimeUnit) -> list[Any]:
    contract = contract_of(market)
    prices = (contract.price_text(price) for price in (candle.open, candle.high, candle.low, candle.close))
    return [
        unit(candle.start * 1_000_000),
        *prices,
        contract.quantity_text(candle.volume),
        unit(candle.end * 1_000_000 - 1),
        plain(candle.quote),
        candle.count,
        contract.quantity_text(candle.taker_volume),
        plain(candle.taker_quote),
        "0",
    ]


def _constant(value: int) -> Transform:
    return lambda _price: value


def _price_kline(candle: Candle, unit: TimeUnit, transform: Transform = lambda price: price) -> list[Any]:
    """Of a price that nobody trades at."""
    prices = (plain(transform(price)) for price in (candle.open, candle.high, candle.low, candle.close))
    start, end = unit(candle.start * 1_000_000), unit(candle.end * 1_000_000 - 1)
    return [start, *prices, "0", end, "0", candle.end - candle.start, "0", "0", "0"]

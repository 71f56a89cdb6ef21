# Copied from codegen/handwritten/sandbox/futures/tickers.py; edit there.
"""Prices: statistics of 24 hours, last prices, best quotes, mark prices, funding, open interest."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .. import errors
from ..calls import Call
from ..market import Market
from ..numbers import text
from .addresses import FuturesHandlers
from .exchange import desk
from .order_params import market_of
from .prices import FUNDING_INTERVAL, INTEREST, RATE_CAP, contract_of
from .shown import best_quotes, change_of, last_day, mark_prices, plain

tickers = FuturesHandlers()


@tickers.on("GET /v1/ticker/24hr")
def ticker_24hr(call: Call) -> Any:
    return _each(call, lambda market: _statistics(call, market))


@tickers.on("GET /v1/ticker/price", "GET /fapi/v2/ticker/price", "ticker.price")
def ticker_price(call: Call) -> Any:
    def describe(market: Market) -> dict[str, Any]:
        contract = contract_of(market)
        row = {
            "symbol": market.name,
            "price": contract.price_text(market.last_price),
            "time": call.unit(market.last_trade_time),
        }
        return {**row, "ps": contract.pair} if contract.inverse else row

    return _each(call, describe)


@tickers.on("GET /v1/ticker/bookTicker", "ticker.book")
def ticker_book(call: Call) -> Any:
    def describe(market: Market) -> dict[str, Any]:
        contract = contract_of(market)
        bid, bid_quantity, ask, ask_quantity = best_quotes(market)
        row = {
            "lastUpdateId": market.book.update_id,
            "symbol": market.name,
            "bidPrice": bid,
            "bidQty": bid_quantity,
            "askPrice": ask,
            "askQty": ask_quantity,
            "time": call.unit(call.now),
        }
        return {**row, "pair": contract.pair} if contract.inverse else row

    return _each(call, describe)


@tickers.on("GET /v1/premiumIndex")
def premium_index(call: Call) -> Any:
    exchange = desk(call)

    def describe(market: Market) -> dict[str, Any]:
        contract, prices = contract_of(market), mark_prices(exchange, market)
        row = {
            "symbol": market.name,
            "markPrice": prices["mark"],
            "indexPrice": prices["index"],
            "estimatedSettlePrice": prices["index"],
            "lastFundingRate": prices["rate"],
            "interestRate": text(INTEREST) if prices["rate"] else "",
            "nextFundingTime": call.unit(prices["next"]),
            "time": call.unit(call.now),
        }
        return {**row, "pair": contract.pair} if contract.inverse else row

    return _each(call, describe)


@tickers.on("GET /v1/fundingRate")
def funding_rate(call: Call) -> list[dict[str, Any]]:
    """What was paid at the end of each interval, oldest first."""
    exchange, limit = desk(call), call.get("limit", 100)
    start, end = call.time("startTime"), call.time("endTime")
    now = call.now // 1_000_000
    last = min(now, end // 1_000_000 if end is not None else now) // FUNDING_INTERVAL
    first = last - limit + 1 if start is None else max(-(-start // 1_000_000 // FUNDING_INTERVAL), 0)
    chosen = [market_of(exchange, call.params["symbol"])] if "symbol" in call.params else exchange.markets.values()
    found: list[dict[str, Any]] = []
    for market in chosen:
        contract = contract_of(market)
        if contract.contract_type != "PERPETUAL":
            continue
        for interval in range(first, last + 1):
            time = interval * FUNDING_INTERVAL
            if time <= contract.listed:
                continue
            rate = exchange.prices.funding_rate(contract, time - 1)
            row: dict[str, Any] = {
                "symbol": market.name,
                "fundingTime": call.unit(time * 1_000_000),
                "fundingRate": text(rate),
            }
            if not contract.inverse:
                row.update(markPrice=text(market.candles.between(time - 60, time).close), rateType="FUNDING_RATE")
            found.append(row)
    found.sort(key=lambda row: row["fundingTime"])
    return found[:limit] if start is not None else found[-limit:]


@tickers.on("GET /v1/fundingInfo")
def funding_info(call: Call) -> list[dict[str, Any]]:
    return [
        {
            "symbol": market.name,
            "adjustedFundingRateCap": text(RATE_CAP),
            "adjustedFundingRateFloor": text(-RATE_CAP),
            "fundingIntervalHours": FUNDING_INTERVAL // 3600,
            "disclaimer": False,
        }
        for market in desk(call).markets.values()
        if contract_of(market).contract_type == "PERPETUAL"
    ]


@tickers.on("GET /v1/openInterest")
def open_interest(call: Call) -> dict[str, Any]:
    """The accounts' own positions and what the crowd is taken to hold."""
    exchange, market = desk(call), market_of(desk(call), call.params["symbol"])
    contract = contract_of(market)
    held = sum(abs(position.amount) for account in exchange.ledger for position in account.open_positions(market.name))
    row = {
        "openInterest": contract.quantity_text(contract.daily_volume // 3 + held),
        "symbol": market.name,
        "time": call.unit(call.now),
    }
    return {**row, "pair": contract.pair, "contractType": contract.contract_type} if contract.inverse else row


def _each(call: Call, describe: Callable[[Market], dict[str, Any]]) -> Any:
    """USD-M: one object for ``symbol``, else a list. COIN-M: always a list, by symbol, pair or all."""
    exchange, symbol, pair = desk(call), call.get("symbol"), call.get("pair")
    if symbol is not None and pair is not None:
        raise errors.bad_combination()
    if symbol is not None:
        row = describe(market_of(exchange, symbol))
        return [row] if exchange.inverse else row
    chosen = exchange.markets.values() if pair is None else exchange.prices.of_pair(pair)
    if not chosen:
        raise errors.ApiError(-4087, "Invalid pair")
    return [describe(market) for market in chosen]


def _statistics(call: Call, market: Market) -> dict[str, Any]:
    contract, candle = contract_of(market), last_day(market)
    change, percent = change_of(candle)
    row: dict[str, Any] = {
        "symbol": market.name,
        "priceChange": contract.price_text(change),
        "priceChangePercent": percent,
        "weightedAvgPrice": contract.price_text(contract.average(candle.quote, candle.volume)),
        "lastPrice": contract.price_text(candle.close),
        "lastQty": contract.quantity_text(market.last_quantity),
        "openPrice": contract.price_text(candle.open),
        "highPrice": contract.price_text(candle.high),
        "lowPrice": contract.price_text(candle.low),
        "volume": contract.quantity_text(candle.volume),
        ("baseVolume" if contract.inverse else "quoteVolume"): plain(candle.quote),
        "openTime": call.unit(candle.start * 1_000_000),
        "closeTime": call.unit(call.now),
        "firstId": candle.first_id,
        "lastId": candle.last_id,
        "count": candle.count,
    }
    return {**row, "pair": contract.pair} if contract.inverse else row

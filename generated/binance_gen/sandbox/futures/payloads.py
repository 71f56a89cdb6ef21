# Copied from codegen/handwritten/sandbox/futures/payloads.py; edit there.
"""What market streams say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..accounts import TimeUnit
from ..market import Market
from ..numbers import text
from ..streams import Build
from . import shown
from .contracts import Contract
from .orders import FuturesOrder
from .prices import contract_of

if TYPE_CHECKING:
    from .exchange import FuturesExchange


def kind_of(contract: Contract) -> int:
    """``st``: 1 is USD-M, 2 is COIN-M."""
    return 2 if contract.inverse else 1


def find(exchange: FuturesExchange, name: str) -> Market | None:
    """The market of a stream's name."""
    return exchange.markets.get(name.partition("@")[0].upper())


# --- books ----------------------------------------------------------------------------------------------------------


def book_ticker(exchange: FuturesExchange, market: Market) -> Build:
    bid, bid_quantity, ask, ask_quantity = shown.best_quotes(market)
    head = {"e": "bookTicker", "u": market.book.update_id, "s": market.name, **_of(contract_of(market))}
    return _timed(exchange, {**head, "b": bid, "B": bid_quantity, "a": ask, "A": ask_quantity}, "E", "T")


def depth_update(
    exchange: FuturesExchange, market: Market, first: int, last: int, bids: dict[int, int], asks: dict[int, int]
) -> Build:
    """``pu`` is the last update of the event before."""
    contract = contract_of(market)

    def levels(changed: dict[int, int], *, falling: bool) -> list[list[str]]:
        return [
            [contract.price_text(price), contract.quantity_text(quantity)]
            for price, quantity in sorted(changed.items(), reverse=falling)
        ]

    return _depth(exchange, market, first, last, levels(bids, falling=True), levels(asks, falling=False))


def partial_depth(exchange: FuturesExchange, market: Market, count: int, first: int, last: int) -> Build:
    return _depth(exchange, market, first, last, *shown.book_levels(market, count))


def _depth(
    exchange: FuturesExchange, market: Market, first: int, last: int, bids: list[list[str]], asks: list[list[str]]
) -> Build:
    head = {"e": "depthUpdate", "s": market.name, **_of(contract_of(market)), "U": first, "u": last, "pu": first - 1}
    return _timed(exchange, {**head, "b": bids, "a": asks}, "E", "T")


# --- prices ---------------------------------------------------------------------------------------------------------


def ticker(exchange: FuturesExchange, name: str) -> Build | None:
    market = find(exchange, name)
    return None if market is None else lambda unit: _ticker(market, unit)


def tickers(exchange: FuturesExchange, _name: str) -> Build:
    return lambda unit: [_ticker(market, unit) for market in exchange.markets.values()]


def mini_ticker(exchange: FuturesExchange, name: str) -> Build | None:
    market = find(exchange, name)
    return None if market is None else lambda unit: _mini_ticker(market, unit)


def mini_tickers(exchange: FuturesExchange, _name: str) -> Build:
    return lambda unit: [_mini_ticker(market, unit) for market in exchange.markets.values()]


def mark_price(exchange: FuturesExchange, name: str) -> Build | None:
    """Of a symbol; of a pair, all its symbols."""
    market = find(exchange, name)
    if market is not None:
        return lambda unit: _mark_price(exchange, market, unit)
    pair = exchange.prices.of_pair(name.partition("@")[0].upper()) if exchange.inverse else []
    return (lambda unit: [_mark_price(exchange, one, unit) for one in pair]) if pair else None


def mark_prices(exchange: FuturesExchange, _name: str) -> Build | None:
    if exchange.inverse:
        return None
    return lambda unit: [_mark_price(exchange, market, unit) for market in exchange.markets.values()]


def index_price(exchange: FuturesExchange, name: str) -> Build | None:
    pair = name.partition("@")[0].upper()
    if not exchange.inverse or not exchange.prices.of_pair(pair):
        return None
    return _timed(exchange, {"e": "indexPriceUpdate", "i": pair, "p": text(exchange.prices.index(pair))}, "E")


def _ticker(market: Market, unit: TimeUnit) -> dict[str, Any]:
    contract, candle = contract_of(market), shown.last_day(market)
    change, percent = shown.change_of(candle)
    return {
        **_mini_ticker(market, unit),
        "e": "24hrTicker",
        "p": contract.price_text(change),
        "P": percent,
        "w": contract.price_text(contract.average(candle.quote, candle.volume)),
        "Q": contract.quantity_text(market.last_quantity),
        "O": unit(candle.start * 1_000_000),
        "C": unit(market.clock.now()),
        "F": candle.first_id,
        "L": candle.last_id,
        "n": candle.count,
    }


def _mini_ticker(market: Market, unit: TimeUnit) -> dict[str, Any]:
    contract, candle = contract_of(market), shown.last_day(market)
    return {
        "e": "24hrMiniTicker",
        "E": unit(market.clock.now()),
        "s": market.name,
        **_of(contract),
        "c": contract.price_text(candle.close),
        "o": contract.price_text(candle.open),
        "h": contract.price_text(candle.high),
        "l": contract.price_text(candle.low),
        "v": contract.quantity_text(candle.volume),
        "q": shown.plain(candle.quote),
    }


def _mark_price(exchange: FuturesExchange, market: Market, unit: TimeUnit) -> dict[str, Any]:
    contract, prices = contract_of(market), shown.mark_prices(exchange, market)
    row = {
        "e": "markPriceUpdate",
        "E": unit(exchange.clock.now()),
        "s": market.name,
        "p": prices["mark"],
        "i": prices["index"],
        "P": prices["index"],
        "r": prices["rate"],
        "T": unit(prices["next"]),
        "st": kind_of(contract),
    }
    return row if contract.inverse else {**row, "ap": prices["mark"]}


# --- liquidations ---------------------------------------------------------------------------------------------------


def liquidation(exchange: FuturesExchange, order: FuturesOrder, *, of_all: bool) -> Build:
    """The stream of all symbols says which product a symbol is of."""
    contract = contract_of(exchange.markets[order.symbol])
    fields: dict[str, Any] = {
        "s": order.symbol,
        "S": order.side,
        "o": order.type,
        "f": order.time_in_force,
        "q": contract.quantity_text(order.quantity),
        "p": contract.price_text(order.price),
        "ap": contract.price_text(contract.average(order.executed_quote, order.executed)),
        "X": order.status,
        "l": contract.quantity_text(order.fills[-1].trade.quantity if order.fills else 0),
        "z": contract.quantity_text(order.executed),
    }
    of = _of(contract) if of_all else {}
    if contract.inverse:
        fields["ps"] = contract.pair
        of.pop("ps", None)
    now, updated = exchange.clock.now(), order.updated
    return lambda unit: {"e": "forceOrder", "E": unit(now), "o": {**fields, "T": unit(updated)}, **of}


# --- parts ----------------------------------------------------------------------------------------------------------


def _of(contract: Contract) -> dict[str, Any]:
    return {"ps": contract.pair, "st": kind_of(contract)}


def _timed(exchange: FuturesExchange, fields: dict[str, Any], *times: str) -> Build:
    now = exchange.clock.now()
    return lambda unit: {**fields, **dict.fromkeys(times, unit(now))}

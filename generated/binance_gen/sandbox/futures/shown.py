# Copied from codegen/handwritten/sandbox/futures/shown.py; edit there.
"""Pieces that answers and streams share."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING, Any

from ..history import Candle
from ..market import Market
from ..numbers import text
from .prices import contract_of

if TYPE_CHECKING:
    from .exchange import FuturesExchange

DAY = 86400


def plain(value: int) -> str:
    """All eight decimals, but for zeros that say nothing."""
    shown = text(value)
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def book_levels(market: Market, limit: int) -> tuple[list[list[str]], list[list[str]]]:
    """Bids and asks, best first."""
    contract = contract_of(market)
    bids, asks = (
        [[contract.price_text(price), contract.quantity_text(quantity)] for price, quantity in side.top(limit)]
        for side in (market.book.bids, market.book.asks)
    )
    return bids, asks


def best_quotes(market: Market) -> tuple[str, str, str, str]:
    """Price and quantity of the best bid, then of the best ask."""
    contract, bid, ask = contract_of(market), market.book.bids.best, market.book.asks.best
    return (
        contract.price_text(bid.price if bid else 0),
        contract.quantity_text(bid.visible if bid else 0),
        contract.price_text(ask.price if ask else 0),
        contract.quantity_text(ask.visible if ask else 0),
    )


def last_day(market: Market) -> Candle:
    end = market.clock.now() // 1_000_000 + 1
    return market.candles.between(end - DAY, end)


def change_of(candle: Candle) -> tuple[int, str]:
    """The price's change and the same in percent."""
    change = candle.close - candle.open
    percent = Decimal(change * 100) / Decimal(candle.open)
    return change, str(percent.quantize(Decimal("0.001"), ROUND_HALF_EVEN))


def mark_prices(exchange: FuturesExchange, market: Market) -> dict[str, Any]:
    """Mark price, index price and what funding is about to be; times in microseconds."""
    contract, now = contract_of(market), exchange.clock.now()
    mark, funded = exchange.prices.mark(market), contract.contract_type == "PERPETUAL"
    return {
        "mark": text(mark),
        "index": text(exchange.prices.index(contract.pair)),
        "rate": text(exchange.prices.funding_rate(contract, now // 1_000_000)) if funded else "",
        "next": exchange.prices.next_funding(now // 1_000_000) * 1_000_000 if funded else 0,
    }

# Copied from codegen/handwritten/sandbox/futures/kline_streams.py; edit there.
"""Kline streams: of a symbol, of a contract type, and of index and mark prices. Each speaks four times a second and has
a last word on every kline when the next one has begun."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from ..accounts import TimeUnit
from ..candles import INTERVALS, bounds
from ..market import Market
from ..streams import Build
from .exchange import FuturesExchange
from .market_data import Transform, index_of
from .prices import contract_of
from .shown import plain

_NAME = re.compile(rf"([^!@]+)@(kline|continuousKline|indexPriceKline|markPriceKline)_({'|'.join(INTERVALS)})")
_EVENTS = {
    "kline": "kline",
    "continuousKline": "continuous_kline",
    "indexPriceKline": "indexPrice_kline",
    "markPriceKline": "markPrice_kline",
}


@dataclass(frozen=True)
class _Stream:
    kind: str
    interval: str
    market: Market


class KlineStreams:
    def __init__(self, exchange: FuturesExchange) -> None:
        self._exchange = exchange
        self._seen: dict[str, int] = {}

    def forget(self, name: str) -> None:
        """Somebody new listens: begin with the kline of this moment."""
        self._seen.pop(name, None)

    def speak(self) -> None:
        for name in self._exchange.publisher.names:
            stream = self._find(name)
            if stream is None:
                continue
            current, before = self._start(stream), self._seen.get(name)
            if before is not None and before < current:
                self._exchange.publisher.publish(name, self._event(stream, before, closed=True))
            self._seen[name] = current
            self._exchange.publisher.publish(name, self._event(stream, current, closed=False))

    def current(self, name: str) -> Build | None:
        stream = self._find(name)
        return None if stream is None else self._event(stream, self._start(stream), closed=False)

    def _start(self, stream: _Stream) -> int:
        return bounds(self._exchange.clock.now() // 1_000_000, stream.interval)[0]

    def _find(self, name: str) -> _Stream | None:
        match = _NAME.fullmatch(name)
        if match is None:
            return None
        what, kind, interval = match[1].upper(), match[2], match[3]
        if kind == "continuousKline":
            pair, _, contract_type = what.partition("_")
            found = [one for one in self._of_pair(pair) if contract_of(one).contract_type == contract_type]
        elif kind == "indexPriceKline":
            found = self._of_pair(what)
        else:
            found = [one for one in self._exchange.markets.values() if one.name == what]
        return _Stream(kind, interval, found[0]) if found else None

    def _of_pair(self, pair: str) -> list[Market]:
        return self._exchange.prices.of_pair(pair)

    def _event(self, stream: _Stream, start: int, *, closed: bool) -> Build:
        contract, now = contract_of(stream.market), self._exchange.clock.now()
        head: dict[str, Any] = {"e": _EVENTS[stream.kind]}
        if stream.kind == "kline":
            head["s"] = contract.name
        else:
            head["ps"] = contract.pair
        if stream.kind == "continuousKline":
            head["ct"] = contract.contract_type
        shown = self._kline(stream, start)

        def build(unit: TimeUnit) -> dict[str, Any]:
            kline = {**shown, "t": unit(shown["t"]), "T": unit(shown["T"]), "x": closed}
            return {**head, "E": unit(now), "k": kline}

        return build

    def _kline(self, stream: _Stream, start: int) -> dict[str, Any]:
        contract, candle = contract_of(stream.market), stream.market.candles.kline(start, stream.interval)
        traded = stream.kind in ("kline", "continuousKline")
        transform: Transform = lambda price: price  # noqa: E731
        if stream.kind == "indexPriceKline":
            transform = index_of(self._exchange, contract.pair, start)
        show = contract.price_text if traded else lambda price: plain(transform(price))
        kline: dict[str, Any] = {
            "t": candle.start * 1_000_000,
            "T": candle.end * 1_000_000 - 1,
            "i": stream.interval,
            "f": candle.first_id if traded else 0,
            "L": candle.last_id if traded else 0,
            "o": show(candle.open),
            "c": show(candle.close),
            "h": show(candle.high),
            "l": show(candle.low),
            "v": contract.quantity_text(candle.volume) if traded else "0",
            "n": candle.count,
            "q": plain(candle.quote) if traded else "0",
            "V": contract.quantity_text(candle.taker_volume) if traded else "0",
            "Q": plain(candle.taker_quote) if traded else "0",
            "B": "0",
        }
        if stream.kind != "continuousKline":
            kline["s"] = contract.pair if stream.kind == "indexPriceKline" else contract.name
        return kline

"""Market messages on command: many at once, or so many a second."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .exchange import Exchange
from .flood import Flood
from .futures.exchange import FuturesExchange
from .market import Market
from .numbers import units
from .orders import BUY, Trade

if TYPE_CHECKING:
    from .directory import Directory
    from .service import Service


class Traffic:
    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self._floods: list[Flood] = []

    def burst(self, stream: str, count: int) -> int:
        """Spot's trades come from orders, as ever. Returns the number of frames."""
        symbol, _, kind = stream.partition("@")
        flow = self._directory.spot.flows.get(symbol.upper())
        frames = 0
        for service in self._directory.open:
            for _ in range(count):
                if service is self._directory.spot and kind in ("trade", "aggTrade") and flow is not None:
                    flow.trade(None, units("0"), BUY)
                    frames += 1
                elif service.publisher.wants(stream):
                    frames += _repeat(service, stream)
        return frames

    def flood(self, stream: str, rate: float, total: int | None) -> Flood:
        self._floods = [flood for flood in self._floods if not flood.done.is_set()]
        flood = Flood(self._voice(stream), rate, total)
        self._floods.append(flood)
        flood.start()
        return flood

    def stop(self) -> None:
        for flood in self._floods:
            flood.cancel()

    def _voice(self, stream: str) -> Callable[[], int | None]:
        """What says the next message of a stream, and returns its number."""
        symbol, _, kind = stream.partition("@")
        services = sorted(self._directory.open, key=lambda service: not service.publisher.wants(stream))
        for service in services:
            if kind in ("trade", "aggTrade") and isinstance(service, (Exchange, FuturesExchange)):
                market = service.markets.get(symbol.upper())
                if market is not None and (kind == "aggTrade" or isinstance(service, Exchange)):
                    return _trades(market, aggregate=kind == "aggTrade")

        def repeat() -> None:
            for service in services:
                _repeat(service, stream)

        return repeat


def _trades(market: Market, *, aggregate: bool) -> Callable[[], int]:
    """Trades of others at the last price: they are on record, the book does not notice them."""
    lot = market.instrument.lot

    def trade() -> Trade:
        price = market.last_price
        return market.record(price, lot, market.instrument.value(price, lot), BUY)

    def say() -> int:
        made = trade()
        if aggregate:
            market.aggregate([made])
            return market.end_of_agg_trades - 1
        return made.id

    return say


def _repeat(service: Service, stream: str) -> int:
    if not service.publisher.wants(stream):
        return 0
    build = service.feeds.current(stream)
    return 0 if build is None else service.publisher.publish(stream, build)

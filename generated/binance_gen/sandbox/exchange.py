# Copied from codegen/handwritten/sandbox/exchange.py; edit there.
"""One product at work, without its network: markets, engine and the crowd that trades there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import errors
from .accounts import Account, UserEvent
from .calls import Call
from .flow import Crowd, Flow
from .history import History
from .market import Feed, Market
from .matching import Engine
from .order_lists import OrderLists
from .orders import Order
from .service import Feeds, Service
from .venue import Venue
from .world import World


class Exchange(Service):
    strict = True
    makes_up_user_events = False

    def __init__(self, world: World, venue: Venue) -> None:
        super().__init__(world, venue.catalog, venue.handlers)
        self.venue = venue
        self.gone = venue.gone
        self.house = self.accounts.new_account({}, house=True)
        self.fees = self.accounts.new_account({}, house=True)
        seed, started = world.options.seed, self.clock.now() // 1_000_000
        self.markets: dict[str, Market] = {}
        for traded in venue.instruments:
            past = History(
                seed, traded.name, traded.listed, started, traded.price, traded.tick, traded.lot, traded.daily_volume,
                traded.value,
            )  # fmt: skip
            self.markets[traded.name] = Market(traded, past, self.clock)
        self.engine = self.make_engine()
        self.engine.on_first_fill = self._first_fill
        self.engine.reporter = venue.reporter(self.engine, self.clock, self.accounts)
        self.lists = OrderLists(self.engine)
        self.flows = {name: Flow(self.engine, market, self.house, seed) for name, market in self.markets.items()}
        self.crowd = Crowd(self.clock, self.flows.values(), world.options.market_rate)
        self._allocations = 0

    def make_feeds(self) -> Feeds:
        return self.venue.feeds(self, self.publisher)

    def start(self) -> None:
        self.crowd.start()

    def set_rate(self, rate: float) -> None:
        self.crowd.set_rate(rate)

    def step(self) -> None:
        self.crowd.step()

    def made_up(self, call: Call) -> Any:
        """A symbol must exist all the same."""
        if isinstance(call.get("symbol"), str) and call.params["symbol"] not in self.markets:
            raise errors.bad_symbol()
        return super().made_up(call)

    def terminated(self, now: int) -> UserEvent:
        return self.venue.terminated(now)

    def tell_account(self, entry: str, account: Account, slot: str, event: UserEvent) -> None:  # noqa: ARG002
        account.emit(event)

    def make_engine(self) -> Engine:
        return Engine(self.clock, self.markets, self.fees)

    def listen(self, feed: Feed) -> None:
        """Let ``feed`` hear of every trade and every change of the best prices."""
        for market in self.markets.values():
            market.feed = feed

    def new_allocation(self) -> int:
        self._allocations += 1
        return self._allocations - 1

    def open_account(self, balances: Mapping[str, str] | None = None) -> Account:
        return self.accounts.new_account(self.venue.balances if balances is None else balances)

    def _first_fill(self, order: Order, is_maker: bool) -> None:
        self.limits.order_filled(order.account.uid, is_maker=is_maker)

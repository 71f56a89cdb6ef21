# Copied from codegen/handwritten/sandbox/futures/exchange.py; edit there.
"""One futures product at work: markets, wallets, margin, conditional orders, funding and liquidation."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING

from ..accounts import Account
from ..calls import Call, Handlers
from ..flow import Crowd, Flow
from ..history import History
from ..market import Feed, Market
from ..orders import BUY, Order
from ..service import Feeds, Service
from .algo_reports import algo_update
from .conditional import AlgoOrder, Conditional
from .contracts import Contract
from .countdown import Countdowns
from .engine import FuturesEngine
from .ledger import Ledger, MarginAccount
from .margin import Margin
from .orders import FuturesOrder
from .prices import Prices
from .risk import Risk
from .triggers import Triggers
from .user_events import FuturesReporter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..world import World


class FuturesExchange(Service):
    makes_up_user_events = False

    def __init__(
        self, world: World, catalog: ModuleType, handlers: Handlers, contracts: tuple[Contract, ...],
        balances: Mapping[str, str],
    ) -> None:  # fmt: skip
        super().__init__(world, catalog, handlers)
        self.inverse = contracts[0].inverse
        house = Account(0, house=True)
        seed, started = world.options.seed, self.clock.now() // 1_000_000
        self.markets: dict[str, Market] = {}
        for traded in contracts:
            past = History(
                seed, traded.name, traded.listed, started, traded.price, traded.tick, traded.lot, traded.daily_volume,
                traded.value,
            )  # fmt: skip
            self.markets[traded.name] = Market(traded, past, self.clock)
        self.prices = Prices(seed, self.markets)
        self.ledger = Ledger(self.clock, world.position_modes, balances)
        self.margin = Margin(self.ledger, self.prices, self.markets, self._open_orders)
        self.engine = FuturesEngine(self.clock, self.markets, house, self.ledger, self.margin)
        self.engine.on_first_fill = self._first_fill
        self.reporter = FuturesReporter(self)
        self.engine.reporter = self.reporter
        self.triggers = Triggers(self.prices)
        self.engine.on_price = self.triggers.on_trade
        self.conditional = Conditional(self.clock, self.engine, self.triggers)
        self.conditional.on_update = self._algo_updated
        self.engine.on_closed = self.conditional.on_closed
        self.flows = {name: Flow(self.engine, market, house, seed) for name, market in self.markets.items()}
        self.reporter.on_settled = self._settled
        self.crowd = Crowd(self.clock, self.flows.values(), world.market_rate)
        self.countdowns = Countdowns(self)
        self.risk = Risk(self)

    # --- what every service does ------------------------------------------------------------------------------------

    def make_feeds(self) -> Feeds:
        from .feeds import FuturesFeeds

        return FuturesFeeds(self)

    def start(self) -> None:
        self.crowd.start()
        self.risk.start()

    def set_rate(self, rate: float) -> None:
        self.crowd.set_rate(rate)

    def step(self) -> None:
        self.crowd.step()

    # --- lookups ----------------------------------------------------------------------------------------------------

    def listen(self, feed: Feed) -> None:
        for market in self.markets.values():
            market.feed = feed

    def open_orders(self, account: Account, symbol: str | None = None, *, waiting: bool = True) -> list[FuturesOrder]:
        names = self.markets if symbol is None else (symbol,)
        return [order for name in names for order in self.engine.open_of(account, name) if waiting or not order.waiting]

    def resting_value(self, account: Account, symbol: str) -> tuple[int, int]:
        """What an account's bids and asks on the book are worth."""
        instrument = self.markets[symbol].instrument
        worth = {BUY: 0, "SELL": 0}
        for order in self.open_orders(account, symbol, waiting=False):
            if order.limit is not None:
                worth[order.side] += instrument.value(order.limit, order.remaining)
        return worth[BUY], worth["SELL"]

    # --- what happens -----------------------------------------------------------------------------------------------

    def _open_orders(self, account: MarginAccount, symbol: str) -> list[FuturesOrder]:
        return self.open_orders(account.owner, symbol, waiting=False)

    def _first_fill(self, order: Order, is_maker: bool) -> None:
        self.limits.order_filled(order.account.uid, is_maker=is_maker)

    def _algo_updated(self, algo: AlgoOrder) -> None:
        self.emit(algo.order.account, algo_update(self, algo))

    def _settled(self) -> None:
        self.triggers.run(self.markets)


def desk(call: Call) -> FuturesExchange:
    """The futures exchange that a call is for."""
    assert isinstance(call.service, FuturesExchange)
    return call.service

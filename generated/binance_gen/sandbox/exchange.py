# Copied from codegen/handwritten/sandbox/exchange.py; edit there.
"""The exchange without its network: time, accounts, markets, limits and what they have to say."""

from __future__ import annotations

from dataclasses import dataclass, field

from .accounts import Account, Accounts
from .calls import Handlers
from .clock import Clock
from .flow import Crowd, Flow
from .history import History
from .limits import Limits, Rules
from .log import Log
from .market import Feed, Market
from .matching import Engine
from .order_lists import OrderLists
from .orders import Order
from .registry import Registry
from .spot import handlers
from .spot.symbols import INSTRUMENTS
from .spot.user_events import SpotReporter

BALANCES = {
    "BTC": "10", "ETH": "100", "BNB": "500", "LTC": "1000", "NEO": "10000", "USDT": "1000000", "USDC": "1000000",
    "１２３": "100000", "４５６": "100000",
}  # fmt: skip
"""What a new account owns."""


@dataclass
class Options:
    """What a sandbox is made of. ``start`` (seconds since the epoch) makes a run repeatable to the byte."""

    seed: int = 1
    start: float | None = None
    speed: float = 1.0
    market_rate: float = 10.0
    rules: Rules = field(default_factory=Rules)
    log_size: int = 20_000


class Exchange:
    def __init__(self, options: Options, registry: Registry) -> None:
        self.options = options
        self.registry = registry
        self.handlers: Handlers = handlers()
        self.clock = Clock(options.start, options.speed)
        self.log = Log(options.log_size)
        self._allocations = 0
        self.rules = options.rules
        self.limits = Limits(self.clock, self.rules)
        self.accounts = Accounts(options.seed)
        self.house = self.accounts.new_account({}, house=True)
        self.fees = self.accounts.new_account({}, house=True)
        self.markets: dict[str, Market] = {}
        started = self.clock.now() // 1_000_000
        for traded in INSTRUMENTS:
            past = History(
                options.seed, traded.name, traded.listed, started, traded.price, traded.tick, traded.lot,
                traded.daily_volume,
            )  # fmt: skip
            self.markets[traded.name] = Market(traded, past, self.clock)
        self.engine = Engine(self.clock, self.markets, self.fees)
        self.engine.on_first_fill = self._first_fill
        self.lists = OrderLists(self.engine)
        self.engine.reporter = SpotReporter(self.engine, self.clock, self.accounts)
        self.flows = {
            name: Flow(self.engine, market, self.house, options.seed) for name, market in self.markets.items()
        }
        for flow in self.flows.values():
            flow.open()
        self.crowd = Crowd(self.clock, self.flows.values(), options.market_rate)

    def listen(self, feed: Feed) -> None:
        for market in self.markets.values():
            market.feed = feed

    def _first_fill(self, order: Order, is_maker: bool) -> None:
        self.limits.order_filled(order.account.uid, is_maker=is_maker)

    def new_allocation(self) -> int:
        self._allocations += 1
        return self._allocations - 1

    def open_account(self, balances: dict[str, str] | None = None) -> Account:
        return self.accounts.new_account(BALANCES if balances is None else balances)

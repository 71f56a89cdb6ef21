# Copied from codegen/handwritten/sandbox/world.py; edit there.
"""What all products of a sandbox have in common: time, accounts, limits and the record of what happened."""

from __future__ import annotations

from dataclasses import dataclass, field

from .accounts import Accounts
from .clock import Clock
from .families import SPOT, Family
from .journal import Journal
from .limits import Limits, Rules
from .listen_keys import ListenKey
from .log import Log
from .position_modes import PositionModes
from .user_streams import Tokens


@dataclass
class Options:
    """What a sandbox is made of. ``start`` (seconds since the epoch) makes a run repeatable to the byte."""

    seed: int = 1
    start: float | None = None
    speed: float = 1.0
    market_rate: float = 10.0
    rules: Rules = field(default_factory=Rules)
    log_size: int = 20_000


class World:
    def __init__(self, options: Options) -> None:
        self.options = options
        self.rules = options.rules
        self.clock = Clock(options.start, options.speed)
        self.limits = Limits(self.clock, options.rules)
        self.log = Log(options.log_size)
        self.journal = Journal(self.clock, options.log_size)
        self.accounts = Accounts(options.seed, self.journal)
        self.tokens = Tokens()
        self.listen_keys: dict[str, ListenKey] = {}
        self.position_modes = PositionModes()
        self.market_rate = options.market_rate
        self._limits = {SPOT.name: self.limits}

    def limits_of(self, family: Family) -> Limits:
        """Products on the same hosts share their limits."""
        if family.name not in self._limits:
            rules = family.rules(self.options.rules)
            self._limits[family.name] = Limits(self.clock, rules, per_endpoint=family.per_endpoint)
        return self._limits[family.name]

    def ban(self, ip: str, seconds: float) -> None:
        """On all hosts that are in use."""
        for limits in self._limits.values():
            limits.ban(ip, seconds)

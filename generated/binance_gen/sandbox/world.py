# Copied from codegen/handwritten/sandbox/world.py; edit there.
"""What all products of a sandbox have in common: time, accounts, limits and the record of what happened."""

from __future__ import annotations

from dataclasses import dataclass, field

from .accounts import Accounts
from .clock import Clock
from .limits import Limits, Rules
from .log import Log


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
        self.accounts = Accounts(options.seed)
        self.log = Log(options.log_size)

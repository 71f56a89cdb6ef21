# Copied from codegen/handwritten/sandbox/futures/ledger.py; edit there.
"""Futures wallets: balances, positions, settings and what changed them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ..accounts import Account
from ..clock import Clock
from ..numbers import units
from ..position_modes import PositionModes
from .contracts import Contract
from .positions import BOTH, LONG, SHORT, Position

CROSSED, ISOLATED = "CROSSED", "ISOLATED"
LEVERAGE = 20
"""Of every symbol, until it is changed."""


@dataclass
class Wallet:
    balance: int = 0
    updated: int = 0


@dataclass(frozen=True)
class Income:
    symbol: str
    type: str
    amount: int
    asset: str
    time: int
    id: int
    trade_id: str = ""


@dataclass(frozen=True)
class MarginChange:
    """Margin that was added to an isolated position (type 1) or taken from it (2)."""

    symbol: str
    type: int
    amount: int
    asset: str
    position_side: str
    time: int


@dataclass(eq=False)
class MarginAccount:
    """One user's futures account of one product."""

    owner: Account
    alias: str
    wallets: dict[str, Wallet] = field(default_factory=dict)
    positions: dict[tuple[str, str], Position] = field(default_factory=dict)
    leverages: dict[str, int] = field(default_factory=dict)
    margin_types: dict[str, str] = field(default_factory=dict)
    multi_assets: bool = False
    fee_burn: bool = True
    income: list[Income] = field(default_factory=list)
    margin_changes: list[MarginChange] = field(default_factory=list)
    called: bool = False

    def wallet(self, asset: str) -> Wallet:
        return self.wallets.setdefault(asset, Wallet())

    def position(self, contract: Contract, side: str) -> Position:
        key = (contract.name, side)
        found = self.positions.get(key)
        if found is None:
            found = self.positions[key] = Position(contract, side)
        return found

    def leverage(self, symbol: str) -> int:
        return self.leverages.get(symbol, LEVERAGE)

    def margin_type(self, symbol: str) -> str:
        return self.margin_types.get(symbol, CROSSED)

    def is_isolated(self, symbol: str) -> bool:
        return self.margin_type(symbol) == ISOLATED

    def open_positions(self, symbol: str | None = None) -> Iterator[Position]:
        for position in self.positions.values():
            if position.amount and symbol in (None, position.contract.name):
                yield position

    def crossed(self, asset: str) -> int:
        """The wallet without what isolated positions have set aside."""
        held = sum(one.isolated for one in self.open_positions() if one.contract.margin_asset == asset)
        return self.wallet(asset).balance - held


class Ledger:
    """The futures accounts of one product. An account is opened, with ``balances``, when it is first asked for."""

    def __init__(self, clock: Clock, modes: PositionModes, balances: Mapping[str, str]) -> None:
        self._clock = clock
        self._modes = modes
        self._balances = balances
        self._accounts: dict[int, MarginAccount] = {}
        self._transactions = 0

    def of(self, owner: Account) -> MarginAccount:
        found = self._accounts.get(owner.uid)
        if found is None:
            alias = f"{owner.uid:x}"
            found = self._accounts[owner.uid] = MarginAccount(owner, alias)
            found.wallets = {asset: Wallet(units(amount)) for asset, amount in self._balances.items()}
        return found

    def __iter__(self) -> Iterator[MarginAccount]:
        return iter(tuple(self._accounts.values()))

    def is_dual(self, account: MarginAccount) -> bool:
        return self._modes.is_dual(account.owner)

    def set_dual(self, account: MarginAccount, on: bool) -> None:
        self._modes.set_dual(account.owner, on)

    def sides(self, account: MarginAccount) -> tuple[str, ...]:
        return (LONG, SHORT) if self.is_dual(account) else (BOTH,)

    def change(
        self, account: MarginAccount, asset: str, amount: int, kind: str, symbol: str = "", trade_id: str = ""
    ) -> None:
        """Put ``amount`` on (or take it off) a wallet and remember why. Nothing is no income."""
        wallet, now = account.wallet(asset), self._clock.now()
        wallet.balance += amount
        wallet.updated = now
        if amount:
            self._transactions += 1
            account.income.append(Income(symbol, kind, amount, asset, now, self._transactions, trade_id))

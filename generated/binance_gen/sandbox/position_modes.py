# Copied from codegen/handwritten/sandbox/position_modes.py; edit there.
"""Who keeps long and short futures positions apart: one setting for USD-M and COIN-M."""

from __future__ import annotations

from .accounts import Account


class PositionModes:
    def __init__(self) -> None:
        self._hedging: set[int] = set()

    def is_dual(self, account: Account) -> bool:
        return account.uid in self._hedging

    def set_dual(self, account: Account, on: bool) -> None:
        (self._hedging.add if on else self._hedging.discard)(account.uid)

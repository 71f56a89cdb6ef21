# Copied from codegen/handwritten/extras/lookups.py; edit there.
"""What ``get_symbol_info``, ``get_asset_balance`` and ``get_withdraw_history_id`` pick out of larger answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types.spot import Account, Balance, ExchangeInfo, SymbolInfo
    from ..types.wallet import Withdrawal

__all__ = ["NO_SUCH_SYMBOL", "balance_of", "symbol_of", "withdrawal_of"]

NO_SUCH_SYMBOL = frozenset({-1100, -1121})
"""Codes for a symbol that is not listed, or that could be no symbol's name."""


def symbol_of(info: ExchangeInfo, symbol: str) -> SymbolInfo | None:
    return next((entry for entry in info["symbols"] if entry["symbol"] == symbol), None)


def balance_of(account: Account, asset: str) -> Balance | None:
    asset = asset.upper()
    return next((balance for balance in account["balances"] if balance["asset"].upper() == asset), None)


def withdrawal_of(history: Sequence[Withdrawal], withdraw_id: str) -> Withdrawal:
    for entry in history:
        if entry["id"] == withdraw_id:
            return entry
    raise LookupError(f"no withdrawal with the id {withdraw_id!r}")

"""Kinds of accounts: whose user data, how the sandbox names it, and an event that carries a number."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from binance_gen.sandbox import Account, Sandbox

KEYS = ("HMAC", "RSA", "Ed25519")


@dataclass(frozen=True)
class AccountKind:
    """``name`` is what a worker's ``open`` calls it. ``by``: session, token or listen key."""

    name: str
    title: str
    product: str
    socket: str
    by: str
    symbol: str = ""
    nested: bool = False

    def stream(self, sandbox: Sandbox, account: Account) -> str:
        return sandbox.user_stream(self.socket, account=account, symbol=self.symbol)

    def event(self, number: int) -> dict[str, Any]:
        """An order update whose client order id is the number."""
        stamp = time.time_ns() // 1_000_000
        order = {"s": self.symbol or "BTCUSDT", "c": f"soak-{number}", "S": "BUY", "X": "NEW", "i": number}
        if self.nested:
            return {"e": "ORDER_TRADE_UPDATE", "E": stamp, "T": stamp, "o": order}
        return {"e": "executionReport", "E": stamp, "T": stamp, "x": "NEW", **order}


KINDS = {
    kind.name: kind
    for kind in (
        AccountKind("spot", "Spot", "spot", "user_socket", "session"),
        AccountKind("margin", "cross margin", "margin", "margin_socket", "token"),
        AccountKind("isolated_margin", "isolated margin", "margin", "isolated_margin_socket", "token", "BNBUSDT"),
        AccountKind("usdm_futures", "USD-M", "usdm_futures", "futures_user_socket", "key", nested=True),
        AccountKind("coinm_futures", "COIN-M", "coinm_futures", "coin_futures_user_socket", "key", nested=True),
        AccountKind("options", "options", "options", "options_user_socket", "key", nested=True),
        AccountKind(
            "portfolio_margin", "portfolio margin", "portfolio_margin", "portfolio_margin_socket", "key", nested=True
        ),
    )
}

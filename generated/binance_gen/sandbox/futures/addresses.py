# Copied from codegen/handwritten/sandbox/futures/addresses.py; edit there.
"""Handlers of both products: what USD-M answers at /fapi, COIN-M answers at /dapi."""

from __future__ import annotations

from collections.abc import Callable

from ..calls import Handler, Handlers


class FuturesHandlers(Handlers):
    def on(self, *addresses: str) -> Callable[[Handler], Handler]:
        """``GET /v1/depth`` stands for both; full paths and WebSocket methods for themselves."""
        return self.answers(*(full for address in addresses for full in _both(address)))


def _both(address: str) -> tuple[str, ...]:
    method, _, path = address.partition(" ")
    if not path.startswith("/v"):
        return (address,)
    return f"{method} /fapi{path}", f"{method} /dapi{path}"

# Copied from codegen/handwritten/sandbox/futures/__init__.py; edit there.
"""USD-M and COIN-M futures: what the sandbox knows about these products beyond their catalogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..world import World
    from .exchange import FuturesExchange

DOLLARS = {"USDT": "100000", "USDC": "100000", "BNB": "10", "BTC": "1"}
COINS = {"BTC": "10", "ETH": "100", "BNB": "100"}
"""What a new futures account owns."""


def usdm(world: World) -> FuturesExchange:
    from ..catalog import usdm_futures
    from .contracts import linear
    from .exchange import FuturesExchange
    from .handlers import HANDLERS

    return FuturesExchange(world, usdm_futures, HANDLERS, linear(world.clock.now() / 1e6), DOLLARS)


def coinm(world: World) -> FuturesExchange:
    from ..catalog import coinm_futures
    from .contracts import inverse
    from .exchange import FuturesExchange
    from .handlers import HANDLERS

    return FuturesExchange(world, coinm_futures, HANDLERS, inverse(world.clock.now() / 1e6), COINS)

# Copied from codegen/handwritten/sandbox/spot/general.py; edit there.
"""Connectivity and the exchange's own description."""

from __future__ import annotations

from typing import Any

from .. import errors
from ..calls import Call, Handlers
from ..market import Market
from .symbols import PERMISSIONS, SORS, describe

general = Handlers()

EXCHANGE_FILTERS: list[dict[str, Any]] = []


@general.answers("GET /api/v3/ping", "ping")
def ping(_call: Call) -> dict[str, Any]:
    return {}


@general.answers("GET /api/v3/time", "time")
def time(call: Call) -> dict[str, int]:
    return {"serverTime": call.unit(call.now)}


@general.answers("GET /api/v3/exchangeInfo", "exchangeInfo")
def exchange_info(call: Call) -> dict[str, Any]:
    wanted = [name for name in ("symbol", "symbols", "permissions") if name in call.params]
    if len(wanted) > 1 or ("symbolStatus" in call.params and {"symbol", "symbols"} & call.params.keys()):
        raise errors.bad_combination()
    permissions = call.get("permissions", ["SPOT", "MARGIN", "LEVERAGED"])
    permissions = [permissions] if isinstance(permissions, str) else permissions
    shown = [market.instrument for market in pick_markets(call)]
    if not set(permissions) & set(PERMISSIONS):
        shown = []
    names = {traded.name for traded in shown}
    return {
        "timezone": "UTC",
        "serverTime": call.unit(call.now),
        "rateLimits": call.exchange.rules.info(),
        "exchangeFilters": EXCHANGE_FILTERS,
        "symbols": [describe(traded, permission_sets=call.get("showPermissionSets", True)) for traded in shown],
        "sors": [
            {"baseAsset": base, "symbols": list(symbols)} for base, symbols in SORS.items() if names.issuperset(symbols)
        ],
    }


@general.answers("GET /api/v3/executionRules", "executionRules")
def execution_rules(call: Call) -> dict[str, Any]:
    if len({"symbol", "symbols", "symbolStatus"} & call.params.keys()) > 1:
        raise errors.bad_combination()
    rule = {
        "ruleType": "PRICE_RANGE",
        "bidLimitMultUp": "1.5",
        "bidLimitMultDown": "0.5",
        "askLimitMultUp": "1.5",
        "askLimitMultDown": "0.5",
    }
    return {"symbolRules": [{"symbol": market.name, "rules": [rule]} for market in pick_markets(call)]}


def pick_markets(call: Call) -> list[Market]:
    """Markets by ``symbol``, ``symbols`` and ``symbolStatus``; all without them. One wrong name refuses all."""
    markets = call.exchange.markets
    if "symbol" in call.params:
        return [call.market]
    if "symbols" in call.params:
        names = call.params["symbols"]
        if any(name not in markets for name in names):
            raise errors.bad_symbol()
        found = [markets[name] for name in names]
    else:
        found = list(markets.values())
    status = call.get("symbolStatus")
    return [market for market in found if status is None or market.instrument.status == status]

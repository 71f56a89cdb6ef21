# Copied from codegen/handwritten/sandbox/futures/general.py; edit there.
"""Connectivity and the exchange's own description."""

from __future__ import annotations

from typing import Any

from ..calls import Call
from .addresses import FuturesHandlers
from .contracts import Contract
from .exchange import desk
from .filters import describe
from .orders import CONDITIONAL
from .prices import contract_of

general = FuturesHandlers()

ORDER_TYPES = ("LIMIT", "MARKET", *sorted(CONDITIONAL))
TIMES_IN_FORCE = ("GTC", "IOC", "FOK", "GTX")


@general.on("GET /v1/ping")
def ping(_call: Call) -> dict[str, Any]:
    return {}


@general.on("GET /v1/time")
def time(call: Call) -> dict[str, int]:
    return {"serverTime": call.unit(call.now)}


@general.on("GET /v1/exchangeInfo")
def exchange_info(call: Call) -> dict[str, Any]:
    exchange = desk(call)
    contracts = [contract_of(market) for market in exchange.markets.values()]
    info: dict[str, Any] = {
        "timezone": "UTC",
        "serverTime": call.unit(call.now),
        "rateLimits": [limit.info() for limit in (exchange.rules.weight, *exchange.rules.orders)],
        "exchangeFilters": [],
        "symbols": [_symbol(contract) for contract in contracts],
    }
    if not exchange.inverse:
        assets = dict.fromkeys(contract.margin_asset for contract in contracts)
        info["assets"] = [{"asset": asset, "marginAvailable": True, "autoAssetExchange": "-10000"} for asset in assets]
    return info


def _symbol(contract: Contract) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "symbol": contract.name,
        "pair": contract.pair,
        "contractType": contract.contract_type,
        "deliveryDate": contract.delivery,
        "onboardDate": contract.onboard,
        "maintMarginPercent": "2.5000",
        "requiredMarginPercent": "5.0000",
        "baseAsset": contract.base,
        "quoteAsset": contract.quote,
        "marginAsset": contract.margin_asset,
        "pricePrecision": contract.price_places,
        "quantityPrecision": contract.quantity_places,
        "baseAssetPrecision": 8,
        "quotePrecision": 8,
        "underlyingType": "COIN",
        "underlyingSubType": ["PoW"] if contract.base == "BTC" else ["Layer-1"],
        "triggerProtect": "0.0500",
        "liquidationFee": "0.012500",
        "marketTakeBound": "0.05",
        "filters": describe(contract),
        "orderTypes": list(ORDER_TYPES),
    }
    if contract.inverse:
        return {
            **shown,
            "contractStatus": contract.status,
            "contractSize": contract.size // 10**8,
            "equalQtyPrecision": 4,
            "timeInForce": list(TIMES_IN_FORCE),
        }
    return {**shown, "status": contract.status, "settlePlan": 0, "timeInForce": [*TIMES_IN_FORCE, "GTD"]}

"""The symbols that are listed, and their filters as exchangeInfo shows them."""

from __future__ import annotations

from typing import Any

from ..instrument import Instrument, instrument
from ..numbers import text, units

PERMISSIONS = ("SPOT", "MARGIN", "TRD_GRP_004", "TRD_GRP_005")
STP_MODES = ("NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH", "DECREMENT")
ORDER_TYPES = ("LIMIT", "LIMIT_MAKER", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")
SORS = {"BTC": ("BTCUSDT", "BTCUSDC")}

# fmt: off
INSTRUMENTS: tuple[Instrument, ...] = tuple(instrument(*row) for row in (
    # symbol     base   quote   price     tick         lot        notional  a day     at most   listed
    ("BTCUSDT", "BTC", "USDT", "60000",  "0.01",      "0.00001", "5",      "30000",  "9000",   "2017-08-17"),
    ("ETHUSDT", "ETH", "USDT", "3000",   "0.01",      "0.0001",  "5",      "400000", "9000",   "2017-08-17"),
    ("BNBUSDT", "BNB", "USDT", "600",    "0.01",      "0.001",   "5",      "500000", "90000",  "2017-11-06"),
    ("BTCUSDC", "BTC", "USDC", "60010",  "0.01",      "0.00001", "5",      "3000",   "9000",   "2018-12-15"),
    ("ETHBTC",  "ETH", "BTC",  "0.05",   "0.00001",   "0.0001",  "0.0001", "30000",  "100000", "2017-07-14"),
    ("BNBBTC",  "BNB", "BTC",  "0.01",   "0.000001",  "0.001",   "0.0001", "40000",  "100000", "2017-07-14"),
    ("LTCBTC",  "LTC", "BTC",  "0.0013", "0.000001",  "0.001",   "0.0001", "60000",  "100000", "2017-07-14"),
    ("NEOBTC",  "NEO", "BTC",  "0.0002", "0.0000001", "0.01",    "0.0001", "50000",  "100000", "2017-07-14"),
    ("１２３４５６", "１２３", "４５６", "0.2", "0.0001", "0.01",    "0.01",   "900000", "900000", "2023-11-15"),
    ("BCCBTC",  "BCC", "BTC",  "0.08",   "0.000001",  "0.001",   "0.0001", "1000",   "100000", "2017-07-14", "BREAK"),
))
# fmt: on

MAX_ORDERS, MAX_ALGO_ORDERS, MAX_ICEBERGS, MAX_LISTS, MAX_AMENDS = 200, 5, 10, 20, 10
ICEBERG_PARTS = 10
TRAILING = (10, 2000)
PRICE_BAND = 5
"""An order's price may be five times the average price, or a fifth of it."""
HIGHEST_PRICE, HIGHEST_NOTIONAL = units(1_000_000), units(9_000_000)


def filters(traded: Instrument) -> list[dict[str, Any]]:
    tick, lot = traded.tick, traded.lot
    up, down = str(PRICE_BAND), str(1 / PRICE_BAND)
    least, most = TRAILING
    rows: dict[str, dict[str, Any]] = {
        "PRICE_FILTER": {"minPrice": text(tick), "maxPrice": text(HIGHEST_PRICE), "tickSize": text(tick)},
        "LOT_SIZE": {"minQty": text(lot), "maxQty": text(traded.max_quantity), "stepSize": text(lot)},
        "ICEBERG_PARTS": {"limit": ICEBERG_PARTS},
        "MARKET_LOT_SIZE": {"minQty": text(0), "maxQty": text(traded.max_quantity // 10), "stepSize": text(0)},
        "TRAILING_DELTA": {
            "minTrailingAboveDelta": least,
            "maxTrailingAboveDelta": most,
            "minTrailingBelowDelta": least,
            "maxTrailingBelowDelta": most,
        },
        "PERCENT_PRICE_BY_SIDE": {
            "bidMultiplierUp": up,
            "bidMultiplierDown": down,
            "askMultiplierUp": up,
            "askMultiplierDown": down,
            "avgPriceMins": 5,
        },
        "NOTIONAL": {
            "minNotional": text(traded.min_notional),
            "applyMinToMarket": True,
            "maxNotional": text(HIGHEST_NOTIONAL),
            "applyMaxToMarket": False,
            "avgPriceMins": 5,
        },
        "MAX_NUM_ORDERS": {"maxNumOrders": MAX_ORDERS},
        "MAX_NUM_ORDER_LISTS": {"maxNumOrderLists": MAX_LISTS},
        "MAX_NUM_ALGO_ORDERS": {"maxNumAlgoOrders": MAX_ALGO_ORDERS},
        "MAX_NUM_ICEBERG_ORDERS": {"maxNumIcebergOrders": MAX_ICEBERGS},
        "MAX_NUM_ORDER_AMENDS": {"maxNumOrderAmends": MAX_AMENDS},
    }
    return [{"filterType": name, **row} for name, row in rows.items()]


def describe(traded: Instrument, *, permission_sets: bool = True) -> dict[str, Any]:
    """One symbol of exchangeInfo."""
    return {
        "symbol": traded.name,
        "status": traded.status,
        "baseAsset": traded.base,
        "baseAssetPrecision": 8,
        "quoteAsset": traded.quote,
        "quotePrecision": 8,
        "quoteAssetPrecision": 8,
        "baseCommissionPrecision": 8,
        "quoteCommissionPrecision": 8,
        "orderTypes": list(ORDER_TYPES),
        "icebergAllowed": True,
        "ocoAllowed": True,
        "otoAllowed": True,
        "opoAllowed": True,
        "quoteOrderQtyMarketAllowed": True,
        "allowTrailingStop": True,
        "cancelReplaceAllowed": True,
        "amendAllowed": True,
        "pegInstructionsAllowed": True,
        "isSpotTradingAllowed": True,
        "isMarginTradingAllowed": True,
        "filters": filters(traded),
        "permissions": [],
        "permissionSets": [list(PERMISSIONS)] if permission_sets else [],
        "defaultSelfTradePreventionMode": "EXPIRE_MAKER",
        "allowedSelfTradePreventionModes": list(STP_MODES),
    }

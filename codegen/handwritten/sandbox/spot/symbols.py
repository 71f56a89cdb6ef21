"""The symbols that are listed, and their filters as exchangeInfo shows them."""

from __future__ import annotations

from typing import Any

from ..instrument import Instrument, instrument
from ..numbers import text

PERMISSIONS = ("SPOT", "MARGIN", "TRD_GRP_004", "TRD_GRP_005")
STP_MODES = ("NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH", "DECREMENT")
ORDER_TYPES = ("LIMIT", "LIMIT_MAKER", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")
SORS = {"BTC": ("BTCUSDT", "BTCUSDC")}

INSTRUMENTS: tuple[Instrument, ...] = (
    instrument("BTCUSDT", "BTC", "USDT", price="60000", tick="0.01", lot="0.00001", min_notional="5", daily_volume="30000", max_quantity="9000"),
    instrument("ETHUSDT", "ETH", "USDT", price="3000", tick="0.01", lot="0.0001", min_notional="5", daily_volume="400000", max_quantity="9000"),
    instrument("BNBUSDT", "BNB", "USDT", price="600", tick="0.01", lot="0.001", min_notional="5", daily_volume="500000", listed=1_509_926_400, max_quantity="90000"),
    instrument("BTCUSDC", "BTC", "USDC", price="60010", tick="0.01", lot="0.00001", min_notional="5", daily_volume="3000", listed=1_544_832_000, max_quantity="9000"),
    instrument("ETHBTC", "ETH", "BTC", price="0.05", tick="0.00001", lot="0.0001", min_notional="0.0001", daily_volume="30000", listed=1_500_004_800, max_quantity="100000"),
    instrument("BNBBTC", "BNB", "BTC", price="0.01", tick="0.000001", lot="0.001", min_notional="0.0001", daily_volume="40000", listed=1_500_004_800, max_quantity="100000"),
    instrument("LTCBTC", "LTC", "BTC", price="0.0013", tick="0.000001", lot="0.001", min_notional="0.0001", daily_volume="60000", listed=1_500_004_800, max_quantity="100000"),
    instrument("NEOBTC", "NEO", "BTC", price="0.0002", tick="0.0000001", lot="0.01", min_notional="0.0001", daily_volume="50000", listed=1_500_004_800, max_quantity="100000"),
    instrument("１２３４５６", "１２３", "４５６", price="0.2", tick="0.0001", lot="0.01", min_notional="0.01", daily_volume="900000", listed=1_700_006_400),
    instrument("BCCBTC", "BCC", "BTC", price="0.08", tick="0.000001", lot="0.001", min_notional="0.0001", daily_volume="1000", listed=1_500_004_800, status="BREAK"),
)  # fmt: skip

MAX_ORDERS, MAX_ALGO_ORDERS, MAX_ICEBERGS, MAX_LISTS, MAX_AMENDS = 200, 5, 10, 20, 10
ICEBERG_PARTS = 10
TRAILING = (10, 2000)
PRICE_BAND = (5, 5)
"""An order's price may be five times the average price, or a fifth of it."""


def filters(traded: Instrument) -> list[dict[str, Any]]:
    tick, lot = traded.tick, traded.lot
    return [
        {"filterType": "PRICE_FILTER", "minPrice": text(tick), "maxPrice": text(1_000_000 * 10**8), "tickSize": text(tick)},
        {"filterType": "LOT_SIZE", "minQty": text(lot), "maxQty": text(traded.max_quantity), "stepSize": text(lot)},
        {"filterType": "ICEBERG_PARTS", "limit": ICEBERG_PARTS},
        {"filterType": "MARKET_LOT_SIZE", "minQty": text(0), "maxQty": text(traded.max_quantity // 10), "stepSize": text(0)},
        {"filterType": "TRAILING_DELTA", "minTrailingAboveDelta": TRAILING[0], "maxTrailingAboveDelta": TRAILING[1], "minTrailingBelowDelta": TRAILING[0], "maxTrailingBelowDelta": TRAILING[1]},
        {"filterType": "PERCENT_PRICE_BY_SIDE", "bidMultiplierUp": "5", "bidMultiplierDown": "0.2", "askMultiplierUp": "5", "askMultiplierDown": "0.2", "avgPriceMins": 5},
        {"filterType": "NOTIONAL", "minNotional": text(traded.min_notional), "applyMinToMarket": True, "maxNotional": text(9_000_000 * 10**8), "applyMaxToMarket": False, "avgPriceMins": 5},
        {"filterType": "MAX_NUM_ORDERS", "maxNumOrders": MAX_ORDERS},
        {"filterType": "MAX_NUM_ORDER_LISTS", "maxNumOrderLists": MAX_LISTS},
        {"filterType": "MAX_NUM_ALGO_ORDERS", "maxNumAlgoOrders": MAX_ALGO_ORDERS},
        {"filterType": "MAX_NUM_ORDER_AMENDS", "maxNumOrderAmends": MAX_AMENDS},
    ]  # fmt: skip


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



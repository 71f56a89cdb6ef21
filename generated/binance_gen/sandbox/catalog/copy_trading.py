# Generated from spec/copy_trading/ by "make generate"; do not edit.
"""Copy trading, as the spec describes it. A type is a name or a list such as ["list", "Order"]."""

from __future__ import annotations

from typing import Any

PRODUCT: dict[str, Any] = {
    "name": "copy_trading",
    "sandbox": "",
    "ws_api_path": "",
    "stream_limit": 1024,
    "time_unit": False,
    "int_ids": False,
}
ENDPOINTS: dict[str, Any] = {
    "copy_trading_get_futures_lead_symbols": {
        "rest": "GET /sapi/v1/copyTrading/futures/leadSymbol",
        "security": "USER_DATA",
        "weight": 1,
        "orders": 0,
        "limiter": "IP",
        "success": None,
        "params": {},
        "needs": [],
        "returns": {"else": "LeadSymbols", "cases": []},
    },
    "copy_trading_get_futures_lead_trader_status": {
        "rest": "GET /sapi/v1/copyTrading/futures/userStatus",
        "security": "TRADE",
        "weight": 1,
        "orders": 0,
        "limiter": "IP",
        "success": None,
        "params": {},
        "needs": [],
        "returns": {"else": "LeadTraderStatusAnswer", "cases": []},
    },
}
STREAMS: dict[str, Any] = {}
EVENTS: dict[str, Any] = {}
TYPES: dict[str, Any] = {
    "LeadSymbol": {
        "fields": {
            "symbol": ["str", True],
            "baseAsset": ["str", True],
            "quoteAsset": ["str", True],
        },
        "extends": None,
    },
    "LeadSymbols": {
        "fields": {
            "code": ["str", True],
            "message": ["str", True],
            "data": [["list", "LeadSymbol"], True],
        },
        "extends": None,
    },
    "LeadTraderStatus": {
        "fields": {"isLeadTrader": ["bool", True], "time": ["int", True]},
        "extends": None,
    },
    "LeadTraderStatusAnswer": {
        "fields": {
            "code": ["str", True],
            "message": ["str", True],
            "data": ["LeadTraderStatus", True],
            "success": ["bool", True],
        },
        "extends": None,
    },
}
ENUMS: dict[str, Any] = {}
ERRORS: dict[int, Any] = {}

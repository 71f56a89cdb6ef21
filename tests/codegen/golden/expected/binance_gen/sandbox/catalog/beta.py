# Generated from spec/beta/ by "make generate"; do not edit.
"""Beta, as the spec describes it. A type is a name or a list such as ["list", "Order"]."""

from __future__ import annotations

from typing import Any

PRODUCT: dict[str, Any] = {
    "name": "beta",
    "sandbox": "/beta",
    "ws_api_path": "",
    "stream_limit": 200,
    "time_unit": False,
    "int_ids": True,
}
ENDPOINTS: dict[str, Any] = {
    "beta_get_order": {
        "rest": "GET /bapi/v1/order",
        "security": "USER_DATA",
        "weight": 1,
        "orders": 0,
        "limiter": "IP",
        "success": None,
        "params": {"symbol": {"type": "str", "required": False}},
        "needs": [],
        "returns": {"else": "Order", "cases": []},
    },
    "beta_move": {
        "rest": "POST /bapi/v1/move",
        "security": "TRADE",
        "weight": 5,
        "orders": 2,
        "limiter": "IP",
        "success": None,
        "params": {
            "moves": {"type": ["list", "Order"], "required": True, "encoding": "indexed"},
            "ids": {"type": ["list", "int"], "required": False, "encoding": "comma"},
        },
        "needs": [],
        "returns": {"else": ["list", "Order"], "cases": []},
    },
}
STREAMS: dict[str, Any] = {
    "beta_trade_socket": {
        "stream": "<symbol>@trade",
        "prefix": "",
        "params": {"symbol": {"type": "str", "required": True}},
        "event": {"else": ["list", "Trade"], "cases": []},
    },
}
EVENTS: dict[str, Any] = {}
TYPES: dict[str, Any] = {
    "OnlyHere": {"fields": {"x": ["float", False]}, "extends": None},
    "Order": {
        "fields": {
            "id": ["str", True],
            "book": [["list", "PriceLevel"], True],
            "folder": ["OnlyHere", True],
        },
        "extends": None,
    },
    "PriceLevel": {"alias": ["tuple", "str", "str"]},
    "Trade": {"fields": {"p": ["str", True]}, "extends": None},
}
ENUMS: dict[str, Any] = {}
ERRORS: dict[int, Any] = {}

# Generated from spec/website/ by "make generate"; do not edit.
"""Website, as the spec describes it. A type is a name or a list such as ["list", "Order"]."""

from __future__ import annotations

from typing import Any

PRODUCT: dict[str, Any] = {
    "name": "website",
    "sandbox": "",
    "ws_api_path": "",
    "stream_limit": 1024,
    "time_unit": False,
    "int_ids": False,
}
ENDPOINTS: dict[str, Any] = {
    "website_get_products": {
        "rest": "GET /bapi/asset/v2/public/asset-service/product/get-products",
        "security": "NONE",
        "weight": 0,
        "orders": 0,
        "limiter": "IP",
        "success": None,
        "params": {"includeEtf": {"type": "bool", "required": False}},
        "needs": [],
        "returns": {"else": "Products", "cases": []},
    },
}
STREAMS: dict[str, Any] = {}
EVENTS: dict[str, Any] = {}
TYPES: dict[str, Any] = {
    "JsonObject": {"alias": ["map", "any"]},
    "Products": {
        "fields": {
            "code": ["str", True],
            "message": [["union", "str", "null"], True],
            "messageDetail": [["union", "str", "null"], True],
            "data": [["list", "JsonObject"], True],
            "success": ["bool", True],
        },
        "extends": None,
    },
}
ENUMS: dict[str, Any] = {}
ERRORS: dict[int, Any] = {}

# Generated from spec/rebate/ by "make generate"; do not edit.
"""Rebates, as the spec describes it. A type is a name or a list such as ["list", "Order"]."""

from __future__ import annotations

from typing import Any

PRODUCT: dict[str, Any] = {
    "name": "rebate",
    "sandbox": "",
    "ws_api_path": "",
    "stream_limit": 1024,
    "time_unit": False,
    "int_ids": False,
}
ENDPOINTS: dict[str, Any] = {
    "rebate_get_spot_history": {
        "rest": "GET /sapi/v1/rebate/taxQuery",
        "security": "USER_DATA",
        "weight": {"limiter": "UID", "else": 12000},
        "orders": 0,
        "limiter": "UID",
        "success": None,
        "params": {
            "startTime": {"type": "int", "required": False},
            "endTime": {"type": "int", "required": False},
            "page": {"type": "int", "required": False, "default": 1},
        },
        "needs": [],
        "returns": {"else": "SpotRebatesAnswer", "cases": []},
    },
}
STREAMS: dict[str, Any] = {}
EVENTS: dict[str, Any] = {}
TYPES: dict[str, Any] = {
    "SpotRebate": {
        "fields": {
            "asset": ["str", True],
            "type": ["int", True],
            "amount": ["str", True],
            "updateTime": ["int", True],
        },
        "extends": None,
    },
    "SpotRebates": {
        "fields": {
            "page": ["int", True],
            "totalRecords": ["int", True],
            "totalPageNum": ["int", True],
            "data": [["list", "SpotRebate"], True],
        },
        "extends": None,
    },
    "SpotRebatesAnswer": {
        "fields": {
            "status": ["str", True],
            "type": ["str", True],
            "code": ["str", True],
            "data": ["SpotRebates", True],
        },
        "extends": None,
    },
}
ENUMS: dict[str, Any] = {}
ERRORS: dict[int, Any] = {}

# Generated from spec/c2c/ by "make generate"; do not edit.
"""C2C, as the spec describes it. A type is a name or a list such as ["list", "Order"]."""

from __future__ import annotations

from typing import Any

PRODUCT: dict[str, Any] = {
    "name": "c2c",
    "sandbox": "",
    "ws_api_path": "",
    "stream_limit": 1024,
    "time_unit": False,
    "int_ids": False,
}
ENDPOINTS: dict[str, Any] = {
    "get_c2c_trade_history": {
        "rest": "GET /sapi/v1/c2c/orderMatch/listUserOrderHistory",
        "security": "USER_DATA",
        "weight": 1,
        "orders": 0,
        "limiter": "IP",
        "success": None,
        "params": {
            "tradeType": {"type": "OrderSide", "required": False, "enum": ["BUY", "SELL"]},
            "startTimestamp": {"type": "int", "required": False},
            "endTimestamp": {"type": "int", "required": False},
            "page": {"type": "int", "required": False, "default": 1},
            "rows": {"type": "int", "required": False, "default": 100, "max": 100},
        },
        "needs": [],
        "returns": {"else": "C2cTradeHistory", "cases": []},
    },
}
STREAMS: dict[str, Any] = {}
EVENTS: dict[str, Any] = {}
TYPES: dict[str, Any] = {
    "C2cTrade": {
        "fields": {
            "orderNumber": ["str", True],
            "advNo": ["str", True],
            "tradeType": ["OrderSide", True],
            "asset": ["str", True],
            "fiat": ["str", True],
            "fiatSymbol": ["str", True],
            "amount": ["str", True],
            "totalPrice": ["str", True],
            "unitPrice": ["str", True],
            "orderStatus": ["str", True],
            "createTime": ["int", True],
            "commission": ["str", True],
            "counterPartNickName": ["str", True],
            "payMethodName": ["str", True],
            "additionalKycVerify": ["int", True],
            "takerCommissionRate": ["str", True],
            "takerCommission": ["str", True],
            "takerAmount": ["str", True],
            "advertisementRole": ["str", True],
        },
        "extends": None,
    },
    "C2cTradeHistory": {
        "fields": {
            "code": ["str", True],
            "message": ["str", True],
            "data": [["list", "C2cTrade"], True],
            "total": ["int", True],
            "success": ["bool", True],
        },
        "extends": None,
    },
}
ENUMS: dict[str, Any] = {"OrderSide": ["BUY", "SELL"]}
ERRORS: dict[int, Any] = {}

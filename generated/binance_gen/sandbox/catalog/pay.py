# Generated from spec/pay/ by "make generate"; do not edit.
"""Binance Pay, as the spec describes it. A type is a name or a list such as ["list", "Order"]."""

from __future__ import annotations

from typing import Any

PRODUCT: dict[str, Any] = {
    "name": "pay",
    "sandbox": "",
    "ws_api_path": "",
    "stream_limit": 1024,
    "time_unit": False,
    "int_ids": False,
}
ENDPOINTS: dict[str, Any] = {
    "get_pay_trade_history": {
        "rest": "GET /sapi/v1/pay/transactions",
        "security": "USER_DATA",
        "weight": {"limiter": "UID", "else": 3000},
        "orders": 0,
        "limiter": "UID",
        "success": None,
        "params": {
            "startTime": {"type": "int", "required": False},
            "endTime": {"type": "int", "required": False},
            "limit": {"type": "int", "required": False, "default": 100, "max": 100},
        },
        "needs": [],
        "returns": {"else": "PayTransactions", "cases": []},
    },
}
STREAMS: dict[str, Any] = {}
EVENTS: dict[str, Any] = {}
TYPES: dict[str, Any] = {
    "PayFunds": {
        "fields": {
            "currency": ["str", True],
            "amount": ["str", True],
            "walletAssetCost": [["map", "str"], True],
        },
        "extends": None,
    },
    "PayTransaction": {
        "fields": {
            "orderType": ["str", True],
            "transactionId": ["str", True],
            "transactionTime": ["int", True],
            "amount": ["str", True],
            "currency": ["str", True],
            "walletType": ["int", True],
            "walletTypes": [["list", "int"], True],
            "fundsDetail": [["list", "PayFunds"], True],
            "payerInfo": ["Payer", True],
            "receiverInfo": ["Receiver", True],
        },
        "extends": None,
    },
    "PayTransactions": {
        "fields": {
            "code": ["str", True],
            "message": ["str", True],
            "data": [["list", "PayTransaction"], True],
            "success": ["bool", True],
        },
        "extends": None,
    },
    "Payer": {
        "fields": {"name": ["str", False], "type": ["str", False], "binanceId": ["str", False]},
        "extends": None,
    },
    "Receiver": {
        "fields": {
            "name": ["str", False],
            "type": ["str", False],
            "email": ["str", False],
            "binanceId": ["str", False],
            "accountId": ["str", False],
            "countryCode": ["str", False],
            "phoneNumber": ["str", False],
            "mobileCode": ["str", False],
            "extend": ["ReceiverExtra", False],
        },
        "extends": None,
    },
    "ReceiverExtra": {
        "fields": {
            "institutionName": ["str", False],
            "cardNumber": ["str", False],
            "digitalWalletId": ["str", False],
        },
        "extends": None,
    },
}
ENUMS: dict[str, Any] = {}
ERRORS: dict[int, Any] = {}

# Generated from spec/fiat/ by "make generate"; do not edit.
"""Fiat, as the spec describes it. A type is a name or a list such as ["list", "Order"]."""

from __future__ import annotations

from typing import Any

PRODUCT: dict[str, Any] = {
    "name": "fiat",
    "sandbox": "",
    "ws_api_path": "",
    "stream_limit": 1024,
    "time_unit": False,
    "int_ids": False,
}
ENDPOINTS: dict[str, Any] = {
    "fiat_deposit": {
        "rest": "POST /sapi/v1/fiat/deposit",
        "security": "TRADE",
        "weight": {"limiter": "UID", "else": 45000},
        "orders": 0,
        "limiter": "UID",
        "success": None,
        "params": {
            "currency": {"type": "str", "required": True, "in": "body"},
            "apiPaymentMethod": {"type": "str", "required": True, "enum": ["pix"], "in": "body"},
            "amount": {"type": "decimal", "required": True, "in": "body"},
            "ext": {"type": "JsonObject", "required": False, "in": "body"},
        },
        "needs": [],
        "returns": {"else": "FiatOrderAnswer", "cases": []},
    },
    "fiat_get_order_detail": {
        "rest": "GET /sapi/v1/fiat/get-order-detail",
        "security": "USER_DATA",
        "weight": 1,
        "orders": 0,
        "limiter": "IP",
        "success": None,
        "params": {"orderNo": {"type": "str", "required": True}},
        "needs": [],
        "returns": {"else": "FiatOrderDetailAnswer", "cases": []},
    },
    "fiat_withdraw": {
        "rest": "POST /sapi/v2/fiat/withdraw",
        "security": "TRADE",
        "weight": {"limiter": "UID", "else": 45000},
        "orders": 0,
        "limiter": "UID",
        "success": None,
        "params": {
            "currency": {"type": "str", "required": True, "in": "body"},
            "apiPaymentMethod": {
                "type": "str",
                "required": True,
                "enum": ["bank_transfer"],
                "in": "body",
            },
            "amount": {"type": "decimal", "required": True, "in": "body"},
            "accountInfo": {"type": "JsonObject", "required": True, "in": "body"},
            "ext": {"type": "JsonObject", "required": False, "in": "body"},
        },
        "needs": [],
        "returns": {"else": "FiatOrderAnswer", "cases": []},
    },
    "get_fiat_deposit_withdraw_history": {
        "rest": "GET /sapi/v1/fiat/orders",
        "security": "USER_DATA",
        "weight": {"limiter": "UID", "else": 45000},
        "orders": 0,
        "limiter": "UID",
        "success": None,
        "params": {
            "transactionType": {"type": "int", "required": True, "enum": [0, 1]},
            "beginTime": {"type": "int", "required": False},
            "endTime": {"type": "int", "required": False},
            "page": {"type": "int", "required": False, "default": 1},
            "rows": {"type": "int", "required": False, "default": 100, "max": 500},
        },
        "needs": [],
        "returns": {"else": "FiatOrders", "cases": []},
    },
    "get_fiat_payments_history": {
        "rest": "GET /sapi/v1/fiat/payments",
        "security": "USER_DATA",
        "weight": 1,
        "orders": 0,
        "limiter": "IP",
        "success": None,
        "params": {
            "transactionType": {"type": "int", "required": True, "enum": [0, 1]},
            "beginTime": {"type": "int", "required": False},
            "endTime": {"type": "int", "required": False},
            "page": {"type": "int", "required": False, "default": 1},
            "rows": {"type": "int", "required": False, "default": 100, "max": 500},
        },
        "needs": [],
        "returns": {"else": "FiatPayments", "cases": []},
    },
}
STREAMS: dict[str, Any] = {}
EVENTS: dict[str, Any] = {}
TYPES: dict[str, Any] = {
    "FiatOrder": {
        "fields": {
            "method": ["str", True],
            "orderNo": ["str", True],
            "fiatCurrency": ["str", True],
            "indicatedAmount": ["str", True],
            "amount": ["str", True],
            "totalFee": ["str", True],
            "status": ["str", True],
            "createTime": ["int", True],
            "updateTime": ["int", True],
        },
        "extends": None,
    },
    "FiatOrderAnswer": {
        "fields": {"code": ["str", True], "message": ["str", True], "data": ["FiatOrderId", True]},
        "extends": None,
    },
    "FiatOrderDetail": {
        "fields": {
            "orderId": ["str", True],
            "orderStatus": ["str", True],
            "amount": ["str", True],
            "fee": ["str", True],
            "fiatCurrency": ["str", True],
            "errorCode": ["str", True],
            "errorMessage": ["str", True],
            "ext": ["JsonObject", True],
        },
        "extends": None,
    },
    "FiatOrderDetailAnswer": {
        "fields": {
            "code": ["str", True],
            "message": ["str", True],
            "data": ["FiatOrderDetail", True],
        },
        "extends": None,
    },
    "FiatOrderId": {"fields": {"orderId": ["str", True]}, "extends": None},
    "FiatOrders": {
        "fields": {
            "code": ["str", True],
            "message": ["str", True],
            "data": [["list", "FiatOrder"], True],
            "total": ["int", True],
            "success": ["bool", True],
        },
        "extends": None,
    },
    "FiatPayment": {
        "fields": {
            "orderNo": ["str", True],
            "sourceAmount": ["str", True],
            "fiatCurrency": ["str", True],
            "obtainAmount": ["str", True],
            "cryptoCurrency": ["str", True],
            "totalFee": ["str", True],
            "price": ["str", True],
            "status": ["str", True],
            "paymentMethod": ["str", False],
            "createTime": ["int", True],
            "updateTime": ["int", True],
        },
        "extends": None,
    },
    "FiatPayments": {
        "fields": {
            "code": ["str", True],
            "message": ["str", True],
            "data": [["list", "FiatPayment"], True],
            "total": ["int", True],
            "success": ["bool", True],
        },
        "extends": None,
    },
    "JsonObject": {"alias": ["map", "any"]},
}
ENUMS: dict[str, Any] = {}
ERRORS: dict[int, Any] = {}

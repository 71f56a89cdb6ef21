# Generated from spec/dual_investment/ by "make generate"; do not edit.
"""Dual Investment, as the spec describes it. A type is a name or a list such as ["list", "Order"]."""

from __future__ import annotations

from typing import Any

PRODUCT: dict[str, Any] = {
    "name": "dual_investment",
    "sandbox": "",
    "ws_api_path": "",
    "stream_limit": 1024,
    "time_unit": False,
    "int_ids": False,
}
ENDPOINTS: dict[str, Any] = {
    "dual_investment_change_auto_compound": {
        "rest": "POST /sapi/v1/dci/product/auto_compound/edit-status",
        "security": "USER_DATA",
        "weight": 1,
        "orders": 0,
        "limiter": "IP",
        "success": None,
        "params": {
            "positionId": {"type": "str", "required": True},
            "autoCompoundPlan": {
                "type": "AutoCompoundPlan",
                "required": True,
                "enum": ["NONE", "STANDARD", "ADVANCED"],
            },
        },
        "needs": [],
        "returns": {"else": "AutoCompoundChanged", "cases": []},
    },
    "dual_investment_get_account": {
        "rest": "GET /sapi/v1/dci/product/accounts",
        "security": "USER_DATA",
        "weight": 1,
        "orders": 0,
        "limiter": "IP",
        "success": None,
        "params": {},
        "needs": [],
        "returns": {"else": "DualInvestmentAccount", "cases": []},
    },
    "dual_investment_get_positions": {
        "rest": "GET /sapi/v1/dci/product/positions",
        "security": "USER_DATA",
        "weight": 1,
        "orders": 0,
        "limiter": "IP",
        "success": None,
        "params": {
            "status": {
                "type": "DualInvestmentStatus",
                "required": False,
                "enum": [
                    "PENDING",
                    "PURCHASE_SUCCESS",
                    "SETTLED",
                    "PURCHASE_FAIL",
                    "REFUNDING",
                    "REFUND_SUCCESS",
                    "SETTLING",
                ],
            },
            "pageSize": {"type": "int", "required": False, "default": 100, "min": 1, "max": 100},
            "pageIndex": {"type": "int", "required": False},
        },
        "needs": [],
        "returns": {"else": "DualInvestmentPositions", "cases": []},
    },
    "dual_investment_get_product_list": {
        "rest": "GET /sapi/v1/dci/product/list",
        "security": "NONE",
        "weight": 1,
        "orders": 0,
        "limiter": "IP",
        "success": None,
        "params": {
            "optionType": {"type": "DualInvestmentType", "required": True, "enum": ["CALL", "PUT"]},
            "exercisedCoin": {"type": "str", "required": True},
            "investCoin": {"type": "str", "required": True},
            "pageSize": {"type": "int", "required": False, "default": 100, "min": 1, "max": 100},
            "pageIndex": {"type": "int", "required": False},
        },
        "needs": [],
        "returns": {"else": "DualInvestmentProducts", "cases": []},
    },
    "dual_investment_subscribe_product": {
        "rest": "POST /sapi/v1/dci/product/subscribe",
        "security": "USER_DATA",
        "weight": 1,
        "orders": 0,
        "limiter": "IP",
        "success": None,
        "params": {
            "id": {"type": "str", "required": True},
            "orderId": {"type": "str", "required": True},
            "depositAmount": {"type": "decimal", "required": True},
            "autoCompoundPlan": {
                "type": "AutoCompoundPlan",
                "required": False,
                "enum": ["NONE", "STANDARD", "ADVANCED"],
            },
        },
        "needs": [],
        "returns": {"else": "DualInvestmentSubscribed", "cases": []},
    },
}
STREAMS: dict[str, Any] = {}
EVENTS: dict[str, Any] = {}
TYPES: dict[str, Any] = {
    "AutoCompoundChanged": {
        "fields": {"positionId": ["str", True], "autoCompoundPlan": ["AutoCompoundPlan", True]},
        "extends": None,
    },
    "DualInvestmentAccount": {
        "fields": {"totalAmountInBTC": ["str", True], "totalAmountInUSDT": ["str", True]},
        "extends": None,
    },
    "DualInvestmentPosition": {
        "fields": {
            "id": ["str", True],
            "investCoin": ["str", True],
            "exercisedCoin": ["str", True],
            "subscriptionAmount": ["str", True],
            "strikePrice": ["str", True],
            "duration": ["int", True],
            "settleDate": ["int", True],
            "purchaseStatus": ["DualInvestmentStatus", True],
            "apr": ["str", True],
            "orderId": ["int", True],
            "purchaseEndTime": ["int", True],
            "optionType": ["DualInvestmentType", True],
            "autoCompoundPlan": ["AutoCompoundPlan", True],
            "subscriptionTime": ["int", True],
        },
        "extends": None,
    },
    "DualInvestmentPositions": {
        "fields": {"total": ["int", True], "list": [["list", "DualInvestmentPosition"], True]},
        "extends": None,
    },
    "DualInvestmentProduct": {
        "fields": {
            "id": ["str", True],
            "investCoin": ["str", True],
            "exercisedCoin": ["str", True],
            "strikePrice": ["str", True],
            "duration": ["int", True],
            "settleDate": ["int", True],
            "purchaseDecimal": ["int", True],
            "purchaseEndTime": ["int", True],
            "canPurchase": ["bool", True],
            "apr": ["str", True],
            "orderId": ["int", True],
            "minAmount": ["str", True],
            "maxAmount": ["str", True],
            "createTimestamp": ["int", True],
            "optionType": ["DualInvestmentType", True],
            "isAutoCompoundEnable": ["bool", True],
            "autoCompoundPlanList": [["list", "str"], True],
        },
        "extends": None,
    },
    "DualInvestmentProducts": {
        "fields": {"total": ["int", True], "list": [["list", "DualInvestmentProduct"], True]},
        "extends": None,
    },
    "DualInvestmentSubscribed": {
        "fields": {
            "positionId": ["int", True],
            "investCoin": ["str", True],
            "exercisedCoin": ["str", True],
            "subscriptionAmount": ["str", True],
            "duration": ["int", True],
            "autoCompoundPlan": ["AutoCompoundPlan", True],
            "strikePrice": ["str", True],
            "settleDate": ["int", True],
            "purchaseStatus": ["DualInvestmentStatus", True],
            "apr": ["str", True],
            "orderId": ["int", True],
            "purchaseTime": ["int", True],
            "optionType": ["DualInvestmentType", True],
        },
        "extends": None,
    },
}
ENUMS: dict[str, Any] = {
    "AutoCompoundPlan": ["NONE", "STANDARD", "ADVANCED"],
    "DualInvestmentStatus": [
        "PENDING",
        "PURCHASE_SUCCESS",
        "SETTLED",
        "PURCHASE_FAIL",
        "REFUNDING",
        "REFUND_SUCCESS",
        "SETTLING",
    ],
    "DualInvestmentType": ["CALL", "PUT"],
}
ERRORS: dict[int, Any] = {}

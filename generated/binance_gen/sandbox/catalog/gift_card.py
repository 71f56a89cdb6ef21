# Generated from spec/gift_card/ by "make generate"; do not edit.
"""Gift cards, as the spec describes it. A type is a name or a list such as ["list", "Order"]."""

from __future__ import annotations

from typing import Any

PRODUCT: dict[str, Any] = {
    "name": "gift_card",
    "sandbox": "",
    "ws_api_path": "",
    "stream_limit": 1024,
    "time_unit": False,
    "int_ids": False,
}
ENDPOINTS: dict[str, Any] = {
    "gift_card_create": {
        "rest": "POST /sapi/v1/giftcard/createCode",
        "security": "USER_DATA",
        "weight": 1,
        "orders": 0,
        "limiter": "IP",
        "success": None,
        "params": {
            "token": {"type": "str", "required": True},
            "amount": {"type": "decimal", "required": True},
        },
        "needs": [],
        "returns": {"else": "GiftCardAnswer", "cases": []},
    },
    "gift_card_create_dual_token": {
        "rest": "POST /sapi/v1/giftcard/buyCode",
        "security": "TRADE",
        "weight": 1,
        "orders": 0,
        "limiter": "IP",
        "success": None,
        "params": {
            "baseToken": {"type": "str", "required": True},
            "faceToken": {"type": "str", "required": True},
            "baseTokenAmount": {"type": "decimal", "required": True},
        },
        "needs": [],
        "returns": {"else": "GiftCardAnswer", "cases": []},
    },
    "gift_card_fetch_rsa_public_key": {
        "rest": "GET /sapi/v1/giftcard/cryptography/rsa-public-key",
        "security": "USER_DATA",
        "weight": 1,
        "orders": 0,
        "limiter": "IP",
        "success": None,
        "params": {},
        "needs": [],
        "returns": {"else": "RsaPublicKeyAnswer", "cases": []},
    },
    "gift_card_fetch_token_limit": {
        "rest": "GET /sapi/v1/giftcard/buyCode/token-limit",
        "security": "USER_DATA",
        "weight": 1,
        "orders": 0,
        "limiter": "IP",
        "success": None,
        "params": {"baseToken": {"type": "str", "required": True}},
        "needs": [],
        "returns": {"else": "TokenLimits", "cases": []},
    },
    "gift_card_redeem": {
        "rest": "POST /sapi/v1/giftcard/redeemCode",
        "security": "USER_DATA",
        "weight": 1,
        "orders": 0,
        "limiter": "IP",
        "success": None,
        "params": {
            "code": {"type": "str", "required": True},
            "externalUid": {"type": "str", "required": False},
        },
        "needs": [],
        "returns": {"else": "RedeemedGiftCardAnswer", "cases": []},
    },
    "gift_card_verify": {
        "rest": "GET /sapi/v1/giftcard/verify",
        "security": "USER_DATA",
        "weight": 1,
        "orders": 0,
        "limiter": "IP",
        "success": None,
        "params": {"referenceNo": {"type": "str", "required": True}},
        "needs": [],
        "returns": {"else": "VerifiedGiftCardAnswer", "cases": []},
    },
}
STREAMS: dict[str, Any] = {}
EVENTS: dict[str, Any] = {}
TYPES: dict[str, Any] = {
    "GiftCard": {
        "fields": {
            "referenceNo": ["str", True],
            "code": ["str", True],
            "expiredTime": ["int", True],
        },
        "extends": None,
    },
    "GiftCardAnswer": {
        "fields": {
            "code": ["str", True],
            "message": ["str", True],
            "data": ["GiftCard", True],
            "success": ["bool", True],
        },
        "extends": None,
    },
    "RedeemedGiftCard": {
        "fields": {
            "referenceNo": ["str", True],
            "identityNo": ["str", True],
            "token": ["str", True],
            "amount": ["str", True],
        },
        "extends": None,
    },
    "RedeemedGiftCardAnswer": {
        "fields": {
            "code": ["str", True],
            "message": ["str", True],
            "data": ["RedeemedGiftCard", True],
            "success": ["bool", True],
        },
        "extends": None,
    },
    "RsaPublicKeyAnswer": {
        "fields": {
            "code": ["str", True],
            "message": ["str", True],
            "data": ["str", True],
            "success": ["bool", True],
        },
        "extends": None,
    },
    "TokenLimit": {
        "fields": {"coin": ["str", True], "fromMin": ["str", True], "fromMax": ["str", True]},
        "extends": None,
    },
    "TokenLimits": {
        "fields": {
            "code": ["str", True],
            "message": ["str", True],
            "data": [["list", "TokenLimit"], True],
            "success": ["bool", True],
        },
        "extends": None,
    },
    "VerifiedGiftCard": {
        "fields": {"valid": ["bool", True], "token": ["str", True], "amount": ["str", True]},
        "extends": None,
    },
    "VerifiedGiftCardAnswer": {
        "fields": {
            "code": ["str", True],
            "message": ["str", True],
            "data": ["VerifiedGiftCard", True],
            "success": ["bool", True],
        },
        "extends": None,
    },
}
ENUMS: dict[str, Any] = {}
ERRORS: dict[int, Any] = {}

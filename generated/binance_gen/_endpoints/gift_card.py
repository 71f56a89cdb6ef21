# Generated from spec/gift_card/ by "make generate"; do not edit.
"""Gift cards: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import TRADE, USER_DATA, Endpoint
from .products import GIFT_CARD

if TYPE_CHECKING:
    from ..types import gift_card as t

GIFT_CARD_CREATE: Endpoint[t.GiftCardAnswer] = Endpoint(
    "gift_card_create", GIFT_CARD, rest="POST /sapi/v1/giftcard/createCode", security=USER_DATA
)
GIFT_CARD_CREATE_DUAL_TOKEN: Endpoint[t.GiftCardAnswer] = Endpoint(
    "gift_card_create_dual_token", GIFT_CARD, rest="POST /sapi/v1/giftcard/buyCode", security=TRADE
)
GIFT_CARD_FETCH_RSA_PUBLIC_KEY: Endpoint[t.RsaPublicKeyAnswer] = Endpoint(
    "gift_card_fetch_rsa_public_key",
    GIFT_CARD,
    rest="GET /sapi/v1/giftcard/cryptography/rsa-public-key",
    security=USER_DATA,
)
GIFT_CARD_FETCH_TOKEN_LIMIT: Endpoint[t.TokenLimits] = Endpoint(
    "gift_card_fetch_token_limit",
    GIFT_CARD,
    rest="GET /sapi/v1/giftcard/buyCode/token-limit",
    security=USER_DATA,
)
GIFT_CARD_REDEEM: Endpoint[t.RedeemedGiftCardAnswer] = Endpoint(
    "gift_card_redeem", GIFT_CARD, rest="POST /sapi/v1/giftcard/redeemCode", security=USER_DATA
)
GIFT_CARD_VERIFY: Endpoint[t.VerifiedGiftCardAnswer] = Endpoint(
    "gift_card_verify", GIFT_CARD, rest="GET /sapi/v1/giftcard/verify", security=USER_DATA
)

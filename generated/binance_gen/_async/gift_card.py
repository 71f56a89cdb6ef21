# Generated from spec/gift_card/market_data.yaml by "make generate"; do not edit.
"""Gift cards, market data: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import gift_card as _e
from ..runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from ..runtime.encoding import Number
    from ..types import gift_card as t


class GiftCardMixin(AsyncClientBase):
    """Gift cards, market data.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def gift_card_create(
        self, *, token: str, amount: Number, **params: Any
    ) -> t.GiftCardAnswer:
        """Puts an amount of one token from the funding wallet on a gift card.

        POST /sapi/v1/giftcard/createCode (signed, USER_DATA, weight 1)

        :param token: Token on the card, e.g. BNB.
        :param amount: How much of the token.
        :returns: GiftCardAnswer
        """
        return await self._request(_e.GIFT_CARD_CREATE, token=token, amount=amount, **params)

    async def gift_card_create_dual_token(
        self, *, baseToken: str, faceToken: str, baseTokenAmount: Number, **params: Any
    ) -> t.GiftCardAnswer:
        """Buys a gift card that is paid in one token and redeemed in another of equal value.

        POST /sapi/v1/giftcard/buyCode (signed, TRADE, weight 1)

        :param baseToken: Token to pay with, e.g. USDT.
        :param faceToken: Token on the card, e.g. BNB.
        :param baseTokenAmount: How much of baseToken.
        :returns: GiftCardAnswer
        """
        return await self._request(
            _e.GIFT_CARD_CREATE_DUAL_TOKEN,
            baseToken=baseToken,
            faceToken=faceToken,
            baseTokenAmount=baseTokenAmount,
            **params,
        )

    async def gift_card_fetch_rsa_public_key(self, **params: Any) -> t.RsaPublicKeyAnswer:
        """Today's RSA key for sending a card code encrypted instead of as plain text.

        GET /sapi/v1/giftcard/cryptography/rsa-public-key (signed, USER_DATA, weight 1)

        :returns: RsaPublicKeyAnswer
        """
        return await self._request(_e.GIFT_CARD_FETCH_RSA_PUBLIC_KEY, **params)

    async def gift_card_fetch_token_limit(self, *, baseToken: str, **params: Any) -> t.TokenLimits:
        """Tokens that a dual-token card can hold, with the least and most you may pay in.

        GET /sapi/v1/giftcard/buyCode/token-limit (signed, USER_DATA, weight 1)

        :param baseToken: Token to pay with, e.g. USDT.
        :returns: TokenLimits
        """
        return await self._request(_e.GIFT_CARD_FETCH_TOKEN_LIMIT, baseToken=baseToken, **params)

    async def gift_card_redeem(
        self, *, code: str, externalUid: str | None = None, **params: Any
    ) -> t.RedeemedGiftCardAnswer:
        """Redeems a gift card; its tokens arrive in the funding wallet.

        POST /sapi/v1/giftcard/redeemCode (signed, USER_DATA, weight 1)

        :param code: Code of the card, plain or encrypted (RSA, OAEP, SHA-256).
        :param externalUid: Your id of who redeems it, of 400 characters at most.
        :returns: RedeemedGiftCardAnswer
        """
        return await self._request(
            _e.GIFT_CARD_REDEEM, code=code, externalUid=externalUid, **params
        )

    async def gift_card_verify(
        self, *, referenceNo: str, **params: Any
    ) -> t.VerifiedGiftCardAnswer:
        """Whether a gift card number is valid, and which token and amount the card holds.

        GET /sapi/v1/giftcard/verify (signed, USER_DATA, weight 1)

        :param referenceNo: Number of the card; 5 wrong ones lock it for an hour.
        :returns: VerifiedGiftCardAnswer
        """
        return await self._request(_e.GIFT_CARD_VERIFY, referenceNo=referenceNo, **params)

# Generated from spec/fiat/fiat.yaml by "make generate"; do not edit.
"""Fiat, fiat: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import fiat as _e
from ..runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from typing import Literal

    from ..runtime.encoding import Number
    from ..types import fiat as t


class FiatMixin(SyncClient):
    """Fiat, fiat.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def fiat_deposit(
        self,
        *,
        currency: str,
        apiPaymentMethod: Literal["pix"],
        amount: Number,
        ext: t.JsonObject | None = None,
        **params: Any,
    ) -> t.FiatOrderAnswer:
        """Opens a fiat deposit order, to be paid from your bank (BRL by Pix only).

        POST /sapi/v1/fiat/deposit (signed, TRADE, weight 45000 of the account)

        :param currency: BRL.
        :param apiPaymentMethod: Only pix.
        :param amount: How much of the currency.
        :param ext: What else the payment method wants.
        :returns: FiatOrderAnswer
        """
        return self._request(
            _e.FIAT_DEPOSIT,
            currency=currency,
            apiPaymentMethod=apiPaymentMethod,
            amount=amount,
            ext=ext,
            **params,
        )

    def fiat_get_order_detail(self, *, orderNo: str, **params: Any) -> t.FiatOrderDetailAnswer:
        """State, amount and fee of one fiat order.

        GET /sapi/v1/fiat/get-order-detail (signed, USER_DATA, weight 1)

        :param orderNo: Id of the order.
        :returns: FiatOrderDetailAnswer
        """
        return self._request(_e.FIAT_GET_ORDER_DETAIL, orderNo=orderNo, **params)

    def fiat_withdraw(
        self,
        *,
        currency: str,
        apiPaymentMethod: Literal["bank_transfer"],
        amount: Number,
        accountInfo: t.JsonObject,
        ext: t.JsonObject | None = None,
        **params: Any,
    ) -> t.FiatOrderAnswer:
        """Sends fiat to a bank account; its state is in ``fiat_get_order_detail``.

        POST /sapi/v2/fiat/withdraw (signed, TRADE, weight 45000 of the account)

        :param currency: BRL, ARS or MXN.
        :param apiPaymentMethod: Only bank_transfer.
        :param amount: How much of the currency.
        :param accountInfo: The bank account: accountNumber, and agency, bankCodeForPix, accountType
            for BRL.
        :param ext: What else the payment method wants.
        :returns: FiatOrderAnswer
        """
        return self._request(
            _e.FIAT_WITHDRAW,
            currency=currency,
            apiPaymentMethod=apiPaymentMethod,
            amount=amount,
            accountInfo=accountInfo,
            ext=ext,
            **params,
        )

    def get_fiat_deposit_withdraw_history(
        self,
        *,
        transactionType: Literal[0, 1],
        beginTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        rows: int | None = None,
        **params: Any,
    ) -> t.FiatOrders:
        """Your fiat deposits (``transactionType`` 0) or withdrawals (1), with fees and state.

        GET /sapi/v1/fiat/orders (signed, USER_DATA, weight 45000 of the account)

        :param transactionType: 0 deposits, 1 withdrawals. 0 or 1.
        :param beginTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, inclusive (Unix ms).
        :param page: Page, from 1. Default 1.
        :param rows: How many items on a page. Default 100, max 500.
        :returns: FiatOrders
        """
        return self._request(
            _e.GET_FIAT_DEPOSIT_WITHDRAW_HISTORY,
            transactionType=transactionType,
            beginTime=beginTime,
            endTime=endTime,
            page=page,
            rows=rows,
            **params,
        )

    def get_fiat_payments_history(
        self,
        *,
        transactionType: Literal[0, 1],
        beginTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        rows: int | None = None,
        **params: Any,
    ) -> t.FiatPayments:
        """Crypto that you bought (``transactionType`` 0) or sold (1) for fiat.

        GET /sapi/v1/fiat/payments (signed, USER_DATA, weight 1)

        :param transactionType: 0 bought, 1 sold. 0 or 1.
        :param beginTime: From this time, inclusive (Unix ms); 30 days ago when absent.
        :param endTime: Up to this time, inclusive (Unix ms).
        :param page: Page, from 1. Default 1.
        :param rows: How many items on a page. Default 100, max 500.
        :returns: FiatPayments
        """
        return self._request(
            _e.GET_FIAT_PAYMENTS_HISTORY,
            transactionType=transactionType,
            beginTime=beginTime,
            endTime=endTime,
            page=page,
            rows=rows,
            **params,
        )

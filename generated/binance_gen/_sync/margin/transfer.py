# Generated from spec/margin/transfer.yaml by "make generate"; do not edit.
"""Margin, transfer: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import margin as _e
from ...runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ...runtime.encoding import Number
    from ...types import margin as t


class MarginTransferMixin(SyncClient):
    """Margin, transfer.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def get_isolated_margin_tranfer_history(
        self,
        *,
        symbol: str,
        asset: str | None = None,
        transFrom: Literal["SPOT", "ISOLATED_MARGIN"] | None = None,
        transTo: Literal["SPOT", "ISOLATED_MARGIN"] | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> Any:
        """Transfers between the spot wallet and one isolated margin account.

        Deprecated by Binance and switched off on 2024-03-31; use
        :meth:`get_margin_transfer_history`.

        GET /sapi/v1/margin/isolated/transfer (signed, USER_DATA, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param asset: Only this asset.
        :param transFrom: Only transfers from here. SPOT or ISOLATED_MARGIN.
        :param transTo: Only transfers to here. SPOT or ISOLATED_MARGIN.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param current: Page, from 1. Default 1.
        :param size: How many items on a page. Default 10, max 100.
        :returns: anything
        """
        return self._request(
            _e.GET_ISOLATED_MARGIN_TRANFER_HISTORY,
            symbol=symbol,
            asset=asset,
            transFrom=transFrom,
            transTo=transTo,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            **params,
        )

    margin_v1_get_margin_isolated_transfer = get_isolated_margin_tranfer_history

    def get_margin_dust_assets(self, **params: Any) -> Any:
        """Small balances of the margin account that could be converted into BNB.

        Deprecated by Binance and switched off on 2024-03-31; use :meth:`get_dust_assets`. With
        accountType MARGIN.

        GET /sapi/v1/margin/dust (signed, USER_DATA, weight 100)

        :returns: anything
        """
        return self._request(_e.GET_MARGIN_DUST_ASSETS, **params)

    def get_margin_dustlog(
        self, *, startTime: int | None = None, endTime: int | None = None, **params: Any
    ) -> Any:
        """Small balances of the margin account that were converted into BNB.

        Deprecated by Binance and switched off on 2024-03-31; use :meth:`get_dust_log`. With
        accountType MARGIN.

        GET /sapi/v1/margin/dribblet (signed, USER_DATA, weight 1)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: anything
        """
        return self._request(_e.GET_MARGIN_DUSTLOG, startTime=startTime, endTime=endTime, **params)

    def get_margin_transfer_history(
        self,
        *,
        asset: str | None = None,
        type: Literal["ROLL_IN", "ROLL_OUT"] | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        isolatedSymbol: str | None = None,
        **params: Any,
    ) -> t.MarginTransfers:
        """Transfers into and out of the margin account, newest first.

        GET /sapi/v1/margin/transfer (signed, USER_DATA, weight 1)

        :param asset: Only this asset.
        :param type: Only transfers in this direction. ROLL_IN or ROLL_OUT.
        :param startTime: From this time, inclusive (Unix ms), 30 days before endTime at most.
        :param endTime: Up to this time, inclusive (Unix ms).
        :param current: Page, from 1. Default 1, min 1.
        :param size: How many items on a page. Default 10, max 100.
        :param isolatedSymbol: Isolated margin pair, instead of cross margin.
        :returns: MarginTransfers
        """
        return self._request(
            _e.GET_MARGIN_TRANSFER_HISTORY,
            asset=asset,
            type=type,
            startTime=startTime,
            endTime=endTime,
            current=current,
            size=size,
            isolatedSymbol=isolatedSymbol,
            **params,
        )

    def get_max_margin_transfer(
        self, *, asset: str, isolatedSymbol: str | None = None, **params: Any
    ) -> t.MaxTransfer:
        """How much of an asset can leave the margin account now.

        GET /sapi/v1/margin/maxTransferable (signed, USER_DATA, weight 50)

        :param asset: Asset, e.g. BTC.
        :param isolatedSymbol: Isolated margin pair, instead of cross margin.
        :returns: MaxTransfer
        """
        return self._request(
            _e.GET_MAX_MARGIN_TRANSFER, asset=asset, isolatedSymbol=isolatedSymbol, **params
        )

    def margin_isolated_transfer(
        self,
        *,
        asset: str,
        symbol: str,
        transFrom: Literal["SPOT", "ISOLATED_MARGIN"],
        transTo: Literal["SPOT", "ISOLATED_MARGIN"],
        amount: Number,
        **params: Any,
    ) -> Any:
        """Moves an asset between the spot wallet and one isolated margin account.

        Deprecated by Binance and switched off on 2024-03-31; use :meth:`make_universal_transfer`.

        POST /sapi/v1/margin/isolated/transfer (signed, MARGIN, weight 600 of the account)

        :param asset: Asset, e.g. BTC.
        :param symbol: Trading pair, e.g. BTCUSDT.
        :param transFrom: SPOT or ISOLATED_MARGIN.
        :param transTo: SPOT or ISOLATED_MARGIN.
        :param amount: How much of the asset.
        :returns: anything
        """
        return self._request(
            _e.MARGIN_ISOLATED_TRANSFER,
            asset=asset,
            symbol=symbol,
            transFrom=transFrom,
            transTo=transTo,
            amount=amount,
            **params,
        )

    def transfer_isolated_margin_to_spot(
        self, *, asset: str, symbol: str, amount: Number, **params: Any
    ) -> Any:
        """Moves an asset from one isolated margin account to the spot wallet.

        :meth:`margin_isolated_transfer` with ``transFrom=ISOLATED_MARGIN`` and ``transTo=SPOT``.
        """
        return self._request(
            _e.MARGIN_ISOLATED_TRANSFER,
            asset=asset,
            symbol=symbol,
            transFrom="ISOLATED_MARGIN",
            transTo="SPOT",
            amount=amount,
            **params,
        )

    def transfer_spot_to_isolated_margin(
        self, *, asset: str, symbol: str, amount: Number, **params: Any
    ) -> Any:
        """Moves an asset from the spot wallet to one isolated margin account.

        :meth:`margin_isolated_transfer` with ``transFrom=SPOT`` and ``transTo=ISOLATED_MARGIN``.
        """
        return self._request(
            _e.MARGIN_ISOLATED_TRANSFER,
            asset=asset,
            symbol=symbol,
            transFrom="SPOT",
            transTo="ISOLATED_MARGIN",
            amount=amount,
            **params,
        )

    def margin_transfer(
        self, *, asset: str, amount: Number, type: Literal[1, 2], **params: Any
    ) -> Any:
        """Moves an asset between the spot wallet and the cross margin account.

        Deprecated by Binance and switched off on 2024-03-31; use :meth:`make_universal_transfer`.

        POST /sapi/v1/margin/transfer (signed, MARGIN, weight 600 of the account)

        :param asset: Asset, e.g. BTC.
        :param amount: How much of the asset.
        :param type: 1 to the margin account, 2 from it. 1 or 2.
        :returns: anything
        """
        return self._request(_e.MARGIN_TRANSFER, asset=asset, amount=amount, type=type, **params)

    def transfer_margin_to_spot(self, *, asset: str, amount: Number, **params: Any) -> Any:
        """Moves an asset from the cross margin account to the spot wallet.

        :meth:`margin_transfer` with ``type=2``.
        """
        return self._request(_e.MARGIN_TRANSFER, asset=asset, amount=amount, type=2, **params)

    def transfer_spot_to_margin(self, *, asset: str, amount: Number, **params: Any) -> Any:
        """Moves an asset from the spot wallet to the cross margin account.

        :meth:`margin_transfer` with ``type=1``.
        """
        return self._request(_e.MARGIN_TRANSFER, asset=asset, amount=amount, type=1, **params)

    def transfer_margin_dust(self, *, asset: Sequence[str], **params: Any) -> Any:
        """Converts small balances of the margin account into BNB.

        Deprecated by Binance and switched off on 2024-03-31; use :meth:`transfer_dust`. With
        accountType MARGIN.

        POST /sapi/v1/margin/dust (signed, TRADE, weight 3000 of the account)

        :param asset: Assets to convert.
        :returns: anything
        """
        return self._request(_e.TRANSFER_MARGIN_DUST, asset=asset, **params)

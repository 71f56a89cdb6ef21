# Generated from spec/margin/market.yaml by "make generate"; do not edit.
"""Margin, market: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._endpoints import margin as _e
from ...runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from ... import enums as e
    from ...types import margin as t


class MarginMarketMixin(SyncClient):
    """Margin, market.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def get_all_isolated_margin_symbols(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.IsolatedMarginPair]:
        """Pairs that can be traded on isolated margin.

        GET /sapi/v1/margin/isolated/allPairs (API key, weight 10)

        :param symbol: Only this pair.
        :returns: list of IsolatedMarginPair
        """
        return self._request(_e.GET_ALL_ISOLATED_MARGIN_SYMBOLS, symbol=symbol, **params)

    def get_cross_margin_collateral_ratio(self, **params: Any) -> list[t.CollateralRatio]:
        """Share of an asset's value that counts as collateral, by holding in USD.

        GET /sapi/v1/margin/crossMarginCollateralRatio (API key, weight 100)

        :returns: list of CollateralRatio
        """
        return self._request(_e.GET_CROSS_MARGIN_COLLATERAL_RATIO, **params)

    def get_isolated_margin_symbol(self, *, symbol: str, **params: Any) -> Any:
        """One pair of isolated margin, and whether it can be bought and sold.

        Deprecated by Binance and switched off on 2024-03-31; use
        :meth:`get_all_isolated_margin_symbols`.

        GET /sapi/v1/margin/isolated/pair (signed, USER_DATA, weight 10)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: anything
        """
        return self._request(_e.GET_ISOLATED_MARGIN_SYMBOL, symbol=symbol, **params)

    def get_isolated_margin_tier_data(
        self, *, symbol: str, tier: int | None = None, **params: Any
    ) -> list[t.IsolatedMarginTier]:
        """Borrow limits, leverage and risk ratios of one isolated pair, tier by tier.

        GET /sapi/v1/margin/isolatedMarginTier (signed, USER_DATA, weight 1)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :param tier: Only this tier.
        :returns: list of IsolatedMarginTier
        """
        return self._request(_e.GET_ISOLATED_MARGIN_TIER_DATA, symbol=symbol, tier=tier, **params)

    def get_margin_all_assets(
        self, *, asset: str | None = None, **params: Any
    ) -> list[t.MarginAssetInfo]:
        """Assets of margin trading: which can be borrowed, and the smallest amounts.

        GET /sapi/v1/margin/allAssets (API key, weight 1)

        :param asset: Only this asset.
        :returns: list of MarginAssetInfo
        """
        return self._request(_e.GET_MARGIN_ALL_ASSETS, asset=asset, **params)

    def get_margin_all_pairs(
        self, *, symbol: str | None = None, **params: Any
    ) -> list[t.CrossMarginPair]:
        """Pairs that can be traded on cross margin.

        GET /sapi/v1/margin/allPairs (API key, weight 1)

        :param symbol: Only this pair.
        :returns: list of CrossMarginPair
        """
        return self._request(_e.GET_MARGIN_ALL_PAIRS, symbol=symbol, **params)

    def get_margin_asset(self, *, asset: str, **params: Any) -> Any:
        """One asset of margin trading, and whether it can be borrowed.

        Deprecated by Binance and switched off on 2024-03-31; use :meth:`get_margin_all_assets`.

        GET /sapi/v1/margin/asset (API key, weight 10)

        :param asset: Asset, e.g. BTC.
        :returns: anything
        """
        return self._request(_e.GET_MARGIN_ASSET, asset=asset, **params)

    def get_margin_delist_schedule(self, **params: Any) -> list[t.MarginDelisting]:
        """Assets and pairs that margin trading will drop, and when (ms).

        GET /sapi/v1/margin/delist-schedule (API key, weight 100)

        :returns: list of MarginDelisting
        """
        return self._request(_e.GET_MARGIN_DELIST_SCHEDULE, **params)

    margin_v1_get_margin_delist_schedule = get_margin_delist_schedule

    def get_margin_price_index(self, *, symbol: str, **params: Any) -> t.PriceIndex:
        """Index price of one pair, which margin levels are computed with.

        GET /sapi/v1/margin/priceIndex (API key, weight 10)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: PriceIndex
        """
        return self._request(_e.GET_MARGIN_PRICE_INDEX, symbol=symbol, **params)

    def get_margin_symbol(self, *, symbol: str, **params: Any) -> Any:
        """One pair of cross margin, and whether it can be bought and sold.

        Deprecated by Binance and switched off on 2024-03-31; use :meth:`get_margin_all_pairs`.

        GET /sapi/v1/margin/pair (API key, weight 10)

        :param symbol: Trading pair, e.g. BTCUSDT.
        :returns: anything
        """
        return self._request(_e.GET_MARGIN_SYMBOL, symbol=symbol, **params)

    def margin_get_available_inventory(
        self, *, type: e.MarginModeLike, **params: Any
    ) -> t.AvailableInventory:
        """How much of each asset Binance has left to lend, for cross or isolated margin.

        GET /sapi/v1/margin/available-inventory (signed, USER_DATA, weight 50 of the account)

        :param type: MARGIN or ISOLATED.
        :returns: AvailableInventory
        """
        return self._request(_e.MARGIN_GET_AVAILABLE_INVENTORY, type=type, **params)

    margin_v1_get_margin_available_inventory = margin_get_available_inventory

    def margin_get_leverage_bracket(self, **params: Any) -> list[t.LiabilityBrackets]:
        """Leverage and margin rates of Cross Margin Pro, by debt and by group of assets.

        GET /sapi/v1/margin/leverageBracket (API key, weight 1)

        :returns: list of LiabilityBrackets
        """
        return self._request(_e.MARGIN_GET_LEVERAGE_BRACKET, **params)

    margin_v1_get_margin_leverage_bracket = margin_get_leverage_bracket

    def margin_get_limit_price_pairs(self, **params: Any) -> t.LimitPricePairs:
        """Pairs whose limit prices must stay near the index price (within 15 %).

        GET /sapi/v1/margin/limit-price-pairs (API key, weight 1)

        :returns: LimitPricePairs
        """
        return self._request(_e.MARGIN_GET_LIMIT_PRICE_PAIRS, **params)

    def margin_get_list_schedule(self, **params: Any) -> list[t.MarginListing]:
        """Assets and pairs that margin trading will add, and when (ms).

        GET /sapi/v1/margin/list-schedule (API key, weight 100)

        :returns: list of MarginListing
        """
        return self._request(_e.MARGIN_GET_LIST_SCHEDULE, **params)

    def margin_get_restricted_assets(self, **params: Any) -> t.RestrictedAssets:
        """Assets that can't be bought on margin now, or whose collateral quota is used up.

        GET /sapi/v1/margin/restricted-asset (API key, weight 1)

        :returns: RestrictedAssets
        """
        return self._request(_e.MARGIN_GET_RESTRICTED_ASSETS, **params)

    def margin_get_risk_based_liquidation_ratio(self, **params: Any) -> list[t.LiquidationRatio]:
        """Liquidation ratio of each margin asset, as its risk sets it.

        GET /sapi/v1/margin/risk-based-liquidation-ratio (API key, weight 1)

        :returns: list of LiquidationRatio
        """
        return self._request(_e.MARGIN_GET_RISK_BASED_LIQUIDATION_RATIO, **params)

# Generated from spec/website/website.yaml by "make generate"; do not edit.
"""Website, website: methods of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import website as _e
from ..runtime.http_async import AsyncClientBase

if TYPE_CHECKING:
    from ..types import website as t


class WebsiteMixin(AsyncClientBase):
    """Website, website.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    async def website_get_products(
        self, *, includeEtf: bool | None = None, **params: Any
    ) -> t.Products:
        """What the website's market page shows, one item for each symbol.

        GET /bapi/asset/v2/public/asset-service/product/get-products (no key, weight 0)

        :param includeEtf: Include leveraged tokens.
        :returns: Products
        """
        return await self._request(_e.WEBSITE_GET_PRODUCTS, includeEtf=includeEtf, **params)

    async def get_products(self, **params: Any) -> t.Products:
        """All symbols as on the website's market page; get_exchange_info is the documented way.

        :meth:`website_get_products` with ``includeEtf=True``.
        """
        return await self._request(_e.WEBSITE_GET_PRODUCTS, includeEtf=True, **params)

# Generated from spec/website/ by "make generate"; do not edit.
"""Website: endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import Endpoint
from .products import WEBSITE

if TYPE_CHECKING:
    from ..types import website as t

WEBSITE_GET_PRODUCTS: Endpoint[t.Products] = Endpoint(
    "website_get_products",
    WEBSITE,
    rest="GET /bapi/asset/v2/public/asset-service/product/get-products",
    weight=0,
)

"""A constant that follows a host."""

from typing import Any

from .endpoint import Product

__all__ = ["UrlConstant"]


class UrlConstant:
    def __init__(self, product: Product, kind: str, environment: str, add: str = "") -> None:
        self.text = getattr(product, kind)[environment] + add

    def __get__(self, instance: Any, owner: type | None = None) -> str:
        return str(self.text)

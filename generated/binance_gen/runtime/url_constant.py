# Copied from codegen/handwritten/runtime/url_constant.py; edit there.
"""``Client.API_URL`` and its siblings: constants that say where a product is, and follow when they are set."""

from __future__ import annotations

from typing import Any, overload

from .endpoint import Product
from .environment import Environment, Kind

__all__ = ["UrlConstant", "apply_class_overrides"]


class UrlConstant:
    """A descriptor. On the class it is python-binance's template (``https://api{}.binance.{}/api``), on an instance the
    address in use.

    Setting it on an instance sends the product's calls, and those of its neighbours, to that host. Where that can't
    be, it raises: a program that believes it is on another host must not trade on this one. It works through the
    instance's ``environment``; an instance that has none refuses.
    """

    def __init__(
        self, product: Product, kind: Kind, environment: str, add: str = "", others: tuple[Product, ...] = ()
    ) -> None:
        """``add`` follows the host in the constant, e.g. ``/api``; it isn't part of what the environment calls the
        host. ``others`` move with the product."""
        self._product = product
        self._others = others
        self._kind = kind
        self._environment = environment
        self._add = add
        self._name = "URL"

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type | None = None) -> str: ...
    @overload
    def __get__(self, instance: Any, owner: type | None = None) -> str: ...
    def __get__(self, instance: Any, owner: type | None = None) -> str:
        templates = {"rest": self._product.rest, "ws_api": self._product.ws_api, "streams": self._product.streams}
        template = templates[self._kind][self._environment]
        if instance is None:
            return template.replace("<node>", "{}").replace("<tld>", "{}") + self._add
        environment = getattr(instance, "environment", Environment.live())
        if environment.name == self._environment or (environment.url and self._environment == "live"):
            urls = {"rest": environment.rest_url, "ws_api": environment.ws_api_url, "streams": environment.stream_url}
            return str(urls[self._kind](self._product)) + self._add
        return template.replace("<node>", "").replace("<tld>", environment.tld) + self._add

    def __set__(self, instance: Any, value: str) -> None:
        environment = getattr(instance, "environment", None)
        if environment is None:
            raise AttributeError(f"{self._name} has no effect here: pass environment=... when you make this object")
        if environment.name != self._environment:
            raise AttributeError(
                f"{self._name} has no effect here: this client uses {environment.name!r}. "
                "Pass environment=... when you make the client"
            )
        host = value.rstrip("/")
        if self._add.rstrip("/"):
            if not host.endswith(self._add.rstrip("/")):
                raise AttributeError(f"{self._name} must end with {self._add}, as {self.__get__(None)} does")
            host = host[: -len(self._add.rstrip("/"))]
        if "://" not in host:
            raise AttributeError(f"{self._name} must be an address, not {value!r}")
        host = host.replace("api{}", f"api{environment.node}", 1).replace("{}", environment.tld)
        for product in (self._product, *self._others):
            environment = environment.with_host(product, self._kind, host)
        instance.environment = environment


def apply_class_overrides(instance: Any) -> None:
    """``Client.API_URL = ...`` replaces the descriptor; an instance made after that follows it all the same."""
    kinds = type(instance).__mro__
    for base in kinds:
        for name, constant in vars(base).items():
            if isinstance(constant, UrlConstant):
                import inspect

                current = inspect.getattr_static(type(instance), name)
                if isinstance(current, str):
                    constant.__set__(instance, current)

"""Where the hosts are: live, testnet, demo, market data only, or a sandbox."""

from __future__ import annotations

import os
import re
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from .endpoint import Product
from .errors import BinanceEnvironmentError

__all__ = ["Environment", "Kind"]

Kind = Literal["rest", "ws_api", "streams"]

_VARIABLE = "BINANCE_GEN_ENVIRONMENT"
_NAMES = ("live", "testnet", "demo", "market_data")
_TITLES = {"rest": "REST", "ws_api": "WebSocket API", "streams": "stream"}
_SCHEMES = {"http": "ws", "https": "wss", "ws": "ws", "wss": "wss"}


class Environment(NamedTuple):
    """A set of hosts. Make one with ``live()``, ``testnet()``, ``demo()``, ``market_data()``, ``at(url)`` or
    ``parse(text)``; each product says which of them it has."""

    name: str = "live"
    tld: str = "com"
    node: str = ""
    url: str = ""
    hosts: tuple[tuple[str, str, str], ...] = ()

    @classmethod
    def live(cls, tld: str = "com", node: str = "") -> Environment:
        """The exchange. ``tld``: com, us, ...; ``node``: "1" to "4" for the alternative hosts."""
        if not re.fullmatch(r"[a-z]+(\.[a-z]+)?", tld):
            raise ValueError(f"tld is the end of a domain, such as 'com' or 'us', not {tld!r}")
        if not re.fullmatch(r"[a-z0-9-]*", str(node)):
            raise ValueError(f"base_endpoint is '' or '1' to '4', not {node!r}")
        return cls("live", tld, str(node))

    @classmethod
    def testnet(cls) -> Environment:
        """Binance's test network: other accounts, other keys, no money."""
        return cls("testnet")

    @classmethod
    def demo(cls) -> Environment:
        """Demo trading: prices as on the exchange, no money."""
        return cls("demo")

    @classmethod
    def market_data(cls) -> Environment:
        """Hosts that serve public market data only; no key is needed."""
        return cls("market_data")

    @classmethod
    def at(cls, url: str) -> Environment:
        """Everything at one address, e.g. a sandbox's ``http://127.0.0.1:9000``."""
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
            raise ValueError(f"an environment's address looks like http://127.0.0.1:9000, not {url!r}")
        return cls("custom", url=url.rstrip("/"))

    @classmethod
    def parse(cls, text: str) -> Environment:
        """``live``, ``testnet``, ``demo``, ``market_data`` or an address."""
        if text in _NAMES:
            return cls(text)
        if "://" in text:
            return cls.at(text)
        raise ValueError(f"environment is one of {', '.join(_NAMES)}, or an address, not {text!r}")

    @classmethod
    def from_arguments(
        cls,
        environment: Environment | str | None = None,
        *,
        tld: str = "com",
        base_endpoint: str = "",
        testnet: bool = False,
        demo: bool = False,
    ) -> Environment:
        """What a client's arguments mean. When they say nothing, the variable BINANCE_GEN_ENVIRONMENT does, else it is
        the exchange."""
        if testnet and demo:
            raise ValueError("testnet and demo are two environments: pass one of them")
        if environment is not None:
            if testnet or demo or tld != "com" or base_endpoint:
                raise ValueError("pass either environment, or testnet, demo, tld and base_endpoint")
            return cls.parse(environment) if isinstance(environment, str) else environment
        if testnet:
            return cls.testnet()
        if demo:
            return cls.demo()
        if tld != "com" or base_endpoint:
            return cls.live(tld, base_endpoint)
        chosen = os.environ.get(_VARIABLE, "").strip()
        try:
            return cls.parse(chosen) if chosen else cls.live()
        except ValueError as error:
            raise ValueError(f"{_VARIABLE}: {error}") from None

    def rest_url(self, product: Product) -> str:
        return self._url(product, "rest")

    def ws_api_url(self, product: Product) -> str:
        return self._url(product, "ws_api")

    def stream_url(self, product: Product) -> str:
        return self._url(product, "streams")

    def with_host(self, product: Product, kind: Kind, url: str) -> Environment:
        """The same, but with another host for one product."""
        others = tuple(host for host in self.hosts if host[:2] != (product.name, kind))
        return self._replace(hosts=(*others, (product.name, kind, url.rstrip("/"))))

    def _url(self, product: Product, kind: Kind) -> str:
        for name, its_kind, url in self.hosts:
            if name == product.name and its_kind == kind:
                return url
        templates = {"rest": product.rest, "ws_api": product.ws_api, "streams": product.streams}[kind]
        if self.url:
            if kind == "rest":
                return self.url + product.sandbox
            if not templates:
                raise self._missing(product, kind, ())
            scheme, rest = self.url.split("://", 1)
            path = urlsplit(next(iter(templates.values()))).path if kind == "ws_api" else ""
            return f"{_SCHEMES[scheme]}://{rest}{product.sandbox}{path}"
        template = templates.get(self.name)
        if template is None:
            raise self._missing(product, kind, tuple(templates))
        return template.replace("<tld>", self.tld).replace("<node>", self.node)

    def _missing(self, product: Product, kind: Kind, others: tuple[str, ...]) -> BinanceEnvironmentError:
        there = f"; it has one in: {', '.join(others)}" if others else ""
        return BinanceEnvironmentError(f"{product.title} has no {_TITLES[kind]} host in {self.name!r}{there}")

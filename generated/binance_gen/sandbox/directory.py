# Copied from codegen/handwritten/sandbox/directory.py; edit there.
"""Which product a path belongs to. A product is loaded when something of it is first asked for."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from typing import cast

from . import futures, spot
from .catalog import PRODUCTS
from .exchange import Exchange
from .registry import path_pattern
from .service import Service
from .world import World

SPOT = "spot"


def _spot(world: World) -> Service:
    return Exchange(world, spot.venue())


ENGINES: dict[str, Callable[[World], Service]] = {
    SPOT: _spot,
    "usdm_futures": futures.usdm,
    "coinm_futures": futures.coinm,
}
"""Products with code of their own. All others are made of their catalogs."""


class Directory:
    """All products of one sandbox."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._open: dict[str, Service] = {}
        self._running = False
        self._by_path: dict[str, list[str]] = {}
        self._by_template: list[tuple[str, str]] = []
        for name, product in PRODUCTS.items():
            for path in product["paths"]:
                if "{" in path:
                    self._by_template.append((product["sandbox"] + path, name))
                else:
                    self._by_path.setdefault(product["sandbox"] + path, []).append(name)
        self._ws_apis = {
            product["sandbox"] + product["ws_api_path"]: name
            for name, product in PRODUCTS.items()
            if product["ws_api_path"]
        }
        self._streams = [name for name, product in PRODUCTS.items() if "streams" in product]
        # A longer prefix is tried before a shorter one, and a path class before none.
        self._streams.sort(key=lambda name: (-len(PRODUCTS[name]["sandbox"]), name != SPOT))

    @property
    def spot(self) -> Exchange:
        return cast(Exchange, self.service(SPOT))

    @property
    def open(self) -> list[Service]:
        """Products that are in use."""
        return list(self._open.values())

    def service(self, name: str) -> Service:
        found = self._open.get(name)
        if found is None:
            engine = ENGINES.get(name)
            module = "" if engine else f"{__package__}.catalog.{name}"
            found = engine(self.world) if engine else Service(self.world, importlib.import_module(module))
            self._open[name] = found
            _ = found.feeds  # they listen to the publisher from now on
            if self._running:
                found.start()
        return found

    def start(self) -> None:
        """The loop runs."""
        self._running = True
        for service in self.open:
            service.start()

    def set_rate(self, rate: float) -> None:
        self.world.market_rate = rate
        for service in self.open:
            service.set_rate(rate)

    def by_rest(self, method: str, path: str) -> Service:
        """Spot answers for paths that are nobody's."""
        names = self._by_path.get(path) or list(self._matching(path))
        for name in names:
            if (method, path) in self.service(name).registry.rest:
                return self.service(name)
        return self.service(names[0] if names else SPOT)

    def _matching(self, path: str) -> Iterator[str]:
        for template, name in self._by_template:
            if path_pattern(template).fullmatch(path):
                yield name

    def by_host(self, side: str, host: str, path: str = "") -> Service:
        """The product that the exchange has at this address (``rest`` or ``streams``), Spot when there is none."""
        for name, product in PRODUCTS.items():
            if product["hosts"].get(side) == host and (not path or path in product["paths"]):
                return self.service(name)
        return self.spot

    def by_ws_api(self, path: str) -> Service | None:
        name = self._ws_apis.get(path)
        return None if name is None else self.service(name)

    def by_stream_path(self, path: str) -> tuple[Service, str, str] | None:
        """The product, the path class and the rest of a path such as ``/futures/public/ws/btcusdt@depth``."""
        for name in self._streams:
            product = PRODUCTS[name]
            prefix = product["sandbox"]
            if not path.startswith(f"{prefix}/"):
                continue
            inner = path[len(prefix) :]
            for kind in product["streams"]:
                rest = inner.removeprefix(f"/{kind}") if kind else inner
                if (not kind or rest != inner) and _is_stream_path(rest):
                    return self.service(name), kind, rest
        return None


def _is_stream_path(path: str) -> bool:
    return path in ("/stream", "/ws") or path.startswith("/ws/")

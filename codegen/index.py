"""``api.md``: every method and socket of the package, one line each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from . import naming, weights
from .methods import Method
from .model import Endpoint
from .render import Renderer

__all__ = ["index"]

Row = dict[str, str]


def index(renderer: Renderer) -> str:
    products = [
        {
            "title": product.title,
            "sections": [
                {"title": naming.title(section), "methods": list(_rows(renderer, endpoints))}
                for section, endpoints in renderer.sections(product).items()
            ],
            "streams": [
                {
                    "names": (stream.name, *stream.aliases),
                    "template": stream.template,
                    "doc": f"{stream.doc} *Deprecated.*" if stream.deprecated else stream.doc,
                }
                for stream in renderer.streams(product)
            ],
        }
        for product in renderer.products
    ]
    return renderer.print("api.md", "spec/", products=products)


def _rows(renderer: Renderer, endpoints: Iterable[Endpoint]) -> Iterator[Row]:
    """A method and its twin stand in one row, and so do a preset and its."""
    for endpoint in endpoints:
        methods = renderer.methods[endpoint.name]
        rest = [method for method in methods if method.side == "rest"]
        ws = [method for method in methods if method.side == "ws"]
        for here, twin in zip_longest(rest, ws):
            first = here or twin
            yield {
                "names": _names(first),
                "address": f"`{here.address}`" if here else "",
                "ws": _twin(twin, alone=here is None) if twin else "",
                "security": _either(_security(endpoint, bool(here), bool(twin))),
                "weight": _either(_weights(endpoint, bool(here), bool(twin))),
                "doc": first.summary,
            }


def _names(method: Method) -> str:
    return ", ".join(f"`{name}`" for name in (method.name, *method.aliases))


def _twin(method: Method, *, alone: bool) -> str:
    return f"`{method.address}`" if alone else f"{_names(method)}: `{method.address}`"


def _security(endpoint: Endpoint, rest: bool, ws: bool) -> list[str]:
    twin = endpoint.ws.security if endpoint.ws and endpoint.ws.security else endpoint.security
    return [*([endpoint.security] if rest else []), *([twin] if ws else [])]


def _weights(endpoint: Endpoint, rest: bool, ws: bool) -> list[str]:
    twin = endpoint.ws.weight if endpoint.ws and endpoint.ws.weight else endpoint.weight
    each = [*([endpoint.weight] if rest else []), *([twin] if ws else [])]
    return [weights.text(endpoint, one).removeprefix("weight ") for one in each]


def _either(values: list[str]) -> str:
    """One value for both forms, or each form's own."""
    first, last = values[0], values[-1]
    return first if first == last else f"{first}; ws: {last}"

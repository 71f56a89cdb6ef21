"""Pages of one product: endpoints, methods, streams, sockets, types, and the sandbox's catalog."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from . import constants, naming
from .catalog import catalog, index
from .imports import import_lines
from .layout import COMMON
from .literals import literal
from .methods import endpoint_constants
from .model import Endpoint, Product, Stream
from .python_types import names_in
from .render import Renderer
from .sockets import endpoints_used, sockets, stream_constants
from .typedefs import definitions, names_used

__all__ = ["files", "is_laid_out"]

_CATALOGS = "sandbox/catalog/"

_FLAVOURS = {
    "_sync": ("runtime.http_sync", "SyncClient"),
    "_async": ("runtime.http_async", "AsyncClientBase"),
}
"""Folder -> module and name of the base class."""


def files(renderer: Renderer) -> dict[str, str]:
    tree = {f"types/{COMMON}.py": _types(renderer, COMMON), f"{_CATALOGS}__init__.py": _catalogs(renderer)}
    for product in renderer.products:
        module = naming.module(product.name)
        tree[f"types/{module}.py"] = _types(renderer, product.name)
        tree.update(_catalog(renderer, product))
        if renderer.endpoints(product):
            tree[f"_endpoints/{module}.py"] = _endpoints(renderer, product)
            for flavour in _FLAVOURS:
                tree.update(_client(renderer, product, flavour))
        if streams := renderer.streams(product):
            tree[f"_streams/{module}.py"] = _streams(renderer, product, streams)
            tree[f"_sockets/{module}.py"] = _sockets(renderer, product, streams, "_sockets", "SocketManager")
            tree[f"_threaded/{module}.py"] = _sockets(renderer, product, streams, "_threaded", "ThreadedManager")
    return tree


def is_laid_out(path: str) -> bool:
    """Is this page printed as black would print it?"""
    return path.startswith(_CATALOGS)


def _own_names(product: Product, up: str) -> dict[str, str]:
    """Where a product's module finds the package's names; ``up`` leads to the package."""
    return {
        "t": f"{up}types:{naming.module(product.name)}",
        "e": f"{up}:enums",
        "Number": f"{up}runtime.encoding",
    }


# --- endpoints -----------------------------------------------------------------------------------------------------


def _endpoints(renderer: Renderer, product: Product) -> str:
    types = renderer.types[product.name]
    # What others lead to, or ask, is there first.
    endpoints = sorted(renderer.endpoints(product), key=lambda one: (one.order is not None, bool(one.ours.routes)))
    found = [one for endpoint in endpoints for one in endpoint_constants(endpoint, types)]
    homes = {one.name: one.product for one in renderer.spec.endpoints}
    named = [route.to for one in endpoints for route in one.ours.routes]
    named += [one.order.query for one in endpoints if one.order and one.order.query]
    elsewhere = _elsewhere(named, homes, product)
    securities = names_in(argument for one in found for argument in one.arguments) & naming.SECURITIES
    home = naming.product(product.name)
    runtime = dict.fromkeys((*naming.SECURITIES, "Endpoint", "PlacedOrder", "Route"), "..runtime.endpoint")
    own = {**_own_names(product, ".."), **runtime}
    needed = {"Endpoint", home, *securities, *elsewhere}
    if any(one.ours.routes for one in endpoints):
        needed.add("Route")
    if any(one.order for one in endpoints):
        needed.add("PlacedOrder")
    return renderer.print(
        "_endpoints/PRODUCT.py",
        f"spec/{product.name}/",
        title=product.title,
        imports=import_lines(
            needed,
            checker=names_in(one.type for one in found),
            own={**own, home: ".products", **elsewhere},
        ),
        constants=found,
        logons=[(home, naming.constant(one.name)) for one in endpoints if one.session == "logon"],
    )


def _elsewhere(names: Iterable[str], homes: Mapping[str, str], product: Product) -> dict[str, str]:
    """Constants of other products' modules, and where they are."""
    return {naming.constant(name): f".{naming.module(homes[name])}" for name in names if homes[name] != product.name}


def _client(renderer: Renderer, product: Product, flavour: str) -> dict[str, str]:
    """One module, or a package with a module for each section."""
    module, name = naming.module(product.name), naming.class_name(product.name)
    sections = renderer.sections(product)
    if not product.split:
        page = _mixin(renderer, product, flavour, list(sections), f"{name}Mixin", "..")
        return {f"{flavour}/{module}.py": page}
    tree = {}
    parts = []
    for section in sections:
        part = f"{naming.class_name(product.name, section)}Mixin"
        parts.append((naming.module(section), part))
        tree[f"{flavour}/{module}/{naming.module(section)}.py"] = _mixin(
            renderer, product, flavour, [section], part, "..."
        )
    tree[f"{flavour}/{module}/__init__.py"] = renderer.print(
        f"{flavour}/PRODUCT/__init__.py", f"spec/{product.name}/", title=product.title, name=f"{name}Mixin", parts=parts
    )
    return tree


def _mixin(renderer: Renderer, product: Product, flavour: str, sections: Sequence[str], name: str, up: str) -> str:
    endpoints: Iterable[Endpoint] = renderer.endpoints(product)
    found = [one for endpoint in endpoints if endpoint.section in sections for one in renderer.methods[endpoint.name]]
    home, base = _FLAVOURS[flavour]
    own = {
        **_own_names(product, up),
        "_e": f"{up}_endpoints:{naming.module(product.name)}",
        base: f"{up}{home}",
    }
    needed = {"_e", base, "Any"} | ({"overload"} if any(one.overloads for one in found) else set())
    alone = sections[0] if len(sections) == 1 else None
    return renderer.print(
        f"{flavour}/PRODUCT.py",
        f"spec/{product.name}/{alone}.yaml" if alone else f"spec/{product.name}/",
        title=f"{product.title}, {naming.title(alone).lower()}" if alone else product.title,
        imports=import_lines(needed, checker=names_in(text for one in found for text in one.annotations), own=own),
        name=name,
        base=base,
        methods=found,
    )


# --- streams -------------------------------------------------------------------------------------------------------


def _streams(renderer: Renderer, product: Product, streams: Iterable[Stream]) -> str:
    streams = sorted(streams, key=lambda one: bool(one.routes))  # what others lead to is there first
    found = [stream_constants(one, renderer.types[product.name]) for one in streams]
    products = {one.name: one.product for one in renderer.spec.streams}
    elsewhere = _elsewhere((route.to for one in streams for route in one.routes), products, product)
    homes = {one.name: naming.module(one.product) for one in renderer.spec.endpoints}
    used = {
        naming.constant(name): f".._endpoints.{homes[name]}" for stream in streams for name in endpoints_used(stream)
    }
    home = naming.product(product.name)
    runtime = dict.fromkeys(("Route", "Stream"), "..runtime.endpoint")
    own = {**_own_names(product, ".."), **runtime, home: ".._endpoints.products", **used, **elsewhere}
    needed = {"Stream", home, *used, *elsewhere}
    if any(one.routes or (one.user_data and one.user_data.reconcile) for one in streams):
        needed.add("Route")
    return renderer.print(
        "_streams/PRODUCT.py",
        f"spec/{product.name}/streams.yaml",
        title=product.title,
        imports=import_lines(needed, checker=names_in(one.type for one in found), own=own),
        constants=found,
    )


def _sockets(renderer: Renderer, product: Product, streams: Iterable[Stream], folder: str, base: str) -> str:
    pairs = [sockets(one, renderer.types[product.name]) for one in streams]
    found = [opened if folder == "_sockets" else started for opened, started in pairs]
    own = {
        **_own_names(product, ".."),
        "_s": f".._streams:{naming.module(product.name)}",
        "MultiplexSocket": "..runtime.sockets",
        "Socket": "..runtime.sockets",
        "SocketManager": "..runtime.manager",
        "ThreadedManager": "..runtime.threads",
    }
    needed = {"_s", base} | ({"overload"} if any(one.overloads for one in found) else set())
    return renderer.print(
        f"{folder}/PRODUCT.py",
        f"spec/{product.name}/streams.yaml",
        title=product.title,
        imports=import_lines(needed, checker=names_in(text for one in found for text in one.annotations), own=own),
        name=f"{naming.class_name(product.name)}{'Sockets' if folder == '_sockets' else 'Starts'}",
        sockets=found,
    )


# --- types, catalog ------------------------------------------------------------------------------------------------


def _types(renderer: Renderer, name: str) -> str:
    """A product's module offers the common types too, so that ``t.`` is all that its other modules need."""
    types = renderer.types[name]
    mine = [one for one in types.types.values() if one.product == name]
    shared = [one.name for one in types.types.values() if one.product != name]
    found = definitions(mine, types)
    homes = {**dict.fromkeys(shared, f".{COMMON}"), **{f"{enum}Value": "..enums" for enum in types.enums}}
    sources = [path for path in renderer.spec.sources.get(name, ()) if path.endswith("types.yaml")]
    return renderer.print(
        "types/PRODUCT.py",
        ", ".join(sources) or f"spec/{name}/",
        title=renderer.titles[name],
        imports=import_lines({*names_used(found), *shared}, own=homes),
        definitions=found,
        exported=constants.exported([*shared, *(one.name for one in mine)]),
    )


def _catalog(renderer: Renderer, product: Product) -> dict[str, str]:
    """One module, or a package where there is much to say."""
    source, module = f"spec/{product.name}/", naming.module(product.name)
    values = {}
    for name, value in catalog(renderer.spec, product, renderer.types[product.name]).items():
        declaration = f"{name}: dict[{'int' if name == 'ERRORS' else 'str'}, Any] = "
        values[name] = declaration + literal(value, column=len(declaration))

    def page(*names: str) -> str:
        chosen = [values[name] for name in names]
        return renderer.print("sandbox/catalog/PRODUCT.py", source, title=product.title, values=chosen)

    if not product.split:
        return {f"{_CATALOGS}{module}.py": page(*values)}
    package = renderer.print("sandbox/catalog/PRODUCT/__init__.py", source, title=product.title)
    return {
        f"{_CATALOGS}{module}/__init__.py": package,
        f"{_CATALOGS}{module}/endpoints.py": page("ENDPOINTS"),
        f"{_CATALOGS}{module}/types.py": page(*(name for name in values if name != "ENDPOINTS")),
    }


def _catalogs(renderer: Renderer) -> str:
    declaration = "PRODUCTS: dict[str, Any] = "
    products = {naming.module(one.name): index(renderer.spec, one) for one in renderer.products}
    value = declaration + literal(products, column=len(declaration))
    return renderer.print("sandbox/catalog/__init__.py", "spec/products.yaml", value=value)

"""Pages of the whole package: its root, clients, managers, enums, exceptions, constants and the index of methods."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from . import constants, manners, naming
from .copies import exported_names
from .imports import import_lines
from .index import index
from .python_types import names_in
from .render import Renderer

__all__ = ["files"]

_GENERATED = {
    "client": ("Client",),
    "async_client": ("AsyncClient",),
    "streams": ("BinanceSocketManager", "ThreadedWebsocketManager"),
}
_ROOT: dict[str, tuple[str, ...] | None] = {
    **_GENERATED,
    "exceptions": None,
    "enums": None,
    "helpers": None,
    "depthcache": None,
    "runtime.environment": ("Environment",),
    "runtime.manager": ("KEEPALIVE_TIMEOUT",),
    "runtime.sockets": (
        "BinanceSocketType",
        "KeepAliveWebsocket",
        "MultiplexSocket",
        "ReconnectingWebsocket",
        "WSListenerState",
    ),
}
"""Modules whose names the package's root offers: those of these names that the module exports, or all of them."""

_SUBMODULES = {"base_client": "base_client.py", "ws": "ws/__init__.py"}
"""Handwritten modules that it offers as such."""


def files(renderer: Renderer) -> dict[str, str]:
    return {
        "__init__.py": _root(renderer),
        "py.typed": renderer.print("py.typed", "codegen/templates/py.typed.jinja"),
        "api.md": index(renderer),
        "_choices.py": _choices(renderer),
        "enums.py": _enums(renderer),
        "exceptions.py": _exceptions(renderer),
        "_endpoints/products.py": _products(renderer),
        "_endpoints/manners.py": _manners(renderer),
        "_endpoints/constants.py": _class_constants(renderer),
        **_surface(renderer),
        **{
            f"{folder}/__init__.py": renderer.print(f"{folder}/__init__.py", f"codegen/templates/{folder}/")
            for folder in ("_endpoints", "_streams", "_sync", "_async", "_sockets", "_threaded", "types")
        },
    }


# --- the root ------------------------------------------------------------------------------------------------------


def _root(renderer: Renderer) -> str:
    homes: dict[str, str] = {}
    for module, chosen in _ROOT.items():
        for name in _exports(renderer, module):
            if chosen is None or name in chosen:
                homes.setdefault(name, module)
    modules = sorted(
        {module for module in homes.values() if "." not in module}
        | {module for module, file in _SUBMODULES.items() if file in renderer.handwritten}
    )
    by_module: dict[str, list[str]] = {}
    for name in sorted(homes, key=naming.import_order):
        by_module.setdefault(homes[name], []).append(name)
    return renderer.print(
        "__init__.py",
        "spec/",
        names={name: homes[name] for name in constants.exported(homes)},
        modules=modules,
        by_module=sorted(by_module.items()),
        exported=constants.exported([*homes, *modules, "__version__"]),
    )


def _exports(renderer: Renderer, module: str) -> Sequence[str]:
    if module == "enums":
        return _enum_names(renderer)
    if module == "exceptions":
        return _exception_names(renderer)
    return _GENERATED.get(module) or exported_names(renderer.handwritten.get(f"{module.replace('.', '/')}.py", ""))


def _surface(renderer: Renderer) -> dict[str, str]:
    """Clients and managers: lists of products, nothing else."""
    source = "spec/products.yaml"
    clients, managers = (
        [(naming.module(one.name), naming.class_name(one.name)) for one in renderer.products if having(one)]
        for having in (renderer.endpoints, renderer.streams)
    )
    return {
        "client.py": renderer.print("client.py", source, products=clients),
        "async_client.py": renderer.print("async_client.py", source, products=clients),
        "streams.py": renderer.print("streams.py", source, products=managers),
    }


# --- enums, exceptions, constants ----------------------------------------------------------------------------------


def _enum_names(renderer: Renderer) -> list[str]:
    names = [name for name, _ in constants.constants_on(renderer.spec, "enums")]
    for one in renderer.enums:
        names += [one.name, f"{one.name}Like", f"{one.name}Value", *(name for name, _ in one.constants)]
    return constants.exported(names)


def _enums(renderer: Renderer) -> str:
    classes = [one for one in renderer.enums if not one.numbers]
    loose = constants.constants_on(renderer.spec, "enums")
    chosen = _enum_class_names(one for one in renderer.enums if one.numbers)
    needed = {"Enum"} | _needed(classes) | ({"Final"} if loose else set())
    return renderer.print(
        "enums.py",
        "spec/*/enums.yaml, spec/common/constants.yaml",
        imports=import_lines(needed | set(chosen), own=dict.fromkeys(chosen, "._choices")),
        enums=classes,
        loose=loose,
        exported=_enum_names(renderer),
    )


def _choices(renderer: Renderer) -> str:
    classes = [one for one in renderer.enums if one.numbers]
    return renderer.print(
        "_choices.py",
        "spec/*/enums.yaml",
        imports=import_lines(_needed(classes)),
        enums=classes,
        exported=constants.exported(_enum_class_names(classes)),
    )


def _enum_class_names(classes: Iterable[constants.EnumClass]) -> list[str]:
    return [f"{one.name}{form}" for one in classes for form in ("", "Like", "Value")]


def _needed(classes: Sequence[constants.EnumClass]) -> set[str]:
    found = {"TypeAlias", *names_in(one.literal for one in classes), *(one.base for one in classes)}
    return found | ({"Final"} if any(one.constants for one in classes) else set())


def _exception_names(renderer: Renderer) -> list[str]:
    names = exported_names(renderer.handwritten.get("runtime/errors.py", ""))
    return constants.exported([*names, *(name for name, _, _ in _error_codes(renderer))])


def _error_codes(renderer: Renderer) -> list[tuple[str, str, list[constants.Member]]]:
    """Class name, title and codes of each product."""
    return [
        (f"{naming.class_name(product)}ErrorCode", title, constants.members_of(errors))
        for product, title in sorted(renderer.titles.items())
        if (errors := [error for error in renderer.spec.errors if error.product == product])
    ]


def _exceptions(renderer: Renderer) -> str:
    classes = exported_names(renderer.handwritten.get("runtime/errors.py", ""))
    codes = _error_codes(renderer)
    needed = [*classes, *(["IntEnum"] if codes else [])]
    return renderer.print(
        "exceptions.py",
        "spec/*/errors.yaml",
        imports=import_lines(needed, own=dict.fromkeys(classes, ".runtime.errors")),
        codes=codes,
        exported=_exception_names(renderer),
    )


def _products(renderer: Renderer) -> str:
    products = []
    used: set[str] = set()
    for product in renderer.products:
        arguments = constants.product_arguments(product)
        if renderer.spec.refusals:
            own = manners.refusals_of(renderer.spec, product.name)
            name = naming.refusals(product.name if own else "")
            arguments.append(f"refusals={name}")
            used.add(name)
        if starts := [one.start for one in manners.limits_of(renderer.spec, product)]:
            used |= {naming.limits(start) for start in starts}
            arguments.append(f"limits={{{', '.join(f'{start!r}: {naming.limits(start)}' for start in starts)}}}")
        products.append((naming.product(product.name), arguments))
    own_names = {"Product": "..runtime.endpoint", **dict.fromkeys(used, ".manners")}
    return renderer.print(
        "_endpoints/products.py",
        "spec/products.yaml",
        imports=import_lines({"Product", *used}, own=own_names),
        products=products,
    )


def _manners(renderer: Renderer) -> str:
    """Errors by code, and limits: of all products, then what one alone has."""
    spec = renderer.spec
    own = {product.name: manners.refusals_of(spec, product.name) for product in renderer.products}
    common = naming.refusals("")
    return renderer.print(
        "_endpoints/manners.py",
        "spec/common/refusals.yaml, spec/common/limits.yaml",
        common=(common, manners.refusals_of(spec)),
        refusals=[(naming.refusals(name), table) for name, table in own.items() if table],
        limits=[
            (naming.limits(one.start), manners.literal(one.most, one.each))
            for one in sorted(spec.limits, key=lambda one: one.start)
        ],
    )


def _class_constants(renderer: Renderer) -> str:
    values: dict[str, Any] = {}
    used: set[str] = set()
    for place in ("client", "sockets"):
        values[place] = constants.constants_on(renderer.spec, place, renderer.enums)
        values[f"{place}_hosts"] = hosts = constants.hosts_on(renderer.spec, place)
        used |= {product for host in hosts for product in host.products}
    needed = {"UrlConstant", *used} if used else set()
    needed |= {"Final"} if values["client"] or values["sockets"] else set()
    own = {"UrlConstant": "..runtime.url_constant", **dict.fromkeys(used, ".products")}
    return renderer.print(
        "_endpoints/constants.py",
        "spec/*/enums.yaml, spec/common/constants.yaml",
        imports=import_lines(needed, own=own),
        **values,
    )

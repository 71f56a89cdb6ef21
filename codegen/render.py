"""Spec -> text of every generated file. Decides; the templates print."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import jinja2

from . import constants, naming
from .catalog import catalog
from .imports import import_lines
from .methods import Method, endpoint_constants, methods
from .model import Endpoint, ErrorCode, Product, Spec, Stream
from .python_types import Types, names_in
from .sockets import sockets, stream_constants, user_endpoints
from .typedefs import Alias, definitions

__all__ = ["Renderer", "copies", "handwritten_texts"]

COMMAND = "make generate"
HANDWRITTEN = "codegen/handwritten"
TEMPLATES = Path(__file__).parent / "templates"

ROOT = {
    "client": ("Client",),
    "async_client": ("AsyncClient",),
    "streams": ("BinanceSocketManager", "ThreadedWebsocketManager"),
    "exceptions": None,
    "helpers": None,
    "enums": None,
    "depth_cache": None,
    "runtime.environment": None,
}
"""Modules whose names the package's root offers: these names, or all that the module exports."""


def environment() -> jinja2.Environment:
    """Strict: a name that a template misspells is an error, not an empty text."""
    jinja = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    jinja.filters["literal"] = repr
    return jinja


def handwritten_texts(folder: Path) -> dict[str, str]:
    """Handwritten files by path below the package."""
    paths = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
    return {name: path.read_text(encoding="utf-8") for name, path in paths.items() if "__pycache__" not in name}


def copies(texts: Mapping[str, str]) -> dict[str, str]:
    """Handwritten files as they go into the package: one header line, then every byte as it is."""
    return {name: f"# Copied from {HANDWRITTEN}/{name}; edit there.\n{text}" for name, text in texts.items()}


def module_names(source: str) -> list[str]:
    """What a handwritten module exports: its ``__all__``, read without importing it."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and any(isinstance(one, ast.Name) and one.id == "__all__" for one in node.targets):
            return sorted(str(name) for name in ast.literal_eval(node.value))
    return []


class Renderer:
    """One run over one spec; ``tree()`` is all of it, unformatted, by path below the package."""

    def __init__(self, spec: Spec, handwritten: Mapping[str, str]) -> None:
        self.spec = spec
        self.handwritten = handwritten
        self.types = Types(spec)
        self.jinja = environment()

    def tree(self) -> dict[str, str]:
        tree: dict[str, str] = {}
        for part in (self.root, self.surface, self.shared, self.products, self.typedicts):
            tree.update(part())
        return dict(sorted(tree.items()))

    def _print(self, template: str, sources: Sequence[str], **values: Any) -> str:
        header = f'# Generated from {", ".join(sources)} by "{COMMAND}"; do not edit.'
        return self.jinja.get_template(f"{template}.jinja").render(header=header, **values)

    # What a product has

    @cached_property
    def listed(self) -> list[Product]:
        return sorted(self.spec.products, key=lambda product: product.name)

    def endpoints(self, product: Product) -> list[Endpoint]:
        return sorted((one for one in self.spec.endpoints if one.product == product.name), key=lambda one: one.name)

    def streams(self, product: Product) -> list[Stream]:
        return sorted((one for one in self.spec.streams if one.product == product.name), key=lambda one: one.name)

    def sections(self, product: Product) -> dict[str, list[Endpoint]]:
        sections: dict[str, list[Endpoint]] = {}
        for endpoint in self.endpoints(product):
            sections.setdefault(endpoint.section, []).append(endpoint)
        return dict(sorted(sections.items()))

    @cached_property
    def methods(self) -> dict[str, list[Method]]:
        """By endpoint."""
        return {one.name: methods(one, self.types) for one in self.spec.endpoints}

    # The package's front

    def root(self) -> dict[str, str]:
        names: dict[str, str] = {}
        for module, chosen in ROOT.items():
            for name in chosen if chosen is not None else self._exports(module):
                names.setdefault(name, module)
        modules = ["async_client", "client", "enums", "exceptions", "streams"]
        modules += [one for one in ("depth_cache", "helpers") if f"{one}.py" in self.handwritten]
        by_module: dict[str, list[str]] = {}
        for name in sorted(names, key=naming.import_order):
            by_module.setdefault(names[name], []).append(name)
        return {
            "__init__.py": self._print(
                "__init__.py",
                ["spec/"],
                names={name: names[name] for name in constants.exported(names)},
                modules=sorted(modules),
                by_module=sorted(by_module.items()),
                exported=constants.exported([*names, *modules, "__version__"]),
            ),
            "py.typed": self._print("py.typed", ["codegen/templates/py.typed.jinja"]),
        }

    def _exports(self, module: str) -> list[str]:
        if module == "enums":
            return self.enum_names
        if module == "exceptions":
            return self.exception_names
        return module_names(self.handwritten.get(f"{module.replace('.', '/')}.py", ""))

    def surface(self) -> dict[str, str]:
        """Clients and managers: lists of products, nothing else."""
        with_endpoints = [one for one in self.listed if self.endpoints(one)]
        with_streams = [one for one in self.listed if self.streams(one)]
        products = ["spec/products.yaml"]
        classes = [(naming.module(one.name), naming.class_name(one.name)) for one in with_endpoints]
        managers = [(naming.module(one.name), naming.class_name(one.name)) for one in with_streams]
        return {
            "client.py": self._print("client.py", products, products=classes),
            "async_client.py": self._print("async_client.py", products, products=classes),
            "streams.py": self._print("streams.py", products, products=managers),
            "api.md": self._print(
                "api.md",
                ["spec/"],
                products=[
                    {
                        "title": product.title,
                        "sections": [
                            {"title": _title(section), "methods": self._index(endpoints)}
                            for section, endpoints in self.sections(product).items()
                        ],
                        "streams": self.streams(product),
                    }
                    for product in self.listed
                ],
            ),
        }

    def _index(self, endpoints: Iterable[Endpoint]) -> list[dict[str, str]]:
        rows = []
        for endpoint in endpoints:
            for method in self.methods[endpoint.name]:
                ws = method.request == "_ws_request"
                assert not ws or endpoint.ws
                address = endpoint.ws.method if ws and endpoint.ws else f"{endpoint.rest_method} {endpoint.rest_path}"
                names = ", ".join(f"`{name}`" for name in (method.name, *method.aliases))
                rows.append({"names": names, "address": address, "doc": "" if ws else endpoint.doc})
        return rows

    # What all products share

    @cached_property
    def enum_names(self) -> list[str]:
        classes = constants.enum_classes(self.spec.enums)
        names = [name for name, _ in constants.constants_on(self.spec, "enums")]
        for one in classes:
            names += [one.name, f"{one.name}Like", f"{one.name}Value", *(name for name, _ in one.constants)]
        return constants.exported(names)

    @cached_property
    def exception_names(self) -> list[str]:
        names = module_names(self.handwritten.get("runtime/errors.py", ""))
        return constants.exported([*names, *(name for name, _, _ in self._errors())])

    def _errors(self) -> list[tuple[str, str, list[constants.Member]]]:
        """Class name, title and codes of each product."""
        titles = {product.name: product.title for product in self.spec.products}
        groups: dict[str, list[ErrorCode]] = {}
        for error in self.spec.errors:
            groups.setdefault(error.product, []).append(error)
        return [
            (f"{naming.class_name(product)}ErrorCode", titles.get(product, "all products"), constants.members_of(errors))
            for product, errors in sorted(groups.items())
        ]

    def shared(self) -> dict[str, str]:
        classes = constants.enum_classes(self.spec.enums)
        texts = [one.literal for one in classes]
        loose = constants.constants_on(self.spec, "enums")
        needed = {*names_in(texts), "TypeAlias", "IntEnum", "Enum"}
        needed |= {"Final"} if loose or any(one.constants for one in classes) else set()
        if not any(one.base == "IntEnum" for one in classes):
            needed.discard("IntEnum")
        reexported = module_names(self.handwritten.get("runtime/errors.py", ""))
        return {
            "enums.py": self._print(
                "enums.py",
                ["spec/*/enums.yaml", "spec/common/constants.yaml"],
                imports=import_lines(needed),
                enums=classes,
                loose=loose,
                exported=self.enum_names,
            ),
            "exceptions.py": self._print(
                "exceptions.py",
                ["spec/*/errors.yaml"],
                imports=import_lines(
                    ["IntEnum", *reexported] if self._errors() else reexported,
                    own=dict.fromkeys(reexported, ".runtime.errors"),
                ),
                codes=self._errors(),
                exported=self.exception_names,
            ),
            "_endpoints/__init__.py": self._print("_endpoints/__init__.py", ["spec/"]),
            "_endpoints/products.py": self._print(
                "_endpoints/products.py",
                ["spec/products.yaml"],
                products=[(naming.constant(one.name), _product_arguments(one)) for one in self.listed],
            ),
            "_endpoints/constants.py": self._print(
                "_endpoints/constants.py",
                ["spec/*/enums.yaml", "spec/common/constants.yaml"],
                **self._class_constants(),
            ),
            **{
                f"{folder}/__init__.py": self._print(f"{folder}/__init__.py", ["spec/"])
                for folder in ("_streams", "_sync", "_async", "_sockets", "_threaded")
            },
        }

    def _class_constants(self) -> dict[str, Any]:
        places = ("client", "sockets")
        hosts = {place: constants.hosts_on(self.spec, place) for place in places}
        used = {arguments[0] for group in hosts.values() for _, arguments in group}
        own = {"UrlConstant": "..runtime.url_constant", **dict.fromkeys(used, ".products")}
        return {
            "imports": import_lines({"Final", *(own if used else ())}, own=own),
            **{place: constants.constants_on(self.spec, place) for place in places},
            **{f"{place}_hosts": hosts[place] for place in places},
        }

    # One product

    def products(self) -> dict[str, str]:
        tree: dict[str, str] = {}
        for product in self.listed:
            if self.endpoints(product):
                tree.update(self._endpoint_modules(product))
            if self.streams(product):
                tree.update(self._stream_modules(product))
            tree[f"sandbox/catalog/{naming.module(product.name)}.py"] = self._print(
                "sandbox/catalog/PRODUCT.py",
                [f"spec/{product.name}/"],
                title=product.title,
                values=catalog(self.spec, product, self.types),
            )
        tree["sandbox/catalog/__init__.py"] = self._print(
            "sandbox/catalog/__init__.py",
            ["spec/products.yaml"],
            modules=[naming.module(product.name) for product in self.listed],
        )
        return tree

    def _endpoint_modules(self, product: Product) -> dict[str, str]:
        module = naming.module(product.name)
        found = [one for endpoint in self.endpoints(product) for one in endpoint_constants(endpoint, self.types)]
        words = names_in(argument for one in found for argument in one.arguments)
        runtime = {*_SECURITIES, "Endpoint"}
        own = {
            **dict.fromkeys(runtime, "..runtime.endpoint"),
            naming.constant(product.name): ".products",
            "t": "..:types",
            "e": "..:enums",
        }
        tree = {
            f"_endpoints/{module}.py": self._print(
                "_endpoints/PRODUCT.py",
                [f"spec/{product.name}/"],
                title=product.title,
                imports=import_lines(
                    {"Endpoint", naming.constant(product.name)} | (words & runtime),
                    checker=names_in(one.type for one in found),
                    own=own,
                ),
                constants=found,
            )
        }
        for flavour, base in _FLAVOURS.items():
            tree.update(self._client_modules(product, module, flavour, base))
        return tree

    def _client_modules(self, product: Product, module: str, flavour: str, base: tuple[str, str]) -> dict[str, str]:
        whole = f"{naming.class_name(product.name)}Mixin"
        sections = self.sections(product)
        if not product.split:
            return {
                f"{flavour}/{module}.py": self._mixin(
                    product, f"{flavour}/PRODUCT.py", list(sections), self.endpoints(product), whole, base, ".."
                )
            }
        tree = {}
        parts = []
        for section, endpoints in sections.items():
            name = f"{naming.class_name(product.name, section)}Mixin"
            parts.append((naming.module(section), name))
            tree[f"{flavour}/{module}/{naming.module(section)}.py"] = self._mixin(
                product, f"{flavour}/PRODUCT.py", [section], endpoints, name, base, "..."
            )
        tree[f"{flavour}/{module}/__init__.py"] = self._print(
            f"{flavour}/PRODUCT/__init__.py",
            [f"spec/{product.name}/"],
            title=product.title,
            name=whole,
            parts=parts,
        )
        return tree

    def _mixin(
        self,
        product: Product,
        template: str,
        sections: Sequence[str],
        endpoints: Iterable[Endpoint],
        name: str,
        base: tuple[str, str],
        up: str,
    ) -> str:
        found = [one for endpoint in endpoints for one in self.methods[endpoint.name]]
        annotations = names_in(text for one in found for text in one.annotations)
        own = {
            "_e": f"{up}_endpoints:{naming.module(product.name)}",
            base[1]: f"{up}{base[0]}",
            "Number": f"{up}runtime.encoding",
            "t": f"{up}:types",
            "e": f"{up}:enums",
        }
        needed = {"_e", base[1], "Any"} | ({"overload"} if any(one.overloads for one in found) else set())
        return self._print(
            template,
            [f"spec/{product.name}/{sections[0]}.yaml" if len(sections) == 1 else f"spec/{product.name}/"],
            title=", ".join([product.title, *(_title(one).lower() for one in sections if len(sections) == 1)]),
            imports=import_lines(needed, checker=annotations, own=own),
            name=name,
            base=base[1],
            methods=found,
        )

    def _stream_modules(self, product: Product) -> dict[str, str]:
        module = naming.module(product.name)
        streams = self.streams(product)
        found = [stream_constants(one, self.types) for one in streams]
        sources = [f"spec/{product.name}/streams.yaml"]
        homes = {one.name: naming.module(one.product) for one in self.spec.endpoints}
        used = {
            naming.constant(name): f".._endpoints.{homes[name]}"
            for stream in streams
            for name in user_endpoints(stream).values()
        }
        own = {
            "Stream": "..runtime.endpoint",
            naming.constant(product.name): ".._endpoints.products",
            "t": "..:types",
            "e": "..:enums",
            **used,
        }
        tree = {
            f"_streams/{module}.py": self._print(
                "_streams/PRODUCT.py",
                sources,
                title=product.title,
                imports=import_lines(
                    {"Stream", naming.constant(product.name), *used},
                    checker=names_in(one.type for one in found),
                    own=own,
                ),
                constants=found,
            )
        }
        pairs = [sockets(one, self.types) for one in streams]
        own = {
            "_s": f".._streams:{module}",
            "Socket": "..runtime.sockets",
            "SocketManager": "..runtime.sockets",
            "ThreadedManager": "..runtime.threads",
            "Number": "..runtime.encoding",
            "t": "..:types",
            "e": "..:enums",
        }
        for folder, index, base, suffix in (
            ("_sockets", 0, "SocketManager", "Sockets"),
            ("_threaded", 1, "ThreadedManager", "Starts"),
        ):
            chosen = [pair[index] for pair in pairs]
            needed = {"_s", base} | ({"overload"} if any(one.overloads for one in chosen) else set())
            tree[f"{folder}/{module}.py"] = self._print(
                f"{folder}/PRODUCT.py",
                sources,
                title=product.title,
                imports=import_lines(
                    needed, checker=names_in(text for one in chosen for text in one.annotations), own=own
                ),
                name=f"{naming.class_name(product.name)}{suffix}",
                sockets=chosen,
            )
        return tree

    # Types

    def typedicts(self) -> dict[str, str]:
        groups: dict[str, list[Any]] = {}
        for type_ in self.spec.types:
            groups.setdefault(type_.product, []).append(type_)
        titles = {product.name: product.title for product in self.spec.products}
        homes = {name: naming.module(type_.product) for name, type_ in self.types.types.items()}
        enums = {f"{name}Value": "..enums" for name in self.types.enums}
        tree = {}
        for product, types in sorted(groups.items()):
            module = naming.module(product)
            found = definitions(types, self.types)
            texts = [key.type for one in found if one.kind != "alias" for key in getattr(one, "keys", ())]
            texts += [one.type for one in found if isinstance(one, Alias)]
            used = names_in(text.strip("'\"") if text[:1] in "'\"" else text for text in texts)
            used |= {base for one in found if one.kind == "class" for base in getattr(one, "bases", ())}
            used |= {"TypedDict"} if any(one.kind == "functional" for one in found) else set()
            used |= {"TypeAlias"} if any(one.kind == "alias" for one in found) else set()
            others = {name: f".{home}" for name, home in homes.items() if home != module}
            tree[f"types/{module}.py"] = self._print(
                "types/PRODUCT.py",
                [f"spec/{product}/types.yaml"],
                title=titles.get(product, "Several products"),
                imports=import_lines(used, own={**others, **enums}),
                definitions=found,
                exported=constants.exported(type_.name for type_ in types),
            )
        names = {
            product: sorted((one.name for one in types), key=naming.import_order) for product, types in groups.items()
        }
        tree["types/__init__.py"] = self._print(
            "types/__init__.py",
            ["spec/*/types.yaml"],
            modules=[(naming.module(product), names[product]) for product in sorted(names)],
            exported=constants.exported(name for group in names.values() for name in group),
        )
        return tree


_SECURITIES = ("MARKET_DATA", "USER_STREAM", "TRADE", "USER_DATA", "MARGIN", "PREDICTION_TRADE", "NONE")

_FLAVOURS = {
    "_sync": ("runtime.http_sync", "SyncClient"),
    "_async": ("runtime.http_async", "AsyncClientBase"),
}


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _product_arguments(product: Product) -> list[str]:
    arguments = [repr(product.name), f"title={product.title!r}"]
    for name in ("rest", "ws_api", "streams"):
        hosts = getattr(product, name)
        if hosts and hosts.urls:
            arguments.append(f"{name}={dict(hosts.urls)!r}")
    arguments.append(f"stream_limit={product.stream_limit}")
    for flag in ("time_unit", "int_ids"):
        if getattr(product, flag):
            arguments.append(f"{flag}=True")
    if product.sandbox:
        arguments.append(f"sandbox={product.sandbox!r}")
    return arguments

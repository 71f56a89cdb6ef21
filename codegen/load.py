"""spec/ -> ``Spec``. Reports everything that can't be read or refers to nothing; lint looks at what can.

First every file is parsed and the names that it declares are collected, then entries are read: so a file may refer
to any other, and a definition that is itself wrong doesn't make each of its users wrong as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from . import definitions, entries, manners, routes
from .expressions import Scope
from .layout import COMMON, DEVIATIONS, PRODUCTS, section_of
from .model import Diagnostic, Endpoint, Location, Spec, Stream
from .nodes import MapNode, Node, ScalarNode, parse_bytes
from .params import SharedParams
from .reader import Reader, did_you_mean

__all__ = ["Document", "Loaded", "load", "read"]

SPEC = "spec"
"""The folder below the project's root."""

T = TypeVar("T")


@dataclass(frozen=True)
class Document:
    """One file. ``path`` is as in diagnostics, ``place`` below spec/; ``root`` is None when there is nothing in it."""

    path: str
    place: str
    section: str
    product: str
    text: str
    root: MapNode | None

    def entries(self) -> Iterator[tuple[ScalarNode, Node]]:
        body = self.root.get(self.section) if self.root else None
        if isinstance(body, MapNode):
            yield from body


@dataclass(frozen=True)
class Loaded:
    """What was read. With ``problems``, the spec has stand-ins where something couldn't be read."""

    spec: Spec
    documents: tuple[Document, ...]
    problems: tuple[Diagnostic, ...]
    nodes: dict[Location, Node]
    """The node of each entry, by the place of its name."""

    @property
    def complete(self) -> bool:
        """Whether every file could be parsed, so that a name which isn't there isn't anywhere."""
        return all(document.root is not None for document in self.documents)

    def where(self, at: Location, *keys: str) -> Location:
        """The place of a key inside the entry at ``at``, as deep as it exists."""
        node = self.nodes.get(at)
        for key in keys:
            entry = node.entries.get(key) if isinstance(node, MapNode) else None
            if entry is None:
                break
            at, node = entry[0].at, entry[1]
        return at


def load(root: Path) -> tuple[Spec | None, list[Diagnostic]]:
    """The spec of the project in ``root``; None with the reasons when it can't be read."""
    loaded = read(root)
    return (None if loaded.problems else loaded.spec), list(loaded.problems)


def read(root: Path) -> Loaded:
    return _Loader(root).read()


class _Loader:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.reader = Reader()
        self.documents: list[Document] = []
        self.scopes: dict[str, Scope] = {}
        self.shared: dict[str, SharedParams] = {}

    def read(self) -> Loaded:
        folder = self.root / SPEC
        for path in sorted(folder.rglob("*")):
            place = path.relative_to(folder).as_posix()
            if path.is_file() and path.suffix != ".md" and "/." not in f"/{place}" and path.parent.name != DEVIATIONS:
                self._open(path, place)
        if not any(document.section == "products" for document in self.documents):
            self.reader.report(
                Location(f"{SPEC}/{PRODUCTS}", 1, 1),
                "S027",
                "there is no such file: write products:, each with a title and its hosts",
            )
        self._declare()
        spec = self._assemble()
        nodes = {key.at: value for document in self.documents for key, value in document.entries()}
        return Loaded(spec, tuple(self.documents), tuple(sorted(set(self.reader.problems))), nodes)

    # --- files ---

    def _open(self, file: Path, place: str) -> None:
        path = f"{SPEC}/{place}"
        section = section_of(place)
        if section is None:
            self.reader.report(
                Location(path, 1, 1),
                "S028",
                "no such file belongs to the spec: take one of the names at the top of spec/README.md",
            )
            return
        try:
            data = file.read_bytes()
        except OSError as error:
            self.reader.report(
                Location(path, 1, 1), "S025", f"can't be read ({error.strerror}): put a readable file there"
            )
            return
        product = COMMON if "/" not in place else place.split("/")[0]
        root, problems = parse_bytes(path, data)
        self.reader.problems += problems
        if root is not None and not isinstance(root, MapNode):
            self.reader.wrong(root, path, "a mapping")
            root = None
        text = data.decode("utf-8", "replace")
        document = Document(path, place, section, product, text, root)
        self.documents.append(document)
        if root is not None:
            self._check_head(document, root)

    def _check_head(self, document: Document, root: MapNode) -> None:
        """The keys beside the entries."""
        required = ["product", document.section] if document.product != COMMON else [document.section]
        found = self.reader.record(root, "top level", required, required)
        if "product" in found and self.reader.text(found["product"], "product") != document.product:
            self.reader.report(
                found["product"], "S028", f"this is the folder of {document.product}: write product: {document.product}"
            )
        if document.section in found and not isinstance(found[document.section], MapNode):
            self.reader.wrong(found[document.section], document.section, "a mapping")

    # --- names ---

    def _declare(self) -> None:
        common = self._scope(COMMON, Scope(COMMON))
        self.scopes[COMMON] = common
        self.shared[COMMON] = self._shared(COMMON, common)
        products = self._body(COMMON, "products")
        known = list(products.entries) if products else []
        for product in sorted({document.product for document in self.documents} - {COMMON}):
            self.scopes[product] = scope = self._scope(product, common)
            self.shared[product] = self._shared(product, scope)
            if product not in known and products is not None:
                first = next(document for document in self.documents if document.product == product)
                at = (first.root and first.root.get("product")) or Location(first.path, 1, 1)
                hint = did_you_mean(product, known)
                self.reader.report(at, "S006", f'"{product}" is not in {SPEC}/{PRODUCTS}: put it there{hint}')

    def _scope(self, product: str, common: Scope) -> Scope:
        def names(section: str) -> frozenset[str]:
            files = (one for one in self.documents if one.product == product and one.section == section)
            return frozenset(key.text for document in files for key, _ in document.entries())

        partial = common.partial or not self._readable(product, "types", "enums")
        return Scope(product, names("types") | set(common.types), names("enums") | set(common.enums), partial)

    def _shared(self, product: str, scope: Scope) -> SharedParams:
        partial = not self._readable(product, "params")
        return SharedParams(self.reader, self._body(product, "params"), scope, self.shared.get(COMMON), partial)

    def _readable(self, product: str, *sections: str) -> bool:
        files = (document for document in self.documents if document.product == product)
        return all(document.root is not None for document in files if document.section in sections)

    def _body(self, product: str, section: str) -> MapNode | None:
        for document in self.documents:
            if document.product == product and document.section == section and document.root:
                body = document.root.get(section)
                if isinstance(body, MapNode):
                    return body
        return None

    # --- entries ---

    def _assemble(self) -> Spec:
        reader = self.reader
        shared = {
            param.name if product == COMMON else f"{product}.{param.name}": param
            for product, params in self.shared.items()
            for param in params.own()
        }
        products = self._each("products", lambda _, key, node: definitions.read_product(reader, key, node))
        hosts = {
            f"{product.name}.{kind}.{environment}"
            for product in products
            for kind, urls in (("rest", product.rest), ("ws_api", product.ws_api), ("streams", product.streams))
            for environment in (urls.urls if urls else ())
        }
        types = self._each(
            "types", lambda d, key, node: definitions.read_typedef(reader, key, node, self.scopes[d.product])
        )
        streams, combined = routes.resolve_streams(self._each("streams", self._stream))
        return Spec(
            products=products,
            params=shared,
            enums=self._each("enums", lambda d, key, node: definitions.read_enum(reader, key, node, d.product)),
            types=tuple(sorted((*types, *combined), key=lambda one: (one.product, one.name))),
            endpoints=routes.resolve_endpoints(self._each("endpoints", self._endpoint)),
            streams=streams,
            user_events=self._each(
                "events", lambda d, key, node: entries.read_event(reader, key, node, self.scopes[d.product])
            ),
            errors=tuple(
                sorted(
                    self._each("errors", lambda d, key, node: definitions.read_error(reader, key, node, d.product)),
                    key=lambda error: (error.product, -error.code),
                )
            ),
            refusals=self._each("refusals", lambda _, key, node: manners.read_refusal(reader, key, node)),
            limits=self._each("limits", lambda _, key, node: manners.read_limits(reader, key, node)),
            constants=self._each(
                "constants", lambda _, key, node: definitions.read_constant(reader, key, node, hosts or None)
            ),
            sources={
                product: tuple(document.path for document in self.documents if document.product == product)
                for product in sorted({document.product for document in self.documents})
            },
        )

    def _endpoint(self, document: Document, key: ScalarNode, node: Node) -> Endpoint:
        section = Path(document.place).stem
        product = document.product
        return entries.read_endpoint(self.reader, key, node, section, self.shared[product], self.scopes[product])

    def _stream(self, document: Document, key: ScalarNode, node: Node) -> Stream:
        return entries.read_stream(self.reader, key, node, self.shared[document.product], self.scopes[document.product])

    def _each(self, section: str, make: Callable[[Document, ScalarNode, Node], T]) -> tuple[T, ...]:
        """What ``make`` reads from every entry of one section; product by product, by name."""
        found = [
            (document, key, node)
            for document in self.documents
            if document.section == section
            for key, node in document.entries()
        ]
        found.sort(key=lambda entry: (entry[0].product, entry[1].text))
        return tuple(make(*entry) for entry in found)

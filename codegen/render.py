"""Spec -> text of every generated file. Decides; the templates print."""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import jinja2

from .constants import EnumClass, enum_classes
from .failure import Failure
from .layout import COMMON
from .methods import Method, methods
from .model import Endpoint, Product, Spec, Stream
from .python_types import Types

__all__ = ["Renderer", "environment", "render"]

COMMAND = "make generate"
TEMPLATES = Path(__file__).parent / "templates"


def render(spec: Spec, handwritten: Mapping[str, str]) -> dict[str, str]:
    """Every generated file by path below the package, not formatted yet."""
    from . import front, modules

    renderer = Renderer(spec, handwritten)
    tree = {**front.files(renderer), **modules.files(renderer)}
    return dict(sorted(tree.items()))


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


def _place(error: jinja2.TemplateError, template: str) -> str:
    """Where a template failed: the innermost of its frames, or the line that the error names."""
    found = f"{template}.jinja:{getattr(error, 'lineno', None) or 1}"
    for frame, line in traceback.walk_tb(error.__traceback__):
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(TEMPLATES):
            found = f"{path.relative_to(TEMPLATES).as_posix()}:{line}"
    return f"codegen/templates/{found}"


class Renderer:
    """One spec, looked at as the pages need it, and the templates."""

    def __init__(self, spec: Spec, handwritten: Mapping[str, str]) -> None:
        self.spec = spec
        self.handwritten = handwritten
        self.products = sorted(spec.products, key=lambda product: product.name)
        self.types = {name: Types(spec, name) for name in (COMMON, *(product.name for product in spec.products))}
        self.titles = {COMMON: "Several products", **{product.name: product.title for product in self.products}}
        self._jinja = environment()

    def print(self, template: str, source: str, **values: Any) -> str:
        """``source`` is what a person edits to change the file."""
        header = f'# Generated from {source} by "{COMMAND}"; do not edit.'
        try:
            return self._jinja.get_template(f"{template}.jinja").render(header=header, **values)
        except jinja2.TemplateError as error:
            raise Failure(f"{_place(error, template)}: {error.message}: mend the template") from error

    def endpoints(self, product: Product) -> list[Endpoint]:
        return sorted((one for one in self.spec.endpoints if one.product == product.name), key=lambda one: one.name)

    def streams(self, product: Product) -> list[Stream]:
        return sorted((one for one in self.spec.streams if one.product == product.name), key=lambda one: one.name)

    def sections(self, product: Product) -> dict[str, list[Endpoint]]:
        """Endpoints by the file that they stand in."""
        sections: dict[str, list[Endpoint]] = {}
        for endpoint in self.endpoints(product):
            sections.setdefault(endpoint.section, []).append(endpoint)
        return dict(sorted(sections.items()))

    @cached_property
    def enums(self) -> list[EnumClass]:
        return enum_classes(self.spec.enums)

    @cached_property
    def methods(self) -> dict[str, list[Method]]:
        """By endpoint."""
        return {one.name: methods(one, self.types[one.product]) for one in self.spec.endpoints}

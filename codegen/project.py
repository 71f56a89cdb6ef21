"""The commands' shared work: from a project folder to the tree that ``generated/`` must hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .failure import Failure
from .formatting import black_version
from .model import Diagnostic, Spec
from .screen import step
from .write import Stamp, digest, read_tree

if TYPE_CHECKING:
    from .load import Loaded

__all__ = ["Project", "Rejected"]

PACKAGE = "binance_gen"


class Rejected(Exception):
    """The spec has mistakes; nothing is written."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        super().__init__(f"{len(diagnostics)} mistakes in the spec")
        self.diagnostics = tuple(diagnostics)


@dataclass(frozen=True)
class Project:
    root: Path

    @property
    def codegen(self) -> Path:
        return self.root / "codegen"

    @property
    def handwritten(self) -> Path:
        return self.codegen / "handwritten"

    @property
    def output(self) -> Path:
        return self.root / "generated"

    @property
    def readme(self) -> Path:
        return self.root / "README.md"

    @property
    def cache(self) -> Path:
        return self.root / ".cache"

    @property
    def stamp(self) -> Stamp:
        return Stamp(self.cache / "stamp")

    def inputs(self) -> str:
        """A hash of everything that the output depends on."""
        trees = {"spec": read_tree(self.root / "spec"), "codegen": read_tree(self.codegen)}
        return digest(trees, black_version())

    def outputs(self) -> str:
        readme = self.readme.read_text(encoding="utf-8") if self.readme.exists() else ""
        return digest({"generated": read_tree(self.output) if self.output.exists() else {}}, readme)

    def load(self) -> Spec:
        """The spec, when nothing is wrong with it."""
        return self.loaded().spec

    def loaded(self) -> Loaded:
        """The spec with its files, when nothing is wrong with it."""
        from .lint import lint
        from .load import read

        with step("Reading the spec"):
            loaded = read(self.root)
            problems = lint(loaded)
        if problems:
            raise Rejected(problems)
        return loaded

    def mistakes(self) -> list[Diagnostic]:
        """All that is wrong with the spec."""
        from .lint import check

        return check(self.root)[1]

    def counted(self, spec: Spec) -> str | None:
        """What the README must be; None where it is that, or isn't there."""
        from .coverage import updated

        text = self.readme.read_text(encoding="utf-8") if self.readme.exists() else ""
        wanted = updated(text, spec)
        return None if wanted == text else wanted

    def build(self, spec: Spec | None = None) -> dict[str, bytes]:
        """The whole tree below ``generated/``."""
        from . import schema
        from .copies import copies, texts
        from .formatting import format_tree
        from .modules import is_laid_out
        from .render import render

        handwritten = texts(self.handwritten)
        spec = spec or self.load()
        with step("Printing the pages"):
            rendered = render(spec, handwritten)
        with step("Formatting what is new with black"):
            formatted = format_tree(rendered, self.cache, done=filter(is_laid_out, rendered))
        both = sorted(formatted.keys() & handwritten.keys())
        if both:
            raise Failure(f"both generated and handwritten: {', '.join(both)}: move codegen/handwritten/{both[0]} away")
        tree = {**formatted, **copies(handwritten)}
        package = {f"{PACKAGE}/{path}": text for path, text in tree.items()}
        return {path: text.encode() for path, text in sorted({**package, schema.PLACE: schema.text()}.items())}

"""A wheel of the connector as syntax trees: its modules, its enums, and what an annotation says."""

from __future__ import annotations

import ast
import zipfile
from collections.abc import Iterator
from pathlib import Path

from .facts import Origin

__all__ = ["Module", "Package", "Unreadable", "constant", "named"]


class Unreadable(Exception):
    """A package isn't what it was; says where."""


class Module:
    """One Python file; ``path`` is relative to the package's folder."""

    def __init__(self, package: Package, path: str, text: str) -> None:
        self.path = path
        try:
            self.tree = ast.parse(text)
        except SyntaxError as error:
            raise Unreadable(f"{package.title} {path}:{error.lineno}: no Python to read: {error.msg}") from None
        self._package = package

    def origin(self, node: ast.stmt) -> Origin:
        return Origin(self._package.title, self.path, node.lineno)

    def classes(self) -> Iterator[ast.ClassDef]:
        return (node for node in self.tree.body if isinstance(node, ast.ClassDef))


class Package:
    """``title`` is name and version, as reports say it."""

    def __init__(self, wheel: Path) -> None:
        name, version = wheel.name.split("-")[:2]
        self.title = f"{name.replace('_', '-')} {version}"
        with zipfile.ZipFile(wheel) as archive:
            self._texts = {
                path.split("/", 1)[1]: archive.read(path).decode("utf-8")
                for path in archive.namelist()
                if path.startswith(f"{name}/") and path.endswith(".py")
            }
        self._modules: dict[str, Module] = {}
        self._exports: dict[str, dict[str, str]] = {}

    def below(self, folder: str) -> list[Module]:
        """The modules of a folder that have something in them."""
        names = (path for path in sorted(self._texts) if path.startswith(f"{folder}/") and path.count("/") == 2)
        return [self.module(path) for path in names if not path.endswith("__init__.py")]

    def module(self, path: str) -> Module:
        if path not in self._modules:
            self._modules[path] = Module(self, path, self._texts[path])
        return self._modules[path]

    def model(self, surface: str, name: str) -> tuple[Module, ast.ClassDef] | None:
        """A class of the models of one surface."""
        path = self._exported(surface).get(name)
        if path is None or path not in self._texts:
            return None
        module = self.module(path)
        return next(((module, found) for found in module.classes() if found.name == name), None)

    def _exported(self, surface: str) -> dict[str, str]:
        """Class -> module, from the ``__init__`` of the surface's models."""
        folder = f"{surface}/models"
        if surface not in self._exports:
            found: dict[str, str] = {}
            init = f"{folder}/__init__.py"
            for node in self.module(init).tree.body if init in self._texts else ():
                if isinstance(node, ast.ImportFrom) and node.level == 1 and node.module:
                    names = [alias.asname or alias.name for alias in node.names]
                    found |= dict.fromkeys(names, f"{folder}/{node.module}.py")
            self._exports[surface] = found
        return self._exports[surface]

    def enum(self, surface: str, name: str) -> frozenset[str] | None:
        """The values of an enum; None when there is no such enum."""
        path = f"{surface}/models/enums.py"
        for found in self.module(path).classes() if path in self._texts else ():
            if found.name == name:
                values = (node.value for node in found.body if isinstance(node, ast.Assign))
                return frozenset(str(value.value) for value in values if isinstance(value, ast.Constant))
        return None


def constant(node: ast.expr | None) -> str | None:
    """The text that an expression is, or begins with: ``"/depth".replace("/", "", 1)``."""
    while isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        node = node.func.value
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def named(node: ast.expr, name: str) -> list[ast.expr] | None:
    """What stands in the brackets of ``name[...]``."""
    if not (isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == name):
        return None
    return list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]

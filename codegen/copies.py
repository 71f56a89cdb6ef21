"""The handwritten part of the package: read, and copied byte for byte behind one header line."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from pathlib import Path

__all__ = ["copies", "exported_names", "texts"]

FOLDER = "codegen/handwritten"


def texts(folder: Path) -> dict[str, str]:
    """Files by path below the package."""
    paths = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
    return {name: path.read_text(encoding="utf-8") for name, path in paths.items() if "__pycache__" not in name}


def copies(files: Mapping[str, str]) -> dict[str, str]:
    return {name: f"# Copied from {FOLDER}/{name}; edit there.\n{text}" for name, text in files.items()}


def exported_names(source: str) -> list[str]:
    """A module's ``__all__``, read without importing it."""
    for node in ast.parse(source).body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        if isinstance(node, ast.Assign) and any(isinstance(one, ast.Name) and one.id == "__all__" for one in targets):
            return sorted(str(name) for name in ast.literal_eval(node.value))
    return []

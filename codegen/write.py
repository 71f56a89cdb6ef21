"""Trees of files: read, compared, written where they changed; and the stamp that ends a run without changes early."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Changes", "Stamp", "apply", "compare", "digest", "read_tree", "write_atomically"]

_LEFTOVERS = ("__pycache__", ".egg-info")
"""What Python and pip leave in any folder; never input, never output."""


@dataclass(frozen=True)
class Changes:
    """How a folder differs from what it should hold."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)

    def __str__(self) -> str:
        return f"+{len(self.added)} ~{len(self.changed)} -{len(self.removed)} files"


def _files(folder: Path) -> Iterable[Path]:
    for path in sorted(folder.rglob("*")):
        names = path.relative_to(folder).parts
        if path.is_file() and not any(name.endswith(_LEFTOVERS) for name in names):
            yield path


def read_tree(folder: Path) -> dict[str, bytes]:
    """Every file below, by its relative path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in _files(folder)}


def digest(trees: Mapping[str, Mapping[str, bytes]], *extra: str) -> str:
    """One hash for several trees and texts."""
    total = hashlib.sha256("\0".join(extra).encode())
    for name, tree in sorted(trees.items()):
        for path, content in sorted(tree.items()):
            total.update(f"\0{name}/{path}\0{len(content)}\0".encode())
            total.update(content)
    return total.hexdigest()


def compare(wanted: Mapping[str, bytes], folder: Path) -> Changes:
    """Whole trees: files that are missing, that differ, and that shouldn't be there."""
    there = read_tree(folder) if folder.exists() else {}
    return Changes(
        added=tuple(sorted(wanted.keys() - there.keys())),
        changed=tuple(sorted(path for path in wanted.keys() & there.keys() if wanted[path] != there[path])),
        removed=tuple(sorted(there.keys() - wanted.keys())),
    )


def apply(wanted: Mapping[str, bytes], folder: Path) -> Changes:
    """Makes the folder hold ``wanted`` and nothing else. Each file appears whole or not at all."""
    changes = compare(wanted, folder)
    for path in changes.added + changes.changed:
        write_atomically(folder / path, wanted[path])
    for path in changes.removed:
        (folder / path).unlink()
    _drop_empty_folders(folder, {(folder / path).parent for path in changes.removed})
    return changes


def write_atomically(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def _drop_empty_folders(top: Path, folders: Iterable[Path]) -> None:
    """Folders without a file of ours; a left ``__pycache__`` would keep a removed package importable."""
    for folder in sorted(folders, key=lambda path: -len(path.parts)):
        while folder not in (top, top.parent) and folder.exists() and not any(_files(folder)):
            for path in sorted(folder.rglob("*"), key=lambda path: -len(path.parts)):
                path.rmdir() if path.is_dir() else path.unlink()
            folder.rmdir()
            folder = folder.parent


class Stamp:
    """Remembers that one state of the input gave one state of the output."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def matches(self, inputs: str, outputs: str) -> bool:
        return self.path.exists() and self.path.read_text(encoding="utf-8") == self._text(inputs, outputs)

    def set(self, inputs: str, outputs: str) -> None:
        write_atomically(self.path, self._text(inputs, outputs).encode())

    @staticmethod
    def _text(inputs: str, outputs: str) -> str:
        return f"{inputs}\n{outputs}\n"

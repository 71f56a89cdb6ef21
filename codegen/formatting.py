"""black over the rendered text, once per text.

black takes longer than everything else together, so its results are kept in ``.cache/black/`` under the hash of what
went in and of black's version. It runs in a process of its own (with workers for many files): most runs need none.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from .failure import Failure
from .write import write_atomically

__all__ = ["FormatError", "black_version", "format_tree"]

LINE_LENGTH = 100
_OPTIONS = ("--quiet", "--fast", "--line-length", str(LINE_LENGTH), "--target-version", "py310")
_KEEP = 4
"""The cache may hold this many times the files of one run, so that switching branches stays fast."""


class FormatError(Failure):
    """A template printed something that is not Python."""


@lru_cache
def black_version() -> str:
    return version("black")


def format_tree(tree: Mapping[str, str], cache: Path, done: Iterable[str] = ()) -> dict[str, str]:
    """The same files, formatted: the ``.py`` files but those that are ``done``."""
    folder = cache / "black"
    folder.mkdir(parents=True, exist_ok=True)
    skipped = set(done)
    keys = {path: _key(text) for path, text in tree.items() if path.endswith(".py") and path not in skipped}
    missing = {path: key for path, key in keys.items() if not (folder / key).exists()}
    if missing:
        _run({key: tree[path] for path, key in missing.items()}, {key: path for path, key in missing.items()}, folder)
    result = {
        path: (folder / keys[path]).read_text(encoding="utf-8") if path in keys else text for path, text in tree.items()
    }
    _prune(folder, set(keys.values()))
    return result


def _key(text: str) -> str:
    return hashlib.sha256("\0".join((black_version(), *_OPTIONS, text)).encode()).hexdigest()


def _run(texts: Mapping[str, str], names: Mapping[str, str], folder: Path) -> None:
    """Formats ``texts`` (by key) into the cache folder."""
    # Outside the project and by name: black passes over what .gitignore names, and .cache/ is named there.
    with tempfile.TemporaryDirectory(prefix="codegen-") as name:
        work = Path(name)
        for key, text in texts.items():
            (work / f"{key}.py").write_text(text, encoding="utf-8", newline="\n")
        done = subprocess.run(
            [sys.executable, "-m", "black", *_OPTIONS, *(f"{key}.py" for key in texts)],
            cwd=work,
            env={**os.environ, "BLACK_CACHE_DIR": name},
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
        if done.returncode:
            message = done.stderr.strip()
            for key, path in names.items():
                message = message.replace(str(work / f"{key}.py"), path).replace(f"{key}.py", path)
            raise FormatError(f"a template printed what is no Python; mend it in codegen/templates/:\n{message}")
        for key in texts:
            write_atomically(folder / key, (work / f"{key}.py").read_bytes())


def _prune(folder: Path, used: set[str]) -> None:
    entries = [path for path in folder.iterdir() if path.is_file()]
    if len(entries) <= _KEEP * max(len(used), 50):
        return
    for path in entries:
        if path.name not in used:
            path.unlink(missing_ok=True)

"""``watch``: generates again while somebody edits.

It looks at the times and sizes of the files four times a second: that costs some milliseconds a look, works on every
system and file system, and needs no dependency. A run begins when nothing has changed between two looks, so that an
editor's several writes are one change. Each run is a process of its own: what changed may be the generator.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

__all__ = ["Snapshot", "snapshot", "watch"]

Snapshot = dict[str, tuple[int, int]]
"""Path -> time of the last change and size."""

_LOOK_EVERY = 0.25
_FOLDERS = ("spec", "codegen")


def snapshot(root: Path) -> Snapshot:
    found: Snapshot = {}
    for folder in _FOLDERS:
        for path in (root / folder).rglob("*"):
            if "__pycache__" in path.parts or path.name.startswith("."):
                continue
            try:
                state = path.stat()
            except FileNotFoundError:
                continue  # an editor moved it between the two calls
            found[path.relative_to(root).as_posix()] = (state.st_mtime_ns, state.st_size)
    return found


def watch(
    look: Callable[[], Snapshot],
    run: Callable[[Iterable[str]], object],
    pause: Callable[[], object] = lambda: time.sleep(_LOOK_EVERY),
) -> None:
    """Runs at once, and after each change; ends when ``pause`` raises KeyboardInterrupt."""
    done = look()
    run(())
    seen = done
    try:
        while True:
            pause()
            now = look()
            if now == seen and now != done:
                changed = sorted(path for path in {*now, *done} if now.get(path) != done.get(path))
                done = now
                run(changed)
            seen = now
    except KeyboardInterrupt:
        return


def generate(root: Path, changed: Iterable[str]) -> None:
    """One run of ``generate``, with what it took."""
    names = list(changed)
    if names:
        print(f"{names[0]}{f' and {len(names) - 1} more' if len(names) > 1 else ''}", flush=True)
    begun = time.monotonic()
    command = [sys.executable, "-m", "codegen", "--root", str(root), "generate"]
    done = subprocess.run(command, cwd=Path(__file__).parent.parent, check=False)
    word = "generated" if done.returncode == 0 else "not generated"
    print(f"{word} in {time.monotonic() - begun:.1f} s; waiting for a change", flush=True)

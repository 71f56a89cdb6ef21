"""Programs that were written for the old package, type-checked against the new one."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from ..diff.change import API, Change
from ..failure import Failure
from ..model import Location

__all__ = ["TYPING", "refused"]

TYPING = "tests/typing"
_LINE = re.compile(r"(?P<path>[^:]+):(?P<line>[0-9]+): error: (?P<said>.*?)(?:  \[(?P<code>[a-z-]+)\])?")


def refused(root: Path, programs: Path) -> list[Change]:
    """What ``mypy`` says about the old programs below ``programs``, as the project's own settings have it.

    A line that had to be refused says so with ``type: ignore``; where that isn't needed any more, a mistake passes.
    """
    files = sorted(programs.rglob("*.py"))
    if not files:
        return []
    command = [sys.executable, "-m", "mypy", "--config-file", str(root / "pyproject.toml"), "--no-error-summary"]
    done = subprocess.run(
        [*command, "--no-pretty", "--show-error-codes", *map(str, files)],
        cwd=root, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode not in (0, 1):
        raise Failure(f"the old programs can't be type-checked, mypy gave up:\n{done.stdout}{done.stderr}")
    return list(_said(done.stdout))


def _said(text: str) -> Iterator[Change]:
    for line in text.splitlines():
        if found := _LINE.fullmatch(line):
            path = Path(found["path"])
            name = path.name
            mistake = found["code"] == "unused-ignore" or 'Unused "type: ignore"' in found["said"]
            rule = "py-mistake-passes" if mistake else "py-program-refused"
            at = Location(f"{TYPING}/{name}", int(found["line"]), 1)
            yield Change(rule, API, f"{name}:{found['line']}", found["said"], at, True)

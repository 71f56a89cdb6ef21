"""``release-notes BASE``: what a release says about itself, and the number that it deserves.

Both follow from the two differences: of the spec, and of the Python surface where no change of the spec explains it.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from .api.command import since as api_since
from .api.command import unexplained
from .diff.change import EVERY, Change, order
from .diff.git import Difference, Incomparable, since
from .diff.report import markdown
from .write import write_atomically

__all__ = ["Release", "Step", "bumped", "changelog", "last_release", "proposed", "release", "released", "step_of"]

CHANGELOG = "CHANGELOG.md"
VERSION = "codegen/handwritten/runtime/version.py"
"""The one place where the version stands; pyproject.toml reads the copy of it in the package."""

Step = Literal["major", "minor", "patch"]

_VERSION = re.compile(r'^(VERSION: Final = ")([0-9]+\.[0-9]+\.[0-9]+)(")$', re.MULTILINE)
_UNRELEASED = "## Unreleased"
_HEAD = f"""\
# Changelog

What changes for users of the package. `make release-notes WRITE=1` writes what follows from the spec and the Python
surface; the words between a heading and its first section are people's, and stay.

{_UNRELEASED}
"""


@dataclass(frozen=True)
class Release:
    """``entry``: Markdown, the sections of the changelog."""

    current: str
    step: Step
    entry: str
    unrecorded: tuple[Change, ...]
    counts: str

    @property
    def proposed(self) -> str:
        return bumped(self.current, self.step)

    def __str__(self) -> str:
        return f"{self.current} -> {self.proposed} ({self.step}: {self.counts})"


def release(root: Path, base: str) -> Release:
    spec = since(root, base)
    api = api_since(root, base)
    more = unexplained(api, spec)
    found: Difference = replace(
        api,
        changes=tuple(sorted((*spec.changes, *more), key=order)),
        titles={**spec.titles, **api.titles},
        problems=spec.problems,
    )
    step = step_of(found.changes)
    levels = [one.level for one in found.changes]
    counts = ", ".join(f"{levels.count(level)} {level}" for level in dict.fromkeys(sorted(levels)))
    return Release(_current(root), step, markdown(found), tuple(found.unrecorded), counts or "nothing for users")


def step_of(changes: Iterable[Change]) -> Step:
    """Major: something that worked stops working. Minor: there is something new. Patch: neither."""
    rules = [EVERY[one.rule] for one in changes]
    if any(rule.level == "ERR" for rule in rules):
        return "major"
    return "minor" if any(rule.level == "INFO" and rule.mirror != rule.id for rule in rules) else "patch"


def bumped(version: str, step: Step) -> str:
    """Below 1.0 each step moves one place to the right, as is the custom: 0.1.0 breaks with 0.2.0."""
    major, minor, patch = map(int, version.split("."))
    if major == 0:
        return f"0.{minor + 1}.0" if step == "major" else f"0.{minor}.{patch + 1}"
    if step == "major":
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if step == "minor" else f"{major}.{minor}.{patch + 1}"


def last_release(root: Path) -> str:
    """The newest tag such as ``v0.1.0`` that the present comes from."""
    command = ["git", "-C", str(root), "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Incomparable("there is no tag such as v0.1.0 to start from: say BASE=revision")
    return done.stdout.strip()


# --- the two files -------------------------------------------------------------------------------------------------


def _current(root: Path) -> str:
    found = _VERSION.search((root / VERSION).read_text(encoding="utf-8"))
    if not found:
        raise Incomparable(f'{VERSION}: a line VERSION: Final = "0.1.0" is wanted')
    return found[2]


def changelog(text: str, entry: str) -> str:
    """The changelog with these sections under Unreleased; what people wrote above them stays."""
    text = text or _HEAD
    if f"{_UNRELEASED}\n" not in text:
        head, mark, rest = text.partition("\n## ")
        text = f"{head.rstrip()}\n\n{_UNRELEASED}\n{mark and mark + rest}"
    before, _, after = text.partition(f"{_UNRELEASED}\n")
    own, mark, later = after.partition("\n## ") if not after.startswith("## ") else ("", "## ", after[3:])
    words = re.split(r"^### ", own, maxsplit=1, flags=re.MULTILINE)[0].strip()
    parts = [f"{before}{_UNRELEASED}", *([words] if words else []), entry.strip()]
    return "\n\n".join(parts) + "\n" + (f"\n## {later}" if mark else "")


def proposed(text: str, version: str) -> str:
    """Unreleased becomes the release, and a new Unreleased stands above it."""
    return text.replace(f"{_UNRELEASED}\n", f"{_UNRELEASED}\n\n## {version}\n", 1)


def released(root: Path, release: Release, number: bool) -> list[str]:
    """Writes the entry; with ``number`` also the version, in the changelog and in its one home. Returns the files."""
    path = root / CHANGELOG
    text = changelog(path.read_text(encoding="utf-8") if path.exists() else "", release.entry)
    written = [CHANGELOG]
    if number:
        text = proposed(text, release.proposed)
        home = root / VERSION
        code = _VERSION.sub(rf"\g<1>{release.proposed}\g<3>", home.read_text(encoding="utf-8"))
        write_atomically(home, code.encode())
        written.append(VERSION)
    write_atomically(path, text.encode())
    return written

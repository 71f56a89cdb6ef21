"""The spec as it was at a revision."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

from ..load import SPEC, Loaded, read
from . import changes
from .change import Change
from .records import RECORDS, Record, read_records

__all__ = ["Difference", "Incomparable", "since"]


class Incomparable(Exception):
    """One of the two states can't be read; says which and why."""


@dataclass(frozen=True)
class Difference:
    """Two states laid side by side. ``records``: those that the newer state adds."""

    base: str
    changes: tuple[Change, ...]
    records: tuple[Record, ...]
    problems: tuple[str, ...]
    """What can't be read in the records."""
    titles: dict[str, str]
    """Product -> what people call it."""

    def record_of(self, change: Change) -> Record | None:
        found = (one for one in self.records if one.rule == change.rule and change.key in one.subjects)
        return next(found, None) if change.level == "ERR" else None

    @property
    def unrecorded(self) -> list[Change]:
        return [one for one in self.changes if one.level == "ERR" and not self.record_of(one)]

    @property
    def unused(self) -> list[Record]:
        """Records with a subject to which nothing happened."""
        happened = {(one.rule, one.key) for one in self.changes}
        return [one for one in self.records if any((one.rule, subject) not in happened for subject in one.subjects)]


def since(root: Path, base: str, to: str | None = None) -> Difference:
    """What happened to the spec from ``base`` to ``to``; to the files as they are, when that is None."""
    with tempfile.TemporaryDirectory(prefix="codegen-") as name:
        roots = [_unpacked(root, base, Path(name, "before"))]
        roots.append(root if to is None else _unpacked(root, to, Path(name, "after")))
        before, after = (read(one) for one in roots)
        records = [read_records(one / SPEC / RECORDS) for one in roots]
    _readable(before, f"the spec at {base}")
    _readable(after, "the spec" if to is None else f"the spec at {to}")
    known = list(records[0][0])
    new: list[Record] = []
    for record in records[1][0]:
        if record in known:
            known.remove(record)  # the same record twice is one for two changes
        else:
            new.append(record)
    titles = {one.name: one.title for one in (*before.spec.products, *after.spec.products)}
    return Difference(base, tuple(changes(before.spec, after.spec)), tuple(new), tuple(records[1][1]), titles)


def _readable(loaded: Loaded, what: str) -> None:
    if loaded.problems:
        raise Incomparable("\n".join([*map(str, loaded.problems), f"{what} can't be read"]))


def _unpacked(root: Path, revision: str, folder: Path) -> Path:
    packed = subprocess.run(["git", "-C", str(root), "archive", revision, SPEC], capture_output=True, check=False)
    if packed.returncode:
        said = packed.stderr.decode(errors="replace").strip().removeprefix("fatal: ")
        raise Incomparable(f"{revision}: no spec can be had from git: {said}")
    with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as archive:
        for member in archive.getmembers():
            if member.isfile() and (content := archive.extractfile(member)):
                path = folder / member.name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content.read())
    return folder

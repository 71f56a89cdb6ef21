"""The spec as it was at a revision."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from ..failure import Failure
from ..load import SPEC, Loaded, read
from ..model import Spec
from ..reader import did_you_mean
from . import changes
from .change import API, Change
from .records import RECORDS, Record, read_records

__all__ = ["Compared", "Difference", "Incomparable", "compared", "since", "unpack"]


class Incomparable(Failure):
    """One of the two states can't be read; says which and why."""

    code = 2


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
    names: dict[str, str] = field(default_factory=dict)
    """Python name -> the entry that it comes from, where changes are those of the Python surface."""

    def record_of(self, change: Change) -> Record | None:
        """A record of the change, or of the entry of the spec that it comes from."""
        if change.level != "ERR":
            return None
        exact = (one for one in self.records if one.rule == change.rule and change.key in one.subjects)
        return next(exact, None) or next((one for one in self.records if self._explains(one, change)), None)

    def parts(self, change: Change) -> list[str]:
        """``Client.ws_depth.limit`` -> ``Client``, ``get_order_book``, ``limit``."""
        return [self.names.get(part, part) for part in change.subject.split(".")]

    def _explains(self, record: Record, change: Change) -> bool:
        if change.product != API or record.rule.startswith("py-"):
            return False
        parts = self.parts(change)
        return any(set(subject.split("/")[1].split(".")) <= set(parts) for subject in record.subjects)

    @property
    def unrecorded(self) -> list[Change]:
        return [one for one in self.changes if one.level == "ERR" and not self.record_of(one)]

    @property
    def unused(self) -> list[Record]:
        """Records with a subject to which nothing happened."""
        happened = {(one.rule, one.key) for one in self.changes}
        mine = [one for one in self.records if one.rule.startswith("py-") == bool(self.names)]
        return [one for one in mine if any((one.rule, subject) not in happened for subject in one.subjects)]


@dataclass(frozen=True)
class Compared:
    """A difference with the two specs it comes from."""

    difference: Difference
    before: Spec
    after: Spec


def since(root: Path, base: str, to: str | None = None) -> Difference:
    """What happened to the spec from ``base`` to ``to``; to the files as they are, when that is None."""
    return compared(root, base, to).difference


def compared(root: Path, base: str, to: str | None = None) -> Compared:
    with tempfile.TemporaryDirectory(prefix="codegen-") as name:
        roots = [Path(name, "before"), root if to is None else Path(name, "after")]
        unpack(root, base, roots[0], SPEC)
        if to is not None:
            unpack(root, to, roots[1], SPEC)
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
    found = Difference(base, tuple(changes(before.spec, after.spec)), tuple(new), tuple(records[1][1]), titles)
    return Compared(found, before.spec, after.spec)


def _readable(loaded: Loaded, what: str) -> None:
    if loaded.problems:
        raise Incomparable("\n".join([*map(str, loaded.problems), f"{what} can't be read"]))


def _git(root: Path, *arguments: str) -> str:
    return subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False).stdout


def unpack(root: Path, revision: str, folder: Path, part: str, missing_ok: bool = False) -> bool:
    """One folder of the project as it was, below ``folder``."""
    try:
        packed = subprocess.run(["git", "-C", str(root), "archive", revision, part], capture_output=True, check=False)
    except FileNotFoundError:
        raise Incomparable("git is wanted to see how things were: install it") from None
    if packed.returncode:
        if missing_ok:
            return False
        said = packed.stderr.decode(errors="replace").strip().removeprefix("fatal: ")
        known = _git(root, "for-each-ref", "--format=%(refname:short)").split()
        hint = did_you_mean(revision, known) if "not a valid object" in said else ""
        raise Incomparable(f"{revision}: git has no {part}/ of it ({said}): say a commit, branch or tag{hint}")
    with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as archive:
        for member in archive.getmembers():
            if member.isfile() and (content := archive.extractfile(member)):
                path = folder / member.name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content.read())
    return True

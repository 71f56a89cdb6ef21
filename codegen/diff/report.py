"""A difference as text, as an entry of a changelog, as JSON, and as annotations on a pull request."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from .change import EVERY, Change
from .git import Difference
from .rules import LEVELS, Level

__all__ = ["FORMATS", "grouped"]

_TITLES: dict[Level, str] = {"ERR": "Breaking", "WARN": "Worth a look", "INFO": "New and changed"}
_MANY = 4
"""So many equal changes of a product are told in one line."""


# --- text ----------------------------------------------------------------------------------------------------------


def text(found: Difference) -> str:
    lines: list[str] = []
    for product, changes in _by_product(found.changes):
        lines.append(f"{product}:")
        for change in changes:
            record = found.record_of(change)
            lines.append(f"  {change}{f'  (on record: {record.reason})' if record else ''}")
    lines += [*found.problems, *_unused(found)]
    levels = [one.level for one in found.changes]
    counts = ", ".join(f"{levels.count(level)} {level}" for level in LEVELS) if levels else "no changes for users"
    on_record = levels.count("ERR") - len(found.unrecorded)
    lines.append(f"{counts} ({on_record} on record)" if on_record else counts)
    if found.unrecorded:
        lines.append("An ERR that is meant is put on record in spec/CHANGES.md by the same change; for example:")
        lines.append(f"- `{found.unrecorded[0].rule}` `{found.unrecorded[0].key}`: why it has to be.")
    return "\n".join(lines)


def _unused(found: Difference) -> Iterator[str]:
    happened = {(one.rule, one.key) for one in found.changes}
    for record in found.unused:
        idle = [subject for subject in record.subjects if (record.rule, subject) not in happened]
        yield f"{record.path}:{record.line}: nothing like that happened: {record.rule} {', '.join(idle)}; take it away"


def _by_product(changes: Iterable[Change]) -> Iterator[tuple[str, list[Change]]]:
    for product, group in groupby(changes, lambda one: one.product):
        yield product, list(group)


# --- Markdown ------------------------------------------------------------------------------------------------------


def markdown(found: Difference) -> str:
    """What changed for users, in sections by how bad it is; the body of a release in CHANGELOG.md."""
    lines: list[str] = []
    for level in LEVELS:
        changes = [one for one in found.changes if one.level == level]
        if changes:
            lines += ["", f"### {_TITLES[level]}", ""]
        for product, group in _by_product(changes):
            lines += [f"- **{found.titles.get(product, 'All products')}**"]
            lines += [f"  - {one}" for one in grouped(group, found)]
    return "\n".join(lines[1:]) or "Nothing changes for users."


def grouped(changes: Iterable[Change], found: Difference) -> Iterator[str]:
    """Sentences for the changes of one product; many of one kind, with one reason, become one."""
    groups: dict[tuple[str, str, str], list[str]] = {}
    for change in changes:
        record = found.record_of(change)
        reason = record.reason[:1].upper() + record.reason[1:] if record else ""
        groups.setdefault((change.rule, change.detail, reason), []).append(f"`{change.subject}`")
    for (rule, detail, reason), names in groups.items():
        if len(names) >= _MANY:
            names = [*names[: _MANY - 1], f"{len(names) - _MANY + 1} more"]
        sentence = f"{', '.join(names)}: {EVERY[rule].title}" + (f" ({detail})" if detail else "")
        yield f"{sentence}. {reason}" if reason else sentence


# --- machines ------------------------------------------------------------------------------------------------------


def as_json(found: Difference) -> str:
    """``changes`` with rule, level, product, subject, detail, path, line, before (the place is in BASE), reason (of the
    record, or null); ``counts`` by level; ``unrecorded`` keys; ``unused`` and ``problems`` as lines."""
    changes = []
    for one in found.changes:
        record = found.record_of(one)
        changes.append(
            {
                "rule": one.rule,
                "level": one.level,
                "product": one.product,
                "subject": one.subject,
                "detail": one.detail,
                "title": EVERY[one.rule].title,
                "path": one.at.path,
                "line": one.at.line,
                "before": one.before,
                "reason": record.reason if record else None,
            }
        )
    whole = {
        "base": found.base,
        "changes": changes,
        "counts": {level: sum(one.level == level for one in found.changes) for level in LEVELS},
        "unrecorded": [f"{one.rule} {one.key}" for one in found.unrecorded],
        "unused": list(_unused(found)),
        "problems": list(found.problems),
    }
    return json.dumps(whole, indent=2, ensure_ascii=False)


def github(found: Difference) -> str:
    """Workflow commands: one annotation a change. What is gone has no line in the files under review."""
    lines = []
    for one in found.changes:
        kind = {"ERR": "error", "WARN": "warning", "INFO": "notice"}[one.level]
        record = found.record_of(one)
        kind = "notice" if record else kind
        place = f"file={_property(one.at.path)}" + ("" if one.before else f",line={one.at.line}")
        before = f" (was in line {one.at.line})" if one.before else ""
        said = f"{one.product}: {one.message}: {EVERY[one.rule].title}{before}"
        said += f" (on record: {record.reason})" if record else ""
        lines.append(f"::{kind} {place},title={_property(one.rule)}::{_data(said)}")
    for problem in (*found.problems, *_unused(found)):
        path, line, said = problem.split(":", 2)
        lines.append(f"::warning file={_property(path)},line={line},title=spec/CHANGES.md::{_data(said.strip())}")
    return "\n".join(lines)


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


FORMATS: dict[str, Callable[[Difference], str]] = {
    "text": text,
    "markdown": markdown,
    "json": as_json,
    "github": github,
}

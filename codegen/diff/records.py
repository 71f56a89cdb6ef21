"""``spec/CHANGES.md``: the breaking changes that somebody decided on.

One list item for each, so that a review sees the change and its reason side by side::

    - `endpoint-removed` `wallet/get_old`: Binance answers 404 since 2026-02-20.
    - `field-removed` `spot/Order.a`, `spot/Order.b`: the answer has had neither for a year.

Headings and other text may stand between them. A record counts for the change that adds it, and not again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from ..reader import did_you_mean
from .change import EVERY

__all__ = ["RECORDS", "Record", "read_records"]

RECORDS = "CHANGES.md"

_ITEM = re.compile(r"- `(?P<rule>[^`]*)`(?P<subjects>(?:,? +`[^`]*`)+)\s*:\s*(?P<reason>.*)", re.DOTALL)
_SUBJECT = re.compile(r"[a-z0-9_]+/\S+")
_WORDS = 3


@dataclass(frozen=True)
class Record:
    """``subjects`` are ``product/subject`` as the report prints them."""

    rule: str
    subjects: tuple[str, ...]
    reason: str
    path: str = field(compare=False)
    line: int = field(compare=False)


def read_records(path: Path) -> tuple[list[Record], list[str]]:
    """The records, and what is wrong with the file as ``path:line: message``. No file: no records."""
    if not path.exists():
        return [], []
    name = f"spec/{path.name}"
    records: list[Record] = []
    problems: list[str] = []
    for line, text in _items(path.read_text(encoding="utf-8")):
        found = _ITEM.fullmatch(text)
        subjects = tuple(re.findall(r"`([^`]*)`", found["subjects"])) if found else ()
        problem = "write - `rule` `product/subject`: reason"
        if found:
            problem = _problem(found["rule"], subjects, found["reason"])
        if problem or not found:
            problems.append(f"{name}:{line}: {problem}")
        else:
            records.append(Record(found["rule"], subjects, " ".join(found["reason"].split()), name, line))
    return records, problems


def _items(text: str) -> list[tuple[int, str]]:
    """List items that begin with code, each with its continuation lines; not what stands in a fenced block."""
    items: list[tuple[int, str]] = []
    fenced = open_ = False
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("```"):
            fenced = not fenced
        if fenced:
            open_ = False
        elif line.startswith("- `"):
            items.append((number, line.rstrip()))
            open_ = True
        elif open_ and line.startswith("  ") and line.strip():
            items[-1] = (items[-1][0], f"{items[-1][1]} {line.strip()}")
        else:
            open_ = False
    return items


def _problem(rule: str, subjects: tuple[str, ...], reason: str) -> str:
    if rule not in EVERY:
        return f'no rule is called "{rule}"{did_you_mean(rule, EVERY)}'
    if EVERY[rule].level != "ERR":
        return f"{rule} is {EVERY[rule].level}: only an ERR wants a record; take it away"
    for subject in subjects:
        if not _SUBJECT.fullmatch(subject):
            return f'"{subject}" is no subject: write product/name, as the report does'
    if len(reason.split()) < _WORDS:
        return "say why: a reason in a sentence"
    return ""

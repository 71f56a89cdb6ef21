"""The rules of the spec, by number.

Those up to S004 and from S025 on are about what can't be read, so the loader finds them while it reads; the others
look at a spec that could be read.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .load import Loaded, read
from .model import Diagnostic, Spec
from .rules import Check, Complaints, definitions, names, params, routes, sequences, text, twins, uses

__all__ = ["RULES", "Rule", "check", "lint"]


@dataclass(frozen=True)
class Rule:
    """``title`` is the rule in one line, ``check`` finds what breaks it."""

    id: str
    title: str
    check: Check


def _found(id: str, title: str) -> Rule:
    """A rule that the loader checks."""

    def check(loaded: Loaded) -> Complaints:
        return ((problem.at, problem.message) for problem in loaded.problems if problem.rule == id)

    return Rule(id, title, check)


def _rule(id: str, check: Check) -> Rule:
    return Rule(id, (check.__doc__ or "").strip(), check)


def _both(id: str, check: Check) -> Rule:
    """A rule that the loader checks in part."""
    found = _found(id, "")

    def both(loaded: Loaded) -> Complaints:
        yield from found.check(loaded)
        yield from check(loaded)

    return Rule(id, (check.__doc__ or "").strip(), both)


RULES: dict[str, Rule] = {
    rule.id: rule
    for rule in (
        _found("S001", "A key stands once in a mapping."),
        _found("S002", "A plain text is a text to every YAML reader (not NO, 12:30, 010 or a date)."),
        _found("S003", "There are no anchors, aliases, merge keys and tags."),
        _found("S004", "A key is one of those that the language has."),
        _rule("S005", text.unsorted),
        _both("S006", uses.references),
        _rule("S007", uses.unused),
        _rule("S008", names.methods),
        _rule("S009", names.addresses),
        _both("S010", names.reserved),
        _rule("S011", params.implied),
        _rule("S012", twins.restated),
        _rule("S013", params.local_twins),
        _rule("S014", params.inline_enums),
        _rule("S015", params.templates),
        _rule("S016", params.defaults),
        _rule("S017", text.docs),
        _rule("S018", twins.paths),
        _rule("S019", text.deprecations),
        _rule("S020", params.weight_tables),
        _rule("S021", params.mentions),
        _rule("S022", params.settings),
        _both("S023", definitions.members),
        _rule("S024", text.line_length),
        _found("S025", "A file is one document of YAML in UTF-8, indented by spaces."),
        _found("S026", "A value is of the kind that its key wants."),
        _found("S027", "What an entry needs is there."),
        _found("S028", "A file stands where the language has a place for it."),
        _rule("S029", definitions.definitions),
        _both("S030", definitions.circles),
        _rule("S031", definitions.inherited_fields),
        _rule("S032", routes.reroutes),
        _rule("S033", twins.sessions),
        _rule("S034", text.unwritten),
        _rule("S035", routes.orders),
        _rule("S036", uses.manners_of_nothing),
        _rule("S037", sequences.sequences),
    )
}


def lint(loaded: Loaded) -> list[Diagnostic]:
    """Everything that is wrong, in the order of the files."""
    unreadable = {(problem.at.path, problem.at.line) for problem in loaded.problems}
    found = {
        Diagnostic(at, rule.id, message)
        for rule in RULES.values()
        for at, message in rule.check(loaded)
        if (at.path, at.line) not in unreadable  # what else is wrong there is wrong with a stand-in
    }
    return sorted(found | set(loaded.problems))


def check(root: Path) -> tuple[Spec | None, list[Diagnostic]]:
    """The spec of the project in ``root`` (None when it can't be read), and everything that is wrong with it."""
    loaded = read(root)
    return (None if loaded.problems else loaded.spec), lint(loaded)

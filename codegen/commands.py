"""What each command of ``python -m codegen`` does. A command returns its exit code; its docstring is its help."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from . import screen
from .project import Project

if TYPE_CHECKING:
    from .diff.git import Difference

__all__ = ["COMMANDS"]


def generate(project: Project, arguments: argparse.Namespace) -> int:
    """spec -> generated/, and the table in the README"""
    from .write import Changes, apply, write_atomically

    if arguments.watch:
        return _watch(project)

    inputs = project.inputs()
    if project.stamp.matches(inputs, project.outputs()):
        print(Changes())
        return 0
    spec = project.load()
    changes = apply(project.build(spec), project.output)
    if counted := project.counted(spec):
        write_atomically(project.readme, counted.encode())
        print("README.md: the table is new")
    project.stamp.set(inputs, project.outputs())
    print(changes)
    return 0


def check(project: Project, _: argparse.Namespace) -> int:
    """do generated/ and the README hold what the spec gives?"""
    from .write import compare

    spec = project.load()
    changes = compare(project.build(spec), project.output)
    for word, paths in (("missing", changes.added), ("differs", changes.changed), ("extra", changes.removed)):
        for path in paths:
            print(f"generated/{path}: {word}")
    if changes:
        print("generated/ is not what the spec gives; `make generate` fixes it")
    counted = project.counted(spec)
    if counted:
        print("README.md: the table is not what the spec gives; `make generate` fixes it")
    return 1 if changes or counted else 0


def lint(project: Project, _: argparse.Namespace) -> int:
    """mistakes in the spec"""
    project.load()
    return 0


def fmt(project: Project, arguments: argparse.Namespace) -> int:
    """the spec in its canonical form, comments kept"""
    from .fmt import format_spec

    changed, problems = format_spec(project.root, check=arguments.check)
    screen.diagnostics(problems, project.root)
    for path in changed:
        print(f"{path.relative_to(project.root)}: {'not in canonical form' if arguments.check else 'rewritten'}")
    if changed and arguments.check:
        print("`make spec-fmt` fixes it")
    return 1 if problems or (changed and arguments.check) else 0


def diff(project: Project, arguments: argparse.Namespace) -> int:
    """what changed for users since BASE"""
    from .diff.git import since

    return _told(since(project.root, arguments.base, arguments.to), arguments.format)


def api_diff(project: Project, arguments: argparse.Namespace) -> int:
    """what changed in the Python surface since BASE"""
    from .api.command import since

    return _told(since(project.root, arguments.base, types=not arguments.no_types), arguments.format)


def _told(found: Difference, form: str) -> int:
    """Prints a difference; an ERR that isn't on record is a failure."""
    from .diff.report import FORMATS

    said = FORMATS[form](found)
    if form == "text":
        screen.differences(said)
    elif said:
        print(said)
    return 1 if found.unrecorded or found.problems else 0


def release_notes(project: Project, arguments: argparse.Namespace) -> int:
    """the changelog's entry since BASE, and the version that follows"""
    from .release import last_release, release, released

    found = release(project.root, arguments.base or last_release(project.root))
    print(found.entry)
    print(f"\n{found}", file=sys.stderr)
    for change in found.unrecorded:
        print(f"not on record in spec/CHANGES.md: {change.rule} {change.key}", file=sys.stderr)
    if arguments.release and found.unrecorded:
        screen.failure("nothing was written: a release has its breaking changes on record")
        return 1
    if arguments.write or arguments.release:
        for path in released(project.root, found, number=arguments.release):
            print(f"{path}: written", file=sys.stderr)
    return 0


def _watch(project: Project) -> int:
    """Again after each change, until Ctrl-C."""
    from .watch import generate, snapshot, watch

    watch(lambda: snapshot(project.root), lambda changed: generate(project.root, changed))
    return 0


def facts(_: Project, arguments: argparse.Namespace) -> int:
    """one spec file as sorted facts, one a line: what git compares"""
    from .diff.facts import facts as facts_of

    print(facts_of(arguments.file.read_bytes()), end="")
    return 0


def drift(project: Project, arguments: argparse.Namespace) -> int:
    """what Binance has that the spec lacks, and the reverse"""
    from .drift.command import run

    return run(project, arguments)


def rules(_: Project, __: argparse.Namespace) -> int:
    """every rule of lint and of the differ, by its id"""
    from .diff.change import EVERY
    from .lint import RULES

    for rule in RULES.values():
        print(f"{rule.id:<5} {rule.title}")
    for change in EVERY.values():
        undone = "the same" if change.mirror == change.id else change.mirror
        print(f"{change.level:<5} {change.id}: {change.title}; undone: {undone}")
    return 0


def list_(project: Project, arguments: argparse.Namespace) -> int:
    """where an endpoint is"""
    from .listing import listing, names
    from .reader import did_you_mean

    spec = project.load()
    lines = listing(spec, arguments.query)
    if lines:
        print("\n".join(lines))
        return 0
    screen.failure(f'nothing matches "{arguments.query}"{did_you_mean(arguments.query, names(spec))}')
    return 1


COMMANDS = (generate, check, lint, fmt, diff, api_diff, release_notes, rules, facts, drift, list_)
"""In the order of ``--help``."""

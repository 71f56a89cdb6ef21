"""``python -m codegen COMMAND``: what the project's Makefile runs; ``--help`` lists the commands."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .formatting import FormatError
from .project import Project, Rejected

if TYPE_CHECKING:
    from .diff.git import Difference

ROOT = Path(__file__).resolve().parent.parent


def generate(project: Project, _: argparse.Namespace) -> int:
    """spec -> generated/, and the table in the README"""
    from .write import Changes, apply, write_atomically

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
    for problem in problems:
        print(problem, file=sys.stderr)
    for path in changed:
        print(f"{path.relative_to(project.root)}: {'not in canonical form' if arguments.check else 'rewritten'}")
    if changed and arguments.check:
        print("`make spec-fmt` fixes it")
    return 1 if problems or (changed and arguments.check) else 0


def diff(project: Project, arguments: argparse.Namespace) -> int:
    """what changed for users since BASE"""
    from .diff.git import since

    return _told(lambda: since(project.root, arguments.base, arguments.to), arguments.format)


def api_diff(project: Project, arguments: argparse.Namespace) -> int:
    """what changed in the Python surface since BASE"""
    from .api.command import since

    return _told(lambda: since(project.root, arguments.base, types=not arguments.no_types), arguments.format)


def release_notes(project: Project, arguments: argparse.Namespace) -> int:
    """the changelog's entry since BASE, and the version that follows"""
    from .diff.git import Incomparable
    from .release import last_release, release, released

    try:
        found = release(project.root, arguments.base or last_release(project.root))
    except Incomparable as error:
        print(error, file=sys.stderr)
        return 2
    print(found.entry)
    print(f"\n{found}", file=sys.stderr)
    for change in found.unrecorded:
        print(f"not on record in spec/CHANGES.md: {change.rule} {change.key}", file=sys.stderr)
    if arguments.release and found.unrecorded:
        print("nothing was written: a release has its breaking changes on record", file=sys.stderr)
        return 1
    if arguments.write or arguments.release:
        for path in released(project.root, found, number=arguments.release):
            print(f"{path}: written", file=sys.stderr)
    return 0


def _told(compare: Callable[[], Difference], form: str) -> int:
    """Prints a difference; an ERR that isn't on record is a failure."""
    from .diff.git import Incomparable
    from .diff.report import FORMATS

    try:
        found = compare()
    except Incomparable as error:
        print(error, file=sys.stderr)
        return 2
    if said := FORMATS[form](found):
        print(said)
    return 1 if found.unrecorded or found.problems else 0


def facts(_: Project, arguments: argparse.Namespace) -> int:
    """one spec file as sorted facts, one a line: what git compares"""
    from .diff.facts import facts

    print(facts(arguments.file.read_bytes()), end="")
    return 0


def drift(project: Project, arguments: argparse.Namespace) -> int:
    """what Binance has that the spec lacks, and the reverse"""
    from .drift.command import run

    return run(project, arguments)


def list_(project: Project, arguments: argparse.Namespace) -> int:
    """where an endpoint is"""
    from .listing import listing

    lines = listing(project.load(), arguments.query)
    print("\n".join(lines) or f"nothing matches {arguments.query!r}")
    return 0 if lines else 1


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Spec in, package out.")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project's folder")
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    for function in (generate, check, lint, fmt, diff, api_diff, release_notes, facts, drift, list_):
        command = commands.add_parser(function.__name__.rstrip("_").replace("_", "-"), help=function.__doc__)
        command.set_defaults(function=function)
        if function is fmt:
            command.add_argument("--check", action="store_true", help="only say which files would change")
        if function in (diff, api_diff):
            command.add_argument("base", help="a git revision, e.g. origin/main")
            command.add_argument("--format", choices=("text", "markdown", "json", "github"), default="text")
        if function is diff:
            command.add_argument("--to", help="another one to compare with; else the files as they are")
        if function is api_diff:
            command.add_argument("--no-types", action="store_true", help="leave out the old programs and mypy")
        if function is release_notes:
            command.add_argument("base", nargs="?", help="a git revision; else the last tag such as v0.1.0")
            command.add_argument("--write", action="store_true", help="into CHANGELOG.md, under Unreleased")
            command.add_argument("--release", action="store_true", help="the same as a release: with its number")
        if function is facts:
            command.add_argument("file", type=Path)
            command.add_argument("--form", help="ignored; a new number makes git forget what it has kept")
        if function is drift:
            command.add_argument("--docs", type=Path, help="a folder with Binance's documentation repository")
            command.add_argument("--write", action="store_true", help="put what is missing into the spec")
            command.add_argument("--offline", action="store_true", help="with the packages of an earlier run")
            command.add_argument("--reasons", action="store_true", help="also what has a reason on record")
            command.add_argument("product", nargs="*", help="only these products")
        if function is list_:
            command.add_argument("query", nargs="?", default="", help="part of a name, path or stream")
    arguments = parser.parse_args(argv)
    try:
        code: int = arguments.function(Project(arguments.root), arguments)
    except Rejected as rejected:
        for diagnostic in rejected.diagnostics:
            print(diagnostic, file=sys.stderr)
        count = len(rejected.diagnostics)
        print(f"{count} mistake{'s' if count > 1 else ''} in the spec; nothing was written", file=sys.stderr)
        return 1
    except FormatError as error:
        print(f"a template printed what is no Python:\n{error}", file=sys.stderr)
        return 1
    return code


if __name__ == "__main__":
    gc.disable()  # a short life with many objects that all stay: collecting would take a quarter of it
    try:
        sys.exit(main())
    except BrokenPipeError:  # the reader has seen enough: `... | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)

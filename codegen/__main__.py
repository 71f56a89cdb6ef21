"""``python -m codegen generate | check | lint | fmt [--check] | diff BASE | facts FILE | list QUERY``."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from .formatting import FormatError
from .project import Project, Rejected

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
    from .diff.git import Incomparable, since
    from .diff.report import FORMATS

    try:
        found = since(project.root, arguments.base, arguments.to)
    except Incomparable as error:
        print(error, file=sys.stderr)
        return 2
    if said := FORMATS[arguments.format](found):
        print(said)
    return 1 if found.unrecorded or found.problems else 0


def facts(_: Project, arguments: argparse.Namespace) -> int:
    """one spec file as sorted facts, one a line: what git compares"""
    from .diff.facts import facts

    print(facts(arguments.file.read_bytes()), end="")
    return 0


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
    for function in (generate, check, lint, fmt, diff, facts, list_):
        command = commands.add_parser(function.__name__.rstrip("_"), help=function.__doc__)
        command.set_defaults(function=function)
        if function is fmt:
            command.add_argument("--check", action="store_true", help="only say which files would change")
        if function is diff:
            command.add_argument("base", help="a git revision, e.g. origin/main")
            command.add_argument("--to", help="another one to compare with; else the files as they are")
            command.add_argument("--format", choices=("text", "markdown", "json", "github"), default="text")
        if function is facts:
            command.add_argument("file", type=Path)
            command.add_argument("--form", help="ignored; a new number makes git forget what it has kept")
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

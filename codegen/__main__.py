"""``python -m codegen COMMAND``: what the project's Makefile runs; ``--help`` lists the commands."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from . import screen
from .commands import COMMANDS
from .failure import Failure
from .project import Project, Rejected

ROOT = Path(__file__).resolve().parent.parent


def main(argv: Sequence[str] | None = None) -> int:
    arguments = _parser().parse_args(argv)
    try:
        code: int = arguments.function(Project(arguments.root), arguments)
    except Rejected as rejected:
        screen.diagnostics(rejected.diagnostics, arguments.root)
        count = len(rejected.diagnostics)
        screen.failure(f"{count} mistake{'s' if count > 1 else ''} in the spec; nothing was written")
        return 1
    except Failure as failure:
        screen.failure(str(failure))
        return failure.code
    except BrokenPipeError:
        raise
    except OSError as error:
        screen.failure(f"{error.filename or 'a file'}: {error.strerror}: mend that and run it again")
        return 1
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Spec in, package out.")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project's folder")
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    for function in COMMANDS:
        name = function.__name__.rstrip("_").replace("_", "-")
        _ARGUMENTS.get(name, lambda _: None)(commands.add_parser(name, help=function.__doc__))
        commands.choices[name].set_defaults(function=function)
    return parser


def _generate(command: argparse.ArgumentParser) -> None:
    command.add_argument("--watch", action="store_true", help="again after each change, until Ctrl-C")


def _fmt(command: argparse.ArgumentParser) -> None:
    command.add_argument("--check", action="store_true", help="only say which files would change")


def _formats(command: argparse.ArgumentParser) -> None:
    command.add_argument("base", help="a git revision, e.g. origin/main")
    command.add_argument("--format", choices=("text", "markdown", "json", "github"), default="text")


def _diff(command: argparse.ArgumentParser) -> None:
    _formats(command)
    command.add_argument("--to", help="another one to compare with; else the files as they are")


def _api_diff(command: argparse.ArgumentParser) -> None:
    _formats(command)
    command.add_argument("--no-types", action="store_true", help="leave out the old programs and mypy")


def _release_notes(command: argparse.ArgumentParser) -> None:
    command.add_argument("base", nargs="?", help="a git revision; else the last tag such as v0.1.0")
    command.add_argument("--write", action="store_true", help="into CHANGELOG.md, under Unreleased")
    command.add_argument("--release", action="store_true", help="the same as a release: with its number")


def _facts(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path)
    command.add_argument("--form", help="ignored; a new number makes git forget what it has kept")


def _drift(command: argparse.ArgumentParser) -> None:
    command.add_argument("--docs", type=Path, help="a folder with Binance's documentation repository")
    command.add_argument("--write", action="store_true", help="put what is missing into the spec")
    command.add_argument("--offline", action="store_true", help="with the packages of an earlier run")
    command.add_argument("--reasons", action="store_true", help="also what has a reason on record")
    command.add_argument("product", nargs="*", help="only these products")


def _list(command: argparse.ArgumentParser) -> None:
    command.add_argument("query", nargs="?", default="", help="part of a name, path or stream")


_ARGUMENTS = {
    "generate": _generate,
    "fmt": _fmt,
    "diff": _diff,
    "api-diff": _api_diff,
    "release-notes": _release_notes,
    "facts": _facts,
    "drift": _drift,
    "list": _list,
}


if __name__ == "__main__":
    gc.disable()  # a short life with many objects that all stay: collecting would take a quarter of it
    try:
        sys.exit(main())
    except BrokenPipeError:  # the reader has seen enough: `... | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)

"""What people see: mistakes with the line they are in, levels in colour, and what a long step is at.

Colours and moving lines are for terminals only: in a pipe each message is one plain line, as tools want it.
rich does both (it also knows ``NO_COLOR``, Windows and narrow windows); it is imported when there is a terminal.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from .model import Diagnostic

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

__all__ = ["diagnostics", "differences", "failure", "step"]

_STYLES = {"ERR": "bold red", "WARN": "yellow", "INFO": "green"}
_LEVEL = re.compile(r"^  (ERR |WARN|INFO) (\S+)  (\S+)", re.MULTILINE)


def console(stream: TextIO) -> Console | None:
    """Where there are colours; None in a pipe."""
    if not stream.isatty():
        return None
    from rich.console import Console

    return Console(file=stream, highlight=False, soft_wrap=True)


# --- mistakes ------------------------------------------------------------------------------------------------------


def diagnostics(found: Iterable[Diagnostic], root: Path) -> None:
    """On a terminal with the line of the file and a mark below the place."""
    screen = console(sys.stderr)
    lines: dict[str, list[str]] = {}
    for one in found:
        if screen is None:
            print(one, file=sys.stderr)
            continue
        if one.at.path not in lines:
            lines[one.at.path] = _lines(root / one.at.path)
        screen.print(_headline(one))
        for text in _excerpt(one, lines[one.at.path]):
            screen.print(text)


def _headline(one: Diagnostic) -> Text:
    from rich.text import Text

    whole = str(one)
    place = len(f"{one.at}:")
    text = Text(whole)
    text.stylize("bold", 0, place)
    text.stylize("bold red", place + 1, place + 1 + len(one.rule))
    return text


def _excerpt(one: Diagnostic, lines: list[str]) -> Iterator[Text]:
    from rich.text import Text

    if not 0 < one.at.line <= len(lines):
        return
    line = lines[one.at.line - 1]
    number = f"{one.at.line:>6} | "
    word = re.match(r"[\w$.-]+|\S?", line[one.at.column - 1 :])
    mark = "^" * max(1, len(word[0]) if word else 1)
    yield Text(f"{number}{line}", style="dim")
    yield Text(f"{' ' * (len(number) - 2)}| {' ' * (one.at.column - 1)}{mark}", style="red")


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []


def failure(message: str) -> None:
    screen = console(sys.stderr)
    if screen is None:
        print(message, file=sys.stderr)
    else:
        screen.print(message, style="bold red", markup=False)


# --- differences ---------------------------------------------------------------------------------------------------


def differences(report: str) -> None:
    """A report in text, its levels in colour."""
    screen = console(sys.stdout)
    if screen is None:
        print(report)
        return
    from rich.text import Text

    text = Text(report)
    for found in _LEVEL.finditer(report):
        text.stylize(_STYLES[found[1].strip()], *found.span(1))
        text.stylize("bold", *found.span(2))
        text.stylize("dim", *found.span(3))
    screen.print(text)


# --- progress ------------------------------------------------------------------------------------------------------


@contextmanager
def step(text: str) -> Iterator[None]:
    """Says on a terminal what is going on for as long as it does."""
    screen = console(sys.stderr)
    if screen is None:
        yield
    else:
        with screen.status(text):
            yield

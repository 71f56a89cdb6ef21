"""What was found, for people: coloured on a terminal, plain text in a pipe."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape

from ..model import Diagnostic
from .compare import KINDS, Difference
from .find import Result
from .write import Written

__all__ = ["console", "print_report", "print_written"]

_SIGNS = {True: ("+", "green"), False: ("-", "red")}


def console() -> Console:
    """Lines stay whole: a pipe, an editor and grep want them so."""
    return Console(highlight=False, soft_wrap=True)


def print_report(results: Sequence[Result], out: Console, reasons: bool = False) -> None:
    """``reasons``: the lines with a reason on record as well."""
    for result in results:
        settled = result.settled
        titles = ", ".join(source.title for source in result.sources)
        if settled.left or settled.unused or (reasons and settled.known):
            out.print(f"[bold]{result.product}[/bold] ({escape(titles)}; {len(settled.known)} with a reason on record)")
        for line in sorted(settled.left, key=lambda one: (KINDS.index(one.kind), one.text)):
            out.print(_line(line))
        for line, deviation in settled.known if reasons else ():
            out.print(f"[dim]  . {line.kind:10} {escape(line.text)}  {escape(deviation.reason)}[/dim]")
        for deviation in settled.unused:
            out.print(f"  [yellow]?[/yellow] deviation  fits nothing any more: {escape(deviation.pattern.pattern)}  "
                      f"[dim]{deviation.at}[/dim]")  # fmt: skip
    _summary(results, out)


def print_written(written: Written, mistakes: Sequence[Diagnostic], out: Console) -> None:
    """What ``--write`` did, and what a person does now."""
    for line, reason in written.refused:
        out.print(f"  [yellow]not written[/yellow] {escape(line.text)}: {escape(reason)}")
    for path in written.files:
        out.print(f"[green]written[/green] {path}")
    for mistake in mistakes:
        out.print(f"[red]now[/red] {escape(str(mistake))}")
    out.print(
        f"written: {len(written.written)}; left for a decision: {len(written.refused)}"
        f"{' (change the spec, or give a reason in spec/deviations/)' if written.refused else ''}"
    )


def _line(line: Difference) -> str:
    sign, colour = ("~", "yellow") if line.lacking and line.at else _SIGNS[line.lacking]
    places = [str(line.origin) if line.origin.path else line.origin.who]
    if line.at:
        places.append(f"{line.at.path}:{line.at.line}")
    return f"  [{colour}]{sign}[/{colour}] {line.kind:10} {escape(line.text)}  [dim]{escape(' <> '.join(places))}[/dim]"


def _summary(results: Sequence[Result], out: Console) -> None:
    kinds = Counter(line.kind for result in results for line in result.settled.left)
    known = sum(len(result.settled.known) for result in results)
    unused = sum(len(result.settled.unused) for result in results)
    compared = [result.product for result in results if result.sources]
    alone = [result.product for result in results if not result.sources]
    if kinds:
        counts = ", ".join(f"{kinds[kind]} {kind}" for kind in KINDS if kinds[kind])
        found = sum(kinds.values())
        out.print(f"{found} difference{'s' * (found > 1)} without a reason: {counts}")
    else:
        named = ", ".join(compared) if len(compared) < 4 else f"{len(compared)} products"
        out.print(f"no drift in {named}")
    out.print(f"{known} differences with a reason on record (spec/deviations/), {unused} reasons that fit nothing")
    if alone:
        out.print(f"described by no source: {', '.join(alone)}")

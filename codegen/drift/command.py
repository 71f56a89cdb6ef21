"""``python -m codegen drift``: fetch, read, compare, report; with ``--write`` the spec as well."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from .. import screen
from ..model import Spec
from ..project import Project, Rejected
from ..reader import did_you_mean
from .docs import read_docs
from .facts import Source
from .find import Result, find
from .packages import Unreachable, download, wheel_of
from .report import console, print_report, print_written
from .sdk import read_wheel
from .sdk_source import Unreadable
from .write import write

__all__ = ["CONNECTOR", "run"]

CONNECTOR = "connector"
"""Where the packages are kept, below the project's cache."""


def run(project: Project, arguments: argparse.Namespace) -> int:
    """0: nothing without a reason, or it was written; 1: something is left to decide; 2: nothing to compare with."""
    out = console()
    loaded = project.loaded()
    wanted = _wanted(loaded.spec, arguments.product)
    folder = project.cache / CONNECTOR
    if not arguments.offline:
        _fetch(wanted, folder)
    try:
        results = [_find(project, loaded.spec, product, folder, arguments.docs) for product in wanted]
    except Unreadable as error:
        screen.failure(str(error))
        return 2
    if not any(result.sources for result in results):
        screen.failure("nothing to compare with: there is no package, and DOCS names no folder that describes it")
        return 2
    if problems := [problem for result in results for problem in result.problems]:
        raise Rejected(problems)
    print_report(results, out, arguments.reasons)
    if arguments.write:
        written = write(project.root, loaded, results)
        if written.problems:
            raise Rejected(written.problems)
        print_written(written, project.mistakes(), out)
        return 0
    return 1 if any(result.settled.left or result.settled.unused for result in results) else 0


def _wanted(spec: Spec, products: Sequence[str]) -> list[str]:
    known = [product.name for product in spec.products]
    unknown = [name for name in products if name not in known]
    for name in unknown:
        screen.failure(f'no product "{name}"{did_you_mean(name, known)}')
    if unknown:
        raise SystemExit(2)
    return list(products) or known


def _fetch(products: Sequence[str], folder: Path) -> None:
    try:
        with screen.step("fetching the connector's packages"):
            download(products, folder)
    except Unreachable as error:
        screen.failure(f"no packages can be fetched; those of an earlier run are read\n{error}")


def _find(project: Project, spec: Spec, product: str, folder: Path, docs: Path | None) -> Result:
    with screen.step(f"reading {product}"):
        return find(project.root, spec, product, sources(product, folder, docs))


def sources(product: str, folder: Path, docs: Path | None) -> list[Source]:
    """What describes a product: its package, and Binance's documentation where that is at hand."""
    wheel = wheel_of(product, folder)
    found = [read_wheel(product, wheel)] if wheel else []
    documented = read_docs(product, docs) if docs else None
    return [*found, *([documented] if documented else [])]

"""``python -m codegen drift``: fetch, read, compare, report; with ``--write`` the spec as well."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..project import Project, Rejected
from ..reader import did_you_mean
from .docs import read_docs
from .facts import Source
from .find import find
from .packages import Unreachable, download, wheel_of
from .report import console, print_report, print_written
from .sdk import read_wheel
from .sdk_source import Unreadable
from .write import write as write_spec

__all__ = ["run"]

CONNECTOR = "connector"
"""Where the packages are kept, below the project's cache."""


def run(project: Project, products: Sequence[str], docs: Path | None, write: bool, reasons: bool) -> int:
    """0: nothing without a reason; 1: something is left to decide; 2: there was nothing to compare with."""
    out, err = console(), console(stderr=True)
    loaded = project.loaded()
    spec = loaded.spec
    known = [product.name for product in spec.products]
    for name in products:
        if name not in known:
            err.print(f'no product "{name}"{did_you_mean(name, known)}')
            return 2
    wanted = list(products) or known
    folder = project.cache / CONNECTOR
    with err.status("fetching the connector's packages"):
        try:
            download(wanted, folder)
        except Unreachable as error:
            err.print(f"the packages can't be fetched; those of an earlier run are read\n{error}", markup=False)
    results = []
    for product in wanted:
        with err.status(f"reading {product}"):
            try:
                results.append(find(project.root, spec, product, sources(product, folder, docs)))
            except Unreadable as error:
                err.print(f"{product}: {error}", markup=False)
                return 2
    if not any(result.sources for result in results):
        err.print("nothing to compare with: no package was fetched, and DOCS names no folder that describes a product")
        return 2
    if problems := [problem for result in results for problem in result.problems]:
        raise Rejected(problems)
    print_report(results, out, reasons)
    if write:
        written = write_spec(project.root, loaded, results)
        if written.problems:
            raise Rejected(written.problems)
        print_written(written, project.mistakes(), out)
    left = any(result.settled.left or result.settled.unused for result in results)
    return 1 if left and not write else 0


def sources(product: str, folder: Path, docs: Path | None) -> list[Source]:
    """What describes a product: its package, and Binance's documentation where that is at hand."""
    wheel = wheel_of(product, folder)
    found = [read_wheel(product, wheel)] if wheel else []
    documented = read_docs(product, docs) if docs else None
    return [*found, *([documented] if documented else [])]

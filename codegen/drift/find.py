"""Spec and sources in, what is left to decide out; product by product."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..model import Diagnostic, Spec
from . import ours
from .compare import Difference, compare
from .facts import Source, Stated, paths
from .known import Settled, read_deviations, settle

__all__ = ["Result", "differences", "find"]


@dataclass(frozen=True)
class Result:
    """``sources``: what the product was compared with; none where nothing describes it."""

    product: str
    sources: tuple[Source, ...]
    settled: Settled
    problems: tuple[Diagnostic, ...]


def find(root: Path, spec: Spec, product: str, sources: Sequence[Source]) -> Result:
    deviations, problems = read_deviations(root, product)
    found = differences(ours.of_product(spec, product), sources)
    settled = settle(found, deviations, {source.kind for source in sources})
    return Result(product, tuple(sources), settled, tuple(problems))


def differences(mine: Source, sources: Sequence[Source]) -> list[Difference]:
    """Each line once. What the spec alone has is what no source has that could; where another source says what the spec
    says, the line tells so and nothing is written."""
    lines = {source.title: {one.text: one for one in compare(mine, source)} for source in sources}
    found: dict[str, Difference] = {}
    for source in sources:
        others = [(other, lines[other.title]) for other in sources if other is not source]
        for text, line in lines[source.title].items():
            agreeing = [f"the {other.kind}" for other, told in others if text not in told and _says(other, line)]
            if text in found or (agreeing and not line.lacking):
                continue
            if agreeing and line.kind in _STATED:
                line = replace(line, text=f"{text} ({' and '.join(agreeing)} says as the spec does)", fact=None)
            found[text] = line
    return sorted(found.values(), key=lambda one: one.text)


_STATED = frozenset({"required", "values", "type", "bounds", "weight", "security", "kind"})


def _says(source: Source, line: Difference) -> bool:
    """Whether a source says anything about what a line is about."""
    where = line.text.partition(": ")[0]
    if line.kind in ("endpoint", "method", "stream", "event"):
        surface = {"endpoint": "rest", "method": "ws", "stream": "streams", "event": "events"}[line.kind]
        return surface in source.surfaces
    call = source.calls.get(where)
    if call is None:
        return where.removeprefix("event ") in source.events if where.startswith("event ") else False
    if line.kind == "field":
        return not line.lacking and line.text.partition("answer has ")[2].removesuffix(" too") in paths(call.answer)
    if line.kind == "weight":
        return isinstance(call.weight, Stated) if ": weight " in line.text else call.orders is not None
    if line.kind == "security":
        return call.security is not None
    name = line.text.partition(": ")[2].split(" ")[0]
    parameter = next((one for one in call.parameters if one.name == name), None)
    if line.kind == "parameter":
        return not line.lacking
    if parameter is None:
        return False
    stated = {"required": True, "values": parameter.values is not None, "type": parameter.kind is not None}
    return stated.get(line.kind, False)


def products_of(spec: Spec, only: Iterable[str] = ()) -> Iterator[str]:
    wanted = set(only)
    return (product.name for product in spec.products if not wanted or product.name in wanted)

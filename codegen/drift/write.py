"""What the spec lacks -> the YAML. What has a reason on record, what the spec alone has and what two sources disagree
about is left alone; so are names, aliases and docs. A new entry waits for a person: its doc says so, and lint with it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..load import Loaded
from ..model import Diagnostic, Endpoint, TypeRef
from .additions import Additions
from .amend import Amendments, returned
from .compare import Difference
from .edits import Edits
from .facts import Call, Event, Parameter, Side, Socket
from .find import Result
from .phrases import Phrases

__all__ = ["Written", "write"]


@dataclass(frozen=True)
class Written:
    """``files`` that changed; the lines that were ``written``; those that weren't, each with the reason; ``problems``:
    nothing was written at all."""

    files: tuple[str, ...]
    written: tuple[Difference, ...]
    refused: tuple[tuple[Difference, str], ...]
    problems: tuple[Diagnostic, ...]


def write(root: Path, loaded: Loaded, results: Iterable[Result]) -> Written:
    """Puts into the spec what the results have left."""
    edits = Edits(loaded)
    written: list[Difference] = []
    refused: list[tuple[Difference, str]] = []
    for result in results:
        writer = _Writer(loaded, result, edits)
        # Endpoints before methods: a method may be the twin of an endpoint that is new as well.
        for line in sorted(result.settled.left, key=lambda one: (one.kind == "method", one.text)):
            reason = writer.write(line)
            if reason is None:
                written.append(line)
            else:
                refused.append((line, reason))
        writer.additions.finish()
    texts, problems = edits.made()
    if not problems:
        for path, text in texts.items():
            (root / path).write_text(text, encoding="utf-8", newline="\n")
    return Written(tuple(texts), tuple(written), tuple(refused), tuple(problems))


class _Writer:
    """Of one product: sends each line to what can write it. Gives the reason where nothing can."""

    def __init__(self, loaded: Loaded, result: Result, edits: Edits) -> None:
        spec = loaded.spec
        self.loaded = loaded
        self.sources = result.sources
        own = [one for one in spec.endpoints if one.product == result.product]
        self.endpoints = {f"{one.rest_method} {one.rest_path}": one for one in own if one.rest_path}
        self.endpoints |= {f"ws {one.ws.method}": one for one in own if one.ws}
        self.streams = {str(one.template): one for one in spec.streams if one.product == result.product}
        self.events = {one.event: one for one in spec.user_events if one.product == result.product}
        phrases = Phrases(spec, result.product)
        self.amendments = Amendments(loaded, result.product, phrases, edits)
        self.additions = Additions(loaded, result.sources, phrases, edits, self.endpoints)
        self.sides: dict[tuple[object, ...], set[Side]] = defaultdict(set)
        self.lacking: dict[str, set[str]] = defaultdict(set)
        for line in result.settled.left:
            if isinstance(line.fact, tuple) and isinstance(line.fact[0], Call) and isinstance(line.fact[1], Parameter):
                self.sides[(line.kind, self.endpoints[_where(line)].at, line.fact[1].name)].add(line.fact[0].side)
            if line.kind == "field":
                self.lacking[line.text.partition(": ")[2]].add(str(line.at))

    def write(self, line: Difference) -> str | None:
        fact = line.fact
        if not line.lacking or fact is None:
            return "a person decides"
        if line.at is None:
            return self.additions.add(fact) if isinstance(fact, Call | Socket | Event) else "a person decides"
        if not isinstance(fact, tuple):
            return self._call(line, fact) if isinstance(fact, Call) else "a person decides"
        owner, what = fact
        if isinstance(what, Parameter):
            return self._parameter(line, owner, what) if isinstance(owner, Call) else "a person decides"
        return self._field(line, owner, what)

    def _call(self, line: Difference, call: Call) -> str | None:
        endpoint = self.endpoints[_where(line)]
        if line.kind == "security":
            return self.amendments.set_security(endpoint, call)
        if ": orders " in line.text:
            return self.amendments.set_orders(endpoint, call)
        return self.amendments.set_weight(endpoint, call)

    def _parameter(self, line: Difference, call: Call, parameter: Parameter) -> str | None:
        endpoint = self.endpoints[_where(line)]
        sides = self.sides[(line.kind, endpoint.at, parameter.name)]
        both = len(sides) == 2 or not self._has_other_side(endpoint, call)
        if line.kind == "parameter":
            return self.amendments.add_parameter(endpoint, call, parameter, None if both else call.side)
        if line.kind == "required":
            return self.amendments.set_required(endpoint, parameter, both)
        if line.kind == "values":
            return self.amendments.add_values(endpoint, parameter, call.origin)
        return self.amendments.set_bounds(endpoint, parameter) if line.kind == "bounds" else "a person decides"

    def _has_other_side(self, endpoint: Endpoint, call: Call) -> bool:
        """Whether some source knows the entry's other address, and so doesn't say there what it says here."""
        twin = f"ws {endpoint.ws.method}" if endpoint.ws else ""
        other = twin if call.side == "rest" else f"{endpoint.rest_method} {endpoint.rest_path}"
        return any(other in source.calls for source in self.sources)

    def _field(self, line: Difference, owner: Call | Socket | Event, path: str) -> str | None:
        refs: list[TypeRef]
        if isinstance(owner, Call):
            endpoint = self.endpoints[_where(line)]
            twin = endpoint.ws.returns if owner.side == "ws" and endpoint.ws else None
            refs = returned(twin or endpoint.returns)
        elif isinstance(owner, Socket):
            refs = returned(self.streams[_where(line).removeprefix("stream ")].event)
        else:
            refs = [self.events[owner.event].type]
        return self.amendments.add_field(refs, owner, path, len(self.lacking[line.text.partition(": ")[2]]))


def _where(line: Difference) -> str:
    return line.text.partition(": ")[0]

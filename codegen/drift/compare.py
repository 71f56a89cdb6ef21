"""Two sources of facts -> what differs. What one of them doesn't say is no difference."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from .facts import (
    ANYTHING,
    Call,
    Event,
    Origin,
    Parameter,
    Record,
    Shape,
    Socket,
    Source,
    Stated,
    Words,
    below,
    merged,
    paths,
    steps,
)  # fmt: skip

__all__ = ["KINDS", "Difference", "Fact", "Kind", "compare"]

Kind = Literal[
    "endpoint", "method", "stream", "event", "parameter", "required", "values", "type", "bounds", "weight", "security",
    "deprecated", "field", "kind",
]  # fmt: skip
KINDS: tuple[Kind, ...] = (
    "endpoint", "method", "stream", "event", "parameter", "required", "values", "type", "bounds", "weight", "security",
    "deprecated", "field", "kind",
)  # fmt: skip
Fact: TypeAlias = "Call | Socket | Event | tuple[Call, Parameter] | tuple[Call | Socket | Event, str] | None"


@dataclass(frozen=True)
class Difference:
    """``text`` says it, as ``<where>: <what>``. ``lacking``: the spec lacks it, or says it otherwise; else the spec
    alone has it. ``origin`` is who says so, ``at`` the entry of the spec; ``fact`` is what would be written."""

    product: str
    kind: Kind
    text: str
    lacking: bool
    origin: Origin
    at: Origin | None = None
    fact: Fact = None


def compare(ours: Source, theirs: Source) -> Iterator[Difference]:
    """Everything that differs on the surfaces that the other source knows."""
    compared = _Comparison(ours, theirs)
    yield from compared.calls()
    yield from compared.sockets()
    yield from compared.events()


class _Comparison:
    def __init__(self, ours: Source, theirs: Source) -> None:
        self.ours = ours
        self.theirs = theirs
        self.whole = Origin(theirs.title, "", 0)

    def _lacking(
        self, kind: Kind, text: str, origin: Origin, at: Origin | None = None, fact: Fact = None
    ) -> Difference:
        return Difference(self.ours.product, kind, text, True, origin, at, fact)

    def _extra(self, kind: Kind, text: str, at: Origin, origin: Origin | None = None) -> Difference:
        return Difference(self.ours.product, kind, text, False, origin or self.whole, at)

    # --- calls ---

    def calls(self) -> Iterator[Difference]:
        mine, wanted = self.ours.calls, self.theirs.calls
        for where in sorted(mine.keys() | wanted.keys()):
            call = mine[where] if where in mine else wanted[where]
            kind: Kind = "endpoint" if call.side == "rest" else "method"
            if where not in mine:
                yield self._lacking(kind, f"{where}: not in the spec", wanted[where].origin, fact=wanted[where])
            elif where in wanted:
                yield from self._call(mine[where], wanted[where])
            elif call.side in self.theirs.surfaces and not call.deprecated:
                yield self._extra(kind, f"{where}: nobody else has it", call.origin)

    def _call(self, mine: Call, wanted: Call) -> Iterator[Difference]:
        where, origin, at = mine.where, wanted.origin, mine.origin
        if wanted.security is not None and wanted.security != mine.security:
            text = f"{where}: security {mine.security}, not {wanted.security}"
            yield self._lacking("security", text, origin, at, wanted)
        if wanted.deprecated != mine.deprecated:
            text = f"{where}: deprecated {mine.deprecated}, not {wanted.deprecated}"
            yield Difference(self.ours.product, "deprecated", text, wanted.deprecated, origin, at)
        if isinstance(mine.weight, Stated) and (how := weight_differs(mine.weight, wanted.weight)):
            fact = None if isinstance(wanted.weight, Words) else wanted
            yield self._lacking("weight", f"{where}: weight {how}", origin, at, fact)
        if wanted.orders is not None and wanted.orders != mine.orders:
            yield self._lacking("weight", f"{where}: orders {mine.orders}, not {wanted.orders}", origin, at, wanted)
        yield from self._parameters(mine, wanted)
        yield from self._fields(where, mine.answer, wanted.answer, mine.origin, wanted)

    def _parameters(self, mine: Call, wanted: Call) -> Iterator[Difference]:
        ours, theirs = ({one.name: one for one in call.parameters} for call in (mine, wanted))
        where, origin, at = mine.where, wanted.origin, mine.origin
        for name in sorted(ours.keys() | theirs.keys()):
            if name not in ours:
                text = f"{where}: no parameter {name}"
                yield self._lacking("parameter", text, origin, at, (wanted, theirs[name]))
            elif name not in theirs:
                yield self._extra("parameter", f"{where}: parameter {name} too", at, origin)
            else:
                fact = (wanted, theirs[name])
                for kind, text, lacking in _parameter(ours[name], theirs[name]):
                    line = f"{where}: {name} {text}"
                    yield Difference(self.ours.product, kind, line, lacking, origin, at, fact if lacking else None)

    # --- streams and events ---

    def sockets(self) -> Iterator[Difference]:
        mine = {name: socket for socket in self.ours.sockets.values() for name in socket.names}
        sockets = [_narrowed(socket, mine) for socket in self.theirs.sockets.values()]
        wanted = {name: socket for socket in sockets for name in socket.names}
        for socket in sockets:
            missing = sorted(socket.names.keys() - mine.keys())
            if len(missing) == len(socket.names):
                text = f"stream {socket.template}: not in the spec"
                yield self._lacking("stream", text, socket.origin, fact=socket)
            else:
                lines = (f"stream {name}: not in the spec" for name in missing)
                yield from (self._lacking("stream", line, socket.origin) for line in lines)
        if "streams" in self.theirs.surfaces:
            for socket in self.ours.sockets.values():
                if socket.deprecated:
                    continue
                missing = sorted(socket.names.keys() - wanted.keys())
                named = [socket.template] if len(missing) == len(socket.names) else missing
                lines = (f"stream {name}: nobody else has it" for name in named)
                yield from (self._extra("stream", line, socket.origin) for line in lines)
        told: set[str] = set()
        for name in sorted(mine.keys() & wanted.keys()):
            for difference in self._socket(name, mine[name], wanted[name]):
                text = difference.text.partition(": ")[2]
                if (key := f"{mine[name].template} {text}") not in told:  # once for all the names of a template
                    told.add(key)
                    yield difference

    def _socket(self, name: str, mine: Socket, wanted: Socket) -> Iterator[Difference]:
        where = f"stream {mine.template}"
        if wanted.prefix and wanted.prefix != mine.prefix:
            text = f"{where}: prefix {mine.prefix}, not {wanted.prefix}"
            yield self._lacking("stream", text, wanted.origin, mine.origin)
        yield from self._fields(where, mine.names[name], wanted.names[name], mine.origin, wanted)

    def events(self) -> Iterator[Difference]:
        mine, wanted = self.ours.events, self.theirs.events
        for name in sorted(mine.keys() | wanted.keys()):
            where = f"event {name}"
            if name not in mine:
                yield self._lacking("event", f"{where}: not in the spec", wanted[name].origin, fact=wanted[name])
            elif name in wanted:
                event = mine[name]
                yield from self._fields(where, event.payload, wanted[name].payload, event.origin, wanted[name])
            elif "events" in self.theirs.surfaces:
                yield self._extra("event", f"{where}: nobody else has it", mine[name].origin)

    # --- fields ---

    def _fields(
        self, where: str, mine: Shape, wanted: Shape, at: Origin, fact: Call | Socket | Event
    ) -> Iterator[Difference]:
        ours, theirs = _aligned(paths(mine), paths(wanted))
        for path in sorted(ours.keys() | theirs.keys()):
            if path not in ours:
                origin = _said_at(wanted, path) or fact.origin
                yield self._lacking("field", f"{where}: answer has no {path}", origin, at, (fact, path))
            elif path in theirs:
                if not _agree(ours[path], theirs[path], self.theirs.samples):
                    text = f"{where}: answer's {path} is {_words(ours[path])}, not {_words(theirs[path])}"
                    yield self._lacking("kind", text, _said_at(wanted, path) or fact.origin, at)
            elif not self.theirs.samples and (isinstance(fact, Call) or not _says_which(path)):
                yield self._extra("field", f"{where}: answer has {path} too", at, fact.origin)


def _narrowed(socket: Socket, known: Collection[str]) -> Socket:
    """Where a source doesn't say which values a parameter takes, those that are known."""
    names: dict[str, Shape] = {}
    for name, payload in socket.names.items():
        if name in known or ANYTHING not in name:
            names[name] = payload
            continue
        pattern = re.compile(re.escape(name).replace(ANYTHING, "[^@]+"))
        names |= dict.fromkeys([one for one in known if pattern.fullmatch(one)] or [name], payload)
    return replace(socket, names=names)


def _parameter(mine: Parameter, wanted: Parameter) -> Iterator[tuple[Kind, str, bool]]:
    """Kind, what differs, and whether the spec lacks something (or alone allows it)."""
    if mine.required != wanted.required:
        yield "required", f"required {mine.required}, not {wanted.required}", True
    if wanted.values is not None and mine.values is None:
        yield "values", f"lacks its values {_words(wanted.values)}", True
    elif wanted.values is not None and mine.values is not None:
        if lacking := wanted.values - mine.values:
            yield "values", f"lacks {_words(lacking)}", True
        if more := mine.values - wanted.values:
            yield "values", f"allows {_words(more)} too", False
    elif wanted.kind is not None and wanted.kind != mine.kind:
        yield "type", f"type {mine.kind}, not {wanted.kind}", True
    for what, ours, theirs in (("default", mine.default, wanted.default), ("max", mine.max, wanted.max)):
        if theirs is not None and ours != theirs:
            yield "bounds", f"{what} {ours}, not {theirs}", True


def _words(values: Collection[str]) -> str:
    return "/".join(sorted(values))


# --- weights -------------------------------------------------------------------------------------------------------


def weight_differs(mine: Stated, wanted: Stated | Words | None) -> str | None:
    """How two costs differ: by limiter, for a plain call, or for one that sends a parameter."""
    if wanted is None:
        return None
    if isinstance(wanted, Words):
        return f"is said in words: {wanted.text}"
    if wanted.limiter is not None and wanted.limiter != mine.limiter:
        return f"{mine}, not {wanted}"
    if wanted.otherwise is not None and mine.otherwise != wanted.otherwise:
        return f"{mine.otherwise}, not {wanted.otherwise}"
    for name, bound, _ in (*wanted.rules, *mine.rules):
        if _cost(wanted, name, bound) not in (None, _cost(mine, name, bound)):
            return f"{mine}, not {wanted}"
    return None


def _cost(weight: Stated, name: str, value: int | None) -> int | None:
    """What sending a number costs; None for its value: one above all bounds."""
    steps = [(bound, cost) for parameter, bound, cost in weight.rules if parameter == name]
    if not steps:
        return weight.otherwise
    fitting = (cost for bound, cost in steps if bound is None or (value is not None and value <= bound))
    return next(fitting, steps[-1][1])


# --- answers -------------------------------------------------------------------------------------------------------

_Paths = dict[str, set[str]]


def _aligned(ours: _Paths, theirs: _Paths) -> tuple[_Paths, _Paths]:
    """Both with the same idea of which objects have any keys, and without what stands below something unknown."""
    ours, theirs = _as_tables(ours, theirs), _as_tables(theirs, ours)
    unknown = [path for both in (ours, theirs) for path, kinds in both.items() if kinds & {"", "object"}]
    if not unknown:
        return ours, theirs
    below = re.compile("|".join(rf"{re.escape(path)}(?:$|[.\[{{].*)" if path else ".*" for path in unknown))
    return tuple({path: kinds for path, kinds in both.items() if not below.fullmatch(path)} for both in (ours, theirs))  # type: ignore[return-value]


def _as_tables(these: _Paths, others: Mapping[str, set[str]]) -> _Paths:
    tables = {path[: end.start()] for path in others for end in re.finditer(r"\{\}", path)}
    for table in sorted(tables, key=len):
        key = re.compile(rf"^{re.escape(table)}{table and '[.]'}[^.\[{{]+")
        these = merged({key.sub(f"{table}{{}}", path, count=1): kinds} for path, kinds in these.items())
    return these


def _said_at(shape: Shape, path: str) -> Origin | None:
    """Where the object is defined that has the field."""
    names = steps(path)
    while names and names[-1] in ("[]", "{}"):
        names.pop()
    owner = below(shape, names[:-1])
    return owner.origin if isinstance(owner, Record) else None


def _says_which(path: str) -> bool:
    """The models of events leave out the field that says which event it is."""
    return path.rpartition(".")[2].removeprefix("[]") == "e"


def _agree(ours: set[str], theirs: set[str], sample: bool) -> bool:
    """A sample may show a whole number where others have a fraction."""
    whole = {"int"} if "float" in ours and ("float" in theirs or sample) else set()
    return theirs <= ours | whole

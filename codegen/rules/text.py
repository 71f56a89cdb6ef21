"""What concerns the files as text: order, length of lines, sentences."""

from __future__ import annotations

import re

from ..layout import inversion, shape_of, walk
from ..load import Loaded
from ..model import Location
from ..nodes import MapNode, ScalarNode
from . import Complaint, Complaints, entries

__all__ = ["TODO", "WIDTH", "deprecations", "docs", "line_length", "unsorted", "unwritten"]

WIDTH = 100

TODO = "TODO"
"""How a text begins that a person has yet to write; `make drift WRITE=1` leaves it in new entries."""


def unsorted(loaded: Loaded) -> Complaints:
    """Keys stand in canonical order, entries by name, required parameters first."""
    for document in loaded.documents:
        if document.root is None:
            continue
        for shape, node in walk(shape_of(document.place), document.root):
            found = inversion(shape, node)
            if found:
                key, before = found
                yield key.at, f'"{key.text}" belongs before "{before.text}" (make spec-fmt)'


def line_length(loaded: Loaded) -> Complaints:
    """A line has at most 100 characters."""
    for document in loaded.documents:
        for number, line in enumerate(document.text.splitlines(), start=1):
            if len(line) > WIDTH:
                yield (
                    Location(document.path, number, WIDTH + 1),
                    f"{len(line)} characters, {WIDTH} are allowed: put it on several lines (make spec-fmt)",
                )


# --- sentences -----------------------------------------------------------------------------------------------------

_ABBREVIATION = re.compile(r"\b(?:e\.g|i\.e|etc|vs|incl|excl|max|min|approx)\.", re.IGNORECASE)
_SECOND = re.compile(r"[.!?]\s+\S")
_FILLERS = frozenset(
    {
        "a",
        "an",
        "and",
        "by",
        "for",
        "from",
        "get",
        "gets",
        "give",
        "gives",
        "in",
        "it",
        "its",
        "of",
        "on",
        "one",
        "or",
        "the",
        "to",
        "with",
        "ws",
        "socket",
    }
)


def docs(loaded: Loaded) -> Complaints:
    """Entries have a doc of one sentence that says more than the name; every other doc ends with a full stop."""
    spec = loaded.spec
    for entry in entries(spec):
        yield from _sentence(loaded.where(entry.at, "doc"), entry.doc, entry.name)
    for event in spec.user_events:
        yield from _sentence(loaded.where(event.at, "doc"), event.doc, event.event)
    for endpoint in spec.endpoints:
        for preset in endpoint.ours.presets:
            yield from _sentence(preset.at, preset.doc, preset.name)
    for entry in entries(spec):
        if entry.deprecated:
            yield from _prose(entry.deprecated.at, entry.deprecated.doc)
        for param in entry.params:
            if not param.shared:
                yield from _prose(param.at, param.doc)
    for param in spec.params.values():
        yield from _prose(param.at, param.doc)
    for enum in spec.enums:
        yield from _prose(loaded.where(enum.at, "doc"), enum.doc)
        for value in enum.values:
            yield from _prose(value.at, value.doc)
    for typedef in spec.types:
        yield from _prose(loaded.where(typedef.at, "$doc"), typedef.doc)
        for field in typedef.fields:
            yield from _prose(field.at, field.doc)
    for error in spec.errors:
        yield from _prose(error.at, error.doc)
    for constant in spec.constants:
        yield from _prose(constant.at, constant.doc)


def unwritten(loaded: Loaded) -> Complaints:
    """No doc waits to be written."""
    for document in loaded.documents:
        nodes = walk(shape_of(document.place), document.root) if isinstance(document.root, MapNode) else []
        for value in (value for _, node in nodes for _, value in node):
            if isinstance(value, ScalarNode) and _is_todo(value.text):
                yield value.at, f'say in your own words what a caller gets, instead of "{value.text}"'


def _is_todo(text: str) -> bool:
    return text == TODO or text.startswith(f"{TODO} ")


def _prose(at: Location, doc: str | None) -> Complaints:
    if doc is None or _is_todo(doc):
        return
    if not doc.strip():
        yield at, "the doc is empty: write a sentence"
    elif doc != " ".join(doc.split()):
        yield at, "a doc has single spaces and no line breaks: take the others away"
    elif not doc.endswith(".") or doc.endswith(".."):
        yield at, "a doc ends with a full stop: put one there"
    elif doc[0].islower():
        yield at, "a doc begins with a capital letter: write one"


def _sentence(at: Location, doc: str, name: str) -> Complaints:
    if not doc:
        return  # that it is missing has been said by the loader
    wrong: list[Complaint] = list(_prose(at, doc))
    yield from wrong
    if wrong or _is_todo(doc):
        return
    if _SECOND.search(_ABBREVIATION.sub("", doc)):
        yield at, "one sentence is enough for the doc of an entry: take the others away"
    elif _words(doc) <= _words(name) | _FILLERS:
        yield at, f"the doc repeats the name: say what a caller of {name} gets"


def _words(text: str) -> set[str]:
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text).lower()
    words = re.findall(r"[a-z0-9]+", text)
    return {word.removesuffix("s") for word in words} | {word for word in words if word in _FILLERS} - {""}


def deprecations(loaded: Loaded) -> Complaints:
    """A deprecation has a date (since or gone) and says what to do (use or doc)."""
    for entry in entries(loaded.spec):
        deprecated = entry.deprecated
        if deprecated is None:
            continue
        if not deprecated.since and not deprecated.gone and not deprecated.doc:
            # Where nobody knows the date, doc says what is known.
            yield deprecated.at, f"{entry.name}: since when? write since: or gone: with the date"
        if not deprecated.use and not deprecated.doc:
            yield deprecated.at, f"{entry.name}: what instead? write use: with a name, or doc:"
        if deprecated.since and deprecated.gone and deprecated.gone < deprecated.since:
            yield deprecated.at, f"{entry.name}: gone before it was deprecated: swap the dates"

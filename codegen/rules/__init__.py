"""The rules of lint, by subject. Each is a function from what was loaded to complaints, titled by its docstring.

A rule sees stand-ins where something couldn't be read, and says nothing about those.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..load import Loaded
from ..model import Endpoint, Location, Spec, Stream

__all__ = ["Check", "Complaint", "Complaints", "entries"]

Complaint = tuple[Location, str]
Complaints = Iterator[Complaint]
Check = Callable[[Loaded], Complaints]


def entries(spec: Spec) -> tuple[Endpoint | Stream, ...]:
    """What can be called or listened to."""
    return (*spec.endpoints, *spec.streams)

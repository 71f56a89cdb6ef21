"""Where the newest event says all, so that a queue may keep it alone: ``newest: s``, ``k.t``, ``stream``."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .model import Stream
from .nodes import MapNode, Node
from .python_types import Types
from .reader import Reader
from .sequences import patterns

__all__ = ["WHOLE", "newest_by_name", "read_newest"]

WHOLE = "stream"
_FIELD = re.compile(r"[A-Za-z]\w*(?:\.[A-Za-z]\w*)*")


def read_newest(reader: Reader, node: Node | None) -> tuple[tuple[str, str], ...]:
    """By the parameter that is given; ``else`` comes last."""
    if node is None:
        return ()
    cases = [(key.text, value) for key, value in node] if isinstance(node, MapNode) else [("else", node)]
    found = [(param, _field(reader, value)) for param, value in cases]
    return tuple(sorted(found, key=lambda case: case[0] == "else"))


def _field(reader: Reader, node: Node) -> str:
    text = reader.text(node, "newest")
    if not _FIELD.fullmatch(text):
        reader.report(node, "S026", f"newest: {text!r} is neither a field of the event (s, k.t) nor {WHOLE!r}")
    return text


def newest_by_name(multiplex: Stream, streams: Iterable[Stream], types: Types) -> dict[str, str]:
    """For the streams that a multiplex socket may carry, by patterns of their names."""
    return dict(patterns(multiplex, streams, types, lambda stream: stream.newest))

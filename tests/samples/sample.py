"""One sample of Binance's: an answer, a payload or a request, and what it is a sample of."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

ROOT = Path(__file__).parents[2]
DOCS = Path(os.environ.get("DOCS") or ROOT.parent / "docs").resolve()
"""A folder with copies of Binance's repositories under their own names, or one of them. Nothing of it is kept."""

Kind = Literal["rest", "ws", "stream", "event", "request", "error"]


@dataclass(frozen=True)
class Sample:
    """``address``: ``GET /api/v3/depth``, a method, a stream's name with ``<placeholders>``, or an event's type.
    ``value``: the answer without the envelope of the WebSocket API; of a request its ``params``; of an error all of it.
    ``at``: file and line.
    """

    kind: Kind
    address: str
    value: Any
    product: str
    at: str


@dataclass(frozen=True)
class Unread:
    """What looks like a sample and can't be used. ``why`` begins with where it stands."""

    why: str
    at: str

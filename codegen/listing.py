"""``list QUERY``: where an endpoint or a stream is, by any of its names."""

from __future__ import annotations

from collections.abc import Iterator

from . import naming
from .model import Endpoint, Location, Spec, Stream

__all__ = ["listing", "names"]

Row = tuple[str, str, str, Location]
"""Names, address, WebSocket API method, place."""


def listing(spec: Spec, query: str) -> list[str]:
    """Lines for everything with the query in a name, path, method or stream name; case doesn't matter."""
    rows = [row for row in _rows(spec) if query.lower() in " ".join(row[:3]).lower()]
    widths = [max((len(str(row[column])) for row in rows), default=0) for column in range(3)]
    return [
        "  ".join([*(str(row[column]).ljust(widths[column]) for column in range(3)), f"{row[3].path}:{row[3].line}"])
        for row in sorted(rows)
    ]


def names(spec: Spec) -> list[str]:
    """All names that can be asked for."""
    return [name for row in _rows(spec) for name in row[0].split(", ")]


def _rows(spec: Spec) -> Iterator[Row]:
    for endpoint in spec.endpoints:
        rest = f"{endpoint.rest_method} {endpoint.rest_path}" if endpoint.rest_path else ""
        ws = f"ws {endpoint.ws.method}" if endpoint.ws else ""
        yield ", ".join(_names(endpoint)), rest, ws, endpoint.at
    for stream in spec.streams:
        yield ", ".join(_stream_names(stream)), stream.template or "", "", stream.at


def _names(endpoint: Endpoint) -> list[str]:
    first = endpoint.name if endpoint.rest_path else naming.ws_method(endpoint.name)
    return [first, *endpoint.ours.aliases, *(preset.name for preset in endpoint.ours.presets)]


def _stream_names(stream: Stream) -> list[str]:
    return [stream.name, *stream.aliases]

"""The README's table of what the package covers: counted from the spec, written between two markers."""

from __future__ import annotations

from . import naming
from .model import Endpoint, Spec

__all__ = ["BEGIN", "END", "table", "updated"]

BEGIN = '<!-- Counted from spec/ by "make generate"; do not edit. -->'
END = "<!-- End of what is counted. -->"

_COLUMNS = ("endpoints", "of them retired", "WebSocket API", "streams", "user events", "names")


def updated(text: str, spec: Spec) -> str:
    """The text with the table between its markers; as it is, where it has none."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    return f"{before}{begin}\n\n{table(spec)}\n{end}{after}" if end else text


def table(spec: Spec) -> str:
    """Markdown, a line for each product and one for all."""
    rows = {product.title: _counts(spec, product.name) for product in spec.products}
    total = [sum(column) for column in zip(*rows.values(), strict=True)]
    lines = [
        f"| product | {' | '.join(_COLUMNS)} |",
        f"| --- |{' ---: |' * len(_COLUMNS)}",
        *(_line(title, counts) for title, counts in sorted(rows.items())),
        _line("**all**", total),
    ]
    return "".join(f"{line}\n" for line in lines)


def _line(title: str, counts: list[int]) -> str:
    return f"| {title} | {' | '.join(str(count or '') for count in counts)} |"


def _counts(spec: Spec, product: str) -> list[int]:
    """``streams`` have a name at the exchange; sockets that only lead to others don't. ``names`` are all that a program
    can call: methods of a client with their aliases, and sockets."""
    endpoints = [one for one in spec.endpoints if one.product == product]
    streams = [one for one in spec.streams if one.product == product]
    rest = [one for one in endpoints if one.rest_path]
    return [
        len(rest),
        sum(one.deprecated is not None for one in rest),
        sum(one.ws is not None for one in endpoints),
        sum(one.template is not None for one in streams),
        sum(one.product == product for one in spec.user_events),
        len({name for one in endpoints for name in _names(one)}) + sum(1 + len(one.aliases) for one in streams),
    ]


def _names(endpoint: Endpoint) -> list[str]:
    methods = [endpoint.name, *(preset.name for preset in endpoint.ours.presets)]
    names = list(endpoint.ours.aliases)
    if endpoint.rest_path:
        names += methods
    if endpoint.ws:
        names += map(naming.ws_method, methods)
    return names

"""Calls and sockets that lead to another endpoint or stream, as their routes say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .endpoint import Endpoint, Route, Stream

__all__ = ["by_prefix", "chosen", "rerouted"]


def chosen(routes: tuple[Route, ...], params: Mapping[str, Any]) -> Route | None:
    """The first that fits; None to stay."""
    return next((route for route in routes if _fits(route, params)), None)


def _fits(route: Route, params: Mapping[str, Any]) -> bool:
    if route.any and all(params.get(name) is None for name in route.any):
        return False
    return all(_plain(params.get(name)) in values for name, values in route.when.items())


def _plain(value: Any) -> Any:
    return getattr(value, "value", value)  # a member of an enum


def rerouted(endpoint: Endpoint[Any], params: Mapping[str, Any]) -> tuple[Endpoint[Any], dict[str, Any]]:
    """What to call, and with what. A parameter that was given by its name there as well keeps both names."""
    sent = {name: value for name, value in params.items() if name not in endpoint.own}
    route = chosen(endpoint.routes, params)
    if route is None:
        return endpoint, sent
    for name, new in route.rename.items():
        if sent.get(name) is not None and sent.get(new) is None:
            sent[new] = sent.pop(name)
    return route.to or endpoint, {**sent, **route.fixed}


def by_prefix(stream: Stream[Any], names: Sequence[str], params: Mapping[str, Any]) -> dict[str, list[str]]:
    """The streams of a multiplex socket by path class: the one asked for, or each stream's own. The exchange sends
    nothing for a stream that is asked for on the path of another class, so each has a connection of its own."""
    if not stream.prefixes:
        return {stream.prefix: list(names)}
    asked = params.get(stream.prefix.strip("<>"))
    classes: dict[str, list[str]] = {}
    for name in names:
        kind = name if name.startswith("!") or "@" not in name else name[name.index("@") :]
        start = max((start for start in stream.prefixes if kind.startswith(start)), key=len, default="")
        classes.setdefault(stream.prefixes[start] if start else str(asked or ""), []).append(name)
    if "" in classes:
        raise ValueError(f"{stream.name}: the path class of {', '.join(classes[''])} is not known; pass it")
    if asked and set(classes) != {asked}:
        listed = "; ".join(f"{', '.join(of_class)} on /{one}" for one, of_class in sorted(classes.items()))
        raise ValueError(f"{stream.name}: asked for on /{asked}, but the exchange has {listed}")
    return classes

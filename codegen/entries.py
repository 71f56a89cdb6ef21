"""What users call and listen to: endpoints, streams, events of the user data stream."""

from __future__ import annotations

import re
from collections.abc import Mapping

from . import layout
from .expressions import ANY, Scope, read_returns, read_type, read_weight
from .model import (
    Conflate,
    Deprecation,
    Endpoint,
    Need,
    Ours,
    Preset,
    Returns,
    Stream,
    Twin,
    UserData,
    UserEvent,
    Weight,
)
from .nodes import ListNode, MapNode, Node, ScalarNode
from .params import SharedParams, read_params
from .reader import Reader

__all__ = ["SECURITY", "read_endpoint", "read_event", "read_stream"]

SECURITY = ("NONE", "MARKET_DATA", "USER_STREAM", "TRADE", "USER_DATA", "MARGIN", "PREDICTION_TRADE")
_VERBS = ("GET", "POST", "PUT", "DELETE")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


# --- endpoints -----------------------------------------------------------------------------------------------------


def read_endpoint(
    reader: Reader, key: ScalarNode, node: Node, section: str, shared: SharedParams, scope: Scope
) -> Endpoint:
    found = reader.record(node, key.text, layout.ENDPOINT.keys, ("doc", "security", "returns"), at=key)
    if isinstance(node, MapNode) and "rest" not in found and "ws" not in found:
        reader.report(key, "S027", f'{key.text}: "rest" or "ws" is missing')
    method, path = _rest(reader, found["rest"]) if "rest" in found else (None, None)
    return Endpoint(
        name=key.text,
        product=scope.product,
        section=section,
        doc=reader.text_in(found, "doc") or "",
        rest_method=method,
        rest_path=path,
        ws=_twin(reader, found["ws"], scope) if "ws" in found else None,
        security=reader.choice(found["security"], "security", SECURITY) if "security" in found else "NONE",
        weight=read_weight(reader, found["weight"]) if "weight" in found else Weight(1, (), "IP", None),
        orders=reader.integer(found["orders"], "orders") if "orders" in found else 0,
        params=read_params(reader, found.get("params"), shared, scope, tuple(_PLACEHOLDER.findall(path or ""))),
        needs=tuple(_need(reader, item) for item in reader.items(found.get("needs"), "needs")),
        returns=read_returns(reader, found["returns"], "returns", scope) if "returns" in found else Returns(ANY, ()),
        deprecated=_deprecation(reader, found.get("deprecated")),
        ours=_ours(reader, found.get("ours")),
        at=key.at,
    )


def _rest(reader: Reader, node: Node) -> tuple[str | None, str | None]:
    verb, _, path = reader.text(node, "rest").partition(" ")
    if verb not in _VERBS or not path or " " in path:
        reader.wrong(node, "rest", f"one of {' '.join(_VERBS)} and a path")
        return None, None
    return verb, path


def _twin(reader: Reader, node: Node, scope: Scope) -> Twin:
    if isinstance(node, ScalarNode):
        return Twin(reader.text(node, "ws"), None, None, None)
    found = reader.record(node, "ws", layout.TWIN.keys, ("method",))
    return Twin(
        method=reader.text_in(found, "method") or "",
        weight=read_weight(reader, found["weight"], "ws.weight") if "weight" in found else None,
        security=reader.choice(found["security"], "ws.security", SECURITY) if "security" in found else None,
        returns=read_returns(reader, found["returns"], "ws.returns", scope) if "returns" in found else None,
    )


def _need(reader: Reader, node: Node) -> Need:
    found = reader.record(node, "needs", layout.NEED.keys)
    if isinstance(node, MapNode) and "all" not in found and "any" not in found:
        reader.report(node, "S027", 'needs: "all" or "any" is missing')
    when: dict[str, tuple[str, ...]] = {}
    for key, value in reader.entries(found.get("when"), "when"):
        options = value.items if isinstance(value, ListNode) else [value]
        when[key.text] = tuple(_sent(reader, option, f"when.{key.text}") for option in options)
    return Need(
        when=when,
        all=reader.texts(found.get("all"), "all"),
        any=reader.texts(found.get("any"), "any"),
        at=node.at,
    )


def _sent(reader: Reader, node: Node, what: str) -> str:
    """A value as it goes over the wire."""
    value = reader.value(node, what)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _deprecation(reader: Reader, node: Node | None) -> Deprecation | None:
    if node is None:
        return None
    found = reader.record(node, "deprecated", layout.DEPRECATED.keys)
    return Deprecation(
        since=reader.date(found["since"], "since") if "since" in found else None,
        gone=reader.date(found["gone"], "gone") if "gone" in found else None,
        use=reader.text_in(found, "use"),
        doc=reader.text_in(found, "doc"),
        at=node.at,
    )


def _ours(reader: Reader, node: Node | None) -> Ours:
    if node is None:
        return Ours((), (), ())
    found = reader.record(node, "ours", layout.OURS.keys)
    return Ours(
        aliases=reader.texts(found.get("aliases"), "aliases"),
        positional=reader.texts(found.get("positional"), "positional"),
        presets=tuple(
            sorted(
                (_preset(reader, key, value) for key, value in reader.entries(found.get("presets"), "presets")),
                key=lambda preset: preset.name,
            )
        ),
    )


def _preset(reader: Reader, key: ScalarNode, node: Node) -> Preset:
    found = reader.record(node, key.text, layout.PRESET.keys, ("doc",), at=key)
    return Preset(
        name=key.text,
        doc=reader.text_in(found, "doc") or "",
        fixed=_settings(reader, found.get("fixed"), "fixed"),
        defaults=_settings(reader, found.get("defaults"), "defaults"),
        at=key.at,
    )


def _settings(reader: Reader, node: Node | None, what: str) -> Mapping[str, str | int | bool]:
    return {key.text: reader.value(value, f"{what}.{key.text}") for key, value in reader.entries(node, what)}


# --- streams -------------------------------------------------------------------------------------------------------


def read_stream(reader: Reader, key: ScalarNode, node: Node, shared: SharedParams, scope: Scope) -> Stream:
    found = reader.record(node, key.text, layout.STREAM.keys, ("doc", "event"), at=key)
    kinds = [name for name in ("stream", "multiplex", "user_data") if name in found]
    if isinstance(node, MapNode) and len(kinds) != 1:
        reader.report(key, "S027", f'{key.text}: one of "stream", "multiplex", "user_data" is wanted')
    ours = reader.record(found["ours"], "ours", layout.STREAM.keys["ours"].keys) if "ours" in found else {}
    return Stream(
        name=key.text,
        product=scope.product,
        doc=reader.text_in(found, "doc") or "",
        template=reader.text_in(found, "stream"),
        prefix=reader.text_in(found, "prefix"),
        params=read_params(reader, found.get("params"), shared, scope),
        event=read_returns(reader, found["event"], "event", scope) if "event" in found else Returns(ANY, ()),
        sequence=reader.text_in(found, "sequence"),
        user_data=_user_data(reader, found.get("user_data")),
        multiplex=reader.flag(found, "multiplex"),
        conflate=_conflate(reader, found.get("conflate")),
        deprecated=_deprecation(reader, found.get("deprecated")),
        aliases=reader.texts(ours.get("aliases"), "aliases"),
        at=key.at,
    )


def _user_data(reader: Reader, node: Node | None) -> UserData | None:
    if node is None:
        return None
    found = reader.record(node, "user_data", layout.USER_DATA.keys)
    if isinstance(node, MapNode) and ("subscribe" in found) == ("create" in found):
        reader.report(node, "S027", 'user_data: "subscribe" or "create" is wanted')
    return UserData(
        subscribe=reader.text_in(found, "subscribe"),
        unsubscribe=reader.text_in(found, "unsubscribe"),
        token=reader.text_in(found, "token"),
        create=reader.text_in(found, "create"),
        keepalive=reader.text_in(found, "keepalive"),
        close=reader.text_in(found, "close"),
        every=reader.integer(found["every"], "every") if "every" in found else None,
        fixed=_settings(reader, found.get("fixed"), "fixed"),
    )


def _conflate(reader: Reader, node: Node | None) -> Conflate | None:
    if node is None:
        return None
    found = reader.record(node, "conflate", layout.CONFLATE.keys, ("by", "every", "native"))
    return Conflate(
        by=reader.text_in(found, "by") or "",
        every=reader.text_in(found, "every") or "",
        native=reader.integer(found["native"], "native") if "native" in found else 0,
    )


def read_event(reader: Reader, key: ScalarNode, node: Node, scope: Scope) -> UserEvent:
    found = reader.record(node, key.text, layout.EVENT.keys, ("doc", "type"), at=key)
    ref = read_type(reader, found["type"], key.text, scope) if "type" in found else ANY
    return UserEvent(key.text, scope.product, reader.text_in(found, "doc") or "", ref, key.at)

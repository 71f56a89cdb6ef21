"""What users call and listen to: endpoints, streams, events of the user data stream."""

from __future__ import annotations

import re

from . import layout
from .expressions import ANY, Scope, read_returns, read_type, read_weight
from .model import (
    Conflate,
    Deprecation,
    Endpoint,
    Need,
    Ours,
    PlacedOrder,
    Preset,
    Returns,
    Session,
    Snapshot,
    Stream,
    Twin,
    UserData,
    UserEvent,
    Weight,
)
from .newest import read_newest
from .nodes import MapNode, Node, ScalarNode
from .params import SharedParams, read_params
from .reader import Reader
from .routes import conditions, read_routes, settings
from .sequences import read_sequence

__all__ = ["SECURITY", "read_endpoint", "read_event", "read_stream"]

SESSION: tuple[Session, ...] = ("logon", "explicit")
SECURITY = ("NONE", "MARKET_DATA", "USER_STREAM", "TRADE", "USER_DATA", "MARGIN", "PREDICTION_TRADE")
_VERBS = ("GET", "POST", "PUT", "DELETE")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_TLD = re.compile(r"[a-z]+(\.[a-z]+)?")


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
        tld=_tld(reader, found["tld"]) if "tld" in found else None,
        order=_order(reader, found["order"]) if "order" in found else None,
        security=reader.choice(found["security"], "security", SECURITY) if "security" in found else "NONE",
        session=reader.choice(found["session"], "session", SESSION) if "session" in found else None,
        weight=read_weight(reader, found["weight"]) if "weight" in found else Weight(1, (), "IP", None),
        orders=reader.integer(found["orders"], "orders") if "orders" in found else 0,
        params=read_params(reader, found.get("params"), shared, scope, tuple(_PLACEHOLDER.findall(path or ""))),
        needs=tuple(_need(reader, item) for item in reader.items(found.get("needs"), "needs")),
        returns=read_returns(reader, found["returns"], "returns", scope) if "returns" in found else Returns(ANY, ()),
        deprecated=_deprecation(reader, found.get("deprecated")),
        ours=_ours(reader, found.get("ours"), shared, scope),
        at=key.at,
    )


def _rest(reader: Reader, node: Node) -> tuple[str | None, str | None]:
    verb, _, path = reader.text(node, "rest").partition(" ")
    if verb not in _VERBS or not path or " " in path:
        reader.wrong(node, "rest", f"one of {' '.join(_VERBS)} and a path")
        return None, None
    return verb, path


def _tld(reader: Reader, node: Node) -> str | None:
    tld = reader.text(node, "tld")
    if not _TLD.fullmatch(tld):
        reader.wrong(node, "tld", "the end of a domain, such as us")
        return None
    return tld


def _order(reader: Reader, node: Node) -> PlacedOrder:
    found = reader.record(node, "order", layout.PLACES_ORDERS.keys, ("id",))
    if ("query" in found) != ("by" in found):
        reader.report(node, "S027", 'order: "query" and "by" go together')
    return PlacedOrder(
        id=reader.text_in(found, "id") or "",
        also=reader.texts(found.get("also"), "also"),
        each=reader.text_in(found, "each"),
        query=reader.text_in(found, "query"),
        by=reader.text_in(found, "by"),
        at=node.at,
    )


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
    return Need(
        when=conditions(reader, found.get("when")),
        all=reader.texts(found.get("all"), "all"),
        any=reader.texts(found.get("any"), "any"),
        at=node.at,
    )


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


def _ours(reader: Reader, node: Node | None, shared: SharedParams, scope: Scope) -> Ours:
    if node is None:
        return Ours()
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
        arguments=read_params(reader, found.get("arguments"), shared, scope),
        defaults=settings(reader, found.get("defaults"), "defaults"),
        routes=read_routes(reader, found.get("reroute")),
    )


def _preset(reader: Reader, key: ScalarNode, node: Node) -> Preset:
    found = reader.record(node, key.text, layout.PRESET.keys, ("doc",), at=key)
    return Preset(
        name=key.text,
        doc=reader.text_in(found, "doc") or "",
        fixed=settings(reader, found.get("fixed"), "fixed"),
        defaults=settings(reader, found.get("defaults"), "defaults"),
        at=key.at,
    )


# --- streams -------------------------------------------------------------------------------------------------------


def read_stream(reader: Reader, key: ScalarNode, node: Node, shared: SharedParams, scope: Scope) -> Stream:
    said = node.entries if isinstance(node, MapNode) else {}
    kinds = [name for name in ("stream", "multiplex", "user_data") if name in said]
    ours_node = said["ours"][1] if "ours" in said else None
    leads = isinstance(ours_node, MapNode) and "reroute" in ours_node.entries
    required = ("doc",) if leads and not kinds else ("doc", "event")
    found = reader.record(node, key.text, layout.STREAM.keys, required, at=key)
    named_by_key = kinds == ["stream", "user_data"]
    if isinstance(node, MapNode) and not named_by_key and (len(kinds) > 1 or not (kinds or leads)):
        reader.report(key, "S027", f'{key.text}: one of "stream", "multiplex", "user_data" is wanted')
    if leads and not kinds and "event" in found:
        reader.report(
            found["event"],
            "S027",
            f"{key.text}: its events are those of the sockets that it leads to: leave event: out",
        )
    ours = reader.record(ours_node, "ours", layout.STREAM.keys["ours"].keys) if ours_node is not None else {}
    return Stream(
        name=key.text,
        product=scope.product,
        doc=reader.text_in(found, "doc") or "",
        template=reader.text_in(found, "stream"),
        prefix=reader.text_in(found, "prefix"),
        params=read_params(reader, found.get("params"), shared, scope),
        event=read_returns(reader, found["event"], "event", scope) if "event" in found else Returns(ANY, ()),
        sequence=read_sequence(reader, found.get("sequence")),
        newest=read_newest(reader, found.get("newest")),
        user_data=_user_data(reader, found.get("user_data")),
        multiplex=reader.flag(found, "multiplex"),
        conflate=_conflate(reader, found.get("conflate")),
        deprecated=_deprecation(reader, found.get("deprecated")),
        aliases=reader.texts(ours.get("aliases"), "aliases"),
        at=key.at,
        combined=reader.flag(ours, "combined"),
        start=reader.texts(ours.get("start"), "start"),
        routes=read_routes(reader, ours.get("reroute")),
    )


def _user_data(reader: Reader, node: Node | None) -> UserData | None:
    if node is None:
        return None
    found = reader.record(node, "user_data", layout.USER_DATA.keys)
    if isinstance(node, MapNode) and ("subscribe" in found) == ("create" in found):
        reader.report(node, "S027", 'user_data: "subscribe" or "create" is wanted')
    return UserData(
        subscribe=reader.text_in(found, "subscribe"),
        session=reader.text_in(found, "session"),
        subscriptions=reader.text_in(found, "subscriptions"),
        reconcile={
            key.text: _snapshot(reader, value) for key, value in reader.entries(found.get("reconcile"), "reconcile")
        },
        unsubscribe=reader.text_in(found, "unsubscribe"),
        token=reader.text_in(found, "token"),
        create=reader.text_in(found, "create"),
        keepalive=reader.text_in(found, "keepalive"),
        close=reader.text_in(found, "close"),
        every=reader.integer(found["every"], "every") if "every" in found else None,
        place=reader.choice(found["in"], "in", ("path", "query")) if "in" in found else "path",
        fixed=settings(reader, found.get("fixed"), "fixed"),
    )


def _snapshot(reader: Reader, node: Node) -> Snapshot:
    if isinstance(node, ScalarNode):
        return Snapshot(reader.text(node, "reconcile"), {}, {})
    found = reader.record(node, "reconcile", layout.RECONCILE.keys, ("to",))
    return Snapshot(
        to=reader.text_in(found, "to") or "",
        passed={key.text: reader.text(value, "pass") for key, value in reader.entries(found.get("pass"), "pass")},
        fixed=settings(reader, found.get("fixed"), "fixed"),
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

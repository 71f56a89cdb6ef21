"""A JSON Schema of the spec language, so that an editor completes and checks the YAML while it is typed.

Which keys there are comes from ``layout``, which words a key takes from the model; what is said here is only what kind
of value a key has, and a line about it for the editor to show. The schema accepts whatever the loader accepts. What
it can't say (that a name exists, that a default is allowed) stays with ``make spec-lint``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, get_args

from . import entries, layout
from .layout import Shape
from .model import Case, ConstantPlace, Encoding, RefusalKind, ScalarName, Side

__all__ = ["PLACE", "modeline", "schema", "text"]

PLACE = "spec.schema.json"
"""Below ``generated/``."""

Node = dict[str, Any]

TEXT: Node = {"type": "string"}
NUMBER: Node = {"type": "number"}
WHOLE: Node = {"type": "integer"}
AMOUNT: Node = {"type": "integer", "minimum": 0}
FLAG: Node = {"type": "boolean"}
NAME: Node = {"type": "string", "pattern": "^\\S+$"}
NAMES: Node = {"type": "array", "items": NAME}
SENT: Node = {"type": ["string", "integer", "number", "boolean"]}
"""A value that can be sent, or a condition on one."""
DATE: Node = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}


def _ref(name: str) -> Node:
    return {"$ref": f"#/$defs/{name}"}


def _words(words: Sequence[str]) -> Node:
    return {"enum": list(words)}


def _map(value: Node, keys: str = "") -> Node:
    """Any keys, or those of a pattern."""
    return {"type": "object", "additionalProperties": value, **({"propertyNames": {"pattern": keys}} if keys else {})}


def _record(shape: Shape, said: Mapping[str, Node], required: Sequence[str] = (), other: Node | None = None) -> Node:
    """A mapping with the keys of its shape. A key that nothing is said about here is a mistake of this module."""
    return {
        "type": "object",
        "properties": {key: said[key] for key in shape.keys},
        "additionalProperties": False if other is None else other,
        **({"required": list(required)} if required else {}),
    }


def _about(node: Node, description: str) -> Node:
    """With a line that the editor shows; beside a reference it stands on its own."""
    return {**node, "description": description}


def _either(*nodes: Node) -> Node:
    return {"anyOf": list(nodes)}


# --- the small languages inside the spec ---------------------------------------------------------------------------

_TYPE_TEXT = {
    "type": "string",
    "pattern": "^[\\[\\]|A-Za-z0-9_\\s]+$",
    "examples": [*get_args(ScalarName), "OrderBook", "Order | null"],
}
_TYPE = _about(
    _either(
        _TYPE_TEXT,
        {"type": "array", "items": _ref("type"), "minItems": 1, "maxItems": 1},
        {"type": "object", "properties": {"map": _ref("type")}, "required": ["map"], "additionalProperties": False},
        {
            "type": "object",
            "properties": {"tuple": {"type": "array", "items": _ref("type")}},
            "required": ["tuple"],
            "additionalProperties": False,
        },
        {"type": "object", "properties": {"is": TEXT}, "required": ["is"], "additionalProperties": False},
    ),
    "A scalar (decimal: a price or quantity), a name, [T], A | B, {map: T}, {tuple: [A, B]}, {is: text}.",
)
_RETURNS = _either(_ref("type"), _map(_ref("type")))
_EACH = {
    "type": "object",
    "properties": {"each": AMOUNT, "max": AMOUNT},
    "required": ["each"],
    "additionalProperties": False,
}
_WEIGHT = _either(
    AMOUNT,
    {
        "type": "object",
        "properties": {"else": AMOUNT, "limiter": _words(("IP", "UID")), "success": AMOUNT},
        "additionalProperties": _either(AMOUNT, _EACH, {**_map(AMOUNT), "minProperties": 1}),
    },
)
_BY_PARAM = _either(TEXT, _map(TEXT))
_WHEN = _map(_either(SENT, {"type": "array", "items": SENT}))
_SETTINGS = _map(SENT)
_DOC = _about(TEXT, "One sentence that ends with a full stop.")

# --- parameters ----------------------------------------------------------------------------------------------------

_PARAM_KEYS: dict[str, Node] = {
    "use": _about(NAME, "The shared parameter that it starts from."),
    "type": _ref("type"),
    "enum": _about(NAME, "The name of an enum; a short list of its own stands under values."),
    "required": FLAG,
    "default": _about(SENT, "What holds when nothing is sent."),
    "min": NUMBER,
    "max": NUMBER,
    "values": {"type": "array", "items": {"type": ["string", "integer"]}},
    "in": _about(_words(("query", "body", "header")), "Where it is sent; query if nothing is said."),
    "encoding": _about(_words(get_args(Encoding)), "How a list is sent."),
    "on": _about(_words(get_args(Side)), "The one address that knows it."),
    "case": _words(get_args(Case)),
    "doc": _DOC,
}
_PARAM = _either(
    _about(_words(("required", "optional")), "The shared definition of this name."),
    _record(layout.PARAM, _PARAM_KEYS),
)
_PARAMS = _map(_ref("param"))

# --- entries -------------------------------------------------------------------------------------------------------

_SECURITY = _about(_words(entries.SECURITY), "It implies timestamp, signature, recvWindow and the key.")
_DEPRECATED = _record(
    layout.DEPRECATED,
    {"since": DATE, "gone": _about(DATE, "Switched off."), "use": _about(NAME, "What instead."), "doc": _DOC},
)
_ROUTE = _record(
    layout.ROUTE,
    {"when": _WHEN, "any": NAMES, "to": NAME, "rename": _map(NAME), "fixed": _SETTINGS},
    required=("to",),
)
_ROUTES = {"type": "array", "items": _ROUTE}
_OURS = _record(
    layout.OURS,
    {
        "aliases": _about(NAMES, "Other names; ws_... is an alias of the ws form."),
        "positional": _about(NAMES, "May be passed without a name, in this order."),
        "arguments": _about(_PARAMS, "Taken by the method and not sent."),
        "defaults": _about(_SETTINGS, "Sent when the caller doesn't."),
        "presets": _map(
            _record(layout.PRESET, {"doc": _DOC, "fixed": _SETTINGS, "defaults": _SETTINGS}, required=("doc",))
        ),
        "reroute": _ROUTES,
    },
)
_TWIN = _record(
    layout.TWIN,
    {"method": NAME, "weight": _WEIGHT, "security": _SECURITY, "returns": _RETURNS},
    required=("method",),
)
_ENDPOINT = {
    **_record(
        layout.ENDPOINT,
        {
            "doc": _DOC,
            "rest": _about({"type": "string", "pattern": "^(GET|POST|PUT|DELETE) \\S+$"}, "Verb and path."),
            "ws": _about(_either(NAME, _TWIN), "The method of the WebSocket API, and what differs there."),
            "tld": _about({"type": "string", "pattern": "^[a-z]+(\\.[a-z]+)?$"}, "The one national site that has it."),
            "security": _SECURITY,
            "session": _words(entries.SESSION),
            "weight": _about(_WEIGHT, "What a call costs; 1 if nothing is said."),
            "orders": _about(WHOLE, "What it adds to the count of unfilled orders."),
            "order": _record(
                layout.PLACES_ORDERS,
                {"id": NAME, "also": NAMES, "each": NAME, "query": NAME, "by": NAME},
                required=("id",),
            ),
            "params": _PARAMS,
            "needs": {
                "type": "array",
                "items": {
                    **_record(layout.NEED, {"when": _WHEN, "all": NAMES, "any": NAMES}),
                    **_either({"required": ["all"]}, {"required": ["any"]}),
                },
            },
            "returns": _about(_RETURNS, "A type, or one by the parameter that is sent."),
            "deprecated": _DEPRECATED,
            "ours": _about(_OURS, "Our own decisions, apart from the vendor's facts."),
        },
        required=("doc", "security", "returns"),
    ),
    **_either({"required": ["rest"]}, {"required": ["ws"]}),
}
_SNAPSHOT = _record(layout.RECONCILE, {"to": NAME, "pass": _map(NAME), "fixed": _SETTINGS}, required=("to",))
_USER_DATA = {
    **_record(
        layout.USER_DATA,
        {
            **dict.fromkeys(
                ("token", "subscribe", "session", "subscriptions", "unsubscribe", "create", "keepalive", "close"), NAME
            ),
            "every": _about(WHOLE, "Seconds between two keepalives."),
            "in": _words(("path", "query")),
            "fixed": _SETTINGS,
            "reconcile": _about(
                _map(_either(NAME, _SNAPSHOT)),
                "Kind of the event: the endpoint that tells how the account is.",
            ),
        },
    ),
    "oneOf": [{"required": ["subscribe"]}, {"required": ["create"]}],
}


def _without(*keys: str) -> Node:
    return {"not": _either(*({"required": [key]} for key in keys))}


_KINDS = _either(
    {"required": ["stream", "event"], **_without("multiplex")},
    {"required": ["multiplex", "event"], **_without("stream", "user_data")},
    {"required": ["user_data", "event"], **_without("multiplex")},
    {
        "required": ["ours"],
        "properties": {"ours": {"required": ["reroute"]}},
        **_without("stream", "multiplex", "user_data", "event"),
    },
)
"""A stream, any streams, user data, or one that leads to others."""
_STREAM = {
    **_record(
        layout.STREAM,
        {
            "doc": _DOC,
            "stream": _about(TEXT, "<symbol>@depth[<depth>]: [..] goes when a parameter in it is not given."),
            "multiplex": _about(FLAG, "It takes the names of streams."),
            "user_data": _USER_DATA,
            "prefix": _about(TEXT, "Path class of the host."),
            "params": _about(_PARAMS, "Positional, in this order."),
            "conflate": _record(
                layout.CONFLATE, {"by": NAME, "every": NAME, "native": WHOLE}, required=("by", "every", "native")
            ),
            "event": _RETURNS,
            "sequence": _about(_BY_PARAM, "What orders the events: E, t + 1, U..u + 1, U..u after pu, u by s."),
            "newest": _about(_BY_PARAM, "Where the newest event says all: stream, s (for each symbol), k.t (candle)."),
            "deprecated": _DEPRECATED,
            "ours": _record(
                layout.STREAM.keys["ours"], {"aliases": NAMES, "combined": FLAG, "start": NAMES, "reroute": _ROUTES}
            ),
        },
        required=("doc",),
    ),
    **_KINDS,
}

# --- definitions ---------------------------------------------------------------------------------------------------

_FIELD = _either(_ref("type"), _record(layout.FIELD, {"type": _ref("type"), "doc": _DOC}, required=("type",)))
_TYPEDEF = _record(layout.TYPE, {"$doc": _DOC, "$extends": NAME, "$alias": _ref("type")}, other=_FIELD)
_VALUES = {"type": "array", "items": {"type": ["string", "integer"]}}
_ENUM = _either(
    _VALUES,
    _record(
        layout.ENUM,
        {
            "doc": _DOC,
            "constants": _about(TEXT, "What its constants begin with."),
            "open": _about(FLAG, "It grows often: the type checker takes any text."),
            "names": _about(_map({"type": ["string", "integer"]}), "Name: value, where the name is not the value."),
            "values": _either(_VALUES, _map(TEXT)),
        },
    ),
)
_URL = {"type": "string", "pattern": "^(https?|wss?)://.*[^/]$"}
_HOSTS = _record(layout.HOSTS, dict.fromkeys(layout.HOSTS.keys, _URL))
_PRODUCT = _record(
    layout.PRODUCT,
    {
        "title": TEXT,
        "rest": _HOSTS,
        "ws_api": _HOSTS,
        "streams": _HOSTS,
        "stream_limit": _about(WHOLE, "Streams per connection."),
        "time_unit": _about(FLAG, "It knows microseconds."),
        "int_ids": _about(FLAG, "Ids of subscribe requests must be integers."),
        "sandbox": _about(TEXT, "Path prefix in a sandbox, where two products would clash."),
        "split": _about(FLAG, "One generated module for each section."),
    },
    required=("title",),
)
_CODES = _either({"type": "array", "items": WHOLE}, _map(TEXT, keys="^-?[0-9]+$"))
_INTERVALS = _map(WHOLE, keys="^[1-9][0-9]*[smhd]$")

_SECTIONS: dict[str, Node] = {
    "products": _map(_PRODUCT),
    "endpoints": _map(_ENDPOINT),
    "streams": _map(_STREAM),
    "types": _map(_TYPEDEF),
    "enums": _map(_ENUM),
    "events": _map(_record(layout.EVENT, {"doc": _DOC, "type": _ref("type")}, required=("doc", "type"))),
    "errors": _map(
        _either(TEXT, _record(layout.ERROR, {"name": TEXT, "doc": _DOC}, required=("name",))), keys="^-?[0-9]+$"
    ),
    "params": _map(_record(layout.SHARED_PARAM, _PARAM_KEYS)),
    "constants": _map(
        {
            **_record(
                layout.CONSTANT,
                {
                    "value": {"type": ["string", "number"]},
                    "url": _about(NAME, "A host, as spot.rest.live."),
                    "add": TEXT,
                    "on": {"type": "array", "items": _words(get_args(ConstantPlace))},
                    "doc": _DOC,
                },
                required=("on",),
            ),
            "oneOf": [{"required": ["value"]}, {"required": ["url"]}],
        }
    ),
    "refusals": {
        **_map(
            _record(
                layout.REFUSAL,
                {"doc": _DOC, "codes": _CODES, "texts": _map(TEXT, keys="^-?[0-9]+$"), "in": _map(_CODES)},
                required=("doc",),
            )
        ),
        "propertyNames": _words(get_args(RefusalKind)),
    },
    "limits": _map(
        _record(
            layout.LIMITS,
            {**dict.fromkeys(("weight", "uid_weight", "orders", "requests"), _INTERVALS), "each": FLAG},
        )
    ),
}


def schema() -> Node:
    """Any one file below spec/."""
    sections = {"products": _SECTIONS["products"], **{name: _SECTIONS[name] for name in layout.SECTIONS}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A file of the spec",
        "description": "spec/README.md describes the language.",
        "type": "object",
        "properties": {"product": _about(TEXT, "The name of the folder."), **sections},
        "additionalProperties": False,
        "oneOf": [{"required": [name]} for name in sections],
        "$defs": {"type": _TYPE, "param": _PARAM},
    }


def text() -> str:
    """The file; its first line says where it comes from, as every generated file's does."""
    note = json.dumps('Generated from codegen/schema.py by "make generate"; do not edit.')
    return f'{{"$comment": {note},\n' + json.dumps(schema(), indent=1, ensure_ascii=False)[2:] + "\n"


def modeline(place: str) -> str:
    """What tells editors which schema a file has: the first line of each, by its path below spec/."""
    up = "../" * (place.count("/") + 1)
    return f"# yaml-language-server: $schema={up}generated/{PLACE}"

"""What the generated constants are made of: products, endpoints, streams.

These are values. They know addresses and limits, but how to sign, send or subscribe is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeAlias, TypeVar

__all__ = ["Endpoint", "PlacedOrder", "Product", "Route", "Stream", "Weight", "NONE", "MARKET_DATA", "USER_STREAM",
           "TRADE", "USER_DATA", "MARGIN", "PREDICTION_TRADE", "SIGNED", "KEYED"]  # fmt: skip

T = TypeVar("T")

# Security types by the names of Binance's documentation.
NONE = "NONE"
MARKET_DATA = "MARKET_DATA"
USER_STREAM = "USER_STREAM"
TRADE = "TRADE"
USER_DATA = "USER_DATA"
MARGIN = "MARGIN"
PREDICTION_TRADE = "PREDICTION_TRADE"

KEYED = frozenset({MARKET_DATA, USER_STREAM, TRADE, USER_DATA, MARGIN, PREDICTION_TRADE})
"""These need an API key."""
SIGNED = frozenset({TRADE, USER_DATA, MARGIN, PREDICTION_TRADE})
"""These need a signature as well."""

Weight: TypeAlias = "int | Mapping[str, Any]"
"""``20``; or, as in the spec, the first of its parameters that is sent decides:
``{"limit": {100: 5, 500: 25}}`` (upper bounds), ``{"symbol": 2, "else": 80}``,
``{"symbols": {"each": 4, "max": 200}}``.
"""


class Route:
    """Where a call goes instead, or a socket, when every parameter in ``when`` has one of its values and one of ``any``
    is sent. ``rename``: parameters that have other names there; ``fixed``: what is sent as well. ``to`` None: it
    stays, with these changes."""

    __slots__ = ("to", "when", "any", "rename", "fixed")

    def __init__(
        self,
        to: Any,
        *,
        when: Mapping[str, tuple[Any, ...]] | None = None,
        any: tuple[str, ...] = (),
        rename: Mapping[str, str] | None = None,
        fixed: Mapping[str, Any] | None = None,
    ) -> None:
        self.to = to
        self.when = when or {}
        self.any = any
        self.rename = rename or {}
        self.fixed = fixed or {}

    def __repr__(self) -> str:
        return f"<Route to {self.to.name if self.to else None}>"


class PlacedOrder:
    """How what an endpoint places is known: ``id`` is the parameter with the caller's id, ``also`` those of the single
    orders of a list, and with ``each`` a field in every item of that parameter. ``query`` tells of an order ``by`` its
    id; it gets the parameters ``carry`` as well."""

    __slots__ = ("id", "query", "by", "also", "each", "carry")

    def __init__(
        self,
        id: str,
        query: Endpoint[Any] | None = None,
        *,
        by: str = "",
        also: tuple[str, ...] = (),
        each: str | None = None,
        carry: tuple[str, ...] = (),
    ) -> None:
        self.id = id
        self.query = query
        self.by = by
        self.also = also
        self.each = each
        self.carry = carry

    def __repr__(self) -> str:
        return f"<PlacedOrder by {self.id}>"


class Product:
    """Where a product lives. URLs per environment; ``<tld>`` and ``<node>`` are filled in by the environment.

    ``refusals`` tells errors apart: code -> beginning of the message, kind, detail; the first that fits. ``limits``:
    what may be used, by the first part of the path: kind -> interval -> most."""

    __slots__ = ("name", "title", "rest", "ws_api", "streams", "stream_limit", "time_unit", "int_ids", "sandbox",
                 "refusals", "limits", "logon")  # fmt: skip

    def __init__(
        self,
        name: str,
        *,
        title: str,
        rest: Mapping[str, str] | None = None,
        ws_api: Mapping[str, str] | None = None,
        streams: Mapping[str, str] | None = None,
        stream_limit: int = 1024,
        time_unit: bool = False,
        int_ids: bool = False,
        sandbox: str = "",
        refusals: Mapping[int, tuple[tuple[str, str, str], ...]] | None = None,
        limits: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> None:
        self.name = name
        self.title = title
        self.rest = rest or {}
        self.ws_api = ws_api or {}
        self.streams = streams or {}
        self.stream_limit = stream_limit
        self.time_unit = time_unit
        self.int_ids = int_ids
        self.sandbox = sandbox
        self.refusals = refusals or {}
        self.limits = limits or {}
        self.logon: Endpoint[Any] | None = None
        """Logs a connection of the WebSocket API on. The module of the product's endpoints sets it."""

    def __repr__(self) -> str:
        return f"<Product {self.name}>"


class Endpoint(Generic[T]):
    """One entry of the spec: a REST address, a WebSocket-API method, or both. ``T`` is what it returns.

    ``encode`` names parameters that are not sent as plain values (``json``, ``indexed``, ``repeated``, ``comma``);
    ``place`` those that don't go into the query (``body``, ``header``); ``deprecated`` is the warning to give once.
    ``own``: arguments of its method that the exchange doesn't know. Of ``routes`` the first that fits decides.
    ``tld``: the one national site that has it. ``session``: ``logon`` logs a connection of the WebSocket API on;
    ``explicit`` carries key and signature on such a connection too. ``order``: it places orders, which are known by
    this.
    """

    __slots__ = ("name", "product", "method", "path", "ws", "tld", "security", "ws_security", "weight", "ws_weight",
                 "orders", "order", "encode", "place", "signed", "keyed", "deprecated", "own", "routes", "session",
                 "limits")  # fmt: skip

    def __init__(
        self,
        name: str,
        product: Product,
        *,
        rest: str | None = None,
        ws: str | None = None,
        tld: str | None = None,
        security: str = NONE,
        ws_security: str | None = None,
        weight: Weight = 1,
        ws_weight: Weight | None = None,
        orders: int = 0,
        order: PlacedOrder | None = None,
        encode: Mapping[str, str] | None = None,
        place: Mapping[str, str] | None = None,
        deprecated: str | None = None,
        own: tuple[str, ...] = (),
        routes: tuple[Route, ...] = (),
        session: str | None = None,
    ) -> None:
        self.name = name
        self.product = product
        self.method, self.path = rest.split(" ", 1) if rest else ("", "")
        self.ws = ws
        self.tld = tld
        self.security = security
        self.ws_security = ws_security or security
        self.weight = weight
        self.ws_weight = weight if ws_weight is None else ws_weight
        self.orders = orders
        self.order = order
        self.encode = encode or {}
        self.place = place or {}
        self.signed = security in SIGNED
        self.keyed = security in KEYED
        self.deprecated = deprecated
        self.own = own
        self.routes = routes
        # A method without a path is counted where the product's other calls are.
        start = self.path.split("/", 2)[1] if self.path else next(iter(product.limits), "")
        self.limits: Mapping[str, Any] = product.limits.get(start, {})
        self.session = session

    def __repr__(self) -> str:
        address = f"{self.method} {self.path}".strip() or f"ws {self.ws}"
        return f"<Endpoint {self.name} {address}>"


class Stream(Generic[T]):
    """A socket of the spec. ``T`` is the type of its events.

    ``template`` is a stream name with ``<param>``, optional ``[...<param>...]`` and ``[... if flag]`` parts.
    ``params`` says what is allowed: ``{name: {"values": [...], "case": "lower", "required": True}}``. A user data
    socket has ``user``: endpoints by role (``subscribe``, ``session`` in its place after a logon, ``unsubscribe``,
    ``token``; or ``create``, ``keepalive``, ``close``) and ``every``; ``fixed`` goes to those that take parameters,
    beside the socket's own; ``key_in_query`` says where its listen key stands in the URL, and ``template`` where in
    the stream's name (``<listenKey>``); ``reconcile`` says by kind what tells how the account is, and what of the
    socket's parameters goes there.

    ``sequence``: the rule for a parameter that is given, or ``else``; see ``Sequence`` in sequence.py. ``newest``
    likewise: the field by which a queue may keep the newest event alone, see conflate.py. A multiplex socket has
    ``sequences`` and ``newest_by_name``, by patterns of streams' names, and ``prefixes``: path class by beginning of a
    name. Of ``routes`` the first that fits decides; ``combined``: what comes from there comes with the name of its
    stream.
    """

    __slots__ = ("name", "product", "template", "prefix", "prefixes", "params", "sequence", "sequences", "newest",
                 "newest_by_name", "user", "every", "fixed", "key_in_query", "reconcile", "multiplex", "conflate",
                 "deprecated", "combined", "routes")  # fmt: skip

    def __init__(
        self,
        name: str,
        product: Product,
        *,
        template: str | None = None,
        prefix: str = "",
        prefixes: Mapping[str, str] | None = None,
        params: Mapping[str, Mapping[str, Any]] | None = None,
        sequence: Mapping[str, Mapping[str, Any]] | None = None,
        sequences: Mapping[str, Mapping[str, Any]] | None = None,
        newest: Mapping[str, str] | None = None,
        newest_by_name: Mapping[str, str] | None = None,
        user: Mapping[str, Endpoint[Any]] | None = None,
        every: int | None = None,
        fixed: Mapping[str, Any] | None = None,
        key_in_query: bool = False,
        reconcile: Mapping[str, Route] | None = None,
        multiplex: bool = False,
        conflate: Mapping[str, Any] | None = None,
        deprecated: str | None = None,
        combined: bool = False,
        routes: tuple[Route, ...] = (),
    ) -> None:
        self.name = name
        self.product = product
        self.template = template
        self.prefix = prefix
        self.prefixes = prefixes or {}
        self.params = params or {}
        self.sequence = sequence or {}
        self.sequences = sequences or {}
        self.newest = newest or {}
        self.newest_by_name = newest_by_name or {}
        self.user = user
        self.every = every
        self.fixed = fixed or {}
        self.key_in_query = key_in_query
        self.reconcile = reconcile or {}
        self.multiplex = multiplex
        self.conflate = conflate
        self.deprecated = deprecated
        self.combined = combined
        self.routes = routes

    def __repr__(self) -> str:
        return f"<Stream {self.name} {self.template or ''}>"

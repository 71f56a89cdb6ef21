"""What a spec says, as plain frozen values.

``load`` builds these from YAML, ``lint`` reads them, ``render`` prints them. Nothing here touches a file, and
nothing here is specific to one product or endpoint. Every node knows where it was written (``at``), so any later
stage can point at the line.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

__all__ = [
    "Location", "Diagnostic",
    "Scalar", "Constant", "Named", "ListOf", "MapOf", "TupleOf", "UnionOf", "TypeRef",
    "Field", "TypeDef", "EnumValue", "Enum", "NamedConstant",
    "Param", "Need", "WeightTable", "WeightEach", "WeightSent", "WeightValue", "WeightRule", "Weight", "Returns",
    "Deprecation", "Preset", "Route", "Ours", "Twin", "PlacedOrder", "Endpoint",
    "UserData", "Conflate", "Stream", "UserEvent", "ErrorCode", "Refusal", "HostLimits",
    "Hosts", "Product", "Spec",
]  # fmt: skip


@dataclass(frozen=True, order=True)
class Location:
    """A place in the spec; paths are relative to the project root."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Diagnostic:
    """One complaint: ``path:line:col: S0xx message``, on one line whatever text it quotes."""

    at: Location
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.at}: {self.rule} {self.message}".replace("\n", " ")


# --- types ---------------------------------------------------------------------------------------------------------

ScalarName = Literal["str", "int", "float", "decimal", "bool", "any", "null"]


@dataclass(frozen=True)
class Scalar:
    name: ScalarName


@dataclass(frozen=True)
class Constant:
    """``{is: PRICE_FILTER}``: exactly this text. The tag that tells the members of a union apart (``filterType``,
    ``e``) and that a type checker narrows by: a ``Literal`` in the output, ``["is", value]`` in the sandbox's
    catalog."""

    value: str


@dataclass(frozen=True)
class Named:
    """A type or an enum of the spec, by name. ``at`` is where the name was used."""

    name: str
    at: Location = field(compare=False)


@dataclass(frozen=True)
class ListOf:
    item: TypeRef


@dataclass(frozen=True)
class MapOf:
    """A JSON object with any keys."""

    value: TypeRef


@dataclass(frozen=True)
class TupleOf:
    """A JSON array of fixed length."""

    items: tuple[TypeRef, ...]


@dataclass(frozen=True)
class UnionOf:
    options: tuple[TypeRef, ...]


TypeRef: TypeAlias = "Scalar | Constant | Named | ListOf | MapOf | TupleOf | UnionOf"


@dataclass(frozen=True)
class Field:
    """A key of a JSON object. ``required=False`` (``name?:`` in YAML): the key may be absent."""

    name: str
    type: TypeRef
    required: bool
    doc: str | None
    at: Location


@dataclass(frozen=True)
class TypeDef:
    """A named object type (``fields``) or a named alias (``alias``); never both."""

    name: str
    product: str
    doc: str | None
    fields: tuple[Field, ...]
    extends: str | None
    alias: TypeRef | None
    at: Location


@dataclass(frozen=True)
class EnumValue:
    """``name`` is the Python member (``MINUTE_1``), ``value`` goes over the wire (``1m``). ``constant`` is what
    follows the enum's prefix in the name of a constant (``1MINUTE``): a member can't begin with a digit, this can."""

    name: str
    value: str | int
    doc: str | None
    at: Location
    constant: str = ""


@dataclass(frozen=True)
class Enum:
    """``constants``: prefix of the module-level constants (``KLINE_INTERVAL`` -> ``KLINE_INTERVAL_1MINUTE``).

    ``open``: the vendor adds values often, so the type checker accepts any string.
    An enum whose values are numbers never goes over the wire; it is there because python-binance has it.
    """

    name: str
    product: str
    doc: str | None
    values: tuple[EnumValue, ...]
    constants: str | None
    open: bool
    at: Location


ConstantPlace = Literal["client", "sockets", "enums"]


@dataclass(frozen=True)
class NamedConstant:
    """A constant that no enum holds: ``{value: a, on: [client]}``. ``on``: where users look for it.

    Or one that follows a host: ``{url: spot.rest.live, add: /api, on: [client]}`` has ``url`` =
    ``("spot", "rest", "live")`` (product; ``rest``, ``ws_api`` or ``streams``; environment) and ``add`` = ``/api``.
    Exactly one of ``value`` and ``url`` is set; ``render`` looks the host up.
    """

    name: str
    value: str | int | float | None
    on: tuple[ConstantPlace, ...]
    doc: str | None
    at: Location
    url: tuple[str, str, str] | None = None
    add: str = ""


# --- endpoints -----------------------------------------------------------------------------------------------------

Place = Literal["query", "body", "header", "path"]
Session = Literal["logon", "explicit"]
Encoding = Literal["json", "indexed", "repeated", "comma"]
Side = Literal["rest", "ws"]
Case = Literal["lower", "upper"]


@dataclass(frozen=True)
class Param:
    """One parameter by its wire name.

    ``type`` is the type of one value; an enum is ``Named``. ``values`` are the allowed numbers or strings of a
    parameter without a named enum. ``on`` limits it to one of the two addresses. ``shared``: it came from a params
    file by name, unchanged. ``use``: the shared parameter that it came or started from.
    """

    name: str
    type: TypeRef
    required: bool
    doc: str | None
    default: str | int | bool | None
    min: float | int | None
    max: float | int | None
    values: tuple[str | int, ...]
    place: Place
    encoding: Encoding | None
    on: Side | None
    case: Case | None
    shared: bool
    at: Location
    use: str | None = None


@dataclass(frozen=True)
class Need:
    """When the parameters in ``when`` have one of these values (always, when it is empty), ``all`` must be sent and
    one of ``any``."""

    when: Mapping[str, tuple[str, ...]]
    all: tuple[str, ...]
    any: tuple[str, ...]
    at: Location


@dataclass(frozen=True)
class WeightTable:
    """By a number (or, for a list parameter, by its length): the first upper bound that holds; else ``beyond``."""

    param: str
    steps: tuple[tuple[int, int], ...]
    beyond: int | None


@dataclass(frozen=True)
class WeightEach:
    """So much per item of a list parameter (a scalar counts as one), at most ``most``."""

    param: str
    each: int
    most: int | None


@dataclass(frozen=True)
class WeightSent:
    """So much when the parameter is sent at all."""

    param: str
    weight: int


@dataclass(frozen=True)
class WeightValue:
    """By the value of a parameter; one that isn't listed decides nothing."""

    param: str
    costs: tuple[tuple[str, int], ...]


WeightRule: TypeAlias = "WeightTable | WeightEach | WeightSent | WeightValue"


@dataclass(frozen=True)
class Weight:
    """Cost of one call. The first of ``rules`` whose parameter was sent decides (a ``WeightTable`` uses the
    parameter's default when it was not sent and has one, a ``WeightValue`` wants one of its values); otherwise
    ``base``. ``limiter``: IP unless it says UID.
    ``success``: what a successful call costs when that differs."""

    base: int
    rules: tuple[WeightRule, ...]
    limiter: Literal["IP", "UID"]
    success: int | None


@dataclass(frozen=True)
class Returns:
    """The answer's type, or one type per parameter that is sent: the first case whose parameter was sent, else
    ``otherwise``."""

    otherwise: TypeRef | None
    cases: tuple[tuple[str, TypeRef], ...]


@dataclass(frozen=True)
class Deprecation:
    """``gone``: the vendor has switched it off; it is still sent, and says so once. Dates are ISO texts."""

    since: str | None
    gone: str | None
    use: str | None
    doc: str | None
    at: Location


@dataclass(frozen=True)
class Preset:
    """Another method for the same endpoint with some parameters set: ``fixed`` can't be changed, ``defaults`` can
    (those come first and positionally in the signature)."""

    name: str
    doc: str
    fixed: Mapping[str, str | int | bool]
    defaults: Mapping[str, str | int | bool]
    at: Location


@dataclass(frozen=True)
class Route:
    """Where a call goes instead, or a socket: to the entry ``to``, when the parameters in ``when`` have one of these
    values and one of ``any`` is sent. ``rename``: parameters by other names there; ``fixed``: what is sent as well.

    ``outcome``: what comes from there; None where ``to`` is unknown.
    """

    when: Mapping[str, tuple[str, ...]]
    any: tuple[str, ...]
    to: str
    rename: Mapping[str, str]
    fixed: Mapping[str, str | int | bool]
    at: Location
    outcome: TypeRef | None = None


@dataclass(frozen=True)
class Ours:
    """Our own decisions, apart from the vendor's facts. An alias that starts with ``ws_`` names the ws twin.

    ``arguments``: what a call takes besides the endpoint's parameters, for its routes or for nothing.
    ``defaults``: parameters that are sent when the caller doesn't. Of ``routes`` the first that fits decides.
    """

    aliases: tuple[str, ...] = ()
    positional: tuple[str, ...] = ()
    presets: tuple[Preset, ...] = ()
    arguments: tuple[Param, ...] = ()
    defaults: Mapping[str, str | int | bool] = field(default_factory=dict)
    routes: tuple[Route, ...] = ()


@dataclass(frozen=True)
class Twin:
    """The WebSocket-API address; what is None is as on REST."""

    method: str
    weight: Weight | None
    security: str | None
    returns: Returns | None


@dataclass(frozen=True)
class PlacedOrder:
    """The endpoint places orders. ``id``: the parameter with the caller's id of the order, or of the list of orders,
    whose orders have the ids ``also``; with ``each``, a field in every item of that parameter. ``query`` is the
    endpoint that tells of an order ``by`` that id; it gets the parameters ``carry`` too, which is filled in when it is
    known."""

    id: str
    also: tuple[str, ...]
    each: str | None
    query: str | None
    by: str | None
    at: Location
    carry: tuple[str, ...] = ()


@dataclass(frozen=True)
class Endpoint:
    """One entry: a REST address, a WebSocket-API address, or both. ``name`` is the Python method; the twin is
    ``ws_<name>`` always (other names of python-binance are aliases). ``tld``: the one national site that has it.
    ``session``: ``logon`` logs a connection of the WebSocket API on; ``explicit`` is signed on such a one too."""

    name: str
    product: str
    section: str
    doc: str
    rest_method: str | None
    rest_path: str | None
    ws: Twin | None
    security: str
    weight: Weight
    orders: int
    params: tuple[Param, ...]
    needs: tuple[Need, ...]
    returns: Returns
    deprecated: Deprecation | None
    ours: Ours
    at: Location
    tld: str | None = None
    order: PlacedOrder | None = None
    session: Session | None = None


# --- streams -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Snapshot:
    """The endpoint ``to`` tells how an account is. ``passed``: parameters of the socket, by their names there;
    ``fixed``: what is sent as well."""

    to: str
    passed: Mapping[str, str]
    fixed: Mapping[str, str | int | bool]


@dataclass(frozen=True)
class UserData:
    """How a user data socket gets its events: names of endpoints of the spec, of any product.

    Over the WebSocket API: ``subscribe`` (and ``unsubscribe``), with ``token`` fetched first where one is needed;
    ``session`` in its place on a connection that is logged on; ``subscriptions`` lists those of a connection.
    With a listen key: ``create``, ``keepalive``, ``close`` and ``every`` (seconds between keepalives); the key names
    the stream in the URL's path, or stands in its query.
    ``fixed`` are parameters that go out beside the socket's own, which say whose events they are. ``reconcile``: what
    tells how the account is after an outage, by kind.
    """

    subscribe: str | None
    unsubscribe: str | None
    token: str | None
    create: str | None
    keepalive: str | None
    close: str | None
    every: int | None
    place: Literal["path", "query"] = "path"
    fixed: Mapping[str, str | int | bool] = field(default_factory=dict)
    session: str | None = None
    subscriptions: str | None = None
    reconcile: Mapping[str, Snapshot] = field(default_factory=dict)

    @property
    def first(self) -> str | None:
        """The endpoint that takes the parameters."""
        return self.token or self.create or self.subscribe


@dataclass(frozen=True)
class Conflate:
    """Deliver at most one list per ``every`` (name of a parameter, ms), the newest item for each key ``by``."""

    by: str
    every: str
    native: int


@dataclass(frozen=True)
class Sequence:
    """Fields that order the events of a stream. ``last`` rises; an event covers all from ``first`` on. ``step``: it
    begins one after the end of the event before, which ``previous`` says in so many words. ``by``: each value of this
    field has a sequence of its own."""

    last: str
    first: str | None
    previous: str | None
    by: str | None
    step: bool


@dataclass(frozen=True)
class Stream:
    """A socket of the manager, ``<name>`` there and ``start_<name>`` on the threaded one.

    ``template`` None: a user data socket (``user_data`` is set), a multiplex socket (``multiplex`` is True), or one
    that only leads to others (``routes``). With ``user_data`` it says where the listen key stands. ``sequence``: what
    orders the events, by the parameter that is given; ``else`` otherwise. ``newest`` in the same way: the field for
    each value of which the newest event says all, ``stream`` where that is so of the whole stream. ``combined``: each
    event comes with the name of its stream. ``start``: parameters that come first in the threaded form. ``prefix`` of
    a multiplex socket: ``<category>`` names the parameter that it is, if it is given.
    """

    name: str
    product: str
    doc: str
    template: str | None
    prefix: str | None
    params: tuple[Param, ...]
    event: Returns
    sequence: tuple[tuple[str, Sequence], ...]
    newest: tuple[tuple[str, str], ...]
    user_data: UserData | None
    multiplex: bool
    conflate: Conflate | None
    deprecated: Deprecation | None
    aliases: tuple[str, ...]
    at: Location
    combined: bool = False
    start: tuple[str, ...] = ()
    routes: tuple[Route, ...] = ()

    @property
    def leads_elsewhere(self) -> bool:
        """There is no stream of its own."""
        return self.template is None and self.user_data is None and not self.multiplex


@dataclass(frozen=True)
class UserEvent:
    """``event`` is the value of ``e``."""

    event: str
    product: str
    doc: str
    type: TypeRef
    at: Location


@dataclass(frozen=True)
class ErrorCode:
    code: int
    name: str
    product: str
    doc: str | None
    at: Location


RefusalKind = Literal[
    "clock", "filter", "insufficient_balance", "maintenance", "rate_limit", "signature", "unknown_order"
]


@dataclass(frozen=True)
class Refusal:
    """What makes an error of a ``kind`` that programs branch on, by code: ``codes`` for any message, ``texts`` for
    messages that begin so. ``in_products``: codes of one product alone. A code's text is the detail that the exception
    carries (the name of a filter); with ``texts`` that is the rest of the message."""

    kind: RefusalKind
    doc: str | None
    codes: Mapping[int, str]
    texts: Mapping[int, str]
    in_products: Mapping[str, Mapping[int, str]]
    at: Location


@dataclass(frozen=True)
class HostLimits:
    """What addresses whose path begins with ``/<start>/`` may use: kind -> interval -> most. ``each``: every address
    has such limits of its own."""

    start: str
    most: Mapping[str, Mapping[str, int]]
    each: bool
    at: Location


@dataclass(frozen=True)
class Hosts:
    """Environment (``live``, ``testnet``, ``demo``, ``market_data``) -> URL; ``<tld>`` and ``<node>`` are filled in."""

    urls: Mapping[str, str]


@dataclass(frozen=True)
class Product:
    """``sandbox``: path prefix on a sandbox, where two products would clash. ``split``: one module per section."""

    name: str
    title: str
    rest: Hosts | None
    ws_api: Hosts | None
    streams: Hosts | None
    stream_limit: int
    time_unit: bool
    int_ids: bool
    sandbox: str
    split: bool
    at: Location


@dataclass(frozen=True)
class Spec:
    """The whole spec. Entries are sorted by name (error codes by number) and parameters stand with the required ones
    first, whatever the files say, so that the order in a file can't change the output. What stands in ``common/`` has
    the product ``common``. ``params`` holds shared parameters: common ones by name, a product's as ``spot.symbol``."""

    products: tuple[Product, ...]
    params: Mapping[str, Param]
    enums: tuple[Enum, ...]
    types: tuple[TypeDef, ...]
    endpoints: tuple[Endpoint, ...]
    streams: tuple[Stream, ...]
    user_events: tuple[UserEvent, ...]
    errors: tuple[ErrorCode, ...]
    constants: tuple[NamedConstant, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    limits: tuple[HostLimits, ...] = ()
    sources: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Spec files per product, for the header lines of the output."""

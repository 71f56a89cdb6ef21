"""Streams -> sockets of both managers and stream constants, ready to print."""

from __future__ import annotations

from . import docstrings, naming, newest, routing, sequences
from .methods import Constant
from .model import Param, Scalar, Stream, TypeRef, UserData
from .python_types import Types, union
from .signatures import Argument, Printed, arguments_of, call_arguments, chosen_overloads, overloads, signature

__all__ = ["Socket", "endpoints_used", "sockets", "stream_constants", "user_endpoints"]

_ROLES = ("subscribe", "session", "subscriptions", "unsubscribe", "token", "create", "keepalive", "close")


class Socket(Printed):
    """A method of a manager."""


def sockets(stream: Stream, types: Types) -> tuple[Socket, Socket]:
    """The async socket and the threaded start."""
    defaults = {param.name: types.default(param) for param in stream.params if param.default is not None}
    arguments = arguments_of(
        stream.params,
        types.stream_parameter,
        positional=[param.name for param in stream.params],
        defaults=defaults,
    )
    if stream.multiplex:
        arguments.insert(0, Argument("streams", "Sequence[str]", positional=True))

    kind = "MultiplexSocket" if stream.multiplex else "Socket"

    def annotate(ref: TypeRef) -> str:
        return f"{kind}[{types.response(ref)}]"

    everything = f"{kind}[{types.returns(stream.event)}]"
    choices = routing.choices(stream.routes, stream.params, stream.event, types)
    if choices:
        everything = f"{kind}[{union(types.response(choice.outcome) for choice in choices)}]"
    passed = call_arguments(stream.params)
    constant = naming.constant(stream.name)
    opened = Socket(
        name=stream.name,
        doc=docstrings.stream_doc(stream, types),
        overloads=tuple(
            chosen_overloads(arguments, choices, annotate, everything, rest=None)
            if choices
            else overloads(arguments, stream.event, annotate, everything, rest=None)
        ),
        signature=signature(arguments, everything, rest=None),
        request="_multiplex" if stream.multiplex else "_socket",
        constant=constant,
        call=("streams", *passed) if stream.multiplex else passed,
        aliases=stream.aliases,
    )
    callback = Argument("callback", "Callable[[Any], object]", positional=True)
    arguments.sort(key=lambda one: stream.start.index(one.name) if one.name in stream.start else len(stream.start))
    started = Socket(
        name=f"start_{stream.name}",
        doc=docstrings.stream_doc(stream, types, home=f"BinanceSocketManager.{stream.name}"),
        overloads=(),
        signature=signature([callback, *arguments], "str", rest=None),
        request="_start",
        constant=constant,
        call=("callback", *(["streams=streams"] if stream.multiplex else []), *passed),
        aliases=tuple(f"start_{alias}" for alias in stream.aliases),
    )
    return opened, started


def user_endpoints(stream: Stream) -> dict[str, str]:
    """Role -> endpoint, for a user data socket."""
    user = stream.user_data
    return {role: name for role in _ROLES if (name := getattr(user, role, None))}


def endpoints_used(stream: Stream) -> set[str]:
    """Those that the constant of a user data socket names."""
    snapshots = stream.user_data.reconcile.values() if stream.user_data else ()
    return {*user_endpoints(stream).values(), *(one.to for one in snapshots)}


def stream_constants(stream: Stream, types: Types) -> Constant:
    arguments = [repr(stream.name), naming.product(stream.product)]

    def add(name: str, value: object, default: object = None) -> None:
        if value != default:
            arguments.append(f"{name}={value!r}")

    add("template", stream.template)
    add("prefix", stream.prefix or "", "")
    add("prefixes", routing.prefixes(stream, types.streams), {})
    add("params", {param.name: _rules(param, types) for param in stream.params}, {})
    add("sequence", sequences.plain(stream.sequence))
    add("sequences", sequences.rules_by_name(stream, types.streams, types), {})
    add("newest", dict(stream.newest), {})
    add("newest_by_name", newest.newest_by_name(stream, types.streams, types), {})
    if stream.user_data:
        pairs = (f"{role!r}: {naming.constant(name)}" for role, name in user_endpoints(stream).items())
        arguments.append(f"user={{{', '.join(pairs)}}}")
        add("every", stream.user_data.every)
        add("key_in_query", stream.user_data.place == "query", False)
        add("fixed", dict(stream.user_data.fixed), {})
        arguments += _reconcile(stream.user_data)
    add("multiplex", stream.multiplex, False)
    if conflate := stream.conflate:
        add("conflate", {"by": conflate.by, "every": conflate.every, "native": conflate.native})
    add("deprecated", docstrings.warning(stream.deprecated))
    add("combined", stream.combined, False)
    arguments += routing.argument(stream.routes, stream.params, types, stream.name)
    return Constant(naming.constant(stream.name), types.returns(stream.event), tuple(arguments))


def _reconcile(user: UserData) -> list[str]:
    if not user.reconcile:
        return []
    made = []
    for kind, one in sorted(user.reconcile.items()):
        parts = [naming.constant(one.to)]
        parts += [f"{name}={dict(value)!r}" for name, value in (("rename", one.passed), ("fixed", one.fixed)) if value]
        made.append(f"{kind!r}: Route({', '.join(parts)})")
    return [f"reconcile={{{', '.join(made)}}}"]


def _rules(param: Param, types: Types) -> dict[str, object]:
    """What a stream parameter must be like; a stream name with a typo in it is silence for ever."""
    rules: dict[str, object] = {}
    if param.required:
        rules["required"] = True
    if param.type == Scalar("bool"):
        rules["flag"] = True
    if allowed := types.allowed(param):
        rules["values"] = list(allowed)
    for name in ("min", "max", "case"):
        if (value := getattr(param, name)) is not None:
            rules[name] = value
    return rules

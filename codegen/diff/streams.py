"""Sockets, what they deliver, and the events of user data."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Conflate, Snapshot, Spec, Stream, UserData
from ..rules.names import stream_names
from ..sockets import user_endpoints
from . import params
from .change import Change, Report, matched, shown
from .endpoints import deprecation, removal, returned
from .variance import Variance, spell

__all__ = ["streams", "user_events"]


def streams(old: Spec, new: Spec, variance: Variance) -> Iterator[Change]:
    removed, added, both = matched(old.streams, new.streams, lambda one: one.name)
    renamed = _renamed(removed, added)
    both += renamed
    now = {name for one in new.streams for name in stream_names(one)}
    was = {name for one in old.streams for name in stream_names(one)}
    for one in removed:
        if one not in [pair[0] for pair in renamed]:
            if set(stream_names(one)) - now:
                rule = removal("stream-removed", one.deprecated)
                yield Change(rule, one.product, one.name, one.template or "", one.at, True)
            for name in sorted(now & set(stream_names(one))):
                yield Change("name-moved", one.product, one.name, f"{name} is another socket now", one.at, True)
    for one in added:
        if one not in [pair[1] for pair in renamed] and set(stream_names(one)) - was:
            rule = removal("stream-added", one.deprecated)
            yield Change(rule, one.product, one.name, one.template or "", one.at)
    for one, other in both:
        yield from _stream(one, other, was, now, variance)


def _renamed(removed: list[Stream], added: list[Stream]) -> list[tuple[Stream, Stream]]:
    """Of another name with the same stream."""
    by_template = {(one.product, one.template): one for one in reversed(added) if one.template}
    pairs = [(one, by_template.get((one.product, one.template or ""))) for one in removed]
    return [(one, other) for one, other in pairs if other is not None]


def _stream(old: Stream, new: Stream, was: set[str], now: set[str], variance: Variance) -> Iterator[Change]:
    def change(rule: str, detail: str) -> Change:
        return Change(rule, new.product, new.name, detail, new.at)

    names = [stream_names(one) for one in (old, new)]
    for name in names[0]:
        if name not in names[1]:
            yield change("name-moved" if name in now else "name-removed", name)
    yield from (change("name-added", name) for name in names[1] if name not in names[0] and name not in was)
    yield from deprecation("stream", old.deprecated, new.deprecated, change)
    if old.product != new.product:
        yield change("stream-moved", f"{old.product} -> {new.product}")
    if _kind(old) != _kind(new):
        yield change("stream-kind-changed", f"{_kind(old)} -> {_kind(new)}")
    else:
        yield from _same_kind(old, new, variance, change_of=change)
    yield from params.routes(old.routes, new.routes, change)
    if old.combined != new.combined:
        yield change("combined-changed", f"{shown(old.combined)} -> {shown(new.combined)}")
    if old.sequence != new.sequence:
        yield change("sequence-changed", f"{_sequence(old)} -> {_sequence(new)}")
    if old.newest != new.newest:
        rule = "newest-changed" if old.newest and new.newest else "newest-added" if new.newest else "newest-removed"
        yield change(rule, f"{_newest(old)} -> {_newest(new)}")
    if old.conflate != new.conflate:
        yield change("conflate-changed", f"{_conflate(old.conflate)} -> {_conflate(new.conflate)}")
    if old.start != new.start:
        yield change("positional-changed", f"start_{new.name}: {shown(old.start)} -> {shown(new.start)}")
    yield from params.order(old.params, new.params, change)
    sent = Variance(variance.enums, sent=True)
    yield from params.params(old.params, new.params, new.product, new.name, params.SOCKET, sent, False)


def _same_kind(old: Stream, new: Stream, variance: Variance, change_of: Report) -> Iterator[Change]:
    if old.template != new.template:
        yield change_of("stream-name-changed", f"{shown(old.template)} -> {shown(new.template)}")
    if old.prefix != new.prefix:
        yield change_of("stream-name-changed", f"path class {shown(old.prefix)} -> {shown(new.prefix)}")
    if old.user_data != new.user_data:
        yield change_of("user-data-changed", f"{_user(old)} -> {_user(new)}")
    if not old.leads_elsewhere:  # else its events are those of others, and told there
        yield from returned("event", old.event, new.event, variance, change_of)


def _kind(stream: Stream) -> str:
    if stream.user_data:
        return "user data"
    if stream.multiplex:
        return "any streams"
    return "leads to others" if stream.leads_elsewhere else "one stream"


def _user(stream: Stream) -> str:
    user = stream.user_data or UserData(None, None, None, None, None, None, None)
    parts = [f"{role} {name}" for role, name in user_endpoints(stream).items()]
    parts += [f"every {user.every} s"] if user.every else []
    parts += [f"in {user.place}", *(f"{name} = {shown(value)}" for name, value in user.fixed.items())]
    parts += [f"{kind} by {one.to}" for kind, one in sorted(user.reconcile.items())]
    parts += [f"{kind} from {_snapshot(one)}" for kind, one in sorted(user.reconcile.items())]
    return ", ".join(parts)


def _snapshot(one: Snapshot) -> str:
    said = [f"{name} as {there}" for name, there in one.passed.items()]
    said += [f"{name} = {shown(value)}" for name, value in one.fixed.items()]
    return f"{one.to} ({', '.join(said)})" if said else one.to


def _sequence(stream: Stream) -> str:
    """As the spec writes it."""
    cases = []
    for name, one in stream.sequence:
        text = f"{one.first}..{one.last}" if one.first else one.last
        text += f" after {one.previous}" if one.previous else " + 1" if one.step else ""
        text += f" by {one.by}" if one.by else ""
        cases.append(text if name == "else" and len(stream.sequence) == 1 else f"{name}: {text}")
    return ", ".join(cases) or "none"


def _newest(stream: Stream) -> str:
    return ", ".join(f"{param}: {field}" for param, field in stream.newest) or "none"


def _conflate(conflate: Conflate | None) -> str:
    return f"by {conflate.by} every {conflate.every} from {conflate.native} ms" if conflate else "none"


def user_events(old: Spec, new: Spec, variance: Variance) -> Iterator[Change]:
    removed, added, both = matched(old.user_events, new.user_events, lambda one: (one.product, one.event))
    for one in removed:
        yield Change("user-event-removed", one.product, one.event, spell(one.type), one.at, True)
    for one in added:
        yield Change("user-event-added", one.product, one.event, spell(one.type), one.at)
    rules = {"wider": "event-widened", "narrower": "event-narrowed", "respelled": "type-respelled"}
    for one, other in both:
        relation = variance.relation(one.type, other.type)
        if relation != "same":
            detail = f"{spell(one.type)} -> {spell(other.type)}"
            yield Change(rules.get(relation, "event-changed"), one.product, one.event, detail, other.at)

"""Changes of sockets and of events."""

from __future__ import annotations

from dataclasses import replace

from codegen.model import Conflate, Returns, Scalar, Sequence, Snapshot, Spec, Stream, UnionOf, UserData
from tests.codegen.mutations import Draw, Outcome, changed, mutation, pick, put, simple


def streamed(spec: Spec) -> list[Stream]:
    return [one for one in spec.streams if one.template and not one.user_data]


def plain(spec: Spec) -> list[Stream]:
    targets = {route.to for one in spec.streams for route in one.routes}
    return [one for one in streamed(spec) if not one.aliases and one.name not in targets]


@mutation("Stream.name and Spec.streams: a new one")
def added(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, plain(spec))
    new = replace(old, name="brand_new", template="<symbol>@new")
    return put(spec, None, new), {f"INFO {'deprecated-' * bool(old.deprecated)}stream-added {old.product}/brand_new"}


@mutation("Stream.name: gone")
def removed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, plain(spec))
    told = "WARN stream-removed-after-deprecation" if old.deprecated else "ERR stream-removed"
    return put(spec, old, None), {f"{told} {old.product}/{old.name}"}


@mutation("Stream.name: another")
def renamed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, plain(spec))
    key = f"{old.product}/brand_new"
    return put(spec, old, replace(old, name="brand_new")), {f"ERR name-removed {key}", f"INFO name-added {key}"}


@mutation("Stream.product")
def moved(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, streamed(spec))
    other = pick(draw, [one.name for one in spec.products if one.name != old.product])
    return put(spec, old, replace(old, product=other)), {f"WARN stream-moved {other}/{old.name}"}


def all_of(spec: Spec) -> tuple[Stream, ...]:
    return spec.streams


simple("Stream.aliases", all_of, lambda one: (*one.aliases, "brand_new"), lambda one: "INFO name-added")
simple("Stream.template", streamed, lambda one: f"{one.template}@x", lambda one: "WARN stream-name-changed")
simple("Stream.prefix", streamed, lambda one: f"{one.prefix}x", lambda one: "WARN stream-name-changed")
simple("Stream.start", all_of, lambda one: (*one.start, "x"), lambda one: "ERR positional-changed")
simple("Stream.combined", all_of, lambda one: not one.combined, lambda one: "ERR combined-changed")
simple("Stream.sequence", all_of, lambda one: (*one.sequence, ("brandNew", Sequence("x", None, None, None, False))),
       lambda one: "WARN sequence-changed")  # fmt: skip
simple("Stream.newest: some", lambda spec: [one for one in spec.streams if not one.newest],
       lambda one: (("else", "s"),), lambda one: "INFO newest-added")  # fmt: skip
simple("Stream.newest: another", lambda spec: [one for one in spec.streams if one.newest],
       lambda one: (("else", "brandNew"),), lambda one: "WARN newest-changed")  # fmt: skip
simple("Stream.conflate", lambda spec: [one for one in spec.streams if not one.conflate],
       lambda one: Conflate("s", "x", 1), lambda one: "WARN conflate-changed")  # fmt: skip
for name in ("last", "first", "previous", "by", "step"):
    simple(
        f"Stream.sequence Sequence.{name}",
        lambda spec: [one for one in spec.streams if one.sequence],
        lambda one, name=name: (
            (
                one.sequence[0][0],
                replace(one.sequence[0][1], **{name: not one.sequence[0][1].step if name == "step" else "x_"}),
            ),
            *one.sequence[1:],
        ),
        lambda one: "WARN sequence-changed",
    )
for name in ("by", "every", "native"):
    simple(
        f"Stream.conflate Conflate.{name}",
        lambda spec: [one for one in spec.streams if one.conflate],
        lambda one, name=name: replace(one.conflate, **{name: 1 if name == "native" else "x"}),
        lambda one: "WARN conflate-changed",
    )
simple("Stream.multiplex", lambda spec: [one for one in streamed(spec) if not one.multiplex], lambda one: True,
       lambda one: "ERR stream-kind-changed")  # fmt: skip
simple(
    "Stream.user_data",
    lambda spec: [one for one in streamed(spec) if not one.multiplex],
    lambda one: UserData("x", None, None, None, None, None, None),
    lambda one: "ERR stream-kind-changed",
)
for name in (
    "subscribe", "unsubscribe", "token", "create", "keepalive", "close", "every", "place", "fixed", "session",
    "subscriptions", "reconcile",
):  # fmt: skip
    simple(
        f"Stream.user_data UserData.{name}",
        lambda spec: [one for one in spec.streams if one.user_data],
        lambda one, name=name: replace(
            one.user_data,
            **{
                name: {"fixed": {"x": 1}, "every": 77, "reconcile": {"x": Snapshot("x", {}, {})}}.get(
                    name, ("query" if one.user_data.place == "path" else "path") if name == "place" else "brand_new"
                )
            },
        ),
        lambda one: "WARN user-data-changed",
    )
for name, value in (("to", "x"), ("passed", {"x": "y"}), ("fixed", {"x": 1})):
    simple(
        f"Stream.user_data UserData.reconcile Snapshot.{name}",
        lambda spec: [one for one in spec.streams if one.user_data and one.user_data.reconcile],
        lambda one, name=name, value=value: replace(
            one.user_data,
            reconcile={key: replace(old, **{name: value}) for key, old in one.user_data.reconcile.items()},
        ),
        lambda one: "WARN user-data-changed",
    )
simple("Stream.routes", lambda spec: [one for one in spec.streams if len(one.routes) > 1], lambda one: one.routes[::-1],
       lambda one: "WARN reroute-changed")  # fmt: skip


@mutation("Stream.event: more")
def event_widened(draw: Draw, spec: Spec) -> Outcome:
    vague = (Scalar("any"), None)
    old = pick(draw, [one for one in streamed(spec) if not one.event.cases and one.event.otherwise not in vague])
    assert old.event.otherwise
    more = Returns(UnionOf((old.event.otherwise, Scalar("null"))), ())
    return changed(spec, old, ["ERR event-widened *"], event=more)


@mutation("Stream.event: another")
def event_changed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, [one for one in streamed(spec) if one.event.otherwise != Scalar("any")])
    return changed(spec, old, ["ERR event-changed *"], event=Returns(Scalar("bool"), (("brandNew", Scalar("int")),)))


@mutation("UserEvent.event and Spec.user_events: a new one")
def user_event_added(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, spec.user_events)
    return put(spec, None, replace(old, event="brandNew")), {f"INFO user-event-added {old.product}/brandNew"}


@mutation("UserEvent.event UserEvent.product: gone")
def user_event_removed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, spec.user_events)
    return put(spec, old, None), {f"WARN user-event-removed {old.product}/{old.event}"}


simple("UserEvent.type", lambda spec: [one for one in spec.user_events if one.type != Scalar("any")],
       lambda one: Scalar("bool"), lambda one: "ERR event-changed")  # fmt: skip

"""Changes of parameters: of an endpoint, of a socket, and of the arguments that are ours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from codegen.model import Endpoint, ListOf, Param, Scalar, Spec, Stream
from tests.codegen.mutations import Draw, Outcome, mutation, pick, put


@dataclass(frozen=True)
class Owner:
    """Who takes a parameter; ``field`` is where it stands there."""

    entry: Endpoint | Stream
    field: str

    @property
    def params(self) -> tuple[Param, ...]:
        where: Any = self.entry.ours if self.field == "arguments" else self.entry  # type: ignore[union-attr]
        return tuple(getattr(where, self.field))

    @property
    def key(self) -> str:
        return f"{self.entry.product}/{self.entry.name}"

    def with_params(self, spec: Spec, params: tuple[Param, ...]) -> Spec:
        if self.field == "params":
            return put(spec, self.entry, replace(self.entry, params=params))
        assert isinstance(self.entry, Endpoint)
        return put(spec, self.entry, replace(self.entry, ours=replace(self.entry.ours, arguments=params)))


def owners(spec: Spec) -> Iterator[Owner]:
    for one in spec.endpoints:
        yield Owner(one, "params")
        if one.ours.arguments:
            yield Owner(one, "arguments")
    yield from (Owner(one, "params") for one in spec.streams)


NEW = Param(
    name="brandNew", type=Scalar("str"), required=False, doc=None, default=None, min=None, max=None, values=(),
    place="query", encoding=None, on=None, case=None, shared=False, at=None,  # type: ignore[arg-type]
)  # fmt: skip


def told(owner: Owner, rest: str, ours: str, socket: str) -> str:
    """By who takes it."""
    kind = "socket" if isinstance(owner.entry, Stream) else owner.field
    return {"params": rest, "arguments": ours, "socket": socket}[kind]


@mutation("Endpoint.params Stream.params Ours.arguments Param.name: one more")
def added(draw: Draw, spec: Spec) -> Outcome:
    owner = pick(draw, owners(spec))
    line = told(owner, "INFO param-added", "INFO argument-added", "INFO socket-param-added")
    new = replace(NEW, at=owner.entry.at)
    return owner.with_params(spec, (*owner.params, new)), {f"{line} {owner.key}.brandNew"}


@mutation("Endpoint.params Stream.params Ours.arguments Param.name: a required one more")
def required_added(draw: Draw, spec: Spec) -> Outcome:
    owner = pick(draw, owners(spec))
    line = told(
        owner, "ERR required-param-added", "ERR required-param-added", "ERR required-socket-param-added"
    )  # fmt: skip
    new = replace(NEW, required=True, at=owner.entry.at)
    if owner.field == "arguments":
        return spec, set()  # lint: what is not sent is not required
    return owner.with_params(spec, (new, *owner.params)), {f"{line} {owner.key}.brandNew"}


@mutation("Endpoint.params Stream.params Ours.arguments Param.name: one less")
def removed(draw: Draw, spec: Spec) -> Outcome:
    owner = pick(draw, [one for one in owners(spec) if one.params])
    last = isinstance(owner.entry, Stream)  # undone, any other would come between those that are there
    old = owner.params[-1] if last else pick(draw, owner.params)
    line = told(owner, "WARN param-removed", "ERR argument-removed", "ERR socket-param-removed")
    if old.required:
        line = told(owner, "INFO required-param-removed", line, "ERR required-socket-param-removed")
    rest = tuple(one for one in owner.params if one is not old)
    return owner.with_params(spec, rest), {f"{line} {owner.key}.{old.name}"}


@mutation("Stream.params: another order")
def turned(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, [one for one in spec.streams if len(one.params) > 1])
    new = replace(old, params=old.params[::-1])
    return put(spec, old, new), {f"ERR param-order-changed {old.product}/{old.name}"}


def field(
    name: str, value: Callable[[Param], Any], line: Callable[[Param], str], applies: Callable[[Param], bool] = bool
) -> None:
    """One field of any parameter gets another value."""

    @mutation(f"Param.{name}")
    def apply(draw: Draw, spec: Spec) -> Outcome:
        owner = pick(draw, [one for one in owners(spec) if any(map(applies, one.params))])
        old = pick(draw, [one for one in owner.params if applies(one)])
        new = replace(old, **{name.split()[0].rstrip(":"): value(old)})
        params = tuple(new if one is old else one for one in owner.params)
        return owner.with_params(spec, params), {f"{line(old)} {owner.key}.{old.name}"}


def is_text(one: Param) -> bool:
    return one.type == Scalar("str") and not one.values


def is_number(one: Param) -> bool:
    return one.type == Scalar("int") and not one.values


field("required", lambda one: not one.required,
      lambda one: "INFO param-became-optional" if one.required else "ERR param-became-required")  # fmt: skip
field("type narrower", lambda one: Scalar("int"), lambda one: "ERR param-type-narrowed",
      lambda one: one.type == Scalar("decimal"))  # fmt: skip
field("type wider", lambda one: Scalar("decimal"), lambda one: "INFO param-type-widened",
      lambda one: is_text(one) or is_number(one))  # fmt: skip
field("type other", lambda one: Scalar("bool"), lambda one: "ERR param-type-changed",
      lambda one: is_text(one) or is_number(one))  # fmt: skip
field("type list", lambda one: ListOf(one.type), lambda one: "ERR param-type-changed",
      lambda one: isinstance(one.type, Scalar) and one.type.name != "any" and not one.values)  # fmt: skip
field("default", lambda one: "brand_new", lambda one: "WARN param-default-changed")
field("min closer", lambda one: 10**9 if one.min is None else one.min + 1, lambda one: "WARN limit-narrowed")
field("max closer", lambda one: 0 if one.max is None else one.max - 1, lambda one: "WARN limit-narrowed")
field("max gone", lambda one: None, lambda one: "INFO limit-widened", lambda one: one.max is not None)
field("min farther", lambda one: one.min - 1, lambda one: "INFO limit-widened", lambda one: one.min is not None)
field("values more", lambda one: (*one.values, "brand_new"), lambda one: "INFO param-value-added",
      lambda one: bool(one.values))  # fmt: skip
field("values less", lambda one: one.values[1:], lambda one: "ERR param-value-removed",
      lambda one: len(one.values) > 1)  # fmt: skip
field("values some of any", lambda one: (1, 2), lambda one: "ERR param-value-removed", is_number)
field("values any", lambda one: (), lambda one: "INFO param-value-added",
      lambda one: bool(one.values) and one.type == Scalar("int"))  # fmt: skip
field("place", lambda one: "body" if one.place != "body" else "header", lambda one: "WARN param-sent-differently")
field("encoding", lambda one: "comma" if one.encoding != "comma" else None, lambda one: "WARN param-sent-differently")
field("case", lambda one: "upper" if one.case != "upper" else None, lambda one: "WARN param-sent-differently")


@mutation("Param.on")
def side(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, [one for one in spec.endpoints if one.rest_path and one.ws and one.params])
    param = pick(draw, old.params)
    new = replace(param, on="ws" if param.on != "ws" else None)
    params = tuple(new if one is param else one for one in old.params)
    key = f"{old.product}/{old.name}.{param.name}"
    return put(spec, old, replace(old, params=params)), {f"WARN param-sent-differently {key}"}

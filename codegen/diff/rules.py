"""The kinds of changes that a user of the package can meet, by a stable id.

ERR: a program that worked can stop working, or its type check can. WARN: it goes on, but somebody should look.
INFO: there is more than before, or it makes no difference to a program.

Each rule has a mirror: what the same change is called when it is undone. Where both directions are equally bad or
equally harmless there is one rule for both, with the reason written down.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["LEVELS", "RULES", "Level", "Rule", "both", "pair", "same"]

Level = Literal["ERR", "WARN", "INFO"]

LEVELS: tuple[Level, ...] = ("ERR", "WARN", "INFO")
"""The worst first."""


@dataclass(frozen=True)
class Rule:
    """``title`` is what happened, for a person. ``waiver``: why there is no mirror that is less bad, if there isn't."""

    id: str
    level: Level
    title: str
    mirror: str
    waiver: str = ""


def pair(bad: str, level: Level, title: str, good: str, undone: str) -> tuple[Rule, ...]:
    """What takes something away, and what gives it (back): that is INFO."""
    return Rule(bad, level, title, good), Rule(good, "INFO", undone, bad)


def both(bad: str, title: str, worse: str, undone: str, why: str) -> tuple[Rule, ...]:
    """Each direction breaks programs."""
    return Rule(bad, "ERR", title, worse, why), Rule(worse, "ERR", undone, bad, why)


def same(id: str, level: Level, title: str, why: str) -> tuple[Rule, ...]:
    """There and back are the same kind of change."""
    return (Rule(id, level, title, id, why),)


_OTHER = "one is as good as the other, but programs were written for the first"
_TOLD = "nobody's call depends on it in either direction"

RULES: dict[str, Rule] = {
    rule.id: rule
    for rules in (
        # --- products ---
        pair("product-removed", "ERR", "a product is gone", "product-added", "new product"),
        pair("host-removed", "ERR", "an environment is gone", "host-added", "new environment"),
        same("host-changed", "WARN", "another host", _OTHER),
        pair("stream-limit-lowered", "WARN", "fewer streams per connection", "stream-limit-raised", "more streams"),
        pair("time-unit-removed", "ERR", "no microseconds any more", "time-unit-added", "knows microseconds"),
        same("connection-changed", "INFO", "connections are spoken to in another way", _TOLD),
        # --- endpoints ---
        pair("endpoint-removed", "ERR", "a method is gone", "endpoint-added", "new method"),
        pair(
            "endpoint-removed-after-deprecation", "WARN", "a deprecated method is gone",
            "deprecated-endpoint-added", "new method, deprecated already",
        ),
        pair("endpoint-deprecated", "WARN", "deprecated", "endpoint-restored", "no longer deprecated"),
        same("deprecation-changed", "WARN", "the end is set otherwise", "dates move to and fro; each is news"),
        same("endpoint-moved", "WARN", "belongs to another product and its hosts", _OTHER),
        pair("rest-removed", "ERR", "not over REST any more", "rest-added", "also over REST"),
        pair("ws-removed", "ERR", "not over the WebSocket API any more", "ws-added", "also over the WebSocket API"),
        same("address-changed", "WARN", "another address", _OTHER),
        same("ws-method-changed", "WARN", "another method of the WebSocket API", _OTHER),
        pair("site-narrowed", "ERR", "only on one national site", "site-widened", "on all sites"),
        same("site-changed", "ERR", "on another national site", "whoever is on the first one loses it"),
        pair("security-raised", "ERR", "needs more of a key", "security-lowered", "needs less of a key"),
        same("security-changed", "WARN", "the key needs another permission", "neither permission has the other"),
        pair("weight-raised", "WARN", "costs more", "weight-lowered", "costs less"),
        same("weight-changed", "WARN", "costs otherwise, the most is the same", "some calls cost more, others less"),
        pair("orders-raised", "WARN", "counts for more orders", "orders-lowered", "counts for fewer orders"),
        same("session-changed", "WARN", "a connection is logged on otherwise", _OTHER),
        same("order-tracking-changed", "WARN", "a lost order is looked for otherwise", _OTHER),
        pair("needs-added", "WARN", "parameters depend on others", "needs-removed", "parameters depend on less"),
        pair("returns-widened", "ERR", "may return more kinds", "returns-narrowed", "returns fewer kinds"),
        same("returns-changed", "ERR", "returns another type", "no reader of one can read the other"),
        # --- names of ours ---
        pair("name-removed", "ERR", "a name is gone", "name-added", "new name"),
        same("name-moved", "ERR", "a name calls another endpoint", "the caller gets what it didn't ask for"),
        pair("positional-removed", "ERR", "fewer arguments without a name", "positional-added", "more of them"),
        same("positional-changed", "ERR", "arguments without a name stand in another order", _OTHER),
        same("preset-changed", "WARN", "a method with parameters set sets others", _OTHER),
        same("unasked-changed", "WARN", "other parameters are sent unasked", _OTHER),
        same("reroute-changed", "WARN", "leads to other entries", _OTHER),
        # --- parameters ---
        pair("param-removed", "WARN", "a parameter is gone (still sent)", "param-added", "new parameter"),
        pair(
            "required-param-added", "ERR", "a parameter must be passed now",
            "required-param-removed", "a required parameter is gone",
        ),
        pair("argument-removed", "ERR", "an argument of ours is gone", "argument-added", "new argument of ours"),
        pair("socket-param-removed", "ERR", "a socket takes one less", "socket-param-added", "a socket takes more"),
        both(
            "required-socket-param-removed", "a socket takes one less",
            "required-socket-param-added", "a socket wants one more",
            "a socket takes no other parameters than its own, so each way breaks every caller",
        ),
        pair("param-became-required", "ERR", "must be passed now", "param-became-optional", "may be left out"),
        pair("param-type-narrowed", "ERR", "takes fewer kinds", "param-type-widened", "takes more kinds"),
        same("param-type-changed", "ERR", "takes another type", "no value of one is one of the other"),
        pair("param-value-removed", "ERR", "a value is refused", "param-value-added", "new value"),
        same("param-default-changed", "WARN", "another default", _OTHER),
        pair("limit-narrowed", "WARN", "a bound is closer", "limit-widened", "a bound is farther"),
        same("param-sent-differently", "WARN", "is sent in another way", "how one side wants it is not the other's"),
        same("param-order-changed", "ERR", "a socket's arguments stand in another order", _OTHER),
        # --- streams and events ---
        pair("stream-removed", "ERR", "a socket is gone", "stream-added", "new socket"),
        pair(
            "stream-removed-after-deprecation", "WARN", "a deprecated socket is gone",
            "deprecated-stream-added", "new socket, deprecated already",
        ),
        pair("stream-deprecated", "WARN", "deprecated", "stream-restored", "no longer deprecated"),
        same("stream-moved", "WARN", "belongs to another product and its hosts", _OTHER),
        same("stream-kind-changed", "ERR", "a socket of another kind", "each kind is called in its own way"),
        same("stream-name-changed", "WARN", "another name of the stream", _OTHER),
        same("sequence-changed", "WARN", "events are ordered by other fields", "gaps are found otherwise"),
        pair("newest-removed", "WARN", "a queue can keep the newest alone no more", "newest-added", "now it can"),
        same("newest-changed", "WARN", "a queue keeps other events alone", _OTHER),
        same("conflate-changed", "WARN", "events are merged otherwise", "more of them is not less of a surprise"),
        same("user-data-changed", "WARN", "gets its events through other endpoints", _OTHER),
        same("combined-changed", "ERR", "events do or don't come with their stream's name", "the key is another"),
        pair("event-widened", "ERR", "more kinds of events", "event-narrowed", "fewer kinds of events"),
        same("event-changed", "ERR", "events of another type", "no reader of one can read the other"),
        pair("user-event-removed", "WARN", "an event comes no more", "user-event-added", "new event"),
        # --- types, enums, errors, constants ---
        pair("type-removed", "ERR", "a type is gone", "type-added", "new type"),
        pair("type-unshared", "ERR", "a type is one product's only", "type-shared", "a type of all products"),
        pair("type-widened", "ERR", "stands for more", "type-narrowed", "stands for less"),
        same("type-changed", "ERR", "stands for something else", "no reader of one can read the other"),
        same("type-respelled", "INFO", "another word for the same type in Python", _TOLD),
        pair("field-removed", "ERR", "a key is gone", "field-added", "new key"),
        pair("field-became-optional", "ERR", "a key may be absent", "field-became-required", "a key is always there"),
        pair("field-type-widened", "ERR", "more kinds of value", "field-type-narrowed", "fewer kinds of value"),
        same("field-type-changed", "ERR", "a value of another type", "no reader of one can read the other"),
        pair("enum-removed", "ERR", "an enum is gone", "enum-added", "new enum"),
        pair("enum-value-removed", "ERR", "a member is gone", "enum-value-added", "new member"),
        same("enum-value-changed", "ERR", "a member stands for another value", _OTHER),
        pair("enum-closed", "ERR", "takes its own values only", "enum-opened", "takes any text"),
        pair("constant-removed", "ERR", "a constant is gone", "constant-added", "new constant"),
        same("constant-changed", "WARN", "a constant has another value", _OTHER),
        pair("refusal-removed", "ERR", "an error isn't told apart any more", "refusal-added", "is told apart"),
        same("refusal-changed", "WARN", "an error is told apart by something else", _OTHER),
        pair("rate-limit-lowered", "WARN", "less may be asked for", "rate-limit-raised", "more may be asked for"),
        same("rate-limit-shared", "WARN", "a limit is or isn't each address's own", "counted in another way"),
        pair("error-code-removed", "WARN", "an error code is gone", "error-code-added", "new error code"),
        same("error-code-renamed", "ERR", "an error code has another name", _OTHER),
    )
    for rule in rules
}  # fmt: skip

"""Market streams and user events that no market stands behind: payloads of their declared types, at a modest pace."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .accounts import Account, TimeUnit, UserEvent
from .clock import Timer
from .stream_names import Stream
from .streams import Build

if TYPE_CHECKING:
    from .service import Service

USUAL_RATE = 10.0
"""Market steps a second at which each stream says something once a second."""
FIRST = 0.02
"""Virtual seconds from a subscription to its first payload."""
ENDINGS = frozenset({"listenKeyExpired", "eventStreamTerminated", "serverShutdown"})
"""Events that only come when what they say is so."""


class MadeUp:
    """Says something on each stream that somebody listens to. Numbers that order events grow."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._rate = service.world.market_rate
        self._counts: dict[str, int] = {}
        self._timer: Timer | None = None
        self._first: Timer | None = None
        self._fresh: set[str] = set()
        service.publisher.on_subscribe.append(self._subscribed)

    def current(self, name: str) -> Build | None:
        """What a stream would say right now."""
        stream = self._service.registry.streams_by_name.find(name)
        return None if stream is None else self._build(stream)

    def set_rate(self, rate: float) -> None:
        self._rate = rate
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self.wake()

    def wake(self) -> None:
        """Somebody listens: keep going."""
        if self._timer is None and self._rate > 0:
            self._timer = self._service.clock.every(max(0.01, USUAL_RATE / self._rate), self.step)

    def step(self) -> None:
        """Say something on every stream of the market that is made up, and to every listening account."""
        if self._service.feeds is self:
            for name in self._service.publisher.names:
                self._say(name)
        self._say_to_accounts()

    def _say(self, name: str) -> None:
        if (build := self.current(name)) is not None:
            self._service.publisher.publish(name, build)

    def _subscribed(self, name: str) -> None:
        if self._rate <= 0:
            return
        self.wake()
        self._fresh.add(name)
        if self._first is None:
            self._first = self._service.clock.call_later(FIRST, self._say_first)

    def _say_first(self) -> None:
        self._first = None
        names, self._fresh = self._fresh, set()
        if self._service.feeds is self:
            for name in names:
                self._say(name)

    def _build(self, stream: Stream) -> Build:
        """Of one event; every subscriber gets the same, in its unit of time."""
        service, now = self._service, self._service.clock.now()
        count = self._counts[stream.name] = self._counts.get(stream.name, 0) + 1
        known = {**stream.known, **_numbers(stream.sequence, count)}

        def build(unit: TimeUnit) -> Any:
            return service.answers.payload(stream.described, known, unit(now), f"{stream.name}:{count}")

        return build

    def _say_to_accounts(self) -> None:
        service = self._service
        if not service.makes_up_user_events:
            return
        for stream in service.user_streams.heard:
            made = self.user_event(stream.entry, stream.account, stream.slot)
            if made is not None:
                stream.deliver(made)

    def user_event(self, entry: str, account: Account, slot: str) -> UserEvent | None:
        """The next event of one account: of each type that the socket declares in turn."""
        described = self._service.registry.user_event_types(entry)
        kinds = [kind for event, kind in described if event not in ENDINGS]
        if not kinds:
            return None
        key = f"{account.uid}:{entry}:{slot}"
        count = self._counts[key] = self._counts.get(key, 0) + 1
        known = {"s": slot, "symbol": slot} if slot else {}
        return self._user_event(kinds[(count - 1) % len(kinds)], known, f"{key}:{count}")

    def _user_event(self, kind: Any, known: dict[str, Any], salt: str) -> UserEvent:
        now = self._service.clock.now()

        def event(unit: TimeUnit) -> dict[str, Any]:
            made: dict[str, Any] = self._service.answers.payload(kind, known, unit(now), salt, user=True)
            return made

        return event


def _numbers(sequence: Mapping[str, Any] | None, count: int) -> dict[str, int]:
    """Values of the fields that order a stream's events: one field, or the first and last of a range."""
    if sequence is None or sequence["last"] == "E" or "." in sequence["last"]:
        return {}
    first, last, previous = sequence.get("first"), sequence["last"], sequence.get("previous")
    if first is None:
        return {last: count}
    return {first: 10 * count - 9, last: 10 * count, **({previous: 10 * count - 10} if previous else {})}

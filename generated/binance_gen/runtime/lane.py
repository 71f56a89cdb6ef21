# Copied from codegen/handwritten/runtime/lane.py; edit there.
"""One stream on its way to its listeners: each event once and in order, and what is missing is told.

A ``Fanout`` is everybody who listens, a ``Lane`` one stream that they listen to. A plain socket has one lane; a
multiplex socket has one for each of its streams, and its listeners get the envelope with the stream's name.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from . import events
from .events import Event, OnEvent
from .links import Kept
from .log import LOGGER
from .rotation import Handover
from .sequence import FIRST, NEXT, UNKNOWN, Found, Order, Sequence, Verdict
from .sink import Lend, Sink

__all__ = ["SHORT", "SHUTDOWN", "Fanout", "Lane", "decode", "encode", "milliseconds", "ordinary", "take_turns"]

decode: Callable[[bytes], Any] = msgspec.json.Decoder().decode

encode: Callable[[Any], bytes] = msgspec.json.Encoder().encode

NO_NUMBER: Any = object()
SHUTDOWN = b'"serverShutdown"'
SHORT = 126
"""No announcement of a shutdown is longer, whatever stands around it; so most messages are not searched for one."""


def milliseconds() -> int:
    """The time of day."""
    return time.time_ns() // 1_000_000


def take_turns(turns: list[Callable[[Callable[[], None]], object]], resume: Callable[[], None]) -> None:
    """Begin all of them, and go on when the last one is over."""
    left = len(turns)
    if not left:
        resume()
        return
    if left == 1:
        turns[0](resume)
        return

    def done() -> None:
        nonlocal left
        left -= 1
        if not left:
            resume()

    for turn in turns:
        turn(done)


def ordinary(kept: Kept, most: int) -> Iterator[Any]:
    """What the next frames say, up to one that can't be read or is no message of a stream. Whoever takes a message
    takes its frame off, and asks for no more otherwise."""
    for _ in range(min(most, len(kept))):
        frame = kept[0]
        if type(frame) is not bytes or (len(frame) < SHORT and SHUTDOWN in frame):
            return
        try:
            message = decode(frame)
        except Exception:  # no JSON, no UTF-8, nested too deeply
            return
        yield message


class Fanout:
    """The listeners of a socket. ``name`` is the socket's."""

    def __init__(self, name: str, *, on_event: OnEvent | None = None, state_events: bool = False) -> None:
        self.name = name
        self.sinks: list[Sink] = []
        self.full: list[Sink] = []
        self.put_alone: Callable[[Any], bool] | None = None
        """Of the only sink, if there is one only."""
        self.lend_alone: Lend | None = None
        """Of the only sink, if there is one only, and it reads by itself."""
        self._on_event = on_event
        self._state_events = state_events

    def add(self, sink: Sink) -> None:
        self.sinks = [*self.sinks, sink]  # a new list: messages may be on their way through the old one
        self._count()

    def remove(self, sink: Sink) -> None:
        self.sinks = [one for one in self.sinks if one is not sink]
        self._count()

    def _count(self) -> None:
        alone = self.sinks[0] if len(self.sinks) == 1 else None
        self.put_alone = None if alone is None else alone.put
        self.lend_alone = None if alone is None else alone.lend

    def put(self, message: Any, copy: Callable[[], Any]) -> bool:
        """True when somebody's queue is full now. ``copy`` makes the same message again: each listener gets one of its
        own, which it may change."""
        sinks = self.sinks
        if len(sinks) == 1:
            if sinks[0].put(message):
                self.full.append(sinks[0])
            return bool(self.full)
        for sink in sinks:
            if sink.put(message):
                self.full.append(sink)
            if sink is not sinks[-1]:
                message = copy()
        return bool(self.full)

    def lend(self, read: Callable[[int], list[Any]], count: int) -> bool:
        """To the only sink. True when it is full now."""
        lend = self.lend_alone
        if lend is None or not lend(read, count):
            return False
        self.full += self.sinks
        return True

    def leave_out(self) -> None:
        """An event has come before, or comes too late to be in order. It is counted."""
        for sink in self.sinks:
            sink.leave_out()

    def pause(self, resume: Callable[[], None]) -> None:
        """Go on when each consumer whose queue is full has had its turn."""
        waiting, self.full = self.full, []
        take_turns([sink.take_turn for sink in waiting], resume)

    def tell(self, event: Event) -> None:
        """An error or a gap: to every listener in its place among the messages, and to ``on_event``."""
        self.full += [sink for sink in self.sinks if sink.put_event(dict(event))]
        self._report(event)

    def state(self, kind: str, **more: Any) -> None:
        """A change that loses nothing: to ``on_event``, and to the listeners if they asked for it."""
        event = events.state(kind, self.name, **more)
        LOGGER.debug("%s: %s %s", self.name, kind, more)
        if self._state_events:
            self.full += [sink for sink in self.sinks if sink.put_event(dict(event))]
        self._report(event)

    def end(self, reason: Exception) -> None:
        for sink in self.sinks:
            sink.end(reason)

    def _report(self, event: Event) -> None:
        events.report(self._on_event, {"socket": self.name, **event})


class Lane:
    """One stream. ``inside``: its events come as the ``data`` of an envelope with the stream's name; ``enveloped``:
    listeners get that envelope, not the data alone."""

    __slots__ = (
        "_counts", "_inside", "_order", "_ordered", "_since", "_to", "_trail", "_watches", "enveloped", "fanout",
        "handover", "last_payload", "name", "on_shutdown", "sequence",
    )  # fmt: skip

    def __init__(
        self,
        name: str,
        fanout: Fanout,
        sequence: Sequence | None = None,
        *,
        inside: bool = False,
        enveloped: bool = False,
    ) -> None:
        self.name = name
        self.fanout = fanout
        self.sequence = sequence
        self.handover: Handover | None = None
        self.on_shutdown: Callable[[], object] = bool
        self._inside = inside
        self.enveloped = enveloped
        self._order = Order(sequence) if sequence is not None and sequence.contiguous else None
        self.last_payload: bytes | None = None
        """Its number is read when somebody asks."""
        self._since: int | None = None
        """Milliseconds: what came after it is missing, and that has not been told yet."""
        self._to: int | None = None
        """Milliseconds: from then on we listened again."""
        self._trail: Counter[bytes] | None = None
        """What may come again after a handover."""
        self._watches = False
        """Events have to be looked at before they are delivered."""
        self._counts: Order | None = None
        """It has one number in each event, the next is known, and nothing else is to be looked at."""
        self._ordered: Order | None = None
        """The same, whatever numbers it has."""
        self._watch()

    # --- events

    def on_frame(self, payload: bytes) -> bool:
        """The short way, for a connection that has this stream only."""
        if len(payload) < SHORT and SHUTDOWN in payload:
            self.on_shutdown()
            return False
        try:
            message = decode(payload)
        except Exception as exc:  # no JSON, no UTF-8, nested too deeply
            self.unreadable(exc, payload)
            return bool(self.fanout.full)
        fanout = self.fanout
        order = self._counts
        if order is not None:  # the ordinary case, without a call
            try:
                number = message[order.field]
            except (KeyError, TypeError, IndexError):
                number = NO_NUMBER
            if number == order.expected:
                order.expected = number + 1
            elif not self._in_order(message, payload):
                return bool(fanout.full)
        elif self._watches and not self._in_order(message, payload):
            return bool(fanout.full)
        self.last_payload = payload
        put = fanout.put_alone
        if put is None:
            return fanout.put(message, lambda: decode(payload))
        if put(message):
            fanout.full += fanout.sinks
        elif not fanout.full:
            return False
        return True

    def on_pause(self, resume: Callable[[], None]) -> None:
        self.fanout.pause(resume)

    @property
    def on_burst(self) -> Callable[[Kept], bool] | None:
        return None if self.fanout.lend_alone is None else self._lend

    def _lend(self, kept: Kept) -> bool:
        return self.fanout.lend(lambda most: self._read(kept, most), len(kept))

    def _read(self, kept: Kept, most: int) -> list[Any]:
        """The next events, up to one that is not just the next: it stays where it is, for ``on_frame``."""
        messages: list[Any] = []
        order = self._ordered
        if order is None and self._watches:
            return messages
        field = None if order is None else order.field
        payload = self.last_payload
        for message in ordinary(kept, most):
            if field is not None and order is not None:
                try:
                    number = message[field]
                except (KeyError, TypeError, IndexError):
                    break
                if number != order.expected:
                    break
                order.expected = number + 1  # as ``goes_on`` does it, without a call
            elif order is not None and not order.goes_on(message):
                break
            messages.append(message)
            payload = kept.popleft()
        self.last_payload = payload
        return messages

    def accept(self, event: Any, payload: bytes, envelope: Any = None) -> bool:
        """The way for everything else: ``event`` is what has a place in the sequence, ``envelope`` what it came in."""
        if self._watches and not self.goes_on(event) and not self._in_order(event, payload):
            return bool(self.fanout.full)
        self.last_payload = payload
        message = envelope if self.enveloped else event
        return self.fanout.put(message, lambda: decode(encode(message)))

    def goes_on(self, event: Any) -> bool:
        """It may be delivered without a further look. False: nothing is known of it yet, and nothing has changed."""
        order = self._ordered
        return not self._watches if order is None else order.goes_on(event)

    def unreadable(self, exc: Exception, payload: bytes) -> None:
        LOGGER.warning("%s: a frame could not be read and was left out: %s", self.name, exc)
        self.fanout.tell(events.bad_frame(exc, payload))

    def _in_order(self, event: Any, payload: bytes) -> bool:
        """Whether to deliver it. Tells what is missing before it."""
        if self._trail is not None:
            if self._trail[payload] > 0:
                self._trail[payload] -= 1
                self.fanout.leave_out()
                return False
            self._trail = None
            self._watch()
        found = UNKNOWN if self._order is None else self._order.check(event)
        if found is FIRST:
            self._watch()
        if found is NEXT and self._since is None:
            return True
        if found.verdict is Verdict.OLD:
            self.fanout.leave_out()
            return False
        if self._since is not None:
            self._tell_outage(event, found)
        elif found.is_gap:
            now = milliseconds()
            self._tell(now, now, found.last, found.next, found.missing)
        return True

    def _watch(self) -> None:
        nothing_else = self._since is None and self._trail is None
        self._watches = self._order is not None or not nothing_else
        known = nothing_else and self._order is not None and self._order.expected is not None
        self._ordered = self._order if known else None
        self._counts = self._ordered if self._ordered is not None and self._ordered.field else None

    # --- changes of the connection

    def begin_handover(self) -> None:
        self.handover = Handover(self.sequence)

    def finish_handover(self, doubt: int | None = None) -> bool:
        """Deliver what only the new connection has brought so far. True when a queue is full. ``doubt`` (ms): from
        then on the old connection brought no more, so there may be a hole between the two."""
        handover, self.handover = self.handover, None
        if handover is None:
            return False
        fresh = handover.finish()
        if doubt is not None and not handover.overlaps and self._may_miss(fresh):
            self.lost(doubt)
            self.recovered(milliseconds())
        full = False
        for event, payload, envelope in fresh:
            full = self.accept(event, payload, envelope) or full
        self._trail = handover.trail()
        if self._order is not None:
            self._order.expect_repeats(handover.came)
        self._watch()
        return full

    def _may_miss(self, fresh: list[tuple[Any, bytes, Any]]) -> bool:
        """Something before these. Numbers without a hole tell; where none has come yet, the next one will."""
        if self._order is None or self._order.last is None:
            return True
        return bool(fresh) and not self._order.follows(fresh[0][0])

    def cancel_handover(self) -> None:
        """Forget the new connection: the old one goes on."""
        self.handover = None

    # --- gaps

    def lost(self, since: int) -> None:
        """Nothing is known of what happens after ``since`` (ms)."""
        if self._to is not None:  # nothing came since the outage before this one
            self.give_up_numbers()
        if self._since is None or since < self._since:
            self._since = since
            self._watch()

    def recovered(self, now: int) -> bool:
        """Listening again. True when the outage is told with the number of the next event, or without it by
        ``give_up_numbers``."""
        if self._since is None:  # no outage, or an event has come, and it was told then
            return False
        self._to = now
        if self.sequence is None:
            self.give_up_numbers()
        return self.sequence is not None

    def give_up_numbers(self) -> None:
        """Tell of the outage although no event has come after it."""
        if self._since is not None:
            self._tell(self._since, self._to or milliseconds(), self._last_number())
            if self._order is not None:
                self._order.forget()  # or the next event would tell of the same hole
                self._watch()

    def _tell_outage(self, event: Any, found: Found) -> None:
        """It is known now how the stream goes on."""
        mark = None if self.sequence is None else self.sequence.mark(event)
        if self.sequence is not None and mark is None:
            return  # not of the sequence; the next one may be
        assert self._since is not None
        missing = 0 if found is NEXT else found.missing
        self._tell(self._since, self._to or milliseconds(), self._last_number(), mark.first if mark else None, missing)

    def _last_number(self) -> int | None:
        if self.last_payload is None or self.sequence is None:
            return None
        message = decode(self.last_payload)
        mark = self.sequence.mark(message["data"] if self._inside else message)
        return mark.last if mark else None

    def _tell(
        self, since: int, to: int, last: int | None, following: int | None = None, missing: int | None = None
    ) -> None:
        self._since = self._to = None
        self._watch()
        event = events.gap(self.name, since, to, last=last, following=following, missing=missing)
        LOGGER.warning("%s", event["m"])
        self.fanout.tell(event)

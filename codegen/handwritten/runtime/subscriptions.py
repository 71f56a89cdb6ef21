"""The streams of one combined connection: which are wanted, which the exchange has confirmed, what to send next.

No I/O, no clock. A shell says what is wanted and what happened, sends the texts that ``poll`` returns, and comes back
when ``poll`` says so. What is wanted outlives connections, what is confirmed does not.

Two requests about one name are never under way at once, so the order of the answers doesn't matter. A name that is
wanted and dropped before anything was sent costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import msgspec

from .allowance import Allowance
from .errors import BinanceAPIException, BinanceTimeoutException
from .ticket import Ticket

__all__ = ["Ack", "Answered", "Refused", "Subscriptions", "Ticket"]

SUBSCRIBE, UNSUBSCRIBE = "SUBSCRIBE", "UNSUBSCRIBE"
MAX_BYTES = 4000
"""Of a message. The exchange reads 4,096 with the frame's header; what is longer it neither answers nor refuses."""
URL_BYTES = 4000
"""Of the names in a URL; servers and proxies refuse lines of 8 KB."""
ENVELOPE = 80
"""More than a message has beside its names."""


@dataclass(frozen=True)
class Ack:
    """The exchange has done it. No names: an answer that came too late to matter."""

    method: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Refused:
    """The exchange has refused. ``final``: these names were refused alone and are given up; otherwise they are sent
    again in smaller batches, so that a bad one doesn't take the others with it."""

    method: str
    names: tuple[str, ...]
    error: BinanceAPIException
    final: bool


Answered = Ack | Refused


@dataclass
class _Request:
    method: str
    names: tuple[str, ...]
    """Without those that the answer to an earlier request has settled."""
    size: int
    """How many it was sent with."""
    number: int
    """Of the allowance."""
    sent: float
    retry: bool
    """Some of it was sent before and not answered."""
    late: bool = False
    """Not answered in time: its names are free to be sent again. An answer still counts."""


class Subscriptions:
    """``limit``: streams of a connection; ``per_second``: messages that the exchange takes in a second; ``batch``:
    names in a message; ``timeout``: seconds for an answer."""

    def __init__(
        self,
        limit: int = 1024,
        per_second: int = 5,
        batch: int = 200,
        timeout: float = 5.0,
        max_bytes: int = MAX_BYTES,
    ) -> None:
        self.limit = limit
        self._batch = batch
        self._timeout = timeout
        self._max_bytes = max_bytes
        self._allowance = Allowance(per_second)
        self._open = False
        self._wanted: dict[str, None] = {}
        self._held: dict[str, bool] = {}
        """What the exchange may have, by this connection; True: it has confirmed."""
        self._queues: dict[str, dict[str, None]] = {SUBSCRIBE: {}, UNSUBSCRIBE: {}}
        self._flying: dict[str, int] = {}
        """Names whose request is under way, and its id."""
        self._requests: dict[int, _Request] = {}
        self._last_id = 0
        self._doubted: set[str] = set()
        """Names whose request was not answered in time."""
        self._bounds: dict[str, int] = {}
        """Names that were refused in company: how many may go together next time."""
        self._tickets: dict[str, list[Ticket]] = {}

    # --- what is wanted

    @property
    def wanted(self) -> tuple[str, ...]:
        return tuple(self._wanted)

    @property
    def confirmed(self) -> tuple[str, ...]:
        """Wanted names that deliver."""
        return tuple(name for name in self._wanted if self._is_confirmed(name))

    @property
    def open(self) -> bool:
        """There is a connection."""
        return self._open

    @property
    def settled(self) -> bool:
        """Nothing is left to be sent or answered on this connection."""
        return self._open and not (self._flying or any(self._queues.values()))

    def want(self, names: Iterable[str]) -> Ticket:
        """Subscribe. Raises ``ValueError``, and changes nothing, if there would be more than ``limit`` names."""
        names = dict.fromkeys(names)
        if (total := len(self._wanted.keys() | names.keys())) > self.limit:
            raise ValueError(f"one connection carries at most {self.limit} streams; not {total}")
        self._wanted.update(names)
        self._review(names)
        ticket = Ticket(name for name in names if not self._is_confirmed(name))
        for name in ticket.waiting:
            self._tickets.setdefault(name, []).append(ticket)
        return ticket

    def drop(self, names: Iterable[str]) -> None:
        """Unsubscribe. Names that aren't wanted are left out; who waits for one of the others waits no longer."""
        names = [name for name in dict.fromkeys(names) if name in self._wanted]
        for name in names:
            del self._wanted[name]
            self._bounds.pop(name, None)
        self._review(names)
        for name in names:
            self._settle(name)

    def take_over(self, other: Subscriptions) -> Ticket:
        """This connection comes in place of ``other``: what is wanted there is wanted here and nothing else, and who
        waits there waits here. The ticket is settled when this one can do without the other."""
        self.drop([name for name in self._wanted if name not in other._wanted])
        ticket = self.want(other._wanted)
        waiting, other._tickets = other._tickets, {}
        for name, tickets in waiting.items():
            self._tickets.setdefault(name, []).extend(tickets)
            if self._is_confirmed(name):
                self._settle(name)
        return ticket

    def url_names(self, room: int = URL_BYTES) -> list[str]:
        """The first wanted names that fit into a URL; for ``opened`` after connecting with them."""
        found = []
        for name in self._wanted:
            room -= len(quote(name)) + 1
            if room < 0:
                break
            if name not in self._bounds:  # the exchange has refused a request with it, and a URL can't be refused
                found.append(name)
        return found

    # --- what happens to the connection

    def opened(self, already: Iterable[str] = ()) -> None:
        """There is a new connection; its URL holds ``already``."""
        self._forget()
        self._open = True
        self._allowance.opened()
        self._held = dict.fromkeys(already, True)
        self._review({**self._held, **self._wanted})
        for name in [name for name in self._held if name in self._wanted]:
            self._settle(name)

    def lost(self) -> None:
        """The connection is gone. Who waits goes on waiting for the next one."""
        self._open = False
        self._forget()

    def end(self, error: Exception) -> None:
        """There will be no other connection: who waits is told why."""
        self.lost()
        for name in list(self._tickets):
            self._settle(name, error)

    def control_sent(self, now: float, count: int = 1) -> None:
        """Pongs, pings and whatever else the shell has sent by itself."""
        self._allowance.control(now, count)

    # --- what to send, and what comes back

    def poll(self, now: float) -> tuple[list[str], float | None]:
        """Texts to send now, in this order, and seconds until the next look, None: when something happens. Ask after
        each call of another method, too.

        Raises ``BinanceTimeoutException`` if the exchange doesn't answer: this connection is of no use.
        """
        if not self._open:
            return [], None
        self._check(now)
        texts: list[str] = []
        while (delay := self._allowance.delay(now)) == 0.0 and (found := self._next()) is not None:
            texts.append(self._send(*found, now))
        times = [request.sent + self._patience(request) - now for request in self._requests.values()]
        if delay and self._next() is not None:
            times.append(delay)
        return texts, max(0.0, min(times)) if times else None

    def on_message(self, message: Mapping[str, Any], now: float) -> Answered | None:
        """What an answer means; None if this is none of ours, such as an event."""
        found = message.get("error", message if "code" in message and "msg" in message else None)
        number = message.get("id")
        if number is None and found is not None and len(self._requests) == 1:
            number = next(iter(self._requests))  # the exchange gives no id where it could not read the request's
        if not isinstance(number, int) or not 0 < number <= self._last_id or not (found or "result" in message):
            return None
        request = self._requests.pop(number, None)
        if request is None:
            return Ack("", ())
        self._allowance.arrived(request.number, now)
        for other in [other for other, late in self._requests.items() if late.late and other < number]:
            del self._requests[other]  # it will not be answered any more: answers come in order
        names = self._landed(number, request, conclusive=not found or request.size == 1)
        answer = self._refused(request, names, _exception(message, found)) if found else self._done(request, names)
        self._review(names)
        for name in answer.names if isinstance(answer, Ack) or answer.final else ():
            if request.method == SUBSCRIBE:
                self._settle(name, answer.error if isinstance(answer, Refused) else None)
        return answer

    # --- within

    def _is_confirmed(self, name: str) -> bool:
        return self._held.get(name, False) and name in self._wanted and name not in self._flying

    def _review(self, names: Iterable[str]) -> None:
        """Queue these names for what has to be done about them, if anything."""
        for name in names:
            need = None
            if self._open and name not in self._flying:
                if name not in self._wanted:
                    need = UNSUBSCRIBE if name in self._held else None
                elif not self._held.get(name):
                    need = SUBSCRIBE
            for method, queue in self._queues.items():
                if method == need:
                    queue.setdefault(name)
                else:
                    queue.pop(name, None)

    def _settle(self, name: str, error: Exception | None = None) -> None:
        for ticket in self._tickets.pop(name, ()):
            ticket.settle(name, error)

    def _forget(self) -> None:
        self._held.clear()
        self._flying.clear()
        self._requests.clear()
        self._doubted.clear()
        for queue in self._queues.values():
            queue.clear()

    def _patience(self, request: _Request) -> float:
        return self._timeout * 2 if request.late else self._timeout

    def _check(self, now: float) -> None:
        for number, request in self._requests.items():
            if now < request.sent + self._patience(request):
                continue
            if request.late or request.retry:
                seconds = now - request.sent
                raise BinanceTimeoutException(f"no answer to {request.method} within {seconds:.0f} s")
            request.late = True
            names = self._landed(number, request, conclusive=False)
            self._doubted.update(names)
            self._held.update(dict.fromkeys(names, False))
            self._review(names)

    def _next(self) -> tuple[str, list[str]] | None:
        """What to send first: new streams, unless there is no room for them."""
        for method, queue in self._queues.items():
            if queue and (names := self._first(method, queue)):
                return method, names
        return None

    def _first(self, method: str, queue: Iterable[str]) -> list[str]:
        """A batch. Names that were refused in company come last and only with their like."""
        ordered = sorted(queue, key=self._bound, reverse=True)
        bound = self._bound(ordered[0])
        room = self.limit - len(self._held)
        size = ENVELOPE
        batch: list[str] = []
        for name in ordered:
            new = method == SUBSCRIBE and name not in self._held
            if new and not room:
                continue
            size += len(msgspec.json.encode(name)) + 1
            if batch and (len(batch) == bound or self._bound(name) != bound or size > self._max_bytes):
                break
            batch.append(name)
            room -= new
        return batch

    def _bound(self, name: str) -> int:
        return self._bounds.get(name, self._batch)

    def _send(self, method: str, names: list[str], now: float) -> str:
        self._last_id += 1
        number = self._allowance.request()
        retry = not self._doubted.isdisjoint(names)
        self._requests[self._last_id] = _Request(method, tuple(names), len(names), number, now, retry)
        for name in names:
            self._flying[name] = self._last_id
            self._queues[method].pop(name)
            self._held.setdefault(name, False)
        return msgspec.json.encode({"method": method, "params": names, "id": self._last_id}).decode()

    def _landed(self, number: int, request: _Request, conclusive: bool) -> tuple[str, ...]:
        """Its names, which are free for the next request; without those about which another one is under way, unless
        that asks the same and this answer is ``conclusive``."""
        names = []
        for name in request.names:
            current = self._flying.get(name, number)
            if current != number:
                again = self._requests[current]
                if again.method != request.method:
                    continue
                again.retry = False  # the exchange is slow, not dead
                if not conclusive:
                    continue
                again.names = tuple(other for other in again.names if other != name)
            self._flying.pop(name, None)
            names.append(name)
        return tuple(names)

    def _done(self, request: _Request, names: tuple[str, ...]) -> Ack:
        for name in names:
            self._doubted.discard(name)
            self._bounds.pop(name, None)
            if request.method == SUBSCRIBE:
                self._held[name] = True
            else:
                self._held.pop(name, None)
        return Ack(request.method, names)

    def _refused(self, request: _Request, names: tuple[str, ...], error: BinanceAPIException) -> Refused:
        """All of a request is refused or nothing. One name alone is a bad one."""
        final = request.size == 1
        for name in names:
            self._doubted.discard(name)
            if final or request.method == SUBSCRIBE:
                self._held.pop(name, None)
            if final:
                self._bounds.pop(name, None)
                if request.method == SUBSCRIBE:
                    self._wanted.pop(name, None)
                    if request.late:  # it may have been sent again, and accepted then
                        self._held[name] = False
        if not final:
            self._bounds.update(dict.fromkeys(request.names, (request.size + 1) // 2))
        return Refused(request.method, names, error, final)


def _exception(message: Mapping[str, Any], found: Any) -> BinanceAPIException:
    return BinanceAPIException(message, 400, msgspec.json.encode(found).decode())

"""Subscriptions against an exchange that knows nothing of them, on a network that stalls, reorders answers, loses
some and breaks."""

from __future__ import annotations

import json
import random
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from binance_gen.runtime.errors import BinanceTimeoutException
from binance_gen.runtime.subscriptions import Refused, Subscriptions, Ticket

PER_SECOND = 5
LIMIT = 8
BATCH = 4
GOOD = [f"s{number}@trade" for number in range(12)]
BAD = [f"bad{number}" for number in range(3)]
NAMES = st.lists(st.sampled_from(GOOD + BAD), min_size=1, max_size=6)
TIMEOUT = 5.0


class Exchange:
    """One connection as the exchange sees it."""

    def __init__(self, names: list[str]) -> None:
        self.names = set(names)
        self.arrivals: list[float] = []
        self.faults: list[str] = []

    def receive(self, time: float, text: str | None) -> dict[str, Any] | None:
        """``None`` is a pong."""
        self.arrivals = [*(old for old in self.arrivals if old > time - 1.0), time]
        if len(self.arrivals) > PER_SECOND:
            self.faults.append(f"{len(self.arrivals)} messages in a second")
        if text is None:
            return None
        request = json.loads(text)
        names = request["params"]
        if not names or len(names) > BATCH or len(set(names)) < len(names):
            self.faults.append(f"a batch of {names}")
        if bad := [name for name in names if name in BAD]:
            return {"code": 2, "msg": f"Invalid request: {bad[0]}", "id": request["id"]}
        if request["method"] == "SUBSCRIBE":
            self.names.update(names)
        else:
            self.names.difference_update(names)
        if len(self.names) > LIMIT:
            self.faults.append(f"{len(self.names)} streams")
        return {"result": None, "id": request["id"]}


class Machine(RuleBasedStateMachine):
    @initialize(seed=st.integers(0, 2**32))
    def start(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.now = 0.0
        self.subs = Subscriptions(limit=LIMIT, per_second=PER_SECOND, batch=BATCH, timeout=TIMEOUT)
        self.desired: dict[str, None] = {}
        self.tickets: list[Ticket] = []
        self.exchange: Exchange | None = None
        self.faults: list[str] = []
        self.there: list[tuple[float, str | None]] = []  # on their way to the exchange
        self.back: list[tuple[float, dict[str, Any]]] = []  # on their way to us
        self.stalled_until = 0.0
        self.answer_delay = 0.05
        self.ignore = 0
        self.sent = 0
        self.last_pong = -100.0
        self.wake: float | None = None
        self.under_way: dict[int, tuple[float, set[str]]] = {}  # requests: since when, about what

    # --- the shell

    def pump(self) -> None:
        """What the shell does after everything that happens."""
        try:
            confirmed = set(self.subs.confirmed)
            texts, seconds = self.subs.poll(self.now)
        except BinanceTimeoutException:
            self.break_connection()
            return
        for text in texts:
            request = json.loads(text)
            names = set(request["params"])
            assert len(text.encode()) <= 4000
            if request["method"] == "SUBSCRIBE":
                assert names <= set(self.desired), "subscribes to what nobody wants"
                assert not names & confirmed, "subscribes to what is confirmed"
            else:
                assert not names & set(self.desired), "unsubscribes from what is wanted"
            for since, others in self.under_way.values():
                assert not names & others or self.now - since > TIMEOUT - 0.001, "asks again before the time is over"
            self.under_way[request["id"]] = (self.now, names)
            self.there.append((self.arrival(), text))
        self.sent += len(texts)
        self.wake = None if seconds is None else self.now + seconds
        if self.exchange is None:
            assert not texts
            assert seconds is None

    def arrival(self) -> float:
        """In order; all at once when the network has stalled."""
        latest = self.there[-1][0] if self.there else 0.0
        return max(self.now + self.random.uniform(0.0, 0.3), self.stalled_until, latest)

    def break_connection(self) -> None:
        if self.exchange is not None:
            self.faults += self.exchange.faults
        self.exchange = None
        self.there, self.back, self.under_way = [], [], {}
        self.subs.lost()
        self.pump()

    def step(self, end: float) -> None:
        """Up to the next thing that happens, at most to ``end``."""
        times = [end, *(time for time, _ in self.there[:1]), *(time for time, _ in self.back)]
        if self.wake is not None:
            times.append(self.wake)
        self.now = max(self.now, min(times))
        while self.there and self.there[0][0] <= self.now:
            time, text = self.there.pop(0)
            assert self.exchange is not None
            answer = self.exchange.receive(time, text)
            if answer is None:
                continue
            if self.ignore:
                self.ignore -= 1
                continue
            self.back.append((self.now + self.random.uniform(0.0, 2 * self.answer_delay), answer))
        for item in sorted(self.back, key=lambda one: one[0]):
            if item[0] <= self.now and item in self.back:
                self.back.remove(item)
                self.receive(item[1])
        self.pump()

    def receive(self, message: dict[str, Any]) -> None:
        answer = self.subs.on_message(message, self.now)
        assert answer is not None, "an answer that was taken for an event"
        self.under_way.pop(message["id"], None)
        if not isinstance(answer, Refused) or answer.final:  # as good as the answer to the same request, sent again
            for _, names in self.under_way.values():
                names.difference_update(answer.names)
        if isinstance(answer, Refused) and answer.final:
            assert set(answer.names) <= set(BAD), "a good name was taken for a bad one"
            assert "Invalid request: bad" in answer.error.message
            if answer.method == "SUBSCRIBE":
                for name in answer.names:
                    self.desired.pop(name, None)

    # --- what users do

    @rule(names=NAMES)
    def want(self, names: list[str]) -> None:
        if len({*self.desired, *names}) > LIMIT:
            before = self.subs.wanted
            try:
                self.subs.want(names)
            except ValueError:
                assert self.subs.wanted == before
                return
            raise AssertionError("more than the limit")
        sent, settled = self.sent, self.subs.settled
        ticket = self.subs.want(names)
        known = set(names) <= set(self.subs.confirmed)
        self.tickets.append(ticket)
        self.desired.update(dict.fromkeys(names))
        assert ticket.done == known
        self.pump()
        if known and settled:
            assert self.sent == sent, "sent something that the exchange knows"

    @rule(names=NAMES)
    def drop(self, names: list[str]) -> None:
        others = {name for name in self.subs.confirmed if name not in names}
        self.subs.drop(names)
        for name in names:
            self.desired.pop(name, None)
        self.pump()
        assert others <= set(self.subs.confirmed), "dropping one touched others"

    @rule(old=NAMES, new=NAMES)
    def swap(self, old: list[str], new: list[str]) -> None:
        """Both at once, when there may be room for one only."""
        self.subs.drop(old)
        for name in old:
            self.desired.pop(name, None)
        self.want(new)

    @precondition(lambda self: self.exchange is not None and self.subs.settled)
    @rule(names=NAMES)
    def change_of_mind(self, names: list[str]) -> None:
        """Nothing is sent, because nothing was polled in between."""
        names = [name for name in names if name not in self.desired]
        if len({*self.desired, *names}) <= LIMIT:
            sent = self.sent
            ticket = self.subs.want(names)
            self.subs.drop(names)
            assert ticket.done
            self.pump()
            assert self.sent == sent

    # --- what happens

    @precondition(lambda self: self.exchange is None)
    @rule(share=st.integers(0, LIMIT))
    def connect(self, share: int) -> None:
        already = [name for name in self.subs.url_names()[:share] if name in GOOD]
        self.exchange = Exchange(already)
        self.stalled_until = self.now
        self.ignore = 0
        self.last_pong = -100.0
        self.subs.opened(already)
        self.pump()

    @precondition(lambda self: self.exchange is not None)
    @rule()
    def lose(self) -> None:
        self.break_connection()

    @rule(seconds=st.sampled_from([0.0, 0.1, 0.5, 1.1, 3.0, 8.0]))
    def advance(self, seconds: float) -> None:
        end = self.now + seconds
        for _ in range(10_000):
            if self.now >= end:
                return
            self.step(end)
        raise AssertionError("polls without end")

    @precondition(lambda self: self.exchange is not None and self.now - self.last_pong > 10.0)
    @rule(count=st.integers(1, 2))
    def pong(self, count: int) -> None:
        self.last_pong = self.now
        self.subs.control_sent(self.now, count)
        self.there += [(self.arrival(), None)] * count
        self.pump()

    @rule(seconds=st.sampled_from([0.5, 2.0, 4.0, 12.0]))
    def stall(self, seconds: float) -> None:
        self.stalled_until = self.now + seconds

    @rule(delay=st.sampled_from([0.01, 0.2, 1.0, 3.0, 7.0]))
    def slow_answers(self, delay: float) -> None:
        self.answer_delay = delay

    @rule()
    def ignores_one(self) -> None:
        self.ignore = 1

    # --- what must hold

    @invariant()
    def never_provokes(self) -> None:
        assert not self.faults
        assert self.exchange is None or not self.exchange.faults

    @invariant()
    def knows_what_is_wanted(self) -> None:
        assert list(self.subs.wanted) == list(self.desired)

    @invariant()
    def what_is_confirmed_is_there(self) -> None:
        held = set() if self.exchange is None else self.exchange.names
        assert set(self.subs.confirmed) <= held & set(self.desired)

    @invariant()
    def whoever_waits_has_a_reason(self) -> None:
        confirmed = set(self.subs.confirmed)
        for ticket in self.tickets:
            assert ticket.waiting <= set(self.desired) - confirmed
            assert set(ticket.failed) <= set(BAD)

    def teardown(self) -> None:
        """When the network behaves again, everything comes to rest as it was wanted."""
        if not hasattr(self, "subs"):
            return
        self.answer_delay, self.ignore = 0.05, 0
        self.stalled_until = self.now
        for _ in range(200):
            if self.exchange is None:
                self.connect(0)
            if self.subs.settled:
                break
            self.advance(1.0)
            self.never_provokes()
        assert self.subs.settled
        assert set(self.subs.confirmed) == set(self.desired) == self.exchange.names <= set(GOOD)
        assert all(ticket.done for ticket in self.tickets)
        sent = self.sent
        self.advance(60.0)
        assert self.sent == sent, "something is sent although nothing is to be done"


TestSubscriptions = Machine.TestCase
TestSubscriptions.settings = settings(
    max_examples=150, stateful_step_count=40, suppress_health_check=list(HealthCheck)
)

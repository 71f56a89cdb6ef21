from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from binance_gen.runtime.budget import ConnectionBudget, Place, budget_of
from tests.runtime.stream_kit import TRADE, manager_of, soon, threaded_of, tidy_server
from tests.runtime.ws_server import WsServer


def attempt(budget: ConnectionBudget, now: float) -> float:
    with budget.place() as place:
        return place.take(now)


def test_three_hundred_in_five_minutes() -> None:
    budget = ConnectionBudget()
    assert [attempt(budget, 1000.0 + number) for number in range(300)] == [0.0] * 300
    assert attempt(budget, 1299.5) == 0.5
    assert attempt(budget, 1300.0) == 0.0
    assert attempt(budget, 1300.0) == 1.0


def test_first_come_first_served() -> None:
    budget = ConnectionBudget(attempts=1, seconds=10.0)
    first, second, third = budget.place(), budget.place(), budget.place()
    assert second.take(0.0) == 10.0, "the first comes first, although it has not asked yet"
    assert third.take(0.0) == 20.0
    assert budget.delay(0.0) == 30.0
    assert first.take(0.0) == 0.0
    assert third.take(10.0) == 10.0
    assert second.take(10.0) == 0.0
    assert third.take(20.0) == 0.0


def test_who_gives_up_makes_room() -> None:
    budget = ConnectionBudget(attempts=1, seconds=10.0)
    first, second = budget.place(), budget.place()
    assert second.take(0.0) == 10.0
    first.leave()
    first.leave()
    assert second.take(0.0) == 0.0


def test_leaving_after_an_attempt_does_not_uncount_it() -> None:
    budget = ConnectionBudget(attempts=1, seconds=10.0)
    assert attempt(budget, 0.0) == 0.0
    assert budget.delay(4.0) == 6.0


def test_a_place_is_for_one_attempt() -> None:
    place = ConnectionBudget().place()
    place.take(0.0)
    with pytest.raises(RuntimeError, match="no longer in the line"):
        place.take(1.0)


def test_nobody_tries_a_host_that_asked_to_be_left_alone() -> None:
    budget = ConnectionBudget()
    waiting = budget.place()
    budget.refused(100.0, 120.0)
    budget.refused(101.0, 5.0)
    budget.refused(102.0, None)
    assert waiting.take(110.0) == 110.0
    assert attempt(budget, 219.0) == 1.0
    assert waiting.take(220.0) == 0.0


def test_one_budget_for_each_host() -> None:
    assert budget_of("one.test") is budget_of("one.test") is not budget_of("other.test")


def test_a_budget_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="attempts must be 1 or more; not 0"):
        ConnectionBudget(0)


def test_threads_share_it() -> None:
    budget = ConnectionBudget(attempts=100)
    went: list[float] = []
    barrier = threading.Barrier(8)

    def run() -> None:
        barrier.wait(timeout=30)
        for number in range(50):
            if attempt(budget, 1.0 + number / 1000) == 0.0:
                went.append(1.0)

    threads = [threading.Thread(target=run) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert len(went) == 100


async def test_managers_take_from_the_budget_that_they_are_given() -> None:
    """One without it has the process's."""
    budget, events = ConnectionBudget(2, seconds=3600.0), list[Any]()
    async with tidy_server() as server:
        first, second = (manager_of(server, connection_budget=budget, on_event=events.append) for _ in range(2))
        other = manager_of(server)
        await soon(first._socket(TRADE, symbol="BNBBTC").connect())
        await soon(second._socket(TRADE, symbol="BNBBTC").connect())
        opening = asyncio.ensure_future(first._socket(TRADE, symbol="ETHBTC").connect())
        await server.until(lambda: [event for event in events if event["type"] == "waiting"])
        await soon(other._socket(TRADE, symbol="ETHBTC").connect())
        assert server.attempts == 3
        opening.cancel()
        for manager in (first, second, other):
            await manager.close()
        await asyncio.wait([opening])


def test_so_do_threaded_ones() -> None:
    events: list[Any] = []
    with WsServer() as server:
        twm = threaded_of(server, connection_budget=ConnectionBudget(1, seconds=3600.0), on_event=events.append)
        with twm:
            for symbol in ("BNBBTC", "ETHBTC"):
                twm._start(TRADE, lambda _message: None, symbol=symbol)
            server.wait(lambda: server.attempts and [event for event in events if event["type"] == "waiting"])
        assert server.attempts == 1


class Machine(RuleBasedStateMachine):
    """Some wait, some give up, the host refuses now and then. Nobody is too many, late without reason, or overtaken."""

    @initialize(attempts=st.integers(1, 4))
    def start(self, attempts: int) -> None:
        self.attempts = attempts
        self.budget = ConnectionBudget(attempts, seconds=10.0)
        self.now = 0.0
        self.line: list[Place] = []
        self.taken: list[float] = []
        self.closed_until = 0.0

    @rule()
    def join(self) -> None:
        expected = self.budget.delay(self.now)
        self.line.append(self.budget.place())
        if expected == 0.0:
            assert self.ask(len(self.line) - 1) == 0.0

    @rule(data=st.data())
    def somebody_asks(self, data: st.DataObject) -> None:
        if self.line:
            self.ask(data.draw(st.integers(0, len(self.line) - 1)))

    @rule(data=st.data())
    def somebody_leaves(self, data: st.DataObject) -> None:
        if self.line:
            self.line.pop(data.draw(st.integers(0, len(self.line) - 1))).leave()

    @rule(quarters=st.integers(0, 50))
    def wait(self, quarters: int) -> None:
        self.now += quarters / 4

    @rule(quarters=st.integers(1, 80))
    def refuse(self, quarters: int) -> None:
        self.budget.refused(self.now, quarters / 4)
        self.closed_until = max(self.closed_until, self.now + quarters / 4)

    @rule()
    def the_first_goes_when_it_was_told(self) -> None:
        if self.line:
            seconds = self.ask(0)
            if seconds:
                self.now += seconds
                assert self.ask(0) == 0.0

    def ask(self, index: int) -> float:
        recent = [time for time in self.taken if time > self.now - 10.0]
        free = self.attempts - len(recent)
        seconds = self.line[index].take(self.now)
        assert (seconds == 0.0) == (index < free and self.now >= self.closed_until)
        if seconds == 0.0:
            self.line.pop(index)
            self.taken.append(self.now)
        return seconds

    @invariant()
    def never_too_many(self) -> None:
        for end in self.taken:
            assert len([time for time in self.taken if end - 10.0 < time <= end]) <= self.attempts


TestBudget = Machine.TestCase
TestBudget.settings = settings(max_examples=100, stateful_step_count=30)

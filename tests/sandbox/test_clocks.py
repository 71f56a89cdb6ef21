"""Clients whose clocks are wrong, drift or jump, against the exchange's, which checks every timestamp."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from typing import Any

import pytest

from binance_gen import AsyncClient, Client
from binance_gen.exceptions import BinanceClockException
from binance_gen.runtime.clock import Clock
from binance_gen.sandbox import Sandbox

SPEED = 10.0
WINDOW = 5000


class Wrong:
    """A local clock: the exchange's time, plus what a test adds to it."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._origin, self._real = sandbox.now, time.monotonic()
        self.off = 0.0
        self.drift = 0.0
        self.skipped = 0.0

    def elapsed(self) -> float:
        return (time.monotonic() - self._real) * SPEED + self.skipped

    def __call__(self) -> int:
        return int((self._origin + self.elapsed() * (1 + self.drift) + self.off) * 1e9)


class Caller:
    """A client of either form that is called from a plain test."""

    def __init__(self, kind: str, sandbox: Sandbox, **settings: Any) -> None:
        self.sandbox = sandbox
        self.time = Wrong(sandbox)
        self._loop = asyncio.new_event_loop() if kind == "async" else None
        self.client: Any = (AsyncClient if self._loop else Client)(
            sandbox.api_key, sandbox.api_secret, environment=sandbox.environment, recv_window=WINDOW, **settings
        )
        self.client.clock = Clock(self.time, self.time.elapsed)
        self.client.limits.clock = self.client.clock

    def run(self, call: Any) -> Any:
        return self._loop.run_until_complete(call) if self._loop else call

    def account(self) -> None:
        self.run(self.client.get_open_orders(symbol="BNBBTC"))

    def book(self) -> None:
        self.run(self.client.get_order_book(symbol="BNBBTC", limit=5))

    def skip(self, seconds: float) -> None:
        """For both."""
        self.sandbox.advance(seconds)
        self.time.skipped += seconds

    def refused(self) -> int:
        """Signed requests that the exchange refused for their time."""
        return sum(b"-1021" in (one.body or b"") for one in self.sandbox.sent if one.kind == "rest")

    def close(self) -> None:
        self.run(self.client.close_connection())
        if self._loop:
            self._loop.close()


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=1, market_rate=0, speed=SPEED) as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[Caller]:
    caller = Caller(request.param, sandbox)
    yield caller
    caller.close()


@pytest.mark.parametrize("off", [-300.0, 300.0])
def test_a_clock_that_is_minutes_off(off: float, caller: Caller) -> None:
    caller.time.off = off
    caller.account()
    assert caller.refused() == 1  # nothing had come that told the time
    for _ in range(20):
        caller.account()
    assert caller.refused() == 1


@pytest.mark.parametrize("off", [-300.0, 300.0])
def test_the_date_of_any_answer_tells_that_a_clock_is_off(off: float, caller: Caller) -> None:
    caller.time.off = off
    caller.book()
    caller.account()
    assert caller.refused() == 0
    assert abs(caller.client.timestamp_offset + off * 1000) < 2000
    assert caller.client.clock.measurements == 1


@pytest.mark.parametrize("drift", [-1 / 60, 1 / 60])
def test_a_clock_that_drifts_a_second_a_minute(drift: float, caller: Caller) -> None:
    caller.time.drift = drift
    for _ in range(120):  # ten virtual minutes: ten seconds at the end
        caller.account()
        caller.skip(5)
    assert caller.client.clock.measurements >= 1
    assert caller.refused() <= 5


def test_a_clock_that_jumps(caller: Caller) -> None:
    caller.account()
    for off in (120.0, -120.0, 3600.0, 0.0):
        caller.time.off = off
        before = caller.refused()
        for _ in range(3):
            caller.account()
        assert caller.refused() - before <= 1


def test_dates_of_another_clock_are_not_trusted(caller: Caller) -> None:
    """A proxy that dates its answers wrongly costs one question, not one for each call."""
    body = [{"code": 0, "msg": ""}]
    for _ in range(5):
        caller.sandbox.faults.answer(200, body, headers={"Date": "Thu, 01 Jan 2004 00:00:00 GMT"}, path="/api/v3/depth")
    caller.sandbox.faults.answer(
        200, {"serverTime": int(caller.sandbox.now * 1000)}, headers={"Date": "Thu, 01 Jan 2004 00:00:00 GMT"},
        path="/api/v3/time",
    )  # fmt: skip
    for _ in range(5):
        caller.book()
        caller.account()
    assert caller.client.clock.measurements == 1
    assert caller.refused() == 0


def test_a_caller_who_wants_no_help_gets_none(sandbox: Sandbox) -> None:
    caller = Caller("sync", sandbox, resync_clock=False)
    caller.time.off = 300
    with pytest.raises(BinanceClockException):
        caller.account()
    caller.close()

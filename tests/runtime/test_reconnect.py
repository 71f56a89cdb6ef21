from __future__ import annotations

import itertools
import socket
import ssl
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.runtime.errors import BinanceAPIException, BinanceRateLimitException
from binance_gen.runtime.events import CloseReason
from binance_gen.runtime.reconnect import GiveUp, Liveness, Reconnect, Retry, backoff, process_exception

BROKEN = ConnectionResetError("reset")


def refusal(code: int, status: int = 400) -> BinanceAPIException:
    return BinanceAPIException(None, status, f'{{"code": {code}, "msg": "no"}}')


def status_error(status: int, headers: dict[str, str] | None = None) -> Exception:
    error = Exception(f"HTTP {status}")
    error.response = SimpleNamespace(status_code=status, headers=headers or {})
    return error


def linear() -> Iterator[float]:
    return iter(itertools.count(1.0))


def test_backoff_grows_with_jitter_and_has_a_ceiling() -> None:
    schedules = [list(itertools.islice(backoff(), 12)) for _ in range(200)]
    for schedule in schedules:
        for number, delay in enumerate(schedule):
            full = min(0.1 * 4**number, 60.0)
            assert full / 2 <= delay <= full
    assert len({schedule[3] for schedule in schedules}) > 100, "clients must not come back in step"


def test_five_retries_outlast_a_short_outage() -> None:
    assert all(17 <= sum(itertools.islice(backoff(), 5)) <= 34.2 for _ in range(100))


def test_five_retries_then_it_gives_up() -> None:
    machine = Reconnect(5, linear)
    retries = [machine.failed(BROKEN) for _ in range(5)]
    assert retries == [Retry(n, 5, float(n)) for n in range(1, 6)]
    assert machine.failed(BROKEN) == GiveUp(5, final=False)


def test_no_retry_at_all_when_none_is_wanted() -> None:
    assert Reconnect(0).failed(BROKEN) == GiveUp(0, final=False)


def test_a_connection_that_opens_ends_the_count() -> None:
    machine = Reconnect(2, linear)
    for _ in range(50):
        assert isinstance(machine.failed(BROKEN), Retry)
        assert isinstance(machine.failed(BROKEN), Retry)
        machine.opened(0.0)
        assert isinstance(machine.lost(BROKEN, 1.0, received=True), Retry)
        machine.opened(2.0)
    assert machine.retries == 0


def test_for_ever_means_for_ever() -> None:
    machine = Reconnect(None)
    for _ in range(1000):
        decision = machine.failed(BROKEN)
        assert isinstance(decision, Retry)
        assert decision.delay <= 60


def test_a_server_that_accepts_and_closes_is_asked_less_and_less_often() -> None:
    machine = Reconnect(5, linear)
    delays = []
    for _ in range(4):
        machine.opened(100.0)
        decision = machine.lost(BROKEN, 100.1, received=False)
        assert isinstance(decision, Retry)
        delays.append(decision.delay)
    assert delays == [1, 2, 3, 4]


@pytest.mark.parametrize(("lived", "received"), [(0.1, True), (10.0, False)])
def test_a_connection_that_was_of_use_starts_the_delays_over(lived: float, received: bool) -> None:
    machine = Reconnect(5, linear)
    for _ in range(3):
        machine.opened(100.0)
        decision = machine.lost(BROKEN, 100.0 + lived, received=received)
        assert isinstance(decision, Retry)
        assert decision.delay == 1


def test_delays_that_run_out_go_on_at_the_ceiling() -> None:
    machine = Reconnect(None, lambda: iter([0.5]))
    first, second = machine.failed(BROKEN), machine.failed(BROKEN)
    assert isinstance(first, Retry)
    assert isinstance(second, Retry)
    assert (first.delay, second.delay) == (0.5, 60.0)


@pytest.mark.parametrize("most", [-1, -5])
def test_a_negative_limit_is_refused(most: int) -> None:
    with pytest.raises(ValueError, match="0 or more, or None"):
        Reconnect(most)


@pytest.mark.parametrize(
    "error",
    [
        BROKEN,
        socket.gaierror(-2, "Name or service not known"),
        TimeoutError("timed out"),
        ssl.SSLCertVerificationError("certificate"),
        CloseReason(1008),
        CloseReason(1011),
        status_error(403),
        status_error(418),
        status_error(429),
        status_error(500),
        status_error(503),
        refusal(-1021),
        refusal(-1000, 500),
        BinanceRateLimitException(None, 429, "{}", 3.0),
    ],
    ids=repr,
)
def test_what_may_pass_is_retried(error: Exception) -> None:
    assert process_exception(error) is None


@pytest.mark.parametrize(
    "error",
    [
        refusal(-2015),
        refusal(-1022),
        refusal(-2014, 401),
        status_error(400),
        status_error(404),
        status_error(451),
        ValueError("proxy"),
        TypeError("argument"),
        ImportError("python-socks"),
    ],
    ids=repr,
)
def test_what_would_fail_again_is_final(error: Exception) -> None:
    assert process_exception(error) is error
    assert Reconnect(None).failed(error) == GiveUp(0, final=True)


def test_a_connection_that_had_worked_is_always_made_again() -> None:
    machine = Reconnect(5, linear)
    machine.opened(0.0)
    assert isinstance(machine.lost(refusal(-1125), 1.0, received=False), Retry)


def test_the_policy_is_the_callers() -> None:
    machine = Reconnect(5, linear, lambda exc: exc if isinstance(exc, OSError) else None)
    assert isinstance(machine.failed(ValueError()), Retry)
    assert isinstance(machine.failed(OSError()), GiveUp)


@pytest.mark.parametrize(
    "error",
    [BinanceRateLimitException(None, 429, "{}", 7.0), status_error(429, {"Retry-After": "7"})],
    ids=["api", "handshake"],
)
def test_the_wait_that_the_exchange_asks_for_is_kept(error: Exception) -> None:
    decision = Reconnect(5, linear).failed(error)
    assert isinstance(decision, Retry)
    assert decision.delay == 7.0


def test_a_retry_after_that_is_a_date_is_ignored() -> None:
    decision = Reconnect(5, linear).failed(status_error(503, {"Retry-After": "Fri, 31 Dec 1999 23:59:59 GMT"}))
    assert isinstance(decision, Retry)
    assert decision.delay == 1.0


def test_decisions_read_well() -> None:
    assert str(Retry(2, 5, 0.25)) == "retry 2 of 5 in 0.2 s"
    assert str(Retry(2, None, 60)) == "retry 2 in 60.0 s"


# --- liveness ------------------------------------------------------------------------------------------------------


class Line:
    """A virtual clock, a peer, and a timer that does what Liveness says."""

    def __init__(self, silence: float, patience: float) -> None:
        self.liveness = Liveness(silence, patience)
        self.pings: list[float] = []
        self.received = 0.0

    def run(self, until: float, arrivals: list[float], answers: bool) -> float | None:
        """The time at which the connection was found dead."""
        now = 0.0
        pending = sorted(arrivals)
        while now <= until:
            while pending and pending[0] <= now:
                self.received = pending.pop(0)
            action, delay = self.liveness.check(now, self.received)
            if action == "dead":
                return now
            if action == "ping":
                self.pings.append(now)
                if answers:
                    pending = sorted([*pending, now + 0.1])
            assert delay > 0
            now += delay
        return None


def test_a_busy_line_is_never_asked() -> None:
    line = Line(30, 10)
    assert line.run(1000, [n * 5.0 for n in range(201)], answers=False) is None
    assert line.pings == []


def test_a_quiet_line_that_answers_is_alive() -> None:
    line = Line(30, 10)
    assert line.run(1000, [], answers=True) is None
    assert 25 <= len(line.pings) <= 34


def test_a_dead_line_is_found_in_silence_plus_patience() -> None:
    line = Line(30, 10)
    assert line.run(1000, [0.0, 3.0], answers=False) == pytest.approx(43)


def test_anything_that_arrives_is_an_answer() -> None:
    line = Line(30, 10)
    assert line.run(75, [35.0], answers=False) == pytest.approx(75)  # asked at 30, alive at 35, asked at 65


@given(st.lists(st.floats(0, 500), max_size=30), st.floats(0.1, 60), st.floats(0.1, 60))
def test_a_dead_line_is_always_found_in_time(arrivals: list[float], silence: float, patience: float) -> None:
    found = Line(silence, patience).run(10_000, arrivals, answers=False)
    last = max(arrivals, default=0.0)
    assert found is not None
    assert found - last <= silence + 2 * patience + 1e-6

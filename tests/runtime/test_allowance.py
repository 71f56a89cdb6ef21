from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.runtime.allowance import Allowance


def answered(allowance: Allowance, now: float) -> None:
    allowance.arrived(allowance.request(), now)


def test_requests_leave_room_for_a_pong_and_a_ping() -> None:
    allowance = Allowance(per_second=5, spare=2)
    for _ in range(3):
        assert allowance.delay(10.0) == 0.0
        answered(allowance, 10.0)
    assert allowance.delay(10.0) == pytest.approx(1.05)
    assert allowance.delay(11.06) == 0.0


def test_what_is_not_answered_counts_until_it_is() -> None:
    allowance = Allowance()
    first, *_ = [allowance.request() for _ in range(3)]
    assert allowance.delay(1000.0) is None
    allowance.arrived(first, 1000.0)
    assert allowance.delay(1000.0) == pytest.approx(1.05)
    assert allowance.delay(1001.1) == 0.0


def test_an_answer_shows_that_everything_before_it_has_arrived() -> None:
    allowance = Allowance()
    *_, last = [allowance.request() for _ in range(3)]
    allowance.arrived(last, 5.0)
    for _ in range(3):
        assert allowance.delay(6.1) == 0.0
        allowance.request()
    assert allowance.delay(6.1) is None


def test_pongs_use_the_spare_places_first() -> None:
    allowance = Allowance()
    allowance.control(0.0, 2)
    assert allowance.delay(0.0) == 0.0
    allowance.request()
    allowance.request()
    allowance.control(0.0, 1)
    assert allowance.delay(0.0) == pytest.approx(5.0), "two requests and three pongs: full"


def test_an_answer_speaks_for_a_pong_too() -> None:
    allowance = Allowance()
    allowance.control(0.0, 5)
    assert allowance.delay(0.5) == pytest.approx(4.5)
    answered(allowance, 0.5)
    assert allowance.delay(0.5) == pytest.approx(1.05)


def test_a_new_connection_starts_at_nothing() -> None:
    allowance = Allowance()
    for _ in range(3):
        allowance.request()
    allowance.opened()
    assert allowance.delay(0.0) == 0.0


def test_a_limit_that_leaves_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="more than the spare 2; not 2"):
        Allowance(per_second=2, spare=2)


@given(
    per_second=st.integers(3, 10),
    steps=st.lists(st.tuples(st.floats(0, 3), st.floats(0, 4), st.floats(0, 4)), min_size=1, max_size=60),
)
def test_no_second_at_the_exchange_holds_more_than_the_limit(
    per_second: int, steps: list[tuple[float, float, float]]
) -> None:
    """Each step waits a while, then sends if it may. A message takes any time to arrive, in order, and its answer any
    time to come back; a pong and a ping fall in between."""
    allowance = Allowance(per_second)
    now, arrivals, answers = 0.0, [], []
    last_control = -100.0
    for pause, there, back in steps:
        now += pause
        for answer in sorted(answer for answer in answers if answer[0] <= now):
            answers.remove(answer)
            allowance.arrived(answer[1], answer[0])
        if now - last_control > 20.0:
            last_control = now
            allowance.control(now, 2)
            arrivals += [max([now, *arrivals])] * 2
        while allowance.delay(now) == 0.0:
            arrivals.append(max([now + there, *arrivals]))
            answers.append((arrivals[-1] + back, allowance.request()))
    for end in arrivals:
        inside = [time for time in arrivals if end - 1.0 < time <= end]
        assert len(inside) <= per_second

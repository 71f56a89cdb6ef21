"""Virtual time."""

from __future__ import annotations

import asyncio

import pytest

from binance_gen.sandbox.clock import Clock


def test_stands_still_without_speed() -> None:
    clock = Clock(1000.0, speed=0)
    assert (clock.now(), clock.elapsed()) == (1_000_000_000, 0)
    clock.advance(2.5)
    assert (clock.now(), clock.elapsed(), clock.steady()) == (1_002_500_000, 2_500_000, 1_002_500_000)


def test_ages_without_the_time_of_day() -> None:
    clock = Clock(1000.0, speed=0)
    clock.advance(60, wall=False)
    assert (clock.now(), clock.elapsed()) == (1_000_000_000, 60_000_000)


def test_skew_is_not_time() -> None:
    clock = Clock(1000.0, speed=0)
    clock.set_skew(-1500)
    assert (clock.now(), clock.elapsed(), clock.steady()) == (998_500_000, 0, 1_000_000_000)


def test_timers_run_in_order_and_once() -> None:
    clock, ran = Clock(0, speed=0), []
    clock.call_later(2, lambda: ran.append("two"))
    clock.call_later(1, lambda: ran.append("one"))
    clock.call_later(1, lambda: ran.append("one again"))
    clock.call_later(3, lambda: ran.append("cancelled")).cancel()
    clock.advance(0.5)
    assert ran == []
    clock.advance(10)
    assert ran == ["one", "one again", "two"]


def test_a_repeating_timer_runs_once_for_a_jump_and_keeps_its_beat() -> None:
    clock, ran = Clock(0, speed=0), []
    timer = clock.every(20, lambda: ran.append(clock.elapsed() // 1_000_000))
    clock.advance(86400 + 5)
    clock.advance(14)
    assert ran == [86405]
    clock.advance(1)
    assert ran == [86405, 86420]
    timer.cancel()
    clock.advance(100)
    assert len(ran) == 2


def test_time_does_not_run_backwards() -> None:
    clock = Clock(0, speed=0)
    with pytest.raises(ValueError):
        clock.advance(-1)
    with pytest.raises(ValueError):
        clock.speed = -1


def test_an_error_in_a_timer_stops_no_other() -> None:
    clock, ran = Clock(0, speed=0), []
    clock.call_later(1, lambda: 1 // 0)
    clock.every(2, lambda: ran.append(1))
    with pytest.raises(ZeroDivisionError):
        clock.advance(1)
    clock.advance(1)
    assert ran == [1]


async def test_speed() -> None:
    clock = Clock(0, speed=3600)
    clock.attach(asyncio.get_running_loop())
    await asyncio.wait_for(clock.sleep(360), 10)
    assert clock.elapsed() >= 360_000_000
    clock.speed = 0
    stopped = clock.elapsed()
    await asyncio.sleep(0.01)
    assert clock.elapsed() == stopped
    sleeper = asyncio.create_task(clock.sleep(86400))
    await asyncio.sleep(0)
    clock.advance(86400)
    await asyncio.wait_for(sleeper, 10)
    clock.detach()

from __future__ import annotations

import time

from binance_gen.runtime.clock import Clock


def test_now_is_local_time_plus_the_offset() -> None:
    clock = Clock(lambda: 1_700_000_000_123_999_999)
    assert clock.now() == clock.local() == 1_700_000_000_123
    clock.offset = -100
    assert clock.now() == 1_700_000_000_023
    assert clock.local() == 1_700_000_000_123


def test_the_server_read_its_clock_in_the_middle() -> None:
    clock = Clock()
    clock.adjust(server_time=5_000, asked=1_000, answered=1_200)
    assert clock.offset == 3_900
    clock.adjust(server_time=900, asked=1_000, answered=1_000)
    assert clock.offset == -100


def test_microseconds() -> None:
    clock = Clock()
    clock.adjust(server_time=1_700_000_000_500_123, asked=1_700_000_000_000, answered=1_700_000_000_000)
    assert clock.offset == 500


def test_the_default_is_the_system_clock() -> None:
    before = time.time_ns() // 1_000_000
    now = Clock().now()
    assert before <= now <= time.time_ns() // 1_000_000

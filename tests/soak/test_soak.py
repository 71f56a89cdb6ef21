"""The short form of ``make soak``: the same scenarios, a few of everything, our own client."""

from __future__ import annotations

import itertools

import pytest

from tests.soak.accounts import KEYS, KINDS
from tests.soak.kit import OURS
from tests.soak.scenarios import endurance, faults, many, market, recovery, rotations, stalled

# Each is a process of its own with a sandbox; what they measure is judged with room for a busy machine.
pytestmark = pytest.mark.timeout(100)


def test_user_data_survives_random_faults() -> None:
    """Each kind of account, each kind of key."""
    accounts = [("spot", key) for key in KEYS]
    accounts += [(kind, key) for kind, key in zip(KINDS, itertools.cycle(KEYS)) if kind != "spot"]
    found = faults.run(OURS, accounts, 3)
    assert len(found) == len(accounts)
    for name, one in found.items():
        assert one.get("survived"), (name, one)
        harm = {key: one[key] for key in ("lost", "duplicated", "disordered", "untold", "repeated", "invented")}
        assert not any(harm.values()), (name, one)
        assert one["silence"] < 2, (name, one)


def test_what_a_trade_stream_missed_is_told_to_the_number() -> None:
    found = market.run(OURS, 8)
    assert found["faults"] == 8, found
    assert (found["untold"], found["wrong"], found["duplicated"], found["disordered"]) == (0, 0, 0, 0), found


def test_rotations_lose_nothing() -> None:
    found = rotations.shutdowns(OURS, 4, rate=500)
    assert found["rotations"] == 4
    assert (found["lost"], found["duplicated"], found["disordered"]) == (0, 0, 0), found


def test_recovery_after_a_reset() -> None:
    found = recovery.aborts(OURS, 3)
    assert found["recovered"] == 3
    assert found["seconds"]["median"] < 2, found


def test_a_dead_line_is_found() -> None:
    found = recovery.black_holes(OURS, 1)
    assert found["recovered"] == 1
    assert found["seconds"]["max"] < found["configured"] + 5, found


def test_a_server_that_is_down_for_an_hour() -> None:
    found = recovery.downtime(OURS, 3600, speed=3600)
    assert found["recovered"], found


def test_many_streams_on_few_connections() -> None:
    found = many.run(OURS, 1100)
    assert (found["lost"], found["duplicated"], found["provoked"], found["connections"]) == (0, 0, 0, 2), found


@pytest.mark.parametrize("policy", ["raise", "block"])
def test_a_stalled_consumer(policy: str) -> None:
    found = stalled.run(OURS, policy, 0.5, rate=3000)
    assert found["missing"] == 0, found
    assert found["alive"], found


def test_nothing_is_left_behind() -> None:
    found = endurance.cycles(OURS, 10, warm=10)
    assert (found["threads"], found["tasks"], found["fds"]) == (0, 0, 0), found
    found = endurance.day(OURS, 24)
    assert found["recovered"], found
    assert (found["threads"], found["tasks"], found["fds"]) == (0, 0, 0), found

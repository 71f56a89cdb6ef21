"""The spec's ``sequence:`` against what the real exchange sent: no gap where there is none, each one where there is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binance_gen._streams.coinm_futures import FUTURES_COIN_MULTIPLEX_SOCKET
from binance_gen._streams.spot import MULTIPLEX_SOCKET
from binance_gen.runtime.events import GAP
from binance_gen.runtime.lane import Fanout, Lane
from binance_gen.runtime.overflow import QueueOptions
from binance_gen.runtime.queue import MessageQueue
from binance_gen.runtime.sequence import sequence_by_name
from binance_gen.sandbox.replay import read

SHARED = Path(__file__).parents[3] / "shared" / "recordings"
pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="../shared/recordings is not there")

FILES = {"BINANCE.ws.1.0": MULTIPLEX_SOCKET, "BINANCE_DELIVERY.ws.1.0": FUTURES_COIN_MULTIPLEX_SOCKET}
NUMBERED = ("depth", "aggTrade")
MOST = 300
"""Of a stream, in a run with random mistakes."""


@lru_cache
def recorded() -> dict[tuple[str, str], list[bytes]]:
    """Payloads by file and stream, where there are some to compare."""
    found: dict[tuple[str, str], list[bytes]] = {}
    for name in FILES:
        for message in read(SHARED / name).messages:
            found.setdefault((name, message.stream), []).append(message.payload)
    return {key: payloads for key, payloads in found.items() if len(payloads) > 1}


def brought(file: str, stream: str, payloads: list[bytes]) -> list[Any]:
    """What a listener gets, through the runtime's own way."""
    sink, fanout = MessageQueue(QueueOptions(None)), Fanout(stream)
    fanout.add(sink)
    lane = Lane(stream, fanout, sequence_by_name(FILES[file], stream))
    for payload in payloads:
        lane.on_frame(payload)
    return list(sink.items)


def numbers(event: dict[str, Any]) -> tuple[int, int]:
    """By the exchange's documentation: the number of the event before this one, and its own (last) one."""
    if event["e"] == "aggTrade":
        return event["a"] - 1, event["a"]
    return event.get("pu", event["U"] - 1), event["u"]


def expected(payloads: list[bytes]) -> Iterator[Any]:
    """Events, and for each gap the numbers around it and how many are missing."""
    last: int | None = None
    for payload in payloads:
        event = json.loads(payload)
        before, number = numbers(event)
        if last is not None and number <= last:
            continue
        if last is not None and before > last:
            first = event["a"] if event["e"] == "aggTrade" else event["U"]
            yield last, first, before - last
        yield event
        last = number


def told(items: list[Any]) -> list[Any]:
    return [(item["last"], item["next"], item["missing"]) if item.get("type") == GAP else item for item in items]


def is_numbered(stream: str) -> bool:
    return stream.split("@")[1] in NUMBERED


def test_what_came_whole_is_passed_on_whole() -> None:
    kinds = set()
    for (file, stream), payloads in recorded().items():
        assert brought(file, stream, payloads) == [json.loads(payload) for payload in payloads], stream
        kinds.add((file, stream.split("@")[1]))
    assert {kind for _, kind in kinds} >= {"depth", "aggTrade", "bookTicker"}
    assert {(file, "depth") for file in FILES} <= kinds


@settings(max_examples=60)
@given(data=st.data())
def test_each_hole_is_told_and_nothing_comes_twice(data: st.DataObject) -> None:
    """Messages are removed, repeated and swapped; what is missing is counted by the exchange's numbers."""
    file, stream = data.draw(st.sampled_from(sorted(key for key in recorded() if is_numbered(key[1]))))
    payloads = recorded()[file, stream][:MOST]
    places = st.integers(0, len(payloads) - 1)
    for place in sorted(data.draw(st.lists(places, max_size=10, unique=True)), reverse=True):
        match data.draw(st.sampled_from(["remove", "repeat", "swap"])):
            case "remove" if len(payloads) > 1:
                del payloads[place]
            case "repeat":
                payloads.insert(min(place + data.draw(st.integers(1, 5)), len(payloads)), payloads[place])
            case _ if place:
                payloads[place - 1], payloads[place] = payloads[place], payloads[place - 1]
    assert told(brought(file, stream, payloads)) == list(expected(payloads))

"""The short way of a connection with many streams: the same comes out of it as of the long one."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.runtime.lane import Fanout, Lane, decode
from binance_gen.runtime.sequence import Sequence
from binance_gen.runtime.switchboard import Switchboard
from tests.runtime.test_lane import CHAIN, TIMES, TRADES, Consumer, Reader, without_times

RULES: dict[str, dict[str, Any] | None] = {"a@trade": TRADES, "b@depth": CHAIN, "c@ticker": TIMES, "d@kline": None}


class LongWay:
    """What ``line.py`` does with a message while there is one connection; ``others`` are those of no stream."""

    on_burst = None

    def __init__(self, board: dict[str, Lane]) -> None:
        self.board = board
        self.others: list[bytes] = []
        self.pauses = 0

    def on_frame(self, payload: bytes) -> bool:
        try:
            message = decode(payload)
            lane, event = self.board[message["stream"]], message["data"]
        except Exception:
            self.others.append(payload)
            return False
        if b"serverShutdown" in payload:
            self.others.append(payload)
            return False
        return lane.accept(event, payload, message)

    def on_pause(self, resume: Callable[[], None]) -> None:
        self.pauses += 1
        resume()


def exchange(*consumers: Consumer, enveloped: bool = True) -> tuple[LongWay, Switchboard]:
    fanout = Fanout("socket")
    for consumer in consumers:
        fanout.add(consumer)
    board = {
        name: Lane(name, fanout, Sequence(**rule) if rule else None, inside=True, enveloped=enveloped)
        for name, rule in RULES.items()
    }
    long_way = LongWay(board)
    return long_way, Switchboard(board, lambda: fanout, long_way)


def message(stream: str, number: int) -> bytes:
    data = {"t": number, "U": number, "u": number, "pu": number - 1, "E": number}
    return msgspec.json.encode({"stream": stream, "data": data})


OTHERS: list[Any] = [
    b'{"result":null,"id":1}', b"no JSON", b"[]", b"7", b'{"stream":"gone@trade","data":{"t":1}}',
    b'{"stream":"a@trade"}', b'{"stream":"d@kline","data":{"e":"serverShutdown"}}', b'{"stream":["a"],"data":1}',
]  # fmt: skip
ODD: list[Any] = [b'{"stream":"a@trade","data":{"x":1}}', b'{"stream":"b@depth","data":null}', ("ping", True, b"1")]


@given(
    frames=st.lists(
        st.tuples(st.sampled_from(sorted(RULES)), st.integers(1, 9)) | st.sampled_from(OTHERS) | st.sampled_from(ODD),
        max_size=40,
    ),
    chunks=st.lists(st.integers(1, 10), min_size=1, max_size=6),
    cut=st.integers(0, 8),
    enveloped=st.booleans(),
)
def test_the_same_as_by_the_long_way(frames: list[Any], chunks: list[int], cut: int, enveloped: bool) -> None:
    """One by one, and then in a burst of which a consumer reads what it likes: holes, repetitions and all."""
    whole = [message(*one) if isinstance(one, tuple) and len(one) == 2 else one for one in frames]
    outcomes = []
    for way in ("short", "burst", "long"):
        consumer = Reader(*chunks) if way == "burst" else Consumer()
        long_way, switchboard = exchange(consumer, enveloped=enveloped)
        listener = long_way if way == "long" else switchboard
        kept = deque(whole)
        while kept and len(kept) > len(whole) - cut:
            frame = kept.popleft()
            if isinstance(frame, bytes):
                listener.on_frame(frame)
        if way == "burst":
            assert switchboard.on_burst is not None
            switchboard.on_burst(kept)
        for frame in kept:
            if isinstance(frame, bytes):
                listener.on_frame(frame)
        lasts = [lane.last_payload for lane in long_way.board.values()]
        outcomes.append((without_times(consumer.items), consumer.left_out, long_way.others, lasts))
    assert outcomes[0] == outcomes[1] == outcomes[2]


def test_a_consumer_that_is_full_gets_its_turn() -> None:
    reader = Reader(2)
    long_way, switchboard = exchange(reader)
    assert switchboard.on_burst is not None
    kept = deque(message("d@kline", number) for number in range(5))
    assert switchboard.on_burst(kept) is False
    reader.is_full = True
    assert switchboard.on_burst(kept) is True
    resumed: list[int] = []
    switchboard.on_pause(lambda: resumed.append(1))
    (turn,) = reader.turns
    turn()
    assert resumed == [1]
    assert [one["data"]["t"] for one in reader.items] == [0, 1, 2, 3]
    assert not long_way.pauses


def test_where_several_listen_each_gets_a_message_of_its_own() -> None:
    first, second = Consumer(), Consumer()
    _, switchboard = exchange(first, second)
    assert switchboard.on_burst is None
    switchboard.on_frame(message("a@trade", 1))
    assert first.items == second.items
    assert first.items[0] is not second.items[0]
    assert first.items[0]["data"] is not second.items[0]["data"]


def test_sockets_that_share_a_connection() -> None:
    """Nobody may read for all of them, and each has its turn by the long way."""
    long_way, _ = exchange(Reader(3))
    switchboard = Switchboard(long_way.board, lambda: None, long_way)
    assert switchboard.on_burst is None
    switchboard.on_pause(lambda: None)
    assert long_way.pauses == 1

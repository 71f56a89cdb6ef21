"""Recordings of the real exchange through the sandbox's sockets."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from binance_gen.sandbox import Sandbox
from binance_gen.sandbox.replay import read
from tests.sandbox.kit import Rest, eventually, receive, streams

SHARED = Path(__file__).parents[3] / "shared" / "recordings"
needs_recordings = pytest.mark.skipif(not SHARED.is_dir(), reason="../shared/recordings is not there")

SMALL = """\
wss://stream.binance.com:9443/stream?streams=aaabbb@trade/cccddd@trade <-> 1633998511.159679
https://api.binance.com/api/v3/depth?symbol=AAABBB&limit=5 -> 1633998512.32: {"lastUpdateId":7,"bids":[],"asks":[]}
1633998512.0: {"stream":"aaabbb@trade","data":{"e":"trade","t":1,"p":"0.10"}}
1633998512.1: {"stream":"cccddd@trade","data":{"e":"trade","t":5,"p":"1.50"}}
1633998512.2: {"stream":"aaabbb@trade","data":{"e":"trade","t":2,"p":"0.11"}}
163
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "recording"
    path.write_text(SMALL)
    return path


def test_reading(small: Path) -> None:
    recording = read(small)
    assert recording.streams == ["aaabbb@trade", "cccddd@trade"]
    assert [(one.time, one.stream) for one in recording.messages] == [
        (1633998512.0, "aaabbb@trade"), (1633998512.1, "cccddd@trade"), (1633998512.2, "aaabbb@trade"),
    ]  # fmt: skip
    assert len(recording.answers) == 1
    assert recording.unread == 1  # the last line breaks off
    assert len(read(small.parent).messages) == 3


def test_messages_come_as_they_were(sandbox: Sandbox, rest: Rest, small: Path) -> None:
    replay = sandbox.replay(small, speed=0, wait_for=["aaabbb@trade", "cccddd@trade"])
    with streams(sandbox, "/ws/aaabbb@trade") as raw:
        assert not replay.wait(0.1)
        with streams(sandbox, "/stream?streams=aaabbb@trade/cccddd@trade") as combined:
            assert raw.recv(timeout=5) == '{"e":"trade","t":1,"p":"0.10"}'
            assert [receive(combined)["data"]["t"] for _ in range(3)] == [1, 5, 2]
            assert combined is not None
    assert replay.wait(5)
    assert replay.sent == 5
    assert rest.public("/api/v3/depth", symbol="AAABBB", limit=5) == {"lastUpdateId": 7, "bids": [], "asks": []}
    assert rest.public("/api/v3/depth", limit=5, symbol="AAABBB")["lastUpdateId"] == 7
    assert rest.public("/api/v3/depth", symbol="AAABBB", limit=10)["code"] == -1121


def test_a_replay_waits_for_its_listener_and_ends_with_the_sandbox(small: Path) -> None:
    with Sandbox(market_rate=0) as sandbox:
        replay = sandbox.replay(small)
        assert not replay.wait(0.1)
    assert replay.done.is_set()
    assert replay.sent == 0


@needs_recordings
def test_a_recording_of_2021(sandbox: Sandbox, rest: Rest) -> None:
    """Depth events of four symbols follow the snapshots recorded beside them, as they did then."""
    snapshots = sandbox.replay(SHARED / "BINANCE.http.0.0")
    replay = sandbox.replay(SHARED / "BINANCE.ws.1.0", speed=0)
    wanted = [name for name in replay.streams if "@depth" in name]
    counts = dict.fromkeys(replay.streams, 0)
    last: dict[str, int] = {}
    with streams(sandbox, "/stream?streams=" + "/".join(replay.streams)) as connection:
        total = len(replay.recording.messages)
        for _ in range(total):
            message = receive(connection)
            counts[message["stream"]] += 1
            if message["stream"] in wanted:
                event = message["data"]
                assert last.get(event["s"], event["U"] - 1) == event["U"] - 1
                last[event["s"]] = event["u"]
        assert replay.wait(5)
    assert sum(counts.values()) == total == 265
    assert set(last) == {"NKNUSDT", "BLZETH", "LRCBTC", "RUNEEUR"}
    assert len(snapshots.recording.answers) == 4
    book = rest.public("/api/v3/depth", symbol="NKNUSDT", limit=1000)
    assert book["bids"][0] == ["0.35210000", "672.00000000"]


@needs_recordings
def test_a_recording_of_coin_m(sandbox: Sandbox, rest: Rest) -> None:
    """Its streams come from COIN-M's place in the sandbox; depth events chain by ``pu`` and follow the snapshots."""
    sandbox.replay(SHARED / "BINANCE_DELIVERY.http.0.0")
    replay = sandbox.replay(SHARED / "BINANCE_DELIVERY.ws.1.0", speed=0)
    wanted = [name for name in replay.streams if "@depth" in name]
    symbols = {name.partition("@")[0].upper() for name in wanted}
    books = {
        symbol: rest.public("/coinm/dapi/v1/depth", symbol=symbol, limit=1000)["lastUpdateId"] for symbol in symbols
    }
    assert rest.public("/dapi/v1/depth", symbol="BCHUSD_PERP", limit=1000) is None
    last: dict[str, int] = {}
    with streams(sandbox, "/coinm/stream?streams=" + "/".join(wanted)) as connection:
        for _ in range(sum(message.stream in wanted for message in replay.recording.messages)):
            event = receive(connection)["data"]
            if event["s"] in last:
                assert event["pu"] == last[event["s"]]
            else:
                assert event["U"] <= books[event["s"]] <= event["u"] or event["u"] < books[event["s"]]
            last[event["s"]] = event["u"]
        assert replay.wait(10)
    assert symbols == set(last)
    assert len(symbols) == 10
    assert all(last[symbol] > books[symbol] for symbol in symbols)


@needs_recordings
def test_every_recorded_message_is_kept() -> None:
    for path in SHARED.glob("*.ws.*"):
        recording = read(path)
        lines = [line for line in path.read_text().splitlines() if '"stream"' in line]
        assert len(recording.messages) == len(lines)
        payloads = [json.loads(one.payload) for one in recording.messages]
        assert payloads == [json.loads(line.partition(": ")[2])["data"] for line in lines]


def test_nothing_is_left_behind(sandbox: Sandbox, small: Path) -> None:
    with streams(sandbox, "/ws/cccddd@trade") as connection:
        sandbox.replay(small, speed=0)
        assert receive(connection)["t"] == 5
    eventually(lambda: sandbox.subscriptions == [])

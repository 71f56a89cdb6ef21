"""Faults of streams rather than of connections: gaps, doubles, disorder, slow links, floods; and what overlaps."""

from __future__ import annotations

import json
import socket
import threading
import time
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed, ConnectionClosedError

from binance_gen.sandbox import Rules, Sandbox
from binance_gen.sandbox.disorder import Disorder
from tests.sandbox.kit import eventually, receive, streams, ws_api

TRADE = "/ws/btcusdt@trade"
STREAM = "btcusdt@trade"
DAY = 24 * 3600


def trades(sandbox: Sandbox, count: int) -> None:
    for _ in range(count):
        sandbox.market.trade("BTCUSDT")


def numbers(connection: Any, count: int) -> list[int]:
    """Trade ids, from 0."""
    found = [receive(connection)["t"] for _ in range(count)]
    return [number - min(found) for number in found]


class TestDisorder:
    @pytest.mark.parametrize(
        ("kind", "count", "expected"),
        [
            ("lose", 2, [2, 3, 4]),
            ("duplicate", 2, [0, 0, 1, 1, 2, 3, 4]),
            ("reorder", 3, [2, 1, 0, 3, 4]),
        ],
    )
    def test_of_one_stream(self, sandbox: Sandbox, kind: str, count: int, expected: list[int]) -> None:
        with streams(sandbox, "/stream?streams=btcusdt@trade/btcusdt@aggTrade") as connection:
            eventually(lambda: len(sandbox.subscriptions) == 2)
            before = sandbox.call(lambda: sandbox.exchange.markets["BTCUSDT"].end_of_trades)
            getattr(sandbox.faults, kind)(STREAM, count)
            trades(sandbox, 5)
            wanted = len(expected) + 5
            messages = [receive(connection) for _ in range(wanted)]
        seen = [one["data"]["t"] - before for one in messages if one["stream"] == STREAM]
        others = [one["data"]["f"] - before for one in messages if one["stream"] != STREAM]
        assert seen == expected
        assert others == [0, 1, 2, 3, 4]  # no other stream notices

    def test_every_listener_sees_the_same(self, sandbox: Sandbox) -> None:
        with streams(sandbox, TRADE) as one, streams(sandbox, TRADE) as other:
            eventually(lambda: sandbox.connections == 2)
            sandbox.faults.reorder(STREAM)
            sandbox.faults.lose(STREAM)
            sandbox.faults.duplicate(STREAM)
            trades(sandbox, 5)
            assert numbers(one, 5) == numbers(other, 5) == [1, 0, 3, 3, 4]

    def test_clear_ends_it(self, sandbox: Sandbox) -> None:
        with streams(sandbox, TRADE) as connection:
            eventually(lambda: sandbox.connections == 1)
            sandbox.faults.lose(STREAM, 100)
            sandbox.faults.clear()
            trades(sandbox, 1)
            assert receive(connection)["e"] == "trade"
        with pytest.raises(ValueError, match="at least 1"):
            sandbox.faults.lose(STREAM, 0)

    @given(
        plans=st.lists(st.tuples(st.sampled_from(["lose", "duplicate", "reorder"]), st.integers(1, 6)), max_size=6),
        count=st.integers(0, 60),
    )
    def test_nothing_else_is_changed(self, plans: list[Any], count: int) -> None:
        """After the plans have run out, messages pass untouched; until then each is lost, doubled or late."""
        lost: list[int] = []
        disorder: Disorder[int] = Disorder(lost.append)
        for kind, size in plans:
            disorder.plan(kind, size)
        planned = sum(size for _, size in plans)
        sent = [out for number in range(max(count, planned)) for out in disorder.take(number)]
        assert disorder.is_over
        assert disorder.take(-1) == [-1]
        doubled = sum(size for kind, size in plans if kind == "duplicate")
        assert len(lost) == sum(size for kind, size in plans if kind == "lose")
        assert set(sent) | set(lost) == set(range(max(count, planned)))
        assert len(sent) == len(set(sent)) + doubled
        assert sent[planned + doubled - len(lost) :] == list(range(planned, max(count, planned)))


class TestLinks:
    def test_a_slow_link_brings_everything_in_time(self, sandbox: Sandbox) -> None:
        with streams(sandbox, TRADE) as connection:
            eventually(lambda: sandbox.connections == 1)
            assert sandbox.faults.slow(2_000) == 1
            started = time.monotonic()
            trades(sandbox, 5)  # about 150 bytes each
            assert numbers(connection, 5) == [0, 1, 2, 3, 4]
            assert time.monotonic() - started > 0.2
            sandbox.faults.slow(100)
            trades(sandbox, 3)
            with pytest.raises(TimeoutError):
                receive(connection, timeout=0.1)
            sandbox.faults.slow(0)
            assert numbers(connection, 3) == [0, 1, 2]

    def test_a_slow_link_is_slow_for_connections_to_come(self, sandbox: Sandbox) -> None:
        sandbox.faults.slow(50, "streams")
        with streams(sandbox, TRADE) as connection, ws_api(sandbox) as api:
            eventually(lambda: sandbox.connections == 2)
            trades(sandbox, 1)
            with pytest.raises(TimeoutError):
                receive(connection, timeout=0.1)
            assert api.call("ping")["status"] == 200
            sandbox.faults.clear()
            assert receive(connection)["e"] == "trade"

    def test_a_close_frame_comes_after_what_waits(self, sandbox: Sandbox) -> None:
        with streams(sandbox, TRADE) as connection:
            eventually(lambda: sandbox.connections == 1)
            sandbox.faults.slow(500)
            trades(sandbox, 3)
            sandbox.faults.close(1011)
            assert numbers(connection, 3) == [0, 1, 2]
            with pytest.raises(ConnectionClosed) as caught:
                receive(connection)
        assert caught.value.rcvd is not None
        assert caught.value.rcvd.code == 1011

    def test_code_1006_is_no_close_frame(self, sandbox: Sandbox) -> None:
        with streams(sandbox, TRADE) as connection:
            eventually(lambda: sandbox.connections == 1)
            assert sandbox.faults.close(1006) == 1
            with pytest.raises(ConnectionClosedError) as caught:
                receive(connection)
        assert caught.value.rcvd is None

    def test_a_hole_for_old_connections_only(self, sandbox: Sandbox) -> None:
        with streams(sandbox, TRADE, ping_interval=None) as old:
            eventually(lambda: sandbox.connections == 1)
            assert sandbox.faults.blackhole(new=False) == 1
            with streams(sandbox, TRADE) as fresh:
                eventually(lambda: sandbox.connections == 2)
                trades(sandbox, 1)
                assert receive(fresh)["e"] == "trade"
                with pytest.raises(TimeoutError):
                    receive(old, timeout=0.1)
        eventually(lambda: sandbox.connections == 0)  # who hangs up is forgotten, without an answer
        closes = [record for record in sandbox.sent if record.kind == "close" and record.connection == 1]
        assert closes == []

    def test_a_hole_for_one_stream(self, sandbox: Sandbox) -> None:
        with streams(sandbox, TRADE) as one, streams(sandbox, "/ws/ethusdt@trade") as other:
            eventually(lambda: sandbox.connections == 2)
            assert sandbox.faults.blackhole(stream=STREAM) == 1
            sandbox.market.trade("BTCUSDT")
            sandbox.market.trade("ETHUSDT")
            assert receive(other)["s"] == "ETHUSDT"
            with pytest.raises(TimeoutError):
                receive(one, timeout=0.1)


class TestFlood:
    def test_trades_are_numbered_and_on_time(self, sandbox: Sandbox) -> None:
        with streams(sandbox, TRADE) as connection:
            eventually(lambda: sandbox.connections == 1)
            started = time.monotonic()
            flood = sandbox.faults.flood(STREAM, rate=1000, count=500)
            seen = [receive(connection)["t"] for _ in range(500)]
            assert time.monotonic() - started > 0.45
            assert flood.wait(5)
        assert flood.sent == 500
        assert flood.first is not None
        assert seen == list(range(flood.first, flood.first + 500))
        assert flood.last == seen[-1]

    def test_each_message_has_a_segment_of_its_own(self, sandbox: Sandbox) -> None:
        """Seen by a reader that takes what there is: whole frames, as written one by one."""
        address = urlsplit(sandbox.url)
        head = f"GET {TRADE} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        key = "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        with socket.create_connection((str(address.hostname), int(address.port or 0)), timeout=5) as raw:
            raw.sendall((head + key).encode())
            assert b" 101 " in raw.recv(4096)
            eventually(lambda: sandbox.connections == 1)
            sandbox.faults.flood(STREAM, rate=20, count=3)
            for _ in range(3):
                frame = raw.recv(65536)
                size = frame[1] if frame[1] < 126 else int.from_bytes(frame[2:4], "big")
                assert frame[0] == 0x81
                assert json.loads(frame[-size:])["e"] == "trade"
                assert len(frame) == size + (2 if size < 126 else 4)

    def test_until_stopped(self, sandbox: Sandbox) -> None:
        flood = sandbox.faults.flood("bnbbtc@aggTrade", rate=500)  # nobody has to listen
        eventually(lambda: flood.sent > 20)
        flood.stop()
        assert flood.wait(5)
        assert flood.first is not None
        assert flood.last is not None
        assert flood.last - flood.first == flood.sent - 1
        with pytest.raises(ValueError, match="more than 0"):
            sandbox.faults.flood(STREAM, rate=0)

    def test_of_futures_and_of_other_streams(self, sandbox: Sandbox) -> None:
        target = "/market/stream?streams=btcusdt@aggTrade"
        with streams(sandbox, target) as futures, streams(sandbox, "/ws/btcusdt@bookTicker") as spot:
            eventually(lambda: len(sandbox.subscriptions) == 2)
            flood = sandbox.faults.flood("btcusdt@aggTrade", rate=1000, count=20)
            seen = [receive(futures)["data"]["a"] for _ in range(20)]
            assert seen == list(range(seen[0], seen[0] + 20))
            assert flood.first == seen[0]
            sandbox.faults.flood("btcusdt@bookTicker", rate=1000, count=5)
            for _ in range(5):
                assert receive(spot)["s"] == "BTCUSDT"

    def test_it_ends_with_the_sandbox(self) -> None:
        with Sandbox(market_rate=0) as sandbox:
            flood = sandbox.faults.flood(STREAM, rate=10)
        assert flood.done.is_set()


class TestOverlap:
    @pytest.mark.parametrize("target", [TRADE, "/stream?streams=btcusdt@trade/btcusdt@depth@100ms/btcusdt@kline_1s"])
    def test_two_connections_get_the_same_bytes(self, target: str) -> None:
        """What a rotation relies on: from the moment of its subscription the second connection is told the same."""
        with Sandbox(seed=3, market_rate=200) as sandbox:
            with streams(sandbox, target) as old:
                first = [old.recv(timeout=5) for _ in range(20)]
                with streams(sandbox, target) as new:
                    late = [new.recv(timeout=5) for _ in range(100)]
                early = first + [old.recv(timeout=5) for _ in range(200)]
        at = early.index(late[0])
        assert early[at : at + 100] == late

    def test_user_data_too(self, sandbox: Sandbox) -> None:
        with ws_api(sandbox) as one, ws_api(sandbox) as other:
            for api in (one, other):
                api.result("userDataStream.subscribe.signature")
            sandbox.deposit("BTC", "0.5")
            for _ in range(2):
                assert one.event()["event"] == other.event()["event"]


class TestEndings:
    def test_shutdown_in_its_three_shapes(self, sandbox: Sandbox) -> None:
        with streams(sandbox, TRADE) as raw, streams(sandbox, f"/stream?streams={STREAM}") as combined:
            with ws_api(sandbox) as api:
                eventually(lambda: sandbox.connections == 3)
                assert sandbox.faults.server_shutdown(close_after=30) == 3
                plain = receive(raw)
                assert plain == {"e": "serverShutdown", "E": plain["E"]}
                assert receive(combined) == {"stream": "!serverShutdown", "data": plain}
                assert api.event() == {"event": plain}
                assert api.call("ping")["status"] == 200
                sandbox.advance(31)
                with pytest.raises(ConnectionClosed):
                    api.answer()
            for connection in (raw, combined):
                with pytest.raises(ConnectionClosed) as caught:
                    receive(connection)
                assert caught.value.rcvd is not None
                assert caught.value.rcvd.code == 1001

    def test_a_day_is_the_limit(self, sandbox: Sandbox) -> None:
        with streams(sandbox, TRADE) as old:
            eventually(lambda: sandbox.connections == 1)
            sandbox.advance(DAY - 60)
            with streams(sandbox, TRADE) as young:
                eventually(lambda: sandbox.connections == 2)
                trades(sandbox, 1)
                assert receive(old) == receive(young)
                sandbox.advance(61)
                with pytest.raises(ConnectionClosed):
                    receive(old)
                trades(sandbox, 1)
                assert receive(young)["e"] == "trade"

    def test_the_sixth_message_in_a_second(self) -> None:
        with Sandbox(market_rate=0, rules=Rules(messages_per_second=5), speed=0) as sandbox:
            with streams(sandbox, TRADE) as connection:
                for number in range(6):
                    connection.send(json.dumps({"method": "LIST_SUBSCRIPTIONS", "id": number}))
                assert [receive(connection)["id"] for _ in range(5)] == [0, 1, 2, 3, 4]
                with pytest.raises(ConnectionClosed) as caught:
                    receive(connection)
        assert caught.value.rcvd is not None
        assert caught.value.rcvd.code == 1008


def test_faults_may_come_from_many_threads(sandbox: Sandbox) -> None:
    with streams(sandbox, TRADE) as connection:
        eventually(lambda: sandbox.connections == 1)
        threads = [threading.Thread(target=sandbox.faults.burst, args=(20,)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert numbers(connection, 80) == list(range(80))

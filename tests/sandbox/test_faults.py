"""Each fault, as plain clients see it."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
import requests
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, InvalidMessage, InvalidStatus

from binance_gen.sandbox import Sandbox
from tests.sandbox.kit import Rest, eventually, get, post, receive, streams, ws_api

TRADE = "/ws/btcusdt@trade"


class TestConnections:
    def test_abort(self, sandbox: Sandbox) -> None:
        with streams(sandbox, TRADE) as connection:
            eventually(lambda: sandbox.connections == 1)
            assert sandbox.faults.abort() == 1
            with pytest.raises(ConnectionClosedError) as caught:
                receive(connection)
        assert caught.value.rcvd is None
        assert isinstance(caught.value.__cause__, ConnectionResetError)
        assert sandbox.log[-1].kind == "lost"

    @pytest.mark.parametrize("code", [1000, 1001, 1008, 1011])
    def test_close_codes(self, sandbox: Sandbox, code: int) -> None:
        with streams(sandbox, TRADE) as connection:
            eventually(lambda: sandbox.connections == 1)
            sandbox.faults.close(code, "because")
            with pytest.raises(ConnectionClosed) as caught:
                receive(connection)
        assert caught.value.rcvd is not None
        assert (caught.value.rcvd.code, caught.value.rcvd.reason) == (code, "because")

    def test_end_without_a_close_frame(self, sandbox: Sandbox) -> None:
        with streams(sandbox, TRADE) as connection:
            eventually(lambda: sandbox.connections == 1)
            sandbox.faults.drop()
            with pytest.raises(ConnectionClosedError) as caught:
                receive(connection)
        assert caught.value.rcvd is None

    def test_half_frame(self, sandbox: Sandbox) -> None:
        with streams(sandbox, TRADE) as connection:
            eventually(lambda: sandbox.connections == 1)
            sandbox.faults.half_frame()
            with pytest.raises(ConnectionClosedError) as caught:
                receive(connection)
        assert caught.value.rcvd is None

    def test_bad_frame(self, sandbox: Sandbox) -> None:
        with streams(sandbox, TRADE) as connection:
            eventually(lambda: sandbox.connections == 1)
            sandbox.faults.bad_frame()
            assert connection.recv(timeout=5) == '{"e": "tra'
            sandbox.market.trade("BTCUSDT")
            assert receive(connection)["e"] == "trade"

    def test_no_frame_at_all(self, sandbox: Sandbox) -> None:
        with streams(sandbox, TRADE) as connection:
            eventually(lambda: sandbox.connections == 1)
            sandbox.faults.bad_protocol()
            with pytest.raises(ConnectionClosedError) as caught:
                receive(connection)
        assert caught.value.sent is not None
        assert caught.value.sent.code == 1002

    def test_only_where_asked(self, sandbox: Sandbox) -> None:
        with streams(sandbox, TRADE) as one, streams(sandbox, "/ws/ethusdt@trade") as other, ws_api(sandbox) as api:
            eventually(lambda: sandbox.connections == 3)
            assert sandbox.faults.abort(stream="ethusdt@trade") == 1
            with pytest.raises(ConnectionClosed):
                receive(other)
            assert sandbox.faults.abort("ws_api") == 1
            with pytest.raises(ConnectionClosed):
                api.answer()
            sandbox.market.trade("BTCUSDT")
            assert receive(one)["e"] == "trade"
        with pytest.raises(ValueError, match="streams"):
            sandbox.faults.abort("elsewhere")

    def test_black_hole(self, sandbox: Sandbox) -> None:
        with streams(sandbox, TRADE, ping_interval=None) as connection:
            eventually(lambda: sandbox.connections == 1)
            sandbox.faults.blackhole("streams")
            sandbox.market.trade("BTCUSDT")
            waiter = connection.ping()
            with pytest.raises(TimeoutError):
                receive(connection, timeout=0.2)
            assert not waiter.is_set()
            with pytest.raises(TimeoutError), streams(sandbox, TRADE, open_timeout=0.2):
                pass
            sandbox.faults.blackhole("streams", on=False)
            assert waiter.wait(5)
            sandbox.market.trade("BTCUSDT")
            assert receive(connection)["e"] == "trade"

    def test_delay_keeps_the_order(self, sandbox: Sandbox) -> None:
        with streams(sandbox, TRADE) as connection:
            eventually(lambda: sandbox.connections == 1)
            sandbox.faults.delay(0.2)
            sandbox.market.trade("BTCUSDT")
            with pytest.raises(TimeoutError):
                receive(connection, timeout=0.05)
            sandbox.faults.delay(0)
            sandbox.market.trade("BTCUSDT")
            first, second = receive(connection), receive(connection)
        assert second["t"] == first["t"] + 1

    def test_filter(self, sandbox: Sandbox) -> None:
        with streams(sandbox, TRADE) as connection:
            eventually(lambda: sandbox.connections == 1)
            sandbox.faults.filter(lambda payload: [payload, payload])
            sandbox.market.trade("BTCUSDT")
            assert receive(connection) == receive(connection)
            sandbox.faults.filter(lambda _payload: [])
            sandbox.market.trade("BTCUSDT")
            sandbox.faults.filter(None)
            sandbox.market.trade("BTCUSDT")
            assert receive(connection)["e"] == "trade"
            with pytest.raises(TimeoutError):
                receive(connection, timeout=0.1)

    def test_burst(self, sandbox: Sandbox) -> None:
        with streams(sandbox, "/stream?streams=btcusdt@trade/btcusdt@bookTicker") as connection:
            eventually(lambda: sandbox.connections == 1)
            sandbox.faults.burst(500)
            numbers = []
            while len(numbers) < 500:
                message = receive(connection)
                if message["stream"] == "btcusdt@trade":
                    numbers.append(message["data"]["t"])
            assert numbers == list(range(numbers[0], numbers[0] + 500))
            assert sandbox.faults.burst(3, "btcusdt@bookTicker") == 3
            assert sandbox.faults.burst(3, "btcusdt@nothing") == 0


class TestRefusals:
    def test_reset(self, sandbox: Sandbox) -> None:
        sandbox.faults.refuse(2)
        for _ in range(2):
            with pytest.raises((ConnectionResetError, InvalidMessage, EOFError)), streams(sandbox, TRADE):
                pass
        with streams(sandbox, TRADE):
            pass

    @pytest.mark.parametrize("status", [429, 418, 503])
    def test_status(self, sandbox: Sandbox, status: int) -> None:
        sandbox.faults.refuse(status=status, retry_after=7, where="ws_api")
        with streams(sandbox, TRADE):
            pass
        with pytest.raises(InvalidStatus) as caught, ws_api(sandbox):
            pass
        assert caught.value.response.status_code == status
        assert caught.value.response.headers["Retry-After"] == "7"
        with ws_api(sandbox):
            pass

    def test_nobody_listens(self, sandbox: Sandbox, rest: Rest) -> None:
        with streams(sandbox, TRADE) as connection:
            eventually(lambda: sandbox.connections == 1)
            port = sandbox.server.port
            sandbox.faults.stop_listening()
            with pytest.raises(ConnectionRefusedError), streams(sandbox, TRADE):
                pass
            sandbox.market.trade("BTCUSDT")
            assert receive(connection)["e"] == "trade"
            sandbox.faults.start_listening()
            assert sandbox.server.port == port
        assert rest.public("/api/v3/ping") == {}


class TestRest:
    def test_planned_answers(self, rest: Rest) -> None:
        faults = rest.sandbox.faults
        faults.answer(
            503, {"code": -1008, "msg": "Server is currently overloaded"}, headers={"Retry-After": "1"}, times=2
        )
        for _ in range(2):
            assert rest.public("/api/v3/ping")["code"] == -1008
            assert (rest.last.status_code, rest.last.headers["Retry-After"]) == (503, "1")
        faults.html()
        rest.public("/api/v3/ping")
        assert (rest.last.status_code, rest.last.headers["Content-Type"]) == (502, "text/html")
        faults.empty()
        rest.public("/api/v3/ping")
        assert (rest.last.status_code, rest.last.content) == (200, b"")
        faults.answer(200, "{", path="/api/v3/time")
        assert rest.public("/api/v3/ping") == {}
        with pytest.raises(requests.JSONDecodeError):
            rest.public("/api/v3/time")

    @pytest.mark.parametrize("after", [0, 100])
    def test_reset_in_the_middle(self, rest: Rest, after: int) -> None:
        rest.sandbox.faults.reset_rest(after=after)
        with pytest.raises((requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
            rest.public("/api/v3/ping")
        assert rest.public("/api/v3/ping") == {}

    def test_never_answered_but_carried_out(self, rest: Rest) -> None:
        rest.sandbox.faults.never_answer(process=True)
        rest.session.close()
        stamp = int(rest.sandbox.now * 1000)
        query = f"symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.001&newClientOrderId=lost&timestamp={stamp}"
        with pytest.raises(requests.ReadTimeout):
            post(
                f"{rest.url}/api/v3/order?{query}&signature={rest.signer(query.encode())}",
                headers={"X-MBX-APIKEY": rest.api_key},
                timeout=0.3,
            )
        found = rest.signed("GET", "/api/v3/order", symbol="BTCUSDT", origClientOrderId="lost")
        assert found["status"] == "FILLED"

    def test_slow(self, rest: Rest) -> None:
        rest.sandbox.faults.answer(200, {"slow": True}, pause=0.2)
        with pytest.raises(requests.ReadTimeout):
            get(rest.url + "/api/v3/ping", timeout=0.05)
        rest.sandbox.faults.answer(200, {"slow": True}, trickle=0.01)
        assert rest.public("/api/v3/ping") == {"slow": True}
        rest.sandbox.faults.delay(0.2, "rest")
        with pytest.raises(requests.ReadTimeout):
            get(rest.url + "/api/v3/ping", timeout=0.05)

    def test_black_hole(self, rest: Rest) -> None:
        rest.sandbox.faults.blackhole("rest")
        with pytest.raises(requests.ReadTimeout):
            get(rest.url + "/api/v3/ping", timeout=0.2)
        rest.sandbox.faults.clear()
        assert rest.public("/api/v3/ping") == {}

    def test_wrong_clock(self, rest: Rest) -> None:
        right = rest.sandbox.now
        rest.sandbox.faults.wrong_clock(-60_000)
        assert rest.public("/api/v3/time")["serverTime"] / 1000 == pytest.approx(right - 60, abs=20)
        assert rest.signed("GET", "/api/v3/account", stamp=right)["code"] == -1021
        rest.sandbox.faults.wrong_clock(0)
        assert "balances" in rest.signed("GET", "/api/v3/account")

    def test_ban(self, rest: Rest) -> None:
        rest.sandbox.faults.ban(60)
        rest.public("/api/v3/ping")
        assert rest.last.status_code == 418
        rest.sandbox.advance(60)
        assert rest.public("/api/v3/ping") == {}


def test_everything_is_on_record(sandbox: Sandbox, rest: Rest) -> None:
    rest.raw(
        "POST", "/api/v3/order?a=%2F&b=1", b"c=2", X_MBX_APIKEY="k", Content_Type="application/x-www-form-urlencoded"
    )
    asked = sandbox.log[-1]
    assert (asked.kind, asked.method, asked.path, asked.query, asked.body) == (
        "rest",
        "POST",
        "/api/v3/order",
        b"a=%2F&b=1",
        b"c=2",
    )
    assert asked.header("x-mbx-apikey") == "k"
    assert (sandbox.sent[-1].status, sandbox.sent[-1].json()["code"]) == (401, -2014)
    with streams(sandbox, "/stream?streams=btcusdt@trade") as connection:
        connection.send('{"method": "LIST_SUBSCRIPTIONS", "id": 1}')
        receive(connection)
        sandbox.market.trade("BTCUSDT")
        message = connection.recv(timeout=5)
    kinds = [(record.kind, record.channel, record.connection) for record in sandbox.log[1:3]]
    assert kinds == [("connect", "streams", 1), ("text", "streams", 1)]
    assert sandbox.log[1].query == b"streams=btcusdt@trade"
    assert json.loads(sandbox.log[2].body)["method"] == "LIST_SUBSCRIPTIONS"
    assert str(message).encode() in [record.body for record in sandbox.sent]
    times = [record.time for record in sandbox.log]
    assert times == sorted(times)
    sandbox.clear_log()
    assert sandbox.log == []


def test_the_record_is_bounded() -> None:
    with Sandbox(market_rate=0, log_size=10) as sandbox:
        rest = Rest(sandbox)
        for _ in range(20):
            rest.public("/api/v3/ping")
        rest.close()
        assert len(sandbox.log) == len(sandbox.sent) == 10


def test_faults_from_inside_the_loop_do_not_block(sandbox: Sandbox) -> None:
    started = time.monotonic()
    result: Any = sandbox.call(lambda: (sandbox.faults.abort(), sandbox.log, sandbox.connections))
    assert result == (0, [], 0)
    assert time.monotonic() - started < 20


def test_who_leaves_before_the_answer_is_forgotten(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    sandbox.faults.blackhole("streams")
    for _ in range(3):
        with pytest.raises(TimeoutError), streams(sandbox, TRADE, open_timeout=0.1):
            pass
    sandbox.faults.clear()
    with streams(sandbox, TRADE):
        eventually(lambda: sandbox.connections == 1)
    eventually(lambda: sandbox.connections == 0)
    assert caplog.records == []

"""The record of what was said, to whom, and who was there to hear it."""

from __future__ import annotations

import json

import pytest

from binance_gen.sandbox import Journal, Sandbox
from binance_gen.sandbox.clock import SECOND, Clock
from tests.sandbox.kit import Rest, eventually, receive, streams, ws_api
from tests.sandbox.test_user_streams import Account

TRADE = "/ws/btcusdt@trade"
STREAM = "btcusdt@trade"


def test_what_was_sent_is_what_arrived(sandbox: Sandbox) -> None:
    with streams(sandbox, TRADE) as raw, streams(sandbox, f"/stream?streams={STREAM}") as combined:
        eventually(lambda: sandbox.connections == 2)
        for _ in range(3):
            sandbox.market.trade("BTCUSDT")
        arrived = [receive(raw) for _ in range(3)]
        assert [receive(combined)["data"] for _ in range(3)] == arrived
    events = sandbox.journal.heard(STREAM)
    assert [event.payload for event in events] == arrived
    assert [[number for number, _ in event.sent] for event in events] == [[1, 2]] * 3
    assert all(event.time <= when for event in events for _, when in event.sent)
    assert sandbox.journal.missed(STREAM) == []
    assert [event.number for event in events] == sorted(event.number for event in events)


def test_lost_on_purpose(sandbox: Sandbox) -> None:
    with streams(sandbox, TRADE) as connection:
        eventually(lambda: sandbox.connections == 1)
        sandbox.faults.lose(STREAM)
        sandbox.market.trade("BTCUSDT")
        sandbox.market.trade("BTCUSDT")
        arrived = receive(connection)
    missed, heard = sandbox.journal.missed(STREAM), sandbox.journal.heard(STREAM)
    assert [event.payload for event in heard] == [arrived]
    assert [event.payload["t"] for event in missed] == [arrived["t"] - 1]


def test_spans_and_outages(sandbox: Sandbox) -> None:
    with streams(sandbox, TRADE):
        eventually(lambda: sandbox.connections == 1)
        with streams(sandbox, TRADE):
            eventually(lambda: sandbox.connections == 2)
            sandbox.advance(10)
        eventually(lambda: sandbox.connections == 1)
        sandbox.advance(10)
    eventually(lambda: sandbox.connections == 0)
    sandbox.advance(10)
    with streams(sandbox, TRADE) as third:
        eventually(lambda: sandbox.connections == 1)
        sandbox.faults.blackhole()
        sandbox.advance(10)
        sandbox.market.trade("BTCUSDT")
        sandbox.faults.blackhole(on=False)
        sandbox.market.trade("BTCUSDT")
        receive(third)
    eventually(lambda: sandbox.connections == 0)
    spans = sandbox.journal.spans(STREAM)
    assert [span.connection for span in spans] == [1, 2, 3, 3]
    lengths = [
        round((until - since) / SECOND, -1) for since, until in sandbox.journal.outages(STREAM)[:2] if until is not None
    ]
    assert lengths == [10, 10]  # nobody there; somebody there, unreachable
    assert sandbox.journal.outages(STREAM)[-1][1] is None
    assert len(sandbox.journal.missed(STREAM)) == len(sandbox.journal.heard(STREAM)) == 1
    assert sandbox.journal.outages("ethusdt@trade") == []


def test_live_subscriptions(sandbox: Sandbox) -> None:
    with streams(sandbox, "/ws") as connection:
        for number, method in enumerate(("SUBSCRIBE", "UNSUBSCRIBE", "SUBSCRIBE")):
            connection.send(json.dumps({"method": method, "params": [STREAM], "id": number}))
            receive(connection)
        first, last = sandbox.journal.spans(STREAM)
        assert first.until is not None
        assert last.until is None
        sandbox.faults.half_frame()
        assert sandbox.journal.spans(STREAM)[-1].until is not None  # what follows half a frame is not understood


def test_user_data_with_and_without_listeners(sandbox: Sandbox, rest: Rest) -> None:
    """The events of an outage are on record as missed, those of a subscription as heard, in one sequence."""
    stream = sandbox.user_stream()
    sandbox.deposit("BTC", "1")
    with ws_api(sandbox) as api:
        api.result("userDataStream.subscribe.signature")
        rest.limit("BUY", 1, "20000.00")
        arrived = [api.event()["event"] for _ in range(2)]
    eventually(lambda: sandbox.connections == 0)
    rest.limit("BUY", 2, "20000.00")
    heard, missed = sandbox.journal.heard(stream), sandbox.journal.missed(stream)
    assert [event.payload for event in heard] == arrived
    kinds = [event.payload["e"] for event in missed]
    assert kinds == ["balanceUpdate", "outboundAccountPosition", "executionReport", "outboundAccountPosition"]
    assert len(sandbox.journal.outages(stream)) == 1


def test_a_session_that_ends(sandbox: Sandbox) -> None:
    stream = sandbox.user_stream()
    with ws_api(sandbox) as api:
        for end in (
            lambda: sandbox.faults.terminate_user_streams(),
            lambda: sandbox.faults.terminate_user_streams(quietly=True),
            lambda: api.call("userDataStream.unsubscribe"),
        ):
            api.result("userDataStream.subscribe.signature")
            end()
    spans = sandbox.journal.spans(stream)
    assert len(spans) == 3
    assert all(span.until is not None for span in spans)


@pytest.mark.parametrize(
    ("product", "socket", "symbol"),
    [("margin", "margin_socket", ""), ("margin", "isolated_margin_socket", "BNBUSDT")],
)
def test_tokens(sandbox: Sandbox, product: str, socket: str, symbol: str) -> None:
    stream = sandbox.user_stream(socket, symbol=symbol)
    account = Account(sandbox, product, socket)
    isolated = {"isIsolated": True, "symbol": symbol} if symbol else {}
    event = {"e": "balanceUpdate", "E": 1, "a": "BTC", "d": "1", "T": 1}
    with ws_api(sandbox) as api:
        token = account.call("token", **isolated)["token"]
        api.call("userDataStream.subscribe.listenToken", listenToken=token)
        sandbox.user_event(event, product=product, socket=socket, symbol=symbol)
        assert api.event()["event"] == event
        assert sandbox.faults.expire_tokens() == 1
        assert api.event()["event"]["e"] == "eventStreamTerminated"
        sandbox.user_event(event, product=product, socket=socket, symbol=symbol)
        assert api.call("userDataStream.subscribe.listenToken", listenToken=token)["error"]["code"] == -1209
    assert [len(event.sent) for event in sandbox.journal.events(stream)] == [1, 0]
    (span,) = sandbox.journal.spans(stream)
    assert span.until is not None


@pytest.mark.parametrize(
    ("product", "socket"), [("usdm_futures", "futures_user_socket"), ("portfolio_margin", "portfolio_margin_socket")]
)
def test_listen_keys(sandbox: Sandbox, product: str, socket: str) -> None:
    """One stream in the journal, whichever key it is heard by."""
    account = Account(sandbox, product, socket)
    stream = sandbox.user_stream(socket)
    for _ in range(2):
        with streams(sandbox, account.target(account.key())) as connection:
            eventually(lambda: [one for one in sandbox.journal.spans(stream) if one.until is None])
            sandbox.user_event(product=product, socket=socket)
            assert receive(connection) == sandbox.journal.heard(stream)[-1].payload
            sandbox.faults.expire_listen_keys()
            assert receive(connection)["e"] == "listenKeyExpired"
            sandbox.user_event(product=product, socket=socket)
    assert len(sandbox.journal.missed(stream)) == 2
    assert len(sandbox.journal.spans(stream)) == 2
    assert len(sandbox.journal.outages(stream)) == 2


def test_a_delayed_message_is_sent_when_it_leaves(sandbox: Sandbox) -> None:
    with streams(sandbox, TRADE):
        eventually(lambda: sandbox.connections == 1)
        sandbox.faults.delay(30)
        sandbox.market.trade("BTCUSDT")
        assert len(sandbox.journal.missed(STREAM)) == 1  # not yet
        sandbox.faults.abort()
    assert len(sandbox.journal.missed(STREAM)) == 1  # never


def test_faults_find_connections_by_what_they_are_told(sandbox: Sandbox) -> None:
    with ws_api(sandbox) as api, ws_api(sandbox) as other:
        api.result("userDataStream.subscribe.signature")
        assert sandbox.faults.abort(stream=sandbox.user_stream()) == 1
        assert other.call("ping")["status"] == 200


def test_it_is_bounded_and_can_be_switched_off() -> None:
    for size in (0, 10):
        with Sandbox(market_rate=0, log_size=size) as sandbox, streams(sandbox, TRADE) as connection:
            eventually(lambda: sandbox.connections == 1)
            sandbox.faults.burst(30)
            for _ in range(30):
                receive(connection)
            assert len(sandbox.journal.events()) == len(sandbox.sent) == size
            assert len(sandbox.log) == min(size, 1)
            sandbox.clear_log()
            assert sandbox.journal.events() == []


def test_outages_of_overlapping_spans() -> None:
    journal = Journal(clock := Clock(0.0, 0.0), 100)
    for at, action, number in (
        (0, "on", 1), (5, "on", 2), (6, "off", 1), (7, "on", 1), (8, "off", 1), (9, "off", 2),
        (12, "on", 3), (20, "off", 3), (20, "on", 4), (30, "on", 5), (31, "off", 5),
    ):  # fmt: skip
        clock.advance(at - clock.elapsed() / SECOND)
        (journal.subscribed if action == "on" else journal.unsubscribed)("s", number)
    assert journal.outages("s") == [(9 * SECOND, 12 * SECOND)]

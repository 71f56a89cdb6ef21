"""Market streams: what is sent, to whom, in which form, and the control messages."""

from __future__ import annotations

import asyncio
import json
from itertools import pairwise
from typing import Any

import aiohttp
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from binance_gen.sandbox import Rules, Sandbox
from tests.sandbox.kit import Rest, eventually, receive, streams


def control(connection: Any, text: str | dict[str, Any]) -> Any:
    """Send a control message; skip market data on the way to its answer."""
    connection.send(text if isinstance(text, str) else json.dumps(text))
    while True:
        message = receive(connection)
        if "id" in message or "code" in message:
            return message


def test_depth_events_rebuild_the_rest_book(sandbox: Sandbox, rest: Rest) -> None:
    """The vendor's own recipe for a local order book, step by step."""
    with streams(sandbox, "/ws/btcusdt@depth@100ms") as connection:
        sandbox.market.rate = 50
        buffered = [receive(connection) for _ in range(3)]
        snapshot = rest.public("/api/v3/depth", symbol="BTCUSDT", limit=5000)
        while buffered[-1]["u"] <= snapshot["lastUpdateId"]:
            buffered.append(receive(connection))
        assert buffered[0]["U"] <= snapshot["lastUpdateId"] + 1
        book = {"b": dict(snapshot["bids"]), "a": dict(snapshot["asks"])}
        last = snapshot["lastUpdateId"]

        def apply(event: dict[str, Any]) -> int:
            assert event["U"] <= last + 1 <= event["u"]
            for side in ("b", "a"):
                for price, quantity in event[side]:
                    if float(quantity):
                        book[side][price] = quantity
                    else:
                        book[side].pop(price, None)
            return int(event["u"])

        events = [event for event in buffered if event["u"] > last]
        previous = None
        for _ in range(30):
            event = events.pop(0) if events else receive(connection)
            assert previous is None or event["U"] == previous + 1
            previous = last = apply(event)
        sandbox.market.pause()
        final = rest.public("/api/v3/depth", symbol="BTCUSDT", limit=5000)
        while last < final["lastUpdateId"]:
            last = apply(receive(connection))
    assert book["b"] == dict(final["bids"])
    assert book["a"] == dict(final["asks"])


def test_trades_are_numbered_without_holes(sandbox: Sandbox, rest: Rest) -> None:
    with streams(sandbox, "/ws/btcusdt@trade") as trades, streams(sandbox, "/ws/btcusdt@aggTrade") as aggregates:
        sandbox.market.rate = 50
        seen = [receive(trades) for _ in range(60)]
        groups = [receive(aggregates) for _ in range(40)]
    ids = [trade["t"] for trade in seen]
    assert ids == list(range(ids[0], ids[0] + 60))
    assert [group["a"] for group in groups] == list(range(groups[0]["a"], groups[0]["a"] + 40))
    assert all(later["f"] == sooner["l"] + 1 for sooner, later in pairwise(groups))
    stored = rest.public("/api/v3/historicalTrades", symbol="BTCUSDT", fromId=ids[0], limit=60)
    assert [(row["id"], row["price"], row["qty"], row["isBuyerMaker"]) for row in stored] == [
        (trade["t"], trade["p"], trade["q"], trade["m"]) for trade in seen
    ]


def test_klines_of_the_stream_are_those_of_rest(sandbox: Sandbox, rest: Rest) -> None:
    with streams(sandbox, "/ws/btcusdt@kline_1m") as connection:
        sandbox.market.rate = 20
        receive(connection)
        sandbox.market.pause()
        sandbox.advance(60)
        while not (event := receive(connection))["k"]["x"]:
            pass
        kline = event["k"]
        row = rest.public("/api/v3/klines", symbol="BTCUSDT", interval="1m", startTime=kline["t"], limit=1)[0]
        keys = ("t", "o", "h", "l", "c", "v", "T", "q", "n", "V", "Q")
        assert [kline[key] for key in keys] == row[:11]
        assert receive(connection)["k"]["t"] > kline["t"]


def test_an_order_shows_up_in_every_stream(sandbox: Sandbox, rest: Rest) -> None:
    with streams(
        sandbox, "/stream?streams=bnbbtc@trade/bnbbtc@aggTrade/bnbbtc@bookTicker/bnbbtc@depth5@100ms"
    ) as connection:
        book = rest.public("/api/v3/depth", symbol="BNBBTC", limit=1)
        quantity = book["asks"][0][1]
        placed = rest.market("BUY", quantity, symbol="BNBBTC")
        seen: dict[str, Any] = {}
        while len(seen) < 4:
            message = receive(connection)
            if message["stream"] != "bnbbtc@depth5@100ms" or message["data"]["asks"][0][0] != book["asks"][0][0]:
                seen[message["stream"]] = message["data"]
    fill = placed["fills"][0]
    assert (seen["bnbbtc@trade"]["t"], seen["bnbbtc@trade"]["q"]) == (fill["tradeId"], quantity)
    assert seen["bnbbtc@aggTrade"]["q"] == quantity
    assert float(seen["bnbbtc@bookTicker"]["a"]) > float(book["asks"][0][0])


class TestForms:
    def test_raw_and_combined(self, sandbox: Sandbox) -> None:
        with (
            streams(sandbox, "/ws/btcusdt@trade") as raw,
            streams(sandbox, "/stream?streams=btcusdt@trade") as combined,
        ):
            eventually(lambda: sandbox.connections == 2)
            for _ in range(50):  # the event time is read once: not when each of them is served
                sandbox.market.trade("BTCUSDT")
                payload, wrapped = receive(raw), receive(combined)
                assert wrapped == {"stream": "btcusdt@trade", "data": payload}

    def test_several_raw_names_in_one_path(self, sandbox: Sandbox) -> None:
        with streams(sandbox, "/ws/btcusdt@trade/ethusdt@trade") as connection:
            sandbox.market.trade("ETHUSDT")
            assert receive(connection)["s"] == "ETHUSDT"

    def test_microseconds(self, sandbox: Sandbox) -> None:
        with streams(sandbox, "/stream?streams=btcusdt@trade&timeUnit=MICROSECOND") as connection:
            sandbox.market.trade("BTCUSDT")
            event = receive(connection)["data"]
            assert event["T"] > 10**15
            assert event["E"] > 10**15
        with pytest.raises(InvalidStatus), streams(sandbox, "/ws/btcusdt@trade?timeUnit=HOUR"):
            pass

    def test_full_width_digits(self, sandbox: Sandbox) -> None:
        from urllib.parse import quote

        with streams(sandbox, "/ws/" + quote("１２３４５６@trade")) as connection:
            sandbox.market.trade("１２３４５６")
            assert receive(connection)["s"] == "１２３４５６"

    def test_unknown_names_are_silent(self, sandbox: Sandbox) -> None:
        with streams(sandbox, "/ws/BTCUSDT@trade/btcusdt@trades/nothing@trade/btcusdt@depth7") as connection:
            sandbox.market.trade("BTCUSDT")
            assert control(connection, {"method": "LIST_SUBSCRIPTIONS", "id": 1})["result"][0] == "BTCUSDT@trade"
            with pytest.raises(TimeoutError):
                receive(connection, timeout=1.3)

    def test_unknown_paths(self, sandbox: Sandbox) -> None:
        with pytest.raises(InvalidStatus), streams(sandbox, "/wss/btcusdt@trade"):
            pass


class TestControl:
    def test_subscribe_and_unsubscribe(self, sandbox: Sandbox) -> None:
        with streams(sandbox, "/ws") as connection:
            assert control(
                connection, {"method": "SUBSCRIBE", "params": ["btcusdt@trade", "ethusdt@trade"], "id": 1}
            ) == {"result": None, "id": 1}
            sandbox.market.trade("ETHUSDT")
            assert receive(connection)["s"] == "ETHUSDT"
            assert control(connection, {"method": "UNSUBSCRIBE", "params": ["ethusdt@trade"], "id": "two"}) == {
                "result": None,
                "id": "two",
            }
            sandbox.market.trade("ETHUSDT")
            sandbox.market.trade("BTCUSDT")
            assert receive(connection)["s"] == "BTCUSDT"
            assert control(connection, {"method": "LIST_SUBSCRIPTIONS", "id": None}) == {
                "result": ["btcusdt@trade"],
                "id": None,
            }
        eventually(lambda: sandbox.subscriptions == [])

    def test_twice_the_same_is_sent_once(self, sandbox: Sandbox) -> None:
        with streams(sandbox, "/ws/btcusdt@trade") as connection:
            control(connection, {"method": "SUBSCRIBE", "params": ["btcusdt@trade"], "id": 1})
            sandbox.market.trade("BTCUSDT")
            sandbox.market.trade("BTCUSDT")
            first, second = receive(connection), receive(connection)
            assert second["t"] == first["t"] + 1

    def test_combined_property(self, sandbox: Sandbox) -> None:
        with streams(sandbox, "/ws/btcusdt@trade") as connection:
            assert control(connection, {"method": "GET_PROPERTY", "params": ["combined"], "id": 1})["result"] is False
            assert control(connection, {"method": "SET_PROPERTY", "params": ["combined", True], "id": 2}) == {
                "result": None,
                "id": 2,
            }
            sandbox.market.trade("BTCUSDT")
            assert receive(connection)["stream"] == "btcusdt@trade"
        with streams(sandbox, "/stream") as connection:
            assert control(connection, {"method": "GET_PROPERTY", "params": ["combined"], "id": 1})["result"] is True

    @pytest.mark.parametrize(
        ("sent", "code", "text"),
        [
            ("{", 3, "Invalid JSON"),
            ("[]", 2, "Invalid request"),
            ({"method": "SUBSCRIBE", "params": ["a@trade"]}, 2, "request ID must be an unsigned integer"),
            ({"method": "SUBSCRIBE", "params": ["a@trade"], "id": 1.5}, 2, "request ID must be an unsigned integer"),
            ({"method": "SUBSCRIBE", "params": ["a@trade"], "id": "x" * 37}, 2, "request ID"),
            ({"method": "subscribe", "params": ["a@trade"], "id": 1}, 2, "unknown variant `subscribe`"),
            ({"params": ["a@trade"], "id": 1}, 2, "missing field `method`"),
            ({"method": "SUBSCRIBE", "params": [], "id": 1}, 2, "Invalid request"),
            ({"method": "SUBSCRIBE", "params": [1], "id": 1}, 2, "Invalid request"),
            ({"method": "SUBSCRIBE", "params": ["a"], "id": 1, "extra": 1}, 2, "unknown field"),
            ({"method": "LIST_SUBSCRIPTIONS", "params": ["a"], "id": 1}, 2, "too many parameters"),
            ({"method": "SET_PROPERTY", "params": ["combined", "yes"], "id": 1}, 1, "expected Boolean"),
            ({"method": "SET_PROPERTY", "params": ["speed", True], "id": 1}, 0, "Unknown property"),
            ({"method": "SET_PROPERTY", "params": [True], "id": 1}, 2, "property name must be a string"),
        ],
    )
    def test_mistakes(self, sandbox: Sandbox, sent: Any, code: int, text: str) -> None:
        with streams(sandbox, "/ws") as connection:
            answer = control(connection, sent)
            assert answer["code"] == code
            assert text in answer["msg"]
            assert control(connection, {"method": "LIST_SUBSCRIPTIONS", "id": 1})["result"] == []


class TestLimits:
    def test_the_sixth_message_in_a_second(self, sandbox: Sandbox) -> None:
        with streams(sandbox, "/ws") as connection:
            for number in range(5):
                control(connection, {"method": "LIST_SUBSCRIPTIONS", "id": number})
            sandbox.advance(1)
            for number in range(5):
                control(connection, {"method": "LIST_SUBSCRIPTIONS", "id": number})
            connection.send('{"method": "LIST_SUBSCRIPTIONS", "id": 9}')
            with pytest.raises(ConnectionClosed) as caught:
                receive(connection)
        assert caught.value.rcvd is not None
        assert (caught.value.rcvd.code, caught.value.rcvd.reason) == (1008, "Too many requests")

    def test_pings_count_as_messages(self, sandbox: Sandbox) -> None:
        with streams(sandbox, "/ws/btcusdt@trade") as connection:
            for _ in range(6):
                connection.ping().wait(1)
            with pytest.raises(ConnectionClosed):
                receive(connection)

    def test_1024_streams(self, sandbox: Sandbox) -> None:
        with streams(sandbox, "/ws") as connection:
            names = [f"s{number}@trade" for number in range(1024)]
            assert control(connection, {"method": "SUBSCRIBE", "params": names, "id": 1}) == {"result": None, "id": 1}
            connection.send(json.dumps({"method": "SUBSCRIBE", "params": ["one@more"], "id": 2}))
            with pytest.raises(ConnectionClosed):
                receive(connection)

    def test_24_hours(self, sandbox: Sandbox) -> None:
        with streams(sandbox, "/ws/btcusdt@trade") as connection:
            eventually(lambda: sandbox.connections == 1)
            sandbox.advance(24 * 3600 - 60, wall=False)
            sandbox.market.trade("BTCUSDT")
            receive(connection)
            sandbox.advance(60, wall=False)
            with pytest.raises(ConnectionClosed) as caught:
                receive(connection)
        assert caught.value.rcvd is not None
        assert caught.value.rcvd.code == 1001

    def test_pings_carry_a_payload_that_comes_back(self, sandbox: Sandbox) -> None:
        with streams(sandbox, "/ws/btcusdt@trade"):
            eventually(lambda: sandbox.connections == 1)
            sandbox.advance(20)
            eventually(lambda: any(record.kind == "pong" for record in sandbox.log))
            ping = next(record for record in sandbox.sent if record.kind == "ping")
            pong = next(record for record in sandbox.log if record.kind == "pong")
            assert ping.body
            assert pong.body == ping.body

    async def test_a_client_that_never_answers_pings_is_cut_off(self, sandbox: Sandbox) -> None:
        async with aiohttp.ClientSession() as session:
            async with session.ws_connect(sandbox.ws_url + "/ws/btcusdt@trade", autoping=False) as deaf:
                sandbox.advance(20)
                assert (await deaf.receive(5)).type is aiohttp.WSMsgType.PING
                await deaf.pong(b"unsolicited")
                await asyncio.sleep(0.3)
                sandbox.advance(40)
                sandbox.market.trade("BTCUSDT")
                assert (await deaf.receive(5)).type is aiohttp.WSMsgType.TEXT, "a minute has not passed"
                sandbox.advance(20)
                closed = await deaf.receive(5)
        assert (closed.type, closed.data, closed.extra) == (aiohttp.WSMsgType.CLOSE, 1008, "Pong timeout")

    def test_connection_attempts(self) -> None:
        from binance_gen.sandbox import Limit

        with Sandbox(market_rate=0, rules=Rules(connections=Limit("CONNECTIONS", "MINUTE", 5, 3))) as sandbox:
            for _ in range(3):
                with streams(sandbox, "/ws/btcusdt@trade"):
                    pass
            with pytest.raises(InvalidStatus) as caught, streams(sandbox, "/ws/btcusdt@trade"):
                pass
            assert caught.value.response.status_code == 429
            sandbox.advance(300)
            with streams(sandbox, "/ws/btcusdt@trade"):
                pass


def test_server_shutdown_has_three_shapes(sandbox: Sandbox) -> None:
    from tests.sandbox.kit import ws_api

    with (
        streams(sandbox, "/ws/btcusdt@trade") as raw,
        streams(sandbox, "/stream?streams=btcusdt@trade") as combined,
        ws_api(sandbox) as api,
    ):
        eventually(lambda: sandbox.connections == 3)
        assert sandbox.faults.server_shutdown(close_after=30) == 3
        time = receive(raw)["E"]
        event = {"e": "serverShutdown", "E": time}
        assert receive(combined) == {"stream": "!serverShutdown", "data": event}
        assert api.event() == {"event": event}
        sandbox.advance(30)
        with pytest.raises(ConnectionClosed):
            receive(raw)

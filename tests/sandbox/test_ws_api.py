"""The WebSocket API: envelopes, sessions, subscriptions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from binance_gen.sandbox import Rules, Sandbox
from tests.sandbox.kit import Rest, WsApi, hmac_signer, pem_signer, ws_api

ORDER = {
    "symbol": "BTCUSDT",
    "side": "BUY",
    "type": "LIMIT",
    "timeInForce": "GTC",
    "quantity": "0.001",
    "price": "50000",
}


@pytest.fixture
def api(sandbox: Sandbox) -> Iterator[WsApi]:
    with ws_api(sandbox) as connection:
        yield connection


@pytest.fixture
def ed25519(sandbox: Sandbox) -> Iterator[WsApi]:
    pair = sandbox.new_key("Ed25519")
    with ws_api(sandbox, pair.api_key, pem_signer(pair.private_pem)) as connection:
        yield connection


class TestLogon:
    def test_it_stands_in_for_signatures_but_for_those_that_say_whose_key_it_is(self, ed25519: WsApi) -> None:
        ed25519.result("session.logon")
        stamp = int(ed25519.sandbox.now * 1000)
        assert ed25519.call("account.status", timestamp=stamp)["status"] == 200
        for method in ("session.logon", "userDataStream.subscribe.signature"):
            answer = ed25519.call(method, timestamp=stamp)
            assert (answer["status"], answer["error"]["code"]) == (400, -1102)


class TestEnvelope:
    @pytest.mark.parametrize("number", [1, -5, 2**70, "text", "", None])
    def test_any_id_comes_back(self, api: WsApi, number: Any) -> None:
        answer = api.text(json.dumps({"id": number, "method": "ping"}))
        assert (answer["id"], answer["status"], answer["result"]) == (number, 200, {})

    @pytest.mark.parametrize("number", [1.5, True, [1], {"a": 1}])
    def test_other_ids_are_refused(self, api: WsApi, number: Any) -> None:
        answer = api.text(json.dumps({"id": number, "method": "ping"}))
        assert (answer["id"], answer["status"], answer["error"]["code"]) == (None, 400, -1135)

    def test_version_prefix(self, api: WsApi) -> None:
        assert "serverTime" in api.call("v3/time")["result"]

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("{", -1135),
            ("null", -1135),
            ('{"id": 1, "method": "ping", "params": [1]}', -1135),
            ('{"id": 1}', -1135),
            ('{"id": 1, "method": 5}', -1135),
            ('{"method": "ping"}', -1102),
            ('{"id": 1, "method": "nothing"}', -1020),
            ('{"id": 1, "method": "depth", "params": {"symbol": null}}', -1102),
            ('{"id": 1, "method": "depth", "params": {"symbol": {}}}', -1130),
            ('{"id": 1, "method": "depth", "params": {"symbol": "BTCUSDT", "limit": 1.5}}', -1100),
            ('{"id": 1, "method": "depth", "params": {"symbol": "BTCUSDT", "levels": 5}}', -1104),
            ('{"id": 1, "method": "userDataStream.start"}', -1016),
        ],
    )
    def test_mistakes(self, api: WsApi, text: str, code: int) -> None:
        answer = api.text(text)
        assert answer["error"]["code"] == code
        assert "result" not in answer
        assert api.call("ping")["status"] == 200

    def test_numbers_may_be_numbers_or_text(self, api: WsApi) -> None:
        assert (
            api.call("depth", symbol="BTCUSDT", limit=5)["result"]
            == api.call("depth", symbol="BTCUSDT", limit="5")["result"]
        )
        assert [row["symbol"] for row in api.call("ticker.price", symbols=["BTCUSDT", "BNBBTC"])["result"]] == [
            "BTCUSDT",
            "BNBBTC",
        ]

    def test_rate_limits_can_be_hidden(self, sandbox: Sandbox, api: WsApi) -> None:
        shown = api.call("time")["rateLimits"]
        assert shown == [
            {"rateLimitType": "REQUEST_WEIGHT", "interval": "MINUTE", "intervalNum": 1, "limit": 6000, "count": 3}
        ]
        assert "rateLimits" not in api.call("time", returnRateLimits=False)
        with ws_api(sandbox, query="?returnRateLimits=false") as quiet:
            assert "rateLimits" not in quiet.call("time")
            assert "rateLimits" in quiet.call("time", returnRateLimits=True)
        order = api.signed("order.place", **ORDER)
        assert [row["rateLimitType"] for row in order["rateLimits"]] == ["ORDERS", "ORDERS", "REQUEST_WEIGHT"]
        assert [row["count"] for row in order["rateLimits"][:2]] == [1, 1]

    def test_microseconds(self, sandbox: Sandbox) -> None:
        with ws_api(sandbox, query="?timeUnit=microsecond") as api:
            assert api.call("time")["result"]["serverTime"] > 10**15
            assert api.result("order.place", **ORDER)["transactTime"] > 10**15


class TestSession:
    def test_log_on_and_off(self, sandbox: Sandbox, ed25519: WsApi) -> None:
        assert ed25519.call("session.status")["result"]["apiKey"] is None
        logged = ed25519.result("session.logon")
        assert logged["apiKey"] == ed25519.api_key
        assert logged["authorizedSince"] >= logged["connectedSince"]
        stamp = int(sandbox.now * 1000)
        placed = ed25519.call("order.place", **ORDER, timestamp=stamp)
        assert placed["status"] == 200
        assert ed25519.call("order.place", **ORDER)["error"]["code"] == -1102, "a timestamp is still needed"
        assert ed25519.call("order.place", **ORDER, timestamp=stamp - 60_000)["error"]["code"] == -1021
        assert ed25519.call("session.logout")["result"]["apiKey"] is None
        assert ed25519.call("account.status", timestamp=stamp)["error"]["code"] == -1102

    def test_only_ed25519_logs_on(self, sandbox: Sandbox, api: WsApi) -> None:
        assert api.signed("session.logon")["error"]["code"] == -4056
        pair = sandbox.new_key("RSA")
        with ws_api(sandbox, pair.api_key, pem_signer(pair.private_pem)) as rsa:
            assert rsa.signed("session.logon")["error"]["code"] == -4056

    def test_a_signed_request_overrides_the_session(self, sandbox: Sandbox, ed25519: WsApi) -> None:
        ed25519.result("session.logon")
        _, key, secret = sandbox.add_account({"BNB": "1"})
        ed25519.api_key, ed25519.signer = key, hmac_signer(secret)
        rich = ed25519.result("account.status", omitZeroBalances=True)
        assert [row["asset"] for row in rich["balances"]] == ["BNB"]

    def test_revoked_key_ends_the_session(self, sandbox: Sandbox, ed25519: WsApi) -> None:
        ed25519.result("session.logon")
        sandbox.faults.revoke(ed25519.api_key)
        refused = ed25519.call("account.status", timestamp=int(sandbox.now * 1000))
        assert refused == {
            "id": None,
            "status": 401,
            "error": {"code": -2015, "msg": "Invalid API-key, IP, or permissions for action."},
        }
        assert ed25519.call("session.status")["result"]["apiKey"] is None


class TestSubscriptions:
    def test_by_signature(self, sandbox: Sandbox, api: WsApi) -> None:
        assert api.result("userDataStream.subscribe.signature") == {"subscriptionId": 0}
        assert api.signed("userDataStream.subscribe.signature")["error"]["code"] == -2035
        assert api.call("session.subscriptions")["result"] == [{"subscriptionId": 0}]
        assert api.call("session.status")["result"]["userDataStream"] is True
        sandbox.deposit("BNB", "1")
        assert [api.event()["event"]["e"] for _ in range(2)] == ["balanceUpdate", "outboundAccountPosition"]
        assert api.call("userDataStream.unsubscribe", subscriptionId=5)["error"]["code"] == -2036
        assert api.call("userDataStream.unsubscribe", subscriptionId=0)["result"] == {}
        assert api.event()["event"]["e"] == "eventStreamTerminated"
        assert api.call("userDataStream.unsubscribe")["error"]["code"] == -2036
        sandbox.deposit("BNB", "1")
        assert api.result("userDataStream.subscribe.signature") == {"subscriptionId": 1}
        assert api.events == []

    def test_by_logon(self, sandbox: Sandbox, ed25519: WsApi) -> None:
        assert ed25519.call("userDataStream.subscribe")["status"] == 401
        ed25519.result("session.logon")
        assert ed25519.call("userDataStream.subscribe")["result"] == {"subscriptionId": 0}
        _, key, secret = sandbox.add_account()
        ed25519.api_key, ed25519.signer = key, hmac_signer(secret)
        assert ed25519.result("userDataStream.subscribe.signature") == {"subscriptionId": 1}
        ed25519.call("session.logout")
        assert ed25519.event() == {
            "subscriptionId": 0,
            "event": {"e": "eventStreamTerminated", "E": pytest.approx(sandbox.now * 1000, abs=60_000)},
        }
        assert ed25519.call("session.subscriptions")["result"] == [{"subscriptionId": 1}]

    def test_events_of_several_accounts_are_told_apart(self, sandbox: Sandbox, api: WsApi) -> None:
        api.result("userDataStream.subscribe.signature")
        other, key, secret = sandbox.add_account()
        api.api_key, api.signer = key, hmac_signer(secret)
        api.result("userDataStream.subscribe.signature")
        sandbox.deposit("BNB", "1", other)
        assert {api.event()["subscriptionId"] for _ in range(2)} == {1}

    def test_each_connection_has_its_own(self, sandbox: Sandbox, api: WsApi) -> None:
        with ws_api(sandbox) as second:
            api.result("userDataStream.subscribe.signature")
            assert second.result("userDataStream.subscribe.signature") == {"subscriptionId": 0}
            sandbox.deposit("BNB", "1")
            assert api.event() == second.event()

    def test_limits(self) -> None:
        with (
            Sandbox(market_rate=0, rules=Rules(subscriptions=1, lifetime_subscriptions=2)) as sandbox,
            ws_api(sandbox) as api,
        ):
            api.result("userDataStream.subscribe.signature")
            mine = (api.api_key, api.signer)
            _, key, secret = sandbox.add_account()
            api.api_key, api.signer = key, hmac_signer(secret)
            assert api.signed("userDataStream.subscribe.signature")["error"]["code"] == -1191
            api.call("userDataStream.unsubscribe")
            api.result("userDataStream.subscribe.signature")
            api.call("userDataStream.unsubscribe")
            api.api_key, api.signer = mine
            assert api.signed("userDataStream.subscribe.signature")["error"]["code"] == -2042

    def test_faults_end_them(self, sandbox: Sandbox, api: WsApi) -> None:
        api.result("userDataStream.subscribe.signature")
        assert sandbox.faults.terminate_user_streams() == 1
        assert api.event()["event"]["e"] == "eventStreamTerminated"
        assert api.call("session.subscriptions")["result"] == []
        api.result("userDataStream.subscribe.signature")
        assert sandbox.faults.terminate_user_streams(quietly=True) == 1
        sandbox.deposit("BNB", "1")
        assert api.call("session.subscriptions")["result"] == []
        assert api.events == []
        api.result("userDataStream.subscribe.signature")
        sandbox.faults.revoke(sandbox.api_key)
        assert api.event()["event"]["e"] == "eventStreamTerminated"

    def test_external_locks(self, sandbox: Sandbox, api: WsApi) -> None:
        api.result("userDataStream.subscribe.signature")
        sandbox.lock_externally("BNB", "2")
        event = api.event()["event"]
        assert (event["e"], event["a"], event["d"]) == ("externalLockUpdate", "BNB", "2.00000000")
        assert sandbox.balances()["BNB"] == ("498.00000000", "2.00000000")


def test_orders_are_the_same_from_both_sides(sandbox: Sandbox, api: WsApi) -> None:
    placed = api.result("order.place", **ORDER)
    rest = Rest(sandbox)
    seen = rest.signed("GET", "/api/v3/order", symbol="BTCUSDT", orderId=placed["orderId"])
    assert seen == api.result("order.status", symbol="BTCUSDT", orderId=placed["orderId"])
    rest.close()

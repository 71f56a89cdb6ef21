"""Every address of every product, answered by nothing but its catalog."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from binance_gen.sandbox.catalog import PRODUCTS
from binance_gen.sandbox.errors import ApiError
from binance_gen.sandbox.limits import Limit, Rules
from binance_gen.sandbox.registry import path_pattern
from binance_gen.sandbox.rest import Request
from binance_gen.sandbox.wire import gather, is_canonical
from binance_gen.sandbox.world import Options, World
from tests.sandbox.conform import problems, returned
from tests.sandbox.products_kit import PLENTY, Desk, catalog_of, entries, is_gone, sample_params, security

REST, WS = list(entries("rest")), list(entries("ws"))


def select(cases: list[tuple[str, str]], side: str, *kinds: str) -> list[tuple[str, str]]:
    return [
        (product, name)
        for product, name in cases
        if not is_gone(entry := catalog_of(product).ENDPOINTS[name]) and (not kinds or security(entry, side) in kinds)
    ]


SIGNED = ("TRADE", "USER_DATA", "MARGIN", "PREDICTION_TRADE")
KEYED = (*SIGNED, "MARKET_DATA", "USER_STREAM")
STATEFUL = ("keepalive", "close")
"""User data: answers depend on what was asked before. They have tests of their own."""


@cache
def desk(product: str) -> Desk:
    return Desk(product)


def stateful(product: str, name: str) -> bool:
    role, _ = desk(product).service.registry.roles.get(name, ("", ""))
    address = catalog_of(product).ENDPOINTS[name].get("ws") or ""
    return role in STATEFUL or address.startswith(("session.", "userDataStream."))


@pytest.mark.parametrize(("product", "name"), [case for case in select(REST, "rest") if not stateful(*case)])
def test_rest(product: str, name: str) -> None:
    asked, catalog = desk(product), catalog_of(product)
    entry = catalog.ENDPOINTS[name]
    params = sample_params(entry, "rest")
    body, answer = asked.ask(name, params)
    assert answer.status == 200, body
    assert problems(body, returned(entry, params, ws=False), catalog=catalog) == []


@pytest.mark.parametrize(("product", "name"), [case for case in select(WS, "ws") if not stateful(*case)])
def test_ws(product: str, name: str) -> None:
    asked, catalog = desk(product), catalog_of(product)
    entry = catalog.ENDPOINTS[name]
    params = sample_params(entry, "ws")
    answer = asked.ask_ws(name, params)
    assert answer["status"] == 200, answer
    assert problems(answer["result"], returned(entry, params, ws=True), catalog=catalog) == []


@pytest.mark.parametrize(("product", "name"), select(REST, "rest"))
def test_mandatory_parameters(product: str, name: str) -> None:
    entry = catalog_of(product).ENDPOINTS[name]
    params = sample_params(entry, "rest")
    path = entry["rest"]
    for missing, param in entry["params"].items():
        if not param.get("required") or param.get("on") == "ws" or f"{{{missing}}}" in path:
            continue
        body, answer = desk(product).ask(name, {key: value for key, value in params.items() if key != missing})
        assert (answer.status, body["code"]) == (400, -1102)
        assert missing in body["msg"]


@pytest.mark.parametrize(("product", "name"), select(REST, "rest", *SIGNED))
def test_signed(product: str, name: str) -> None:
    asked, entry = desk(product), catalog_of(product).ENDPOINTS[name]
    params = sample_params(entry, "rest")
    for options, status, code in (
        ({"keyed": False}, 401, -2014),
        ({"signed": False}, 400, -1102),
        ({"spoil": "00"}, 400, -1022),
    ):
        body, answer = asked.ask(name, params, **options)
        assert (answer.status, body["code"]) == (status, code), options


@pytest.mark.parametrize(("product", "name"), select(REST, "rest", "MARKET_DATA", "USER_STREAM"))
def test_keyed(product: str, name: str) -> None:
    asked, entry = desk(product), catalog_of(product).ENDPOINTS[name]
    params = sample_params(entry, "rest")
    body, answer = asked.ask(name, params, keyed=False)
    assert (answer.status, body["code"]) == (401, -2014)
    key, asked.api_key = asked.api_key, "A" * 64
    try:
        body, answer = asked.ask(name, params)
    finally:
        asked.api_key = key
    assert (answer.status, body["code"]) == (401, -2015)


@pytest.mark.parametrize(("product", "name"), select(WS, "ws", *SIGNED))
def test_signed_ws(product: str, name: str) -> None:
    asked, entry = desk(product), catalog_of(product).ENDPOINTS[name]
    params = sample_params(entry, "ws")
    answer = asked.ask_ws(name, params, keyed=False)
    assert answer["error"]["code"] in (-1102, -2014)
    answer = asked.ask_ws(name, params, signed=False)
    assert answer["error"]["code"] == -1102


@pytest.mark.parametrize(
    ("product", "name"), [(product, name) for product, name in REST if is_gone(catalog_of(product).ENDPOINTS[name])]
)
def test_what_is_gone(product: str, name: str) -> None:
    body, answer = desk(product).ask(name, {})
    assert (answer.status, body["code"]) == (410, -1016)


def test_an_address_is_there_until_it_is_switched_off() -> None:
    asked = Desk("margin")
    service = asked.service
    assert service.is_gone("POST /sapi/v1/userDataStream")
    asked.world.clock.set_skew(-300 * 86_400_000)  # in November 2025 or before
    assert not service.is_gone("POST /sapi/v1/userDataStream")


OTHER_CODES = (-1145, -1210, -1211, -4031, -4060)
"""Of enums that have a code of their own."""


@pytest.mark.parametrize("product", PRODUCTS)
def test_values_of_enums_are_checked(product: str) -> None:
    asked, catalog = desk(product), catalog_of(product)
    refused = 0
    for name, entry in catalog.ENDPOINTS.items():
        if not entry.get("rest") or is_gone(entry):
            continue
        for key, param in entry["params"].items():
            if not param.get("enum") or param.get("open") or param.get("on") == "ws" or f"{{{key}}}" in entry["rest"]:
                continue
            wrong: Any = ["NONSENSE"] if isinstance(param["type"], list) else "NONSENSE"
            body, answer = asked.ask(name, {**sample_params(entry, "rest"), key: wrong})
            assert answer.status == 400, (name, key, body)
            assert -1140 < body["code"] <= -1100 or body["code"] in OTHER_CODES, (name, key, body)
            refused += 1
    assert refused or product not in ("spot", "wallet", "margin")


def test_what_is_not_known_is_not_read() -> None:
    """As on the exchange, but for Spot, which refuses it."""
    body, answer = desk("wallet").ask("get_account_status", {"nonsense": "1"})
    assert answer.status == 200, body


def test_the_same_question_has_the_same_answer() -> None:
    def ask(seed: int, **params: Any) -> Any:
        return Desk("wallet", seed=seed).ask("get_deposit_history", params)[0]

    assert ask(1) == ask(1)
    assert ask(1) != ask(2)
    assert ask(1) != ask(1, coin="BTC")
    assert {row["coin"] for row in ask(1, coin="XYZ")} == {"XYZ"}


# --- limits ---------------------------------------------------------------------------------------------------------


def test_what_counts_against_the_account() -> None:
    asked = Desk("margin", replace(PLENTY, uid_weight=Limit("REQUEST_WEIGHT", "MINUTE", 1, 6000)))
    for used in (3000, 6000):
        _, answer = asked.ask("margin_risk_stream_close", {})
        assert answer.headers["X-SAPI-USED-UID-WEIGHT-1M"] == str(used)
        assert answer.headers["X-SAPI-USED-IP-WEIGHT-1M"] == "0"
    body, answer = asked.ask("margin_risk_stream_close", {})
    assert (answer.status, body["code"]) == (429, -1003)
    assert 0 < int(answer.headers["Retry-After"]) <= 60
    # The limit is one of this address, and of this account.
    assert asked.ask("margin_create_listen_token", {})[1].status == 200
    other, _ = asked.world.accounts.add_hmac(asked.world.accounts.new_account({}))
    asked.api_key = other.api_key
    assert asked.ask("margin_risk_stream_close", {})[1].status != 429


def test_each_address_of_sapi_has_its_own_limit() -> None:
    asked = Desk("wallet", replace(PLENTY, weight=Limit("REQUEST_WEIGHT", "MINUTE", 1, 2)))
    for _ in range(2):
        assert asked.ask("get_account_status", {})[1].status == 200
    assert asked.ask("get_account_status", {})[1].status == 429
    assert asked.ask("get_system_status", {})[1].status == 200


def test_documented_limits_of_families() -> None:
    world = World(Options())
    assert Desk("wallet", Rules()).service.rules.weight.limit == 12_000
    assert world.rules.weight.limit == 6_000
    chosen = Rules(weight=Limit("REQUEST_WEIGHT", "MINUTE", 1, 7))
    assert Desk("wallet", chosen).service.rules.weight.limit == 7


# --- where and how parameters are sent ------------------------------------------------------------------------------


def test_json_body() -> None:
    asked = Desk("fiat")
    name = next(
        key
        for key, one in asked.catalog.ENDPOINTS.items()
        if any(param.get("in") == "body" for param in one["params"].values())
    )
    entry = asked.catalog.ENDPOINTS[name]
    params = sample_params(entry, "rest")
    body, answer = asked.ask(name, params)
    assert answer.status == 200, body
    method, path = entry["rest"].split(" ")
    query = "&".join(f"{key}={value}" for key, value in params.items()) + f"&timestamp={asked.stamp()}"
    query += "&signature=" + asked.signature(query)
    everything_in_the_query = Request(method, path, query.encode(), {"x-mbx-apikey": asked.api_key}, b"")
    assert asked.rest.handle(everything_in_the_query).status == 400


def test_arrays() -> None:
    pairs = [("args[0].symbol", "A"), ("args[0].quantity", "1"), ("args[1].symbol", "B"), ("x", "1")]
    gathered = dict(gather(pairs, {"args": "indexed"}))
    assert json.loads(gathered["args"]) == [{"symbol": "A", "quantity": "1"}, {"symbol": "B"}]
    assert gathered["x"] == "1"
    assert gather([("ids", "1"), ("ids", "2")], {"ids": "repeated"}) == [("ids", '["1","2"]')]
    assert gather([("coins", "A,B")], {"coins": "comma"}) == [("coins", '["A","B"]')]
    assert gather([("coins", "A,B")], {}) == [("coins", "A,B")]
    with pytest.raises(ApiError):
        gather([("args[1].symbol", "A")], {"args": "indexed"})


def test_brackets_are_signed_as_they_are_in_indexed_arrays_only() -> None:
    assert is_canonical(b"args[0].symbol=A", brackets=True)
    assert not is_canonical(b"args[0].symbol=A")
    assert not is_canonical(b"args[0].symbol=a b", brackets=True)


def test_paths_with_values_in_them() -> None:
    pattern = path_pattern("/sapi/v1/loans/{id}/rows")
    found = pattern.fullmatch("/sapi/v1/loans/17/rows")
    assert found is not None
    assert found["id"] == "17"
    assert not pattern.fullmatch("/sapi/v1/loans/17/18/rows")

from __future__ import annotations

from typing import Any, get_args

import pytest

from binance_gen.runtime import errors as e
from binance_gen.runtime.endpoint import Endpoint, Product
from binance_gen.runtime.envelope import envelopes
from binance_gen.runtime.errors import BinanceAPIException, BinanceRateLimitException, BinanceRequestException
from binance_gen.runtime.response import KINDS, parse, parse_ws, retry_after
from codegen.model import RefusalKind


def test_values() -> None:
    assert parse(200, {}, b'{"a":[1,"\xd0\xba"]}', None) == {"a": [1, "к"]}
    assert parse(200, {}, b"[]", None) == []
    assert parse(202, {}, b"", None) == {}


def test_an_error_object() -> None:
    with pytest.raises(BinanceAPIException) as caught:
        parse(400, {}, b'{"code":-1121,"msg":"Invalid symbol."}', "the response")
    error = caught.value
    assert type(error) is BinanceAPIException
    assert (error.code, error.message, error.status_code, error.response) == (
        -1121, "Invalid symbol.", 400, "the response",
    )  # fmt: skip


@pytest.mark.parametrize("status", [301, 403, 451, 500, 502])
@pytest.mark.parametrize("body", [b"<!DOCTYPE html>\n<html>blocked", b"", b'"text"', b"\xff\xfe"])
def test_no_error_object(status: int, body: bytes) -> None:
    with pytest.raises(BinanceAPIException) as caught:
        parse(status, {}, body, None)
    assert caught.value.code == 0
    assert f"status {status}" in caught.value.message
    assert ("<!DOCTYPE html> <html>blocked" in caught.value.message) == body.startswith(b"<!")
    assert caught.value.outcome_unknown == (status >= 500)


def test_html_with_status_200() -> None:
    with pytest.raises(BinanceRequestException, match=r"the answer \(status 200\) is not JSON: <html>"):
        parse(200, {}, b"<html>" + b"x" * 10_000, None)


@pytest.mark.parametrize("status", [418, 429])
@pytest.mark.parametrize(
    ("header", "seconds"), [("7", 7.0), ("1.5", 1.5), ("-3", 0.0), ("Wed, 21 Oct 2026", None), (None, None)]
)
def test_rate_limits(status: int, header: str | None, seconds: float | None) -> None:
    headers = {} if header is None else {"Retry-After": header}
    with pytest.raises(BinanceRateLimitException) as caught:
        parse(status, headers, b'{"code":-1003,"msg":"Too much request weight used"}', None)
    assert caught.value.retry_after == seconds
    assert (caught.value.code, caught.value.status_code) == (-1003, status)
    assert retry_after(header) == seconds


def test_ws_values() -> None:
    assert parse_ws({"id": 1, "status": 200, "result": [1]}) == [1]
    assert parse_ws({"id": 1, "status": 200, "result": None}) is None
    assert parse_ws({"id": 1, "status": 200}) == {}


def test_ws_errors() -> None:
    answer: dict[str, Any] = {
        "id": 1, "status": 409,
        "error": {"code": -2021, "msg": "Order cancel-replace partially failed.", "data": {"cancelResult": "SUCCESS"}},
    }  # fmt: skip
    with pytest.raises(BinanceAPIException) as caught:
        parse_ws(answer)
    error = caught.value
    assert (error.code, error.status_code, error.response) == (-2021, 409, answer)
    assert error.data == {"cancelResult": "SUCCESS"}
    assert str(error) == "APIError(code=-2021): Order cancel-replace partially failed."
    with pytest.raises(BinanceAPIException) as caught:
        parse_ws({"id": 1, "status": 500})
    assert (caught.value.code, caught.value.outcome_unknown) == (0, True)


def test_ws_rate_limits() -> None:
    data = {"serverTime": 1659142907531, "retryAfter": 1659146400000}
    with pytest.raises(BinanceRateLimitException) as caught:
        parse_ws({"id": 1, "status": 418, "error": {"code": -1003, "msg": "banned", "data": data}})
    assert caught.value.retry_after == pytest.approx(3492.469)
    for data in ({}, {"retryAfter": None, "serverTime": 1}, {"retryAfter": 1}, "text", None):
        with pytest.raises(BinanceRateLimitException) as caught:
            parse_ws({"id": 1, "status": 429, "error": {"code": -1003, "msg": "slow down", "data": data}})
        assert caught.value.retry_after is None


REFUSING = Product(
    "refusing",
    title="Refusing",
    refusals={
        -1003: (("", "rate_limit", ""),),
        -1013: (("Filter failure: ", "filter", ""),),
        -1021: (("", "clock", ""),),
        -1022: (("", "signature", ""),),
        -1008: (("", "maintenance", ""),),
        -2010: (("Account has insufficient balance", "insufficient_balance", ""),),
        -2013: (("", "unknown_order", ""),),
        -4164: (("", "filter", "MIN_NOTIONAL"),),
    },
)
PLACE: Endpoint[Any] = Endpoint("place", REFUSING, rest="POST /v1/place", ws="place")

REFUSALS: list[tuple[int, str, type[BinanceAPIException], str]] = [
    (-1003, "Too many requests.", e.BinanceRateLimitException, ""),
    (-1013, "Filter failure: LOT_SIZE", e.BinanceFilterException, "LOT_SIZE"),
    (-1013, "Invalid message.", BinanceAPIException, ""),
    (-4164, "Order's notional must be no smaller than 5.", e.BinanceFilterException, "MIN_NOTIONAL"),
    (-1021, "Timestamp", e.BinanceClockException, ""),
    (-1022, "Signature", e.BinanceSignatureException, ""),
    (-1008, "Server is currently overloaded", e.BinanceMaintenanceException, ""),
    (-2010, "Account has insufficient balance for requested action.", e.BinanceInsufficientBalanceException, ""),
    (-2010, "Market is closed.", BinanceAPIException, ""),
    (-2013, "Order does not exist.", e.BinanceUnknownOrderException, ""),
]


@pytest.mark.parametrize(("code", "message", "kind", "name"), REFUSALS)
def test_kinds_of_refusals(code: int, message: str, kind: type[BinanceAPIException], name: str) -> None:
    body = f'{{"code":{code},"msg":"{message}"}}'.encode()
    with pytest.raises(BinanceAPIException) as caught:
        parse(400, {"x-mbx-uuid": "u-1"}, body, None, PLACE)
    assert type(caught.value) is kind
    assert getattr(caught.value, "filter", "") == name
    assert str(caught.value) == f"APIError(code={code}): {message} [POST /v1/place, request u-1]"
    with pytest.raises(BinanceAPIException) as caught:
        parse_ws({"id": "7", "status": 400, "error": {"code": code, "msg": message}}, PLACE)
    assert type(caught.value) is kind
    assert str(caught.value).endswith("[place, request 7]")


def test_every_kind_of_the_spec_has_an_exception() -> None:
    assert set(KINDS) == set(get_args(RefusalKind))
    assert {kind for rules in REFUSING.refusals.values() for _, kind, _ in rules} == set(KINDS)


def test_a_ban() -> None:
    with pytest.raises(e.BinanceBannedException) as caught:
        parse(418, {}, b'{"code":-1003,"msg":"Way too much request weight used; IP banned until 1785000000000."}', None)
    assert caught.value.banned_until == 1785000000000


def test_a_firewall_is_named() -> None:
    with pytest.raises(e.BinanceFirewallException, match="firewall in front of the exchange"):
        parse(403, {}, b"<html>Request blocked</html>", None, PLACE)
    with pytest.raises(BinanceAPIException) as caught:
        parse(403, {}, b'{"code":-2015,"msg":"Invalid API-key"}', None, PLACE)
    assert type(caught.value) is BinanceAPIException


def test_an_envelope_of_the_websocket_api() -> None:
    limits = [{"rateLimitType": "REQUEST_WEIGHT", "interval": "MINUTE", "intervalNum": 1, "limit": 6000, "count": 70}]
    with envelopes() as kept:
        parse_ws({"id": 1, "status": 200, "result": [1], "rateLimits": limits})
    assert (kept[0].status, kept[0].limits) == (200, {"weight 1m": 70})
    parse_ws({"id": 1, "status": 200, "result": [1]})
    assert len(kept) == 1

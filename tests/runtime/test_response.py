from __future__ import annotations

from typing import Any

import pytest

from binance_gen.runtime.errors import BinanceAPIException, BinanceRateLimitException, BinanceRequestException
from binance_gen.runtime.response import parse, parse_ws, retry_after


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

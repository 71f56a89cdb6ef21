"""Answers that no exchange should give: each is a value or a typed exception. ``FUZZ_BYTES=10000000`` for the long
form."""

from __future__ import annotations

import json
import os
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.runtime.errors import BinanceAPIException, BinanceRequestException
from binance_gen.runtime.response import parse, parse_ws
from binance_gen.runtime.session import Answer, Session
from tests.runtime.test_response import PLACE

BYTES = int(os.environ.get("FUZZ_BYTES", "300000"))
STATUSES = (200, 201, 202, 301, 400, 401, 403, 404, 408, 409, 418, 429, 451, 500, 502, 503, 504, 599)
SAMPLES = [
    b'{"code":-1121,"msg":"Invalid symbol."}',
    b'{"lastUpdateId":1027024,"bids":[["4.00000000","431.00000000"]],"asks":[["4.00000200","12.00000000"]]}',
    b'{"id":1,"status":200,"result":{"serverTime":1656400526260},"rateLimits":[{"rateLimitType":"REQUEST_WEIGHT",'
    b'"interval":"MINUTE","intervalNum":1,"limit":6000,"count":70}]}',
    b'{"id":1,"status":418,"error":{"code":-1003,"msg":"banned until 1785000000000.","data":{"serverTime":1,'
    b'"retryAfter":9000}}}',
    b"<html><head><title>403 Forbidden</title></head></html>",
    "{\"msg\":\"ＳＹＭ не найден\"}".encode(),
    b"[" * 5000,
    b'{"a":' * 5000,
    b'{"code":1e999,"msg":1e999}',
    b'{"code":' + b"9" * 5000 + b"}",
    b"\xef\xbb\xbf{}",
    b"\x1f\x8b\x08\x00",
    "{}".encode("utf-16"),
]
HEADERS: list[dict[str, str]] = [
    {}, {"Retry-After": "7"}, {"Retry-After": "nan"}, {"Retry-After": "-inf"}, {"Retry-After": "x" * 999},
    {"Date": "tomorrow"},
]  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def rest(status: int, headers: dict[str, str], body: bytes) -> None:
    try:
        parse(status, headers, body, None, PLACE)
    except (BinanceAPIException, BinanceRequestException) as error:
        str(error), repr(error)


def ws(body: bytes) -> None:
    session: Session[str] = Session()
    session.request("method", {}, "me", 1)
    received = session.receive(body)
    if isinstance(received, Answer):
        try:
            parse_ws(received.message, PLACE)
        except (BinanceAPIException, BinanceRequestException) as error:
            str(error), repr(error)


def damaged(chance: random.Random) -> bytes:
    body = bytearray(chance.choice(SAMPLES))
    for _ in range(chance.randrange(4)):
        what, place = chance.randrange(5), chance.randrange(len(body) + 1)
        if what == 0:
            del body[place:]
        elif what == 1:
            body[place : place + chance.randrange(20)] = chance.randbytes(chance.randrange(20))
        elif what == 2:
            body[place:place] = body[: chance.randrange(50)]
        elif what == 3:
            body[place:place] = chance.choice([b"null", b"[]", b"{}", b"-1", b'"', b"1e400", b"\xff", b"\\ud800",
            b"true"])
        elif body:
            body[place % len(body)] = chance.randrange(256)
    return bytes(body)


def test_damaged_answers() -> None:
    chance = random.Random(BYTES)
    seen = 0
    while seen < BYTES:
        body = damaged(chance)
        seen += len(body) + 1
        rest(chance.choice(STATUSES), chance.choice(HEADERS), body)
        ws(body)


@given(JSON, st.sampled_from(STATUSES), st.sampled_from(HEADERS))
def test_any_json(value: Any, status: int, headers: dict[str, str]) -> None:
    rest(status, headers, json.dumps(value).encode("utf-8", "surrogatepass"))
    for key in ("result", "error", "status", "rateLimits"):
        ws(json.dumps({"id": 1, key: value}).encode("utf-8", "surrogatepass"))


@given(st.binary(max_size=200), st.sampled_from(STATUSES))
def test_any_bytes(body: bytes, status: int) -> None:
    rest(status, {}, body)
    ws(body)


@pytest.mark.parametrize("size", [10**6, 10**7])
def test_huge_answers(size: int) -> None:
    for body in (b'"' + b"x" * size + b'"', b"x" * size, b"[" + b"1," * (size // 2) + b"1]"):
        rest(200, {}, body)
        rest(400, {}, body)

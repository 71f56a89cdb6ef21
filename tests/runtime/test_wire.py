"""The bytes that are signed are the bytes that arrive, for whatever is sent, by both clients."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives import serialization as ser
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from binance_gen.runtime.endpoint import Endpoint
from tests.runtime.rest_kit import KEY, PRODUCT, SIGNED, Driver, RestServer

LISTS: dict[str, Endpoint[Any]] = {
    method: Endpoint(
        "lists",
        PRODUCT,
        rest=f"{method} /v1/lists",
        security="TRADE",
        encode={"indexed": "indexed", "repeated": "repeated", "comma": "comma"},
    )
    for method in ("POST", "PUT")
}
BODY: Endpoint[Any] = Endpoint("body", PRODUCT, rest="POST /v1/body", security="TRADE", place={"symbol": "body"})


@pytest.fixture(scope="module")
def server() -> Iterator[RestServer]:
    server = RestServer()
    yield server
    server.stop()


@pytest.fixture(scope="module", params=["sync", "async"])
def driver(request: pytest.FixtureRequest, server: RestServer) -> Iterator[Driver]:
    driver = Driver(request.param, server.url)
    yield driver
    driver.close()


texts = st.text(st.characters(exclude_categories=["Cs"]))
numbers = (
    st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**40), max_value=10**40)
)
names = st.text("abcXYZ019_-. &=+%[]ключ", min_size=1).filter(
    lambda name: name not in ("timestamp", "recvWindow", "signature", "headers", "requests_params")
)
slow = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
@slow
@given(symbol=texts, number=numbers, flag=st.booleans(), more=st.dictionaries(names, texts | numbers, max_size=4))
@example(symbol="１２３４５６", number=1e-07, flag=True, more={})
@example(symbol="这是测试币456", number=Decimal("1E-8"), flag=False, more={})
@example(symbol="a b+c&d=e%20f#g?h/i@j*k'l(m)n!o~p", number=1e22, flag=True, more={})
@example(symbol="first.last+tag@example.com", number=-0.0, flag=True, more={"x": "\r\n\0"})
@example(symbol="%E4%BD%A0", number=0, flag=True, more={"%41": "%", "é": "\u200b\ufeff"})
@example(symbol=".", number=0, flag=True, more={"a": ".."})
def test_what_is_signed_is_what_is_sent(
    method: str, driver: Driver, server: RestServer, symbol: str, number: Any, flag: bool, more: dict[str, Any]
) -> None:
    driver.call(SIGNED[method], symbol=symbol, number=number, flag=flag, **more)
    got = server.last
    assert got.hmac_ok()
    assert got.method == method
    assert bool(got.query) == (method in ("GET", "DELETE"))
    assert got.headers["x-mbx-apikey"] == KEY
    # The server reads the same values.
    assert got.values["symbol"] == symbol
    assert Decimal(got.values["number"]) == Decimal(str(number))
    assert got.values["flag"] == ("true" if flag else "false")
    for name, value in more.items():
        assert got.values[name] == value if isinstance(value, str) else Decimal(got.values[name]) == Decimal(str(value))


@pytest.mark.parametrize("method", ["POST", "PUT"])
@slow
@given(values=st.lists(texts | st.integers(), max_size=4))
def test_lists(method: str, driver: Driver, server: RestServer, values: list[Any]) -> None:
    driver.call(LISTS[method], symbols=values, repeated=values, comma=values, indexed=[{"a": v} for v in values])
    got = server.last
    assert got.hmac_ok()
    assert json.loads(got.values["symbols"]) == values
    assert got.values["comma"] == ",".join(map(str, values))
    assert got.body.count(b"repeated=") == len(values)
    for index, value in enumerate(values):
        assert got.values[f"indexed[{index}].a"] == str(value)


@slow
@given(symbol=texts, other=texts)
def test_a_json_body(driver: Driver, server: RestServer, symbol: str, other: str) -> None:
    driver.call(BODY, symbol=symbol, other=other)
    got = server.last
    assert got.hmac_ok()
    assert json.loads(got.body) == {"symbol": symbol}
    assert got.headers["content-type"] == "application/json"
    assert got.values["other"] == other


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("key", ["RSA", "Ed25519"])
def test_private_keys(kind: str, method: str, key: str, server: RestServer) -> None:
    """Their signatures are base64: unescaped, a plus would arrive as a space."""
    private: Any = rsa.generate_private_key(65537, 2048) if key == "RSA" else ed25519.Ed25519PrivateKey.generate()
    pem = private.private_bytes(ser.Encoding.PEM, ser.PrivateFormat.PKCS8, ser.NoEncryption())
    driver = Driver(kind, server.url, private_key=pem)
    try:
        for number in range(4):
            driver.call(SIGNED[method], symbol="１２３４５６", n=number)
            got = server.last
            if key == "RSA":
                private.public_key().verify(got.raw_signature(), got.payload, padding.PKCS1v15(), hashes.SHA256())
            else:
                private.public_key().verify(got.raw_signature(), got.payload)
    finally:
        driver.close()

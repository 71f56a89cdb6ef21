"""The exchange's side of signing: published vectors pass, anything else than the signed bytes does not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binance_gen.sandbox import Sandbox
from binance_gen.sandbox.errors import ApiError
from binance_gen.sandbox.signatures import hmac_verifier, public_key_verifier
from tests.sandbox.kit import Rest, encode, hmac_signer, pem_signer, ws_api

# The example key of the vendor's documentation and its published signatures.
API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
SECRET = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"
TAIL = "&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1&recvWindow=5000&timestamp=1499827319559"
FULL_WIDTH = "%EF%BC%91%EF%BC%92%EF%BC%93%EF%BC%94%EF%BC%95%EF%BC%96"
REST_VECTORS = [
    ("symbol=LTCBTC" + TAIL, "c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71"),
    ("symbol=" + FULL_WIDTH + TAIL, "e1353ec6b14d888f1164ae9af8228a3dbd508bc82eb867db8ab6046442f33ef3"),
]
WS_VECTORS: list[tuple[dict[str, Any], str]] = [
    (
        {"symbol": "BTCUSDT", "side": "SELL", "type": "LIMIT", "timeInForce": "GTC", "quantity": "0.01000000",
         "price": "52000.00", "recvWindow": 100, "timestamp": 1645423376532},
        "aa1b5712c094bc4e57c05a1a5c1fd8d88dcd628338ea863fec7b88e59fe2db24",
    ),
    (
        {"symbol": "１２３４５６", "side": "BUY", "type": "LIMIT", "timeInForce": "GTC", "quantity": "1.00000000",
         "price": "0.10000000", "recvWindow": 5000, "timestamp": 1645423376532},
        "b33892ae8e687c939f4468c6268ddd4c40ac1af18ad19a064864c47bae0752cd",
    ),
]  # fmt: skip


@pytest.fixture(scope="module")
def then() -> Iterator[Sandbox]:
    """An exchange that stands still at the time of the published REST examples."""
    with Sandbox(start=1499827319.559, speed=0, market_rate=0) as running:
        running.add_hmac_key(api_key=API_KEY, secret=SECRET)
        yield running


@pytest.mark.parametrize(("payload", "signature"), REST_VECTORS)
@pytest.mark.parametrize("spell", [str.lower, str.upper])
@pytest.mark.parametrize("place", ["query", "body", "mixed"])
def test_published_rest_signatures(then: Sandbox, payload: str, signature: str, spell: Any, place: str) -> None:
    rest = Rest(then)
    signed = f"{payload}&signature={spell(signature)}"
    head, _, tail = payload.partition("&quantity")
    requests = {
        "query": (f"/api/v3/order/test?{signed}", None),
        "body": ("/api/v3/order/test", signed.encode()),
        # The documentation's mixed form: the two parts are joined without a separator.
        "mixed": (f"/api/v3/order/test?{head}", None),
    }
    if place == "mixed":
        body = f"quantity{tail}"
        joined = hmac_signer(SECRET)((head + body).encode())
        answer = rest.raw(
            "POST",
            f"/api/v3/order/test?{head}",
            f"{body}&signature={joined}".encode(),
            X_MBX_APIKEY=API_KEY,
            Content_Type="application/x-www-form-urlencoded",
        )
    else:
        target, body_bytes = requests[place]
        answer = rest.raw(
            "POST", target, body_bytes, X_MBX_APIKEY=API_KEY, Content_Type="application/x-www-form-urlencoded"
        )
    rest.close()
    # The example prices are far from the market: what refuses the order comes after the signature.
    assert answer in ({}, {"code": -1013, "msg": "Filter failure: PERCENT_PRICE_BY_SIDE"})


@pytest.mark.parametrize(("params", "signature"), WS_VECTORS)
def test_published_websocket_signatures(params: dict[str, Any], signature: str) -> None:
    with Sandbox(start=1645423376.532, speed=0, market_rate=0) as sandbox:
        sandbox.add_hmac_key(api_key=API_KEY, secret=SECRET)
        with ws_api(sandbox) as api:
            full = {**params, "apiKey": API_KEY, "signature": signature}
            assert api.call("order.place", **full)["status"] == 200
            bad = {**full, "signature": signature[::-1]}
            assert api.call("order.place", **bad)["error"]["code"] == -1022


ORDER = {
    "symbol": "BTCUSDT",
    "side": "BUY",
    "type": "LIMIT",
    "timeInForce": "GTC",
    "quantity": "0.001",
    "price": "50000",
}


@pytest.mark.parametrize("kind", ["Ed25519", "RSA"])
def test_asymmetric_keys(shared: Sandbox, kind: str) -> None:
    pair = shared.new_key(kind)
    rest = Rest(shared, pair.api_key, pem_signer(pair.private_pem))
    assert rest.signed("POST", "/api/v3/order/test", **ORDER) == {}
    full_width = {**ORDER, "symbol": "１２３４５６", "price": "0.2", "quantity": "100"}
    assert rest.signed("POST", "/api/v3/order/test", **full_width) == {}
    with ws_api(shared, pair.api_key, pem_signer(pair.private_pem)) as api:
        assert api.result("order.test", **full_width) == {}
    # A base64 signature whose plus signs were not percent-encoded arrives with spaces.
    for _ in range(50):
        query = encode({**ORDER, "timestamp": int(shared.now * 1000)})
        signature = rest.signer(query.encode())
        if "+" in signature:
            answer = rest.raw("POST", f"/api/v3/order/test?{query}&signature={signature}", X_MBX_APIKEY=pair.api_key)
            assert answer["code"] == -1022
            break
        shared.advance(0.001)
    rest.close()


@pytest.mark.parametrize("other", ["secret", "Ed25519", "RSA"])
def test_a_signature_of_another_key_is_refused(shared: Sandbox, other: str) -> None:
    signer = hmac_signer("x" * 64) if other == "secret" else pem_signer(shared.new_key(other).private_pem)
    rest = Rest(shared, signer=signer)
    assert rest.signed("GET", "/api/v3/account")["code"] == -1022
    rest.close()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda query, signature: (query.replace("0.001", "0.002"), signature),
        lambda query, signature: ("&".join(reversed(query.split("&"))), signature),
        lambda query, signature: (query.replace("BUY", "%42UY"), signature),
        lambda query, signature: (query, signature[:-1]),
        lambda query, _signature: (query, "z" * 64),
        lambda query, signature: (query.replace("BTCUSDT", "btcusdt"), signature),
    ],
)
def test_what_was_signed_is_what_must_arrive(public: Rest, spoil: Any) -> None:
    query = encode({**ORDER, "timestamp": int(public.sandbox.now * 1000)})
    spoilt, signature = spoil(query, public.signer(query.encode()))
    answer = public.raw("POST", f"/api/v3/order/test?{spoilt}&signature={signature}", X_MBX_APIKEY=public.api_key)
    assert answer == {"code": -1022, "msg": "Signature for this request is not valid."}


def test_encode_first_then_sign(public: Rest) -> None:
    """Since 2026-01-15: signing the text and encoding it afterwards is refused."""
    params = {
        **ORDER,
        "symbol": "１２３４５６",
        "price": "0.2",
        "quantity": "100",
        "timestamp": int(public.sandbox.now * 1000),
    }
    plain = "&".join(f"{name}={value}" for name, value in params.items())
    signature = public.signer(plain.encode())
    late = public.raw("POST", f"/api/v3/order/test?{encode(params)}&signature={signature}", X_MBX_APIKEY=public.api_key)
    assert late["code"] == -1022
    right = public.signer(encode(params).encode())
    assert (
        public.raw("POST", f"/api/v3/order/test?{encode(params)}&signature={right}", X_MBX_APIKEY=public.api_key) == {}
    )


def test_a_body_signed_without_encoding_is_refused(public: Rest) -> None:
    params = {**ORDER, "symbol": "１２３４５６", "timestamp": int(public.sandbox.now * 1000)}
    body = "&".join(f"{name}={value}" for name, value in params.items()).encode()
    body += b"&signature=" + public.signer(body).encode()
    answer = public.raw(
        "POST",
        "/api/v3/order/test",
        body,
        X_MBX_APIKEY=public.api_key,
        Content_Type="application/x-www-form-urlencoded",
    )
    assert answer["code"] == -1022


def test_brackets_must_be_encoded_when_signed(public: Rest) -> None:
    """Unsigned requests may show them bare, as the documentation's examples do."""
    stamp = int(public.sandbox.now * 1000)
    query = f'symbol=BTCUSDT&newClientOrderId=["x"]&timestamp={stamp}'
    assert (
        public.raw(
            "DELETE", f"/api/v3/order?{query}&signature={public.signer(query.encode())}", X_MBX_APIKEY=public.api_key
        )["code"]
        == -1022
    )
    bare = public.raw("GET", '/api/v3/ticker/price?symbols=["BTCUSDT","BNBBTC"]')
    assert [row["symbol"] for row in bare] == ["BTCUSDT", "BNBBTC"]


@settings(max_examples=50)
@given(st.binary(max_size=200), st.binary(max_size=200))
def test_verifiers_tell_payloads_apart(payload: bytes, other: bytes) -> None:
    signature = hmac_signer("secret")(payload)
    assert hmac_verifier("secret")(payload, signature)
    assert hmac_verifier("secret")(other, signature) == (other == payload)
    assert not hmac_verifier("other")(payload, signature)


def test_odd_signatures_are_simply_wrong(shared: Sandbox) -> None:
    for kind in ("Ed25519", "RSA"):
        pair = shared.new_key(kind)
        name, verify = public_key_verifier(pair.public_pem.encode())
        assert name == kind
        for odd in ("", "====", "not base64!", "ＡＡ", "QUJD"):
            assert not verify(b"payload", odd)


def test_other_kinds_of_keys_are_refused(shared: Sandbox) -> None:
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    pem = (
        ec.generate_private_key(ec.SECP256R1())
        .public_key()
        .public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    )
    with pytest.raises(ValueError, match="RSA and Ed25519"):
        shared.add_key(pem)


def test_websocket_payload_is_raw_text_in_order_of_names(shared: Sandbox) -> None:
    with ws_api(shared) as api:
        params = {**ORDER, "symbol": "１２３４５６", "price": "0.2", "quantity": "100"}
        signed = api.sign(params)
        backwards = dict(reversed(signed.items()))
        assert api.call("order.test", **backwards)["status"] == 200
        plain = {key: value for key, value in signed.items() if key != "signature"}
        encoded = "&".join(f"{name}={quote(str(plain[name]), safe='')}" for name in sorted(plain))
        assert api.call("order.test", **{**plain, "signature": api.signer(encoded.encode())})["error"]["code"] == -1022
        # Numbers count as they were written.
        text = json.dumps({"id": 1, "method": "order.test", "params": api.sign({**params, "recvWindow": 6000})})
        assert api.text(text)["status"] == 200
        assert api.text(text.replace("6000", "6000.0"))["error"]["code"] == -1022


def test_api_error_carries_what_was_meant() -> None:
    error = ApiError(-1022, "no")
    assert (error.code, error.message, error.status, error.body()) == (-1022, "no", 400, {"code": -1022, "msg": "no"})

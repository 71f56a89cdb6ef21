from __future__ import annotations

import base64
import hashlib
import hmac
import json
import pickle
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives import serialization as ser
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from hypothesis import example, given
from hypothesis import strategies as st

from binance_gen.runtime.clock import Clock
from binance_gen.runtime.credentials import Credentials
from binance_gen.runtime.endpoint import Endpoint
from binance_gen.runtime.errors import BinanceCredentialsError
from binance_gen.runtime.request import build, sign_ws
from binance_gen.runtime.signing import HmacSigner, load_private_key
from tests.runtime.rest_kit import PRODUCT

# Binance's examples: rest-api.md and web-socket-api.md, "SIGNED request example"; fix-api.md, "Signature Computation".
HMAC_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
HMAC_SECRET = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"
RSA_KEY = "CAvIjXy3F44yW6Pou5k8Dy1swsYDWJZLeoK2r8G4cFDnE9nosRppc2eKc1T8TRTQ"
ED25519_KEY = "4yNzx3yWC5bS6YTwEkSRaC0nRmSQIIStAUOh1b6kqaBrTLIhjCpI5lJH8q8R8WNO"
ED25519_PEM = """-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIIJEYWtGBrhACmb9Dvy+qa8WEf0lQOl1s4CLIAB9m89u
-----END PRIVATE KEY-----
"""
FULL_WIDTH = "１２３４５６"
ENCODED = "%EF%BC%91%EF%BC%92%EF%BC%93%EF%BC%94%EF%BC%95%EF%BC%96"

ORDER: Endpoint[Any] = Endpoint("order", PRODUCT, rest="POST /api/v3/order", ws="order.place", security="TRADE")


class Spy:
    """Credentials that keep what they were asked to sign."""

    def __init__(self, inner: Credentials) -> None:
        self._inner = inner
        self.payload = b""

    def key_for(self, what: str) -> str:
        return self._inner.key_for(what)

    def sign(self, payload: bytes, what: str) -> str:
        self.payload = payload
        return self._inner.sign(payload, what)


def rest(params: dict[str, Any], credentials: Credentials) -> tuple[bytes, bytes]:
    """What was signed and what is sent."""
    spy = Spy(credentials)
    request = build(ORDER, params, base="https://x", credentials=spy, clock=Clock())
    assert request.body is not None
    return spy.payload, request.body


@pytest.mark.parametrize(
    ("symbol", "encoded", "signature"),
    [
        ("LTCBTC", "LTCBTC", "c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71"),
        (FULL_WIDTH, ENCODED, "e1353ec6b14d888f1164ae9af8228a3dbd508bc82eb867db8ab6046442f33ef3"),
    ],
)
def test_published_hmac_vectors_of_rest(symbol: str, encoded: str, signature: str) -> None:
    params = {
        "symbol": symbol, "side": "BUY", "type": "LIMIT", "timeInForce": "GTC", "quantity": 1, "price": 0.1,
        "recvWindow": 5000, "timestamp": 1499827319559,
    }  # fmt: skip
    signed, sent = rest(params, Credentials(HMAC_KEY, HMAC_SECRET))
    payload = (
        f"symbol={encoded}&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1&recvWindow=5000"
        "&timestamp=1499827319559"
    )
    assert signed == payload.encode()
    assert sent == f"{payload}&signature={signature}".encode()


@pytest.mark.parametrize(
    ("params", "payload", "signature"),
    [
        (
            {"symbol": "BTCUSDT", "side": "SELL", "price": "52000.00", "quantity": "0.01000000", "recvWindow": 100},
            "price=52000.00&quantity=0.01000000&recvWindow=100&side=SELL&symbol=BTCUSDT",
            "aa1b5712c094bc4e57c05a1a5c1fd8d88dcd628338ea863fec7b88e59fe2db24",
        ),
        (
            {"symbol": FULL_WIDTH, "side": "BUY", "price": "0.10000000", "quantity": "1.00000000", "recvWindow": 5000},
            f"price=0.10000000&quantity=1.00000000&recvWindow=5000&side=BUY&symbol={FULL_WIDTH}",
            "b33892ae8e687c939f4468c6268ddd4c40ac1af18ad19a064864c47bae0752cd",
        ),
    ],
)
def test_published_hmac_vectors_of_the_websocket_api(params: dict[str, Any], payload: str, signature: str) -> None:
    spy = Spy(Credentials(HMAC_KEY, HMAC_SECRET))
    sent = sign_ws({"type": "LIMIT", "timeInForce": "GTC", "timestamp": 1645423376532, **params}, spy, Clock())
    assert spy.payload.decode() == f"apiKey={HMAC_KEY}&{payload}&timeInForce=GTC&timestamp=1645423376532&type=LIMIT"
    assert sent["signature"] == signature
    assert sent["apiKey"] == HMAC_KEY
    assert json.loads(json.dumps(sent)) == sent


def test_published_ed25519_vector() -> None:
    """The only one whose private key Binance publishes; it signs a FIX logon, but the algorithm is the same."""
    payload = "\x01".join(["A", "EXAMPLE", "SPOT", "1", "20240627-11:17:25.223"])
    expected = "4MHXelVVcpkdwuLbl6n73HQUXUf1dse2PCgT1DYqW9w8AVZ1RACFGM+5UdlGPrQHrgtS3CvsRURC1oj73j8gCA=="
    assert load_private_key(ED25519_PEM).sign(payload.encode()) == expected


@pytest.mark.parametrize("symbol", ["BTCUSDT", FULL_WIDTH])
@pytest.mark.parametrize("kind", ["RSA", "Ed25519"])
def test_published_payloads_for_private_keys(kind: str, symbol: str, rsa_pem: bytes) -> None:
    """Binance prints payload and signature for these, but not the keys: the payload is compared, and the signature
    over it verified with a key of ours."""
    pem: Any = rsa_pem if kind == "RSA" else ED25519_PEM
    credentials = Credentials(RSA_KEY if kind == "RSA" else ED25519_KEY, private_key=pem)
    encoded = ENCODED if symbol == FULL_WIDTH else symbol
    params = {
        "symbol": symbol, "side": "SELL", "type": "LIMIT", "timeInForce": "GTC", "quantity": 1, "price": 0.2,
        "timestamp": 1668481559918, "recvWindow": 5000,
    }  # fmt: skip
    signed, sent = rest(params, credentials)
    assert signed.decode() == (
        f"symbol={encoded}&side=SELL&type=LIMIT&timeInForce=GTC&quantity=1&price=0.2&timestamp=1668481559918"
        "&recvWindow=5000"
    )
    payload, _, signature = sent.partition(b"&signature=")
    assert payload == signed
    assert not {b"+", b"/", b"="} & {signature[i : i + 1] for i in range(len(signature))}
    raw = base64.b64decode(signature.replace(b"%2B", b"+").replace(b"%2F", b"/").replace(b"%3D", b"="), validate=True)
    _verify(pem, raw, signed)

    ws = {
        "symbol": symbol, "side": "BUY", "type": "LIMIT", "timeInForce": "GTC", "quantity": "1.00000000",
        "price": "0.10000000", "timestamp": 1645423376532, "recvWindow": 5000,
    }  # fmt: skip
    sent_ws = sign_ws(ws, credentials, Clock())
    _verify(
        pem,
        base64.b64decode(sent_ws["signature"], validate=True),
        (
            f"apiKey={credentials.api_key}&price=0.10000000&quantity=1.00000000&recvWindow=5000&side=BUY"
            f"&symbol={symbol}&timeInForce=GTC&timestamp=1645423376532&type=LIMIT"
        ).encode(),
    )


@given(st.text(max_size=130), st.lists(st.binary(max_size=200), min_size=2, max_size=2))
@example("s" * 64, [b"a", b""])
@example("s" * 65, [b"a", b"b"])
def test_hmac_is_the_standard_one(secret: str, payloads: list[bytes]) -> None:
    signer = HmacSigner(secret)
    for payload in payloads:  # the first leaves nothing behind
        assert signer.sign(payload) == hmac.new(secret.encode(), payload, hashlib.sha256).hexdigest()


# --- every form in which a PEM arrives ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def keys() -> dict[str, Any]:
    return {
        "RSA": rsa.generate_private_key(65537, 2048),
        "Ed25519": ed25519.Ed25519PrivateKey.generate(),
    }


@pytest.fixture(scope="module")
def rsa_pem(keys: dict[str, Any]) -> bytes:
    return _pem(keys["RSA"])


def _pem(key: Any, password: bytes | None = None, form: Any = ser.PrivateFormat.PKCS8) -> bytes:
    protection = ser.BestAvailableEncryption(password) if password else ser.NoEncryption()
    pem: bytes = key.private_bytes(ser.Encoding.PEM, form, protection)
    return pem


def _verify(pem: Any, signature: bytes, payload: bytes) -> None:
    key = ser.load_pem_private_key(pem.encode() if isinstance(pem, str) else pem, None)
    if isinstance(key, rsa.RSAPrivateKey):
        key.public_key().verify(signature, payload, padding.PKCS1v15(), hashes.SHA256())
    else:
        assert isinstance(key, ed25519.Ed25519PrivateKey)
        key.public_key().verify(signature, payload)


SHAPES = {
    "LF": lambda pem: pem,
    "CRLF": lambda pem: pem.replace(b"\n", b"\r\n"),
    "CR": lambda pem: pem.replace(b"\n", b"\r"),
    "extra newlines": lambda pem: b"\n\n" + pem.replace(b"\n", b"\n\n") + b"\n\n",
    "no final newline": lambda pem: pem.rstrip(b"\n"),
    "indented": lambda pem: b"\n".join(b"    " + line for line in pem.splitlines()),
    "one line": lambda pem: pem.replace(b"\n", b""),
    "text around": lambda pem: b"Bag Attributes\n  friendlyName: x\n" + pem + b"\nmore\n",
}


@pytest.mark.parametrize("password", [None, "pässword", b"bytes"], ids=["open", "str", "bytes"])
@pytest.mark.parametrize("source", ["str", "bytes", "path", "path as str"])
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("kind", ["RSA", "Ed25519"])
def test_pem_forms(kind: str, shape: str, source: str, password: Any, keys: dict[str, Any], tmp_path: Path) -> None:
    secret = password.encode() if isinstance(password, str) else password
    pem = SHAPES[shape](_pem(keys[kind], secret))
    path = tmp_path / "key.pem"
    path.write_bytes(pem)
    given: Any = {"str": pem.decode(), "bytes": pem, "path": path, "path as str": str(path)}[source]
    signer = load_private_key(given, password)
    assert signer.kind == kind
    _verify(_pem(keys[kind]), base64.b64decode(signer.sign(b"payload"), validate=True), b"payload")


def test_line_breaks_written_as_two_characters(keys: dict[str, Any]) -> None:
    text = _pem(keys["Ed25519"]).decode().replace("\n", "\\n")
    assert load_private_key(text).kind == "Ed25519"


@pytest.mark.parametrize("password", [None, b"secret"])
def test_the_old_rsa_form(password: bytes | None, keys: dict[str, Any]) -> None:
    pem = _pem(keys["RSA"], password, ser.PrivateFormat.TraditionalOpenSSL)
    assert b"BEGIN RSA PRIVATE KEY" in pem
    assert load_private_key(pem.replace(b"\n", b"\r\n"), password).kind == "RSA"


def test_a_password_that_is_not_needed(keys: dict[str, Any]) -> None:
    assert load_private_key(_pem(keys["Ed25519"]), "unused").kind == "Ed25519"


def test_the_kind_is_not_guessed_by_length(keys: dict[str, Any]) -> None:
    """An encrypted Ed25519 key is longer than 120 characters, python-binance's limit for RSA."""
    pem = _pem(keys["Ed25519"], b"x")
    assert len(pem) > 120
    assert load_private_key(pem, "x").kind == "Ed25519"


def test_what_can_not_be_used(keys: dict[str, Any], tmp_path: Path) -> None:
    secret = _pem(keys["RSA"], b"right")
    public = keys["RSA"].public_key().public_bytes(ser.Encoding.PEM, ser.PublicFormat.SubjectPublicKeyInfo)
    curve = _pem(ec.generate_private_key(ec.SECP256R1()))
    broken = b"-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIIJEYWtG\n-----END PRIVATE KEY-----\n"
    cases = [
        (secret, None, "encrypted: pass private_key_pass"),
        (secret, "wrong", "is private_key_pass right"),
        (public, None, "holds a PUBLIC KEY; the private half is needed"),
        (curve, None, "Binance takes RSA and Ed25519"),
        (broken, None, "can't be read"),
        (b"nothing", None, "no PEM block"),
        (str(tmp_path / "absent.pem"), None, "neither PEM text nor a readable file"),
        ("MC4CAQAwBQYDK2VwBCIEIIJEYWtGBrhACmb9Dvy+qa8WEf0lQOl1s4CLIAB9m89u" * 9, None, "neither PEM text nor"),
        ("with\0zero", None, "neither PEM text nor"),
    ]
    for source, password, expected in cases:
        with pytest.raises(BinanceCredentialsError, match=expected) as caught:
            load_private_key(source, password)
        assert "MC4C" not in str(caught.value)
        assert caught.value.__cause__ is None


def test_signers_show_and_give_away_nothing(keys: dict[str, Any]) -> None:
    for signer in (HmacSigner("hidden"), load_private_key(_pem(keys["RSA"])), load_private_key(ED25519_PEM)):
        assert "hidden" not in repr(signer)
        assert not hasattr(signer, "__dict__")
        with pytest.raises(TypeError, match="can't be pickled"):
            pickle.dumps(signer)

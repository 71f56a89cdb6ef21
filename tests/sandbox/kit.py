"""Plain requests and sockets for the sandbox's tests: nothing of our client is used here."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote

import requests
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from requests.adapters import HTTPAdapter
from websockets.sync.client import ClientConnection, connect

from binance_gen.sandbox import Sandbox

Signer = Any


class Session(requests.Session):
    """One that leaves no connection open. The stock one lets go of its pools, and each closes when nothing refers to it
    any more: with an answer or a traceback in a cycle, when the garbage collector comes by, in any later test."""

    def close(self) -> None:
        for adapter in self.adapters.values():
            assert isinstance(adapter, HTTPAdapter)
            pools = adapter.poolmanager.pools
            for pool in [pools[key] for key in pools.keys()]:  # noqa: SIM118 (it is no dict, and can't be iterated)
                pool.close()
        super().close()


def get(url: str, **options: Any) -> requests.Response:
    with Session() as session:
        return session.get(url, **options)


def post(url: str, **options: Any) -> requests.Response:
    with Session() as session:
        return session.post(url, **options)


def hmac_signer(secret: str) -> Signer:
    return lambda payload: hmac.new(secret.encode(), payload, hashlib.sha256).hexdigest()


def pem_signer(pem: str) -> Signer:
    key = load_pem_private_key(pem.encode(), None)
    if isinstance(key, ed25519.Ed25519PrivateKey):
        return lambda payload: base64.b64encode(key.sign(payload)).decode()
    assert isinstance(key, rsa.RSAPrivateKey)
    return lambda payload: base64.b64encode(key.sign(payload, padding.PKCS1v15(), hashes.SHA256())).decode()


def written(value: Any) -> str:
    """A value as its JSON has it, without quotes."""
    return value if isinstance(value, str) else json.dumps(value)


def encode(params: Mapping[str, Any]) -> str:
    return "&".join(f"{quote(name, safe='')}={quote(str(value), safe='')}" for name, value in params.items())


class Rest:
    """One account's requests. ``base`` may be changed, ``last`` is the last response."""

    def __init__(self, sandbox: Sandbox, api_key: str | None = None, signer: Signer = None) -> None:
        self.url = sandbox.url
        self.api_key = api_key or sandbox.api_key
        self.signer = signer or hmac_signer(sandbox.api_secret)
        self.sandbox = sandbox
        self.session = Session()
        self.session.trust_env = False
        self.last: requests.Response

    def close(self) -> None:
        self.session.close()

    def raw(self, method: str, target: str, body: bytes | None = None, **headers: str) -> Any:
        """``target`` goes out as it is."""
        prepared = self.session.prepare_request(requests.Request(method, self.url, data=body))
        prepared.url = self.url + target
        prepared.headers.update({name.replace("_", "-"): value for name, value in headers.items()})
        self.last = self.session.send(prepared, timeout=20)
        return self.last.json() if "json" in self.last.headers.get("Content-Type", "") and self.last.content else None

    def public(self, path: str, **params: Any) -> Any:
        return self.raw("GET", f"{path}?{encode(params)}")

    def signed(self, method: str, path: str, *, stamp: float | None = None, **params: Any) -> Any:
        if stamp is None:
            stamp = self.sandbox.now
            params.setdefault("recvWindow", 60000)  # a busy machine is no mistake
        query = encode({**params, "timestamp": int(stamp * 1000)})
        query += "&signature=" + quote(self.signer(query.encode()), safe="")
        return self.raw(method, f"{path}?{query}", X_MBX_APIKEY=self.api_key)

    def order(self, **params: Any) -> Any:
        return self.signed("POST", "/api/v3/order", **params)

    def limit(self, side: str, quantity: Any, price: Any, symbol: str = "BTCUSDT", **more: Any) -> Any:
        return self.order(
            symbol=symbol, side=side, type="LIMIT", timeInForce=more.pop("timeInForce", "GTC"), quantity=quantity,
            price=price, **more,
        )  # fmt: skip

    def market(self, side: str, quantity: Any, symbol: str = "BTCUSDT", **more: Any) -> Any:
        return self.order(symbol=symbol, side=side, type="MARKET", quantity=quantity, **more)


class WsApi:
    """One WebSocket API connection. Events that arrive between answers are kept."""

    def __init__(self, connection: ClientConnection, sandbox: Sandbox, api_key: str, signer: Signer) -> None:
        self.connection = connection
        self.sandbox = sandbox
        self.api_key = api_key
        self.signer = signer
        self.events: list[Any] = []
        self._id = 0

    def text(self, text: str) -> Any:
        self.connection.send(text)
        return self.answer()

    def answer(self) -> Any:
        while True:
            message = json.loads(self.connection.recv(timeout=10))
            if "event" not in message:
                return message
            self.events.append(message)

    def event(self, timeout: float = 10) -> Any:
        if self.events:
            return self.events.pop(0)
        return json.loads(self.connection.recv(timeout=timeout))

    def call(self, method: str, **params: Any) -> Any:
        self._id += 1
        answer = self.text(json.dumps({"id": self._id, "method": method, "params": params}))
        assert answer["id"] in (self._id, None)
        return answer

    def sign(self, params: Mapping[str, Any], stamp: float | None = None) -> dict[str, Any]:
        seconds = self.sandbox.now if stamp is None else stamp
        full = {**params, "apiKey": self.api_key, "timestamp": int(seconds * 1000)}
        payload = "&".join(f"{name}={written(full[name])}" for name in sorted(full))
        return {**full, "signature": self.signer(payload.encode())}

    def signed(self, method: str, **params: Any) -> Any:
        return self.call(method, **self.sign(params))

    def result(self, method: str, **params: Any) -> Any:
        answer = self.signed(method, **params)
        assert answer["status"] == 200, answer
        return answer["result"]


@contextmanager
def ws_api(sandbox: Sandbox, api_key: str | None = None, signer: Signer = None, query: str = "") -> Iterator[WsApi]:
    with connect(sandbox.ws_api_url + query, proxy=None) as connection:
        yield WsApi(connection, sandbox, api_key or sandbox.api_key, signer or hmac_signer(sandbox.api_secret))


@contextmanager
def streams(sandbox: Sandbox, target: str, **options: Any) -> Iterator[ClientConnection]:
    with connect(sandbox.ws_url + target, proxy=None, close_timeout=0.5, **options) as connection:
        yield connection


def receive(connection: ClientConnection, timeout: float = 10) -> Any:
    return json.loads(connection.recv(timeout=timeout))


def eventually(condition: Any, timeout: float = 10) -> None:
    """Wait for something that happens in the sandbox's thread."""
    deadline = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.005)

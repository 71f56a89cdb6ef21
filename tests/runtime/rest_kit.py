"""A loopback HTTP server that keeps the raw bytes of every request, and clients that point to it.

The server is written on sockets and verifies signatures with hashlib and cryptography alone, from the bytes that
arrived: it shares nothing with the client, so that it can't share its mistakes.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import hmac
import json
import socket
import ssl
import struct
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote_to_bytes

from binance_gen.runtime.endpoint import Endpoint, Product
from binance_gen.runtime.http_async import AsyncClientBase
from binance_gen.runtime.http_sync import SyncClient

KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
SECRET = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"

PRODUCT = Product(
    "goods",
    title="Goods",
    rest={"live": "https://api<node>.example.<tld>", "testnet": "https://testnet.example"},
    ws_api={"live": "wss://ws-api.example.<tld>:443/ws-api/v3", "testnet": "wss://ws-api.testnet.example/ws-api/v3"},
    streams={"live": "wss://stream.example.<tld>:9443"},
    time_unit=True,
)
PUBLIC: Endpoint[Any] = Endpoint("get_public", PRODUCT, rest="GET /v1/public", ws="public")
KEYED: Endpoint[Any] = Endpoint("get_keyed", PRODUCT, rest="GET /v1/keyed", ws="keyed", security="MARKET_DATA")
TIME: Endpoint[Any] = Endpoint("get_time", PRODUCT, rest="GET /v1/time", ws="time")
SIGNED = {
    method: Endpoint[Any]("signed", PRODUCT, rest=f"{method} /v1/signed", ws=f"signed.{method}", security="TRADE")
    for method in ("GET", "POST", "PUT", "DELETE")
}
ORDER: Endpoint[Any] = Endpoint("order", PRODUCT, rest="POST /v1/order", ws="order", security="TRADE", orders=1)


@dataclass
class Request:
    """One request as it arrived."""

    method: str
    target: bytes
    headers: dict[str, str]
    body: bytes

    @property
    def query(self) -> bytes:
        return self.target.partition(b"?")[2]

    @property
    def payload(self) -> bytes:
        """What a signature covers: query and body, without the signature itself."""
        everything = self.query + self.body
        head, found, tail = everything.partition(b"&signature=")
        return head + tail.partition(b"&")[2] if found else everything

    @property
    def values(self) -> dict[str, str]:
        """Parameters, decoded by percent-decoding alone: a plus is a plus."""
        pairs = (self.query or self.body).split(b"&")
        return {
            unquote_to_bytes(name).decode(): unquote_to_bytes(value).decode()
            for name, _, value in (pair.partition(b"=") for pair in pairs if pair)
        }

    def hmac_ok(self, secret: str = SECRET) -> bool:
        head, found, signature = (self.query + self.body).rpartition(b"&signature=")
        signature, body = signature[:64], signature[64:]
        expected = hmac.new(secret.encode(), head + body, hashlib.sha256).hexdigest()
        return bool(found) and signature.decode() == expected

    def raw_signature(self) -> bytes:
        return base64.b64decode(unquote_to_bytes((self.query + self.body).rpartition(b"&signature=")[2]), validate=True)


@dataclass
class Reply:
    """What to answer: a whole response, or a fault (``reset``, ``silence``, ``half``, ``hang up``)."""

    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=dict)
    fault: str = ""


class RestServer:
    """``replies`` are given out in turn, then ``{}``."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[Request] = []
        self.replies: deque[Reply] = deque()
        self.connections = 0
        self._open: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._tls = tls
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self._listener.getsockname()[1]}"
        self._stopping = threading.Event()
        threading.Thread(target=self._accept, daemon=True).start()

    def reply(self, status: int = 200, body: Any = b"{}", fault: str = "", **headers: str) -> None:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.replies.append(
            Reply(status, data, {name.replace("_", "-"): text for name, text in headers.items()}, fault)
        )

    @property
    def last(self) -> Request:
        return self.requests[-1]

    def stop(self) -> None:
        self._stopping.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # wakes up accept()
        self._listener.close()
        for connection in list(self._open):
            connection.close()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.add(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        buffer = b""
        try:
            if self._tls:
                connection = self._tls.wrap_socket(connection, server_side=True)
            while True:
                while b"\r\n\r\n" not in buffer:
                    data = connection.recv(65536)
                    if not data:
                        return
                    buffer += data
                head, _, buffer = buffer.partition(b"\r\n\r\n")
                start, *lines = head.split(b"\r\n")
                method, target, _ = start.split(b" ")  # a space in a target would make this fail, as it should
                headers = {}
                for line in lines:
                    name, _, value = line.partition(b":")
                    headers[name.decode().lower()] = value.strip().decode()
                while len(buffer) < int(headers.get("content-length", "0")):
                    buffer += connection.recv(65536)
                size = int(headers.get("content-length", "0"))
                body, buffer = buffer[:size], buffer[size:]
                reply = self.replies.popleft() if self.replies else Reply()
                self.requests.append(Request(method.decode(), target, headers, body))
                if not self._answer(connection, reply):
                    return
        except OSError:
            pass
        finally:
            self._open.discard(connection)
            connection.close()

    def _answer(self, connection: socket.socket, reply: Reply) -> bool:
        """False when the connection is over."""
        if reply.fault == "hang up":
            return False
        if reply.fault == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        if reply.fault == "silence":
            self._stopping.wait(30)
            return False
        headers = {"Content-Type": "application/json", "Content-Length": str(len(reply.body)), **reply.headers}
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        head = f"HTTP/1.1 {reply.status} Reason\r\n{lines}\r\n".encode()
        if reply.fault == "half":
            connection.sendall(head + reply.body[: len(reply.body) // 2])
            return False
        connection.sendall(head + reply.body)
        return True


class Driver:
    """One client, sync or async, called the same way from a plain test."""

    def __init__(self, kind: str, url: str, **arguments: Any) -> None:
        arguments.setdefault("api_key", KEY)
        if "private_key" not in arguments:
            arguments.setdefault("api_secret", SECRET)
        arguments.setdefault("environment", url)
        arguments.setdefault("retries", 0)
        time_endpoint = arguments.pop("time_endpoint", None)
        self.kind = kind
        base: Any = AsyncClientBase if kind == "async" else SyncClient
        self.client: Any = type("Client", (base,), {"TIME_ENDPOINT": time_endpoint})(**arguments)
        self._loop = asyncio.new_event_loop() if kind == "async" else None

    def run(self, method: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        result = method(*args, **kwargs)
        return self._loop.run_until_complete(result) if self._loop else result

    def call(self, endpoint: Endpoint[Any], **params: Any) -> Any:
        return self.run(self.client._request, endpoint, **params)

    def ws(self, endpoint: Endpoint[Any], **params: Any) -> Any:
        return self.run(self.client._ws_request, endpoint, **params)

    def close(self) -> None:
        self.run(self.client.close_connection)
        if self._loop:
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.close()

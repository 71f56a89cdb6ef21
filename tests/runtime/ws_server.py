"""A scripted WebSocket server on loopback, in a thread of its own.

Written from RFC 6455, with no library in common with the client, and able to misbehave: half frames, resets, silence,
refusals. Tests tell it what to send and ask what it got.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import ssl
import struct
import threading
import time
from collections.abc import Callable
from typing import Any

from binance_gen.runtime.environment import Environment
from binance_gen.sandbox.server import close_listener

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10


def frame(payload: str | bytes, opcode: int = TEXT, fin: bool = True) -> bytes:
    """An unmasked frame, as servers send them."""
    data = payload.encode() if isinstance(payload, str) else payload
    head = bytes([opcode | (0x80 if fin else 0)])
    if len(data) < 126:
        return head + bytes([len(data)]) + data
    if len(data) < 65536:
        return head + struct.pack("!BH", 126, len(data)) + data
    return head + struct.pack("!BQ", 127, len(data)) + data


class Peer:
    """One client's connection, as the server sees it."""

    def __init__(self, server: WsServer, writer: asyncio.StreamWriter, path: str) -> None:
        self.server = server
        self.writer = writer
        self.path = path
        self.texts: list[Any] = []
        self.pings = 0
        self.pongs: list[bytes] = []
        self.close_code: int | None = None
        self.open = True
        self.mute = False

    def send(self, *messages: Any) -> None:
        """Each as one text frame, all in one write."""
        self.raw(b"".join(frame(m if isinstance(m, (str, bytes)) else json.dumps(m)) for m in messages))

    def raw(self, data: bytes) -> None:
        self.server.call(self.writer.write, data)

    def ping(self, payload: bytes = b"1") -> None:
        self.raw(frame(payload, PING))

    def close(self, code: int | None = 1000, reason: str = "") -> None:
        """Send a close frame; the connection ends when the client has answered."""
        self.raw(frame(b"" if code is None else struct.pack("!H", code) + reason.encode(), CLOSE))

    def abort(self) -> None:
        """Reset the connection."""

        def reset() -> None:
            sock = self.writer.get_extra_info("socket")
            sock.setsockopt(1, 13, struct.pack("ii", 1, 0))  # SO_LINGER of 0: close() sends RST
            self.writer.transport.abort()

        self.server.call(reset)

    def hang_up(self) -> None:
        """End the TCP connection in good order, the WebSocket connection not at all."""
        self.server.call(self.writer.close)

    def black_hole(self) -> None:
        """Keep the connection and never answer again."""
        self.mute = True


class WsServer:
    """``with WsServer() as server``. ``on_open`` and ``on_text`` run on its thread."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self.peers: list[Peer] = []
        self.refusals: list[bytes] = []
        self.attempts = 0
        self.on_open: Callable[[Peer], object] | None = None
        self.on_text: Callable[[Peer, Any], object] | None = None
        self._loop = asyncio.SelectorEventLoop()  # whatever the client runs on
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._listener: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[Any]] = set()
        self.port = 0

    def __enter__(self) -> WsServer:
        self._thread.start()
        self.listen()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.stop_listening()
        for peer in self.peers:
            self.call(peer.writer.transport.abort)
        asyncio.run_coroutine_threadsafe(self._finish(), self._loop).result(5)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    async def _finish(self) -> None:
        for _ in range(3):
            await asyncio.sleep(0.01)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for _ in range(3):
            await asyncio.sleep(0.01)  # closing a transport takes a round of the loop

    @property
    def url(self) -> str:
        return f"{'http' if self._tls is None else 'https'}://127.0.0.1:{self.port}"

    @property
    def environment(self) -> Environment:
        return Environment.at(self.url)

    def call(self, function: Callable[..., object], *args: Any) -> None:
        self._loop.call_soon_threadsafe(function, *args)

    def listen(self) -> None:
        async def begin() -> None:
            self._listener = await asyncio.start_server(self._accept, "127.0.0.1", self.port, ssl=self._tls)
            self.port = self._listener.sockets[0].getsockname()[1]

        asyncio.run_coroutine_threadsafe(begin(), self._loop).result(5)

    def stop_listening(self) -> None:
        """New connections are refused; open ones stay."""

        async def end() -> None:
            if self._listener is not None:
                await close_listener(self._listener)
                self._listener = None

        asyncio.run_coroutine_threadsafe(end(), self._loop).result(5)

    def refuse(self, status: int = 503, times: int = 1, headers: str = "") -> None:
        """Answer the next handshakes with this HTTP status."""
        answer = f"HTTP/1.1 {status} No\r\nContent-Length: 2\r\nConnection: close\r\n{headers}\r\nno".encode()
        self.refusals.extend([answer] * times)

    # --- for tests

    @property
    def open_peers(self) -> list[Peer]:
        return [peer for peer in self.peers if peer.open]

    @property
    def peer(self) -> Peer:
        """The one that is connected."""
        (peer,) = self.open_peers
        return peer

    async def until(self, condition: Callable[[], Any], seconds: float = 10) -> Any:
        """Wait on the event loop."""
        deadline = time.monotonic() + seconds
        while not (value := condition()):
            assert time.monotonic() < deadline, "it did not happen"
            await asyncio.sleep(0.005)
        return value

    def wait(self, condition: Callable[[], Any], seconds: float = 10) -> Any:
        """Wait without a loop."""
        deadline = time.monotonic() + seconds
        while not (value := condition()):
            assert time.monotonic() < deadline, "it did not happen"
            time.sleep(0.005)
        return value

    def settle(self) -> None:
        """Return when it has closed all that was closed."""
        self.wait(lambda: not self._tasks)

        async def rounds() -> None:
            for _ in range(3):
                await asyncio.sleep(0)

        asyncio.run_coroutine_threadsafe(rounds(), self._loop).result(10)

    # --- the protocol

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            await self._serve(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()
            self._tasks.discard(task)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        self.attempts += 1
        if self.refusals:
            writer.write(self.refusals.pop(0))
            await writer.drain()
            return
        path = head.split(" ", 2)[1]
        headers = {
            name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head.split("\r\n"))
        }
        accept = base64.b64encode(hashlib.sha1(headers["sec-websocket-key"].encode() + GUID).digest()).decode()
        answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        peer = Peer(self, writer, path)
        self.peers.append(peer)  # before the answer: a client that is connected is in the list
        writer.write(f"{answer}Sec-WebSocket-Accept: {accept}\r\n\r\n".encode())
        if self.on_open is not None:
            self.on_open(peer)
        try:
            await self._read(reader, writer, peer)
        finally:
            peer.open = False

    async def _read(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, peer: Peer) -> None:
        while True:
            first, second = await reader.readexactly(2)
            assert second & 0x80, "clients must mask"
            size = second & 0x7F
            if size > 125:
                size = int.from_bytes(await reader.readexactly(2 if size == 126 else 8), "big")
            mask = await reader.readexactly(4)
            data = bytes(byte ^ mask[n % 4] for n, byte in enumerate(await reader.readexactly(size)))
            opcode = first & 0x0F
            if peer.mute:
                continue
            if opcode == TEXT:
                message = json.loads(data)
                peer.texts.append(message)
                if self.on_text is not None:
                    self.on_text(peer, message)
            elif opcode == PING:
                peer.pings += 1
                writer.write(frame(data, PONG))
            elif opcode == PONG:
                peer.pongs.append(data)
            elif opcode == CLOSE:
                peer.close_code = struct.unpack("!H", data[:2])[0] if data else None
                writer.write(frame(data, CLOSE))
                await writer.drain()
                return

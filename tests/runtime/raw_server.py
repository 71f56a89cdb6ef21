"""A server of HTTP on a bare socket: it sends the bytes that it is told, in the pieces that it is told."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

CLOSE, RESET, SILENCE = "close", "reset", "silence"


@dataclass
class Script:
    """What to do with one request: send these pieces, then keep the connection, or end it (``CLOSE``, ``RESET``), or
    say nothing more (``SILENCE``)."""

    pieces: Sequence[bytes]
    then: str = ""


@dataclass
class RawServer:
    scripts: deque[Script] = field(default_factory=deque)
    requests: list[bytes] = field(default_factory=list)
    connections: int = 0
    ended: int = 0
    """Connections that are over."""

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._open: set[socket.socket] = set()
        self._stopping = threading.Event()
        self.changed = threading.Condition()
        threading.Thread(target=self._accept, daemon=True).start()

    def script(self, *pieces: bytes, then: str = "") -> None:
        self.scripts.append(Script(pieces, then))

    def send_unasked(self, data: bytes) -> None:
        for connection in list(self._open):
            connection.sendall(data)

    def hang_up(self) -> None:
        """End all connections that are open."""
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def wait_ended(self, count: int) -> bool:
        with self.changed:
            return self.changed.wait_for(lambda: self.ended >= count, timeout=10)

    def wait_requests(self, count: int) -> bool:
        with self.changed:
            return self.changed.wait_for(lambda: len(self.requests) >= count, timeout=10)

    def stop(self) -> None:
        self._stopping.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.hang_up()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connections += 1
            self._open.add(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            buffer = b""
            while True:
                while b"\r\n\r\n" not in buffer:
                    data = connection.recv(65536)
                    if not data:
                        return
                    buffer += data
                request, _, buffer = buffer.partition(b"\r\n\r\n")
                script = self.scripts.popleft() if self.scripts else Script([b"HTTP/1.1 204 No Content\r\n\r\n"])
                with self.changed:
                    self.requests.append(request)
                    self.changed.notify_all()
                for piece in script.pieces:
                    connection.sendall(piece)
                if script.then == CLOSE:
                    return
                if script.then == RESET:
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    return
        except OSError:
            pass
        finally:
            self._open.discard(connection)
            connection.close()
            with self.changed:
                self.ended += 1
                self.changed.notify_all()

"""A SOCKS5 proxy on loopback, with or without a password (RFC 1928, RFC 1929)."""

from __future__ import annotations

import contextlib
import socket
import threading


class SocksServer:
    """``asked``: the hosts that clients named. Whatever they name, they get ``target``."""

    def __init__(self, target: tuple[str, int], user: str = "", password: str = "") -> None:
        self.asked: list[str] = []
        self.logins: list[tuple[str, str]] = []
        self._target = target
        self._login = (user, password)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> SocksServer:
        return self

    def __exit__(self, *exc_info: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, contextlib.suppress(OSError):
            if not self._greet(client):
                return
            _, _, _, kind = client.recv(4)
            named = kind == 3
            host = client.recv(client.recv(1)[0]).decode() if named else socket.inet_ntoa(client.recv(4))
            client.recv(2)
            self.asked.append(host)
            with socket.create_connection(self._target) as server:
                client.sendall(b"\x05\x00\x00\x01" + bytes(6))
                threading.Thread(target=pump, args=(server, client), daemon=True).start()
                pump(client, server)

    def _greet(self, client: socket.socket) -> bool:
        methods = client.recv(client.recv(2)[1])
        if not self._login[0]:
            client.sendall(b"\x05\x00")
            return True
        if 2 not in methods:
            client.sendall(b"\x05\xff")
            return False
        client.sendall(b"\x05\x02")
        client.recv(1)
        user = client.recv(client.recv(1)[0]).decode()
        password = client.recv(client.recv(1)[0]).decode()
        self.logins.append((user, password))
        right = (user, password) == self._login
        client.sendall(b"\x01\x00" if right else b"\x01\x01")
        return right


def pump(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)

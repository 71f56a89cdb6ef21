"""Connections of HTTP/1.1 for threads: one request, one answer, in the thread that asks.

urllib3 opens them, so that names, addresses, certificates and socket options are its business; what goes over them is
``http1.py``'s. A request is one ``sendall``, most answers are one ``recv``.
"""

from __future__ import annotations

import contextlib
import weakref
from typing import Any

from .http1 import Answer, Reader, whole
from .readable import readable

__all__ = ["Connection", "Connections"]

_PIECE = 65_536


class Connection:
    """Open. Used by one thread at a time."""

    __slots__ = ("_arrived", "_conn", "_sock", "_timeout")

    def __init__(self, conn: Any, timeout: float | None) -> None:
        """``conn``: urllib3's, whose socket has this timeout."""
        self._conn = conn
        self._sock = conn.sock
        self._arrived = readable(self._sock.fileno())
        self._timeout = timeout

    @property
    def usable(self) -> bool:
        """It has been idle, and the server has neither closed it nor sent what nobody asked for."""
        return self._sock.fileno() >= 0 and not self._arrived()

    def exchange(self, request: bytes, timeout: float | None, bodyless: bool) -> Answer:
        """``timeout``: seconds to wait for each piece of the answer.

        :raises TimeoutError: Nothing came for so long.
        :raises OSError: The connection broke.
        :raises HttpError: What came is no answer.
        """
        sock = self._sock
        if timeout != self._timeout:
            sock.settimeout(timeout)
            self._timeout = timeout
        sock.sendall(request)
        piece = sock.recv(_PIECE)
        if not bodyless and (answer := whole(piece)) is not None:
            return answer
        reader = Reader(bodyless)
        while piece:
            if reader.feed(piece):
                return reader.answer
            piece = sock.recv(_PIECE)
        reader.end()
        return reader.answer

    def close(self) -> None:
        self._conn.close()


class Connections:
    """To one host, with one set of TLS settings. Threads share it."""

    def __init__(self, pool: Any, most: int) -> None:
        """``pool``: urllib3's, which knows how to open one. ``most``: that are kept while they are idle."""
        self._pool = pool
        self._most = most
        self._idle: list[Connection] = []
        self._closed = False
        self._finalizer = weakref.finalize(self, _close_all, self._idle)

    def take(self, timeout: float | None) -> Connection:
        """One that is idle, the last that was used first; or a new one, opened within the timeout.

        :raises OSError, urllib3.exceptions.HTTPError: It can't be opened. Nothing was sent.
        """
        idle = self._idle
        while idle:
            try:
                connection = idle.pop()
            except IndexError:  # another thread was faster
                break
            if connection.usable:
                return connection
            connection.close()
        conn = self._pool._new_conn()
        conn.timeout = timeout
        try:
            self._pool._validate_conn(conn)  # connects, if it is to be TLS, and warns if nothing is verified
            if conn.sock is None:
                conn.connect()
        except BaseException:
            conn.close()
            raise
        return Connection(conn, timeout)

    def exchange(self, connection: Connection, request: bytes, timeout: float | None, bodyless: bool) -> Answer:
        """See ``Connection.exchange``. After an exception, whichever it is, the connection is not used again."""
        try:
            answer = connection.exchange(request, timeout, bodyless)
        except BaseException:
            connection.close()
            raise
        if answer.keep and len(self._idle) < self._most:
            self._idle.append(connection)
        else:
            connection.close()
        if self._closed:  # looked at last: another thread may have closed the rest a moment ago
            _close_all(self._idle)
        return answer

    def close(self) -> None:
        """Those that are in use are closed when their answers have come."""
        self._closed = True
        _close_all(self._idle)


def _close_all(idle: list[Connection]) -> None:
    with contextlib.suppress(IndexError):  # another thread may take some of them
        while True:
            idle.pop().close()

# Copied from codegen/handwritten/runtime/picows_reader.py; edit there.
"""Between a transport and picows: how much is read at once, when something came, and why the connection ended."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from picows import WSTransport

    from .picows_link import PicowsLink

__all__ = ["BUFFER", "LONG", "READ", "READ_LONG", "Reader"]

BUFFER: Final = 2**17
"""Bytes of each connection's buffer, all of which picows touches. It doubles one that a read fills to nine tenths."""
SPARE: Final = 256
"""Of its buffer, what picows keeps for itself."""
READ: Final = 2**16
"""Bytes to read at once. Without a limit, the buffer grows in a burst to megabytes, and out of the CPU's caches."""
LONG: Final = 2**9
"""Bytes of a message that is a long one, as a book of twenty levels is ..."""
READ_LONG: Final = 7 * 2**14
"""... and bytes to read where they are long: what a round of the event loop costs is shared by more of them."""

MUCH: Final = 2**12
"""Bytes of a read from which on the listener is asked whether it wants all of it at once."""

FORWARDED: Final = ("eof_received", "pause_writing", "resume_writing")


class Reader(asyncio.BufferedProtocol):
    """Stands between the transport and picows' protocol: notes when something arrives, and why the connection ended."""

    def __init__(self, link: PicowsLink, connection: WSTransport, inner: Any) -> None:
        self.heard = link.loop.time()
        self._link = link
        self._connection = connection
        self._inner = inner
        self._now = link.loop.time
        self._most = READ
        self._buffer = inner.get_buffer
        self._parse = inner.buffer_updated
        # Straight to picows: one call less for each.
        vars(self).update({name: getattr(inner, name) for name in FORWARDED})

    def get_buffer(self, sizehint: int) -> Any:
        self.heard = self._now()
        self._link.reads()
        if self._connection.is_close_frame_sent:  # not by the link, which sends its own
            sent = self._connection.close_handshake.sent
            self._link.objected(sent.reason if sent is not None else "")
        return self._buffer(sizehint)[: self._most]

    def buffer_updated(self, nbytes: int) -> None:
        if nbytes < MUCH or not self._link.collect():
            self._parse(nbytes)
            return
        try:
            self._parse(nbytes)
            self._most = READ_LONG if nbytes > LONG * self._link.kept else READ
        finally:
            self._link.go_on()

    def stop_reading(self) -> None:
        """What follows is of no interest, and picows would complain about it."""
        self._connection.underlying_transport.set_protocol(_Discarding(self.connection_lost))

    def connection_lost(self, exc: Exception | None) -> None:
        self._inner.connection_lost(exc)
        self._link.ended(exc)

    @property
    def inside_a_frame(self) -> bool:
        """Part of a frame is in the buffer. An empty one is as large as at the beginning, or doubled a few times."""
        free, whole = len(self._buffer(-1)), BUFFER - SPARE
        while whole < free:
            whole *= 2
        return free != whole


class _Discarding(asyncio.BufferedProtocol):
    """Reads to the end."""

    def __init__(self, connection_lost: Callable[[Exception | None], None]) -> None:
        self._lost = connection_lost

    def get_buffer(self, sizehint: int) -> bytearray:  # noqa: ARG002
        return bytearray(READ)

    def connection_lost(self, exc: Exception | None) -> None:
        self._lost(exc)

# Copied from codegen/handwritten/sandbox/faults/connections.py; edit there.
"""What can happen to connections that are open.

``where`` is ``streams``, ``ws_api``, ``rest`` or ``all``; ``stream`` picks the connections that listen to it, by the
name of a stream or, for user data, of the journal. Methods return the number of connections.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..connection import Connection
from .base import FaultsBase, channels

HALF_FRAME = b"\x81\x7e\x01\x00" + b'{"e":"trade","s":"' + b"X" * 82
"""0x7e: a length of two bytes follows; 256 bytes are announced, 100 come."""


class ConnectionFaults(FaultsBase):
    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._delays: dict[str, float] = {}
        self._rates: dict[str, float] = {}
        self._holes: set[str] = set()

    def abort(self, where: str = "all", *, stream: str | None = None) -> int:
        """TCP reset."""
        return self._each(where, stream, lambda connection: connection.abort())

    def close(self, code: int = 1001, reason: str = "", where: str = "all", *, stream: str | None = None) -> int:
        """A proper close frame. 1006 never stands in one: it is what clients call an end without it, as ``drop``."""
        if code == 1006:
            return self.drop(where, stream=stream)
        return self._each(where, stream, lambda connection: connection.close(code, reason))

    def drop(self, where: str = "all", *, stream: str | None = None) -> int:
        """End of the TCP stream without a close frame: what clients report as 1006."""
        return self._each(where, stream, lambda connection: connection.drop())

    def half_frame(self, where: str = "all", *, stream: str | None = None) -> int:
        """The first half of a message, then a reset."""

        def tear(connection: Connection) -> None:
            connection.write_last(HALF_FRAME)
            self._server.loop.call_later(0.02, connection.abort)

        return self._each(where, stream, tear)

    def bad_frame(self, payload: bytes | str = b'{"e": "tra', where: str = "all", *, stream: str | None = None) -> int:
        """A frame that is no JSON, or whatever ``payload`` is."""
        data = payload.encode() if isinstance(payload, str) else payload
        return self._each(where, stream, lambda connection: connection.send(data))

    def bad_protocol(self, where: str = "all", *, stream: str | None = None) -> int:
        """Bytes that are no WebSocket frame: reserved bits set."""
        return self._each(where, stream, lambda connection: connection.write_last(b"\xf1\x05hello"))

    def blackhole(self, where: str = "all", *, on: bool = True, stream: str | None = None, new: bool = True) -> int:
        """Nothing is sent or answered any more, no FIN either, on open connections and on new ones, until ``on=False``.
        REST requests that arrive are carried out; their answers are lost. With ``new=False`` (or a ``stream``) only
        connections that are open now are dead, as after a router forgot them."""

        def switch() -> int:
            if not on or (new and stream is None):
                for channel in channels(where):
                    (self._holes.add if on else self._holes.discard)(channel)
            chosen = self._chosen(where, stream)
            for connection in chosen:
                connection.set_black_hole(on)
            self._server.hole_changed.set()
            return len(chosen)

        return self._call(switch)

    def delay(self, seconds: float, where: str = "all") -> None:
        """Every message and answer from now on comes so much later, in order. 0 ends it."""

        def set_delay() -> None:
            for channel in channels(where):
                self._delays[channel] = seconds
            for connection in self._chosen(where, None):
                connection.shape(delay=seconds)

        self._call(set_delay)

    def slow(self, bytes_per_second: float, where: str = "all", *, stream: str | None = None) -> int:
        """A slow link: so many bytes a second from here, on each connection. 0 ends it."""

        def set_rate() -> int:
            if stream is None:
                for channel in channels(where):
                    self._rates[channel] = bytes_per_second
            chosen = self._chosen(where, stream)
            for connection in chosen:
                connection.shape(rate=bytes_per_second)
            return len(chosen)

        return self._call(set_rate)

    def filter(
        self, change: Callable[[bytes], list[bytes]] | None, where: str = "streams", *, stream: str | None = None
    ) -> int:
        """Let ``change`` decide what is sent instead of each message: nothing, twice the same, another one."""

        def install(connection: Connection) -> None:
            connection.outgoing = change

        return self._each(where, stream, install)

    # --- what the server asks ---------------------------------------------------------------------------------------

    def shape(self, connection: Connection) -> None:
        """The delay and the rate that hold for a new connection."""
        connection.shape(delay=self._delays.get(connection.channel), rate=self._rates.get(connection.channel))

    def delay_of(self, channel: str) -> float:
        return self._delays.get(channel, 0)

    def leave_holes(self) -> None:
        self._holes.clear()
        self._server.hole_changed.set()

    def is_hole(self, channel: str) -> bool:
        return channel in self._holes

    def _clear_connections(self) -> None:
        self.delay(0)
        self.slow(0)
        self.blackhole(on=False)
        self.filter(None, "all")
